//! Documents with one feature each, as other people may write them: those in `accepted` become code
//! that compiles, those in `rejected` an error with a place and help.
//!
//! `UPDATE_DOCUMENTS=1 cargo test --test pipeline` accepts other messages.

mod changes;
mod compiled;
mod layer;
mod mutations;

use std::fs;
use std::path::{Path, PathBuf};

use crate::pipeline::{self, document::Document};

/// The documents in a folder, in one order.
fn documents(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new("tests/pipeline/documents").join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|end| end == "yml" || end == "json")
        })
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("it can be read")
}

/// Compares the notes or the error of a document with the text beside it, if there is any.
fn compare(path: &Path, said: &str) {
    let beside = path.with_extension("txt");
    if std::env::var_os("UPDATE_DOCUMENTS").is_some_and(|value| value == "1") {
        if said.is_empty() {
            let _ = fs::remove_file(&beside);
        } else {
            fs::write(&beside, said).expect("it can be written");
        }
        return;
    }
    let expected = fs::read_to_string(&beside).unwrap_or_default();
    assert_eq!(said, expected, "{}", path.display());
}

#[test]
fn accepted_documents_lose_nothing_that_is_not_listed() {
    for path in documents("accepted") {
        let text = text(&path);
        let document = Document::parse(&text).unwrap_or_else(|error| panic!("{error}"));
        let lowered = pipeline::lower(&text, None)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let kept: usize = lowered
            .surfaces
            .iter()
            .map(|(_, surface)| surface.operations.len())
            .sum();
        let listed = lowered
            .notes
            .iter()
            .filter(|note| note.contains(": operation `") && note.contains("is left out"))
            .count();
        assert!(kept > 0, "{}", path.display());
        assert_eq!(
            kept + listed,
            document.operations.len(),
            "{}",
            path.display()
        );
        let notes: String = lowered
            .notes
            .iter()
            .map(|note| format!("{note}\n"))
            .collect();
        compare(&path, &notes);
    }
}

#[test]
fn rejected_documents_have_a_place_and_help() {
    for path in documents("rejected") {
        match pipeline::run(&text(&path), crate::FEATURES) {
            Ok(_) => panic!("{} is accepted", path.display()),
            Err(error) => {
                let message = error.to_string();
                assert!(message.contains("\n  help: "), "{message}");
                compare(&path, &format!("{message}\n"));
            }
        }
    }
}
