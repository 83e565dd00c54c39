//! `ListDir`, the builder of a directory listing.

use std::fmt;
use std::future::IntoFuture;

use futures_util::future::BoxFuture;
use progenitor_client::{ClientHooks as _, ClientInfo as _, OperationInfo};
use reqwest::header::ACCEPT;
use serde::de::{Deserialize, Deserializer, IgnoredAny, SeqAccess, Visitor};

use crate::error::{Error, ErrorKind, Result};
use crate::files::{Entry, Files};
use crate::generated::envd::{self, ResponseValue, types};

const OPERATION: &str = "filesystem.Filesystem.ListDir";

/// Maximum number of entries of a listing: 500,000.
///
/// An entry that takes 3 bytes in a response can take a hundred times as much memory.
pub const LIST_LIMIT: usize = 500_000;

/// Builder of a directory listing. Await it to get the [`Entry`]s, depth first and sorted by name.
/// Created by [`Files::list`].
///
/// If the path is a symbolic link to a directory, the entries have paths below the requested one.
/// Symbolic links inside the directory are listed, not followed. The response is limited to 64 MiB,
/// about 300,000 entries, and to [`LIST_LIMIT`] entries.
///
/// # Errors
///
/// - [`ErrorKind::NotFound`] if the path does not exist.
/// - [`ErrorKind::InvalidArgument`] if it is not a directory or the depth is 0.
/// - [`ErrorKind::TooLarge`] if there are too many entries.
/// - [`ErrorKind::Server`] if a name is not valid UTF-8, which envd cannot list. The command
///   `find DIR -print0` lists such names, and `tar` transfers them.
#[derive(Clone, Debug)]
#[must_use = "nothing is listed until this is awaited"]
pub struct ListDir {
    files: Files,
    path: String,
    depth: Option<u32>,
}

impl ListDir {
    pub(super) fn new(files: Files, path: String) -> Self {
        Self {
            files,
            path,
            depth: None,
        }
    }

    /// Sets how many levels to list. Defaults to 1, the entries of the directory itself. Zero is an
    /// error.
    pub fn depth(mut self, levels: u32) -> Self {
        self.depth = Some(levels);
        self
    }

    async fn send(self) -> Result<Vec<Entry>> {
        let Self { files, path, depth } = self;
        if depth == Some(0) {
            let message = "the depth must be at least 1";
            let error = Error::new(ErrorKind::InvalidArgument, message);
            return Err(files.place(OPERATION, error));
        }
        let request: types::FilesystemListDirRequest = types::FilesystemListDirRequest::builder()
            .path(path.clone())
            .depth(depth.map(i64::from))
            .try_into()?;
        let envd = files.envd()?;
        let response = fetch(&envd, &request)
            .await
            .map_err(|error| explain(files.error(OPERATION, error), &path))?;
        // Protobuf omits an empty list.
        let Some(entries) = response.into_inner().entries else {
            return Ok(Vec::new());
        };
        if entries.complete {
            return Ok(entries.list);
        }
        let message = format!(
            "{path:?} has more than {LIST_LIMIT} entries; list its subdirectories separately, with a \
             smaller depth"
        );
        let error = Error::new(ErrorKind::TooLarge, message);
        Err(files.place(OPERATION, error))
    }
}

/// Sends the request as the generated method does, but limits the number of entries that are decoded.
async fn fetch(
    envd: &envd::Client,
    body: &types::FilesystemListDirRequest,
) -> Result<ResponseValue<Listing>, envd::Error<types::Error>> {
    let operation = envd::OPERATIONS
        .iter()
        .find(|operation| operation.id == OPERATION)
        .ok_or_else(|| {
            envd::Error::InvalidRequest(format!("{OPERATION} is not in the document"))
        })?;
    let info = OperationInfo {
        operation_id: operation.method_name,
    };
    let url = format!("{}{}", envd.baseurl(), operation.path);
    let request = envd.client().post(url).header(ACCEPT, "application/json");
    let mut request = request.json(body).build()?;
    envd.pre(&mut request, &info).await?;
    let response = envd.exec(request, &info).await?;
    let status = response.status();
    if status.is_success() {
        ResponseValue::from_response(response).await
    } else if status.is_client_error() || status.is_server_error() {
        let error = ResponseValue::from_response(response).await?;
        Err(envd::Error::ErrorResponse(error))
    } else {
        Err(envd::Error::UnexpectedResponse(response))
    }
}

/// Adds to the error of a name that is not valid UTF-8 what can be done about it. A listing has the
/// code `internal`, a watch `unknown`.
pub(super) fn explain(error: Error, path: &str) -> Error {
    let message = error.message().unwrap_or_default();
    let code = matches!(error.error_code(), Some("internal" | "unknown"));
    if !code || !message.contains("invalid UTF-8") {
        return error;
    }
    let message = format!(
        "a file name in {path:?} is not valid UTF-8, which envd cannot send; find it with the command \
         `find {path:?} -print0`, or transfer the directory with `tar` through a command ({message})"
    );
    let kind = error.kind();
    error.restated(kind, message)
}

#[derive(serde::Deserialize)]
struct Listing {
    entries: Option<Entries>,
}

/// The entries of a listing, up to [`LIST_LIMIT`].
struct Entries {
    list: Vec<Entry>,
    complete: bool,
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Limited;

        impl<'de> Visitor<'de> for Limited {
            type Value = Entries;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of entries")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sent: A) -> Result<Entries, A::Error> {
                let mut list = Vec::new();
                while list.len() < LIST_LIMIT {
                    let Some(entry) = sent.next_element::<types::FilesystemEntryInfo>()? else {
                        let complete = true;
                        return Ok(Entries { list, complete });
                    };
                    list.push(entry.into());
                }
                let complete = sent.next_element::<IgnoredAny>()?.is_none();
                while sent.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Entries { list, complete })
            }
        }

        deserializer.deserialize_seq(Limited)
    }
}

impl IntoFuture for ListDir {
    type Output = Result<Vec<Entry>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
