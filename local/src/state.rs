//! `Shared`, the state that all parts of a server share.

use std::fmt;
use std::io;
use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use e2b::SecretString;
use e2b::platform::types::SandboxMetric;
use tokio::sync::Notify;

use crate::api_error::ApiResult;
use crate::clock::Clock;
use crate::envd::{Instance, Instances};
use crate::metrics::Metrics;
use crate::store::{SandboxRecord, Store, Updated};

/// The state that all parts of a server share.
#[derive(Clone)]
pub(super) struct Shared(Arc<State>);

pub(super) struct State {
    store: Mutex<Store>,
    pub(super) api_key: SecretString,
    pub(super) clock: Clock,
    pub(super) metrics: Metrics,
    /// The end of a sandbox may have moved.
    updated: Notify,
    /// Changed only while the store is locked, so that both change in the same order.
    instances: Instances,
}

impl Shared {
    pub(super) fn new(store: Store, api_key: SecretString, clock: Clock) -> Self {
        Self(Arc::new(State {
            store: Mutex::new(store),
            api_key,
            clock,
            metrics: Metrics::new(),
            updated: Notify::new(),
            instances: Instances::default(),
        }))
    }
}

impl Deref for Shared {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl State {
    /// Locks the store, in which the sandboxes whose lifetime is over have ended.
    pub(super) fn store(&self) -> MutexGuard<'_, Store> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        for change in store.sweep() {
            self.instances.apply(change);
        }
        store
    }

    /// Runs an operation that changes a sandbox, and applies the change to its instance.
    pub(super) fn update<T>(
        &self,
        operation: impl FnOnce(&mut Store) -> ApiResult<Updated<T>>,
    ) -> ApiResult<T> {
        let mut store = self.store();
        let (value, change) = operation(&mut store)?;
        if let Some(change) = change {
            self.instances.apply(change);
        }
        self.updated.notify_one();
        Ok(value)
    }

    /// Waits until an operation has changed a sandbox.
    pub(super) async fn updated(&self) {
        self.updated.notified().await;
    }

    /// Returns the instance of a sandbox, created on first use. `None` if it does not run.
    pub(super) fn instance(&self, id: &str) -> io::Result<Option<Arc<Instance>>> {
        let store = self.store();
        let record = store.record(id).filter(|record| record.is_running());
        record.map(|record| self.instances.of(record)).transpose()
    }

    /// Ends all instances and waits until their files are removed.
    pub(super) fn close(&self) {
        self.instances.close();
    }

    /// Measures what a sandbox uses now. `None` if it does not run.
    pub(super) fn metric(&self, id: &str) -> ApiResult<Option<SandboxMetric>> {
        let store = self.store();
        let runs = store.record(id).is_some_and(SandboxRecord::is_running);
        drop(store);
        runs.then(|| self.metrics.measure().platform(self.clock.now()))
            .transpose()
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}
