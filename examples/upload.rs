//! Uploads a directory with a progress bar, and lists the uploaded files.
//!
//! Runs against the service configured in the environment if `E2B_API_KEY` is set, otherwise
//! against a local server that it starts itself:
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
    // `scope` kills the sandbox, also if the upload fails.
    client
        .create("base")
        .scope(async |sandbox| upload(sandbox, &from, &to).await)
        .await
}

async fn upload(sandbox: &Sandbox, from: &str, to: &str) -> Result<(), Box<dyn std::error::Error>> {
    let files = sandbox.files();
    let bar = ProgressBar::new(0).with_style(ProgressStyle::with_template(BAR)?);
    let progress_bar = bar.clone();
    let summary = files
        .upload(from, to)
        .on_progress(move |progress| {
            progress_bar.set_length(progress.total_bytes);
            progress_bar.set_position(progress.bytes);
            progress_bar.set_message(progress.path.to_owned());
        })
        .await?;
    bar.finish_and_clear();

    println!("{} files, {} bytes", summary.files, summary.bytes);
    for path in summary.skipped {
        println!("skipped: {path}");
    }
    for entry in files.list(to).await? {
        println!("{} {:>10} {}", entry.permissions, entry.size, entry.path);
    }
    Ok(())
}
