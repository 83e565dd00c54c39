//! How long the build script works on the document, step by step.
//!
//! `cargo bench --profile dev --bench generate` runs it as it is built in a debug build.

#[allow(dead_code, reason = "the steps are called one by one")]
#[path = "../build/mod.rs"]
mod pipeline;

use std::time::{Duration, Instant};

use pipeline::document::Document;
use pipeline::emit::rust_type::Paths;
use pipeline::generate;

const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string("openapi.yml")?;
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        Document::parse(&text)?;
        let parsed = start.elapsed();
        let lowered = pipeline::lower(&text, None)?;
        let both = start.elapsed();
        let (mut clients, mut mocks) = (Duration::ZERO, Duration::ZERO);
        for (name, surface) in &lowered.surfaces {
            let paths = Paths {
                surface: format!("crate::{name}"),
                runtime: "crate".to_owned(),
            };
            let start = Instant::now();
            generate::client(surface, &paths)?;
            let generated = start.elapsed();
            generate::mocks(surface, &paths)?;
            clients += generated;
            mocks += start.elapsed() - generated;
        }
        // Lowering parses the text once more.
        let lowering = both - parsed - parsed.min(both - parsed);
        for (times, time) in times.iter_mut().zip([parsed, lowering, clients, mocks]) {
            times.push(time);
        }
    }
    let mut total = Duration::ZERO;
    for (step, times) in ["parse", "lower", "clients", "mocks"]
        .iter()
        .zip(&mut times)
    {
        times.sort();
        let median = times[ROUNDS / 2];
        total += median;
        println!("{step:8} {:5} ms", median.as_millis());
    }
    let start = Instant::now();
    let features = pipeline::Features {
        layer: true,
        mock: true,
    };
    pipeline::run(&text, features)?;
    let all = start.elapsed();
    println!("{:8} {:5} ms", "sum", total.as_millis());
    // The files are generated side by side.
    println!("{:8} {:5} ms", "all", all.as_millis());
    Ok(())
}
