//! A clock that advances only when the retry policy sleeps.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use e2b::retry::Clock;
use futures_util::future::BoxFuture;

/// Sleeping on it returns at once and is recorded.
#[derive(Clone)]
pub(crate) struct PausedClock(Arc<Mutex<(Instant, Vec<Duration>)>>);

impl PausedClock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new((Instant::now(), Vec::new()))))
    }

    /// The durations slept so far.
    pub(crate) fn sleeps(&self) -> Vec<Duration> {
        self.0.lock().expect("no thread panics").1.clone()
    }
}

impl Clock for PausedClock {
    fn now(&self) -> Instant {
        self.0.lock().expect("no thread panics").0
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.0.lock().expect("no thread panics");
        state.0 += duration;
        state.1.push(duration);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        0.5
    }
}
