//! Test support: a sandbox as the API describes it, clients of mock servers, and modules for raw
//! servers, recording servers, Connect frames, a paused clock and a captured log.

#![allow(
    dead_code,
    reason = "each test binary includes this module and uses a part of it"
)]

pub(crate) mod clock;
pub(crate) mod envd;
pub(crate) mod frames;
pub(crate) mod log;
pub(crate) mod raw;
pub(crate) mod recording;

use std::net::TcpListener;

use e2b::{Client, ClientBuilder, Sandbox};
use httpmock::{Method, Mock, MockServer};
use serde_json::{Value, json};

use self::raw::{Connection, NO_CONTENT, RawServer, head_with_length};

pub(crate) const SANDBOX_ID: &str = "iabcdefghijklmnopqrst";
pub(crate) const API_KEY: &str = "e2b_0123456789abcdef";
pub(crate) const ENVD_TOKEN: &str = "envd-token-0123";

/// A version of envd that has every capability.
pub(crate) const ENVD_VERSION: &str = "0.6.13";

/// The response of creating a sandbox and of connecting to it.
pub(crate) fn sandbox_json() -> Value {
    json!({
        "templateID": "base",
        "sandboxID": SANDBOX_ID,
        "clientID": "unused",
        "envdVersion": ENVD_VERSION,
        "envdAccessToken": ENVD_TOKEN,
    })
}

/// A running sandbox as it is listed.
pub(crate) fn listed_sandbox_json(id: &str) -> Value {
    json!({
        "templateID": "base",
        "sandboxID": id,
        "clientID": "unused",
        "envdVersion": ENVD_VERSION,
        "startedAt": "2026-01-02T03:04:05Z",
        "endAt": "2026-01-02T03:09:05Z",
        "cpuCount": 2,
        "memoryMB": 1024,
        "diskSizeMB": 10240,
        "state": "running",
    })
}

/// The error format of the platform and of envd.
pub(crate) fn error_json(code: u16, message: &str) -> Value {
    json!({ "code": code, "message": message })
}

/// The response of the proxy for a sandbox that is paused or does not exist.
pub(crate) fn sandbox_not_found_json() -> Value {
    json!({ "sandboxId": SANDBOX_ID, "message": "The sandbox was not found", "code": 502 })
}

/// An object with these members set.
pub(crate) fn with_members(mut object: Value, members: Value) -> Value {
    let Value::Object(members) = members else {
        panic!("members are an object: {members}");
    };
    for (key, value) in members {
        object[key] = value;
    }
    object
}

/// A builder whose platform and envd are at this URL.
pub(crate) fn client_builder(url: impl AsRef<str>) -> ClientBuilder {
    Client::builder()
        .api_url(url.as_ref())
        .sandbox_url(url.as_ref())
        .api_key(API_KEY)
}

/// A client whose platform and envd are at this URL.
pub(crate) fn client(url: impl AsRef<str>) -> Client {
    build(client_builder(url))
}

pub(crate) fn build(builder: ClientBuilder) -> Client {
    builder.build().expect("the settings are valid")
}

/// A sandbox whose platform and envd are this mock server.
pub(crate) async fn connect_to(server: &MockServer) -> Sandbox {
    let connect = mock_connect(server, sandbox_json()).await;
    let sandbox = client(server.base_url()).connect(SANDBOX_ID).await;
    connect.delete_async().await;
    sandbox.expect("it connects")
}

/// A sandbox whose envd is at this URL, and whose platform is another server.
pub(crate) async fn connect_at(envd_url: impl AsRef<str>) -> Sandbox {
    connect_version(envd_url, ENVD_VERSION).await
}

/// A sandbox with this version of envd.
pub(crate) async fn connect_version(envd_url: impl AsRef<str>, version: &str) -> Sandbox {
    let builder = Client::builder().sandbox_url(envd_url.as_ref());
    connect_with(builder, json!({ "envdVersion": version })).await
}

/// A sandbox of a client with these settings. The response that describes it has these members
/// besides those of [`sandbox_json`].
pub(crate) async fn connect_with(builder: ClientBuilder, members: Value) -> Sandbox {
    connect_with_state(builder, members, NO_CONTENT.to_vec()).await
}

/// The same. The platform sends `state`, a whole response, when it is asked for the sandbox.
pub(crate) async fn connect_with_state(
    builder: ClientBuilder,
    members: Value,
    state: Vec<u8>,
) -> Sandbox {
    let response = with_members(sandbox_json(), members).to_string();
    // Not a mock server: there are 25 of these at most, and a test that waits for its second one
    // while others do the same would never get it.
    let platform = RawServer::serve_all(move |mut connection: Connection| {
        let response = head_with_length(response.len() as u64) + &response;
        let state = state.clone();
        async move {
            let connect = format!("POST /sandboxes/{SANDBOX_ID}/connect ");
            let detail = format!("GET /sandboxes/{SANDBOX_ID} ");
            if connection.head().starts_with(&connect) {
                connection.send(response.as_bytes()).await;
            } else {
                assert!(connection.head().starts_with(&detail));
                connection.send(&state).await;
            }
        }
    })
    .await
    .detach();
    build(builder.api_url(platform).api_key(API_KEY))
        .connect(SANDBOX_ID)
        .await
        .expect("it connects")
}

async fn mock_connect(server: &MockServer, response: Value) -> Mock<'_> {
    server
        .mock_async(|when, then| {
            when.method(Method::POST)
                .path(format!("/sandboxes/{SANDBOX_ID}/connect"));
            then.status(200).json_body(response);
        })
        .await
}

/// A mock that matches every request, to assert that there is none.
pub(crate) async fn mock_any(server: &MockServer, status: u16) -> Mock<'_> {
    server.mock_async(|_, then| drop(then.status(status))).await
}

/// A URL where connections are refused.
pub(crate) fn refusing_url() -> String {
    let address = TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a port");
    format!("http://{address}")
}
