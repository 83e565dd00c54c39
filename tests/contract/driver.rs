//! Runs rows: makes the call, and compares what arrived, and what came back, with what should.

use e2b::ErrorKind;
use httpmock::HttpMockRequest;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::document::Document;
use crate::leniency::{same, with_strangers};
use crate::row::{Exchange, Outcome, Payload, Row, Surface};
use crate::server::{Credential, EXTRA_HEADER, Server, http};
use crate::support::SANDBOX_ID;
use crate::support::frames;
use crate::support::recording::response;
use crate::values::text;

/// A success that the document lists nowhere.
const UNLISTED: u16 = 203;

/// Runs each row with every set of credentials that makes a difference.
pub(crate) async fn run(rows: Vec<Row>) {
    let (http, document) = (http(), Document::load());
    let mut complaints = Vec::new();
    for row in &rows {
        let holdings = holdings(row.surface);
        let documented = holdings.iter().map(|held| (*held, row.exchange.status));
        for (held, status) in documented.chain([(holdings[0], UNLISTED)]) {
            for what in attempt(row, held, status, &http, &document).await {
                let id = row.exchange.id;
                complaints.push(format!("{id} with {held:?} and {status}: {what}"));
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// The sets of credentials that a caller may hold.
fn holdings(surface: Surface) -> Vec<&'static [Credential]> {
    use Credential::{Key, Sandbox, Token};
    let all: &[&[Credential]] = match surface {
        Surface::Platform => &[&[Key, Token], &[Key], &[Token], &[]],
        Surface::Envd => return vec![&[Sandbox], &[]],
    };
    // What is not set is taken from the environment; if it is there, it cannot be missing.
    let possible = |credential, variable| {
        move |held: &&[Credential]| {
            held.contains(&credential) || std::env::var_os(variable).is_none()
        }
    };
    all.iter()
        .copied()
        .filter(possible(Key, "E2B_API_KEY"))
        .filter(possible(Token, "E2B_ACCESS_TOKEN"))
        .collect()
}

/// Makes the call of a row; what is not as it should be.
async fn attempt(
    row: &Row,
    held: &[Credential],
    status: u16,
    http: &reqwest::Client,
    document: &Document,
) -> Vec<String> {
    let exchange = &row.exchange;
    let values = with_strangers(document, exchange);
    let body = exchange.response.encode(&values);
    let headers = exchange.response_headers();
    let server = Server::start(response(status, &headers, body)).await;
    let clients = server.clients(http, row.surface, held).await;
    let outcome = (row.call)(clients).await;
    let requests = server.requests();

    let usable =
        |credential: &Credential| *credential == Credential::Nothing || held.contains(credential);
    let Some(credential) = row.security().iter().copied().find(usable) else {
        return match outcome {
            Err(error) if error.kind() == ErrorKind::Unauthenticated && requests.is_empty() => {
                Vec::new()
            }
            Err(error) => vec![format!(
                "expected an error before anything is sent, got {} requests and {error:?}",
                requests.len()
            )],
            Ok(_) => vec!["expected an error before anything is sent, got a response".to_owned()],
        };
    };
    let mut complaints = Complaints::default();
    match requests.as_slice() {
        [request] => complaints.request(row, credential, request),
        _ => complaints.add(format!("expected one request, got {}", requests.len())),
    }
    match outcome {
        Ok(outcome) => complaints.outcome(exchange, status, outcome),
        Err(error) => complaints.add(format!("expected a response, got {error:?}")),
    }
    complaints.0
}

#[derive(Default)]
struct Complaints(Vec<String>);

impl Complaints {
    fn add(&mut self, complaint: String) {
        self.0.push(complaint);
    }

    fn expect<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, expected: T, actual: T) {
        if expected != actual {
            self.add(format!(
                "{what}\n  expected {expected:?}\n  actual   {actual:?}"
            ));
        }
    }

    fn request(&mut self, row: &Row, credential: Credential, request: &HttpMockRequest) {
        let exchange = &row.exchange;
        self.expect("the method", exchange.method, request.method_str());

        let uri = request.uri();
        let segments = uri.path().split('/').skip(1).map(|segment| {
            let decoded = percent_decode_str(segment).decode_utf8();
            decoded.expect("a path is UTF-8").into_owned()
        });
        let expected = exchange.path.iter().copied().map(text);
        self.expect::<Vec<_>>("the path", expected.collect(), segments.collect());

        let url = format!("http://server/?{}", uri.query().unwrap_or_default());
        let url = reqwest::Url::parse(&url).expect("a query that can be read");
        let mut actual: Vec<_> = url.query_pairs().into_owned().collect();
        let expected = exchange.query.iter().copied();
        let mut expected: Vec<_> = expected
            .map(|(key, value)| (text(key), text(value)))
            .collect();
        actual.sort();
        expected.sort();
        self.expect("the query", expected, actual);

        self.headers(row, credential, request);
        self.body(&exchange.body, request.body_ref());
    }

    fn headers(&mut self, row: &Row, credential: Credential, request: &HttpMockRequest) {
        let envd = row.surface == Surface::Envd;
        let mut expected: Vec<(&str, Option<&str>)> = vec![
            ("x-api-key", None),
            ("authorization", None),
            ("x-access-token", None),
            ("e2b-traffic-access-token", None),
            ("cookie", None),
            ("api-version", None),
            ("e2b-sandbox-id", envd.then_some(SANDBOX_ID)),
            ("e2b-sandbox-port", envd.then_some("49983")),
            (EXTRA_HEADER.0, (!envd).then_some(EXTRA_HEADER.1)),
            ("content-type", row.exchange.body.media_type()),
        ];
        let credential = credential.header();
        let credential = credential.iter().map(|(name, value)| (*name, &**value));
        for (name, value) in credential.chain(row.exchange.headers.iter().copied()) {
            expected.retain(|(other, _)| *other != name);
            expected.push((name, Some(value)));
        }
        for (name, value) in expected {
            let actual = request.headers_vec().iter();
            let actual = actual.filter(|(other, _)| other.eq_ignore_ascii_case(name));
            let actual: Vec<&str> = actual.map(|(_, value)| value.as_str()).collect();
            self.expect(&format!("the header {name}"), Vec::from_iter(value), actual);
        }
    }

    fn body(&mut self, expected: &Payload, actual: &[u8]) {
        let json = |bytes| serde_json::from_slice::<Value>(bytes);
        match expected {
            Payload::Nothing => self.expect("the body", &b""[..], actual),
            Payload::Bytes(expected) => self.expect("the body", *expected, actual),
            Payload::Json(expected) => match json(actual) {
                Ok(actual) => self.expect("the body", expected, &actual),
                Err(error) => self.add(format!("the body is not JSON: {error}")),
            },
            Payload::Messages(expected) => {
                let frames = frames::split(actual).map(|frames| {
                    let message = |(flags, message)| (flags, json(message).unwrap_or_default());
                    frames.into_iter().map(message).collect()
                });
                let expected = expected.iter().map(|message| (0, message.clone()));
                let expected: Vec<(u8, Value)> = expected.collect();
                self.expect("the messages", Ok(expected), frames);
            }
        }
    }

    fn outcome(&mut self, exchange: &Exchange, status: u16, outcome: Outcome) {
        self.expect("the status of the response", status, outcome.status);
        for (name, value) in exchange.response_headers() {
            let actual = outcome.headers.get(name).map(|value| value.as_bytes());
            let what = format!("the header {name} of the response");
            self.expect(&what, Some(value.as_bytes()), actual);
        }
        let expected = exchange.response.values();
        match outcome.values {
            Err(complaint) => self.add(format!("the response: {complaint}")),
            Ok(actual) if expected.len() > actual.len() => {
                self.add(format!("only {} messages were read", actual.len()));
            }
            Ok(actual) => {
                for (expected, actual) in expected.iter().zip(&actual) {
                    if !same(expected, actual) {
                        self.add(format!(
                            "the response, written again\n  expected {expected}\n  actual   {actual}"
                        ));
                    }
                }
            }
        }
    }
}
