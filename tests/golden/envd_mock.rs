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
        pub fn success(self, status: u16, value: &types::EnvVars) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct FilesystemFilesystemCreateWatcherWhen(::httpmock::When);
    impl FilesystemFilesystemCreateWatcherWhen {
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
    pub struct FilesystemFilesystemCreateWatcherThen(::httpmock::Then);
    impl FilesystemFilesystemCreateWatcherThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct FilesystemFilesystemGetWatcherEventsWhen(::httpmock::When);
    impl FilesystemFilesystemGetWatcherEventsWhen {
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
    pub struct FilesystemFilesystemGetWatcherEventsThen(::httpmock::Then);
    impl FilesystemFilesystemGetWatcherEventsThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct FilesystemFilesystemListDirWhen(::httpmock::When);
    impl FilesystemFilesystemListDirWhen {
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
    pub struct FilesystemFilesystemListDirThen(::httpmock::Then);
    impl FilesystemFilesystemListDirThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct FilesystemFilesystemMakeDirWhen(::httpmock::When);
    impl FilesystemFilesystemMakeDirWhen {
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
    pub struct FilesystemFilesystemMakeDirThen(::httpmock::Then);
    impl FilesystemFilesystemMakeDirThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct FilesystemFilesystemMoveWhen(::httpmock::When);
    impl FilesystemFilesystemMoveWhen {
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
    pub struct FilesystemFilesystemMoveThen(::httpmock::Then);
    impl FilesystemFilesystemMoveThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct FilesystemFilesystemRemoveWhen(::httpmock::When);
    impl FilesystemFilesystemRemoveWhen {
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
    pub struct FilesystemFilesystemRemoveThen(::httpmock::Then);
    impl FilesystemFilesystemRemoveThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct FilesystemFilesystemRemoveWatcherWhen(::httpmock::When);
    impl FilesystemFilesystemRemoveWatcherWhen {
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
    pub struct FilesystemFilesystemRemoveWatcherThen(::httpmock::Then);
    impl FilesystemFilesystemRemoveWatcherThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct FilesystemFilesystemStatWhen(::httpmock::When);
    impl FilesystemFilesystemStatWhen {
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
    pub struct FilesystemFilesystemStatThen(::httpmock::Then);
    impl FilesystemFilesystemStatThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct FilesystemFilesystemWatchDirWhen(::httpmock::When);
    impl FilesystemFilesystemWatchDirWhen {
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
    pub struct FilesystemFilesystemWatchDirThen(::httpmock::Then);
    impl FilesystemFilesystemWatchDirThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct ProcessProcessCloseStdinWhen(::httpmock::When);
    impl ProcessProcessCloseStdinWhen {
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
    pub struct ProcessProcessCloseStdinThen(::httpmock::Then);
    impl ProcessProcessCloseStdinThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct ProcessProcessConnectWhen(::httpmock::When);
    impl ProcessProcessConnectWhen {
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
    pub struct ProcessProcessConnectThen(::httpmock::Then);
    impl ProcessProcessConnectThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct ProcessProcessListWhen(::httpmock::When);
    impl ProcessProcessListWhen {
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
    pub struct ProcessProcessListThen(::httpmock::Then);
    impl ProcessProcessListThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct ProcessProcessSendInputWhen(::httpmock::When);
    impl ProcessProcessSendInputWhen {
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
    pub struct ProcessProcessSendInputThen(::httpmock::Then);
    impl ProcessProcessSendInputThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct ProcessProcessSendSignalWhen(::httpmock::When);
    impl ProcessProcessSendSignalWhen {
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
    pub struct ProcessProcessSendSignalThen(::httpmock::Then);
    impl ProcessProcessSendSignalThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct ProcessProcessStartWhen(::httpmock::When);
    impl ProcessProcessStartWhen {
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
    pub struct ProcessProcessStartThen(::httpmock::Then);
    impl ProcessProcessStartThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct ProcessProcessStreamInputWhen(::httpmock::When);
    impl ProcessProcessStreamInputWhen {
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
    pub struct ProcessProcessStreamInputThen(::httpmock::Then);
    impl ProcessProcessStreamInputThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    pub struct ProcessProcessUpdateWhen(::httpmock::When);
    impl ProcessProcessUpdateWhen {
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
    pub struct ProcessProcessUpdateThen(::httpmock::Then);
    impl ProcessProcessUpdateThen {
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
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
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
    fn filesystem_filesystem_create_watcher<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemCreateWatcherWhen,
            operations::FilesystemFilesystemCreateWatcherThen,
        );
    fn filesystem_filesystem_get_watcher_events<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemGetWatcherEventsWhen,
            operations::FilesystemFilesystemGetWatcherEventsThen,
        );
    fn filesystem_filesystem_list_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemListDirWhen,
            operations::FilesystemFilesystemListDirThen,
        );
    fn filesystem_filesystem_make_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemMakeDirWhen,
            operations::FilesystemFilesystemMakeDirThen,
        );
    fn filesystem_filesystem_move<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemMoveWhen,
            operations::FilesystemFilesystemMoveThen,
        );
    fn filesystem_filesystem_remove<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemRemoveWhen,
            operations::FilesystemFilesystemRemoveThen,
        );
    fn filesystem_filesystem_remove_watcher<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemRemoveWatcherWhen,
            operations::FilesystemFilesystemRemoveWatcherThen,
        );
    fn filesystem_filesystem_stat<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemStatWhen,
            operations::FilesystemFilesystemStatThen,
        );
    fn filesystem_filesystem_watch_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemWatchDirWhen,
            operations::FilesystemFilesystemWatchDirThen,
        );
    fn get_health<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetHealthWhen, operations::GetHealthThen);
    fn get_metrics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetMetricsWhen, operations::GetMetricsThen);
    fn process_process_close_stdin<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessCloseStdinWhen,
            operations::ProcessProcessCloseStdinThen,
        );
    fn process_process_connect<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessConnectWhen,
            operations::ProcessProcessConnectThen,
        );
    fn process_process_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessListWhen,
            operations::ProcessProcessListThen,
        );
    fn process_process_send_input<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessSendInputWhen,
            operations::ProcessProcessSendInputThen,
        );
    fn process_process_send_signal<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessSendSignalWhen,
            operations::ProcessProcessSendSignalThen,
        );
    fn process_process_start<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessStartWhen,
            operations::ProcessProcessStartThen,
        );
    fn process_process_stream_input<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessStreamInputWhen,
            operations::ProcessProcessStreamInputThen,
        );
    fn process_process_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessUpdateWhen,
            operations::ProcessProcessUpdateThen,
        );
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
    fn filesystem_filesystem_create_watcher<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemCreateWatcherWhen,
            operations::FilesystemFilesystemCreateWatcherThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemFilesystemCreateWatcherWhen::new(when),
                operations::FilesystemFilesystemCreateWatcherThen::new(then),
            )
        })
    }
    fn filesystem_filesystem_get_watcher_events<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemGetWatcherEventsWhen,
            operations::FilesystemFilesystemGetWatcherEventsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemFilesystemGetWatcherEventsWhen::new(when),
                operations::FilesystemFilesystemGetWatcherEventsThen::new(then),
            )
        })
    }
    fn filesystem_filesystem_list_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemListDirWhen,
            operations::FilesystemFilesystemListDirThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemFilesystemListDirWhen::new(when),
                operations::FilesystemFilesystemListDirThen::new(then),
            )
        })
    }
    fn filesystem_filesystem_make_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemMakeDirWhen,
            operations::FilesystemFilesystemMakeDirThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemFilesystemMakeDirWhen::new(when),
                operations::FilesystemFilesystemMakeDirThen::new(then),
            )
        })
    }
    fn filesystem_filesystem_move<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemMoveWhen,
            operations::FilesystemFilesystemMoveThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemFilesystemMoveWhen::new(when),
                operations::FilesystemFilesystemMoveThen::new(then),
            )
        })
    }
    fn filesystem_filesystem_remove<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemRemoveWhen,
            operations::FilesystemFilesystemRemoveThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemFilesystemRemoveWhen::new(when),
                operations::FilesystemFilesystemRemoveThen::new(then),
            )
        })
    }
    fn filesystem_filesystem_remove_watcher<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemRemoveWatcherWhen,
            operations::FilesystemFilesystemRemoveWatcherThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemFilesystemRemoveWatcherWhen::new(when),
                operations::FilesystemFilesystemRemoveWatcherThen::new(then),
            )
        })
    }
    fn filesystem_filesystem_stat<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemStatWhen,
            operations::FilesystemFilesystemStatThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemFilesystemStatWhen::new(when),
                operations::FilesystemFilesystemStatThen::new(then),
            )
        })
    }
    fn filesystem_filesystem_watch_dir<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FilesystemFilesystemWatchDirWhen,
            operations::FilesystemFilesystemWatchDirThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FilesystemFilesystemWatchDirWhen::new(when),
                operations::FilesystemFilesystemWatchDirThen::new(then),
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
    fn process_process_close_stdin<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessCloseStdinWhen,
            operations::ProcessProcessCloseStdinThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessProcessCloseStdinWhen::new(when),
                operations::ProcessProcessCloseStdinThen::new(then),
            )
        })
    }
    fn process_process_connect<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessConnectWhen,
            operations::ProcessProcessConnectThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessProcessConnectWhen::new(when),
                operations::ProcessProcessConnectThen::new(then),
            )
        })
    }
    fn process_process_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessListWhen,
            operations::ProcessProcessListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessProcessListWhen::new(when),
                operations::ProcessProcessListThen::new(then),
            )
        })
    }
    fn process_process_send_input<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessSendInputWhen,
            operations::ProcessProcessSendInputThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessProcessSendInputWhen::new(when),
                operations::ProcessProcessSendInputThen::new(then),
            )
        })
    }
    fn process_process_send_signal<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessSendSignalWhen,
            operations::ProcessProcessSendSignalThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessProcessSendSignalWhen::new(when),
                operations::ProcessProcessSendSignalThen::new(then),
            )
        })
    }
    fn process_process_start<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessStartWhen,
            operations::ProcessProcessStartThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessProcessStartWhen::new(when),
                operations::ProcessProcessStartThen::new(then),
            )
        })
    }
    fn process_process_stream_input<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessStreamInputWhen,
            operations::ProcessProcessStreamInputThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessProcessStreamInputWhen::new(when),
                operations::ProcessProcessStreamInputThen::new(then),
            )
        })
    }
    fn process_process_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProcessProcessUpdateWhen,
            operations::ProcessProcessUpdateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProcessProcessUpdateWhen::new(when),
                operations::ProcessProcessUpdateThen::new(then),
            )
        })
    }
}
