//! Retries: how many requests a server receives for a call.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use e2b::{Client, ErrorKind, RetryPolicy, Sandbox};
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::json;

use crate::support::clock::PausedClock;
use crate::support::raw::{Connection, RawServer};
use crate::support::recording::{RecordingServer, error_response, json_response, response};
use crate::support::{
    API_KEY, SANDBOX_ID, build, client_builder, frames, refusing_url, sandbox_json,
    sandbox_not_found_json,
};

/// A server that sends these responses in turn, and the last one from then on.
struct Server {
    recording: RecordingServer,
    clock: PausedClock,
}

impl Server {
    async fn start(responses: Vec<HttpMockResponse>) -> Self {
        let next = AtomicUsize::new(0);
        let recording = RecordingServer::start(move |_| {
            let number = next.fetch_add(1, Ordering::SeqCst);
            responses[number.min(responses.len() - 1)].clone()
        })
        .await;
        Self {
            recording,
            clock: PausedClock::new(),
        }
    }

    fn client(&self) -> Client {
        client_at(&self.recording.url(), &self.clock)
    }

    /// A sandbox on it; the first response is for connecting to it.
    async fn sandbox(&self) -> Sandbox {
        let sandbox = self.client().connect(SANDBOX_ID).await;
        self.recording.take_requests();
        sandbox.expect("it connects")
    }

    fn requests(&self) -> Vec<HttpMockRequest> {
        self.recording.take_requests()
    }
}

fn client_at(url: &str, clock: &PausedClock) -> Client {
    build(client_builder(url).retry_policy(RetryPolicy::default().clock(clock.clone())))
}

fn sandbox() -> HttpMockResponse {
    json_response(201, &sandbox_json())
}

#[tokio::test]
async fn status_429_and_503_are_retried() {
    for status in [429, 503] {
        let server = Server::start(vec![error_response(status), sandbox()]).await;

        server.client().create("base").await.expect("then it is");

        let requests = server.requests();
        assert_eq!(requests.len(), 2);
        for request in &requests {
            assert_eq!(request.headers()["x-api-key"], API_KEY);
            assert_eq!(request.body_ref(), requests[0].body_ref());
        }
        assert_eq!(server.clock.sleeps(), [Duration::from_millis(50)]);
    }
}

#[tokio::test]
async fn create_after_5xx_of_a_gateway_is_not_retried() {
    for status in [500, 502, 504] {
        let server = Server::start(vec![error_response(status)]).await;
        let error = server
            .client()
            .create("base")
            .await
            .expect_err("it is lost");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn connect_after_5xx_of_a_gateway_is_retried() {
    let server = Server::start(vec![error_response(502), error_response(504), sandbox()]).await;
    let sandbox = server
        .client()
        .connect(SANDBOX_ID)
        .await
        .expect("then it does");
    assert!(sandbox.was_resumed());
    assert_eq!(server.requests().len(), 3);
}

/// The connection breaks after the request was sent: a sandbox may have been created.
#[tokio::test]
async fn create_whose_response_is_lost_is_not_retried() {
    let accepted = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&accepted);
    let server = RawServer::serve_all(move |_: Connection| {
        count.fetch_add(1, Ordering::SeqCst);
        async {}
    })
    .await;
    let clock = PausedClock::new();
    let client = client_at(&server.url(), &clock);

    let error = client
        .create("base")
        .await
        .expect_err("the response is lost");

    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(clock.sleeps(), Vec::<Duration>::new());
    assert_eq!(accepted.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn connection_refused_is_retried_for_every_call() {
    let clock = PausedClock::new();
    let client = client_at(&refusing_url(), &clock);

    let error = client
        .create("base")
        .await
        .expect_err("the connection is refused");

    assert_eq!(error.kind(), ErrorKind::Connection);
    let waits = clock.sleeps();
    assert_eq!(waits.len(), 3);
    assert!(waits.is_sorted(), "{waits:?}");
}

#[tokio::test]
async fn retry_after_is_the_wait() {
    let busy = response(429, &[("retry-after", "2")], "{}");
    let server = Server::start(vec![busy, sandbox()]).await;
    server.client().create("base").await.expect("then it is");
    assert_eq!(server.clock.sleeps(), [Duration::from_secs(2)]);
}

#[tokio::test]
async fn retry_after_above_the_total_timeout_is_returned_in_the_error() {
    let busy = response(429, &[("retry-after", "3600")], "{}");
    let server = Server::start(vec![busy]).await;
    let error = server.client().create("base").await.expect_err("an hour");
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(server.requests().len(), 1);
    assert_eq!(server.clock.sleeps(), Vec::<Duration>::new());
}

#[tokio::test]
async fn last_error_response_is_the_error() {
    let server = Server::start(vec![
        error_response(429),
        error_response(429),
        error_response(429),
        error_response(503),
    ]);
    let server = server.await;
    let error = server.client().create("base").await.expect_err("never");
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert_eq!(error.message(), Some("not now"));
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn retries_can_be_disabled() {
    let server = Server::start(vec![error_response(503), sandbox()]).await;
    let client = server.client().with_retry_policy(RetryPolicy::disabled());
    let error = client.create("base").await.expect_err("once");
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn should_retry_header_decides() {
    let never = response(503, &[("should-retry", "false")], "{}");
    let server = Server::start(vec![never, sandbox()]).await;
    server.client().create("base").await.expect_err("once");
    assert_eq!(server.requests().len(), 1);

    let please = response(500, &[("should-retry", "true")], "{}");
    let server = Server::start(vec![please, sandbox()]).await;
    server.client().create("base").await.expect("twice");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn streamed_body_is_not_retried() {
    let server = Server::start(vec![sandbox(), error_response(503)]).await;
    let inside = server.sandbox().await;
    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>("a"), Ok("b")]);

    let upload = inside.envd().upload_file().path("/home/user/a");
    let error = upload
        .body(reqwest::Body::wrap_stream(pieces))
        .send()
        .await
        .expect_err("it is an error response");

    assert_eq!(e2b::Error::from(error).kind(), ErrorKind::Unavailable);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn stream_open_is_retried_like_a_call() {
    // What follows does not matter: the stream was opened.
    let start = frames::message(&json!({"event": {"start": {"pid": 7}}}));
    let opened = response(200, &[], start);

    let server = Server::start(vec![sandbox(), error_response(503), opened.clone()]).await;
    let inside = server.sandbox().await;
    let process = inside.commands().spawn("x").await;
    assert_eq!(process.expect("then it starts").detach(), 7);
    assert_eq!(server.requests().len(), 2);

    // A start that a gateway lost may have started something.
    let server = Server::start(vec![sandbox(), error_response(504), opened.clone()]).await;
    let inside = server.sandbox().await;
    inside.commands().spawn("x").await.expect_err("once");
    assert_eq!(server.requests().len(), 1);

    let server = Server::start(vec![sandbox(), error_response(504), opened]).await;
    let inside = server.sandbox().await;
    let process = inside.commands().connect(7).await;
    assert_eq!(process.expect("it only reads").detach(), 7);
    assert_eq!(server.requests().len(), 2);
}

/// The proxy knows that the sandbox is gone, and will not know better a moment later.
#[tokio::test]
async fn sandbox_not_found_is_not_retried() {
    let gone = json_response(502, &sandbox_not_found_json());
    let server = Server::start(vec![sandbox(), gone]).await;
    let inside = server.sandbox().await;
    assert!(!inside.is_running().await.expect("it responds"));
    assert_eq!(server.requests().len(), 1);
}

/// The last attempt has what is left of the time, which can be next to nothing.
#[tokio::test]
async fn error_response_is_kept_when_the_retry_times_out() {
    let server = RawServer::start(|number, mut connection| async move {
        connection.read_request().await;
        if number > 0 {
            return connection.closed().await;
        }
        let body = r#"{"code":429,"message":"slow down"}"#;
        let head = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 0\r\nconnection: close";
        let length = body.len();
        let response = format!("{head}\r\ncontent-length: {length}\r\n\r\n{body}");
        connection.send(response.as_bytes()).await;
    })
    .await;
    let client = build(client_builder(server.url()).request_timeout(Duration::from_millis(500)));

    let error = client.kill(SANDBOX_ID).await.expect_err("it is rejected");

    assert_eq!(error.kind(), ErrorKind::RateLimited, "{error}");
    assert_eq!(error.message(), Some("slow down"));
    assert_eq!(error.retry_after(), Some(Duration::ZERO));
}
