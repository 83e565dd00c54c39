//! [`IdleTimeout`], the limit on the time during which a stream receives no data.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

use crate::error::{Error, TimeoutKind};

/// The longest supported timeout, 30 years: timers do not support `Duration::MAX`.
pub(crate) const LONGEST: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// The limit on the time during which a stream receives no data.
#[derive(Debug)]
pub(crate) struct IdleTimeout {
    limit: Duration,
    sleep: Pin<Box<Sleep>>,
}

impl IdleTimeout {
    /// Starts the timeout.
    pub(crate) fn new(limit: Duration) -> Self {
        let limit = limit.min(LONGEST);
        Self {
            limit,
            sleep: Box::pin(tokio::time::sleep(limit)),
        }
    }

    /// Restarts the timeout, because data was received.
    pub(crate) fn restart(&mut self) {
        self.sleep.as_mut().reset(Instant::now() + self.limit);
    }

    /// Returns the error when the timeout has elapsed.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        self.sleep.as_mut().poll(cx).map(|()| {
            let message = format!("no data received for {:?}", self.limit);
            Error::timeout(TimeoutKind::StreamIdle, message)
        })
    }
}
