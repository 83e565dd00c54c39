//! What becomes of a document, step by step, on documents that are as small as can be.

mod bodies;
mod dialect;
mod enums;
mod errors;
mod names;
mod objects;
mod operations;
mod panics;
mod parameters;
mod regressions;
mod responses;
mod support;
mod surfaces;
mod text;
mod unions;
mod values;
mod vendored;

/// The test of each pass, which also shows what happens without the pass.
#[rustfmt::skip]
const TESTED: &[(&str, fn())] = &[
    ("name_operations", operations::name_operations),
    ("drop_internal_operations", operations::drop_internal_operations),
    ("drop_uncallable_methods", operations::drop_uncallable_methods),
    ("choose_request_bodies", bodies::choose_request_bodies),
    ("choose_response_bodies", bodies::choose_response_bodies),
    ("drop_transport_headers", parameters::drop_transport_headers),
    ("drop_cookies", parameters::drop_cookies),
    ("expand_boolean_schemas", dialect::expand_boolean_schemas),
    ("disambiguate_names", names::disambiguate_names),
    ("drop_repeated_segments", names::drop_repeated_segments),
    ("const_to_enum", dialect::const_to_enum),
    ("content_to_format", dialect::content_to_format),
    ("null_to_nullable", dialect::null_to_nullable),
    ("substitute_int64", values::substitute_int64),
    ("split_types", dialect::split_types),
    ("infer_types", dialect::infer_types),
    ("flag_exclusive_bounds", dialect::flag_exclusive_bounds),
    ("widen_schemas", dialect::widen_schemas),
    ("wrap_references", dialect::wrap_references),
    ("propagate_nullable", dialect::propagate_nullable),
    ("merge_all_of", objects::merge_all_of),
    ("distribute_properties", objects::distribute_properties),
    ("disambiguate_fields", objects::disambiguate_fields),
    ("drop_path_styles", parameters::drop_path_styles),
    ("flatten_query_objects", parameters::flatten_query_objects),
    ("simplify_parameters", parameters::simplify_parameters),
    ("disambiguate_parameters", parameters::disambiguate_parameters),
    ("open_objects", objects::open_objects),
    ("inline_values", values::inline_values),
    ("substitute_base64", values::substitute_base64),
    ("infer_unsigned", values::infer_unsigned),
    ("drop_limits", values::drop_limits),
    ("drop_defaults", values::drop_defaults),
    ("drop_string_formats", values::drop_string_formats),
    ("distinguish_unset_collections", objects::distinguish_unset_collections),
    ("relax_required", objects::relax_required),
    ("convert_member_unions", unions::convert_member_unions),
    ("convert_tagged_unions", unions::convert_tagged_unions),
    ("convert_untagged_unions", unions::convert_untagged_unions),
    ("open_enums", enums::open_enums),
    ("name_types", names::name_types),
    ("redact_secrets", values::redact_secrets),
    ("substitute_lists", parameters::substitute_lists),
    ("substitute_path_segments", parameters::substitute_path_segments),
    ("document_responses", responses::document_responses),
    ("merge_successes", responses::merge_successes),
    ("unify_errors", responses::unify_errors),
];

#[test]
fn every_pass_has_a_test() {
    use crate::pipeline::passes::{PASSES, SURFACE_PASSES};
    let passes: Vec<_> = PASSES
        .iter()
        .chain(SURFACE_PASSES)
        .map(|pass| pass.name)
        .collect();
    let tested: Vec<_> = TESTED.iter().map(|(name, _)| *name).collect();
    assert_eq!(tested, passes);
}

#[test]
fn the_vendored_document_generates_both_surfaces() {
    let generated = support::vendored_code();
    let names: Vec<&str> = generated
        .files
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(
        names,
        ["platform.rs", "platform_mock.rs", "envd.rs", "envd_mock.rs"]
    );
    assert_eq!(generated.notes, Vec::<String>::new());
}
