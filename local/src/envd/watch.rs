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

use crate::envd::error::{Code, RpcError};
use crate::envd::instance::Instance;
use crate::envd::root::{FsRoot, below};
use crate::envd::rpc::{Answer, Call, server_stream, unary};
use crate::state::Shared;
use crate::store::random_text;
use e2b::envd::types;

/// How many watchers a sandbox can have that clients ask for events.
const MAX_WATCHERS: usize = 256;

/// How many events wait for a client that asks for them.
const MAX_EVENTS: usize = 65_536;

/// How many events wait for a client that they are sent to. Further ones wait in the kernel.
const QUEUE: usize = 256;

type Observed = Result<types::FilesystemEvent, RpcError>;

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
    error: Option<RpcError>,
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
) -> Result<Answer<types::FilesystemWatchDirResponse>, RpcError> {
    use types::FilesystemWatchDirResponse as Sent;
    let keepalive = call.keepalive()?;
    let (sender, mut observed) = mpsc::channel(QUEUE);
    let options = WatchOptions {
        path: request.path.unwrap_or_default(),
        recursive: request.recursive.unwrap_or_default(),
        include_entry: request.include_entry.unwrap_or_default(),
    };
    // Nobody reads any more if it fails.
    let watch = watch(&call, options, move |event| {
        drop(sender.blocking_send(event))
    })
    .await?;
    let events = stream::poll_fn(move |cx| {
        // The stream owns what feeds it.
        let _ = &watch;
        observed.poll_recv(cx)
    });
    let start = Sent::Start(types::FilesystemWatchDirResponseStartEvent::default());
    Ok(Answer {
        messages: stream::once(ready(Ok(start)))
            .chain(events.map(|event| event.map(Sent::Filesystem)))
            .boxed(),
        deadline: call.deadline,
        keepalive: Some((
            Sent::Keepalive(types::FilesystemWatchDirResponseKeepAlive::default()),
            keepalive,
        )),
    })
}

async fn create_watcher(
    call: Call,
    request: types::FilesystemCreateWatcherRequest,
) -> Result<types::FilesystemCreateWatcherResponse, RpcError> {
    let options = WatchOptions {
        path: request.path.unwrap_or_default(),
        recursive: request.recursive.unwrap_or_default(),
        include_entry: request.include_entry.unwrap_or_default(),
    };
    let buffer = Arc::new(Mutex::new(Buffer::default()));
    let filled = Arc::clone(&buffer);
    let watch = watch(&call, options, move |event| {
        let mut buffer = lock(&filled);
        match event {
            _ if buffer.error.is_some() => {}
            Err(error) => buffer.error = Some(error),
            Ok(_) if buffer.events.len() >= MAX_EVENTS => {
                let message = format!("more than {MAX_EVENTS} events were not asked for");
                buffer.error = Some(RpcError::new(Code::ResourceExhausted, message));
            }
            Ok(event) => buffer.events.push_back(event),
        }
    })
    .await?;
    let id = random_text(20).map_err(|_| RpcError::internal("this machine has no randomness"))?;
    let id = format!("w{id}");
    let mut watchers = call.instance.watchers.lock();
    if call.instance.shutdown.is_cancelled() {
        return Err(RpcError::new(Code::Unavailable, "the sandbox is gone"));
    }
    if watchers.len() >= MAX_WATCHERS {
        let message = format!("a sandbox can have {MAX_WATCHERS} watchers");
        return Err(RpcError::new(Code::ResourceExhausted, message));
    }
    let watcher = Watcher {
        _watch: watch,
        buffer,
    };
    watchers.insert(id.clone(), watcher);
    Ok(types::FilesystemCreateWatcherResponse::builder()
        .watcher_id(Some(id))
        .try_into()?)
}

async fn get_watcher_events(
    call: Call,
    request: types::FilesystemGetWatcherEventsRequest,
) -> Result<types::FilesystemGetWatcherEventsResponse, RpcError> {
    let id = request.watcher_id.unwrap_or_default();
    let watchers = call.instance.watchers.lock();
    let watcher = watchers.get(&id).ok_or_else(|| no_watcher(&id))?;
    let mut buffer = lock(&watcher.buffer);
    if let Some(error) = &buffer.error {
        return Err(error.clone());
    }
    let events = buffer.events.drain(..).collect();
    Ok(types::FilesystemGetWatcherEventsResponse::builder()
        .events(Some(events))
        .try_into()?)
}

async fn remove_watcher(
    call: Call,
    request: types::FilesystemRemoveWatcherRequest,
) -> Result<types::FilesystemRemoveWatcherResponse, RpcError> {
    let id = request.watcher_id.unwrap_or_default();
    let removed = call.instance.watchers.lock().remove(&id);
    removed
        .map(|_| types::FilesystemRemoveWatcherResponse::default())
        .ok_or_else(|| no_watcher(&id))
}

/// What to watch.
struct WatchOptions {
    path: String,
    recursive: bool,
    include_entry: bool,
}

/// Watches a directory from now on.
async fn watch(
    call: &Call,
    options: WatchOptions,
    mut observe: impl FnMut(Observed) + Send + 'static,
) -> Result<RecommendedWatcher, RpcError> {
    let user = call.user()?;
    let instance = Arc::clone(&call.instance);
    let root = Arc::clone(&instance.root);
    let watching = move |root: &FsRoot| {
        let asked = root.locate(user, &options.path)?;
        let at = root.find(user, &options.path)?;
        let metadata = root.dir.metadata(&at);
        let metadata = metadata.map_err(|error| RpcError::at_path(&options.path, &error))?;
        if !metadata.is_dir() {
            let message = format!("{} is not a directory", options.path);
            return Err(RpcError::invalid(message));
        }
        let directory = root.real(&at);
        let directory = directory.canonicalize().unwrap_or(directory);
        let seen = EventMapper {
            instance: Arc::downgrade(&instance),
            directory: directory.clone(),
            at,
            asked,
            include_entry: options.include_entry,
        };
        // Links could lead anywhere.
        let config = notify::Config::default().with_follow_symlinks(false);
        let mut watcher =
            RecommendedWatcher::new(move |event| seen.tell(event, &mut observe), config)
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
    root.blocking(watching).await
}

/// How what happens in a directory is told.
struct EventMapper {
    instance: Weak<Instance>,
    /// As the system knows it.
    directory: PathBuf,
    at: PathBuf,
    asked: PathBuf,
    include_entry: bool,
}

impl EventMapper {
    fn tell(&self, event: notify::Result<notify::Event>, observe: &mut impl FnMut(Observed)) {
        let event = match event {
            Ok(event) if event.need_rescan() => {
                let message = "events were lost, as there were too many";
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
        let told = matches!(
            kind,
            Kind::EventTypeCreate | Kind::EventTypeWrite | Kind::EventTypeChmod
        );
        let instance = self.instance.upgrade();
        let instance = instance.filter(|_| told && self.include_entry);
        let entry = instance.and_then(|instance| {
            let (at, shown) = (below(&self.at, name), below(&self.asked, name));
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

fn not_watched(error: &notify::Error) -> RpcError {
    RpcError::internal(format!("the directory cannot be watched: {error}"))
}

fn no_watcher(id: &str) -> RpcError {
    RpcError::not_found(format!("there is no watcher {id:?}"))
}
