//! `BaseUrl`, the URL of a server that paths are appended to.

use std::sync::Arc;

use reqwest::Url;

use crate::error::{Error, ErrorKind, Result};

/// A URL that paths are appended to: without a query, a fragment, or a slash at its end.
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
        let url = Url::parse(text).map_err(|error| invalid(&format!("is no URL ({error})")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(invalid("is not an http or https URL"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(invalid("has a user or password in it"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("has a query or fragment in it"));
        }
        let text = url.as_str().trim_end_matches('/');
        Ok(Self {
            path_start: text.len() - url.path().trim_end_matches('/').len(),
            text: text.into(),
        })
    }

    /// The URL of a host that was put together from a domain and perhaps an id.
    ///
    /// The token of the sandbox is sent there: neither of the two may lead anywhere else.
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

    /// The path, `/` in front; empty if there is none.
    pub(crate) fn path(&self) -> &str {
        &self.text[self.path_start..]
    }
}
