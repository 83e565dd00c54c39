//! Secrets are not printed: not by `Debug` and `Display` of public types, not by errors with all
//! their causes, and not in the log at the level TRACE. The log is that of the whole process, so this
//! test has a process of its own.

mod support;

use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use e2b::files::Content;
use e2b::platform::types;
use e2b::pty::Size;
use e2b::{Client, Error, RetryPolicy, Sandbox};
use futures_util::TryStreamExt as _;
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::{Value, json};
use tracing_subscriber::fmt::format::FmtSpan;

use support::log::CapturedLog;
use support::recording::{RecordingServer, response};
use support::{
    SANDBOX_ID, client_builder, error_json, frames, listed_sandbox_json, sandbox_json,
    sandbox_not_found_json, with_members,
};

const API_KEY: &str = "e2b_leak-of-the-api-key";
const ACCESS_TOKEN: &str = "leak-of-the-access-token";
const HEADER: &str = "leak-of-a-header";
const PROXY_PASSWORD: &str = "leak-of-the-proxy-password";
const ENVD_TOKEN: &str = "leak-of-the-envd-token";
const TRAFFIC_TOKEN: &str = "leak-of-the-traffic-token";
const VOLUME_TOKEN: &str = "leak-of-the-volume-token";
const TEAM_KEY: &str = "leak-of-the-key-of-a-team";
const SECRET_VALUE: &str = "leak-of-the-value-of-a-secret";
const ENV_VALUE: &str = "leak-of-the-value-of-a-variable";
const REGISTRY_PASSWORD: &str = "leak-of-the-registry-password";
const SIGNATURE: &str = "v1_leak-of-a-signature";
/// A number can be a token that a server has the type of wrong.
const NUMBER: &str = "71498632150";

const SECRETS: [&str; 13] = [
    API_KEY,
    ACCESS_TOKEN,
    HEADER,
    PROXY_PASSWORD,
    ENVD_TOKEN,
    TRAFFIC_TOKEN,
    VOLUME_TOKEN,
    TEAM_KEY,
    SECRET_VALUE,
    ENV_VALUE,
    REGISTRY_PASSWORD,
    SIGNATURE,
    NUMBER,
];

/// Prints into the log.
struct Printer(CapturedLog);

impl Printer {
    /// A value, in both forms of `Debug`.
    fn value(&self, value: &impl Debug) {
        self.0.line(&format!("{value:?} {value:#?}"));
    }

    /// A result. An error is printed with all its causes.
    fn result<T: Debug, E: Into<Error>>(&self, result: Result<T, E>) {
        match result {
            Ok(value) => self.value(&value),
            Err(error) => self.error(&error.into()),
        }
    }

    fn error(&self, error: &(dyn StdError + 'static)) {
        let mut text = String::new();
        for error in std::iter::successors(Some(error), |&error| error.source()) {
            let _ = write!(text, "{error} {error:?} {error:#?} ");
        }
        self.0.line(&text);
    }
}

/// How the server responds.
#[derive(Clone, Debug)]
enum Mode {
    Good,
    /// With this, to every request.
    Always(u16, Vec<(&'static str, &'static str)>, Vec<u8>),
}

/// A server that responds to every operation, in a mode that can be changed.
struct Server {
    recording: RecordingServer,
    mode: Arc<Mutex<Mode>>,
}

impl Server {
    async fn start() -> Self {
        let mode = Arc::new(Mutex::new(Mode::Good));
        let current = Arc::clone(&mode);
        let recording = RecordingServer::start(move |request| {
            match &*current.lock().expect("no thread panics") {
                Mode::Good => good_response(request),
                Mode::Always(status, headers, body) => response(*status, headers, body.clone()),
            }
        })
        .await;
        Self { recording, mode }
    }

    fn set_mode(&self, mode: Mode) {
        *self.mode.lock().expect("no thread panics") = mode;
    }
}

/// The response of a service that works.
fn good_response(request: &HttpMockRequest) -> HttpMockResponse {
    let tokens = json!({ "envdAccessToken": ENVD_TOKEN, "trafficAccessToken": TRAFFIC_TOKEN });
    let sandbox = with_members(sandbox_json(), tokens);
    let time = "2025-01-02T03:04:05Z";
    let uri = request.uri();
    let path = uri.path();
    let message = |message: Value| message.to_string().into_bytes();
    let body = match (request.method().as_str(), path) {
        ("POST", "/sandboxes") => message(sandbox),
        ("POST", _) if path.ends_with("/connect") => message(sandbox),
        ("GET", _) if path.starts_with("/sandboxes/") => message(with_members(
            listed_sandbox_json(SANDBOX_ID),
            json!({ "envdAccessToken": ENVD_TOKEN }),
        )),
        ("GET", "/v2/sandboxes") => message(json!([])),
        ("GET", "/teams") => message(json!([
            {"apiKey": TEAM_KEY, "isDefault": true, "name": "n", "teamID": "t"},
        ])),
        (_, "/volumes" | "/volumes/v") => message(json!({
            "name": "v", "volumeID": "v", "token": VOLUME_TOKEN,
        })),
        (_, "/secrets" | "/secrets/s") => message(json!({
            "secretID": "s",
            "name": "n",
            "currentVersion": 1,
            "metadata": {},
            "createdAt": time,
            "updatedAt": time,
        })),
        ("POST", "/files") => message(json!([{"path": "/x", "name": "x", "type": "file"}])),
        ("GET", "/files") => b"content".to_vec(),
        ("POST", "/process.Process/List") => message(json!({"processes": [
            {"pid": 7, "config": {"cmd": "x", "envs": {"NAME": ENV_VALUE}}},
        ]})),
        ("POST", "/process.Process/Start" | "/process.Process/Connect") => [
            frames::message(&json!({"event": {"start": {"pid": 7}}})),
            frames::message(&json!({"event": {"end": {"exitCode": 1, "status": "exit status 1"}}})),
            frames::end(),
        ]
        .concat(),
        _ => message(json!({})),
    };
    response(200, &[], body)
}

/// The ways in which a server can fail, some of them with a secret in a place where none should be.
fn failures() -> Vec<Mode> {
    let json = |status, body: Value| Mode::Always(status, Vec::new(), body.to_string().into());
    let mut failures = vec![
        json(400, error_json(400, "no")),
        json(
            401,
            json!({"code": 401, "message": "no", "token": ENVD_TOKEN}),
        ),
        json(
            404,
            json!({"code": "not_found", "message": "no", "details": [ENVD_TOKEN]}),
        ),
        json(
            429,
            json!({"envdAccessToken": ENVD_TOKEN, "code": 429, "message": "no"}),
        ),
        json(502, sandbox_not_found_json()),
        Mode::Always(502, Vec::new(), b"<html>".to_vec()),
        Mode::Always(
            301,
            vec![(
                "location",
                "http://other.invalid/?signature=v1_leak-of-a-signature",
            )],
            Vec::new(),
        ),
        Mode::Always(
            200,
            vec![("content-encoding", "br")],
            b"leak-of-the-envd-token".to_vec(),
        ),
    ];
    // What cannot be decoded, as a response and as a message of a stream.
    let token = json!(ENVD_TOKEN);
    let number: Value = NUMBER.parse().expect("it is a number");
    for odd in [
        token.clone(),
        number.clone(),
        json!([token]),
        json!({"envdAccessToken": token}),
        json!({"envdAccessToken": number, "trafficAccessToken": number, "token": number}),
        json!({"envdAccessToken": [token], "token": {"x": token}, "processes": token}),
        json!({"sandboxID": token, "cpuCount": token, "processes": [token]}),
        json!([{"apiKey": number}, {"path": token, "name": number, "type": number}]),
        json!({"processes": [{"pid": token}], "event": token, "entries": token, "entry": token}),
        json!({"processes": [{"pid": number, "config": token}], "event": {"start": token}}),
        json!({"event": {"start": {"pid": token}}, "entry": {"type": number, "size": token}}),
        json!({"entry": {"modifiedTime": token, "name": number}, "error": token}),
    ] {
        let text = odd.to_string();
        failures.push(Mode::Always(200, Vec::new(), text.clone().into()));
        for flags in [0, frames::END] {
            let frame = frames::frame(flags, text.as_bytes());
            failures.push(Mode::Always(200, Vec::new(), frame));
        }
        // Text that goes on where it should end.
        failures.push(Mode::Always(
            200,
            Vec::new(),
            format!("{{\"a\": {text}\u{1}").into(),
        ));
    }
    failures
}

fn builder(server: &Server) -> e2b::ClientBuilder {
    client_builder(server.recording.url())
        .api_key(API_KEY)
        .access_token(ACCESS_TOKEN)
        .header("x-mine", HEADER)
        .request_timeout(Duration::from_secs(5))
        .retry_policy(
            RetryPolicy::default()
                .max_retries(1)
                .backoff(Duration::ZERO, Duration::ZERO),
        )
}

/// Calls of the platform, and all that is seen of them.
async fn use_platform(printer: &Printer, client: &Client) {
    printer.value(client);
    let create = client.create("base").env("NAME", ENV_VALUE);
    printer.value(&create);
    printer.result(create.await);
    let scope = client.create("base").env("NAME", ENV_VALUE);
    printer.result(scope.scope(async |_| Ok::<_, Error>(())).await);
    let connect = client.connect(SANDBOX_ID);
    printer.value(&connect);
    printer.result(connect.await);
    printer.result(client.sandbox(SANDBOX_ID).await);
    printer.result(client.kill(SANDBOX_ID).await);
    printer.value(&client.sandboxes());
    printer.result(client.sandboxes().pages().next_page().await);

    let platform = client.platform();
    printer.value(platform);
    printer.result(platform.get_sandbox().sandbox_id(SANDBOX_ID).send().await);
    printer.result(platform.list_teams().send().await);
    let secret = types::NewSecret::builder().name("n").value(SECRET_VALUE);
    printer.value(&types::NewSecret::try_from(secret.clone()).expect("it is complete"));
    printer.value(&platform.post_secrets().body(secret.clone()));
    printer.result(platform.post_secrets().body(secret).send().await);
    let update = platform.post_secret().secret_id("s");
    let update = update.body_map(|body| body.value(SECRET_VALUE));
    printer.result(update.send().await);
    let volume = platform.post_volumes().body_map(|body| body.name("v"));
    printer.result(volume.send().await);
    printer.result(platform.get_volume().volume_id("v").send().await);
}

/// Calls of envd, and all that is seen of them.
async fn use_sandbox(printer: &Printer, sandbox: &Sandbox) {
    printer.value(sandbox);
    printer.value(sandbox.envd());
    printer.value(&sandbox.traffic_access_token());
    printer.result(sandbox.info().await);
    printer.result(sandbox.set_lifetime(Duration::from_secs(9)).await);
    printer.result(sandbox.pause().await);
    printer.result(sandbox.connect().await);
    printer.result(sandbox.is_running().await);
    drop(sandbox.clone().kill_on_drop());

    let commands = sandbox.commands();
    printer.value(&commands);
    let run = commands.run("x").env("NAME", ENV_VALUE);
    printer.value(&run);
    printer.result(run.await.and_then(e2b::commands::Output::check));
    printer.result(commands.spawn("x").env("NAME", ENV_VALUE).await);
    printer.result(commands.connect(7).await);
    printer.result(commands.list().await);
    printer.result(commands.kill(7).await);
    printer.result(commands.stdin(7).write("x").await);
    let open = sandbox.pty().open(Size { cols: 80, rows: 24 });
    let open = open.env("NAME", ENV_VALUE);
    printer.value(&open);
    printer.result(open.await);

    let files = sandbox.files();
    printer.value(&files);
    // The content of a file is what was asked for.
    printer.result(files.read("x").await.map(|content| content.len()));
    printer.result(files.read("x").stream().await);
    let write = files.write("x", "content");
    printer.value(&write);
    printer.result(write.await);
    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>("a")]);
    printer.result(files.write("x", Content::stream(pieces)).await);
    printer.result(files.list("x").await);
    printer.result(files.stat("x").await);
    printer.result(files.make_dir("x").await);
    printer.result(files.rename("x", "y").await);
    printer.result(files.remove("x").await);
    printer.result(files.compose(["x"], "y").await);
    match files.watch("x").await {
        Ok(watched) => {
            printer.value(&watched);
            printer.result(watched.try_collect::<Vec<_>>().await);
        }
        Err(error) => printer.error(&error),
    }
    for url in [files.download_url("x"), files.upload_url("x")] {
        printer.value(&url);
        printer.value(&url.clone().expires_in(Duration::from_secs(60)).build());
    }

    let envd = sandbox.envd();
    let signed = envd.download_file().path("x").signature(SIGNATURE);
    match signed.send().await {
        Ok(response) => {
            let content = response.into_inner().into_inner();
            let content = content.try_collect::<Vec<_>>().await;
            printer.result(content.map(|pieces| pieces.len()));
        }
        Err(error) => printer.error(&Error::from(error)),
    }
    let signed = envd.upload_file().path("x").signature(SIGNATURE);
    printer.result(signed.body("content").send().await);
    printer.result(envd.get_health().send().await);
}

/// Asserts that neither the known secrets nor these are in the log.
fn check(printer: &Printer, also: &[String]) {
    let text = printer.0.text();
    let secrets = SECRETS.into_iter().chain(also.iter().map(String::as_str));
    let mut leaks = BTreeSet::new();
    for secret in secrets {
        for (at, _) in text.match_indices(secret) {
            let around = text[..at].char_indices().rev().nth(200);
            let start = around.map_or(0, |(at, _)| at);
            leaks.insert(format!("{}<-- here", &text[start..at + secret.len()]));
        }
    }
    let some: Vec<&String> = leaks.iter().take(20).collect();
    assert!(leaks.is_empty(), "{} leaks: {some:#?}", leaks.len());
}

fn signature_of(url: &e2b::SecretString) -> String {
    let url = reqwest::Url::parse(url.expose()).expect("it is a URL");
    let (_, signature) = url
        .query_pairs()
        .find(|(name, _)| name == "signature")
        .expect("it is signed");
    signature.into_owned()
}

#[tokio::test]
async fn secrets_are_not_printed() {
    let printer = Printer(CapturedLog::install(FmtSpan::FULL));
    let server = Server::start().await;
    printer.value(&builder(&server));
    let client = builder(&server).build().expect("the settings are good");
    let sandbox = client.connect(SANDBOX_ID).await.expect("it connects");
    use_platform(&printer, &client).await;
    use_sandbox(&printer, &sandbox).await;

    for failure in failures() {
        server.set_mode(failure);
        use_platform(&printer, &client).await;
        use_sandbox(&printer, &sandbox).await;
    }

    // Through a proxy, which is the same server, and through one that is not there.
    for (proxy, mode) in [
        (server.recording.address().to_string(), Mode::Good),
        ("127.0.0.1:1".to_owned(), Mode::Good),
    ] {
        server.set_mode(mode);
        let builder = builder(&server).proxy(format!("http://ada:{PROXY_PASSWORD}@{proxy}"));
        printer.value(&builder);
        let client = builder.build().expect("the settings are good");
        use_platform(&printer, &client).await;
    }
    let invalid = builder(&server).proxy(format!("ada:{PROXY_PASSWORD}@"));
    printer.result(invalid.build());
    let invalid = builder(&server).api_key(format!("{API_KEY}\n"));
    printer.result(invalid.build());
    let invalid = builder(&server).api_url(format!("http://ada:{PROXY_PASSWORD}@h"));
    printer.result(invalid.build());

    // As it travels to the proxy.
    let mut also = vec![STANDARD.encode(format!("ada:{PROXY_PASSWORD}"))];
    let files = sandbox.files();
    for url in [files.download_url("x"), files.upload_url("x")] {
        also.push(signature_of(&url.build().expect("it is signed")));
    }
    check(&printer, &also);
    // The log is there: it would be easy to find nothing in nothing.
    let text = printer.0.text();
    for seen in ["e2b.call", "hyper_util", "reqwest::connect", "[redacted]"] {
        assert!(text.contains(seen), "{seen} is not in the log");
    }
}
