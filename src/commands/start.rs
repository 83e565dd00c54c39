//! `Start`, the builder of a command.

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

/// The most output that [`Run`] collects unless it is told otherwise, stdout and stderr together.
pub const DEFAULT_OUTPUT_LIMIT: usize = 64 * 1024 * 1024;

/// A command to be run to its end; `await` it for its [`Output`]. Made by
/// [`Commands::run`](crate::commands::Commands::run).
///
/// Dropping the future closes the stream; the command goes on, and its further output is lost.
pub type Run = Start<Collected>;

/// A command to be started; `await` it for its [`Process`]. Made by
/// [`Commands::spawn`](crate::commands::Commands::spawn).
pub type Spawn = Start<Spawned>;

/// A command to be started, as [`Run`] or [`Spawn`].
#[must_use = "nothing is started until this is awaited"]
pub struct Start<M> {
    sandbox: Sandbox,
    request: StartRequest,
    output_limit: usize,
    mode: PhantomData<fn() -> M>,
}

/// The output is collected.
#[derive(Clone, Copy, Debug)]
pub enum Collected {}

/// The process is handed out.
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

    /// The directory to start in: the working directory of the template if not stated, else the
    /// home of the user.
    pub fn cwd(mut self, directory: impl Into<String>) -> Self {
        self.request.cwd = Some(directory.into());
        self
    }

    /// An environment variable, besides those of the sandbox.
    pub fn env(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.request.envs.insert(name.into(), value.into());
        self
    }

    /// The user to run as; the default user of the template if not stated.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.request.user = Some(user.into());
        self
    }

    /// Whether stdin stays open to be written to; `false` if not stated.
    pub fn stdin(mut self, open: bool) -> Self {
        self.request.stdin = Some(open);
        self
    }

    /// A name for the process. envd lists it, and finds a process by it only if no process with
    /// another name stands before it, so prefer the id.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.request.tag = Some(tag.into());
        self
    }

    /// How long the command may run; forever if not stated. The server kills the process then.
    ///
    /// The error is a [`Timeout`](crate::ErrorKind::Timeout) with
    /// [`TimeoutKind::Command`](crate::TimeoutKind::Command). The request timeout has nothing to do with
    /// it: that is the limit for the stream to begin.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    /// How long nothing may arrive before the connection counts as dead; forever if not stated.
    ///
    /// envd says every 50 seconds that a silent command is alive, so that anything above that is a
    /// sensible limit. The process is not killed.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.request.idle_timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    async fn start(mut self) -> Result<Process> {
        let version = self.sandbox.version();
        let stdin = &mut self.request.stdin;
        match *stdin {
            Some(false) => version.require(Capability::STDIN_SWITCH)?,
            // An envd that does not know the switch leaves stdin open.
            None => *stdin = version.has(Capability::STDIN_SWITCH).then_some(false),
            Some(true) => {}
        }
        Process::start(self.sandbox, self.request).await
    }
}

impl Start<Collected> {
    /// The most output to collect, in bytes, stdout and stderr together;
    /// [`DEFAULT_OUTPUT_LIMIT`] if not stated.
    ///
    /// A command that writes more is killed, and the error is [`TooLarge`](crate::ErrorKind::TooLarge).
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
