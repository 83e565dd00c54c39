//! [`IdleTimeout`], the limit on the time during which a stream receives no data.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt as _};
use sync_wrapper::SyncWrapper;
use tokio::time::{Instant, Sleep};

use crate::error::{Error, TimeoutKind};

/// The longest supported timeout, 30 years: timers do not support `Duration::MAX`.
pub(crate) const LONGEST: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// A limit on the time during which nothing arrives on a stream.
pub(crate) struct IdleTimeout {
    limit: Duration,
    sleep: Pin<Box<Sleep>>,
    /// A last look after the time is up; see [`poll`](Self::poll).
    last_look: Option<SyncWrapper<BoxFuture<'static, ()>>>,
}

impl IdleTimeout {
    /// Starts the timeout.
    pub(crate) fn new(limit: Duration) -> Self {
        let limit = limit.min(LONGEST);
        Self {
            limit,
            sleep: Box::pin(tokio::time::sleep(limit)),
            last_look: None,
        }
    }

    /// Restarts the timeout, because data was received.
    pub(crate) fn restart(&mut self) {
        self.last_look = None;
        self.sleep.as_mut().reset(Instant::now() + self.limit);
    }

    /// Ready when the time is up. To be called when the stream has been polled and has nothing.
    ///
    /// On a runtime with one thread, a task that blocks lets the time pass without the runtime looking at
    /// its sockets. So the caller gets to poll the stream once more after the runtime has looked.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        if self.last_look.is_none() {
            ready!(self.sleep.as_mut().poll(cx));
        }
        let look = self
            .last_look
            .get_or_insert_with(|| SyncWrapper::new(tokio::task::yield_now().boxed()));
        ready!(look.get_mut().poll_unpin(cx));
        let message = format!("nothing has arrived for {:?}", self.limit);
        Poll::Ready(Error::timeout(TimeoutKind::StreamIdle, message))
    }
}
