//! The pipeline in `build/`: each pass of the lowering, whole documents, and the corpus of the fuzzer.

mod documents;
mod fuzz;
mod lowering;
#[allow(dead_code, reason = "the tests look at parts of the pipeline only")]
#[path = "../../build/mod.rs"]
mod pipeline;

/// All that is generated, of documents that need not serve the hand-written layer.
const FEATURES: pipeline::Features = pipeline::Features {
    layer: false,
    mock: true,
};
