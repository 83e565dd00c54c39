//! [`Lifetime`], the lifetime of a sandbox as it is sent.

use std::time::Duration;

use crate::error::{Error, ErrorKind, Result};

/// The lifetime of a sandbox in whole seconds, rounded up. The document calls it `timeout`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lifetime(u32);

impl Lifetime {
    /// Converts a lifetime. Zero ends a sandbox immediately.
    pub(super) fn new(lifetime: Duration) -> Result<Self> {
        let seconds = lifetime
            .as_secs()
            .saturating_add(u64::from(lifetime.subsec_nanos() > 0));
        // The type in the document is int32.
        i32::try_from(seconds)
            .map(|seconds| Self(seconds.unsigned_abs()))
            .map_err(|_| {
                let message = format!(
                    "the lifetime of {seconds} seconds exceeds the maximum of {} seconds",
                    i32::MAX
                );
                Error::new(ErrorKind::InvalidArgument, message)
            })
    }

    /// Converts the lifetime of a sandbox that is created or resumed. It must not be zero: the
    /// server would end the sandbox immediately.
    pub(super) fn positive(lifetime: Duration) -> Result<Self> {
        if lifetime.is_zero() {
            let message = "the lifetime must be greater than zero";
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        Self::new(lifetime)
    }

    pub(super) fn seconds(self) -> u32 {
        self.0
    }
}
