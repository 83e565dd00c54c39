//! [`PathSegment`], a parameter in the path of a URL.

use std::fmt;

/// A parameter in the path of a URL, such as the id of a sandbox or the name of a template.
///
/// Any text is accepted and is sent as one segment of the path, with these exceptions: URL parsers
/// resolve `.` and `..` and treat `\` as a slash, so an id of `..` would call a different
/// operation. Such texts print as an empty string, and a request with an empty path segment is
/// rejected.
///
/// ```
/// use e2b::PathSegment;
///
/// assert_eq!(PathSegment::from("team/base").to_string(), "team/base");
/// assert_eq!(PathSegment::from("..").to_string(), "");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PathSegment(String);

impl fmt::Display for PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let resolved = matches!(self.0.as_str(), "." | "..") || self.0.contains('\\');
        f.write_str(if resolved { "" } else { &self.0 })
    }
}

impl From<String> for PathSegment {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for PathSegment {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for PathSegment {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}
