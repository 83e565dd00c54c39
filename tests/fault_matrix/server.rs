//! Servers that fail, byte by byte, in every way of the table.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt as _};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::operation::MockResponse;
use crate::support::raw::{Connection, NO_CONTENT, RawServer};
use crate::support::sandbox_json;

/// Handles a connection on which a request has arrived.
pub(crate) type Handler = fn(Connection, MockResponse) -> Handling;

type Handling = BoxFuture<'static, ()>;

/// How long a server waits between two pieces of what it sends slowly.
const DRIP: Duration = Duration::from_millis(100);

/// The number of these pieces, which all together take longer than a call may.
const DRIPS: usize = 8;

/// How much of a head is sent that does not end.
const ENDLESS_HEAD: usize = 1024 * 1024 * 1024;

/// A server that counts requests.
pub(crate) struct Server {
    raw: RawServer,
    requests: Arc<AtomicUsize>,
}

impl Server {
    /// Handles every request with this function.
    pub(crate) async fn start(handle: Handler, response: MockResponse) -> Self {
        let first = Arc::new(OnceLock::new());
        Self::serve(move |mut connection, requests| {
            let (response, first) = (response.clone(), Arc::clone(&first));
            async move {
                let Some(head) = connection.read_request().await else {
                    return;
                };
                // Some failures cause requests that are not attempts: the question for the
                // state of the sandbox, and the end of a process whose output is too long.
                let line = head.lines().next().map(str::to_owned);
                let redirected = head.contains(" /login ");
                if !redirected && first.get_or_init(|| line.clone()) != &line {
                    connection.send(NO_CONTENT).await;
                    return;
                }
                requests.fetch_add(1, Ordering::SeqCst);
                handle(connection, response).await;
            }
        })
        .await
    }

    /// Responds to every request on HTTP/2 with a `GOAWAY` that names this stream as the last one
    /// that was seen.
    pub(crate) async fn going_away(last: u32) -> Self {
        Self::serve(move |connection, requests| async move {
            let mut stream = connection.into_stream();
            let settings = stream.write_all(&h2_frame(4, &[])).await;
            if settings.is_ok() && read_h2_headers(&mut stream).await.is_some() {
                requests.fetch_add(1, Ordering::SeqCst);
                let no_error = 0_u32;
                let payload = [last.to_be_bytes(), no_error.to_be_bytes()].concat();
                // The client may be gone.
                let _ = stream.write_all(&h2_frame(7, &payload)).await;
                // Not a reset, which can overtake the frame: the client reads both to the end.
                let _ = stream.shutdown().await;
                while stream.read_u8().await.is_ok() {}
            }
        })
        .await
    }

    /// Responds to the first bytes of TLS as a plain server does.
    pub(crate) async fn without_tls() -> Self {
        Self::serve(|mut connection, _| async move {
            connection.read().await;
            let response = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n";
            connection.send(response).await;
        })
        .await
    }

    /// Responds to every request with a sandbox, on HTTP/2.
    pub(crate) async fn over_http2() -> Self {
        Self::serve(|connection, _| async move {
            let mut connection = h2::server::handshake(connection.into_stream())
                .await
                .expect("it is HTTP/2");
            while let Some(Ok((_, mut respond))) = connection.accept().await {
                let head = http::Response::new(());
                let mut body = respond.send_response(head, false).expect("it is wanted");
                let sandbox = bytes::Bytes::from(sandbox_json().to_string());
                body.send_data(sandbox, true).expect("it is wanted");
            }
        })
        .await
    }

    async fn serve<F>(handle: impl Fn(Connection, Arc<AtomicUsize>) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let requests = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&requests);
        let raw = RawServer::start(move |_, connection| handle(connection, Arc::clone(&count)));
        Self {
            raw: raw.await,
            requests,
        }
    }

    pub(crate) fn url(&self) -> String {
        self.raw.url()
    }

    /// The number of requests so far.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

/// Reads HTTP/2 up to the head of the first request.
async fn read_h2_headers(stream: &mut TcpStream) -> Option<()> {
    const PREFACE: usize = 24;
    const HEADERS: u8 = 1;
    let mut bytes = vec![0; PREFACE];
    stream.read_exact(&mut bytes).await.ok()?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.ok()?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        bytes.resize(length as usize, 0);
        stream.read_exact(&mut bytes).await.ok()?;
        if head[3] == HEADERS {
            return Some(());
        }
    }
}

fn h2_frame(kind: u8, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("it is short");
    let [_, length @ ..] = length.to_be_bytes();
    [&length[..], &[kind, 0, 0, 0, 0, 0], payload].concat()
}

async fn send_head(connection: &mut Connection, response: &MockResponse, framing: &str) {
    let MockResponse { content_type, .. } = response;
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\nconnection: close\r\n\
         {framing}\r\n\r\n"
    );
    connection.send(head.as_bytes()).await;
}

async fn send_head_with_length(
    connection: &mut Connection,
    response: &MockResponse,
    length: usize,
) {
    send_head(connection, response, &format!("content-length: {length}")).await;
}

async fn send_head_without_length(connection: &mut Connection, response: &MockResponse) {
    send_head(connection, response, "transfer-encoding: chunked").await;
}

pub(crate) fn respond(mut connection: Connection, response: MockResponse) -> Handling {
    async move {
        send_head_with_length(&mut connection, &response, response.body.len()).await;
        connection.send(&response.body).await;
    }
    .boxed()
}

pub(crate) fn reset_before_the_head(connection: Connection, _: MockResponse) -> Handling {
    async move { connection.reset() }.boxed()
}

pub(crate) fn reset_inside_the_head(mut connection: Connection, _: MockResponse) -> Handling {
    async move {
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-ty").await;
        connection.reset();
    }
    .boxed()
}

pub(crate) fn reset_after_the_head(mut connection: Connection, response: MockResponse) -> Handling {
    async move {
        send_head_with_length(&mut connection, &response, response.body.len()).await;
        connection.reset();
    }
    .boxed()
}

pub(crate) fn reset_inside_the_body(
    mut connection: Connection,
    response: MockResponse,
) -> Handling {
    async move {
        send_head_with_length(&mut connection, &response, response.body.len()).await;
        connection.send(&response.body[..response.cut]).await;
        connection.reset();
    }
    .boxed()
}

pub(crate) fn stall_before_the_head(mut connection: Connection, _: MockResponse) -> Handling {
    async move { connection.closed().await }.boxed()
}

pub(crate) fn stall_inside_the_body(
    mut connection: Connection,
    response: MockResponse,
) -> Handling {
    async move {
        send_head_without_length(&mut connection, &response).await;
        connection.send_chunk(&response.body[..response.cut]).await;
        connection.closed().await;
    }
    .boxed()
}

pub(crate) fn slow_body(mut connection: Connection, response: MockResponse) -> Handling {
    async move {
        let (begin, rest) = response.body.split_at(response.cut);
        send_head_with_length(&mut connection, &response, response.body.len()).await;
        connection.send(begin).await;
        for piece in rest.chunks(rest.len().div_ceil(DRIPS)) {
            tokio::time::sleep(DRIP).await;
            connection.send(piece).await;
        }
    }
    .boxed()
}

pub(crate) fn another_content_type(mut connection: Connection, response: MockResponse) -> Handling {
    async move {
        let response = MockResponse {
            content_type: "text/html; charset=utf-8",
            ..response
        };
        send_head_with_length(&mut connection, &response, response.body.len()).await;
        connection.send(&response.body).await;
    }
    .boxed()
}

/// Sends a fixed response.
fn send_fixed(mut connection: Connection, text: &'static str) -> Handling {
    async move {
        connection.send(text.as_bytes()).await;
    }
    .boxed()
}

pub(crate) fn html_502(connection: Connection, _: MockResponse) -> Handling {
    send_fixed(
        connection,
        "HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\nconnection: close\r\n\
         content-length: 34\r\n\r\n<html><h1>502 Bad Gateway</h1>\r\n\r\n",
    )
}

pub(crate) fn sandbox_not_found_502(connection: Connection, _: MockResponse) -> Handling {
    send_fixed(
        connection,
        "HTTP/1.1 502 Bad Gateway\r\ncontent-type: application/json\r\nconnection: close\r\n\
         content-length: 66\r\n\r\n\
         {\"sandboxId\":\"i\",\"message\":\"The sandbox was not found\",\"code\":502}",
    )
}

pub(crate) fn empty_503(connection: Connection, _: MockResponse) -> Handling {
    send_fixed(
        connection,
        "HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n",
    )
}

pub(crate) fn rate_limited(connection: Connection, _: MockResponse) -> Handling {
    send_fixed(
        connection,
        "HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\nconnection: close\r\n\
         content-length: 34\r\n\r\n{\"code\":429,\"message\":\"too many\"}\r\n",
    )
}

pub(crate) fn rate_limited_for_seconds(connection: Connection, _: MockResponse) -> Handling {
    send_fixed(
        connection,
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 2\r\nconnection: close\r\n\
         content-length: 0\r\n\r\n",
    )
}

pub(crate) fn rate_limited_for_hours(connection: Connection, _: MockResponse) -> Handling {
    send_fixed(
        connection,
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 7200\r\nconnection: close\r\n\
         content-length: 0\r\n\r\n",
    )
}

pub(crate) fn redirect_301(connection: Connection, _: MockResponse) -> Handling {
    redirect(connection, "301 Moved Permanently")
}

pub(crate) fn redirect_307(connection: Connection, _: MockResponse) -> Handling {
    redirect(connection, "307 Temporary Redirect")
}

/// To a page on the same origin, as a gateway redirects to its login page.
pub(crate) fn redirect_to_a_page(connection: Connection, _: MockResponse) -> Handling {
    let text = if connection.head().contains(" /login ") {
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\ncontent-length: 6\r\n\r\n<html>"
    } else {
        "HTTP/1.1 302 Found\r\nlocation: /login\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
    };
    send_fixed(connection, text)
}

/// To the same server under another name, so that it would see a client that follows.
fn redirect(mut connection: Connection, status: &'static str) -> Handling {
    async move {
        let port = connection.port();
        let head = format!(
            "HTTP/1.1 {status}\r\nlocation: http://localhost:{port}/\r\nconnection: close\r\n\
             content-length: 0\r\n\r\n"
        );
        connection.send(head.as_bytes()).await;
    }
    .boxed()
}

pub(crate) fn endless_body(mut connection: Connection, response: MockResponse) -> Handling {
    async move {
        send_head_without_length(&mut connection, &response).await;
        connection.send_chunk(&response.body[..response.cut]).await;
        while connection.send_chunk(&response.filler).await {}
    }
    .boxed()
}

pub(crate) fn endless_head(mut connection: Connection, _: MockResponse) -> Handling {
    async move {
        let line = format!("x-filler: {}\r\n", "x".repeat(16 * 1024));
        connection.send(b"HTTP/1.1 200 OK\r\n").await;
        let mut sent = 0;
        while sent < ENDLESS_HEAD && connection.send(line.as_bytes()).await {
            sent += line.len();
        }
        assert!(sent < ENDLESS_HEAD, "the client has read all of it");
    }
    .boxed()
}

pub(crate) fn length_too_long(mut connection: Connection, response: MockResponse) -> Handling {
    async move {
        send_head_with_length(&mut connection, &response, response.body.len() + 10).await;
        connection.send(&response.body).await;
    }
    .boxed()
}

pub(crate) fn length_too_short(mut connection: Connection, response: MockResponse) -> Handling {
    async move {
        send_head_with_length(&mut connection, &response, response.cut).await;
        connection.send(&response.body).await;
    }
    .boxed()
}

/// Sends all messages, and neither ends the body nor closes the connection.
pub(crate) fn open_end(mut connection: Connection, response: MockResponse) -> Handling {
    async move {
        send_head_without_length(&mut connection, &response).await;
        connection.send_chunk(&response.body).await;
        connection.closed().await;
    }
    .boxed()
}

pub(crate) fn four_gibibytes(mut connection: Connection, response: MockResponse) -> Handling {
    async move {
        send_head_without_length(&mut connection, &response).await;
        connection.send_chunk(&response.body[..response.cut]).await;
        connection.send_chunk(&[0, 0xff, 0xff, 0xff, 0xff]).await;
        while connection.send_chunk(&response.filler).await {}
    }
    .boxed()
}
