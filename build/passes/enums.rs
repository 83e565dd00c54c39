//! Enums, which are closed in typify: a value that the document does not list fails the response.

use serde_json::Value;

use crate::pipeline::document::types::{Enum, Type};
use crate::pipeline::document::{Document, Keywords};
use crate::pipeline::error::Result;
use crate::pipeline::names::{unique, variant_name};

/// Opens enums of strings: an enum keeps values that the document does not list.
///
/// The document lists the values of today; typify makes a closed enum of them, and a state that
/// the server adds later fails every response that mentions it. Enums of other types become
/// the plain type.
pub fn open_enums(document: &mut Document) -> Result<()> {
    document.substitute_types(|schema| {
        let values = schema.values()?;
        let strings = values.iter().all(Value::is_string);
        if strings && !values.is_empty() && matches!(schema.ty(), None | Some("string")) {
            return Some(Type::Enum(Enum {
                description: schema.description(),
                values: enum_values(values),
            }));
        }
        schema.as_object_mut()?.remove("enum");
        None
    })
}

/// The variants of an enum; a value whose variant is taken already gets a number.
///
/// A value that would be called `Unknown` has no variant of its own: it is left to the one for
/// values that are not listed.
fn enum_values(values: &[Value]) -> Vec<(Option<String>, String)> {
    let mut variants: Vec<(Option<String>, String)> = Vec::new();
    for value in values.iter().filter_map(Value::as_str) {
        if variants.iter().any(|(_, other)| other == value) {
            continue;
        }
        let name = variant_name(value);
        let name = (name != "Unknown").then(|| {
            unique(&name, "", |name| {
                let mut others = variants.iter().map(|(other, _)| other.as_deref());
                others.all(|other| other != Some(name))
            })
        });
        variants.push((name, value.to_owned()));
    }
    variants
}
