//! Panics of the generator, which become errors with a place.

use std::process::Command;

use super::support::{document, make, schemas};

const HELP: &str = "\n  help: this shape is not supported yet: change it in the document, or add a \
                    pass to build/passes that rewrites it";

/// What is said of a document, which only the pass that is left out would have put right.
fn rejection(pass: &str, text: &str) -> String {
    match make(text, "platform", Some(pass)) {
        Ok(_) => panic!("this generates:\n{text}"),
        Err(error) => error.to_string(),
    }
}

/// One schema in four is odd, and two hold it.
fn odd_schema(schema: &str) -> String {
    schemas(&format!(
        "{{Alpha: {{type: object, properties: {{odd: @Odd}}}}, \
           Fine: {{type: object, properties: {{a: {{type: string}}}}}}, \
           Odd: {schema}, \
           Thing: {{type: object, properties: {{fine: @Fine, alpha: @Alpha}}}}}}"
    ))
}

#[test]
fn a_panic_over_a_schema_names_the_schema() {
    let message = rejection("widen_schemas", &odd_schema("{not: {type: string}}"));
    assert!(
        message.starts_with(
            "#/components/schemas/Odd: the generator cannot handle this: not yet implemented: \
             unhandled not schema Object(\n    SchemaObject {\n"
        ),
        "{message}"
    );
    // It is a long one, and cut.
    assert!(message.ends_with(&format!("\n...{HELP}")), "{message}");
    assert_eq!(message.lines().count(), 14, "{message}");
}

#[test]
fn a_panic_over_an_operation_names_the_operation() {
    let body = "requestBody: {content: {application/json: {}, text/html: {}}}";
    let text = document(
        &format!(
            "{{/a: {{get: {{operationId: getA}}}}, /b: {{put: {{operationId: putB, {body}}}}}, \
               /c: {{get: {{operationId: getC}}}}}}"
        ),
        "{}",
    );
    assert_eq!(
        rejection("choose_request_bodies", &text),
        format!(
            "operation `putB` (#/paths/~1b/put): the generator cannot handle this: not yet \
             implemented: more media types than expected for putB: 2{HELP}"
        )
    );
}

#[test]
fn a_generator_error_names_the_operation() {
    let text = odd_schema("{type: object, properties: {any: true}}");
    assert_eq!(
        rejection("expand_boolean_schemas", &text),
        format!(
            "#/components/schemas/Odd: the generator cannot handle this: invalid type: boolean \
             `true`, expected struct Schema{HELP}"
        )
    );
}

/// Set for the process in which [`a_panic_that_is_reported_is_not_printed`] looks at what is printed.
const CHILD: &str = "E2B_TEST_PANICS";

#[test]
fn a_panic_that_is_reported_is_not_printed() {
    if std::env::var_os(CHILD).is_some() {
        rejection("widen_schemas", &odd_schema("{not: {type: string}}"));
        panic!("on purpose");
    }
    let test = concat!(module_path!(), "::a_panic_that_is_reported_is_not_printed");
    let (_, test) = test.split_once("::").expect("the crate comes first");
    let child = Command::new(std::env::current_exe().expect("it runs"))
        .args(["--exact", test, "--nocapture"])
        .env(CHILD, "1")
        .output()
        .expect("it runs");
    let printed = String::from_utf8_lossy(&child.stderr);
    assert!(printed.contains("on purpose"), "{printed}");
    assert_eq!(printed.matches("panicked at").count(), 1, "{printed}");
}
