//! `StartRequest` and the other requests that commands and terminals share, as both are processes
//! in envd.

use std::collections::BTreeMap;
use std::time::Duration;

use reqwest::header::HeaderName;

use crate::commands::CommandLine;
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::generated::envd::types;
use crate::rpc::{self, MessageStream};
use crate::sandbox::Sandbox;
use crate::sandbox::streams::{self, Opening};
use crate::secret::SecretString;

/// Timeout of a started process in milliseconds; envd kills the process when it elapses.
const TIMEOUT: HeaderName = HeaderName::from_static("connect-timeout-ms");

pub(crate) const START: &str = "process.Process.Start";
const CONNECT: &str = "process.Process.Connect";
pub(crate) const SEND_INPUT: &str = "process.Process.SendInput";

/// A request to start a process.
#[derive(Debug)]
pub(crate) struct StartRequest {
    pub(crate) line: CommandLine,
    pub(crate) cwd: Option<String>,
    pub(crate) envs: BTreeMap<String, SecretString>,
    pub(crate) user: Option<String>,
    /// Whether stdin stays open. `None` uses the default of envd.
    pub(crate) stdin: Option<bool>,
    pub(crate) tag: Option<String>,
    /// Terminal to run the process in, if any.
    pub(crate) pty: Option<types::ProcessPty>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
}

impl StartRequest {
    pub(crate) fn new(line: CommandLine) -> Self {
        Self {
            line,
            cwd: None,
            envs: BTreeMap::new(),
            user: None,
            stdin: None,
            tag: None,
            pty: None,
            timeout: None,
            idle_timeout: None,
        }
    }

    /// Starts the process and returns its id and the stream of further messages.
    pub(crate) async fn send(
        self,
        sandbox: &Sandbox,
    ) -> Result<(u32, MessageStream<types::ProcessStartResponse>)> {
        let mut headers = vec![rpc::KEEPALIVE_INTERVAL];
        let (timeout, idle_timeout) = (self.timeout, self.idle_timeout);
        if let Some(timeout) = timeout {
            headers.push((TIMEOUT, milliseconds(timeout).into()));
        }
        let envd = sandbox.envd_as(self.user.as_deref(), headers)?;
        let body = rpc::envelope(&self.message()?)?;
        let opening = envd.process_start().body(body).send();
        let (sent, messages) = streams::open(sandbox, START, opening, idle_timeout, begin)
            .await
            .map_err(|error| passed_during_start(error, timeout))?;
        let pid = pid(sent).map_err(|error| Error::in_call(START, sandbox.id(), error))?;
        Ok((pid, messages))
    }

    fn message(self) -> Result<types::ProcessStartRequest> {
        let mut config = types::ProcessConfig::builder()
            .cmd(self.line.program)
            .args(self.line.arguments)
            .cwd(self.cwd);
        if !self.envs.is_empty() {
            config = config.envs(SecretString::expose_all(self.envs));
        }
        let config: types::ProcessConfig = config.try_into()?;
        Ok(types::ProcessStartRequest::builder()
            .process(config)
            .stdin(self.stdin)
            .tag(self.tag)
            .pty(self.pty)
            .try_into()?)
    }
}

/// Connects to a running process. The messages have the type of those of a started process.
pub(crate) async fn connect(
    sandbox: &Sandbox,
    pid: u32,
) -> Result<(u32, MessageStream<types::ProcessStartResponse>)> {
    let request: types::ProcessConnectRequest = types::ProcessConnectRequest::builder()
        .process(selector(pid))
        .try_into()?;
    let envd = sandbox.envd_as(None, [rpc::KEEPALIVE_INTERVAL])?;
    let body = rpc::envelope(&request)?;
    let opening = envd.process_connect().body(body).send();
    let (sent, messages) = streams::open(sandbox, CONNECT, opening, None, begin).await?;
    let pid = self::pid(sent).map_err(|error| Error::in_call(CONNECT, sandbox.id(), error))?;
    Ok((pid, messages))
}

/// An error of a process that was started with `timeout`. A timeout that the server reports is that one.
pub(crate) fn explain_timeout(error: Error, timeout: Option<Duration>) -> Error {
    if error.kind() != ErrorKind::Timeout || error.timeout_kind().is_some() {
        return error;
    }
    let message = match timeout {
        Some(timeout) => format!("the command was killed after its timeout of {timeout:?}"),
        None => "the command was killed after the timeout that it was started with".to_owned(),
    };
    error
        .restated(ErrorKind::Timeout, message)
        .with_timeout_kind(TimeoutKind::Command)
}

/// envd reports a timeout that passes while the process is being started as an invalid argument.
fn passed_during_start(error: Error, timeout: Option<Duration>) -> Error {
    let text = error.message().unwrap_or_default();
    if timeout.is_some()
        && error.error_code() == Some("invalid_argument")
        && text.contains("context deadline exceeded")
    {
        return explain_timeout(error.restated(ErrorKind::Timeout, String::new()), timeout);
    }
    error
}

/// The first event of a process, which has its id.
fn begin(message: types::ProcessStartResponse) -> Opening<Option<i64>> {
    match message.event {
        Some(types::ProcessEvent::Start(start)) => Opening::Started(start.pid),
        Some(types::ProcessEvent::Keepalive(_)) => Opening::Keepalive,
        _ => Opening::Unexpected,
    }
}

/// Sends input to a process or a terminal.
pub(crate) async fn send_input(
    sandbox: &Sandbox,
    pid: u32,
    input: types::ProcessInput,
) -> Result<()> {
    sandbox
        .envd()
        .process_send_input()
        .body_map(|body| body.process(selector(pid)).input(input))
        .send()
        .await
        .map(drop)
        .map_err(|error| broken_pipe(Error::in_call(SEND_INPUT, sandbox.id(), error)))
}

/// The two errors of envd for input of a process that does not read it any more.
fn broken_pipe(error: Error) -> Error {
    let broke = error.error_code() == Some("internal")
        && error
            .message()
            .is_some_and(|message| message.contains("broken pipe"));
    match error.kind() {
        ErrorKind::NotFound => error.restated(ErrorKind::BrokenPipe, "the process has ended"),
        _ if broke => {
            let message = "the process does not read its standard input any more";
            error.restated(ErrorKind::BrokenPipe, message)
        }
        _ => error,
    }
}

/// Selects a process by its id.
pub(crate) fn selector(pid: u32) -> types::ProcessSelector {
    types::ProcessSelector::Pid(pid.into())
}

/// Converts the process id that envd sends.
pub(crate) fn pid(sent: Option<i64>) -> Result<u32> {
    u32::try_from(sent.unwrap_or_default()).map_err(|_| {
        let message = format!("{sent:?} is not a valid process id");
        Error::new(ErrorKind::Decode, message)
    })
}

/// Converts to whole milliseconds, rounded up and capped at the ten digits that the protocol
/// allows.
fn milliseconds(duration: Duration) -> u64 {
    const LONGEST: u64 = 9_999_999_999;
    let rest = duration.subsec_nanos() % 1_000_000;
    let millis = duration.as_millis() + u128::from(rest > 0);
    u64::try_from(millis).unwrap_or(LONGEST).min(LONGEST)
}
