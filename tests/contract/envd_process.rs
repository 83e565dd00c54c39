//! The processes of a sandbox.

use e2b::envd::types;
use serde_json::{Value, json};

use crate::row::{Exchange, Row};
use crate::support::frames;
use crate::values::{build, map, text, texts};
use crate::{driver, leniency};

#[tokio::test]
async fn requests_and_responses_match_the_document() {
    driver::run(rows()).await;
}

#[test]
fn responses_with_unknown_missing_and_null_members_are_read() {
    leniency::check(&rows());
}

/// A process by its number.
fn by_pid() -> types::ProcessSelector {
    types::ProcessSelector::Pid(7)
}

/// A process by the name that it was given.
fn by_tag() -> types::ProcessSelector {
    types::ProcessSelector::Tag(text("shell"))
}

fn pty() -> types::ProcessPty {
    let size: types::ProcessPtySize = build(types::ProcessPtySize::builder().cols(80).rows(24));
    build(types::ProcessPty::builder().size(size))
}

/// The events of a process that succeeds, as both streams have them.
fn events() -> [Value; 4] {
    [
        json!({ "event": { "start": { "pid": 7 } } }),
        json!({ "event": { "data": { "stdout": "AP9vdXQ=" } } }),
        json!({ "event": { "keepalive": {} } }),
        // A code of zero is left out.
        json!({ "event": { "end": { "exited": true, "status": "exit status 0", "error": null } } }),
    ]
}

fn check_events(events: &[Option<types::ProcessEvent>]) {
    use types::ProcessEvent::{Data, End, Keepalive, Start};
    use types::ProcessEventDataEvent::Stdout;
    let [
        Some(Start(start)),
        Some(Data(Stdout(out))),
        Some(Keepalive(_)),
        Some(End(end)),
    ] = events
    else {
        panic!("{events:?}");
    };
    assert_eq!(start.pid, Some(7));
    assert_eq!(out[..], b"\x00\xffout"[..]);
    assert_eq!((end.exit_code, end.exited), (None, Some(true)));
    assert_eq!(end.status.as_deref(), Some("exit status 0"));
    assert_eq!(end.error, None);
}

pub(crate) fn rows() -> Vec<Row> {
    [streaming(), calling()].into_iter().flatten().collect()
}

fn streaming() -> Vec<Row> {
    vec![
        Exchange::rpc("process.Process.Start")
            .sends_messages([json!({
                "process": {
                    "cmd": "/bin/bash",
                    "args": ["-l", "-c", "make"],
                    "envs": { "LANG": "C" },
                    "cwd": "/home/user",
                },
                "tag": "shell",
                // Absent would leave it open.
                "stdin": false,
            })])
            .responds_with_messages(events())
            .envd_messages(
                async |api| {
                    let config: types::ProcessConfig = build(
                        types::ProcessConfig::builder()
                            .cmd(text("/bin/bash"))
                            .args(texts(["-l", "-c", "make"]))
                            .envs(map([("LANG", "C")]))
                            .cwd(text("/home/user")),
                    );
                    let request: types::ProcessStartRequest = build(
                        types::ProcessStartRequest::builder()
                            .process(config)
                            .tag(text("shell"))
                            .stdin(false),
                    );
                    let body = frames::message(&request);
                    api.process_start().body(body).send().await
                },
                |messages: Vec<types::ProcessStartResponse>| {
                    let events: Vec<_> = messages.into_iter().map(|m| m.event).collect();
                    check_events(&events);
                },
            ),
        // A terminal, which is killed.
        Exchange::rpc("process.Process.Start")
            .sends_messages([json!({
                "process": { "cmd": "/bin/bash" },
                "pty": { "size": { "cols": 80, "rows": 24 } },
            })])
            .responds_with_messages([
                json!({ "event": { "data": { "pty": "JCA=" } } }),
                json!({ "event": { "data": { "stderr": "" } } }),
                json!({
                    "event": {
                        "end": {
                            "exitCode": -1,
                            "status": "signal: killed",
                            "error": "signal: killed",
                        },
                    },
                }),
            ])
            .envd_messages(
                async |api| {
                    let config: types::ProcessConfig =
                        build(types::ProcessConfig::builder().cmd(text("/bin/bash")));
                    let request: types::ProcessStartRequest = build(
                        types::ProcessStartRequest::builder()
                            .process(config)
                            .pty(pty()),
                    );
                    let body = frames::message(&request);
                    api.process_start().body(body).send().await
                },
                |messages: Vec<types::ProcessStartResponse>| {
                    use types::ProcessEvent::{Data, End};
                    use types::ProcessEventDataEvent::{Pty, Stderr};
                    let events: Vec<_> = messages.into_iter().map(|m| m.event).collect();
                    let [
                        Some(Data(Pty(out))),
                        Some(Data(Stderr(none))),
                        Some(End(end)),
                    ] = &events[..]
                    else {
                        panic!("{events:?}");
                    };
                    assert_eq!((&out[..], &none[..]), (&b"$ "[..], &b""[..]));
                    assert_eq!((end.exit_code, end.exited), (Some(-1), None));
                    assert_eq!(end.error.as_deref(), Some("signal: killed"));
                },
            ),
        Exchange::rpc("process.Process.Connect")
            .sends_messages([json!({ "process": { "pid": 7 } })])
            .responds_with_messages(events())
            .envd_messages(
                async |api| {
                    let request: types::ProcessConnectRequest =
                        build(types::ProcessConnectRequest::builder().process(by_pid()));
                    let body = frames::message(&request);
                    api.process_connect().body(body).send().await
                },
                |messages: Vec<types::ProcessConnectResponse>| {
                    let events: Vec<_> = messages.into_iter().map(|m| m.event).collect();
                    check_events(&events);
                },
            ),
        Exchange::rpc("process.Process.StreamInput")
            .sends_messages([
                json!({ "start": { "process": { "pid": 7 } } }),
                json!({ "data": { "input": { "stdin": "AP8K" } } }),
                json!({ "keepalive": {} }),
            ])
            .responds_with_messages([json!({})])
            .envd_messages(
                async |api| {
                    use types::ProcessStreamInputRequest::{Data, Keepalive, Start};
                    let start = types::ProcessStreamInputRequestStartEvent::builder();
                    let input = types::ProcessInput::Stdin(b"\x00\xff\n"[..].into());
                    let data = types::ProcessStreamInputRequestDataEvent::builder();
                    let messages = [
                        Start(build(start.process(by_pid()))),
                        Data(build(data.input(input))),
                        Keepalive(types::ProcessStreamInputRequestKeepAlive::default()),
                    ];
                    let body: Vec<u8> = messages.iter().flat_map(frames::message).collect();
                    api.process_stream_input().body(body).send().await
                },
                |messages: Vec<types::ProcessStreamInputResponse>| {
                    assert_eq!(messages.len(), 1);
                },
            ),
    ]
}

fn calling() -> Vec<Row> {
    vec![
        Exchange::rpc("process.Process.List")
            .sends(json!({}))
            .responds(
                200,
                json!({
                    "processes": [
                        {
                            "config": {
                                "cmd": "/bin/bash",
                                "args": ["-l"],
                                "envs": { "LANG": "C" },
                                "cwd": "/",
                            },
                            "pid": 4_294_967_295_u32,
                            "tag": "shell",
                        },
                        { "config": { "cmd": "sh", "cwd": null }, "pid": 8, "tag": null },
                    ],
                }),
            )
            .envd(
                async |api| {
                    let request = types::ProcessListRequest::default();
                    api.process_list().body(request).send().await
                },
                |response: types::ProcessListResponse| {
                    let processes = response.processes.expect("processes");
                    let [full, sparse] = <[_; 2]>::try_from(processes).expect("two");
                    assert_eq!(full.pid, Some(4_294_967_295));
                    assert_eq!(full.tag.as_deref(), Some("shell"));
                    let config = full.config.expect("a config");
                    assert_eq!(config.cmd.as_deref(), Some("/bin/bash"));
                    assert_eq!(config.args, Some(texts(["-l"])));
                    assert_eq!(config.envs, Some(map([("LANG", "C")])));
                    assert_eq!(config.cwd.as_deref(), Some("/"));
                    assert_eq!((sparse.pid, sparse.tag), (Some(8), None));
                    let config = sparse.config.expect("a config");
                    assert_eq!((config.args, config.cwd), (None, None));
                },
            ),
        Exchange::rpc("process.Process.SendInput")
            .sends(json!({ "process": { "pid": 7 }, "input": { "stdin": "AP8K" } }))
            .responds(200, json!({}))
            .envd(
                async |api| {
                    let input = types::ProcessInput::Stdin(b"\x00\xff\n"[..].into());
                    api.process_send_input()
                        .body_map(|body| body.process(by_pid()).input(input))
                        .send()
                        .await
                },
                |_: types::ProcessSendInputResponse| {},
            ),
        Exchange::rpc("process.Process.SendInput")
            .sends(json!({ "process": { "tag": "shell" }, "input": { "pty": "BA==" } }))
            .responds(200, json!({}))
            .envd(
                async |api| {
                    let input = types::ProcessInput::Pty(b"\x04"[..].into());
                    api.process_send_input()
                        .body_map(|body| body.process(by_tag()).input(input))
                        .send()
                        .await
                },
                |_: types::ProcessSendInputResponse| {},
            ),
        Exchange::rpc("process.Process.SendSignal")
            .sends(json!({ "process": { "pid": 7 }, "signal": "SIGNAL_SIGKILL" }))
            .responds(200, json!({}))
            .envd(
                async |api| {
                    let signal = types::ProcessSignal::SignalSigkill;
                    api.process_send_signal()
                        .body_map(|body| body.process(by_pid()).signal(signal))
                        .send()
                        .await
                },
                |_: types::ProcessSendSignalResponse| {},
            ),
        Exchange::rpc("process.Process.CloseStdin")
            .sends(json!({ "process": { "tag": "shell" } }))
            .responds(200, json!({}))
            .envd(
                async |api| {
                    api.process_close_stdin()
                        .body_map(|body| body.process(by_tag()))
                        .send()
                        .await
                },
                |_: types::ProcessCloseStdinResponse| {},
            ),
        Exchange::rpc("process.Process.Update")
            .sends(json!({
                "process": { "pid": 7 },
                "pty": { "size": { "cols": 80, "rows": 24 } },
            }))
            .responds(200, json!({}))
            .envd(
                async |api| {
                    api.process_update()
                        .body_map(|body| body.process(by_pid()).pty(pty()))
                        .send()
                        .await
                },
                |_: types::ProcessUpdateResponse| {},
            ),
    ]
}
