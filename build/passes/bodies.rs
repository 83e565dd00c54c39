//! Request and response bodies.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::pipeline::document::{Body, Document, Keywords, Schema};
use crate::pipeline::error::Result;
use crate::pipeline::passes::operations::leave_out;

/// The media type of raw bodies.
pub const OCTET_STREAM: &str = "application/octet-stream";

/// Chooses one body for each request: JSON if there is one, else raw bytes.
///
/// The document has two media types for `POST /files`, on which progenitor panics, and
/// `application/connect+json`, which it rejects. JSON stays typed, under whatever name it travels;
/// other bodies become raw ones, which can be streamed, and the transport sets the media type. The
/// messages inside raw bodies still become types.
pub fn choose_request_bodies(document: &mut Document) -> Result<()> {
    let mut left_out = BTreeSet::new();
    for operation in &mut document.operations {
        let Some(body) = &mut operation.body else {
            continue;
        };
        let Some((media_type, schema)) = preferred(body) else {
            operation.body = None;
            continue;
        };
        let kind = essence(&media_type);
        if kind == "multipart/form-data" {
            left_out.insert(operation.id.clone());
            continue;
        }
        let typed = match kind.as_str() {
            "application/json" => Some(schema.clone()),
            "application/x-www-form-urlencoded" => {
                body.content = BTreeMap::from([(kind, schema)]);
                continue;
            }
            "text/plain" => {
                body.content = BTreeMap::from([(kind, json!({ "type": "string" }))]);
                continue;
            }
            kind if is_json(kind) => {
                operation.sends = Some(media_type.clone());
                Some(schema.clone())
            }
            _ => None,
        };
        body.content = match typed {
            Some(schema) => BTreeMap::from([("application/json".to_owned(), schema)]),
            None => {
                // A range of media types leaves the choice to the client.
                if kind != OCTET_STREAM && !kind.contains('*') {
                    operation.sends = Some(media_type);
                }
                if has_shape(&schema) {
                    operation.messages.push(("request", schema));
                }
                BTreeMap::from([(OCTET_STREAM.to_owned(), binary())])
            }
        };
    }
    leave_out(
        document,
        &left_out,
        "takes a multipart form only, which this generator cannot build",
    );
    Ok(())
}

/// Chooses one body for each success: JSON if there is one, else a stream of raw bytes.
///
/// The same as for requests. Messages of a stream (`application/connect+json`) still become types.
pub fn choose_response_bodies(document: &mut Document) -> Result<()> {
    for operation in &mut document.operations {
        let mut messages = Vec::new();
        for (status, response) in &mut operation.responses {
            let json = response
                .content
                .iter()
                .find(|(media_type, _)| is_json(&essence(media_type)))
                .map(|(_, schema)| schema.clone());
            let Some(first) = response.content.values().next().cloned() else {
                continue;
            };
            response.content = match json {
                Some(schema) => BTreeMap::from([("application/json".to_owned(), schema)]),
                None => {
                    if status.starts_with('2') && has_shape(&first) {
                        messages.push(("response", first));
                    }
                    BTreeMap::from([(OCTET_STREAM.to_owned(), binary())])
                }
            };
        }
        operation.messages.append(&mut messages);
    }
    Ok(())
}

/// The media type that a client had best use, with its schema.
fn preferred(body: &Body) -> Option<(String, Schema)> {
    let rank = |media_type: &str| match essence(media_type).as_str() {
        "application/json" => 0,
        kind if is_json(kind) => 1,
        OCTET_STREAM => 2,
        "application/x-www-form-urlencoded" => 3,
        "text/plain" => 4,
        "multipart/form-data" => 6,
        _ => 5,
    };
    body.content
        .iter()
        .min_by_key(|(media_type, _)| rank(media_type))
        .map(|(media_type, schema)| (media_type.clone(), schema.clone()))
}

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    let end = media_type.find(';').unwrap_or(media_type.len());
    media_type[..end].trim().to_lowercase()
}

/// Whether one JSON value makes up the whole body. A Connect stream is a sequence of frames.
fn is_json(essence: &str) -> bool {
    let json = essence == "application/json" || essence.ends_with("+json");
    json && !essence.starts_with("application/connect+")
}

fn has_shape(schema: &Schema) -> bool {
    schema.reference().is_some() || schema.properties().is_some() || schema.branches().is_some()
}

/// The schema of raw bodies.
pub fn binary() -> Schema {
    json!({ "type": "string", "format": "binary" })
}
