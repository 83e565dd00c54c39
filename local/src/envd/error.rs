//! `RpcError`, an error with a code of the Connect protocol.

use std::io;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

pub(super) use e2b::internal::RpcCode as Code;

use crate::api_error::ApiError;

/// An error response of envd.
#[derive(Clone, Debug)]
pub(super) struct RpcError {
    pub(super) code: Code,
    pub(super) message: String,
}

impl RpcError {
    pub(super) fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Code::InvalidArgument, message)
    }

    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self::new(Code::NotFound, message)
    }

    pub(super) fn internal(message: impl Into<String>) -> Self {
        Self::new(Code::Internal, message)
    }

    /// An I/O error at a path, which is that of the client.
    pub(super) fn at_path(path: &str, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::NotFound => Code::NotFound,
            io::ErrorKind::AlreadyExists => Code::AlreadyExists,
            io::ErrorKind::PermissionDenied => Code::PermissionDenied,
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidFilename => Code::InvalidArgument,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::ResourceExhausted,
            _ if rustix::io::Errno::from_io_error(error) == Some(rustix::io::Errno::LOOP) => {
                Code::FailedPrecondition
            }
            _ => Code::Internal,
        };
        Self::new(code, format!("{path}: {error}"))
    }
}

/// The HTTP status of a unary response with this code, by the Connect protocol.
fn status(code: Code) -> StatusCode {
    match code {
        Code::InvalidArgument | Code::FailedPrecondition | Code::OutOfRange => {
            StatusCode::BAD_REQUEST
        }
        Code::Unauthenticated => StatusCode::UNAUTHORIZED,
        Code::PermissionDenied => StatusCode::FORBIDDEN,
        Code::NotFound => StatusCode::NOT_FOUND,
        Code::AlreadyExists | Code::Aborted => StatusCode::CONFLICT,
        Code::ResourceExhausted => StatusCode::TOO_MANY_REQUESTS,
        Code::Unimplemented => StatusCode::NOT_IMPLEMENTED,
        Code::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Code::DeadlineExceeded | Code::Canceled => StatusCode::GATEWAY_TIMEOUT,
        Code::Unknown | Code::Internal | Code::DataLoss => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[derive(Serialize)]
pub(super) struct RpcErrorBody<'a> {
    code: Code,
    message: &'a str,
}

impl<'a> From<&'a RpcError> for RpcErrorBody<'a> {
    fn from(error: &'a RpcError) -> Self {
        Self {
            code: error.code,
            message: &error.message,
        }
    }
}

/// The response of a unary method.
impl IntoResponse for RpcError {
    fn into_response(self) -> Response {
        (status(self.code), Json(RpcErrorBody::from(&self))).into_response()
    }
}

/// The response of the operations on `/files`.
impl From<RpcError> for ApiError {
    fn from(error: RpcError) -> Self {
        let status = match error.code {
            // The only limited resource is the disk.
            Code::ResourceExhausted => StatusCode::INSUFFICIENT_STORAGE,
            Code::AlreadyExists | Code::PermissionDenied => StatusCode::BAD_REQUEST,
            code => status(code),
        };
        Self::new(status, error.message)
    }
}

/// A message that lacks a required field, which is a mistake of this server.
impl From<e2b::envd::types::error::ConversionError> for RpcError {
    fn from(error: e2b::envd::types::error::ConversionError) -> Self {
        Self::internal(error.to_string())
    }
}
