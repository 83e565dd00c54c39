//! `Error`, a problem in a document: the place, the reason, and help.

use std::fmt;

/// The lines of a message for cargo, without control characters.
///
/// A message contains names of the document. With a line break in one of them, a document could begin a
/// line of its own in the output of the build script, and with it set arguments of the linker.
pub fn printable_lines(message: &str) -> impl Iterator<Item = String> {
    message.lines().map(|line| {
        line.chars()
            .map(|c| if c.is_control() { '\u{fffd}' } else { c })
            .collect()
    })
}

/// A place in the document, as a JSON pointer in fragment form (`#/paths/~1sandboxes/post`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The member `key` of this place.
    #[must_use]
    pub fn child(&self, key: impl fmt::Display) -> Self {
        let key = key.to_string().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{key}", self.0))
    }

    /// The place at the end of a path of keys.
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
    /// An error at `pointer`.
    pub fn at(pointer: &Pointer, reason: impl fmt::Display) -> Self {
        Self {
            place: pointer.to_string(),
            reason: reason.to_string(),
            help: None,
        }
    }

    /// A syntax error, at a line and column that count from 1.
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

    /// An error in an operation, with its id in the document.
    pub fn operation(id: &str, pointer: &Pointer, reason: impl fmt::Display) -> Self {
        Self {
            place: format!("operation `{id}` ({pointer})"),
            reason: reason.to_string(),
            help: None,
        }
    }

    /// Adds help for the person who changed the document.
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
