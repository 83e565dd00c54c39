//! Error messages for documents that cannot become a client: the place, the reason, and help.

use super::support::{document, paths, schemas};
use crate::pipeline;

fn rejection(text: &str) -> String {
    match pipeline::lower(text, None) {
        Ok(_) => panic!("this lowers:\n{text}"),
        Err(error) => error.to_string(),
    }
}

/// Compares the error of each document with the expected one.
fn check(rejections: &[(&str, &str)]) {
    for (text, expected) in rejections {
        assert_eq!(rejection(text), *expected, "of\n{text}");
    }
}

fn get(members: &str) -> String {
    paths(&format!(
        "{{/things: {{get: {{operationId: getThing, {members}}}}}}}"
    ))
}

#[test]
fn invalid_yaml_is_rejected() {
    check(&[
        (
            "openapi: 3.1.0\npaths:\n  /a: {get: [\n  /b: {}\n",
            "line 5, column 1: did not find expected ',' or ']', while parsing \
             a flow sequence at line 3 column 13\n  \
             help: make the file valid YAML or JSON",
        ),
        (
            "openapi: '3.1.0\n",
            "line 2, column 1: found unexpected end of stream, while scanning \
             a quoted scalar at line 1 column 10\n  \
             help: make the file valid YAML or JSON",
        ),
        (
            "openapi: 3.1.0\npaths:\n  /a: {}\n  /a: {}\n",
            "line 3, column 3: paths: duplicate entry with key \"/a\"\n  \
             help: make the file valid YAML or JSON",
        ),
        (
            "paths: *nowhere\n",
            "line 1, column 8: unknown anchor\n  \
             help: make the file valid YAML or JSON",
        ),
        (
            "paths: {<<: 5}\n",
            "the text: expected a mapping or list of mappings for merging, but found scalar\n  \
             help: `<<` must name a mapping",
        ),
        (
            "paths: !mine {}\n",
            "#/paths: the YAML tag `!mine` is not supported\n  help: remove the tag",
        ),
        (
            "paths: [.nan]\n",
            "#/paths/0: `.nan` is not a number that JSON has\n  \
             help: write a finite number, or quote it to make it a string",
        ),
        (
            "paths: {~: {}}\n",
            "#/paths: Null cannot be a key\n  help: quote the key",
        ),
    ]);
}

#[test]
fn text_other_than_openapi_is_rejected() {
    let no_version = "#/openapi: this is not an OpenAPI document: the version is missing\n  \
                      help: start the document with `openapi: 3.1.0`";
    let no_operations = "#/paths: the document has no operations to generate\n  \
                         help: add paths to the document";
    check(&[
        ("", no_version),
        ("- a\n- b\n", no_version),
        ("title: E2B\n", no_version),
        (
            "openapi: 3.2.0\n",
            "#/openapi: OpenAPI version \"3.2.0\" is not supported\n  \
             help: convert the document to OpenAPI 3.0 or 3.1, and write the version as a string",
        ),
        (
            "openapi: 3.1\n",
            "#/openapi: OpenAPI version 3.1 is not supported\n  \
             help: convert the document to OpenAPI 3.0 or 3.1, and write the version as a string",
        ),
        (
            "swagger: '2.0'\n",
            "#/swagger: Swagger \"2.0\" is not supported\n  \
             help: convert the document to OpenAPI 3.0 or 3.1",
        ),
        ("openapi: 3.1.0\n", no_operations),
        (r#"{"openapi": "3.0.3", "paths": {}}"#, no_operations),
        (
            "openapi: 3.1.0\npaths: {/a: {parameters: []}}\n",
            no_operations,
        ),
        (
            "openapi: 3.1.0\npaths: []\n",
            "#/paths: `paths` must be an object\n  help: give each of its members a name",
        ),
        (
            "openapi: 3.1.0\ncomponents: {schemas: []}\n",
            "#/components/schemas: `schemas` must be an object\n  help: give each of its members a name",
        ),
    ]);
}

#[test]
fn dangling_references_are_rejected() {
    let dangling = |place: &str, target: &str| {
        format!(
            "{place}: `$ref` \"{target}\" points to something that the document does not have\n  \
             help: add what is missing, or correct the reference"
        )
    };
    let external = |place: &str, target: &str| {
        format!(
            "{place}: `$ref` \"{target}\" leads out of the document\n  \
             help: bundle the documents into one first, for example with `redocly bundle`"
        )
    };
    let parameters = |parameters: &str| {
        document(
            "{/things: {get: {operationId: getThing, parameters: \
               [{$ref: '#/components/parameters/A'}]}}}",
            &format!("{{parameters: {parameters}}}"),
        )
    };
    let thing = "#/components/schemas/Thing";
    let operation = "#/paths/~1things/get";
    let rejections = [
        (
            schemas("{Thing: {type: object, properties: {a: @Nothing}}}"),
            dangling(
                &format!("{thing}/properties/a"),
                "#/components/schemas/Nothing",
            ),
        ),
        (
            schemas(&format!("{{Thing: {{$ref: '{thing}/properties/a'}}}}")),
            dangling(thing, &format!("{thing}/properties/a")),
        ),
        (
            schemas("{Thing: {type: array, items: {$ref: 'other.yml#/Thing'}}}"),
            external(&format!("{thing}/items"), "other.yml#/Thing"),
        ),
        (
            schemas("{Thing: {$ref: 'https://example.com/thing.json'}}"),
            external(thing, "https://example.com/thing.json"),
        ),
        (
            get("responses: {'200': {$ref: '#/components/responses/Ok'}}"),
            dangling(
                &format!("{operation}/responses/200"),
                "#/components/responses/Ok",
            ),
        ),
        (
            get("requestBody: {$ref: body.yml}"),
            external(&format!("{operation}/requestBody"), "body.yml"),
        ),
        (
            paths("{/things: {$ref: '#/paths/~1others'}}"),
            dangling("#/paths/~1things", "#/paths/~1others"),
        ),
        (
            parameters("{A: {$ref: '#/components/parameters/B'}}"),
            dangling("#/components/parameters/A", "#/components/parameters/B"),
        ),
        (
            parameters(
                "{A: {$ref: '#/components/parameters/B'}, B: {$ref: '#/components/parameters/A'}}",
            ),
            "#/components/parameters/B: `$ref` \"#/components/parameters/A\" leads to itself\n  \
             help: write what it stands for in one of the places"
                .to_owned(),
        ),
    ];
    for (text, expected) in &rejections {
        assert_eq!(rejection(text), *expected, "of\n{text}");
    }
}

#[test]
fn inconsistent_operations_are_rejected() {
    check(&[
        (
            &paths("{/things: {get: 5}}"),
            "operation `GET /things` (#/paths/~1things/get): an operation must be an object\n  \
             help: describe the operation, or remove it",
        ),
        (
            &paths("{/a: {get: {operationId: getThing}}, /b: {put: {operationId: getThing}}}"),
            "operation `getThing` (#/paths/~1b/put): the operation at #/paths/~1a/get has the same \
             id\n  help: give each operation an `operationId` of its own",
        ),
        (
            &paths("{'/things/{id}': {get: {operationId: getThing}}}"),
            "operation `getThing` (#/paths/~1things~1{id}/get): `{id}` in the path has no \
             parameter that describes it\n  help: add a parameter `id` with `in: path`",
        ),
        (
            &paths("{'/things/{id}': {get: {}}}"),
            "operation `GET /things/{id}` (#/paths/~1things~1{id}/get): `{id}` in the path has no \
             parameter that describes it\n  help: add a parameter `id` with `in: path`",
        ),
        (
            &get("security: [{Key: []}]"),
            "operation `getThing` (#/paths/~1things/get): security scheme `Key` is not defined\n  \
             help: define it under `#/components/securitySchemes`",
        ),
        (
            &document(
                "{/things: {get: {operationId: getThing}}}",
                "{securitySchemes: {Key: {type: apiKey, in: header}}}",
            ),
            "#/components/securitySchemes/Key: this API key has no header \
             name\n  help: give the scheme a `name`",
        ),
    ]);
}

#[test]
fn invalid_parameters_and_responses_are_rejected() {
    check(&[
        (
            &get("parameters: [{name: id, in: path}]"),
            "operation `getThing` (#/paths/~1things/get): the path has no `{id}` for the parameter \
             `id`\n  help: add it to the path, or remove the parameter",
        ),
        (
            &get("parameters: 5"),
            "#/paths/~1things/get/parameters: `parameters` must be an array\n  help: write its members as a list",
        ),
        (
            &get("parameters: [{name: id}]"),
            "#/paths/~1things/get/parameters/0: this parameter has no `in`\n  \
             help: give the parameter a `in`",
        ),
        (
            &get("parameters: [{name: id, in: query}, {in: query}]"),
            "#/paths/~1things/get/parameters/1: this parameter has no `name`\n  \
             help: give the parameter a `name`",
        ),
        (
            &get("parameters: [{name: id, in: body}]"),
            "#/paths/~1things/get/parameters/0/in: `body` is not a place for a parameter\n  \
             help: use `path`, `query`, `header` or `cookie`",
        ),
        (
            &get("requestBody: {content: []}"),
            "#/paths/~1things/get/requestBody/content: `content` must be an object\n  help: give each of its members a name",
        ),
        (
            &get("responses: []"),
            "#/paths/~1things/get/responses: `responses` must be an object\n  help: give each of its members a name",
        ),
        (
            &get("responses: {ok: {description: ok}}"),
            "operation `getThing` (#/paths/~1things/get): `ok` is not a status \
             code\n  help: write a code such as '200', a range such as '2XX', or 'default'",
        ),
        (
            &get("responses: {'2000': {description: ok}}"),
            "operation `getThing` (#/paths/~1things/get): `2000` is not a status \
             code\n  help: write a code such as '200', a range such as '2XX', or 'default'",
        ),
    ]);
}

#[test]
fn keywords_of_the_wrong_type_are_rejected() {
    check(&[
        (
            &schemas("{Thing: {type: object, properties: {a: {enum: 5}}}}"),
            "#/components/schemas/Thing/properties/a/enum: `enum` must be an array, this is a \
             number\n  help: write an array, or remove the keyword",
        ),
        (
            &schemas("{Thing: {type: array, items: {type: file}}}"),
            "#/components/schemas/Thing/items/type: \"file\" is not a type\n  \
             help: use one of array, boolean, integer, null, number, object, string",
        ),
        (
            &schemas("{Thing: {additionalProperties: no, type: [object, thing]}}"),
            "#/components/schemas/Thing/additionalProperties: `additionalProperties` must be an \
             object or a boolean, this is a string\n  help: write an object or a boolean, or \
             remove the keyword",
        ),
        (
            &get("parameters: [{name: 'a b', in: header}]"),
            "#/paths/~1things/get/parameters/0: \"a b\" cannot be the name of a header\n  \
             help: use letters, digits and dashes only",
        ),
    ]);
}

#[test]
fn circular_names_are_rejected() {
    let rejection = |schemas_: &str| rejection(&schemas(schemas_));
    let expected = "#/components/schemas/A: this `$ref` leads back to itself\n  \
                    help: write out the schema that the names stand for";
    assert_eq!(rejection("{Thing: @A, A: @B, B: @A}"), expected);
    assert_eq!(rejection("{Thing: @A, A: {allOf: [@A]}}"), expected);
    assert_eq!(
        rejection(
            "{Thing: {type: array, items: @A}, A: {description: It., $ref: '#/components/schemas/A'}}"
        ),
        expected
    );
}

#[test]
fn contradictory_schemas_are_rejected() {
    check(&[
        (
            &schemas(
                "{Thing: {allOf: [@Base, {type: string}]}, \
                  Base: {type: object, properties: {a: {type: string}}}}",
            ),
            "#/components/schemas/Thing: `allOf` asks for type \"object\" and for type \"string\" \
             at once\n  help: let the branches agree on one type",
        ),
        (
            &schemas(
                "{Thing: {type: object, properties: {\
                    a/b: {allOf: [{type: integer}, {type: string}]}}}}",
            ),
            "#/components/schemas/Thing/properties/a~1b: `allOf` asks for type \"integer\" and for \
             type \"string\" at once\n  help: let the branches agree on one type",
        ),
        (
            &schemas(
                "{Thing: {allOf: [@Left, {type: object}]}, \
                  Left: {allOf: [@Right, {type: object}]}, \
                  Right: {allOf: [@Left, {type: object}]}}",
            ),
            "#/components/schemas/Left: `allOf` leads back to itself, so no value could ever \
             satisfy it\n  help: break the circle: let one of the schemas hold the other in a \
             property",
        ),
    ]);
}

/// Cargo takes a line of its own in the output of the build script for an instruction.
#[test]
fn names_with_line_breaks_start_no_line_of_their_own() {
    let text = paths(
        r#"{/things: {get: {operationId: "a\ncargo::rustc-link-arg=-x\r\u0085b", x-internal: true}}, /b: {get: {}}}"#,
    );
    let messages = match pipeline::lower(&text, None) {
        Ok(lowered) => lowered.notes,
        Err(error) => vec![error.to_string()],
    };
    assert!(messages.iter().any(|message| message.contains("link-arg")));
    for message in &messages {
        let lines: Vec<_> = pipeline::error::printable_lines(message).collect();
        assert!(!lines.is_empty());
        assert!(!lines.concat().chars().any(char::is_control), "{lines:?}");
    }
}
