//! Trying again: which calls, when, and for how long.
//!
//! Every call of both generated clients passes through here, and so does the opening of every
//! stream. A call is sent again only if that cannot do anything twice:
//!
//! | what came back | tried again |
//! |---|---|
//! | no connection could be made | always: nothing was sent |
//! | 429, 503 | always: the service refused before it did anything |
//! | 502, 504 | what can be repeated: GET, HEAD and DELETE, the operations in [`IDEMPOTENT_OPERATIONS`], and calls that carry an `Idempotency-Key` |
//! | `Should-Retry: true` | always, whatever the status |
//! | `Should-Retry: false` | never |
//! | anything else: a connection that broke, a deadline, any other status | never |
//!
//! The proxy's word that a sandbox is gone, a 502 that names it, is no reason to ask again. What has
//! a body that is streamed cannot be sent again. What an HTTP/2 server says that it has not seen
//! (`GOAWAY`, `REFUSED_STREAM`), reqwest sends again by itself, twice at the most and without a wait;
//! [`RetryPolicy`] has no say in that.
//!
//! The wait before the next attempt is drawn evenly from zero to a limit that doubles each time
//! ("full jitter"), or is what `Retry-After` asks for if that is longer. All attempts and waits
//! together have the time of one call; where the next wait would end after it, the server's answer
//! is the outcome at once.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use backon::{BackoffBuilder as _, ExponentialBuilder};
use futures_util::future::BoxFuture;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName};

use crate::transport::operation::Operation;

/// The operations that are neither GET, HEAD nor DELETE and can be repeated all the same, and why.
pub const IDEMPOTENT_OPERATIONS: &[(&str, &str)] = &[
    (
        "postSandboxConnect",
        "a sandbox that runs is left running, and its lifetime is only ever extended",
    ),
    (
        "postSandboxConnectV2",
        "a sandbox that runs is left running, and its lifetime is only ever extended",
    ),
    (
        "postSandboxTimeout",
        "the end is set, not moved: the second time it is some moments later",
    ),
    ("postSandboxRefreshes", "the lifetime is only ever extended"),
    (
        "postSandboxPause",
        "a sandbox that is paused answers 409, and is paused",
    ),
    ("putSandboxNetwork", "the settings are replaced as a whole"),
    ("filesystem.Filesystem.Stat", "it only reads"),
    ("filesystem.Filesystem.ListDir", "it only reads"),
    (
        "filesystem.Filesystem.Remove",
        "removing what is not there is no error",
    ),
    ("filesystem.Filesystem.WatchDir", "it only reads"),
    ("process.Process.List", "it only reads"),
    ("process.Process.Connect", "it only reads"),
    (
        "process.Process.Update",
        "the size is set, to the same the second time",
    ),
    ("process.Process.CloseStdin", "what is closed stays closed"),
];

/// The time for a call with all its attempts where the call itself has no limit.
const DEFAULT_TOTAL_TIMEOUT: Duration = Duration::from_secs(60);

static SHOULD_RETRY: HeaderName = HeaderName::from_static("should-retry");
static IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// How often a call is tried again, and for how long. See the [module](self) for which calls.
#[derive(Clone)]
pub struct RetryPolicy {
    max_retries: u32,
    initial: Duration,
    max: Duration,
    total_timeout: Option<Duration>,
    clock: Arc<dyn Clock>,
}

/// What waiting runs on, for tests that take no time.
pub trait Clock: Send + Sync + 'static {
    /// The present.
    fn now(&self) -> Instant;

    /// Waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// A number from zero to one, one excluded.
    fn random(&self) -> f64;
}

impl RetryPolicy {
    /// No call is tried again.
    pub fn disabled() -> Self {
        Self::default().max_retries(0)
    }

    /// How often a call is tried again at the most; 3 if not stated.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// The longest wait before the second attempt, and the longest before any; 100 ms and 10 s if
    /// not stated.
    #[must_use]
    pub fn backoff(mut self, initial: Duration, max: Duration) -> Self {
        self.initial = initial;
        self.max = max;
        self
    }

    /// The time for all attempts and waits of a call; the
    /// [request timeout](crate::ClientBuilder::request_timeout) if not stated, and 60 seconds where
    /// there is none.
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// What waiting runs on, instead of tokio's clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 3,
            initial: Duration::from_millis(100),
            max: Duration::from_secs(10),
            total_timeout: None,
            clock: Arc::new(Tokio),
        }
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("max_retries", &self.max_retries)
            .field("initial", &self.initial)
            .field("max", &self.max)
            .field("total_timeout", &self.total_timeout)
            .finish_non_exhaustive()
    }
}

/// The clock of the machine, and tokio's timer.
struct Tokio;

impl Clock for Tokio {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        fastrand::f64()
    }
}

/// What went wrong with an attempt, as far as it matters for the next one.
pub(crate) enum AttemptResult<'a> {
    /// There was no connection.
    NotConnected,
    /// There was an answer. `gone` says that it is the proxy's, about a sandbox that does not answer.
    Answered {
        status: StatusCode,
        headers: &'a HeaderMap,
        gone: bool,
    },
}

/// The attempts of one call.
pub(crate) struct Attempts<'a> {
    policy: &'a RetryPolicy,
    idempotent: bool,
    deadline: Option<Instant>,
    /// Made when something has failed, which most calls do not.
    waits: Option<backon::ExponentialBackoff>,
    /// The number of the present one, from 1.
    pub(crate) number: u32,
}

impl<'a> Attempts<'a> {
    /// The first attempt begins.
    pub(crate) fn begin(
        policy: &'a RetryPolicy,
        operation: &Operation,
        headers: &HeaderMap,
        request_timeout: Option<Duration>,
    ) -> Self {
        let timeout = policy
            .total_timeout
            .or(request_timeout)
            .unwrap_or(DEFAULT_TOTAL_TIMEOUT);
        Self {
            policy,
            idempotent: is_idempotent(operation, headers),
            deadline: policy.clock.now().checked_add(timeout),
            waits: None,
            number: 1,
        }
    }

    /// Whether there can be another attempt after this one.
    pub(crate) fn is_last(&self) -> bool {
        self.number > self.policy.max_retries
    }

    /// How long to wait before the next attempt; `None` if there is to be none.
    pub(crate) fn wait(&mut self, outcome: &AttemptResult<'_>) -> Option<Duration> {
        if self.is_last() || !self.allows(outcome) {
            return None;
        }
        let waits = self.waits.get_or_insert_with(|| {
            ExponentialBuilder::new()
                .with_min_delay(self.policy.initial)
                .with_max_delay(self.policy.max)
                .without_max_times()
                .build()
        });
        let limit = waits.next().unwrap_or(self.policy.max);
        let mut wait = limit.mul_f64(self.policy.clock.random().clamp(0.0, 1.0));
        if let AttemptResult::Answered { headers, .. } = outcome {
            wait = wait.max(retry_after(headers).unwrap_or_default());
        }
        let left = self.left();
        left.is_none_or(|left| wait < left).then_some(wait)
    }

    /// Waits, and begins the next attempt. The result is the time that is left for it.
    pub(crate) async fn next(&mut self, wait: Duration) -> Option<Duration> {
        self.policy.clock.sleep(wait).await;
        self.number += 1;
        self.left()
    }

    /// The time that is left; `None` if there is no end to it.
    fn left(&self) -> Option<Duration> {
        let now = self.policy.clock.now();
        Some(self.deadline?.saturating_duration_since(now))
    }

    fn allows(&self, outcome: &AttemptResult<'_>) -> bool {
        let AttemptResult::Answered {
            status,
            headers,
            gone,
        } = outcome
        else {
            return true;
        };
        if let Some(wish) = headers.get(&SHOULD_RETRY) {
            return wish
                .to_str()
                .is_ok_and(|wish| wish.trim().eq_ignore_ascii_case("true"));
        }
        match status.as_u16() {
            429 | 503 => true,
            502 | 504 => self.idempotent && !gone,
            _ => false,
        }
    }
}

fn is_idempotent(operation: &Operation, headers: &HeaderMap) -> bool {
    matches!(operation.method, "GET" | "HEAD" | "DELETE")
        || headers.contains_key(&IDEMPOTENCY_KEY)
        || IDEMPOTENT_OPERATIONS
            .iter()
            .any(|(id, _)| *id == operation.id)
}

/// `Retry-After`: whole seconds, or a date.
pub(crate) fn retry_after(headers: &reqwest::header::HeaderMap) -> Option<Duration> {
    let text = headers
        .get(reqwest::header::RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = chrono::DateTime::parse_from_rfc2822(text).ok()?;
    let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now());
    Some((date.to_utc() - now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::generated::{envd, platform};

    /// A clock that moves only when someone sleeps, and luck that is always the same.
    struct Still {
        now: Mutex<Instant>,
        random: f64,
    }

    impl Clock for Still {
        fn now(&self) -> Instant {
            *self.now.lock().expect("nobody panics")
        }

        fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
            *self.now.lock().expect("nobody panics") += duration;
            Box::pin(std::future::ready(()))
        }

        fn random(&self) -> f64 {
            self.random
        }
    }

    fn retries(random: f64) -> RetryPolicy {
        RetryPolicy::default().clock(Still {
            now: Mutex::new(Instant::now()),
            random,
        })
    }

    fn operation(id: &str) -> &'static Operation {
        platform::OPERATIONS
            .iter()
            .chain(envd::OPERATIONS)
            .find(|operation| operation.id == id)
            .unwrap_or_else(|| panic!("{id} is in the document"))
    }

    fn headers(members: &[(&'static str, &'static str)]) -> HeaderMap {
        members
            .iter()
            .map(|(name, value)| {
                let value = reqwest::header::HeaderValue::from_static(value);
                (HeaderName::from_static(name), value)
            })
            .collect()
    }

    /// The wait after a first attempt that went so.
    fn wait(id: &str, request: &HeaderMap, status: u16, answer: &HeaderMap) -> Option<Duration> {
        let retries = retries(0.5);
        let mut attempts = Attempts::begin(&retries, operation(id), request, None);
        attempts.wait(&AttemptResult::Answered {
            status: StatusCode::from_u16(status).expect("it is a status"),
            headers: answer,
            gone: false,
        })
    }

    #[test]
    fn every_operation_that_can_be_repeated_is_one_of_the_document() {
        for (id, why) in IDEMPOTENT_OPERATIONS {
            let method = operation(id).method;
            assert!(["POST", "PUT"].contains(&method), "{id} is {method} anyway");
            assert!(!why.is_empty());
        }
    }

    #[test]
    fn what_could_be_done_twice_is_tried_again_only_if_it_was_refused() {
        let none = HeaderMap::new();
        for id in [
            "postSandboxes",
            "postSandboxFork",
            "postSandboxSnapshots",
            "process.Process.Start",
            "process.Process.SendInput",
            "filesystem.Filesystem.Move",
        ] {
            for (status, again) in [
                (429, true),
                (503, true),
                (502, false),
                (504, false),
                (500, false),
                (409, false),
                (404, false),
                (408, false),
            ] {
                let wait = wait(id, &none, status, &none);
                assert_eq!(wait.is_some(), again, "{id} after {status}");
            }
        }
    }

    #[test]
    fn what_can_be_repeated_is_tried_again_after_a_gateway_failed() {
        let none = HeaderMap::new();
        for id in [
            "getSandbox",
            "deleteSandbox",
            "postSandboxConnect",
            "process.Process.List",
        ] {
            for (status, again) in [
                (429, true),
                (502, true),
                (503, true),
                (504, true),
                (500, false),
                (404, false),
            ] {
                let wait = wait(id, &none, status, &none);
                assert_eq!(wait.is_some(), again, "{id} after {status}");
            }
        }
    }

    #[test]
    fn a_key_makes_a_call_repeatable() {
        let none = HeaderMap::new();
        let key = headers(&[("idempotency-key", "a-1")]);
        assert!(wait("postSandboxesV2", &none, 504, &none).is_none());
        assert!(wait("postSandboxesV2", &key, 504, &none).is_some());
    }

    #[test]
    fn the_server_has_the_last_word() {
        let none = HeaderMap::new();
        for (text, again) in [
            ("true", true),
            (" TRUE ", true),
            ("false", false),
            ("1", false),
        ] {
            let wish = headers(&[("should-retry", text)]);
            for status in [400, 429, 500, 502] {
                let wait = wait("postSandboxes", &none, status, &wish);
                assert_eq!(wait.is_some(), again, "{text:?} with {status}");
            }
        }
    }

    #[test]
    fn a_sandbox_that_is_gone_is_not_asked_again() {
        let retries = retries(0.5);
        let operation = operation("getHealth");
        let mut attempts = Attempts::begin(&retries, operation, &HeaderMap::new(), None);
        let outcome = AttemptResult::Answered {
            status: StatusCode::BAD_GATEWAY,
            headers: &HeaderMap::new(),
            gone: true,
        };
        assert_eq!(attempts.wait(&outcome), None);
        assert!(attempts.wait(&AttemptResult::NotConnected).is_some());
    }

    /// The limit doubles from 100 ms up to 10 s, and luck says how much of it is waited.
    #[tokio::test]
    async fn the_wait_is_a_part_of_a_limit_that_doubles() {
        for (random, expected) in [
            (0.0, [0, 0, 0, 0, 0, 0, 0, 0, 0]),
            (0.5, [50, 100, 200, 400, 800, 1600, 3200, 5000, 5000]),
        ] {
            let retries = retries(random).max_retries(9);
            let operation = operation("getSandbox");
            let mut attempts = Attempts::begin(&retries, operation, &HeaderMap::new(), None);
            for millis in expected {
                let wait = attempts
                    .wait(&AttemptResult::NotConnected)
                    .expect("there is time");
                assert_eq!((wait.as_secs_f64() * 1000.0).round() as u64, millis);
                attempts.next(wait).await;
            }
            assert_eq!(
                attempts.wait(&AttemptResult::NotConnected),
                None,
                "nine are enough"
            );
        }
    }

    #[test]
    fn the_longer_of_the_two_waits_counts() {
        let none = HeaderMap::new();
        let asked = |text| {
            let answer = headers(&[("retry-after", text)]);
            wait("getSandbox", &none, 429, &answer)
        };
        assert_eq!(asked("2"), Some(Duration::from_secs(2)));
        assert_eq!(asked("0"), Some(Duration::from_millis(50)));
        assert_eq!(asked("soon"), Some(Duration::from_millis(50)));
        assert_eq!(
            asked("Wed, 21 Oct 2015 07:28:00 GMT"),
            Some(Duration::from_millis(50))
        );
        let date = chrono::DateTime::<chrono::Utc>::from(
            std::time::SystemTime::now() + Duration::from_secs(30),
        );
        let date: &'static str = date.to_rfc2822().leak();
        let wait = asked(date).expect("there is time");
        assert!((28..=30).contains(&wait.as_secs()), "{wait:?}");
    }

    /// The answer is the outcome at once: nobody waits for nothing.
    #[tokio::test]
    async fn a_wait_beyond_the_budget_is_not_begun() {
        let none = HeaderMap::new();
        let answer = headers(&[("retry-after", "61")]);
        assert_eq!(wait("getSandbox", &none, 429, &answer), None);

        let retries = retries(0.5);
        let limit = Some(Duration::from_secs(5));
        let mut attempts = Attempts::begin(&retries, operation("getSandbox"), &none, limit);
        let answer = headers(&[("retry-after", "3")]);
        let outcome = AttemptResult::Answered {
            status: StatusCode::SERVICE_UNAVAILABLE,
            headers: &answer,
            gone: false,
        };
        let wait = attempts.wait(&outcome).expect("there are five seconds");
        let left = attempts.next(wait).await;
        assert_eq!(left, Some(Duration::from_secs(2)));
        assert_eq!(attempts.wait(&outcome), None, "three more are too many");
    }

    #[test]
    fn none_is_none() {
        let retries = RetryPolicy::disabled();
        let operation = operation("getSandbox");
        let mut attempts = Attempts::begin(&retries, operation, &HeaderMap::new(), None);
        assert!(attempts.is_last());
        assert_eq!(attempts.wait(&AttemptResult::NotConnected), None);
    }
}
