//! What the fuzz targets do with an input. Plain functions, so that `cargo test` runs them on the
//! corpus with any compiler.

use std::fmt::Debug;

use bytes::Bytes;
use e2b::envd::types::ProcessStartResponse;
use e2b::envd::{self, ByteStream};
use e2b::platform;
use e2b::rpc::MessageStream;
use futures_util::FutureExt as _;
use futures_util::stream::{self, StreamExt as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads the stream of a command. The first byte is the length of the pieces in which it arrives.
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
        let messages =
            MessageStream::<ProcessStartResponse>::new(pieces, "process.Process.Start", "i");
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

/// Reads the responses and messages of envd.
pub fn envd_json(input: &[u8]) {
    use envd::types::*;
    same::<std::collections::BTreeMap<String, String>>(input);
    same::<e2b::ErrorBody>(input);
    same::<FilesystemCreateWatcherResponse>(input);
    same::<FilesystemGetWatcherEventsResponse>(input);
    same::<FilesystemListDirResponse>(input);
    same::<FilesystemMakeDirResponse>(input);
    same::<FilesystemMoveResponse>(input);
    same::<FilesystemRemoveResponse>(input);
    same::<FilesystemStatResponse>(input);
    same::<FilesystemWatchDirResponse>(input);
    same::<Metrics>(input);
    same::<ProcessConnectResponse>(input);
    same::<ProcessListResponse>(input);
    same::<ProcessStartResponse>(input);
    same::<Vec<EntryInfo>>(input);
}

/// Reads the responses of the platform, and what the local server reads.
pub fn platform_json(input: &[u8]) {
    use platform::types::*;
    same::<ConnectSandboxV2>(input);
    same::<e2b::ErrorBody>(input);
    same::<NewSandbox>(input);
    same::<NewSandboxV2>(input);
    same::<Sandbox>(input);
    same::<SandboxDetail>(input);
    same::<SandboxForkResult>(input);
    same::<SandboxLogs>(input);
    same::<SandboxLogsV2Response>(input);
    same::<SandboxNetworkUpdateConfig>(input);
    same::<SandboxPauseRequest>(input);
    same::<SandboxesWithMetrics>(input);
    same::<SnapshotInfo>(input);
    same::<TemplateBuildInfo>(input);
    same::<TemplateBuildLogsResponse>(input);
    same::<TemplateWithBuilds>(input);
    same::<Vec<ListedSandbox>>(input);
    same::<Vec<SandboxMetric>>(input);
    same::<Vec<Team>>(input);
    same::<Vec<Template>>(input);
    same::<VolumeAndToken>(input);
}

/// What can be read can be written, and reads the same again.
fn same<T: DeserializeOwned + Serialize + PartialEq + Debug>(input: &[u8]) {
    let Ok(value) = serde_json::from_slice::<T>(input) else {
        return;
    };
    // JSON has no way to write an infinite number, and that is what too large ones become.
    if serde_json::from_slice(input).is_ok_and(|value| is_infinite(&value)) {
        return;
    }
    let text = serde_json::to_string(&value).expect("what was read can be written");
    match serde_json::from_str::<T>(&text) {
        Ok(again) => assert_eq!(value, again, "{text}"),
        Err(error) => panic!("what was written cannot be read: {error}: {text}"),
    }
}

fn is_infinite(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|n| (n as f32).is_infinite()),
        Value::Array(values) => values.iter().any(is_infinite),
        Value::Object(members) => members.values().any(is_infinite),
        _ => false,
    }
}
