//! Operations and their ids.

use super::support::{document, made, paths, rejected_without, responds, without};

#[test]
pub fn name_operations() {
    let list = responds("{type: array, items: @Thing}");
    let text = paths(&format!(
        "{{/v2/sandboxes: {{get: {{{list}}}}}, \
           '/sandboxes/{{id}}/connect': {{post: {{\
             parameters: [{{name: id, in: path}}], responses: {{}}}}}}}}"
    ));
    assert_eq!(
        made(&text).methods(),
        ["post_sandbox_connect", "list_sandboxes_v2"]
    );
    let message = rejected_without("name_operations", &text);
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
