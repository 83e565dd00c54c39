//! The generated clients, and the types and functions that generated code uses.

pub mod envd;
pub(crate) mod json;
#[cfg(feature = "mock")]
pub mod mock;
pub(crate) mod path;
pub mod platform;
pub mod query;
