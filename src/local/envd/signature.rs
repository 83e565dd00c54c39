//! Signatures that stand in for the token, for one path and one operation.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::secret::SecretString;

/// What is signed. All of it is as it stands in the query; what does not, is empty.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signed<'a> {
    pub(super) path: &'a str,
    pub(super) operation: Operation,
    pub(super) user: &'a str,
    /// Seconds since 1970.
    pub(super) expiration: Option<i64>,
}

/// What can be done with a file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operation {
    Read,
    Write,
}

impl Signed<'_> {
    /// The signature that the holder of the token makes.
    pub(super) fn signature(&self, token: &SecretString) -> String {
        let operation = match self.operation {
            Operation::Read => "read",
            Operation::Write => "write",
        };
        let (path, user, token) = (self.path, self.user, token.expose());
        let mut text = format!("{path}:{operation}:{user}:{token}");
        if let Some(expiration) = self.expiration {
            text.push_str(&format!(":{expiration}"));
        }
        let digest = STANDARD_NO_PAD.encode(Sha256::digest(text));
        format!("v1_{digest}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_those_of_other_clients() {
        let token = SecretString::from("tok123");
        let read = Signed {
            path: "/home/user/a.txt",
            operation: Operation::Read,
            user: "user",
            expiration: None,
        };
        assert_eq!(
            read.signature(&token),
            "v1_HB2bgZ+RgifWQVkD4WDT8wNBFTVrggZWSRD5EqI0H/0"
        );
        let write = Signed {
            path: "a.txt",
            operation: Operation::Write,
            user: "",
            expiration: Some(1_700_000_000),
        };
        assert_eq!(
            write.signature(&token),
            "v1_RTev0CVkDCdbf/7L5ogwCeTjXzggejaExjSUXw06/0U"
        );
    }
}
