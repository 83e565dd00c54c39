//! Enums and unions, and a name for everything that becomes a type.
//!
//! typify's enums are closed: a value or a shape that the document does not list fails the whole
//! response. The passes here take enums and unions out of its hands; what it still does is structs,
//! collections and newtypes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::pipeline::document::{Document, Schema, reference, reference_to, sole_reference};
use crate::pipeline::error::{Pointer, Result};
use crate::pipeline::lower::dialect::ANNOTATIONS;
use crate::pipeline::lower::objects::required;
use crate::pipeline::names::{is_in_prelude, type_name, variant_name};
use crate::pipeline::types::{Enum, Tagging, Type, Union, Variant, refer_in_place};

/// Marks a schema that [`named_types`] takes out of typify's hands, with what it becomes:
/// `"empty"`, `"enum"`, or a union as [`mark_union`] writes it.
pub const MARK: &str = "x-rust";

/// Marks a shape of a union with the name of the component that was merged into it or inlined.
pub const COMPONENT: &str = "x-component";

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
/// Here the variant stands for the property, which leaves the structs that are nothing but shapes
/// of such unions. A union with a shape whose value is not known is told by trying its shapes.
pub fn tagged_unions(document: &mut Document) -> Result<()> {
    let named = document.clone();
    // How often each schema is a shape of a union told by some property.
    let mut shapes: BTreeMap<(String, String), usize> = BTreeMap::new();
    document.each_schema(|schema, _| {
        let discriminator = schema.get("discriminator").cloned().unwrap_or_default();
        let Some(property) = discriminator.get("propertyName").and_then(Value::as_str) else {
            return Ok(());
        };
        let mapping: Vec<(&String, &str)> = discriminator
            .get("mapping")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(tag, target)| Some((tag, target.as_str()?)))
            .collect();
        let tagged: Option<Vec<(Vec<String>, Schema)>> = branches(schema)
            .into_iter()
            .flatten()
            .map(|branch| Some((tags(&named, branch, property, &mapping)?, branch.clone())))
            .collect();
        let Some(tagged) = tagged.filter(|tagged| !tagged.is_empty()) else {
            return Ok(());
        };
        let mut variants = Vec::new();
        for (tags, mut branch) in tagged {
            match sole_reference(&branch) {
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
        mark_union(schema, &json!({ "property": property }), variants);
        Ok(())
    })?;
    let mut mentions: BTreeMap<String, usize> = BTreeMap::new();
    // The branches, as they stood in the document, are among what was counted.
    let mut named = named;
    named.each_schema(|schema, _| {
        if let Some(name) = reference(schema) {
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
        .get("properties")
        .and_then(|properties| properties.get(property))
        .and_then(|schema| named.resolve(schema).get("enum"))
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    // A property that can have several values tells nothing.
    match (listed.as_slice(), name) {
        ([_], _) => Some(listed),
        // Without a mapping, the name of the schema is the value.
        (_, Some(name)) => Some(vec![name.to_owned()]),
        (_, None) => None,
    }
}

const COMPONENTS: &str = "#/components/schemas/";

/// Any other union becomes an enum of the shapes, tried in order.
///
/// typify does that too, where the shapes exclude each other; where they do not, it makes a struct
/// with every branch flattened into it, and some it cannot represent at all. A shape that requires
/// more comes before one that requires less, which would fit in its place.
pub fn untagged_unions(document: &mut Document) -> Result<()> {
    let named = document.clone();
    document.each_schema(|schema, _| {
        let Some(branches) = branches(schema) else {
            // A union of nothing: whatever comes is taken.
            remove_branches(schema);
            return Ok(());
        };
        // Strings and enums of strings: the open enum says both.
        let resolved: Vec<&Schema> = branches
            .iter()
            .map(|branch| named.resolve(branch))
            .collect();
        if resolved.iter().all(|branch| is_text(branch)) {
            let values: Vec<Value> = resolved
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
        let mut variants: Vec<(usize, String, Schema)> = branches
            .iter()
            .enumerate()
            .map(|(index, branch)| {
                let name = branch_name(branch).unwrap_or_else(|| format!("Variant{index}"));
                (required(named.resolve(branch)).len(), name, branch.clone())
            })
            .collect();
        variants.sort_by_key(|(required, _, _)| std::cmp::Reverse(*required));
        let variants = variants
            .into_iter()
            .map(|(_, name, branch)| (name, String::new(), branch))
            .collect();
        mark_union(schema, &json!("untagged"), variants);
        Ok(())
    })
}

/// Whether this is plain text, with or without known values.
fn is_text(schema: &Schema) -> bool {
    let members = schema.as_object();
    schema.get("type") == Some(&json!("string"))
        && members.is_some_and(|members| {
            members.keys().all(|key| {
                ["type", "enum", "title", "example", COMPONENT].contains(&key.as_str())
                    || ANNOTATIONS.contains(&key.as_str())
            })
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
            .map(|name| type_name(name))
            .collect(),
        components: BTreeMap::new(),
        types: BTreeMap::new(),
    };

    for (name, mut schema) in std::mem::take(&mut document.schemas) {
        namer.inside(&mut schema, &name);
        namer.settle(name, schema);
    }
    for operation in &mut document.operations {
        let id = operation.method_id.clone();
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
        for (hint, schema) in &mut operation.messages {
            namer.outermost(schema, &format!("{id}-{hint}"));
        }
    }
    document.schemas = namer.components;
    document.types.append(&mut namer.types);
    Ok(())
}

/// Every schema has a name that is one in Rust, and no other schema has it.
///
/// The document may have `foo-bar` and `FooBar`; typify would silently take the second for the
/// first. The first by name keeps the name, others get a number. A schema called `String` or
/// `Default` would stand in for what the generated code means by it, and one called `a/b` could not
/// be referred to. The report lists what is renamed.
pub fn distinct_names(document: &mut Document) -> Result<()> {
    let mut owners: BTreeSet<String> = BTreeSet::new();
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut notes = Vec::new();
    for name in document.schemas.keys() {
        let rust = type_name(name);
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        let why = if owners.contains(&rust) {
            "another schema has the same name in Rust"
        } else if is_in_prelude(&rust) {
            "the name means something else in Rust"
        } else if is_reserved(&rust) {
            "the name is one of this crate's own"
        } else if !name.chars().all(is_plain) {
            "a name consists of letters, digits, `.`, `-` and `_`"
        } else {
            owners.insert(rust);
            continue;
        };
        let free = std::iter::once(rust.clone())
            .chain((2..).map(|number| format!("{rust}{number}")))
            .find(|free| {
                // The case of a name can change once more: `XYZ` becomes `Xyz`.
                let rust = type_name(free);
                !owners.contains(&rust)
                    && !is_unusable(&rust)
                    && !document.schemas.contains_key(free)
            });
        if let Some(free) = free {
            notes.push((name.clone(), format!("becomes `{free}`: {why}")));
            owners.insert(type_name(&free));
            renamed.insert(name.clone(), free);
        }
    }
    for (name, what) in notes {
        let at = Pointer::root().descend(&["components", "schemas", &name]);
        document.note(&at, what);
    }
    rename_components(document, &renamed)
}

/// Gives components other names, here and wherever they are referred to.
pub fn rename_components(
    document: &mut Document,
    renamed: &BTreeMap<String, String>,
) -> Result<()> {
    for (from, to) in renamed {
        if let Some(schema) = document.schemas.remove(from) {
            document.schemas.insert(to.clone(), schema);
        }
    }
    document.each_schema(|schema, _| {
        if let Some(to) = reference(schema).and_then(|name| renamed.get(name)) {
            schema["$ref"] = format!("{COMPONENTS}{to}").into();
        }
        let mapping = schema
            .get_mut("discriminator")
            .and_then(|discriminator| discriminator.get_mut("mapping"))
            .and_then(Value::as_object_mut);
        for target in mapping.into_iter().flat_map(|mapping| mapping.values_mut()) {
            let name = target
                .as_str()
                .map(|target| target.trim_start_matches(COMPONENTS));
            if let Some(to) = name.and_then(|name| renamed.get(name)) {
                *target = format!("{COMPONENTS}{to}").into();
            }
        }
        Ok(())
    })
}

/// Whether a type of this name would be taken for something else.
pub fn is_unusable(rust: &str) -> bool {
    is_in_prelude(rust) || is_reserved(rust)
}

/// Whether the components that stand for types of this crate have this name, see
/// [`Runtime::refer`](crate::pipeline::types::Runtime::refer).
fn is_reserved(rust: &str) -> bool {
    rust.strip_prefix("E2b").is_some_and(|rest| {
        ["Base64", "Int64", "PathSegment", "SecretString"].contains(&rest)
            || rest.starts_with("List")
    })
}

/// Gives names to what has none.
struct Namer {
    /// Names in Rust.
    taken: BTreeSet<String>,
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
            // The case of a name can change once more: `XYZ` becomes `Xyz`.
            .find(|name| !self.taken.contains(&type_name(name)))
            .unwrap_or(wanted);
        self.taken.insert(type_name(&name));
        name
    }
}

/// The variants of an enum; a value whose variant is taken already gets a number.
///
/// A value that would be called `Unknown` has no variant of its own: it is left to the one for
/// values that are not listed.
fn enum_values(schema: &Schema) -> Vec<(Option<String>, String)> {
    let mut variants: Vec<(Option<String>, String)> = Vec::new();
    let values = schema.get("enum").and_then(Value::as_array);
    for value in values.into_iter().flatten().filter_map(Value::as_str) {
        if variants.iter().any(|(_, other)| other == value) {
            continue;
        }
        let name = variant_name(value);
        let name = (name != "Unknown").then(|| {
            let is_taken = |name: &str| {
                variants
                    .iter()
                    .any(|(other, _)| other.as_deref() == Some(name))
            };
            free_variant(name, is_taken)
        });
        variants.push((name, value.to_owned()));
    }
    variants
}

fn free_variant(wanted: String, is_taken: impl Fn(&str) -> bool) -> String {
    std::iter::once(wanted.clone())
        .chain((2..).map(|number| format!("{wanted}{number}")))
        .find(|name| !is_taken(name))
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
        let name = free_variant(name, |name| named.iter().any(|(other, _)| other == name));
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
pub fn single_member(branch: &Schema) -> Option<(&String, &Schema)> {
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

/// The component that a branch of a union is, or was made from.
fn component(branch: &Schema) -> Option<&str> {
    let made_from = branch.get(COMPONENT).and_then(Value::as_str);
    made_from.or_else(|| sole_reference(branch))
}

/// What a branch of an untagged union can be called.
fn branch_name(branch: &Schema) -> Option<String> {
    if let Some(name) = component(branch) {
        return Some(type_name(name));
    }
    if let Some(title) = branch.get("title").and_then(Value::as_str) {
        return Some(variant_name(title));
    }
    branch.get("type").and_then(Value::as_str).map(variant_name)
}
