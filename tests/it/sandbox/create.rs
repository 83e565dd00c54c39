//! `Client::create`.

use std::time::Duration;

use e2b::{Client, ErrorKind};
use httpmock::prelude::*;
use serde_json::json;

use crate::support::{
    API_KEY, ENVD_VERSION, SANDBOX_ID, build, client, error_json, mock_any, sandbox_json,
    with_members,
};

#[tokio::test]
async fn create_sends_lifetime_and_secure_by_default() {
    let server = MockServer::start_async().await;
    let create = server
        .mock_async(|when, then| {
            when.method(POST)
                .path("/sandboxes")
                .header("x-api-key", API_KEY)
                .json_body(json!({ "templateID": "base", "timeout": 300, "secure": true }));
            then.status(201).json_body(sandbox_json());
        })
        .await;

    let sandbox = client(server.base_url())
        .create("base")
        .await
        .expect("it is created");

    create.assert_async().await;
    assert_eq!(sandbox.id(), SANDBOX_ID);
    assert_eq!(sandbox.template_id(), "base");
    assert_eq!(sandbox.envd_version(), ENVD_VERSION);
    assert!(!sandbox.was_resumed());
}

#[tokio::test]
async fn create_sends_every_option_that_is_set() {
    let server = MockServer::start_async().await;
    let create = server
        .mock_async(|when, then| {
            when.method(POST).path("/sandboxes").json_body(json!({
                "templateID": "team/base:v1",
                "timeout": 1801,
                "secure": false,
                "autoPause": true,
                "metadata": { "user": "ada" },
                "envVars": { "LANG": "C" },
            }));
            then.status(201).json_body(sandbox_json());
        })
        .await;

    client(server.base_url())
        .create("team/base:v1")
        .lifetime(Duration::from_millis(1_800_001))
        .metadata("user", "ada")
        .env("LANG", "C")
        .secure(false)
        .body_map(|body| body.auto_pause(true))
        .await
        .expect("it is created");

    create.assert_async().await;
}

#[tokio::test]
async fn create_lifetime_above_the_maximum_is_invalid_argument() {
    let server = MockServer::start_async().await;
    let any = mock_any(&server, 201).await;

    let create = client(server.base_url())
        .create("base")
        .lifetime(Duration::MAX);
    let error = create.await.expect_err("it is too long");

    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    any.assert_calls_async(0).await;
}

#[tokio::test]
async fn create_lifetime_of_zero_is_invalid_argument() {
    let server = MockServer::start_async().await;
    let any = mock_any(&server, 201).await;

    let error = client(server.base_url())
        .create("base")
        .lifetime(Duration::ZERO)
        .await
        .expect_err("it would end at once");

    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    any.assert_calls_async(0).await;
}

#[tokio::test]
async fn create_with_unknown_template_is_not_found() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(POST).path("/sandboxes");
            then.status(404)
                .json_body(error_json(404, "template 'x' not found"));
        })
        .await;

    let error = client(server.base_url())
        .create("x")
        .await
        .expect_err("unknown");

    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(
        error.to_string(),
        "postSandboxes: 404 Not Found: template 'x' not found"
    );
}

/// The server has created a sandbox that the client cannot use: its domain is not a host.
#[tokio::test]
async fn sandbox_with_invalid_domain_is_killed() {
    let server = MockServer::start_async().await;
    let create = server
        .mock_async(|when, then| {
            when.method(POST).path("/sandboxes");
            then.status(201).json_body(with_members(
                sandbox_json(),
                json!({ "domain": "not a host" }),
            ));
        })
        .await;
    let kill = server
        .mock_async(|when, then| {
            when.method(DELETE).path(format!("/sandboxes/{SANDBOX_ID}"));
            then.status(204);
        })
        .await;
    let builder = Client::builder().api_url(server.base_url());
    let client = build(builder.api_key(API_KEY));

    let error = client.create("base").await.expect_err("it cannot be used");

    assert_ne!(error.kind(), ErrorKind::Connection);
    assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
    create.assert_async().await;
    kill.assert_async().await;
}
