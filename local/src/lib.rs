//! A local E2B: the service in miniature, in your process, for development and tests.
//!
//! The platform's operations on sandboxes are served from memory with the behavior of the service:
//! API keys are checked; sandboxes are listed and paged, paused and resumed, and end when their
//! lifetime does. Operations that are not served return 501 with the operation id.
//!
//! envd's part is served as well: processes, terminals, files, signed URLs and watches. A sandbox is
//! a temporary directory, created on first use, with `/home/user`, `/root` and `/tmp`. The directory
//! is the `/` of all file operations, which cannot leave it. The users are `user` and `root`; they
//! differ in their home directories only. Pausing a sandbox stops its processes until it resumes;
//! when it ends, its processes are killed and its files removed. Dropping the [`Server`] ends all
//! sandboxes.
//!
//! # Nothing is isolated
//!
//! A sandbox of the service is a virtual machine. Here its commands run as the user that runs this
//! process, and see the real file system, network and processes of the host. They start in the
//! directory of the sandbox, but nothing keeps them there: to a command, `/home/user` is that of the
//! host, and the one of the sandbox is `$HOME`. (Paths that commands print work in file operations.)
//! A process that leaves its process group, as daemons do, outlives its sandbox. Run only code that
//! you trust, on your own machine, and keep the server on the loopback address, which is the default.
//!
//! # Example
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> e2b::Result<()> {
//! let server = e2b_local::Server::start().await?;
//! let client = server.client()?;
//!
//! let sandbox = client.create("base").await?;
//! assert!(sandbox.is_running().await?);
//! assert_eq!(sandbox.commands().run("echo hello").await?.stdout, "hello\n");
//! sandbox.pause().await?;
//! assert!(sandbox.connect().await?.was_resumed());
//! assert!(sandbox.kill().await?);
//! # Ok(())
//! # }
//! ```
//!
//! For clients in other languages there is a binary, `e2b-local`.

#![warn(missing_debug_implementations, missing_docs, unreachable_pub)]

#[cfg(not(unix))]
compile_error!(
    "e2b-local runs the processes of its sandboxes and needs a Unix, such as Linux or macOS"
);

/// The examples in the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod api_error;
mod clock;
mod envd;
mod metrics;
mod platform;
mod server;
mod state;
mod store;
mod web_guard;

pub use clock::Clock;
pub use server::{Builder, DEFAULT_API_KEY, Server};
