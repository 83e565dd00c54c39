//! The document: its operations, and which properties of its objects can be missing.

use std::collections::BTreeMap;
use std::iter;

use serde_json::Value;

pub(crate) struct Document(Value);

/// An operation as the document has it.
pub(crate) struct Operation<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    members: &'a Value,
    document: &'a Document,
}

/// An object inside a value, as the document describes it.
pub(crate) struct Object<'a> {
    /// Where it is: a JSON pointer into the value.
    pub(crate) at: String,
    /// The component that describes it, or the closest one around it.
    pub(crate) name: &'a str,
    pub(crate) properties: BTreeMap<&'a str, Property<'a>>,
}

#[derive(Clone, Copy)]
pub(crate) struct Property<'a> {
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    /// Whether it is a string whose values are listed.
    pub(crate) listed: bool,
    schema: &'a Value,
}

impl Document {
    pub(crate) fn load() -> Self {
        let text = std::fs::read_to_string("openapi.yml").expect("the document is there");
        Self(yaml_serde::from_str(&text).expect("the document is YAML"))
    }

    pub(crate) fn operation(&self, id: &str) -> Operation<'_> {
        members(&self.0["paths"])
            .flat_map(|(path, item)| members(item).map(move |(method, op)| (path, method, op)))
            .find(|(.., operation)| operation["operationId"] == id)
            .map(|(path, method, members)| Operation {
                method,
                path,
                members,
                document: self,
            })
            .unwrap_or_else(|| panic!("{id} is not in the document"))
    }

    /// What a `$ref` leads to, with the name of the last component on the way.
    fn resolve<'a>(&'a self, mut value: &'a Value) -> (Option<&'a str>, &'a Value) {
        let mut name = None;
        while let Some(target) = value["$ref"].as_str() {
            name = target.rsplit('/').next();
            value = self
                .0
                .pointer(&target[1..])
                .unwrap_or_else(|| panic!("{target} leads nowhere"));
        }
        (name, value)
    }

    /// The objects in `value` that have properties of their own; maps with free keys do not.
    pub(crate) fn objects<'a>(
        &'a self,
        name: &'a str,
        schema: &'a Value,
        value: &Value,
    ) -> Vec<Object<'a>> {
        let mut found = Vec::new();
        self.visit(name, schema, value, "", &mut found);
        found
    }

    fn visit<'a>(
        &'a self,
        name: &'a str,
        schema: &'a Value,
        value: &Value,
        at: &str,
        found: &mut Vec<Object<'a>>,
    ) {
        let (component, schema) = self.resolve(schema);
        let name = component.unwrap_or(name);
        if let Value::Array(items) = value {
            for (index, item) in items.iter().enumerate() {
                let at = format!("{at}/{index}");
                self.visit(name, &schema["items"], item, &at, found);
            }
        }
        if !value.is_object() {
            return;
        }
        let branches = branches(schema);
        // One of several components, or of one component and null.
        if branches.iter().any(|branch| branch.get("$ref").is_some()) {
            let fits = |branch: &&&Value| {
                let required = self.resolve(branch).1["required"].as_array();
                let mut required = required.into_iter().flatten().filter_map(Value::as_str);
                required.all(|property| value.get(property).is_some())
            };
            if let Some(branch) = branches.iter().find(fits) {
                self.visit(name, branch, value, at, found);
            }
            return;
        }
        // A message of which one member is set is an object that has all of them.
        let properties: BTreeMap<_, _> = iter::once(schema)
            .chain(branches)
            .flat_map(|part| self.properties(part))
            .collect();
        for (key, member) in members(value) {
            let inner = properties.get(key).map(|property| property.schema);
            if let Some(inner) = inner.or_else(|| schema.get("additionalProperties")) {
                self.visit(name, inner, member, &format!("{at}/{key}"), found);
            }
        }
        if !properties.is_empty() || schema["additionalProperties"] == false {
            found.push(Object {
                at: at.to_owned(),
                name,
                properties,
            });
        }
    }

    fn properties<'a>(
        &'a self,
        schema: &'a Value,
    ) -> impl Iterator<Item = (&'a str, Property<'a>)> {
        let required = schema["required"].as_array();
        members(&schema["properties"]).map(move |(name, schema)| {
            let resolved = self.resolve(schema).1;
            let property = Property {
                required: required.is_some_and(|names| names.iter().any(|other| other == name)),
                nullable: is_nullable(schema) || is_nullable(resolved),
                listed: resolved["enum"].is_array(),
                schema,
            };
            (name, property)
        })
    }
}

impl<'a> Operation<'a> {
    /// The names of the parameters in `location`.
    pub(crate) fn parameters(&self, location: &str) -> impl Iterator<Item = &'a str> {
        let parameters = self.members["parameters"].as_array();
        parameters
            .into_iter()
            .flatten()
            .map(|parameter| self.document.resolve(parameter).1)
            .filter(move |parameter| parameter["in"] == location)
            .filter_map(|parameter| parameter["name"].as_str())
    }

    /// The schema of the JSON that a request carries, or of each message.
    pub(crate) fn request(&self) -> Option<&'a Value> {
        self.json(&self.members["requestBody"])
    }

    /// The schema of the JSON that a response carries, or of each message.
    pub(crate) fn response(&self) -> Option<&'a Value> {
        members(&self.members["responses"])
            .filter(|(status, _)| status.starts_with('2'))
            .find_map(|(_, response)| self.json(response))
    }

    fn json(&self, holder: &'a Value) -> Option<&'a Value> {
        let content = self.document.resolve(holder).1.get("content")?;
        ["application/json", "application/connect+json"]
            .iter()
            .find_map(|media_type| content.get(media_type)?.get("schema"))
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let members = value.as_object().into_iter().flatten();
    members.map(|(name, value)| (name.as_str(), value))
}

/// The shapes that a value can have, but for null.
fn branches(schema: &Value) -> Vec<&Value> {
    ["oneOf", "anyOf"]
        .iter()
        .filter_map(|key| schema[key].as_array())
        .flatten()
        .filter(|branch| branch["type"] != "null")
        .collect()
}

fn is_nullable(schema: &Value) -> bool {
    let null = |values: &Value| {
        let values = values.as_array().into_iter().flatten();
        values
            .into_iter()
            .any(|value| value == "null" || value["type"] == "null")
    };
    ["type", "oneOf", "anyOf"]
        .iter()
        .any(|key| null(&schema[key]))
}
