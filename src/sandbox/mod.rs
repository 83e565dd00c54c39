//! [`Sandbox`], the handle of one sandbox.

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

/// The time for asking the platform for the state of a sandbox.
const PROBE_TIMEOUT: Duration = Duration::from_secs(5);

/// A handle of a sandbox.
///
/// It is cheap to clone. Dropping it does not affect the sandbox, which runs until it is killed or
/// its lifetime ends.
#[derive(Clone)]
pub struct Sandbox {
    client: Client,
    shared: Arc<Shared>,
    /// Built on first use: not every handle is used to call envd.
    envd: Arc<OnceLock<envd::Client>>,
}

struct Shared {
    id: String,
    template_id: String,
    /// The text that the server returned; `version` is parsed from it.
    envd_version: String,
    version: Version,
    endpoint: EnvdEndpoint,
    domain: Option<String>,
    traffic_access_token: Option<SecretString>,
    resumed: bool,
}

impl Client {
    /// Returns a handle of an existing sandbox, without resuming it or changing its lifetime.
    ///
    /// Only the details of the sandbox are requested. Use [`connect`](Self::connect) to resume it,
    /// and to get the [traffic access token](Sandbox::traffic_access_token), which the details do
    /// not contain.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SandboxNotFound`] if the sandbox does not exist.
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

    /// Kills a sandbox, running or paused. Returns `false` if the sandbox does not exist.
    ///
    /// # Errors
    ///
    /// Any error of the call, except that a missing sandbox returns `Ok(false)`.
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
    /// Converts the response that created a sandbox or connected to it.
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

    /// Converts the details of a sandbox.
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

    /// Returns the id of the sandbox.
    pub fn id(&self) -> &str {
        &self.shared.id
    }

    /// Returns the id of the template of the sandbox.
    pub fn template_id(&self) -> &str {
        &self.shared.template_id
    }

    /// Returns the version of envd in the sandbox, such as `0.6.2`. Some deployments do not report
    /// it.
    pub fn envd_version(&self) -> &str {
        &self.shared.envd_version
    }

    /// Returns whether connecting resumed the sandbox. `false` if it was already running, or was
    /// created.
    ///
    /// `false` may also stand for a sandbox that this call resumed, if it was retried after a gateway
    /// error (502, 504).
    pub fn was_resumed(&self) -> bool {
        self.shared.resumed
    }

    /// Returns the token for requests to the ports of the sandbox, if they are not public.
    ///
    /// Send it in the header `e2b-traffic-access-token` of requests to [`host`](Self::host). Only
    /// [`Client::create`] and [`Client::connect`] return it.
    pub fn traffic_access_token(&self) -> Option<&SecretString> {
        self.shared.traffic_access_token.as_ref()
    }

    /// Returns the public host name of a port of the sandbox, without a scheme.
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

    /// Requests the current details of the sandbox.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SandboxNotFound`] if the sandbox does not exist.
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

    /// Sets the remaining lifetime, which may be longer or shorter than before; zero ends the
    /// sandbox immediately. It is rounded up to whole seconds.
    ///
    /// The server reduces a lifetime that exceeds the limit of your plan.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SandboxNotFound`] if the sandbox does not exist or is paused.
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

    /// Pauses the sandbox; its memory and processes are kept. Returns `false` if it was already
    /// paused.
    ///
    /// [`connect`](Self::connect) resumes it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Conflict`] while a snapshot of the sandbox is being taken, and
    /// [`ErrorKind::SandboxNotFound`] if the sandbox does not exist.
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
            // The server returns 409 both for a paused and for a busy sandbox.
            Err(error) if error.kind() == ErrorKind::Conflict => match self.info().await {
                Ok(info) if info.state == SandboxState::Paused => Ok(false),
                _ => Err(error),
            },
            Err(error) => Err(error),
        }
    }

    /// Kills the sandbox, running or paused. Returns `false` if the sandbox does not exist.
    ///
    /// A retry after a gateway error (502, 504) cannot tell whether the first attempt had an effect:
    /// `false` may then stand for a sandbox that this call killed.
    ///
    /// # Errors
    ///
    /// Any error of the call, except that a missing sandbox returns `Ok(false)`.
    pub async fn kill(&self) -> Result<bool> {
        self.client.kill(self.id()).await
    }

    /// Whether envd inside the sandbox responds.
    ///
    /// The request carries no token, and without one the proxy does not resume a paused sandbox. The
    /// exception is a sandbox that is not secured and resumes automatically: any request wakes it. Use
    /// [`info`](Self::info), which asks the platform, to leave it paused in any case.
    ///
    /// # Errors
    ///
    /// Any error of the call, except that the proxy's 502 (not found) and 403 (not resumed) are `false`.
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

    /// Finds out whether a call failed because the sandbox is paused or gone.
    ///
    /// Asks the platform for the state of the sandbox, for 5 seconds at most, which does not wake it. The
    /// result is an error of the kind [`SandboxNotFound`](ErrorKind::SandboxNotFound) or
    /// [`SandboxPaused`](ErrorKind::SandboxPaused) with `error` as its source, or `error` itself if the
    /// sandbox runs or the platform does not respond. Errors that are not of the kind
    /// [`Connection`](ErrorKind::Connection), [`Interrupted`](ErrorKind::Interrupted) or
    /// [`SandboxUnreachable`](ErrorKind::SandboxUnreachable) are returned as they are.
    ///
    /// Streams of commands, terminals and watches do this themselves, unless
    /// [`ClientBuilder::diagnose_streams`](crate::ClientBuilder::diagnose_streams) switches it off.
    pub async fn diagnose(&self, error: Error) -> Error {
        if !matches!(
            error.kind(),
            ErrorKind::Connection | ErrorKind::Interrupted | ErrorKind::SandboxUnreachable
        ) {
            return error;
        }
        let probe = self
            .with_request_timeout(PROBE_TIMEOUT)
            .with_retry_policy(RetryPolicy::disabled());
        let (kind, message) = match probe.info().await {
            Ok(info) if info.state == SandboxState::Paused => (
                ErrorKind::SandboxPaused,
                "the sandbox is paused; connect to it to resume it",
            ),
            Err(verdict) if verdict.is_sandbox_not_found() => (
                ErrorKind::SandboxNotFound,
                "the sandbox was killed, or its lifetime has ended",
            ),
            _ => return error,
        };
        Error::new(kind, message).replacing(error)
    }

    /// Returns the generated client for envd in the sandbox, with all its operations.
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

    /// Returns the client for envd for one call, with additional headers, acting as the given user
    /// (see [`user`](Self::user) for the default).
    pub(crate) fn envd_as(
        &self,
        user: Option<&str>,
        headers: impl IntoIterator<Item = (HeaderName, HeaderValue)>,
    ) -> Result<envd::Client> {
        let basic = self.user(user).map(basic).transpose()?;
        let mut envd = self.envd().clone();
        envd.inner = envd.inner.with_call(basic, headers);
        Ok(envd)
    }

    /// Returns the user to send. Defaults to `"user"` if envd is too old to have a default user.
    pub(crate) fn user<'a>(&self, user: Option<&'a str>) -> Option<&'a str> {
        let has_default = self.version().has(Capability::DEFAULT_USER);
        let user = user.filter(|user| !user.is_empty());
        user.or((!has_default).then_some("user"))
    }

    /// Returns the URL of envd that identifies the sandbox without routing headers.
    pub(crate) fn direct_envd_url(&self) -> Result<BaseUrl> {
        let config = self.client.config();
        let domain = self.shared.domain.as_ref().unwrap_or(&config.domain);
        config.direct_envd_url(&self.shared.id, domain)
    }

    /// Returns the access token of envd, if the sandbox is secured.
    pub(crate) fn access_token(&self) -> Option<&HeaderValue> {
        self.shared.endpoint.access_token()
    }

    pub(crate) fn version(&self) -> Version {
        self.shared.version
    }

    /// Returns the client of the sandbox.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Returns the same sandbox with another request timeout; zero disables it.
    #[must_use]
    pub fn with_request_timeout(&self, timeout: Duration) -> Self {
        Self::new(
            self.client.with_request_timeout(timeout),
            Arc::clone(&self.shared),
        )
    }

    /// Returns the same sandbox with another retry policy.
    #[must_use]
    pub fn with_retry_policy(&self, policy: RetryPolicy) -> Self {
        Self::new(
            self.client.with_retry_policy(policy),
            Arc::clone(&self.shared),
        )
    }
}

/// Basic authorization that names a user and has no password.
fn basic(user: &str) -> Result<HeaderValue> {
    // envd takes everything up to the first colon for the name, so that `root:x` would be root.
    if user.contains(':') || user.chars().any(char::is_control) {
        let message =
            format!("{user:?} cannot be the name of a user: it has a colon or control characters");
        return Err(Error::new(ErrorKind::InvalidArgument, message));
    }
    sensitive_value(
        "user",
        &format!("Basic {}", STANDARD.encode(format!("{user}:"))),
    )
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_with_a_colon_or_control_character_is_invalid_argument() {
        for user in ["root:x", ":", "ro\not", "a\u{7f}"] {
            let error = basic(user).expect_err("it is rejected");
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{user:?}");
        }
        assert_eq!(basic("user").expect("it is accepted"), "Basic dXNlcjo=");
    }
}
