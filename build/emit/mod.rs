//! Rust code for what typify and progenitor do not write.

pub mod operations;
pub mod rust_type;
pub mod types;
