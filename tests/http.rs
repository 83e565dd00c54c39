//! HTTP/2, as far as it shows: connections that end while they are used, and limits on calls.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use e2b::{Client, HttpVersion, RetryPolicy};
use h2::Reason;
use h2::server::{Builder, Connection, SendResponse};
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};

const ID: &str = "iabcdefghijklmnopqrst";

/// Starts a server that does with each connection what it is told; the connections are numbered.
async fn server<F>(
    serve: impl Fn(usize, Connection<TcpStream, Bytes>) -> F + Send + 'static,
) -> SocketAddr
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        for number in 0.. {
            let (stream, _) = listener.accept().await.expect("a connection");
            let connection = Builder::new()
                .max_concurrent_streams(4)
                .handshake(stream)
                .await
                .expect("it speaks HTTP/2");
            tokio::spawn(serve(number, connection));
        }
    });
    address
}

fn client(address: SocketAddr) -> Client {
    let url = format!("http://{address}");
    Client::builder()
        .api_url(&url)
        .sandbox_url(&url)
        .api_key("e2b_0123456789abcdef")
        .http_version(HttpVersion::Http2)
        .retry_policy(RetryPolicy::disabled())
        .build()
        .expect("the settings are good")
}

fn answer(respond: &mut SendResponse<Bytes>) {
    let body = json!({
        "templateID": "base",
        "sandboxID": ID,
        "clientID": "unused",
        "envdVersion": "0.6.13",
    });
    let head = http::Response::builder()
        .header("content-type", "application/json")
        .body(())
        .expect("it is an answer");
    let mut body_stream = respond.send_response(head, false).expect("it is awaited");
    let body = Bytes::from(body.to_string());
    body_stream.send_data(body, true).expect("it is awaited");
}

/// Answers whatever comes.
async fn answer_all(mut connection: Connection<TcpStream, Bytes>) {
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        answer(&mut respond);
    }
}

#[tokio::test]
async fn a_server_that_goes_away_is_left_for_a_new_connection() {
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let address = server(move |number, mut connection| {
        count.store(number + 1, Ordering::SeqCst);
        async move {
            let (_, mut respond) = connection.accept().await.expect("a call").expect("a call");
            answer(&mut respond);
            connection.graceful_shutdown();
            while connection.accept().await.is_some() {}
        }
    })
    .await;
    let client = client(address);
    for call in 0..3 {
        client
            .connect(ID)
            .await
            .unwrap_or_else(|error| panic!("call {call}: {error:?}"));
    }
    assert!(connections.load(Ordering::SeqCst) >= 2);
}

/// A stream that was refused was not looked at, so that even a create may be sent again.
#[tokio::test]
async fn a_stream_that_is_refused_is_opened_again() {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let address = server(move |_, mut connection| {
        let count = Arc::clone(&count);
        async move {
            while let Some(Ok((_, mut respond))) = connection.accept().await {
                if count.fetch_add(1, Ordering::SeqCst) == 0 {
                    respond.send_reset(Reason::REFUSED_STREAM);
                } else {
                    answer(&mut respond);
                }
            }
        }
    })
    .await;
    client(address)
        .create("base")
        .await
        .expect("the second time");
    assert_eq!(seen.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn more_calls_than_a_connection_takes_wait_for_each_other() {
    let address = server(|_, connection| answer_all(connection)).await;
    let client = client(address);
    let calls = (0..40).map(|_| client.connect(ID).into_future());
    for outcome in futures_util::future::join_all(calls).await {
        outcome.expect("it is answered");
    }
}
