//! The lowering: what the document has, rewritten into what the generator handles well.
//!
//! Each pass is one function that does one thing; its documentation says what the document has,
//! what progenitor would make of it and what we make of it. They run in the order of [`PASSES`],
//! on the whole document, and [`SURFACE_PASSES`] on each surface after it was split.

pub mod dialect;
pub mod objects;
pub mod operations;
pub mod shapes;
pub mod values;

use crate::pipeline::document::Document;
use crate::pipeline::error::Result;

/// A step of the lowering.
pub struct Pass {
    pub name: &'static str,
    pub run: fn(&mut Document) -> Result<()>,
}

const fn pass(name: &'static str, run: fn(&mut Document) -> Result<()>) -> Pass {
    Pass { name, run }
}

/// The passes on the whole document.
pub const PASSES: &[Pass] = &[
    pass("operation_ids", operations::operation_ids),
    pass("request_bodies", operations::request_bodies),
    pass("response_bodies", operations::response_bodies),
    pass("transport_headers", operations::transport_headers),
    pass("cookies", operations::cookies),
    pass("boolean_schemas", dialect::boolean_schemas),
    pass("constants", dialect::constants),
    pass("content_keywords", dialect::content_keywords),
    pass("int64_strings", values::int64_strings),
    pass("nullable", dialect::nullable),
    pass("several_types", dialect::several_types),
    pass("exclusive_bounds", dialect::exclusive_bounds),
    pass("wider_shapes", dialect::wider_shapes),
    pass("reference_siblings", dialect::reference_siblings),
    pass("nullable_components", dialect::nullable_components),
    pass("distinct_names", shapes::distinct_names),
    pass("merged_all_of", objects::merged_all_of),
    pass("query_objects", operations::query_objects),
    pass("path_styles", operations::path_styles),
    pass("open_objects", objects::open_objects),
    pass("base64_bytes", values::base64_bytes),
    pass("unsigned_integers", values::unsigned_integers),
    pass("limits", values::limits),
    pass("unset_defaults", values::unset_defaults),
    pass("opaque_strings", values::opaque_strings),
    pass("secrets", values::secrets),
    pass("optional_collections", objects::optional_collections),
    pass("missing_is_null", objects::missing_is_null),
    pass("member_unions", shapes::member_unions),
    pass("tagged_unions", shapes::tagged_unions),
    pass("untagged_unions", shapes::untagged_unions),
    pass("open_enums", shapes::open_enums),
    pass("named_types", shapes::named_types),
    pass("query_lists", operations::query_lists),
    pass("path_segments", operations::path_segments),
    pass("documented_answers", operations::documented_answers),
];

/// The passes on each surface.
pub const SURFACE_PASSES: &[Pass] = &[
    pass("one_error_type", operations::one_error_type),
    pass("status_ranges", operations::status_ranges),
];

/// Runs passes in order, all but the one called `without`.
///
/// Leaving one out is for the tests, which show what happens then.
pub fn run(document: &mut Document, passes: &[Pass], without: Option<&str>) -> Result<()> {
    passes
        .iter()
        .filter(|pass| Some(pass.name) != without)
        .try_for_each(|pass| (pass.run)(document))
}
