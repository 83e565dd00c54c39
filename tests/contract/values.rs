//! Short forms for the values that rows are full of.

use std::collections::BTreeMap;
use std::fmt::Debug;

use chrono::{DateTime, Utc};

/// An id that has to be encoded to be one segment of a path.
pub(crate) const ID: &str = "a/b c%ü";
/// Another one, for operations that take two.
pub(crate) const OTHER: &str = "x?y#z+é&";
/// Text that has to be encoded to be the value of a query parameter.
pub(crate) const TEXT: &str = "a b&c=d+e%20ü";
/// A time, as it is written.
pub(crate) const TIME: &str = "2025-11-22T10:20:30.123456Z";

pub(crate) fn text(text: &str) -> String {
    text.to_owned()
}

pub(crate) fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).into()
}

pub(crate) fn map<const N: usize>(pairs: [(&str, &str); N]) -> BTreeMap<String, String> {
    pairs.map(|(key, value)| (text(key), text(value))).into()
}

/// [`TIME`] as it is read.
pub(crate) fn time() -> DateTime<Utc> {
    TIME.parse().expect("a time")
}

/// What a builder builds.
pub(crate) fn build<T>(builder: impl TryInto<T, Error: Debug>) -> T {
    builder.try_into().expect("nothing is missing")
}
