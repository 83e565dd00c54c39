//! A local E2B: the service in miniature, in this process, for development and tests.
//!
//! It serves the platform's operations on sandboxes from memory, with the behavior of the real
//! service: keys are checked, sandboxes are listed and paged, paused and resumed, and end when
//! their lifetime does. Operations that it does not serve answer 501 and name themselves.
//!
//! What envd does inside of a sandbox it does, too, where the system is a Unix: processes,
//! terminals, files, signed URLs and watches. A sandbox is a temporary directory, made when it is
//! first used, with `/home/user`, `/root` and `/tmp` in it. The directory is the `/` of all file
//! operations, and they cannot leave it. The users are `user` and `root`, and differ in their homes
//! only. When a sandbox pauses, its processes stop, until it resumes; when it ends, they are killed
//! and its files removed. So it is when the [`Server`] is dropped.
//!
//! **It isolates nothing.** A sandbox of the real service is a virtual instance; here its commands
//! run as the user that runs this process, and see the real file system, network and processes of
//! this machine. They start in the directory of the sandbox, and nothing keeps them there: to a
//! command, `/home/user` is that of this machine, and the one of the sandbox is `$HOME`. (Paths that
//! commands print work in file operations as well.) A process that leaves its process group, as
//! daemons do, outlives its sandbox. Use it for code that you trust, on a machine of your own, and
//! keep it on the loopback address, which is where it listens unless it is told otherwise.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> e2b::Result<()> {
//! let server = e2b::local::Server::start().await?;
//! let client = server.client()?;
//!
//! let sandbox = client.create("base").await?;
//! assert!(sandbox.is_running().await?);
//! # #[cfg(unix)]
//! assert_eq!(sandbox.commands().run("echo hello").await?.stdout, "hello\n");
//! sandbox.pause().await?;
//! assert!(sandbox.connect().await?.resumed());
//! assert!(sandbox.kill().await?);
//! # Ok(())
//! # }
//! ```

mod api_error;
mod clock;
mod envd;
mod metrics;
mod platform;
mod store;

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;
use tower::ServiceExt as _;

pub use clock::Clock;

use e2b::Client;
use e2b::SecretString;
use metrics::Metrics;
use store::Store;

/// The API key of a local server, unless it is told another one.
pub const DEFAULT_API_KEY: &str = "e2b_0000000000000000000000000000000000000000";

/// A local E2B that listens on a port. Dropping it stops it.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Shared,
    stop: Option<oneshot::Sender<()>>,
    serve: Option<JoinHandle<()>>,
    sweep: JoinHandle<()>,
}

/// Settings for a [`Server`].
#[derive(Clone, Debug)]
#[must_use = "call start()"]
pub struct Builder {
    address: SocketAddr,
    api_key: SecretString,
    clock: Clock,
    templates: BTreeSet<String>,
    max_lifetime: Duration,
    max_running: usize,
}

impl Server {
    /// Starts a server on a free port of the loopback address.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Connection`] if no port can be listened on.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Settings for a server.
    pub fn builder() -> Builder {
        Builder {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            api_key: DEFAULT_API_KEY.into(),
            clock: Clock::system(),
            templates: BTreeSet::from(["base".to_owned()]),
            max_lifetime: Duration::from_secs(24 * 60 * 60),
            max_running: 1000,
        }
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its URL, for the platform and for sandboxes alike.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The key it takes.
    pub fn api_key(&self) -> &SecretString {
        &self.shared.api_key
    }

    /// A client for it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if a client cannot be built on this machine.
    pub fn client(&self) -> e2b::Result<Client> {
        Client::builder()
            .api_url(self.url())
            .sandbox_url(self.url())
            .api_key(self.api_key().clone())
            .build()
    }

    /// The environment variables with which any E2B client uses this server.
    pub fn environment(&self) -> [(&'static str, String); 3] {
        [
            ("E2B_API_URL", self.url()),
            ("E2B_SANDBOX_URL", self.url()),
            ("E2B_API_KEY", self.api_key().expose().to_owned()),
        ]
    }

    /// Ends all sandboxes, stops the server and waits until it has.
    pub async fn shutdown(mut self) {
        self.shared.close();
        drop(self.stop.take());
        if let Some(serve) = self.serve.take() {
            let _ = serve.await;
        }
    }
}

/// Ends all sandboxes, and removes what they have left.
impl Drop for Server {
    fn drop(&mut self) {
        self.sweep.abort();
        if let Some(serve) = &self.serve {
            serve.abort();
        }
        self.shared.close();
    }
}

impl Builder {
    /// Where to listen, instead of a free port of the loopback address.
    ///
    /// Whoever can reach it can do what the server can; see the [module](self).
    pub fn address(mut self, address: impl Into<SocketAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// The key to take, instead of [`DEFAULT_API_KEY`].
    pub fn api_key(mut self, key: impl Into<SecretString>) -> Self {
        self.api_key = key.into();
        self
    }

    /// The clock by which sandboxes expire, instead of the machine's.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// A template that sandboxes can be made from, besides `base`. It has nothing in it.
    pub fn template(mut self, name: impl Into<String>) -> Self {
        self.templates.insert(name.into());
        self
    }

    /// The longest lifetime that a sandbox can have, instead of 24 hours.
    pub fn max_lifetime(mut self, lifetime: Duration) -> Self {
        self.max_lifetime = lifetime;
        self
    }

    /// How many sandboxes can run at once, instead of 1000; further ones are refused with 429.
    pub fn max_running(mut self, sandboxes: usize) -> Self {
        self.max_running = sandboxes;
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Connection`] if the address cannot be listened on.
    pub async fn start(self) -> io::Result<Server> {
        let failed = |error: io::Error| {
            let message = format!("the server cannot listen on {}: {error}", self.address);
            io::Error::new(error.kind(), message)
        };
        let listener = TcpListener::bind(self.address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let shared = Shared(Arc::new(Inner {
            store: Mutex::new(Store::new(
                self.clock.clone(),
                self.templates,
                self.max_lifetime,
                self.max_running,
            )),
            api_key: self.api_key,
            clock: self.clock,
            metrics: Metrics::new(),
            changed: Notify::new(),
            instances: envd::Instances::default(),
        }));

        let (stop, stopped) = oneshot::channel::<()>();
        let routes = routes(shared.clone());
        let serve = tokio::spawn(async move {
            let stopped = async {
                let _ = stopped.await;
            };
            let served = axum::serve(listener, routes).with_graceful_shutdown(stopped);
            let _ = served.await;
        });
        let sweep = tokio::spawn(sweep(shared.clone()));
        Ok(Server {
            address,
            shared,
            stop: Some(stop),
            serve: Some(serve),
            sweep,
        })
    }
}

/// What all parts of a server share.
#[derive(Clone)]
struct Shared(Arc<Inner>);

struct Inner {
    store: Mutex<Store>,
    api_key: SecretString,
    clock: Clock,
    metrics: Metrics,
    changed: Notify,
    /// Locked only while nobody has the store, or by whoever has it.
    instances: envd::Instances,
}

/// The store, for as long as one caller has it. Then the instances follow what was done to it.
struct StoreGuard<'a> {
    store: MutexGuard<'a, Store>,
    instances: &'a envd::Instances,
}

impl std::ops::Deref for Shared {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Inner {
    /// The sandboxes, as of now: those whose time is up have ended.
    fn store(&self) -> StoreGuard<'_> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        store.sweep();
        StoreGuard {
            store,
            instances: &self.instances,
        }
    }

    /// What the processes and files of a sandbox live in; nothing if it does not run.
    fn instance(&self, id: &str) -> io::Result<Option<Arc<envd::Instance>>> {
        let store = self.store();
        let record = store.record(id).filter(|record| record.is_running());
        record.map(|record| self.instances.of(record)).transpose()
    }

    /// Ends everything that runs in sandboxes.
    fn close(&self) {
        self.instances.close();
    }

    /// Some sandbox may now end earlier than before.
    fn changed(&self) {
        self.changed.notify_one();
    }

    /// What a sandbox of this id uses now; nothing if it does not run.
    fn metric(
        &self,
        id: &str,
    ) -> std::result::Result<Option<e2b::platform::types::SandboxMetric>, api_error::ApiError> {
        self.runs(id)
            .then(|| self.metrics.measure().platform(self.clock.now()))
            .transpose()
    }

    fn runs(&self, id: &str) -> bool {
        self.store()
            .record(id)
            .is_some_and(store::SandboxRecord::is_running)
    }
}

impl std::ops::Deref for StoreGuard<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

impl std::ops::DerefMut for StoreGuard<'_> {
    fn deref_mut(&mut self) -> &mut Store {
        &mut self.store
    }
}

impl Drop for StoreGuard<'_> {
    fn drop(&mut self) {
        self.instances.follow(&self.store);
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}

/// One port serves everything; a request says by its headers or host whether it is for a sandbox.
fn routes(shared: Shared) -> Router {
    let platform = platform::router(shared.clone());
    let envd = envd::router(shared);
    Router::new().fallback(move |request: Request| {
        let router = match envd::target(request.headers(), request.uri()) {
            Some(_) => envd.clone(),
            None if envd::is_signed(request.uri()) => envd.clone(),
            None => platform.clone(),
        };
        async move {
            let answer: std::result::Result<Response, _> = router.oneshot(request).await;
            answer
        }
    })
}

/// Ends sandboxes when their time is up, also when nobody asks.
async fn sweep(shared: Shared) {
    loop {
        let next = shared.store().next_end();
        tokio::select! {
            () = shared.clock.reach(next) => {}
            () = shared.changed.notified() => {}
        }
    }
}
