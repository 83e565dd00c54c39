//! `WriteFile`, the builder of an upload.

use std::collections::BTreeMap;
use std::fmt;
use std::future::IntoFuture;
use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{self, Stream, StreamExt as _};
use reqwest::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind, Result};
use crate::files::content::{Count, Outgoing, StallLimits};
use crate::files::metadata::{HEADER_PREFIX, MAX_KEY, MAX_SIZE, stored_size};
use crate::files::{Content, Files, WrittenFile};
use crate::sandbox::capability::Capability;

const OPERATION: &str = "uploadFile";

/// Maximum time for removing the temporary file of an upload that failed.
const REMOVAL_TIMEOUT: Duration = Duration::from_secs(10);

/// Builder of an upload of one file. Await it to send the upload. Created by [`Files::write`].
///
/// ```no_run
/// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
/// let film = tokio::fs::File::open("film.mp4").await?;
/// let written = sandbox.files().write("film.mp4", film).await?;
/// println!("written to {}", written.path);
/// # Ok(())
/// # }
/// ```
///
/// The total time is not limited. Dropping the future aborts the upload; data written by then
/// remains. An existing file is truncated first, unless the write is [`atomic`](Self::atomic).
///
/// # Errors
///
/// - [`ErrorKind::InvalidArgument`] if the path is a directory, or the metadata cannot be stored.
/// - [`ErrorKind::StorageFull`] if the disk of the sandbox is full.
/// - [`ErrorKind::Connection`] if the connection breaks. A server that rejects an upload before it has
///   read all of it, and closes the connection at once, can also cause this: its response can be lost.
/// - [`ErrorKind::Io`] if the content cannot be read, or has more or fewer bytes than expected.
/// - [`ErrorKind::Unsupported`] if envd is too old for an option that is set.
#[must_use = "nothing is written until this is awaited"]
pub struct WriteFile {
    files: Files,
    path: String,
    content: Content,
    metadata: BTreeMap<String, String>,
    gzip: bool,
    atomic: bool,
    idle_timeout: Option<Duration>,
    response_timeout: Option<Duration>,
    count: Option<Count>,
}

impl WriteFile {
    pub(super) fn new(files: Files, path: String, content: Content) -> Self {
        Self {
            files,
            path,
            content,
            metadata: BTreeMap::new(),
            gzip: false,
            atomic: false,
            idle_timeout: None,
            response_timeout: None,
            count: None,
        }
    }

    /// Adds metadata to store with the file; [`Entry::metadata`](crate::files::Entry::metadata)
    /// returns it. Every upload clears the metadata stored before. Requires envd 0.6.2.
    ///
    /// A key must be valid as a header name, has at most 246 bytes, and is converted to lower case.
    /// A value must be printable ASCII without leading or trailing spaces. Keys and values together
    /// are limited to 4096 bytes, counting 9 extra bytes for each key.
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata
            .insert(key.into().to_ascii_lowercase(), value.into());
        self
    }

    /// Sets whether to compress the upload with gzip. Defaults to `false`. Useful for text over a
    /// slow network. Requires envd 0.5.7.
    #[cfg(feature = "gzip")]
    pub fn gzip(mut self, compressed: bool) -> Self {
        self.gzip = compressed;
        self
    }

    /// Sets whether an existing file keeps its content until the new content is complete. Defaults to
    /// `false`: the file is truncated first, and an upload that fails leaves it incomplete.
    ///
    /// The content is uploaded to a temporary name in the same directory, `.e2b-*.part`, and then
    /// renamed. The new file does not keep the mode, the owner and the metadata of the old one, and a
    /// symbolic link is replaced, not followed. If the upload fails, the temporary file is removed; if
    /// the future is dropped, or the connection is lost for good, it remains.
    pub fn atomic(mut self, atomic: bool) -> Self {
        self.atomic = atomic;
        self
    }

    /// Sets how long the server may accept no data. Defaults to the request timeout; zero means no
    /// limit. Time spent waiting for the content itself does not count.
    ///
    /// The time after the last of the data has a limit of its own, the
    /// [`response_timeout`](Self::response_timeout).
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Sets how long the server may take to respond after the last of the content was handed to the
    /// connection. Zero means no limit.
    ///
    /// The content may then still be on its way: in buffers of the system, or in a proxy that
    /// forwards an upload only when it is complete. Defaults to the
    /// [`idle_timeout`](Self::idle_timeout) and one more second for every 64 KiB of the content, up
    /// to 10 minutes.
    pub fn response_timeout(mut self, timeout: Duration) -> Self {
        self.response_timeout = Some(timeout);
        self
    }

    /// Sets a callback for every chunk that is handed to the connection.
    pub(super) fn count(mut self, count: Count) -> Self {
        self.count = Some(count);
        self
    }

    async fn send(self) -> Result<WrittenFile> {
        let files = self.files.clone();
        let result = if self.atomic {
            self.replace().await
        } else {
            self.upload().await
        };
        result.map_err(|error| files.with_context(OPERATION, error))
    }

    /// Uploads to a temporary name and renames it to the path.
    async fn replace(self) -> Result<WrittenFile> {
        let target = self.path.clone();
        let temporary = temporary_path(&target)?;
        let files = self.files.clone();
        let replacing = async {
            let path = temporary.clone();
            let mut written = Self { path, ..self }.upload().await?;
            let moved = files.rename(temporary.as_str(), target).await?;
            written.path = moved.path;
            written.name = moved.name;
            Ok(written)
        };
        let result = replacing.await;
        if result.is_err() {
            // A failure to remove it does not change the error to report.
            let _ = tokio::time::timeout(REMOVAL_TIMEOUT, files.remove(temporary)).await;
        }
        result
    }

    async fn upload(self) -> Result<WrittenFile> {
        let sandbox = &self.files.sandbox;
        let version = sandbox.version();
        let mut headers = metadata_headers(&self.metadata)?;
        if !headers.is_empty() {
            version.require(Capability::FILE_METADATA)?;
        }
        let raw = version.has(Capability::RAW_UPLOAD);
        if self.gzip {
            version.require(Capability::RAW_UPLOAD)?;
            headers.push((CONTENT_ENCODING, HeaderValue::from_static("gzip")));
        }
        let content = self.content.open(self.count).await?;
        let stall_timer = content.stall_timer();
        let size = content.size();
        let (body, length) = if self.gzip {
            (compress(content), None)
        } else if raw {
            (reqwest::Body::wrap_stream(content), size)
        } else {
            let form = Form::new();
            headers.push((CONTENT_TYPE, form.media_type()?));
            let length = size.and_then(|size| size.checked_add(form.length()));
            (reqwest::Body::wrap_stream(form.wrap(content)), length)
        };
        if let Some(length) = length {
            headers.push((CONTENT_LENGTH, HeaderValue::from(length)));
        }

        let envd = sandbox.envd_as(None, headers)?;
        let mut request = envd.upload_file().path(self.path.as_str()).body(body);
        if let Some(user) = self.files.user() {
            request = request.username(user);
        }
        let limits = StallLimits {
            idle: self.files.idle_limit(self.idle_timeout),
            response: self
                .response_timeout
                .map(|limit| Some(limit).filter(|limit| !limit.is_zero())),
        };
        let upload = async { Ok(request.send().await?.into_inner()) };
        let written = stall_timer
            .run(limits, upload)
            .await
            .map_err(|error| broken(error, &self.path, stall_timer.sent(), size))?;
        written.into_iter().next().ok_or_else(|| {
            let message = "the response has no file";
            Error::new(ErrorKind::Decode, message)
        })
    }
}

impl IntoFuture for WriteFile {
    type Output = Result<WrittenFile>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for WriteFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WriteFile")
            .field("sandbox", &self.files.sandbox.id())
            .field("path", &self.path)
            .field("content", &self.content)
            .field("metadata", &self.metadata)
            .field("gzip", &self.gzip)
            .field("atomic", &self.atomic)
            .finish_non_exhaustive()
    }
}

/// Returns a new name in the same directory.
fn temporary_path(path: &str) -> Result<String> {
    let directory = path.rfind('/').map_or(0, |slash| slash + 1);
    let (directory, name) = path.split_at(directory);
    if matches!(name, "" | "." | "..") || path == "~" {
        let message = format!("{path:?} has no file name, which an atomic write requires");
        return Err(Error::new(ErrorKind::InvalidArgument, message));
    }
    let random = RandomState::new().hash_one(path);
    Ok(format!("{directory}.e2b-{random:016x}.part"))
}

/// Adds what was sent to the error of a connection that broke during an upload.
fn broken(error: Error, path: &str, sent: u64, size: Option<u64>) -> Error {
    if error.kind() != ErrorKind::Connection || sent == 0 {
        return error;
    }
    let size = size.map_or(" bytes".to_owned(), |size| format!(" of {size} bytes"));
    let message = format!(
        "the connection broke during the upload of {path:?}, after {sent}{size} were handed to it; \
         the server may have rejected the upload and closed the connection before its response was \
         received, for example because the disk is full"
    );
    Error::new(ErrorKind::Connection, message).replacing(error)
}

/// Converts metadata to request headers.
fn metadata_headers(metadata: &BTreeMap<String, String>) -> Result<Vec<(HeaderName, HeaderValue)>> {
    let invalid = |message: String| Error::new(ErrorKind::InvalidArgument, message);
    let size: usize = metadata
        .iter()
        .map(|(key, value)| stored_size(key, value))
        .sum();
    if size > MAX_SIZE {
        let message = format!("the metadata has {size} bytes, which exceeds {MAX_SIZE} bytes");
        return Err(invalid(message));
    }
    metadata
        .iter()
        .map(|(key, value)| {
            let name = HeaderName::from_bytes(format!("{HEADER_PREFIX}{key}").as_bytes())
                .ok()
                .filter(|_| !key.is_empty() && key.len() <= MAX_KEY)
                .ok_or_else(|| {
                    invalid(format!(
                        "invalid metadata key {key:?}: it must be a header name of at most \
                         {MAX_KEY} bytes"
                    ))
                })?;
            let printable = value.bytes().all(|byte| matches!(byte, b' '..=b'~'));
            // HTTP strips leading and trailing spaces.
            let value = HeaderValue::from_str(value)
                .ok()
                .filter(|_| printable && value.trim_matches(' ') == value)
                .ok_or_else(|| {
                    invalid(format!(
                        "invalid value of metadata key {key:?}: it must be printable ASCII without \
                         leading or trailing spaces"
                    ))
                })?;
            Ok((name, value))
        })
        .collect()
}

/// A multipart form with one file, the only upload format that old versions of envd accept.
struct Form {
    head: String,
    tail: String,
    boundary: String,
}

impl Form {
    fn new() -> Self {
        // Random, so that no content can be crafted to contain the boundary.
        let random = || RandomState::new().hash_one(0);
        let boundary = format!("e2b-{:016x}{:016x}", random(), random());
        Self {
            head: format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; \
                 filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            ),
            tail: format!("\r\n--{boundary}--\r\n"),
            boundary,
        }
    }

    fn media_type(&self) -> Result<HeaderValue> {
        let text = format!("multipart/form-data; boundary={}", self.boundary);
        HeaderValue::from_str(&text).map_err(|error| {
            let message = "the media type of the form is not a valid header value";
            Error::new(ErrorKind::InvalidArgument, message).with_source(error)
        })
    }

    /// Returns the number of bytes that the form adds to the content.
    fn length(&self) -> u64 {
        (self.head.len() + self.tail.len()) as u64
    }

    fn wrap(
        self,
        content: Outgoing,
    ) -> impl Stream<Item = std::io::Result<Bytes>> + Send + 'static {
        let chunk = |text: String| stream::iter([Ok(Bytes::from(text))]);
        chunk(self.head).chain(content).chain(chunk(self.tail))
    }
}

#[cfg(feature = "gzip")]
fn compress(content: Outgoing) -> reqwest::Body {
    reqwest::Body::wrap_stream(crate::files::gzip::encode(content))
}

/// Never called: `gzip` cannot be set without the feature.
#[cfg(not(feature = "gzip"))]
fn compress(content: Outgoing) -> reqwest::Body {
    reqwest::Body::wrap_stream(content)
}
