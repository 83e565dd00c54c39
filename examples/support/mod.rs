//! The client of the examples.

use e2b::{Client, Result};
use e2b_local::Server;

/// Returns a client for the service configured in the environment if `E2B_API_KEY` is set,
/// otherwise for a local server.
///
/// The server stops when it is dropped, so keep it as long as the client.
pub async fn client() -> Result<(Client, Option<Server>)> {
    if std::env::var("E2B_API_KEY").is_ok_and(|key| !key.is_empty()) {
        return Ok((Client::from_env()?, None));
    }
    let server = Server::start().await?;
    Ok((server.client()?, Some(server)))
}
