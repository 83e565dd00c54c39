//! What the hand-written layer needs of the document.
//!
//! The wrappers in `src/` call some of the generated methods. A document that lacks what they use
//! would fail to compile somewhere in there; the check against this table reports beforehand what is
//! missing, which wrapper needs it, and how to build without the layer. A test compares the table with
//! the sources: `tests/pipeline/documents/layer.rs`.

use crate::pipeline::Lowered;
use crate::pipeline::document::types::{Type, Union};
use crate::pipeline::document::{Document, Keywords, Operation, Schema};
use crate::pipeline::error::{Error, Pointer, Result};

/// The cargo feature that the layer is behind.
pub const FEATURE: &str = "sandboxes";

/// A wrapper, and what it uses.
pub struct Call {
    /// The method that users call.
    pub wrapper: &'static str,
    /// The file that it is in.
    pub source: &'static str,
    pub surface: &'static str,
    pub operation: &'static str,
    pub parameters: &'static [&'static str],
    /// Properties of the request and of the response, inner ones behind a dot and those of the items
    /// of an array behind `[]`.
    pub request: &'static [&'static str],
    pub response: &'static [&'static str],
}

const SANDBOX: &[&str] = &["sandboxID"];

/// Everything that the layer calls.
pub const CALLS: &[Call] = &[
    Call {
        wrapper: "Client::create",
        source: "src/sandbox/create.rs",
        surface: "platform",
        operation: "postSandboxes",
        parameters: &[],
        request: &["templateID", "timeout", "secure", "metadata", "envVars"],
        response: OPENED,
    },
    Call {
        wrapper: "Client::connect",
        source: "src/sandbox/connect.rs",
        surface: "platform",
        operation: "postSandboxConnect",
        parameters: SANDBOX,
        request: &["timeout"],
        response: OPENED,
    },
    Call {
        wrapper: "Client::sandbox",
        source: "src/sandbox/mod.rs",
        surface: "platform",
        operation: "getSandbox",
        parameters: SANDBOX,
        request: &[],
        response: &[
            "sandboxID",
            "templateID",
            "domain",
            "envdAccessToken",
            "envdVersion",
            "state",
        ],
    },
    Call {
        wrapper: "Client::sandboxes",
        source: "src/sandbox/list.rs",
        surface: "platform",
        operation: "listSandboxesV2",
        parameters: &[
            "state",
            "metadata",
            "template",
            "order",
            "limit",
            "nextToken",
        ],
        request: &[],
        response: &["[].sandboxID"],
    },
    Call {
        wrapper: "Client::kill",
        source: "src/sandbox/mod.rs",
        surface: "platform",
        operation: "deleteSandbox",
        parameters: SANDBOX,
        request: &[],
        response: &[],
    },
    Call {
        wrapper: "Sandbox::set_lifetime",
        source: "src/sandbox/mod.rs",
        surface: "platform",
        operation: "postSandboxTimeout",
        parameters: SANDBOX,
        request: &["timeout"],
        response: &[],
    },
    Call {
        wrapper: "Sandbox::pause",
        source: "src/sandbox/mod.rs",
        surface: "platform",
        operation: "postSandboxPause",
        parameters: SANDBOX,
        request: &[],
        response: &[],
    },
    Call {
        wrapper: "Sandbox::is_running",
        source: "src/sandbox/mod.rs",
        surface: "envd",
        operation: "getHealth",
        parameters: &[],
        request: &[],
        response: &[],
    },
    Call {
        wrapper: "Commands::run",
        source: "src/commands/start.rs",
        surface: "envd",
        operation: "process.Process.Start",
        parameters: &[],
        request: &[
            "process.cmd",
            "process.args",
            "process.cwd",
            "process.envs",
            "pty.size.cols",
            "pty.size.rows",
            "stdin",
            "tag",
        ],
        response: &[
            "event.start.pid",
            "event.keepalive",
            "event.data.stdout",
            "event.data.stderr",
            "event.data.pty",
            "event.end.exitCode",
            "event.end.exited",
            "event.end.status",
            "event.end.error",
        ],
    },
    Call {
        wrapper: "Commands::connect",
        source: "src/commands/request.rs",
        surface: "envd",
        operation: "process.Process.Connect",
        parameters: &[],
        request: &["process.pid"],
        response: &["event.start.pid"],
    },
    Call {
        wrapper: "Commands::list",
        source: "src/commands/mod.rs",
        surface: "envd",
        operation: "process.Process.List",
        parameters: &[],
        request: &[],
        response: &["processes[].pid", "processes[].tag", "processes[].config"],
    },
    Call {
        wrapper: "Commands::signal",
        source: "src/commands/mod.rs",
        surface: "envd",
        operation: "process.Process.SendSignal",
        parameters: &[],
        request: &["process.pid", "signal"],
        response: &[],
    },
    Call {
        wrapper: "Stdin::write",
        source: "src/commands/request.rs",
        surface: "envd",
        operation: "process.Process.SendInput",
        parameters: &[],
        request: &["process.pid", "input.stdin", "input.pty"],
        response: &[],
    },
    Call {
        wrapper: "Stdin::close",
        source: "src/commands/process.rs",
        surface: "envd",
        operation: "process.Process.CloseStdin",
        parameters: &[],
        request: &["process.pid"],
        response: &[],
    },
    Call {
        wrapper: "TerminalHandle::resize",
        source: "src/pty.rs",
        surface: "envd",
        operation: "process.Process.Update",
        parameters: &[],
        request: &["process.pid", "pty.size.cols", "pty.size.rows"],
        response: &[],
    },
    Call {
        wrapper: "Files::read",
        source: "src/files/read.rs",
        surface: "envd",
        operation: "downloadFile",
        parameters: &["path", "username"],
        request: &[],
        response: &[],
    },
    Call {
        wrapper: "Files::write",
        source: "src/files/write.rs",
        surface: "envd",
        operation: "uploadFile",
        parameters: &["path", "username"],
        request: &[],
        response: &["[].path", "[].name", "[].metadata"],
    },
    Call {
        wrapper: "Files::list",
        source: "src/files/list.rs",
        surface: "envd",
        operation: "filesystem.Filesystem.ListDir",
        parameters: &[],
        request: &["path", "depth"],
        response: &[
            "entries[].name",
            "entries[].path",
            "entries[].type",
            "entries[].isSymlink",
            "entries[].symlinkTarget",
            "entries[].size",
            "entries[].mode",
            "entries[].permissions",
            "entries[].owner",
            "entries[].group",
            "entries[].modifiedTime",
            "entries[].metadata",
        ],
    },
    Call {
        wrapper: "Files::stat",
        source: "src/files/mod.rs",
        surface: "envd",
        operation: "filesystem.Filesystem.Stat",
        parameters: &[],
        request: &["path"],
        response: &["entry"],
    },
    Call {
        wrapper: "Files::make_dir",
        source: "src/files/mod.rs",
        surface: "envd",
        operation: "filesystem.Filesystem.MakeDir",
        parameters: &[],
        request: &["path"],
        response: &[],
    },
    Call {
        wrapper: "Files::rename",
        source: "src/files/mod.rs",
        surface: "envd",
        operation: "filesystem.Filesystem.Move",
        parameters: &[],
        request: &["source", "destination"],
        response: &["entry"],
    },
    Call {
        wrapper: "Files::remove",
        source: "src/files/mod.rs",
        surface: "envd",
        operation: "filesystem.Filesystem.Remove",
        parameters: &[],
        request: &["path"],
        response: &[],
    },
    Call {
        wrapper: "Files::compose",
        source: "src/files/mod.rs",
        surface: "envd",
        operation: "postFilesCompose",
        parameters: &[],
        request: &["source_paths", "destination", "username"],
        response: &["path", "name"],
    },
    Call {
        wrapper: "Files::watch",
        source: "src/files/watch.rs",
        surface: "envd",
        operation: "filesystem.Filesystem.WatchDir",
        parameters: &[],
        request: &["path", "recursive", "includeEntry", "allowNetworkMounts"],
        response: &[
            "start",
            "keepalive",
            "filesystem.type",
            "filesystem.name",
            "filesystem.entry",
        ],
    },
];

/// What creating a sandbox and connecting to one return.
const OPENED: &[&str] = &[
    "sandboxID",
    "templateID",
    "domain",
    "envdAccessToken",
    "envdVersion",
    "trafficAccessToken",
];

/// Fails with a list of everything that the layer needs and the document does not have.
pub fn check(lowered: &Lowered) -> Result<()> {
    let mut missing = Vec::new();
    for call in CALLS {
        let surface = lowered
            .surfaces
            .iter()
            .find(|(name, _)| *name == call.surface);
        let Some((_, document)) = surface else {
            continue;
        };
        let (wrapper, source) = (call.wrapper, call.source);
        let operation = document
            .operations
            .iter()
            .find(|operation| operation.id == call.operation);
        let Some(operation) = operation else {
            let (id, surface) = (call.operation, call.surface);
            missing.push(format!(
                "{wrapper} ({source}) needs the operation `{id}` among those of {surface}"
            ));
            continue;
        };
        let id = &operation.id;
        for name in call.parameters {
            if !operation.parameters.iter().any(|other| other.name == *name) {
                missing.push(format!(
                    "{wrapper} ({source}) needs the parameter `{name}` of `{id}`"
                ));
            }
        }
        for (part, schema, paths) in [
            ("request", request(operation), call.request),
            ("response", response(operation), call.response),
        ] {
            for path in paths {
                let found = schema.is_some_and(|schema| has(document, schema, path));
                if !found {
                    missing.push(format!(
                        "{wrapper} ({source}) needs `{path}` in the {part} of `{id}`"
                    ));
                }
            }
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let reason = format!(
        "the hand-written layer needs what the document does not have:\n  {}",
        missing.join("\n  ")
    );
    let help = format!(
        "correct the document, change the layer, or build what is generated without it: turn off \
         the default feature `{FEATURE}` (`--no-default-features --features rustls`)"
    );
    Err(Error::at(&Pointer::root(), reason).help(help))
}

fn request(operation: &Operation) -> Option<&Schema> {
    let body = || operation.body.as_ref()?.content.values().next();
    message(operation, "request").or_else(body)
}

fn response(operation: &Operation) -> Option<&Schema> {
    let body = || operation.responses.get("2XX")?.content.values().next();
    message(operation, "response").or_else(body)
}

/// The message of a raw body.
fn message<'a>(operation: &'a Operation, kind: &str) -> Option<&'a Schema> {
    let mut messages = operation.messages.iter();
    messages
        .find(|(other, _)| *other == kind)
        .map(|(_, schema)| schema)
}

/// Whether a path of properties leads somewhere.
fn has(document: &Document, schema: &Schema, path: &str) -> bool {
    let Some((first, rest)) = path
        .split_once('.')
        .or_else(|| (!path.is_empty()).then_some((path, "")))
    else {
        return true;
    };
    let (name, is_array) = match first.strip_suffix("[]") {
        Some(name) => (name, true),
        None => (first, false),
    };
    let found = if name.is_empty() {
        Some(document.resolve(schema))
    } else {
        member(document, schema, name)
    };
    let item = |schema| document.resolve(schema).get("items");
    found
        .and_then(|schema| if is_array { item(schema) } else { Some(schema) })
        .is_some_and(|schema| has(document, schema, rest))
}

/// The property of an object, or the shape of a union, of this name.
fn member<'a>(document: &'a Document, schema: &'a Schema, name: &str) -> Option<&'a Schema> {
    // A name can stand for another one before it comes to a union.
    let mut schema = schema;
    while let Some(target) = schema.sole_reference() {
        if let Some(Type::Union(Union { variants, .. })) = document.types.get(target) {
            return variants
                .iter()
                .find(|variant| variant.tag == name)
                .map(|variant| &variant.schema);
        }
        schema = document.schemas.get(target)?;
    }
    schema.properties()?.get(name)
}
