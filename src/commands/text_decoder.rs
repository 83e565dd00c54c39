//! `TextDecoder`, an incremental UTF-8 decoder.

/// Incremental UTF-8 decoder, for text that arrives in chunks.
///
/// A character that is split between chunks is decoded once it is complete. Invalid UTF-8 is
/// replaced by U+FFFD, as [`String::from_utf8_lossy`] does, so decoding never fails. Use one
/// decoder for each stream.
///
/// ```
/// let mut text = e2b::TextDecoder::new();
/// let euro = "€".as_bytes();
/// assert_eq!(text.push(&euro[..1]), "");
/// assert_eq!(text.push(&euro[1..]), "€");
/// assert_eq!(text.push(b"\xffinvalid\xe2"), "\u{fffd}invalid");
/// assert_eq!(text.finish(), "\u{fffd}");
/// ```
#[derive(Clone, Debug, Default)]
pub struct TextDecoder {
    /// An incomplete character; at most three bytes.
    rest: Vec<u8>,
}

impl TextDecoder {
    /// Creates a decoder.
    pub fn new() -> Self {
        Self::default()
    }

    /// Decodes a chunk and returns the text that is complete with it.
    pub fn push(&mut self, chunk: &[u8]) -> String {
        self.rest.extend_from_slice(chunk);
        let complete = self.rest.len() - incomplete(&self.rest);
        let text = String::from_utf8_lossy(&self.rest[..complete]).into_owned();
        self.rest.drain(..complete);
        text
    }

    /// Ends the text. Returns U+FFFD if the last character is incomplete, otherwise an empty
    /// string.
    pub fn finish(&mut self) -> String {
        let text = String::from_utf8_lossy(&self.rest).into_owned();
        self.rest.clear();
        text
    }
}

/// Returns the length of the incomplete character at the end, in bytes.
fn incomplete(bytes: &[u8]) -> usize {
    // At most three bytes: a character has at most four.
    let start = bytes.len().saturating_sub(3);
    (start..bytes.len())
        .find(|&at| {
            std::str::from_utf8(&bytes[at..])
                .is_err_and(|error| error.valid_up_to() == 0 && error.error_len().is_none())
        })
        .map_or(0, |at| bytes.len() - at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a é € 𝄞 \u{10ffff} z";

    #[test]
    fn characters_split_between_chunks_are_joined() {
        let bytes = TEXT.as_bytes();
        for first in 0..=bytes.len() {
            for second in first..=bytes.len() {
                let mut decoder = TextDecoder::new();
                let mut text = decoder.push(&bytes[..first]);
                text += &decoder.push(&bytes[first..second]);
                text += &decoder.push(&bytes[second..]);
                text += &decoder.finish();
                assert_eq!(text, TEXT, "cut at {first} and {second}");
            }
        }
    }

    #[test]
    fn chunks_of_one_byte_are_joined() {
        let mut decoder = TextDecoder::new();
        let mut text = String::new();
        for byte in TEXT.as_bytes() {
            text += &decoder.push(&[*byte]);
        }
        assert_eq!(text + &decoder.finish(), TEXT);
    }

    /// The result does not depend on how the input is split.
    #[test]
    fn invalid_utf8_is_replaced_as_in_unsplit_input() {
        let invalid: [&[u8]; 6] = [
            b"\xff\xfe",
            b"a\xe2\x82b",
            b"\xf0\x9d\x84",
            b"\x80\x80\x80\x80",
            b"\xed\xa0\x80",
            b"\xc0\xaf\xf8\x88",
        ];
        for bytes in invalid {
            let whole = String::from_utf8_lossy(bytes);
            for cut in 0..=bytes.len() {
                let mut decoder = TextDecoder::new();
                let mut text = decoder.push(&bytes[..cut]);
                text += &decoder.push(&bytes[cut..]);
                assert_eq!(text + &decoder.finish(), whole, "{bytes:x?} cut at {cut}");
            }
        }
    }
}
