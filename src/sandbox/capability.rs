//! What envd of which version can do.

use crate::error::{Error, ErrorKind, Result};

/// The version of envd in a sandbox.
///
/// Text that is no version counts as a new one: deployments that do not know the version leave it
/// out, and refusing to try would help nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(u32, u32, u32);

/// Something that not every envd can do.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Capability {
    pub(crate) what: &'static str,
    since: Version,
}

impl Capability {
    /// Watching what is below a directory, too.
    pub(crate) const RECURSIVE_WATCH: Self = Self::new("watching recursively", 0, 1, 4);
    /// Starting a command with stdin closed.
    pub(crate) const STDIN_SWITCH: Self = Self::new("closing stdin from the start", 0, 3, 0);
    /// Acting as the template's default user when no user is named.
    pub(crate) const DEFAULT_USER: Self = Self::new("a default user", 0, 4, 0);
    /// Closing the stdin of a process.
    pub(crate) const CLOSE_STDIN: Self = Self::new("closing stdin", 0, 5, 2);
    /// Uploading a file as it is, without a form around it, and compressed uploads.
    pub(crate) const RAW_UPLOAD: Self = Self::new("streamed uploads", 0, 5, 7);
    /// Metadata stored with a file.
    pub(crate) const FILE_METADATA: Self = Self::new("metadata of files", 0, 6, 2);
    /// The entry that an event is about, in the event.
    pub(crate) const WATCH_ENTRIES: Self = Self::new("entries in watch events", 0, 6, 3);
    /// Watching a directory that another machine serves.
    pub(crate) const WATCH_NETWORK: Self = Self::new("watching network mounts", 0, 6, 4);

    const fn new(what: &'static str, major: u32, minor: u32, patch: u32) -> Self {
        Self {
            what,
            since: Version(major, minor, patch),
        }
    }
}

impl Version {
    pub(crate) fn parse(text: &str) -> Self {
        const NEW: Version = Version(u32::MAX, 0, 0);
        let mut parts = text.trim_start_matches('v').split(['.', '-', '+']);
        let mut number = || parts.next().and_then(|part| part.parse().ok());
        match (number(), number(), number()) {
            (Some(major), Some(minor), patch) => Self(major, minor, patch.unwrap_or(0)),
            _ => NEW,
        }
    }

    pub(crate) fn has(self, feature: Capability) -> bool {
        self >= feature.since
    }

    /// An error that names the version that is needed.
    pub(crate) fn require(self, feature: Capability) -> Result<()> {
        if self.has(feature) {
            return Ok(());
        }
        let (Self(a, b, c), Self(x, y, z)) = (self, feature.since);
        let what = feature.what;
        Err(Error::new(
            ErrorKind::Unsupported,
            format!(
                "{what} needs envd {x}.{y}.{z}, and this sandbox has {a}.{b}.{c}: rebuild its template"
            ),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_numbers() {
        let has = |text, feature| Version::parse(text).has(feature);
        assert!(has("0.5.2", Capability::CLOSE_STDIN));
        assert!(!has("0.5.1", Capability::CLOSE_STDIN));
        assert!(has("0.10.0", Capability::CLOSE_STDIN));
        assert!(has("v1.0.0", Capability::CLOSE_STDIN));
        assert!(has("0.5.2-rc1", Capability::CLOSE_STDIN));
        assert!(!has("0.5", Capability::CLOSE_STDIN));
        for unknown in ["", "latest", "x.y.z"] {
            assert!(has(unknown, Capability::CLOSE_STDIN), "{unknown:?}");
        }
    }

    #[test]
    fn an_old_envd_is_told_what_is_needed() {
        let error = Version::parse("0.5.1")
            .require(Capability::CLOSE_STDIN)
            .expect_err("too old");
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        assert_eq!(
            error.message(),
            Some(
                "closing stdin needs envd 0.5.2, and this sandbox has 0.5.1: rebuild its template"
            )
        );
    }
}
