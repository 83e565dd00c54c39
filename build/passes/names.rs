//! Names: each method and each type has one of its own.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::pipeline::document::types::{TYPE, Type, refer_in_place};
use crate::pipeline::document::{Document, Keywords, Schema, reference_to};
use crate::pipeline::error::{Pointer, Result};
use crate::pipeline::names::{builder_name, is_in_prelude, method_name, type_name, unique};
use crate::pipeline::passes::operations::means_something_else;
use crate::pipeline::passes::unions::COMPONENTS;

/// Renames schemas so that each has a name of its own that is an identifier in Rust.
///
/// The document may have `foo-bar` and `FooBar`; typify would silently take the second for the
/// first. The first by name keeps the name, others get a number. A schema called `String` or
/// `Default` would stand in for what the generated code means by it, and one called `a/b` could not
/// be referred to. The report lists what is renamed.
pub fn disambiguate_names(document: &mut Document) -> Result<()> {
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
        let free = unique(&rust, "", |free| {
            // The case of a name can change once more: `XYZ` becomes `Xyz`.
            let rust = type_name(free);
            !owners.contains(&rust) && !is_unusable(&rust) && !document.schemas.contains_key(free)
        });
        notes.push((name.clone(), format!("becomes `{free}`: {why}")));
        owners.insert(type_name(&free));
        renamed.insert(name.clone(), free);
    }
    for (name, what) in notes {
        let at = Pointer::root().descend(&["components", "schemas", &name]);
        document.note(&at, what);
    }
    rename_components(document, &renamed)
}

/// Drops a segment that the next one repeats from the names of methods and types.
///
/// The document has `process.Process.Start` and `process.ProcessEvent`, a package and then a service
/// or message that starts with the name of the package; progenitor writes `process_process_start`
/// and `ProcessProcessEvent`, here they are `process_start` and `ProcessEvent`. A short name that
/// another operation or schema has, or that means something else in Rust, is not used: the long one
/// stays. The id of the operation stays what it is in the document.
pub fn drop_repeated_segments(document: &mut Document) -> Result<()> {
    let mut taken: BTreeSet<String> = document
        .operations
        .iter()
        .map(|operation| builder_name(&operation.method_id))
        .collect();
    for operation in &mut document.operations {
        if let Some(short) = without_repeated_segments(&operation.method_id)
            && !means_something_else(&short)
            && taken.insert(builder_name(&short))
        {
            operation.method_id = short;
        }
    }
    let mut taken: BTreeSet<String> = document
        .schemas
        .keys()
        .map(|name| type_name(name))
        .collect();
    let mut renamed = BTreeMap::new();
    for name in document.schemas.keys() {
        if let Some(short) = without_repeated_segments(name)
            && !is_unusable(&type_name(&short))
            && taken.insert(type_name(&short))
        {
            renamed.insert(name.clone(), short);
        }
    }
    rename_components(document, &renamed)
}

/// The name without the segments that the next one starts with; none if there are none.
fn without_repeated_segments(name: &str) -> Option<String> {
    let segments: Vec<&str> = name.split('.').collect();
    let mut kept: Vec<&str> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        let repeated = segments.get(index + 1).is_some_and(|next| {
            let rest = method_name(next);
            let rest = rest.strip_prefix(&method_name(segment));
            !segment.is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
        });
        if !repeated {
            kept.push(segment);
        }
    }
    (kept.len() < segments.len()).then(|| kept.join("."))
}

/// Gives components other names, here and wherever they are referred to.
pub fn rename_components(
    document: &mut Document,
    renamed: &BTreeMap<String, String>,
) -> Result<()> {
    for (from, to) in renamed {
        if let Some(schema) = document.schemas.remove(from) {
            document.schemas.insert(to.clone(), schema);
            let origin = document.origins.remove(from);
            let origin = origin.unwrap_or_else(|| from.clone());
            document.origins.insert(to.clone(), origin);
        }
    }
    document.each_schema(|schema, _| {
        if let Some(to) = schema.reference().and_then(|name| renamed.get(name)) {
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

/// Whether a type of this name would shadow another one.
pub fn is_unusable(rust: &str) -> bool {
    is_in_prelude(rust) || is_reserved(rust)
}

/// Whether the components that stand for types of this crate have this name, see
/// [`Runtime::refer`](crate::pipeline::document::types::Runtime::refer).
fn is_reserved(rust: &str) -> bool {
    rust.strip_prefix("E2b").is_some_and(|rest| {
        [
            "Base64",
            "ErrorBody",
            "Int64",
            "PathSegment",
            "SecretString",
        ]
        .contains(&rest)
            || rest.starts_with("List")
    })
}

/// Names everything that becomes a type, and moves it to the components.
///
/// The document has objects and enums inside other schemas and operations. typify makes up names
/// for these as it goes, and takes two types with one name for the same type. Here the names are
/// given beforehand, by the same rule (that of the owner, then that of the property), and clashes
/// get a number.
pub fn name_types(document: &mut Document) -> Result<()> {
    let mut namer = Namer {
        taken: document
            .schemas
            .keys()
            .map(|name| type_name(name))
            .collect(),
        components: BTreeMap::new(),
        types: std::mem::take(&mut document.types),
    };

    for (name, schema) in std::mem::take(&mut document.schemas) {
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
    document.types = namer.types;
    document.types.retain(|name, _| !name.starts_with('#'));
    Ok(())
}

/// Names schemas that have no name.
struct Namer {
    /// Names in Rust.
    taken: BTreeSet<String>,
    components: BTreeMap<String, Schema>,
    types: BTreeMap<String, Type>,
}

impl Namer {
    /// Moves what needs a name out of `schema`, which keeps its own place.
    fn inside(&mut self, schema: &mut Schema, hint: &str) {
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
        if schema.reference().is_some() {
            return;
        }
        if !schema.is_struct() && schema.get(TYPE).is_none() {
            self.inside(schema, hint);
            return;
        }
        let name = self.free_name(hint);
        let mut component = schema.clone();
        if let Some(members) = component.as_object_mut() {
            members.remove("nullable");
        }
        self.settle(name.clone(), component);
        refer_in_place(schema, &reference_to(&name));
    }

    /// Puts a schema among the components, or the type that it becomes among the types, and names
    /// what is inside.
    fn settle(&mut self, name: String, mut schema: Schema) {
        let becomes = schema.text(TYPE).and_then(|key| self.types.get(key));
        let Some(mut becomes) = becomes.cloned() else {
            self.inside(&mut schema, &name);
            self.components.insert(name, schema);
            return;
        };
        if let Type::Union(union) = &mut becomes {
            for variant in &mut union.variants {
                let hint = format!("{name}-{}", variant.name);
                self.outermost(&mut variant.schema, &hint);
            }
        }
        let is_enum = matches!(becomes, Type::Enum(_));
        let stand_in = json!({ "type": if is_enum { "string" } else { "object" } });
        self.components.insert(name.clone(), stand_in);
        self.types.insert(name, becomes);
    }

    fn free_name(&mut self, hint: &str) -> String {
        // The case of a name can change once more: `XYZ` becomes `Xyz`.
        let is_free = |name: &str| !self.taken.contains(&type_name(name));
        let name = unique(&type_name(hint), "", is_free);
        self.taken.insert(type_name(&name));
        name
    }
}
