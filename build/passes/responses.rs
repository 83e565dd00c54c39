//! Responses: the one that is a success, and the one type of errors.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, json};

use crate::pipeline::document::types::{Runtime, refer_in_place};
use crate::pipeline::document::{Document, Keywords, Response, Schema, note};
use crate::pipeline::error::Result;
use crate::pipeline::passes::bodies::{OCTET_STREAM, binary};

/// Gives all error responses one type, the hand-written `ErrorBody`.
///
/// The document has `Error` and `SandboxNotFoundError` in one operation, on which progenitor
/// panics, and describes errors for some statuses only. `ErrorBody` takes every error response,
/// also those of gateways, which no document describes. A schema of error responses that has no
/// other properties is `ErrorBody` wherever it is referred to.
pub fn unify_errors(document: &mut Document) -> Result<()> {
    let error = Runtime::ErrorBody.refer(document);
    let responses = document
        .operations
        .iter()
        .flat_map(|operation| &operation.responses);
    let errors: BTreeSet<String> = responses
        .filter(|(status, _)| !status.starts_with('2'))
        .flat_map(|(_, response)| response.content.values())
        .filter_map(Keywords::sole_reference)
        .filter(|name| document.schemas.get(*name).is_some_and(is_error_body))
        .map(str::to_owned)
        .collect();
    document.each_schema(|schema, _| {
        if schema.is_one_of(&errors) {
            refer_in_place(schema, &error);
        }
        Ok(())
    })?;
    for operation in &mut document.operations {
        operation
            .responses
            .retain(|status, _| status.starts_with('2'));
        for status in ["4XX", "5XX"] {
            let response = Response {
                at: operation.at.child("responses"),
                content: BTreeMap::from([("application/json".to_owned(), error.clone())]),
                ..Default::default()
            };
            operation.responses.insert(status.to_owned(), response);
        }
    }
    Ok(())
}

/// Whether an object has properties, and none that `ErrorBody` does not have.
fn is_error_body(schema: &Schema) -> bool {
    const MEMBERS: [&str; 6] = [
        "body",
        "code",
        "error_code",
        "message",
        "operation",
        "sandboxId",
    ];
    let mut names = schema.properties().into_iter().flat_map(Map::keys);
    schema.is_struct() && names.all(|name| MEMBERS.contains(&name.as_str()))
}

/// Merges all successes of an operation into one, of any 2xx status.
///
/// The document lists some statuses for each operation; progenitor takes an unlisted one (201 where
/// 200 is documented, 200 for 204) for an unexpected response and leaves its body unread. The exact
/// status stays readable in the response. `default` is a success where there is no other one, and an
/// operation without any success returns the bytes of its response. Where a JSON response may also be
/// empty (204), that is null.
pub fn merge_successes(document: &mut Document) -> Result<()> {
    let mut notes = Vec::new();
    for operation in &mut document.operations {
        let is_success = |status: &String| status.starts_with('2');
        if !operation.responses.keys().any(is_success) {
            let success = operation.responses.remove("default").unwrap_or(Response {
                at: operation.at.child("responses"),
                content: BTreeMap::from([(OCTET_STREAM.to_owned(), binary())]),
                ..Response::default()
            });
            operation.responses.insert("2XX".to_owned(), success);
        }
        let (successes, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
            std::mem::take(&mut operation.responses)
                .into_iter()
                .partition(|(status, _)| is_success(status));
        operation.responses = others;
        let kinds: Vec<Response> = successes.into_values().collect();
        let empty = kinds.iter().any(|response| response.content.is_empty());
        let full = kinds.iter().find(|response| !response.content.is_empty());
        let Some(mut chosen) = full.or(kinds.first()).cloned() else {
            continue;
        };
        let differ = kinds
            .iter()
            .any(|other| !other.content.is_empty() && other.content != chosen.content);
        if differ {
            notes.push(note(
                &operation.at,
                "has several kinds of success; the client reads the first",
            ));
        }
        if let Some(schema) = chosen.content.get_mut("application/json")
            && empty
        {
            operation.empty_is_null = true;
            *schema = json!({ "allOf": [schema.take()], "nullable": true });
        }
        operation.responses.insert("2XX".to_owned(), chosen);
    }
    document.notes.append(&mut notes);
    Ok(())
}

/// Lists the responses of an operation in the documentation of its method.
///
/// progenitor drops the descriptions of statuses and headers, which alone state that 201 means
/// "resumed" and which header has the token of the next page.
pub fn document_responses(document: &mut Document) -> Result<()> {
    for operation in &mut document.operations {
        if operation.responses.is_empty() {
            continue;
        }
        let mut text = operation.description.take().unwrap_or_default();
        text.push_str("\n\nResponses:\n");
        for (status, response) in &operation.responses {
            text.push_str(&format!(
                "- `{status}`: {}\n",
                one_line(&response.description)
            ));
            for (name, description) in &response.headers {
                let description = description.as_deref().unwrap_or_default();
                text.push_str(&format!("  - header `{name}`: {}\n", one_line(description)));
            }
        }
        operation.description = Some(text.trim().to_owned());
    }
    Ok(())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
