//! `Sandbox`, the handle of one sandbox.

pub(crate) mod capability;
mod connect;
mod create;
mod kill_on_drop;
mod lifetime;
mod list;
pub(crate) mod streams;

pub use connect::Connect;
pub use create::{Create, DEFAULT_LIFETIME};
pub use kill_on_drop::KillOnDrop;
pub use list::{Pages, Sandboxes};

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::StatusCode;
use reqwest::header::{HeaderName, HeaderValue};

use capability::{Capability, Version};
use lifetime::Lifetime;

use crate::client::{Client, EnvdEndpoint};
use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd;
use crate::generated::platform::types::{self, SandboxDetail, SandboxState};
use crate::secret::SecretString;
use crate::transport::base_url::BaseUrl;
use crate::transport::credentials::sensitive_value;
use crate::transport::retry::RetryPolicy;

/// The time for asking whether a sandbox is still there.
const PROBE_TIMEOUT: Duration = Duration::from_secs(5);

/// A sandbox.
///
/// This is a handle: it is cheap to clone, and dropping it does nothing to the sandbox, which lives
/// until it is killed or its lifetime ends.
#[derive(Clone)]
pub struct Sandbox {
    client: Client,
    shared: Arc<Shared>,
    /// Made when it is asked for: not everyone who holds a sandbox works inside it.
    envd: Arc<OnceLock<envd::Client>>,
}

struct Shared {
    id: String,
    template_id: String,
    /// As the server states it; `version` is what it parses to.
    envd_version: String,
    version: Version,
    endpoint: EnvdEndpoint,
    domain: Option<String>,
    traffic_access_token: Option<SecretString>,
    resumed: bool,
}

impl Client {
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
            .map_err(|error| Error::in_call("getSandbox", &sandbox_id, error))?;
        Sandbox::from_detail(self.clone(), detail.into_inner())
    }

    /// Ends a sandbox, running or paused. `false` if there was none.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with; that the sandbox is gone is none.
    pub async fn kill(&self, sandbox_id: impl AsRef<str>) -> Result<bool> {
        let sandbox_id = sandbox_id.as_ref();
        let response = self
            .platform()
            .delete_sandbox()
            .sandbox_id(sandbox_id)
            .send()
            .await
            .map_err(|error| Error::in_call("deleteSandbox", sandbox_id, error));
        match response {
            Ok(_) => Ok(true),
            Err(error) if error.is_sandbox_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl Sandbox {
    /// A sandbox that was created or connected to.
    pub(crate) fn from_created(
        client: Client,
        created: types::Sandbox,
        resumed: bool,
    ) -> Result<Self> {
        let domain = created.domain.filter(|domain| !domain.is_empty());
        let shared = Shared {
            endpoint: EnvdEndpoint::new(
                client.config(),
                &created.sandbox_id,
                domain.as_deref(),
                created.envd_access_token.as_ref(),
            )?,
            id: created.sandbox_id,
            template_id: created.template_id,
            version: Version::parse(&created.envd_version),
            envd_version: created.envd_version,
            domain,
            traffic_access_token: created
                .traffic_access_token
                .filter(|token| !token.is_empty()),
            resumed,
        };
        Ok(Self::new(client, Arc::new(shared)))
    }

    /// A sandbox as the platform describes it.
    fn from_detail(client: Client, detail: SandboxDetail) -> Result<Self> {
        let domain = detail.domain.filter(|domain| !domain.is_empty());
        let shared = Shared {
            endpoint: EnvdEndpoint::new(
                client.config(),
                &detail.sandbox_id,
                domain.as_deref(),
                detail.envd_access_token.as_ref(),
            )?,
            id: detail.sandbox_id,
            template_id: detail.template_id,
            version: Version::parse(&detail.envd_version),
            envd_version: detail.envd_version,
            domain,
            traffic_access_token: None,
            resumed: false,
        };
        Ok(Self::new(client, Arc::new(shared)))
    }

    fn new(client: Client, shared: Arc<Shared>) -> Self {
        Self {
            client,
            shared,
            envd: Arc::default(),
        }
    }

    /// The id of the sandbox.
    pub fn id(&self) -> &str {
        &self.shared.id
    }

    /// The id of the template that it was made from.
    pub fn template_id(&self) -> &str {
        &self.shared.template_id
    }

    /// The version of envd inside it, such as `0.6.2`. A deployment may not know it.
    pub fn envd_version(&self) -> &str {
        &self.shared.envd_version
    }

    /// Whether connecting has resumed it. `false` if it was running, or has just been created.
    pub fn was_resumed(&self) -> bool {
        self.shared.resumed
    }

    /// The token for its ports, if they are not public.
    ///
    /// Send it as the header `e2b-traffic-access-token` with requests to [`host`](Self::host). Only
    /// creating and connecting bring it.
    pub fn traffic_access_token(&self) -> Option<&SecretString> {
        self.shared.traffic_access_token.as_ref()
    }

    /// The host name under which the world reaches a port of the sandbox, without a scheme.
    ///
    /// ```no_run
    /// # fn f(sandbox: e2b::Sandbox) {
    /// let url = format!("https://{}/", sandbox.host(8000));
    /// # }
    /// ```
    pub fn host(&self, port: u16) -> String {
        let config = self.client.config();
        let domain = self.shared.domain.as_ref().unwrap_or(&config.domain);
        config.host(&self.shared.id, domain, port)
    }

    /// What the platform knows of the sandbox now.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SandboxNotFound`] if it is gone.
    pub async fn info(&self) -> Result<SandboxDetail> {
        self.client
            .platform()
            .get_sandbox()
            .sandbox_id(self.id())
            .send()
            .await
            .map(progenitor_client::ResponseValue::into_inner)
            .map_err(|error| Error::in_call("getSandbox", self.id(), error))
    }

    /// Sets how long the sandbox lives from now, longer or shorter than before; zero ends it at
    /// once. Rounded up to whole seconds.
    ///
    /// What your plan does not allow is cut down to what it does.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SandboxNotFound`] also if it is paused.
    pub async fn set_lifetime(&self, lifetime: Duration) -> Result<()> {
        let seconds = Lifetime::new(lifetime)?.seconds();
        self.client
            .platform()
            .post_sandbox_timeout()
            .sandbox_id(self.id())
            .body_map(|body| body.timeout(seconds))
            .send()
            .await
            .map(drop)
            .map_err(|error| Error::in_call("postSandboxTimeout", self.id(), error))
    }

    /// Pauses the sandbox, with its memory and processes. `false` if it was paused before.
    ///
    /// [`connect`](Self::connect) resumes it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Conflict`] while a snapshot of it is being taken, and
    /// [`ErrorKind::SandboxNotFound`] if it is gone.
    pub async fn pause(&self) -> Result<bool> {
        let response = self
            .client
            .platform()
            .post_sandbox_pause()
            .sandbox_id(self.id())
            .send()
            .await
            .map_err(|error| Error::in_call("postSandboxPause", self.id(), error));
        match response {
            Ok(_) => Ok(true),
            // The server says 409 both for "paused" and for "busy"; the state tells which.
            Err(error) if error.kind() == ErrorKind::Conflict => match self.info().await {
                Ok(info) if info.state == SandboxState::Paused => Ok(false),
                _ => Err(error),
            },
            Err(error) => Err(error),
        }
    }

    /// Ends the sandbox, running or paused. `false` if it was gone before.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with; that it is gone is none.
    pub async fn kill(&self) -> Result<bool> {
        self.client.kill(self.id()).await
    }

    /// Whether envd inside the sandbox answers.
    ///
    /// A paused sandbox does not, and asking does not wake it: the question carries no token, and
    /// without one the proxy resumes nothing.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with, except for the proxy's word that nothing is there (502) or
    /// that it will not resume it (403).
    pub async fn is_running(&self) -> Result<bool> {
        match self.envd().get_health().send().await {
            Ok(_) => Ok(true),
            Err(error) => {
                let error = Error::in_call("getHealth", self.id(), error);
                match error.status() {
                    Some(StatusCode::BAD_GATEWAY | StatusCode::FORBIDDEN) => Ok(false),
                    _ => Err(error),
                }
            }
        }
    }

    /// What is behind a connection that failed or broke off: a sandbox that is gone, or the network.
    ///
    /// Asks for the health of envd, for 5 seconds at the most. If the proxy says that there is no
    /// such sandbox, the result is an error of the kind
    /// [`SandboxNotFound`](ErrorKind::SandboxNotFound) with `error` as its source; else it is `error`
    /// as it was. Errors of other kinds are given back unseen.
    ///
    /// Streams of commands, terminals and watches do this by themselves, unless
    /// [`ClientBuilder::health_probe`](crate::ClientBuilder::health_probe) says not to.
    pub async fn diagnose(&self, error: Error) -> Error {
        if !matches!(error.kind(), ErrorKind::Connection | ErrorKind::Interrupted) {
            return error;
        }
        let probe = self
            .with_request_timeout(PROBE_TIMEOUT)
            .with_retry_policy(RetryPolicy::disabled());
        match probe.envd().get_health().send().await.map_err(Error::from) {
            Err(verdict) if verdict.is_sandbox_not_found() => {
                let message = "the sandbox was killed, or its lifetime has ended";
                let gone = Error::new(ErrorKind::SandboxNotFound, message);
                gone.replacing(error)
            }
            _ => error,
        }
    }

    /// Every operation of envd in this sandbox, as it is generated from the document.
    ///
    /// ```no_run
    /// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
    /// let metrics = sandbox.envd().get_metrics().send().await?;
    /// println!("{:?} bytes of memory in use", metrics.mem_used);
    /// # Ok(())
    /// # }
    /// ```
    pub fn envd(&self) -> &envd::Client {
        self.envd
            .get_or_init(|| self.shared.endpoint.client(&self.client))
    }

    /// The same, for one call: as a user, if one is named or envd is too old to have a default one,
    /// and with more headers.
    pub(crate) fn envd_as(
        &self,
        user: Option<&str>,
        headers: impl IntoIterator<Item = (HeaderName, HeaderValue)>,
    ) -> Result<envd::Client> {
        let basic = self
            .user(user)
            .map(|user| {
                sensitive_value(
                    "user",
                    &format!("Basic {}", STANDARD.encode(format!("{user}:"))),
                )
            })
            .transpose()?;
        let mut envd = self.envd().clone();
        envd.inner = envd.inner.with_call(basic, headers);
        Ok(envd)
    }

    /// The user to act as, for which envd may have to be told.
    pub(crate) fn user<'a>(&self, user: Option<&'a str>) -> Option<&'a str> {
        let has_default = self.version().has(Capability::DEFAULT_USER);
        user.or((!has_default).then_some("user"))
    }

    /// The URL of envd that tells by itself which sandbox is meant, for who sends no headers.
    pub(crate) fn direct_envd_url(&self) -> Result<BaseUrl> {
        let config = self.client.config();
        let domain = self.shared.domain.as_ref().unwrap_or(&config.domain);
        config.direct_envd_url(&self.shared.id, domain)
    }

    /// The token for envd, if the sandbox is secured.
    pub(crate) fn access_token(&self) -> Option<&HeaderValue> {
        self.shared.endpoint.access_token()
    }

    pub(crate) fn version(&self) -> Version {
        self.shared.version
    }

    /// The client that this sandbox belongs to.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The same sandbox with another time limit for a call; none if zero.
    #[must_use]
    pub fn with_request_timeout(&self, timeout: Duration) -> Self {
        Self::new(
            self.client.with_request_timeout(timeout),
            Arc::clone(&self.shared),
        )
    }

    /// The same sandbox, trying calls again as often as stated.
    #[must_use]
    pub fn with_retry_policy(&self, policy: RetryPolicy) -> Self {
        Self::new(
            self.client.with_retry_policy(policy),
            Arc::clone(&self.shared),
        )
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("id", &self.shared.id)
            .field("template_id", &self.shared.template_id)
            .field("envd_version", &self.shared.envd_version)
            .field("domain", &self.shared.domain)
            .field("resumed", &self.shared.resumed)
            .finish_non_exhaustive()
    }
}
