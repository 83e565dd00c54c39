//! `Type`, the types that typify does not write: hand-written ones of this crate, and the open enums
//! and unions that [`crate::pipeline::emit`] writes.

use serde_json::Value;

use crate::pipeline::document::{Document, Schema, reference_to};

/// The keyword that holds the key of a type in [`Document::types`], in a schema that becomes this type
/// and has no name yet.
///
/// [`name_types`](crate::pipeline::passes::names::name_types) replaces such keys, which start with
/// `#`, by names.
pub const TYPE: &str = "x-rust";

/// What stands in for a named schema.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A hand-written type of the crate.
    Runtime(Runtime),
    /// A string with known values, and room for others.
    Enum(Enum),
    /// One of several shapes.
    Union(Union),
    /// An object without properties.
    Empty { description: Option<String> },
}

/// The hand-written types, as the crate names them.
#[derive(Clone, Debug, PartialEq)]
pub enum Runtime {
    SecretString,
    ErrorBody,
    Base64,
    Int64,
    PathSegment,
    /// A query parameter that holds several values.
    List {
        item: Schema,
        separator: Separator,
    },
}

/// How the values of a list travel in a query string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    Comma,
    Space,
    Pipe,
    /// The parameter is repeated for each value.
    Repeat,
}

/// A string with known values.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    pub description: Option<String>,
    /// The variant of each value; `None` for a value that is left to `Unknown`.
    pub values: Vec<(Option<String>, String)>,
}

/// One of several shapes.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    pub description: Option<String>,
    pub tagging: Tagging,
    pub variants: Vec<Variant>,
}

/// How the shapes of a union are distinguished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tagging {
    /// Which member is present, as in the JSON of a protobuf `oneof`.
    Member,
    /// The value of this property.
    Property(String),
    /// None: the first shape that can be deserialized.
    Untagged,
}

/// One shape of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    pub name: String,
    /// The member or the value of the property that stands for this shape.
    pub tag: String,
    pub schema: Schema,
}

impl Runtime {
    /// What the crate calls the type.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::SecretString => "SecretString",
            Self::ErrorBody => "ErrorBody",
            Self::Base64 => "Base64",
            Self::Int64 => "Int64",
            Self::PathSegment => "PathSegment",
            Self::List { .. } => "List",
        }
    }

    /// A reference to the component that stands for this type, which is added to the document.
    pub fn refer(self, document: &mut Document) -> Schema {
        let mut name = format!("e2b.{}", self.name());
        if let Self::List { .. } = self {
            name = format!("{name}.{}", document.types.len());
        }
        let reference = reference_to(&name);
        let stand_in = serde_json::json!({ "type": "string" });
        document.schemas.insert(name.clone(), stand_in);
        document.types.insert(name, Type::Runtime(self));
        reference
    }
}

/// Replaces the schemas that `stands_for` recognises by a reference to `runtime`.
///
/// The component stays if there are none: a surface keeps only what its operations lead to. The
/// annotations of the schema (its description, whether it is nullable) stay.
pub fn substitute(
    document: &mut Document,
    runtime: Runtime,
    stands_for: impl Fn(&Schema) -> bool,
) -> crate::pipeline::error::Result<()> {
    let target = runtime.refer(document);
    document.each_schema(|schema, _| {
        if stands_for(schema) {
            refer_in_place(schema, &target);
        }
        Ok(())
    })
}

/// Makes `schema` a reference to `target`, and keeps its annotations.
pub fn refer_in_place(schema: &mut Schema, target: &Schema) {
    let annotations = schema
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| ["description", "deprecated", "nullable"].contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect::<serde_json::Map<_, _>>();
    *schema = target.clone();
    if !annotations.is_empty() {
        let mut wrapper = annotations;
        wrapper.insert("allOf".to_owned(), Value::Array(vec![target.clone()]));
        *schema = Value::Object(wrapper);
    }
}
