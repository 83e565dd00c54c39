//! `Clock`, the time by which sandboxes expire.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use tokio::sync::watch;

/// The time by which the sandboxes of a server expire.
///
/// Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Source>);

#[derive(Debug)]
enum Source {
    System,
    Manual {
        now: Mutex<DateTime<Utc>>,
        moved: watch::Sender<()>,
    },
}

impl Clock {
    /// Returns the clock of the host.
    pub fn system() -> Self {
        Self(Arc::new(Source::System))
    }

    /// Returns a clock for tests that only [`advance`](Self::advance) moves. It starts at the
    /// current time.
    pub fn manual() -> Self {
        Self(Arc::new(Source::Manual {
            now: Mutex::new(SystemTime::now().into()),
            moved: watch::Sender::default(),
        }))
    }

    /// Moves a manual clock forward. Has no effect on the clock of the host.
    pub fn advance(&self, by: Duration) {
        if let Source::Manual { now, moved } = &*self.0 {
            *now.lock().unwrap_or_else(PoisonError::into_inner) += by;
            moved.send_replace(());
        }
    }

    /// Returns the current time of the clock.
    pub fn now(&self) -> DateTime<Utc> {
        match &*self.0 {
            Source::System => SystemTime::now().into(),
            Source::Manual { now, .. } => *now.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Waits until the clock reaches `at`; forever if it is `None`.
    pub(super) async fn reach(&self, at: Option<DateTime<Utc>>) {
        let mut moves = match &*self.0 {
            Source::System => None,
            Source::Manual { moved, .. } => Some(moved.subscribe()),
        };
        loop {
            let left = at.map(|at| (at - self.now()).to_std().unwrap_or_default());
            match (&mut moves, left) {
                (_, Some(Duration::ZERO)) => return,
                (None, Some(left)) => tokio::time::sleep(left).await,
                (None, None) => std::future::pending().await,
                // The sender lives as long as this clock.
                (Some(moves), _) => drop(moves.changed().await),
            }
        }
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}
