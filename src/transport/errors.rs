//! Conversions of error responses, reqwest errors and generated errors into [`Error`].

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::Duration;

use reqwest::header::{HeaderValue, LOCATION};
use reqwest::{StatusCode, Url};

use crate::error::{Error, ErrorKind, TimeoutKind};
use crate::transport::error_body::ErrorBody;
use crate::transport::response::TooLarge;
use crate::transport::retry::retry_after;
use crate::transport::rpc_code::RpcCode;

/// Converts the error of a generated method.
impl From<progenitor_client::Error<ErrorBody>> for Error {
    fn from(error: progenitor_client::Error<ErrorBody>) -> Self {
        use progenitor_client::Error as Generated;
        match error {
            // Requests rejected by `Transport::prepare`; see `Rejected::into_generated`.
            Generated::Custom(message) => Self::new(ErrorKind::Unauthenticated, message),
            Generated::InvalidRequest(message) => Self::new(ErrorKind::InvalidArgument, message),
            Generated::ErrorResponse(response) => {
                let retry_after = retry_after(response.headers());
                let status = response.status();
                Self::from_response(status, response.into_inner(), retry_after)
            }
            Generated::CommunicationError(error)
            | Generated::InvalidUpgrade(error)
            | Generated::ResponseBodyError(error) => error.into(),
            Generated::InvalidResponsePayload(bytes, error) => {
                // The body may contain tokens, so the message contains only its length.
                let error = without_values(&error);
                let message = format!("{error}, in {} bytes of JSON", bytes.len());
                Self::new(ErrorKind::Decode, message)
            }
            Generated::UnexpectedResponse(response) => {
                let status = response.status();
                let message = match response.headers().get(LOCATION) {
                    Some(to) if status.is_redirection() => redirected(response.url(), to),
                    _ => "unexpected response status".to_owned(),
                };
                let mut error = Self::new(ErrorKind::Server, message);
                error.0.status = Some(status);
                error
            }
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        let mut this = Self::new(ErrorKind::Io, String::new());
        this.0.message = None;
        this.with_source(error)
    }
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        let kind = if error.is_timeout() {
            ErrorKind::Timeout
        } else if error.is_builder() {
            ErrorKind::InvalidArgument
        } else if is_caused_by::<TooLarge>(&error) {
            ErrorKind::TooLarge
        } else if error.is_decode() && is_caused_by::<serde_json::Error>(&error) {
            // reqwest also reports a decode error when the connection is lost while the body of a
            // response is read as a stream.
            ErrorKind::Decode
        } else {
            ErrorKind::Connection
        };
        // The transport stores the operation id in the fragment of the URL.
        let operation = error
            .url()
            .and_then(|url| url.fragment())
            .map(|id| Cow::Owned(id.to_owned()));
        let host = error.url().map(|url| url.origin().ascii_serialization());
        let timeout_kind = (kind == ErrorKind::Timeout).then_some(if error.is_connect() {
            TimeoutKind::Connect
        } else {
            TimeoutKind::Request
        });
        let message = match (timeout_kind, host) {
            (Some(TimeoutKind::Connect), Some(host)) => {
                format!("cannot connect to {host} within the connect timeout")
            }
            (Some(_), Some(host)) => format!("no response from {host} within the request timeout"),
            (None, Some(host)) if kind == ErrorKind::TooLarge => {
                format!("{TooLarge} (from {host})")
            }
            (None, Some(host)) if error.is_connect() => format!("cannot connect to {host}"),
            (None, Some(host)) => {
                format!("the request to {host} failed before the response was complete")
            }
            _ => error.to_string(),
        };
        let mut this = Self::new(kind, message);
        this.0.operation = operation;
        this.0.timeout_kind = timeout_kind;
        // The message contains the origin only; path and query may contain ids and signatures.
        this.with_source(error.without_url())
    }
}

/// Describes a JSON error and its position without the offending value, which may be a token.
pub(crate) fn without_values(error: &serde_json::Error) -> String {
    let text = error.to_string();
    for problem in ["invalid type: ", "invalid value: ", "unknown variant "] {
        // The text after the last ", expected " comes from the Rust type, not from the server.
        if let Some((value, expected)) = text
            .strip_prefix(problem)
            .and_then(|rest| rest.rsplit_once(", expected "))
        {
            // The type of the value, such as `string` or `integer`, stands before its quotes.
            let kind = value.split(['"', '`']).next().unwrap_or_default();
            let problem = format!("{problem}{kind}");
            let problem = problem.trim_end();
            return format!("{problem}, expected {expected}");
        }
    }
    text
}

/// Returns whether the source chain contains an error of type `E`.
fn is_caused_by<E: StdError + 'static>(error: &reqwest::Error) -> bool {
    std::iter::successors(error.source(), |&cause| cause.source()).any(|cause| cause.is::<E>())
}

impl Error {
    /// Converts an error response, whose body the transport has normalized.
    fn from_response(status: StatusCode, body: ErrorBody, retry_after: Option<Duration>) -> Self {
        let message = body.message.filter(|text| !text.is_empty());
        let error_code = body.error_code.filter(|text| !text.is_empty());
        let mut error = Self::new(
            kind_of(status, error_code.as_deref(), message.as_deref()),
            String::new(),
        );
        error.0.status = Some(status);
        error.0.code = body.code;
        error.0.sandbox_id = body.sandbox_id.filter(|text| !text.is_empty());
        error.0.operation = body.operation.map(Cow::Owned);
        error.0.body = body.body.filter(|text| !text.is_empty());
        error.0.error_code = error_code;
        error.0.message = message;
        error.0.retry_after = retry_after;
        // A 404 of an operation on a sandbox means that the sandbox is missing, unless a gateway
        // sent it: then the body is not in the format of the API.
        if error.0.kind == ErrorKind::NotFound && body.about_sandbox && error.0.body.is_none() {
            error.0.kind = ErrorKind::SandboxNotFound;
        }
        error
    }
}

fn kind_of(status: StatusCode, error_code: Option<&str>, message: Option<&str>) -> ErrorKind {
    // The error codes of the platform for missing capacity; it may add more.
    const CAPACITY: [&str; 3] = [
        "sandbox_capacity_unavailable",
        "sandbox_no_compatible_node",
        "sandbox_placement_timeout",
    ];
    if error_code.is_some_and(|code| CAPACITY.contains(&code)) {
        return ErrorKind::CapacityUnavailable;
    }
    if let Some(kind) = error_code.and_then(kind_of_rpc_code) {
        return kind;
    }
    match status.as_u16() {
        400 | 405 | 406 | 413 | 414 | 415 | 416 | 422 => ErrorKind::InvalidArgument,
        401 => ErrorKind::Unauthenticated,
        403 => ErrorKind::PermissionDenied,
        404 | 410 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        // The proxy in front of the sandboxes uses these words for one that is gone, and for one that is
        // paused. A port on which nothing listens gives 502, too.
        502 if message.is_some_and(|message| message.contains("was not found")) => {
            ErrorKind::SandboxUnreachable
        }
        502..=504 => ErrorKind::Unavailable,
        507 => ErrorKind::StorageFull,
        _ => ErrorKind::Server,
    }
}

/// Maps an error code of the Connect protocol to a kind.
///
/// RPC methods of envd return such codes; their HTTP status differs between versions of envd.
fn kind_of_rpc_code(code: &str) -> Option<ErrorKind> {
    RpcCode::parse(code).map(RpcCode::kind)
}

/// Why a redirect was not followed. Only the origin of its target is shown: the path and the query may
/// hold anything.
fn redirected(from: &Url, to: &HeaderValue) -> String {
    let target = to.to_str().ok().and_then(|to| from.join(to).ok());
    match target.map(|target| target.origin()) {
        Some(origin) if origin == from.origin() => "the server redirects the request with a status \
             that turns it into a GET, which would do nothing; is there a login page in front of the \
             service?"
            .to_owned(),
        Some(origin) => format!(
            "the server redirects to {}, which was not followed: credentials are not sent to another \
             origin",
            origin.ascii_serialization()
        ),
        None => "the server redirects to something that is not a URL".to_owned(),
    }
}

impl Error {
    /// Converts the error in the last message of a stream, with a code of the Connect protocol.
    pub(crate) fn from_end_of_stream(code: String, message: String) -> Self {
        let kind = kind_of_rpc_code(&code).unwrap_or(ErrorKind::Server);
        let mut error = Self::new(kind, message);
        error.0.error_code = Some(code).filter(|code| !code.is_empty());
        error.0.message = error.0.message.filter(|message| !message.is_empty());
        error
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_error_omits_the_offending_value() {
        fn describe<T: serde::de::DeserializeOwned>(json: &str) -> String {
            let error = serde_json::from_str::<T>(json).err().expect("invalid JSON");
            without_values(&error)
        }
        #[derive(Debug, serde::Deserialize)]
        enum Listed {
            A,
        }
        assert_eq!(
            describe::<bool>(r#""a \" `b`, expected c""#),
            "invalid type: string, expected a boolean at line 1 column 22"
        );
        assert_eq!(
            describe::<String>("71498"),
            "invalid type: integer, expected a string at line 1 column 5"
        );
        assert_eq!(
            describe::<u8>("71498"),
            "invalid value: integer, expected u8 at line 1 column 5"
        );
        assert_eq!(
            describe::<Listed>(r#""B""#),
            "unknown variant, expected `A` at line 1 column 3"
        );
        assert_eq!(
            describe::<String>("[]"),
            "invalid type: sequence, expected a string at line 1 column 0"
        );
        assert_eq!(
            describe::<String>("\""),
            "EOF while parsing a string at line 1 column 1"
        );
        assert!(matches!(serde_json::from_str("\"A\""), Ok(Listed::A)));
    }
}
