//! What clients attach to files when they upload them.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use axum::http::HeaderMap;
use cap_std::fs::{Metadata, MetadataExt as _};
use e2b::internal::metadata::{HEADER_PREFIX, MAX_KEY, MAX_SIZE, stored_size};

use crate::envd::error::{Code, RpcError};

/// How many files of one sandbox can have metadata.
const MAX_FILES: usize = 100_000;

/// Keys and values, as they were sent.
pub(super) type Attributes = BTreeMap<String, String>;

/// The metadata of all files of a sandbox. Not every file system has a place for it.
#[derive(Debug, Default)]
pub(super) struct MetadataTable(Mutex<HashMap<Identity, Attributes>>);

/// A file, whatever its name; when it was made tells it from an earlier one of the same number.
type Identity = (u64, u64, Option<SystemTime>);

impl MetadataTable {
    /// Replaces what is attached to a file.
    pub(super) fn set(&self, file: &Metadata, attributes: Attributes) -> Result<(), RpcError> {
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        table.remove(&identity(file));
        if attributes.is_empty() {
            return Ok(());
        }
        if table.len() >= MAX_FILES {
            let message = format!("only {MAX_FILES} files can have metadata");
            return Err(RpcError::new(Code::ResourceExhausted, message));
        }
        table.insert(identity(file), attributes);
        Ok(())
    }

    /// What is attached to a file, if anything.
    pub(super) fn get(&self, file: &Metadata) -> Option<Attributes> {
        let table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        table.get(&identity(file)).cloned()
    }
}

/// The metadata that a request carries.
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
            let message = format!("the keys of metadata have 1 to {MAX_KEY} bytes");
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
