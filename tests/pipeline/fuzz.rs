//! The fuzz targets on their corpora: the seeds and findings of the fuzzer. Runs on stable Rust.

#[path = "../../fuzz/documents.rs"]
mod documents;
#[path = "../../fuzz/targets.rs"]
mod targets;

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

fn run(target: &str, on: fn(&[u8])) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    let mut inputs = 0;
    let mut failed = Vec::new();
    for entry in fs::read_dir(corpus).expect("it is in the repository") {
        let path = entry.expect("it can be listed").path();
        let input = fs::read(&path).expect("it can be read");
        if panic::catch_unwind(AssertUnwindSafe(|| on(&input))).is_err() {
            failed.push(path);
        }
        inputs += 1;
    }
    assert!(failed.is_empty(), "{failed:?}");
    assert!(inputs >= 10, "only {inputs}");
}

#[test]
fn documents_lower_or_fail_with_a_place() {
    run("documents", documents::documents);
}

#[test]
fn envd_json_round_trips() {
    run("envd_json", targets::envd_json);
}

#[test]
fn streams_read_the_same_in_any_chunks() {
    run("messages", targets::messages);
}

#[test]
fn platform_json_round_trips() {
    run("platform_json", targets::platform_json);
}
