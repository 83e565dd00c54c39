//! `Config`, the settings of a client with all defaults applied.

use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::error::Result;
use crate::secret::SecretString;
use crate::transport::CallOptions;
use crate::transport::base_url::BaseUrl;

/// The domain of the public service.
pub const DEFAULT_DOMAIN: &str = "e2b.app";

/// The time for a whole call, unless [`ClientBuilder::request_timeout`] says otherwise.
pub const DEFAULT_REQUEST_TIMEOUT: Duration = Duration::from_secs(60);

/// The time for making a connection, unless [`ClientBuilder::connect_timeout`] says otherwise.
pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The port of envd inside each sandbox.
pub const ENVD_PORT: u16 = 49983;

/// The domains whose sandboxes share one host, `sandbox.<domain>`, for envd.
pub(super) const SHARED_HOST_DOMAINS: [&str; 7] = [
    "e2b.app",
    "e2b.dev",
    "e2b.pro",
    "e2b-staging.dev",
    "e2b-tango.dev",
    "e2b-juliett.dev",
    "foxtrot-2.e2b.dev",
];

/// Settings with the gaps filled in.
#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) api_key: Option<SecretString>,
    pub(crate) access_token: Option<SecretString>,
    pub(crate) domain: String,
    pub(crate) api_url: BaseUrl,
    pub(crate) sandbox_url: Option<BaseUrl>,
    pub(crate) debug: bool,
    pub(crate) options: CallOptions,
    pub(crate) health_probe: bool,
    /// For calls to the platform only.
    pub(crate) headers: HeaderMap,
}

impl Config {
    /// The URL of envd of a sandbox, which `domain` serves.
    pub(crate) fn envd_url(&self, sandbox_id: &str, domain: &str) -> Result<BaseUrl> {
        let shared = SHARED_HOST_DOMAINS.contains(&domain);
        if shared && self.sandbox_url.is_none() && !self.debug {
            return BaseUrl::of_host("domain", &format!("sandbox.{domain}"));
        }
        self.direct_envd_url(sandbox_id, domain)
    }

    /// The same, for requests without the headers that a shared host needs.
    pub(crate) fn direct_envd_url(&self, sandbox_id: &str, domain: &str) -> Result<BaseUrl> {
        if let Some(url) = &self.sandbox_url {
            return Ok(url.clone());
        }
        if self.debug {
            return BaseUrl::parse("sandbox_url", &format!("http://localhost:{ENVD_PORT}"));
        }
        BaseUrl::of_host("domain", &format!("{ENVD_PORT}-{sandbox_id}.{domain}"))
    }

    /// The host name under which a port of a sandbox can be reached, which `domain` serves.
    pub(crate) fn host(&self, sandbox_id: &str, domain: &str, port: u16) -> String {
        if self.debug {
            format!("localhost:{port}")
        } else {
            format!("{port}-{sandbox_id}.{domain}")
        }
    }
}
