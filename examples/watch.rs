//! Watches a directory inside a sandbox while something happens there.
//!
//! With `E2B_API_KEY` set this runs against the service that the environment names, else against a
//! local server that it starts itself:
//!
//! ```text
//! cargo run --example watch
//! ```

mod support;

use std::time::Duration;

use e2b::Sandbox;
use e2b::files::EventKind;
use futures_util::TryStreamExt as _;

const PATIENCE: Duration = Duration::from_secs(10);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (client, _server) = support::client().await?;
    // Whatever goes wrong, the sandbox is killed.
    client
        .create("base")
        .scope(async |sandbox| tokio::time::timeout(PATIENCE, watch(sandbox)).await?)
        .await
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
