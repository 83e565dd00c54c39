//! A process that runs.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{Stream, StreamExt as _, TryStreamExt as _};

use crate::commands::output::{ExitStatus, Output};
use crate::commands::request::{self, StartRequest};
use crate::commands::{Commands, Signal};
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::generated::envd::types;
use crate::rpc::MessageStream;
use crate::sandbox::Sandbox;
use crate::sandbox::capability::Capability;

/// The most that is written to stdin at once, which is what a pipe holds.
const STDIN_CHUNK: usize = 64 * 1024;

/// What a process does.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// It wrote to stdout.
    Stdout(Bytes),
    /// It wrote to stderr.
    Stderr(Bytes),
    /// It ended. Nothing follows.
    Exit(ExitStatus),
}

/// A process that runs. Made by [`Commands::spawn`] and [`Commands::connect`].
///
/// It is a stream of [`Event`]s. A process whose output is not read has to wait when the buffers on
/// the way are full. Dropping this does not end the process: it goes on, what it writes is lost
/// while nobody is connected, and [`Commands::connect`] finds it again by its id.
///
/// ```no_run
/// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
/// use e2b::commands::Event;
/// use futures_util::TryStreamExt as _;
///
/// let mut build = sandbox.commands().spawn("make").await?;
/// let mut text = e2b::TextDecoder::new();
/// while let Some(event) = build.try_next().await? {
///     match event {
///         Event::Stdout(bytes) => print!("{}", text.push(&bytes)),
///         Event::Exit(status) => println!("{status}"),
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "output is lost while nobody reads it; `detach` says that this is meant"]
pub struct Process {
    sandbox: Sandbox,
    pid: u32,
    messages: MessageStream<types::ProcessStartResponse>,
    ended: bool,
    /// What a timeout that the server reports is.
    timeout_kind: TimeoutKind,
}

/// The stdin of a process. Made by [`Process::stdin`] and [`Commands::stdin`].
#[derive(Clone, Debug)]
pub struct Stdin {
    sandbox: Sandbox,
    pid: u32,
}

impl Process {
    pub(super) async fn start(sandbox: Sandbox, request: StartRequest) -> Result<Self> {
        let (pid, messages) = request.send(&sandbox).await?;
        Ok(Self {
            sandbox,
            pid,
            messages,
            ended: false,
            timeout_kind: TimeoutKind::Command,
        })
    }

    pub(super) async fn connect(sandbox: Sandbox, pid: u32) -> Result<Self> {
        let (pid, messages) = request::connect(&sandbox, pid).await?;
        Ok(Self {
            sandbox,
            pid,
            messages,
            ended: false,
            timeout_kind: TimeoutKind::Command,
        })
    }

    /// The id of the process.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Its stdin, if it was started with [`stdin(true)`](crate::commands::Start::stdin).
    ///
    /// It is a handle of its own: write to it while the output is read elsewhere.
    pub fn stdin(&self) -> Stdin {
        Stdin::new(self.sandbox.clone(), self.pid)
    }

    /// Kills the process. `false` if it had ended. What it has started itself is not killed.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with; that the process is gone is none.
    pub async fn kill(&self) -> Result<bool> {
        self.signal(Signal::Kill).await
    }

    /// Sends it a signal. `false` if it had ended.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with; that the process is gone is none.
    pub async fn signal(&self, signal: Signal) -> Result<bool> {
        Commands::new(self.sandbox.clone())
            .signal(self.pid, signal)
            .await
    }

    /// Waits for the end, and collects what is written until then.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Interrupted`] if the stream ends before the process does,
    /// [`ErrorKind::Timeout`] if the process was killed for its time was up, and
    /// [`ErrorKind::TooLarge`] for more output than
    /// [`DEFAULT_OUTPUT_LIMIT`](crate::commands::DEFAULT_OUTPUT_LIMIT), in which case it is killed.
    pub async fn wait(self) -> Result<Output> {
        self.collect(crate::commands::DEFAULT_OUTPUT_LIMIT).await
    }

    pub(super) async fn collect(mut self, limit: usize) -> Result<Output> {
        let (mut stdout, mut stderr) = (BytesMut::new(), BytesMut::new());
        while let Some(event) = self.try_next().await? {
            match event {
                Event::Stdout(bytes) => stdout.extend_from_slice(&bytes),
                Event::Stderr(bytes) => stderr.extend_from_slice(&bytes),
                Event::Exit(status) => {
                    return Ok(Output {
                        stdout: stdout.freeze(),
                        stderr: stderr.freeze(),
                        status,
                    });
                }
            }
            if stdout.len() + stderr.len() > limit {
                // Whether it could be killed does not change what is wrong.
                let _ = self.kill().await;
                let message = format!("the command wrote more than {limit} bytes, and was killed");
                return Err(self.error(Error::new(ErrorKind::TooLarge, message)));
            }
        }
        Err(self.error(without_exit()))
    }

    /// Lets the process go on by itself. Its id is what it takes to connect to it again.
    pub fn detach(self) -> u32 {
        self.pid
    }

    fn error(&self, error: Error) -> Error {
        error
            .with_operation("process.Process.Start")
            .with_sandbox(self.sandbox.id())
    }
}

impl Stream for Process {
    type Item = Result<Event>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            let Some(message) = ready!(self.messages.poll_next_unpin(cx)) else {
                self.ended = true;
                return Poll::Ready(Some(Err(self.error(without_exit()))));
            };
            let event = match message {
                Ok(message) => message.event,
                Err(error) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(error.with_timeout_kind(self.timeout_kind))));
                }
            };
            if let Some(event) = read(event) {
                self.ended |= matches!(event, Event::Exit(_));
                return Poll::Ready(Some(Ok(event)));
            }
        }
    }
}

impl fmt::Debug for Process {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Process")
            .field("sandbox", &self.sandbox.id())
            .field("pid", &self.pid)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// How much was written, and not what it says.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdout(bytes) => write!(f, "Stdout({} bytes)", bytes.len()),
            Self::Stderr(bytes) => write!(f, "Stderr({} bytes)", bytes.len()),
            Self::Exit(status) => f.debug_tuple("Exit").field(status).finish(),
        }
    }
}

impl Stdin {
    pub(super) fn new(sandbox: Sandbox, pid: u32) -> Self {
        Self { sandbox, pid }
    }

    /// Writes all of it. Waits while the process does not read.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if the process has ended, [`ErrorKind::Timeout`] if it does not read
    /// for longer than the request timeout; what was written by then is not told.
    pub async fn write(&self, data: impl Into<Bytes>) -> Result<()> {
        let mut data: Bytes = data.into();
        while !data.is_empty() {
            let chunk = data.split_to(data.len().min(STDIN_CHUNK));
            let input = types::ProcessInput::Stdin(chunk.into());
            request::send_input(&self.sandbox, self.pid, input).await?;
        }
        Ok(())
    }

    /// Closes it: the process reads to the end of its input. Closing it again is no error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Unsupported`] if envd is older than 0.5.2.
    pub async fn close(&self) -> Result<()> {
        self.sandbox.version().require(Capability::CLOSE_STDIN)?;
        self.sandbox
            .envd()
            .process_close_stdin()
            .body_map(|body| body.process(request::selector(self.pid)))
            .send()
            .await
            .map(drop)
            .map_err(|error| Error::in_call("process.Process.CloseStdin", self.sandbox.id(), error))
    }
}

/// What an event means to a user; nothing if it only keeps the stream alive.
fn read(event: Option<types::ProcessEvent>) -> Option<Event> {
    use types::{ProcessEvent as Sent, ProcessEventDataEvent as Data};
    match event? {
        Sent::Data(Data::Stdout(bytes) | Data::Pty(bytes)) if !bytes.is_empty() => {
            Some(Event::Stdout(bytes.0))
        }
        Sent::Data(Data::Stderr(bytes)) if !bytes.is_empty() => Some(Event::Stderr(bytes.0)),
        Sent::End(end) => Some(Event::Exit(end.into())),
        _ => None,
    }
}

fn without_exit() -> Error {
    let message = "the stream ended, and the process has not said how it did";
    Error::new(ErrorKind::Interrupted, message)
}
