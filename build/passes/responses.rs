//! What answers become: the one that is a success, and the one type of errors.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::pipeline::document::types::Type;
use crate::pipeline::document::{
    Document, Operation, Response, Schema, reference_to, sole_reference,
};
use crate::pipeline::error::Result;
use crate::pipeline::names::type_name;
use crate::pipeline::passes::bodies::{OCTET_STREAM, binary};

/// All errors of a surface have one type, in which everything is optional.
///
/// The document has `Error` and `SandboxNotFoundError` in one operation, on which progenitor
/// panics. The properties of all error schemas are put together. None is required, so that no
/// answer of a gateway can fail to be read, and two are added that the transport sets: `operation`,
/// and `body` for the beginning of an answer that is not such an error. Where no error is described,
/// a schema that happens to be called `Error` is left alone.
pub fn unify_errors(document: &mut Document) -> Result<()> {
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    let mut errors = Vec::new();
    for operation in &document.operations {
        for (status, response) in &operation.responses {
            if status.starts_with('2') {
                continue;
            }
            for schema in response.content.values() {
                if let Some(name) = sole_reference(schema) {
                    *names.entry(name.to_owned()).or_default() += 1;
                }
                errors.push(schema.clone());
            }
        }
    }
    let data = document.reachable(data(document));
    // `Error` if it is among them, else the schema that most operations use gives the name.
    let chosen = names
        .iter()
        // What is no object cannot take the properties of others, and so may not be replaced.
        .filter(|(name, _)| {
            let is_object = |schema: &Schema| schema.get("properties").is_some();
            !data.contains(*name) || document.schemas.get(*name).is_some_and(is_object)
        })
        .max_by_key(|(name, count)| (*name == "Error", **count, std::cmp::Reverse(name.as_str())))
        .map(|(name, _)| name.clone());
    let name = chosen.unwrap_or_else(|| {
        let taken: BTreeSet<String> = document
            .schemas
            .keys()
            .map(|name| type_name(name))
            .collect();
        ["Error", "ErrorBody"]
            .iter()
            .map(|name| (*name).to_owned())
            .chain((2..).map(|number| format!("ErrorBody{number}")))
            .find(|name| !taken.contains(name))
            .unwrap_or_default()
    });
    let description = document
        .schemas
        .get(&name)
        .and_then(|schema| schema.get("description"))
        .and_then(Value::as_str)
        .unwrap_or("What the service says when it refuses.");
    let mut properties = serde_json::Map::new();
    // Where two describe a property, the one that gives the name has the say.
    for schema in std::iter::once(&reference_to(&name)).chain(&errors) {
        error_properties(document, schema, 0, &mut properties);
    }
    for (property, schema) in ERROR_PROPERTIES {
        properties
            .entry(*property)
            .or_insert_with(|| json!({ "type": schema.0, "description": schema.1 }));
    }
    let error = json!({
        "type": "object",
        "properties": properties,
        "description": description,
    });
    document.types.remove(&name);
    document.schemas.insert(name.clone(), error);
    document.error_type = Some(name.clone());

    for operation in &mut document.operations {
        operation
            .responses
            .retain(|status, _| status.starts_with('2'));
        for status in ["4XX", "5XX"] {
            let response = Response {
                at: operation.at.child("responses"),
                content: BTreeMap::from([("application/json".to_owned(), reference_to(&name))]),
                ..Default::default()
            };
            operation.responses.insert(status.to_owned(), response);
        }
    }
    Ok(())
}

/// The names that the surface mentions outside of its errors.
fn data(document: &Document) -> Vec<String> {
    let mut operations = document.operations.clone();
    for operation in &mut operations {
        operation
            .responses
            .retain(|status, _| status.starts_with('2'));
    }
    operations.iter().flat_map(Operation::references).collect()
}

/// Collects the properties of an error, or of all that it can be.
fn error_properties(
    document: &Document,
    schema: &Schema,
    depth: usize,
    properties: &mut serde_json::Map<String, Value>,
) {
    /// A union can be one of its own shapes.
    const DEEPEST: usize = 8;

    if let Some(name) = sole_reference(schema)
        && let Some(Type::Union(union)) = document.types.get(name)
        && depth < DEEPEST
    {
        for variant in &union.variants {
            error_properties(document, &variant.schema, depth + 1, properties);
        }
        return;
    }
    let own = document.resolve(schema).get("properties");
    for (property, schema) in own.and_then(Value::as_object).into_iter().flatten() {
        properties
            .entry(property.clone())
            .or_insert_with(|| schema.clone());
    }
}

/// What every error type has, whatever the document says about errors.
const ERROR_PROPERTIES: &[(&str, (&str, &str))] = &[
    (
        "body",
        (
            "string",
            "The beginning of an answer that was not such an object, such as a gateway's HTML page. \
             Set by this client; no service sends it.",
        ),
    ),
    (
        "code",
        ("integer", "The status code, as the service repeats it."),
    ),
    (
        "error_code",
        (
            "string",
            "A name for what went wrong. The set of names is open.",
        ),
    ),
    (
        "message",
        ("string", "What went wrong, for people to read."),
    ),
    (
        "operation",
        (
            "string",
            "The id of the operation that was refused. Set by this client; no service sends it.",
        ),
    ),
];

/// Any success carries the success type.
///
/// The document lists some statuses for each operation; progenitor takes an unlisted one (201 where
/// 200 is documented, 200 for 204) for an unexpected response and leaves its body unread. The exact
/// status stays readable in the answer. `default` is a success where there is no other one, and an
/// operation without any gives the bytes of its answer. Where JSON may also be nothing at all (204),
/// that is null.
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
            notes.push((
                operation.at.clone(),
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
    for (at, what) in notes {
        document.note(&at, what);
    }
    Ok(())
}

/// The answers of an operation are listed where its method is documented.
///
/// progenitor drops what the document says of each status and each header, and yet only there does
/// it say that 201 means "resumed" and which header leads to the next page.
pub fn document_responses(document: &mut Document) -> Result<()> {
    for operation in &mut document.operations {
        if operation.responses.is_empty() {
            continue;
        }
        let mut text = operation.description.take().unwrap_or_default();
        text.push_str("\n\nAnswers:\n");
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
