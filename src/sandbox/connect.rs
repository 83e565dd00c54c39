//! [`Connect`], the builder of `Client::connect` and `Sandbox::connect`.

use std::future::IntoFuture;
use std::time::Duration;

use futures_util::future::BoxFuture;
use reqwest::StatusCode;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::sandbox::lifetime::Lifetime;
use crate::sandbox::{DEFAULT_LIFETIME, Sandbox};

/// Builder for connecting to a sandbox, returned by [`Client::connect`] and [`Sandbox::connect`].
/// `await` it to connect.
#[derive(Debug)]
#[must_use = "nothing happens until this is awaited"]
pub struct Connect {
    client: Client,
    sandbox_id: String,
    lifetime: Duration,
}

impl Client {
    /// Connects to an existing sandbox. If it is paused, it is resumed.
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
}

impl Sandbox {
    /// Connects again: resumes the sandbox if it is paused, and extends its lifetime if it is
    /// running. Returns a new handle, with a new value of [`was_resumed`](Self::was_resumed).
    pub fn connect(&self) -> Connect {
        Connect::new(self.client().clone(), self.id().to_owned())
    }
}

impl Connect {
    fn new(client: Client, sandbox_id: String) -> Self {
        Self {
            client,
            sandbox_id,
            lifetime: DEFAULT_LIFETIME,
        }
    }

    /// Sets the minimum remaining lifetime. Defaults to [`DEFAULT_LIFETIME`]. It is rounded up to
    /// whole seconds.
    ///
    /// The server never shortens the lifetime of a running sandbox; a longer remaining lifetime is
    /// kept. A paused sandbox is resumed with exactly this lifetime. To shorten a lifetime, use
    /// [`Sandbox::set_lifetime`]; to get a handle without changing the lifetime, use
    /// [`Client::sandbox`].
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    async fn send(self) -> Result<Sandbox> {
        let seconds = Lifetime::positive(self.lifetime)?.seconds();
        let response = self
            .client
            .platform()
            .post_sandbox_connect()
            .sandbox_id(self.sandbox_id.as_str())
            .body_map(|body| body.timeout(seconds))
            .send()
            .await
            .map_err(|error| Error::in_call("postSandboxConnect", &self.sandbox_id, error))?;
        // The status is the only difference: 201 if the sandbox was resumed, 200 if it was running.
        let resumed = response.status() == StatusCode::CREATED;
        Sandbox::from_created(self.client, response.into_inner(), resumed)
    }
}

impl IntoFuture for Connect {
    type Output = Result<Sandbox>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
