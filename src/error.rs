//! [`Error`], the error type of the crate.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt::{self, Write as _};
use std::time::Duration;

use reqwest::StatusCode;

/// A `Result` with [`Error`] as its default error type.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The error of a failed call.
///
/// [`kind`](Self::kind) classifies the error for handling. The parts of the error response, if
/// there was one, are kept: [`status`](Self::status), [`code`](Self::code),
/// [`error_code`](Self::error_code), [`message`](Self::message), and [`body`](Self::body) for a
/// response that is not in the format of the API, for example the page of a gateway. Errors of the
/// generated methods convert into this type with `?`.
///
/// `Display` prints the operation, the sandbox, the status and the message. It does not print the
/// cause, which is returned by [`source`](StdError::source), so that nothing is printed twice.
/// Neither contains credentials.
pub struct Error(pub(crate) Box<Inner>);

/// The parts of an [`Error`].
pub(crate) struct Inner {
    pub(crate) kind: ErrorKind,
    pub(crate) operation: Option<Cow<'static, str>>,
    pub(crate) sandbox_id: Option<String>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<i64>,
    pub(crate) error_code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) body: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) timeout_kind: Option<TimeoutKind>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kind of an [`Error`].
///
/// New kinds may be added in any release; match with a wildcard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument is invalid, and was rejected by this crate or by the server (400, 405, 406,
    /// 413 to 416, 422). Retrying with the same arguments does not help.
    InvalidArgument,
    /// The credential is missing, invalid or expired (401).
    Unauthenticated,
    /// The credential is valid, but does not permit the operation (403).
    PermissionDenied,
    /// The platform reports that the sandbox does not exist: it was killed, or its lifetime ended.
    SandboxNotFound,
    /// The sandbox is paused. [`Sandbox::connect`](crate::Sandbox::connect) resumes it.
    SandboxPaused,
    /// The proxy in front of the sandboxes does not find the sandbox running (502). It is paused or
    /// gone: [`Sandbox::diagnose`](crate::Sandbox::diagnose) asks the platform which.
    SandboxUnreachable,
    /// Something else does not exist: a template, a file, a process.
    NotFound,
    /// The operation conflicts with the current state of the sandbox (409).
    Conflict,
    /// Too many requests or too many sandboxes (429). [`Error::retry_after`] returns the wait that
    /// the server requested, if any.
    RateLimited,
    /// The service has no capacity for the sandbox at the moment: 503 or 504 with an
    /// [`error_code`](Error::error_code) such as `sandbox_capacity_unavailable`. Retry later.
    CapacityUnavailable,
    /// The service, or a gateway in front of it, is unavailable (502, 503, 504).
    Unavailable,
    /// The disk of the sandbox is full (507).
    StorageFull,
    /// The data exceeds the limit that is set for it, or a JSON response has more bytes or objects than
    /// the client accepts: 64 MiB from the platform and for listings, 8 MiB from envd otherwise, and
    /// 400,000 objects.
    TooLarge,
    /// envd in the sandbox is too old for the operation. The message contains the required version.
    Unsupported,
    /// A command ended with an exit code other than 0. Only
    /// [`Output::check`](crate::commands::Output::check) returns this kind.
    CommandFailed,
    /// A timeout elapsed; [`Error::timeout_kind`] returns which one.
    Timeout,
    /// The connection could not be established, or was lost before the response was complete.
    Connection,
    /// Local I/O failed: on a file, or on a reader or writer that was passed to this crate.
    Io,
    /// A process does not read its standard input any more: it has closed it, or it has ended.
    BrokenPipe,
    /// A stream ended before it said so. What was received until then is good.
    Interrupted,
    /// The response could not be decoded.
    Decode,
    /// The service failed in another way (5xx), or returned an unexpected response.
    Server,
}

/// The timeout behind an error of the kind [`ErrorKind::Timeout`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The limit on a whole call: [`request_timeout`](crate::ClientBuilder::request_timeout).
    Request,
    /// The limit on establishing a connection:
    /// [`connect_timeout`](crate::ClientBuilder::connect_timeout).
    Connect,
    /// The limit on opening a stream. It is the request timeout, which applies to a stream only
    /// until it is open.
    StreamOpen,
    /// The limit on the time during which a stream or file transfer makes no progress.
    StreamIdle,
    /// The limit on the run time of a command:
    /// [`Start::timeout`](crate::commands::Start::timeout). The server has killed the command.
    Command,
}

impl Error {
    /// Returns an error of `kind`, without the parts of a response.
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

    /// Returns an error for an elapsed timeout.
    pub(crate) fn timeout(kind: TimeoutKind, message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Timeout, message);
        error.0.timeout_kind = Some(kind);
        error
    }

    /// Sets the timeout kind of a timeout error that has none, because it was reported by the
    /// server.
    pub(crate) fn with_timeout_kind(mut self, kind: TimeoutKind) -> Self {
        if self.0.kind == ErrorKind::Timeout {
            self.0.timeout_kind.get_or_insert(kind);
        }
        self
    }

    /// The same error with another kind and message; what the server sent is kept.
    pub(crate) fn restated(mut self, kind: ErrorKind, message: impl Into<String>) -> Self {
        self.0.kind = kind;
        self.0.message = Some(message.into());
        self
    }

    /// A failed call of an operation on a sandbox.
    pub(crate) fn in_call(
        operation: &'static str,
        sandbox_id: &str,
        error: impl Into<Self>,
    ) -> Self {
        let error: Self = error.into();
        error.with_operation(operation).with_sandbox(sandbox_id)
    }

    /// Sets the cause, returned by [`source`](StdError::source).
    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Replaces `error`: takes over its operation and sandbox, and keeps it as the source.
    pub(crate) fn replacing(mut self, error: Self) -> Self {
        self.0.operation.clone_from(&error.0.operation);
        self.0.sandbox_id.clone_from(&error.0.sandbox_id);
        self.with_source(error)
    }

    /// Sets the operation, unless it is set already.
    pub(crate) fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.operation.get_or_insert(Cow::Borrowed(operation));
        self
    }

    /// Sets the sandbox. The id of the call wins over that of a response.
    pub(crate) fn with_sandbox(mut self, id: &str) -> Self {
        self.0.sandbox_id = Some(id.to_owned());
        self
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the HTTP status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Returns the numeric `code` of the error response, or its status if its `code` is a name.
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }

    /// Returns the name of the error in the error response, such as
    /// `sandbox_capacity_unavailable`. New names may be added by the service.
    pub fn error_code(&self) -> Option<&str> {
        self.0.error_code.as_deref()
    }

    /// Returns the error message of the service or of this crate.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Returns the start of an error response that is not in the format of the API, such as the
    /// HTML page of a gateway.
    pub fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// Returns the id of the failed operation in the OpenAPI document, such as
    /// `postSandboxConnect`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// Returns the id of the sandbox that the operation was called on.
    pub fn sandbox_id(&self) -> Option<&str> {
        self.0.sandbox_id.as_deref()
    }

    /// Returns the wait that the server requested with `Retry-After`, in seconds or as a date.
    /// It counts from the arrival of the response.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns which timeout elapsed, if the kind is [`ErrorKind::Timeout`].
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        self.0.timeout_kind
    }

    /// Whether the platform reports that the sandbox does not exist. `false` for one that is paused, or
    /// whose state is unknown.
    pub fn is_sandbox_not_found(&self) -> bool {
        self.0.kind == ErrorKind::SandboxNotFound
    }

    /// Returns whether the sandbox or another requested resource does not exist.
    pub fn is_not_found(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::SandboxNotFound | ErrorKind::NotFound
        )
    }

    /// Returns whether a timeout elapsed.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Returns whether the request was rejected because of too many requests or sandboxes.
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::RateLimited
    }

    /// Returns whether the connection could not be established or was lost.
    pub fn is_connection(&self) -> bool {
        self.0.kind == ErrorKind::Connection
    }

    /// Returns whether the credential is missing, invalid, or does not permit the operation.
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
            write!(f, "{space}on sandbox {}", Escaped(id))?;
        }
        if operation.is_some() || sandbox_id.is_some() {
            f.write_str(": ")?;
        }
        match status {
            Some(status) => write!(f, "{status}")?,
            None => f.write_str(kind.describe())?,
        }
        if let Some(message) = message {
            write!(f, ": {}", Escaped(message))?;
        } else if let Some(body) = body {
            write!(f, ": {body:?}")?;
        }
        if let Some(code) = error_code {
            write!(f, " ({})", Escaped(code))?;
        }
        Ok(())
    }
}

/// Prints only the fields that are set.
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
        add(
            "timeout_kind",
            timeout_kind.as_ref().map(|value| value as _),
        );
        add("source", source.as_ref().map(|value| value as _));
        debug.finish()
    }
}

/// Text of a server without control characters, which could forge lines of a log or drive a terminal.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| {
            if c.is_control() {
                write!(f, "{}", c.escape_default())
            } else {
                f.write_char(c)
            }
        })
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
            Self::Unauthenticated => "unauthenticated",
            Self::PermissionDenied => "permission denied",
            Self::SandboxNotFound => "sandbox not found",
            Self::SandboxPaused => "the sandbox is paused",
            Self::SandboxUnreachable => "the sandbox is paused or gone",
            Self::BrokenPipe => "broken pipe",
            Self::NotFound => "not found",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate limited",
            Self::CapacityUnavailable => "no capacity available",
            Self::Unavailable => "unavailable",
            Self::StorageFull => "storage full",
            Self::TooLarge => "too large",
            Self::Unsupported => "not supported",
            Self::CommandFailed => "command failed",
            Self::Timeout => "timed out",
            Self::Connection => "connection failed",
            Self::Io => "local I/O failed",
            Self::Interrupted => "stream interrupted",
            Self::Decode => "decoding failed",
            Self::Server => "server error",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_of_a_server_are_escaped() {
        let mut error = Error::new(ErrorKind::Server, "a\nERROR forged\u{1b}[31m b\u{e9}");
        error.0.error_code = Some("x\ry".to_owned());
        error.0.sandbox_id = Some("someone\u{7}".to_owned());
        assert_eq!(
            error.to_string(),
            "on sandbox someone\\u{7}: server error: a\\nERROR forged\\u{1b}[31m b\u{e9} (x\\ry)"
        );
        let error = error.with_sandbox("mine");
        assert_eq!(error.sandbox_id(), Some("mine"), "the id of the call wins");
    }
}
