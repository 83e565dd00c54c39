//! Uploads, downloads and listings against servers that misbehave, byte by byte.

use std::future::Future;
use std::path::Path;
use std::time::Duration;

use e2b::files::Files;
use e2b::{Client, ErrorKind, TimeoutKind};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;

use crate::support::raw::{Connection, RawServer};
use crate::support::{connect_at, connect_with};

/// A request whose head has arrived, with the connection that it came on.
struct Request(Connection);

impl Request {
    fn line(&self) -> &str {
        self.0.head().lines().next().unwrap_or_default()
    }

    fn is(&self, text: &str) -> bool {
        self.line().contains(text)
    }

    fn length(&self) -> usize {
        let head = self.0.head().to_ascii_lowercase();
        let mut lines = head.lines();
        let length = lines.find_map(|line| line.strip_prefix("content-length:"));
        length
            .and_then(|text| text.trim().parse().ok())
            .unwrap_or(0)
    }

    /// Reads the body, as long as `Content-Length` states it to be.
    async fn body(&mut self) -> Vec<u8> {
        self.0.take(self.length()).await.expect("a body")
    }

    async fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.0.send(bytes.as_ref()).await
    }

    async fn reply(&mut self, status: &str, body: &[u8]) {
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\n\
             content-length: {length}\r\n\r\n"
        );
        self.send(head).await;
        self.send(body).await;
    }

    async fn json(&mut self, status: &str, body: &Value) {
        self.reply(status, body.to_string().as_bytes()).await;
    }
}

/// Starts a server that handles every request on a connection of its own, and returns its URL.
async fn serve<F, R>(handle: F) -> String
where
    F: Fn(Request) -> R + Clone + Send + Sync + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    RawServer::serve_all(move |connection| handle(Request(connection)))
        .await
        .detach()
}

/// The files of the sandbox whose envd is at this URL.
async fn files(url: &str) -> Files {
    connect_at(url).await.files()
}

/// An entry of a listing.
fn entry(path: &str, kind: &str, size: u64) -> Value {
    let name = path.rsplit('/').next();
    json!({ "name": name, "path": path, "type": kind, "size": size.to_string() })
}

fn file(path: &str, size: u64) -> Value {
    entry(path, "FILE_TYPE_FILE", size)
}

/// Handles `Stat` of the directory `/x` and its listing, and returns all other requests.
async fn list(mut request: Request, entries: &Value) -> Option<Request> {
    if request.is("/Stat") {
        request.body().await;
        let stat = json!({ "entry": entry("/x", "FILE_TYPE_DIRECTORY", 0) });
        request.json("200 OK", &stat).await;
        None
    } else if request.is("/ListDir") {
        request.body().await;
        request.json("200 OK", &json!({ "entries": entries })).await;
        None
    } else {
        Some(request)
    }
}

/// The names in a directory.
fn names(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).expect("a directory");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().display().to_string())
        .collect();
    names.sort();
    names
}

mod incomplete_downloads {
    use super::*;

    /// Sends `a` slowly and never completely; rejects `b` after a moment.
    async fn slow_server() -> String {
        serve(async |request| {
            let entries = json!([file("/x/a", 1_000_000), file("/x/b", 10)]);
            let Some(mut request) = list(request, &entries).await else {
                return;
            };
            if request.is("a&") || request.is("a ") {
                request
                    .send("HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n")
                    .await;
                while request.send([b'a'; 1000]).await {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
                return;
            }
            tokio::time::sleep(Duration::from_millis(300)).await;
            let error = json!({ "code": 404, "message": "path '/x/b' does not exist" });
            request.json("404 Not Found", &error).await;
        })
        .await
    }

    #[tokio::test]
    async fn failed_tree_download_keeps_existing_files_and_leaves_no_incomplete_ones() {
        let files = files(&slow_server().await).await;
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a"), "local content").expect("it is written");

        let error = files.download("/x", folder.path()).await;

        assert_eq!(error.expect_err("b is missing").kind(), ErrorKind::NotFound);
        assert_eq!(names(folder.path()), ["a"]);
        let text = std::fs::read_to_string(folder.path().join("a"));
        assert_eq!(text.expect("it is text"), "local content");
    }

    #[tokio::test]
    async fn dropped_download_leaves_no_incomplete_file() {
        let files = files(&slow_server().await).await;
        let folder = tempfile::tempdir().expect("a folder");
        let download = files.download("/x", folder.path()).into_future();

        let result = tokio::time::timeout(Duration::from_millis(200), download).await;

        assert!(result.is_err(), "it cannot be complete");
        assert_eq!(names(folder.path()), [""; 0]);
    }

    /// A server with one file, `hello`.
    async fn hello_server() -> String {
        serve(async |request| {
            let Some(mut request) = list(request, &json!([file("/x/a", 5)])).await else {
                return;
            };
            request.reply("200 OK", b"hello").await;
        })
        .await
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn replaced_file_keeps_its_permissions_and_a_new_one_has_those_of_the_umask() {
        use std::os::unix::fs::PermissionsExt;
        let files = files(&hello_server().await).await;
        let folder = tempfile::tempdir().expect("a folder");
        let (target, ordinary) = (folder.path().join("a"), folder.path().join("ordinary"));
        std::fs::write(&ordinary, "").expect("it is written");
        let mode = |path: &Path| path.metadata().expect("it exists").permissions().mode();

        files.download("/x", folder.path()).await.expect("complete");
        assert_eq!(mode(&target), mode(&ordinary));

        std::fs::set_permissions(&target, PermissionsExt::from_mode(0o750)).expect("it is set");
        files.download("/x", folder.path()).await.expect("complete");
        assert_eq!(mode(&target) & 0o777, 0o750);
        assert_eq!(names(folder.path()), ["a", "ordinary"]);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn symlink_in_place_of_a_file_is_an_error_and_is_kept() {
        let files = files(&hello_server().await).await;
        let folder = tempfile::tempdir().expect("a folder");
        let outside = folder.path().join("outside");
        std::fs::write(&outside, "outside").expect("it is written");
        let local = folder.path().join("local");
        std::fs::create_dir(&local).expect("it is created");
        std::os::unix::fs::symlink(&outside, local.join("a")).expect("it is linked");

        let error = files.download("/x", &local).await.expect_err("a link");

        assert_eq!(error.kind(), ErrorKind::Io);
        assert_eq!(names(&local), ["a"]);
        assert!(local.join("a").is_symlink());
        let text = std::fs::read_to_string(&outside).expect("it is text");
        assert_eq!(text, "outside");
    }
}

/// Starts a server that responds to every request with these bytes and closes the connection, and
/// returns its files.
async fn fixed(response: impl Into<Vec<u8>>) -> Files {
    let response = response.into();
    let server = serve(move |mut request| {
        let response = response.clone();
        async move {
            request.send(response).await;
        }
    });
    files(&server.await).await
}

#[cfg(feature = "gzip")]
mod gzip {
    use super::*;

    async fn compress(text: &str) -> Vec<u8> {
        let mut encoder = async_compression::tokio::write::GzipEncoder::new(Vec::new());
        encoder
            .write_all(text.as_bytes())
            .await
            .expect("compressed");
        encoder.shutdown().await.expect("complete");
        encoder.into_inner()
    }

    async fn read(length: usize, body: &[u8]) -> e2b::Result<String> {
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\n\r\n"
        );
        let files = fixed([head.as_bytes(), body].concat()).await;
        files.read("a").gzip(true).text().await
    }

    #[tokio::test]
    async fn all_members_are_read_to_the_end_of_the_body() {
        let (one, two) = (
            compress("first half, ").await,
            compress("second half").await,
        );
        let both = [one.clone(), two].concat();
        let text = read(both.len(), &both).await;
        assert_eq!(text.expect("both halves"), "first half, second half");

        let junk = [one.as_slice(), b"JUNKJUNK"].concat();
        let cut = &both[..both.len() - 5];
        for body in [junk.as_slice(), cut] {
            let error = read(body.len(), body).await.expect_err("invalid");
            assert_eq!(error.kind(), ErrorKind::Decode);
        }
        let error = read(one.len() + 100, &one).await.expect_err("too short");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
    }
}

mod ranges {
    use super::*;

    async fn read(response: &str, range: std::ops::Range<u64>) -> e2b::Result<String> {
        let files = fixed(format!("HTTP/1.1 {response}")).await;
        files.read("a").range(range).text().await
    }

    #[tokio::test]
    async fn part_must_be_what_content_range_states() {
        for (response, kind) in [
            (
                "206 Partial Content\r\ncontent-range: bytes 0-9/100\r\ntransfer-encoding: chunked\
                 \r\n\r\n14\r\n01234567890123456789\r\n0\r\n\r\n",
                ErrorKind::Interrupted,
            ),
            (
                "206 Partial Content\r\ncontent-range: bytes 0-9/100\r\ntransfer-encoding: chunked\
                 \r\n\r\n5\r\n01234\r\n0\r\n\r\n",
                ErrorKind::Interrupted,
            ),
            (
                "206 Partial Content\r\ncontent-range: bytes 0-9/100\r\ncontent-length: 5\r\n\r\n\
                 01234",
                ErrorKind::Decode,
            ),
            (
                "206 Partial Content\r\ncontent-range: bytes 0-8/100\r\ncontent-length: 9\r\n\r\n\
                 012345678",
                ErrorKind::Decode,
            ),
            (
                "206 Partial Content\r\ncontent-range: bytes 0-9/5\r\ncontent-length: 10\r\n\r\n\
                 0123456789",
                ErrorKind::Decode,
            ),
            ("204 No Content\r\n\r\n", ErrorKind::Decode),
        ] {
            let error = read(response, 0..10).await.expect_err(response);
            assert_eq!(error.kind(), kind, "{response}");
        }
    }

    #[tokio::test]
    async fn part_at_the_end_of_the_file_may_be_shorter_than_requested() {
        let response = "206 Partial Content\r\ncontent-range: bytes 2-4/5\r\ncontent-length: 3\r\n\
                        \r\n234";
        assert_eq!(read(response, 2..10).await.expect("the rest"), "234");
    }

    #[tokio::test]
    async fn read_without_a_range_requires_status_200() {
        for response in [
            "206 Partial Content\r\ncontent-range: bytes 5-9/100\r\ncontent-length: 5\r\n\r\n56789",
            "204 No Content\r\n\r\n",
            "205 Reset Content\r\ncontent-length: 0\r\n\r\n",
        ] {
            let files = fixed(format!("HTTP/1.1 {response}")).await;
            let error = files.read("a").await.expect_err(response);
            assert_eq!(error.kind(), ErrorKind::Decode, "{response}");
            assert!(error.to_string().contains("200"), "{error}");
        }
    }

    #[tokio::test]
    async fn range_past_the_end_reports_the_size_of_the_file() {
        let response = "416 Range Not Satisfiable\r\ncontent-range: bytes */12345\r\n\
                        content-length: 17\r\n\r\ninvalid range: no";
        let error = read(response, 99_999..100_000).await.expect_err("past it");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(416));
        assert!(error.to_string().contains("12345 bytes"), "{error}");
    }
}

#[tokio::test]
async fn encoding_that_was_not_requested_is_a_decode_error() {
    let files =
        fixed("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc").await;
    let error = files.read("a").await.expect_err("not requested");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("was not requested"), "{error}");
}

mod hostile_listings {
    use super::*;

    /// Downloads a directory with this listing, whose files all have this response.
    async fn download(entries: Value, response: &'static str) -> (tempfile::TempDir, e2b::Error) {
        let server = serve(move |request| {
            let entries = entries.clone();
            async move {
                if let Some(mut request) = list(request, &entries).await {
                    request.send(response).await;
                }
            }
        });
        let files = files(&server.await).await;
        let folder = tempfile::tempdir().expect("a folder");
        let local = folder.path().join("local");
        let error = files.download("/x", &local).await.expect_err("hostile");
        (folder, error)
    }

    #[tokio::test]
    async fn file_far_larger_than_listed_is_too_large() {
        // 4 GiB are announced where 1 byte was listed.
        let response = "HTTP/1.1 200 OK\r\ncontent-length: 4294967296\r\n\r\nabc";
        let (folder, error) = download(json!([file("/x/a", 1)]), response).await;
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert!(error.to_string().contains("/x/a"), "{error}");
        assert_eq!(names(&folder.path().join("local")), [""; 0]);
    }

    #[tokio::test]
    async fn very_long_path_is_refused_before_anything_is_written() {
        for path in [
            format!("/x/{}", "a".repeat(4096)),
            format!("/x{}", "/a".repeat(257)),
            format!("/x{}", "/a".repeat(100_000)),
        ] {
            let started = std::time::Instant::now();
            let entries = json!([entry(&path, "FILE_TYPE_DIRECTORY", 0)]);
            let (folder, error) = download(entries, "").await;
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(error.to_string().len() < 1000, "{error}");
            assert!(started.elapsed() < Duration::from_secs(2));
            assert_eq!(names(folder.path()), [""; 0]);
        }
    }

    #[tokio::test]
    async fn total_limit_is_checked_before_anything_is_written_and_while_data_arrives() {
        let server = serve(async |request| {
            let entries = json!([file("/x/a", 10), file("/x/b", 10)]);
            if let Some(mut request) = list(request, &entries).await {
                request.send("HTTP/1.1 200 OK\r\n\r\n").await;
                while request.send([0; 1000]).await {}
            }
        });
        let files = files(&server.await).await;
        let folder = tempfile::tempdir().expect("a folder");
        let local = folder.path().join("local");
        let error = files.download("/x", &local).max_size(19).await;
        assert_eq!(error.expect_err("too large").kind(), ErrorKind::TooLarge);
        assert!(!local.exists());
        let error = files.download("/x", &local).max_size(50_000).await;
        assert_eq!(error.expect_err("too large").kind(), ErrorKind::TooLarge);
        assert_eq!(names(&local), [""; 0]);
    }
}

mod pages {
    use super::*;

    #[tokio::test]
    async fn next_token_that_is_not_ascii_is_a_decode_error() {
        let server = serve(async |mut request| {
            request
                .send(
                    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-next-token: t\xc3\xb6\
                      \r\ncontent-length: 2\r\n\r\n[]",
                )
                .await;
        });
        let url = server.await;
        let client = Client::builder().api_url(url).api_key("k");
        let client = client.build().expect("the settings are valid");
        let error = client.sandboxes().pages().next_page().await;
        assert_eq!(error.expect_err("not ASCII").kind(), ErrorKind::Decode);
    }
}

mod slow_uploads {
    use super::*;

    /// Reads an upload without a pause, at a rate, and then responds.
    async fn server(bytes_per_second: usize) -> Files {
        let server = serve(move |mut request| async move {
            let mut left = request.length();
            while left > 0 {
                let part = left.min(bytes_per_second / 50);
                let read = request.0.take(part).await;
                if read.is_none() {
                    return;
                }
                left -= part;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            let written = json!([{ "name": "a", "path": "/a", "type": "file" }]);
            request.json("200 OK", &written).await;
        });
        files(&server.await).await
    }

    #[tokio::test]
    async fn slow_but_steady_reader_is_no_timeout() {
        let files = server(500_000).await;
        let write = files.write("a", vec![0; 1_000_000]);
        let write = write.idle_timeout(Duration::from_millis(300));
        write.await.expect("the server reads all of the time");
    }

    #[tokio::test]
    async fn response_timeout_limits_the_time_after_the_last_byte() {
        let files = server(50_000).await;
        let write = files.write("a", vec![0; 500_000]);
        let write = write.response_timeout(Duration::from_millis(300));
        let error = write.await.expect_err("no response");
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamIdle));
        assert!(error.to_string().contains("500000 bytes"), "{error}");
    }

    #[tokio::test]
    async fn error_whose_body_stalls_ends_an_upload_whose_content_is_pending() {
        let server = serve(async |mut request| {
            request
                .send("HTTP/1.1 507 Insufficient Storage\r\ncontent-length: 100\r\n\r\n{")
                .await;
            tokio::time::sleep(Duration::from_secs(60)).await;
        });
        let files = files(&server.await).await;
        let pending = futures_util::stream::pending::<std::io::Result<Vec<u8>>>();
        let write = files.write("a", e2b::files::Content::stream(pending));
        let write = tokio::time::timeout(Duration::from_secs(15), write.into_future());
        let error = write.await.expect("it ends").expect_err("no space");
        assert_eq!(error.kind(), ErrorKind::StorageFull);
    }

    #[tokio::test]
    async fn connection_that_breaks_reports_how_much_was_sent() {
        let server = serve(async |mut request| {
            request.0.take(1000).await;
        });
        let files = files(&server.await).await;
        let error = files.write("remote/a", vec![0; 50_000_000]).await;
        let error = error.expect_err("it is closed");
        assert_eq!(error.kind(), ErrorKind::Connection);
        assert!(error.to_string().contains("of 50000000 bytes"), "{error}");
        assert!(error.to_string().contains("remote/a"), "{error}");
    }
}

#[cfg(unix)]
mod changing_files {
    use super::*;
    use std::sync::{Arc, Mutex};

    type Change = Box<dyn Fn(&Path) + Send + Sync>;
    type Uploaded = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

    /// Keeps what is uploaded.
    async fn server() -> (Files, Uploaded) {
        let uploaded = Uploaded::default();
        let server = serve({
            let uploaded = Uploaded::clone(&uploaded);
            move |mut request| {
                let uploaded = Uploaded::clone(&uploaded);
                async move {
                    let body = request.body().await;
                    let line = request.line();
                    let path = line.split(['=', '&', ' ']).nth(2).unwrap_or_default();
                    let path = path.replace("%2F", "/");
                    uploaded.lock().expect("no panic").push((path, body));
                    let written = json!([{ "name": "a", "path": "/a", "type": "file" }]);
                    request.json("200 OK", &written).await;
                }
            }
        });
        (files(&server.await).await, uploaded)
    }

    /// Uploads `a` and `b`, and changes `b` when `a` is complete.
    async fn upload(
        change: impl Fn(&Path) + Send + Sync + 'static,
    ) -> (e2b::files::TransferSummary, Vec<(String, Vec<u8>)>) {
        let (files, uploaded) = server().await;
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["a", "b"] {
            std::fs::write(folder.path().join(name), name).expect("it is written");
        }
        let b = folder.path().join("b");
        let upload = files.upload(folder.path(), "/up").concurrency(1);
        let upload = upload.on_progress(move |progress| {
            if progress.files == 1 && progress.path == "a" {
                change(&b);
            }
        });
        let upload = tokio::time::timeout(Duration::from_secs(5), upload.into_future());
        let summary = upload.await.expect("no hang").expect("complete");
        let uploaded = uploaded.lock().expect("no panic").clone();
        (summary, uploaded)
    }

    #[tokio::test]
    async fn file_that_is_gone_or_replaced_is_skipped_and_reported() {
        let outside = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(outside.path(), "outside").expect("it is written");
        let target = outside.path().to_owned();
        let remove = |path: &Path| std::fs::remove_file(path).expect("it is removed");
        let changes: [Change; 3] = [
            Box::new(remove),
            Box::new(move |path| {
                remove(path);
                std::os::unix::fs::symlink(&target, path).expect("it is linked");
            }),
            Box::new(move |path| {
                remove(path);
                let made = std::process::Command::new("mkfifo").arg(path).status();
                assert!(made.expect("mkfifo runs").success());
            }),
        ];
        for change in changes {
            let (summary, uploaded) = upload(change).await;
            assert_eq!(summary.files, 1);
            assert_eq!(summary.skipped, ["b"]);
            assert_eq!(uploaded, [("/up/a".to_owned(), b"a".to_vec())]);
        }
    }

    #[tokio::test]
    async fn file_that_grows_is_uploaded_as_it_was_when_it_was_opened() {
        let (files, uploaded) = server().await;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("log");
        std::fs::write(&path, vec![b'x'; 3_000_000]).expect("it is written");
        let mut log = std::fs::OpenOptions::new()
            .append(true)
            .open(&path)
            .expect("a log");
        let upload = files.upload(&path, "/log");
        let upload = upload.on_progress(move |_| {
            std::io::Write::write_all(&mut log, b"more").expect("it grows");
        });
        upload.await.expect("complete");
        let uploaded = uploaded.lock().expect("no panic").clone();
        assert_eq!(uploaded[0].1.len(), 3_000_000);
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn file_of_proc_with_size_zero_is_uploaded_with_its_content() {
        let server = serve(async |mut request| {
            let mut body = Vec::new();
            while !body.ends_with(b"\r\n0\r\n\r\n") {
                body.extend(request.0.take(1).await.expect("a byte"));
            }
            assert!(body.len() > 100);
            let written = json!([{ "name": "a", "path": "/a", "type": "file" }]);
            request.json("200 OK", &written).await;
        });
        let files = files(&server.await).await;
        let status = tokio::fs::File::open("/proc/self/status").await;
        let write = files.write("a", status.expect("it exists"));
        let write = tokio::time::timeout(Duration::from_secs(5), write.into_future());
        write.await.expect("no hang").expect("it is written");
    }
}

mod atomic_writes {
    use super::*;
    use std::sync::{Arc, Mutex};

    /// Keeps the line and the body of each request. Uploads have this status.
    async fn server(status: &'static str) -> (Files, Arc<Mutex<Vec<(String, Vec<u8>)>>>) {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let server = serve({
            let requests = Arc::clone(&requests);
            move |mut request| {
                let requests = Arc::clone(&requests);
                async move {
                    let body = request.body().await;
                    let line = request.line().to_owned();
                    requests.lock().expect("no panic").push((line, body));
                    if request.is("/Move") {
                        let moved = json!({ "entry": file("/home/user/d/a", 5) });
                        request.json("200 OK", &moved).await;
                    } else if request.is("/Remove") {
                        request.json("200 OK", &json!({})).await;
                    } else if status == "200 OK" {
                        let written = json!([{ "name": "t", "path": "/t", "type": "file" }]);
                        request.json(status, &written).await;
                    } else {
                        let error = json!({ "code": 507, "message": "no space" });
                        request.json(status, &error).await;
                    }
                }
            }
        });
        (files(&server.await).await, requests)
    }

    /// The temporary name in the path of an upload.
    fn temporary(line: &str) -> String {
        let path = line.split(['=', '&', ' ']).nth(2).unwrap_or_default();
        path.replace("%2F", "/")
    }

    #[tokio::test]
    async fn atomic_write_uploads_to_a_temporary_name_and_renames_it() {
        let (files, requests) = server("200 OK").await;
        let written = files.write("d/a", "hello").atomic(true).await;
        let written = written.expect("it is written");
        assert_eq!((&*written.path, &*written.name), ("/home/user/d/a", "a"));
        let requests = requests.lock().expect("no panic");
        let [(upload, content), (_, moved)] = &requests[..] else {
            panic!("an upload and a move: {requests:?}");
        };
        let temporary = temporary(upload);
        assert!(temporary.starts_with("d/.e2b-"), "{temporary}");
        assert_eq!(content, b"hello");
        let moved: Value = serde_json::from_slice(moved).expect("JSON");
        assert_eq!(moved, json!({ "source": temporary, "destination": "d/a" }));
    }

    #[tokio::test]
    async fn failed_atomic_write_removes_the_temporary_file_and_leaves_the_target() {
        let (files, requests) = server("507 Insufficient Storage").await;
        let error = files.write("a", "hello").atomic(true).await;
        let error = error.expect_err("no space");
        assert_eq!(error.kind(), ErrorKind::StorageFull);
        let requests = requests.lock().expect("no panic");
        let [(upload, _), (line, removed)] = &requests[..] else {
            panic!("an upload and a removal: {requests:?}");
        };
        assert!(line.contains("/Remove"), "{line}");
        let removed: Value = serde_json::from_slice(removed).expect("JSON");
        assert_eq!(removed, json!({ "path": temporary(upload) }));
    }

    #[tokio::test]
    async fn atomic_write_to_a_path_without_a_file_name_is_an_invalid_argument() {
        let (files, requests) = server("200 OK").await;
        for path in ["", "~", "/", "d/", "d/..", "."] {
            let error = files.write(path, "hello").atomic(true).await;
            let error = error.expect_err(path);
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{path}");
        }
        assert!(requests.lock().expect("no panic").is_empty());
    }
}

/// As for a pipe in the sandbox, which envd opens, and waits for a writer.
#[tokio::test]
async fn download_whose_response_never_begins_ends_with_the_request_timeout() {
    let server = serve(async |request| {
        let entries = json!([file("/x/a", 10)]);
        if let Some(request) = list(request, &entries).await {
            tokio::time::sleep(Duration::from_secs(60)).await;
            drop(request);
        }
    });
    let builder = Client::builder()
        .sandbox_url(server.await)
        .request_timeout(Duration::from_millis(500));
    let files = connect_with(builder, json!({})).await.files();
    let folder = tempfile::tempdir().expect("a folder");
    for error in [
        files.read("/x/a").await.expect_err("no response"),
        files.read("/x/a").stream().await.expect_err("no response"),
        files
            .download("/x", folder.path())
            .await
            .expect_err("no response"),
    ] {
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamOpen));
    }
    assert_eq!(names(folder.path()), [""; 0]);
}

#[tokio::test]
async fn url_without_a_path_has_no_path_in_its_query() {
    let server = serve(async |_| {});
    let builder = Client::builder().sandbox_url(server.await);
    let token = json!({ "envdAccessToken": "tok123" });
    let files = connect_with(builder, token).await.files();
    let url = files.upload_url("").build().expect("it is signed");
    let (_, query) = url.expose().split_once('?').expect("a query");
    // base64(sha256(":write::tok123")) without padding.
    let signature = "v1_IRUdH3q1eblRa51Oe8cPYb6nPrDFzSdh3EscgPkD%2BYA";
    assert_eq!(query, format!("signature={signature}"));
}

#[test]
fn handles_and_builders_of_transfers_are_send_and_sync() {
    fn is<T: Send + Sync>() {}
    is::<e2b::files::Content>();
    is::<e2b::files::FileStream>();
    is::<e2b::files::WriteFile>();
    is::<e2b::files::Upload>();
    is::<e2b::files::Download>();
}

#[tokio::test]
async fn listing_with_too_many_entries_is_too_large() {
    let server = serve(async |mut request| {
        request.body().await;
        let entries = vec!["{}"; 400_000].join(",");
        let body = format!("{{\"entries\":[{entries}]}}");
        request.reply("200 OK", body.as_bytes()).await;
    });
    let files = files(&server.await).await;
    let error = files.list("/x").await.expect_err("too many");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.to_string().contains("more objects"), "{error}");
}

#[tokio::test]
async fn listing_with_names_that_are_not_utf8_reports_what_helps() {
    let server = serve(async |mut request| {
        request.body().await;
        let message = "marshal message: string field contains invalid UTF-8";
        let error = json!({ "code": "internal", "message": message });
        request.json("500 Internal Server Error", &error).await;
    });
    let files = files(&server.await).await;
    let error = files.list("/srv/d").await.expect_err("cannot be listed");
    assert_eq!(error.kind(), ErrorKind::Server);
    for part in [
        "/srv/d",
        "not valid UTF-8",
        "-print0",
        "tar",
        "marshal message",
    ] {
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn watch_that_ends_with_a_name_that_is_not_utf8_reports_what_helps() {
    let server = serve(async |mut request| {
        let frame = |flags: u8, message: Value| {
            let message = message.to_string();
            let length = u32::try_from(message.len()).expect("a short message");
            [&[flags][..], &length.to_be_bytes(), message.as_bytes()].concat()
        };
        let message = "marshal message: string field contains invalid UTF-8";
        let error = json!({ "error": { "code": "unknown", "message": message } });
        let body = [frame(0, json!({ "start": {} })), frame(2, error)].concat();
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/connect+json\r\n";
        request
            .send(format!("{head}content-length: {}\r\n\r\n", body.len()))
            .await;
        request.send(body).await;
    });
    let files = files(&server.await).await;
    let mut watch = files.watch("/srv/d").await.expect("it begins");
    let event = futures_util::StreamExt::next(&mut watch).await;
    let error = event.expect("an error").expect_err("an error");
    for part in ["/srv/d", "not valid UTF-8", "-print0"] {
        assert!(error.to_string().contains(part), "{error}");
    }
}
