//! Uploads a directory, with a bar that shows how far it has got, and lists what has arrived.
//!
//! With `E2B_API_KEY` set this runs against the service that the environment names, else against a
//! local server that it starts itself:
//!
//! ```text
//! cargo run --example upload -- src /tmp/uploaded
//! ```

mod support;

use e2b::Sandbox;
use indicatif::{ProgressBar, ProgressStyle};

const BAR: &str = "{bar:40} {bytes}/{total_bytes} {wide_msg}";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(from), Some(to)) = (arguments.next(), arguments.next()) else {
        return Err("usage: upload <local path> <path in the sandbox>".into());
    };

    let (client, _server) = support::client().await?;
    // Whatever goes wrong, the sandbox is killed.
    client
        .create("base")
        .scope(async |sandbox| upload(sandbox, &from, &to).await)
        .await
}

async fn upload(sandbox: &Sandbox, from: &str, to: &str) -> Result<(), Box<dyn std::error::Error>> {
    let files = sandbox.files();
    let bar = ProgressBar::new(0).with_style(ProgressStyle::with_template(BAR)?);
    let moving = bar.clone();
    let outcome = files
        .upload(from, to)
        .on_progress(move |progress| {
            moving.set_length(progress.total_bytes);
            moving.set_position(progress.bytes);
            moving.set_message(progress.path.to_owned());
        })
        .await?;
    bar.finish_and_clear();

    println!("{} files, {} bytes", outcome.files, outcome.bytes);
    for path in outcome.skipped {
        println!("left out: {path}");
    }
    for entry in files.list(to).await? {
        println!("{} {:>10} {}", entry.permissions, entry.size, entry.path);
    }
    Ok(())
}
