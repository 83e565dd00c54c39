//! `router`, which serves the methods of `filesystem.Filesystem`, except those that watch.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::routing::post;

use crate::envd::error::{Code, RpcError};
use crate::envd::instance::Instance;
use crate::envd::root::{FsRoot, below, shown};
use crate::envd::rpc::{RpcContext, unary};
use crate::state::Shared;
use e2b::envd::types;

pub(super) fn router() -> Router<Shared> {
    Router::new()
        .route("/filesystem.Filesystem/Stat", post(|r| unary(r, stat)))
        .route(
            "/filesystem.Filesystem/ListDir",
            post(|r| unary(r, list_dir)),
        )
        .route(
            "/filesystem.Filesystem/MakeDir",
            post(|r| unary(r, make_dir)),
        )
        .route("/filesystem.Filesystem/Move", post(|r| unary(r, rename)))
        .route("/filesystem.Filesystem/Remove", post(|r| unary(r, remove)))
}

async fn stat(
    context: RpcContext,
    request: types::FilesystemStatRequest,
) -> Result<types::FilesystemStatResponse, RpcError> {
    let user = context.user()?;
    let path = request.path.unwrap_or_default();
    on(context.instance, move |instance, root| {
        let at = root.locate(user, &path)?;
        let response =
            types::FilesystemStatResponse::builder().entry(Some(describe(instance, &at)?));
        Ok(response.try_into()?)
    })
    .await
}

async fn list_dir(
    context: RpcContext,
    request: types::FilesystemListDirRequest,
) -> Result<types::FilesystemListDirResponse, RpcError> {
    let user = context.user()?;
    let path = request.path.unwrap_or_default();
    let depth = u32::try_from(request.depth.unwrap_or_default())
        .map_err(|_| RpcError::invalid("depth must be a non-negative 32-bit number"))?
        .max(1);
    on(context.instance, move |instance, root| {
        let requested = root.locate(user, &path)?;
        let at = resolve(root, &requested, true)?;
        let metadata = root.dir.metadata(&at);
        if !metadata
            .map_err(|error| at_path(&requested, &error))?
            .is_dir()
        {
            let message = format!("{path} is not a directory");
            return Err(RpcError::invalid(message));
        }
        let mut entries = Vec::new();
        // A stack, so that a directory comes before its content.
        let mut left = children(root, &at, &requested, depth);
        left.reverse();
        while let Some(child) = left.pop() {
            // It may have been removed in the meantime.
            let Ok(entry) = root.describe(&child.at, &child.shown, &instance.metadata) else {
                continue;
            };
            let is_directory = entry.type_ == Some(types::FilesystemFileType::FileTypeDirectory)
                && entry.is_symlink.is_none();
            entries.push(entry);
            if is_directory && child.depth > 1 {
                let below = children(root, &child.at, &child.shown, child.depth - 1);
                left.extend(below.into_iter().rev());
            }
        }
        let response = types::FilesystemListDirResponse::builder().entries(Some(entries));
        Ok(response.try_into()?)
    })
    .await
}

async fn make_dir(
    context: RpcContext,
    request: types::FilesystemMakeDirRequest,
) -> Result<types::FilesystemMakeDirResponse, RpcError> {
    let user = context.user()?;
    let path = request.path.unwrap_or_default();
    on(context.instance, move |instance, root| {
        let requested = root.locate(user, &path)?;
        let at = resolve(root, &requested, true)?;
        match root.dir.metadata(&at) {
            Ok(metadata) if metadata.is_dir() => {
                let message = format!("{path} exists already");
                return Err(RpcError::new(Code::AlreadyExists, message));
            }
            Ok(_) => return Err(RpcError::invalid(format!("{path} is a file"))),
            Err(_) => {}
        }
        root.dir
            .create_dir_all(&at)
            .map_err(|error| match error.kind() {
                io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
                    RpcError::invalid(format!("{path}: a parent is a file"))
                }
                _ => at_path(&requested, &error),
            })?;
        let response = types::FilesystemMakeDirResponse::builder()
            .entry(Some(describe(instance, &requested)?));
        Ok(response.try_into()?)
    })
    .await
}

async fn rename(
    context: RpcContext,
    request: types::FilesystemMoveRequest,
) -> Result<types::FilesystemMoveResponse, RpcError> {
    let user = context.user()?;
    let source = request.source.unwrap_or_default();
    let destination = request.destination.unwrap_or_default();
    on(context.instance, move |instance, root| {
        let requested = root.locate(user, &source)?;
        let from = resolve(root, &requested, false)?;
        root.dir
            .symlink_metadata(&from)
            .map_err(|error| at_path(&requested, &error))?;
        let wanted = root.locate(user, &destination)?;
        let to = resolve(root, &wanted, false)?;
        root.make_parents(&to)
            .and_then(|()| root.dir.rename(&from, &root.dir, &to))
            .map_err(|error| match error.kind() {
                io::ErrorKind::PermissionDenied => at_path(&wanted, &error),
                _ => RpcError::internal(format!("{destination}: {error}")),
            })?;
        let response =
            types::FilesystemMoveResponse::builder().entry(Some(describe(instance, &wanted)?));
        Ok(response.try_into()?)
    })
    .await
}

async fn remove(
    context: RpcContext,
    request: types::FilesystemRemoveRequest,
) -> Result<types::FilesystemRemoveResponse, RpcError> {
    let user = context.user()?;
    let path = request.path.unwrap_or_default();
    on(context.instance, move |_, root| {
        let requested = root.locate(user, &path)?;
        if requested == Path::new(".") {
            return Err(RpcError::invalid("the root directory cannot be removed"));
        }
        let at = resolve(root, &requested, false)?;
        let removed = match root.dir.symlink_metadata(&at) {
            Ok(metadata) if metadata.is_dir() => root.dir.remove_dir_all(&at),
            Ok(_) => root.dir.remove_file(&at),
            Err(error) => Err(error),
        };
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(at_path(&requested, &error))
            }
            _ => Ok(types::FilesystemRemoveResponse::default()),
        }
    })
    .await
}

impl FsRoot {
    /// Creates the parent directories of a path.
    pub(super) fn make_parents(&self, path: &Path) -> io::Result<()> {
        match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => self.dir.create_dir_all(parent),
            _ => Ok(()),
        }
    }
}

/// An entry of a directory.
struct Child {
    at: PathBuf,
    /// The path in the response, which goes through the requested link.
    shown: PathBuf,
    /// How many levels to list, its own included.
    depth: u32,
}

/// The entries of a directory, by name. A directory that cannot be read has none.
fn children(root: &FsRoot, at: &Path, shown: &Path, depth: u32) -> Vec<Child> {
    let Ok(entries) = root.dir.read_dir(at) else {
        return Vec::new();
    };
    let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    names.sort();
    names
        .into_iter()
        .map(|name| Child {
            at: below(at, &name),
            shown: below(shown, &name),
            depth,
        })
        .collect()
}

fn describe(instance: &Instance, requested: &Path) -> Result<types::FilesystemEntryInfo, RpcError> {
    let root = &instance.root;
    let at = resolve(root, requested, false)?;
    root.describe(&at, requested, &instance.metadata)
        .map_err(|error| at_path(requested, &error))
}

fn resolve(root: &FsRoot, requested: &Path, follow_last: bool) -> Result<PathBuf, RpcError> {
    root.resolve(requested, follow_last)
        .map_err(|error| at_path(requested, &error))
}

fn at_path(requested: &Path, error: &io::Error) -> RpcError {
    RpcError::at_path(&shown(requested), error)
}

/// Runs file operations of an instance on the thread pool for blocking operations.
async fn on<T: Send + 'static>(
    instance: Arc<Instance>,
    operation: impl FnOnce(&Instance, &FsRoot) -> Result<T, RpcError> + Send + 'static,
) -> Result<T, RpcError> {
    let root = Arc::clone(&instance.root);
    root.blocking(move |root| operation(&instance, root)).await
}
