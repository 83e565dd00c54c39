//! `upload`, which writes one file from a body, or several from a form, without buffering them.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use async_compression::tokio::bufread::GzipDecoder;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest as _, Multipart, Request};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use cap_std::fs::OpenOptions;
use futures_util::stream::{Stream, StreamExt as _, TryStreamExt as _};
use tokio::io::AsyncWriteExt as _;
use tokio_util::io::{ReaderStream, StreamReader};

use crate::envd::error::RpcError;
use crate::envd::instance::Instance;
use crate::envd::metadata::{self, Attributes};
use crate::envd::root::{FsRoot, User, name, shown};
use e2b::envd::types;

/// The name of the fields with files; other fields are ignored.
const FIELD: &str = "file";

/// The content type that Go detects for the response of envd.
const RESPONSE_TYPE: &str = "text/plain; charset=utf-8";

pub(super) async fn upload(
    instance: Arc<Instance>,
    user: User,
    path: Option<String>,
    request: Request,
) -> Result<Response, RpcError> {
    let mut target = Target {
        attributes: metadata::from_headers(request.headers())?,
        instance,
        user,
        written: HashSet::new(),
    };
    let request = decoded(request)?;
    let content_type = request.headers().get(header::CONTENT_TYPE);
    let content_type = content_type.and_then(|value| value.to_str().ok());
    let kind = content_type.and_then(|text| text.split(';').next());
    let entries = match kind.unwrap_or_default().trim() {
        "application/octet-stream" => {
            let path = path.ok_or_else(|| RpcError::invalid("the path is missing"))?;
            let body = request.into_body().into_data_stream();
            vec![target.write(path, body).await?]
        }
        "multipart/form-data" => {
            let form = Multipart::from_request(request, &()).await;
            let form = form.map_err(|rejection| RpcError::invalid(rejection.body_text()))?;
            target.write_all(path, form).await?
        }
        other => {
            let message = format!("uploads with content type {other:?} are not supported");
            return Err(RpcError::invalid(message));
        }
    };
    let body =
        serde_json::to_vec(&entries).map_err(|error| RpcError::internal(error.to_string()))?;
    Ok(([(header::CONTENT_TYPE, RESPONSE_TYPE)], body).into_response())
}

/// Where an upload is written.
struct Target {
    instance: Arc<Instance>,
    user: User,
    attributes: Attributes,
    /// The paths that this request has written.
    written: HashSet<PathBuf>,
}

impl Target {
    async fn write_all(
        &mut self,
        path: Option<String>,
        mut form: Multipart,
    ) -> Result<Vec<types::EntryInfo>, RpcError> {
        let mut entries = Vec::new();
        let broken = |error: axum::extract::multipart::MultipartError| {
            RpcError::invalid(format!("the form is not valid: {}", error.body_text()))
        };
        while let Some(field) = form.next_field().await.map_err(broken)? {
            if field.name() != Some(FIELD) {
                continue;
            }
            let path = path
                .clone()
                .or_else(|| field.file_name().map(str::to_owned));
            let path =
                path.ok_or_else(|| RpcError::invalid("a file has neither a path nor a name"))?;
            entries.push(self.write(path, field).await?);
        }
        Ok(entries)
    }

    /// Writes a file, replacing an existing one.
    async fn write<E: std::fmt::Display>(
        &mut self,
        path: String,
        mut body: impl Stream<Item = Result<Bytes, E>> + Unpin,
    ) -> Result<types::EntryInfo, RpcError> {
        let user = self.user;
        let (requested, attributes) = (path.clone(), self.attributes.clone());
        let instance = Arc::clone(&self.instance);
        let find = move |root: &FsRoot| root.find(user, &requested);
        let at = self.instance.root.blocking(find).await?;
        if !self.written.insert(at.clone()) {
            let message = format!("{path} is uploaded twice");
            return Err(RpcError::invalid(message));
        }
        let open = {
            let (path, at) = (path.clone(), at.clone());
            move |root: &FsRoot| {
                let at_path = |error| RpcError::at_path(&path, &error);
                if root.dir.metadata(&at).is_ok_and(|found| found.is_dir()) {
                    return Err(RpcError::invalid(format!("{path} is a directory")));
                }
                root.make_parents(&at).map_err(at_path)?;
                let mut options = OpenOptions::new();
                options.write(true).create(true).truncate(true);
                let file = root.open(&at, &mut options).map_err(at_path)?;
                let metadata = file.metadata().map_err(at_path)?;
                instance.metadata.set(&metadata, attributes)?;
                Ok(file.into_std())
            }
        };
        let mut file = tokio::fs::File::from_std(self.instance.root.blocking(open).await?);
        let at_path = |error| RpcError::at_path(&path, &error);
        while let Some(chunk) = body.next().await {
            let chunk = chunk.map_err(|error| RpcError::invalid(format!("{path}: {error}")))?;
            file.write_all(&chunk).await.map_err(at_path)?;
        }
        file.flush().await.map_err(at_path)?;
        let metadata = Some(self.attributes.clone()).filter(|metadata| !metadata.is_empty());
        let entry = types::EntryInfo::builder()
            .metadata(metadata)
            .name(name(&at))
            .path(shown(&at))
            .type_(types::EntryInfoType::File);
        Ok(entry.try_into()?)
    }
}

/// Decompresses the body of a request.
fn decoded(request: Request) -> Result<Request, RpcError> {
    let encoding = request.headers().get(header::CONTENT_ENCODING);
    match encoding.map(HeaderValue::as_bytes) {
        None | Some(b"identity" | b"") => Ok(request),
        Some(b"gzip") => Ok(request.map(|body| {
            let compressed = body.into_data_stream().map_err(std::io::Error::other);
            let mut decoder = GzipDecoder::new(StreamReader::new(compressed));
            decoder.multiple_members(true);
            Body::from_stream(ReaderStream::new(decoder))
        })),
        Some(_) => Err(RpcError::invalid(
            "the only supported content encoding is gzip",
        )),
    }
}
