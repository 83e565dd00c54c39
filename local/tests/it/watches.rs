//! Watches of `filesystem.Filesystem`, streamed and polled.

use std::time::Duration;

use e2b::envd::types;
use e2b::rpc::{MessageStream, envelope};
use e2b::{ErrorKind, Sandbox};
use e2b_local::Server;
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};

use crate::{call, eventually, sandbox, stdout, stream};

use types::{FilesystemEventType as Kind, FilesystemWatchDirResponse as Sent};

async fn watch(sandbox: &Sandbox, request: Value) -> MessageStream<Sent> {
    let body = envelope(&request).expect("JSON");
    let response = sandbox.envd().filesystem_watch_dir().body(body);
    let response = response.send().await.expect("a response").into_inner();
    let mut messages = MessageStream::new(response, "WatchDir", sandbox.id());
    let first = messages.try_next().await.expect("it begins");
    assert!(matches!(first, Some(Sent::Start(_))), "{first:?}");
    messages
}

/// The kind and the name of the next event.
async fn next(messages: &mut MessageStream<Sent>) -> (Kind, types::FilesystemEvent) {
    let next = tokio::time::timeout(Duration::from_secs(20), messages.try_next()).await;
    match next.expect("something happens").expect("it goes on") {
        Some(Sent::Filesystem(event)) => (event.type_.clone().expect("a kind"), event),
        other => panic!("{other:?}"),
    }
}

/// Reads until there is such an event.
async fn until(
    messages: &mut MessageStream<Sent>,
    kind: Kind,
    name: &str,
) -> types::FilesystemEvent {
    loop {
        let (found, event) = next(messages).await;
        if found == kind && event.name.as_deref() == Some(name) {
            return event;
        }
    }
}

async fn ask(server: &Server, sandbox: &Sandbox, method: &str, body: Value) -> (u16, Value) {
    let method = format!("/filesystem.Filesystem/{method}");
    call(server, sandbox, &method, body).await
}

#[tokio::test]
async fn watch_streams_events_in_order() {
    let (_server, sandbox) = sandbox().await;
    stdout(&sandbox, "mkdir w w/sub").await;
    let mut watched = watch(&sandbox, json!({ "path": "w" })).await;
    stdout(
        &sandbox,
        "cd w; touch a; echo 1 > a; chmod 600 a; mv a b; rm b; touch sub/unseen; mkdir c",
    )
    .await;
    for (kind, name) in [
        (Kind::EventTypeCreate, "a"),
        (Kind::EventTypeWrite, "a"),
        (Kind::EventTypeChmod, "a"),
        (Kind::EventTypeRename, "a"),
        (Kind::EventTypeCreate, "b"),
        (Kind::EventTypeRemove, "b"),
    ] {
        let event = until(&mut watched, kind.clone(), name).await;
        assert_eq!(event.entry, None, "it was not requested");
    }
    loop {
        let (_, event) = next(&mut watched).await;
        match event.name.as_deref() {
            Some("sub/unseen") => panic!("that is a level below"),
            Some("c") => break,
            _ => {}
        }
    }
}

#[tokio::test]
async fn recursive_watch_covers_existing_and_new_directories() {
    let (_server, sandbox) = sandbox().await;
    stdout(&sandbox, "mkdir -p w/sub; mkdir out; ln -s ../out w/link").await;
    let mut watched = watch(&sandbox, json!({ "path": "~/w", "recursive": true })).await;
    stdout(&sandbox, "touch out/unseen; touch w/sub/a").await;
    let (kind, event) = next(&mut watched).await;
    assert_eq!(
        (kind, event.name.as_deref()),
        (Kind::EventTypeCreate, Some("sub/a"))
    );
    stdout(&sandbox, "mkdir w/sub/new").await;
    until(&mut watched, Kind::EventTypeCreate, "sub/new").await;
    // The new directory is watched with a delay.
    let look = async || {
        stdout(&sandbox, "touch w/sub/new/b; rm w/sub/new/b").await;
        let next = tokio::time::timeout(Duration::from_millis(200), next(&mut watched));
        next.await
            .is_ok_and(|(_, event)| event.name.as_deref() == Some("sub/new/b"))
    };
    let mut look = look;
    for attempt in 0.. {
        if look().await {
            break;
        }
        assert!(attempt < 100, "nothing is seen in the new directory");
    }
}

#[tokio::test]
async fn events_include_the_entry_on_request() {
    let (_server, sandbox) = sandbox().await;
    stdout(&sandbox, "mkdir w; ln -s w lw").await;
    let request = json!({ "path": "lw", "includeEntry": true });
    let mut watched = watch(&sandbox, request).await;
    stdout(&sandbox, "mkdir w/d; chmod 700 w/d; mv w/d w/e; rmdir w/e").await;
    let event = until(&mut watched, Kind::EventTypeCreate, "e").await;
    // It may have been removed in the meantime.
    if let Some(entry) = event.entry {
        assert_eq!(entry.path.as_deref(), Some("/home/user/lw/e"));
        assert_eq!(entry.mode, Some(0o700));
    }
    let event = until(&mut watched, Kind::EventTypeRemove, "e").await;
    assert_eq!(event.entry, None);
    stdout(&sandbox, "printf 123 > w/f").await;
    let event = until(&mut watched, Kind::EventTypeWrite, "f").await;
    let entry = event.entry.expect("it stays");
    assert_eq!(entry.path.as_deref(), Some("/home/user/lw/f"));
    assert_eq!(entry.type_, Some(types::FilesystemFileType::FileTypeFile));
}

#[tokio::test]
async fn watcher_keeps_events_until_polled() {
    let (server, sandbox) = sandbox().await;
    stdout(&sandbox, "mkdir w").await;
    let request = json!({ "path": "w", "includeEntry": true });
    let (status, created) = ask(&server, &sandbox, "CreateWatcher", request).await;
    assert_eq!(status, 200);
    let id = created["watcherId"].as_str().expect("an id").to_owned();
    assert!(id.starts_with('w') && id.len() == 21, "{id}");
    let events = async || {
        let request = json!({ "watcherId": id });
        let (status, response) = ask(&server, &sandbox, "GetWatcherEvents", request).await;
        assert_eq!(status, 200);
        response["events"].as_array().cloned().unwrap_or_default()
    };
    assert_eq!(events().await, [] as [Value; 0]);
    stdout(&sandbox, "echo 1 > w/a; rm w/a").await;
    let mut seen = Vec::new();
    eventually("all events arrive", async || {
        seen.extend(events().await);
        seen.last()
            .is_some_and(|event| event["type"] == "EVENT_TYPE_REMOVE")
    })
    .await;
    assert_eq!(
        (&seen[0]["type"], &seen[0]["name"]),
        (&json!("EVENT_TYPE_CREATE"), &json!("a"))
    );
    assert_eq!(events().await, [] as [Value; 0], "each is returned once");

    let request = json!({ "watcherId": id });
    let (status, response) = ask(&server, &sandbox, "RemoveWatcher", request.clone()).await;
    assert_eq!((status, response), (200, json!({})));
    for method in ["GetWatcherEvents", "RemoveWatcher"] {
        let (status, response) = ask(&server, &sandbox, method, request.clone()).await;
        assert_eq!(
            (status, &response["code"]),
            (404, &json!("not_found")),
            "{method}"
        );
    }
}

#[tokio::test]
async fn watch_of_file_is_invalid_argument() {
    let (server, sandbox) = sandbox().await;
    stdout(&sandbox, "touch file").await;
    for (path, status, code) in [
        ("file", 400, "invalid_argument"),
        ("missing", 404, "not_found"),
    ] {
        let request = json!({ "path": path });
        let (rejected, response) = ask(&server, &sandbox, "CreateWatcher", request.clone()).await;
        assert_eq!((rejected, &response["code"]), (status, &json!(code)));
        let method = "/filesystem.Filesystem/WatchDir";
        let (messages, end) = stream(&server, &sandbox, method, &[], &[request]).await;
        assert_eq!(messages, [] as [Value; 0]);
        assert_eq!(end["error"]["code"], code);
    }
}

#[tokio::test]
async fn silent_watch_sends_keepalives_and_ends_at_its_deadline() {
    let (server, sandbox) = sandbox().await;
    let headers = [
        ("keepalive-ping-interval", "1"),
        ("connect-timeout-ms", "1700"),
    ];
    let method = "/filesystem.Filesystem/WatchDir";
    let request = json!({ "path": "~" });
    let (messages, end) = stream(&server, &sandbox, method, &headers, &[request]).await;
    assert_eq!(
        messages,
        [json!({ "start": {} }), json!({ "keepalive": {} })]
    );
    assert_eq!(end["error"]["code"], "deadline_exceeded");
}

#[tokio::test]
async fn watch_breaks_off_when_the_sandbox_ends() {
    let (_server, sandbox) = sandbox().await;
    let mut watched = watch(&sandbox, json!({ "path": "/" })).await;
    sandbox.kill().await.expect("it is there");
    let error = loop {
        match watched.try_next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("it does not end as if all were well"),
            Err(error) => break error,
        }
    };
    assert_ne!(error.kind(), ErrorKind::Timeout);
}
