//! `Commands`: requests, output, errors and handles.

use std::time::Duration;

use e2b::commands::{CommandLine, Event, Signal};
use e2b::{Client, ErrorKind, TimeoutKind};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};

use crate::support::envd::{MockEnvd, message};
use crate::support::raw::{RawServer, head_with_length};
use crate::support::recording::{body, header};
use crate::support::{ENVD_TOKEN, ENVD_VERSION, SANDBOX_ID, connect_with};

fn started() -> Value {
    json!({"start": {"pid": 1042}})
}

fn stdout(base64: &str) -> Value {
    json!({"data": {"stdout": base64}})
}

fn stderr(base64: &str) -> Value {
    json!({"data": {"stderr": base64}})
}

/// As envd ends a process that went well: an exit code of 0 is left out.
fn ended() -> Value {
    json!({"end": {"exited": true, "status": "exit status 0"}})
}

mod requests {
    use super::*;

    async fn envd(version: &str) -> MockEnvd {
        let envd = MockEnvd::start_version(version).await;
        envd.respond_events("Start", &[started(), ended()]);
        envd
    }

    #[tokio::test]
    async fn command_line_runs_in_a_login_shell_with_stdin_closed() {
        let envd = envd(ENVD_VERSION).await;

        envd.sandbox
            .commands()
            .run("echo $HOME | wc")
            .await
            .expect("it runs");

        let request = envd.request();
        assert_eq!(
            message(&request),
            json!({
                "process": {"cmd": "/bin/bash", "args": ["-l", "-c", "echo $HOME | wc"]},
                "stdin": false,
            })
        );
        for (name, value) in [
            ("content-type", Some("application/connect+json")),
            ("connect-protocol-version", Some("1")),
            ("keepalive-ping-interval", Some("50")),
            ("x-access-token", Some(ENVD_TOKEN)),
            ("e2b-sandbox-id", Some(SANDBOX_ID)),
            ("e2b-sandbox-port", Some("49983")),
            ("connect-timeout-ms", None),
            ("authorization", None),
            ("x-api-key", None),
        ] {
            assert_eq!(header(&request, name).as_deref(), value, "{name}");
        }
    }

    #[tokio::test]
    async fn every_option_that_is_set_is_sent() {
        let envd = envd(ENVD_VERSION).await;

        envd.sandbox
            .commands()
            .run(CommandLine::argv("/usr/bin/env", ["-0", "a b"]))
            .cwd("/srv")
            .env("A", "1")
            .env("B", "")
            .user("root")
            .stdin(true)
            .tag("build")
            .timeout(Duration::from_micros(1_500_001))
            .await
            .expect("it runs");

        let request = envd.request();
        assert_eq!(
            message(&request),
            json!({
                "process": {
                    "cmd": "/usr/bin/env",
                    "args": ["-0", "a b"],
                    "envs": {"A": "1", "B": ""},
                    "cwd": "/srv",
                },
                "stdin": true,
                "tag": "build",
            })
        );
        // `root:` in base64; the milliseconds are rounded up.
        assert_eq!(
            header(&request, "authorization").as_deref(),
            Some("Basic cm9vdDo=")
        );
        assert_eq!(
            header(&request, "connect-timeout-ms").as_deref(),
            Some("1501")
        );
    }

    #[tokio::test]
    async fn old_envd_gets_the_default_user() {
        let envd = envd("0.3.9").await;

        envd.sandbox.commands().run("id").await.expect("it runs");

        assert_eq!(
            header(&envd.request(), "authorization").as_deref(),
            Some("Basic dXNlcjo=")
        );
    }

    #[tokio::test]
    async fn stdin_option_on_an_old_envd_is_unsupported() {
        let envd = envd("0.2.9").await;

        envd.sandbox.commands().run("id").await.expect("it runs");
        let request = message(&envd.request());
        assert_eq!(request.get("stdin"), None);

        let run = envd.sandbox.commands().run("id").stdin(false);
        let error = run.await.expect_err("it was asked for");
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        assert!(error.to_string().contains("0.3.0"), "{error}");
        assert!(envd.requests().is_empty());
    }
}

mod output {
    use super::*;

    #[tokio::test]
    async fn output_is_collected_by_stream() {
        let envd = MockEnvd::start().await;
        let sent = [
            started(),
            stdout("b25lCg=="),
            json!({"keepalive": {}}),
            stderr("d2Fybg=="),
            stdout("dHdvCg=="),
            ended(),
        ];
        envd.respond_events("Start", &sent);

        let output = envd.sandbox.commands().run("x").await.expect("it runs");

        assert_eq!(&output.stdout[..], b"one\ntwo\n");
        assert_eq!(&output.stderr[..], b"warn");
        assert_eq!(output.exit_code(), 0);
        assert!(output.status.exited);
        assert!(output.status.success());
        assert_eq!(output.status.status, "exit status 0");
        assert!(output.check().is_ok());
    }

    #[tokio::test]
    async fn exit_code_is_an_error_only_when_checked() {
        let envd = MockEnvd::start().await;
        let end = json!({"end": {
            "exitCode": 2, "exited": true, "status": "exit status 2", "error": "exit status 2",
        }});
        envd.respond_events("Start", &[started(), stderr("bm8gc3VjaCBmaWxl"), end]);

        let output = envd.sandbox.commands().run("x").await.expect("it runs");

        assert_eq!(output.exit_code(), 2);
        assert!(!output.status.success());
        let error = output.check().expect_err("it failed");
        assert_eq!(error.kind(), ErrorKind::CommandFailed);
        assert!(error.to_string().contains("exit status 2"), "{error}");
        assert!(error.to_string().contains("no such file"), "{error}");
    }

    #[tokio::test]
    async fn exit_by_signal_has_exit_code_minus_one() {
        let envd = MockEnvd::start().await;
        let end = json!({"end": {
            "exitCode": -1, "status": "signal: killed", "error": "signal: killed",
        }});
        envd.respond_events("Start", &[started(), end]);

        let output = envd.sandbox.commands().run("x").await.expect("it runs");

        assert_eq!(output.exit_code(), -1);
        assert!(!output.status.exited);
        assert_eq!(output.status.status, "signal: killed");
    }

    /// `€` is e2 82 ac. It is cut at every place, and followed by bytes that are not UTF-8.
    #[tokio::test]
    async fn output_text_is_decoded_lossily_across_chunks() {
        for (pieces, text) in [
            (["4oKs", ""], "€"),
            (["4g==", "gqw="], "€"),
            (["4oI=", "rA=="], "€"),
            (["4oI=", "/w=="], "\u{fffd}\u{fffd}"),
        ] {
            let envd = MockEnvd::start().await;
            let sent = [started(), stdout(pieces[0]), stdout(pieces[1]), ended()];
            envd.respond_events("Start", &sent);

            let output = envd.sandbox.commands().run("x").await.expect("it runs");
            assert_eq!(output.stdout_text(), text);
        }
    }

    #[tokio::test]
    async fn output_over_the_limit_is_too_large_and_kills_the_command() {
        let envd = MockEnvd::start().await;
        let sent = [started(), stdout("b25lCg=="), stderr("dHdvCg=="), ended()];
        envd.respond_events("Start", &sent);
        envd.respond("SendSignal", 200, "{}");
        let run = || envd.sandbox.commands().run("x");

        let error = run().output_limit(7).await.expect_err("it is too much");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        let [_, kill] = &envd.requests()[..] else {
            panic!("it is started and killed");
        };
        assert_eq!(
            body(kill),
            json!({"process": {"pid": 1042}, "signal": "SIGNAL_SIGKILL"})
        );

        let output = run().output_limit(8).await.expect("it is not");
        assert_eq!(output.stdout.len() + output.stderr.len(), 8);
    }

    /// A later envd may send more.
    #[tokio::test]
    async fn unknown_events_and_members_are_ignored() {
        let envd = MockEnvd::start().await;
        let sent = [
            json!({"start": {"pid": 7, "host": "a"}}),
            json!({"usage": {"cpu": 0.5}}),
            json!({"data": {"trace": "b25l"}}),
            stdout("b25l"),
            json!({"end": {"exited": true, "status": "exit status 0", "usage": {}}}),
        ];
        envd.respond_events("Start", &sent);

        let output = envd.sandbox.commands().run("x").await.expect("it runs");
        assert_eq!(output.stdout_text(), "one");
    }

    #[tokio::test]
    async fn debug_output_has_lengths_and_no_content() {
        let envd = MockEnvd::start().await;
        // `hunter2`, and one that knows it.
        let sent = [started(), stdout("aHVudGVyMg=="), ended()];
        envd.respond_events("Start", &sent);
        let commands = envd.sandbox.commands();

        let run = commands.run("x").env("PASSWORD", "hunter2");
        assert!(!format!("{run:?}").contains("hunter2"));
        let output = run.await.expect("it runs");
        assert!(!format!("{output:?}").contains("hunter2"));
        let process = commands.spawn("x").await.expect("it starts");
        let events: Vec<_> = process.try_collect().await.expect("it ends");
        assert_eq!(format!("{:?}", events[0]), "Stdout(7 bytes)");
    }
}

mod failures {
    use super::*;

    #[tokio::test]
    async fn error_in_the_end_envelope_is_the_error() {
        let envd = MockEnvd::start().await;
        let error = json!({
            "code": "invalid_argument", "message": "cwd '/nowhere' does not exist",
        });
        envd.respond_error("Start", &[], &error);

        let run = envd.sandbox.commands().run("x").cwd("/nowhere");
        let error = run.await.expect_err("there is no such directory");

        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert_eq!(error.operation(), Some("process.Process.Start"));
        assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
        assert_eq!(error.message(), Some("cwd '/nowhere' does not exist"));
    }

    #[tokio::test]
    async fn timeout_that_passes_during_the_start_is_a_command_timeout() {
        let envd = MockEnvd::start().await;
        let error = json!({
            "code": "invalid_argument",
            "message": "error starting process: context deadline exceeded",
        });
        envd.respond_error("Start", &[], &error);
        let run = envd.sandbox.commands().run("x");
        let error = run.timeout(Duration::from_micros(500)).await;
        let error = error.expect_err("it is too short");
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::Command));
        assert!(error.to_string().contains("500µs"), "{error}");
        assert_eq!(
            header(&envd.request(), "connect-timeout-ms").as_deref(),
            Some("1"),
            "rounded up, since 0 is a timeout that has passed"
        );
    }

    #[tokio::test]
    async fn empty_user_is_no_user() {
        let envd = MockEnvd::start().await;
        envd.respond_events("Start", &[started(), ended()]);
        let run = envd.sandbox.commands().run("x");
        run.user("").await.expect("it runs");
        assert_eq!(header(&envd.request(), "authorization"), None);
    }

    /// envd kills the process and sends no exit status.
    #[tokio::test]
    async fn deadline_exceeded_is_a_command_timeout() {
        let envd = MockEnvd::start().await;
        let error = json!({"code": "deadline_exceeded", "message": "timed out"});
        envd.respond_error("Start", &[started(), stdout("b25l")], &error);

        let run = envd.sandbox.commands().run("x");
        let error = run.timeout(Duration::from_secs(1)).await.expect_err("late");

        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::Command));
    }

    #[tokio::test]
    async fn stream_without_an_exit_is_interrupted() {
        let envd = MockEnvd::start().await;
        envd.respond_events("Start", &[started(), stdout("b25l")]);

        let error = envd.sandbox.commands().run("x").await.expect_err("no exit");

        assert_eq!(error.kind(), ErrorKind::Interrupted);
    }

    #[tokio::test]
    async fn stream_without_a_start_event_is_a_decode_error() {
        for sent in [vec![], vec![stdout("b25l")], vec![ended()]] {
            let envd = MockEnvd::start().await;
            envd.respond_events("Start", &sent);

            let error = envd
                .sandbox
                .commands()
                .run("x")
                .await
                .expect_err("no start");
            assert_eq!(error.kind(), ErrorKind::Decode, "{sent:?}");
        }
    }

    /// The error responses of the proxy and of envd's access check have a numeric code, also for RPCs.
    #[tokio::test]
    async fn http_error_response_of_the_proxy_has_its_kind() {
        for (status, body, kind) in [
            (
                401,
                r#"{"code":401,"message":"unauthorized access"}"#,
                ErrorKind::Unauthenticated,
            ),
            (
                403,
                r#"{"code":403,"message":"no"}"#,
                ErrorKind::PermissionDenied,
            ),
            (
                429,
                r#"{"code":429,"message":"slow down"}"#,
                ErrorKind::RateLimited,
            ),
            (
                502,
                r#"{"sandboxId":"i","message":"The sandbox was not found","code":502}"#,
                ErrorKind::SandboxUnreachable,
            ),
            (503, "", ErrorKind::Unavailable),
        ] {
            let envd = MockEnvd::start().await;
            envd.respond("Start", status, body);

            let error = envd
                .sandbox
                .commands()
                .run("x")
                .await
                .expect_err("an error");
            assert_eq!(error.kind(), kind, "{status}: {error}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        }
    }
}

mod handles {
    use super::*;

    #[tokio::test]
    async fn process_is_a_stream_of_events() {
        let envd = MockEnvd::start().await;
        let sent = [started(), stdout("b25l"), stderr("dHdv"), ended()];
        envd.respond_events("Start", &sent);

        let mut process = envd.sandbox.commands().spawn("x").await.expect("it starts");
        assert_eq!(process.pid(), 1042);
        let mut all = Vec::new();
        while let Some(event) = process.try_next().await.expect("it goes on") {
            all.push(event);
        }

        let [Event::Stdout(one), Event::Stderr(two), Event::Exit(status)] = &all[..] else {
            panic!("{all:?}");
        };
        assert_eq!((&one[..], &two[..]), (&b"one"[..], &b"two"[..]));
        assert!(status.success());
        assert_eq!(status.to_string(), "exit status 0");
    }

    #[tokio::test]
    async fn connect_selects_the_process_by_pid() {
        let envd = MockEnvd::start().await;
        envd.respond_events("Connect", &[started(), stdout("b25l"), ended()]);

        let process = envd.sandbox.commands().connect(1042).await.expect("it is");
        let request = envd.request();
        assert_eq!(message(&request), json!({"process": {"pid": 1042}}));
        assert_eq!(
            header(&request, "keepalive-ping-interval").as_deref(),
            Some("50")
        );
        assert_eq!(process.wait().await.expect("it ends").stdout_text(), "one");
    }

    #[tokio::test]
    async fn connect_to_a_missing_process_is_not_found() {
        let envd = MockEnvd::start().await;
        let error = json!({"code": "not_found", "message": "no such process"});
        envd.respond_error("Connect", &[], &error);

        let error = envd
            .sandbox
            .commands()
            .connect(7)
            .await
            .expect_err("nothing");
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert_eq!(error.operation(), Some("process.Process.Connect"));
    }

    #[tokio::test]
    async fn list_returns_processes() {
        let envd = MockEnvd::start().await;
        let listed = json!({"processes": [
            {
                "config": {"cmd": "/bin/bash", "args": ["-l", "-c", "make"], "envs": {"A": "1"}},
                "pid": 7,
                "tag": "build",
            },
            {"config": {"cmd": "sleep", "cwd": "/tmp"}, "pid": 8},
        ]});
        envd.respond("List", 200, listed.to_string());

        let list = envd.sandbox.commands().list().await.expect("it responds");

        assert_eq!(body(&envd.request()), json!({}));
        let [build, sleep] = &list[..] else {
            panic!("{list:?}");
        };
        assert_eq!((build.pid, build.tag.as_deref()), (7, Some("build")));
        assert_eq!(
            build.config.args.as_deref(),
            Some(&["-l", "-c", "make"].map(str::to_owned)[..])
        );
        assert_eq!((sleep.pid, sleep.tag.as_deref()), (8, None));
        assert_eq!(sleep.config.cwd.as_deref(), Some("/tmp"));
    }

    #[tokio::test]
    async fn list_without_processes_is_empty() {
        let envd = MockEnvd::start().await;
        envd.respond("List", 200, "{}");
        let list = envd.sandbox.commands().list().await.expect("it responds");
        assert_eq!(list, []);
    }

    #[tokio::test]
    async fn signal_returns_whether_the_process_exists() {
        let envd = MockEnvd::start().await;
        envd.respond("SendSignal", 200, "{}");
        let commands = envd.sandbox.commands();
        assert!(commands.signal(7, Signal::Term).await.expect("it responds"));
        assert_eq!(
            body(&envd.request()),
            json!({"process": {"pid": 7}, "signal": "SIGNAL_SIGTERM"})
        );

        let envd = MockEnvd::start().await;
        envd.respond(
            "SendSignal",
            404,
            r#"{"code":"not_found","message":"process not found"}"#,
        );
        let commands = envd.sandbox.commands();
        assert!(!commands.kill(7).await.expect("that is no error"));
    }

    #[tokio::test]
    async fn stdin_is_sent_in_pieces_of_64_kib() {
        let envd = MockEnvd::start().await;
        envd.respond("SendInput", 200, "{}");
        let stdin = envd.sandbox.commands().stdin(7);

        stdin
            .write(vec![b'x'; 64 * 1024 + 1])
            .await
            .expect("it is read");

        let requests = envd.requests();
        let [first, second] = &requests[..] else {
            panic!("{} requests", requests.len());
        };
        assert_eq!(
            body(second),
            json!({"process": {"pid": 7}, "input": {"stdin": "eA=="}})
        );
        let first = body(first);
        let text = first["input"]["stdin"].as_str().expect("it is text");
        assert_eq!(text.len(), (64 * 1024_usize).div_ceil(3) * 4);
    }

    #[tokio::test]
    async fn write_to_closed_stdin_is_invalid_argument_before_sending() {
        let envd = MockEnvd::start().await;
        envd.respond_events("Start", &[started(), ended()]);
        envd.respond("SendInput", 200, "{}");
        let process = envd.sandbox.commands().spawn("x").await.expect("it starts");
        envd.requests();

        let error = process.stdin().write("x").await.expect_err("it is closed");

        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().contains("stdin(true)"), "{error}");
        assert!(envd.requests().is_empty());
    }

    /// envd has one error for a process that has closed its stdin, and one for a process that has ended.
    #[tokio::test]
    async fn write_to_a_process_that_does_not_read_is_a_broken_pipe() {
        for (status, body) in [
            (
                500,
                r#"{"code":"internal","message":"error writing to stdin: write |1: broken pipe"}"#,
            ),
            (
                404,
                r#"{"code":"not_found","message":"process with pid 7 not found"}"#,
            ),
        ] {
            let envd = MockEnvd::start().await;
            envd.respond("SendInput", status, body);
            let error = envd.sandbox.commands().stdin(7).write("x").await;
            let error = error.expect_err("it is rejected");
            assert_eq!(error.kind(), ErrorKind::BrokenPipe, "{error}");
            assert_eq!(error.operation(), Some("process.Process.SendInput"));
            assert_eq!(envd.requests().len(), 1, "a write is not repeated");
        }
    }

    /// envd waits for as long as the process does not read.
    #[tokio::test]
    async fn write_to_stdin_has_no_request_timeout_and_clones_take_turns() {
        let server = RawServer::start(|_, mut connection| async move {
            while connection.next_request().await.is_some() {
                tokio::time::sleep(Duration::from_millis(100)).await;
                let response = head_with_length(2) + "{}";
                connection.send(response.as_bytes()).await;
            }
        })
        .await;
        let builder = Client::builder()
            .sandbox_url(server.url())
            .request_timeout(Duration::from_millis(20))
            .connect_timeout(Duration::from_secs(5));
        // Connecting has that timeout, too, and is local.
        let sandbox = connect_with(builder, json!({})).await;
        let stdin = sandbox.commands().stdin(7);
        let start = std::time::Instant::now();
        let clone = stdin.clone();
        let (first, second) = tokio::join!(stdin.write("a"), clone.write("b"));
        first.expect("it is read");
        second.expect("it is read");
        assert!(
            start.elapsed() >= Duration::from_millis(200),
            "one at a time"
        );
    }

    #[tokio::test]
    async fn stdin_close_is_sent_and_unsupported_by_an_old_envd() {
        let envd = MockEnvd::start().await;
        envd.respond("CloseStdin", 200, "{}");
        envd.sandbox
            .commands()
            .stdin(7)
            .close()
            .await
            .expect("it is");
        assert_eq!(body(&envd.request()), json!({"process": {"pid": 7}}));

        let envd = MockEnvd::start_version("0.5.1").await;
        let error = envd
            .sandbox
            .commands()
            .stdin(7)
            .close()
            .await
            .expect_err("old");
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        assert!(error.to_string().contains("0.5.2"), "{error}");
        assert!(envd.requests().is_empty());
    }

    #[tokio::test]
    async fn detach_sends_no_request() {
        let envd = MockEnvd::start().await;
        envd.respond_events("Start", &[started(), ended()]);
        let process = envd.sandbox.commands().spawn("x").await.expect("it starts");
        assert_eq!(process.detach(), 1042);
        assert_eq!(envd.requests().len(), 1, "nothing but the start");
    }
}
