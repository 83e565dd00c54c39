//! The operations on `/files`: who may do them, and where they are done.

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{DefaultBodyLimit, Extension, Query, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::from_fn;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use crate::local::Shared;
use crate::local::answer::Refusal;
use crate::local::envd::fault::Fault;
use crate::local::envd::machine::Machine;
use crate::local::envd::signature::{Operation, Signed};
use crate::local::envd::{authenticate, check_token, compose, download, upload};
use crate::local::store::Record;

/// What is asked of a file, as it stands in the query string.
#[derive(Deserialize)]
pub(super) struct FileQuery {
    path: Option<String>,
    username: Option<String>,
    signature: Option<String>,
    signature_expiration: Option<String>,
}

pub(super) fn router() -> Router<Shared> {
    // A route for GET would take HEAD as well.
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
    Extension(record): Extension<Record>,
    Extension(machine): Extension<Arc<Machine>>,
    query: Result<Query<FileQuery>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let query = checked(query)?;
    authorize(&shared, &record, &headers, &query, Operation::Read)?;
    let user = machine.root.user(query.username.as_deref())?;
    let path = query.path.unwrap_or_default();
    download::download(&machine, user, path, &headers).await
}

async fn write(
    State(shared): State<Shared>,
    Extension(record): Extension<Record>,
    Extension(machine): Extension<Arc<Machine>>,
    query: Result<Query<FileQuery>, QueryRejection>,
    request: Request,
) -> Result<Response, Refusal> {
    let query = checked(query)?;
    authorize(
        &shared,
        &record,
        request.headers(),
        &query,
        Operation::Write,
    )?;
    let user = machine.root.user(query.username.as_deref())?;
    // An empty path is none.
    let path = query.path.filter(|path| !path.is_empty());
    Ok(upload::upload(machine, user, path, request).await?)
}

/// The sandbox whose token has signed a request that does not say which sandbox it is for.
///
/// With other services the host of a signed URL says that; here all sandboxes have the same.
pub(super) fn signer(shared: &Shared, method: &Method, uri: &Uri) -> Option<String> {
    let Query(query) = Query::<FileQuery>::try_from_uri(uri).ok()?;
    let signature = query.signature.as_deref()?;
    let operation = match *method {
        Method::GET => Operation::Read,
        Method::POST => Operation::Write,
        _ => return None,
    };
    let signed = query.signed(operation).ok()?;
    let store = shared.store();
    let mut records = store.records();
    let record = records.find(|record| signed.signature(&record.token) == signature)?;
    Some(record.id.clone())
}

/// A token counts alone where there is one, even a wrong one.
fn authorize(
    shared: &Shared,
    record: &Record,
    headers: &HeaderMap,
    query: &FileQuery,
    operation: Operation,
) -> Result<(), Refusal> {
    let (Some(signature), None) = (&query.signature, headers.get("x-access-token")) else {
        return check_token(record, headers);
    };
    let signed = query.signed(operation)?;
    if *signature != signed.signature(&record.token) {
        return Err(Refusal::unauthorized("the signature is not valid"));
    }
    let now = shared.clock.now().timestamp();
    if signed.expiration.is_some_and(|expiration| expiration < now) {
        return Err(Refusal::unauthorized("the signature has expired"));
    }
    Ok(())
}

impl FileQuery {
    /// What the signature is for.
    fn signed(&self, operation: Operation) -> Result<Signed<'_>, Refusal> {
        let expiration = self.signature_expiration.as_deref().map(str::parse);
        let expiration = expiration
            .transpose()
            .map_err(|_| Refusal::bad_request("signature_expiration must be seconds since 1970"))?;
        Ok(Signed {
            path: self.path.as_deref().unwrap_or_default(),
            operation,
            user: self.username.as_deref().unwrap_or_default(),
            expiration,
        })
    }
}

fn checked(query: Result<Query<FileQuery>, QueryRejection>) -> Result<FileQuery, Refusal> {
    query.map(|Query(query)| query).map_err(|rejection| {
        Fault::invalid(format!("the query is not valid: {}", rejection.body_text())).into()
    })
}
