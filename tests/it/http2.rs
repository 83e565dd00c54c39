//! HTTP/2: connections that end while they are used, and limits on concurrent requests.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use e2b::{Client, HttpVersion, RetryPolicy};
use h2::Reason;
use h2::server::{Builder, Connection, SendResponse};
use tokio::net::TcpStream;

use crate::support::raw::RawServer;
use crate::support::{SANDBOX_ID, build, client_builder, sandbox_json};

/// Starts a server that handles each connection with this function; the connections are numbered.
async fn server<F>(
    serve: impl Fn(usize, Connection<TcpStream, Bytes>) -> F + Clone + Send + Sync + 'static,
) -> RawServer
where
    F: Future<Output = ()> + Send + 'static,
{
    RawServer::start(move |number, connection| {
        let serve = serve.clone();
        async move {
            let connection = Builder::new()
                .max_concurrent_streams(4)
                .handshake(connection.into_stream())
                .await
                .expect("it speaks HTTP/2");
            serve(number, connection).await;
        }
    })
    .await
}

fn client(server: &RawServer) -> Client {
    let builder = client_builder(server.url())
        .http_version(HttpVersion::Http2)
        .retry_policy(RetryPolicy::disabled());
    build(builder)
}

/// Responds with a sandbox.
fn respond_sandbox(respond: &mut SendResponse<Bytes>) {
    let head = http::Response::builder()
        .header("content-type", "application/json")
        .body(())
        .expect("it is a response");
    let mut body = respond.send_response(head, false).expect("it is awaited");
    let sandbox = Bytes::from(sandbox_json().to_string());
    body.send_data(sandbox, true).expect("it is awaited");
}

/// Responds to every request with a sandbox.
async fn respond_to_all(mut connection: Connection<TcpStream, Bytes>) {
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        respond_sandbox(&mut respond);
    }
}

#[tokio::test]
async fn goaway_makes_the_next_call_open_a_new_connection() {
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let server = server(move |number, mut connection| {
        count.store(number + 1, Ordering::SeqCst);
        async move {
            let (_, mut respond) = connection.accept().await.expect("a call").expect("a call");
            respond_sandbox(&mut respond);
            connection.graceful_shutdown();
            while connection.accept().await.is_some() {}
        }
    })
    .await;
    let client = client(&server);
    for call in 0..3 {
        client
            .connect(SANDBOX_ID)
            .await
            .unwrap_or_else(|error| panic!("call {call}: {error:?}"));
    }
    assert!(connections.load(Ordering::SeqCst) >= 2);
}

/// A refused stream was not processed, so even a create may be retried.
#[tokio::test]
async fn refused_stream_is_retried() {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let server = server(move |_, mut connection| {
        let count = Arc::clone(&count);
        async move {
            while let Some(Ok((_, mut respond))) = connection.accept().await {
                if count.fetch_add(1, Ordering::SeqCst) == 0 {
                    respond.send_reset(Reason::REFUSED_STREAM);
                } else {
                    respond_sandbox(&mut respond);
                }
            }
        }
    })
    .await;
    client(&server)
        .create("base")
        .await
        .expect("the second time");
    assert_eq!(seen.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn calls_above_the_stream_limit_wait() {
    let server = server(|_, connection| respond_to_all(connection)).await;
    let client = client(&server);
    let calls = (0..40).map(|_| client.connect(SANDBOX_ID).into_future());
    for outcome in futures_util::future::join_all(calls).await {
        outcome.expect("it succeeds");
    }
}
