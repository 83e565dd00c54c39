//! The calls of `process.Process`.

use std::future::ready;

use axum::Router;
use axum::routing::post;
use futures_util::stream::{self, BoxStream, StreamExt as _, TryStreamExt as _};
use rustix::process::Signal;
use tokio::process::Command;
use tokio::sync::mpsc;

use crate::envd::types;
use crate::local::Shared;
use crate::local::envd::connect::{Answer, Call, client_stream, server_stream, unary};
use crate::local::envd::fault::{Code, Fault};
use crate::local::envd::process::{Event, Kind, Launch, Process};
use crate::local::envd::root::shown;

pub(super) fn router() -> Router<Shared> {
    Router::new()
        .route("/process.Process/List", post(|r| unary(r, list)))
        .route("/process.Process/Start", post(|r| server_stream(r, start)))
        .route(
            "/process.Process/Connect",
            post(|r| server_stream(r, connect)),
        )
        .route("/process.Process/Update", post(|r| unary(r, update)))
        .route("/process.Process/SendInput", post(|r| unary(r, send_input)))
        .route(
            "/process.Process/StreamInput",
            post(|r| client_stream(r, stream_input)),
        )
        .route(
            "/process.Process/SendSignal",
            post(|r| unary(r, send_signal)),
        )
        .route(
            "/process.Process/CloseStdin",
            post(|r| unary(r, close_stdin)),
        )
}

async fn list(
    call: Call,
    _request: types::ProcessListRequest,
) -> Result<types::ProcessListResponse, Fault> {
    let processes = call.machine.running().into_iter();
    let processes = processes.map(|process| types::ProcessInfo {
        config: Some(process.config.clone()),
        pid: Some(process.pid.into()),
        tag: process.tag.clone(),
    });
    Ok(types::ProcessListResponse {
        processes: Some(processes.collect()),
    })
}

async fn start(
    call: Call,
    request: types::ProcessStartRequest,
) -> Result<Answer<types::ProcessStartResponse>, Fault> {
    let config = request.process.unwrap_or_default();
    let program = config.cmd.clone().filter(|cmd| !cmd.is_empty());
    let program = program.ok_or_else(|| Fault::invalid("there is no command to start"))?;
    let user = call.user()?;
    let keepalive = call.keepalive()?;
    let kind = match request.pty {
        Some(pty) => Kind::Terminal(pty.try_into()?),
        None => Kind::Pipes {
            stdin: request.stdin.unwrap_or(true),
        },
    };
    let cwd = config.cwd.clone().filter(|cwd| !cwd.is_empty());
    let cwd = cwd.unwrap_or_else(|| "~".to_owned());
    let directory = call
        .machine
        .root
        .blocking(move |root| {
            let path = root.find(user, &cwd)?;
            match root.dir.metadata(&path) {
                Ok(metadata) if metadata.is_dir() => Ok(root.real(&path)),
                Ok(_) => Err(Fault::invalid(format!("{cwd} is not a directory"))),
                Err(_) => {
                    let path = shown(&path);
                    Err(Fault::invalid(format!("cwd '{path}' does not exist")))
                }
            }
        })
        .await?;
    // A program that does not exist is an exit code, not an error.
    let mut command = Command::new("/bin/sh");
    command
        .args(["-c", "exec \"$@\"", "sh", &program])
        .args(config.args.iter().flatten())
        .env_clear()
        .envs(call.machine.environment(user))
        .envs(config.envs.iter().flatten())
        .current_dir(directory);
    let launch = Launch {
        config,
        tag: request.tag,
        command,
        kind,
        deadline: call.deadline,
        gone: call.machine.gone.clone(),
    };
    let (process, events) = call.machine.start(|| Process::start(launch))?;
    Ok(Answer {
        messages: messages(&process, events),
        deadline: call.deadline,
        keepalive: Some((keepalive_message(), keepalive)),
    })
}

async fn connect(
    call: Call,
    request: types::ProcessConnectRequest,
) -> Result<Answer<types::ProcessStartResponse>, Fault> {
    let process = call.machine.recent_process(&request.process.try_into()?)?;
    let events = process.subscribe();
    Ok(Answer {
        messages: messages(&process, events),
        deadline: call.deadline,
        keepalive: Some((keepalive_message(), call.keepalive()?)),
    })
}

async fn update(
    call: Call,
    request: types::ProcessUpdateRequest,
) -> Result<types::ProcessUpdateResponse, Fault> {
    let process = call.machine.process(&request.process.try_into()?)?;
    if let Some(pty) = request.pty {
        process.resize(pty.try_into()?).await?;
    }
    Ok(types::ProcessUpdateResponse {})
}

async fn send_input(
    call: Call,
    request: types::ProcessSendInputRequest,
) -> Result<types::ProcessSendInputResponse, Fault> {
    let process = call.machine.process(&request.process.try_into()?)?;
    let input = request.input.ok_or_else(no_input)?;
    process.write(&input).await?;
    Ok(types::ProcessSendInputResponse {})
}

async fn stream_input(
    call: Call,
    mut messages: BoxStream<'static, Result<types::ProcessStreamInputRequest, Fault>>,
) -> Result<Answer<types::ProcessStreamInputResponse>, Fault> {
    use types::ProcessStreamInputRequest as Sent;
    let Some(Sent::Start(start)) = messages.try_next().await? else {
        return Err(Fault::invalid("the first message must be `start`"));
    };
    let process = call.machine.process(&start.process.try_into()?)?;
    while let Some(message) = messages.try_next().await? {
        match message {
            Sent::Data(data) => process.write(&data.input.ok_or_else(no_input)?).await?,
            Sent::Keepalive(_) => {}
            _ => return Err(Fault::invalid("only `data` and `keepalive` can follow")),
        }
    }
    Ok(types::ProcessStreamInputResponse {}.into())
}

async fn send_signal(
    call: Call,
    request: types::ProcessSendSignalRequest,
) -> Result<types::ProcessSendSignalResponse, Fault> {
    let process = call.machine.process(&request.process.try_into()?)?;
    let signal = match request.signal {
        Some(types::ProcessSignal::SignalSigterm) => Signal::TERM,
        Some(types::ProcessSignal::SignalSigkill) => Signal::KILL,
        other => {
            let message = format!("no signal but SIGTERM and SIGKILL can be sent: {other:?}");
            return Err(Fault::new(Code::Unimplemented, message));
        }
    };
    process.signal(signal)?;
    Ok(types::ProcessSendSignalResponse {})
}

async fn close_stdin(
    call: Call,
    request: types::ProcessCloseStdinRequest,
) -> Result<types::ProcessCloseStdinResponse, Fault> {
    let process = call.machine.process(&request.process.try_into()?)?;
    process.close_stdin().await?;
    Ok(types::ProcessCloseStdinResponse {})
}

/// The start of a process, whenever that was, and what follows.
fn messages(
    process: &Process,
    mut events: mpsc::Receiver<Event>,
) -> BoxStream<'static, Result<types::ProcessStartResponse, Fault>> {
    let start = Event::Start(types::ProcessEventStartEvent {
        pid: Some(process.pid.into()),
    });
    stream::once(ready(start))
        .chain(stream::poll_fn(move |cx| events.poll_recv(cx)))
        .map(|event| Ok(message(event)))
        .boxed()
}

fn keepalive_message() -> types::ProcessStartResponse {
    message(Event::Keepalive(types::ProcessEventKeepAlive {}))
}

fn message(event: Event) -> types::ProcessStartResponse {
    types::ProcessStartResponse { event: Some(event) }
}

fn no_input() -> Fault {
    Fault::invalid("there is no input in the message")
}
