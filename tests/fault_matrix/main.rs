//! The result of each kind of failure, for each kind of call.
//!
//! `table.rs` has the expected results, and `docs/faults.md` the observed ones.
//! `UPDATE_FAULTS=1 cargo test --test fault_matrix` writes the latter anew. The test measures the
//! memory of its process, so it has one of its own.

mod json;
mod operation;
mod server;
#[path = "../support/mod.rs"]
mod support;
mod table;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use e2b::{Client, ClientBuilder, RetryPolicy};
use peak_alloc::PeakAlloc;
use reqwest::dns::{Name, Resolve, Resolving};

use crate::operation::Operation;
use crate::server::Server;
use crate::support::clock::PausedClock;
use crate::support::{API_KEY, SANDBOX_ID};
use crate::table::{Cell, Fault, Row};

/// The longest that any call may take, with any limits of its own.
const UPPER_BOUND: Duration = Duration::from_secs(10);

const DOCUMENT: &str = "docs/faults.md";

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Where calls go that fail.
struct Faulty {
    url: String,
    /// None where there is nothing to connect to.
    server: Option<Server>,
}

impl Faulty {
    async fn start(fault: Fault, operation: Operation) -> Self {
        let response = operation.response(json::as_it_is);
        let http = |server: Server| Self {
            url: server.url(),
            server: Some(server),
        };
        match fault {
            Fault::ConnectionRefused => {
                let gone = http(Server::start(server::respond, response).await);
                Self {
                    server: None,
                    ..gone
                }
            }
            Fault::Unresolvable => Self {
                url: "http://sandbox.invalid".to_owned(),
                server: None,
            },
            Fault::NoTls => {
                let plain = http(Server::without_tls().await);
                Self {
                    url: plain.url.replace("http://", "https://"),
                    ..plain
                }
            }
            Fault::Wire(handle) | Fault::Frames(handle) => {
                http(Server::start(handle, response).await)
            }
            Fault::Json(write) => {
                http(Server::start(server::respond, operation.response(write)).await)
            }
            Fault::GoAway(last) => http(Server::going_away(last).await),
        }
    }
}

/// What does not fail.
struct Surroundings {
    platform: Server,
    platform_on_http2: Server,
    /// What clients are made of: it takes a while to read the certificates of the system.
    calls: reqwest::Client,
    streams: reqwest::Client,
    http2: reqwest::Client,
    without_names: reqwest::Client,
}

/// A resolver that finds no addresses, independent of the network of the host.
struct NoNames;

impl Resolve for NoNames {
    fn resolve(&self, name: Name) -> Resolving {
        let error = format!("{} has no address", name.as_str());
        Box::pin(std::future::ready(Err(error.into())))
    }
}

impl Surroundings {
    async fn new() -> e2b::Result<Self> {
        let build = |builder: reqwest::ClientBuilder| builder.build().expect("it is valid");
        let sandbox = Operation::Create.response(json::as_it_is);
        Ok(Self {
            platform: Server::start(server::respond, sandbox).await,
            platform_on_http2: Server::over_http2().await,
            calls: build(e2b::http_client_builder()?),
            streams: build(e2b::stream_http_client_builder()?),
            http2: build(e2b::http_client_builder()?.http2_prior_knowledge()),
            without_names: build(e2b::http_client_builder()?.dns_resolver(NoNames)),
        })
    }

    /// The beginning of a client that meets this fault.
    fn client(&self, fault: Fault) -> ClientBuilder {
        let builder = Client::builder()
            .api_key(API_KEY)
            .api_url(self.platform.url());
        match fault {
            // On HTTP/2 the server cannot distinguish a health check from an attempt.
            Fault::GoAway(_) => builder
                .api_url(self.platform_on_http2.url())
                .http_client(self.http2.clone())
                .diagnose_streams(false),
            Fault::Unresolvable => builder.http_client(self.without_names.clone()),
            _ => builder
                .http_client(self.calls.clone())
                .stream_http_client(self.streams.clone()),
        }
    }
}

/// Makes a call that fails so; nothing if that cannot happen to it.
async fn observe(row: &Row, operation: Operation, surroundings: &Surroundings) -> Option<Cell> {
    if !row.fault.concerns(operation) {
        return None;
    }
    let faulty = Faulty::start(row.fault, operation).await;
    let clock = PausedClock::new();
    // Time stands still unless someone sleeps, and then there is enough of it.
    let retries = RetryPolicy::default()
        .total_timeout(Duration::from_secs(3600))
        .clock(clock.clone());
    let builder = surroundings.client(row.fault).retry_policy(retries);
    let builder = if operation.is_on_platform() {
        builder.api_url(&faulty.url)
    } else {
        builder.sandbox_url(&faulty.url)
    };
    let client = builder.build().expect("the settings are good");

    let call = async {
        if operation.is_on_platform() {
            let client = client.with_request_timeout(row.patience);
            operation.call_platform(&client).await
        } else {
            let sandbox = client
                .connect(SANDBOX_ID)
                .await
                .expect("the platform works");
            let sandbox = sandbox.with_request_timeout(row.patience);
            operation.call_envd(&sandbox, row.patience).await
        }
    };
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let outcome = tokio::time::timeout(UPPER_BOUND, call)
        .await
        .unwrap_or_else(|_| panic!("{}: {} hangs", row.name, operation.name()));
    let grown = MEMORY.peak_usage().saturating_sub(before);
    assert!(
        grown <= row.memory,
        "{}: {} took {grown} bytes of memory",
        row.name,
        operation.name()
    );

    if let Err(error) = &outcome {
        let id = error.sandbox_id();
        let names_sandbox = operation.is_on_platform() || id == Some(SANDBOX_ID);
        assert!(error.operation().is_some(), "{}: {error:?}", row.name);
        assert!(names_sandbox, "{}: {error:?}", row.name);
    }
    Some(Cell {
        outcome: outcome.map_err(|error| error.kind()),
        requests: match &faulty.server {
            Some(server) if !matches!(row.fault, Fault::NoTls) => server.requests(),
            _ => clock.sleeps().len() + 1,
        },
    })
}

/// The table as it was seen, in Markdown.
fn document(rows: &[(Row, Vec<Option<Cell>>)]) -> String {
    let mut text = include_str!("head.md").to_owned();
    let names = Operation::ALL.map(Operation::name).join(" | ");
    let _ = writeln!(text, "\n| what the server does | {names} |");
    let _ = writeln!(text, "|---|{}", "---|".repeat(Operation::ALL.len()));
    for (row, cells) in rows {
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| cell.map_or_else(String::new, |cell| cell.to_string()))
            .collect();
        let _ = writeln!(text, "| {} | {} |", row.name, cells.join(" | "));
    }
    text
}

fn compare_with_document(seen: &str) {
    if std::env::var_os("UPDATE_FAULTS").is_some_and(|value| value == "1") {
        fs::create_dir_all("docs").expect("the folder can be made");
        fs::write(DOCUMENT, seen).expect("the document can be written");
        return;
    }
    let written = fs::read_to_string(Path::new(DOCUMENT)).unwrap_or_default();
    assert!(
        written == seen,
        "{DOCUMENT} differs; `UPDATE_FAULTS=1 cargo test --test fault_matrix` updates it"
    );
}

/// One after the other, so that the memory is that of one call.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_failure_ends_in_time_with_the_expected_error() {
    let surroundings = Surroundings::new().await.expect("TLS can be set up");
    let mut rows = Vec::new();
    let mut wrong = Vec::new();
    for row in table::rows() {
        let mut cells = Vec::new();
        for (operation, expected) in Operation::ALL.into_iter().zip(row.expected) {
            let seen = observe(&row, operation, &surroundings).await;
            if seen != expected {
                let show = |cell: Option<Cell>| cell.map(|cell| cell.to_string());
                let (seen, expected) = (show(seen), show(expected));
                let (row, operation) = (row.name, operation.name());
                wrong.push(format!("{row}: {operation}: {seen:?} and not {expected:?}"));
            }
            cells.push(seen);
        }
        rows.push((row, cells));
    }
    let seen = document(&rows);
    println!("{seen}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    compare_with_document(&seen);
}
