//! A mock server that computes each response and records the requests.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::Value;

use super::error_json;

pub(crate) struct RecordingServer {
    mock: MockServer,
    requests: Arc<Mutex<Vec<HttpMockRequest>>>,
}

impl RecordingServer {
    pub(crate) async fn start(
        respond: impl Fn(&HttpMockRequest) -> HttpMockResponse + Send + Sync + 'static,
    ) -> Self {
        let mock = MockServer::start_async().await;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        mock.mock_async(|_, then| {
            then.respond_with(move |request| {
                log.lock().expect("no thread panics").push(request.clone());
                respond(request)
            });
        })
        .await;
        Self { mock, requests }
    }

    pub(crate) fn url(&self) -> String {
        self.mock.base_url()
    }

    pub(crate) fn address(&self) -> SocketAddr {
        *self.mock.address()
    }

    /// The requests since this was called last.
    pub(crate) fn take_requests(&self) -> Vec<HttpMockRequest> {
        std::mem::take(&mut *self.requests.lock().expect("no thread panics"))
    }
}

pub(crate) fn response(
    status: u16,
    headers: &[(&str, &str)],
    body: impl Into<Vec<u8>>,
) -> HttpMockResponse {
    let mut response = HttpMockResponse::builder().status(status).body(body.into());
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.build()
}

pub(crate) fn json_response(status: u16, body: &Value) -> HttpMockResponse {
    response(status, &[], body.to_string())
}

/// An error response in the format of the platform and of envd.
pub(crate) fn error_response(status: u16) -> HttpMockResponse {
    json_response(status, &error_json(status, "not now"))
}

/// The value of a header that is sent once at most.
pub(crate) fn header(request: &HttpMockRequest, name: &str) -> Option<String> {
    let headers = request.headers();
    let values: Vec<_> = headers.get_all(name).iter().collect();
    assert!(values.len() <= 1, "{name} was sent {} times", values.len());
    Some(values.first()?.to_str().expect("it is text").to_owned())
}

/// The JSON in the body of a request.
pub(crate) fn body(request: &HttpMockRequest) -> Value {
    serde_json::from_slice(request.body_ref()).expect("it is JSON")
}
