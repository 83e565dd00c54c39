//! The Connect protocol from the side of the server: JSON only, and nothing compressed.

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

/// The longest message that is read.
const MESSAGE_LIMIT: usize = 16 * 1024 * 1024;

const UNARY: &str = "application/json";
const STREAM: &str = "application/connect+json";

/// After how much silence a stream says that it is alive, unless the caller says otherwise.
const KEEPALIVE: Duration = Duration::from_secs(90);

/// What comes with a message.
pub(super) struct Call {
    pub(super) instance: Arc<Instance>,
    headers: HeaderMap,
    /// When the caller stops waiting.
    pub(super) deadline: Option<Instant>,
}

/// What a stream answers, and when it ends by itself.
pub(super) struct Answer<T> {
    pub(super) messages: BoxStream<'static, Result<T, RpcError>>,
    pub(super) deadline: Option<Instant>,
    /// The message that breaks the silence, and how long that may be.
    pub(super) keepalive: Option<(T, Duration)>,
}

impl Call {
    fn new(request: &Request) -> Result<Self, RpcError> {
        let headers = request.headers().clone();
        let instance = request.extensions().get::<Arc<Instance>>();
        let instance = instance.ok_or_else(|| RpcError::internal("there is no instance"))?;
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

    /// The user that the caller acts as.
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
            .ok_or_else(|| RpcError::new(Code::Unauthenticated, "the credentials are not Basic"))?;
        let name = name.split(':').next().unwrap_or_default();
        self.instance.root.user(Some(name))
    }

    /// After how much silence the stream says that it is alive.
    pub(super) fn keepalive(&self) -> Result<Duration, RpcError> {
        let Some(interval) = self.headers.get("keepalive-ping-interval") else {
            return Ok(KEEPALIVE);
        };
        let seconds = interval.to_str().ok().and_then(|text| text.parse().ok());
        seconds
            .filter(|seconds| *seconds > 0)
            .map(Duration::from_secs)
            .ok_or_else(|| RpcError::invalid("keepalive-ping-interval must be seconds, at least 1"))
    }
}

/// Answers a call with one message each way.
pub(super) async fn unary<T, R, F>(request: Request, serve: impl FnOnce(Call, T) -> F) -> Response
where
    T: DeserializeOwned + 'static,
    R: Serialize,
    F: Future<Output = Result<R, RpcError>>,
{
    if !is_of_type(request.headers(), UNARY) {
        return unsupported(UNARY);
    }
    let answer = async {
        let call = Call::new(&request)?;
        refuse_compression(request.headers(), header::CONTENT_ENCODING.as_str())?;
        let limit = limit(call.deadline);
        let answer = async {
            let body = axum::body::to_bytes(request.into_body(), MESSAGE_LIMIT).await;
            let body =
                body.map_err(|error| RpcError::new(Code::ResourceExhausted, error.to_string()));
            serve(call, parse(&body?)?).await
        };
        tokio::select! {
            biased;
            () = limit => Err(deadline_exceeded()),
            answer = answer => answer,
        }
    };
    match answer.await {
        Ok(answer) => Json(answer).into_response(),
        Err(fault) => fault.into_response(),
    }
}

/// Answers a call with one message, and many in return. Errors come in the last frame.
pub(super) async fn server_stream<T, R, F>(
    request: Request,
    serve: impl FnOnce(Call, T) -> F,
) -> Response
where
    T: DeserializeOwned + 'static,
    R: Serialize + Clone + Send + 'static,
    F: Future<Output = Result<Answer<R>, RpcError>>,
{
    client_stream(request, |call, mut messages| async move {
        let message = messages.try_next().await?;
        let message = message.ok_or_else(|| RpcError::invalid("the request has no message"))?;
        serve(call, message).await
    })
    .await
}

/// Answers a call with many messages.
pub(super) async fn client_stream<T, R, F>(
    request: Request,
    serve: impl FnOnce(Call, BoxStream<'static, Result<T, RpcError>>) -> F,
) -> Response
where
    T: DeserializeOwned + 'static,
    R: Serialize + Clone + Send + 'static,
    F: Future<Output = Result<Answer<R>, RpcError>>,
{
    if !is_of_type(request.headers(), STREAM) {
        return unsupported(STREAM);
    }
    let answer = async {
        let call = Call::new(&request)?;
        refuse_compression(request.headers(), "connect-content-encoding")?;
        let shutdown = call.instance.shutdown.clone();
        let limit = limit(call.deadline);
        let messages = incoming(request.into_body().into_data_stream()).boxed();
        let answer = tokio::select! {
            biased;
            () = limit => Err(deadline_exceeded()),
            answer = serve(call, messages) => answer,
        };
        answer.map(|answer| outgoing(answer, shutdown))
    };
    let body = match answer.await {
        Ok(frames) => Body::from_stream(frames),
        Err(fault) => Body::from(end_of_stream(Some(&fault))),
    };
    ([(header::CONTENT_TYPE, STREAM)], body).into_response()
}

/// The frames of a request, as messages.
fn incoming<T: DeserializeOwned>(
    body: BodyDataStream,
) -> impl Stream<Item = Result<T, RpcError>> + Send {
    let reader = StreamReader::new(body.map_err(std::io::Error::other));
    let frames = EnvelopeDecoder {
        limit: MESSAGE_LIMIT,
    };
    FramedRead::new(reader, frames).map(|frame| {
        let frame = frame.map_err(|error| match error.kind() {
            e2b::ErrorKind::TooLarge => RpcError::new(Code::ResourceExhausted, error.to_string()),
            _ => RpcError::invalid(error.to_string()),
        })?;
        parse(&frame.payload)
    })
}

/// The frames of an answer. The connection breaks when the instance is gone.
fn outgoing<T: Serialize + Clone + Send + 'static>(
    answer: Answer<T>,
    shutdown: CancellationToken,
) -> impl Stream<Item = Result<Bytes, std::io::Error>> + Send {
    stream::unfold(Some(answer), move |answer| {
        let shutdown = shutdown.clone();
        async move {
            let mut answer = answer?;
            let keepalive = answer.keepalive.clone();
            let silence = match &keepalive {
                Some((_, silence)) => Either::Left(tokio::time::sleep(*silence)),
                None => Either::Right(std::future::pending()),
            };
            let message = tokio::select! {
                biased;
                () = shutdown.cancelled() => {
                    let cut = std::io::Error::other("the sandbox is gone");
                    return Some((Err(cut), None));
                }
                () = limit(answer.deadline) => Some(Err(deadline_exceeded())),
                message = answer.messages.next() => {
                    // What came at the deadline came because of it.
                    let late = answer.deadline.is_some_and(|deadline| deadline <= Instant::now());
                    if late { Some(Err(deadline_exceeded())) } else { message }
                }
                () = silence => keepalive.map(|(message, _)| Ok(message)),
            };
            let (frame, answer) = match message {
                Some(Ok(message)) => (envelope(&message), Some(answer)),
                Some(Err(fault)) => (Ok(end_of_stream(Some(&fault))), None),
                None => (Ok(end_of_stream(None)), None),
            };
            Some((frame.map_err(std::io::Error::other), answer))
        }
    })
}

/// A call that answers with one message at its end.
impl<T: Send + 'static> From<T> for Answer<T> {
    fn from(message: T) -> Self {
        Self {
            messages: stream::once(std::future::ready(Ok(message))).boxed(),
            deadline: None,
            keepalive: None,
        }
    }
}

fn end_of_stream(fault: Option<&RpcError>) -> Bytes {
    #[derive(Serialize)]
    struct End<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        error: Option<RpcErrorBody<'a>>,
    }
    let end = End {
        error: fault.map(RpcErrorBody::from),
    };
    // A struct of texts can always be written, and is shorter than a frame can be.
    let payload = serde_json::to_vec(&end).unwrap_or_else(|_| b"{}".to_vec());
    let mut frame = BytesMut::with_capacity(5 + payload.len());
    frame.put_u8(END);
    frame.put_u32(u32::try_from(payload.len()).unwrap_or_default());
    frame.put_slice(&payload);
    frame.freeze()
}

/// An empty body is an empty message.
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

fn refuse_compression(headers: &HeaderMap, name: &str) -> Result<(), RpcError> {
    match headers.get(name) {
        Some(encoding) if encoding != "identity" => Err(RpcError::new(
            Code::Unimplemented,
            "the local server reads no compressed messages",
        )),
        _ => Ok(()),
    }
}

/// Zero stands for no limit, as clients that have none may write it.
fn deadline(headers: &HeaderMap) -> Result<Option<Instant>, RpcError> {
    let Some(timeout) = headers.get("connect-timeout-ms") else {
        return Ok(None);
    };
    let milliseconds = timeout
        .to_str()
        .ok()
        .filter(|text| text.len() <= 10)
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| RpcError::invalid("connect-timeout-ms must be milliseconds"))?;
    Ok(Some(milliseconds)
        .filter(|milliseconds| *milliseconds > 0)
        .and_then(|milliseconds| Instant::now().checked_add(Duration::from_millis(milliseconds))))
}

/// Comes to its end at the deadline.
pub(super) async fn limit(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

fn deadline_exceeded() -> RpcError {
    RpcError::new(Code::DeadlineExceeded, "the deadline has passed")
}
