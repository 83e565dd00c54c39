//! Unions.

use super::support::{made, schemas, thing, without};

#[test]
pub fn convert_member_unions() {
    let text = schemas(
        "{Thing: {type: object, additionalProperties: false, oneOf: [\
            {type: object, required: [start], properties: {start: @Start}}, \
            {type: object, required: [exit-code], properties: {exit-code: {type: integer}}}, \
            {type: object, required: [keepalive], properties: {\
               keepalive: {type: object, additionalProperties: false}}}]}, \
          Start: {type: object, required: [pid], properties: {pid: {type: integer}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.variants("Thing"),
        [
            "Start(Start)",
            "ExitCode(i64)",
            "Keepalive(ThingKeepalive)",
            "Unknown(Map<String, Value>)"
        ]
    );
    assert!(lowered.attributes("Thing").contains("non_exhaustive"));
    let code: String = lowered.text.split_whitespace().collect();
    assert!(code.contains(r#"Keys(&["start","exit-code","keepalive"#));
    // Any other union is untagged.
    let plain = without("convert_member_unions", &text);
    assert_eq!(
        plain.variants("Thing"),
        [
            "Object(ThingObject)",
            "Object2(ThingObject2)",
            "Object3(ThingObject3)",
            "Unknown(Value)"
        ]
    );
}

#[test]
fn typify_makes_an_empty_enum_of_a_protobuf_one_of() {
    let document = serde_json::from_value(serde_json::json!({
        "openapi": "3.0.3",
        "info": { "title": "Test", "version": "1" },
        "paths": {},
        "components": { "schemas": { "Thing": {
            "type": "object",
            "additionalProperties": false,
            "oneOf": [
                {
                    "type": "object",
                    "required": ["a"],
                    "properties": { "a": { "type": "string" } },
                },
                {
                    "type": "object",
                    "required": ["b"],
                    "properties": { "b": { "type": "string" } },
                },
            ],
        } } },
    }));
    let tokens = progenitor::Generator::default()
        .generate_tokens(&document.expect("it is OpenAPI"))
        .expect("it generates");
    assert!(tokens.to_string().contains("pub enum Thing { }"));
}

#[test]
fn a_one_of_among_other_fields_becomes_optional_fields() {
    let text = thing(
        "{type: object, properties: {tag: {type: string}}, oneOf: [\
           {type: object, required: [pid], properties: {pid: {type: integer}}}, \
           {type: object, required: [name], properties: {name: {type: string}}}]}",
    );
    assert_eq!(
        made(&text).fields("Thing"),
        [
            "name: Option<String>",
            "pid: Option<i64>",
            "tag: Option<String>"
        ]
    );
}

#[test]
pub fn convert_tagged_unions() {
    let text = schemas(
        "{Thing: {oneOf: [@Cat, @Dog], discriminator: {propertyName: kind, \
            mapping: {cat: '#/components/schemas/Cat', big-cat: Cat}}}, \
          Cat: {type: object, required: [kind, lives], \
            properties: {kind: {type: string, enum: [cat, big-cat]}, lives: {type: integer}}}, \
          Dog: {type: object, required: [kind, tricks], \
            properties: {kind: {type: string, const: Dog}, tricks: {type: integer}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.variants("Thing"),
        [
            "BigCat(Cat)",
            "Cat(Cat)",
            "Dog(Dog)",
            "Unknown(Map<String, Value>)"
        ]
    );
    assert_eq!(lowered.fields("Cat"), ["lives: i64"]);
    assert_eq!(lowered.fields("Dog"), ["tricks: i64"]);
    for tag in ["cat", "big-cat", "Dog"] {
        let write =
            format!(r#"crate::generated::json::tagged(serializer, "kind", "{tag}", value)"#);
        assert!(lowered.text.contains(&write), "{tag}");
    }
    // The caller has to set the property, and can set it to anything.
    let plain = without("convert_tagged_unions", &text);
    assert_eq!(
        plain.variants("Thing"),
        ["Cat(Cat)", "Dog(Dog)", "Unknown(Value)"]
    );
    assert_eq!(plain.fields("Cat"), ["kind: CatKind", "lives: i64"]);
}

#[test]
pub fn convert_untagged_unions() {
    let text = schemas(
        "{Thing: {type: object, required: [either], properties: {\
            either: {anyOf: [@A, {type: array, items: {type: string}}, {type: boolean}]}, \
            text: {oneOf: [{type: string, enum: [a]}, {type: string, enum: [b]}]}}}, \
          A: {type: object, required: [x], properties: {x: {type: string}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.variants("ThingEither"),
        [
            "A(A)",
            "Array(Vec<String>)",
            "Boolean(bool)",
            "Unknown(Value)"
        ]
    );
    assert!(lowered.attributes("ThingEither").contains("non_exhaustive"));
    assert!(lowered.attributes("ThingEither").contains("untagged"));
    assert_eq!(lowered.variants("ThingText"), ["A", "B", "Unknown(String)"]);
    // A shape that the server adds later fails the response.
    let plain = without("convert_untagged_unions", &text);
    assert_eq!(
        plain.variants("ThingEither"),
        ["A(A)", "Array(Vec<String>)", "Boolean(bool)"]
    );
}

#[test]
fn a_shape_that_requires_more_is_tried_first() {
    let text = schemas(
        "{Thing: {anyOf: [{type: object, title: Any, properties: {z: {type: string}}}, @Small, \
            @Large]}, \
          Small: {type: object, required: [x], properties: {x: {type: string}}}, \
          Large: {type: object, required: [x, y], properties: {\
            x: {type: string}, y: {type: string}}}}",
    );
    assert_eq!(
        made(&text).variants("Thing"),
        [
            "Large(Large)",
            "Small(Small)",
            "Any(ThingAny)",
            "Unknown(Value)"
        ]
    );
}

#[test]
fn a_union_of_enums_and_text_is_one_open_enum() {
    let text = schemas(
        "{Thing: {type: object, required: [state], properties: {\
            state: {anyOf: [@State, {type: string}, {type: 'null'}]}}}, \
          State: {type: string, enum: [on, off]}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.field("Thing", "state"), "Option<ThingState>");
    assert_eq!(
        lowered.variants("ThingState"),
        ["On", "Off", "Unknown(String)"]
    );
}

#[test]
fn a_union_that_holds_itself_is_boxed() {
    let text = schemas(
        "{Thing: {anyOf: [@Node, {type: array, items: @Thing}, {type: string}]}, \
          Node: {type: object, required: [next], properties: {next: @Thing}}}",
    );
    assert_eq!(
        made(&text).variants("Thing"),
        [
            "Node(Box<Node>)",
            "Array(Vec<Thing>)",
            "String(String)",
            "Unknown(Value)"
        ]
    );
}
