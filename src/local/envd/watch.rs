//! Directories that are watched for changes.
//!
//! Whether a directory is on a network mount is not looked at: it is in the temporary directory of
//! this machine, where the user wants it to be.

use std::collections::{BTreeMap, VecDeque};
use std::future::ready;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use axum::Router;
use axum::routing::post;
use futures_util::stream::{self, StreamExt as _};
use notify::event::{EventKind, ModifyKind, RenameMode};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::sync::mpsc;

use crate::envd::types;
use crate::local::Shared;
use crate::local::envd::connect::{Answer, Call, server_stream, unary};
use crate::local::envd::fault::{Code, Fault};
use crate::local::envd::machine::Machine;
use crate::local::envd::root::{Root, below};
use crate::local::store::random_text;

/// How many watchers a sandbox can have that clients ask for events.
const MAX_WATCHERS: usize = 256;

/// How many events wait for a client that asks for them.
const MAX_EVENTS: usize = 65_536;

/// How many events wait for a client that they are sent to. Further ones wait in the kernel.
const QUEUE: usize = 256;

type Observed = Result<types::FilesystemEvent, Fault>;

/// The watchers of a sandbox that clients ask for events.
#[derive(Default)]
pub(super) struct Watchers(Mutex<BTreeMap<String, Watcher>>);

struct Watcher {
    /// It watches for as long as it is there.
    _watch: RecommendedWatcher,
    buffer: Arc<Mutex<Buffer>>,
}

/// What has happened since a client last asked.
#[derive(Default)]
struct Buffer {
    events: VecDeque<types::FilesystemEvent>,
    /// After an error nothing more is told.
    error: Option<Fault>,
}

impl Watchers {
    /// Ends all of them.
    pub(super) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Watcher>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn router() -> Router<Shared> {
    Router::new()
        .route(
            "/filesystem.Filesystem/WatchDir",
            post(|r| server_stream(r, watch_dir)),
        )
        .route(
            "/filesystem.Filesystem/CreateWatcher",
            post(|r| unary(r, create_watcher)),
        )
        .route(
            "/filesystem.Filesystem/GetWatcherEvents",
            post(|r| unary(r, get_watcher_events)),
        )
        .route(
            "/filesystem.Filesystem/RemoveWatcher",
            post(|r| unary(r, remove_watcher)),
        )
}

async fn watch_dir(
    call: Call,
    request: types::FilesystemWatchDirRequest,
) -> Result<Answer<types::FilesystemWatchDirResponse>, Fault> {
    use types::FilesystemWatchDirResponse as Sent;
    let keepalive = call.keepalive()?;
    let (sender, mut observed) = mpsc::channel(QUEUE);
    let scope = Scope {
        path: request.path.unwrap_or_default(),
        recursive: request.recursive.unwrap_or_default(),
        include_entry: request.include_entry.unwrap_or_default(),
    };
    // Nobody reads any more if it fails.
    let watch = watch(&call, scope, move |event| drop(sender.blocking_send(event))).await?;
    let events = stream::poll_fn(move |cx| {
        // The stream owns what feeds it.
        let _ = &watch;
        observed.poll_recv(cx)
    });
    let start = Sent::Start(types::FilesystemWatchDirResponseStartEvent {});
    Ok(Answer {
        messages: stream::once(ready(Ok(start)))
            .chain(events.map(|event| event.map(Sent::Filesystem)))
            .boxed(),
        deadline: call.deadline,
        keepalive: Some((
            Sent::Keepalive(types::FilesystemWatchDirResponseKeepAlive {}),
            keepalive,
        )),
    })
}

async fn create_watcher(
    call: Call,
    request: types::FilesystemCreateWatcherRequest,
) -> Result<types::FilesystemCreateWatcherResponse, Fault> {
    let scope = Scope {
        path: request.path.unwrap_or_default(),
        recursive: request.recursive.unwrap_or_default(),
        include_entry: request.include_entry.unwrap_or_default(),
    };
    let buffer = Arc::new(Mutex::new(Buffer::default()));
    let filled = Arc::clone(&buffer);
    let watch = watch(&call, scope, move |event| {
        let mut buffer = lock(&filled);
        match event {
            _ if buffer.error.is_some() => {}
            Err(error) => buffer.error = Some(error),
            Ok(_) if buffer.events.len() >= MAX_EVENTS => {
                let message = format!("more than {MAX_EVENTS} events were not asked for");
                buffer.error = Some(Fault::new(Code::ResourceExhausted, message));
            }
            Ok(event) => buffer.events.push_back(event),
        }
    })
    .await?;
    let id = random_text(20).map_err(|_| Fault::internal("this machine has no randomness"))?;
    let id = format!("w{id}");
    let mut watchers = call.machine.watchers.lock();
    if call.machine.gone.is_cancelled() {
        return Err(Fault::new(Code::Unavailable, "the sandbox is gone"));
    }
    if watchers.len() >= MAX_WATCHERS {
        let message = format!("a sandbox can have {MAX_WATCHERS} watchers");
        return Err(Fault::new(Code::ResourceExhausted, message));
    }
    let watcher = Watcher {
        _watch: watch,
        buffer,
    };
    watchers.insert(id.clone(), watcher);
    Ok(types::FilesystemCreateWatcherResponse {
        watcher_id: Some(id),
    })
}

async fn get_watcher_events(
    call: Call,
    request: types::FilesystemGetWatcherEventsRequest,
) -> Result<types::FilesystemGetWatcherEventsResponse, Fault> {
    let id = request.watcher_id.unwrap_or_default();
    let watchers = call.machine.watchers.lock();
    let watcher = watchers.get(&id).ok_or_else(|| no_watcher(&id))?;
    let mut buffer = lock(&watcher.buffer);
    if let Some(error) = &buffer.error {
        return Err(error.clone());
    }
    let events = buffer.events.drain(..).collect();
    Ok(types::FilesystemGetWatcherEventsResponse {
        events: Some(events),
    })
}

async fn remove_watcher(
    call: Call,
    request: types::FilesystemRemoveWatcherRequest,
) -> Result<types::FilesystemRemoveWatcherResponse, Fault> {
    let id = request.watcher_id.unwrap_or_default();
    let removed = call.machine.watchers.lock().remove(&id);
    removed
        .map(|_| types::FilesystemRemoveWatcherResponse {})
        .ok_or_else(|| no_watcher(&id))
}

/// What to watch.
struct Scope {
    path: String,
    recursive: bool,
    include_entry: bool,
}

/// Watches a directory from now on.
async fn watch(
    call: &Call,
    scope: Scope,
    mut observe: impl FnMut(Observed) + Send + 'static,
) -> Result<RecommendedWatcher, Fault> {
    let user = call.user()?;
    let machine = Arc::clone(&call.machine);
    let root = Arc::clone(&machine.root);
    let watching = move |root: &Root| {
        let asked = root.locate(user, &scope.path)?;
        let at = root.find(user, &scope.path)?;
        let metadata = root.dir.metadata(&at);
        let metadata = metadata.map_err(|error| Fault::of_path(&scope.path, &error))?;
        if !metadata.is_dir() {
            let message = format!("{} is not a directory", scope.path);
            return Err(Fault::invalid(message));
        }
        let directory = root.real(&at);
        let directory = directory.canonicalize().unwrap_or(directory);
        let seen = Seen {
            machine: Arc::downgrade(&machine),
            directory: directory.clone(),
            at,
            asked,
            include_entry: scope.include_entry,
        };
        // Links could lead anywhere.
        let config = notify::Config::default().with_follow_symlinks(false);
        let mut watcher =
            RecommendedWatcher::new(move |event| seen.tell(event, &mut observe), config)
                .map_err(|error| not_watched(&error))?;
        let mode = if scope.recursive {
            RecursiveMode::Recursive
        } else {
            RecursiveMode::NonRecursive
        };
        watcher
            .watch(&directory, mode)
            .map_err(|error| not_watched(&error))?;
        Ok(watcher)
    };
    root.blocking(watching).await
}

/// How what happens in a directory is told.
struct Seen {
    machine: Weak<Machine>,
    /// As the system knows it.
    directory: PathBuf,
    at: PathBuf,
    asked: PathBuf,
    include_entry: bool,
}

impl Seen {
    fn tell(&self, event: notify::Result<notify::Event>, observe: &mut impl FnMut(Observed)) {
        let event = match event {
            Ok(event) if event.need_rescan() => {
                let message = "events were lost, as there were too many";
                return observe(Err(Fault::internal(message)));
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
        let told = matches!(
            kind,
            Kind::EventTypeCreate | Kind::EventTypeWrite | Kind::EventTypeChmod
        );
        let machine = self.machine.upgrade();
        let machine = machine.filter(|_| told && self.include_entry);
        let entry = machine.and_then(|machine| {
            let (at, shown) = (below(&self.at, name), below(&self.asked, name));
            let root = &machine.root;
            root.describe(&at, &shown, &machine.metadata).ok()
        });
        let name = name.to_string_lossy();
        types::FilesystemEvent {
            entry,
            name: Some(if name.is_empty() {
                ".".to_owned()
            } else {
                name.into_owned()
            }),
            type_: Some(kind),
        }
    }
}

/// What is told of an event; nothing of those that change nothing.
fn kind(kind: EventKind, path: &Path) -> Option<types::FilesystemEventType> {
    use types::FilesystemEventType as Kind;
    match kind {
        EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(RenameMode::To)) => {
            Some(Kind::EventTypeCreate)
        }
        EventKind::Remove(_) => Some(Kind::EventTypeRemove),
        EventKind::Modify(ModifyKind::Name(RenameMode::From)) => Some(Kind::EventTypeRename),
        // Both names were told of before.
        EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => None,
        // Some systems do not say which of the two names it is.
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

fn not_watched(error: &notify::Error) -> Fault {
    Fault::internal(format!("the directory cannot be watched: {error}"))
}

fn no_watcher(id: &str) -> Fault {
    Fault::not_found(format!("there is no watcher {id:?}"))
}
