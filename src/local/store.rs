//! The sandboxes of the local server, and what can happen to them.
//!
//! Nothing in here knows of HTTP or of processes: it is the state machine that the platform's
//! behavior comes down to. Whoever calls [`Store::sweep`] learns of sandboxes that came to an end.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::local::answer::Refusal;
use crate::local::clock::Clock;
use crate::platform::types;
use crate::secret::SecretString;

/// The version of envd whose behavior is reproduced.
pub(super) const ENVD_VERSION: &str = "0.6.13";

/// The lifetime of a sandbox that wakes up by itself, at the least.
const WAKE_LIFETIME: Duration = Duration::from_secs(300);

/// The lifetime that a refresh ensures, at the least.
const REFRESH_LIFETIME: Duration = Duration::from_secs(15);

/// All there is to know about the sandboxes.
#[derive(Debug)]
pub(super) struct Store {
    clock: Clock,
    templates: BTreeSet<String>,
    max_lifetime: Duration,
    max_running: usize,
    records: BTreeMap<String, Record>,
    /// Answers to calls that carried an idempotency key, with the bodies they were given for.
    idempotent: BTreeMap<String, (Value, types::Sandbox)>,
}

/// One sandbox.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) id: String,
    pub(super) template: String,
    pub(super) token: SecretString,
    pub(super) traffic_token: Option<SecretString>,
    envs: BTreeMap<String, String>,
    metadata: BTreeMap<String, String>,
    state: State,
    started_at: DateTime<Utc>,
    end_at: DateTime<Utc>,
    /// As asked for when it was created.
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

/// What happened to a sandbox when its lifetime ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    Killed(String),
    Paused(String),
}

/// Which sandboxes to list.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) states: Vec<types::SandboxState>,
    pub(super) metadata: Vec<(String, String)>,
    pub(super) template: Option<String>,
    pub(super) started_after: Option<DateTime<Utc>>,
    pub(super) ascending: bool,
    pub(super) limit: usize,
    /// Where the page begins, as [`Page::next`] gave it.
    pub(super) token: Option<String>,
}

/// A part of a list.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) sandboxes: Vec<types::ListedSandbox>,
    pub(super) next: Option<String>,
    pub(super) running: usize,
}

type Outcome<T> = std::result::Result<T, Refusal>;

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

    /// Makes a sandbox. `default_lifetime` is that of the version of the API.
    pub(super) fn create(
        &mut self,
        request: types::NewSandbox,
        default_lifetime: Duration,
    ) -> Outcome<types::Sandbox> {
        let template = self.known_template(&request.template_id)?;
        let lifetime = request.timeout.map_or(default_lifetime, |seconds| {
            Duration::from_secs(seconds.into())
        });
        if lifetime.is_zero() {
            return Err(Refusal::bad_request("Timeout must be greater than 0"));
        }
        self.check_lifetime(lifetime)?;
        self.check_running()?;
        let pauses_on_timeout = request.auto_pause.unwrap_or(false);
        let auto_resume = request
            .auto_resume
            .as_ref()
            .is_some_and(|config| config.enabled.0);
        if request.auto_pause_memory == Some(false) && (!pauses_on_timeout || auto_resume) {
            return Err(Refusal::bad_request(
                "autoPauseMemory can be false only with autoPause and without autoResume",
            ));
        }
        if request.iam.is_some()
            || request
                .volume_mounts
                .as_ref()
                .is_some_and(|v| !v.is_empty())
        {
            return Err(Refusal::bad_request(
                "the local server has no volumes and no identity tokens",
            ));
        }
        let public = request
            .network
            .as_ref()
            .and_then(|network| network.allow_public_traffic)
            .unwrap_or(true);
        let now = self.clock.now();
        let record = Record {
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
        let answer = record.answer();
        self.records.insert(record.id.clone(), record);
        Ok(answer)
    }

    /// The same, at most once for each key.
    pub(super) fn create_once(
        &mut self,
        key: &str,
        body: Value,
        request: types::NewSandbox,
        default_lifetime: Duration,
    ) -> Outcome<types::Sandbox> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if key.is_empty() || key.len() > 255 || !key.bytes().all(allowed) {
            return Err(Refusal::bad_request(
                "Idempotency-Key must be 1 to 255 characters of a-z, 0-9 and -",
            ));
        }
        if let Some((before, answer)) = self.idempotent.get(key) {
            if *before != body {
                return Err(Refusal::new(
                    StatusCode::UNPROCESSABLE_ENTITY,
                    "this Idempotency-Key was used with another request",
                )
                .code("idempotency_request_mismatch"));
            }
            return Ok(answer.clone());
        }
        let answer = self.create(request, default_lifetime)?;
        self.idempotent
            .insert(key.to_owned(), (body, answer.clone()));
        Ok(answer)
    }

    /// Connects: resumes a paused sandbox, extends the lifetime of a running one. Tells whether it
    /// was resumed.
    pub(super) fn connect(
        &mut self,
        id: &str,
        lifetime: Duration,
    ) -> Outcome<(bool, types::Sandbox)> {
        self.check_lifetime(lifetime)?;
        let paused = self.find(id)?.state == State::Paused;
        if paused {
            self.check_running()?;
        }
        let now = self.clock.now();
        let max_lifetime = self.max_lifetime;
        let record = self.find_mut(id)?;
        if paused {
            record.resume(now, lifetime);
        } else {
            record.end_at = record
                .end_at
                .max(record.clamp(now + lifetime, max_lifetime));
        }
        Ok((paused, record.answer()))
    }

    /// Resumes a paused sandbox, and refuses to do so with a running one.
    pub(super) fn resume(
        &mut self,
        id: &str,
        lifetime: Duration,
        pauses_on_timeout: Option<bool>,
    ) -> Outcome<types::Sandbox> {
        self.check_lifetime(lifetime)?;
        if self.find(id)?.state == State::Running {
            return Err(Refusal::conflict(format!(
                "sandbox {id} is already running"
            )));
        }
        self.check_running()?;
        let now = self.clock.now();
        let record = self.find_mut(id)?;
        record.resume(now, lifetime);
        record.pauses_on_timeout = pauses_on_timeout.unwrap_or(record.pauses_on_timeout);
        Ok(record.answer())
    }

    /// Resumes a sandbox that traffic has come for.
    pub(super) fn wake(&mut self, id: &str) -> Outcome<()> {
        self.check_running()?;
        let now = self.clock.now();
        let record = self.find_mut(id)?;
        if record.state == State::Paused {
            record.resume(now, record.lifetime.max(WAKE_LIFETIME));
        }
        Ok(())
    }

    /// Pauses a running sandbox.
    pub(super) fn pause(&mut self, id: &str, mode: types::SandboxPauseMode) -> Outcome<()> {
        let now = self.clock.now();
        let record = self.find_mut(id)?;
        if record.state == State::Paused {
            return Err(Refusal::conflict(format!("sandbox {id} is already paused")));
        }
        record.pause_mode = mode;
        record.pause(now);
        Ok(())
    }

    /// Ends a sandbox, whatever its state.
    pub(super) fn kill(&mut self, id: &str) -> Outcome<()> {
        match self.records.remove(id) {
            Some(_) => Ok(()),
            None => Err(Refusal::no_sandbox(id)),
        }
    }

    /// Sets the lifetime from now.
    pub(super) fn set_timeout(&mut self, id: &str, lifetime: Duration) -> Outcome<()> {
        self.check_lifetime(lifetime)?;
        let (now, max_lifetime) = (self.clock.now(), self.max_lifetime);
        let record = self.find_running(id)?;
        record.end_at = record.clamp(now + lifetime, max_lifetime);
        Ok(())
    }

    /// Makes sure that a sandbox lives for a while.
    pub(super) fn refresh(&mut self, id: &str, lifetime: Duration) -> Outcome<()> {
        let (now, max_lifetime) = (self.clock.now(), self.max_lifetime);
        let record = self.find_running(id)?;
        let wanted = record.clamp(now + lifetime.max(REFRESH_LIFETIME), max_lifetime);
        record.end_at = record.end_at.max(wanted);
        Ok(())
    }

    /// Replaces the network settings that can be changed later.
    pub(super) fn set_network(
        &mut self,
        id: &str,
        update: types::SandboxNetworkUpdateConfig,
    ) -> Outcome<()> {
        let record = self.find_mut(id)?;
        if record.state != State::Running {
            return Err(Refusal::conflict(format!("sandbox {id} is not running")));
        }
        let before = record.network.take();
        let network = types::SandboxNetworkConfig {
            allow_out: update.allow_out,
            deny_out: update.deny_out,
            dns_servers: update.dns_servers,
            egress_proxy: update.egress_proxy,
            rules: update.rules,
            allow_public_traffic: before.as_ref().and_then(|n| n.allow_public_traffic),
            https_ports: before.as_ref().and_then(|n| n.https_ports.clone()),
            mask_request_host: before.and_then(|n| n.mask_request_host),
        };
        record.network = Some(network);
        record.allow_internet_access = update.allow_internet_access;
        Ok(())
    }

    /// What is known of a sandbox.
    pub(super) fn detail(&self, id: &str) -> Outcome<types::SandboxDetail> {
        self.find(id).map(Record::detail)
    }

    /// A sandbox of this id, whatever its state.
    pub(super) fn record(&self, id: &str) -> Option<&Record> {
        self.records.get(id)
    }

    /// All sandboxes, whatever their state.
    pub(super) fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// A part of the list of all sandboxes.
    pub(super) fn list(&self, filter: &Filter) -> Outcome<Page> {
        let matching = |record: &&Record| {
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
        let mut records: Vec<&Record> = self.records.values().filter(matching).collect();
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
            sandboxes: records.into_iter().map(Record::listed).collect(),
            next,
            running,
        })
    }

    /// Ends the sandboxes whose time is up.
    pub(super) fn sweep(&mut self) -> Vec<Ended> {
        let now = self.clock.now();
        let mut ended = Vec::new();
        for record in self.records.values_mut() {
            if record.state == State::Running && record.end_at <= now {
                if record.pauses_on_timeout {
                    record.pause(now);
                    ended.push(Ended::Paused(record.id.clone()));
                } else {
                    ended.push(Ended::Killed(record.id.clone()));
                }
            }
        }
        for end in &ended {
            if let Ended::Killed(id) = end {
                self.records.remove(id);
            }
        }
        ended
    }

    /// When the next sandbox comes to its end.
    pub(super) fn next_end(&self) -> Option<DateTime<Utc>> {
        self.records
            .values()
            .filter(|record| record.state == State::Running)
            .map(|record| record.end_at)
            .min()
    }

    fn known_template(&self, wanted: &str) -> Outcome<String> {
        let name = wanted.split(':').next().unwrap_or(wanted);
        if self.templates.contains(name) {
            return Ok(name.to_owned());
        }
        Err(Refusal::new(
            StatusCode::NOT_FOUND,
            format!(
                "template '{wanted}' not found; the local server knows {:?}",
                self.templates
            ),
        ))
    }

    fn check_lifetime(&self, lifetime: Duration) -> Outcome<()> {
        if lifetime > self.max_lifetime {
            return Err(Refusal::bad_request(format!(
                "Timeout cannot be greater than {} seconds",
                self.max_lifetime.as_secs()
            )));
        }
        Ok(())
    }

    fn check_running(&self) -> Outcome<()> {
        let running = self
            .records
            .values()
            .filter(|record| record.state == State::Running)
            .count();
        if running < self.max_running {
            return Ok(());
        }
        Err(Refusal::new(
            StatusCode::TOO_MANY_REQUESTS,
            format!(
                "you have reached the maximum of {} running sandboxes",
                self.max_running
            ),
        ))
    }

    fn find(&self, id: &str) -> Outcome<&Record> {
        self.records.get(id).ok_or_else(|| Refusal::no_sandbox(id))
    }

    fn find_mut(&mut self, id: &str) -> Outcome<&mut Record> {
        self.records
            .get_mut(id)
            .ok_or_else(|| Refusal::no_sandbox(id))
    }

    /// Calls that set a lifetime do not see paused sandboxes.
    fn find_running(&mut self, id: &str) -> Outcome<&mut Record> {
        let record = self.find_mut(id)?;
        if record.state == State::Running {
            Ok(record)
        } else {
            Err(Refusal::no_sandbox(id))
        }
    }
}

impl Record {
    pub(super) fn is_running(&self) -> bool {
        self.state == State::Running
    }

    /// Whether traffic wakes it while it is paused.
    pub(super) fn resumes_on_traffic(&self) -> bool {
        self.auto_resume
    }

    /// Whether its processes go on when it does, after the pause that it is in.
    pub(super) fn keeps_memory(&self) -> bool {
        self.pause_mode != types::SandboxPauseMode::Filesystem
    }

    /// What its processes find in their environment.
    pub(super) fn default_envs(&self) -> BTreeMap<String, String> {
        let mut envs = self.envs.clone();
        envs.extend([
            ("E2B_SANDBOX".to_owned(), "true".to_owned()),
            ("E2B_SANDBOX_ID".to_owned(), self.id.clone()),
            ("E2B_TEMPLATE_ID".to_owned(), self.template.clone()),
        ]);
        envs
    }

    fn resume(&mut self, now: DateTime<Utc>, lifetime: Duration) {
        self.state = State::Running;
        self.started_at = now;
        self.end_at = now + lifetime;
    }

    fn pause(&mut self, now: DateTime<Utc>) {
        self.state = State::Paused;
        self.end_at = now;
    }

    /// A later end than the plan allows becomes the latest that it does.
    fn clamp(&self, end: DateTime<Utc>, max_lifetime: Duration) -> DateTime<Utc> {
        let latest = chrono::TimeDelta::from_std(max_lifetime)
            .ok()
            .and_then(|lifetime| self.started_at.checked_add_signed(lifetime));
        latest.map_or(end, |latest| end.min(latest))
    }

    /// Where it stands among all others: by start, then by id.
    fn position(&self) -> (DateTime<Utc>, &str) {
        (self.started_at, &self.id)
    }

    fn public_state(&self) -> types::SandboxState {
        match self.state {
            State::Running => types::SandboxState::Running,
            State::Paused => types::SandboxState::Paused,
        }
    }

    fn answer(&self) -> types::Sandbox {
        types::Sandbox {
            alias: Some(self.template.clone()),
            client_id: CLIENT_ID.to_owned(),
            domain: None,
            envd_access_token: Some(self.token.clone()),
            envd_version: ENVD_VERSION.to_owned(),
            sandbox_id: self.id.clone(),
            template_id: self.template.clone(),
            traffic_access_token: self.traffic_token.clone(),
        }
    }

    fn detail(&self) -> types::SandboxDetail {
        let paused = self.state == State::Paused;
        types::SandboxDetail {
            alias: Some(self.template.clone()),
            allow_internet_access: self.allow_internet_access,
            client_id: CLIENT_ID.to_owned(),
            cpu_count: cpu_count(),
            disk_size_mb: DISK_SIZE_MB,
            domain: None,
            end_at: self.end_at,
            envd_access_token: Some(self.token.clone()),
            envd_unresponsive_at_pause: None,
            envd_version: ENVD_VERSION.to_owned(),
            lifecycle: Some(types::SandboxLifecycle {
                auto_resume: self.auto_resume,
                on_timeout: if self.pauses_on_timeout {
                    types::SandboxOnTimeout::Pause
                } else {
                    types::SandboxOnTimeout::Kill
                },
            }),
            memory_mb: MEMORY_MB,
            metadata: Some(self.metadata.clone()),
            network: self.network.clone(),
            pause_mode: paused.then(|| self.pause_mode.clone()),
            sandbox_id: self.id.clone(),
            started_at: self.started_at,
            state: self.public_state(),
            template_id: self.template.clone(),
            volume_mounts: None,
        }
    }

    fn listed(&self) -> types::ListedSandbox {
        types::ListedSandbox {
            alias: Some(self.template.clone()),
            client_id: CLIENT_ID.to_owned(),
            cpu_count: cpu_count(),
            disk_size_mb: DISK_SIZE_MB,
            end_at: self.end_at,
            envd_unresponsive_at_pause: None,
            envd_version: ENVD_VERSION.to_owned(),
            memory_mb: MEMORY_MB,
            metadata: Some(self.metadata.clone()),
            sandbox_id: self.id.clone(),
            started_at: self.started_at,
            state: self.public_state(),
            template_id: self.template.clone(),
            volume_mounts: None,
        }
    }
}

/// The service still sends this field, and it means nothing any more.
const CLIENT_ID: &str = "local";

/// What a sandbox of the real service has unless its template says otherwise. The local server
/// limits nothing.
const MEMORY_MB: u32 = 1024;
const DISK_SIZE_MB: u32 = 10240;

pub(super) fn cpu_count() -> u32 {
    std::thread::available_parallelism()
        .ok()
        .and_then(|count| u32::try_from(count.get()).ok())
        .unwrap_or(1)
}

/// Small letters and digits that nobody can guess.
pub(super) fn random_text(length: usize) -> Outcome<String> {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes).map_err(|error| {
        let message = format!("this machine has no randomness: {error}");
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, message)
    })?;
    Ok(bytes
        .into_iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect())
}

/// Where a page ended, tied to its order.
fn write_token(last: &Record, ascending: bool) -> String {
    let order = if ascending { "asc" } else { "desc" };
    let start = last.started_at.to_rfc3339();
    base64::Engine::encode(
        &base64::engine::general_purpose::URL_SAFE_NO_PAD,
        format!("{order} {start} {}", last.id),
    )
}

fn parse_token(token: &str, ascending: bool) -> Outcome<(DateTime<Utc>, String)> {
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
    parts.ok_or_else(|| Refusal::bad_request("nextToken is not one of this list and order"))
}
