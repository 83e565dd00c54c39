//! The server through the client and, where the client would not send such a request, through HTTP.

mod binary;
mod files;
mod filesystem;
mod platform;
mod processes;
mod watches;

use std::path::{Path, PathBuf};
use std::time::Duration;

use e2b::rpc::envelope;
use e2b::{Client, Sandbox};
use e2b_local::{Clock, Server};
use serde_json::Value;

pub(crate) const MINUTE: Duration = Duration::from_secs(60);

/// A server, which ends all sandboxes when it is dropped, and a sandbox on it.
pub(crate) async fn sandbox() -> (Server, Sandbox) {
    let server = Server::start().await.expect("the server starts");
    let client = server.client().expect("a client");
    let sandbox = client
        .create("base")
        .env("FROM_SANDBOX", "s")
        .await
        .expect("it is created");
    (server, sandbox)
}

/// A server with a manual clock, and a client for it.
pub(crate) async fn still() -> (Server, Client, Clock) {
    let clock = Clock::manual();
    let server = Server::builder().clock(clock.clone());
    let server = server.start().await.expect("the server starts");
    let client = server.client().expect("a client");
    (server, client, clock)
}

pub(crate) async fn stdout(sandbox: &Sandbox, line: &str) -> String {
    let output = sandbox.commands().run(line).await.expect("it runs");
    assert_eq!(output.stderr_text(), "", "{line}");
    output.stdout_text().trim_end().to_owned()
}

/// The directory of the sandbox on the host.
pub(crate) async fn root(sandbox: &Sandbox) -> PathBuf {
    let home = stdout(sandbox, "cd ~ && pwd -P").await;
    let home = Path::new(&home);
    assert!(home.ends_with("home/user"), "{}", home.display());
    home.ancestors().nth(2).expect("it is two below").to_owned()
}

/// The state of a process of the host: `T` is stopped, `None` is ended.
pub(crate) async fn state_of(pid: &str) -> Option<char> {
    let output = tokio::process::Command::new("ps")
        .args(["-o", "stat=", "-p", pid])
        .output()
        .await
        .expect("there is a ps");
    let text = String::from_utf8(output.stdout).expect("text");
    // A zombie has ended, too.
    text.trim().chars().next().filter(|state| *state != 'Z')
}

/// Polls until a condition holds.
pub(crate) async fn eventually(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let wait = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(20), wait).await;
    assert!(waited.is_ok(), "{what}");
}

pub(crate) fn http() -> reqwest::Client {
    e2b::http_client_builder()
        .and_then(|builder| Ok(builder.build()?))
        .expect("the settings are good")
}

/// A request to envd with all required headers.
pub(crate) async fn raw(
    server: &Server,
    sandbox: &Sandbox,
    method: &str,
    path: &str,
) -> reqwest::RequestBuilder {
    unsigned(server, sandbox, method, path).header("x-access-token", token(sandbox).await)
}

/// The same without the token.
pub(crate) fn unsigned(
    server: &Server,
    sandbox: &Sandbox,
    method: &str,
    path: &str,
) -> reqwest::RequestBuilder {
    http()
        .request(
            method.parse().expect("a method"),
            format!("{}{path}", server.url()),
        )
        .header("e2b-sandbox-id", sandbox.id())
        .header("e2b-sandbox-port", "49983")
}

pub(crate) async fn token(sandbox: &Sandbox) -> String {
    let info = sandbox.info().await.expect("it is there");
    let token = info.envd_access_token.expect("it is secured");
    token.expose().to_owned()
}

/// Calls a unary method, and returns its status and body.
pub(crate) async fn call(
    server: &Server,
    sandbox: &Sandbox,
    method: &str,
    body: Value,
) -> (u16, Value) {
    let response = raw(server, sandbox, "POST", method)
        .await
        .json(&body)
        .send()
        .await
        .expect("a response");
    let status = response.status().as_u16();
    (status, response.json().await.expect("JSON"))
}

/// Calls a streaming method, and returns its messages and the content of the last envelope.
pub(crate) async fn stream(
    server: &Server,
    sandbox: &Sandbox,
    method: &str,
    headers: &[(&'static str, &str)],
    messages: &[Value],
) -> (Vec<Value>, Value) {
    let mut body = Vec::new();
    for message in messages {
        body.extend_from_slice(&envelope(message).expect("JSON"));
    }
    let mut request = raw(server, sandbox, "POST", method)
        .await
        .header("content-type", "application/connect+json")
        .body(body);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = request.send().await.expect("a response");
    assert_eq!(response.status(), 200);
    assert_eq!(
        response.headers()["content-type"],
        "application/connect+json"
    );
    frames(&response.bytes().await.expect("it ends"))
}

pub(crate) fn frames(mut bytes: &[u8]) -> (Vec<Value>, Value) {
    let mut messages = Vec::new();
    loop {
        let (head, rest) = bytes.split_at(5);
        let length = u32::from_be_bytes(head[1..].try_into().expect("four")) as usize;
        let (payload, rest) = rest.split_at(length);
        let message: Value = serde_json::from_slice(payload).expect("JSON");
        bytes = rest;
        if head[0] == 2 {
            assert!(bytes.is_empty(), "nothing follows the end");
            return (messages, message);
        }
        assert_eq!(head[0], 0);
        messages.push(message);
    }
}
