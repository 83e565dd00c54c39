//! [`Client`], the client for the platform.

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
use crate::transport::response::ResponseLimit;
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
    /// Creates a client from environment variables; [`ClientBuilder`] lists them.
    ///
    /// A missing API key is not an error yet: the first call that requires one fails with
    /// [`ErrorKind::Unauthenticated`](crate::ErrorKind::Unauthenticated).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the value of a variable
    /// is invalid.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// Returns a builder for a client.
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
            response_limit: ResponseLimit::PLATFORM,
            streams: http.streams.clone(),
        };
        let transport = Transport::new(server, config.options.clone());
        let base_url = config.api_url.as_str();
        let platform = platform::Client::new_with_client(base_url, http.default.clone(), transport);
        Ok(Self(Arc::new(Shared {
            config,
            http,
            platform,
        })))
    }

    /// Returns the generated client, with all operations of the platform.
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

    /// Returns the generated client for envd in a sandbox, with all its operations.
    ///
    /// The token is the `envdAccessToken` in the response that created the sandbox or connected to
    /// it. `Sandbox::envd` returns the same client for a `Sandbox`; this method is for builds
    /// without the feature `sandboxes`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the id or the token
    /// contains characters that cannot be sent.
    pub fn envd(&self, sandbox_id: &str, token: Option<&SecretString>) -> Result<envd::Client> {
        let endpoint = EnvdEndpoint::new(self.config(), sandbox_id, None, token)?;
        Ok(endpoint.client(self))
    }

    /// Returns the same client with another request timeout; zero disables it. Connections are
    /// shared.
    ///
    /// Use it to set the timeout of a single call:
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

    /// Returns the URL of the platform, without a trailing slash.
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
