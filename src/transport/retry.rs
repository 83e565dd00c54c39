//! Retry policy: which calls are retried, when, and for how long.
//!
//! [`RetryPolicy`] applies to every call of both generated clients and to the opening of streams. A
//! call is retried only if that cannot execute it twice, or does no harm if it does:
//!
//! | result of an attempt | retried |
//! |---|---|
//! | no connection could be established | always: nothing was sent |
//! | 429, 503 | always: the service rejected the request before executing it |
//! | 502, 504 | only idempotent calls: GET, HEAD and DELETE, the operations in [`IDEMPOTENT_OPERATIONS`], and requests with an `Idempotency-Key` header |
//! | `Should-Retry: true` in an error response | always, for any status |
//! | `Should-Retry: false` in an error response | never |
//! | anything else: a lost connection, a timeout, any other status | never |
//!
//! A 502 with which the proxy reports that a sandbox is paused or gone is not retried. A request whose body
//! is a stream is never retried. Requests that an HTTP/2 server reports as not processed (`GOAWAY`,
//! `REFUSED_STREAM`) are retried by reqwest itself, at most twice and without a wait;
//! [`RetryPolicy`] does not affect this.
//!
//! The wait before the next attempt is random, uniformly distributed between zero and a limit that
//! doubles with each attempt ("full jitter"), or the wait requested by `Retry-After` if that is
//! longer. The total timeout limits all attempts and waits of a call together; if the next wait
//! would exceed it, the call returns the last error at once.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use backon::{BackoffBuilder as _, ExponentialBuilder};
use futures_util::future::BoxFuture;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName};

use crate::transport::operation::Operation;

/// The idempotent operations other than GET, HEAD and DELETE, each with the reason why it is
/// idempotent.
pub const IDEMPOTENT_OPERATIONS: &[(&str, &str)] = &[
    (
        "postSandboxConnect",
        "a running sandbox keeps running, and its lifetime is only ever extended",
    ),
    (
        "postSandboxConnectV2",
        "a running sandbox keeps running, and its lifetime is only ever extended",
    ),
    (
        "postSandboxTimeout",
        "the end time is set, not extended: a retry sets it some moments later",
    ),
    ("postSandboxRefreshes", "the lifetime is only ever extended"),
    (
        "postSandboxPause",
        "a sandbox that is already paused stays paused, with a 409",
    ),
    ("putSandboxNetwork", "the settings are replaced as a whole"),
    ("filesystem.Filesystem.Stat", "it only reads"),
    ("filesystem.Filesystem.ListDir", "it only reads"),
    (
        "filesystem.Filesystem.Remove",
        "removing a missing file is not an error",
    ),
    ("filesystem.Filesystem.WatchDir", "it only reads"),
    ("process.Process.List", "it only reads"),
    ("process.Process.Connect", "it only reads"),
    (
        "process.Process.Update",
        "a retry sets the terminal to the same size",
    ),
    ("process.Process.CloseStdin", "a closed stdin stays closed"),
];

/// The total timeout of a call that has no request timeout.
const DEFAULT_TOTAL_TIMEOUT: Duration = Duration::from_secs(60);

static SHOULD_RETRY: HeaderName = HeaderName::from_static("should-retry");
static IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// How often, and for how long, a call is retried. The [module](self) describes which calls are
/// retried.
#[derive(Clone)]
pub struct RetryPolicy {
    max_retries: u32,
    initial: Duration,
    max: Duration,
    total_timeout: Option<Duration>,
    clock: Arc<dyn Clock>,
}

/// The source of time and randomness for retries, replaceable for tests that must not wait.
pub trait Clock: Send + Sync + 'static {
    /// Returns the current time.
    fn now(&self) -> Instant;

    /// Waits for `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Returns a random number in the range `0.0..1.0`.
    fn random(&self) -> f64;
}

impl RetryPolicy {
    /// Returns a policy that disables retries.
    pub fn disabled() -> Self {
        Self::default().max_retries(0)
    }

    /// Sets the maximum number of retries of a call. Defaults to 3.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Sets the upper limit of the wait before the first retry, and of the wait before any retry.
    /// Defaults to 100 ms and 10 s.
    #[must_use]
    pub fn backoff(mut self, initial: Duration, max: Duration) -> Self {
        self.initial = initial;
        self.max = max;
        self
    }

    /// Sets the limit on all attempts and waits of a call together. Defaults to the
    /// [request timeout](crate::ClientBuilder::request_timeout), or to 60 seconds if there is none.
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// Sets the clock. Defaults to the system clock with tokio's timer.
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
            clock: Arc::new(TokioClock),
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

/// The system clock with tokio's timer.
struct TokioClock;

impl Clock for TokioClock {
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

/// The result of a failed attempt, as far as it decides about a retry.
pub(crate) enum AttemptResult<'a> {
    /// No connection could be established.
    NotConnected,
    /// The server returned an error response. `sandbox_unreachable` is set if it is from the proxy in
    /// front of the sandboxes and reports that the sandbox is paused or gone.
    ErrorResponse {
        status: StatusCode,
        headers: &'a HeaderMap,
        sandbox_unreachable: bool,
    },
}

/// The attempts of one call.
pub(crate) struct Attempts<'a> {
    policy: &'a RetryPolicy,
    idempotent: bool,
    deadline: Option<Instant>,
    /// The limits of the waits. Built after the first failure, because most calls do not fail.
    waits: Option<backon::ExponentialBackoff>,
    /// The number of the current attempt, starting at 1.
    pub(crate) number: u32,
}

impl<'a> Attempts<'a> {
    /// Starts the first attempt.
    pub(crate) fn start(
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

    /// Returns whether the current attempt is the last one that the policy allows.
    pub(crate) fn is_last(&self) -> bool {
        self.number > self.policy.max_retries
    }

    /// Returns the wait before the next attempt, or `None` if the call is not to be retried.
    pub(crate) fn wait(&mut self, result: &AttemptResult<'_>) -> Option<Duration> {
        if self.is_last() || !self.allows_retry(result) {
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
        if let AttemptResult::ErrorResponse { headers, .. } = result {
            wait = wait.max(retry_after(headers).unwrap_or_default());
        }
        let remaining = self.remaining();
        remaining
            .is_none_or(|remaining| wait < remaining)
            .then_some(wait)
    }

    /// Waits and starts the next attempt. Returns the time that remains for it.
    pub(crate) async fn next(&mut self, wait: Duration) -> Option<Duration> {
        self.policy.clock.sleep(wait).await;
        self.number += 1;
        self.remaining()
    }

    /// Returns the time until the deadline, or `None` if there is no deadline.
    fn remaining(&self) -> Option<Duration> {
        let now = self.policy.clock.now();
        Some(self.deadline?.saturating_duration_since(now))
    }

    fn allows_retry(&self, result: &AttemptResult<'_>) -> bool {
        let AttemptResult::ErrorResponse {
            status,
            headers,
            sandbox_unreachable,
        } = result
        else {
            return true;
        };
        if let Some(should_retry) = headers.get(&SHOULD_RETRY) {
            return should_retry
                .to_str()
                .is_ok_and(|value| value.trim().eq_ignore_ascii_case("true"));
        }
        match status.as_u16() {
            429 | 503 => true,
            502 | 504 => self.idempotent && !sandbox_unreachable,
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

/// Returns the wait of a `Retry-After` header, in whole seconds or as a date.
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

    /// A clock that advances only on `sleep`, with a constant random number.
    struct FakeClock {
        now: Mutex<Instant>,
        random: f64,
    }

    impl Clock for FakeClock {
        fn now(&self) -> Instant {
            *self.now.lock().expect("not poisoned")
        }

        fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
            *self.now.lock().expect("not poisoned") += duration;
            Box::pin(std::future::ready(()))
        }

        fn random(&self) -> f64 {
            self.random
        }
    }

    fn policy(random: f64) -> RetryPolicy {
        RetryPolicy::default().clock(FakeClock {
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

    /// Returns the wait after a first attempt with this request and error response.
    fn wait(id: &str, request: &HeaderMap, status: u16, response: &HeaderMap) -> Option<Duration> {
        let policy = policy(0.5);
        let mut attempts = Attempts::start(&policy, operation(id), request, None);
        attempts.wait(&AttemptResult::ErrorResponse {
            status: StatusCode::from_u16(status).expect("a valid status"),
            headers: response,
            sandbox_unreachable: false,
        })
    }

    #[test]
    fn idempotent_operations_are_in_the_document() {
        for (id, why) in IDEMPOTENT_OPERATIONS {
            let method = operation(id).method;
            assert!(["POST", "PUT"].contains(&method), "{id}: {method}");
            assert!(!why.is_empty());
        }
    }

    #[test]
    fn non_idempotent_call_is_retried_only_after_429_and_503() {
        let none = HeaderMap::new();
        for id in [
            "postSandboxes",
            "postSandboxFork",
            "postSandboxSnapshots",
            "process.Process.Start",
            "process.Process.SendInput",
            "filesystem.Filesystem.Move",
        ] {
            for (status, retried) in [
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
                assert_eq!(wait.is_some(), retried, "{id} after {status}");
            }
        }
    }

    #[test]
    fn idempotent_call_is_retried_after_gateway_errors() {
        let none = HeaderMap::new();
        for id in [
            "getSandbox",
            "deleteSandbox",
            "postSandboxConnect",
            "process.Process.List",
        ] {
            for (status, retried) in [
                (429, true),
                (502, true),
                (503, true),
                (504, true),
                (500, false),
                (404, false),
            ] {
                let wait = wait(id, &none, status, &none);
                assert_eq!(wait.is_some(), retried, "{id} after {status}");
            }
        }
    }

    #[test]
    fn idempotency_key_makes_a_call_idempotent() {
        let none = HeaderMap::new();
        let key = headers(&[("idempotency-key", "a-1")]);
        assert!(wait("postSandboxesV2", &none, 504, &none).is_none());
        assert!(wait("postSandboxesV2", &key, 504, &none).is_some());
    }

    #[test]
    fn should_retry_header_overrides_the_status() {
        let none = HeaderMap::new();
        for (text, retried) in [
            ("true", true),
            (" TRUE ", true),
            ("false", false),
            ("1", false),
        ] {
            let should_retry = headers(&[("should-retry", text)]);
            for status in [400, 429, 500, 502] {
                let wait = wait("postSandboxes", &none, status, &should_retry);
                assert_eq!(wait.is_some(), retried, "{text:?} with {status}");
            }
        }
    }

    #[test]
    fn response_for_a_missing_sandbox_is_not_retried() {
        let policy = policy(0.5);
        let operation = operation("getHealth");
        let mut attempts = Attempts::start(&policy, operation, &HeaderMap::new(), None);
        let result = AttemptResult::ErrorResponse {
            status: StatusCode::BAD_GATEWAY,
            headers: &HeaderMap::new(),
            sandbox_unreachable: true,
        };
        assert_eq!(attempts.wait(&result), None);
        assert!(attempts.wait(&AttemptResult::NotConnected).is_some());
    }

    /// The limit doubles from 100 ms up to 10 s; the wait is a random fraction of it.
    #[tokio::test]
    async fn wait_is_a_random_fraction_of_a_doubling_limit() {
        for (random, expected) in [
            (0.0, [0, 0, 0, 0, 0, 0, 0, 0, 0]),
            (0.5, [50, 100, 200, 400, 800, 1600, 3200, 5000, 5000]),
        ] {
            let policy = policy(random).max_retries(9);
            let operation = operation("getSandbox");
            let mut attempts = Attempts::start(&policy, operation, &HeaderMap::new(), None);
            for millis in expected {
                let wait = attempts
                    .wait(&AttemptResult::NotConnected)
                    .expect("another attempt");
                assert_eq!((wait.as_secs_f64() * 1000.0).round() as u64, millis);
                attempts.next(wait).await;
            }
            assert_eq!(
                attempts.wait(&AttemptResult::NotConnected),
                None,
                "at most nine retries"
            );
        }
    }

    #[test]
    fn retry_after_is_a_minimum_wait() {
        let none = HeaderMap::new();
        let wait_for = |text| {
            let response = headers(&[("retry-after", text)]);
            wait("getSandbox", &none, 429, &response)
        };
        assert_eq!(wait_for("2"), Some(Duration::from_secs(2)));
        assert_eq!(wait_for("0"), Some(Duration::from_millis(50)));
        assert_eq!(wait_for("soon"), Some(Duration::from_millis(50)));
        assert_eq!(
            wait_for("Wed, 21 Oct 2015 07:28:00 GMT"),
            Some(Duration::from_millis(50))
        );
        let date = chrono::DateTime::<chrono::Utc>::from(
            std::time::SystemTime::now() + Duration::from_secs(30),
        );
        let date: &'static str = date.to_rfc2822().leak();
        let wait = wait_for(date).expect("another attempt");
        assert!((28..=30).contains(&wait.as_secs()), "{wait:?}");
    }

    #[tokio::test]
    async fn wait_beyond_the_total_timeout_ends_the_call() {
        let none = HeaderMap::new();
        let response = headers(&[("retry-after", "61")]);
        assert_eq!(wait("getSandbox", &none, 429, &response), None);

        let policy = policy(0.5);
        let limit = Some(Duration::from_secs(5));
        let mut attempts = Attempts::start(&policy, operation("getSandbox"), &none, limit);
        let response = headers(&[("retry-after", "3")]);
        let result = AttemptResult::ErrorResponse {
            status: StatusCode::SERVICE_UNAVAILABLE,
            headers: &response,
            sandbox_unreachable: false,
        };
        let wait = attempts.wait(&result).expect("5 s remain");
        let remaining = attempts.next(wait).await;
        assert_eq!(remaining, Some(Duration::from_secs(2)));
        assert_eq!(attempts.wait(&result), None, "only 2 s remain");
    }

    #[test]
    fn disabled_policy_never_retries() {
        let policy = RetryPolicy::disabled();
        let operation = operation("getSandbox");
        let mut attempts = Attempts::start(&policy, operation, &HeaderMap::new(), None);
        assert!(attempts.is_last());
        assert_eq!(attempts.wait(&AttemptResult::NotConnected), None);
    }
}
