//! Surfaces, and the table of operations.

use super::support::{document, made, make, paths, responds};
use crate::pipeline;

/// The operations and the schemas of each surface.
fn split(text: &str) -> [(Vec<String>, Vec<String>); 2] {
    let pipeline::Lowered { surfaces, notes } = pipeline::lower(text, None).expect("it lowers");
    assert!(notes.is_empty(), "{notes:?}");
    assert_eq!(surfaces[0].0, "platform");
    assert_eq!(surfaces[1].0, "envd");
    [&surfaces[0].1, &surfaces[1].1].map(|surface| {
        let ids = surface
            .operations
            .iter()
            .map(|operation| operation.id.clone());
        (ids.collect(), surface.schemas.keys().cloned().collect())
    })
}

#[test]
fn servers_decide_the_surface() {
    let (shared, platform, envd) = (
        responds("@Shared"),
        responds("@Platform"),
        responds("@Envd"),
    );
    let text = document(
        &format!(
            "{{/shared: {{get: {{operationId: getShared, {shared}}}}}, \
               /platform: {{get: {{operationId: getPlatform, {platform}}}}}, \
               /envd: {{servers: [{{url: 'https://sandbox.{{domain}}', \
                   variables: {{domain: {{default: e2b.app}}}}}}], \
                 get: {{operationId: getEnvd, {envd}}}, \
                 put: {{operationId: putEnvd, {shared}}}, \
                 post: {{operationId: postPlatform, servers: [{{url: 'https://api.e2b.app/v1'}}]}}\
               }}}}"
        ),
        "{schemas: {\
           Shared: {type: object, properties: {inner: @Inner}}, \
           Inner: {type: object, properties: {x: {type: string}}}, \
           Platform: {type: object, properties: {key: {type: string, format: byte}}}, \
           Envd: {type: object, properties: {mode: {enum: [a]}}}, \
           Nobody: {type: object}}}",
    ) + "servers: [{url: 'https://api.e2b.app'}]";
    let [platform, envd] = split(&text);
    assert_eq!(platform.0, ["postPlatform", "getPlatform", "getShared"]);
    assert_eq!(
        platform.1,
        ["Inner", "Platform", "Shared", "e2b.Base64", "e2b.ErrorBody"]
    );
    assert_eq!(envd.0, ["getEnvd", "putEnvd"]);
    assert_eq!(
        envd.1,
        ["Envd", "EnvdMode", "Inner", "Shared", "e2b.ErrorBody"]
    );

    let made = |surface| make(&text, surface, None).expect("it generates");
    let server = |surface, id: &str| made(surface).server(id).to_owned();
    assert_eq!(server("platform", "getShared"), "https://api.e2b.app");
    assert_eq!(server("platform", "postPlatform"), "https://api.e2b.app/v1");
    assert_eq!(server("envd", "getEnvd"), "https://sandbox.e2b.app");
}

#[test]
fn hosts_of_envd_are_recognised() {
    for (url, surface) in [
        ("https://sandbox.e2b.app", "envd"),
        ("https://49983-{id}.e2b.app", "envd"),
        ("http://localhost:49983", "envd"),
        ("http://127.0.0.1:49983/base", "envd"),
        ("https://api.e2b.app", "platform"),
        ("https://api.e2b.dev/v1", "platform"),
        ("https://example.com", "platform"),
        ("/v1", "platform"),
    ] {
        let text = paths("{/things: {get: {operationId: getThing}}}")
            + &format!("servers: [{{url: '{url}'}}]");
        let [platform, envd] = split(&text);
        let found = match (platform.0.len(), envd.0.len()) {
            (1, 0) => "platform",
            (0, 1) => "envd",
            other => panic!("{url}: {other:?}"),
        };
        assert_eq!(found, surface, "{url}");
    }
}

#[test]
fn paths_and_credentials_decide_the_surface_without_servers() {
    let [platform, envd] = split(&document(
        "{/process.Process/Start: {post: {operationId: start}}, \
          /files: {get: {operationId: getFiles, security: [{Access: []}]}}, \
          /envs: {get: {operationId: getEnvs, security: [{}, {Access: []}]}}, \
          /sandboxes: {get: {operationId: getSandboxes, security: [{Key: []}]}}, \
          /v1.0: {get: {operationId: getVersion}}, \
          /health: {get: {operationId: getHealth}}}",
        "{securitySchemes: {\
           Access: {type: apiKey, in: header, name: X-Access-Token}, \
           Key: {type: apiKey, in: header, name: X-API-Key}}}",
    ));
    assert_eq!(platform.0, ["getHealth", "getSandboxes", "getVersion"]);
    assert_eq!(envd.0, ["getEnvs", "getFiles", "start"]);
}

#[test]
fn a_server_named_api_wins_over_what_an_operation_looks_like() {
    let text = paths("{/process.Process/Start: {post: {operationId: start}}}")
        + "servers: [{url: 'https://api.e2b.app'}]";
    let [platform, envd] = split(&text);
    assert_eq!((platform.0.len(), envd.0.len()), (1, 0));
}

#[test]
fn security_keeps_the_order_of_the_document() {
    let text = document(
        "{/root: {get: {operationId: root}}, \
          /none: {get: {operationId: none, security: []}}, \
          /maybe: {get: {operationId: maybe, security: [{zeta: []}, {}]}}, \
          /pair: {get: {operationId: pair, security: [{zeta: [], Key: []}, {Key: []}]}}}",
        "{securitySchemes: {\
           zeta: {type: http, scheme: Bearer}, \
           Key: {type: apiKey, in: header, name: X-API-Key}, \
           unused: {type: http, scheme: basic}}}",
    ) + "security: [{zeta: []}, {Key: []}]";
    let made = made(&text);
    let security = |id| made.row(id, "security");
    assert_eq!(security("root"), "&[&[&SCHEME_ZETA], &[&SCHEME_KEY]]");
    assert_eq!(security("none"), "&[]");
    assert_eq!(security("maybe"), "&[&[&SCHEME_ZETA], &[]]");
    assert_eq!(
        security("pair"),
        "&[&[&SCHEME_KEY, &SCHEME_ZETA], &[&SCHEME_KEY]]"
    );
    assert!(!made.text.contains("SCHEME_UNUSED"));
}

#[test]
fn each_scheme_has_the_location_of_its_credential() {
    for (scheme, carrier) in [
        (
            "{type: apiKey, in: header, name: X-API-Key}",
            r#"Header("x-api-key")"#,
        ),
        ("{type: http, scheme: bearer}", "Bearer"),
        ("{type: http, scheme: Basic}", "Basic"),
        ("{type: oauth2, flows: {}}", "Bearer"),
        (
            "{type: openIdConnect, openIdConnectUrl: 'https://x'}",
            "Bearer",
        ),
        (
            "{type: apiKey, in: query, name: key}",
            r#"Unsupported("apiKey query")"#,
        ),
        (
            "{type: http, scheme: digest}",
            r#"Unsupported("http digest")"#,
        ),
        ("{type: mutualTLS}", r#"Unsupported("mutualTLS")"#),
        ("{$ref: '#/components/securitySchemes/Other'}", "Basic"),
    ] {
        let text = document(
            "{/things: {get: {operationId: getThing, security: [{It: []}]}}}",
            &format!("{{securitySchemes: {{It: {scheme}, Other: {{type: http, scheme: basic}}}}}}"),
        );
        let expected = format!("carrier: crate::operation::CredentialLocation::{carrier},");
        assert!(made(&text).text.contains(&expected), "{scheme}");
    }
}

#[test]
fn the_table_is_sorted_by_method() {
    let made = made(&paths(
        "{/a: {get: {operationId: zeta}, put: {operationId: AlphaBeta}}, \
          /b: {get: {operationId: alphaAlpha}}}",
    ));
    let (_, table) = made
        .text
        .split_once("OPERATIONS")
        .expect("there is a table");
    let names: Vec<&str> = table
        .split("method_name: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(names, ["alpha_alpha", "alpha_beta", "zeta"]);
    assert_eq!(made.row("AlphaBeta", "method"), "\"PUT\"");
    assert_eq!(made.row("AlphaBeta", "path"), "\"/a\"");
}
