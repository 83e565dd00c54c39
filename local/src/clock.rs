//! The time as the local server sees it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use tokio::sync::watch;

/// The time by which a local server lets sandboxes expire.
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
    /// The time of this machine.
    pub fn system() -> Self {
        Self(Arc::new(Source::System))
    }

    /// A clock that stands still until it is [advanced](Self::advance), for tests.
    ///
    /// It starts at the present time.
    pub fn manual() -> Self {
        Self(Arc::new(Source::Manual {
            now: Mutex::new(SystemTime::now().into()),
            moved: watch::Sender::default(),
        }))
    }

    /// Moves a manual clock forward. One that shows the time of the machine cannot be moved.
    pub fn advance(&self, by: Duration) {
        if let Source::Manual { now, moved } = &*self.0 {
            *now.lock().unwrap_or_else(PoisonError::into_inner) += by;
            moved.send_replace(());
        }
    }

    /// What the clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        match &*self.0 {
            Source::System => SystemTime::now().into(),
            Source::Manual { now, .. } => *now.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Waits until the clock shows `at`; for a very long time if there is no such moment.
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
