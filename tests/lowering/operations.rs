//! Operations: names, parameters, bodies and answers.

use crate::support::{
    answers, document, made, operation, paths, refused_without, schemas, without,
};

#[test]
pub fn name_operations() {
    let list = answers("{type: array, items: @Thing}");
    let text = paths(&format!(
        "{{/v2/sandboxes: {{get: {{{list}}}}}, \
           '/sandboxes/{{id}}/connect': {{post: {{\
             parameters: [{{name: id, in: path}}], responses: {{}}}}}}}}"
    ));
    assert_eq!(
        made(&text).methods(),
        ["post_sandbox_connect", "list_sandboxes_v2"]
    );
    let message = refused_without("name_operations", &text);
    assert!(message.contains("duplicate operation ID"), "{message}");
    let text = paths("{/things: {get: {}}}");
    assert_eq!(made(&text).methods(), ["get_things"]);
    assert_eq!(without("name_operations", &text).methods(), ["x"]);
}

#[test]
fn synthesised_ids() {
    let parameters = "parameters: [{name: a, in: path}, {name: b, in: path}]";
    for (method, path, id) in [
        ("get", "/sandboxes", "getSandboxes"),
        ("get", "/teams/metrics", "listTeamsMetrics"),
        ("delete", "/files/{a}/{b}", "deleteFile"),
        ("get", "/branches/{a}/boxes/{b}", "getBranchBox"),
        (
            "put",
            "/v3/access-keys/{a}/policies/{b}",
            "putAccessKeyPolicyV3",
        ),
        ("post", "/process.Process/Start", "postProcessProcessStart"),
        ("get", "/", "get"),
    ] {
        let parameters = match path.matches('{').count() {
            0 => "",
            1 => "parameters: [{name: a, in: path}]",
            _ => parameters,
        };
        let text = paths(&format!("{{'{path}': {{{method}: {{{parameters}}}}}}}"));
        let lowered = crate::pipeline::lower(&text, None)
            .expect("it lowers")
            .surfaces;
        let ids: Vec<_> = lowered
            .iter()
            .flat_map(|(_, surface)| &surface.operations)
            .map(|operation| operation.id.as_str())
            .collect();
        assert_eq!(ids, [id], "{method} {path}");
    }
}

#[test]
pub fn drop_repeated_segments() {
    let text = document(
        "{/a: {get: {operationId: process.Process.Start, responses: {'200': {description: ok, \
           content: {application/json: {schema: {\
             $ref: '#/components/schemas/process.ProcessEvent'}}}}}}}, \
          /b: {get: {operationId: process.Processes.List}}, \
          /c: {get: {operationId: a.a.a.B}}}",
        "{schemas: {process.ProcessEvent: {type: object, properties: {\
            inner: {type: object, properties: {id: {type: string}}}, \
            config: {$ref: '#/components/schemas/process.Config'}}}, \
          process.Config: {type: object, properties: {id: {type: string}}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.methods(),
        ["process_start", "process_processes_list", "a_b"]
    );
    assert_eq!(
        lowered.types(),
        ["ProcessConfig", "ProcessEvent", "ProcessEventInner"]
    );
    assert_eq!(
        lowered.row("process.Process.Start", "method_name"),
        "\"process_start\""
    );
    assert_eq!(lowered.notes, Vec::<String>::new());
    let plain = without("drop_repeated_segments", &text);
    assert_eq!(
        plain.methods(),
        ["process_process_start", "process_processes_list", "a_a_a_b"]
    );
    assert_eq!(
        plain.types(),
        [
            "ProcessConfig",
            "ProcessProcessEvent",
            "ProcessProcessEventInner"
        ]
    );
}

#[test]
fn a_short_name_that_is_taken_is_not_used() {
    let reference = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    let text = document(
        "{/a: {get: {operationId: process.Process.Start}}, \
          /b: {get: {operationId: processStart}}, \
          /c: {get: {operationId: post.Post}}, \
          /d: {get: {operationId: process.process.Start, responses: {'200': {description: ok, \
           content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}}",
        &format!(
            "{{schemas: {{Thing: {{type: object, properties: {{a: {}, b: {}, c: {}}}}}, \
               process.ProcessEvent: {{type: object, properties: {{x: {{type: string}}}}}}, \
               ProcessEvent: {{type: object, properties: {{y: {{type: string}}}}}}, \
               option.Option: {{type: object, properties: {{z: {{type: string}}}}}}}}}}",
            reference("process.ProcessEvent"),
            reference("ProcessEvent"),
            reference("option.Option"),
        ),
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.methods(),
        [
            "process_process_start",
            "process_start",
            "post_post",
            "process_start2"
        ]
    );
    assert_eq!(
        lowered.types(),
        [
            "OptionOption",
            "ProcessEvent",
            "ProcessProcessEvent",
            "Thing"
        ]
    );
    assert_eq!(lowered.fields("ProcessProcessEvent"), ["x: Option<String>"]);
}

#[test]
fn ids_that_come_out_alike_get_numbers() {
    let text = paths("{/a-b: {get: {}}, /a/b: {get: {}}, /a_b: {get: {operationId: getAB2}}}");
    let lowered = made(&text);
    assert_eq!(lowered.methods(), ["get_ab", "get_ab3", "get_ab2"]);
    assert_eq!(
        lowered.notes,
        ["#/paths/~1a~1b/get: is called `getAB3`: `getAB` is another operation"]
    );
}

#[test]
fn ids_that_are_alike_in_rust_get_numbers_for_their_methods() {
    let text = paths(
        "{/a: {get: {operationId: getThing}, put: {operationId: get-thing}}, \
          /b: {get: {operationId: getThing2}, put: {operationId: new}, \
               post: {operationId: error}}}",
    );
    let lowered = made(&text);
    let mut methods = lowered.methods();
    methods.sort();
    assert_eq!(
        methods,
        ["error2", "get_thing", "get_thing2", "get_thing22"]
    );
    assert_eq!(lowered.row("new", "method_name"), "\"new2\"");
    assert_eq!(lowered.row("get-thing", "method_name"), "\"get_thing2\"");
    assert_eq!(
        lowered.notes,
        [
            "#/paths/~1a/put: `get-thing` and `getThing` are the same in Rust; the method is \
             `get_thing2`",
            "#/paths/~1b/get: `getThing2` and `get-thing` are the same in Rust; the method is \
             `get_thing22`",
            "#/paths/~1b/post: `error` means something else in the client; the method is `error2`",
            "#/paths/~1b/put: `new` means something else in the client; the method is `new2`",
        ]
    );
}

#[test]
pub fn drop_internal_operations() {
    let text = document(
        "{/a: {get: {operationId: getA, x-internal: true}}, \
          /b: {x-internal: true, get: {operationId: getB}}, \
          /c: {get: {operationId: getC, security: [{AdminToken: []}, {Key: [], adminKey: []}]}}, \
          /d: {get: {operationId: getD, security: [{AdminToken: []}, {Key: []}]}}, \
          /e: {get: {operationId: getE, x-internal: false, security: []}}}",
        "{securitySchemes: {\
           AdminToken: {type: apiKey, in: header, name: X-Admin-Token}, \
           adminKey: {type: apiKey, in: header, name: X-Admin-Key}, \
           Key: {type: apiKey, in: header, name: X-API-Key}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.methods(), ["get_d", "get_e"]);
    assert_eq!(
        lowered.notes,
        [
            "#/paths/~1a/get: operation `getA` is left out: it is marked `x-internal`",
            "#/paths/~1b/get: operation `getB` is left out: it is marked `x-internal`",
            "#/paths/~1c/get: operation `getC` is left out: it is for administrators only",
        ]
    );
    let plain = without("drop_internal_operations", &text);
    assert_eq!(plain.methods().len(), 5);
}

#[test]
pub fn drop_uncallable_methods() {
    let text = paths(
        "{/a: {options: {operationId: optionsA}, trace: {operationId: traceA}, \
               head: {operationId: headA}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.methods(), ["head_a"]);
    assert_eq!(
        lowered.notes,
        [
            "#/paths/~1a/options: operation `optionsA` is left out: it has a method that this \
             client cannot send",
            "#/paths/~1a/trace: operation `traceA` is left out: it has a method that this client \
             cannot send",
        ]
    );
    let plain = without("drop_uncallable_methods", &text);
    assert!(plain.text.contains(".options(url)"));
}

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
    let message = refused_without("choose_request_bodies", &text);
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
    let message = refused_without("choose_request_bodies", &text);
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

    // The frames of a stream: the transport has to know that the answer may take any time.
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
    let message = refused_without("drop_cookies", &text);
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
    let message = refused_without("disambiguate_parameters", &text);
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
        refused_without("unify_errors", &text),
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

    // Several kinds of success cannot be told apart by a type.
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
    let message = refused_without("merge_successes", &text);
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
    // Nothing but errors is listed: the answer can still be read.
    let text = operation("responses: {'404': {description: none}}");
    let lowered = made(&text);
    assert_eq!(lowered.outcome("MakeThing").0, "ByteStream");
    assert_eq!(lowered.row("makeThing", "streams_response"), "true");
}
