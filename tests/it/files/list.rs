//! `Files::list`, `stat`, `exists`, `make_dir`, `rename`, `remove` and `compose`.

use e2b::ErrorKind;
use e2b::files::EntryKind;
use httpmock::prelude::*;
use serde_json::{Value, json};

use super::{entry, files};
use crate::support::{ENVD_TOKEN, ENVD_VERSION, SANDBOX_ID, connect_version, error_json};

/// A mock of an RPC of the file system, and what it must be asked.
async fn rpc<'a>(
    server: &'a MockServer,
    method: &str,
    request: Value,
    status: u16,
    response: Value,
) -> httpmock::Mock<'a> {
    let path = format!("/filesystem.Filesystem/{method}");
    server
        .mock_async(|when, then| {
            when.method(POST)
                .path(path)
                .header("connect-protocol-version", "1")
                .header("content-type", "application/json")
                .header("x-access-token", ENVD_TOKEN)
                .json_body(request);
            then.status(status).json_body(response);
        })
        .await
}

fn connect_error(code: &str) -> Value {
    json!({ "code": code, "message": "an error" })
}

#[tokio::test]
async fn list_decodes_entries() {
    let server = MockServer::start_async().await;
    let response = json!({ "entries": [
        entry("/home/user/a.txt", json!({ "metadata": { "made-by": "ada" } })),
        {
            "name": "empty", "type": "FILE_TYPE_DIRECTORY", "path": "/home/user/empty",
            "mode": 493, "permissions": "drwxr-xr-x", "owner": "1000", "group": "user",
            "modifiedTime": "2026-01-02T03:04:05Z",
        },
        entry("/home/user/link", json!({
            "symlinkTarget": "/etc/hosts", "permissions": "Lrwxrwxrwx", "size": 10,
        })),
        { "name": "broken", "path": "/home/user/broken", "symlinkTarget": "/home/user/broken" },
        entry("/home/user/newer", json!({
            "isSymlink": true, "type": "FILE_TYPE_WHITEOUT", "somethingNew": [1],
        })),
    ] });
    let list = rpc(&server, "ListDir", json!({ "path": "." }), 200, response).await;

    let entries = files(&server).await.list(".").await.expect("it is listed");

    list.assert_async().await;
    let kinds: Vec<_> = entries.iter().map(|e| (e.kind, e.symlink)).collect();
    assert_eq!(
        kinds,
        [
            (EntryKind::File, false),
            (EntryKind::Directory, false),
            (EntryKind::File, true),
            (EntryKind::Other, true),
            (EntryKind::Other, true),
        ]
    );
    let file = &entries[0];
    assert_eq!(file.name, "a.txt");
    assert_eq!(file.path, "/home/user/a.txt");
    assert_eq!(file.size, 6);
    assert_eq!(file.mode, 0o644);
    assert_eq!(file.permissions, "-rw-r--r--");
    assert_eq!((file.owner.as_str(), file.group.as_str()), ("user", "user"));
    assert_eq!(file.metadata["made-by"], "ada");
    let modified = file.modified.expect("it is stated");
    assert_eq!(modified.timestamp_subsec_nanos(), 123_456_789);
    assert_eq!(entries[1].size, 0);
    assert_eq!(entries[2].size, 10);
    assert_eq!(entries[2].symlink_target.as_deref(), Some("/etc/hosts"));
}

#[tokio::test]
async fn list_depth_is_sent_and_zero_is_invalid_argument() {
    let server = MockServer::start_async().await;
    let request = json!({ "path": "/", "depth": 3 });
    let list = rpc(&server, "ListDir", request, 200, json!({})).await;
    let files = files(&server).await;

    assert!(
        files
            .list("/")
            .depth(3)
            .await
            .expect("it is empty")
            .is_empty()
    );
    let error = files.list("/").depth(0).await.expect_err("nothing");

    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
    list.assert_async().await;
}

#[tokio::test]
async fn user_is_sent_as_basic_credential() {
    for (version, user, expected) in [
        (ENVD_VERSION, "root", Some("Basic cm9vdDo=")),
        (ENVD_VERSION, "", None),
        ("0.3.9", "", Some("Basic dXNlcjo=")),
    ] {
        let server = MockServer::start_async().await;
        let list = server
            .mock_async(|when, then| {
                match expected {
                    Some(value) => when.header("authorization", value),
                    None => when.header_missing("authorization"),
                };
                then.status(200).json_body(json!({}));
            })
            .await;
        let files = connect_version(server.base_url(), version).await.files();
        files.as_user(user).list("x").await.expect("it is empty");
        list.assert_async().await;
    }
}

#[tokio::test]
async fn exists_is_false_for_a_missing_file_only() {
    let server = MockServer::start_async().await;
    let request = json!({ "path": "a" });
    let response = json!({ "entry": entry("/home/user/a", json!({})) });
    let there = rpc(&server, "Stat", request.clone(), 200, response).await;
    let files = files(&server).await;
    assert_eq!(
        files.stat("a").await.expect("it is there").path,
        "/home/user/a"
    );
    assert!(files.exists("a").await.expect("it responds"));
    there.delete_async().await;

    let gone = rpc(
        &server,
        "Stat",
        request.clone(),
        404,
        connect_error("not_found"),
    )
    .await;
    let error = files.stat("a").await.expect_err("it is missing");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.operation(), Some("filesystem.Filesystem.Stat"));
    assert!(!files.exists("a").await.expect("it responds"));
    gone.delete_async().await;

    // Not envd's word for it.
    for (status, response) in [
        (404, error_json(404, "page not found")),
        (500, connect_error("internal")),
        (
            502,
            json!({ "message": "The sandbox was not found", "code": 502 }),
        ),
    ] {
        let other = rpc(&server, "Stat", request.clone(), status, response).await;
        files.exists("a").await.expect_err("it is unknown");
        other.delete_async().await;
    }
}

#[tokio::test]
async fn make_dir_returns_whether_it_was_created() {
    let server = MockServer::start_async().await;
    let request = json!({ "path": "d" });
    let response = json!({ "entry": entry("/home/user/d", json!({})) });
    let made = rpc(&server, "MakeDir", request.clone(), 200, response).await;
    let files = files(&server).await;
    assert!(files.make_dir("d").await.expect("it is made"));
    made.delete_async().await;

    let code = connect_error("already_exists");
    let there = rpc(&server, "MakeDir", request.clone(), 409, code).await;
    assert!(!files.make_dir("d").await.expect("it was there"));
    there.delete_async().await;

    let code = connect_error("invalid_argument");
    let file = rpc(&server, "MakeDir", request.clone(), 400, code).await;
    let error = files.make_dir("d").await.expect_err("a file is there");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    file.delete_async().await;

    // The proxy has the same status for a sandbox that is on its way.
    let busy = error_json(409, "sandbox is transitioning");
    rpc(&server, "MakeDir", request, 409, busy).await;
    let error = files.make_dir("d").await.expect_err("nothing was made");
    assert_eq!(error.kind(), ErrorKind::Conflict);
}

#[tokio::test]
async fn rename_and_remove_are_sent() {
    let server = MockServer::start_async().await;
    let request = json!({ "source": "a", "destination": "b/c" });
    let response = json!({ "entry": entry("/home/user/b/c", json!({})) });
    let moved = rpc(&server, "Move", request, 200, response).await;
    let removed = rpc(&server, "Remove", json!({ "path": "b" }), 200, json!({})).await;
    let files = files(&server).await;

    let entry = files.rename("a", "b/c").await.expect("it is moved");
    files.remove("b").await.expect("it is removed");

    assert_eq!(entry.path, "/home/user/b/c");
    moved.assert_async().await;
    removed.assert_async().await;
}

#[tokio::test]
async fn compose_sends_the_sources_in_order() {
    let server = MockServer::start_async().await;
    let compose = server
        .mock_async(|when, then| {
            when.method(POST)
                .path("/files/compose")
                .header("x-access-token", ENVD_TOKEN)
                .json_body(json!({
                    "source_paths": ["b", "a"],
                    "destination": "/tmp/c",
                    "username": "root",
                }));
            then.status(200)
                .json_body(json!({ "path": "/tmp/c", "name": "c", "type": "file" }));
        })
        .await;

    let files = files(&server).await.as_user("root");
    let joined = files
        .compose(["b", "a"], "/tmp/c")
        .await
        .expect("they are joined");

    assert_eq!(joined.path, "/tmp/c");
    compose.assert_async().await;
}

#[tokio::test]
async fn stat_response_without_an_entry_is_a_decode_error() {
    let server = MockServer::start_async().await;
    rpc(&server, "Stat", json!({ "path": "a" }), 200, json!({})).await;
    let error = files(&server).await.stat("a").await.expect_err("no entry");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
}
