//! The document of this crate with something in it dropped, renamed, retyped, repeated or moved:
//! it becomes a client, or an error with a place. Nothing panics, and nothing goes on forever.
//!
//! Changes are made one to three at a time, to slices of the document (one operation with what it
//! refers to), in an order that is the same for every run.

use std::collections::BTreeSet;
use std::panic::catch_unwind;

use serde_json::{Map, Value, json};

use crate::pipeline;

/// How many changed documents are lowered for each seed; one in [`GENERATED`] becomes code as well.
const LOWERED: usize = 600;
const GENERATED: usize = 10;
const SEEDS: [u64; 4] = [1, 2, 3, 4];

#[test]
fn a_mutated_document_is_accepted_or_rejected_with_a_place() {
    let document = vendored();
    let slices = slices(&document);
    let outcomes: Vec<(usize, usize)> = std::thread::scope(|scope| {
        let run = |seed| {
            let slices = &slices;
            scope.spawn(move || rounds(slices, seed))
        };
        let threads: Vec<_> = SEEDS.into_iter().map(run).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| thread.join();
        let outcomes: Result<_, _> = threads.into_iter().map(join).collect();
        outcomes.expect("nothing panics")
    });
    let accepted: usize = outcomes.iter().map(|(accepted, _)| accepted).sum();
    let rejected: usize = outcomes.iter().map(|(_, rejected)| rejected).sum();
    assert_eq!(accepted + rejected, LOWERED * SEEDS.len());
    // Neither is everything taken, nor nothing.
    assert!(
        accepted > rejected / 4 && rejected > accepted / 20,
        "{accepted} {rejected}"
    );
}

/// How many changed slices are accepted, and how many are rejected.
fn rounds(slices: &[Value], seed: u64) -> (usize, usize) {
    let mut random = Random(seed);
    let (mut accepted, mut rejected) = (0, 0);
    for round in 0..LOWERED {
        let mut slice = slices[random.below(slices.len())].clone();
        let mut changes = Vec::new();
        for _ in 0..=random.below(3) {
            changes.push(change(&mut slice, &mut random));
        }
        let text = slice.to_string();
        let outcome = catch_unwind(|| {
            if round % GENERATED == 0 {
                pipeline::run(&text, crate::FEATURES).map(drop)
            } else {
                pipeline::lower(&text, None).map(drop)
            }
        });
        match outcome {
            Ok(Ok(())) => accepted += 1,
            Ok(Err(error)) => {
                let message = error.to_string();
                let located = ["#/", "operation `", "line "]
                    .iter()
                    .any(|start| message.starts_with(start));
                assert!(located, "{changes:?}: {message}");
                assert!(message.contains("\n  help: "), "{changes:?}: {message}");
                rejected += 1;
            }
            Err(_) => panic!("{changes:?} panics over\n{text}"),
        }
    }
    (accepted, rejected)
}

#[test]
fn code_does_not_depend_on_the_order_of_keys() {
    let document = vendored();
    for slice in slices(&document).iter().step_by(7) {
        let code = |text: &str| {
            pipeline::run(text, crate::FEATURES)
                .unwrap_or_else(|error| panic!("{error}"))
                .files
        };
        let usual = code(&slice.to_string());
        assert_eq!(usual, code(&slice.to_string()));
        assert_eq!(usual, code(&backwards(slice)));
    }
}

fn vendored() -> Value {
    let text = std::fs::read_to_string("openapi.yml").expect("the document is there");
    yaml_serde::from_str(&text).expect("it is YAML")
}

/// JSON text with the keys of each object from the last to the first.
fn backwards(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<String> = members
                .iter()
                .map(|(key, value)| format!("{}:{}", json!(key), backwards(value)))
                .collect();
            members.reverse();
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(backwards).collect();
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}

/// One document for each operation, with the components that it leads to.
fn slices(document: &Value) -> Vec<Value> {
    let mut slices = Vec::new();
    let paths = document["paths"].as_object().expect("there are paths");
    for (path, item) in paths {
        let item = item.as_object().expect("a path is an object");
        let shared: Map<String, Value> = item
            .iter()
            .filter(|(key, _)| ["parameters", "servers"].contains(&key.as_str()))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        for (method, operation) in item.iter().filter(|(key, _)| !shared.contains_key(*key)) {
            let mut item = shared.clone();
            item.insert(method.clone(), operation.clone());
            let mut slice = json!({
                "openapi": document["openapi"],
                "info": { "title": "Slice", "version": "1" },
                "paths": { path: item },
                "components": { "securitySchemes": document["components"]["securitySchemes"] },
            });
            let mut seen = BTreeSet::new();
            let mut open = Vec::new();
            references(&slice, &mut open);
            while let Some(reference) = open.pop() {
                if !seen.insert(reference.clone()) {
                    continue;
                }
                let target = document
                    .pointer(reference.trim_start_matches('#'))
                    .expect("it leads somewhere");
                references(target, &mut open);
                let mut place = &mut slice;
                for part in reference.trim_start_matches("#/").split('/') {
                    if place.get(part).is_none() {
                        place[part] = json!({});
                    }
                    place = &mut place[part];
                }
                *place = target.clone();
            }
            slices.push(slice);
        }
    }
    assert!(slices.len() > 50);
    slices
}

fn references(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref") {
                into.push(reference.clone());
            }
            members.values().for_each(|value| references(value, into));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        _ => {}
    }
}

/// Changes something, somewhere; returns what.
fn change(document: &mut Value, random: &mut Random) -> String {
    let mut places = Vec::new();
    collect(document, String::new(), &mut places);
    let place = places[random.below(places.len())].clone();
    let other = places[random.below(places.len())].clone();
    let copy = document.pointer(&other).cloned().unwrap_or_default();
    let (parent, key) = place.rsplit_once('/').expect("no place is the root");
    let key = key.replace("~1", "/").replace("~0", "~");
    let Some(parent) = document.pointer_mut(parent) else {
        return String::new();
    };
    let what = ["drop", "rename", "retype", "replace", "move"][random.below(5)];
    let odd = odd(random);
    match (what, parent) {
        ("drop", Value::Object(members)) => drop(members.remove(&key)),
        ("rename", Value::Object(members)) => {
            if let Some(value) = members.remove(&key) {
                members.insert(NAMES[random.below(NAMES.len())].to_owned(), value);
            }
        }
        ("retype", Value::Object(members)) => drop(members.insert(key, odd)),
        ("replace" | "rename", parent) => {
            if let Some(value) = pointed(parent, &key) {
                *value = copy;
            }
        }
        ("move", Value::Object(members)) => {
            // Both here and there: names that are alike, schemas inside themselves.
            members.insert(format!("{key}_"), copy);
        }
        (_, Value::Array(items)) => {
            items.insert(0, odd);
        }
        _ => {}
    }
    format!("{what} {place} ({other})")
}

fn pointed<'a>(parent: &'a mut Value, key: &str) -> Option<&'a mut Value> {
    match parent {
        Value::Object(members) => members.get_mut(key),
        Value::Array(items) => key.parse::<usize>().ok().and_then(|key| items.get_mut(key)),
        _ => None,
    }
}

/// Names that mean something in schemas, in operations or in Rust.
const NAMES: [&str; 24] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "discriminator",
    "enum",
    "format",
    "get",
    "items",
    "not",
    "nullable",
    "oneOf",
    "parameters",
    "properties",
    "required",
    "schema",
    "type",
    "self",
    "String",
    "a b",
    "",
    "日本",
];

/// Values where others are expected.
fn odd(random: &mut Random) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(false),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("string"),
        json!("{x}"),
        json!([]),
        json!({}),
        json!([null, "null", 5]),
        json!(["object", "null"]),
        json!({ "$ref": "#/components/schemas/Error" }),
        json!({ "$ref": "#" }),
        json!({ "$ref": "#/paths" }),
        json!({ "type": ["string", "integer", "null"] }),
        json!({ "oneOf": [{ "type": "null" }] }),
        json!({ "allOf": [{ "type": "string" }, { "type": "object" }] }),
        json!({ "anyOf": [{}, { "required": ["a"] }, { "enum": [1, "a", null] }] }),
        json!({ "not": {} }),
        json!({ "type": "array", "items": false }),
        json!({ "properties": { "a-b": {}, "a_b": {} }, "additionalProperties": {} }),
    ];
    values[random.below(values.len())].clone()
}

/// The places of all values, as JSON pointers.
fn collect(value: &Value, at: String, places: &mut Vec<String>) {
    if !at.is_empty() {
        places.push(at.clone());
    }
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{at}/{key}"), places);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{at}/{index}"), places);
            }
        }
        _ => {}
    }
}

/// Numbers that are the same for every run: SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % limit.max(1) as u64) as usize
    }
}
