//! `Client::connect` and `Client::sandbox`.

use std::time::Duration;

use httpmock::prelude::*;
use serde_json::json;

use crate::support::{
    ENVD_TOKEN, SANDBOX_ID, client, error_json, listed_sandbox_json, sandbox_json, with_members,
};

#[tokio::test]
async fn connect_status_201_means_resumed() {
    for (status, resumed) in [(200, false), (201, true)] {
        let server = MockServer::start_async().await;
        let connect = server
            .mock_async(|when, then| {
                when.method(POST)
                    .path(format!("/sandboxes/{SANDBOX_ID}/connect"))
                    .json_body(json!({ "timeout": 300 }));
                then.status(status).json_body(sandbox_json());
            })
            .await;

        let sandbox = client(server.base_url())
            .connect(SANDBOX_ID)
            .await
            .expect("it connects");

        connect.assert_async().await;
        assert_eq!(sandbox.was_resumed(), resumed, "for status {status}");
    }
}

#[tokio::test]
async fn connect_lifetime_is_rounded_up_to_seconds() {
    let server = MockServer::start_async().await;
    let connect = server
        .mock_async(|when, then| {
            when.method(POST).json_body(json!({ "timeout": 1 }));
            then.status(200).json_body(sandbox_json());
        })
        .await;

    client(server.base_url())
        .connect(SANDBOX_ID)
        .lifetime(Duration::from_nanos(1))
        .await
        .expect("it connects");

    connect.assert_async().await;
}

#[tokio::test]
async fn connect_to_missing_sandbox_is_sandbox_not_found() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(404)
                .json_body(error_json(404, "sandbox not found"));
        })
        .await;

    let error = client(server.base_url())
        .connect(SANDBOX_ID)
        .await
        .expect_err("it is gone");

    assert!(error.is_sandbox_not_found());
    assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
    assert_eq!(error.operation(), Some("postSandboxConnect"));
    assert_eq!(
        error.to_string(),
        format!("postSandboxConnect on sandbox {SANDBOX_ID}: 404 Not Found: sandbox not found")
    );
}

#[tokio::test]
async fn sandbox_lookup_does_not_change_the_lifetime() {
    let server = MockServer::start_async().await;
    let detail = listed_sandbox_json(SANDBOX_ID);
    let detail = with_members(detail, json!({ "envdAccessToken": ENVD_TOKEN }));
    let get = server
        .mock_async(|when, then| {
            when.method(GET).path(format!("/sandboxes/{SANDBOX_ID}"));
            then.status(200).json_body(detail);
        })
        .await;
    let health = server
        .mock_async(|when, then| {
            when.method(GET).path("/health");
            then.status(204);
        })
        .await;

    let sandbox = client(server.base_url())
        .sandbox(SANDBOX_ID)
        .await
        .expect("it is there");
    assert!(sandbox.is_running().await.expect("envd responds"));

    get.assert_async().await;
    health.assert_async().await;
}
