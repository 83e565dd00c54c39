//! Connecting to a sandbox that exists.

use std::future::IntoFuture;
use std::time::Duration;

use futures_util::future::BoxFuture;
use reqwest::StatusCode;

use crate::client::{Client, during, positive_lifetime_seconds};
use crate::create::DEFAULT_LIFETIME;
use crate::error::Result;
use crate::sandbox::Sandbox;

/// A sandbox to connect to; `await` it. Made by [`Client::connect`] and [`Sandbox::connect`].
#[derive(Debug)]
#[must_use = "nothing happens until this is awaited"]
pub struct Connect {
    client: Client,
    sandbox_id: String,
    lifetime: Duration,
}

impl Connect {
    pub(crate) fn new(client: Client, sandbox_id: String) -> Self {
        Self {
            client,
            sandbox_id,
            lifetime: DEFAULT_LIFETIME,
        }
    }

    /// How long the sandbox lives from now at the least; [`DEFAULT_LIFETIME`] if not stated.
    /// Rounded up to whole seconds.
    ///
    /// The server only ever extends the lifetime of a running sandbox: if it has longer to live, it
    /// keeps that. A paused sandbox gets exactly this. To shorten a lifetime, use
    /// [`Sandbox::set_lifetime`]; to leave it alone altogether, [`Client::sandbox`].
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    async fn send(self) -> Result<Sandbox> {
        let seconds = positive_lifetime_seconds(self.lifetime)?;
        let answer = self
            .client
            .platform()
            .post_sandbox_connect()
            .sandbox_id(self.sandbox_id.as_str())
            .body_map(|body| body.timeout(seconds))
            .send()
            .await
            .map_err(|error| during("postSandboxConnect", &self.sandbox_id, error))?;
        // 200 says that it was running already; nothing else tells the two apart.
        let resumed = answer.status() == StatusCode::CREATED;
        Sandbox::from_answer(self.client, answer.into_inner(), resumed)
    }
}

impl IntoFuture for Connect {
    type Output = Result<Sandbox>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
