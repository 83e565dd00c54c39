//! `watch`, which observes a directory, and `Watchers`, those that clients poll.
//!
//! Unlike in envd, network mounts are accepted: the directory is in the temporary directory of the
//! host, which the user has chosen.

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use e2b::envd::types;
use notify::event::{EventKind, ModifyKind, RenameMode};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio_util::sync::CancellationToken;

use crate::envd::error::{Code, RpcError};
use crate::envd::instance::Instance;
use crate::envd::root::{FsRoot, User, below};
use crate::store::random_text;

/// Maximum number of watchers of a sandbox that clients poll.
const MAX_WATCHERS: usize = 256;

/// Maximum number of events that wait for a client that polls.
const MAX_EVENTS: usize = 65_536;

/// Maximum number of events that wait for a stream. Further ones wait in the kernel.
pub(super) const QUEUE: usize = 256;

type Observed = Result<types::FilesystemEvent, RpcError>;

/// What to watch, and for whom.
pub(super) struct WatchOptions {
    pub(super) user: User,
    pub(super) path: String,
    pub(super) recursive: bool,
    pub(super) include_entry: bool,
}

/// The watchers of a sandbox that clients poll.
#[derive(Default)]
pub(super) struct Watchers(Mutex<BTreeMap<String, Watcher>>);

/// One watcher. Dropping it ends the watch.
pub(super) struct Watcher {
    _watch: RecommendedWatcher,
    buffer: Arc<Mutex<Buffer>>,
}

/// What has happened since the last poll.
#[derive(Default)]
struct Buffer {
    events: VecDeque<types::FilesystemEvent>,
    /// The error of every poll from now on.
    error: Option<RpcError>,
}

impl Watchers {
    /// Adds a watcher, unless the sandbox has ended, and returns its id.
    pub(super) fn insert(
        &self,
        watcher: Watcher,
        shutdown: &CancellationToken,
    ) -> Result<String, RpcError> {
        let id =
            random_text(20).map_err(|_| RpcError::internal("the host has no random numbers"))?;
        let id = format!("w{id}");
        let mut watchers = self.lock();
        if shutdown.is_cancelled() {
            return Err(RpcError::new(Code::Unavailable, "the sandbox has ended"));
        }
        if watchers.len() >= MAX_WATCHERS {
            let message = format!("a sandbox can have at most {MAX_WATCHERS} watchers");
            return Err(RpcError::new(Code::ResourceExhausted, message));
        }
        watchers.insert(id.clone(), watcher);
        Ok(id)
    }

    /// Removes and returns the events of a watcher.
    pub(super) fn take_events(&self, id: &str) -> Result<Vec<types::FilesystemEvent>, RpcError> {
        let watchers = self.lock();
        let watcher = watchers.get(id).ok_or_else(|| no_watcher(id))?;
        let mut buffer = lock(&watcher.buffer);
        match &buffer.error {
            Some(error) => Err(error.clone()),
            None => Ok(buffer.events.drain(..).collect()),
        }
    }

    /// Ends a watcher.
    pub(super) fn remove(&self, id: &str) -> Result<(), RpcError> {
        let removed = self.lock().remove(id);
        removed.map(drop).ok_or_else(|| no_watcher(id))
    }

    /// Ends all watchers.
    pub(super) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Watcher>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watcher {
    /// Starts to collect events.
    pub(super) async fn start(
        instance: Arc<Instance>,
        options: WatchOptions,
    ) -> Result<Self, RpcError> {
        let buffer = Arc::new(Mutex::new(Buffer::default()));
        let filled = Arc::clone(&buffer);
        let watch = watch(instance, options, move |event| lock(&filled).push(event)).await?;
        Ok(Self {
            _watch: watch,
            buffer,
        })
    }
}

impl Buffer {
    fn push(&mut self, event: Observed) {
        match event {
            _ if self.error.is_some() => {}
            Err(error) => self.error = Some(error),
            Ok(_) if self.events.len() >= MAX_EVENTS => {
                let message = format!("more than {MAX_EVENTS} events were waiting to be polled");
                self.error = Some(RpcError::new(Code::ResourceExhausted, message));
            }
            Ok(event) => self.events.push_back(event),
        }
    }
}

/// Watches a directory, and calls `observe` with each event until the watcher is dropped.
pub(super) async fn watch(
    instance: Arc<Instance>,
    options: WatchOptions,
    mut observe: impl FnMut(Observed) + Send + 'static,
) -> Result<RecommendedWatcher, RpcError> {
    let root = Arc::clone(&instance.root);
    let start = move |root: &FsRoot| {
        let WatchOptions { user, path, .. } = &options;
        let requested = root.locate(*user, path)?;
        let at = root.find(*user, path)?;
        let metadata = root.dir.metadata(&at);
        let metadata = metadata.map_err(|error| RpcError::at_path(path, &error))?;
        if !metadata.is_dir() {
            return Err(RpcError::invalid(format!("{path} is not a directory")));
        }
        let directory = root.real(&at);
        let directory = directory.canonicalize().unwrap_or(directory);
        let mapper = EventMapper {
            instance: Arc::downgrade(&instance),
            directory: directory.clone(),
            at,
            requested,
            include_entry: options.include_entry,
        };
        // A link could lead out of the sandbox.
        let config = notify::Config::default().with_follow_symlinks(false);
        let mut watcher =
            RecommendedWatcher::new(move |event| mapper.map(event, &mut observe), config)
                .map_err(|error| not_watched(&error))?;
        let mode = if options.recursive {
            RecursiveMode::Recursive
        } else {
            RecursiveMode::NonRecursive
        };
        watcher
            .watch(&directory, mode)
            .map_err(|error| not_watched(&error))?;
        Ok(watcher)
    };
    root.blocking(start).await
}

/// Maps the events of the operating system to those of envd.
struct EventMapper {
    instance: Weak<Instance>,
    /// The real path of the directory.
    directory: PathBuf,
    /// Its path in the sandbox, without links.
    at: PathBuf,
    /// Its path as requested.
    requested: PathBuf,
    include_entry: bool,
}

impl EventMapper {
    fn map(&self, event: notify::Result<notify::Event>, observe: &mut impl FnMut(Observed)) {
        let event = match event {
            Ok(event) if event.need_rescan() => {
                let message = "events were lost because there were too many";
                return observe(Err(RpcError::internal(message)));
            }
            Ok(event) => event,
            Err(error) => return observe(Err(not_watched(&error))),
        };
        for path in &event.paths {
            if let Some(kind) = kind(event.kind, path) {
                observe(Ok(self.event(kind, path)));
            }
        }
    }

    fn event(&self, kind: types::FilesystemEventType, path: &Path) -> types::FilesystemEvent {
        use types::FilesystemEventType as Kind;
        let name = path.strip_prefix(&self.directory).unwrap_or(path);
        let has_entry = matches!(
            kind,
            Kind::EventTypeCreate | Kind::EventTypeWrite | Kind::EventTypeChmod
        );
        let instance = self.instance.upgrade();
        let instance = instance.filter(|_| has_entry && self.include_entry);
        let entry = instance.and_then(|instance| {
            let (at, shown) = (below(&self.at, name), below(&self.requested, name));
            let root = &instance.root;
            root.describe(&at, &shown, &instance.metadata).ok()
        });
        let name = name.to_string_lossy();
        let mut event = types::FilesystemEvent::default();
        event.entry = entry;
        event.name = Some(if name.is_empty() {
            ".".to_owned()
        } else {
            name.into_owned()
        });
        event.type_ = Some(kind);
        event
    }
}

/// Returns the kind of an event as envd reports it. `None` for events that change nothing.
fn kind(kind: EventKind, path: &Path) -> Option<types::FilesystemEventType> {
    use types::FilesystemEventType as Kind;
    match kind {
        EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(RenameMode::To)) => {
            Some(Kind::EventTypeCreate)
        }
        EventKind::Remove(_) => Some(Kind::EventTypeRemove),
        EventKind::Modify(ModifyKind::Name(RenameMode::From)) => Some(Kind::EventTypeRename),
        // The two events of the names come before this one.
        EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => None,
        // Some systems do not report which of the two names it is.
        EventKind::Modify(ModifyKind::Name(_)) => Some(if path.exists() {
            Kind::EventTypeCreate
        } else {
            Kind::EventTypeRename
        }),
        EventKind::Modify(ModifyKind::Metadata(_)) => Some(Kind::EventTypeChmod),
        EventKind::Modify(_) => Some(Kind::EventTypeWrite),
        EventKind::Any | EventKind::Access(_) | EventKind::Other => None,
    }
}

fn lock(buffer: &Mutex<Buffer>) -> MutexGuard<'_, Buffer> {
    buffer.lock().unwrap_or_else(PoisonError::into_inner)
}

fn not_watched(error: &notify::Error) -> RpcError {
    RpcError::internal(format!("the directory cannot be watched: {error}"))
}

fn no_watcher(id: &str) -> RpcError {
    RpcError::not_found(format!("there is no watcher {id:?}"))
}
