//! `Files::read`.

use std::time::Duration;

use e2b::{Error, ErrorKind, TimeoutKind};
use futures_util::TryStreamExt as _;
use httpmock::prelude::*;
use tokio::sync::mpsc::unbounded_channel;

use super::{files, files_at};
use crate::support::raw::{Connection, RawServer, head_with_length as head};
use crate::support::{
    ENVD_TOKEN, ENVD_VERSION, SANDBOX_ID, connect_at, connect_version, error_json, mock_any,
    sandbox_not_found_json,
};

const CHUNKED: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

/// Reads a file from a server that sends these bytes.
async fn read(response: impl Into<Vec<u8>>) -> Result<Vec<u8>, Error> {
    let server = RawServer::respond(response).await;
    let files = files_at(server.url()).await;
    files.read("a").await.map(Into::into)
}

fn message(error: &Error) -> &str {
    error.message().unwrap_or_default()
}

#[tokio::test]
async fn read_sends_path_and_token_without_compression() {
    let server = MockServer::start_async().await;
    let get = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/files")
                .query_param("path", "/tmp/a b&c.txt")
                .query_param_missing("username")
                .header("x-access-token", ENVD_TOKEN)
                .header("e2b-sandbox-id", SANDBOX_ID)
                .header("accept-encoding", "identity")
                .header_missing("range")
                .header_missing("authorization");
            then.status(200).body("hello\n");
        })
        .await;

    let bytes = files(&server).await.read("/tmp/a b&c.txt").await;

    get.assert_async().await;
    assert_eq!(bytes.expect("it is there"), "hello\n");
}

#[tokio::test]
async fn read_sends_the_user_if_set_or_required_by_an_old_envd() {
    for (version, user, expected) in [
        (ENVD_VERSION, "root", Some("root")),
        (ENVD_VERSION, "", None),
        ("0.3.9", "", Some("user")),
        ("0.3.9", "root", Some("root")),
    ] {
        let server = MockServer::start_async().await;
        let get = server
            .mock_async(|when, then| {
                match expected {
                    Some(user) => when.query_param("username", user),
                    None => when.query_param_missing("username"),
                };
                then.status(200).body("");
            })
            .await;
        let files = connect_version(server.base_url(), version).await.files();

        let bytes = files.as_user(user).read("a").await.expect("it is there");

        assert!(bytes.is_empty());
        get.assert_async().await;
    }
}

#[tokio::test]
async fn text_that_is_not_utf8_is_a_decode_error_with_its_position() {
    let server = MockServer::start_async().await;
    let good = server
        .mock_async(|_, then| drop(then.status(200).body("größer")))
        .await;
    let files = files(&server).await;
    assert_eq!(files.read("a").text().await.expect("it is text"), "größer");
    good.delete_async().await;
    server
        .mock_async(|_, then| drop(then.status(200).body(b"abc\xff\xfe")))
        .await;

    let error = files.read("a").text().await.expect_err("no text");

    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(message(&error).contains("byte 3"), "{error}");
}

#[tokio::test]
async fn missing_file_is_not_found_and_missing_sandbox_is_sandbox_not_found() {
    let server = MockServer::start_async().await;
    let missing = server
        .mock_async(|_, then| {
            let body = error_json(404, "path '/a' does not exist");
            drop(then.status(404).json_body(body));
        })
        .await;
    let files = files(&server).await;

    let error = files.read("/a").await.expect_err("it is missing");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
    assert_eq!(error.operation(), Some("downloadFile"));
    missing.delete_async().await;

    server
        .mock_async(|_, then| drop(then.status(502).json_body(sandbox_not_found_json())))
        .await;
    let error = files.read("/a").await.expect_err("it is gone");
    assert_eq!(error.kind(), ErrorKind::SandboxUnreachable);
}

#[tokio::test]
async fn html_page_of_a_gateway_has_the_kind_of_its_status() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            let page = "<html>Bad gateway</html>";
            drop(
                then.status(503)
                    .header("content-type", "text/html")
                    .body(page),
            );
        })
        .await;

    let error = files(&server).await.read("a").await.expect_err("a page");

    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert_eq!(error.body(), Some("<html>Bad gateway</html>"));
}

mod range {
    use super::*;

    #[tokio::test]
    async fn range_is_sent_with_inclusive_end() {
        for (range, expected) in [
            ((2.., None), "bytes=2-"),
            ((2.., Some(6)), "bytes=2-5"),
            ((0.., Some(1)), "bytes=0-0"),
        ] {
            let server = MockServer::start_async().await;
            let get = server
                .mock_async(|when, then| {
                    when.header("range", expected);
                    let start = range.0.start;
                    then.status(206)
                        .header(
                            "content-range",
                            format!("bytes {start}-{start}/{}", start + 1),
                        )
                        .body("c");
                })
                .await;
            let read = files(&server).await.read("a");

            let bytes = match range {
                (from, None) => read.range(from).await,
                (from, Some(end)) => read.range(from.start..end).await,
            };

            assert_eq!(bytes.expect("it is there"), "c", "{expected}");
            get.assert_async().await;
        }
    }

    #[tokio::test]
    async fn full_range_is_not_sent() {
        let server = MockServer::start_async().await;
        let get = server
            .mock_async(|when, then| {
                when.header_missing("range");
                then.status(200).body("all");
            })
            .await;
        let bytes = files(&server).await.read("a").range(..).await;
        assert_eq!(bytes.expect("it is there"), "all");
        get.assert_async().await;
    }

    #[tokio::test]
    async fn empty_range_is_invalid_argument_before_sending() {
        let server = MockServer::start_async().await;
        let any = mock_any(&server, 206).await;
        let error = files(&server).await.read("a").range(5..5).await;
        assert_eq!(
            error.expect_err("there is nothing").kind(),
            ErrorKind::InvalidArgument
        );
        any.assert_calls_async(0).await;
    }

    #[tokio::test]
    async fn range_past_end_is_invalid_argument() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| {
                drop(
                    then.status(416)
                        .header("content-range", "bytes */6")
                        .body("invalid range: failed to overlap\n"),
                );
            })
            .await;
        let error = files(&server).await.read("a").range(100..).await;
        let error = error.expect_err("there is nothing");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(416));
    }

    /// Go's server leaves the range of an empty file alone.
    #[tokio::test]
    async fn range_of_an_empty_file_is_empty() {
        let server = MockServer::start_async().await;
        server.mock_async(|_, then| drop(then.status(200))).await;
        let bytes = files(&server).await.read("a").range(10..).await;
        assert!(bytes.expect("it is empty").is_empty());
    }

    #[tokio::test]
    async fn response_with_another_range_is_a_decode_error() {
        for (status, content_range, body) in [
            (200, "", "whole file"),
            (206, "", "cd"),
            (206, "bytes 0-1/10", "ab"),
            (206, "bytes 2-7/10", "cdefgh"),
        ] {
            let server = MockServer::start_async().await;
            server
                .mock_async(|_, then| {
                    drop(
                        then.status(status)
                            .header("content-range", content_range)
                            .body(body),
                    );
                })
                .await;
            let error = files(&server).await.read("a").range(2..4).await;
            let error = error.expect_err(content_range);
            assert_eq!(error.kind(), ErrorKind::Decode, "{status} {content_range}");
        }
    }
}

mod limits {
    use super::*;

    /// The server never sends a byte of it: the word is enough.
    #[tokio::test]
    async fn content_length_over_the_limit_is_too_large() {
        let server = RawServer::serve(async |mut connection: Connection| {
            connection.send(head(u64::MAX / 2).as_bytes()).await;
            connection.closed().await;
        })
        .await;
        let files = files_at(server.url()).await;
        let error = files.read("a").await.expect_err("it is too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
    }

    #[tokio::test]
    async fn chunked_body_over_the_limit_is_too_large() {
        let server = RawServer::serve(async |mut connection: Connection| {
            connection.send(CHUNKED.as_bytes()).await;
            // More than any buffer on the way holds; it ends when the client closes.
            for _ in 0..1024 {
                connection.send_chunk(&[b'x'; 0x10000]).await;
            }
        })
        .await;
        let files = files_at(server.url()).await;
        let read = files.read("a").max_size(1_000_000);
        let error = read.await.expect_err("it is too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert!(message(&error).contains("1000000"), "{error}");
    }

    #[tokio::test]
    async fn file_of_exactly_the_limit_is_read() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| drop(then.status(200).body("12345")))
            .await;
        let files = files(&server).await;
        let bytes = files.read("a").max_size(5).await;
        assert_eq!(bytes.expect("it fits"), "12345");
        let error = files.read("a").max_size(4).await.expect_err("one too many");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
    }

    /// Memory is not set aside on the word of the server: this would be 1 GiB.
    #[tokio::test]
    async fn large_content_length_allocates_as_bytes_arrive() {
        let error = read(head(1 << 30) + "abc").await.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(message(&error).contains("3 of 1073741824 bytes"), "{error}");
    }
}

mod broken {
    use super::*;

    #[tokio::test]
    async fn cut_body_is_interrupted_with_the_bytes_received() {
        let error = read(head(10) + "1234").await.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(message(&error).contains("4 of 10 bytes"), "{error}");
        assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));

        let error = read(format!("{CHUNKED}4\r\n1234\r\n")).await;
        let error = error.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(message(&error).contains("after 4 bytes"), "{error}");
    }

    #[tokio::test]
    async fn body_ends_at_its_content_length() {
        let bytes = read(head(4) + "1234, and then some").await;
        assert_eq!(bytes.expect("four bytes are there"), b"1234");
    }

    #[tokio::test]
    async fn stream_yields_received_bytes_before_the_error() {
        let server = RawServer::respond(head(10) + "1234").await;
        let files = files_at(server.url()).await;
        let mut stream = files.read("a").stream().await.expect("it begins");
        assert_eq!(stream.size(), Some(10));
        let first = stream.try_next().await.expect("it is good");
        assert_eq!(first.as_deref(), Some(&b"1234"[..]));
        let error = stream.try_next().await.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(stream.try_next().await.expect("it has ended").is_none());
    }

    #[tokio::test]
    async fn response_that_is_not_http_is_a_connection_error() {
        let error = read("SSH-2.0-OpenSSH_9.6\r\n").await.expect_err("no HTTP");
        assert_eq!(error.kind(), ErrorKind::Connection);
        let error = read("").await.expect_err("nothing");
        assert_eq!(error.kind(), ErrorKind::Connection);
    }

    #[tokio::test]
    async fn unexpected_content_encoding_is_a_decode_error() {
        let response = "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 2\r\n\r\nxx";
        let error = read(response).await.expect_err("it cannot be read");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(message(&error).contains("br"), "{error}");
    }
}

mod timeouts {
    use super::*;

    /// Lets time pass, for this program and not for the server.
    async fn pass(time: Duration) {
        tokio::time::pause();
        tokio::time::advance(time).await;
        tokio::time::resume();
    }

    #[tokio::test]
    async fn response_that_does_not_begin_is_a_stream_open_timeout() {
        let server =
            RawServer::serve(async |mut connection: Connection| connection.closed().await).await;
        let sandbox = connect_at(server.url()).await;
        let impatient = sandbox.with_request_timeout(Duration::from_millis(50));
        let error = impatient.files().read("a").await.expect_err("no response");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamOpen));
    }

    #[tokio::test]
    async fn stalled_body_is_a_stream_idle_timeout() {
        let server = RawServer::serve(async |mut connection: Connection| {
            connection.send((head(10) + "1234").as_bytes()).await;
            connection.closed().await;
        })
        .await;
        let files = files_at(server.url()).await;
        let mut stream = files.read("a").stream().await.expect("it begins");
        assert!(stream.try_next().await.expect("it is good").is_some());
        // The request timeout, which is also how long nothing may arrive.
        pass(Duration::from_secs(61)).await;
        let error = stream.try_next().await.expect_err("nothing arrives");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamIdle));
    }

    #[tokio::test]
    async fn slow_body_is_not_limited_in_total() {
        let (go, mut may_go) = unbounded_channel::<()>();
        let server = RawServer::serve(async move |mut connection: Connection| {
            connection.send(head(3).as_bytes()).await;
            for byte in [b"a", b"b", b"c"] {
                may_go.recv().await.expect("it goes on");
                connection.send(byte).await;
            }
        })
        .await;
        let files = files_at(server.url()).await;
        let read = files.read("a").idle_timeout(Duration::from_secs(60));
        let mut stream = read.stream().await.expect("it begins");
        for expected in ["a", "b", "c"] {
            // Together these are more than any limit; each of them is less.
            pass(Duration::from_secs(45)).await;
            go.send(()).expect("the server waits");
            let chunk = stream.try_next().await.expect("it is in time");
            assert_eq!(chunk.as_deref(), Some(expected.as_bytes()));
        }
        assert!(stream.try_next().await.expect("it has ended").is_none());
    }

    #[tokio::test]
    async fn idle_timeout_of_zero_is_no_limit() {
        let (go, mut may_go) = unbounded_channel::<()>();
        let server = RawServer::serve(async move |mut connection: Connection| {
            connection.send(head(1).as_bytes()).await;
            may_go.recv().await.expect("it goes on");
            connection.send(b"a").await;
        })
        .await;
        let files = files_at(server.url()).await;
        let read = files.read("a").idle_timeout(Duration::ZERO);
        let mut stream = read.stream().await.expect("it begins");
        pass(Duration::from_secs(24 * 60 * 60)).await;
        go.send(()).expect("the server waits");
        assert!(stream.try_next().await.expect("it is good").is_some());
    }
}

mod write_to {
    use super::*;

    #[tokio::test]
    async fn write_to_writes_the_whole_file() {
        let server = MockServer::start_async().await;
        let body: Vec<u8> = (0..=255).cycle().take(1_000_000).collect();
        server
            .mock_async(|_, then| drop(then.status(200).body(&body)))
            .await;
        let mut buffer = Vec::new();
        let read = files(&server).await.read("a");
        let length = read.write_to(&mut buffer).await.expect("it is written");
        assert_eq!(length, 1_000_000);
        assert!(buffer == body);
    }

    #[tokio::test]
    async fn write_to_a_failing_writer_is_an_io_error() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| drop(then.status(200).body([0; 100_000])))
            .await;
        let (writer, reader) = tokio::io::duplex(10);
        drop(reader);
        let read = files(&server).await.read("a");
        let error = read.write_to(writer).await.expect_err("the reader is gone");
        assert_eq!(error.kind(), ErrorKind::Io);
        assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
    }
}

#[cfg(feature = "gzip")]
mod gzip {
    use super::*;

    async fn compressed(plain: impl Into<Vec<u8>>) -> Vec<u8> {
        crate::files::gzip(&["-n", "-c"], plain.into()).await
    }

    fn response(body: &[u8]) -> Vec<u8> {
        let head =
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";
        let length = format!("{:x}\r\n", body.len());
        [head.as_bytes(), length.as_bytes(), body, b"\r\n0\r\n\r\n"].concat()
    }

    #[tokio::test]
    async fn gzip_is_requested_and_decompressed() {
        let plain = "the same line\n".repeat(10_000);
        let server = RawServer::respond(response(&compressed(plain.as_bytes()).await)).await;
        let files = files_at(server.url()).await;
        let text = files.read("a").gzip(true).text().await;
        assert!(text.expect("it is unpacked") == plain);
        let head = server.request().await.head;
        assert!(head.contains("accept-encoding: gzip\r\n"), "{head}");
    }

    /// 64 MiB of zeros are 64 KiB on the way.
    #[tokio::test]
    async fn gzip_limit_counts_decompressed_bytes() {
        let server = RawServer::respond(response(&compressed(vec![0; 64 << 20]).await)).await;
        let files = files_at(server.url()).await;
        let read = files.read("a").gzip(true).max_size(1 << 20);
        let error = read.await.expect_err("it is too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
    }

    #[tokio::test]
    async fn damaged_gzip_is_a_decode_error() {
        let good = compressed(b"some text that is long enough to be cut").await;
        let files = |body: Vec<u8>| async move {
            let server = RawServer::respond(response(&body)).await;
            let files = files_at(server.url()).await;
            files.read("a").gzip(true).await
        };
        for damaged in [good[..good.len() - 10].to_vec(), b"no gzip at all".to_vec()] {
            let error = files(damaged).await.expect_err("it cannot be unpacked");
            assert_eq!(error.kind(), ErrorKind::Decode);
        }
    }

    #[tokio::test]
    async fn cut_gzip_body_is_interrupted() {
        let body = compressed(vec![7; 1 << 20]).await;
        let whole = response(&body);
        let server = RawServer::respond(&whole[..whole.len() - 20]).await;
        let files = files_at(server.url()).await;
        let error = files.read("a").gzip(true).await.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
    }
}
