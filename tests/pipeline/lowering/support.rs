//! Documents that are as small as can be, and what becomes of them.

use std::sync::OnceLock;

use quote::ToTokens;

use crate::pipeline::document::Document;
use crate::pipeline::emit::rust_type::Paths;
use crate::pipeline::error::Result;
use crate::pipeline::{self, Generated};

/// The document that this crate is generated from.
pub fn vendored() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| std::fs::read_to_string("openapi.yml").expect("the document is there"))
}

/// What is generated from it.
pub fn vendored_code() -> &'static Generated {
    static CODE: OnceLock<Generated> = OnceLock::new();
    CODE.get_or_init(|| generate(vendored()))
}

pub fn generate(text: &str) -> Generated {
    pipeline::run(text, crate::FEATURES).expect("it generates")
}

/// A document with these paths and components; `@Name` is short for a `$ref` to a schema.
pub fn document(paths: &str, components: &str) -> String {
    let text = format!(
        "openapi: 3.1.0\n\
         info: {{title: Test, version: '1'}}\n\
         paths: {paths}\n\
         components: {components}\n"
    );
    let mut parts = text.split('@');
    let head = parts.next().unwrap_or_default().to_owned();
    parts.fold(head, |text, part| {
        let end = part.find(|c: char| !c.is_alphanumeric() && c != '-');
        let (name, tail) = part.split_at(end.unwrap_or(part.len()));
        text + &format!("{{$ref: '#/components/schemas/{name}'}}{tail}")
    })
}

/// `responses` with one JSON response.
pub fn responds(schema: &str) -> String {
    format!(
        "responses: {{'200': {{description: ok, \
           content: {{application/json: {{schema: {schema}}}}}}}}}"
    )
}

/// A document with these schemas, in which `GET /things` returns the one called `Thing`.
pub fn schemas(schemas: &str) -> String {
    let get = format!("operationId: getThing, {}", responds("@Thing"));
    document(
        &format!("{{/things: {{get: {{{get}}}}}}}"),
        &format!("{{schemas: {schemas}}}"),
    )
}

/// A document with one schema, which is called `Thing`.
pub fn thing(schema: &str) -> String {
    schemas(&format!("{{Thing: {schema}}}"))
}

/// A document with these paths and a few schemas to refer to.
pub fn paths(paths: &str) -> String {
    document(
        paths,
        "{schemas: {\
           Thing: {type: object, properties: {id: {type: string}}}, \
           Failure: {type: object, required: [message], properties: {message: {type: string}}}, \
           Gone: {type: object, required: [sandboxId], properties: {sandboxId: {type: string}}}}}",
    )
}

/// A document with one operation, `POST /things`, which is called `makeThing`.
pub fn operation(members: &str) -> String {
    paths(&format!(
        "{{/things: {{post: {{operationId: makeThing, {members}}}}}}}"
    ))
}

/// A surface after the lowering, and the code that was generated from it.
pub struct Made {
    pub document: Document,
    pub notes: Vec<String>,
    pub text: String,
    file: syn::File,
}

/// What becomes of the platform's part of a document.
pub fn made(text: &str) -> Made {
    make(text, "platform", None).expect("the document generates")
}

/// What becomes of it without one of the passes.
pub fn without(pass: &str, text: &str) -> Made {
    make(text, "platform", Some(pass)).expect("the document generates all the same")
}

/// Why there is nothing to be made of it without one of the passes.
pub fn rejected_without(pass: &str, text: &str) -> String {
    match make(text, "platform", Some(pass)) {
        Ok(_) => panic!("the document generates all the same:\n{text}"),
        Err(error) => error.to_string(),
    }
}

pub fn make(text: &str, surface: &str, without: Option<&str>) -> Result<Made> {
    let pipeline::Lowered { surfaces, notes } = pipeline::lower(text, without)?;
    let document = surfaces
        .into_iter()
        .find_map(|(name, document)| (name == surface).then_some(document))
        .expect("there is such a surface");
    let text = pipeline::generate::client(&document, &paths_of(surface))?;
    pipeline::generate::mocks(&document, &paths_of(surface))?;
    Ok(Made::new(document, notes, text))
}

fn paths_of(surface: &str) -> Paths {
    Paths {
        surface: format!("crate::{surface}"),
        runtime: "crate".to_owned(),
    }
}

impl Made {
    pub fn new(document: Document, notes: Vec<String>, text: String) -> Self {
        let file = syn::parse_file(&text).expect("the generator writes Rust");
        Self {
            document,
            notes,
            text,
            file,
        }
    }

    /// The names of the structs and enums among the types.
    pub fn types(&self) -> Vec<String> {
        self.items("types")
            .iter()
            .filter_map(|item| match item {
                syn::Item::Struct(item) => Some(item.ident.to_string()),
                syn::Item::Enum(item) => Some(item.ident.to_string()),
                _ => None,
            })
            .collect()
    }

    /// The names of the enums among the types.
    pub fn enums(&self) -> Vec<String> {
        self.items("types")
            .iter()
            .filter_map(|item| match item {
                syn::Item::Enum(item) => Some(item.ident.to_string()),
                _ => None,
            })
            .collect()
    }

    /// The fields of a struct, each as `name: Type`.
    pub fn fields(&self, name: &str) -> Vec<String> {
        let item = self.structure("types", name);
        item.fields
            .iter()
            .map(|field| match &field.ident {
                Some(ident) => format!("{ident}: {}", short(&field.ty)),
                None => short(&field.ty),
            })
            .collect()
    }

    /// The type of a field.
    pub fn field(&self, name: &str, field: &str) -> String {
        field_type(self.structure("types", name), field)
    }

    /// The attributes of a type and its fields, without documentation.
    pub fn attributes(&self, name: &str) -> String {
        let attributes = self.items("types").iter().find_map(|item| match item {
            syn::Item::Struct(item) if item.ident == name => Some(
                item.attrs
                    .iter()
                    .chain(item.fields.iter().flat_map(|field| &field.attrs))
                    .collect::<Vec<_>>(),
            ),
            syn::Item::Enum(item) if item.ident == name => Some(item.attrs.iter().collect()),
            _ => None,
        });
        attributes
            .unwrap_or_else(|| panic!("there is no type {name}"))
            .into_iter()
            .filter(|attribute| !attribute.path().is_ident("doc"))
            .map(short)
            .collect()
    }

    /// The variants of an enum, each with what it holds.
    pub fn variants(&self, name: &str) -> Vec<String> {
        self.items("types")
            .iter()
            .find_map(|item| match item {
                syn::Item::Enum(item) if item.ident == name => Some(item),
                _ => None,
            })
            .unwrap_or_else(|| panic!("there is no enum {name}"))
            .variants
            .iter()
            .map(short_variant)
            .collect()
    }

    /// The names of the methods that make calls.
    pub fn methods(&self) -> Vec<String> {
        self.file
            .items
            .iter()
            .filter_map(|item| match item {
                syn::Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
                _ => None,
            })
            .flatten()
            .filter_map(|item| match item {
                syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            })
            .filter(|name| !name.starts_with("new"))
            .collect()
    }

    /// The parameters of an operation, each as `name: Type`.
    pub fn parameters(&self, builder: &str) -> Vec<String> {
        self.structure("builder", builder)
            .fields
            .iter()
            .filter_map(|field| {
                let ty = short(&field.ty);
                let ty = ty.strip_prefix("Result<")?.strip_suffix(", String>")?;
                Some(format!("{}: {ty}", field.ident.as_ref()?))
            })
            .collect()
    }

    /// What a call gives: the type of its success and that of its failure.
    pub fn outcome(&self, builder: &str) -> (String, String) {
        let output = self
            .items("builder")
            .iter()
            .filter_map(|item| match item {
                syn::Item::Impl(item) if short(&item.self_ty).starts_with(builder) => {
                    Some(&item.items)
                }
                _ => None,
            })
            .flatten()
            .find_map(|item| match item {
                syn::ImplItem::Fn(method) if method.sig.ident == "send" => {
                    Some(short(&method.sig.output))
                }
                _ => None,
            })
            .unwrap_or_else(|| panic!("there is no builder {builder}"));
        output
            .strip_prefix("->Result<ResponseValue<")
            .and_then(|text| text.strip_suffix(">>"))
            .and_then(|text| text.split_once(">, Error<"))
            .map(|(success, failure)| (success.to_owned(), failure.to_owned()))
            .expect("a call has two outcomes")
    }

    /// The first server of an operation.
    pub fn server(&self, id: &str) -> &str {
        let mut operations = self.document.operations.iter();
        let operation = operations.find(|operation| operation.id == id);
        let operation = operation.unwrap_or_else(|| panic!("there is no operation {id}"));
        operation.servers.first().map_or("", String::as_str)
    }

    /// A column of an operation's row in the table of operations.
    pub fn row(&self, id: &str, column: &str) -> String {
        let rows = self.file.items.iter().find_map(|item| match item {
            syn::Item::Static(item) if item.ident == "OPERATIONS" => match &*item.expr {
                syn::Expr::Reference(reference) => match &*reference.expr {
                    syn::Expr::Array(array) => Some(&array.elems),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        });
        let cell = |row: &syn::ExprStruct, column: &str| {
            row.fields
                .iter()
                .find(|field| field.member.to_token_stream().to_string() == column)
                .map(|field| short(&field.expr))
        };
        rows.expect("there is a table of operations")
            .iter()
            .find_map(|row| match row {
                syn::Expr::Struct(row) if cell(row, "id") == Some(format!("\"{id}\"")) => {
                    cell(row, column)
                }
                _ => None,
            })
            .unwrap_or_else(|| panic!("{id} has no {column}"))
    }

    fn structure(&self, module: &str, name: &str) -> &syn::ItemStruct {
        self.items(module)
            .iter()
            .find_map(|item| match item {
                syn::Item::Struct(item) if item.ident == name => Some(item),
                _ => None,
            })
            .unwrap_or_else(|| panic!("there is no struct {name}"))
    }

    fn items(&self, module: &str) -> &[syn::Item] {
        self.file
            .items
            .iter()
            .find_map(|item| match item {
                syn::Item::Mod(item) if item.ident == module => item.content.as_ref(),
                _ => None,
            })
            .map_or(&[], |(_, items)| items)
    }
}

fn field_type(item: &syn::ItemStruct, name: &str) -> String {
    item.fields
        .iter()
        .find(|field| field.ident.as_ref().is_some_and(|ident| ident == name))
        .map(|field| short(&field.ty))
        .unwrap_or_else(|| panic!("{} has no field {name}", item.ident))
}

fn short_variant(variant: &syn::Variant) -> String {
    format!("{}{}", variant.ident, short(&variant.fields))
}

/// Tokens without the paths that stand before every name in generated code.
fn short(tokens: impl ToTokens) -> String {
    let text = tokens
        .to_token_stream()
        .to_string()
        .replace([' ', '\n'], "");
    [
        "::std::option::",
        "::std::string::",
        "::std::vec::",
        "::std::boxed::",
        "::std::collections::",
        "::serde_json::",
        "crate::platform::types::",
        "crate::envd::types::",
        "crate::query::",
        "types::",
    ]
    .iter()
    .fold(text, |text, path| text.replace(path, ""))
    .replace(",>", ">")
    .replace(",)", ")")
    .replace(',', ", ")
}
