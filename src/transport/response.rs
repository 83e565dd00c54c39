//! [`ErrorResponse`], and adapters for responses: the size limit, and `null` for an empty body.

use std::collections::BTreeMap;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use reqwest::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use reqwest::{Response, ResponseBuilderExt as _, StatusCode, Url};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

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

/// The number of bytes that are kept of an error response that is not in the format of the API.
const EXCERPT_LIMIT: usize = 1024;

/// An error response whose body has been read, up to the limit.
pub(super) struct ErrorResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    url: Url,
    members: Map<String, Value>,
}

impl ErrorResponse {
    pub(super) async fn read(response: Response, id: &str) -> Self {
        let status = response.status();
        let headers = response.headers().clone();
        let url = response.url().clone();
        let body = read_prefix(response).await;
        let members = error_members(&body, status, id);
        Self {
            status,
            headers,
            url,
            members,
        }
    }

    /// Returns whether the proxy in front of the sandboxes sent the response, about one of them.
    pub(super) fn is_about_sandbox(&self) -> bool {
        self.members.contains_key("sandboxId")
    }

    /// Normalizes the body so that the generated code can decode it.
    ///
    /// Without this, the HTML page of a gateway would become a decode error that hides the status.
    /// The `code` of an error response of the Connect protocol is text (`not_found`); it becomes
    /// `error_code`.
    pub(super) fn into_response(self, decodes_as: fn(&[u8]) -> bool) -> Response {
        // The document defines the type. Members that it cannot hold are dropped step by step.
        let member_sets: [&[&str]; 4] = [
            &[],
            &["code", "error_code", "message", "body", "operation"],
            &["message", "body", "operation"],
            &["operation"],
        ];
        let bytes = member_sets
            .iter()
            .map(|keys| {
                let members: BTreeMap<&str, &Value> = self
                    .members
                    .iter()
                    .filter(|(key, _)| keys.is_empty() || keys.contains(&key.as_str()))
                    .map(|(key, value)| (key.as_str(), value))
                    .collect();
                serde_json::to_vec(&members).unwrap_or_default()
            })
            .find(|bytes| decodes_as(bytes))
            .unwrap_or_else(|| b"{}".to_vec());
        rebuild(self.status, self.headers, self.url, bytes)
    }
}

/// Returns the members of an error as the document defines them, as far as the body has them.
fn error_members(body: &[u8], status: StatusCode, id: &str) -> Map<String, Value> {
    let excerpt = || {
        let excerpt = &body[..body.len().min(EXCERPT_LIMIT)];
        Value::from(String::from_utf8_lossy(excerpt).into_owned())
    };
    let mut members = match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    };
    // Without a message, the start of the body describes the error.
    if !members.get("message").is_some_and(Value::is_string) {
        members.remove("message");
        members.insert("body".to_owned(), excerpt());
    }
    match members.remove("code") {
        Some(Value::String(name)) => {
            members.entry("error_code").or_insert_with(|| name.into());
            members.insert("code".to_owned(), status.as_u16().into());
        }
        Some(Value::Number(code)) if code.as_i64().is_some_and(|code| code.abs() < 1 << 31) => {
            members.insert("code".to_owned(), code.into());
        }
        _ => {}
    }
    members.insert("operation".to_owned(), id.into());
    members
}

/// Reads the start of a body. If the connection is lost, returns what was received.
async fn read_prefix(mut response: Response) -> Bytes {
    let mut body = BytesMut::new();
    while body.len() < ERROR_LIMIT {
        match response.chunk().await {
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) | Err(_) => break,
        }
    }
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

/// Returns whether a body can be decoded as `T`.
pub(crate) fn decodes_as<T: DeserializeOwned>(body: &[u8]) -> bool {
    serde_json::from_slice::<T>(body).is_ok()
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
