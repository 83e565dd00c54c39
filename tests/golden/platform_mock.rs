pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::platform::*;
    pub struct ListSandboxesWhen(::httpmock::When);
    impl ListSandboxesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/sandboxes$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn metadata<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("metadata", value.to_string()))
            } else {
                Self(self.0.query_param_missing("metadata"))
            }
        }
    }
    pub struct ListSandboxesThen(::httpmock::Then);
    impl ListSandboxesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::ListedSandbox>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxesWhen(::httpmock::When);
    impl PostSandboxesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/sandboxes$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::NewSandbox) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxesThen(::httpmock::Then);
    impl PostSandboxesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::Sandbox) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListSandboxesMetricsWhen(::httpmock::When);
    impl ListSandboxesMetricsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/sandboxes/metrics$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_ids(
            self,
            value: &crate::query::List<::std::string::String, crate::query::Comma>,
        ) -> Self {
            Self(self.0.query_param("sandbox_ids", value.to_string()))
        }
    }
    pub struct ListSandboxesMetricsThen(::httpmock::Then);
    impl ListSandboxesMetricsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::SandboxesWithMetrics) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetSandboxWhen(::httpmock::When);
    impl GetSandboxWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/sandboxes/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/sandboxes/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetSandboxThen(::httpmock::Then);
    impl GetSandboxThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::SandboxDetail) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct DeleteSandboxWhen(::httpmock::When);
    impl DeleteSandboxWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(regex::Regex::new("^/sandboxes/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/sandboxes/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct DeleteSandboxThen(::httpmock::Then);
    impl DeleteSandboxThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxConnectWhen(::httpmock::When);
    impl PostSandboxConnectWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/sandboxes/[^/]*/connect$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/connect$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ConnectSandbox) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxConnectThen(::httpmock::Then);
    impl PostSandboxConnectThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::Sandbox) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxForkWhen(::httpmock::When);
    impl PostSandboxForkWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/sandboxes/[^/]*/fork$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/fork$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::SandboxForkRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxForkThen(::httpmock::Then);
    impl PostSandboxForkThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::SandboxForkResult>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetSandboxLogsWhen(::httpmock::When);
    impl GetSandboxLogsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/sandboxes/[^/]*/logs$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/logs$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn start<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start"))
            }
        }
    }
    pub struct GetSandboxLogsThen(::httpmock::Then);
    impl GetSandboxLogsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::SandboxLogs) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetSandboxMetricsWhen(::httpmock::When);
    impl GetSandboxMetricsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/sandboxes/[^/]*/metrics$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/metrics$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn end<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end"))
            }
        }
        pub fn start<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start"))
            }
        }
    }
    pub struct GetSandboxMetricsThen(::httpmock::Then);
    impl GetSandboxMetricsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::SandboxMetric>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PutSandboxNetworkWhen(::httpmock::When);
    impl PutSandboxNetworkWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new("^/sandboxes/[^/]*/network$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/network$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::SandboxNetworkUpdateConfig) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PutSandboxNetworkThen(::httpmock::Then);
    impl PutSandboxNetworkThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxPauseWhen(::httpmock::When);
    impl PostSandboxPauseWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/sandboxes/[^/]*/pause$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/pause$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::SandboxPauseRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxPauseThen(::httpmock::Then);
    impl PostSandboxPauseThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxRefreshesWhen(::httpmock::When);
    impl PostSandboxRefreshesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/sandboxes/[^/]*/refreshes$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/refreshes$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::SandboxRefreshRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxRefreshesThen(::httpmock::Then);
    impl PostSandboxRefreshesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxResumeWhen(::httpmock::When);
    impl PostSandboxResumeWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/sandboxes/[^/]*/resume$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/resume$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ResumedSandbox) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxResumeThen(::httpmock::Then);
    impl PostSandboxResumeThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::Sandbox) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxSnapshotsWhen(::httpmock::When);
    impl PostSandboxSnapshotsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/sandboxes/[^/]*/snapshots$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/snapshots$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::SandboxSnapshotRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxSnapshotsThen(::httpmock::Then);
    impl PostSandboxSnapshotsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::SnapshotInfo) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxTimeoutWhen(::httpmock::When);
    impl PostSandboxTimeoutWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/sandboxes/[^/]*/timeout$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sandboxes/{}/timeout$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::SandboxTimeoutRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxTimeoutThen(::httpmock::Then);
    impl PostSandboxTimeoutThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListSecretsWhen(::httpmock::When);
    impl ListSecretsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/secrets$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn next_token<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("nextToken", value.to_string()))
            } else {
                Self(self.0.query_param_missing("nextToken"))
            }
        }
    }
    pub struct ListSecretsThen(::httpmock::Then);
    impl ListSecretsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::Secret>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSecretsWhen(::httpmock::When);
    impl PostSecretsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/secrets$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::NewSecret) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSecretsThen(::httpmock::Then);
    impl PostSecretsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::Secret) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetSecretWhen(::httpmock::When);
    impl GetSecretWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/secrets/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn secret_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/secrets/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetSecretThen(::httpmock::Then);
    impl GetSecretThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::Secret) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSecretWhen(::httpmock::When);
    impl PostSecretWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/secrets/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn secret_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/secrets/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::SecretUpdate) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSecretThen(::httpmock::Then);
    impl PostSecretThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::Secret) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct DeleteSecretWhen(::httpmock::When);
    impl DeleteSecretWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(regex::Regex::new("^/secrets/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn secret_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/secrets/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct DeleteSecretThen(::httpmock::Then);
    impl DeleteSecretThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListSnapshotsWhen(::httpmock::When);
    impl ListSnapshotsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/snapshots$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn name<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("name", value.to_string()))
            } else {
                Self(self.0.query_param_missing("name"))
            }
        }
        pub fn next_token<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("nextToken", value.to_string()))
            } else {
                Self(self.0.query_param_missing("nextToken"))
            }
        }
        pub fn sandbox_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sandboxID", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sandboxID"))
            }
        }
    }
    pub struct ListSnapshotsThen(::httpmock::Then);
    impl ListSnapshotsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::SnapshotInfo>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListTeamsWhen(::httpmock::When);
    impl ListTeamsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/teams$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct ListTeamsThen(::httpmock::Then);
    impl ListTeamsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &::std::vec::Vec<types::Team>) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetTeamMetricsWhen(::httpmock::When);
    impl GetTeamMetricsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/teams/[^/]*/metrics$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn team_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/teams/{}/metrics$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn end<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end"))
            }
        }
        pub fn start<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start"))
            }
        }
    }
    pub struct GetTeamMetricsThen(::httpmock::Then);
    impl GetTeamMetricsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::TeamMetric>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetTeamMetricsMaxWhen(::httpmock::When);
    impl GetTeamMetricsMaxWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/teams/[^/]*/metrics/max$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn team_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/teams/{}/metrics/max$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn end<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end"))
            }
        }
        pub fn metric(
            self,
            value: &crate::platform::types::GetTeamMetricsMaxMetric,
        ) -> Self {
            Self(self.0.query_param("metric", value.to_string()))
        }
        pub fn start<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start"))
            }
        }
    }
    pub struct GetTeamMetricsMaxThen(::httpmock::Then);
    impl GetTeamMetricsMaxThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::MaxTeamMetric) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListTemplatesWhen(::httpmock::When);
    impl ListTemplatesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/templates$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn team_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("teamID", value.to_string()))
            } else {
                Self(self.0.query_param_missing("teamID"))
            }
        }
    }
    pub struct ListTemplatesThen(::httpmock::Then);
    impl ListTemplatesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::Template>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostTemplatesWhen(::httpmock::When);
    impl PostTemplatesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/templates$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::TemplateBuildRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostTemplatesThen(::httpmock::Then);
    impl PostTemplatesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::TemplateLegacy) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetTemplatesAliasWhen(::httpmock::When);
    impl GetTemplatesAliasWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/templates/aliases/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn alias(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/aliases/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetTemplatesAliasThen(::httpmock::Then);
    impl GetTemplatesAliasThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::TemplateAliasResponse) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostTemplatesTagsWhen(::httpmock::When);
    impl PostTemplatesTagsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/templates/tags$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::AssignTemplateTagsRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostTemplatesTagsThen(::httpmock::Then);
    impl PostTemplatesTagsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::AssignedTemplateTags) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct DeleteTemplatesTagsWhen(::httpmock::When);
    impl DeleteTemplatesTagsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(regex::Regex::new("^/templates/tags$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::DeleteTemplateTagsRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct DeleteTemplatesTagsThen(::httpmock::Then);
    impl DeleteTemplatesTagsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetTemplateWhen(::httpmock::When);
    impl GetTemplateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/templates/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/templates/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn next_token<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("nextToken", value.to_string()))
            } else {
                Self(self.0.query_param_missing("nextToken"))
            }
        }
    }
    pub struct GetTemplateThen(::httpmock::Then);
    impl GetTemplateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::TemplateWithBuilds) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostTemplateWhen(::httpmock::When);
    impl PostTemplateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/templates/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/templates/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::TemplateBuildRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostTemplateThen(::httpmock::Then);
    impl PostTemplateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::TemplateLegacy) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct DeleteTemplateWhen(::httpmock::When);
    impl DeleteTemplateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(regex::Regex::new("^/templates/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/templates/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct DeleteTemplateThen(::httpmock::Then);
    impl DeleteTemplateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PatchTemplateWhen(::httpmock::When);
    impl PatchTemplateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(regex::Regex::new("^/templates/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/templates/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::TemplateUpdateRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PatchTemplateThen(::httpmock::Then);
    impl PatchTemplateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostTemplateBuildWhen(::httpmock::When);
    impl PostTemplateBuildWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/templates/[^/]*/builds/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/{}/builds/.*$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn build_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/.*/builds/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct PostTemplateBuildThen(::httpmock::Then);
    impl PostTemplateBuildThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetTemplateBuildLogsWhen(::httpmock::When);
    impl GetTemplateBuildLogsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/templates/[^/]*/builds/[^/]*/logs$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/{}/builds/.*/logs$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn build_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/.*/builds/{}/logs$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn cursor<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("cursor", value.to_string()))
            } else {
                Self(self.0.query_param_missing("cursor"))
            }
        }
        pub fn direction<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a crate::platform::types::LogsDirection>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("direction", value.to_string()))
            } else {
                Self(self.0.query_param_missing("direction"))
            }
        }
        pub fn level<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("level", value.to_string()))
            } else {
                Self(self.0.query_param_missing("level"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn source<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a crate::platform::types::LogsSource>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("source", value.to_string()))
            } else {
                Self(self.0.query_param_missing("source"))
            }
        }
    }
    pub struct GetTemplateBuildLogsThen(::httpmock::Then);
    impl GetTemplateBuildLogsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::TemplateBuildLogsResponse,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetTemplateBuildStatusWhen(::httpmock::When);
    impl GetTemplateBuildStatusWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/templates/[^/]*/builds/[^/]*/status$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/{}/builds/.*/status$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn build_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/.*/builds/{}/status$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn level<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("level", value.to_string()))
            } else {
                Self(self.0.query_param_missing("level"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn logs_offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("logsOffset", value.to_string()))
            } else {
                Self(self.0.query_param_missing("logsOffset"))
            }
        }
    }
    pub struct GetTemplateBuildStatusThen(::httpmock::Then);
    impl GetTemplateBuildStatusThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::TemplateBuildInfo) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetTemplateFileWhen(::httpmock::When);
    impl GetTemplateFileWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/templates/[^/]*/files/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/{}/files/.*$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn hash(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/.*/files/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetTemplateFileThen(::httpmock::Then);
    impl GetTemplateFileThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::TemplateBuildFileUpload,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetTemplateTagsWhen(::httpmock::When);
    impl GetTemplateTagsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/templates/[^/]*/tags$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/templates/{}/tags$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetTemplateTagsThen(::httpmock::Then);
    impl GetTemplateTagsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::TemplateTag>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListSandboxesV2When(::httpmock::When);
    impl ListSandboxesV2When {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/v2/sandboxes$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn metadata<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("metadata", value.to_string()))
            } else {
                Self(self.0.query_param_missing("metadata"))
            }
        }
        pub fn next_token<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("nextToken", value.to_string()))
            } else {
                Self(self.0.query_param_missing("nextToken"))
            }
        }
        pub fn order<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a crate::platform::types::OrderDirection>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("order", value.to_string()))
            } else {
                Self(self.0.query_param_missing("order"))
            }
        }
        pub fn started_after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("startedAfter", value.to_string()))
            } else {
                Self(self.0.query_param_missing("startedAfter"))
            }
        }
        pub fn state<'a, T>(self, value: T) -> Self
        where
            T: Into<
                Option<
                    &'a crate::query::List<
                        crate::platform::types::SandboxState,
                        crate::query::Comma,
                    >,
                >,
            >,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("state", value.to_string()))
            } else {
                Self(self.0.query_param_missing("state"))
            }
        }
        pub fn template<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("template", value.to_string()))
            } else {
                Self(self.0.query_param_missing("template"))
            }
        }
    }
    pub struct ListSandboxesV2Then(::httpmock::Then);
    impl ListSandboxesV2Then {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::ListedSandbox>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxesV2When(::httpmock::When);
    impl PostSandboxesV2When {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/v2/sandboxes$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn idempotency_key<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.header("Idempotency-Key", value.to_string()))
            } else {
                Self(self.0.header_missing("Idempotency-Key"))
            }
        }
        pub fn body(self, value: &types::NewSandboxV2) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxesV2Then(::httpmock::Then);
    impl PostSandboxesV2Then {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::Sandbox) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostSandboxConnectV2When(::httpmock::When);
    impl PostSandboxConnectV2When {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/v2/sandboxes/[^/]*/connect$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v2/sandboxes/{}/connect$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ConnectSandboxV2) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostSandboxConnectV2Then(::httpmock::Then);
    impl PostSandboxConnectV2Then {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::Sandbox) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetSandboxLogsV2When(::httpmock::When);
    impl GetSandboxLogsV2When {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/v2/sandboxes/[^/]*/logs$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn sandbox_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v2/sandboxes/{}/logs$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn cursor<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("cursor", value.to_string()))
            } else {
                Self(self.0.query_param_missing("cursor"))
            }
        }
        pub fn direction<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a crate::platform::types::LogsDirection>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("direction", value.to_string()))
            } else {
                Self(self.0.query_param_missing("direction"))
            }
        }
        pub fn level<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("level", value.to_string()))
            } else {
                Self(self.0.query_param_missing("level"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn search<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("search", value.to_string()))
            } else {
                Self(self.0.query_param_missing("search"))
            }
        }
    }
    pub struct GetSandboxLogsV2Then(::httpmock::Then);
    impl GetSandboxLogsV2Then {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::SandboxLogsV2Response) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListTemplatesV2When(::httpmock::When);
    impl ListTemplatesV2When {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/v2/templates$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn next_token<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("nextToken", value.to_string()))
            } else {
                Self(self.0.query_param_missing("nextToken"))
            }
        }
        pub fn team_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("teamID", value.to_string()))
            } else {
                Self(self.0.query_param_missing("teamID"))
            }
        }
    }
    pub struct ListTemplatesV2Then(::httpmock::Then);
    impl ListTemplatesV2Then {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::Template>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostTemplatesV2When(::httpmock::When);
    impl PostTemplatesV2When {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/v2/templates$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::TemplateBuildRequestV2) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostTemplatesV2Then(::httpmock::Then);
    impl PostTemplatesV2Then {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::TemplateLegacy) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PatchTemplateV2When(::httpmock::When);
    impl PatchTemplateV2When {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(regex::Regex::new("^/v2/templates/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/v2/templates/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::TemplateUpdateRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PatchTemplateV2Then(::httpmock::Then);
    impl PatchTemplateV2Then {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::TemplateUpdateResponse,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostTemplateBuildV2When(::httpmock::When);
    impl PostTemplateBuildV2When {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/v2/templates/[^/]*/builds/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn template_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v2/templates/{}/builds/.*$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn build_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/v2/templates/.*/builds/{}$", value.to_string()),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::TemplateBuildStartV2) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostTemplateBuildV2Then(::httpmock::Then);
    impl PostTemplateBuildV2Then {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostTemplatesV3When(::httpmock::When);
    impl PostTemplatesV3When {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/v3/templates$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::TemplateBuildRequestV3) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostTemplatesV3Then(::httpmock::Then);
    impl PostTemplatesV3Then {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::TemplateRequestResponseV3,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListVolumesWhen(::httpmock::When);
    impl ListVolumesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/volumes$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct ListVolumesThen(::httpmock::Then);
    impl ListVolumesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::Volume>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct PostVolumesWhen(::httpmock::When);
    impl PostVolumesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/volumes$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::NewVolume) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostVolumesThen(::httpmock::Then);
    impl PostVolumesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::VolumeAndToken) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetVolumeWhen(::httpmock::When);
    impl GetVolumeWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/volumes/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn volume_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/volumes/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetVolumeThen(::httpmock::Then);
    impl GetVolumeThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::VolumeAndToken) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct DeleteVolumeWhen(::httpmock::When);
    impl DeleteVolumeWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(regex::Regex::new("^/volumes/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn volume_id(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/volumes/{}$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct DeleteVolumeThen(::httpmock::Then);
    impl DeleteVolumeThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn client_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &crate::ErrorBody) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    fn list_sandboxes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSandboxesWhen, operations::ListSandboxesThen);
    fn post_sandboxes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxesWhen, operations::PostSandboxesThen);
    fn list_sandboxes_metrics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSandboxesMetricsWhen,
            operations::ListSandboxesMetricsThen,
        );
    fn get_sandbox<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSandboxWhen, operations::GetSandboxThen);
    fn delete_sandbox<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteSandboxWhen, operations::DeleteSandboxThen);
    fn post_sandbox_connect<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxConnectWhen,
            operations::PostSandboxConnectThen,
        );
    fn post_sandbox_fork<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxForkWhen, operations::PostSandboxForkThen);
    fn get_sandbox_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSandboxLogsWhen, operations::GetSandboxLogsThen);
    fn get_sandbox_metrics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSandboxMetricsWhen, operations::GetSandboxMetricsThen);
    fn put_sandbox_network<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PutSandboxNetworkWhen, operations::PutSandboxNetworkThen);
    fn post_sandbox_pause<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxPauseWhen, operations::PostSandboxPauseThen);
    fn post_sandbox_refreshes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxRefreshesWhen,
            operations::PostSandboxRefreshesThen,
        );
    fn post_sandbox_resume<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxResumeWhen, operations::PostSandboxResumeThen);
    fn post_sandbox_snapshots<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxSnapshotsWhen,
            operations::PostSandboxSnapshotsThen,
        );
    fn post_sandbox_timeout<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxTimeoutWhen,
            operations::PostSandboxTimeoutThen,
        );
    fn list_secrets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSecretsWhen, operations::ListSecretsThen);
    fn post_secrets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSecretsWhen, operations::PostSecretsThen);
    fn get_secret<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSecretWhen, operations::GetSecretThen);
    fn post_secret<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSecretWhen, operations::PostSecretThen);
    fn delete_secret<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteSecretWhen, operations::DeleteSecretThen);
    fn list_snapshots<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSnapshotsWhen, operations::ListSnapshotsThen);
    fn list_teams<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListTeamsWhen, operations::ListTeamsThen);
    fn get_team_metrics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTeamMetricsWhen, operations::GetTeamMetricsThen);
    fn get_team_metrics_max<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTeamMetricsMaxWhen, operations::GetTeamMetricsMaxThen);
    fn list_templates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListTemplatesWhen, operations::ListTemplatesThen);
    fn post_templates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplatesWhen, operations::PostTemplatesThen);
    fn get_templates_alias<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTemplatesAliasWhen, operations::GetTemplatesAliasThen);
    fn post_templates_tags<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplatesTagsWhen, operations::PostTemplatesTagsThen);
    fn delete_templates_tags<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteTemplatesTagsWhen,
            operations::DeleteTemplatesTagsThen,
        );
    fn get_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTemplateWhen, operations::GetTemplateThen);
    fn post_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplateWhen, operations::PostTemplateThen);
    fn delete_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteTemplateWhen, operations::DeleteTemplateThen);
    fn patch_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PatchTemplateWhen, operations::PatchTemplateThen);
    fn post_template_build<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplateBuildWhen, operations::PostTemplateBuildThen);
    fn get_template_build_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetTemplateBuildLogsWhen,
            operations::GetTemplateBuildLogsThen,
        );
    fn get_template_build_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetTemplateBuildStatusWhen,
            operations::GetTemplateBuildStatusThen,
        );
    fn get_template_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTemplateFileWhen, operations::GetTemplateFileThen);
    fn get_template_tags<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTemplateTagsWhen, operations::GetTemplateTagsThen);
    fn list_sandboxes_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSandboxesV2When, operations::ListSandboxesV2Then);
    fn post_sandboxes_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxesV2When, operations::PostSandboxesV2Then);
    fn post_sandbox_connect_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxConnectV2When,
            operations::PostSandboxConnectV2Then,
        );
    fn get_sandbox_logs_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSandboxLogsV2When, operations::GetSandboxLogsV2Then);
    fn list_templates_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListTemplatesV2When, operations::ListTemplatesV2Then);
    fn post_templates_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplatesV2When, operations::PostTemplatesV2Then);
    fn patch_template_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PatchTemplateV2When, operations::PatchTemplateV2Then);
    fn post_template_build_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostTemplateBuildV2When,
            operations::PostTemplateBuildV2Then,
        );
    fn post_templates_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplatesV3When, operations::PostTemplatesV3Then);
    fn list_volumes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListVolumesWhen, operations::ListVolumesThen);
    fn post_volumes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostVolumesWhen, operations::PostVolumesThen);
    fn get_volume<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetVolumeWhen, operations::GetVolumeThen);
    fn delete_volume<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteVolumeWhen, operations::DeleteVolumeThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn list_sandboxes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSandboxesWhen, operations::ListSandboxesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSandboxesWhen::new(when),
                operations::ListSandboxesThen::new(then),
            )
        })
    }
    fn post_sandboxes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxesWhen, operations::PostSandboxesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxesWhen::new(when),
                operations::PostSandboxesThen::new(then),
            )
        })
    }
    fn list_sandboxes_metrics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSandboxesMetricsWhen,
            operations::ListSandboxesMetricsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSandboxesMetricsWhen::new(when),
                operations::ListSandboxesMetricsThen::new(then),
            )
        })
    }
    fn get_sandbox<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSandboxWhen, operations::GetSandboxThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSandboxWhen::new(when),
                operations::GetSandboxThen::new(then),
            )
        })
    }
    fn delete_sandbox<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteSandboxWhen, operations::DeleteSandboxThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteSandboxWhen::new(when),
                operations::DeleteSandboxThen::new(then),
            )
        })
    }
    fn post_sandbox_connect<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxConnectWhen,
            operations::PostSandboxConnectThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxConnectWhen::new(when),
                operations::PostSandboxConnectThen::new(then),
            )
        })
    }
    fn post_sandbox_fork<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxForkWhen, operations::PostSandboxForkThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxForkWhen::new(when),
                operations::PostSandboxForkThen::new(then),
            )
        })
    }
    fn get_sandbox_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSandboxLogsWhen, operations::GetSandboxLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSandboxLogsWhen::new(when),
                operations::GetSandboxLogsThen::new(then),
            )
        })
    }
    fn get_sandbox_metrics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSandboxMetricsWhen, operations::GetSandboxMetricsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSandboxMetricsWhen::new(when),
                operations::GetSandboxMetricsThen::new(then),
            )
        })
    }
    fn put_sandbox_network<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PutSandboxNetworkWhen, operations::PutSandboxNetworkThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PutSandboxNetworkWhen::new(when),
                operations::PutSandboxNetworkThen::new(then),
            )
        })
    }
    fn post_sandbox_pause<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxPauseWhen, operations::PostSandboxPauseThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxPauseWhen::new(when),
                operations::PostSandboxPauseThen::new(then),
            )
        })
    }
    fn post_sandbox_refreshes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxRefreshesWhen,
            operations::PostSandboxRefreshesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxRefreshesWhen::new(when),
                operations::PostSandboxRefreshesThen::new(then),
            )
        })
    }
    fn post_sandbox_resume<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxResumeWhen, operations::PostSandboxResumeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxResumeWhen::new(when),
                operations::PostSandboxResumeThen::new(then),
            )
        })
    }
    fn post_sandbox_snapshots<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxSnapshotsWhen,
            operations::PostSandboxSnapshotsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxSnapshotsWhen::new(when),
                operations::PostSandboxSnapshotsThen::new(then),
            )
        })
    }
    fn post_sandbox_timeout<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxTimeoutWhen,
            operations::PostSandboxTimeoutThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxTimeoutWhen::new(when),
                operations::PostSandboxTimeoutThen::new(then),
            )
        })
    }
    fn list_secrets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSecretsWhen, operations::ListSecretsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSecretsWhen::new(when),
                operations::ListSecretsThen::new(then),
            )
        })
    }
    fn post_secrets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSecretsWhen, operations::PostSecretsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSecretsWhen::new(when),
                operations::PostSecretsThen::new(then),
            )
        })
    }
    fn get_secret<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSecretWhen, operations::GetSecretThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSecretWhen::new(when),
                operations::GetSecretThen::new(then),
            )
        })
    }
    fn post_secret<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSecretWhen, operations::PostSecretThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSecretWhen::new(when),
                operations::PostSecretThen::new(then),
            )
        })
    }
    fn delete_secret<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteSecretWhen, operations::DeleteSecretThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteSecretWhen::new(when),
                operations::DeleteSecretThen::new(then),
            )
        })
    }
    fn list_snapshots<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSnapshotsWhen, operations::ListSnapshotsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSnapshotsWhen::new(when),
                operations::ListSnapshotsThen::new(then),
            )
        })
    }
    fn list_teams<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListTeamsWhen, operations::ListTeamsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTeamsWhen::new(when),
                operations::ListTeamsThen::new(then),
            )
        })
    }
    fn get_team_metrics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTeamMetricsWhen, operations::GetTeamMetricsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetTeamMetricsWhen::new(when),
                operations::GetTeamMetricsThen::new(then),
            )
        })
    }
    fn get_team_metrics_max<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTeamMetricsMaxWhen, operations::GetTeamMetricsMaxThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetTeamMetricsMaxWhen::new(when),
                operations::GetTeamMetricsMaxThen::new(then),
            )
        })
    }
    fn list_templates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListTemplatesWhen, operations::ListTemplatesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTemplatesWhen::new(when),
                operations::ListTemplatesThen::new(then),
            )
        })
    }
    fn post_templates<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplatesWhen, operations::PostTemplatesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostTemplatesWhen::new(when),
                operations::PostTemplatesThen::new(then),
            )
        })
    }
    fn get_templates_alias<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTemplatesAliasWhen, operations::GetTemplatesAliasThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetTemplatesAliasWhen::new(when),
                operations::GetTemplatesAliasThen::new(then),
            )
        })
    }
    fn post_templates_tags<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplatesTagsWhen, operations::PostTemplatesTagsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostTemplatesTagsWhen::new(when),
                operations::PostTemplatesTagsThen::new(then),
            )
        })
    }
    fn delete_templates_tags<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteTemplatesTagsWhen,
            operations::DeleteTemplatesTagsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteTemplatesTagsWhen::new(when),
                operations::DeleteTemplatesTagsThen::new(then),
            )
        })
    }
    fn get_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTemplateWhen, operations::GetTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetTemplateWhen::new(when),
                operations::GetTemplateThen::new(then),
            )
        })
    }
    fn post_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplateWhen, operations::PostTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostTemplateWhen::new(when),
                operations::PostTemplateThen::new(then),
            )
        })
    }
    fn delete_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteTemplateWhen, operations::DeleteTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteTemplateWhen::new(when),
                operations::DeleteTemplateThen::new(then),
            )
        })
    }
    fn patch_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PatchTemplateWhen, operations::PatchTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PatchTemplateWhen::new(when),
                operations::PatchTemplateThen::new(then),
            )
        })
    }
    fn post_template_build<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplateBuildWhen, operations::PostTemplateBuildThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostTemplateBuildWhen::new(when),
                operations::PostTemplateBuildThen::new(then),
            )
        })
    }
    fn get_template_build_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetTemplateBuildLogsWhen,
            operations::GetTemplateBuildLogsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetTemplateBuildLogsWhen::new(when),
                operations::GetTemplateBuildLogsThen::new(then),
            )
        })
    }
    fn get_template_build_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetTemplateBuildStatusWhen,
            operations::GetTemplateBuildStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetTemplateBuildStatusWhen::new(when),
                operations::GetTemplateBuildStatusThen::new(then),
            )
        })
    }
    fn get_template_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTemplateFileWhen, operations::GetTemplateFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetTemplateFileWhen::new(when),
                operations::GetTemplateFileThen::new(then),
            )
        })
    }
    fn get_template_tags<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetTemplateTagsWhen, operations::GetTemplateTagsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetTemplateTagsWhen::new(when),
                operations::GetTemplateTagsThen::new(then),
            )
        })
    }
    fn list_sandboxes_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSandboxesV2When, operations::ListSandboxesV2Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSandboxesV2When::new(when),
                operations::ListSandboxesV2Then::new(then),
            )
        })
    }
    fn post_sandboxes_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostSandboxesV2When, operations::PostSandboxesV2Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxesV2When::new(when),
                operations::PostSandboxesV2Then::new(then),
            )
        })
    }
    fn post_sandbox_connect_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostSandboxConnectV2When,
            operations::PostSandboxConnectV2Then,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostSandboxConnectV2When::new(when),
                operations::PostSandboxConnectV2Then::new(then),
            )
        })
    }
    fn get_sandbox_logs_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSandboxLogsV2When, operations::GetSandboxLogsV2Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSandboxLogsV2When::new(when),
                operations::GetSandboxLogsV2Then::new(then),
            )
        })
    }
    fn list_templates_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListTemplatesV2When, operations::ListTemplatesV2Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTemplatesV2When::new(when),
                operations::ListTemplatesV2Then::new(then),
            )
        })
    }
    fn post_templates_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplatesV2When, operations::PostTemplatesV2Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostTemplatesV2When::new(when),
                operations::PostTemplatesV2Then::new(then),
            )
        })
    }
    fn patch_template_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PatchTemplateV2When, operations::PatchTemplateV2Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PatchTemplateV2When::new(when),
                operations::PatchTemplateV2Then::new(then),
            )
        })
    }
    fn post_template_build_v2<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PostTemplateBuildV2When,
            operations::PostTemplateBuildV2Then,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostTemplateBuildV2When::new(when),
                operations::PostTemplateBuildV2Then::new(then),
            )
        })
    }
    fn post_templates_v3<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostTemplatesV3When, operations::PostTemplatesV3Then),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostTemplatesV3When::new(when),
                operations::PostTemplatesV3Then::new(then),
            )
        })
    }
    fn list_volumes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListVolumesWhen, operations::ListVolumesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListVolumesWhen::new(when),
                operations::ListVolumesThen::new(then),
            )
        })
    }
    fn post_volumes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostVolumesWhen, operations::PostVolumesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostVolumesWhen::new(when),
                operations::PostVolumesThen::new(then),
            )
        })
    }
    fn get_volume<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetVolumeWhen, operations::GetVolumeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetVolumeWhen::new(when),
                operations::GetVolumeThen::new(then),
            )
        })
    }
    fn delete_volume<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteVolumeWhen, operations::DeleteVolumeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteVolumeWhen::new(when),
                operations::DeleteVolumeThen::new(then),
            )
        })
    }
}
