//! Spans and events of calls. The log is that of the whole process, so this test has a process of its
//! own.

mod support;

use e2b::RetryPolicy;
use httpmock::MockServer;
use tracing_subscriber::fmt::format::FmtSpan;

use support::log::CapturedLog;
use support::{API_KEY, ENVD_TOKEN, SANDBOX_ID, build, client_builder, error_json, sandbox_json};

#[tokio::test]
async fn calls_are_spans_and_attempts_are_events() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method("POST")
                .path(format!("/sandboxes/{SANDBOX_ID}/connect"));
            then.status(200).json_body(sandbox_json());
        })
        .await;
    server
        .mock_async(|when, then| {
            when.method("POST").path("/process.Process/List");
            then.status(503).json_body(error_json(503, "not now"));
        })
        .await;
    let log = CapturedLog::install(FmtSpan::CLOSE);

    let builder = client_builder(server.base_url())
        .header("x-secret", "of-the-caller")
        .retry_policy(RetryPolicy::default().max_retries(1));
    let sandbox = build(builder)
        .connect(SANDBOX_ID)
        .await
        .expect("it connects");
    sandbox
        .commands()
        .list()
        .await
        .expect_err("it is an error response");

    let log = log.text();
    let closed = |operation: &str| {
        log.lines()
            .find(|line| line.contains("close") && line.contains(operation))
            .unwrap_or_else(|| panic!("no span of {operation}:\n{log}"))
    };
    let connect = closed("postSandboxConnect");
    let list = closed("process.Process.List");
    for (span, status, attempts) in [(connect, 200, 1), (list, 503, 2)] {
        assert!(span.contains("e2b.call"), "{span}");
        assert!(
            span.contains(&format!("sandbox=\"{SANDBOX_ID}\"")),
            "{span}"
        );
        assert!(span.contains(&format!("status={status}")), "{span}");
        assert!(span.contains(&format!("attempts={attempts}")), "{span}");
        assert!(span.contains("elapsed_ms="), "{span}");
    }
    let attempts = log
        .lines()
        .filter(|line| line.contains("response received attempt="));
    assert_eq!(attempts.count(), 3, "{log}");
    assert_eq!(log.matches("retrying").count(), 1, "{log}");
    for secret in [API_KEY, ENVD_TOKEN, "of-the-caller"] {
        let leak = log.lines().find(|line| line.contains(secret));
        assert_eq!(leak, None, "{secret} is in the log");
    }
}
