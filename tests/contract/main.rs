//! Every operation of the document, called through its generated method.
//!
//! A row of the table holds the request that has to arrive at the server, the response, and the call
//! with assertions on what it returns. The expectations are written by hand, so that a change of
//! the generator that changes what is sent or read shows up here. Rows are kept by the tags of the
//! document; an operation without a row fails [`every_operation_has_a_row`].

#![expect(deprecated, reason = "deprecated operations are called as well")]

mod document;
mod driver;
mod envd_filesystem;
mod envd_http;
mod envd_process;
mod errors;
mod leniency;
mod platform_sandboxes;
mod platform_secrets;
mod platform_tags;
mod platform_teams;
mod platform_templates;
mod platform_volumes;
mod row;
mod server;
#[path = "../support/mod.rs"]
mod support;
mod values;

use std::collections::BTreeSet;

use document::{Document, Operation};
use http::HeaderValue;
use row::{Exchange, Payload, Row, Surface};
use serde_json::Value;
use server::Server;
use support::recording::response;
use values::text;

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
    // The transport sends these; they are no parameters of the methods.
    let transport = |name: &str| name.starts_with("e2b-sandbox-") || name.starts_with("connect-");
    let document = Document::load();
    let mut documented = BTreeSet::new();
    let mut set = BTreeSet::new();
    for Row { exchange, .. } in rows() {
        let operation = document.operation(exchange.id);
        let headers = operation.parameters("header").map(str::to_lowercase);
        let headers = headers.filter(|name| !transport(name));
        let query = operation.parameters("query").map(str::to_owned);
        documented.extend(headers.chain(query).map(|name| (exchange.id, name)));
        let pairs = exchange.headers.iter().chain(&exchange.query);
        set.extend(pairs.map(|(name, _)| (exchange.id, text(name))));
    }
    assert_eq!(documented, set);
}

#[test]
fn every_property_is_sent_in_a_row() {
    assert_no_gaps(|operation| operation.request(), |exchange| &exchange.body);
}

#[test]
fn every_property_is_read_in_a_row() {
    assert_no_gaps(
        |operation| operation.response(),
        |exchange| &exchange.response,
    );
}

/// Asserts that each object has a value for each of its properties in some row.
fn assert_no_gaps(
    schema: for<'a> fn(&Operation<'a>) -> Option<&'a Value>,
    payload: fn(&Exchange) -> &Payload,
) {
    let document = Document::load();
    let mut documented = BTreeSet::new();
    let mut present = BTreeSet::new();
    for Row { exchange, .. } in rows() {
        for value in payload(&exchange).values() {
            let schema = schema(&document.operation(exchange.id)).expect("JSON in the document");
            for object in document.objects(exchange.id, schema, value) {
                let actual = value.pointer(&object.at).expect("it was found there");
                for name in object.properties.keys() {
                    let property = (object.name.to_owned(), text(name));
                    if !actual[name].is_null() {
                        present.insert(property.clone());
                    }
                    documented.insert(property);
                }
            }
        }
    }
    let gaps: Vec<_> = documented.difference(&present).collect();
    assert!(gaps.is_empty(), "{gaps:?}");
}

#[tokio::test]
async fn connect_methods_state_the_version_of_the_protocol() {
    let server = Server::start(response(200, &[], "")).await;
    let clients = server.clients(&server::http(), Surface::Envd, &[]).await;
    for row in rows().iter().filter(|row| row.exchange.id.contains('.')) {
        // The response does not matter.
        let _ = (row.call)(clients.clone()).await;
        let versions: Vec<_> = server
            .requests()
            .iter()
            .map(|request| request.headers().get("connect-protocol-version").cloned())
            .collect();
        let expected = HeaderValue::from_static("1");
        assert_eq!(versions, [Some(expected)], "{}", row.exchange.id);
    }
}
