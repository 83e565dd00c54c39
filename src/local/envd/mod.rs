//! envd inside the sandboxes, and the proxy in front of it, as the local server answers for them.

#[cfg(unix)]
mod compose;
#[cfg(unix)]
mod connect;
#[cfg(unix)]
mod download;
#[cfg(unix)]
mod entry;
#[cfg(unix)]
mod fault;
#[cfg(unix)]
mod files;
#[cfg(unix)]
mod filesystem_calls;
#[cfg(unix)]
mod machine;
#[cfg(unix)]
mod metadata;
#[cfg(unix)]
mod process;
#[cfg(unix)]
mod process_calls;
#[cfg(unix)]
mod root;
#[cfg(unix)]
mod signature;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod upload;
#[cfg(unix)]
mod watch;

use axum::Json;
use axum::Router;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::json;

use crate::config::ENVD_PORT;
use crate::envd::types;
use crate::local::Shared;
use crate::local::answer::Refusal;
use crate::local::store::Record;

#[cfg(unix)]
use files::signer;
#[cfg(unix)]
pub(super) use machine::{Machine, Machines};

const SANDBOX_ID: &str = "e2b-sandbox-id";
const SANDBOX_PORT: &str = "e2b-sandbox-port";

/// Where a request wants to go.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    sandbox_id: String,
    port: u16,
}

pub(super) fn router(shared: Shared) -> Router {
    Router::new()
        .route("/envs", get(envs))
        .route("/metrics", get(metrics))
        .merge(calls())
        .layer(from_fn(authenticate))
        .route("/health", get(|| async { StatusCode::NO_CONTENT }))
        .merge(files())
        .fallback(not_served)
        .method_not_allowed_fallback(not_served)
        .layer(from_fn_with_state(shared.clone(), proxy))
        .with_state(shared)
}

/// What is done with processes and directories.
#[cfg(unix)]
fn calls() -> Router<Shared> {
    process_calls::router()
        .merge(filesystem_calls::router())
        .merge(watch::router())
}

#[cfg(not(unix))]
fn calls() -> Router<Shared> {
    Router::new()
}

/// What takes a signature instead of the token.
#[cfg(unix)]
fn files() -> Router<Shared> {
    files::router()
}

#[cfg(not(unix))]
fn files() -> Router<Shared> {
    Router::new()
}

/// No sandbox, as nothing here is signed.
#[cfg(not(unix))]
fn signer(_: &Shared, _: &Method, _: &Uri) -> Option<String> {
    None
}

/// Whether a request that names no sandbox is for one all the same.
pub(super) fn is_signed(uri: &Uri) -> bool {
    uri.path() == "/files"
}

/// The sandbox that a request is for, by its headers or by the name of the host.
///
/// `None` if it is for the platform; an error if it is for a sandbox and does not say which.
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
            // `49983-<id>.<domain>`: what is behind a second `-` is the id of a client of old.
            let host = uri.host().or_else(|| text("host"))?;
            let mut label = host.split('.').next()?.split('-');
            let port = label.next()?.parse().ok()?;
            let sandbox_id = label.next()?.to_owned();
            Some(Ok(Target { sandbox_id, port }))
        }
        _ => Some(Err("missing header")),
    }
}

/// Lets requests through to sandboxes that run, and wakes those that asked for it.
async fn proxy(State(shared): State<Shared>, mut request: Request, next: Next) -> Response {
    let target = match target(request.headers(), request.uri()) {
        Some(Ok(target)) => target,
        Some(Err(reason)) => return (StatusCode::BAD_REQUEST, reason).into_response(),
        None => match signer(&shared, request.method(), request.uri()) {
            Some(sandbox_id) => Target {
                sandbox_id,
                port: ENVD_PORT,
            },
            None => return Refusal::unauthorized("no sandbox has signed this").into_response(),
        },
    };
    let id = &target.sandbox_id;
    let gone = "The sandbox was not found";
    let Some(record) = shared.store().record(id).cloned() else {
        return bad_gateway(id, gone, None);
    };
    if !record.is_running() {
        if !record.resumes_on_traffic() {
            return bad_gateway(id, gone, None);
        }
        let token = request.headers().get("x-access-token");
        if token.is_none_or(|token| token.as_bytes() != record.token.expose().as_bytes()) {
            return Refusal::new(
                StatusCode::FORBIDDEN,
                "resuming the sandbox needs its access token",
            )
            .into_response();
        }
        if let Err(refusal) = shared.store().wake(id) {
            return refusal.into_response();
        }
        shared.changed();
    }
    if target.port != ENVD_PORT {
        return bad_gateway(
            id,
            "The sandbox is running but port is not open",
            Some(target.port),
        );
    }
    #[cfg(unix)]
    match shared.machine(id) {
        Ok(Some(machine)) => drop(request.extensions_mut().insert(machine)),
        Ok(None) => return bad_gateway(id, gone, None),
        Err(error) => {
            let message = format!("the sandbox has no place: {error}");
            return Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, message).into_response();
        }
    }
    request.extensions_mut().insert(record);
    next.run(request).await
}

async fn envs(
    Extension(record): Extension<Record>,
) -> Json<std::collections::BTreeMap<String, String>> {
    Json(record.default_envs())
}

async fn metrics(State(shared): State<Shared>) -> Json<types::Metrics> {
    Json(shared.metrics.measure().envd(shared.clock.now()))
}

/// Every sandbox is secured, so all but its health takes the token.
async fn authenticate(
    Extension(record): Extension<Record>,
    request: Request,
    next: Next,
) -> Response {
    match check_token(&record, request.headers()) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    }
}

fn check_token(record: &Record, headers: &HeaderMap) -> Result<(), Refusal> {
    match headers.get("x-access-token") {
        Some(token) if token.as_bytes() == record.token.expose().as_bytes() => Ok(()),
        Some(_) => Err(Refusal::unauthorized(
            "the access token is not that of the sandbox",
        )),
        None => Err(Refusal::unauthorized("the access token is missing")),
    }
}

fn bad_gateway(id: &str, message: &str, port: Option<u16>) -> Response {
    let mut body = json!({ "sandboxId": id, "message": message, "code": 502 });
    if let Some(port) = port {
        body["port"] = port.into();
    }
    (StatusCode::BAD_GATEWAY, Json(body)).into_response()
}

/// Names the operation that would have been called.
async fn not_served(method: Method, uri: Uri) -> Refusal {
    let operation = crate::envd::OPERATIONS
        .iter()
        .find(|operation| operation.method == method.as_str() && operation.path == uri.path());
    match operation {
        Some(operation) => Refusal::new(
            StatusCode::NOT_IMPLEMENTED,
            format!(
                "the local server does not serve {} ({} {})",
                operation.id, operation.method, operation.path
            ),
        ),
        None => Refusal::new(
            StatusCode::NOT_FOUND,
            format!("envd has no operation {method} {}", uri.path()),
        ),
    }
}
