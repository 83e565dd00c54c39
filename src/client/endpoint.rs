//! [`EnvdEndpoint`], the address and the credentials of envd in one sandbox.

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::client::config::ENVD_PORT;
use crate::client::{Client, Config};
use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd;
use crate::secret::SecretString;
use crate::transport::base_url::BaseUrl;
use crate::transport::credentials::{Credentials, sensitive_value};
use crate::transport::response::ResponseLimit;
use crate::transport::{Server, Transport};

/// The URL, the routing id and the access token of envd in one sandbox.
pub(crate) struct EnvdEndpoint {
    url: BaseUrl,
    /// The id by which the shared host routes requests to the sandbox.
    routing_id: HeaderValue,
    access_token: Option<HeaderValue>,
}

impl EnvdEndpoint {
    /// Returns the endpoint of a sandbox. `domain` is the one that the server returned for the
    /// sandbox; defaults to the domain of `config`.
    pub(crate) fn new(
        config: &Config,
        sandbox_id: &str,
        domain: Option<&str>,
        access_token: Option<&SecretString>,
    ) -> Result<Self> {
        let access_token = access_token
            .filter(|token| !token.is_empty())
            .map(|token| sensitive_value("the access token of the sandbox", token.expose()))
            .transpose()?;
        Ok(Self {
            url: config.envd_url(sandbox_id, domain.unwrap_or(&config.domain))?,
            routing_id: routing_id(sandbox_id)?,
            access_token,
        })
    }

    /// Returns the access token, if the sandbox is secured.
    pub(crate) fn access_token(&self) -> Option<&HeaderValue> {
        self.access_token.as_ref()
    }

    /// Returns a generated client for this endpoint that shares the connections of `client`.
    pub(crate) fn client(&self, client: &Client) -> envd::Client {
        let mut credentials = Credentials::default();
        if let Some(token) = &self.access_token {
            let name = HeaderName::from_static("x-access-token");
            credentials.headers.push((name, token.clone()));
        }
        let routing = [
            ("e2b-sandbox-id", self.routing_id.clone()),
            ("e2b-sandbox-port", ENVD_PORT.into()),
        ];
        let server = Server {
            operations: envd::OPERATIONS,
            base_url: self.url.clone(),
            credentials,
            headers: routing
                .into_iter()
                .map(|(name, value)| (HeaderName::from_static(name), value))
                .collect::<HeaderMap>(),
            response_limit: ResponseLimit::ENVD,
            streams: client.http().streams.clone(),
        };
        let transport = Transport::new(server, client.config().options.clone());
        let http = client.http().default.clone();
        envd::Client::new_with_client(self.url.as_str(), http, transport)
    }
}

fn routing_id(sandbox_id: &str) -> Result<HeaderValue> {
    // Old ids end with `-` and the id of a client, which the shared host does not accept.
    let id = sandbox_id.split('-').next().unwrap_or(sandbox_id);
    let is_label = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let invalid = || {
        let message = format!("{sandbox_id:?} is not the id of a sandbox");
        Error::new(ErrorKind::InvalidArgument, message)
    };
    // It becomes part of host names, also where this one is shared.
    if id.is_empty() || !sandbox_id.chars().all(is_label) {
        return Err(invalid());
    }
    HeaderValue::from_str(id).map_err(|_| invalid())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_that_is_not_a_host_label_is_invalid_argument() {
        for id in ["", "-c", "x/../y", "a.b", "a b", "a\nb", "\u{e4}"] {
            let error = routing_id(id).expect_err("it is rejected");
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id:?}");
        }
        assert_eq!(routing_id("i1-client").expect("it is an id"), "i1");
    }
}
