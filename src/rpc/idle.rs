//! `IdleTimeout`, the limit on the time during which nothing arrives.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

use crate::error::{Error, TimeoutKind};

/// The longest limit there is, some thirty years; timers cannot count to the longest `Duration`.
pub(crate) const LONGEST: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// A limit on the time during which nothing arrives on a stream.
#[derive(Debug)]
pub(crate) struct IdleTimeout {
    limit: Duration,
    sleep: Pin<Box<Sleep>>,
}

impl IdleTimeout {
    /// The clock starts now.
    pub(crate) fn new(limit: Duration) -> Self {
        let limit = limit.min(LONGEST);
        Self {
            limit,
            sleep: Box::pin(tokio::time::sleep(limit)),
        }
    }

    /// Something has arrived.
    pub(crate) fn restart(&mut self) {
        self.sleep.as_mut().reset(Instant::now() + self.limit);
    }

    /// Ready when the time is up.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        self.sleep.as_mut().poll(cx).map(|()| {
            let message = format!("nothing has arrived for {:?}", self.limit);
            Error::timeout(TimeoutKind::StreamIdle, message)
        })
    }
}
