//! Commands and terminals, against recorded answers of envd and against servers that fail.

mod commands;
mod failures;
#[allow(dead_code, reason = "requests are taken apart, too")]
#[path = "../contract/frames.rs"]
mod frames;
mod pty;
mod server;

use e2b::commands::{Commands, Process, Run, Spawn, Stdin};
use e2b::pty::{OpenTerminal, Pty, Terminal, TerminalHandle};
use e2b::rpc::MessageStream;

/// What is awaited or polled can be moved to another thread.
#[allow(dead_code, reason = "it is enough that it compiles")]
fn everything_is_send(sandbox: e2b::Sandbox, process: Process, input: TerminalHandle) {
    fn send<T: Send>(_: T) {}
    fn shared<T: Send + Sync + 'static>() {}

    shared::<Commands>();
    shared::<Pty>();
    shared::<Stdin>();
    shared::<TerminalHandle>();
    shared::<Run>();
    shared::<Spawn>();
    shared::<OpenTerminal>();
    shared::<Process>();
    shared::<Terminal>();
    shared::<MessageStream<serde_json::Value>>();
    let commands = sandbox.commands();
    send(commands.run("x").into_future());
    send(commands.spawn("x").into_future());
    send(commands.connect(1));
    send(commands.list());
    send(commands.kill(1));
    let stdin = process.stdin();
    send(stdin.write("x"));
    send(stdin.close());
    send(process.kill());
    send(process.wait());
    let pty = sandbox.pty();
    send(
        pty.open(e2b::pty::Size { cols: 80, rows: 24 })
            .into_future(),
    );
    send(pty.connect(1));
    send(input.write("x"));
    send(input.resize(e2b::pty::Size { cols: 80, rows: 24 }));
    send(input.kill());
}
