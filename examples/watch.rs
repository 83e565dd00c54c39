//! Watches a directory inside a sandbox and prints its events.
//!
//! Runs against the service configured in the environment if `E2B_API_KEY` is set, otherwise
//! against a local server that it starts itself:
//!
//! ```text
//! cargo run --example watch
//! ```

mod support;

use std::time::Duration;

use e2b::Sandbox;
use e2b::files::EventKind;
use futures_util::TryStreamExt as _;

const TIMEOUT: Duration = Duration::from_secs(10);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (client, _server) = support::client().await?;
    // `scope` kills the sandbox, also if this fails.
    client
        .create("base")
        .scope(async |sandbox| tokio::time::timeout(TIMEOUT, watch(sandbox)).await?)
        .await
}

async fn watch(sandbox: &Sandbox) -> Result<(), Box<dyn std::error::Error>> {
    let files = sandbox.files();
    files.make_dir("inbox").await?;
    // Every event from here on is reported.
    let mut events = files.watch("inbox").await?;

    files.write("inbox/letter.txt", "Dear Ada,\n").await?;
    files.rename("inbox/letter.txt", "inbox/read.txt").await?;
    files.remove("inbox/read.txt").await?;

    while let Some(event) = events.try_next().await? {
        println!("{:?} {}", event.kind, event.name);
        if event.kind == EventKind::Remove && event.name == "read.txt" {
            break;
        }
    }
    Ok(())
}
