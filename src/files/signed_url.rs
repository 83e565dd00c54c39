//! `FileUrl`, the builder of a signed URL of a file.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use reqwest::Url;
use sha2::{Digest as _, Sha256};

use crate::error::{Error, ErrorKind, Result};
use crate::files::Files;
use crate::secret::SecretString;

/// Builder of a URL of a file. Created by [`Files::download_url`] and [`Files::upload_url`].
///
/// On a secured sandbox the URL contains a signature, which grants access to anyone who has the
/// URL: share it with care. On a sandbox without an access token the URL needs no signature and
/// works for anyone while the sandbox runs.
///
/// ```no_run
/// # fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
/// use std::time::Duration;
///
/// let hour = Duration::from_secs(60 * 60);
/// let url = sandbox.files().download_url("report.pdf").expires_in(hour).build()?;
/// println!("curl -O '{}'", url.expose());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "call build()"]
pub struct FileUrl {
    files: Files,
    path: String,
    /// Permitted operation as it appears in the signature: `read` or `write`.
    purpose: &'static str,
    expires_in: Option<Duration>,
}

impl FileUrl {
    pub(super) fn download(files: Files, path: String) -> Self {
        Self::new(files, path, "read")
    }

    pub(super) fn upload(files: Files, path: String) -> Self {
        Self::new(files, path, "write")
    }

    fn new(files: Files, path: String, purpose: &'static str) -> Self {
        Self {
            files,
            path,
            purpose,
            expires_in: None,
        }
    }

    /// Sets the user to act as, like [`Files::as_user`].
    pub fn user(mut self, name: impl Into<String>) -> Self {
        self.files = self.files.as_user(name);
        self
    }

    /// Sets how long the URL is valid after [`build`](Self::build), rounded up to whole seconds.
    /// Defaults to the lifetime of the sandbox.
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.expires_in = Some(time);
        self
    }

    /// Builds the URL. No request is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if [`expires_in`](Self::expires_in) is zero or too large, or
    /// is set for a sandbox without an access token to sign the expiration with.
    pub fn build(self) -> Result<SecretString> {
        let sandbox = &self.files.sandbox;
        self.at(SystemTime::now())
            .map_err(|error| error.with_sandbox(sandbox.id()))
    }

    fn at(&self, now: SystemTime) -> Result<SecretString> {
        let invalid = |message: &str| Error::new(ErrorKind::InvalidArgument, message);
        let sandbox = &self.files.sandbox;
        let base = sandbox.direct_envd_url()?;
        let mut url = Url::parse(&format!("{}/files", base.as_str()))
            .map_err(|error| invalid("the URL of the sandbox is not valid").with_source(error))?;
        let user = self.files.user();
        let mut query = url.query_pairs_mut();
        // envd distinguishes an empty path from none, and signs none as an empty one.
        if !self.path.is_empty() {
            query.append_pair("path", &self.path);
        }
        if let Some(user) = user {
            query.append_pair("username", user);
        }
        let expiration = self
            .expires_in
            .map(|time| expiration(now, time))
            .transpose()?;
        match sandbox.access_token() {
            Some(token) => {
                let token = token.to_str().map_err(|_| {
                    invalid("the access token of the sandbox contains non-ASCII characters")
                })?;
                let user = user.unwrap_or_default();
                let signature = signature(&self.path, self.purpose, user, token, expiration);
                query.append_pair("signature", &signature);
                if let Some(expiration) = expiration {
                    query.append_pair("signature_expiration", &expiration.to_string());
                }
            }
            None if expiration.is_some() => {
                return Err(invalid(
                    "`expires_in` requires a sandbox with an access token",
                ));
            }
            None => {}
        }
        drop(query);
        if url.query() == Some("") {
            url.set_query(None);
        }
        Ok(String::from(url).into())
    }
}

/// Returns the Unix time in seconds at which a URL expires.
fn expiration(now: SystemTime, time: Duration) -> Result<i64> {
    let invalid = |message: &str| Error::new(ErrorKind::InvalidArgument, message);
    if time.is_zero() {
        return Err(invalid("`expires_in` must be greater than zero"));
    }
    let seconds = now
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|now| now.checked_add(time))
        .map(|at| {
            at.as_secs()
                .saturating_add(u64::from(at.subsec_nanos() > 0))
        });
    seconds
        .and_then(|seconds| i64::try_from(seconds).ok())
        .ok_or_else(|| invalid("`expires_in` is too large"))
}

/// Returns the signature that envd accepts in place of the access token: a hash of the path, the
/// operation, the user, the token and the expiration.
///
/// `purpose` is `read` or `write`; `expiration` is in seconds since 1970.
pub fn signature(
    path: &str,
    purpose: &str,
    user: &str,
    token: &str,
    expiration: Option<i64>,
) -> String {
    let mut text = format!("{path}:{purpose}:{user}:{token}");
    if let Some(expiration) = expiration {
        text.push_str(&format!(":{expiration}"));
    }
    format!("v1_{}", STANDARD_NO_PAD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected values were produced by the official SDKs.
    #[test]
    fn signatures_match_the_official_sdks() {
        assert_eq!(
            signature("/home/user/a.txt", "read", "user", "tok123", None),
            "v1_HB2bgZ+RgifWQVkD4WDT8wNBFTVrggZWSRD5EqI0H/0"
        );
        assert_eq!(
            signature("a.txt", "write", "", "tok123", Some(1_700_000_000)),
            "v1_RTev0CVkDCdbf/7L5ogwCeTjXzggejaExjSUXw06/0U"
        );
    }

    #[test]
    fn expiration_is_rounded_up_and_zero_is_invalid_argument() {
        let now = UNIX_EPOCH + Duration::from_millis(1_700_000_000_400);
        let at = |time| expiration(now, time).map_err(|error| error.kind());
        assert_eq!(at(Duration::from_secs(60)), Ok(1_700_000_061));
        assert_eq!(at(Duration::from_millis(600)), Ok(1_700_000_001));
        assert_eq!(at(Duration::ZERO), Err(ErrorKind::InvalidArgument));
        assert_eq!(at(Duration::MAX), Err(ErrorKind::InvalidArgument));
    }
}
