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
        "# Changes of the API\n\nThere are none.\n"
    );
}

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
