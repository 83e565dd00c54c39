//! The platform: lifetimes, states, lists, API keys and metrics.

use std::time::Duration;

use e2b::platform::types::{OrderDirection, SandboxOnTimeout, SandboxState};
use e2b::{Client, ErrorKind};
use e2b_local::{Clock, Server};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};

const MINUTE: Duration = Duration::from_secs(60);

/// A server with a manual clock, and a client for it.
async fn still() -> (Server, Client, Clock) {
    let clock = Clock::manual();
    let server = Server::builder()
        .clock(clock.clone())
        .template("other")
        .start()
        .await
        .expect("the server starts");
    let client = server.client().expect("a client");
    (server, client, clock)
}

/// A request that the client would not send.
async fn raw(server: &Server, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
    let http = e2b::http_client_builder()
        .expect("TLS is there")
        .build()
        .expect("the settings are good");
    let mut request = http
        .request(
            method.parse().expect("a method"),
            format!("{}{path}", server.url()),
        )
        .header("x-api-key", server.api_key().expose());
    if let Some(body) = body {
        request = request.json(&body);
    }
    let response = request.send().await.expect("a response");
    let status = response.status().as_u16();
    let text = response.text().await.expect("a response");
    (
        status,
        serde_json::from_str(&text).unwrap_or(Value::String(text)),
    )
}

/// A web page knows the default key, too: whether it sends its origin, or has a host name that resolves
/// to the loopback address.
#[tokio::test]
async fn requests_of_web_pages_are_forbidden_on_every_surface() {
    let server = Server::start().await.expect("the server starts");
    let client = server.client().expect("a client");
    let id = client
        .create("base")
        .await
        .expect("it is created")
        .id()
        .to_owned();
    let http = e2b::http_client_builder()
        .expect("TLS is there")
        .build()
        .expect("the settings are good");
    for header in [
        ("origin", "http://evil.example"),
        ("sec-fetch-site", "cross-site"),
        ("host", "evil.example"),
    ] {
        for path in ["/sandboxes", "/v2/sandboxes"] {
            let request = http
                .get(format!("{}{path}", server.url()))
                .header("x-api-key", server.api_key().expose())
                .header(header.0, header.1);
            assert_eq!(
                request.send().await.expect("a response").status(),
                403,
                "{header:?}"
            );
        }
        for path in ["/health", "/files?path=a", "/process.Process/List"] {
            let request = http
                .post(format!("{}{path}", server.url()))
                .header("e2b-sandbox-id", &id)
                .header("e2b-sandbox-port", "49983")
                .header(header.0, header.1);
            assert_eq!(
                request.send().await.expect("a response").status(),
                403,
                "{header:?}"
            );
        }
    }
}

#[tokio::test]
async fn allowed_host_names_reach_the_server() {
    let server = Server::builder().allow_host("e2b.internal").start().await;
    let server = server.expect("the server starts");
    let http = e2b::http_client_builder()
        .expect("TLS is there")
        .build()
        .expect("the settings are good");
    let request = http
        .get(format!("{}/v2/sandboxes", server.url()))
        .header("x-api-key", server.api_key().expose())
        .header("host", "e2b.internal:3000");
    assert_eq!(request.send().await.expect("a response").status(), 200);
}

#[tokio::test]
async fn sandbox_ends_when_its_lifetime_is_over() {
    let (_server, client, clock) = still().await;
    let sandbox = client
        .create("base")
        .lifetime(5 * MINUTE)
        .metadata("user", "ada")
        .await
        .expect("it is created");
    let info = sandbox.info().await.expect("it is there");
    assert_eq!(info.state, SandboxState::Running);
    assert_eq!((info.end_at - info.started_at).num_seconds(), 300);
    assert_eq!(info.metadata.expect("labels")["user"], "ada");
    assert_eq!(
        info.lifecycle.expect("it has one").on_timeout,
        SandboxOnTimeout::Kill
    );

    clock.advance(4 * MINUTE + Duration::from_secs(59));
    assert!(sandbox.is_running().await.expect("a response"));
    clock.advance(Duration::from_secs(1));
    assert!(!sandbox.is_running().await.expect("a response of the proxy"));
    let error = sandbox.info().await.expect_err("the sandbox has ended");
    assert!(error.is_sandbox_not_found());
    assert!(!sandbox.kill().await.expect("it has ended"));
}

#[tokio::test]
async fn sandbox_with_auto_pause_pauses_when_its_lifetime_is_over() {
    let (_server, client, clock) = still().await;
    let sandbox = client
        .create("base")
        .lifetime(MINUTE)
        .body_map(|body| body.auto_pause(true))
        .await
        .expect("it is created");
    clock.advance(MINUTE);
    let info = sandbox.info().await.expect("it is there");
    assert_eq!(info.state, SandboxState::Paused);
    assert!(!sandbox.is_running().await.expect("a response of the proxy"));

    let again = sandbox.connect().lifetime(2 * MINUTE).await.expect("back");
    assert!(again.was_resumed());
    let info = sandbox.info().await.expect("it is there");
    assert_eq!((info.end_at - info.started_at).num_seconds(), 120);
}

#[tokio::test]
async fn traffic_resumes_sandbox_with_auto_resume() {
    let (server, client, _clock) = still().await;
    let (_, created) = raw(
        &server,
        "POST",
        "/v2/sandboxes",
        Some(json!({ "templateID": "base", "autoPause": true, "autoResume": { "enabled": true } })),
    )
    .await;
    let id = created["sandboxID"].as_str().expect("an id");
    let sandbox = client.connect(id).await.expect("it runs");
    assert!(sandbox.pause().await.expect("it pauses"));
    assert!(!sandbox.is_running().await.expect("asking wakes nothing"));
    // The request has the token, whatever its response.
    let _ = sandbox.envd().get_metrics().send().await;
    assert!(sandbox.is_running().await.expect("a response"));
    let info = sandbox.info().await.expect("it is there");
    assert_eq!(info.state, SandboxState::Running);
    assert_eq!((info.end_at - info.started_at).num_seconds(), 300);
}

#[tokio::test]
async fn connect_never_shortens_a_lifetime() {
    let (_server, client, _clock) = still().await;
    let sandbox = client
        .create("base")
        .lifetime(10 * MINUTE)
        .await
        .expect("it is created");
    for (lifetime, expected) in [(MINUTE, 600), (20 * MINUTE, 1200)] {
        let again = sandbox.connect().lifetime(lifetime).await.expect("it runs");
        assert!(!again.was_resumed());
        let info = sandbox.info().await.expect("it is there");
        assert_eq!((info.end_at - info.started_at).num_seconds(), expected);
    }
    sandbox.set_lifetime(MINUTE).await.expect("it runs");
    let info = sandbox.info().await.expect("it is there");
    assert_eq!((info.end_at - info.started_at).num_seconds(), 60);
    sandbox.set_lifetime(Duration::ZERO).await.expect("it ends");
    assert!(sandbox.info().await.is_err());
}

#[tokio::test]
async fn refresh_extends_lifetime_to_at_least_15_seconds() {
    let (server, client, _clock) = still().await;
    let sandbox = client
        .create("base")
        .lifetime(Duration::from_secs(5))
        .await
        .expect("it is created");
    let path = format!("/sandboxes/{}/refreshes", sandbox.id());
    for (body, expected) in [
        (json!({}), 15),
        (json!({ "duration": 100 }), 100),
        (json!({ "duration": 20 }), 100),
    ] {
        let (status, _) = raw(&server, "POST", &path, Some(body)).await;
        assert_eq!(status, 204);
        let info = sandbox.info().await.expect("it is there");
        assert_eq!((info.end_at - info.started_at).num_seconds(), expected);
    }
    let (status, _) = raw(&server, "POST", &path, Some(json!({ "duration": 3601 }))).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn operation_in_wrong_state_is_a_conflict() {
    let (server, client, _clock) = still().await;
    let sandbox = client.create("base").await.expect("it is created");
    let path = |operation: &str| format!("/sandboxes/{}/{operation}", sandbox.id());

    let (status, body) = raw(&server, "POST", &path("resume"), Some(json!({}))).await;
    assert_eq!((status, body["code"].as_i64()), (409, Some(409)));
    assert!(sandbox.pause().await.expect("it pauses"));
    let (status, _) = raw(&server, "POST", &path("pause"), None).await;
    assert_eq!(status, 409);
    assert!(!sandbox.pause().await.expect("it was paused"));
    let error = sandbox
        .set_lifetime(MINUTE)
        .await
        .expect_err("it is paused");
    assert!(error.is_sandbox_not_found());
    let (status, _) = raw(&server, "PUT", &path("network"), Some(json!({}))).await;
    assert_eq!(status, 409);
    let (status, body) = raw(&server, "POST", &path("resume"), None).await;
    assert_eq!(status, 201);
    assert_eq!(body["sandboxID"], sandbox.id());
}

#[tokio::test]
async fn missing_or_wrong_api_key_is_unauthorized() {
    let (server, _, _) = still().await;
    for key in [None, Some("e2b_1")] {
        let mut builder = Client::builder().api_url(server.url());
        builder = builder.api_key(key.unwrap_or("x"));
        let client = builder.build().expect("any key will do");
        let error = client.create("base").await.expect_err("rejected");
        assert_eq!(error.kind(), ErrorKind::Unauthenticated);
        assert_eq!(error.code(), Some(401));
    }
    let response = e2b::http_client_builder()
        .and_then(|builder| Ok(builder.build()?))
        .expect("the settings are good")
        .get(format!("{}/v2/sandboxes", server.url()))
        .send()
        .await
        .expect("a response");
    assert_eq!(response.status(), 401);
}

#[tokio::test]
async fn invalid_request_is_a_bad_request() {
    let (server, _, _) = still().await;
    let create = |body| raw(&server, "POST", "/sandboxes", Some(body));
    for body in [
        json!({}),
        json!({ "templateID": 7 }),
        json!({ "templateID": "base", "timeout": 0 }),
        json!({ "templateID": "base", "timeout": -1 }),
        json!({ "templateID": "base", "timeout": 90_000 }),
        json!({ "templateID": "base", "autoPauseMemory": false }),
        json!({ "templateID": "base", "volumeMounts": [{ "name": "v", "path": "/v" }] }),
    ] {
        let (status, response) = create(body.clone()).await;
        assert_eq!(status, 400, "{body}: {response}");
        assert_eq!(response["code"], 400);
    }
    let (status, _) = create(json!({ "templateID": "unknown" })).await;
    assert_eq!(status, 404);
    for query in [
        "limit=0",
        "limit=101",
        "limit=x",
        "state=dead",
        "order=up",
        "template=base:v1",
        "nextToken=x",
        "startedAfter=yesterday",
    ] {
        let (status, response) = raw(&server, "GET", &format!("/v2/sandboxes?{query}"), None).await;
        assert_eq!(status, 400, "{query}: {response}");
    }
}

#[tokio::test]
async fn default_lifetime_depends_on_the_version_of_the_api() {
    let (server, client, _clock) = still().await;
    for (path, expected) in [("/sandboxes", 15), ("/v2/sandboxes", 300)] {
        let (status, created) =
            raw(&server, "POST", path, Some(json!({ "templateID": "base" }))).await;
        assert_eq!(status, 201);
        let id = created["sandboxID"].as_str().expect("an id");
        let info = client.sandbox(id).await.expect("there").info().await;
        let info = info.expect("it is there");
        assert_eq!((info.end_at - info.started_at).num_seconds(), expected);
    }
}

#[tokio::test]
async fn idempotency_key_creates_one_sandbox() {
    let (_server, client, _clock) = still().await;
    let create = |key: &'static str, template: &'static str| {
        let request = client
            .platform()
            .post_sandboxes_v2()
            .idempotency_key(key)
            .body_map(|body| body.template_id(template));
        async { request.send().await.map_err(e2b::Error::from) }
    };
    let first = create("key-1", "base").await.expect("it is created");
    let again = create("key-1", "base").await.expect("the same response");
    assert_eq!(first.sandbox_id, again.sandbox_id);
    let other = create("key-2", "base").await.expect("another one");
    assert_ne!(first.sandbox_id, other.sandbox_id);

    let error = create("key-1", "other").await.expect_err("it differs");
    assert_eq!(error.error_code(), Some("idempotency_request_mismatch"));
    assert_eq!(error.status().map(|s| s.as_u16()), Some(422));
    let error = create("NOT OK", "base").await.expect_err("rejected");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

#[tokio::test]
async fn lists_are_filtered_ordered_and_paged() {
    let (_server, client, clock) = still().await;
    let mut ids = Vec::new();
    for index in 0..5 {
        let template = if index == 4 { "other" } else { "base" };
        let sandbox = client
            .create(template)
            .metadata("index", index.to_string())
            .metadata("odd", (index % 2 == 1).to_string())
            .await
            .expect("it is created");
        ids.push(sandbox.id().to_owned());
        clock.advance(Duration::from_secs(1));
    }
    client
        .sandbox(&ids[0])
        .await
        .expect("it is there")
        .pause()
        .await
        .expect("it pauses");
    let found = |query: e2b::Sandboxes| async {
        let sandboxes: Vec<String> = query
            .stream()
            .map_ok(|sandbox| sandbox.sandbox_id)
            .try_collect()
            .await
            .expect("it lists");
        sandboxes
    };
    let all = || client.sandboxes();
    let newest_first: Vec<String> = ids.iter().rev().cloned().collect();
    assert_eq!(found(all()).await, newest_first);
    assert_eq!(found(all().page_size(2)).await, newest_first);
    let ascending = all().order(OrderDirection::Asc).page_size(1);
    assert_eq!(found(ascending).await, ids);
    let paused = all().state(SandboxState::Paused);
    assert_eq!(found(paused).await, ids[..1]);
    let running = all().state(SandboxState::Running).metadata("odd", "true");
    assert_eq!(found(running).await, [ids[3].clone(), ids[1].clone()]);
    assert_eq!(found(all().template("other")).await, ids[4..]);
    assert!(found(all().template("unknown")).await.is_empty());
    let both = all().metadata("odd", "true").metadata("index", "2");
    assert!(found(both).await.is_empty());
}

#[tokio::test]
async fn next_token_of_other_order_is_a_bad_request() {
    let (server, client, _clock) = still().await;
    for _ in 0..2 {
        client.create("base").await.expect("it is created");
    }
    let response = client
        .platform()
        .list_sandboxes_v2()
        .limit(1_u32)
        .send()
        .await
        .expect("it lists");
    assert_eq!(response.headers()["x-total-running"], "2");
    let token = response.headers()["x-next-token"].to_str().expect("text");
    let path = format!("/v2/sandboxes?order=asc&nextToken={token}");
    let (status, _) = raw(&server, "GET", &path, None).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn running_sandboxes_beyond_the_maximum_are_rate_limited() {
    let server = Server::builder()
        .max_running(1)
        .start()
        .await
        .expect("the server starts");
    let client = server.client().expect("a client");
    let sandbox = client.create("base").await.expect("there is room");
    let error = client.create("base").await.expect_err("there is none");
    assert!(error.is_rate_limited());
    sandbox.pause().await.expect("it pauses");
    client.create("base").await.expect("there is room again");
}

#[tokio::test]
async fn metrics_are_those_of_the_host_and_empty_for_stopped_sandboxes() {
    let (_server, client, _clock) = still().await;
    let sandbox = client.create("base").await.expect("it is created");
    let metrics = |id: &str| {
        let request = client.platform().get_sandbox_metrics().sandbox_id(id);
        async { request.send().await.expect("a response").into_inner() }
    };
    let points = metrics(sandbox.id()).await;
    assert_eq!(points.len(), 1);
    assert!(points[0].mem_total > 0 && points[0].cpu_count > 0);
    assert!(metrics("iunknown").await.is_empty());

    let many = client
        .platform()
        .list_sandboxes_metrics()
        .sandbox_ids([sandbox.id(), "iunknown"])
        .send()
        .await
        .expect("a response");
    assert_eq!(many.sandboxes.keys().collect::<Vec<_>>(), [sandbox.id()]);
}

#[tokio::test]
async fn envd_returns_metrics_and_environment_variables() {
    let (server, client, _clock) = still().await;
    let sandbox = client.create("base").env("A", "1").await.expect("there");
    let envs = sandbox.envd().get_env_vars().send().await.expect("envs");
    assert_eq!(envs["A"], "1");
    let metrics = sandbox.envd().get_metrics().send().await.expect("metrics");
    assert!(metrics.mem_total > Some(0));

    // The same without the token.
    let response = e2b::http_client_builder()
        .and_then(|builder| Ok(builder.build()?))
        .expect("the settings are good")
        .get(format!("{}/envs", server.url()))
        .header("e2b-sandbox-id", sandbox.id())
        .header("e2b-sandbox-port", "49983")
        .send()
        .await
        .expect("a response");
    assert_eq!(response.status(), 401);
}

#[tokio::test]
async fn operation_that_is_not_served_returns_501_with_its_id() {
    let (server, client, _clock) = still().await;
    let error = client.platform().list_volumes().send().await;
    let error = e2b::Error::from(error.expect_err("it is not served"));
    assert_eq!(error.status().map(|s| s.as_u16()), Some(501));
    assert_eq!(
        error.message(),
        Some("the local server does not serve listVolumes (GET /volumes)")
    );
    let (status, _) = raw(&server, "GET", "/nothing/of/the/kind", None).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn sandbox_request_with_incomplete_headers_is_a_bad_request() {
    let (server, client, _clock) = still().await;
    let sandbox = client.create("base").await.expect("it is created");
    let http = e2b::http_client_builder()
        .and_then(|builder| Ok(builder.build()?))
        .expect("the settings are good");
    let health = |headers: &[(&'static str, String)]| {
        let mut request = http.get(format!("{}/health", server.url()));
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        async {
            let response = request.send().await.expect("a response");
            (
                response.status().as_u16(),
                response.text().await.expect("text"),
            )
        }
    };
    let id = sandbox.id().to_owned();
    let port = "49983".to_owned();
    let by_headers = [("e2b-sandbox-id", id.clone()), ("e2b-sandbox-port", port)];
    assert_eq!(health(&by_headers).await.0, 204);
    assert_eq!(
        health(&by_headers[..1]).await,
        (400, "missing header".to_owned())
    );
    let by_host = [("host", format!("49983-{id}.localhost"))];
    assert_eq!(health(&by_host).await.0, 204);
    let of_old = [("host", format!("49983-{id}-client.localhost"))];
    assert_eq!(health(&of_old).await.0, 204);
    let other_port = [("host", format!("8000-{id}.localhost"))];
    let (status, body) = health(&other_port).await;
    assert_eq!(status, 502);
    assert!(body.contains("port is not open"), "{body}");
    let unknown = [("host", "49983-iunknown.localhost".to_owned())];
    let (status, body) = health(&unknown).await;
    assert_eq!(status, 502);
    assert!(body.contains("was not found"), "{body}");
}
