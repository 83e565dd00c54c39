//! The transport between the generated code and reqwest.
//!
//! The generated clients call it through their `ClientHooks`. [`Transport::prepare`] adds the
//! credentials that the document's `security` asks for and the routing headers;
//! [`Transport::execute`] sends the request, retries it and traces it, and puts an error response
//! into the form that the generated code reads.

pub(crate) mod base_url;
pub(crate) mod credentials;
pub(crate) mod error_body;
pub(crate) mod errors;
pub(crate) mod http_client;
pub mod operation;
pub(crate) mod response;
pub mod retry;

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Request, Response, StatusCode, Url};
use tracing::Instrument as _;
use tracing::field::Empty;

use base_url::BaseUrl;
use credentials::Credentials;
use operation::Operation;
use response::{ErrorResponse, RESPONSE_LIMIT, limited, null, without_query};
use retry::{AttemptResult, Attempts, RetryPolicy};

static API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// What a generated client carries with it: whom it speaks for, and to whom.
#[derive(Clone)]
pub struct Transport(Arc<Shared>);

#[derive(Clone)]
struct Shared {
    server: Server,
    options: CallOptions,
    /// Set on every request, replacing what it has.
    call_headers: HeaderMap,
}

/// The server that a transport talks to.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) operations: &'static [Operation],
    pub(crate) base_url: BaseUrl,
    pub(crate) credentials: Credentials,
    /// Added to every request that does not have them.
    pub(crate) headers: HeaderMap,
    /// For streamed responses; see [`http_client::Clients`].
    pub(crate) streams: reqwest::Client,
}

/// Options of every call, which can be changed for a single one.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    /// The limit on the time of a call with all its attempts. `None` means no limit.
    pub(crate) request_timeout: Option<Duration>,
    pub(crate) retry_policy: RetryPolicy,
}

/// Why a request is not sent.
pub(crate) enum Rejected {
    /// There is no credential for it.
    Credential(String),
    /// It would not go where it should.
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

    /// The same transport with other options.
    pub(crate) fn with_options(&self, options: CallOptions) -> Self {
        let mut shared = Shared::clone(&self.0);
        shared.options = options;
        Self(Arc::new(shared))
    }

    /// The same, acting as another user inside the sandbox, and with headers that win over those
    /// of a request.
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

    /// Completes a request, or says why it must not be sent.
    pub(crate) fn prepare(&self, request: &mut Request, method_name: &str) -> Result<(), Rejected> {
        let shared = &*self.0;
        let operation =
            Operation::find(shared.server.operations, method_name).ok_or_else(|| {
                Rejected::Argument(format!("{method_name} is not an operation of the document"))
            })?;
        check_path(operation, shared.server.base_url.path(), request.url())?;

        let headers = request.headers_mut();
        // progenitor's own; the service has no use for it.
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

        // A transfer takes as long as it takes; everything else has to be answered in time.
        if !operation.streams() && request.timeout().is_none() {
            *request.timeout_mut() = shared.options.request_timeout;
        }
        Ok(())
    }

    /// Sends a request, again if that is of use and can do no harm.
    ///
    /// This is the one place that everything passes through, and so the one that is traced.
    pub(crate) async fn execute(
        &self,
        http: &reqwest::Client,
        request: Request,
        method_name: &str,
    ) -> reqwest::Result<Response> {
        let Some(operation) = Operation::find(self.0.server.operations, method_name) else {
            // `prepare` has refused what is not in the table.
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
        let begin = Instant::now();
        let mut attempts = Attempts::begin(
            &options.retry_policy,
            operation,
            request.headers(),
            options.request_timeout,
        );
        let outcome = loop {
            // What is streamed cannot be sent twice.
            let copy = if attempts.is_last() {
                None
            } else {
                request.try_clone()
            };
            let (wait, outcome) = match http.execute(request).await {
                Ok(response) => {
                    let status = response.status();
                    tracing::debug!(attempt = attempts.number, %status, "answered");
                    if !(status.is_client_error() || status.is_server_error()) {
                        break Ok(self.accept(response, operation));
                    }
                    let error = ErrorResponse::read(response, operation).await;
                    let wait = attempts.wait(&AttemptResult::Answered {
                        status,
                        headers: &error.headers,
                        gone: error.is_about_sandbox(),
                    });
                    (wait, Ok(error))
                }
                Err(error) => {
                    tracing::debug!(
                        attempt = attempts.number,
                        connected = !error.is_connect(),
                        timeout = error.is_timeout(),
                        "failed"
                    );
                    let wait = error.is_connect().then_some(AttemptResult::NotConnected);
                    (wait.and_then(|outcome| attempts.wait(&outcome)), Err(error))
                }
            };
            let (Some(wait), Some(copy)) = (wait, copy) else {
                break outcome
                    .map(|error| error.into_response())
                    .map_err(|error| attach_operation_id(error, operation.id));
            };
            tracing::debug!(attempt = attempts.number, ?wait, "trying again");
            request = copy;
            // All attempts together have the time of one call.
            let left = attempts.next(wait).await;
            if let (Some(timeout), Some(left)) = (request.timeout_mut(), left) {
                *timeout = left.min(*timeout);
            }
        };
        let span = tracing::Span::current();
        if let Ok(response) = &outcome {
            span.record("status", response.status().as_u16());
        }
        span.record("attempts", attempts.number);
        span.record("elapsed_ms", begin.elapsed().as_secs_f64() * 1000.0);
        outcome
    }

    /// An answer that is no error, as the generated code is to have it.
    fn accept(&self, response: Response, operation: &Operation) -> Response {
        if response.status().is_redirection() {
            return without_query(response);
        }
        let known = response.content_length();
        let empty = response.status() == StatusCode::NO_CONTENT || known == Some(0);
        if empty && operation.empty_is_null {
            return null(response);
        }
        // With a length that is known and small there is nothing to watch.
        if operation.streams_response || known.is_some_and(|length| length <= RESPONSE_LIMIT as u64)
        {
            return response;
        }
        limited(response)
    }

    /// The sandbox that a request is about: by its path on the platform, by its routing in envd.
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

/// Nothing in here is for printing, least of all the credentials.
impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transport")
            .field("request_timeout", &self.0.options.request_timeout)
            .finish_non_exhaustive()
    }
}

/// The value of a header that the document states.
fn constant(operation: &Operation, text: &'static str) -> Result<HeaderValue, Rejected> {
    HeaderValue::from_str(text).map_err(|_| {
        let message = format!("{}: {text:?} cannot be sent in a header", operation.id);
        Rejected::Argument(message)
    })
}

/// Refuses a request whose parameters have changed the path, or would have: those leave a gap, see
/// [`crate::PathSegment`].
fn check_path(operation: &Operation, base_path: &str, url: &Url) -> Result<(), Rejected> {
    let path = url.path().strip_prefix(base_path).unwrap_or(url.path());
    // With as many segments as there should be, and none of them empty, every parameter is one.
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
        "{}: a parameter would change the path {}; an id cannot be empty, `.` or `..`, or hold `\\`",
        operation.id, operation.path
    )))
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
    /// What [`crate::Error`] takes apart again: a missing credential is the only `Custom` there is.
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
    async fn an_answer_without_a_body_is_null_where_the_others_are_json() {
        let server = httpmock::MockServer::start_async().await;
        let base_url = BaseUrl::parse("api_url", &server.base_url()).expect("it is a URL");
        let builder = crate::http_client_builder().expect("there is a client");
        let http = builder.build().expect("there is a client");
        let transport = Transport::new(
            Server {
                operations: OPERATIONS,
                base_url,
                credentials: Credentials::default(),
                headers: HeaderMap::new(),
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
                .expect("it is a request");
            let response = transport
                .execute(&http, request, method_name)
                .await
                .expect("it is answered");
            assert_eq!(response.status(), status);
            assert_eq!(response.text().await.expect("it is text"), expected);
            mock.delete_async().await;
        }
    }
}
