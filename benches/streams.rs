//! The cost of the output of commands: decoding it, receiving it, and idle streams.
//!
//! ```text
//! cargo bench --bench streams
//! ```
//!
//! The naive implementation deserializes messages with owned strings and then decodes their base64.

mod support;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::{Buf as _, Bytes, BytesMut};
use e2b::envd::types;
use e2b::rpc::MessageStream;
use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use support::{in_turns, resident};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const ID: &str = "iabcdefghijklmnopqrst";

/// The maximum size of the output in one message of envd.
const CHUNK: usize = 32 * 1024;

/// The approximate size of one read from a socket.
const READ: usize = 64 * 1024;

const MESSAGES: usize = 1_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    println!("{:<36} {:>10} {:>10} {:>7}", "", "naive", "e2b", "ratio");
    let output = output();
    decode(&runtime, &output);
    let server = server(output);
    receive(&runtime, server);
    drop(runtime);
    idle(server);
}

/// Returns the output of a command as envd sends it: start event, chunks of output, end event.
fn output() -> Bytes {
    let mut bytes = envelope(0, r#"{"event":{"start":{"pid":7}}}"#);
    let chunk: Vec<u8> = (0..CHUNK).map(|at| (at * 31 % 251) as u8).collect();
    let message = format!(
        r#"{{"event":{{"data":{{"stdout":"{}"}}}}}}"#,
        STANDARD.encode(chunk)
    );
    for _ in 0..MESSAGES {
        bytes.extend(envelope(0, &message));
    }
    let end = r#"{"event":{"end":{"exited":true,"status":"exit status 0"}}}"#;
    bytes.extend(envelope(0, end));
    bytes.extend(envelope(2, "{}"));
    bytes.into()
}

fn envelope(flags: u8, message: &str) -> Vec<u8> {
    let length = u32::try_from(message.len()).expect("a short message");
    [&[flags], &length.to_be_bytes()[..], message.as_bytes()].concat()
}

/// The naive implementation.
mod naive {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Message {
        event: Option<Event>,
    }

    #[derive(Deserialize)]
    struct Event {
        data: Option<Data>,
    }

    #[derive(Deserialize)]
    struct Data {
        stdout: Option<String>,
    }

    pub async fn read<E: std::fmt::Debug>(chunks: impl Stream<Item = Result<Bytes, E>>) -> usize {
        let mut chunks = pin!(chunks);
        let mut buffer = BytesMut::new();
        let mut total = 0;
        while let Some(chunk) = chunks.try_next().await.expect("a complete body") {
            buffer.extend_from_slice(&chunk);
            while buffer.len() >= 5 {
                let length = u32::from_be_bytes([buffer[1], buffer[2], buffer[3], buffer[4]]);
                let length = length as usize;
                if buffer.len() < 5 + length {
                    break;
                }
                let end = buffer[0] & 2 != 0;
                buffer.advance(5);
                let payload = buffer.split_to(length);
                if end {
                    return total;
                }
                let message: Message = serde_json::from_slice(&payload).expect("valid JSON");
                if let Some(text) = message.event.and_then(|event| event.data?.stdout) {
                    total += STANDARD.decode(text).expect("valid base64").len();
                }
            }
        }
        panic!("the stream was cut off");
    }
}

/// The implementation of this crate.
async fn read(bytes: e2b::envd::ByteStream) -> usize {
    use types::{ProcessEvent as Event, ProcessEventDataEvent as Data};
    let mut messages: MessageStream<types::ProcessStartResponse> =
        MessageStream::new(bytes, "process.Process.Start", ID);
    let mut total = 0;
    while let Some(message) = messages.try_next().await.expect("a complete body") {
        if let Some(Event::Data(Data::Stdout(bytes))) = message.event {
            total += bytes.len();
        }
    }
    total
}

/// Decodes output in memory: envelopes, JSON and base64 only.
fn decode(runtime: &tokio::runtime::Runtime, output: &Bytes) {
    let chunks: Vec<Bytes> = (0..output.len())
        .step_by(READ)
        .map(|at| output.slice(at..output.len().min(at + READ)))
        .collect();
    let result = in_turns(
        51,
        || {
            let chunks = stream::iter(chunks.clone()).map(Ok::<_, Infallible>);
            assert_eq!(runtime.block_on(naive::read(chunks)), MESSAGES * CHUNK);
        },
        || {
            let chunks = stream::iter(chunks.clone()).map(Ok);
            let bytes = e2b::envd::ByteStream::new(Box::pin(chunks));
            assert_eq!(runtime.block_on(read(bytes)), MESSAGES * CHUNK);
        },
    );
    report("output from memory, MiB/s", result);
}

/// Receives output from a socket, through the whole client.
fn receive(runtime: &tokio::runtime::Runtime, server: SocketAddr) {
    let base = format!("http://{server}");
    let http = bare();
    let sandbox = runtime.block_on(sandbox(&base));
    let result = in_turns(
        31,
        || {
            let total = runtime.block_on(async {
                let response = http
                    .post(format!("{base}/process.Process/Start"))
                    .body("request")
                    .send()
                    .await
                    .expect("a response");
                naive::read(response.bytes_stream()).await
            });
            assert_eq!(total, MESSAGES * CHUNK);
        },
        || {
            let total = runtime.block_on(async {
                let mut process = sandbox.commands().spawn("yes").await.expect("started");
                let mut total = 0;
                while let Some(event) = process.try_next().await.expect("a complete body") {
                    if let e2b::commands::Event::Stdout(bytes) = event {
                        total += bytes.len();
                    }
                }
                total
            });
            assert_eq!(total, MESSAGES * CHUNK);
        },
    );
    report("output from a socket, MiB/s", result);
}

/// Measures the memory of a thousand idle commands.
fn idle(server: SocketAddr) {
    const STREAMS: usize = 1_000;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let base = format!("http://{server}");
    let http = bare();
    runtime.block_on(async {
        let before = resident();
        let bare: Vec<_> = stream::iter(0..STREAMS)
            .map(|_| async {
                let mut response = http
                    .post(format!("{base}/process.Process/Start?idle"))
                    .body("request")
                    .send()
                    .await
                    .expect("a response");
                assert!(response.chunk().await.expect("started").is_some());
                response
            })
            .buffer_unordered(64)
            .collect()
            .await;
        let naive = (resident() - before) as f64 / STREAMS as f64;
        drop(bare);

        // Commands started with this URL send their start event and nothing else.
        let sandbox = sandbox(&format!("{base}/idle")).await;
        let before = resident();
        let ours: Vec<_> = stream::iter(0..STREAMS)
            .map(|_| async { sandbox.commands().spawn("sleep 1d").await.expect("started") })
            .buffer_unordered(64)
            .collect()
            .await;
        let e2b = (resident() - before) as f64 / STREAMS as f64;
        assert_eq!(ours.len(), STREAMS);
        let ratio = naive / e2b;
        let (naive, e2b) = (naive / 1024.0, e2b / 1024.0);
        println!(
            "{:<36} {naive:>10.1} {e2b:>10.1} {ratio:>7.3}",
            "1,000 idle streams, KiB each"
        );
    });
}

fn bare() -> reqwest::Client {
    e2b::http_client_builder()
        .expect("TLS is available")
        .build()
        .expect("valid settings")
}

async fn sandbox(base: &str) -> e2b::Sandbox {
    e2b::Client::builder()
        .api_url(base)
        .sandbox_url(base)
        .api_key("e2b_0123456789abcdef")
        .build()
        .expect("valid settings")
        .connect(ID)
        .await
        .expect("a response")
}

fn report(what: &str, (naive, ours, ratio): (std::time::Duration, std::time::Duration, f64)) {
    let mib = (MESSAGES * CHUNK) as f64 / (1024.0 * 1024.0);
    println!(
        "{what:<36} {:>10.0} {:>10.0} {ratio:>7.3}",
        mib / naive.as_secs_f64(),
        mib / ours.as_secs_f64()
    );
}

/// Starts a server on its own thread that connects to any sandbox and starts any command.
fn server(output: Bytes) -> SocketAddr {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            sender
                .send(listener.local_addr().expect("an address"))
                .expect("the receiver waits");
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                tokio::spawn(serve(stream, output.clone()));
            }
        });
    });
    receiver.recv().expect("started")
}

async fn serve(mut stream: TcpStream, output: Bytes) -> std::io::Result<()> {
    const SANDBOX: &str = r#"{"templateID":"base","sandboxID":"iabcdefghijklmnopqrst","clientID":"x","envdVersion":"0.6.2","envdAccessToken":"token"}"#;
    let mut head = Vec::new();
    loop {
        // The end of a request is not checked: each request fits into one segment.
        head.clear();
        if stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
        let line = String::from_utf8_lossy(&head);
        let line = line.lines().next().unwrap_or_default();
        if line.contains("/connect") {
            let length = SANDBOX.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
            );
            stream.write_all((head + SANDBOX).as_bytes()).await?;
            continue;
        }
        let idle = line.contains("idle");
        let body = if idle {
            output.slice(..envelope_length(&output))
        } else {
            output.clone()
        };
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/connect+json\r\ntransfer-encoding: chunked\r\n\r\n")
            .await?;
        for at in (0..body.len()).step_by(READ) {
            let chunk = body.slice(at..body.len().min(at + READ));
            stream
                .write_all(format!("{:x}\r\n", chunk.len()).as_bytes())
                .await?;
            stream.write_all(&chunk).await?;
            stream.write_all(b"\r\n").await?;
        }
        if idle {
            std::future::pending::<()>().await;
        }
        stream.write_all(b"0\r\n\r\n").await?;
    }
}

/// Returns the length of the first envelope.
fn envelope_length(output: &Bytes) -> usize {
    let mut head = output.slice(1..5);
    5 + head.get_u32() as usize
}
