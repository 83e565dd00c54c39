//! The fuzz target `documents`. It needs the pipeline as `crate::pipeline`.

use crate::pipeline;

/// The longest text that is tried, in bytes.
const LONGEST: usize = 16 * 1024;

/// Lowers a document: the result is another one, or an error with a place.
pub fn documents(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    if text.len() > LONGEST {
        return;
    }
    if let Err(error) = pipeline::lower(text, None) {
        let message = error.to_string();
        let (place, reason) = message.split_once(": ").expect("a place and a reason");
        assert!(!place.is_empty() && !reason.is_empty(), "{message}");
    }
}
