//! The platform, `api.e2b.app`: sandboxes, templates, volumes, secrets, teams.
//!
//! Everything in this module is generated from the document. There is a method on [`Client`] for
//! each operation; it returns a builder from [`builder`] whose setters are the parameters and whose
//! `send` makes the call. [`crate::Client::platform`] gives a client that is set up.
//!
//! Errors of the generated methods, [`Error`], print all that they have: the text of an answer that
//! could not be read, with the tokens in it, and URLs with their queries. [`crate::Error`], which
//! they become by `?`, prints neither. Variables of an environment are text in the generated types,
//! and are printed with these.

use progenitor_client::{ClientHooks, OperationInfo};
use reqwest::{Request, Response};

use crate::error::ErrorKind;
use crate::transport::{Rejected, Transport};

mod generated {
    #![allow(
        missing_docs,
        unused_imports,
        unreachable_pub,
        dead_code,
        deprecated,
        non_camel_case_types,
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        reason = "written by the generator"
    )]

    include!(concat!(env!("OUT_DIR"), "/platform.rs"));
}

pub use generated::{
    ByteStream, Client, ClientInfo, Error, OPERATIONS, ResponseValue, builder, types,
};

impl ClientHooks<Transport> for Client {
    async fn pre<E>(
        &self,
        request: &mut Request,
        info: &OperationInfo,
    ) -> Result<(), progenitor_client::Error<E>> {
        self.inner()
            .prepare(request, info.operation_id)
            .map_err(Rejected::into_generated)
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        self.inner()
            .execute(self.client(), request, info.operation_id)
            .await
    }
}

/// A builder without a required field, or with a value that does not fit.
impl From<types::error::ConversionError> for crate::Error {
    fn from(error: types::error::ConversionError) -> Self {
        Self::new(ErrorKind::InvalidArgument, error.to_string())
    }
}
