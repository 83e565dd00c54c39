//! An envd that notes what arrives and answers what it was told to.

use std::sync::{Arc, Mutex, PoisonError};

use e2b::{Client, Sandbox};
use httpmock::{HttpMockRequest, MockServer};
use serde_json::{Value, json};

use crate::frames;

pub(crate) const ID: &str = "iabcdefghijklmnopqrst";
pub(crate) const TOKEN: &str = "envd-token-0123";

pub(crate) struct Envd {
    mock: MockServer,
    pub(crate) sandbox: Sandbox,
    arrived: Arc<Mutex<Vec<HttpMockRequest>>>,
}

impl Envd {
    pub(crate) async fn start() -> Self {
        Self::of_version("0.6.13").await
    }

    pub(crate) async fn of_version(version: &str) -> Self {
        let mock = MockServer::start_async().await;
        let connect = mock
            .mock_async(|when, then| {
                when.path(format!("/sandboxes/{ID}/connect"));
                then.status(200).json_body(answer(version));
            })
            .await;
        let sandbox = client(&mock.base_url())
            .connect(ID)
            .await
            .expect("it connects");
        connect.delete_async().await;
        Self {
            mock,
            sandbox,
            arrived: Arc::default(),
        }
    }

    /// What a method of the process service answers from now on.
    pub(crate) async fn answer(&self, method: &str, status: u16, body: impl Into<Vec<u8>>) {
        let (log, body) = (Arc::clone(&self.arrived), body.into());
        let path = format!("/process.Process/{method}");
        self.mock
            .mock_async(|when, then| {
                when.method("POST").path(path);
                then.respond_with(move |request| {
                    let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
                    log.push(request.clone());
                    httpmock::HttpMockResponse::builder()
                        .status(status)
                        .body(body.clone())
                        .build()
                });
            })
            .await;
    }

    /// The requests so far.
    pub(crate) fn requests(&self) -> Vec<HttpMockRequest> {
        let mut log = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *log)
    }

    /// The only request so far.
    pub(crate) fn request(&self) -> HttpMockRequest {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }
}

pub(crate) fn client(base: &str) -> Client {
    Client::builder()
        .api_url(base)
        .sandbox_url(base)
        .api_key("e2b_0123456789abcdef")
        .build()
        .expect("the settings are good")
}

/// What connecting to the sandbox answers.
pub(crate) fn answer(version: &str) -> Value {
    json!({
        "templateID": "base",
        "sandboxID": ID,
        "clientID": "unused",
        "envdVersion": version,
        "envdAccessToken": TOKEN,
    })
}

/// The stream of a process: the events, and the end of the stream.
pub(crate) fn events(events: &[Value]) -> Vec<u8> {
    let events = events.iter().map(|event| json!({ "event": event }));
    let mut bytes: Vec<u8> = events
        .flat_map(|message| frames::message(&message))
        .collect();
    bytes.extend(frames::end());
    bytes
}

/// What the one message in a request says.
pub(crate) fn message(request: &HttpMockRequest) -> Value {
    let frames = frames::split(request.body_ref()).expect("it is framed");
    let [(0, payload)] = frames[..] else {
        panic!("it is one message: {frames:?}");
    };
    serde_json::from_slice(payload).expect("it is JSON")
}

/// The value of a header, if it was sent once.
pub(crate) fn header(request: &HttpMockRequest, name: &str) -> Option<String> {
    let headers = request.headers();
    let values: Vec<_> = headers.get_all(name).iter().collect();
    assert!(values.len() <= 1, "{name} was sent {} times", values.len());
    Some(values.first()?.to_str().expect("it is text").to_owned())
}
