//! Functions that open the message streams of a sandbox.

use std::future::Future;
use std::time::Duration;

use futures_util::future::FutureExt as _;
use futures_util::stream::TryStreamExt as _;
use progenitor_client::ResponseValue;
use serde::de::DeserializeOwned;

use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::generated::platform::ByteStream;
use crate::rpc::MessageStream;
use crate::sandbox::Sandbox;
use crate::transport::error_body::ErrorBody;

/// What a message means while a stream is being opened.
pub(crate) enum Opening<S> {
    /// The stream has begun.
    Started(S),
    /// The stream has not begun yet.
    Keepalive,
    Unexpected,
}

/// Opens a stream of messages and waits for the one that begins it, for the request timeout at most.
///
/// From then on `idle_timeout` is the limit on silence, and an error that breaks the stream is
/// diagnosed if the client is set up for that.
pub(crate) async fn open<T, S>(
    sandbox: &Sandbox,
    operation: &'static str,
    response: impl Future<
        Output = std::result::Result<
            ResponseValue<ByteStream>,
            progenitor_client::Error<ErrorBody>,
        >,
    >,
    idle_timeout: Option<Duration>,
    begin: impl Fn(T) -> Opening<S>,
) -> Result<(S, MessageStream<T>)>
where
    T: DeserializeOwned,
{
    let opening = async {
        let bytes = response.await?.into_inner();
        let mut messages = MessageStream::new(bytes, operation, sandbox.id());
        while let Some(message) = messages.try_next().await? {
            match begin(message) {
                Opening::Started(start) => return Ok((start, messages)),
                Opening::Keepalive => {}
                Opening::Unexpected => break,
            }
        }
        let message = "the stream does not begin with a start event";
        Err(Error::new(ErrorKind::Decode, message))
    };
    let (start, messages) = within_open_timeout(sandbox, operation, opening).await?;
    let messages = messages.with_idle_timeout(idle_timeout);
    if !sandbox.client().config().diagnose_streams {
        return Ok((start, messages));
    }
    let sandbox = sandbox.clone();
    let messages = messages.with_explanation(Box::new(move |error| {
        async move { sandbox.diagnose(error).await }.boxed()
    }));
    Ok((start, messages))
}

/// Waits for a stream to begin, for the request timeout at most, and diagnoses a failure.
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
                let message =
                    format!("the stream did not begin within the {limit:?} of the request timeout");
                Err(Error::timeout(TimeoutKind::StreamOpen, message))
            }),
    };
    match result {
        Ok(stream) => Ok(stream),
        Err(error) => {
            let error = error.with_operation(operation).with_sandbox(sandbox.id());
            Err(if sandbox.client().config().diagnose_streams {
                sandbox.diagnose(error).await
            } else {
                error
            })
        }
    }
}
