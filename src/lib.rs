// The examples in it use these features, so they are tested when they are there.
#![cfg_attr(
    any(not(doctest), all(feature = "schemars", feature = "sandboxes")),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(feature = "sandboxes"),
    allow(dead_code, reason = "the layer uses the rest")
)]
#![warn(missing_debug_implementations, missing_docs, unreachable_pub)]

mod client;
#[cfg(feature = "sandboxes")]
pub mod commands;
mod config;
#[cfg(feature = "sandboxes")]
mod connect;
#[cfg(feature = "sandboxes")]
mod create;
pub mod envd;
mod error;
#[cfg(feature = "sandboxes")]
pub mod files;
#[cfg(feature = "sandboxes")]
mod guard;
mod http;
#[cfg(feature = "sandboxes")]
mod idle;
#[cfg(feature = "sandboxes")]
mod list;
#[cfg(feature = "local")]
pub mod local;
#[cfg(feature = "mock")]
pub mod mock;
pub mod operation;
mod path;
pub mod platform;
#[cfg(feature = "sandboxes")]
pub mod pty;
pub mod query;
pub mod retry;
#[cfg(feature = "sandboxes")]
pub mod rpc;
#[cfg(feature = "sandboxes")]
mod sandbox;
mod secret;
#[cfg(feature = "sandboxes")]
mod text;
mod transport;
#[cfg(feature = "sandboxes")]
mod version;
mod wire;

pub use client::Client;
pub use config::{
    ClientBuilder, DEFAULT_CONNECT_TIMEOUT, DEFAULT_DOMAIN, DEFAULT_REQUEST_TIMEOUT, HttpVersion,
};
#[cfg(feature = "sandboxes")]
pub use connect::Connect;
#[cfg(feature = "sandboxes")]
pub use create::{Create, DEFAULT_LIFETIME};
pub use error::{Error, ErrorKind, Result, TimeoutKind};
#[cfg(feature = "sandboxes")]
pub use guard::KillOnDrop;
pub use http::{http_client_builder, stream_http_client_builder};
#[cfg(feature = "sandboxes")]
pub use list::{Pages, Sandboxes};
pub use path::PathSegment;
pub use retry::RetryPolicy;
#[cfg(feature = "sandboxes")]
pub use sandbox::Sandbox;
pub use secret::SecretString;
#[cfg(feature = "sandboxes")]
pub use text::TextDecoder;
pub use wire::{Base64, Int64};
