//! Shapes that came out wrong once.

use super::support::{document, made, make, operation, paths, schemas, thing};
use crate::pipeline;

#[test]
fn a_tagged_union_keeps_a_branch_with_a_description() {
    let made = made(&schemas(
        "{Thing: {oneOf: [{$ref: '#/components/schemas/A', description: First.}, @B], \
            discriminator: {propertyName: kind}}, \
          A: {type: object, required: [kind], properties: {kind: {const: A}, x: {type: string}}}, \
          B: {type: object, required: [kind], properties: {kind: {const: B}, y: {type: string}}}}",
    ));
    assert_eq!(
        made.variants("Thing"),
        ["A(A)", "B(B)", "Unknown(Map<String, Value>)"]
    );
}

#[test]
fn a_tagged_union_keeps_a_branch_without_a_name() {
    let made = made(&schemas(
        "{Thing: {oneOf: [@A, {type: object, required: [kind], \
              properties: {kind: {const: b}, y: {type: string}}}], \
            discriminator: {propertyName: kind}}, \
          A: {type: object, required: [kind], properties: {kind: {const: A}, x: {type: string}}}}",
    ));
    assert_eq!(
        made.variants("Thing").len(),
        3,
        "{:?}",
        made.variants("Thing")
    );
}

#[test]
fn a_branch_of_a_tagged_union_keeps_its_tag_where_it_stands_alone() {
    let made = made(&schemas(
        "{Thing: {type: object, properties: {any: @Any, a: @A}}, \
          Any: {oneOf: [@A, @B], discriminator: {propertyName: kind}}, \
          A: {type: object, required: [kind], properties: {kind: {const: A}, x: {type: string}}}, \
          B: {type: object, required: [kind], properties: {kind: {const: B}, y: {type: string}}}}",
    ));
    assert!(
        made.fields("A")
            .iter()
            .any(|field| field.starts_with("kind"))
    );
}

#[test]
fn a_renamed_schema_keeps_its_tag() {
    let made = made(&schemas(
        "{Thing: {oneOf: [@FooBar, @foo-bar], discriminator: {propertyName: kind, mapping: {\
            one: '#/components/schemas/FooBar', two: '#/components/schemas/foo-bar'}}}, \
          FooBar: {type: object, properties: {kind: {type: string}, a: {type: string}}}, \
          foo-bar: {type: object, properties: {kind: {type: string}, b: {type: string}}}}",
    ));
    assert!(made.text.contains(r#""kind", "two""#));
}

#[test]
fn a_union_beside_properties_keeps_the_properties() {
    let made = made(&thing(
        "{type: object, properties: {a: {type: string}, b: {type: string}}, \
          anyOf: [{required: [a]}, {required: [b]}]}",
    ));
    assert_eq!(
        made.fields("Thing"),
        ["a: Option<String>", "b: Option<String>"]
    );
}

#[test]
fn null_with_a_description_is_null() {
    let made = made(&thing(
        "{type: object, required: [a], properties: {\
           a: {oneOf: [{type: string}, {type: 'null', description: Not set.}]}}}",
    ));
    assert_eq!(made.field("Thing", "a"), "Option<String>");
}

#[test]
fn an_integer_that_is_a_string_or_null_may_be_null() {
    let made = made(&thing(
        "{type: object, required: [a], properties: {\
           a: {type: [integer, string, 'null'], format: int64}}}",
    ));
    assert_eq!(made.field("Thing", "a"), "Option<crate::Int64>");
}

#[test]
fn nullable_moves_through_names_for_names() {
    let made = made(&schemas(
        "{Thing: {type: object, required: [a], properties: {a: @A}}, A: @B, \
          B: {type: [object, 'null'], properties: {x: {type: string}}}}",
    ));
    assert_eq!(made.field("Thing", "a"), "Option<A>");
    assert_eq!(made.fields("A"), ["B"]);
}

#[test]
fn null_inside_a_union_is_not_lost() {
    let made = made(&thing(
        "{type: object, required: [a], properties: {a: {anyOf: [\
           {type: array, items: {type: [string, 'null']}}, {type: boolean}]}}}",
    ));
    assert_eq!(made.variants("ThingA")[0], "Array(Vec<Option<String>>)");
}

#[test]
fn merged_schemas_are_lowered_at_any_depth() {
    let made = made(&schemas(
        "{Thing: {allOf: [@Base, {type: object, properties: {z: {type: string}}}]}, \
          Base: {type: object, properties: {x: {allOf: [\
            {type: object, properties: {mode: {enum: [r, w]}}}, \
            {type: object, properties: {l: {type: string}}}]}}}}",
    ));
    assert_eq!(made.variants("ThingXMode"), ["R", "W", "Unknown(String)"]);
}

#[test]
fn a_secret_inside_an_inner_object_is_a_secret() {
    let made = made(&thing(
        "{type: object, properties: {auth: {type: object, properties: {\
           token: {type: string}}}}}",
    ));
    assert_eq!(
        made.field("ThingAuth", "token"),
        "Option<crate::SecretString>"
    );
}

#[test]
fn a_secret_that_has_a_name_for_its_type_is_a_secret() {
    let made = made(&schemas(
        "{Thing: {type: object, required: [apiKey, note], properties: {\
            apiKey: @Text, note: @Text}}, Text: {type: string}}",
    ));
    assert_eq!(
        made.fields("Thing"),
        ["api_key: crate::SecretString", "note: String"]
    );
}

#[test]
fn a_reference_into_a_schema_takes_no_name_that_is_taken() {
    let made = made(&schemas(
        "{Thing: {type: object, properties: {\
            a: {$ref: '#/components/schemas/Foo/properties/bar'}, b: @Foo-bar}}, \
          Foo: {type: object, properties: {\
            bar: {type: object, properties: {inner: {type: string}}}}}, \
          Foo-bar: {type: object, properties: {other: {type: string}}}}",
    ));
    assert_ne!(made.field("Thing", "a"), made.field("Thing", "b"));
}

#[test]
fn references_may_be_escaped() {
    for (reference, name) in [("My%20Type", "My Type"), ("a~1b", "a/b")] {
        let text = schemas(&format!(
            "{{Thing: {{type: object, properties: {{\
                a: {{$ref: '#/components/schemas/{reference}'}}}}}}, \
               {name}: {{type: object, properties: {{x: {{type: string}}}}}}}}"
        ));
        assert!(make(&text, "platform", None).is_ok(), "{name}");
    }
}

#[test]
fn items_may_be_anything() {
    let made = made(&thing(
        "{type: object, required: [a], properties: {a: {type: array, items: true}}}",
    ));
    assert_eq!(made.field("Thing", "a"), "Vec<Value>");
}

#[test]
fn a_path_begins_with_a_slash() {
    let rejected = pipeline::lower(&paths("{things: {get: {operationId: getThings}}}"), None);
    assert!(rejected.is_err());
}

#[test]
fn security_is_an_array() {
    let rejected = pipeline::lower(&operation("security: {Key: []}"), None);
    assert!(rejected.is_err());
}

#[test]
fn default_stands_for_a_success_where_there_is_no_other() {
    let made = made(&operation(
        "responses: {default: {description: ok, \
           content: {application/json: {schema: @Thing}}}}",
    ));
    assert_eq!(
        made.outcome("MakeThing"),
        ("Thing".to_owned(), "crate::ErrorBody".to_owned())
    );
}

#[test]
fn data_called_error_is_left_alone() {
    let made = made(&document(
        "{/errors: {get: {operationId: getError, responses: {'200': {description: ok, \
           content: {application/json: {schema: @Error}}}}}}}",
        "{schemas: {Error: {type: object, required: [at], properties: {at: {type: string}}}}}",
    ));
    assert_eq!(made.fields("Error"), ["at: String"]);
}

#[test]
fn an_error_with_a_description_is_the_one_error_type() {
    let made = made(&operation(
        "responses: {'400': {description: bad, content: {application/json: {schema: \
           {$ref: '#/components/schemas/Gone', description: What is gone.}}}}}",
    ));
    assert_eq!(made.outcome("MakeThing").1, "crate::ErrorBody");
}

#[test]
fn an_error_that_is_a_union_is_the_one_error_type() {
    let made = made(&operation(
        "responses: {'400': {description: bad, content: {application/json: {schema: \
               {oneOf: [@Failure, @Gone]}}}}}",
    ));
    assert_eq!(made.outcome("MakeThing").1, "crate::ErrorBody");
    assert_eq!(made.types(), Vec::<String>::new());
}

#[test]
fn a_surface_without_operations_is_generated() {
    let text = paths("{/things: {get: {operationId: getThing}}}");
    let envd = make(&text, "envd", None).expect("it generates");
    assert_eq!(envd.types(), Vec::<String>::new());
    assert_eq!(envd.methods(), Vec::<String>::new());
}

#[test]
fn a_name_for_bytes_is_not_a_newtype() {
    let made = made(&schemas(
        "{Thing: {type: object, properties: {a: @Blob}}, Blob: {type: string, format: byte}}",
    ));
    assert!(!made.text.contains("FromStr for Blob"));
    assert_eq!(made.fields("Thing"), ["a: Option<crate::Base64>"]);
}

#[test]
fn parameters_that_are_lists_of_objects_can_be_written() {
    let text =
        operation("parameters: [{name: a, in: query, schema: {type: array, items: @Thing}}]");
    let parameters = made(&text).parameters("MakeThing");
    assert_ne!(parameters, ["a: Option<List<Thing, Repeat>>"]);
}

#[test]
fn an_object_inside_a_query_object_is_text() {
    let text = operation(
        "parameters: [{name: q, in: query, schema: {type: object, properties: {\
           deep: {type: object, properties: {a: {type: string}}}}}}]",
    );
    assert!(make(&text, "platform", None).is_ok());
}

#[test]
fn credentials_with_similar_names_are_told_apart() {
    let made = made(&document(
        "{/things: {get: {operationId: getThing, security: [{a-b: []}, {AB: []}]}}}",
        "{securitySchemes: {a-b: {type: http, scheme: basic}, AB: {type: http, scheme: bearer}}}",
    ));
    assert_eq!(made.text.matches("static SCHEME_AB:").count(), 1);
}

#[test]
fn an_operation_cannot_be_called_new() {
    let text = paths("{/things: {get: {operationId: new}}}");
    assert!(
        make(&text, "platform", None).map_or(true, |made| made
            .text
            .matches("pub fn new(&self)")
            .count()
            == 0)
    );
}

#[test]
fn messages_of_a_response_are_named_after_the_response() {
    let made = made(&operation(
        "requestBody: {content: {application/json: {schema: @Thing}}}, \
         responses: {'200': {description: ok, content: {text/event-stream: {schema: \
           {type: object, properties: {e: {type: string}}}}}}}",
    ));
    assert_eq!(made.types(), ["MakeThingResponse", "Thing"]);
}

#[test]
fn an_operation_without_an_id_is_named_by_its_path() {
    let text = paths("{/things: {get: {responses: {ok: {description: ok}}}}}");
    let message = pipeline::lower(&text, None)
        .expect_err("no status")
        .to_string();
    assert!(message.starts_with("operation `GET /things` "), "{message}");
}

#[test]
fn ids_name_one_thing_where_the_path_names_one() {
    let ids = |text: &str| {
        pipeline::lower(text, None).expect("it lowers").surfaces[0]
            .1
            .operations[0]
            .id
            .clone()
    };
    for (path, id) in [("/aliases/{a}", "getAlias"), ("/status/{a}", "getStatus")] {
        let text = paths(&format!(
            "{{'{path}': {{get: {{parameters: [{{name: a, in: path}}]}}}}}}"
        ));
        assert_eq!(ids(&text), id);
    }
}

#[test]
fn a_deprecated_operation_has_a_deprecated_method() {
    let text =
        paths("{/a: {get: {operationId: getA, deprecated: true}, put: {operationId: putA}}}");
    let code = made(&text).text;
    let (before, _) = code.split_once("pub fn get_a").expect("there is a method");
    assert!(before.ends_with("#[deprecated]\n    "), "{before}");
    assert_eq!(code.matches("#[deprecated]").count(), 1);
}

#[test]
fn enums_and_unions_inside_a_union_are_open_too() {
    let made = made(&thing(
        "{oneOf: [{type: object, title: A, required: [mode], properties: {\
             a: {type: string}, mode: {enum: [r]}}}, \
                  {type: object, title: B, required: [b], properties: {\
                     c: {type: string}, b: {oneOf: [{type: integer}, {type: string}]}}}]}",
    ));
    assert_eq!(made.variants("ThingAMode"), ["R", "Unknown(String)"]);
    assert_eq!(made.variants("ThingBb")[0], "Integer(i64)");
    // A oneof of protobuf, whose member is tagged by a property.
    let made = self::made(&thing(
        "{type: object, additionalProperties: false, oneOf: [\
           {type: object, required: [a], properties: {a: {\
              discriminator: {propertyName: k}, oneOf: [\
                {type: object, required: [k], properties: {\
                   k: {const: one}, x: {type: string}}}, \
                {type: object, required: [k], properties: {\
                   k: {const: two}, x: {type: string}}}]}}}]}",
    ));
    assert_eq!(
        made.variants("ThingA"),
        [
            "One(ThingAOne)",
            "Two(ThingATwo)",
            "Unknown(Map<String, Value>)"
        ]
    );
}
