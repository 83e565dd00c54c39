//! Sandboxes: lifecycle and health. Creating, connecting, listing and the streams of a sandbox are
//! in modules of their own.

mod connect;
mod create;
#[cfg(unix)]
mod kill_on_drop;
mod list;
mod streams;

use std::time::Duration;

use e2b::ErrorKind;
use httpmock::prelude::*;
use serde_json::json;

use crate::support::{
    SANDBOX_ID, client, connect_to, error_json, listed_sandbox_json, sandbox_not_found_json,
    with_members,
};

#[tokio::test]
async fn kill_of_a_missing_sandbox_returns_false() {
    let server = MockServer::start_async().await;
    let kill = server
        .mock_async(|when, then| {
            when.method(DELETE).path(format!("/sandboxes/{SANDBOX_ID}"));
            then.status(204);
        })
        .await;
    let client = client(server.base_url());
    assert!(client.kill(SANDBOX_ID).await.expect("it is killed"));

    kill.delete_async().await;
    server
        .mock_async(|when, then| {
            when.method(DELETE);
            then.status(404).json_body(error_json(404, "not found"));
        })
        .await;
    assert!(!client.kill(SANDBOX_ID).await.expect("it was gone"));
}

#[tokio::test]
async fn kill_404_of_a_gateway_is_an_error() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(404)
                .header("content-type", "text/html")
                .body("<h1>No such page</h1>");
        })
        .await;

    let error = client(server.base_url())
        .kill(SANDBOX_ID)
        .await
        .expect_err("no word of it");

    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.body(), Some("<h1>No such page</h1>"));
}

#[tokio::test]
async fn pause_conflict_returns_false_if_paused_and_an_error_otherwise() {
    for (state, expected) in [("paused", Some(false)), ("running", None)] {
        let server = MockServer::start_async().await;
        let sandbox = connect_to(&server).await;
        server
            .mock_async(|when, then| {
                when.method(POST)
                    .path(format!("/sandboxes/{SANDBOX_ID}/pause"));
                then.status(409).json_body(error_json(409, "conflict"));
            })
            .await;
        server
            .mock_async(|when, then| {
                when.method(GET).path(format!("/sandboxes/{SANDBOX_ID}"));
                let detail = listed_sandbox_json(SANDBOX_ID);
                let detail = with_members(detail, json!({ "state": state }));
                then.status(200).json_body(detail);
            })
            .await;

        match (sandbox.pause().await, expected) {
            (Ok(paused), Some(expected)) => assert_eq!(paused, expected),
            (Err(error), None) => assert_eq!(error.kind(), ErrorKind::Conflict),
            (other, _) => panic!("state {state}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn set_lifetime_of_zero_is_sent() {
    let server = MockServer::start_async().await;
    let sandbox = connect_to(&server).await;
    let set = server
        .mock_async(|when, then| {
            when.method(POST)
                .path(format!("/sandboxes/{SANDBOX_ID}/timeout"))
                .json_body(json!({ "timeout": 0 }));
            then.status(204);
        })
        .await;

    sandbox.set_lifetime(Duration::ZERO).await.expect("it ends");

    set.assert_async().await;
}

#[tokio::test]
async fn is_running_is_false_for_sandbox_not_found_only() {
    let responses = [
        (204, json!(null), Ok(true)),
        (502, sandbox_not_found_json(), Ok(false)),
        (401, error_json(401, "no"), Err(())),
    ];
    for (status, body, expected) in responses {
        let server = MockServer::start_async().await;
        let sandbox = connect_to(&server).await;
        let health = server
            .mock_async(|when, then| {
                when.method(GET)
                    .path("/health")
                    .header("e2b-sandbox-id", SANDBOX_ID)
                    .header("e2b-sandbox-port", "49983")
                    .header_missing("x-api-key");
                then.status(status).json_body(body);
            })
            .await;

        let running = sandbox.is_running().await.map_err(drop);

        assert_eq!(running, expected, "for status {status}");
        health.assert_async().await;
    }
}
