//! What is wrong with a document, where, and what to do about it.

use std::fmt;

/// A place in the document, as a JSON pointer in fragment form (`#/paths/~1sandboxes/post`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The place under this one that `key` leads to.
    #[must_use]
    pub fn child(&self, key: impl fmt::Display) -> Self {
        let key = key.to_string().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{key}", self.0))
    }

    /// The place that `keys` lead to, one after the other.
    #[must_use]
    pub fn descend(&self, keys: &[&str]) -> Self {
        keys.iter().fold(self.clone(), |at, key| at.child(key))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// A document that cannot become a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    place: String,
    reason: String,
    help: Option<String>,
}

/// The result of every step of the pipeline.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// Something is wrong at `pointer`.
    pub fn at(pointer: &Pointer, reason: impl fmt::Display) -> Self {
        Self {
            place: pointer.to_string(),
            reason: reason.to_string(),
            help: None,
        }
    }

    /// Something is wrong with the text itself, at a line and column that count from 1.
    pub fn text(position: Option<(usize, usize)>, reason: impl fmt::Display) -> Self {
        Self {
            place: match position {
                Some((line, column)) => format!("line {line}, column {column}"),
                None => "the text".to_owned(),
            },
            reason: reason.to_string(),
            help: None,
        }
    }

    /// Something is wrong with an operation, named as the document names it.
    pub fn operation(id: &str, pointer: &Pointer, reason: impl fmt::Display) -> Self {
        Self {
            place: format!("operation `{id}` ({pointer})"),
            reason: reason.to_string(),
            help: None,
        }
    }

    /// What the person who changed the document can do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}
