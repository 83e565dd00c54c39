//! `Files`, against mocks of envd and against raw servers.

mod list;
mod misbehaving_server;
mod read;
mod signed_url;
mod tree;
mod watch;
mod write;

use e2b::files::{
    Content, FileStream, Files, ListDir, ReadFile, WatchDir, WatchStream, WriteFile, WrittenFile,
};
use httpmock::MockServer;
use serde_json::{Value, json};

use crate::support::{connect_at, with_members};

/// The files of a sandbox whose envd is this mock.
async fn files(server: &MockServer) -> Files {
    files_at(server.base_url()).await
}

/// The files of a sandbox whose envd is at this URL.
async fn files_at(url: impl AsRef<str>) -> Files {
    connect_at(url).await.files()
}

/// An entry as envd 0.6 writes it.
fn entry(path: &str, members: Value) -> Value {
    let name = path.rsplit('/').next().unwrap_or_default();
    let entry = json!({
        "name": name,
        "type": "FILE_TYPE_FILE",
        "path": path,
        "size": "6",
        "mode": 420,
        "permissions": "-rw-r--r--",
        "owner": "user",
        "group": "user",
        "modifiedTime": "2026-01-02T03:04:05.123456789Z",
    });
    with_members(entry, members)
}

/// The output of the program `gzip` for this input.
#[cfg(feature = "gzip")]
async fn gzip(arguments: &[&str], input: Vec<u8>) -> Vec<u8> {
    use std::process::Stdio;
    use tokio::io::AsyncWriteExt as _;

    let mut child = tokio::process::Command::new("gzip")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("gzip is installed");
    let mut stdin = child.stdin.take().expect("it has a stdin");
    let write = async move { stdin.write_all(&input).await.expect("gzip reads") };
    let ((), output) = tokio::join!(write, child.wait_with_output());
    output.expect("gzip ends").stdout
}

#[test]
fn handles_and_futures_are_send() {
    fn send<T: Send>() {}
    fn future<F: IntoFuture<IntoFuture: Send>>() {}
    fn is_send<T: Send>(_: T) {}
    send::<Files>();
    send::<Content>();
    send::<FileStream>();
    send::<WatchStream>();
    future::<ReadFile>();
    future::<WriteFile>();
    future::<ListDir>();
    future::<WatchDir>();
    future::<e2b::files::Upload>();
    future::<e2b::files::Download>();
    let _ = |files: Files| {
        is_send(files.read("a").text());
        is_send(files.read("a").stream());
        is_send(files.read("a").write_to(tokio::io::sink()));
        is_send(files.write_all([("a", "b")]));
        is_send(files.stat("a"));
        is_send(files.exists("a"));
        is_send(files.make_dir("a"));
        is_send(files.rename("a", "b"));
        is_send(files.remove("a"));
        is_send(files.compose(["a"], "b"));
        let written: Option<WrittenFile> = None;
        is_send(written);
    };
}
