//! [`Clients`], the HTTP clients, and builders for them: TLS, proxy and redirect policy.

use std::time::Duration;

use reqwest::redirect::{Action, Attempt, Policy};
use reqwest::{Proxy, StatusCode, Url};

use crate::error::{Error, ErrorKind, Result};
use crate::secret::SecretString;

/// The number of redirections that are followed, as in reqwest's own policy.
pub(super) const REDIRECT_LIMIT: usize = 10;

const USER_AGENT: &str = concat!("e2b-rust-sdk/", env!("CARGO_PKG_VERSION"));

/// The HTTP version of calls. Streams and downloads always use HTTP/1.1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpVersion {
    /// HTTP/2 if the server offers it during the TLS handshake (ALPN), otherwise HTTP/1.1.
    #[default]
    Negotiated,
    /// HTTP/1.1.
    Http1,
    /// HTTP/2 with prior knowledge, also without TLS. The server must support it.
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
    /// For calls: HTTP/2 if the server offers it.
    pub(crate) default: reqwest::Client,
    /// For streamed responses: downloads, the output of commands, watches.
    ///
    /// Streams have their own connections, so that long streams do not use up the concurrent
    /// streams that a server allows on one HTTP/2 connection. They use HTTP/1.1: the proxy in front
    /// of the sandboxes inserts an empty DATA frame after about every 32 KiB, and h2 treats more
    /// than a hundred of these as an attack and closes the connection.
    pub(crate) streams: reqwest::Client,
}

/// Builds the HTTP clients.
pub(crate) fn clients(settings: &Settings<'_>) -> Result<Clients> {
    let default = match settings.version {
        HttpVersion::Negotiated => http_client_builder()?,
        HttpVersion::Http1 => stream_http_client_builder()?,
        HttpVersion::Http2 => http_client_builder()?.http2_prior_knowledge(),
    };
    Ok(Clients {
        default: client(default, settings)?,
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

/// Returns a preconfigured builder for a custom HTTP client, to pass to
/// [`ClientBuilder::http_client`](crate::ClientBuilder::http_client).
///
/// It has this crate's TLS and `User-Agent`, and a redirect policy that keeps credentials where
/// they belong: reqwest takes `Authorization` off a request that is redirected to another host, and
/// leaves `X-API-Key` and `X-Access-Token` on it. Redirects are followed on the same origin only, and
/// those that would turn a request into a GET (301, 302, 303) only for GET and HEAD.
///
/// Do not call [`http1_only`](reqwest::ClientBuilder::http1_only): it does not change the protocols
/// that TLS negotiates. Use [`stream_http_client_builder`] for HTTP/1.1. Do not set `timeout`: it
/// would also apply to streams, and cannot be unset for a single one.
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

/// Returns a preconfigured builder for a custom HTTP client, to pass to
/// [`ClientBuilder::stream_http_client`](crate::ClientBuilder::stream_http_client).
///
/// It is the builder of [`http_client_builder`], restricted to HTTP/1.1.
///
/// # Errors
///
/// As for [`http_client_builder`].
pub fn stream_http_client_builder() -> Result<reqwest::ClientBuilder> {
    // reqwest does not change the ALPN protocols of a preconfigured TLS backend, so both are set.
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
    // The URL may contain a password, so the message omits it.
    let invalid = || {
        Error::new(
            ErrorKind::InvalidArgument,
            "proxy is not a URL such as http://proxy.example:3128",
        )
    };
    let url = Url::parse(proxy.expose()).map_err(|_| invalid())?;
    if !url.has_host() {
        return Err(invalid());
    }
    Proxy::all(url).map_err(|_| invalid())
}

/// Sets up rustls with the crypto provider of the process, or ring if there is none.
///
/// reqwest's default provider is aws-lc-rs, which spends tens of milliseconds at the start of each
/// process on gathering entropy (`benches/startup.rs`) and takes considerably longer to build. Both
/// are maintained, and no difference in throughput was measured.
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
