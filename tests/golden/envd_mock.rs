pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::envd::*;
    pub struct GetEnvVarsWhen(::httpmock::When);
    impl GetEnvVarsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/envs$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct GetEnvVarsThen(::httpmock::Then);
    impl GetEnvVarsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
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
    pub struct DownloadFileWhen(::httpmock::When);
    impl DownloadFileWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/files$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn path<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("path", value.to_string()))
            } else {
                Self(self.0.query_param_missing("path"))
            }
        }
        pub fn signature<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("signature", value.to_string()))
            } else {
                Self(self.0.query_param_missing("signature"))
            }
        }
        pub fn signature_expiration<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("signature_expiration", value.to_string()))
            } else {
                Self(self.0.query_param_missing("signature_expiration"))
            }
        }
        pub fn username<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("username", value.to_string()))
            } else {
                Self(self.0.query_param_missing("username"))
            }
        }
    }
    pub struct DownloadFileThen(::httpmock::Then);
    impl DownloadFileThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: ::serde_json::Value) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body(value),
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
    pub struct UploadFileWhen(::httpmock::When);
    impl UploadFileWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/files$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn path<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("path", value.to_string()))
            } else {
                Self(self.0.query_param_missing("path"))
            }
        }
        pub fn signature<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("signature", value.to_string()))
            } else {
                Self(self.0.query_param_missing("signature"))
            }
        }
        pub fn signature_expiration<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("signature_expiration", value.to_string()))
            } else {
                Self(self.0.query_param_missing("signature_expiration"))
            }
        }
        pub fn username<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("username", value.to_string()))
            } else {
                Self(self.0.query_param_missing("username"))
            }
        }
        pub fn body(self, value: ::serde_json::Value) -> Self {
            Self(self.0.json_body(value))
        }
    }
    pub struct UploadFileThen(::httpmock::Then);
    impl UploadFileThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &::std::vec::Vec<types::EntryInfo>,
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
    pub struct PostFilesComposeWhen(::httpmock::When);
    impl PostFilesComposeWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/files/compose$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ComposeRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct PostFilesComposeThen(::httpmock::Then);
    impl PostFilesComposeThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::EntryInfo) -> Self {
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
    pub struct FilesystemCreateWatcherWhen(::httpmock::When);
    impl FilesystemCreateWatcherWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/filesystem.Filesystem/CreateWatcher$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::FilesystemCreateWatcherRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct FilesystemCreateWatcherThen(::httpmock::Then);
    impl FilesystemCreateWatcherThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::FilesystemCreateWatcherResponse,
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
    pub struct FilesystemGetWatcherEventsWhen(::httpmock::When);
    impl FilesystemGetWatcherEventsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/filesystem.Filesystem/GetWatcherEvents$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::FilesystemGetWatcherEventsRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct FilesystemGetWatcherEventsThen(::httpmock::Then);
    impl FilesystemGetWatcherEventsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::FilesystemGetWatcherEventsResponse,
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
    pub struct FilesystemListDirWhen(::httpmock::When);
    impl FilesystemListDirWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/filesystem.Filesystem/ListDir$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::FilesystemListDirRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct FilesystemListDirThen(::httpmock::Then);
    impl FilesystemListDirThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::FilesystemListDirResponse,
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
    pub struct FilesystemMakeDirWhen(::httpmock::When);
    impl FilesystemMakeDirWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/filesystem.Filesystem/MakeDir$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::FilesystemMakeDirRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct FilesystemMakeDirThen(::httpmock::Then);
    impl FilesystemMakeDirThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::FilesystemMakeDirResponse,
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
    pub struct FilesystemMoveWhen(::httpmock::When);
    impl FilesystemMoveWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/filesystem.Filesystem/Move$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::FilesystemMoveRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct FilesystemMoveThen(::httpmock::Then);
    impl FilesystemMoveThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::FilesystemMoveResponse,
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
    pub struct FilesystemRemoveWhen(::httpmock::When);
    impl FilesystemRemoveWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/filesystem.Filesystem/Remove$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::FilesystemRemoveRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct FilesystemRemoveThen(::httpmock::Then);
    impl FilesystemRemoveThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &crate::envd::types::FilesystemRemoveResponse,
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
    pub struct FilesystemRemoveWatcherWhen(::httpmock::When);
    impl FilesystemRemoveWatcherWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/filesystem.Filesystem/RemoveWatcher$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::FilesystemRemoveWatcherRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct FilesystemRemoveWatcherThen(::httpmock::Then);
    impl FilesystemRemoveWatcherThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &crate::envd::types::FilesystemRemoveWatcherResponse,
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
    pub struct FilesystemStatWhen(::httpmock::When);
    impl FilesystemStatWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/filesystem.Filesystem/Stat$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::FilesystemStatRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct FilesystemStatThen(::httpmock::Then);
    impl FilesystemStatThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &types::FilesystemStatResponse,
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
    pub struct FilesystemWatchDirWhen(::httpmock::When);
    impl FilesystemWatchDirWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/filesystem.Filesystem/WatchDir$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: ::serde_json::Value) -> Self {
            Self(self.0.json_body(value))
        }
    }
    pub struct FilesystemWatchDirThen(::httpmock::Then);
    impl FilesystemWatchDirThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: ::serde_json::Value) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body(value),
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
    pub struct GetHealthWhen(::httpmock::When);
    impl GetHealthWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/health$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct GetHealthThen(::httpmock::Then);
    impl GetHealthThen {
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
    pub struct GetMetricsWhen(::httpmock::When);
    impl GetMetricsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/metrics$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct GetMetricsThen(::httpmock::Then);
    impl GetMetricsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::Metrics) -> Self {
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
    pub struct ProcessCloseStdinWhen(::httpmock::When);
    impl ProcessCloseStdinWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/process.Process/CloseStdin$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ProcessCloseStdinRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct ProcessCloseStdinThen(::httpmock::Then);
    impl ProcessCloseStdinThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &crate::envd::types::ProcessCloseStdinResponse,
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
    pub struct ProcessConnectWhen(::httpmock::When);
    impl ProcessConnectWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/process.Process/Connect$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: ::serde_json::Value) -> Self {
            Self(self.0.json_body(value))
        }
    }
    pub struct ProcessConnectThen(::httpmock::Then);
    impl ProcessConnectThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: ::serde_json::Value) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body(value),
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
    pub struct ProcessListWhen(::httpmock::When);
    impl ProcessListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/process.Process/List$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &crate::envd::types::ProcessListRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct ProcessListThen(::httpmock::Then);
    impl ProcessListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: &types::ProcessListResponse) -> Self {
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
    pub struct ProcessSendInputWhen(::httpmock::When);
    impl ProcessSendInputWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/process.Process/SendInput$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ProcessSendInputRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct ProcessSendInputThen(::httpmock::Then);
    impl ProcessSendInputThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &crate::envd::types::ProcessSendInputResponse,
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
    pub struct ProcessSendSignalWhen(::httpmock::When);
    impl ProcessSendSignalWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/process.Process/SendSignal$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ProcessSendSignalRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct ProcessSendSignalThen(::httpmock::Then);
    impl ProcessSendSignalThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &crate::envd::types::ProcessSendSignalResponse,
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
    pub struct ProcessStartWhen(::httpmock::When);
    impl ProcessStartWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/process.Process/Start$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: ::serde_json::Value) -> Self {
            Self(self.0.json_body(value))
        }
    }
    pub struct ProcessStartThen(::httpmock::Then);
    impl ProcessStartThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: ::serde_json::Value) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body(value),
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
    pub struct ProcessStreamInputWhen(::httpmock::When);
    impl ProcessStreamInputWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/process.Process/StreamInput$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: ::serde_json::Value) -> Self {
            Self(self.0.json_body(value))
        }
    }
    pub struct ProcessStreamInputThen(::httpmock::Then);
    impl ProcessStreamInputThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(self, status: u16, value: ::serde_json::Value) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body(value),
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
    pub struct ProcessUpdateWhen(::httpmock::When);
    impl ProcessUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/process.Process/Update$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ProcessUpdateRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct ProcessUpdateThen(::httpmock::Then);
    impl ProcessUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn success(
            self,
            status: u16,
            value: &crate::envd::types::ProcessUpdateResponse,
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
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    fn get_env_vars<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetEnvVarsWhen, operations::GetEnvVarsThen);
    fn download_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DownloadFileWhen, operations::DownloadFileThen);
    fn upload_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UploadFileWhen, operations::UploadFileThen);
    fn post_files_compose<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostFilesComposeWhen, operations::PostFilesComposeThen);
    fn filesystem_create_watcher<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemCreateWatcherWhen,
            operations::FilesystemCreateWatcherThen,
        );
    fn filesystem_get_watcher_events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemGetWatcherEventsWhen,
            operations::FilesystemGetWatcherEventsThen,
        );
    fn filesystem_list_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemListDirWhen, operations::FilesystemListDirThen);
    fn filesystem_make_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemMakeDirWhen, operations::FilesystemMakeDirThen);
    fn filesystem_move<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemMoveWhen, operations::FilesystemMoveThen);
    fn filesystem_remove<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemRemoveWhen, operations::FilesystemRemoveThen);
    fn filesystem_remove_watcher<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemRemoveWatcherWhen,
            operations::FilesystemRemoveWatcherThen,
        );
    fn filesystem_stat<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemStatWhen, operations::FilesystemStatThen);
    fn filesystem_watch_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemWatchDirWhen,
            operations::FilesystemWatchDirThen,
        );
    fn get_health<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetHealthWhen, operations::GetHealthThen);
    fn get_metrics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetMetricsWhen, operations::GetMetricsThen);
    fn process_close_stdin<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessCloseStdinWhen, operations::ProcessCloseStdinThen);
    fn process_connect<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessConnectWhen, operations::ProcessConnectThen);
    fn process_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessListWhen, operations::ProcessListThen);
    fn process_send_input<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessSendInputWhen, operations::ProcessSendInputThen);
    fn process_send_signal<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessSendSignalWhen, operations::ProcessSendSignalThen);
    fn process_start<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessStartWhen, operations::ProcessStartThen);
    fn process_stream_input<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessStreamInputWhen,
            operations::ProcessStreamInputThen,
        );
    fn process_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessUpdateWhen, operations::ProcessUpdateThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn get_env_vars<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetEnvVarsWhen, operations::GetEnvVarsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetEnvVarsWhen::new(when),
                operations::GetEnvVarsThen::new(then),
            )
        })
    }
    fn download_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DownloadFileWhen, operations::DownloadFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DownloadFileWhen::new(when),
                operations::DownloadFileThen::new(then),
            )
        })
    }
    fn upload_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UploadFileWhen, operations::UploadFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UploadFileWhen::new(when),
                operations::UploadFileThen::new(then),
            )
        })
    }
    fn post_files_compose<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::PostFilesComposeWhen, operations::PostFilesComposeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PostFilesComposeWhen::new(when),
                operations::PostFilesComposeThen::new(then),
            )
        })
    }
    fn filesystem_create_watcher<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemCreateWatcherWhen,
            operations::FilesystemCreateWatcherThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemCreateWatcherWhen::new(when),
                operations::FilesystemCreateWatcherThen::new(then),
            )
        })
    }
    fn filesystem_get_watcher_events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemGetWatcherEventsWhen,
            operations::FilesystemGetWatcherEventsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemGetWatcherEventsWhen::new(when),
                operations::FilesystemGetWatcherEventsThen::new(then),
            )
        })
    }
    fn filesystem_list_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemListDirWhen, operations::FilesystemListDirThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemListDirWhen::new(when),
                operations::FilesystemListDirThen::new(then),
            )
        })
    }
    fn filesystem_make_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemMakeDirWhen, operations::FilesystemMakeDirThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemMakeDirWhen::new(when),
                operations::FilesystemMakeDirThen::new(then),
            )
        })
    }
    fn filesystem_move<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemMoveWhen, operations::FilesystemMoveThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemMoveWhen::new(when),
                operations::FilesystemMoveThen::new(then),
            )
        })
    }
    fn filesystem_remove<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemRemoveWhen, operations::FilesystemRemoveThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemRemoveWhen::new(when),
                operations::FilesystemRemoveThen::new(then),
            )
        })
    }
    fn filesystem_remove_watcher<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemRemoveWatcherWhen,
            operations::FilesystemRemoveWatcherThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemRemoveWatcherWhen::new(when),
                operations::FilesystemRemoveWatcherThen::new(then),
            )
        })
    }
    fn filesystem_stat<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FilesystemStatWhen, operations::FilesystemStatThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemStatWhen::new(when),
                operations::FilesystemStatThen::new(then),
            )
        })
    }
    fn filesystem_watch_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemWatchDirWhen,
            operations::FilesystemWatchDirThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemWatchDirWhen::new(when),
                operations::FilesystemWatchDirThen::new(then),
            )
        })
    }
    fn get_health<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetHealthWhen, operations::GetHealthThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetHealthWhen::new(when),
                operations::GetHealthThen::new(then),
            )
        })
    }
    fn get_metrics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetMetricsWhen, operations::GetMetricsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetMetricsWhen::new(when),
                operations::GetMetricsThen::new(then),
            )
        })
    }
    fn process_close_stdin<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessCloseStdinWhen, operations::ProcessCloseStdinThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessCloseStdinWhen::new(when),
                operations::ProcessCloseStdinThen::new(then),
            )
        })
    }
    fn process_connect<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessConnectWhen, operations::ProcessConnectThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessConnectWhen::new(when),
                operations::ProcessConnectThen::new(then),
            )
        })
    }
    fn process_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessListWhen, operations::ProcessListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessListWhen::new(when),
                operations::ProcessListThen::new(then),
            )
        })
    }
    fn process_send_input<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessSendInputWhen, operations::ProcessSendInputThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessSendInputWhen::new(when),
                operations::ProcessSendInputThen::new(then),
            )
        })
    }
    fn process_send_signal<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessSendSignalWhen, operations::ProcessSendSignalThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessSendSignalWhen::new(when),
                operations::ProcessSendSignalThen::new(then),
            )
        })
    }
    fn process_start<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessStartWhen, operations::ProcessStartThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessStartWhen::new(when),
                operations::ProcessStartThen::new(then),
            )
        })
    }
    fn process_stream_input<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessStreamInputWhen,
            operations::ProcessStreamInputThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessStreamInputWhen::new(when),
                operations::ProcessStreamInputThen::new(then),
            )
        })
    }
    fn process_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProcessUpdateWhen, operations::ProcessUpdateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessUpdateWhen::new(when),
                operations::ProcessUpdateThen::new(then),
            )
        })
    }
}
