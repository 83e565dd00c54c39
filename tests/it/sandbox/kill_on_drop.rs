//! `KillOnDrop` and scoped creation, against the local server.

use e2b::{Client, Error};
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
async fn scope_kills_its_sandbox() {
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
async fn scope_that_fails_kills_its_sandbox_and_returns_the_error() {
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
async fn guard_kills_when_dropped() {
    let server = Server::start().await.expect("it starts");
    let client = server.client().expect("a client");

    let guard = client.create("base").await.expect("it is").kill_on_drop();
    assert!(guard.is_running().await.expect("it responds"));
    drop(guard);

    while running(&client).await > 0 {
        tokio::task::yield_now().await;
    }
}

/// A panic, or a future that is dropped, is a way out, too.
#[tokio::test]
async fn guard_kills_when_its_task_is_cancelled() {
    let server = Server::start().await.expect("it starts");
    let client = server.client().expect("a client");
    let (send_created, created) = tokio::sync::oneshot::channel();

    let create = client.create("base");
    let task = tokio::spawn(async move {
        create
            .scope(async |_| {
                let _ = send_created.send(());
                std::future::pending::<Result<(), Error>>().await
            })
            .await
    });
    created.await.expect("it is created");
    assert_eq!(running(&client).await, 1);
    task.abort();

    while running(&client).await > 0 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn guard_kill_and_keep_consume_the_guard() {
    let server = Server::start().await.expect("it starts");
    let client = server.client().expect("a client");

    let guard = client.create("base").await.expect("it is").kill_on_drop();
    assert!(guard.kill().await.expect("it responds"));
    assert_eq!(running(&client).await, 0);

    let guard = client.create("base").await.expect("it is").kill_on_drop();
    let sandbox = guard.keep();
    assert_eq!(running(&client).await, 1);
    assert!(sandbox.kill().await.expect("it responds"));
}

/// At the end of `main` the task of the guard has no runtime to run on.
#[test]
fn panic_in_a_scope_kills_the_sandbox_before_it_goes_on() {
    let threads = tokio::runtime::Runtime::new().expect("a runtime");
    let server = threads.block_on(Server::start()).expect("it starts");
    let client = server.client().expect("a client");
    let panicking = server.client().expect("a client");
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let main = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        main.block_on(panicking.create("base").scope(async |_| {
            assert!(std::hint::black_box(false), "on purpose");
            Ok::<_, Error>(())
        }))
    }));
    assert!(outcome.is_err(), "the panic goes on");
    assert_eq!(threads.block_on(running(&client)), 0);
}

#[test]
fn guard_dropped_outside_of_a_runtime_kills_in_the_one_it_was_made_in() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let server = runtime.block_on(Server::start()).expect("it starts");
    let client = server.client().expect("a client");
    let guard = runtime.block_on(async {
        let sandbox = client.create("base").await.expect("it is created");
        sandbox.kill_on_drop()
    });
    drop(guard);
    let killed = async {
        while running(&client).await > 0 {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    let limit = std::time::Duration::from_secs(10);
    runtime
        .block_on(async { tokio::time::timeout(limit, killed).await })
        .expect("it is killed");
}
