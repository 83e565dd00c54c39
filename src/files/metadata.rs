//! The limits of envd on the metadata of a file, and the headers that it travels in.

/// The name of a header is this and the key.
pub const HEADER_PREFIX: &str = "x-metadata-";

/// Maximum length of a key, in bytes.
pub const MAX_KEY: usize = 246;

/// Maximum size of all metadata of a file as envd stores it, in bytes.
pub const MAX_SIZE: usize = 4096;

/// The size of a key and its value as envd stores them, in bytes: it prefixes every key.
pub fn stored_size(key: &str, value: &str) -> usize {
    "user.e2b.".len() + key.len() + value.len()
}
