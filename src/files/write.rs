//! Writing files.

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
use crate::files::content::{Count, Outgoing};
use crate::files::metadata::{HEADER_PREFIX, MAX_KEY, MAX_SIZE, stored_size};
use crate::files::{Content, Files, WrittenFile};
use crate::sandbox::capability::Capability;

const OPERATION: &str = "uploadFile";

/// A file to be written; `await` it. Made by [`Files::write`].
///
/// ```no_run
/// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
/// let film = tokio::fs::File::open("film.mp4").await?;
/// let written = sandbox.files().write("film.mp4", film).await?;
/// println!("it is at {}", written.path);
/// # Ok(())
/// # }
/// ```
///
/// There is no limit on the time for the whole. Dropping the future breaks the upload off; what was
/// written by then stays.
///
/// # Errors
///
/// - [`ErrorKind::InvalidArgument`] if the path is a directory, or the metadata cannot be stored.
/// - [`ErrorKind::StorageFull`] if the disk of the sandbox is full.
/// - [`ErrorKind::Io`] if the content cannot be read, or is not as long as it was to be.
/// - [`ErrorKind::Unsupported`] if envd is too old for what is set.
#[must_use = "nothing is written until this is awaited"]
pub struct WriteFile {
    files: Files,
    path: String,
    content: Content,
    metadata: BTreeMap<String, String>,
    gzip: bool,
    idle_timeout: Option<Duration>,
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
            idle_timeout: None,
            count: None,
        }
    }

    /// Something to be stored with the file; [`Entry::metadata`](crate::files::Entry::metadata) has
    /// it. What was stored before is cleared in any case. Needs envd 0.6.2.
    ///
    /// A key is what can be the name of a header, up to 246 bytes, in lower case; a value is
    /// printable ASCII without a space at either end. All together may have 4096 bytes, with 9 for
    /// each key on top.
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata
            .insert(key.into().to_ascii_lowercase(), value.into());
        self
    }

    /// Whether to compress it on the way; `false` if not stated. For text over a slow network. Needs
    /// envd 0.5.7.
    #[cfg(feature = "gzip")]
    pub fn gzip(mut self, compressed: bool) -> Self {
        self.gzip = compressed;
        self
    }

    /// How long the server may take nothing, or leave the upload without an answer in the end; as
    /// long as the request timeout if not stated, forever if zero. The time in which the content
    /// itself has to be waited for does not count.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Has something told of every piece that is on its way.
    pub(super) fn count(mut self, count: Count) -> Self {
        self.count = Some(count);
        self
    }

    async fn send(self) -> Result<WrittenFile> {
        let files = self.files.clone();
        self.upload()
            .await
            .map_err(|error| files.place(OPERATION, error))
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
        let pace = content.pace();
        let size = content.size();
        let (body, length) = if self.gzip {
            (compress(content), None)
        } else if raw {
            (reqwest::Body::wrap_stream(content), size)
        } else {
            let form = Form::new();
            headers.push((CONTENT_TYPE, form.media_type()?));
            let length = size.and_then(|size| size.checked_add(form.length()));
            (reqwest::Body::wrap_stream(form.around(content)), length)
        };
        if let Some(length) = length {
            headers.push((CONTENT_LENGTH, HeaderValue::from(length)));
        }

        let envd = sandbox.envd_as(None, headers)?;
        let mut call = envd.upload_file().path(self.path).body(body);
        if let Some(user) = self.files.user() {
            call = call.username(user);
        }
        let limit = self.files.idle_limit(self.idle_timeout);
        let upload = async { Ok(call.send().await?.into_inner()) };
        let written = pace.keep(limit, upload).await?;
        written.into_iter().next().ok_or_else(|| {
            let message = "the answer does not say which file was written";
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
            .finish_non_exhaustive()
    }
}

/// The headers that metadata travels in.
fn metadata_headers(metadata: &BTreeMap<String, String>) -> Result<Vec<(HeaderName, HeaderValue)>> {
    let invalid = |message: String| Error::new(ErrorKind::InvalidArgument, message);
    let size: usize = metadata
        .iter()
        .map(|(key, value)| stored_size(key, value))
        .sum();
    if size > MAX_SIZE {
        let message = format!("the metadata has {size} bytes, and the limit is {MAX_SIZE}");
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
                        "{key:?} cannot be a key of metadata: that is the name of a header, of up \
                         to {MAX_KEY} bytes"
                    ))
                })?;
            let printable = value.bytes().all(|byte| matches!(byte, b' '..=b'~'));
            // A space at an end would be lost on the way.
            let value = HeaderValue::from_str(value)
                .ok()
                .filter(|_| printable && value.trim_matches(' ') == value)
                .ok_or_else(|| {
                    invalid(format!(
                        "the value of {key:?} cannot be metadata: that is printable ASCII without \
                         a space at either end"
                    ))
                })?;
            Ok((name, value))
        })
        .collect()
}

/// A form with one file, which is all that an old envd takes.
struct Form {
    head: String,
    tail: String,
    boundary: String,
}

impl Form {
    fn new() -> Self {
        // Nobody who does not know it can put it into a file: it is made of random keys.
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
            let message = "the form cannot be sent";
            Error::new(ErrorKind::InvalidArgument, message).with_source(error)
        })
    }

    /// How much it adds to the content, in bytes.
    fn length(&self) -> u64 {
        (self.head.len() + self.tail.len()) as u64
    }

    fn around(
        self,
        content: Outgoing,
    ) -> impl Stream<Item = std::io::Result<Bytes>> + Send + 'static {
        let piece = |text: String| stream::iter([Ok(Bytes::from(text))]);
        piece(self.head).chain(content).chain(piece(self.tail))
    }
}

#[cfg(feature = "gzip")]
fn compress(content: Outgoing) -> reqwest::Body {
    reqwest::Body::wrap_stream(crate::files::gzip::encode(content))
}

/// Without the feature nobody can ask for it.
#[cfg(not(feature = "gzip"))]
fn compress(content: Outgoing) -> reqwest::Body {
    reqwest::Body::wrap_stream(content)
}
