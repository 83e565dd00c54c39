//! The lowering: what the document has, rewritten into what the generator handles well.
//!
//! Each pass is one function that does one thing; its documentation says what the document has,
//! what progenitor would make of it and what we make of it. They run in the order of [`PASSES`],
//! on the whole document, and [`SURFACE_PASSES`] on each surface after it was split.

pub mod answers;
pub mod bodies;
pub mod dialect;
pub mod objects;
pub mod operations;
pub mod parameters;
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
    pass("internal_operations", operations::internal_operations),
    pass("callable_methods", operations::callable_methods),
    pass("request_bodies", bodies::request_bodies),
    pass("response_bodies", bodies::response_bodies),
    pass("transport_headers", parameters::transport_headers),
    pass("cookies", parameters::cookies),
    pass("boolean_schemas", dialect::boolean_schemas),
    pass("distinct_names", shapes::distinct_names),
    pass("drop_repeated_segments", operations::drop_repeated_segments),
    pass("constants", dialect::constants),
    pass("content_keywords", dialect::content_keywords),
    pass("nullable", dialect::nullable),
    pass("int64_strings", values::int64_strings),
    pass("several_types", dialect::several_types),
    pass("implied_types", dialect::implied_types),
    pass("exclusive_bounds", dialect::exclusive_bounds),
    pass("wider_shapes", dialect::wider_shapes),
    pass("reference_siblings", dialect::reference_siblings),
    pass("nullable_components", dialect::nullable_components),
    pass("merged_all_of", objects::merged_all_of),
    pass("shared_properties", objects::shared_properties),
    pass("distinct_fields", objects::distinct_fields),
    pass("path_styles", parameters::path_styles),
    pass("query_objects", parameters::query_objects),
    pass("plain_parameters", parameters::plain_parameters),
    pass("distinct_parameters", parameters::distinct_parameters),
    pass("open_objects", objects::open_objects),
    pass("inline_values", objects::inline_values),
    pass("base64_bytes", values::base64_bytes),
    pass("unsigned_integers", values::unsigned_integers),
    pass("limits", values::limits),
    pass("unset_defaults", values::unset_defaults),
    pass("opaque_strings", values::opaque_strings),
    pass("optional_collections", objects::optional_collections),
    pass("missing_is_null", objects::missing_is_null),
    pass("member_unions", shapes::member_unions),
    pass("tagged_unions", shapes::tagged_unions),
    pass("untagged_unions", shapes::untagged_unions),
    pass("open_enums", shapes::open_enums),
    pass("named_types", shapes::named_types),
    pass("secrets", values::secrets),
    pass("query_lists", parameters::query_lists),
    pass("path_segments", parameters::path_segments),
    pass("documented_answers", answers::documented_answers),
];

/// The passes on each surface.
pub const SURFACE_PASSES: &[Pass] = &[
    pass("status_ranges", answers::status_ranges),
    pass("one_error_type", answers::one_error_type),
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
