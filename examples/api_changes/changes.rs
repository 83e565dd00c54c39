//! The report: compares two lowered documents as users of the crate see them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

use crate::pipeline::Lowered;
use crate::pipeline::document::types::Type;
use crate::pipeline::document::{Document, Operation, Schema};
use crate::pipeline::emit::rust_type::Paths;
use crate::pipeline::names::{field_name, method_name, parameter_name, type_name};

/// An API: its items by path and aspect, with how they look.
#[derive(Default)]
struct Api {
    items: BTreeMap<(String, &'static str), Item>,
    /// The paths of methods and types, by what the document calls them.
    origins: BTreeMap<String, String>,
}

struct Item {
    looks: String,
    /// Whether code that does not know it fails when it is added.
    demanded: bool,
    /// Whether code does not notice how it looks.
    tolerant: bool,
}

/// What changed, as Markdown: what breaks users of the crate, then the rest.
pub fn report(old: &Lowered, new: &Lowered) -> String {
    let (mut old, new) = (api(old), api(new));
    let mut breaking = Vec::new();
    let renamed = renamed(&old, &new);
    for (from, to) in &renamed {
        breaking.push(format!("`{from}` is renamed to `{to}`"));
    }
    old.rename(&renamed);
    let mut other = Vec::new();
    // Members of an item that is removed or added are not listed.
    let mut reported: BTreeSet<&str> = BTreeSet::new();
    let names: BTreeSet<_> = old.items.keys().chain(new.items.keys()).collect();
    for key in names {
        let (path, aspect) = key;
        let owners = path.match_indices("::").map(|(end, _)| &path[..end]);
        if owners
            .chain([path.as_str()])
            .any(|owner| reported.contains(owner))
        {
            continue;
        }
        let name = match *aspect {
            "" => format!("`{path}`"),
            aspect => format!("`{path}` ({aspect})"),
        };
        match (old.items.get(key), new.items.get(key)) {
            (Some(_), None) => {
                reported.insert(path);
                breaking.push(format!("{name} is removed"));
            }
            (None, Some(item)) => {
                reported.insert(path);
                let added = if item.demanded {
                    &mut breaking
                } else {
                    &mut other
                };
                added.push(format!("{name} is added: {}", item.looks));
            }
            (Some(before), Some(after)) if before.looks != after.looks => {
                let changed = if after.tolerant {
                    &mut other
                } else {
                    &mut breaking
                };
                changed.push(format!("{name}: {} becomes {}", before.looks, after.looks));
            }
            _ => {}
        }
    }
    let mut text = String::from("# Changes of the API\n");
    if breaking.is_empty() && other.is_empty() {
        text.push_str("\nNone.\n");
    }
    for (title, changes) in [("Breaking", breaking), ("Not breaking", other)] {
        if !changes.is_empty() {
            let _ = write!(text, "\n## {title}\n\n");
        }
        for change in changes {
            let _ = writeln!(text, "- {change}");
        }
    }
    text
}

/// The paths of the items that the document calls as before and the lowering does not.
fn renamed(old: &Api, new: &Api) -> BTreeMap<String, String> {
    old.origins
        .iter()
        .filter_map(|(origin, from)| Some((from, new.origins.get(origin)?)))
        .filter(|(from, to)| from != to)
        .map(|(from, to)| (from.clone(), to.clone()))
        .collect()
}

fn api(lowered: &Lowered) -> Api {
    let mut api = Api::default();
    for (name, document) in &lowered.surfaces {
        let surface = Surface { name, document };
        for operation in &document.operations {
            surface.operation(operation, &mut api);
        }
        surface.types(&mut api);
    }
    api
}

struct Surface<'a> {
    name: &'a str,
    document: &'a Document,
}

impl Surface<'_> {
    fn operation(&self, operation: &Operation, api: &mut Api) {
        let method = format!(
            "{}::Client::{}",
            self.name,
            method_name(&operation.method_id)
        );
        let looks = if operation.deprecated {
            "a deprecated method"
        } else {
            "a method"
        };
        let origin = format!("{} operation {}", self.name, operation.id);
        api.origins.insert(origin, method.clone());
        api.add(&method, "", looks, false, true);
        for parameter in &operation.parameters {
            let part = format!("{method}::{}", parameter_name(&parameter.name));
            let looks = self.looks(&parameter.schema);
            api.add(&part, "", &looks, parameter.required, false);
            // A parameter that can be left out from now on is set as before.
            let looks = if parameter.required {
                "required"
            } else {
                "optional"
            };
            api.add(&part, "use", looks, parameter.required, !parameter.required);
        }
        let body = operation.body.iter().flat_map(|body| &body.content).next();
        if let Some((media_type, schema)) = body {
            let looks = format!("{} as {media_type}", self.looks(schema));
            api.add(&format!("{method}::body"), "", &looks, true, false);
        }
        let response = operation.responses.get("2XX");
        let response = response.and_then(|response| response.content.values().next());
        let looks = response.map_or("nothing".to_owned(), |schema| self.looks(schema));
        api.add(&method, "response", &looks, false, false);
    }

    fn types(&self, api: &mut Api) {
        let requests = self.document.operations.iter().flat_map(|operation| {
            let mut operation = operation.clone();
            operation.responses.clear();
            operation.references()
        });
        let sent = self.document.reachable(requests);
        for (name, schema) in &self.document.schemas {
            let path = format!("{}::types::{}", self.name, type_name(name));
            if !matches!(self.document.types.get(name), Some(Type::Runtime(_))) {
                let origin = self.document.origins.get(name).unwrap_or(name);
                let origin = format!("{} schema {origin}", self.name);
                api.origins.insert(origin, path.clone());
            }
            match self.document.types.get(name) {
                Some(Type::Runtime(_)) => {}
                Some(Type::Enum(open)) => {
                    api.add(&path, "", "an enum", false, false);
                    for (variant, value) in &open.values {
                        let variant = variant.as_deref().unwrap_or("Unknown");
                        let looks = format!("{value:?}");
                        api.add(&format!("{path}::{variant}"), "", &looks, false, false);
                    }
                }
                Some(Type::Union(union)) => {
                    api.add(&path, "", "a union", false, false);
                    for variant in &union.variants {
                        let part = format!("{path}::{}", variant.name);
                        api.add(&part, "", &self.looks(&variant.schema), false, false);
                    }
                }
                Some(Type::Empty { .. }) => api.add(&path, "", "a struct", false, false),
                None => self.structure(&path, schema, sent.contains(name), api),
            }
        }
    }

    fn structure(&self, path: &str, schema: &Schema, is_sent: bool, api: &mut Api) {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            api.add(path, "", &self.looks(schema), false, false);
            return;
        };
        api.add(path, "", "a struct", false, false);
        let required: BTreeSet<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for (property, schema) in properties {
            let required = required.contains(property.as_str());
            let looks = self.looks(schema);
            let looks = if required || looks.starts_with("`Option<") {
                looks
            } else {
                format!("`Option<{}>`", looks.trim_matches('`'))
            };
            let part = format!("{path}::{}", field_name(property));
            api.add(&part, "", &looks, required && is_sent, false);
        }
    }

    /// The type as users write it.
    fn looks(&self, schema: &Schema) -> String {
        let paths = Paths {
            surface: self.name.to_owned(),
            runtime: "e2b".to_owned(),
        };
        let own = format!("{}::types::", self.name);
        let text = [
            "::std::option::",
            "::std::string::",
            "::std::vec::",
            "::std::collections::",
            "::chrono::offset::",
            "::chrono::",
            "::serde_json::",
            "e2b::query::",
            "e2b::",
            own.as_str(),
        ]
        .iter()
        .fold(paths.rust_type(self.document, schema), |text, path| {
            text.replace(path, "")
        });
        format!("`{text}`")
    }
}

impl Api {
    /// Gives items, and what belongs to them, other paths, also where they are mentioned as types.
    fn rename(&mut self, renamed: &BTreeMap<String, String>) {
        let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
        let types: BTreeMap<String, String> = renamed
            .iter()
            .filter(|(from, _)| from.contains("::types::"))
            .map(|(from, to)| (last(from), last(to)))
            .collect();
        for ((path, aspect), mut item) in std::mem::take(&mut self.items) {
            let mut owners = path.match_indices("::").map(|(end, _)| &path[..end]);
            let owner = owners.find(|owner| renamed.contains_key(*owner));
            let owner = owner.unwrap_or(&path);
            let path = match renamed.get(owner) {
                Some(to) => format!("{to}{}", &path[owner.len()..]),
                None => path.clone(),
            };
            item.looks = item
                .looks
                .split_inclusive(|sign: char| !sign.is_alphanumeric())
                .map(|part| {
                    let word = part.trim_end_matches(|sign: char| !sign.is_alphanumeric());
                    match types.get(word) {
                        Some(to) => part.replacen(word, to, 1),
                        None => part.to_owned(),
                    }
                })
                .collect();
            self.items.insert((path, aspect), item);
        }
    }

    fn add(
        &mut self,
        path: &str,
        aspect: &'static str,
        looks: &str,
        demanded: bool,
        tolerant: bool,
    ) {
        let item = Item {
            looks: looks.to_owned(),
            demanded,
            tolerant,
        };
        self.items.insert((path.to_owned(), aspect), item);
    }
}
