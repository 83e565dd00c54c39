//! Streams of a sandbox that break, on a real socket.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use e2b::{Client, ClientBuilder, Error, ErrorKind, Sandbox, TimeoutKind};
use futures_util::TryStreamExt as _;
use serde_json::json;
use tokio::sync::oneshot;

use crate::support::raw::{Connection, NO_CONTENT, RawServer};
use crate::support::{SANDBOX_ID, connect_with, frames, refusing_url, sandbox_not_found_json};

/// Longer than any step of a test takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// A sandbox whose first connection is handled by this function. The health checks on further
/// connections succeed.
async fn envd<F>(serve: impl FnOnce(Connection) -> F + Send + 'static) -> Sandbox
where
    F: Future<Output = ()> + Send + 'static,
{
    envd_with(Client::builder(), NO_CONTENT.to_vec(), serve).await
}

/// The same with settings of the client and the response to the health checks.
async fn envd_with<F>(
    builder: ClientBuilder,
    health: Vec<u8>,
    serve: impl FnOnce(Connection) -> F + Send + 'static,
) -> Sandbox
where
    F: Future<Output = ()> + Send + 'static,
{
    let serve = Arc::new(Mutex::new(Some(serve)));
    let server = RawServer::serve_all(move |mut connection| {
        let serve = serve.lock().expect("no thread panics").take();
        let health = health.clone();
        async move {
            match serve {
                Some(serve) => serve(connection).await,
                None => drop(connection.send(&health).await),
            }
        }
    })
    .await;
    connect_with(builder.sandbox_url(server.detach()), json!({})).await
}

/// The response of the proxy for a sandbox that does not exist.
fn not_found() -> Vec<u8> {
    let body = sandbox_not_found_json().to_string();
    let length = body.len();
    let head = "HTTP/1.1 502 Bad Gateway\r\ncontent-type: application/json\r\n";
    format!("{head}connection: close\r\ncontent-length: {length}\r\n\r\n{body}").into()
}

async fn send_head(connection: &mut Connection) {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/connect+json\r\n\
                 transfer-encoding: chunked\r\n\r\n";
    connection.send(head).await;
}

/// Sends the head and the message that a process has started.
async fn send_start(connection: &mut Connection) {
    send_head(connection).await;
    let start = frames::message(&json!({"event": {"start": {"pid": 7}}}));
    connection.send_chunk(&start).await;
}

/// Ends the body of the response.
async fn send_end(connection: &mut Connection) {
    connection.send(b"0\r\n\r\n").await;
}

async fn run(sandbox: Sandbox) -> Error {
    let error = tokio::time::timeout(PATIENCE, sandbox.commands().run("x").into_future())
        .await
        .expect("it does not hang")
        .expect_err("it fails");
    assert_eq!(error.sandbox_id(), Some(SANDBOX_ID), "{error}");
    assert_eq!(error.operation(), Some("process.Process.Start"), "{error}");
    error
}

#[tokio::test]
async fn connection_refused_is_a_connection_error() {
    let builder = Client::builder()
        .sandbox_url(refusing_url())
        .retry_policy(e2b::RetryPolicy::disabled());
    let sandbox = connect_with(builder, json!({})).await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Connection);
}

#[tokio::test]
async fn connection_closed_before_the_head_is_a_connection_error() {
    let sandbox = envd(|connection| async { drop(connection) }).await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Connection);
}

#[tokio::test]
async fn connection_closed_inside_the_body_is_a_connection_error() {
    let sandbox = envd(|mut connection| async move { send_start(&mut connection).await }).await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Connection);
}

/// The proxy knows what the connection does not tell.
#[tokio::test]
async fn connection_closed_by_a_missing_sandbox_is_sandbox_not_found() {
    for before in [true, false] {
        let sandbox = envd_with(
            Client::builder(),
            not_found(),
            move |mut connection| async move {
                if !before {
                    send_start(&mut connection).await;
                }
            },
        )
        .await;
        let error = run(sandbox).await;
        assert_eq!(error.kind(), ErrorKind::SandboxNotFound, "{error:?}");
        let cause = std::error::Error::source(&error).expect("there is a cause");
        let cause: &Error = cause.downcast_ref().expect("it is what was seen");
        assert_eq!(cause.kind(), ErrorKind::Connection);
    }
}

#[tokio::test]
async fn health_probe_can_be_disabled_and_diagnose_still_probes() {
    let builder = Client::builder().health_probe(false);
    let sandbox = envd_with(builder, not_found(), |mut connection| async move {
        send_start(&mut connection).await
    })
    .await;
    let broken = run(sandbox.clone()).await;
    assert_eq!(broken.kind(), ErrorKind::Connection);
    // Unless one asks.
    let error = sandbox.diagnose(broken).await;
    assert_eq!(error.kind(), ErrorKind::SandboxNotFound);
}

#[tokio::test]
async fn body_without_end_envelope_is_interrupted() {
    let sandbox = envd(|mut connection| async move {
        send_start(&mut connection).await;
        send_end(&mut connection).await;
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Interrupted);
}

#[tokio::test]
async fn body_that_ends_inside_an_envelope_is_a_decode_error() {
    let sandbox = envd(|mut connection| async move {
        send_start(&mut connection).await;
        connection
            .send_chunk(&frames::message(&json!({"event": {}}))[..9])
            .await;
        send_end(&mut connection).await;
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn html_page_as_stream_is_a_decode_error() {
    let sandbox = envd(|mut connection| async move {
        send_head(&mut connection).await;
        connection
            .send_chunk(b"<html><body>Welcome to the hotel network</body></html>")
            .await;
        connection.closed().await;
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn compressed_envelope_is_a_decode_error() {
    let sandbox = envd(|mut connection| async move {
        send_start(&mut connection).await;
        connection
            .send_chunk(&frames::frame(1, b"\x1f\x8b\x08"))
            .await;
        connection.closed().await;
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Decode);
}

/// The connection is closed at once: nobody waits for four gibibytes, nor makes room for them.
#[tokio::test]
async fn envelope_of_4_gib_is_too_large_and_closes_the_connection() {
    let (send_closed, closed) = oneshot::channel();
    let sandbox = envd(|mut connection| async move {
        send_start(&mut connection).await;
        connection.send_chunk(&[0, 0xff, 0xff, 0xff, 0xff]).await;
        connection.closed().await;
        let _ = send_closed.send(());
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::TooLarge);
    closed.await.expect("the connection is closed");
}

#[tokio::test]
async fn response_that_does_not_begin_is_a_stream_open_timeout() {
    let builder = Client::builder().request_timeout(Duration::from_millis(100));
    let sandbox = envd_with(builder, NO_CONTENT.to_vec(), |mut connection| async move {
        connection.closed().await
    })
    .await;
    let error = run(sandbox).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamOpen));
}

#[tokio::test]
async fn stream_without_first_message_is_a_stream_open_timeout() {
    let builder = Client::builder().request_timeout(Duration::from_millis(100));
    let sandbox = envd_with(builder, NO_CONTENT.to_vec(), |mut connection| async move {
        send_head(&mut connection).await;
        connection.closed().await;
    })
    .await;
    let error = run(sandbox).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamOpen));
}

#[tokio::test]
async fn stalled_stream_is_a_stream_idle_timeout() {
    let sandbox = envd(|mut connection| async move {
        send_start(&mut connection).await;
        connection.closed().await;
    })
    .await;
    let run = sandbox.commands().run("x");
    let error = run
        .idle_timeout(Duration::from_millis(100))
        .await
        .expect_err("nothing comes");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamIdle));
}

/// The request timeout is for the beginning; what has begun may go on.
#[tokio::test]
async fn stream_outlives_the_request_timeout() {
    let limit = Duration::from_millis(200);
    let builder = Client::builder().request_timeout(limit);
    let sandbox = envd_with(
        builder,
        NO_CONTENT.to_vec(),
        move |mut connection| async move {
            send_start(&mut connection).await;
            tokio::time::sleep(limit * 2).await;
            let end = json!({"event": {"end": {"exited": true, "status": "exit status 0"}}});
            connection
                .send_chunk(&[frames::message(&end), frames::end()].concat())
                .await;
            send_end(&mut connection).await;
        },
    )
    .await;
    let output = sandbox.commands().run("sleep 1").await.expect("it ends");
    assert!(output.status.success());
}

#[tokio::test]
async fn dropped_call_closes_its_connection() {
    let (arrive, arrived) = oneshot::channel();
    let (send_closed, closed) = oneshot::channel();
    let sandbox = envd(|mut connection| async move {
        let _ = arrive.send(());
        connection.closed().await;
        let _ = send_closed.send(());
    })
    .await;
    let call = tokio::spawn(sandbox.commands().spawn("x").into_future());
    arrived.await.expect("the request is there");
    call.abort();
    tokio::time::timeout(PATIENCE, closed)
        .await
        .expect("the connection is closed")
        .expect("the server has seen it");
}

#[tokio::test]
async fn dropped_process_closes_its_connection() {
    let (send_closed, closed) = oneshot::channel();
    let sandbox = envd(|mut connection| async move {
        send_start(&mut connection).await;
        connection.closed().await;
        let _ = send_closed.send(());
    })
    .await;
    let process = sandbox.commands().spawn("x").await.expect("it starts");
    drop(process);
    tokio::time::timeout(PATIENCE, closed)
        .await
        .expect("the connection is closed")
        .expect("the server has seen it");
}

/// Output that nobody reads stays where it is: it does not pile up on this side.
#[tokio::test]
async fn unread_output_is_not_buffered_without_limit() {
    const PLENTY: usize = 64 * 1024 * 1024;
    let (send_closed, closed) = oneshot::channel();
    let sandbox = envd(|mut connection| async move {
        send_start(&mut connection).await;
        let message = json!({"event": {"data": {"stdout": "A".repeat(32 * 1024)}}});
        let message = frames::message(&message);
        let mut written = 0;
        let stuck = Duration::from_millis(500);
        while written < PLENTY {
            let write = connection.send_chunk(&message);
            if tokio::time::timeout(stuck, write).await.is_err() {
                break;
            }
            written += message.len();
        }
        let _ = send_closed.send(written);
        connection.closed().await;
    })
    .await;
    let mut process = sandbox.commands().spawn("yes").await.expect("it starts");
    let written = closed.await.expect("the server has seen it");
    assert!(written < PLENTY / 2, "{written} bytes were taken");
    // It is still good, and what was written arrives.
    assert!(process.try_next().await.expect("it goes on").is_some());
}
