//! `download`, which sends a file: whole, in part, compressed, or not at all if it is unmodified.

use std::io::SeekFrom;
use std::time::{Duration, SystemTime};

use async_compression::Level;
use async_compression::tokio::bufread::GzipEncoder;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use cap_std::fs::{Metadata, MetadataExt as _, OpenOptions};
use headers::{
    AcceptRanges, ContentLength, ContentRange, ETag, HeaderMapExt as _, IfModifiedSince,
    IfNoneMatch, IfRange, LastModified,
};
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _, BufReader};
use tokio_util::io::ReaderStream;

use crate::api_error::ApiError;
use crate::envd::error::RpcError;
use crate::envd::instance::Instance;
use crate::envd::root::{FsRoot, User, name};

/// How many bytes are read at a time.
const CHUNK: usize = 64 * 1024;

pub(super) async fn download(
    instance: &Instance,
    user: User,
    path: String,
    headers: &HeaderMap,
) -> Result<Response, ApiError> {
    let encoding = Encoding::negotiate(headers)?;
    let open = move |root: &FsRoot| {
        let at = root.find(user, &path)?;
        let at_path = |error| RpcError::at_path(&path, &error);
        if root.dir.metadata(&at).map_err(at_path)?.is_dir() {
            return Err(RpcError::invalid(format!("{path} is a directory")));
        }
        let mut options = OpenOptions::new();
        let file = root.open(&at, options.read(true)).map_err(at_path)?;
        let metadata = file.metadata().map_err(at_path)?;
        Ok((file.into_std(), metadata, name(&at)))
    };
    let (file, metadata, name) = instance.root.blocking(open).await?;
    let mut file = tokio::fs::File::from_std(file);

    let state = State::of(&metadata);
    let mut response = StatusCode::OK.into_response();
    state.describe(response.headers_mut(), &name);
    if state.is_known(headers) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return Ok(response);
    }
    let length = metadata.len();
    let is_conditional = headers.contains_key(header::RANGE)
        || headers.contains_key(header::IF_NONE_MATCH)
        || headers.contains_key(header::IF_MODIFIED_SINCE)
        || headers.contains_key(header::IF_RANGE);
    if encoding == Encoding::Gzip && !is_conditional {
        let encoding = HeaderValue::from_static("gzip");
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, encoding);
        let reader = BufReader::with_capacity(CHUNK, file);
        let encoder = GzipEncoder::with_quality(reader, Level::Fastest);
        *response.body_mut() = Body::from_stream(ReaderStream::with_capacity(encoder, CHUNK));
        return Ok(response);
    }
    response.headers_mut().typed_insert(AcceptRanges::bytes());
    let (start, count) = match state.part(headers, length) {
        Part::Whole => (0, length),
        Part::Range { start, count } => {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            if let Ok(range) = ContentRange::bytes(start..start + count, length) {
                response.headers_mut().typed_insert(range);
            }
            (start, count)
        }
        Part::Unsatisfiable => {
            let message = format!("the range is not within the {length} bytes of the file");
            let error = ApiError::new(StatusCode::RANGE_NOT_SATISFIABLE, message);
            let mut response = error.into_response();
            let range = ContentRange::unsatisfied_bytes(length);
            response.headers_mut().typed_insert(range);
            return Ok(response);
        }
    };
    let sought = file.seek(SeekFrom::Start(start)).await;
    sought.map_err(|error| RpcError::at_path(&name, &error))?;
    response.headers_mut().typed_insert(ContentLength(count));
    let stream = ReaderStream::with_capacity(file.take(count), CHUNK);
    *response.body_mut() = Body::from_stream(stream);
    Ok(response)
}

/// What identifies a version of a file.
struct State {
    tag: Option<ETag>,
    modified: SystemTime,
}

/// The part of a file to send.
enum Part {
    Whole,
    Range { start: u64, count: u64 },
    Unsatisfiable,
}

impl State {
    fn of(metadata: &Metadata) -> Self {
        let (seconds, nanoseconds) = (metadata.mtime(), metadata.mtime_nsec());
        let tag = format!("\"{seconds:x}-{nanoseconds:x}-{:x}\"", metadata.len());
        // Times before 1970 count as 1970.
        let since = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
        Self {
            tag: tag.parse().ok(),
            modified: SystemTime::UNIX_EPOCH
                .checked_add(since)
                .unwrap_or(SystemTime::UNIX_EPOCH),
        }
    }

    fn describe(&self, headers: &mut HeaderMap, name: &str) {
        if let Some(tag) = &self.tag {
            headers.typed_insert(tag.clone());
        }
        headers.typed_insert(LastModified::from(self.modified));
        let vary = HeaderValue::from_static("Accept-Encoding");
        headers.insert(header::VARY, vary);
        let guessed = mime_guess::from_path(name).first_raw();
        let kind = match guessed {
            Some(text) if text.starts_with("text/") => format!("{text}; charset=utf-8"),
            Some(other) => other.to_owned(),
            None => "application/octet-stream".to_owned(),
        };
        for (header, value) in [
            (header::CONTENT_TYPE, kind),
            (header::CONTENT_DISPOSITION, disposition(name)),
        ] {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(header, value);
            }
        }
    }

    /// Whether the client already has this version.
    fn is_known(&self, headers: &HeaderMap) -> bool {
        if let Some(tags) = headers.typed_get::<IfNoneMatch>() {
            return self
                .tag
                .as_ref()
                .is_some_and(|tag| !tags.precondition_passes(tag));
        }
        headers
            .typed_get::<IfModifiedSince>()
            .is_some_and(|since| !since.is_modified(self.modified))
    }

    /// The requested part. For several ranges, the whole file is sent.
    fn part(&self, headers: &HeaderMap, length: u64) -> Part {
        // Go's file server, which envd uses, ignores ranges of an empty file.
        let Some(range) = headers.get(header::RANGE).filter(|_| length > 0) else {
            return Part::Whole;
        };
        let modified = LastModified::from(self.modified);
        let outdated = headers
            .typed_get::<IfRange>()
            .is_some_and(|condition| condition.is_modified(self.tag.as_ref(), Some(&modified)));
        if outdated {
            return Part::Whole;
        }
        let ranges = range
            .to_str()
            .ok()
            .and_then(|text| http_range_header::parse_range_header(text).ok())
            .and_then(|ranges| ranges.validate(length).ok());
        match ranges.as_deref() {
            None => Part::Unsatisfiable,
            Some([range]) => Part::Range {
                start: *range.start(),
                count: range.end() - range.start() + 1,
            },
            Some(_) => Part::Whole,
        }
    }
}

/// The content encoding of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Identity,
    Gzip,
}

impl Encoding {
    /// Selects gzip if the client accepts it, else identity, unless the client excludes it.
    fn negotiate(headers: &HeaderMap) -> Result<Self, ApiError> {
        let (mut gzip, mut identity, mut any) = (None, None, None);
        let values = headers.get_all(header::ACCEPT_ENCODING).into_iter();
        let texts = values.filter_map(|value| value.to_str().ok());
        for item in texts.flat_map(|text| text.split(',')) {
            let mut parts = item.split(';').map(str::trim);
            let coding = parts.next().unwrap_or_default().to_ascii_lowercase();
            let quality: f32 = parts
                .find_map(|part| part.strip_prefix("q="))
                .map_or(1.0, |quality| quality.parse().unwrap_or(0.0));
            let accepted = Some(quality > 0.0);
            match coding.as_str() {
                "gzip" => gzip = accepted,
                "identity" => identity = accepted,
                "*" => any = accepted,
                _ => {}
            }
        }
        if gzip == Some(true) {
            Ok(Self::Gzip)
        } else if identity.or(any) != Some(false) {
            Ok(Self::Identity)
        } else {
            let message = "none of the accepted encodings is supported; gzip and identity are";
            Err(ApiError::new(StatusCode::NOT_ACCEPTABLE, message))
        }
    }
}

/// The `Content-Disposition` with the name of the file, encoded where necessary.
fn disposition(name: &str) -> String {
    let plain = |byte: u8| (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\';
    if name.bytes().all(plain) {
        return format!("inline; filename=\"{name}\"");
    }
    let encoded = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
    format!("inline; filename*=UTF-8''{encoded}")
}
