//! Query parameters that hold several values.

use std::fmt;
use std::marker::PhantomData;

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// Several values for one query parameter.
///
/// Methods of the generated builders take anything that converts into it: one value, an array, or
/// a `Vec`. `S` says how the values travel, as the document has it.
///
/// ```
/// use e2b::query::{Comma, List};
///
/// let ids: List<String, Comma> = ["a".to_owned(), "b".to_owned()].into();
/// assert_eq!(ids.to_string(), "a,b");
/// ```
pub struct List<T, S = Comma> {
    values: Vec<T>,
    separator: PhantomData<fn() -> S>,
}

/// The values are joined by commas: `state=running,paused`.
#[derive(Clone, Copy, Debug)]
pub enum Comma {}

/// The values are joined by spaces.
#[derive(Clone, Copy, Debug)]
pub enum Space {}

/// The values are joined by `|`.
#[derive(Clone, Copy, Debug)]
pub enum Pipe {}

/// The parameter is repeated for each value: `state=running&state=paused`.
#[derive(Clone, Copy, Debug)]
pub enum Repeat {}

/// How the values of a [`List`] travel.
pub trait Separator: sealed::Sealed {
    /// What stands between the values; `None` if the parameter is repeated.
    const BETWEEN: Option<&'static str>;
}

impl Separator for Comma {
    const BETWEEN: Option<&'static str> = Some(",");
}

impl Separator for Space {
    const BETWEEN: Option<&'static str> = Some(" ");
}

impl Separator for Pipe {
    const BETWEEN: Option<&'static str> = Some("|");
}

impl Separator for Repeat {
    const BETWEEN: Option<&'static str> = None;
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::Comma {}
    impl Sealed for super::Space {}
    impl Sealed for super::Pipe {}
    impl Sealed for super::Repeat {}
}

impl<T, S> List<T, S> {
    /// The values.
    pub fn values(&self) -> &[T] {
        &self.values
    }
}

impl<T, S> From<Vec<T>> for List<T, S> {
    fn from(values: Vec<T>) -> Self {
        Self {
            values,
            separator: PhantomData,
        }
    }
}

impl<T, S, const N: usize> From<[T; N]> for List<T, S> {
    fn from(values: [T; N]) -> Self {
        Vec::from(values).into()
    }
}

impl<T, S> From<T> for List<T, S> {
    fn from(value: T) -> Self {
        vec![value].into()
    }
}

impl<S> From<&str> for List<String, S> {
    fn from(value: &str) -> Self {
        value.to_owned().into()
    }
}

impl<S, const N: usize> From<[&str; N]> for List<String, S> {
    fn from(values: [&str; N]) -> Self {
        values.map(str::to_owned).into()
    }
}

impl<S> From<Vec<&str>> for List<String, S> {
    fn from(values: Vec<&str>) -> Self {
        values.into_iter().map(str::to_owned).collect()
    }
}

impl<T, S> FromIterator<T> for List<T, S> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        values.into_iter().collect::<Vec<T>>().into()
    }
}

impl<T: Clone, S> Clone for List<T, S> {
    fn clone(&self) -> Self {
        self.values.clone().into()
    }
}

impl<T: fmt::Debug, S> fmt::Debug for List<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.values.fmt(f)
    }
}

impl<T: PartialEq, S> PartialEq for List<T, S> {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values
    }
}

/// The values joined, as they stand in the query string before it is encoded.
impl<T: Serialize, S: Separator> fmt::Display for List<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.values.iter().enumerate() {
            if index > 0 {
                f.write_str(S::BETWEEN.unwrap_or(","))?;
            }
            f.write_str(&text(value))?;
        }
        Ok(())
    }
}

impl<T: Serialize, S: Separator> Serialize for List<T, S> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        if S::BETWEEN.is_some() {
            return serializer.serialize_str(&self.to_string());
        }
        let mut sequence = serializer.serialize_seq(Some(self.values.len()))?;
        for value in &self.values {
            sequence.serialize_element(&text(value))?;
        }
        sequence.end()
    }
}

/// One value as it travels, without the quotes that JSON would put around it.
///
/// A time prints in a format that no service reads; what it serializes to is RFC 3339.
fn text(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        Ok(other) => other.to_string(),
        // No value of a parameter fails to be serialized: it is text, a number or a boolean.
        Err(_) => String::new(),
    }
}
