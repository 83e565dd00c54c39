//! `Process`, a process of a sandbox: its output, its input and its end.

use std::fmt;
use std::future::{Future as _, poll_fn};
use std::io;
use std::os::unix::process::ExitStatusExt as _;
use std::pin::pin;
use std::process::{ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, ready};
use std::time::Duration;

use rustix::process::{Pid, Signal};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, ChildStdin, Command};
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::envd::error::{Code, RpcError};
use crate::envd::rpc::limit;
use crate::envd::terminal::{self, Terminal};
use e2b::Base64;
use e2b::envd::types;

/// Maximum length of a chunk of output, in bytes.
const PIPE_CHUNK: usize = 32 * 1024;
const TERMINAL_CHUNK: usize = 16 * 1024;

/// Maximum number of chunks that wait for a subscriber. If there are more, the process waits.
const QUEUE: usize = 4;

/// How long the end of a process can be queried.
const MEMORY: Duration = Duration::from_secs(30);

pub(super) type Event = types::ProcessEvent;
type Data = types::ProcessEventDataEvent;

/// What to start.
pub(super) struct Launch {
    /// As the client sent it.
    pub(super) config: types::ProcessConfig,
    pub(super) tag: Option<String>,
    pub(super) command: Command,
    pub(super) kind: Kind,
    /// When the process is killed.
    pub(super) deadline: Option<Instant>,
    pub(super) shutdown: CancellationToken,
}

/// What the standard streams of a process are connected to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Pipes { stdin: bool },
    Terminal(terminal::Size),
}

/// A process, also for a while after its end.
pub(super) struct Process {
    pub(super) pid: u32,
    pub(super) config: types::ProcessConfig,
    pub(super) tag: Option<String>,
    /// The leader of a group of its own, and with a terminal also of a session.
    leader: Pid,
    has_terminal: bool,
    group: Mutex<GroupState>,
    input: tokio::sync::Mutex<Input>,
    subscribers: Mutex<Subscribers>,
    expired: AtomicBool,
    shutdown: CancellationToken,
}

/// Which process selects another.
#[derive(Clone, Debug)]
pub(super) enum Selector {
    Pid(i64),
    Tag(String),
}

/// Whether the id still belongs to the process group. Locked while the process is waited for and
/// while it is signalled, so that no signal reaches another process that has reused the id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum GroupState {
    Running,
    /// The leader has ended, and others of its group may not have. As long as there are any, the id
    /// is not reused.
    LeaderExited,
    Gone,
}

enum Input {
    Closed,
    Pipe(ChildStdin),
    Terminal(terminal::Input),
}

/// The readers of the output.
#[derive(Default)]
struct Subscribers {
    senders: Vec<mpsc::Sender<Event>>,
    end: Option<types::ProcessEventEndEvent>,
}

impl Process {
    /// Starts a process, and subscribes to its output from the first byte.
    pub(super) fn start(launch: Launch) -> Result<(Arc<Self>, mpsc::Receiver<Event>), RpcError> {
        let Launch {
            config,
            tag,
            mut command,
            kind,
            deadline,
            shutdown,
        } = launch;
        let (mut child, terminal) = match kind {
            Kind::Pipes { stdin } => {
                command
                    .process_group(0)
                    .stdin(if stdin { Stdio::piped() } else { Stdio::null() })
                    .stdout(Stdio::piped())
                    .stderr(Stdio::piped());
                (command.spawn().map_err(|error| not_started(&error))?, None)
            }
            Kind::Terminal(size) => {
                let (child, terminal) =
                    terminal::start(command, size).map_err(|error| not_started(&error))?;
                (child, Some(terminal))
            }
        };
        let id = child.id().and_then(|id| i32::try_from(id).ok());
        let leader = id
            .and_then(Pid::from_raw)
            .ok_or_else(|| RpcError::internal("the process has no id"))?;
        let (has_terminal, output, input) = match terminal {
            Some(Terminal { output, input }) => (true, Some(output), Input::Terminal(input)),
            None => {
                let input = child.stdin.take().map_or(Input::Closed, Input::Pipe);
                (false, None, input)
            }
        };
        let process = Arc::new(Self {
            pid: leader.as_raw_nonzero().get().cast_unsigned(),
            config,
            tag,
            leader,
            has_terminal,
            group: Mutex::new(GroupState::Running),
            input: tokio::sync::Mutex::new(input),
            subscribers: Mutex::default(),
            expired: AtomicBool::new(false),
            shutdown,
        });
        let events = process.subscribe();
        tokio::spawn(Arc::clone(&process).supervise(child, output, deadline));
        Ok((process, events))
    }

    pub(super) fn matches(&self, selector: &Selector) -> bool {
        match selector {
            Selector::Pid(pid) => i64::from(self.pid) == *pid,
            Selector::Tag(tag) => self.tag.as_ref() == Some(tag),
        }
    }

    /// Whether its end has not been reported yet.
    pub(super) fn is_running(&self) -> bool {
        self.subscribers().end.is_none()
    }

    /// Whether its end can no longer be queried.
    pub(super) fn is_expired(&self) -> bool {
        self.expired.load(Ordering::Relaxed)
    }

    /// Whether it is expired and nothing of its group is left to signal.
    pub(super) fn is_forgotten(&self) -> bool {
        self.is_expired() && (*self.group() == GroupState::Gone || !self.has_survivors())
    }

    /// Returns its output from now on, and its end.
    pub(super) fn subscribe(&self) -> mpsc::Receiver<Event> {
        let (sender, receiver) = mpsc::channel(QUEUE);
        let mut subscribers = self.subscribers();
        match &subscribers.end {
            None => subscribers.senders.push(sender),
            Some(end) => drop(sender.try_send(Event::End(end.clone()))),
        }
        receiver
    }

    /// Signals the process, and none of its children.
    pub(super) fn signal(&self, signal: Signal) -> Result<(), RpcError> {
        if *self.group() != GroupState::Running {
            return Err(RpcError::not_found("the process has ended"));
        }
        rustix::process::kill_process(self.leader, signal)
            .map_err(|error| RpcError::internal(error.to_string()))
    }

    /// Signals the process and its descendants, except those that left its group.
    pub(super) fn signal_all(&self, signal: Signal) {
        let group = self.group();
        if *group == GroupState::Gone {
            return;
        }
        // It fails if no process is left.
        let _ = rustix::process::kill_process_group(self.leader, signal);
        if self.has_terminal {
            for member in terminal::session(self.leader) {
                let _ = rustix::process::kill_process(member, signal);
            }
        }
    }

    /// Writes input. Waits until the process reads it.
    pub(super) async fn write(&self, input: &types::ProcessInput) -> Result<(), RpcError> {
        let write = async {
            let mut channel = self.input.lock().await;
            let written = match (&mut *channel, input) {
                (Input::Pipe(pipe), types::ProcessInput::Stdin(bytes)) => {
                    pipe.write_all(bytes).await
                }
                (Input::Terminal(terminal), types::ProcessInput::Pty(bytes)) => {
                    terminal.write_all(bytes).await
                }
                (Input::Closed, types::ProcessInput::Stdin(_)) => {
                    return Err(RpcError::internal("the standard input is closed"));
                }
                _ => return Err(RpcError::internal("the process has no input of this kind")),
            };
            written.map_err(|error| RpcError::internal(error.to_string()))
        };
        tokio::select! {
            written = write => written,
            () = self.shutdown.cancelled() => Err(RpcError::new(Code::Unavailable, "the sandbox has ended")),
        }
    }

    /// Closes the standard input. Idempotent.
    pub(super) async fn close_stdin(&self) -> Result<(), RpcError> {
        let mut input = self.input.lock().await;
        if matches!(*input, Input::Terminal(_)) {
            let message = "a terminal cannot be closed: send the end-of-transmission character";
            return Err(RpcError::new(Code::Unknown, message));
        }
        *input = Input::Closed;
        Ok(())
    }

    /// Changes the size of the terminal.
    pub(super) async fn resize(&self, size: terminal::Size) -> Result<(), RpcError> {
        match &*self.input.lock().await {
            Input::Terminal(terminal) => terminal::resize(terminal, size)
                .map_err(|error| RpcError::internal(error.to_string())),
            _ => Err(RpcError::internal("the process has no terminal")),
        }
    }

    /// Follows the process to its end, and keeps the end for a while.
    async fn supervise(
        self: Arc<Self>,
        mut child: Child,
        terminal: Option<terminal::Output>,
        deadline: Option<Instant>,
    ) {
        let ended = async {
            let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
            let terminal = self.forward(terminal, TERMINAL_CHUNK, Data::Pty);
            // Its end is reported after all of its output, and that of its children.
            tokio::join!(
                terminal,
                self.forward(stdout, PIPE_CHUNK, Data::Stdout),
                self.forward(stderr, PIPE_CHUNK, Data::Stderr),
            );
            self.reap(child).await
        };
        let mut ended = pin!(ended);
        let status = tokio::select! {
            status = &mut ended => status,
            () = limit(deadline) => {
                self.signal_all(Signal::KILL);
                ended.await
            }
        };
        let end = match status {
            Ok(status) => describe(status),
            Err(error) => {
                let mut end = types::ProcessEventEndEvent::default();
                end.exit_code = Some(-1);
                end.status = Some(error.to_string());
                end.error = Some(error.to_string());
                end
            }
        };
        let subscribers = {
            let mut subscribers = self.subscribers();
            subscribers.end = Some(end.clone());
            std::mem::take(&mut subscribers.senders)
        };
        self.send(&subscribers, Event::End(end)).await;
        drop(subscribers);
        tokio::select! {
            () = tokio::time::sleep(MEMORY) => {}
            () = self.shutdown.cancelled() => {}
        }
        self.expired.store(true, Ordering::Relaxed);
    }

    /// Forwards output until its end. Output without subscribers is discarded.
    async fn forward(
        &self,
        output: Option<impl AsyncRead + Unpin>,
        chunk: usize,
        data: fn(Base64) -> Data,
    ) {
        let Some(mut output) = output else {
            return;
        };
        let mut buffer = vec![0; chunk];
        // Reading a terminal fails after its last process.
        while let Ok(length @ 1..) = output.read(&mut buffer).await {
            let subscribers = self.subscribers().senders.clone();
            if subscribers.is_empty() {
                continue;
            }
            let bytes = buffer.get(..length).unwrap_or_default();
            self.send(&subscribers, Event::Data(data(bytes.into())))
                .await;
        }
    }

    /// Sends an event to all subscribers, and waits until each has received it or is dropped.
    async fn send(&self, subscribers: &[mpsc::Sender<Event>], event: Event) {
        let mut some_left = false;
        for subscriber in subscribers {
            tokio::select! {
                sent = subscriber.send(event.clone()) => some_left |= sent.is_err(),
                () = self.shutdown.cancelled() => return,
            }
        }
        if some_left {
            let mut subscribers = self.subscribers();
            subscribers.senders.retain(|one| !one.is_closed());
        }
    }

    async fn reap(&self, mut child: Child) -> io::Result<ExitStatus> {
        let mut wait = pin!(child.wait());
        poll_fn(|cx| {
            let mut group = self.group();
            let status = ready!(wait.as_mut().poll(cx));
            *group = if self.has_survivors() {
                GroupState::LeaderExited
            } else {
                GroupState::Gone
            };
            Poll::Ready(status)
        })
        .await
    }

    /// Whether there are other processes in its group or session.
    fn has_survivors(&self) -> bool {
        rustix::process::test_kill_process_group(self.leader).is_ok()
            || (self.has_terminal && !terminal::session(self.leader).is_empty())
    }

    fn group(&self) -> MutexGuard<'_, GroupState> {
        self.group.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn subscribers(&self) -> MutexGuard<'_, Subscribers> {
        self.subscribers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl TryFrom<Option<types::ProcessSelector>> for Selector {
    type Error = RpcError;

    fn try_from(sent: Option<types::ProcessSelector>) -> Result<Self, RpcError> {
        match sent {
            Some(types::ProcessSelector::Pid(pid)) => Ok(Self::Pid(pid)),
            Some(types::ProcessSelector::Tag(tag)) => Ok(Self::Tag(tag)),
            _ => Err(RpcError::invalid("the selector of the process is missing")),
        }
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pid(pid) => write!(f, "pid {pid}"),
            Self::Tag(tag) => write!(f, "tag {tag:?}"),
        }
    }
}

fn not_started(error: &io::Error) -> RpcError {
    let message = format!("the process cannot be started: {error}");
    match error.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::NotFound => RpcError::invalid(message),
        _ => RpcError::internal(message),
    }
}

/// The end of a process as envd reports it.
fn describe(status: ExitStatus) -> types::ProcessEventEndEvent {
    let (code, text) = match (status.code(), status.signal()) {
        (Some(code), _) => (code, format!("exit status {code}")),
        (None, signal) => {
            let core = if status.core_dumped() {
                " (core dumped)"
            } else {
                ""
            };
            let signal = signal.unwrap_or_default();
            (-1, format!("signal: {}{core}", signal_name(signal)))
        }
    };
    let mut end = types::ProcessEventEndEvent::default();
    end.exit_code = Some(code).filter(|code| *code != 0);
    end.exited = status.code().is_some().then_some(true);
    end.error = (code != 0).then(|| text.clone());
    end.status = Some(text);
    end
}

fn signal_name(number: i32) -> String {
    let named = Signal::from_named_raw(number);
    let name = match named {
        Some(Signal::HUP) => "hangup",
        Some(Signal::INT) => "interrupt",
        Some(Signal::QUIT) => "quit",
        Some(Signal::ILL) => "illegal instruction",
        Some(Signal::TRAP) => "trace/breakpoint trap",
        Some(Signal::ABORT) => "aborted",
        Some(Signal::BUS) => "bus error",
        Some(Signal::FPE) => "floating point exception",
        Some(Signal::KILL) => "killed",
        Some(Signal::USR1) => "user defined signal 1",
        Some(Signal::SEGV) => "segmentation fault",
        Some(Signal::USR2) => "user defined signal 2",
        Some(Signal::PIPE) => "broken pipe",
        Some(Signal::ALARM) => "alarm clock",
        Some(Signal::TERM) => "terminated",
        _ => return format!("signal {number}"),
    };
    name.to_owned()
}
