//! `e2b-local`, a local E2B for any E2B client.

use std::ffi::OsString;
use std::fmt::Display;
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Duration;

use e2b_local::{Builder, DEFAULT_API_KEY, Server};
use lexopt::prelude::*;
use tokio::signal::unix::{SignalKind, signal};

/// What the arguments ask for.
enum Request {
    Serve(Builder),
    Help,
    Version,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("e2b-local: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let request = parse(std::env::args_os())
        .map_err(|error| format!("{error} (`e2b-local --help` lists the options)"))?;
    match request {
        Request::Help => print!("{}", help()),
        Request::Version => println!("e2b-local {}", env!("CARGO_PKG_VERSION")),
        Request::Serve(server) => serve(server).await?,
    }
    Ok(())
}

/// Serves until SIGINT or SIGTERM, and leaves no process and no file behind.
async fn serve(server: Builder) -> std::io::Result<()> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let server = server.start().await?;
    let mut stdout = std::io::stdout().lock();
    for (name, value) in server.environment() {
        writeln!(stdout, "export {name}={value}")?;
    }
    stdout.flush()?;
    eprintln!("A local E2B is running. It isolates nothing: commands run as you. Ctrl-C ends it.");
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    server.shutdown().await;
    Ok(())
}

fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, lexopt::Error> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let mut server = Server::builder();
    let mut host = IpAddr::from(Ipv4Addr::LOCALHOST);
    let mut port = 0_u16;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("host") => host = value(&mut parser, "--host")?,
            Short('p') | Long("port") => port = value(&mut parser, "--port")?,
            Long("api-key") => server = server.api_key(parser.value()?.string()?),
            Long("allow-host") => server = server.allow_host(parser.value()?.string()?),
            Long("template") => server = server.template(parser.value()?.string()?),
            Long("max-lifetime") => {
                server =
                    server.max_lifetime(Duration::from_secs(value(&mut parser, "--max-lifetime")?));
            }
            Long("max-running") => {
                server = server.max_running(value(&mut parser, "--max-running")?)
            }
            Short('h') | Long("help") => return Ok(Request::Help),
            Short('V') | Long("version") => return Ok(Request::Version),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Request::Serve(server.address((host, port))))
}

/// The value of an option; the error names the option.
fn value<T: FromStr<Err: Display>>(
    parser: &mut lexopt::Parser,
    option: &str,
) -> Result<T, lexopt::Error> {
    let value = parser.value()?.string()?;
    value
        .parse()
        .map_err(|error| format!("{option} cannot be {value:?}: {error}").into())
}

fn help() -> String {
    format!(
        "\
A local E2B for development and tests. It isolates nothing: commands run as you.

Usage: e2b-local [OPTIONS]

Prints the environment variables with which any E2B client uses it. Ctrl-C and SIGTERM end it, its
processes and its files.

Options:
  -p, --port <PORT>             Port to listen on [default: a free one]
      --host <ADDRESS>          Address to listen on; who can reach it can run commands as you
                                [default: 127.0.0.1]
      --allow-host <NAME>       Host name to accept requests to, besides localhost; repeatable
      --api-key <KEY>           API key to accept [default: {DEFAULT_API_KEY}]
      --template <NAME>         Template that sandboxes can be created from, besides `base`; repeatable
      --max-lifetime <SECONDS>  Longest lifetime of a sandbox [default: 86400]
      --max-running <COUNT>     Sandboxes that can run at the same time [default: 1000]
  -h, --help                    Print help
  -V, --version                 Print version
"
    )
}
