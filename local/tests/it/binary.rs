//! The binary `e2b-local`: its options, its output and its end.

use std::process::Stdio;
use std::time::Duration;

use e2b::Client;
use rustix::process::{Pid, Signal};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

use crate::{eventually, root, state_of, stdout};

fn e2b_local(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_e2b-local"));
    command.args(arguments).kill_on_drop(true);
    command
}

/// The binary with these arguments, and a client with the variables that it prints.
async fn start(arguments: &[&str]) -> (Child, Client) {
    let mut server = e2b_local(arguments)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary is built");
    let output = server.stdout.take().expect("it is piped");
    let mut lines = BufReader::new(output).lines();
    let mut value = async |name: &str| {
        let line = lines.next_line().await.expect("text").expect("a line");
        let value = line.strip_prefix(&format!("export {name}="));
        value.unwrap_or_else(|| panic!("{name}: {line}")).to_owned()
    };
    let client = Client::builder()
        .api_url(value("E2B_API_URL").await)
        .sandbox_url(value("E2B_SANDBOX_URL").await)
        .api_key(value("E2B_API_KEY").await)
        .build()
        .expect("a client");
    (server, client)
}

/// Ends the binary by a signal.
async fn end(mut server: Child, signal: Signal) {
    let id = server.id().and_then(|id| i32::try_from(id).ok());
    let id = id.and_then(Pid::from_raw).expect("it runs");
    rustix::process::kill_process(id, signal).expect("it runs");
    let status = tokio::time::timeout(Duration::from_secs(20), server.wait()).await;
    assert!(status.expect("in time").expect("it ends").success());
}

/// Ends the binary by a signal while a command runs.
async fn signal_leaves_nothing_behind(signal: Signal) {
    let (server, client) = start(&[]).await;
    let sandbox = client.create("base").await.expect("it is created");
    let root = root(&sandbox).await;
    let command = sandbox.commands().spawn("sleep 1000").await;
    let command = command.expect("it runs");
    let pid = command.pid().to_string();
    assert!(root.exists() && state_of(&pid).await.is_some());

    end(server, signal).await;
    assert!(!root.exists());
    eventually("the command is killed", async || {
        state_of(&pid).await.is_none()
    })
    .await;
}

#[tokio::test]
async fn interrupt_leaves_nothing_behind() {
    signal_leaves_nothing_behind(Signal::INT).await;
}

#[tokio::test]
async fn terminate_leaves_nothing_behind() {
    signal_leaves_nothing_behind(Signal::TERM).await;
}

#[tokio::test]
async fn printed_variables_and_options_apply() {
    let arguments = ["--api-key", "e2b_0123", "--template", "other"];
    let limits = ["--max-lifetime", "60", "--max-running=1"];
    let (server, client) = start(&[&arguments[..], &limits].concat()).await;

    let too_long = client.create("other").lifetime(Duration::from_secs(61));
    let error = too_long.await.expect_err("the lifetime is limited");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    let minute = Duration::from_secs(60);
    let sandbox = client.create("other").lifetime(minute).await;
    let sandbox = sandbox.expect("it is created");
    assert_eq!(stdout(&sandbox, "echo hello").await, "hello");
    let second = client.create("other").lifetime(minute).await;
    assert!(second.expect_err("one can run").is_rate_limited());
    end(server, Signal::TERM).await;
}

#[tokio::test]
async fn port_in_use_is_an_error() {
    let (_server, client) = start(&[]).await;
    let (_, port) = client.api_url().rsplit_once(':').expect("a port");
    let second = e2b_local(&["--port", port]).output().await;
    let second = second.expect("it runs");
    assert!(!second.status.success());
    let error = String::from_utf8_lossy(&second.stderr);
    assert!(error.contains("cannot listen on"), "{error}");
}

#[tokio::test]
async fn help_lists_all_options() {
    let output = e2b_local(&["--help"]).output().await.expect("it runs");
    assert!(output.status.success());
    let help = String::from_utf8(output.stdout).expect("text");
    let options = [
        "--port",
        "--host",
        "--api-key",
        "--template",
        "--max-lifetime",
        "--max-running",
        "--help",
        "--version",
    ];
    for option in options {
        assert!(help.contains(option), "{option}: {help}");
    }
}

#[tokio::test]
async fn invalid_options_are_errors() {
    for arguments in [&["--unknown"][..], &["--port", "x"], &["--port"], &["x"]] {
        let output = e2b_local(arguments).output().await.expect("it runs");
        assert!(!output.status.success(), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}
