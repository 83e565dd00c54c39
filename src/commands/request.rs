//! The requests behind commands and terminals, which are the same thing to envd.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use futures_util::stream::TryStreamExt as _;
use progenitor_client::ResponseValue;
use reqwest::header::HeaderName;

use crate::commands::CommandLine;
use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd::{ByteStream, types};
use crate::rpc::{self, MessageStream};
use crate::sandbox::{Sandbox, streams};
use crate::secret::SecretString;
use crate::transport::error_body::ErrorBody;

/// On start, envd kills the process when this has passed.
const TIMEOUT: HeaderName = HeaderName::from_static("connect-timeout-ms");

/// A process to be started.
#[derive(Debug)]
pub(crate) struct StartRequest {
    pub(crate) line: CommandLine,
    pub(crate) cwd: Option<String>,
    pub(crate) envs: BTreeMap<String, SecretString>,
    pub(crate) user: Option<String>,
    /// Whether stdin stays open. `None` leaves that to envd.
    pub(crate) stdin: Option<bool>,
    pub(crate) tag: Option<String>,
    /// The terminal that it runs in, if it runs in one.
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

    /// Starts the process and returns its id and the messages that follow.
    pub(crate) async fn send(
        self,
        sandbox: &Sandbox,
    ) -> Result<(u32, MessageStream<types::ProcessStartResponse>)> {
        let mut headers = vec![rpc::KEEPALIVE_INTERVAL];
        if let Some(timeout) = self.timeout {
            headers.push((TIMEOUT, milliseconds(timeout).into()));
        }
        let envd = sandbox.envd_as(self.user.as_deref(), headers)?;
        let idle_timeout = self.idle_timeout;
        let body = rpc::envelope(&self.message()?)?;
        let opening = envd.process_start().body(body).send();
        open(sandbox, "process.Process.Start", opening, idle_timeout).await
    }

    fn message(self) -> Result<types::ProcessStartRequest> {
        let mut config = types::ProcessConfig::builder()
            .cmd(self.line.program)
            .args(self.line.arguments)
            .cwd(self.cwd);
        if !self.envs.is_empty() {
            let envs: BTreeMap<String, String> = self
                .envs
                .into_iter()
                .map(|(name, value)| (name, value.expose().to_owned()))
                .collect();
            config = config.envs(envs);
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

/// Connects to a process that runs: the messages are those of starting it.
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
    open(sandbox, "process.Process.Connect", opening, None).await
}

/// Opens a stream of events and waits for the first one, which has the id of the process.
async fn open(
    sandbox: &Sandbox,
    operation: &'static str,
    opening: impl Future<
        Output = std::result::Result<
            ResponseValue<ByteStream>,
            progenitor_client::Error<ErrorBody>,
        >,
    >,
    idle_timeout: Option<Duration>,
) -> Result<(u32, MessageStream<types::ProcessStartResponse>)> {
    let open = async {
        let mut messages: MessageStream<types::ProcessStartResponse> =
            streams::messages(opening, operation, sandbox).await?;
        while let Some(message) = messages.try_next().await? {
            match message.event {
                Some(types::ProcessEvent::Start(start)) => {
                    return Ok((pid(start.pid)?, messages.with_idle_timeout(idle_timeout)));
                }
                Some(types::ProcessEvent::Keepalive(_)) => {}
                _ => break,
            }
        }
        let message = "the stream did not begin with the start of a process";
        Err(Error::new(ErrorKind::Decode, message))
    };
    streams::within_open_timeout(sandbox, operation, open).await
}

/// Input for a process or a terminal.
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
        .map_err(|error| Error::in_call("process.Process.SendInput", sandbox.id(), error))
}

/// The process of this id.
pub(crate) fn selector(pid: u32) -> types::ProcessSelector {
    types::ProcessSelector::Pid(pid.into())
}

/// The id of a process, as envd sends it.
pub(crate) fn pid(sent: Option<i64>) -> Result<u32> {
    u32::try_from(sent.unwrap_or_default()).map_err(|_| {
        let message = format!("{sent:?} is not the id of a process");
        Error::new(ErrorKind::Decode, message)
    })
}

/// Whole milliseconds, rounded up, of no more than the ten digits that the protocol allows.
fn milliseconds(duration: Duration) -> u64 {
    const LONGEST: u64 = 9_999_999_999;
    let rest = duration.subsec_nanos() % 1_000_000;
    let millis = duration.as_millis() + u128::from(rest > 0);
    u64::try_from(millis).unwrap_or(LONGEST).min(LONGEST)
}
