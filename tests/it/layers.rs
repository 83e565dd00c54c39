//! The floors of the modules of `src/`: an import goes to the module itself or to a lower floor.
//!
//! The table of floors is in `ARCHITECTURE.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Attribute, Item, UseTree};

/// The floor of each top-level module.
type Floors = BTreeMap<String, u32>;

/// The module in which each name at the root of the crate is defined.
type Names = BTreeMap<String, String>;

#[test]
fn imports_of_src_go_to_lower_floors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| {
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let floors = floors(&read(&root.join("ARCHITECTURE.md")));
    let names = names(&read(&root.join("src/lib.rs")));
    let mut files = Vec::new();
    collect_sources(&root.join("src"), &mut files);
    let files: Vec<(String, String)> = files
        .iter()
        .map(|path| (path.strip_prefix(root.join("src")), read(path)))
        .map(|(path, text)| (path.expect("it is in src"), text))
        .map(|(path, text)| (path.to_str().expect("it is text").replace('\\', "/"), text))
        .filter(|(path, _)| path != "lib.rs")
        .collect();

    let violations = violations(&floors, &names, &files);

    assert!(violations.is_empty(), "\n{}", violations.join("\n"));
}

fn collect_sources(directory: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(directory).expect("it is a directory") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            collect_sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
}

/// Reads the rows `| floor | modules |` between the markers.
fn floors(document: &str) -> Floors {
    let table = document
        .split_once("<!-- floors -->")
        .and_then(|(_, rest)| rest.split_once("<!-- /floors -->"))
        .map(|(table, _)| table)
        .expect("ARCHITECTURE.md has a table between `<!-- floors -->` and `<!-- /floors -->`");
    let mut floors = Floors::new();
    for line in table.lines() {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').collect();
        let [floor, modules] = cells[..] else {
            continue;
        };
        // The head of the table has no number.
        let Ok(floor) = floor.trim().parse() else {
            continue;
        };
        for module in modules.split(',').map(|name| name.trim().trim_matches('`')) {
            let previous = floors.insert(module.to_owned(), floor);
            assert_eq!(previous, None, "{module} is in the table twice");
        }
    }
    assert!(!floors.is_empty(), "the table of floors is empty");
    floors
}

/// Reads the `use` items of `lib.rs`.
fn names(lib: &str) -> Names {
    fn collect(tree: &UseTree, module: Option<&str>, names: &mut Names) {
        match tree {
            UseTree::Path(path) => {
                let segment = path.ident.to_string();
                let module = match (module, segment.as_str()) {
                    (None, "crate" | "self") => None,
                    (None, _) => Some(segment.as_str()),
                    (module, _) => module,
                };
                collect(&path.tree, module, names);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    collect(tree, module, names);
                }
            }
            UseTree::Name(name) => {
                if let Some(module) = module {
                    names.insert(name.ident.to_string(), module.to_owned());
                }
            }
            UseTree::Rename(rename) => {
                if let Some(module) = module {
                    names.insert(rename.rename.to_string(), module.to_owned());
                }
            }
            UseTree::Glob(_) => panic!("lib.rs re-exports a glob: the names in it are unknown"),
        }
    }
    let mut names = Names::new();
    for item in syn::parse_file(lib).expect("lib.rs is Rust").items {
        if let Item::Use(item) = item {
            collect(&item.tree, None, &mut names);
        }
    }
    names
}

/// The imports that go to the same or a higher floor, and the modules without a floor. Files are
/// paths below `src/` and their text.
fn violations(floors: &Floors, names: &Names, files: &[(String, String)]) -> Vec<String> {
    let mut violations = BTreeSet::new();
    let mut modules = BTreeSet::new();
    for (path, text) in files {
        let module = path.trim_end_matches(".rs").split('/').next();
        let module = module.expect("a path has segments");
        modules.insert(module);
        let Some(floor) = floors.get(module) else {
            violations.insert(format!("{module} is not in the table of floors"));
            continue;
        };
        for name in imports(path, text) {
            let target = match floors.contains_key(&name) {
                true => &name,
                false => names.get(&name).unwrap_or(&name),
            };
            if target == module {
                continue;
            }
            let import = match *target == name {
                true => format!("src/{path} imports crate::{name}"),
                false => format!("src/{path} imports crate::{name}, which is in {target}"),
            };
            match floors.get(target) {
                None => violations.insert(format!("{import}, which has no floor")),
                Some(other) if other >= floor => violations.insert(format!(
                    "{import}: floor {other} is not below floor {floor} of {module}"
                )),
                Some(_) => false,
            };
        }
    }
    for module in floors.keys() {
        if !modules.contains(module.as_str()) {
            violations.insert(format!("{module} has a floor and is not in src"));
        }
    }
    violations.into_iter().collect()
}

/// The names at the root of the crate that a file uses: the first segments of `crate::…`, and of
/// `super::…` where that leaves the top-level module. Code under `#[cfg(test)]` is exempt.
fn imports(path: &str, text: &str) -> BTreeSet<String> {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let segments: Vec<&str> = path.trim_end_matches(".rs").split('/').collect();
    let depth = match segments.last() {
        Some(&"mod") => segments.len() - 1,
        _ => segments.len(),
    };
    let mut imports = BTreeSet::new();
    collect_items(&file.items, depth, &mut imports);
    imports
}

fn collect_items(items: &[Item], depth: usize, imports: &mut BTreeSet<String>) {
    for item in items {
        match item {
            Item::Mod(module) if is_test(&module.attrs) => {}
            Item::Use(item) if is_test(&item.attrs) => {}
            Item::Fn(item) if is_test(&item.attrs) => {}
            Item::Impl(item) if is_test(&item.attrs) => {}
            Item::Mod(module) => {
                if let Some((_, items)) = &module.content {
                    collect_items(items, depth + 1, imports);
                }
            }
            item => collect_tokens(item.to_token_stream(), depth, imports),
        }
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.to_token_stream().to_string().replace(' ', "") == "#[cfg(test)]")
}

fn collect_tokens(tokens: TokenStream, depth: usize, imports: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect_tokens(group.stream(), depth, imports),
            TokenTree::Literal(literal) => {
                // An attribute can hold a path: `#[serde(with = "crate::…")]`.
                let text = literal.to_string();
                let path = text.trim_matches('"').strip_prefix("crate::");
                let name = path.and_then(|path| path.split("::").next());
                imports.extend(name.map(str::to_owned));
            }
            TokenTree::Ident(ident) if ident == "crate" => {
                collect_names(&tokens[at + 1..], imports);
            }
            TokenTree::Ident(ident) if ident == "super" => {
                let (count, rest) = supers(&tokens[at..]);
                if count >= depth && !is_after_separator(&tokens[..at]) {
                    collect_names(rest, imports);
                }
            }
            _ => {}
        }
    }
}

/// The number of leading `super` segments, and what follows the last one.
fn supers(mut tokens: &[TokenTree]) -> (usize, &[TokenTree]) {
    let mut count = 0;
    while let [TokenTree::Ident(ident), rest @ ..] = tokens {
        if ident != "super" {
            break;
        }
        count += 1;
        match after_separator(rest) {
            Some(next) if matches!(next, [TokenTree::Ident(ident), ..] if ident == "super") => {
                tokens = next;
            }
            _ => return (count, rest),
        }
    }
    (count, tokens)
}

/// Collects the names that follow `::`: one, or those of a group in braces.
fn collect_names(tokens: &[TokenTree], imports: &mut BTreeSet<String>) {
    match after_separator(tokens) {
        Some([TokenTree::Ident(name), ..]) => {
            imports.insert(name.to_string());
        }
        Some([TokenTree::Group(group), ..]) if group.delimiter() == Delimiter::Brace => {
            let mut is_first = true;
            for token in group.stream() {
                match token {
                    TokenTree::Punct(punct) if punct.as_char() == ',' => is_first = true,
                    TokenTree::Ident(name) if is_first => {
                        imports.insert(name.to_string());
                        is_first = false;
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn after_separator(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [TokenTree::Punct(first), TokenTree::Punct(second), rest @ ..]
            if first.as_char() == ':' && second.as_char() == ':' =>
        {
            Some(rest)
        }
        _ => None,
    }
}

fn is_after_separator(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [.., TokenTree::Punct(punct)] if punct.as_char() == ':')
}

mod checker {
    use super::*;

    const TABLE: &str = "\
        # Architecture\n\
        <!-- floors -->\n\
        | floor | modules |\n\
        |---|---|\n\
        | 1 | error, secret |\n\
        | 2 | `transport` |\n\
        | 4 | client, rpc |\n\
        <!-- /floors -->\n\
        | 9 | unrelated |\n";

    const LIB: &str = "
        mod client;
        mod error;
        pub use client::{Client, ClientBuilder};
        pub use error::{Error, ErrorKind as Kind};
        pub(crate) use transport::retry as policy;
        pub use transport::{operation, retry::RetryPolicy};
    ";

    /// The violations of these files, besides those of the modules without a file.
    fn check(files: &[(&str, &str)]) -> Vec<String> {
        let mut files: Vec<_> = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect();
        for module in ["error", "secret", "transport", "client", "rpc"] {
            files.push((format!("{module}.rs"), String::new()));
        }
        violations(&floors(TABLE), &names(LIB), &files)
    }

    #[test]
    fn import_of_a_lower_floor_is_allowed() {
        let text =
            "use crate::transport::Transport; use crate::{Error, RetryPolicy, error::Result};";
        assert_eq!(check(&[("client/mod.rs", text)]), Vec::<String>::new());
    }

    #[test]
    fn import_of_the_own_module_is_allowed() {
        let text = "use crate::client::config::Config; use super::Builder; use crate::Client;";
        assert_eq!(
            check(&[("client/mod.rs", "use self::x::Y;")]),
            Vec::<String>::new()
        );
        assert_eq!(check(&[("client/builder.rs", text)]), Vec::<String>::new());
    }

    #[test]
    fn import_of_a_higher_floor_is_a_violation() {
        assert_eq!(
            check(&[("transport/mod.rs", "use crate::client::Client;")]),
            [
                "src/transport/mod.rs imports crate::client: floor 4 is not below floor 2 of transport"
            ]
        );
    }

    #[test]
    fn import_of_the_same_floor_is_a_violation() {
        assert_eq!(
            check(&[("rpc/mod.rs", "pub(crate) use crate::client::Client;")]),
            ["src/rpc/mod.rs imports crate::client: floor 4 is not below floor 4 of rpc"]
        );
    }

    #[test]
    fn name_at_the_root_is_resolved_through_lib() {
        assert_eq!(
            check(&[("error.rs", "use crate::{Client, policy::Clock};")]),
            [
                "src/error.rs imports crate::Client, which is in client: floor 4 is not below floor 1 \
                 of error",
                "src/error.rs imports crate::policy, which is in transport: floor 2 is not below \
                 floor 1 of error",
            ]
        );
    }

    #[test]
    fn paths_in_code_attributes_and_supers_are_found() {
        for text in [
            "fn f() { let _ = crate::client::Client::new(); }",
            "fn f() { use crate::client::Client; }",
            "impl From<crate::Client> for X {}",
            "macro_rules! m { () => { $crate::client::Client } }",
            "#[serde(with = \"crate::client::json\")] struct X;",
            "use super::client::Client;",
            "mod inner { use super::super::client::Client; }",
            "use crate::{secret::SecretString, client::{Client, Builder}};",
        ] {
            let found = check(&[("transport/mod.rs", text)]);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(found[0].contains("client"), "{text}: {found:?}");
        }
        let found = check(&[("transport/retry.rs", "use super::super::client::Client;")]);
        assert_eq!(found.len(), 1, "{found:?}");
    }

    #[test]
    fn comments_and_test_modules_are_exempt() {
        let text = "
            //! See [`crate::client`].
            /// As [`Client`](crate::Client).
            // use crate::client::Client;
            pub(crate) struct X;
            #[cfg(test)]
            mod tests { use crate::client::Client; }
        ";
        assert_eq!(check(&[("transport/mod.rs", text)]), Vec::<String>::new());
    }

    #[test]
    fn module_without_a_floor_is_a_violation() {
        assert_eq!(
            check(&[("local/mod.rs", "")]),
            ["local is not in the table of floors"]
        );
        assert_eq!(
            check(&[("client/mod.rs", "use crate::unheard_of::X;")]),
            ["src/client/mod.rs imports crate::unheard_of, which has no floor"]
        );
    }

    #[test]
    fn floor_without_a_module_is_a_violation() {
        let files = [("error.rs".to_owned(), String::new())];
        let found = violations(&floors(TABLE), &names(LIB), &files);
        assert_eq!(found.len(), 4, "{found:?}");
        assert_eq!(found[0], "client has a floor and is not in src");
    }
}
