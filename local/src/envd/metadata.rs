//! `MetadataTable`, the metadata that clients attach to files.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use axum::http::HeaderMap;
use cap_std::fs::{Metadata, MetadataExt as _};
use e2b::internal::metadata::{HEADER_PREFIX, MAX_KEY, MAX_SIZE, stored_size};

use crate::envd::error::{Code, RpcError};

/// Maximum number of files with metadata in a sandbox.
const MAX_FILES: usize = 100_000;

/// Keys and values as the client sent them.
pub(super) type Attributes = BTreeMap<String, String>;

/// The metadata of all files of a sandbox, in memory, as not every file system can store it.
#[derive(Debug, Default)]
pub(super) struct MetadataTable(Mutex<HashMap<Identity, Attributes>>);

/// The identity of a file, independent of its name: device, inode, and the time of its creation, as
/// inodes are reused.
type Identity = (u64, u64, Option<SystemTime>);

impl MetadataTable {
    /// Replaces the metadata of a file.
    pub(super) fn set(&self, file: &Metadata, attributes: Attributes) -> Result<(), RpcError> {
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        table.remove(&identity(file));
        if attributes.is_empty() {
            return Ok(());
        }
        if table.len() >= MAX_FILES {
            let message = format!("at most {MAX_FILES} files can have metadata");
            return Err(RpcError::new(Code::ResourceExhausted, message));
        }
        table.insert(identity(file), attributes);
        Ok(())
    }

    /// Returns the metadata of a file, if it has any.
    pub(super) fn get(&self, file: &Metadata) -> Option<Attributes> {
        let table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        table.get(&identity(file)).cloned()
    }
}

/// Parses the metadata in the headers of a request.
pub(super) fn from_headers(headers: &HeaderMap) -> Result<Attributes, RpcError> {
    let mut attributes = Attributes::new();
    let mut total = 0;
    for (name, value) in headers {
        let Some(key) = name.as_str().strip_prefix(HEADER_PREFIX) else {
            continue;
        };
        let value = value
            .to_str()
            .ok()
            .filter(|value| value.bytes().all(|byte| (0x20..=0x7e).contains(&byte)))
            .ok_or_else(|| RpcError::invalid(format!("metadata {key:?} is not printable ASCII")))?;
        if key.is_empty() || key.len() > MAX_KEY {
            let message = format!("keys of metadata must have 1 to {MAX_KEY} bytes");
            return Err(RpcError::invalid(message));
        }
        total += stored_size(key, value);
        attributes.insert(key.to_owned(), value.to_owned());
    }
    if total > MAX_SIZE {
        let message = format!("the metadata has {total} bytes, and the limit is {MAX_SIZE}");
        return Err(RpcError::invalid(message));
    }
    Ok(attributes)
}

fn identity(file: &Metadata) -> Identity {
    let created = file.created().ok().map(cap_std::time::SystemTime::into_std);
    (file.dev(), file.ino(), created)
}
