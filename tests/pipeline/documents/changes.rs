//! The report on what one document changes over another.

#[path = "../../../examples/api_changes/changes.rs"]
mod report;

use std::fs;

use crate::pipeline::{self, Lowered};

fn lowered(path: &str) -> Lowered {
    let text = fs::read_to_string(path).expect("it can be read");
    pipeline::lower(&text, None).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_change_is_breaking_or_not() {
    let report = report::report(
        &lowered("tests/pipeline/documents/changes_old.yml"),
        &lowered("tests/pipeline/documents/changes_new.yml"),
    );
    assert_eq!(report, EXPECTED);
}

#[test]
fn a_document_changes_nothing_over_itself() {
    let own = lowered("openapi.yml");
    assert_eq!(
        report::report(&own, &own),
        "# Changes of the API\n\nNone.\n"
    );
}

#[test]
fn a_name_that_only_the_lowering_changes_is_reported_as_renamed() {
    let text = |operation: &str, schema: &str| {
        format!(
            "openapi: 3.1.0\n\
             info: {{title: Names, version: '1'}}\n\
             paths: {{/a: {{get: {{operationId: process.Process.Start, responses: {{'200': \
               {{description: ok, content: {{application/json: {{schema: {{type: object, \
                 properties: {{event: {{$ref: '#/components/schemas/process.ProcessEvent'}}}}}}}}}}}}\
               }}}}}}{operation}}}\n\
             components: {{schemas: {{process.ProcessEvent: {{type: object, properties: \
               {{id: {{type: string}}, inner: {{type: object, properties: {{id: {{type: \
                 string}}}}}}}}}}{schema}}}}}\n"
        )
    };
    let lowered = |text: &str| pipeline::lower(text, None).expect("it lowers");
    let old = lowered(&text("", ""));
    let new = lowered(&text(
        ", /b: {get: {operationId: processStart, responses: {'200': {description: ok, content: \
           {application/json: {schema: {$ref: '#/components/schemas/ProcessEvent'}}}}}}}",
        ", ProcessEvent: {type: object, properties: {size: {type: integer}}}",
    ));
    assert_eq!(report::report(&old, &new), RENAMED);
}

const RENAMED: &str = r#"# Changes of the API

## Breaking

- `platform::Client::process_start` is renamed to `platform::Client::process_process_start`
- `platform::types::ProcessEvent` is renamed to `platform::types::ProcessProcessEvent`
- `platform::Client::process_process_start` (response): `ProcessStartResponse` becomes `ProcessProcessStartResponse`
- `platform::types::ProcessEventInner` is removed
- `platform::types::ProcessProcessEvent::inner`: `Option<ProcessEventInner>` becomes `Option<ProcessProcessEventInner>`
- `platform::types::ProcessStartResponse` is removed

## Not breaking

- `platform::Client::process_start` is added: a method
- `platform::types::ProcessEvent` is added: a struct
- `platform::types::ProcessProcessEventInner` is added: a struct
- `platform::types::ProcessProcessStartResponse` is added: a struct
"#;

const EXPECTED: &str = r#"# Changes of the API

## Breaking

- `platform::Client::delete_thing` is removed
- `platform::Client::list_things::gone` is removed
- `platform::Client::list_things::must` is added: `String`
- `platform::Client::list_things::page`: `i64` becomes `String`
- `platform::types::NewThing::kind` is added: `String`
- `platform::types::Thing::old` is removed
- `platform::types::Thing::size`: `i32` becomes `i64`
- `platform::types::ThingState::Off` is removed

## Not breaking

- `platform::Client::get_others` is added: a method
- `platform::Client::list_things::may` is added: `String`
- `platform::Client::list_things::order` (use): required becomes optional
- `platform::Client::make_thing`: a method becomes a deprecated method
- `platform::types::GetOthersResponse` is added: a struct
- `platform::types::NewThing::more` is added: `Option<i64>`
- `platform::types::Thing::made` is added: `DateTime<Utc>`
- `platform::types::ThingState::Paused` is added: "paused"
"#;
