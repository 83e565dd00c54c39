//! How often a server sees a call.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use e2b::retry::Clock;
use e2b::{Client, ErrorKind, RetryPolicy, Sandbox};
use futures_util::future::BoxFuture;
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::json;
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

const ID: &str = "iabcdefghijklmnopqrst";
const KEY: &str = "e2b_0123456789abcdef";

/// A clock that only moves when someone sleeps, and remembers for how long they did.
#[derive(Clone)]
struct PausedClock(Arc<Mutex<(Instant, Vec<Duration>)>>);

impl PausedClock {
    fn new() -> Self {
        Self(Arc::new(Mutex::new((Instant::now(), Vec::new()))))
    }

    fn sleeps(&self) -> Vec<Duration> {
        self.0.lock().expect("nobody panics").1.clone()
    }
}

impl Clock for PausedClock {
    fn now(&self) -> Instant {
        self.0.lock().expect("nobody panics").0
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.0.lock().expect("nobody panics");
        state.0 += duration;
        state.1.push(duration);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// A server that gives these answers, one after the other; the last one from then on.
struct Server {
    mock: MockServer,
    arrived: Arc<Mutex<Vec<HttpMockRequest>>>,
    /// How many of the requests were for a sandbox to work with.
    before: usize,
    clock: PausedClock,
}

impl Server {
    async fn answering(answers: Vec<HttpMockResponse>) -> Self {
        let mock = MockServer::start_async().await;
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&arrived);
        mock.mock_async(|_, then| {
            then.respond_with(move |request| {
                let mut log = log.lock().expect("nobody panics");
                log.push(request.clone());
                answers[(log.len() - 1).min(answers.len() - 1)].clone()
            });
        })
        .await;
        Self {
            mock,
            arrived,
            before: 0,
            clock: PausedClock::new(),
        }
    }

    fn client(&self) -> Client {
        Client::builder()
            .api_url(self.mock.base_url())
            .sandbox_url(self.mock.base_url())
            .api_key(KEY)
            .retry_policy(RetryPolicy::default().clock(self.clock.clone()))
            .build()
            .expect("the settings are good")
    }

    /// A sandbox on it; the first answer is for connecting to it.
    async fn sandbox(&mut self) -> Sandbox {
        self.before = 1;
        self.client().connect(ID).await.expect("it connects")
    }

    fn requests(&self) -> Vec<HttpMockRequest> {
        self.arrived.lock().expect("nobody panics")[self.before..].to_vec()
    }
}

fn answer(status: u16, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> HttpMockResponse {
    let mut answer = HttpMockResponse::builder().status(status).body(body.into());
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    answer.build()
}

fn refusal(status: u16) -> HttpMockResponse {
    let body = json!({ "code": status, "message": "not now" });
    answer(status, &[], body.to_string())
}

fn sandbox() -> HttpMockResponse {
    let body = json!({
        "templateID": "base",
        "sandboxID": ID,
        "clientID": "unused",
        "envdVersion": "0.6.13",
        "envdAccessToken": "envd-token-0123",
    });
    answer(201, &[], body.to_string())
}

#[tokio::test]
async fn a_call_that_was_refused_is_made_again() {
    for status in [429, 503] {
        let server = Server::answering(vec![refusal(status), sandbox()]).await;

        server.client().create("base").await.expect("then it is");

        let requests = server.requests();
        assert_eq!(requests.len(), 2);
        for request in &requests {
            assert_eq!(request.headers()["x-api-key"], KEY);
            assert_eq!(request.body_ref(), requests[0].body_ref());
        }
        assert_eq!(server.clock.sleeps(), [Duration::from_millis(50)]);
    }
}

#[tokio::test]
async fn a_create_that_a_gateway_lost_is_made_once() {
    for status in [500, 502, 504] {
        let server = Server::answering(vec![refusal(status)]).await;
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
async fn a_connect_that_a_gateway_lost_is_made_again() {
    let server = Server::answering(vec![refusal(502), refusal(504), sandbox()]).await;
    let sandbox = server.client().connect(ID).await.expect("then it does");
    assert!(sandbox.was_resumed());
    assert_eq!(server.requests().len(), 3);
}

/// The server takes the request and the connection breaks: nobody knows whether there is a sandbox.
#[tokio::test]
async fn a_create_whose_answer_is_lost_is_made_once() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let accepted = tokio::spawn(async move {
        let mut accepted = 0;
        while let Ok(Ok((mut stream, _))) =
            tokio::time::timeout(Duration::from_secs(1), listener.accept()).await
        {
            accepted += 1;
            let mut request = [0; 4096];
            let read = stream.read(&mut request).await.expect("a request");
            assert_ne!(read, 0);
        }
        accepted
    });
    let clock = PausedClock::new();
    let client = Client::builder()
        .api_url(format!("http://{address}"))
        .api_key(KEY)
        .retry_policy(RetryPolicy::default().clock(clock.clone()))
        .build()
        .expect("the settings are good");

    let error = client.create("base").await.expect_err("nobody answers");

    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(clock.sleeps(), []);
    assert_eq!(accepted.await.expect("it counts"), 1);
}

#[tokio::test]
async fn a_connection_that_is_never_made_is_tried_for_any_call() {
    let port = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = port.local_addr().expect("an address");
    drop(port);
    let clock = PausedClock::new();
    let client = Client::builder()
        .api_url(format!("http://{address}"))
        .api_key(KEY)
        .retry_policy(RetryPolicy::default().clock(clock.clone()))
        .build()
        .expect("the settings are good");

    let error = client.create("base").await.expect_err("nobody listens");

    assert_eq!(error.kind(), ErrorKind::Connection);
    let waits = clock.sleeps();
    assert_eq!(waits.len(), 3);
    assert!(waits.is_sorted(), "{waits:?}");
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let busy = answer(429, &[("retry-after", "2")], "{}");
    let server = Server::answering(vec![busy, sandbox()]).await;
    server.client().create("base").await.expect("then it is");
    assert_eq!(server.clock.sleeps(), [Duration::from_secs(2)]);
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_told_instead() {
    let busy = answer(429, &[("retry-after", "3600")], "{}");
    let server = Server::answering(vec![busy]).await;
    let error = server.client().create("base").await.expect_err("an hour");
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(server.requests().len(), 1);
    assert_eq!(server.clock.sleeps(), []);
}

#[tokio::test]
async fn the_last_answer_is_the_outcome() {
    let server = Server::answering(vec![refusal(429), refusal(429), refusal(429), refusal(503)]);
    let server = server.await;
    let error = server.client().create("base").await.expect_err("never");
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert_eq!(error.message(), Some("not now"));
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn trying_again_can_be_switched_off() {
    let server = Server::answering(vec![refusal(503), sandbox()]).await;
    let client = server.client().with_retry_policy(RetryPolicy::disabled());
    let error = client.create("base").await.expect_err("once");
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_server_can_forbid_it_and_ask_for_it() {
    let never = answer(503, &[("should-retry", "false")], "{}");
    let server = Server::answering(vec![never, sandbox()]).await;
    server.client().create("base").await.expect_err("once");
    assert_eq!(server.requests().len(), 1);

    let please = answer(500, &[("should-retry", "true")], "{}");
    let server = Server::answering(vec![please, sandbox()]).await;
    server.client().create("base").await.expect("twice");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_body_that_is_streamed_is_sent_once() {
    let mut server = Server::answering(vec![sandbox(), refusal(503)]).await;
    let inside = server.sandbox().await;
    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>("a"), Ok("b")]);

    let upload = inside.envd().upload_file().path("/home/user/a");
    let error = upload
        .body(reqwest::Body::wrap_stream(pieces))
        .send()
        .await
        .expect_err("it is refused");

    assert_eq!(e2b::Error::from(error).kind(), ErrorKind::Unavailable);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn opening_a_stream_is_a_call_like_any_other() {
    // What follows does not matter: the stream was opened.
    let mut start = vec![0, 0, 0, 0, 29];
    start.extend(br#"{"event":{"start":{"pid":7}}}"#);
    let opened = answer(200, &[], start);

    let mut server = Server::answering(vec![sandbox(), refusal(503), opened.clone()]).await;
    let inside = server.sandbox().await;
    let process = inside.commands().spawn("x").await;
    assert_eq!(process.expect("then it starts").detach(), 7);
    assert_eq!(server.requests().len(), 2);

    // A start that a gateway lost may have started something.
    let mut server = Server::answering(vec![sandbox(), refusal(504), opened.clone()]).await;
    let inside = server.sandbox().await;
    inside.commands().spawn("x").await.expect_err("once");
    assert_eq!(server.requests().len(), 1);

    let mut server = Server::answering(vec![sandbox(), refusal(504), opened]).await;
    let inside = server.sandbox().await;
    let process = inside.commands().connect(7).await;
    assert_eq!(process.expect("it only reads").detach(), 7);
    assert_eq!(server.requests().len(), 2);
}

/// The proxy knows that the sandbox is gone, and will not know better a moment later.
#[tokio::test]
async fn a_sandboxthat_is_gone_is_not_asked_again() {
    let gone = json!({ "sandboxId": ID, "message": "The sandbox was not found", "code": 502 });
    let gone = answer(502, &[], gone.to_string());
    let mut server = Server::answering(vec![sandbox(), gone]).await;
    let inside = server.sandbox().await;
    assert!(!inside.is_running().await.expect("that is an answer"));
    assert_eq!(server.requests().len(), 1);
}
