//! Gzip compression of uploads and downloads.

use std::io;

use async_compression::tokio::bufread::{GzipDecoder, GzipEncoder};
use bytes::Bytes;
use futures_util::stream::{Stream, TryStreamExt as _};
use tokio_util::io::{ReaderStream, StreamReader};

use crate::error::{Error, ErrorKind, Result};
use crate::files::CHUNK;

/// Decompresses a stream of any number of gzip members, and reads it to its end. An error of the
/// stream itself is passed on unchanged.
pub(super) fn decode(
    compressed: impl Stream<Item = Result<Bytes>> + Send + 'static,
) -> impl Stream<Item = Result<Bytes>> + Send {
    let reader = StreamReader::new(compressed.map_err(io::Error::other));
    let mut decoder = GzipDecoder::new(reader);
    decoder.multiple_members(true);
    ReaderStream::with_capacity(decoder, CHUNK).map_err(|error| {
        error.downcast::<Error>().unwrap_or_else(|error| {
            let message = "the response is not valid gzip";
            Error::new(ErrorKind::Decode, message).with_source(error)
        })
    })
}

/// Compresses a stream.
pub(super) fn encode(
    plain: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    ReaderStream::with_capacity(GzipEncoder::new(StreamReader::new(plain)), CHUNK)
}
