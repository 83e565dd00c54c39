//! `Error`, the one error type of the crate.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt::{self, Write as _};
use std::time::Duration;

use reqwest::StatusCode;

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
    /// The platform reports that the sandbox does not exist: it was killed, or its lifetime ended.
    SandboxNotFound,
    /// The sandbox is paused. [`Sandbox::connect`](crate::Sandbox::connect) resumes it.
    SandboxPaused,
    /// The proxy in front of the sandboxes does not find the sandbox running (502). It is paused or
    /// gone: [`Sandbox::diagnose`](crate::Sandbox::diagnose) asks the platform which.
    SandboxUnreachable,
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
    /// A process does not read its standard input any more: it has closed it, or it has ended.
    BrokenPipe,
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

    /// The clock that is behind a timeout, where the server does not know its name.
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
        self.0.sandbox_id = Some(id.to_owned());
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

    /// Whether the platform reports that the sandbox does not exist. `false` for one that is paused, or
    /// whose state is unknown.
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
            Self::Unauthenticated => "not authenticated",
            Self::PermissionDenied => "not allowed",
            Self::SandboxNotFound => "sandbox not found",
            Self::SandboxPaused => "the sandbox is paused",
            Self::SandboxUnreachable => "the sandbox is paused or gone",
            Self::BrokenPipe => "broken pipe",
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
            "on sandbox someone\\u{7}: the service failed: a\\nERROR forged\\u{1b}[31m b\u{e9} (x\\ry)"
        );
        let error = error.with_sandbox("mine");
        assert_eq!(error.sandbox_id(), Some("mine"), "the id of the call wins");
    }
}
