//! `Store`, the state machine of all sandboxes.
//!
//! It knows neither HTTP nor processes. An operation that changes what should run in a sandbox
//! returns a [`Change`], which the caller applies to the instance of the sandbox.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::api_error::{ApiError, ApiResult};
use crate::clock::Clock;
use e2b::SecretString;
use e2b::platform::types;

/// The version of envd whose behavior this server reproduces.
pub(super) const ENVD_VERSION: &str = "0.6.13";

/// Minimum lifetime of a sandbox that traffic resumes.
const WAKE_LIFETIME: Duration = Duration::from_secs(300);

/// Minimum lifetime that a refresh ensures.
const REFRESH_LIFETIME: Duration = Duration::from_secs(15);

/// All sandboxes.
#[derive(Debug)]
pub(super) struct Store {
    clock: Clock,
    templates: BTreeSet<String>,
    max_lifetime: Duration,
    max_running: usize,
    records: BTreeMap<String, SandboxRecord>,
    /// Responses to requests with an idempotency key, with the bodies of those requests.
    idempotent: BTreeMap<String, (Value, types::Sandbox)>,
}

/// One sandbox.
#[derive(Clone, Debug)]
pub(super) struct SandboxRecord {
    pub(super) id: String,
    pub(super) template: String,
    pub(super) token: SecretString,
    pub(super) traffic_token: Option<SecretString>,
    envs: BTreeMap<String, String>,
    metadata: BTreeMap<String, String>,
    state: State,
    started_at: DateTime<Utc>,
    end_at: DateTime<Utc>,
    /// As requested when the sandbox was created.
    lifetime: Duration,
    pauses_on_timeout: bool,
    auto_resume: bool,
    network: Option<types::SandboxNetworkConfig>,
    allow_internet_access: Option<bool>,
    pause_mode: types::SandboxPauseMode,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Running,
    Paused,
}

/// A change of what should run in a sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Resumed { id: String },
    Paused { id: String, keeps_memory: bool },
    Ended { id: String },
}

/// What an operation returns, and what it changed.
pub(super) type Updated<T> = (T, Option<Change>);

/// Which sandboxes to list.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) states: Vec<types::SandboxState>,
    pub(super) metadata: Vec<(String, String)>,
    pub(super) template: Option<String>,
    pub(super) started_after: Option<DateTime<Utc>>,
    pub(super) ascending: bool,
    pub(super) limit: usize,
    /// The [`Page::next`] of the page before.
    pub(super) token: Option<String>,
}

/// One page of a list.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) sandboxes: Vec<types::ListedSandbox>,
    pub(super) next: Option<String>,
    pub(super) running: usize,
}

impl Store {
    pub(super) fn new(
        clock: Clock,
        templates: BTreeSet<String>,
        max_lifetime: Duration,
        max_running: usize,
    ) -> Self {
        Self {
            clock,
            templates,
            max_lifetime,
            max_running,
            records: BTreeMap::new(),
            idempotent: BTreeMap::new(),
        }
    }

    /// Creates a sandbox. `default_lifetime` depends on the version of the API.
    pub(super) fn create(
        &mut self,
        request: types::NewSandbox,
        default_lifetime: Duration,
    ) -> ApiResult<Updated<types::Sandbox>> {
        let template = self.known_template(&request.template_id)?;
        let lifetime = request.timeout.map_or(default_lifetime, |seconds| {
            Duration::from_secs(seconds.into())
        });
        if lifetime.is_zero() {
            return Err(ApiError::bad_request("Timeout must be greater than 0"));
        }
        self.check_lifetime(lifetime)?;
        self.check_running()?;
        let pauses_on_timeout = request.auto_pause.unwrap_or(false);
        let auto_resume = request
            .auto_resume
            .as_ref()
            .is_some_and(|config| config.enabled);
        if request.auto_pause_memory == Some(false) && (!pauses_on_timeout || auto_resume) {
            return Err(ApiError::bad_request(
                "autoPauseMemory can be false only with autoPause and without autoResume",
            ));
        }
        if request.iam.is_some()
            || request
                .volume_mounts
                .as_ref()
                .is_some_and(|v| !v.is_empty())
        {
            return Err(ApiError::bad_request(
                "the local server does not support volumes and identity tokens",
            ));
        }
        let public = request
            .network
            .as_ref()
            .and_then(|network| network.allow_public_traffic)
            .unwrap_or(true);
        let now = self.clock.now();
        let record = SandboxRecord {
            id: format!("i{}", random_text(20)?),
            template,
            token: random_text(40)?.into(),
            traffic_token: (!public)
                .then(|| random_text(40).map(SecretString::from))
                .transpose()?,
            envs: request.env_vars.unwrap_or_default(),
            metadata: request.metadata.unwrap_or_default(),
            state: State::Running,
            started_at: now,
            end_at: now + lifetime,
            lifetime,
            pauses_on_timeout,
            auto_resume,
            network: request.network,
            allow_internet_access: request.allow_internet_access,
            pause_mode: if request.auto_pause_memory == Some(false) {
                types::SandboxPauseMode::Filesystem
            } else {
                types::SandboxPauseMode::Full
            },
        };
        let sandbox = record.sandbox()?;
        self.records.insert(record.id.clone(), record);
        Ok((sandbox, None))
    }

    /// Creates a sandbox at most once for each key.
    pub(super) fn create_once(
        &mut self,
        key: &str,
        body: Value,
        request: types::NewSandbox,
        default_lifetime: Duration,
    ) -> ApiResult<Updated<types::Sandbox>> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if key.is_empty() || key.len() > 255 || !key.bytes().all(allowed) {
            return Err(ApiError::bad_request(
                "Idempotency-Key must be 1 to 255 characters of a-z, 0-9 and -",
            ));
        }
        if let Some((before, sandbox)) = self.idempotent.get(key) {
            if *before != body {
                return Err(ApiError::new(
                    StatusCode::UNPROCESSABLE_ENTITY,
                    "this Idempotency-Key was used with another request",
                )
                .code("idempotency_request_mismatch"));
            }
            return Ok((sandbox.clone(), None));
        }
        let (sandbox, change) = self.create(request, default_lifetime)?;
        self.idempotent
            .insert(key.to_owned(), (body, sandbox.clone()));
        Ok((sandbox, change))
    }

    /// Resumes a paused sandbox, or extends the lifetime of a running one. Returns whether the
    /// sandbox was resumed.
    pub(super) fn connect(
        &mut self,
        id: &str,
        lifetime: Duration,
    ) -> ApiResult<Updated<(bool, types::Sandbox)>> {
        self.check_lifetime(lifetime)?;
        let paused = self.find(id)?.state == State::Paused;
        if paused {
            self.check_running()?;
        }
        let now = self.clock.now();
        let max_lifetime = self.max_lifetime;
        let record = self.find_mut(id)?;
        let change = if paused {
            Some(record.resume(now, lifetime))
        } else {
            let end = record.clamp(now + lifetime, max_lifetime);
            record.end_at = record.end_at.max(end);
            None
        };
        Ok(((paused, record.sandbox()?), change))
    }

    /// Resumes a paused sandbox. A running one is a conflict.
    pub(super) fn resume(
        &mut self,
        id: &str,
        lifetime: Duration,
        pauses_on_timeout: Option<bool>,
    ) -> ApiResult<Updated<types::Sandbox>> {
        self.check_lifetime(lifetime)?;
        if self.find(id)?.state == State::Running {
            return Err(ApiError::conflict(format!(
                "sandbox {id} is already running"
            )));
        }
        self.check_running()?;
        let now = self.clock.now();
        let record = self.find_mut(id)?;
        let change = record.resume(now, lifetime);
        record.pauses_on_timeout = pauses_on_timeout.unwrap_or(record.pauses_on_timeout);
        Ok((record.sandbox()?, Some(change)))
    }

    /// Resumes a sandbox, if it is paused, because traffic for it arrived.
    pub(super) fn wake(&mut self, id: &str) -> ApiResult<Updated<()>> {
        self.check_running()?;
        let now = self.clock.now();
        let record = self.find_mut(id)?;
        let lifetime = record.lifetime.max(WAKE_LIFETIME);
        let paused = record.state == State::Paused;
        let change = paused.then(|| record.resume(now, lifetime));
        Ok(((), change))
    }

    /// Pauses a running sandbox.
    pub(super) fn pause(
        &mut self,
        id: &str,
        mode: types::SandboxPauseMode,
    ) -> ApiResult<Updated<()>> {
        let now = self.clock.now();
        let record = self.find_mut(id)?;
        if record.state == State::Paused {
            return Err(ApiError::conflict(format!(
                "sandbox {id} is already paused"
            )));
        }
        record.pause_mode = mode;
        Ok(((), Some(record.pause(now))))
    }

    /// Ends a sandbox in any state.
    pub(super) fn kill(&mut self, id: &str) -> ApiResult<Updated<()>> {
        match self.records.remove(id) {
            Some(SandboxRecord { id, .. }) => Ok(((), Some(Change::Ended { id }))),
            None => Err(ApiError::no_sandbox(id)),
        }
    }

    /// Sets the remaining lifetime.
    pub(super) fn set_lifetime(&mut self, id: &str, lifetime: Duration) -> ApiResult<Updated<()>> {
        self.check_lifetime(lifetime)?;
        let (now, max_lifetime) = (self.clock.now(), self.max_lifetime);
        let record = self.find_running(id)?;
        record.end_at = record.clamp(now + lifetime, max_lifetime);
        Ok(((), None))
    }

    /// Extends the remaining lifetime to at least this.
    pub(super) fn refresh(&mut self, id: &str, lifetime: Duration) -> ApiResult<Updated<()>> {
        let (now, max_lifetime) = (self.clock.now(), self.max_lifetime);
        let record = self.find_running(id)?;
        let wanted = record.clamp(now + lifetime.max(REFRESH_LIFETIME), max_lifetime);
        record.end_at = record.end_at.max(wanted);
        Ok(((), None))
    }

    /// Replaces the network settings that can change after creation.
    pub(super) fn set_network(
        &mut self,
        id: &str,
        update: types::SandboxNetworkUpdateConfig,
    ) -> ApiResult<Updated<()>> {
        let record = self.find_mut(id)?;
        if record.state != State::Running {
            return Err(ApiError::conflict(format!("sandbox {id} is not running")));
        }
        let mut network = types::SandboxNetworkConfig::default();
        if let Some(before) = record.network.take() {
            network.allow_public_traffic = before.allow_public_traffic;
            network.https_ports = before.https_ports;
            network.mask_request_host = before.mask_request_host;
        }
        network.allow_out = update.allow_out;
        network.deny_out = update.deny_out;
        network.dns_servers = update.dns_servers;
        network.egress_proxy = update.egress_proxy;
        network.rules = update.rules;
        record.network = Some(network);
        record.allow_internet_access = update.allow_internet_access;
        Ok(((), None))
    }

    /// Returns the details of a sandbox.
    pub(super) fn detail(&self, id: &str) -> ApiResult<types::SandboxDetail> {
        self.find(id)?.detail()
    }

    /// Returns a sandbox in any state.
    pub(super) fn record(&self, id: &str) -> Option<&SandboxRecord> {
        self.records.get(id)
    }

    /// Returns all sandboxes in all states.
    pub(super) fn records(&self) -> impl Iterator<Item = &SandboxRecord> {
        self.records.values()
    }

    /// Returns one page of the sandboxes that match.
    pub(super) fn list(&self, filter: &Filter) -> ApiResult<Page> {
        let matching = |record: &&SandboxRecord| {
            (filter.states.is_empty() || filter.states.contains(&record.public_state()))
                && filter
                    .metadata
                    .iter()
                    .all(|(key, value)| record.metadata.get(key) == Some(value))
                && filter
                    .template
                    .as_ref()
                    .is_none_or(|template| *template == record.template)
                && filter
                    .started_after
                    .is_none_or(|after| record.started_at >= after)
        };
        let mut records: Vec<&SandboxRecord> = self.records.values().filter(matching).collect();
        let running = records
            .iter()
            .filter(|record| record.state == State::Running)
            .count();
        records.sort_by_key(|record| record.position());
        if !filter.ascending {
            records.reverse();
        }
        if let Some(token) = &filter.token {
            let (start, id) = parse_token(token, filter.ascending)?;
            let after = (start, id.as_str());
            records.retain(|record| {
                if filter.ascending {
                    record.position() > after
                } else {
                    record.position() < after
                }
            });
        }
        let next = records
            .get(filter.limit.saturating_sub(1))
            .filter(|_| records.len() > filter.limit)
            .map(|last| write_token(last, filter.ascending));
        records.truncate(filter.limit);
        Ok(Page {
            sandboxes: records
                .into_iter()
                .map(SandboxRecord::listed)
                .collect::<ApiResult<_>>()?,
            next,
            running,
        })
    }

    /// Pauses or ends the sandboxes whose lifetime is over.
    pub(super) fn sweep(&mut self) -> Vec<Change> {
        let now = self.clock.now();
        let mut changes = Vec::new();
        self.records.retain(|id, record| {
            if record.state == State::Paused || record.end_at > now {
                return true;
            }
            if record.pauses_on_timeout {
                changes.push(record.pause(now));
            } else {
                changes.push(Change::Ended { id: id.clone() });
            }
            record.pauses_on_timeout
        });
        changes
    }

    /// Returns when the next lifetime is over.
    pub(super) fn next_end(&self) -> Option<DateTime<Utc>> {
        self.records
            .values()
            .filter(|record| record.state == State::Running)
            .map(|record| record.end_at)
            .min()
    }

    fn known_template(&self, wanted: &str) -> ApiResult<String> {
        let name = wanted.split(':').next().unwrap_or(wanted);
        if self.templates.contains(name) {
            return Ok(name.to_owned());
        }
        Err(ApiError::new(
            StatusCode::NOT_FOUND,
            format!(
                "template '{wanted}' not found; the local server has {:?}",
                self.templates
            ),
        ))
    }

    fn check_lifetime(&self, lifetime: Duration) -> ApiResult<()> {
        if lifetime > self.max_lifetime {
            return Err(ApiError::bad_request(format!(
                "Timeout cannot be greater than {} seconds",
                self.max_lifetime.as_secs()
            )));
        }
        Ok(())
    }

    fn check_running(&self) -> ApiResult<()> {
        let running = self
            .records
            .values()
            .filter(|record| record.state == State::Running)
            .count();
        if running < self.max_running {
            return Ok(());
        }
        Err(ApiError::new(
            StatusCode::TOO_MANY_REQUESTS,
            format!(
                "you have reached the maximum of {} running sandboxes",
                self.max_running
            ),
        ))
    }

    fn find(&self, id: &str) -> ApiResult<&SandboxRecord> {
        self.records.get(id).ok_or_else(|| ApiError::no_sandbox(id))
    }

    fn find_mut(&mut self, id: &str) -> ApiResult<&mut SandboxRecord> {
        self.records
            .get_mut(id)
            .ok_or_else(|| ApiError::no_sandbox(id))
    }

    /// Finds a running sandbox. Operations that set a lifetime do not find paused ones.
    fn find_running(&mut self, id: &str) -> ApiResult<&mut SandboxRecord> {
        let record = self.find_mut(id)?;
        if record.state == State::Running {
            Ok(record)
        } else {
            Err(ApiError::no_sandbox(id))
        }
    }
}

impl SandboxRecord {
    pub(super) fn is_running(&self) -> bool {
        self.state == State::Running
    }

    /// Whether traffic resumes it while it is paused.
    pub(super) fn resumes_on_traffic(&self) -> bool {
        self.auto_resume
    }

    /// Whether its processes continue after the pause.
    fn keeps_memory(&self) -> bool {
        self.pause_mode != types::SandboxPauseMode::Filesystem
    }

    /// The environment variables of its processes.
    pub(super) fn default_envs(&self) -> BTreeMap<String, String> {
        let mut envs = self.envs.clone();
        envs.extend([
            ("E2B_SANDBOX".to_owned(), "true".to_owned()),
            ("E2B_SANDBOX_ID".to_owned(), self.id.clone()),
            ("E2B_TEMPLATE_ID".to_owned(), self.template.clone()),
        ]);
        envs
    }

    fn resume(&mut self, now: DateTime<Utc>, lifetime: Duration) -> Change {
        self.state = State::Running;
        self.started_at = now;
        self.end_at = now + lifetime;
        Change::Resumed {
            id: self.id.clone(),
        }
    }

    fn pause(&mut self, now: DateTime<Utc>) -> Change {
        self.state = State::Paused;
        self.end_at = now;
        Change::Paused {
            id: self.id.clone(),
            keeps_memory: self.keeps_memory(),
        }
    }

    /// Limits the end of a sandbox to its maximum lifetime.
    fn clamp(&self, end: DateTime<Utc>, max_lifetime: Duration) -> DateTime<Utc> {
        let latest = chrono::TimeDelta::from_std(max_lifetime)
            .ok()
            .and_then(|lifetime| self.started_at.checked_add_signed(lifetime));
        latest.map_or(end, |latest| end.min(latest))
    }

    /// The sort key of lists: the start, then the id.
    fn position(&self) -> (DateTime<Utc>, &str) {
        (self.started_at, &self.id)
    }

    fn public_state(&self) -> types::SandboxState {
        match self.state {
            State::Running => types::SandboxState::Running,
            State::Paused => types::SandboxState::Paused,
        }
    }

    /// The response to creating, connecting and resuming.
    fn sandbox(&self) -> ApiResult<types::Sandbox> {
        let sandbox = types::Sandbox::builder()
            .alias(Some(self.template.clone()))
            .client_id(CLIENT_ID)
            .envd_access_token(Some(self.token.clone()))
            .envd_version(ENVD_VERSION.to_owned())
            .sandbox_id(self.id.clone())
            .template_id(self.template.clone())
            .traffic_access_token(self.traffic_token.clone());
        Ok(sandbox.try_into()?)
    }

    fn detail(&self) -> ApiResult<types::SandboxDetail> {
        let lifecycle = types::SandboxLifecycle::builder()
            .auto_resume(self.auto_resume)
            .on_timeout(if self.pauses_on_timeout {
                types::SandboxOnTimeout::Pause
            } else {
                types::SandboxOnTimeout::Kill
            });
        let lifecycle = types::SandboxLifecycle::try_from(lifecycle)?;
        let paused = self.state == State::Paused;
        let detail = types::SandboxDetail::builder()
            .alias(Some(self.template.clone()))
            .allow_internet_access(self.allow_internet_access)
            .client_id(CLIENT_ID)
            .cpu_count(cpu_count())
            .disk_size_mb(DISK_SIZE_MB)
            .end_at(self.end_at)
            .envd_access_token(Some(self.token.clone()))
            .envd_version(ENVD_VERSION.to_owned())
            .lifecycle(Some(lifecycle))
            .memory_mb(MEMORY_MB)
            .metadata(Some(self.metadata.clone()))
            .network(self.network.clone())
            .pause_mode(paused.then(|| self.pause_mode.clone()))
            .sandbox_id(self.id.clone())
            .started_at(self.started_at)
            .state(self.public_state())
            .template_id(self.template.clone());
        Ok(detail.try_into()?)
    }

    fn listed(&self) -> ApiResult<types::ListedSandbox> {
        let listed = types::ListedSandbox::builder()
            .alias(Some(self.template.clone()))
            .client_id(CLIENT_ID)
            .cpu_count(cpu_count())
            .disk_size_mb(DISK_SIZE_MB)
            .end_at(self.end_at)
            .envd_version(ENVD_VERSION.to_owned())
            .memory_mb(MEMORY_MB)
            .metadata(Some(self.metadata.clone()))
            .sandbox_id(self.id.clone())
            .started_at(self.started_at)
            .state(self.public_state())
            .template_id(self.template.clone());
        Ok(listed.try_into()?)
    }
}

/// A field without a meaning, which the service still sends.
const CLIENT_ID: &str = "local";

/// The defaults of the service. The local server limits nothing.
const MEMORY_MB: u32 = 1024;
const DISK_SIZE_MB: u32 = 10240;

pub(super) fn cpu_count() -> u32 {
    std::thread::available_parallelism()
        .ok()
        .and_then(|count| u32::try_from(count.get()).ok())
        .unwrap_or(1)
}

/// Returns random lower-case letters and digits that cannot be guessed.
pub(super) fn random_text(length: usize) -> ApiResult<String> {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes).map_err(|error| {
        let message = format!("the host has no random numbers: {error}");
        ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, message)
    })?;
    Ok(bytes
        .into_iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect())
}

/// Encodes where a page ended, and in which order.
fn write_token(last: &SandboxRecord, ascending: bool) -> String {
    let order = if ascending { "asc" } else { "desc" };
    let start = last.started_at.to_rfc3339();
    base64::Engine::encode(
        &base64::engine::general_purpose::URL_SAFE_NO_PAD,
        format!("{order} {start} {}", last.id),
    )
}

fn parse_token(token: &str, ascending: bool) -> ApiResult<(DateTime<Utc>, String)> {
    let order = if ascending { "asc" } else { "desc" };
    let text = base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, token)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok());
    let parts: Option<(DateTime<Utc>, String)> = text.as_deref().and_then(|text| {
        let mut parts = text.splitn(3, ' ');
        let same_order = parts.next() == Some(order);
        let start = DateTime::parse_from_rfc3339(parts.next()?).ok()?.to_utc();
        let id = parts.next()?.to_owned();
        same_order.then_some((start, id))
    });
    parts.ok_or_else(|| ApiError::bad_request("nextToken is not from a list in this order"))
}
