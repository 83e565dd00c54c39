//! Parameters.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::pipeline::document::types::{Runtime, Separator};
use crate::pipeline::document::{Document, Keywords, Parameter, Schema, note};
use crate::pipeline::error::Result;
use crate::pipeline::names::{parameter_name, unique};
use crate::pipeline::passes::operations::leave_out;

/// Drops the headers that route and frame a request from method signatures.
///
/// The document has `E2b-Sandbox-Id`, `E2b-Sandbox-Port` and `Connect-*` as parameters of every
/// operation of envd. They are the same for every call to a sandbox: the transport sends them, and
/// finds those that have one value only (`Connect-Protocol-Version: 1`) in the table of operations.
/// (The type of that one would not even compile with `schemars`.) Parameters that OpenAPI tells
/// clients to ignore, `Accept`, `Content-Type` and `Authorization`, go the same way.
pub fn drop_transport_headers(document: &mut Document) -> Result<()> {
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

/// Drops cookie parameters.
///
/// progenitor rejects a document with cookie parameters. Optional cookies are not sent; an operation
/// that requires one is left out. Both are reported.
pub fn drop_cookies(document: &mut Document) -> Result<()> {
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
                notes.push(note(
                    &cookie.at,
                    format!("cookie `{}` is not sent", cookie.name),
                ));
            }
        }
        operation
            .parameters
            .retain(|parameter| parameter.location != "cookie");
    }
    document.notes.append(&mut notes);
    leave_out(
        document,
        &left_out,
        "requires a cookie, which this client does not send",
    );
    Ok(())
}

/// Substitutes `List` for array parameters: it holds the separator of its values.
///
/// The document has `state` and `sandbox_ids` as arrays with `explode: false`; progenitor repeats
/// the parameter (`state=a&state=b`) where the server wants `state=a,b`, and its mock helpers do
/// not compile for arrays of any kind.
pub fn substitute_lists(document: &mut Document) -> Result<()> {
    let mut operations = std::mem::take(&mut document.operations);
    for operation in &mut operations {
        for parameter in &mut operation.parameters {
            let schema = document.resolve(&parameter.schema).clone();
            if schema.ty() != Some("array") {
                continue;
            }
            let mut item = schema
                .get("items")
                .filter(|item| item.is_object() && *item != &json!({}))
                .cloned()
                .unwrap_or_else(|| json!({ "type": "string" }));
            if let Some(members) = item.as_object_mut() {
                // null cannot be written.
                members.remove("nullable");
            }
            // Only a query string can repeat a name, and there it is what the document means
            // unless it states otherwise.
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

/// Flattens an object in a query string into one parameter for each of its properties.
///
/// progenitor serializes such a parameter as one value, and the request fails. `deepObject` gives
/// `filter[name]`, an exploded form `name`.
pub fn flatten_query_objects(document: &mut Document) -> Result<()> {
    let named = document.clone();
    for operation in &mut document.operations {
        let parameters = std::mem::take(&mut operation.parameters);
        for parameter in parameters {
            let schema = named.resolve(&parameter.schema);
            let deep = parameter.style.as_deref() == Some("deepObject");
            let exploded = deep || parameter.explode != Some(false);
            let Some(properties) = schema.properties().filter(|_| {
                parameter.location == "query" && parameter.media_type.is_none() && exploded
            }) else {
                operation.parameters.push(parameter);
                continue;
            };
            let required = schema.required();
            for (name, property) in properties {
                operation.parameters.push(Parameter {
                    name: if deep {
                        format!("{}[{name}]", parameter.name)
                    } else {
                        name.clone()
                    },
                    required: parameter.required && required.contains(name),
                    description: property.description(),
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
    Ok(())
}

/// Replaces parameters that are neither a value nor a list of values by text, which the caller writes.
///
/// progenitor takes any schema for a parameter, and fails when the request is sent, or writes code
/// that does not compile: for an object inside an object, a union, or JSON in a query string. A
/// header with a time becomes text as well, because it would be printed in a format of its own.
/// null cannot be sent: a parameter that may be null may be left out.
pub fn simplify_parameters(document: &mut Document) -> Result<()> {
    let mut notes = Vec::new();
    let named = document.clone();
    for operation in &mut document.operations {
        for parameter in &mut operation.parameters {
            let (name, at) = (&parameter.name, &parameter.at);
            if let Some(members) = parameter.schema.as_object_mut()
                && members.remove("nullable") == Some(Value::Bool(true))
            {
                parameter.required &= parameter.location == "path";
            }
            let schema = named.resolve(&parameter.schema);
            let is_time = parameter.location == "header" && schema.format() == Some("date-time");
            if let Some(media_type) = parameter.media_type.take() {
                notes.push(note(
                    at,
                    format!("`{name}` is text: the caller writes {media_type}"),
                ));
            } else if is_value(&named, schema) || is_list_of_values(&named, schema) {
                if !is_time {
                    continue;
                }
            } else if schema
                .as_object()
                .is_some_and(|members| !members.is_empty())
            {
                notes.push(note(at, format!("`{name}` is text: the caller writes it")));
            }
            parameter.schema = json!({ "type": "string" });
            parameter.style = None;
        }
    }
    document.notes.append(&mut notes);
    Ok(())
}

/// Whether the values of a schema can be written without quotes or braces.
fn is_value(named: &Document, schema: &Schema) -> bool {
    let schema = named.resolve(schema);
    match (schema.ty(), schema.branches()) {
        // Only unions of strings become one type that can be written.
        (_, Some(branches)) => branches.iter().all(|branch| is_string(named, branch)),
        (Some(kind), None) => ["boolean", "integer", "number", "string"].contains(&kind),
        (None, None) => is_string(named, schema),
    }
}

fn is_list_of_values(named: &Document, schema: &Schema) -> bool {
    let item = schema.get("items").filter(|item| *item != &json!({}));
    schema.ty() == Some("array") && item.is_none_or(|item| is_value(named, item))
}

fn is_string(named: &Document, schema: &Schema) -> bool {
    let schema = named.resolve(schema);
    match schema.ty() {
        Some(kind) => kind == "string",
        None => schema
            .values()
            .is_some_and(|values| values.iter().all(Value::is_string)),
    }
}

/// Gives the parameters of one operation names that differ in Rust.
///
/// The document may have an id in the path and in the query string, or a parameter called `send`
/// where the builder has such a method; progenitor writes code that does not compile. A parameter
/// in the path can be called otherwise. One that can be left out is left out; over one that cannot,
/// the operation is. Both are reported.
pub fn disambiguate_parameters(document: &mut Document) -> Result<()> {
    let mut left_out = BTreeSet::new();
    let mut notes = Vec::new();
    for operation in &mut document.operations {
        let mut taken: BTreeSet<String> = METHODS.iter().map(|name| (*name).to_owned()).collect();
        if operation.body.is_some() {
            taken.extend(["body".to_owned(), "body_map".to_owned()]);
        }
        // Those that are sent under their names come first, and the optional ones last.
        let mut parameters = std::mem::take(&mut operation.parameters);
        parameters.sort_by_key(|parameter| (parameter.location == "path", !parameter.required));
        for mut parameter in parameters {
            let name = parameter.name.clone();
            if taken.insert(parameter_name(&name)) {
                operation.parameters.push(parameter);
            } else if parameter.location == "path" {
                let free = unique(&format!("path-{name}"), "-", |name| {
                    taken.insert(parameter_name(name))
                });
                let (from, to) = (format!("{{{name}}}"), format!("{{{free}}}"));
                operation.path = operation.path.replace(&from, &to);
                parameter.name = free;
                operation.parameters.push(parameter);
            } else if parameter.required {
                left_out.insert(operation.id.clone());
            } else {
                let what = format!("`{name}` is left out: its name means something else here");
                notes.push(note(&parameter.at, what));
            }
        }
        operation
            .parameters
            .sort_by(|a, b| (&a.location, &a.name).cmp(&(&b.location, &b.name)));
    }
    document.notes.append(&mut notes);
    leave_out(
        document,
        &left_out,
        "requires a parameter whose name means something else in Rust",
    );
    Ok(())
}

/// Names in the code of every builder, or in that of its mock.
const METHODS: [&str; 4] = ["header_map", "into_inner", "new", "send"];

/// Substitutes `PathSegment` for text in the path, so that it cannot change the path.
///
/// The document has ids as plain strings; progenitor leaves `.`, `..` and `\` in them alone, and
/// URLs resolve them, so an id of `..` calls something else. `PathSegment` does not
/// print such ids, and the transport rejects a path with a gap.
pub fn substitute_path_segments(document: &mut Document) -> Result<()> {
    let mut operations = std::mem::take(&mut document.operations);
    for operation in &mut operations {
        for parameter in &mut operation.parameters {
            // Enums and lists have types of their own by now.
            let name = parameter.schema.reference();
            let typed = name.is_some_and(|name| document.types.contains_key(name));
            let text = document.resolve(&parameter.schema).ty() == Some("string");
            if parameter.location == "path" && text && !typed {
                parameter.schema = Runtime::PathSegment.refer(document);
            }
        }
    }
    document.operations = operations;
    Ok(())
}

/// Drops operations with path parameters in a style other than `simple`.
///
/// progenitor rejects a document with `label` or `matrix` parameters; the operation is left out.
pub fn drop_path_styles(document: &mut Document) -> Result<()> {
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
