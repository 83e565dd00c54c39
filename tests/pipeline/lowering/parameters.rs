//! Parameters.

use super::support::{made, operation, paths, rejected_without, without};

#[test]
pub fn drop_transport_headers() {
    let text = operation(
        "parameters: [\
           {name: E2b-Sandbox-Id, in: header, required: true, schema: {type: string}}, \
           {name: Connect-Protocol-Version, in: header, required: true, schema: {const: 1}}, \
           {name: Accept, in: header, schema: {type: string}}, \
           {name: X-Metadata, in: header, schema: {type: string}}, \
           {name: accept, in: query, schema: {type: string}}]",
    );
    assert_eq!(
        made(&text).parameters("MakeThing"),
        ["accept: Option<String>", "x_metadata: Option<String>"]
    );
    let plain = without("drop_transport_headers", &text).parameters("MakeThing");
    assert!(
        plain.contains(&"e2b_sandbox_id: String".to_owned()),
        "{plain:?}"
    );
    assert!(
        plain.contains(&"connect_protocol_version: i64".to_owned()),
        "{plain:?}"
    );
}

#[test]
pub fn drop_cookies() {
    let text = paths(
        "{/a: {get: {operationId: getA, parameters: [{name: c, in: cookie}]}}, \
          /b: {get: {operationId: getB, parameters: [{name: c, in: cookie, required: true}]}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.methods(), ["get_a"]);
    assert_eq!(
        lowered.notes,
        [
            "#/paths/~1a/get/parameters/0: cookie `c` is not sent",
            "#/paths/~1b/get: operation `getB` is left out: it requires a cookie, which this \
             client does not send",
        ]
    );
    let message = rejected_without("drop_cookies", &text);
    assert!(
        message.starts_with("operation `getA` (#/paths/~1a/get): ")
            && message.contains("cookie parameters are not supported"),
        "{message}"
    );
}

#[test]
pub fn flatten_query_objects() {
    let text = operation(
        "parameters: [\
           {name: filter, in: query, style: deepObject, required: true, \
             schema: {type: object, required: [a], \
               properties: {a: {type: string}, b: {type: integer}}}}, \
           {name: page, in: query, schema: {type: object, properties: {size: {type: integer}}}}, \
           {name: closed, in: query, explode: false, \
             schema: {type: object, properties: {x: {type: string}}}}, \
           {name: map, in: query, schema: {type: object}}, \
           {name: text, in: query, content: {application/json: {schema: @Thing}}}]",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.parameters("MakeThing"),
        [
            "closed: Option<String>",
            "filter_a: String",
            "filter_b: Option<i64>",
            "map: Option<String>",
            "size: Option<i64>",
            "text: Option<String>"
        ]
    );
    assert!(
        lowered
            .text
            .contains(r#"QueryParam::new("filter[a]", &filter_a)"#)
    );
    let at = "#/paths/~1things/post/parameters";
    assert_eq!(
        lowered.notes,
        [
            format!("{at}/2: `closed` is text: the caller writes it"),
            format!("{at}/3: `map` is text: the caller writes it"),
            format!("{at}/4: `text` is text: the caller writes application/json"),
        ]
    );
    // Without it, the caller writes these, too.
    let plain = without("flatten_query_objects", &text).parameters("MakeThing");
    assert!(plain.contains(&"filter: String".to_owned()), "{plain:?}");
}

#[test]
pub fn simplify_parameters() {
    let text = operation(
        "parameters: [\
           {name: either, in: query, schema: {oneOf: [{type: integer}, {type: string}]}}, \
           {name: rows, in: query, schema: {type: array, items: @Thing}}, \
           {name: texts, in: query, schema: {anyOf: [{type: string}, {enum: [a]}]}}, \
           {name: none, in: query, required: true, schema: {type: [integer, 'null']}}, \
           {name: since, in: query, schema: {type: string, format: date-time}}, \
           {name: any, in: query, schema: {}}, \
           {name: X-Since, in: header, schema: {type: string, format: date-time}}, \
           {name: X-None, in: header, required: true, schema: {type: [boolean, 'null']}}]",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.parameters("MakeThing"),
        [
            "any: Option<String>",
            "either: Option<String>",
            "none: Option<i64>",
            "rows: Option<String>",
            "since: Option<::chrono::DateTime<::chrono::offset::Utc>>",
            "texts: Option<MakeThingTexts>",
            "x_none: Option<bool>",
            "x_since: Option<String>",
        ]
    );
    let at = "#/paths/~1things/post/parameters";
    assert_eq!(
        lowered.notes,
        [
            format!("{at}/0: `either` is text: the caller writes it"),
            format!("{at}/1: `rows` is text: the caller writes it"),
        ]
    );
    let plain = without("simplify_parameters", &text).parameters("MakeThing");
    assert!(
        plain.contains(&"rows: Option<List<Thing, Repeat>>".to_owned()),
        "{plain:?}"
    );
}

#[test]
pub fn disambiguate_parameters() {
    let text = paths(
        "{'/a/{id}/{send}': {post: {operationId: makeA, requestBody: {content: {\
            application/json: {schema: @Thing}}}, parameters: [\
              {name: id, in: path}, {name: send, in: path}, \
              {name: id, in: query}, {name: ID, in: query, required: true}, \
              {name: body, in: query}]}}, \
          /b: {get: {operationId: getB, parameters: [{name: new, in: query, required: true}]}}, \
          /c: {get: {operationId: getC, parameters: [{name: body, in: query}]}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.parameters("MakeA"),
        [
            "path_id: crate::PathSegment",
            "path_send: crate::PathSegment",
            "id: String",
            "body: builder::Thing",
        ]
    );
    assert!(lowered.text.contains(r#"QueryParam::new("ID", &id)"#));
    assert_eq!(lowered.row("makeA", "path"), "\"/a/{path-id}/{path-send}\"");
    assert_eq!(lowered.parameters("GetC"), ["body: Option<String>"]);
    let at = "#/paths/~1a~1{id}~1{send}/post/parameters";
    assert_eq!(
        lowered.notes,
        [
            format!("{at}/4: `body` is left out: its name means something else here"),
            format!("{at}/2: `id` is left out: its name means something else here"),
            "#/paths/~1b/get: operation `getB` is left out: it requires a parameter whose name \
             means something else in Rust"
                .to_owned(),
        ]
    );
    let message = rejected_without("disambiguate_parameters", &text);
    assert!(
        message.contains("missing path name mapping id"),
        "{message}"
    );
}

#[test]
pub fn drop_path_styles() {
    let text = paths(
        "{'/a/{id}': {get: {operationId: getA, \
            parameters: [{name: id, in: path, style: matrix, schema: {type: string}}]}}, \
          '/b/{id}': {get: {operationId: getB, \
            parameters: [{name: id, in: path, style: simple, schema: {type: string}}]}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.methods(), ["get_b"]);
    assert_eq!(
        lowered.notes,
        [
            "#/paths/~1a~1{id}/get: operation `getA` is left out: it has a path parameter in a \
             style other than `simple`"
        ]
    );
    // It would send `5` where the server wants `;id=5`.
    let plain = without("drop_path_styles", &text);
    assert_eq!(plain.methods(), ["get_a", "get_b"]);
    assert!(plain.notes.is_empty());
}

#[test]
pub fn substitute_path_segments() {
    let text = paths(
        "{'/things/{id}/{mode}/{at}/{number}': {get: {operationId: getThing, parameters: [\
            {name: id, in: path}, \
            {name: mode, in: path, schema: {enum: [r, w]}}, \
            {name: at, in: path, schema: {type: string, format: date-time}}, \
            {name: number, in: path, schema: {type: integer}}]}}}",
    );
    assert_eq!(
        made(&text).parameters("GetThing"),
        [
            "id: crate::PathSegment",
            "mode: GetThingMode",
            "at: crate::PathSegment",
            "number: i64"
        ]
    );
    let plain = without("substitute_path_segments", &text).parameters("GetThing");
    assert_eq!(plain[0], "id: String");
}

#[test]
pub fn substitute_lists() {
    let text = operation(
        "parameters: [\
           {name: a, in: query, explode: false, schema: {type: array, items: {enum: [x]}}}, \
           {name: b, in: query, required: true, schema: {type: array, items: {type: integer}}}, \
           {name: c, in: query, style: spaceDelimited, schema: {type: array}}, \
           {name: d, in: query, style: pipeDelimited, schema: {type: array, items: {}}}, \
           {name: E, in: header, schema: {type: array, items: {type: string}}}]",
    );
    assert_eq!(
        made(&text).parameters("MakeThing"),
        [
            "a: Option<List<MakeThingAItem, Comma>>",
            "b: List<i64, Repeat>",
            "c: Option<List<String, Space>>",
            "d: Option<List<String, Pipe>>",
            "e: Option<List<String, Comma>>"
        ]
    );
    let plain = without("substitute_lists", &text).parameters("MakeThing");
    assert!(plain.contains(&"b: Vec<i64>".to_owned()), "{plain:?}");
}
