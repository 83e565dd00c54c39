//! `RpcCode`, the error codes of the Connect protocol.

use serde::de::value::{Error as NotListed, StrDeserializer};
use serde::{Deserialize, Serialize};

use crate::error::ErrorKind;

/// An error code of the Connect protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RpcCode {
    /// `canceled`
    Canceled,
    /// `unknown`
    Unknown,
    /// `invalid_argument`
    InvalidArgument,
    /// `deadline_exceeded`
    DeadlineExceeded,
    /// `not_found`
    NotFound,
    /// `already_exists`
    AlreadyExists,
    /// `permission_denied`
    PermissionDenied,
    /// `resource_exhausted`
    ResourceExhausted,
    /// `failed_precondition`
    FailedPrecondition,
    /// `aborted`
    Aborted,
    /// `out_of_range`
    OutOfRange,
    /// `unimplemented`
    Unimplemented,
    /// `internal`
    Internal,
    /// `unavailable`
    Unavailable,
    /// `data_loss`
    DataLoss,
    /// `unauthenticated`
    Unauthenticated,
}

impl RpcCode {
    /// The code of this name. `None` if the protocol does not define it.
    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::deserialize(StrDeserializer::<NotListed>::new(name)).ok()
    }

    pub(super) fn kind(self) -> ErrorKind {
        match self {
            Self::Canceled | Self::DeadlineExceeded => ErrorKind::Timeout,
            Self::InvalidArgument | Self::OutOfRange => ErrorKind::InvalidArgument,
            Self::NotFound => ErrorKind::NotFound,
            Self::AlreadyExists | Self::Aborted | Self::FailedPrecondition => ErrorKind::Conflict,
            Self::PermissionDenied => ErrorKind::PermissionDenied,
            Self::Unauthenticated => ErrorKind::Unauthenticated,
            Self::ResourceExhausted => ErrorKind::RateLimited,
            Self::Unavailable => ErrorKind::Unavailable,
            Self::Unimplemented | Self::Internal | Self::Unknown | Self::DataLoss => {
                ErrorKind::Server
            }
        }
    }
}
