//! `Keywords`, the keywords of a schema that the passes read.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::pipeline::document::Schema;

/// Reads a schema. A keyword whose value has the wrong type reads as absent.
pub trait Keywords {
    /// The name of the component that the schema consists of a `$ref` to.
    fn reference(&self) -> Option<&str>;
    /// The name that the schema comes down to: a `$ref`, or an `allOf` of nothing else.
    fn sole_reference(&self) -> Option<&str>;
    /// Whether the schema comes down to one of these names.
    fn is_one_of(&self, names: &BTreeSet<String>) -> bool {
        self.sole_reference()
            .is_some_and(|name| names.contains(name))
    }
    /// The value of a keyword that holds text.
    fn text(&self, keyword: &str) -> Option<&str>;
    /// The value of a keyword that holds a list.
    fn list(&self, keyword: &str) -> Option<&[Value]>;
    /// `type`, where it is one type.
    fn ty(&self) -> Option<&str> {
        self.text("type")
    }
    fn format(&self) -> Option<&str> {
        self.text("format")
    }
    fn description(&self) -> Option<String> {
        self.text("description").map(str::to_owned)
    }
    /// `enum`.
    fn values(&self) -> Option<&[Value]> {
        self.list("enum")
    }
    /// `oneOf` or `anyOf`.
    fn branches(&self) -> Option<&[Value]> {
        self.list("oneOf").or_else(|| self.list("anyOf"))
    }
    fn properties(&self) -> Option<&Map<String, Value>>;
    /// The names of the properties that the schema requires.
    fn required(&self) -> BTreeSet<String> {
        let names = self.list("required").into_iter().flatten();
        names.filter_map(Value::as_str).map(str::to_owned).collect()
    }
    /// Whether the schema has properties.
    fn is_struct(&self) -> bool {
        self.properties()
            .is_some_and(|properties| !properties.is_empty())
    }
    fn is_nullable(&self) -> bool;
}

impl Keywords for Schema {
    fn reference(&self) -> Option<&str> {
        self.text("$ref")?.strip_prefix("#/components/schemas/")
    }

    fn sole_reference(&self) -> Option<&str> {
        const SHAPE: [&str; 7] = [
            "additionalProperties",
            "anyOf",
            "enum",
            "items",
            "oneOf",
            "properties",
            "type",
        ];
        match self.list("allOf") {
            Some([only]) if SHAPE.iter().all(|key| self.get(key).is_none()) => only.reference(),
            Some(_) => None,
            None => self.reference(),
        }
    }

    fn text(&self, keyword: &str) -> Option<&str> {
        self.get(keyword)?.as_str()
    }

    fn list(&self, keyword: &str) -> Option<&[Value]> {
        self.get(keyword)?.as_array().map(Vec::as_slice)
    }

    fn properties(&self) -> Option<&Map<String, Value>> {
        self.get("properties")?.as_object()
    }

    fn is_nullable(&self) -> bool {
        self.get("nullable") == Some(&Self::Bool(true))
    }
}
