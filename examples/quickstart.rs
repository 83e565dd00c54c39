//! The lifecycle of a sandbox: create, connect, use, pause, resume, list and kill.
//!
//! Runs against the service configured in the environment if `E2B_API_KEY` is set, otherwise
//! against a local server that it starts itself:
//!
//! ```text
//! cargo run --example quickstart
//! ```

mod support;

use std::time::Duration;

use e2b::commands::Event;
use e2b::{Client, Sandbox};
use futures_util::TryStreamExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (client, _server) = support::client().await?;
    println!("using     {}", client.api_url());

    let sandbox = client
        .create("base")
        .lifetime(Duration::from_secs(120))
        .metadata("made-by", "quickstart")
        .await?;
    println!("created   {} from {}", sandbox.id(), sandbox.template_id());

    // The sandbox is killed below, also if this fails.
    let result = lifecycle(&client, sandbox.id()).await;
    println!("killed    {}", sandbox.kill().await?);
    println!("again     {}", sandbox.kill().await?);
    result
}

async fn lifecycle(client: &Client, id: &str) -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = client.connect(id).await?;
    println!("connected {}", status(&sandbox));
    println!("running   {}", sandbox.is_running().await?);
    work(&sandbox).await?;

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

/// Writes a file, runs a command that reads it, and prints the output as it arrives.
async fn work(sandbox: &Sandbox) -> Result<(), Box<dyn std::error::Error>> {
    let files = sandbox.files();
    files.make_dir("work").await?;
    let mut watch = files.watch("work").await?;
    files
        .write("work/words.txt", "sandbox\nagent\ncode\n")
        .await?;
    if let Some(event) = watch.try_next().await? {
        println!("watched   {:?} {}", event.kind, event.name);
    }

    let mut sort = sandbox
        .commands()
        .spawn("sort words.txt | tee sorted.txt")
        .cwd("work")
        .await?;
    while let Some(event) = sort.try_next().await? {
        match event {
            Event::Stdout(bytes) => print!("{}", indented(&bytes)),
            Event::Exit(exit) => println!("ran       {exit}"),
            _ => {}
        }
    }
    let sorted = files.read("work/sorted.txt").text().await?;
    println!("read      {} words", sorted.lines().count());
    Ok(())
}

fn indented(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.lines()
        .map(|line| format!("          {line}\n"))
        .collect()
}

/// The connect operation returns 200 if the sandbox was running, and 201 if it was resumed.
fn status(sandbox: &Sandbox) -> &'static str {
    if sandbox.was_resumed() {
        "201, it was resumed"
    } else {
        "200, it was running"
    }
}
