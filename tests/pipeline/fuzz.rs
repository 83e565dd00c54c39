//! The fuzz targets on their corpora: what the fuzzer starts from and has found. Without a nightly
//! compiler this is all there is.

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
fn documents_become_others_or_errors() {
    run("documents", documents::documents);
}

#[test]
fn what_envd_says_reads_the_same_when_it_is_written_again() {
    run("envd_json", targets::envd_json);
}

#[test]
fn streams_read_the_same_in_any_pieces() {
    run("messages", targets::messages);
}

#[test]
fn what_the_platform_says_reads_the_same_when_it_is_written_again() {
    run("platform_json", targets::platform_json);
}
