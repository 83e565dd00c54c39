//! A server that notes what arrives and gives everything the same answer.

use std::sync::{Arc, Mutex, PoisonError};

use e2b::{envd, platform};
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::json;

use crate::row::Surface;

const KEY: &str = "e2b_0123456789abcdef";
const TOKEN: &str = "sk_e2b_0123456789abcdef";
const SANDBOX_TOKEN: &str = "token-of-the-sandbox";
pub(crate) const SANDBOX_ID: &str = "iabcdefghijklmnopqrst";
/// What the caller adds to the requests to the platform.
pub(crate) const EXTRA_HEADER: (&str, &str) = ("x-of-the-caller", "yes");

/// A credential that the document may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credential {
    /// `ApiKeyAuth`
    Key,
    /// `AccessTokenAuth`
    Token,
    /// `SandboxAccessTokenAuth`
    Sandbox,
    /// The alternative that asks for nothing.
    Nothing,
}

impl Credential {
    /// The header that it travels in.
    pub(crate) fn header(self) -> Option<(&'static str, String)> {
        match self {
            Self::Key => Some(("x-api-key", KEY.to_owned())),
            Self::Token => Some(("authorization", format!("Bearer {TOKEN}"))),
            Self::Sandbox => Some(("x-access-token", SANDBOX_TOKEN.to_owned())),
            Self::Nothing => None,
        }
    }
}

pub(crate) struct Server {
    mock: MockServer,
    arrived: Arc<Mutex<Vec<HttpMockRequest>>>,
}

/// What a row can call.
#[derive(Clone)]
pub(crate) struct Clients {
    platform: platform::Client,
    envd: Option<envd::Client>,
}

impl Clients {
    pub(crate) fn platform(&self) -> &platform::Client {
        &self.platform
    }

    pub(crate) fn envd(&self) -> &envd::Client {
        self.envd.as_ref().expect("it is connected to a sandbox")
    }
}

impl Server {
    pub(crate) async fn start(answer: HttpMockResponse) -> Self {
        let mock = MockServer::start_async().await;
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&arrived);
        mock.mock_async(|_, then| {
            then.respond_with(move |request| {
                let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
                log.push(request.clone());
                answer.clone()
            });
        })
        .await;
        Self { mock, arrived }
    }

    /// What has arrived since this was asked the last time.
    pub(crate) fn arrived(&self) -> Vec<HttpMockRequest> {
        let mut log = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut log)
    }

    /// Clients of a caller who holds these credentials.
    ///
    /// A caller of envd holds those of the platform in any case: they must stay there.
    pub(crate) async fn clients(
        &self,
        http: &reqwest::Client,
        surface: Surface,
        held: &[Credential],
    ) -> Clients {
        let (name, value) = EXTRA_HEADER;
        let mut builder = e2b::Client::builder()
            .http_client(http.clone())
            // One request, one answer; and none of these is waited for.
            .retry_policy(e2b::RetryPolicy::disabled())
            .header(name, value)
            .sandbox_url(self.mock.base_url());
        let holds = |credential| surface == Surface::Envd || held.contains(&credential);
        if holds(Credential::Key) {
            builder = builder.api_key(KEY);
        }
        if holds(Credential::Token) {
            builder = builder.access_token(TOKEN);
        }
        if surface == Surface::Platform {
            let client = builder.api_url(self.mock.base_url()).build();
            let platform = client.expect("the settings are good").platform().clone();
            return Clients {
                platform,
                envd: None,
            };
        }
        let token = held.contains(&Credential::Sandbox).then_some(SANDBOX_TOKEN);
        let platform = sandbox_platform(token).await;
        let client = builder.api_url(platform.base_url()).build();
        let client = client.expect("the settings are good");
        let sandbox = client.connect(SANDBOX_ID).await.expect("it is there");
        Clients {
            platform: client.platform().clone(),
            envd: Some(sandbox.envd().clone()),
        }
    }
}

/// A platform with a sandbox, which is secured if there is a token.
async fn sandbox_platform(token: Option<&str>) -> MockServer {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(200).json_body(json!({
                // An id of the old form, of which envd's host takes the first part only.
                "sandboxID": format!("{SANDBOX_ID}-6532622b"),
                "templateID": "base",
                "clientID": "unused",
                "envdVersion": "0.6.13",
                "envdAccessToken": token,
                "trafficAccessToken": "for-other-ports",
            }));
        })
        .await;
    server
}

/// The HTTP client of the tests, on which the environment has no influence.
pub(crate) fn http() -> reqwest::Client {
    let builder = e2b::http_client_builder().expect("TLS is there");
    builder.no_proxy().build().expect("it is built")
}

pub(crate) fn response(
    status: u16,
    headers: impl IntoIterator<Item = (&'static str, &'static str)>,
    body: Vec<u8>,
) -> HttpMockResponse {
    let headers: Vec<_> = headers.into_iter().collect();
    HttpMockResponse::builder()
        .status(status)
        .headers(headers)
        .body(body)
        .build()
}
