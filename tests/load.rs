//! Many sandboxes at once over a network that breaks, from end to end.
//!
//! Each worker takes one sandbox through its life: create, run a command, write a file, read it,
//! pause, connect, run a command that reads the file, kill. Between the client and the local server
//! stands a proxy that cuts some of the connections after a number of bytes, drawn from a fixed
//! seed: before, in, or after a request, or in a response. A worker repeats what failed, as a
//! caller would, and the result has to be right in the end:
//!
//! - an operation succeeds, or fails with one of the kinds in [`Operation::acceptable`];
//! - nothing hangs: there is a limit for each operation, and one for all;
//! - no sandbox, process or directory is left. The one exception is a sandbox whose creation was
//!   responded to on a connection that was cut: no client has its id. These are counted, there are no
//!   more of them than creations that failed, and they are killed.
//!
//! An ordinary run has 20 workers. `E2B_LOAD` is another number of them, and prints the totals:
//!
//! ```sh
//! E2B_LOAD=200 cargo test --test load -- --nocapture
//! ```

#![cfg(unix)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use e2b::{Client, ErrorKind};
use e2b_local::Server;
use futures_util::TryStreamExt as _;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System, UpdateKind};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Barrier;
use tokio::task::JoinSet;
use tokio::time::timeout;

use support::raw::RawServer;
use support::{build, client_builder};

/// The workers of an ordinary run.
const WORKERS: usize = 20;

/// How often an operation is done again before it counts as failed for good.
const ATTEMPTS: usize = 6;

/// The longest that one attempt may take.
const OPERATION_LIMIT: Duration = Duration::from_secs(45);

/// The longest that all of it may take.
const LIMIT: Duration = Duration::from_secs(180);

const SEED: u64 = 0x00e2_b10a_d000_0000;

/// Of a hundred connections, those that are given a length at which they break. Not all get as far.
const CUT_PERCENT: u32 = 4;

/// The longest that these can get, in bytes of both directions together: about as much as a request
/// and its response have.
const CUT_WITHIN: usize = 1200;

/// The files that may be open at once, as far as the system lets us.
const OPEN_FILES: u64 = 8192;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Operation {
    Create,
    Run,
    Write,
    Read,
    Pause,
    Connect,
    Kill,
}

impl Operation {
    /// How it may fail when its connection is cut.
    fn acceptable(self) -> &'static [ErrorKind] {
        match self {
            // The response comes in pieces, and can end between them.
            Self::Run | Self::Read => &[ErrorKind::Connection, ErrorKind::Interrupted],
            _ => &[ErrorKind::Connection],
        }
    }
}

/// How often which operation came out how.
#[derive(Debug, Default)]
struct Totals(Mutex<BTreeMap<(Operation, Option<String>), usize>>);

impl Totals {
    fn count(&self, operation: Operation, failure: Option<ErrorKind>) {
        let failure = failure.map(|kind| format!("{kind:?}"));
        let mut totals = self.0.lock().expect("no worker fails");
        *totals.entry((operation, failure)).or_default() += 1;
    }

    fn failed(&self, wanted: Operation) -> usize {
        let totals = self.0.lock().expect("no worker fails");
        totals
            .iter()
            .filter(|((operation, failure), _)| *operation == wanted && failure.is_some())
            .map(|(_, count)| count)
            .sum()
    }

    /// Repeats it until it succeeds, and returns how often it has failed.
    async fn insist<T, F: Future<Output = e2b::Result<T>>>(
        &self,
        operation: Operation,
        attempt: impl Fn() -> F,
    ) -> (T, usize) {
        for failures in 0..ATTEMPTS {
            let outcome = timeout(OPERATION_LIMIT, attempt()).await;
            match outcome.unwrap_or_else(|_| panic!("{operation:?} hangs")) {
                Ok(value) => {
                    self.count(operation, None);
                    return (value, failures);
                }
                Err(error) => {
                    let kind = error.kind();
                    let acceptable = operation.acceptable().contains(&kind);
                    assert!(acceptable, "{operation:?} fails with {kind:?}: {error}");
                    assert!(error.operation().is_some(), "{error:?}");
                    self.count(operation, Some(kind));
                }
            }
        }
        panic!("{operation:?} fails {ATTEMPTS} times in a row");
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((operation, failure), count) in &*self.0.lock().expect("no worker fails") {
            let outcome = failure.as_deref().unwrap_or("done");
            writeln!(
                f,
                "{:<8} {outcome:<12} {count:>5}",
                format!("{operation:?}")
            )?;
        }
        Ok(())
    }
}

/// Passes connections on to a server, and cuts some of them.
struct Proxy {
    raw: RawServer,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    cut: AtomicUsize,
}

impl Proxy {
    async fn start(server: SocketAddr) -> Self {
        let counts = Arc::new(Counts::default());
        let raw = RawServer::start({
            let counts = Arc::clone(&counts);
            move |index, connection| {
                counts.connections.fetch_add(1, Ordering::Relaxed);
                let client = connection.into_stream();
                relay(client, server, length(index), Arc::clone(&counts))
            }
        });
        Self {
            raw: raw.await,
            counts,
        }
    }
}

/// After how many bytes a connection breaks.
fn length(index: usize) -> usize {
    let mut random = fastrand::Rng::with_seed(SEED + index as u64);
    if random.u32(..100) < CUT_PERCENT {
        random.usize(..CUT_WITHIN)
    } else {
        usize::MAX
    }
}

async fn relay(mut client: TcpStream, server: SocketAddr, length: usize, counts: Arc<Counts>) {
    let mut server = TcpStream::connect(server).await.expect("it listens");
    let left = AtomicUsize::new(length);
    let (from_client, to_client) = client.split();
    let (from_server, to_server) = server.split();
    // The first that fails ends both, and both sockets are closed.
    let passed = tokio::try_join!(
        pass(from_client, to_server, &left),
        pass(from_server, to_client, &left),
    );
    if passed.is_err() && left.load(Ordering::Relaxed) == 0 {
        counts.cut.fetch_add(1, Ordering::Relaxed);
    }
}

/// Passes on what arrives until it ends, or until no more may be passed, which is an error.
async fn pass(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    left: &AtomicUsize,
) -> std::io::Result<()> {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let count = from.read(&mut buffer).await?;
        if count == 0 {
            return to.shutdown().await;
        }
        let allowed = count.min(left.load(Ordering::Relaxed));
        to.write_all(&buffer[..allowed]).await?;
        if left.fetch_sub(allowed, Ordering::Relaxed) == allowed {
            return Err(std::io::ErrorKind::ConnectionAborted.into());
        }
    }
}

/// A client whose connections serve one call each, or as many as they can.
fn client(server: &Server, proxy: &Proxy, one_call_each: bool) -> Client {
    let mut builder = client_builder(proxy.raw.url()).api_key(server.api_key().clone());
    if one_call_each {
        let http = e2b::http_client_builder().expect("TLS is there");
        let http = http.pool_max_idle_per_host(0).build();
        builder = builder.http_client(http.expect("the settings are good"));
    }
    build(builder)
}

/// The life of one sandbox. Tells in which directory it was.
async fn life(worker: usize, client: Client, totals: Arc<Totals>, all: Arc<Barrier>) -> PathBuf {
    let name = worker.to_string();
    let create = || async { client.create("base").metadata("worker", &name).await };
    let (sandbox, _) = totals.insist(Operation::Create, create).await;
    all.wait().await;

    let commands = sandbox.commands();
    let line = format!("echo {worker} \"$HOME\"");
    let echo = || async { commands.run(line.as_str()).await?.check() };
    let (output, _) = totals.insist(Operation::Run, echo).await;
    let text = output.stdout_text().into_owned();
    let home = text.strip_prefix(&format!("{worker} "));
    let home = PathBuf::from(home.expect("what was echoed").trim_end());
    assert!(home.is_dir(), "{home:?}");

    let (files, content) = (sandbox.files(), format!("worker {worker}\n"));
    let write = || async { files.write("notes.txt", content.clone()).await };
    totals.insist(Operation::Write, write).await;
    let read = || async { files.read("notes.txt").text().await };
    let (text, _) = totals.insist(Operation::Read, read).await;
    assert_eq!(text, content);

    let pause = || async { sandbox.pause().await };
    let (paused, failures) = totals.insist(Operation::Pause, pause).await;
    assert!(paused || failures > 0, "it was not paused");
    let connect = || async { sandbox.connect().await };
    let (again, failures) = totals.insist(Operation::Connect, connect).await;
    assert!(again.was_resumed() || failures > 0, "it was paused");

    let line = "read -r line <\"$HOME/notes.txt\" && echo \"$line\"";
    let cat = || async { commands.run(line).await?.check() };
    let (output, _) = totals.insist(Operation::Run, cat).await;
    assert_eq!(output.stdout_text(), content);

    let kill = || async { sandbox.kill().await };
    let (killed, failures) = totals.insist(Operation::Kill, kill).await;
    assert!(killed || failures > 0, "it was there");
    home
}

/// Kills the sandboxes that are left, and counts them.
async fn kill_lost(direct: &Client) -> usize {
    let left: Vec<_> = direct
        .sandboxes()
        .stream()
        .try_collect()
        .await
        .expect("it lists");
    for sandbox in &left {
        let sandbox = direct
            .sandbox(&sandbox.sandbox_id)
            .await
            .expect("it is there");
        assert!(sandbox.kill().await.expect("it is there"));
    }
    let left_now = direct.sandboxes().stream().try_collect::<Vec<_>>().await;
    assert!(left_now.expect("it lists").is_empty());
    left.len()
}

/// The processes that this one has started, and those that are in one of the directories.
fn processes(directories: &BTreeSet<PathBuf>) -> Vec<String> {
    let mut system = System::new();
    let what = ProcessRefreshKind::nothing().with_cwd(UpdateKind::Always);
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, what);
    let own = sysinfo::get_current_pid().expect("it has one");
    system
        .processes()
        .values()
        .filter(|process| process.thread_kind().is_none())
        .filter(|process| {
            let inside = |cwd: &Path| directories.iter().any(|home| cwd.starts_with(home));
            process.parent() == Some(own) || process.cwd().is_some_and(inside)
        })
        .map(|process| format!("{} {:?}", process.pid(), process.name()))
        .collect()
}

/// What is left of the sandboxes on this machine, once that is nothing or it has had its time.
async fn leftovers(homes: &BTreeSet<PathBuf>) -> Vec<String> {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        let mut left = processes(homes);
        left.extend(
            homes
                .iter()
                .filter(|home| home.exists())
                .map(|home| format!("{home:?}")),
        );
        if left.is_empty() || Instant::now() > deadline {
            return left;
        }
        // There is no event for the end of the last process.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn allow_open_files() {
    let limit = getrlimit(Resource::Nofile);
    let wanted = limit
        .maximum
        .map_or(OPEN_FILES, |most| most.min(OPEN_FILES));
    if limit.current.is_some_and(|current| current < wanted) {
        let raised = Rlimit {
            current: Some(wanted),
            ..limit
        };
        // What is too low shows in what cannot be opened.
        let _ = setrlimit(Resource::Nofile, raised);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_sandboxes_survive_broken_connections() {
    let workers = std::env::var("E2B_LOAD").map_or(WORKERS, |workers| {
        workers.parse().expect("E2B_LOAD is a number of sandboxes")
    });
    allow_open_files();
    let begun = Instant::now();
    // Creations that are done again come on top.
    let server = Server::builder().max_running(2 * workers).start().await;
    let server = server.expect("it starts");
    let proxy = Proxy::start(server.address()).await;
    let totals = Arc::new(Totals::default());
    let together = Arc::new(Barrier::new(workers));
    let clients = [true, false].map(|one_call_each| client(&server, &proxy, one_call_each));
    let mut lives = JoinSet::new();
    for (worker, client) in (0..workers).zip(clients.iter().cycle()) {
        let (totals, together) = (Arc::clone(&totals), Arc::clone(&together));
        lives.spawn(life(worker, client.clone(), totals, together));
    }
    let homes = async {
        let mut homes = BTreeSet::new();
        while let Some(home) = lives.join_next().await {
            homes.insert(home.expect("a worker has failed"));
        }
        homes
    };
    let homes = timeout(LIMIT, homes).await.expect("it ends");
    let time = begun.elapsed();

    let direct = server.client().expect("it is on this machine");
    let lost = kill_lost(&direct).await;
    let left = leftovers(&homes).await;
    server.shutdown().await;

    let connections = proxy.counts.connections.load(Ordering::Relaxed);
    let cut = proxy.counts.cut.load(Ordering::Relaxed);
    println!("{totals}");
    println!(
        "{workers} sandboxes in {time:.1?}; {cut} of {connections} connections cut, {lost} \
         sandboxes lost"
    );
    assert_eq!(homes.len(), workers, "each has a directory of its own");
    assert_eq!(left, Vec::<String>::new());
    assert!(cut > 0, "nothing was tried");
    assert!(lost <= totals.failed(Operation::Create), "{lost} are lost");
}
