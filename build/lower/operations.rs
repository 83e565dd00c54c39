//! What operations become: their names, parameters, bodies and answers.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;
use serde_json::{Value, json};

use crate::pipeline::document::{Body, Document, Operation, Parameter, Schema, reference};
use crate::pipeline::error::{Error, Result};
use crate::pipeline::names::method_name;
use crate::pipeline::types::{Runtime, Separator};

/// The media type of raw bodies.
const OCTET_STREAM: &str = "application/octet-stream";

/// Operations without an id get one: the method, then the path in words.
///
/// The document of the server's own team has none, and progenitor refuses it. Path parameters are
/// dropped and make the segment before them singular, versions move to the end, and a `GET` of a
/// collection is a `list`: `GET /v2/sandboxes` is `listSandboxesV2`, `POST
/// /sandboxes/{sandboxID}/connect` is `postSandboxConnect`. Two operations that come out alike get
/// numbers, in the order of their paths. An id that the document repeats is an error.
pub fn operation_ids(document: &mut Document) -> Result<()> {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for operation in &document.operations {
        if operation.id.is_empty() {
            continue;
        }
        let other = taken.insert(method_name(&operation.id), operation.id.clone());
        if let Some(other) = other {
            return Err(operation
                .error(format!(
                    "the id `{other}` of another operation is the same in Rust"
                ))
                .help("give each operation an id of its own"));
        }
    }
    let mut notes = Vec::new();
    for operation in &mut document.operations {
        if !operation.id.is_empty() {
            continue;
        }
        let wanted = synthesised_id(operation);
        let id = std::iter::once(wanted.clone())
            .chain((2..).map(|number| format!("{wanted}{number}")))
            .find(|id| !taken.contains_key(&method_name(id)))
            .unwrap_or_else(|| wanted.clone());
        taken.insert(method_name(&id), id.clone());
        if id != wanted {
            let what = format!("is called `{id}`: `{wanted}` is another operation");
            notes.push((operation.at.clone(), what));
        }
        operation.id = id;
    }
    for (at, what) in notes {
        document.note(&at, what);
    }
    Ok(())
}

fn synthesised_id(operation: &Operation) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut versions = Vec::new();
    let segments: Vec<&str> = operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    for segment in &segments {
        let version = segment
            .strip_prefix('v')
            .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()));
        if version {
            versions.push(segment.to_pascal_case());
        } else if segment.starts_with('{') {
            if let Some(owner) = words.last_mut() {
                *owner = singular(owner);
            }
        } else {
            words.push(segment.to_pascal_case());
        }
    }
    let is_collection = !operation.path.contains('{')
        && (answers_with_array(operation)
            || (words.len() > 1 && words.last().is_some_and(|last| last.ends_with('s'))));
    let verb = match operation.method.as_str() {
        "get" if is_collection => "list",
        method => method,
    };
    format!("{verb}{}{}", words.concat(), versions.concat())
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') => stem.to_owned(),
        _ => word.to_owned(),
    }
}

fn answers_with_array(operation: &Operation) -> bool {
    operation
        .responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .flat_map(|(_, response)| response.content.values())
        .any(|schema| schema.get("type").and_then(Value::as_str) == Some("array"))
}

/// Each request has one body: JSON if it can be, else raw bytes.
///
/// The document has two media types for `POST /files`, on which progenitor panics, and
/// `application/connect+json`, which it refuses. JSON stays typed, under whatever name it travels;
/// other bodies become raw ones, which can be streamed, and the transport sets the media type. The
/// messages inside raw bodies still become types.
pub fn request_bodies(document: &mut Document) -> Result<()> {
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
                if kind != OCTET_STREAM {
                    operation.sends = Some(media_type);
                }
                if has_shape(&schema) {
                    operation.messages.push(schema);
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

/// Each success has one body: JSON if it can be, else a stream of raw bytes.
///
/// The same as for requests. Messages of a stream (`application/connect+json`) still become types.
pub fn response_bodies(document: &mut Document) -> Result<()> {
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
                        messages.push(first);
                    }
                    BTreeMap::from([(OCTET_STREAM.to_owned(), binary())])
                }
            };
        }
        operation.messages.append(&mut messages);
    }
    Ok(())
}

/// Headers that route and frame a request leave the method signatures.
///
/// The document has `E2b-Sandbox-Id`, `E2b-Sandbox-Port` and `Connect-*` as parameters of every
/// operation of envd. They are the same for every call to a sandbox: the transport sends them, and
/// finds those that have one value only (`Connect-Protocol-Version: 1`) in the table of operations.
/// (The type of that one would not even compile with `schemars`.) Parameters that OpenAPI says to
/// ignore, `Accept`, `Content-Type` and `Authorization`, go the same way.
pub fn transport_headers(document: &mut Document) -> Result<()> {
    let named = document.clone();
    for operation in &mut document.operations {
        let (gone, kept) = std::mem::take(&mut operation.parameters)
            .into_iter()
            .partition(|parameter| {
                let name = parameter.name.to_lowercase();
                let transport = ["e2b-sandbox-", "connect-"]
                    .iter()
                    .any(|prefix| name.starts_with(prefix));
                let ignored = ["accept", "content-type", "authorization"].contains(&name.as_str());
                parameter.location == "header" && (transport || ignored)
            });
        operation.parameters = kept;
        for parameter in gone as Vec<Parameter> {
            if let Some(value) = only_value(named.resolve(&parameter.schema)) {
                operation
                    .constant_headers
                    .insert(parameter.name.to_lowercase(), value);
            }
        }
    }
    Ok(())
}

/// The value of a schema that has one only.
fn only_value(schema: &Schema) -> Option<String> {
    let value = match (schema.get("const"), schema.get("enum")) {
        (Some(value), _) => value,
        (None, Some(Value::Array(values))) if values.len() == 1 => &values[0],
        _ => return None,
    };
    Some(match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    })
}

/// Cookies are not sent.
///
/// progenitor refuses a document with cookie parameters. An operation that can do without loses
/// them; one that cannot is left out. Both are reported.
pub fn cookies(document: &mut Document) -> Result<()> {
    let mut left_out = BTreeSet::new();
    let mut notes = Vec::new();
    for operation in &mut document.operations {
        let cookies: Vec<&Parameter> = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == "cookie")
            .collect();
        if cookies.iter().any(|cookie| cookie.required) {
            left_out.insert(operation.id.clone());
        } else {
            for cookie in cookies {
                notes.push((
                    cookie.at.clone(),
                    format!("cookie `{}` is not sent", cookie.name),
                ));
            }
        }
        operation
            .parameters
            .retain(|parameter| parameter.location != "cookie");
    }
    for (at, what) in notes {
        document.note(&at, what);
    }
    leave_out(
        document,
        &left_out,
        "requires a cookie, which this client does not send",
    );
    Ok(())
}

/// A parameter with several values becomes one that knows how they are joined.
///
/// The document has `state` and `sandbox_ids` as arrays with `explode: false`; progenitor repeats
/// the parameter (`state=a&state=b`) where the server wants `state=a,b`, and its mock helpers do
/// not compile for arrays of any kind.
pub fn query_lists(document: &mut Document) -> Result<()> {
    let mut operations = std::mem::take(&mut document.operations);
    for operation in &mut operations {
        for parameter in &mut operation.parameters {
            let schema = document.resolve(&parameter.schema).clone();
            if schema.get("type").and_then(Value::as_str) != Some("array") {
                continue;
            }
            let item = schema
                .get("items")
                .filter(|item| item.is_object() && *item != &json!({}))
                .cloned()
                .unwrap_or_else(|| json!({ "type": "string" }));
            // Only a query string can repeat a name, and there it is what the document means
            // unless it says otherwise.
            let explode = parameter.explode.unwrap_or(
                parameter.style.is_none() || { parameter.style.as_deref() == Some("form") },
            );
            let separator = match (parameter.location.as_str(), parameter.style.as_deref()) {
                ("query", None | Some("form")) if explode => Separator::Repeat,
                ("query", Some("spaceDelimited")) => Separator::Space,
                ("query", Some("pipeDelimited")) => Separator::Pipe,
                _ => Separator::Comma,
            };
            parameter.schema = Runtime::List { item, separator }.refer(document);
            parameter.style = None;
        }
    }
    document.operations = operations;
    Ok(())
}

/// An object in a query string becomes one parameter for each of its properties.
///
/// progenitor serializes such a parameter as one value, and the request fails. `deepObject` gives
/// `filter[name]`, an exploded form `name`. Other objects, and parameters whose value is JSON text,
/// become strings that the caller writes.
pub fn query_objects(document: &mut Document) -> Result<()> {
    let mut notes = Vec::new();
    let named = document.clone();
    for operation in &mut document.operations {
        let parameters = std::mem::take(&mut operation.parameters);
        for mut parameter in parameters {
            if let Some(media_type) = parameter.media_type.take() {
                let what = format!(
                    "`{}` is text: the caller writes {media_type}",
                    parameter.name
                );
                notes.push((parameter.at.clone(), what));
                parameter.schema = json!({ "type": "string" });
                operation.parameters.push(parameter);
                continue;
            }
            let schema = named.resolve(&parameter.schema);
            let is_object = schema.get("type").and_then(Value::as_str) == Some("object")
                || schema.get("properties").is_some();
            if !is_object {
                operation.parameters.push(parameter);
                continue;
            }
            let properties = schema.get("properties").and_then(Value::as_object);
            let deep = parameter.style.as_deref() == Some("deepObject");
            let exploded = parameter.location == "query" && parameter.explode != Some(false);
            let Some(properties) = properties.filter(|_| deep || exploded) else {
                let what = format!("`{}` is text: the caller writes it", parameter.name);
                notes.push((parameter.at.clone(), what));
                parameter.schema = json!({ "type": "string" });
                parameter.style = None;
                operation.parameters.push(parameter);
                continue;
            };
            let required = super::objects::required(schema);
            for (name, property) in properties {
                operation.parameters.push(Parameter {
                    name: if deep {
                        format!("{}[{name}]", parameter.name)
                    } else {
                        name.clone()
                    },
                    required: parameter.required && required.contains(name),
                    description: property
                        .get("description")
                        .and_then(Value::as_str)
                        .map(str::to_owned),
                    style: None,
                    explode: None,
                    schema: property.clone(),
                    at: parameter.at.clone(),
                    location: parameter.location.clone(),
                    media_type: None,
                });
            }
        }
    }
    for (at, what) in notes {
        document.note(&at, what);
    }
    Ok(())
}

/// A parameter in the path cannot change the path.
///
/// The document has ids as plain strings; progenitor leaves `.`, `..` and `\` in them alone, and
/// URLs resolve them, so an id of `..` calls something else. The type that takes their place does
/// not print such ids, and the transport refuses a path with a gap.
pub fn path_segments(document: &mut Document) -> Result<()> {
    let mut operations = std::mem::take(&mut document.operations);
    for operation in &mut operations {
        for parameter in &mut operation.parameters {
            // Enums and lists have types of their own by now.
            let typed =
                reference(&parameter.schema).is_some_and(|name| document.types.contains_key(name));
            let text = document.resolve(&parameter.schema);
            let text = text.get("type").and_then(Value::as_str) == Some("string");
            if parameter.location == "path" && text && !typed {
                parameter.schema = Runtime::PathSegment.refer(document);
            }
        }
    }
    document.operations = operations;
    Ok(())
}

/// Path parameters in a style that is not plain text cannot be sent.
///
/// progenitor refuses a document with `label` or `matrix` parameters; the operation is left out.
pub fn path_styles(document: &mut Document) -> Result<()> {
    let odd: BTreeSet<String> = document
        .operations
        .iter()
        .filter(|operation| {
            operation.parameters.iter().any(|parameter| {
                parameter.location == "path"
                    && !matches!(parameter.style.as_deref(), None | Some("simple"))
            })
        })
        .map(|operation| operation.id.clone())
        .collect();
    leave_out(
        document,
        &odd,
        "has a path parameter in a style other than `simple`",
    );
    Ok(())
}

/// All errors of a surface have one type, in which everything is optional.
///
/// The document has `Error` and `SandboxNotFoundError` in one operation, on which progenitor
/// panics. The properties of all error schemas are put together. None is required, so that no
/// answer of a gateway can fail to be read, and two are added that the transport sets: `operation`,
/// and `body` for the beginning of an answer that is not such an error.
pub fn one_error_type(document: &mut Document) -> Result<()> {
    let mut properties = serde_json::Map::new();
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    let mut description = None;
    for operation in &document.operations {
        for (status, response) in &operation.responses {
            if status.starts_with('2') {
                continue;
            }
            for schema in response.content.values() {
                let resolved = document.resolve(schema);
                if let Some(name) = reference(schema) {
                    *names.entry(name.to_owned()).or_default() += 1;
                }
                let own = resolved.get("properties").and_then(Value::as_object);
                for (property, schema) in own.into_iter().flatten() {
                    properties
                        .entry(property.clone())
                        .or_insert_with(|| schema.clone());
                }
            }
        }
    }
    // `Error` if it is among them, else the schema that most operations use gives the name.
    let name = names
        .iter()
        .max_by_key(|(name, count)| (*name == "Error", **count, std::cmp::Reverse(name.as_str())))
        .map_or_else(|| "Error".to_owned(), |(name, _)| name.clone());
    document.error_type = Some(name.clone());
    if let Some(Value::String(text)) = document
        .schemas
        .get(&name)
        .and_then(|schema| schema.get("description"))
    {
        description = Some(text.clone());
    }
    for (property, schema) in ERROR_PROPERTIES {
        properties
            .entry(*property)
            .or_insert_with(|| json!({ "type": schema.0, "description": schema.1 }));
    }
    let mut error = json!({ "type": "object", "properties": properties });
    error["description"] = description
        .unwrap_or_else(|| "What the service says when it refuses.".to_owned())
        .into();
    document.schemas.insert(name.clone(), error);

    for operation in &mut document.operations {
        operation
            .responses
            .retain(|status, _| status.starts_with('2'));
        for status in ["4XX", "5XX"] {
            let response = crate::pipeline::document::Response {
                at: operation.at.child("responses"),
                content: BTreeMap::from([(
                    "application/json".to_owned(),
                    crate::pipeline::document::reference_to(&name),
                )]),
                ..Default::default()
            };
            operation.responses.insert(status.to_owned(), response);
        }
    }
    Ok(())
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
/// status stays readable in the answer.
pub fn status_ranges(document: &mut Document) -> Result<()> {
    let mut notes = Vec::new();
    for operation in &mut document.operations {
        let mut successes: Vec<_> = operation
            .responses
            .iter()
            .filter(|(status, _)| status.starts_with('2') || status.as_str() == "default")
            .map(|(status, response)| (status.clone(), response.clone()))
            .collect();
        // `default` stands for the success only where nothing else does.
        if successes.iter().any(|(status, _)| status.starts_with('2')) {
            successes.retain(|(status, _)| status.starts_with('2'));
        }
        let empty = successes
            .iter()
            .any(|(_, response)| response.content.is_empty());
        let Some((_, mut chosen)) = successes
            .iter()
            .find(|(_, response)| !response.content.is_empty())
            .or_else(|| successes.first())
            .cloned()
        else {
            continue;
        };
        if let Some(schema) = chosen.content.get_mut("application/json")
            && empty
        {
            // An empty answer is read as null.
            *schema = json!({ "allOf": [schema.take()], "nullable": true });
        }
        let differ = successes.iter().any(|(_, response)| {
            !response.content.is_empty() && response.content != chosen.content && !empty
        });
        if differ {
            notes.push((
                operation.at.clone(),
                "has several kinds of success; the client reads the first",
            ));
        }
        operation
            .responses
            .retain(|status, _| !status.starts_with('2') && status != "default");
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
pub fn documented_answers(document: &mut Document) -> Result<()> {
    for operation in &mut document.operations {
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

/// Removes operations, and says so.
fn leave_out(document: &mut Document, ids: &BTreeSet<String>, why: &str) {
    let (gone, kept) = std::mem::take(&mut document.operations)
        .into_iter()
        .partition(|operation| ids.contains(&operation.id));
    document.operations = kept;
    for operation in gone as Vec<Operation> {
        document.note(
            &operation.at,
            format!("operation `{}` is left out: it {why}", operation.id),
        );
    }
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
    reference(schema).is_some()
        || schema.get("properties").is_some()
        || schema.get("oneOf").is_some()
        || schema.get("anyOf").is_some()
}

fn binary() -> Schema {
    json!({ "type": "string", "format": "binary" })
}

/// Any error names the operation that it is about.
pub fn check_operations(document: &Document) -> Result<()> {
    match document.operations.first() {
        Some(_) => Ok(()),
        None => Err(Error::at(
            &crate::pipeline::error::Pointer::root().child("paths"),
            "the document has no operations to generate",
        )
        .help("add paths to the document")),
    }
}
