//! What happens to every request between the generated code and the network.
//!
//! There is one implementation of `ClientHooks` for each generated client, and both end here. Before
//! a request is sent it gets its credential, as the document's `security` says, and the headers that
//! route it; after the answer came, an error is put into the shape that the generated code reads,
//! whatever a gateway made of it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::header::{
    AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName,
    HeaderValue, TRANSFER_ENCODING,
};
use reqwest::{Request, Response, ResponseBuilderExt as _, StatusCode, Url};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tracing::Instrument as _;
use tracing::field::Empty;

use crate::config::BaseUrl;
use crate::operation::{CredentialLocation, Operation, SecurityScheme};
use crate::retry::{AttemptResult, Attempts, RetryPolicy};
use crate::{envd, platform};

/// The most that is read of an answer that is one JSON value.
///
/// The largest are listings; 64 MiB hold some 300,000 files.
pub(crate) const ANSWER_LIMIT: usize = 64 * 1024 * 1024;

/// The most that is read of an answer with an error status.
const ERROR_LIMIT: usize = 64 * 1024;

/// The most that is kept of an answer that is not in the service's own format.
const EXCERPT_LIMIT: usize = 1024;

static API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// What a generated client carries with it: whom it speaks for, and to whom.
#[derive(Clone)]
pub struct Transport(Arc<Shared>);

#[derive(Clone)]
struct Shared {
    operations: &'static [Operation],
    base_url: BaseUrl,
    credentials: Credentials,
    /// Added to every request that does not have them.
    headers: HeaderMap,
    /// Put on every request, in place of what it has.
    call_headers: HeaderMap,
    request_timeout: Option<Duration>,
    retries: RetryPolicy,
    /// For answers that are streams; see [`crate::http::Clients`].
    streams: reqwest::Client,
}

/// The credentials for one server. They are never sent to another one.
#[derive(Clone, Default)]
pub(crate) struct Credentials {
    /// Header names with their values, which are marked as sensitive.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) bearer: Option<HeaderValue>,
    pub(crate) basic: Option<HeaderValue>,
}

/// Why a request is not sent.
pub(crate) enum Refusal {
    /// There is no credential for it.
    Credential(String),
    /// It would not go where it should.
    Argument(String),
}

impl Transport {
    pub(crate) fn new(
        operations: &'static [Operation],
        base_url: &BaseUrl,
        credentials: Credentials,
        headers: HeaderMap,
        request_timeout: Option<Duration>,
        retries: RetryPolicy,
        streams: reqwest::Client,
    ) -> Self {
        Self(Arc::new(Shared {
            operations,
            base_url: base_url.clone(),
            credentials,
            headers,
            call_headers: HeaderMap::new(),
            request_timeout,
            retries,
            streams,
        }))
    }

    /// The same, with another limit on the time for a call; `None` for no limit.
    pub(crate) fn with_request_timeout(&self, timeout: Option<Duration>) -> Self {
        let mut shared = Shared::clone(&self.0);
        shared.request_timeout = timeout;
        Self(Arc::new(shared))
    }

    /// The same, trying again as often as stated.
    pub(crate) fn with_retry_policy(&self, retries: RetryPolicy) -> Self {
        let mut shared = Shared::clone(&self.0);
        shared.retries = retries;
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
        shared.credentials.basic = user.or(shared.credentials.basic);
        shared.call_headers.extend(headers);
        Self(Arc::new(shared))
    }

    /// Completes a request, or says why it must not be sent.
    fn prepare(&self, request: &mut Request, method_name: &str) -> Result<(), Refusal> {
        let shared = &*self.0;
        let operation = Operation::find(shared.operations, method_name).ok_or_else(|| {
            Refusal::Argument(format!("{method_name} is not an operation of the document"))
        })?;
        check_path(operation, shared.base_url.path(), request.url())?;

        let headers = request.headers_mut();
        // progenitor's own; the service has no use for it.
        headers.remove(&API_VERSION);
        if let Some(media_type) = operation.media_type {
            headers.insert(CONTENT_TYPE, constant(operation, media_type)?);
        }
        for (name, value) in operation.headers {
            headers.insert(*name, constant(operation, value)?);
        }
        for (name, value) in &shared.headers {
            if !headers.contains_key(name) {
                headers.insert(name.clone(), value.clone());
            }
        }
        for (name, value) in &shared.call_headers {
            headers.insert(name.clone(), value.clone());
        }
        shared.credentials.authorize(operation, headers)?;

        // A transfer takes as long as it takes; everything else has to be answered in time.
        if !operation.streams() && request.timeout().is_none() {
            *request.timeout_mut() = shared.request_timeout;
        }
        Ok(())
    }

    /// Sends a request, again if that is of use and can do no harm. `decodes_as` tells whether the
    /// generated code can read an error body.
    ///
    /// This is the one place that everything passes through, and so the one that is traced.
    async fn execute(
        &self,
        http: &reqwest::Client,
        request: Request,
        method_name: &str,
        decodes_as: fn(&[u8]) -> bool,
    ) -> reqwest::Result<Response> {
        let Some(operation) = Operation::find(self.0.operations, method_name) else {
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
        self.attempt(http, request, operation, decodes_as)
            .instrument(span)
            .await
    }

    async fn attempt(
        &self,
        http: &reqwest::Client,
        mut request: Request,
        operation: &Operation,
        decodes_as: fn(&[u8]) -> bool,
    ) -> reqwest::Result<Response> {
        let Shared {
            request_timeout,
            retries,
            streams,
            ..
        } = &*self.0;
        let http = if operation.streams_response {
            streams
        } else {
            http
        };
        let begin = std::time::Instant::now();
        let mut attempts = Attempts::begin(retries, operation, request.headers(), *request_timeout);
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
                    let refusal = Refused::read(response, operation.id).await;
                    let wait = attempts.wait(&AttemptResult::Answered {
                        status,
                        headers: &refusal.headers,
                        gone: refusal.is_about_sandbox(),
                    });
                    (wait, Ok(refusal))
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
                    .map(|refusal| refusal.into_response(decodes_as))
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
        if operation.streams_response || known.is_some_and(|length| length <= ANSWER_LIMIT as u64) {
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
        let path = path.strip_prefix(self.0.base_url.path()).unwrap_or(path);
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
            .field("request_timeout", &self.0.request_timeout)
            .finish_non_exhaustive()
    }
}

impl Credentials {
    /// Adds what the first alternative asks for that can be satisfied.
    fn authorize(&self, operation: &Operation, headers: &mut HeaderMap) -> Result<(), Refusal> {
        if operation.security.is_empty() {
            return Ok(());
        }
        let satisfied = operation
            .security
            .iter()
            .find(|schemes| schemes.iter().all(|scheme| self.find(scheme).is_some()));
        let Some(schemes) = satisfied else {
            return Err(Refusal::Credential(missing(operation)));
        };
        // `Basic` names the user to act as and proves nothing (the password is empty), so it goes
        // along wherever the operation knows it, even where no token is needed.
        let user = operation
            .security
            .iter()
            .flat_map(|schemes| schemes.iter())
            .filter(|scheme| matches!(scheme.carrier, CredentialLocation::Basic));
        for scheme in schemes.iter().chain(user) {
            if let Some((name, value)) = self.find(scheme) {
                headers.insert(name.clone(), value.clone());
            }
        }
        Ok(())
    }

    fn find(&self, scheme: &SecurityScheme) -> Option<(&HeaderName, &HeaderValue)> {
        let authorization = |value| Some((&AUTHORIZATION, value));
        match &scheme.carrier {
            CredentialLocation::Header(wanted) => self
                .headers
                .iter()
                .find(|(name, _)| name == wanted)
                .map(|(name, value)| (name, value)),
            CredentialLocation::Bearer => self.bearer.as_ref().and_then(authorization),
            CredentialLocation::Basic => self.basic.as_ref().and_then(authorization),
            CredentialLocation::Unsupported(_) => None,
        }
    }
}

/// The value of a header that the document states.
fn constant(operation: &Operation, text: &'static str) -> Result<HeaderValue, Refusal> {
    HeaderValue::from_str(text).map_err(|_| {
        let message = format!("{}: {text:?} cannot be sent in a header", operation.id);
        Refusal::Argument(message)
    })
}

/// Which credential is missing, and where it comes from.
fn missing(operation: &Operation) -> String {
    let names: Vec<String> = operation
        .security
        .iter()
        .flat_map(|schemes| schemes.iter())
        .map(|scheme| {
            let name = scheme.name;
            match &scheme.carrier {
                CredentialLocation::Header("x-api-key") => {
                    format!("an API key ({name}: set E2B_API_KEY or call ClientBuilder::api_key)")
                }
                CredentialLocation::Bearer => format!(
                    "an access token ({name}: set E2B_ACCESS_TOKEN or call \
                     ClientBuilder::access_token)"
                ),
                CredentialLocation::Header(header) => {
                    format!("a value for the header {header} ({name})")
                }
                CredentialLocation::Basic => format!("a user ({name})"),
                CredentialLocation::Unsupported(kind) => {
                    format!("{name}, a scheme of type {kind:?} that this client does not know")
                }
            }
        })
        .collect();
    format!("{} needs {}", operation.id, names.join(" or "))
}

/// Refuses a request whose parameters have changed the path, or would have: those leave a gap, see
/// [`crate::PathSegment`].
fn check_path(operation: &Operation, base_path: &str, url: &Url) -> Result<(), Refusal> {
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
    Err(Refusal::Argument(format!(
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

/// An answer with an error status, as far as it was read.
struct Refused {
    status: StatusCode,
    headers: HeaderMap,
    url: Url,
    members: Map<String, Value>,
}

impl Refused {
    async fn read(response: Response, id: &str) -> Self {
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
    fn is_about_sandbox(&self) -> bool {
        self.members.contains_key("sandboxId")
    }

    /// Puts the body into the shape that the generated code reads.
    ///
    /// Left alone, an HTML page of a gateway would fail to be read, and take the status with it. An
    /// answer of a Connect method has its code as text (`not_found`), which becomes `error_code`.
    fn into_response(self, decodes_as: fn(&[u8]) -> bool) -> Response {
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
fn without_query(response: Response) -> Response {
    let mut url = response.url().clone();
    url.set_query(None);
    let (status, headers) = (response.status(), response.headers().clone());
    rebuild(status, headers, url, Bytes::new())
}

/// The same answer, with null where it has nothing.
fn null(response: Response) -> Response {
    let (status, headers) = (response.status(), response.headers().clone());
    let url = response.url().clone();
    rebuild(status, headers, url, "null")
}

/// Why an answer was not read to its end. [`crate::Error`] finds it among the causes.
#[derive(Debug)]
pub(crate) struct TooLong;

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the answer is longer than {ANSWER_LIMIT} bytes")
    }
}

impl std::error::Error for TooLong {}

/// The same answer, which breaks off when there is more of it than anyone could want.
fn limited(response: Response) -> Response {
    let (status, headers) = (response.status(), response.headers().clone());
    let url = response.url().clone();
    let mut left = ANSWER_LIMIT;
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

impl Refusal {
    /// What [`crate::Error`] takes apart again: a missing credential is the only `Custom` there is.
    fn into_generated<E>(self) -> progenitor_client::Error<E> {
        match self {
            Self::Credential(message) => progenitor_client::Error::Custom(message),
            Self::Argument(message) => progenitor_client::Error::InvalidRequest(message),
        }
    }
}

impl ClientHooks<Transport> for platform::Client {
    async fn pre<E>(
        &self,
        request: &mut Request,
        info: &OperationInfo,
    ) -> Result<(), progenitor_client::Error<E>> {
        self.inner()
            .prepare(request, info.operation_id)
            .map_err(Refusal::into_generated)
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let decodes_as = decodes_as::<platform::ErrorBody>;
        self.inner()
            .execute(self.client(), request, info.operation_id, decodes_as)
            .await
    }
}

impl ClientHooks<Transport> for envd::Client {
    async fn pre<E>(
        &self,
        request: &mut Request,
        info: &OperationInfo,
    ) -> Result<(), progenitor_client::Error<E>> {
        self.inner()
            .prepare(request, info.operation_id)
            .map_err(Refusal::into_generated)
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let decodes_as = decodes_as::<envd::ErrorBody>;
        self.inner()
            .execute(self.client(), request, info.operation_id, decodes_as)
            .await
    }
}

/// Whether a body can be read as `T`.
fn decodes_as<T: DeserializeOwned>(body: &[u8]) -> bool {
    serde_json::from_slice::<T>(body).is_ok()
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
            server: "",
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
        let context = Transport::new(
            OPERATIONS,
            &base_url,
            Credentials::default(),
            HeaderMap::new(),
            None,
            RetryPolicy::disabled(),
            http.clone(),
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
            let response = context
                .execute(&http, request, method_name, |_| true)
                .await
                .expect("it is answered");
            assert_eq!(response.status(), status);
            assert_eq!(response.text().await.expect("it is text"), expected);
            mock.delete_async().await;
        }
    }
}
