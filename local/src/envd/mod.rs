//! envd inside the sandboxes, and the proxy in front of it.
mod compose;
mod download;
mod entry;
mod error;
mod files;
mod filesystem_service;
mod instance;
mod metadata;
mod process;
mod process_service;
mod root;
mod rpc;
mod terminal;
mod upload;
mod watch;
mod watch_service;

use axum::Json;
use axum::Router;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::json;

use crate::api_error::ApiError;
use crate::state::Shared;
use crate::store::SandboxRecord;
use e2b::envd::types;
use e2b::internal::ENVD_PORT;
use files::signer;
pub(super) use instance::{Instance, Instances};

const SANDBOX_ID: &str = "e2b-sandbox-id";
const SANDBOX_PORT: &str = "e2b-sandbox-port";

/// The sandbox and the port that a request is for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    sandbox_id: String,
    port: u16,
}

pub(super) fn router(shared: Shared) -> Router {
    Router::new()
        .route("/envs", get(envs))
        .route("/metrics", get(metrics))
        .merge(process_service::router())
        .merge(filesystem_service::router())
        .merge(watch_service::router())
        .layer(from_fn(authenticate))
        .route("/health", get(|| async { StatusCode::NO_CONTENT }))
        .merge(files::router())
        .fallback(not_served)
        .method_not_allowed_fallback(not_served)
        .layer(from_fn_with_state(shared.clone(), proxy))
        .with_state(shared)
}

/// Whether a request without a sandbox id can be for a sandbox, which its signature identifies.
pub(super) fn is_signed(uri: &Uri) -> bool {
    uri.path() == "/files"
}

/// Returns the sandbox that a request is for, by its headers or by the host name.
///
/// `None` if it is for the platform; an error if only one of the two headers is there or invalid.
pub(super) fn target(headers: &HeaderMap, uri: &Uri) -> Option<Result<Target, &'static str>> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text(SANDBOX_ID), text(SANDBOX_PORT)) {
        (Some(id), Some(port)) => {
            let valid = id.bytes().all(|byte| byte.is_ascii_alphanumeric()) && !id.is_empty();
            let port = port.parse().ok().filter(|_| valid);
            Some(port.ok_or("invalid sandbox id or port").map(|port| Target {
                sandbox_id: id.to_owned(),
                port,
            }))
        }
        (None, None) => {
            // `49983-<id>.<domain>`. Old clients append `-` and a client id.
            let host = uri.host().or_else(|| text("host"))?;
            let mut label = host.split('.').next()?.split('-');
            let port = label.next()?.parse().ok()?;
            let sandbox_id = label.next()?.to_owned();
            Some(Ok(Target { sandbox_id, port }))
        }
        _ => Some(Err("missing header")),
    }
}

/// Passes requests to running sandboxes, and resumes those with auto-resume.
async fn proxy(State(shared): State<Shared>, mut request: Request, next: Next) -> Response {
    let target = match target(request.headers(), request.uri()) {
        Some(Ok(target)) => target,
        Some(Err(reason)) => return (StatusCode::BAD_REQUEST, reason).into_response(),
        None => match signer(&shared, request.method(), request.uri()) {
            Some(sandbox_id) => Target {
                sandbox_id,
                port: ENVD_PORT,
            },
            None => {
                return ApiError::unauthorized("the signature is not that of a sandbox")
                    .into_response();
            }
        },
    };
    let id = &target.sandbox_id;
    let not_found = "The sandbox was not found";
    let Some(record) = shared.store().record(id).cloned() else {
        return bad_gateway(id, not_found, None);
    };
    if !record.is_running() {
        if !record.resumes_on_traffic() {
            return bad_gateway(id, not_found, None);
        }
        let token = request.headers().get("x-access-token");
        if token.is_none_or(|token| token.as_bytes() != record.token.expose().as_bytes()) {
            return ApiError::new(
                StatusCode::FORBIDDEN,
                "resuming the sandbox needs its access token",
            )
            .into_response();
        }
        if let Err(error) = shared.update(|store| store.wake(id)) {
            return error.into_response();
        }
    }
    if target.port != ENVD_PORT {
        return bad_gateway(
            id,
            "The sandbox is running but port is not open",
            Some(target.port),
        );
    }
    match shared.instance(id) {
        Ok(Some(instance)) => drop(request.extensions_mut().insert(instance)),
        Ok(None) => return bad_gateway(id, not_found, None),
        Err(error) => {
            let message = format!("the directory of the sandbox cannot be created: {error}");
            return ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, message).into_response();
        }
    }
    request.extensions_mut().insert(record);
    next.run(request).await
}

async fn envs(
    Extension(record): Extension<SandboxRecord>,
) -> Json<std::collections::BTreeMap<String, String>> {
    Json(record.default_envs())
}

async fn metrics(State(shared): State<Shared>) -> Json<types::Metrics> {
    Json(shared.metrics.measure().envd(shared.clock.now()))
}

/// Checks the access token, which every sandbox has. All operations but `/health` require it.
async fn authenticate(
    Extension(record): Extension<SandboxRecord>,
    request: Request,
    next: Next,
) -> Response {
    match check_token(&record, request.headers()) {
        Ok(()) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

fn check_token(record: &SandboxRecord, headers: &HeaderMap) -> Result<(), ApiError> {
    match headers.get("x-access-token") {
        Some(token) if token.as_bytes() == record.token.expose().as_bytes() => Ok(()),
        Some(_) => Err(ApiError::unauthorized(
            "the access token is not that of the sandbox",
        )),
        None => Err(ApiError::unauthorized("the access token is missing")),
    }
}

fn bad_gateway(id: &str, message: &str, port: Option<u16>) -> Response {
    let mut body = json!({ "sandboxId": id, "message": message, "code": 502 });
    if let Some(port) = port {
        body["port"] = port.into();
    }
    (StatusCode::BAD_GATEWAY, Json(body)).into_response()
}

/// Responds with 501 and the id of an operation that is not served, or with 404.
async fn not_served(method: Method, uri: Uri) -> ApiError {
    let operation = e2b::envd::OPERATIONS
        .iter()
        .find(|operation| operation.matches(method.as_str(), uri.path()));
    match operation {
        Some(operation) => ApiError::not_served(operation),
        None => ApiError::new(
            StatusCode::NOT_FOUND,
            format!("envd has no operation {method} {}", uri.path()),
        ),
    }
}
