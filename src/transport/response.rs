//! Responses: error bodies in the form that the generated code reads, and the size limit.

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use reqwest::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};
use reqwest::{Response, ResponseBuilderExt as _, StatusCode, Url};
use serde_json::{Map, Value};

use crate::transport::error_body::ErrorBody;
use crate::transport::operation::Operation;

/// The most that is read of an answer that is one JSON value.
///
/// The largest are listings; 64 MiB hold some 300,000 files.
pub(crate) const RESPONSE_LIMIT: usize = 64 * 1024 * 1024;

/// The most that is read of an answer with an error status.
const ERROR_LIMIT: usize = 64 * 1024;

/// The most that is kept of an answer that is not in the service's own format.
const EXCERPT_LIMIT: usize = 1024;

/// An answer with an error status, as far as it was read.
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

    /// Whether the proxy in front of the sandboxes says this, of one of them.
    pub(super) fn is_about_sandbox(&self) -> bool {
        self.body.sandbox_id.is_some()
    }

    /// The response with the body in the form that the generated code reads.
    ///
    /// Left alone, an HTML page of a gateway would fail to be read, and take the status with it.
    pub(super) fn into_response(self) -> Response {
        let bytes = serde_json::to_vec(&self.body).unwrap_or_else(|_| b"{}".to_vec());
        rebuild(self.status, self.headers, self.url, bytes)
    }
}

/// The body of an error response, as far as it is one in the service's own format.
///
/// A Connect method has its code as text (`not_found`), which becomes `error_code`.
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

/// The beginning of a body; what does not arrive is left out.
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
