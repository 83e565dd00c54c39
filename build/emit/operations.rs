//! The table of operations that the transport runs on.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::pipeline::document::{Document, Operation, SecurityScheme};
use crate::pipeline::emit::rust_type::{Paths, path};
use crate::pipeline::names::{method_name, type_name, unique};

/// The table that authentication and the transport run on: the properties of each operation in the
/// document that the signature of its method does not have.
pub fn operations(document: &Document, paths: &Paths) -> TokenStream {
    let runtime = path(&paths.runtime);
    let constants = scheme_constants(document);
    let schemes = document.security_schemes.iter().map(|(name, scheme)| {
        let constant = constants.get(name);
        let carrier = match scheme {
            SecurityScheme::Header(header) => {
                let header = header.to_lowercase();
                quote! { Header(#header) }
            }
            SecurityScheme::Bearer => quote! { Bearer },
            SecurityScheme::Basic => quote! { Basic },
            SecurityScheme::Other(kind) => quote! { Unsupported(#kind) },
        };
        quote! {
            static #constant: #runtime::operation::SecurityScheme =
                #runtime::operation::SecurityScheme {
                    name: #name,
                    carrier: #runtime::operation::CredentialLocation::#carrier,
                };
        }
    });
    let mut rows: Vec<(String, TokenStream)> = document
        .operations
        .iter()
        .map(|operation| {
            let method_name = method_name(&operation.method_id);
            let row = row(operation, &method_name, &constants, &runtime);
            (method_name, row)
        })
        .collect();
    // The transport looks operations up by name.
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let rows = rows.into_iter().map(|(_, row)| row);
    quote! {
        /// The operations of the document, sorted by `method_name`.
        pub static OPERATIONS: &[#runtime::operation::Operation] = &[#(#rows),*];

        #(#schemes)*
    }
}

fn row(
    operation: &Operation,
    method_name: &str,
    constants: &BTreeMap<String, Ident>,
    runtime: &TokenStream,
) -> TokenStream {
    let id = &operation.id;
    let method = operation.method.to_uppercase();
    let path = &operation.path;
    let security = operation.security.iter().map(|alternative| {
        let schemes = alternative.iter().filter_map(|name| constants.get(name));
        quote! { &[#(&#schemes),*] }
    });
    let headers = operation
        .constant_headers
        .iter()
        .map(|(name, value)| quote! { (#name, #value) });
    let raw = |content: Option<&str>| content == Some("application/octet-stream");
    let request = operation
        .body
        .as_ref()
        .and_then(|body| body.content.keys().next().map(String::as_str));
    let sends = match (&operation.sends, request) {
        (Some(media_type), _) => quote! { ::std::option::Option::Some(#media_type) },
        _ => quote! { ::std::option::Option::None },
    };
    let empty_is_null = operation.empty_is_null;
    let streams_request = raw(request);
    let streams_response = operation.responses.iter().any(|(status, response)| {
        status.starts_with('2') && raw(response.content.keys().next().map(String::as_str))
    });
    quote! {
        #runtime::operation::Operation {
            id: #id,
            method_name: #method_name,
            method: #method,
            path: #path,
            security: &[#(#security),*],
            headers: &[#(#headers),*],
            media_type: #sends,
            empty_is_null: #empty_is_null,
            streams_request: #streams_request,
            streams_response: #streams_response,
        }
    }
}

/// The constants for the security schemes, by the names of those.
fn scheme_constants(document: &Document) -> BTreeMap<String, Ident> {
    let mut constants: BTreeMap<String, Ident> = BTreeMap::new();
    for name in document.security_schemes.keys() {
        let wanted = format!("SCHEME_{}", type_name(name).to_shouty_snake_case());
        let free = unique(&wanted, "_", |free| {
            constants.values().all(|other| other != free)
        });
        constants.insert(name.clone(), format_ident!("{free}"));
    }
    constants
}
