//! The framing of the Connect protocol: a byte of flags, the length, the message.

use serde::Serialize;

/// The flags of the frame that ends a stream.
pub(crate) const END: u8 = 2;

/// A frame with a message.
pub(crate) fn message(message: &impl Serialize) -> Vec<u8> {
    frame(0, &serde_json::to_vec(message).expect("it is JSON"))
}

/// The frame that ends a stream.
pub(crate) fn end() -> Vec<u8> {
    frame(END, b"{}")
}

/// A frame of any kind.
pub(crate) fn frame(flags: u8, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("it is short");
    [&[flags], &length.to_be_bytes()[..], payload].concat()
}

/// Takes frames apart: flags and payloads.
pub(crate) fn split(mut bytes: &[u8]) -> Result<Vec<(u8, &[u8])>, String> {
    let mut frames = Vec::new();
    while let Some((&[flags, ref length @ ..], rest)) = bytes.split_first_chunk::<5>() {
        let length = u32::from_be_bytes(*length) as usize;
        let (payload, rest) = rest
            .split_at_checked(length)
            .ok_or_else(|| format!("a frame of {length} bytes is cut off"))?;
        frames.push((flags, payload));
        bytes = rest;
    }
    match bytes.len() {
        0 => Ok(frames),
        left => Err(format!("{left} bytes behind the last frame")),
    }
}
