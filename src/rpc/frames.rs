//! [`Envelope`], the framing of the Connect protocol: a flag byte, a length, a message.

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use serde::Serialize;
use tokio_util::codec::Decoder;

use crate::error::{Error, ErrorKind, Result};

/// The length of the header of an envelope: a flag byte and a big-endian `u32` length.
const HEADER_LENGTH: usize = 5;

const COMPRESSED: u8 = 0b01;
/// The flag of the envelope that ends a stream.
pub const END: u8 = 0b10;

/// Serializes a message as JSON and wraps it in an envelope.
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] if the message cannot be serialized as JSON, or exceeds the 4 GiB
/// that an envelope can hold.
pub fn envelope(message: &impl Serialize) -> Result<Bytes> {
    let mut envelope = BytesMut::with_capacity(256);
    envelope.put_bytes(0, HEADER_LENGTH);
    let mut envelope = envelope.writer();
    serde_json::to_writer(&mut envelope, message).map_err(|error| {
        Error::new(
            ErrorKind::InvalidArgument,
            "the message cannot be serialized as JSON",
        )
        .with_source(error)
    })?;
    let mut envelope = envelope.into_inner();
    let length = u32::try_from(envelope.len() - HEADER_LENGTH)
        .map_err(|_| Error::new(ErrorKind::InvalidArgument, "the message exceeds 4 GiB"))?;
    envelope[1..HEADER_LENGTH].copy_from_slice(&length.to_be_bytes());
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

/// A decoder that splits a buffer into envelopes.
#[derive(Debug)]
pub struct EnvelopeDecoder {
    /// The maximum length of a message in bytes.
    pub limit: usize,
}

impl Decoder for EnvelopeDecoder {
    type Item = Envelope;
    type Error = Error;

    fn decode(&mut self, buffer: &mut BytesMut) -> Result<Option<Envelope>> {
        let Some(header) = buffer.first_chunk::<HEADER_LENGTH>() else {
            return Ok(None);
        };
        let [flags, length @ ..] = *header;
        let malformed = |message: String| Err(Error::new(ErrorKind::Decode, message));
        if flags & COMPRESSED != 0 {
            return malformed(
                "a message is compressed, but compression was not requested".to_owned(),
            );
        }
        if flags & !END != 0 {
            return malformed(format!("a message has the unknown flags {flags:#010b}"));
        }
        // On a 16-bit target, a length may exceed `usize`; it exceeds the limit as well.
        let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        if length > self.limit {
            let limit = self.limit;
            let message = format!("a message of {length} bytes exceeds the limit of {limit} bytes");
            return Err(Error::new(ErrorKind::TooLarge, message));
        }
        if buffer.len() - HEADER_LENGTH < length {
            buffer.reserve(HEADER_LENGTH + length - buffer.len());
            return Ok(None);
        }
        buffer.advance(HEADER_LENGTH);
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
