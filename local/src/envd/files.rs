//! `router`, which serves and authorizes the operations on `/files`.

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{DefaultBodyLimit, Extension, Query, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::from_fn;
use axum::response::Response;
use axum::routing::{get, post};
use e2b::SecretString;
use e2b::internal::signature;
use serde::Deserialize;

use crate::api_error::ApiError;
use crate::envd::error::RpcError;
use crate::envd::instance::Instance;
use crate::envd::{authenticate, check_token, compose, download, upload};
use crate::state::Shared;
use crate::store::SandboxRecord;

/// What a signature permits.
const READ: &str = "read";
const WRITE: &str = "write";

/// The query of an operation on a file, before its values are checked.
#[derive(Deserialize)]
pub(super) struct FileQuery {
    path: Option<String>,
    username: Option<String>,
    signature: Option<String>,
    signature_expiration: Option<String>,
}

pub(super) fn router() -> Router<Shared> {
    // A route for GET would serve HEAD as well, which envd does not.
    let files = get(read).head(no_head).post(write);
    let compose = post(compose::compose).layer(from_fn(authenticate));
    Router::new()
        .route("/files", files.layer(DefaultBodyLimit::disable()))
        .route("/files/compose", compose)
}

async fn no_head() -> StatusCode {
    StatusCode::METHOD_NOT_ALLOWED
}

async fn read(
    State(shared): State<Shared>,
    Extension(record): Extension<SandboxRecord>,
    Extension(instance): Extension<Arc<Instance>>,
    query: Result<Query<FileQuery>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let query = checked(query)?;
    authorize(&shared, &record, &headers, &query, READ)?;
    let user = instance.root.user(query.username.as_deref())?;
    let path = query.path.unwrap_or_default();
    download::download(&instance, user, path, &headers).await
}

async fn write(
    State(shared): State<Shared>,
    Extension(record): Extension<SandboxRecord>,
    Extension(instance): Extension<Arc<Instance>>,
    query: Result<Query<FileQuery>, QueryRejection>,
    request: Request,
) -> Result<Response, ApiError> {
    let query = checked(query)?;
    authorize(&shared, &record, request.headers(), &query, WRITE)?;
    let user = instance.root.user(query.username.as_deref())?;
    // An empty path is a missing one.
    let path = query.path.filter(|path| !path.is_empty());
    Ok(upload::upload(instance, user, path, request).await?)
}

/// Finds the sandbox whose token signed a request that does not name its sandbox.
///
/// On the service, the host of a signed URL names it; here all sandboxes have the same host.
pub(super) fn signer(shared: &Shared, method: &Method, uri: &Uri) -> Option<String> {
    let Query(query) = Query::<FileQuery>::try_from_uri(uri).ok()?;
    let sent = query.signature.as_deref()?;
    let purpose = match *method {
        Method::GET => READ,
        Method::POST => WRITE,
        _ => return None,
    };
    let expiration = query.expiration().ok()?;
    let store = shared.store();
    let mut records = store.records();
    let record =
        records.find(|record| query.signature(purpose, &record.token, expiration) == sent)?;
    Some(record.id.clone())
}

/// Checks the signature of a request. If there is a token, only the token counts, even a wrong one.
fn authorize(
    shared: &Shared,
    record: &SandboxRecord,
    headers: &HeaderMap,
    query: &FileQuery,
    purpose: &str,
) -> Result<(), ApiError> {
    let (Some(sent), None) = (&query.signature, headers.get("x-access-token")) else {
        return check_token(record, headers);
    };
    let expiration = query.expiration()?;
    if *sent != query.signature(purpose, &record.token, expiration) {
        return Err(ApiError::unauthorized("the signature is not valid"));
    }
    let now = shared.clock.now().timestamp();
    if expiration.is_some_and(|expiration| expiration < now) {
        return Err(ApiError::unauthorized("the signature has expired"));
    }
    Ok(())
}

impl FileQuery {
    /// When the signature expires, in seconds since 1970.
    fn expiration(&self) -> Result<Option<i64>, ApiError> {
        let expiration = self.signature_expiration.as_deref().map(str::parse);
        expiration
            .transpose()
            .map_err(|_| ApiError::bad_request("signature_expiration must be seconds since 1970"))
    }

    /// The signature of this query by the holder of the token. Members are signed as they are sent;
    /// missing ones are empty.
    fn signature(&self, purpose: &str, token: &SecretString, expiration: Option<i64>) -> String {
        let path = self.path.as_deref().unwrap_or_default();
        let user = self.username.as_deref().unwrap_or_default();
        signature(path, purpose, user, token.expose(), expiration)
    }
}

fn checked(query: Result<Query<FileQuery>, QueryRejection>) -> Result<FileQuery, ApiError> {
    query.map(|Query(query)| query).map_err(|rejection| {
        RpcError::invalid(format!("the query is not valid: {}", rejection.body_text())).into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vectors are from the official SDKs.
    #[test]
    fn signatures_equal_those_of_other_clients() {
        let token = SecretString::from("tok123");
        let query = |path: &str, user: Option<&str>| FileQuery {
            path: Some(path.to_owned()),
            username: user.map(str::to_owned),
            signature: None,
            signature_expiration: None,
        };
        assert_eq!(
            query("/home/user/a.txt", Some("user")).signature(READ, &token, None),
            "v1_HB2bgZ+RgifWQVkD4WDT8wNBFTVrggZWSRD5EqI0H/0"
        );
        assert_eq!(
            query("a.txt", None).signature(WRITE, &token, Some(1_700_000_000)),
            "v1_RTev0CVkDCdbf/7L5ogwCeTjXzggejaExjSUXw06/0U"
        );
    }
}
