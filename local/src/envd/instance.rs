//! `Instance`, the directory, processes and watchers of a sandbox, and `Instances`, all of them.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use rustix::process::Signal;
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

use crate::envd::error::{Code, RpcError};
use crate::envd::metadata::MetadataTable;
use crate::envd::process::{Process, Selector};
use crate::envd::root::{FsRoot, User};
use crate::envd::watch::Watchers;
use crate::store::{Change, SandboxRecord};

/// The running part of a sandbox.
pub(crate) struct Instance {
    pub(super) root: Arc<FsRoot>,
    pub(super) metadata: MetadataTable,
    pub(super) watchers: Watchers,
    /// Cancelled when the sandbox has ended.
    pub(super) shutdown: CancellationToken,
    /// Environment variables of processes, which requests can override.
    envs: BTreeMap<String, String>,
    processes: Mutex<Processes>,
    directory: Mutex<Option<TempDir>>,
}

struct Processes {
    state: State,
    all: Vec<Arc<Process>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Running,
    Paused,
    Gone,
}

impl Instance {
    fn new(record: &SandboxRecord) -> io::Result<Self> {
        let directory = tempfile::Builder::new().prefix("e2b-").tempdir()?;
        Ok(Self {
            root: Arc::new(FsRoot::new(directory.path())?),
            metadata: MetadataTable::default(),
            watchers: Watchers::default(),
            shutdown: CancellationToken::new(),
            envs: record.default_envs(),
            processes: Mutex::new(Processes {
                state: State::Running,
                all: Vec::new(),
            }),
            directory: Mutex::new(Some(directory)),
        })
    }

    /// The environment variables of a process before those of its request.
    pub(super) fn environment(&self, user: User) -> BTreeMap<String, String> {
        let home = self.root.home(user).to_string_lossy().into_owned();
        let path = std::env::var("PATH").unwrap_or_else(|_| {
            "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".to_owned()
        });
        let mut envs = BTreeMap::from([
            ("PATH".to_owned(), path),
            ("HOME".to_owned(), home),
            ("USER".to_owned(), user.name.to_owned()),
            ("LOGNAME".to_owned(), user.name.to_owned()),
        ]);
        envs.extend(self.envs.clone());
        envs
    }

    /// Starts a process, unless the sandbox was paused or ended in the meantime.
    pub(super) fn start<T>(
        &self,
        start: impl FnOnce() -> Result<(Arc<Process>, T), RpcError>,
    ) -> Result<(Arc<Process>, T), RpcError> {
        let mut processes = self.processes();
        if processes.state != State::Running {
            let message = "the sandbox is not running";
            return Err(RpcError::new(Code::Unavailable, message));
        }
        processes.all.retain(|process| !process.is_forgotten());
        let (process, with) = start()?;
        processes.all.push(Arc::clone(&process));
        Ok((process, with))
    }

    /// Returns all processes that have not ended.
    pub(super) fn running(&self) -> Vec<Arc<Process>> {
        let processes = self.processes();
        let running = processes.all.iter().filter(|process| process.is_running());
        running.map(Arc::clone).collect()
    }

    /// Returns a process that has not ended.
    pub(super) fn process(&self, selector: &Selector) -> Result<Arc<Process>, RpcError> {
        self.find(selector, Process::is_running)
    }

    /// Returns a process that has not ended, or has only just ended.
    pub(super) fn recent_process(&self, selector: &Selector) -> Result<Arc<Process>, RpcError> {
        self.process(selector)
            .or_else(|_| self.find(selector, |process| !process.is_expired()))
    }

    /// Finds the latest process that matches: ids and tags are reused.
    fn find(
        &self,
        selector: &Selector,
        eligible: impl Fn(&Process) -> bool,
    ) -> Result<Arc<Process>, RpcError> {
        let processes = self.processes();
        let mut latest_first = processes.all.iter().rev();
        latest_first
            .find(|process| process.matches(selector) && eligible(process))
            .map(Arc::clone)
            .ok_or_else(|| RpcError::not_found(format!("there is no process with {selector}")))
    }

    /// Stops all processes, so that they can continue later, or kills them.
    fn pause(&self, keeps_memory: bool) {
        let mut processes = self.processes();
        if processes.state == State::Running {
            processes.state = State::Paused;
            processes.signal(if keeps_memory {
                Signal::STOP
            } else {
                Signal::KILL
            });
        }
    }

    fn resume(&self) {
        let mut processes = self.processes();
        if processes.state == State::Paused {
            processes.state = State::Running;
            processes.signal(Signal::CONT);
        }
    }

    /// Ends processes and watchers. Returns the directory, which is left to remove.
    fn end(&self) -> Option<TempDir> {
        let mut processes = self.processes();
        processes.state = State::Gone;
        processes.signal(Signal::KILL);
        drop(processes);
        self.shutdown.cancel();
        self.watchers.clear();
        let mut directory = self
            .directory
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        directory.take()
    }

    fn processes(&self) -> MutexGuard<'_, Processes> {
        self.processes
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Processes {
    fn signal(&self, signal: Signal) {
        for process in &self.all {
            process.signal_all(signal);
        }
    }
}

impl fmt::Debug for Instance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Instance")
            .field("root", &self.root)
            .finish_non_exhaustive()
    }
}

/// The instances of all sandboxes that were used.
#[derive(Debug, Default)]
pub(crate) struct Instances(Mutex<Registry>);

#[derive(Debug, Default)]
struct Registry {
    closed: bool,
    instances: BTreeMap<String, Arc<Instance>>,
    /// Directories that are being removed.
    removals: Vec<JoinHandle<()>>,
}

impl Instances {
    /// Returns the instance of a running sandbox, created on first use.
    pub(crate) fn of(&self, record: &SandboxRecord) -> io::Result<Arc<Instance>> {
        let mut registry = self.lock();
        if let Some(instance) = registry.instances.get(&record.id) {
            return Ok(Arc::clone(instance));
        }
        if registry.closed {
            return Err(io::Error::other("the server has stopped"));
        }
        let instance = Arc::new(Instance::new(record)?);
        let id = record.id.clone();
        registry.instances.insert(id, Arc::clone(&instance));
        Ok(instance)
    }

    /// Applies a change of a sandbox to its instance, if it has one.
    pub(crate) fn apply(&self, change: Change) {
        let mut registry = self.lock();
        match change {
            Change::Resumed { id } => {
                if let Some(instance) = registry.instances.get(&id) {
                    instance.resume();
                }
            }
            Change::Paused { id, keeps_memory } => {
                if let Some(instance) = registry.instances.get(&id) {
                    instance.pause(keeps_memory);
                }
            }
            Change::Ended { id } => {
                let ended = registry.instances.remove(&id);
                if let Some(directory) = ended.and_then(|instance| instance.end()) {
                    registry.removals.retain(|removal| !removal.is_finished());
                    let removal = std::thread::spawn(move || remove(directory));
                    registry.removals.push(removal);
                }
            }
        }
    }

    /// Ends all instances and waits until their directories are removed.
    pub(crate) fn close(&self) {
        let mut registry = self.lock();
        registry.closed = true;
        for (_, instance) in std::mem::take(&mut registry.instances) {
            if let Some(directory) = instance.end() {
                remove(directory);
            }
        }
        for removal in std::mem::take(&mut registry.removals) {
            let _ = removal.join();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Registry> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Removes a directory. Processes that are being killed may still write, so it may take several
/// attempts.
fn remove(directory: TempDir) {
    let path = directory.keep();
    for _ in 0..100 {
        match std::fs::remove_dir_all(&path) {
            Ok(()) => return,
            Err(error) if error.kind() == io::ErrorKind::NotFound && !Path::exists(&path) => return,
            Err(_) => std::thread::sleep(Duration::from_millis(10)),
        }
    }
}
