//! Functions that open the message streams of a sandbox.

use std::future::Future;

use futures_util::future::FutureExt as _;
use progenitor_client::ResponseValue;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result, TimeoutKind};
use crate::generated::platform::ByteStream;
use crate::rpc::MessageStream;
use crate::sandbox::Sandbox;

/// Waits for the head of a response and returns the stream of its messages. If the stream fails,
/// its error is diagnosed, unless the health probe is disabled.
pub(crate) async fn messages<T: DeserializeOwned, E: Serialize>(
    opening: impl Future<
        Output = std::result::Result<ResponseValue<ByteStream>, progenitor_client::Error<E>>,
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

/// Waits until a stream is open, for the request timeout at most.
pub(crate) async fn within_open_timeout<T>(
    sandbox: &Sandbox,
    operation: &'static str,
    opening: impl Future<Output = Result<T>>,
) -> Result<T> {
    let result = match sandbox.client().config().options.request_timeout {
        None => opening.await,
        Some(limit) => tokio::time::timeout(limit, opening)
            .await
            .unwrap_or_else(|_| {
                let message = format!("the stream was not opened within {limit:?}");
                Err(Error::timeout(TimeoutKind::StreamOpen, message))
            }),
    };
    match result {
        Ok(stream) => Ok(stream),
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
