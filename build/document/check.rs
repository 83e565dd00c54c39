//! Checks of what the reader and the passes take for granted.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::pipeline::document::{Document, Keywords, Operation, Schema};
use crate::pipeline::error::{Error, Pointer, Result};

pub fn version(root: &Value) -> Result<()> {
    let version = Pointer::root().child("openapi");
    match (root.get("openapi"), root.get("swagger")) {
        (Some(Value::String(text)), _) if text.starts_with("3.0.") || text.starts_with("3.1.") => {
            Ok(())
        }
        (Some(other), _) => Err(Error::at(
            &version,
            format!("OpenAPI version {other} is not supported"),
        )
        .help("convert the document to OpenAPI 3.0 or 3.1, and write the version as a string")),
        (None, Some(swagger)) => Err(Error::at(
            &Pointer::root().child("swagger"),
            format!("Swagger {swagger} is not supported"),
        )
        .help("convert the document to OpenAPI 3.0 or 3.1")),
        (None, None) => Err(Error::at(
            &version,
            "this is not an OpenAPI document: the version is missing",
        )
        .help("start the document with `openapi: 3.1.0`")),
    }
}

/// What a keyword of a schema holds.
const KEYWORDS: &[(&str, &[&str])] = &[
    ("additionalProperties", &["an object", "a boolean"]),
    ("allOf", &["an array"]),
    ("anyOf", &["an array"]),
    ("deprecated", &["a boolean"]),
    ("description", &["a string"]),
    ("discriminator", &["an object"]),
    ("enum", &["an array"]),
    ("format", &["a string"]),
    ("nullable", &["a boolean"]),
    ("oneOf", &["an array"]),
    ("patternProperties", &["an object"]),
    ("prefixItems", &["an array"]),
    ("properties", &["an object"]),
    ("readOnly", &["a boolean"]),
    ("required", &["an array"]),
    ("title", &["a string"]),
    ("type", &["a string", "an array"]),
    ("writeOnly", &["a boolean"]),
];

/// The values that `type` can have.
const TYPES: [&str; 7] = [
    "array", "boolean", "integer", "null", "number", "object", "string",
];

/// Keywords hold what they should, and types are types.
pub fn keywords(schema: &Schema, at: &Pointer) -> Result<()> {
    for (keyword, kinds) in KEYWORDS {
        if let Some(value) = schema.get(keyword)
            && !kinds.contains(&kind(value))
        {
            let wanted = kinds.join(" or ");
            let reason = format!("`{keyword}` must be {wanted}, this is {}", kind(value));
            return Err(Error::at(&at.child(keyword), reason)
                .help(format!("write {wanted}, or remove the keyword")));
        }
    }
    let named = match schema.get("type") {
        Some(Value::Array(types)) => types.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    for name in named {
        if !name.as_str().is_some_and(|name| TYPES.contains(&name)) {
            let help = format!("use one of {}", TYPES.join(", "));
            return Err(Error::at(&at.child("type"), format!("{name} is not a type")).help(help));
        }
    }
    Ok(())
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// A name that stands for another one has to lead to a schema in the end.
pub fn aliases(document: &Document) -> Result<()> {
    for name in document.schemas.keys() {
        let mut seen = BTreeSet::from([name.as_str()]);
        let mut next = document
            .schemas
            .get(name)
            .and_then(Keywords::sole_reference);
        while let Some(target) = next {
            if target == name {
                let at = Pointer::root().descend(&["components", "schemas", name]);
                return Err(Error::at(&at, "this `$ref` leads back to itself")
                    .help("write out the schema that the names stand for"));
            }
            if !seen.insert(target) {
                break;
            }
            next = document
                .schemas
                .get(target)
                .and_then(Keywords::sole_reference);
        }
    }
    Ok(())
}

/// The name of a header is a token: letters, digits and a few signs.
pub fn header_name(name: &str, at: &Pointer) -> Result<()> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.bytes().all(is_token) {
        return Ok(());
    }
    Err(
        Error::at(at, format!("{name:?} cannot be the name of a header"))
            .help("use letters, digits and dashes only"),
    )
}

/// Every `{name}` of the path has its parameter, and the other way round.
pub fn path_parameters(operation: &Operation) -> Result<()> {
    // Alternately open and closed, beginning with open and ending with closed.
    let braces: Vec<char> = operation
        .path
        .chars()
        .filter(|sign| "{}".contains(*sign))
        .collect();
    if braces.chunks(2).any(|pair| pair != ['{', '}']) {
        return Err(operation
            .error(format!("the braces of `{}` do not match", operation.path))
            .help("write each parameter of the path as `{name}`"));
    }
    let in_path: BTreeSet<&str> = operation
        .path
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect();
    let described: BTreeSet<&str> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == "path")
        .map(|parameter| parameter.name.as_str())
        .collect();
    if let Some(name) = in_path.difference(&described).next() {
        return Err(operation
            .error(format!(
                "`{{{name}}}` in the path has no parameter that describes it"
            ))
            .help(format!("add a parameter `{name}` with `in: path`")));
    }
    if let Some(name) = described.difference(&in_path).next() {
        return Err(operation
            .error(format!(
                "the path has no `{{{name}}}` for the parameter `{name}`"
            ))
            .help("add it to the path, or remove the parameter"));
    }
    Ok(())
}

pub fn is_status(text: &str) -> bool {
    let text = text.to_uppercase();
    text == "DEFAULT"
        || (text.len() == 3
            && matches!(text.as_bytes()[0], b'1'..=b'5')
            && (text.ends_with("XX") || text[1..].bytes().all(|byte| byte.is_ascii_digit())))
}
