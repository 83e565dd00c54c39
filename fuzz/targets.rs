//! What the fuzz targets do with an input. Plain functions, so that `cargo test` runs them on the
//! corpus with any compiler.

use bytes::Bytes;
use e2b::envd::ByteStream;
use e2b::envd::types::ProcessStartResponse;
use e2b::rpc::Messages;
use futures_util::FutureExt as _;
use futures_util::stream::{self, StreamExt as _};

/// Reads the stream of a command. The first byte says how long the pieces are in which it arrives.
pub fn messages(input: &[u8]) {
    let Some((length, bytes)) = input.split_first() else {
        return;
    };
    let read = |length: usize| {
        let pieces: Vec<_> = bytes
            .chunks(length)
            .map(|piece| Ok(Bytes::copy_from_slice(piece)))
            .collect();
        let pieces = ByteStream::new(Box::pin(stream::iter(pieces)));
        let messages = Messages::<ProcessStartResponse>::new(pieces, "process.Process.Start", "i");
        messages
            .map(|message| message.map_err(|error| (error.kind(), error.to_string())))
            .collect::<Vec<_>>()
            .now_or_never()
            .expect("reading from memory never waits")
    };
    let whole = read(usize::MAX);
    assert_eq!(whole, read(usize::from(*length).max(1)));
    let errors = whole.iter().filter(|message| message.is_err()).count();
    assert!(errors <= 1, "an error ends the stream");
}
