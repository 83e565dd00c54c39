//! The platform from a user's point of view: making, finding and ending sandboxes.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::config::{BaseUrl, ClientBuilder, Config, ENVD_PORT};
#[cfg(feature = "sandboxes")]
use crate::connect::Connect;
#[cfg(feature = "sandboxes")]
use crate::create::Create;
use crate::envd;
use crate::error::{Error, ErrorKind, Result};
use crate::http::Clients;
#[cfg(feature = "sandboxes")]
use crate::list::Sandboxes;
use crate::platform;
use crate::retry::RetryPolicy;
#[cfg(feature = "sandboxes")]
use crate::sandbox::Sandbox;
use crate::secret::SecretString;
use crate::transport::{Credentials, Transport};

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
            let value = sensitive("api_key", key.expose())?;
            let name = HeaderName::from_static("x-api-key");
            credentials.headers.push((name, value));
        }
        if let Some(token) = &config.access_token {
            let value = sensitive("access_token", &format!("Bearer {}", token.expose()))?;
            credentials.bearer = Some(value);
        }
        let context = Transport::new(
            platform::OPERATIONS,
            &config.api_url,
            credentials,
            config.headers.clone(),
            config.request_timeout,
            config.retries.clone(),
            http.streams.clone(),
        );
        let base_url = config.api_url.as_str();
        let platform = platform::Client::new_with_client(base_url, http.calls.clone(), context);
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
        let url = envd_url(self, sandbox_id, None)?;
        let routing_id = routing_id(sandbox_id)?;
        Ok(envd_client(self, &url, routing_id, access_token(token)?))
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
        let timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        let mut shared = Shared::clone(&self.0);
        shared.config.request_timeout = timeout;
        shared.platform.inner = shared.platform.inner.with_request_timeout(timeout);
        Self(Arc::new(shared))
    }

    /// The same client, trying calls again as often as stated. Connections are shared.
    #[must_use]
    pub fn with_retry_policy(&self, retries: RetryPolicy) -> Self {
        let mut shared = Shared::clone(&self.0);
        shared.platform.inner = shared.platform.inner.with_retry_policy(retries.clone());
        shared.config.retries = retries;
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

#[cfg(feature = "sandboxes")]
impl Client {
    /// A sandbox made from a template: an id, or a name with an optional namespace and tag,
    /// `namespace/name:tag`.
    ///
    /// ```no_run
    /// # async fn f(client: e2b::Client) -> e2b::Result<()> {
    /// use std::time::Duration;
    ///
    /// let sandbox = client
    ///     .create("base")
    ///     .lifetime(Duration::from_secs(30 * 60))
    ///     .metadata("user", "ada")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, template: impl Into<String>) -> Create {
        Create::new(self.clone(), template.into())
    }

    /// A sandbox that exists. If it is paused, it is resumed.
    ///
    /// ```no_run
    /// # async fn f(client: e2b::Client) -> e2b::Result<()> {
    /// let sandbox = client.connect("ixxxxxxxxxxxxxxxxxxxx").await?;
    /// if sandbox.was_resumed() {
    ///     println!("it was paused");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn connect(&self, sandbox_id: impl Into<String>) -> Connect {
        Connect::new(self.clone(), sandbox_id.into())
    }

    /// A sandbox that exists, as it is: nothing is resumed, and no lifetime is touched.
    ///
    /// Only its details are read. Use [`connect`](Self::connect) to resume it, and to get the
    /// token for its ports, which the details do not have.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SandboxNotFound`] if there is no such sandbox.
    pub async fn sandbox(&self, sandbox_id: impl Into<String>) -> Result<Sandbox> {
        let sandbox_id = sandbox_id.into();
        let detail = self
            .platform()
            .get_sandbox()
            .sandbox_id(sandbox_id.as_str())
            .send()
            .await
            .map_err(|error| during("getSandbox", &sandbox_id, error))?;
        Sandbox::from_detail(self.clone(), detail.into_inner())
    }

    /// Ends a sandbox, running or paused. `false` if there was none.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with; that the sandbox is gone is none.
    pub async fn kill(&self, sandbox_id: impl AsRef<str>) -> Result<bool> {
        let sandbox_id = sandbox_id.as_ref();
        let answer = self
            .platform()
            .delete_sandbox()
            .sandbox_id(sandbox_id)
            .send()
            .await
            .map_err(|error| during("deleteSandbox", sandbox_id, error));
        match answer {
            Ok(_) => Ok(true),
            Err(error) if error.is_sandbox_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The sandboxes of the team, running and paused, newest first.
    ///
    /// ```no_run
    /// # async fn f(client: e2b::Client) -> e2b::Result<()> {
    /// use futures_util::TryStreamExt as _;
    ///
    /// let mut paused = client
    ///     .sandboxes()
    ///     .state(e2b::platform::types::SandboxState::Paused)
    ///     .metadata("user", "ada")
    ///     .stream();
    /// while let Some(sandbox) = paused.try_next().await? {
    ///     println!("{}", sandbox.sandbox_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn sandboxes(&self) -> Sandboxes {
        Sandboxes::new(self.clone())
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

/// An error of a generated method, with what was tried on which sandbox.
#[cfg(feature = "sandboxes")]
pub(crate) fn during<E: serde::Serialize>(
    operation: &'static str,
    sandbox_id: &str,
    error: progenitor_client::Error<E>,
) -> Error {
    Error::from(error)
        .with_operation(operation)
        .with_sandbox(sandbox_id)
}

/// A header value that is never printed.
pub(crate) fn sensitive(setting: &str, text: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        let message = format!("{setting} holds characters that cannot be sent in a header");
        Error::new(ErrorKind::InvalidArgument, message)
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// A lifetime in whole seconds, rounded up, for the fields that the document calls `timeout`.
#[cfg(feature = "sandboxes")]
pub(crate) fn lifetime_seconds(lifetime: Duration) -> Result<u32> {
    let seconds = lifetime
        .as_secs()
        .saturating_add(u64::from(lifetime.subsec_nanos() > 0));
    // The document says int32.
    i32::try_from(seconds).map(i32::unsigned_abs).map_err(|_| {
        let message = format!("a lifetime of {seconds} seconds is too long to be sent");
        Error::new(ErrorKind::InvalidArgument, message)
    })
}

/// The same, where the server would take zero for an immediate end.
#[cfg(feature = "sandboxes")]
pub(crate) fn positive_lifetime_seconds(lifetime: Duration) -> Result<u32> {
    if lifetime.is_zero() {
        let message = "a sandbox with a lifetime of zero would end at once";
        return Err(Error::new(ErrorKind::InvalidArgument, message));
    }
    lifetime_seconds(lifetime)
}

/// A client for envd of one sandbox.
pub(crate) fn envd_client(
    client: &Client,
    envd_url: &BaseUrl,
    routing_id: HeaderValue,
    access_token: Option<HeaderValue>,
) -> envd::Client {
    let mut credentials = Credentials::default();
    if let Some(token) = access_token {
        let name = HeaderName::from_static("x-access-token");
        credentials.headers.push((name, token));
    }
    let routing = HeaderMap::from_iter([
        (HeaderName::from_static("e2b-sandbox-id"), routing_id),
        (
            HeaderName::from_static("e2b-sandbox-port"),
            HeaderValue::from(ENVD_PORT),
        ),
    ]);
    let context = Transport::new(
        envd::OPERATIONS,
        envd_url,
        credentials,
        routing,
        client.config().request_timeout,
        client.config().retries.clone(),
        client.http().streams.clone(),
    );
    let http = client.http().calls.clone();
    envd::Client::new_with_client(envd_url.as_str(), http, context)
}

/// Where envd of a sandbox is: on the domain that the server names, if it names one.
pub(crate) fn envd_url(client: &Client, id: &str, domain: Option<&str>) -> Result<BaseUrl> {
    let config = client.config();
    config.envd_url(id, domain.unwrap_or(&config.domain))
}

/// The id by which the shared host finds the sandbox.
pub(crate) fn routing_id(sandbox_id: &str) -> Result<HeaderValue> {
    // An id of the old form has the id of a client behind it, which the host does not take.
    let id = sandbox_id.split('-').next().unwrap_or(sandbox_id);
    HeaderValue::from_str(id).map_err(|_| {
        let message = format!("{sandbox_id:?} is not the id of a sandbox");
        Error::new(ErrorKind::InvalidArgument, message)
    })
}

pub(crate) fn access_token(token: Option<&SecretString>) -> Result<Option<HeaderValue>> {
    token
        .filter(|token| !token.is_empty())
        .map(|token| sensitive("the access token of the sandbox", token.expose()))
        .transpose()
}
