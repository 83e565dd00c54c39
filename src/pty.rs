//! [`Pty`], which opens terminals inside a sandbox.
//!
//! ```no_run
//! # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
//! use e2b::pty::Size;
//! use futures_util::TryStreamExt as _;
//!
//! let mut terminal = sandbox.pty().open(Size { cols: 80, rows: 24 }).await?;
//! terminal.handle().write("ls --color; exit\n").await?;
//! while let Some(bytes) = terminal.try_next().await? {
//!     print!("{}", String::from_utf8_lossy(&bytes));
//! }
//! # Ok(())
//! # }
//! ```

use std::collections::BTreeMap;
use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{Stream, StreamExt as _};

use crate::commands::request::{self, StartRequest};
use crate::commands::{CommandLine, Commands, ExitStatus};
use crate::error::{Error, Result};
use crate::generated::envd::types;
use crate::rpc::MessageStream;
use crate::sandbox::Sandbox;
use crate::secret::SecretString;

/// Opens terminals inside a sandbox. Created by [`Sandbox::pty`].
#[derive(Clone, Debug)]
pub struct Pty {
    sandbox: Sandbox,
}

/// The size of a terminal, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Size {
    /// Number of columns.
    pub cols: u16,
    /// Number of rows.
    pub rows: u16,
}

/// Builder of a terminal. Await it to open the [`Terminal`]. Created by [`Pty::open`].
#[must_use = "nothing is opened until this is awaited"]
pub struct OpenTerminal {
    sandbox: Sandbox,
    request: StartRequest,
    size: Size,
}

/// An open terminal. Created by [`Pty::open`] and [`Pty::connect`].
///
/// It is a [`Stream`] of its output, as raw bytes. Dropping it leaves the terminal open inside the
/// sandbox; [`Pty::connect`] reconnects to it.
pub struct Terminal {
    sandbox: Sandbox,
    pid: u32,
    messages: MessageStream<types::ProcessStartResponse>,
    exit: Option<ExitStatus>,
    /// The timeout that it was opened with.
    timeout: Option<Duration>,
}

/// A handle that writes to a terminal, resizes it and kills its process. Created by
/// [`Terminal::handle`].
#[derive(Clone, Debug)]
pub struct TerminalHandle {
    sandbox: Sandbox,
    pid: u32,
}

impl Sandbox {
    /// Returns the terminals of this sandbox.
    pub fn pty(&self) -> Pty {
        Pty::new(self.clone())
    }
}

impl Pty {
    fn new(sandbox: Sandbox) -> Self {
        Self { sandbox }
    }

    /// Opens a terminal that runs an interactive login shell.
    pub fn open(&self, size: Size) -> OpenTerminal {
        let mut request = StartRequest::new(CommandLine::argv("/bin/bash", ["-i", "-l"]));
        // Defaults for the shell; `env` overrides them.
        request.envs = BTreeMap::from([
            ("TERM".to_owned(), "xterm-256color".into()),
            ("LANG".to_owned(), "C.UTF-8".into()),
            ("LC_ALL".to_owned(), "C.UTF-8".into()),
        ]);
        OpenTerminal {
            sandbox: self.sandbox.clone(),
            request,
            size,
        }
    }

    /// Connects to an open terminal. Output from before is not replayed.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) if the terminal is closed.
    pub async fn connect(&self, pid: u32) -> Result<Terminal> {
        let (pid, messages) = request::connect(&self.sandbox, pid).await?;
        Ok(Terminal::new(self.sandbox.clone(), pid, messages))
    }
}

impl OpenTerminal {
    /// Sets the command to run. Defaults to an interactive login shell, `/bin/bash -i -l`.
    pub fn command(mut self, line: impl Into<CommandLine>) -> Self {
        self.request.line = line.into();
        self
    }

    /// Sets the working directory. Defaults to the user's home directory.
    pub fn cwd(mut self, directory: impl Into<String>) -> Self {
        self.request.cwd = Some(directory.into());
        self
    }

    /// Adds an environment variable. `TERM` defaults to `xterm-256color`, `LANG` and `LC_ALL` to
    /// `C.UTF-8`.
    pub fn env(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.request.envs.insert(name.into(), value.into());
        self
    }

    /// Sets the user to run as. Defaults to the template's default user.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.request.user = Some(user.into());
        self
    }

    /// Sets how long the terminal stays open. Defaults to no limit, as does zero. The server kills
    /// its process when the timeout elapses.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    /// Sets how long the stream may be idle before the connection is considered dead. Defaults to
    /// no limit, as does zero. envd sends a keepalive every 50 seconds while a terminal is silent,
    /// so use a longer timeout than that.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.request.idle_timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    async fn send(mut self) -> Result<Terminal> {
        self.request.pty = Some(pty(self.size)?);
        let timeout = self.request.timeout;
        let (pid, messages) = self.request.send(&self.sandbox).await?;
        Ok(Terminal {
            timeout,
            ..Terminal::new(self.sandbox, pid, messages)
        })
    }
}

impl IntoFuture for OpenTerminal {
    type Output = Result<Terminal>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for OpenTerminal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenTerminal")
            .field("sandbox", &self.sandbox.id())
            .field("request", &self.request)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl Terminal {
    fn new(
        sandbox: Sandbox,
        pid: u32,
        messages: MessageStream<types::ProcessStartResponse>,
    ) -> Self {
        Self {
            sandbox,
            pid,
            messages,
            exit: None,
            timeout: None,
        }
    }

    /// Returns the id of the process in the terminal, which [`Pty::connect`] takes.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Returns an independent handle for input, to use while the output is read.
    pub fn handle(&self) -> TerminalHandle {
        TerminalHandle {
            // envd waits for as long as nothing in the terminal reads.
            sandbox: self.sandbox.with_request_timeout(Duration::ZERO),
            pid: self.pid,
        }
    }

    /// Returns the exit status of the process, once the stream has ended.
    pub fn exit(&self) -> Option<&ExitStatus> {
        self.exit.as_ref()
    }
}

impl Stream for Terminal {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        use types::{ProcessEvent as Sent, ProcessEventDataEvent as Data};
        loop {
            let Some(message) = ready!(self.messages.poll_next_unpin(cx)) else {
                return Poll::Ready(None);
            };
            match message.map(|message| message.event) {
                Ok(Some(Sent::Data(Data::Pty(bytes) | Data::Stdout(bytes))))
                    if !bytes.is_empty() =>
                {
                    return Poll::Ready(Some(Ok(bytes.0)));
                }
                Ok(Some(Sent::End(end))) => self.exit = Some(end.into()),
                Ok(_) => {}
                Err(error) => {
                    return Poll::Ready(Some(Err(request::explain_timeout(error, self.timeout))));
                }
            }
        }
    }
}

impl fmt::Debug for Terminal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Terminal")
            .field("sandbox", &self.sandbox.id())
            .field("pid", &self.pid)
            .field("exit", &self.exit)
            .finish_non_exhaustive()
    }
}

impl TerminalHandle {
    /// Writes input to the terminal, as a keyboard would, including control characters.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) if the terminal is closed.
    pub async fn write(&self, input: impl Into<Bytes>) -> Result<()> {
        let input = types::ProcessInput::Pty(input.into().into());
        request::send_input(&self.sandbox, self.pid, input).await
    }

    /// Resizes the terminal.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) if the terminal is closed.
    pub async fn resize(&self, size: Size) -> Result<()> {
        let pty = pty(size)?;
        self.sandbox
            .envd()
            .process_update()
            .body_map(|body| body.process(request::selector(self.pid)).pty(pty))
            .send()
            .await
            .map(drop)
            .map_err(|error| Error::in_call("process.Process.Update", self.sandbox.id(), error))
    }

    /// Kills the process in the terminal. Returns `false` if it has already ended.
    ///
    /// # Errors
    ///
    /// Any error of the call, except that a closed terminal returns `Ok(false)`.
    pub async fn kill(&self) -> Result<bool> {
        Commands::new(self.sandbox.clone()).kill(self.pid).await
    }
}

fn pty(size: Size) -> Result<types::ProcessPty> {
    let size: types::ProcessPtySize = types::ProcessPtySize::builder()
        .cols(i64::from(size.cols))
        .rows(i64::from(size.rows))
        .try_into()?;
    Ok(types::ProcessPty::builder().size(size).try_into()?)
}
