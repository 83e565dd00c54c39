//! The hand-written layer, against mocks of the service.

use std::time::Duration;

use e2b::platform::types::{OrderDirection, SandboxState};
use e2b::{Client, ErrorKind, TimeoutKind};
use futures_util::TryStreamExt as _;
use httpmock::prelude::*;
use serde_json::{Value, json};

const ID: &str = "iabcdefghijklmnopqrst";
const KEY: &str = "e2b_0123456789abcdef";
const TOKEN: &str = "envd-token-0123";

fn client(server: &MockServer) -> Client {
    Client::builder()
        .api_url(server.base_url())
        .sandbox_url(server.base_url())
        .api_key(KEY)
        .build()
        .expect("the settings are good")
}

fn sandbox() -> Value {
    json!({
        "templateID": "base",
        "sandboxID": ID,
        "clientID": "unused",
        "envdVersion": "0.6.2",
        "envdAccessToken": TOKEN,
    })
}

fn listed(id: &str) -> Value {
    json!({
        "templateID": "base",
        "sandboxID": id,
        "clientID": "unused",
        "envdVersion": "0.6.2",
        "startedAt": "2026-01-02T03:04:05Z",
        "endAt": "2026-01-02T03:09:05Z",
        "cpuCount": 2,
        "memoryMB": 1024,
        "diskSizeMB": 10240,
        "state": "running",
    })
}

async fn connected(server: &MockServer) -> e2b::Sandbox {
    let connect = server
        .mock_async(|when, then| {
            when.method(POST).path(format!("/sandboxes/{ID}/connect"));
            then.status(200).json_body(sandbox());
        })
        .await;
    let sandbox = client(server).connect(ID).await.expect("it connects");
    connect.delete_async().await;
    sandbox
}

mod create {
    use super::*;

    #[tokio::test]
    async fn states_the_lifetime_and_security_and_nothing_else() {
        let server = MockServer::start_async().await;
        let create = server
            .mock_async(|when, then| {
                when.method(POST)
                    .path("/sandboxes")
                    .header("x-api-key", KEY)
                    .json_body(json!({ "templateID": "base", "timeout": 300, "secure": true }));
                then.status(201).json_body(sandbox());
            })
            .await;

        let sandbox = client(&server).create("base").await.expect("it is created");

        create.assert_async().await;
        assert_eq!(sandbox.id(), ID);
        assert_eq!(sandbox.template_id(), "base");
        assert_eq!(sandbox.envd_version(), "0.6.2");
        assert!(!sandbox.was_resumed());
    }

    #[tokio::test]
    async fn sends_what_is_set() {
        let server = MockServer::start_async().await;
        let create = server
            .mock_async(|when, then| {
                when.method(POST).path("/sandboxes").json_body(json!({
                    "templateID": "team/base:v1",
                    "timeout": 1801,
                    "secure": false,
                    "autoPause": true,
                    "metadata": { "user": "ada" },
                    "envVars": { "LANG": "C" },
                }));
                then.status(201).json_body(sandbox());
            })
            .await;

        client(&server)
            .create("team/base:v1")
            .lifetime(Duration::from_millis(1_800_001))
            .metadata("user", "ada")
            .env("LANG", "C")
            .secure(false)
            .body_map(|body| body.auto_pause(true))
            .await
            .expect("it is created");

        create.assert_async().await;
    }

    #[tokio::test]
    async fn refuses_a_lifetime_that_cannot_be_sent() {
        let server = MockServer::start_async().await;
        let any = server.mock_async(|_, then| drop(then.status(201))).await;

        let create = client(&server).create("base").lifetime(Duration::MAX);
        let error = create.await.expect_err("nothing lasts so long");

        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        any.assert_calls_async(0).await;
    }

    #[tokio::test]
    async fn refuses_a_lifetime_of_zero_before_sending() {
        let server = MockServer::start_async().await;
        let any = server.mock_async(|_, then| drop(then.status(201))).await;

        let error = client(&server)
            .create("base")
            .lifetime(Duration::ZERO)
            .await
            .expect_err("it would end at once");

        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        any.assert_calls_async(0).await;
    }

    #[tokio::test]
    async fn of_an_unknown_template_is_not_about_a_sandbox() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|when, then| {
                when.method(POST).path("/sandboxes");
                then.status(404)
                    .json_body(json!({ "code": 404, "message": "template 'x' not found" }));
            })
            .await;

        let error = client(&server).create("x").await.expect_err("unknown");

        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert_eq!(
            error.to_string(),
            "postSandboxes: 404 Not Found: template 'x' not found"
        );
    }
}

mod connect {
    use super::*;

    #[tokio::test]
    async fn tells_a_running_sandbox_from_a_resumed_one() {
        for (status, resumed) in [(200, false), (201, true)] {
            let server = MockServer::start_async().await;
            let connect = server
                .mock_async(|when, then| {
                    when.method(POST)
                        .path(format!("/sandboxes/{ID}/connect"))
                        .json_body(json!({ "timeout": 300 }));
                    then.status(status).json_body(sandbox());
                })
                .await;

            let sandbox = client(&server).connect(ID).await.expect("it connects");

            connect.assert_async().await;
            assert_eq!(sandbox.was_resumed(), resumed, "for status {status}");
        }
    }

    #[tokio::test]
    async fn rounds_the_lifetime_up() {
        let server = MockServer::start_async().await;
        let connect = server
            .mock_async(|when, then| {
                when.method(POST).json_body(json!({ "timeout": 1 }));
                then.status(200).json_body(sandbox());
            })
            .await;

        client(&server)
            .connect(ID)
            .lifetime(Duration::from_nanos(1))
            .await
            .expect("it connects");

        connect.assert_async().await;
    }

    #[tokio::test]
    async fn names_the_sandbox_that_is_gone() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| {
                then.status(404)
                    .json_body(json!({ "code": 404, "message": "sandbox not found" }));
            })
            .await;

        let error = client(&server).connect(ID).await.expect_err("it is gone");

        assert!(error.is_sandbox_not_found());
        assert_eq!(error.sandbox_id(), Some(ID));
        assert_eq!(error.operation(), Some("postSandboxConnect"));
        assert_eq!(
            error.to_string(),
            format!("postSandboxConnect on sandbox {ID}: 404 Not Found: sandbox not found")
        );
    }

    #[tokio::test]
    async fn leaves_the_lifetime_alone_when_only_the_details_are_read() {
        let server = MockServer::start_async().await;
        let mut detail = listed(ID);
        detail["envdAccessToken"] = TOKEN.into();
        let get = server
            .mock_async(|when, then| {
                when.method(GET).path(format!("/sandboxes/{ID}"));
                then.status(200).json_body(detail);
            })
            .await;
        let health = server
            .mock_async(|when, then| {
                when.method(GET).path("/health");
                then.status(204);
            })
            .await;

        let sandbox = client(&server).sandbox(ID).await.expect("it is there");
        assert!(sandbox.is_running().await.expect("envd answers"));

        get.assert_async().await;
        health.assert_async().await;
    }
}

mod lifecycle {
    use super::*;

    #[tokio::test]
    async fn killing_twice_is_no_error() {
        let server = MockServer::start_async().await;
        let kill = server
            .mock_async(|when, then| {
                when.method(DELETE).path(format!("/sandboxes/{ID}"));
                then.status(204);
            })
            .await;
        let client = client(&server);
        assert!(client.kill(ID).await.expect("it is killed"));

        kill.delete_async().await;
        server
            .mock_async(|when, then| {
                when.method(DELETE);
                then.status(404)
                    .json_body(json!({ "code": 404, "message": "not found" }));
            })
            .await;
        assert!(!client.kill(ID).await.expect("it was gone"));
    }

    #[tokio::test]
    async fn a_gateway_that_answers_404_has_not_killed_anything() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| {
                then.status(404)
                    .header("content-type", "text/html")
                    .body("<h1>No such page</h1>");
            })
            .await;

        let error = client(&server).kill(ID).await.expect_err("no word of it");

        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert_eq!(error.body(), Some("<h1>No such page</h1>"));
    }

    #[tokio::test]
    async fn pausing_tells_paused_from_busy() {
        for (state, expected) in [("paused", Some(false)), ("running", None)] {
            let server = MockServer::start_async().await;
            let sandbox = connected(&server).await;
            server
                .mock_async(|when, then| {
                    when.method(POST).path(format!("/sandboxes/{ID}/pause"));
                    then.status(409)
                        .json_body(json!({ "code": 409, "message": "conflict" }));
                })
                .await;
            server
                .mock_async(|when, then| {
                    when.method(GET).path(format!("/sandboxes/{ID}"));
                    let mut detail = listed(ID);
                    detail["state"] = state.into();
                    then.status(200).json_body(detail);
                })
                .await;

            match (sandbox.pause().await, expected) {
                (Ok(paused), Some(expected)) => assert_eq!(paused, expected),
                (Err(error), None) => assert_eq!(error.kind(), ErrorKind::Conflict),
                (other, _) => panic!("state {state}: {other:?}"),
            }
        }
    }

    #[tokio::test]
    async fn setting_the_timeout_to_zero_is_allowed() {
        let server = MockServer::start_async().await;
        let sandbox = connected(&server).await;
        let set = server
            .mock_async(|when, then| {
                when.method(POST)
                    .path(format!("/sandboxes/{ID}/timeout"))
                    .json_body(json!({ "timeout": 0 }));
                then.status(204);
            })
            .await;

        sandbox.set_lifetime(Duration::ZERO).await.expect("it ends");

        set.assert_async().await;
    }

    #[tokio::test]
    async fn a_sandbox_does_not_run_when_the_proxy_says_so() {
        let answers = [
            (204, json!(null), Ok(true)),
            (
                502,
                json!({ "sandboxId": ID, "message": "The sandbox was not found", "code": 502 }),
                Ok(false),
            ),
            (401, json!({ "code": 401, "message": "no" }), Err(())),
        ];
        for (status, body, expected) in answers {
            let server = MockServer::start_async().await;
            let sandbox = connected(&server).await;
            let health = server
                .mock_async(|when, then| {
                    when.method(GET)
                        .path("/health")
                        .header("e2b-sandbox-id", ID)
                        .header("e2b-sandbox-port", "49983")
                        .header_missing("x-api-key");
                    then.status(status).json_body(body);
                })
                .await;

            let running = sandbox.is_running().await.map_err(drop);

            assert_eq!(running, expected, "for status {status}");
            health.assert_async().await;
        }
    }
}

mod listing {
    use super::*;

    #[tokio::test]
    async fn follows_the_pages_and_repeats_the_filters() {
        let server = MockServer::start_async().await;
        let page = |token: Option<&'static str>, ids: &'static [&'static str], next| {
            server.mock_async(move |when, then| {
                let when = when
                    .method(GET)
                    .path("/v2/sandboxes")
                    .query_param("state", "running,paused")
                    .query_param("metadata", "user%2520id=a%2526b%253Dc")
                    .query_param("template", "base")
                    .query_param("order", "asc")
                    .query_param("limit", "2");
                match token {
                    Some(token) => when.query_param("nextToken", token),
                    None => when.query_param_missing("nextToken"),
                };
                let items: Vec<Value> = ids.iter().map(|id| listed(id)).collect();
                then.status(200)
                    .header("x-next-token", next)
                    .json_body(Value::Array(items));
            })
        };
        let first = page(None, &["i1", "i2"], "p2").await;
        let second = page(Some("p2"), &["i3"], "").await;

        let found: Vec<String> = client(&server)
            .sandboxes()
            .state(SandboxState::Running)
            .state(SandboxState::Paused)
            .metadata("user id", "a&b=c")
            .template("base")
            .order(OrderDirection::Asc)
            .page_size(2)
            .stream()
            .map_ok(|sandbox| sandbox.sandbox_id)
            .try_collect()
            .await
            .expect("it lists");

        assert_eq!(found, ["i1", "i2", "i3"]);
        first.assert_async().await;
        second.assert_async().await;
    }

    #[tokio::test]
    async fn a_server_that_goes_round_in_circles_is_an_error() {
        let server = MockServer::start_async().await;
        let list = server
            .mock_async(|when, then| {
                when.path("/v2/sandboxes");
                then.status(200)
                    .header("x-next-token", "same")
                    .json_body(json!([listed("i1")]));
            })
            .await;

        let mut pages = client(&server).sandboxes().pages();
        assert_eq!(
            pages.next_page().await.expect("the first").map(|p| p.len()),
            Some(1)
        );
        let error = pages.next_page().await.expect_err("the same again");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(pages.next_page().await.expect("it has ended").is_none());
        list.assert_calls_async(2).await;
    }

    #[tokio::test]
    async fn an_error_ends_the_stream() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| {
                then.status(500)
                    .json_body(json!({ "code": 500, "message": "no" }));
            })
            .await;

        let mut stream = client(&server).sandboxes().stream();
        assert!(stream.try_next().await.is_err());
        assert!(stream.try_next().await.expect("it has ended").is_none());
    }
}

mod credentials {
    use super::*;

    #[tokio::test]
    async fn a_missing_key_is_found_before_anything_is_sent() {
        let server = MockServer::start_async().await;
        let any = server.mock_async(|_, then| drop(then.status(200))).await;
        let client = Client::builder()
            .api_url(server.base_url())
            .api_key("")
            .build()
            .expect("a key is not needed yet");
        // The environment of the tests may have a key.
        if std::env::var_os("E2B_API_KEY").is_some() {
            return;
        }

        let error = client.kill(ID).await.expect_err("there is no key");

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
    async fn two_clients_do_not_mix() {
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
            assert!(client.kill(ID).await.expect("it is killed"));
            kill.assert_async().await;
        }
    }

    #[tokio::test]
    async fn headers_of_the_user_go_to_the_platform_only() {
        let server = MockServer::start_async().await;
        let connect = server
            .mock_async(|when, then| {
                when.method(POST)
                    .header("x-team", "blue")
                    .header("user-agent", "mine/1");
                then.status(200).json_body(sandbox());
            })
            .await;
        let health = server
            .mock_async(|when, then| {
                when.path("/health").header_missing("x-team");
                then.status(204);
            })
            .await;

        let sandbox = Client::builder()
            .api_url(server.base_url())
            .sandbox_url(server.base_url())
            .api_key(KEY)
            .header("X-Team", "blue")
            .header("User-Agent", "mine/1")
            .build()
            .expect("the settings are good")
            .connect(ID)
            .await
            .expect("it connects");
        assert!(sandbox.is_running().await.expect("envd answers"));

        connect.assert_async().await;
        health.assert_async().await;
    }

    /// Whatever is redirected to another origin stays where it is; reqwest on its own would carry
    /// the key along.
    #[tokio::test]
    async fn a_redirection_takes_no_credentials_elsewhere() {
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

            let client = client(&server);
            let platform = client.kill(ID).await.expect_err("it is not followed");
            let envd = connected_to(&server, &other, status).await;

            assert_eq!(platform.kind(), ErrorKind::Server, "{status}");
            assert_eq!(platform.status().map(|s| s.as_u16()), Some(status));
            let message = platform.message().unwrap_or_default();
            assert!(message.contains(&other.base_url()), "{message}");
            assert!(!message.contains("secret"), "{message}");
            assert_eq!(envd.kind(), ErrorKind::Server, "{status}");
            elsewhere.assert_calls_async(0).await;
        }
    }

    /// The same for a call to envd, which is redirected by a server of its own.
    async fn connected_to(platform: &MockServer, other: &MockServer, status: u16) -> e2b::Error {
        platform.reset_async().await;
        platform
            .mock_async(|when, then| {
                when.method(POST);
                then.status(200).json_body(sandbox());
            })
            .await;
        let envd = MockServer::start_async().await;
        envd.mock_async(|_, then| {
            then.status(status).header("location", other.url("/"));
        })
        .await;
        let sandbox = Client::builder()
            .api_url(platform.base_url())
            .sandbox_url(envd.base_url())
            .api_key(KEY)
            .build()
            .expect("the settings are good")
            .connect(ID)
            .await
            .expect("it connects");
        let error = sandbox.envd().get_metrics().send().await;
        error.expect_err("it is not followed").into()
    }

    #[tokio::test]
    async fn a_redirection_on_the_same_origin_is_followed() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|when, then| {
                when.path(format!("/sandboxes/{ID}"));
                then.status(307).header("location", "/moved");
            })
            .await;
        let moved = server
            .mock_async(|when, then| {
                when.method(DELETE).path("/moved").header("x-api-key", KEY);
                then.status(204);
            })
            .await;

        assert!(client(&server).kill(ID).await.expect("it is killed"));
        moved.assert_async().await;
    }

    #[tokio::test]
    async fn nothing_that_can_be_printed_shows_a_secret() {
        let server = MockServer::start_async().await;
        let builder = Client::builder()
            .api_url(server.base_url())
            .sandbox_url(server.base_url())
            .api_key(KEY)
            .access_token("sk_e2b_secret")
            .header("x-team", "header-secret")
            .proxy("http://user:proxy-secret@127.0.0.1:1");
        let create = client(&server).create("base").env("TOKEN", "env-secret");
        let mut printed = format!("{builder:?} {create:?}");
        drop(builder);
        let sandbox = connected(&server).await;
        printed += &format!("{sandbox:?} {:?} {:?}", sandbox.client(), sandbox.envd());
        printed += &format!("{:?}", sandbox.client().platform());
        printed += &format!("{:?}", sandbox.client().connect(ID));
        printed += &format!("{:?}", sandbox.client().sandboxes());
        server
            .mock_async(|_, then| {
                then.status(401)
                    .json_body(json!({ "code": 401, "message": "no" }));
            })
            .await;
        let error = sandbox.info().await.expect_err("it is refused");
        printed += &format!("{error:?} {error}");
        for secret in [KEY, TOKEN, "-secret", "e2b_secret"] {
            assert!(!printed.contains(secret), "{secret} in {printed}");
        }
    }
}

mod paths {
    use super::*;

    #[tokio::test]
    async fn an_id_cannot_change_what_is_called() {
        let server = MockServer::start_async().await;
        let any = server.mock_async(|_, then| drop(then.status(204))).await;
        let client = client(&server);
        for id in ["", ".", "..", "a\\..\\b", "../templates"] {
            let error = client.connect(id).await.map(drop);
            let refused = id != "../templates";
            if refused {
                let error = error.expect_err("it is refused");
                assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id:?}");
            }
            let error = client.kill(id).await.map(drop);
            if refused {
                let error = error.expect_err("it is refused");
                assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id:?}");
            }
        }
        // An encoded slash is no separator: the id with one in it is a single segment.
        any.assert_calls_async(2).await;
    }

    #[tokio::test]
    async fn a_base_url_may_have_a_path_and_a_trailing_slash() {
        let server = MockServer::start_async().await;
        let kill = server
            .mock_async(|when, then| {
                when.method(DELETE).path(format!("/api/v9/sandboxes/{ID}"));
                then.status(204);
            })
            .await;
        for path in ["/api/v9", "/api/v9/", "/api/v9///"] {
            let client = Client::builder()
                .api_url(server.url(path))
                .api_key(KEY)
                .build()
                .expect("the settings are good");
            assert!(client.kill(ID).await.expect("it is killed"), "{path}");
        }
        kill.assert_calls_async(3).await;
    }
}

mod timeouts {
    use super::*;

    #[tokio::test]
    async fn the_request_timeout_is_named() {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| {
                then.status(204).delay(Duration::from_secs(20));
            })
            .await;
        let patient = client(&server);
        let hasty = patient.with_request_timeout(Duration::from_millis(50));

        let error = hasty.kill(ID).await.expect_err("too late");

        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::Request));
        assert_eq!(
            error.to_string(),
            format!(
                "deleteSandbox on sandbox {ID}: timed out: no response from {} within the request \
                 timeout",
                server.base_url()
            )
        );
    }

    #[tokio::test]
    async fn no_connection_is_told_from_no_answer() {
        let closed = std::net::TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a port");
        let client = Client::builder()
            .api_url(format!("http://{closed}"))
            .api_key(KEY)
            .build()
            .expect("the settings are good");

        let error = client.kill(ID).await.expect_err("nobody is there");

        assert!(error.is_connection());
        assert_eq!(
            error.message(),
            Some(format!("cannot connect to http://{closed}").as_str())
        );
        assert!(std::error::Error::source(&error).is_some());
    }
}

mod proxies {
    use super::*;

    #[tokio::test]
    async fn all_traffic_passes_the_proxy() {
        let proxy = MockServer::start_async().await;
        let connect = proxy
            .mock_async(|when, then| {
                when.method(POST).path(format!("/sandboxes/{ID}/connect"));
                then.status(200).json_body(sandbox());
            })
            .await;
        let health = proxy
            .mock_async(|when, then| {
                when.method(GET).path("/health");
                then.status(204);
            })
            .await;
        let asked = async |method, path: &'static str| {
            proxy
                .mock_async(|when, then| {
                    when.method(method).path(path);
                    then.status(404);
                })
                .await
        };
        let read = asked(GET, "/files").await;
        let write = asked(POST, "/files").await;
        let run = asked(POST, "/process.Process/Start").await;

        let sandbox = Client::builder()
            .api_url("http://api.invalid")
            .sandbox_url("http://sandbox.invalid")
            .api_key(KEY)
            .proxy(proxy.base_url())
            .build()
            .expect("the settings are good")
            .connect(ID)
            .await
            .expect("the proxy answers");
        assert!(sandbox.is_running().await.expect("the proxy answers"));
        // What it answers to these is no file and no command; what matters is who is asked.
        let _ = sandbox.files().read("a").await;
        let _ = sandbox.files().write("a", "text").await;
        let _ = sandbox.commands().run("x").await;

        for asked in [connect, health, read, write, run] {
            asked.assert_async().await;
        }
    }
}

/// Everything public can be sent to another thread, and every future can be spawned.
#[test]
fn everything_is_send() {
    fn send<T: Send>(_: T) {}
    fn both<T: Send + Sync>() {}
    both::<Client>();
    both::<e2b::Sandbox>();
    both::<e2b::Error>();
    both::<e2b::ClientBuilder>();
    fn futures(client: &Client, sandbox: &e2b::Sandbox) {
        send(client.create("base").into_future());
        send(client.connect(ID).into_future());
        send(client.sandbox(ID));
        send(client.kill(ID));
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
fn an_error_is_small() {
    assert_eq!(size_of::<e2b::Error>(), size_of::<usize>());
}
