//! [`Credentials`] of a client, and the selection of those that a request needs.

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind, Result};
use crate::transport::Rejected;
use crate::transport::operation::{CredentialLocation, Operation, SecurityScheme};

/// The credentials for one server. They are never sent to another server.
#[derive(Clone, Default)]
pub(crate) struct Credentials {
    /// Header names and values. The values are marked as sensitive.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) bearer: Option<HeaderValue>,
    pub(crate) basic: Option<HeaderValue>,
}

impl Credentials {
    /// Adds the credentials of the first security alternative for which all of them are set.
    pub(super) fn authorize(
        &self,
        operation: &Operation,
        headers: &mut HeaderMap,
    ) -> Result<(), Rejected> {
        if operation.security.is_empty() {
            return Ok(());
        }
        let satisfied = operation
            .security
            .iter()
            .find(|schemes| schemes.iter().all(|scheme| self.find(scheme).is_some()));
        let Some(schemes) = satisfied else {
            return Err(Rejected::Credential(missing(operation)));
        };
        // `Basic` names the user to act as and authenticates nothing (the password is empty), so it
        // is sent with every operation that accepts it, even if no token is needed.
        let user = operation
            .security
            .iter()
            .flat_map(|schemes| schemes.iter())
            .filter(|scheme| matches!(scheme.carrier, CredentialLocation::Basic));
        for scheme in schemes.iter().chain(user) {
            if let Some((name, value)) = self.find(scheme) {
                headers.insert(name.clone(), value.clone());
            }
        }
        Ok(())
    }

    fn find(&self, scheme: &SecurityScheme) -> Option<(&HeaderName, &HeaderValue)> {
        let authorization = |value| Some((&AUTHORIZATION, value));
        match &scheme.carrier {
            CredentialLocation::Header(wanted) => self
                .headers
                .iter()
                .find(|(name, _)| name == wanted)
                .map(|(name, value)| (name, value)),
            CredentialLocation::Bearer => self.bearer.as_ref().and_then(authorization),
            CredentialLocation::Basic => self.basic.as_ref().and_then(authorization),
            CredentialLocation::Unsupported(_) => None,
        }
    }
}

/// Returns a header value that is marked as sensitive. `setting` is its name in the error message.
pub(crate) fn sensitive_value(setting: &str, text: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        let message = format!("{setting} contains characters that cannot be sent in a header");
        Error::new(ErrorKind::InvalidArgument, message)
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Returns the error message for a missing credential, with the settings that provide it.
fn missing(operation: &Operation) -> String {
    let names: Vec<String> = operation
        .security
        .iter()
        .flat_map(|schemes| schemes.iter())
        .map(|scheme| {
            let name = scheme.name;
            match &scheme.carrier {
                CredentialLocation::Header("x-api-key") => {
                    format!("an API key ({name}: set E2B_API_KEY or call ClientBuilder::api_key)")
                }
                CredentialLocation::Bearer => format!(
                    "an access token ({name}: set E2B_ACCESS_TOKEN or call \
                     ClientBuilder::access_token)"
                ),
                CredentialLocation::Header(header) => {
                    format!("a value for the header {header} ({name})")
                }
                CredentialLocation::Basic => format!("a user ({name})"),
                CredentialLocation::Unsupported(kind) => {
                    format!("{name}, a scheme of the unsupported type {kind:?}")
                }
            }
        })
        .collect();
    format!("{} requires {}", operation.id, names.join(" or "))
}
