//! Streams of a sandbox that break, on a real socket.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use e2b::commands::Event;
use e2b::envd::ByteStream;
use e2b::pty::Size;
use e2b::rpc::MessageStream;
use e2b::{Client, ClientBuilder, Error, ErrorKind, Sandbox, TimeoutKind};
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use serde_json::{Value, json};
use tokio::sync::oneshot;

use crate::support::raw::{Connection, NO_CONTENT, RawServer};
use crate::support::{
    SANDBOX_ID, connect_at, connect_with, connect_with_state, error_json, frames,
    listed_sandbox_json, refusing_url, sandbox_not_found_json, with_members,
};

/// Longer than any step of a test takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// A sandbox whose first connection is handled by this function. The platform does not say how it is.
async fn envd<F>(serve: impl FnOnce(Connection) -> F + Send + 'static) -> Sandbox
where
    F: Future<Output = ()> + Send + 'static,
{
    envd_with(Client::builder(), NO_CONTENT.to_vec(), serve).await
}

/// The same with settings of the client and what the platform sends when it is asked for the sandbox.
async fn envd_with<F>(
    builder: ClientBuilder,
    state: Vec<u8>,
    serve: impl FnOnce(Connection) -> F + Send + 'static,
) -> Sandbox
where
    F: Future<Output = ()> + Send + 'static,
{
    let server = RawServer::serve(serve).await;
    connect_with_state(builder.sandbox_url(server.detach()), json!({}), state).await
}

/// The response of the platform for a sandbox that does not exist.
fn not_found() -> Vec<u8> {
    response("404 Not Found", &error_json(404, "Sandbox not found"))
}

/// The response of the platform for a sandbox in this state.
fn in_state(state: &str) -> Vec<u8> {
    let detail = listed_sandbox_json(SANDBOX_ID);
    response("200 OK", &with_members(detail, json!({ "state": state })))
}

fn response(status: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let length = body.len();
    let head = "content-type: application/json\r\nconnection: close";
    format!("HTTP/1.1 {status}\r\n{head}\r\ncontent-length: {length}\r\n\r\n{body}").into()
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

#[tokio::test]
async fn stream_broken_by_a_missing_or_paused_sandbox_has_that_kind() {
    for (state, kind) in [
        (not_found(), ErrorKind::SandboxNotFound),
        (in_state("paused"), ErrorKind::SandboxPaused),
        (in_state("running"), ErrorKind::Connection),
        (NO_CONTENT.to_vec(), ErrorKind::Connection),
    ] {
        for before in [true, false] {
            let serve = move |mut connection| async move {
                if !before {
                    send_start(&mut connection).await;
                }
            };
            let sandbox = envd_with(Client::builder(), state.clone(), serve).await;
            let error = run(sandbox).await;
            assert_eq!(error.kind(), kind, "{error:?}");
            assert_eq!(
                error.is_sandbox_not_found(),
                kind == ErrorKind::SandboxNotFound
            );
            if kind != ErrorKind::Connection {
                let cause = std::error::Error::source(&error).expect("there is a cause");
                let cause: &Error = cause.downcast_ref().expect("it is the error of the stream");
                assert_eq!(cause.kind(), ErrorKind::Connection);
            }
        }
    }
}

/// The proxy uses the same words for a sandbox that is paused and for one that is gone.
#[tokio::test]
async fn sandbox_that_the_proxy_does_not_find_is_diagnosed() {
    for (state, kind) in [
        (not_found(), ErrorKind::SandboxNotFound),
        (in_state("paused"), ErrorKind::SandboxPaused),
        (in_state("running"), ErrorKind::SandboxUnreachable),
    ] {
        let serve = |mut connection: Connection| async move {
            let body = sandbox_not_found_json();
            connection.send(&response("502 Bad Gateway", &body)).await;
        };
        let sandbox = envd_with(Client::builder(), state, serve).await;
        assert_eq!(run(sandbox).await.kind(), kind);
    }
}

#[tokio::test]
async fn diagnosis_of_streams_can_be_disabled() {
    let builder = Client::builder().diagnose_streams(false);
    let sandbox = envd_with(builder, not_found(), |mut connection| async move {
        send_start(&mut connection).await
    })
    .await;
    let broken = run(sandbox.clone()).await;
    assert_eq!(broken.kind(), ErrorKind::Connection);
    let error = sandbox.diagnose(broken).await;
    assert_eq!(error.kind(), ErrorKind::SandboxNotFound);
}

/// A connection is used again only if its response was read to the end, which comes a little later than
/// the exit of the command.
#[tokio::test]
async fn commands_one_after_another_use_one_connection() {
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let server = RawServer::start(move |_, mut connection| {
        count.fetch_add(1, Ordering::Relaxed);
        async move {
            while connection.next_request().await.is_some() {
                send_start(&mut connection).await;
                let end = json!({"event": {"end": {"exited": true, "status": "exit status 0"}}});
                connection.send_chunk(&frames::message(&end)).await;
                tokio::time::sleep(Duration::from_millis(5)).await;
                connection.send_chunk(&frames::end()).await;
                tokio::time::sleep(Duration::from_millis(5)).await;
                send_end(&mut connection).await;
            }
        }
    })
    .await;
    let sandbox = connect_at(server.url()).await;
    for _ in 0..20 {
        let output = sandbox.commands().run("x").await.expect("it ends");
        assert!(output.status.success());
        let mut terminal = sandbox
            .pty()
            .open(Size { cols: 80, rows: 24 })
            .await
            .expect("it opens");
        assert!(terminal.try_next().await.expect("it ends").is_none());
        assert!(terminal.exit().is_some());
    }
    assert_eq!(connections.load(Ordering::Relaxed), 1);
}

/// A server that keeps the response open after the exit of a command does not keep the caller waiting.
#[tokio::test]
async fn response_that_goes_on_after_the_exit_is_not_waited_for() {
    let sandbox = envd(|mut connection| async move {
        send_start(&mut connection).await;
        let end =
            json!({"event": {"end": {"exited": true, "status": "exit status 3", "exitCode": 3}}});
        connection.send_chunk(&frames::message(&end)).await;
        connection.closed().await;
    })
    .await;
    let run = sandbox.commands().run("x").into_future();
    let output = tokio::time::timeout(PATIENCE, run)
        .await
        .expect("it does not hang");
    assert_eq!(output.expect("it ends").exit_code(), 3);
}

#[tokio::test]
async fn wait_after_the_exit_event_returns_the_status() {
    let sandbox = envd(|mut connection| async move {
        send_start(&mut connection).await;
        let end =
            json!({"event": {"end": {"exited": true, "status": "exit status 3", "exitCode": 3}}});
        let end = [frames::message(&end), frames::end()].concat();
        connection.send_chunk(&end).await;
        send_end(&mut connection).await;
    })
    .await;
    let mut process = sandbox.commands().spawn("x").await.expect("it starts");
    assert_eq!(process.exit(), None);
    while process.try_next().await.expect("it ends").is_some() {}
    assert_eq!(process.exit().map(|exit| exit.code), Some(3));
    let output = process.wait().await.expect("it has ended");
    assert_eq!((output.exit_code(), output.stdout.len()), (3, 0));
}

/// On a runtime with one thread, time passes while a task blocks, and data waits on the socket.
#[tokio::test]
async fn data_that_arrives_while_the_caller_blocks_is_no_idle_timeout() {
    let server = std::thread::spawn(blocking_server);
    let address = server.join().expect("it listens");
    let sandbox = connect_at(format!("http://{address}")).await;
    let mut process = sandbox
        .commands()
        .spawn("x")
        .idle_timeout(Duration::from_millis(100))
        .await
        .expect("it starts");
    for _ in 0..5 {
        std::thread::sleep(Duration::from_millis(150));
        let event = process.try_next().await.expect("there is data");
        assert!(matches!(event, Some(Event::Stdout(_))), "{event:?}");
    }
}

/// A server on a thread of its own, which sends output every 20 ms.
fn blocking_server() -> std::net::SocketAddr {
    use std::io::{Read as _, Write as _};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut request = [0; 4096];
        let _ = stream.read(&mut request);
        let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/connect+json\r\n\r\n";
        let start = frames::message(&json!({"event": {"start": {"pid": 7}}}));
        let _ = stream.write_all(&[head.as_slice(), &start].concat());
        let data = frames::message(&json!({"event": {"data": {"stdout": "QQ=="}}}));
        while stream.write_all(&data).is_ok() {
            std::thread::sleep(Duration::from_millis(20));
        }
    });
    address
}

/// A stream whose next message is always there does not keep other tasks from running.
#[tokio::test]
async fn stream_with_plenty_of_messages_yields() {
    let data = frames::message(&json!({"event": {"data": {"stdout": "QQ=="}}}));
    let bytes = stream::repeat_with(move || Ok(Bytes::from(data.clone()))).take(2_000_000);
    let bytes = ByteStream::new(Box::pin(bytes));
    let mut messages = MessageStream::<Value>::new(bytes, "process.Process.Start", SANDBOX_ID);
    let reader = tokio::spawn(async move {
        let mut count = 0;
        while let Ok(Some(_)) = messages.try_next().await {
            count += 1;
        }
        count
    });
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
    assert!(
        !reader.is_finished(),
        "it has read all of it without a pause"
    );
    reader.abort();
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

/// The connection is closed at once: 4 GiB are neither awaited nor allocated.
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

/// Output that is not read stays on the server: the client does not buffer it.
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
