//! Objects and their properties.

use super::support::{document, made, schemas, thing, without};

#[test]
pub fn merge_all_of() {
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
    let plain = without("merge_all_of", &text);
    assert_eq!(plain.types(), ["Base", "Thing"]);
    assert!(!plain.attributes("Thing").contains("non_exhaustive"));

    // Branches that contradict each other.
    let text = schemas(
        "{Thing: {allOf: [@Base, {type: string}]}, \
          Base: {type: object, properties: {a: {type: string}}}}",
    );
    assert_eq!(
        without("merge_all_of", &text).variants("Thing"),
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
pub fn distinguish_unset_collections() {
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
    let plain = without("distinguish_unset_collections", &text);
    assert_eq!(plain.field("Thing", "list"), "Vec<String>");
    assert_eq!(plain.field("Thing", "map"), "BTreeMap<String, String>");
    assert_eq!(plain.field("Thing", "any"), "Map<String, Value>");
    assert!(plain.attributes("Thing").contains("Vec::is_empty"));
}

#[test]
pub fn relax_required() {
    let both = "{type: object, required: [text], properties: {text: {type: [string, 'null']}}}";
    let strict = "deserialize_with=\"Option::deserialize\"";

    let response = thing(both);
    let lowered = made(&response);
    assert_eq!(lowered.field("Thing", "text"), "Option<String>");
    assert!(!lowered.attributes("Thing").contains(strict));
    let plain = without("relax_required", &response);
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

#[test]
pub fn distribute_properties() {
    let text = schemas(
        "{Thing: {type: object, required: [kind], properties: {kind: {type: string}}, \
            oneOf: [@Disk, {type: object, title: Other, required: [size], \
              properties: {size: {type: integer}}}]}, \
          Disk: {type: object, required: [path], properties: {path: {type: string}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.variants("Thing"),
        ["Disk(ThingDisk)", "Other(ThingOther)", "Unknown(Value)"]
    );
    assert_eq!(
        lowered.fields("ThingDisk"),
        ["kind: String", "path: String"]
    );
    assert_eq!(lowered.fields("ThingOther"), ["kind: String", "size: i64"]);
    let plain = without("distribute_properties", &text);
    assert_eq!(
        plain.variants("Thing"),
        ["Disk(Disk)", "Other(ThingOther)", "Unknown(Value)"]
    );
    assert_eq!(plain.fields("Disk"), ["path: String"]);

    // The value that tells the shapes apart is known by the name of the component.
    let tagged = text.replace(
        "required: [kind]",
        "discriminator: {propertyName: kind, mapping: \
           {disk: '#/components/schemas/Disk'}}, required: [kind]",
    );
    let tagged = tagged.replace("title: Other,", "title: Other, x-none: 0,");
    // One shape has no value, so the shapes are tried.
    assert_eq!(made(&tagged).variants("Thing").len(), 3);
    let tagged = tagged.replace("{size:", "{kind: {const: other}, size:");
    let lowered = made(&tagged);
    assert_eq!(
        lowered.variants("Thing"),
        [
            "Disk(ThingDisk)",
            "Other(ThingOther)",
            "Unknown(Map<String, Value>)"
        ]
    );
    assert_eq!(lowered.fields("ThingDisk"), ["path: String"]);
}

#[test]
pub fn disambiguate_fields() {
    let text = thing(
        "{type: object, required: [one, two], properties: {\
           one: {type: object, properties: {a-b: {type: string}, a_b: {type: string}}}, \
           two: {type: object, properties: {extra: {type: string}}, \
             additionalProperties: {type: integer}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        ["one: Map<String, Value>", "two: ThingTwo"]
    );
    assert_eq!(lowered.fields("ThingTwo"), ["extra: Option<String>"]);
    let at = "#/components/schemas/Thing/properties";
    assert_eq!(
        lowered.notes,
        [
            format!("{at}/one: `a-b` and `a_b` have one name in Rust; the object is a map"),
            format!(
                "{at}/two: has a property `extra`; properties that are not listed are left out"
            ),
        ]
    );
    let plain = without("disambiguate_fields", &text);
    assert_eq!(
        plain.fields("ThingOne"),
        ["a_b: Option<String>", "a_b: Option<String>"]
    );
}
