//! [`ErrorResponse`], and adapters for responses: the size limit, and `null` for an empty body.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use reqwest::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use reqwest::{Response, ResponseBuilderExt as _, StatusCode, Url};
use serde_json::{Map, Value};

use crate::transport::error_body::ErrorBody;
use crate::transport::operation::Operation;

/// Limits on a response that is one JSON value. Decoded, it takes more memory than on the wire: an entry of
/// a directory can be `{}`, 2 bytes, and takes 248, so that its members are limited as well as its length.
///
/// | server | limit | objects | largest in memory |
/// |---|---|---|---|
/// | platform | 64 MiB | 400,000 | length x 8 (arrays of empty strings) |
/// | envd, listings | 64 MiB (20,000 files are 4 MB) | 400,000 | some 100 MB of entries and their text |
/// | envd, anything else | 8 MiB | 400,000 | length x 8, and some 100 MB |
/// | a message of a stream | 4 MiB | | length x 17 |
/// | an error response | 64 KiB, truncated | | |
#[derive(Clone, Copy, Debug)]
pub(crate) struct ResponseLimit {
    /// In bytes.
    length: usize,
    /// How many objects and arrays it may have.
    objects: usize,
}

impl ResponseLimit {
    pub(crate) const PLATFORM: Self = Self::new(64);
    pub(crate) const ENVD: Self = Self::new(8);

    /// Operations whose responses are larger than those of the other operations of their server.
    const LARGE: &[(&str, Self)] = &[("filesystem.Filesystem.ListDir", Self::new(64))];

    const fn new(mebibytes: usize) -> Self {
        Self {
            length: mebibytes * 1024 * 1024,
            objects: 400_000,
        }
    }

    /// The limit of an operation whose server has this one.
    pub(super) fn of(self, operation: &Operation) -> Self {
        Self::LARGE
            .iter()
            .find(|(id, _)| *id == operation.id)
            .map_or(self, |(_, limit)| *limit)
    }

    /// Whether a response of this length cannot exceed it.
    pub(super) fn holds(self, length: u64) -> bool {
        length <= self.length.min(self.objects) as u64
    }

    /// Counts a piece of a response.
    fn take(&mut self, piece: &[u8]) -> Result<(), TooLarge> {
        let objects = piece
            .iter()
            .filter(|byte| matches!(byte, b'{' | b'['))
            .count();
        self.length = self.length.checked_sub(piece.len()).ok_or(TooLarge)?;
        self.objects = self.objects.checked_sub(objects).ok_or(TooLarge)?;
        Ok(())
    }
}

/// The number of bytes that are read of an error response.
const ERROR_LIMIT: usize = 64 * 1024;

/// The time for reading the body of an error response. The status alone is a useful error, and no other
/// limit applies while the content of an upload is pending.
const ERROR_TIME: Duration = Duration::from_secs(5);

/// The number of bytes that are kept of an error response that is not in the format of the API.
const EXCERPT_LIMIT: usize = 1024;

/// An error response whose body has been read, up to the limit.
pub(super) struct ErrorResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    url: Url,
    body: ErrorBody,
}

impl ErrorResponse {
    pub(super) async fn read(response: Response, operation: &Operation) -> Self {
        let status = response.status();
        let headers = response.headers().clone();
        let url = response.url().clone();
        let bytes = read_prefix(response).await;
        let body = error_body(&bytes, status, operation);
        Self {
            status,
            headers,
            url,
            body,
        }
    }

    /// Returns whether the proxy in front of the sandboxes sent the response, about one of them.
    pub(super) fn is_about_sandbox(&self) -> bool {
        self.body.sandbox_id.is_some()
    }

    /// Returns the response with the body in the form that the generated code decodes.
    ///
    /// Without this, the HTML page of a gateway would become a decode error that hides the status.
    pub(super) fn into_response(self) -> Response {
        let bytes = serde_json::to_vec(&self.body).unwrap_or_else(|_| b"{}".to_vec());
        rebuild(self.status, self.headers, self.url, bytes)
    }
}

/// Decodes the body of an error response, as far as it is in the format of the API.
///
/// The `code` of an error response of the Connect protocol is text (`not_found`); it becomes
/// `error_code`.
fn error_body(bytes: &[u8], status: StatusCode, operation: &Operation) -> ErrorBody {
    let mut members = match serde_json::from_slice(bytes) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    };
    let code = members.remove("code");
    let mut body = ErrorBody::from(members);
    match code {
        Some(Value::String(name)) => {
            body.error_code.get_or_insert(name);
            body.code = Some(status.as_u16().into());
        }
        Some(code) => body.code = code.as_i64().filter(|code| code.unsigned_abs() < 1 << 31),
        None => {}
    }
    // An error without a message is described by the beginning of its body.
    if body.message.is_none() {
        body.extra.remove("message");
        let excerpt = &bytes[..bytes.len().min(EXCERPT_LIMIT)];
        body.body = Some(String::from_utf8_lossy(excerpt).into_owned());
    }
    body.operation = Some(operation.id.to_owned());
    body.about_sandbox = operation.is_about_sandbox();
    body
}

/// Reads the start of a body. If the connection is lost, returns what was received.
async fn read_prefix(mut response: Response) -> Bytes {
    let mut body = BytesMut::new();
    let reading = async {
        while body.len() < ERROR_LIMIT {
            match response.chunk().await {
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) | Err(_) => break,
            }
        }
    };
    let _ = tokio::time::timeout(ERROR_TIME, reading).await;
    body.truncate(ERROR_LIMIT);
    body.freeze()
}

/// Removes the body, and the query of the URL, from a redirect that was not followed.
pub(super) fn without_query(response: Response) -> Response {
    let mut url = response.url().clone();
    url.set_query(None);
    let (status, headers) = (response.status(), response.headers().clone());
    rebuild(status, headers, url, Bytes::new())
}

/// Replaces an empty body with JSON `null`.
pub(super) fn null(response: Response) -> Response {
    let (status, headers) = (response.status(), response.headers().clone());
    let url = response.url().clone();
    rebuild(status, headers, url, "null")
}

/// Why a response was not read to its end. [`crate::Error`] finds it among the causes.
#[derive(Debug)]
pub(crate) struct TooLarge;

impl std::fmt::Display for TooLarge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the response is longer, or has more objects, than this client accepts")
    }
}

impl std::error::Error for TooLarge {}

/// The same response, which breaks off when it exceeds the limit.
pub(super) fn limited(response: Response, mut limit: ResponseLimit) -> Response {
    let (status, headers) = (response.status(), response.headers().clone());
    let url = response.url().clone();
    let chunks = response.bytes_stream().map(move |chunk| {
        let chunk = chunk?;
        limit.take(&chunk)?;
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(chunk)
    });
    rebuild(status, headers, url, reqwest::Body::wrap_stream(chunks))
}

fn rebuild(
    status: StatusCode,
    mut headers: HeaderMap,
    url: Url,
    body: impl Into<reqwest::Body>,
) -> Response {
    for name in [CONTENT_LENGTH, CONTENT_ENCODING, TRANSFER_ENCODING] {
        headers.remove(name);
    }
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    // The URL can only be attached through the builder of an empty response.
    if let Ok(with_url) = http::Response::builder().url(url).body(()) {
        *response.extensions_mut() = with_url.into_parts().0.extensions;
    }
    response.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn response_beyond_a_limit_is_too_large() {
        let limit = ResponseLimit {
            length: 100,
            objects: 10,
        };
        let takes = |pieces: &[&[u8]]| {
            let mut limit = limit;
            pieces.iter().all(|piece| limit.take(piece).is_ok())
        };
        assert!(takes(&[&[b'x'; 60], &[b'x'; 40]]));
        assert!(!takes(&[&[b'x'; 60], &[b'x'; 41]]));
        assert!(takes(&[b"[{},{},{},{}", b",{},{},{},{},{}]"]));
        assert!(!takes(&[b"[{},{},{},{}", b",{},{},{},{},{},{}]"]));
        assert!(limit.holds(10) && !limit.holds(11));
    }

    #[test]
    fn listings_have_a_limit_of_their_own() {
        let of = |id: &str| {
            let operation = crate::generated::envd::OPERATIONS
                .iter()
                .find(|operation| operation.id == id)
                .expect("it is in the document");
            ResponseLimit::ENVD.of(operation).length
        };
        assert_eq!(of("filesystem.Filesystem.ListDir"), 64 << 20);
        assert_eq!(of("process.Process.List"), 8 << 20);
    }
}
