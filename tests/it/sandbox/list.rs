//! `Client::sandboxes`.

use e2b::ErrorKind;
use e2b::platform::types::{OrderDirection, SandboxState};
use futures_util::TryStreamExt as _;
use httpmock::prelude::*;
use serde_json::{Value, json};

use crate::support::{client, error_json, listed_sandbox_json};

#[tokio::test]
async fn list_follows_pages_with_the_same_filters() {
    let server = MockServer::start_async().await;
    let page = |token: Option<&'static str>, ids: &'static [&'static str], next| {
        server.mock_async(move |when, then| {
            let when = when
                .method(GET)
                .path("/v2/sandboxes")
                .query_param("state", "running,paused")
                .query_param("metadata", "user%2520id=a%2526b%253Dc")
                .query_param("template", "base")
                .query_param("order", "asc")
                .query_param("limit", "2");
            match token {
                Some(token) => when.query_param("nextToken", token),
                None => when.query_param_missing("nextToken"),
            };
            let items: Vec<Value> = ids.iter().map(|id| listed_sandbox_json(id)).collect();
            then.status(200)
                .header("x-next-token", next)
                .json_body(Value::Array(items));
        })
    };
    let first = page(None, &["i1", "i2"], "p2").await;
    let second = page(Some("p2"), &["i3"], "").await;

    let found: Vec<String> = client(server.base_url())
        .sandboxes()
        .state(SandboxState::Running)
        .state(SandboxState::Paused)
        .metadata("user id", "a&b=c")
        .template("base")
        .order(OrderDirection::Asc)
        .page_size(2)
        .stream()
        .map_ok(|sandbox| sandbox.sandbox_id)
        .try_collect()
        .await
        .expect("it lists");

    assert_eq!(found, ["i1", "i2", "i3"]);
    first.assert_async().await;
    second.assert_async().await;
}

#[tokio::test]
async fn list_with_a_repeated_page_token_is_a_decode_error() {
    let server = MockServer::start_async().await;
    let list = server
        .mock_async(|when, then| {
            when.path("/v2/sandboxes");
            then.status(200)
                .header("x-next-token", "same")
                .json_body(json!([listed_sandbox_json("i1")]));
        })
        .await;

    let mut pages = client(server.base_url()).sandboxes().pages();
    assert_eq!(
        pages.next_page().await.expect("the first").map(|p| p.len()),
        Some(1)
    );
    let error = pages.next_page().await.expect_err("the same again");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(pages.next_page().await.expect("it has ended").is_none());
    list.assert_calls_async(2).await;
}

#[tokio::test]
async fn list_stream_ends_after_an_error() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(500).json_body(error_json(500, "no"));
        })
        .await;

    let mut stream = client(server.base_url()).sandboxes().stream();
    assert!(stream.try_next().await.is_err());
    assert!(stream.try_next().await.expect("it has ended").is_none());
}
