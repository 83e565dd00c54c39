//! Streams of messages: the framing of the Connect protocol over the generated raw operations.
//!
//! The generated methods of [`envd`](crate::envd) that stream take raw bytes and give raw bytes.
//! [`envelope`] makes the one message of such a request, and [`MessageStream`] reads those of the answer
//! into their generated types. [`Commands`](crate::commands::Commands), [`Pty`](crate::pty::Pty)
//! and the watches of [`Files`](crate::files::Files) are built on the two; they are here for
//! everything else.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use futures_util::future::{BoxFuture, FutureExt as _};
use futures_util::stream::{FusedStream, Stream};
use progenitor_client::ResponseValue;
use reqwest::header::{HeaderName, HeaderValue};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sync_wrapper::SyncWrapper;
use tokio_util::codec::Decoder;

use crate::error::{Error, ErrorKind, Result, TimeoutKind, without_values};
use crate::idle::Idle;
use crate::platform::ByteStream;
use crate::sandbox::Sandbox;

/// The longest message that is read, unless [`MessageStream::with_limit`] says otherwise.
///
/// envd sends output in chunks of 32 KiB; a message of this length is a mistake or an attack.
pub const DEFAULT_MESSAGE_LIMIT: usize = 16 * 1024 * 1024;

/// A flag byte and a big-endian length.
const HEAD: usize = 5;

const COMPRESSED: u8 = 0b01;
pub(crate) const END: u8 = 0b10;

/// How often envd says that a silent stream is alive, in seconds. It must be positive.
pub(crate) const KEEPALIVE_INTERVAL: (HeaderName, HeaderValue) = (
    HeaderName::from_static("keepalive-ping-interval"),
    HeaderValue::from_static("50"),
);

/// One message, framed.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] if the message cannot be written as JSON, or is longer than a
/// frame can be (4 GiB).
pub fn envelope(message: &impl Serialize) -> Result<Bytes> {
    let mut frame = BytesMut::with_capacity(256);
    frame.put_bytes(0, HEAD);
    let mut frame = frame.writer();
    serde_json::to_writer(&mut frame, message).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, "the message is not JSON").with_source(error)
    })?;
    let mut frame = frame.into_inner();
    let length = u32::try_from(frame.len() - HEAD)
        .map_err(|_| Error::new(ErrorKind::InvalidArgument, "the message is too long"))?;
    frame[1..HEAD].copy_from_slice(&length.to_be_bytes());
    Ok(frame.freeze())
}

/// The messages of a stream, in order.
///
/// The stream ends after the frame that says so, and after the first error. An end without that
/// frame is an error: [`ErrorKind::Interrupted`] between two messages, [`ErrorKind::Decode`] inside
/// one. There is no limit on how long it goes on; [`with_idle_timeout`](Self::with_idle_timeout)
/// limits how long nothing may arrive.
pub struct MessageStream<T> {
    bytes: ByteStream,
    buffer: BytesMut,
    frames: Frames,
    idle: Option<Idle>,
    state: State,
    operation: &'static str,
    sandbox_id: String,
    /// Who is asked what became of the sandbox when the stream breaks off.
    sandbox: Option<Sandbox>,
    message: PhantomData<fn() -> T>,
}

enum State {
    Open,
    /// The stream broke off, and it is being found out why.
    Diagnosis(SyncWrapper<BoxFuture<'static, Error>>),
    Finished,
}

impl<T: DeserializeOwned> MessageStream<T> {
    /// Reads the answer of an operation, named as the document names it, on a sandbox.
    pub fn new(bytes: ByteStream, operation: &'static str, sandbox_id: impl Into<String>) -> Self {
        Self {
            bytes,
            buffer: BytesMut::new(),
            frames: Frames {
                limit: DEFAULT_MESSAGE_LIMIT,
            },
            idle: None,
            state: State::Open,
            operation,
            sandbox_id: sandbox_id.into(),
            sandbox: None,
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
        self.idle = limit.map(Idle::new);
        self
    }

    /// What a frame says; `None` after the last one.
    fn read(&self, frame: &Frame) -> Result<Option<T>> {
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

    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Result<Frame>> {
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
                State::Diagnosis(diagnosis) => {
                    let error = ready!(diagnosis.get_mut().poll_unpin(cx));
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
                    this.state = match this.sandbox.take() {
                        Some(sandbox) => {
                            let diagnosis = async move { sandbox.diagnose(error).await };
                            State::Diagnosis(SyncWrapper::new(diagnosis.boxed()))
                        }
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

/// The messages of an answer, once its head has come.
pub(crate) async fn messages<T: DeserializeOwned, E: Serialize>(
    opening: impl Future<
        Output = std::result::Result<ResponseValue<ByteStream>, progenitor_client::Error<E>>,
    >,
    operation: &'static str,
    sandbox: &Sandbox,
) -> Result<MessageStream<T>> {
    let answer = opening.await?;
    let mut messages = MessageStream::new(answer.into_inner(), operation, sandbox.id());
    messages.sandbox = sandbox
        .client()
        .config()
        .health_probe
        .then(|| sandbox.clone());
    Ok(messages)
}

/// Waits for a stream to begin, for as long as a call may take.
pub(crate) async fn within_open_timeout<T>(
    sandbox: &Sandbox,
    operation: &'static str,
    opening: impl Future<Output = Result<T>>,
) -> Result<T> {
    let opened = match sandbox.client().config().request_timeout {
        None => opening.await,
        Some(limit) => tokio::time::timeout(limit, opening)
            .await
            .unwrap_or_else(|_| {
                let message = format!("the stream has not begun within {limit:?}");
                Err(Error::timeout(TimeoutKind::StreamOpen, message))
            }),
    };
    match opened {
        Ok(opened) => Ok(opened),
        Err(error) => {
            let error = error.with_operation(operation).with_sandbox(sandbox.id());
            Err(if sandbox.client().config().health_probe {
                sandbox.diagnose(error).await
            } else {
                error
            })
        }
    }
}

/// One frame; its payload is not copied out of the buffer.
#[derive(Debug)]
pub(crate) struct Frame {
    end: bool,
    pub(crate) payload: BytesMut,
}

/// Takes frames out of a buffer.
#[derive(Debug)]
pub(crate) struct Frames {
    /// The longest message that is read, in bytes.
    pub(crate) limit: usize,
}

impl Decoder for Frames {
    type Item = Frame;
    type Error = Error;

    fn decode(&mut self, buffer: &mut BytesMut) -> Result<Option<Frame>> {
        let Some(head) = buffer.first_chunk::<HEAD>() else {
            return Ok(None);
        };
        let [flags, length @ ..] = *head;
        let refuse = |message: String| Err(Error::new(ErrorKind::Decode, message));
        if flags & COMPRESSED != 0 {
            return refuse("a message is compressed, which was not asked for".to_owned());
        }
        if flags & !END != 0 {
            return refuse(format!("a message has the unknown flags {flags:#010b}"));
        }
        // A length that this machine cannot even count is too long as well.
        let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        if length > self.limit {
            let limit = self.limit;
            let message = format!("a message is {length} bytes long, and the limit {limit}");
            return Err(Error::new(ErrorKind::TooLarge, message));
        }
        if buffer.len() - HEAD < length {
            buffer.reserve(HEAD + length - buffer.len());
            return Ok(None);
        }
        buffer.advance(HEAD);
        Ok(Some(Frame {
            end: flags & END != 0,
            payload: buffer.split_to(length),
        }))
    }

    fn decode_eof(&mut self, buffer: &mut BytesMut) -> Result<Option<Frame>> {
        match self.decode(buffer)? {
            Some(frame) => Ok(Some(frame)),
            None if buffer.is_empty() => Ok(None),
            None => {
                let message = "the stream was cut off inside a message";
                Err(Error::new(ErrorKind::Decode, message))
            }
        }
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
