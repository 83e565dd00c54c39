//! `ClientBuilder`, the settings of a client.

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

/// Settings for a [`Client`].
///
/// What is not set here is taken from the environment, and what is not there either has a default.
/// An empty value counts as unset, in both places.
///
/// | setting | environment | default |
/// |---|---|---|
/// | [`api_key`](Self::api_key) | `E2B_API_KEY` | none; calls that need it fail |
/// | [`access_token`](Self::access_token) | `E2B_ACCESS_TOKEN` | none |
/// | [`domain`](Self::domain) | `E2B_DOMAIN` | `e2b.app` |
/// | [`api_url`](Self::api_url) | `E2B_API_URL` | `https://api.<domain>` |
/// | [`sandbox_url`](Self::sandbox_url) | `E2B_SANDBOX_URL` | as the sandbox says |
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
    /// The key of your team. Its form is not checked: the server has the say.
    pub fn api_key(mut self, key: impl Into<SecretString>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// A personal access token, for the few operations that take nothing else.
    pub fn access_token(mut self, token: impl Into<SecretString>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// The domain of the deployment, such as `e2b.app`. The other URLs follow from it.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// The URL of the platform, when it is not `https://api.<domain>`. A path in it is kept.
    pub fn api_url(mut self, url: impl Into<String>) -> Self {
        self.api_url = Some(url.into());
        self
    }

    /// One URL for envd of all sandboxes, instead of the one that follows from the domain.
    ///
    /// The headers that route a request to its sandbox are sent in any case.
    pub fn sandbox_url(mut self, url: impl Into<String>) -> Self {
        self.sandbox_url = Some(url.into());
        self
    }

    /// Talks to a platform on `http://localhost:3000` and to envd on `http://localhost:49983`,
    /// unless [`api_url`](Self::api_url) or [`sandbox_url`](Self::sandbox_url) say otherwise.
    pub fn debug(mut self, debug: bool) -> Self {
        self.debug = Some(debug);
        self
    }

    /// The time for a whole call, from connecting to the last byte of the answer; 60 seconds by
    /// default, none if zero. Transfers of files and streams are not subject to it.
    ///
    /// It has nothing to do with the lifetime of a sandbox, or with how long a command may run.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request_timeout = Some(timeout);
        self
    }

    /// The time for making a connection, TLS included; 10 seconds by default, none if zero. Without
    /// effect together with [`http_client`](Self::http_client).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// The HTTP that calls are made over; negotiated if not stated. Without effect together with
    /// [`http_client`](Self::http_client).
    ///
    /// A server may allow a hundred calls at once on one connection of HTTP/2; further ones wait.
    /// [`HttpVersion::Http1`] opens a connection for each call that is under way instead.
    pub fn http_version(mut self, version: HttpVersion) -> Self {
        self.http_version = version;
        self
    }

    /// How often a call is tried again, and for how long; see [`retry`](crate::retry) for which
    /// calls. [`RetryPolicy::none`] switches it off.
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

    /// A header for every call to the platform. It is not sent to sandboxes, and never printed.
    ///
    /// A `User-Agent` set here replaces this crate's own.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The URL of a proxy for all traffic, with user and password if it needs them; it wins over
    /// the environment. Without effect together with [`http_client`](Self::http_client).
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// An HTTP client of your own.
    ///
    /// Its settings apply as they are. Begin it with
    /// [`http_client_builder`](crate::http_client_builder): reqwest's own redirect policy would
    /// carry credentials to another host.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// An HTTP client of your own for what is streamed from sandboxes: downloads, the output of
    /// commands, watches. Without one, [`http_client`](Self::http_client) serves these, too.
    ///
    /// Begin it with [`stream_http_client_builder`](crate::stream_http_client_builder), which speaks
    /// HTTP/1.1 only: over HTTP/2, downloads of more than some 3 MB through E2B's proxy break off in
    /// today's reqwest.
    pub fn stream_http_client(mut self, client: reqwest::Client) -> Self {
        self.stream_http_client = Some(client);
        self
    }

    /// Builds the client, with the environment of this process.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] names the setting that cannot be used. A missing API key is
    /// no error yet: the first call that needs it fails.
    pub fn build(self) -> Result<Client> {
        self.build_in(|name| std::env::var(name).ok())
    }

    /// Builds the client with another environment.
    pub(crate) fn build_in(self, env: impl Fn(&str) -> Option<String>) -> Result<Client> {
        let mut clients = match &self.http_client {
            Some(client) => http_client::Clients {
                calls: client.clone(),
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

/// No credential, header value or proxy is shown.
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
            let message = format!("the {what} of header {name:?} cannot be sent");
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

    fn good(builder: ClientBuilder, env: &[(&str, &str)]) -> Config {
        resolve(builder, env).expect("the settings are good")
    }

    #[test]
    fn explicit_wins_over_environment_wins_over_default() {
        let none = good(ClientBuilder::default(), &[]);
        assert_eq!(none.api_url.as_str(), "https://api.e2b.app");
        assert!(none.api_key.is_none());

        let env = [
            ("E2B_API_KEY", "from-env"),
            ("E2B_DOMAIN", "env.example"),
            ("E2B_ACCESS_TOKEN", "token-from-env"),
        ];
        let from_env = good(ClientBuilder::default(), &env);
        assert_eq!(from_env.api_url.as_str(), "https://api.env.example");
        assert_eq!(from_env.api_key, Some("from-env".into()));
        assert_eq!(from_env.access_token, Some("token-from-env".into()));

        let builder = ClientBuilder::default()
            .api_key("mine")
            .domain("my.example");
        let explicit = good(builder, &env);
        assert_eq!(explicit.api_url.as_str(), "https://api.my.example");
        assert_eq!(explicit.api_key, Some("mine".into()));
    }

    #[test]
    fn urls_win_over_the_domain_and_debug() {
        let env = [
            ("E2B_API_URL", "http://127.0.0.1:3000/prefix"),
            ("E2B_SANDBOX_URL", "http://127.0.0.1:4000"),
            ("E2B_DEBUG", "TRUE"),
            ("E2B_DOMAIN", "ignored.example"),
        ];
        let config = good(ClientBuilder::default(), &env);
        assert_eq!(config.api_url.as_str(), "http://127.0.0.1:3000/prefix");
        assert_eq!(config.api_url.path(), "/prefix");
        let envd = config.envd_url("i1", "e2b.app").expect("a URL");
        assert_eq!(envd.as_str(), "http://127.0.0.1:4000");
        assert_eq!(config.host("i1", "e2b.app", 80), "localhost:80");

        let debug = good(ClientBuilder::default(), &[("E2B_DEBUG", "true")]);
        assert_eq!(debug.api_url.as_str(), "http://localhost:3000");
        let envd = debug.envd_url("i1", "e2b.app").expect("a URL");
        assert_eq!(envd.as_str(), "http://localhost:49983");

        for value in ["1", "yes", ""] {
            let config = good(ClientBuilder::default(), &[("E2B_DEBUG", value)]);
            assert_eq!(config.api_url.as_str(), "https://api.e2b.app", "{value}");
        }
    }

    #[test]
    fn empty_values_count_as_unset() {
        let env = [("E2B_API_KEY", ""), ("E2B_DOMAIN", "")];
        let builder = ClientBuilder::default().api_url("").domain("").api_key("");
        let config = good(builder, &env);
        assert_eq!(config.api_url.as_str(), "https://api.e2b.app");
        assert!(config.api_key.is_none());
    }

    #[test]
    fn envd_is_on_a_shared_host_or_on_one_of_its_own() {
        let config = good(ClientBuilder::default(), &[]);
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

    /// The token of the sandbox is sent to this host.
    #[test]
    fn an_id_or_domain_cannot_lead_to_another_host() {
        let config = good(ClientBuilder::default(), &[]);
        for (id, domain) in [
            ("i1.evil.example/", "e2b.example"),
            ("i1@evil.example#", "e2b.example"),
            ("i1", "evil.example/path"),
            ("i1", "user@evil.example"),
            ("i1", ""),
        ] {
            let error = config.envd_url(id, domain).expect_err("refused");
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id} {domain}");
        }
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let message = |builder: ClientBuilder| {
            let error = resolve(builder, &[]).err().expect("refused");
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            error.message().unwrap_or_default().to_owned()
        };
        let builder = ClientBuilder::default;
        assert!(message(builder().api_url("e2b.app")).starts_with("api_url is no URL"));
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
        let error = require_no_tls(&good(ClientBuilder::default(), &[])).expect_err("https");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().contains("rustls"), "{error}");
        let plain = ClientBuilder::default().api_url("http://127.0.0.1:1");
        assert!(require_no_tls(&good(plain, &[])).is_ok());
        let sandboxes = ClientBuilder::default()
            .api_url("http://127.0.0.1:1")
            .sandbox_url("https://envd.example");
        assert!(require_no_tls(&good(sandboxes, &[])).is_err());
    }

    #[test]
    fn a_timeout_of_zero_is_none() {
        let config = good(ClientBuilder::default(), &[]);
        assert_eq!(
            config.options.request_timeout,
            Some(DEFAULT_REQUEST_TIMEOUT)
        );
        let builder = ClientBuilder::default().request_timeout(Duration::ZERO);
        assert_eq!(good(builder, &[]).options.request_timeout, None);
    }
}
