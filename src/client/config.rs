//! [`Config`], the settings of a client with all defaults applied.

use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::error::Result;
use crate::secret::SecretString;
use crate::transport::CallOptions;
use crate::transport::base_url::BaseUrl;

/// The domain of the public service.
pub const DEFAULT_DOMAIN: &str = "e2b.app";

/// The default of [`ClientBuilder::request_timeout`](crate::ClientBuilder::request_timeout).
pub const DEFAULT_REQUEST_TIMEOUT: Duration = Duration::from_secs(60);

/// The default of [`ClientBuilder::connect_timeout`](crate::ClientBuilder::connect_timeout).
pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The port of envd inside each sandbox.
pub const ENVD_PORT: u16 = 49983;

/// The domains on which envd of all sandboxes is reached through a shared host,
/// `sandbox.<domain>`.
pub(super) const SHARED_HOST_DOMAINS: [&str; 7] = [
    "e2b.app",
    "e2b.dev",
    "e2b.pro",
    "e2b-staging.dev",
    "e2b-tango.dev",
    "e2b-juliett.dev",
    "foxtrot-2.e2b.dev",
];

/// The settings of a client with all defaults applied.
#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) api_key: Option<SecretString>,
    pub(crate) access_token: Option<SecretString>,
    pub(crate) domain: String,
    pub(crate) api_url: BaseUrl,
    pub(crate) sandbox_url: Option<BaseUrl>,
    pub(crate) debug: bool,
    pub(crate) options: CallOptions,
    pub(crate) diagnose_streams: bool,
    /// For calls to the platform only.
    pub(crate) headers: HeaderMap,
}

impl Config {
    /// Returns the URL of envd in a sandbox on `domain`.
    pub(crate) fn envd_url(&self, sandbox_id: &str, domain: &str) -> Result<BaseUrl> {
        let shared = SHARED_HOST_DOMAINS.contains(&domain);
        if shared && self.sandbox_url.is_none() && !self.debug {
            return BaseUrl::of_host("domain", &format!("sandbox.{domain}"));
        }
        self.direct_envd_url(sandbox_id, domain)
    }

    /// Returns the URL of envd in a sandbox for requests without the routing headers that a shared
    /// host requires.
    pub(crate) fn direct_envd_url(&self, sandbox_id: &str, domain: &str) -> Result<BaseUrl> {
        if let Some(url) = &self.sandbox_url {
            return Ok(url.clone());
        }
        if self.debug {
            return BaseUrl::parse("sandbox_url", &format!("http://localhost:{ENVD_PORT}"));
        }
        BaseUrl::of_host("domain", &format!("{ENVD_PORT}-{sandbox_id}.{domain}"))
    }

    /// Returns the host name of a port of a sandbox on `domain`.
    pub(crate) fn host(&self, sandbox_id: &str, domain: &str, port: u16) -> String {
        if self.debug {
            format!("localhost:{port}")
        } else {
            format!("{port}-{sandbox_id}.{domain}")
        }
    }
}
