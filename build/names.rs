//! Rust identifiers for names in the document, by the generator's own rules where it has them.

use heck::{ToPascalCase, ToSnakeCase};
use unicode_ident::{is_xid_continue, is_xid_start};

/// The name that the generator gives to the type of a schema called `name`.
pub fn type_name(name: &str) -> String {
    identifier(name, str::to_pascal_case, "X")
}

/// The name that the generator gives to the field for a property called `name`.
pub fn field_name(name: &str) -> String {
    identifier(name, str::to_snake_case, "x")
}

/// The name that the generator gives to the parameter called `name`.
pub fn parameter_name(name: &str) -> String {
    identifier(name, str::to_snake_case, "_")
}

/// The name that the generator gives to the builder of an operation called `id`.
pub fn builder_name(id: &str) -> String {
    identifier(&method_name(id), str::to_pascal_case, "_")
}

/// The name that the generator gives to the method of an operation called `id`.
///
/// It is also `OperationInfo::operation_id` at run time. Unlike the names of types, an operation that
/// starts with a digit is prefixed with an underscore.
pub fn method_name(id: &str) -> String {
    identifier(id, str::to_snake_case, "_")
}

/// The variant of an enum for a value.
pub fn variant_name(value: &str) -> String {
    match value {
        "" => "Empty".to_owned(),
        value if value.chars().any(is_xid_continue) => type_name(value),
        // Only signs: spell them out rather than have them all collide in `X`.
        value => value.chars().fold("Sign".to_owned(), |name, sign| {
            format!("{name}{:x}", sign as u32)
        }),
    }
}

/// The name itself if it is free, or the first that is with a number behind it.
pub fn unique(wanted: &str, separator: &str, mut is_free: impl FnMut(&str) -> bool) -> String {
    let mut name = wanted.to_owned();
    let mut number = 1;
    while !is_free(&name) {
        number += 1;
        name = format!("{wanted}{separator}{number}");
    }
    name
}

/// Whether generated code takes something called `name` from the prelude of Rust.
pub fn is_in_prelude(name: &str) -> bool {
    #[rustfmt::skip]
    const PRELUDE: &[&str] = &[
        "AsMut", "AsRef", "Box", "Clone", "Copy", "Debug", "Default", "Drop", "Eq", "Err", "Fn",
        "FnMut", "FnOnce", "From", "FromIterator", "Hash", "Into", "IntoIterator", "Iterator",
        "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd", "Result", "Send", "Some",
        "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto", "Unpin", "Vec",
    ];
    PRELUDE.contains(&name)
}

fn identifier(name: &str, case: impl Fn(&str) -> String, prefix: &str) -> String {
    let cased = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        name => case(
            &name
                .replace('\'', "")
                .replace(|c: char| !is_xid_continue(c), "-"),
        ),
    };
    let name = match cased.chars().next() {
        None => case("x"),
        Some(first) if is_xid_start(first) => cased,
        Some(_) => format!("{prefix}{cased}"),
    };
    if is_keyword(&name) {
        format!("{name}_")
    } else {
        name
    }
}

fn is_keyword(name: &str) -> bool {
    #[rustfmt::skip]
    const KEYWORDS: &[&str] = &[
        "_", "Self", "abstract", "as", "async", "await", "become", "box", "break", "const",
        "continue", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for",
        "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
        "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait",
        "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield",
    ];
    KEYWORDS.contains(&name)
}
