//! `Pty`: opening terminals, their output, input and size.

use e2b::ErrorKind;
use e2b::pty::Size;
use futures_util::TryStreamExt as _;
use serde_json::json;

use crate::support::envd::{MockEnvd, message};
use crate::support::recording::{body, header};

const SIZE: Size = Size { cols: 80, rows: 24 };

#[tokio::test]
async fn open_sends_a_login_shell_with_terminal_variables() {
    let envd = MockEnvd::start().await;
    envd.respond_events("Start", &[json!({"start": {"pid": 9}})]);

    let terminal = envd.sandbox.pty().open(SIZE).await.expect("it opens");

    assert_eq!(terminal.pid(), 9);
    let request = envd.request();
    assert_eq!(
        message(&request),
        json!({
            "process": {
                "cmd": "/bin/bash",
                "args": ["-i", "-l"],
                "envs": {"TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
            },
            "pty": {"size": {"cols": 80, "rows": 24}},
        })
    );
    assert_eq!(
        header(&request, "keepalive-ping-interval").as_deref(),
        Some("50")
    );
}

#[tokio::test]
async fn open_sends_every_option_that_is_set() {
    let envd = MockEnvd::start().await;
    envd.respond_events("Start", &[json!({"start": {"pid": 9}})]);

    let open = envd.sandbox.pty().open(Size {
        cols: 1,
        rows: 65535,
    });
    let open = open
        .command("htop")
        .cwd("/srv")
        .env("TERM", "dumb")
        .user("root");
    open.await.expect("it opens");

    let request = envd.request();
    assert_eq!(
        message(&request),
        json!({
            "process": {
                "cmd": "/bin/bash",
                "args": ["-l", "-c", "htop"],
                "envs": {"TERM": "dumb", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
                "cwd": "/srv",
            },
            "pty": {"size": {"cols": 1, "rows": 65535}},
        })
    );
    assert_eq!(
        header(&request, "authorization").as_deref(),
        Some("Basic cm9vdDo=")
    );
}

#[tokio::test]
async fn terminal_output_is_bytes() {
    let envd = MockEnvd::start().await;
    let sent = [
        json!({"start": {"pid": 9}}),
        json!({"data": {"pty": "G1szMW3/"}}),
        json!({"data": {"pty": ""}}),
        json!({"keepalive": {}}),
        json!({"data": {"pty": "Cg=="}}),
        json!({"end": {"exitCode": 130, "exited": true, "status": "exit status 130"}}),
    ];
    envd.respond_events("Start", &sent);

    let mut terminal = envd.sandbox.pty().open(SIZE).await.expect("it opens");
    let mut shown = Vec::new();
    while let Some(bytes) = terminal.try_next().await.expect("it goes on") {
        shown.push(bytes.to_vec());
    }

    assert_eq!(shown, [b"\x1b[31m\xff".to_vec(), b"\n".to_vec()]);
    assert_eq!(terminal.exit().map(|exit| exit.code), Some(130));
}

#[tokio::test]
async fn input_and_size_are_sent() {
    let envd = MockEnvd::start().await;
    envd.respond_events("Connect", &[json!({"start": {"pid": 9}})]);
    envd.respond("SendInput", 200, "{}");
    envd.respond("Update", 200, "{}");
    let terminal = envd.sandbox.pty().connect(9).await.expect("it is open");
    let input = terminal.handle();

    input.write("\x03").await.expect("it is read");
    input
        .resize(Size {
            cols: 132,
            rows: 43,
        })
        .await
        .expect("it is");

    let requests = envd.requests();
    assert_eq!(message(&requests[0]), json!({"process": {"pid": 9}}));
    assert_eq!(
        body(&requests[1]),
        json!({"process": {"pid": 9}, "input": {"pty": "Aw=="}})
    );
    assert_eq!(
        body(&requests[2]),
        json!({"process": {"pid": 9}, "pty": {"size": {"cols": 132, "rows": 43}}})
    );
}

#[tokio::test]
async fn connect_to_a_closed_terminal_is_not_found() {
    let envd = MockEnvd::start().await;
    let not_found = r#"{"code":"not_found","message":"process with pid 9 not found"}"#;
    envd.respond("Connect", 404, not_found);
    envd.respond("SendSignal", 404, not_found);

    let error = envd
        .sandbox
        .pty()
        .connect(9)
        .await
        .expect_err("it is closed");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.message(), Some("process with pid 9 not found"));
}
