//! Enums.

use super::support::{made, thing, without};

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
