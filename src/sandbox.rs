//! One sandbox.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

use crate::client::{Client, during, lifetime_seconds, present, sensitive};
use crate::config::ENVD_PORT;
use crate::connect::Connect;
use crate::envd;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::types::{self, SandboxDetail, SandboxState};
use crate::secret::SecretString;
use crate::transport::{Context, Credentials};

/// A sandbox.
///
/// This is a handle: it is cheap to clone, and dropping it does nothing to the sandbox, which lives
/// until it is killed or its lifetime ends.
#[derive(Clone)]
pub struct Sandbox {
    client: Client,
    envd: envd::Client,
    shared: Arc<Shared>,
}

struct Shared {
    id: String,
    template_id: String,
    envd_version: String,
    domain: String,
    traffic_access_token: Option<SecretString>,
    resumed: bool,
}

impl Sandbox {
    /// A sandbox as the server answers a call that created or connected to it.
    pub(crate) fn from_answer(
        client: Client,
        answer: types::Sandbox,
        resumed: bool,
    ) -> Result<Self> {
        let token = answer.envd_access_token;
        let shared = Shared {
            id: answer.sandbox_id,
            template_id: answer.template_id,
            envd_version: answer.envd_version.0,
            domain: domain(&client, answer.domain),
            traffic_access_token: present(answer.traffic_access_token.as_ref()).cloned(),
            resumed,
        };
        Self::new(client, shared, token.as_ref())
    }

    /// A sandbox as the server describes it.
    pub(crate) fn from_detail(client: Client, detail: SandboxDetail) -> Result<Self> {
        let token = detail.envd_access_token;
        let shared = Shared {
            id: detail.sandbox_id,
            template_id: detail.template_id,
            envd_version: detail.envd_version.0,
            domain: domain(&client, detail.domain),
            traffic_access_token: None,
            resumed: false,
        };
        Self::new(client, shared, token.as_ref())
    }

    fn new(client: Client, shared: Shared, token: Option<&SecretString>) -> Result<Self> {
        let config = client.config();
        let url = config.envd_url(&shared.id, &shared.domain)?;
        let mut credentials = Credentials::default();
        if let Some(token) = present(token) {
            let value = sensitive("the access token of the sandbox", token.expose())?;
            credentials.headers.push(("x-access-token", value));
        }
        let context = Context::new(
            envd::OPERATIONS,
            &url,
            credentials,
            routing(&shared.id)?,
            config.request_timeout,
        );
        let base_url = url.as_str().trim_end_matches('/');
        let envd = envd::Client::new_with_client(base_url, client.http().clone(), context);
        Ok(Self {
            client,
            envd,
            shared: Arc::new(shared),
        })
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
    pub fn resumed(&self) -> bool {
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
        let Shared { id, domain, .. } = &*self.shared;
        self.client.config().host(id, domain, port)
    }

    /// Connects again: resumes the sandbox if it is paused, and extends its lifetime if it is
    /// running. The result is a handle of its own, with [`resumed`](Self::resumed) set anew.
    pub fn connect(&self) -> Connect {
        Connect::new(self.client.clone(), self.shared.id.clone())
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
            .map_err(|error| during("getSandbox", self.id(), error))
    }

    /// Sets how long the sandbox lives from now, longer or shorter than before; zero ends it at
    /// once. Rounded up to whole seconds.
    ///
    /// What your plan does not allow is cut down to what it does.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SandboxNotFound`] also if it is paused.
    pub async fn set_timeout(&self, lifetime: Duration) -> Result<()> {
        let seconds = lifetime_seconds(lifetime)?;
        self.client
            .platform()
            .post_sandbox_timeout()
            .sandbox_id(self.id())
            .body_map(|body| body.timeout(seconds))
            .send()
            .await
            .map(drop)
            .map_err(|error| during("postSandboxTimeout", self.id(), error))
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
        let answer = self
            .client
            .platform()
            .post_sandbox_pause()
            .sandbox_id(self.id())
            .send()
            .await
            .map_err(|error| during("postSandboxPause", self.id(), error));
        match answer {
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
        match self.envd.get_health().send().await {
            Ok(_) => Ok(true),
            Err(error) => {
                let error = during("getHealth", self.id(), error);
                match error.status() {
                    Some(StatusCode::BAD_GATEWAY | StatusCode::FORBIDDEN) => Ok(false),
                    _ => Err(error),
                }
            }
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
        &self.envd
    }

    /// The client that this sandbox belongs to.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The same sandbox with another time limit for a call; none if zero.
    #[must_use]
    pub fn with_request_timeout(&self, timeout: Duration) -> Self {
        let mut envd = self.envd.clone();
        let limit = Some(timeout).filter(|timeout| !timeout.is_zero());
        envd.inner = envd.inner.with_request_timeout(limit);
        Self {
            client: self.client.with_request_timeout(timeout),
            envd,
            shared: Arc::clone(&self.shared),
        }
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

/// The domain that serves a sandbox: the one that the server names, if it names one.
fn domain(client: &Client, named: Option<String>) -> String {
    named
        .filter(|domain| !domain.is_empty())
        .unwrap_or_else(|| client.config().domain.clone())
}

/// The headers by which the shared host finds the sandbox.
fn routing(sandbox_id: &str) -> Result<HeaderMap> {
    // An id of the old form has the id of a client behind it, which the host does not take.
    let id = sandbox_id.split('-').next().unwrap_or(sandbox_id);
    let id = HeaderValue::from_str(id).map_err(|_| {
        let message = format!("{sandbox_id:?} is not the id of a sandbox");
        Error::new(ErrorKind::InvalidArgument, message)
    })?;
    Ok(HeaderMap::from_iter([
        (
            reqwest::header::HeaderName::from_static("e2b-sandbox-id"),
            id,
        ),
        (
            reqwest::header::HeaderName::from_static("e2b-sandbox-port"),
            HeaderValue::from(ENVD_PORT),
        ),
    ]))
}
