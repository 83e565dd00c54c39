//! Terminals inside a sandbox.
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
use crate::error::{Error, Result, TimeoutKind};
use crate::generated::envd::types;
use crate::rpc::MessageStream;
use crate::sandbox::Sandbox;
use crate::secret::SecretString;

/// Terminals inside a sandbox. Made by [`Sandbox::pty`].
#[derive(Clone, Debug)]
pub struct Pty {
    sandbox: Sandbox,
}

/// The size of a terminal, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Size {
    /// Characters in a line.
    pub cols: u16,
    /// Lines.
    pub rows: u16,
}

/// A terminal to be opened; `await` it. Made by [`Pty::open`].
#[must_use = "nothing is opened until this is awaited"]
pub struct OpenTerminal {
    sandbox: Sandbox,
    request: StartRequest,
    size: Size,
}

/// A terminal that is open. Made by [`Pty::open`] and [`Pty::connect`].
///
/// It is a stream of what appears on it, as raw bytes. Dropping it leaves the terminal open inside
/// the sandbox, to be [connected to](Pty::connect) again.
pub struct Terminal {
    sandbox: Sandbox,
    pid: u32,
    messages: MessageStream<types::ProcessStartResponse>,
    exit: Option<ExitStatus>,
}

/// The keyboard of a terminal, and its frame. Made by [`Terminal::handle`].
#[derive(Clone, Debug)]
pub struct TerminalHandle {
    sandbox: Sandbox,
    pid: u32,
}

impl Sandbox {
    /// Terminals inside it.
    pub fn pty(&self) -> Pty {
        Pty::new(self.clone())
    }
}

impl Pty {
    fn new(sandbox: Sandbox) -> Self {
        Self { sandbox }
    }

    /// A terminal with an interactive login shell in it.
    pub fn open(&self, size: Size) -> OpenTerminal {
        let mut request = StartRequest::new(CommandLine::argv("/bin/bash", ["-i", "-l"]));
        // What a shell needs to know of its terminal; `env` replaces it.
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

    /// A terminal that is open already. What has appeared on it before is not repeated.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) if it is closed.
    pub async fn connect(&self, pid: u32) -> Result<Terminal> {
        let (pid, messages) = request::connect(&self.sandbox, pid).await?;
        Ok(Terminal::new(self.sandbox.clone(), pid, messages))
    }
}

impl OpenTerminal {
    /// What runs in it, instead of a shell.
    pub fn command(mut self, line: impl Into<CommandLine>) -> Self {
        self.request.line = line.into();
        self
    }

    /// The directory to start in; the home of the user if not stated.
    pub fn cwd(mut self, directory: impl Into<String>) -> Self {
        self.request.cwd = Some(directory.into());
        self
    }

    /// An environment variable. `TERM`, `LANG` and `LC_ALL` are `xterm-256color`, `C.UTF-8` and
    /// `C.UTF-8` if not stated.
    pub fn env(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.request.envs.insert(name.into(), value.into());
        self
    }

    /// The user to run as; the default user of the template if not stated.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.request.user = Some(user.into());
        self
    }

    /// How long it stays open; forever if not stated. The server kills what runs in it then.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    /// How long nothing may arrive before the connection counts as dead; forever if not stated.
    /// A silent terminal sends something every 50 seconds.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.request.idle_timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    async fn send(mut self) -> Result<Terminal> {
        self.request.pty = Some(pty(self.size)?);
        let (pid, messages) = self.request.send(&self.sandbox).await?;
        Ok(Terminal::new(self.sandbox, pid, messages))
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
        }
    }

    /// The id of what runs in it, by which it can be connected to.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// The keyboard and the frame: a handle of its own, to be used while the output is read.
    pub fn handle(&self) -> TerminalHandle {
        TerminalHandle {
            sandbox: self.sandbox.clone(),
            pid: self.pid,
        }
    }

    /// How what ran in it ended, once the stream has.
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
                    return Poll::Ready(Some(Err(error.with_timeout_kind(TimeoutKind::Command))));
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
    /// Types: everything that a keyboard can send, control characters included.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) if the terminal is closed.
    pub async fn write(&self, keys: impl Into<Bytes>) -> Result<()> {
        let input = types::ProcessInput::Pty(keys.into().into());
        request::send_input(&self.sandbox, self.pid, input).await
    }

    /// Changes the size.
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

    /// Kills what runs in it. `false` if it had ended.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with; that the terminal is closed is none.
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
