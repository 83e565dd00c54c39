//! Where the examples run.

use e2b::{Client, Result};
use e2b_local::Server;

/// A client for the service that the environment names if it has a key, else for a local server.
///
/// The server ends when it is dropped, so it is to be kept.
pub async fn client() -> Result<(Client, Option<Server>)> {
    if std::env::var("E2B_API_KEY").is_ok_and(|key| !key.is_empty()) {
        return Ok((Client::from_env()?, None));
    }
    let server = Server::start().await?;
    Ok((server.client()?, Some(server)))
}
