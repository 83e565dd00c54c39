//! Sandboxes that are not left behind.

use e2b::{Client, Error, ErrorKind};
use e2b_local::Server;
use futures_util::TryStreamExt as _;

async fn running(client: &Client) -> usize {
    let sandboxes: Vec<_> = client
        .sandboxes()
        .stream()
        .try_collect()
        .await
        .expect("a list");
    sandboxes.len()
}

#[tokio::test]
async fn a_scope_kills_its_sandbox() {
    let server = Server::start().await.expect("it starts");
    let client = server.client().expect("a client");

    let id = client
        .create("base")
        .scope(async |sandbox| {
            assert!(sandbox.is_running().await?);
            Ok::<_, Error>(sandbox.id().to_owned())
        })
        .await
        .expect("it works");

    assert_eq!(id.len(), 21);
    assert_eq!(running(&client).await, 0);
}

#[tokio::test]
async fn a_scope_that_fails_kills_its_sandbox_and_fails() {
    let server = Server::start().await.expect("it starts");
    let client = server.client().expect("a client");

    let outcome: Result<(), Box<dyn std::error::Error>> = client
        .create("base")
        .scope(async |_| Err("the first error".into()))
        .await;

    assert_eq!(
        outcome.expect_err("it fails").to_string(),
        "the first error"
    );
    assert_eq!(running(&client).await, 0);
}

#[tokio::test]
async fn a_guard_kills_when_it_is_dropped() {
    let server = Server::start().await.expect("it starts");
    let client = server.client().expect("a client");

    let guard = client.create("base").await.expect("it is").kill_on_drop();
    assert!(guard.is_running().await.expect("it answers"));
    drop(guard);

    while running(&client).await > 0 {
        tokio::task::yield_now().await;
    }
}

/// A panic, or a future that is dropped, is a way out, too.
#[tokio::test]
async fn a_guard_kills_when_its_task_is_cancelled() {
    let server = Server::start().await.expect("it starts");
    let client = server.client().expect("a client");
    let (tell, told) = tokio::sync::oneshot::channel();

    let create = client.create("base");
    let task = tokio::spawn(async move {
        create
            .scope(async |_| {
                let _ = tell.send(());
                std::future::pending::<Result<(), Error>>().await
            })
            .await
    });
    told.await.expect("it is created");
    assert_eq!(running(&client).await, 1);
    task.abort();

    while running(&client).await > 0 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_guard_can_be_told_to_kill_or_to_keep() {
    let server = Server::start().await.expect("it starts");
    let client = server.client().expect("a client");

    let guard = client.create("base").await.expect("it is").kill_on_drop();
    assert!(guard.kill().await.expect("it answers"));
    assert_eq!(running(&client).await, 0);

    let guard = client.create("base").await.expect("it is").kill_on_drop();
    let sandbox = guard.keep();
    assert_eq!(running(&client).await, 1);
    assert!(sandbox.kill().await.expect("it answers"));
}

/// The server has made a sandbox that this client cannot use: its domain is none.
#[tokio::test]
async fn a_sandbox_that_cannot_be_used_is_killed() {
    let server = httpmock::MockServer::start_async().await;
    let create = server
        .mock_async(|when, then| {
            when.method("POST").path("/sandboxes");
            then.status(201).json_body(serde_json::json!({
                "templateID": "base",
                "sandboxID": "iabcdefghijklmnopqrst",
                "clientID": "unused",
                "envdVersion": "0.6.13",
                "domain": "not a host",
            }));
        })
        .await;
    let kill = server
        .mock_async(|when, then| {
            when.method("DELETE")
                .path("/sandboxes/iabcdefghijklmnopqrst");
            then.status(204);
        })
        .await;
    let client = Client::builder()
        .api_url(server.base_url())
        .api_key("e2b_0123456789abcdef")
        .build()
        .expect("the settings are good");

    let error = client.create("base").await.expect_err("it cannot be used");

    assert_ne!(error.kind(), ErrorKind::Connection);
    assert_eq!(error.sandbox_id(), Some("iabcdefghijklmnopqrst"));
    create.assert_async().await;
    kill.assert_async().await;
}
