//! The reader: JSON values to the typed document, with every `$ref` but those to schemas followed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::pipeline::document::{
    Body, Document, Operation, Parameter, Response, Schema, SecurityScheme, check, reference_to,
    walk,
};
use crate::pipeline::error::{Error, Pointer, Result};
use crate::pipeline::names::unique;

const METHODS: [&str; 8] = [
    "delete", "get", "head", "options", "patch", "post", "put", "trace",
];

/// Reads the document out of its JSON.
pub fn document(root: &Value) -> Result<Document> {
    Reader { root }.document()
}

/// The JSON that is read; `$ref`s are looked up in it.
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
        document.each_schema(|schema, at| check::keywords(schema, at))?;
        document.each_schema(|schema, _| {
            if let Some(text) = prose(schema, "description") {
                schema["description"] = text.into();
            }
            Ok(())
        })?;
        self.check_references(&mut document)?;
        self.name_odd_references(&mut document)?;
        check::aliases(&document)?;
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
        check::path_parameters(&operation)?;

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
            if !check::is_status(status) {
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
            check::header_name(&name, &at)?;
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

    /// The target of a `$ref`.
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

    /// Makes the target of a `$ref` that is not a component a component of its own.
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
            let name = unique(&odd_name(target), "-", |name| {
                !self.has_schema(name) && !names.values().any(|other| other == name)
            });
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
                Error::at(at, "this API key has no header name").help("give the scheme a `name`")
            })?;
            check::header_name(&name, at)?;
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

/// A part of a JSON pointer in a URL, unescaped.
fn unescape(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .replace("~1", "/")
        .replace("~0", "~")
}
