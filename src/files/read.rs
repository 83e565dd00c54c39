//! Reading files.

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
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use crate::error::{Error, ErrorKind, Result};
use crate::files::Files;
use crate::generated::envd::ByteStream;
use crate::rpc::IdleTimeout;
use crate::sandbox::streams;

/// The most that is read into memory, in bytes, unless [`ReadFile::max_size`] says otherwise: 1 GiB.
pub const DEFAULT_READ_LIMIT: u64 = 1024 * 1024 * 1024;

/// The most memory that is set aside on the word of the server alone.
const ADVANCE: usize = 64 * 1024 * 1024;

const OPERATION: &str = "downloadFile";

/// A file to be read; `await` it for its bytes. Made by [`Files::read`].
///
/// [`text`](Self::text) makes text of them. [`stream`](Self::stream) and
/// [`write_to`](Self::write_to) need no memory for the whole.
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
/// The request timeout is the limit for the answer to begin. How long the rest takes is not
/// limited, but how long nothing may arrive is: [`idle_timeout`](Self::idle_timeout).
///
/// # Errors
///
/// - [`ErrorKind::NotFound`] if the file does not exist.
/// - [`ErrorKind::InvalidArgument`] if it is a directory, or does not reach as far as the
///   [`range`](Self::range) begins (416).
/// - [`ErrorKind::TooLarge`] if there is more of it than [`max_size`](Self::max_size).
/// - [`ErrorKind::Interrupted`] if it breaks off; the message says after how many bytes.
#[derive(Clone, Debug)]
#[must_use = "nothing is read until this is awaited"]
pub struct ReadFile {
    files: Files,
    path: String,
    max_size: Option<u64>,
    range: Option<Span>,
    gzip: bool,
    idle_timeout: Option<Duration>,
}

/// Bytes from `start` up to and without `end`.
#[derive(Clone, Copy, Debug)]
struct Span {
    start: u64,
    end: Option<u64>,
}

/// The content of a file, in pieces as they arrive. Made by [`ReadFile::stream`].
///
/// The stream ends when all of it has arrived, and after the first error.
pub struct FileStream {
    chunks: Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>,
    size: Option<u64>,
    limit: Option<u64>,
    received: u64,
    finished: bool,
    files: Files,
}

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

    /// The most to read, in bytes. If not stated, [`DEFAULT_READ_LIMIT`] where the bytes are
    /// collected, and no limit where they are streamed.
    ///
    /// A file of which the server says that it is larger is refused before any of it is read.
    pub fn max_size(mut self, bytes: u64) -> Self {
        self.max_size = Some(bytes);
        self
    }

    /// Reads a part of the file only, in bytes from its beginning: `..1024`, `4096..`, `10..=19`.
    ///
    /// A part that reaches beyond the end ends there, and one of an empty file is empty. An empty
    /// range is an error.
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
        self.range = Some(Span { start, end }).filter(|span| span.start > 0 || span.end.is_some());
        self
    }

    /// Whether to have it compressed on the way; `false` if not stated. For text over a slow
    /// network. The size is not known beforehand then, and a part is never compressed.
    #[cfg(feature = "gzip")]
    pub fn gzip(mut self, compressed: bool) -> Self {
        self.gzip = compressed;
        self
    }

    /// How long nothing may arrive before the connection counts as dead; as long as the request
    /// timeout if not stated, forever if zero.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Reads it as text.
    ///
    /// # Errors
    ///
    /// As for [`ReadFile`], and [`ErrorKind::Decode`] if it is not UTF-8; the message says where.
    pub async fn text(self) -> Result<String> {
        let files = self.files.clone();
        let bytes = self.collect().await?;
        String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let message = format!("the file is not UTF-8: byte {at} begins no character");
            files.place(OPERATION, Error::new(ErrorKind::Decode, message))
        })
    }

    /// Reads it in pieces, as they arrive.
    ///
    /// # Errors
    ///
    /// As for [`ReadFile`], those that show once the answer has begun. The rest is in the stream.
    pub async fn stream(self) -> Result<FileStream> {
        let files = self.files.clone();
        self.open()
            .await
            .map_err(|error| files.place(OPERATION, error))
    }

    /// Writes it to a writer, flushes that, and tells how many bytes it was.
    ///
    /// # Errors
    ///
    /// As for [`ReadFile`], and [`ErrorKind::Io`] if writing fails.
    pub async fn write_to(self, mut writer: impl AsyncWrite + Send + Unpin) -> Result<u64> {
        let mut download = self.stream().await?;
        while let Some(chunk) = download.try_next().await? {
            if let Err(error) = writer.write_all(&chunk).await {
                return Err(download.files.place(OPERATION, error.into()));
            }
        }
        match writer.flush().await {
            Ok(()) => Ok(download.received),
            Err(error) => Err(download.files.place(OPERATION, error.into())),
        }
    }

    async fn collect(self) -> Result<Vec<u8>> {
        let limit = self.max_size.unwrap_or(DEFAULT_READ_LIMIT);
        self.max_size(limit).stream().await?.collect().await
    }

    async fn open(self) -> Result<FileStream> {
        let sandbox = &self.files.sandbox;
        // Without a word about it, reqwest may ask for gzip on its own: any crate in the program can
        // turn that on, and the length would be gone.
        let encoding = if self.gzip { "gzip" } else { "identity" };
        let mut headers = vec![(ACCEPT_ENCODING, HeaderValue::from_static(encoding))];
        if let Some(span) = self.range {
            headers.push((RANGE, span.header()?));
        }
        let envd = sandbox.envd_as(None, headers)?;
        let mut call = envd.download_file().path(self.path);
        if let Some(user) = self.files.user() {
            call = call.username(user);
        }
        let opening = async { Ok(call.send().await?) };
        let answer = streams::within_open_timeout(sandbox, OPERATION, opening).await?;

        let length = number(answer.headers(), &CONTENT_LENGTH);
        if let Some(span) = self.range {
            span.check(answer.status(), answer.headers(), length)?;
        }
        let compressed = is_compressed(answer.headers())?;
        let size = length.filter(|_| !compressed);
        if let (Some(size), Some(limit)) = (size, self.max_size)
            && size > limit
        {
            let message = format!("the file has {size} bytes, and the limit is {limit}");
            return Err(Error::new(ErrorKind::TooLarge, message));
        }
        let idle = self.files.idle_limit(self.idle_timeout);
        let wire = Wire {
            bytes: answer.into_inner(),
            expected: length,
            received: 0,
            idle: idle.map(IdleTimeout::new),
        };
        Ok(FileStream {
            chunks: if compressed {
                decompress(wire)?
            } else {
                Box::pin(wire)
            },
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
    /// How many bytes there are in all: of the part, if a part was asked for. Not known of what is
    /// compressed on the way.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// All of it, in one piece of memory that is not moved about as it grows.
    async fn collect(mut self) -> Result<Vec<u8>> {
        let size = self
            .size
            .map(|size| usize::try_from(size).unwrap_or(usize::MAX));
        let mut bytes = Vec::with_capacity(size.unwrap_or(0).min(ADVANCE));
        while let Some(chunk) = self.try_next().await? {
            let needed = bytes.len() + chunk.len();
            if let Some(size) = size
                && needed > bytes.capacity()
            {
                // What has arrived vouches for as much again, and no more than the size is needed.
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
                let message = format!("the file has more than {limit} bytes, which is the limit");
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
        let chunk = ready!(this.chunks.poll_next_unpin(cx)).map(|chunk| {
            let chunk = chunk?;
            this.count(&chunk)?;
            Ok(chunk)
        });
        this.finished = !matches!(chunk, Some(Ok(_)));
        Poll::Ready(chunk.map(|chunk| chunk.map_err(|error| this.files.place(OPERATION, error))))
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

impl Span {
    fn header(self) -> Result<HeaderValue> {
        let Self { start, end } = self;
        let text = match end {
            None => format!("bytes={start}-"),
            // HTTP names the last byte, so that there is always one.
            Some(end) if end > start => format!("bytes={start}-{}", end - 1),
            Some(_) => {
                let message = "an empty range has no bytes to read";
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
        };
        HeaderValue::from_str(&text).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the range cannot be sent").with_source(error)
        })
    }

    /// Whether the answer is what was asked for.
    fn check(self, status: StatusCode, headers: &HeaderMap, length: Option<u64>) -> Result<()> {
        // That of an empty file has no parts, and comes as a whole.
        if status == StatusCode::OK && length == Some(0) {
            return Ok(());
        }
        let begins = headers
            .get(CONTENT_RANGE)
            .and_then(|value| value.to_str().ok())
            .and_then(|text| text.strip_prefix("bytes "))
            .and_then(|text| text.split('-').next())
            .and_then(|start| start.trim().parse::<u64>().ok());
        let longer = match (self.end, length) {
            (Some(end), Some(length)) => length > end.saturating_sub(self.start),
            _ => false,
        };
        if status == StatusCode::PARTIAL_CONTENT && begins == Some(self.start) && !longer {
            return Ok(());
        }
        let message = format!("the server answered {status} with another part of the file");
        Err(Error::new(ErrorKind::Decode, message))
    }
}

/// The bytes as they come over the network, which are all there or an error.
struct Wire {
    bytes: ByteStream,
    expected: Option<u64>,
    received: u64,
    idle: Option<IdleTimeout>,
}

impl Stream for Wire {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        match Pin::new(&mut *this.bytes).poll_next(cx) {
            Poll::Ready(Some(Ok(chunk))) => {
                if let Some(idle) = &mut this.idle {
                    idle.restart();
                }
                this.received += chunk.len() as u64;
                Poll::Ready(Some(Ok(chunk)))
            }
            Poll::Ready(Some(Err(error))) => {
                let error = this.broke_off().with_source(error.without_url());
                Poll::Ready(Some(Err(error)))
            }
            Poll::Ready(None) if this.expected.is_some_and(|size| size != this.received) => {
                Poll::Ready(Some(Err(this.broke_off())))
            }
            Poll::Ready(None) => Poll::Ready(None),
            Poll::Pending => match &mut this.idle {
                Some(idle) => idle.poll(cx).map(|error| Some(Err(error))),
                None => Poll::Pending,
            },
        }
    }
}

impl Wire {
    fn broke_off(&self) -> Error {
        let received = self.received;
        let message = match self.expected {
            Some(size) => format!("the download broke off after {received} of {size} bytes"),
            None => format!("the download broke off after {received} bytes"),
        };
        Error::new(ErrorKind::Interrupted, message)
    }
}

/// Whether the bytes are compressed, in the one way that can be asked for.
fn is_compressed(headers: &HeaderMap) -> Result<bool> {
    match headers.get(CONTENT_ENCODING).map(HeaderValue::as_bytes) {
        None | Some(b"" | b"identity") => Ok(false),
        Some(b"gzip" | b"x-gzip") => Ok(true),
        Some(other) => {
            let other = String::from_utf8_lossy(other);
            let message = format!("the file came encoded as {other:?}, which was not asked for");
            Err(Error::new(ErrorKind::Decode, message))
        }
    }
}

#[cfg(feature = "gzip")]
fn decompress(wire: Wire) -> Result<Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>> {
    Ok(Box::pin(crate::files::gzip::decode(wire)))
}

#[cfg(not(feature = "gzip"))]
fn decompress(_: Wire) -> Result<Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>> {
    let message = "the file came compressed, which was not asked for";
    Err(Error::new(ErrorKind::Decode, message))
}

fn number(headers: &HeaderMap, name: &HeaderName) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}
