//! `Upload` and `Download`, recursive transfers of files and directories.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::future::IntoFuture;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use futures_util::stream::{self, TryStreamExt as _};
use sync_wrapper::SyncWrapper;
use tempfile::TempPath;
use tokio::fs;
use tokio::io::AsyncWriteExt as _;

use crate::error::{Error, ErrorKind, Result};
use crate::files::content::Count;
use crate::files::{CONCURRENCY, Entry, EntryKind, Files};

const UPLOAD: &str = "uploadFile";
const DOWNLOAD: &str = "downloadFile";

/// A depth that exceeds that of any tree.
const ALL: u32 = u32::MAX;

/// Maximum length of a listed path, in bytes: `PATH_MAX` of Linux.
const PATH_LIMIT: usize = 4096;

/// Maximum number of components of a listed path below the directory.
const COMPONENT_LIMIT: usize = 256;

/// Maximum number of bytes that a download may exceed the listed sizes by.
const GROWTH_LIMIT: u64 = 1024 * 1024 * 1024;

/// Maximum number of characters of a listed path that appear in an error.
const SHOWN_LIMIT: usize = 256;

/// The progress of a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// Path of the current file, relative to the transferred directory, with `/` between the
    /// components. Empty if the transfer is of a single file.
    pub path: &'a str,
    /// Number of bytes transferred so far, of all files.
    pub bytes: u64,
    /// Total number of bytes of all files, determined when the transfer began.
    pub total_bytes: u64,
    /// Number of files completed so far.
    pub files: usize,
    /// Total number of files.
    pub total_files: usize,
}

/// The result of a transfer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransferSummary {
    /// Number of files transferred.
    pub files: usize,
    /// Number of bytes transferred.
    pub bytes: u64,
    /// Paths that were skipped, relative to the directory: symbolic links, sockets, devices, and, in
    /// an upload, files that were removed or replaced by one of these before their turn.
    pub skipped: Vec<String>,
}

/// A callback that takes the progress of a transfer.
type ProgressCallback = Box<dyn FnMut(Progress<'_>) + Send>;

/// Builder of an upload of a file or directory. Await it to start the transfer. Created by
/// [`Files::upload`].
///
/// The contents of a directory, including empty subdirectories, are uploaded into the remote
/// directory, which is created if necessary; other remote files are kept. Permissions and times are
/// not transferred.
///
/// Symbolic links inside a directory are neither followed nor uploaded;
/// [`TransferSummary::skipped`] lists them, and files that were removed or replaced by something else
/// before their turn. The local path itself may be a symbolic link. A file that grows meanwhile is
/// uploaded as far as it was when its upload began.
///
/// # Errors
///
/// The first error of a file, as for [`WriteFile`](crate::files::WriteFile); files uploaded by then
/// remain. [`ErrorKind::InvalidArgument`] also if a file name is not valid UTF-8.
#[must_use = "nothing is uploaded until this is awaited"]
pub struct Upload(Transfer);

/// Builder of a download of a file or directory. Await it to start the transfer. Created by
/// [`Files::download`].
///
/// The contents of a directory, including empty subdirectories, are downloaded into the local
/// directory, which is created if necessary; other local files are kept. Permissions and times are
/// not transferred.
///
/// Symbolic links inside a directory are neither followed nor downloaded;
/// [`TransferSummary::skipped`] lists them. The remote path itself may be a symbolic link. Nothing
/// is written outside of the local directory, whatever the sandbox sends: a listed path that leads
/// outside is an error before anything is written, and a local symbolic link in place of a file or
/// directory is an error too.
///
/// A file is downloaded to a temporary name beside its target, `.e2b-*.part`, and renamed when it is
/// complete. If the download fails or its future is dropped, incomplete files are removed and
/// existing local files keep their content. A local file that is replaced keeps its permissions.
///
/// # Errors
///
/// The first error of a file, as for [`ReadFile`](crate::files::ReadFile); files downloaded by then
/// remain. Before anything is written: [`ErrorKind::InvalidArgument`] on Windows and macOS if two paths
/// differ only in case, and on Windows if a name is reserved, such as `NUL` and `aux.txt`;
/// [`ErrorKind::Decode`] if a listed path has more than 4096 bytes or 256 components;
/// [`ErrorKind::TooLarge`] if the files exceed [`max_size`](Self::max_size). [`ErrorKind::Io`] if a local file or directory cannot be written.
#[must_use = "nothing is downloaded until this is awaited"]
pub struct Download(Transfer);

/// The options that uploads and downloads share.
struct Transfer {
    files: Files,
    local: PathBuf,
    remote: String,
    concurrency: usize,
    max_size: Option<u64>,
    on_progress: Option<SyncWrapper<ProgressCallback>>,
}

impl Upload {
    pub(super) fn new(files: Files, local: PathBuf, remote: String) -> Self {
        Self(Transfer::new(files, local, remote))
    }

    /// Sets how many files are uploaded concurrently. Defaults to 8; zero is treated as 1.
    pub fn concurrency(mut self, files: usize) -> Self {
        self.0.concurrency = files.max(1);
        self
    }

    /// Sets a callback that is called for every chunk handed to the connection, and after every
    /// file.
    pub fn on_progress(mut self, callback: impl FnMut(Progress<'_>) + Send + 'static) -> Self {
        self.0.on_progress = Some(SyncWrapper::new(Box::new(callback)));
        self
    }
}

impl Download {
    pub(super) fn new(files: Files, remote: String, local: PathBuf) -> Self {
        Self(Transfer::new(files, local, remote))
    }

    /// Sets how many files are downloaded concurrently. Defaults to 8; zero is treated as 1.
    pub fn concurrency(mut self, files: usize) -> Self {
        self.0.concurrency = files.max(1);
        self
    }

    /// Sets the maximum total size of all files, in bytes. Defaults to no limit, except that the files
    /// may be at most 1 GiB larger together than the sandbox has listed them, since files can grow
    /// during the download.
    ///
    /// If the listed sizes exceed the limit, nothing is written.
    pub fn max_size(mut self, bytes: u64) -> Self {
        self.0.max_size = Some(bytes);
        self
    }

    /// Sets a callback that is called after every chunk received, and after every file.
    pub fn on_progress(mut self, callback: impl FnMut(Progress<'_>) + Send + 'static) -> Self {
        self.0.on_progress = Some(SyncWrapper::new(Box::new(callback)));
        self
    }
}

impl Transfer {
    fn new(files: Files, local: PathBuf, remote: String) -> Self {
        Self {
            files,
            local,
            remote,
            concurrency: CONCURRENCY,
            max_size: None,
            on_progress: None,
        }
    }

    async fn upload(self) -> Result<TransferSummary> {
        if self.remote.is_empty() {
            let message = "the remote path is empty";
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        let (files, local, remote) = (self.files, self.local, self.remote);
        let tree = scan(&local).await?;
        for directory in &tree.empty_directories {
            files.make_dir(remote_path(&remote, directory)).await?;
        }
        let upload = |path: &str, count| {
            let is_root = path.is_empty();
            let source = local_path(&local, path);
            let target = remote_path(&remote, path);
            let files = files.clone();
            async move {
                // The local path itself may be a symbolic link or a pipe.
                let content = if is_root {
                    Some(fs::File::open(&source).await.map_err(at(&source))?)
                } else {
                    open_listed(&source).await?
                };
                let Some(content) = content else {
                    return Ok(false);
                };
                files.write(target, content).count(count).await?;
                Ok(true)
            }
        };
        tree.transfer(self.concurrency, self.on_progress, upload)
            .await
    }

    async fn download(self) -> Result<TransferSummary> {
        let (files, local) = (self.files, self.local);
        let root = files.stat(self.remote).await?;
        let is_directory = root.kind == EntryKind::Directory;
        let tree = if is_directory {
            let entries = files.list(root.path.as_str()).depth(ALL).await?;
            remote_tree(&root.path, entries)?
        } else {
            Tree::single(root.size)
        };
        // Everything that can be checked is checked before anything is written.
        tree.check_names(NameRules::LOCAL)?;
        let budget = Budget::new(tree.size(), self.max_size)?;
        if is_directory {
            fs::create_dir_all(&local).await.map_err(at(&local))?;
            for directory in tree.directories() {
                make_dir(&local.join(directory)).await?;
            }
        } else if let Some(parent) = local.parent() {
            fs::create_dir_all(parent).await.map_err(at(parent))?;
        }
        let download = |path: &str, count| {
            let source = remote_path(&root.path, path);
            let target = local_path(&local, path);
            let (files, budget) = (&files, &budget);
            async move {
                download(files, source, &target, budget, count).await?;
                Ok(true)
            }
        };
        tree.transfer(self.concurrency, self.on_progress, download)
            .await
    }
}

impl IntoFuture for Upload {
    type Output = Result<TransferSummary>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let files = self.0.files.clone();
        let upload = self.0.upload();
        Box::pin(async move {
            upload
                .await
                .map_err(|error| files.with_context(UPLOAD, error))
        })
    }
}

impl IntoFuture for Download {
    type Output = Result<TransferSummary>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let files = self.0.files.clone();
        let download = self.0.download();
        Box::pin(async move {
            download
                .await
                .map_err(|error| files.with_context(DOWNLOAD, error))
        })
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("files", &self.0.files)
            .field("local", &self.0.local)
            .field("remote", &self.0.remote)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("files", &self.0.files)
            .field("remote", &self.0.remote)
            .field("local", &self.0.local)
            .finish_non_exhaustive()
    }
}

/// The files and directories to transfer. Paths are relative, with `/` between the components.
#[derive(Debug, Default)]
struct Tree {
    files: Vec<Item>,
    empty_directories: Vec<String>,
    skipped: Vec<String>,
}

#[derive(Debug)]
struct Item {
    /// Empty if the transfer is of a single file.
    path: String,
    size: u64,
}

impl Tree {
    fn single(size: u64) -> Self {
        let path = String::new();
        Self {
            files: vec![Item { path, size }],
            ..Self::default()
        }
    }

    /// Returns all directories, each after its parent.
    fn directories(&self) -> BTreeSet<&str> {
        let files = self.files.iter().filter_map(|file| parent(&file.path));
        let empty = self.empty_directories.iter().map(String::as_str);
        let mut directories = BTreeSet::new();
        for directory in files.chain(empty) {
            let mut next = Some(directory);
            while let Some(directory) = next
                && directories.insert(directory)
            {
                next = parent(directory);
            }
        }
        directories
    }

    /// Returns the total size. The sizes come from the sandbox, so their sum may overflow.
    fn size(&self) -> u64 {
        self.files
            .iter()
            .fold(0, |sum, file| sum.saturating_add(file.size))
    }

    /// Checks that every path can be created on the local system, and is different from the others.
    fn check_names(&self, rules: NameRules) -> Result<()> {
        let invalid = |message: String| {
            let help = "rename it in the sandbox, or download the files one by one";
            Error::new(ErrorKind::InvalidArgument, format!("{message}; {help}"))
        };
        let files = self.files.iter().map(|file| file.path.as_str());
        let paths = files.chain(self.directories());
        let mut folded = HashMap::new();
        for path in paths {
            if rules.windows
                && let Some(name) = path.split('/').find(|name| is_reserved_on_windows(name))
            {
                let message = format!(
                    "the name {name:?} in {:?} is reserved on Windows",
                    shown(path)
                );
                return Err(invalid(message));
            }
            if !rules.ignores_case {
                continue;
            }
            if let Some(other) = folded.insert(path.to_lowercase(), path)
                && other != path
            {
                let message = format!(
                    "{:?} and {:?} are the same path on a file system that ignores case",
                    shown(other),
                    shown(path)
                );
                return Err(invalid(message));
            }
        }
        Ok(())
    }

    /// Transfers all files, `concurrency` of them at a time. `transfer` returns whether the file was
    /// transferred or skipped.
    async fn transfer<F: Future<Output = Result<bool>>>(
        self,
        concurrency: usize,
        on_progress: Option<SyncWrapper<ProgressCallback>>,
        transfer: impl Fn(&str, Count) -> F,
    ) -> Result<TransferSummary> {
        let tracker = ProgressTracker::new(&self, on_progress.map(SyncWrapper::into_inner));
        stream::iter(self.files.into_iter().map(Ok::<_, Error>))
            .try_for_each_concurrent(concurrency, |file| {
                let transferred = transfer(&file.path, tracker.count(file.path.clone()));
                let tracker = tracker.clone();
                async move {
                    if transferred.await? {
                        tracker.complete(&file.path);
                    } else {
                        tracker.skip(file.path);
                    }
                    Ok(())
                }
            })
            .await?;
        Ok(tracker.summary(self.skipped))
    }
}

fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(parent, _)| parent)
}

/// Joins paths inside a sandbox.
fn remote_path(root: &str, path: &str) -> String {
    if path.is_empty() {
        root.to_owned()
    } else {
        format!("{}/{path}", root.trim_end_matches('/'))
    }
}

/// Joins local paths. An empty path must not append a slash to a file name.
fn local_path(root: &Path, path: &str) -> PathBuf {
    if path.is_empty() {
        root.to_owned()
    } else {
        root.join(path)
    }
}

/// Opens a file of a directory that was listed. Returns `None` if it is not a regular file any more:
/// a symbolic link could lead outside of the directory, and opening a pipe would block.
async fn open_listed(path: &Path) -> Result<Option<fs::File>> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    options.custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    let file = match options.open(path).await {
        Ok(file) => file,
        Err(error) if is_changed(&error) => return Ok(None),
        Err(error) => return Err(at(path)(error)),
    };
    let metadata = file.metadata().await.map_err(at(path))?;
    Ok(Some(file).filter(|_| metadata.is_file()))
}

/// Returns whether a file cannot be opened because it was removed or replaced by a link or a socket.
fn is_changed(error: &io::Error) -> bool {
    #[cfg(unix)]
    if matches!(error.raw_os_error(), Some(libc::ELOOP | libc::ENXIO)) {
        return true;
    }
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Lists a local directory recursively, or a single file.
async fn scan(root: &Path) -> Result<Tree> {
    let metadata = fs::metadata(root).await.map_err(at(root))?;
    if !metadata.is_dir() {
        return Ok(Tree::single(metadata.len()));
    }
    let mut tree = Tree::default();
    let mut pending = vec![String::new()];
    while let Some(directory) = pending.pop() {
        let local = root.join(&directory);
        let mut entries = fs::read_dir(&local).await.map_err(at(&local))?;
        let mut empty = true;
        while let Some(entry) = entries.next_entry().await.map_err(at(&local))? {
            empty = false;
            let name = entry.file_name().into_string().map_err(|name| {
                let message = format!(
                    "the file name {name:?} in {} is not valid UTF-8",
                    local.display()
                );
                Error::new(ErrorKind::InvalidArgument, message)
            })?;
            let path = if directory.is_empty() {
                name
            } else {
                format!("{directory}/{name}")
            };
            // The metadata of a symbolic link itself, not of its target.
            let metadata = entry.metadata().await.map_err(at(&local))?;
            if metadata.is_dir() {
                pending.push(path);
            } else if metadata.is_file() {
                let size = metadata.len();
                tree.files.push(Item { path, size });
            } else {
                tree.skipped.push(path);
            }
        }
        if empty {
            tree.empty_directories.push(directory);
        }
    }
    tree.files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(tree)
}

/// Converts the listing of a remote directory, and rejects paths that lead outside of it.
fn remote_tree(root: &str, entries: Vec<Entry>) -> Result<Tree> {
    let mut tree = Tree::default();
    for entry in entries {
        let path = relative(root, &entry.path)?;
        if entry.symlink {
            tree.skipped.push(path);
            continue;
        }
        match entry.kind {
            EntryKind::File => tree.files.push(Item {
                path,
                size: entry.size,
            }),
            // Includes directories that are not empty; `directories` removes the duplicates.
            EntryKind::Directory => tree.empty_directories.push(path),
            EntryKind::Other => tree.skipped.push(path),
        }
    }
    Ok(tree)
}

/// Strips the path of the directory, and checks that the rest stays inside of it on the local
/// system too.
fn relative(root: &str, path: &str) -> Result<String> {
    let invalid = |problem: String| {
        let message = format!("the listed path {:?} {problem}", shown(path));
        Error::new(ErrorKind::Decode, message)
    };
    let outside = || invalid(format!("is not inside {root:?}"));
    if path.len() > PATH_LIMIT {
        return Err(invalid(format!("has more than {PATH_LIMIT} bytes")));
    }
    let rest = path
        .strip_prefix(root.trim_end_matches('/'))
        .and_then(|rest| rest.strip_prefix('/'))
        .ok_or_else(outside)?;
    if rest.split('/').nth(COMPONENT_LIMIT).is_some() {
        return Err(invalid(format!(
            "has more than {COMPONENT_LIMIT} components"
        )));
    }
    if rest.split('/').all(is_name) {
        Ok(rest.to_owned())
    } else {
        Err(outside())
    }
}

/// Returns the beginning of a path, for errors.
fn shown(path: &str) -> &str {
    let end = path.char_indices().nth(SHOWN_LIMIT);
    end.map_or(path, |(end, _)| &path[..end])
}

/// What a local file system does with names.
#[derive(Clone, Copy)]
struct NameRules {
    /// `a` and `A` are the same file.
    ignores_case: bool,
    /// Some names are reserved for devices, and some are changed.
    windows: bool,
}

impl NameRules {
    /// The usual rules of the local system. macOS can also have file systems that respect case.
    const LOCAL: Self = Self {
        ignores_case: cfg!(any(windows, target_os = "macos")),
        windows: cfg!(windows),
    };
}

/// Returns whether Windows has no file of this name: devices, such as `NUL` and `aux.txt`, characters
/// that are not permitted, and names whose end it removes.
fn is_reserved_on_windows(name: &str) -> bool {
    let base = name.split('.').next().unwrap_or_default();
    let base = base.trim_end_matches(' ').to_uppercase();
    let device = matches!(&*base, "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$");
    let port = ["COM", "LPT"].iter().any(|port| {
        base.strip_prefix(port).is_some_and(|number| {
            let mut digits = number.chars();
            matches!(
                digits.next(),
                Some('1'..='9' | '\u{b9}' | '\u{b2}' | '\u{b3}')
            ) && digits.next().is_none()
        })
    });
    let character = |c: char| c.is_ascii_control() || "<>:\"/\\|?*".contains(c);
    device || port || name.contains(character) || name.ends_with(['.', ' '])
}

/// The number of bytes that a download may still write.
struct Budget {
    left: AtomicU64,
    limit: u64,
}

impl Budget {
    /// Returns the budget for files of this listed total size.
    fn new(listed: u64, max_size: Option<u64>) -> Result<Self> {
        if let Some(max_size) = max_size
            && listed > max_size
        {
            let message = format!(
                "the files have {listed} bytes, which exceeds the limit of {max_size} bytes"
            );
            return Err(Error::new(ErrorKind::TooLarge, message));
        }
        let limit = max_size.unwrap_or(listed.saturating_add(GROWTH_LIMIT));
        Ok(Self {
            left: AtomicU64::new(limit),
            limit,
        })
    }

    /// Checks that a file of this size can be written.
    fn check(&self, source: &str, size: u64) -> Result<()> {
        if size > self.left.load(Ordering::Relaxed) {
            return Err(self.exceeded(source));
        }
        Ok(())
    }

    /// Takes the bytes of a chunk.
    fn take(&self, source: &str, bytes: u64) -> Result<()> {
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(bytes)
            })
            .map(drop)
            .map_err(|_| self.exceeded(source))
    }

    fn exceeded(&self, source: &str) -> Error {
        let limit = self.limit;
        let message = format!(
            "the download exceeds the limit of {limit} bytes at {source:?}; the files are larger \
             than listed"
        );
        Error::new(ErrorKind::TooLarge, message)
    }
}

/// Returns whether this is a plain file name on the local system: one component that is not
/// special.
fn is_name(name: &str) -> bool {
    let mut components = Path::new(name).components();
    let plain = matches!(components.next(), Some(Component::Normal(only)) if only == name)
        && components.next().is_none();
    // On Windows a colon separates the name of an alternate data stream.
    plain && !name.contains('\0') && !(cfg!(windows) && name.contains(':'))
}

/// Creates a directory if it does not exist. A symbolic link in its place is an error, since it may
/// lead outside.
async fn make_dir(path: &Path) -> Result<()> {
    match fs::symlink_metadata(path).await {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => Err(wrong_type(path, "directory")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir(path).await.map_err(at(path))
        }
        Err(error) => Err(at(path)(error)),
    }
}

/// Downloads one file. A local file in its place is replaced when the download is complete.
async fn download(
    files: &Files,
    source: String,
    target: &Path,
    budget: &Budget,
    mut count: Count,
) -> Result<()> {
    let mut download = files.read(source.as_str()).stream().await?;
    budget.check(&source, download.size().unwrap_or(0))?;
    let permissions = match fs::symlink_metadata(target).await {
        Ok(metadata) if !metadata.is_file() => return Err(wrong_type(target, "regular file")),
        Ok(metadata) => Some(metadata.permissions()).filter(|_| cfg!(unix)),
        Err(_) => None,
    };
    let (mut file, incomplete) = Incomplete::create(target).await?;
    while let Some(chunk) = download.try_next().await? {
        budget.take(&source, chunk.len() as u64)?;
        file.write_all(&chunk).await.map_err(at(target))?;
        count(chunk.len() as u64);
    }
    file.flush().await.map_err(at(target))?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)
            .await
            .map_err(at(target))?;
    }
    drop(file);
    incomplete.complete(target).await
}

/// A file under a temporary name beside its target. It is removed when this is dropped.
struct Incomplete(TempPath);

impl Incomplete {
    async fn create(target: &Path) -> Result<(fs::File, Self)> {
        let directory = target
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty())
            .unwrap_or(Path::new("."))
            .to_owned();
        // If the caller drops the future, the task removes the file that it has created.
        let created = tokio::task::spawn_blocking(move || {
            let mut builder = tempfile::Builder::new();
            builder.prefix(".e2b-").suffix(".part");
            // The default is a file that only its owner can read. The umask applies.
            #[cfg(unix)]
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
            builder.tempfile_in(directory)
        });
        let (file, path) = created
            .await
            .map_err(io::Error::other)
            .and_then(|created| created)
            .map_err(at(target))?
            .into_parts();
        Ok((fs::File::from_std(file), Self(path)))
    }

    /// Renames the file to its target.
    async fn complete(self, target: &Path) -> Result<()> {
        let to = target.to_owned();
        tokio::task::spawn_blocking(move || self.0.persist(to))
            .await
            .map_err(|error| at(target)(io::Error::other(error)))?
            .map_err(|error| at(target)(error.error))
    }
}

fn wrong_type(path: &Path, expected: &str) -> Error {
    let message = format!("{} exists and is not a {expected}", path.display());
    Error::new(ErrorKind::Io, message)
}

/// Converts a local I/O error and adds the path.
fn at(path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |error| Error::new(ErrorKind::Io, path.display().to_string()).with_source(error)
}

/// Counts transferred files and bytes, and reports them to the callback.
#[derive(Clone)]
struct ProgressTracker(Arc<Mutex<State>>);

struct State {
    bytes: u64,
    total_bytes: u64,
    files: usize,
    total_files: usize,
    skipped: Vec<String>,
    on_progress: Option<ProgressCallback>,
}

impl ProgressTracker {
    fn new(tree: &Tree, on_progress: Option<ProgressCallback>) -> Self {
        Self(Arc::new(Mutex::new(State {
            bytes: 0,
            total_bytes: tree.size(),
            files: 0,
            total_files: tree.files.len(),
            skipped: Vec::new(),
            on_progress,
        })))
    }

    /// Returns a callback that counts the chunks of a file.
    fn count(&self, path: String) -> Count {
        let tracker = self.clone();
        Box::new(move |bytes| tracker.add(&path, bytes, 0))
    }

    fn complete(&self, path: &str) {
        self.add(path, 0, 1);
    }

    fn skip(&self, path: String) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.skipped.push(path);
    }

    fn add(&self, path: &str, bytes: u64, files: usize) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.bytes += bytes;
        state.files += files;
        let progress = Progress {
            path,
            bytes: state.bytes,
            total_bytes: state.total_bytes,
            files: state.files,
            total_files: state.total_files,
        };
        if let Some(on_progress) = &mut state.on_progress {
            on_progress(progress);
        }
    }

    fn summary(&self, mut skipped: Vec<String>) -> TransferSummary {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        skipped.append(&mut state.skipped);
        TransferSummary {
            files: state.files,
            bytes: state.bytes,
            skipped,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listed_path_outside_its_directory_is_a_decode_error() {
        let good = |root, path| relative(root, path).expect("the path is inside");
        assert_eq!(good("/home/user/x", "/home/user/x/a/b c.txt"), "a/b c.txt");
        assert_eq!(good("/home/user/x/", "/home/user/x/..a"), "..a");
        assert_eq!(good("/", "/etc"), "etc");
        for path in [
            "/home/user/x",
            "/home/user/x/",
            "/home/user/xy",
            "/home/user/x/../y",
            "/home/user/x/a/../../y",
            "/home/user/x/./a",
            "/home/user/x//etc/passwd",
            "/home/user/x/a/",
            "/home/user/x/a\0b",
            "/etc/passwd",
            "a",
            "",
        ] {
            let error = relative("/home/user/x", path).expect_err(path);
            assert_eq!(error.kind(), ErrorKind::Decode, "{path}");
        }
    }

    fn tree(files: &[&str]) -> Tree {
        let item = |path: &&str| Item {
            path: (*path).to_owned(),
            size: 0,
        };
        Tree {
            files: files.iter().map(item).collect(),
            ..Tree::default()
        }
    }

    #[test]
    fn paths_that_differ_only_in_case_clash_where_case_is_ignored() {
        let rules = |ignores_case| NameRules {
            ignores_case,
            windows: false,
        };
        for clash in [
            ["a", "A"],
            ["d/a", "D/b"],
            ["d", "D/b"],
            ["\u{e9}", "\u{c9}"],
        ] {
            tree(&clash).check_names(rules(false)).expect("no clash");
            let error = tree(&clash).check_names(rules(true)).expect_err("a clash");
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        }
        let different = tree(&["a", "d/a", "d/b", "b"]);
        different.check_names(rules(true)).expect("no clash");
    }

    #[test]
    fn names_reserved_on_windows_are_invalid_there() {
        let rules = |windows| NameRules {
            ignores_case: windows,
            windows,
        };
        for name in [
            "NUL",
            "aux.txt",
            "con",
            "Com1",
            "lpt9.tar.gz",
            "COM\u{b2}",
            "nul .txt",
            "CONIN$",
            "dot.",
            "space ",
            "a:b",
            "a\\b",
            "what?",
            "a\tb",
        ] {
            let path = format!("d/{name}/a");
            tree(&[&path]).check_names(rules(false)).expect(name);
            let error = tree(&[&path]).check_names(rules(true)).expect_err(name);
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{name}");
        }
        for name in [
            "null",
            "COM0",
            "COM10",
            "auxiliary",
            ".nul",
            "console.log",
            "a b",
            "\u{e9}",
        ] {
            tree(&[name]).check_names(rules(true)).expect(name);
        }
    }

    #[test]
    fn budget_is_the_listed_size_and_what_files_may_grow() {
        let budget = Budget::new(10, None).expect("no limit");
        budget.check("a", 10 + GROWTH_LIMIT).expect("it fits");
        budget.take("a", 10).expect("it fits");
        budget.take("b", GROWTH_LIMIT).expect("it fits");
        for result in [budget.check("c", 1), budget.take("c", 1)] {
            assert_eq!(
                result.map_err(|error| error.kind()),
                Err(ErrorKind::TooLarge)
            );
        }
    }

    #[test]
    fn directories_come_before_their_contents() {
        let tree = Tree {
            files: vec![Item {
                path: "a/b/c.txt".to_owned(),
                size: 0,
            }],
            empty_directories: vec!["d/e".to_owned(), "a".to_owned()],
            skipped: Vec::new(),
        };
        let directories: Vec<&str> = tree.directories().into_iter().collect();
        assert_eq!(directories, ["a", "a/b", "d", "d/e"]);
    }
}
