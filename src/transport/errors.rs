//! Conversion of everything that a request can end with into [`Error`].

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::Duration;

use reqwest::StatusCode;

use crate::error::{Error, ErrorKind, TimeoutKind};
use crate::transport::error_body::ErrorBody;
use crate::transport::response::TooLong;
use crate::transport::retry::retry_after;

/// What went wrong in a generated method.
impl From<progenitor_client::Error<ErrorBody>> for Error {
    fn from(error: progenitor_client::Error<ErrorBody>) -> Self {
        use progenitor_client::Error as Generated;
        match error {
            // The transport refuses with these two; see `Transport::prepare`.
            Generated::Custom(message) => Self::new(ErrorKind::Unauthenticated, message),
            Generated::InvalidRequest(message) => Self::new(ErrorKind::InvalidArgument, message),
            Generated::ErrorResponse(response) => {
                let retry_after = retry_after(response.headers());
                let status = response.status();
                Self::refused(status, response.into_inner(), retry_after)
            }
            Generated::CommunicationError(error)
            | Generated::InvalidUpgrade(error)
            | Generated::ResponseBodyError(error) => error.into(),
            Generated::InvalidResponsePayload(bytes, error) => {
                // The text may hold tokens, so only its length is told.
                let error = without_values(&error);
                let message = format!("{error}, in {} bytes of JSON", bytes.len());
                Self::new(ErrorKind::Decode, message)
            }
            Generated::UnexpectedResponse(response) => {
                let status = response.status();
                let message = match response.headers().get(reqwest::header::LOCATION) {
                    Some(to) if status.is_redirection() => format!(
                        "the server redirects to {}, which was not followed: credentials stay \
                         where they belong",
                        origin(to)
                    ),
                    _ => "an answer with this status was not expected".to_owned(),
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
        } else if is_caused_by::<TooLong>(&error) {
            ErrorKind::TooLarge
        } else if error.is_decode() && is_caused_by::<serde_json::Error>(&error) {
            // reqwest also calls it "decoding" when the connection breaks off while the body of an
            // answer is read as a stream.
            ErrorKind::Decode
        } else {
            ErrorKind::Connection
        };
        // The transport leaves the operation in the fragment of the URL.
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
                format!("no connection to {host} within the connect timeout")
            }
            (Some(_), Some(host)) => format!("no answer from {host} within the request timeout"),
            (None, Some(host)) if kind == ErrorKind::TooLarge => {
                format!("{TooLong}, from {host}")
            }
            (None, Some(host)) if error.is_connect() => format!("cannot connect to {host}"),
            (None, Some(host)) => format!("the exchange with {host} broke off"),
            _ => error.to_string(),
        };
        let mut this = Self::new(kind, message);
        this.0.operation = operation;
        this.0.timeout_kind = timeout_kind;
        // The message has the host; the path and the query may hold ids and signatures.
        this.with_source(error.without_url())
    }
}

/// What is wrong with JSON, and where, and not the value that is wrong: it may be a token.
pub(crate) fn without_values(error: &serde_json::Error) -> String {
    let text = error.to_string();
    for problem in ["invalid type: ", "invalid value: ", "unknown variant "] {
        // What was expected is last, and none of the server's text.
        if let Some((value, expected)) = text
            .strip_prefix(problem)
            .and_then(|rest| rest.rsplit_once(", expected "))
        {
            // In front of the quotes there is what it is: a string, an integer.
            let kind = value.split(['"', '`']).next().unwrap_or_default();
            let problem = format!("{problem}{kind}");
            let problem = problem.trim_end();
            return format!("{problem}, expected {expected}");
        }
    }
    text
}

/// Whether there is such an error among the causes.
fn is_caused_by<E: StdError + 'static>(error: &reqwest::Error) -> bool {
    std::iter::successors(error.source(), |&cause| cause.source()).any(|cause| cause.is::<E>())
}

impl Error {
    /// An answer with an error status, whose body the transport has put in order.
    fn refused(status: StatusCode, body: ErrorBody, retry_after: Option<Duration>) -> Self {
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
        // A 404 is about the sandbox that the path of the operation names; that of a gateway is not.
        if error.0.kind == ErrorKind::NotFound && body.about_sandbox && error.0.body.is_none() {
            error.0.kind = ErrorKind::SandboxNotFound;
        }
        error
    }
}

fn kind_of(status: StatusCode, error_code: Option<&str>, message: Option<&str>) -> ErrorKind {
    // The codes that the platform gives for having no room; the set is open.
    const CAPACITY: [&str; 3] = [
        "sandbox_capacity_unavailable",
        "sandbox_no_compatible_node",
        "sandbox_placement_timeout",
    ];
    if error_code.is_some_and(|code| CAPACITY.contains(&code)) {
        return ErrorKind::CapacityUnavailable;
    }
    if let Some(kind) = error_code.and_then(kind_of_connect_code) {
        return kind;
    }
    match status.as_u16() {
        400 | 405 | 406 | 413 | 414 | 415 | 416 | 422 => ErrorKind::InvalidArgument,
        401 => ErrorKind::Unauthenticated,
        403 => ErrorKind::PermissionDenied,
        404 | 410 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        // The proxy in front of the sandboxes says so, in these words, of one that is gone. A port
        // on which nothing listens gives 502, too.
        502 if message.is_some_and(|message| message.contains("was not found")) => {
            ErrorKind::SandboxNotFound
        }
        502..=504 => ErrorKind::Unavailable,
        507 => ErrorKind::StorageFull,
        _ => ErrorKind::Server,
    }
}

/// What a code of the Connect protocol stands for.
///
/// envd answers with one where it has a method; the status beside it differs between its versions.
fn kind_of_connect_code(code: &str) -> Option<ErrorKind> {
    Some(match code {
        "canceled" | "deadline_exceeded" => ErrorKind::Timeout,
        "invalid_argument" | "out_of_range" => ErrorKind::InvalidArgument,
        "not_found" => ErrorKind::NotFound,
        "already_exists" | "aborted" | "failed_precondition" => ErrorKind::Conflict,
        "permission_denied" => ErrorKind::PermissionDenied,
        "unauthenticated" => ErrorKind::Unauthenticated,
        "resource_exhausted" => ErrorKind::RateLimited,
        "unavailable" => ErrorKind::Unavailable,
        "unimplemented" | "internal" | "unknown" | "data_loss" => ErrorKind::Server,
        _ => return None,
    })
}

/// The scheme, host and port of a `Location`, which may hold anything behind them.
fn origin(location: &reqwest::header::HeaderValue) -> String {
    location
        .to_str()
        .ok()
        .and_then(|text| reqwest::Url::parse(text).ok())
        .map_or_else(
            || "another place".to_owned(),
            |url| url.origin().ascii_serialization(),
        )
}

impl Error {
    /// What the last message of a stream says went wrong, by a code of the Connect protocol.
    pub(crate) fn from_end_of_stream(code: String, message: String) -> Self {
        let kind = kind_of_connect_code(&code).unwrap_or(ErrorKind::Server);
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
    fn a_value_that_is_wrong_is_not_repeated() {
        fn told<T: serde::de::DeserializeOwned>(json: &str) -> String {
            let error = serde_json::from_str::<T>(json).err().expect("it is wrong");
            without_values(&error)
        }
        #[derive(Debug, serde::Deserialize)]
        enum Listed {
            A,
        }
        assert_eq!(
            told::<bool>(r#""a \" `b`, expected c""#),
            "invalid type: string, expected a boolean at line 1 column 22"
        );
        assert_eq!(
            told::<String>("71498"),
            "invalid type: integer, expected a string at line 1 column 5"
        );
        assert_eq!(
            told::<u8>("71498"),
            "invalid value: integer, expected u8 at line 1 column 5"
        );
        assert_eq!(
            told::<Listed>(r#""B""#),
            "unknown variant, expected `A` at line 1 column 3"
        );
        assert_eq!(
            told::<String>("[]"),
            "invalid type: sequence, expected a string at line 1 column 0"
        );
        assert_eq!(
            told::<String>("\""),
            "EOF while parsing a string at line 1 column 1"
        );
        assert!(matches!(serde_json::from_str("\"A\""), Ok(Listed::A)));
    }
}
