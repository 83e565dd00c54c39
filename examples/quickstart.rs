//! The life of a sandbox: created, connected to, paused, resumed, listed and killed.
//!
//! With `E2B_API_KEY` set this runs against the service that the environment names, else against a
//! local server that it starts itself:
//!
//! ```text
//! cargo run --features local --example quickstart
//! ```

use std::time::Duration;

use e2b::{Client, local};
use futures_util::TryStreamExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The server ends when it is dropped, so it is kept to the end.
    let (client, _server) = if std::env::var("E2B_API_KEY").is_ok_and(|key| !key.is_empty()) {
        (Client::from_env()?, None)
    } else {
        let server = local::Server::start().await?;
        (server.client()?, Some(server))
    };
    println!("using     {}", client.api_url());

    let sandbox = client
        .create("base")
        .lifetime(Duration::from_secs(120))
        .metadata("made-by", "quickstart")
        .await?;
    println!("created   {} from {}", sandbox.id(), sandbox.template_id());

    // From here on, whatever goes wrong, the sandbox is killed.
    let outcome = live(&client, sandbox.id()).await;
    println!("killed    {}", sandbox.kill().await?);
    println!("again     {}", sandbox.kill().await?);
    outcome
}

async fn live(client: &Client, id: &str) -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = client.connect(id).await?;
    println!("connected {}", status(&sandbox));
    println!("running   {}", sandbox.is_running().await?);

    sandbox.pause().await?;
    println!("paused    {}", sandbox.info().await?.state);

    let sandbox = client.connect(id).lifetime(Duration::from_secs(60)).await?;
    println!("connected {}", status(&sandbox));
    println!("ends at   {}", sandbox.info().await?.end_at);

    let mut mine = client
        .sandboxes()
        .metadata("made-by", "quickstart")
        .stream();
    while let Some(listed) = mine.try_next().await? {
        println!("listed    {} {}", listed.sandbox_id, listed.state);
    }
    Ok(())
}

/// Connecting answers 200 for a sandbox that was running, and 201 for one that it has resumed.
fn status(sandbox: &e2b::Sandbox) -> &'static str {
    if sandbox.resumed() {
        "201, it was resumed"
    } else {
        "200, it was running"
    }
}
