//! `Process`, a running process with its `Event`s, and `Stdin`.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::stream::{Stream, StreamExt as _, TryStreamExt as _};
use tokio::sync::Mutex;

use crate::commands::output::{ExitStatus, Output};
use crate::commands::request::{self, StartRequest};
use crate::commands::{Commands, Signal};
use crate::error::{Error, ErrorKind, Result};
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
    /// Whether the stream of events has ended.
    ended: bool,
    /// How the process ended, as soon as that is known.
    exit: Option<ExitStatus>,
    /// The timeout that it was started with.
    timeout: Option<Duration>,
    stdin: Stdin,
}

/// The stdin of a process. Created by [`Process::stdin`] and [`Commands::stdin`].
///
/// Writes of one handle and its clones are sent one after the other: envd would write them in any order.
#[derive(Clone)]
pub struct Stdin {
    /// Without a request timeout: envd waits for as long as the process does not read.
    sandbox: Sandbox,
    pid: u32,
    /// Whether the process was started with its stdin closed.
    closed: bool,
    turn: Arc<Mutex<()>>,
}

impl Process {
    pub(super) async fn start(sandbox: Sandbox, request: StartRequest) -> Result<Self> {
        let timeout = request.timeout;
        let closed = request.stdin == Some(false);
        let (pid, messages) = request.send(&sandbox).await?;
        Ok(Self {
            stdin: Stdin {
                closed,
                ..Stdin::new(&sandbox, pid)
            },
            sandbox,
            pid,
            messages,
            ended: false,
            exit: None,
            timeout,
        })
    }

    pub(super) async fn connect(sandbox: Sandbox, pid: u32) -> Result<Self> {
        let (pid, messages) = request::connect(&sandbox, pid).await?;
        Ok(Self {
            stdin: Stdin::new(&sandbox, pid),
            sandbox,
            pid,
            messages,
            ended: false,
            exit: None,
            timeout: None,
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
        self.stdin.clone()
    }

    /// How the process ended, once its [`Event::Exit`] has been read.
    pub fn exit(&self) -> Option<&ExitStatus> {
        self.exit.as_ref().filter(|_| self.ended)
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

    /// Waits for the process to end and collects its remaining output, which is none if its
    /// [`Event::Exit`] has been read.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Interrupted`] if the stream ends before the process does,
    /// [`ErrorKind::Timeout`] if the process was killed because its timeout passed, and
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
                Event::Exit(_) => break,
            }
            if stdout.len() + stderr.len() > limit {
                // A failure to kill it does not change the error to report.
                let _ = self.kill().await;
                let message = format!("the output exceeds {limit} bytes; the command was killed");
                return Err(self.error(Error::new(ErrorKind::TooLarge, message)));
            }
        }
        match self.exit.take() {
            Some(status) => Ok(Output {
                stdout: stdout.freeze(),
                stderr: stderr.freeze(),
                status,
            }),
            None => Err(self.error(without_exit())),
        }
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
            if self.exit.is_some() {
                // Read to its end, the connection can serve the next command.
                ready!(self.messages.poll_drain(cx));
                self.ended = true;
                return Poll::Ready(self.exit.clone().map(|exit| Ok(Event::Exit(exit))));
            }
            let Some(message) = ready!(self.messages.poll_next_unpin(cx)) else {
                self.ended = true;
                return Poll::Ready(Some(Err(self.error(without_exit()))));
            };
            let event = match message {
                Ok(message) => message.event,
                Err(error) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(request::explain_timeout(error, self.timeout))));
                }
            };
            match convert(event) {
                Some(Event::Exit(exit)) => self.exit = Some(exit),
                Some(event) => return Poll::Ready(Some(Ok(event))),
                None => {}
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
    pub(super) fn new(sandbox: &Sandbox, pid: u32) -> Self {
        Self {
            sandbox: sandbox.with_request_timeout(Duration::ZERO),
            pid,
            closed: false,
            turn: Arc::default(),
        }
    }

    /// Writes all of the data. Waits while the process does not read; a pipe holds 64 KiB.
    ///
    /// The request timeout does not apply: a write ends when the process has read enough, or ends. A
    /// write that is dropped may have written a part.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::BrokenPipe`] if the process has closed its stdin or has ended, and
    /// [`ErrorKind::InvalidArgument`] if it was started without [`stdin(true)`](crate::commands::Start::stdin).
    pub async fn write(&self, data: impl Into<Bytes>) -> Result<()> {
        if self.closed {
            let message = "the stdin of this process is closed: start it with stdin(true)";
            let error = Error::new(ErrorKind::InvalidArgument, message);
            return Err(error
                .with_operation(request::SEND_INPUT)
                .with_sandbox(self.sandbox.id()));
        }
        let mut data: Bytes = data.into();
        let _turn = self.turn.lock().await;
        while !data.is_empty() {
            let chunk = data.split_to(data.len().min(STDIN_CHUNK));
            let input = types::ProcessInput::Stdin(chunk.into());
            request::send_input(&self.sandbox, self.pid, input).await?;
        }
        Ok(())
    }

    /// Closes stdin after pending writes: the process reads end of file. Closing it again is not an
    /// error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Unsupported`] if envd is older than 0.5.2.
    pub async fn close(&self) -> Result<()> {
        self.sandbox.version().require(Capability::CLOSE_STDIN)?;
        let _turn = self.turn.lock().await;
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

impl fmt::Debug for Stdin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stdin")
            .field("sandbox", &self.sandbox.id())
            .field("pid", &self.pid)
            .finish_non_exhaustive()
    }
}

/// Converts an event of envd. Returns `None` for keepalives and empty output.
fn convert(event: Option<types::ProcessEvent>) -> Option<Event> {
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
    let message = "the stream ended before the exit status of the process arrived";
    Error::new(ErrorKind::Interrupted, message)
}
