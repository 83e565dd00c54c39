//! Enums, unions, and the names of types.

use crate::support::{answers, made, paths, schemas, thing, without};

#[test]
pub fn disambiguate_names() {
    let text = schemas(
        "{Thing: {type: object, required: [a, b], properties: {a: @FooBar, b: @foo-bar}}, \
          FooBar: {type: object, properties: {x: {type: string}}}, \
          foo-bar: {type: object, properties: {y: {type: string}}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.types(), ["FooBar", "FooBar2", "Thing"]);
    assert_eq!(lowered.fields("Thing"), ["a: FooBar", "b: FooBar2"]);
    assert_eq!(lowered.fields("FooBar2"), ["y: Option<String>"]);
    assert_eq!(
        lowered.notes,
        [
            "#/components/schemas/foo-bar: becomes `FooBar2`: another schema has the same name in \
             Rust"
        ]
    );
    let plain = without("disambiguate_names", &text);
    assert_eq!(plain.types(), ["FooBar", "FooBar", "Thing"]);
    assert_eq!(plain.fields("Thing"), ["a: FooBar", "b: FooBar"]);
}

#[test]
fn a_schema_cannot_be_called_what_the_code_or_a_reference_cannot_hold() {
    let text = schemas(
        "{Thing: {type: object, required: [a, b, c], properties: {\
            a: @String, b: {$ref: '#/components/schemas/x~1y z'}, c: @Either}}, \
          String: {type: object, properties: {x: {type: string}}}, \
          x/y z: {type: object, properties: {y: {type: string}}}, \
          Either: {oneOf: [@String, {$ref: '#/components/schemas/x~1y z'}], \
            discriminator: {propertyName: kind, mapping: {one: String, two: 'x/y z'}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        ["a: String2", "b: Xyz", "c: Either"]
    );
    assert_eq!(
        lowered.variants("Either"),
        ["One(String2)", "Two(Xyz)", "Unknown(Map<String, Value>)"]
    );
    let at = "#/components/schemas";
    assert_eq!(
        lowered.notes,
        [
            format!("{at}/String: becomes `String2`: the name means something else in Rust"),
            format!(
                "{at}/x~1y z: becomes `XYZ`: a name consists of letters, digits, `.`, `-` and `_`"
            ),
        ]
    );
}

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
    // Any other union tells its shapes apart by trying them.
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
fn nobody_can_build_what_the_generator_alone_makes_of_a_protobuf_one_of() {
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
    assert_eq!(lowered.variants("ThingText"), ["A", "B", "Unknown(String)"]);
    // A shape that the server learns later fails the answer.
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

#[test]
pub fn open_enums() {
    let text = thing(
        "{type: object, required: [state, level], properties: {\
           state: {description: How it is., type: string, enum: [running, paused]}, \
           level: {type: integer, enum: [1, 2]}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.fields("Thing"), ["level: i64", "state: ThingState"]);
    assert_eq!(
        lowered.variants("ThingState"),
        ["Running", "Paused", "Unknown(String)"]
    );
    assert!(lowered.attributes("ThingState").contains("non_exhaustive"));
    assert!(lowered.text.contains("///How it is."));
    let plain = without("open_enums", &text);
    assert_eq!(plain.variants("ThingState"), ["Running", "Paused"]);
    assert_eq!(plain.field("Thing", "level"), "ThingLevel");
}

#[test]
fn values_of_an_enum_that_are_no_identifiers_get_names() {
    let text = thing(
        "{type: object, properties: {k: {enum: ['', '+', '1', 'a b', A-B, Self, '日本', unknown]}}}",
    );
    let made = made(&text);
    // The last is read into the variant for values that are not listed, and can be parsed.
    let code = made.text.replace(['\n', ' '], "");
    assert!(code.contains(r#""日本","unknown",];"#));
    assert!(made.text.contains(r#""unknown" =>"#));
    assert_eq!(
        made.variants("ThingK"),
        [
            "Empty",
            "Sign2b",
            "X1",
            "AB",
            "AB2",
            "Self_",
            "日本",
            "Unknown(String)"
        ]
    );
}

#[test]
pub fn name_types() {
    let inline = "{type: object, properties: {\
        child: {type: object, properties: {mode: {enum: [r, w]}}}, \
        items: {type: array, items: {type: object, properties: {x: {type: string}}}}, \
        by-name: {type: object, additionalProperties: {enum: [on]}}}}";
    let text = thing(inline);
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        [
            "by_name: Option<BTreeMap<String, ThingByNameValue>>",
            "child: Option<ThingChild>",
            "items: Option<Vec<ThingItemsItem>>"
        ]
    );
    assert_eq!(
        lowered.fields("ThingChild"),
        ["mode: Option<ThingChildMode>"]
    );
    assert_eq!(
        lowered.variants("ThingChildMode"),
        ["R", "W", "Unknown(String)"]
    );
    // Without names, the enums stay with typify, which closes them.
    let plain = without("name_types", &text);
    assert_eq!(plain.variants("ThingChildMode"), ["R", "W"]);
    assert!(!plain.attributes("ThingChild").contains("non_exhaustive"));

    // Names that are taken get a number.
    let text = schemas(
        "{Thing: {type: object, properties: {\
            child: {type: object, properties: {a: {type: string}}}}}, \
          ThingChild: {type: object, properties: {b: {type: string}}}}",
    )
    .replace(
        "'200'",
        "'201': {description: ok, content: {application/json: {schema: \
        {$ref: '#/components/schemas/ThingChild'}}}}, '200'",
    );
    let lowered = made(&text);
    assert_eq!(lowered.fields("Thing"), ["child: Option<ThingChild2>"]);

    // So do those of bodies and parameters.
    let text = paths(&format!(
        "{{/things: {{post: {{operationId: makeThing, \
           parameters: [{{name: mode, in: query, schema: {{enum: [a]}}}}], \
           requestBody: {{content: {{application/json: {{schema: {inline}}}}}}}, {}}}}}}}",
        answers(inline)
    ));
    let lowered = made(&text);
    assert_eq!(
        lowered.parameters("MakeThing"),
        [
            "mode: Option<MakeThingMode>",
            "body: builder::MakeThingBody"
        ]
    );
    assert_eq!(lowered.outcome("MakeThing").0, "MakeThingResponse");
}
