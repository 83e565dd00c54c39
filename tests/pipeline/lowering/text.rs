//! The many ways to write down one document.

use super::support::{
    document, generate, made, operation, paths, schemas, thing, vendored, vendored_code,
};
use crate::pipeline;
use crate::pipeline::document::Document;

/// The same document with the keys of all objects in reverse order.
fn reversed(value: yaml_serde::Value) -> yaml_serde::Value {
    use yaml_serde::Value;
    match value {
        Value::Mapping(members) => Value::Mapping(
            members
                .into_iter()
                .map(|(key, value)| (key, reversed(value)))
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect(),
        ),
        Value::Sequence(items) => Value::Sequence(items.into_iter().map(reversed).collect()),
        other => other,
    }
}

#[test]
fn code_is_deterministic_whatever_the_order_of_keys() {
    let parsed = yaml_serde::from_str(vendored()).expect("it is YAML");
    let backwards = yaml_serde::to_string(&reversed(parsed)).expect("it can be written");
    assert!(backwards.starts_with("components:"));
    // Not `assert_eq`, which would print both.
    assert!(generate(vendored()).files == vendored_code().files, "again");
    assert!(
        generate(&backwards).files == vendored_code().files,
        "backwards"
    );
}

#[test]
fn json_documents_are_read() {
    let parsed: yaml_serde::Value = yaml_serde::from_str(vendored()).expect("it is YAML");
    let json = serde_json::to_string_pretty(&parsed).expect("it is JSON, too");
    assert!(generate(&json).files == vendored_code().files);
}

#[test]
fn yaml_anchors_and_merges_are_resolved() {
    let text = "\
openapi: 3.1.0
paths:
  /a:
    get: &get
      operationId: getA
      responses: {200: &ok {description: fine}}
  /b:
    get:
      <<: *get
      operationId: getB
      responses: {200: *ok, 400: {<<: *ok, description: bad}}
";
    let document = Document::parse(text).expect("it parses");
    let [_, second] = document.operations.as_slice() else {
        panic!("{:?}", document.operations)
    };
    assert_eq!(second.id, "getB");
    assert_eq!(second.responses["200"].description, "fine");
    assert_eq!(second.responses["400"].description, "bad");
}

#[test]
fn status_codes_may_be_unquoted() {
    let responds = |statuses: [&str; 4]| {
        operation(&format!(
            "responses: {{\
               {}: {{description: made, content: {{application/json: {{schema: @Thing}}}}}}, \
               {}: {{description: more}}, {}: {{description: bad}}, {}: {{description: other}}}}",
            statuses[0], statuses[1], statuses[2], statuses[3]
        ))
    };
    let quoted = made(&responds(["'201'", "'2XX'", "'404'", "'default'"]));
    let plain = made(&responds(["201", "2xx", "404", "Default"]));
    assert_eq!(plain.text, quoted.text);
}

#[test]
fn members_of_a_path_apply_to_its_operations() {
    let document = Document::parse(&paths(
        "{'/things/{id}': {summary: Things., servers: [{url: 'https://path'}], \
           parameters: [{name: id, in: path}, {name: a, in: query, description: of the path}], \
           get: {description: Gets., parameters: \
             [{name: a, in: query, description: of the operation}, {name: a, in: header}]}, \
           put: {summary: Puts., servers: [{url: 'https://operation'}]}}}",
    ))
    .expect("it parses");
    let [get, put] = document.operations.as_slice() else {
        panic!("{:?}", document.operations)
    };
    let parameters: Vec<_> = get
        .parameters
        .iter()
        .map(|parameter| {
            let description = parameter.description.as_deref();
            (&*parameter.location, &*parameter.name, description)
        })
        .collect();
    assert_eq!(
        parameters,
        [
            ("header", "a", None),
            ("path", "id", None),
            ("query", "a", Some("of the operation"))
        ]
    );
    assert!(get.parameters[1].required, "a parameter in the path");
    assert_eq!(get.summary.as_deref(), Some("Things."));
    assert_eq!(get.servers, ["https://path"]);
    assert_eq!(put.parameters.len(), 2);
    assert_eq!(put.summary.as_deref(), Some("Puts."));
    assert_eq!(put.servers, ["https://operation"]);
}

#[test]
fn references_to_anything_are_followed() {
    let direct = document(
        "{/things: {post: {operationId: makeThing, \
           parameters: [{name: a, in: query, schema: {type: integer}}], \
           requestBody: {content: {application/json: {schema: @Thing}}}, \
           responses: {'200': {description: ok, headers: {X-A: {description: An A.}}, \
             content: {application/json: {schema: @Thing}}}}}}}",
        "{schemas: {Thing: {type: object, properties: {a: {type: string}}}}}",
    );
    let indirect = document(
        "{/things: {$ref: '#/components/pathItems/Things'}}",
        "{pathItems: {Things: {post: {operationId: makeThing, \
             parameters: [{$ref: '#/components/parameters/B'}], \
             requestBody: {$ref: '#/components/requestBodies/A'}, \
             responses: {'200': {$ref: '#/components/responses/A'}}}}}, \
           parameters: {B: {$ref: '#/components/parameters/A'}, \
             A: {name: a, in: query, schema: {type: integer}}}, \
           requestBodies: {A: {content: {application/json: {schema: @Thing}}}}, \
           responses: {A: {description: ok, headers: {X-A: {$ref: '#/components/headers/A'}}, \
             content: {application/json: {schema: @Thing}}}}, \
           headers: {A: {description: An A.}}, \
           schemas: {Thing: {type: object, properties: {a: {type: string}}}}}",
    );
    assert_eq!(made(&indirect).text, made(&direct).text);
}

#[test]
fn a_reference_into_a_schema_makes_its_target_a_type() {
    let made = made(&schemas(
        "{Thing: {type: object, properties: {\
            a: {$ref: '#/components/schemas/Other/properties/inner'}, \
            b: {$ref: '#/components/schemas/Other/properties/inner'}}}, \
          Other: {type: object, properties: {inner: {type: object, properties: {\
            x: {type: string}}}}}}",
    ));
    assert_eq!(made.types(), ["OtherInner", "Thing"]);
    assert_eq!(
        made.fields("Thing"),
        ["a: Option<OtherInner>", "b: Option<OtherInner>"]
    );
}

#[test]
fn both_dialects_give_the_same_code() {
    for (new, old) in [
        ("{type: [string, 'null']}", "{type: string, nullable: true}"),
        (
            "{oneOf: [@Other, {type: 'null'}]}",
            "{allOf: [@Other], nullable: true}",
        ),
        (
            "{anyOf: [{type: integer}, {type: 'null'}]}",
            "{type: integer, nullable: true}",
        ),
        (
            "{type: [string, 'null'], enum: [a, b, null]}",
            "{type: string, enum: [a, b], nullable: true}",
        ),
        ("{const: a}", "{type: string, enum: [a]}"),
        (
            "{$ref: '#/components/schemas/Other', description: An other.}",
            "{allOf: [@Other], description: An other.}",
        ),
        (
            "{type: integer, exclusiveMinimum: 0}",
            "{type: integer, minimum: 0, exclusiveMinimum: true}",
        ),
        (
            "{type: string, contentEncoding: base64}",
            "{type: string, format: byte}",
        ),
        (
            "{type: string, contentMediaType: application/octet-stream}",
            "{type: string, format: binary}",
        ),
        (
            "{type: [string, integer]}",
            "{anyOf: [{type: string}, {type: integer}]}",
        ),
        (
            "{type: string, examples: [a, b]}",
            "{type: string, example: a}",
        ),
        ("true", "{}"),
    ] {
        let document = |schema: &str| {
            schemas(&format!(
                "{{Thing: {{type: object, required: [must], \
                     properties: {{must: {schema}, may: {schema}}}}}, \
                   Other: {{type: object, properties: {{id: {{type: string}}}}}}}}"
            ))
        };
        let old = document(old).replace("openapi: 3.1.0", "openapi: 3.0.3");
        assert_eq!(made(&document(new)).text, made(&old).text, "{new}");
    }
}

#[test]
fn synthesised_ids_are_those_of_the_document() {
    let mut parsed: yaml_serde::Value = yaml_serde::from_str(vendored()).expect("it is YAML");
    let ids = |text: &str| {
        let pipeline::Lowered { surfaces, notes } = pipeline::lower(text, None).expect("it lowers");
        assert!(notes.is_empty(), "{notes:?}");
        let (_, platform) = surfaces.into_iter().next().expect("there is a platform");
        platform
            .operations
            .into_iter()
            .map(|operation| (operation.path, operation.id))
            .collect::<Vec<_>>()
    };
    let own = ids(vendored());
    let paths = parsed["paths"].as_mapping_mut().expect("there are paths");
    let mut removed = 0;
    for (path, item) in paths {
        let on_platform = own.iter().any(|(other, _)| path.as_str() == Some(other));
        for (_, operation) in item.as_mapping_mut().into_iter().flatten() {
            if let Some(operation) = operation.as_mapping_mut()
                && on_platform
            {
                removed += usize::from(operation.remove("operationId").is_some());
            }
        }
    }
    assert_eq!(removed, own.len());

    let synthesised = ids(&yaml_serde::to_string(&parsed).expect("it can be written"));
    let exceptions: Vec<_> = own
        .iter()
        .zip(&synthesised)
        .filter(|(own, synthesised)| own != synthesised)
        .map(|((_, own), (_, synthesised))| (own.as_str(), synthesised.as_str()))
        .collect();
    assert_eq!(exceptions, [] as [(&str, &str); 0]);
}

#[test]
fn extensions_and_unknown_keywords_are_ignored() {
    let plain = thing("{type: object, properties: {a: {type: string}}}");
    let decorated = document(
        "{x-note: 5, /things: {x-note: 5, get: {operationId: getThing, x-note: 5, \
           responses: {x-note: 5, '200': {description: ok, x-note: 5, \
             content: {application/json: {schema: @Thing}}}}}}}",
        "{x-note: 5, schemas: {Thing: {type: object, $comment: Hm., x-note: 5, \
           properties: {a: {type: string, deprecated: false, x-note: 5, xml: {}}}}}}",
    );
    assert_eq!(made(&decorated).text, made(&plain).text);
}
