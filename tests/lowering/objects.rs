//! Objects and their properties.

use crate::support::{document, made, schemas, thing, without};

#[test]
pub fn merged_all_of() {
    let text = schemas(
        "{Thing: {description: Both., allOf: [@Base, \
            {type: object, required: [b], properties: {b: {type: string}}}]}, \
          Base: {type: object, required: [a], properties: {a: {type: string}}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.types(), ["Thing"]);
    assert_eq!(lowered.fields("Thing"), ["a: String", "b: String"]);
    assert!(lowered.attributes("Thing").contains("non_exhaustive"));
    // typify gets there as well, by flattening, where nothing else can be done to the result.
    let plain = without("merged_all_of", &text);
    assert_eq!(plain.types(), ["Base", "Thing"]);
    assert!(!plain.attributes("Thing").contains("non_exhaustive"));

    // Branches that contradict each other.
    let text = schemas(
        "{Thing: {allOf: [@Base, {type: string}]}, \
          Base: {type: object, properties: {a: {type: string}}}}",
    );
    assert_eq!(
        without("merged_all_of", &text).variants("Thing"),
        [""; 0],
        "an enum that nothing can be"
    );
}

#[test]
pub fn open_objects() {
    let text = thing(
        "{type: object, additionalProperties: false, required: [none], properties: {\
           id: {type: string}, none: {type: object, additionalProperties: false}}}",
    );
    let lowered = made(&text);
    assert!(!lowered.text.contains("deny_unknown_fields"));
    assert_eq!(lowered.field("Thing", "none"), "ThingNone");
    assert_eq!(lowered.fields("ThingNone"), [""; 0]);
    assert!(lowered.attributes("ThingNone").contains("non_exhaustive"));
    let plain = without("open_objects", &text);
    assert!(plain.attributes("Thing").contains("deny_unknown_fields"));
    assert!(
        plain
            .attributes("ThingNone")
            .contains("deny_unknown_fields")
    );
}

#[test]
pub fn optional_collections() {
    let text = thing(
        "{type: object, required: [must], properties: {\
           must: {type: array, items: {type: string}}, \
           list: {type: array, items: {type: string}}, \
           map: {type: object, additionalProperties: {type: string}}, \
           any: {type: object}, \
           child: {type: object, properties: {id: {type: string}}}}}",
    );
    assert_eq!(
        made(&text).fields("Thing"),
        [
            "any: Option<Map<String, Value>>",
            "child: Option<ThingChild>",
            "list: Option<Vec<String>>",
            "map: Option<BTreeMap<String, String>>",
            "must: Vec<String>"
        ]
    );
    let plain = without("optional_collections", &text);
    assert_eq!(plain.field("Thing", "list"), "Vec<String>");
    assert_eq!(plain.field("Thing", "map"), "BTreeMap<String, String>");
    assert_eq!(plain.field("Thing", "any"), "Map<String, Value>");
    assert!(plain.attributes("Thing").contains("Vec::is_empty"));
}

#[test]
pub fn missing_is_null() {
    let both = "{type: object, required: [text], properties: {text: {type: [string, 'null']}}}";
    let strict = "deserialize_with=\"Option::deserialize\"";

    let answer = thing(both);
    let lowered = made(&answer);
    assert_eq!(lowered.field("Thing", "text"), "Option<String>");
    assert!(!lowered.attributes("Thing").contains(strict));
    let plain = without("missing_is_null", &answer);
    assert_eq!(plain.field("Thing", "text"), "Option<String>");
    assert!(plain.attributes("Thing").contains(strict));

    // In a request, the server may see a difference.
    let request = document(
        "{/things: {post: {operationId: makeThing, requestBody: {content: \
           {application/json: {schema: @Thing}}}}}}",
        &format!("{{schemas: {{Thing: {both}}}}}"),
    );
    assert!(made(&request).attributes("Thing").contains(strict));
}
