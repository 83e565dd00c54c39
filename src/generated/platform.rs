//! The platform, `api.e2b.app`: sandboxes, templates, volumes, secrets, teams.
//!
//! This module is generated from the OpenAPI document. [`Client`] has a method for each operation;
//! it returns a builder from [`builder`] with a setter for each parameter, and `send` makes the
//! call. [`crate::Client::platform`] returns a configured client.
//!
//! Errors of the generated methods, [`Error`], print all their data: the body of a response that
//! could not be decoded, including tokens in it, and URLs with their queries. [`crate::Error`],
//! into which they convert with `?`, prints neither. Environment variables are plain strings in the
//! generated types and are printed in their `Debug` output.

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

/// Converts the error of a generated builder: a missing required field, or an invalid value.
impl From<types::error::ConversionError> for crate::Error {
    fn from(error: types::error::ConversionError) -> Self {
        Self::new(ErrorKind::InvalidArgument, error.to_string())
    }
}
