//! [`BaseUrl`], the URL of a server that paths are appended to.

use std::sync::Arc;

use reqwest::Url;

use crate::error::{Error, ErrorKind, Result};

/// The URL of a server that paths are appended to. It has no query, fragment or trailing slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    text: Arc<str>,
    path_start: usize,
}

impl BaseUrl {
    pub(crate) fn parse(setting: &str, text: &str) -> Result<Self> {
        let invalid = |why: &str| {
            Error::new(
                ErrorKind::InvalidArgument,
                format!("{setting} {why}; it should look like https://api.example.com"),
            )
        };
        let url = Url::parse(text).map_err(|error| invalid(&format!("is not a URL ({error})")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(invalid("is not an http or https URL"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(invalid("contains a user or password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("contains a query or fragment"));
        }
        let text = url.as_str().trim_end_matches('/');
        Ok(Self {
            path_start: text.len() - url.path().trim_end_matches('/').len(),
            text: text.into(),
        })
    }

    /// Returns the URL of a host name that is built from a domain and, for a sandbox, its id.
    ///
    /// The host name is validated strictly, because the access token of the sandbox is sent to it:
    /// neither domain nor id may redirect it to another host.
    pub(crate) fn of_host(setting: &str, host: &str) -> Result<Self> {
        let labels = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':');
        if !host.chars().all(labels) || host.split('.').any(str::is_empty) {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("{host:?} is not a host name; {setting} should look like e2b.app"),
            ));
        }
        let text = format!("https://{host}");
        Ok(Self {
            path_start: text.len(),
            text: text.into(),
        })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the path with its leading `/`, or an empty string if there is none.
    pub(crate) fn path(&self) -> &str {
        &self.text[self.path_start..]
    }
}
