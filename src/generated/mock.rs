//! Mocks of the service for tests, typed by the document.
//!
//! Each surface has an extension trait for [`httpmock::MockServer`] with a method for each
//! operation. It hands out a `When`, on which the parameters can be set that a request must have,
//! and a `Then`, which takes the answer: `success`, `client_error` and `server_error`, each with a
//! status and, where the operation has one, a typed body. `into_inner()` of either gives what
//! httpmock itself has to offer.
//!
//! ```
//! use e2b::mock::platform::MockServerExt as _;
//! use e2b::platform::types;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = httpmock::MockServer::start_async().await;
//! let answer: types::Sandbox = types::Sandbox::builder()
//!     .sandbox_id("iabcdefghijklmnopqrst")
//!     .template_id("base")
//!     .client_id("unused")
//!     .envd_version("0.6.2".into())
//!     .try_into()?;
//! let connect = server.post_sandbox_connect(|when, then| {
//!     when.sandbox_id("iabcdefghijklmnopqrst");
//!     then.success(201, &answer);
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
/// Bodies of methods that stream are not JSON: set them with `into_inner()`.
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
