//! The file system of a sandbox.

use e2b::envd::types;
use serde_json::{Value, json};

use crate::row::{Exchange, Row};
use crate::support::frames;
use crate::values::{TIME, build, map, text, time};
use crate::{driver, leniency};

#[tokio::test]
async fn requests_and_responses_match_the_document() {
    driver::run(rows()).await;
}

#[test]
fn responses_with_unknown_missing_and_null_members_are_read() {
    leniency::check(&rows());
}

/// A link to a file, with everything there is to know of it.
fn entry() -> Value {
    json!({
        "name": "link",
        "type": "FILE_TYPE_FILE",
        "path": "/home/user/link",
        "size": "9007199254740993",
        "mode": 420,
        "permissions": "Lrwxrwxrwx",
        "owner": "user",
        "group": "1000",
        "modifiedTime": TIME,
        "symlinkTarget": "/home/user/a.txt",
        "metadata": { "owner": "ada" },
        "isSymlink": true,
    })
}

fn check_entry(entry: Option<types::FilesystemEntryInfo>) {
    let entry = entry.expect("an entry");
    assert_eq!(entry.name.as_deref(), Some("link"));
    assert_eq!(entry.type_, Some(types::FilesystemFileType::FileTypeFile));
    assert_eq!(entry.path.as_deref(), Some("/home/user/link"));
    assert_eq!(entry.size, Some(e2b::Int64(9_007_199_254_740_993)));
    assert_eq!(entry.mode, Some(0o644));
    assert_eq!(entry.permissions.as_deref(), Some("Lrwxrwxrwx"));
    assert_eq!(entry.owner.as_deref(), Some("user"));
    assert_eq!(entry.group.as_deref(), Some("1000"));
    assert_eq!(entry.modified_time, Some(time()));
    assert_eq!(entry.symlink_target.as_deref(), Some("/home/user/a.txt"));
    assert_eq!(entry.metadata, Some(map([("owner", "ada")])));
    assert_eq!(entry.is_symlink, Some(true));
}

pub(crate) fn rows() -> Vec<Row> {
    [entries(), watching()].into_iter().flatten().collect()
}

fn entries() -> Vec<Row> {
    vec![
        Exchange::rpc("filesystem.Filesystem.Stat")
            .sends(json!({ "path": "~/link" }))
            .responds(200, json!({ "entry": entry() }))
            .envd(
                async |api| {
                    api.filesystem_stat()
                        .body_map(|body| body.path(text("~/link")))
                        .send()
                        .await
                },
                |response: types::FilesystemStatResponse| check_entry(response.entry),
            ),
        Exchange::rpc("filesystem.Filesystem.ListDir")
            .sends(json!({ "path": "/", "depth": 2 }))
            .responds(
                200,
                // Values that are the default are left out, and an integer may be one.
                json!({
                    "entries": [
                        entry(),
                        { "name": "etc", "type": "FILE_TYPE_DIRECTORY", "size": 4096 },
                        { "name": "socket", "symlinkTarget": null, "modifiedTime": TIME },
                    ],
                }),
            )
            .envd(
                async |api| {
                    api.filesystem_list_dir()
                        .body_map(|body| body.path(text("/")).depth(2))
                        .send()
                        .await
                },
                |response: types::FilesystemListDirResponse| {
                    let entries = response.entries.expect("entries");
                    let [link, directory, socket] = <[_; 3]>::try_from(entries).expect("three");
                    check_entry(Some(link));
                    let kind = types::FilesystemFileType::FileTypeDirectory;
                    assert_eq!(directory.type_, Some(kind));
                    assert_eq!(directory.size, Some(e2b::Int64(4096)));
                    assert_eq!((directory.metadata, directory.is_symlink), (None, None));
                    assert_eq!((socket.type_, socket.size), (None, None));
                    assert_eq!(socket.symlink_target, None);
                },
            ),
        // An empty directory is an empty object.
        Exchange::rpc("filesystem.Filesystem.ListDir")
            .sends(json!({}))
            .responds(200, json!({}))
            .envd(
                async |api| api.filesystem_list_dir().send().await,
                |response: types::FilesystemListDirResponse| assert_eq!(response.entries, None),
            ),
        Exchange::rpc("filesystem.Filesystem.MakeDir")
            .sends(json!({ "path": "a/b c" }))
            .responds(200, json!({ "entry": entry() }))
            .envd(
                async |api| {
                    api.filesystem_make_dir()
                        .body_map(|body| body.path(text("a/b c")))
                        .send()
                        .await
                },
                |response: types::FilesystemMakeDirResponse| check_entry(response.entry),
            ),
        Exchange::rpc("filesystem.Filesystem.Move")
            .sends(json!({ "source": "a", "destination": "b" }))
            .responds(200, json!({ "entry": entry() }))
            .envd(
                async |api| {
                    api.filesystem_move()
                        .body_map(|body| body.source(text("a")).destination(text("b")))
                        .send()
                        .await
                },
                |response: types::FilesystemMoveResponse| check_entry(response.entry),
            ),
        Exchange::rpc("filesystem.Filesystem.Remove")
            .sends(json!({ "path": "a" }))
            .responds(200, json!({}))
            .envd(
                async |api| {
                    api.filesystem_remove()
                        .body_map(|body| body.path(text("a")))
                        .send()
                        .await
                },
                |_: types::FilesystemRemoveResponse| {},
            ),
    ]
}

fn watching() -> Vec<Row> {
    let request = json!({
        "path": "src",
        "recursive": true,
        "includeEntry": true,
        "allowNetworkMounts": false,
    });
    let event = json!({ "name": "a/b", "type": "EVENT_TYPE_CREATE", "entry": entry() });
    let gone = json!({ "name": "a/b", "type": "EVENT_TYPE_REMOVE", "entry": null });
    vec![
        Exchange::rpc("filesystem.Filesystem.WatchDir")
            .sends_messages([request.clone()])
            .responds_with_messages([
                json!({ "start": {} }),
                json!({ "keepalive": {} }),
                json!({ "filesystem": event }),
            ])
            .envd_messages(
                async |api| {
                    let request: types::FilesystemWatchDirRequest = build(
                        types::FilesystemWatchDirRequest::builder()
                            .path(text("src"))
                            .recursive(true)
                            .include_entry(true)
                            .allow_network_mounts(false),
                    );
                    api.filesystem_watch_dir()
                        .body(frames::message(&request))
                        .send()
                        .await
                },
                |messages: Vec<types::FilesystemWatchDirResponse>| {
                    use types::FilesystemWatchDirResponse::{Filesystem, Keepalive, Start};
                    let [Start(_), Keepalive(_), Filesystem(event)] = &messages[..] else {
                        panic!("{messages:?}");
                    };
                    assert_eq!(event.name.as_deref(), Some("a/b"));
                    let kind = types::FilesystemEventType::EventTypeCreate;
                    assert_eq!(event.type_, Some(kind));
                    check_entry(event.entry.clone());
                },
            ),
        Exchange::rpc("filesystem.Filesystem.CreateWatcher")
            .sends(request)
            .responds(200, json!({ "watcherId": "wabcdefghijklmnopqrst" }))
            .envd(
                async |api| {
                    api.filesystem_create_watcher()
                        .body_map(|body| {
                            body.path(text("src"))
                                .recursive(true)
                                .include_entry(true)
                                .allow_network_mounts(false)
                        })
                        .send()
                        .await
                },
                |response: types::FilesystemCreateWatcherResponse| {
                    assert_eq!(
                        response.watcher_id.as_deref(),
                        Some("wabcdefghijklmnopqrst")
                    );
                },
            ),
        Exchange::rpc("filesystem.Filesystem.GetWatcherEvents")
            .sends(json!({ "watcherId": "wabcdefghijklmnopqrst" }))
            .responds(200, json!({ "events": [event, gone] }))
            .envd(
                async |api| {
                    api.filesystem_get_watcher_events()
                        .body_map(|body| body.watcher_id(text("wabcdefghijklmnopqrst")))
                        .send()
                        .await
                },
                |response: types::FilesystemGetWatcherEventsResponse| {
                    let events = response.events.expect("events");
                    let [created, removed] = <[_; 2]>::try_from(events).expect("two");
                    check_entry(created.entry);
                    let kind = types::FilesystemEventType::EventTypeRemove;
                    assert_eq!(removed.type_, Some(kind));
                    assert_eq!(removed.entry, None);
                },
            ),
        Exchange::rpc("filesystem.Filesystem.RemoveWatcher")
            .sends(json!({ "watcherId": "wabcdefghijklmnopqrst" }))
            .responds(200, json!({}))
            .envd(
                async |api| {
                    api.filesystem_remove_watcher()
                        .body_map(|body| body.watcher_id(text("wabcdefghijklmnopqrst")))
                        .send()
                        .await
                },
                |_: types::FilesystemRemoveWatcherResponse| {},
            ),
    ]
}
