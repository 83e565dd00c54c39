//! Starting a command.

use std::collections::BTreeMap;
use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::commands::call::{self, Call};
use crate::commands::output::Output;
use crate::commands::process::Process;
use crate::envd::types;
use crate::error::Result;
use crate::sandbox::Sandbox;
use crate::secret::SecretString;
use crate::version::Capability;

/// The most output that [`Run`] collects unless it is told otherwise, stdout and stderr together.
pub const DEFAULT_OUTPUT_LIMIT: usize = 64 * 1024 * 1024;

/// A program with its arguments, or a line for the shell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    pub(super) program: String,
    pub(super) arguments: Vec<String>,
}

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
    line: CommandLine,
    cwd: Option<String>,
    envs: BTreeMap<String, SecretString>,
    user: Option<String>,
    stdin: Option<bool>,
    tag: Option<String>,
    timeout: Option<Duration>,
    idle_timeout: Option<Duration>,
    output_limit: usize,
    mode: PhantomData<fn() -> M>,
}

/// The output is collected.
#[derive(Clone, Copy, Debug)]
pub enum Collected {}

/// The process is handed out.
#[derive(Clone, Copy, Debug)]
pub enum Spawned {}

impl CommandLine {
    /// A line for `bash`, which reads what a login shell reads before it runs it.
    ///
    /// This is what text becomes.
    pub fn shell(line: impl Into<String>) -> Self {
        Self {
            program: "/bin/bash".to_owned(),
            arguments: vec!["-l".to_owned(), "-c".to_owned(), line.into()],
        }
    }

    /// A program with its arguments, which no shell looks at.
    ///
    /// ```no_run
    /// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
    /// use e2b::commands::CommandLine;
    ///
    /// let name = "a file; rm -rf ~";
    /// let touch = CommandLine::argv("touch", ["--", name]);
    /// sandbox.commands().run(touch).await?.check()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn argv(
        program: impl Into<String>,
        arguments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            program: program.into(),
            arguments: arguments.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<&str> for CommandLine {
    fn from(line: &str) -> Self {
        Self::shell(line)
    }
}

impl From<String> for CommandLine {
    fn from(line: String) -> Self {
        Self::shell(line)
    }
}

impl From<&String> for CommandLine {
    fn from(line: &String) -> Self {
        Self::shell(line)
    }
}

impl<M> Start<M> {
    pub(crate) fn new(sandbox: Sandbox, line: CommandLine) -> Self {
        Self {
            sandbox,
            line,
            cwd: None,
            envs: BTreeMap::new(),
            user: None,
            stdin: None,
            tag: None,
            timeout: None,
            idle_timeout: None,
            output_limit: DEFAULT_OUTPUT_LIMIT,
            mode: PhantomData,
        }
    }

    /// The directory to start in: the working directory of the template if not stated, else the
    /// home of the user.
    pub fn cwd(mut self, directory: impl Into<String>) -> Self {
        self.cwd = Some(directory.into());
        self
    }

    /// An environment variable, besides those of the sandbox.
    pub fn env(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.envs.insert(name.into(), value.into());
        self
    }

    /// The user to run as; the default user of the template if not stated.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Whether stdin stays open to be written to; `false` if not stated.
    pub fn stdin(mut self, open: bool) -> Self {
        self.stdin = Some(open);
        self
    }

    /// A name for the process. envd lists it, and finds a process by it only if no process with
    /// another name stands before it, so prefer the id.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// How long the command may run; forever if not stated. The server kills the process then.
    ///
    /// The error is a [`Timeout`](crate::ErrorKind::Timeout) with
    /// [`TimeoutKind::Command`](crate::TimeoutKind::Command). The request timeout has nothing to do with
    /// it: that is the limit for the stream to begin.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    /// How long nothing may arrive before the connection counts as dead; forever if not stated.
    ///
    /// envd says every 50 seconds that a silent command is alive, so that anything above that is a
    /// sensible limit. The process is not killed.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    async fn start(self) -> Result<Process> {
        let version = self.sandbox.version();
        // An envd that does not know the switch leaves stdin open.
        let stdin = match self.stdin {
            None => version.has(Capability::STDIN_SWITCH).then_some(false),
            Some(open) => {
                if !open {
                    version.require(Capability::STDIN_SWITCH)?;
                }
                Some(open)
            }
        };
        let config = call::config(self.line, self.cwd, &self.envs)?;
        let request: types::ProcessStartRequest = types::ProcessStartRequest::builder()
            .process(config)
            .stdin(stdin)
            .tag(self.tag)
            .try_into()
            .map_err(call::incomplete)?;
        let call = Call {
            request,
            user: self.user,
            timeout: self.timeout,
            idle_timeout: self.idle_timeout,
        };
        Process::start(self.sandbox, call).await
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
            .field("line", &self.line)
            .field("cwd", &self.cwd)
            .field("envs", &self.envs)
            .field("user", &self.user)
            .field("stdin", &self.stdin)
            .field("tag", &self.tag)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
