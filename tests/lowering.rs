//! What each lowering pass does, on documents that are as small as can be.

#![allow(dead_code, reason = "the tests look at parts of the pipeline only")]

#[path = "../build/mod.rs"]
mod pipeline;

#[test]
fn the_vendored_document_generates_both_surfaces() {
    let text = std::fs::read_to_string("openapi.yml").expect("the document is there");
    let generated = pipeline::run(&text).expect("it generates");
    let names: Vec<&str> = generated
        .files
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(
        names,
        ["platform.rs", "platform_mock.rs", "envd.rs", "envd_mock.rs"]
    );
    assert_eq!(generated.notes, Vec::<String>::new());
}
