//! Responses: error bodies in the form that the generated code reads, and the size limit.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use reqwest::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use reqwest::{Response, ResponseBuilderExt as _, StatusCode, Url};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The most that is read of an answer that is one JSON value.
///
/// The largest are listings; 64 MiB hold some 300,000 files.
pub(crate) const RESPONSE_LIMIT: usize = 64 * 1024 * 1024;

/// The most that is read of an answer with an error status.
const ERROR_LIMIT: usize = 64 * 1024;

/// The time for reading the body of an error response. The status alone is a useful error, and no other
/// limit applies while the content of an upload is pending.
const ERROR_TIME: Duration = Duration::from_secs(5);

/// The most that is kept of an answer that is not in the service's own format.
const EXCERPT_LIMIT: usize = 1024;

/// An answer with an error status, as far as it was read.
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

    /// Whether the proxy in front of the sandboxes says this, of one of them.
    pub(super) fn is_about_sandbox(&self) -> bool {
        self.members.contains_key("sandboxId")
    }

    /// Puts the body into the shape that the generated code reads.
    ///
    /// Left alone, an HTML page of a gateway would fail to be read, and take the status with it. An
    /// answer of a Connect method has its code as text (`not_found`), which becomes `error_code`.
    pub(super) fn into_response(self, decodes_as: fn(&[u8]) -> bool) -> Response {
        // The type is up to the document; members that it cannot hold are left out, down to nothing.
        let wanted: [&[&str]; 4] = [
            &[],
            &["code", "error_code", "message", "body", "operation"],
            &["message", "body", "operation"],
            &["operation"],
        ];
        let bytes = wanted
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

/// The members of an error as the document has them, as far as the answer does.
fn error_members(body: &[u8], status: StatusCode, id: &str) -> Map<String, Value> {
    let excerpt = || {
        let excerpt = &body[..body.len().min(EXCERPT_LIMIT)];
        Value::from(String::from_utf8_lossy(excerpt).into_owned())
    };
    let mut members = match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    };
    // Whatever else it is, an error without a text for people is told by how it looks.
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

/// The beginning of a body; what does not arrive is left out.
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

/// A redirection that was not followed, without what its URL may have carried.
pub(super) fn without_query(response: Response) -> Response {
    let mut url = response.url().clone();
    url.set_query(None);
    let (status, headers) = (response.status(), response.headers().clone());
    rebuild(status, headers, url, Bytes::new())
}

/// The same answer, with null where it has nothing.
pub(super) fn null(response: Response) -> Response {
    let (status, headers) = (response.status(), response.headers().clone());
    let url = response.url().clone();
    rebuild(status, headers, url, "null")
}

/// Why an answer was not read to its end. [`crate::Error`] finds it among the causes.
#[derive(Debug)]
pub(crate) struct TooLong;

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the answer is longer than {RESPONSE_LIMIT} bytes")
    }
}

impl std::error::Error for TooLong {}

/// The same answer, which breaks off when there is more of it than anyone could want.
pub(super) fn limited(response: Response) -> Response {
    let (status, headers) = (response.status(), response.headers().clone());
    let url = response.url().clone();
    let mut left = RESPONSE_LIMIT;
    let chunks = response.bytes_stream().map(move |chunk| {
        let chunk = chunk?;
        left = left.checked_sub(chunk.len()).ok_or(TooLong)?;
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

/// Whether a body can be read as `T`.
pub(crate) fn decodes_as<T: DeserializeOwned>(body: &[u8]) -> bool {
    serde_json::from_slice::<T>(body).is_ok()
}
