//! `ApiError`, the error responses of the platform API and of `/files`.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use e2b::operation::Operation;
use serde_json::json;

pub(super) type ApiResult<T = Response> = Result<T, ApiError>;

/// An error response, in the form of the service.
#[derive(Debug)]
pub(super) struct ApiError {
    status: StatusCode,
    message: String,
    error_code: Option<&'static str>,
}

impl ApiError {
    pub(super) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            error_code: None,
        }
    }

    pub(super) fn code(mut self, error_code: &'static str) -> Self {
        self.error_code = Some(error_code);
        self
    }

    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    pub(super) fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, message)
    }

    pub(super) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, message)
    }

    /// The response to an operation of the document that this server does not have.
    pub(super) fn not_served(operation: &Operation) -> Self {
        Self::new(
            StatusCode::NOT_IMPLEMENTED,
            format!(
                "the local server does not serve {} ({} {})",
                operation.id, operation.method, operation.path
            ),
        )
    }

    pub(super) fn no_sandbox(id: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            format!("sandbox \"{id}\" doesn't exist or you don't have access to it"),
        )
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut body = json!({ "code": self.status.as_u16(), "message": self.message });
        if let Some(code) = self.error_code {
            body["error_code"] = code.into();
        }
        (self.status, Json(body)).into_response()
    }
}

/// A response that lacks a required field, which is a mistake of this server.
impl From<e2b::platform::types::error::ConversionError> for ApiError {
    fn from(error: e2b::platform::types::error::ConversionError) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
    }
}

impl From<e2b::envd::types::error::ConversionError> for ApiError {
    fn from(error: e2b::envd::types::error::ConversionError) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
    }
}
