//! What a subscriber sees. It is that of the whole process, so this test has one to itself.

#[path = "support/printed.rs"]
mod printed;

use e2b::{Client, RetryPolicy};
use httpmock::MockServer;
use serde_json::json;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use printed::Printed;

const ID: &str = "iabcdefghijklmnopqrst";
const KEY: &str = "e2b_0123456789abcdef";

#[tokio::test]
async fn every_call_is_a_span_and_every_attempt_an_event() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method("POST").path(format!("/sandboxes/{ID}/connect"));
            then.status(200).json_body(json!({
                "templateID": "base",
                "sandboxID": ID,
                "clientID": "unused",
                "envdVersion": "0.6.13",
                "envdAccessToken": "envd-token-0123",
            }));
        })
        .await;
    server
        .mock_async(|when, then| {
            when.method("POST").path("/process.Process/List");
            then.status(503)
                .json_body(json!({ "code": 503, "message": "not now" }));
        })
        .await;
    let log = Printed::default();
    let layer = tracing_subscriber::fmt::layer()
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(log.clone());
    // The mock server runs in this process, too, and tells what it has received.
    let filter = Targets::new()
        .with_default(LevelFilter::TRACE)
        .with_target("httpmock", LevelFilter::OFF);
    tracing_subscriber::registry()
        .with(layer)
        .with(filter)
        .init();

    let client = Client::builder()
        .api_url(server.base_url())
        .sandbox_url(server.base_url())
        .api_key(KEY)
        .header("x-secret", "of-the-caller")
        .retry_policy(RetryPolicy::default().max_retries(1))
        .build()
        .expect("the settings are good");
    let sandbox = client.connect(ID).await.expect("it connects");
    sandbox.commands().list().await.expect_err("it is refused");

    let log = String::from_utf8(log.0.lock().expect("nobody panics").clone()).expect("it is text");
    let closed = |operation: &str| {
        log.lines()
            .find(|line| line.contains("close") && line.contains(operation))
            .unwrap_or_else(|| panic!("no span of {operation}:\n{log}"))
    };
    let connect = closed("postSandboxConnect");
    let list = closed("process.Process.List");
    for (span, status, attempts) in [(connect, 200, 1), (list, 503, 2)] {
        assert!(span.contains("e2b.call"), "{span}");
        assert!(span.contains(&format!("sandbox=\"{ID}\"")), "{span}");
        assert!(span.contains(&format!("status={status}")), "{span}");
        assert!(span.contains(&format!("attempts={attempts}")), "{span}");
        assert!(span.contains("elapsed_ms="), "{span}");
    }
    let attempts = log
        .lines()
        .filter(|line| line.contains("answered attempt="));
    assert_eq!(attempts.count(), 3, "{log}");
    assert_eq!(log.matches("trying again").count(), 1, "{log}");
    for secret in [KEY, "envd-token-0123", "of-the-caller"] {
        let told = log.lines().find(|line| line.contains(secret));
        assert_eq!(told, None, "{secret} is in the log");
    }
}
