//! Commands inside a sandbox.
//!
//! [`Commands::run`] waits for a command and collects its output; [`Commands::spawn`] hands out a
//! [`Process`] to follow, feed and stop it.
//!
//! ```no_run
//! # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
//! let output = sandbox.commands().run("uname -a").await?;
//! println!("{} said {}", output.exit_code(), output.stdout_text());
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

/// Commands inside a sandbox. Made by [`Sandbox::commands`].
#[derive(Clone, Debug)]
pub struct Commands {
    sandbox: Sandbox,
}

/// A signal that envd can send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signal {
    /// `SIGTERM`, which asks a process to end.
    Term,
    /// `SIGKILL`, which ends it.
    Kill,
}

/// A process inside a sandbox, as it is listed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessInfo {
    /// The id of the process, by which it can be [connected to](Commands::connect).
    pub pid: u32,
    /// The tag that it was started with.
    pub tag: Option<String>,
    /// What was started.
    pub config: types::ProcessConfig,
}

/// Of its environment there are only the names.
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
    /// Commands inside it.
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
    /// Text is a line for `bash`, as a login shell has it; [`CommandLine::argv`] is a program with
    /// its arguments. That the exit code is not 0 is no error: [`Output::check`] makes it one.
    pub fn run(&self, line: impl Into<CommandLine>) -> Run {
        Start::new(self.sandbox.clone(), line.into())
    }

    /// Starts a command, and leaves the rest to whoever has the [`Process`].
    pub fn spawn(&self, line: impl Into<CommandLine>) -> Spawn {
        Start::new(self.sandbox.clone(), line.into())
    }

    /// Follows a process that runs already. What it has written before is not repeated.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if there is no such process (any more).
    pub async fn connect(&self, pid: u32) -> Result<Process> {
        Process::connect(self.sandbox.clone(), pid).await
    }

    /// The processes that envd has started and that still run.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with.
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

    /// Kills a process. `false` if there was none. What it has started itself is not killed.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with; that the process is gone is none.
    pub async fn kill(&self, pid: u32) -> Result<bool> {
        self.signal(pid, Signal::Kill).await
    }

    /// Sends a signal to a process. `false` if there was none.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with; that the process is gone is none.
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

    /// The stdin of a process that was started with it open.
    pub fn stdin(&self, pid: u32) -> Stdin {
        Stdin::new(self.sandbox.clone(), pid)
    }
}
