//! JSON that is not what it should be.

use serde_json::{Value, json};

/// The text of a value.
pub(crate) fn as_it_is(value: &Value) -> String {
    value.to_string()
}

pub(crate) fn truncated(value: &Value) -> String {
    let mut text = value.to_string();
    text.truncate(text.len() / 2);
    text
}

pub(crate) fn negative_numbers(value: &Value) -> String {
    numbers(value, "-7")
}

pub(crate) fn huge_numbers(value: &Value) -> String {
    numbers(value, "18446744073709551616")
}

pub(crate) fn infinite_numbers(value: &Value) -> String {
    numbers(value, "1e999")
}

fn numbers(value: &Value, other: &str) -> String {
    text(value, &|_, value| {
        value.is_number().then(|| other.to_owned())
    })
}

/// Every object has one more member, which is nested more deeply than a stack is.
pub(crate) fn deep(value: &Value) -> String {
    let depth = 100_000;
    let nested = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let mut text = text(value, &|_, _| None);
    if let Some(end) = text.rfind('}') {
        text.insert_str(end, &format!(",\"new\":{nested}"));
    }
    text
}

pub(crate) fn invalid_times(value: &Value) -> String {
    text(value, &|key, _| {
        key.ends_with("At").then(|| "\"NaN\"".to_owned())
    })
}

/// JSON has no such number, and some writers write it all the same.
pub(crate) fn not_a_number(value: &Value) -> String {
    text(value, &|key, value| {
        (value.is_number() || key.ends_with("At")).then(|| "NaN".to_owned())
    })
}

pub(crate) fn unknown_names(value: &Value) -> String {
    text(value, &|key, value| match key {
        "state" | "type" => Some("\"hologram\"".to_owned()),
        // The name of an event is a value, too.
        "event" if value.get("data").is_some() => Some(json!({"hologram": {}}).to_string()),
        _ => None,
    })
}

pub(crate) fn nulls(value: &Value) -> String {
    text(value, &|key, value| {
        let is_member = !key.is_empty() && !value.is_object() && !value.is_array();
        is_member.then(|| "null".to_owned())
    })
}

/// Every member of every object is there twice.
pub(crate) fn twice(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members: Vec<String> = members
                .iter()
                .map(|(key, value)| format!("{}:{}", json!(key), twice(value)))
                .collect();
            let members = members.join(",");
            format!("{{{members},{members}}}")
        }
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(twice).collect();
            format!("[{}]", values.join(","))
        }
        other => other.to_string(),
    }
}

/// The text of a value, with other text in place of some values inside it, given their keys.
fn text(value: &Value, replace: &dyn Fn(&str, &Value) -> Option<String>) -> String {
    let member =
        |key: &str, value: &Value| replace(key, value).unwrap_or_else(|| text(value, replace));
    match value {
        Value::Object(members) => {
            let members: Vec<String> = members
                .iter()
                .map(|(key, value)| format!("{}:{}", json!(key), member(key, value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(|value| member("", value)).collect();
            format!("[{}]", values.join(","))
        }
        other => other.to_string(),
    }
}
