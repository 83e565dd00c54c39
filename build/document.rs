//! An OpenAPI document as the rest of the pipeline sees it: every `$ref` but those to schemas
//! followed, every operation on its own, in one order whatever the order in the file.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::pipeline::error::{Error, Pointer, Result};
use crate::pipeline::lower::shapes::MARK;
use crate::pipeline::types::{Runtime, Type};

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
    /// Named schemas that the passes took out of the generator's hands.
    pub types: BTreeMap<String, Type>,
    /// The one schema of all errors, once there is one.
    pub error_type: Option<String>,
    /// What was left out or approximated, for the person who replaced the document.
    pub notes: Vec<String>,
}

/// One method on one path.
#[derive(Clone, Debug, Default)]
pub struct Operation {
    /// Where it stands.
    pub at: Pointer,
    /// `operationId`; empty when the document has none.
    pub id: String,
    /// What the generator is told the operation is called: the id, unless that cannot be.
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
    /// Whether an answer may be empty where others are JSON.
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

/// How a request proves who sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityScheme {
    /// A header that carries the secret as it is.
    Header(String),
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// A scheme that this crate cannot serve, by its type.
    Other(String),
}

const METHODS: [&str; 8] = [
    "delete", "get", "head", "options", "patch", "post", "put", "trace",
];

impl Document {
    /// Reads the text of a document, YAML or JSON.
    pub fn parse(text: &str) -> Result<Self> {
        let root = parse_text(text)?;
        check_version(&root)?;
        Reader { root: &root }.document()
    }

    /// Calls `visit` for every schema of the document, inner ones first.
    pub fn each_schema(
        &mut self,
        mut visit: impl FnMut(&mut Schema, &Pointer) -> Result<()>,
    ) -> Result<()> {
        let components = Pointer::root().descend(&["components", "schemas"]);
        for (name, schema) in &mut self.schemas {
            walk(schema, &components.child(name), &mut visit)?;
        }
        for operation in &mut self.operations {
            operation.each_root(&mut |schema, at| walk(schema, at, &mut visit))?;
        }
        Ok(())
    }

    /// Calls `visit` for the outermost schemas: the named ones and those that operations hold.
    pub fn each_root(
        &mut self,
        mut visit: impl FnMut(&mut Schema, &Pointer) -> Result<()>,
    ) -> Result<()> {
        let components = Pointer::root().descend(&["components", "schemas"]);
        for (name, schema) in &mut self.schemas {
            visit(schema, &components.child(name))?;
        }
        for operation in &mut self.operations {
            operation.each_root(&mut visit)?;
        }
        Ok(())
    }

    /// The schema that a chain of names ends at.
    pub fn resolve<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let mut schema = schema;
        // A chain cannot be longer than there are names to point to.
        for _ in 0..=self.schemas.len() {
            match sole_reference(schema).and_then(|name| self.schemas.get(name)) {
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

    /// Records something that did not make it into the client as it stands in the document.
    pub fn note(&mut self, at: &Pointer, what: impl std::fmt::Display) {
        self.notes.push(format!("{at}: {what}"));
    }
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

/// The name of the component that a schema consists of a `$ref` to.
pub fn reference(schema: &Schema) -> Option<&str> {
    schema
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

/// The name that a schema comes down to: a `$ref`, or an `allOf` of nothing else.
pub fn sole_reference(schema: &Schema) -> Option<&str> {
    const SHAPE: [&str; 7] = [
        "additionalProperties",
        "anyOf",
        "enum",
        "items",
        "oneOf",
        "properties",
        "type",
    ];
    match schema.get("allOf") {
        Some(Value::Array(branches)) => match branches.as_slice() {
            [only] if SHAPE.iter().all(|key| schema.get(key).is_none()) => reference(only),
            _ => None,
        },
        _ => reference(schema),
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
    // The shapes of a union that a pass has marked as such.
    if let Some(Value::Array(variants)) = members.get_mut(MARK).and_then(|m| m.get_mut("variants"))
    {
        for (index, variant) in variants.iter_mut().enumerate() {
            if let Some(child) = variant.get_mut("schema") {
                visit(child, &at.child("oneOf").child(index))?;
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
    if let Some(name) = reference(schema) {
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

/// YAML (of which JSON is a part) to JSON values, keys sorted.
fn parse_text(text: &str) -> Result<Value> {
    let located = |error: yaml_serde::Error| {
        let at = error.location().map(|at| (at.line(), at.column()));
        let mut reason = error.to_string();
        if let Some((line, column)) = at {
            // The place stands at the head of our own message already.
            reason = reason.replacen(&format!(" at line {line} column {column}"), "", 1);
        }
        Error::text(at, reason)
    };
    let mut yaml: yaml_serde::Value = yaml_serde::from_str(text)
        .map_err(|error| located(error).help("make the file valid YAML or JSON"))?;
    yaml.apply_merge()
        .map_err(|error| located(error).help("`<<` must name a mapping"))?;
    to_json(yaml, &Pointer::root())
}

fn to_json(yaml: yaml_serde::Value, at: &Pointer) -> Result<Value> {
    Ok(match yaml {
        yaml_serde::Value::Null => Value::Null,
        yaml_serde::Value::Bool(value) => value.into(),
        yaml_serde::Value::String(value) => value.into(),
        yaml_serde::Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => value.into(),
            (None, Some(value)) => value.into(),
            (None, None) => number
                .as_f64()
                .and_then(serde_json::Number::from_f64)
                .map(Value::Number)
                .ok_or_else(|| {
                    Error::at(at, format!("`{number}` is not a number that JSON has"))
                        .help("write a finite number, or quote it to make it a string")
                })?,
        },
        yaml_serde::Value::Sequence(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| to_json(item, &at.child(index)))
            .collect::<Result<Vec<_>>>()?
            .into(),
        yaml_serde::Value::Mapping(entries) => {
            let mut members = BTreeMap::new();
            for (key, value) in entries {
                let key = match key {
                    yaml_serde::Value::String(key) => key,
                    // An unquoted status code.
                    yaml_serde::Value::Number(number) => number.to_string(),
                    yaml_serde::Value::Bool(value) => value.to_string(),
                    other => {
                        return Err(Error::at(at, format!("{other:?} cannot be a key"))
                            .help("quote the key"));
                    }
                };
                let value = to_json(value, &at.child(&key))?;
                members.insert(key, value);
            }
            // Collected from a sorted map: one order, whatever map serde_json is built with.
            members.into_iter().collect::<Map<_, _>>().into()
        }
        yaml_serde::Value::Tagged(tagged) => {
            return Err(Error::at(
                at,
                format!("the YAML tag `{}` is not supported", tagged.tag),
            )
            .help("remove the tag"));
        }
    })
}

fn check_version(root: &Value) -> Result<()> {
    let version = Pointer::root().child("openapi");
    match (root.get("openapi"), root.get("swagger")) {
        (Some(Value::String(text)), _) if text.starts_with("3.0.") || text.starts_with("3.1.") => {
            Ok(())
        }
        (Some(other), _) => Err(Error::at(
            &version,
            format!("OpenAPI version {other} is not supported"),
        )
        .help("convert the document to OpenAPI 3.0 or 3.1, and write the version as a string")),
        (None, Some(swagger)) => Err(Error::at(
            &Pointer::root().child("swagger"),
            format!("Swagger {swagger} is not supported"),
        )
        .help("convert the document to OpenAPI 3.0 or 3.1")),
        (None, None) => Err(Error::at(
            &version,
            "this is not an OpenAPI document: the version is missing",
        )
        .help("start the document with `openapi: 3.1.0`")),
    }
}

/// Reads the typed document out of JSON values.
struct Reader<'a> {
    root: &'a Value,
}

impl<'a> Reader<'a> {
    fn document(&self) -> Result<Document> {
        let at = Pointer::root();
        let info = self.root.get("info").unwrap_or(&Value::Null);
        let mut document = Document {
            title: text(info, "title").unwrap_or_else(|| "API".to_owned()),
            version: text(info, "version").unwrap_or_else(|| "0".to_owned()),
            description: prose(info, "description"),
            ..Document::default()
        };

        let components = self.root.get("components").unwrap_or(&Value::Null);
        let components_at = at.child("components");
        for (name, schema) in object(components, "schemas", &components_at)? {
            document.schemas.insert(name.clone(), schema.clone());
        }
        for (name, scheme) in object(components, "securitySchemes", &components_at)? {
            let at = components_at.descend(&["securitySchemes", name]);
            let (scheme, at) = self.follow(scheme, &at)?;
            document
                .security_schemes
                .insert(name.clone(), security_scheme(scheme, &at)?);
        }

        let paths_at = at.child("paths");
        for (path, item) in object(self.root, "paths", &at)? {
            if path.starts_with("x-") {
                continue;
            }
            let at = paths_at.child(path);
            if !path.starts_with('/') {
                return Err(Error::at(&at, "this path does not begin with a slash")
                    .help("write it as `/path`"));
            }
            let (item, item_at) = self.follow(item, &at)?;
            if !item.is_object() {
                return Err(Error::at(&item_at, "a path must be an object")
                    .help("describe the methods of the path, or remove it"));
            }
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    let at = item_at.child(method);
                    let internal = [item, operation]
                        .iter()
                        .any(|value| value.get("x-internal") == Some(&Value::Bool(true)));
                    let has_callbacks = operation.get("callbacks").is_some();
                    let operation = self.operation(path, method, item, &item_at, operation, at)?;
                    if has_callbacks {
                        document.note(&operation.at, "its callbacks are left out");
                    }
                    document.operations.push(Operation {
                        internal,
                        ..operation
                    });
                }
            }
        }
        if self.root.get("webhooks").is_some() {
            document.note(&at.child("webhooks"), "webhooks are left out");
        }
        document.each_schema(|schema, at| check_keywords(schema, at))?;
        document.each_schema(|schema, _| {
            if let Some(text) = prose(schema, "description") {
                schema["description"] = text.into();
            }
            Ok(())
        })?;
        self.check_references(&mut document)?;
        self.name_odd_references(&mut document)?;
        check_aliases(&document)?;
        for operation in &document.operations {
            for name in operation.security.iter().flatten() {
                if !document.security_schemes.contains_key(name) {
                    return Err(operation
                        .error(format!("security scheme `{name}` is not defined"))
                        .help("define it under `#/components/securitySchemes`"));
                }
            }
        }
        Ok(document)
    }

    fn operation(
        &self,
        path: &str,
        method: &str,
        item: &Value,
        item_at: &Pointer,
        value: &Value,
        at: Pointer,
    ) -> Result<Operation> {
        let id = text(value, "operationId").unwrap_or_default();
        let mut operation = Operation {
            method_id: id.clone(),
            id,
            method: method.to_owned(),
            path: path.to_owned(),
            tags: strings(value.get("tags")),
            summary: prose(value, "summary").or_else(|| prose(item, "summary")),
            description: prose(value, "description").or_else(|| prose(item, "description")),
            deprecated: value.get("deprecated") == Some(&Value::Bool(true)),
            security: match value.get("security") {
                Some(own) => security(own, &at.child("security"))?,
                None => match self.root.get("security") {
                    Some(shared) => security(shared, &Pointer::root().child("security"))?,
                    None => Vec::new(),
                },
            },
            servers: servers(
                value
                    .get("servers")
                    .or_else(|| item.get("servers"))
                    .or_else(|| self.root.get("servers")),
            ),
            at,
            ..Operation::default()
        };
        if !value.is_object() {
            return Err(operation
                .error("an operation must be an object")
                .help("describe the operation, or remove it"));
        }

        // An operation's own parameters replace those of its path with the same name and place.
        let mut parameters = BTreeMap::new();
        for (owner, at) in [(item, item_at), (value, &operation.at)] {
            for (index, parameter) in array(owner, "parameters", at)?.iter().enumerate() {
                let at = at.child("parameters").child(index);
                let parameter = self.parameter(parameter, &at)?;
                let key = (parameter.location.clone(), parameter.name.clone());
                parameters.insert(key, parameter);
            }
        }
        operation.parameters = parameters.into_values().collect();
        check_path_parameters(&operation)?;

        if let Some(body) = value.get("requestBody") {
            let (body, at) = self.follow(body, &operation.at.child("requestBody"))?;
            operation.body = Some(Body {
                required: body.get("required") == Some(&Value::Bool(true)),
                description: prose(body, "description"),
                content: self.content(body, &at)?,
                at,
            });
        }

        for (status, response) in object(value, "responses", &operation.at)? {
            if status.starts_with("x-") {
                continue;
            }
            let at = operation.at.descend(&["responses", status]);
            if !is_status(status) {
                return Err(operation
                    .error(format!("`{status}` is not a status code"))
                    .help("write a code such as '200', a range such as '2XX', or 'default'"));
            }
            let (response, at) = self.follow(response, &at)?;
            if !response.is_object() {
                return Err(Error::at(&at, "a response must be an object")
                    .help("give it a `description`, and its `content` if it has any"));
            }
            let mut headers = BTreeMap::new();
            for (name, header) in object(response, "headers", &at)? {
                let (header, _) = self.follow(header, &at.descend(&["headers", name]))?;
                headers.insert(name.clone(), prose(header, "description"));
            }
            operation.responses.insert(
                status.to_uppercase().replace("DEFAULT", "default"),
                Response {
                    description: prose(response, "description").unwrap_or_default(),
                    content: self.content(response, &at)?,
                    headers,
                    at,
                },
            );
        }
        Ok(operation)
    }

    fn parameter(&self, value: &Value, at: &Pointer) -> Result<Parameter> {
        let (value, at) = self.follow(value, at)?;
        let required = |key| {
            text(value, key).ok_or_else(|| {
                Error::at(&at, format!("this parameter has no `{key}`"))
                    .help(format!("give the parameter a `{key}`"))
            })
        };
        let content = self.content(value, &at)?.into_iter().next();
        let (media_type, schema) = match (value.get("schema"), content) {
            (Some(schema), _) => (None, schema.clone()),
            (None, Some((media_type, schema))) => (Some(media_type), schema),
            (None, None) => (None, serde_json::json!({ "type": "string" })),
        };
        let location = required("in")?;
        if !["path", "query", "header", "cookie"].contains(&location.as_str()) {
            return Err(Error::at(
                &at.child("in"),
                format!("`{location}` is not a place for a parameter"),
            )
            .help("use `path`, `query`, `header` or `cookie`"));
        }
        let name = required("name")?;
        if location == "header" {
            check_header(&name, &at)?;
        }
        Ok(Parameter {
            name,
            required: location == "path" || value.get("required") == Some(&Value::Bool(true)),
            location,
            description: prose(value, "description"),
            style: text(value, "style"),
            explode: value.get("explode").and_then(Value::as_bool),
            schema,
            media_type,
            at,
        })
    }

    /// Media types with their schemas; a media type without one takes any value.
    fn content(&self, owner: &Value, at: &Pointer) -> Result<BTreeMap<String, Schema>> {
        let mut content = BTreeMap::new();
        for (media_type, value) in object(owner, "content", at)? {
            let (value, _) = self.follow(value, &at.descend(&["content", media_type]))?;
            let schema = value.get("schema").cloned().unwrap_or(Value::Null);
            content.insert(media_type.clone(), schema);
        }
        Ok(content)
    }

    /// Follows `$ref`s from a parameter, response, header, ... to what they stand for.
    fn follow(&self, value: &'a Value, at: &Pointer) -> Result<(&'a Value, Pointer)> {
        let mut value = value;
        let mut at = at.clone();
        let mut seen = BTreeSet::new();
        while let Some(Value::String(reference)) = value.get("$ref") {
            if !seen.insert(reference) {
                return Err(
                    Error::at(&at, format!("`$ref` \"{reference}\" leads to itself"))
                        .help("write what it stands for in one of the places"),
                );
            }
            (value, at) = self.target(reference, &at)?;
        }
        Ok((value, at))
    }

    /// What a `$ref` points to.
    fn target(&self, reference: &str, at: &Pointer) -> Result<(&'a Value, Pointer)> {
        let dangling = || {
            Error::at(
                at,
                format!(
                    "`$ref` \"{reference}\" points to something that the document does not have"
                ),
            )
            .help("add what is missing, or correct the reference")
        };
        let Some(path) = reference.strip_prefix("#/") else {
            return Err(Error::at(
                at,
                format!("`$ref` \"{reference}\" leads out of the document"),
            )
            .help("bundle the documents into one first, for example with `redocly bundle`"));
        };
        let mut target = self.root;
        let mut target_at = Pointer::root();
        for part in path.split('/') {
            let part = unescape(part);
            target = match target {
                Value::Object(members) => members.get(&part),
                Value::Array(items) => part.parse::<usize>().ok().and_then(|at| items.get(at)),
                _ => None,
            }
            .ok_or_else(dangling)?;
            target_at = target_at.child(part);
        }
        Ok((target, target_at))
    }

    /// A `$ref` into the middle of something makes what it points to a component of its own.
    fn name_odd_references(&self, document: &mut Document) -> Result<()> {
        let mut names = BTreeMap::new();
        let mut found = Vec::new();
        document.each_schema(|schema, at| self.rename_odd(schema, at, &mut names, &mut found))?;
        while let Some((name, mut schema, at)) = found.pop() {
            walk(&mut schema, &at, &mut |schema, at| {
                self.rename_odd(schema, at, &mut names, &mut found)
            })?;
            document.schemas.insert(name, schema);
        }
        Ok(())
    }

    fn rename_odd(
        &self,
        schema: &mut Schema,
        at: &Pointer,
        names: &mut BTreeMap<String, String>,
        found: &mut Vec<(String, Schema, Pointer)>,
    ) -> Result<()> {
        let Some(target) = schema.get("$ref").and_then(Value::as_str) else {
            return Ok(());
        };
        let name = target.strip_prefix("#/components/schemas/");
        let name = if let Some(name) = name.filter(|name| !name.contains('/')) {
            // The name of a component, which may be escaped.
            unescape(name)
        } else if let Some(name) = names.get(target) {
            name.clone()
        } else {
            let (value, value_at) = self.target(target, at)?;
            let wanted = odd_name(target);
            let name = std::iter::once(wanted.clone())
                .chain((2..).map(|number| format!("{wanted}-{number}")))
                .find(|name| !self.has_schema(name) && !names.values().any(|other| other == name))
                .unwrap_or(wanted);
            names.insert(target.to_owned(), name.clone());
            found.push((name.clone(), value.clone(), value_at));
            name
        };
        schema["$ref"] = reference_to(&name)["$ref"].take();
        Ok(())
    }

    fn has_schema(&self, name: &str) -> bool {
        let schemas = self
            .root
            .get("components")
            .and_then(|components| components.get("schemas"));
        schemas.is_some_and(|schemas| schemas.get(name).is_some())
    }

    fn check_references(&self, document: &mut Document) -> Result<()> {
        document.each_schema(|schema, at| match schema.get("$ref") {
            Some(Value::String(target)) => self.target(target, at).map(drop),
            _ => Ok(()),
        })
    }
}

/// What a keyword of a schema holds.
const KEYWORDS: &[(&str, &[&str])] = &[
    ("additionalProperties", &["an object", "a boolean"]),
    ("allOf", &["an array"]),
    ("anyOf", &["an array"]),
    ("deprecated", &["a boolean"]),
    ("description", &["a string"]),
    ("discriminator", &["an object"]),
    ("enum", &["an array"]),
    ("format", &["a string"]),
    ("nullable", &["a boolean"]),
    ("oneOf", &["an array"]),
    ("patternProperties", &["an object"]),
    ("prefixItems", &["an array"]),
    ("properties", &["an object"]),
    ("readOnly", &["a boolean"]),
    ("required", &["an array"]),
    ("title", &["a string"]),
    ("type", &["a string", "an array"]),
    ("writeOnly", &["a boolean"]),
];

/// The values that `type` can have.
const TYPES: [&str; 7] = [
    "array", "boolean", "integer", "null", "number", "object", "string",
];

/// Keywords hold what they should, and types are types.
fn check_keywords(schema: &Schema, at: &Pointer) -> Result<()> {
    for (keyword, kinds) in KEYWORDS {
        if let Some(value) = schema.get(keyword)
            && !kinds.contains(&kind(value))
        {
            let wanted = kinds.join(" or ");
            let reason = format!("`{keyword}` must be {wanted}, this is {}", kind(value));
            return Err(Error::at(&at.child(keyword), reason)
                .help(format!("write {wanted}, or remove the keyword")));
        }
    }
    let named = match schema.get("type") {
        Some(Value::Array(types)) => types.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    for name in named {
        if !name.as_str().is_some_and(|name| TYPES.contains(&name)) {
            let help = format!("use one of {}", TYPES.join(", "));
            return Err(Error::at(&at.child("type"), format!("{name} is not a type")).help(help));
        }
    }
    Ok(())
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// A name that stands for another one has to lead to a schema in the end.
fn check_aliases(document: &Document) -> Result<()> {
    for name in document.schemas.keys() {
        let mut seen = BTreeSet::from([name.as_str()]);
        let mut next = document.schemas.get(name).and_then(sole_reference);
        while let Some(target) = next {
            if target == name {
                let at = Pointer::root().descend(&["components", "schemas", name]);
                return Err(Error::at(&at, "this `$ref` leads back to itself")
                    .help("write out the schema that the names stand for"));
            }
            if !seen.insert(target) {
                break;
            }
            next = document.schemas.get(target).and_then(sole_reference);
        }
    }
    Ok(())
}

/// A component name for the target of a `$ref` that is not one: its path, joined.
fn odd_name(target: &str) -> String {
    let path = target.trim_start_matches("#/");
    let path = path.strip_prefix("components/schemas/").unwrap_or(path);
    path.split('/')
        .filter(|part| *part != "properties" && *part != "schema")
        .collect::<Vec<_>>()
        .join("-")
        .replace("~1", "-")
        .replace("~0", "-")
}

fn security_scheme(value: &Value, at: &Pointer) -> Result<SecurityScheme> {
    let kind = text(value, "type").unwrap_or_default();
    let location = text(value, "in").unwrap_or_default();
    let scheme = text(value, "scheme").unwrap_or_default().to_lowercase();
    Ok(match (kind.as_str(), location.as_str(), scheme.as_str()) {
        ("apiKey", "header", _) => {
            let name = text(value, "name").ok_or_else(|| {
                Error::at(at, "this API key does not say which header it goes in")
                    .help("give the scheme a `name`")
            })?;
            check_header(&name, at)?;
            SecurityScheme::Header(name)
        }
        ("http", _, "bearer") | ("oauth2" | "openIdConnect", _, _) => SecurityScheme::Bearer,
        ("http", _, "basic") => SecurityScheme::Basic,
        (kind, location, scheme) => SecurityScheme::Other(
            [kind, location, scheme]
                .iter()
                .filter(|part| !part.is_empty())
                .copied()
                .collect::<Vec<_>>()
                .join(" "),
        ),
    })
}

/// The name of a header is a token: letters, digits and a few signs.
fn check_header(name: &str, at: &Pointer) -> Result<()> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.bytes().all(is_token) {
        return Ok(());
    }
    Err(
        Error::at(at, format!("{name:?} cannot be the name of a header"))
            .help("use letters, digits and dashes only"),
    )
}

/// Every `{name}` of the path has its parameter, and the other way round.
fn check_path_parameters(operation: &Operation) -> Result<()> {
    // Alternately open and closed, beginning with open and ending with closed.
    let braces: Vec<char> = operation
        .path
        .chars()
        .filter(|sign| "{}".contains(*sign))
        .collect();
    if braces.chunks(2).any(|pair| pair != ['{', '}']) {
        return Err(operation
            .error(format!("the braces of `{}` do not match", operation.path))
            .help("write each parameter of the path as `{name}`"));
    }
    let in_path: BTreeSet<&str> = operation
        .path
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect();
    let described: BTreeSet<&str> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == "path")
        .map(|parameter| parameter.name.as_str())
        .collect();
    if let Some(name) = in_path.difference(&described).next() {
        return Err(operation
            .error(format!(
                "`{{{name}}}` in the path has no parameter that describes it"
            ))
            .help(format!("add a parameter `{name}` with `in: path`")));
    }
    if let Some(name) = described.difference(&in_path).next() {
        return Err(operation
            .error(format!(
                "the path has no `{{{name}}}` for the parameter `{name}`"
            ))
            .help("add it to the path, or remove the parameter"));
    }
    Ok(())
}

fn security(value: &Value, at: &Pointer) -> Result<Vec<Vec<String>>> {
    let wrong = || {
        Error::at(at, "`security` must be an array of objects")
            .help("write one object for each way to authenticate, such as `- ApiKeyAuth: []`")
    };
    value
        .as_array()
        .ok_or_else(wrong)?
        .iter()
        .map(|alternative| {
            let schemes = alternative.as_object().ok_or_else(wrong)?;
            Ok(schemes.keys().cloned().collect())
        })
        .collect()
}

fn servers(value: Option<&Value>) -> Vec<String> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|server| {
            let mut url = text(server, "url")?;
            let variables = server.get("variables").and_then(Value::as_object);
            for (name, variable) in variables.into_iter().flatten() {
                let default = text(variable, "default").unwrap_or_default();
                url = url.replace(&format!("{{{name}}}"), &default);
            }
            Some(url)
        })
        .collect()
}

fn is_status(text: &str) -> bool {
    let text = text.to_uppercase();
    text == "DEFAULT"
        || (text.len() == 3
            && matches!(text.as_bytes()[0], b'1'..=b'5')
            && (text.ends_with("XX") || text[1..].bytes().all(|byte| byte.is_ascii_digit())))
}

fn text(value: &Value, key: &str) -> Option<String> {
    value
        .get(key)
        .and_then(Value::as_str)
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}

/// Prose that becomes documentation: nothing in it may be taken for a program to test.
///
/// rustdoc compiles what is indented by four spaces, and what is fenced without a language.
fn prose(value: &Value, key: &str) -> Option<String> {
    let mut fenced = false;
    let text = text(value, key)?;
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            let start = line.trim_start();
            if start.starts_with("```") {
                fenced = !fenced;
                return if fenced { "```text" } else { "```" }.to_owned();
            }
            let indent = line.len() - start.len();
            if fenced || (indent < 4 && !line.contains('\t')) {
                line.to_owned()
            } else {
                format!("   {start}")
            }
        })
        .collect();
    Some(lines.join("\n"))
}

fn strings(value: Option<&Value>) -> Vec<String> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// The members of `owner[key]`; none when it is absent.
fn object<'a>(
    owner: &'a Value,
    key: &str,
    at: &Pointer,
) -> Result<impl Iterator<Item = (&'a String, &'a Value)>> {
    match owner.get(key) {
        None | Some(Value::Null) => Ok(None.into_iter().flatten()),
        Some(Value::Object(members)) => Ok(Some(members).into_iter().flatten()),
        Some(_) => Err(
            Error::at(&at.child(key), format!("`{key}` must be an object"))
                .help("give each of its members a name"),
        ),
    }
}

/// The items of `owner[key]`; none when it is absent.
fn array<'a>(owner: &'a Value, key: &str, at: &Pointer) -> Result<&'a [Value]> {
    match owner.get(key) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::Array(items)) => Ok(items),
        Some(_) => Err(
            Error::at(&at.child(key), format!("`{key}` must be an array"))
                .help("write its members as a list"),
        ),
    }
}

/// A part of a JSON pointer in a URL, as it is meant.
fn unescape(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .replace("~1", "/")
        .replace("~0", "~")
}
