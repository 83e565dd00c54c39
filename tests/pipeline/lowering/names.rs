//! The names of methods and types.

use super::support::{document, made, paths, responds, schemas, thing, without};

#[test]
pub fn disambiguate_names() {
    let text = schemas(
        "{Thing: {type: object, required: [a, b], properties: {a: @FooBar, b: @foo-bar}}, \
          FooBar: {type: object, properties: {x: {type: string}}}, \
          foo-bar: {type: object, properties: {y: {type: string}}}}",
    );
    let lowered = made(&text);
    assert_eq!(lowered.types(), ["FooBar", "FooBar2", "Thing"]);
    assert_eq!(lowered.fields("Thing"), ["a: FooBar", "b: FooBar2"]);
    assert_eq!(lowered.fields("FooBar2"), ["y: Option<String>"]);
    assert_eq!(
        lowered.notes,
        [
            "#/components/schemas/foo-bar: becomes `FooBar2`: another schema has the same name in \
             Rust"
        ]
    );
    let plain = without("disambiguate_names", &text);
    assert_eq!(plain.types(), ["FooBar", "FooBar", "Thing"]);
    assert_eq!(plain.fields("Thing"), ["a: FooBar", "b: FooBar"]);
}

#[test]
fn invalid_and_reserved_schema_names_are_replaced() {
    let text = schemas(
        "{Thing: {type: object, required: [a, b, c], properties: {\
            a: @String, b: {$ref: '#/components/schemas/x~1y z'}, c: @Either}}, \
          String: {type: object, properties: {x: {type: string}}}, \
          x/y z: {type: object, properties: {y: {type: string}}}, \
          Either: {oneOf: [@String, {$ref: '#/components/schemas/x~1y z'}], \
            discriminator: {propertyName: kind, mapping: {one: String, two: 'x/y z'}}}}",
    );
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        ["a: String2", "b: Xyz", "c: Either"]
    );
    assert_eq!(
        lowered.variants("Either"),
        ["One(String2)", "Two(Xyz)", "Unknown(Map<String, Value>)"]
    );
    let at = "#/components/schemas";
    assert_eq!(
        lowered.notes,
        [
            format!("{at}/String: becomes `String2`: the name means something else in Rust"),
            format!(
                "{at}/x~1y z: becomes `XYZ`: a name consists of letters, digits, `.`, `-` and `_`"
            ),
        ]
    );
}

#[test]
pub fn name_types() {
    let inline = "{type: object, properties: {\
        child: {type: object, properties: {mode: {enum: [r, w]}}}, \
        items: {type: array, items: {type: object, properties: {x: {type: string}}}}, \
        by-name: {type: object, additionalProperties: {enum: [on]}}}}";
    let text = thing(inline);
    let lowered = made(&text);
    assert_eq!(
        lowered.fields("Thing"),
        [
            "by_name: Option<BTreeMap<String, ThingByNameValue>>",
            "child: Option<ThingChild>",
            "items: Option<Vec<ThingItemsItem>>"
        ]
    );
    assert_eq!(
        lowered.fields("ThingChild"),
        ["mode: Option<ThingChildMode>"]
    );
    assert_eq!(
        lowered.variants("ThingChildMode"),
        ["R", "W", "Unknown(String)"]
    );
    // Without names, the enums stay with typify, which closes them.
    let plain = without("name_types", &text);
    assert_eq!(plain.variants("ThingChildMode"), ["R", "W"]);
    assert!(!plain.attributes("ThingChild").contains("non_exhaustive"));

    // Names that are taken get a number.
    let text = schemas(
        "{Thing: {type: object, properties: {\
            child: {type: object, properties: {a: {type: string}}}}}, \
          ThingChild: {type: object, properties: {b: {type: string}}}}",
    )
    .replace(
        "'200'",
        "'201': {description: ok, content: {application/json: {schema: \
        {$ref: '#/components/schemas/ThingChild'}}}}, '200'",
    );
    let lowered = made(&text);
    assert_eq!(lowered.fields("Thing"), ["child: Option<ThingChild2>"]);

    // So do those of bodies and parameters.
    let text = paths(&format!(
        "{{/things: {{post: {{operationId: makeThing, \
           parameters: [{{name: mode, in: query, schema: {{enum: [a]}}}}], \
           requestBody: {{content: {{application/json: {{schema: {inline}}}}}}}, {}}}}}}}",
        responds(inline)
    ));
    let lowered = made(&text);
    assert_eq!(
        lowered.parameters("MakeThing"),
        [
            "mode: Option<MakeThingMode>",
            "body: builder::MakeThingBody"
        ]
    );
    assert_eq!(lowered.outcome("MakeThing").0, "MakeThingResponse");
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
