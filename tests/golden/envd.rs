#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Files to join into one.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ComposeRequest {
        ///Path of the joined file.
        pub destination: ::std::string::String,
        ///Files to join, in this order; deleted afterwards.
        pub source_paths: ::std::vec::Vec<::std::string::String>,
        ///User who resolves the paths; the default user if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl ComposeRequest {
        pub fn builder() -> builder::ComposeRequest {
            Default::default()
        }
    }
    ///A file written by an upload.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EntryInfo {
        ///Metadata stored with the file, with lowercase keys; absent if none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Last component of the path.
        pub name: ::std::string::String,
        ///Path of the file.
        pub path: ::std::string::String,
        ///Always `file` after an upload.
        #[serde(rename = "type")]
        pub type_: crate::envd::types::EntryInfoType,
    }
    impl EntryInfo {
        pub fn builder() -> builder::EntryInfo {
            Default::default()
        }
    }
    ///Directory to collect events for.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemCreateWatcherRequest {
        ///Whether to accept a path on NFS, CIFS, SMB, or FUSE. Needs envd 0.6.4.
        #[serde(
            rename = "allowNetworkMounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allow_network_mounts: ::std::option::Option<bool>,
        ///Whether events carry the entry they are about. Needs envd 0.6.3.
        #[serde(
            rename = "includeEntry",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub include_entry: ::std::option::Option<bool>,
        ///Absolute path, `~` path, or path relative to the user's home directory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        ///Whether to watch subdirectories too. Needs envd 0.1.4.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recursive: ::std::option::Option<bool>,
    }
    impl FilesystemCreateWatcherRequest {
        pub fn builder() -> builder::FilesystemCreateWatcherRequest {
            Default::default()
        }
    }
    ///The new watcher.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemCreateWatcherResponse {
        ///Id of the watcher, `w` and 20 characters.
        #[serde(
            rename = "watcherId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub watcher_id: ::std::option::Option<::std::string::String>,
    }
    impl FilesystemCreateWatcherResponse {
        pub fn builder() -> builder::FilesystemCreateWatcherResponse {
            Default::default()
        }
    }
    ///A file, directory, or symbolic link. Fields at their default value are left out.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemEntryInfo {
        ///Name of the group, or the numeric id as text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group: ::std::option::Option<::std::string::String>,
        ///Whether this is a symbolic link. Only newer versions of envd send it.
        #[serde(
            rename = "isSymlink",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_symlink: ::std::option::Option<bool>,
        ///Metadata set at upload.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Permission bits alone; those of the target for a symbolic link.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<i64>,
        ///Time of the last change; of the link, not the target, for a symbolic link.
        #[serde(
            rename = "modifiedTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Last component of the path.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Name of the owner, or the numeric id as text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner: ::std::option::Option<::std::string::String>,
        ///Path of the entry. In a listing of a linked directory it starts with the path asked for, not the target.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        ///Type letter and permissions, such as `-rw-r--r--`, `drwxr-xr-x`, or `Lrwxrwxrwx`; those of the link, not the target, for a symbolic link.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<::std::string::String>,
        ///Size in bytes; of the link, not the target, for a symbolic link. A decimal string, or possibly a number; left out if 0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<crate::Int64>,
        ///Fully resolved target of a symbolic link, or its own path if it cannot be resolved. Absent for anything else.
        #[serde(
            rename = "symlinkTarget",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub symlink_target: ::std::option::Option<::std::string::String>,
        ///Type of the entry, or of the target if it is a symbolic link. Left out for a broken link, a socket, or a device.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::envd::types::FilesystemFileType>,
    }
    impl FilesystemEntryInfo {
        pub fn builder() -> builder::FilesystemEntryInfo {
            Default::default()
        }
    }
    ///One change in a watched directory. A single operation may yield several.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemEvent {
        ///The entry after the change, if asked for. Only for created, written, and chmod events, and not guaranteed even then.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry: ::std::option::Option<FilesystemEntryInfo>,
        ///Path of the changed entry, relative to the watched directory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Kind of change.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::envd::types::FilesystemEventType>,
    }
    impl FilesystemEvent {
        pub fn builder() -> builder::FilesystemEvent {
            Default::default()
        }
    }
    ///Watcher to read.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemGetWatcherEventsRequest {
        ///Id of the watcher.
        #[serde(
            rename = "watcherId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub watcher_id: ::std::option::Option<::std::string::String>,
    }
    impl FilesystemGetWatcherEventsRequest {
        pub fn builder() -> builder::FilesystemGetWatcherEventsRequest {
            Default::default()
        }
    }
    ///Events of a watcher.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemGetWatcherEventsResponse {
        ///Events since the last call; left out if there are none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events: ::std::option::Option<::std::vec::Vec<FilesystemEvent>>,
    }
    impl FilesystemGetWatcherEventsResponse {
        pub fn builder() -> builder::FilesystemGetWatcherEventsResponse {
            Default::default()
        }
    }
    ///Directory to list.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemListDirRequest {
        ///Levels to descend; 0 or nothing means 1, the directory's own entries.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub depth: ::std::option::Option<i64>,
        ///Absolute path, `~` path, or path relative to the user's home directory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
    }
    impl FilesystemListDirRequest {
        pub fn builder() -> builder::FilesystemListDirRequest {
            Default::default()
        }
    }
    ///Content of a directory.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemListDirResponse {
        ///The entries, depth first in name order; left out if there are none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entries: ::std::option::Option<::std::vec::Vec<FilesystemEntryInfo>>,
    }
    impl FilesystemListDirResponse {
        pub fn builder() -> builder::FilesystemListDirResponse {
            Default::default()
        }
    }
    ///Directory to create.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemMakeDirRequest {
        ///Absolute path, `~` path, or path relative to the user's home directory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
    }
    impl FilesystemMakeDirRequest {
        pub fn builder() -> builder::FilesystemMakeDirRequest {
            Default::default()
        }
    }
    ///The new directory.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemMakeDirResponse {
        ///The new directory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry: ::std::option::Option<FilesystemEntryInfo>,
    }
    impl FilesystemMakeDirResponse {
        pub fn builder() -> builder::FilesystemMakeDirResponse {
            Default::default()
        }
    }
    ///Entry to move.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemMoveRequest {
        ///New path of the entry; missing parents are created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub destination: ::std::option::Option<::std::string::String>,
        ///Current path: absolute, `~`, or relative to the user's home directory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
    }
    impl FilesystemMoveRequest {
        pub fn builder() -> builder::FilesystemMoveRequest {
            Default::default()
        }
    }
    ///The moved entry.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemMoveResponse {
        ///The entry at its new place.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry: ::std::option::Option<FilesystemEntryInfo>,
    }
    impl FilesystemMoveResponse {
        pub fn builder() -> builder::FilesystemMoveResponse {
            Default::default()
        }
    }
    ///Path to remove.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemRemoveRequest {
        ///Absolute path, `~` path, or path relative to the user's home directory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
    }
    impl FilesystemRemoveRequest {
        pub fn builder() -> builder::FilesystemRemoveRequest {
            Default::default()
        }
    }
    ///Watcher to remove.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemRemoveWatcherRequest {
        ///Id of the watcher.
        #[serde(
            rename = "watcherId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub watcher_id: ::std::option::Option<::std::string::String>,
    }
    impl FilesystemRemoveWatcherRequest {
        pub fn builder() -> builder::FilesystemRemoveWatcherRequest {
            Default::default()
        }
    }
    ///Path to look at.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemStatRequest {
        ///Absolute path, `~` path, or path relative to the user's home directory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
    }
    impl FilesystemStatRequest {
        pub fn builder() -> builder::FilesystemStatRequest {
            Default::default()
        }
    }
    ///Information about a path.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemStatResponse {
        ///The entry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entry: ::std::option::Option<FilesystemEntryInfo>,
    }
    impl FilesystemStatResponse {
        pub fn builder() -> builder::FilesystemStatResponse {
            Default::default()
        }
    }
    ///Directory to watch.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct FilesystemWatchDirRequest {
        ///Whether to accept a path on NFS, CIFS, SMB, or FUSE. Needs envd 0.6.4.
        #[serde(
            rename = "allowNetworkMounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allow_network_mounts: ::std::option::Option<bool>,
        ///Whether events carry the entry they are about. Needs envd 0.6.3.
        #[serde(
            rename = "includeEntry",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub include_entry: ::std::option::Option<bool>,
        ///Absolute path, `~` path, or path relative to the user's home directory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        ///Whether to watch subdirectories too. Needs envd 0.1.4.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recursive: ::std::option::Option<bool>,
    }
    impl FilesystemWatchDirRequest {
        pub fn builder() -> builder::FilesystemWatchDirRequest {
            Default::default()
        }
    }
    ///Resource use of a sandbox at one moment.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct Metrics {
        ///Number of CPUs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu_count: ::std::option::Option<i64>,
        ///CPU use in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu_used_pct: ::std::option::Option<f32>,
        ///Total disk space in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disk_total: ::std::option::Option<i64>,
        ///Used disk space in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disk_used: ::std::option::Option<i64>,
        ///Memory used as cache, in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mem_cache: ::std::option::Option<i64>,
        ///Total memory in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mem_total: ::std::option::Option<i64>,
        ///Total memory in MiB.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mem_total_mib: ::std::option::Option<i64>,
        ///Used memory in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mem_used: ::std::option::Option<i64>,
        ///Used memory in MiB.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mem_used_mib: ::std::option::Option<i64>,
        ///Time of the sample, as a Unix timestamp.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ts: ::std::option::Option<i64>,
    }
    impl Metrics {
        pub fn builder() -> builder::Metrics {
            Default::default()
        }
    }
    ///Process whose input to close.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessCloseStdinRequest {
        ///Process to act on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub process: ::std::option::Option<crate::envd::types::ProcessSelector>,
    }
    impl ProcessCloseStdinRequest {
        pub fn builder() -> builder::ProcessCloseStdinRequest {
            Default::default()
        }
    }
    ///What a process runs.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessConfig {
        ///Arguments of the program.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub args: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Program to run.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cmd: ::std::option::Option<::std::string::String>,
        ///Working directory. Left out, the template's working directory, or the home directory if it has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cwd: ::std::option::Option<::std::string::String>,
        ///Environment variables. They win over the sandbox's own (its `envVars`, `E2B_SANDBOX`, `E2B_SANDBOX_ID`, `E2B_TEMPLATE_ID`), and those over `PATH`, `HOME`, `USER`, and `LOGNAME`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub envs: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
    }
    impl ProcessConfig {
        pub fn builder() -> builder::ProcessConfig {
            Default::default()
        }
    }
    ///Process to attach to.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessConnectRequest {
        ///Process to attach to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub process: ::std::option::Option<crate::envd::types::ProcessSelector>,
    }
    impl ProcessConnectRequest {
        pub fn builder() -> builder::ProcessConnectRequest {
            Default::default()
        }
    }
    ///One message of an attached process.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessConnectResponse {
        ///What happened.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event: ::std::option::Option<crate::envd::types::ProcessEvent>,
    }
    impl ProcessConnectResponse {
        pub fn builder() -> builder::ProcessConnectResponse {
            Default::default()
        }
    }
    ///How a process ended.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessEventEndEvent {
        ///Absent on success, otherwise the same text as `status`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        ///Exit code; left out if 0, and -1 if a signal ended the process.
        #[serde(
            rename = "exitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exit_code: ::std::option::Option<i32>,
        ///Whether the process exited by itself; left out if a signal ended it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exited: ::std::option::Option<bool>,
        ///Result in words: `exit status 2` or `signal: killed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    impl ProcessEventEndEvent {
        pub fn builder() -> builder::ProcessEventEndEvent {
            Default::default()
        }
    }
    ///Sign that the process is running.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessEventStartEvent {
        ///Id of the process in the sandbox.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pid: ::std::option::Option<i64>,
    }
    impl ProcessEventStartEvent {
        pub fn builder() -> builder::ProcessEventStartEvent {
            Default::default()
        }
    }
    ///A running process.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessInfo {
        ///What the process runs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub config: ::std::option::Option<ProcessConfig>,
        ///Id of the process in the sandbox.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pid: ::std::option::Option<i64>,
        ///Tag given at the start; absent if none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tag: ::std::option::Option<::std::string::String>,
    }
    impl ProcessInfo {
        pub fn builder() -> builder::ProcessInfo {
            Default::default()
        }
    }
    ///Running processes.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessListResponse {
        ///The processes; left out if there are none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub processes: ::std::option::Option<::std::vec::Vec<ProcessInfo>>,
    }
    impl ProcessListResponse {
        pub fn builder() -> builder::ProcessListResponse {
            Default::default()
        }
    }
    ///A pseudo-terminal.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessPty {
        ///Size of the terminal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<ProcessPtySize>,
    }
    impl ProcessPty {
        pub fn builder() -> builder::ProcessPty {
            Default::default()
        }
    }
    ///Size of a terminal, in characters.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessPtySize {
        ///Width in columns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cols: ::std::option::Option<i64>,
        ///Height in rows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rows: ::std::option::Option<i64>,
    }
    impl ProcessPtySize {
        pub fn builder() -> builder::ProcessPtySize {
            Default::default()
        }
    }
    ///Input for a process.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessSendInputRequest {
        ///What to write.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input: ::std::option::Option<crate::envd::types::ProcessInput>,
        ///Process to write to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub process: ::std::option::Option<crate::envd::types::ProcessSelector>,
    }
    impl ProcessSendInputRequest {
        pub fn builder() -> builder::ProcessSendInputRequest {
            Default::default()
        }
    }
    ///Signal for a process.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessSendSignalRequest {
        ///Process to signal.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub process: ::std::option::Option<crate::envd::types::ProcessSelector>,
        ///Signal to send.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signal: ::std::option::Option<crate::envd::types::ProcessSignal>,
    }
    impl ProcessSendSignalRequest {
        pub fn builder() -> builder::ProcessSendSignalRequest {
            Default::default()
        }
    }
    ///Process to start.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessStartRequest {
        ///What to run.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub process: ::std::option::Option<ProcessConfig>,
        ///Gives the process a terminal of this size; plain pipes if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pty: ::std::option::Option<ProcessPty>,
        ///Whether standard input stays open. Absent means open, so send `false` for a command that reads until its input ends; envd older than 0.3.0 always keeps it open. Leave it out with `pty`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stdin: ::std::option::Option<bool>,
        ///Label to find the process by later.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tag: ::std::option::Option<::std::string::String>,
    }
    impl ProcessStartRequest {
        pub fn builder() -> builder::ProcessStartRequest {
            Default::default()
        }
    }
    ///One message of a started process.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessStartResponse {
        ///What happened.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event: ::std::option::Option<crate::envd::types::ProcessEvent>,
    }
    impl ProcessStartResponse {
        pub fn builder() -> builder::ProcessStartResponse {
            Default::default()
        }
    }
    ///A piece of input.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessStreamInputRequestDataEvent {
        ///What to write.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input: ::std::option::Option<crate::envd::types::ProcessInput>,
    }
    impl ProcessStreamInputRequestDataEvent {
        pub fn builder() -> builder::ProcessStreamInputRequestDataEvent {
            Default::default()
        }
    }
    ///Start of an input stream.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessStreamInputRequestStartEvent {
        ///Process to write to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub process: ::std::option::Option<crate::envd::types::ProcessSelector>,
    }
    impl ProcessStreamInputRequestStartEvent {
        pub fn builder() -> builder::ProcessStreamInputRequestStartEvent {
            Default::default()
        }
    }
    ///New terminal size of a process.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProcessUpdateRequest {
        ///Process to change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub process: ::std::option::Option<crate::envd::types::ProcessSelector>,
        ///Terminal with the new size.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pty: ::std::option::Option<ProcessPty>,
    }
    impl ProcessUpdateRequest {
        pub fn builder() -> builder::ProcessUpdateRequest {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct ComposeRequest {
            destination: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            source_paths: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ComposeRequest {
            fn default() -> Self {
                Self {
                    destination: Err("no value supplied for destination".to_string()),
                    source_paths: Err("no value supplied for source_paths".to_string()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl ComposeRequest {
            pub fn destination<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.destination = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for destination: {e}")
                    });
                self
            }
            pub fn source_paths<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.source_paths = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source_paths: {e}")
                    });
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ComposeRequest> for super::ComposeRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ComposeRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    destination: value.destination?,
                    source_paths: value.source_paths?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::ComposeRequest> for ComposeRequest {
            fn from(value: super::ComposeRequest) -> Self {
                Self {
                    destination: Ok(value.destination),
                    source_paths: Ok(value.source_paths),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct EntryInfo {
            metadata: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            path: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::envd::types::EntryInfoType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EntryInfo {
            fn default() -> Self {
                Self {
                    metadata: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    path: Err("no value supplied for path".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl EntryInfo {
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            ::std::string::String,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for metadata: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.path = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for path: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::envd::types::EntryInfoType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EntryInfo> for super::EntryInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EntryInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    metadata: value.metadata?,
                    name: value.name?,
                    path: value.path?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::EntryInfo> for EntryInfo {
            fn from(value: super::EntryInfo) -> Self {
                Self {
                    metadata: Ok(value.metadata),
                    name: Ok(value.name),
                    path: Ok(value.path),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemCreateWatcherRequest {
            allow_network_mounts: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_entry: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            recursive: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemCreateWatcherRequest {
            fn default() -> Self {
                Self {
                    allow_network_mounts: Ok(Default::default()),
                    include_entry: Ok(Default::default()),
                    path: Ok(Default::default()),
                    recursive: Ok(Default::default()),
                }
            }
        }
        impl FilesystemCreateWatcherRequest {
            pub fn allow_network_mounts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_network_mounts = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for allow_network_mounts: {e}"
                        )
                    });
                self
            }
            pub fn include_entry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_entry = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for include_entry: {e}")
                    });
                self
            }
            pub fn path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.path = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for path: {e}")
                    });
                self
            }
            pub fn recursive<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.recursive = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for recursive: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemCreateWatcherRequest>
        for super::FilesystemCreateWatcherRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemCreateWatcherRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow_network_mounts: value.allow_network_mounts?,
                    include_entry: value.include_entry?,
                    path: value.path?,
                    recursive: value.recursive?,
                })
            }
        }
        impl ::std::convert::From<super::FilesystemCreateWatcherRequest>
        for FilesystemCreateWatcherRequest {
            fn from(value: super::FilesystemCreateWatcherRequest) -> Self {
                Self {
                    allow_network_mounts: Ok(value.allow_network_mounts),
                    include_entry: Ok(value.include_entry),
                    path: Ok(value.path),
                    recursive: Ok(value.recursive),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemCreateWatcherResponse {
            watcher_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemCreateWatcherResponse {
            fn default() -> Self {
                Self {
                    watcher_id: Ok(Default::default()),
                }
            }
        }
        impl FilesystemCreateWatcherResponse {
            pub fn watcher_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.watcher_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for watcher_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemCreateWatcherResponse>
        for super::FilesystemCreateWatcherResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemCreateWatcherResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    watcher_id: value.watcher_id?,
                })
            }
        }
        impl ::std::convert::From<super::FilesystemCreateWatcherResponse>
        for FilesystemCreateWatcherResponse {
            fn from(value: super::FilesystemCreateWatcherResponse) -> Self {
                Self {
                    watcher_id: Ok(value.watcher_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemEntryInfo {
            group: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            is_symlink: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            metadata: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
            mode: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            modified_time: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            owner: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            permissions: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            size: ::std::result::Result<
                ::std::option::Option<crate::Int64>,
                ::std::string::String,
            >,
            symlink_target: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<crate::envd::types::FilesystemFileType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemEntryInfo {
            fn default() -> Self {
                Self {
                    group: Ok(Default::default()),
                    is_symlink: Ok(Default::default()),
                    metadata: Ok(Default::default()),
                    mode: Ok(Default::default()),
                    modified_time: Ok(Default::default()),
                    name: Ok(Default::default()),
                    owner: Ok(Default::default()),
                    path: Ok(Default::default()),
                    permissions: Ok(Default::default()),
                    size: Ok(Default::default()),
                    symlink_target: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl FilesystemEntryInfo {
            pub fn group<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.group = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for group: {e}")
                    });
                self
            }
            pub fn is_symlink<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_symlink = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_symlink: {e}")
                    });
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            ::std::string::String,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for metadata: {e}")
                    });
                self
            }
            pub fn mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mode: {e}")
                    });
                self
            }
            pub fn modified_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.modified_time = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for modified_time: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn owner<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.owner = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for owner: {e}")
                    });
                self
            }
            pub fn path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.path = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for path: {e}")
                    });
                self
            }
            pub fn permissions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.permissions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for permissions: {e}")
                    });
                self
            }
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Int64>>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }
            pub fn symlink_target<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.symlink_target = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for symlink_target: {e}"
                        )
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::FilesystemFileType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemEntryInfo>
        for super::FilesystemEntryInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemEntryInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    group: value.group?,
                    is_symlink: value.is_symlink?,
                    metadata: value.metadata?,
                    mode: value.mode?,
                    modified_time: value.modified_time?,
                    name: value.name?,
                    owner: value.owner?,
                    path: value.path?,
                    permissions: value.permissions?,
                    size: value.size?,
                    symlink_target: value.symlink_target?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::FilesystemEntryInfo> for FilesystemEntryInfo {
            fn from(value: super::FilesystemEntryInfo) -> Self {
                Self {
                    group: Ok(value.group),
                    is_symlink: Ok(value.is_symlink),
                    metadata: Ok(value.metadata),
                    mode: Ok(value.mode),
                    modified_time: Ok(value.modified_time),
                    name: Ok(value.name),
                    owner: Ok(value.owner),
                    path: Ok(value.path),
                    permissions: Ok(value.permissions),
                    size: Ok(value.size),
                    symlink_target: Ok(value.symlink_target),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemEvent {
            entry: ::std::result::Result<
                ::std::option::Option<super::FilesystemEntryInfo>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<crate::envd::types::FilesystemEventType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemEvent {
            fn default() -> Self {
                Self {
                    entry: Ok(Default::default()),
                    name: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl FilesystemEvent {
            pub fn entry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FilesystemEntryInfo>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.entry = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for entry: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::FilesystemEventType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemEvent> for super::FilesystemEvent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemEvent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    entry: value.entry?,
                    name: value.name?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::FilesystemEvent> for FilesystemEvent {
            fn from(value: super::FilesystemEvent) -> Self {
                Self {
                    entry: Ok(value.entry),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemGetWatcherEventsRequest {
            watcher_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemGetWatcherEventsRequest {
            fn default() -> Self {
                Self {
                    watcher_id: Ok(Default::default()),
                }
            }
        }
        impl FilesystemGetWatcherEventsRequest {
            pub fn watcher_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.watcher_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for watcher_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemGetWatcherEventsRequest>
        for super::FilesystemGetWatcherEventsRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemGetWatcherEventsRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    watcher_id: value.watcher_id?,
                })
            }
        }
        impl ::std::convert::From<super::FilesystemGetWatcherEventsRequest>
        for FilesystemGetWatcherEventsRequest {
            fn from(value: super::FilesystemGetWatcherEventsRequest) -> Self {
                Self {
                    watcher_id: Ok(value.watcher_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemGetWatcherEventsResponse {
            events: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::FilesystemEvent>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemGetWatcherEventsResponse {
            fn default() -> Self {
                Self {
                    events: Ok(Default::default()),
                }
            }
        }
        impl FilesystemGetWatcherEventsResponse {
            pub fn events<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::FilesystemEvent>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.events = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for events: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemGetWatcherEventsResponse>
        for super::FilesystemGetWatcherEventsResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemGetWatcherEventsResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { events: value.events? })
            }
        }
        impl ::std::convert::From<super::FilesystemGetWatcherEventsResponse>
        for FilesystemGetWatcherEventsResponse {
            fn from(value: super::FilesystemGetWatcherEventsResponse) -> Self {
                Self { events: Ok(value.events) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemListDirRequest {
            depth: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemListDirRequest {
            fn default() -> Self {
                Self {
                    depth: Ok(Default::default()),
                    path: Ok(Default::default()),
                }
            }
        }
        impl FilesystemListDirRequest {
            pub fn depth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.depth = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for depth: {e}")
                    });
                self
            }
            pub fn path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.path = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for path: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemListDirRequest>
        for super::FilesystemListDirRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemListDirRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    depth: value.depth?,
                    path: value.path?,
                })
            }
        }
        impl ::std::convert::From<super::FilesystemListDirRequest>
        for FilesystemListDirRequest {
            fn from(value: super::FilesystemListDirRequest) -> Self {
                Self {
                    depth: Ok(value.depth),
                    path: Ok(value.path),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemListDirResponse {
            entries: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::FilesystemEntryInfo>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemListDirResponse {
            fn default() -> Self {
                Self {
                    entries: Ok(Default::default()),
                }
            }
        }
        impl FilesystemListDirResponse {
            pub fn entries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::FilesystemEntryInfo>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.entries = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for entries: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemListDirResponse>
        for super::FilesystemListDirResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemListDirResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { entries: value.entries? })
            }
        }
        impl ::std::convert::From<super::FilesystemListDirResponse>
        for FilesystemListDirResponse {
            fn from(value: super::FilesystemListDirResponse) -> Self {
                Self { entries: Ok(value.entries) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemMakeDirRequest {
            path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemMakeDirRequest {
            fn default() -> Self {
                Self {
                    path: Ok(Default::default()),
                }
            }
        }
        impl FilesystemMakeDirRequest {
            pub fn path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.path = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for path: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemMakeDirRequest>
        for super::FilesystemMakeDirRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemMakeDirRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { path: value.path? })
            }
        }
        impl ::std::convert::From<super::FilesystemMakeDirRequest>
        for FilesystemMakeDirRequest {
            fn from(value: super::FilesystemMakeDirRequest) -> Self {
                Self { path: Ok(value.path) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemMakeDirResponse {
            entry: ::std::result::Result<
                ::std::option::Option<super::FilesystemEntryInfo>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemMakeDirResponse {
            fn default() -> Self {
                Self {
                    entry: Ok(Default::default()),
                }
            }
        }
        impl FilesystemMakeDirResponse {
            pub fn entry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FilesystemEntryInfo>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.entry = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for entry: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemMakeDirResponse>
        for super::FilesystemMakeDirResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemMakeDirResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { entry: value.entry? })
            }
        }
        impl ::std::convert::From<super::FilesystemMakeDirResponse>
        for FilesystemMakeDirResponse {
            fn from(value: super::FilesystemMakeDirResponse) -> Self {
                Self { entry: Ok(value.entry) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemMoveRequest {
            destination: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemMoveRequest {
            fn default() -> Self {
                Self {
                    destination: Ok(Default::default()),
                    source: Ok(Default::default()),
                }
            }
        }
        impl FilesystemMoveRequest {
            pub fn destination<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.destination = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for destination: {e}")
                    });
                self
            }
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemMoveRequest>
        for super::FilesystemMoveRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemMoveRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    destination: value.destination?,
                    source: value.source?,
                })
            }
        }
        impl ::std::convert::From<super::FilesystemMoveRequest>
        for FilesystemMoveRequest {
            fn from(value: super::FilesystemMoveRequest) -> Self {
                Self {
                    destination: Ok(value.destination),
                    source: Ok(value.source),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemMoveResponse {
            entry: ::std::result::Result<
                ::std::option::Option<super::FilesystemEntryInfo>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemMoveResponse {
            fn default() -> Self {
                Self {
                    entry: Ok(Default::default()),
                }
            }
        }
        impl FilesystemMoveResponse {
            pub fn entry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FilesystemEntryInfo>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.entry = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for entry: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemMoveResponse>
        for super::FilesystemMoveResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemMoveResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { entry: value.entry? })
            }
        }
        impl ::std::convert::From<super::FilesystemMoveResponse>
        for FilesystemMoveResponse {
            fn from(value: super::FilesystemMoveResponse) -> Self {
                Self { entry: Ok(value.entry) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemRemoveRequest {
            path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemRemoveRequest {
            fn default() -> Self {
                Self {
                    path: Ok(Default::default()),
                }
            }
        }
        impl FilesystemRemoveRequest {
            pub fn path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.path = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for path: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemRemoveRequest>
        for super::FilesystemRemoveRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemRemoveRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { path: value.path? })
            }
        }
        impl ::std::convert::From<super::FilesystemRemoveRequest>
        for FilesystemRemoveRequest {
            fn from(value: super::FilesystemRemoveRequest) -> Self {
                Self { path: Ok(value.path) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemRemoveWatcherRequest {
            watcher_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemRemoveWatcherRequest {
            fn default() -> Self {
                Self {
                    watcher_id: Ok(Default::default()),
                }
            }
        }
        impl FilesystemRemoveWatcherRequest {
            pub fn watcher_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.watcher_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for watcher_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemRemoveWatcherRequest>
        for super::FilesystemRemoveWatcherRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemRemoveWatcherRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    watcher_id: value.watcher_id?,
                })
            }
        }
        impl ::std::convert::From<super::FilesystemRemoveWatcherRequest>
        for FilesystemRemoveWatcherRequest {
            fn from(value: super::FilesystemRemoveWatcherRequest) -> Self {
                Self {
                    watcher_id: Ok(value.watcher_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemStatRequest {
            path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemStatRequest {
            fn default() -> Self {
                Self {
                    path: Ok(Default::default()),
                }
            }
        }
        impl FilesystemStatRequest {
            pub fn path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.path = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for path: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemStatRequest>
        for super::FilesystemStatRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemStatRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { path: value.path? })
            }
        }
        impl ::std::convert::From<super::FilesystemStatRequest>
        for FilesystemStatRequest {
            fn from(value: super::FilesystemStatRequest) -> Self {
                Self { path: Ok(value.path) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemStatResponse {
            entry: ::std::result::Result<
                ::std::option::Option<super::FilesystemEntryInfo>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemStatResponse {
            fn default() -> Self {
                Self {
                    entry: Ok(Default::default()),
                }
            }
        }
        impl FilesystemStatResponse {
            pub fn entry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FilesystemEntryInfo>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.entry = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for entry: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemStatResponse>
        for super::FilesystemStatResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemStatResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { entry: value.entry? })
            }
        }
        impl ::std::convert::From<super::FilesystemStatResponse>
        for FilesystemStatResponse {
            fn from(value: super::FilesystemStatResponse) -> Self {
                Self { entry: Ok(value.entry) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FilesystemWatchDirRequest {
            allow_network_mounts: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            include_entry: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            recursive: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FilesystemWatchDirRequest {
            fn default() -> Self {
                Self {
                    allow_network_mounts: Ok(Default::default()),
                    include_entry: Ok(Default::default()),
                    path: Ok(Default::default()),
                    recursive: Ok(Default::default()),
                }
            }
        }
        impl FilesystemWatchDirRequest {
            pub fn allow_network_mounts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_network_mounts = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for allow_network_mounts: {e}"
                        )
                    });
                self
            }
            pub fn include_entry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_entry = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for include_entry: {e}")
                    });
                self
            }
            pub fn path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.path = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for path: {e}")
                    });
                self
            }
            pub fn recursive<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.recursive = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for recursive: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FilesystemWatchDirRequest>
        for super::FilesystemWatchDirRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FilesystemWatchDirRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow_network_mounts: value.allow_network_mounts?,
                    include_entry: value.include_entry?,
                    path: value.path?,
                    recursive: value.recursive?,
                })
            }
        }
        impl ::std::convert::From<super::FilesystemWatchDirRequest>
        for FilesystemWatchDirRequest {
            fn from(value: super::FilesystemWatchDirRequest) -> Self {
                Self {
                    allow_network_mounts: Ok(value.allow_network_mounts),
                    include_entry: Ok(value.include_entry),
                    path: Ok(value.path),
                    recursive: Ok(value.recursive),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Metrics {
            cpu_count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            cpu_used_pct: ::std::result::Result<
                ::std::option::Option<f32>,
                ::std::string::String,
            >,
            disk_total: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            disk_used: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            mem_cache: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            mem_total: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            mem_total_mib: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            mem_used: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            mem_used_mib: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            ts: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        }
        impl ::std::default::Default for Metrics {
            fn default() -> Self {
                Self {
                    cpu_count: Ok(Default::default()),
                    cpu_used_pct: Ok(Default::default()),
                    disk_total: Ok(Default::default()),
                    disk_used: Ok(Default::default()),
                    mem_cache: Ok(Default::default()),
                    mem_total: Ok(Default::default()),
                    mem_total_mib: Ok(Default::default()),
                    mem_used: Ok(Default::default()),
                    mem_used_mib: Ok(Default::default()),
                    ts: Ok(Default::default()),
                }
            }
        }
        impl Metrics {
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_count: {e}")
                    });
                self
            }
            pub fn cpu_used_pct<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f32>>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_used_pct = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_used_pct: {e}")
                    });
                self
            }
            pub fn disk_total<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.disk_total = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for disk_total: {e}")
                    });
                self
            }
            pub fn disk_used<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.disk_used = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for disk_used: {e}")
                    });
                self
            }
            pub fn mem_cache<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.mem_cache = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mem_cache: {e}")
                    });
                self
            }
            pub fn mem_total<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.mem_total = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mem_total: {e}")
                    });
                self
            }
            pub fn mem_total_mib<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.mem_total_mib = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mem_total_mib: {e}")
                    });
                self
            }
            pub fn mem_used<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.mem_used = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mem_used: {e}")
                    });
                self
            }
            pub fn mem_used_mib<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.mem_used_mib = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mem_used_mib: {e}")
                    });
                self
            }
            pub fn ts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.ts = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ts: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Metrics> for super::Metrics {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Metrics,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cpu_count: value.cpu_count?,
                    cpu_used_pct: value.cpu_used_pct?,
                    disk_total: value.disk_total?,
                    disk_used: value.disk_used?,
                    mem_cache: value.mem_cache?,
                    mem_total: value.mem_total?,
                    mem_total_mib: value.mem_total_mib?,
                    mem_used: value.mem_used?,
                    mem_used_mib: value.mem_used_mib?,
                    ts: value.ts?,
                })
            }
        }
        impl ::std::convert::From<super::Metrics> for Metrics {
            fn from(value: super::Metrics) -> Self {
                Self {
                    cpu_count: Ok(value.cpu_count),
                    cpu_used_pct: Ok(value.cpu_used_pct),
                    disk_total: Ok(value.disk_total),
                    disk_used: Ok(value.disk_used),
                    mem_cache: Ok(value.mem_cache),
                    mem_total: Ok(value.mem_total),
                    mem_total_mib: Ok(value.mem_total_mib),
                    mem_used: Ok(value.mem_used),
                    mem_used_mib: Ok(value.mem_used_mib),
                    ts: Ok(value.ts),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessCloseStdinRequest {
            process: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessSelector>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessCloseStdinRequest {
            fn default() -> Self {
                Self {
                    process: Ok(Default::default()),
                }
            }
        }
        impl ProcessCloseStdinRequest {
            pub fn process<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessSelector>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.process = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for process: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessCloseStdinRequest>
        for super::ProcessCloseStdinRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessCloseStdinRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { process: value.process? })
            }
        }
        impl ::std::convert::From<super::ProcessCloseStdinRequest>
        for ProcessCloseStdinRequest {
            fn from(value: super::ProcessCloseStdinRequest) -> Self {
                Self { process: Ok(value.process) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessConfig {
            args: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            cmd: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            cwd: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            envs: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessConfig {
            fn default() -> Self {
                Self {
                    args: Ok(Default::default()),
                    cmd: Ok(Default::default()),
                    cwd: Ok(Default::default()),
                    envs: Ok(Default::default()),
                }
            }
        }
        impl ProcessConfig {
            pub fn args<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.args = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for args: {e}")
                    });
                self
            }
            pub fn cmd<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.cmd = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cmd: {e}")
                    });
                self
            }
            pub fn cwd<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.cwd = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cwd: {e}")
                    });
                self
            }
            pub fn envs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            ::std::string::String,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.envs = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for envs: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessConfig> for super::ProcessConfig {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessConfig,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    args: value.args?,
                    cmd: value.cmd?,
                    cwd: value.cwd?,
                    envs: value.envs?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessConfig> for ProcessConfig {
            fn from(value: super::ProcessConfig) -> Self {
                Self {
                    args: Ok(value.args),
                    cmd: Ok(value.cmd),
                    cwd: Ok(value.cwd),
                    envs: Ok(value.envs),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessConnectRequest {
            process: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessSelector>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessConnectRequest {
            fn default() -> Self {
                Self {
                    process: Ok(Default::default()),
                }
            }
        }
        impl ProcessConnectRequest {
            pub fn process<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessSelector>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.process = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for process: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessConnectRequest>
        for super::ProcessConnectRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessConnectRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { process: value.process? })
            }
        }
        impl ::std::convert::From<super::ProcessConnectRequest>
        for ProcessConnectRequest {
            fn from(value: super::ProcessConnectRequest) -> Self {
                Self { process: Ok(value.process) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessConnectResponse {
            event: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessEvent>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessConnectResponse {
            fn default() -> Self {
                Self {
                    event: Ok(Default::default()),
                }
            }
        }
        impl ProcessConnectResponse {
            pub fn event<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessEvent>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.event = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for event: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessConnectResponse>
        for super::ProcessConnectResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessConnectResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { event: value.event? })
            }
        }
        impl ::std::convert::From<super::ProcessConnectResponse>
        for ProcessConnectResponse {
            fn from(value: super::ProcessConnectResponse) -> Self {
                Self { event: Ok(value.event) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessEventEndEvent {
            error: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            exit_code: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            exited: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessEventEndEvent {
            fn default() -> Self {
                Self {
                    error: Ok(Default::default()),
                    exit_code: Ok(Default::default()),
                    exited: Ok(Default::default()),
                    status: Ok(Default::default()),
                }
            }
        }
        impl ProcessEventEndEvent {
            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for error: {e}")
                    });
                self
            }
            pub fn exit_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.exit_code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for exit_code: {e}")
                    });
                self
            }
            pub fn exited<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.exited = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for exited: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessEventEndEvent>
        for super::ProcessEventEndEvent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessEventEndEvent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error: value.error?,
                    exit_code: value.exit_code?,
                    exited: value.exited?,
                    status: value.status?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessEventEndEvent> for ProcessEventEndEvent {
            fn from(value: super::ProcessEventEndEvent) -> Self {
                Self {
                    error: Ok(value.error),
                    exit_code: Ok(value.exit_code),
                    exited: Ok(value.exited),
                    status: Ok(value.status),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessEventStartEvent {
            pid: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessEventStartEvent {
            fn default() -> Self {
                Self {
                    pid: Ok(Default::default()),
                }
            }
        }
        impl ProcessEventStartEvent {
            pub fn pid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.pid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pid: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessEventStartEvent>
        for super::ProcessEventStartEvent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessEventStartEvent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { pid: value.pid? })
            }
        }
        impl ::std::convert::From<super::ProcessEventStartEvent>
        for ProcessEventStartEvent {
            fn from(value: super::ProcessEventStartEvent) -> Self {
                Self { pid: Ok(value.pid) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessInfo {
            config: ::std::result::Result<
                ::std::option::Option<super::ProcessConfig>,
                ::std::string::String,
            >,
            pid: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            tag: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessInfo {
            fn default() -> Self {
                Self {
                    config: Ok(Default::default()),
                    pid: Ok(Default::default()),
                    tag: Ok(Default::default()),
                }
            }
        }
        impl ProcessInfo {
            pub fn config<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ProcessConfig>>,
                T::Error: ::std::fmt::Display,
            {
                self.config = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for config: {e}")
                    });
                self
            }
            pub fn pid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.pid = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pid: {e}")
                    });
                self
            }
            pub fn tag<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tag = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tag: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessInfo> for super::ProcessInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    config: value.config?,
                    pid: value.pid?,
                    tag: value.tag?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessInfo> for ProcessInfo {
            fn from(value: super::ProcessInfo) -> Self {
                Self {
                    config: Ok(value.config),
                    pid: Ok(value.pid),
                    tag: Ok(value.tag),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessListResponse {
            processes: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ProcessInfo>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessListResponse {
            fn default() -> Self {
                Self {
                    processes: Ok(Default::default()),
                }
            }
        }
        impl ProcessListResponse {
            pub fn processes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::ProcessInfo>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.processes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for processes: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessListResponse>
        for super::ProcessListResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessListResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    processes: value.processes?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessListResponse> for ProcessListResponse {
            fn from(value: super::ProcessListResponse) -> Self {
                Self {
                    processes: Ok(value.processes),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessPty {
            size: ::std::result::Result<
                ::std::option::Option<super::ProcessPtySize>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessPty {
            fn default() -> Self {
                Self {
                    size: Ok(Default::default()),
                }
            }
        }
        impl ProcessPty {
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ProcessPtySize>>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessPty> for super::ProcessPty {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessPty,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { size: value.size? })
            }
        }
        impl ::std::convert::From<super::ProcessPty> for ProcessPty {
            fn from(value: super::ProcessPty) -> Self {
                Self { size: Ok(value.size) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessPtySize {
            cols: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            rows: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessPtySize {
            fn default() -> Self {
                Self {
                    cols: Ok(Default::default()),
                    rows: Ok(Default::default()),
                }
            }
        }
        impl ProcessPtySize {
            pub fn cols<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.cols = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cols: {e}")
                    });
                self
            }
            pub fn rows<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.rows = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for rows: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessPtySize> for super::ProcessPtySize {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessPtySize,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cols: value.cols?,
                    rows: value.rows?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessPtySize> for ProcessPtySize {
            fn from(value: super::ProcessPtySize) -> Self {
                Self {
                    cols: Ok(value.cols),
                    rows: Ok(value.rows),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessSendInputRequest {
            input: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessInput>,
                ::std::string::String,
            >,
            process: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessSelector>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessSendInputRequest {
            fn default() -> Self {
                Self {
                    input: Ok(Default::default()),
                    process: Ok(Default::default()),
                }
            }
        }
        impl ProcessSendInputRequest {
            pub fn input<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessInput>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.input = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for input: {e}")
                    });
                self
            }
            pub fn process<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessSelector>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.process = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for process: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessSendInputRequest>
        for super::ProcessSendInputRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessSendInputRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    input: value.input?,
                    process: value.process?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessSendInputRequest>
        for ProcessSendInputRequest {
            fn from(value: super::ProcessSendInputRequest) -> Self {
                Self {
                    input: Ok(value.input),
                    process: Ok(value.process),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessSendSignalRequest {
            process: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessSelector>,
                ::std::string::String,
            >,
            signal: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessSignal>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessSendSignalRequest {
            fn default() -> Self {
                Self {
                    process: Ok(Default::default()),
                    signal: Ok(Default::default()),
                }
            }
        }
        impl ProcessSendSignalRequest {
            pub fn process<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessSelector>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.process = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for process: {e}")
                    });
                self
            }
            pub fn signal<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessSignal>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.signal = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for signal: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessSendSignalRequest>
        for super::ProcessSendSignalRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessSendSignalRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    process: value.process?,
                    signal: value.signal?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessSendSignalRequest>
        for ProcessSendSignalRequest {
            fn from(value: super::ProcessSendSignalRequest) -> Self {
                Self {
                    process: Ok(value.process),
                    signal: Ok(value.signal),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessStartRequest {
            process: ::std::result::Result<
                ::std::option::Option<super::ProcessConfig>,
                ::std::string::String,
            >,
            pty: ::std::result::Result<
                ::std::option::Option<super::ProcessPty>,
                ::std::string::String,
            >,
            stdin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            tag: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessStartRequest {
            fn default() -> Self {
                Self {
                    process: Ok(Default::default()),
                    pty: Ok(Default::default()),
                    stdin: Ok(Default::default()),
                    tag: Ok(Default::default()),
                }
            }
        }
        impl ProcessStartRequest {
            pub fn process<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ProcessConfig>>,
                T::Error: ::std::fmt::Display,
            {
                self.process = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for process: {e}")
                    });
                self
            }
            pub fn pty<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ProcessPty>>,
                T::Error: ::std::fmt::Display,
            {
                self.pty = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pty: {e}")
                    });
                self
            }
            pub fn stdin<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.stdin = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for stdin: {e}")
                    });
                self
            }
            pub fn tag<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tag = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tag: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessStartRequest>
        for super::ProcessStartRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessStartRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    process: value.process?,
                    pty: value.pty?,
                    stdin: value.stdin?,
                    tag: value.tag?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessStartRequest> for ProcessStartRequest {
            fn from(value: super::ProcessStartRequest) -> Self {
                Self {
                    process: Ok(value.process),
                    pty: Ok(value.pty),
                    stdin: Ok(value.stdin),
                    tag: Ok(value.tag),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessStartResponse {
            event: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessEvent>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessStartResponse {
            fn default() -> Self {
                Self {
                    event: Ok(Default::default()),
                }
            }
        }
        impl ProcessStartResponse {
            pub fn event<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessEvent>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.event = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for event: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessStartResponse>
        for super::ProcessStartResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessStartResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { event: value.event? })
            }
        }
        impl ::std::convert::From<super::ProcessStartResponse> for ProcessStartResponse {
            fn from(value: super::ProcessStartResponse) -> Self {
                Self { event: Ok(value.event) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessStreamInputRequestDataEvent {
            input: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessInput>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessStreamInputRequestDataEvent {
            fn default() -> Self {
                Self {
                    input: Ok(Default::default()),
                }
            }
        }
        impl ProcessStreamInputRequestDataEvent {
            pub fn input<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessInput>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.input = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for input: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessStreamInputRequestDataEvent>
        for super::ProcessStreamInputRequestDataEvent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessStreamInputRequestDataEvent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { input: value.input? })
            }
        }
        impl ::std::convert::From<super::ProcessStreamInputRequestDataEvent>
        for ProcessStreamInputRequestDataEvent {
            fn from(value: super::ProcessStreamInputRequestDataEvent) -> Self {
                Self { input: Ok(value.input) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessStreamInputRequestStartEvent {
            process: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessSelector>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessStreamInputRequestStartEvent {
            fn default() -> Self {
                Self {
                    process: Ok(Default::default()),
                }
            }
        }
        impl ProcessStreamInputRequestStartEvent {
            pub fn process<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessSelector>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.process = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for process: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessStreamInputRequestStartEvent>
        for super::ProcessStreamInputRequestStartEvent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessStreamInputRequestStartEvent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { process: value.process? })
            }
        }
        impl ::std::convert::From<super::ProcessStreamInputRequestStartEvent>
        for ProcessStreamInputRequestStartEvent {
            fn from(value: super::ProcessStreamInputRequestStartEvent) -> Self {
                Self { process: Ok(value.process) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessUpdateRequest {
            process: ::std::result::Result<
                ::std::option::Option<crate::envd::types::ProcessSelector>,
                ::std::string::String,
            >,
            pty: ::std::result::Result<
                ::std::option::Option<super::ProcessPty>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessUpdateRequest {
            fn default() -> Self {
                Self {
                    process: Ok(Default::default()),
                    pty: Ok(Default::default()),
                }
            }
        }
        impl ProcessUpdateRequest {
            pub fn process<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::envd::types::ProcessSelector>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.process = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for process: {e}")
                    });
                self
            }
            pub fn pty<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ProcessPty>>,
                T::Error: ::std::fmt::Display,
            {
                self.pty = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pty: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessUpdateRequest>
        for super::ProcessUpdateRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessUpdateRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    process: value.process?,
                    pty: value.pty?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessUpdateRequest> for ProcessUpdateRequest {
            fn from(value: super::ProcessUpdateRequest) -> Self {
                Self {
                    process: Ok(value.process),
                    pty: Ok(value.pty),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    ///Always `file` after an upload.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum EntryInfoType {
        ///`file`
        File,
        ///`directory`
        Directory,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl EntryInfoType {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &["file", "directory"];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::File => "file",
                Self::Directory => "directory",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "file" => ::std::option::Option::Some(Self::File),
                "directory" => ::std::option::Option::Some(Self::Directory),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for EntryInfoType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for EntryInfoType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for EntryInfoType {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            Self::listed(value)
                .ok_or_else(|| {
                    error::ConversionError::from(
                        ::std::format!("{value:?} is not one of {:?}", Self::VALUES,),
                    )
                })
        }
    }
    impl ::std::convert::TryFrom<&str> for EntryInfoType {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for EntryInfoType {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for EntryInfoType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EntryInfoType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "EntryInfoType",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for EntryInfoType {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "EntryInfoType".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "Always `file` after an upload.",
                Self::VALUES,
            )
        }
    }
    ///One event of a process: exactly one of these.
    ///
    /// The set of shapes is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ProcessEvent {
        ///`data`
        Data(crate::envd::types::ProcessEventDataEvent),
        ///`end`
        End(crate::envd::types::ProcessEventEndEvent),
        ///`keepalive`
        Keepalive(crate::envd::types::ProcessEventKeepAlive),
        ///`start`
        Start(crate::envd::types::ProcessEventStartEvent),
        ///A shape that this version does not list, as it came.
        Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }
    impl ::serde::Serialize for ProcessEvent {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Data(value) => {
                    crate::generated::json::member(serializer, "data", value)
                }
                Self::End(value) => {
                    crate::generated::json::member(serializer, "end", value)
                }
                Self::Keepalive(value) => {
                    crate::generated::json::member(serializer, "keepalive", value)
                }
                Self::Start(value) => {
                    crate::generated::json::member(serializer, "start", value)
                }
                Self::Unknown(members) => {
                    ::serde::Serialize::serialize(members, serializer)
                }
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProcessEvent {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Members;
            impl<'de> ::serde::de::Visitor<'de> for Members {
                type Value = ProcessEvent;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str(
                        ::std::concat!("an object with one member of ", "ProcessEvent"),
                    )
                }
                fn visit_map<A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: A,
                ) -> ::std::result::Result<ProcessEvent, A::Error> {
                    let mut found = ::std::option::Option::None;
                    let mut others = ::serde_json::Map::new();
                    while let ::std::option::Option::Some(key) = map
                        .next_key_seed(
                            crate::generated::json::Keys(
                                &["data", "end", "keepalive", "start"],
                            ),
                        )?
                    {
                        match key.known() {
                            ::std::option::Option::Some("data") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessEvent::Data(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("end") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessEvent::End(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("keepalive") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessEvent::Keepalive(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("start") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessEvent::Start(value),
                                    );
                                }
                            }
                            _ => {
                                others.insert(key.into_string(), map.next_value()?);
                            }
                        }
                    }
                    ::std::result::Result::Ok(
                        found.unwrap_or(ProcessEvent::Unknown(others)),
                    )
                }
            }
            deserializer.deserialize_map(Members)
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for ProcessEvent {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "ProcessEvent".into()
        }
        fn json_schema(
            generator: &mut ::schemars::SchemaGenerator,
        ) -> ::schemars::Schema {
            crate::generated::json::member_schema(
                "One event of a process: exactly one of these.",
                ::std::vec![
                    ("data", generator.subschema_for:: < crate
                    ::envd::types::ProcessEventDataEvent > ()), ("end", generator
                    .subschema_for:: < crate ::envd::types::ProcessEventEndEvent > ()),
                    ("keepalive", generator.subschema_for:: < crate
                    ::envd::types::ProcessEventKeepAlive > ()), ("start", generator
                    .subschema_for:: < crate ::envd::types::ProcessEventStartEvent > ()),
                ],
            )
        }
    }
    ///Output of a process: exactly one of these, in base64. A reader that stops reading stalls the process.
    ///
    /// The set of shapes is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ProcessEventDataEvent {
        ///`pty`
        Pty(crate::Base64),
        ///`stderr`
        Stderr(crate::Base64),
        ///`stdout`
        Stdout(crate::Base64),
        ///A shape that this version does not list, as it came.
        Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }
    impl ::serde::Serialize for ProcessEventDataEvent {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Pty(value) => {
                    crate::generated::json::member(serializer, "pty", value)
                }
                Self::Stderr(value) => {
                    crate::generated::json::member(serializer, "stderr", value)
                }
                Self::Stdout(value) => {
                    crate::generated::json::member(serializer, "stdout", value)
                }
                Self::Unknown(members) => {
                    ::serde::Serialize::serialize(members, serializer)
                }
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProcessEventDataEvent {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Members;
            impl<'de> ::serde::de::Visitor<'de> for Members {
                type Value = ProcessEventDataEvent;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str(
                        ::std::concat!(
                            "an object with one member of ", "ProcessEventDataEvent"
                        ),
                    )
                }
                fn visit_map<A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: A,
                ) -> ::std::result::Result<ProcessEventDataEvent, A::Error> {
                    let mut found = ::std::option::Option::None;
                    let mut others = ::serde_json::Map::new();
                    while let ::std::option::Option::Some(key) = map
                        .next_key_seed(
                            crate::generated::json::Keys(&["pty", "stderr", "stdout"]),
                        )?
                    {
                        match key.known() {
                            ::std::option::Option::Some("pty") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessEventDataEvent::Pty(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("stderr") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessEventDataEvent::Stderr(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("stdout") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessEventDataEvent::Stdout(value),
                                    );
                                }
                            }
                            _ => {
                                others.insert(key.into_string(), map.next_value()?);
                            }
                        }
                    }
                    ::std::result::Result::Ok(
                        found.unwrap_or(ProcessEventDataEvent::Unknown(others)),
                    )
                }
            }
            deserializer.deserialize_map(Members)
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for ProcessEventDataEvent {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "ProcessEventDataEvent".into()
        }
        fn json_schema(
            generator: &mut ::schemars::SchemaGenerator,
        ) -> ::schemars::Schema {
            crate::generated::json::member_schema(
                "Output of a process: exactly one of these, in base64. A reader that stops reading stalls the process.",
                ::std::vec![
                    ("pty", generator.subschema_for:: < crate ::Base64 > ()), ("stderr",
                    generator.subschema_for:: < crate ::Base64 > ()), ("stdout",
                    generator.subschema_for:: < crate ::Base64 > ()),
                ],
            )
        }
    }
    ///Sign of life. Sent after a silence of 90 seconds, or of the positive number of seconds in the `Keepalive-Ping-Interval` request header.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProcessEventKeepAlive {}
    ///Input to a process: exactly one of these, in base64. The wrong one for the process fails with `internal`.
    ///
    /// The set of shapes is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ProcessInput {
        ///`pty`
        Pty(crate::Base64),
        ///`stdin`
        Stdin(crate::Base64),
        ///A shape that this version does not list, as it came.
        Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }
    impl ::serde::Serialize for ProcessInput {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Pty(value) => {
                    crate::generated::json::member(serializer, "pty", value)
                }
                Self::Stdin(value) => {
                    crate::generated::json::member(serializer, "stdin", value)
                }
                Self::Unknown(members) => {
                    ::serde::Serialize::serialize(members, serializer)
                }
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProcessInput {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Members;
            impl<'de> ::serde::de::Visitor<'de> for Members {
                type Value = ProcessInput;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str(
                        ::std::concat!("an object with one member of ", "ProcessInput"),
                    )
                }
                fn visit_map<A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: A,
                ) -> ::std::result::Result<ProcessInput, A::Error> {
                    let mut found = ::std::option::Option::None;
                    let mut others = ::serde_json::Map::new();
                    while let ::std::option::Option::Some(key) = map
                        .next_key_seed(crate::generated::json::Keys(&["pty", "stdin"]))?
                    {
                        match key.known() {
                            ::std::option::Option::Some("pty") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessInput::Pty(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("stdin") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessInput::Stdin(value),
                                    );
                                }
                            }
                            _ => {
                                others.insert(key.into_string(), map.next_value()?);
                            }
                        }
                    }
                    ::std::result::Result::Ok(
                        found.unwrap_or(ProcessInput::Unknown(others)),
                    )
                }
            }
            deserializer.deserialize_map(Members)
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for ProcessInput {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "ProcessInput".into()
        }
        fn json_schema(
            generator: &mut ::schemars::SchemaGenerator,
        ) -> ::schemars::Schema {
            crate::generated::json::member_schema(
                "Input to a process: exactly one of these, in base64. The wrong one for the process fails with `internal`.",
                ::std::vec![
                    ("pty", generator.subschema_for:: < crate ::Base64 > ()), ("stdin",
                    generator.subschema_for:: < crate ::Base64 > ()),
                ],
            )
        }
    }
    ///Names a process: exactly one of these.
    ///
    /// The set of shapes is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ProcessSelector {
        ///`pid`
        Pid(i64),
        ///`tag`
        Tag(::std::string::String),
        ///A shape that this version does not list, as it came.
        Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }
    impl ::serde::Serialize for ProcessSelector {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Pid(value) => {
                    crate::generated::json::member(serializer, "pid", value)
                }
                Self::Tag(value) => {
                    crate::generated::json::member(serializer, "tag", value)
                }
                Self::Unknown(members) => {
                    ::serde::Serialize::serialize(members, serializer)
                }
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProcessSelector {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Members;
            impl<'de> ::serde::de::Visitor<'de> for Members {
                type Value = ProcessSelector;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str(
                        ::std::concat!(
                            "an object with one member of ", "ProcessSelector"
                        ),
                    )
                }
                fn visit_map<A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: A,
                ) -> ::std::result::Result<ProcessSelector, A::Error> {
                    let mut found = ::std::option::Option::None;
                    let mut others = ::serde_json::Map::new();
                    while let ::std::option::Option::Some(key) = map
                        .next_key_seed(crate::generated::json::Keys(&["pid", "tag"]))?
                    {
                        match key.known() {
                            ::std::option::Option::Some("pid") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessSelector::Pid(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("tag") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessSelector::Tag(value),
                                    );
                                }
                            }
                            _ => {
                                others.insert(key.into_string(), map.next_value()?);
                            }
                        }
                    }
                    ::std::result::Result::Ok(
                        found.unwrap_or(ProcessSelector::Unknown(others)),
                    )
                }
            }
            deserializer.deserialize_map(Members)
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for ProcessSelector {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "ProcessSelector".into()
        }
        fn json_schema(
            generator: &mut ::schemars::SchemaGenerator,
        ) -> ::schemars::Schema {
            crate::generated::json::member_schema(
                "Names a process: exactly one of these.",
                ::std::vec![
                    ("pid", generator.subschema_for:: < i64 > ()), ("tag", generator
                    .subschema_for:: < ::std::string::String > ()),
                ],
            )
        }
    }
    ///Kind of change. A rename yields `EVENT_TYPE_RENAME` for the old name and `EVENT_TYPE_CREATE` for the new one.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum FilesystemEventType {
        ///`EVENT_TYPE_UNSPECIFIED`
        EventTypeUnspecified,
        ///`EVENT_TYPE_CREATE`
        EventTypeCreate,
        ///`EVENT_TYPE_WRITE`
        EventTypeWrite,
        ///`EVENT_TYPE_REMOVE`
        EventTypeRemove,
        ///`EVENT_TYPE_RENAME`
        EventTypeRename,
        ///`EVENT_TYPE_CHMOD`
        EventTypeChmod,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl FilesystemEventType {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &[
            "EVENT_TYPE_UNSPECIFIED",
            "EVENT_TYPE_CREATE",
            "EVENT_TYPE_WRITE",
            "EVENT_TYPE_REMOVE",
            "EVENT_TYPE_RENAME",
            "EVENT_TYPE_CHMOD",
        ];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::EventTypeUnspecified => "EVENT_TYPE_UNSPECIFIED",
                Self::EventTypeCreate => "EVENT_TYPE_CREATE",
                Self::EventTypeWrite => "EVENT_TYPE_WRITE",
                Self::EventTypeRemove => "EVENT_TYPE_REMOVE",
                Self::EventTypeRename => "EVENT_TYPE_RENAME",
                Self::EventTypeChmod => "EVENT_TYPE_CHMOD",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "EVENT_TYPE_UNSPECIFIED" => {
                    ::std::option::Option::Some(Self::EventTypeUnspecified)
                }
                "EVENT_TYPE_CREATE" => ::std::option::Option::Some(Self::EventTypeCreate),
                "EVENT_TYPE_WRITE" => ::std::option::Option::Some(Self::EventTypeWrite),
                "EVENT_TYPE_REMOVE" => ::std::option::Option::Some(Self::EventTypeRemove),
                "EVENT_TYPE_RENAME" => ::std::option::Option::Some(Self::EventTypeRename),
                "EVENT_TYPE_CHMOD" => ::std::option::Option::Some(Self::EventTypeChmod),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for FilesystemEventType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for FilesystemEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for FilesystemEventType {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            Self::listed(value)
                .ok_or_else(|| {
                    error::ConversionError::from(
                        ::std::format!("{value:?} is not one of {:?}", Self::VALUES,),
                    )
                })
        }
    }
    impl ::std::convert::TryFrom<&str> for FilesystemEventType {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for FilesystemEventType {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for FilesystemEventType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FilesystemEventType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "FilesystemEventType",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for FilesystemEventType {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "FilesystemEventType".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "Kind of change. A rename yields `EVENT_TYPE_RENAME` for the old name and `EVENT_TYPE_CREATE` for the new one.",
                Self::VALUES,
            )
        }
    }
    ///Type of an entry. A symbolic link normally has the type of its target, not `FILE_TYPE_SYMLINK`; a broken one is `FILE_TYPE_UNSPECIFIED`, as are sockets and devices.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum FilesystemFileType {
        ///`FILE_TYPE_UNSPECIFIED`
        FileTypeUnspecified,
        ///`FILE_TYPE_FILE`
        FileTypeFile,
        ///`FILE_TYPE_DIRECTORY`
        FileTypeDirectory,
        ///`FILE_TYPE_SYMLINK`
        FileTypeSymlink,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl FilesystemFileType {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &[
            "FILE_TYPE_UNSPECIFIED",
            "FILE_TYPE_FILE",
            "FILE_TYPE_DIRECTORY",
            "FILE_TYPE_SYMLINK",
        ];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::FileTypeUnspecified => "FILE_TYPE_UNSPECIFIED",
                Self::FileTypeFile => "FILE_TYPE_FILE",
                Self::FileTypeDirectory => "FILE_TYPE_DIRECTORY",
                Self::FileTypeSymlink => "FILE_TYPE_SYMLINK",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "FILE_TYPE_UNSPECIFIED" => {
                    ::std::option::Option::Some(Self::FileTypeUnspecified)
                }
                "FILE_TYPE_FILE" => ::std::option::Option::Some(Self::FileTypeFile),
                "FILE_TYPE_DIRECTORY" => {
                    ::std::option::Option::Some(Self::FileTypeDirectory)
                }
                "FILE_TYPE_SYMLINK" => ::std::option::Option::Some(Self::FileTypeSymlink),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for FilesystemFileType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for FilesystemFileType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for FilesystemFileType {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            Self::listed(value)
                .ok_or_else(|| {
                    error::ConversionError::from(
                        ::std::format!("{value:?} is not one of {:?}", Self::VALUES,),
                    )
                })
        }
    }
    impl ::std::convert::TryFrom<&str> for FilesystemFileType {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for FilesystemFileType {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for FilesystemFileType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FilesystemFileType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "FilesystemFileType",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for FilesystemFileType {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "FilesystemFileType".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "Type of an entry. A symbolic link normally has the type of its target, not `FILE_TYPE_SYMLINK`; a broken one is `FILE_TYPE_UNSPECIFIED`, as are sockets and devices.",
                Self::VALUES,
            )
        }
    }
    ///Empty message.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FilesystemRemoveResponse {}
    ///Empty message.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FilesystemRemoveWatcherResponse {}
    ///One message of a watch: exactly one of these.
    ///
    /// The set of shapes is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum FilesystemWatchDirResponse {
        ///`filesystem`
        Filesystem(crate::envd::types::FilesystemEvent),
        ///`keepalive`
        Keepalive(crate::envd::types::FilesystemWatchDirResponseKeepAlive),
        ///`start`
        Start(crate::envd::types::FilesystemWatchDirResponseStartEvent),
        ///A shape that this version does not list, as it came.
        Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }
    impl ::serde::Serialize for FilesystemWatchDirResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Filesystem(value) => {
                    crate::generated::json::member(serializer, "filesystem", value)
                }
                Self::Keepalive(value) => {
                    crate::generated::json::member(serializer, "keepalive", value)
                }
                Self::Start(value) => {
                    crate::generated::json::member(serializer, "start", value)
                }
                Self::Unknown(members) => {
                    ::serde::Serialize::serialize(members, serializer)
                }
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FilesystemWatchDirResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Members;
            impl<'de> ::serde::de::Visitor<'de> for Members {
                type Value = FilesystemWatchDirResponse;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str(
                        ::std::concat!(
                            "an object with one member of ", "FilesystemWatchDirResponse"
                        ),
                    )
                }
                fn visit_map<A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: A,
                ) -> ::std::result::Result<FilesystemWatchDirResponse, A::Error> {
                    let mut found = ::std::option::Option::None;
                    let mut others = ::serde_json::Map::new();
                    while let ::std::option::Option::Some(key) = map
                        .next_key_seed(
                            crate::generated::json::Keys(
                                &["filesystem", "keepalive", "start"],
                            ),
                        )?
                    {
                        match key.known() {
                            ::std::option::Option::Some("filesystem") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        FilesystemWatchDirResponse::Filesystem(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("keepalive") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        FilesystemWatchDirResponse::Keepalive(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("start") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        FilesystemWatchDirResponse::Start(value),
                                    );
                                }
                            }
                            _ => {
                                others.insert(key.into_string(), map.next_value()?);
                            }
                        }
                    }
                    ::std::result::Result::Ok(
                        found.unwrap_or(FilesystemWatchDirResponse::Unknown(others)),
                    )
                }
            }
            deserializer.deserialize_map(Members)
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for FilesystemWatchDirResponse {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "FilesystemWatchDirResponse".into()
        }
        fn json_schema(
            generator: &mut ::schemars::SchemaGenerator,
        ) -> ::schemars::Schema {
            crate::generated::json::member_schema(
                "One message of a watch: exactly one of these.",
                ::std::vec![
                    ("filesystem", generator.subschema_for:: < crate
                    ::envd::types::FilesystemEvent > ()), ("keepalive", generator
                    .subschema_for:: < crate
                    ::envd::types::FilesystemWatchDirResponseKeepAlive > ()), ("start",
                    generator.subschema_for:: < crate
                    ::envd::types::FilesystemWatchDirResponseStartEvent > ()),
                ],
            )
        }
    }
    ///Sign of life. Sent after a silence of 90 seconds, or of the positive number of seconds in the `Keepalive-Ping-Interval` request header.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FilesystemWatchDirResponseKeepAlive {}
    ///Sign that the watch has begun.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FilesystemWatchDirResponseStartEvent {}
    ///Empty message.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProcessCloseStdinResponse {}
    ///Empty message.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProcessListRequest {}
    ///Empty message.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProcessSendInputResponse {}
    ///Empty message.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProcessSendSignalResponse {}
    ///Signal to send; `SIGNAL_UNSPECIFIED` is refused.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ProcessSignal {
        ///`SIGNAL_UNSPECIFIED`
        SignalUnspecified,
        ///`SIGNAL_SIGTERM`
        SignalSigterm,
        ///`SIGNAL_SIGKILL`
        SignalSigkill,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl ProcessSignal {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &[
            "SIGNAL_UNSPECIFIED",
            "SIGNAL_SIGTERM",
            "SIGNAL_SIGKILL",
        ];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::SignalUnspecified => "SIGNAL_UNSPECIFIED",
                Self::SignalSigterm => "SIGNAL_SIGTERM",
                Self::SignalSigkill => "SIGNAL_SIGKILL",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "SIGNAL_UNSPECIFIED" => {
                    ::std::option::Option::Some(Self::SignalUnspecified)
                }
                "SIGNAL_SIGTERM" => ::std::option::Option::Some(Self::SignalSigterm),
                "SIGNAL_SIGKILL" => ::std::option::Option::Some(Self::SignalSigkill),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for ProcessSignal {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for ProcessSignal {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for ProcessSignal {
        type Err = error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            Self::listed(value)
                .ok_or_else(|| {
                    error::ConversionError::from(
                        ::std::format!("{value:?} is not one of {:?}", Self::VALUES,),
                    )
                })
        }
    }
    impl ::std::convert::TryFrom<&str> for ProcessSignal {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProcessSignal {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for ProcessSignal {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProcessSignal {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "ProcessSignal",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for ProcessSignal {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "ProcessSignal".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "Signal to send; `SIGNAL_UNSPECIFIED` is refused.",
                Self::VALUES,
            )
        }
    }
    ///One message of an input stream: exactly one of these.
    ///
    /// The set of shapes is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ProcessStreamInputRequest {
        ///`data`
        Data(crate::envd::types::ProcessStreamInputRequestDataEvent),
        ///`keepalive`
        Keepalive(crate::envd::types::ProcessStreamInputRequestKeepAlive),
        ///`start`
        Start(crate::envd::types::ProcessStreamInputRequestStartEvent),
        ///A shape that this version does not list, as it came.
        Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }
    impl ::serde::Serialize for ProcessStreamInputRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Data(value) => {
                    crate::generated::json::member(serializer, "data", value)
                }
                Self::Keepalive(value) => {
                    crate::generated::json::member(serializer, "keepalive", value)
                }
                Self::Start(value) => {
                    crate::generated::json::member(serializer, "start", value)
                }
                Self::Unknown(members) => {
                    ::serde::Serialize::serialize(members, serializer)
                }
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProcessStreamInputRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Members;
            impl<'de> ::serde::de::Visitor<'de> for Members {
                type Value = ProcessStreamInputRequest;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str(
                        ::std::concat!(
                            "an object with one member of ", "ProcessStreamInputRequest"
                        ),
                    )
                }
                fn visit_map<A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: A,
                ) -> ::std::result::Result<ProcessStreamInputRequest, A::Error> {
                    let mut found = ::std::option::Option::None;
                    let mut others = ::serde_json::Map::new();
                    while let ::std::option::Option::Some(key) = map
                        .next_key_seed(
                            crate::generated::json::Keys(&["data", "keepalive", "start"]),
                        )?
                    {
                        match key.known() {
                            ::std::option::Option::Some("data") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessStreamInputRequest::Data(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("keepalive") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessStreamInputRequest::Keepalive(value),
                                    );
                                }
                            }
                            ::std::option::Option::Some("start") => {
                                if let ::std::option::Option::Some(value) = map
                                    .next_value::<::std::option::Option<_>>()?
                                {
                                    found = ::std::option::Option::Some(
                                        ProcessStreamInputRequest::Start(value),
                                    );
                                }
                            }
                            _ => {
                                others.insert(key.into_string(), map.next_value()?);
                            }
                        }
                    }
                    ::std::result::Result::Ok(
                        found.unwrap_or(ProcessStreamInputRequest::Unknown(others)),
                    )
                }
            }
            deserializer.deserialize_map(Members)
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for ProcessStreamInputRequest {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "ProcessStreamInputRequest".into()
        }
        fn json_schema(
            generator: &mut ::schemars::SchemaGenerator,
        ) -> ::schemars::Schema {
            crate::generated::json::member_schema(
                "One message of an input stream: exactly one of these.",
                ::std::vec![
                    ("data", generator.subschema_for:: < crate
                    ::envd::types::ProcessStreamInputRequestDataEvent > ()),
                    ("keepalive", generator.subschema_for:: < crate
                    ::envd::types::ProcessStreamInputRequestKeepAlive > ()), ("start",
                    generator.subschema_for:: < crate
                    ::envd::types::ProcessStreamInputRequestStartEvent > ()),
                ],
            )
        }
    }
    ///Sign of life; carries nothing.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProcessStreamInputRequestKeepAlive {}
    ///Empty message.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProcessStreamInputResponse {}
    ///Empty message.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq,
        ::serde::Serialize,
        ::serde::Deserialize
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProcessUpdateResponse {}
}
#[derive(Clone, Debug)]
/**Client for E2B API

Platform and in-sandbox API of E2B, cloud sandboxes for AI agents. Platform calls go to `api.e2b.app`; sandbox calls go to envd, the daemon inside each sandbox, through a shared host that routes by `E2b-Sandbox-Id` and `E2b-Sandbox-Port`. The platform checks a request against its schema first (400), wants a JSON body on every POST and PUT, even `{}`, takes up to 16 MiB, and works on a call for up to 70 seconds. Errors are JSON, except some that a load balancer sends.

Version: 0.1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::transport::Transport,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: crate::transport::Transport) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::transport::Transport,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::transport::Transport> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::transport::Transport {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::transport::Transport>,
    {}
};
impl Client {
    /**Get default environment variables

Variables that every new process gets. Needs the token on a secured sandbox.

Responses:
- `200`: Variables by name.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `GET` request to `/envs`

```ignore
let response = client.get_env_vars()
    .send()
    .await;
```*/
    pub fn get_env_vars(&self) -> builder::GetEnvVars<'_> {
        builder::GetEnvVars::new(self)
    }
    /**Download a file

Takes a signature instead of the token. If `Accept-Encoding` allows gzip, the file is compressed on the fly; otherwise `Content-Length` is sent. `Range`, `If-Range`, `If-None-Match`, and `If-Modified-Since` work (206, 304, 416) and turn compression off. A directory gives 400, and HEAD is not supported.

Responses:
- `200`: Content of the file. The actual `Content-Type` is guessed from the file name, which `Content-Disposition` carries.
- `400`: The path is malformed or a directory, a target occurs twice, or the body type is not supported.
- `401`: The user is unknown, or the access token or signature is wrong.
- `404`: No file exists at the path.
- `406`: `Accept-Encoding` rules out every available encoding.
- `500`: envd failed to read or write.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `GET` request to `/files`

Arguments:
- `path`: Absolute path, `~` path, or path relative to the user's home directory; `~name` gives 400. Empty means the template's working directory, or the home directory if it has none.
- `signature`: `v1_` and the unpadded base64 SHA-256 of `path:operation:username:token`, with `:expiration` added if it expires. `operation` is `read` or `write`; `path` is exactly as in the query; a missing `path` or `username` counts as empty; `token` is `envdAccessToken`. Percent-encode `+` and `/`. Ignored when `X-Access-Token` is sent.
- `signature_expiration`: Unix time in seconds up to which the signature is valid. Left out, it does not expire.
- `username`: User whose home resolves the path and who owns new files. Left out, envd 0.4.0 and newer take the template's default user; older versions require it. Never send it empty: that is an unknown user and gives 401.
```ignore
let response = client.download_file()
    .path(path)
    .signature(signature)
    .signature_expiration(signature_expiration)
    .username(username)
    .send()
    .await;
```*/
    pub fn download_file(&self) -> builder::DownloadFile<'_> {
        builder::DownloadFile::new(self)
    }
    /**Upload files

Takes a signature instead of the token. Parent directories are created; an existing file is emptied first, so the write is not atomic. `X-Metadata-{key}` headers (envd 0.6.2) set the metadata of every file in the call and replace what was there; without them it is cleared. Keys have up to 246 bytes, all metadata 4096 including 9 bytes for each key, in printable ASCII.

Responses:
- `200`: The written files. The body is JSON although its `Content-Type` is not `application/json`.
- `400`: The path is malformed or a directory, a target occurs twice, or the body type is not supported.
- `401`: The user is unknown, or the access token or signature is wrong.
- `500`: envd failed to read or write.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.
- `507`: The sandbox's disk is out of space or inodes.

Sends a `POST` request to `/files`

Arguments:
- `path`: Target path; overrides the file names of the parts, so leave it out to upload several files. Absolute, `~`, or relative to the user's home directory. Required for `application/octet-stream`.
- `signature`: `v1_` and the unpadded base64 SHA-256 of `path:operation:username:token`, with `:expiration` added if it expires. `operation` is `read` or `write`; `path` is exactly as in the query; a missing `path` or `username` counts as empty; `token` is `envdAccessToken`. Percent-encode `+` and `/`. Ignored when `X-Access-Token` is sent.
- `signature_expiration`: Unix time in seconds up to which the signature is valid. Left out, it does not expire.
- `username`: User whose home resolves the path and who owns new files. Left out, envd 0.4.0 and newer take the template's default user; older versions require it. Never send it empty: that is an unknown user and gives 401.
- `body`: One or more multipart parts named `file`, or the content of a single file as `application/octet-stream` (envd 0.5.7 or newer, with `path`). Any other type gives 400. `Content-Encoding: gzip` is accepted for the whole body.
```ignore
let response = client.upload_file()
    .path(path)
    .signature(signature)
    .signature_expiration(signature_expiration)
    .username(username)
    .body(body)
    .send()
    .await;
```*/
    pub fn upload_file(&self) -> builder::UploadFile<'_> {
        builder::UploadFile::new(self)
    }
    /**Concatenate files

Joins the sources in order, moves the result into place in one step, and deletes the sources. Takes the access token only, no signature.

Responses:
- `200`: The joined file.
- `400`: The path is malformed or a directory, a target occurs twice, or the body type is not supported.
- `401`: The user is unknown, or the access token or signature is wrong.
- `404`: No file exists at the path.
- `500`: envd failed to read or write.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.
- `507`: The sandbox's disk is out of space or inodes.

Sends a `POST` request to `/files/compose`

Arguments:
- `body`: Sources and destination.
```ignore
let response = client.post_files_compose()
    .body(body)
    .send()
    .await;
```*/
    pub fn post_files_compose(&self) -> builder::PostFilesCompose<'_> {
        builder::PostFilesCompose::new(self)
    }
    /**Create a directory watcher

Collects events in the sandbox until they are fetched with `GetWatcherEvents`; it outlives the call, so remove it when done. Fails with `not_found`, or with `invalid_argument` if the path is not a directory or lies on a network mount without `allowNetworkMounts`.

Responses:
- `200`: The watcher is collecting.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/filesystem.Filesystem/CreateWatcher`

Arguments:
- `body`: Directory to watch, and how.
```ignore
let response = client.filesystem_create_watcher()
    .body(body)
    .send()
    .await;
```*/
    pub fn filesystem_create_watcher(&self) -> builder::FilesystemCreateWatcher<'_> {
        builder::FilesystemCreateWatcher::new(self)
    }
    /**Fetch watcher events

Returns the events since the last call and forgets them. A watcher that has failed returns its error on every call; an unknown one fails with `not_found`.

Responses:
- `200`: Events since the last call.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/filesystem.Filesystem/GetWatcherEvents`

Arguments:
- `body`: Watcher to read.
```ignore
let response = client.filesystem_get_watcher_events()
    .body(body)
    .send()
    .await;
```*/
    pub fn filesystem_get_watcher_events(
        &self,
    ) -> builder::FilesystemGetWatcherEvents<'_> {
        builder::FilesystemGetWatcherEvents::new(self)
    }
    /**List a directory

Entries come depth first in name order, without the directory itself. A symbolic link is followed if it is the directory asked for, but not below it. Fails with `not_found`, `invalid_argument` if it is not a directory, or `failed_precondition` in a loop of links.

Responses:
- `200`: The entries.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/filesystem.Filesystem/ListDir`

Arguments:
- `body`: Directory and depth.
```ignore
let response = client.filesystem_list_dir()
    .body(body)
    .send()
    .await;
```*/
    pub fn filesystem_list_dir(&self) -> builder::FilesystemListDir<'_> {
        builder::FilesystemListDir::new(self)
    }
    /**Create a directory

Creates missing parents too, with mode 0755 and owned by the user. Fails with `already_exists` if the directory exists, `invalid_argument` if a file is there.

Responses:
- `200`: The new directory.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/filesystem.Filesystem/MakeDir`

Arguments:
- `body`: Directory to create.
```ignore
let response = client.filesystem_make_dir()
    .body(body)
    .send()
    .await;
```*/
    pub fn filesystem_make_dir(&self) -> builder::FilesystemMakeDir<'_> {
        builder::FilesystemMakeDir::new(self)
    }
    /**Move or rename an entry

Creates the parents of the destination, and overwrites a file there. Fails with `not_found` if the source is missing, `internal` otherwise.

Responses:
- `200`: The entry at its new place.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/filesystem.Filesystem/Move`

Arguments:
- `body`: Source and destination.
```ignore
let response = client.filesystem_move()
    .body(body)
    .send()
    .await;
```*/
    pub fn filesystem_move(&self) -> builder::FilesystemMove<'_> {
        builder::FilesystemMove::new(self)
    }
    /**Remove a file or directory

Removes directories with their content. A path that does not exist is a success. Any failure is `internal`.

Responses:
- `200`: Nothing is at the path anymore.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/filesystem.Filesystem/Remove`

Arguments:
- `body`: Path to remove.
```ignore
let response = client.filesystem_remove()
    .body(body)
    .send()
    .await;
```*/
    pub fn filesystem_remove(&self) -> builder::FilesystemRemove<'_> {
        builder::FilesystemRemove::new(self)
    }
    /**Remove a directory watcher

Fails with `not_found` if the watcher is unknown.

Responses:
- `200`: The watcher is gone.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/filesystem.Filesystem/RemoveWatcher`

Arguments:
- `body`: Watcher to remove.
```ignore
let response = client.filesystem_remove_watcher()
    .body(body)
    .send()
    .await;
```*/
    pub fn filesystem_remove_watcher(&self) -> builder::FilesystemRemoveWatcher<'_> {
        builder::FilesystemRemoveWatcher::new(self)
    }
    /**Get file information

Does not follow a symbolic link. Fails with `not_found`, but with `internal` if a parent of the path is a file.

Responses:
- `200`: The entry.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/filesystem.Filesystem/Stat`

Arguments:
- `body`: Path to look at.
```ignore
let response = client.filesystem_stat()
    .body(body)
    .send()
    .await;
```*/
    pub fn filesystem_stat(&self) -> builder::FilesystemStat<'_> {
        builder::FilesystemStat::new(self)
    }
    /**Watch a directory

Streams `start`, then an event for each change, until the call is dropped or its time limit passes. Fails with `not_found`, or with `invalid_argument` if the path is not a directory or lies on a network mount without `allowNetworkMounts`.

Responses:
- `200`: Stream of enveloped messages; an error comes in the last one.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/filesystem.Filesystem/WatchDir`

Arguments:
- `body`: Directory to watch, and how, as a single enveloped message.
```ignore
let response = client.filesystem_watch_dir()
    .body(body)
    .send()
    .await;
```*/
    pub fn filesystem_watch_dir(&self) -> builder::FilesystemWatchDir<'_> {
        builder::FilesystemWatchDir::new(self)
    }
    /**Check sandbox health

Needs no token. It wakes a paused sandbox that has auto-resume on. 502 alone does not prove that the sandbox is gone: read its message.

Responses:
- `204`: The sandbox is running and envd answers.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `GET` request to `/health`

```ignore
let response = client.get_health()
    .send()
    .await;
```*/
    pub fn get_health(&self) -> builder::GetHealth<'_> {
        builder::GetHealth::new(self)
    }
    /**Get current resource use

A sample taken now, unlike the recorded metrics of the platform. Needs the token on a secured sandbox.

Responses:
- `200`: Current resource use.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `GET` request to `/metrics`

```ignore
let response = client.get_metrics()
    .send()
    .await;
```*/
    pub fn get_metrics(&self) -> builder::GetMetrics<'_> {
        builder::GetMetrics::new(self)
    }
    /**Close standard input

May be repeated. Needs envd 0.5.2. Fails with `unknown` on a pseudo-terminal: send byte `0x04` as input there.

Responses:
- `200`: Standard input is closed.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/process.Process/CloseStdin`

Arguments:
- `body`: Process whose input to close.
```ignore
let response = client.process_close_stdin()
    .body(body)
    .send()
    .await;
```*/
    pub fn process_close_stdin(&self) -> builder::ProcessCloseStdin<'_> {
        builder::ProcessCloseStdin::new(self)
    }
    /**Attach to a process

Streams events from now on, starting with `start`; earlier output is lost. The time limit ends the stream, not the process. An ended process can be attached to for 30 seconds to get its result, then fails with `not_found`.

Responses:
- `200`: Stream of enveloped messages; an error comes in the last one.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/process.Process/Connect`

Arguments:
- `body`: Process to attach to, as a single enveloped message.
```ignore
let response = client.process_connect()
    .body(body)
    .send()
    .await;
```*/
    pub fn process_connect(&self) -> builder::ProcessConnect<'_> {
        builder::ProcessConnect::new(self)
    }
    /**List processes

Processes started through envd, including the template's start command.

Responses:
- `200`: The running processes.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/process.Process/List`

Arguments:
- `body`: Empty message, `{}`.
```ignore
let response = client.process_list()
    .body(body)
    .send()
    .await;
```*/
    pub fn process_list(&self) -> builder::ProcessList<'_> {
        builder::ProcessList::new(self)
    }
    /**Send input to a process

Waits while the process's input pipe is full. Fails with `internal` if the input is of the wrong kind or standard input is closed.

Responses:
- `200`: The input is written.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/process.Process/SendInput`

Arguments:
- `body`: Process, and bytes to write.
```ignore
let response = client.process_send_input()
    .body(body)
    .send()
    .await;
```*/
    pub fn process_send_input(&self) -> builder::ProcessSendInput<'_> {
        builder::ProcessSendInput::new(self)
    }
    /**Signal a process

Reaches the process alone, not its children. Fails with `not_found` if it is not running, `unimplemented` for a signal other than `SIGNAL_SIGTERM` and `SIGNAL_SIGKILL`.

Responses:
- `200`: The signal is sent.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/process.Process/SendSignal`

Arguments:
- `body`: Process and signal.
```ignore
let response = client.process_send_signal()
    .body(body)
    .send()
    .await;
```*/
    pub fn process_send_signal(&self) -> builder::ProcessSendSignal<'_> {
        builder::ProcessSendSignal::new(self)
    }
    /**Start a process

Streams `start` with the pid, output, then `end`. Dropping the call leaves the process running and its output lost. `Connect-Timeout-Ms` kills the process at the deadline; the stream then fails with `deadline_exceeded` and has no `end`. A missing working directory fails with `invalid_argument`, a missing program ends with exit code 127.

Responses:
- `200`: Stream of enveloped messages; an error comes in the last one.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/process.Process/Start`

Arguments:
- `body`: Command to run, as a single enveloped message.
```ignore
let response = client.process_start()
    .body(body)
    .send()
    .await;
```*/
    pub fn process_start(&self) -> builder::ProcessStart<'_> {
        builder::ProcessStart::new(self)
    }
    /**Stream input to a process

The first message is `start`, naming the process; `data` follows, and `keepalive` while idle. Ending the stream does not close standard input; `CloseStdin` does.

Responses:
- `200`: One empty message, once all input is written.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/process.Process/StreamInput`

Arguments:
- `body`: Stream of enveloped messages.
```ignore
let response = client.process_stream_input()
    .body(body)
    .send()
    .await;
```*/
    pub fn process_stream_input(&self) -> builder::ProcessStreamInput<'_> {
        builder::ProcessStreamInput::new(self)
    }
    /**Resize a terminal

Changes the size of a process's pseudo-terminal.

Responses:
- `200`: The new size applies.
- `502`: The proxy could not reach the sandbox. `was not found` in the message means that it is unknown, gone, or paused without auto-resume; `port is not open` means that it runs, but nothing listens on the port.

Sends a `POST` request to `/process.Process/Update`

Arguments:
- `body`: Process and new size.
```ignore
let response = client.process_update()
    .body(body)
    .send()
    .await;
```*/
    pub fn process_update(&self) -> builder::ProcessUpdate<'_> {
        builder::ProcessUpdate::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::get_env_vars`]

[`Client::get_env_vars`]: super::Client::get_env_vars*/
    #[derive(Debug, Clone)]
    pub struct GetEnvVars<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetEnvVars<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/envs`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            Error<crate::ErrorBody>,
        > {
            let Self { client } = self;
            let url = format!("{}/envs", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_env_vars",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::download_file`]

[`Client::download_file`]: super::Client::download_file*/
    #[derive(Debug, Clone)]
    pub struct DownloadFile<'a> {
        client: &'a super::Client,
        path: Result<Option<::std::string::String>, String>,
        signature: Result<Option<crate::SecretString>, String>,
        signature_expiration: Result<Option<i64>, String>,
        username: Result<Option<::std::string::String>, String>,
    }
    impl<'a> DownloadFile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                path: Ok(None),
                signature: Ok(None),
                signature_expiration: Ok(None),
                username: Ok(None),
            }
        }
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.path = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for path failed"
                        .to_string()
                });
            self
        }
        pub fn signature<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::SecretString>,
        {
            self.signature = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: SecretString` for signature failed"
                        .to_string()
                });
            self
        }
        pub fn signature_expiration<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.signature_expiration = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `i64` for signature_expiration failed".to_string()
                });
            self
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for username failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/files`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<crate::ErrorBody>> {
            let Self { client, path, signature, signature_expiration, username } = self;
            let path = path.map_err(Error::InvalidRequest)?;
            let signature = signature.map_err(Error::InvalidRequest)?;
            let signature_expiration = signature_expiration
                .map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!("{}/files", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .query(&progenitor_client::QueryParam::new("path", &path))
                .query(&progenitor_client::QueryParam::new("signature", &signature))
                .query(
                    &progenitor_client::QueryParam::new(
                        "signature_expiration",
                        &signature_expiration,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("username", &username))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "download_file",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::upload_file`]

[`Client::upload_file`]: super::Client::upload_file*/
    #[derive(Debug)]
    pub struct UploadFile<'a> {
        client: &'a super::Client,
        path: Result<Option<::std::string::String>, String>,
        signature: Result<Option<crate::SecretString>, String>,
        signature_expiration: Result<Option<i64>, String>,
        username: Result<Option<::std::string::String>, String>,
        body: Result<reqwest::Body, String>,
    }
    impl<'a> UploadFile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                path: Ok(None),
                signature: Ok(None),
                signature_expiration: Ok(None),
                username: Ok(None),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.path = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for path failed"
                        .to_string()
                });
            self
        }
        pub fn signature<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::SecretString>,
        {
            self.signature = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: SecretString` for signature failed"
                        .to_string()
                });
            self
        }
        pub fn signature_expiration<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.signature_expiration = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `i64` for signature_expiration failed".to_string()
                });
            self
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for username failed"
                        .to_string()
                });
            self
        }
        pub fn body<B>(mut self, value: B) -> Self
        where
            B: std::convert::TryInto<reqwest::Body>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `reqwest::Body` for body failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/files`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::EntryInfo>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, path, signature, signature_expiration, username, body } = self;
            let path = path.map_err(Error::InvalidRequest)?;
            let signature = signature.map_err(Error::InvalidRequest)?;
            let signature_expiration = signature_expiration
                .map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/files", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .header(
                    ::reqwest::header::CONTENT_TYPE,
                    ::reqwest::header::HeaderValue::from_static(
                        "application/octet-stream",
                    ),
                )
                .body(body)
                .query(&progenitor_client::QueryParam::new("path", &path))
                .query(&progenitor_client::QueryParam::new("signature", &signature))
                .query(
                    &progenitor_client::QueryParam::new(
                        "signature_expiration",
                        &signature_expiration,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("username", &username))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "upload_file",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::post_files_compose`]

[`Client::post_files_compose`]: super::Client::post_files_compose*/
    #[derive(Debug, Clone)]
    pub struct PostFilesCompose<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ComposeRequest, String>,
    }
    impl<'a> PostFilesCompose<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ComposeRequest>,
            <V as std::convert::TryInto<
                types::ComposeRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ComposeRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ComposeRequest,
            ) -> types::builder::ComposeRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/files/compose`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::EntryInfo>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ComposeRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/files/compose", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "post_files_compose",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::filesystem_create_watcher`]

[`Client::filesystem_create_watcher`]: super::Client::filesystem_create_watcher*/
    #[derive(Debug, Clone)]
    pub struct FilesystemCreateWatcher<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FilesystemCreateWatcherRequest, String>,
    }
    impl<'a> FilesystemCreateWatcher<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilesystemCreateWatcherRequest>,
            <V as std::convert::TryInto<
                types::FilesystemCreateWatcherRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FilesystemCreateWatcherRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilesystemCreateWatcherRequest,
            ) -> types::builder::FilesystemCreateWatcherRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/filesystem.Filesystem/CreateWatcher`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FilesystemCreateWatcherResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FilesystemCreateWatcherRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/filesystem.Filesystem/CreateWatcher", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "filesystem_create_watcher",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::filesystem_get_watcher_events`]

[`Client::filesystem_get_watcher_events`]: super::Client::filesystem_get_watcher_events*/
    #[derive(Debug, Clone)]
    pub struct FilesystemGetWatcherEvents<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FilesystemGetWatcherEventsRequest, String>,
    }
    impl<'a> FilesystemGetWatcherEvents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilesystemGetWatcherEventsRequest>,
            <V as std::convert::TryInto<
                types::FilesystemGetWatcherEventsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FilesystemGetWatcherEventsRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilesystemGetWatcherEventsRequest,
            ) -> types::builder::FilesystemGetWatcherEventsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/filesystem.Filesystem/GetWatcherEvents`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FilesystemGetWatcherEventsResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FilesystemGetWatcherEventsRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/filesystem.Filesystem/GetWatcherEvents", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "filesystem_get_watcher_events",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::filesystem_list_dir`]

[`Client::filesystem_list_dir`]: super::Client::filesystem_list_dir*/
    #[derive(Debug, Clone)]
    pub struct FilesystemListDir<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FilesystemListDirRequest, String>,
    }
    impl<'a> FilesystemListDir<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilesystemListDirRequest>,
            <V as std::convert::TryInto<
                types::FilesystemListDirRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FilesystemListDirRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilesystemListDirRequest,
            ) -> types::builder::FilesystemListDirRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/filesystem.Filesystem/ListDir`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FilesystemListDirResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FilesystemListDirRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/filesystem.Filesystem/ListDir", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "filesystem_list_dir",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::filesystem_make_dir`]

[`Client::filesystem_make_dir`]: super::Client::filesystem_make_dir*/
    #[derive(Debug, Clone)]
    pub struct FilesystemMakeDir<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FilesystemMakeDirRequest, String>,
    }
    impl<'a> FilesystemMakeDir<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilesystemMakeDirRequest>,
            <V as std::convert::TryInto<
                types::FilesystemMakeDirRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FilesystemMakeDirRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilesystemMakeDirRequest,
            ) -> types::builder::FilesystemMakeDirRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/filesystem.Filesystem/MakeDir`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FilesystemMakeDirResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FilesystemMakeDirRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/filesystem.Filesystem/MakeDir", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "filesystem_make_dir",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::filesystem_move`]

[`Client::filesystem_move`]: super::Client::filesystem_move*/
    #[derive(Debug, Clone)]
    pub struct FilesystemMove<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FilesystemMoveRequest, String>,
    }
    impl<'a> FilesystemMove<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilesystemMoveRequest>,
            <V as std::convert::TryInto<
                types::FilesystemMoveRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FilesystemMoveRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilesystemMoveRequest,
            ) -> types::builder::FilesystemMoveRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/filesystem.Filesystem/Move`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FilesystemMoveResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FilesystemMoveRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/filesystem.Filesystem/Move", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "filesystem_move",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::filesystem_remove`]

[`Client::filesystem_remove`]: super::Client::filesystem_remove*/
    #[derive(Debug, Clone)]
    pub struct FilesystemRemove<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FilesystemRemoveRequest, String>,
    }
    impl<'a> FilesystemRemove<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilesystemRemoveRequest>,
            <V as std::convert::TryInto<
                types::FilesystemRemoveRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FilesystemRemoveRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilesystemRemoveRequest,
            ) -> types::builder::FilesystemRemoveRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/filesystem.Filesystem/Remove`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::envd::types::FilesystemRemoveResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FilesystemRemoveRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/filesystem.Filesystem/Remove", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "filesystem_remove",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::filesystem_remove_watcher`]

[`Client::filesystem_remove_watcher`]: super::Client::filesystem_remove_watcher*/
    #[derive(Debug, Clone)]
    pub struct FilesystemRemoveWatcher<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FilesystemRemoveWatcherRequest, String>,
    }
    impl<'a> FilesystemRemoveWatcher<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilesystemRemoveWatcherRequest>,
            <V as std::convert::TryInto<
                types::FilesystemRemoveWatcherRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FilesystemRemoveWatcherRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilesystemRemoveWatcherRequest,
            ) -> types::builder::FilesystemRemoveWatcherRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/filesystem.Filesystem/RemoveWatcher`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::envd::types::FilesystemRemoveWatcherResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FilesystemRemoveWatcherRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/filesystem.Filesystem/RemoveWatcher", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "filesystem_remove_watcher",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::filesystem_stat`]

[`Client::filesystem_stat`]: super::Client::filesystem_stat*/
    #[derive(Debug, Clone)]
    pub struct FilesystemStat<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FilesystemStatRequest, String>,
    }
    impl<'a> FilesystemStat<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FilesystemStatRequest>,
            <V as std::convert::TryInto<
                types::FilesystemStatRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FilesystemStatRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FilesystemStatRequest,
            ) -> types::builder::FilesystemStatRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/filesystem.Filesystem/Stat`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FilesystemStatResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FilesystemStatRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/filesystem.Filesystem/Stat", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "filesystem_stat",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::filesystem_watch_dir`]

[`Client::filesystem_watch_dir`]: super::Client::filesystem_watch_dir*/
    #[derive(Debug)]
    pub struct FilesystemWatchDir<'a> {
        client: &'a super::Client,
        body: Result<reqwest::Body, String>,
    }
    impl<'a> FilesystemWatchDir<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<B>(mut self, value: B) -> Self
        where
            B: std::convert::TryInto<reqwest::Body>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `reqwest::Body` for body failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/filesystem.Filesystem/WatchDir`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/filesystem.Filesystem/WatchDir", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::CONTENT_TYPE,
                    ::reqwest::header::HeaderValue::from_static(
                        "application/octet-stream",
                    ),
                )
                .body(body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "filesystem_watch_dir",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_health`]

[`Client::get_health`]: super::Client::get_health*/
    #[derive(Debug, Clone)]
    pub struct GetHealth<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetHealth<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/health`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client } = self;
            let url = format!("{}/health", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_health",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_metrics`]

[`Client::get_metrics`]: super::Client::get_metrics*/
    #[derive(Debug, Clone)]
    pub struct GetMetrics<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetMetrics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/metrics`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Metrics>, Error<crate::ErrorBody>> {
            let Self { client } = self;
            let url = format!("{}/metrics", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_metrics",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::process_close_stdin`]

[`Client::process_close_stdin`]: super::Client::process_close_stdin*/
    #[derive(Debug, Clone)]
    pub struct ProcessCloseStdin<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProcessCloseStdinRequest, String>,
    }
    impl<'a> ProcessCloseStdin<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProcessCloseStdinRequest>,
            <V as std::convert::TryInto<
                types::ProcessCloseStdinRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProcessCloseStdinRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProcessCloseStdinRequest,
            ) -> types::builder::ProcessCloseStdinRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/process.Process/CloseStdin`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::envd::types::ProcessCloseStdinResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProcessCloseStdinRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/process.Process/CloseStdin", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "process_close_stdin",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::process_connect`]

[`Client::process_connect`]: super::Client::process_connect*/
    #[derive(Debug)]
    pub struct ProcessConnect<'a> {
        client: &'a super::Client,
        body: Result<reqwest::Body, String>,
    }
    impl<'a> ProcessConnect<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<B>(mut self, value: B) -> Self
        where
            B: std::convert::TryInto<reqwest::Body>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `reqwest::Body` for body failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/process.Process/Connect`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/process.Process/Connect", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::CONTENT_TYPE,
                    ::reqwest::header::HeaderValue::from_static(
                        "application/octet-stream",
                    ),
                )
                .body(body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "process_connect",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::process_list`]

[`Client::process_list`]: super::Client::process_list*/
    #[derive(Debug, Clone)]
    pub struct ProcessList<'a> {
        client: &'a super::Client,
        body: Result<crate::envd::types::ProcessListRequest, String>,
    }
    impl<'a> ProcessList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::envd::types::ProcessListRequest>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: envd :: types :: ProcessListRequest` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/process.Process/List`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ProcessListResponse>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/process.Process/List", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "process_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::process_send_input`]

[`Client::process_send_input`]: super::Client::process_send_input*/
    #[derive(Debug, Clone)]
    pub struct ProcessSendInput<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProcessSendInputRequest, String>,
    }
    impl<'a> ProcessSendInput<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProcessSendInputRequest>,
            <V as std::convert::TryInto<
                types::ProcessSendInputRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProcessSendInputRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProcessSendInputRequest,
            ) -> types::builder::ProcessSendInputRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/process.Process/SendInput`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::envd::types::ProcessSendInputResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProcessSendInputRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/process.Process/SendInput", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "process_send_input",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::process_send_signal`]

[`Client::process_send_signal`]: super::Client::process_send_signal*/
    #[derive(Debug, Clone)]
    pub struct ProcessSendSignal<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProcessSendSignalRequest, String>,
    }
    impl<'a> ProcessSendSignal<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProcessSendSignalRequest>,
            <V as std::convert::TryInto<
                types::ProcessSendSignalRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProcessSendSignalRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProcessSendSignalRequest,
            ) -> types::builder::ProcessSendSignalRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/process.Process/SendSignal`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::envd::types::ProcessSendSignalResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProcessSendSignalRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/process.Process/SendSignal", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "process_send_signal",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::process_start`]

[`Client::process_start`]: super::Client::process_start*/
    #[derive(Debug)]
    pub struct ProcessStart<'a> {
        client: &'a super::Client,
        body: Result<reqwest::Body, String>,
    }
    impl<'a> ProcessStart<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<B>(mut self, value: B) -> Self
        where
            B: std::convert::TryInto<reqwest::Body>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `reqwest::Body` for body failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/process.Process/Start`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/process.Process/Start", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::CONTENT_TYPE,
                    ::reqwest::header::HeaderValue::from_static(
                        "application/octet-stream",
                    ),
                )
                .body(body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "process_start",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::process_stream_input`]

[`Client::process_stream_input`]: super::Client::process_stream_input*/
    #[derive(Debug)]
    pub struct ProcessStreamInput<'a> {
        client: &'a super::Client,
        body: Result<reqwest::Body, String>,
    }
    impl<'a> ProcessStreamInput<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<B>(mut self, value: B) -> Self
        where
            B: std::convert::TryInto<reqwest::Body>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `reqwest::Body` for body failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/process.Process/StreamInput`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/process.Process/StreamInput", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::CONTENT_TYPE,
                    ::reqwest::header::HeaderValue::from_static(
                        "application/octet-stream",
                    ),
                )
                .body(body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "process_stream_input",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::process_update`]

[`Client::process_update`]: super::Client::process_update*/
    #[derive(Debug, Clone)]
    pub struct ProcessUpdate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProcessUpdateRequest, String>,
    }
    impl<'a> ProcessUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProcessUpdateRequest>,
            <V as std::convert::TryInto<
                types::ProcessUpdateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProcessUpdateRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProcessUpdateRequest,
            ) -> types::builder::ProcessUpdateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/process.Process/Update`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::envd::types::ProcessUpdateResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProcessUpdateRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/process.Process/Update", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "process_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// The operations of the document, sorted by `method_name`.
pub static OPERATIONS: &[crate::operation::Operation] = &[
    crate::operation::Operation {
        id: "downloadFile",
        method_name: "download_file",
        method: "GET",
        path: "/files",
        security: &[&[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH], &[]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: true,
    },
    crate::operation::Operation {
        id: "filesystem.Filesystem.CreateWatcher",
        method_name: "filesystem_create_watcher",
        method: "POST",
        path: "/filesystem.Filesystem/CreateWatcher",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "filesystem.Filesystem.GetWatcherEvents",
        method_name: "filesystem_get_watcher_events",
        method: "POST",
        path: "/filesystem.Filesystem/GetWatcherEvents",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "filesystem.Filesystem.ListDir",
        method_name: "filesystem_list_dir",
        method: "POST",
        path: "/filesystem.Filesystem/ListDir",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "filesystem.Filesystem.MakeDir",
        method_name: "filesystem_make_dir",
        method: "POST",
        path: "/filesystem.Filesystem/MakeDir",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "filesystem.Filesystem.Move",
        method_name: "filesystem_move",
        method: "POST",
        path: "/filesystem.Filesystem/Move",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "filesystem.Filesystem.Remove",
        method_name: "filesystem_remove",
        method: "POST",
        path: "/filesystem.Filesystem/Remove",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "filesystem.Filesystem.RemoveWatcher",
        method_name: "filesystem_remove_watcher",
        method: "POST",
        path: "/filesystem.Filesystem/RemoveWatcher",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "filesystem.Filesystem.Stat",
        method_name: "filesystem_stat",
        method: "POST",
        path: "/filesystem.Filesystem/Stat",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "filesystem.Filesystem.WatchDir",
        method_name: "filesystem_watch_dir",
        method: "POST",
        path: "/filesystem.Filesystem/WatchDir",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::Some("application/connect+json"),
        empty_is_null: false,
        streams_request: true,
        streams_response: true,
    },
    crate::operation::Operation {
        id: "getEnvVars",
        method_name: "get_env_vars",
        method: "GET",
        path: "/envs",
        security: &[&[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH], &[]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getHealth",
        method_name: "get_health",
        method: "GET",
        path: "/health",
        security: &[],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getMetrics",
        method_name: "get_metrics",
        method: "GET",
        path: "/metrics",
        security: &[&[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH], &[]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postFilesCompose",
        method_name: "post_files_compose",
        method: "POST",
        path: "/files/compose",
        security: &[&[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH], &[]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "process.Process.CloseStdin",
        method_name: "process_close_stdin",
        method: "POST",
        path: "/process.Process/CloseStdin",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "process.Process.Connect",
        method_name: "process_connect",
        method: "POST",
        path: "/process.Process/Connect",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::Some("application/connect+json"),
        empty_is_null: false,
        streams_request: true,
        streams_response: true,
    },
    crate::operation::Operation {
        id: "process.Process.List",
        method_name: "process_list",
        method: "POST",
        path: "/process.Process/List",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "process.Process.SendInput",
        method_name: "process_send_input",
        method: "POST",
        path: "/process.Process/SendInput",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "process.Process.SendSignal",
        method_name: "process_send_signal",
        method: "POST",
        path: "/process.Process/SendSignal",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "process.Process.Start",
        method_name: "process_start",
        method: "POST",
        path: "/process.Process/Start",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::Some("application/connect+json"),
        empty_is_null: false,
        streams_request: true,
        streams_response: true,
    },
    crate::operation::Operation {
        id: "process.Process.StreamInput",
        method_name: "process_stream_input",
        method: "POST",
        path: "/process.Process/StreamInput",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::Some("application/connect+json"),
        empty_is_null: false,
        streams_request: true,
        streams_response: true,
    },
    crate::operation::Operation {
        id: "process.Process.Update",
        method_name: "process_update",
        method: "POST",
        path: "/process.Process/Update",
        security: &[
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH, &SCHEME_SANDBOX_USER_AUTH],
            &[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH],
            &[],
        ],
        headers: &[("connect-protocol-version", "1")],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "uploadFile",
        method_name: "upload_file",
        method: "POST",
        path: "/files",
        security: &[&[&SCHEME_SANDBOX_ACCESS_TOKEN_AUTH], &[]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: true,
        streams_response: false,
    },
];
static SCHEME_SANDBOX_ACCESS_TOKEN_AUTH: crate::operation::SecurityScheme = crate::operation::SecurityScheme {
    name: "SandboxAccessTokenAuth",
    carrier: crate::operation::CredentialLocation::Header("x-access-token"),
};
static SCHEME_SANDBOX_USER_AUTH: crate::operation::SecurityScheme = crate::operation::SecurityScheme {
    name: "SandboxUserAuth",
    carrier: crate::operation::CredentialLocation::Basic,
};
