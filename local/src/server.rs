//! `Server`, a local E2B that listens on a port, and `Builder`, its settings.

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::IntoResponse as _;
use axum::serve::ListenerExt as _;
use e2b::{Client, SecretString};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tower::ServiceExt as _;

use crate::clock::Clock;
use crate::state::Shared;
use crate::store::Store;
use crate::web_guard::WebGuard;
use crate::{envd, platform};

/// The API key that a server accepts by default.
pub const DEFAULT_API_KEY: &str = "e2b_0000000000000000000000000000000000000000";

/// A local E2B that listens on a port. Dropping it stops it and ends all sandboxes.
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
    web_guard: WebGuard,
}

impl Server {
    /// Starts a server on a free port of the loopback address.
    ///
    /// # Errors
    ///
    /// The error of the operating system if it cannot listen on a port.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns the default settings.
    pub fn builder() -> Builder {
        Builder {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            api_key: DEFAULT_API_KEY.into(),
            clock: Clock::system(),
            templates: BTreeSet::from(["base".to_owned()]),
            max_lifetime: Duration::from_secs(24 * 60 * 60),
            max_running: 1000,
            web_guard: WebGuard::default(),
        }
    }

    /// Returns the address that the server listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the URL of the server, which serves the platform and all sandboxes.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the API key that the server accepts.
    pub fn api_key(&self) -> &SecretString {
        &self.shared.api_key
    }

    /// Returns a client for this server.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`](e2b::ErrorKind::InvalidArgument) if a client cannot be built on
    /// this host.
    pub fn client(&self) -> e2b::Result<Client> {
        Client::builder()
            .api_url(self.url())
            .sandbox_url(self.url())
            .api_key(self.api_key().clone())
            .build()
    }

    /// Returns the environment variables that make any E2B client use this server.
    pub fn environment(&self) -> [(&'static str, String); 3] {
        [
            ("E2B_API_URL", self.url()),
            ("E2B_SANDBOX_URL", self.url()),
            ("E2B_API_KEY", self.api_key().expose().to_owned()),
        ]
    }

    /// Ends all sandboxes, stops the server and waits until it has stopped.
    pub async fn shutdown(mut self) {
        self.shared.close();
        drop(self.stop.take());
        if let Some(serve) = self.serve.take() {
            let _ = serve.await;
        }
    }
}

/// Ends all sandboxes and removes their files.
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
    /// Sets the address to listen on. Defaults to a free port of the loopback address.
    ///
    /// Everyone who can reach the address can run commands on this host; see the [crate](crate).
    pub fn address(mut self, address: impl Into<SocketAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// Sets the API key to accept. Defaults to [`DEFAULT_API_KEY`].
    pub fn api_key(mut self, key: impl Into<SecretString>) -> Self {
        self.api_key = key.into();
        self
    }

    /// Accepts requests to this host name, and to names below it, besides `localhost` and IP addresses,
    /// for example the name of a container. A web page whose name resolves to this server gets in if its
    /// name is allowed.
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.web_guard.allow(name.into());
        self
    }

    /// Sets the clock by which sandboxes expire. Defaults to [`Clock::system`].
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Adds a template that sandboxes can be created from, besides `base`. All templates are empty.
    pub fn template(mut self, name: impl Into<String>) -> Self {
        self.templates.insert(name.into());
        self
    }

    /// Sets the maximum lifetime of a sandbox. Defaults to 24 hours.
    pub fn max_lifetime(mut self, lifetime: Duration) -> Self {
        self.max_lifetime = lifetime;
        self
    }

    /// Sets how many sandboxes can run at the same time. Defaults to 1000; creating or resuming one
    /// more is an error response with status 429.
    pub fn max_running(mut self, sandboxes: usize) -> Self {
        self.max_running = sandboxes;
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// The error of the operating system if it cannot listen on the address.
    pub async fn start(self) -> io::Result<Server> {
        let failed = |error: io::Error| {
            let message = format!("the server cannot listen on {}: {error}", self.address);
            io::Error::new(error.kind(), message)
        };
        let listener = TcpListener::bind(self.address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let store = Store::new(
            self.clock.clone(),
            self.templates,
            self.max_lifetime,
            self.max_running,
        );
        let shared = Shared::new(store, self.api_key, self.clock);

        let (stop, stopped) = oneshot::channel::<()>();
        let routes = routes(shared.clone(), self.web_guard);
        // Small responses would wait for acknowledgements of earlier ones, some 40 ms.
        let listener = listener.tap_io(|connection| drop(connection.set_nodelay(true)));
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

/// Routes all requests of the one port: headers or the host of a request tell whether it is for a
/// sandbox.
fn routes(shared: Shared, guard: WebGuard) -> Router {
    let platform = platform::router(shared.clone());
    let envd = envd::router(shared);
    Router::new().fallback(move |request: Request| {
        let (headers, uri) = (request.headers(), request.uri());
        let for_sandbox = envd::target(headers, uri).is_some() || envd::is_signed(uri);
        let router = if for_sandbox { &envd } else { &platform };
        let checked = guard.check(headers, uri).map(|()| router.clone());
        async move {
            match checked {
                Ok(router) => router.oneshot(request).await.into_response(),
                Err(rejected) => rejected.into_response(),
            }
        }
    })
}

/// Ends sandboxes when their lifetime is over, also when no request arrives.
async fn sweep(shared: Shared) {
    loop {
        let next = shared.store().next_end();
        tokio::select! {
            () = shared.clock.reach(next) => {}
            () = shared.updated() => {}
        }
    }
}
