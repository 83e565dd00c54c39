//! `router`, which serves the platform's operations on sandboxes.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Json;
use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api_error::{ApiError, ApiResult};
use crate::state::Shared;
use crate::store::Filter;
use e2b::platform::types;

/// Default lifetimes of a sandbox in the two versions of the API.
const V1_LIFETIME: Duration = Duration::from_secs(15);
const V2_LIFETIME: Duration = Duration::from_secs(300);

const NEXT_TOKEN: HeaderName = HeaderName::from_static("x-next-token");
const TOTAL_RUNNING: HeaderName = HeaderName::from_static("x-total-running");

pub(super) fn router(shared: Shared) -> Router {
    Router::new()
        .route("/sandboxes", get(list_v1).post(create_v1))
        .route("/v2/sandboxes", get(list_v2).post(create_v2))
        .route("/sandboxes/metrics", get(metrics_of_many))
        .route("/sandboxes/{id}", get(detail).delete(kill))
        .route("/sandboxes/{id}/metrics", get(metrics))
        .route("/sandboxes/{id}/connect", post(connect_v1))
        .route("/v2/sandboxes/{id}/connect", post(connect_v2))
        .route("/sandboxes/{id}/pause", post(pause))
        .route("/sandboxes/{id}/resume", post(resume))
        .route("/sandboxes/{id}/timeout", post(set_timeout))
        .route("/sandboxes/{id}/refreshes", post(refresh))
        .route("/sandboxes/{id}/network", put(set_network))
        .fallback(not_served)
        .method_not_allowed_fallback(not_served)
        .layer(from_fn_with_state(shared.clone(), authenticate))
        .with_state(shared)
}

/// Checks the API key, which every operation requires, before anything else, as the service does.
async fn authenticate(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    match request.headers().get("x-api-key") {
        None => {
            ApiError::unauthorized("an API key is required: send it as X-API-Key").into_response()
        }
        Some(key) if key.as_bytes() != shared.api_key.expose().as_bytes() => {
            ApiError::unauthorized("the API key is not that of the local server").into_response()
        }
        Some(_) => next.run(request).await,
    }
}

async fn create_v1(State(shared): State<Shared>, body: Bytes) -> ApiResult {
    let request = parse(&body)?;
    let sandbox = shared.update(|store| store.create(request, V1_LIFETIME))?;
    Ok((StatusCode::CREATED, Json(sandbox)).into_response())
}

async fn create_v2(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> ApiResult {
    let request: types::NewSandbox = parse(&body)?;
    let sandbox = match headers.get("idempotency-key") {
        None => shared.update(|store| store.create(request, V2_LIFETIME))?,
        Some(key) => {
            let key = key.to_str().unwrap_or_default();
            let whole: Value = parse(&body)?;
            shared.update(|store| store.create_once(key, whole, request, V2_LIFETIME))?
        }
    };
    Ok((StatusCode::CREATED, Json(sandbox)).into_response())
}

async fn connect_v1(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    body: Bytes,
) -> ApiResult {
    let request: types::ConnectSandbox = parse(&body)?;
    connect(&shared, &id, seconds(request.timeout))
}

async fn connect_v2(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    body: Bytes,
) -> ApiResult {
    let request: types::ConnectSandboxV2 = parse(&body)?;
    connect(&shared, &id, request.timeout.map_or(V2_LIFETIME, seconds))
}

fn connect(shared: &Shared, id: &str, lifetime: Duration) -> ApiResult {
    let (resumed, sandbox) = shared.update(|store| store.connect(id, lifetime))?;
    let status = if resumed {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    Ok((status, Json(sandbox)).into_response())
}

async fn resume(State(shared): State<Shared>, Path(id): Path<String>, body: Bytes) -> ApiResult {
    let request: types::ResumedSandbox = parse(&body)?;
    let lifetime = request.timeout.map_or(V1_LIFETIME, seconds);
    let sandbox = shared.update(|store| store.resume(&id, lifetime, request.auto_pause))?;
    Ok((StatusCode::CREATED, Json(sandbox)).into_response())
}

async fn pause(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    body: Bytes,
) -> ApiResult<StatusCode> {
    let request: types::SandboxPauseRequest = parse(&body)?;
    let mode = match request.memory {
        Some(false) => types::SandboxPauseMode::Filesystem,
        _ => types::SandboxPauseMode::Full,
    };
    shared.update(|store| store.pause(&id, mode))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn kill(State(shared): State<Shared>, Path(id): Path<String>) -> ApiResult<StatusCode> {
    shared.update(|store| store.kill(&id))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn set_timeout(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    body: Bytes,
) -> ApiResult<StatusCode> {
    let request: types::SandboxTimeoutRequest = parse(&body)?;
    let lifetime = seconds(request.timeout);
    shared.update(|store| store.set_lifetime(&id, lifetime))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn refresh(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    body: Bytes,
) -> ApiResult<StatusCode> {
    let request: types::SandboxRefreshRequest = parse(&body)?;
    let duration = request.duration.unwrap_or_default();
    if duration > 3600 {
        return Err(ApiError::bad_request(
            "duration cannot be greater than 3600",
        ));
    }
    shared.update(|store| store.refresh(&id, Duration::from_secs(duration)))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn set_network(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    body: Bytes,
) -> ApiResult<StatusCode> {
    let network = parse(&body)?;
    shared.update(|store| store.set_network(&id, network))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn detail(
    State(shared): State<Shared>,
    Path(id): Path<String>,
) -> ApiResult<Json<types::SandboxDetail>> {
    shared.store().detail(&id).map(Json)
}

/// The query of a list, before its values are checked.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ListQuery {
    metadata: Option<String>,
    state: Option<String>,
    order: Option<String>,
    started_after: Option<DateTime<Utc>>,
    template: Option<String>,
    next_token: Option<String>,
    limit: Option<usize>,
}

async fn list_v1(
    State(shared): State<Shared>,
    query: Result<Query<ListQuery>, QueryRejection>,
) -> ApiResult {
    let query = checked(query)?;
    let filter = Filter {
        states: vec![types::SandboxState::Running],
        metadata: parse_metadata(query.metadata.as_deref()),
        limit: usize::MAX,
        ..Filter::default()
    };
    let page = shared.store().list(&filter)?;
    Ok(Json(page.sandboxes).into_response())
}

async fn list_v2(
    State(shared): State<Shared>,
    query: Result<Query<ListQuery>, QueryRejection>,
) -> ApiResult {
    let query = checked(query)?;
    let states: Vec<types::SandboxState> = query
        .state
        .as_deref()
        .unwrap_or_default()
        .split(',')
        .filter(|state| !state.is_empty())
        .map(|state| {
            state
                .parse()
                .map_err(|_| ApiError::bad_request(format!("validation error: state {state:?}")))
        })
        .collect::<ApiResult<_>>()?;
    let ascending = match query.order.as_deref() {
        None | Some("desc") => false,
        Some("asc") => true,
        Some(other) => {
            return Err(ApiError::bad_request(format!(
                "validation error: order {other:?}"
            )));
        }
    };
    let limit = query.limit.unwrap_or(100);
    if !(1..=100).contains(&limit) {
        return Err(ApiError::bad_request(
            "validation error: limit must be 1 to 100",
        ));
    }
    if query
        .template
        .as_ref()
        .is_some_and(|template| template.contains(':'))
    {
        return Err(ApiError::bad_request(
            "template must be an id or a name without a tag",
        ));
    }
    let asks_for_running = states.is_empty() || states.contains(&types::SandboxState::Running);
    let filter = Filter {
        states,
        metadata: parse_metadata(query.metadata.as_deref()),
        template: query.template,
        started_after: query.started_after,
        ascending,
        limit,
        token: query.next_token.filter(|token| !token.is_empty()),
    };
    let page = shared.store().list(&filter)?;
    let mut response = Json(page.sandboxes).into_response();
    if let Some(next) = page.next.and_then(|next| HeaderValue::try_from(next).ok()) {
        response.headers_mut().insert(NEXT_TOKEN, next);
    }
    if asks_for_running {
        response
            .headers_mut()
            .insert(TOTAL_RUNNING, page.running.into());
    }
    Ok(response)
}

#[derive(Debug, Deserialize)]
struct MetricsQuery {
    sandbox_ids: String,
}

async fn metrics_of_many(
    State(shared): State<Shared>,
    query: Result<Query<MetricsQuery>, QueryRejection>,
) -> ApiResult<Json<types::SandboxesWithMetrics>> {
    let ids = checked(query)?.sandbox_ids;
    let ids: Vec<&str> = ids.split(',').filter(|id| !id.is_empty()).collect();
    if ids.len() > 100 {
        return Err(ApiError::bad_request(
            "sandbox_ids can have at most 100 ids",
        ));
    }
    let mut sandboxes = BTreeMap::new();
    for id in ids {
        if let Some(metric) = shared.metric(id)? {
            sandboxes.insert(id.to_owned(), metric);
        }
    }
    let metrics = types::SandboxesWithMetrics::builder().sandboxes(sandboxes);
    Ok(Json(metrics.try_into()?))
}

/// Returns one point, measured now, as no history is kept; none for an unknown sandbox, as the
/// service does.
async fn metrics(
    State(shared): State<Shared>,
    Path(id): Path<String>,
) -> ApiResult<Json<Vec<types::SandboxMetric>>> {
    Ok(Json(shared.metric(&id)?.into_iter().collect()))
}

/// Responds with 501 and the id of an operation that is not served, or with 404.
async fn not_served(method: Method, uri: Uri) -> ApiError {
    let path = uri.path();
    let operation = e2b::platform::OPERATIONS
        .iter()
        .find(|operation| operation.matches(method.as_str(), path));
    match operation {
        Some(operation) => ApiError::not_served(operation),
        None => ApiError::new(
            StatusCode::NOT_FOUND,
            format!("the platform has no operation {method} {path}"),
        ),
    }
}

/// Parses a body. An empty body is an empty object, as on the service.
fn parse<T: DeserializeOwned>(body: &[u8]) -> ApiResult<T> {
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body)
        .map_err(|error| ApiError::bad_request(format!("validation error: {error}")))
}

fn checked<T>(query: Result<Query<T>, QueryRejection>) -> ApiResult<T> {
    match query {
        Ok(Query(query)) => Ok(query),
        Err(rejection) => Err(ApiError::bad_request(format!(
            "validation error: {}",
            rejection.body_text()
        ))),
    }
}

/// Parses the labels of a query: form-urlencoded, with each key and value percent-encoded once more.
fn parse_metadata(filter: Option<&str>) -> Vec<(String, String)> {
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(text)
            .decode_utf8_lossy()
            .into_owned()
    };
    form_urlencoded::parse(filter.unwrap_or_default().as_bytes())
        .map(|(key, value)| (decode(&key), decode(&value)))
        .collect()
}

fn seconds(timeout: u32) -> Duration {
    Duration::from_secs(timeout.into())
}
