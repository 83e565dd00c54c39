//! What changes for users of the crate when one document takes the place of another.
//!
//! `cargo run --example api_changes -- old.yml new.yml` prints it as Markdown.

mod changes;
#[allow(dead_code, reason = "only the lowering is used")]
#[path = "../../build/mod.rs"]
mod pipeline;

use std::process::ExitCode;

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [old, new] = paths.as_slice() else {
        eprintln!("usage: api_changes old.yml new.yml");
        return ExitCode::from(2);
    };
    match report(old, new) {
        Ok(report) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn report(old: &str, new: &str) -> Result<String, String> {
    let read = |path: &str| {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        pipeline::lower(&text, None).map_err(|error| format!("{path}: {error}"))
    };
    Ok(changes::report(&read(old)?, &read(new)?))
}
