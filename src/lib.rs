// The doc tests of the README need these features.
#![cfg_attr(
    any(not(doctest), all(feature = "schemars", feature = "sandboxes")),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(feature = "sandboxes"),
    allow(dead_code, reason = "used by the feature `sandboxes`")
)]
// docs.rs marks what a feature is needed for.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_debug_implementations, missing_docs, unreachable_pub)]

mod client;
#[cfg(feature = "sandboxes")]
pub mod commands;
mod error;
#[cfg(feature = "sandboxes")]
pub mod files;
mod generated;
#[cfg(feature = "sandboxes")]
pub mod pty;
#[cfg(feature = "sandboxes")]
pub mod rpc;
#[cfg(feature = "sandboxes")]
mod sandbox;
mod secret;
mod transport;

pub use client::{
    Client, ClientBuilder, DEFAULT_CONNECT_TIMEOUT, DEFAULT_DOMAIN, DEFAULT_REQUEST_TIMEOUT,
};
#[cfg(feature = "sandboxes")]
pub use commands::TextDecoder;
pub use error::{Error, ErrorKind, Result, TimeoutKind};
pub use generated::json::{Base64, Int64};
#[cfg(feature = "mock")]
pub use generated::mock;
pub use generated::path::PathSegment;
pub use generated::{envd, platform, query};
#[cfg(feature = "sandboxes")]
pub use sandbox::{Connect, Create, DEFAULT_LIFETIME, KillOnDrop, Pages, Sandbox, Sandboxes};
pub use secret::SecretString;
pub use transport::error_body::ErrorBody;
pub use transport::http_client::{HttpVersion, http_client_builder, stream_http_client_builder};
pub use transport::retry::RetryPolicy;
pub use transport::{operation, retry};

// The crates whose types are part of this API.
pub use bytes;
pub use chrono;
#[cfg(feature = "mock")]
pub use httpmock;
pub use reqwest;
#[cfg(feature = "schemars")]
pub use schemars;
pub use serde_json;

/// What e2b-local shares with the client. Not public API: it changes without notice.
#[doc(hidden)]
pub mod internal {
    pub use crate::client::config::ENVD_PORT;
    #[cfg(feature = "sandboxes")]
    pub use crate::files::signed_url::signature;
    #[cfg(feature = "sandboxes")]
    pub use crate::rpc::frames::{END, Envelope, EnvelopeDecoder};
    pub use crate::transport::rpc_code::RpcCode;

    #[cfg(feature = "sandboxes")]
    pub mod metadata {
        pub use crate::files::metadata::{HEADER_PREFIX, MAX_KEY, MAX_SIZE, stored_size};
    }
}
