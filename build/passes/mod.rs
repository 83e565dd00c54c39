//! The lowering: passes that rewrite a document into what the generator handles well.
//!
//! Each pass is one function that does one thing. Its documentation states what the document has,
//! what progenitor makes of it, and what this crate makes of it. They run in the order of [`PASSES`],
//! on the whole document, and [`SURFACE_PASSES`] on each surface after it was split.

pub mod bodies;
pub mod dialect;
pub mod enums;
pub mod names;
pub mod objects;
pub mod operations;
pub mod parameters;
pub mod responses;
pub mod unions;
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
    pass("name_operations", operations::name_operations),
    pass(
        "drop_internal_operations",
        operations::drop_internal_operations,
    ),
    pass(
        "drop_uncallable_methods",
        operations::drop_uncallable_methods,
    ),
    pass("choose_request_bodies", bodies::choose_request_bodies),
    pass("choose_response_bodies", bodies::choose_response_bodies),
    pass("drop_transport_headers", parameters::drop_transport_headers),
    pass("drop_cookies", parameters::drop_cookies),
    pass("expand_boolean_schemas", dialect::expand_boolean_schemas),
    pass("disambiguate_names", names::disambiguate_names),
    pass("drop_repeated_segments", names::drop_repeated_segments),
    pass("const_to_enum", dialect::const_to_enum),
    pass("content_to_format", dialect::content_to_format),
    pass("null_to_nullable", dialect::null_to_nullable),
    pass("substitute_int64", values::substitute_int64),
    pass("split_types", dialect::split_types),
    pass("infer_types", dialect::infer_types),
    pass("flag_exclusive_bounds", dialect::flag_exclusive_bounds),
    pass("widen_schemas", dialect::widen_schemas),
    pass("wrap_references", dialect::wrap_references),
    pass("propagate_nullable", dialect::propagate_nullable),
    pass("merge_all_of", objects::merge_all_of),
    pass("distribute_properties", objects::distribute_properties),
    pass("disambiguate_fields", objects::disambiguate_fields),
    pass("drop_path_styles", parameters::drop_path_styles),
    pass("flatten_query_objects", parameters::flatten_query_objects),
    pass("simplify_parameters", parameters::simplify_parameters),
    pass(
        "disambiguate_parameters",
        parameters::disambiguate_parameters,
    ),
    pass("open_objects", objects::open_objects),
    pass("inline_values", values::inline_values),
    pass("substitute_base64", values::substitute_base64),
    pass("infer_unsigned", values::infer_unsigned),
    pass("drop_limits", values::drop_limits),
    pass("drop_defaults", values::drop_defaults),
    pass("drop_string_formats", values::drop_string_formats),
    pass(
        "distinguish_unset_collections",
        objects::distinguish_unset_collections,
    ),
    pass("relax_required", objects::relax_required),
    pass("convert_member_unions", unions::convert_member_unions),
    pass("convert_tagged_unions", unions::convert_tagged_unions),
    pass("convert_untagged_unions", unions::convert_untagged_unions),
    pass("open_enums", enums::open_enums),
    pass("name_types", names::name_types),
    pass("redact_secrets", values::redact_secrets),
    pass("substitute_lists", parameters::substitute_lists),
    pass(
        "substitute_path_segments",
        parameters::substitute_path_segments,
    ),
    pass("document_responses", responses::document_responses),
];

/// The passes on each surface.
pub const SURFACE_PASSES: &[Pass] = &[
    pass("merge_successes", responses::merge_successes),
    pass("unify_errors", responses::unify_errors),
];

/// Runs passes in order, except the one called `without`, which tests leave out to show its effect.
pub fn run(document: &mut Document, passes: &[Pass], without: Option<&str>) -> Result<()> {
    passes
        .iter()
        .filter(|pass| Some(pass.name) != without)
        .try_for_each(|pass| (pass.run)(document))
}
