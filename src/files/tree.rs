//! `Upload` and `Download`, recursive transfers of files and directories.

use std::collections::BTreeSet;
use std::fmt;
use std::future::IntoFuture;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use futures_util::stream::{self, TryStreamExt as _};
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
    /// Paths that were skipped, relative to the directory: symbolic links, sockets, devices.
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
/// [`TransferSummary::skipped`] lists them. The local path itself may be a symbolic link.
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
/// remain. [`ErrorKind::Io`] if a local file or directory cannot be written.
#[must_use = "nothing is downloaded until this is awaited"]
pub struct Download(Transfer);

/// The options that uploads and downloads share.
struct Transfer {
    files: Files,
    local: PathBuf,
    remote: String,
    concurrency: usize,
    on_progress: Option<ProgressCallback>,
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
        self.0.on_progress = Some(Box::new(callback));
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

    /// Sets a callback that is called after every chunk received, and after every file.
    pub fn on_progress(mut self, callback: impl FnMut(Progress<'_>) + Send + 'static) -> Self {
        self.0.on_progress = Some(Box::new(callback));
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
            let source = local_path(&local, path);
            let target = remote_path(&remote, path);
            let files = files.clone();
            async move {
                let content = fs::File::open(&source).await.map_err(at(&source))?;
                files.write(target, content).count(count).await?;
                Ok(())
            }
        };
        tree.transfer(self.concurrency, self.on_progress, upload)
            .await
    }

    async fn download(self) -> Result<TransferSummary> {
        let (files, local) = (self.files, self.local);
        let root = files.stat(self.remote).await?;
        let tree = if root.kind == EntryKind::Directory {
            let entries = files.list(root.path.as_str()).depth(ALL).await?;
            let tree = remote_tree(&root.path, entries)?;
            fs::create_dir_all(&local).await.map_err(at(&local))?;
            for directory in tree.directories() {
                make_dir(&local.join(directory)).await?;
            }
            tree
        } else {
            if let Some(parent) = local.parent() {
                fs::create_dir_all(parent).await.map_err(at(parent))?;
            }
            Tree::single(root.size)
        };
        let download = |path: &str, count| {
            let source = remote_path(&root.path, path);
            let target = local_path(&local, path);
            let files = files.clone();
            async move { download(&files, source, &target, count).await }
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
        Box::pin(async move { upload.await.map_err(|error| files.place(UPLOAD, error)) })
    }
}

impl IntoFuture for Download {
    type Output = Result<TransferSummary>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let files = self.0.files.clone();
        let download = self.0.download();
        Box::pin(async move { download.await.map_err(|error| files.place(DOWNLOAD, error)) })
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

    /// Transfers all files, `concurrency` of them at a time.
    async fn transfer<F: Future<Output = Result<()>>>(
        self,
        concurrency: usize,
        on_progress: Option<ProgressCallback>,
        transfer: impl Fn(&str, Count) -> F,
    ) -> Result<TransferSummary> {
        let tracker = ProgressTracker::new(&self, on_progress);
        stream::iter(self.files.into_iter().map(Ok::<_, Error>))
            .try_for_each_concurrent(concurrency, |file| {
                let transferred = transfer(&file.path, tracker.count(file.path.clone()));
                let tracker = tracker.clone();
                async move {
                    transferred.await?;
                    tracker.complete(&file.path);
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
    let outside = || {
        let message = format!("the listed path {path:?} is not inside {root:?}");
        Error::new(ErrorKind::Decode, message)
    };
    let rest = path
        .strip_prefix(root.trim_end_matches('/'))
        .and_then(|rest| rest.strip_prefix('/'))
        .ok_or_else(outside)?;
    if rest.split('/').all(is_name) {
        Ok(rest.to_owned())
    } else {
        Err(outside())
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
async fn download(files: &Files, source: String, target: &Path, mut count: Count) -> Result<()> {
    let mut download = files.read(source).stream().await?;
    let permissions = match fs::symlink_metadata(target).await {
        Ok(metadata) if !metadata.is_file() => return Err(wrong_type(target, "regular file")),
        Ok(metadata) => Some(metadata.permissions()).filter(|_| cfg!(unix)),
        Err(_) => None,
    };
    let (mut file, incomplete) = Incomplete::create(target).await?;
    while let Some(chunk) = download.try_next().await? {
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
    on_progress: Option<ProgressCallback>,
}

impl ProgressTracker {
    fn new(tree: &Tree, on_progress: Option<ProgressCallback>) -> Self {
        Self(Arc::new(Mutex::new(State {
            bytes: 0,
            // The sizes of a download come from the sandbox, so their sum may overflow.
            total_bytes: tree
                .files
                .iter()
                .fold(0, |sum, file| sum.saturating_add(file.size)),
            files: 0,
            total_files: tree.files.len(),
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

    fn summary(&self, skipped: Vec<String>) -> TransferSummary {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
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
