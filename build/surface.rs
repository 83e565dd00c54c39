//! Surfaces: the parts of a document that are served by one server and become one client.

use std::collections::BTreeSet;

use crate::pipeline::document::{Document, Operation, SecurityScheme};

/// The clients that are generated, by the names of their modules.
pub const SURFACES: [&str; 2] = ["platform", "envd"];

/// The part of the document that one client serves, with only the schemas that it reaches.
pub fn select(document: &Document, surface: &str) -> Document {
    let mut part = document.clone();
    part.operations
        .retain(|operation| surface_of(document, operation) == surface);
    part.notes.clear();
    prune(&mut part);
    part
}

/// Drops the schemas and security schemes that no operation leads to.
pub fn prune(document: &mut Document) {
    let roots: Vec<String> = document
        .operations
        .iter()
        .flat_map(Operation::references)
        .collect();
    let kept = document.reachable(roots);
    document.schemas.retain(|name, _| kept.contains(name));
    document.types.retain(|name, _| kept.contains(name));
    let schemes: BTreeSet<&String> = document
        .operations
        .iter()
        .flat_map(|operation| operation.security.iter().flatten())
        .collect();
    document
        .security_schemes
        .retain(|name, _| schemes.contains(name));
}

/// Where an operation is served.
///
/// The server decides: the hosts of envd start with `sandbox.`, or have the port and the id of the
/// sandbox in them. Where it names no server, a path of the form
/// `/package.Service/Method` and the header `X-Access-Token` give envd away.
fn surface_of(document: &Document, operation: &Operation) -> &'static str {
    let host = operation
        .servers
        .first()
        .map_or("", |url| url.split_once("://").map_or("", |(_, rest)| rest));
    if host.starts_with("sandbox.") || host.starts_with("49983-") || host.contains(":49983") {
        return "envd";
    }
    if host.starts_with("api.") {
        return "platform";
    }
    let is_rpc = operation
        .path
        .trim_start_matches('/')
        .split_once('/')
        .is_some_and(|(service, _)| service.contains('.'));
    let takes_sandbox_token = operation.security.iter().flatten().any(|name| {
        matches!(
            document.security_schemes.get(name),
            Some(SecurityScheme::Header(header)) if header.eq_ignore_ascii_case("x-access-token")
        )
    });
    if is_rpc || takes_sandbox_token {
        "envd"
    } else {
        "platform"
    }
}
