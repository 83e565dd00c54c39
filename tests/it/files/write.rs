//! `Files::write` and `Files::write_all`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use e2b::files::Content;
use e2b::{ErrorKind, TimeoutKind};
use futures_util::stream::{self, StreamExt as _};
use httpmock::prelude::*;
use tokio::sync::Barrier;

use super::{files, files_at};
use crate::support::raw::{Connection, RawServer, head_with_length};
use crate::support::{ENVD_TOKEN, SANDBOX_ID, connect_version, error_json, mock_any};

/// The response of envd to an upload: JSON, with the content type that Go has guessed.
const WRITTEN: &str = r#"[{"path":"/home/user/a.txt","name":"a.txt","type":"file"}]"#;

fn written() -> String {
    let length = WRITTEN.len();
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Length: {length}\r\n\r\n{WRITTEN}"
    )
}

/// A server that reads up to these bytes before it responds.
async fn written_after(end: &'static [u8]) -> RawServer {
    RawServer::serve(async move |mut connection: Connection| {
        connection.wait_for(end).await;
        connection.send(written().as_bytes()).await;
    })
    .await
}

#[tokio::test]
async fn write_sends_the_bytes_unchanged() {
    let server = written_after(b"hello\n").await;
    let files = files_at(server.url()).await;

    let written = files.as_user("root").write("a b.txt", "hello\n").await;

    let written = written.expect("it is written");
    assert_eq!(written.path, "/home/user/a.txt");
    assert_eq!(written.name, "a.txt");
    assert_eq!(written.metadata, None);
    let request = server.request().await;
    let head = request.head.to_ascii_lowercase();
    assert!(
        head.starts_with("post /files?path=a+b.txt&username=root http/1.1\r\n"),
        "{head}"
    );
    for line in [
        "content-type: application/octet-stream",
        "content-length: 6",
        &format!("x-access-token: {ENVD_TOKEN}"),
        &format!("e2b-sandbox-id: {SANDBOX_ID}"),
    ] {
        assert!(head.contains(&format!("{line}\r\n")), "{line} in {head}");
    }
    assert!(!head.contains("transfer-encoding"), "{head}");
    assert_eq!(request.body, b"hello\n");
}

#[tokio::test]
async fn write_of_an_empty_file_has_content_length_zero() {
    let server = RawServer::respond(written()).await;
    let files = files_at(server.url()).await;
    files.write("a", "").await.expect("it is written");
    let head = server.request().await.head;
    assert!(head.contains("content-length: 0\r\n"), "{head}");
}

#[tokio::test]
async fn write_to_an_old_envd_is_a_multipart_form() {
    let server = written_after(b"--\r\n").await;
    let files = connect_version(server.url(), "0.5.6").await.files();

    files.write("a.txt", "hello").await.expect("it is written");

    let request = server.request().await;
    let boundary = request
        .head
        .split("content-type: multipart/form-data; boundary=")
        .nth(1)
        .and_then(|rest| rest.split("\r\n").next())
        .expect("there is a boundary");
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nhello\r\n--{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8_lossy(&request.body), expected);
    let length = format!("content-length: {}\r\n", expected.len());
    assert!(request.head.contains(&length), "{}", request.head);
    assert!(
        request.head.starts_with("POST /files?path=a.txt"),
        "{}",
        request.head
    );
}

mod content {
    use super::*;

    /// Chunks of a body without a length, put together.
    fn unchunked(mut body: &[u8]) -> Vec<u8> {
        let mut whole = Vec::new();
        loop {
            let end = body.windows(2).position(|two| two == b"\r\n");
            let end = end.expect("a length");
            let length = std::str::from_utf8(&body[..end]).expect("it is text");
            let length = usize::from_str_radix(length, 16).expect("a number");
            if length == 0 {
                return whole;
            }
            whole.extend_from_slice(&body[end + 2..end + 2 + length]);
            body = &body[end + 4 + length..];
        }
    }

    #[tokio::test]
    async fn stream_content_is_sent_in_chunks() {
        let server = written_after(b"0\r\n\r\n").await;
        let files = files_at(server.url()).await;
        let pieces = stream::iter([Ok::<_, std::io::Error>("one "), Ok("two "), Ok("three")]);
        files
            .write("a", Content::stream(pieces))
            .await
            .expect("it is written");
        let request = server.request().await;
        assert!(request.head.contains("transfer-encoding: chunked\r\n"));
        assert_eq!(unchunked(&request.body), b"one two three");
    }

    #[tokio::test]
    async fn reader_content_is_sent_to_its_end() {
        let server = written_after(b"0\r\n\r\n").await;
        let files = files_at(server.url()).await;
        let reader = std::io::Cursor::new(vec![7; 1_000_000]);
        files
            .write("a", Content::reader(reader))
            .await
            .expect("it is written");
        assert!(unchunked(&server.request().await.body) == vec![7; 1_000_000]);
    }

    #[tokio::test]
    async fn file_content_begins_at_the_file_position() {
        use tokio::io::AsyncSeekExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        std::fs::write(&path, "0123456789").expect("it is written");
        let mut file = tokio::fs::File::open(&path).await.expect("it is there");
        file.seek(std::io::SeekFrom::Start(4))
            .await
            .expect("it seeks");

        let server = written_after(b"456789").await;
        let files = files_at(server.url()).await;
        files.write("a", file).await.expect("it is written");

        let request = server.request().await;
        assert!(
            request.head.contains("content-length: 6\r\n"),
            "{}",
            request.head
        );
        assert_eq!(request.body, b"456789");
    }

    #[tokio::test]
    async fn large_content_arrives_whole_and_in_order() {
        let bytes: Vec<u8> = (0..3_000_000u32).map(|at| (at / 7) as u8).collect();
        let server = {
            let length = bytes.len();
            RawServer::serve(async move |mut connection: Connection| {
                connection.wait_for_length(length).await;
                connection.send(written().as_bytes()).await;
            })
            .await
        };
        let files = files_at(server.url()).await;
        files
            .write("a", Bytes::from(bytes.clone()))
            .await
            .expect("it is written");
        assert!(server.request().await.body == bytes);
    }

    #[tokio::test]
    async fn failing_content_is_an_io_error() {
        let (send_arrived, arrived) = tokio::sync::oneshot::channel::<()>();
        let server = RawServer::serve(async move |mut connection: Connection| {
            connection.wait_for(b"one\r\n").await;
            drop(send_arrived);
            connection.closed().await;
        })
        .await;
        let files = files_at(server.url()).await;
        // It fails when the first piece has arrived.
        let pieces = stream::iter([Ok("one")]).chain(stream::once(async move {
            let _ = arrived.await;
            Err(std::io::Error::other("the disk is on fire"))
        }));
        let error = files.write("a", Content::stream(pieces)).await;
        let error = error.expect_err("it fails");
        assert_eq!(error.kind(), ErrorKind::Io);
        assert!(error.to_string().contains("the disk is on fire"), "{error}");
        assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
        assert_eq!(error.operation(), Some("uploadFile"));
        // The server must not take it for a file that is complete.
        assert!(!server.request().await.body.ends_with(b"0\r\n\r\n"));
    }

    #[tokio::test]
    async fn content_of_another_size_is_an_io_error() {
        for size in [2, 4] {
            let server =
                RawServer::serve(async |mut connection: Connection| connection.closed().await)
                    .await;
            let files = files_at(server.url()).await;
            let pieces = stream::iter([Ok::<_, std::io::Error>("abc")]);
            let content = Content::stream(pieces).with_size(size);
            let error = files.write("a", content).await.expect_err("it is a lie");
            assert_eq!(error.kind(), ErrorKind::Io, "{size}");
            assert!(error.to_string().contains(&size.to_string()), "{error}");
        }
    }

    #[cfg(feature = "gzip")]
    #[tokio::test]
    async fn content_is_compressed_with_gzip() {
        let server = written_after(b"0\r\n\r\n").await;
        let files = files_at(server.url()).await;
        let plain = "the same line\n".repeat(100_000);
        files
            .write("a", plain.as_str())
            .gzip(true)
            .await
            .expect("it is written");

        let request = server.request().await;
        assert!(request.head.contains("content-encoding: gzip\r\n"));
        assert!(!request.head.contains("content-length"));
        let compressed = unchunked(&request.body);
        assert!(compressed.len() < plain.len() / 50);
        let unpacked = crate::files::gzip(&["-d", "-c"], compressed).await;
        assert!(unpacked == plain.as_bytes());

        let files = connect_version(server.url(), "0.5.6").await.files();
        let error = files.write("a", "b").gzip(true).await.expect_err("too old");
        assert_eq!(error.kind(), ErrorKind::Unsupported);
    }
}

mod metadata {
    use super::*;

    #[tokio::test]
    async fn metadata_is_sent_in_headers_with_lowercase_keys() {
        let server = MockServer::start_async().await;
        let post = server
            .mock_async(|when, then| {
                when.method(POST)
                    .path("/files")
                    .header("x-metadata-made-by", "Ada Lovelace")
                    .header("x-metadata-run", "7");
                then.status(200).body(
                    r#"[{"path":"/a","name":"a","type":"file","metadata":{"made-by":"Ada Lovelace"}}]"#,
                );
            })
            .await;
        let write = files(&server).await.write("/a", "b");
        let write = write
            .metadata("Made-By", "Ada Lovelace")
            .metadata("run", "7");
        let metadata = write.await.expect("it is written").metadata;
        assert_eq!(metadata.expect("it is there")["made-by"], "Ada Lovelace");
        post.assert_async().await;
    }

    #[tokio::test]
    async fn invalid_metadata_is_invalid_argument_before_sending() {
        let server = MockServer::start_async().await;
        let any = mock_any(&server, 200).await;
        let files = files(&server).await;
        let long = "k".repeat(247);
        for (key, value) in [
            ("", "x"),
            ("a b", "x"),
            ("a:b", "x"),
            ("schlüssel", "x"),
            (long.as_str(), "x"),
            ("k", "grün"),
            ("k", "two\nlines"),
            ("k", "tab\t"),
            ("k", " space"),
            // With 9 bytes for the key on top this is one too many.
            ("k", &"v".repeat(4096 - 9)),
        ] {
            let error = files.write("a", "b").metadata(key, value).await;
            let error = error.expect_err("it cannot be stored");
            assert_eq!(
                error.kind(),
                ErrorKind::InvalidArgument,
                "{key:?} {value:?}"
            );
        }
        let old = connect_version(server.base_url(), "0.6.1").await.files();
        let error = old.write("a", "b").metadata("k", "v").await;
        let error = error.expect_err("it is too old");
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        assert!(error.to_string().contains("0.6.2"), "{error}");
        any.assert_calls_async(0).await;
    }

    #[tokio::test]
    async fn metadata_of_exactly_the_limit_is_sent() {
        let server = MockServer::start_async().await;
        let post = server
            .mock_async(|_, then| drop(then.status(200).body(WRITTEN)))
            .await;
        let write = files(&server).await.write("a", "b");
        let write = write.metadata("k", "v".repeat(4096 - 9 - 1));
        write.await.expect("it fits");
        post.assert_async().await;
    }
}

mod failures {
    use super::*;

    #[tokio::test]
    async fn error_responses_have_their_kind() {
        for (status, message, kind) in [
            (
                507,
                "not enough disk space available",
                ErrorKind::StorageFull,
            ),
            (400, "path is a directory: /tmp", ErrorKind::InvalidArgument),
            (401, "error looking up user 'x'", ErrorKind::Unauthenticated),
        ] {
            let server = MockServer::start_async().await;
            server
                .mock_async(|_, then| {
                    drop(then.status(status).json_body(error_json(status, message)));
                })
                .await;
            let error = files(&server).await.write("/tmp", "x").await;
            let error = error.expect_err(message);
            assert_eq!(error.kind(), kind);
            assert_eq!(error.message(), Some(message));
        }
    }

    #[tokio::test]
    async fn error_response_during_the_upload_is_the_error() {
        let server = RawServer::serve(async move |mut connection: Connection| {
            let body = error_json(507, "not enough disk space available").to_string();
            let length = body.len();
            let head = "HTTP/1.1 507 Insufficient Storage\r\nConnection: close\r\n";
            connection.wait_for_length(1 << 20).await;
            connection
                .send(format!("{head}Content-Length: {length}\r\n\r\n{body}").as_bytes())
                .await;
            connection.closed().await;
        })
        .await;
        let files = files_at(server.url()).await;
        let error = files.write("a", vec![0; 64 << 20]).await;
        let error = error.expect_err("the disk is full");
        assert_eq!(error.kind(), ErrorKind::StorageFull);
    }

    #[tokio::test]
    async fn malformed_response_is_a_decode_error() {
        for response in ["[]", "{}", "", "[{}]"] {
            let server = MockServer::start_async().await;
            server
                .mock_async(|_, then| drop(then.status(200).body(response)))
                .await;
            let error = files(&server).await.write("a", "x").await;
            assert_eq!(
                error.expect_err(response).kind(),
                ErrorKind::Decode,
                "{response}"
            );
        }
    }
}

mod timeouts {
    use super::*;

    #[tokio::test]
    async fn upload_without_a_response_is_a_stream_idle_timeout() {
        let server =
            RawServer::serve(async |mut connection: Connection| connection.closed().await).await;
        let files = files_at(server.url()).await;
        let write = files
            .write("a", "b")
            .idle_timeout(Duration::from_millis(50));
        let error = write.await.expect_err("no response");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamIdle));
    }

    #[tokio::test]
    async fn server_that_stops_reading_is_a_stream_idle_timeout() {
        let server = RawServer::serve(async |connection: Connection| {
            std::future::pending::<()>().await;
            drop(connection);
        })
        .await;
        let files = files_at(server.url()).await;
        // More than the buffers of a connection hold.
        let write = files.write("a", vec![0; 64 << 20]);
        let error = write.idle_timeout(Duration::from_millis(200)).await;
        let error = error.expect_err("nothing moves");
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamIdle));
    }

    /// Neither the request timeout nor the idle limit is about how long the content takes.
    #[tokio::test]
    async fn slow_content_is_not_limited_by_timeouts() {
        let server = written_after(b"0\r\n\r\n").await;
        let files = files_at(server.url()).await;
        let pieces = stream::unfold(0, |at| async move {
            // Time passes for this program, and not for the server.
            tokio::time::pause();
            tokio::time::sleep(Duration::from_secs(300)).await;
            tokio::time::resume();
            (at < 3).then_some((Ok::<_, std::io::Error>("x"), at + 1))
        });
        let write = files.write("a", Content::stream(pieces));
        write.await.expect("it is written");
    }
}

mod write_all {
    use super::*;

    /// How many requests are open, and how many were open at most.
    struct Concurrency {
        complete: Barrier,
        now: AtomicUsize,
        most: AtomicUsize,
    }

    /// A server that holds every request until eight are there.
    async fn in_eights() -> (RawServer, Arc<Concurrency>) {
        let concurrency = Arc::new(Concurrency {
            complete: Barrier::new(8),
            now: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
        });
        let seen = Arc::clone(&concurrency);
        let server = RawServer::start(move |_, mut connection: Connection| {
            let concurrency = Arc::clone(&seen);
            async move {
                while let Some(head) = connection.read_request().await {
                    let now = concurrency.now.fetch_add(1, Ordering::SeqCst) + 1;
                    concurrency.most.fetch_max(now, Ordering::SeqCst);
                    concurrency.complete.wait().await;
                    concurrency.now.fetch_sub(1, Ordering::SeqCst);
                    let name = head.split("path=").nth(1).expect("a path");
                    let name: String = name.chars().take_while(|c| !" &".contains(*c)).collect();
                    let body = format!(r#"[{{"path":"{name}","name":"{name}","type":"file"}}]"#);
                    let response = head_with_length(body.len() as u64) + &body;
                    assert!(connection.send(response.as_bytes()).await);
                }
            }
        })
        .await;
        (server, concurrency)
    }

    #[tokio::test]
    async fn write_all_sends_eight_at_a_time_and_returns_them_in_order() {
        let (server, concurrency) = in_eights().await;
        let files = files_at(server.url()).await;
        let names: Vec<String> = (0..24).map(|at| format!("f{at}")).collect();
        let written = files.write_all(names.iter().map(|name| (name, "content")));
        let written = written.await.expect("they are written");
        let paths: Vec<_> = written.into_iter().map(|file| file.path).collect();
        assert_eq!(paths, names);
        assert_eq!(concurrency.most.load(Ordering::SeqCst), 8);
    }

    #[tokio::test]
    async fn write_all_stops_at_the_first_error() {
        let requests = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&requests);
        let server = RawServer::serve_all(move |mut connection: Connection| {
            count.fetch_add(1, Ordering::SeqCst);
            async move {
                let head = "HTTP/1.1 507 Insufficient Storage\r\nConnection: close\r\n";
                let response = format!("{head}Content-Length: 2\r\n\r\n{{}}");
                connection.send(response.as_bytes()).await;
            }
        })
        .await;
        let files = files_at(server.url()).await;
        let error = files.write_all((0..100).map(|at| (format!("f{at}"), "x")));
        let error = error.await.expect_err("the disk is full");
        assert_eq!(error.kind(), ErrorKind::StorageFull);
        assert!(requests.load(Ordering::SeqCst) < 100);
    }

    #[tokio::test]
    async fn write_all_with_duplicate_paths_is_invalid_argument() {
        let server = MockServer::start_async().await;
        let any = mock_any(&server, 200).await;
        let error = files(&server)
            .await
            .write_all([("a", "1"), ("b", "2"), ("a", "3")]);
        let error = error.await.expect_err("only one can be there");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        any.assert_calls_async(0).await;
    }
}

#[tokio::test]
async fn debug_output_has_no_content() {
    let server = MockServer::start_async().await;
    let files = files(&server).await;
    let write = files.write("a", "top secret").metadata("k", "v");
    assert!(!format!("{write:?}").contains("secret"));
}
