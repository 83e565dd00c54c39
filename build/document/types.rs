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
    /// A reference to the component that stands for this type, which is added to the document.
    pub fn refer(self, document: &mut Document) -> Schema {
        let name = match &self {
            Self::SecretString => "e2b.SecretString".to_owned(),
            Self::ErrorBody => "e2b.ErrorBody".to_owned(),
            Self::Base64 => "e2b.Base64".to_owned(),
            Self::Int64 => "e2b.Int64".to_owned(),
            Self::PathSegment => "e2b.PathSegment".to_owned(),
            Self::List { .. } => format!("e2b.List.{}", document.types.len()),
        };
        self.refer_as(&name, document)
    }

    fn refer_as(self, name: &str, document: &mut Document) -> Schema {
        document
            .schemas
            .insert(name.to_owned(), serde_json::json!({ "type": "string" }));
        document.types.insert(name.to_owned(), Type::Runtime(self));
        reference_to(name)
    }
}

/// Replaces the schemas that `stands_for` recognises by a reference to `runtime`.
///
/// The annotations of the schema (its description, whether it is nullable) stay.
pub fn substitute(
    document: &mut Document,
    runtime: &Runtime,
    stands_for: impl Fn(&Schema) -> bool,
) -> crate::pipeline::error::Result<()> {
    let mut found = false;
    let mut scratch = Document::default();
    let target = runtime.clone().refer(&mut scratch);
    document.each_schema(|schema, _| {
        if stands_for(schema) {
            found = true;
            refer_in_place(schema, &target);
        }
        Ok(())
    })?;
    if found {
        runtime.clone().refer(document);
    }
    Ok(())
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
