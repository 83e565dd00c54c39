//! [`Create`], the builder of `Client::create`.

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

/// The default lifetime of a sandbox that is created or resumed: 5 minutes.
///
/// It is always sent, because the default of the server differs between versions of the API and can
/// be as short as 15 seconds.
pub const DEFAULT_LIFETIME: Duration = Duration::from_secs(300);

/// Builder for creating a sandbox, returned by [`Client::create`]. `await` it to create the
/// sandbox.
///
/// If the future is dropped before it completes, the sandbox may still be created. Set metadata to
/// find such a sandbox.
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
    /// Creates a sandbox from a template. `template` is an id, or a name with an optional namespace
    /// and tag: `namespace/name:tag`.
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

    /// Sets the lifetime of the sandbox. Defaults to [`DEFAULT_LIFETIME`]. It is rounded up to
    /// whole seconds, and can be changed later.
    ///
    /// Zero is rejected before the request is sent. The server rejects a lifetime that exceeds the
    /// limit of your plan.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// Adds a metadata entry, by which sandboxes can be filtered: see
    /// [`Sandboxes::metadata`](crate::Sandboxes::metadata).
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata.insert(key.into(), value.into());
        self
    }

    /// Adds an environment variable for all processes in the sandbox.
    pub fn env(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.envs.insert(name.into(), value.into());
        self
    }

    /// Sets whether envd requires an access token. Defaults to `true`. It is always sent.
    ///
    /// Newer deployments secure every sandbox and ignore this setting.
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = secure;
        self
    }

    /// Sets other fields of the request body through its generated builder.
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
            body = body.env_vars(SecretString::expose_all(self.envs));
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
                // The caller never learns the id, so the sandbox is killed. A failure to kill it
                // does not change the error.
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
