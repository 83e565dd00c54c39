//! The calls of `filesystem.Filesystem`, except those that watch.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::routing::post;

use crate::envd::types;
use crate::local::Shared;
use crate::local::envd::connect::{Call, unary};
use crate::local::envd::fault::{Code, Fault};
use crate::local::envd::machine::Machine;
use crate::local::envd::root::{Root, below, shown};

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
    call: Call,
    request: types::FilesystemStatRequest,
) -> Result<types::FilesystemStatResponse, Fault> {
    let user = call.user()?;
    let path = request.path.unwrap_or_default();
    on(call.machine, move |machine, root| {
        let at = root.locate(user, &path)?;
        Ok(types::FilesystemStatResponse {
            entry: Some(describe(machine, &at)?),
        })
    })
    .await
}

async fn list_dir(
    call: Call,
    request: types::FilesystemListDirRequest,
) -> Result<types::FilesystemListDirResponse, Fault> {
    let user = call.user()?;
    let path = request.path.unwrap_or_default();
    let depth = u32::try_from(request.depth.unwrap_or_default())
        .map_err(|_| Fault::invalid("the depth must be a 32-bit number, and not negative"))?
        .max(1);
    on(call.machine, move |machine, root| {
        let asked = root.locate(user, &path)?;
        let at = resolve(root, &asked, true)?;
        let metadata = root.dir.metadata(&at);
        if !metadata.map_err(|error| fault(&asked, &error))?.is_dir() {
            let message = format!("{path} is not a directory");
            return Err(Fault::invalid(message));
        }
        let mut entries = Vec::new();
        // What is left to be listed, the first at the end: a directory comes before what is in it.
        let mut left = children(root, &at, &asked, depth);
        left.reverse();
        while let Some(child) = left.pop() {
            // It may be gone by now.
            let Ok(entry) = root.describe(&child.at, &child.shown, &machine.metadata) else {
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
        Ok(types::FilesystemListDirResponse {
            entries: Some(entries),
        })
    })
    .await
}

async fn make_dir(
    call: Call,
    request: types::FilesystemMakeDirRequest,
) -> Result<types::FilesystemMakeDirResponse, Fault> {
    let user = call.user()?;
    let path = request.path.unwrap_or_default();
    on(call.machine, move |machine, root| {
        let asked = root.locate(user, &path)?;
        let at = resolve(root, &asked, true)?;
        match root.dir.metadata(&at) {
            Ok(metadata) if metadata.is_dir() => {
                let message = format!("{path} exists already");
                return Err(Fault::new(Code::AlreadyExists, message));
            }
            Ok(_) => return Err(Fault::invalid(format!("{path} is a file"))),
            Err(_) => {}
        }
        root.dir
            .create_dir_all(&at)
            .map_err(|error| match error.kind() {
                io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
                    Fault::invalid(format!("{path}: something on the way is a file"))
                }
                _ => fault(&asked, &error),
            })?;
        Ok(types::FilesystemMakeDirResponse {
            entry: Some(describe(machine, &asked)?),
        })
    })
    .await
}

async fn rename(
    call: Call,
    request: types::FilesystemMoveRequest,
) -> Result<types::FilesystemMoveResponse, Fault> {
    let user = call.user()?;
    let source = request.source.unwrap_or_default();
    let destination = request.destination.unwrap_or_default();
    on(call.machine, move |machine, root| {
        let asked = root.locate(user, &source)?;
        let from = resolve(root, &asked, false)?;
        root.dir
            .symlink_metadata(&from)
            .map_err(|error| fault(&asked, &error))?;
        let wanted = root.locate(user, &destination)?;
        let to = resolve(root, &wanted, false)?;
        root.make_parents(&to)
            .and_then(|()| root.dir.rename(&from, &root.dir, &to))
            .map_err(|error| match error.kind() {
                io::ErrorKind::PermissionDenied => fault(&wanted, &error),
                _ => Fault::internal(format!("{destination}: {error}")),
            })?;
        Ok(types::FilesystemMoveResponse {
            entry: Some(describe(machine, &wanted)?),
        })
    })
    .await
}

async fn remove(
    call: Call,
    request: types::FilesystemRemoveRequest,
) -> Result<types::FilesystemRemoveResponse, Fault> {
    let user = call.user()?;
    let path = request.path.unwrap_or_default();
    on(call.machine, move |_, root| {
        let asked = root.locate(user, &path)?;
        if asked == Path::new(".") {
            return Err(Fault::invalid("the root directory cannot be removed"));
        }
        let at = resolve(root, &asked, false)?;
        let removed = match root.dir.symlink_metadata(&at) {
            Ok(metadata) if metadata.is_dir() => root.dir.remove_dir_all(&at),
            Ok(_) => root.dir.remove_file(&at),
            Err(error) => Err(error),
        };
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(fault(&asked, &error)),
            _ => Ok(types::FilesystemRemoveResponse {}),
        }
    })
    .await
}

impl Root {
    /// Makes the directories in which something is to be put.
    pub(super) fn make_parents(&self, path: &Path) -> io::Result<()> {
        match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => self.dir.create_dir_all(parent),
            _ => Ok(()),
        }
    }
}

/// Something in a directory.
struct Child {
    at: PathBuf,
    /// The path that is told; it goes through the link that was asked for.
    shown: PathBuf,
    /// How many levels are listed, with its own.
    depth: u32,
}

/// What is in a directory, by name. One that cannot be read is an empty one.
fn children(root: &Root, at: &Path, shown: &Path, depth: u32) -> Vec<Child> {
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

fn describe(machine: &Machine, asked: &Path) -> Result<types::FilesystemEntryInfo, Fault> {
    let root = &machine.root;
    let at = resolve(root, asked, false)?;
    root.describe(&at, asked, &machine.metadata)
        .map_err(|error| fault(asked, &error))
}

fn resolve(root: &Root, asked: &Path, follow_last: bool) -> Result<PathBuf, Fault> {
    root.resolve(asked, follow_last)
        .map_err(|error| fault(asked, &error))
}

fn fault(asked: &Path, error: &io::Error) -> Fault {
    Fault::of_path(&shown(asked), error)
}

/// Runs file operations of a machine where they do not hold up anything else.
async fn on<T: Send + 'static>(
    machine: Arc<Machine>,
    operation: impl FnOnce(&Machine, &Root) -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    let root = Arc::clone(&machine.root);
    root.blocking(move |root| operation(&machine, root)).await
}
