//! What the benchmarks share: a stub server, rounds that take turns, and a table.

#![allow(dead_code, reason = "each benchmark uses a part of it")]

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// What a server answers to a request, given its first line.
pub type Respond = fn(&str) -> (&'static str, &'static str);

/// Starts a stub on a thread of its own, on the given core if there is one.
///
/// It does as little as a server can: it reads requests and writes the same answer.
pub fn stub(core: Option<usize>, respond: Respond) -> SocketAddr {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        pin(core);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            tell.send(listener.local_addr().expect("an address"))
                .expect("someone waits for it");
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                stream.set_nodelay(true).expect("it is TCP");
                tokio::spawn(serve(stream, respond));
            }
        });
    });
    told.recv().expect("it starts")
}

/// Answers requests on one connection until it ends.
pub async fn serve(mut stream: impl AsyncRead + AsyncWrite + Unpin, respond: Respond) {
    let mut buffer = Vec::with_capacity(16 * 1024);
    let mut answer = Vec::with_capacity(16 * 1024);
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
        answer.clear();
        answer.extend_from_slice(b"HTTP/1.1 ");
        answer.extend_from_slice(status.as_bytes());
        answer.extend_from_slice(b"\r\ncontent-type: application/json\r\ncontent-length: ");
        answer.extend_from_slice(body.len().to_string().as_bytes());
        answer.extend_from_slice(b"\r\n\r\n");
        answer.extend_from_slice(body.as_bytes());
        if stream.write_all(&answer).await.is_err() || stream.flush().await.is_err() {
            return;
        }
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack
        .windows(needle.len())
        .position(|window| window == needle)
}

/// Keeps this thread on one core.
pub fn pin(core: Option<usize>) {
    if let Some(id) = core {
        core_affinity::set_for_current(core_affinity::CoreId { id });
    }
}

/// How much memory this process has at the moment, in bytes.
pub fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("this is Linux");
    let kib: usize = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"))
        .and_then(|kib| kib.parse().ok())
        .expect("it is stated");
    kib * 1024
}

/// The median of some measurements.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Runs two things in turns and gives the medians of their times, and of the ratios of each pair.
///
/// A machine that is shared slows down and speeds up; what runs next to each other in time sees the
/// same machine.
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
    // Connections are made and caches filled before it counts.
    bare();
    ours();
    let mut times = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        // Neither is always the first.
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
