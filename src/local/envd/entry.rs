//! What clients learn about files and directories.

use std::path::Path;
use std::sync::LazyLock;

use cap_std::fs::{FileType, FileTypeExt as _, Metadata, MetadataExt as _};
use chrono::DateTime;
use sysinfo::{Gid, Groups, Users};

use crate::envd::types;
use crate::local::envd::metadata::MetadataTable;
use crate::local::envd::root::{Root, name, shown};

/// The names that this machine has for users and groups.
static NAMES: LazyLock<(Users, Groups)> = LazyLock::new(|| {
    (
        Users::new_with_refreshed_list(),
        Groups::new_with_refreshed_list(),
    )
});

impl Root {
    /// Describes what is at `path`, and says that it is at `as_path`.
    ///
    /// Of a symbolic link, the type and the mode are those of what it leads to, the rest is its
    /// own.
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
        Ok(types::FilesystemEntryInfo {
            group: Some(group.map_or_else(|| gid.to_string(), |group| group.name().to_owned())),
            is_symlink: is_symlink.then_some(true),
            metadata: table.get(&own),
            mode: led_to
                .map(|metadata| i64::from(metadata.mode() & 0o777))
                .filter(|mode| *mode != 0),
            modified_time: DateTime::from_timestamp(
                own.mtime(),
                u32::try_from(own.mtime_nsec()).unwrap_or_default(),
            ),
            name: Some(name(as_path)),
            owner: Some(owner.map_or_else(|| uid.to_string(), |user| user.name().to_owned())),
            permissions: Some(permissions(&own)),
            size: Some(size).filter(|size| *size != 0).map(crate::Int64),
            symlink_target: is_symlink.then(|| match &target {
                Some((_, target)) => shown(target),
                None => as_path_shown.clone(),
            }),
            path: Some(as_path_shown),
            type_: led_to.and_then(kind),
        })
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

/// Letters for the type and nine for the permissions, as Go writes them.
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
