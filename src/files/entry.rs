//! Files and directories, as envd describes them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::error::{Error, ErrorKind, Result};
use crate::generated::envd::types;

/// A file, a directory, or something else that has a path.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// The last component of the path.
    pub name: String,
    /// The path, resolved.
    pub path: String,
    /// What it is; for a symbolic link, what the link leads to.
    pub kind: EntryKind,
    /// Whether it is a symbolic link. [`symlink_target`](Self::symlink_target) has where it leads.
    pub symlink: bool,
    /// Size in bytes; that of a symbolic link itself.
    pub size: u64,
    /// The permission bits; those of what a symbolic link leads to.
    pub mode: u32,
    /// The type and the permissions as `ls` prints them, such as `-rw-r--r--`.
    pub permissions: String,
    /// The owner, by name, or by number if it has no name.
    pub owner: String,
    /// The group, by name, or by number if it has no name.
    pub group: String,
    /// When it was changed last.
    pub modified: Option<DateTime<Utc>>,
    /// Where a symbolic link leads to in the end; its own path if it leads nowhere.
    pub symlink_target: Option<String>,
    /// What was stored with it when it was [written](crate::files::WriteFile::metadata).
    pub metadata: BTreeMap<String, String>,
}

/// What has a path.
///
/// More kinds can be added; match with a wildcard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A socket, a device, a symbolic link that leads nowhere, or what this version does not know.
    #[default]
    Other,
}

impl From<types::FilesystemEntryInfo> for Entry {
    fn from(sent: types::FilesystemEntryInfo) -> Self {
        use types::FilesystemFileType as Type;
        // Only a newer envd says it outright, or as the type.
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
            // A zero is what protobuf leaves out; less than that cannot be.
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

/// The entry of an answer that is about one.
pub(super) fn required(entry: Option<types::FilesystemEntryInfo>) -> Result<Entry> {
    entry.map(Entry::from).ok_or_else(|| {
        let message = "the answer does not say what it is about";
        Error::new(ErrorKind::Decode, message)
    })
}
