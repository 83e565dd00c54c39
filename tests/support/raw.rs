//! A server that writes its responses byte by byte, on a socket of its own.

use std::net::SocketAddr;
use std::sync::Mutex;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

/// A server. It stops accepting connections when it is dropped.
pub(crate) struct RawServer {
    address: SocketAddr,
    requests: tokio::sync::Mutex<UnboundedReceiver<Request>>,
    task: Option<JoinHandle<()>>,
}

/// A request, recorded when its connection was dropped.
pub(crate) struct Request {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl RawServer {
    /// Handles every connection, concurrently; the connections are numbered.
    pub(crate) async fn start<F>(handle: impl Fn(usize, Connection) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (sender, requests) = unbounded_channel();
        let task = tokio::spawn(async move {
            for number in 0.. {
                let (stream, _) = listener.accept().await.expect("a connection");
                let recorder = Recorder {
                    head: None,
                    received: Vec::new(),
                    sender: sender.clone(),
                };
                tokio::spawn(handle(number, Connection { stream, recorder }));
            }
        });
        Self {
            address,
            requests: tokio::sync::Mutex::new(requests),
            task: Some(task),
        }
    }

    /// Handles every request, once its head has arrived. A connection has one.
    pub(crate) async fn serve_all<F>(
        handle: impl Fn(Connection) -> F + Clone + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self::start(move |_, mut connection| {
            let handle = handle.clone();
            async move {
                // A client may close a connection before it sends a request.
                if connection.read_head().await.is_some() {
                    handle(connection).await;
                }
            }
        })
        .await
    }

    /// Handles one request, once its head has arrived.
    pub(crate) async fn serve<F>(handle: impl FnOnce(Connection) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let handle = std::sync::Arc::new(Mutex::new(Some(handle)));
        Self::serve_all(move |connection| {
            let handle = handle.lock().expect("no thread panics").take();
            handle.expect("there is one request")(connection)
        })
        .await
    }

    /// Sends these bytes once the head of the first request has arrived, and closes the connection.
    pub(crate) async fn respond(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::serve(async move |mut connection: Connection| {
            connection.send(&bytes).await;
        })
        .await
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Keeps the server until the runtime ends, and returns its URL.
    pub(crate) fn detach(mut self) -> String {
        self.task = None;
        self.url()
    }

    /// The next request whose connection the server has dropped.
    pub(crate) async fn request(&self) -> Request {
        let mut requests = self.requests.lock().await;
        requests.recv().await.expect("a request was handled")
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

/// The server's end of a connection.
pub(crate) struct Connection {
    stream: TcpStream,
    recorder: Recorder,
}

/// What has arrived on a connection. Dropping it records the request.
struct Recorder {
    head: Option<String>,
    /// The bytes after the head.
    received: Vec<u8>,
    sender: UnboundedSender<Request>,
}

impl Drop for Recorder {
    fn drop(&mut self) {
        if let Some(head) = self.head.take() {
            let body = std::mem::take(&mut self.received);
            // The test may be over.
            let _ = self.sender.send(Request { head, body });
        }
    }
}

impl Connection {
    pub(crate) fn port(&self) -> u16 {
        self.stream.local_addr().expect("an address").port()
    }

    pub(crate) fn into_stream(self) -> TcpStream {
        self.stream
    }

    /// Reads the head of a request; `None` if the connection ends before.
    pub(crate) async fn read_head(&mut self) -> Option<&str> {
        let end = loop {
            let received = &self.recorder.received;
            if let Some(end) = received.windows(4).position(|part| part == b"\r\n\r\n") {
                break end + 4;
            }
            self.read().await?;
        };
        let body = self.recorder.received.split_off(end);
        let head = std::mem::replace(&mut self.recorder.received, body);
        let head = String::from_utf8(head).expect("a head is text");
        Some(self.recorder.head.insert(head))
    }

    /// The head of the request that was read.
    pub(crate) fn head(&self) -> &str {
        self.recorder.head.as_deref().unwrap_or_default()
    }

    /// Reads a whole request, and returns its head; `None` if the connection ends before.
    pub(crate) async fn read_request(&mut self) -> Option<String> {
        let head = self.read_head().await?.to_owned();
        let lower = head.to_ascii_lowercase();
        if lower.contains("transfer-encoding: chunked") {
            while !self.recorder.received.ends_with(b"0\r\n\r\n") {
                self.read().await?;
            }
        } else if let Some((_, length)) = lower.split_once("content-length: ") {
            let length = length.lines().next()?.parse().ok()?;
            while self.recorder.received.len() < length {
                self.read().await?;
            }
        }
        Some(head)
    }

    /// Reads the next whole request of a connection that is kept; `None` if the connection ends before.
    pub(crate) async fn next_request(&mut self) -> Option<String> {
        self.recorder.received.clear();
        self.read_request().await
    }

    /// Reads what has arrived, and at least a byte; `None` if the connection ends before.
    pub(crate) async fn read(&mut self) -> Option<()> {
        self.recorder.received.reserve(64 * 1024);
        let count = self.stream.read_buf(&mut self.recorder.received).await;
        (count.ok()? > 0).then_some(())
    }

    /// Reads until these bytes have arrived.
    pub(crate) async fn wait_for(&mut self, text: &[u8]) {
        let found = |received: &[u8]| received.windows(text.len()).any(|part| part == text);
        while !found(&self.recorder.received) {
            self.read().await.expect("the connection goes on");
        }
    }

    /// Reads until so many bytes of the body have arrived.
    pub(crate) async fn wait_for_length(&mut self, length: usize) {
        while self.recorder.received.len() < length {
            self.read().await.expect("the connection goes on");
        }
    }

    /// Takes so many bytes of the body, and reads no more of it; `None` if the connection ends before.
    pub(crate) async fn take(&mut self, length: usize) -> Option<Vec<u8>> {
        let received = &mut self.recorder.received;
        while received.len() < length {
            let mut rest = (&mut self.stream).take((length - received.len()) as u64);
            if rest.read_buf(received).await.ok()? == 0 {
                return None;
            }
        }
        let rest = received.split_off(length);
        Some(std::mem::replace(received, rest))
    }

    /// Reads until the client closes the connection. A reset counts.
    pub(crate) async fn closed(&mut self) {
        while self.read().await.is_some() {}
    }

    /// Returns whether the bytes could be sent.
    pub(crate) async fn send(&mut self, bytes: &[u8]) -> bool {
        self.stream.write_all(bytes).await.is_ok()
    }

    /// Sends a chunk of a body with `transfer-encoding: chunked`.
    pub(crate) async fn send_chunk(&mut self, bytes: &[u8]) -> bool {
        let head = format!("{:x}\r\n", bytes.len());
        self.send(&[head.as_bytes(), bytes, b"\r\n"].concat()).await
    }

    /// Closes the connection with a reset.
    pub(crate) fn reset(self) {
        // Without this the connection would end in an orderly way.
        self.stream.set_zero_linger().expect("it is a socket");
    }
}

/// The head of a response with a body of this length.
pub(crate) fn head_with_length(length: u64) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n")
}

/// A response with an empty body.
pub(crate) const NO_CONTENT: &[u8] = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
