//! Request and response bodies.

use super::support::{made, operation, paths, rejected_without, without};

#[test]
pub fn choose_request_bodies() {
    // Two kinds of body: the one that can be streamed.
    let text = operation(
        "requestBody: {content: {\
           multipart/form-data: {schema: {type: object}}, \
           application/octet-stream: {schema: {type: string, format: binary}}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.parameters("MakeThing"), ["body: reqwest::Body"]);
    assert_eq!(lowered.row("makeThing", "streams_request"), "true");
    assert_eq!(lowered.row("makeThing", "media_type"), "Option::None");
    let message = rejected_without("choose_request_bodies", &text);
    assert!(
        message.starts_with(
            "operation `makeThing` (#/paths/~1things/post): the generator cannot handle this: \
             not yet implemented: more media types than expected for makeThing: 2"
        ),
        "{message}"
    );

    // The frames of a stream: raw, and the message in them is a type.
    let text = operation("requestBody: {content: {application/connect+json: {schema: @Gone}}}");
    let lowered = made(&text);
    assert_eq!(lowered.parameters("MakeThing"), ["body: reqwest::Body"]);
    assert_eq!(lowered.types(), ["Gone"]);
    assert_eq!(lowered.row("makeThing", "streams_request"), "true");
    assert_eq!(
        lowered.row("makeThing", "media_type"),
        "Option::Some(\"application/connect+json\")"
    );
    let message = rejected_without("choose_request_bodies", &text);
    assert!(
        message.contains("unexpected content type: application/connect+json"),
        "{message}"
    );
}

#[test]
fn the_best_of_several_request_bodies_is_kept() {
    for (content, parameter, media_type) in [
        (
            "text/plain: {}, application/json: {schema: @Thing}",
            "body: builder::Thing",
            None,
        ),
        (
            "application/merge-patch+json: {schema: @Thing}",
            "body: builder::Thing",
            Some("application/merge-patch+json"),
        ),
        (
            "application/json; charset=utf-8: {schema: @Thing}",
            "body: builder::Thing",
            None,
        ),
        (
            "text/plain: {schema: {type: string}}",
            "body: reqwest::Body",
            None,
        ),
        (
            "application/x-www-form-urlencoded: {schema: @Thing}",
            "body: builder::Thing",
            None,
        ),
        ("image/png: {}", "body: reqwest::Body", Some("image/png")),
        ("'*/*': {}", "body: reqwest::Body", None),
        ("'image/*': {}", "body: reqwest::Body", None),
    ] {
        let lowered = made(&operation(&format!(
            "requestBody: {{content: {{{content}}}}}"
        )));
        assert_eq!(lowered.parameters("MakeThing"), [parameter], "{content}");
        let expected = match media_type {
            Some(media_type) => format!("Option::Some(\"{media_type}\")"),
            None => "Option::None".to_owned(),
        };
        assert_eq!(
            lowered.row("makeThing", "media_type"),
            expected,
            "{content}"
        );
    }
    // No kind at all is no body.
    let lowered = made(&operation("requestBody: {content: {}}"));
    assert!(lowered.parameters("MakeThing").is_empty());
}

#[test]
fn an_operation_that_takes_a_form_with_files_only_is_left_out() {
    let text = paths(
        "{/a: {post: {operationId: upload, \
            requestBody: {content: {multipart/form-data: {schema: {type: object}}}}}}, \
          /b: {get: {operationId: getB}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.methods(), ["get_b"]);
    assert_eq!(
        lowered.notes,
        [
            "#/paths/~1a/post: operation `upload` is left out: it takes a multipart form only, \
             which this generator cannot build"
        ]
    );
}

#[test]
pub fn choose_response_bodies() {
    // JSON under another name.
    let text = operation(
        "responses: {'200': {description: ok, content: {\
           text/html: {schema: {type: string}}, \
           application/vnd.e2b+json: {schema: @Thing}}}}",
    );
    assert_eq!(made(&text).outcome("MakeThing").0, "Thing");
    let plain = without("choose_response_bodies", &text);
    assert_eq!(plain.outcome("MakeThing").0, "ByteStream");

    // The frames of a stream: the transport has to know that the response may take any time.
    let text = operation(
        "responses: {'200': {description: ok, content: {\
           application/connect+json: {schema: @Thing}}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.outcome("MakeThing").0, "ByteStream");
    assert_eq!(lowered.row("makeThing", "streams_response"), "true");
    assert_eq!(lowered.types(), ["Thing"]);
    let plain = without("choose_response_bodies", &text);
    assert_eq!(plain.row("makeThing", "streams_response"), "false");
}
