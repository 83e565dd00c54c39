//! Responses that differ from the document of today, as those of later versions do.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::document::{Document, Object};
use crate::row::{Exchange, Row};

/// A property that no schema has.
const STRANGER: &str = "notInTheDocument";

/// The schema that is read as `ErrorBody`, which keeps the properties that it does not know.
const ERROR: &str = "Error";

/// Reads each response of the rows with a property that is not in the document, without one that can
/// be missing, with null in its place, and with a value that is not listed.
pub(crate) fn check(rows: &[Row]) {
    let document = Document::load();
    let mut complaints = Vec::new();
    for row in rows {
        let exchange = &row.exchange;
        for value in exchange.response.values() {
            for (what, changed, expected) in changes(&document, exchange, value) {
                match (row.decode)(changed.to_string().as_bytes()) {
                    Ok(actual) if same(&expected, &actual) => {}
                    Ok(actual) => complaints.push(format!(
                        "{} {what}\n  expected {expected}\n  actual   {actual}",
                        exchange.id
                    )),
                    Err(error) => complaints.push(format!("{} {what}: {error}", exchange.id)),
                }
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// The JSON of a response with a property in each object that is not in the document; [`check`] has
/// that of an error.
pub(crate) fn with_strangers(document: &Document, exchange: &Exchange) -> Vec<Value> {
    let values = exchange.response.values().iter();
    let strange = |value: &Value| {
        let mut strange = value.clone();
        let objects = objects(document, exchange, value).into_iter();
        for object in objects.filter(|object| object.name != ERROR) {
            members(&mut strange, &object.at).insert(STRANGER.to_owned(), json!({ "a": [1] }));
        }
        strange
    };
    values.map(strange).collect()
}

/// Whether two values are equal: null is equal to a missing member, and an integer of 64
/// bits may be a string.
pub(crate) fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let keys: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            keys.into_iter().all(|key| {
                let member =
                    |members: &Map<String, Value>| members.get(key).cloned().unwrap_or_default();
                same(&member(left), &member(right))
            })
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(l, r)| same(l, r))
        }
        (Value::Number(number), Value::String(text))
        | (Value::String(text), Value::Number(number)) => number.to_string() == *text,
        _ => left == right,
    }
}

/// What is changed, the changed value, and what should be read of it.
fn changes(document: &Document, exchange: &Exchange, value: &Value) -> Vec<(String, Value, Value)> {
    let mut changes = Vec::new();
    for Object {
        at,
        name,
        properties,
    } in objects(document, exchange, value)
    {
        let mut change = |what: String, change: &dyn Fn(&mut Map<String, Value>), ignored| {
            let mut changed = value.clone();
            change(members(&mut changed, &at));
            let expected = if ignored { value } else { &changed }.clone();
            changes.push((format!("{what} {name} at {at:?}"), changed, expected));
        };
        let add = |members: &mut Map<String, Value>| {
            members.insert(STRANGER.to_owned(), true.into());
        };
        change("with another property in".to_owned(), &add, name != ERROR);
        for (key, property) in properties {
            let present = value.pointer(&at).and_then(|object| object.get(key));
            let Some(present) = present else {
                continue;
            };
            // What may be null may also be missing, and the other way round.
            if !property.required || property.nullable {
                let drop = |members: &mut Map<String, Value>| {
                    members.remove(key);
                };
                change(format!("without {key} in"), &drop, false);
                let null = |members: &mut Map<String, Value>| {
                    members.insert(key.to_owned(), Value::Null);
                };
                change(format!("with null for {key} in"), &null, false);
            }
            if property.listed && present.is_string() {
                let unlisted = |members: &mut Map<String, Value>| {
                    members.insert(key.to_owned(), "not-listed".into());
                };
                change(format!("with another value for {key} in"), &unlisted, false);
            }
        }
    }
    changes
}

fn objects<'a>(document: &'a Document, exchange: &Exchange, value: &Value) -> Vec<Object<'a>> {
    let schema = document.operation(exchange.id).response();
    let schema = schema.unwrap_or_else(|| panic!("{} has no JSON in its response", exchange.id));
    document.objects(exchange.id, schema, value)
}

fn members<'a>(value: &'a mut Value, at: &str) -> &'a mut Map<String, Value> {
    let object = value.pointer_mut(at).and_then(Value::as_object_mut);
    object.expect("an object")
}
