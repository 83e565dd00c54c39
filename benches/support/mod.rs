//! Shared code of the benchmarks: a stub server, and measurements.

#![allow(dead_code, reason = "each benchmark uses some of the functions")]

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// Returns the status and the body of the response to a request, given its first line.
pub type Respond = fn(&str) -> (&'static str, &'static str);

/// Starts a stub server on its own thread, pinned to the given core if there is one.
///
/// It does as little work as possible: it reads requests and writes constant responses.
pub fn stub(core: Option<usize>, respond: Respond) -> SocketAddr {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        pin(core);
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
                stream.set_nodelay(true).expect("a TCP socket");
                tokio::spawn(serve(stream, respond));
            }
        });
    });
    receiver.recv().expect("started")
}

/// Serves requests on one connection until it is closed.
pub async fn serve(mut stream: impl AsyncRead + AsyncWrite + Unpin, respond: Respond) {
    let mut buffer = Vec::with_capacity(16 * 1024);
    let mut response = Vec::with_capacity(16 * 1024);
    loop {
        let head = loop {
            if let Some(end) = find(&buffer, b"\r\n\r\n") {
                break end + 4;
            }
            match stream.read_buf(&mut buffer).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        };
        let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
        let length: usize = text
            .split("\r\n")
            .find_map(|line| line.strip_prefix("content-length:"))
            .map_or(0, |value| value.trim().parse().expect("a number"));
        while buffer.len() < head + length {
            match stream.read_buf(&mut buffer).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        }
        let line = text.lines().next().unwrap_or_default();
        let (status, body) = respond(line);
        buffer.drain(..head + length);
        response.clear();
        response.extend_from_slice(b"HTTP/1.1 ");
        response.extend_from_slice(status.as_bytes());
        response.extend_from_slice(b"\r\ncontent-type: application/json\r\ncontent-length: ");
        response.extend_from_slice(body.len().to_string().as_bytes());
        response.extend_from_slice(b"\r\n\r\n");
        response.extend_from_slice(body.as_bytes());
        if stream.write_all(&response).await.is_err() || stream.flush().await.is_err() {
            return;
        }
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack
        .windows(needle.len())
        .position(|window| window == needle)
}

/// Pins this thread to a core, if one is given.
pub fn pin(core: Option<usize>) {
    if let Some(id) = core {
        core_affinity::set_for_current(core_affinity::CoreId { id });
    }
}

/// Returns the resident memory of this process in bytes.
pub fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let kib: usize = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"))
        .and_then(|kib| kib.parse().ok())
        .expect("a VmRSS line");
    kib * 1024
}

/// Returns the median of some measurements.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Runs two functions alternately and returns the medians of their times, and of the ratios of each
/// pair.
///
/// The speed of a shared machine varies; functions that run right after each other see the same
/// speed.
pub fn in_turns(
    rounds: usize,
    mut bare: impl FnMut(),
    mut ours: impl FnMut(),
) -> (Duration, Duration, f64) {
    let time = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64()
    };
    // Warm up: establish connections and fill caches.
    bare();
    ours();
    let mut times = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        // Alternate which one runs first.
        let (a, b) = if round % 2 == 0 {
            let a = time(&mut bare);
            (a, time(&mut ours))
        } else {
            let b = time(&mut ours);
            (time(&mut bare), b)
        };
        times.0.push(a);
        times.1.push(b);
        times.2.push(a / b);
    }
    (
        Duration::from_secs_f64(median(times.0)),
        Duration::from_secs_f64(median(times.1)),
        median(times.2),
    )
}
