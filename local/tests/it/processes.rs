//! `process.Process`: commands and terminals, and their state when the sandbox pauses or ends.

use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use e2b::commands::{CommandLine, Event, Process};
use e2b::pty::Size;
use e2b::rpc::envelope;
use e2b::{ErrorKind, Sandbox};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};

use crate::{
    MINUTE, call, eventually, frames, http, raw, root, sandbox, state_of, stdout, still, stream,
    unsigned,
};

/// Reads output until it has this text.
async fn read_until(process: &mut Process, text: &str) -> String {
    let mut read = String::new();
    while !read.contains(text) {
        match process.try_next().await.expect("it runs") {
            Some(Event::Stdout(bytes) | Event::Stderr(bytes)) => {
                read.push_str(&String::from_utf8_lossy(&bytes));
            }
            other => panic!("{other:?} after {read:?}"),
        }
    }
    read
}

#[tokio::test]
async fn command_returns_output_and_exit_code() {
    let (_server, sandbox) = sandbox().await;
    let output = sandbox
        .commands()
        .run("echo out; echo err >&2; exit 3")
        .await
        .expect("it runs");
    assert_eq!(output.stdout, "out\n");
    assert_eq!(output.stderr, "err\n");
    assert_eq!(output.status.code, 3);
    assert!(output.status.exited);
    assert_eq!(output.status.status, "exit status 3");
    assert_eq!(output.status.error.as_deref(), Some("exit status 3"));

    let output = sandbox.commands().run("true").await.expect("it runs");
    assert_eq!(output.status.code, 0);
    assert_eq!(output.status.status, "exit status 0");
    assert_eq!(output.status.error, None);
}

#[tokio::test]
async fn missing_program_is_exit_code_127() {
    let (_server, sandbox) = sandbox().await;
    let line = CommandLine::argv("/nothing/there", ["a"]);
    let output = sandbox.commands().run(line).await.expect("a response");
    assert_eq!(output.exit_code(), 127);
}

#[tokio::test]
async fn arguments_are_not_interpreted_by_a_shell() {
    let (_server, sandbox) = sandbox().await;
    let line = CommandLine::argv("printf", ["%s|", "a b", "$HOME", ";", "-c"]);
    let output = sandbox.commands().run(line).await.expect("it runs");
    assert_eq!(output.stdout, "a b|$HOME|;|-c|");
}

#[tokio::test]
async fn request_overrides_environment_of_the_sandbox() {
    let (_server, sandbox) = sandbox().await;
    let line = "echo $FROM_SANDBOX $E2B_SANDBOX $E2B_SANDBOX_ID $E2B_TEMPLATE_ID $USER $LOGNAME";
    let id = sandbox.id();
    assert_eq!(
        stdout(&sandbox, line).await,
        format!("s true {id} base user user")
    );
    let output = sandbox
        .commands()
        .run("echo $FROM_SANDBOX $USER $MINE; [ -n \"$PATH\" ]")
        .env("FROM_SANDBOX", "r")
        .env("USER", "ada")
        .env("MINE", "a=b\nc")
        .await
        .expect("it runs");
    assert_eq!(output.stdout_text(), "r ada a=b c\n");
    // The environment of this process is not inherited.
    assert_eq!(stdout(&sandbox, "echo [$CARGO_MANIFEST_DIR]").await, "[]");
}

#[tokio::test]
async fn command_starts_at_home_or_in_cwd() {
    let (_server, sandbox) = sandbox().await;
    let root = root(&sandbox).await;
    let cwd = |cwd: &str| {
        let run = sandbox.commands().run("pwd -P").cwd(cwd);
        async { PathBuf::from(run.await.expect("it runs").stdout_text().trim_end()) }
    };
    assert_eq!(stdout(&sandbox, "pwd; echo $HOME").await.lines().count(), 2);
    assert_eq!(cwd("/tmp").await, root.join("tmp"));
    assert_eq!(cwd("/").await, root);
    assert_eq!(cwd("..").await, root.join("home"));
    assert_eq!(cwd("~").await, root.join("home/user"));
    let real = root.join("tmp");
    assert_eq!(cwd(real.to_str().expect("text")).await, real);
    for (cwd, kind) in [
        ("/nothing/there", ErrorKind::InvalidArgument),
        ("~other", ErrorKind::InvalidArgument),
        ("/../../../../../../usr", ErrorKind::InvalidArgument),
    ] {
        let error = sandbox.commands().run("true").cwd(cwd).await;
        assert_eq!(error.expect_err("there is none").kind(), kind, "{cwd}");
    }
}

#[tokio::test]
async fn command_runs_as_a_user() {
    let (_server, sandbox) = sandbox().await;
    let root = root(&sandbox).await;
    let output = sandbox
        .commands()
        .run("echo $USER; cd ~; pwd -P")
        .user("root")
        .await
        .expect("it runs");
    let expected = format!("root\n{}\n", root.join("root").display());
    assert_eq!(output.stdout_text(), expected);
    let error = sandbox.commands().run("true").user("unknown-user").await;
    let error = error.expect_err("there is no such user");
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
}

#[tokio::test]
async fn output_and_stdin_are_not_buffered() {
    let (_server, sandbox) = sandbox().await;
    let mut process = sandbox
        .commands()
        .spawn("while read line; do echo got $line; done; echo over; while [ ! -e go ]; do :; done")
        .stdin(true)
        .await
        .expect("the server starts");
    let stdin = process.stdin();
    stdin.write("one\n").await.expect("it is read");
    read_until(&mut process, "got one\n").await;
    stdin.write("two\n").await.expect("it is read");
    read_until(&mut process, "got two\n").await;
    stdin.close().await.expect("it is open");
    stdin
        .close()
        .await
        .expect("closing it again changes nothing");
    let error = stdin.write("three").await.expect_err("it is closed");
    assert_eq!(error.kind(), ErrorKind::Server, "{error}");
    stdout(&sandbox, "touch go").await;
    let output = process.wait().await.expect("it ends");
    assert_eq!(output.stdout, "over\n");
    assert_eq!(output.exit_code(), 0);
}

#[tokio::test]
async fn command_without_stdin_reads_end_of_file() {
    let (server, sandbox) = sandbox().await;
    assert_eq!(stdout(&sandbox, "cat; echo done").await, "done");
    // Stdin is open by default.
    let start = json!({ "process": { "cmd": "cat" }, "tag": "reader" });
    let body = envelope(&start).expect("JSON");
    let mut response = raw(&server, &sandbox, "POST", "/process.Process/Start")
        .await
        .header("content-type", "application/connect+json")
        .body(body)
        .send()
        .await
        .expect("a response");
    assert!(response.chunk().await.expect("a response").is_some());
    let selector = json!({ "tag": "reader" });
    let input = json!({ "process": selector, "input": { "stdin": STANDARD.encode("abc") } });
    assert_eq!(
        call(&server, &sandbox, "/process.Process/SendInput", input).await,
        (200, json!({}))
    );
    let close = json!({ "process": selector });
    assert_eq!(
        call(&server, &sandbox, "/process.Process/CloseStdin", close).await,
        (200, json!({}))
    );
    let (messages, end) = frames(&response.bytes().await.expect("it ends"));
    assert_eq!(
        messages,
        [
            json!({ "event": { "data": { "stdout": STANDARD.encode("abc") } } }),
            json!({ "event": { "end": { "exited": true, "status": "exit status 0" } } }),
        ]
    );
    assert_eq!(end, json!({}));
}

#[tokio::test]
async fn stdin_is_streamed() {
    let (server, sandbox) = sandbox().await;
    let process = sandbox.commands().spawn("head -c 6").stdin(true);
    let process = process.await.expect("the server starts");
    let data = |text: &str| json!({ "data": { "input": { "stdin": STANDARD.encode(text) } } });
    let messages = [
        json!({ "start": { "process": { "pid": process.pid() } } }),
        data("abc"),
        json!({ "keepalive": {} }),
        data("def"),
    ];
    let method = "/process.Process/StreamInput";
    let (responses, end) = stream(&server, &sandbox, method, &[], &messages).await;
    assert_eq!((responses, end), (vec![json!({})], json!({})));
    assert_eq!(process.wait().await.expect("it ends").stdout, "abcdef");

    let code = |messages: Vec<Value>| {
        let (server, sandbox) = (&server, &sandbox);
        async move {
            let (_, end) = stream(server, sandbox, method, &[], &messages).await;
            end["error"]["code"].as_str().map(str::to_owned)
        }
    };
    assert_eq!(code(vec![]).await.as_deref(), Some("invalid_argument"));
    assert_eq!(
        code(vec![data("x")]).await.as_deref(),
        Some("invalid_argument")
    );
    let unknown = json!({ "start": { "process": { "pid": 1 } } });
    assert_eq!(code(vec![unknown]).await.as_deref(), Some("not_found"));
}

#[tokio::test]
async fn signal_that_ended_a_process_is_reported() {
    let (server, sandbox) = sandbox().await;
    for (signal, status) in [
        (e2b::commands::Signal::Term, "signal: terminated"),
        (e2b::commands::Signal::Kill, "signal: killed"),
    ] {
        let process = sandbox
            .commands()
            .spawn(CommandLine::argv("sleep", ["600"]));
        let process = process.await.expect("the server starts");
        let pid = process.pid();
        assert!(process.signal(signal).await.expect("it is there"));
        let output = process.wait().await.expect("it ends");
        assert_eq!(output.status.code, -1);
        assert!(!output.status.exited);
        assert_eq!(output.status.status, status);
        assert_eq!(output.status.error.as_deref(), Some(status));
        assert!(
            !sandbox
                .commands()
                .kill(pid)
                .await
                .expect("the sandbox has ended")
        );
    }
    let process = sandbox.commands().spawn("sleep 600").await.expect("starts");
    let request = json!({ "process": { "pid": process.pid() }, "signal": "SIGNAL_SIGHUP" });
    let (status, response) = call(&server, &sandbox, "/process.Process/SendSignal", request).await;
    assert_eq!((status, &response["code"]), (501, &json!("unimplemented")));
}

#[tokio::test]
async fn timeout_kills_command_and_its_children() {
    let (server, sandbox) = sandbox().await;
    let mut process = sandbox
        .commands()
        .spawn("sleep 600 & echo child $!; wait")
        .timeout(Duration::from_millis(700))
        .await
        .expect("the server starts");
    let child = read_until(&mut process, "\n").await;
    let child = child.trim().trim_start_matches("child ").to_owned();
    let error = process.wait().await.expect_err("it takes too long");
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    eventually("the child is dead", async || {
        state_of(&child).await.is_none()
    })
    .await;

    let start = json!({ "process": { "cmd": "sleep", "args": ["600"] } });
    let headers = [("connect-timeout-ms", "300")];
    let method = "/process.Process/Start";
    let (messages, end) = stream(&server, &sandbox, method, &headers, &[start]).await;
    assert_eq!(messages.len(), 1, "there is no end event: {messages:?}");
    assert!(messages[0]["event"]["start"]["pid"].is_u64());
    assert_eq!(end["error"]["code"], "deadline_exceeded");
}

#[tokio::test]
async fn command_outlives_its_stream_and_accepts_connect() {
    let (_server, sandbox) = sandbox().await;
    let commands = sandbox.commands();
    let process = commands
        .spawn("while [ ! -e go ]; do sleep 0.05; done; echo now; exit 4")
        .tag("waiter")
        .await
        .expect("the server starts");
    let pid = process.detach();
    let listed = commands.list().await.expect("it lists");
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].pid, pid);
    assert_eq!(listed[0].tag.as_deref(), Some("waiter"));
    assert_eq!(listed[0].config.cmd.as_deref(), Some("/bin/bash"));

    let again = commands.connect(pid).await.expect("it runs");
    assert_eq!(again.pid(), pid);
    stdout(&sandbox, "touch go").await;
    let output = again.wait().await.expect("it ends");
    assert_eq!(
        (output.stdout_text().as_ref(), output.exit_code()),
        ("now\n", 4)
    );
    // The end of the process is kept for a while, its output is not.
    let late = commands.connect(pid).await.expect("it has only just ended");
    let output = late.wait().await.expect("it has ended");
    assert_eq!((output.stdout_text().as_ref(), output.exit_code()), ("", 4));
    assert!(commands.list().await.expect("it lists").is_empty());

    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(31)).await;
    tokio::time::resume();
    let error = commands.connect(pid).await.expect_err("it is forgotten");
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
}

#[tokio::test]
async fn output_without_subscriber_is_discarded_and_slow_subscriber_blocks() {
    let (_server, sandbox) = sandbox().await;
    let flood = "head -c 100000000 /dev/zero; touch written";
    let reader = sandbox
        .commands()
        .spawn(flood)
        .await
        .expect("the server starts");
    let pid = reader.pid();
    let exists = async || stdout(&sandbox, "ls written 2>/dev/null || true").await == "written";
    // Enough to fill all buffers.
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(!exists().await, "it waits for its reader");
    assert_eq!(sandbox.commands().list().await.expect("lists")[0].pid, pid);
    drop(reader);
    eventually("it goes on without a reader", exists).await;
}

#[tokio::test]
async fn large_output_arrives_completely_in_small_chunks() {
    let (_server, sandbox) = sandbox().await;
    let mut process = sandbox
        .commands()
        .spawn("head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2")
        .await
        .expect("the server starts");
    let mut totals = [0, 0];
    while let Some(event) = process.try_next().await.expect("it runs") {
        let (index, bytes) = match event {
            Event::Stdout(bytes) => (0, bytes),
            Event::Stderr(bytes) => (1, bytes),
            _ => continue,
        };
        assert!((1..=32 * 1024).contains(&bytes.len()));
        totals[index] += bytes.len();
    }
    assert_eq!(totals, [1_000_000, 1_000_000]);
}

#[tokio::test]
async fn silent_process_stream_sends_keepalives() {
    let (server, sandbox) = sandbox().await;
    let method = "/process.Process/Start";
    let start = json!({ "process": { "cmd": "sleep", "args": ["1.5"] } });
    let headers = [("keepalive-ping-interval", "1")];
    let (messages, end) = stream(&server, &sandbox, method, &headers, &[start]).await;
    assert_eq!(messages[1], json!({ "event": { "keepalive": {} } }));
    assert_eq!(end, json!({}));
    for wrong in ["0", "-1", "x"] {
        let start = json!({ "process": { "cmd": "true" } });
        let headers = [("keepalive-ping-interval", wrong)];
        let (messages, end) = stream(&server, &sandbox, method, &headers, &[start]).await;
        assert_eq!(messages, [] as [Value; 0]);
        assert_eq!(end["error"]["code"], "invalid_argument", "{wrong}");
    }
}

#[tokio::test]
async fn request_that_violates_the_protocol_is_an_error_response() {
    let (server, sandbox) = sandbox().await;
    let status = async |method: &str, of_type: &str, body: Vec<u8>| {
        let request = raw(&server, &sandbox, "POST", method).await;
        let request = request.header("content-type", of_type);
        let response = request.body(body).send().await.expect("a response");
        (
            response.status().as_u16(),
            response.text().await.expect("text"),
        )
    };
    let list = "/process.Process/List";
    let json = "application/json";
    assert_eq!(status(list, json, b"{}".to_vec()).await.0, 200);
    assert_eq!(status(list, "application/proto", vec![]).await.0, 415);
    assert_eq!(
        status("/process.Process/Start", json, b"{}".to_vec())
            .await
            .0,
        415
    );
    let (code, body) = status(list, json, b"{".to_vec()).await;
    assert!(
        code == 400 && body.contains("\"invalid_argument\""),
        "{body}"
    );
    let (code, body) = status(list, json, vec![b' '; 17 * 1024 * 1024]).await;
    assert!(
        code == 429 && body.contains("\"resource_exhausted\""),
        "{body}"
    );
    let stream = "application/connect+json";
    let mut huge = vec![0, 0xff, 0xff, 0xff, 0xff];
    huge.extend_from_slice(&[b' '; 100]);
    let (code, body) = status("/process.Process/Start", stream, huge).await;
    assert!(
        code == 200 && body.contains("\"resource_exhausted\""),
        "{body}"
    );
    let (code, body) = status("/process.Process/Start", stream, vec![]).await;
    assert!(
        code == 200 && body.contains("\"invalid_argument\""),
        "{body}"
    );
    let (code, _) = status("/process.Process/Nothing", json, b"{}".to_vec()).await;
    assert_eq!(code, 404);
}

#[tokio::test]
async fn access_token_is_required_except_for_health() {
    let (server, sandbox) = sandbox().await;
    for operation in e2b::envd::OPERATIONS {
        let request = unsigned(&server, &sandbox, operation.method, operation.path);
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        if operation.path == "/health" {
            assert_eq!(status, 204);
            continue;
        }
        assert_eq!(status, 401, "{}", operation.path);
        let body: Value = response.json().await.expect("JSON");
        assert_eq!(body["code"], 401, "{}", operation.path);

        let request = unsigned(&server, &sandbox, operation.method, operation.path);
        let request = request.header("x-access-token", "wrong");
        let status = request.send().await.expect("a response").status();
        assert_eq!(status, 401, "{}", operation.path);
    }
}

#[tokio::test]
async fn terminal_echoes_and_can_be_resized() {
    let (_server, sandbox) = sandbox().await;
    let mut terminal = sandbox
        .pty()
        .open(Size { cols: 91, rows: 17 })
        .await
        .expect("it opens");
    let input = terminal.handle();
    // Several lines can arrive at once, so all output is kept.
    let mut read = String::new();
    let mut until = async |text: &str| {
        while !read.contains(text) {
            let bytes = terminal.try_next().await.expect("it runs").expect("open");
            assert!(bytes.len() <= 16 * 1024);
            read.push_str(&String::from_utf8_lossy(&bytes));
        }
    };
    input.write("stty size; tty\n").await.expect("it is read");
    until("17 91").await;
    until("/dev/").await;
    let size = Size {
        cols: 120,
        rows: 40,
    };
    input.resize(size).await.expect("it is a terminal");
    input
        .write("stty size; echo $TERM\n")
        .await
        .expect("it is read");
    until("40 120").await;
    until("xterm-256color").await;
    let error = sandbox
        .commands()
        .stdin(input_pid(&sandbox).await)
        .close()
        .await;
    assert!(error.is_err(), "a terminal is not closed");
    input.write("exit 5\n").await.expect("it is read");
    while terminal.try_next().await.expect("it ends").is_some() {}
    assert_eq!(terminal.exit().expect("it has ended").code, 5);
}

async fn input_pid(sandbox: &Sandbox) -> u32 {
    sandbox.commands().list().await.expect("it lists")[0].pid
}

#[tokio::test]
async fn input_of_wrong_kind_is_an_error() {
    let (server, sandbox) = sandbox().await;
    let process = sandbox.commands().spawn("cat").stdin(true).await;
    let process = process.expect("the server starts");
    let selector = json!({ "pid": process.pid() });
    let calls = [
        (
            "SendInput",
            json!({ "process": selector, "input": { "pty": "YQ==" } }),
        ),
        (
            "Update",
            json!({ "process": selector, "pty": { "size": { "cols": 1, "rows": 1 } } }),
        ),
    ];
    for (method, body) in calls {
        let method = format!("/process.Process/{method}");
        let (status, response) = call(&server, &sandbox, &method, body).await;
        assert_eq!((status, &response["code"]), (500, &json!("internal")));
    }
    for method in ["SendInput", "Update", "SendSignal", "CloseStdin"] {
        let method = format!("/process.Process/{method}");
        let unknown = json!({ "process": { "pid": 1 }, "input": { "stdin": "" } });
        let (status, response) = call(&server, &sandbox, &method, unknown).await;
        assert_eq!((status, &response["code"]), (404, &json!("not_found")));
        let (status, response) = call(&server, &sandbox, &method, json!({})).await;
        assert_eq!(
            (status, &response["code"]),
            (400, &json!("invalid_argument"))
        );
    }
}

#[tokio::test]
async fn pause_stops_processes_until_connect() {
    let (_server, sandbox) = sandbox().await;
    let line = "(i=0; while :; do i=$((i+1)); echo $i > count; sleep 0.02; done) & echo $!; wait";
    let mut process = sandbox
        .commands()
        .spawn(line)
        .await
        .expect("the server starts");
    let child = read_until(&mut process, "\n").await.trim().to_owned();
    let count = root(&sandbox).await.join("home/user/count");
    let read = || std::fs::read_to_string(&count).unwrap_or_default();
    eventually("it counts", async || !read().is_empty()).await;

    assert!(sandbox.pause().await.expect("it pauses"));
    eventually("it stops", async || state_of(&child).await == Some('T')).await;
    let error = sandbox.commands().list().await.expect_err("it is paused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    let before = read();

    let sandbox = sandbox.connect().await.expect("it resumes");
    assert_eq!(input_pid(&sandbox).await, process.pid());
    eventually("it goes on", async || {
        let now = read();
        !now.is_empty() && now != before
    })
    .await;
}

#[tokio::test]
async fn pause_without_memory_kills_processes_and_keeps_files() {
    let (server, sandbox) = sandbox().await;
    let mut process = sandbox
        .commands()
        .spawn("echo kept > file; echo $$; sleep 600")
        .await
        .expect("the server starts");
    let pid = read_until(&mut process, "\n").await.trim().to_owned();
    let response = http()
        .post(format!("{}/sandboxes/{}/pause", server.url(), sandbox.id()))
        .header("x-api-key", server.api_key().expose())
        .json(&json!({ "memory": false }))
        .send()
        .await
        .expect("a response");
    assert_eq!(response.status(), 204);
    eventually("it is dead", async || state_of(&pid).await.is_none()).await;
    let sandbox = sandbox.connect().await.expect("it resumes");
    assert!(
        sandbox
            .commands()
            .list()
            .await
            .expect("it lists")
            .is_empty()
    );
    assert_eq!(stdout(&sandbox, "cat file").await, "kept");
}

/// A sandbox with files, a command with a child, and a terminal with a job in the background.
async fn busy(sandbox: &Sandbox) -> (PathBuf, Vec<String>) {
    let root = root(sandbox).await;
    let mut process = sandbox
        .commands()
        .spawn("touch file; sleep 600 & echo $$ $!.; wait")
        .await
        .expect("the server starts");
    let mut pids = read_until(&mut process, ".").await;
    let mut terminal = sandbox
        .pty()
        .open(Size { cols: 80, rows: 24 })
        .await
        .expect("it opens");
    let keys = "sleep 600 & echo $$ $! > pids.new; mv pids.new pids\n";
    terminal.handle().write(keys).await.expect("it is read");
    let path = root.join("home/user/pids");
    while !path.exists() {
        terminal.try_next().await.expect("it runs");
    }
    pids.push(' ');
    pids.push_str(&std::fs::read_to_string(path).expect("it is there"));
    let pids = pids.replace('.', "");
    let pids: Vec<String> = pids.split_whitespace().map(str::to_owned).collect();
    assert_eq!(pids.len(), 4);
    for pid in &pids {
        assert!(state_of(pid).await.is_some(), "{pid}");
    }
    (root, pids)
}

async fn assert_gone(root: &Path, pids: &[String]) {
    for pid in pids {
        eventually("it is dead", async || state_of(pid).await.is_none()).await;
    }
    eventually("its files are removed", async || !root.exists()).await;
}

#[tokio::test]
async fn kill_leaves_nothing_behind() {
    let (_server, sandbox) = sandbox().await;
    let (root, pids) = busy(&sandbox).await;
    assert!(sandbox.kill().await.expect("it is there"));
    assert_gone(&root, &pids).await;
    let error = sandbox
        .commands()
        .run("true")
        .await
        .expect_err("the sandbox has ended");
    assert!(error.is_sandbox_not_found(), "{error}");
}

#[tokio::test]
async fn end_of_lifetime_leaves_nothing_behind() {
    let (_server, client, clock) = still().await;
    let sandbox = client.create("base").lifetime(MINUTE).await;
    let sandbox = sandbox.expect("it is created");
    let (root, pids) = busy(&sandbox).await;
    // It happens without a request.
    clock.advance(MINUTE);
    assert_gone(&root, &pids).await;
}

#[tokio::test]
async fn dropped_server_leaves_nothing_behind() {
    let (server, sandbox) = sandbox().await;
    let (root, pids) = busy(&sandbox).await;
    drop(server);
    assert!(!root.exists());
    assert_gone(&root, &pids).await;
}

#[tokio::test]
async fn shutdown_ends_running_processes() {
    let (server, sandbox) = sandbox().await;
    let (root, pids) = busy(&sandbox).await;
    let process = sandbox.commands().spawn("sleep 600").await.expect("starts");
    server.shutdown().await;
    process.wait().await.expect_err("it was cut off");
    assert_gone(&root, &pids).await;
}

#[tokio::test]
async fn processes_of_other_sandboxes_are_not_found() {
    let (_server, client, _clock) = still().await;
    let [one, two] = [
        client.create("base").await.expect("it is created"),
        client.create("base").await.expect("it is created"),
    ];
    let process = one.commands().spawn("sleep 600").await.expect("starts");
    assert!(two.commands().list().await.expect("it lists").is_empty());
    assert!(
        !two.commands()
            .kill(process.pid())
            .await
            .expect("a response")
    );
    assert_eq!(one.commands().list().await.expect("it lists").len(), 1);
    assert_ne!(root(&one).await, root(&two).await);
}
