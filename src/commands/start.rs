//! `Start`, the builder of a command, with its two modes `Run` and `Spawn`.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::commands::CommandLine;
use crate::commands::output::Output;
use crate::commands::process::Process;
use crate::commands::request::StartRequest;
use crate::error::Result;
use crate::sandbox::Sandbox;
use crate::sandbox::capability::Capability;
use crate::secret::SecretString;

/// Default of [`Start::output_limit`]: 64 MiB, stdout and stderr together.
pub const DEFAULT_OUTPUT_LIMIT: usize = 64 * 1024 * 1024;

/// Builder of a command that runs to its end. Await it to get the [`Output`]. Created by
/// [`Commands::run`](crate::commands::Commands::run).
///
/// Dropping the future closes the stream; the command keeps running, and its further output is
/// lost.
pub type Run = Start<Collected>;

/// Builder of a command that runs in the background. Await it to get the [`Process`]. Created by
/// [`Commands::spawn`](crate::commands::Commands::spawn).
pub type Spawn = Start<Spawned>;

/// Builder of a command, used as [`Run`] or [`Spawn`].
#[must_use = "nothing is started until this is awaited"]
pub struct Start<M> {
    sandbox: Sandbox,
    request: StartRequest,
    output_limit: usize,
    mode: PhantomData<fn() -> M>,
}

/// Mode of [`Run`]: the output is collected.
#[derive(Clone, Copy, Debug)]
pub enum Collected {}

/// Mode of [`Spawn`]: the process is returned.
#[derive(Clone, Copy, Debug)]
pub enum Spawned {}

impl<M> Start<M> {
    pub(crate) fn new(sandbox: Sandbox, line: CommandLine) -> Self {
        Self {
            sandbox,
            request: StartRequest::new(line),
            output_limit: DEFAULT_OUTPUT_LIMIT,
            mode: PhantomData,
        }
    }

    /// Sets the working directory. Defaults to the working directory of the template, or to the
    /// user's home directory if the template has none.
    pub fn cwd(mut self, directory: impl Into<String>) -> Self {
        self.request.cwd = Some(directory.into());
        self
    }

    /// Adds an environment variable to those of the sandbox.
    pub fn env(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.request.envs.insert(name.into(), value.into());
        self
    }

    /// Sets the user to run as. Defaults to the template's default user.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.request.user = Some(user.into());
        self
    }

    /// Sets whether stdin stays open for writing. Defaults to `false`.
    pub fn stdin(mut self, open: bool) -> Self {
        self.request.stdin = Some(open);
        self
    }

    /// Sets a tag, which [`Commands::list`](crate::commands::Commands::list) returns. envd finds a
    /// process by its tag only if no process with a different tag precedes it, so prefer the id.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.request.tag = Some(tag.into());
        self
    }

    /// Sets how long the command may run. Defaults to no limit, as does zero. The server kills the
    /// process when the timeout elapses.
    ///
    /// The error is a [`Timeout`](crate::ErrorKind::Timeout) with
    /// [`TimeoutKind::Command`](crate::TimeoutKind::Command). The request timeout is independent of
    /// it: it limits the time until the stream begins.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    /// Sets how long the stream may be idle before the connection is considered dead. Defaults to
    /// no limit, as does zero.
    ///
    /// envd sends a keepalive every 50 seconds while a command is silent, so use a longer timeout
    /// than that. The process is not killed.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.request.idle_timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    async fn start(mut self) -> Result<Process> {
        let version = self.sandbox.version();
        let stdin = &mut self.request.stdin;
        match *stdin {
            Some(false) => version.require(Capability::STDIN_SWITCH)?,
            // An envd without the switch leaves stdin open.
            None => *stdin = version.has(Capability::STDIN_SWITCH).then_some(false),
            Some(true) => {}
        }
        Process::start(self.sandbox, self.request).await
    }
}

impl Start<Collected> {
    /// Sets the maximum output to collect, in bytes, stdout and stderr together. Defaults to
    /// [`DEFAULT_OUTPUT_LIMIT`].
    ///
    /// A command that writes more is killed, and the error is
    /// [`TooLarge`](crate::ErrorKind::TooLarge).
    pub fn output_limit(mut self, bytes: usize) -> Self {
        self.output_limit = bytes;
        self
    }

    async fn collect(self) -> Result<Output> {
        let limit = self.output_limit;
        self.start().await?.collect(limit).await
    }
}

impl IntoFuture for Start<Collected> {
    type Output = Result<Output>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.collect())
    }
}

impl IntoFuture for Start<Spawned> {
    type Output = Result<Process>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.start())
    }
}

impl<M> fmt::Debug for Start<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Start")
            .field("sandbox", &self.sandbox.id())
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}
