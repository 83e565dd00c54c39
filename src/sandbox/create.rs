//! `Client::create` and its builder.

use std::collections::BTreeMap;
use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::generated::platform::types;
use crate::sandbox::Sandbox;
use crate::sandbox::lifetime::Lifetime;
use crate::secret::SecretString;

/// The lifetime of a sandbox that is created or resumed without another one being stated.
///
/// It is always sent: the server's own default differs between versions of the API, and is as
/// short as 15 seconds.
pub const DEFAULT_LIFETIME: Duration = Duration::from_secs(300);

/// A sandbox to be created; `await` it. Made by [`Client::create`].
///
/// If the future is dropped while it waits, the sandbox may exist all the same. Give it metadata
/// that you can find it by if that matters.
#[must_use = "nothing is created until this is awaited"]
pub struct Create {
    client: Client,
    template: String,
    lifetime: Duration,
    metadata: BTreeMap<String, String>,
    envs: BTreeMap<String, SecretString>,
    secure: bool,
    body: types::builder::NewSandbox,
}

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
}

impl Create {
    fn new(client: Client, template: String) -> Self {
        Self {
            client,
            template,
            lifetime: DEFAULT_LIFETIME,
            metadata: BTreeMap::new(),
            envs: BTreeMap::new(),
            secure: true,
            body: types::NewSandbox::builder(),
        }
    }

    /// How long the sandbox lives from now, unless that is changed later; [`DEFAULT_LIFETIME`] if
    /// not stated. Rounded up to whole seconds.
    ///
    /// Zero is refused before anything is sent. The server refuses what your plan does not allow.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// A label to find the sandbox by: see [`Sandboxes::metadata`](crate::Sandboxes::metadata).
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata.insert(key.into(), value.into());
        self
    }

    /// An environment variable for every process in the sandbox.
    pub fn env(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.envs.insert(name.into(), value.into());
        self
    }

    /// Whether envd asks for an access token; `true` if not stated, and sent in any case.
    ///
    /// Newer deployments secure every sandbox, whatever is said here.
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = secure;
        self
    }

    /// Any other field of the request, through its generated builder.
    ///
    /// ```no_run
    /// # async fn f(client: e2b::Client) -> e2b::Result<()> {
    /// let sandbox = client
    ///     .create("base")
    ///     .body_map(|body| body.auto_pause(true).allow_internet_access(false))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn body_map(
        mut self,
        change: impl FnOnce(types::builder::NewSandbox) -> types::builder::NewSandbox,
    ) -> Self {
        self.body = change(self.body);
        self
    }

    async fn send(self) -> Result<Sandbox> {
        let mut body = self
            .body
            .template_id(self.template)
            .timeout(Lifetime::positive(self.lifetime)?.seconds())
            .secure(self.secure);
        if !self.metadata.is_empty() {
            body = body.metadata(self.metadata);
        }
        if !self.envs.is_empty() {
            let envs: BTreeMap<String, String> = self
                .envs
                .into_iter()
                .map(|(name, value)| (name, value.expose().to_owned()))
                .collect();
            body = body.env_vars(envs);
        }
        let response = self
            .client
            .platform()
            .post_sandboxes()
            .body_map(|_| body)
            .send()
            .await
            .map_err(|error| Error::from(error).with_operation("postSandboxes"))?;
        let created = response.into_inner();
        let id = created.sandbox_id.clone();
        match Sandbox::from_created(self.client.clone(), created, false) {
            Ok(sandbox) => Ok(sandbox),
            Err(error) => {
                // Nobody else knows of it. That it cannot be killed does not change what is wrong.
                let _ = self.client.kill(&id).await;
                Err(error.with_operation("postSandboxes").with_sandbox(&id))
            }
        }
    }
}

impl IntoFuture for Create {
    type Output = Result<Sandbox>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for Create {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Create")
            .field("template", &self.template)
            .field("lifetime", &self.lifetime)
            .field("metadata", &self.metadata)
            .field("envs", &self.envs)
            .field("secure", &self.secure)
            .finish_non_exhaustive()
    }
}
