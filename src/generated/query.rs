//! [`List`], a query parameter with several values.

use std::fmt;
use std::marker::PhantomData;

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A query parameter with several values.
///
/// Setters of the generated builders accept anything that converts into it: one value, an array, or
/// a `Vec`. `S` is the serialization style of the parameter in the document.
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

/// The serialization style of a [`List`]. The trait is sealed.
pub trait Separator: sealed::Sealed {
    /// The separator between the values, or `None` if the parameter is repeated.
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
    /// Returns the values.
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

/// Prints the joined values, as in the query string before percent-encoding.
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

/// Serializes one value as text, without the quotes of JSON.
///
/// `Serialize` is used instead of `Display`, because timestamps serialize as RFC 3339 but print in
/// another format.
fn text(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        Ok(other) => other.to_string(),
        // Unreachable: a parameter is a string, a number or a boolean, which always serialize.
        Err(_) => String::new(),
    }
}
