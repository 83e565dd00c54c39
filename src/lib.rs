// The examples in it use schemars, so they are tested when it is there.
#![cfg_attr(
    any(not(doctest), feature = "schemars"),
    doc = include_str!("../README.md")
)]
#![warn(missing_debug_implementations, missing_docs, unreachable_pub)]

mod client;
pub mod commands;
mod config;
mod connect;
mod create;
pub mod envd;
mod error;
pub mod files;
mod guard;
mod http;
mod idle;
mod list;
#[cfg(feature = "local")]
pub mod local;
#[cfg(feature = "mock")]
pub mod mock;
pub mod operation;
mod path;
pub mod platform;
pub mod pty;
pub mod query;
pub mod retry;
pub mod rpc;
mod sandbox;
mod secret;
mod text;
mod transport;
mod version;
mod wire;

pub use client::Client;
pub use config::{
    ClientBuilder, DEFAULT_CONNECT_TIMEOUT, DEFAULT_DOMAIN, DEFAULT_REQUEST_TIMEOUT, HttpVersion,
};
pub use connect::Connect;
pub use create::{Create, DEFAULT_LIFETIME};
pub use error::{Deadline, Error, ErrorKind, Result};
pub use guard::KillOnDrop;
pub use http::{http_client_builder, stream_http_client_builder};
pub use list::{Pages, Sandboxes};
pub use path::PathSegment;
pub use retry::Retries;
pub use sandbox::Sandbox;
pub use secret::SecretString;
pub use text::TextDecoder;
pub use wire::{Base64, Int64};
