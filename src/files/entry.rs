//! `Entry`, the metadata of a file or directory.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd::types;

/// Metadata of a file, a directory, or another file system entry.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// Last component of the path.
    pub name: String,
    /// Absolute path.
    pub path: String,
    /// Kind of the entry; for a symbolic link, the kind of its target.
    pub kind: EntryKind,
    /// Whether the entry is a symbolic link, with its target in
    /// [`symlink_target`](Self::symlink_target).
    pub symlink: bool,
    /// Size in bytes; for a symbolic link, the size of the link itself.
    pub size: u64,
    /// Permission bits; for a symbolic link, those of its target.
    pub mode: u32,
    /// Type and permissions in the format of `ls`, such as `-rw-r--r--`.
    pub permissions: String,
    /// Name of the owner, or its numeric id if it has no name.
    pub owner: String,
    /// Name of the group, or its numeric id if it has no name.
    pub group: String,
    /// Time of the last modification.
    pub modified: Option<DateTime<Utc>>,
    /// Final target of a symbolic link; the path of the link itself if the target does not exist.
    pub symlink_target: Option<String>,
    /// Metadata that was stored when the file was [written](crate::files::WriteFile::metadata).
    pub metadata: BTreeMap<String, String>,
}

/// The kind of an [`Entry`].
///
/// More kinds can be added; match with a wildcard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A socket, a device, a symbolic link whose target does not exist, or a kind unknown to this
    /// version.
    #[default]
    Other,
}

impl From<types::FilesystemEntryInfo> for Entry {
    fn from(sent: types::FilesystemEntryInfo) -> Self {
        use types::FilesystemFileType as Type;
        // Only newer versions of envd send the flag or the type.
        let symlink = sent.is_symlink == Some(true)
            || sent.symlink_target.is_some()
            || sent.type_ == Some(Type::FileTypeSymlink);
        Self {
            name: sent.name.unwrap_or_default(),
            path: sent.path.unwrap_or_default(),
            kind: match sent.type_ {
                Some(Type::FileTypeFile) => EntryKind::File,
                Some(Type::FileTypeDirectory) => EntryKind::Directory,
                _ => EntryKind::Other,
            },
            symlink,
            // Protobuf omits zero values; negative values are invalid.
            size: sent
                .size
                .and_then(|size| u64::try_from(size.0).ok())
                .unwrap_or(0),
            mode: sent
                .mode
                .and_then(|mode| u32::try_from(mode).ok())
                .unwrap_or(0),
            permissions: sent.permissions.unwrap_or_default(),
            owner: sent.owner.unwrap_or_default(),
            group: sent.group.unwrap_or_default(),
            modified: sent.modified_time,
            symlink_target: sent.symlink_target,
            metadata: sent.metadata.unwrap_or_default(),
        }
    }
}

/// Returns the entry of a response, which must have one.
pub(super) fn required(entry: Option<types::FilesystemEntryInfo>) -> Result<Entry> {
    entry.map(Entry::from).ok_or_else(|| {
        let message = "the response has no entry";
        Error::new(ErrorKind::Decode, message)
    })
}
