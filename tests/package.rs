//! What the package promises about itself: what it pulls in, and with which Rust it builds.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, PackageId};

fn metadata(features: CargoOpt) -> Metadata {
    MetadataCommand::new()
        .features(features)
        .other_options(["--locked".to_owned()])
        .exec()
        .expect("cargo knows this package")
}

/// The packages that a build of the workspace compiles for the target, by name.
fn compiled(metadata: &Metadata, kinds: &[DependencyKind]) -> BTreeMap<String, PackageId> {
    let resolve = metadata.resolve.as_ref().expect("it is resolved");
    let mut open: Vec<_> = metadata
        .workspace_members
        .iter()
        .map(|member| (member.clone(), kinds.to_vec()))
        .collect();
    let mut seen = BTreeSet::new();
    while let Some((id, kinds)) = open.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let node = resolve.nodes.iter().find(|node| node.id == id);
        for dependency in node.into_iter().flat_map(|node| &node.deps) {
            let wanted = dependency
                .dep_kinds
                .iter()
                .any(|kind| kinds.contains(&kind.kind) && kind.target.is_none());
            if wanted {
                open.push((dependency.pkg.clone(), vec![DependencyKind::Normal]));
            }
        }
    }
    seen.into_iter()
        .filter(|id| !metadata.workspace_members.contains(id))
        .map(|id| (metadata[&id].name.to_string(), id))
        .collect()
}

/// The names of the packages that a program with this crate compiles on this host, without the
/// build script. Unlike `cargo metadata`, this leaves out the features of dev-dependencies.
fn default_build() -> BTreeSet<String> {
    let arguments = "tree --locked --package e2b --edges normal --prefix none --format {p}";
    let output = Command::new(env!("CARGO"))
        .args(arguments.split(' '))
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let packages = String::from_utf8(output.stdout).expect("names are UTF-8");
    let names = packages.lines().filter_map(|line| line.split(' ').next());
    names.map(str::to_owned).collect()
}

#[test]
fn default_build_has_no_unwanted_dependencies() {
    const UNWANTED: &[&str] = &[
        // One provider of cryptography, and no second way to do TLS.
        "aws-lc-rs",
        "aws-lc-sys",
        "native-tls",
        "openssl",
        "openssl-sys",
        // What the features `mock` and `schemars`, and the local server are for.
        "axum",
        "e2b-local",
        "httpmock",
        "regex",
        "schemars",
        "sysinfo",
        // What the lowering makes unnecessary.
        "regress",
        "uuid",
        // What belongs to the build script.
        "openapiv3",
        "progenitor",
        "progenitor-impl",
        "typify",
        "yaml_serde",
    ];
    let names = default_build();
    // A list that is empty would prove nothing.
    assert!(names.contains("reqwest") && names.contains("ring"));
    let found: Vec<_> = UNWANTED
        .iter()
        .filter(|name| names.contains(**name))
        .collect();
    assert!(found.is_empty(), "the default build pulls in {found:?}");
}

/// The value of a key in `docs/provenance.toml`.
fn provenance(key: &str) -> String {
    let text = std::fs::read_to_string("docs/provenance.toml").expect("it is there");
    text.lines()
        .filter_map(|line| line.split_once(" = "))
        .find(|(name, _)| *name == key)
        .map(|(_, value)| value.trim_matches('"').to_owned())
        .unwrap_or_else(|| panic!("docs/provenance.toml has no {key}"))
}

#[test]
fn document_matches_the_recorded_checksum() {
    let text = std::fs::read_to_string("openapi.yml").expect("the document is there");
    let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    let sha256: String = digest.as_ref().iter().map(|b| format!("{b:02x}")).collect();
    assert_eq!(provenance("sha256"), sha256, "see docs/updating.md");
    for (key, line) in [("version", "  version: "), ("openapi", "openapi: ")] {
        let own = text.lines().find_map(|other| other.strip_prefix(line));
        assert_eq!(Some(provenance(key).as_str()), own, "{key}");
    }
}

#[test]
fn generator_matches_the_recorded_version() {
    let metadata = metadata(CargoOpt::SomeFeatures(Vec::new()));
    // What generated code runs on has the version of the generator.
    for (name, recorded) in [
        ("progenitor", "progenitor"),
        ("progenitor-client", "progenitor"),
        ("typify", "typify"),
    ] {
        let mut versions = metadata
            .packages
            .iter()
            .filter(|package| package.name == name)
            .map(|package| package.version.to_string());
        assert_eq!(versions.next(), Some(provenance(recorded)), "{name}");
        assert_eq!(versions.next(), None, "{name}");
    }
}

/// The lowest version that can build it is the highest that anything in it asks for.
#[test]
fn rust_version_is_the_highest_of_the_dependencies() {
    let metadata = metadata(CargoOpt::AllFeatures);
    let members = metadata.workspace_packages();
    let own = members
        .iter()
        .map(|package| package.rust_version.clone().expect("it is stated"))
        .reduce(|one, other| {
            assert_eq!(one, other, "all members have the same");
            one
        })
        .expect("there are members");
    let kinds = [DependencyKind::Normal, DependencyKind::Build];
    let packages = compiled(&metadata, &kinds);
    let needed = packages
        .values()
        .filter_map(|id| {
            metadata[id]
                .rust_version
                .clone()
                .map(|v| (v, &metadata[id].name))
        })
        .max_by(|a, b| a.0.cmp(&b.0))
        .expect("some state it");
    assert_eq!(own, needed.0, "{} asks for {}", needed.1, needed.0);
}
