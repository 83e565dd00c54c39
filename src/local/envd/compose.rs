//! Joining files into one.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::Extension;
use cap_std::fs::{File, OpenOptions};

use crate::envd::types;
use crate::local::answer::Refusal;
use crate::local::envd::fault::Fault;
use crate::local::envd::machine::Machine;
use crate::local::envd::root::{Root, User, name, shown};
use crate::local::store::random_text;

pub(super) async fn compose(
    Extension(machine): Extension<Arc<Machine>>,
    body: Bytes,
) -> Result<Json<types::EntryInfo>, Refusal> {
    let request: types::ComposeRequest = serde_json::from_slice(&body)
        .map_err(|error| Refusal::bad_request(format!("the request is not valid: {error}")))?;
    let user = machine.root.user(request.username.as_deref())?;
    let suffix = random_text(20)?;
    let root = &machine.root;
    let at = root.blocking(move |root| join(root, user, &request, &suffix));
    let at = at.await?;
    Ok(Json(types::EntryInfo {
        metadata: None,
        name: name(&at),
        path: shown(&at),
        type_: types::EntryInfoType::File,
    }))
}

/// The result is put in place at once, when it is complete, and then the sources go.
fn join(
    root: &Root,
    user: User,
    request: &types::ComposeRequest,
    suffix: &str,
) -> Result<PathBuf, Fault> {
    if request.source_paths.is_empty() {
        return Err(Fault::invalid("there are no files to join"));
    }
    let mut sources = Vec::with_capacity(request.source_paths.len());
    for path in &request.source_paths {
        let at = root.find(user, path)?;
        let metadata = root.dir.metadata(&at);
        let metadata = metadata.map_err(|error| Fault::of_path(path, &error))?;
        if !metadata.is_file() {
            return Err(Fault::invalid(format!("{path} is not a file")));
        }
        sources.push(at);
    }
    let path = &request.destination;
    let destination = root.find(user, path)?;
    let fault = |error| Fault::of_path(path, &error);
    if root
        .dir
        .metadata(&destination)
        .is_ok_and(|found| found.is_dir())
    {
        return Err(Fault::invalid(format!("{path} is a directory")));
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

fn write(root: &Root, sources: &[PathBuf], to: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut joined: File = root.open(to, options.write(true).create_new(true))?;
    for source in sources {
        let mut options = OpenOptions::new();
        let mut source = root.open(source, options.read(true))?;
        io::copy(&mut source, &mut joined)?;
    }
    Ok(())
}
