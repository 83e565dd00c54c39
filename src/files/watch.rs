//! `WatchDir`, the builder of a watch, and `WatchStream`, its events.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{Stream, StreamExt as _};

use crate::error::Result;
use crate::files::{Entry, Files, list};
use crate::generated::envd::types;
use crate::rpc::{self, MessageStream};
use crate::sandbox::capability::Capability;
use crate::sandbox::streams::{self, Opening};

const OPERATION: &str = "filesystem.Filesystem.WatchDir";

/// Builder of a watch on a directory. Await it to get the stream of events; every event after that
/// is reported. Created by [`Files::watch`].
///
/// # Errors
///
/// - [`NotFound`](crate::ErrorKind::NotFound) if the path does not exist.
/// - [`InvalidArgument`](crate::ErrorKind::InvalidArgument) if the path is not a directory, or is on a network mount and
///   [`network_mounts`](Self::network_mounts) is not set.
/// - [`Unsupported`](crate::ErrorKind::Unsupported) if envd is too old for an option that is set.
#[derive(Clone, Debug)]
#[must_use = "nothing is watched until this is awaited"]
pub struct WatchDir {
    files: Files,
    path: String,
    recursive: bool,
    include_entry: bool,
    network_mounts: bool,
    idle_timeout: Option<Duration>,
}

/// The events of a watched directory, as a stream. Created by [`Files::watch`].
///
/// The watch ends when the stream is dropped. If the connection closes without an end-of-stream
/// message, the stream yields [`Interrupted`](crate::ErrorKind::Interrupted).
///
/// ```no_run
/// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
/// use futures_util::TryStreamExt as _;
///
/// let mut events = sandbox.files().watch("project").recursive(true).await?;
/// while let Some(event) = events.try_next().await? {
///     println!("{:?} {}", event.kind, event.name);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping this ends the watch"]
pub struct WatchStream {
    messages: MessageStream<types::FilesystemWatchDirResponse>,
    path: String,
}

/// A change in a watched directory.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchEvent {
    /// Kind of the change.
    pub kind: EventKind,
    /// Path of the changed file or directory, relative to the watched directory.
    pub name: String,
    /// Metadata of the changed file or directory, if [requested](WatchDir::include_entry) and if it
    /// still existed. Always `None` for [`Remove`](EventKind::Remove) and
    /// [`Rename`](EventKind::Rename).
    pub entry: Option<Entry>,
}

/// The kind of a [`WatchEvent`]. One operation may cause several events.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// The file or directory was created, or moved here.
    Create,
    /// The file was written to.
    Write,
    /// The file or directory was removed.
    Remove,
    /// The file or directory was moved away. If it is still in the watched directory, a
    /// [`Create`](Self::Create) event has its new name.
    Rename,
    /// The permissions or other attributes were changed.
    Chmod,
    /// A kind unknown to this version, with the name that envd uses.
    Other(String),
}

impl WatchDir {
    pub(super) fn new(files: Files, path: String) -> Self {
        Self {
            files,
            path,
            recursive: false,
            include_entry: false,
            network_mounts: false,
            idle_timeout: None,
        }
    }

    /// Sets whether to watch subdirectories too. Defaults to `false`. Requires envd 0.1.4.
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = recursive;
        self
    }

    /// Sets whether events include the [`Entry`] of the changed file. Defaults to `false`. Requires
    /// envd 0.6.3.
    pub fn include_entry(mut self, include: bool) -> Self {
        self.include_entry = include;
        self
    }

    /// Sets whether a directory on a network mount (NFS, CIFS, SMB, FUSE) is accepted, where some
    /// changes may not be reported. Defaults to `false`. Requires envd 0.6.4.
    pub fn network_mounts(mut self, accept: bool) -> Self {
        self.network_mounts = accept;
        self
    }

    /// Sets how long the stream may be idle before the connection is considered dead. Defaults to
    /// no limit, as does zero.
    ///
    /// envd sends a keepalive every 50 seconds while there are no events, so use a longer timeout
    /// than that.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout).filter(|timeout| !timeout.is_zero());
        self
    }

    async fn open(self) -> Result<WatchStream> {
        let sandbox = &self.files.sandbox;
        let request = self.request()?;
        let user = self.files.user.as_deref();
        let envd = sandbox.envd_as(user, [rpc::KEEPALIVE_INTERVAL])?;
        let body = rpc::envelope(&request)?;
        let opening = envd.filesystem_watch_dir().body(body).send();
        let ((), messages) =
            streams::open(sandbox, OPERATION, opening, self.idle_timeout, begin).await?;
        let path = self.path;
        Ok(WatchStream { messages, path })
    }

    fn request(&self) -> Result<types::FilesystemWatchDirRequest> {
        let version = self.files.sandbox.version();
        for (requested, capability) in [
            (self.recursive, Capability::RECURSIVE_WATCH),
            (self.include_entry, Capability::WATCH_ENTRIES),
            (self.network_mounts, Capability::WATCH_NETWORK),
        ] {
            if requested {
                version
                    .require(capability)
                    .map_err(|error| self.files.with_context(OPERATION, error))?;
            }
        }
        Ok(types::FilesystemWatchDirRequest::builder()
            .path(self.path.clone())
            .recursive(self.recursive.then_some(true))
            .include_entry(self.include_entry.then_some(true))
            .allow_network_mounts(self.network_mounts.then_some(true))
            .try_into()?)
    }
}

fn begin(message: types::FilesystemWatchDirResponse) -> Opening<()> {
    match message {
        types::FilesystemWatchDirResponse::Start(_) => Opening::Started(()),
        types::FilesystemWatchDirResponse::Keepalive(_) => Opening::Keepalive,
        _ => Opening::Unexpected,
    }
}

impl IntoFuture for WatchDir {
    type Output = Result<WatchStream>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.open())
    }
}

impl Stream for WatchStream {
    type Item = Result<WatchEvent>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(self.messages.poll_next_unpin(cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(list::explain(error, &self.path))));
                }
                Some(Ok(types::FilesystemWatchDirResponse::Filesystem(event))) => {
                    return Poll::Ready(Some(Ok(event.into())));
                }
                Some(Ok(_)) => {}
            }
        }
    }
}

impl fmt::Debug for WatchStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.messages.fmt(f)
    }
}

impl From<types::FilesystemEvent> for WatchEvent {
    fn from(sent: types::FilesystemEvent) -> Self {
        use types::FilesystemEventType as Type;
        let kind = match sent.type_.unwrap_or(Type::EventTypeUnspecified) {
            Type::EventTypeCreate => EventKind::Create,
            Type::EventTypeWrite => EventKind::Write,
            Type::EventTypeRemove => EventKind::Remove,
            Type::EventTypeRename => EventKind::Rename,
            Type::EventTypeChmod => EventKind::Chmod,
            other => EventKind::Other(other.as_str().to_owned()),
        };
        Self {
            kind,
            name: sent.name.unwrap_or_default(),
            entry: sent.entry.map(Entry::from),
        }
    }
}
