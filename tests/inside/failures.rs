//! Streams that break, on a real socket.

use std::future::Future;
use std::time::Duration;

use e2b::{Client, ClientBuilder, Error, ErrorKind, Sandbox, TimeoutKind};
use futures_util::TryStreamExt as _;
use httpmock::MockServer;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::frames;
use crate::server::{ID, answer};

/// Longer than any step of a test takes, and not so long that nobody waits for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the proxy says of a sandbox that is there.
const ALIVE: &str = "HTTP/1.1 204 No Content\r\n\r\n";

/// What it says of one that is not.
const GONE: &str = "HTTP/1.1 502 Bad Gateway\r\ncontent-type: application/json\r\n\
                    content-length: 68\r\n\r\n\
                    {\"sandboxId\":\"i\",\"message\":\"The sandbox was not found\",\"code\":502  }";

/// A sandbox behind a server that does to its first request what it is told.
async fn envd<F>(serve: impl FnOnce(Peer) -> F + Send + 'static) -> Sandbox
where
    F: Future<Output = ()> + Send,
{
    envd_with(Client::builder(), ALIVE, serve).await
}

/// The same, which answers all further requests, for its health, as stated.
async fn envd_with<F>(
    builder: ClientBuilder,
    health: &'static str,
    serve: impl FnOnce(Peer) -> F + Send + 'static,
) -> Sandbox
where
    F: Future<Output = ()> + Send,
{
    let platform = MockServer::start_async().await;
    platform
        .mock_async(|_, then| drop(then.status(200).json_body(answer("0.6.13"))))
        .await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let sandbox = builder
        .api_url(platform.base_url())
        .sandbox_url(format!("http://{address}"))
        .api_key("e2b_0123456789abcdef")
        .build()
        .expect("the settings are good")
        .connect(ID)
        .await
        .expect("it connects");
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a connection");
        let mut peer = Peer(stream);
        peer.request().await;
        let answer_health = async move {
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                let mut peer = Peer(stream);
                peer.request().await;
                peer.write(health.as_bytes()).await;
            }
        };
        tokio::spawn(answer_health);
        serve(peer).await;
    });
    sandbox
}

/// The server's end of a connection.
struct Peer(TcpStream);

impl Peer {
    /// Reads the head of a request, and what of its body is there.
    async fn request(&mut self) {
        let mut request = Vec::new();
        while !request.windows(4).any(|window| window == b"\r\n\r\n") {
            let read = self.0.read_buf(&mut request).await.expect("a request");
            assert_ne!(read, 0, "the request is cut off");
        }
    }

    async fn write(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).await.expect("it is read");
    }

    async fn head(&mut self) {
        self.write(
            b"HTTP/1.1 200 OK\r\ncontent-type: application/connect+json\r\n\
              transfer-encoding: chunked\r\n\r\n",
        )
        .await;
    }

    async fn chunk(&mut self, bytes: &[u8]) {
        self.write(format!("{:x}\r\n", bytes.len()).as_bytes())
            .await;
        self.write(bytes).await;
        self.write(b"\r\n").await;
    }

    async fn start(&mut self) {
        self.head().await;
        self.chunk(&frames::message(&json!({"event": {"start": {"pid": 7}}})))
            .await;
    }

    /// The end of the body, as HTTP has it.
    async fn end(&mut self) {
        self.write(b"0\r\n\r\n").await;
    }

    /// Waits until the other side has closed the connection.
    async fn closed(&mut self) {
        let mut rest = Vec::new();
        // A reset is an end, too.
        let _ = self.0.read_to_end(&mut rest).await;
    }
}

async fn run(sandbox: Sandbox) -> Error {
    let error = tokio::time::timeout(PATIENCE, sandbox.commands().run("x").into_future())
        .await
        .expect("it does not hang")
        .expect_err("it fails");
    assert_eq!(error.sandbox_id(), Some(ID), "{error}");
    assert_eq!(error.operation(), Some("process.Process.Start"), "{error}");
    error
}

#[tokio::test]
async fn nobody_listens() {
    let port = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = port.local_addr().expect("an address");
    drop(port);
    let platform = MockServer::start_async().await;
    platform
        .mock_async(|_, then| drop(then.status(200).json_body(answer("0.6.13"))))
        .await;
    let sandbox = Client::builder()
        .api_url(platform.base_url())
        .sandbox_url(format!("http://{address}"))
        .api_key("e2b_0123456789abcdef")
        .retry_policy(e2b::RetryPolicy::disabled())
        .build()
        .expect("the settings are good")
        .connect(ID)
        .await
        .expect("it connects");
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Connection);
}

#[tokio::test]
async fn the_connection_ends_before_the_answer() {
    let sandbox = envd(|peer| async { drop(peer) }).await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Connection);
}

#[tokio::test]
async fn the_connection_ends_inside_the_answer() {
    let sandbox = envd(|mut peer| async move { peer.start().await }).await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Connection);
}

/// The proxy knows what the connection does not tell.
#[tokio::test]
async fn the_connection_ends_because_the_sandbox_does() {
    for before in [true, false] {
        let sandbox = envd_with(Client::builder(), GONE, move |mut peer| async move {
            if !before {
                peer.start().await;
            }
        })
        .await;
        let error = run(sandbox).await;
        assert_eq!(error.kind(), ErrorKind::SandboxNotFound, "{error:?}");
        let cause = std::error::Error::source(&error).expect("there is a cause");
        let cause: &Error = cause.downcast_ref().expect("it is what was seen");
        assert_eq!(cause.kind(), ErrorKind::Connection);
    }
}

#[tokio::test]
async fn nobody_is_asked_what_became_of_the_sandbox_unless_that_is_wanted() {
    let builder = Client::builder().health_probe(false);
    let sandbox = envd_with(builder, GONE, |mut peer| async move { peer.start().await }).await;
    let broken = run(sandbox.clone()).await;
    assert_eq!(broken.kind(), ErrorKind::Connection);
    // Unless one asks.
    let error = sandbox.diagnose(broken).await;
    assert_eq!(error.kind(), ErrorKind::SandboxNotFound);
}

#[tokio::test]
async fn the_body_ends_without_the_last_message() {
    let sandbox = envd(|mut peer| async move {
        peer.start().await;
        peer.end().await;
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Interrupted);
}

#[tokio::test]
async fn the_body_ends_inside_a_message() {
    let sandbox = envd(|mut peer| async move {
        peer.start().await;
        peer.chunk(&frames::message(&json!({"event": {}}))[..9])
            .await;
        peer.end().await;
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn the_answer_is_a_page() {
    let sandbox = envd(|mut peer| async move {
        peer.head().await;
        peer.chunk(b"<html><body>Welcome to the hotel network</body></html>")
            .await;
        peer.closed().await;
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_message_is_compressed() {
    let sandbox = envd(|mut peer| async move {
        peer.start().await;
        peer.chunk(&frames::frame(1, b"\x1f\x8b\x08")).await;
        peer.closed().await;
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::Decode);
}

/// The connection is closed at once: nobody waits for four gibibytes, nor makes room for them.
#[tokio::test]
async fn a_message_of_four_gibibytes_is_announced() {
    let (tell, told) = oneshot::channel();
    let sandbox = envd(|mut peer| async move {
        peer.start().await;
        peer.chunk(&[0, 0xff, 0xff, 0xff, 0xff]).await;
        peer.closed().await;
        let _ = tell.send(());
    })
    .await;
    assert_eq!(run(sandbox).await.kind(), ErrorKind::TooLarge);
    told.await.expect("the connection is closed");
}

#[tokio::test]
async fn nothing_comes() {
    let builder = Client::builder().request_timeout(Duration::from_millis(100));
    let sandbox = envd_with(
        builder,
        ALIVE,
        |mut peer| async move { peer.closed().await },
    )
    .await;
    let error = run(sandbox).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamOpen));
}

#[tokio::test]
async fn nothing_comes_after_the_head() {
    let builder = Client::builder().request_timeout(Duration::from_millis(100));
    let sandbox = envd_with(builder, ALIVE, |mut peer| async move {
        peer.head().await;
        peer.closed().await;
    })
    .await;
    let error = run(sandbox).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamOpen));
}

#[tokio::test]
async fn nothing_comes_any_more() {
    let sandbox = envd(|mut peer| async move {
        peer.start().await;
        peer.closed().await;
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
async fn a_stream_outlives_the_request_timeout() {
    let limit = Duration::from_millis(200);
    let builder = Client::builder().request_timeout(limit);
    let sandbox = envd_with(builder, ALIVE, move |mut peer| async move {
        peer.start().await;
        tokio::time::sleep(limit * 2).await;
        let end = json!({"event": {"end": {"exited": true, "status": "exit status 0"}}});
        peer.chunk(&[frames::message(&end), frames::end()].concat())
            .await;
        peer.end().await;
    })
    .await;
    let output = sandbox.commands().run("sleep 1").await.expect("it ends");
    assert!(output.status.success());
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let (arrive, arrived) = oneshot::channel();
    let (tell, told) = oneshot::channel();
    let sandbox = envd(|mut peer| async move {
        let _ = arrive.send(());
        peer.closed().await;
        let _ = tell.send(());
    })
    .await;
    let call = tokio::spawn(sandbox.commands().spawn("x").into_future());
    arrived.await.expect("the request is there");
    call.abort();
    tokio::time::timeout(PATIENCE, told)
        .await
        .expect("the connection is closed")
        .expect("the server has seen it");
}

#[tokio::test]
async fn dropping_a_process_closes_its_connection() {
    let (tell, told) = oneshot::channel();
    let sandbox = envd(|mut peer| async move {
        peer.start().await;
        peer.closed().await;
        let _ = tell.send(());
    })
    .await;
    let process = sandbox.commands().spawn("x").await.expect("it starts");
    drop(process);
    tokio::time::timeout(PATIENCE, told)
        .await
        .expect("the connection is closed")
        .expect("the server has seen it");
}

/// Output that nobody reads stays where it is: it does not pile up on this side.
#[tokio::test]
async fn what_is_not_read_makes_the_server_wait() {
    const PLENTY: usize = 64 * 1024 * 1024;
    let (tell, told) = oneshot::channel();
    let sandbox = envd(|mut peer| async move {
        peer.start().await;
        let message = json!({"event": {"data": {"stdout": "A".repeat(32 * 1024)}}});
        let message = frames::message(&message);
        let mut written = 0;
        let stuck = Duration::from_millis(500);
        while written < PLENTY {
            let write = peer.chunk(&message);
            if tokio::time::timeout(stuck, write).await.is_err() {
                break;
            }
            written += message.len();
        }
        let _ = tell.send(written);
        peer.closed().await;
    })
    .await;
    let mut process = sandbox.commands().spawn("yes").await.expect("it starts");
    let written = told.await.expect("the server has seen it");
    assert!(written < PLENTY / 2, "{written} bytes were taken");
    // It is still good, and what was written arrives.
    assert!(process.try_next().await.expect("it goes on").is_some());
}
