//! `compose`, which joins files into one.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::Extension;
use cap_std::fs::{File, OpenOptions};

use crate::api_error::ApiError;
use crate::envd::error::RpcError;
use crate::envd::instance::Instance;
use crate::envd::root::{FsRoot, User, name, shown};
use crate::store::random_text;
use e2b::envd::types;

pub(super) async fn compose(
    Extension(instance): Extension<Arc<Instance>>,
    body: Bytes,
) -> Result<Json<types::EntryInfo>, ApiError> {
    let request: types::ComposeRequest = serde_json::from_slice(&body)
        .map_err(|error| ApiError::bad_request(format!("the request is not valid: {error}")))?;
    let user = instance.root.user(request.username.as_deref())?;
    let suffix = random_text(20)?;
    let root = &instance.root;
    let at = root.blocking(move |root| join(root, user, &request, &suffix));
    let at = at.await?;
    let entry = types::EntryInfo::builder()
        .name(name(&at))
        .path(shown(&at))
        .type_(types::EntryInfoType::File);
    Ok(Json(entry.try_into()?))
}

/// Joins files. The complete result is moved into place, and then the sources are removed.
fn join(
    root: &FsRoot,
    user: User,
    request: &types::ComposeRequest,
    suffix: &str,
) -> Result<PathBuf, RpcError> {
    if request.source_paths.is_empty() {
        return Err(RpcError::invalid("source_paths is empty"));
    }
    let mut sources = Vec::with_capacity(request.source_paths.len());
    for path in &request.source_paths {
        let at = root.find(user, path)?;
        let metadata = root.dir.metadata(&at);
        let metadata = metadata.map_err(|error| RpcError::at_path(path, &error))?;
        if !metadata.is_file() {
            return Err(RpcError::invalid(format!("{path} is not a file")));
        }
        sources.push(at);
    }
    let path = &request.destination;
    let destination = root.find(user, path)?;
    let at_path = |error| RpcError::at_path(path, &error);
    if root
        .dir
        .metadata(&destination)
        .is_ok_and(|found| found.is_dir())
    {
        return Err(RpcError::invalid(format!("{path} is a directory")));
    }
    root.make_parents(&destination).map_err(at_path)?;
    let partial = destination.with_file_name(format!(".compose-{suffix}"));
    let joined = write(root, &sources, &partial)
        .and_then(|()| root.dir.rename(&partial, &root.dir, &destination));
    if let Err(error) = joined {
        // The first error is the one to report.
        let _ = root.dir.remove_file(&partial);
        return Err(at_path(error));
    }
    for source in &sources {
        if *source != destination {
            // A source that is listed twice has been removed already.
            let _ = root.dir.remove_file(source);
        }
    }
    Ok(destination)
}

fn write(root: &FsRoot, sources: &[PathBuf], to: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut joined: File = root.open(to, options.write(true).create_new(true))?;
    for source in sources {
        let mut options = OpenOptions::new();
        let mut source = root.open(source, options.read(true))?;
        io::copy(&mut source, &mut joined)?;
    }
    Ok(())
}
