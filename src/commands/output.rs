//! `Output` and `ExitStatus`, the result of a command.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd::types::ProcessEventEndEvent;

/// Length of the stderr excerpt in an error message, in bytes.
const EXCERPT: usize = 1000;

/// The output of a command that has ended.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Output {
    /// Bytes written to stdout.
    pub stdout: Bytes,
    /// Bytes written to stderr.
    pub stderr: Bytes,
    /// How the command ended.
    pub status: ExitStatus,
}

/// How a command ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExitStatus {
    /// Exit code; -1 if a signal terminated the command.
    pub code: i32,
    /// Whether the command exited by itself. `false` if a signal terminated it.
    pub exited: bool,
    /// Status as text, such as `exit status 2` or `signal: killed`.
    pub status: String,
    /// The same text if the command failed, `None` if it succeeded.
    pub error: Option<String>,
}

impl Output {
    /// Returns the exit code; -1 if a signal terminated the command.
    pub fn exit_code(&self) -> i32 {
        self.status.code
    }

    /// Returns stdout as text. Invalid UTF-8 is replaced by U+FFFD.
    pub fn stdout_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stdout)
    }

    /// Returns stderr as text. Invalid UTF-8 is replaced by U+FFFD.
    pub fn stderr_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stderr)
    }

    /// Turns a nonzero exit code into an error, for use with `?`.
    ///
    /// ```no_run
    /// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
    /// sandbox.commands().run("make test").await?.check()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::CommandFailed`] if the exit code is not 0, with the end of stderr in the
    /// message.
    pub fn check(self) -> Result<Self> {
        if self.status.success() {
            return Ok(self);
        }
        let start = self.stderr.len().saturating_sub(EXCERPT);
        let stderr = String::from_utf8_lossy(&self.stderr[start..]);
        let stderr = stderr.trim_end();
        let colon = if stderr.is_empty() { "" } else { ": " };
        let message = format!("{}{colon}{stderr}", self.status);
        Err(Error::new(ErrorKind::CommandFailed, message))
    }
}

/// Prints the sizes of the output, not its content.
impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output")
            .field("stdout", &format_args!("{} bytes", self.stdout.len()))
            .field("stderr", &format_args!("{} bytes", self.stderr.len()))
            .field("status", &self.status)
            .finish()
    }
}

impl ExitStatus {
    /// Returns whether the exit code is 0.
    pub fn success(&self) -> bool {
        self.code == 0
    }
}

impl fmt::Display for ExitStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.status.is_empty() {
            write!(f, "exit status {}", self.code)
        } else {
            f.write_str(&self.status)
        }
    }
}

impl From<ProcessEventEndEvent> for ExitStatus {
    fn from(end: ProcessEventEndEvent) -> Self {
        Self {
            // Protobuf omits zero values.
            code: end.exit_code.unwrap_or(0),
            exited: end.exited.unwrap_or(false),
            status: end.status.unwrap_or_default(),
            error: end.error.filter(|error| !error.is_empty()),
        }
    }
}
