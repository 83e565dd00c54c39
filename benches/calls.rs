//! The cost of a call through this crate, compared with reqwest and serde_json alone.
//!
//! ```text
//! cargo bench --bench calls
//! ```
//!
//! For sequential calls, client and server run on one core, because the time that they wait for
//! each other depends on their cores; concurrent calls use all cores.

mod support;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use support::{in_turns, pin, stub};

const ID: &str = "iabcdefghijklmnopqrst";
const KEY: &str = "e2b_0123456789abcdef0123456789abcdef01234567";

const SANDBOX: &str = r#"{"templateID":"rki5dems9wqfm4r03t7g","sandboxID":"iabcdefghijklmnopqrst","alias":"base","clientID":"6532622b","envdVersion":"0.6.2","envdAccessToken":"0123456789abcdef0123456789abcdef","trafficAccessToken":null,"domain":null}"#;

const DETAIL: &str = r#"{"templateID":"rki5dems9wqfm4r03t7g","alias":"base","sandboxID":"iabcdefghijklmnopqrst","clientID":"6532622b","startedAt":"2026-01-02T03:04:05.123456Z","endAt":"2026-01-02T03:09:05.123456Z","envdVersion":"0.6.2","envdAccessToken":"0123456789abcdef0123456789abcdef","allowInternetAccess":true,"domain":null,"cpuCount":2,"memoryMB":1024,"diskSizeMB":10240,"metadata":{"user":"ada","purpose":"benchmark"},"state":"running","network":{"allowPublicTraffic":true},"lifecycle":{"autoResume":false,"onTimeout":"kill"}}"#;

fn respond(line: &str) -> (&'static str, &'static str) {
    if line.starts_with("post") {
        ("201 Created", SANDBOX)
    } else {
        ("200 OK", DETAIL)
    }
}

/// A handwritten client with these two calls only.
mod bare {
    use super::*;

    #[derive(Serialize)]
    struct Connect {
        timeout: u32,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[allow(dead_code, reason = "deserialized for the measurement")]
    pub struct Sandbox {
        #[serde(rename = "templateID")]
        template_id: String,
        #[serde(rename = "sandboxID")]
        pub sandbox_id: String,
        alias: Option<String>,
        #[serde(rename = "clientID")]
        client_id: String,
        envd_version: String,
        envd_access_token: Option<String>,
        traffic_access_token: Option<String>,
        domain: Option<String>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[allow(dead_code, reason = "deserialized for the measurement")]
    pub struct Detail {
        #[serde(rename = "templateID")]
        template_id: String,
        alias: Option<String>,
        #[serde(rename = "sandboxID")]
        pub sandbox_id: String,
        #[serde(rename = "clientID")]
        client_id: String,
        started_at: chrono::DateTime<chrono::Utc>,
        end_at: chrono::DateTime<chrono::Utc>,
        envd_version: String,
        envd_access_token: Option<String>,
        allow_internet_access: Option<bool>,
        domain: Option<String>,
        cpu_count: u32,
        #[serde(rename = "memoryMB")]
        memory_mb: u32,
        #[serde(rename = "diskSizeMB")]
        disk_size_mb: u32,
        metadata: Option<std::collections::BTreeMap<String, String>>,
        state: String,
        network: Option<serde_json::Value>,
        lifecycle: Option<serde_json::Value>,
    }

    pub async fn connect(http: &reqwest::Client, base: &str) -> Sandbox {
        http.post(format!("{base}/sandboxes/{ID}/connect"))
            .header("X-API-Key", KEY)
            .timeout(Duration::from_secs(60))
            .json(&Connect { timeout: 300 })
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .expect("a response")
            .json()
            .await
            .expect("valid JSON")
    }

    pub async fn info(http: &reqwest::Client, base: &str) -> Detail {
        http.get(format!("{base}/sandboxes/{ID}"))
            .header("X-API-Key", KEY)
            .timeout(Duration::from_secs(60))
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .expect("a response")
            .json()
            .await
            .expect("valid JSON")
    }
}

fn main() {
    let last_core = std::thread::available_parallelism().map_or(0, |count| count.get() - 1);
    println!("{:<36} {:>10} {:>10} {:>7}", "", "bare/s", "e2b/s", "ratio");
    sequential(last_core);
    concurrent();
}

fn report(what: &str, calls: u32, (bare, ours, ratio): (Duration, Duration, f64)) {
    let per_second = |time: Duration| f64::from(calls) / time.as_secs_f64();
    println!(
        "{what:<36} {:>10.0} {:>10.0} {ratio:>7.3}",
        per_second(bare),
        per_second(ours)
    );
}

fn sequential(core: usize) {
    const CALLS: u32 = 2_000;
    const ROUNDS: usize = 31;
    let base = format!("http://{}", stub(Some(core), respond));
    // A separate thread, so that only these calls are pinned.
    std::thread::spawn(move || {
        pin(Some(core));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let http = e2b::http_client_builder()
            .expect("TLS is available")
            .build()
            .expect("valid settings");
        let client = client(&base);
        let sandbox = runtime.block_on(async { client.connect(ID).await.expect("a response") });
        let result = in_turns(
            ROUNDS,
            || {
                runtime.block_on(async {
                    for _ in 0..CALLS {
                        assert_eq!(bare::connect(&http, &base).await.sandbox_id, ID);
                    }
                });
            },
            || {
                runtime.block_on(async {
                    for _ in 0..CALLS {
                        let sandbox = client.connect(ID).await.expect("a response");
                        assert_eq!(sandbox.id(), ID);
                    }
                });
            },
        );
        report("connect, sequential", CALLS, result);
        let result = in_turns(
            ROUNDS,
            || {
                runtime.block_on(async {
                    for _ in 0..CALLS {
                        assert_eq!(bare::info(&http, &base).await.sandbox_id, ID);
                    }
                });
            },
            || {
                runtime.block_on(async {
                    for _ in 0..CALLS {
                        let info = sandbox.info().await.expect("a response");
                        assert_eq!(info.sandbox_id, ID);
                    }
                });
            },
        );
        report("info, sequential", CALLS, result);
    })
    .join()
    .expect("no panic");
}

fn concurrent() {
    const TASKS: u32 = 64;
    const CALLS: u32 = 100;
    const ROUNDS: usize = 31;
    let base = format!("http://{}", stub(None, respond));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let http = e2b::http_client_builder()
        .expect("TLS is available")
        .build()
        .expect("valid settings");
    let client = client(&base);
    let sandbox = runtime.block_on(async { client.connect(ID).await.expect("a response") });
    let result = in_turns(
        ROUNDS,
        || {
            runtime.block_on(async {
                let tasks = (0..TASKS).map(|_| {
                    let (http, base) = (http.clone(), base.clone());
                    tokio::spawn(async move {
                        for _ in 0..CALLS {
                            assert_eq!(bare::connect(&http, &base).await.sandbox_id, ID);
                        }
                    })
                });
                all(tasks).await;
            });
        },
        || {
            runtime.block_on(async {
                let tasks = (0..TASKS).map(|_| {
                    let client = client.clone();
                    tokio::spawn(async move {
                        for _ in 0..CALLS {
                            let sandbox = client.connect(ID).await.expect("a response");
                            assert_eq!(sandbox.id(), ID);
                        }
                    })
                });
                all(tasks).await;
            });
        },
    );
    report("connect, 64 concurrent", TASKS * CALLS, result);
    let result = in_turns(
        ROUNDS,
        || {
            runtime.block_on(async {
                let tasks = (0..TASKS).map(|_| {
                    let (http, base) = (http.clone(), base.clone());
                    tokio::spawn(async move {
                        for _ in 0..CALLS {
                            assert_eq!(bare::info(&http, &base).await.sandbox_id, ID);
                        }
                    })
                });
                all(tasks).await;
            });
        },
        || {
            runtime.block_on(async {
                let tasks = (0..TASKS).map(|_| {
                    let sandbox = sandbox.clone();
                    tokio::spawn(async move {
                        for _ in 0..CALLS {
                            let info = sandbox.info().await.expect("a response");
                            assert_eq!(info.sandbox_id, ID);
                        }
                    })
                });
                all(tasks).await;
            });
        },
    );
    report("info, 64 concurrent", TASKS * CALLS, result);
}

async fn all(tasks: impl Iterator<Item = tokio::task::JoinHandle<()>>) {
    let tasks: Vec<_> = tasks.collect();
    for task in tasks {
        task.await.expect("no panic");
    }
}

fn client(base: &str) -> e2b::Client {
    e2b::Client::builder()
        .api_url(base)
        .sandbox_url(base)
        .api_key(KEY)
        .build()
        .expect("valid settings")
}
