//! What happens in a directory.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{Stream, StreamExt as _, TryStreamExt as _};

use crate::error::{Error, ErrorKind, Result};
use crate::files::{Entry, Files};
use crate::generated::envd::types;
use crate::rpc::{self, MessageStream};
use crate::sandbox::capability::Capability;
use crate::sandbox::streams;

const OPERATION: &str = "filesystem.Filesystem.WatchDir";

/// A directory to be watched; `await` it for the events, of which none is missed from then on. Made
/// by [`Files::watch`].
///
/// # Errors
///
/// [`ErrorKind::NotFound`] if it does not exist, [`ErrorKind::InvalidArgument`] if it is no
/// directory, or is on a network mount and [`network_mounts`](Self::network_mounts) is not set, and
/// [`ErrorKind::Unsupported`] if envd is too old for what is set.
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

/// What happens in a directory, as a stream. Made by [`Files::watch`].
///
/// It goes on until it is dropped; an end that the server does not announce is an error
/// ([`ErrorKind::Interrupted`]).
///
/// ```no_run
/// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
/// use futures_util::TryStreamExt as _;
///
/// let mut watched = sandbox.files().watch("project").recursive(true).await?;
/// while let Some(event) = watched.try_next().await? {
///     println!("{:?} {}", event.kind, event.name);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping this ends the watch"]
pub struct WatchStream {
    messages: MessageStream<types::FilesystemWatchDirResponse>,
}

/// Something that happened in a directory.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchEvent {
    /// What happened.
    pub kind: EventKind,
    /// The path of what it happened to, relative to the directory that is watched.
    pub name: String,
    /// What it happened to, if that was [asked for](WatchDir::include_entry) and it was still there.
    /// Never for [`Remove`](EventKind::Remove) and [`Rename`](EventKind::Rename).
    pub entry: Option<Entry>,
}

/// What happened to a file or directory. One action may cause several events.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// It was made, or moved here.
    Create,
    /// It was written to.
    Write,
    /// It was removed.
    Remove,
    /// It was moved away; if it is still in the directory, a [`Create`](Self::Create) has its new
    /// name.
    Rename,
    /// Its permissions or other attributes were changed.
    Chmod,
    /// What this version does not know, as envd calls it.
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

    /// Whether to watch all that is below the directory, too; `false` if not stated. Needs
    /// envd 0.1.4.
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = recursive;
        self
    }

    /// Whether events carry the [`Entry`] they are about; `false` if not stated. Needs envd 0.6.3.
    pub fn include_entry(mut self, include: bool) -> Self {
        self.include_entry = include;
        self
    }

    /// Whether a directory on a network mount (NFS, CIFS, SMB, FUSE) is accepted, though not all
    /// changes there may be noticed; `false` if not stated. Needs envd 0.6.4.
    pub fn network_mounts(mut self, accept: bool) -> Self {
        self.network_mounts = accept;
        self
    }

    /// How long nothing may arrive before the connection counts as dead; forever if not stated.
    ///
    /// envd says every 50 seconds that a silent watch is alive, so that anything above that is a
    /// sensible limit.
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
        let begin = async {
            let mut messages: MessageStream<types::FilesystemWatchDirResponse> =
                streams::messages(opening, OPERATION, sandbox).await?;
            while let Some(message) = messages.try_next().await? {
                match message {
                    types::FilesystemWatchDirResponse::Start(_) => {
                        let messages = messages.with_idle_timeout(self.idle_timeout);
                        return Ok(WatchStream { messages });
                    }
                    types::FilesystemWatchDirResponse::Keepalive(_) => {}
                    _ => break,
                }
            }
            let message = "the stream did not begin with the start of the watch";
            Err(Error::new(ErrorKind::Decode, message))
        };
        streams::within_open_timeout(sandbox, OPERATION, begin).await
    }

    fn request(&self) -> Result<types::FilesystemWatchDirRequest> {
        let version = self.files.sandbox.version();
        for (wanted, feature) in [
            (self.recursive, Capability::RECURSIVE_WATCH),
            (self.include_entry, Capability::WATCH_ENTRIES),
            (self.network_mounts, Capability::WATCH_NETWORK),
        ] {
            if wanted {
                version
                    .require(feature)
                    .map_err(|error| self.files.place(OPERATION, error))?;
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
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
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
