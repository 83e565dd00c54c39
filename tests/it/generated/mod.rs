//! The generated types.

#[cfg(feature = "schemars")]
mod json_schemas;
mod types;
