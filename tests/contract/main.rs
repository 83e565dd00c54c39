//! Every operation of the document, called through its generated method.
//!
//! A row of the table holds the request that has to arrive at the server, the answer, and the call
//! with assertions on what it returns. The expectations are written by hand, so that a change of
//! the generator that changes what is sent or read shows up here. Rows are kept by the tags of the
//! document; an operation without a row fails [`every_operation_has_a_row`].

mod document;
mod driver;
mod envd_filesystem;
mod envd_http;
mod envd_process;
mod errors;
mod frames;
mod leniency;
mod platform_sandboxes;
mod platform_secrets;
mod platform_tags;
mod platform_teams;
mod platform_templates;
mod platform_volumes;
mod row;
mod server;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use document::Document;
use row::{Row, Surface};
use serde_json::Value;

/// All rows.
fn rows() -> Vec<Row> {
    [
        platform_sandboxes::rows(),
        platform_templates::rows(),
        platform_tags::rows(),
        platform_volumes::rows(),
        platform_secrets::rows(),
        platform_teams::rows(),
        envd_http::rows(),
        envd_filesystem::rows(),
        envd_process::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn every_operation_has_a_row() {
    let covered = |surface| -> BTreeSet<&str> {
        let rows = rows().into_iter().filter(|row| row.surface == surface);
        rows.map(|row| row.exchange.id).collect()
    };
    let platform = e2b::platform::OPERATIONS.iter();
    let envd = e2b::envd::OPERATIONS.iter();
    assert_eq!(
        covered(Surface::Platform),
        platform.map(|operation| operation.id).collect()
    );
    assert_eq!(
        covered(Surface::Envd),
        envd.map(|operation| operation.id).collect()
    );
}

#[test]
fn rows_have_the_methods_and_paths_of_the_document() {
    let document = Document::load();
    for Row { exchange, .. } in rows() {
        let operation = document.operation(exchange.id);
        assert_eq!(exchange.method.to_lowercase(), operation.method);
        let segments: Vec<&str> = operation.path.split('/').skip(1).collect();
        let fits = segments.len() == exchange.path.len()
            && segments
                .iter()
                .zip(&exchange.path)
                .all(|(segment, actual)| segment.starts_with('{') || segment == actual);
        assert!(fits, "{}: {:?}", exchange.id, exchange.path);
    }
}

#[test]
fn every_parameter_is_set_in_a_row() {
    let document = Document::load();
    let mut missing = BTreeSet::new();
    let mut set = BTreeSet::new();
    for Row { exchange, .. } in rows() {
        let operation = document.operation(exchange.id);
        let query = operation.parameters("query").map(text);
        let headers = operation.parameters("header").map(str::to_lowercase);
        // The transport sends these; they are no parameters of the methods.
        let headers =
            headers.filter(|name| !["e2b-sandbox-", "connect-"].iter().any(|p| name.starts_with(p)));
        missing.extend(query.chain(headers).map(|name| (exchange.id, name)));
        let query = exchange.query.iter().map(|(name, _)| text(name));
        let headers = exchange.headers.iter().map(|(name, _)| text(name));
        set.extend(query.chain(headers).map(|name| (exchange.id, name)));
    }
    assert_eq!(missing, set);
}

#[test]
fn every_property_is_in_a_request_that_takes_it() {
    assert_no_gaps(|row| {
        let schema = row.document.request()?;
        Some((schema, row.exchange.body.values()))
    });
}
