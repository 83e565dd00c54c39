//! `router`, which serves the methods of `process.Process`.

use std::future::ready;

use axum::Router;
use axum::routing::post;
use futures_util::stream::{self, BoxStream, StreamExt as _, TryStreamExt as _};
use rustix::process::Signal;
use tokio::process::Command;
use tokio::sync::mpsc;

use crate::envd::error::{Code, RpcError};
use crate::envd::process::{Event, Kind, Launch, Process};
use crate::envd::root::shown;
use crate::envd::rpc::{RpcContext, StreamResponse, client_stream, server_stream, unary};
use crate::state::Shared;
use e2b::envd::types;

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
    context: RpcContext,
    _request: types::ProcessListRequest,
) -> Result<types::ProcessListResponse, RpcError> {
    let processes = context.instance.running().into_iter();
    let processes = processes.map(|process| {
        let mut info = types::ProcessInfo::default();
        info.config = Some(process.config.clone());
        info.pid = Some(process.pid.into());
        info.tag.clone_from(&process.tag);
        info
    });
    let response = types::ProcessListResponse::builder().processes(Some(processes.collect()));
    Ok(response.try_into()?)
}

async fn start(
    context: RpcContext,
    request: types::ProcessStartRequest,
) -> Result<StreamResponse<types::ProcessStartResponse>, RpcError> {
    let config = request.process.unwrap_or_default();
    let program = config.cmd.clone().filter(|cmd| !cmd.is_empty());
    let program = program.ok_or_else(|| RpcError::invalid("the command is missing"))?;
    let user = context.user()?;
    let keepalive = context.keepalive()?;
    let kind = match request.pty {
        Some(pty) => Kind::Terminal(pty.try_into()?),
        None => Kind::Pipes {
            stdin: request.stdin.unwrap_or(true),
        },
    };
    let cwd = config.cwd.clone().filter(|cwd| !cwd.is_empty());
    let cwd = cwd.unwrap_or_else(|| "~".to_owned());
    let directory = context
        .instance
        .root
        .blocking(move |root| {
            let path = root.find(user, &cwd)?;
            match root.dir.metadata(&path) {
                Ok(metadata) if metadata.is_dir() => Ok(root.real(&path)),
                Ok(_) => Err(RpcError::invalid(format!("{cwd} is not a directory"))),
                Err(_) => {
                    let path = shown(&path);
                    Err(RpcError::invalid(format!("cwd '{path}' does not exist")))
                }
            }
        })
        .await?;
    // Through a shell, a program that does not exist is an exit code, as in envd, and not an error.
    let mut command = Command::new("/bin/sh");
    command
        .args(["-c", "exec \"$@\"", "sh", &program])
        .args(config.args.iter().flatten())
        .env_clear()
        .envs(context.instance.environment(user))
        .envs(config.envs.iter().flatten())
        .current_dir(directory);
    let launch = Launch {
        config,
        tag: request.tag,
        command,
        kind,
        deadline: context.deadline,
        shutdown: context.instance.shutdown.clone(),
    };
    let (process, events) = context.instance.start(|| Process::start(launch))?;
    Ok(StreamResponse {
        messages: messages(&process, events),
        deadline: context.deadline,
        keepalive: Some((keepalive_message(), keepalive)),
    })
}

async fn connect(
    context: RpcContext,
    request: types::ProcessConnectRequest,
) -> Result<StreamResponse<types::ProcessStartResponse>, RpcError> {
    let process = context
        .instance
        .recent_process(&request.process.try_into()?)?;
    let events = process.subscribe();
    Ok(StreamResponse {
        messages: messages(&process, events),
        deadline: context.deadline,
        keepalive: Some((keepalive_message(), context.keepalive()?)),
    })
}

async fn update(
    context: RpcContext,
    request: types::ProcessUpdateRequest,
) -> Result<types::ProcessUpdateResponse, RpcError> {
    let process = context.instance.process(&request.process.try_into()?)?;
    if let Some(pty) = request.pty {
        process.resize(pty.try_into()?).await?;
    }
    Ok(types::ProcessUpdateResponse::default())
}

async fn send_input(
    context: RpcContext,
    request: types::ProcessSendInputRequest,
) -> Result<types::ProcessSendInputResponse, RpcError> {
    let process = context.instance.process(&request.process.try_into()?)?;
    let input = request.input.ok_or_else(no_input)?;
    process.write(&input).await?;
    Ok(types::ProcessSendInputResponse::default())
}

async fn stream_input(
    context: RpcContext,
    mut messages: BoxStream<'static, Result<types::ProcessStreamInputRequest, RpcError>>,
) -> Result<StreamResponse<types::ProcessStreamInputResponse>, RpcError> {
    use types::ProcessStreamInputRequest as Sent;
    let Some(Sent::Start(start)) = messages.try_next().await? else {
        return Err(RpcError::invalid("the first message must be `start`"));
    };
    let process = context.instance.process(&start.process.try_into()?)?;
    while let Some(message) = messages.try_next().await? {
        match message {
            Sent::Data(data) => process.write(&data.input.ok_or_else(no_input)?).await?,
            Sent::Keepalive(_) => {}
            _ => {
                return Err(RpcError::invalid(
                    "only `data` and `keepalive` can follow `start`",
                ));
            }
        }
    }
    Ok(types::ProcessStreamInputResponse::default().into())
}

async fn send_signal(
    context: RpcContext,
    request: types::ProcessSendSignalRequest,
) -> Result<types::ProcessSendSignalResponse, RpcError> {
    let process = context.instance.process(&request.process.try_into()?)?;
    let signal = match request.signal {
        Some(types::ProcessSignal::SignalSigterm) => Signal::TERM,
        Some(types::ProcessSignal::SignalSigkill) => Signal::KILL,
        other => {
            let message = format!("only SIGTERM and SIGKILL can be sent: {other:?}");
            return Err(RpcError::new(Code::Unimplemented, message));
        }
    };
    process.signal(signal)?;
    Ok(types::ProcessSendSignalResponse::default())
}

async fn close_stdin(
    context: RpcContext,
    request: types::ProcessCloseStdinRequest,
) -> Result<types::ProcessCloseStdinResponse, RpcError> {
    let process = context.instance.process(&request.process.try_into()?)?;
    process.close_stdin().await?;
    Ok(types::ProcessCloseStdinResponse::default())
}

/// The messages of a process: its start event, and what follows from now on.
fn messages(
    process: &Process,
    mut events: mpsc::Receiver<Event>,
) -> BoxStream<'static, Result<types::ProcessStartResponse, RpcError>> {
    let mut start = types::ProcessEventStartEvent::default();
    start.pid = Some(process.pid.into());
    stream::once(ready(Event::Start(start)))
        .chain(stream::poll_fn(move |cx| events.poll_recv(cx)))
        .map(|event| Ok(message(event)))
        .boxed()
}

fn keepalive_message() -> types::ProcessStartResponse {
    message(Event::Keepalive(types::ProcessEventKeepAlive::default()))
}

fn message(event: Event) -> types::ProcessStartResponse {
    let mut response = types::ProcessStartResponse::default();
    response.event = Some(event);
    response
}

fn no_input() -> RpcError {
    RpcError::invalid("the message has no input")
}
