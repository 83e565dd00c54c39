//! What happens when things go wrong: calls that are tried again, and sandboxes that are not left
//! behind.

#[cfg(unix)]
mod guards;
mod retries;
