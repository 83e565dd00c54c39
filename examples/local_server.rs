//! A local E2B, for any E2B client, until Ctrl-C.
//!
//! ```text
//! cargo run --features local --example local_server            # on a free port
//! cargo run --features local --example local_server -- 3000    # on this one
//! ```
//!
//! It prints the environment variables that a client needs, in a form that a shell can read.

use std::net::Ipv4Addr;

use e2b::local::Server;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port: u16 = match std::env::args().nth(1) {
        Some(port) => port.parse()?,
        None => 0,
    };
    let server = Server::builder()
        .address((Ipv4Addr::LOCALHOST, port))
        .start()
        .await?;
    for (name, value) in server.environment() {
        println!("export {name}={value}");
    }
    eprintln!("A local E2B that isolates nothing is running; Ctrl-C stops it.");
    tokio::signal::ctrl_c().await?;
    server.shutdown().await;
    Ok(())
}
