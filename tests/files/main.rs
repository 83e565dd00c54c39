//! Files inside a sandbox, against mocks of envd and against servers that misbehave.

mod list;
mod raw;
mod read;
mod tree;
mod url;
mod watch;
mod write;

use e2b::files::{
    Content, FileStream, Files, ListDir, ReadFile, WatchDir, WatchStream, WriteFile, WrittenFile,
};
use e2b::{Client, Sandbox};
use httpmock::prelude::*;
use serde_json::{Value, json};

pub(crate) const ID: &str = "iabcdefghijklmnopqrst";
pub(crate) const TOKEN: &str = "tok123";

/// A version of envd that can do everything.
pub(crate) const NEW: &str = "0.6.13";

/// A sandbox with this envd, which is at this URL.
pub(crate) async fn sandbox_at(url: &str, version: &str) -> Sandbox {
    let builder = Client::builder().sandbox_url(url);
    sandbox(builder, json!({ "envdVersion": version })).await
}

/// A sandbox with these members besides the usual ones.
pub(crate) async fn sandbox(builder: e2b::ClientBuilder, members: Value) -> Sandbox {
    let platform = MockServer::start_async().await;
    let mut answer = json!({
        "templateID": "base",
        "sandboxID": ID,
        "clientID": "unused",
        "envdVersion": NEW,
        "envdAccessToken": TOKEN,
    });
    for (key, value) in members.as_object().expect("an object") {
        answer[key] = value.clone();
    }
    platform
        .mock_async(|when, then| {
            when.method(POST).path(format!("/sandboxes/{ID}/connect"));
            then.status(200).json_body(answer);
        })
        .await;
    let client = builder
        .api_url(platform.base_url())
        .api_key("e2b_0")
        .build();
    let client = client.expect("the settings are good");
    client.connect(ID).await.expect("it connects")
}

/// The files of a sandbox whose envd is this mock.
pub(crate) async fn files(server: &MockServer) -> Files {
    sandbox_at(&server.base_url(), NEW).await.files()
}

/// An entry as envd 0.6 writes it.
pub(crate) fn entry(path: &str, members: Value) -> Value {
    let name = path.rsplit('/').next().unwrap_or_default();
    let mut entry = json!({
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
    for (key, value) in members.as_object().expect("an object") {
        entry[key] = value.clone();
    }
    entry
}

/// An error as envd gives it where it is not an RPC.
pub(crate) fn envd_error(code: u16, message: &str) -> Value {
    json!({ "code": code, "message": message })
}

#[test]
fn everything_can_be_sent_to_another_thread() {
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
