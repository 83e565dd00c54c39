//! The client against mock servers and raw sockets. Modules are named as in `src/`.

mod client;
mod commands;
#[cfg(unix)]
mod end_to_end;
mod files;
mod generated;
mod http2;
mod layers;
mod pty;
mod retry;
mod rpc;
mod sandbox;
#[path = "../support/mod.rs"]
mod support;
