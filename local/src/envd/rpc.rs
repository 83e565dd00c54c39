//! `unary`, `server_stream` and `client_stream`, which serve methods of the Connect protocol: as JSON,
//! and without compression.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::{BufMut as _, BytesMut};
use futures_util::future::Either;
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _, TryStreamExt as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::time::Instant;
use tokio_util::codec::FramedRead;
use tokio_util::io::StreamReader;
use tokio_util::sync::CancellationToken;

use crate::envd::error::{Code, RpcError, RpcErrorBody};
use crate::envd::instance::Instance;
use crate::envd::root::User;
use e2b::internal::{END, EnvelopeDecoder};
use e2b::rpc::envelope;

/// Maximum length of a message, in bytes.
const MESSAGE_LIMIT: usize = 16 * 1024 * 1024;

const UNARY: &str = "application/json";
const STREAM: &str = "application/connect+json";

/// Default time without messages after which a stream sends a keepalive.
const KEEPALIVE: Duration = Duration::from_secs(90);

/// The context of a request: its sandbox and its headers.
pub(super) struct RpcContext {
    pub(super) instance: Arc<Instance>,
    headers: HeaderMap,
    /// When the client stops waiting.
    pub(super) deadline: Option<Instant>,
}

/// The messages of a stream, and when the server ends it.
pub(super) struct StreamResponse<T> {
    pub(super) messages: BoxStream<'static, Result<T, RpcError>>,
    pub(super) deadline: Option<Instant>,
    /// The message to send when there was none for this time.
    pub(super) keepalive: Option<(T, Duration)>,
}

impl RpcContext {
    fn new(request: &Request) -> Result<Self, RpcError> {
        let headers = request.headers().clone();
        let instance = request.extensions().get::<Arc<Instance>>();
        let instance = instance.ok_or_else(|| RpcError::internal("the request has no instance"))?;
        let version = headers.get("connect-protocol-version");
        if version.is_some_and(|version| version != "1") {
            return Err(RpcError::invalid("connect-protocol-version must be 1"));
        }
        Ok(Self {
            instance: Arc::clone(instance),
            deadline: deadline(&headers)?,
            headers,
        })
    }

    /// The user that the client acts as.
    pub(super) fn user(&self) -> Result<User, RpcError> {
        let Some(credentials) = self.headers.get(header::AUTHORIZATION) else {
            return self.instance.root.user(None);
        };
        let name = credentials
            .to_str()
            .ok()
            .and_then(|text| text.strip_prefix("Basic "))
            .and_then(|text| {
                base64::Engine::decode(&base64::engine::general_purpose::STANDARD, text).ok()
            })
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .ok_or_else(|| {
                RpcError::new(
                    Code::Unauthenticated,
                    "the credentials are not valid Basic credentials",
                )
            })?;
        let name = name.split(':').next().unwrap_or_default();
        self.instance.root.user(Some(name))
    }

    /// The time without messages after which the stream sends a keepalive.
    pub(super) fn keepalive(&self) -> Result<Duration, RpcError> {
        let Some(interval) = self.headers.get("keepalive-ping-interval") else {
            return Ok(KEEPALIVE);
        };
        let seconds = interval.to_str().ok().and_then(|text| text.parse().ok());
        seconds
            .filter(|seconds| *seconds > 0)
            .map(Duration::from_secs)
            .ok_or_else(|| RpcError::invalid("keepalive-ping-interval must be at least 1 second"))
    }
}

/// Serves a method with one message each way.
pub(super) async fn unary<T, R, F>(
    request: Request,
    serve: impl FnOnce(RpcContext, T) -> F,
) -> Response
where
    T: DeserializeOwned + 'static,
    R: Serialize,
    F: Future<Output = Result<R, RpcError>>,
{
    if !is_of_type(request.headers(), UNARY) {
        return unsupported(UNARY);
    }
    let response = async {
        let context = RpcContext::new(&request)?;
        reject_compression(request.headers(), header::CONTENT_ENCODING.as_str())?;
        let limit = limit(context.deadline);
        let response = async {
            let body = axum::body::to_bytes(request.into_body(), MESSAGE_LIMIT).await;
            let body =
                body.map_err(|error| RpcError::new(Code::ResourceExhausted, error.to_string()));
            serve(context, parse(&body?)?).await
        };
        tokio::select! {
            biased;
            () = limit => Err(deadline_exceeded()),
            response = response => response,
        }
    };
    match response.await {
        Ok(response) => Json(response).into_response(),
        Err(error) => error.into_response(),
    }
}

/// Serves a method with one message from the client and many from the server. Errors are in the last
/// envelope.
pub(super) async fn server_stream<T, R, F>(
    request: Request,
    serve: impl FnOnce(RpcContext, T) -> F,
) -> Response
where
    T: DeserializeOwned + 'static,
    R: Serialize + Clone + Send + 'static,
    F: Future<Output = Result<StreamResponse<R>, RpcError>>,
{
    client_stream(request, |context, mut messages| async move {
        let message = messages.try_next().await?;
        let message = message.ok_or_else(|| RpcError::invalid("the request has no message"))?;
        serve(context, message).await
    })
    .await
}

/// Serves a method with many messages from the client.
pub(super) async fn client_stream<T, R, F>(
    request: Request,
    serve: impl FnOnce(RpcContext, BoxStream<'static, Result<T, RpcError>>) -> F,
) -> Response
where
    T: DeserializeOwned + 'static,
    R: Serialize + Clone + Send + 'static,
    F: Future<Output = Result<StreamResponse<R>, RpcError>>,
{
    if !is_of_type(request.headers(), STREAM) {
        return unsupported(STREAM);
    }
    let response = async {
        let context = RpcContext::new(&request)?;
        reject_compression(request.headers(), "connect-content-encoding")?;
        let shutdown = context.instance.shutdown.clone();
        let limit = limit(context.deadline);
        let messages = incoming(request.into_body().into_data_stream()).boxed();
        let response = tokio::select! {
            biased;
            () = limit => Err(deadline_exceeded()),
            response = serve(context, messages) => response,
        };
        response.map(|response| outgoing(response, shutdown))
    };
    let body = match response.await {
        Ok(envelopes) => Body::from_stream(envelopes),
        Err(error) => Body::from(end_of_stream(Some(&error))),
    };
    ([(header::CONTENT_TYPE, STREAM)], body).into_response()
}

/// Decodes the messages of a request.
fn incoming<T: DeserializeOwned>(
    body: BodyDataStream,
) -> impl Stream<Item = Result<T, RpcError>> + Send {
    let reader = StreamReader::new(body.map_err(std::io::Error::other));
    let decoder = EnvelopeDecoder {
        limit: MESSAGE_LIMIT,
    };
    FramedRead::new(reader, decoder).map(|envelope| {
        let envelope = envelope.map_err(|error| match error.kind() {
            e2b::ErrorKind::TooLarge => RpcError::new(Code::ResourceExhausted, error.to_string()),
            _ => RpcError::invalid(error.to_string()),
        })?;
        parse(&envelope.payload)
    })
}

/// Encodes the messages of a response. The connection breaks when the sandbox ends.
fn outgoing<T: Serialize + Clone + Send + 'static>(
    response: StreamResponse<T>,
    shutdown: CancellationToken,
) -> impl Stream<Item = Result<Bytes, std::io::Error>> + Send {
    stream::unfold(Some(response), move |response| {
        let shutdown = shutdown.clone();
        async move {
            let mut response = response?;
            let keepalive = response.keepalive.clone();
            let silence = match &keepalive {
                Some((_, silence)) => Either::Left(tokio::time::sleep(*silence)),
                None => Either::Right(std::future::pending()),
            };
            let message = tokio::select! {
                biased;
                () = shutdown.cancelled() => {
                    let cut = std::io::Error::other("the sandbox has ended");
                    return Some((Err(cut), None));
                }
                () = limit(response.deadline) => Some(Err(deadline_exceeded())),
                message = response.messages.next() => {
                    // A message at the deadline is a consequence of it.
                    let late = response.deadline.is_some_and(|deadline| deadline <= Instant::now());
                    if late { Some(Err(deadline_exceeded())) } else { message }
                }
                () = silence => keepalive.map(|(message, _)| Ok(message)),
            };
            let (envelope, response) = match message {
                Some(Ok(message)) => (envelope(&message), Some(response)),
                Some(Err(error)) => (Ok(end_of_stream(Some(&error))), None),
                None => (Ok(end_of_stream(None)), None),
            };
            Some((envelope.map_err(std::io::Error::other), response))
        }
    })
}

/// A response of one message.
impl<T: Send + 'static> From<T> for StreamResponse<T> {
    fn from(message: T) -> Self {
        Self {
            messages: stream::once(std::future::ready(Ok(message))).boxed(),
            deadline: None,
            keepalive: None,
        }
    }
}

fn end_of_stream(error: Option<&RpcError>) -> Bytes {
    #[derive(Serialize)]
    struct End<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        error: Option<RpcErrorBody<'a>>,
    }
    let end = End {
        error: error.map(RpcErrorBody::from),
    };
    // A struct of strings always serializes, and is shorter than the maximum.
    let payload = serde_json::to_vec(&end).unwrap_or_else(|_| b"{}".to_vec());
    let mut envelope = BytesMut::with_capacity(5 + payload.len());
    envelope.put_u8(END);
    envelope.put_u32(u32::try_from(payload.len()).unwrap_or_default());
    envelope.put_slice(&payload);
    envelope.freeze()
}

/// Parses a message. An empty body is an empty message.
fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, RpcError> {
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| RpcError::invalid(error.to_string()))
}

fn is_of_type(headers: &HeaderMap, wanted: &str) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|text| text.split(';').next())
        .is_some_and(|text| text.trim().eq_ignore_ascii_case(wanted))
}

fn unsupported(accepted: &'static str) -> Response {
    let accept = HeaderValue::from_static(accepted);
    (
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        [("accept-post", accept)],
    )
        .into_response()
}

fn reject_compression(headers: &HeaderMap, name: &str) -> Result<(), RpcError> {
    match headers.get(name) {
        Some(encoding) if encoding != "identity" => Err(RpcError::new(
            Code::Unimplemented,
            "the local server does not support compressed messages",
        )),
        _ => Ok(()),
    }
}

/// The deadline of a request. Zero means none, as some clients send it.
fn deadline(headers: &HeaderMap) -> Result<Option<Instant>, RpcError> {
    let Some(timeout) = headers.get("connect-timeout-ms") else {
        return Ok(None);
    };
    let milliseconds = timeout
        .to_str()
        .ok()
        .filter(|text| text.len() <= 10)
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| RpcError::invalid("connect-timeout-ms must be a number of milliseconds"))?;
    Ok(Some(milliseconds)
        .filter(|milliseconds| *milliseconds > 0)
        .and_then(|milliseconds| Instant::now().checked_add(Duration::from_millis(milliseconds))))
}

/// Waits until the deadline; forever if there is none.
pub(super) async fn limit(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

fn deadline_exceeded() -> RpcError {
    RpcError::new(Code::DeadlineExceeded, "the deadline has passed")
}
