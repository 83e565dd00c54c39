//! Objects: which properties may be missing, which others are allowed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::pipeline::document::types::{TYPE, Type};
use crate::pipeline::document::{Document, Keywords, Schema, note, walk};
use crate::pipeline::error::{Error, Pointer, Result};
use crate::pipeline::names::field_name;
use crate::pipeline::passes::unions::{COMPONENT, single_member};

/// Opens objects that allow no other properties.
///
/// The document has `additionalProperties: false` on messages; typify makes that
/// `deny_unknown_fields`, and the first field that the server adds breaks every deployed client.
/// One without any property becomes an empty struct; typify would make it a map.
pub fn open_objects(document: &mut Document) -> Result<()> {
    document.substitute_types(|schema| {
        let members = schema.as_object_mut()?;
        if members.get("additionalProperties") != Some(&Value::Bool(false)) {
            return None;
        }
        members.remove("additionalProperties");
        let description = schema.description();
        (!schema.is_struct() && !is_union(schema)).then_some(Type::Empty { description })
    })
}

/// Makes optional arrays and maps nullable, so that an unset one differs from an empty one.
///
/// typify makes it a plain collection and leaves it out when empty; yet `dnsServers: []` means "no
/// servers" where leaving it out means "the usual ones", and a server may send null.
pub fn distinguish_unset_collections(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let required = schema.required();
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

/// Makes nullable properties optional in what only the server sends.
///
/// The document has properties that are required and nullable; typify makes a missing one an
/// error, though it means the same as null.
pub fn relax_required(document: &mut Document) -> Result<()> {
    let sent = document.reachable(requests(document));
    for (name, schema) in &mut document.schemas {
        if sent.contains(name) {
            continue;
        }
        walk(schema, &Pointer::root(), &mut |schema, _| {
            let properties = schema.properties().into_iter().flatten();
            let nullable: BTreeSet<String> = properties
                .filter(|(_, property)| property.is_nullable())
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

/// Merges the branches of an `allOf` into one schema.
///
/// A single branch that is a `$ref` stays one. Objects are merged: all their properties, all that
/// they require. typify does this too, but panics where branches contradict each other.
pub fn merge_all_of(document: &mut Document) -> Result<()> {
    let mut notes = Vec::new();
    // What is merged in may hold an `allOf` of its own further down.
    for round in 0.. {
        let named = document.clone();
        let mut changed = false;
        document.each_schema(|schema, at| {
            let Some(members) = schema.as_object_mut() else {
                return Ok(());
            };
            let Some(Value::Array(branches)) = members.get("allOf").cloned() else {
                return Ok(());
            };
            if let [only] = branches.as_slice() {
                let shape = members.keys().any(|key| SHAPE.contains(&key.as_str()));
                if only.reference().is_some() && !shape {
                    return Ok(());
                }
            }
            members.remove("allOf");
            for branch in branches {
                merge(members, &branch, &named, at, 0, &mut notes)?;
            }
            changed = true;
            Ok(())
        })?;
        if !changed {
            break;
        }
        if round > MERGE_DEPTH {
            return Err(endless(
                &Pointer::root().descend(&["components", "schemas"]),
            ));
        }
    }
    document.notes.append(&mut notes);
    Ok(())
}

/// How deep schemas can lie in each other through `allOf`.
const MERGE_DEPTH: usize = 64;

const SHAPE: [&str; 4] = ["properties", "required", "additionalProperties", "type"];

/// Merges the object that `branch` describes into `outer`.
fn merge(
    outer: &mut Map<String, Value>,
    branch: &Schema,
    named: &Document,
    at: &Pointer,
    depth: usize,
    notes: &mut Vec<String>,
) -> Result<()> {
    if depth > MERGE_DEPTH {
        return Err(endless(at));
    }
    let Some(inner) = named.resolve(branch).as_object() else {
        return Ok(());
    };
    for (key, value) in inner {
        match (key.as_str(), outer.get_mut(key), value) {
            ("allOf", _, Value::Array(branches)) => {
                for branch in branches {
                    merge(outer, branch, named, at, depth + 1, notes)?;
                }
            }
            ("properties", Some(Value::Object(mine)), Value::Object(theirs)) => {
                for (name, property) in theirs {
                    match mine.get(name) {
                        None => drop(mine.insert(name.clone(), property.clone())),
                        Some(before) if shape(before) == shape(property) => {}
                        Some(_) => notes.push(note(
                            at,
                            format!(
                                "`allOf` describes `{name}` in two ways; the first is generated"
                            ),
                        )),
                    }
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

/// A schema without its prose.
fn shape(schema: &Schema) -> Schema {
    let mut schema = schema.clone();
    if let Some(members) = schema.as_object_mut() {
        members.retain(|key, _| {
            !["description", "title", "example", "deprecated"].contains(&key.as_str())
        });
    }
    schema
}

fn endless(at: &Pointer) -> Error {
    Error::at(
        at,
        "`allOf` leads back to itself, so no value could ever satisfy it",
    )
    .help("break the circle: let one of the schemas hold the other in a property")
}

/// Distributes properties beside a union to each of its shapes.
///
/// The document may have `properties` and `anyOf` in one schema; the union would be generated and
/// the properties lost. Shapes that only list required properties are
/// dropped, and that is reported.
pub fn distribute_properties(document: &mut Document) -> Result<()> {
    let mut notes = Vec::new();
    let named = document.clone();
    document.each_schema(|schema, at| {
        let Some(members) = schema.as_object_mut() else {
            return Ok(());
        };
        for key in ["oneOf", "anyOf"] {
            let Some(Value::Array(branches)) = members.get(key).cloned() else {
                continue;
            };
            // The fields of a protobuf message beside its `oneof` are for `convert_member_unions`.
            let members_only = branches
                .iter()
                .all(|branch| single_member(branch).is_some());
            if !members.contains_key("properties") || members_only {
                continue;
            }
            let says_what_is_required = |branch: &Schema| {
                branch.as_object().is_some_and(|members| {
                    members.keys().all(|key| key == "required" || key == "type")
                        && members.contains_key("required")
                })
            };
            let (bare, mut shapes): (Vec<_>, Vec<_>) =
                branches.into_iter().partition(says_what_is_required);
            if !bare.is_empty() {
                notes.push(note(
                    at,
                    format!("`{key}` of required properties is left out: all are optional"),
                ));
            }
            members.remove(key);
            if shapes.is_empty() {
                continue;
            }
            let own: Value = ["properties", "required", "additionalProperties"]
                .iter()
                .filter_map(|key| members.get_key_value(*key))
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect::<Map<_, _>>()
                .into();
            for shape in &mut shapes {
                let mut merged = Map::new();
                if let Some(name) = shape.sole_reference() {
                    merged.insert(COMPONENT.to_owned(), name.into());
                }
                merged.insert("type".to_owned(), "object".into());
                // The property of a shape is more specific than the shared one.
                for part in [&*shape, &own] {
                    merge(&mut merged, part, &named, at, 0, &mut Vec::new())?;
                }
                *shape = merged.into();
            }
            for key in ["properties", "required", "additionalProperties"] {
                members.remove(key);
            }
            members.insert(key.to_owned(), shapes.into());
        }
        Ok(())
    })?;
    document.notes.append(&mut notes);
    Ok(())
}

/// Turns an object with two properties that have one name in Rust into a map.
///
/// The document may have `a-b` and `a_b`; typify would write a struct with two fields of one name.
/// As a map, all of it can still be read and sent.
pub fn disambiguate_fields(document: &mut Document) -> Result<()> {
    let mut notes = Vec::new();
    document.each_schema(|schema, at| {
        let Some(members) = schema.as_object_mut() else {
            return Ok(());
        };
        let Some(Value::Object(properties)) = members.get("properties") else {
            return Ok(());
        };
        let mut names = BTreeMap::new();
        let clash = properties.keys().find_map(|property| {
            let other = names.insert(field_name(property), property.clone());
            other.map(|other| (other, property.clone()))
        });
        if let Some((one, other)) = clash {
            let what = format!("`{one}` and `{other}` have one name in Rust; the object is a map");
            notes.push(note(at, what));
            for key in [
                "properties",
                "required",
                "additionalProperties",
                "oneOf",
                "anyOf",
            ] {
                members.remove(key);
            }
            members.insert("type".to_owned(), "object".into());
        } else if names.contains_key("extra")
            && members
                .get("additionalProperties")
                .is_some_and(Value::is_object)
        {
            // typify would call the map of all others `extra`, too.
            members.remove("additionalProperties");
            let what = "has a property `extra`; properties that are not listed are left out";
            notes.push(note(at, what.to_owned()));
        }
        Ok(())
    })?;
    document.notes.append(&mut notes);
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

/// Whether this is an array, or an object used as a map.
pub fn is_collection(schema: &Schema) -> bool {
    match schema.ty() {
        Some("array") => true,
        Some("object") => schema.get("properties").is_none() && schema.get(TYPE).is_none(),
        _ => false,
    }
}

pub fn is_union(schema: &Schema) -> bool {
    ["allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| schema.get(key).is_some())
}
