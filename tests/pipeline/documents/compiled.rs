//! The code of all accepted documents, compiled as one crate beside the hand-written modules that
//! generated code builds on.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::pipeline::{self, emit::rust_type::Paths, generate};

/// What generated code finds at the root of its crate; the transport is not what is tested here.
const ROOT: &str = r#"
#![allow(dead_code, unused_imports, deprecated, non_camel_case_types)]

#[path = "ROOT/src/transport/operation.rs"]
pub mod operation;
#[path = "ROOT/src/generated/query.rs"]
pub mod query;
#[path = "ROOT/src/transport/error_body.rs"]
mod error_body;
#[path = "ROOT/src/secret.rs"]
mod secret;

mod generated {
    #[path = "ROOT/src/generated/json.rs"]
    pub mod json;
    #[path = "ROOT/src/generated/path.rs"]
    pub mod path;
}

pub use error_body::ErrorBody;
pub use generated::json::{Base64, Int64};
pub use generated::path::PathSegment;
pub use secret::SecretString;

pub mod transport {
    #[derive(Clone, Debug)]
    pub struct Transport;
}
"#;

/// The features and versions are those of the package, so that what was built for it is used.
const MANIFEST: &str = r#"
[package]
name = "documents"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[features]
default = ["schemars"]
schemars = []

[lib]
path = "lib.rs"

[dependencies]
"#;

/// What generated code and the modules beside it use.
const DEPENDENCIES: [&str; 11] = [
    "base64",
    "bytes",
    "chrono",
    "http",
    "httpmock",
    "progenitor-client",
    "regex",
    "reqwest",
    "schemars",
    "serde",
    "serde_json",
];

#[test]
fn accepted_documents_become_code_that_compiles() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    fs::create_dir_all(&scratch).expect("there is a place for it");

    let mut root = ROOT.replace("ROOT", &package.display().to_string());
    for path in super::documents("accepted") {
        let name = path.file_stem().and_then(|name| name.to_str());
        let name = name.expect("it has a name");
        let surfaces = pipeline::lower(&super::text(&path), None)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
            .surfaces;
        let _ = writeln!(root, "pub mod {name} {{");
        for (surface, document) in surfaces {
            let paths = Paths {
                surface: format!("crate::{name}::{surface}"),
                runtime: "crate".to_owned(),
            };
            let client = generate::client(&document, &paths)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let mocks = generate::mocks(&document, &paths)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            for (module, code) in [
                (surface.to_owned(), client),
                (format!("{surface}_mock"), mocks),
            ] {
                let file = format!("{name}_{module}.rs");
                fs::write(scratch.join(&file), code).expect("it can be written");
                let _ = writeln!(root, "    pub mod {module} {{ include!({file:?}); }}");
            }
            let _ = writeln!(
                root,
                "    impl progenitor_client::ClientHooks<crate::transport::Transport> for \
                 {surface}::Client {{}}"
            );
        }
        root.push_str("}\n");
    }
    let write = |name: &str, text: &str| {
        fs::write(scratch.join(name), text).expect("it can be written");
    };
    write("lib.rs", &root);
    write("Cargo.toml", &manifest(package));
    fs::copy(package.join("Cargo.lock"), scratch.join("Cargo.lock")).expect("it can be copied");

    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let check = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--message-format=short"])
        .current_dir(&scratch)
        .env(
            "CARGO_TARGET_DIR",
            target.expect("it is in a target directory"),
        )
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&check.stderr);
    assert!(check.status.success(), "in {}:\n{said}", scratch.display());
}

/// The manifest, with dependencies as the package has them.
fn manifest(package: &Path) -> String {
    let own = fs::read_to_string(package.join("Cargo.toml")).expect("there is a manifest");
    let (_, own) = own
        .split_once("\n[dependencies]\n")
        .expect("it has dependencies");
    let (own, _) = own.split_once("\n[").expect("other tables follow");
    let mut manifest = MANIFEST.to_owned();
    for name in DEPENDENCIES {
        let line = own
            .lines()
            .find(|line| {
                line.split_once(" = ")
                    .is_some_and(|(first, _)| first == name)
            })
            .unwrap_or_else(|| panic!("the package depends on {name}"));
        let _ = writeln!(manifest, "{}", line.replace(", optional = true", ""));
    }
    manifest
}
