//! `Files::upload` and `Files::download`.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use e2b::ErrorKind;
use httpmock::prelude::*;
use serde_json::{Value, json};

use super::{entry, files, files_at};
use crate::support::error_json;
use crate::support::raw::{Connection, RawServer};

fn tree(root: &Path, files: &[(&str, &str)]) {
    for (path, content) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("it has one")).expect("it is made");
        fs::write(path, content).expect("it is written");
    }
}

/// A mock of the upload of this content to this path.
async fn expect_upload<'a>(server: &'a MockServer, path: &str, body: &str) -> httpmock::Mock<'a> {
    let response = json!([{ "path": path, "name": "x", "type": "file" }]);
    server
        .mock_async(|when, then| {
            when.method(POST)
                .path("/files")
                .query_param("path", path)
                .body(body);
            then.status(200).body(response.to_string());
        })
        .await
}

async fn expect_rpc<'a>(
    server: &'a MockServer,
    method: &str,
    request: Value,
    response: Value,
) -> httpmock::Mock<'a> {
    server
        .mock_async(|when, then| {
            when.method(POST)
                .path(format!("/filesystem.Filesystem/{method}"))
                .json_body_includes(request.to_string());
            then.status(200).json_body(response);
        })
        .await
}

fn directory(path: &str) -> Value {
    entry(
        path,
        json!({ "type": "FILE_TYPE_DIRECTORY", "size": "4096" }),
    )
}

/// A sandbox with a directory `/srv` in which envd lists these entries.
async fn expect_listing(server: &MockServer, entries: Vec<Value>) {
    let root = json!({ "entry": directory("/srv") });
    expect_rpc(server, "Stat", json!({ "path": "srv" }), root).await;
    let listing = json!({ "entries": entries });
    expect_rpc(server, "ListDir", json!({ "path": "/srv" }), listing).await;
}

async fn expect_download(server: &MockServer, path: &str, body: &str) {
    server
        .mock_async(|when, then| {
            when.method(GET).path("/files").query_param("path", path);
            then.status(200).body(body);
        })
        .await;
}

/// Everything below a directory: paths, and contents of files.
fn found(root: &Path) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(directory) = open.pop() {
        for entry in fs::read_dir(directory).expect("it is there") {
            let path = entry.expect("it is there").path();
            let name = path.strip_prefix(root).expect("it is below");
            let name = name.to_str().expect("it is text").to_owned();
            if path.is_dir() {
                open.push(path);
                found.push((name, None));
            } else {
                found.push((name, Some(fs::read_to_string(path).expect("it is text"))));
            }
        }
    }
    found.sort();
    found
}

mod upload {
    use super::*;

    #[tokio::test]
    async fn upload_sends_all_files_and_empty_directories() {
        let folder = tempfile::tempdir().expect("a folder");
        let long = "x".repeat(600_000);
        tree(
            folder.path(),
            &[("a.txt", "alpha"), ("b/c d.txt", &long), ("b/e/f", "")],
        );
        fs::create_dir_all(folder.path().join("empty/er")).expect("it is made");
        let server = MockServer::start_async().await;
        let mocks = [
            expect_upload(&server, "/srv/a.txt", "alpha").await,
            expect_upload(&server, "/srv/b/c d.txt", &long).await,
            expect_upload(&server, "/srv/b/e/f", "").await,
            expect_rpc(
                &server,
                "MakeDir",
                json!({ "path": "/srv/empty/er" }),
                json!({}),
            )
            .await,
        ];
        let log = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&log);

        let outcome = files(&server)
            .await
            .upload(folder.path(), "/srv/")
            .on_progress(move |progress| {
                notes.lock().expect("it is free").push((
                    progress.path.to_owned(),
                    progress.bytes,
                    progress.total_bytes,
                    progress.files,
                    progress.total_files,
                ));
            })
            .await
            .expect("it is uploaded");

        for mock in mocks {
            mock.assert_async().await;
        }
        assert_eq!((outcome.files, outcome.bytes), (3, 600_005));
        assert!(outcome.skipped.is_empty());
        let log = log.lock().expect("it is free");
        assert!(log.is_sorted_by_key(|(_, bytes, _, files, _)| (*bytes, *files)));
        assert!(
            log.iter()
                .all(|(.., total, _, files)| (*total, *files) == (600_005, 3))
        );
        let (_, bytes, _, done, _) = log.last().expect("there was progress");
        assert_eq!((*bytes, *done), (600_005, 3));
        assert!(log.iter().filter(|(path, ..)| path == "b/c d.txt").count() > 1);
    }

    #[tokio::test]
    async fn upload_of_a_file_uses_the_given_path() {
        let folder = tempfile::tempdir().expect("a folder");
        tree(folder.path(), &[("a.txt", "alpha")]);
        let server = MockServer::start_async().await;
        let mock = expect_upload(&server, "b.txt", "alpha").await;
        let outcome = files(&server)
            .await
            .upload(folder.path().join("a.txt"), "b.txt")
            .await
            .expect("it is uploaded");
        mock.assert_async().await;
        assert_eq!(outcome.files, 1);
    }

    #[tokio::test]
    async fn upload_of_a_missing_path_is_an_io_error_with_the_path() {
        let folder = tempfile::tempdir().expect("a folder");
        let server = MockServer::start_async().await;
        let missing = folder.path().join("nothing");
        let error = files(&server).await.upload(&missing, "x").await;
        let error = error.expect_err("there is nothing");
        assert_eq!(error.kind(), ErrorKind::Io);
        assert!(error.to_string().contains("nothing"), "{error}");
    }

    #[tokio::test]
    async fn upload_stops_at_the_first_error() {
        let folder = tempfile::tempdir().expect("a folder");
        tree(folder.path(), &[("a", "1"), ("b", "2")]);
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| {
                drop(then.status(507).json_body(error_json(507, "no space")));
            })
            .await;
        let error = files(&server).await.upload(folder.path(), "x").await;
        assert_eq!(
            error.expect_err("the disk is full").kind(),
            ErrorKind::StorageFull
        );
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn upload_skips_links_and_reports_them() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().expect("a folder");
        tree(folder.path(), &[("real/a", "1")]);
        symlink("/etc/passwd", folder.path().join("real/passwd")).expect("a link");
        symlink("..", folder.path().join("real/loop")).expect("a link");
        symlink("real", folder.path().join("entrance")).expect("a link");
        let server = MockServer::start_async().await;
        let mock = expect_upload(&server, "x/a", "1").await;
        // What is named itself may be a link.
        let entrance = folder.path().join("entrance");
        let outcome = files(&server).await.upload(entrance, "x").await;
        let mut skipped = outcome.expect("it is uploaded").skipped;
        skipped.sort();
        assert_eq!(skipped, ["loop", "passwd"]);
        mock.assert_async().await;
    }
}

mod download {
    use super::*;

    #[tokio::test]
    async fn download_creates_all_files_and_directories() {
        let folder = tempfile::tempdir().expect("a folder");
        let server = MockServer::start_async().await;
        let listing = vec![
            entry("/srv/a.txt", json!({ "size": "5" })),
            directory("/srv/b"),
            entry("/srv/b/c d.txt", json!({ "size": "4" })),
            directory("/srv/empty"),
            entry("/srv/link", json!({ "symlinkTarget": "/etc/passwd" })),
            json!({ "name": "socket", "path": "/srv/socket" }),
        ];
        expect_listing(&server, listing).await;
        expect_download(&server, "/srv/a.txt", "alpha").await;
        expect_download(&server, "/srv/b/c d.txt", "beta").await;
        let target = folder.path().join("deep/er");
        let last = Arc::new(Mutex::new((0, 0)));
        let note = Arc::clone(&last);

        let outcome = files(&server)
            .await
            .download("srv", &target)
            .on_progress(move |progress| {
                assert_eq!(progress.total_bytes, 9);
                *note.lock().expect("it is free") = (progress.bytes, progress.files);
            })
            .await
            .expect("it is downloaded");

        let text = |text: &str| Some(text.to_owned());
        assert_eq!(
            found(&target),
            [
                ("a.txt".to_owned(), text("alpha")),
                ("b".to_owned(), None),
                ("b/c d.txt".to_owned(), text("beta")),
                ("empty".to_owned(), None),
            ]
        );
        assert_eq!((outcome.files, outcome.bytes), (2, 9));
        assert_eq!(outcome.skipped, ["link", "socket"]);
        assert_eq!(*last.lock().expect("it is free"), (9, 2));
    }

    #[tokio::test]
    async fn download_of_a_file_uses_the_given_path() {
        let folder = tempfile::tempdir().expect("a folder");
        let server = MockServer::start_async().await;
        let stat = json!({ "entry": entry("/srv/a", json!({})) });
        expect_rpc(&server, "Stat", json!({ "path": "/srv/a" }), stat).await;
        expect_download(&server, "/srv/a", "alpha").await;
        let target = folder.path().join("new/b");
        let outcome = files(&server).await.download("/srv/a", &target).await;
        assert_eq!(outcome.expect("it is downloaded").files, 1);
        assert_eq!(fs::read_to_string(target).expect("it is there"), "alpha");
    }

    /// The first entry is good: it must not be written either.
    #[tokio::test]
    async fn download_with_a_path_outside_the_target_writes_nothing() {
        for hostile in [
            "/srv/../evil",
            "/srv/a/../../evil",
            "/evil",
            "../evil",
            "/srv//evil",
            "/srv/./evil",
            "/srv/",
            "/srvevil",
            "",
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            let server = MockServer::start_async().await;
            let good = entry("/srv/good", json!({}));
            expect_listing(&server, vec![good, entry(hostile, json!({}))]).await;
            let any = server
                .mock_async(|when, then| {
                    when.method(GET).path("/files");
                    then.status(200).body("x");
                })
                .await;
            let target = folder.path().join("in");
            let error = files(&server).await.download("srv", &target).await;
            assert_eq!(
                error.expect_err(hostile).kind(),
                ErrorKind::Decode,
                "{hostile}"
            );
            assert!(found(folder.path()).is_empty(), "{hostile}");
            any.assert_calls_async(0).await;
        }
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn download_does_not_follow_links_in_the_target() {
        use std::os::unix::fs::symlink;
        for (listed, link) in [("/srv/door/a", "door"), ("/srv/door", "door")] {
            let folder = tempfile::tempdir().expect("a folder");
            let outside = folder.path().join("outside");
            let target = folder.path().join("in");
            fs::create_dir_all(&target).expect("it is made");
            if listed.ends_with("/a") {
                fs::create_dir_all(&outside).expect("it is made");
            } else {
                fs::write(&outside, "untouched").expect("it is written");
            }
            symlink(&outside, target.join(link)).expect("a link");
            let server = MockServer::start_async().await;
            expect_listing(&server, vec![entry(listed, json!({}))]).await;
            expect_download(&server, listed, "evil").await;

            let error = files(&server).await.download("srv", &target).await;

            let error = error.expect_err("it is in the way");
            assert_eq!(error.kind(), ErrorKind::Io);
            assert!(error.to_string().contains("door"), "{error}");
            if outside.is_dir() {
                assert!(found(&outside).is_empty());
            } else {
                let text = fs::read_to_string(outside).expect("it is there");
                assert_eq!(text, "untouched");
            }
        }
    }

    #[tokio::test]
    async fn interrupted_download_leaves_no_partial_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let stat = json!({ "entry": entry("/srv/a", json!({})) }).to_string();
        let server = RawServer::serve_all(move |mut connection: Connection| {
            let stat = stat.clone();
            async move {
                let (length, body) = if connection.head().starts_with("GET") {
                    (10, "1234")
                } else {
                    (stat.len(), stat.as_str())
                };
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n");
                let response = format!("{head}Connection: close\r\n\r\n{body}");
                connection.send(response.as_bytes()).await;
            }
        })
        .await;
        let files = files_at(server.url()).await;
        let target = folder.path().join("a");

        let error = files.download("/srv/a", &target).await;

        let error = error.expect_err("it is cut");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(!target.exists());
    }
}
