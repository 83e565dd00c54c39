use std::sync::mpsc::channel;
use std::time::Duration;

use e2b::{Error, ErrorKind, TimeoutKind};
use futures_util::TryStreamExt as _;
use httpmock::prelude::*;
use serde_json::json;

use crate::raw::Raw;
use crate::{ID, NEW, TOKEN, envd_error, files, sandbox_at};

/// The head of an answer with a length.
fn head(length: u64) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n")
}

const CHUNKED: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

/// What comes of reading from a server that says this.
async fn read(answer: impl Into<Vec<u8>>) -> Result<Vec<u8>, Error> {
    let server = Raw::answer(answer);
    let files = sandbox_at(server.url(), NEW).await.files();
    files.read("a").await.map(Into::into)
}

fn message(error: &Error) -> &str {
    error.message().unwrap_or_default()
}

#[tokio::test]
async fn asks_for_the_path_with_the_token_and_no_compression() {
    let server = MockServer::start_async().await;
    let get = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/files")
                .query_param("path", "/tmp/a b&c.txt")
                .query_param_missing("username")
                .header("x-access-token", TOKEN)
                .header("e2b-sandbox-id", ID)
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
async fn names_a_user_if_one_is_set_or_envd_has_no_default() {
    for (version, user, expected) in [
        (NEW, "root", Some("root")),
        (NEW, "", None),
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
        let files = sandbox_at(&server.base_url(), version).await.files();

        let bytes = files.as_user(user).read("a").await.expect("it is there");

        assert!(bytes.is_empty());
        get.assert_async().await;
    }
}

#[tokio::test]
async fn text_is_utf8_or_an_error_that_says_where_it_is_not() {
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
async fn a_missing_file_is_not_a_missing_sandbox() {
    let server = MockServer::start_async().await;
    let missing = server
        .mock_async(|_, then| {
            let body = envd_error(404, "path '/a' does not exist");
            drop(then.status(404).json_body(body));
        })
        .await;
    let files = files(&server).await;

    let error = files.read("/a").await.expect_err("it is missing");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.sandbox_id(), Some(ID));
    assert_eq!(error.operation(), Some("downloadFile"));
    missing.delete_async().await;

    let body = json!({ "sandboxId": ID, "message": "The sandbox was not found", "code": 502 });
    server
        .mock_async(|_, then| drop(then.status(502).json_body(body)))
        .await;
    let error = files.read("/a").await.expect_err("it is gone");
    assert_eq!(error.kind(), ErrorKind::SandboxNotFound);
}

#[tokio::test]
async fn the_page_of_a_gateway_is_an_error_with_its_status() {
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
    async fn is_sent_as_http_counts() {
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
    async fn of_everything_is_none() {
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
    async fn that_is_empty_is_refused_before_sending() {
        let server = MockServer::start_async().await;
        let any = server.mock_async(|_, then| drop(then.status(206))).await;
        let error = files(&server).await.read("a").range(5..5).await;
        assert_eq!(
            error.expect_err("there is nothing").kind(),
            ErrorKind::InvalidArgument
        );
        any.assert_calls_async(0).await;
    }

    #[tokio::test]
    async fn behind_the_end_is_an_invalid_argument() {
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
    async fn of_an_empty_file_is_empty() {
        let server = MockServer::start_async().await;
        server.mock_async(|_, then| drop(then.status(200))).await;
        let bytes = files(&server).await.read("a").range(10..).await;
        assert!(bytes.expect("it is empty").is_empty());
    }

    #[tokio::test]
    async fn that_the_server_does_not_keep_to_is_an_error() {
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
    async fn a_stated_size_above_the_limit_is_refused_at_once() {
        let server = Raw::serve(|connection| {
            connection.send(head(u64::MAX / 2).as_bytes());
            connection.wait_for_end();
        });
        let files = sandbox_at(server.url(), NEW).await.files();
        let error = files.read("a").await.expect_err("it is too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
    }

    #[tokio::test]
    async fn a_size_that_only_shows_is_refused_when_it_is_passed() {
        let server = Raw::serve(|connection| {
            connection.send(CHUNKED.as_bytes());
            // More than any buffer on the way holds, and an end only when the client goes.
            for _ in 0..1024 {
                connection.send(b"10000\r\n");
                connection.send(&[b'x'; 0x10000]);
                connection.send(b"\r\n");
            }
        });
        let files = sandbox_at(server.url(), NEW).await.files();
        let read = files.read("a").max_size(1_000_000);
        let error = read.await.expect_err("it is too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert!(message(&error).contains("1000000"), "{error}");
    }

    #[tokio::test]
    async fn a_file_of_exactly_the_limit_is_read() {
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
    async fn a_large_size_is_believed_as_bytes_arrive() {
        let error = read(head(1 << 30) + "abc").await.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(message(&error).contains("3 of 1073741824 bytes"), "{error}");
    }
}

mod broken {
    use super::*;

    #[tokio::test]
    async fn a_body_that_is_cut_tells_how_much_has_come() {
        let error = read(head(10) + "1234").await.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(message(&error).contains("4 of 10 bytes"), "{error}");
        assert_eq!(error.sandbox_id(), Some(ID));

        let error = read(format!("{CHUNKED}4\r\n1234\r\n")).await;
        let error = error.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(message(&error).contains("after 4 bytes"), "{error}");
    }

    #[tokio::test]
    async fn a_body_ends_at_its_length() {
        let bytes = read(head(4) + "1234, and then some").await;
        assert_eq!(bytes.expect("four bytes are there"), b"1234");
    }

    #[tokio::test]
    async fn a_stream_hands_out_what_came_before_the_error_and_ends_with_it() {
        let server = Raw::answer(head(10) + "1234");
        let files = sandbox_at(server.url(), NEW).await.files();
        let mut stream = files.read("a").stream().await.expect("it begins");
        assert_eq!(stream.size(), Some(10));
        let first = stream.try_next().await.expect("it is good");
        assert_eq!(first.as_deref(), Some(&b"1234"[..]));
        let error = stream.try_next().await.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(stream.try_next().await.expect("it has ended").is_none());
    }

    #[tokio::test]
    async fn what_is_no_http_is_a_connection_error() {
        let error = read("SSH-2.0-OpenSSH_9.6\r\n").await.expect_err("no HTTP");
        assert_eq!(error.kind(), ErrorKind::Connection);
        let error = read("").await.expect_err("nothing");
        assert_eq!(error.kind(), ErrorKind::Connection);
    }

    #[tokio::test]
    async fn an_encoding_that_was_not_asked_for_is_an_error() {
        let answer = "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 2\r\n\r\nxx";
        let error = read(answer).await.expect_err("it cannot be read");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(message(&error).contains("br"), "{error}");
    }
}

mod clocks {
    use super::*;

    /// Lets time pass, for this program and not for the server.
    async fn pass(time: Duration) {
        tokio::time::pause();
        tokio::time::advance(time).await;
        tokio::time::resume();
    }

    #[tokio::test]
    async fn an_answer_that_does_not_begin_is_a_timeout_of_opening() {
        let server = Raw::serve(|connection| connection.wait_for_end());
        let sandbox = sandbox_at(server.url(), NEW).await;
        let impatient = sandbox.with_request_timeout(Duration::from_millis(50));
        let error = impatient.files().read("a").await.expect_err("no answer");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamOpen));
    }

    #[tokio::test]
    async fn a_stalled_body_is_a_timeout_of_the_stream() {
        let server = Raw::serve(|connection| {
            connection.send((head(10) + "1234").as_bytes());
            connection.wait_for_end();
        });
        let files = sandbox_at(server.url(), NEW).await.files();
        let mut stream = files.read("a").stream().await.expect("it begins");
        assert!(stream.try_next().await.expect("it is good").is_some());
        // The request timeout, which is also how long nothing may arrive.
        pass(Duration::from_secs(61)).await;
        let error = stream.try_next().await.expect_err("nothing arrives");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamIdle));
    }

    #[tokio::test]
    async fn a_slow_body_takes_as_long_as_it_takes() {
        let (go, may_go) = channel::<()>();
        let server = Raw::serve(move |connection| {
            connection.send(head(3).as_bytes());
            for byte in [b"a", b"b", b"c"] {
                may_go.recv().expect("it goes on");
                connection.send(byte);
            }
        });
        let files = sandbox_at(server.url(), NEW).await.files();
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
    async fn a_limit_of_zero_is_none() {
        let (go, may_go) = channel::<()>();
        let server = Raw::serve(move |connection| {
            connection.send(head(1).as_bytes());
            may_go.recv().expect("it goes on");
            connection.send(b"a");
        });
        let files = sandbox_at(server.url(), NEW).await.files();
        let read = files.read("a").idle_timeout(Duration::ZERO);
        let mut stream = read.stream().await.expect("it begins");
        pass(Duration::from_secs(24 * 60 * 60)).await;
        go.send(()).expect("the server waits");
        assert!(stream.try_next().await.expect("it is good").is_some());
    }
}

mod writers {
    use super::*;

    #[tokio::test]
    async fn get_all_of_it() {
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
    async fn that_fail_are_told_from_a_broken_connection() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| drop(then.status(200).body([0; 100_000])))
            .await;
        let (writer, reader) = tokio::io::duplex(10);
        drop(reader);
        let read = files(&server).await.read("a");
        let error = read.write_to(writer).await.expect_err("nobody reads");
        assert_eq!(error.kind(), ErrorKind::Io);
        assert_eq!(error.sandbox_id(), Some(ID));
    }
}

#[cfg(feature = "gzip")]
mod gzip {
    use std::process::{Command, Stdio};

    use super::*;

    /// What the tool of the same name makes of it.
    fn compressed(plain: &[u8]) -> Vec<u8> {
        use std::io::Write as _;
        let mut child = Command::new("gzip")
            .args(["-n", "-c"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("gzip is installed");
        let mut stdin = child.stdin.take().expect("it has a stdin");
        let plain = plain.to_vec();
        let writer = std::thread::spawn(move || stdin.write_all(&plain));
        let output = child.wait_with_output().expect("it ends");
        writer.join().expect("it ends").expect("it reads");
        output.stdout
    }

    fn answer(body: &[u8]) -> Vec<u8> {
        let head =
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";
        let length = format!("{:x}\r\n", body.len());
        [head.as_bytes(), length.as_bytes(), body, b"\r\n0\r\n\r\n"].concat()
    }

    #[tokio::test]
    async fn is_asked_for_and_unpacked() {
        let plain = "the same line\n".repeat(10_000);
        let server = Raw::answer(answer(&compressed(plain.as_bytes())));
        let files = sandbox_at(server.url(), NEW).await.files();
        let text = files.read("a").gzip(true).text().await;
        assert!(text.expect("it is unpacked") == plain);
        let head = server.request().head;
        assert!(head.contains("accept-encoding: gzip\r\n"), "{head}");
    }

    /// 64 MiB of zeros are 64 KiB on the way.
    #[tokio::test]
    async fn counts_unpacked_against_the_limit() {
        let server = Raw::answer(answer(&compressed(&vec![0; 64 << 20])));
        let files = sandbox_at(server.url(), NEW).await.files();
        let read = files.read("a").gzip(true).max_size(1 << 20);
        let error = read.await.expect_err("it is too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
    }

    #[tokio::test]
    async fn that_is_cut_or_damaged_is_an_error() {
        let good = compressed(b"some text that is long enough to be cut");
        let files = |body: Vec<u8>| async move {
            let server = Raw::answer(answer(&body));
            let files = sandbox_at(server.url(), NEW).await.files();
            files.read("a").gzip(true).await
        };
        for damaged in [good[..good.len() - 10].to_vec(), b"no gzip at all".to_vec()] {
            let error = files(damaged).await.expect_err("it cannot be unpacked");
            assert_eq!(error.kind(), ErrorKind::Decode);
        }
    }

    #[tokio::test]
    async fn that_breaks_off_is_told_as_any_other() {
        let body = compressed(&vec![7; 1 << 20]);
        let whole = answer(&body);
        let server = Raw::answer(&whole[..whole.len() - 20]);
        let files = sandbox_at(server.url(), NEW).await.files();
        let error = files.read("a").gzip(true).await.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
    }
}
