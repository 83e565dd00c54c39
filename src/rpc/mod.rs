//! [`MessageStream`], the messages of a streaming call in the Connect protocol.
//!
//! The generated streaming methods of [`envd`](crate::generated::envd) send and return raw bytes.
//! [`envelope`] encodes the single message of a request, and [`MessageStream`] decodes the messages
//! of the response into their generated types. [`Commands`](crate::commands::Commands),
//! [`Pty`](crate::pty::Pty) and the watches of [`Files`](crate::files::Files) are built on these
//! two; use them directly for other streaming methods.

pub(crate) mod frames;
mod idle;

pub use frames::envelope;
pub(crate) use frames::{Envelope, EnvelopeDecoder};
pub(crate) use idle::{IdleTimeout, LONGEST};

use std::fmt;
use std::future::Future as _;
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
use tokio::task::coop;
use tokio::time::Sleep;
use tokio_util::codec::Decoder as _;

use crate::error::{Error, ErrorKind, Result};
use crate::generated::platform::ByteStream;
use crate::transport::errors::without_values;

/// The longest message that is accepted, in bytes, unless [`MessageStream::with_limit`] sets another
/// limit: 4 MiB.
///
/// envd sends output in chunks of 32 KiB. A decoded message can take 17 times its length in memory.
pub const DEFAULT_MESSAGE_LIMIT: usize = 4 * 1024 * 1024;

/// The header with the interval, in seconds, at which envd sends a keepalive message on an idle
/// stream. It must be positive.
pub(crate) const KEEPALIVE_INTERVAL: (HeaderName, HeaderValue) = (
    HeaderName::from_static("keepalive-ping-interval"),
    HeaderValue::from_static("50"),
);

/// A stream of messages, in order.
///
/// The stream ends after the end-of-stream envelope, and after the first error. If the connection
/// ends without that envelope, the stream returns an error: [`ErrorKind::Interrupted`] between two
/// messages, [`ErrorKind::Decode`] within a message. The duration of the stream is not limited;
/// [`with_idle_timeout`](Self::with_idle_timeout) limits the time between two chunks of data.
pub struct MessageStream<T> {
    bytes: ByteStream,
    buffer: BytesMut,
    decoder: EnvelopeDecoder,
    idle: Option<IdleTimeout>,
    state: State,
    drain: Option<Drain>,
    operation: &'static str,
    sandbox_id: String,
    /// Determines why the stream failed.
    explain: Option<Explain>,
    message: PhantomData<fn() -> T>,
}

/// Replaces the error of a failed stream with a more specific one, for example
/// [`ErrorKind::SandboxNotFound`].
pub(crate) type Explain = Box<dyn FnOnce(Error) -> BoxFuture<'static, Error> + Send + Sync>;

enum State {
    Open,
    /// The stream failed, and its error is being explained.
    Explaining(SyncWrapper<BoxFuture<'static, Error>>),
    /// The last message has been read, and the rest of the response is being read.
    Draining(Option<Error>),
    Finished,
}

/// Maximum time for reading the rest of a response, which normally arrives with the last message.
const DRAIN_TIMEOUT: Duration = Duration::from_millis(200);

/// Maximum length of the rest of a response, in bytes.
const DRAIN_LIMIT: usize = 64 * 1024;

/// The state of reading the rest of a response: a connection is reused only if its response was read to
/// the end.
struct Drain {
    /// Created when data has to be waited for, which requires a runtime.
    sleep: Option<Pin<Box<Sleep>>>,
    left: usize,
}

impl<T: DeserializeOwned> MessageStream<T> {
    /// Decodes the response of an operation on a sandbox. `operation` is its id in the document; it
    /// and the id of the sandbox are added to errors.
    pub fn new(bytes: ByteStream, operation: &'static str, sandbox_id: impl Into<String>) -> Self {
        Self {
            bytes,
            buffer: BytesMut::new(),
            decoder: EnvelopeDecoder {
                limit: DEFAULT_MESSAGE_LIMIT,
            },
            idle: None,
            state: State::Open,
            drain: None,
            operation,
            sandbox_id: sandbox_id.into(),
            explain: None,
            message: PhantomData,
        }
    }

    /// Sets the maximum length of a message in bytes. A longer message fails with
    /// [`ErrorKind::TooLarge`] before memory is allocated for it. Defaults to
    /// [`DEFAULT_MESSAGE_LIMIT`].
    #[must_use]
    pub fn with_limit(mut self, limit: usize) -> Self {
        self.decoder.limit = limit;
        self
    }

    /// Sets the maximum time during which the stream may receive no data; keepalive messages count
    /// as data. Then the stream fails with [`ErrorKind::Timeout`]. Defaults to no limit.
    #[must_use]
    pub fn with_idle_timeout(mut self, limit: Option<Duration>) -> Self {
        self.idle = limit.map(IdleTimeout::new);
        self
    }

    /// Sets a function that is called at most once, with the error that ends the stream.
    #[must_use]
    pub(crate) fn with_explanation(mut self, explain: Explain) -> Self {
        self.explain = Some(explain);
        self
    }

    /// Decodes the message in an envelope. Returns `None` for the end-of-stream envelope, or the
    /// error in it.
    fn decode_message(&self, envelope: &Envelope) -> Result<Option<T>> {
        if !envelope.end {
            return serde_json::from_slice(&envelope.payload)
                .map(Some)
                .map_err(|error| {
                    let length = envelope.payload.len();
                    let error = without_values(&error);
                    let message = format!("{error}, in a message of {length} bytes");
                    Error::new(ErrorKind::Decode, message)
                });
        }
        // Without an error or metadata, some servers send an empty payload.
        if envelope.payload.is_empty() {
            return Ok(None);
        }
        let end: EndOfStream = serde_json::from_slice(&envelope.payload).map_err(|error| {
            let error = without_values(&error);
            let message = format!("{error}, in the end-of-stream message");
            Error::new(ErrorKind::Decode, message)
        })?;
        match end.error {
            None => Ok(None),
            Some(error) => Err(Error::from_end_of_stream(error.code, error.message)),
        }
    }

    /// Reads and discards the rest of the response, for [`DRAIN_TIMEOUT`] at most. To be called when no
    /// further message is needed.
    pub(crate) fn poll_drain(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if matches!(self.state, State::Finished) {
            return Poll::Ready(());
        }
        let drain = self.drain.get_or_insert_with(|| Drain {
            sleep: None,
            left: DRAIN_LIMIT,
        });
        while let Poll::Ready(chunk) = Pin::new(&mut *self.bytes).poll_next(cx) {
            match chunk {
                Some(Ok(chunk)) if chunk.len() <= drain.left => drain.left -= chunk.len(),
                _ => return Poll::Ready(()),
            }
        }
        let sleep = || Box::pin(tokio::time::sleep(DRAIN_TIMEOUT));
        drain.sleep.get_or_insert_with(sleep).as_mut().poll(cx)
    }

    fn poll_envelope(&mut self, cx: &mut Context<'_>) -> Poll<Result<Envelope>> {
        loop {
            if let Some(envelope) = self.decoder.decode(&mut self.buffer)? {
                return Poll::Ready(Ok(envelope));
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
                    // A partial envelope is an error of the decoder.
                    self.decoder.decode_eof(&mut self.buffer)?;
                    let message = "the stream ended without an end-of-stream message";
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
        // A server that never stops sending must not keep the other tasks of the thread waiting.
        let budget = ready!(coop::poll_proceed(cx));
        let next = this.poll_message(cx);
        if next.is_ready() {
            budget.made_progress();
        }
        next
    }
}

impl<T: DeserializeOwned> MessageStream<T> {
    fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let this = self;
        loop {
            match &mut this.state {
                State::Open => {}
                State::Explaining(explanation) => {
                    let error = ready!(explanation.get_mut().poll_unpin(cx));
                    this.state = State::Finished;
                    return Poll::Ready(Some(Err(error)));
                }
                State::Draining(error) => {
                    let error = error.take();
                    if this.poll_drain(cx).is_pending() {
                        this.state = State::Draining(error);
                        return Poll::Pending;
                    }
                    this.state = State::Finished;
                    return Poll::Ready(error.map(Err));
                }
                State::Finished => return Poll::Ready(None),
            }
            let envelope = ready!(this.poll_envelope(cx));
            let last = matches!(&envelope, Ok(envelope) if envelope.end);
            let error = match envelope.and_then(|envelope| this.decode_message(&envelope)) {
                Ok(Some(message)) => return Poll::Ready(Some(Ok(message))),
                Ok(None) => {
                    this.state = State::Draining(None);
                    continue;
                }
                Err(error) => error
                    .with_operation(this.operation)
                    .with_sandbox(&this.sandbox_id),
            };
            this.state = match this.explain.take() {
                // An error of the server needs no explanation.
                _ if last => State::Draining(Some(error)),
                Some(explain) => State::Explaining(SyncWrapper::new(explain(error))),
                None => {
                    this.state = State::Finished;
                    return Poll::Ready(Some(Err(error)));
                }
            };
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

/// The message in the end-of-stream envelope.
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
