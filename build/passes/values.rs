//! Single values: integers, bytes, secrets, and the limits on them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::pipeline::document::types::{Runtime, Type, refer_in_place, substitute};
use crate::pipeline::document::{Document, Keywords, Schema, each_child, reference_to, references};
use crate::pipeline::error::{Pointer, Result};
use crate::pipeline::passes::dialect::ANNOTATIONS;
use crate::pipeline::passes::objects::{is_collection, is_union};
use crate::pipeline::passes::unions::COMPONENT;

/// Substitutes `Int64`, which reads both forms, for 64-bit integers that may be strings.
///
/// The document has `type: [integer, string], format: int64` (protobuf's JSON mapping); typify
/// makes an untagged enum of it, and every user has to look which of the two arrived.
pub fn substitute_int64(document: &mut Document) -> Result<()> {
    substitute(document, Runtime::Int64, |schema| {
        let mixed = schema.list("type").is_some_and(|types| {
            types.contains(&json!("integer")) && types.contains(&json!("string"))
        });
        schema.reference().is_none()
            && schema.format() == Some("int64")
            && (mixed || schema.ty() == Some("string"))
    })
}

/// Inlines components that are only a scalar or a map.
///
/// The document has `CPUCount`, an integer, and `SandboxMetadata`, a map of strings; typify makes
/// newtypes of them, and users write `CpuCount(2)` and `.0`. Inlined, they are `u32` and
/// `BTreeMap<String, String>`, with the description of the component where the place that refers to
/// it has none. Enums are no scalars, and a map that holds itself keeps its name.
pub fn inline_values(document: &mut Document) -> Result<()> {
    let mut values: BTreeMap<String, Schema> = document
        .schemas
        .iter()
        .filter(|(name, _)| !document.types.contains_key(*name))
        .filter_map(|(name, schema)| Some((name.clone(), scalar_or_map(document, schema)?)))
        .collect();
    let circular: Vec<String> = values
        .keys()
        .filter(|name| leads_back(&values, name))
        .cloned()
        .collect();
    values.retain(|name, _| !circular.contains(name));

    document.each_root(|schema, at| inline(&values, schema, at))
}

/// Inlines values in a schema and everything inside it, outer ones first.
fn inline(values: &BTreeMap<String, Schema>, schema: &mut Schema, at: &Pointer) -> Result<()> {
    let replace = |schema: &mut Schema| -> Option<String> {
        let name = schema.sole_reference()?.to_owned();
        let mut value = values.get(&name)?.clone();
        for key in ANNOTATIONS {
            if let Some(own) = schema.get(*key) {
                value[*key] = own.clone();
            }
        }
        *schema = value;
        Some(name)
    };
    replace(schema);
    for key in ["anyOf", "oneOf"] {
        let branches = schema.get_mut(key).and_then(Value::as_array_mut);
        for branch in branches.into_iter().flatten() {
            // The name of the component is what the variant is called.
            if let Some(name) = replace(branch) {
                branch[COMPONENT] = name.into();
            }
        }
    }
    each_child(schema, at, &mut |child, at| inline(values, child, at))
}

/// What is to be inlined for a component, if anything; a runtime type as a reference to it.
fn scalar_or_map(document: &Document, schema: &Schema) -> Option<Schema> {
    let mut schema = schema;
    for _ in 0..=document.schemas.len() {
        match schema.sole_reference() {
            Some(name) if document.types.contains_key(name) => {
                return Some(json!({ "allOf": [reference_to(name)] }));
            }
            Some(name) => schema = document.schemas.get(name)?,
            None => break,
        }
    }
    let fits = match schema.ty()? {
        "string" => schema.get("enum").is_none(),
        "boolean" | "integer" | "number" => true,
        "object" => is_collection(schema),
        _ => false,
    };
    (fits && !is_union(schema)).then(|| schema.clone())
}

/// Whether a value that is to be inlined holds itself.
fn leads_back(values: &BTreeMap<String, Schema>, name: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(next) = open.pop() {
        let Some(value) = values.get(&next) else {
            continue;
        };
        let mut held = Vec::new();
        references(value, &mut held);
        if held.iter().any(|other| other == name) {
            return true;
        }
        open.extend(held.into_iter().filter(|other| seen.insert(other.clone())));
    }
    false
}

/// Substitutes `Base64`, which holds bytes, for `format: byte`.
///
/// The document has base64 text for stdout, stdin and the like; typify leaves it a `String`, to be
/// decoded by everyone who reads it, through a second buffer.
pub fn substitute_base64(document: &mut Document) -> Result<()> {
    substitute(document, Runtime::Base64, |schema| {
        schema.ty() == Some("string") && schema.format() == Some("byte")
    })
}

/// Makes integers that cannot be negative unsigned.
///
/// The document has `integer, format: int32, minimum: 0`; typify makes an `i32` of it, and a
/// negative timeout compiles.
pub fn infer_unsigned(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let minimum = schema.get("minimum").and_then(Value::as_f64);
        if schema.ty() == Some("integer") && minimum.is_some_and(|least| least >= 0.0) {
            let format = match schema.format() {
                Some("int8" | "uint8") => "uint8",
                Some("int16" | "uint16") => "uint16",
                Some("int32" | "uint32" | "uint" | "int") => "uint32",
                _ => "uint64",
            };
            schema["format"] = format.into();
        }
        Ok(())
    })
}

/// Drops limits on values; the server enforces them.
///
/// The document has `minimum: 1`, `maxLength: 255`, patterns and so on; typify makes them `NonZero`
/// integers and newtypes that fail to deserialize. A client that checks a response breaks when the
/// server relaxes a limit, and one that checks a request keeps people from using the new one.
pub fn drop_limits(document: &mut Document) -> Result<()> {
    const LIMITS: [&str; 13] = [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    ];
    document.each_schema(|schema, _| {
        if let Some(members) = schema.as_object_mut() {
            members.retain(|key, _| !LIMITS.contains(&key.as_str()));
        }
        Ok(())
    })
}

/// Drops defaults: what the caller leaves unset is not sent.
///
/// The document has `default: 15` on request properties; the generated builders would send it, and
/// a client that is a year old would insist on the default of a year ago.
pub fn drop_defaults(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        if let Some(members) = schema.as_object_mut() {
            members.remove("default");
        }
        Ok(())
    })
}

/// Drops formats of strings that the server does not keep to.
///
/// The document has `format: uuid` on some ids and not on others that hold the same value, and the
/// server is known to put other ids there. A client that only passes ids on has no use for the
/// difference, and should not fail over it.
pub fn drop_string_formats(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let known = matches!(
            schema.format(),
            Some("date-time" | "binary" | "byte") | None
        );
        if schema.ty() == Some("string")
            && !known
            && let Some(members) = schema.as_object_mut()
        {
            members.remove("format");
        }
        Ok(())
    })
}

/// Substitutes `SecretString`, which does not print its value, for credentials.
///
/// The document has plain strings for access tokens, keys, passwords and secret values; with a
/// derived `Debug` they end up in logs. They are known by their names, which a new document keeps
/// to: see [`is_secret`].
pub fn redact_secrets(document: &mut Document) -> Result<()> {
    let target = Runtime::SecretString.refer(document);
    // Names for plain strings are strings as well.
    let texts: BTreeSet<String> = document
        .schemas
        .keys()
        .filter(|name| !document.types.contains_key(*name))
        .filter(|name| document.resolve(&reference_to(name)).ty() == Some("string"))
        .cloned()
        .collect();
    let redact = |schema: &mut Schema| {
        let is_text = match schema.sole_reference() {
            Some(name) => texts.contains(name),
            None => schema.ty() == Some("string"),
        };
        if is_text && schema.get("enum").is_none() {
            refer_in_place(schema, &target);
        }
    };
    for (name, schema) in &mut document.schemas {
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (property, schema) in properties {
                if is_secret(name, property) {
                    redact(schema);
                }
            }
        }
    }
    for (name, becomes) in &mut document.types {
        if let Type::Union(union) = becomes {
            for variant in &mut union.variants {
                if is_secret(name, &variant.tag) {
                    redact(&mut variant.schema);
                }
            }
        }
    }
    // Path and header parameters are printed to be sent.
    for operation in &mut document.operations {
        for parameter in &mut operation.parameters {
            if parameter.location == "query" && is_secret("", &parameter.name) {
                redact(&mut parameter.schema);
            }
        }
    }
    Ok(())
}

/// Whether a property holds a credential, by its own name and that of its schema.
fn is_secret(schema: &str, property: &str) -> bool {
    let squash = |name: &str| {
        name.chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_lowercase()
    };
    let (schema, property) = (squash(schema), squash(property));
    const ENDINGS: [&str; 10] = [
        "token",
        "password",
        "secret",
        "apikey",
        "accesskey",
        "secretkey",
        "privatekey",
        "accountjson",
        "signature",
        "credentials",
    ];
    let names_one = ENDINGS.iter().any(|ending| property.ends_with(ending));
    // `nextToken` and the like are cursors of lists.
    let is_cursor = ["next", "page", "continuation"]
        .iter()
        .any(|start| property.starts_with(start));
    let holds_one = match property.as_str() {
        "value" => schema.contains("secret"),
        "key" => schema.contains("apikey"),
        // The link alone permits the upload.
        "url" => schema.contains("upload"),
        _ => false,
    };
    (names_one && !is_cursor) || holds_one
}
