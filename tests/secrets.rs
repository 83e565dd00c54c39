//! No secret is in anything that is printed: `Debug` and `Display` of public types, errors with all
//! their causes, and what a subscriber sees at the level TRACE. That one is of the whole process, so
//! this test has one to itself.

#[allow(dead_code, reason = "requests are taken apart, too")]
#[path = "contract/frames.rs"]
mod frames;
#[path = "support/printed.rs"]
mod printed;

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
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::{Value, json};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use printed::Printed;

const ID: &str = "iabcdefghijklmnopqrst";

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

impl Printed {
    fn line(&self, text: &str) {
        let mut all = self.0.lock().expect("nobody panics");
        all.extend_from_slice(text.as_bytes());
        all.push(b'\n');
    }

    /// A value, in both forms of `Debug`.
    fn value(&self, value: &impl Debug) {
        self.line(&format!("{value:?} {value:#?}"));
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
        self.line(&text);
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("nobody panics").clone()).expect("it is text")
    }
}

/// How the server answers.
#[derive(Clone, Debug)]
enum Mode {
    Good,
    /// With this, whatever is asked.
    Always(u16, Vec<(&'static str, &'static str)>, Vec<u8>),
}

/// A server that answers every operation, as it is told.
struct Server {
    mock: MockServer,
    mode: Arc<Mutex<Mode>>,
}

impl Server {
    async fn start() -> Self {
        let mock = MockServer::start_async().await;
        let mode = Arc::new(Mutex::new(Mode::Good));
        let present = Arc::clone(&mode);
        mock.mock_async(|_, then| {
            then.respond_with(move |request| {
                match present.lock().expect("nobody panics").clone() {
                    Mode::Good => good(request),
                    Mode::Always(status, headers, body) => {
                        let mut answer = HttpMockResponse::builder().status(status).body(body);
                        for (name, value) in headers {
                            answer = answer.header(name, value);
                        }
                        answer.build()
                    }
                }
            });
        })
        .await;
        Self { mock, mode }
    }

    fn becomes(&self, mode: Mode) {
        *self.mode.lock().expect("nobody panics") = mode;
    }
}

/// What a service that works answers.
fn good(request: &HttpMockRequest) -> HttpMockResponse {
    let sandbox = json!({
        "templateID": "base",
        "sandboxID": ID,
        "clientID": "unused",
        "envdVersion": "0.6.13",
        "envdAccessToken": ENVD_TOKEN,
        "trafficAccessToken": TRAFFIC_TOKEN,
    });
    let time = "2025-01-02T03:04:05Z";
    let uri = request.uri();
    let path = uri.path();
    let message = |message: Value| message.to_string().into_bytes();
    let body = match (request.method().as_str(), path) {
        ("POST", "/sandboxes") => message(sandbox),
        ("POST", _) if path.ends_with("/connect") => message(sandbox),
        ("GET", _) if path.starts_with("/sandboxes/") => message(json!({
            "templateID": "base",
            "sandboxID": ID,
            "clientID": "unused",
            "envdVersion": "0.6.13",
            "envdAccessToken": ENVD_TOKEN,
            "startedAt": time,
            "endAt": time,
            "cpuCount": 2,
            "memoryMB": 512,
            "diskSizeMB": 1024,
            "state": "running",
        })),
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
    HttpMockResponse::builder().status(200).body(body).build()
}

/// The ways in which a server can fail, some of them with a secret in a place where none should be.
fn failures() -> Vec<Mode> {
    let json = |status, body: Value| Mode::Always(status, Vec::new(), body.to_string().into());
    let mut failures = vec![
        json(400, json!({"code": 400, "message": "no"})),
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
        json(
            502,
            json!({"sandboxId": ID, "message": "The sandbox was not found", "code": 502}),
        ),
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
    // What cannot be read, as an answer and as a message of a stream.
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
    Client::builder()
        .api_key(API_KEY)
        .access_token(ACCESS_TOKEN)
        .header("x-mine", HEADER)
        .api_url(server.mock.base_url())
        .sandbox_url(server.mock.base_url())
        .request_timeout(Duration::from_secs(5))
        .retry_policy(
            RetryPolicy::default()
                .max_retries(1)
                .backoff(Duration::ZERO, Duration::ZERO),
        )
}

/// Calls of the platform, and all that is seen of them.
async fn use_platform(printed: &Printed, client: &Client) {
    printed.value(client);
    let create = client.create("base").env("NAME", ENV_VALUE);
    printed.value(&create);
    printed.result(create.await);
    let scope = client.create("base").env("NAME", ENV_VALUE);
    printed.result(scope.scope(async |_| Ok::<_, Error>(())).await);
    let connect = client.connect(ID);
    printed.value(&connect);
    printed.result(connect.await);
    printed.result(client.sandbox(ID).await);
    printed.result(client.kill(ID).await);
    printed.value(&client.sandboxes());
    printed.result(client.sandboxes().pages().next_page().await);

    let platform = client.platform();
    printed.value(platform);
    printed.result(platform.get_sandbox().sandbox_id(ID).send().await);
    printed.result(platform.list_teams().send().await);
    let secret = types::NewSecret::builder().name("n").value(SECRET_VALUE);
    printed.value(&types::NewSecret::try_from(secret.clone()).expect("it is complete"));
    printed.value(&platform.post_secrets().body(secret.clone()));
    printed.result(platform.post_secrets().body(secret).send().await);
    let update = platform.post_secret().secret_id("s");
    let update = update.body_map(|body| body.value(SECRET_VALUE));
    printed.result(update.send().await);
    let volume = platform.post_volumes().body_map(|body| body.name("v"));
    printed.result(volume.send().await);
    printed.result(platform.get_volume().volume_id("v").send().await);
}

/// Calls of envd, and all that is seen of them.
async fn use_sandbox(printed: &Printed, sandbox: &Sandbox) {
    printed.value(sandbox);
    printed.value(sandbox.envd());
    printed.value(&sandbox.traffic_access_token());
    printed.result(sandbox.info().await);
    printed.result(sandbox.set_lifetime(Duration::from_secs(9)).await);
    printed.result(sandbox.pause().await);
    printed.result(sandbox.connect().await);
    printed.result(sandbox.is_running().await);
    drop(sandbox.clone().kill_on_drop());

    let commands = sandbox.commands();
    printed.value(&commands);
    let run = commands.run("x").env("NAME", ENV_VALUE);
    printed.value(&run);
    printed.result(run.await.and_then(e2b::commands::Output::check));
    printed.result(commands.spawn("x").env("NAME", ENV_VALUE).await);
    printed.result(commands.connect(7).await);
    printed.result(commands.list().await);
    printed.result(commands.kill(7).await);
    printed.result(commands.stdin(7).write("x").await);
    let open = sandbox.pty().open(Size { cols: 80, rows: 24 });
    let open = open.env("NAME", ENV_VALUE);
    printed.value(&open);
    printed.result(open.await);

    let files = sandbox.files();
    printed.value(&files);
    // The content of a file is what was asked for.
    printed.result(files.read("x").await.map(|content| content.len()));
    printed.result(files.read("x").stream().await);
    let write = files.write("x", "content");
    printed.value(&write);
    printed.result(write.await);
    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>("a")]);
    printed.result(files.write("x", Content::stream(pieces)).await);
    printed.result(files.list("x").await);
    printed.result(files.stat("x").await);
    printed.result(files.make_dir("x").await);
    printed.result(files.rename("x", "y").await);
    printed.result(files.remove("x").await);
    printed.result(files.compose(["x"], "y").await);
    match files.watch("x").await {
        Ok(watched) => {
            printed.value(&watched);
            printed.result(watched.try_collect::<Vec<_>>().await);
        }
        Err(error) => printed.error(&error),
    }
    for url in [files.download_url("x"), files.upload_url("x")] {
        printed.value(&url);
        printed.value(&url.clone().expires_in(Duration::from_secs(60)).build());
    }

    let envd = sandbox.envd();
    let signed = envd.download_file().path("x").signature(SIGNATURE);
    match signed.send().await {
        Ok(answer) => {
            let content = answer.into_inner().into_inner();
            let content = content.try_collect::<Vec<_>>().await;
            printed.result(content.map(|pieces| pieces.len()));
        }
        Err(error) => printed.error(&Error::from(error)),
    }
    let signed = envd.upload_file().path("x").signature(SIGNATURE);
    printed.result(signed.body("content").send().await);
    printed.result(envd.get_health().send().await);
}

/// Finds secrets in what was printed: the known ones, and those that the test has come by.
fn check(printed: &Printed, also: &[String]) {
    let text = printed.text();
    let secrets = SECRETS.into_iter().chain(also.iter().map(String::as_str));
    let mut told = BTreeSet::new();
    for secret in secrets {
        for (at, _) in text.match_indices(secret) {
            let around = text[..at].char_indices().rev().nth(200);
            let start = around.map_or(0, |(at, _)| at);
            told.insert(format!("{}<-- here", &text[start..at + secret.len()]));
        }
    }
    let some: Vec<&String> = told.iter().take(20).collect();
    assert!(told.is_empty(), "{} leaks: {some:#?}", told.len());
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
async fn no_secret_is_printed() {
    let printed = Printed::default();
    let layer = tracing_subscriber::fmt::layer()
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(printed.clone());
    // The mock server runs in this process, too, and tells what it has received.
    let filter = Targets::new()
        .with_default(LevelFilter::TRACE)
        .with_target("httpmock", LevelFilter::OFF);
    tracing_subscriber::registry()
        .with(layer)
        .with(filter)
        .init();

    let server = Server::start().await;
    printed.value(&builder(&server));
    let client = builder(&server).build().expect("the settings are good");
    let sandbox = client.connect(ID).await.expect("it connects");
    use_platform(&printed, &client).await;
    use_sandbox(&printed, &sandbox).await;

    for failure in failures() {
        server.becomes(failure);
        use_platform(&printed, &client).await;
        use_sandbox(&printed, &sandbox).await;
    }

    // Through a proxy, which is the same server, and through one that is not there.
    for (proxy, mode) in [
        (server.mock.address().to_string(), Mode::Good),
        ("127.0.0.1:1".to_owned(), Mode::Good),
    ] {
        server.becomes(mode);
        let builder = builder(&server).proxy(format!("http://ada:{PROXY_PASSWORD}@{proxy}"));
        printed.value(&builder);
        let client = builder.build().expect("the settings are good");
        use_platform(&printed, &client).await;
    }
    let invalid = builder(&server).proxy(format!("ada:{PROXY_PASSWORD}@"));
    printed.result(invalid.build());
    let invalid = builder(&server).api_key(format!("{API_KEY}\n"));
    printed.result(invalid.build());
    let invalid = builder(&server).api_url(format!("http://ada:{PROXY_PASSWORD}@h"));
    printed.result(invalid.build());

    // As it travels to the proxy.
    let mut also = vec![STANDARD.encode(format!("ada:{PROXY_PASSWORD}"))];
    let files = sandbox.files();
    for url in [files.download_url("x"), files.upload_url("x")] {
        also.push(signature_of(&url.build().expect("it is signed")));
    }
    check(&printed, &also);
    // The log is there: it would be easy to find nothing in nothing.
    let text = printed.text();
    for seen in ["e2b.call", "hyper_util", "reqwest::connect", "[redacted]"] {
        assert!(text.contains(seen), "{seen} is not in the log");
    }
}
