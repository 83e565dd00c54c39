//! Compression on the way.

use std::io;

use async_compression::tokio::bufread::{GzipDecoder, GzipEncoder};
use bytes::Bytes;
use futures_util::stream::{Stream, TryStreamExt as _};
use tokio_util::io::{ReaderStream, StreamReader};

use crate::error::{Error, ErrorKind, Result};
use crate::files::CHUNK;

/// What was compressed. An error of the stream itself comes out as it went in.
pub(super) fn decode(
    compressed: impl Stream<Item = Result<Bytes>> + Send + 'static,
) -> impl Stream<Item = Result<Bytes>> + Send {
    let reader = StreamReader::new(compressed.map_err(io::Error::other));
    let decoder = GzipDecoder::new(reader);
    ReaderStream::with_capacity(decoder, CHUNK).map_err(|error| {
        error.downcast::<Error>().unwrap_or_else(|error| {
            let message = "the compressed file cannot be unpacked";
            Error::new(ErrorKind::Decode, message).with_source(error)
        })
    })
}

/// The same, compressed.
pub(super) fn encode(
    plain: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    ReaderStream::with_capacity(GzipEncoder::new(StreamReader::new(plain)), CHUNK)
}
