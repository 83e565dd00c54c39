//! The generator panics over what it cannot do; nobody gets to see that.

use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::support::{document, make, one_at_a_time, operation, schemas};

const HELP: &str = "\n  help: this shape is not supported yet: change it in the document, or add a \
                    pass to build/lower that rewrites it";

fn refusal(text: &str) -> String {
    match make(text, "platform", None) {
        Ok(made) => panic!("this generates:\n{}", made.text),
        Err(error) => error.to_string(),
    }
}

/// One schema in three is odd.
fn odd_schema(schema: &str) -> String {
    schemas(&format!(
        "{{Fine: {{type: object, properties: {{a: {{type: string}}}}}}, \
           Odd: {schema}, \
           Thing: {{type: object, properties: {{fine: @Fine, odd: @Odd}}}}}}"
    ))
}

#[test]
fn a_panic_over_a_schema_names_the_schema() {
    assert_eq!(
        refusal(&odd_schema("{type: file}")),
        format!(
            "#/components/schemas/Odd: the generator cannot handle this: not yet implemented: \
             invalid type: file{HELP}"
        )
    );
}

#[test]
fn a_panic_over_an_operation_names_the_operation() {
    let text = document(
        "{/a: {get: {operationId: getA}}, \
          /b: {get: {operationId: getB, parameters: [{name: q, in: query, schema: {type: object, \
             properties: {deep: {type: object, properties: {a: {type: string}}}}}}]}}, \
          /c: {get: {operationId: getC}}}",
        "{}",
    );
    assert_eq!(
        refusal(&text),
        format!(
            "operation `getB` (#/paths/~1b/get): the generator cannot handle this: internal \
             error: entered unreachable code{HELP}"
        )
    );
}

#[test]
fn a_refusal_is_located_in_the_same_way() {
    assert_eq!(
        refusal(&odd_schema("{type: string, format: 5}")),
        format!(
            "#/components/schemas/Odd: the generator cannot handle this: invalid type: integer \
             `5`, expected a string{HELP}"
        )
    );
    assert_eq!(
        refusal(&operation(
            "parameters: [{name: q, in: query, schema: {required: 5}}]"
        )),
        format!(
            "operation `makeThing` (#/paths/~1things/post): the generator cannot handle this: \
             invalid type: integer `5`, expected a sequence{HELP}"
        )
    );
}

#[test]
fn a_long_panic_is_cut() {
    let message = refusal(&odd_schema("{not: {type: string}}"));
    assert!(
        message.starts_with(
            "#/components/schemas/Odd: the generator cannot handle this: not yet implemented: \
             unhandled not schema Object(\n    SchemaObject {\n"
        ),
        "{message}"
    );
    assert!(message.ends_with(&format!("\n...{HELP}")), "{message}");
    assert_eq!(message.lines().count(), 14, "{message}");
}

#[test]
fn a_panic_that_is_reported_is_not_printed() {
    let text = odd_schema("{type: file}");
    let surfaces = crate::pipeline::lower(&text, None)
        .expect("it lowers")
        .surfaces;
    let paths = crate::pipeline::emit::Paths {
        surface: "crate::platform".to_owned(),
        runtime: "crate".to_owned(),
    };

    let _guard = one_at_a_time();
    let printed = Arc::new(AtomicUsize::new(0));
    let usual = Arc::new(panic::take_hook());
    panic::set_hook(Box::new({
        let (printed, usual) = (Arc::clone(&printed), Arc::clone(&usual));
        let here = thread::current().id();
        move |panic| {
            // Other tests run beside this one.
            if thread::current().id() == here {
                printed.fetch_add(1, Ordering::Relaxed);
            } else {
                usual(panic);
            }
        }
    }));
    let generated = crate::pipeline::generate::client(&surfaces[0].1, &paths);
    let during = printed.load(Ordering::Relaxed);
    // The hook is back in its place.
    let caught = panic::catch_unwind(|| panic!("on purpose"));
    let after = printed.load(Ordering::Relaxed);
    panic::set_hook(Box::new(move |panic| usual(panic)));

    assert!(generated.is_err());
    assert!(caught.is_err());
    assert_eq!((during, after), (0, 1));
}
