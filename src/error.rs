//! What can go wrong, in one type.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use serde::Serialize;
use serde_json::Value;

use crate::transport::TooLong;

/// The result of everything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// [`kind`](Self::kind) says what to do about it. The parts of the answer, where there was one, are
/// kept: [`status`](Self::status), [`code`](Self::code), [`error_code`](Self::error_code),
/// [`message`](Self::message), and [`body`](Self::body) for what a gateway sent instead of an
/// answer. Errors of the generated methods convert into it with `?`.
///
/// `Display` names the operation, the sandbox and what came back, and not the cause: that is in
/// [`source`](StdError::source), so that nothing is printed twice. No credential appears in either.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<Cow<'static, str>>,
    sandbox_id: Option<String>,
    status: Option<StatusCode>,
    code: Option<i64>,
    error_code: Option<String>,
    message: Option<String>,
    body: Option<String>,
    retry_after: Option<Duration>,
    timeout_kind: Option<TimeoutKind>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What kind of failure it was.
///
/// More kinds can be added; match with a wildcard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The arguments were refused, here or by the server (400, 413, 422). Correct them.
    InvalidArgument,
    /// The credential is missing, wrong or expired (401).
    Unauthenticated,
    /// The credential is good, and does not allow this (403).
    PermissionDenied,
    /// The sandbox does not exist, or not any more: it was killed or its lifetime ended.
    SandboxNotFound,
    /// Something else does not exist: a template, a file, a process.
    NotFound,
    /// The state of the sandbox does not allow this now (409).
    Conflict,
    /// Too many calls or sandboxes (429). [`Error::retry_after`] has the server's wish, if it
    /// stated one.
    RateLimited,
    /// There is no room for the sandbox at the moment (503 or 504 with an
    /// [`error_code`](Error::error_code) that says so). Trying again later helps.
    CapacityUnavailable,
    /// The service, or something on the way to it, cannot answer now (502, 503, 504).
    Unavailable,
    /// The disk of the sandbox is full (507).
    StorageFull,
    /// There is more data than the limit that was set for it allows, or an answer has more than
    /// 64 MiB of JSON.
    TooLarge,
    /// The envd of the sandbox is too old for this. The message names the version that is needed.
    Unsupported,
    /// A command ended with an exit code other than 0; only
    /// [`Output::check`](crate::commands::Output::check) makes that an error.
    CommandFailed,
    /// A deadline passed; [`Error::timeout_kind`] says which.
    Timeout,
    /// No connection could be made, or it broke before the answer was complete.
    Connection,
    /// Reading or writing on this side failed: a local file, or a reader or writer that was handed
    /// to this crate.
    Io,
    /// A stream ended before it said so. What was received until then is good.
    Interrupted,
    /// The answer could not be understood.
    Decode,
    /// The service failed in some other way (5xx), or answered with something unexpected.
    Server,
}

/// The clocks that a call runs against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The time for a whole call: [`request_timeout`](crate::ClientBuilder::request_timeout).
    Request,
    /// The time for making a connection:
    /// [`connect_timeout`](crate::ClientBuilder::connect_timeout).
    Connect,
    /// The time until a stream has begun: the request timeout, too, as far as streams are subject
    /// to it.
    StreamOpen,
    /// The time during which nothing arrives on a stream.
    StreamIdle,
    /// The time that a command may run: [`Start::timeout`](crate::commands::Start::timeout). The server has
    /// killed it.
    Command,
}

impl Error {
    /// A failure of `kind` before anything was sent.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            sandbox_id: None,
            status: None,
            code: None,
            error_code: None,
            message: Some(message.into()),
            body: None,
            retry_after: None,
            timeout_kind: None,
            source: None,
        }))
    }

    /// A deadline has passed.
    pub(crate) fn timeout(kind: TimeoutKind, message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Timeout, message);
        error.0.timeout_kind = Some(kind);
        error
    }

    /// What the last message of a stream says went wrong, by a code of the Connect protocol.
    pub(crate) fn from_end_of_stream(code: String, message: String) -> Self {
        let kind = kind_of_connect_code(&code).unwrap_or(ErrorKind::Server);
        let mut error = Self::new(kind, message);
        error.0.error_code = Some(code).filter(|code| !code.is_empty());
        error.0.message = error.0.message.filter(|message| !message.is_empty());
        error
    }

    /// The clock that is behind a timeout, where the server does not know its name.
    pub(crate) fn with_timeout_kind(mut self, kind: TimeoutKind) -> Self {
        if self.0.kind == ErrorKind::Timeout {
            self.0.timeout_kind.get_or_insert(kind);
        }
        self
    }

    /// The cause, for [`source`](StdError::source).
    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// A better explanation of what was tried when `error` came up.
    pub(crate) fn replacing(mut self, error: Self) -> Self {
        self.0.operation.clone_from(&error.0.operation);
        self.0.sandbox_id.clone_from(&error.0.sandbox_id);
        self.with_source(error)
    }

    /// What was tried, unless that is known better already.
    pub(crate) fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.operation.get_or_insert(Cow::Borrowed(operation));
        self
    }

    /// On which sandbox it was tried.
    pub(crate) fn with_sandbox(mut self, id: &str) -> Self {
        self.0.sandbox_id.get_or_insert_with(|| id.to_owned());
        self
    }

    /// What kind of failure it was.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The number that the answer carries as `code`, or its status where it carries a name there.
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }

    /// The name that the answer carries for what went wrong, such as
    /// `sandbox_capacity_unavailable`. The set of names is open.
    pub fn error_code(&self) -> Option<&str> {
        self.0.error_code.as_deref()
    }

    /// What the service, or this crate, says went wrong.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The beginning of an answer that was not in the service's own format, such as the HTML page
    /// of a gateway.
    pub fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// What was tried: the id of an operation as the document has it, `postSandboxConnect`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The sandbox it was tried on.
    pub fn sandbox_id(&self) -> Option<&str> {
        self.0.sandbox_id.as_deref()
    }

    /// How long the server asked to wait, from `Retry-After` in either form, as of its arrival.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Which deadline passed, when the kind is [`ErrorKind::Timeout`].
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        self.0.timeout_kind
    }

    /// Whether the sandbox does not exist (any more).
    pub fn is_sandbox_not_found(&self) -> bool {
        self.0.kind == ErrorKind::SandboxNotFound
    }

    /// Whether the sandbox, or something else that was asked for, does not exist.
    pub fn is_not_found(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::SandboxNotFound | ErrorKind::NotFound
        )
    }

    /// Whether a deadline passed.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether there were too many calls or sandboxes.
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::RateLimited
    }

    /// Whether no connection was made, or it broke.
    pub fn is_connection(&self) -> bool {
        self.0.kind == ErrorKind::Connection
    }

    /// Whether the credential was missing, wrong, or not enough.
    pub fn is_auth(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Unauthenticated | ErrorKind::PermissionDenied
        )
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            operation,
            sandbox_id,
            status,
            error_code,
            message,
            body,
            ..
        } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{operation}")?;
        }
        if let Some(id) = sandbox_id {
            let space = if operation.is_some() { " " } else { "" };
            write!(f, "{space}on sandbox {id}")?;
        }
        if operation.is_some() || sandbox_id.is_some() {
            f.write_str(": ")?;
        }
        match status {
            Some(status) => write!(f, "{status}")?,
            None => f.write_str(kind.describe())?,
        }
        if let Some(message) = message {
            write!(f, ": {message}")?;
        } else if let Some(body) = body {
            write!(f, ": {body:?}")?;
        }
        if let Some(code) = error_code {
            write!(f, " ({code})")?;
        }
        Ok(())
    }
}

/// What there is, and nothing of what there is not.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            operation,
            sandbox_id,
            status,
            code,
            error_code,
            message,
            body,
            retry_after,
            timeout_kind,
            source,
        } = &*self.0;
        let mut debug = f.debug_struct("Error");
        debug.field("kind", kind);
        let mut add = |name, value: Option<&dyn fmt::Debug>| {
            if let Some(value) = value {
                debug.field(name, value);
            }
        };
        add("operation", operation.as_ref().map(|value| value as _));
        add("sandbox_id", sandbox_id.as_ref().map(|value| value as _));
        add("status", status.as_ref().map(|value| value as _));
        add("code", code.as_ref().map(|value| value as _));
        add("error_code", error_code.as_ref().map(|value| value as _));
        add("message", message.as_ref().map(|value| value as _));
        add("body", body.as_ref().map(|value| value as _));
        add("retry_after", retry_after.as_ref().map(|value| value as _));
        add("timeout_kind", timeout_kind.as_ref().map(|value| value as _));
        add("source", source.as_ref().map(|value| value as _));
        debug.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl ErrorKind {
    fn describe(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid argument",
            Self::Unauthenticated => "not authenticated",
            Self::PermissionDenied => "not allowed",
            Self::SandboxNotFound => "sandbox not found",
            Self::NotFound => "not found",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate limited",
            Self::CapacityUnavailable => "no capacity",
            Self::Unavailable => "unavailable",
            Self::StorageFull => "not enough space",
            Self::TooLarge => "too large",
            Self::Unsupported => "not supported",
            Self::CommandFailed => "the command failed",
            Self::Timeout => "timed out",
            Self::Connection => "connection failed",
            Self::Io => "reading or writing on this side failed",
            Self::Interrupted => "the stream was interrupted",
            Self::Decode => "the answer could not be understood",
            Self::Server => "the service failed",
        }
    }
}

/// What went wrong in a generated method.
///
/// `E` is the error type of a surface. It is read by the names of its members, so that any document
/// will do.
impl<E: Serialize> From<progenitor_client::Error<E>> for Error {
    fn from(error: progenitor_client::Error<E>) -> Self {
        use progenitor_client::Error as Generated;
        match error {
            // The transport refuses with these two; see `Transport::prepare`.
            Generated::Custom(message) => Self::new(ErrorKind::Unauthenticated, message),
            Generated::InvalidRequest(message) => Self::new(ErrorKind::InvalidArgument, message),
            Generated::ErrorResponse(response) => {
                let retry_after = retry_after(response.headers());
                let status = response.status();
                Self::refused(status, &*response, retry_after)
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
    fn refused<E: Serialize>(status: StatusCode, body: &E, retry_after: Option<Duration>) -> Self {
        let members = serde_json::to_value(body).unwrap_or(Value::Null);
        let text = |key: &str| {
            members
                .get(key)
                .and_then(Value::as_str)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        let message = text("message");
        let error_code = text("error_code");
        let mut error = Self::new(
            kind_of(status, error_code.as_deref(), message.as_deref()),
            String::new(),
        );
        error.0.status = Some(status);
        error.0.code = members.get("code").and_then(Value::as_i64);
        error.0.sandbox_id = text("sandboxId");
        error.0.operation = text("operation").map(Cow::Owned);
        error.0.body = text("body");
        error.0.error_code = error_code;
        error.0.message = message;
        error.0.retry_after = retry_after;
        // What a 404 is about, the path of the operation tells; that of a gateway is about nothing.
        let operation = error.0.operation.as_deref();
        let on_sandbox = operation.is_some_and(|id| {
            crate::platform::OPERATIONS
                .iter()
                .any(|operation| operation.id == id && operation.is_about_sandbox())
        });
        if error.0.kind == ErrorKind::NotFound && on_sandbox && error.0.body.is_none() {
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

/// `Retry-After`: whole seconds, or a date.
pub(crate) fn retry_after(headers: &reqwest::header::HeaderMap) -> Option<Duration> {
    let text = headers
        .get(reqwest::header::RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = chrono::DateTime::parse_from_rfc2822(text).ok()?;
    let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now());
    Some((date.to_utc() - now).to_std().unwrap_or_default())
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
