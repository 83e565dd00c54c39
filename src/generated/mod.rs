//! The generated clients, and what generated code is built on.

pub mod envd;
pub(crate) mod json;
#[cfg(feature = "mock")]
pub mod mock;
pub(crate) mod path;
pub mod platform;
pub mod query;
