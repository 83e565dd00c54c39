//! What is in a directory.

use std::future::IntoFuture;

use futures_util::future::BoxFuture;

use crate::error::{Error, ErrorKind, Result};
use crate::files::{Entry, Files};

const OPERATION: &str = "filesystem.Filesystem.ListDir";

/// A directory to be listed; `await` it for its [`Entry`]s, depth first, by name. Made by
/// [`Files::list`].
///
/// A directory that a symbolic link leads to is listed under the path that was asked for. Links
/// inside of it are listed and not followed. The answer may have 64 MiB, some 300,000 entries.
///
/// # Errors
///
/// [`ErrorKind::NotFound`] if it does not exist, [`ErrorKind::InvalidArgument`] if it is no
/// directory.
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

    /// How many levels deep; 1 if not stated, which is what is in the directory itself. Zero is an
    /// error.
    pub fn depth(mut self, levels: u32) -> Self {
        self.depth = Some(levels);
        self
    }

    async fn send(self) -> Result<Vec<Entry>> {
        let Self { files, path, depth } = self;
        if depth == Some(0) {
            let message = "a depth of 0 lists nothing: it starts at 1";
            let error = Error::new(ErrorKind::InvalidArgument, message);
            return Err(files.place(OPERATION, error));
        }
        let envd = files.envd()?;
        let answer = envd
            .filesystem_list_dir()
            .body_map(|body| body.path(path).depth(depth.map(i64::from)))
            .send()
            .await
            .map_err(|error| files.error(OPERATION, error))?;
        let entries = answer.into_inner().entries.unwrap_or_default();
        Ok(entries.into_iter().map(Entry::from).collect())
    }
}

impl IntoFuture for ListDir {
    type Output = Result<Vec<Entry>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
