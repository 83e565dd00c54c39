//! The client of the examples.

use e2b::Client;
#[cfg(unix)]
use e2b_local::Server;

/// Elsewhere than on Unix there is no local server.
#[cfg(not(unix))]
pub struct Server;

/// Returns a client for the service if the environment has an API key, else for a local server.
///
/// Dropping the server ends it.
pub async fn client() -> Result<(Client, Option<Server>), Box<dyn std::error::Error>> {
    if std::env::var("E2B_API_KEY").is_ok_and(|key| !key.is_empty()) {
        return Ok((Client::from_env()?, None));
    }
    #[cfg(unix)]
    {
        let server = Server::start().await?;
        Ok((server.client()?, Some(server)))
    }
    #[cfg(not(unix))]
    Err("set E2B_API_KEY: e2b-local needs a Unix".into())
}
