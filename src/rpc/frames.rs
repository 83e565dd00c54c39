//! Envelopes, the framing of the Connect protocol: a flag byte, a length, a message.

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use serde::Serialize;
use tokio_util::codec::Decoder;

use crate::error::{Error, ErrorKind, Result};

/// The flag byte and the big-endian length.
const HEAD: usize = 5;

const COMPRESSED: u8 = 0b01;
/// The flag of the envelope that ends a stream.
pub const END: u8 = 0b10;

/// Returns a message in its envelope.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] if the message cannot be written as JSON, or is longer than an
/// envelope can hold (4 GiB).
pub fn envelope(message: &impl Serialize) -> Result<Bytes> {
    let mut envelope = BytesMut::with_capacity(256);
    envelope.put_bytes(0, HEAD);
    let mut envelope = envelope.writer();
    serde_json::to_writer(&mut envelope, message).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, "the message is not JSON").with_source(error)
    })?;
    let mut envelope = envelope.into_inner();
    let length = u32::try_from(envelope.len() - HEAD)
        .map_err(|_| Error::new(ErrorKind::InvalidArgument, "the message is too long"))?;
    envelope[1..HEAD].copy_from_slice(&length.to_be_bytes());
    Ok(envelope.freeze())
}

/// One envelope. Its payload shares the buffer that it was read into.
#[derive(Debug)]
pub struct Envelope {
    /// Whether this one ends the stream.
    pub end: bool,
    /// The message.
    pub payload: BytesMut,
}

/// Reads envelopes from a buffer.
#[derive(Debug)]
pub struct EnvelopeDecoder {
    /// The longest message that is accepted, in bytes.
    pub limit: usize,
}

impl Decoder for EnvelopeDecoder {
    type Item = Envelope;
    type Error = Error;

    fn decode(&mut self, buffer: &mut BytesMut) -> Result<Option<Envelope>> {
        let Some(head) = buffer.first_chunk::<HEAD>() else {
            return Ok(None);
        };
        let [flags, length @ ..] = *head;
        let malformed = |message: String| Err(Error::new(ErrorKind::Decode, message));
        if flags & COMPRESSED != 0 {
            return malformed("a message is compressed, which was not asked for".to_owned());
        }
        if flags & !END != 0 {
            return malformed(format!("a message has the unknown flags {flags:#010b}"));
        }
        // A length that this machine cannot even count is too long as well.
        let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        if length > self.limit {
            let limit = self.limit;
            let message = format!("a message is {length} bytes long, and the limit {limit}");
            return Err(Error::new(ErrorKind::TooLarge, message));
        }
        if buffer.len() - HEAD < length {
            buffer.reserve(HEAD + length - buffer.len());
            return Ok(None);
        }
        buffer.advance(HEAD);
        Ok(Some(Envelope {
            end: flags & END != 0,
            payload: buffer.split_to(length),
        }))
    }

    fn decode_eof(&mut self, buffer: &mut BytesMut) -> Result<Option<Envelope>> {
        match self.decode(buffer)? {
            Some(envelope) => Ok(Some(envelope)),
            None if buffer.is_empty() => Ok(None),
            None => {
                let message = "the stream was cut off inside a message";
                Err(Error::new(ErrorKind::Decode, message))
            }
        }
    }
}
