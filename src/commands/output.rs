//! What a command leaves behind.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd::types::ProcessEventEndEvent;

/// How much of stderr an error repeats.
const EXCERPT: usize = 1000;

/// The output of a command that has ended.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Output {
    /// What it wrote to stdout.
    pub stdout: Bytes,
    /// What it wrote to stderr.
    pub stderr: Bytes,
    /// How it ended.
    pub status: ExitStatus,
}

/// How a command ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExitStatus {
    /// The exit code; -1 if a signal ended it.
    pub code: i32,
    /// Whether it ended by itself. `false` if a signal ended it.
    pub exited: bool,
    /// The same in words, such as `exit status 2` or `signal: killed`.
    pub status: String,
    /// The words again if it failed, nothing if it did not.
    pub error: Option<String>,
}

impl Output {
    /// The exit code; -1 if a signal ended the command.
    pub fn exit_code(&self) -> i32 {
        self.status.code
    }

    /// What was written to stdout, as text. What is not UTF-8 is replaced by U+FFFD.
    pub fn stdout_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stdout)
    }

    /// What was written to stderr, as text. What is not UTF-8 is replaced by U+FFFD.
    pub fn stderr_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stderr)
    }

    /// Makes an exit code other than 0 an error, for `?`.
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
    /// [`ErrorKind::CommandFailed`], with the end of what was written to stderr.
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

/// How much there is of it, and not what it says.
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
    /// Whether the exit code is 0.
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
            // A zero is what protobuf leaves out.
            code: end.exit_code.unwrap_or(0),
            exited: end.exited.unwrap_or(false),
            status: end.status.unwrap_or_default(),
            error: end.error.filter(|error| !error.is_empty()),
        }
    }
}
