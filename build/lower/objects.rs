//! What objects become: which properties may be missing, what else may be there.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::pipeline::document::{Document, Schema, reference, walk};
use crate::pipeline::error::{Error, Pointer, Result};
use crate::pipeline::lower::shapes::MARK;

/// An object that allows nothing but its properties allows other ones.
///
/// The document has `additionalProperties: false` on messages; typify makes that
/// `deny_unknown_fields`, and the first field that the server adds breaks every deployed client.
/// One without any property becomes an empty struct; typify would make it a map.
pub fn open_objects(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        if let Some(members) = schema.as_object_mut()
            && members.get("additionalProperties") == Some(&Value::Bool(false))
        {
            members.remove("additionalProperties");
            let properties = members.get("properties").and_then(Value::as_object);
            if properties.is_none_or(Map::is_empty) && !is_union(members) {
                members.insert(MARK.to_owned(), "empty".into());
            }
        }
        Ok(())
    })
}

/// An array or map that is optional can be left out, be empty, or be null.
///
/// typify makes it a plain collection and leaves it out when empty; yet `dnsServers: []` means "no
/// servers" where leaving it out means "the usual ones", and a server may answer null.
pub fn optional_collections(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let required = required(schema);
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (name, property) in properties {
                if !required.contains(name) && is_collection(property) {
                    property["nullable"] = true.into();
                }
            }
        }
        Ok(())
    })
}

/// A property that may be null may also be missing, in what only the server sends.
///
/// The document has properties that are required and nullable; typify makes a missing one an
/// error, though it says no more than null does.
pub fn missing_is_null(document: &mut Document) -> Result<()> {
    let sent = document.reachable(requests(document));
    for (name, schema) in &mut document.schemas {
        if sent.contains(name) {
            continue;
        }
        walk(schema, &Pointer::root(), &mut |schema, _| {
            let nullable: BTreeSet<String> = schema
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
                .filter(|(_, property)| property.get("nullable") == Some(&Value::Bool(true)))
                .map(|(name, _)| name.clone())
                .collect();
            if let Some(Value::Array(required)) = schema.get_mut("required") {
                required.retain(|name| name.as_str().is_none_or(|name| !nullable.contains(name)));
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// `allOf` becomes one schema.
///
/// A single branch that is a `$ref` stays one. Objects are merged: all their properties, all that
/// they require. typify does this too, but panics where branches contradict each other.
pub fn merged_all_of(document: &mut Document) -> Result<()> {
    // Named schemas first look at each other as they are in the document.
    let named = document.clone();
    document.each_schema(|schema, at| {
        let Some(members) = schema.as_object_mut() else {
            return Ok(());
        };
        let Some(Value::Array(branches)) = members.get("allOf").cloned() else {
            return Ok(());
        };
        if let [only] = branches.as_slice() {
            let shape = members.keys().any(|key| SHAPE.contains(&key.as_str()));
            if reference(only).is_some() && !shape {
                return Ok(());
            }
        }
        members.remove("allOf");
        for branch in branches {
            merge(members, &branch, &named, at, 0)?;
        }
        Ok(())
    })
}

const SHAPE: [&str; 4] = ["properties", "required", "additionalProperties", "type"];

/// Merges the object that `branch` describes into `outer`.
fn merge(
    outer: &mut Map<String, Value>,
    branch: &Schema,
    named: &Document,
    at: &Pointer,
    depth: usize,
) -> Result<()> {
    if depth > 64 {
        return Err(Error::at(
            at,
            "`allOf` leads back to itself, so no value could ever satisfy it",
        )
        .help("break the circle: let one of the schemas hold the other in a property"));
    }
    let Some(inner) = named.resolve(branch).as_object() else {
        return Ok(());
    };
    for (key, value) in inner {
        match (key.as_str(), outer.get_mut(key), value) {
            ("allOf", _, Value::Array(branches)) => {
                for branch in branches {
                    merge(outer, branch, named, at, depth + 1)?;
                }
            }
            ("properties", Some(Value::Object(mine)), Value::Object(theirs)) => {
                for (name, property) in theirs {
                    mine.entry(name.clone()).or_insert_with(|| property.clone());
                }
            }
            ("required", Some(Value::Array(mine)), Value::Array(theirs)) => {
                for name in theirs {
                    if !mine.contains(name) {
                        mine.push(name.clone());
                    }
                }
            }
            ("type", Some(mine), theirs) if mine != theirs => {
                return Err(Error::at(
                    at,
                    format!("`allOf` asks for type {mine} and for type {theirs} at once"),
                )
                .help("let the branches agree on one type"));
            }
            (_, Some(_), _) => {}
            (_, None, value) => {
                outer.insert(key.clone(), value.clone());
            }
        }
    }
    Ok(())
}

/// The names that requests mention.
fn requests(document: &Document) -> Vec<String> {
    let mut document = document.clone();
    for operation in &mut document.operations {
        operation.responses.clear();
    }
    document
        .operations
        .iter()
        .flat_map(|operation| operation.references())
        .collect()
}

/// The names of the properties that a schema requires.
pub fn required(schema: &Schema) -> BTreeSet<String> {
    schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Whether this is an array, or an object used as a map.
fn is_collection(schema: &Schema) -> bool {
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => true,
        Some("object") => schema.get("properties").is_none() && schema.get(MARK).is_none(),
        _ => false,
    }
}

fn is_union(members: &Map<String, Value>) -> bool {
    ["allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| members.contains_key(*key))
}
