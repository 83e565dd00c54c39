//! `FsRoot`, the directory that is the file system of a sandbox, and the only access to it.

use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use cap_std::ambient_authority;
use cap_std::fs::{Dir, File, OpenOptions, OpenOptionsExt as _};
use rustix::fs::OFlags;

use crate::envd::error::{Code, RpcError};

/// Maximum number of symbolic links on a path, as on Linux.
const MAX_LINKS: usize = 40;

/// The root directory of a sandbox.
///
/// Paths in it are relative to it, without `..`; the root itself is `.`. [`Dir`] opens nothing
/// outside, wherever links point.
#[derive(Debug)]
pub(super) struct FsRoot {
    pub(super) dir: Dir,
    path: PathBuf,
}

/// A user, who has a home directory in every sandbox.
#[derive(Clone, Copy, Debug)]
pub(super) struct User {
    pub(super) name: &'static str,
    home: &'static str,
}

const USERS: [User; 2] = [
    User {
        name: "user",
        home: "home/user",
    },
    User {
        name: "root",
        home: "root",
    },
];

impl FsRoot {
    /// Creates the directories that every sandbox has.
    pub(super) fn new(path: &Path) -> io::Result<Self> {
        let path = path.canonicalize()?;
        let dir = Dir::open_ambient_dir(&path, ambient_authority())?;
        for user in USERS {
            dir.create_dir_all(user.home)?;
        }
        dir.create_dir_all("tmp")?;
        Ok(Self { dir, path })
    }

    /// Returns the user of this name. Defaults to `user`.
    pub(super) fn user(&self, name: Option<&str>) -> Result<User, RpcError> {
        let [default, ..] = USERS;
        let Some(name) = name else {
            return Ok(default);
        };
        USERS
            .into_iter()
            .find(|user| user.name == name)
            .ok_or_else(|| {
                RpcError::new(Code::Unauthenticated, format!("there is no user {name:?}"))
            })
    }

    /// Converts a path of a client to one in the root. Links are not resolved, and the path need not
    /// exist.
    ///
    /// Commands see the real path of the root, so a path that begins with it is accepted as well.
    pub(super) fn locate(&self, user: User, path: &str) -> Result<PathBuf, RpcError> {
        let home = Path::new(user.home);
        let path = match path.strip_prefix('~') {
            None => home.join(Path::new(path).strip_prefix(&self.path).map_or_else(
                |_| PathBuf::from(path),
                |inside| Path::new("/").join(inside),
            )),
            Some("") => home.to_owned(),
            Some(rest) => match rest.strip_prefix('/') {
                Some(rest) => home.join(rest.trim_start_matches('/')),
                None => {
                    let message = format!("{path}: only the own home directory can be named");
                    return Err(RpcError::invalid(message));
                }
            },
        };
        let mut clean = PathBuf::new();
        for component in path.components() {
            match component {
                Component::Normal(name) => clean.push(name),
                Component::ParentDir => drop(clean.pop()),
                Component::Prefix(_) | Component::RootDir | Component::CurDir => {}
            }
        }
        Ok(dot_if_empty(clean))
    }

    /// Resolves all links in a path; in its last component only if `follow_last` is set.
    ///
    /// Components that do not exist are kept.
    pub(super) fn resolve(&self, path: &Path, follow_last: bool) -> io::Result<PathBuf> {
        let mut left: VecDeque<OsString> = names(path);
        let mut done = PathBuf::new();
        let mut links = 0;
        while let Some(name) = left.pop_front() {
            if name == ".." {
                if !done.pop() {
                    return Err(leads_outside());
                }
                continue;
            }
            done.push(name);
            if left.is_empty() && !follow_last {
                break;
            }
            match self.dir.symlink_metadata(&done) {
                Ok(metadata) if metadata.is_symlink() => {}
                Ok(_) => continue,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            }
            links += 1;
            if links > MAX_LINKS {
                return Err(rustix::io::Errno::LOOP.into());
            }
            let target = self.dir.read_link_contents(&done)?;
            done.pop();
            let target = if target.is_absolute() {
                done.clear();
                let inside = target.strip_prefix(&self.path);
                inside.map_err(|_| leads_outside())?.to_owned()
            } else {
                target
            };
            for name in names(&target).into_iter().rev() {
                left.push_front(name);
            }
        }
        Ok(dot_if_empty(done))
    }

    /// Converts a path of a client to one in the root, and resolves all links.
    pub(super) fn find(&self, user: User, path: &str) -> Result<PathBuf, RpcError> {
        self.resolve(&self.locate(user, path)?, true)
            .map_err(|error| RpcError::at_path(path, &error))
    }

    /// Opens a regular file. Everything else is an error: opening a pipe could block forever.
    pub(super) fn open(&self, path: &Path, options: &mut OpenOptions) -> io::Result<File> {
        options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
        let file = self.dir.open_with(path, options)?;
        if file.metadata()?.is_file() {
            return Ok(file);
        }
        let message = "not a regular file";
        Err(io::Error::new(io::ErrorKind::InvalidInput, message))
    }

    /// Returns a path as commands see it.
    pub(super) fn real(&self, path: &Path) -> PathBuf {
        self.path.join(path)
    }

    /// Returns the home directory of a user as commands see it.
    pub(super) fn home(&self, user: User) -> PathBuf {
        self.path.join(user.home)
    }

    /// Runs file operations on the thread pool for blocking operations.
    pub(super) async fn blocking<T: Send + 'static>(
        self: &Arc<Self>,
        operation: impl FnOnce(&Self) -> Result<T, RpcError> + Send + 'static,
    ) -> Result<T, RpcError> {
        let root = Arc::clone(self);
        tokio::task::spawn_blocking(move || operation(&root))
            .await
            .unwrap_or_else(|error| Err(RpcError::internal(error.to_string())))
    }
}

/// Returns a path as clients see it.
pub(super) fn shown(path: &Path) -> String {
    match path.to_string_lossy().as_ref() {
        "." => "/".to_owned(),
        path => format!("/{path}"),
    }
}

/// Joins a directory and a name.
pub(super) fn below(directory: &Path, name: impl AsRef<Path>) -> PathBuf {
    if directory == Path::new(".") {
        dot_if_empty(name.as_ref().to_owned())
    } else {
        directory
            .components()
            .chain(name.as_ref().components())
            .collect()
    }
}

/// Returns the last component of a path as clients see it.
pub(super) fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(OsStr::new("/"));
    name.to_string_lossy().into_owned()
}

fn names(path: &Path) -> VecDeque<OsString> {
    path.components()
        .filter_map(|component| match component {
            Component::Normal(name) => Some(name.to_owned()),
            Component::ParentDir => Some("..".into()),
            Component::Prefix(_) | Component::RootDir | Component::CurDir => None,
        })
        .collect()
}

fn dot_if_empty(path: PathBuf) -> PathBuf {
    if path.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        path
    }
}

fn leads_outside() -> io::Error {
    let message = "the path leads out of the sandbox";
    io::Error::new(io::ErrorKind::PermissionDenied, message)
}
