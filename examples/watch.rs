//! Watches a directory inside a sandbox while something happens there.
//!
//! With `E2B_API_KEY` set this runs against the service that the environment names, else against a
//! local server that it starts itself:
//!
//! ```text
//! cargo run --features local --example watch
//! ```

use std::time::Duration;

use e2b::files::EventKind;
use e2b::{Client, Sandbox, local};
use futures_util::TryStreamExt as _;

const PATIENCE: Duration = Duration::from_secs(10);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The server ends when it is dropped, so it is kept to the end.
    let (client, _server) = if std::env::var("E2B_API_KEY").is_ok_and(|key| !key.is_empty()) {
        (Client::from_env()?, None)
    } else {
        let server = local::Server::start().await?;
        (server.client()?, Some(server))
    };
    let sandbox = client.create("base").await?;

    // From here on, whatever goes wrong, the sandbox is killed.
    let outcome = tokio::time::timeout(PATIENCE, watch(&sandbox)).await;
    sandbox.kill().await?;
    outcome?
}

async fn watch(sandbox: &Sandbox) -> Result<(), Box<dyn std::error::Error>> {
    let files = sandbox.files();
    files.make_dir("inbox").await?;
    // Nothing is missed from here on.
    let mut watched = files.watch("inbox").await?;

    files.write("inbox/letter.txt", "Dear Ada,\n").await?;
    files.rename("inbox/letter.txt", "inbox/read.txt").await?;
    files.remove("inbox/read.txt").await?;

    while let Some(event) = watched.try_next().await? {
        println!("{:?} {}", event.kind, event.name);
        if event.kind == EventKind::Remove && event.name == "read.txt" {
            break;
        }
    }
    Ok(())
}
