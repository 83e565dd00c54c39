//! A server that says what it is told to say, byte by byte, and whatever the client thinks of it.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// A server for connections that are handled one by one, in their order.
pub(crate) struct Raw {
    url: String,
    requests: Receiver<Request>,
}

/// What has arrived on a connection.
pub(crate) struct Request {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Raw {
    /// Handles one connection, once the head of a request has arrived.
    pub(crate) fn serve(handle: impl FnOnce(&mut Connection) + Send + 'static) -> Self {
        let mut handle = Some(handle);
        Self::serve_all(move |_, connection| {
            let handle = handle.take().expect("there is one connection");
            handle(connection);
        })
    }

    /// Handles every connection, given the head of its first request.
    pub(crate) fn serve_all(
        mut handle: impl FnMut(&str, &mut Connection) + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let (tell, requests) = channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut connection = Connection {
                    stream: stream.expect("a connection"),
                    received: Vec::new(),
                };
                // Some clients think better of it before they ask.
                let Some(head) = connection.head() else {
                    continue;
                };
                handle(&head, &mut connection);
                let body = std::mem::take(&mut connection.received);
                // Nobody has to be interested.
                let _ = tell.send(Request { head, body });
            }
        });
        Self { url, requests }
    }

    /// Answers the first request with these bytes and closes the connection.
    pub(crate) fn answer(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::serve(move |connection| connection.send(&bytes))
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// What has arrived, once the connection has been handled.
    pub(crate) fn request(&self) -> Request {
        self.requests.recv().expect("a request was handled")
    }
}

pub(crate) struct Connection {
    stream: TcpStream,
    /// What has arrived behind the head.
    received: Vec<u8>,
}

impl Connection {
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        // A client that has gone is what some tests are about.
        let _ = self.stream.write_all(bytes);
    }

    /// Reads until the client closes the connection.
    pub(crate) fn wait_for_end(&mut self) {
        let _ = self.stream.read_to_end(&mut self.received);
    }

    /// Reads until these bytes have arrived.
    pub(crate) fn wait_for(&mut self, text: &[u8]) {
        while !self.received.windows(text.len()).any(|part| part == text) {
            assert!(self.read() > 0, "the connection ended");
        }
    }

    /// Reads until so many bytes have arrived.
    pub(crate) fn wait_for_length(&mut self, length: usize) {
        while self.received.len() < length {
            assert!(self.read() > 0, "the connection ended");
        }
    }

    fn head(&mut self) -> Option<String> {
        loop {
            let end = self
                .received
                .windows(4)
                .position(|part| part == b"\r\n\r\n");
            if let Some(end) = end {
                let body = self.received.split_off(end + 4);
                let head = std::mem::replace(&mut self.received, body);
                return Some(String::from_utf8(head).expect("heads are text"));
            }
            if self.read() == 0 {
                return None;
            }
        }
    }

    fn read(&mut self) -> usize {
        let mut buffer = [0; 64 * 1024];
        let length = self.stream.read(&mut buffer).unwrap_or(0);
        self.received.extend_from_slice(&buffer[..length]);
        length
    }
}
