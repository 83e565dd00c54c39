//! Sandboxes.

use std::collections::BTreeMap;

use e2b::platform::types;
use serde_json::{Value, json};

use crate::row::{Exchange, Row};
use crate::values::{ID, TEXT, TIME, build, map, text, texts, time};
use crate::{driver, leniency};

#[tokio::test]
async fn requests_and_responses_match_the_document() {
    driver::run(rows()).await;
}

#[test]
fn responses_with_unknown_missing_and_null_members_are_read() {
    leniency::check(&rows());
}

/// A secured sandbox with closed ports, the response of creating and connecting.
fn sandbox() -> Value {
    json!({
        "templateID": "rki5dems9wqfm4r03t7g",
        "sandboxID": "iabcdefghijklmnopqrst",
        "alias": "base",
        "clientID": "6532622b",
        "envdVersion": "0.6.13",
        "envdAccessToken": "token-of-envd",
        "trafficAccessToken": "token-of-the-ports",
        "domain": null,
    })
}

fn check_sandbox(sandbox: types::Sandbox) {
    assert_eq!(sandbox.template_id, "rki5dems9wqfm4r03t7g");
    assert_eq!(sandbox.sandbox_id, "iabcdefghijklmnopqrst");
    assert_eq!(sandbox.alias.as_deref(), Some("base"));
    assert_eq!(sandbox.client_id, "6532622b");
    assert_eq!(sandbox.envd_version, "0.6.13");
    let token = sandbox.envd_access_token.expect("a token");
    assert_eq!(token.expose(), "token-of-envd");
    let token = sandbox.traffic_access_token.expect("a token");
    assert_eq!(token.expose(), "token-of-the-ports");
    assert_eq!(sandbox.domain, None);
}

/// A list with a sandbox of which everything is known, and one of which little is.
fn listed() -> Value {
    json!([
        {
            "templateID": "rki5dems9wqfm4r03t7g",
            "alias": "base",
            "sandboxID": "iabcdefghijklmnopqrst",
            "clientID": "6532622b",
            "startedAt": TIME,
            "endAt": "2025-11-22T10:25:30Z",
            "cpuCount": 2,
            "memoryMB": 1024,
            "diskSizeMB": 0,
            "metadata": { "user id": "a&b=c" },
            "state": "running",
            "envdVersion": "0.6.13",
            "volumeMounts": [{ "name": "data", "path": "/mnt/data" }],
            "envdUnresponsiveAtPause": true,
        },
        {
            "templateID": "base",
            "alias": null,
            "sandboxID": "izyxwvutsrqponmlkjihg",
            "clientID": "6532622b",
            "startedAt": TIME,
            "endAt": TIME,
            "cpuCount": 1,
            "memoryMB": 128,
            "diskSizeMB": 512,
            "state": "paused",
            "envdVersion": "",
        },
    ])
}

fn check_listed(list: Vec<types::ListedSandbox>) {
    let [full, sparse] = &list[..] else {
        panic!("{} sandboxes", list.len());
    };
    assert_eq!(full.started_at, time());
    assert_eq!(full.end_at.to_rfc3339(), "2025-11-22T10:25:30+00:00");
    assert_eq!((full.cpu_count, full.memory_mb), (2, 1024));
    assert_eq!(full.disk_size_mb, 0);
    assert_eq!(full.state, types::SandboxState::Running);
    let metadata = full.metadata.as_ref().expect("metadata");
    assert_eq!(metadata, &map([("user id", "a&b=c")]));
    let mounts = full.volume_mounts.as_deref().expect("mounts");
    assert_eq!(mounts[0].path, "/mnt/data");
    assert_eq!(full.envd_unresponsive_at_pause, Some(true));
    assert_eq!(sparse.sandbox_id, "izyxwvutsrqponmlkjihg");
    assert_eq!(sparse.state, types::SandboxState::Paused);
    assert_eq!((&sparse.alias, &sparse.metadata), (&None, &None));
    assert_eq!(sparse.volume_mounts, None);
}

fn metric() -> Value {
    json!({
        "timestamp": TIME,
        "timestampUnix": 1_763_806_830,
        "cpuCount": 2,
        "cpuUsedPct": 12.5,
        "memUsed": 1,
        "memTotal": 5_000_000_000_i64,
        "memCache": 3,
        "diskUsed": 4,
        "diskTotal": 9_007_199_254_740_993_i64,
    })
}

fn check_metric(metric: &types::SandboxMetric) {
    assert_eq!(metric.timestamp, time());
    assert_eq!(metric.timestamp_unix, 1_763_806_830);
    assert_eq!((metric.cpu_count, metric.cpu_used_pct), (2, 12.5));
    assert_eq!((metric.mem_used, metric.mem_total), (1, 5_000_000_000));
    assert_eq!((metric.mem_cache, metric.disk_used), (3, 4));
    assert_eq!(metric.disk_total, 9_007_199_254_740_993);
}

fn log_entry() -> Value {
    json!({
        "timestamp": TIME,
        "level": "warn",
        "message": "low on memory",
        "fields": { "logger": "envd" },
    })
}

fn check_log_entry(entry: &types::SandboxLogEntry) {
    assert_eq!(entry.timestamp, time());
    assert_eq!(entry.level, "warn");
    assert_eq!(entry.message, "low on memory");
    assert_eq!(entry.fields, map([("logger", "envd")]));
}

/// A rule that adds a header to the requests to a domain.
fn rules() -> std::collections::BTreeMap<String, Vec<types::SandboxNetworkRule>> {
    let headers = map([("Authorization", "Bearer ${e2b.secrets.key}")]);
    let transform: types::SandboxNetworkTransform =
        build(types::SandboxNetworkTransform::builder().headers(headers));
    let rule = build(types::SandboxNetworkRule::builder().transform(transform));
    [(text("*.example.com"), vec![rule])].into()
}

fn egress_proxy() -> types::SandboxEgressProxyConfig {
    let tls: types::SandboxEgressProxyTlsConfig = build(
        types::SandboxEgressProxyTlsConfig::builder()
            .enabled(true)
            .server_name(text("proxy"))
            .ca_cert(text("PEM")),
    );
    build(
        types::SandboxEgressProxyConfig::builder()
            .address("proxy.example:3128")
            .username(text("ada"))
            .password(e2b::SecretString::from("lovelace"))
            .tls(tls),
    )
}

/// [`egress_proxy`] and [`rules`] as they travel.
fn with_proxy_and_rules(mut network: Value) -> Value {
    network["egressProxy"] = json!({
        "address": "proxy.example:3128",
        "username": "ada",
        "password": "lovelace",
        "tls": { "enabled": true, "serverName": "proxy", "caCert": "PEM" },
    });
    let headers = json!({ "Authorization": "Bearer ${e2b.secrets.key}" });
    network["rules"] = json!({ "*.example.com": [{ "transform": { "headers": headers } }] });
    network
}

fn network() -> types::SandboxNetworkConfig {
    build(
        types::SandboxNetworkConfig::builder()
            .allow_public_traffic(false)
            .allow_out(texts(["example.com"]))
            .deny_out(texts(["0.0.0.0/0"]))
            .mask_request_host(text("localhost:${PORT}"))
            .https_ports(vec![8443])
            .dns_servers(texts(["1.1.1.1"]))
            .egress_proxy(egress_proxy())
            .rules(rules()),
    )
}

/// [`network`] as it travels.
fn network_json() -> Value {
    with_proxy_and_rules(json!({
        "allowPublicTraffic": false,
        "allowOut": ["example.com"],
        "denyOut": ["0.0.0.0/0"],
        "maskRequestHost": "localhost:${PORT}",
        "httpsPorts": [8443],
        "dnsServers": ["1.1.1.1"],
    }))
}

/// What both versions of creating take, all of it.
fn new_sandbox() -> Value {
    json!({
        "templateID": "ada/base:v2",
        "timeout": 600,
        "autoPause": true,
        "autoPauseMemory": false,
        "autoResume": { "enabled": true },
        "allow_internet_access": false,
        "network": network_json(),
        "metadata": { "user id": "a&b=c" },
        "envVars": { "LANG": "C" },
        "mcp": { "browserbase": { "apiKey": "k", "retries": 3 } },
        "iam": { "tokens": { "aws": { "audience": "sts", "tokenType": "JWT-SVID" } } },
        "volumeMounts": [{ "name": "data", "path": "/mnt/data" }],
    })
}

fn mcp() -> serde_json::Map<String, serde_json::Value> {
    let config = json!({ "browserbase": { "apiKey": "k", "retries": 3 } });
    config.as_object().expect("an object").clone()
}

fn iam() -> types::SandboxIam {
    let token: types::SandboxIamToken = build(
        types::SandboxIamToken::builder()
            .audience("sts")
            .token_type("JWT-SVID"),
    );
    let tokens = BTreeMap::from([(text("aws"), token)]);
    build(types::SandboxIam::builder().tokens(tokens))
}

fn auto_resume() -> types::SandboxAutoResumeConfig {
    build(types::SandboxAutoResumeConfig::builder().enabled(true))
}

fn mounts() -> Vec<types::SandboxVolumeMount> {
    let mount = types::SandboxVolumeMount::builder();
    vec![build(mount.name("data").path("/mnt/data"))]
}

pub(crate) fn rows() -> Vec<Row> {
    [creating(), finding(), changing(), watching()]
        .into_iter()
        .flatten()
        .collect()
}

fn creating() -> Vec<Row> {
    let with_secure = {
        let mut body = new_sandbox();
        body["secure"] = true.into();
        body
    };
    vec![
        Exchange::post("postSandboxes", &["sandboxes"])
            .sends(with_secure)
            .responds(201, sandbox())
            .platform(
                async |api| {
                    api.post_sandboxes()
                        .body_map(|body| {
                            body.template_id("ada/base:v2")
                                .timeout(600)
                                .auto_pause(true)
                                .auto_pause_memory(false)
                                .auto_resume(auto_resume())
                                .secure(true)
                                .allow_internet_access(false)
                                .network(network())
                                .metadata(map([("user id", "a&b=c")]))
                                .env_vars(map([("LANG", "C")]))
                                .mcp(mcp())
                                .iam(iam())
                                .volume_mounts(mounts())
                        })
                        .send()
                        .await
                },
                check_sandbox,
            ),
        // What is not set is not sent: the server has defaults of its own.
        Exchange::post("postSandboxes", &["sandboxes"])
            .sends(json!({ "templateID": "base" }))
            .responds(
                201,
                json!({
                    "templateID": "base",
                    "sandboxID": "iabcdefghijklmnopqrst",
                    "clientID": "6532622b",
                    "envdVersion": "0.6.13",
                    "trafficAccessToken": null,
                    "domain": "sandboxes.example.com",
                }),
            )
            .platform(
                async |api| {
                    api.post_sandboxes()
                        .body_map(|body| body.template_id("base"))
                        .send()
                        .await
                },
                |sandbox: types::Sandbox| {
                    assert_eq!(sandbox.alias, None);
                    assert_eq!(sandbox.envd_access_token, None);
                    assert_eq!(sandbox.traffic_access_token, None);
                    assert_eq!(sandbox.domain.as_deref(), Some("sandboxes.example.com"));
                },
            ),
        Exchange::post("postSandboxesV2", &["v2", "sandboxes"])
            .header("idempotency-key", "0-9-a-z")
            .sends(new_sandbox())
            .responds(201, sandbox())
            .platform(
                async |api| {
                    api.post_sandboxes_v2()
                        .idempotency_key("0-9-a-z")
                        .body_map(|body| {
                            body.template_id("ada/base:v2")
                                .timeout(600)
                                .auto_pause(true)
                                .auto_pause_memory(false)
                                .auto_resume(auto_resume())
                                .allow_internet_access(false)
                                .network(network())
                                .metadata(map([("user id", "a&b=c")]))
                                .env_vars(map([("LANG", "C")]))
                                .mcp(mcp())
                                .iam(iam())
                                .volume_mounts(mounts())
                        })
                        .send()
                        .await
                },
                check_sandbox,
            ),
        Exchange::post("postSandboxesV2", &["v2", "sandboxes"])
            .sends(json!({ "templateID": "base" }))
            .responds(201, sandbox())
            .platform(
                async |api| {
                    api.post_sandboxes_v2()
                        .body_map(|body| body.template_id("base"))
                        .send()
                        .await
                },
                check_sandbox,
            ),
        Exchange::post("postSandboxFork", &["sandboxes", ID, "fork"])
            .sends(json!({ "timeout": 300, "count": 2 }))
            .responds(
                201,
                json!([
                    { "sandbox": sandbox() },
                    { "error": { "code": 429, "error_code": "limit", "message": "too many" } },
                ]),
            )
            .platform(
                async |api| {
                    api.post_sandbox_fork()
                        .sandbox_id(ID)
                        .body_map(|body| body.timeout(300).count(2))
                        .send()
                        .await
                },
                |forks: Vec<types::SandboxForkResult>| {
                    let [created, failed] = <[_; 2]>::try_from(forks).expect("two");
                    assert_eq!(created.error, None);
                    check_sandbox(created.sandbox.expect("a sandbox"));
                    assert_eq!(failed.sandbox, None);
                    let error = failed.error.expect("an error");
                    assert_eq!(error.code, Some(429));
                    assert_eq!(error.error_code.as_deref(), Some("limit"));
                    assert_eq!(error.message.as_deref(), Some("too many"));
                },
            ),
        Exchange::post("postSandboxSnapshots", &["sandboxes", ID, "snapshots"])
            .sends(json!({ "name": "before", "memory": false }))
            .responds(
                201,
                json!({ "snapshotID": "ada/before:default", "names": ["ada/before"] }),
            )
            .platform(
                async |api| {
                    api.post_sandbox_snapshots()
                        .sandbox_id(ID)
                        .body_map(|body| body.name(text("before")).memory(false))
                        .send()
                        .await
                },
                |snapshot: types::SnapshotInfo| {
                    assert_eq!(snapshot.snapshot_id, "ada/before:default");
                    assert_eq!(snapshot.names, ["ada/before"]);
                },
            ),
    ]
}

fn finding() -> Vec<Row> {
    vec![
        Exchange::get("listSandboxes", &["sandboxes"])
            .query(&[("metadata", "user%2520id=a%2526b%253Dc")])
            .responds(200, listed())
            .platform(
                async |api| {
                    api.list_sandboxes()
                        .metadata("user%2520id=a%2526b%253Dc")
                        .send()
                        .await
                },
                check_listed,
            ),
        Exchange::get("listSandboxesV2", &["v2", "sandboxes"])
            .query(&[
                ("metadata", "user%2520id=a%2526b%253Dc"),
                // One pair: the document does not explode the array.
                ("state", "running,paused"),
                ("order", "asc"),
                ("startedAfter", TIME),
                ("template", TEXT),
                ("nextToken", TEXT),
                ("limit", "100"),
            ])
            .responds(200, listed())
            .response_header("x-next-token", "further")
            .response_header("x-total-running", "7")
            .platform(
                async |api| {
                    api.list_sandboxes_v2()
                        .metadata("user%2520id=a%2526b%253Dc")
                        .state([types::SandboxState::Running, types::SandboxState::Paused])
                        .order(types::OrderDirection::Asc)
                        .started_after(time())
                        .template(TEXT)
                        .next_token(TEXT)
                        .limit(100)
                        .send()
                        .await
                },
                check_listed,
            ),
        // What is not set is not sent, here either.
        Exchange::get("listSandboxesV2", &["v2", "sandboxes"])
            .responds(200, json!([]))
            .platform(
                async |api| api.list_sandboxes_v2().send().await,
                |list: Vec<types::ListedSandbox>| assert_eq!(list, []),
            ),
        Exchange::get("getSandbox", &["sandboxes", ID])
            .responds(
                200,
                json!({
                    "templateID": "rki5dems9wqfm4r03t7g",
                    "alias": "base",
                    "sandboxID": "iabcdefghijklmnopqrst",
                    "clientID": "6532622b",
                    "startedAt": TIME,
                    "endAt": TIME,
                    "envdVersion": "v1.0.0",
                    "envdAccessToken": "token-of-envd",
                    "allowInternetAccess": false,
                    "domain": "sandboxes.example.com",
                    "cpuCount": 2,
                    "memoryMB": 1024,
                    "diskSizeMB": 2048,
                    "metadata": {},
                    "state": "paused",
                    "network": network_json(),
                    "lifecycle": { "autoResume": true, "onTimeout": "pause" },
                    "volumeMounts": [{ "name": "data", "path": "/mnt/data" }],
                    "envdUnresponsiveAtPause": false,
                    "pauseMode": "filesystem",
                }),
            )
            .platform(
                async |api| api.get_sandbox().sandbox_id(ID).send().await,
                |detail: types::SandboxDetail| {
                    assert_eq!((detail.started_at, detail.end_at), (time(), time()));
                    assert_eq!(detail.state, types::SandboxState::Paused);
                    assert_eq!(detail.pause_mode, Some(types::SandboxPauseMode::Filesystem));
                    assert_eq!(detail.allow_internet_access, Some(false));
                    assert_eq!(detail.network, Some(network()));
                    let token = detail.envd_access_token.expect("a token");
                    assert_eq!(token.expose(), "token-of-envd");
                    let lifecycle = detail.lifecycle.expect("a lifecycle");
                    assert_eq!(lifecycle.on_timeout, types::SandboxOnTimeout::Pause);
                    assert!(lifecycle.auto_resume);
                },
            ),
        // Null: it was never set.
        Exchange::get("getSandbox", &["sandboxes", "iabcdefghijklmnopqrst"])
            .responds(
                200,
                json!({
                    "templateID": "base",
                    "sandboxID": "iabcdefghijklmnopqrst",
                    "clientID": "6532622b",
                    "startedAt": TIME,
                    "endAt": TIME,
                    "envdVersion": "0.6.13",
                    "envdAccessToken": null,
                    "allowInternetAccess": null,
                    "domain": null,
                    "cpuCount": 2,
                    "memoryMB": 1024,
                    "diskSizeMB": 2048,
                    "state": "running",
                    "network": { "allowPublicTraffic": null, "egressProxy": null },
                    "lifecycle": { "autoResume": false, "onTimeout": "kill" },
                }),
            )
            .platform(
                async |api| {
                    let id = "iabcdefghijklmnopqrst";
                    api.get_sandbox().sandbox_id(id).send().await
                },
                |detail: types::SandboxDetail| {
                    assert_eq!(detail.state, types::SandboxState::Running);
                    assert_eq!(detail.allow_internet_access, None);
                    assert_eq!((detail.domain, detail.alias), (None, None));
                    assert_eq!((detail.metadata, detail.volume_mounts), (None, None));
                    assert_eq!(detail.pause_mode, None);
                    let network = detail.network.expect("a network");
                    assert_eq!(network.allow_public_traffic, None);
                    assert_eq!(network.egress_proxy, None);
                    let lifecycle = detail.lifecycle.expect("a lifecycle");
                    assert_eq!(lifecycle.on_timeout, types::SandboxOnTimeout::Kill);
                },
            ),
        Exchange::get("listSnapshots", &["snapshots"])
            .query(&[
                ("sandboxID", ID),
                ("name", TEXT),
                ("limit", "1"),
                ("nextToken", TEXT),
            ])
            .responds(200, json!([{ "snapshotID": "base:default", "names": [] }]))
            .response_header("x-next-token", "further")
            .platform(
                async |api| {
                    api.list_snapshots()
                        .sandbox_id(ID)
                        .name(TEXT)
                        .limit(1)
                        .next_token(TEXT)
                        .send()
                        .await
                },
                |snapshots: Vec<types::SnapshotInfo>| {
                    assert_eq!(snapshots[0].snapshot_id, "base:default");
                    assert_eq!(snapshots[0].names, Vec::<String>::new());
                },
            ),
    ]
}

fn changing() -> Vec<Row> {
    vec![
        // Only the status distinguishes a sandbox that was running from one that was resumed.
        Exchange::post("postSandboxConnect", &["sandboxes", ID, "connect"])
            .sends(json!({ "timeout": 0, "memory": false }))
            .responds(200, sandbox())
            .platform(
                async |api| {
                    api.post_sandbox_connect()
                        .sandbox_id(ID)
                        .body_map(|body| body.timeout(0_u32).memory(false))
                        .send()
                        .await
                },
                check_sandbox,
            ),
        Exchange::post("postSandboxConnect", &["sandboxes", ID, "connect"])
            .sends(json!({ "timeout": 300 }))
            .responds(201, sandbox())
            .platform(
                async |api| {
                    api.post_sandbox_connect()
                        .sandbox_id(ID)
                        .body_map(|body| body.timeout(300_u32))
                        .send()
                        .await
                },
                check_sandbox,
            ),
        Exchange::post("postSandboxConnectV2", &["v2", "sandboxes", ID, "connect"])
            .sends(json!({ "timeout": 300, "memory": true }))
            .responds(200, sandbox())
            .platform(
                async |api| {
                    api.post_sandbox_connect_v2()
                        .sandbox_id(ID)
                        .body_map(|body| body.timeout(300).memory(true))
                        .send()
                        .await
                },
                check_sandbox,
            ),
        Exchange::post("postSandboxConnectV2", &["v2", "sandboxes", ID, "connect"])
            .sends(json!({}))
            .responds(201, sandbox())
            .platform(
                async |api| api.post_sandbox_connect_v2().sandbox_id(ID).send().await,
                check_sandbox,
            ),
        Exchange::post("postSandboxResume", &["sandboxes", ID, "resume"])
            .sends(json!({ "timeout": 60, "autoPause": true, "memory": false }))
            .responds(201, sandbox())
            .platform(
                async |api| {
                    api.post_sandbox_resume()
                        .sandbox_id(ID)
                        .body_map(|body| body.timeout(60).auto_pause(true).memory(false))
                        .send()
                        .await
                },
                check_sandbox,
            ),
        Exchange::post("postSandboxPause", &["sandboxes", ID, "pause"])
            .sends(json!({ "memory": false, "requireHealthyGuest": true }))
            .responds_empty(204)
            .platform(
                async |api| {
                    api.post_sandbox_pause()
                        .sandbox_id(ID)
                        .body_map(|body| body.memory(false).require_healthy_guest(true))
                        .send()
                        .await
                },
                |(): ()| {},
            ),
        // The server wants a body in any case.
        Exchange::post("postSandboxPause", &["sandboxes", ID, "pause"])
            .sends(json!({}))
            .responds_empty(204)
            .platform(
                async |api| api.post_sandbox_pause().sandbox_id(ID).send().await,
                |(): ()| {},
            ),
        Exchange::delete("deleteSandbox", &["sandboxes", ID])
            .responds_empty(204)
            .platform(
                async |api| api.delete_sandbox().sandbox_id(ID).send().await,
                |(): ()| {},
            ),
        Exchange::post("postSandboxTimeout", &["sandboxes", ID, "timeout"])
            .sends(json!({ "timeout": 0 }))
            .responds_empty(204)
            .platform(
                async |api| {
                    api.post_sandbox_timeout()
                        .sandbox_id(ID)
                        .body_map(|body| body.timeout(0_u32))
                        .send()
                        .await
                },
                |(): ()| {},
            ),
        Exchange::post("postSandboxRefreshes", &["sandboxes", ID, "refreshes"])
            .sends(json!({ "duration": 3600 }))
            .responds_empty(204)
            .platform(
                async |api| {
                    api.post_sandbox_refreshes()
                        .sandbox_id(ID)
                        .body_map(|body| body.duration(3600))
                        .send()
                        .await
                },
                |(): ()| {},
            ),
        Exchange::put("putSandboxNetwork", &["sandboxes", ID, "network"])
            .sends(with_proxy_and_rules(json!({
                "allowOut": ["example.com"],
                "denyOut": ["0.0.0.0/0"],
                "allow_internet_access": true,
                "dnsServers": ["1.1.1.1"],
            })))
            .responds_empty(204)
            .platform(
                async |api| {
                    api.put_sandbox_network()
                        .sandbox_id(ID)
                        .body_map(|body| {
                            body.allow_out(texts(["example.com"]))
                                .deny_out(texts(["0.0.0.0/0"]))
                                .allow_internet_access(true)
                                .dns_servers(texts(["1.1.1.1"]))
                                .egress_proxy(egress_proxy())
                                .rules(rules())
                        })
                        .send()
                        .await
                },
                |(): ()| {},
            ),
        // An empty list means none; a missing one means the default.
        Exchange::put("putSandboxNetwork", &["sandboxes", ID, "network"])
            .sends(json!({ "dnsServers": [], "rules": {} }))
            .responds_empty(204)
            .platform(
                async |api| {
                    api.put_sandbox_network()
                        .sandbox_id(ID)
                        .body_map(|body| {
                            let none = std::collections::BTreeMap::new();
                            body.dns_servers(Vec::new()).rules(none)
                        })
                        .send()
                        .await
                },
                |(): ()| {},
            ),
    ]
}

fn watching() -> Vec<Row> {
    vec![
        Exchange::get("getSandboxLogs", &["sandboxes", ID, "logs"])
            .query(&[("start", "1763806830000"), ("limit", "0")])
            .responds(
                200,
                json!({
                    "logs": [{ "timestamp": TIME, "line": "{\"message\":\"low on memory\"}" }],
                    "logEntries": [log_entry()],
                }),
            )
            .platform(
                async |api| {
                    api.get_sandbox_logs()
                        .sandbox_id(ID)
                        .start(1_763_806_830_000_u64)
                        .limit(0_u32)
                        .send()
                        .await
                },
                |logs: types::SandboxLogs| {
                    assert_eq!(logs.logs[0].timestamp, time());
                    assert_eq!(logs.logs[0].line, r#"{"message":"low on memory"}"#);
                    check_log_entry(&logs.log_entries[0]);
                },
            ),
        Exchange::get("getSandboxLogsV2", &["v2", "sandboxes", ID, "logs"])
            .query(&[
                ("cursor", "1763806830000"),
                ("limit", "1000"),
                ("direction", "backward"),
                ("level", "debug"),
                ("search", TEXT),
            ])
            .responds(200, json!({ "logs": [log_entry()] }))
            .platform(
                async |api| {
                    api.get_sandbox_logs_v2()
                        .sandbox_id(ID)
                        .cursor(1_763_806_830_000_u64)
                        .limit(1000_u32)
                        .direction(types::LogsDirection::Backward)
                        .level(text("debug"))
                        .search(TEXT)
                        .send()
                        .await
                },
                |logs: types::SandboxLogsV2Response| check_log_entry(&logs.logs[0]),
            ),
        Exchange::get("getSandboxMetrics", &["sandboxes", ID, "metrics"])
            .query(&[("start", "1763806800"), ("end", "1763806860")])
            .responds(200, json!([metric()]))
            .platform(
                async |api| {
                    api.get_sandbox_metrics()
                        .sandbox_id(ID)
                        .start(1_763_806_800_u64)
                        .end(1_763_806_860_u64)
                        .send()
                        .await
                },
                |metrics: Vec<types::SandboxMetric>| check_metric(&metrics[0]),
            ),
        Exchange::get("listSandboxesMetrics", &["sandboxes", "metrics"])
            // One pair, with any text in the ids.
            .query(&[("sandbox_ids", "iabcdefghijklmnopqrst,a/b c%ü")])
            .responds(
                200,
                json!({ "sandboxes": { "iabcdefghijklmnopqrst": metric() } }),
            )
            .platform(
                async |api| {
                    api.list_sandboxes_metrics()
                        .sandbox_ids(["iabcdefghijklmnopqrst", ID])
                        .send()
                        .await
                },
                |metrics: types::SandboxesWithMetrics| {
                    check_metric(&metrics.sandboxes["iabcdefghijklmnopqrst"]);
                },
            ),
    ]
}
