//! What holds for all of the code that is generated from the vendored document.

use super::support::{Made, vendored, vendored_code};
use crate::pipeline;
use crate::pipeline::document::Document;

/// Both surfaces.
fn surfaces() -> Vec<Made> {
    let surfaces = pipeline::lower(vendored(), None)
        .expect("it lowers")
        .surfaces;
    surfaces
        .into_iter()
        .map(|(name, document)| {
            let name = format!("{name}.rs");
            let code = vendored_code().files.iter().find(|(file, _)| *file == name);
            let (_, text) = code.expect("each surface has a file");
            Made::new(document, Vec::new(), text.clone())
        })
        .collect()
}

#[test]
fn no_operation_is_lost() {
    let document = Document::parse(vendored()).expect("it parses");
    let surfaces = surfaces();
    let mut kept: Vec<&str> = Vec::new();
    for surface in &surfaces {
        let operations = &surface.document.operations;
        kept.extend(operations.iter().map(|operation| operation.id.as_str()));
        let mut methods = surface.methods();
        methods.sort();
        let mut named: Vec<String> = operations
            .iter()
            .map(|operation| pipeline::names::method_name(&operation.method_id))
            .collect();
        named.sort();
        assert_eq!(methods, named);
    }
    kept.sort_unstable();
    let mut operations: Vec<&str> = document
        .operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    operations.sort_unstable();
    assert_eq!(kept, operations);
}

#[test]
fn every_type_is_non_exhaustive() {
    for surface in surfaces() {
        for name in surface.types() {
            let attributes = surface.attributes(&name);
            assert!(!attributes.contains("deny_unknown_fields"), "{name}");
            // A newtype has one field for good.
            if !attributes.contains("transparent") {
                assert!(attributes.contains("#[non_exhaustive]"), "{name}");
            }
        }
    }
}

#[test]
fn every_enum_is_open() {
    let mut enums = 0;
    for surface in surfaces() {
        for name in surface.enums() {
            let variants = surface.variants(&name);
            let last = variants.last().expect("there are variants");
            assert!(last.starts_with("Unknown("), "{name}");
            assert!(variants.len() > 1, "{name}");
            enums += 1;
        }
    }
    assert!(enums > 10);
}

#[test]
fn every_operation_has_a_server() {
    for (surface, server) in surfaces()
        .iter()
        .zip(["https://api.e2b.app", "https://sandbox.e2b.app"])
    {
        for operation in &surface.document.operations {
            assert_eq!(surface.server(&operation.id), server);
        }
    }
}

#[test]
fn no_header_of_the_transport_is_a_parameter() {
    for surface in surfaces() {
        for operation in &surface.document.operations {
            for parameter in &operation.parameters {
                let name = parameter.name.to_lowercase();
                assert!(!name.starts_with("e2b-sandbox-"), "{}", operation.id);
                assert!(!name.starts_with("connect-"), "{}", operation.id);
            }
        }
    }
}
