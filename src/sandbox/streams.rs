//! Opening of streams of a sandbox.

use std::future::Future;

use futures_util::future::FutureExt as _;
use progenitor_client::ResponseValue;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result, TimeoutKind};
use crate::generated::platform::ByteStream;
use crate::rpc::MessageStream;
use crate::sandbox::Sandbox;
use crate::transport::error_body::ErrorBody;

/// The messages of a response, once its head has arrived.
pub(crate) async fn messages<T: DeserializeOwned>(
    opening: impl Future<
        Output = std::result::Result<
            ResponseValue<ByteStream>,
            progenitor_client::Error<ErrorBody>,
        >,
    >,
    operation: &'static str,
    sandbox: &Sandbox,
) -> Result<MessageStream<T>> {
    let response = opening.await?;
    let messages = MessageStream::new(response.into_inner(), operation, sandbox.id());
    if !sandbox.client().config().health_probe {
        return Ok(messages);
    }
    let sandbox = sandbox.clone();
    Ok(messages.with_explanation(Box::new(move |error| {
        async move { sandbox.diagnose(error).await }.boxed()
    })))
}

/// Waits for a stream to begin, for the request timeout at most.
pub(crate) async fn within_open_timeout<T>(
    sandbox: &Sandbox,
    operation: &'static str,
    opening: impl Future<Output = Result<T>>,
) -> Result<T> {
    let opened = match sandbox.client().config().options.request_timeout {
        None => opening.await,
        Some(limit) => tokio::time::timeout(limit, opening)
            .await
            .unwrap_or_else(|_| {
                let message = format!("the stream has not begun within {limit:?}");
                Err(Error::timeout(TimeoutKind::StreamOpen, message))
            }),
    };
    match opened {
        Ok(opened) => Ok(opened),
        Err(error) => {
            let error = error.with_operation(operation).with_sandbox(sandbox.id());
            Err(if sandbox.client().config().health_probe {
                sandbox.diagnose(error).await
            } else {
                error
            })
        }
    }
}
