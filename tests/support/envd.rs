//! A mock envd whose process service responds as configured and records its requests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use e2b::Sandbox;
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::{Value, json};

use super::recording::{RecordingServer, response};
use super::{ENVD_VERSION, connect_version, frames};

pub(crate) struct MockEnvd {
    server: RecordingServer,
    pub(crate) sandbox: Sandbox,
    /// By path.
    responses: Arc<Mutex<BTreeMap<String, HttpMockResponse>>>,
}

impl MockEnvd {
    pub(crate) async fn start() -> Self {
        Self::start_version(ENVD_VERSION).await
    }

    pub(crate) async fn start_version(version: &str) -> Self {
        let responses = Arc::new(Mutex::new(BTreeMap::<String, HttpMockResponse>::new()));
        let configured = Arc::clone(&responses);
        let server = RecordingServer::start(move |request| {
            let configured = configured.lock().expect("no thread panics");
            let found = configured.get(request.uri().path()).cloned();
            found.unwrap_or_else(|| response(404, &[], ""))
        })
        .await;
        Self {
            sandbox: connect_version(server.url(), version).await,
            server,
            responses,
        }
    }

    /// Sets the response of a method of the process service.
    pub(crate) fn respond(&self, method: &str, status: u16, body: impl Into<Vec<u8>>) {
        let mut responses = self.responses.lock().expect("no thread panics");
        let path = format!("/process.Process/{method}");
        responses.insert(path, response(status, &[], body));
    }

    /// Sets a stream of events as the response of a method.
    pub(crate) fn respond_events(&self, method: &str, sent: &[Value]) {
        self.respond(method, 200, events(sent));
    }

    /// Sets a stream that ends with an error as the response of a method.
    pub(crate) fn respond_error(&self, method: &str, sent: &[Value], error: &Value) {
        let mut stream = events(sent);
        stream.truncate(stream.len() - frames::end().len());
        let end = json!({ "error": error }).to_string();
        stream.extend(frames::frame(frames::END, end.as_bytes()));
        self.respond(method, 200, stream);
    }

    /// The requests to methods with a response since this was called last.
    pub(crate) fn requests(&self) -> Vec<HttpMockRequest> {
        let responses = self.responses.lock().expect("no thread panics");
        let mut requests = self.server.take_requests();
        requests.retain(|request| responses.contains_key(request.uri().path()));
        requests
    }

    /// The only request since the requests were taken last.
    pub(crate) fn request(&self) -> HttpMockRequest {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }
}

/// The stream of a process: the events, and the end of the stream.
fn events(events: &[Value]) -> Vec<u8> {
    let events = events.iter().map(|event| json!({ "event": event }));
    let mut bytes: Vec<u8> = events
        .flat_map(|message| frames::message(&message))
        .collect();
    bytes.extend(frames::end());
    bytes
}

/// The only message in a request with frames.
pub(crate) fn message(request: &HttpMockRequest) -> Value {
    let frames = frames::split(request.body_ref()).expect("it is framed");
    let [(0, payload)] = frames[..] else {
        panic!("it is one message: {frames:?}");
    };
    serde_json::from_slice(payload).expect("it is JSON")
}
