//! From an OpenAPI document to the source of a client.
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

/// What the pipeline makes of a document.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// File names with their contents.
    pub files: Vec<(String, String)>,
    /// What was left out or approximated.
    pub notes: Vec<String>,
}

/// Generates the clients of all surfaces, and their mocks. `with_layer` says whether the document has
/// to have all that the hand-written layer needs.
pub fn run(text: &str, with_layer: bool) -> Result<Generated> {
    let mut generated = Generated::default();
    let lowered = lower(text, None)?;
    if with_layer {
        layer::check(&lowered)?;
    }
    // The files are independent of each other, and one takes half of the time.
    let files: Vec<Result<(String, String)>> = std::thread::scope(|scope| {
        let threads: Vec<_> = lowered
            .surfaces
            .iter()
            .flat_map(|(name, surface)| {
                let paths = Paths {
                    surface: format!("crate::{name}"),
                    runtime: "crate".to_owned(),
                };
                let mock_paths = paths.clone();
                [
                    scope.spawn(move || {
                        Ok((format!("{name}.rs"), generate::client(surface, &paths)?))
                    }),
                    scope.spawn(move || {
                        let mocks = generate::mocks(surface, &mock_paths)?;
                        Ok((format!("{name}_mock.rs"), mocks))
                    }),
                ]
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .collect()
    });
    generated.files = files.into_iter().collect::<Result<_>>()?;
    generated.notes = lowered.notes;
    Ok(generated)
}

/// A document, split and rewritten into what the generator handles well.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The names of the surfaces with their parts of the document.
    pub surfaces: Vec<(&'static str, Document)>,
    /// What was left out or approximated.
    pub notes: Vec<String>,
}

/// Lowers a document. `without` names a pass to leave out: the tests show what happens then.
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
