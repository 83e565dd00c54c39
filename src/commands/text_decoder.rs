//! Text out of bytes that arrive in pieces.

/// Turns bytes that arrive in pieces into text.
///
/// A character that is cut in two by the pieces is put together again, and what is not UTF-8 is
/// replaced by U+FFFD, as [`String::from_utf8_lossy`] does: no output of a command can make this
/// fail. Use one for each stream.
///
/// ```
/// let mut text = e2b::TextDecoder::new();
/// let euro = "€".as_bytes();
/// assert_eq!(text.push(&euro[..1]), "");
/// assert_eq!(text.push(&euro[1..]), "€");
/// assert_eq!(text.push(b"\xffno UTF-8\xe2"), "\u{fffd}no UTF-8");
/// assert_eq!(text.finish(), "\u{fffd}");
/// ```
#[derive(Clone, Debug, Default)]
pub struct TextDecoder {
    /// The beginning of a character; never more than three bytes.
    rest: Vec<u8>,
}

impl TextDecoder {
    /// A decoder at the beginning of a text.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text that is complete with this piece.
    pub fn push(&mut self, piece: &[u8]) -> String {
        self.rest.extend_from_slice(piece);
        let complete = self.rest.len() - incomplete(&self.rest);
        let text = String::from_utf8_lossy(&self.rest[..complete]).into_owned();
        self.rest.drain(..complete);
        text
    }

    /// What is left at the end: nothing, or U+FFFD for a character that was never completed.
    pub fn finish(&mut self) -> String {
        let text = String::from_utf8_lossy(&self.rest).into_owned();
        self.rest.clear();
        text
    }
}

/// How many bytes at the end are the beginning of a character.
fn incomplete(bytes: &[u8]) -> usize {
    // Only the last three can be: a character has four at the most.
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
    fn characters_are_joined_wherever_they_are_cut() {
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
    fn one_byte_at_a_time_is_enough() {
        let mut decoder = TextDecoder::new();
        let mut text = String::new();
        for byte in TEXT.as_bytes() {
            text += &decoder.push(&[*byte]);
        }
        assert_eq!(text + &decoder.finish(), TEXT);
    }

    /// Whatever the pieces, the result is that of the whole.
    #[test]
    fn what_is_no_utf8_is_replaced_as_in_the_whole() {
        let odd: [&[u8]; 6] = [
            b"\xff\xfe",
            b"a\xe2\x82b",
            b"\xf0\x9d\x84",
            b"\x80\x80\x80\x80",
            b"\xed\xa0\x80",
            b"\xc0\xaf\xf8\x88",
        ];
        for bytes in odd {
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
