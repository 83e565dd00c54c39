//! Enums and unions, and a name for everything that becomes a type.
//!
//! typify's enums are closed: a value or a shape that the document does not list fails the whole
//! response. The passes here take enums and unions out of its hands; what it still does is structs,
//! collections and newtypes.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::pipeline::document::{Document, Schema, reference, reference_to};
use crate::pipeline::error::{Pointer, Result};
use crate::pipeline::lower::objects::required;
use crate::pipeline::names::{type_name, variant_name};
use crate::pipeline::types::{Enum, Tagging, Type, Union, Variant, refer_in_place};

/// Marks a schema that [`named_types`] takes out of typify's hands, with what it becomes:
/// `"empty"`, `"enum"`, or a union as [`mark_union`] writes it.
pub const MARK: &str = "x-rust";

/// A protobuf `oneof` becomes an enum with one variant for each member.
///
/// The document has an object with `oneOf` objects of one required property each, and
/// `additionalProperties: false` around them. typify merges the two into an enum without variants,
/// which compiles, and can neither be built nor read.
pub fn member_unions(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let own = schema.get("properties").is_some();
        let Some(branches) = branches(schema) else {
            return Ok(());
        };
        let Some(members) = branches
            .iter()
            .map(single_member)
            .collect::<Option<Vec<_>>>()
        else {
            return Ok(());
        };
        if own {
            // A message with a `oneof` among other fields: at most one of the members is set.
            let members: Vec<(String, Schema)> = members
                .iter()
                .map(|(name, schema)| ((*name).clone(), (*schema).clone()))
                .collect();
            remove_branches(schema);
            for (name, member) in members {
                schema["properties"][name] = member;
            }
            return Ok(());
        }
        let variants = members
            .iter()
            .map(|(name, member)| (variant_name(name), (*name).clone(), (*member).clone()))
            .collect();
        mark_union(schema, &json!("member"), variants);
        Ok(())
    })
}

/// A union with a `discriminator` becomes an enum that is told by the property it names.
///
/// The document has `oneOf` schemas, each with a property that has one value only. progenitor
/// drops the discriminator, and each caller has to set that property to the value it must have.
/// Here the property leaves the structs, and the variant stands for it.
pub fn tagged_unions(document: &mut Document) -> Result<()> {
    let mut tagged = Vec::new();
    document.each_schema(|schema, _| {
        let Some(property) = schema
            .get("discriminator")
            .and_then(|discriminator| discriminator.get("propertyName"))
            .and_then(Value::as_str)
            .map(str::to_owned)
        else {
            return Ok(());
        };
        let names: Option<Vec<String>> = branches(schema).map(|branches| {
            branches
                .iter()
                .filter_map(|branch| reference(branch).map(str::to_owned))
                .collect()
        });
        let Some(names) = names.filter(|names| !names.is_empty()) else {
            return Ok(());
        };
        let mapping: BTreeMap<String, String> = schema
            .get("discriminator")
            .and_then(|discriminator| discriminator.get("mapping"))
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(tag, target)| Some((tag.clone(), target.as_str()?.to_owned())))
            .collect();
        let variants: Vec<(String, String, Schema)> = names
            .iter()
            .flat_map(|name| {
                let target = format!("#/components/schemas/{name}");
                let tags: Vec<String> = mapping
                    .iter()
                    .filter(|(_, mapped)| **mapped == target || *mapped == name)
                    .map(|(tag, _)| tag.clone())
                    .collect();
                // Without a mapping, the name of the schema is the value.
                let tags = if tags.is_empty() {
                    vec![name.clone()]
                } else {
                    tags
                };
                tags.into_iter()
                    .map(|tag| (variant_name(&tag), tag, reference_to(name)))
                    .collect::<Vec<_>>()
            })
            .collect();
        tagged.extend(names.into_iter().map(|name| (name, property.clone())));
        mark_union(schema, &json!({ "property": property }), variants);
        Ok(())
    })?;
    for (name, property) in tagged {
        if let Some(schema) = document.schemas.get_mut(&name) {
            remove_property(schema, &property);
        }
    }
    Ok(())
}

/// Any other union becomes an enum of the shapes, tried in order.
///
/// typify does that too, where the shapes exclude each other; where they do not, it makes a struct
/// with every branch flattened into it, and some it cannot represent at all.
pub fn untagged_unions(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let Some(branches) = branches(schema) else {
            return Ok(());
        };
        // Strings and enums of strings: the open enum says both.
        if branches
            .iter()
            .all(|branch| branch.get("type") == Some(&json!("string")))
        {
            let values: Vec<Value> = branches
                .iter()
                .filter_map(|branch| branch.get("enum").and_then(Value::as_array))
                .flatten()
                .cloned()
                .collect();
            remove_branches(schema);
            schema["type"] = "string".into();
            if !values.is_empty() {
                schema["enum"] = values.into();
            }
            return Ok(());
        }
        let variants = branches
            .iter()
            .enumerate()
            .map(|(index, branch)| {
                let name = branch_name(branch).unwrap_or_else(|| format!("Variant{index}"));
                (name, String::new(), branch.clone())
            })
            .collect();
        mark_union(schema, &json!("untagged"), variants);
        Ok(())
    })
}

/// An enum of strings takes other values, too, and keeps them.
///
/// The document lists the values of today; typify makes a closed enum of them, and a state that
/// the server learns tomorrow fails every response that mentions it. Enums of other types become
/// the plain type.
pub fn open_enums(document: &mut Document) -> Result<()> {
    document.each_schema(|schema, _| {
        let Some(values) = schema.get("enum").and_then(Value::as_array) else {
            return Ok(());
        };
        let strings = values.iter().all(Value::is_string);
        let kind = schema.get("type").and_then(Value::as_str);
        if strings && !values.is_empty() && matches!(kind, None | Some("string")) {
            schema["type"] = "string".into();
            schema[MARK] = "enum".into();
        } else if let Some(members) = schema.as_object_mut() {
            members.remove("enum");
        }
        Ok(())
    })
}

/// Everything that becomes a type gets a name and a place among the components.
///
/// The document has objects and enums inside other schemas and operations. typify makes up names
/// for these as it goes, and takes two types with one name for the same type. Here the names are
/// given beforehand, by the same rule (that of the owner, then that of the property), and clashes
/// get a number.
pub fn named_types(document: &mut Document) -> Result<()> {
    let mut namer = Namer {
        taken: document
            .schemas
            .keys()
            .map(|name| (type_name(name), name.clone()))
            .collect(),
        components: BTreeMap::new(),
        types: BTreeMap::new(),
    };

    for (name, mut schema) in std::mem::take(&mut document.schemas) {
        namer.inside(&mut schema, &name);
        namer.settle(name, schema);
    }
    for operation in &mut document.operations {
        let id = operation.id.clone();
        for parameter in &mut operation.parameters {
            let hint = format!("{id}-{}", parameter.name);
            namer.outermost(&mut parameter.schema, &hint);
        }
        if let Some(body) = &mut operation.body {
            for schema in body.content.values_mut() {
                namer.outermost(schema, &format!("{id}-body"));
            }
        }
        for response in operation.responses.values_mut() {
            for schema in response.content.values_mut() {
                namer.outermost(schema, &format!("{id}-response"));
            }
        }
        for (index, schema) in operation.messages.iter_mut().enumerate() {
            let hint = ["request", "response"][index.min(1)];
            namer.outermost(schema, &format!("{id}-{hint}"));
        }
    }
    document.schemas = namer.components;
    document.types.append(&mut namer.types);
    Ok(())
}

/// Schemas whose names differ in the document and not in Rust get different ones.
///
/// The document may have `foo-bar` and `FooBar`; typify would silently take the second for the
/// first. The first by name keeps the name, others get a number, and the report says so.
pub fn distinct_names(document: &mut Document) -> Result<()> {
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for name in document.schemas.keys() {
        let rust = type_name(name);
        if owners.contains_key(&rust) {
            let free = (2..)
                .map(|number| format!("{rust}{number}"))
                .find(|free| !owners.contains_key(free) && !document.schemas.contains_key(free));
            if let Some(free) = free {
                owners.insert(free.clone(), name.clone());
                renamed.insert(name.clone(), free);
            }
        } else {
            owners.insert(rust, name.clone());
        }
    }
    for (from, to) in &renamed {
        if let Some(schema) = document.schemas.remove(from) {
            document.schemas.insert(to.clone(), schema);
        }
        let at = Pointer::root().descend(&["components", "schemas", from]);
        document.note(
            &at,
            format!("becomes `{to}`: another schema has the same name in Rust"),
        );
    }
    document.each_schema(|schema, _| {
        if let Some(to) = reference(schema).and_then(|name| renamed.get(name)) {
            *schema = reference_to(to);
        }
        Ok(())
    })
}

/// Gives names to what has none.
struct Namer {
    /// Names in Rust, with the components they belong to.
    taken: BTreeMap<String, String>,
    components: BTreeMap<String, Schema>,
    types: BTreeMap<String, Type>,
}

impl Namer {
    /// Moves what needs a name out of `schema`, which keeps its own place.
    fn inside(&mut self, schema: &mut Schema, hint: &str) {
        if let Some(mark) = schema.get_mut(MARK) {
            if let Some(Value::Array(variants)) = mark.get_mut("variants") {
                for variant in variants {
                    let name = variant["name"].as_str().unwrap_or_default().to_owned();
                    self.outermost(&mut variant["schema"], &format!("{hint}-{name}"));
                }
            }
            return;
        }
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (name, property) in properties {
                self.outermost(property, &format!("{hint}-{name}"));
            }
        }
        if let Some(items) = schema.get_mut("items") {
            self.outermost(items, &format!("{hint}-item"));
        }
        if let Some(value) = schema.get_mut("additionalProperties")
            && value.is_object()
        {
            self.outermost(value, &format!("{hint}-value"));
        }
    }

    /// Does the same, and moves `schema` itself if it needs a name.
    fn outermost(&mut self, schema: &mut Schema, hint: &str) {
        if reference(schema).is_some() {
            return;
        }
        let is_struct = schema
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|properties| !properties.is_empty());
        if !is_struct && schema.get(MARK).is_none() {
            self.inside(schema, hint);
            return;
        }
        let name = self.free_name(hint);
        let mut component = schema.clone();
        self.inside(&mut component, &name);
        if let Some(members) = component.as_object_mut() {
            members.remove("nullable");
        }
        self.settle(name.clone(), component);
        refer_in_place(schema, &reference_to(&name));
    }

    /// Puts a schema among the components; if it is marked, as the type that it becomes.
    fn settle(&mut self, name: String, schema: Schema) {
        let description = schema
            .get("description")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let becomes = match schema.get(MARK) {
            None => None,
            Some(Value::String(mark)) if mark == "empty" => Some(Type::Empty { description }),
            Some(Value::String(_)) => Some(Type::Enum(Enum {
                description,
                values: enum_values(&schema),
            })),
            Some(mark) => Some(Type::Union(read_union(mark, description))),
        };
        let stand_in = match becomes {
            None => schema,
            Some(becomes) => {
                let stand_in = match becomes {
                    Type::Enum(_) => json!({ "type": "string" }),
                    _ => json!({ "type": "object" }),
                };
                self.types.insert(name.clone(), becomes);
                stand_in
            }
        };
        self.components.insert(name, stand_in);
    }

    fn free_name(&mut self, hint: &str) -> String {
        let wanted = type_name(hint);
        let name = std::iter::once(wanted.clone())
            .chain((2..).map(|number| format!("{wanted}{number}")))
            .find(|name| !self.taken.contains_key(name))
            .unwrap_or(wanted);
        self.taken.insert(name.clone(), name.clone());
        name
    }
}

/// The variants of an enum; a value whose variant is taken already gets a number.
///
/// A value that would be called `Unknown` is left to the variant for values that are not listed.
fn enum_values(schema: &Schema) -> Vec<(String, String)> {
    let mut variants: Vec<(String, String)> = Vec::new();
    let values = schema.get("enum").and_then(Value::as_array);
    for value in values.into_iter().flatten().filter_map(Value::as_str) {
        let name = variant_name(value);
        let listed = variants.iter().any(|(_, other)| other == value);
        if name != "Unknown" && !listed {
            let name = free_variant(name, &variants);
            variants.push((name, value.to_owned()));
        }
    }
    variants
}

fn free_variant<T>(wanted: String, taken: &[(String, T)]) -> String {
    std::iter::once(wanted.clone())
        .chain((2..).map(|number| format!("{wanted}{number}")))
        .find(|name| !taken.iter().any(|(other, _)| other == name))
        .unwrap_or(wanted)
}

/// Turns a schema into a marked union; `variants` are names, tags and schemas.
fn mark_union(schema: &mut Schema, tagging: &Value, variants: Vec<(String, String, Schema)>) {
    remove_branches(schema);
    let mut named: Vec<(String, (String, Schema))> = Vec::new();
    for (name, tag, schema) in variants {
        let name = if name == "Unknown" {
            "Unknown_".to_owned()
        } else {
            name
        };
        let name = free_variant(name, &named);
        named.push((name, (tag, schema)));
    }
    let variants: Vec<Value> = named
        .into_iter()
        .map(|(name, (tag, schema))| json!({ "name": name, "tag": tag, "schema": schema }))
        .collect();
    if let Some(members) = schema.as_object_mut() {
        members.remove("type");
        members.remove("required");
        members.remove("additionalProperties");
    }
    schema[MARK] = json!({ "tagging": tagging, "variants": variants });
}

fn read_union(mark: &Value, description: Option<String>) -> Union {
    let tagging = &mark["tagging"];
    let variants = mark["variants"].as_array();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Union {
        description,
        tagging: match tagging.get("property") {
            Some(property) => Tagging::Property(text(property)),
            None if tagging == "member" => Tagging::Member,
            None => Tagging::Untagged,
        },
        variants: variants
            .into_iter()
            .flatten()
            .map(|variant| Variant {
                name: text(&variant["name"]),
                tag: text(&variant["tag"]),
                schema: variant["schema"].clone(),
            })
            .collect(),
    }
}

fn branches(schema: &Schema) -> Option<&Vec<Value>> {
    ["oneOf", "anyOf"]
        .iter()
        .find_map(|key| schema.get(*key).and_then(Value::as_array))
        .filter(|branches| !branches.is_empty())
}

fn remove_branches(schema: &mut Schema) {
    if let Some(members) = schema.as_object_mut() {
        for key in ["oneOf", "anyOf", "discriminator"] {
            members.remove(key);
        }
    }
}

/// The property of an object that has one and requires it.
fn single_member(branch: &Schema) -> Option<(&String, &Schema)> {
    let properties: &Map<String, Value> = branch.get("properties")?.as_object()?;
    let (name, schema) = properties.iter().next()?;
    (properties.len() == 1 && required(branch).contains(name)).then_some((name, schema))
}

fn remove_property(schema: &mut Schema, property: &str) {
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.remove(property);
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| name != property);
    }
}

/// What a branch of an untagged union can be called.
fn branch_name(branch: &Schema) -> Option<String> {
    if let Some(name) = reference(branch) {
        return Some(type_name(name));
    }
    if let Some(title) = branch.get("title").and_then(Value::as_str) {
        return Some(variant_name(title));
    }
    branch.get("type").and_then(Value::as_str).map(variant_name)
}
