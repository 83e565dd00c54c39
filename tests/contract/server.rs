//! A server that records requests and sends the same response to each.

use e2b::{envd, platform};
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::json;

use crate::row::Surface;
use crate::support::recording::RecordingServer;
use crate::support::{API_KEY, SANDBOX_ID, build, connect_with};

const ACCESS_TOKEN: &str = "sk_e2b_0123456789abcdef";
const SANDBOX_TOKEN: &str = "token-of-the-sandbox";
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
            Self::Key => Some(("x-api-key", API_KEY.to_owned())),
            Self::Token => Some(("authorization", format!("Bearer {ACCESS_TOKEN}"))),
            Self::Sandbox => Some(("x-access-token", SANDBOX_TOKEN.to_owned())),
            Self::Nothing => None,
        }
    }
}

pub(crate) struct Server(RecordingServer);

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
    pub(crate) async fn start(response: HttpMockResponse) -> Self {
        Self(RecordingServer::start(move |_| response.clone()).await)
    }

    /// The requests since this was called last.
    pub(crate) fn requests(&self) -> Vec<HttpMockRequest> {
        self.0.take_requests()
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
            // One request, one response.
            .retry_policy(e2b::RetryPolicy::disabled())
            .header(name, value)
            .sandbox_url(self.0.url());
        let holds = |credential| surface == Surface::Envd || held.contains(&credential);
        if holds(Credential::Key) {
            builder = builder.api_key(API_KEY);
        }
        if holds(Credential::Token) {
            builder = builder.access_token(ACCESS_TOKEN);
        }
        if surface == Surface::Platform {
            let platform = build(builder.api_url(self.0.url())).platform().clone();
            return Clients {
                platform,
                envd: None,
            };
        }
        let token = held.contains(&Credential::Sandbox).then_some(SANDBOX_TOKEN);
        let members = json!({
            // An id of the old form, of which envd's host takes the first part only.
            "sandboxID": format!("{SANDBOX_ID}-6532622b"),
            "envdAccessToken": token,
            "trafficAccessToken": "for-other-ports",
        });
        let sandbox = connect_with(builder, members).await;
        Clients {
            platform: sandbox.client().platform().clone(),
            envd: Some(sandbox.envd().clone()),
        }
    }
}

/// The HTTP client of the tests, on which the environment has no influence.
pub(crate) fn http() -> reqwest::Client {
    let builder = e2b::http_client_builder().expect("TLS is there");
    builder.no_proxy().build().expect("it is built")
}
