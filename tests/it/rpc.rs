//! `MessageStream`: bytes in any pieces become messages or an error.

use std::time::Duration;

use bytes::Bytes;
use e2b::envd::ByteStream;
use e2b::envd::types::ProcessStartResponse;
use e2b::rpc::{DEFAULT_MESSAGE_LIMIT, MessageStream, envelope};
use e2b::{Error, ErrorKind, TimeoutKind};
use futures_util::stream::{self, FusedStream as _, StreamExt as _, TryStreamExt as _};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{SANDBOX_ID, frames};

const OPERATION: &str = "process.Process.Start";

fn messages(pieces: Vec<Bytes>) -> MessageStream<Value> {
    let pieces = stream::iter(pieces).map(Ok);
    MessageStream::new(ByteStream::new(Box::pin(pieces)), OPERATION, SANDBOX_ID)
}

/// All messages until the stream ends, and the error if that is how it ends.
fn read(mut messages: MessageStream<Value>) -> (Vec<Value>, Option<Error>) {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime")
        .block_on(async {
            let mut all = Vec::new();
            let error = loop {
                match messages.next().await {
                    Some(Ok(message)) => all.push(message),
                    Some(Err(error)) => break Some(error),
                    None => break None,
                }
            };
            assert!(messages.is_terminated());
            assert!(messages.next().await.is_none(), "nothing follows the end");
            (all, error)
        })
}

fn error(bytes: &[u8]) -> Error {
    let (_, error) = read(messages(vec![Bytes::copy_from_slice(bytes)]));
    let error = error.expect("it is an error");
    assert_eq!(error.operation(), Some(OPERATION));
    assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
    error
}

mod requests {
    use super::*;

    #[test]
    fn envelope_has_flags_and_length() {
        let frame = envelope(&json!({"process": {"pid": 7}})).expect("it is JSON");
        assert_eq!(frame[..5], [0, 0, 0, 0, 0x15]);
        assert_eq!(&frame[5..], br#"{"process":{"pid":7}}"#);
    }

    #[test]
    fn envelope_of_a_value_that_is_not_json_is_invalid_argument() {
        let odd = std::collections::BTreeMap::from([((1, 2), 3)]);
        let error = envelope(&odd).expect_err("keys are text in JSON");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }
}

mod framing {
    use super::*;

    /// What envd writes for a short command.
    fn recorded() -> (Vec<u8>, Vec<Value>) {
        let sent = vec![
            json!({"event": {"start": {"pid": 7}}}),
            json!({"event": {"data": {"stdout": "aGVsbG8K"}}}),
            json!({"event": {"keepalive": {}}}),
            json!({}),
            json!({"event": {"end": {"exited": true, "status": "exit status 0"}}}),
        ];
        let mut bytes: Vec<u8> = sent.iter().flat_map(frames::message).collect();
        bytes.extend(frames::end());
        (bytes, sent)
    }

    #[test]
    fn messages_are_the_same_for_every_split_in_two() {
        let (bytes, sent) = recorded();
        let bytes = Bytes::from(bytes);
        for at in 0..=bytes.len() {
            let (read, error) = read(messages(vec![bytes.slice(..at), bytes.slice(at..)]));
            assert!(error.is_none(), "cut at {at}: {error:?}");
            assert_eq!(read, sent, "cut at {at}");
        }
    }

    #[test]
    fn messages_are_read_from_single_bytes() {
        let (bytes, sent) = recorded();
        let pieces = bytes.iter().map(|byte| Bytes::copy_from_slice(&[*byte]));
        let (read, error) = read(messages(pieces.collect()));
        assert!(error.is_none(), "{error:?}");
        assert_eq!(read, sent);
    }

    /// A stream that ends early is an error, whose kind distinguishes
    /// a cut message from a missing end.
    #[test]
    fn stream_cut_at_any_byte_is_an_error() {
        let (bytes, sent) = recorded();
        let mut boundaries = vec![0];
        for message in &sent {
            let last = boundaries[boundaries.len() - 1];
            boundaries.push(last + frames::message(message).len());
        }
        for at in 0..bytes.len() {
            let (read, error) = read(messages(vec![Bytes::copy_from_slice(&bytes[..at])]));
            let error = error.unwrap_or_else(|| panic!("cut at {at}"));
            let complete = boundaries.iter().filter(|end| **end <= at).count() - 1;
            assert_eq!(read, sent[..complete], "cut at {at}");
            let expected = match boundaries.contains(&at) {
                true => ErrorKind::Interrupted,
                false => ErrorKind::Decode,
            };
            assert_eq!(error.kind(), expected, "cut at {at}");
        }
    }

    #[test]
    fn bytes_after_the_end_are_not_read() {
        let bytes = [frames::end(), b"\xff\xff\xff\xff\xffgarbage".to_vec()].concat();
        let (read, error) = read(messages(vec![bytes.into()]));
        assert!(read.is_empty());
        assert!(error.is_none(), "{error:?}");
    }
}

mod invalid {
    use super::*;

    #[test]
    fn compressed_message_is_a_decode_error() {
        let error = error(&frames::frame(0b01, b"\x1f\x8b"));
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("compressed"), "{error}");
    }

    #[test]
    fn unknown_flags_are_a_decode_error() {
        for flags in (4..=u8::MAX).filter(|flags| flags & 1 == 0) {
            let error = error(&frames::frame(flags, b"{}"));
            assert_eq!(error.kind(), ErrorKind::Decode, "{flags:#b}");
            assert!(error.to_string().contains("unknown flags"), "{error}");
        }
    }

    /// Only the head has arrived: the length alone is an error.
    #[test]
    fn message_of_4_gib_is_too_large_from_its_head() {
        let error = error(&[0, 0xff, 0xff, 0xff, 0xff]);
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert!(error.to_string().contains("4294967295 bytes"), "{error}");
        let limit = DEFAULT_MESSAGE_LIMIT.to_string();
        assert!(error.to_string().contains(&limit), "{error}");
    }

    #[test]
    fn message_over_a_custom_limit_is_too_large() {
        let bytes: Bytes = [frames::message(&json!("12345678")), frames::end()]
            .concat()
            .into();
        let (read, error) = super::read(messages(vec![bytes.clone()]).with_limit(10));
        assert_eq!(read, [json!("12345678")]);
        assert!(error.is_none(), "{error:?}");
        let (_, error) = super::read(messages(vec![bytes]).with_limit(9));
        assert_eq!(error.expect("it is longer").kind(), ErrorKind::TooLarge);
    }

    #[test]
    fn message_that_is_not_json_is_a_decode_error() {
        for payload in [
            &b""[..],
            b"{",
            b"null garbage",
            b"\xff\xfe",
            b"{\"event\":\xc3}",
        ] {
            let error = error(&frames::frame(0, payload));
            assert_eq!(error.kind(), ErrorKind::Decode, "{payload:?}");
        }
    }

    /// Nesting costs stack, and a server could ask for any depth.
    #[test]
    fn deeply_nested_message_is_a_decode_error() {
        let deep = "[".repeat(1_000_000);
        assert_eq!(
            error(&frames::frame(0, deep.as_bytes())).kind(),
            ErrorKind::Decode
        );
    }

    /// What a message holds may be secret; an error is no place for it.
    #[test]
    fn decode_error_does_not_contain_the_message() {
        let bytes = Bytes::from(frames::frame(
            0,
            br#"{"event":{"data":{"stdout":"%hunter2%"}}}"#,
        ));
        let stream = ByteStream::new(Box::pin(stream::iter([Ok(bytes)])));
        let mut messages =
            MessageStream::<ProcessStartResponse>::new(stream, OPERATION, SANDBOX_ID);
        let error = futures_util::FutureExt::now_or_never(messages.try_next())
            .expect("all is there")
            .expect_err("it is not base64");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(
            !format!("{error} {error:?}").contains("hunter2"),
            "{error:?}"
        );
    }

    #[test]
    fn end_that_is_not_json_is_a_decode_error() {
        assert_eq!(
            error(&frames::frame(2, b"<html>")).kind(),
            ErrorKind::Decode
        );
    }
}

mod end {
    use super::*;

    fn ended(end: &Value) -> Error {
        error(&frames::frame(2, end.to_string().as_bytes()))
    }

    #[test]
    fn end_without_an_error_ends_the_stream() {
        for end in [
            &b""[..],
            b"{}",
            br#"{"metadata":{"a":["b"]}}"#,
            br#"{"error":null}"#,
        ] {
            let (read, error) = read(messages(vec![frames::frame(2, end).into()]));
            assert!(read.is_empty());
            assert!(error.is_none(), "{error:?}");
        }
    }

    #[test]
    fn end_with_an_error_has_the_kind_of_its_code() {
        for (code, kind) in [
            ("canceled", ErrorKind::Timeout),
            ("invalid_argument", ErrorKind::InvalidArgument),
            ("deadline_exceeded", ErrorKind::Timeout),
            ("not_found", ErrorKind::NotFound),
            ("already_exists", ErrorKind::Conflict),
            ("permission_denied", ErrorKind::PermissionDenied),
            ("resource_exhausted", ErrorKind::RateLimited),
            ("unavailable", ErrorKind::Unavailable),
            ("unauthenticated", ErrorKind::Unauthenticated),
            ("internal", ErrorKind::Server),
            ("a_code_of_tomorrow", ErrorKind::Server),
        ] {
            let error = ended(&json!({"error": {"code": code, "message": "because"}}));
            assert_eq!(error.kind(), kind, "{code}");
            assert_eq!(error.error_code(), Some(code));
            assert_eq!(error.message(), Some("because"));
        }
    }

    #[test]
    fn end_with_an_empty_error_is_a_server_error() {
        let error = ended(&json!({"error": {}}));
        assert_eq!(error.kind(), ErrorKind::Server);
        assert_eq!((error.error_code(), error.message()), (None, None));
    }
}

mod idle_timeout {
    use super::*;

    /// Pieces that come so many seconds after each other, and then nothing, for ever.
    fn slow(pieces: Vec<(u64, Vec<u8>)>) -> MessageStream<Value> {
        let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
        tokio::spawn(async move {
            for (seconds, bytes) in pieces {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
                let _ = sender.send(Bytes::from(bytes));
            }
            sender.closed().await;
        });
        let pieces = stream::unfold(receiver, |mut receiver| async {
            let bytes = receiver.recv().await?;
            Some((Ok(bytes), receiver))
        });
        MessageStream::new(ByteStream::new(Box::pin(pieces)), OPERATION, SANDBOX_ID)
    }

    #[tokio::test(start_paused = true)]
    async fn silence_beyond_the_idle_timeout_is_a_stream_idle_timeout() {
        let mut messages = slow(vec![(1, frames::message(&json!(1)))])
            .with_idle_timeout(Some(Duration::from_secs(60)));
        assert_eq!(messages.try_next().await.expect("it comes"), Some(json!(1)));
        let before = tokio::time::Instant::now();
        let error = messages.try_next().await.expect_err("nothing comes");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamIdle));
        assert_eq!(before.elapsed().as_secs(), 60);
        assert!(messages.next().await.is_none());
    }

    /// A keepalive, or a single byte of one, shows that the other side lives.
    #[tokio::test(start_paused = true)]
    async fn idle_timeout_restarts_at_every_byte() {
        let message = frames::message(&json!("abcdefgh"));
        let pieces = message.iter().map(|byte| (50, vec![*byte])).collect();
        let mut messages = slow(pieces).with_idle_timeout(Some(Duration::from_secs(60)));
        let message = messages.try_next().await.expect("it comes");
        assert_eq!(message, Some(json!("abcdefgh")));
    }

    #[tokio::test(start_paused = true)]
    async fn stream_without_idle_timeout_waits() {
        let day = 24 * 60 * 60;
        let mut messages = slow(vec![(day, frames::message(&json!(1)))]);
        assert_eq!(messages.try_next().await.expect("it comes"), Some(json!(1)));
    }
}

mod properties {
    use super::*;

    /// Cuts bytes into pieces of the given lengths, over and over.
    fn cut(bytes: &[u8], lengths: &[usize]) -> Vec<Bytes> {
        let mut rest = Bytes::copy_from_slice(bytes);
        let mut pieces = Vec::new();
        for length in lengths.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            pieces.push(rest.split_to(rest.len().min(*length)));
        }
        pieces
    }

    proptest! {
        #[test]
        fn messages_in_any_pieces_are_read(
            sent in prop::collection::vec(any::<String>(), 0..8),
            lengths in prop::collection::vec(1..64_usize, 1..8),
        ) {
            let mut bytes: Vec<u8> = sent.iter().flat_map(frames::message).collect();
            bytes.extend(frames::end());
            let (read, error) = read(messages(cut(&bytes, &lengths)));
            prop_assert!(error.is_none(), "{error:?}");
            prop_assert_eq!(read, sent.into_iter().map(Value::String).collect::<Vec<_>>());
        }

        /// Any bytes are messages and then an end or an error, and the pieces in which they
        /// arrive make no difference.
        #[test]
        fn any_bytes_give_the_same_result_in_any_pieces(
            bytes in prop::collection::vec(prop_oneof![4 => 0..4_u8, 1 => any::<u8>()], 0..64),
            lengths in prop::collection::vec(1..16_usize, 1..8),
        ) {
            let whole = read(messages(vec![Bytes::copy_from_slice(&bytes)]));
            let pieces = read(messages(cut(&bytes, &lengths)));
            prop_assert_eq!(whole.0, pieces.0);
            prop_assert_eq!(
                whole.1.map(|error| (error.kind(), error.to_string())),
                pieces.1.map(|error| (error.kind(), error.to_string()))
            );
        }
    }
}
