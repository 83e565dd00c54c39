//! [`Operation`], the metadata of an operation beyond the signature of its method.
//!
//! The build generates a table of operations for each generated client, [`platform::OPERATIONS`]
//! and [`envd::OPERATIONS`]. Authentication, retries and tracing are driven by these tables, not by
//! code that is written for a single operation.
//!
//! [`platform::OPERATIONS`]: crate::generated::platform::OPERATIONS
//! [`envd::OPERATIONS`]: crate::generated::envd::OPERATIONS

/// An operation of the document.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The id of the operation in the document.
    pub id: &'static str,
    /// The name of the generated method, which is also its `OperationInfo::operation_id`.
    pub method_name: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path, with parameters as `{name}`.
    pub path: &'static str,
    /// Alternatives; each lists the schemes that go together. None at all: no credential needed.
    pub security: &'static [&'static [&'static SecurityScheme]],
    /// Headers with a constant value. The names are in lower case.
    pub headers: &'static [(&'static str, &'static str)],
    /// The media type of the request body, if it differs from the one that the generated code
    /// sends.
    pub media_type: Option<&'static str>,
    /// Whether a response without a body is read as JSON `null`, because the operation also returns
    /// JSON.
    pub empty_is_null: bool,
    /// Whether the request body is raw bytes, of any length.
    pub streams_request: bool,
    /// Whether the response body is raw bytes, of any length.
    pub streams_response: bool,
}

/// An authentication scheme of the document.
#[derive(Debug)]
#[non_exhaustive]
pub struct SecurityScheme {
    /// The name of the scheme in the document.
    pub name: &'static str,
    /// Where the credential is sent.
    pub carrier: CredentialLocation,
}

/// The part of a request that contains a credential.
#[derive(Debug)]
#[non_exhaustive]
pub enum CredentialLocation {
    /// A header with the credential as its value. The name is in lower case.
    Header(&'static str),
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// A type of scheme that this crate does not support, named as in the document.
    Unsupported(&'static str),
}

impl Operation {
    /// Finds an operation by its method name, by which `table` is sorted.
    pub(crate) fn find(table: &'static [Self], method_name: &str) -> Option<&'static Self> {
        table
            .binary_search_by(|operation| operation.method_name.cmp(method_name))
            .ok()
            .map(|index| &table[index])
    }

    /// Returns whether a request with this method and path is one of this operation.
    pub fn matches(&self, method: &str, path: &str) -> bool {
        let mut actual = path.split('/');
        self.method == method
            && self.path.split('/').all(|expected| {
                let actual = actual.next();
                actual.is_some_and(|actual| expected == actual || expected.starts_with('{'))
            })
            && actual.next().is_none()
    }

    /// Returns whether the duration of a call depends on the amount of data that is streamed.
    pub(crate) fn streams(&self) -> bool {
        self.streams_request || self.streams_response
    }

    /// Returns whether the path contains the id of a sandbox.
    pub(crate) fn is_about_sandbox(&self) -> bool {
        self.path.contains("{sandboxID}")
    }
}
