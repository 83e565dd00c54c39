//! Generates the clients from `openapi.yml`; the work is in `build/`.

#[path = "build/mod.rs"]
mod pipeline;

use pipeline::error::printable_lines;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

const DOCUMENT: &str = "openapi.yml";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    match generate() {
        Ok(notes) => {
            for line in notes.iter().flat_map(|note| printable_lines(note)) {
                println!("cargo::warning={DOCUMENT}: {line}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            for line in printable_lines(&error) {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<Vec<String>, String> {
    let text = fs::read_to_string(DOCUMENT)
        .map_err(|error| format!("{DOCUMENT}: {error}\n  help: put the E2B document there"))?;
    let has = |feature: &str| {
        let variable = format!("CARGO_FEATURE_{}", feature.to_uppercase());
        env::var_os(variable).is_some()
    };
    let features = pipeline::Features {
        layer: has(pipeline::layer::FEATURE),
        mock: has("mock"),
    };
    let generated =
        pipeline::run(&text, features).map_err(|error| format!("{DOCUMENT}: {error}"))?;
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: run this through cargo")?;
    for (name, contents) in generated.files {
        let path = Path::new(&out).join(name);
        fs::write(&path, contents).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(generated.notes)
}
