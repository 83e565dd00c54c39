#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Tags to give to a build.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AssignTemplateTagsRequest {
        ///Tags to assign, of `a-z`, `0-9`, `-`, `_`, and `.`; a UUID is not allowed.
        pub tags: ::std::vec::Vec<::std::string::String>,
        ///Build to tag, as `name:tag`.
        pub target: ::std::string::String,
    }
    impl AssignTemplateTagsRequest {
        pub fn builder() -> builder::AssignTemplateTagsRequest {
            Default::default()
        }
    }
    ///Result of assigning tags.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AssignedTemplateTags {
        ///Build the tags point at.
        #[serde(rename = "buildID")]
        pub build_id: ::std::string::String,
        ///The assigned tags, in no particular order.
        pub tags: ::std::vec::Vec<::std::string::String>,
    }
    impl AssignedTemplateTags {
        pub fn builder() -> builder::AssignedTemplateTags {
            Default::default()
        }
    }
    ///Login to a private AWS container registry.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AwsRegistry {
        ///AWS access key id.
        #[serde(rename = "awsAccessKeyId")]
        pub aws_access_key_id: ::std::string::String,
        ///AWS region of the registry.
        #[serde(rename = "awsRegion")]
        pub aws_region: ::std::string::String,
        ///AWS secret access key.
        #[serde(rename = "awsSecretAccessKey")]
        pub aws_secret_access_key: crate::SecretString,
    }
    impl AwsRegistry {
        pub fn builder() -> builder::AwsRegistry {
            Default::default()
        }
    }
    ///One entry of a build log.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BuildLogEntry {
        ///Level of the entry.
        pub level: ::std::string::String,
        ///Text of the entry; may contain terminal escape codes.
        pub message: ::std::string::String,
        ///Build step the entry comes from; absent if it belongs to none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub step: ::std::option::Option<::std::string::String>,
        ///Time of the entry.
        pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl BuildLogEntry {
        pub fn builder() -> builder::BuildLogEntry {
            Default::default()
        }
    }
    ///Why a build has its status.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BuildStatusReason {
        ///Log entries about the reason; none if absent.
        #[serde(
            rename = "logEntries",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub log_entries: ::std::option::Option<::std::vec::Vec<BuildLogEntry>>,
        ///Explanation, such as the error that ended the build.
        pub message: ::std::string::String,
        ///Failed step: its number counted from 1, as text, or `base`, `finalize`, `optimize`, or the name of a resize step. Absent if none is to blame.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub step: ::std::option::Option<::std::string::String>,
    }
    impl BuildStatusReason {
        pub fn builder() -> builder::BuildStatusReason {
            Default::default()
        }
    }
    ///How to connect to a sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConnectSandbox {
        ///`false` boots a paused sandbox afresh from its disk, which can lose writes not yet flushed; `true` or nothing restores its memory. No effect on a running sandbox or one paused without memory. Gives 400 (`sandbox_memory_override_disabled`) where not enabled, unless envd did not respond at the pause.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memory: ::std::option::Option<bool>,
        ///Lifetime in seconds from now. Only ever extends that of a running sandbox, and is silently cut to what the plan has left. Longer than the plan's limit gives 400.
        pub timeout: u32,
    }
    impl ConnectSandbox {
        pub fn builder() -> builder::ConnectSandbox {
            Default::default()
        }
    }
    ///How to connect to a sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ConnectSandboxV2 {
        ///`false` boots a paused sandbox afresh from its disk, which can lose writes not yet flushed; `true` or nothing restores its memory. No effect on a running sandbox or one paused without memory. Gives 400 (`sandbox_memory_override_disabled`) where not enabled, unless envd did not respond at the pause.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memory: ::std::option::Option<bool>,
        ///Lifetime in seconds from now, 300 if left out. Only ever extends that of a running sandbox, and is silently cut to what the plan has left. Longer than the plan's limit gives 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timeout: ::std::option::Option<u32>,
    }
    impl ConnectSandboxV2 {
        pub fn builder() -> builder::ConnectSandboxV2 {
            Default::default()
        }
    }
    ///Tags to remove from a template.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeleteTemplateTagsRequest {
        ///Template name, without a tag.
        pub name: ::std::string::String,
        ///Tags to remove; `default` is refused.
        pub tags: ::std::vec::Vec<::std::string::String>,
    }
    impl DeleteTemplateTagsRequest {
        pub fn builder() -> builder::DeleteTemplateTagsRequest {
            Default::default()
        }
    }
    ///Login to a private Google Cloud container registry.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GcpRegistry {
        ///Service account key, as the text of its JSON file.
        #[serde(rename = "serviceAccountJson")]
        pub service_account_json: crate::SecretString,
    }
    impl GcpRegistry {
        pub fn builder() -> builder::GcpRegistry {
            Default::default()
        }
    }
    ///Login to a registry by name and password.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GeneralRegistry {
        ///Password at the registry.
        pub password: crate::SecretString,
        ///User name at the registry.
        pub username: ::std::string::String,
    }
    impl GeneralRegistry {
        pub fn builder() -> builder::GeneralRegistry {
            Default::default()
        }
    }
    ///A sandbox in a list.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListedSandbox {
        ///Name of the template; absent if it has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub alias: ::std::option::Option<::std::string::String>,
        ///A constant with no meaning.
        #[serde(rename = "clientID")]
        pub client_id: ::std::string::String,
        ///CPUs of the sandbox.
        #[serde(rename = "cpuCount")]
        pub cpu_count: u32,
        ///Disk size of the sandbox in MiB.
        #[serde(rename = "diskSizeMB")]
        pub disk_size_mb: u32,
        ///Time the sandbox will end, or was paused if it is paused.
        #[serde(rename = "endAt")]
        pub end_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///`true` if envd did not answer when the sandbox was paused. Resuming it then gives 409, except with `memory` set to `false`. Absent otherwise.
        #[serde(
            rename = "envdUnresponsiveAtPause",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub envd_unresponsive_at_pause: ::std::option::Option<bool>,
        ///Version of envd in the sandbox; may be empty.
        #[serde(rename = "envdVersion")]
        pub envd_version: ::std::string::String,
        ///Memory of the sandbox in MiB.
        #[serde(rename = "memoryMB")]
        pub memory_mb: u32,
        ///Labels given at creation; absent if none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Id of the sandbox.
        #[serde(rename = "sandboxID")]
        pub sandbox_id: ::std::string::String,
        ///Start of the current run, or of the last one if paused; every resume resets it.
        #[serde(rename = "startedAt")]
        pub started_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///A sandbox being paused is already `paused`.
        pub state: crate::platform::types::SandboxState,
        ///Template the sandbox was started from.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
        ///Mounted volumes.
        #[serde(
            rename = "volumeMounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub volume_mounts: ::std::option::Option<::std::vec::Vec<SandboxVolumeMount>>,
    }
    impl ListedSandbox {
        pub fn builder() -> builder::ListedSandbox {
            Default::default()
        }
    }
    ///Highest value of a team metric.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MaxTeamMetric {
        ///Time of the value; use `timestampUnix`.
        pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Time of the value, in Unix seconds.
        #[serde(rename = "timestampUnix")]
        pub timestamp_unix: i64,
        ///The highest value.
        pub value: f64,
    }
    impl MaxTeamMetric {
        pub fn builder() -> builder::MaxTeamMetric {
            Default::default()
        }
    }
    ///Settings of a new sandbox. Every sandbox is secured.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewSandbox {
        ///Whether the sandbox may reach the internet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_internet_access: ::std::option::Option<bool>,
        ///Whether to pause the sandbox instead of killing it when its lifetime ends; `false` if left out.
        #[serde(
            rename = "autoPause",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_pause: ::std::option::Option<bool>,
        ///Whether that pause keeps memory; `true` if left out. `false` gives 400 without `autoPause` or together with auto-resume.
        #[serde(
            rename = "autoPauseMemory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_pause_memory: ::std::option::Option<bool>,
        ///Whether traffic wakes the sandbox while it is paused; it does not if left out.
        #[serde(
            rename = "autoResume",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_resume: ::std::option::Option<SandboxAutoResumeConfig>,
        ///Environment of every process in the sandbox, which a process may override.
        #[serde(
            rename = "envVars",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub env_vars: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Identity tokens the sandbox can use. Refused for accounts without the feature.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub iam: ::std::option::Option<SandboxIam>,
        ///MCP servers to run, by catalog name or `github/owner/repo`. The gateway for them is started by the client, inside the sandbox.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mcp: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///Labels to find the sandbox by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Inbound and outbound network settings.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network: ::std::option::Option<SandboxNetworkConfig>,
        ///Ignored: every sandbox is secured, which needs envd 0.2.0 in the template.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secure: ::std::option::Option<bool>,
        ///Template to start from: an id, or a name as `namespace/name:tag` with namespace and tag optional. A snapshot id works too.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
        ///Lifetime in seconds, only 15 if left out. Must be at least 1: 0 gives 400, as does more than the plan's limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timeout: ::std::option::Option<u32>,
        ///Volumes to mount. Needs envd 0.5.14.
        #[serde(
            rename = "volumeMounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub volume_mounts: ::std::option::Option<::std::vec::Vec<SandboxVolumeMount>>,
    }
    impl NewSandbox {
        pub fn builder() -> builder::NewSandbox {
            Default::default()
        }
    }
    ///Settings of a new sandbox. It is always secured, which needs envd 0.2.0 in the template.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewSandboxV2 {
        ///Whether the sandbox may reach the internet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_internet_access: ::std::option::Option<bool>,
        ///Whether to pause the sandbox instead of killing it when its lifetime ends; `false` if left out.
        #[serde(
            rename = "autoPause",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_pause: ::std::option::Option<bool>,
        ///Whether that pause keeps memory; `true` if left out. `false` gives 400 without `autoPause` or together with auto-resume.
        #[serde(
            rename = "autoPauseMemory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_pause_memory: ::std::option::Option<bool>,
        ///Whether traffic wakes the sandbox while it is paused; it does not if left out.
        #[serde(
            rename = "autoResume",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_resume: ::std::option::Option<SandboxAutoResumeConfig>,
        ///Environment of every process in the sandbox, which a process may override.
        #[serde(
            rename = "envVars",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub env_vars: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Identity tokens the sandbox can use. Refused for accounts without the feature.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub iam: ::std::option::Option<SandboxIam>,
        ///MCP servers to run, by catalog name or `github/owner/repo`. The gateway for them is started by the client, inside the sandbox.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mcp: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///Labels to find the sandbox by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Inbound and outbound network settings.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network: ::std::option::Option<SandboxNetworkConfig>,
        ///Template to start from: an id, or a name as `namespace/name:tag` with namespace and tag optional. A snapshot id works too.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
        ///Lifetime in seconds, 300 if left out. Send at least 1; more than the plan's limit gives 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timeout: ::std::option::Option<u32>,
        ///Volumes to mount. Needs envd 0.5.14.
        #[serde(
            rename = "volumeMounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub volume_mounts: ::std::option::Option<::std::vec::Vec<SandboxVolumeMount>>,
    }
    impl NewSandboxV2 {
        pub fn builder() -> builder::NewSandboxV2 {
            Default::default()
        }
    }
    ///A secret to create.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewSecret {
        ///Labels of the secret; none if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Unique name, stored in lowercase. The prefix `sec_` is reserved.
        pub name: ::std::string::String,
        ///The secret itself; cannot be read back.
        pub value: crate::SecretString,
    }
    impl NewSecret {
        pub fn builder() -> builder::NewSecret {
            Default::default()
        }
    }
    ///A volume to create.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewVolume {
        ///Unique name, by which sandboxes mount the volume.
        pub name: ::std::string::String,
    }
    impl NewVolume {
        pub fn builder() -> builder::NewVolume {
            Default::default()
        }
    }
    ///How to resume a paused sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ResumedSandbox {
        ///Whether to pause instead of kill the sandbox when its lifetime ends.
        #[serde(
            rename = "autoPause",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_pause: ::std::option::Option<bool>,
        ///`false` boots a paused sandbox afresh from its disk, which can lose writes not yet flushed; `true` or nothing restores its memory. No effect on a running sandbox or one paused without memory. Gives 400 (`sandbox_memory_override_disabled`) where not enabled, unless envd did not respond at the pause.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memory: ::std::option::Option<bool>,
        ///Lifetime in seconds from now, only 15 if left out. More than the plan's limit gives 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timeout: ::std::option::Option<u32>,
    }
    impl ResumedSandbox {
        pub fn builder() -> builder::ResumedSandbox {
            Default::default()
        }
    }
    ///A running sandbox and the tokens to reach it.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Sandbox {
        ///Name of the template; absent if it has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub alias: ::std::option::Option<::std::string::String>,
        ///A constant with no meaning.
        #[serde(rename = "clientID")]
        pub client_id: ::std::string::String,
        ///Base domain of the sandbox's hosts; set only for teams on a cluster of their own. Null otherwise.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<::std::string::String>,
        ///Token for `X-Access-Token` on calls to envd. Null or absent if the sandbox needs none.
        #[serde(
            rename = "envdAccessToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub envd_access_token: ::std::option::Option<crate::SecretString>,
        ///Version of envd in the sandbox; decides which features are available.
        #[serde(rename = "envdVersion")]
        pub envd_version: ::std::string::String,
        ///Id of the sandbox.
        #[serde(rename = "sandboxID")]
        pub sandbox_id: ::std::string::String,
        ///Template the sandbox was started from.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
        ///Token for the `e2b-traffic-access-token` header, needed on every port but 49983. Only set if `allowPublicTraffic` is `false`.
        #[serde(
            rename = "trafficAccessToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub traffic_access_token: ::std::option::Option<crate::SecretString>,
    }
    impl Sandbox {
        pub fn builder() -> builder::Sandbox {
            Default::default()
        }
    }
    ///How a paused sandbox is woken.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxAutoResumeConfig {
        ///Whether traffic wakes the sandbox; `false` if left out.
        pub enabled: bool,
    }
    impl SandboxAutoResumeConfig {
        pub fn builder() -> builder::SandboxAutoResumeConfig {
            Default::default()
        }
    }
    ///A running or paused sandbox in full.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxDetail {
        ///Name of the template; absent if it has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub alias: ::std::option::Option<::std::string::String>,
        ///Whether the sandbox may reach the internet; null if never set.
        #[serde(
            rename = "allowInternetAccess",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allow_internet_access: ::std::option::Option<bool>,
        ///A constant with no meaning.
        #[serde(rename = "clientID")]
        pub client_id: ::std::string::String,
        ///CPUs of the sandbox.
        #[serde(rename = "cpuCount")]
        pub cpu_count: u32,
        ///Disk size of the sandbox in MiB.
        #[serde(rename = "diskSizeMB")]
        pub disk_size_mb: u32,
        ///Base domain of the sandbox's hosts; set only for teams on a cluster of their own. Null otherwise, and while paused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<::std::string::String>,
        ///Time the sandbox will end, or was paused if it is paused.
        #[serde(rename = "endAt")]
        pub end_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Token for `X-Access-Token` on calls to envd. Null or absent if the sandbox needs none.
        #[serde(
            rename = "envdAccessToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub envd_access_token: ::std::option::Option<crate::SecretString>,
        ///`true` if envd did not answer when the sandbox was paused. Resuming it then gives 409, except with `memory` set to `false`. Absent otherwise.
        #[serde(
            rename = "envdUnresponsiveAtPause",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub envd_unresponsive_at_pause: ::std::option::Option<bool>,
        ///Version of envd in the sandbox; `v1.0.0` if unknown on a paused one.
        #[serde(rename = "envdVersion")]
        pub envd_version: ::std::string::String,
        ///What happens when the lifetime ends, and to traffic while paused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lifecycle: ::std::option::Option<SandboxLifecycle>,
        ///Memory of the sandbox in MiB.
        #[serde(rename = "memoryMB")]
        pub memory_mb: u32,
        ///Labels given at creation; absent if none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Network settings, without the proxy's password and CA certificate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network: ::std::option::Option<SandboxNetworkConfig>,
        ///What the pause saved; absent until the pause is finished.
        #[serde(
            rename = "pauseMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pause_mode: ::std::option::Option<crate::platform::types::SandboxPauseMode>,
        ///Id of the sandbox.
        #[serde(rename = "sandboxID")]
        pub sandbox_id: ::std::string::String,
        ///Start of the current run, or of the last one if paused; every resume resets it.
        #[serde(rename = "startedAt")]
        pub started_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///A sandbox being paused is already `paused`.
        pub state: crate::platform::types::SandboxState,
        ///Template the sandbox was started from.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
        ///Mounted volumes; absent while paused.
        #[serde(
            rename = "volumeMounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub volume_mounts: ::std::option::Option<::std::vec::Vec<SandboxVolumeMount>>,
    }
    impl SandboxDetail {
        pub fn builder() -> builder::SandboxDetail {
            Default::default()
        }
    }
    ///Proxy for the sandbox's outgoing traffic; null for none. Gives 403 for accounts without the feature.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxEgressProxyConfig {
        ///Proxy address as `host:port`.
        pub address: ::std::string::String,
        ///Password at the proxy; never returned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<crate::SecretString>,
        ///TLS to the proxy; off if left out, including in an update that leaves it out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tls: ::std::option::Option<SandboxEgressProxyTlsConfig>,
        ///User name at the proxy.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl SandboxEgressProxyConfig {
        pub fn builder() -> builder::SandboxEgressProxyConfig {
            Default::default()
        }
    }
    ///TLS settings of the connection to the proxy; null for none.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxEgressProxyTlsConfig {
        ///CA certificate to trust for the proxy; never returned.
        #[serde(
            rename = "caCert",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ca_cert: ::std::option::Option<::std::string::String>,
        ///Whether to use TLS to the proxy.
        pub enabled: bool,
        ///Server name to expect in the proxy's certificate.
        #[serde(
            rename = "serverName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub server_name: ::std::option::Option<::std::string::String>,
    }
    impl SandboxEgressProxyTlsConfig {
        pub fn builder() -> builder::SandboxEgressProxyTlsConfig {
            Default::default()
        }
    }
    ///How many copies to start, and for how long.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxForkRequest {
        ///Number of copies, 1 if left out. Must be below the team's limit of concurrent sandboxes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<u32>,
        ///Lifetime of each copy in seconds, only 15 if left out. More than the plan's limit gives 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timeout: ::std::option::Option<u32>,
    }
    impl SandboxForkRequest {
        pub fn builder() -> builder::SandboxForkRequest {
            Default::default()
        }
    }
    ///Result of one copy: either `sandbox` or `error`.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxForkResult {
        ///Why the copy failed, without an `error_code`; absent if it runs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<crate::ErrorBody>,
        ///The new sandbox; absent if it failed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sandbox: ::std::option::Option<Sandbox>,
    }
    impl SandboxForkResult {
        pub fn builder() -> builder::SandboxForkResult {
            Default::default()
        }
    }
    ///Identity of the sandbox toward other services.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxIam {
        ///Tokens by name, up to 5.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tokens: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, SandboxIamToken>,
        >,
    }
    impl SandboxIam {
        pub fn builder() -> builder::SandboxIam {
            Default::default()
        }
    }
    ///An identity token to issue.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxIamToken {
        ///Service the token is meant for.
        pub audience: ::std::string::String,
        ///Kind of token, such as `JWT-SVID`.
        #[serde(rename = "tokenType")]
        pub token_type: ::std::string::String,
    }
    impl SandboxIamToken {
        pub fn builder() -> builder::SandboxIamToken {
            Default::default()
        }
    }
    ///What happens to the sandbox over time.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxLifecycle {
        ///Whether traffic wakes the sandbox while it is paused.
        #[serde(rename = "autoResume")]
        pub auto_resume: bool,
        ///What happens when the lifetime ends.
        #[serde(rename = "onTimeout")]
        pub on_timeout: crate::platform::types::SandboxOnTimeout,
    }
    impl SandboxLifecycle {
        pub fn builder() -> builder::SandboxLifecycle {
            Default::default()
        }
    }
    ///One raw log line.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxLog {
        ///The line: a JSON document as text.
        pub line: ::std::string::String,
        ///Time of the line.
        pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl SandboxLog {
        pub fn builder() -> builder::SandboxLog {
            Default::default()
        }
    }
    ///One structured log entry.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxLogEntry {
        ///Further fields of the entry.
        pub fields: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        ///Level of the entry.
        pub level: ::std::string::String,
        ///Text of the entry.
        pub message: ::std::string::String,
        ///Time of the entry.
        pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl SandboxLogEntry {
        pub fn builder() -> builder::SandboxLogEntry {
            Default::default()
        }
    }
    ///Logs of a sandbox in both forms.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxLogs {
        ///The same as structured entries.
        #[serde(rename = "logEntries")]
        pub log_entries: ::std::vec::Vec<SandboxLogEntry>,
        ///Raw lines.
        pub logs: ::std::vec::Vec<SandboxLog>,
    }
    impl SandboxLogs {
        pub fn builder() -> builder::SandboxLogs {
            Default::default()
        }
    }
    ///Logs of a sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxLogsV2Response {
        ///Entries in the direction asked for; none if absent.
        pub logs: ::std::vec::Vec<SandboxLogEntry>,
    }
    impl SandboxLogsV2Response {
        pub fn builder() -> builder::SandboxLogsV2Response {
            Default::default()
        }
    }
    ///Recorded resource use of a sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxMetric {
        ///Number of CPUs.
        #[serde(rename = "cpuCount")]
        pub cpu_count: i32,
        ///CPU use in percent.
        #[serde(rename = "cpuUsedPct")]
        pub cpu_used_pct: f32,
        ///Total disk space in bytes. Needs envd 0.2.4.
        #[serde(rename = "diskTotal")]
        pub disk_total: i64,
        ///Used disk space in bytes. Needs envd 0.2.4.
        #[serde(rename = "diskUsed")]
        pub disk_used: i64,
        ///Memory used as cache, in bytes.
        #[serde(rename = "memCache")]
        pub mem_cache: i64,
        ///Total memory in bytes.
        #[serde(rename = "memTotal")]
        pub mem_total: i64,
        ///Used memory in bytes.
        #[serde(rename = "memUsed")]
        pub mem_used: i64,
        ///Time of the sample; use `timestampUnix`.
        pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Time of the sample, in Unix seconds.
        #[serde(rename = "timestampUnix")]
        pub timestamp_unix: i64,
    }
    impl SandboxMetric {
        pub fn builder() -> builder::SandboxMetric {
            Default::default()
        }
    }
    ///Network settings of a sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxNetworkConfig {
        ///Destinations the sandbox may reach: IP address, CIDR block, domain, or `*.domain`. A domain requires `0.0.0.0/0` in `denyOut`.
        #[serde(
            rename = "allowOut",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allow_out: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Whether anyone may reach the sandbox's ports. If `false`, every port but 49983 needs the traffic token. Left out or null, the project's default applies, usually `true`; null can also be returned.
        #[serde(
            rename = "allowPublicTraffic",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allow_public_traffic: ::std::option::Option<bool>,
        ///Destinations the sandbox may not reach: IP addresses and CIDR blocks only.
        #[serde(
            rename = "denyOut",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub deny_out: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Up to 10 IPv4 resolvers for the domains in `allowOut`, without effect on the sandbox's `resolv.conf`. `8.8.8.8` if left out; an empty list means none.
        #[serde(
            rename = "dnsServers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dns_servers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Proxy for outgoing traffic; none if left out or null.
        #[serde(
            rename = "egressProxy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub egress_proxy: ::std::option::Option<SandboxEgressProxyConfig>,
        ///Ports whose service speaks TLS itself. The proxy encrypts toward them without verifying the certificate. 49983 is not allowed.
        #[serde(
            rename = "httpsPorts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub https_ports: ::std::option::Option<::std::vec::Vec<i64>>,
        ///`Host` header that services in the sandbox see; `${PORT}` stands for the port.
        #[serde(
            rename = "maskRequestHost",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mask_request_host: ::std::option::Option<::std::string::String>,
        ///Rules for outgoing HTTPS, by domain or `*.domain`: up to 10 domains with one rule each. A wildcard matches any depth but not the domain itself; an exact name wins, then the longest wildcard, and rules are not merged. Needs envd 0.5.13, and enabling for the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rules: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<SandboxNetworkRule>,
            >,
        >,
    }
    impl SandboxNetworkConfig {
        pub fn builder() -> builder::SandboxNetworkConfig {
            Default::default()
        }
    }
    ///What to do with requests to one domain.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxNetworkRule {
        ///Changes to make to each request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transform: ::std::option::Option<SandboxNetworkTransform>,
    }
    impl SandboxNetworkRule {
        pub fn builder() -> builder::SandboxNetworkRule {
            Default::default()
        }
    }
    ///Changes to an outgoing request.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxNetworkTransform {
        ///Headers to set: up to 20, with names of up to 64 and values of up to 2048 bytes. Values may hold `${e2b.secrets.NAME}` and `${e2b.identity.tokens.NAME}`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
    }
    impl SandboxNetworkTransform {
        pub fn builder() -> builder::SandboxNetworkTransform {
            Default::default()
        }
    }
    ///New outbound network settings; replaces the old ones as a whole.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxNetworkUpdateConfig {
        ///Whether the sandbox may reach the internet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_internet_access: ::std::option::Option<bool>,
        ///Destinations the sandbox may reach: IP address, CIDR block, domain, or `*.domain`. A domain requires `0.0.0.0/0` in `denyOut`.
        #[serde(
            rename = "allowOut",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allow_out: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Destinations the sandbox may not reach: IP addresses and CIDR blocks only.
        #[serde(
            rename = "denyOut",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub deny_out: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Up to 10 IPv4 resolvers for the domains in `allowOut`, without effect on the sandbox's `resolv.conf`. Left out, they are reset to `8.8.8.8`; an empty list means none.
        #[serde(
            rename = "dnsServers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dns_servers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Proxy for outgoing traffic; none if left out or null.
        #[serde(
            rename = "egressProxy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub egress_proxy: ::std::option::Option<SandboxEgressProxyConfig>,
        ///Rules for outgoing HTTPS, by domain or `*.domain`: up to 10 domains with one rule each. A wildcard matches any depth but not the domain itself; an exact name wins, then the longest wildcard, and rules are not merged. Needs envd 0.5.13, and enabling for the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rules: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<SandboxNetworkRule>,
            >,
        >,
    }
    impl SandboxNetworkUpdateConfig {
        pub fn builder() -> builder::SandboxNetworkUpdateConfig {
            Default::default()
        }
    }
    ///How to pause a sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxPauseRequest {
        ///Whether to save memory, and with it the running processes; `true` if left out. `false` saves the disk only: the next start boots afresh, and traffic does not wake the sandbox.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memory: ::std::option::Option<bool>,
        ///Whether to refuse with 503 if envd does not answer; `false` if left out, which pauses anyway and marks the sandbox with `envdUnresponsiveAtPause`. A pause without memory always needs a healthy envd.
        #[serde(
            rename = "requireHealthyGuest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub require_healthy_guest: ::std::option::Option<bool>,
    }
    impl SandboxPauseRequest {
        pub fn builder() -> builder::SandboxPauseRequest {
            Default::default()
        }
    }
    ///How far to extend a lifetime.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxRefreshRequest {
        ///Seconds from now, up to 3600; raised to 15 if lower.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<u64>,
    }
    impl SandboxRefreshRequest {
        pub fn builder() -> builder::SandboxRefreshRequest {
            Default::default()
        }
    }
    ///How to take a snapshot.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SandboxSnapshotRequest {
        ///`false` saves the disk only, so that sandboxes started from it boot afresh; memory is included if left out. Refused with 400 `snapshot_filesystem_only_disabled` or 409 `snapshot_filesystem_only_unsupported_node`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memory: ::std::option::Option<bool>,
        ///Name to save under; one the team already owns gets a new build. Without it the snapshot is known by its id alone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl SandboxSnapshotRequest {
        pub fn builder() -> builder::SandboxSnapshotRequest {
            Default::default()
        }
    }
    ///New lifetime of a sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxTimeoutRequest {
        ///Seconds from now. 0 ends the sandbox at once; more than the plan has left is cut silently.
        pub timeout: u32,
    }
    impl SandboxTimeoutRequest {
        pub fn builder() -> builder::SandboxTimeoutRequest {
            Default::default()
        }
    }
    ///A volume mounted into a sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxVolumeMount {
        ///Name of the volume, not its id.
        pub name: ::std::string::String,
        ///Absolute, normalized path of the mount point, used by no other mount. Anything else gives 400.
        pub path: ::std::string::String,
    }
    impl SandboxVolumeMount {
        pub fn builder() -> builder::SandboxVolumeMount {
            Default::default()
        }
    }
    ///Newest samples of several sandboxes.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SandboxesWithMetrics {
        ///Newest sample by sandbox id.
        pub sandboxes: ::std::collections::BTreeMap<
            ::std::string::String,
            SandboxMetric,
        >,
    }
    impl SandboxesWithMetrics {
        pub fn builder() -> builder::SandboxesWithMetrics {
            Default::default()
        }
    }
    ///A secret, without its value.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Secret {
        ///Time of creation.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Number of the newest version.
        #[serde(rename = "currentVersion")]
        pub current_version: i64,
        ///Labels of the secret.
        pub metadata: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        ///Name, in lowercase.
        pub name: ::std::string::String,
        ///Id, starting with `sec_`.
        #[serde(rename = "secretID")]
        pub secret_id: ::std::string::String,
        ///Time of the last change.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl Secret {
        pub fn builder() -> builder::Secret {
            Default::default()
        }
    }
    ///New version of a secret.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SecretUpdate {
        ///New labels. Left out, the old ones stay; `{}` removes them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///The new value.
        pub value: crate::SecretString,
    }
    impl SecretUpdate {
        pub fn builder() -> builder::SecretUpdate {
            Default::default()
        }
    }
    ///A snapshot of a sandbox.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SnapshotInfo {
        ///Names of the snapshot, without tag.
        pub names: ::std::vec::Vec<::std::string::String>,
        ///Id to create sandboxes from or to delete: `namespace/name:tag` if named, else `templateID:default`.
        #[serde(rename = "snapshotID")]
        pub snapshot_id: ::std::string::String,
    }
    impl SnapshotInfo {
        pub fn builder() -> builder::SnapshotInfo {
            Default::default()
        }
    }
    ///A team of the calling user.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Team {
        ///API key of the team.
        #[serde(rename = "apiKey")]
        pub api_key: crate::SecretString,
        ///Whether this is the user's default team.
        #[serde(rename = "isDefault")]
        pub is_default: bool,
        ///Name of the team.
        pub name: ::std::string::String,
        ///Id of the team.
        #[serde(rename = "teamID")]
        pub team_id: ::std::string::String,
    }
    impl Team {
        pub fn builder() -> builder::Team {
            Default::default()
        }
    }
    ///Recorded sandbox use of a team.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TeamMetric {
        ///Sandboxes running at the time.
        #[serde(rename = "concurrentSandboxes")]
        pub concurrent_sandboxes: i32,
        ///Rate at which sandboxes were started.
        #[serde(rename = "sandboxStartRate")]
        pub sandbox_start_rate: f32,
        ///Time of the sample; use `timestampUnix`.
        pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Time of the sample, in Unix seconds.
        #[serde(rename = "timestampUnix")]
        pub timestamp_unix: i64,
    }
    impl TeamMetric {
        pub fn builder() -> builder::TeamMetric {
            Default::default()
        }
    }
    ///A user of a team.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TeamUser {
        ///Email address; null if not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///Id of the user.
        pub id: ::std::string::String,
    }
    impl TeamUser {
        pub fn builder() -> builder::TeamUser {
            Default::default()
        }
    }
    ///A template in a list.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Template {
        ///Names without namespace; use `names`.
        pub aliases: ::std::vec::Vec<::std::string::String>,
        ///Number of builds of the template.
        #[serde(rename = "buildCount")]
        pub build_count: i32,
        ///Current build of the template.
        #[serde(rename = "buildID")]
        pub build_id: ::std::string::String,
        ///Status of the current build.
        #[serde(rename = "buildStatus")]
        pub build_status: crate::platform::types::TemplateBuildStatus,
        ///CPUs of its sandboxes.
        #[serde(rename = "cpuCount")]
        pub cpu_count: u32,
        ///Time of creation.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///User who created the template; null if unknown.
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<TeamUser>,
        ///Free text about the template.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Disk size of its sandboxes in MiB.
        #[serde(rename = "diskSizeMB")]
        pub disk_size_mb: u32,
        ///Version of envd in the current build.
        #[serde(rename = "envdVersion")]
        pub envd_version: ::std::string::String,
        ///Whether this is one of the default templates.
        #[serde(
            rename = "isDefault",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_default: ::std::option::Option<bool>,
        ///Time the last sandbox was started from the template; null if none was.
        #[serde(
            rename = "lastSpawnedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_spawned_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Memory of its sandboxes in MiB.
        #[serde(rename = "memoryMB")]
        pub memory_mb: u32,
        ///Names of the template.
        pub names: ::std::vec::Vec<::std::string::String>,
        ///Whether other teams may use the template.
        pub public: bool,
        ///Number of sandboxes started from the template.
        #[serde(rename = "spawnCount")]
        pub spawn_count: i64,
        ///Id of the template.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
        ///Time of the last change.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl Template {
        pub fn builder() -> builder::Template {
            Default::default()
        }
    }
    ///The template behind a name.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateAliasResponse {
        ///Whether other teams may use the template.
        pub public: bool,
        ///Id of the template.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
    }
    impl TemplateAliasResponse {
        pub fn builder() -> builder::TemplateAliasResponse {
            Default::default()
        }
    }
    ///A build of a template.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateBuild {
        ///Id of the build.
        #[serde(rename = "buildID")]
        pub build_id: ::std::string::String,
        ///CPUs of the sandboxes.
        #[serde(rename = "cpuCount")]
        pub cpu_count: u32,
        ///Time the build was requested.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Disk size of the sandboxes in MiB; absent until known.
        #[serde(
            rename = "diskSizeMB",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub disk_size_mb: ::std::option::Option<u32>,
        ///Version of envd in the build; absent until known.
        #[serde(
            rename = "envdVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub envd_version: ::std::option::Option<::std::string::String>,
        ///Time the build ended; absent until then.
        #[serde(
            rename = "finishedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub finished_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Memory of the sandboxes in MiB.
        #[serde(rename = "memoryMB")]
        pub memory_mb: u32,
        ///Status of the build.
        pub status: crate::platform::types::TemplateBuildStatus,
        ///Time of the last change.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl TemplateBuild {
        pub fn builder() -> builder::TemplateBuild {
            Default::default()
        }
    }
    ///Where to upload the files of a step.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateBuildFileUpload {
        ///Headers to send with the PUT. Drop any `Content-Length` among them and send the exact one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ///Whether the files are already there, so that no upload is needed.
        pub present: bool,
        ///URL to PUT the archive to, valid for 30 minutes; returned either way.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<crate::SecretString>,
    }
    impl TemplateBuildFileUpload {
        pub fn builder() -> builder::TemplateBuildFileUpload {
            Default::default()
        }
    }
    ///Status of a build and a page of its log.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateBuildInfo {
        ///Id of the build.
        #[serde(rename = "buildID")]
        pub build_id: ::std::string::String,
        ///Log entries from `logsOffset` on, up to 100.
        #[serde(rename = "logEntries")]
        pub log_entries: ::std::vec::Vec<BuildLogEntry>,
        ///Always empty; use `logEntries`.
        pub logs: ::std::vec::Vec<::std::string::String>,
        ///Why the build has this status; absent if there is nothing to say.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<BuildStatusReason>,
        ///Status of the build.
        pub status: crate::platform::types::TemplateBuildStatus,
        ///Id of the template.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
    }
    impl TemplateBuildInfo {
        pub fn builder() -> builder::TemplateBuildInfo {
            Default::default()
        }
    }
    ///Log of a build.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateBuildLogsResponse {
        ///Entries in the direction asked for; none if absent.
        pub logs: ::std::vec::Vec<BuildLogEntry>,
    }
    impl TemplateBuildLogsResponse {
        pub fn builder() -> builder::TemplateBuildLogsResponse {
            Default::default()
        }
    }
    ///A Dockerfile build to register.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateBuildRequest {
        ///Name of the template.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub alias: ::std::option::Option<::std::string::String>,
        ///CPUs of the sandboxes: 1 or an even number up to 32, within the plan. The server picks if left out.
        #[serde(
            rename = "cpuCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_count: ::std::option::Option<u32>,
        ///Text of the Dockerfile.
        pub dockerfile: ::std::string::String,
        ///Memory in MiB: an even number, at least 128. The server picks if left out.
        #[serde(
            rename = "memoryMB",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory_mb: ::std::option::Option<u32>,
        ///Shell command that succeeds once the template is ready. Run every 2 seconds for up to 10 minutes; `sleep 20` if left out and there is a start command.
        #[serde(
            rename = "readyCmd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ready_cmd: ::std::option::Option<::std::string::String>,
        ///Command to start when the template is built; none if left out.
        #[serde(
            rename = "startCmd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_cmd: ::std::option::Option<::std::string::String>,
        ///Team to build for: a UUID or `prj_` id.
        #[serde(
            rename = "teamID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub team_id: ::std::option::Option<::std::string::String>,
    }
    impl TemplateBuildRequest {
        pub fn builder() -> builder::TemplateBuildRequest {
            Default::default()
        }
    }
    ///A build to register.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateBuildRequestV2 {
        ///Name of the template.
        pub alias: ::std::string::String,
        ///CPUs of the sandboxes: 1 or an even number up to 32, within the plan. The server picks if left out.
        #[serde(
            rename = "cpuCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_count: ::std::option::Option<u32>,
        ///Memory in MiB: an even number, at least 128. The server picks if left out.
        #[serde(
            rename = "memoryMB",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory_mb: ::std::option::Option<u32>,
        ///Team to build for: a UUID or `prj_` id.
        #[serde(
            rename = "teamID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub team_id: ::std::option::Option<::std::string::String>,
    }
    impl TemplateBuildRequestV2 {
        pub fn builder() -> builder::TemplateBuildRequestV2 {
            Default::default()
        }
    }
    ///A build to register.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TemplateBuildRequestV3 {
        ///Name of the template; use `name`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub alias: ::std::option::Option<::std::string::String>,
        ///CPUs of the sandboxes: 1 or an even number up to 32, within the plan. The server picks if left out.
        #[serde(
            rename = "cpuCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_count: ::std::option::Option<u32>,
        ///Memory in MiB: an even number, at least 128. The server picks if left out.
        #[serde(
            rename = "memoryMB",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory_mb: ::std::option::Option<u32>,
        ///Free disk space in MiB to aim for, as far as possible; the team's default if left out. 0 means no growth, and the disk is never shrunk.
        #[serde(
            rename = "minFreeDiskMb",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub min_free_disk_mb: ::std::option::Option<u32>,
        ///Name as `namespace/name:tag`, with namespace and tag optional, stored in lowercase. Namespace and name are of `a-z`, `0-9`, `-`, and `_`; the namespace must be the team's own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Tags of the build, of `a-z`, `0-9`, `-`, `_`, and `.`; a UUID is not allowed. `default` if none is given here or in `name`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Team to build for: a UUID or `prj_` id.
        #[serde(
            rename = "teamID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub team_id: ::std::option::Option<::std::string::String>,
    }
    impl TemplateBuildRequestV3 {
        pub fn builder() -> builder::TemplateBuildRequestV3 {
            Default::default()
        }
    }
    ///How to build a template: give either `fromImage` or `fromTemplate`.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TemplateBuildStartV2 {
        ///Whether to build everything afresh, without cache; `false` if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub force: ::std::option::Option<bool>,
        ///Container image to build on.
        #[serde(
            rename = "fromImage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub from_image: ::std::option::Option<::std::string::String>,
        ///Login for `fromImage`; none if left out.
        #[serde(
            rename = "fromImageRegistry",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub from_image_registry: ::std::option::Option<
            crate::platform::types::FromImageRegistry,
        >,
        ///Template to build on.
        #[serde(
            rename = "fromTemplate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub from_template: ::std::option::Option<::std::string::String>,
        ///Shell command that succeeds once the template is ready. Run every 2 seconds for up to 10 minutes; `sleep 20` if left out and there is a start command.
        #[serde(
            rename = "readyCmd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ready_cmd: ::std::option::Option<::std::string::String>,
        ///Command to start when the template is built; none if left out.
        #[serde(
            rename = "startCmd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_cmd: ::std::option::Option<::std::string::String>,
        ///Steps to run, in order; none if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub steps: ::std::option::Option<::std::vec::Vec<TemplateStep>>,
    }
    impl TemplateBuildStartV2 {
        pub fn builder() -> builder::TemplateBuildStartV2 {
            Default::default()
        }
    }
    ///A template, as the older build requests return it.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateLegacy {
        ///Names of the template.
        pub aliases: ::std::vec::Vec<::std::string::String>,
        ///Number of builds of the template.
        #[serde(rename = "buildCount")]
        pub build_count: i32,
        ///Build that was registered.
        #[serde(rename = "buildID")]
        pub build_id: ::std::string::String,
        ///CPUs of its sandboxes.
        #[serde(rename = "cpuCount")]
        pub cpu_count: u32,
        ///Time of creation.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///User who created the template; null if unknown.
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<TeamUser>,
        ///Disk size of its sandboxes in MiB.
        #[serde(rename = "diskSizeMB")]
        pub disk_size_mb: u32,
        ///Version of envd in the template.
        #[serde(rename = "envdVersion")]
        pub envd_version: ::std::string::String,
        ///Time the last sandbox was started from the template; null if none was.
        #[serde(
            rename = "lastSpawnedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_spawned_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Memory of its sandboxes in MiB.
        #[serde(rename = "memoryMB")]
        pub memory_mb: u32,
        ///Whether other teams may use the template.
        pub public: bool,
        ///Number of sandboxes started from the template.
        #[serde(rename = "spawnCount")]
        pub spawn_count: i64,
        ///Id of the template.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
        ///Time of the last change.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl TemplateLegacy {
        pub fn builder() -> builder::TemplateLegacy {
            Default::default()
        }
    }
    ///A registered build, waiting to be started.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateRequestResponseV3 {
        ///Names without namespace; use `names`.
        pub aliases: ::std::vec::Vec<::std::string::String>,
        ///Id of the build to start.
        #[serde(rename = "buildID")]
        pub build_id: ::std::string::String,
        ///Names of the template.
        pub names: ::std::vec::Vec<::std::string::String>,
        ///Whether other teams may use the template.
        pub public: bool,
        ///Tags the build will have.
        pub tags: ::std::vec::Vec<::std::string::String>,
        ///Id of the template, new or existing.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
    }
    impl TemplateRequestResponseV3 {
        pub fn builder() -> builder::TemplateRequestResponseV3 {
            Default::default()
        }
    }
    ///One step of a build. `COPY` merges directories and keeps the file name if the destination ends in `/`; a relative destination is under the working directory. The owner is the current user unless given, as `user` or `user:group`.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateStep {
        ///`RUN`: command, optional user. `COPY`: source, destination, user or empty, four-digit octal mode or empty. `ENV`: names and values in turn, where `$VAR` is expanded. `WORKDIR`: path, created if missing. `USER`: name, created if missing, and `true` for sudo.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub args: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///For `COPY`: hash the files were uploaded under, 64 lowercase hex digits. One step has one source.
        #[serde(
            rename = "filesHash",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub files_hash: ::std::option::Option<::std::string::String>,
        ///Whether to run the step even if a cached result exists; `false` if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub force: ::std::option::Option<bool>,
        ///`RUN`, `COPY`, `ENV`, `WORKDIR`, or `USER`, in either case. `ADD` means `COPY`, `ARG` means `ENV`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    impl TemplateStep {
        pub fn builder() -> builder::TemplateStep {
            Default::default()
        }
    }
    ///A tag of a template.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateTag {
        ///Build the tag points at.
        #[serde(rename = "buildID")]
        pub build_id: ::std::string::String,
        ///Time the tag was assigned.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The tag.
        pub tag: ::std::string::String,
    }
    impl TemplateTag {
        pub fn builder() -> builder::TemplateTag {
            Default::default()
        }
    }
    ///Changes to a template.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TemplateUpdateRequest {
        ///Whether other teams may use the template.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public: ::std::option::Option<bool>,
    }
    impl TemplateUpdateRequest {
        pub fn builder() -> builder::TemplateUpdateRequest {
            Default::default()
        }
    }
    ///Result of an update.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateUpdateResponse {
        ///Names of the template.
        pub names: ::std::vec::Vec<::std::string::String>,
    }
    impl TemplateUpdateResponse {
        pub fn builder() -> builder::TemplateUpdateResponse {
            Default::default()
        }
    }
    ///A template and its builds.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TemplateWithBuilds {
        ///Names without namespace; use `names`.
        pub aliases: ::std::vec::Vec<::std::string::String>,
        ///One page of builds.
        pub builds: ::std::vec::Vec<TemplateBuild>,
        ///Time of creation.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Time the last sandbox was started from the template; null if none was.
        #[serde(
            rename = "lastSpawnedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_spawned_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Names of the template.
        pub names: ::std::vec::Vec<::std::string::String>,
        ///Whether other teams may use the template.
        pub public: bool,
        ///Number of sandboxes started from the template.
        #[serde(rename = "spawnCount")]
        pub spawn_count: i64,
        ///Id of the template.
        #[serde(rename = "templateID")]
        pub template_id: ::std::string::String,
        ///Time of the last change.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl TemplateWithBuilds {
        pub fn builder() -> builder::TemplateWithBuilds {
            Default::default()
        }
    }
    ///A volume.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Volume {
        ///Name by which sandboxes mount it.
        pub name: ::std::string::String,
        ///Id of the volume, a UUID.
        #[serde(rename = "volumeID")]
        pub volume_id: ::std::string::String,
    }
    impl Volume {
        pub fn builder() -> builder::Volume {
            Default::default()
        }
    }
    ///A volume and access to its content.
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct VolumeAndToken {
        ///Base domain of the content API, reached at `api.{domain}`; the usual domain if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<::std::string::String>,
        ///Name by which sandboxes mount it.
        pub name: ::std::string::String,
        ///Bearer token for the content API, a JWT valid for 1 hour by default.
        pub token: crate::SecretString,
        ///Id of the volume, a UUID.
        #[serde(rename = "volumeID")]
        pub volume_id: ::std::string::String,
    }
    impl VolumeAndToken {
        pub fn builder() -> builder::VolumeAndToken {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AssignTemplateTagsRequest {
            tags: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            target: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for AssignTemplateTagsRequest {
            fn default() -> Self {
                Self {
                    tags: Err("no value supplied for tags".to_string()),
                    target: Err("no value supplied for target".to_string()),
                }
            }
        }
        impl AssignTemplateTagsRequest {
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tags: {e}")
                    });
                self
            }
            pub fn target<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.target = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for target: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AssignTemplateTagsRequest>
        for super::AssignTemplateTagsRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssignTemplateTagsRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    tags: value.tags?,
                    target: value.target?,
                })
            }
        }
        impl ::std::convert::From<super::AssignTemplateTagsRequest>
        for AssignTemplateTagsRequest {
            fn from(value: super::AssignTemplateTagsRequest) -> Self {
                Self {
                    tags: Ok(value.tags),
                    target: Ok(value.target),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AssignedTemplateTags {
            build_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            tags: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AssignedTemplateTags {
            fn default() -> Self {
                Self {
                    build_id: Err("no value supplied for build_id".to_string()),
                    tags: Err("no value supplied for tags".to_string()),
                }
            }
        }
        impl AssignedTemplateTags {
            pub fn build_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.build_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_id: {e}")
                    });
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tags: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AssignedTemplateTags>
        for super::AssignedTemplateTags {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssignedTemplateTags,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    build_id: value.build_id?,
                    tags: value.tags?,
                })
            }
        }
        impl ::std::convert::From<super::AssignedTemplateTags> for AssignedTemplateTags {
            fn from(value: super::AssignedTemplateTags) -> Self {
                Self {
                    build_id: Ok(value.build_id),
                    tags: Ok(value.tags),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AwsRegistry {
            aws_access_key_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            aws_region: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            aws_secret_access_key: ::std::result::Result<
                crate::SecretString,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AwsRegistry {
            fn default() -> Self {
                Self {
                    aws_access_key_id: Err(
                        "no value supplied for aws_access_key_id".to_string(),
                    ),
                    aws_region: Err("no value supplied for aws_region".to_string()),
                    aws_secret_access_key: Err(
                        "no value supplied for aws_secret_access_key".to_string(),
                    ),
                }
            }
        }
        impl AwsRegistry {
            pub fn aws_access_key_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.aws_access_key_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for aws_access_key_id: {e}"
                        )
                    });
                self
            }
            pub fn aws_region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.aws_region = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for aws_region: {e}")
                    });
                self
            }
            pub fn aws_secret_access_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::SecretString>,
                T::Error: ::std::fmt::Display,
            {
                self.aws_secret_access_key = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for aws_secret_access_key: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AwsRegistry> for super::AwsRegistry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AwsRegistry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aws_access_key_id: value.aws_access_key_id?,
                    aws_region: value.aws_region?,
                    aws_secret_access_key: value.aws_secret_access_key?,
                })
            }
        }
        impl ::std::convert::From<super::AwsRegistry> for AwsRegistry {
            fn from(value: super::AwsRegistry) -> Self {
                Self {
                    aws_access_key_id: Ok(value.aws_access_key_id),
                    aws_region: Ok(value.aws_region),
                    aws_secret_access_key: Ok(value.aws_secret_access_key),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BuildLogEntry {
            level: ::std::result::Result<::std::string::String, ::std::string::String>,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
            step: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            timestamp: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BuildLogEntry {
            fn default() -> Self {
                Self {
                    level: Err("no value supplied for level".to_string()),
                    message: Err("no value supplied for message".to_string()),
                    step: Ok(Default::default()),
                    timestamp: Err("no value supplied for timestamp".to_string()),
                }
            }
        }
        impl BuildLogEntry {
            pub fn level<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.level = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for level: {e}")
                    });
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn step<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.step = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for step: {e}")
                    });
                self
            }
            pub fn timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timestamp: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BuildLogEntry> for super::BuildLogEntry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BuildLogEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    level: value.level?,
                    message: value.message?,
                    step: value.step?,
                    timestamp: value.timestamp?,
                })
            }
        }
        impl ::std::convert::From<super::BuildLogEntry> for BuildLogEntry {
            fn from(value: super::BuildLogEntry) -> Self {
                Self {
                    level: Ok(value.level),
                    message: Ok(value.message),
                    step: Ok(value.step),
                    timestamp: Ok(value.timestamp),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BuildStatusReason {
            log_entries: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::BuildLogEntry>>,
                ::std::string::String,
            >,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
            step: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BuildStatusReason {
            fn default() -> Self {
                Self {
                    log_entries: Ok(Default::default()),
                    message: Err("no value supplied for message".to_string()),
                    step: Ok(Default::default()),
                }
            }
        }
        impl BuildStatusReason {
            pub fn log_entries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::BuildLogEntry>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.log_entries = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for log_entries: {e}")
                    });
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn step<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.step = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for step: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BuildStatusReason> for super::BuildStatusReason {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BuildStatusReason,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    log_entries: value.log_entries?,
                    message: value.message?,
                    step: value.step?,
                })
            }
        }
        impl ::std::convert::From<super::BuildStatusReason> for BuildStatusReason {
            fn from(value: super::BuildStatusReason) -> Self {
                Self {
                    log_entries: Ok(value.log_entries),
                    message: Ok(value.message),
                    step: Ok(value.step),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ConnectSandbox {
            memory: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            timeout: ::std::result::Result<u32, ::std::string::String>,
        }
        impl ::std::default::Default for ConnectSandbox {
            fn default() -> Self {
                Self {
                    memory: Ok(Default::default()),
                    timeout: Err("no value supplied for timeout".to_string()),
                }
            }
        }
        impl ConnectSandbox {
            pub fn memory<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.memory = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory: {e}")
                    });
                self
            }
            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timeout: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ConnectSandbox> for super::ConnectSandbox {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConnectSandbox,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    memory: value.memory?,
                    timeout: value.timeout?,
                })
            }
        }
        impl ::std::convert::From<super::ConnectSandbox> for ConnectSandbox {
            fn from(value: super::ConnectSandbox) -> Self {
                Self {
                    memory: Ok(value.memory),
                    timeout: Ok(value.timeout),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ConnectSandboxV2 {
            memory: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            timeout: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ConnectSandboxV2 {
            fn default() -> Self {
                Self {
                    memory: Ok(Default::default()),
                    timeout: Ok(Default::default()),
                }
            }
        }
        impl ConnectSandboxV2 {
            pub fn memory<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.memory = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory: {e}")
                    });
                self
            }
            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timeout: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ConnectSandboxV2> for super::ConnectSandboxV2 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConnectSandboxV2,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    memory: value.memory?,
                    timeout: value.timeout?,
                })
            }
        }
        impl ::std::convert::From<super::ConnectSandboxV2> for ConnectSandboxV2 {
            fn from(value: super::ConnectSandboxV2) -> Self {
                Self {
                    memory: Ok(value.memory),
                    timeout: Ok(value.timeout),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DeleteTemplateTagsRequest {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            tags: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DeleteTemplateTagsRequest {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                    tags: Err("no value supplied for tags".to_string()),
                }
            }
        }
        impl DeleteTemplateTagsRequest {
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
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tags: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DeleteTemplateTagsRequest>
        for super::DeleteTemplateTagsRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeleteTemplateTagsRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    tags: value.tags?,
                })
            }
        }
        impl ::std::convert::From<super::DeleteTemplateTagsRequest>
        for DeleteTemplateTagsRequest {
            fn from(value: super::DeleteTemplateTagsRequest) -> Self {
                Self {
                    name: Ok(value.name),
                    tags: Ok(value.tags),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GcpRegistry {
            service_account_json: ::std::result::Result<
                crate::SecretString,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GcpRegistry {
            fn default() -> Self {
                Self {
                    service_account_json: Err(
                        "no value supplied for service_account_json".to_string(),
                    ),
                }
            }
        }
        impl GcpRegistry {
            pub fn service_account_json<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::SecretString>,
                T::Error: ::std::fmt::Display,
            {
                self.service_account_json = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for service_account_json: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<GcpRegistry> for super::GcpRegistry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GcpRegistry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    service_account_json: value.service_account_json?,
                })
            }
        }
        impl ::std::convert::From<super::GcpRegistry> for GcpRegistry {
            fn from(value: super::GcpRegistry) -> Self {
                Self {
                    service_account_json: Ok(value.service_account_json),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GeneralRegistry {
            password: ::std::result::Result<crate::SecretString, ::std::string::String>,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GeneralRegistry {
            fn default() -> Self {
                Self {
                    password: Err("no value supplied for password".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl GeneralRegistry {
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::SecretString>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
        impl ::std::convert::TryFrom<GeneralRegistry> for super::GeneralRegistry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GeneralRegistry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    password: value.password?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::GeneralRegistry> for GeneralRegistry {
            fn from(value: super::GeneralRegistry) -> Self {
                Self {
                    password: Ok(value.password),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ListedSandbox {
            alias: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            client_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            cpu_count: ::std::result::Result<u32, ::std::string::String>,
            disk_size_mb: ::std::result::Result<u32, ::std::string::String>,
            end_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            envd_unresponsive_at_pause: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            envd_version: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            memory_mb: ::std::result::Result<u32, ::std::string::String>,
            metadata: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
            sandbox_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            started_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                crate::platform::types::SandboxState,
                ::std::string::String,
            >,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            volume_mounts: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::SandboxVolumeMount>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ListedSandbox {
            fn default() -> Self {
                Self {
                    alias: Ok(Default::default()),
                    client_id: Err("no value supplied for client_id".to_string()),
                    cpu_count: Err("no value supplied for cpu_count".to_string()),
                    disk_size_mb: Err("no value supplied for disk_size_mb".to_string()),
                    end_at: Err("no value supplied for end_at".to_string()),
                    envd_unresponsive_at_pause: Ok(Default::default()),
                    envd_version: Err("no value supplied for envd_version".to_string()),
                    memory_mb: Err("no value supplied for memory_mb".to_string()),
                    metadata: Ok(Default::default()),
                    sandbox_id: Err("no value supplied for sandbox_id".to_string()),
                    started_at: Err("no value supplied for started_at".to_string()),
                    state: Err("no value supplied for state".to_string()),
                    template_id: Err("no value supplied for template_id".to_string()),
                    volume_mounts: Ok(Default::default()),
                }
            }
        }
        impl ListedSandbox {
            pub fn alias<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.alias = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for alias: {e}")
                    });
                self
            }
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.client_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for client_id: {e}")
                    });
                self
            }
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_count: {e}")
                    });
                self
            }
            pub fn disk_size_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.disk_size_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for disk_size_mb: {e}")
                    });
                self
            }
            pub fn end_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.end_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for end_at: {e}")
                    });
                self
            }
            pub fn envd_unresponsive_at_pause<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_unresponsive_at_pause = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for envd_unresponsive_at_pause: {e}"
                        )
                    });
                self
            }
            pub fn envd_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for envd_version: {e}")
                    });
                self
            }
            pub fn memory_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.memory_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory_mb: {e}")
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
            pub fn sandbox_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.sandbox_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sandbox_id: {e}")
                    });
                self
            }
            pub fn started_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.started_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for started_at: {e}")
                    });
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::platform::types::SandboxState>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
            pub fn volume_mounts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::SandboxVolumeMount>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.volume_mounts = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume_mounts: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ListedSandbox> for super::ListedSandbox {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListedSandbox,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alias: value.alias?,
                    client_id: value.client_id?,
                    cpu_count: value.cpu_count?,
                    disk_size_mb: value.disk_size_mb?,
                    end_at: value.end_at?,
                    envd_unresponsive_at_pause: value.envd_unresponsive_at_pause?,
                    envd_version: value.envd_version?,
                    memory_mb: value.memory_mb?,
                    metadata: value.metadata?,
                    sandbox_id: value.sandbox_id?,
                    started_at: value.started_at?,
                    state: value.state?,
                    template_id: value.template_id?,
                    volume_mounts: value.volume_mounts?,
                })
            }
        }
        impl ::std::convert::From<super::ListedSandbox> for ListedSandbox {
            fn from(value: super::ListedSandbox) -> Self {
                Self {
                    alias: Ok(value.alias),
                    client_id: Ok(value.client_id),
                    cpu_count: Ok(value.cpu_count),
                    disk_size_mb: Ok(value.disk_size_mb),
                    end_at: Ok(value.end_at),
                    envd_unresponsive_at_pause: Ok(value.envd_unresponsive_at_pause),
                    envd_version: Ok(value.envd_version),
                    memory_mb: Ok(value.memory_mb),
                    metadata: Ok(value.metadata),
                    sandbox_id: Ok(value.sandbox_id),
                    started_at: Ok(value.started_at),
                    state: Ok(value.state),
                    template_id: Ok(value.template_id),
                    volume_mounts: Ok(value.volume_mounts),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct MaxTeamMetric {
            timestamp: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            timestamp_unix: ::std::result::Result<i64, ::std::string::String>,
            value: ::std::result::Result<f64, ::std::string::String>,
        }
        impl ::std::default::Default for MaxTeamMetric {
            fn default() -> Self {
                Self {
                    timestamp: Err("no value supplied for timestamp".to_string()),
                    timestamp_unix: Err(
                        "no value supplied for timestamp_unix".to_string(),
                    ),
                    value: Err("no value supplied for value".to_string()),
                }
            }
        }
        impl MaxTeamMetric {
            pub fn timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timestamp: {e}")
                    });
                self
            }
            pub fn timestamp_unix<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp_unix = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for timestamp_unix: {e}"
                        )
                    });
                self
            }
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<f64>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for value: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<MaxTeamMetric> for super::MaxTeamMetric {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MaxTeamMetric,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    timestamp: value.timestamp?,
                    timestamp_unix: value.timestamp_unix?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::MaxTeamMetric> for MaxTeamMetric {
            fn from(value: super::MaxTeamMetric) -> Self {
                Self {
                    timestamp: Ok(value.timestamp),
                    timestamp_unix: Ok(value.timestamp_unix),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewSandbox {
            allow_internet_access: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            auto_pause: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            auto_pause_memory: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            auto_resume: ::std::result::Result<
                ::std::option::Option<super::SandboxAutoResumeConfig>,
                ::std::string::String,
            >,
            env_vars: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
            iam: ::std::result::Result<
                ::std::option::Option<super::SandboxIam>,
                ::std::string::String,
            >,
            mcp: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
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
            network: ::std::result::Result<
                ::std::option::Option<super::SandboxNetworkConfig>,
                ::std::string::String,
            >,
            secure: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            timeout: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            volume_mounts: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::SandboxVolumeMount>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewSandbox {
            fn default() -> Self {
                Self {
                    allow_internet_access: Ok(Default::default()),
                    auto_pause: Ok(Default::default()),
                    auto_pause_memory: Ok(Default::default()),
                    auto_resume: Ok(Default::default()),
                    env_vars: Ok(Default::default()),
                    iam: Ok(Default::default()),
                    mcp: Ok(Default::default()),
                    metadata: Ok(Default::default()),
                    network: Ok(Default::default()),
                    secure: Ok(Default::default()),
                    template_id: Err("no value supplied for template_id".to_string()),
                    timeout: Ok(Default::default()),
                    volume_mounts: Ok(Default::default()),
                }
            }
        }
        impl NewSandbox {
            pub fn allow_internet_access<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_internet_access = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for allow_internet_access: {e}"
                        )
                    });
                self
            }
            pub fn auto_pause<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_pause = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for auto_pause: {e}")
                    });
                self
            }
            pub fn auto_pause_memory<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_pause_memory = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for auto_pause_memory: {e}"
                        )
                    });
                self
            }
            pub fn auto_resume<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxAutoResumeConfig>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.auto_resume = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for auto_resume: {e}")
                    });
                self
            }
            pub fn env_vars<T>(mut self, value: T) -> Self
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
                self.env_vars = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for env_vars: {e}")
                    });
                self
            }
            pub fn iam<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SandboxIam>>,
                T::Error: ::std::fmt::Display,
            {
                self.iam = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for iam: {e}")
                    });
                self
            }
            pub fn mcp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.mcp = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mcp: {e}")
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
            pub fn network<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxNetworkConfig>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.network = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for network: {e}")
                    });
                self
            }
            pub fn secure<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.secure = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for secure: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timeout: {e}")
                    });
                self
            }
            pub fn volume_mounts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::SandboxVolumeMount>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.volume_mounts = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume_mounts: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewSandbox> for super::NewSandbox {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewSandbox,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow_internet_access: value.allow_internet_access?,
                    auto_pause: value.auto_pause?,
                    auto_pause_memory: value.auto_pause_memory?,
                    auto_resume: value.auto_resume?,
                    env_vars: value.env_vars?,
                    iam: value.iam?,
                    mcp: value.mcp?,
                    metadata: value.metadata?,
                    network: value.network?,
                    secure: value.secure?,
                    template_id: value.template_id?,
                    timeout: value.timeout?,
                    volume_mounts: value.volume_mounts?,
                })
            }
        }
        impl ::std::convert::From<super::NewSandbox> for NewSandbox {
            fn from(value: super::NewSandbox) -> Self {
                Self {
                    allow_internet_access: Ok(value.allow_internet_access),
                    auto_pause: Ok(value.auto_pause),
                    auto_pause_memory: Ok(value.auto_pause_memory),
                    auto_resume: Ok(value.auto_resume),
                    env_vars: Ok(value.env_vars),
                    iam: Ok(value.iam),
                    mcp: Ok(value.mcp),
                    metadata: Ok(value.metadata),
                    network: Ok(value.network),
                    secure: Ok(value.secure),
                    template_id: Ok(value.template_id),
                    timeout: Ok(value.timeout),
                    volume_mounts: Ok(value.volume_mounts),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewSandboxV2 {
            allow_internet_access: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            auto_pause: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            auto_pause_memory: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            auto_resume: ::std::result::Result<
                ::std::option::Option<super::SandboxAutoResumeConfig>,
                ::std::string::String,
            >,
            env_vars: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
            iam: ::std::result::Result<
                ::std::option::Option<super::SandboxIam>,
                ::std::string::String,
            >,
            mcp: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
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
            network: ::std::result::Result<
                ::std::option::Option<super::SandboxNetworkConfig>,
                ::std::string::String,
            >,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            timeout: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            volume_mounts: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::SandboxVolumeMount>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewSandboxV2 {
            fn default() -> Self {
                Self {
                    allow_internet_access: Ok(Default::default()),
                    auto_pause: Ok(Default::default()),
                    auto_pause_memory: Ok(Default::default()),
                    auto_resume: Ok(Default::default()),
                    env_vars: Ok(Default::default()),
                    iam: Ok(Default::default()),
                    mcp: Ok(Default::default()),
                    metadata: Ok(Default::default()),
                    network: Ok(Default::default()),
                    template_id: Err("no value supplied for template_id".to_string()),
                    timeout: Ok(Default::default()),
                    volume_mounts: Ok(Default::default()),
                }
            }
        }
        impl NewSandboxV2 {
            pub fn allow_internet_access<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_internet_access = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for allow_internet_access: {e}"
                        )
                    });
                self
            }
            pub fn auto_pause<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_pause = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for auto_pause: {e}")
                    });
                self
            }
            pub fn auto_pause_memory<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_pause_memory = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for auto_pause_memory: {e}"
                        )
                    });
                self
            }
            pub fn auto_resume<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxAutoResumeConfig>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.auto_resume = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for auto_resume: {e}")
                    });
                self
            }
            pub fn env_vars<T>(mut self, value: T) -> Self
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
                self.env_vars = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for env_vars: {e}")
                    });
                self
            }
            pub fn iam<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SandboxIam>>,
                T::Error: ::std::fmt::Display,
            {
                self.iam = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for iam: {e}")
                    });
                self
            }
            pub fn mcp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.mcp = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mcp: {e}")
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
            pub fn network<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxNetworkConfig>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.network = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for network: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timeout: {e}")
                    });
                self
            }
            pub fn volume_mounts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::SandboxVolumeMount>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.volume_mounts = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume_mounts: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewSandboxV2> for super::NewSandboxV2 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewSandboxV2,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow_internet_access: value.allow_internet_access?,
                    auto_pause: value.auto_pause?,
                    auto_pause_memory: value.auto_pause_memory?,
                    auto_resume: value.auto_resume?,
                    env_vars: value.env_vars?,
                    iam: value.iam?,
                    mcp: value.mcp?,
                    metadata: value.metadata?,
                    network: value.network?,
                    template_id: value.template_id?,
                    timeout: value.timeout?,
                    volume_mounts: value.volume_mounts?,
                })
            }
        }
        impl ::std::convert::From<super::NewSandboxV2> for NewSandboxV2 {
            fn from(value: super::NewSandboxV2) -> Self {
                Self {
                    allow_internet_access: Ok(value.allow_internet_access),
                    auto_pause: Ok(value.auto_pause),
                    auto_pause_memory: Ok(value.auto_pause_memory),
                    auto_resume: Ok(value.auto_resume),
                    env_vars: Ok(value.env_vars),
                    iam: Ok(value.iam),
                    mcp: Ok(value.mcp),
                    metadata: Ok(value.metadata),
                    network: Ok(value.network),
                    template_id: Ok(value.template_id),
                    timeout: Ok(value.timeout),
                    volume_mounts: Ok(value.volume_mounts),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewSecret {
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
            value: ::std::result::Result<crate::SecretString, ::std::string::String>,
        }
        impl ::std::default::Default for NewSecret {
            fn default() -> Self {
                Self {
                    metadata: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    value: Err("no value supplied for value".to_string()),
                }
            }
        }
        impl NewSecret {
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
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::SecretString>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for value: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewSecret> for super::NewSecret {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewSecret,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    metadata: value.metadata?,
                    name: value.name?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::NewSecret> for NewSecret {
            fn from(value: super::NewSecret) -> Self {
                Self {
                    metadata: Ok(value.metadata),
                    name: Ok(value.name),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewVolume {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for NewVolume {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }
        impl NewVolume {
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
        }
        impl ::std::convert::TryFrom<NewVolume> for super::NewVolume {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewVolume,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }
        impl ::std::convert::From<super::NewVolume> for NewVolume {
            fn from(value: super::NewVolume) -> Self {
                Self { name: Ok(value.name) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResumedSandbox {
            auto_pause: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            memory: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            timeout: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResumedSandbox {
            fn default() -> Self {
                Self {
                    auto_pause: Ok(Default::default()),
                    memory: Ok(Default::default()),
                    timeout: Ok(Default::default()),
                }
            }
        }
        impl ResumedSandbox {
            pub fn auto_pause<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_pause = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for auto_pause: {e}")
                    });
                self
            }
            pub fn memory<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.memory = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory: {e}")
                    });
                self
            }
            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timeout: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ResumedSandbox> for super::ResumedSandbox {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResumedSandbox,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    auto_pause: value.auto_pause?,
                    memory: value.memory?,
                    timeout: value.timeout?,
                })
            }
        }
        impl ::std::convert::From<super::ResumedSandbox> for ResumedSandbox {
            fn from(value: super::ResumedSandbox) -> Self {
                Self {
                    auto_pause: Ok(value.auto_pause),
                    memory: Ok(value.memory),
                    timeout: Ok(value.timeout),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Sandbox {
            alias: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            client_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            domain: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            envd_access_token: ::std::result::Result<
                ::std::option::Option<crate::SecretString>,
                ::std::string::String,
            >,
            envd_version: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            sandbox_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            traffic_access_token: ::std::result::Result<
                ::std::option::Option<crate::SecretString>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Sandbox {
            fn default() -> Self {
                Self {
                    alias: Ok(Default::default()),
                    client_id: Err("no value supplied for client_id".to_string()),
                    domain: Ok(Default::default()),
                    envd_access_token: Ok(Default::default()),
                    envd_version: Err("no value supplied for envd_version".to_string()),
                    sandbox_id: Err("no value supplied for sandbox_id".to_string()),
                    template_id: Err("no value supplied for template_id".to_string()),
                    traffic_access_token: Ok(Default::default()),
                }
            }
        }
        impl Sandbox {
            pub fn alias<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.alias = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for alias: {e}")
                    });
                self
            }
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.client_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for client_id: {e}")
                    });
                self
            }
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
                    });
                self
            }
            pub fn envd_access_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::SecretString>>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_access_token = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for envd_access_token: {e}"
                        )
                    });
                self
            }
            pub fn envd_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for envd_version: {e}")
                    });
                self
            }
            pub fn sandbox_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.sandbox_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sandbox_id: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
            pub fn traffic_access_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::SecretString>>,
                T::Error: ::std::fmt::Display,
            {
                self.traffic_access_token = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for traffic_access_token: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Sandbox> for super::Sandbox {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Sandbox,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alias: value.alias?,
                    client_id: value.client_id?,
                    domain: value.domain?,
                    envd_access_token: value.envd_access_token?,
                    envd_version: value.envd_version?,
                    sandbox_id: value.sandbox_id?,
                    template_id: value.template_id?,
                    traffic_access_token: value.traffic_access_token?,
                })
            }
        }
        impl ::std::convert::From<super::Sandbox> for Sandbox {
            fn from(value: super::Sandbox) -> Self {
                Self {
                    alias: Ok(value.alias),
                    client_id: Ok(value.client_id),
                    domain: Ok(value.domain),
                    envd_access_token: Ok(value.envd_access_token),
                    envd_version: Ok(value.envd_version),
                    sandbox_id: Ok(value.sandbox_id),
                    template_id: Ok(value.template_id),
                    traffic_access_token: Ok(value.traffic_access_token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxAutoResumeConfig {
            enabled: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for SandboxAutoResumeConfig {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                }
            }
        }
        impl SandboxAutoResumeConfig {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxAutoResumeConfig>
        for super::SandboxAutoResumeConfig {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxAutoResumeConfig,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { enabled: value.enabled? })
            }
        }
        impl ::std::convert::From<super::SandboxAutoResumeConfig>
        for SandboxAutoResumeConfig {
            fn from(value: super::SandboxAutoResumeConfig) -> Self {
                Self { enabled: Ok(value.enabled) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxDetail {
            alias: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            allow_internet_access: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            client_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            cpu_count: ::std::result::Result<u32, ::std::string::String>,
            disk_size_mb: ::std::result::Result<u32, ::std::string::String>,
            domain: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            end_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            envd_access_token: ::std::result::Result<
                ::std::option::Option<crate::SecretString>,
                ::std::string::String,
            >,
            envd_unresponsive_at_pause: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            envd_version: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            lifecycle: ::std::result::Result<
                ::std::option::Option<super::SandboxLifecycle>,
                ::std::string::String,
            >,
            memory_mb: ::std::result::Result<u32, ::std::string::String>,
            metadata: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
            network: ::std::result::Result<
                ::std::option::Option<super::SandboxNetworkConfig>,
                ::std::string::String,
            >,
            pause_mode: ::std::result::Result<
                ::std::option::Option<crate::platform::types::SandboxPauseMode>,
                ::std::string::String,
            >,
            sandbox_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            started_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                crate::platform::types::SandboxState,
                ::std::string::String,
            >,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            volume_mounts: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::SandboxVolumeMount>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxDetail {
            fn default() -> Self {
                Self {
                    alias: Ok(Default::default()),
                    allow_internet_access: Ok(Default::default()),
                    client_id: Err("no value supplied for client_id".to_string()),
                    cpu_count: Err("no value supplied for cpu_count".to_string()),
                    disk_size_mb: Err("no value supplied for disk_size_mb".to_string()),
                    domain: Ok(Default::default()),
                    end_at: Err("no value supplied for end_at".to_string()),
                    envd_access_token: Ok(Default::default()),
                    envd_unresponsive_at_pause: Ok(Default::default()),
                    envd_version: Err("no value supplied for envd_version".to_string()),
                    lifecycle: Ok(Default::default()),
                    memory_mb: Err("no value supplied for memory_mb".to_string()),
                    metadata: Ok(Default::default()),
                    network: Ok(Default::default()),
                    pause_mode: Ok(Default::default()),
                    sandbox_id: Err("no value supplied for sandbox_id".to_string()),
                    started_at: Err("no value supplied for started_at".to_string()),
                    state: Err("no value supplied for state".to_string()),
                    template_id: Err("no value supplied for template_id".to_string()),
                    volume_mounts: Ok(Default::default()),
                }
            }
        }
        impl SandboxDetail {
            pub fn alias<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.alias = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for alias: {e}")
                    });
                self
            }
            pub fn allow_internet_access<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_internet_access = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for allow_internet_access: {e}"
                        )
                    });
                self
            }
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.client_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for client_id: {e}")
                    });
                self
            }
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_count: {e}")
                    });
                self
            }
            pub fn disk_size_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.disk_size_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for disk_size_mb: {e}")
                    });
                self
            }
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
                    });
                self
            }
            pub fn end_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.end_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for end_at: {e}")
                    });
                self
            }
            pub fn envd_access_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::SecretString>>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_access_token = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for envd_access_token: {e}"
                        )
                    });
                self
            }
            pub fn envd_unresponsive_at_pause<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_unresponsive_at_pause = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for envd_unresponsive_at_pause: {e}"
                        )
                    });
                self
            }
            pub fn envd_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for envd_version: {e}")
                    });
                self
            }
            pub fn lifecycle<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxLifecycle>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.lifecycle = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for lifecycle: {e}")
                    });
                self
            }
            pub fn memory_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.memory_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory_mb: {e}")
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
            pub fn network<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxNetworkConfig>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.network = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for network: {e}")
                    });
                self
            }
            pub fn pause_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::platform::types::SandboxPauseMode>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.pause_mode = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pause_mode: {e}")
                    });
                self
            }
            pub fn sandbox_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.sandbox_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sandbox_id: {e}")
                    });
                self
            }
            pub fn started_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.started_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for started_at: {e}")
                    });
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::platform::types::SandboxState>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
            pub fn volume_mounts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::SandboxVolumeMount>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.volume_mounts = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume_mounts: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxDetail> for super::SandboxDetail {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxDetail,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alias: value.alias?,
                    allow_internet_access: value.allow_internet_access?,
                    client_id: value.client_id?,
                    cpu_count: value.cpu_count?,
                    disk_size_mb: value.disk_size_mb?,
                    domain: value.domain?,
                    end_at: value.end_at?,
                    envd_access_token: value.envd_access_token?,
                    envd_unresponsive_at_pause: value.envd_unresponsive_at_pause?,
                    envd_version: value.envd_version?,
                    lifecycle: value.lifecycle?,
                    memory_mb: value.memory_mb?,
                    metadata: value.metadata?,
                    network: value.network?,
                    pause_mode: value.pause_mode?,
                    sandbox_id: value.sandbox_id?,
                    started_at: value.started_at?,
                    state: value.state?,
                    template_id: value.template_id?,
                    volume_mounts: value.volume_mounts?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxDetail> for SandboxDetail {
            fn from(value: super::SandboxDetail) -> Self {
                Self {
                    alias: Ok(value.alias),
                    allow_internet_access: Ok(value.allow_internet_access),
                    client_id: Ok(value.client_id),
                    cpu_count: Ok(value.cpu_count),
                    disk_size_mb: Ok(value.disk_size_mb),
                    domain: Ok(value.domain),
                    end_at: Ok(value.end_at),
                    envd_access_token: Ok(value.envd_access_token),
                    envd_unresponsive_at_pause: Ok(value.envd_unresponsive_at_pause),
                    envd_version: Ok(value.envd_version),
                    lifecycle: Ok(value.lifecycle),
                    memory_mb: Ok(value.memory_mb),
                    metadata: Ok(value.metadata),
                    network: Ok(value.network),
                    pause_mode: Ok(value.pause_mode),
                    sandbox_id: Ok(value.sandbox_id),
                    started_at: Ok(value.started_at),
                    state: Ok(value.state),
                    template_id: Ok(value.template_id),
                    volume_mounts: Ok(value.volume_mounts),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxEgressProxyConfig {
            address: ::std::result::Result<::std::string::String, ::std::string::String>,
            password: ::std::result::Result<
                ::std::option::Option<crate::SecretString>,
                ::std::string::String,
            >,
            tls: ::std::result::Result<
                ::std::option::Option<super::SandboxEgressProxyTlsConfig>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxEgressProxyConfig {
            fn default() -> Self {
                Self {
                    address: Err("no value supplied for address".to_string()),
                    password: Ok(Default::default()),
                    tls: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl SandboxEgressProxyConfig {
            pub fn address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for address: {e}")
                    });
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::SecretString>>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
            pub fn tls<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxEgressProxyTlsConfig>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tls = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tls: {e}")
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
        impl ::std::convert::TryFrom<SandboxEgressProxyConfig>
        for super::SandboxEgressProxyConfig {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxEgressProxyConfig,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    address: value.address?,
                    password: value.password?,
                    tls: value.tls?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxEgressProxyConfig>
        for SandboxEgressProxyConfig {
            fn from(value: super::SandboxEgressProxyConfig) -> Self {
                Self {
                    address: Ok(value.address),
                    password: Ok(value.password),
                    tls: Ok(value.tls),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxEgressProxyTlsConfig {
            ca_cert: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<bool, ::std::string::String>,
            server_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxEgressProxyTlsConfig {
            fn default() -> Self {
                Self {
                    ca_cert: Ok(Default::default()),
                    enabled: Err("no value supplied for enabled".to_string()),
                    server_name: Ok(Default::default()),
                }
            }
        }
        impl SandboxEgressProxyTlsConfig {
            pub fn ca_cert<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ca_cert = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for ca_cert: {e}")
                    });
                self
            }
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn server_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.server_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for server_name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxEgressProxyTlsConfig>
        for super::SandboxEgressProxyTlsConfig {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxEgressProxyTlsConfig,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    ca_cert: value.ca_cert?,
                    enabled: value.enabled?,
                    server_name: value.server_name?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxEgressProxyTlsConfig>
        for SandboxEgressProxyTlsConfig {
            fn from(value: super::SandboxEgressProxyTlsConfig) -> Self {
                Self {
                    ca_cert: Ok(value.ca_cert),
                    enabled: Ok(value.enabled),
                    server_name: Ok(value.server_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxForkRequest {
            count: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            timeout: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxForkRequest {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                    timeout: Ok(Default::default()),
                }
            }
        }
        impl SandboxForkRequest {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
                    });
                self
            }
            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timeout: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxForkRequest> for super::SandboxForkRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxForkRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    timeout: value.timeout?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxForkRequest> for SandboxForkRequest {
            fn from(value: super::SandboxForkRequest) -> Self {
                Self {
                    count: Ok(value.count),
                    timeout: Ok(value.timeout),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxForkResult {
            error: ::std::result::Result<
                ::std::option::Option<crate::ErrorBody>,
                ::std::string::String,
            >,
            sandbox: ::std::result::Result<
                ::std::option::Option<super::Sandbox>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxForkResult {
            fn default() -> Self {
                Self {
                    error: Ok(Default::default()),
                    sandbox: Ok(Default::default()),
                }
            }
        }
        impl SandboxForkResult {
            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::ErrorBody>>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for error: {e}")
                    });
                self
            }
            pub fn sandbox<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Sandbox>>,
                T::Error: ::std::fmt::Display,
            {
                self.sandbox = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sandbox: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxForkResult> for super::SandboxForkResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxForkResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error: value.error?,
                    sandbox: value.sandbox?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxForkResult> for SandboxForkResult {
            fn from(value: super::SandboxForkResult) -> Self {
                Self {
                    error: Ok(value.error),
                    sandbox: Ok(value.sandbox),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxIam {
            tokens: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        super::SandboxIamToken,
                    >,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxIam {
            fn default() -> Self {
                Self {
                    tokens: Ok(Default::default()),
                }
            }
        }
        impl SandboxIam {
            pub fn tokens<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            super::SandboxIamToken,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tokens = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tokens: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxIam> for super::SandboxIam {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxIam,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { tokens: value.tokens? })
            }
        }
        impl ::std::convert::From<super::SandboxIam> for SandboxIam {
            fn from(value: super::SandboxIam) -> Self {
                Self { tokens: Ok(value.tokens) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxIamToken {
            audience: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            token_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxIamToken {
            fn default() -> Self {
                Self {
                    audience: Err("no value supplied for audience".to_string()),
                    token_type: Err("no value supplied for token_type".to_string()),
                }
            }
        }
        impl SandboxIamToken {
            pub fn audience<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.audience = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for audience: {e}")
                    });
                self
            }
            pub fn token_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.token_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxIamToken> for super::SandboxIamToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxIamToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    audience: value.audience?,
                    token_type: value.token_type?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxIamToken> for SandboxIamToken {
            fn from(value: super::SandboxIamToken) -> Self {
                Self {
                    audience: Ok(value.audience),
                    token_type: Ok(value.token_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxLifecycle {
            auto_resume: ::std::result::Result<bool, ::std::string::String>,
            on_timeout: ::std::result::Result<
                crate::platform::types::SandboxOnTimeout,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxLifecycle {
            fn default() -> Self {
                Self {
                    auto_resume: Err("no value supplied for auto_resume".to_string()),
                    on_timeout: Err("no value supplied for on_timeout".to_string()),
                }
            }
        }
        impl SandboxLifecycle {
            pub fn auto_resume<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_resume = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for auto_resume: {e}")
                    });
                self
            }
            pub fn on_timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::platform::types::SandboxOnTimeout>,
                T::Error: ::std::fmt::Display,
            {
                self.on_timeout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for on_timeout: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxLifecycle> for super::SandboxLifecycle {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxLifecycle,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    auto_resume: value.auto_resume?,
                    on_timeout: value.on_timeout?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxLifecycle> for SandboxLifecycle {
            fn from(value: super::SandboxLifecycle) -> Self {
                Self {
                    auto_resume: Ok(value.auto_resume),
                    on_timeout: Ok(value.on_timeout),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxLog {
            line: ::std::result::Result<::std::string::String, ::std::string::String>,
            timestamp: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxLog {
            fn default() -> Self {
                Self {
                    line: Err("no value supplied for line".to_string()),
                    timestamp: Err("no value supplied for timestamp".to_string()),
                }
            }
        }
        impl SandboxLog {
            pub fn line<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.line = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for line: {e}")
                    });
                self
            }
            pub fn timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timestamp: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxLog> for super::SandboxLog {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxLog,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    line: value.line?,
                    timestamp: value.timestamp?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxLog> for SandboxLog {
            fn from(value: super::SandboxLog) -> Self {
                Self {
                    line: Ok(value.line),
                    timestamp: Ok(value.timestamp),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxLogEntry {
            fields: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
            level: ::std::result::Result<::std::string::String, ::std::string::String>,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
            timestamp: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxLogEntry {
            fn default() -> Self {
                Self {
                    fields: Err("no value supplied for fields".to_string()),
                    level: Err("no value supplied for level".to_string()),
                    message: Err("no value supplied for message".to_string()),
                    timestamp: Err("no value supplied for timestamp".to_string()),
                }
            }
        }
        impl SandboxLogEntry {
            pub fn fields<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.fields = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for fields: {e}")
                    });
                self
            }
            pub fn level<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.level = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for level: {e}")
                    });
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timestamp: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxLogEntry> for super::SandboxLogEntry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxLogEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    fields: value.fields?,
                    level: value.level?,
                    message: value.message?,
                    timestamp: value.timestamp?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxLogEntry> for SandboxLogEntry {
            fn from(value: super::SandboxLogEntry) -> Self {
                Self {
                    fields: Ok(value.fields),
                    level: Ok(value.level),
                    message: Ok(value.message),
                    timestamp: Ok(value.timestamp),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxLogs {
            log_entries: ::std::result::Result<
                ::std::vec::Vec<super::SandboxLogEntry>,
                ::std::string::String,
            >,
            logs: ::std::result::Result<
                ::std::vec::Vec<super::SandboxLog>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxLogs {
            fn default() -> Self {
                Self {
                    log_entries: Err("no value supplied for log_entries".to_string()),
                    logs: Err("no value supplied for logs".to_string()),
                }
            }
        }
        impl SandboxLogs {
            pub fn log_entries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SandboxLogEntry>>,
                T::Error: ::std::fmt::Display,
            {
                self.log_entries = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for log_entries: {e}")
                    });
                self
            }
            pub fn logs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SandboxLog>>,
                T::Error: ::std::fmt::Display,
            {
                self.logs = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for logs: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxLogs> for super::SandboxLogs {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxLogs,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    log_entries: value.log_entries?,
                    logs: value.logs?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxLogs> for SandboxLogs {
            fn from(value: super::SandboxLogs) -> Self {
                Self {
                    log_entries: Ok(value.log_entries),
                    logs: Ok(value.logs),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxLogsV2Response {
            logs: ::std::result::Result<
                ::std::vec::Vec<super::SandboxLogEntry>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxLogsV2Response {
            fn default() -> Self {
                Self {
                    logs: Err("no value supplied for logs".to_string()),
                }
            }
        }
        impl SandboxLogsV2Response {
            pub fn logs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SandboxLogEntry>>,
                T::Error: ::std::fmt::Display,
            {
                self.logs = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for logs: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxLogsV2Response>
        for super::SandboxLogsV2Response {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxLogsV2Response,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { logs: value.logs? })
            }
        }
        impl ::std::convert::From<super::SandboxLogsV2Response>
        for SandboxLogsV2Response {
            fn from(value: super::SandboxLogsV2Response) -> Self {
                Self { logs: Ok(value.logs) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxMetric {
            cpu_count: ::std::result::Result<i32, ::std::string::String>,
            cpu_used_pct: ::std::result::Result<f32, ::std::string::String>,
            disk_total: ::std::result::Result<i64, ::std::string::String>,
            disk_used: ::std::result::Result<i64, ::std::string::String>,
            mem_cache: ::std::result::Result<i64, ::std::string::String>,
            mem_total: ::std::result::Result<i64, ::std::string::String>,
            mem_used: ::std::result::Result<i64, ::std::string::String>,
            timestamp: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            timestamp_unix: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for SandboxMetric {
            fn default() -> Self {
                Self {
                    cpu_count: Err("no value supplied for cpu_count".to_string()),
                    cpu_used_pct: Err("no value supplied for cpu_used_pct".to_string()),
                    disk_total: Err("no value supplied for disk_total".to_string()),
                    disk_used: Err("no value supplied for disk_used".to_string()),
                    mem_cache: Err("no value supplied for mem_cache".to_string()),
                    mem_total: Err("no value supplied for mem_total".to_string()),
                    mem_used: Err("no value supplied for mem_used".to_string()),
                    timestamp: Err("no value supplied for timestamp".to_string()),
                    timestamp_unix: Err(
                        "no value supplied for timestamp_unix".to_string(),
                    ),
                }
            }
        }
        impl SandboxMetric {
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
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
                T: ::std::convert::TryInto<f32>,
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
                T: ::std::convert::TryInto<i64>,
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
                T: ::std::convert::TryInto<i64>,
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
                T: ::std::convert::TryInto<i64>,
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
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.mem_total = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mem_total: {e}")
                    });
                self
            }
            pub fn mem_used<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.mem_used = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for mem_used: {e}")
                    });
                self
            }
            pub fn timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timestamp: {e}")
                    });
                self
            }
            pub fn timestamp_unix<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp_unix = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for timestamp_unix: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxMetric> for super::SandboxMetric {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxMetric,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cpu_count: value.cpu_count?,
                    cpu_used_pct: value.cpu_used_pct?,
                    disk_total: value.disk_total?,
                    disk_used: value.disk_used?,
                    mem_cache: value.mem_cache?,
                    mem_total: value.mem_total?,
                    mem_used: value.mem_used?,
                    timestamp: value.timestamp?,
                    timestamp_unix: value.timestamp_unix?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxMetric> for SandboxMetric {
            fn from(value: super::SandboxMetric) -> Self {
                Self {
                    cpu_count: Ok(value.cpu_count),
                    cpu_used_pct: Ok(value.cpu_used_pct),
                    disk_total: Ok(value.disk_total),
                    disk_used: Ok(value.disk_used),
                    mem_cache: Ok(value.mem_cache),
                    mem_total: Ok(value.mem_total),
                    mem_used: Ok(value.mem_used),
                    timestamp: Ok(value.timestamp),
                    timestamp_unix: Ok(value.timestamp_unix),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxNetworkConfig {
            allow_out: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            allow_public_traffic: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            deny_out: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            dns_servers: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            egress_proxy: ::std::result::Result<
                ::std::option::Option<super::SandboxEgressProxyConfig>,
                ::std::string::String,
            >,
            https_ports: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<i64>>,
                ::std::string::String,
            >,
            mask_request_host: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            rules: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<super::SandboxNetworkRule>,
                    >,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxNetworkConfig {
            fn default() -> Self {
                Self {
                    allow_out: Ok(Default::default()),
                    allow_public_traffic: Ok(Default::default()),
                    deny_out: Ok(Default::default()),
                    dns_servers: Ok(Default::default()),
                    egress_proxy: Ok(Default::default()),
                    https_ports: Ok(Default::default()),
                    mask_request_host: Ok(Default::default()),
                    rules: Ok(Default::default()),
                }
            }
        }
        impl SandboxNetworkConfig {
            pub fn allow_out<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.allow_out = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for allow_out: {e}")
                    });
                self
            }
            pub fn allow_public_traffic<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_public_traffic = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for allow_public_traffic: {e}"
                        )
                    });
                self
            }
            pub fn deny_out<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.deny_out = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for deny_out: {e}")
                    });
                self
            }
            pub fn dns_servers<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.dns_servers = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for dns_servers: {e}")
                    });
                self
            }
            pub fn egress_proxy<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxEgressProxyConfig>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.egress_proxy = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for egress_proxy: {e}")
                    });
                self
            }
            pub fn https_ports<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i64>>>,
                T::Error: ::std::fmt::Display,
            {
                self.https_ports = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for https_ports: {e}")
                    });
                self
            }
            pub fn mask_request_host<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.mask_request_host = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for mask_request_host: {e}"
                        )
                    });
                self
            }
            pub fn rules<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            ::std::vec::Vec<super::SandboxNetworkRule>,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.rules = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for rules: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxNetworkConfig>
        for super::SandboxNetworkConfig {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxNetworkConfig,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow_out: value.allow_out?,
                    allow_public_traffic: value.allow_public_traffic?,
                    deny_out: value.deny_out?,
                    dns_servers: value.dns_servers?,
                    egress_proxy: value.egress_proxy?,
                    https_ports: value.https_ports?,
                    mask_request_host: value.mask_request_host?,
                    rules: value.rules?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxNetworkConfig> for SandboxNetworkConfig {
            fn from(value: super::SandboxNetworkConfig) -> Self {
                Self {
                    allow_out: Ok(value.allow_out),
                    allow_public_traffic: Ok(value.allow_public_traffic),
                    deny_out: Ok(value.deny_out),
                    dns_servers: Ok(value.dns_servers),
                    egress_proxy: Ok(value.egress_proxy),
                    https_ports: Ok(value.https_ports),
                    mask_request_host: Ok(value.mask_request_host),
                    rules: Ok(value.rules),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxNetworkRule {
            transform: ::std::result::Result<
                ::std::option::Option<super::SandboxNetworkTransform>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxNetworkRule {
            fn default() -> Self {
                Self {
                    transform: Ok(Default::default()),
                }
            }
        }
        impl SandboxNetworkRule {
            pub fn transform<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxNetworkTransform>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.transform = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for transform: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxNetworkRule> for super::SandboxNetworkRule {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxNetworkRule,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    transform: value.transform?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxNetworkRule> for SandboxNetworkRule {
            fn from(value: super::SandboxNetworkRule) -> Self {
                Self {
                    transform: Ok(value.transform),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxNetworkTransform {
            headers: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxNetworkTransform {
            fn default() -> Self {
                Self {
                    headers: Ok(Default::default()),
                }
            }
        }
        impl SandboxNetworkTransform {
            pub fn headers<T>(mut self, value: T) -> Self
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
                self.headers = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for headers: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxNetworkTransform>
        for super::SandboxNetworkTransform {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxNetworkTransform,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { headers: value.headers? })
            }
        }
        impl ::std::convert::From<super::SandboxNetworkTransform>
        for SandboxNetworkTransform {
            fn from(value: super::SandboxNetworkTransform) -> Self {
                Self { headers: Ok(value.headers) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxNetworkUpdateConfig {
            allow_internet_access: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            allow_out: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            deny_out: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            dns_servers: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            egress_proxy: ::std::result::Result<
                ::std::option::Option<super::SandboxEgressProxyConfig>,
                ::std::string::String,
            >,
            rules: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<super::SandboxNetworkRule>,
                    >,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxNetworkUpdateConfig {
            fn default() -> Self {
                Self {
                    allow_internet_access: Ok(Default::default()),
                    allow_out: Ok(Default::default()),
                    deny_out: Ok(Default::default()),
                    dns_servers: Ok(Default::default()),
                    egress_proxy: Ok(Default::default()),
                    rules: Ok(Default::default()),
                }
            }
        }
        impl SandboxNetworkUpdateConfig {
            pub fn allow_internet_access<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_internet_access = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for allow_internet_access: {e}"
                        )
                    });
                self
            }
            pub fn allow_out<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.allow_out = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for allow_out: {e}")
                    });
                self
            }
            pub fn deny_out<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.deny_out = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for deny_out: {e}")
                    });
                self
            }
            pub fn dns_servers<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.dns_servers = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for dns_servers: {e}")
                    });
                self
            }
            pub fn egress_proxy<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SandboxEgressProxyConfig>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.egress_proxy = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for egress_proxy: {e}")
                    });
                self
            }
            pub fn rules<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            ::std::vec::Vec<super::SandboxNetworkRule>,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.rules = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for rules: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxNetworkUpdateConfig>
        for super::SandboxNetworkUpdateConfig {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxNetworkUpdateConfig,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow_internet_access: value.allow_internet_access?,
                    allow_out: value.allow_out?,
                    deny_out: value.deny_out?,
                    dns_servers: value.dns_servers?,
                    egress_proxy: value.egress_proxy?,
                    rules: value.rules?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxNetworkUpdateConfig>
        for SandboxNetworkUpdateConfig {
            fn from(value: super::SandboxNetworkUpdateConfig) -> Self {
                Self {
                    allow_internet_access: Ok(value.allow_internet_access),
                    allow_out: Ok(value.allow_out),
                    deny_out: Ok(value.deny_out),
                    dns_servers: Ok(value.dns_servers),
                    egress_proxy: Ok(value.egress_proxy),
                    rules: Ok(value.rules),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxPauseRequest {
            memory: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            require_healthy_guest: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxPauseRequest {
            fn default() -> Self {
                Self {
                    memory: Ok(Default::default()),
                    require_healthy_guest: Ok(Default::default()),
                }
            }
        }
        impl SandboxPauseRequest {
            pub fn memory<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.memory = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory: {e}")
                    });
                self
            }
            pub fn require_healthy_guest<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.require_healthy_guest = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for require_healthy_guest: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxPauseRequest>
        for super::SandboxPauseRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxPauseRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    memory: value.memory?,
                    require_healthy_guest: value.require_healthy_guest?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxPauseRequest> for SandboxPauseRequest {
            fn from(value: super::SandboxPauseRequest) -> Self {
                Self {
                    memory: Ok(value.memory),
                    require_healthy_guest: Ok(value.require_healthy_guest),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxRefreshRequest {
            duration: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxRefreshRequest {
            fn default() -> Self {
                Self {
                    duration: Ok(Default::default()),
                }
            }
        }
        impl SandboxRefreshRequest {
            pub fn duration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u64>>,
                T::Error: ::std::fmt::Display,
            {
                self.duration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for duration: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxRefreshRequest>
        for super::SandboxRefreshRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxRefreshRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { duration: value.duration? })
            }
        }
        impl ::std::convert::From<super::SandboxRefreshRequest>
        for SandboxRefreshRequest {
            fn from(value: super::SandboxRefreshRequest) -> Self {
                Self {
                    duration: Ok(value.duration),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxSnapshotRequest {
            memory: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxSnapshotRequest {
            fn default() -> Self {
                Self {
                    memory: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }
        impl SandboxSnapshotRequest {
            pub fn memory<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.memory = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory: {e}")
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
        }
        impl ::std::convert::TryFrom<SandboxSnapshotRequest>
        for super::SandboxSnapshotRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxSnapshotRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    memory: value.memory?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxSnapshotRequest>
        for SandboxSnapshotRequest {
            fn from(value: super::SandboxSnapshotRequest) -> Self {
                Self {
                    memory: Ok(value.memory),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxTimeoutRequest {
            timeout: ::std::result::Result<u32, ::std::string::String>,
        }
        impl ::std::default::Default for SandboxTimeoutRequest {
            fn default() -> Self {
                Self {
                    timeout: Err("no value supplied for timeout".to_string()),
                }
            }
        }
        impl SandboxTimeoutRequest {
            pub fn timeout<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.timeout = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timeout: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxTimeoutRequest>
        for super::SandboxTimeoutRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxTimeoutRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { timeout: value.timeout? })
            }
        }
        impl ::std::convert::From<super::SandboxTimeoutRequest>
        for SandboxTimeoutRequest {
            fn from(value: super::SandboxTimeoutRequest) -> Self {
                Self { timeout: Ok(value.timeout) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxVolumeMount {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            path: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for SandboxVolumeMount {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                    path: Err("no value supplied for path".to_string()),
                }
            }
        }
        impl SandboxVolumeMount {
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
        }
        impl ::std::convert::TryFrom<SandboxVolumeMount> for super::SandboxVolumeMount {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxVolumeMount,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    path: value.path?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxVolumeMount> for SandboxVolumeMount {
            fn from(value: super::SandboxVolumeMount) -> Self {
                Self {
                    name: Ok(value.name),
                    path: Ok(value.path),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SandboxesWithMetrics {
            sandboxes: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    super::SandboxMetric,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SandboxesWithMetrics {
            fn default() -> Self {
                Self {
                    sandboxes: Err("no value supplied for sandboxes".to_string()),
                }
            }
        }
        impl SandboxesWithMetrics {
            pub fn sandboxes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        super::SandboxMetric,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.sandboxes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sandboxes: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SandboxesWithMetrics>
        for super::SandboxesWithMetrics {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SandboxesWithMetrics,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    sandboxes: value.sandboxes?,
                })
            }
        }
        impl ::std::convert::From<super::SandboxesWithMetrics> for SandboxesWithMetrics {
            fn from(value: super::SandboxesWithMetrics) -> Self {
                Self {
                    sandboxes: Ok(value.sandboxes),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Secret {
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            current_version: ::std::result::Result<i64, ::std::string::String>,
            metadata: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            secret_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Secret {
            fn default() -> Self {
                Self {
                    created_at: Err("no value supplied for created_at".to_string()),
                    current_version: Err(
                        "no value supplied for current_version".to_string(),
                    ),
                    metadata: Err("no value supplied for metadata".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    secret_id: Err("no value supplied for secret_id".to_string()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                }
            }
        }
        impl Secret {
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            pub fn current_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.current_version = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for current_version: {e}"
                        )
                    });
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
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
            pub fn secret_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.secret_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for secret_id: {e}")
                    });
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Secret> for super::Secret {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Secret,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_at: value.created_at?,
                    current_version: value.current_version?,
                    metadata: value.metadata?,
                    name: value.name?,
                    secret_id: value.secret_id?,
                    updated_at: value.updated_at?,
                })
            }
        }
        impl ::std::convert::From<super::Secret> for Secret {
            fn from(value: super::Secret) -> Self {
                Self {
                    created_at: Ok(value.created_at),
                    current_version: Ok(value.current_version),
                    metadata: Ok(value.metadata),
                    name: Ok(value.name),
                    secret_id: Ok(value.secret_id),
                    updated_at: Ok(value.updated_at),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SecretUpdate {
            metadata: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
            value: ::std::result::Result<crate::SecretString, ::std::string::String>,
        }
        impl ::std::default::Default for SecretUpdate {
            fn default() -> Self {
                Self {
                    metadata: Ok(Default::default()),
                    value: Err("no value supplied for value".to_string()),
                }
            }
        }
        impl SecretUpdate {
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
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::SecretString>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for value: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SecretUpdate> for super::SecretUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SecretUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    metadata: value.metadata?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::SecretUpdate> for SecretUpdate {
            fn from(value: super::SecretUpdate) -> Self {
                Self {
                    metadata: Ok(value.metadata),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SnapshotInfo {
            names: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            snapshot_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SnapshotInfo {
            fn default() -> Self {
                Self {
                    names: Err("no value supplied for names".to_string()),
                    snapshot_id: Err("no value supplied for snapshot_id".to_string()),
                }
            }
        }
        impl SnapshotInfo {
            pub fn names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.names = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for names: {e}")
                    });
                self
            }
            pub fn snapshot_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.snapshot_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for snapshot_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SnapshotInfo> for super::SnapshotInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SnapshotInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    names: value.names?,
                    snapshot_id: value.snapshot_id?,
                })
            }
        }
        impl ::std::convert::From<super::SnapshotInfo> for SnapshotInfo {
            fn from(value: super::SnapshotInfo) -> Self {
                Self {
                    names: Ok(value.names),
                    snapshot_id: Ok(value.snapshot_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Team {
            api_key: ::std::result::Result<crate::SecretString, ::std::string::String>,
            is_default: ::std::result::Result<bool, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            team_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for Team {
            fn default() -> Self {
                Self {
                    api_key: Err("no value supplied for api_key".to_string()),
                    is_default: Err("no value supplied for is_default".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    team_id: Err("no value supplied for team_id".to_string()),
                }
            }
        }
        impl Team {
            pub fn api_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::SecretString>,
                T::Error: ::std::fmt::Display,
            {
                self.api_key = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for api_key: {e}")
                    });
                self
            }
            pub fn is_default<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_default = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_default: {e}")
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
            pub fn team_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.team_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for team_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Team> for super::Team {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Team,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    api_key: value.api_key?,
                    is_default: value.is_default?,
                    name: value.name?,
                    team_id: value.team_id?,
                })
            }
        }
        impl ::std::convert::From<super::Team> for Team {
            fn from(value: super::Team) -> Self {
                Self {
                    api_key: Ok(value.api_key),
                    is_default: Ok(value.is_default),
                    name: Ok(value.name),
                    team_id: Ok(value.team_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TeamMetric {
            concurrent_sandboxes: ::std::result::Result<i32, ::std::string::String>,
            sandbox_start_rate: ::std::result::Result<f32, ::std::string::String>,
            timestamp: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            timestamp_unix: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for TeamMetric {
            fn default() -> Self {
                Self {
                    concurrent_sandboxes: Err(
                        "no value supplied for concurrent_sandboxes".to_string(),
                    ),
                    sandbox_start_rate: Err(
                        "no value supplied for sandbox_start_rate".to_string(),
                    ),
                    timestamp: Err("no value supplied for timestamp".to_string()),
                    timestamp_unix: Err(
                        "no value supplied for timestamp_unix".to_string(),
                    ),
                }
            }
        }
        impl TeamMetric {
            pub fn concurrent_sandboxes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.concurrent_sandboxes = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for concurrent_sandboxes: {e}"
                        )
                    });
                self
            }
            pub fn sandbox_start_rate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<f32>,
                T::Error: ::std::fmt::Display,
            {
                self.sandbox_start_rate = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for sandbox_start_rate: {e}"
                        )
                    });
                self
            }
            pub fn timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for timestamp: {e}")
                    });
                self
            }
            pub fn timestamp_unix<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp_unix = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for timestamp_unix: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TeamMetric> for super::TeamMetric {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TeamMetric,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    concurrent_sandboxes: value.concurrent_sandboxes?,
                    sandbox_start_rate: value.sandbox_start_rate?,
                    timestamp: value.timestamp?,
                    timestamp_unix: value.timestamp_unix?,
                })
            }
        }
        impl ::std::convert::From<super::TeamMetric> for TeamMetric {
            fn from(value: super::TeamMetric) -> Self {
                Self {
                    concurrent_sandboxes: Ok(value.concurrent_sandboxes),
                    sandbox_start_rate: Ok(value.sandbox_start_rate),
                    timestamp: Ok(value.timestamp),
                    timestamp_unix: Ok(value.timestamp_unix),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TeamUser {
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for TeamUser {
            fn default() -> Self {
                Self {
                    email: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                }
            }
        }
        impl TeamUser {
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<TeamUser> for super::TeamUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TeamUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    email: value.email?,
                    id: value.id?,
                })
            }
        }
        impl ::std::convert::From<super::TeamUser> for TeamUser {
            fn from(value: super::TeamUser) -> Self {
                Self {
                    email: Ok(value.email),
                    id: Ok(value.id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Template {
            aliases: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            build_count: ::std::result::Result<i32, ::std::string::String>,
            build_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            build_status: ::std::result::Result<
                crate::platform::types::TemplateBuildStatus,
                ::std::string::String,
            >,
            cpu_count: ::std::result::Result<u32, ::std::string::String>,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            created_by: ::std::result::Result<
                ::std::option::Option<super::TeamUser>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            disk_size_mb: ::std::result::Result<u32, ::std::string::String>,
            envd_version: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            is_default: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            last_spawned_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            memory_mb: ::std::result::Result<u32, ::std::string::String>,
            names: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            public: ::std::result::Result<bool, ::std::string::String>,
            spawn_count: ::std::result::Result<i64, ::std::string::String>,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Template {
            fn default() -> Self {
                Self {
                    aliases: Err("no value supplied for aliases".to_string()),
                    build_count: Err("no value supplied for build_count".to_string()),
                    build_id: Err("no value supplied for build_id".to_string()),
                    build_status: Err("no value supplied for build_status".to_string()),
                    cpu_count: Err("no value supplied for cpu_count".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    created_by: Ok(Default::default()),
                    description: Ok(Default::default()),
                    disk_size_mb: Err("no value supplied for disk_size_mb".to_string()),
                    envd_version: Err("no value supplied for envd_version".to_string()),
                    is_default: Ok(Default::default()),
                    last_spawned_at: Ok(Default::default()),
                    memory_mb: Err("no value supplied for memory_mb".to_string()),
                    names: Err("no value supplied for names".to_string()),
                    public: Err("no value supplied for public".to_string()),
                    spawn_count: Err("no value supplied for spawn_count".to_string()),
                    template_id: Err("no value supplied for template_id".to_string()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                }
            }
        }
        impl Template {
            pub fn aliases<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.aliases = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for aliases: {e}")
                    });
                self
            }
            pub fn build_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.build_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_count: {e}")
                    });
                self
            }
            pub fn build_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.build_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_id: {e}")
                    });
                self
            }
            pub fn build_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::platform::types::TemplateBuildStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.build_status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_status: {e}")
                    });
                self
            }
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_count: {e}")
                    });
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            pub fn created_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TeamUser>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_by = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_by: {e}")
                    });
                self
            }
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }
            pub fn disk_size_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.disk_size_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for disk_size_mb: {e}")
                    });
                self
            }
            pub fn envd_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for envd_version: {e}")
                    });
                self
            }
            pub fn is_default<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_default = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_default: {e}")
                    });
                self
            }
            pub fn last_spawned_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.last_spawned_at = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for last_spawned_at: {e}"
                        )
                    });
                self
            }
            pub fn memory_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.memory_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory_mb: {e}")
                    });
                self
            }
            pub fn names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.names = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for names: {e}")
                    });
                self
            }
            pub fn public<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.public = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for public: {e}")
                    });
                self
            }
            pub fn spawn_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.spawn_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for spawn_count: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Template> for super::Template {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Template,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aliases: value.aliases?,
                    build_count: value.build_count?,
                    build_id: value.build_id?,
                    build_status: value.build_status?,
                    cpu_count: value.cpu_count?,
                    created_at: value.created_at?,
                    created_by: value.created_by?,
                    description: value.description?,
                    disk_size_mb: value.disk_size_mb?,
                    envd_version: value.envd_version?,
                    is_default: value.is_default?,
                    last_spawned_at: value.last_spawned_at?,
                    memory_mb: value.memory_mb?,
                    names: value.names?,
                    public: value.public?,
                    spawn_count: value.spawn_count?,
                    template_id: value.template_id?,
                    updated_at: value.updated_at?,
                })
            }
        }
        impl ::std::convert::From<super::Template> for Template {
            fn from(value: super::Template) -> Self {
                Self {
                    aliases: Ok(value.aliases),
                    build_count: Ok(value.build_count),
                    build_id: Ok(value.build_id),
                    build_status: Ok(value.build_status),
                    cpu_count: Ok(value.cpu_count),
                    created_at: Ok(value.created_at),
                    created_by: Ok(value.created_by),
                    description: Ok(value.description),
                    disk_size_mb: Ok(value.disk_size_mb),
                    envd_version: Ok(value.envd_version),
                    is_default: Ok(value.is_default),
                    last_spawned_at: Ok(value.last_spawned_at),
                    memory_mb: Ok(value.memory_mb),
                    names: Ok(value.names),
                    public: Ok(value.public),
                    spawn_count: Ok(value.spawn_count),
                    template_id: Ok(value.template_id),
                    updated_at: Ok(value.updated_at),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateAliasResponse {
            public: ::std::result::Result<bool, ::std::string::String>,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateAliasResponse {
            fn default() -> Self {
                Self {
                    public: Err("no value supplied for public".to_string()),
                    template_id: Err("no value supplied for template_id".to_string()),
                }
            }
        }
        impl TemplateAliasResponse {
            pub fn public<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.public = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for public: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateAliasResponse>
        for super::TemplateAliasResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateAliasResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    public: value.public?,
                    template_id: value.template_id?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateAliasResponse>
        for TemplateAliasResponse {
            fn from(value: super::TemplateAliasResponse) -> Self {
                Self {
                    public: Ok(value.public),
                    template_id: Ok(value.template_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateBuild {
            build_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            cpu_count: ::std::result::Result<u32, ::std::string::String>,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            disk_size_mb: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            envd_version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            finished_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            memory_mb: ::std::result::Result<u32, ::std::string::String>,
            status: ::std::result::Result<
                crate::platform::types::TemplateBuildStatus,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateBuild {
            fn default() -> Self {
                Self {
                    build_id: Err("no value supplied for build_id".to_string()),
                    cpu_count: Err("no value supplied for cpu_count".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    disk_size_mb: Ok(Default::default()),
                    envd_version: Ok(Default::default()),
                    finished_at: Ok(Default::default()),
                    memory_mb: Err("no value supplied for memory_mb".to_string()),
                    status: Err("no value supplied for status".to_string()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                }
            }
        }
        impl TemplateBuild {
            pub fn build_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.build_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_id: {e}")
                    });
                self
            }
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_count: {e}")
                    });
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            pub fn disk_size_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.disk_size_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for disk_size_mb: {e}")
                    });
                self
            }
            pub fn envd_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for envd_version: {e}")
                    });
                self
            }
            pub fn finished_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.finished_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for finished_at: {e}")
                    });
                self
            }
            pub fn memory_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.memory_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory_mb: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::platform::types::TemplateBuildStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateBuild> for super::TemplateBuild {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateBuild,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    build_id: value.build_id?,
                    cpu_count: value.cpu_count?,
                    created_at: value.created_at?,
                    disk_size_mb: value.disk_size_mb?,
                    envd_version: value.envd_version?,
                    finished_at: value.finished_at?,
                    memory_mb: value.memory_mb?,
                    status: value.status?,
                    updated_at: value.updated_at?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateBuild> for TemplateBuild {
            fn from(value: super::TemplateBuild) -> Self {
                Self {
                    build_id: Ok(value.build_id),
                    cpu_count: Ok(value.cpu_count),
                    created_at: Ok(value.created_at),
                    disk_size_mb: Ok(value.disk_size_mb),
                    envd_version: Ok(value.envd_version),
                    finished_at: Ok(value.finished_at),
                    memory_mb: Ok(value.memory_mb),
                    status: Ok(value.status),
                    updated_at: Ok(value.updated_at),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateBuildFileUpload {
            headers: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
            present: ::std::result::Result<bool, ::std::string::String>,
            url: ::std::result::Result<
                ::std::option::Option<crate::SecretString>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateBuildFileUpload {
            fn default() -> Self {
                Self {
                    headers: Ok(Default::default()),
                    present: Err("no value supplied for present".to_string()),
                    url: Ok(Default::default()),
                }
            }
        }
        impl TemplateBuildFileUpload {
            pub fn headers<T>(mut self, value: T) -> Self
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
                self.headers = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for headers: {e}")
                    });
                self
            }
            pub fn present<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.present = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for present: {e}")
                    });
                self
            }
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::SecretString>>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateBuildFileUpload>
        for super::TemplateBuildFileUpload {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateBuildFileUpload,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    headers: value.headers?,
                    present: value.present?,
                    url: value.url?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateBuildFileUpload>
        for TemplateBuildFileUpload {
            fn from(value: super::TemplateBuildFileUpload) -> Self {
                Self {
                    headers: Ok(value.headers),
                    present: Ok(value.present),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateBuildInfo {
            build_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            log_entries: ::std::result::Result<
                ::std::vec::Vec<super::BuildLogEntry>,
                ::std::string::String,
            >,
            logs: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            reason: ::std::result::Result<
                ::std::option::Option<super::BuildStatusReason>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                crate::platform::types::TemplateBuildStatus,
                ::std::string::String,
            >,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateBuildInfo {
            fn default() -> Self {
                Self {
                    build_id: Err("no value supplied for build_id".to_string()),
                    log_entries: Err("no value supplied for log_entries".to_string()),
                    logs: Err("no value supplied for logs".to_string()),
                    reason: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                    template_id: Err("no value supplied for template_id".to_string()),
                }
            }
        }
        impl TemplateBuildInfo {
            pub fn build_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.build_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_id: {e}")
                    });
                self
            }
            pub fn log_entries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::BuildLogEntry>>,
                T::Error: ::std::fmt::Display,
            {
                self.log_entries = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for log_entries: {e}")
                    });
                self
            }
            pub fn logs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.logs = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for logs: {e}")
                    });
                self
            }
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::BuildStatusReason>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reason: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::platform::types::TemplateBuildStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateBuildInfo> for super::TemplateBuildInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateBuildInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    build_id: value.build_id?,
                    log_entries: value.log_entries?,
                    logs: value.logs?,
                    reason: value.reason?,
                    status: value.status?,
                    template_id: value.template_id?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateBuildInfo> for TemplateBuildInfo {
            fn from(value: super::TemplateBuildInfo) -> Self {
                Self {
                    build_id: Ok(value.build_id),
                    log_entries: Ok(value.log_entries),
                    logs: Ok(value.logs),
                    reason: Ok(value.reason),
                    status: Ok(value.status),
                    template_id: Ok(value.template_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateBuildLogsResponse {
            logs: ::std::result::Result<
                ::std::vec::Vec<super::BuildLogEntry>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateBuildLogsResponse {
            fn default() -> Self {
                Self {
                    logs: Err("no value supplied for logs".to_string()),
                }
            }
        }
        impl TemplateBuildLogsResponse {
            pub fn logs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::BuildLogEntry>>,
                T::Error: ::std::fmt::Display,
            {
                self.logs = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for logs: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateBuildLogsResponse>
        for super::TemplateBuildLogsResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateBuildLogsResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { logs: value.logs? })
            }
        }
        impl ::std::convert::From<super::TemplateBuildLogsResponse>
        for TemplateBuildLogsResponse {
            fn from(value: super::TemplateBuildLogsResponse) -> Self {
                Self { logs: Ok(value.logs) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateBuildRequest {
            alias: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            cpu_count: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            dockerfile: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            memory_mb: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            ready_cmd: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            start_cmd: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            team_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateBuildRequest {
            fn default() -> Self {
                Self {
                    alias: Ok(Default::default()),
                    cpu_count: Ok(Default::default()),
                    dockerfile: Err("no value supplied for dockerfile".to_string()),
                    memory_mb: Ok(Default::default()),
                    ready_cmd: Ok(Default::default()),
                    start_cmd: Ok(Default::default()),
                    team_id: Ok(Default::default()),
                }
            }
        }
        impl TemplateBuildRequest {
            pub fn alias<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.alias = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for alias: {e}")
                    });
                self
            }
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_count: {e}")
                    });
                self
            }
            pub fn dockerfile<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.dockerfile = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for dockerfile: {e}")
                    });
                self
            }
            pub fn memory_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.memory_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory_mb: {e}")
                    });
                self
            }
            pub fn ready_cmd<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ready_cmd = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for ready_cmd: {e}")
                    });
                self
            }
            pub fn start_cmd<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.start_cmd = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for start_cmd: {e}")
                    });
                self
            }
            pub fn team_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.team_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for team_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateBuildRequest>
        for super::TemplateBuildRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateBuildRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alias: value.alias?,
                    cpu_count: value.cpu_count?,
                    dockerfile: value.dockerfile?,
                    memory_mb: value.memory_mb?,
                    ready_cmd: value.ready_cmd?,
                    start_cmd: value.start_cmd?,
                    team_id: value.team_id?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateBuildRequest> for TemplateBuildRequest {
            fn from(value: super::TemplateBuildRequest) -> Self {
                Self {
                    alias: Ok(value.alias),
                    cpu_count: Ok(value.cpu_count),
                    dockerfile: Ok(value.dockerfile),
                    memory_mb: Ok(value.memory_mb),
                    ready_cmd: Ok(value.ready_cmd),
                    start_cmd: Ok(value.start_cmd),
                    team_id: Ok(value.team_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateBuildRequestV2 {
            alias: ::std::result::Result<::std::string::String, ::std::string::String>,
            cpu_count: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            memory_mb: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            team_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateBuildRequestV2 {
            fn default() -> Self {
                Self {
                    alias: Err("no value supplied for alias".to_string()),
                    cpu_count: Ok(Default::default()),
                    memory_mb: Ok(Default::default()),
                    team_id: Ok(Default::default()),
                }
            }
        }
        impl TemplateBuildRequestV2 {
            pub fn alias<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.alias = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for alias: {e}")
                    });
                self
            }
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_count: {e}")
                    });
                self
            }
            pub fn memory_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.memory_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory_mb: {e}")
                    });
                self
            }
            pub fn team_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.team_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for team_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateBuildRequestV2>
        for super::TemplateBuildRequestV2 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateBuildRequestV2,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alias: value.alias?,
                    cpu_count: value.cpu_count?,
                    memory_mb: value.memory_mb?,
                    team_id: value.team_id?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateBuildRequestV2>
        for TemplateBuildRequestV2 {
            fn from(value: super::TemplateBuildRequestV2) -> Self {
                Self {
                    alias: Ok(value.alias),
                    cpu_count: Ok(value.cpu_count),
                    memory_mb: Ok(value.memory_mb),
                    team_id: Ok(value.team_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateBuildRequestV3 {
            alias: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            cpu_count: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            memory_mb: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            min_free_disk_mb: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            tags: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            team_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateBuildRequestV3 {
            fn default() -> Self {
                Self {
                    alias: Ok(Default::default()),
                    cpu_count: Ok(Default::default()),
                    memory_mb: Ok(Default::default()),
                    min_free_disk_mb: Ok(Default::default()),
                    name: Ok(Default::default()),
                    tags: Ok(Default::default()),
                    team_id: Ok(Default::default()),
                }
            }
        }
        impl TemplateBuildRequestV3 {
            pub fn alias<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.alias = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for alias: {e}")
                    });
                self
            }
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_count: {e}")
                    });
                self
            }
            pub fn memory_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.memory_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory_mb: {e}")
                    });
                self
            }
            pub fn min_free_disk_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u32>>,
                T::Error: ::std::fmt::Display,
            {
                self.min_free_disk_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for min_free_disk_mb: {e}"
                        )
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
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tags: {e}")
                    });
                self
            }
            pub fn team_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.team_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for team_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateBuildRequestV3>
        for super::TemplateBuildRequestV3 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateBuildRequestV3,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alias: value.alias?,
                    cpu_count: value.cpu_count?,
                    memory_mb: value.memory_mb?,
                    min_free_disk_mb: value.min_free_disk_mb?,
                    name: value.name?,
                    tags: value.tags?,
                    team_id: value.team_id?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateBuildRequestV3>
        for TemplateBuildRequestV3 {
            fn from(value: super::TemplateBuildRequestV3) -> Self {
                Self {
                    alias: Ok(value.alias),
                    cpu_count: Ok(value.cpu_count),
                    memory_mb: Ok(value.memory_mb),
                    min_free_disk_mb: Ok(value.min_free_disk_mb),
                    name: Ok(value.name),
                    tags: Ok(value.tags),
                    team_id: Ok(value.team_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateBuildStartV2 {
            force: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            from_image: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            from_image_registry: ::std::result::Result<
                ::std::option::Option<crate::platform::types::FromImageRegistry>,
                ::std::string::String,
            >,
            from_template: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ready_cmd: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            start_cmd: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            steps: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::TemplateStep>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateBuildStartV2 {
            fn default() -> Self {
                Self {
                    force: Ok(Default::default()),
                    from_image: Ok(Default::default()),
                    from_image_registry: Ok(Default::default()),
                    from_template: Ok(Default::default()),
                    ready_cmd: Ok(Default::default()),
                    start_cmd: Ok(Default::default()),
                    steps: Ok(Default::default()),
                }
            }
        }
        impl TemplateBuildStartV2 {
            pub fn force<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.force = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for force: {e}")
                    });
                self
            }
            pub fn from_image<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.from_image = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for from_image: {e}")
                    });
                self
            }
            pub fn from_image_registry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::platform::types::FromImageRegistry>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.from_image_registry = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for from_image_registry: {e}"
                        )
                    });
                self
            }
            pub fn from_template<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.from_template = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for from_template: {e}")
                    });
                self
            }
            pub fn ready_cmd<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ready_cmd = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for ready_cmd: {e}")
                    });
                self
            }
            pub fn start_cmd<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.start_cmd = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for start_cmd: {e}")
                    });
                self
            }
            pub fn steps<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::TemplateStep>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.steps = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for steps: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateBuildStartV2>
        for super::TemplateBuildStartV2 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateBuildStartV2,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    force: value.force?,
                    from_image: value.from_image?,
                    from_image_registry: value.from_image_registry?,
                    from_template: value.from_template?,
                    ready_cmd: value.ready_cmd?,
                    start_cmd: value.start_cmd?,
                    steps: value.steps?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateBuildStartV2> for TemplateBuildStartV2 {
            fn from(value: super::TemplateBuildStartV2) -> Self {
                Self {
                    force: Ok(value.force),
                    from_image: Ok(value.from_image),
                    from_image_registry: Ok(value.from_image_registry),
                    from_template: Ok(value.from_template),
                    ready_cmd: Ok(value.ready_cmd),
                    start_cmd: Ok(value.start_cmd),
                    steps: Ok(value.steps),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateLegacy {
            aliases: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            build_count: ::std::result::Result<i32, ::std::string::String>,
            build_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            cpu_count: ::std::result::Result<u32, ::std::string::String>,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            created_by: ::std::result::Result<
                ::std::option::Option<super::TeamUser>,
                ::std::string::String,
            >,
            disk_size_mb: ::std::result::Result<u32, ::std::string::String>,
            envd_version: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            last_spawned_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            memory_mb: ::std::result::Result<u32, ::std::string::String>,
            public: ::std::result::Result<bool, ::std::string::String>,
            spawn_count: ::std::result::Result<i64, ::std::string::String>,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateLegacy {
            fn default() -> Self {
                Self {
                    aliases: Err("no value supplied for aliases".to_string()),
                    build_count: Err("no value supplied for build_count".to_string()),
                    build_id: Err("no value supplied for build_id".to_string()),
                    cpu_count: Err("no value supplied for cpu_count".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    created_by: Ok(Default::default()),
                    disk_size_mb: Err("no value supplied for disk_size_mb".to_string()),
                    envd_version: Err("no value supplied for envd_version".to_string()),
                    last_spawned_at: Ok(Default::default()),
                    memory_mb: Err("no value supplied for memory_mb".to_string()),
                    public: Err("no value supplied for public".to_string()),
                    spawn_count: Err("no value supplied for spawn_count".to_string()),
                    template_id: Err("no value supplied for template_id".to_string()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                }
            }
        }
        impl TemplateLegacy {
            pub fn aliases<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.aliases = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for aliases: {e}")
                    });
                self
            }
            pub fn build_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.build_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_count: {e}")
                    });
                self
            }
            pub fn build_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.build_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_id: {e}")
                    });
                self
            }
            pub fn cpu_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.cpu_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cpu_count: {e}")
                    });
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            pub fn created_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TeamUser>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_by = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_by: {e}")
                    });
                self
            }
            pub fn disk_size_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.disk_size_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for disk_size_mb: {e}")
                    });
                self
            }
            pub fn envd_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.envd_version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for envd_version: {e}")
                    });
                self
            }
            pub fn last_spawned_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.last_spawned_at = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for last_spawned_at: {e}"
                        )
                    });
                self
            }
            pub fn memory_mb<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.memory_mb = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for memory_mb: {e}")
                    });
                self
            }
            pub fn public<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.public = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for public: {e}")
                    });
                self
            }
            pub fn spawn_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.spawn_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for spawn_count: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateLegacy> for super::TemplateLegacy {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateLegacy,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aliases: value.aliases?,
                    build_count: value.build_count?,
                    build_id: value.build_id?,
                    cpu_count: value.cpu_count?,
                    created_at: value.created_at?,
                    created_by: value.created_by?,
                    disk_size_mb: value.disk_size_mb?,
                    envd_version: value.envd_version?,
                    last_spawned_at: value.last_spawned_at?,
                    memory_mb: value.memory_mb?,
                    public: value.public?,
                    spawn_count: value.spawn_count?,
                    template_id: value.template_id?,
                    updated_at: value.updated_at?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateLegacy> for TemplateLegacy {
            fn from(value: super::TemplateLegacy) -> Self {
                Self {
                    aliases: Ok(value.aliases),
                    build_count: Ok(value.build_count),
                    build_id: Ok(value.build_id),
                    cpu_count: Ok(value.cpu_count),
                    created_at: Ok(value.created_at),
                    created_by: Ok(value.created_by),
                    disk_size_mb: Ok(value.disk_size_mb),
                    envd_version: Ok(value.envd_version),
                    last_spawned_at: Ok(value.last_spawned_at),
                    memory_mb: Ok(value.memory_mb),
                    public: Ok(value.public),
                    spawn_count: Ok(value.spawn_count),
                    template_id: Ok(value.template_id),
                    updated_at: Ok(value.updated_at),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateRequestResponseV3 {
            aliases: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            build_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            names: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            public: ::std::result::Result<bool, ::std::string::String>,
            tags: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateRequestResponseV3 {
            fn default() -> Self {
                Self {
                    aliases: Err("no value supplied for aliases".to_string()),
                    build_id: Err("no value supplied for build_id".to_string()),
                    names: Err("no value supplied for names".to_string()),
                    public: Err("no value supplied for public".to_string()),
                    tags: Err("no value supplied for tags".to_string()),
                    template_id: Err("no value supplied for template_id".to_string()),
                }
            }
        }
        impl TemplateRequestResponseV3 {
            pub fn aliases<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.aliases = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for aliases: {e}")
                    });
                self
            }
            pub fn build_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.build_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_id: {e}")
                    });
                self
            }
            pub fn names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.names = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for names: {e}")
                    });
                self
            }
            pub fn public<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.public = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for public: {e}")
                    });
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tags: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateRequestResponseV3>
        for super::TemplateRequestResponseV3 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateRequestResponseV3,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aliases: value.aliases?,
                    build_id: value.build_id?,
                    names: value.names?,
                    public: value.public?,
                    tags: value.tags?,
                    template_id: value.template_id?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateRequestResponseV3>
        for TemplateRequestResponseV3 {
            fn from(value: super::TemplateRequestResponseV3) -> Self {
                Self {
                    aliases: Ok(value.aliases),
                    build_id: Ok(value.build_id),
                    names: Ok(value.names),
                    public: Ok(value.public),
                    tags: Ok(value.tags),
                    template_id: Ok(value.template_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateStep {
            args: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            files_hash: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            force: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for TemplateStep {
            fn default() -> Self {
                Self {
                    args: Ok(Default::default()),
                    files_hash: Ok(Default::default()),
                    force: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl TemplateStep {
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
            pub fn files_hash<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.files_hash = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for files_hash: {e}")
                    });
                self
            }
            pub fn force<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.force = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for force: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
        impl ::std::convert::TryFrom<TemplateStep> for super::TemplateStep {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateStep,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    args: value.args?,
                    files_hash: value.files_hash?,
                    force: value.force?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateStep> for TemplateStep {
            fn from(value: super::TemplateStep) -> Self {
                Self {
                    args: Ok(value.args),
                    files_hash: Ok(value.files_hash),
                    force: Ok(value.force),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateTag {
            build_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            tag: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for TemplateTag {
            fn default() -> Self {
                Self {
                    build_id: Err("no value supplied for build_id".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    tag: Err("no value supplied for tag".to_string()),
                }
            }
        }
        impl TemplateTag {
            pub fn build_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.build_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for build_id: {e}")
                    });
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            pub fn tag<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
        impl ::std::convert::TryFrom<TemplateTag> for super::TemplateTag {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateTag,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    build_id: value.build_id?,
                    created_at: value.created_at?,
                    tag: value.tag?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateTag> for TemplateTag {
            fn from(value: super::TemplateTag) -> Self {
                Self {
                    build_id: Ok(value.build_id),
                    created_at: Ok(value.created_at),
                    tag: Ok(value.tag),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateUpdateRequest {
            public: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateUpdateRequest {
            fn default() -> Self {
                Self {
                    public: Ok(Default::default()),
                }
            }
        }
        impl TemplateUpdateRequest {
            pub fn public<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.public = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for public: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateUpdateRequest>
        for super::TemplateUpdateRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateUpdateRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { public: value.public? })
            }
        }
        impl ::std::convert::From<super::TemplateUpdateRequest>
        for TemplateUpdateRequest {
            fn from(value: super::TemplateUpdateRequest) -> Self {
                Self { public: Ok(value.public) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateUpdateResponse {
            names: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateUpdateResponse {
            fn default() -> Self {
                Self {
                    names: Err("no value supplied for names".to_string()),
                }
            }
        }
        impl TemplateUpdateResponse {
            pub fn names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.names = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for names: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateUpdateResponse>
        for super::TemplateUpdateResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateUpdateResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { names: value.names? })
            }
        }
        impl ::std::convert::From<super::TemplateUpdateResponse>
        for TemplateUpdateResponse {
            fn from(value: super::TemplateUpdateResponse) -> Self {
                Self { names: Ok(value.names) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TemplateWithBuilds {
            aliases: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            builds: ::std::result::Result<
                ::std::vec::Vec<super::TemplateBuild>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            last_spawned_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            names: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            public: ::std::result::Result<bool, ::std::string::String>,
            spawn_count: ::std::result::Result<i64, ::std::string::String>,
            template_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TemplateWithBuilds {
            fn default() -> Self {
                Self {
                    aliases: Err("no value supplied for aliases".to_string()),
                    builds: Err("no value supplied for builds".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    last_spawned_at: Ok(Default::default()),
                    names: Err("no value supplied for names".to_string()),
                    public: Err("no value supplied for public".to_string()),
                    spawn_count: Err("no value supplied for spawn_count".to_string()),
                    template_id: Err("no value supplied for template_id".to_string()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                }
            }
        }
        impl TemplateWithBuilds {
            pub fn aliases<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.aliases = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for aliases: {e}")
                    });
                self
            }
            pub fn builds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::TemplateBuild>>,
                T::Error: ::std::fmt::Display,
            {
                self.builds = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for builds: {e}")
                    });
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
            pub fn last_spawned_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.last_spawned_at = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for last_spawned_at: {e}"
                        )
                    });
                self
            }
            pub fn names<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.names = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for names: {e}")
                    });
                self
            }
            pub fn public<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.public = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for public: {e}")
                    });
                self
            }
            pub fn spawn_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.spawn_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for spawn_count: {e}")
                    });
                self
            }
            pub fn template_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.template_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for template_id: {e}")
                    });
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TemplateWithBuilds> for super::TemplateWithBuilds {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TemplateWithBuilds,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aliases: value.aliases?,
                    builds: value.builds?,
                    created_at: value.created_at?,
                    last_spawned_at: value.last_spawned_at?,
                    names: value.names?,
                    public: value.public?,
                    spawn_count: value.spawn_count?,
                    template_id: value.template_id?,
                    updated_at: value.updated_at?,
                })
            }
        }
        impl ::std::convert::From<super::TemplateWithBuilds> for TemplateWithBuilds {
            fn from(value: super::TemplateWithBuilds) -> Self {
                Self {
                    aliases: Ok(value.aliases),
                    builds: Ok(value.builds),
                    created_at: Ok(value.created_at),
                    last_spawned_at: Ok(value.last_spawned_at),
                    names: Ok(value.names),
                    public: Ok(value.public),
                    spawn_count: Ok(value.spawn_count),
                    template_id: Ok(value.template_id),
                    updated_at: Ok(value.updated_at),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Volume {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            volume_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Volume {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                    volume_id: Err("no value supplied for volume_id".to_string()),
                }
            }
        }
        impl Volume {
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
            pub fn volume_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.volume_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Volume> for super::Volume {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Volume,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    volume_id: value.volume_id?,
                })
            }
        }
        impl ::std::convert::From<super::Volume> for Volume {
            fn from(value: super::Volume) -> Self {
                Self {
                    name: Ok(value.name),
                    volume_id: Ok(value.volume_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct VolumeAndToken {
            domain: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            token: ::std::result::Result<crate::SecretString, ::std::string::String>,
            volume_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for VolumeAndToken {
            fn default() -> Self {
                Self {
                    domain: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    token: Err("no value supplied for token".to_string()),
                    volume_id: Err("no value supplied for volume_id".to_string()),
                }
            }
        }
        impl VolumeAndToken {
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
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
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::SecretString>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token: {e}")
                    });
                self
            }
            pub fn volume_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.volume_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for volume_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<VolumeAndToken> for super::VolumeAndToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: VolumeAndToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    name: value.name?,
                    token: value.token?,
                    volume_id: value.volume_id?,
                })
            }
        }
        impl ::std::convert::From<super::VolumeAndToken> for VolumeAndToken {
            fn from(value: super::VolumeAndToken) -> Self {
                Self {
                    domain: Ok(value.domain),
                    name: Ok(value.name),
                    token: Ok(value.token),
                    volume_id: Ok(value.volume_id),
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
    ///Login to the registry of the base image.
    ///
    /// The set of shapes is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum FromImageRegistry {
        ///`type` is `aws`
        Aws(crate::platform::types::AwsRegistry),
        ///`type` is `gcp`
        Gcp(crate::platform::types::GcpRegistry),
        ///`type` is `registry`
        Registry(crate::platform::types::GeneralRegistry),
        ///A shape that this version does not list, as it came.
        Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }
    impl ::std::convert::From<crate::platform::types::AwsRegistry>
    for FromImageRegistry {
        fn from(value: crate::platform::types::AwsRegistry) -> Self {
            Self::Aws(value)
        }
    }
    impl ::std::convert::From<crate::platform::types::GcpRegistry>
    for FromImageRegistry {
        fn from(value: crate::platform::types::GcpRegistry) -> Self {
            Self::Gcp(value)
        }
    }
    impl ::std::convert::From<crate::platform::types::GeneralRegistry>
    for FromImageRegistry {
        fn from(value: crate::platform::types::GeneralRegistry) -> Self {
            Self::Registry(value)
        }
    }
    impl ::serde::Serialize for FromImageRegistry {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Aws(value) => {
                    crate::generated::json::tagged(serializer, "type", "aws", value)
                }
                Self::Gcp(value) => {
                    crate::generated::json::tagged(serializer, "type", "gcp", value)
                }
                Self::Registry(value) => {
                    crate::generated::json::tagged(serializer, "type", "registry", value)
                }
                Self::Unknown(members) => {
                    ::serde::Serialize::serialize(members, serializer)
                }
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FromImageRegistry {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let members: ::serde_json::Map<::std::string::String, ::serde_json::Value> = ::serde::Deserialize::deserialize(
                deserializer,
            )?;
            match members.get("type").and_then(::serde_json::Value::as_str) {
                ::std::option::Option::Some("aws") => {
                    crate::generated::json::from_members(members).map(Self::Aws)
                }
                ::std::option::Option::Some("gcp") => {
                    crate::generated::json::from_members(members).map(Self::Gcp)
                }
                ::std::option::Option::Some("registry") => {
                    crate::generated::json::from_members(members).map(Self::Registry)
                }
                _ => ::std::result::Result::Ok(Self::Unknown(members)),
            }
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for FromImageRegistry {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "FromImageRegistry".into()
        }
        fn json_schema(
            generator: &mut ::schemars::SchemaGenerator,
        ) -> ::schemars::Schema {
            crate::generated::json::tagged_schema(
                "Login to the registry of the base image.",
                "type",
                ::std::vec![
                    ("aws", generator.subschema_for:: < crate
                    ::platform::types::AwsRegistry > ()), ("gcp", generator
                    .subschema_for:: < crate ::platform::types::GcpRegistry > ()),
                    ("registry", generator.subschema_for:: < crate
                    ::platform::types::GeneralRegistry > ()),
                ],
            )
        }
    }
    ///`GetTeamMetricsMaxMetric`
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum GetTeamMetricsMaxMetric {
        ///`concurrent_sandboxes`
        ConcurrentSandboxes,
        ///`sandbox_start_rate`
        SandboxStartRate,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl GetTeamMetricsMaxMetric {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &[
            "concurrent_sandboxes",
            "sandbox_start_rate",
        ];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::ConcurrentSandboxes => "concurrent_sandboxes",
                Self::SandboxStartRate => "sandbox_start_rate",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "concurrent_sandboxes" => {
                    ::std::option::Option::Some(Self::ConcurrentSandboxes)
                }
                "sandbox_start_rate" => {
                    ::std::option::Option::Some(Self::SandboxStartRate)
                }
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for GetTeamMetricsMaxMetric {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for GetTeamMetricsMaxMetric {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for GetTeamMetricsMaxMetric {
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
    impl ::std::convert::TryFrom<&str> for GetTeamMetricsMaxMetric {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GetTeamMetricsMaxMetric {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for GetTeamMetricsMaxMetric {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GetTeamMetricsMaxMetric {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "GetTeamMetricsMaxMetric",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for GetTeamMetricsMaxMetric {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "GetTeamMetricsMaxMetric".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "`GetTeamMetricsMaxMetric`",
                Self::VALUES,
            )
        }
    }
    ///Reading direction: `forward` is oldest first, `backward` newest first.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum LogsDirection {
        ///`forward`
        Forward,
        ///`backward`
        Backward,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl LogsDirection {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &["forward", "backward"];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Forward => "forward",
                Self::Backward => "backward",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "forward" => ::std::option::Option::Some(Self::Forward),
                "backward" => ::std::option::Option::Some(Self::Backward),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for LogsDirection {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for LogsDirection {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for LogsDirection {
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
    impl ::std::convert::TryFrom<&str> for LogsDirection {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogsDirection {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for LogsDirection {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LogsDirection {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "LogsDirection",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for LogsDirection {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "LogsDirection".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "Reading direction: `forward` is oldest first, `backward` newest first.",
                Self::VALUES,
            )
        }
    }
    ///Store that holds build logs.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum LogsSource {
        ///`temporary`
        Temporary,
        ///`persistent`
        Persistent,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl LogsSource {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &["temporary", "persistent"];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Temporary => "temporary",
                Self::Persistent => "persistent",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "temporary" => ::std::option::Option::Some(Self::Temporary),
                "persistent" => ::std::option::Option::Some(Self::Persistent),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for LogsSource {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for LogsSource {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for LogsSource {
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
    impl ::std::convert::TryFrom<&str> for LogsSource {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogsSource {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for LogsSource {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LogsSource {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "LogsSource",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for LogsSource {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "LogsSource".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "Store that holds build logs.",
                Self::VALUES,
            )
        }
    }
    ///Sort order; `desc` if left out.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum OrderDirection {
        ///`asc`
        Asc,
        ///`desc`
        Desc,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl OrderDirection {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &["asc", "desc"];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Asc => "asc",
                Self::Desc => "desc",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "asc" => ::std::option::Option::Some(Self::Asc),
                "desc" => ::std::option::Option::Some(Self::Desc),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for OrderDirection {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for OrderDirection {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for OrderDirection {
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
    impl ::std::convert::TryFrom<&str> for OrderDirection {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderDirection {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for OrderDirection {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OrderDirection {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "OrderDirection",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for OrderDirection {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "OrderDirection".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "Sort order; `desc` if left out.",
                Self::VALUES,
            )
        }
    }
    ///What to do when the lifetime ends.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum SandboxOnTimeout {
        ///`kill`
        Kill,
        ///`pause`
        Pause,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl SandboxOnTimeout {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &["kill", "pause"];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Kill => "kill",
                Self::Pause => "pause",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "kill" => ::std::option::Option::Some(Self::Kill),
                "pause" => ::std::option::Option::Some(Self::Pause),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for SandboxOnTimeout {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for SandboxOnTimeout {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for SandboxOnTimeout {
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
    impl ::std::convert::TryFrom<&str> for SandboxOnTimeout {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SandboxOnTimeout {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for SandboxOnTimeout {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SandboxOnTimeout {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "SandboxOnTimeout",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for SandboxOnTimeout {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "SandboxOnTimeout".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "What to do when the lifetime ends.",
                Self::VALUES,
            )
        }
    }
    ///What a pause saved: `full` with memory, `filesystem` without, so that the next start boots afresh.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum SandboxPauseMode {
        ///`full`
        Full,
        ///`filesystem`
        Filesystem,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl SandboxPauseMode {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &["full", "filesystem"];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Full => "full",
                Self::Filesystem => "filesystem",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "full" => ::std::option::Option::Some(Self::Full),
                "filesystem" => ::std::option::Option::Some(Self::Filesystem),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for SandboxPauseMode {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for SandboxPauseMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for SandboxPauseMode {
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
    impl ::std::convert::TryFrom<&str> for SandboxPauseMode {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SandboxPauseMode {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for SandboxPauseMode {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SandboxPauseMode {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "SandboxPauseMode",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for SandboxPauseMode {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "SandboxPauseMode".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "What a pause saved: `full` with memory, `filesystem` without, so that the next start boots afresh.",
                Self::VALUES,
            )
        }
    }
    ///State of a sandbox.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum SandboxState {
        ///`running`
        Running,
        ///`paused`
        Paused,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl SandboxState {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &["running", "paused"];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Running => "running",
                Self::Paused => "paused",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "running" => ::std::option::Option::Some(Self::Running),
                "paused" => ::std::option::Option::Some(Self::Paused),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for SandboxState {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for SandboxState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for SandboxState {
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
    impl ::std::convert::TryFrom<&str> for SandboxState {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SandboxState {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for SandboxState {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SandboxState {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "SandboxState",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for SandboxState {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "SandboxState".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema("State of a sandbox.", Self::VALUES)
        }
    }
    ///Status of a build. It waits until started, then builds; `ready` and `error` are final.
    ///
    /// The set of values is open: one that this version does not list is kept in `Unknown`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum TemplateBuildStatus {
        ///`building`
        Building,
        ///`waiting`
        Waiting,
        ///`ready`
        Ready,
        ///`error`
        Error,
        ///`uploaded`
        Uploaded,
        /// A value that this version does not list.
        Unknown(::std::string::String),
    }
    impl TemplateBuildStatus {
        /// The values that this version lists.
        pub const VALUES: &'static [&'static str] = &[
            "building",
            "waiting",
            "ready",
            "error",
            "uploaded",
        ];
        /// The value as it travels.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Building => "building",
                Self::Waiting => "waiting",
                Self::Ready => "ready",
                Self::Error => "error",
                Self::Uploaded => "uploaded",
                Self::Unknown(value) => value,
            }
        }
        fn listed(value: &str) -> ::std::option::Option<Self> {
            match value {
                "building" => ::std::option::Option::Some(Self::Building),
                "waiting" => ::std::option::Option::Some(Self::Waiting),
                "ready" => ::std::option::Option::Some(Self::Ready),
                "error" => ::std::option::Option::Some(Self::Error),
                "uploaded" => ::std::option::Option::Some(Self::Uploaded),
                _ => ::std::option::Option::None,
            }
        }
    }
    impl ::std::convert::AsRef<str> for TemplateBuildStatus {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::fmt::Display for TemplateBuildStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    /// Takes a listed value only, so that a misspelt one is found before it is sent.
    impl ::std::str::FromStr for TemplateBuildStatus {
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
    impl ::std::convert::TryFrom<&str> for TemplateBuildStatus {
        type Error = error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TemplateBuildStatus {
        type Error = error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, error::ConversionError> {
            value.parse()
        }
    }
    impl ::serde::Serialize for TemplateBuildStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TemplateBuildStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            crate::generated::json::open_enum(
                deserializer,
                "TemplateBuildStatus",
                Self::listed,
                Self::Unknown,
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for TemplateBuildStatus {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "TemplateBuildStatus".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            crate::generated::json::open_enum_schema(
                "Status of a build. It waits until started, then builds; `ready` and `error` are final.",
                Self::VALUES,
            )
        }
    }
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
    /**List sandboxes without paging

Use `GET /v2/sandboxes`, which pages and filters.

Responses:
- `200`: The sandboxes.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/sandboxes`

Arguments:
- `metadata`: Pairs that must all match exactly. Percent-encode each key and value, join them form-urlencoded as `k=v&k=v` (which encodes each `%` again), then encode the result as a query value: `user id` = `a&b=c` is sent as `user%252520id%3Da%252526b%25253Dc`.
```ignore
let response = client.list_sandboxes()
    .metadata(metadata)
    .send()
    .await;
```*/
    #[deprecated]
    pub fn list_sandboxes(&self) -> builder::ListSandboxes<'_> {
        builder::ListSandboxes::new(self)
    }
    /**Create a sandbox (v1)

Superseded by `POST /v2/sandboxes`, which has a longer default lifetime and takes an idempotency key. An unknown template or tag gives 404, one the team may not use 403, the team's limit of concurrent sandboxes 429. Repeating a call after 502 or 504 can leave two sandboxes.

Responses:
- `201`: The sandbox is running.
- `400`: A field is not valid, `timeout` is 0 or over the plan's limit, or envd in the template is too old.
- `401`: The credential is missing or wrong.
- `429`: The team's limit of concurrent sandboxes is reached, which sends no `Retry-After`, or the route's limit of calls, which does.
- `500`: The sandbox failed to start (`sandbox_create_failed`).
- `503`: No capacity (`sandbox_capacity_unavailable`) or no suitable machine (`sandbox_no_compatible_node`).
- `504`: No machine was found in time (`sandbox_placement_timeout`).

Sends a `POST` request to `/sandboxes`

Arguments:
- `body`: Template, lifetime, and settings of the new sandbox.
```ignore
let response = client.post_sandboxes()
    .body(body)
    .send()
    .await;
```*/
    pub fn post_sandboxes(&self) -> builder::PostSandboxes<'_> {
        builder::PostSandboxes::new(self)
    }
    /**Get latest metrics of sandboxes

The newest sample of each sandbox.

Responses:
- `200`: Newest sample by sandbox id.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/sandboxes/metrics`

Arguments:
- `sandbox_ids`: Up to 100 sandbox ids, separated by commas.
```ignore
let response = client.list_sandboxes_metrics()
    .sandbox_ids(sandbox_ids)
    .send()
    .await;
```*/
    pub fn list_sandboxes_metrics(&self) -> builder::ListSandboxesMetrics<'_> {
        builder::ListSandboxesMetrics::new(self)
    }
    /**Get a sandbox

Works for running and paused sandboxes. One being paused is reported as paused, one being killed gives 404. The traffic token is not included; connecting returns it.

Responses:
- `200`: The sandbox.
- `401`: The credential is missing or wrong.
- `404`: The sandbox is unknown, gone, or being killed.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/sandboxes/{sandboxID}`

Arguments:
- `sandbox_id`: Sandbox id.
```ignore
let response = client.get_sandbox()
    .sandbox_id(sandbox_id)
    .send()
    .await;
```*/
    pub fn get_sandbox(&self) -> builder::GetSandbox<'_> {
        builder::GetSandbox::new(self)
    }
    /**Kill a sandbox

Stops a running sandbox and deletes the state of a paused one. One that is neither gives 404, a malformed id 400; 409 is possible too.

Responses:
- `204`: The sandbox is gone.
- `401`: The credential is missing or wrong.
- `404`: The sandbox is neither running nor paused.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `DELETE` request to `/sandboxes/{sandboxID}`

Arguments:
- `sandbox_id`: Sandbox id.
```ignore
let response = client.delete_sandbox()
    .sandbox_id(sandbox_id)
    .send()
    .await;
```*/
    pub fn delete_sandbox(&self) -> builder::DeleteSandbox<'_> {
        builder::DeleteSandbox::new(self)
    }
    /**Connect to a sandbox (v1)

Resumes a paused sandbox and extends the lifetime of a running one, never shortening it. Waits while the sandbox is being paused or snapshotted; one being killed gives 409. `POST /v2/sandboxes/{sandboxID}/connect` does the same with a default `timeout`.

Responses:
- `200`: The sandbox was already running.
- `201`: The sandbox was paused and is running again.
- `400`: A field is not valid, or `timeout` is over the plan's limit.
- `401`: The credential is missing or wrong.
- `404`: The sandbox is unknown.
- `409`: The sandbox is being killed, or it was paused with envd not responding (`sandbox_snapshot_guest_agent_unresponsive`).
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.
- `503`: The service is busy or out of capacity. The refused call changed nothing.
- `504`: A backend did not answer in time.

Sends a `POST` request to `/sandboxes/{sandboxID}/connect`

Arguments:
- `sandbox_id`: Sandbox id.
- `body`: New lifetime.
```ignore
let response = client.post_sandbox_connect()
    .sandbox_id(sandbox_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_sandbox_connect(&self) -> builder::PostSandboxConnect<'_> {
        builder::PostSandboxConnect::new(self)
    }
    /**Fork a running sandbox

Checkpoints the sandbox in place, then starts the copies in parallel; each succeeds or fails on its own. A paused sandbox or one in a transition gives 409; envd older than 0.5.0, an over-long `timeout`, or a `count` not below the team's sandbox limit 400. A failure during the checkpoint kills the source sandbox.

Responses:
- `201`: One result for each copy.
- `401`: The credential is missing or wrong.
- `404`: The sandbox is unknown.
- `409`: The sandbox is paused or in a transition.
- `429`: The team's limit of concurrent sandboxes is reached, which sends no `Retry-After`, or the route's limit of calls, which does.
- `500`: The server failed.
- `503`: The machine is busy.

Sends a `POST` request to `/sandboxes/{sandboxID}/fork`

Arguments:
- `sandbox_id`: Sandbox id.
- `body`: Number and lifetime of the copies.
```ignore
let response = client.post_sandbox_fork()
    .sandbox_id(sandbox_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_sandbox_fork(&self) -> builder::PostSandboxFork<'_> {
        builder::PostSandboxFork::new(self)
    }
    /**Get sandbox logs as lines

Use `GET /v2/sandboxes/{sandboxID}/logs`. Oldest entries come first.

Responses:
- `200`: Log lines; none for an unknown sandbox id.
- `401`: The credential is missing or wrong.
- `404`: No such resource is visible to the team.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/sandboxes/{sandboxID}/logs`

Arguments:
- `sandbox_id`: Sandbox id.
- `limit`: Most entries to return, 1000 if left out.
- `start`: Time to start from.
```ignore
let response = client.get_sandbox_logs()
    .sandbox_id(sandbox_id)
    .limit(limit)
    .start(start)
    .send()
    .await;
```*/
    #[deprecated]
    pub fn get_sandbox_logs(&self) -> builder::GetSandboxLogs<'_> {
        builder::GetSandboxLogs::new(self)
    }
    /**Get sandbox metrics

Each sample covers 5 seconds to 15 minutes, more in a longer range. An unknown sandbox id normally gives an empty list, not 404. Needs envd 0.1.5.

Responses:
- `200`: Samples of the range; none for an unknown sandbox id.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `404`: No such resource is visible to the team.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/sandboxes/{sandboxID}/metrics`

Arguments:
- `sandbox_id`: Sandbox id.
- `end`: End of the range, in Unix seconds.
- `start`: Start of the range, in Unix seconds.
```ignore
let response = client.get_sandbox_metrics()
    .sandbox_id(sandbox_id)
    .end(end)
    .start(start)
    .send()
    .await;
```*/
    pub fn get_sandbox_metrics(&self) -> builder::GetSandboxMetrics<'_> {
        builder::GetSandboxMetrics::new(self)
    }
    /**Replace the network rules

Replaces the whole outbound configuration: what is left out is reset. Bad rules give 400, an egress proxy that is not enabled for the account 403, a sandbox that is not running 409. Public traffic, host masking, and HTTPS ports are fixed when the sandbox is created.

Responses:
- `204`: The new rules apply.
- `401`: The credential is missing or wrong.
- `404`: No such resource is visible to the team.
- `409`: The sandbox is not running.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `PUT` request to `/sandboxes/{sandboxID}/network`

Arguments:
- `sandbox_id`: Sandbox id.
- `body`: The new outbound configuration.
```ignore
let response = client.put_sandbox_network()
    .sandbox_id(sandbox_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn put_sandbox_network(&self) -> builder::PutSandboxNetwork<'_> {
        builder::PutSandboxNetwork::new(self)
    }
    /**Pause a sandbox

Saves the sandbox and stops it; connecting brings it back. A second pause joins one under way and also gives 204. 409 does not prove that the sandbox is paused: it also comes back while it is being snapshotted.

Responses:
- `204`: The sandbox is paused.
- `401`: The credential is missing or wrong.
- `404`: No such sandbox is running.
- `409`: The sandbox is already paused, or in another transition such as a snapshot.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.
- `503`: envd did not answer and `requireHealthyGuest` was set, or the machine is busy. The sandbox keeps running.

Sends a `POST` request to `/sandboxes/{sandboxID}/pause`

Arguments:
- `sandbox_id`: Sandbox id.
- `body`: What to save. Everything is saved if left out.
```ignore
let response = client.post_sandbox_pause()
    .sandbox_id(sandbox_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_sandbox_pause(&self) -> builder::PostSandboxPause<'_> {
        builder::PostSandboxPause::new(self)
    }
    /**Extend the sandbox lifetime

Only extends, never shortens. The result is silently cut to the plan's limit on running time.

Responses:
- `204`: The lifetime is at least as long as asked for, within the plan's limit.
- `401`: The credential is missing or wrong.
- `404`: No such resource is visible to the team.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.

Sends a `POST` request to `/sandboxes/{sandboxID}/refreshes`

Arguments:
- `sandbox_id`: Sandbox id.
- `body`: Lifetime to reach.
```ignore
let response = client.post_sandbox_refreshes()
    .sandbox_id(sandbox_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_sandbox_refreshes(&self) -> builder::PostSandboxRefreshes<'_> {
        builder::PostSandboxRefreshes::new(self)
    }
    /**Resume a paused sandbox

Use `POST /v2/sandboxes/{sandboxID}/connect`, which also accepts a running sandbox. This gives 409 for one that runs or is being snapshotted, 404 for one that is unknown or being killed.

Responses:
- `201`: The sandbox is running again.
- `400`: A field is not valid, or `timeout` is over the plan's limit.
- `401`: The credential is missing or wrong.
- `404`: The sandbox is unknown or being killed.
- `409`: The sandbox is running or being snapshotted, or it was paused with envd not responding (`sandbox_snapshot_guest_agent_unresponsive`).
- `429`: The team's limit of concurrent sandboxes is reached, which sends no `Retry-After`, or the route's limit of calls, which does.
- `500`: The server failed.
- `503`: The service is busy or out of capacity. The refused call changed nothing.
- `504`: A backend did not answer in time.

Sends a `POST` request to `/sandboxes/{sandboxID}/resume`

Arguments:
- `sandbox_id`: Sandbox id.
- `body`: Lifetime and kind of start.
```ignore
let response = client.post_sandbox_resume()
    .sandbox_id(sandbox_id)
    .body(body)
    .send()
    .await;
```*/
    #[deprecated]
    pub fn post_sandbox_resume(&self) -> builder::PostSandboxResume<'_> {
        builder::PostSandboxResume::new(self)
    }
    /**Snapshot a running sandbox

The sandbox pauses briefly and goes on under the same id; the snapshot works as a template, and is deleted with `DELETE /templates/{templateID}`. A sandbox in the wrong state gives 409, envd older than 0.5.0 400, a busy machine 503. A failure after the pause has begun may kill the sandbox.

Responses:
- `201`: The snapshot is ready.
- `400`: The name is not valid, envd is older than 0.5.0, or snapshots without memory are not enabled (`snapshot_filesystem_only_disabled`).
- `401`: The credential is missing or wrong.
- `404`: The sandbox is unknown.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `POST` request to `/sandboxes/{sandboxID}/snapshots`

Arguments:
- `sandbox_id`: Sandbox id.
- `body`: Name and kind of the snapshot; send `{}` for none.
```ignore
let response = client.post_sandbox_snapshots()
    .sandbox_id(sandbox_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_sandbox_snapshots(&self) -> builder::PostSandboxSnapshots<'_> {
        builder::PostSandboxSnapshots::new(self)
    }
    /**Set the sandbox lifetime

Counts from now, and may shorten the lifetime; 0 ends it at once. A value past the plan's limit on total running time is silently cut to it, and gives 400 once that limit is passed. A paused sandbox gives 404, one in a transition 409.

Responses:
- `204`: The lifetime is set.
- `401`: The credential is missing or wrong.
- `404`: The sandbox is paused, unknown, or gone.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `POST` request to `/sandboxes/{sandboxID}/timeout`

Arguments:
- `sandbox_id`: Sandbox id.
- `body`: New lifetime.
```ignore
let response = client.post_sandbox_timeout()
    .sandbox_id(sandbox_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_sandbox_timeout(&self) -> builder::PostSandboxTimeout<'_> {
        builder::PostSandboxTimeout::new(self)
    }
    /**List secrets

Secrets of the team without their values, one page at a time.

Responses:
- `200`: One page of secrets.
  - header `X-Next-Token`: Opaque token of the next page, absent on the last one. It is tied to the `order` it was issued for; using it with another gives 400.
- `400`: `limit` or `nextToken` is not valid.
- `401`: The credential is missing or wrong.
- `403`: Secrets are not enabled for the account.
- `404`: No such resource is visible to the team.
- `409`: The resource is in a state that does not allow this.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.
- `502`: The secrets backend failed.
- `504`: The secrets backend did not answer within 25 seconds.

Sends a `GET` request to `/secrets`

Arguments:
- `limit`: Items per page, 100 if left out. A value outside 1 to 100 gives 400.
- `next_token`: `X-Next-Token` of the page before; leave it out for the first page.
```ignore
let response = client.list_secrets()
    .limit(limit)
    .next_token(next_token)
    .send()
    .await;
```*/
    pub fn list_secrets(&self) -> builder::ListSecrets<'_> {
        builder::ListSecrets::new(self)
    }
    /**Create a secret

The value can be replaced later, but never read back. A taken name or the team's limit gives 409.

Responses:
- `201`: The secret, without its value.
- `400`: The name, value, or metadata is not valid, or the value is too large.
- `401`: The credential is missing or wrong.
- `403`: Secrets are not enabled for the account.
- `404`: No such resource is visible to the team.
- `409`: The name is taken, or the team's limit is reached (`secret_limit_reached`).
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.
- `502`: The secrets backend failed.
- `504`: The secrets backend did not answer within 25 seconds.

Sends a `POST` request to `/secrets`

Arguments:
- `body`: Name, value, and metadata of the secret.
```ignore
let response = client.post_secrets()
    .body(body)
    .send()
    .await;
```*/
    pub fn post_secrets(&self) -> builder::PostSecrets<'_> {
        builder::PostSecrets::new(self)
    }
    /**Get a secret

Returns everything but the value.

Responses:
- `200`: The secret, without its value.
- `400`: The id or name is not valid.
- `401`: The credential is missing or wrong.
- `403`: Secrets are not enabled for the account.
- `404`: No such secret.
- `409`: The resource is in a state that does not allow this.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.
- `502`: The secrets backend failed.
- `504`: The secrets backend did not answer within 25 seconds.

Sends a `GET` request to `/secrets/{secretID}`

Arguments:
- `secret_id`: Secret id (`sec_...`) or name.
```ignore
let response = client.get_secret()
    .secret_id(secret_id)
    .send()
    .await;
```*/
    pub fn get_secret(&self) -> builder::GetSecret<'_> {
        builder::GetSecret::new(self)
    }
    /**Update a secret

Stores a new value as the next version, and new metadata if given.

Responses:
- `200`: The secret in its new version, without its value.
- `400`: The value or metadata is not valid, or the value is too large.
- `401`: The credential is missing or wrong.
- `403`: Secrets are not enabled for the account.
- `404`: No such secret.
- `409`: The resource is in a state that does not allow this.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.
- `502`: The secrets backend failed.
- `504`: The secrets backend did not answer within 25 seconds.

Sends a `POST` request to `/secrets/{secretID}`

Arguments:
- `secret_id`: Secret id (`sec_...`) or name.
- `body`: New value and metadata.
```ignore
let response = client.post_secret()
    .secret_id(secret_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_secret(&self) -> builder::PostSecret<'_> {
        builder::PostSecret::new(self)
    }
    /**Delete a secret

Deletes the secret with all its versions.

Responses:
- `204`: The secret is gone.
- `400`: The id or name is not valid.
- `401`: The credential is missing or wrong.
- `403`: Secrets are not enabled for the account.
- `404`: No such secret.
- `409`: The resource is in a state that does not allow this.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.
- `502`: The secrets backend failed.
- `504`: The secrets backend did not answer within 25 seconds.

Sends a `DELETE` request to `/secrets/{secretID}`

Arguments:
- `secret_id`: Secret id (`sec_...`) or name.
```ignore
let response = client.delete_secret()
    .secret_id(secret_id)
    .send()
    .await;
```*/
    pub fn delete_secret(&self) -> builder::DeleteSecret<'_> {
        builder::DeleteSecret::new(self)
    }
    /**List snapshots

Snapshots of the team's sandboxes, one page at a time.

Responses:
- `200`: One page of snapshots.
  - header `X-Next-Token`: Opaque token of the next page, absent on the last one. It is tied to the `order` it was issued for; using it with another gives 400.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/snapshots`

Arguments:
- `limit`: Items per page, 100 if left out. A value outside 1 to 100 gives 400.
- `name`: Only snapshots of this name. An unknown one gives an empty list.
- `next_token`: `X-Next-Token` of the page before; leave it out for the first page.
- `sandbox_id`: Only snapshots taken from this sandbox.
```ignore
let response = client.list_snapshots()
    .limit(limit)
    .name(name)
    .next_token(next_token)
    .sandbox_id(sandbox_id)
    .send()
    .await;
```*/
    pub fn list_snapshots(&self) -> builder::ListSnapshots<'_> {
        builder::ListSnapshots::new(self)
    }
    /**List teams

Teams the calling user belongs to. Takes an access token, not an API key.

Responses:
- `200`: The teams.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/teams`

```ignore
let response = client.list_teams()
    .send()
    .await;
```*/
    pub fn list_teams(&self) -> builder::ListTeams<'_> {
        builder::ListTeams::new(self)
    }
    /**Get team metrics

Sandbox use of the team over a time range.

Responses:
- `200`: Samples of the range.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `403`: The team is banned or blocked, or may not use this resource or feature.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/teams/{teamID}/metrics`

Arguments:
- `team_id`: Team UUID or `prj_` id.
- `end`: End of the range, in Unix seconds.
- `start`: Start of the range, in Unix seconds.
```ignore
let response = client.get_team_metrics()
    .team_id(team_id)
    .end(end)
    .start(start)
    .send()
    .await;
```*/
    pub fn get_team_metrics(&self) -> builder::GetTeamMetrics<'_> {
        builder::GetTeamMetrics::new(self)
    }
    /**Get a team metric maximum

The highest value one metric reached in a time range.

Responses:
- `200`: The highest value and its time.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `403`: The team is banned or blocked, or may not use this resource or feature.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/teams/{teamID}/metrics/max`

Arguments:
- `team_id`: Team UUID or `prj_` id.
- `end`: End of the range, in Unix seconds.
- `metric`: Metric to look at.
- `start`: Start of the range, in Unix seconds.
```ignore
let response = client.get_team_metrics_max()
    .team_id(team_id)
    .end(end)
    .metric(metric)
    .start(start)
    .send()
    .await;
```*/
    pub fn get_team_metrics_max(&self) -> builder::GetTeamMetricsMax<'_> {
        builder::GetTeamMetricsMax::new(self)
    }
    /**List templates without paging

Use `GET /v2/templates`, which pages.

Responses:
- `200`: The templates.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/templates`

Arguments:
- `team_id`: Team to list for: a UUID or `prj_` id.
```ignore
let response = client.list_templates()
    .team_id(team_id)
    .send()
    .await;
```*/
    #[deprecated]
    pub fn list_templates(&self) -> builder::ListTemplates<'_> {
        builder::ListTemplates::new(self)
    }
    /**Request a Dockerfile build

Use `POST /v3/templates`.

Responses:
- `202`: The build is registered and waits to be started.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `POST` request to `/templates`

Arguments:
- `body`: Dockerfile and settings of the template.
```ignore
let response = client.post_templates()
    .body(body)
    .send()
    .await;
```*/
    #[deprecated]
    pub fn post_templates(&self) -> builder::PostTemplates<'_> {
        builder::PostTemplates::new(self)
    }
    /**Look up a template name

Tells whether a name is taken: 200 if by the team, 403 if by someone else, 404 if it is free. A `:tag` in the name is checked too.

Responses:
- `200`: The name belongs to the team.
- `400`: The name is not valid or in another team's namespace.
- `403`: The name exists but belongs to another team.
- `404`: No template or tag of this name exists.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/templates/aliases/{alias}`

Arguments:
- `alias`: Template name, with or without tag, as one percent-encoded segment.
```ignore
let response = client.get_templates_alias()
    .alias(alias)
    .send()
    .await;
```*/
    pub fn get_templates_alias(&self) -> builder::GetTemplatesAlias<'_> {
        builder::GetTemplatesAlias::new(self)
    }
    /**Assign tags to a build

Points the tags at the build that `target` names.

Responses:
- `201`: The tags point at the build.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `404`: The template or tag does not exist.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `POST` request to `/templates/tags`

Arguments:
- `body`: Build to tag, and its new tags.
```ignore
let response = client.post_templates_tags()
    .body(body)
    .send()
    .await;
```*/
    pub fn post_templates_tags(&self) -> builder::PostTemplatesTags<'_> {
        builder::PostTemplatesTags::new(self)
    }
    /**Remove tags from a template

The `default` tag cannot be removed; a name with a `:tag` is refused.

Responses:
- `204`: The tags are removed.
- `400`: `name` carries a tag, or `default` is among the tags.
- `401`: The credential is missing or wrong.
- `404`: The template or a tag does not exist.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `DELETE` request to `/templates/tags`

Arguments:
- `body`: Template, and the tags to remove.
```ignore
let response = client.delete_templates_tags()
    .body(body)
    .send()
    .await;
```*/
    pub fn delete_templates_tags(&self) -> builder::DeleteTemplatesTags<'_> {
        builder::DeleteTemplatesTags::new(self)
    }
    /**Get a template

Returns the template with its builds, one page of builds at a time.

Responses:
- `200`: The template and one page of its builds.
  - header `X-Next-Token`: Opaque token of the next page, absent on the last one. It is tied to the `order` it was issued for; using it with another gives 400.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/templates/{templateID}`

Arguments:
- `template_id`: Template id. Where a name is accepted too, send it as one percent-encoded segment.
- `limit`: Items per page, 100 if left out. A value outside 1 to 100 gives 400.
- `next_token`: `X-Next-Token` of the page before; leave it out for the first page.
```ignore
let response = client.get_template()
    .template_id(template_id)
    .limit(limit)
    .next_token(next_token)
    .send()
    .await;
```*/
    pub fn get_template(&self) -> builder::GetTemplate<'_> {
        builder::GetTemplate::new(self)
    }
    /**Request a Dockerfile rebuild

Use `POST /v3/templates` with the name of the template.

Responses:
- `202`: The build is registered and waits to be started.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `POST` request to `/templates/{templateID}`

Arguments:
- `template_id`: Template id. Where a name is accepted too, send it as one percent-encoded segment.
- `body`: Dockerfile and settings of the template.
```ignore
let response = client.post_template()
    .template_id(template_id)
    .body(body)
    .send()
    .await;
```*/
    #[deprecated]
    pub fn post_template(&self) -> builder::PostTemplate<'_> {
        builder::PostTemplate::new(self)
    }
    /**Delete a template

Deletes the template with all its builds. A `:tag` in the path is ignored: the whole template goes. Also deletes a snapshot, by its snapshot id; a snapshot that sandboxes still use gives 400, an unknown id 404.

Responses:
- `204`: The template is gone.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `DELETE` request to `/templates/{templateID}`

Arguments:
- `template_id`: Template id or name, or snapshot id, as one percent-encoded segment.
```ignore
let response = client.delete_template()
    .template_id(template_id)
    .send()
    .await;
```*/
    pub fn delete_template(&self) -> builder::DeleteTemplate<'_> {
        builder::DeleteTemplate::new(self)
    }
    /**Update a template (v1)

Use `PATCH /v2/templates/{templateID}`.

Responses:
- `200`: The template is updated.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `PATCH` request to `/templates/{templateID}`

Arguments:
- `template_id`: Template id. Where a name is accepted too, send it as one percent-encoded segment.
- `body`: Fields to change.
```ignore
let response = client.patch_template()
    .template_id(template_id)
    .body(body)
    .send()
    .await;
```*/
    #[deprecated]
    pub fn patch_template(&self) -> builder::PatchTemplate<'_> {
        builder::PatchTemplate::new(self)
    }
    /**Start a Dockerfile build

Use `POST /v2/templates/{templateID}/builds/{buildID}`.

Responses:
- `202`: The build is started.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `POST` request to `/templates/{templateID}/builds/{buildID}`

Arguments:
- `template_id`: Template id. Where a name is accepted too, send it as one percent-encoded segment.
- `build_id`: Build id.
```ignore
let response = client.post_template_build()
    .template_id(template_id)
    .build_id(build_id)
    .send()
    .await;
```*/
    #[deprecated]
    pub fn post_template_build(&self) -> builder::PostTemplateBuild<'_> {
        builder::PostTemplateBuild::new(self)
    }
    /**Get build logs

Oldest entries come first by default. An unknown build gives 400.

Responses:
- `200`: Log entries.
- `401`: The credential is missing or wrong.
- `404`: The template is unknown. An unknown build gives 400 instead.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/templates/{templateID}/builds/{buildID}/logs`

Arguments:
- `template_id`: Template id. Where a name is accepted too, send it as one percent-encoded segment.
- `build_id`: Build id.
- `cursor`: Time to start from, in the chosen direction.
- `direction`: Reading direction; `forward`, oldest first, if left out.
- `level`: Log level to filter by; all levels if left out.
- `limit`: Most entries to return, 100 if left out.
- `source`: Log store to read from.
```ignore
let response = client.get_template_build_logs()
    .template_id(template_id)
    .build_id(build_id)
    .cursor(cursor)
    .direction(direction)
    .level(level)
    .limit(limit)
    .source(source)
    .send()
    .await;
```*/
    pub fn get_template_build_logs(&self) -> builder::GetTemplateBuildLogs<'_> {
        builder::GetTemplateBuildLogs::new(self)
    }
    /**Get build status

Poll this, raising `logsOffset` by the entries received. At most 100 come at a time, so after `ready` or `error` go on until a page is empty. An unknown build gives 400.

Responses:
- `200`: Status and the next log entries.
- `401`: The credential is missing or wrong.
- `404`: The template is unknown. An unknown build gives 400 instead.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/templates/{templateID}/builds/{buildID}/status`

Arguments:
- `template_id`: Template id. Where a name is accepted too, send it as one percent-encoded segment.
- `build_id`: Build id.
- `level`: Log level to filter by; all levels if left out.
- `limit`: Most log entries to return, 100 if left out.
- `logs_offset`: Number of log entries to skip, 0 if left out.
```ignore
let response = client.get_template_build_status()
    .template_id(template_id)
    .build_id(build_id)
    .level(level)
    .limit(limit)
    .logs_offset(logs_offset)
    .send()
    .await;
```*/
    pub fn get_template_build_status(&self) -> builder::GetTemplateBuildStatus<'_> {
        builder::GetTemplateBuildStatus::new(self)
    }
    /**Get a build upload link

For the files of one `COPY` step. If `present` is false, PUT them to `url` as a tar archive, gzipped by default, with an exact `Content-Length`, the returned `headers`, and no credentials; chunked transfer does not work. Uploads are shared by all templates of the team.

Responses:
- `200`: Upload link; means the same as 201.
- `201`: Upload link; the usual answer, whether or not the files are present.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `404`: No such resource is visible to the team.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/templates/{templateID}/files/{hash}`

Arguments:
- `template_id`: Template id; a name is not accepted.
- `hash`: Hash the client computed over the step's files: 64 lowercase hex digits, any other form is refused. The server uses it as an opaque key.
```ignore
let response = client.get_template_file()
    .template_id(template_id)
    .hash(hash)
    .send()
    .await;
```*/
    pub fn get_template_file(&self) -> builder::GetTemplateFile<'_> {
        builder::GetTemplateFile::new(self)
    }
    /**List template tags

Every tag of the template with the build it points at.

Responses:
- `200`: The tags.
- `401`: The credential is missing or wrong.
- `403`: The team is banned or blocked, or may not use this resource or feature.
- `404`: The template does not exist.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/templates/{templateID}/tags`

Arguments:
- `template_id`: Template id, or name as one percent-encoded segment.
```ignore
let response = client.get_template_tags()
    .template_id(template_id)
    .send()
    .await;
```*/
    pub fn get_template_tags(&self) -> builder::GetTemplateTags<'_> {
        builder::GetTemplateTags::new(self)
    }
    /**List sandboxes

Running and paused sandboxes of the team, newest start first by default. A sandbox being paused counts as paused; one being snapshotted or forked is missing until that is done.

Responses:
- `200`: One page of sandboxes.
  - header `X-Next-Token`: Opaque token of the next page, absent on the last one. It is tied to the `order` it was issued for; using it with another gives 400.
  - header `X-Total-Running`: Total number of running sandboxes; only sent if running ones were asked for.
- `400`: A filter or `limit` is not valid, or `nextToken` belongs to another `order`.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/v2/sandboxes`

Arguments:
- `limit`: Items per page, 100 if left out. A value outside 1 to 100 gives 400.
- `metadata`: Pairs that must all match exactly. Percent-encode each key and value, join them form-urlencoded as `k=v&k=v` (which encodes each `%` again), then encode the result as a query value: `user id` = `a&b=c` is sent as `user%252520id%3Da%252526b%25253Dc`.
- `next_token`: `X-Next-Token` of the page before; leave it out for the first page.
- `order`: Order by start time; `desc`, newest first, if left out.
- `started_after`: Only sandboxes started at or after this time.
- `state`: States to include, separated by commas; both if left out.
- `template`: Only sandboxes of this template, by id or name. A name with a `:tag` gives 400, an unknown one an empty list.
```ignore
let response = client.list_sandboxes_v2()
    .limit(limit)
    .metadata(metadata)
    .next_token(next_token)
    .order(order)
    .started_after(started_after)
    .state(state)
    .template(template)
    .send()
    .await;
```*/
    pub fn list_sandboxes_v2(&self) -> builder::ListSandboxesV2<'_> {
        builder::ListSandboxesV2::new(self)
    }
    /**Create a sandbox

The sandbox is always secured: its envd needs `envdAccessToken`. It lives for 300 seconds unless `timeout` says otherwise. An unknown template or tag gives 404, one the team may not use 403, the team's limit of concurrent sandboxes 429. Without an `Idempotency-Key`, repeating a call after 502 or 504 can leave two sandboxes.

Responses:
- `201`: The sandbox is running.
- `400`: A field is not valid, `timeout` is over the plan's limit, or envd in the template is too old.
- `401`: The credential is missing or wrong.
- `403`: The team may not use this template or a requested feature.
- `404`: The template or tag does not exist.
- `409`: The request conflicts with another, for example over its `Idempotency-Key`.
- `422`: The request cannot be processed, for example because of its `Idempotency-Key`.
- `429`: The team's limit of concurrent sandboxes is reached, which sends no `Retry-After`, or the route's limit of calls, which does.
- `500`: The sandbox failed to start (`sandbox_create_failed`).
- `503`: No capacity (`sandbox_capacity_unavailable`) or no suitable machine (`sandbox_no_compatible_node`).
- `504`: No machine was found in time (`sandbox_placement_timeout`).

Sends a `POST` request to `/v2/sandboxes`

Arguments:
- `idempotency_key`: Key that makes a repeated call safe: 1 to 255 lowercase letters, digits, and hyphens, the same on every retry. No protection if left out. Problems with the key give `idempotency_request_mismatch`, `idempotency_in_progress`, or `idempotency_outcome_unknown` as `error_code`.
- `body`: Template, lifetime, and settings of the new sandbox.
```ignore
let response = client.post_sandboxes_v2()
    .idempotency_key(idempotency_key)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_sandboxes_v2(&self) -> builder::PostSandboxesV2<'_> {
        builder::PostSandboxesV2::new(self)
    }
    /**Connect to a sandbox

Resumes a paused sandbox and extends the lifetime of a running one, never shortening it. Waits while the sandbox is being paused or snapshotted; one being killed gives 409. Only the status, 200 or 201, tells whether it was running.

Responses:
- `200`: The sandbox was already running.
- `201`: The sandbox was paused and is running again.
- `400`: A field is not valid, `timeout` is over the plan's limit, or starting without memory is not enabled (`sandbox_memory_override_disabled`).
- `401`: The credential is missing or wrong.
- `404`: The sandbox is unknown.
- `409`: The sandbox is being killed, or it was paused with envd not responding (`sandbox_snapshot_guest_agent_unresponsive`) and `memory` is not `false`.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.
- `503`: The service is busy or out of capacity. The refused call changed nothing.
- `504`: A backend did not answer in time.

Sends a `POST` request to `/v2/sandboxes/{sandboxID}/connect`

Arguments:
- `sandbox_id`: Sandbox id.
- `body`: New lifetime and kind of start. Send `{}` for the defaults.
```ignore
let response = client.post_sandbox_connect_v2()
    .sandbox_id(sandbox_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_sandbox_connect_v2(&self) -> builder::PostSandboxConnectV2<'_> {
        builder::PostSandboxConnectV2::new(self)
    }
    /**Get sandbox logs

Logs are kept for 7 days. Newest entries come first unless `direction` says otherwise. An unknown sandbox id normally gives an empty list, not 404.

Responses:
- `200`: Log entries; none for an unknown sandbox id.
- `401`: The credential is missing or wrong.
- `404`: No such resource is visible to the team.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/v2/sandboxes/{sandboxID}/logs`

Arguments:
- `sandbox_id`: Sandbox id.
- `cursor`: Time to start from, in the chosen direction.
- `direction`: Reading direction; `backward`, newest first, if left out.
- `level`: Log level to filter by; all levels if left out.
- `limit`: Most entries to return, 1000 if left out; more than that is refused.
- `search`: Text to search for, up to 256 characters.
```ignore
let response = client.get_sandbox_logs_v2()
    .sandbox_id(sandbox_id)
    .cursor(cursor)
    .direction(direction)
    .level(level)
    .limit(limit)
    .search(search)
    .send()
    .await;
```*/
    pub fn get_sandbox_logs_v2(&self) -> builder::GetSandboxLogsV2<'_> {
        builder::GetSandboxLogsV2::new(self)
    }
    /**List templates

Templates of the team, one page at a time.

Responses:
- `200`: One page of templates.
  - header `X-Next-Token`: Opaque token of the next page, absent on the last one. It is tied to the `order` it was issued for; using it with another gives 400.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `403`: The team is banned or blocked, or may not use this resource or feature.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/v2/templates`

Arguments:
- `limit`: Items per page, 100 if left out. A value outside 1 to 100 gives 400.
- `next_token`: `X-Next-Token` of the page before; leave it out for the first page.
- `team_id`: Team to list for: a UUID or `prj_` id.
```ignore
let response = client.list_templates_v2()
    .limit(limit)
    .next_token(next_token)
    .team_id(team_id)
    .send()
    .await;
```*/
    pub fn list_templates_v2(&self) -> builder::ListTemplatesV2<'_> {
        builder::ListTemplatesV2::new(self)
    }
    /**Request a template build (v2)

Use `POST /v3/templates`.

Responses:
- `202`: The build is registered and waits to be started.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `POST` request to `/v2/templates`

Arguments:
- `body`: Alias and machine size of the template.
```ignore
let response = client.post_templates_v2()
    .body(body)
    .send()
    .await;
```*/
    #[deprecated]
    pub fn post_templates_v2(&self) -> builder::PostTemplatesV2<'_> {
        builder::PostTemplatesV2::new(self)
    }
    /**Update a template

Makes the template public or private.

Responses:
- `200`: The template is updated.
- `400`: The request is malformed, breaks a limit, or uses a feature the account lacks.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `PATCH` request to `/v2/templates/{templateID}`

Arguments:
- `template_id`: Template id. Where a name is accepted too, send it as one percent-encoded segment.
- `body`: Fields to change.
```ignore
let response = client.patch_template_v2()
    .template_id(template_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn patch_template_v2(&self) -> builder::PatchTemplateV2<'_> {
        builder::PatchTemplateV2::new(self)
    }
    /**Start a template build

Starts a registered build once; a second call gives 400 because the build no longer waits. Builds under way for the same template and tag are superseded. The answer is empty: poll the build status.

Responses:
- `202`: The build is started.
- `400`: The build was started before, or its steps are not valid.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `POST` request to `/v2/templates/{templateID}/builds/{buildID}`

Arguments:
- `template_id`: Template id. Where a name is accepted too, send it as one percent-encoded segment.
- `build_id`: Build id.
- `body`: Base image or template, steps, and start command.
```ignore
let response = client.post_template_build_v2()
    .template_id(template_id)
    .build_id(build_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_template_build_v2(&self) -> builder::PostTemplateBuildV2<'_> {
        builder::PostTemplateBuildV2::new(self)
    }
    /**Request a template build

Registers a build that waits to be started. A name the team already owns gets a new build of the same template; a build without tags gets `default`. A name that clashes with another gives 403 or 409, too many builds at once 429.

Responses:
- `202`: The build is registered and waits to be started.
- `400`: The name or a tag is not valid, or the namespace is not the team's own.
- `401`: The credential is missing or wrong.
- `403`: The name belongs to another team.
- `409`: The name is taken.
- `429`: Too many builds are running, or the route's limit of calls is reached.
- `500`: The server failed.

Sends a `POST` request to `/v3/templates`

Arguments:
- `body`: Name and machine size of the template.
```ignore
let response = client.post_templates_v3()
    .body(body)
    .send()
    .await;
```*/
    pub fn post_templates_v3(&self) -> builder::PostTemplatesV3<'_> {
        builder::PostTemplatesV3::new(self)
    }
    /**List volumes

All volumes of the team, without paging or tokens. Gives 403 if volumes are off.

Responses:
- `200`: The volumes.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/volumes`

```ignore
let response = client.list_volumes()
    .send()
    .await;
```*/
    pub fn list_volumes(&self) -> builder::ListVolumes<'_> {
        builder::ListVolumes::new(self)
    }
    /**Create a volume

Returns the volume with a token for its content. A taken name gives 400. Gives 403 if volumes are not enabled for the account, 501 if the deployment cannot sign tokens.

Responses:
- `201`: The volume and a token for its content.
- `400`: The name is taken or not valid.
- `401`: The credential is missing or wrong.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `POST` request to `/volumes`

Arguments:
- `body`: Name of the volume.
```ignore
let response = client.post_volumes()
    .body(body)
    .send()
    .await;
```*/
    pub fn post_volumes(&self) -> builder::PostVolumes<'_> {
        builder::PostVolumes::new(self)
    }
    /**Get a volume

Every call issues a fresh token for the content. Gives 403 if volumes are not enabled for the account, 501 if the deployment cannot sign tokens.

Responses:
- `200`: The volume and a fresh token for its content.
- `401`: The credential is missing or wrong.
- `404`: No such volume. An id that is not a UUID gives 400 instead.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `GET` request to `/volumes/{volumeID}`

Arguments:
- `volume_id`: Volume UUID. Anything else gives 400, so look a name up in the list first.
```ignore
let response = client.get_volume()
    .volume_id(volume_id)
    .send()
    .await;
```*/
    pub fn get_volume(&self) -> builder::GetVolume<'_> {
        builder::GetVolume::new(self)
    }
    /**Delete a volume

Deletes the volume and its content. Gives 403 if volumes are off.

Responses:
- `204`: The volume is gone.
- `401`: The credential is missing or wrong.
- `404`: No such volume. An id that is not a UUID gives 400 instead.
- `429`: A limit was hit: concurrent sandboxes, template builds, or calls to a route. Only the last sends `Retry-After` (whole seconds) and `RateLimit-Limit`, `RateLimit-Remaining`, and `RateLimit-Reset`. A `Should-Retry` header, if present, says whether to try again.
- `500`: The server failed.

Sends a `DELETE` request to `/volumes/{volumeID}`

Arguments:
- `volume_id`: Volume UUID. Anything else gives 400, so look a name up in the list first.
```ignore
let response = client.delete_volume()
    .volume_id(volume_id)
    .send()
    .await;
```*/
    pub fn delete_volume(&self) -> builder::DeleteVolume<'_> {
        builder::DeleteVolume::new(self)
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
    /**Builder for [`Client::list_sandboxes`]

[`Client::list_sandboxes`]: super::Client::list_sandboxes*/
    #[derive(Debug, Clone)]
    pub struct ListSandboxes<'a> {
        client: &'a super::Client,
        metadata: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListSandboxes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                metadata: Ok(None),
            }
        }
        pub fn metadata<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.metadata = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for metadata failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/sandboxes`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::ListedSandbox>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, metadata } = self;
            let metadata = metadata.map_err(Error::InvalidRequest)?;
            let url = format!("{}/sandboxes", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("metadata", &metadata))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_sandboxes",
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
    /**Builder for [`Client::post_sandboxes`]

[`Client::post_sandboxes`]: super::Client::post_sandboxes*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxes<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewSandbox, String>,
    }
    impl<'a> PostSandboxes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewSandbox>,
            <V as std::convert::TryInto<types::NewSandbox>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewSandbox` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewSandbox,
            ) -> types::builder::NewSandbox,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/sandboxes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Sandbox>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NewSandbox::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/sandboxes", client.baseurl,);
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
                operation_id: "post_sandboxes",
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
    /**Builder for [`Client::list_sandboxes_metrics`]

[`Client::list_sandboxes_metrics`]: super::Client::list_sandboxes_metrics*/
    #[derive(Debug, Clone)]
    pub struct ListSandboxesMetrics<'a> {
        client: &'a super::Client,
        sandbox_ids: Result<
            crate::query::List<::std::string::String, crate::query::Comma>,
            String,
        >,
    }
    impl<'a> ListSandboxesMetrics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_ids: Err("sandbox_ids was not initialized".to_string()),
            }
        }
        pub fn sandbox_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::query::List<::std::string::String, crate::query::Comma>,
            >,
        {
            self.sandbox_ids = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: query :: List < :: std :: string :: String , crate :: query :: Comma >` for sandbox_ids failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/sandboxes/metrics`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::SandboxesWithMetrics>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, sandbox_ids } = self;
            let sandbox_ids = sandbox_ids.map_err(Error::InvalidRequest)?;
            let url = format!("{}/sandboxes/metrics", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("sandbox_ids", &sandbox_ids))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_sandboxes_metrics",
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
    /**Builder for [`Client::get_sandbox`]

[`Client::get_sandbox`]: super::Client::get_sandbox*/
    #[derive(Debug, Clone)]
    pub struct GetSandbox<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
    }
    impl<'a> GetSandbox<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/sandboxes/{sandboxID}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SandboxDetail>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}", client.baseurl, encode_path(& sandbox_id.to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_sandbox",
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
    /**Builder for [`Client::delete_sandbox`]

[`Client::delete_sandbox`]: super::Client::delete_sandbox*/
    #[derive(Debug, Clone)]
    pub struct DeleteSandbox<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
    }
    impl<'a> DeleteSandbox<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/sandboxes/{sandboxID}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}", client.baseurl, encode_path(& sandbox_id.to_string()),
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
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_sandbox",
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
    /**Builder for [`Client::post_sandbox_connect`]

[`Client::post_sandbox_connect`]: super::Client::post_sandbox_connect*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxConnect<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::ConnectSandbox, String>,
    }
    impl<'a> PostSandboxConnect<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ConnectSandbox>,
            <V as std::convert::TryInto<
                types::ConnectSandbox,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ConnectSandbox` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ConnectSandbox,
            ) -> types::builder::ConnectSandbox,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/sandboxes/{sandboxID}/connect`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Sandbox>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id, body } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ConnectSandbox::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/connect", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                operation_id: "post_sandbox_connect",
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
    /**Builder for [`Client::post_sandbox_fork`]

[`Client::post_sandbox_fork`]: super::Client::post_sandbox_fork*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxFork<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::SandboxForkRequest, String>,
    }
    impl<'a> PostSandboxFork<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SandboxForkRequest>,
            <V as std::convert::TryInto<
                types::SandboxForkRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SandboxForkRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SandboxForkRequest,
            ) -> types::builder::SandboxForkRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/sandboxes/{sandboxID}/fork`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::SandboxForkResult>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, sandbox_id, body } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SandboxForkRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/fork", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                operation_id: "post_sandbox_fork",
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
    /**Builder for [`Client::get_sandbox_logs`]

[`Client::get_sandbox_logs`]: super::Client::get_sandbox_logs*/
    #[derive(Debug, Clone)]
    pub struct GetSandboxLogs<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        limit: Result<Option<u32>, String>,
        start: Result<Option<u64>, String>,
    }
    impl<'a> GetSandboxLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                limit: Ok(None),
                start: Ok(None),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.start = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for start failed".to_string());
            self
        }
        ///Sends a `GET` request to `/sandboxes/{sandboxID}/logs`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SandboxLogs>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id, limit, start } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/logs", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_sandbox_logs",
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
    /**Builder for [`Client::get_sandbox_metrics`]

[`Client::get_sandbox_metrics`]: super::Client::get_sandbox_metrics*/
    #[derive(Debug, Clone)]
    pub struct GetSandboxMetrics<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        end: Result<Option<u64>, String>,
        start: Result<Option<u64>, String>,
    }
    impl<'a> GetSandboxMetrics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                end: Ok(None),
                start: Ok(None),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.end = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for end failed".to_string());
            self
        }
        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.start = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for start failed".to_string());
            self
        }
        ///Sends a `GET` request to `/sandboxes/{sandboxID}/metrics`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::SandboxMetric>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, sandbox_id, end, start } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let end = end.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/metrics", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_sandbox_metrics",
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
    /**Builder for [`Client::put_sandbox_network`]

[`Client::put_sandbox_network`]: super::Client::put_sandbox_network*/
    #[derive(Debug, Clone)]
    pub struct PutSandboxNetwork<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::SandboxNetworkUpdateConfig, String>,
    }
    impl<'a> PutSandboxNetwork<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SandboxNetworkUpdateConfig>,
            <V as std::convert::TryInto<
                types::SandboxNetworkUpdateConfig,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SandboxNetworkUpdateConfig` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SandboxNetworkUpdateConfig,
            ) -> types::builder::SandboxNetworkUpdateConfig,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/sandboxes/{sandboxID}/network`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id, body } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SandboxNetworkUpdateConfig::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/network", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "put_sandbox_network",
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
    /**Builder for [`Client::post_sandbox_pause`]

[`Client::post_sandbox_pause`]: super::Client::post_sandbox_pause*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxPause<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::SandboxPauseRequest, String>,
    }
    impl<'a> PostSandboxPause<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SandboxPauseRequest>,
            <V as std::convert::TryInto<
                types::SandboxPauseRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SandboxPauseRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SandboxPauseRequest,
            ) -> types::builder::SandboxPauseRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/sandboxes/{sandboxID}/pause`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id, body } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SandboxPauseRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/pause", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                operation_id: "post_sandbox_pause",
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
    /**Builder for [`Client::post_sandbox_refreshes`]

[`Client::post_sandbox_refreshes`]: super::Client::post_sandbox_refreshes*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxRefreshes<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::SandboxRefreshRequest, String>,
    }
    impl<'a> PostSandboxRefreshes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SandboxRefreshRequest>,
            <V as std::convert::TryInto<
                types::SandboxRefreshRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SandboxRefreshRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SandboxRefreshRequest,
            ) -> types::builder::SandboxRefreshRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/sandboxes/{sandboxID}/refreshes`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id, body } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SandboxRefreshRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/refreshes", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                operation_id: "post_sandbox_refreshes",
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
    /**Builder for [`Client::post_sandbox_resume`]

[`Client::post_sandbox_resume`]: super::Client::post_sandbox_resume*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxResume<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::ResumedSandbox, String>,
    }
    impl<'a> PostSandboxResume<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ResumedSandbox>,
            <V as std::convert::TryInto<
                types::ResumedSandbox,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ResumedSandbox` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ResumedSandbox,
            ) -> types::builder::ResumedSandbox,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/sandboxes/{sandboxID}/resume`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Sandbox>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id, body } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ResumedSandbox::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/resume", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                operation_id: "post_sandbox_resume",
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
    /**Builder for [`Client::post_sandbox_snapshots`]

[`Client::post_sandbox_snapshots`]: super::Client::post_sandbox_snapshots*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxSnapshots<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::SandboxSnapshotRequest, String>,
    }
    impl<'a> PostSandboxSnapshots<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SandboxSnapshotRequest>,
            <V as std::convert::TryInto<
                types::SandboxSnapshotRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SandboxSnapshotRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SandboxSnapshotRequest,
            ) -> types::builder::SandboxSnapshotRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/sandboxes/{sandboxID}/snapshots`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SnapshotInfo>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id, body } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SandboxSnapshotRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/snapshots", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                operation_id: "post_sandbox_snapshots",
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
    /**Builder for [`Client::post_sandbox_timeout`]

[`Client::post_sandbox_timeout`]: super::Client::post_sandbox_timeout*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxTimeout<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::SandboxTimeoutRequest, String>,
    }
    impl<'a> PostSandboxTimeout<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SandboxTimeoutRequest>,
            <V as std::convert::TryInto<
                types::SandboxTimeoutRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SandboxTimeoutRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SandboxTimeoutRequest,
            ) -> types::builder::SandboxTimeoutRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/sandboxes/{sandboxID}/timeout`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id, body } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SandboxTimeoutRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/sandboxes/{}/timeout", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                operation_id: "post_sandbox_timeout",
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
    /**Builder for [`Client::list_secrets`]

[`Client::list_secrets`]: super::Client::list_secrets*/
    #[derive(Debug, Clone)]
    pub struct ListSecrets<'a> {
        client: &'a super::Client,
        limit: Result<Option<u32>, String>,
        next_token: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListSecrets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                next_token: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn next_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.next_token = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for next_token failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/secrets`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::Secret>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, limit, next_token } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let next_token = next_token.map_err(Error::InvalidRequest)?;
            let url = format!("{}/secrets", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("nextToken", &next_token))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_secrets",
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
    /**Builder for [`Client::post_secrets`]

[`Client::post_secrets`]: super::Client::post_secrets*/
    #[derive(Debug, Clone)]
    pub struct PostSecrets<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewSecret, String>,
    }
    impl<'a> PostSecrets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewSecret>,
            <V as std::convert::TryInto<types::NewSecret>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewSecret` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewSecret) -> types::builder::NewSecret,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/secrets`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Secret>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NewSecret::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/secrets", client.baseurl,);
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
                operation_id: "post_secrets",
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
    /**Builder for [`Client::get_secret`]

[`Client::get_secret`]: super::Client::get_secret*/
    #[derive(Debug, Clone)]
    pub struct GetSecret<'a> {
        client: &'a super::Client,
        secret_id: Result<crate::PathSegment, String>,
    }
    impl<'a> GetSecret<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                secret_id: Err("secret_id was not initialized".to_string()),
            }
        }
        pub fn secret_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.secret_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for secret_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/secrets/{secretID}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Secret>, Error<crate::ErrorBody>> {
            let Self { client, secret_id } = self;
            let secret_id = secret_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/secrets/{}", client.baseurl, encode_path(& secret_id.to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_secret",
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
    /**Builder for [`Client::post_secret`]

[`Client::post_secret`]: super::Client::post_secret*/
    #[derive(Debug, Clone)]
    pub struct PostSecret<'a> {
        client: &'a super::Client,
        secret_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::SecretUpdate, String>,
    }
    impl<'a> PostSecret<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                secret_id: Err("secret_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn secret_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.secret_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for secret_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SecretUpdate>,
            <V as std::convert::TryInto<types::SecretUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SecretUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SecretUpdate,
            ) -> types::builder::SecretUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/secrets/{secretID}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Secret>, Error<crate::ErrorBody>> {
            let Self { client, secret_id, body } = self;
            let secret_id = secret_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SecretUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/secrets/{}", client.baseurl, encode_path(& secret_id.to_string()),
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
                operation_id: "post_secret",
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
    /**Builder for [`Client::delete_secret`]

[`Client::delete_secret`]: super::Client::delete_secret*/
    #[derive(Debug, Clone)]
    pub struct DeleteSecret<'a> {
        client: &'a super::Client,
        secret_id: Result<crate::PathSegment, String>,
    }
    impl<'a> DeleteSecret<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                secret_id: Err("secret_id was not initialized".to_string()),
            }
        }
        pub fn secret_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.secret_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for secret_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/secrets/{secretID}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, secret_id } = self;
            let secret_id = secret_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/secrets/{}", client.baseurl, encode_path(& secret_id.to_string()),
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
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_secret",
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
    /**Builder for [`Client::list_snapshots`]

[`Client::list_snapshots`]: super::Client::list_snapshots*/
    #[derive(Debug, Clone)]
    pub struct ListSnapshots<'a> {
        client: &'a super::Client,
        limit: Result<Option<u32>, String>,
        name: Result<Option<::std::string::String>, String>,
        next_token: Result<Option<::std::string::String>, String>,
        sandbox_id: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListSnapshots<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                name: Ok(None),
                next_token: Ok(None),
                sandbox_id: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for name failed"
                        .to_string()
                });
            self
        }
        pub fn next_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.next_token = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for next_token failed"
                        .to_string()
                });
            self
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sandbox_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/snapshots`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::SnapshotInfo>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, limit, name, next_token, sandbox_id } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let next_token = next_token.map_err(Error::InvalidRequest)?;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/snapshots", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("nextToken", &next_token))
                .query(&progenitor_client::QueryParam::new("sandboxID", &sandbox_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_snapshots",
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
    /**Builder for [`Client::list_teams`]

[`Client::list_teams`]: super::Client::list_teams*/
    #[derive(Debug, Clone)]
    pub struct ListTeams<'a> {
        client: &'a super::Client,
    }
    impl<'a> ListTeams<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/teams`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::Team>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client } = self;
            let url = format!("{}/teams", client.baseurl,);
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
                operation_id: "list_teams",
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
    /**Builder for [`Client::get_team_metrics`]

[`Client::get_team_metrics`]: super::Client::get_team_metrics*/
    #[derive(Debug, Clone)]
    pub struct GetTeamMetrics<'a> {
        client: &'a super::Client,
        team_id: Result<crate::PathSegment, String>,
        end: Result<Option<u64>, String>,
        start: Result<Option<u64>, String>,
    }
    impl<'a> GetTeamMetrics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                team_id: Err("team_id was not initialized".to_string()),
                end: Ok(None),
                start: Ok(None),
            }
        }
        pub fn team_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.team_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for team_id failed".to_string()
                });
            self
        }
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.end = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for end failed".to_string());
            self
        }
        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.start = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for start failed".to_string());
            self
        }
        ///Sends a `GET` request to `/teams/{teamID}/metrics`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::TeamMetric>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, team_id, end, start } = self;
            let team_id = team_id.map_err(Error::InvalidRequest)?;
            let end = end.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/teams/{}/metrics", client.baseurl, encode_path(& team_id
                .to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_team_metrics",
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
    /**Builder for [`Client::get_team_metrics_max`]

[`Client::get_team_metrics_max`]: super::Client::get_team_metrics_max*/
    #[derive(Debug, Clone)]
    pub struct GetTeamMetricsMax<'a> {
        client: &'a super::Client,
        team_id: Result<crate::PathSegment, String>,
        end: Result<Option<u64>, String>,
        metric: Result<crate::platform::types::GetTeamMetricsMaxMetric, String>,
        start: Result<Option<u64>, String>,
    }
    impl<'a> GetTeamMetricsMax<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                team_id: Err("team_id was not initialized".to_string()),
                end: Ok(None),
                metric: Err("metric was not initialized".to_string()),
                start: Ok(None),
            }
        }
        pub fn team_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.team_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for team_id failed".to_string()
                });
            self
        }
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.end = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for end failed".to_string());
            self
        }
        pub fn metric<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::platform::types::GetTeamMetricsMaxMetric>,
        {
            self.metric = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: platform :: types :: GetTeamMetricsMaxMetric` for metric failed"
                        .to_string()
                });
            self
        }
        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.start = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for start failed".to_string());
            self
        }
        ///Sends a `GET` request to `/teams/{teamID}/metrics/max`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MaxTeamMetric>, Error<crate::ErrorBody>> {
            let Self { client, team_id, end, metric, start } = self;
            let team_id = team_id.map_err(Error::InvalidRequest)?;
            let end = end.map_err(Error::InvalidRequest)?;
            let metric = metric.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/teams/{}/metrics/max", client.baseurl, encode_path(& team_id
                .to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("metric", &metric))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_team_metrics_max",
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
    /**Builder for [`Client::list_templates`]

[`Client::list_templates`]: super::Client::list_templates*/
    #[derive(Debug, Clone)]
    pub struct ListTemplates<'a> {
        client: &'a super::Client,
        team_id: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListTemplates<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                team_id: Ok(None),
            }
        }
        pub fn team_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.team_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for team_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/templates`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::Template>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, team_id } = self;
            let team_id = team_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/templates", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("teamID", &team_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_templates",
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
    /**Builder for [`Client::post_templates`]

[`Client::post_templates`]: super::Client::post_templates*/
    #[derive(Debug, Clone)]
    pub struct PostTemplates<'a> {
        client: &'a super::Client,
        body: Result<types::builder::TemplateBuildRequest, String>,
    }
    impl<'a> PostTemplates<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TemplateBuildRequest>,
            <V as std::convert::TryInto<
                types::TemplateBuildRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `TemplateBuildRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TemplateBuildRequest,
            ) -> types::builder::TemplateBuildRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/templates`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TemplateLegacy>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::TemplateBuildRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/templates", client.baseurl,);
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
                operation_id: "post_templates",
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
    /**Builder for [`Client::get_templates_alias`]

[`Client::get_templates_alias`]: super::Client::get_templates_alias*/
    #[derive(Debug, Clone)]
    pub struct GetTemplatesAlias<'a> {
        client: &'a super::Client,
        alias: Result<crate::PathSegment, String>,
    }
    impl<'a> GetTemplatesAlias<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                alias: Err("alias was not initialized".to_string()),
            }
        }
        pub fn alias<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.alias = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for alias failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/templates/aliases/{alias}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TemplateAliasResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, alias } = self;
            let alias = alias.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/aliases/{}", client.baseurl, encode_path(& alias
                .to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_templates_alias",
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
    /**Builder for [`Client::post_templates_tags`]

[`Client::post_templates_tags`]: super::Client::post_templates_tags*/
    #[derive(Debug, Clone)]
    pub struct PostTemplatesTags<'a> {
        client: &'a super::Client,
        body: Result<types::builder::AssignTemplateTagsRequest, String>,
    }
    impl<'a> PostTemplatesTags<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AssignTemplateTagsRequest>,
            <V as std::convert::TryInto<
                types::AssignTemplateTagsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `AssignTemplateTagsRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AssignTemplateTagsRequest,
            ) -> types::builder::AssignTemplateTagsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/templates/tags`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AssignedTemplateTags>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::AssignTemplateTagsRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/templates/tags", client.baseurl,);
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
                operation_id: "post_templates_tags",
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
    /**Builder for [`Client::delete_templates_tags`]

[`Client::delete_templates_tags`]: super::Client::delete_templates_tags*/
    #[derive(Debug, Clone)]
    pub struct DeleteTemplatesTags<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeleteTemplateTagsRequest, String>,
    }
    impl<'a> DeleteTemplatesTags<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeleteTemplateTagsRequest>,
            <V as std::convert::TryInto<
                types::DeleteTemplateTagsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeleteTemplateTagsRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeleteTemplateTagsRequest,
            ) -> types::builder::DeleteTemplateTagsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `DELETE` request to `/templates/tags`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeleteTemplateTagsRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/templates/tags", client.baseurl,);
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
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_templates_tags",
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
    /**Builder for [`Client::get_template`]

[`Client::get_template`]: super::Client::get_template*/
    #[derive(Debug, Clone)]
    pub struct GetTemplate<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
        limit: Result<Option<u32>, String>,
        next_token: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetTemplate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
                limit: Ok(None),
                next_token: Ok(None),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn next_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.next_token = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for next_token failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/templates/{templateID}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TemplateWithBuilds>, Error<crate::ErrorBody>> {
            let Self { client, template_id, limit, next_token } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let next_token = next_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/{}", client.baseurl, encode_path(& template_id
                .to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("nextToken", &next_token))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_template",
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
    /**Builder for [`Client::post_template`]

[`Client::post_template`]: super::Client::post_template*/
    #[derive(Debug, Clone)]
    pub struct PostTemplate<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::TemplateBuildRequest, String>,
    }
    impl<'a> PostTemplate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TemplateBuildRequest>,
            <V as std::convert::TryInto<
                types::TemplateBuildRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `TemplateBuildRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TemplateBuildRequest,
            ) -> types::builder::TemplateBuildRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/templates/{templateID}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TemplateLegacy>, Error<crate::ErrorBody>> {
            let Self { client, template_id, body } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::TemplateBuildRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/{}", client.baseurl, encode_path(& template_id
                .to_string()),
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
                operation_id: "post_template",
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
    /**Builder for [`Client::delete_template`]

[`Client::delete_template`]: super::Client::delete_template*/
    #[derive(Debug, Clone)]
    pub struct DeleteTemplate<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
    }
    impl<'a> DeleteTemplate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/templates/{templateID}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, template_id } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/{}", client.baseurl, encode_path(& template_id
                .to_string()),
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
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_template",
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
    /**Builder for [`Client::patch_template`]

[`Client::patch_template`]: super::Client::patch_template*/
    #[derive(Debug, Clone)]
    pub struct PatchTemplate<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::TemplateUpdateRequest, String>,
    }
    impl<'a> PatchTemplate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TemplateUpdateRequest>,
            <V as std::convert::TryInto<
                types::TemplateUpdateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `TemplateUpdateRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TemplateUpdateRequest,
            ) -> types::builder::TemplateUpdateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/templates/{templateID}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, template_id, body } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::TemplateUpdateRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/{}", client.baseurl, encode_path(& template_id
                .to_string()),
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
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "patch_template",
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
    /**Builder for [`Client::post_template_build`]

[`Client::post_template_build`]: super::Client::post_template_build*/
    #[derive(Debug, Clone)]
    pub struct PostTemplateBuild<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
        build_id: Result<crate::PathSegment, String>,
    }
    impl<'a> PostTemplateBuild<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
                build_id: Err("build_id was not initialized".to_string()),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        pub fn build_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.build_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for build_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/templates/{templateID}/builds/{buildID}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, template_id, build_id } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let build_id = build_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/{}/builds/{}", client.baseurl, encode_path(& template_id
                .to_string()), encode_path(& build_id.to_string()),
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "post_template_build",
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
    /**Builder for [`Client::get_template_build_logs`]

[`Client::get_template_build_logs`]: super::Client::get_template_build_logs*/
    #[derive(Debug, Clone)]
    pub struct GetTemplateBuildLogs<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
        build_id: Result<crate::PathSegment, String>,
        cursor: Result<Option<u64>, String>,
        direction: Result<Option<crate::platform::types::LogsDirection>, String>,
        level: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        source: Result<Option<crate::platform::types::LogsSource>, String>,
    }
    impl<'a> GetTemplateBuildLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
                build_id: Err("build_id was not initialized".to_string()),
                cursor: Ok(None),
                direction: Ok(None),
                level: Ok(None),
                limit: Ok(None),
                source: Ok(None),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        pub fn build_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.build_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for build_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for cursor failed".to_string());
            self
        }
        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::platform::types::LogsDirection>,
        {
            self.direction = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: platform :: types :: LogsDirection` for direction failed"
                        .to_string()
                });
            self
        }
        pub fn level<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.level = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for level failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::platform::types::LogsSource>,
        {
            self.source = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: platform :: types :: LogsSource` for source failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/templates/{templateID}/builds/{buildID}/logs`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TemplateBuildLogsResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self {
                client,
                template_id,
                build_id,
                cursor,
                direction,
                level,
                limit,
                source,
            } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let build_id = build_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let level = level.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let source = source.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/{}/builds/{}/logs", client.baseurl, encode_path(&
                template_id.to_string()), encode_path(& build_id.to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("direction", &direction))
                .query(&progenitor_client::QueryParam::new("level", &level))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("source", &source))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_template_build_logs",
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
    /**Builder for [`Client::get_template_build_status`]

[`Client::get_template_build_status`]: super::Client::get_template_build_status*/
    #[derive(Debug, Clone)]
    pub struct GetTemplateBuildStatus<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
        build_id: Result<crate::PathSegment, String>,
        level: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        logs_offset: Result<Option<u32>, String>,
    }
    impl<'a> GetTemplateBuildStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
                build_id: Err("build_id was not initialized".to_string()),
                level: Ok(None),
                limit: Ok(None),
                logs_offset: Ok(None),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        pub fn build_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.build_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for build_id failed"
                        .to_string()
                });
            self
        }
        pub fn level<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.level = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for level failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn logs_offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.logs_offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for logs_offset failed".to_string());
            self
        }
        ///Sends a `GET` request to `/templates/{templateID}/builds/{buildID}/status`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TemplateBuildInfo>, Error<crate::ErrorBody>> {
            let Self { client, template_id, build_id, level, limit, logs_offset } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let build_id = build_id.map_err(Error::InvalidRequest)?;
            let level = level.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let logs_offset = logs_offset.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/{}/builds/{}/status", client.baseurl, encode_path(&
                template_id.to_string()), encode_path(& build_id.to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("level", &level))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("logsOffset", &logs_offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_template_build_status",
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
    /**Builder for [`Client::get_template_file`]

[`Client::get_template_file`]: super::Client::get_template_file*/
    #[derive(Debug, Clone)]
    pub struct GetTemplateFile<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
        hash: Result<crate::PathSegment, String>,
    }
    impl<'a> GetTemplateFile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
                hash: Err("hash was not initialized".to_string()),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        pub fn hash<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.hash = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for hash failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/templates/{templateID}/files/{hash}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TemplateBuildFileUpload>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, template_id, hash } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let hash = hash.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/{}/files/{}", client.baseurl, encode_path(& template_id
                .to_string()), encode_path(& hash.to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_template_file",
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
    /**Builder for [`Client::get_template_tags`]

[`Client::get_template_tags`]: super::Client::get_template_tags*/
    #[derive(Debug, Clone)]
    pub struct GetTemplateTags<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
    }
    impl<'a> GetTemplateTags<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/templates/{templateID}/tags`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::TemplateTag>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, template_id } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/templates/{}/tags", client.baseurl, encode_path(& template_id
                .to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_template_tags",
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
    /**Builder for [`Client::list_sandboxes_v2`]

[`Client::list_sandboxes_v2`]: super::Client::list_sandboxes_v2*/
    #[derive(Debug, Clone)]
    pub struct ListSandboxesV2<'a> {
        client: &'a super::Client,
        limit: Result<Option<u32>, String>,
        metadata: Result<Option<::std::string::String>, String>,
        next_token: Result<Option<::std::string::String>, String>,
        order: Result<Option<crate::platform::types::OrderDirection>, String>,
        started_after: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
        state: Result<
            Option<
                crate::query::List<
                    crate::platform::types::SandboxState,
                    crate::query::Comma,
                >,
            >,
            String,
        >,
        template: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListSandboxesV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                metadata: Ok(None),
                next_token: Ok(None),
                order: Ok(None),
                started_after: Ok(None),
                state: Ok(None),
                template: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn metadata<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.metadata = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for metadata failed"
                        .to_string()
                });
            self
        }
        pub fn next_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.next_token = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for next_token failed"
                        .to_string()
                });
            self
        }
        pub fn order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::platform::types::OrderDirection>,
        {
            self.order = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: platform :: types :: OrderDirection` for order failed"
                        .to_string()
                });
            self
        }
        pub fn started_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.started_after = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for started_after failed"
                        .to_string()
                });
            self
        }
        pub fn state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::query::List<
                    crate::platform::types::SandboxState,
                    crate::query::Comma,
                >,
            >,
        {
            self.state = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: query :: List < crate :: platform :: types :: SandboxState , crate :: query :: Comma >` for state failed"
                        .to_string()
                });
            self
        }
        pub fn template<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.template = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for template failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v2/sandboxes`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::ListedSandbox>>,
            Error<crate::ErrorBody>,
        > {
            let Self {
                client,
                limit,
                metadata,
                next_token,
                order,
                started_after,
                state,
                template,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let metadata = metadata.map_err(Error::InvalidRequest)?;
            let next_token = next_token.map_err(Error::InvalidRequest)?;
            let order = order.map_err(Error::InvalidRequest)?;
            let started_after = started_after.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let template = template.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v2/sandboxes", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("metadata", &metadata))
                .query(&progenitor_client::QueryParam::new("nextToken", &next_token))
                .query(&progenitor_client::QueryParam::new("order", &order))
                .query(
                    &progenitor_client::QueryParam::new("startedAfter", &started_after),
                )
                .query(&progenitor_client::QueryParam::new("state", &state))
                .query(&progenitor_client::QueryParam::new("template", &template))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_sandboxes_v2",
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
    /**Builder for [`Client::post_sandboxes_v2`]

[`Client::post_sandboxes_v2`]: super::Client::post_sandboxes_v2*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxesV2<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::NewSandboxV2, String>,
    }
    impl<'a> PostSandboxesV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for idempotency_key failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewSandboxV2>,
            <V as std::convert::TryInto<types::NewSandboxV2>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewSandboxV2` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewSandboxV2,
            ) -> types::builder::NewSandboxV2,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v2/sandboxes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Sandbox>, Error<crate::ErrorBody>> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::NewSandboxV2::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v2/sandboxes", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
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
                operation_id: "post_sandboxes_v2",
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
    /**Builder for [`Client::post_sandbox_connect_v2`]

[`Client::post_sandbox_connect_v2`]: super::Client::post_sandbox_connect_v2*/
    #[derive(Debug, Clone)]
    pub struct PostSandboxConnectV2<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::ConnectSandboxV2, String>,
    }
    impl<'a> PostSandboxConnectV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ConnectSandboxV2>,
            <V as std::convert::TryInto<
                types::ConnectSandboxV2,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ConnectSandboxV2` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ConnectSandboxV2,
            ) -> types::builder::ConnectSandboxV2,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v2/sandboxes/{sandboxID}/connect`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Sandbox>, Error<crate::ErrorBody>> {
            let Self { client, sandbox_id, body } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ConnectSandboxV2::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v2/sandboxes/{}/connect", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                operation_id: "post_sandbox_connect_v2",
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
    /**Builder for [`Client::get_sandbox_logs_v2`]

[`Client::get_sandbox_logs_v2`]: super::Client::get_sandbox_logs_v2*/
    #[derive(Debug, Clone)]
    pub struct GetSandboxLogsV2<'a> {
        client: &'a super::Client,
        sandbox_id: Result<crate::PathSegment, String>,
        cursor: Result<Option<u64>, String>,
        direction: Result<Option<crate::platform::types::LogsDirection>, String>,
        level: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u32>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetSandboxLogsV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sandbox_id: Err("sandbox_id was not initialized".to_string()),
                cursor: Ok(None),
                direction: Ok(None),
                level: Ok(None),
                limit: Ok(None),
                search: Ok(None),
            }
        }
        pub fn sandbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.sandbox_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for sandbox_id failed"
                        .to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for cursor failed".to_string());
            self
        }
        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::platform::types::LogsDirection>,
        {
            self.direction = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: platform :: types :: LogsDirection` for direction failed"
                        .to_string()
                });
            self
        }
        pub fn level<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.level = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for level failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for search failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v2/sandboxes/{sandboxID}/logs`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::SandboxLogsV2Response>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, sandbox_id, cursor, direction, level, limit, search } = self;
            let sandbox_id = sandbox_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let level = level.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v2/sandboxes/{}/logs", client.baseurl, encode_path(& sandbox_id
                .to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("direction", &direction))
                .query(&progenitor_client::QueryParam::new("level", &level))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_sandbox_logs_v2",
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
    /**Builder for [`Client::list_templates_v2`]

[`Client::list_templates_v2`]: super::Client::list_templates_v2*/
    #[derive(Debug, Clone)]
    pub struct ListTemplatesV2<'a> {
        client: &'a super::Client,
        limit: Result<Option<u32>, String>,
        next_token: Result<Option<::std::string::String>, String>,
        team_id: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListTemplatesV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                next_token: Ok(None),
                team_id: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn next_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.next_token = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for next_token failed"
                        .to_string()
                });
            self
        }
        pub fn team_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.team_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for team_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v2/templates`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::Template>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, limit, next_token, team_id } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let next_token = next_token.map_err(Error::InvalidRequest)?;
            let team_id = team_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v2/templates", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("nextToken", &next_token))
                .query(&progenitor_client::QueryParam::new("teamID", &team_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_templates_v2",
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
    /**Builder for [`Client::post_templates_v2`]

[`Client::post_templates_v2`]: super::Client::post_templates_v2*/
    #[derive(Debug, Clone)]
    pub struct PostTemplatesV2<'a> {
        client: &'a super::Client,
        body: Result<types::builder::TemplateBuildRequestV2, String>,
    }
    impl<'a> PostTemplatesV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TemplateBuildRequestV2>,
            <V as std::convert::TryInto<
                types::TemplateBuildRequestV2,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `TemplateBuildRequestV2` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TemplateBuildRequestV2,
            ) -> types::builder::TemplateBuildRequestV2,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v2/templates`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TemplateLegacy>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::TemplateBuildRequestV2::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v2/templates", client.baseurl,);
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
                operation_id: "post_templates_v2",
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
    /**Builder for [`Client::patch_template_v2`]

[`Client::patch_template_v2`]: super::Client::patch_template_v2*/
    #[derive(Debug, Clone)]
    pub struct PatchTemplateV2<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::TemplateUpdateRequest, String>,
    }
    impl<'a> PatchTemplateV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TemplateUpdateRequest>,
            <V as std::convert::TryInto<
                types::TemplateUpdateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `TemplateUpdateRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TemplateUpdateRequest,
            ) -> types::builder::TemplateUpdateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v2/templates/{templateID}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TemplateUpdateResponse>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, template_id, body } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::TemplateUpdateRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v2/templates/{}", client.baseurl, encode_path(& template_id
                .to_string()),
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
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "patch_template_v2",
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
    /**Builder for [`Client::post_template_build_v2`]

[`Client::post_template_build_v2`]: super::Client::post_template_build_v2*/
    #[derive(Debug, Clone)]
    pub struct PostTemplateBuildV2<'a> {
        client: &'a super::Client,
        template_id: Result<crate::PathSegment, String>,
        build_id: Result<crate::PathSegment, String>,
        body: Result<types::builder::TemplateBuildStartV2, String>,
    }
    impl<'a> PostTemplateBuildV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                template_id: Err("template_id was not initialized".to_string()),
                build_id: Err("build_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn template_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.template_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for template_id failed"
                        .to_string()
                });
            self
        }
        pub fn build_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.build_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for build_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TemplateBuildStartV2>,
            <V as std::convert::TryInto<
                types::TemplateBuildStartV2,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `TemplateBuildStartV2` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TemplateBuildStartV2,
            ) -> types::builder::TemplateBuildStartV2,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v2/templates/{templateID}/builds/{buildID}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, template_id, build_id, body } = self;
            let template_id = template_id.map_err(Error::InvalidRequest)?;
            let build_id = build_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::TemplateBuildStartV2::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v2/templates/{}/builds/{}", client.baseurl, encode_path(& template_id
                .to_string()), encode_path(& build_id.to_string()),
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
                operation_id: "post_template_build_v2",
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
    /**Builder for [`Client::post_templates_v3`]

[`Client::post_templates_v3`]: super::Client::post_templates_v3*/
    #[derive(Debug, Clone)]
    pub struct PostTemplatesV3<'a> {
        client: &'a super::Client,
        body: Result<types::builder::TemplateBuildRequestV3, String>,
    }
    impl<'a> PostTemplatesV3<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TemplateBuildRequestV3>,
            <V as std::convert::TryInto<
                types::TemplateBuildRequestV3,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `TemplateBuildRequestV3` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TemplateBuildRequestV3,
            ) -> types::builder::TemplateBuildRequestV3,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v3/templates`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TemplateRequestResponseV3>,
            Error<crate::ErrorBody>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::TemplateBuildRequestV3::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v3/templates", client.baseurl,);
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
                operation_id: "post_templates_v3",
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
    /**Builder for [`Client::list_volumes`]

[`Client::list_volumes`]: super::Client::list_volumes*/
    #[derive(Debug, Clone)]
    pub struct ListVolumes<'a> {
        client: &'a super::Client,
    }
    impl<'a> ListVolumes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/volumes`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::Volume>>,
            Error<crate::ErrorBody>,
        > {
            let Self { client } = self;
            let url = format!("{}/volumes", client.baseurl,);
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
                operation_id: "list_volumes",
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
    /**Builder for [`Client::post_volumes`]

[`Client::post_volumes`]: super::Client::post_volumes*/
    #[derive(Debug, Clone)]
    pub struct PostVolumes<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewVolume, String>,
    }
    impl<'a> PostVolumes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewVolume>,
            <V as std::convert::TryInto<types::NewVolume>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewVolume` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewVolume) -> types::builder::NewVolume,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/volumes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::VolumeAndToken>, Error<crate::ErrorBody>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NewVolume::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/volumes", client.baseurl,);
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
                operation_id: "post_volumes",
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
    /**Builder for [`Client::get_volume`]

[`Client::get_volume`]: super::Client::get_volume*/
    #[derive(Debug, Clone)]
    pub struct GetVolume<'a> {
        client: &'a super::Client,
        volume_id: Result<crate::PathSegment, String>,
    }
    impl<'a> GetVolume<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                volume_id: Err("volume_id was not initialized".to_string()),
            }
        }
        pub fn volume_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.volume_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for volume_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/volumes/{volumeID}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::VolumeAndToken>, Error<crate::ErrorBody>> {
            let Self { client, volume_id } = self;
            let volume_id = volume_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/volumes/{}", client.baseurl, encode_path(& volume_id.to_string()),
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_volume",
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
    /**Builder for [`Client::delete_volume`]

[`Client::delete_volume`]: super::Client::delete_volume*/
    #[derive(Debug, Clone)]
    pub struct DeleteVolume<'a> {
        client: &'a super::Client,
        volume_id: Result<crate::PathSegment, String>,
    }
    impl<'a> DeleteVolume<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                volume_id: Err("volume_id was not initialized".to_string()),
            }
        }
        pub fn volume_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::PathSegment>,
        {
            self.volume_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: PathSegment` for volume_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/volumes/{volumeID}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<crate::ErrorBody>> {
            let Self { client, volume_id } = self;
            let volume_id = volume_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/volumes/{}", client.baseurl, encode_path(& volume_id.to_string()),
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
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_volume",
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
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// The operations of the document, sorted by `method_name`.
pub static OPERATIONS: &[crate::operation::Operation] = &[
    crate::operation::Operation {
        id: "deleteSandbox",
        method_name: "delete_sandbox",
        method: "DELETE",
        path: "/sandboxes/{sandboxID}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "deleteSecret",
        method_name: "delete_secret",
        method: "DELETE",
        path: "/secrets/{secretID}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "deleteTemplate",
        method_name: "delete_template",
        method: "DELETE",
        path: "/templates/{templateID}",
        security: &[&[&SCHEME_API_KEY_AUTH], &[&SCHEME_ACCESS_TOKEN_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "deleteTemplatesTags",
        method_name: "delete_templates_tags",
        method: "DELETE",
        path: "/templates/tags",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "deleteVolume",
        method_name: "delete_volume",
        method: "DELETE",
        path: "/volumes/{volumeID}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getSandbox",
        method_name: "get_sandbox",
        method: "GET",
        path: "/sandboxes/{sandboxID}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getSandboxLogs",
        method_name: "get_sandbox_logs",
        method: "GET",
        path: "/sandboxes/{sandboxID}/logs",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getSandboxLogsV2",
        method_name: "get_sandbox_logs_v2",
        method: "GET",
        path: "/v2/sandboxes/{sandboxID}/logs",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getSandboxMetrics",
        method_name: "get_sandbox_metrics",
        method: "GET",
        path: "/sandboxes/{sandboxID}/metrics",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getSecret",
        method_name: "get_secret",
        method: "GET",
        path: "/secrets/{secretID}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getTeamMetrics",
        method_name: "get_team_metrics",
        method: "GET",
        path: "/teams/{teamID}/metrics",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getTeamMetricsMax",
        method_name: "get_team_metrics_max",
        method: "GET",
        path: "/teams/{teamID}/metrics/max",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getTemplate",
        method_name: "get_template",
        method: "GET",
        path: "/templates/{templateID}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getTemplateBuildLogs",
        method_name: "get_template_build_logs",
        method: "GET",
        path: "/templates/{templateID}/builds/{buildID}/logs",
        security: &[&[&SCHEME_ACCESS_TOKEN_AUTH], &[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getTemplateBuildStatus",
        method_name: "get_template_build_status",
        method: "GET",
        path: "/templates/{templateID}/builds/{buildID}/status",
        security: &[&[&SCHEME_ACCESS_TOKEN_AUTH], &[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getTemplateFile",
        method_name: "get_template_file",
        method: "GET",
        path: "/templates/{templateID}/files/{hash}",
        security: &[&[&SCHEME_ACCESS_TOKEN_AUTH], &[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getTemplateTags",
        method_name: "get_template_tags",
        method: "GET",
        path: "/templates/{templateID}/tags",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getTemplatesAlias",
        method_name: "get_templates_alias",
        method: "GET",
        path: "/templates/aliases/{alias}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "getVolume",
        method_name: "get_volume",
        method: "GET",
        path: "/volumes/{volumeID}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "listSandboxes",
        method_name: "list_sandboxes",
        method: "GET",
        path: "/sandboxes",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "listSandboxesMetrics",
        method_name: "list_sandboxes_metrics",
        method: "GET",
        path: "/sandboxes/metrics",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "listSandboxesV2",
        method_name: "list_sandboxes_v2",
        method: "GET",
        path: "/v2/sandboxes",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "listSecrets",
        method_name: "list_secrets",
        method: "GET",
        path: "/secrets",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "listSnapshots",
        method_name: "list_snapshots",
        method: "GET",
        path: "/snapshots",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "listTeams",
        method_name: "list_teams",
        method: "GET",
        path: "/teams",
        security: &[&[&SCHEME_ACCESS_TOKEN_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "listTemplates",
        method_name: "list_templates",
        method: "GET",
        path: "/templates",
        security: &[&[&SCHEME_API_KEY_AUTH], &[&SCHEME_ACCESS_TOKEN_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "listTemplatesV2",
        method_name: "list_templates_v2",
        method: "GET",
        path: "/v2/templates",
        security: &[&[&SCHEME_API_KEY_AUTH], &[&SCHEME_ACCESS_TOKEN_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "listVolumes",
        method_name: "list_volumes",
        method: "GET",
        path: "/volumes",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "patchTemplate",
        method_name: "patch_template",
        method: "PATCH",
        path: "/templates/{templateID}",
        security: &[&[&SCHEME_API_KEY_AUTH], &[&SCHEME_ACCESS_TOKEN_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "patchTemplateV2",
        method_name: "patch_template_v2",
        method: "PATCH",
        path: "/v2/templates/{templateID}",
        security: &[&[&SCHEME_API_KEY_AUTH], &[&SCHEME_ACCESS_TOKEN_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxConnect",
        method_name: "post_sandbox_connect",
        method: "POST",
        path: "/sandboxes/{sandboxID}/connect",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxConnectV2",
        method_name: "post_sandbox_connect_v2",
        method: "POST",
        path: "/v2/sandboxes/{sandboxID}/connect",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxFork",
        method_name: "post_sandbox_fork",
        method: "POST",
        path: "/sandboxes/{sandboxID}/fork",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxPause",
        method_name: "post_sandbox_pause",
        method: "POST",
        path: "/sandboxes/{sandboxID}/pause",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxRefreshes",
        method_name: "post_sandbox_refreshes",
        method: "POST",
        path: "/sandboxes/{sandboxID}/refreshes",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxResume",
        method_name: "post_sandbox_resume",
        method: "POST",
        path: "/sandboxes/{sandboxID}/resume",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxSnapshots",
        method_name: "post_sandbox_snapshots",
        method: "POST",
        path: "/sandboxes/{sandboxID}/snapshots",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxTimeout",
        method_name: "post_sandbox_timeout",
        method: "POST",
        path: "/sandboxes/{sandboxID}/timeout",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxes",
        method_name: "post_sandboxes",
        method: "POST",
        path: "/sandboxes",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSandboxesV2",
        method_name: "post_sandboxes_v2",
        method: "POST",
        path: "/v2/sandboxes",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSecret",
        method_name: "post_secret",
        method: "POST",
        path: "/secrets/{secretID}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postSecrets",
        method_name: "post_secrets",
        method: "POST",
        path: "/secrets",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postTemplate",
        method_name: "post_template",
        method: "POST",
        path: "/templates/{templateID}",
        security: &[&[&SCHEME_ACCESS_TOKEN_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postTemplateBuild",
        method_name: "post_template_build",
        method: "POST",
        path: "/templates/{templateID}/builds/{buildID}",
        security: &[&[&SCHEME_ACCESS_TOKEN_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postTemplateBuildV2",
        method_name: "post_template_build_v2",
        method: "POST",
        path: "/v2/templates/{templateID}/builds/{buildID}",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postTemplates",
        method_name: "post_templates",
        method: "POST",
        path: "/templates",
        security: &[&[&SCHEME_ACCESS_TOKEN_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postTemplatesTags",
        method_name: "post_templates_tags",
        method: "POST",
        path: "/templates/tags",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postTemplatesV2",
        method_name: "post_templates_v2",
        method: "POST",
        path: "/v2/templates",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postTemplatesV3",
        method_name: "post_templates_v3",
        method: "POST",
        path: "/v3/templates",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "postVolumes",
        method_name: "post_volumes",
        method: "POST",
        path: "/volumes",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
    crate::operation::Operation {
        id: "putSandboxNetwork",
        method_name: "put_sandbox_network",
        method: "PUT",
        path: "/sandboxes/{sandboxID}/network",
        security: &[&[&SCHEME_API_KEY_AUTH]],
        headers: &[],
        media_type: ::std::option::Option::None,
        empty_is_null: false,
        streams_request: false,
        streams_response: false,
    },
];
static SCHEME_ACCESS_TOKEN_AUTH: crate::operation::SecurityScheme = crate::operation::SecurityScheme {
    name: "AccessTokenAuth",
    carrier: crate::operation::CredentialLocation::Bearer,
};
static SCHEME_API_KEY_AUTH: crate::operation::SecurityScheme = crate::operation::SecurityScheme {
    name: "ApiKeyAuth",
    carrier: crate::operation::CredentialLocation::Header("x-api-key"),
};
