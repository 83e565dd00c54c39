//! `ReadFile`, the builder of a download, and `FileStream`, the bytes of a file as they arrive.

use std::fmt;
use std::future::IntoFuture;
use std::ops::{Bound, RangeBounds};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{FusedStream, Stream, StreamExt as _, TryStreamExt as _};
use reqwest::StatusCode;
use reqwest::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, HeaderMap, HeaderName,
    HeaderValue, RANGE,
};
use sync_wrapper::SyncWrapper;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use crate::error::{Error, ErrorKind, Result};
use crate::files::Files;
use crate::generated::envd::ByteStream;
use crate::rpc::IdleTimeout;
use crate::sandbox::streams;
use crate::transport::error_body::ErrorBody;

/// Default of [`ReadFile::max_size`] for files that are read into memory, in bytes: 1 GiB.
pub const DEFAULT_READ_LIMIT: u64 = 1024 * 1024 * 1024;

/// Maximum number of bytes allocated ahead of the data, based on `Content-Length` alone.
const MAX_PREALLOCATION: usize = 64 * 1024 * 1024;

const OPERATION: &str = "downloadFile";

/// Builder of a download. Await it to get the bytes of the file. Created by [`Files::read`].
///
/// [`text`](Self::text) returns a string. [`stream`](Self::stream) and [`write_to`](Self::write_to)
/// do not hold the whole file in memory.
///
/// ```no_run
/// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
/// let files = sandbox.files();
/// let head = files.read("/var/log/app.log").range(..1024).await?;
/// let config = files.read("config.toml").max_size(64 * 1024).text().await?;
/// # Ok(())
/// # }
/// ```
///
/// The request timeout limits the time until the response begins, which for a pipe without a writer
/// is never. The time for the body is not limited, only the time without data: see [`idle_timeout`](Self::idle_timeout).
///
/// # Errors
///
/// - [`ErrorKind::NotFound`] if the file does not exist.
/// - [`ErrorKind::InvalidArgument`] if the path is a directory, or the [`range`](Self::range) is
///   empty or starts past the end of the file (416); the message then has the size of the file.
/// - [`ErrorKind::TooLarge`] if the file is larger than [`max_size`](Self::max_size).
/// - [`ErrorKind::Interrupted`] if the download is interrupted; the message has the number of bytes
///   received.
/// - [`ErrorKind::Decode`] if the response is not the requested file or range, or is compressed
///   although `gzip(true)` is not set.
#[derive(Clone, Debug)]
#[must_use = "nothing is read until this is awaited"]
pub struct ReadFile {
    files: Files,
    path: String,
    max_size: Option<u64>,
    range: Option<ByteRange>,
    gzip: bool,
    idle_timeout: Option<Duration>,
}

/// The bytes from `start` up to, but not including, `end`.
#[derive(Clone, Copy, Debug)]
struct ByteRange {
    start: u64,
    end: Option<u64>,
}

/// The content of a file as a stream of chunks. Created by [`ReadFile::stream`].
///
/// The stream ends when the whole content has arrived, or after the first error.
pub struct FileStream {
    chunks: SyncWrapper<Chunks>,
    size: Option<u64>,
    limit: Option<u64>,
    received: u64,
    finished: bool,
    files: Files,
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>;

impl ReadFile {
    pub(super) fn new(files: Files, path: String) -> Self {
        Self {
            files,
            path,
            max_size: None,
            range: None,
            gzip: false,
            idle_timeout: None,
        }
    }

    /// Sets the maximum size to read, in bytes. Defaults to [`DEFAULT_READ_LIMIT`] when the bytes
    /// are collected, and to no limit when they are streamed.
    ///
    /// If the server announces a larger size, the call fails before any of the body is read.
    pub fn max_size(mut self, bytes: u64) -> Self {
        self.max_size = Some(bytes);
        self
    }

    /// Reads only a range of the file, in bytes from its beginning: `..1024`, `4096..`, `10..=19`.
    ///
    /// A range that extends past the end of the file is truncated, and any range of an empty file
    /// is empty. An empty range is an error.
    pub fn range(mut self, bytes: impl RangeBounds<u64>) -> Self {
        let start = match bytes.start_bound() {
            Bound::Included(start) => *start,
            Bound::Excluded(start) => start.saturating_add(1),
            Bound::Unbounded => 0,
        };
        let end = match bytes.end_bound() {
            Bound::Included(end) => Some(end.saturating_add(1)),
            Bound::Excluded(end) => Some(*end),
            Bound::Unbounded => None,
        };
        self.range =
            Some(ByteRange { start, end }).filter(|range| range.start > 0 || range.end.is_some());
        self
    }

    /// Sets whether to request a gzip-compressed response. Defaults to `false`. Useful for text
    /// over a slow network. The size of a compressed response is not known in advance, and a
    /// [`range`](Self::range) is never compressed.
    ///
    /// A compressed download can be incomplete without an error: if envd cannot read the file to its
    /// end, it ends the compressed data regularly. An uncompressed response has the size of the file,
    /// and a shorter one is [`ErrorKind::Interrupted`].
    #[cfg(feature = "gzip")]
    pub fn gzip(mut self, compressed: bool) -> Self {
        self.gzip = compressed;
        self
    }

    /// Sets how long the stream may be idle before the connection is considered dead. Defaults to
    /// the request timeout; zero means no limit.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Reads the file as text.
    ///
    /// # Errors
    ///
    /// Those of [`ReadFile`], and [`ErrorKind::Decode`] if the file is not valid UTF-8; the message
    /// has the position of the first invalid byte.
    pub async fn text(self) -> Result<String> {
        let files = self.files.clone();
        let bytes = self.collect().await?;
        String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let message = format!("the file is not valid UTF-8 at byte {at}");
            files.with_context(OPERATION, Error::new(ErrorKind::Decode, message))
        })
    }

    /// Reads the file as a stream of chunks.
    ///
    /// # Errors
    ///
    /// Those errors of [`ReadFile`] that occur before the body. The stream yields the others.
    pub async fn stream(self) -> Result<FileStream> {
        let files = self.files.clone();
        self.open()
            .await
            .map_err(|error| files.with_context(OPERATION, error))
    }

    /// Writes the file to a writer, flushes the writer, and returns the number of bytes written.
    ///
    /// # Errors
    ///
    /// Those of [`ReadFile`], and [`ErrorKind::Io`] if writing fails.
    pub async fn write_to(self, mut writer: impl AsyncWrite + Send + Unpin) -> Result<u64> {
        let mut download = self.stream().await?;
        while let Some(chunk) = download.try_next().await? {
            if let Err(error) = writer.write_all(&chunk).await {
                return Err(download.files.with_context(OPERATION, error.into()));
            }
        }
        match writer.flush().await {
            Ok(()) => Ok(download.received),
            Err(error) => Err(download.files.with_context(OPERATION, error.into())),
        }
    }

    async fn collect(self) -> Result<Vec<u8>> {
        let limit = self.max_size.unwrap_or(DEFAULT_READ_LIMIT);
        self.max_size(limit).stream().await?.collect().await
    }

    async fn open(self) -> Result<FileStream> {
        let sandbox = &self.files.sandbox;
        // A part of a compressed file could not be decompressed.
        let gzip = self.gzip && self.range.is_none();
        // Always set explicitly: reqwest requests gzip by itself if any crate in the program
        // enables that feature, and it then removes `Content-Length`.
        let encoding = if gzip { "gzip" } else { "identity" };
        let mut headers = vec![(ACCEPT_ENCODING, HeaderValue::from_static(encoding))];
        if let Some(range) = self.range {
            headers.push((RANGE, range.header()?));
        }
        let envd = sandbox.envd_as(None, headers)?;
        let mut request = envd.download_file().path(self.path.as_str());
        if let Some(user) = self.files.user() {
            request = request.username(user);
        }
        let opening = async { request.send().await.map_err(rejected) };
        let response = streams::within_open_timeout(sandbox, OPERATION, opening).await?;

        let compressed = is_compressed(response.headers(), gzip)?;
        let expected = match self.range {
            None => whole(response.status(), response.headers())?,
            Some(range) => Some(range.check(response.status(), response.headers())?),
        };
        let size = expected.filter(|_| !compressed);
        if let (Some(size), Some(limit)) = (size, self.max_size)
            && size > limit
        {
            let path = &self.path;
            let message =
                format!("{path:?} has {size} bytes, which exceeds the limit of {limit} bytes");
            return Err(Error::new(ErrorKind::TooLarge, message));
        }
        let idle = self.files.idle_limit(self.idle_timeout);
        let body = CheckedBody {
            bytes: response.into_inner(),
            path: self.path,
            expected,
            received: 0,
            idle: idle.map(IdleTimeout::new),
        };
        Ok(FileStream {
            chunks: SyncWrapper::new(if compressed {
                decompress(body)?
            } else {
                Box::pin(body)
            }),
            size,
            limit: self.max_size,
            received: 0,
            finished: false,
            files: self.files,
        })
    }
}

impl IntoFuture for ReadFile {
    type Output = Result<Bytes>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.collect().await.map(Bytes::from) })
    }
}

impl FileStream {
    /// Returns the total size in bytes; for a range, the size of the range. `None` if the response
    /// is compressed.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// Collects the content in one buffer, with as few reallocations as possible.
    async fn collect(mut self) -> Result<Vec<u8>> {
        let size = self
            .size
            .map(|size| usize::try_from(size).unwrap_or(usize::MAX));
        let mut bytes = Vec::with_capacity(size.unwrap_or(0).min(MAX_PREALLOCATION));
        while let Some(chunk) = self.try_next().await? {
            let needed = bytes.len() + chunk.len();
            if let Some(size) = size
                && needed > bytes.capacity()
            {
                // Grow to at most twice the bytes received, so that a false `Content-Length` cannot
                // allocate more, and never beyond the announced size.
                let capacity = needed.max(size.min(needed.saturating_mul(2)));
                bytes.reserve_exact(capacity - bytes.len());
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }

    fn count(&mut self, chunk: &Bytes) -> Result<()> {
        self.received += chunk.len() as u64;
        match self.limit {
            Some(limit) if self.received > limit => {
                let message = format!("the file exceeds the limit of {limit} bytes");
                Err(Error::new(ErrorKind::TooLarge, message))
            }
            _ => Ok(()),
        }
    }
}

impl Stream for FileStream {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.finished {
            return Poll::Ready(None);
        }
        let chunk = ready!(this.chunks.get_mut().poll_next_unpin(cx)).map(|chunk| {
            let chunk = chunk?;
            this.count(&chunk)?;
            Ok(chunk)
        });
        this.finished = !matches!(chunk, Some(Ok(_)));
        Poll::Ready(
            chunk.map(|chunk| chunk.map_err(|error| this.files.with_context(OPERATION, error))),
        )
    }
}

impl FusedStream for FileStream {
    fn is_terminated(&self) -> bool {
        self.finished
    }
}

impl fmt::Debug for FileStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStream")
            .field("sandbox", &self.files.sandbox.id())
            .field("size", &self.size)
            .field("received", &self.received)
            .field("finished", &self.finished)
            .finish_non_exhaustive()
    }
}

impl ByteRange {
    fn header(self) -> Result<HeaderValue> {
        let Self { start, end } = self;
        let text = match end {
            None => format!("bytes={start}-"),
            // HTTP ranges include their last byte, so they cannot be empty.
            Some(end) if end > start => format!("bytes={start}-{}", end - 1),
            Some(_) => {
                let message = "the range is empty";
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
        };
        HeaderValue::from_str(&text).map_err(|error| {
            Error::new(
                ErrorKind::InvalidArgument,
                "the range is not a valid header value",
            )
            .with_source(error)
        })
    }

    /// Checks that the response contains the requested range, and returns its length.
    fn check(self, status: StatusCode, headers: &HeaderMap) -> Result<u64> {
        let length = header_number(headers, &CONTENT_LENGTH);
        // For an empty file the server ignores the range.
        if status == StatusCode::OK && length == Some(0) {
            return Ok(0);
        }
        let sent = headers.get(CONTENT_RANGE);
        sent.filter(|_| status == StatusCode::PARTIAL_CONTENT)
            .and_then(content_range)
            .filter(|(part, total)| self.is_in(*part, *total))
            .and_then(|(part, _)| Some(part.end? - part.start))
            .filter(|part| length.is_none_or(|length| length == *part))
            .ok_or_else(|| {
                let Self { start, end } = self;
                let end = end.map_or("the end".to_owned(), |end| end.to_string());
                let message = format!(
                    "the response does not contain the requested range from {start} to {end}: \
                     status {status}, Content-Range {sent:?}, Content-Length {length:?}"
                );
                Error::new(ErrorKind::Decode, message)
            })
    }

    /// Returns whether a part is this range of a file, up to the end of the file.
    fn is_in(self, part: Self, total: Option<u64>) -> bool {
        let (Some(end), true) = (part.end, part.start == self.start) else {
            return false;
        };
        let requested = self.end.unwrap_or(u64::MAX);
        match total {
            Some(total) => end == requested.min(total),
            None => end <= requested,
        }
    }
}

/// Parses `Content-Range`: the part and the total size, which may be unknown.
fn content_range(value: &HeaderValue) -> Option<(ByteRange, Option<u64>)> {
    let (part, total) = value
        .to_str()
        .ok()?
        .strip_prefix("bytes ")?
        .split_once('/')?;
    let (start, last) = part.split_once('-')?;
    let (start, last) = (number(start)?, number(last)?);
    let total = match total.trim() {
        "*" => None,
        total => Some(number(total)?),
    };
    let end = Some(last.checked_add(1).filter(|end| *end > start)?);
    Some((ByteRange { start, end }, total))
}

/// Checks that the response contains the whole file, and returns its length if it is known.
fn whole(status: StatusCode, headers: &HeaderMap) -> Result<Option<u64>> {
    if status == StatusCode::OK {
        return Ok(header_number(headers, &CONTENT_LENGTH));
    }
    let message = format!("the response has the status {status}; a whole file requires 200 OK");
    Err(Error::new(ErrorKind::Decode, message))
}

/// Converts an error response. That of a range past the end of the file has the size of the file.
fn rejected(error: progenitor_client::Error<ErrorBody>) -> Error {
    use progenitor_client::Error as Generated;
    let size = match &error {
        Generated::ErrorResponse(response) => {
            size_past_the_end(response.status(), response.headers())
        }
        Generated::UnexpectedResponse(response) => {
            size_past_the_end(response.status(), response.headers())
        }
        _ => None,
    };
    let error = Error::from(error);
    match size {
        None => error,
        Some(size) => {
            let message =
                format!("the range starts past the end of the file, which has {size} bytes");
            error.restated(ErrorKind::InvalidArgument, message)
        }
    }
}

fn size_past_the_end(status: StatusCode, headers: &HeaderMap) -> Option<u64> {
    let sent = headers
        .get(CONTENT_RANGE)
        .filter(|_| status == StatusCode::RANGE_NOT_SATISFIABLE)?;
    number(sent.to_str().ok()?.strip_prefix("bytes */")?)
}

/// The body of a response as received, still compressed if it is. Yields an error if it is shorter
/// or longer than `Content-Length`, or idle for too long.
struct CheckedBody {
    bytes: ByteStream,
    path: String,
    expected: Option<u64>,
    received: u64,
    idle: Option<IdleTimeout>,
}

impl Stream for CheckedBody {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        match Pin::new(&mut *this.bytes).poll_next(cx) {
            Poll::Ready(Some(Ok(chunk))) => {
                if let Some(idle) = &mut this.idle {
                    idle.restart();
                }
                this.received += chunk.len() as u64;
                if this.expected.is_some_and(|size| size < this.received) {
                    return Poll::Ready(Some(Err(this.interrupted())));
                }
                Poll::Ready(Some(Ok(chunk)))
            }
            Poll::Ready(Some(Err(error))) => {
                let error = this.interrupted().with_source(error.without_url());
                Poll::Ready(Some(Err(error)))
            }
            Poll::Ready(None) if this.expected.is_some_and(|size| size != this.received) => {
                Poll::Ready(Some(Err(this.interrupted())))
            }
            Poll::Ready(None) => Poll::Ready(None),
            Poll::Pending => match &mut this.idle {
                Some(idle) => idle.poll(cx).map(|error| Some(Err(error))),
                None => Poll::Pending,
            },
        }
    }
}

impl CheckedBody {
    fn interrupted(&self) -> Error {
        let (path, received) = (&self.path, self.received);
        let message = match self.expected {
            Some(size) if size < received => {
                format!("the download of {path:?} has more than the announced {size} bytes")
            }
            Some(size) => {
                format!("the download of {path:?} was interrupted after {received} of {size} bytes")
            }
            None => format!("the download of {path:?} was interrupted after {received} bytes"),
        };
        Error::new(ErrorKind::Interrupted, message)
    }
}

/// Returns whether the response is gzip-compressed, which must have been requested.
fn is_compressed(headers: &HeaderMap, requested: bool) -> Result<bool> {
    match headers.get(CONTENT_ENCODING).map(HeaderValue::as_bytes) {
        None | Some(b"" | b"identity") => Ok(false),
        Some(b"gzip" | b"x-gzip") if requested => Ok(true),
        Some(other) => {
            let other = String::from_utf8_lossy(other);
            let message =
                format!("the response has the encoding {other:?}, which was not requested");
            Err(Error::new(ErrorKind::Decode, message))
        }
    }
}

#[cfg(feature = "gzip")]
fn decompress(body: CheckedBody) -> Result<Chunks> {
    Ok(Box::pin(crate::files::gzip::decode(body)))
}

/// Never called: `gzip` cannot be set without the feature.
#[cfg(not(feature = "gzip"))]
fn decompress(_: CheckedBody) -> Result<Chunks> {
    let message = "the response is compressed, which was not requested";
    Err(Error::new(ErrorKind::Decode, message))
}

fn header_number(headers: &HeaderMap, name: &HeaderName) -> Option<u64> {
    number(headers.get(name)?.to_str().ok()?)
}

fn number(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}
