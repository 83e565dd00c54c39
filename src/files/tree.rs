//! Files and directory trees, from here to a sandbox and back.

use std::collections::BTreeSet;
use std::fmt;
use std::future::IntoFuture;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use futures_util::stream::{self, TryStreamExt as _};
use tokio::fs;
use tokio::io::AsyncWriteExt as _;

use crate::error::{Error, ErrorKind, Result};
use crate::files::content::Count;
use crate::files::{CONCURRENCY, Entry, EntryKind, Files};

const UPLOAD: &str = "uploadFile";
const DOWNLOAD: &str = "downloadFile";

/// Levels that no tree has.
const ALL: u32 = u32::MAX;

/// How far a transfer has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The file of which a piece has been moved, relative to the directory that is transferred, with
    /// `/` between the components. Empty if it is a single file.
    pub path: &'a str,
    /// How many bytes have been moved, of all files.
    pub bytes: u64,
    /// How many bytes there were to be moved when the transfer began, in all files.
    pub total_bytes: u64,
    /// How many files are complete.
    pub files: usize,
    /// How many files there are.
    pub total_files: usize,
}

/// What a transfer has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransferSummary {
    /// How many files were transferred.
    pub files: usize,
    /// How many bytes that was.
    pub bytes: u64,
    /// What was left out, relative to the directory: symbolic links, sockets, devices.
    pub skipped: Vec<String>,
}

/// What is told how far a transfer has got.
type Watcher = Box<dyn FnMut(Progress<'_>) + Send>;

/// A file or directory to be uploaded; `await` it. Made by [`Files::upload`].
///
/// A directory is uploaded with all that is in it, empty directories included, into the remote one,
/// which is made if need be; files that are there and not here stay. What is transferred is
/// content: not permissions, and not times.
///
/// Symbolic links inside a directory are not followed, and not uploaded either:
/// [`TransferSummary::skipped`] lists them. The local path itself may be one.
///
/// # Errors
///
/// The first that occurs, as for [`Write`](crate::files::WriteFile); what was uploaded by then stays.
/// [`ErrorKind::InvalidArgument`] also for a name that is not UTF-8.
#[must_use = "nothing is uploaded until this is awaited"]
pub struct Upload(Transfer);

/// A file or directory to be downloaded; `await` it. Made by [`Files::download`].
///
/// A directory is downloaded with all that is in it, empty directories included, into the local
/// one, which is made if need be; files that are here and not there stay. What is transferred is
/// content: not permissions, and not times.
///
/// Symbolic links inside a directory are not followed, and not downloaded either:
/// [`TransferSummary::skipped`] lists them. The remote path itself may be one. Nothing is written outside
/// of the local directory, whatever the sandbox says: a name that leads elsewhere is an error
/// before anything is written, and so is a local link in the way of a file or directory.
///
/// # Errors
///
/// The first that occurs, as for [`Read`](crate::files::ReadFile); what was downloaded by then stays,
/// and what was not complete is removed. [`ErrorKind::Io`] if something cannot be written.
#[must_use = "nothing is downloaded until this is awaited"]
pub struct Download(Transfer);

/// The settings that uploads and downloads share.
struct Transfer {
    files: Files,
    local: PathBuf,
    remote: String,
    concurrency: usize,
    watcher: Option<Watcher>,
}

impl Upload {
    pub(super) fn new(files: Files, local: PathBuf, remote: String) -> Self {
        Self(Transfer::new(files, local, remote))
    }

    /// How many files are uploaded at the same time; 8 if not stated, and at least 1.
    pub fn concurrency(mut self, files: usize) -> Self {
        self.0.concurrency = files.max(1);
        self
    }

    /// Has a function called after every piece that is on its way, and after every file.
    pub fn on_progress(mut self, watcher: impl FnMut(Progress<'_>) + Send + 'static) -> Self {
        self.0.watcher = Some(Box::new(watcher));
        self
    }
}

impl Download {
    pub(super) fn new(files: Files, remote: String, local: PathBuf) -> Self {
        Self(Transfer::new(files, local, remote))
    }

    /// How many files are downloaded at the same time; 8 if not stated, and at least 1.
    pub fn concurrency(mut self, files: usize) -> Self {
        self.0.concurrency = files.max(1);
        self
    }

    /// Has a function called after every piece that has arrived, and after every file.
    pub fn on_progress(mut self, watcher: impl FnMut(Progress<'_>) + Send + 'static) -> Self {
        self.0.watcher = Some(Box::new(watcher));
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
            watcher: None,
        }
    }

    async fn upload(self) -> Result<TransferSummary> {
        if self.remote.is_empty() {
            let message = "there is no path to upload to";
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        let (files, local, remote) = (self.files, self.local, self.remote);
        let tree = scan(&local).await?;
        for directory in &tree.empty_directories {
            files.make_dir(below(&remote, directory)).await?;
        }
        let upload = |path: &str, count| {
            let source = inside(&local, path);
            let target = below(&remote, path);
            let files = files.clone();
            async move {
                let content = fs::File::open(&source).await.map_err(at(&source))?;
                files.write(target, content).count(count).await?;
                Ok(())
            }
        };
        tree.transfer(self.concurrency, self.watcher, upload).await
    }

    async fn download(self) -> Result<TransferSummary> {
        let (files, local) = (self.files, self.local);
        let root = files.stat(self.remote).await?;
        let tree = if root.kind == EntryKind::Directory {
            let entries = files.list(root.path.as_str()).depth(ALL).await?;
            let tree = sort(&root.path, entries)?;
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
            let source = below(&root.path, path);
            let target = inside(&local, path);
            let files = files.clone();
            async move { download(&files, source, &target, count).await }
        };
        tree.transfer(self.concurrency, self.watcher, download)
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

/// What there is to transfer. Paths are relative, with `/` between the components.
#[derive(Debug, Default)]
struct Tree {
    files: Vec<Item>,
    empty_directories: Vec<String>,
    skipped: Vec<String>,
}

#[derive(Debug)]
struct Item {
    /// Empty if it is the only one.
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

    /// All directories, each behind the one that it is in.
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

    /// Transfers all files, as many at the same time as are allowed.
    async fn transfer<F: Future<Output = Result<()>>>(
        self,
        concurrency: usize,
        watcher: Option<Watcher>,
        transfer: impl Fn(&str, Count) -> F,
    ) -> Result<TransferSummary> {
        let meter = Meter::new(&self, watcher);
        stream::iter(self.files.into_iter().map(Ok::<_, Error>))
            .try_for_each_concurrent(concurrency, |file| {
                let transferred = transfer(&file.path, meter.count(file.path.clone()));
                let meter = meter.clone();
                async move {
                    transferred.await?;
                    meter.complete(&file.path);
                    Ok(())
                }
            })
            .await?;
        Ok(meter.outcome(self.skipped))
    }
}

fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(parent, _)| parent)
}

/// A path below another one inside a sandbox.
fn below(root: &str, path: &str) -> String {
    if path.is_empty() {
        root.to_owned()
    } else {
        format!("{}/{path}", root.trim_end_matches('/'))
    }
}

/// A path below another one on this machine; a path of nothing must not put a slash behind a file.
fn inside(root: &Path, path: &str) -> PathBuf {
    if path.is_empty() {
        root.to_owned()
    } else {
        root.join(path)
    }
}

/// What is in a local directory, or the one file.
async fn scan(root: &Path) -> Result<Tree> {
    let metadata = fs::metadata(root).await.map_err(at(root))?;
    if !metadata.is_dir() {
        return Ok(Tree::single(metadata.len()));
    }
    let mut tree = Tree::default();
    let mut open = vec![String::new()];
    while let Some(directory) = open.pop() {
        let local = root.join(&directory);
        let mut entries = fs::read_dir(&local).await.map_err(at(&local))?;
        let mut empty = true;
        while let Some(entry) = entries.next_entry().await.map_err(at(&local))? {
            empty = false;
            let name = entry.file_name().into_string().map_err(|name| {
                let message = format!("the name {name:?} in {} is not UTF-8", local.display());
                Error::new(ErrorKind::InvalidArgument, message)
            })?;
            let path = if directory.is_empty() {
                name
            } else {
                format!("{directory}/{name}")
            };
            // Of a link itself, not of what it leads to.
            let metadata = entry.metadata().await.map_err(at(&local))?;
            if metadata.is_dir() {
                open.push(path);
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

/// What is in a directory of a sandbox, once all names have proved harmless.
fn sort(root: &str, entries: Vec<Entry>) -> Result<Tree> {
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
            // Those that are not empty are known already, and do no harm.
            EntryKind::Directory => tree.empty_directories.push(path),
            EntryKind::Other => tree.skipped.push(path),
        }
    }
    Ok(tree)
}

/// The part of a path behind that of the directory, if it stays in there on this machine, too.
fn relative(root: &str, path: &str) -> Result<String> {
    let refuse = || {
        let message = format!("{path:?} is listed in {root:?}, and cannot be in there");
        Error::new(ErrorKind::Decode, message)
    };
    let rest = path
        .strip_prefix(root.trim_end_matches('/'))
        .and_then(|rest| rest.strip_prefix('/'))
        .ok_or_else(refuse)?;
    if rest.split('/').all(is_name) {
        Ok(rest.to_owned())
    } else {
        Err(refuse())
    }
}

/// Whether this is the name of something in a directory, and nothing else, on this machine.
fn is_name(name: &str) -> bool {
    let mut components = Path::new(name).components();
    let plain = matches!(components.next(), Some(Component::Normal(only)) if only == name)
        && components.next().is_none();
    // What is behind a colon is another stream of the same file there.
    plain && !name.contains('\0') && !(cfg!(windows) && name.contains(':'))
}

/// Makes a directory, unless it is there. A link in its place may lead anywhere.
async fn make_dir(path: &Path) -> Result<()> {
    match fs::symlink_metadata(path).await {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => Err(in_the_way(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir(path).await.map_err(at(path))
        }
        Err(error) => Err(at(path)(error)),
    }
}

/// Downloads one file. What is not complete in the end is removed.
async fn download(files: &Files, source: String, target: &Path, count: Count) -> Result<()> {
    // Nothing is touched here before the file proves to be there.
    let download = files.read(source).stream().await?;
    match fs::symlink_metadata(target).await {
        Ok(metadata) if !metadata.is_file() => return Err(in_the_way(target)),
        _ => {}
    }
    let file = fs::File::create(target).await.map_err(at(target))?;
    let outcome = save(download, file, target, count).await;
    if outcome.is_err() {
        // Whether it could be removed does not change what is wrong.
        let _ = fs::remove_file(target).await;
    }
    outcome
}

async fn save(
    mut download: crate::files::FileStream,
    mut file: fs::File,
    target: &Path,
    mut count: Count,
) -> Result<()> {
    while let Some(chunk) = download.try_next().await? {
        file.write_all(&chunk).await.map_err(at(target))?;
        count(chunk.len() as u64);
    }
    file.flush().await.map_err(at(target))
}

fn in_the_way(path: &Path) -> Error {
    let message = format!("{} is in the way", path.display());
    Error::new(ErrorKind::Io, message)
}

/// An error of this machine, with the path that it is about.
fn at(path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |error| Error::new(ErrorKind::Io, path.display().to_string()).with_source(error)
}

/// Counts what is moved, for whoever wants to know.
#[derive(Clone)]
struct Meter(Arc<Mutex<State>>);

struct State {
    bytes: u64,
    total_bytes: u64,
    files: usize,
    total_files: usize,
    watcher: Option<Watcher>,
}

impl Meter {
    fn new(tree: &Tree, watcher: Option<Watcher>) -> Self {
        Self(Arc::new(Mutex::new(State {
            bytes: 0,
            // The sizes are what the other side says.
            total_bytes: tree
                .files
                .iter()
                .fold(0, |sum, file| sum.saturating_add(file.size)),
            files: 0,
            total_files: tree.files.len(),
            watcher,
        })))
    }

    /// To be told of every piece of a file.
    fn count(&self, path: String) -> Count {
        let meter = self.clone();
        Box::new(move |bytes| meter.add(&path, bytes, 0))
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
        if let Some(watcher) = &mut state.watcher {
            watcher(progress);
        }
    }

    fn outcome(&self, skipped: Vec<String>) -> TransferSummary {
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
    fn a_listed_path_stays_in_its_directory() {
        let good = |root, path| relative(root, path).expect("it is harmless");
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
    fn directories_come_before_what_is_in_them() {
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
