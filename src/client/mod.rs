//! `Client`, the handle of the platform.

mod builder;
pub(crate) mod config;
mod endpoint;

pub use builder::ClientBuilder;
pub use config::{DEFAULT_CONNECT_TIMEOUT, DEFAULT_DOMAIN, DEFAULT_REQUEST_TIMEOUT};

pub(crate) use config::Config;
pub(crate) use endpoint::EnvdEndpoint;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderName;

use crate::error::Result;
use crate::generated::{envd, platform};
use crate::secret::SecretString;
use crate::transport::credentials::{Credentials, sensitive_value};
use crate::transport::http_client::Clients;
use crate::transport::retry::RetryPolicy;
use crate::transport::{CallOptions, Server, Transport};

/// A client for the platform.
///
/// It is cheap to clone, and clones share their connections. Several clients with different keys
/// can be used side by side in one process.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

#[derive(Clone)]
struct Shared {
    config: Config,
    http: Clients,
    platform: platform::Client,
}

impl Client {
    /// A client with the settings of the environment; see [`ClientBuilder`] for the variables.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if a variable holds something that cannot be used.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// Settings for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn new(config: Config, http: Clients) -> Result<Self> {
        let mut credentials = Credentials::default();
        if let Some(key) = &config.api_key {
            let value = sensitive_value("api_key", key.expose())?;
            let name = HeaderName::from_static("x-api-key");
            credentials.headers.push((name, value));
        }
        if let Some(token) = &config.access_token {
            let value = sensitive_value("access_token", &format!("Bearer {}", token.expose()))?;
            credentials.bearer = Some(value);
        }
        let server = Server {
            operations: platform::OPERATIONS,
            base_url: config.api_url.clone(),
            credentials,
            headers: config.headers.clone(),
            streams: http.streams.clone(),
        };
        let transport = Transport::new(server, config.options.clone());
        let base_url = config.api_url.as_str();
        let platform = platform::Client::new_with_client(base_url, http.calls.clone(), transport);
        Ok(Self(Arc::new(Shared {
            config,
            http,
            platform,
        })))
    }

    /// Every operation of the platform, as it is generated from the document.
    ///
    /// ```no_run
    /// # async fn f(client: e2b::Client) -> e2b::Result<()> {
    /// let volumes = client.platform().list_volumes().send().await?;
    /// println!("{} volumes", volumes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn platform(&self) -> &platform::Client {
        &self.0.platform
    }

    /// Every operation of envd in a sandbox, as it is generated from the document.
    ///
    /// The token is the `envdAccessToken` of an answer that creates the sandbox or connects to it.
    /// `Sandbox::envd` gives the same for a sandbox that this crate knows already; this is for a
    /// build without the feature `sandboxes`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if the id or the token cannot be sent.
    pub fn envd(&self, sandbox_id: &str, token: Option<&SecretString>) -> Result<envd::Client> {
        let endpoint = EnvdEndpoint::new(self.config(), sandbox_id, None, token)?;
        Ok(endpoint.client(self))
    }

    /// The same client with another time limit for a call; none if zero. Connections are shared.
    ///
    /// This is how a single call gets a limit of its own:
    ///
    /// ```no_run
    /// # async fn f(client: e2b::Client) -> e2b::Result<()> {
    /// use std::time::Duration;
    ///
    /// let patient = client.with_request_timeout(Duration::from_secs(180));
    /// let sandbox = patient.create("large-template").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_request_timeout(&self, timeout: Duration) -> Self {
        self.with_options(|options| {
            options.request_timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        })
    }

    /// Returns the same client with another retry policy. Connections are shared.
    #[must_use]
    pub fn with_retry_policy(&self, policy: RetryPolicy) -> Self {
        self.with_options(|options| options.retry_policy = policy)
    }

    fn with_options(&self, change: impl FnOnce(&mut CallOptions)) -> Self {
        let mut shared = Shared::clone(&self.0);
        change(&mut shared.config.options);
        let transport = &mut shared.platform.inner;
        *transport = transport.with_options(shared.config.options.clone());
        Self(Arc::new(shared))
    }

    /// The URL of the platform, without a trailing slash.
    pub fn api_url(&self) -> &str {
        self.0.config.api_url.as_str()
    }

    pub(crate) fn config(&self) -> &Config {
        &self.0.config
    }

    pub(crate) fn http(&self) -> &Clients {
        &self.0.http
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api_url", &self.api_url())
            .field("api_key", &self.0.config.api_key)
            .finish_non_exhaustive()
    }
}
