//! [`Commands`], which runs commands inside a sandbox.
//!
//! [`Commands::run`] waits for a command and collects its output; [`Commands::spawn`] returns a
//! [`Process`] to read its output, write to its stdin and signal it.
//!
//! ```no_run
//! # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
//! let output = sandbox.commands().run("uname -a").await?;
//! println!("exit code {}: {}", output.exit_code(), output.stdout_text());
//! # Ok(())
//! # }
//! ```

mod command_line;
mod output;
mod process;
pub(crate) mod request;
mod start;
mod text_decoder;

pub use command_line::CommandLine;
pub use output::{ExitStatus, Output};
pub use process::{Event, Process, Stdin};
pub use start::{DEFAULT_OUTPUT_LIMIT, Run, Spawn, Start};
pub use text_decoder::TextDecoder;

use std::fmt;

use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd::types;
use crate::sandbox::Sandbox;

/// Runs and manages commands inside a sandbox. Created by [`Sandbox::commands`].
#[derive(Clone, Debug)]
pub struct Commands {
    sandbox: Sandbox,
}

/// A signal that envd can send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signal {
    /// `SIGTERM`, which asks a process to terminate.
    Term,
    /// `SIGKILL`, which terminates a process immediately.
    Kill,
}

/// A running process inside a sandbox, returned by [`Commands::list`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessInfo {
    /// Process id, which [`Commands::connect`] takes.
    pub pid: u32,
    /// Tag that the process was started with.
    pub tag: Option<String>,
    /// What was started.
    pub config: types::ProcessConfig,
}

/// Prints only the names of the environment variables, not their values.
impl fmt::Debug for ProcessInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pid, tag, config } = self;
        let envs: Option<Vec<&String>> = config.envs.as_ref().map(|envs| envs.keys().collect());
        f.debug_struct("ProcessInfo")
            .field("pid", pid)
            .field("tag", tag)
            .field("cmd", &config.cmd)
            .field("args", &config.args)
            .field("cwd", &config.cwd)
            .field("envs", &envs)
            .finish()
    }
}

impl Sandbox {
    /// Returns the commands of this sandbox.
    pub fn commands(&self) -> Commands {
        Commands::new(self.clone())
    }
}

impl Commands {
    pub(crate) fn new(sandbox: Sandbox) -> Self {
        Self { sandbox }
    }

    /// Runs a command to its end and collects its output.
    ///
    /// A string is a command line for `bash`, run as a login shell; [`CommandLine::argv`] runs a
    /// program with its arguments. A nonzero exit code is not an error: [`Output::check`] turns it
    /// into one.
    pub fn run(&self, line: impl Into<CommandLine>) -> Run {
        Start::new(self.sandbox.clone(), line.into())
    }

    /// Starts a command and returns its [`Process`] without waiting for it to end.
    pub fn spawn(&self, line: impl Into<CommandLine>) -> Spawn {
        Start::new(self.sandbox.clone(), line.into())
    }

    /// Connects to a running process. Output that it wrote before is not replayed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if the process does not exist or has ended.
    pub async fn connect(&self, pid: u32) -> Result<Process> {
        Process::connect(self.sandbox.clone(), pid).await
    }

    /// Lists the running processes that envd started.
    ///
    /// # Errors
    ///
    /// Any error of the call.
    pub async fn list(&self) -> Result<Vec<ProcessInfo>> {
        let response = self
            .sandbox
            .envd()
            .process_list()
            .body(types::ProcessListRequest::default())
            .send()
            .await
            .map_err(|error| Error::in_call("process.Process.List", self.sandbox.id(), error))?;
        response
            .into_inner()
            .processes
            .unwrap_or_default()
            .into_iter()
            .map(|process| {
                Ok(ProcessInfo {
                    pid: request::pid(process.pid)?,
                    tag: process.tag,
                    config: process.config.unwrap_or_default(),
                })
            })
            .collect::<Result<_>>()
            .map_err(|error| {
                error
                    .with_operation("process.Process.List")
                    .with_sandbox(self.sandbox.id())
            })
    }

    /// Kills a process. Returns `false` if it does not exist. Its child processes are not killed.
    ///
    /// # Errors
    ///
    /// Any error of the call, except that a missing process returns `Ok(false)`.
    pub async fn kill(&self, pid: u32) -> Result<bool> {
        self.signal(pid, Signal::Kill).await
    }

    /// Sends a signal to a process. Returns `false` if it does not exist.
    ///
    /// # Errors
    ///
    /// Any error of the call, except that a missing process returns `Ok(false)`.
    pub async fn signal(&self, pid: u32, signal: Signal) -> Result<bool> {
        let signal = match signal {
            Signal::Term => types::ProcessSignal::SignalSigterm,
            Signal::Kill => types::ProcessSignal::SignalSigkill,
        };
        let response = self
            .sandbox
            .envd()
            .process_send_signal()
            .body_map(|body| body.process(request::selector(pid)).signal(signal))
            .send()
            .await
            .map_err(|error| {
                Error::in_call("process.Process.SendSignal", self.sandbox.id(), error)
            });
        match response {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Returns the stdin of a process that was started with stdin open.
    pub fn stdin(&self, pid: u32) -> Stdin {
        Stdin::new(&self.sandbox, pid)
    }
}
