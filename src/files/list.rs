//! `ListDir`, the builder of a directory listing.

use std::future::IntoFuture;

use futures_util::future::BoxFuture;

use crate::error::{Error, ErrorKind, Result};
use crate::files::{Entry, Files};

const OPERATION: &str = "filesystem.Filesystem.ListDir";

/// Builder of a directory listing. Await it to get the [`Entry`]s, depth first and sorted by name.
/// Created by [`Files::list`].
///
/// If the path is a symbolic link to a directory, the entries have paths below the requested one.
/// Symbolic links inside the directory are listed, not followed. The response is limited to 64 MiB
/// and 400,000 objects, which is some 300,000 entries.
///
/// # Errors
///
/// - [`ErrorKind::NotFound`] if the path does not exist.
/// - [`ErrorKind::InvalidArgument`] if it is not a directory or the depth is 0.
/// - [`ErrorKind::TooLarge`] if the response exceeds these limits; list the subdirectories separately.
/// - [`ErrorKind::Server`] if a name is not valid UTF-8, which envd cannot list. The command
///   `find DIR -print0` lists such names, and `tar` transfers them.
#[derive(Clone, Debug)]
#[must_use = "nothing is listed until this is awaited"]
pub struct ListDir {
    files: Files,
    path: String,
    depth: Option<u32>,
}

impl ListDir {
    pub(super) fn new(files: Files, path: String) -> Self {
        Self {
            files,
            path,
            depth: None,
        }
    }

    /// Sets how many levels to list. Defaults to 1, the entries of the directory itself. Zero is an
    /// error.
    pub fn depth(mut self, levels: u32) -> Self {
        self.depth = Some(levels);
        self
    }

    async fn send(self) -> Result<Vec<Entry>> {
        let Self { files, path, depth } = self;
        if depth == Some(0) {
            let message = "the depth must be at least 1";
            let error = Error::new(ErrorKind::InvalidArgument, message);
            return Err(files.with_context(OPERATION, error));
        }
        let envd = files.envd()?;
        let response = envd
            .filesystem_list_dir()
            .body_map(|body| body.path(path.clone()).depth(depth.map(i64::from)))
            .send()
            .await
            .map_err(|error| explain(files.error(OPERATION, error), &path))?;
        let entries = response.into_inner().entries.unwrap_or_default();
        Ok(entries.into_iter().map(Entry::from).collect())
    }
}

/// Adds to the error of a name that is not valid UTF-8 what can be done about it. A listing has the
/// code `internal`, a watch `unknown`.
pub(super) fn explain(error: Error, path: &str) -> Error {
    let message = error.message().unwrap_or_default();
    let code = matches!(error.error_code(), Some("internal" | "unknown"));
    if !code || !message.contains("invalid UTF-8") {
        return error;
    }
    let message = format!(
        "a file name in {path:?} is not valid UTF-8, which envd cannot send; find it with the command \
         `find {path:?} -print0`, or transfer the directory with `tar` through a command ({message})"
    );
    let kind = error.kind();
    error.restated(kind, message)
}

impl IntoFuture for ListDir {
    type Output = Result<Vec<Entry>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
