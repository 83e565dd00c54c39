//! `router`, which serves the methods of `filesystem.Filesystem` that watch directories.

use std::future::ready;
use std::sync::Arc;

use axum::Router;
use axum::routing::post;
use e2b::envd::types;
use futures_util::stream::{self, StreamExt as _};
use tokio::sync::mpsc;

use crate::envd::error::RpcError;
use crate::envd::rpc::{RpcContext, StreamResponse, server_stream, unary};
use crate::envd::watch::{QUEUE, WatchOptions, Watcher, watch};
use crate::state::Shared;

pub(super) fn router() -> Router<Shared> {
    Router::new()
        .route(
            "/filesystem.Filesystem/WatchDir",
            post(|r| server_stream(r, watch_dir)),
        )
        .route(
            "/filesystem.Filesystem/CreateWatcher",
            post(|r| unary(r, create_watcher)),
        )
        .route(
            "/filesystem.Filesystem/GetWatcherEvents",
            post(|r| unary(r, get_watcher_events)),
        )
        .route(
            "/filesystem.Filesystem/RemoveWatcher",
            post(|r| unary(r, remove_watcher)),
        )
}

async fn watch_dir(
    context: RpcContext,
    request: types::FilesystemWatchDirRequest,
) -> Result<StreamResponse<types::FilesystemWatchDirResponse>, RpcError> {
    use types::FilesystemWatchDirResponse as Response;
    let keepalive = context.keepalive()?;
    let options = WatchOptions {
        user: context.user()?,
        path: request.path.unwrap_or_default(),
        recursive: request.recursive.unwrap_or_default(),
        include_entry: request.include_entry.unwrap_or_default(),
    };
    let (sender, mut observed) = mpsc::channel(QUEUE);
    // Sending fails once the response is dropped, and the watch with it.
    let observe = move |event| drop(sender.blocking_send(event));
    let watch = watch(context.instance, options, observe).await?;
    let events = stream::poll_fn(move |cx| {
        // The stream owns the watch.
        let _ = &watch;
        observed.poll_recv(cx)
    });
    let start = Response::Start(types::FilesystemWatchDirResponseStartEvent::default());
    let silent = Response::Keepalive(types::FilesystemWatchDirResponseKeepAlive::default());
    Ok(StreamResponse {
        messages: stream::once(ready(Ok(start)))
            .chain(events.map(|event| event.map(Response::Filesystem)))
            .boxed(),
        deadline: context.deadline,
        keepalive: Some((silent, keepalive)),
    })
}

async fn create_watcher(
    context: RpcContext,
    request: types::FilesystemCreateWatcherRequest,
) -> Result<types::FilesystemCreateWatcherResponse, RpcError> {
    let options = WatchOptions {
        user: context.user()?,
        path: request.path.unwrap_or_default(),
        recursive: request.recursive.unwrap_or_default(),
        include_entry: request.include_entry.unwrap_or_default(),
    };
    let instance = context.instance;
    let watcher = Watcher::start(Arc::clone(&instance), options).await?;
    let id = instance.watchers.insert(watcher, &instance.shutdown)?;
    Ok(types::FilesystemCreateWatcherResponse::builder()
        .watcher_id(Some(id))
        .try_into()?)
}

async fn get_watcher_events(
    context: RpcContext,
    request: types::FilesystemGetWatcherEventsRequest,
) -> Result<types::FilesystemGetWatcherEventsResponse, RpcError> {
    let id = request.watcher_id.unwrap_or_default();
    let events = context.instance.watchers.take_events(&id)?;
    Ok(types::FilesystemGetWatcherEventsResponse::builder()
        .events(Some(events))
        .try_into()?)
}

async fn remove_watcher(
    context: RpcContext,
    request: types::FilesystemRemoveWatcherRequest,
) -> Result<types::FilesystemRemoveWatcherResponse, RpcError> {
    let id = request.watcher_id.unwrap_or_default();
    context.instance.watchers.remove(&id)?;
    Ok(types::FilesystemRemoveWatcherResponse::default())
}
