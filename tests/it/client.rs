//! `Client` and its builder: credentials, URLs, timeouts and proxies.

use std::time::Duration;

use e2b::{Client, ErrorKind, TimeoutKind};
use httpmock::prelude::*;

use crate::support::{
    API_KEY, ENVD_TOKEN, SANDBOX_ID, build, client, client_builder, connect_at, connect_to,
    error_json, listed_sandbox_json, mock_any, refusing_url, sandbox_json,
};

mod credentials {
    use super::*;

    #[tokio::test]
    async fn missing_api_key_is_unauthenticated_before_sending() {
        let server = MockServer::start_async().await;
        let any = mock_any(&server, 200).await;
        let client = Client::builder()
            .api_url(server.base_url())
            .api_key("")
            .build()
            .expect("a key is not needed yet");
        // The environment of the tests may have a key.
        if std::env::var_os("E2B_API_KEY").is_some() {
            return;
        }

        let error = client.kill(SANDBOX_ID).await.expect_err("there is no key");

        assert_eq!(error.kind(), ErrorKind::Unauthenticated);
        assert_eq!(
            error.message(),
            Some(
                "deleteSandbox requires an API key (ApiKeyAuth: set E2B_API_KEY or call \
                 ClientBuilder::api_key)"
            )
        );
        any.assert_calls_async(0).await;
    }

    #[tokio::test]
    async fn clients_with_different_keys_are_independent() {
        let server = MockServer::start_async().await;
        let mut clients = Vec::new();
        for key in ["key-a", "sk-anything"] {
            let builder = Client::builder().api_url(server.base_url()).api_key(key);
            clients.push((key, builder.build().expect("any key will do")));
        }
        for (key, client) in clients {
            let kill = server
                .mock_async(|when, then| {
                    when.method(DELETE).header("x-api-key", key);
                    then.status(204);
                })
                .await;
            assert!(client.kill(SANDBOX_ID).await.expect("it is killed"));
            kill.assert_async().await;
        }
    }

    #[tokio::test]
    async fn custom_headers_are_sent_to_the_platform_only() {
        let server = MockServer::start_async().await;
        let connect = server
            .mock_async(|when, then| {
                when.method(POST)
                    .header("x-team", "blue")
                    .header("user-agent", "mine/1");
                then.status(200).json_body(sandbox_json());
            })
            .await;
        let health = server
            .mock_async(|when, then| {
                when.path("/health").header_missing("x-team");
                then.status(204);
            })
            .await;

        let builder = client_builder(server.base_url())
            .header("X-Team", "blue")
            .header("User-Agent", "mine/1");
        let sandbox = build(builder)
            .connect(SANDBOX_ID)
            .await
            .expect("it connects");
        assert!(sandbox.is_running().await.expect("envd responds"));

        connect.assert_async().await;
        health.assert_async().await;
    }

    /// A redirection to another origin is not followed; reqwest by itself would send the key there.
    #[tokio::test]
    async fn redirect_to_another_origin_is_a_server_error() {
        for status in [301, 302, 303, 307, 308] {
            let (server, other) = (
                MockServer::start_async().await,
                MockServer::start_async().await,
            );
            let elsewhere = other.mock_async(|_, then| drop(then.status(204))).await;
            let to = other.url("/elsewhere?token=secret");
            server
                .mock_async(|_, then| {
                    then.status(status).header("location", &to);
                })
                .await;

            let client = client(server.base_url());
            let platform = client
                .kill(SANDBOX_ID)
                .await
                .expect_err("it is not followed");
            let envd = redirected_envd_call(&other, status).await;

            assert_eq!(platform.kind(), ErrorKind::Server, "{status}");
            assert_eq!(platform.status().map(|s| s.as_u16()), Some(status));
            let message = platform.message().unwrap_or_default();
            assert!(message.contains(&other.base_url()), "{message}");
            assert!(!message.contains("secret"), "{message}");
            assert_eq!(envd.kind(), ErrorKind::Server, "{status}");
            elsewhere.assert_calls_async(0).await;
        }
    }

    /// The error of a call to envd that is redirected to the other server.
    async fn redirected_envd_call(other: &MockServer, status: u16) -> e2b::Error {
        let envd = MockServer::start_async().await;
        envd.mock_async(|_, then| {
            then.status(status).header("location", other.url("/"));
        })
        .await;
        let sandbox = connect_at(envd.base_url()).await;
        let error = sandbox.envd().get_metrics().send().await;
        error.expect_err("it is not followed").into()
    }

    /// A 302 turns a POST into a GET, and the 200 of a login page would pass for success.
    #[tokio::test]
    async fn redirect_to_a_login_page_is_a_server_error_of_a_post() {
        for status in [301, 302, 303] {
            let server = MockServer::start_async().await;
            let sandbox = connect_to(&server).await;
            server
                .mock_async(|when, then| {
                    when.method(POST);
                    then.status(status).header("location", "/login");
                })
                .await;
            let login = server
                .mock_async(|when, then| {
                    when.path("/login");
                    then.status(200).body("<html>");
                })
                .await;

            let error = sandbox.set_lifetime(Duration::from_secs(60)).await;

            let error = error.expect_err("nothing was set");
            assert_eq!(error.kind(), ErrorKind::Server);
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
            let text = error.to_string();
            assert!(text.contains("login page"), "{text}");
            login.assert_calls_async(0).await;
        }
    }

    #[tokio::test]
    async fn redirect_of_a_get_is_followed_on_the_same_origin() {
        for status in [301, 302, 303, 307, 308] {
            let server = MockServer::start_async().await;
            server
                .mock_async(|when, then| {
                    when.path(format!("/sandboxes/{SANDBOX_ID}"));
                    then.status(status).header("location", "/moved");
                })
                .await;
            server
                .mock_async(|when, then| {
                    when.method(GET).path("/moved").header("x-api-key", API_KEY);
                    then.status(200).json_body(listed_sandbox_json(SANDBOX_ID));
                })
                .await;

            let sandbox = client(server.base_url()).sandbox(SANDBOX_ID).await;
            assert_eq!(sandbox.expect("it is found").id(), SANDBOX_ID, "{status}");
        }
    }

    #[tokio::test]
    async fn redirects_without_end_are_an_error() {
        for status in [302, 307] {
            let server = MockServer::start_async().await;
            let endless = server
                .mock_async(|_, then| {
                    then.status(status).header("location", "/again");
                })
                .await;
            let error = client(server.base_url()).sandbox(SANDBOX_ID).await;
            error.expect_err("it does not end");
            assert_eq!(endless.calls_async().await, 11, "{status}");
        }
    }

    #[tokio::test]
    async fn redirect_on_the_same_origin_is_followed() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|when, then| {
                when.path(format!("/sandboxes/{SANDBOX_ID}"));
                then.status(307).header("location", "/moved");
            })
            .await;
        let moved = server
            .mock_async(|when, then| {
                when.method(DELETE)
                    .path("/moved")
                    .header("x-api-key", API_KEY);
                then.status(204);
            })
            .await;

        assert!(
            client(server.base_url())
                .kill(SANDBOX_ID)
                .await
                .expect("it is killed")
        );
        moved.assert_async().await;
    }

    #[tokio::test]
    async fn debug_output_has_no_secrets() {
        let server = MockServer::start_async().await;
        let builder = client_builder(server.base_url())
            .access_token("sk_e2b_secret")
            .header("x-team", "header-secret")
            .proxy("http://user:proxy-secret@127.0.0.1:1");
        let create = client(server.base_url())
            .create("base")
            .env("TOKEN", "env-secret");
        let mut printed = format!("{builder:?} {create:?}");
        drop(builder);
        let sandbox = connect_to(&server).await;
        printed += &format!("{sandbox:?} {:?} {:?}", sandbox.client(), sandbox.envd());
        printed += &format!("{:?}", sandbox.client().platform());
        printed += &format!("{:?}", sandbox.client().connect(SANDBOX_ID));
        printed += &format!("{:?}", sandbox.client().sandboxes());
        server
            .mock_async(|_, then| {
                then.status(401).json_body(error_json(401, "no"));
            })
            .await;
        let error = sandbox.info().await.expect_err("it is an error response");
        printed += &format!("{error:?} {error}");
        for secret in [API_KEY, ENVD_TOKEN, "-secret", "e2b_secret"] {
            assert!(!printed.contains(secret), "{secret} in {printed}");
        }
    }
}

mod paths {
    use super::*;

    #[tokio::test]
    async fn sandbox_id_that_changes_the_path_is_invalid_argument() {
        let server = MockServer::start_async().await;
        let any = mock_any(&server, 204).await;
        let client = client(server.base_url());
        for id in ["", ".", "..", "a\\..\\b", "../templates"] {
            let error = client.connect(id).await.map(drop);
            let rejected = id != "../templates";
            if rejected {
                let error = error.expect_err("it is rejected");
                assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id:?}");
            }
            let error = client.kill(id).await.map(drop);
            if rejected {
                let error = error.expect_err("it is rejected");
                assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id:?}");
            }
        }
        // An encoded slash is no separator: the id with one in it is a single segment.
        any.assert_calls_async(2).await;
    }

    #[tokio::test]
    async fn base_url_with_path_and_trailing_slash_is_joined() {
        let server = MockServer::start_async().await;
        let kill = server
            .mock_async(|when, then| {
                when.method(DELETE)
                    .path(format!("/api/v9/sandboxes/{SANDBOX_ID}"));
                then.status(204);
            })
            .await;
        for path in ["/api/v9", "/api/v9/", "/api/v9///"] {
            let client = client(server.url(path));
            assert!(
                client.kill(SANDBOX_ID).await.expect("it is killed"),
                "{path}"
            );
        }
        kill.assert_calls_async(3).await;
    }
}

mod timeouts {
    use super::*;

    #[tokio::test]
    async fn request_timeout_is_named_in_the_error() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| {
                then.status(204).delay(Duration::from_secs(20));
            })
            .await;
        let patient = client(server.base_url());
        let hasty = patient.with_request_timeout(Duration::from_millis(50));

        let error = hasty.kill(SANDBOX_ID).await.expect_err("too late");

        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::Request));
        assert_eq!(
            error.to_string(),
            format!(
                "deleteSandbox on sandbox {SANDBOX_ID}: timed out: no response from {} within the request \
                 timeout",
                server.base_url()
            )
        );
    }

    #[tokio::test]
    async fn connection_refused_is_a_connection_error() {
        let url = refusing_url();

        let error = client(&url)
            .kill(SANDBOX_ID)
            .await
            .expect_err("the connection is refused");

        assert!(error.is_connection());
        assert_eq!(
            error.message(),
            Some(format!("cannot connect to {url}").as_str())
        );
        assert!(std::error::Error::source(&error).is_some());
    }
}

mod proxies {
    use super::*;

    #[tokio::test]
    async fn all_requests_go_through_the_proxy() {
        let proxy = MockServer::start_async().await;
        let connect = proxy
            .mock_async(|when, then| {
                when.method(POST)
                    .path(format!("/sandboxes/{SANDBOX_ID}/connect"));
                then.status(200).json_body(sandbox_json());
            })
            .await;
        let health = proxy
            .mock_async(|when, then| {
                when.method(GET).path("/health");
                then.status(204);
            })
            .await;
        let mock = async |method, path: &'static str| {
            proxy
                .mock_async(|when, then| {
                    when.method(method).path(path);
                    then.status(404);
                })
                .await
        };
        let read = mock(GET, "/files").await;
        let write = mock(POST, "/files").await;
        let run = mock(POST, "/process.Process/Start").await;

        let builder = client_builder("http://api.invalid")
            .sandbox_url("http://sandbox.invalid")
            .proxy(proxy.base_url());
        let sandbox = build(builder)
            .connect(SANDBOX_ID)
            .await
            .expect("the proxy responds");
        assert!(sandbox.is_running().await.expect("the proxy responds"));
        // These responses are neither files nor commands; only the server that is called matters.
        let _ = sandbox.files().read("a").await;
        let _ = sandbox.files().write("a", "text").await;
        let _ = sandbox.commands().run("x").await;

        for mock in [connect, health, read, write, run] {
            mock.assert_async().await;
        }
    }
}

/// Everything public can be sent to another thread, and every future can be spawned.
#[test]
fn futures_are_send_and_handles_are_sync() {
    fn send<T: Send>(_: T) {}
    fn both<T: Send + Sync>() {}
    both::<Client>();
    both::<e2b::Sandbox>();
    both::<e2b::Error>();
    both::<e2b::ClientBuilder>();
    fn futures(client: &Client, sandbox: &e2b::Sandbox) {
        send(client.create("base").into_future());
        send(client.connect(SANDBOX_ID).into_future());
        send(client.sandbox(SANDBOX_ID));
        send(client.kill(SANDBOX_ID));
        send(client.sandboxes().stream());
        send(client.platform().list_volumes().send());
        send(sandbox.info());
        send(sandbox.pause());
        send(sandbox.set_lifetime(Duration::ZERO));
        send(sandbox.is_running());
        send(sandbox.envd().get_metrics().send());
    }
    let _ = futures;
}

/// One pointer: a `Result` of it costs next to nothing to pass on.
#[test]
fn error_has_the_size_of_a_pointer() {
    assert_eq!(size_of::<e2b::Error>(), size_of::<usize>());
}
