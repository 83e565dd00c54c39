//! YAML, of which JSON is a part, to JSON values.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::pipeline::error::{Error, Pointer, Result};

/// YAML (of which JSON is a part) to JSON values, keys sorted.
pub fn to_json(text: &str) -> Result<Value> {
    let located = |error: yaml_serde::Error| {
        let at = error.location().map(|at| (at.line(), at.column()));
        let mut reason = error.to_string();
        if let Some((line, column)) = at {
            // The place stands at the head of our own message already.
            reason = reason.replacen(&format!(" at line {line} column {column}"), "", 1);
        }
        Error::text(at, reason)
    };
    let mut yaml: yaml_serde::Value = yaml_serde::from_str(text)
        .map_err(|error| located(error).help("make the file valid YAML or JSON"))?;
    yaml.apply_merge()
        .map_err(|error| located(error).help("`<<` must name a mapping"))?;
    convert(yaml, &Pointer::root())
}

fn convert(yaml: yaml_serde::Value, at: &Pointer) -> Result<Value> {
    Ok(match yaml {
        yaml_serde::Value::Null => Value::Null,
        yaml_serde::Value::Bool(value) => value.into(),
        yaml_serde::Value::String(value) => value.into(),
        yaml_serde::Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => value.into(),
            (None, Some(value)) => value.into(),
            (None, None) => number
                .as_f64()
                .and_then(serde_json::Number::from_f64)
                .map(Value::Number)
                .ok_or_else(|| {
                    Error::at(at, format!("`{number}` is not a number that JSON has"))
                        .help("write a finite number, or quote it to make it a string")
                })?,
        },
        yaml_serde::Value::Sequence(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| convert(item, &at.child(index)))
            .collect::<Result<Vec<_>>>()?
            .into(),
        yaml_serde::Value::Mapping(entries) => {
            let mut members = BTreeMap::new();
            for (key, value) in entries {
                let key = match key {
                    yaml_serde::Value::String(key) => key,
                    // An unquoted status code.
                    yaml_serde::Value::Number(number) => number.to_string(),
                    yaml_serde::Value::Bool(value) => value.to_string(),
                    other => {
                        return Err(Error::at(at, format!("{other:?} cannot be a key"))
                            .help("quote the key"));
                    }
                };
                let value = convert(value, &at.child(&key))?;
                members.insert(key, value);
            }
            // Collected from a sorted map: one order, whatever map serde_json is built with.
            members.into_iter().collect::<Map<_, _>>().into()
        }
        yaml_serde::Value::Tagged(tagged) => {
            return Err(Error::at(
                at,
                format!("the YAML tag `{}` is not supported", tagged.tag),
            )
            .help("remove the tag"));
        }
    })
}
