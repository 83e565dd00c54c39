//! The time and memory to transfer 256 MiB through this crate, compared with reqwest alone.
//!
//! ```text
//! cargo bench --bench transfers
//! ```
//!
//! Every measurement runs in its own process, so that its memory can be measured; the server runs
//! in this process. On a busy machine, the CPU time is more meaningful than the rate.

mod support;

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::time::Instant;

use bytes::Bytes;
use e2b::files::{Content, Files};
use futures_util::{TryStreamExt as _, stream};
use support::median;

const ID: &str = "iabcdefghijklmnopqrst";
const SIZE: usize = 256 << 20;
const PIECE: usize = 256 << 10;
const ROUNDS: usize = 15;
/// The number of transfers in one process, whose median is used.
const TRANSFERS: usize = 3;
const WITH: [&str; 2] = ["bare", "e2b"];

const SANDBOX: &str = r#"{"templateID":"base","sandboxID":"iabcdefghijklmnopqrst","clientID":"x","envdVersion":"0.6.13","envdAccessToken":"0123456789abcdef"}"#;
const WRITTEN: &str = r#"[{"path":"/home/user/a","name":"a","type":"file"}]"#;

fn main() {
    let mut arguments = std::env::args().skip(1);
    if let (Some(work), Some(with), Some(url)) =
        (arguments.next(), arguments.next(), arguments.next())
    {
        return child(&work, &with, &url);
    }
    let url = server();
    println!(
        "{:<22} {:>6} {:>9} {:>9} {:>12} {:>9}",
        "", "", "MiB/s", "x bare", "CPU s/GiB", "+MiB"
    );
    for work in [
        "download to a stream",
        "download to bytes",
        "upload from a stream",
    ] {
        let mut measured = [Vec::new(), Vec::new()];
        let mut ratios = Vec::new();
        for round in 0..ROUNDS {
            // Alternate which one runs first.
            let order = if round % 2 == 0 { [0, 1] } else { [1, 0] };
            for which in order {
                measured[which].push(measure(work, WITH[which], &url));
            }
            ratios.push(measured[1][round][0] / measured[0][round][0]);
        }
        let ratios = [vec![1.0], ratios].map(median);
        for ((with, measured), ratio) in WITH.iter().zip(&measured).zip(ratios) {
            let [rate, core, growth] =
                [0, 1, 2].map(|column| median(measured.iter().map(|row| row[column]).collect()));
            println!("{work:<22} {with:>6} {rate:>9.0} {ratio:>9.3} {core:>12.3} {growth:>9.1}");
        }
    }
}

/// Returns the rate in MiB/s, the CPU time in seconds per GiB, and the growth of memory in MiB.
fn measure(work: &str, with: &str, url: &str) -> [f64; 3] {
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args([work, with, url])
        .output()
        .expect("the process runs");
    assert!(output.status.success(), "{work} with {with}: {output:?}");
    let text = String::from_utf8(output.stdout).expect("valid UTF-8");
    let numbers: Vec<f64> = text
        .split_whitespace()
        .map(|number| number.parse().expect("a number"))
        .collect();
    numbers.try_into().expect("three numbers")
}

fn child(work: &str, with: &str, url: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let http = e2b::http_client_builder()
            .expect("TLS is available")
            .build()
            .expect("valid settings");
        let client = e2b::Client::builder()
            .api_url(url)
            .sandbox_url(url)
            .api_key("e2b_0");
        let client = client.build().expect("valid settings");
        let files = client.connect(ID).await.expect("a response").files();
        // Warm up: establish connections and load code.
        assert_eq!(files.read("small").await.expect("a complete body").len(), 1);
        files.write("small", "x").await.expect("written");
        assert_eq!(bare::to_bytes(&http, url, "small").await, 1);
        bare::upload(&http, url, 1).await;

        let (before, core) = (peak(), cpu_time());
        let mut times = Vec::new();
        for _ in 0..TRANSFERS {
            let start = Instant::now();
            let length = match (work, with) {
                ("download to a stream", "bare") => bare::to_stream(&http, url).await,
                ("download to a stream", _) => to_stream(&files).await,
                ("download to bytes", "bare") => bare::to_bytes(&http, url, "large").await,
                ("download to bytes", _) => {
                    files.read("large").await.expect("a complete body").len()
                }
                (_, "bare") => bare::upload(&http, url, SIZE / PIECE).await,
                _ => upload(&files).await,
            };
            assert_eq!(length, SIZE);
            times.push(start.elapsed().as_secs_f64());
        }
        let rate = (SIZE >> 20) as f64 / median(times);
        let core = (cpu_time() - core) / (TRANSFERS * SIZE) as f64 * f64::from(1 << 30);
        println!("{rate} {core} {}", peak() - before);
    });
}

async fn to_stream(files: &Files) -> usize {
    let mut chunks = files.read("large").stream().await.expect("a response");
    let mut length = 0;
    while let Some(chunk) = chunks.try_next().await.expect("a complete body") {
        length += chunk.len();
    }
    length
}

async fn upload(files: &Files) -> usize {
    let content = Content::stream(pieces(SIZE / PIECE));
    files.write("large", content).await.expect("written");
    SIZE
}

/// Returns a stream that repeats the same piece.
fn pieces(count: usize) -> impl stream::Stream<Item = std::io::Result<Bytes>> + Send + 'static {
    let piece = Bytes::from(vec![7; PIECE]);
    stream::iter((0..count).map(move |_| Ok(piece.clone())))
}

/// The same work without this crate.
mod bare {
    use super::{PIECE, pieces};

    async fn get(http: &reqwest::Client, url: &str, path: &str) -> reqwest::Response {
        http.get(format!("{url}/files?path={path}"))
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .expect("a response")
    }

    pub async fn to_stream(http: &reqwest::Client, url: &str) -> usize {
        let mut response = get(http, url, "large").await;
        let mut length = 0;
        while let Some(chunk) = response.chunk().await.expect("a complete body") {
            length += chunk.len();
        }
        length
    }

    pub async fn to_bytes(http: &reqwest::Client, url: &str, path: &str) -> usize {
        let response = get(http, url, path).await;
        response.bytes().await.expect("a complete body").len()
    }

    pub async fn upload(http: &reqwest::Client, url: &str, count: usize) -> usize {
        http.post(format!("{url}/files?path=large"))
            .body(reqwest::Body::wrap_stream(pieces(count)))
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .expect("written")
            .bytes()
            .await
            .expect("a response");
        count * PIECE
    }
}

/// Returns the peak memory of this process in MiB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    kib.map_or(f64::NAN, |kib| kib / 1024.0)
}

/// Returns the CPU time in seconds of this thread, which does all the work.
fn cpu_time() -> f64 {
    let statistics = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = statistics.split_whitespace().next();
    let nanoseconds = nanoseconds.and_then(|number| number.parse::<f64>().ok());
    nanoseconds.map_or(f64::NAN, |nanoseconds| nanoseconds / 1e9)
}

/// Starts a server that only transfers bytes.
fn server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.expect("a connection");
            // A closed connection is not a failure.
            std::thread::spawn(move || serve(stream).unwrap_or_default());
        }
    });
    format!("http://{address}")
}

fn serve(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let piece = vec![7; PIECE];
    let mut buffer = vec![0; 1 << 20];
    let mut filled = 0;
    loop {
        let head = loop {
            let end = buffer[..filled]
                .windows(4)
                .position(|part| part == b"\r\n\r\n");
            if let Some(end) = end {
                break end + 4;
            }
            match stream.read(&mut buffer[filled..])? {
                0 => return Ok(()),
                length => filled += length,
            }
        };
        let text = String::from_utf8_lossy(&buffer[..head]).into_owned();
        buffer.copy_within(head..filled, 0);
        filled -= head;
        let response =
            |length: usize| format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
        if text.starts_with("GET") {
            let length = if text.contains("path=large") { SIZE } else { 1 };
            stream.write_all(response(length).as_bytes())?;
            let mut left = length;
            while left > 0 {
                let length = left.min(PIECE);
                stream.write_all(&piece[..length])?;
                left -= length;
            }
            continue;
        }
        // A body ends after its content length, or with an empty chunk. No data follows it before
        // the response is sent.
        let length = text
            .split("\r\n")
            .find_map(|line| line.strip_prefix("content-length: "))
            .map(|length| length.parse::<usize>().expect("a number"));
        let mut received = filled;
        while match length {
            Some(length) => received < length,
            None => !buffer[..filled].ends_with(b"\r\n0\r\n\r\n"),
        } {
            // Keep the last bytes, because the end marker of the body may be split between two
            // reads.
            let keep = filled.min(16);
            buffer.copy_within(filled - keep..filled, 0);
            match stream.read(&mut buffer[keep..])? {
                0 => return Ok(()),
                length => {
                    received += length;
                    filled = keep + length;
                }
            }
        }
        filled = 0;
        let body = if text.starts_with("POST /files") {
            WRITTEN
        } else {
            SANDBOX
        };
        stream.write_all(format!("{}{body}", response(body.len())).as_bytes())?;
    }
}
