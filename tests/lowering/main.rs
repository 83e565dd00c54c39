//! What becomes of a document, step by step, on documents that are as small as can be.

mod dialect;
mod errors;
mod objects;
mod operations;
mod panics;
#[allow(dead_code, reason = "the tests look at parts of the pipeline only")]
#[path = "../../build/mod.rs"]
mod pipeline;
mod regressions;
mod shapes;
mod support;
mod surfaces;
mod text;
mod values;
mod vendored;

/// The test of each pass, which also shows what happens without the pass.
#[rustfmt::skip]
const TESTED: &[(&str, fn())] = &[
    ("operation_ids", operations::operation_ids),
    ("internal_operations", operations::internal_operations),
    ("callable_methods", operations::callable_methods),
    ("request_bodies", operations::request_bodies),
    ("response_bodies", operations::response_bodies),
    ("transport_headers", operations::transport_headers),
    ("cookies", operations::cookies),
    ("boolean_schemas", dialect::boolean_schemas),
    ("distinct_names", shapes::distinct_names),
    ("drop_repeated_segments", operations::drop_repeated_segments),
    ("constants", dialect::constants),
    ("content_keywords", dialect::content_keywords),
    ("nullable", dialect::nullable),
    ("int64_strings", values::int64_strings),
    ("several_types", dialect::several_types),
    ("implied_types", dialect::implied_types),
    ("exclusive_bounds", dialect::exclusive_bounds),
    ("wider_shapes", dialect::wider_shapes),
    ("reference_siblings", dialect::reference_siblings),
    ("nullable_components", dialect::nullable_components),
    ("merged_all_of", objects::merged_all_of),
    ("shared_properties", objects::shared_properties),
    ("distinct_fields", objects::distinct_fields),
    ("path_styles", operations::path_styles),
    ("query_objects", operations::query_objects),
    ("plain_parameters", operations::plain_parameters),
    ("distinct_parameters", operations::distinct_parameters),
    ("open_objects", objects::open_objects),
    ("inline_values", objects::inline_values),
    ("base64_bytes", values::base64_bytes),
    ("unsigned_integers", values::unsigned_integers),
    ("limits", values::limits),
    ("unset_defaults", values::unset_defaults),
    ("opaque_strings", values::opaque_strings),
    ("optional_collections", objects::optional_collections),
    ("missing_is_null", objects::missing_is_null),
    ("member_unions", shapes::member_unions),
    ("tagged_unions", shapes::tagged_unions),
    ("untagged_unions", shapes::untagged_unions),
    ("open_enums", shapes::open_enums),
    ("named_types", shapes::named_types),
    ("secrets", values::secrets),
    ("query_lists", operations::query_lists),
    ("path_segments", operations::path_segments),
    ("documented_answers", operations::documented_answers),
    ("status_ranges", operations::status_ranges),
    ("one_error_type", operations::one_error_type),
];

#[test]
fn every_pass_has_a_test() {
    use pipeline::lower::{PASSES, SURFACE_PASSES};
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
