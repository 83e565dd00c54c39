//! `WebGuard`, which rejects requests that a browser sends for a web page.
//!
//! The server listens on the loopback address, where every page that is open in a browser can send
//! requests, too. A page cannot hide its `Origin` in a cross-origin request. With a host name that
//! resolves to the loopback address after the page was loaded ("DNS rebinding") its requests are of the same
//! origin, but then their `Host` is that name.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, StatusCode, Uri};

use crate::api_error::ApiError;

/// Decides whether a request comes from a program on this machine.
#[derive(Clone, Debug, Default)]
pub(super) struct WebGuard {
    /// Host names that are accepted besides `localhost` and IP addresses.
    names: Vec<String>,
}

impl WebGuard {
    pub(super) fn allow(&mut self, name: String) {
        self.names.push(name.to_ascii_lowercase());
    }

    /// Rejects a request whose host is not this server, or that a web page has sent.
    pub(super) fn check(&self, headers: &HeaderMap, uri: &Uri) -> Result<(), ApiError> {
        let forbidden = |message: &str| Err(ApiError::new(StatusCode::FORBIDDEN, message));
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let authority = uri.authority().map(|authority| authority.as_str());
        if !authority
            .or_else(|| header("host"))
            .is_some_and(|host| self.is_own(host))
        {
            return forbidden(
                "the host of the request must be an IP address, localhost, or a name that this server \
                 was started with (--allow-host)",
            );
        }
        let site = headers.get("sec-fetch-site");
        let from_page = headers.contains_key("origin") || site.is_some_and(|site| site != "none");
        if from_page && !is_signed_file(uri) {
            return forbidden("requests from web pages are not allowed");
        }
        Ok(())
    }

    /// Returns whether a `Host` is one of this server. A sandbox can be named in front of it:
    /// `49983-<id>.localhost`.
    fn is_own(&self, host: &str) -> bool {
        if host.parse::<SocketAddr>().is_ok() {
            return true;
        }
        let name = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        };
        let name = name.to_ascii_lowercase();
        let address = name.trim_start_matches('[').trim_end_matches(']');
        let in_front = |own: &str| {
            name == own
                || name
                    .strip_suffix(own)
                    .is_some_and(|front| front.ends_with('.'))
        };
        address.parse::<IpAddr>().is_ok()
            || in_front("localhost")
            || self.names.iter().any(|own| in_front(own))
    }
}

/// Whether a request is for a signed URL of a file. Whoever has the URL may use it, in a page as well.
fn is_signed_file(uri: &Uri) -> bool {
    let query = uri.query().unwrap_or_default();
    uri.path() == "/files" && query.split('&').any(|pair| pair.starts_with("signature="))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, headers: &[(&'static str, &str)]) -> bool {
        let mut guard = WebGuard::default();
        guard.allow("e2b.internal".to_owned());
        let headers = headers
            .iter()
            .map(|(name, value)| {
                let value = value.parse().expect("a header");
                (axum::http::HeaderName::from_static(name), value)
            })
            .collect();
        guard.check(&headers, &url.parse().expect("a URL")).is_ok()
    }

    #[test]
    fn host_must_be_an_address_localhost_or_an_allowed_name() {
        for host in [
            "127.0.0.1:3000",
            "127.0.0.1",
            "[::1]:3000",
            "[::1]",
            "localhost",
            "LOCALHOST:3000",
            "49983-iabc.localhost:3000",
            "e2b.internal:3000",
            "49983-iabc.e2b.internal",
        ] {
            assert!(check("/sandboxes", &[("host", host)]), "{host}");
        }
        for host in [
            "evil.example",
            "evil.example:3000",
            "localhost.evil.example",
            "evillocalhost",
            "127.0.0.1.evil.example",
            "49983-iabc.evil.example",
            "e2b.internal.evil.example",
            "",
        ] {
            assert!(!check("/sandboxes", &[("host", host)]), "{host}");
        }
        assert!(!check("/sandboxes", &[]), "no host at all");
    }

    #[test]
    fn requests_of_pages_are_rejected_except_for_signed_urls() {
        let host = ("host", "127.0.0.1:3000");
        for page in [
            ("origin", "http://evil.example"),
            ("origin", "http://127.0.0.1:3000"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("sec-fetch-site", "same-origin"),
        ] {
            for path in ["/sandboxes", "/process.Process/Start", "/files?path=a"] {
                assert!(!check(path, &[host, page]), "{path} {page:?}");
            }
            assert!(check("/files?path=a&signature=v1_x", &[host, page]));
            let rebound = ("host", "evil.example");
            assert!(!check("/files?path=a&signature=v1_x", &[rebound, page]));
        }
        assert!(check("/sandboxes", &[host, ("sec-fetch-site", "none")]));
    }
}
