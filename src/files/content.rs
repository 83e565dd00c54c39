//! `Content`, the source of the bytes of an upload, and `StallTimer`, which limits how long the
//! server may stop reading it.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};
use sync_wrapper::SyncWrapper;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncSeekExt as _};
use tokio::time::Instant;
use tokio_util::io::ReaderStream;

use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::files::CHUNK;
use crate::rpc::LONGEST;

/// The content to write to a file.
///
/// Bytes, strings and a [`tokio::fs::File`] convert into it; a file is read from its current
/// position to its end, as it is when the upload begins: what is appended meanwhile is left out.
/// Content that is not in memory already is streamed, never buffered as a whole.
pub struct Content {
    source: Source,
    size: Option<u64>,
}

enum Source {
    Bytes(Bytes),
    File(Box<File>),
    Stream(SyncWrapper<BoxStream<'static, io::Result<Bytes>>>),
}

impl Content {
    /// Content from a stream of chunks. An error of the stream fails the upload with
    /// [`ErrorKind::Io`].
    pub fn stream<B, E>(chunks: impl Stream<Item = Result<B, E>> + Send + 'static) -> Self
    where
        B: Into<Bytes> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let chunks = chunks.map(|chunk| chunk.map(Into::into).map_err(io::Error::other));
        Self {
            source: Source::Stream(SyncWrapper::new(chunks.boxed())),
            size: None,
        }
    }

    /// Content from a reader, up to its end.
    pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        let chunks = ReaderStream::with_capacity(reader, CHUNK).boxed();
        Self {
            source: Source::Stream(SyncWrapper::new(chunks)),
            size: None,
        }
    }

    /// Sets the expected size in bytes. Content with more or fewer bytes then fails the upload,
    /// instead of leaving a file that looks complete. Defaults to the actual size for bytes,
    /// strings and regular files, and to no check for streams and readers.
    #[must_use]
    pub fn with_size(mut self, bytes: u64) -> Self {
        self.size = Some(bytes);
        self
    }

    /// Opens the content for sending. `count` is called for every chunk that is handed to the
    /// connection.
    pub(super) async fn open(self, count: Option<Count>) -> io::Result<Outgoing> {
        let stall_timer = Arc::new(StallTimer::new());
        let (source, size) = match self.source {
            Source::Bytes(bytes) => (slices(bytes.clone()), Some(bytes.len() as u64)),
            Source::File(file) => file_chunks(*file).await?,
            Source::Stream(chunks) => (chunks.into_inner(), None),
        };
        let size = self.size.or(size);
        Ok(Outgoing {
            source,
            size,
            sent: 0,
            count,
            stall_timer,
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

/// A callback that takes the size of every transferred chunk, in bytes.
pub(super) type Count = Box<dyn FnMut(u64) + Send + Sync>;

/// The stream of content that is being sent.
pub(super) struct Outgoing {
    source: BoxStream<'static, io::Result<Bytes>>,
    size: Option<u64>,
    sent: u64,
    count: Option<Count>,
    stall_timer: Arc<StallTimer>,
}

/// The limits of a [`StallTimer`]. `None` means no limit.
#[derive(Clone, Copy)]
pub(super) struct StallLimits {
    /// The time during which the server takes no chunk.
    pub(super) idle: Option<Duration>,
    /// The time until the response, after the last chunk. Defaults to the idle limit and the time
    /// that buffers on the way may need; see [`DRAIN_RATE`].
    pub(super) response: Option<Option<Duration>>,
}

/// Minimum rate at which buffers on the way to the server are assumed to drain after the last chunk,
/// in bytes per second: those of the system, of a slow link, and of a proxy that forwards an upload
/// only when it is complete.
const DRAIN_RATE: u64 = 64 * 1024;

/// Maximum time that buffers on the way are assumed to need.
const DRAIN_LIMIT: Duration = Duration::from_secs(10 * 60);

impl StallLimits {
    fn response(self, sent: u64) -> Option<Duration> {
        let drain = Duration::from_secs_f64(sent as f64 / DRAIN_RATE as f64).min(DRAIN_LIMIT);
        self.response
            .unwrap_or_else(|| self.idle.map(|idle| idle.saturating_add(drain)))
            .map(|limit| limit.min(LONGEST))
    }

    fn idle(self) -> Option<Duration> {
        self.idle.map(|limit| limit.min(LONGEST))
    }
}

impl Outgoing {
    pub(super) fn size(&self) -> Option<u64> {
        self.size
    }

    pub(super) fn stall_timer(&self) -> Arc<StallTimer> {
        Arc::clone(&self.stall_timer)
    }

    /// Counts a chunk, or the end of the content, and checks it against the expected size.
    fn check(&mut self, chunk: Option<Bytes>) -> io::Result<Option<Bytes>> {
        let length = chunk.as_ref().map_or(0, Bytes::len) as u64;
        self.sent += length;
        let ended = chunk.is_none();
        if let Some(size) = self.size
            && (self.sent > size || (ended && self.sent < size))
        {
            let sent = self.sent;
            let at_least = if ended { "" } else { "at least " };
            let message =
                format!("the content has {at_least}{sent} bytes, but {size} were expected");
            return Err(io::Error::other(message));
        }
        if let Some(count) = &mut self.count
            && length > 0
        {
            count(length);
        }
        Ok(chunk)
    }
}

impl Stream for Outgoing {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Poll::Ready(chunk) = this.source.poll_next_unpin(cx) else {
            this.stall_timer.pause();
            return Poll::Pending;
        };
        let chunk = chunk.transpose().and_then(|chunk| this.check(chunk));
        match &chunk {
            Ok(chunk) => {
                // With a known size, the connection does not ask for the end of the content.
                let complete = chunk.is_none() || this.size == Some(this.sent);
                this.stall_timer.restart(this.sent, complete);
            }
            // The connection only aborts the request; the timer keeps the cause for the caller.
            Err(error) => this.stall_timer.fail(error),
        }
        Poll::Ready(chunk.transpose())
    }
}

/// The idle timeout of an upload. It runs while the upload waits for the server, and is paused
/// while it waits for the content.
pub(super) struct StallTimer(Mutex<State>);

struct State {
    /// When waiting for the server began. `None` while waiting for the content.
    since: Option<Instant>,
    /// Number of bytes handed to the connection.
    sent: u64,
    /// Whether that is all of the content.
    complete: bool,
    failure: Option<Error>,
}

impl StallTimer {
    fn new() -> Self {
        Self(Mutex::new(State {
            since: Some(Instant::now()),
            sent: 0,
            complete: false,
            failure: None,
        }))
    }

    /// Waits for an upload to complete. Returns a timeout error if the server does not take a chunk,
    /// or does not respond after the last one, within the limits.
    pub(super) async fn run<T>(
        &self,
        limits: StallLimits,
        upload: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let mut upload = std::pin::pin!(upload);
        let result = loop {
            let Some(until) = self.state().next_check(limits) else {
                break upload.await;
            };
            if let Ok(result) = tokio::time::timeout_at(until, &mut upload).await {
                break result;
            }
            if let Some(error) = self.state().expired(limits) {
                return Err(error);
            }
        };
        // A failure of the content is the cause of the connection error that it led to.
        match self.state().failure.take() {
            Some(failure) => Err(failure),
            None => result,
        }
    }

    /// Returns the number of bytes handed to the connection.
    pub(super) fn sent(&self) -> u64 {
        self.state().sent
    }

    fn restart(&self, sent: u64, complete: bool) {
        let mut state = self.state();
        state.since = Some(Instant::now());
        state.sent = sent;
        state.complete = complete;
    }

    fn pause(&self) {
        self.state().since = None;
    }

    fn fail(&self, error: &io::Error) {
        let message = format!("the content cannot be read: {error}");
        self.state().failure = Some(Error::new(ErrorKind::Io, message));
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn limit(&self, limits: StallLimits) -> Option<Duration> {
        if self.complete {
            limits.response(self.sent)
        } else {
            limits.idle()
        }
    }

    /// Returns when to check the limits next. `None` if no limit can expire any more.
    fn next_check(&self, limits: StallLimits) -> Option<Instant> {
        match (self.since, self.limit(limits)) {
            (Some(since), Some(limit)) if self.complete => Some(since + limit),
            // The last chunk may begin a limit that is shorter than this one.
            (Some(since), Some(limit)) => {
                let response = limits.response(0).unwrap_or(LONGEST);
                Some((since + limit).min(Instant::now() + response))
            }
            (_, None) if self.complete => None,
            // Nothing expires now, but the other limit may when the content goes on.
            _ => {
                let limit = limits.idle().into_iter().chain(limits.response(0)).min()?;
                Some(Instant::now() + limit)
            }
        }
    }

    fn expired(&self, limits: StallLimits) -> Option<Error> {
        let limit = self.limit(limits)?;
        if self.since? + limit > Instant::now() {
            return None;
        }
        let sent = self.sent;
        let message = if self.complete {
            format!(
                "the server did not respond within {limit:?} after the last of {sent} bytes was \
                 sent; a slow connection or a proxy that buffers uploads needs a larger \
                 `response_timeout`"
            )
        } else {
            format!("the server accepted no data for {limit:?}, after {sent} bytes")
        };
        Some(Error::timeout(TimeoutKind::StreamIdle, message))
    }
}

/// Splits bytes into chunks of a size that connections handle fast.
fn slices(mut bytes: Bytes) -> BoxStream<'static, io::Result<Bytes>> {
    let slices = std::iter::from_fn(move || {
        let length = bytes.len().min(CHUNK);
        (length > 0).then(|| Ok(bytes.split_to(length)))
    });
    stream::iter(slices).boxed()
}

/// Returns the chunks of a file from its position to its end, and their size if it is a regular file.
///
/// A file that grows meanwhile is read as far as it was when it was opened.
async fn file_chunks(
    mut file: File,
) -> io::Result<(BoxStream<'static, io::Result<Bytes>>, Option<u64>)> {
    let metadata = file.metadata().await?;
    if !metadata.is_file() {
        return Ok((ReaderStream::with_capacity(file, CHUNK).boxed(), None));
    }
    let position = file.stream_position().await?;
    let size = metadata.len().saturating_sub(position);
    if size > 0 {
        let file = file.take(size);
        return Ok((ReaderStream::with_capacity(file, CHUNK).boxed(), Some(size)));
    }
    // Files of /proc and the like have content, but no size.
    let mut chunks = ReaderStream::with_capacity(file, CHUNK);
    let first = chunks.next().await.transpose()?;
    let size = first.is_none().then_some(0);
    Ok((stream::iter(first.map(Ok)).chain(chunks).boxed(), size))
}
