//! The failures, and the expected result of each call.

use std::fmt;
use std::time::Duration;

use e2b::ErrorKind;
use e2b::ErrorKind::{
    Connection, Decode, Interrupted, RateLimited, SandboxUnreachable, Server, Timeout, TooLarge,
    Unavailable,
};
use serde_json::Value;

use crate::json;
use crate::operation::Operation;
use crate::server::{self, Handler};

/// Long enough for everything that does not stall.
const PATIENT: Duration = Duration::from_secs(8);

/// For what takes longer than a call may.
const IMPATIENT: Duration = Duration::from_millis(500);

const MIB: usize = 1024 * 1024;

/// A failure, and the expected result of each call.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) fault: Fault,
    /// The request timeout, and how long nothing may arrive.
    pub(crate) patience: Duration,
    /// By how much the process may grow, in bytes.
    pub(crate) memory: usize,
    /// For each operation, in the order of [`Operation::ALL`].
    pub(crate) expected: [Option<Cell>; 7],
}

#[derive(Clone, Copy)]
pub(crate) enum Fault {
    /// The connection is refused.
    ConnectionRefused,
    /// The name has no address.
    Unresolvable,
    /// The server speaks no TLS.
    NoTls,
    /// The server fails on the connection.
    Wire(Handler),
    /// The same, inside the framing of a stream.
    Frames(Handler),
    /// The JSON of the response is malformed or unexpected.
    Json(fn(&Value) -> String),
    /// The server leaves, and names the last stream that it has seen.
    GoAway(u32),
}

/// The result of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) outcome: Result<(), ErrorKind>,
    /// The requests that the server has received, or the attempts where it receives none.
    pub(crate) requests: usize,
}

impl Fault {
    pub(crate) fn concerns(self, operation: Operation) -> bool {
        match self {
            Self::Frames(_) => operation == Operation::Run,
            Self::Json(write) => operation.response(write) != operation.response(json::as_it_is),
            _ => true,
        }
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.outcome {
            Ok(()) => f.write_str("ok")?,
            Err(kind) => write!(f, "{kind:?}")?,
        }
        write!(f, ", {}", self.requests)
    }
}

impl Row {
    const fn new(name: &'static str, fault: Fault, expected: [Option<Cell>; 7]) -> Self {
        Self {
            name,
            fault,
            patience: PATIENT,
            memory: 16 * MIB,
            expected,
        }
    }

    const fn impatient(mut self) -> Self {
        self.patience = IMPATIENT;
        self
    }

    const fn memory(mut self, bytes: usize) -> Self {
        self.memory = bytes;
        self
    }
}

const fn ok() -> Option<Cell> {
    Some(Cell {
        outcome: Ok(()),
        requests: 1,
    })
}

const fn fails(kind: ErrorKind, requests: usize) -> Option<Cell> {
    Some(Cell {
        outcome: Err(kind),
        requests,
    })
}

const fn twice(outcome: Result<(), ErrorKind>) -> Option<Cell> {
    Some(Cell {
        outcome,
        requests: 2,
    })
}

pub(crate) fn rows() -> Vec<Row> {
    use Fault::{ConnectionRefused, Frames, GoAway, Json, NoTls, Unresolvable, Wire};
    // What has a body that is streamed is never sent again.
    let unconnected = [
        fails(Connection, 4),
        fails(Connection, 4),
        fails(Connection, 4),
        fails(Connection, 4),
        fails(Connection, 4),
        fails(Connection, 4),
        fails(Connection, 1),
    ];
    let retried = |kind| {
        let often = fails(kind, 4);
        [often, often, often, often, often, often, fails(kind, 1)]
    };
    let lost = [fails(Connection, 1); 7];
    // The body of a download is the file: the error states how much of it has arrived.
    let cut_off = {
        let lost = fails(Connection, 1);
        let cut = fails(Interrupted, 1);
        [lost, lost, lost, lost, cut, cut, lost]
    };
    let late = [fails(Timeout, 1); 7];
    let elsewhere = [fails(Server, 1); 7];
    let garbled = {
        let odd = fails(Decode, 1);
        [odd, odd, odd, odd, None, None, odd]
    };
    let numbers = {
        let odd = fails(Decode, 1);
        [odd, None, odd, odd, None, None, None]
    };
    // The HTTP client itself sends what was not seen twice more.
    let unprocessed = {
        let thrice = fails(Connection, 3);
        [
            thrice,
            thrice,
            thrice,
            thrice,
            thrice,
            thrice,
            fails(Connection, 1),
        ]
    };
    vec![
        Row::new("refuses the connection", ConnectionRefused, unconnected),
        Row::new("has no address (`.invalid`)", Unresolvable, unconnected),
        Row::new("speaks no TLS", NoTls, unconnected),
        Row::new(
            "resets the connection before the head",
            Wire(server::reset_before_the_head),
            lost,
        ),
        Row::new(
            "resets it inside the head",
            Wire(server::reset_inside_the_head),
            lost,
        ),
        Row::new(
            "resets it after the head",
            Wire(server::reset_after_the_head),
            cut_off,
        ),
        Row::new(
            "resets it inside the body",
            Wire(server::reset_inside_the_body),
            cut_off,
        ),
        Row::new(
            "stalls before the head",
            Wire(server::stall_before_the_head),
            late,
        )
        .impatient(),
        Row::new(
            "stalls inside the body",
            Wire(server::stall_inside_the_body),
            late,
        )
        .impatient(),
        Row::new(
            "sends the body slowly",
            Wire(server::slow_body),
            [
                fails(Timeout, 1),
                fails(Timeout, 1),
                fails(Timeout, 1),
                ok(),
                ok(),
                ok(),
                fails(Timeout, 1),
            ],
        )
        .impatient(),
        Row::new(
            "sends another content type",
            Wire(server::another_content_type),
            [ok(); 7],
        ),
        Row::new(
            "502 with a page",
            Wire(server::html_502),
            [
                fails(Unavailable, 4),
                fails(Unavailable, 1),
                fails(Unavailable, 4),
                fails(Unavailable, 1),
                fails(Unavailable, 4),
                fails(Unavailable, 4),
                fails(Unavailable, 1),
            ],
        ),
        Row::new(
            "502 of the proxy: the sandbox was not found",
            Wire(server::sandbox_not_found_502),
            [fails(SandboxUnreachable, 1); 7],
        ),
        Row::new(
            "503 without a body",
            Wire(server::empty_503),
            retried(Unavailable),
        ),
        Row::new("429", Wire(server::rate_limited), retried(RateLimited)),
        Row::new(
            "429 with `Retry-After: 2`",
            Wire(server::rate_limited_for_seconds),
            retried(RateLimited),
        ),
        Row::new(
            "429 with `Retry-After: 7200`",
            Wire(server::rate_limited_for_hours),
            [fails(RateLimited, 1); 7],
        ),
        Row::new(
            "302 to a page on the same origin",
            Wire(server::redirect_to_a_page),
            {
                // For a download, the page is the file.
                let (post, page) = (fails(Server, 1), twice(Ok(())));
                let get = twice(Err(Decode));
                [get, post, post, post, page, page, post]
            },
        ),
        Row::new(
            "301 to another origin",
            Wire(server::redirect_301),
            elsewhere,
        ),
        Row::new(
            "307 to another origin",
            Wire(server::redirect_307),
            elsewhere,
        ),
        Row::new(
            "sends a body without end",
            Wire(server::endless_body),
            [
                fails(TooLarge, 1),
                fails(TooLarge, 1),
                fails(TooLarge, 1),
                fails(TooLarge, 1),
                fails(TooLarge, 1),
                ok(),
                fails(TooLarge, 1),
            ],
        )
        .memory(192 * MIB),
        Row::new("sends a head without end", Wire(server::endless_head), lost),
        Row::new(
            "announces more than it sends",
            Wire(server::length_too_long),
            [
                fails(Connection, 1),
                fails(Connection, 1),
                fails(Connection, 1),
                // The stream has an end of its own.
                ok(),
                fails(Interrupted, 1),
                fails(Interrupted, 1),
                fails(Connection, 1),
            ],
        ),
        Row::new(
            "announces less than it sends",
            Wire(server::length_too_short),
            [
                fails(Decode, 1),
                fails(Decode, 1),
                fails(Decode, 1),
                fails(Interrupted, 1),
                ok(),
                ok(),
                fails(Decode, 1),
            ],
        ),
        Row::new(
            "HTTP/2: leaves before the request (`GOAWAY`)",
            GoAway(0),
            unprocessed,
        ),
        Row::new(
            "HTTP/2: leaves during the request (`GOAWAY`)",
            GoAway(1),
            lost,
        ),
        Row::new(
            "keeps the body open after the last message",
            Frames(server::open_end),
            [None, None, None, ok(), None, None, None],
        ),
        Row::new(
            "announces a message of 4 GiB",
            Frames(server::four_gibibytes),
            [None, None, None, fails(TooLarge, 1), None, None, None],
        ),
        Row::new("JSON: cut off", Json(json::truncated), garbled),
        Row::new(
            "JSON: negative numbers",
            Json(json::negative_numbers),
            numbers,
        ),
        Row::new(
            "JSON: numbers beyond 64 bits",
            Json(json::huge_numbers),
            numbers,
        ),
        Row::new(
            "JSON: numbers beyond all bounds (`1e999`)",
            Json(json::infinite_numbers),
            numbers,
        ),
        Row::new("JSON: `NaN`", Json(json::not_a_number), numbers),
        Row::new(
            "JSON: times that are none",
            Json(json::invalid_times),
            [fails(Decode, 1), None, None, None, None, None, None],
        ),
        Row::new(
            "JSON: a new member, nested 100,000 deep",
            Json(json::deep),
            [ok(), ok(), ok(), ok(), None, None, ok()],
        ),
        Row::new("JSON: every member twice", Json(json::twice), garbled),
        Row::new(
            "JSON: names that are not listed",
            Json(json::unknown_names),
            [ok(), None, None, ok(), None, None, ok()],
        ),
        Row::new(
            "JSON: null for every value",
            Json(json::nulls),
            // To envd's protocol it is the default; elsewhere some members are required.
            [
                fails(Decode, 1),
                fails(Decode, 1),
                ok(),
                ok(),
                None,
                None,
                fails(Decode, 1),
            ],
        ),
    ]
}
