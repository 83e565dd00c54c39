//! `Lifetime`, the time that a sandbox has left, as it is sent.

use std::time::Duration;

use crate::error::{Error, ErrorKind, Result};

/// The lifetime of a sandbox in whole seconds, rounded up. The document calls it `timeout`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lifetime(u32);

impl Lifetime {
    /// A lifetime; zero ends a sandbox at once.
    pub(super) fn new(lifetime: Duration) -> Result<Self> {
        let seconds = lifetime
            .as_secs()
            .saturating_add(u64::from(lifetime.subsec_nanos() > 0));
        // The document says int32.
        i32::try_from(seconds)
            .map(|seconds| Self(seconds.unsigned_abs()))
            .map_err(|_| {
                let message = format!("a lifetime of {seconds} seconds is too long to be sent");
                Error::new(ErrorKind::InvalidArgument, message)
            })
    }

    /// A lifetime of a sandbox that is created or resumed, which must not be zero: the server would
    /// end the sandbox at once.
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
