//! From 3.1 to 3.0.

use super::support::{made, operation, paths, rejected_without, schemas, thing, without};

#[test]
pub fn expand_boolean_schemas() {
    let text = thing("{type: object, required: [any], properties: {any: true}}");
    assert_eq!(made(&text).field("Thing", "any"), "Value");
    assert_eq!(
        rejected_without("expand_boolean_schemas", &text),
        "#/components/schemas/Thing: the generator cannot handle this: invalid type: boolean \
         `true`, expected struct Schema\n  \
         help: this shape is not supported yet: change it in the document, or add a pass to \
         build/passes that rewrites it"
    );

    // A media type without a schema.
    let text = paths(
        "{/things: {get: {operationId: getThing, \
           responses: {'200': {description: ok, content: {application/json: {}}}}}}}",
    );
    assert_eq!(made(&text).outcome("GetThing").0, "Value");
    let message = rejected_without("expand_boolean_schemas", &text);
    assert!(message.starts_with("operation `getThing` "), "{message}");
}

#[test]
pub fn const_to_enum() {
    let text = thing(
        "{type: object, required: [kind, version], \
          properties: {kind: {const: disk}, version: {const: 1}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.field("Thing", "version"), "i64");
    assert_eq!(lowered.variants("ThingKind"), ["Disk", "Unknown(String)"]);
    assert_eq!(
        without("const_to_enum", &text).fields("Thing"),
        ["kind: Value", "version: Value"]
    );
}

#[test]
pub fn content_to_format() {
    let text = thing(
        "{type: object, required: [data, raw], properties: {\
           data: {type: string, contentEncoding: base64}, \
           raw: {contentMediaType: application/octet-stream}}}",
    );
    assert_eq!(
        made(&text).fields("Thing"),
        ["data: crate::Base64", "raw: String"]
    );
    assert_eq!(
        without("content_to_format", &text).fields("Thing"),
        ["data: String", "raw: Value"]
    );
}

#[test]
pub fn null_to_nullable() {
    let text = schemas(
        "{Thing: {type: object, required: [text, child, choice], properties: {\
            text: {type: [string, 'null']}, \
            child: {oneOf: [@Child, {type: 'null'}]}, \
            choice: {enum: [a, null]}}}, \
          Child: {type: object, properties: {id: {type: string}}}}",
    );
    assert_eq!(
        made(&text).fields("Thing"),
        [
            "child: Option<Child>",
            "choice: Option<ThingChoice>",
            "text: Option<String>"
        ]
    );
    let plain = without("null_to_nullable", &text);
    assert_eq!(
        plain.fields("Thing"),
        ["child: ThingChild", "choice: Value", "text: ThingText"]
    );
    assert_eq!(
        plain.variants("ThingText"),
        ["String(String)", "Null(Value)", "Unknown(Value)"]
    );

    let text = thing("{type: object, required: [none], properties: {none: {type: 'null'}}}");
    assert_eq!(made(&text).field("Thing", "none"), "Option<Value>");
    let message = rejected_without("null_to_nullable", &text);
    assert!(message.contains("invalid type: null"), "{message}");
}

#[test]
pub fn split_types() {
    let text = thing(
        "{type: object, required: [id], properties: {\
           id: {description: Either., type: [integer, string], minimum: 0, maxLength: 9}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.field("Thing", "id"), "ThingId");
    assert_eq!(
        lowered.variants("ThingId"),
        ["Integer(u64)", "String(String)", "Unknown(Value)"]
    );
    let message = rejected_without("split_types", &text);
    assert!(message.contains("invalid type: sequence"), "{message}");
}

#[test]
pub fn infer_types() {
    let text = thing(
        "{required: [list, map, both, any], properties: {\
           list: {items: {type: string}}, \
           map: {additionalProperties: {type: integer}}, \
           both: {items: {}, properties: {a: {type: string}}}, \
           any: {description: Anything.}}}",
    );
    assert_eq!(
        made(&text).fields("Thing"),
        [
            "any: Value",
            "both: ThingBoth",
            "list: Vec<String>",
            "map: BTreeMap<String, i64>"
        ]
    );
    let message = rejected_without("infer_types", &text);
    assert!(
        message.starts_with("#/components/schemas/Thing"),
        "{message}"
    );
}

#[test]
pub fn flag_exclusive_bounds() {
    let text = thing(
        "{type: object, required: [size], \
          properties: {size: {type: integer, format: int32, exclusiveMinimum: 0}}}",
    );
    assert_eq!(made(&text).field("Thing", "size"), "u32");
    assert_eq!(
        without("flag_exclusive_bounds", &text).field("Thing", "size"),
        "i32"
    );
}

#[test]
pub fn widen_schemas() {
    let text = thing(
        "{type: object, required: [pair, labels, mixed], properties: {\
           pair: {prefixItems: [{type: string}, {type: integer}]}, \
           labels: {patternProperties: {'^x-': {type: integer}}}, \
           mixed: {patternProperties: {'^x-': {type: integer}, '^y-': {type: string}}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        [
            "labels: BTreeMap<String, i64>",
            "mixed: Map<String, Value>",
            "pair: Vec<Value>"
        ]
    );
    let at = "#/components/schemas/Thing/properties";
    assert_eq!(
        lowered.notes,
        [
            format!("{at}/labels: `patternProperties` became a map with any keys"),
            format!("{at}/mixed: `patternProperties` became a map with any keys"),
            format!("{at}/pair: `prefixItems` became an array of any values"),
        ]
    );
    let plain = without("widen_schemas", &text);
    assert_eq!(
        plain.fields("Thing"),
        ["labels: Value", "mixed: Value", "pair: Value"]
    );
    assert!(plain.notes.is_empty());
}

#[test]
pub fn wrap_references() {
    let text = operation(
        "requestBody: {content: {application/json: {schema: {\
           type: object, required: [plain, maybe], properties: {\
             plain: {$ref: '#/components/schemas/Thing', description: What it is for.}, \
             maybe: {oneOf: [@Thing, {type: 'null'}]}}}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("MakeThingBody"),
        ["maybe: Option<Thing>", "plain: Thing"]
    );
    assert!(lowered.text.contains("///What it is for."));
    let plain = without("wrap_references", &text);
    assert_eq!(
        plain.fields("MakeThingBody"),
        ["maybe: Thing", "plain: Thing"]
    );
    assert!(!plain.text.contains("What it is for."));
}

#[test]
pub fn propagate_nullable() {
    let text = schemas(
        "{Thing: {type: object, required: [child], properties: {child: @Child, twin: @Child}}, \
          Child: {type: [object, 'null'], properties: {id: {type: string}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        ["child: Option<Child>", "twin: Option<Child>"]
    );
    assert_eq!(lowered.fields("Child"), ["id: Option<String>"]);
    let plain = without("propagate_nullable", &text);
    assert_eq!(
        plain.fields("Thing"),
        ["child: Child", "twin: Option<Child>"]
    );
    assert_eq!(plain.fields("Child"), ["Option<ChildInner>"]);
}
