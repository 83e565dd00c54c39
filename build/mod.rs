//! The pipeline: from an OpenAPI document to the source of a client.
//!
//! `build.rs` runs this at compile time, and tests include it by path; it has to be a module called
//! `pipeline` at the root of its crate.

pub mod document;
pub mod emit;
pub mod error;
pub mod generate;
pub mod layer;
pub mod names;
pub mod passes;
pub mod surface;

use document::Document;
use emit::rust_type::Paths;
use error::Result;

/// The result of the pipeline.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// File names with their contents.
    pub files: Vec<(String, String)>,
    /// What was left out or approximated.
    pub notes: Vec<String>,
}

/// The cargo features that decide what is generated.
#[derive(Clone, Copy, Debug)]
pub struct Features {
    /// The document must have everything that the hand-written layer needs.
    pub layer: bool,
    /// The mocks are generated, too.
    pub mock: bool,
}

/// Generates the clients of all surfaces, and their mocks if these are asked for.
pub fn run(text: &str, features: Features) -> Result<Generated> {
    let lowered = lower(text, None)?;
    if features.layer {
        layer::check(&lowered)?;
    }
    // The files are independent of each other, and one takes half of the time.
    let files: Result<Vec<(String, String)>> = std::thread::scope(|scope| {
        let mut threads = Vec::new();
        for (name, surface) in &lowered.surfaces {
            let paths = Paths {
                surface: format!("crate::{name}"),
                runtime: "crate".to_owned(),
            };
            let client_paths = paths.clone();
            threads.push((
                format!("{name}.rs"),
                scope.spawn(move || generate::client(surface, &client_paths)),
            ));
            if features.mock {
                threads.push((
                    format!("{name}_mock.rs"),
                    scope.spawn(move || generate::mocks(surface, &paths)),
                ));
            }
        }
        threads
            .into_iter()
            .map(|(file, thread)| {
                let code = thread
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                Ok((file, code?))
            })
            .collect()
    });
    Ok(Generated {
        files: files?,
        notes: lowered.notes,
    })
}

/// A document, split and rewritten into what the generator handles well.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The names of the surfaces with their parts of the document.
    pub surfaces: Vec<(&'static str, Document)>,
    /// What was left out or approximated.
    pub notes: Vec<String>,
}

/// Lowers a document. `without` names a pass to leave out, for tests that show its effect.
pub fn lower(text: &str, without: Option<&str>) -> Result<Lowered> {
    let mut document = Document::parse(text)?;
    passes::run(&mut document, passes::PASSES, without)?;
    passes::operations::check_operations(&document)?;
    let mut surfaces = Vec::new();
    for name in surface::SURFACES {
        let mut surface = surface::select(&document, name);
        passes::run(&mut surface, passes::SURFACE_PASSES, without)?;
        surface::prune(&mut surface);
        document.notes.append(&mut surface.notes);
        surfaces.push((name, surface));
    }
    Ok(Lowered {
        surfaces,
        notes: document.notes,
    })
}
