//! Unions.
//!
//! typify's enums are closed: a shape that the document does not list fails the whole response. The
//! passes here take unions out of its hands; what it still does is structs, collections and newtypes.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::pipeline::document::types::{Tagging, Type, Union, Variant};
use crate::pipeline::document::{Document, Keywords, Schema, reference_to};
use crate::pipeline::error::Result;
use crate::pipeline::names::{type_name, unique, variant_name};
use crate::pipeline::passes::dialect::ANNOTATIONS;

/// Marks a shape of a union with the name of the component that was merged into it or inlined.
pub const COMPONENT: &str = "x-component";

pub const COMPONENTS: &str = "#/components/schemas/";

/// Converts a protobuf `oneof` into an enum with one variant for each member.
///
/// The document has an object with `oneOf` objects of one required property each, and
/// `additionalProperties: false` around them. typify merges the two into an enum without variants,
/// which compiles, and can neither be built nor read.
pub fn convert_member_unions(document: &mut Document) -> Result<()> {
    document.substitute_types(|schema| {
        let members = branches(schema)?
            .iter()
            .map(|branch| {
                let (name, member) = single_member(branch)?;
                Some((name.clone(), member.clone()))
            })
            .collect::<Option<Vec<(String, Schema)>>>()?;
        if schema.get("properties").is_some() {
            // A message with a `oneof` among other fields: at most one of the members is set.
            remove_branches(schema);
            for (name, member) in members {
                schema["properties"][name] = member;
            }
            return None;
        }
        let variants = members
            .into_iter()
            .map(|(name, member)| (variant_name(&name), name, member));
        Some(union(schema, Tagging::Member, variants))
    })
}

/// Converts a union with a `discriminator` into an enum tagged by that property.
///
/// The document has `oneOf` schemas, each with a property that has one value only. progenitor
/// drops the discriminator, and each caller has to set that property to the value it must have.
/// Here the variant stands for the property, which leaves the structs that are nothing but shapes
/// of such unions. A union with a shape whose value is not known is untagged.
pub fn convert_tagged_unions(document: &mut Document) -> Result<()> {
    let named = document.clone();
    // How often each schema is a shape of a union tagged by a property.
    let mut shapes: BTreeMap<(String, String), usize> = BTreeMap::new();
    document.substitute_types(|schema| {
        let discriminator = schema.get("discriminator")?.clone();
        let property = discriminator.text("propertyName")?;
        let mapping: Vec<(&String, &str)> = discriminator
            .get("mapping")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(tag, target)| Some((tag, target.as_str()?)))
            .collect();
        let tagged = branches(schema)?
            .iter()
            .map(|branch| Some((tags(&named, branch, property, &mapping)?, branch.clone())))
            .collect::<Option<Vec<(Vec<String>, Schema)>>>()?;
        let mut variants = Vec::new();
        for (tags, mut branch) in tagged {
            match branch.sole_reference() {
                Some(name) => {
                    let key = (name.to_owned(), property.to_owned());
                    *shapes.entry(key).or_default() += 1;
                    // One name for the type, however the shape is described here.
                    branch = reference_to(name);
                }
                None => remove_property(&mut branch, property),
            }
            for tag in tags {
                variants.push((variant_name(&tag), tag, branch.clone()));
            }
        }
        let tagging = Tagging::Property(property.to_owned());
        Some(union(schema, tagging, variants))
    })?;
    let mut mentions: BTreeMap<String, usize> = BTreeMap::new();
    // The branches, as they stood in the document, are among what was counted.
    let mut named = named;
    named.each_schema(|schema, _| {
        if let Some(name) = schema.reference() {
            *mentions.entry(name.to_owned()).or_default() += 1;
        }
        Ok(())
    })?;
    for ((name, property), count) in shapes {
        if mentions.get(&name) == Some(&count)
            && let Some(schema) = document.schemas.get_mut(&name)
        {
            remove_property(schema, &property);
        }
    }
    Ok(())
}

/// The values of the property that stand for a branch; none if they are not known.
fn tags(
    named: &Document,
    branch: &Schema,
    property: &str,
    mapping: &[(&String, &str)],
) -> Option<Vec<String>> {
    let name = component(branch);
    let target = name.map(|name| format!("{COMPONENTS}{name}"));
    let mapped: Vec<String> = mapping
        .iter()
        .filter(|(_, mapped)| Some(*mapped) == name || Some(*mapped) == target.as_deref())
        .map(|(tag, _)| (*tag).clone())
        .collect();
    if !mapped.is_empty() {
        return Some(mapped);
    }
    let listed: Vec<String> = named
        .resolve(branch)
        .properties()
        .and_then(|properties| named.resolve(properties.get(property)?).values())
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    // A property that can have several values is no tag.
    match (listed.as_slice(), name) {
        ([_], _) => Some(listed),
        // Without a mapping, the name of the schema is the value.
        (_, Some(name)) => Some(vec![name.to_owned()]),
        (_, None) => None,
    }
}

/// Converts any other union into an enum whose shapes are tried in order.
///
/// typify does that too, where the shapes exclude each other; where they do not, it makes a struct
/// with every branch flattened into it, and some it cannot represent at all. A shape that requires
/// more comes before one that requires less, which would fit in its place.
pub fn convert_untagged_unions(document: &mut Document) -> Result<()> {
    let named = document.clone();
    document.substitute_types(|schema| {
        let Some(branches) = branches(schema) else {
            // A union of nothing: whatever comes is taken.
            remove_branches(schema);
            return None;
        };
        // Strings and enums of strings: an open enum is both.
        let resolved: Vec<&Schema> = branches
            .iter()
            .map(|branch| named.resolve(branch))
            .collect();
        if resolved.iter().all(|branch| is_text(branch)) {
            let values: Vec<Value> = resolved
                .iter()
                .filter_map(|branch| branch.values())
                .flatten()
                .cloned()
                .collect();
            remove_branches(schema);
            schema["type"] = "string".into();
            if !values.is_empty() {
                schema["enum"] = values.into();
            }
            return None;
        }
        let mut variants: Vec<(usize, String, Schema)> = branches
            .iter()
            .enumerate()
            .map(|(index, branch)| {
                let name = branch_name(branch).unwrap_or_else(|| format!("Variant{index}"));
                (named.resolve(branch).required().len(), name, branch.clone())
            })
            .collect();
        variants.sort_by_key(|(required, _, _)| std::cmp::Reverse(*required));
        let variants = variants
            .into_iter()
            .map(|(_, name, branch)| (name, String::new(), branch));
        Some(union(schema, Tagging::Untagged, variants))
    })
}

/// Whether this is plain text, with or without known values.
fn is_text(schema: &Schema) -> bool {
    let members = schema.as_object();
    schema.ty() == Some("string")
        && members.is_some_and(|members| {
            members.keys().all(|key| {
                ["type", "enum", "title", "example", COMPONENT].contains(&key.as_str())
                    || ANNOTATIONS.contains(&key.as_str())
            })
        })
}

/// The union that a schema becomes; `variants` are names, tags and schemas.
fn union(
    schema: &mut Schema,
    tagging: Tagging,
    variants: impl IntoIterator<Item = (String, String, Schema)>,
) -> Type {
    remove_branches(schema);
    if let Some(members) = schema.as_object_mut() {
        members.remove("type");
        members.remove("required");
        members.remove("additionalProperties");
    }
    let mut named: Vec<Variant> = Vec::new();
    for (name, tag, schema) in variants {
        let name = if name == "Unknown" { "Unknown_" } else { &name };
        let name = unique(name, "", |name| {
            named.iter().all(|other| other.name != name)
        });
        named.push(Variant { name, tag, schema });
    }
    Type::Union(Union {
        description: schema.description(),
        tagging,
        variants: named,
    })
}

fn branches(schema: &Schema) -> Option<&[Value]> {
    schema.branches().filter(|branches| !branches.is_empty())
}

fn remove_branches(schema: &mut Schema) {
    if let Some(members) = schema.as_object_mut() {
        for key in ["oneOf", "anyOf", "discriminator"] {
            members.remove(key);
        }
    }
}

/// The property of an object that has one and requires it.
pub fn single_member(branch: &Schema) -> Option<(&String, &Schema)> {
    let properties = branch.properties()?;
    let (name, schema) = properties.iter().next()?;
    (properties.len() == 1 && branch.required().contains(name)).then_some((name, schema))
}

fn remove_property(schema: &mut Schema, property: &str) {
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.remove(property);
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| name != property);
    }
}

/// The component that a branch of a union is, or was made from.
fn component(branch: &Schema) -> Option<&str> {
    let made_from = branch.text(COMPONENT);
    made_from.or_else(|| branch.sole_reference())
}

/// What a branch of an untagged union can be called.
fn branch_name(branch: &Schema) -> Option<String> {
    if let Some(name) = component(branch) {
        return Some(type_name(name));
    }
    if let Some(title) = branch.text("title") {
        return Some(variant_name(title));
    }
    branch.ty().map(variant_name)
}
