//! Streams of messages: the framing of the Connect protocol over the generated raw operations.
//!
//! The generated methods of [`envd`](crate::generated::envd) that stream take raw bytes and give raw bytes.
//! [`envelope`] makes the one message of such a request, and [`MessageStream`] reads those of the answer
//! into their generated types. [`Commands`](crate::commands::Commands), [`Pty`](crate::pty::Pty)
//! and the watches of [`Files`](crate::files::Files) are built on the two; they are here for
//! everything else.

pub(crate) mod frames;
mod idle;

pub use frames::envelope;
pub(crate) use frames::{Envelope, EnvelopeDecoder};
pub(crate) use idle::{IdleTimeout, LONGEST};

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::BytesMut;
use futures_util::future::{BoxFuture, FutureExt as _};
use futures_util::stream::{FusedStream, Stream};
use reqwest::header::{HeaderName, HeaderValue};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sync_wrapper::SyncWrapper;
use tokio_util::codec::Decoder as _;

use crate::error::{Error, ErrorKind, Result};
use crate::generated::platform::ByteStream;
use crate::transport::errors::without_values;

/// The longest message that is read, unless [`MessageStream::with_limit`] says otherwise.
///
/// envd sends output in chunks of 32 KiB; a message of this length is a mistake or an attack.
pub const DEFAULT_MESSAGE_LIMIT: usize = 16 * 1024 * 1024;

/// How often envd says that a silent stream is alive, in seconds. It must be positive.
pub(crate) const KEEPALIVE_INTERVAL: (HeaderName, HeaderValue) = (
    HeaderName::from_static("keepalive-ping-interval"),
    HeaderValue::from_static("50"),
);

/// The messages of a stream, in order.
///
/// The stream ends after the frame that says so, and after the first error. An end without that
/// frame is an error: [`ErrorKind::Interrupted`] between two messages, [`ErrorKind::Decode`] inside
/// one. There is no limit on how long it goes on; [`with_idle_timeout`](Self::with_idle_timeout)
/// limits how long nothing may arrive.
pub struct MessageStream<T> {
    bytes: ByteStream,
    buffer: BytesMut,
    frames: EnvelopeDecoder,
    idle: Option<IdleTimeout>,
    state: State,
    operation: &'static str,
    sandbox_id: String,
    /// Finds out why the stream broke off.
    explain: Option<Explain>,
    message: PhantomData<fn() -> T>,
}

/// Replaces the error of a broken stream by one that says more, for example that the sandbox is gone.
pub(crate) type Explain = Box<dyn FnOnce(Error) -> BoxFuture<'static, Error> + Send + Sync>;

enum State {
    Open,
    /// The stream broke off, and the error is being explained.
    Explaining(SyncWrapper<BoxFuture<'static, Error>>),
    Finished,
}

impl<T: DeserializeOwned> MessageStream<T> {
    /// Reads the answer of an operation, named as the document names it, on a sandbox.
    pub fn new(bytes: ByteStream, operation: &'static str, sandbox_id: impl Into<String>) -> Self {
        Self {
            bytes,
            buffer: BytesMut::new(),
            frames: EnvelopeDecoder {
                limit: DEFAULT_MESSAGE_LIMIT,
            },
            idle: None,
            state: State::Open,
            operation,
            sandbox_id: sandbox_id.into(),
            explain: None,
            message: PhantomData,
        }
    }

    /// Refuses messages longer than this, in bytes, before memory is set aside for them.
    #[must_use]
    pub fn with_limit(mut self, limit: usize) -> Self {
        self.frames.limit = limit;
        self
    }

    /// Gives up when nothing has arrived for so long. Keepalives count as something.
    #[must_use]
    pub fn with_idle_timeout(mut self, limit: Option<Duration>) -> Self {
        self.idle = limit.map(IdleTimeout::new);
        self
    }

    /// Calls `explain` once with the error that the stream ends with, if it ends with one.
    #[must_use]
    pub(crate) fn with_explanation(mut self, explain: Explain) -> Self {
        self.explain = Some(explain);
        self
    }

    /// What a frame says; `None` after the last one.
    fn read(&self, frame: &Envelope) -> Result<Option<T>> {
        if !frame.end {
            return serde_json::from_slice(&frame.payload)
                .map(Some)
                .map_err(|error| {
                    let length = frame.payload.len();
                    let error = without_values(&error);
                    let message = format!("{error}, in a message of {length} bytes");
                    Error::new(ErrorKind::Decode, message)
                });
        }
        // Where there is nothing to say, some servers send nothing at all.
        if frame.payload.is_empty() {
            return Ok(None);
        }
        let end: EndOfStream = serde_json::from_slice(&frame.payload).map_err(|error| {
            let error = without_values(&error);
            let message = format!("{error}, in the message that ends the stream");
            Error::new(ErrorKind::Decode, message)
        })?;
        match end.error {
            None => Ok(None),
            Some(error) => Err(Error::from_end_of_stream(error.code, error.message)),
        }
    }

    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Result<Envelope>> {
        loop {
            if let Some(frame) = self.frames.decode(&mut self.buffer)? {
                return Poll::Ready(Ok(frame));
            }
            match Pin::new(&mut *self.bytes).poll_next(cx) {
                Poll::Ready(Some(Ok(chunk))) => {
                    if let Some(idle) = &mut self.idle {
                        idle.restart();
                    }
                    self.buffer.extend_from_slice(&chunk);
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error.into())),
                Poll::Ready(None) => {
                    // Nothing is left over, or this is an error already.
                    self.frames.decode_eof(&mut self.buffer)?;
                    let message = "the stream ended without saying that it does";
                    return Poll::Ready(Err(Error::new(ErrorKind::Interrupted, message)));
                }
                Poll::Pending => {
                    let Some(idle) = &mut self.idle else {
                        return Poll::Pending;
                    };
                    return idle.poll(cx).map(Err);
                }
            }
        }
    }
}

impl<T: DeserializeOwned> Stream for MessageStream<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match &mut this.state {
                State::Open => {}
                State::Explaining(explanation) => {
                    let error = ready!(explanation.get_mut().poll_unpin(cx));
                    this.state = State::Finished;
                    return Poll::Ready(Some(Err(error)));
                }
                State::Finished => return Poll::Ready(None),
            }
            match ready!(this.poll_frame(cx)).and_then(|frame| this.read(&frame)) {
                Ok(Some(message)) => return Poll::Ready(Some(Ok(message))),
                Ok(None) => this.state = State::Finished,
                Err(error) => {
                    let error = error
                        .with_operation(this.operation)
                        .with_sandbox(&this.sandbox_id);
                    this.state = match this.explain.take() {
                        Some(explain) => State::Explaining(SyncWrapper::new(explain(error))),
                        None => {
                            this.state = State::Finished;
                            return Poll::Ready(Some(Err(error)));
                        }
                    };
                }
            }
        }
    }
}

impl<T: DeserializeOwned> FusedStream for MessageStream<T> {
    fn is_terminated(&self) -> bool {
        matches!(self.state, State::Finished)
    }
}

impl<T> fmt::Debug for MessageStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageStream")
            .field("operation", &self.operation)
            .field("sandbox_id", &self.sandbox_id)
            .field("finished", &matches!(self.state, State::Finished))
            .finish_non_exhaustive()
    }
}

/// What the last frame says.
#[derive(Debug, Deserialize)]
struct EndOfStream {
    error: Option<StreamError>,
}

#[derive(Debug, Deserialize)]
struct StreamError {
    #[serde(default)]
    code: String,
    #[serde(default)]
    message: String,
}
