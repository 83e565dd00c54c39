//! [`Transport`], the layer between the generated code and reqwest.
//!
//! The generated clients call it through their `ClientHooks`. [`Transport::prepare`] adds the
//! credentials that the document's `security` requires and the routing headers;
//! [`Transport::execute`] sends the request, retries it, traces it, and normalizes error responses
//! for the generated code.

pub(crate) mod base_url;
pub(crate) mod credentials;
pub(crate) mod error_body;
pub(crate) mod errors;
pub(crate) mod http_client;
pub mod operation;
pub(crate) mod response;
pub mod retry;
pub(crate) mod rpc_code;

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION};
use reqwest::{Method, Request, Response, StatusCode, Url};
use tracing::Instrument as _;
use tracing::field::Empty;

use base_url::BaseUrl;
use credentials::Credentials;
use http_client::REDIRECT_LIMIT;
use operation::Operation;
use response::{ErrorResponse, ResponseLimit, limited, null, without_query};
use retry::{AttemptResult, Attempts, RetryPolicy};

static API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// The state of a generated client: its server with the credentials, and the call options.
#[derive(Clone)]
pub struct Transport(Arc<Shared>);

#[derive(Clone)]
struct Shared {
    server: Server,
    options: CallOptions,
    /// Set on every request, overriding headers of the same name.
    call_headers: HeaderMap,
}

/// The server that a transport talks to.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) operations: &'static [Operation],
    pub(crate) base_url: BaseUrl,
    pub(crate) credentials: Credentials,
    /// Added to every request that does not set them itself.
    pub(crate) headers: HeaderMap,
    pub(crate) response_limit: ResponseLimit,
    /// For streamed responses; see [`http_client::Clients`].
    pub(crate) streams: reqwest::Client,
}

/// Options of calls, which can be overridden for a single call.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    /// The limit on a call including all its attempts. `None` means no limit.
    pub(crate) request_timeout: Option<Duration>,
    pub(crate) retry_policy: RetryPolicy,
}

/// The reason why a request was rejected before it was sent.
pub(crate) enum Rejected {
    /// A required credential is missing.
    Credential(String),
    /// A parameter is invalid.
    Argument(String),
}

impl Transport {
    pub(crate) fn new(server: Server, options: CallOptions) -> Self {
        Self(Arc::new(Shared {
            server,
            options,
            call_headers: HeaderMap::new(),
        }))
    }

    /// Returns the same transport with other options.
    pub(crate) fn with_options(&self, options: CallOptions) -> Self {
        let mut shared = Shared::clone(&self.0);
        shared.options = options;
        Self(Arc::new(shared))
    }

    /// Returns the same transport for a single call: with another user inside the sandbox, if one
    /// is given, and with headers that override those of the request.
    pub(crate) fn with_call(
        &self,
        user: Option<HeaderValue>,
        headers: impl IntoIterator<Item = (HeaderName, HeaderValue)>,
    ) -> Self {
        let mut shared = Shared::clone(&self.0);
        let basic = &mut shared.server.credentials.basic;
        *basic = user.or(basic.take());
        shared.call_headers.extend(headers);
        Self(Arc::new(shared))
    }

    /// Completes a request with headers, credentials and timeout, or rejects it.
    pub(crate) fn prepare(&self, request: &mut Request, method_name: &str) -> Result<(), Rejected> {
        let shared = &*self.0;
        let operation =
            Operation::find(shared.server.operations, method_name).ok_or_else(|| {
                Rejected::Argument(format!("{method_name} is not an operation of the document"))
            })?;
        check_path(operation, shared.server.base_url.path(), request.url())?;

        let headers = request.headers_mut();
        // Added by progenitor, unused by the service.
        headers.remove(&API_VERSION);
        if let Some(media_type) = operation.media_type {
            headers.insert(CONTENT_TYPE, constant(operation, media_type)?);
        }
        for (name, value) in operation.headers {
            headers.insert(*name, constant(operation, value)?);
        }
        for (name, value) in &shared.server.headers {
            if !headers.contains_key(name) {
                headers.insert(name.clone(), value.clone());
            }
        }
        for (name, value) in &shared.call_headers {
            headers.insert(name.clone(), value.clone());
        }
        shared.server.credentials.authorize(operation, headers)?;

        // Streams and transfers of any length are not subject to the request timeout.
        if !operation.streams() && request.timeout().is_none() {
            *request.timeout_mut() = shared.options.request_timeout;
        }
        Ok(())
    }

    /// Sends a request, retrying it when that is useful and safe.
    ///
    /// Every request passes through here, so the tracing span of a call is created here.
    pub(crate) async fn execute(
        &self,
        http: &reqwest::Client,
        request: Request,
        method_name: &str,
    ) -> reqwest::Result<Response> {
        let Some(operation) = Operation::find(self.0.server.operations, method_name) else {
            // Unreachable: `prepare` rejects operations that are not in the table.
            return http.execute(request).await;
        };
        let span = tracing::debug_span!(
            "e2b.call",
            operation = operation.id,
            sandbox = self.sandbox(operation, &request),
            status = Empty,
            attempts = Empty,
            elapsed_ms = Empty,
        );
        self.attempt(http, request, operation)
            .instrument(span)
            .await
    }

    async fn attempt(
        &self,
        http: &reqwest::Client,
        mut request: Request,
        operation: &Operation,
    ) -> reqwest::Result<Response> {
        let Shared {
            server, options, ..
        } = &*self.0;
        let http = if operation.streams_response {
            &server.streams
        } else {
            http
        };
        let start = Instant::now();
        let mut attempts = Attempts::start(
            &options.retry_policy,
            operation,
            request.headers(),
            options.request_timeout,
        );
        // The last error response. It says more than a retry that had no time left.
        let mut rejected = None;
        let result = loop {
            // What is streamed cannot be sent twice.
            let copy = if attempts.is_last() && !is_read(&request) {
                None
            } else {
                request.try_clone()
            };
            let (wait, result) = match send(http, request, copy.as_ref()).await {
                Ok(response) => {
                    let status = response.status();
                    tracing::debug!(attempt = attempts.number, %status, "response received");
                    if !(status.is_client_error() || status.is_server_error()) {
                        break Ok(self.accept(response, operation));
                    }
                    let error = ErrorResponse::read(response, operation).await;
                    let wait = attempts.wait(&AttemptResult::ErrorResponse {
                        status,
                        headers: &error.headers,
                        sandbox_unreachable: error.is_about_sandbox(),
                    });
                    (wait, Ok(error))
                }
                Err(error) => {
                    tracing::debug!(
                        attempt = attempts.number,
                        connected = !error.is_connect(),
                        timeout = error.is_timeout(),
                        "request failed"
                    );
                    let wait = error.is_connect().then_some(AttemptResult::NotConnected);
                    (wait.and_then(|result| attempts.wait(&result)), Err(error))
                }
            };
            let (Some(wait), Some(copy)) = (wait, copy) else {
                let result = match (result, rejected) {
                    (Err(error), Some(rejected)) if error.is_timeout() => Ok(rejected),
                    (result, _) => result,
                };
                break result
                    .map(ErrorResponse::into_response)
                    .map_err(|error| attach_operation_id(error, operation.id));
            };
            tracing::debug!(attempt = attempts.number, ?wait, "retrying");
            request = copy;
            rejected = result.ok().or(rejected);
            // All attempts together have the time of one call.
            let left = attempts.next(wait).await;
            if let (Some(timeout), Some(left)) = (request.timeout_mut(), left) {
                *timeout = left.min(*timeout);
            }
        };
        let span = tracing::Span::current();
        if let Ok(response) = &result {
            span.record("status", response.status().as_u16());
        }
        span.record("attempts", attempts.number);
        span.record("elapsed_ms", start.elapsed().as_secs_f64() * 1000.0);
        result
    }

    /// Adapts a response without an error status to the generated code.
    fn accept(&self, response: Response, operation: &Operation) -> Response {
        if response.status().is_redirection() {
            return without_query(response);
        }
        let known = response.content_length();
        let empty = response.status() == StatusCode::NO_CONTENT || known == Some(0);
        if empty && operation.empty_is_null {
            return null(response);
        }
        let limit = self.0.server.response_limit.of(operation);
        // A length that is known and small needs no watching.
        if operation.streams_response || known.is_some_and(|length| limit.holds(length)) {
            return response;
        }
        limited(response, limit)
    }

    /// Returns the id of the sandbox that a request is about: from the routing header for envd,
    /// from the path for the platform.
    fn sandbox<'r>(&self, operation: &Operation, request: &'r Request) -> Option<&'r str> {
        let routing = request.headers().get("e2b-sandbox-id");
        if let Some(id) = routing {
            return id.to_str().ok();
        }
        let path = request.url().path();
        let path = path
            .strip_prefix(self.0.server.base_url.path())
            .unwrap_or(path);
        let mut segments = operation.path.split('/').zip(path.split('/'));
        segments
            .find(|(name, _)| *name == "{sandboxID}")
            .map(|(_, id)| id)
    }
}

/// Prints the request timeout only; in particular, no credentials.
impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transport")
            .field("request_timeout", &self.0.options.request_timeout)
            .finish_non_exhaustive()
    }
}

/// Returns the value of a header that the document defines as constant.
fn constant(operation: &Operation, text: &'static str) -> Result<HeaderValue, Rejected> {
    HeaderValue::from_str(text).map_err(|_| {
        let message = format!("{}: {text:?} cannot be sent in a header", operation.id);
        Rejected::Argument(message)
    })
}

/// Rejects a request whose parameters have changed the structure of the path, or would have: such
/// parameters print as an empty segment, see [`crate::PathSegment`].
fn check_path(operation: &Operation, base_path: &str, url: &Url) -> Result<(), Rejected> {
    let path = url.path().strip_prefix(base_path).unwrap_or(url.path());
    // If the number of segments is right and none is empty, every parameter is exactly one segment.
    let mut slashes = 0;
    let mut gap = false;
    let mut previous = 0;
    for byte in path.bytes() {
        slashes += usize::from(byte == b'/');
        gap |= byte == b'/' && previous == b'/';
        previous = byte;
    }
    let expected = operation.path.bytes().filter(|byte| *byte == b'/').count();
    gap |= previous == b'/' && !operation.path.ends_with('/');
    if slashes == expected && !gap {
        return Ok(());
    }
    Err(Rejected::Argument(format!(
        "{}: a parameter would change the path {}; an id must not be empty, `.` or `..`, or contain \
         `\\`",
        operation.id, operation.path
    )))
}

/// Sends a request, and follows 301, 302 and 303 on the same origin for GET and HEAD, with `copy`.
///
/// 307 and 308 are followed by the HTTP client; see [`http_client::http_client_builder`].
async fn send(
    http: &reqwest::Client,
    request: Request,
    copy: Option<&Request>,
) -> reqwest::Result<Response> {
    let copy = copy.filter(|copy| is_read(copy));
    let start = Instant::now();
    let mut response = http.execute(request).await?;
    for _ in 0..REDIRECT_LIMIT {
        let next = copy.and_then(|copy| Some((redirect_target(&response)?, copy.try_clone()?)));
        let Some((url, mut next)) = next else { break };
        *next.url_mut() = url;
        // All hops together have the time of one request.
        if let Some(timeout) = next.timeout_mut() {
            *timeout = timeout.saturating_sub(start.elapsed());
        }
        response = http.execute(next).await?;
    }
    Ok(response)
}

fn is_read(request: &Request) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD)
}

/// The URL on the same origin that a response redirects to as a GET.
fn redirect_target(response: &Response) -> Option<Url> {
    if !matches!(
        response.status(),
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER
    ) {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let url = response.url().join(location).ok()?;
    (url.origin() == response.url().origin()).then_some(url)
}

/// Leaves the operation where [`crate::Error`] finds it, and nothing else that is not for printing.
fn attach_operation_id(mut error: reqwest::Error, id: &str) -> reqwest::Error {
    if let Some(url) = error.url_mut() {
        url.set_query(None);
        url.set_fragment(Some(id));
    }
    error
}

impl Rejected {
    /// Converts into the generated error type. [`crate::Error`] converts it back; `Custom` is used
    /// for a missing credential only.
    pub(crate) fn into_generated<E>(self) -> progenitor_client::Error<E> {
        match self {
            Self::Credential(message) => progenitor_client::Error::Custom(message),
            Self::Argument(message) => progenitor_client::Error::InvalidRequest(message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn operation(method_name: &'static str, empty_is_null: bool) -> Operation {
        Operation {
            id: "id",
            method_name,
            method: "GET",
            path: "/",
            security: &[],
            headers: &[],
            media_type: None,
            empty_is_null,
            streams_request: false,
            streams_response: false,
        }
    }

    static OPERATIONS: &[Operation] = &[operation("maybe", true), operation("never", false)];

    #[tokio::test]
    async fn empty_response_is_null_if_the_operation_returns_json() {
        let server = httpmock::MockServer::start_async().await;
        let base_url = BaseUrl::parse("api_url", &server.base_url()).expect("a valid URL");
        let builder = crate::http_client_builder().expect("TLS is available");
        let http = builder.build().expect("valid settings");
        let transport = Transport::new(
            Server {
                operations: OPERATIONS,
                base_url,
                credentials: Credentials::default(),
                headers: HeaderMap::new(),
                response_limit: ResponseLimit::PLATFORM,
                streams: http.clone(),
            },
            CallOptions {
                request_timeout: None,
                retry_policy: RetryPolicy::disabled(),
            },
        );
        for (status, body, method_name, expected) in [
            (204, "", "maybe", "null"),
            (200, "", "maybe", "null"),
            (200, "{}", "maybe", "{}"),
            (204, "", "never", ""),
        ] {
            let mock = server
                .mock_async(|_, then| {
                    then.status(status).body(body);
                })
                .await;
            let request = http
                .get(server.base_url())
                .build()
                .expect("a valid request");
            let response = transport
                .execute(&http, request, method_name)
                .await
                .expect("a response");
            assert_eq!(response.status(), status);
            assert_eq!(response.text().await.expect("a complete body"), expected);
            mock.delete_async().await;
        }
    }
}
