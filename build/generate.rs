//! The generator proper: a lowered surface goes in, formatted Rust comes out.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl, TypePatch};
use quote::quote;
use serde_json::{Map, Value, json};

use crate::pipeline::document::{Document, Operation, Schema, reference};
use crate::pipeline::emit::{self, Paths};
use crate::pipeline::error::{Error, Pointer, Result};
use crate::pipeline::names::type_name;
use crate::pipeline::types::{Runtime, Type};

/// The client of a surface: types, builders, `Client`, and the table of operations.
pub fn client(document: &Document, paths: &Paths) -> Result<String> {
    let tokens = guarded(document, |document| {
        let spec = spec(document)?;
        Generator::new(&settings(document, paths))
            .generate_tokens(&spec)
            .map_err(|error| error.to_string())
    })?;
    let mut file: syn::File = syn::parse2(tokens).map_err(|error| unreadable(&error))?;
    let own: syn::File =
        syn::parse2(emit::types(document, paths)).map_err(|error| unreadable(&error))?;
    let types = file.items.iter_mut().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content.as_mut(),
        _ => None,
    });
    if let Some((_, items)) = types {
        items.extend(own.items);
    }
    let table: syn::File =
        syn::parse2(emit::operations(document, paths)).map_err(|error| unreadable(&error))?;
    file.items.extend(table.items);
    Ok(prettyplease::unparse(&file))
}

/// Typed helpers for tests that mock a surface with `httpmock`.
pub fn mocks(document: &Document, paths: &Paths) -> Result<String> {
    let document = &printable_parameters(document);
    let tokens = guarded(document, |document| {
        let spec = spec(document)?;
        Generator::new(&settings(document, paths))
            .httpmock(&spec, &paths.surface)
            .map_err(|error| error.to_string())
    })?;
    let file: syn::File = syn::parse2(quote! { #tokens }).map_err(|error| unreadable(&error))?;
    Ok(prettyplease::unparse(&file))
}

/// Parameters as plain text where their types do not print it.
///
/// The helpers compare a parameter with what its value prints; secrets and some parts of paths do
/// not.
fn printable_parameters(document: &Document) -> Document {
    let mut document = document.clone();
    let opaque = |name: &str| {
        matches!(
            document.types.get(name),
            Some(Type::Runtime(Runtime::SecretString | Runtime::PathSegment))
        )
    };
    let mut operations = document.operations.clone();
    for operation in &mut operations {
        for parameter in &mut operation.parameters {
            if reference(&parameter.schema).is_some_and(opaque) {
                parameter.schema = json!({ "type": "string" });
            }
        }
    }
    document.operations = operations;
    document
}

fn settings(document: &Document, paths: &Paths) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    let context: proc_macro2::TokenStream = format!("{}::transport::Context", paths.runtime)
        .parse()
        .unwrap_or_default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(context)
        .with_derive("PartialEq")
        .with_map_type("::std::collections::BTreeMap");
    for (name, schema) in &document.schemas {
        match paths.of(document, name) {
            Some(path) => {
                let impls = match document.types.get(name) {
                    Some(Type::Runtime(_) | Type::Enum(_)) => {
                        vec![TypeImpl::Display, TypeImpl::FromStr]
                    }
                    _ => Vec::new(),
                };
                settings.with_replacement(type_name(name), path, impls.into_iter());
            }
            None => {
                let mut patch = TypePatch::default();
                patch.with_attr(
                    "#[cfg_attr(feature = \"schemars\", derive(::schemars::JsonSchema))]",
                );
                // A new property in a new document is then no breaking change.
                if is_struct(schema) {
                    patch.with_attr("#[non_exhaustive]");
                }
                settings.with_patch(type_name(name), &patch);
            }
        }
    }
    settings
}

fn is_struct(schema: &Schema) -> bool {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|properties| !properties.is_empty())
}

/// Runs the generator; if it refuses or panics, finds out over which operation or schema.
fn guarded<T>(
    document: &Document,
    run: impl Fn(&Document) -> std::result::Result<T, String>,
) -> Result<T> {
    let attempt = |document: &Document| {
        catch_unwind(AssertUnwindSafe(|| run(document))).unwrap_or_else(|panic| {
            Err(panic
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
                .unwrap_or_else(|| "the generator panicked".to_owned()))
        })
    };
    let quiet = Quiet::new();
    let outcome = attempt(document);
    let located = outcome.map_err(|reason| {
        let help = "this shape is not supported yet: change it in the document, or add a pass to \
                    build/lower that rewrites it";
        // A schema fails without any operation, an operation only with its own.
        for name in document.schemas.keys() {
            let part = part(document, &[], [name.clone()]);
            if let Err(reason) = attempt(&part) {
                let at = Pointer::root().descend(&["components", "schemas", name]);
                return Error::at(&at, first_lines(&reason)).help(help);
            }
        }
        for operation in &document.operations {
            let part = part(document, std::slice::from_ref(operation), []);
            if let Err(reason) = attempt(&part) {
                return operation.error(first_lines(&reason)).help(help);
            }
        }
        Error::at(&Pointer::root(), first_lines(&reason)).help(help)
    });
    drop(quiet);
    located
}

/// The document with nothing but these operations and schemas, and what they lead to.
fn part(
    document: &Document,
    operations: &[Operation],
    schemas: impl IntoIterator<Item = String>,
) -> Document {
    let mut part = document.clone();
    part.operations = operations.to_vec();
    let roots = operations.iter().flat_map(Operation::references);
    let kept: BTreeSet<String> = part.reachable(roots.chain(schemas));
    part.schemas.retain(|name, _| kept.contains(name));
    part.types.retain(|name, _| kept.contains(name));
    part
}

/// Generator messages can hold whole schemas.
fn first_lines(reason: &str) -> String {
    let mut lines = reason.lines();
    let head: Vec<&str> = lines.by_ref().take(12).collect();
    let rest = if lines.next().is_some() { "\n..." } else { "" };
    format!(
        "the generator cannot handle this: {}{rest}",
        head.join("\n")
    )
}

fn unreadable(error: &syn::Error) -> Error {
    Error::at(
        &Pointer::root(),
        format!("the generator wrote code that is not Rust: {error}"),
    )
    .help("please report this together with the document")
}

/// Keeps panics that are caught and reported from being printed as well.
struct Quiet(Option<PanicHook>);

type PanicHook = Box<dyn Fn(&std::panic::PanicHookInfo<'_>) + Send + Sync>;

impl Quiet {
    fn new() -> Self {
        let previous = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        Self(Some(previous))
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        if let Some(previous) = self.0.take() {
            std::panic::set_hook(previous);
        }
    }
}

/// The surface as the OpenAPI 3.0 document that progenitor reads.
fn spec(document: &Document) -> std::result::Result<openapiv3::OpenAPI, String> {
    serde_json::from_value(render(document)).map_err(|error| error.to_string())
}

/// The surface as OpenAPI 3.0.
pub fn render(document: &Document) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for operation in &document.operations {
        let item = paths
            .entry(operation.path.clone())
            .or_insert_with(|| json!({}));
        item[&operation.method] = render_operation(operation);
    }
    let mut info = json!({ "title": document.title, "version": document.version });
    set(&mut info, "description", document.description.as_deref());
    json!({
        "openapi": "3.0.3",
        "info": info,
        "paths": paths,
        "components": { "schemas": document.schemas },
    })
}

fn render_operation(operation: &Operation) -> Value {
    let content = |content: &std::collections::BTreeMap<String, Schema>| -> Value {
        content
            .iter()
            .map(|(media_type, schema)| (media_type.clone(), json!({ "schema": schema })))
            .collect::<Map<_, _>>()
            .into()
    };
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let mut value = json!({
                "name": parameter.name,
                "in": parameter.location,
                "required": parameter.required,
                "schema": parameter.schema,
            });
            set(&mut value, "description", parameter.description.as_deref());
            value
        })
        .collect();
    let responses: Map<String, Value> = operation
        .responses
        .iter()
        .map(|(status, response)| {
            let mut value = json!({ "description": response.description });
            if !response.content.is_empty() {
                value["content"] = content(&response.content);
            }
            (status.clone(), value)
        })
        .collect();
    let mut value = json!({
        "operationId": operation.id,
        "tags": operation.tags,
        "deprecated": operation.deprecated,
        "parameters": parameters,
        "responses": responses,
    });
    set(&mut value, "summary", operation.summary.as_deref());
    set(&mut value, "description", operation.description.as_deref());
    if let Some(body) = &operation.body {
        let mut rendered = json!({ "content": content(&body.content), "required": body.required });
        set(&mut rendered, "description", body.description.as_deref());
        value["requestBody"] = rendered;
    }
    value
}

fn set(value: &mut Value, key: &str, text: Option<&str>) {
    if let Some(text) = text {
        value[key] = text.into();
    }
}
