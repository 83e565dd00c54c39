//! Generates formatted Rust from a lowered surface.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl, TypePatch};
use quote::quote;
use serde_json::{Map, Value, json};

use crate::pipeline::document::types::{Runtime, Type};
use crate::pipeline::document::{Document, Keywords, Operation, Schema};
use crate::pipeline::emit::{self, rust_type::Paths};
use crate::pipeline::error::{Error, Pointer, Result};
use crate::pipeline::names::{method_name, type_name};

/// The client of a surface: types, builders, `Client`, and the table of operations.
pub fn client(document: &Document, paths: &Paths) -> Result<String> {
    let tokens = guarded(document, |document| {
        let spec = spec(document)?;
        Generator::new(&settings(document, paths))
            .generate_tokens(&spec)
            .map_err(|error| error.to_string())
    })?;
    let mut file: syn::File = syn::parse2(tokens).map_err(|error| unreadable(&error))?;
    deprecate(&mut file, document);
    let own: syn::File =
        syn::parse2(emit::types::types(document, paths)).map_err(|error| unreadable(&error))?;
    let types = file.items.iter_mut().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content.as_mut(),
        _ => None,
    });
    if let Some((_, items)) = types {
        items.extend(own.items);
    }
    let table: syn::File = syn::parse2(emit::operations::operations(document, paths))
        .map_err(|error| unreadable(&error))?;
    file.items.extend(table.items);
    Ok(prettyplease::unparse(&file))
}

/// Typed helpers for tests that mock a surface with `httpmock`.
pub fn mocks(document: &Document, paths: &Paths) -> Result<String> {
    let document = &mockable(document);
    let tokens = guarded(document, |document| {
        let spec = spec(document)?;
        Generator::new(&settings(document, paths))
            .httpmock(&spec, &paths.surface)
            .map_err(|error| error.to_string())
    })?;
    let file: syn::File = syn::parse2(quote! { #tokens }).map_err(|error| unreadable(&error))?;
    Ok(prettyplease::unparse(&file))
}

/// The surface in the form that the mock helpers support.
///
/// They compare a parameter with what its value prints, which secrets and some parts of paths do
/// not; those are plain text. They take each body by reference: not one that may be null, and a
/// number only as any JSON.
fn mockable(document: &Document) -> Document {
    let mut document = document.clone();
    let opaque: BTreeSet<String> = document
        .types
        .iter()
        .filter(|(_, becomes)| {
            matches!(
                becomes,
                Type::Runtime(Runtime::SecretString | Runtime::PathSegment)
            )
        })
        .map(|(name, _)| name.clone())
        .collect();
    for operation in &mut document.operations {
        for parameter in &mut operation.parameters {
            if parameter.schema.is_one_of(&opaque) {
                parameter.schema = json!({ "type": "string" });
            }
        }
        let bodies = operation.body.iter_mut().map(|body| &mut body.content);
        let responses = operation.responses.values_mut();
        let schemas = bodies
            .chain(responses.map(|response| &mut response.content))
            .flat_map(|content| content.values_mut());
        for schema in schemas {
            if let Some(members) = schema.as_object_mut() {
                members.remove("nullable");
            }
            if matches!(schema.ty(), Some("boolean" | "integer" | "number")) {
                *schema = json!({});
            }
        }
    }
    document
}

fn settings(document: &Document, paths: &Paths) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    let context: proc_macro2::TokenStream = format!("{}::transport::Transport", paths.runtime)
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
                    Some(Type::Runtime(Runtime::Int64) | Type::Enum(_)) => {
                        vec![TypeImpl::Display, TypeImpl::FromStr]
                    }
                    Some(Type::Runtime(
                        Runtime::Base64 | Runtime::PathSegment | Runtime::List { .. },
                    )) => vec![TypeImpl::Display],
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
                if schema.is_struct() {
                    patch.with_attr("#[non_exhaustive]");
                }
                settings.with_patch(type_name(name), &patch);
            }
        }
    }
    settings
}

/// Marks the methods of deprecated operations, which progenitor does not.
fn deprecate(file: &mut syn::File, document: &Document) {
    let deprecated: BTreeSet<String> = document
        .operations
        .iter()
        .filter(|operation| operation.deprecated)
        .map(|operation| method_name(&operation.method_id))
        .collect();
    for item in &mut file.items {
        let syn::Item::Impl(item) = item else {
            continue;
        };
        let of_client = matches!(&*item.self_ty, syn::Type::Path(ty) if ty.path.is_ident("Client"));
        if item.trait_.is_some() || !of_client {
            continue;
        }
        for member in &mut item.items {
            if let syn::ImplItem::Fn(method) = member
                && deprecated.contains(&method.sig.ident.to_string())
            {
                method.attrs.push(syn::parse_quote! { #[deprecated] });
            }
        }
    }
}

/// Runs the generator. If it fails or panics, the error names the operation or schema responsible.
fn guarded<T>(
    document: &Document,
    run: impl Fn(&Document) -> std::result::Result<T, String>,
) -> Result<T> {
    let attempt = |document: &Document| {
        quietly(|| catch_unwind(AssertUnwindSafe(|| run(document)))).unwrap_or_else(|panic| {
            Err(panic
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
                .unwrap_or_else(|| "the generator panicked".to_owned()))
        })
    };
    attempt(document).map_err(|reason| {
        let help = "this shape is not supported yet: change it in the document, or add a pass to \
                    build/passes that rewrites it";
        // A schema fails without what it refers to, or else with as little of that as can be.
        let of_schema = |name: &String, reason: &str| {
            let at = Pointer::root().descend(&["components", "schemas", name]);
            Error::at(&at, first_lines(reason)).help(help)
        };
        for name in document.schemas.keys() {
            if let Err(reason) = attempt(&alone(document, name)) {
                return of_schema(name, &reason);
            }
        }
        let parts = document
            .schemas
            .keys()
            .map(|name| (name, part(document, &[], [name])));
        let smallest = parts
            .filter_map(|(name, part)| Some((part.schemas.len(), name, attempt(&part).err()?)))
            .min_by_key(|(size, _, _)| *size);
        if let Some((_, name, reason)) = smallest {
            return of_schema(name, &reason);
        }
        for operation in &document.operations {
            let part = part(document, std::slice::from_ref(operation), None);
            if let Err(reason) = attempt(&part) {
                return operation.error(first_lines(&reason)).help(help);
            }
        }
        Error::at(&Pointer::root(), first_lines(&reason)).help(help)
    })
}

/// A document with one schema, in which all others are text.
fn alone(document: &Document, name: &str) -> Document {
    let mut part = part(document, &[], [&name.to_owned()]);
    for (other, schema) in &mut part.schemas {
        if other != name {
            *schema = json!({ "type": "string" });
        }
    }
    part
}

/// The document with nothing but these operations and schemas, and what they lead to.
fn part<'a>(
    document: &Document,
    operations: &[Operation],
    schemas: impl IntoIterator<Item = &'a String>,
) -> Document {
    let mut part = document.clone();
    part.operations = operations.to_vec();
    let roots = operations.iter().flat_map(Operation::references);
    let kept: BTreeSet<String> = part.reachable(roots.chain(schemas.into_iter().cloned()));
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

/// Runs something whose panics are caught and reported, and so need not be printed as well.
fn quietly<T>(run: impl FnOnce() -> T) -> T {
    thread_local! {
        static QUIET: Cell<bool> = const { Cell::new(false) };
    }
    static HOOK: Once = Once::new();

    // There is one hook for all threads; it stays, and leaves the panics of others alone.
    HOOK.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                usual(panic);
            }
        }));
    });
    let before = QUIET.replace(true);
    let outcome = run();
    QUIET.set(before);
    outcome
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
    // It becomes the value of a header, though one that is not sent.
    let version: String = document
        .version
        .chars()
        .filter(char::is_ascii_graphic)
        .collect();
    let mut info = json!({ "title": document.title, "version": version });
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
        "operationId": operation.method_id,
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
