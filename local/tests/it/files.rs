//! `/files`: downloads, uploads, composition and signatures.

use async_compression::tokio::bufread::{GzipDecoder, GzipEncoder};
use bytes::Bytes;
use e2b::envd::types;
use e2b::{Error, Sandbox};
use e2b_local::Server;
use futures_util::{StreamExt as _, TryStreamExt as _};
use reqwest::RequestBuilder;
use serde_json::{Value, json};
use tokio::io::AsyncReadExt as _;

use crate::{MINUTE, call, http, raw, root, sandbox, stdout, still, token, unsigned};

const OCTETS: &str = "application/octet-stream";
const FORM: &str = "multipart/form-data; boundary=b";

async fn put(sandbox: &Sandbox, path: &str, content: impl Into<Bytes>) -> types::EntryInfo {
    let body: Bytes = content.into();
    let response = sandbox.envd().upload_file().path(path).body(body);
    let response = response.send().await.expect("it is written");
    let [entry] = response.into_inner().try_into().expect("one entry");
    entry
}

async fn get(sandbox: &Sandbox, path: &str) -> Bytes {
    let response = sandbox.envd().download_file().path(path).send();
    let mut stream = response.await.expect("it is there").into_inner();
    let mut content = Vec::new();
    while let Some(chunk) = stream.try_next().await.expect("it is complete") {
        content.extend_from_slice(&chunk);
    }
    content.into()
}

/// The status and the body of a response.
async fn status(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.expect("a response");
    let status = response.status().as_u16();
    let body = response.text().await.expect("text");
    let body = serde_json::from_str(&body).unwrap_or(Value::String(body));
    if status >= 400 {
        assert_eq!(body["code"], status, "{body}");
    }
    (status, body)
}

/// A multipart body with these fields: name, file name, content.
fn form(fields: &[(&str, Option<&str>, &str)]) -> String {
    let mut body = String::new();
    for (name, file, content) in fields {
        let file = file.map_or(String::new(), |file| format!("; filename=\"{file}\""));
        body.push_str(&format!(
            "--b\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n"
        ));
    }
    body + "--b--\r\n"
}

async fn post(server: &Server, sandbox: &Sandbox, query: &str, kind: &str) -> RequestBuilder {
    let request = raw(server, sandbox, "POST", &format!("/files{query}")).await;
    request.header("content-type", kind)
}

async fn gzip(content: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let mut encoder = GzipEncoder::new(content);
    encoder.read_to_end(&mut compressed).await.expect("memory");
    compressed
}

async fn gunzip(content: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    let mut decoder = GzipDecoder::new(content);
    decoder.read_to_end(&mut plain).await.expect("it is gzip");
    plain
}

#[tokio::test]
async fn uploaded_files_and_files_of_commands_are_the_same() {
    let (_server, sandbox) = sandbox().await;
    let content: Vec<u8> = (0..=255).cycle().take(200_000).collect();
    let entry = put(&sandbox, "deep/er/a.bin", content.clone()).await;
    assert_eq!(entry.path, "/home/user/deep/er/a.bin");
    assert_eq!(entry.name, "a.bin");
    assert_eq!(entry.type_, types::EntryInfoType::File);
    assert_eq!(entry.metadata, None);
    assert_eq!(stdout(&sandbox, "wc -c < deep/er/a.bin").await, "200000");
    assert_eq!(get(&sandbox, "deep/er/a.bin").await, content);

    stdout(&sandbox, "printf short > deep/er/a.bin").await;
    for path in [
        "/home/user/deep/er/a.bin",
        "~/deep/er/a.bin",
        "deep/../deep//er/./a.bin",
    ] {
        assert_eq!(get(&sandbox, path).await, "short", "{path}");
    }
    let real = root(&sandbox).await.join("home/user/deep/er/a.bin");
    assert_eq!(get(&sandbox, real.to_str().expect("text")).await, "short");
    // The old content is truncated.
    put(&sandbox, "deep/er/a.bin", "x").await;
    assert_eq!(stdout(&sandbox, "cat deep/er/a.bin").await, "x");
}

#[tokio::test]
async fn relative_paths_start_at_the_home_of_the_user() {
    let (server, sandbox) = sandbox().await;
    let upload = sandbox.envd().upload_file().path("a").username("root");
    upload.body("of root").send().await.expect("it is written");
    assert_eq!(get(&sandbox, "/root/a").await, "of root");
    for (query, expected) in [
        ("?path=a", 404),
        ("?path=a&username=root", 200),
        ("?path=a&username=", 401),
        ("?path=a&username=unknown-user", 401),
        ("?path=~other/a", 400),
        ("?path=/root", 400),
        ("?path=", 400),
        ("", 400),
    ] {
        let request = raw(&server, &sandbox, "GET", &format!("/files{query}")).await;
        assert_eq!(status(request).await.0, expected, "{query}");
    }
    let head = raw(&server, &sandbox, "HEAD", "/files?path=/root/a").await;
    assert_eq!(head.send().await.expect("a response").status(), 405);
}

#[tokio::test]
async fn download_headers_describe_the_file() {
    let (server, sandbox) = sandbox().await;
    put(&sandbox, "a b.html", "<p>").await;
    put(&sandbox, "ü", "x").await;
    let headers = async |path: &str| {
        let request = raw(&server, &sandbox, "GET", &format!("/files?path={path}")).await;
        let response = request.send().await.expect("a response");
        assert_eq!(response.status(), 200);
        response.headers().clone()
    };
    let html = headers("a%20b.html").await;
    assert_eq!(html["content-type"], "text/html; charset=utf-8");
    assert_eq!(html["content-disposition"], "inline; filename=\"a b.html\"");
    assert_eq!(html["content-length"], "3");
    let other = headers("%C3%BC").await;
    assert_eq!(other["content-type"], OCTETS);
    assert_eq!(
        other["content-disposition"],
        "inline; filename*=UTF-8''%C3%BC"
    );
}

#[tokio::test]
async fn download_is_compressed_when_gzip_is_accepted() {
    let (server, sandbox) = sandbox().await;
    let content = "a line\n".repeat(100_000);
    put(&sandbox, "a.txt", content.clone()).await;
    let request = async |accept: &str| {
        let request = raw(&server, &sandbox, "GET", "/files?path=a.txt").await;
        request.header("accept-encoding", accept)
    };
    for accept in ["gzip", "deflate, GZIP;q=0.5", "identity;q=0, gzip"] {
        let response = request(accept).await.send().await.expect("a response");
        assert_eq!(response.headers()["content-encoding"], "gzip", "{accept}");
        assert!(!response.headers().contains_key("content-length"));
        let body = response.bytes().await.expect("it is complete");
        assert!(body.len() < content.len() / 10);
        assert_eq!(gunzip(&body).await, content.as_bytes());
    }
    for accept in ["identity", "gzip;q=0", "br", ""] {
        let response = request(accept).await.send().await.expect("a response");
        assert!(
            !response.headers().contains_key("content-encoding"),
            "{accept}"
        );
        assert_eq!(response.headers()["content-length"], "700000");
        assert_eq!(response.text().await.expect("it is complete"), content);
    }
    for accept in ["identity;q=0", "gzip;q=0, *;q=0"] {
        assert_eq!(status(request(accept).await).await.0, 406, "{accept}");
    }
    // A range is one of the file, not of its compressed form.
    let part = request("gzip").await.header("range", "bytes=2-5");
    let response = part.send().await.expect("a response");
    assert_eq!(response.status(), 206);
    assert!(!response.headers().contains_key("content-encoding"));
    assert_eq!(response.text().await.expect("text"), "line");
}

#[tokio::test]
async fn range_request_returns_part_of_a_file() {
    let (server, sandbox) = sandbox().await;
    put(&sandbox, "digits", "0123456789").await;
    let range = async |range: &str| {
        let request = raw(&server, &sandbox, "GET", "/files?path=digits").await;
        let response = request.header("range", range).send().await;
        let response = response.expect("a response");
        let status = response.status().as_u16();
        let content = response.headers().get("content-range").cloned();
        let content = content.map(|value| value.to_str().expect("text").to_owned());
        (status, content, response.text().await.expect("text"))
    };
    let part = |range: &str, text: &str| (206, Some(format!("bytes {range}/10")), text.to_owned());
    assert_eq!(range("bytes=2-4").await, part("2-4", "234"));
    assert_eq!(range("bytes=7-").await, part("7-9", "789"));
    assert_eq!(range("bytes=-3").await, part("7-9", "789"));
    assert_eq!(range("bytes=8-100").await, part("8-9", "89"));
    for unsatisfiable in [
        "bytes=10-",
        "bytes=20-30",
        "bytes=5-2",
        "lines=1-2",
        "bytes=x",
    ] {
        let (status, content, _) = range(unsatisfiable).await;
        assert_eq!(
            (status, content.as_deref()),
            (416, Some("bytes */10")),
            "{unsatisfiable}"
        );
    }

    put(&sandbox, "empty", "").await;
    let empty = sandbox.files().read("empty").range(..10).await;
    assert_eq!(empty.expect("all of it"), "");
}

#[tokio::test]
async fn conditional_download_of_unmodified_file_returns_304() {
    let (server, sandbox) = sandbox().await;
    put(&sandbox, "a", "0123456789").await;
    let request = async |headers: &[(&'static str, &str)]| {
        let mut request = raw(&server, &sandbox, "GET", "/files?path=a").await;
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = request.send().await.expect("a response");
        let headers = response.headers().clone();
        (
            response.status().as_u16(),
            headers,
            response.text().await.expect("text"),
        )
    };
    let (_, headers, _) = request(&[]).await;
    let tag = headers["etag"].to_str().expect("text");
    let modified = headers["last-modified"].to_str().expect("text");
    for known in [
        ("if-none-match", tag),
        ("if-none-match", "*"),
        ("if-modified-since", modified),
    ] {
        let (status, _, body) = request(&[known]).await;
        assert_eq!((status, body.as_str()), (304, ""), "{known:?}");
    }
    let long_ago = "Mon, 01 Jan 1990 00:00:00 GMT";
    for other in [
        ("if-none-match", "\"other\""),
        ("if-modified-since", long_ago),
    ] {
        assert_eq!(request(&[other]).await.0, 200, "{other:?}");
    }
    for (condition, expected) in [
        (tag, 206),
        (modified, 206),
        ("\"other\"", 200),
        (long_ago, 200),
    ] {
        let (status, _, _) = request(&[("range", "bytes=1-2"), ("if-range", condition)]).await;
        assert_eq!(status, expected, "{condition}");
    }
    stdout(&sandbox, "echo more >> a").await;
    assert_eq!(request(&[("if-none-match", tag)]).await.0, 200);
}

#[tokio::test]
async fn multipart_upload_writes_several_files() {
    let (server, sandbox) = sandbox().await;
    let body = form(&[
        ("file", Some("one.txt"), "1"),
        ("note", None, "not a file"),
        ("other", Some("no.txt"), "not in the right field"),
        ("file", Some("/tmp/two/2.txt"), "2\r\n--"),
    ]);
    let request = post(&server, &sandbox, "", FORM).await.body(body);
    let response = request.send().await.expect("a response");
    assert_eq!(response.status(), 200);
    let kind = response.headers()["content-type"].to_str().expect("text");
    assert!(!kind.contains("json"), "{kind}");
    let entries: Value = serde_json::from_str(&response.text().await.expect("text")).expect("JSON");
    assert_eq!(
        entries,
        json!([
            { "path": "/home/user/one.txt", "name": "one.txt", "type": "file" },
            { "path": "/tmp/two/2.txt", "name": "2.txt", "type": "file" },
        ])
    );
    assert_eq!(get(&sandbox, "one.txt").await, "1");
    assert_eq!(get(&sandbox, "/tmp/two/2.txt").await, "2\r\n--");
    assert_eq!(stdout(&sandbox, "ls").await, "one.txt");

    // The path in the query overrides the file name.
    let body = form(&[("file", Some("one.txt"), "x")]);
    let request = post(&server, &sandbox, "?path=three", FORM).await;
    assert_eq!(status(request.body(body)).await.0, 200);
    assert_eq!(get(&sandbox, "three").await, "x");
    assert_eq!(get(&sandbox, "one.txt").await, "1");
}

#[tokio::test]
async fn gzip_upload_is_decompressed() {
    let (server, sandbox) = sandbox().await;
    let content = b"zip\n".repeat(50_000);
    let body = gzip(&content).await;
    let request = post(&server, &sandbox, "?path=a", OCTETS).await;
    let request = request.header("content-encoding", "gzip").body(body);
    assert_eq!(status(request).await.0, 200);
    assert_eq!(get(&sandbox, "a").await, content);

    let body = gzip(form(&[("file", Some("b"), "in a form")]).as_bytes()).await;
    let request = post(&server, &sandbox, "", FORM).await;
    let request = request.header("content-encoding", "gzip").body(body);
    assert_eq!(status(request).await.0, 200);
    assert_eq!(get(&sandbox, "b").await, "in a form");

    let request = post(&server, &sandbox, "?path=a", OCTETS).await;
    let request = request.header("content-encoding", "gzip").body("plain");
    assert_eq!(status(request).await.0, 400);
    let request = post(&server, &sandbox, "?path=a", OCTETS).await;
    let request = request.header("content-encoding", "br").body("plain");
    assert_eq!(status(request).await.0, 400);
}

#[tokio::test]
async fn invalid_upload_is_an_error_response() {
    let (server, sandbox) = sandbox().await;
    stdout(&sandbox, "mkdir dir; mkfifo pipe").await;
    let twice = form(&[("file", Some("a"), "1"), ("file", Some("./a"), "2")]);
    let nameless = form(&[("file", None, "1")]);
    let long = "x".repeat(300);
    for (query, kind, body, expected) in [
        ("", OCTETS, "x", 400),
        ("?path=a", "text/plain", "x", 400),
        ("?path=a", "application/json", "{}", 400),
        ("?path=dir", OCTETS, "x", 400),
        ("?path=/", OCTETS, "x", 400),
        ("?path=~other/a", OCTETS, "x", 400),
        ("?path=a&username=unknown-user", OCTETS, "x", 401),
        ("", FORM, twice.as_str(), 400),
        ("", FORM, nameless.as_str(), 400),
        ("", FORM, "no form", 400),
        ("", "multipart/form-data", "x", 400),
        (&format!("?path={long}"), OCTETS, "x", 400),
    ] {
        let request = post(&server, &sandbox, query, kind).await;
        let (status, response) = status(request.body(body.to_owned())).await;
        assert_eq!(status, expected, "{query} {kind}: {response}");
    }
    // Opening a pipe without a reader would block.
    let request = post(&server, &sandbox, "?path=pipe", OCTETS)
        .await
        .body("x");
    assert!(status(request).await.0 >= 400);
    let request = raw(&server, &sandbox, "GET", "/files?path=pipe").await;
    assert_eq!(status(request).await.0, 400);
}

#[tokio::test]
async fn metadata_follows_the_file_until_it_is_overwritten() {
    let (server, sandbox) = sandbox().await;
    let upload = async |headers: &[(&str, &str)]| {
        let mut request = post(&server, &sandbox, "?path=a", OCTETS).await;
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        status(request.body("x")).await
    };
    let stat = async |path: &str| {
        let path = json!({ "path": path });
        let (_, response) = call(&server, &sandbox, "/filesystem.Filesystem/Stat", path).await;
        response["entry"]["metadata"].clone()
    };
    let (_, entries) = upload(&[("X-Metadata-Author", "Ada"), ("x-metadata-2", "a b")]).await;
    let expected = json!({ "author": "Ada", "2": "a b" });
    assert_eq!(entries[0]["metadata"], expected);
    assert_eq!(stat("a").await, expected);
    stdout(&sandbox, "mv a b; echo changed >> b").await;
    assert_eq!(stat("b").await, expected);
    stdout(&sandbox, "mv b a").await;
    assert_eq!(upload(&[("x-metadata-new", "1")]).await.0, 200);
    assert_eq!(stat("a").await, json!({ "new": "1" }));
    assert_eq!(upload(&[]).await.0, 200);
    assert_eq!(stat("a").await, Value::Null);

    let key = |length: usize| format!("x-metadata-{}", "k".repeat(length));
    assert_eq!(upload(&[(&key(246), "v")]).await.0, 200);
    assert_eq!(upload(&[(&key(247), "v")]).await.0, 400);
    let value = |length: usize| "v".repeat(length);
    assert_eq!(
        upload(&[("x-metadata-k", &value(4096 - 9 - 1))]).await.0,
        200
    );
    assert_eq!(upload(&[("x-metadata-k", &value(4096 - 9))]).await.0, 400);
    assert_eq!(upload(&[("x-metadata-k", "a\tb")]).await.0, 400);
}

#[tokio::test]
async fn compose_joins_files_and_removes_the_sources() {
    let (server, sandbox) = sandbox().await;
    put(&sandbox, "p1", "one ").await;
    put(&sandbox, "p2", "two").await;
    let compose = async |sources: &[&str], destination: &str| {
        let sources: Vec<String> = sources.iter().map(|path| (*path).to_owned()).collect();
        let request = sandbox
            .envd()
            .post_files_compose()
            .body_map(|body| body.destination(destination).source_paths(sources));
        let response = request.send().await;
        response
            .map(|response| response.into_inner())
            .map_err(Error::from)
    };
    let entry = compose(&["p1", "p2", "p1"], "new/whole").await;
    let entry = entry.expect("they are there");
    assert_eq!(entry.path, "/home/user/new/whole");
    assert_eq!(entry.name, "whole");
    assert_eq!(get(&sandbox, "new/whole").await, "one twoone ");
    assert_eq!(
        stdout(&sandbox, "ls -A . new").await,
        ".:\nnew\n\nnew:\nwhole"
    );

    put(&sandbox, "p3", "!").await;
    compose(&["new/whole", "p3"], "new/whole")
        .await
        .expect("it appends");
    assert_eq!(get(&sandbox, "new/whole").await, "one twoone !");

    for (sources, destination, expected) in [
        (&["missing"][..], "x", 404),
        (&["new"], "x", 400),
        (&[], "x", 400),
        (&["new/whole"], "new", 400),
    ] {
        let error = compose(sources, destination).await.expect_err("no");
        let status = error.status().map(|status| status.as_u16());
        assert_eq!(status, Some(expected), "{sources:?}");
    }
    assert_eq!(
        stdout(&sandbox, "ls -A . new").await,
        ".:\nnew\n\nnew:\nwhole"
    );
    // A signature permits one file.
    let request = unsigned(&server, &sandbox, "POST", "/files/compose?signature=v1_x");
    let body = json!({ "source_paths": ["new/whole"], "destination": "x" });
    assert_eq!(status(request.json(&body)).await.0, 401);
}

fn signature(text: &str) -> String {
    use base64::Engine as _;
    use sha2::Digest as _;
    let digest = sha2::Sha256::digest(text);
    let digest = base64::engine::general_purpose::STANDARD_NO_PAD.encode(digest);
    format!("v1_{digest}")
        .replace('+', "%2B")
        .replace('/', "%2F")
}

#[tokio::test]
async fn signature_permits_one_operation_on_one_file_until_it_expires() {
    let (server, client, clock) = still().await;
    let sandbox = client.create("base").lifetime(60 * MINUTE).await;
    let sandbox = sandbox.expect("it is created");
    put(&sandbox, "a.txt", "content").await;
    let token = token(&sandbox).await;
    let soon = clock.now().timestamp() + 60;
    let get = async |query: String| {
        let request = unsigned(&server, &sandbox, "GET", &format!("/files?{query}"));
        status(request).await.0
    };
    let read = signature(&format!("a.txt:read::{token}"));
    assert_eq!(get(format!("path=a.txt&signature={read}")).await, 200);
    assert_eq!(get(format!("path=./a.txt&signature={read}")).await, 401);
    assert_eq!(
        get(format!("path=a.txt&username=user&signature={read}")).await,
        401
    );
    assert_eq!(get("path=a.txt".to_owned()).await, 401);
    let user = signature(&format!("a.txt:read:user:{token}"));
    assert_eq!(
        get(format!("path=a.txt&username=user&signature={user}")).await,
        200
    );
    let write = signature(&format!("a.txt:write::{token}"));
    assert_eq!(get(format!("path=a.txt&signature={write}")).await, 401);

    let expiring = signature(&format!("a.txt:read::{token}:{soon}"));
    let expiring = format!("path=a.txt&signature={expiring}&signature_expiration");
    assert_eq!(get(format!("{expiring}={soon}")).await, 200);
    assert_eq!(get(format!("{expiring}={}", soon + 1)).await, 401);
    assert_eq!(get(format!("{expiring}=soon")).await, 400);
    clock.advance(MINUTE);
    assert_eq!(
        get(format!("{expiring}={soon}")).await,
        200,
        "in its last second"
    );
    clock.advance(MINUTE / 60);
    assert_eq!(get(format!("{expiring}={soon}")).await, 401);

    // The signature identifies the sandbox, as all have the same host here.
    let other = client.create("base").await.expect("it is created");
    put(&other, "a.txt", "of another").await;
    let plain = async |query: String| {
        let request = http().get(format!("{}/files?{query}", server.url()));
        status(request).await
    };
    let (code, body) = plain(format!("path=a.txt&signature={read}")).await;
    assert_eq!((code, body), (200, json!("content")));
    assert_eq!(plain(format!("path=b.txt&signature={read}")).await.0, 401);
    assert_eq!(plain("path=a.txt".to_owned()).await.0, 401);

    // If there is a token, only the token counts.
    let path = format!("/files?path=a.txt&signature={read}");
    let request = unsigned(&server, &sandbox, "GET", &path);
    assert_eq!(
        status(request.header("x-access-token", "wrong")).await.0,
        401
    );

    let post = async |query: String| {
        let url = format!("{}/files?{query}", server.url());
        let request = http()
            .post(url)
            .header("content-type", OCTETS)
            .body("signed");
        // With the headers that stand for the host name of the sandbox.
        let host = format!("49983-{}.localhost", sandbox.id());
        status(request.header("host", host)).await.0
    };
    assert_eq!(post(format!("path=a.txt&signature={write}")).await, 200);
    assert_eq!(post(format!("path=a.txt&signature={read}")).await, 401);
    assert_eq!(stdout(&sandbox, "cat a.txt").await, "signed");
    let form_of_any_name = signature(&format!(":write::{token}"));
    assert_eq!(
        post(format!("signature={form_of_any_name}")).await,
        400,
        "signed, but no path"
    );
}

#[tokio::test]
async fn paths_and_links_cannot_leave_the_sandbox() {
    let (server, sandbox) = sandbox().await;
    let root = root(&sandbox).await;
    let outside = tempfile::tempdir().expect("there is room");
    let secret = outside.path().join("secret");
    std::fs::write(&secret, "secret").expect("it is written");
    let (dir, secret_path) = (outside.path().display(), secret.display());
    let up = "../".repeat(30);
    stdout(
        &sandbox,
        &format!(
            "ln -s {secret_path} absolute; ln -s {up}{secret_path} relative; ln -s {dir} dir; \
             ln -s /home/user/absolute chain; ln -s dir/secret through; ln -s {dir}/new dangling; \
             echo inside > inside; ln -s $PWD/inside same; mkdir sub; ln -s ../inside sub/up"
        ),
    )
    .await;
    let real = root.display();
    for path in [
        format!("{secret_path}"),
        format!("{up}{secret_path}"),
        format!("/..{secret_path}"),
        format!("~/{up}{secret_path}"),
        format!("{real}/../../../../..{secret_path}"),
        "absolute".to_owned(),
        "relative".to_owned(),
        "chain".to_owned(),
        "dir/secret".to_owned(),
        "through".to_owned(),
        "sub/../dir/secret".to_owned(),
    ] {
        let request = raw(&server, &sandbox, "GET", "/files").await;
        let (status_code, body) = status(request.query(&[("path", &path)])).await;
        assert!(
            matches!(status_code, 400 | 404),
            "{path}: {status_code} {body}"
        );
    }
    for path in [
        "absolute",
        "relative",
        "dir/new",
        "dangling",
        "dir/secret",
        "through",
    ] {
        let request = post(&server, &sandbox, "", OCTETS).await;
        let request = request.query(&[("path", path)]).body("overwritten");
        assert_eq!(status(request).await.0, 400, "{path}");
    }
    for (method, body) in [
        ("ListDir", json!({ "path": "dir" })),
        ("MakeDir", json!({ "path": "dir/new" })),
        (
            "Move",
            json!({ "source": "dir/secret", "destination": "stolen" }),
        ),
        (
            "Move",
            json!({ "source": "inside", "destination": "dir/new" }),
        ),
        ("Remove", json!({ "path": "dir/secret" })),
        ("Stat", json!({ "path": "dir/secret" })),
        ("CreateWatcher", json!({ "path": "dir" })),
    ] {
        let path = format!("/filesystem.Filesystem/{method}");
        let (status, response) = call(&server, &sandbox, &path, body).await;
        assert_eq!(
            (status, &response["code"]),
            (403, &json!("permission_denied")),
            "{method}"
        );
    }
    let compose = async |source: &str, destination: &str| {
        let request = raw(&server, &sandbox, "POST", "/files/compose").await;
        let body = json!({ "source_paths": [source], "destination": destination });
        status(request.json(&body)).await.0
    };
    assert_eq!(compose("absolute", "stolen").await, 400);
    assert_eq!(compose("inside", "dir/new").await, 400);

    let left: Vec<_> = std::fs::read_dir(outside.path())
        .expect("it is there")
        .collect();
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!(
        std::fs::read_to_string(&secret).expect("it is there"),
        "secret"
    );
    // Removing a link does not remove its target.
    let remove = json!({ "path": "dir" });
    assert_eq!(
        call(&server, &sandbox, "/filesystem.Filesystem/Remove", remove)
            .await
            .0,
        200
    );
    assert!(secret.exists());
    // Links inside the sandbox are followed.
    for path in ["same", "sub/up"] {
        assert_eq!(get(&sandbox, path).await, "inside\n", "{path}");
    }
}

#[tokio::test]
async fn large_file_has_no_size_limit() {
    let (_server, sandbox) = sandbox().await;
    let chunk = Bytes::from(vec![7; 1024 * 1024]);
    let chunks = futures_util::stream::iter(vec![chunk; 64]).map(Ok::<_, std::io::Error>);
    let upload = sandbox.envd().upload_file().path("large");
    let upload = upload.body(reqwest::Body::wrap_stream(chunks));
    upload.send().await.expect("it is written");
    assert_eq!(stdout(&sandbox, "wc -c < large").await, "67108864");
    let response = sandbox.envd().download_file().path("large").send().await;
    let mut stream = response.expect("it is there").into_inner();
    let mut total = 0;
    while let Some(chunk) = stream.try_next().await.expect("it is complete") {
        assert!(chunk.iter().all(|byte| *byte == 7));
        total += chunk.len();
    }
    assert_eq!(total, 67_108_864);
}
