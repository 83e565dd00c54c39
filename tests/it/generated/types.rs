//! The generated types on the wire: what the service sends can be read, what is built can be sent.

use std::collections::BTreeMap;
use std::fmt::Debug;

use chrono::{DateTime, Utc};
use e2b::envd::types as envd;
use e2b::platform::types as platform;
use e2b::query::{Comma, List, Pipe, Repeat, Space};
use e2b::{Base64, Int64, SecretString};
use progenitor_client::QueryParam;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

fn read<T: DeserializeOwned>(value: &Value) -> T {
    // From text, as it arrives: values that were parsed already are read in other ways.
    serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

fn decode_error<T: DeserializeOwned + Debug>(value: &Value) -> String {
    serde_json::from_str::<T>(&value.to_string())
        .expect_err("it cannot be decoded")
        .to_string()
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("it can be written")
}

/// Reads a value and writes it again.
fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> Value {
    written(&read::<T>(value))
}

// Unions: exactly one member is present.

#[test]
fn process_events_are_decoded() {
    use envd::{ProcessEvent as Event, ProcessEventDataEvent as Data};

    let event = |event: Value| read::<envd::ProcessStartResponse>(&json!({ "event": event })).event;
    match event(json!({ "start": { "pid": 7 } })) {
        Some(Event::Start(start)) => assert_eq!(start.pid, Some(7)),
        other => panic!("{other:?}"),
    }
    for (name, expected) in [
        ("stdout", Data::Stdout("hello\n".into())),
        ("stderr", Data::Stderr("hello\n".into())),
        ("pty", Data::Pty("hello\n".into())),
    ] {
        let data = event(json!({ "data": { name: "aGVsbG8K" } }));
        assert_eq!(data, Some(Event::Data(expected)));
    }
    match event(json!({ "keepalive": {} })) {
        Some(Event::Keepalive(_)) => {}
        other => panic!("{other:?}"),
    }
    // An exit code of 0 is left out.
    match event(json!({ "end": { "exited": true, "status": "exit status 0" } })) {
        Some(Event::End(end)) => {
            assert_eq!((end.exit_code, end.exited), (None, Some(true)));
            assert_eq!(end.status.as_deref(), Some("exit status 0"));
        }
        other => panic!("{other:?}"),
    }
    match event(json!({ "end": {
        "exitCode": -1, "status": "signal: killed", "error": "signal: killed",
    } })) {
        Some(Event::End(end)) => {
            assert_eq!((end.exit_code, end.exited), (Some(-1), None));
            assert_eq!(end.error.as_deref(), Some("signal: killed"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn watch_events_are_decoded() {
    use envd::FilesystemWatchDirResponse as Watch;

    assert!(matches!(
        read(&json!({ "start": {} })),
        Watch::Start(envd::FilesystemWatchDirResponseStartEvent { .. })
    ));
    assert!(matches!(
        read(&json!({ "keepalive": {} })),
        Watch::Keepalive(_)
    ));
    match read(&json!({ "filesystem": {
        "name": "a.txt", "type": "EVENT_TYPE_CREATE", "entry": { "name": "a.txt", "size": "6" },
    } })) {
        Watch::Filesystem(event) => {
            assert_eq!(
                event.type_,
                Some(envd::FilesystemEventType::EventTypeCreate)
            );
            let entry = event.entry.expect("there is an entry");
            assert_eq!(entry.size, Some(Int64(6)));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn selectors_and_input_are_encoded() {
    use envd::{ProcessInput as Input, ProcessSelector as Selector};

    let request: envd::ProcessSendInputRequest = envd::ProcessSendInputRequest::builder()
        .process(Selector::Pid(7))
        .input(Input::Stdin("echo\n".into()))
        .try_into()
        .expect("nothing is missing");
    let wire = json!({ "process": { "pid": 7 }, "input": { "stdin": "ZWNobwo=" } });
    assert_eq!(written(&request), wire);
    assert_eq!(read::<envd::ProcessSendInputRequest>(&wire), request);

    assert_eq!(
        written(&Selector::Tag("web".to_owned())),
        json!({ "tag": "web" })
    );
    assert_eq!(
        written(&Input::Pty(Base64::from(vec![4]))),
        json!({ "pty": "BA==" })
    );
    let signal: envd::ProcessSendSignalRequest = envd::ProcessSendSignalRequest::builder()
        .process(Selector::Pid(7))
        .signal(envd::ProcessSignal::SignalSigkill)
        .try_into()
        .expect("nothing is missing");
    assert_eq!(
        written(&signal),
        json!({ "process": { "pid": 7 }, "signal": "SIGNAL_SIGKILL" })
    );
}

#[test]
fn union_without_a_known_member_is_kept() {
    fn check<T>(unknown: impl Fn(Map<String, Value>) -> T)
    where
        T: DeserializeOwned + Serialize + Debug + PartialEq,
    {
        assert_eq!(read::<T>(&json!({})), unknown(Map::new()));
        assert_eq!(round_trip::<T>(&json!({})), json!({}));
        // A member that this version does not know, of any shape.
        for later in [
            json!({ "later": { "a": [1, null] } }),
            json!({ "later": 5 }),
        ] {
            let members = later.as_object().expect("an object").clone();
            assert_eq!(read::<T>(&later), unknown(members));
            assert_eq!(round_trip::<T>(&later), later);
        }
        // What is not an object is no union at all.
        for value in [json!(null), json!([]), json!("start"), json!(1)] {
            assert!(serde_json::from_value::<T>(value).is_err());
        }
    }
    check(envd::ProcessEvent::Unknown);
    check(envd::ProcessEventDataEvent::Unknown);
    check(envd::ProcessSelector::Unknown);
    check(envd::ProcessInput::Unknown);
    check(envd::ProcessStreamInputRequest::Unknown);
    check(envd::FilesystemWatchDirResponse::Unknown);
}

#[test]
fn null_members_of_a_union_are_not_set() {
    use envd::ProcessSelector as Selector;

    for wire in [
        json!({ "pid": 7, "tag": null }),
        json!({ "tag": null, "pid": 7 }),
        json!({ "pid": 7, "later": { "pid": 8 } }),
        json!({ "later": null, "pid": 7 }),
    ] {
        assert_eq!(read::<Selector>(&wire), Selector::Pid(7));
        assert_eq!(round_trip::<Selector>(&wire), json!({ "pid": 7 }));
    }
    let none: Selector = read(&json!({ "pid": null, "tag": null }));
    assert_eq!(none, Selector::Unknown(Map::new()));
    // A member that is there has to make sense.
    let message = decode_error::<Selector>(&json!({ "pid": "seven" }));
    assert!(message.contains("invalid type: string"), "{message}");
}

#[test]
fn unions_are_decoded_from_values_and_readers() {
    let wire = json!({ "event": { "data": { "stdout": "aGk=" } } });
    let expected: envd::ProcessStartResponse = read(&wire);
    let bytes = wire.to_string().into_bytes();
    assert_eq!(
        serde_json::from_reader::<_, envd::ProcessStartResponse>(&*bytes).expect("it is read"),
        expected
    );
    assert_eq!(
        serde_json::from_value::<envd::ProcessStartResponse>(wire).expect("it is read"),
        expected
    );
}

#[test]
fn messages_of_every_kind_round_trip() {
    fn check<T: DeserializeOwned + Serialize>(wires: &[Value]) {
        for wire in wires {
            assert_eq!(&round_trip::<T>(wire), wire);
        }
    }
    check::<envd::ProcessStartResponse>(&[
        json!({}),
        json!({ "event": {} }),
        json!({ "event": { "start": { "pid": 7 } } }),
        json!({ "event": { "start": {} } }),
        json!({ "event": { "data": { "stdout": "" } } }),
        json!({ "event": { "data": {} } }),
        json!({ "event": { "end": { "exitCode": 2, "exited": true, "status": "exit status 2" } } }),
        json!({ "event": { "keepalive": {} } }),
    ]);
    check::<envd::ProcessStreamInputRequest>(&[
        json!({ "start": { "process": { "tag": "web" } } }),
        json!({ "data": { "input": { "pty": "BA==" } } }),
        json!({ "keepalive": {} }),
    ]);
    check::<envd::ProcessListResponse>(&[
        json!({}),
        json!({ "processes": [] }),
        json!({ "processes": [{
            "config": { "cmd": "/bin/bash", "args": ["-l", "-c", "ls"], "envs": { "A": "b" } },
            "pid": 7,
            "tag": "web",
        }] }),
    ]);
    check::<envd::FilesystemListDirResponse>(&[json!({ "entries": [{
        "name": "a.txt",
        "type": "FILE_TYPE_FILE",
        "path": "/home/user/a.txt",
        "size": "6",
        "mode": 420,
        "permissions": "-rw-r--r--",
        "owner": "user",
        "group": "user",
        "modifiedTime": "2026-01-02T03:04:05.678901234Z",
        "symlinkTarget": "/home/user/a.txt",
        "metadata": { "origin": "test" },
    }] })]);
    check::<envd::FilesystemWatchDirRequest>(&[json!({
        "path": "/home/user", "recursive": true, "includeEntry": true, "allowNetworkMounts": false,
    })]);
    check::<envd::FilesystemRemoveResponse>(&[json!({})]);
    check::<envd::ProcessListRequest>(&[json!({})]);
}

// A union with a discriminator property.

#[test]
fn registry_encodes_and_decodes_its_type() {
    use platform::FromImageRegistry as Registry;

    for (wire, name) in [
        (
            json!({
                "type": "aws",
                "awsAccessKeyId": "AKIA",
                "awsRegion": "eu-west-1",
                "awsSecretAccessKey": "hunter2",
            }),
            "Aws(",
        ),
        (
            json!({ "type": "gcp", "serviceAccountJson": "{\"k\":\"hunter2\"}" }),
            "Gcp(",
        ),
        (
            json!({ "type": "registry", "username": "me", "password": "hunter2" }),
            "Registry(",
        ),
    ] {
        let registry: Registry = read(&wire);
        let debug = format!("{registry:?}");
        assert!(debug.starts_with(name), "{debug}");
        assert!(!debug.contains("hunter2"), "{debug}");
        assert_eq!(written(&registry), wire);
        // A response may have more members.
        let mut longer = wire.clone();
        longer["later"] = json!([1]);
        assert_eq!(read::<Registry>(&longer), registry);
    }
    let built: platform::GeneralRegistry = platform::GeneralRegistry::builder()
        .username("me")
        .password("hunter2")
        .try_into()
        .expect("nothing is missing");
    assert_eq!(
        written(&Registry::from(built)),
        json!({ "type": "registry", "username": "me", "password": "hunter2" })
    );

    for unknown in [
        json!({ "type": "azure", "tenant": "t" }),
        json!({}),
        json!({ "type": 5 }),
    ] {
        assert!(matches!(read(&unknown), Registry::Unknown(_)));
        assert_eq!(round_trip::<Registry>(&unknown), unknown);
    }
    let message = decode_error::<Registry>(&json!({ "type": "aws" }));
    assert!(message.contains("missing field"), "{message}");
}

// Open enums.

/// An enum with the first and the last of its values.
fn check_enum<T>(first: &str, last: &str, values: &[&str], unknown: impl Fn(String) -> T)
where
    T: DeserializeOwned + Serialize + Debug + PartialEq + ToString + std::str::FromStr + AsRef<str>,
    <T as std::str::FromStr>::Err: ToString + Debug,
    for<'a> T: TryFrom<&'a str>,
{
    assert_eq!(values.first(), Some(&first));
    assert_eq!(values.last(), Some(&last));
    for value in values {
        let parsed = value.parse::<T>().expect("it is listed");
        assert_eq!(parsed.to_string(), *value);
        assert_eq!(parsed.as_ref(), *value);
        assert_eq!(read::<T>(&json!(value)), parsed);
        assert_eq!(written(&parsed), json!(value));
        assert_ne!(parsed, unknown((*value).to_owned()));
    }

    let later = json!("something-later");
    let kept: T = read(&later);
    assert_eq!(kept, unknown("something-later".to_owned()));
    assert_eq!(kept.to_string(), "something-later");
    assert_eq!(written(&kept), later);

    // What a caller writes is checked.
    for misspelt in ["something-later", &first.to_uppercase(), ""] {
        if values.contains(&misspelt) {
            continue;
        }
        let error = misspelt.parse::<T>().expect_err("it is not listed");
        let expected = format!("{misspelt:?} is not one of {values:?}");
        assert_eq!(error.to_string(), expected);
        assert!(T::try_from(misspelt).is_err());
    }
    for value in [json!(null), json!(1), json!({}), json!(["a"])] {
        assert!(serde_json::from_value::<T>(value).is_err());
    }
}

#[test]
fn enums_keep_unknown_values() {
    use platform::{SandboxOnTimeout, SandboxPauseMode, SandboxState, TemplateBuildStatus};

    check_enum(
        "running",
        "paused",
        SandboxState::VALUES,
        SandboxState::Unknown,
    );
    check_enum(
        "building",
        "uploaded",
        TemplateBuildStatus::VALUES,
        TemplateBuildStatus::Unknown,
    );
    check_enum(
        "kill",
        "pause",
        SandboxOnTimeout::VALUES,
        SandboxOnTimeout::Unknown,
    );
    check_enum(
        "full",
        "filesystem",
        SandboxPauseMode::VALUES,
        SandboxPauseMode::Unknown,
    );
    check_enum(
        "FILE_TYPE_UNSPECIFIED",
        "FILE_TYPE_SYMLINK",
        envd::FilesystemFileType::VALUES,
        envd::FilesystemFileType::Unknown,
    );
    check_enum(
        "EVENT_TYPE_UNSPECIFIED",
        "EVENT_TYPE_CHMOD",
        envd::FilesystemEventType::VALUES,
        envd::FilesystemEventType::Unknown,
    );
    check_enum(
        "SIGNAL_UNSPECIFIED",
        "SIGNAL_SIGKILL",
        envd::ProcessSignal::VALUES,
        envd::ProcessSignal::Unknown,
    );
    check_enum(
        "file",
        "directory",
        envd::EntryInfoType::VALUES,
        envd::EntryInfoType::Unknown,
    );
}

// Servers that are newer than this client, or send less than the document has.

fn sandbox() -> Value {
    json!({
        "templateID": "base",
        "sandboxID": "iabcdefghijklmnopqrst",
        "clientID": "00000000",
        "envdVersion": "0.6.2",
        "alias": "mine",
        "domain": "e2b.app",
        "envdAccessToken": "envd-hunter2",
        "trafficAccessToken": "traffic-hunter2",
    })
}

fn sandbox_detail() -> Value {
    json!({
        "templateID": "base",
        "sandboxID": "iabcdefghijklmnopqrst",
        "clientID": "00000000",
        "alias": "mine",
        "startedAt": "2026-01-02T03:04:05Z",
        "endAt": "2026-01-02T03:09:05.5Z",
        "cpuCount": 2,
        "memoryMB": 512,
        "diskSizeMB": 1024,
        "envdVersion": "0.6.2",
        "envdAccessToken": "envd-hunter2",
        "domain": "e2b.app",
        "metadata": { "user": "me" },
        "state": "running",
        "allowInternetAccess": true,
        "network": {
            "allowOut": ["1.1.1.1"],
            "denyOut": ["0.0.0.0/0"],
            "egressProxy": { "address": "proxy:3128", "username": "me", "password": "hunter2" },
            "rules": { "example.com": [{ "transform": { "headers": { "X-A": "b" } } }] },
        },
        "lifecycle": { "onTimeout": "pause", "autoResume": true },
        "volumeMounts": [{ "name": "data", "path": "/data" }],
    })
}

/// Adds a member to every object that is not used as a map.
fn grown(value: &Value) -> Value {
    const MAPS: [&str; 5] = ["envs", "fields", "headers", "metadata", "rules"];
    match value {
        Value::Object(members) => {
            let mut members: Map<String, Value> = members
                .iter()
                .map(|(key, value)| match MAPS.contains(&key.as_str()) {
                    true => (key.clone(), value.clone()),
                    false => (key.clone(), grown(value)),
                })
                .collect();
            members.insert("addedLater".to_owned(), json!({ "deep": [1, null] }));
            members.into()
        }
        Value::Array(items) => items.iter().map(grown).collect(),
        other => other.clone(),
    }
}

#[test]
fn unknown_members_are_ignored() {
    fn check<T: DeserializeOwned + PartialEq + Debug>(wire: &Value) {
        assert_eq!(read::<T>(&grown(wire)), read::<T>(wire));
    }
    check::<platform::Sandbox>(&sandbox());
    check::<platform::SandboxDetail>(&sandbox_detail());
    check::<platform::SandboxForkResult>(&json!({ "sandbox": sandbox() }));
    check::<platform::TemplateBuildInfo>(&json!({
        "buildID": "b", "templateID": "t", "status": "error", "logs": ["a"],
        "logEntries": [
            { "level": "info", "message": "m", "timestamp": "2026-01-02T03:04:05Z" },
        ],
        "reason": { "message": "m", "step": "1" },
    }));
    check::<platform::VolumeAndToken>(&json!({ "volumeID": "v", "name": "n", "token": "t" }));
    check::<envd::EntryInfo>(&json!({ "name": "a", "path": "/a", "type": "file" }));
    check::<envd::ProcessStartResponse>(&json!({ "event": { "start": { "pid": 7 } } }));
    check::<envd::ProcessStartResponse>(&json!({ "event": { "data": { "stdout": "aGk=" } } }));
    check::<envd::FilesystemWatchDirResponse>(&json!({ "start": {} }));
    check::<envd::FilesystemRemoveResponse>(&json!({}));
    check::<envd::FilesystemListDirResponse>(&json!({ "entries": [{ "name": "a" }] }));
    check::<envd::ProcessListResponse>(&json!({ "processes": [{
        "config": { "cmd": "a", "envs": { "A": "b" } }, "pid": 7,
    }] }));
}

#[test]
fn optional_members_may_be_null_or_missing() {
    const REQUIRED: [&str; 10] = [
        "clientID",
        "cpuCount",
        "diskSizeMB",
        "endAt",
        "envdVersion",
        "memoryMB",
        "sandboxID",
        "startedAt",
        "state",
        "templateID",
    ];
    let full = sandbox_detail();
    for key in full.as_object().expect("an object").keys() {
        let mut missing = full.clone();
        missing.as_object_mut().expect("an object").remove(key);
        if REQUIRED.contains(&key.as_str()) {
            let message = decode_error::<platform::SandboxDetail>(&missing);
            assert!(
                message.contains(&format!("missing field `{key}`")),
                "{message}"
            );
            continue;
        }
        let mut null = full.clone();
        null[key] = Value::Null;
        assert_eq!(
            read::<platform::SandboxDetail>(&null),
            read::<platform::SandboxDetail>(&missing),
            "{key}"
        );
    }
    let mut paused = full.clone();
    paused["network"]["egressProxy"] = Value::Null;
    paused["state"] = json!("paused");
    let detail: platform::SandboxDetail = read(&paused);
    assert_eq!(detail.network.expect("there is one").egress_proxy, None);
}

// Single values.

#[test]
fn base64_members_are_bytes() {
    for (text, bytes) in [
        ("", &b""[..]),
        ("aA==", b"h"),
        ("aGk=", b"hi"),
        ("aGkh", b"hi!"),
        ("+/8A", b"\xfb\xff\x00"),
        ("8J+Yvg==", "😾".as_bytes()),
    ] {
        let value: Base64 = read(&json!(text));
        assert_eq!(&value[..], bytes);
        assert_eq!(value.to_string(), text);
        assert_eq!(written(&value), json!(text));
    }
    // Padding may be missing.
    assert_eq!(read::<Base64>(&json!("aGk")), Base64::from("hi"));
    for invalid in ["aGk==", "aG k=", "aGk=\n", "_-8A", "é", "a"] {
        let message = decode_error::<Base64>(&json!(invalid));
        assert!(message.starts_with("not base64: "), "{invalid}: {message}");
    }
    for value in [json!(null), json!(5), json!([104, 105])] {
        let message = decode_error::<Base64>(&value);
        assert!(message.contains("expected base64 text"), "{message}");
    }
    // JSON may escape what it likes.
    for text in [r#""\u0061Gk\u003d""#, r#""aGk=""#] {
        let value: Base64 = serde_json::from_str(text).expect("it is base64");
        assert_eq!(value, Base64::from("hi"));
    }
    let value: Base64 = serde_json::from_str(r#""\/\/8A""#).expect("it is base64");
    assert_eq!(&value[..], b"\xff\xff\x00");
    assert_eq!(format!("{:?}", Base64::from("hunter2")), "Base64(7 bytes)");
}

#[test]
fn int64_is_decoded_from_a_number_or_a_string() {
    for (wire, value) in [
        (json!(6), 6),
        (json!("6"), 6),
        (json!(-6), -6),
        (json!("-6"), -6),
        (json!(0), 0),
        (json!("0"), 0),
        (json!(i64::MAX), i64::MAX),
        (json!("9223372036854775807"), i64::MAX),
        (json!("-9223372036854775808"), i64::MIN),
        (json!("9007199254740993"), 9_007_199_254_740_993),
    ] {
        let read: Int64 = read(&wire);
        assert_eq!(read, value);
        assert_eq!(written(&read), json!(value.to_string()));
        assert_eq!(read.to_string().parse::<Int64>(), Ok(read));
    }
    for wire in [
        json!(u64::MAX),
        json!("9223372036854775808"),
        json!(1.5),
        json!(1.0),
        json!("1.5"),
        json!("1e3"),
        json!(""),
        json!(" 6"),
        json!("six"),
        json!(null),
        json!(true),
        json!([6]),
    ] {
        let message = decode_error::<Int64>(&wire);
        let expected = "expected a 64-bit integer, as a number or as a string";
        assert!(message.contains(expected), "{wire}: {message}");
    }
    let entry: envd::FilesystemEntryInfo = read(&json!({ "size": 5_000_000_000_i64 }));
    assert_eq!(entry.size, Some(Int64(5_000_000_000)));
    assert_eq!(
        read::<envd::FilesystemEntryInfo>(&json!({ "size": null })).size,
        None
    );
}

#[test]
fn members_with_minimum_zero_are_unsigned() {
    for timeout in [json!(-1), json!(1.5), json!("300"), json!(u64::MAX)] {
        assert!(
            serde_json::from_value::<platform::ConnectSandbox>(json!({ "timeout": timeout }))
                .is_err()
        );
    }
    let largest: platform::ConnectSandbox = read(&json!({ "timeout": u32::MAX }));
    assert_eq!(largest.timeout, u32::MAX);

    let built: Result<platform::ConnectSandbox, _> = platform::ConnectSandbox::builder()
        .timeout(-1_i64)
        .try_into();
    let message = built.expect_err("it is negative").to_string();
    assert!(
        message.contains("error converting supplied value for timeout"),
        "{message}"
    );
}

#[test]
fn timestamps_are_decoded_with_any_precision() {
    type Timestamp = DateTime<Utc>;

    let nanos = |text: &str| {
        let time: Timestamp = read(&json!(text));
        assert_eq!(time.timestamp(), 1_767_323_045, "{text}");
        // What is written says the same.
        assert_eq!(read::<Timestamp>(&written(&time)), time);
        time.timestamp_subsec_nanos()
    };
    assert_eq!(nanos("2026-01-02T03:04:05Z"), 0);
    let mut expected = 0;
    for digits in 1..=9 {
        let fraction = &"123456789"[..digits];
        expected += u32::try_from(digits).expect("small")
            * 10_u32.pow(9 - u32::try_from(digits).expect("small"));
        assert_eq!(nanos(&format!("2026-01-02T03:04:05.{fraction}Z")), expected);
    }
    assert_eq!(nanos("2026-01-02T04:04:05.5+01:00"), 500_000_000);
    for invalid in ["", "2026-01-02", "2026-01-02T03:04:05", "yesterday"] {
        assert!(serde_json::from_value::<Timestamp>(json!(invalid)).is_err());
    }

    let entry: envd::FilesystemEntryInfo =
        read(&json!({ "modifiedTime": "2026-01-02T03:04:05.678Z" }));
    let modified = entry.modified_time.expect("it is there");
    let expected: DateTime<Utc> = "2026-01-02T03:04:05.678Z".parse().expect("it is a time");
    assert_eq!(modified, expected);
}

// Secrets.

#[test]
fn secrets_are_encoded_and_not_printed() {
    fn check<T: DeserializeOwned + Serialize + Debug>(wire: &Value, secrets: usize) {
        let value: T = read(wire);
        for text in [format!("{value:?}"), format!("{value:#?}")] {
            assert!(!text.contains("hunter2"), "{text}");
            assert_eq!(text.matches("[redacted]").count(), secrets, "{text}");
        }
        assert_eq!(&written(&value), wire);
    }
    check::<platform::Sandbox>(&sandbox(), 2);
    check::<platform::SandboxForkResult>(&json!({ "sandbox": sandbox() }), 2);
    let mut detail = sandbox_detail();
    // Serialized as it came, but for the zero of a fraction.
    detail["endAt"] = json!("2026-01-02T03:09:05.500Z");
    check::<platform::SandboxDetail>(&detail, 2);
    check::<platform::NewSecret>(&json!({ "name": "key", "value": "hunter2" }), 1);
    check::<platform::SecretUpdate>(&json!({ "value": "hunter2" }), 1);
    check::<platform::Team>(
        &json!({ "apiKey": "hunter2", "isDefault": true, "name": "n", "teamID": "t" }),
        1,
    );
    check::<platform::VolumeAndToken>(
        &json!({ "volumeID": "v", "name": "n", "token": "hunter2" }),
        1,
    );
    check::<platform::AwsRegistry>(
        &json!({
            "awsAccessKeyId": "AKIA", "awsRegion": "eu-west-1", "awsSecretAccessKey": "hunter2",
        }),
        1,
    );
    check::<platform::GcpRegistry>(&json!({ "serviceAccountJson": "hunter2" }), 1);
    check::<platform::GeneralRegistry>(&json!({ "username": "me", "password": "hunter2" }), 1);
    check::<platform::SandboxEgressProxyConfig>(
        &json!({ "address": "a:1", "username": "me", "password": "hunter2" }),
        1,
    );
}

#[test]
fn builders_do_not_print_secrets() {
    let builder = platform::NewSecret::builder().name("key").value("hunter2");
    let debug = format!("{builder:?}");
    assert!(!debug.contains("hunter2"), "{debug}");
    let secret: platform::NewSecret = builder.try_into().expect("nothing is missing");
    assert_eq!(secret.value, SecretString::from("hunter2"));
    assert_eq!(written(&secret)["value"], "hunter2");
}

// Requests: what is not set is not sent.

fn new_sandbox() -> platform::builder::NewSandbox {
    platform::NewSandbox::builder().template_id("base")
}

fn sent(builder: platform::builder::NewSandbox) -> Value {
    let request: platform::NewSandbox = builder.try_into().expect("nothing is missing");
    written(&request)
}

#[test]
fn defaults_are_not_encoded() {
    assert_eq!(sent(new_sandbox()), json!({ "templateID": "base" }));
    assert_eq!(
        sent(new_sandbox().timeout(300_u32).secure(false)),
        json!({ "templateID": "base", "timeout": 300, "secure": false })
    );
    let missing: Result<platform::NewSandbox, _> = platform::NewSandbox::builder().try_into();
    let message = missing.expect_err("the template is missing").to_string();
    assert!(message.contains("template_id"), "{message}");

    // An open standard input is the default of envd, so "closed" has to be said.
    let config: envd::ProcessConfig = envd::ProcessConfig::builder()
        .cmd("/bin/bash".to_owned())
        .args(vec!["-l".to_owned(), "-c".to_owned(), "ls".to_owned()])
        .try_into()
        .expect("nothing is missing");
    let start: envd::ProcessStartRequest = envd::ProcessStartRequest::builder()
        .process(config)
        .stdin(false)
        .try_into()
        .expect("nothing is missing");
    assert_eq!(
        written(&start),
        json!({
            "process": { "cmd": "/bin/bash", "args": ["-l", "-c", "ls"] },
            "stdin": false,
        })
    );
}

#[test]
fn empty_list_differs_from_unset() {
    let network = |servers: Option<Vec<String>>| {
        let network: platform::SandboxNetworkConfig = platform::SandboxNetworkConfig::builder()
            .dns_servers(servers)
            .try_into()
            .expect("nothing is missing");
        sent(new_sandbox().network(network))["network"].clone()
    };
    assert_eq!(network(None), json!({}));
    assert_eq!(network(Some(Vec::new())), json!({ "dnsServers": [] }));
    assert_eq!(
        network(Some(vec!["8.8.8.8".to_owned()])),
        json!({ "dnsServers": ["8.8.8.8"] })
    );

    // All of them are decoded from a response.
    let servers = |wire: Value| read::<platform::SandboxNetworkConfig>(&wire).dns_servers;
    assert_eq!(servers(json!({})), None);
    assert_eq!(servers(json!({ "dnsServers": null })), None);
    assert_eq!(servers(json!({ "dnsServers": [] })), Some(Vec::new()));
}

#[test]
fn empty_map_differs_from_unset() {
    // For a secret, the difference is between keeping its metadata and clearing it.
    let update = || platform::SecretUpdate::builder().value("hunter2");
    let written = |builder: platform::builder::SecretUpdate| {
        written(&platform::SecretUpdate::try_from(builder).expect("nothing is missing"))
    };
    assert_eq!(written(update()), json!({ "value": "hunter2" }));
    assert_eq!(
        written(update().metadata(BTreeMap::new())),
        json!({ "value": "hunter2", "metadata": {} })
    );
}

#[test]
fn free_form_members_keep_their_values() {
    let wire = json!({
        "templateID": "base",
        "mcp": { "github/owner/repo": { "runCmd": "a", "envs": { "A": "b" }, "n": [1, null] } },
        "metadata": { "": "empty", "ключ": "значение" },
        "envVars": { "A": "" },
    });
    assert_eq!(round_trip::<platform::NewSandbox>(&wire), wire);
}

// Query parameters that hold several values.

/// The query string of a request with one parameter.
fn query(parameter: &impl Serialize) -> String {
    let request = e2b::http_client_builder()
        .expect("there is a client")
        .build()
        .expect("there is a client")
        .get("http://localhost/")
        .query(&QueryParam::new("q", parameter))
        .build()
        .expect("there is a request");
    request.url().query().unwrap_or_default().to_owned()
}

#[test]
fn query_lists_have_the_style_of_the_document() {
    use platform::SandboxState::{Paused, Running};

    let states: List<platform::SandboxState, Comma> = [Running, Paused].into();
    assert_eq!(states.to_string(), "running,paused");
    assert_eq!(query(&states), "q=running%2Cpaused");
    let one: List<platform::SandboxState, Comma> = Running.into();
    assert_eq!(query(&one), "q=running");

    let ids = ["a", "b c"];
    assert_eq!(query(&List::<String, Comma>::from(ids)), "q=a%2Cb+c");

    // Times are in RFC 3339, not in the form of `Display`.
    let times = ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.5Z"]
        .map(|time| time.parse::<DateTime<Utc>>().expect("it is a time"));
    assert_eq!(
        query(&List::<DateTime<Utc>, Repeat>::from(times)),
        "q=2026-01-02T03%3A04%3A05Z&q=2026-01-02T03%3A04%3A05.500Z"
    );
    assert_eq!(query(&List::<String, Space>::from(ids)), "q=a+b+c");
    assert_eq!(query(&List::<String, Pipe>::from(ids)), "q=a%7Cb+c");
    assert_eq!(query(&List::<String, Repeat>::from(ids)), "q=a&q=b+c");
    assert_eq!(query(&List::<i64, Repeat>::from(vec![1, 2])), "q=1&q=2");
    assert_eq!(query(&List::<String, Repeat>::from([""; 0])), "");
}

// Error bodies.

#[test]
fn an_error_body_reads_any_json_and_writes_it_again() {
    use e2b::ErrorBody;

    let wire = json!({
        "code": 404, "error_code": "gone", "message": "gone", "sandboxId": "i", "path": "/init",
    });
    let body: ErrorBody = round_trip_as(&wire);
    assert_eq!(
        (body.code, body.sandbox_id.as_deref()),
        (Some(404), Some("i"))
    );
    assert_eq!(body.error_code.as_deref(), Some("gone"));
    assert_eq!(body.extra["path"], "/init");
    let wire = json!({ "code": 404, "message": "gone" });
    let mut body: ErrorBody = read(&grown(&wire));
    assert!(body.extra.remove("addedLater").is_some());
    assert_eq!(body, read(&wire));
    let wire = json!({ "error": { "code": 429, "message": "many" } });
    let mut forked: platform::SandboxForkResult = read(&grown(&wire));
    let error = forked.error.as_mut().expect("it is there");
    assert!(error.extra.remove("addedLater").is_some());
    assert_eq!(forked, read(&wire));

    // A member of another type is kept, and fails nothing.
    let wire = json!({ "code": "not_found", "message": { "detail": "no" }, "sandboxId": null });
    let body: ErrorBody = round_trip_as(&wire);
    assert_eq!((body.code, body.message), (None, None));
    assert_eq!(Value::from(body.extra), wire);
    for other in [json!(null), json!([1]), json!("no"), json!(1)] {
        assert_eq!(read::<ErrorBody>(&other), ErrorBody::default());
    }
}

#[test]
fn other_members_of_an_error_body_are_not_printed() {
    let body: e2b::ErrorBody = read(&json!({ "message": "no", "token": "hunter2" }));
    let text = format!("{body:?}");
    assert!(text.contains("\"no\"") && text.contains("token"), "{text}");
    assert!(!text.contains("hunter2"), "{text}");
}

fn round_trip_as<T: DeserializeOwned + Serialize>(wire: &Value) -> T {
    let value: T = read(wire);
    assert_eq!(&written(&value), wire);
    value
}
