//! The JSON schemas of generated types, against values as they travel.

#![cfg(feature = "schemars")]

use e2b::{envd, platform};
use jsonschema::Validator;
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

fn validator<T: JsonSchema>() -> Validator {
    jsonschema::validator_for(schema_for!(T).as_value()).expect("it is a schema")
}

fn errors(validator: &Validator, value: &Value) -> Vec<String> {
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn request_matches_its_schema() {
    let validator = validator::<platform::types::NewSandbox>();
    let request: platform::types::NewSandbox = platform::types::NewSandbox::builder()
        .template_id("base")
        .timeout(300_u32)
        .metadata(std::collections::BTreeMap::from([(
            "user".to_owned(),
            "ada".to_owned(),
        )]))
        .try_into()
        .expect("it is complete");
    let request = serde_json::to_value(request).expect("it serializes");
    assert_eq!(errors(&validator, &request), Vec::<String>::new());

    assert_ne!(errors(&validator, &json!({})), Vec::<String>::new());
    let negative = json!({ "templateID": "base", "timeout": -1 });
    assert_ne!(errors(&validator, &negative), Vec::<String>::new());
}

#[test]
fn response_matches_its_schema() {
    let validator = validator::<platform::types::SandboxDetail>();
    let mut response = json!({
        "templateID": "base",
        "sandboxID": "iabcdefghijklmnopqrst",
        "clientID": "unused",
        "envdVersion": "0.6.2",
        "envdAccessToken": "secret",
        "startedAt": "2026-01-02T03:04:05.678Z",
        "endAt": "2026-01-02T03:09:05Z",
        "cpuCount": 2,
        "memoryMB": 1024,
        "diskSizeMB": 10240,
        "state": "running",
        "allowInternetAccess": null,
        "network": { "allowOut": ["1.1.1.1"], "allowPublicTraffic": null },
    });
    assert_eq!(errors(&validator, &response), Vec::<String>::new());

    response["state"] = "hibernating".into();
    response["newField"] = json!({});
    assert_eq!(
        errors(&validator, &response),
        Vec::<String>::new(),
        "what the server adds is allowed"
    );
    response["state"] = 1.into();
    assert_ne!(errors(&validator, &response), Vec::<String>::new());
}

#[test]
fn unions_bytes_and_integers_match_their_schemas() {
    let event = validator::<envd::types::ProcessStartResponse>();
    let fits = |value: Value| errors(&event, &value);
    let none = Vec::<String>::new();
    assert_eq!(fits(json!({ "event": { "start": { "pid": 7 } } })), none);
    assert_eq!(
        fits(json!({ "event": { "data": { "stdout": "aGk=" } } })),
        none
    );
    assert_eq!(fits(json!({})), none);
    assert_ne!(fits(json!({ "event": { "start": 7 } })), none);

    let entry = validator::<envd::types::FilesystemEntryInfo>();
    for size in [json!(7), json!("7")] {
        assert_eq!(errors(&entry, &json!({ "size": size })), none);
    }
    assert_ne!(errors(&entry, &json!({ "size": [] })), none);
}

/// For an LLM, what a value can be and what it means has to be in the schema.
#[test]
fn schema_has_descriptions_and_enum_values() {
    let schema = schema_for!(platform::types::NewSandbox);
    let text = schema.as_value().to_string();
    assert!(text.contains("Lifetime in seconds"), "{text}");
    let schema = schema_for!(platform::types::SandboxLifecycle);
    let text = schema.as_value().to_string();
    assert!(text.contains(r#"["kill","pause"]"#), "{text}");
}
