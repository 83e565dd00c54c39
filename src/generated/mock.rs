//! Typed mocks of the service for tests, generated from the OpenAPI document.
//!
//! The platform and envd each have an extension trait for [`httpmock::MockServer`] with a method
//! for each operation. The method passes a `When`, which sets the parameters that a request must
//! have, and a `Then`, which sets the response: `success`, `client_error` and `server_error`, each
//! with a status and, if the operation has one, a typed body. `into_inner()` of either returns the
//! underlying type of httpmock.
//!
//! ```
//! use e2b::mock::platform::MockServerExt as _;
//! use e2b::platform::types;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = httpmock::MockServer::start_async().await;
//! let response: types::Sandbox = types::Sandbox::builder()
//!     .sandbox_id("iabcdefghijklmnopqrst")
//!     .template_id("base")
//!     .client_id("unused")
//!     .envd_version("0.6.2")
//!     .try_into()?;
//! let connect = server.post_sandbox_connect(|when, then| {
//!     when.sandbox_id("iabcdefghijklmnopqrst");
//!     then.success(201, &response);
//! });
//!
//! let client = e2b::Client::builder()
//!     .api_url(server.base_url())
//!     .api_key("test")
//!     .build()?;
//! let sandbox = client.connect("iabcdefghijklmnopqrst").await?;
//! assert!(sandbox.was_resumed());
//! connect.assert();
//! # Ok(())
//! # }
//! ```

/// Mocks of the platform.
pub mod platform {
    #![allow(
        missing_docs,
        missing_debug_implementations,
        unused_imports,
        non_camel_case_types,
        clippy::all,
        reason = "written by the generator"
    )]

    include!(concat!(env!("OUT_DIR"), "/platform_mock.rs"));
}

/// Mocks of envd.
///
/// The bodies of streaming methods are not JSON: set them with `into_inner()`.
pub mod envd {
    #![allow(
        missing_docs,
        missing_debug_implementations,
        unused_imports,
        non_camel_case_types,
        clippy::all,
        reason = "written by the generator"
    )]

    include!(concat!(env!("OUT_DIR"), "/envd_mock.rs"));
}
