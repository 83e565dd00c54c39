//! [`SecretString`], text that is redacted when printed.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// Text that is redacted when printed: an API key, an access token, a password.
///
/// `Debug` and `Display` print `[redacted]`. `Serialize` writes the text itself, so that it can be
/// sent to the service; [`expose`](Self::expose) returns it.
///
/// ```
/// let key = e2b::SecretString::from("e2b_0123456789abcdef");
/// assert_eq!(format!("{key} {key:?}"), "[redacted] [redacted]");
/// assert_eq!(key.expose(), "e2b_0123456789abcdef");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SecretString(String);

impl SecretString {
    /// Returns the text.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The plain values of a map, for a generated type whose values are text.
    pub(crate) fn expose_all(map: BTreeMap<String, Self>) -> BTreeMap<String, String> {
        map.into_iter()
            .map(|(name, value)| (name, value.0))
            .collect()
    }

    /// Returns whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

const REDACTED: &str = "[redacted]";

impl fmt::Debug for SecretString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl fmt::Display for SecretString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl From<String> for SecretString {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for SecretString {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SecretString {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SecretString".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "password" })
    }
}
