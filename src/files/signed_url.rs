//! URLs of files, for those who have no token.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use reqwest::Url;
use sha2::{Digest as _, Sha256};

use crate::error::{Error, ErrorKind, Result};
use crate::files::Files;
use crate::secret::SecretString;

/// A URL of a file to be made. Made by [`Files::download_url`] and [`Files::upload_url`].
///
/// On a secured sandbox the URL carries a signature, which is all that it takes to use it: hand it
/// out with care. That of a sandbox without a token works for everyone, as long as the sandbox runs.
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
    /// What the URL is good for, as the signature has it.
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

    /// The user to act as, as in [`Files::as_user`].
    pub fn user(mut self, name: impl Into<String>) -> Self {
        self.files = self.files.as_user(name);
        self
    }

    /// How long the URL is good for, from now, in whole seconds, rounded up; as long as the sandbox
    /// if not stated.
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.expires_in = Some(time);
        self
    }

    /// The URL. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if it is to expire at once, or if it is to expire and the
    /// sandbox has no token to sign that with.
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
            .map_err(|error| invalid("the URL of the sandbox is none").with_source(error))?;
        let user = self.files.user();
        let mut query = url.query_pairs_mut();
        query.append_pair("path", &self.path);
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
                    invalid("the token of the sandbox has characters that cannot be signed")
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
                    "a URL can only expire if the sandbox has a token, which this one does not",
                ));
            }
            None => {}
        }
        drop(query);
        Ok(String::from(url).into())
    }
}

/// The second up to which a URL is good.
fn expiration(now: SystemTime, time: Duration) -> Result<i64> {
    let invalid = |message: &str| Error::new(ErrorKind::InvalidArgument, message);
    if time.is_zero() {
        return Err(invalid("a URL that expires at once is good for nothing"));
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
        .ok_or_else(|| invalid("the time at which the URL expires is too far away"))
}

/// What envd takes in place of the token: a hash of what the URL is for, and of the token.
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

    /// As the official SDKs sign the same.
    #[test]
    fn signatures_are_those_of_the_other_clients() {
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
    fn an_expiration_is_rounded_up_and_never_zero() {
        let now = UNIX_EPOCH + Duration::from_millis(1_700_000_000_400);
        let at = |time| expiration(now, time).map_err(|error| error.kind());
        assert_eq!(at(Duration::from_secs(60)), Ok(1_700_000_061));
        assert_eq!(at(Duration::from_millis(600)), Ok(1_700_000_001));
        assert_eq!(at(Duration::ZERO), Err(ErrorKind::InvalidArgument));
        assert_eq!(at(Duration::MAX), Err(ErrorKind::InvalidArgument));
    }
}
