//! Schemas: from the dialect of OpenAPI 3.1 to that of 3.0, the only one that progenitor reads.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::pipeline::document::{Document, Keywords, Schema, note};
use crate::pipeline::error::{Pointer, Result};

/// Replaces `const` by an `enum` of one value.
///
/// The document has `const: 1`; 3.0 has no such keyword, and progenitor would take any value.
pub fn const_to_enum(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        if let Some(members) = schema.as_object_mut()
            && let Some(value) = members.remove("const")
        {
            if !members.contains_key("type")
                && let Some(kind) = type_of(&value)
            {
                members.insert("type".to_owned(), kind.into());
            }
            members.insert("enum".to_owned(), json!([value]));
        }
        Ok(())
    })
}

/// Replaces every notation for "or null" by `nullable: true`.
///
/// The document has `type: [string, "null"]`, `oneOf: [X, {type: "null"}]` and `null` among the
/// values of an `enum`; progenitor loses the type in the first, makes a union of the second and an
/// odd enum of the third.
pub fn null_to_nullable(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let Some(members) = schema.as_object_mut() else {
            return Ok(());
        };
        let mut null = false;

        if let Some(Value::Array(types)) = members.get_mut("type") {
            let before = types.len();
            types.retain(|kind| kind != "null");
            null |= types.len() < before;
            match types.as_slice() {
                [] => drop(members.remove("type")),
                [one] => {
                    let one = one.clone();
                    members.insert("type".to_owned(), one);
                }
                _ => {}
            }
        } else if members.get("type") == Some(&json!("null")) {
            members.remove("type");
            null = true;
        }

        if let Some(Value::Array(values)) = members.get_mut("enum") {
            let before = values.len();
            values.retain(|value| !value.is_null());
            null |= values.len() < before;
            if values.is_empty() {
                members.remove("enum");
            }
        }

        for key in ["oneOf", "anyOf"] {
            let Some(Value::Array(branches)) = members.get_mut(key) else {
                continue;
            };
            let before = branches.len();
            branches.retain(|branch| !is_null(branch));
            null |= branches.len() < before;
            if let [only] = branches.as_slice() {
                let only = only.clone();
                members.remove(key);
                absorb(members, only);
            }
        }

        if null {
            members.insert("nullable".to_owned(), true.into());
        }
        Ok(())
    })
}

/// Wraps a `$ref` that has keywords beside it in an `allOf`, with those keywords.
///
/// The document describes properties that refer to shared schemas; 3.0 ignores whatever stands
/// beside a `$ref`, so the description (and `nullable`) would be lost. Keywords that would change
/// the shape are dropped: the schema that is referred to decides.
pub fn wrap_references(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let Some(members) = schema.as_object_mut() else {
            return Ok(());
        };
        if members.len() < 2 {
            return Ok(());
        }
        if let Some(target) = members.remove("$ref") {
            members.retain(|key, _| ANNOTATIONS.contains(&key.as_str()));
            members.insert("allOf".to_owned(), json!([{ "$ref": target }]));
        }
        Ok(())
    })
}

/// Moves `nullable` from a named schema to the places that refer to it.
///
/// The document has `SandboxEgressProxyConfig: {type: [object, "null"]}`; typify would make it a
/// newtype around an `Option`, and an optional property of it an `Option` of that. It moves through
/// names for names, too.
pub fn propagate_nullable(document: &mut Document) -> Result<()> {
    // Each round settles the names that are one step further away.
    for _ in 0..=document.schemas.len() {
        let mut nullable = BTreeSet::new();
        for (name, schema) in &mut document.schemas {
            if let Some(members) = schema.as_object_mut()
                && members.remove("nullable") == Some(true.into())
            {
                nullable.insert(name.clone());
            }
        }
        if nullable.is_empty() {
            break;
        }
        document.each_schema(|schema, _| {
            if schema.is_one_of(&nullable) {
                if schema.get("$ref").is_some() {
                    *schema = json!({ "allOf": [schema.take()] });
                }
                schema["nullable"] = true.into();
            } else if let Some(Value::Array(branches)) = schema.get_mut("allOf")
                && let [only] = branches.as_mut_slice()
                && only.is_nullable()
                && only.is_one_of(&nullable)
            {
                // The visit has just wrapped the `$ref` inside an `allOf` of its own.
                *only = only["allOf"][0].take();
                schema["nullable"] = true.into();
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Replaces numeric `exclusiveMinimum` and `exclusiveMaximum` by a bound and the flag of 3.0.
///
/// progenitor expects a boolean there, and would take a schema with a number for a free-form one.
pub fn flag_exclusive_bounds(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        if let Some(members) = schema.as_object_mut() {
            for (flag, bound) in [
                ("exclusiveMinimum", "minimum"),
                ("exclusiveMaximum", "maximum"),
            ] {
                if members.get(flag).is_some_and(Value::is_number)
                    && let Some(value) = members.insert(flag.to_owned(), true.into())
                {
                    members.insert(bound.to_owned(), value);
                }
            }
        }
        Ok(())
    })
}

/// Replaces `contentEncoding: base64` by `format: byte`, and a bare `contentMediaType` by a raw body.
///
/// 3.1 took these over from JSON schema; progenitor knows the names that 3.0 gives them.
pub fn content_to_format(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let Some(members) = schema.as_object_mut() else {
            return Ok(());
        };
        let encoding = members.remove("contentEncoding");
        let media_type = members.remove("contentMediaType");
        let format = match (encoding.as_ref().and_then(Value::as_str), media_type) {
            (Some("base64"), _) => "byte",
            (None, Some(Value::String(kind))) if kind == "application/octet-stream" => "binary",
            _ => return Ok(()),
        };
        members.insert("format".to_owned(), format.into());
        members
            .entry("type")
            .or_insert_with(|| Value::from("string"));
        Ok(())
    })
}

/// Gives a schema without a type the type that its keywords apply to.
///
/// JSON schema accepts any other type there; documents do not mean that. typify panics over some of these.
pub fn infer_types(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let Some(members) = schema.as_object_mut() else {
            return Ok(());
        };
        let says_more = ["$ref", "allOf", "anyOf", "enum", "oneOf", "type"];
        if says_more.iter().any(|key| members.contains_key(*key)) {
            return Ok(());
        }
        let implied = ["object", "array"].into_iter().find(|kind| {
            let keywords = keywords_of(kind).iter();
            keywords.into_iter().any(|key| members.contains_key(*key))
        });
        if let Some(kind) = implied {
            members.insert("type".to_owned(), kind.into());
        }
        Ok(())
    })
}

/// Splits a schema of several types into a union of schemas with one type each.
///
/// 3.0 has no lists of types. Keywords go to the branches whose type they apply to.
pub fn split_types(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let Some(members) = schema.as_object_mut() else {
            return Ok(());
        };
        let Some(Value::Array(types)) = members.get("type").cloned() else {
            return Ok(());
        };
        let mut outer = Map::new();
        for key in ANNOTATIONS {
            if let Some((key, value)) = members.remove_entry(*key) {
                outer.insert(key, value);
            }
        }
        let branches: Vec<Value> = types
            .into_iter()
            .map(|kind| {
                let mut branch = members.clone();
                let own = keywords_of(kind.as_str().unwrap_or_default());
                branch.retain(|key, _| own.contains(&key.as_str()));
                branch.insert("type".to_owned(), kind);
                branch.into()
            })
            .collect();
        outer.insert("anyOf".to_owned(), branches.into());
        *schema = outer.into();
        Ok(())
    })
}

/// Replaces `true`, `false` and a missing schema by the schema that accepts any value.
///
/// 3.1 allows booleans as schemas, and a media type need not have one; progenitor panics on the
/// latter and cannot read the former.
pub fn expand_boolean_schemas(document: &mut Document) -> Result<()> {
    let permissive = |schema: &mut Schema, _: &Pointer| {
        if !schema.is_object() {
            *schema = json!({});
        }
        Ok(())
    };
    document.each_root(permissive)?;
    document.each_schema(permissive)
}

/// Widens schemas that the generator cannot describe to ones that it can.
///
/// `prefixItems` (a tuple) becomes an array of anything, `patternProperties` a map, and `not`
/// disappears. All are reported; the values still arrive, without their exact types.
pub fn widen_schemas(document: &mut Document) -> Result<()> {
    let mut notes = Vec::new();
    document.each_schema(|schema, at| {
        let Some(members) = schema.as_object_mut() else {
            return Ok(());
        };
        if members.remove("prefixItems").is_some() {
            members.insert("items".to_owned(), json!({}));
            members.insert("type".to_owned(), "array".into());
            notes.push(note(at, "`prefixItems` became an array of any values"));
        }
        if let Some(Value::Object(patterns)) = members.remove("patternProperties") {
            let mut schemas = patterns.into_values();
            let value = match (schemas.next(), schemas.next()) {
                (Some(only), None) if only.is_object() => only,
                _ => json!({}),
            };
            members.insert("additionalProperties".to_owned(), value);
            members.insert("type".to_owned(), "object".into());
            notes.push(note(at, "`patternProperties` became a map with any keys"));
        }
        if members.remove("not").is_some() {
            notes.push(note(at, "`not` is left out: what it forbids is allowed"));
        }
        Ok(())
    })?;
    document.notes.append(&mut notes);
    Ok(())
}

/// Keywords that do not change the shape of a schema.
pub const ANNOTATIONS: &[&str] = &[
    "default",
    "deprecated",
    "description",
    "nullable",
    "readOnly",
    "writeOnly",
];

fn keywords_of(kind: &str) -> &'static [&'static str] {
    match kind {
        "object" => &["properties", "required", "additionalProperties"],
        "array" => &["items"],
        "string" => &["format", "enum", "pattern", "minLength", "maxLength"],
        "integer" | "number" => &[
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
        ],
        _ => &[],
    }
}

/// Whether only null fits. An inner visit has already made `{nullable: true}` of `{type: "null"}`.
fn is_null(schema: &Schema) -> bool {
    let shapeless = schema.as_object().is_some_and(|members| {
        members
            .keys()
            .all(|key| ANNOTATIONS.contains(&key.as_str()) || key == "title")
    });
    shapeless && schema.is_nullable()
}

/// Puts the keywords of `inner` into `outer`, whose own win.
fn absorb(outer: &mut Map<String, Value>, inner: Schema) {
    if let Value::Object(inner) = inner {
        for (key, value) in inner {
            outer.entry(key).or_insert(value);
        }
    }
}

fn type_of(value: &Value) -> Option<&'static str> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    })
}
