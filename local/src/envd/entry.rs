//! `FsRoot::describe`, which returns what clients see of files and directories.

use std::path::Path;
use std::sync::LazyLock;

use cap_std::fs::{FileType, FileTypeExt as _, Metadata, MetadataExt as _};
use chrono::DateTime;
use sysinfo::{Gid, Groups, Users};

use crate::envd::metadata::MetadataTable;
use crate::envd::root::{FsRoot, name, shown};
use e2b::envd::types;

/// The names of the users and groups of the host.
static NAMES: LazyLock<(Users, Groups)> = LazyLock::new(|| {
    (
        Users::new_with_refreshed_list(),
        Groups::new_with_refreshed_list(),
    )
});

impl FsRoot {
    /// Describes the entry at `path` as if it were at `as_path`.
    ///
    /// For a symbolic link, the type and the mode are those of its target; everything else is its own.
    pub(super) fn describe(
        &self,
        path: &Path,
        as_path: &Path,
        table: &MetadataTable,
    ) -> std::io::Result<types::FilesystemEntryInfo> {
        let own = self.dir.symlink_metadata(path)?;
        let is_symlink = own.is_symlink();
        let target = is_symlink
            .then(|| self.resolve(path, true).ok())
            .flatten()
            .and_then(|target| Some((self.dir.symlink_metadata(&target).ok()?, target)));
        let led_to = match (&target, is_symlink) {
            (Some((metadata, _)), _) => Some(metadata),
            (None, true) => None,
            (None, false) => Some(&own),
        };
        let as_path_shown = shown(as_path);
        let (users, groups) = &*NAMES;
        let (uid, gid) = (own.uid(), own.gid());
        let owner = users.iter().find(|user| **user.id() == uid);
        let group = Gid::try_from(gid as usize).ok();
        let group = groups
            .iter()
            .find(|known| Some(known.id()) == group.as_ref());
        let size = i64::try_from(own.len()).unwrap_or(i64::MAX);
        let mut entry = types::FilesystemEntryInfo::default();
        entry.group = Some(group.map_or_else(|| gid.to_string(), |group| group.name().to_owned()));
        entry.is_symlink = is_symlink.then_some(true);
        entry.metadata = table.get(&own);
        entry.mode = led_to
            .map(|metadata| i64::from(metadata.mode() & 0o777))
            .filter(|mode| *mode != 0);
        let nanoseconds = u32::try_from(own.mtime_nsec()).unwrap_or_default();
        entry.modified_time = DateTime::from_timestamp(own.mtime(), nanoseconds);
        entry.name = Some(name(as_path));
        entry.owner = Some(owner.map_or_else(|| uid.to_string(), |user| user.name().to_owned()));
        entry.permissions = Some(permissions(&own));
        entry.size = Some(size).filter(|size| *size != 0).map(e2b::Int64);
        entry.symlink_target = is_symlink.then(|| match &target {
            Some((_, target)) => shown(target),
            None => as_path_shown.clone(),
        });
        entry.path = Some(as_path_shown);
        entry.type_ = led_to.and_then(kind);
        Ok(entry)
    }
}

fn kind(metadata: &Metadata) -> Option<types::FilesystemFileType> {
    if metadata.is_file() {
        Some(types::FilesystemFileType::FileTypeFile)
    } else if metadata.is_dir() {
        Some(types::FilesystemFileType::FileTypeDirectory)
    } else {
        None
    }
}

/// Formats the type and the permissions as Go does: letters for the type, and nine for the
/// permissions.
fn permissions(metadata: &Metadata) -> String {
    let mode = metadata.mode();
    let mut text = String::with_capacity(12);
    text.push_str(type_letters(metadata.file_type()));
    for (bit, letter) in [(0o4000, 'u'), (0o2000, 'g'), (0o1000, 't')] {
        if mode & bit != 0 {
            text.push(letter);
        }
    }
    if text.is_empty() {
        text.push('-');
    }
    for (index, letter) in "rwxrwxrwx".chars().enumerate() {
        let bit = 0o400 >> index;
        text.push(if mode & bit == 0 { '-' } else { letter });
    }
    text
}

fn type_letters(kind: FileType) -> &'static str {
    if kind.is_dir() {
        "d"
    } else if kind.is_symlink() {
        "L"
    } else if kind.is_fifo() {
        "p"
    } else if kind.is_socket() {
        "S"
    } else if kind.is_char_device() {
        "Dc"
    } else if kind.is_block_device() {
        "D"
    } else {
        ""
    }
}
