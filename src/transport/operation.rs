//! What the document says of each operation beyond the signature of its method.
//!
//! The build writes a table of these for each surface, [`platform::OPERATIONS`] and
//! [`envd::OPERATIONS`]. Authentication and the transport run on them: nothing about a single
//! operation is written by hand.
//!
//! [`platform::OPERATIONS`]: crate::generated::platform::OPERATIONS
//! [`envd::OPERATIONS`]: crate::generated::envd::OPERATIONS

/// An operation of the document.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// As the document names it.
    pub id: &'static str,
    /// As the generated method, and `OperationInfo::operation_id`, name it.
    pub method_name: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// With `{names}` where parameters go.
    pub path: &'static str,
    /// Alternatives; each lists the schemes that go together. None at all: no credential needed.
    pub security: &'static [&'static [&'static SecurityScheme]],
    /// Headers that always have the same value. The names are in lower case.
    pub headers: &'static [(&'static str, &'static str)],
    /// The media type of the request body, where it is not the one that the generated code sends.
    pub media_type: Option<&'static str>,
    /// Whether an answer without a body stands for null, because the others are JSON.
    pub empty_is_null: bool,
    /// Whether the request body is raw bytes, of any length.
    pub streams_request: bool,
    /// Whether the answer is raw bytes, of any length.
    pub streams_response: bool,
}

/// How a request proves who sends it.
#[derive(Debug)]
#[non_exhaustive]
pub struct SecurityScheme {
    /// As the document names it.
    pub name: &'static str,
    /// Where the credential travels.
    pub carrier: CredentialLocation,
}

/// Where a credential travels.
#[derive(Debug)]
#[non_exhaustive]
pub enum CredentialLocation {
    /// In a header of its own, as it is. The name is in lower case.
    Header(&'static str),
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// In a way that this crate does not know, by its name in the document.
    Unsupported(&'static str),
}

impl Operation {
    /// Finds an operation by the name of its method in a table that is sorted by it.
    pub(crate) fn find(table: &'static [Self], method_name: &str) -> Option<&'static Self> {
        table
            .binary_search_by(|operation| operation.method_name.cmp(method_name))
            .ok()
            .map(|index| &table[index])
    }

    /// Whether the call can go on for as long as there are bytes to move.
    pub(crate) fn streams(&self) -> bool {
        self.streams_request || self.streams_response
    }

    /// Whether the operation is about one sandbox, which its path names.
    pub(crate) fn is_about_sandbox(&self) -> bool {
        self.path.contains("{sandboxID}")
    }
}
