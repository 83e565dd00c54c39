//! Successes, errors, and their documentation.

use super::support::{made, operation, rejected_without, schemas, without};

#[test]
pub fn document_responses() {
    let text = operation(
        "description: Makes one., responses: {\
           '201': {description: \"It was\\n made.\", headers: {\
              X-Next-Token: {description: Where to go on.}}}, \
           default: {description: It was not.}}",
    );
    let expected = "Makes one.\n\nResponses:\n- `201`: It was made.\n  \
                    - header `X-Next-Token`: Where to go on.\n- `default`: It was not.\n";
    assert!(made(&text).text.contains(expected));
    let plain = without("document_responses", &text).text;
    assert!(plain.contains("Makes one.") && !plain.contains("It was made."));
}

#[test]
pub fn unify_errors() {
    let failures = "\
        '400': {description: bad, content: {application/json: {schema: @Failure}}}, \
        '502': {description: gone, content: {application/json: {schema: @Gone}}}";
    let text = operation(&format!(
        "responses: {{'204': {{description: ok}}, {failures}}}"
    ));
    let lowered = made(&text);
    assert_eq!(
        lowered.outcome("MakeThing"),
        ("()".to_owned(), "crate::ErrorBody".to_owned())
    );
    // The schemas of errors become types only where they are data.
    assert_eq!(lowered.types(), Vec::<String>::new());
    assert!(lowered.text.contains("400u16..=499u16") && lowered.text.contains("500u16..=599u16"));
    assert_eq!(
        rejected_without("unify_errors", &text),
        "operation `makeThing` (#/paths/~1things/post): the generator cannot handle this: \
         assertion failed: response_types.len() <= 1\n  \
         help: this shape is not supported yet: change it in the document, or add a pass to \
         build/passes that rewrites it"
    );

    // As data, an error is the same type, unless it has something else to it.
    let errors = "responses: {\
        '200': {description: ok, content: {application/json: {schema: {type: object, properties: {\
           one: @Failure, other: @Thing, list: {type: array, items: @Failure}, \
           either: {oneOf: [@Failure, @Thing]}}}}}}, \
        '400': {description: bad, content: {application/json: {schema: @Failure}}}, \
        '404': {description: bad, content: {application/json: {schema: @Thing}}}}";
    let lowered = made(&operation(errors));
    assert_eq!(
        lowered.fields("MakeThingResponse"),
        [
            "either: Option<MakeThingResponseEither>",
            "list: Option<Vec<crate::ErrorBody>>",
            "one: Option<crate::ErrorBody>",
            "other: Option<Thing>"
        ]
    );
    assert_eq!(
        lowered.variants("MakeThingResponseEither"),
        [
            "Failure(crate::ErrorBody)",
            "Thing(Thing)",
            "Unknown(Value)"
        ]
    );

    // Where the document describes no error, too.
    let lowered = made(&schemas("{Thing: {type: string}}"));
    assert_eq!(lowered.outcome("GetThing").1, "crate::ErrorBody");
}

#[test]
pub fn merge_successes() {
    let text = operation(
        "responses: {\
           '200': {description: was running, content: {application/json: {schema: @Thing}}}, \
           '201': {description: was resumed, content: {application/json: {schema: @Thing}}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.outcome("MakeThing").0, "Thing");
    assert!(
        lowered
            .text
            .contains("200..=299 => ResponseValue::from_response")
    );
    assert!(lowered.notes.is_empty());
    let plain = without("merge_successes", &text);
    assert!(plain.text.contains("200u16 => ") && plain.text.contains("201u16 => "));
    assert!(!plain.text.contains("200..=299"));

    // Several kinds of success cannot be distinguished by a type.
    let text = operation(
        "responses: {\
           '200': {description: one, content: {application/json: {schema: @Thing}}}, \
           '202': {description: two, content: {application/json: {schema: @Gone}}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.outcome("MakeThing").0, "Thing");
    assert_eq!(
        lowered.notes,
        ["#/paths/~1things/post: has several kinds of success; the client reads the first"]
    );
    let message = rejected_without("merge_successes", &text);
    assert!(message.starts_with("operation `makeThing` "), "{message}");

    // One kind may be empty.
    let text = operation(
        "responses: {\
           '200': {description: one, content: {application/json: {schema: @Thing}}}, \
           '204': {description: none}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.outcome("MakeThing").0, "Option<Thing>");
    assert_eq!(lowered.row("makeThing", "empty_is_null"), "true");
    // Nothing but errors is listed: the response can still be read.
    let text = operation("responses: {'404': {description: none}}");
    let lowered = made(&text);
    assert_eq!(lowered.outcome("MakeThing").0, "ByteStream");
    assert_eq!(lowered.row("makeThing", "streams_response"), "true");
}
