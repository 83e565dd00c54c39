//! Error responses of the platform, envd, Connect services, the proxy and gateways.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::RangeInclusive;

use e2b::ErrorKind::{
    self, CapacityUnavailable, Conflict, InvalidArgument, NotFound, PermissionDenied, RateLimited,
    SandboxNotFound, SandboxUnreachable, StorageFull, Timeout, Unauthenticated, Unavailable,
};
use serde_json::{Value, json};

use crate::row::{Row, Surface};
use crate::rows;
use crate::server::{Credential, Server, http};
use crate::support::SANDBOX_ID;
use crate::support::recording::response;
use crate::values::ID;

/// A response, and the expected error.
struct Case {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: String,
    kind: ErrorKind,
    code: Option<i64>,
    error_code: Option<&'static str>,
    message: Option<&'static str>,
    sandbox_id: Option<&'static str>,
    /// Whether the body is kept, because it is not in a format that is known.
    kept: bool,
    /// In seconds; how far away a date is depends on today.
    retry_after: Option<RangeInclusive<u64>>,
}

impl Case {
    fn new(status: u16, kind: ErrorKind, body: &Value) -> Self {
        Self {
            status,
            headers: vec![("content-type", "application/json")],
            body: body.to_string(),
            kind,
            code: Some(status.into()),
            error_code: None,
            message: None,
            sandbox_id: None,
            kept: false,
            retry_after: None,
        }
    }

    /// In the format of the platform and of envd.
    fn service(status: u16, kind: ErrorKind, message: &'static str) -> Self {
        let body = json!({ "code": status, "message": message, "unknown": [{}] });
        Self {
            message: Some(message),
            ..Self::new(status, kind, &body)
        }
    }

    /// The same with a name for what went wrong.
    fn named(status: u16, kind: ErrorKind, error_code: &'static str) -> Self {
        let body = json!({ "code": status, "error_code": error_code, "message": "no" });
        Self {
            error_code: Some(error_code),
            message: Some("no"),
            ..Self::new(status, kind, &body)
        }
    }

    /// In the format of a Connect service, whose code is text.
    fn connect(status: u16, kind: ErrorKind, code: &'static str) -> Self {
        let details = json!([{ "type": "google.rpc.ErrorInfo", "value": "dg==" }]);
        let body = json!({ "code": code, "message": "no", "details": details });
        Self {
            error_code: Some(code),
            message: Some("no"),
            ..Self::new(status, kind, &body)
        }
    }

    /// In the format of the proxy before the sandboxes.
    fn proxy(status: u16, kind: ErrorKind, message: &'static str) -> Self {
        let body = json!({ "sandboxId": SANDBOX_ID, "message": message, "code": status });
        Self {
            message: Some(message),
            sandbox_id: Some(SANDBOX_ID),
            ..Self::new(status, kind, &body)
        }
    }

    /// In none of these formats, with any content type.
    fn text(status: u16, kind: ErrorKind, media_type: &'static str, body: &str) -> Self {
        Self {
            headers: vec![("content-type", media_type)],
            body: body.to_owned(),
            code: None,
            kept: !body.is_empty(),
            ..Self::new(status, kind, &Value::Null)
        }
    }

    fn waiting(mut self, header: &'static str, seconds: Option<RangeInclusive<u64>>) -> Self {
        self.headers.push(("retry-after", header));
        self.retry_after = seconds;
        self
    }
}

const HTML: &str = "<html><body><h1>Not this time</h1></body></html>";

fn service_cases() -> Vec<Case> {
    let limited = || Case::service(429, RateLimited, "slow down");
    vec![
        Case::service(400, InvalidArgument, "validation error: no"),
        Case::service(401, Unauthenticated, "invalid credential"),
        Case::service(403, PermissionDenied, "team is blocked"),
        Case::service(404, NotFound, "it does not exist"),
        Case::service(409, Conflict, "it is paused already"),
        Case::named(409, Conflict, "sandbox_start_in_flight"),
        Case::named(422, InvalidArgument, "idempotency_request_mismatch"),
        limited(),
        limited().waiting("30", Some(30..=30)),
        limited().waiting(
            "Fri, 01 Jan 2100 00:00:00 GMT",
            Some(1_000_000_000..=u64::MAX),
        ),
        limited().waiting("Sat, 01 Jan 2000 00:00:00 GMT", Some(0..=0)),
        limited().waiting("soon", None),
        Case::service(500, ErrorKind::Server, "internal server error"),
        Case::named(500, ErrorKind::Server, "sandbox_create_failed"),
        Case::service(501, ErrorKind::Server, "signing is not configured"),
        Case::service(503, Unavailable, "node busy").waiting("0", Some(0..=0)),
        Case::service(504, Unavailable, "took too long"),
        Case::named(503, CapacityUnavailable, "sandbox_capacity_unavailable"),
        Case::named(503, CapacityUnavailable, "sandbox_no_compatible_node"),
        Case::named(504, CapacityUnavailable, "sandbox_placement_timeout"),
        Case::service(507, StorageFull, "not enough space"),
    ]
}

/// What gateways, load balancers and broken connections leave of a response.
fn gateway_cases() -> Vec<Case> {
    const JSON: &str = "application/json";
    vec![
        Case::text(400, InvalidArgument, "text/plain", "missing header"),
        Case::text(401, Unauthenticated, "text/plain", "no such key"),
        Case::text(404, NotFound, "text/html", HTML),
        Case::text(413, InvalidArgument, "text/plain", "too large"),
        Case::text(500, ErrorKind::Server, JSON, r#"{"code":500,"mess"#),
        Case::text(500, ErrorKind::Server, JSON, r#"["no"]"#),
        Case::text(502, Unavailable, "text/html", HTML),
        Case::text(503, Unavailable, "text/plain", ""),
        Case::text(504, Unavailable, JSON, ""),
    ]
}

#[tokio::test]
async fn platform_error_responses_have_their_kind() {
    check(Surface::Platform, service_cases()).await;
    check(Surface::Platform, gateway_cases()).await;
}

#[tokio::test]
async fn envd_error_responses_have_their_kind() {
    check(Surface::Envd, service_cases()).await;
    check(Surface::Envd, gateway_cases()).await;
}

#[tokio::test]
async fn connect_error_responses_have_their_kind() {
    let cases = vec![
        Case::connect(404, NotFound, "not_found"),
        Case::connect(409, Conflict, "already_exists"),
        Case::connect(400, InvalidArgument, "invalid_argument"),
        Case::connect(401, Unauthenticated, "unauthenticated"),
        Case::connect(403, PermissionDenied, "permission_denied"),
        Case::connect(429, RateLimited, "resource_exhausted"),
        Case::connect(500, ErrorKind::Server, "internal"),
        Case::connect(501, ErrorKind::Server, "unimplemented"),
        Case::connect(503, Unavailable, "unavailable"),
    ];
    check(Surface::Envd, cases).await;
}

/// The statuses differ between versions of envd, the codes do not.
#[tokio::test]
async fn connect_error_code_decides_over_the_status() {
    let cases = vec![
        Case::connect(404, ErrorKind::Server, "unimplemented"),
        Case::connect(408, Timeout, "deadline_exceeded"),
        Case::connect(504, Timeout, "deadline_exceeded"),
        Case::connect(408, Timeout, "canceled"),
        Case::connect(499, Timeout, "canceled"),
    ];
    check(Surface::Envd, cases).await;
}

#[tokio::test]
async fn proxy_error_responses_have_their_kind() {
    let closed_route = json!({ "message": "no", "path": "/init", "code": 404 });
    let cases = vec![
        Case::proxy(502, SandboxUnreachable, "The sandbox was not found"),
        Case::proxy(
            502,
            Unavailable,
            "The sandbox is running but port is not open",
        ),
        Case::proxy(409, Conflict, "The sandbox is being paused"),
        Case::proxy(403, PermissionDenied, "The sandbox may not be resumed"),
        Case::proxy(429, RateLimited, "Too many connections"),
        Case {
            message: Some("no"),
            ..Case::new(404, NotFound, &closed_route)
        },
    ];
    check(Surface::Envd, cases).await;
}

#[tokio::test]
async fn error_response_of_unknown_format_keeps_its_body() {
    let cases = || {
        let other = json!({ "error": { "status": "UNAVAILABLE" } });
        let nested = json!({ "code": 500, "message": { "detail": "no" } });
        vec![
            Case {
                code: None,
                kept: true,
                ..Case::new(503, Unavailable, &other)
            },
            Case {
                kept: true,
                ..Case::new(500, ErrorKind::Server, &nested)
            },
        ]
    };
    check(Surface::Platform, cases()).await;
    check(Surface::Envd, cases()).await;
}

/// Gives each operation of a surface each of the responses.
async fn check(surface: Surface, cases: Vec<Case>) {
    let rows = rows().into_iter().filter(|row| row.surface == surface);
    // One call of each operation will do, the first one.
    let rows: BTreeMap<_, _> = rows.rev().map(|row| (row.exchange.id, row)).collect();
    let http = http();
    let held = [Credential::Key, Credential::Token, Credential::Sandbox];
    let mut complaints: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for case in cases {
        let response = response(case.status, &case.headers, case.body.as_str());
        let server = Server::start(response).await;
        let clients = server.clients(&http, surface, &held).await;
        for (id, row) in &rows {
            let found = match (row.call)(clients.clone()).await {
                Ok(_) => vec!["it was decoded as a success".to_owned()],
                Err(error) => case.compare(row, &error),
            };
            for what in found {
                let what = format!("{} {}: {what}", case.status, case.body);
                complaints.entry(what).or_default().push(id);
            }
        }
    }
    let complaints: Vec<String> = complaints
        .into_iter()
        .map(|(what, ids)| match ids.len() == rows.len() {
            true => format!("{what}, in every operation"),
            false => format!("{what}, in {}", ids.join(", ")),
        })
        .collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

impl Case {
    /// The differences between the error and the expected one.
    fn compare(&self, row: &Row, error: &e2b::Error) -> Vec<String> {
        // On the platform, a 404 of an operation on a sandbox is about the sandbox; that of a
        // gateway is about nothing.
        let mut segments = row.exchange.path.windows(2);
        let on_sandbox = segments.any(|pair| pair == ["sandboxes", ID]);
        let kind = match self.kind {
            NotFound if on_sandbox && !self.kept => SandboxNotFound,
            kind => kind,
        };
        let status = error.status().map(|status| status.as_u16());
        let body = self.kept.then_some(self.body.as_str());
        let wait = error.retry_after().map(|wait| wait.as_secs());
        let wait_matches = match (&self.retry_after, &wait) {
            (Some(range), Some(wait)) => range.contains(wait),
            (expected, actual) => expected.is_none() && actual.is_none(),
        };
        let names_operation = error.operation() == Some(row.exchange.id);
        [
            differ("kind", kind, error.kind()),
            differ("status", Some(self.status), status),
            differ("code", self.code, error.code()),
            differ("error_code", self.error_code, error.error_code()),
            differ("message", self.message, error.message()),
            differ("body", body, error.body()),
            differ("sandbox_id", self.sandbox_id, error.sandbox_id()),
            (!names_operation).then(|| format!("operation: got {:?}", error.operation())),
            (!wait_matches)
                .then(|| format!("retry_after: expected {:?}, got {wait:?}", self.retry_after)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

fn differ<T: PartialEq + Debug>(what: &str, expected: T, actual: T) -> Option<String> {
    (expected != actual).then(|| format!("{what}: expected {expected:?}, got {actual:?}"))
}
