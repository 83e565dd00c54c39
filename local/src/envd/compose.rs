//! Joining files into one.

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

/// The result is put in place at once, when it is complete, and then the sources go.
fn join(
    root: &FsRoot,
    user: User,
    request: &types::ComposeRequest,
    suffix: &str,
) -> Result<PathBuf, RpcError> {
    if request.source_paths.is_empty() {
        return Err(RpcError::invalid("there are no files to join"));
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
    let fault = |error| RpcError::at_path(path, &error);
    if root
        .dir
        .metadata(&destination)
        .is_ok_and(|found| found.is_dir())
    {
        return Err(RpcError::invalid(format!("{path} is a directory")));
    }
    root.make_parents(&destination).map_err(fault)?;
    let partial = destination.with_file_name(format!(".compose-{suffix}"));
    let joined = write(root, &sources, &partial)
        .and_then(|()| root.dir.rename(&partial, &root.dir, &destination));
    if let Err(error) = joined {
        // What it was is told already.
        let _ = root.dir.remove_file(&partial);
        return Err(fault(error));
    }
    for source in &sources {
        if *source != destination {
            // A source that was named twice is gone already.
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
