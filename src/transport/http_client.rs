//! The HTTP client: TLS, proxies, and how far a redirection is followed.

use std::time::Duration;

use reqwest::redirect::{Action, Attempt, Policy};
use reqwest::{Proxy, StatusCode, Url};

use crate::error::{Error, ErrorKind, Result};
use crate::secret::SecretString;

/// The number of redirections that are followed, as in reqwest's own policy.
pub(super) const REDIRECT_LIMIT: usize = 10;

const USER_AGENT: &str = concat!("e2b-rust-sdk/", env!("CARGO_PKG_VERSION"));

/// The HTTP that calls are made over. Streams and downloads go over HTTP/1.1 in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpVersion {
    /// HTTP/2 where the server offers it during the TLS handshake, HTTP/1.1 elsewhere.
    #[default]
    Negotiated,
    /// HTTP/1.1.
    Http1,
    /// HTTP/2, also without TLS, where nothing is negotiated: the server has to speak it.
    Http2,
}

/// The settings of the HTTP clients.
pub(crate) struct Settings<'a> {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) proxy: Option<&'a SecretString>,
    pub(crate) version: HttpVersion,
}

/// The HTTP clients of a [`Client`](crate::Client).
#[derive(Clone, Debug)]
pub(crate) struct Clients {
    /// For calls: HTTP/2 where the server offers it.
    pub(crate) calls: reqwest::Client,
    /// For answers that are streams: downloads, the output of commands, watches.
    ///
    /// They have connections of their own, so that long ones do not use up the streams that a
    /// server allows on one connection, and it is HTTP/1.1 that they speak: the proxy in front of
    /// the sandboxes puts an empty DATA frame behind every 32 KiB or so, and h2 takes more than a
    /// hundred of these for an attack and closes the connection.
    pub(crate) streams: reqwest::Client,
}

/// The HTTP clients for some settings.
pub(crate) fn clients(settings: &Settings<'_>) -> Result<Clients> {
    let calls = match settings.version {
        HttpVersion::Negotiated => http_client_builder()?,
        HttpVersion::Http1 => stream_http_client_builder()?,
        HttpVersion::Http2 => http_client_builder()?.http2_prior_knowledge(),
    };
    Ok(Clients {
        calls: client(calls, settings)?,
        streams: client(stream_http_client_builder()?, settings)?,
    })
}

fn client(mut builder: reqwest::ClientBuilder, settings: &Settings<'_>) -> Result<reqwest::Client> {
    if let Some(timeout) = settings.connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    if let Some(proxy) = settings.proxy {
        builder = builder.proxy(parse_proxy(proxy)?);
    }
    builder.build().map_err(|error| {
        Error::new(
            ErrorKind::InvalidArgument,
            "the HTTP client cannot be built",
        )
        .with_source(error)
    })
}

/// The beginning of an HTTP client of your own, for
/// [`ClientBuilder::http_client`](crate::ClientBuilder::http_client).
///
/// It has this crate's TLS and `User-Agent`, and a redirect policy that keeps credentials where
/// they belong: reqwest takes `Authorization` off a request that is redirected to another host, and
/// leaves `X-API-Key` and `X-Access-Token` on it. Redirects are followed on the same origin only, and
/// those that would turn a request into a GET (301, 302, 303) only for GET and HEAD.
///
/// It cannot be made [`http1_only`](reqwest::ClientBuilder::http1_only), for what TLS negotiates is
/// settled: begin with [`stream_http_client_builder`] for that. Do not set `timeout`: it would apply
/// to streams, too, and cannot be taken back for one of them.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let http = e2b::http_client_builder()?
///     .pool_max_idle_per_host(4)
///     .build()?;
/// let client = e2b::Client::builder().http_client(http).build()?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ErrorKind::InvalidArgument`] if TLS cannot be set up, for example because the system has no
/// root certificates.
pub fn http_client_builder() -> Result<reqwest::ClientBuilder> {
    with_tls(basic_builder(), &[b"h2", b"http/1.1"])
}

/// The same for
/// [`ClientBuilder::stream_http_client`](crate::ClientBuilder::stream_http_client): it speaks
/// HTTP/1.1 only.
///
/// # Errors
///
/// As for [`http_client_builder`].
pub fn stream_http_client_builder() -> Result<reqwest::ClientBuilder> {
    // reqwest leaves what TLS negotiates alone when the TLS is not its own, so it takes both.
    with_tls(basic_builder().http1_only(), &[b"http/1.1"])
}

fn basic_builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .user_agent(USER_AGENT)
        .redirect(Policy::custom(stay_on_origin))
        .tcp_nodelay(true)
}

/// Follows redirects that repeat the request (307, 308), on the same origin.
///
/// reqwest turns a POST into a GET when it follows the others, and the 200 of a login page would pass
/// for the success of the call. The transport follows these itself for GET and HEAD.
fn stay_on_origin(attempt: Attempt<'_>) -> Action {
    let repeats = matches!(
        attempt.status(),
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT
    );
    let stays = attempt
        .previous()
        .last()
        .is_some_and(|from| from.origin() == attempt.url().origin());
    if !(repeats && stays) {
        attempt.stop()
    } else if attempt.previous().len() > REDIRECT_LIMIT {
        attempt.error("too many redirects")
    } else {
        attempt.follow()
    }
}

fn parse_proxy(proxy: &SecretString) -> Result<Proxy> {
    // The URL may hold a password, so it is not repeated.
    let invalid = || {
        Error::new(
            ErrorKind::InvalidArgument,
            "the proxy is not a URL such as http://proxy.example:3128",
        )
    };
    let url = Url::parse(proxy.expose()).map_err(|_| invalid())?;
    if !url.has_host() {
        return Err(invalid());
    }
    Proxy::all(url).map_err(|_| invalid())
}

/// TLS by rustls with ring, unless the process has chosen another provider.
///
/// reqwest's own default is aws-lc-rs, which spends tens of milliseconds at the start of each process
/// on gathering entropy (`benches/startup.rs`) and takes a good deal longer to build. Both are kept
/// up; no difference in throughput was seen.
#[cfg(feature = "rustls")]
fn with_tls(
    builder: reqwest::ClientBuilder,
    protocols: &[&[u8]],
) -> Result<reqwest::ClientBuilder> {
    use std::sync::Arc;

    use rustls::crypto::CryptoProvider;
    use rustls_platform_verifier::BuilderVerifierExt as _;

    let failed = |error: rustls::Error| {
        Error::new(ErrorKind::InvalidArgument, "TLS cannot be set up").with_source(error)
    };
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let mut tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .with_platform_verifier()
        .map_err(failed)?
        .with_no_client_auth();
    tls.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
    Ok(builder.tls_backend_preconfigured(tls))
}

#[cfg(not(feature = "rustls"))]
fn with_tls(builder: reqwest::ClientBuilder, _: &[&[u8]]) -> Result<reqwest::ClientBuilder> {
    Ok(builder)
}
