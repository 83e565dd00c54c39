//! [`ClientBuilder`], the builder of [`Client`].

use std::fmt;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::client::Client;
use crate::client::config::{
    Config, DEFAULT_CONNECT_TIMEOUT, DEFAULT_DOMAIN, DEFAULT_REQUEST_TIMEOUT,
};
use crate::error::{Error, ErrorKind, Result};
use crate::secret::SecretString;
use crate::transport::CallOptions;
use crate::transport::base_url::BaseUrl;
use crate::transport::http_client::{self, HttpVersion};
use crate::transport::retry::RetryPolicy;

/// Builder for a [`Client`].
///
/// A setting that is not set on the builder is read from the environment, and has a default if it
/// is not set there either. In both places, an empty value counts as unset.
///
/// | setting | environment variable | default |
/// |---|---|---|
/// | [`api_key`](Self::api_key) | `E2B_API_KEY` | none; calls that need it fail |
/// | [`access_token`](Self::access_token) | `E2B_ACCESS_TOKEN` | none |
/// | [`domain`](Self::domain) | `E2B_DOMAIN` | `e2b.app` |
/// | [`api_url`](Self::api_url) | `E2B_API_URL` | `https://api.<domain>` |
/// | [`sandbox_url`](Self::sandbox_url) | `E2B_SANDBOX_URL` | derived from the domain of the sandbox |
/// | [`debug`](Self::debug) | `E2B_DEBUG` | `false` |
/// | [`proxy`](Self::proxy) | `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY` | none |
///
/// ```
/// use std::time::Duration;
///
/// # fn main() -> e2b::Result<()> {
/// let client = e2b::Client::builder()
///     .api_key("e2b_0123456789abcdef")
///     .domain("sandboxes.example.com")
///     .request_timeout(Duration::from_secs(20))
///     .build()?;
/// assert_eq!(client.api_url(), "https://api.sandboxes.example.com");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "call build()"]
pub struct ClientBuilder {
    api_key: Option<SecretString>,
    access_token: Option<SecretString>,
    domain: Option<String>,
    api_url: Option<String>,
    sandbox_url: Option<String>,
    debug: Option<bool>,
    request_timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    headers: Vec<(String, SecretString)>,
    proxy: Option<SecretString>,
    http_version: HttpVersion,
    retry_policy: RetryPolicy,
    diagnose_streams: Option<bool>,
    http_client: Option<reqwest::Client>,
    stream_http_client: Option<reqwest::Client>,
}

impl ClientBuilder {
    /// Sets the API key of the team. The format is not validated; the server decides.
    pub fn api_key(mut self, key: impl Into<SecretString>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Sets a personal access token, for the few operations that accept no API key.
    pub fn access_token(mut self, token: impl Into<SecretString>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// Sets the domain of the deployment, such as `e2b.app`. The other URLs are derived from it.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets the URL of the platform. Defaults to `https://api.<domain>`. It may contain a path.
    pub fn api_url(mut self, url: impl Into<String>) -> Self {
        self.api_url = Some(url.into());
        self
    }

    /// Sets one URL for envd of all sandboxes, in place of the one that is derived from the domain.
    ///
    /// The headers that route a request to its sandbox are always sent.
    pub fn sandbox_url(mut self, url: impl Into<String>) -> Self {
        self.sandbox_url = Some(url.into());
        self
    }

    /// Sets the debug mode: the platform defaults to `http://localhost:3000`, and envd to
    /// `http://localhost:49983`. [`api_url`](Self::api_url) and [`sandbox_url`](Self::sandbox_url)
    /// override these.
    pub fn debug(mut self, debug: bool) -> Self {
        self.debug = Some(debug);
        self
    }

    /// Sets the limit on a whole call, from connecting to the last byte of the response. Defaults
    /// to 60 seconds; zero disables it. Retries count towards it, unless
    /// [`RetryPolicy::total_timeout`] is set. Of a stream or a download it limits only the opening.
    /// It is also the default idle timeout of file transfers.
    ///
    /// It is unrelated to the lifetime of a sandbox and to the run time of a command.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request_timeout = Some(timeout);
        self
    }

    /// Sets the limit on establishing a connection, including TLS. Defaults to 10 seconds; zero
    /// disables it. It has no effect together with [`http_client`](Self::http_client).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sets the HTTP version of calls. Defaults to [`HttpVersion::Negotiated`]. It has no effect
    /// together with [`http_client`](Self::http_client).
    ///
    /// On one HTTP/2 connection, a server may limit concurrent calls, for example to 100; further
    /// calls wait. With [`HttpVersion::Http1`], each concurrent call uses its own connection.
    pub fn http_version(mut self, version: HttpVersion) -> Self {
        self.http_version = version;
        self
    }

    /// Sets the retry policy; [`retry`](crate::retry) describes which calls are retried.
    /// [`RetryPolicy::disabled`] disables retries.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry_policy = policy;
        self
    }

    /// Whether the platform is asked for the state of the sandbox when a stream breaks, so that the
    /// error can tell a paused or missing sandbox from a network failure. Defaults to `true`. See
    /// [`Sandbox::diagnose`](crate::Sandbox::diagnose).
    pub fn diagnose_streams(mut self, diagnose: bool) -> Self {
        self.diagnose_streams = Some(diagnose);
        self
    }

    /// Adds a header to every call to the platform. It is not sent to sandboxes, and never printed.
    ///
    /// A `User-Agent` header replaces the one of this crate.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the URL of a proxy for all traffic, with user and password if the proxy requires them.
    /// It overrides the environment. It has no effect together with
    /// [`http_client`](Self::http_client).
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Sets a custom HTTP client.
    ///
    /// Its settings are used unchanged. Build it from
    /// [`http_client_builder`](crate::http_client_builder): reqwest's default redirect policy would
    /// send credentials to another host.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Sets a custom HTTP client for streamed responses: downloads, the output of commands,
    /// watches. Defaults to [`http_client`](Self::http_client), if that is set.
    ///
    /// Build it from [`stream_http_client_builder`](crate::stream_http_client_builder), which uses
    /// HTTP/1.1 only: over HTTP/2, downloads of more than about 3 MB through E2B's proxy fail with
    /// current versions of reqwest.
    pub fn stream_http_client(mut self, client: reqwest::Client) -> Self {
        self.stream_http_client = Some(client);
        self
    }

    /// Builds the client with the environment of the process.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if a setting is invalid; the message contains its name. A
    /// missing API key is not an error here: the first call that needs it fails.
    pub fn build(self) -> Result<Client> {
        self.build_in(|name| std::env::var(name).ok())
    }

    /// Builds the client with the given environment.
    pub(crate) fn build_in(self, env: impl Fn(&str) -> Option<String>) -> Result<Client> {
        let mut clients = match &self.http_client {
            Some(client) => http_client::Clients {
                default: client.clone(),
                streams: client.clone(),
            },
            None => http_client::clients(&http_client::Settings {
                connect_timeout: limit(self.connect_timeout, DEFAULT_CONNECT_TIMEOUT),
                proxy: self.proxy.as_ref().filter(|proxy| !proxy.is_empty()),
                version: self.http_version,
            })?,
        };
        if let Some(client) = &self.stream_http_client {
            clients.streams = client.clone();
        }
        let uses_own_tls = self.http_client.is_none();
        let config = self.resolve(env)?;
        if uses_own_tls && !cfg!(any(feature = "rustls", feature = "native-tls")) {
            require_no_tls(&config)?;
        }
        Client::new(config, clients)
    }

    fn resolve(self, env: impl Fn(&str) -> Option<String>) -> Result<Config> {
        let from_env = |name: &str| env(name).filter(|value| !value.is_empty());
        let text = |explicit: Option<String>, name: &str| {
            explicit
                .filter(|value| !value.is_empty())
                .or_else(|| from_env(name))
        };
        let secret = |explicit: Option<SecretString>, name: &str| {
            explicit
                .filter(|value| !value.is_empty())
                .or_else(|| from_env(name).map(SecretString::from))
        };
        let debug = self.debug.unwrap_or_else(|| {
            from_env("E2B_DEBUG").is_some_and(|value| value.eq_ignore_ascii_case("true"))
        });
        let domain = text(self.domain, "E2B_DOMAIN").unwrap_or_else(|| DEFAULT_DOMAIN.to_owned());
        let api_url = match text(self.api_url, "E2B_API_URL") {
            Some(url) => BaseUrl::parse("api_url", &url)?,
            None if debug => BaseUrl::parse("api_url", "http://localhost:3000")?,
            None => BaseUrl::of_host("domain", &format!("api.{domain}"))?,
        };
        let sandbox_url = text(self.sandbox_url, "E2B_SANDBOX_URL")
            .map(|url| BaseUrl::parse("sandbox_url", &url))
            .transpose()?;
        Ok(Config {
            api_key: secret(self.api_key, "E2B_API_KEY"),
            access_token: secret(self.access_token, "E2B_ACCESS_TOKEN"),
            domain,
            api_url,
            sandbox_url,
            debug,
            options: CallOptions {
                request_timeout: limit(self.request_timeout, DEFAULT_REQUEST_TIMEOUT),
                retry_policy: self.retry_policy.clone(),
            },
            diagnose_streams: self.diagnose_streams.unwrap_or(true),
            headers: parse_headers(&self.headers)?,
        })
    }
}

/// Redacts credentials, header values and the proxy.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api_key", &self.api_key)
            .field("access_token", &self.access_token)
            .field("domain", &self.domain)
            .field("api_url", &self.api_url)
            .field("sandbox_url", &self.sandbox_url)
            .field("debug", &self.debug)
            .field("request_timeout", &self.request_timeout)
            .field("http_version", &self.http_version)
            .field("retry_policy", &self.retry_policy)
            .field("connect_timeout", &self.connect_timeout)
            .field("headers", &self.headers)
            .field("proxy", &self.proxy)
            .finish_non_exhaustive()
    }
}

/// Rejects URLs that need TLS in a build without it. reqwest would report a failed connection.
fn require_no_tls(config: &Config) -> Result<()> {
    let urls = [Some(&config.api_url), config.sandbox_url.as_ref()];
    match urls
        .into_iter()
        .flatten()
        .find(|url| url.as_str().starts_with("https:"))
    {
        None => Ok(()),
        Some(url) => Err(Error::new(
            ErrorKind::InvalidArgument,
            format!(
                "{} needs TLS, and e2b is built without it: enable its feature `rustls` or \
                 `native-tls`, or set ClientBuilder::http_client",
                url.as_str()
            ),
        )),
    }
}

/// A timeout with its default; zero stands for none.
fn limit(explicit: Option<Duration>, default: Duration) -> Option<Duration> {
    Some(explicit.unwrap_or(default)).filter(|limit| !limit.is_zero())
}

fn parse_headers(headers: &[(String, SecretString)]) -> Result<HeaderMap> {
    let mut map = HeaderMap::with_capacity(headers.len());
    for (name, value) in headers {
        let invalid = |what: &str| {
            let message = format!("the {what} of header {name:?} is invalid");
            Error::new(ErrorKind::InvalidArgument, message)
        };
        let parsed: HeaderName = name.parse().map_err(|_| invalid("name"))?;
        let mut value = HeaderValue::from_str(value.expose()).map_err(|_| invalid("value"))?;
        value.set_sensitive(true);
        map.append(parsed, value);
    }
    Ok(map)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::config::SHARED_HOST_DOMAINS;

    fn resolve(builder: ClientBuilder, env: &[(&str, &str)]) -> Result<Config> {
        builder.resolve(|name| {
            env.iter()
                .find(|(other, _)| *other == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    fn valid(builder: ClientBuilder, env: &[(&str, &str)]) -> Config {
        resolve(builder, env).expect("valid settings")
    }

    #[test]
    fn builder_overrides_environment_and_environment_overrides_default() {
        let none = valid(ClientBuilder::default(), &[]);
        assert_eq!(none.api_url.as_str(), "https://api.e2b.app");
        assert!(none.api_key.is_none());

        let env = [
            ("E2B_API_KEY", "from-env"),
            ("E2B_DOMAIN", "env.example"),
            ("E2B_ACCESS_TOKEN", "token-from-env"),
        ];
        let from_env = valid(ClientBuilder::default(), &env);
        assert_eq!(from_env.api_url.as_str(), "https://api.env.example");
        assert_eq!(from_env.api_key, Some("from-env".into()));
        assert_eq!(from_env.access_token, Some("token-from-env".into()));

        let builder = ClientBuilder::default()
            .api_key("from-builder")
            .domain("my.example");
        let explicit = valid(builder, &env);
        assert_eq!(explicit.api_url.as_str(), "https://api.my.example");
        assert_eq!(explicit.api_key, Some("from-builder".into()));
    }

    #[test]
    fn urls_override_domain_and_debug() {
        let env = [
            ("E2B_API_URL", "http://127.0.0.1:3000/prefix"),
            ("E2B_SANDBOX_URL", "http://127.0.0.1:4000"),
            ("E2B_DEBUG", "TRUE"),
            ("E2B_DOMAIN", "ignored.example"),
        ];
        let config = valid(ClientBuilder::default(), &env);
        assert_eq!(config.api_url.as_str(), "http://127.0.0.1:3000/prefix");
        assert_eq!(config.api_url.path(), "/prefix");
        let envd = config.envd_url("i1", "e2b.app").expect("a URL");
        assert_eq!(envd.as_str(), "http://127.0.0.1:4000");
        assert_eq!(config.host("i1", "e2b.app", 80), "localhost:80");

        let debug = valid(ClientBuilder::default(), &[("E2B_DEBUG", "true")]);
        assert_eq!(debug.api_url.as_str(), "http://localhost:3000");
        let envd = debug.envd_url("i1", "e2b.app").expect("a URL");
        assert_eq!(envd.as_str(), "http://localhost:49983");

        for value in ["1", "yes", ""] {
            let config = valid(ClientBuilder::default(), &[("E2B_DEBUG", value)]);
            assert_eq!(config.api_url.as_str(), "https://api.e2b.app", "{value}");
        }
    }

    #[test]
    fn empty_values_count_as_unset() {
        let env = [("E2B_API_KEY", ""), ("E2B_DOMAIN", "")];
        let builder = ClientBuilder::default().api_url("").domain("").api_key("");
        let config = valid(builder, &env);
        assert_eq!(config.api_url.as_str(), "https://api.e2b.app");
        assert!(config.api_key.is_none());
    }

    #[test]
    fn envd_url_uses_the_shared_host_of_known_domains() {
        let config = valid(ClientBuilder::default(), &[]);
        let url = |domain| {
            config
                .envd_url("i1", domain)
                .map(|url| url.as_str().to_owned())
        };
        for domain in SHARED_HOST_DOMAINS {
            let expected = format!("https://sandbox.{domain}");
            assert_eq!(url(domain).expect("a URL"), expected);
        }
        assert_eq!(
            url("cluster.example").expect("a URL"),
            "https://49983-i1.cluster.example"
        );
        assert_eq!(config.host("i1", "e2b.app", 8080), "8080-i1.e2b.app");
    }

    /// The access token of the sandbox is sent to this host.
    #[test]
    fn envd_url_rejects_an_id_or_domain_with_another_host() {
        let config = valid(ClientBuilder::default(), &[]);
        for (id, domain) in [
            ("i1.evil.example/", "e2b.example"),
            ("i1@evil.example#", "e2b.example"),
            ("i1", "evil.example/path"),
            ("i1", "user@evil.example"),
            ("i1", ""),
        ] {
            let error = config.envd_url(id, domain).expect_err("rejected");
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id} {domain}");
        }
    }

    #[test]
    fn error_of_an_invalid_setting_contains_its_name() {
        let message = |builder: ClientBuilder| {
            let error = resolve(builder, &[]).err().expect("rejected");
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            error.message().unwrap_or_default().to_owned()
        };
        let builder = ClientBuilder::default;
        assert!(message(builder().api_url("e2b.app")).starts_with("api_url is not a URL"));
        assert!(message(builder().api_url("ftp://e2b.app")).contains("not an http"));
        assert!(message(builder().sandbox_url("http://u:p@h")).contains("user or password"));
        assert!(message(builder().api_url("http://h?x=1")).contains("query"));
        assert!(message(builder().domain("e2b.app/x")).contains("not a host name"));
        assert!(message(builder().header("bad name", "x")).contains("name of header"));
        let secret = message(builder().header("x-ok", "secret\n"));
        assert!(secret.contains("value of header") && !secret.contains("secret"));
    }

    #[test]
    fn https_without_tls_is_invalid_argument() {
        let error = require_no_tls(&valid(ClientBuilder::default(), &[])).expect_err("https");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().contains("rustls"), "{error}");
        let plain = ClientBuilder::default().api_url("http://127.0.0.1:1");
        assert!(require_no_tls(&valid(plain, &[])).is_ok());
        let sandboxes = ClientBuilder::default()
            .api_url("http://127.0.0.1:1")
            .sandbox_url("https://envd.example");
        assert!(require_no_tls(&valid(sandboxes, &[])).is_err());
    }

    #[test]
    fn a_timeout_of_zero_is_none() {
        let config = valid(ClientBuilder::default(), &[]);
        assert_eq!(
            config.options.request_timeout,
            Some(DEFAULT_REQUEST_TIMEOUT)
        );
        let builder = ClientBuilder::default().request_timeout(Duration::ZERO);
        assert_eq!(valid(builder, &[]).options.request_timeout, None);
    }
}
