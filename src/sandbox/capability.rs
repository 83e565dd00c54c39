//! [`Capability`], an ability of envd and the first version that has it.

use crate::error::{Error, ErrorKind, Result};

/// The version of envd in a sandbox.
///
/// Text that is not a version counts as the newest version: some deployments do not report the
/// version, and rejecting the operation would not help their users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(u32, u32, u32);

/// An ability that envd has since some version.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Capability {
    name: &'static str,
    since: Version,
}

impl Capability {
    /// Watching a directory recursively.
    pub(crate) const RECURSIVE_WATCH: Self = Self::new("watching recursively", 0, 1, 4);
    /// Starting a command with stdin closed.
    pub(crate) const STDIN_SWITCH: Self =
        Self::new("starting a command with stdin closed", 0, 3, 0);
    /// Acting as the default user of the template if the request has no user.
    pub(crate) const DEFAULT_USER: Self = Self::new("acting as the default user", 0, 4, 0);
    /// Closing the stdin of a process.
    pub(crate) const CLOSE_STDIN: Self = Self::new("closing stdin", 0, 5, 2);
    /// Uploading a file as the request body instead of a multipart form, and compressed uploads.
    pub(crate) const RAW_UPLOAD: Self = Self::new("streaming uploads", 0, 5, 7);
    /// Storing metadata with a file.
    pub(crate) const FILE_METADATA: Self = Self::new("storing file metadata", 0, 6, 2);
    /// Including the affected entry in a watch event.
    pub(crate) const WATCH_ENTRIES: Self = Self::new("including entries in watch events", 0, 6, 3);
    /// Watching a directory on a network mount.
    pub(crate) const WATCH_NETWORK: Self = Self::new("watching network mounts", 0, 6, 4);

    const fn new(name: &'static str, major: u32, minor: u32, patch: u32) -> Self {
        Self {
            name,
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

    /// Returns whether this version has a capability.
    pub(crate) fn has(self, capability: Capability) -> bool {
        self >= capability.since
    }

    /// Returns an error with the required version if this version lacks a capability.
    pub(crate) fn require(self, capability: Capability) -> Result<()> {
        if self.has(capability) {
            return Ok(());
        }
        let (Self(a, b, c), Self(x, y, z)) = (self, capability.since);
        let name = capability.name;
        Err(Error::new(
            ErrorKind::Unsupported,
            format!(
                "{name} requires envd {x}.{y}.{z}, but the sandbox has envd {a}.{b}.{c}; rebuild \
                 its template"
            ),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_numerically() {
        let has = |text, capability| Version::parse(text).has(capability);
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
    fn missing_capability_error_contains_the_required_version() {
        let error = Version::parse("0.5.1")
            .require(Capability::CLOSE_STDIN)
            .expect_err("too old");
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        assert_eq!(
            error.message(),
            Some(
                "closing stdin requires envd 0.5.2, but the sandbox has envd 0.5.1; rebuild its \
                 template"
            )
        );
    }
}
