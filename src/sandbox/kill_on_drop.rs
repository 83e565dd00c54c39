//! [`KillOnDrop`], a guard that kills its sandbox, and scoped creation.

use std::fmt;
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, resume_unwind};

use futures_util::FutureExt as _;
use tokio::runtime::Handle;

use crate::error::{Error, Result};
use crate::sandbox::{Create, Sandbox};

/// A guard that kills its sandbox when it is dropped, returned by [`Sandbox::kill_on_drop`].
///
/// Dropping it spawns a task that kills the sandbox, without waiting for that task. It is meant for
/// unplanned exits from a function, such as `?` or a panic, and has limitations:
///
/// - if it is created and dropped outside of a tokio runtime, the sandbox is not killed;
/// - shutting down the runtime cancels the task, so the sandbox may survive the end of `main`;
/// - a failure is only logged.
///
/// A sandbox that is not killed ends with its lifetime. To make sure that it is killed, call
/// [`kill`](Self::kill), or use [`Create::scope`], which calls it.
#[must_use = "the sandbox is killed when this is dropped"]
pub struct KillOnDrop {
    sandbox: Sandbox,
    armed: bool,
    /// The runtime in which the guard was created.
    runtime: Option<Handle>,
}

impl KillOnDrop {
    /// Kills the sandbox and waits for the response. Returns `false` if the sandbox does not exist.
    ///
    /// # Errors
    ///
    /// The errors of [`Sandbox::kill`].
    pub async fn kill(mut self) -> Result<bool> {
        // Stay armed until the response has arrived, because the future may be dropped before.
        let result = self.sandbox.kill().await;
        self.armed = false;
        result
    }

    /// Disarms the guard and returns the sandbox.
    pub fn keep(mut self) -> Sandbox {
        self.armed = false;
        self.sandbox.clone()
    }
}

impl Deref for KillOnDrop {
    type Target = Sandbox;

    fn deref(&self) -> &Sandbox {
        &self.sandbox
    }
}

impl Drop for KillOnDrop {
    fn drop(&mut self) {
        if !self.armed {
            return;
        }
        let sandbox = self.sandbox.clone();
        let id = sandbox.id();
        let current = Handle::try_current().ok();
        let Some(runtime) = current.or_else(|| self.runtime.take()) else {
            tracing::warn!(sandbox = id, "not killed: there is no runtime");
            return;
        };
        runtime.spawn(async move {
            if let Err(error) = sandbox.kill().await {
                tracing::warn!(sandbox = sandbox.id(), %error, "sandbox not killed");
            }
        });
    }
}

impl fmt::Debug for KillOnDrop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("KillOnDrop").field(&self.sandbox).finish()
    }
}

impl Sandbox {
    /// Returns a guard that kills the sandbox when it is dropped; see [`KillOnDrop`] for its
    /// limitations.
    pub fn kill_on_drop(self) -> KillOnDrop {
        KillOnDrop {
            sandbox: self,
            armed: true,
            runtime: Handle::try_current().ok(),
        }
    }
}

impl Create {
    /// Creates the sandbox, runs `work` with it, and kills it, also if `work` fails.
    ///
    /// The first error is the outcome. If the work panics, the sandbox is killed before the panic goes on.
    /// If the future is dropped, it is killed as [`KillOnDrop`] does it.
    ///
    /// ```no_run
    /// # async fn f(client: e2b::Client) -> e2b::Result<()> {
    /// let version = client
    ///     .create("base")
    ///     .scope(async |sandbox| {
    ///         let output = sandbox.commands().run("python3 --version").await?.check()?;
    ///         Ok::<_, e2b::Error>(output.stdout_text().into_owned())
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of creating the sandbox, of `work`, and of killing the sandbox.
    pub async fn scope<T, E: From<Error>>(
        self,
        work: impl AsyncFnOnce(&Sandbox) -> Result<T, E>,
    ) -> Result<T, E> {
        let sandbox = self.await?.kill_on_drop();
        // The guard's own task may not run any more when a panic ends the runtime.
        let outcome = AssertUnwindSafe(work(&sandbox)).catch_unwind().await;
        let killed = sandbox.kill().await;
        let value = match outcome {
            Ok(outcome) => outcome?,
            Err(panic) => resume_unwind(panic),
        };
        killed?;
        Ok(value)
    }
}
