//! What is written to files.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncSeekExt as _};
use tokio::time::Instant;
use tokio_util::io::ReaderStream;

use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::files::CHUNK;
use crate::rpc::LONGEST;

/// What is to be written to a file.
///
/// Bytes and text become it by themselves, and so does a [`tokio::fs::File`], from where it stands to
/// its end. What is not in memory already is read as it is sent, and never held as a whole.
pub struct Content {
    source: Source,
    size: Option<u64>,
}

enum Source {
    Bytes(Bytes),
    File(Box<File>),
    Stream(BoxStream<'static, io::Result<Bytes>>),
}

impl Content {
    /// The pieces of a stream. An error of it ends the upload, with [`ErrorKind::Io`].
    pub fn stream<B, E>(pieces: impl Stream<Item = Result<B, E>> + Send + 'static) -> Self
    where
        B: Into<Bytes> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let pieces = pieces.map(|piece| piece.map(Into::into).map_err(io::Error::other));
        Self {
            source: Source::Stream(pieces.boxed()),
            size: None,
        }
    }

    /// What a reader yields until its end.
    pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self {
            source: Source::Stream(ReaderStream::with_capacity(reader, CHUNK).boxed()),
            size: None,
        }
    }

    /// How many bytes it is. A stream that yields more or fewer fails then, instead of leaving a
    /// file that is taken for complete. Of bytes, text and regular files it is known already.
    #[must_use]
    pub fn with_size(mut self, bytes: u64) -> Self {
        self.size = Some(bytes);
        self
    }

    /// Makes it ready to be sent. `count` is told of every piece that is on its way.
    pub(super) async fn open(self, count: Option<Count>) -> io::Result<Outgoing> {
        let pace = Arc::new(Pace::new());
        let (source, size) = match self.source {
            Source::Bytes(bytes) => (slices(bytes.clone()), Some(bytes.len() as u64)),
            Source::File(file) => {
                let (file, size) = regular(*file).await?;
                let source = ReaderStream::with_capacity(file, CHUNK).boxed();
                (source, size)
            }
            Source::Stream(pieces) => (pieces, None),
        };
        let size = self.size.or(size);
        Ok(Outgoing {
            source,
            size,
            sent: 0,
            count,
            pace,
        })
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.source {
            Source::Bytes(_) => "bytes",
            Source::File(_) => "a file",
            Source::Stream(_) => "a stream",
        };
        f.debug_struct("Content")
            .field("source", &source)
            .field("size", &self.size)
            .finish()
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Self {
            size: Some(bytes.len() as u64),
            source: Source::Bytes(bytes),
        }
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<&[u8]> for Content {
    fn from(bytes: &[u8]) -> Self {
        Bytes::copy_from_slice(bytes).into()
    }
}

impl<const N: usize> From<&[u8; N]> for Content {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl From<File> for Content {
    fn from(file: File) -> Self {
        Self {
            source: Source::File(Box::new(file)),
            size: None,
        }
    }
}

/// What is told of every piece that is on its way, in bytes.
pub(super) type Count = Box<dyn FnMut(u64) + Send>;

/// Content on its way.
pub(super) struct Outgoing {
    source: BoxStream<'static, io::Result<Bytes>>,
    size: Option<u64>,
    sent: u64,
    count: Option<Count>,
    pace: Arc<Pace>,
}

impl Outgoing {
    pub(super) fn size(&self) -> Option<u64> {
        self.size
    }

    pub(super) fn pace(&self) -> Arc<Pace> {
        Arc::clone(&self.pace)
    }

    fn check(&mut self, piece: Option<Bytes>) -> io::Result<Option<Bytes>> {
        let length = piece.as_ref().map_or(0, Bytes::len) as u64;
        self.sent += length;
        let ended = piece.is_none();
        if let Some(size) = self.size
            && (self.sent > size || (ended && self.sent < size))
        {
            let sent = self.sent;
            let all = if ended { "no more" } else { "at least" };
            let message =
                format!("the content was to have {size} bytes, and has {all} than {sent}");
            return Err(io::Error::other(message));
        }
        if let Some(count) = &mut self.count
            && length > 0
        {
            count(length);
        }
        Ok(piece)
    }
}

impl Stream for Outgoing {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Poll::Ready(piece) = this.source.poll_next_unpin(cx) else {
            this.pace.waits_for_content();
            return Poll::Pending;
        };
        let piece = piece.transpose().and_then(|piece| this.check(piece));
        match &piece {
            Ok(_) => this.pace.moved(),
            // The connection is told that there is nothing more, and the caller why.
            Err(error) => this.pace.failed(error),
        }
        Poll::Ready(piece.transpose())
    }
}

/// How an upload gets on, as far as it can be seen from where the content is handed on.
pub(super) struct Pace(Mutex<State>);

struct State {
    /// Since when the other side is to move; nothing while the content is waited for.
    since: Option<Instant>,
    failure: Option<Error>,
}

impl Pace {
    fn new() -> Self {
        Self(Mutex::new(State {
            since: Some(Instant::now()),
            failure: None,
        }))
    }

    /// Waits for the outcome of an upload for as long as the other side takes something now and
    /// then: what is being sent, at first, and in the end its answer.
    pub(super) async fn keep<T>(
        &self,
        limit: Option<Duration>,
        upload: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let mut upload = std::pin::pin!(upload);
        let outcome = loop {
            let Some(limit) = limit.map(|limit| limit.min(LONGEST)) else {
                break upload.await;
            };
            let until = self.since().unwrap_or_else(Instant::now) + limit;
            if let Ok(outcome) = tokio::time::timeout_at(until, &mut upload).await {
                break outcome;
            }
            if self
                .since()
                .is_some_and(|since| since + limit <= Instant::now())
            {
                let message = format!("the server has taken nothing for {limit:?}");
                return Err(Error::timeout(TimeoutKind::StreamIdle, message));
            }
        };
        // What failed here is the cause of whatever was made of it on the way.
        match self.state().failure.take() {
            Some(failure) => Err(failure),
            None => outcome,
        }
    }

    fn moved(&self) {
        self.state().since = Some(Instant::now());
    }

    fn waits_for_content(&self) {
        self.state().since = None;
    }

    fn failed(&self, error: &io::Error) {
        let message = format!("the content cannot be read: {error}");
        self.state().failure = Some(Error::new(ErrorKind::Io, message));
    }

    fn since(&self) -> Option<Instant> {
        self.state().since
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Bytes in pieces that connections are fast with.
fn slices(mut bytes: Bytes) -> BoxStream<'static, io::Result<Bytes>> {
    let slices = std::iter::from_fn(move || {
        let length = bytes.len().min(CHUNK);
        (length > 0).then(|| Ok(bytes.split_to(length)))
    });
    stream::iter(slices).boxed()
}

/// A file with what is left of it in bytes, if it is one that has an end.
async fn regular(mut file: File) -> io::Result<(File, Option<u64>)> {
    let metadata = file.metadata().await?;
    if !metadata.is_file() {
        return Ok((file, None));
    }
    let position = file.stream_position().await?;
    let size = metadata.len().saturating_sub(position);
    Ok((file, Some(size)))
}
