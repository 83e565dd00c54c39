//! Single values.

use super::support::{made, operation, schemas, thing, without};

#[test]
pub fn inline_values() {
    let text = schemas(
        "{Thing: {type: object, required: [count, one, time], properties: {\
            count: @Count, labels: @Labels, all: {type: array, items: @Labels}, \
            one: {oneOf: [@Count, @Labels]}, any: @Any, state: @State, time: @Time, \
            text: {allOf: [@Text], description: Own.}}}, \
          Count: {type: integer, format: int32, minimum: 0}, \
          Labels: {type: object, description: By name., additionalProperties: @Text}, \
          Text: {type: [string, 'null'], maxLength: 9}, \
          Time: {$ref: '#/components/schemas/Instant'}, \
          Instant: {type: string, format: date-time}, \
          Any: {type: object}, \
          State: {enum: [on, off]}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.types(), ["Thing", "State", "ThingOne"]);
    assert_eq!(
        lowered.fields("Thing"),
        [
            "all: Option<Vec<BTreeMap<String, Option<String>>>>",
            "any: Option<Map<String, Value>>",
            "count: u32",
            "labels: Option<BTreeMap<String, Option<String>>>",
            "one: ThingOne",
            "state: Option<State>",
            "text: Option<String>",
            "time: ::chrono::DateTime<::chrono::offset::Utc>"
        ]
    );
    // A variant is called as the component.
    assert_eq!(
        lowered.variants("ThingOne"),
        [
            "Count(u32)",
            "Labels(BTreeMap<String, Option<String>>)",
            "Unknown(Value)"
        ]
    );
    // The description is that of the place or else that of the component.
    assert!(lowered.text.contains("///Own."));
    assert!(lowered.text.contains("///By name."));
    let plain = without("inline_values", &text);
    assert_eq!(plain.field("Thing", "count"), "Count");
    assert_eq!(plain.fields("Count"), ["u32"]);
    assert_eq!(plain.field("Thing", "labels"), "Option<Labels>");
    assert_eq!(plain.field("Thing", "time"), "Time");
}

#[test]
fn a_map_that_holds_itself_is_not_inlined() {
    let text = schemas(
        "{Thing: {type: object, properties: {tree: @Tree, outer: @Outer, leaf: @Leaf}}, \
          Outer: {type: object, additionalProperties: @Tree}, \
          Tree: {type: object, additionalProperties: @Branch}, \
          Branch: {type: object, additionalProperties: @Tree}, \
          Leaf: {type: object, additionalProperties: @Thing}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        [
            "leaf: Option<BTreeMap<String, Thing>>",
            "outer: Option<BTreeMap<String, Tree>>",
            "tree: Option<Tree>"
        ]
    );
    assert_eq!(lowered.types(), ["Branch", "Thing", "Tree"]);
    assert_eq!(lowered.fields("Tree"), ["BTreeMap<String, Branch>"]);
}

#[test]
fn an_inlined_secret_is_redacted() {
    let lowered = made(&schemas(
        "{Thing: {type: object, required: [accessToken, stdin], properties: {\
            accessToken: @Text, stdin: @Blob, size: @Size}}, \
          Text: {type: string}, Blob: {type: string, format: byte}, \
          Size: {type: [integer, string], format: int64}}",
    ));
    assert_eq!(
        lowered.fields("Thing"),
        [
            "access_token: crate::SecretString",
            "size: Option<crate::Int64>",
            "stdin: crate::Base64"
        ]
    );
}

#[test]
pub fn substitute_int64() {
    let text = thing(
        "{type: object, required: [size, count], properties: {\
           size: {type: [integer, string], format: int64}, \
           count: {type: string, format: int64}}}",
    );
    assert_eq!(
        made(&text).fields("Thing"),
        ["count: crate::Int64", "size: crate::Int64"]
    );
    let plain = without("substitute_int64", &text);
    assert_eq!(plain.fields("Thing"), ["count: String", "size: ThingSize"]);
    assert_eq!(
        plain.variants("ThingSize"),
        ["Integer(i64)", "String(String)", "Unknown(Value)"]
    );
}

#[test]
pub fn substitute_base64() {
    let text = thing(
        "{type: object, required: [stdout], properties: {\
           stdout: {type: string, format: byte}, pty: {type: [string, 'null'], format: byte}}}",
    );
    assert_eq!(
        made(&text).fields("Thing"),
        ["pty: Option<crate::Base64>", "stdout: crate::Base64"]
    );
    assert_eq!(
        without("substitute_base64", &text).fields("Thing"),
        ["pty: Option<String>", "stdout: String"]
    );
}

#[test]
pub fn infer_unsigned() {
    let text = thing(
        "{type: object, required: [a, b, c, d, e], properties: {\
           a: {type: integer, format: int32, minimum: 0}, \
           b: {type: integer, format: int64, minimum: 1}, \
           c: {type: integer, minimum: 0}, \
           d: {type: integer, format: int32, minimum: -1}, \
           e: {type: integer, format: int32}}}",
    );
    assert_eq!(
        made(&text).fields("Thing"),
        ["a: u32", "b: u64", "c: u64", "d: i32", "e: i32"]
    );
    assert_eq!(
        without("infer_unsigned", &text).fields("Thing"),
        ["a: i32", "b: i64", "c: i64", "d: i32", "e: i32"]
    );
}

#[test]
pub fn drop_limits() {
    let text = thing(
        "{type: object, required: [count, name, tags], properties: {\
           count: {type: integer, format: int32, minimum: 1}, \
           name: {type: string, maxLength: 5, pattern: '^a'}, \
           tags: {type: array, maxItems: 2, uniqueItems: true, items: {type: string}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        ["count: u32", "name: String", "tags: Vec<String>"]
    );
    assert_eq!(lowered.types(), ["Thing"]);
    let plain = without("drop_limits", &text);
    assert_eq!(plain.field("Thing", "count"), "::std::num::NonZeroU32");
    assert_eq!(plain.field("Thing", "name"), "ThingName");
}

#[test]
pub fn drop_defaults() {
    let text = thing(
        "{type: object, properties: {\
           timeout: {type: integer, format: int32, minimum: 0, default: 15}, \
           secure: {type: boolean, default: true}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        ["secure: Option<bool>", "timeout: Option<u32>"]
    );
    assert!(!lowered.attributes("Thing").contains("default="));
    let plain = without("drop_defaults", &text);
    assert_eq!(plain.fields("Thing"), ["secure: bool", "timeout: u32"]);
    assert!(
        plain
            .attributes("Thing")
            .contains("default=\"defaults::default_u64::<u32, 15>\"")
    );
}

#[test]
pub fn drop_string_formats() {
    let text = thing(
        "{type: object, required: [id, day, at, address], properties: {\
           id: {type: string, format: uuid}, \
           day: {type: string, format: date}, \
           at: {type: string, format: date-time}, \
           address: {type: string, format: ipv4}}}",
    );
    let time = "at: ::chrono::DateTime<::chrono::offset::Utc>";
    assert_eq!(
        made(&text).fields("Thing"),
        ["address: String", time, "day: String", "id: String"]
    );
    assert_eq!(
        without("drop_string_formats", &text).fields("Thing"),
        [
            "address: ::std::net::Ipv4Addr",
            time,
            "day: ::chrono::naive::NaiveDate",
            "id: ::uuid::Uuid"
        ]
    );
}

#[test]
pub fn redact_secrets() {
    let text = thing(
        "{type: object, required: [accessToken], properties: {\
           accessToken: {type: string}, \
           nextToken: {type: string}, \
           password: {type: [string, 'null']}, \
           tokenType: {type: string}, \
           hasToken: {type: boolean}}}",
    );
    assert_eq!(
        made(&text).fields("Thing"),
        [
            "access_token: crate::SecretString",
            "has_token: Option<bool>",
            "next_token: Option<String>",
            "password: Option<crate::SecretString>",
            "token_type: Option<String>"
        ]
    );
    let plain = without("redact_secrets", &text);
    assert_eq!(plain.field("Thing", "access_token"), "String");
    assert_eq!(plain.field("Thing", "password"), "Option<String>");

    // In a query string, too; yet a header is written with `Display`, and so cannot be redacted.
    let text = operation(
        "parameters: [{name: signature, in: query, schema: {type: string}}, \
                      {name: X-Token, in: header, schema: {type: string}}]",
    );
    assert_eq!(
        made(&text).parameters("MakeThing"),
        [
            "signature: Option<crate::SecretString>",
            "x_token: Option<String>"
        ]
    );
}
