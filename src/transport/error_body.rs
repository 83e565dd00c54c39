//! `ErrorBody`, the body of an error response.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// The body of an error response, the same for every operation.
///
/// Decoding never fails: every member is optional, and a member of an unexpected type is kept in
/// [`extra`](Self::extra). So the status is kept, whatever a gateway sends.
#[derive(Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// The status code, as the service repeats it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// A name for what went wrong. The set of names is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// What went wrong, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The first 1024 bytes of a response without a `message`, such as a gateway's HTML page. Set by
    /// this client; no service sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The id of the operation that failed. Set by this client; no service sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The sandbox that the proxy in front of the sandboxes cannot reach.
    #[serde(rename = "sandboxId", skip_serializing_if = "Option::is_none")]
    pub sandbox_id: Option<String>,
    /// Whether the path of the operation names a sandbox. It passes through the generated code as
    /// JSON, between the transport, which knows the operation, and [`crate::Error`].
    #[serde(rename = "e2b:about_sandbox", skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) about_sandbox: bool,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl From<Map<String, Value>> for ErrorBody {
    fn from(mut members: Map<String, Value>) -> Self {
        let members = &mut members;
        Self {
            code: take(members, "code", Value::as_i64),
            error_code: take(members, "error_code", text),
            message: take(members, "message", text),
            body: take(members, "body", text),
            operation: take(members, "operation", text),
            sandbox_id: take(members, "sandboxId", text),
            about_sandbox: take(members, "e2b:about_sandbox", Value::as_bool).unwrap_or(false),
            extra: std::mem::take(members),
        }
    }
}

impl<'de> Deserialize<'de> for ErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::Object(members) => members.into(),
            _ => Self::default(),
        })
    }
}

/// Prints the names of other members, not their values.
impl fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorBody")
            .field("code", &self.code)
            .field("error_code", &self.error_code)
            .field("message", &self.message)
            .field("body", &self.body)
            .field("operation", &self.operation)
            .field("sandbox_id", &self.sandbox_id)
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish()
    }
}

/// Takes a member of the expected type.
fn take<T>(
    members: &mut Map<String, Value>,
    key: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<T> {
    let value = read(members.get(key)?)?;
    members.remove(key);
    Some(value)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_false(value: &bool) -> bool {
    !value
}
