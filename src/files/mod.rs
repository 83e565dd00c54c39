//! Files inside a sandbox.
//!
//! Paths are as envd resolves them: absolute, `~` and what is below it, or relative to the home
//! directory of the user. envd runs as root: the user decides how a path is resolved and who owns
//! what is made, and nothing about permissions.
//!
//! ```no_run
//! # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
//! let files = sandbox.files();
//! files.write("notes/today.txt", "Bread, butter").await?;
//! let text = files.read("notes/today.txt").text().await?;
//! for entry in files.list("notes").await? {
//!     println!("{} {} bytes", entry.path, entry.size);
//! }
//! # Ok(())
//! # }
//! ```

mod content;
mod entry;
#[cfg(feature = "gzip")]
mod gzip;
mod list;
mod read;
mod signed_url;
mod tree;
mod watch;
mod write;

pub use content::Content;
pub use entry::{Entry, EntryKind};
pub use list::ListDir;
pub use read::{DEFAULT_READ_LIMIT, FileStream, ReadFile};
pub use signed_url::FileUrl;
pub use tree::{Download, Progress, TransferSummary, Upload};
pub use watch::{EventKind, WatchDir, WatchEvent, WatchStream};
pub use write::WriteFile;

/// A file as an upload has left it: its path, resolved, its name and its metadata.
pub use crate::generated::envd::types::EntryInfo as WrittenFile;

use std::collections::HashSet;
use std::path::PathBuf;
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd::{self, types};
use crate::sandbox::Sandbox;

/// How many files are transferred at the same time.
const CONCURRENCY: usize = 8;

/// The most that is read from a reader, or handed on to a connection, at once.
const CHUNK: usize = 256 * 1024;

/// Files inside a sandbox. Made by [`Sandbox::files`].
#[derive(Clone, Debug)]
pub struct Files {
    sandbox: Sandbox,
    user: Option<String>,
}

impl Sandbox {
    /// Files inside it.
    pub fn files(&self) -> Files {
        Files::new(self.clone())
    }
}

impl Files {
    fn new(sandbox: Sandbox) -> Self {
        Self {
            sandbox,
            user: None,
        }
    }

    /// The same files, seen by a user: paths are relative to that user's home, and what is made is
    /// that user's. Without one, or if the name is empty, it is the template's default user.
    #[must_use]
    pub fn as_user(&self, name: impl Into<String>) -> Self {
        Self {
            sandbox: self.sandbox.clone(),
            user: Some(name.into()).filter(|name| !name.is_empty()),
        }
    }

    /// Reads a file. Await it for all of its bytes, or see [`ReadFile`] for text, parts and streams.
    pub fn read(&self, path: impl Into<String>) -> ReadFile {
        ReadFile::new(self.clone(), path.into())
    }

    /// Writes a file. Directories on the way to it are made; a file that exists is replaced, though
    /// not in one step: it is emptied first.
    pub fn write(&self, path: impl Into<String>, content: impl Into<Content>) -> WriteFile {
        WriteFile::new(self.clone(), path.into(), content.into())
    }

    /// Writes files, eight at a time. The results are in the order of the files.
    ///
    /// # Errors
    ///
    /// The first that occurs; what is under way then is broken off, and what was written by then
    /// stays. [`ErrorKind::InvalidArgument`] if a path occurs twice.
    pub fn write_all<P: Into<String>, C: Into<Content>>(
        &self,
        files: impl IntoIterator<Item = (P, C)>,
    ) -> BoxFuture<'static, Result<Vec<WrittenFile>>> {
        let mut paths = HashSet::new();
        let mut twice = None;
        let mut writes = Vec::new();
        for (index, (path, content)) in files.into_iter().enumerate() {
            let path = path.into();
            if !paths.insert(path.clone()) {
                twice.get_or_insert(path.clone());
            }
            writes.push((index, self.write(path, content)));
        }
        Box::pin(async move {
            if let Some(path) = twice {
                let message = format!("{path:?} is there twice, and only one can be written");
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
            let mut written: Vec<(usize, WrittenFile)> = stream::iter(writes)
                .map(|(index, write)| {
                    Ok(async move { write.await.map(|written| (index, written)) })
                })
                .try_buffer_unordered(CONCURRENCY)
                .try_collect()
                .await?;
            written.sort_unstable_by_key(|(index, _)| *index);
            Ok(written.into_iter().map(|(_, written)| written).collect())
        })
    }

    /// What is in a directory. Await it, or go deeper with [`ListDir::depth`].
    pub fn list(&self, path: impl Into<String>) -> ListDir {
        ListDir::new(self.clone(), path.into())
    }

    /// What is known of a file or directory. A symbolic link is not followed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if it does not exist.
    pub async fn stat(&self, path: impl Into<String>) -> Result<Entry> {
        let path = path.into();
        let envd = self.envd()?;
        let answer = envd
            .filesystem_stat()
            .body_map(|body| body.path(path))
            .send()
            .await
            .map_err(|error| self.error("filesystem.Filesystem.Stat", error))?;
        entry::required(answer.into_inner().entry)
            .map_err(|error| self.place("filesystem.Filesystem.Stat", error))
    }

    /// Whether a file or directory exists.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with; that it does not exist is none. A path through something that
    /// is no directory is an error, not a `false`.
    pub async fn exists(&self, path: impl Into<String>) -> Result<bool> {
        match self.stat(path).await {
            Ok(_) => Ok(true),
            // A gateway that does not know the way says 404 as well, without this name for it.
            Err(error) if error.error_code() == Some("not_found") => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Makes a directory, and those on the way to it. `false` if it existed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if a file is in its place.
    pub async fn make_dir(&self, path: impl Into<String>) -> Result<bool> {
        let path = path.into();
        let envd = self.envd()?;
        let answer = envd
            .filesystem_make_dir()
            .body_map(|body| body.path(path))
            .send()
            .await
            .map_err(|error| self.error("filesystem.Filesystem.MakeDir", error));
        match answer {
            Ok(_) => Ok(true),
            Err(error) if error.error_code() == Some("already_exists") => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Moves a file or directory. Directories on the way to its new place are made, and a file that
    /// is there is replaced.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if it does not exist.
    pub async fn rename(&self, from: impl Into<String>, to: impl Into<String>) -> Result<Entry> {
        let (from, to) = (from.into(), to.into());
        let envd = self.envd()?;
        let answer = envd
            .filesystem_move()
            .body_map(|body| body.source(from).destination(to))
            .send()
            .await
            .map_err(|error| self.error("filesystem.Filesystem.Move", error))?;
        entry::required(answer.into_inner().entry)
            .map_err(|error| self.place("filesystem.Filesystem.Move", error))
    }

    /// Removes a file, or a directory with all that is in it. That there is none is no error.
    ///
    /// # Errors
    ///
    /// Whatever a call can fail with.
    pub async fn remove(&self, path: impl Into<String>) -> Result<()> {
        let path = path.into();
        let envd = self.envd()?;
        envd.filesystem_remove()
            .body_map(|body| body.path(path))
            .send()
            .await
            .map(drop)
            .map_err(|error| self.error("filesystem.Filesystem.Remove", error))
    }

    /// Joins files into one, in their order, and removes them. The result appears in one step.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if a source does not exist, and also if envd is too old for this.
    pub async fn compose(
        &self,
        sources: impl IntoIterator<Item = impl Into<String>>,
        destination: impl Into<String>,
    ) -> Result<WrittenFile> {
        let sources: Vec<String> = sources.into_iter().map(Into::into).collect();
        let body: types::ComposeRequest = types::ComposeRequest::builder()
            .source_paths(sources)
            .destination(destination.into())
            .username(self.user().map(str::to_owned))
            .try_into()?;
        self.sandbox
            .envd()
            .post_files_compose()
            .body(body)
            .send()
            .await
            .map(progenitor_client::ResponseValue::into_inner)
            .map_err(|error| self.error("postFilesCompose", error))
    }

    /// Watches a directory. Await it for a stream of what happens there.
    pub fn watch(&self, path: impl Into<String>) -> WatchDir {
        WatchDir::new(self.clone(), path.into())
    }

    /// A URL from which anyone who has it can download a file, with any HTTP client.
    pub fn download_url(&self, path: impl Into<String>) -> FileUrl {
        FileUrl::download(self.clone(), path.into())
    }

    /// A URL to which anyone who has it can upload a file: a `POST` with the bytes as
    /// `application/octet-stream`, or a form with a part named `file`.
    pub fn upload_url(&self, path: impl Into<String>) -> FileUrl {
        FileUrl::upload(self.clone(), path.into())
    }

    /// Uploads a file, or a directory with all that is in it. Await it; see [`Upload`] for what
    /// it does with links.
    pub fn upload(&self, local: impl Into<PathBuf>, remote: impl Into<String>) -> Upload {
        Upload::new(self.clone(), local.into(), remote.into())
    }

    /// Downloads a file, or a directory with all that is in it. Await it; see [`Download`] for
    /// what it does with links.
    pub fn download(&self, remote: impl Into<String>, local: impl Into<PathBuf>) -> Download {
        Download::new(self.clone(), remote.into(), local.into())
    }

    /// envd, as the user.
    fn envd(&self) -> Result<envd::Client> {
        self.sandbox.envd_as(self.user.as_deref(), [])
    }

    /// How long nothing may move: what is stated, where zero is for ever, or the request timeout.
    fn idle_limit(&self, stated: Option<Duration>) -> Option<Duration> {
        match stated {
            Some(limit) => Some(limit).filter(|limit| !limit.is_zero()),
            None => self.sandbox.client().config().options.request_timeout,
        }
    }

    /// The user to name where it is a parameter.
    fn user(&self) -> Option<&str> {
        self.sandbox.user(self.user.as_deref())
    }

    /// An error of a generated method, with what was tried.
    fn error(&self, operation: &'static str, error: impl Into<Error>) -> Error {
        Error::in_call(operation, self.sandbox.id(), error)
    }

    /// An error of this module, with what was tried.
    fn place(&self, operation: &'static str, error: Error) -> Error {
        error
            .with_operation(operation)
            .with_sandbox(self.sandbox.id())
    }
}
