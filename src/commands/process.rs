//! `Process`, a running process with its `Event`s, and `Stdin`.

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

/// Maximum number of bytes written to stdin in one request: the capacity of a pipe.
const STDIN_CHUNK: usize = 64 * 1024;

/// An event of a process.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// The process wrote to stdout.
    Stdout(Bytes),
    /// The process wrote to stderr.
    Stderr(Bytes),
    /// The process ended. No event follows.
    Exit(ExitStatus),
}

/// A running process. Created by [`Commands::spawn`] and [`Commands::connect`].
///
/// It is a [`Stream`] of [`Event`]s. If the stream is not polled, the process blocks on writing
/// once the buffers in between are full. Dropping this does not end the process: it keeps running,
/// its output is lost while no client is connected, and [`Commands::connect`] reconnects to it by
/// its id.
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
#[must_use = "output is lost while it is not read; call `detach` if that is intended"]
pub struct Process {
    sandbox: Sandbox,
    pid: u32,
    messages: MessageStream<types::ProcessStartResponse>,
    ended: bool,
    /// The kind of a timeout that the server reports.
    timeout_kind: TimeoutKind,
}

/// The stdin of a process. Created by [`Process::stdin`] and [`Commands::stdin`].
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

    /// Returns the process id.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Returns the stdin of the process, which is open if it was started with
    /// [`stdin(true)`](crate::commands::Start::stdin).
    ///
    /// It is an independent handle: another task can write to it while the output is read.
    pub fn stdin(&self) -> Stdin {
        Stdin::new(self.sandbox.clone(), self.pid)
    }

    /// Kills the process. Returns `false` if it has already ended. Its child processes are not
    /// killed.
    ///
    /// # Errors
    ///
    /// Any error of the call, except that an ended process returns `Ok(false)`.
    pub async fn kill(&self) -> Result<bool> {
        self.signal(Signal::Kill).await
    }

    /// Sends a signal to the process. Returns `false` if it has already ended.
    ///
    /// # Errors
    ///
    /// Any error of the call, except that an ended process returns `Ok(false)`.
    pub async fn signal(&self, signal: Signal) -> Result<bool> {
        Commands::new(self.sandbox.clone())
            .signal(self.pid, signal)
            .await
    }

    /// Waits for the process to end and collects its remaining output.
    ///
    /// # Errors
    ///
    /// - [`ErrorKind::Interrupted`] if the stream ends before the process does.
    /// - [`ErrorKind::Timeout`] if the process was killed because its timeout elapsed.
    /// - [`ErrorKind::TooLarge`] if the output exceeds
    ///   [`DEFAULT_OUTPUT_LIMIT`](crate::commands::DEFAULT_OUTPUT_LIMIT); the process is killed.
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
                // A failure to kill it does not change the error to report.
                let _ = self.kill().await;
                let message = format!("the output exceeds {limit} bytes; the command was killed");
                return Err(self.error(Error::new(ErrorKind::TooLarge, message)));
            }
        }
        Err(self.error(without_exit()))
    }

    /// Closes the stream and leaves the process running. Returns its id, with which
    /// [`Commands::connect`] reconnects to it.
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
            if let Some(event) = convert(event) {
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

/// Prints the size of the output, not its content.
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

    /// Writes all of the data. Waits while the process does not read.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if the process has ended, [`ErrorKind::Timeout`] if it does not read
    /// for longer than the request timeout. The error does not contain the number of bytes written.
    pub async fn write(&self, data: impl Into<Bytes>) -> Result<()> {
        let mut data: Bytes = data.into();
        while !data.is_empty() {
            let chunk = data.split_to(data.len().min(STDIN_CHUNK));
            let input = types::ProcessProcessInput::Stdin(chunk.into());
            request::send_input(&self.sandbox, self.pid, input).await?;
        }
        Ok(())
    }

    /// Closes stdin: the process reads end of file. Closing it again is not an error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Unsupported`] if envd is older than 0.5.2.
    pub async fn close(&self) -> Result<()> {
        self.sandbox.version().require(Capability::CLOSE_STDIN)?;
        self.sandbox
            .envd()
            .process_process_close_stdin()
            .body_map(|body| body.process(request::selector(self.pid)))
            .send()
            .await
            .map(drop)
            .map_err(|error| Error::in_call("process.Process.CloseStdin", self.sandbox.id(), error))
    }
}

/// Converts an event of envd. Returns `None` for keepalives and empty output.
fn convert(event: Option<types::ProcessProcessEvent>) -> Option<Event> {
    use types::{ProcessProcessEvent as Sent, ProcessProcessEventDataEvent as Data};
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
    let message = "the stream ended before the exit status of the process arrived";
    Error::new(ErrorKind::Interrupted, message)
}
