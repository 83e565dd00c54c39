//! The Rust type of a schema, and the paths of what generated code builds on.

use proc_macro2::TokenStream;
use serde_json::Value;

use crate::pipeline::document::types::{Runtime, Separator, Type};
use crate::pipeline::document::{Document, Keywords, Schema};
use crate::pipeline::names::type_name;

/// Where generated code finds what it builds on.
#[derive(Clone, Debug)]
pub struct Paths {
    /// The module that holds the generated module, as an absolute path: `crate::platform`.
    pub surface: String,
    /// The crate with the hand-written types.
    pub runtime: String,
}

impl Paths {
    /// The path of the type that stands for a component which is not typify's.
    pub fn of(&self, document: &Document, name: &str) -> Option<String> {
        let runtime = &self.runtime;
        Some(match document.types.get(name)? {
            Type::Runtime(Runtime::List { item, separator }) => {
                let item = self.rust_type(document, item);
                let separator = match separator {
                    Separator::Comma => "Comma",
                    Separator::Space => "Space",
                    Separator::Pipe => "Pipe",
                    Separator::Repeat => "Repeat",
                };
                format!("{runtime}::query::List<{item}, {runtime}::query::{separator}>")
            }
            Type::Runtime(plain) => format!("{runtime}::{}", plain.name()),
            _ => format!("{}::types::{}", self.surface, type_name(name)),
        })
    }

    /// The Rust type for a schema; objects have names by now.
    pub fn rust_type(&self, document: &Document, schema: &Schema) -> String {
        let holds = self.rust_type_of_value(document, schema);
        if schema.is_nullable() {
            format!("::std::option::Option<{holds}>")
        } else {
            holds
        }
    }

    fn rust_type_of_value(&self, document: &Document, schema: &Schema) -> String {
        if let Some([only]) = schema.list("allOf") {
            return self.rust_type(document, only);
        }
        if let Some(name) = schema.reference() {
            return self
                .of(document, name)
                .unwrap_or_else(|| format!("{}::types::{}", self.surface, type_name(name)));
        }
        let (ty, format) = (schema.ty(), schema.format());
        match (ty.unwrap_or_default(), format.unwrap_or_default()) {
            ("string", "date-time") => "::chrono::DateTime<::chrono::offset::Utc>".to_owned(),
            ("string", _) => "::std::string::String".to_owned(),
            ("boolean", _) => "bool".to_owned(),
            ("integer", format) => match format {
                "int8" => "i8",
                "uint8" => "u8",
                "int16" => "i16",
                "uint16" => "u16",
                "int" | "int32" => "i32",
                "uint" | "uint32" => "u32",
                "uint64" => "u64",
                _ => "i64",
            }
            .to_owned(),
            ("number", "float") => "f32".to_owned(),
            ("number", _) => "f64".to_owned(),
            ("array", _) => {
                let item = schema.get("items").unwrap_or(&Value::Null);
                format!("::std::vec::Vec<{}>", self.rust_type(document, item))
            }
            ("object", _) => match schema.get("additionalProperties") {
                Some(value) if value.is_object() => format!(
                    "::std::collections::BTreeMap<::std::string::String, {}>",
                    self.rust_type(document, value)
                ),
                _ => "::serde_json::Map<::std::string::String, ::serde_json::Value>".to_owned(),
            },
            _ => "::serde_json::Value".to_owned(),
        }
    }
}

/// A path or type as tokens; the pipeline wrote it itself.
pub fn path(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
