//! `Files::watch`.

use std::time::Duration;

use e2b::files::EventKind;
use e2b::{ErrorKind, TimeoutKind};
use futures_util::TryStreamExt as _;
use httpmock::prelude::*;
use serde_json::json;

use super::{entry, files_at};
use crate::support::frames::{self, message};
use crate::support::raw::{Connection, RawServer};
use crate::support::{ENVD_TOKEN, SANDBOX_ID, connect_version, mock_any};

fn event(kind: &str, name: &str) -> Vec<u8> {
    message(&json!({ "filesystem": { "name": name, "type": kind } }))
}

fn start() -> Vec<u8> {
    message(&json!({ "start": {} }))
}

/// A response with a stream of these frames.
fn response(frames: &[Vec<u8>]) -> Vec<u8> {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/connect+json\r\n\
                Connection: close\r\n\r\n";
    [head.as_bytes().to_vec(), frames.concat()].concat()
}

#[tokio::test]
async fn watch_events_are_typed_and_unknown_kinds_are_kept() {
    let with_entry = json!({
        "filesystem": {
            "name": "b.txt",
            "type": "EVENT_TYPE_WRITE",
            "entry": entry("/home/user/b.txt", json!({})),
        },
    });
    let server = RawServer::respond(response(&[
        start(),
        event("EVENT_TYPE_CREATE", "b.txt"),
        message(&json!({ "keepalive": {} })),
        message(&with_entry),
        event("EVENT_TYPE_CHMOD", "sub/c"),
        event("EVENT_TYPE_RENAME", "b.txt"),
        event("EVENT_TYPE_REMOVE", "sub/c"),
        event("EVENT_TYPE_TELEPORT", "d"),
        message(&json!({ "somethingNew": {} })),
        frames::end(),
    ]))
    .await;
    let files = files_at(server.url()).await;

    let watched = files.as_user("root").watch("/home/user").await;
    let watched = watched.expect("it begins");
    let events: Vec<_> = watched.try_collect().await.expect("it ends");

    let seen: Vec<_> = events.iter().map(|e| (&e.kind, e.name.as_str())).collect();
    let teleport = EventKind::Other("EVENT_TYPE_TELEPORT".to_owned());
    assert_eq!(
        seen,
        [
            (&EventKind::Create, "b.txt"),
            (&EventKind::Write, "b.txt"),
            (&EventKind::Chmod, "sub/c"),
            (&EventKind::Rename, "b.txt"),
            (&EventKind::Remove, "sub/c"),
            (&teleport, "d"),
        ]
    );
    let entry = events[1].entry.as_ref().expect("it was sent along");
    assert_eq!(entry.path, "/home/user/b.txt");
    let head = server.request().await.head;
    for line in [
        "POST /filesystem.Filesystem/WatchDir HTTP/1.1",
        "content-type: application/connect+json",
        "keepalive-ping-interval: 50",
        "authorization: Basic cm9vdDo=",
        &format!("x-access-token: {ENVD_TOKEN}"),
    ] {
        assert!(head.contains(&format!("{line}\r\n")), "{line} in {head}");
    }
}

#[tokio::test]
async fn watch_sends_only_options_that_are_set() {
    for all in [false, true] {
        let sent = if all {
            message(&json!({
                "allowNetworkMounts": true, "includeEntry": true, "path": "d", "recursive": true,
            }))
        } else {
            message(&json!({ "path": "d" }))
        };
        let expected = sent.clone();
        let server = RawServer::serve(async move |mut connection: Connection| {
            connection.wait_for(&expected).await;
            connection.send(&response(&[start(), frames::end()])).await;
        })
        .await;
        let files = files_at(server.url()).await;
        let watch = files.watch("d");
        let watch = watch.recursive(all).include_entry(all).network_mounts(all);
        let _ = watch.await.expect("it begins");
        assert_eq!(server.request().await.body, sent);
    }
}

#[tokio::test]
async fn watch_option_on_an_old_envd_is_unsupported_before_sending() {
    let server = MockServer::start_async().await;
    let any = mock_any(&server, 200).await;
    for (version, needed) in [("0.1.3", "0.1.4"), ("0.6.2", "0.6.3"), ("0.6.3", "0.6.4")] {
        let files = connect_version(server.base_url(), version).await.files();
        let watch = files.watch("d");
        let watch = match needed {
            "0.1.4" => watch.recursive(true),
            "0.6.3" => watch.include_entry(true),
            _ => watch.network_mounts(true),
        };
        let error = watch.await.expect_err("it is too old");
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        assert!(error.to_string().contains(needed), "{error}");
        assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
    }
    any.assert_calls_async(0).await;
}

#[tokio::test]
async fn watch_of_a_missing_directory_is_not_found() {
    let error = json!({ "error": { "code": "not_found", "message": "no such directory" } });
    let server = RawServer::respond(response(&[frames::frame(
        frames::END,
        error.to_string().as_bytes(),
    )]))
    .await;
    let files = files_at(server.url()).await;
    let error = files.watch("d").await.expect_err("it is missing");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.operation(), Some("filesystem.Filesystem.WatchDir"));
    assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
}

#[tokio::test]
async fn watch_stream_without_a_start_event_is_a_decode_error() {
    let frames = [event("EVENT_TYPE_CREATE", "a"), frames::end()];
    let server = RawServer::respond(response(&frames)).await;
    let files = files_at(server.url()).await;
    let error = files.watch("d").await.expect_err("it has not begun");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn cut_watch_stream_is_interrupted_after_its_events() {
    let frames = [start(), event("EVENT_TYPE_CREATE", "a")];
    let server = RawServer::respond(response(&frames)).await;
    let files = files_at(server.url()).await;
    let mut watched = files.watch("d").await.expect("it begins");
    assert!(watched.try_next().await.expect("it came").is_some());
    let error = watched.try_next().await.expect_err("it is cut");
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert!(watched.try_next().await.expect("it has ended").is_none());
}

#[tokio::test]
async fn silent_watch_stream_is_a_stream_idle_timeout() {
    let server = RawServer::serve(async |mut connection: Connection| {
        connection.send(&response(&[start()])).await;
        connection.closed().await;
    })
    .await;
    let files = files_at(server.url()).await;
    let watch = files.watch("d").idle_timeout(Duration::from_millis(50));
    let mut watched = watch.await.expect("it begins");
    let error = watched.try_next().await.expect_err("nothing arrives");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::StreamIdle));
}
