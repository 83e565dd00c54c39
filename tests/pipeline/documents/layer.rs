//! What is said when the hand-written layer needs what a document does not have.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::pipeline::layer::{CALLS, check};
use crate::pipeline::names::method_name;
use crate::pipeline::{self, Lowered};

fn lowered() -> Lowered {
    let text = fs::read_to_string("openapi.yml").expect("the document is there");
    pipeline::lower(&text, None).expect("it lowers")
}

#[test]
fn the_document_has_everything_the_layer_needs() {
    check(&lowered()).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn a_missing_member_is_reported_with_its_wrapper() {
    let mut lowered = lowered();
    for (_, surface) in &mut lowered.surfaces {
        surface
            .operations
            .retain(|operation| operation.id != "postSandboxPause");
        for operation in &mut surface.operations {
            if operation.id == "listSandboxesV2" {
                operation
                    .parameters
                    .retain(|parameter| parameter.name != "order");
            }
        }
        for (name, property) in [("NewSandbox", "templateID"), ("process.PTY.Size", "cols")] {
            if let Some(schema) = surface.schemas.get_mut(name) {
                let properties = schema["properties"].as_object_mut().expect("an object");
                properties.remove(property).expect("there is one");
            }
        }
    }
    let message = check(&lowered).expect_err("much is missing").to_string();
    assert_eq!(
        message,
        "#: the hand-written layer needs what the document does not have:\n  \
         Client::create (src/sandbox/create.rs) needs `templateID` in the request of `postSandboxes`\n  \
         Client::sandboxes (src/sandbox/list.rs) needs the parameter `order` of `listSandboxesV2`\n  \
         Sandbox::pause (src/sandbox/mod.rs) needs the operation `postSandboxPause` among those of \
         platform\n  \
         Commands::run (src/commands/start.rs) needs `pty.size.cols` in the request of \
         `process.Process.Start`\n  \
         TerminalHandle::resize (src/pty.rs) needs `pty.size.cols` in the request of \
         `process.Process.Update`\n  \
         help: correct the document, change the layer, or build what is generated without it: turn \
         off the default feature `sandboxes` (`--no-default-features --features rustls`)"
    );
}

/// The table is right if it lists what the sources call: no more and no less.
#[test]
fn the_table_lists_every_operation_that_the_layer_calls() {
    let mut sources = String::new();
    read(Path::new("src"), &mut sources);
    let code: String = sources
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let surfaces = lowered().surfaces;
    let called: BTreeSet<&str> = surfaces
        .iter()
        .flat_map(|(_, surface)| &surface.operations)
        .filter(|operation| code.contains(&format!(".{}()", method_name(&operation.method_id))))
        .map(|operation| operation.id.as_str())
        .collect();
    let listed: BTreeSet<&str> = CALLS.iter().map(|call| call.operation).collect();
    assert_eq!(listed, called, "see CALLS in build/layer.rs");
    for call in CALLS {
        assert!(Path::new(call.source).exists(), "{}", call.source);
    }
}

/// The sources of the layer.
fn read(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).expect("it can be listed") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            read(&path, into);
        } else {
            into.push_str(&fs::read_to_string(path).expect("it can be read"));
        }
    }
}
