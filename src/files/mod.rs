//! [`Files`], which reads, writes and watches files inside a sandbox.
//!
//! envd resolves paths: absolute paths, `~` and paths below it, and paths relative to the user's
//! home directory. envd runs as root: the user determines how a path is resolved and who owns
//! created files, but not permissions.
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
pub(crate) mod metadata;
mod read;
pub(crate) mod signed_url;
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

/// A file after an upload: its absolute path, its name and its metadata.
pub use crate::generated::envd::types::EntryInfo as WrittenFile;

use std::collections::HashSet;
use std::path::PathBuf;
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd::{self, types};
use crate::sandbox::Sandbox;

/// Default number of concurrent file transfers.
const CONCURRENCY: usize = 8;

/// Maximum size of a chunk that is read from a reader or handed to a connection, in bytes.
const CHUNK: usize = 256 * 1024;

/// Reads, writes and watches files inside a sandbox. Created by [`Sandbox::files`].
#[derive(Clone, Debug)]
pub struct Files {
    sandbox: Sandbox,
    user: Option<String>,
}

impl Sandbox {
    /// Returns the files of this sandbox.
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

    /// Returns the same files accessed as a user: paths are relative to that user's home directory,
    /// and the user owns created files. Defaults to the template's default user, also if the name
    /// is empty.
    #[must_use]
    pub fn as_user(&self, name: impl Into<String>) -> Self {
        Self {
            sandbox: self.sandbox.clone(),
            user: Some(name.into()).filter(|name| !name.is_empty()),
        }
    }

    /// Reads a file. Await it to get all of its bytes, or see [`ReadFile`] for text, ranges and
    /// streams.
    pub fn read(&self, path: impl Into<String>) -> ReadFile {
        ReadFile::new(self.clone(), path.into())
    }

    /// Writes a file. Missing parent directories are created. An existing file is overwritten;
    /// it is truncated first, unless the write is [`atomic`](WriteFile::atomic).
    pub fn write(&self, path: impl Into<String>, content: impl Into<Content>) -> WriteFile {
        WriteFile::new(self.clone(), path.into(), content.into())
    }

    /// Writes several files, eight at a time. The results are in the order of the files.
    ///
    /// # Errors
    ///
    /// The first error of a file. The other uploads in progress are aborted, and data written by
    /// then remains. [`ErrorKind::InvalidArgument`] if a path occurs twice.
    pub fn write_all<P: Into<String>, C: Into<Content>>(
        &self,
        files: impl IntoIterator<Item = (P, C)>,
    ) -> BoxFuture<'static, Result<Vec<WrittenFile>>> {
        let mut paths = HashSet::new();
        let mut duplicate = None;
        let mut writes = Vec::new();
        for (index, (path, content)) in files.into_iter().enumerate() {
            let path = path.into();
            if !paths.insert(path.clone()) {
                duplicate.get_or_insert(path.clone());
            }
            writes.push((index, self.write(path, content)));
        }
        Box::pin(async move {
            if let Some(path) = duplicate {
                let message = format!("duplicate path {path:?}");
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

    /// Lists a directory. Await it, or list subdirectories too with [`ListDir::depth`].
    pub fn list(&self, path: impl Into<String>) -> ListDir {
        ListDir::new(self.clone(), path.into())
    }

    /// Returns the metadata of a file or directory. Symbolic links are not followed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if the path does not exist.
    pub async fn stat(&self, path: impl Into<String>) -> Result<Entry> {
        let path = path.into();
        let envd = self.envd()?;
        let response = envd
            .filesystem_stat()
            .body_map(|body| body.path(path))
            .send()
            .await
            .map_err(|error| self.error("filesystem.Filesystem.Stat", error))?;
        entry::required(response.into_inner().entry)
            .map_err(|error| self.with_context("filesystem.Filesystem.Stat", error))
    }

    /// Returns whether a file or directory exists.
    ///
    /// # Errors
    ///
    /// Any error of the call, except that a missing path returns `Ok(false)`. A path with a parent
    /// that is not a directory is an error, not `Ok(false)`.
    pub async fn exists(&self, path: impl Into<String>) -> Result<bool> {
        match self.stat(path).await {
            Ok(_) => Ok(true),
            // A gateway that cannot route the request also responds with 404, but without this
            // code.
            Err(error) if error.error_code() == Some("not_found") => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Creates a directory and its missing parents. Returns `false` if it already exists.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if the path exists and is not a directory.
    pub async fn make_dir(&self, path: impl Into<String>) -> Result<bool> {
        let path = path.into();
        let envd = self.envd()?;
        let response = envd
            .filesystem_make_dir()
            .body_map(|body| body.path(path))
            .send()
            .await
            .map_err(|error| self.error("filesystem.Filesystem.MakeDir", error));
        match response {
            Ok(_) => Ok(true),
            Err(error) if error.error_code() == Some("already_exists") => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Renames or moves a file or directory. Missing parent directories of the new path are
    /// created, and an existing file there is replaced.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if `from` does not exist.
    pub async fn rename(&self, from: impl Into<String>, to: impl Into<String>) -> Result<Entry> {
        let (from, to) = (from.into(), to.into());
        let envd = self.envd()?;
        let response = envd
            .filesystem_move()
            .body_map(|body| body.source(from).destination(to))
            .send()
            .await
            .map_err(|error| self.error("filesystem.Filesystem.Move", error))?;
        entry::required(response.into_inner().entry)
            .map_err(|error| self.with_context("filesystem.Filesystem.Move", error))
    }

    /// Removes a file, or a directory with all of its contents. A missing path is not an error.
    ///
    /// # Errors
    ///
    /// Any error of the call.
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

    /// Concatenates files into one, in the given order, and removes the sources. The destination is
    /// created atomically.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if a source does not exist, or if envd is too old for this
    /// operation.
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

    /// Watches a directory. Await it to get a stream of events.
    pub fn watch(&self, path: impl Into<String>) -> WatchDir {
        WatchDir::new(self.clone(), path.into())
    }

    /// Returns a builder of a URL with which any HTTP client can download a file, without further
    /// credentials.
    pub fn download_url(&self, path: impl Into<String>) -> FileUrl {
        FileUrl::download(self.clone(), path.into())
    }

    /// Returns a builder of a URL with which any HTTP client can upload a file, without further
    /// credentials: a `POST` with the bytes as `application/octet-stream`, or a
    /// `multipart/form-data` form with a part named `file`.
    ///
    /// If the path is empty, it is left out of the URL: the names of the parts of a form, relative to
    /// the home directory, then determine the paths.
    pub fn upload_url(&self, path: impl Into<String>) -> FileUrl {
        FileUrl::upload(self.clone(), path.into())
    }

    /// Uploads a file, or a directory with all of its contents. Await it; see [`Upload`] for the
    /// handling of symbolic links.
    pub fn upload(&self, local: impl Into<PathBuf>, remote: impl Into<String>) -> Upload {
        Upload::new(self.clone(), local.into(), remote.into())
    }

    /// Downloads a file, or a directory with all of its contents. Await it; see [`Download`] for
    /// the handling of symbolic links.
    pub fn download(&self, remote: impl Into<String>, local: impl Into<PathBuf>) -> Download {
        Download::new(self.clone(), remote.into(), local.into())
    }

    /// Returns the client of envd, acting as the user.
    fn envd(&self) -> Result<envd::Client> {
        self.sandbox.envd_as(self.user.as_deref(), [])
    }

    /// Returns the idle timeout, where zero means no limit. Defaults to the request timeout.
    fn idle_limit(&self, idle_timeout: Option<Duration>) -> Option<Duration> {
        match idle_timeout {
            Some(limit) => Some(limit).filter(|limit| !limit.is_zero()),
            None => self.sandbox.client().config().options.request_timeout,
        }
    }

    /// Returns the user for operations that take it as a parameter.
    fn user(&self) -> Option<&str> {
        self.sandbox.user(self.user.as_deref())
    }

    /// Converts an error of a generated method and adds the operation and the sandbox.
    fn error(&self, operation: &'static str, error: impl Into<Error>) -> Error {
        Error::in_call(operation, self.sandbox.id(), error)
    }

    /// Adds the operation and the sandbox to an error of this module.
    fn with_context(&self, operation: &'static str, error: Error) -> Error {
        error
            .with_operation(operation)
            .with_sandbox(self.sandbox.id())
    }
}
