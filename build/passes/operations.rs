//! Operations: their ids, and which are left out.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;

use crate::pipeline::document::{Document, Keywords, Operation, note};
use crate::pipeline::error::{Error, Pointer, Result};
use crate::pipeline::names::{builder_name, is_in_prelude, method_name, unique};

/// Gives operations without an id one: the method, then the path in words.
///
/// The document of the server's own team has none, and progenitor rejects it. Path parameters are
/// dropped and make the segment before them singular, versions move to the end, and a `GET` of a
/// collection is a `list`: `GET /v2/sandboxes` is `listSandboxesV2`, `POST
/// /sandboxes/{sandboxID}/connect` is `postSandboxConnect`. Operations that come out alike get
/// numbers, in the order of their paths, and so do the methods of those whose ids are alike in Rust
/// only. An id that the document repeats is an error.
pub fn name_operations(document: &mut Document) -> Result<()> {
    let mut ids: BTreeMap<String, Pointer> = BTreeMap::new();
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut notes = Vec::new();
    for operation in &mut document.operations {
        if operation.id.is_empty() {
            continue;
        }
        if let Some(other) = ids.insert(operation.id.clone(), operation.at.clone()) {
            return Err(operation
                .error(format!("the operation at {other} has the same id"))
                .help("give each operation an `operationId` of its own"));
        }
        let id = free_id(&operation.id, &taken);
        if id != operation.id {
            let what = match taken.get(&builder_name(&operation.id)) {
                Some(other) => format!("`{}` and `{other}` are the same in Rust", operation.id),
                None => format!("`{}` means something else in the client", operation.id),
            };
            let method = method_name(&id);
            notes.push(note(
                &operation.at,
                format!("{what}; the method is `{method}`"),
            ));
        }
        taken.insert(builder_name(&id), operation.id.clone());
        operation.method_id = id;
    }
    for operation in &mut document.operations {
        if !operation.id.is_empty() {
            continue;
        }
        let wanted = synthesised_id(operation);
        let id = free_id(&wanted, &taken);
        if let Some(other) = taken.get(&builder_name(&wanted)) {
            let what = format!("is called `{id}`: `{other}` is another operation");
            notes.push(note(&operation.at, what));
        }
        taken.insert(builder_name(&id), id.clone());
        operation.id.clone_from(&id);
        operation.method_id = id;
    }
    document.notes.append(&mut notes);
    Ok(())
}

/// The id itself, or the first with a number that is free. `taken` is by the names of builders.
fn free_id(wanted: &str, taken: &BTreeMap<String, String>) -> String {
    unique(wanted, "", |id| {
        !taken.contains_key(&builder_name(id)) && !means_something_else(id)
    })
}

/// Whether the method or the builder of this id has another meaning in the generated code.
pub fn means_something_else(id: &str) -> bool {
    let builder = builder_name(id);
    METHODS.contains(&method_name(id).as_str())
        || IMPORTS.contains(&builder.as_str())
        || is_in_prelude(&builder)
}

/// Methods that every generated client has, and the hooks that its calls run through.
const METHODS: [&str; 9] = [
    "api_version",
    "baseurl",
    "client",
    "exec",
    "inner",
    "new",
    "new_with_client",
    "post",
    "pre",
];

/// What the module of the builders imports.
const IMPORTS: [&str; 7] = [
    "ByteStream",
    "ClientHooks",
    "ClientInfo",
    "Error",
    "OperationInfo",
    "RequestBuilderExt",
    "ResponseValue",
];

fn synthesised_id(operation: &Operation) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut versions = Vec::new();
    let segments: Vec<&str> = operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    for segment in &segments {
        let version = segment
            .strip_prefix('v')
            .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()));
        if version {
            versions.push(segment.to_pascal_case());
        } else if segment.starts_with('{') {
            if let Some(owner) = words.last_mut() {
                *owner = singular(owner);
            }
        } else {
            words.push(segment.to_pascal_case());
        }
    }
    let is_collection = !operation.path.contains('{')
        && (responds_with_array(operation)
            || (words.len() > 1 && words.last().is_some_and(|last| last.ends_with('s'))));
    let verb = match operation.method.as_str() {
        "get" if is_collection => "list",
        method => method,
    };
    format!("{verb}{}{}", words.concat(), versions.concat())
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["ases", "sses", "uses", "xes", "ches", "shes"] {
        // `databases` is the one word of this kind that is common in paths and keeps its `e`.
        if let Some(stem) = word.strip_suffix("es")
            && word.ends_with(ending)
            && !word.ends_with("bases")
        {
            return stem.to_owned();
        }
    }
    match word.strip_suffix('s') {
        // `access`, `status`, `analysis`
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

fn responds_with_array(operation: &Operation) -> bool {
    operation
        .responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .flat_map(|(_, response)| response.content.values())
        .any(|schema| schema.ty() == Some("array"))
}

/// Drops operations that only the service itself uses.
///
/// The document of the server's own team has routes that only its hosts and administrators can call. Those are marked `x-internal: true`, themselves or by their path, or take a credential
/// whose scheme has "admin" in its name and no other one.
pub fn drop_internal_operations(document: &mut Document) -> Result<()> {
    let for_administrators = |operation: &Operation| {
        !operation.security.is_empty()
            && operation.security.iter().all(|schemes| {
                schemes
                    .iter()
                    .any(|name| name.to_lowercase().contains("admin"))
            })
    };
    let ids = |wanted: &dyn Fn(&Operation) -> bool| -> BTreeSet<String> {
        let operations = document.operations.iter();
        operations
            .filter(|operation| wanted(operation))
            .map(|operation| operation.id.clone())
            .collect()
    };
    let internal = ids(&|operation| operation.internal);
    let for_administrators = ids(&for_administrators);
    leave_out(document, &internal, "is marked `x-internal`");
    leave_out(document, &for_administrators, "is for administrators only");
    Ok(())
}

/// Drops operations whose HTTP method the client cannot send.
///
/// progenitor writes `client.options(url)` and `client.trace(url)`, which `reqwest` does not have.
pub fn drop_uncallable_methods(document: &mut Document) -> Result<()> {
    let odd = document
        .operations
        .iter()
        .filter(|operation| ["options", "trace"].contains(&operation.method.as_str()))
        .map(|operation| operation.id.clone())
        .collect();
    leave_out(document, &odd, "has a method that this client cannot send");
    Ok(())
}

/// Removes operations, with a note for each.
pub fn leave_out(document: &mut Document, ids: &BTreeSet<String>, why: &str) {
    let (gone, kept) = std::mem::take(&mut document.operations)
        .into_iter()
        .partition(|operation| ids.contains(&operation.id));
    document.operations = kept;
    for operation in gone as Vec<Operation> {
        document.note(
            &operation.at,
            format!("operation `{}` is left out: it {why}", operation.id),
        );
    }
}

/// Fails for a document without operations.
pub fn check_operations(document: &Document) -> Result<()> {
    if !document.operations.is_empty() {
        return Ok(());
    }
    let at = Pointer::root().child("paths");
    Err(match document.notes.as_slice() {
        [] => Error::at(&at, "the document has no operations to generate")
            .help("add paths to the document"),
        notes => Error::at(
            &at,
            format!(
                "no operation of the document can be generated:\n{}",
                notes.join("\n")
            ),
        )
        .help("change what the list names"),
    })
}
