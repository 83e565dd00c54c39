//! Servers that fail, byte by byte, in every way of the table.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt as _};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::operation::{self, Answer};

/// What a server does with a request, once it is there.
pub(crate) type Act = fn(Peer, Answer) -> BoxFuture<'static, ()>;

/// How long a server waits between two pieces of what it sends slowly.
const DRIP: Duration = Duration::from_millis(100);

/// The number of these pieces, which all together take longer than a call may.
const DRIPS: usize = 8;

/// How much of a head is sent that does not end.
const ENDLESS_HEAD: usize = 1024 * 1024 * 1024;

/// A server on a port of its own.
pub(crate) struct Server {
    pub(crate) port: u16,
    requests: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

/// The server's end of a connection.
pub(crate) struct Peer {
    stream: TcpStream,
    port: u16,
}

impl Server {
    /// Answers every request in this way.
    pub(crate) async fn start(act: Act, answer: Answer) -> Self {
        let first = Arc::new(OnceLock::new());
        Self::serve(move |mut peer, requests| {
            let (answer, first) = (answer.clone(), Arc::clone(&first));
            async move {
                let Some(head) = peer.request().await else {
                    return;
                };
                // What follows on some failures is no attempt: the question what became of the
                // sandbox, and the end of a process whose output is too long.
                let line = head.lines().next().map(str::to_owned);
                if first.get_or_init(|| line.clone()) != &line {
                    peer.send(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")
                        .await;
                    return;
                }
                requests.fetch_add(1, Ordering::SeqCst);
                act(peer, answer).await;
            }
        })
        .await
    }

    /// Answers every request on HTTP/2 with a `GOAWAY` that names this stream as the last one that
    /// was seen.
    pub(crate) async fn going_away(last: u32) -> Self {
        Self::serve(move |mut peer, requests| async move {
            peer.send(&h2_frame(4, &[])).await;
            if peer.h2_headers().await.is_some() {
                requests.fetch_add(1, Ordering::SeqCst);
                let no_error = 0_u32;
                let payload = [last.to_be_bytes(), no_error.to_be_bytes()].concat();
                peer.send(&h2_frame(7, &payload)).await;
            }
        })
        .await
    }

    /// Answers what should be the beginning of TLS as a plain server does.
    pub(crate) async fn without_tls() -> Self {
        Self::serve(|mut peer, _| async move {
            peer.more(&mut Vec::new()).await;
            peer.send(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")
                .await;
        })
        .await
    }

    /// Answers every request with a sandbox, on HTTP/2.
    pub(crate) async fn over_http2() -> Self {
        Self::serve(|peer, _| async move {
            let mut connection = h2::server::handshake(peer.stream)
                .await
                .expect("it is HTTP/2");
            while let Some(Ok((_, mut respond))) = connection.accept().await {
                let head = http::Response::new(());
                let mut body = respond.send_response(head, false).expect("it is wanted");
                let sandbox = bytes::Bytes::from(operation::sandbox().to_string());
                body.send_data(sandbox, true).expect("it is wanted");
            }
        })
        .await
    }

    async fn serve<F>(handle: impl Fn(Peer, Arc<AtomicUsize>) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let requests = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&requests);
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                tokio::spawn(handle(Peer { stream, port }, Arc::clone(&seen)));
            }
        });
        Self {
            port,
            requests,
            task,
        }
    }

    /// How many requests have arrived.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Peer {
    /// Reads a request, and gives its head; `None` if it is none.
    async fn request(&mut self) -> Option<String> {
        let mut request = Vec::new();
        let head = loop {
            let end = request.windows(4).position(|part| part == b"\r\n\r\n");
            if let Some(end) = end {
                let head = String::from_utf8(request[..end].to_vec()).ok()?;
                request.drain(..end + 4);
                break head;
            }
            self.more(&mut request).await?;
        };
        let lower = head.to_ascii_lowercase();
        if lower.contains("transfer-encoding: chunked") {
            while !request.ends_with(b"0\r\n\r\n") {
                self.more(&mut request).await?;
            }
        } else if let Some((_, length)) = lower.split_once("content-length: ") {
            let length = length.lines().next()?.parse().ok()?;
            while request.len() < length {
                self.more(&mut request).await?;
            }
        }
        Some(head)
    }

    /// Reads HTTP/2 up to the head of the first request.
    async fn h2_headers(&mut self) -> Option<()> {
        const PREFACE: usize = 24;
        const HEADERS: u8 = 1;
        let mut bytes = vec![0; PREFACE];
        self.stream.read_exact(&mut bytes).await.ok()?;
        loop {
            let mut head = [0; 9];
            self.stream.read_exact(&mut head).await.ok()?;
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
            bytes.resize(length as usize, 0);
            self.stream.read_exact(&mut bytes).await.ok()?;
            if head[3] == HEADERS {
                return Some(());
            }
        }
    }

    async fn more(&mut self, bytes: &mut Vec<u8>) -> Option<()> {
        let read = self.stream.read_buf(bytes).await.ok()?;
        (read > 0).then_some(())
    }

    /// Whether it could be sent.
    async fn send(&mut self, bytes: &[u8]) -> bool {
        self.stream.write_all(bytes).await.is_ok()
    }

    async fn head(&mut self, answer: &Answer, framing: &str) {
        let Answer { content_type, .. } = answer;
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\nconnection: close\r\n\
             {framing}\r\n\r\n"
        );
        self.send(head.as_bytes()).await;
    }

    async fn head_with_length(&mut self, answer: &Answer, length: usize) {
        self.head(answer, &format!("content-length: {length}"))
            .await;
    }

    async fn head_without_length(&mut self, answer: &Answer) {
        self.head(answer, "transfer-encoding: chunked").await;
    }

    /// Whether it could be sent.
    async fn chunk(&mut self, bytes: &[u8]) -> bool {
        let chunk = [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat();
        self.send(&chunk).await
    }

    fn reset(self) {
        // Without this the connection would end in an orderly way.
        self.stream.set_zero_linger().expect("it is a socket");
    }

    /// Waits until the other side has closed the connection.
    async fn closed(&mut self) {
        let mut rest = Vec::new();
        // A reset is an end, too.
        let _ = self.stream.read_to_end(&mut rest).await;
    }
}

fn h2_frame(kind: u8, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("it is short");
    let [_, length @ ..] = length.to_be_bytes();
    [&length[..], &[kind, 0, 0, 0, 0, 0], payload].concat()
}

pub(crate) fn answer(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        peer.head_with_length(&answer, answer.body.len()).await;
        peer.send(&answer.body).await;
    }
    .boxed()
}

pub(crate) fn reset_before_the_head(peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    async move { peer.reset() }.boxed()
}

pub(crate) fn reset_inside_the_head(mut peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    async move {
        peer.send(b"HTTP/1.1 200 OK\r\ncontent-ty").await;
        peer.reset();
    }
    .boxed()
}

pub(crate) fn reset_after_the_head(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        peer.head_with_length(&answer, answer.body.len()).await;
        peer.reset();
    }
    .boxed()
}

pub(crate) fn reset_inside_the_body(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        peer.head_with_length(&answer, answer.body.len()).await;
        peer.send(&answer.body[..answer.cut]).await;
        peer.reset();
    }
    .boxed()
}

pub(crate) fn stall_before_the_head(mut peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    async move { peer.closed().await }.boxed()
}

pub(crate) fn stall_inside_the_body(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        peer.head_without_length(&answer).await;
        peer.chunk(&answer.body[..answer.cut]).await;
        peer.closed().await;
    }
    .boxed()
}

pub(crate) fn drip(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        let (begin, rest) = answer.body.split_at(answer.cut);
        peer.head_with_length(&answer, answer.body.len()).await;
        peer.send(begin).await;
        for piece in rest.chunks(rest.len().div_ceil(DRIPS)) {
            tokio::time::sleep(DRIP).await;
            peer.send(piece).await;
        }
    }
    .boxed()
}

pub(crate) fn another_content_type(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        let answer = Answer {
            content_type: "text/html; charset=utf-8",
            ..answer
        };
        peer.head_with_length(&answer, answer.body.len()).await;
        peer.send(&answer.body).await;
    }
    .boxed()
}

/// A fixed answer.
fn say(mut peer: Peer, text: &'static str) -> BoxFuture<'static, ()> {
    async move {
        peer.send(text.as_bytes()).await;
    }
    .boxed()
}

pub(crate) fn page(peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    say(
        peer,
        "HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\nconnection: close\r\n\
         content-length: 34\r\n\r\n<html><h1>502 Bad Gateway</h1>\r\n\r\n",
    )
}

pub(crate) fn nothing_but_503(peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    say(
        peer,
        "HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n",
    )
}

pub(crate) fn too_many(peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    say(
        peer,
        "HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\nconnection: close\r\n\
         content-length: 34\r\n\r\n{\"code\":429,\"message\":\"too many\"}\r\n",
    )
}

pub(crate) fn too_many_for_a_while(peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    say(
        peer,
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 2\r\nconnection: close\r\n\
         content-length: 0\r\n\r\n",
    )
}

pub(crate) fn too_many_for_hours(peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    say(
        peer,
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 7200\r\nconnection: close\r\n\
         content-length: 0\r\n\r\n",
    )
}

pub(crate) fn moved(peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    redirect(peer, "301 Moved Permanently")
}

pub(crate) fn elsewhere(peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    redirect(peer, "307 Temporary Redirect")
}

/// To the same server under another name, so that it would see a client that follows.
fn redirect(mut peer: Peer, status: &'static str) -> BoxFuture<'static, ()> {
    async move {
        let port = peer.port;
        let head = format!(
            "HTTP/1.1 {status}\r\nlocation: http://localhost:{port}/\r\nconnection: close\r\n\
             content-length: 0\r\n\r\n"
        );
        peer.send(head.as_bytes()).await;
    }
    .boxed()
}

pub(crate) fn endless_body(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        peer.head_without_length(&answer).await;
        peer.chunk(&answer.body[..answer.cut]).await;
        while peer.chunk(&answer.filler).await {}
    }
    .boxed()
}

pub(crate) fn endless_head(mut peer: Peer, _: Answer) -> BoxFuture<'static, ()> {
    async move {
        let line = format!("x-filler: {}\r\n", "x".repeat(16 * 1024));
        peer.send(b"HTTP/1.1 200 OK\r\n").await;
        let mut sent = 0;
        while sent < ENDLESS_HEAD && peer.send(line.as_bytes()).await {
            sent += line.len();
        }
        assert!(sent < ENDLESS_HEAD, "the client has read all of it");
    }
    .boxed()
}

pub(crate) fn length_too_long(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        peer.head_with_length(&answer, answer.body.len() + 10).await;
        peer.send(&answer.body).await;
    }
    .boxed()
}

pub(crate) fn length_too_short(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        peer.head_with_length(&answer, answer.cut).await;
        peer.send(&answer.body).await;
    }
    .boxed()
}

pub(crate) fn four_gibibytes(mut peer: Peer, answer: Answer) -> BoxFuture<'static, ()> {
    async move {
        peer.head_without_length(&answer).await;
        peer.chunk(&answer.body[..answer.cut]).await;
        peer.chunk(&[0, 0xff, 0xff, 0xff, 0xff]).await;
        while peer.chunk(&answer.filler).await {}
    }
    .boxed()
}
