//! `Document`, an OpenAPI document as the passes see it: every `$ref` except those to schemas is
//! resolved, and operations are sorted by path and method.

pub mod check;
pub mod read;
pub mod schema;
pub mod types;
pub mod yaml;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub use crate::pipeline::document::schema::Keywords;
use crate::pipeline::document::types::{Runtime, TYPE, Type};
use crate::pipeline::error::{Error, Pointer, Result};

/// A JSON schema. Passes rewrite it in place, from 3.1 towards what the generator takes.
pub type Schema = Value;

/// The document.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub title: String,
    pub version: String,
    pub description: Option<String>,
    /// Sorted by path, then by method.
    pub operations: Vec<Operation>,
    /// `#/components/schemas`.
    pub schemas: BTreeMap<String, Schema>,
    /// `#/components/securitySchemes`.
    pub security_schemes: BTreeMap<String, SecurityScheme>,
    /// Named schemas for which typify writes no type, see also [`TYPE`].
    pub types: BTreeMap<String, Type>,
    /// The names that schemas have in the document, where a pass gave them others.
    pub origins: BTreeMap<String, String>,
    /// What was left out or approximated, for the person who replaced the document.
    pub notes: Vec<String>,
}

/// One method on one path.
#[derive(Clone, Debug, Default)]
pub struct Operation {
    /// Its place in the document.
    pub at: Pointer,
    /// `operationId`; empty when the document has none.
    pub id: String,
    /// The id that the generator gets; the method is named after it.
    pub method_id: String,
    /// In lower case, as in the document.
    pub method: String,
    pub path: String,
    pub tags: Vec<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub deprecated: bool,
    /// Marked `x-internal`, itself or by its path.
    pub internal: bool,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub responses: BTreeMap<String, Response>,
    /// Alternatives; each lists the schemes that it takes together.
    pub security: Vec<Vec<String>>,
    /// URLs with the defaults of their variables filled in.
    pub servers: Vec<String>,
    /// Headers that always have the same value, by their names in lower case.
    pub constant_headers: BTreeMap<String, String>,
    /// The messages of raw bodies: they still become types. With what they are called if they have
    /// no name.
    pub messages: Vec<(&'static str, Schema)>,
    /// Whether a response may be empty where others are JSON.
    pub empty_is_null: bool,
    /// The media type of a raw request body, when it is not `application/octet-stream`.
    pub sends: Option<String>,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub at: Pointer,
    pub name: String,
    /// `path`, `query`, `header` or `cookie`.
    pub location: String,
    pub required: bool,
    pub description: Option<String>,
    pub style: Option<String>,
    pub explode: Option<bool>,
    pub schema: Schema,
    /// Described by `content` (serialized as that media type) and not by `schema`.
    pub media_type: Option<String>,
}

/// A request body.
#[derive(Clone, Debug, Default)]
pub struct Body {
    pub at: Pointer,
    pub required: bool,
    pub description: Option<String>,
    pub content: BTreeMap<String, Schema>,
}

/// One row of an operation's `responses`.
#[derive(Clone, Debug, Default)]
pub struct Response {
    pub at: Pointer,
    pub description: String,
    pub content: BTreeMap<String, Schema>,
    /// Header names with their descriptions.
    pub headers: BTreeMap<String, Option<String>>,
}

/// How a request is authenticated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityScheme {
    /// A header that carries the secret as it is.
    Header(String),
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// A scheme that this crate does not support, by its type.
    Other(String),
}

impl Document {
    /// Reads the text of a document, YAML or JSON.
    pub fn parse(text: &str) -> Result<Self> {
        let root = yaml::to_json(text)?;
        check::version(&root)?;
        read::document(&root)
    }

    /// Calls `visit` for every schema of the document, inner ones first.
    pub fn each_schema(
        &mut self,
        mut visit: impl FnMut(&mut Schema, &Pointer) -> Result<()>,
    ) -> Result<()> {
        self.each_root(|schema, at| walk(schema, at, &mut visit))
    }

    /// Calls `visit` for the outermost schemas: the named ones, the variants of unions, and those that
    /// operations hold.
    pub fn each_root(
        &mut self,
        mut visit: impl FnMut(&mut Schema, &Pointer) -> Result<()>,
    ) -> Result<()> {
        let components = Pointer::root().descend(&["components", "schemas"]);
        for (name, schema) in &mut self.schemas {
            visit(schema, &components.child(name))?;
        }
        for (name, becomes) in &mut self.types {
            if let Type::Union(union) = becomes {
                for variant in &mut union.variants {
                    visit(&mut variant.schema, &components.child(name))?;
                }
            }
        }
        for operation in &mut self.operations {
            operation.each_root(&mut visit)?;
        }
        Ok(())
    }

    /// Adds the types that schemas are to become, and marks these schemas with [`TYPE`].
    pub fn substitute_types(
        &mut self,
        mut becomes: impl FnMut(&mut Schema) -> Option<Type>,
    ) -> Result<()> {
        let first = self.types.len();
        let mut types = BTreeMap::new();
        self.each_schema(|schema, _| {
            if let Some(becomes) = becomes(schema) {
                let key = format!("#{}", first + types.len());
                schema[TYPE] = key.as_str().into();
                types.insert(key, becomes);
            }
            Ok(())
        })?;
        self.types.append(&mut types);
        Ok(())
    }

    /// The schema that a chain of names ends at.
    pub fn resolve<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let mut schema = schema;
        // A chain cannot be longer than there are names to point to.
        for _ in 0..=self.schemas.len() {
            let name = schema.sole_reference();
            match name.and_then(|name| self.schemas.get(name)) {
                Some(next) => schema = next,
                None => break,
            }
        }
        schema
    }

    /// The names of the schemas that `roots` lead to, themselves included.
    pub fn reachable(&self, roots: impl IntoIterator<Item = String>) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<String> = roots.into_iter().collect();
        while let Some(name) = open.pop() {
            let Some(schema) = self.schemas.get(&name) else {
                continue;
            };
            if seen.contains(&name) {
                continue;
            }
            references(schema, &mut open);
            match self.types.get(&name) {
                Some(Type::Union(union)) => union
                    .variants
                    .iter()
                    .for_each(|variant| references(&variant.schema, &mut open)),
                Some(Type::Runtime(Runtime::List { item, .. })) => references(item, &mut open),
                _ => {}
            }
            seen.insert(name);
        }
        seen
    }

    /// Records something that is left out of the client or approximated.
    pub fn note(&mut self, at: &Pointer, what: impl std::fmt::Display) {
        self.notes.push(note(at, what));
    }
}

/// A note about a place in the document, for [`Document::notes`].
pub fn note(at: &Pointer, what: impl std::fmt::Display) -> String {
    format!("{at}: {what}")
}

impl Operation {
    /// Calls `visit` for each schema of the operation that is not inside another one.
    pub fn each_root(
        &mut self,
        visit: &mut dyn FnMut(&mut Schema, &Pointer) -> Result<()>,
    ) -> Result<()> {
        for parameter in &mut self.parameters {
            visit(&mut parameter.schema, &parameter.at.child("schema"))?;
        }
        if let Some(body) = &mut self.body {
            for (media_type, schema) in &mut body.content {
                visit(schema, &body.at.descend(&["content", media_type, "schema"]))?;
            }
        }
        for response in self.responses.values_mut() {
            for (media_type, schema) in &mut response.content {
                visit(
                    schema,
                    &response.at.descend(&["content", media_type, "schema"]),
                )?;
            }
        }
        for (_, schema) in &mut self.messages {
            visit(schema, &self.at)?;
        }
        Ok(())
    }

    /// The names of the schemas that the operation mentions itself.
    pub fn references(&self) -> Vec<String> {
        let mut names = Vec::new();
        let bodies = self.body.iter().flat_map(|body| body.content.values());
        let responses = self
            .responses
            .values()
            .flat_map(|response| response.content.values());
        self.parameters
            .iter()
            .map(|parameter| &parameter.schema)
            .chain(bodies)
            .chain(responses)
            .chain(self.messages.iter().map(|(_, schema)| schema))
            .for_each(|schema| references(schema, &mut names));
        names
    }

    /// An error about this operation.
    pub fn error(&self, reason: impl std::fmt::Display) -> Error {
        let id = match self.id.as_str() {
            "" => format!("{} {}", self.method.to_uppercase(), self.path),
            id => id.to_owned(),
        };
        Error::operation(&id, &self.at, reason)
    }
}

/// A schema that refers to a component.
pub fn reference_to(name: &str) -> Schema {
    serde_json::json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Calls `visit` for a schema and everything inside it, inner ones first.
pub fn walk(
    schema: &mut Schema,
    at: &Pointer,
    visit: &mut dyn FnMut(&mut Schema, &Pointer) -> Result<()>,
) -> Result<()> {
    each_child(schema, at, &mut |child, at| walk(child, at, visit))?;
    visit(schema, at)
}

/// Calls `visit` for the schemas directly inside `schema`.
pub fn each_child(
    schema: &mut Schema,
    at: &Pointer,
    visit: &mut dyn FnMut(&mut Schema, &Pointer) -> Result<()>,
) -> Result<()> {
    let Some(members) = schema.as_object_mut() else {
        return Ok(());
    };
    for key in ["items", "additionalProperties", "not"] {
        if let Some(child) = members.get_mut(key)
            // Whether other properties are allowed is no schema.
            && (child.is_object() || key == "items")
        {
            visit(child, &at.child(key))?;
        }
    }
    for key in ["allOf", "anyOf", "oneOf", "prefixItems"] {
        if let Some(Value::Array(children)) = members.get_mut(key) {
            for (index, child) in children.iter_mut().enumerate() {
                visit(child, &at.child(key).child(index))?;
            }
        }
    }
    for key in ["patternProperties", "properties"] {
        if let Some(Value::Object(properties)) = members.get_mut(key) {
            for (name, child) in properties {
                visit(child, &at.child(key).child(name))?;
            }
        }
    }
    Ok(())
}

/// Collects the names that a schema refers to, at any depth.
pub fn references(schema: &Schema, into: &mut Vec<String>) {
    if let Some(name) = schema.reference() {
        into.push(name.to_owned());
        return;
    }
    // The visitor never changes anything; a clone costs less than a second, shared walker.
    let mut copy = schema.clone();
    let _ = each_child(&mut copy, &Pointer::root(), &mut |child, _| {
        references(child, into);
        Ok(())
    });
}
