//! `filesystem.Filesystem`, except watches.

use std::os::unix::fs::PermissionsExt as _;

use e2b::Sandbox;
use e2b_local::Server;
use serde_json::{Value, json};

use crate::{call, raw, root, sandbox, stdout};

async fn ask(server: &Server, sandbox: &Sandbox, method: &str, body: Value) -> (u16, Value) {
    let method = format!("/filesystem.Filesystem/{method}");
    call(server, sandbox, &method, body).await
}

/// The status and the code of an error response.
async fn rejected(server: &Server, sandbox: &Sandbox, method: &str, body: Value) -> (u16, String) {
    let (status, response) = ask(server, sandbox, method, body).await;
    assert!(response["message"].is_string(), "{response}");
    let code = response["code"].as_str().unwrap_or_default().to_owned();
    (status, code)
}

fn error(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[tokio::test]
async fn stat_returns_all_fields_of_an_entry() {
    let (server, sandbox) = sandbox().await;
    stdout(
        &sandbox,
        "printf 12345 > a; chmod 640 a; mkdir d; chmod 1755 d",
    )
    .await;
    let (status, response) = ask(&server, &sandbox, "Stat", json!({ "path": "a" })).await;
    assert_eq!(status, 200);
    let entry = &response["entry"];
    assert_eq!(entry["name"], "a");
    assert_eq!(entry["path"], "/home/user/a");
    assert_eq!(entry["type"], "FILE_TYPE_FILE");
    assert_eq!(entry["size"], "5", "64-bit integers are text");
    assert_eq!(entry["mode"], 0o640);
    assert_eq!(entry["permissions"], "-rw-r-----");
    assert_eq!(entry["owner"], stdout(&sandbox, "id -un").await);
    assert_eq!(entry["group"], stdout(&sandbox, "id -gn").await);
    assert!(entry.get("symlinkTarget").is_none() && entry.get("isSymlink").is_none());
    let modified = entry["modifiedTime"].as_str().expect("text");
    let modified = chrono::DateTime::parse_from_rfc3339(modified).expect("a time");
    let expected = stdout(&sandbox, "stat -c %Y a").await;
    assert_eq!(modified.timestamp().to_string(), expected);

    let (_, response) = ask(&server, &sandbox, "Stat", json!({ "path": "d" })).await;
    assert_eq!(response["entry"]["type"], "FILE_TYPE_DIRECTORY");
    assert_eq!(response["entry"]["permissions"], "dtrwxr-xr-x");
    assert_eq!(response["entry"]["mode"], 0o755);
    let (_, response) = ask(&server, &sandbox, "Stat", json!({ "path": "/" })).await;
    assert_eq!(
        (&response["entry"]["path"], &response["entry"]["name"]),
        (&json!("/"), &json!("/"))
    );
}

#[tokio::test]
async fn stat_of_link_describes_link_and_target() {
    let (server, sandbox) = sandbox().await;
    stdout(
        &sandbox,
        "mkdir d; printf 12345 > d/a; chmod 600 d/a; ln -s d/a l; ln -s l ll; ln -s d ld; \
         ln -s nothing broken; ln -s loop loop; mkfifo pipe",
    )
    .await;
    let stat = async |path: &str| {
        let (_, response) = ask(&server, &sandbox, "Stat", json!({ "path": path })).await;
        response["entry"].clone()
    };
    let link = stat("ll").await;
    assert_eq!(link["type"], "FILE_TYPE_FILE");
    assert_eq!(link["mode"], 0o600);
    assert_eq!(link["permissions"], "Lrwxrwxrwx");
    assert_eq!(link["size"], "1", "the length of its text");
    assert_eq!(link["symlinkTarget"], "/home/user/d/a");
    assert_eq!(link["path"], "/home/user/ll");
    assert_eq!(stat("ld").await["type"], "FILE_TYPE_DIRECTORY");
    for unresolvable in ["broken", "loop"] {
        let entry = stat(unresolvable).await;
        assert_eq!(entry.get("type"), None, "{unresolvable}");
        assert_eq!(entry["symlinkTarget"], format!("/home/user/{unresolvable}"));
    }
    let pipe = stat("pipe").await;
    assert_eq!(
        (pipe.get("type"), &pipe["permissions"]),
        (None, &json!("prw-r--r--"))
    );
    // A path through a link keeps the link.
    assert_eq!(stat("ld/a").await["path"], "/home/user/ld/a");

    let reject =
        async |path: &str| rejected(&server, &sandbox, "Stat", json!({ "path": path })).await;
    assert_eq!(reject("missing").await, error(404, "not_found"));
    assert_eq!(reject("d/a/below").await, error(500, "internal"));
    assert_eq!(
        reject("loop/below").await,
        error(400, "failed_precondition")
    );
    assert_eq!(reject("~other").await, error(400, "invalid_argument"));
    assert_eq!(reject("a\0b").await, error(400, "invalid_argument"));
}

#[tokio::test]
async fn list_dir_is_sorted_and_limited_by_depth() {
    let (server, sandbox) = sandbox().await;
    stdout(
        &sandbox,
        "mkdir -p t/b/c t/z; touch t/b/c/deep t/b/a t/b.txt t/a t/z/y; ln -s b t/link; ln -s t lt",
    )
    .await;
    let list = async |path: &str, depth: Option<i64>| {
        let mut request = json!({ "path": path });
        if let Some(depth) = depth {
            request["depth"] = depth.into();
        }
        let (status, response) = ask(&server, &sandbox, "ListDir", request).await;
        assert_eq!(status, 200, "{response}");
        let entries = response["entries"].as_array().cloned().unwrap_or_default();
        let path = |entry: &Value| entry["path"].as_str().expect("text").to_owned();
        entries.iter().map(path).collect::<Vec<_>>()
    };
    let under = |root: &str, names: &[&str]| -> Vec<String> {
        names
            .iter()
            .map(|name| format!("/home/user/{root}/{name}"))
            .collect()
    };
    let first = under("t", &["a", "b", "b.txt", "link", "z"]);
    assert_eq!(list("t", None).await, first);
    assert_eq!(list("t", Some(0)).await, first);
    assert_eq!(list("/home/user/t/", Some(1)).await, first);
    let second = ["a", "b", "b/a", "b/c", "b.txt", "link", "z", "z/y"];
    assert_eq!(list("t", Some(2)).await, under("t", &second));
    let all = [
        "a", "b", "b/a", "b/c", "b/c/deep", "b.txt", "link", "z", "z/y",
    ];
    assert_eq!(list("t", Some(100)).await, under("t", &all));
    assert_eq!(list("lt", Some(100)).await, under("lt", &all));
    assert_eq!(list("/", None).await, ["/home", "/root", "/tmp"]);

    stdout(&sandbox, "ln -s loop loop").await;
    let reject = async |request: Value| rejected(&server, &sandbox, "ListDir", request).await;
    assert_eq!(
        reject(json!({ "path": "missing" })).await,
        error(404, "not_found")
    );
    assert_eq!(
        reject(json!({ "path": "t/a" })).await,
        error(400, "invalid_argument")
    );
    assert_eq!(
        reject(json!({ "path": "loop" })).await,
        error(400, "failed_precondition")
    );
    let negative = json!({ "path": "t", "depth": -1 });
    assert_eq!(reject(negative).await, error(400, "invalid_argument"));
}

#[tokio::test]
async fn make_dir_creates_parents() {
    let (server, sandbox) = sandbox().await;
    let make = async |path: &str| ask(&server, &sandbox, "MakeDir", json!({ "path": path })).await;
    let (status, response) = make("a/b/c").await;
    assert_eq!(
        (status, &response["entry"]["path"]),
        (200, &json!("/home/user/a/b/c"))
    );
    assert_eq!(response["entry"]["type"], "FILE_TYPE_DIRECTORY");
    let made = root(&sandbox).await.join("home/user/a/b");
    let mode = made.metadata().expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o755);
    stdout(&sandbox, "touch file; ln -s a link").await;
    let reject =
        async |path: &str| rejected(&server, &sandbox, "MakeDir", json!({ "path": path })).await;
    for there in ["a/b", "link", "/", "~", ""] {
        assert_eq!(reject(there).await, error(409, "already_exists"), "{there}");
    }
    assert_eq!(reject("file").await, error(400, "invalid_argument"));
}

#[tokio::test]
async fn move_overwrites_files_and_creates_parents() {
    let (server, sandbox) = sandbox().await;
    stdout(
        &sandbox,
        "echo 1 > a; echo 2 > b; mkdir d full; touch full/x; ln -s b l",
    )
    .await;
    let rename = async |source: &str, destination: &str| {
        let request = json!({ "source": source, "destination": destination });
        ask(&server, &sandbox, "Move", request).await
    };
    let (status, response) = rename("a", "new/c").await;
    assert_eq!(
        (status, &response["entry"]["path"]),
        (200, &json!("/home/user/new/c"))
    );
    assert_eq!(rename("new/c", "b").await.0, 200);
    assert_eq!(rename("l", "l2").await.0, 200);
    assert_eq!(
        stdout(&sandbox, "cat b; readlink l2; ls").await,
        "1\nb\nb\nd\nfull\nl2\nnew"
    );
    let reject = async |source: &str, destination: &str| {
        let request = json!({ "source": source, "destination": destination });
        rejected(&server, &sandbox, "Move", request).await
    };
    assert_eq!(reject("missing", "x").await, error(404, "not_found"));
    assert_eq!(reject("d", "full").await, error(500, "internal"));
    assert_eq!(reject("d", "d/inside").await, error(500, "internal"));
    assert_eq!(reject("b", "d").await, error(500, "internal"));
}

#[tokio::test]
async fn remove_is_recursive_and_idempotent() {
    let (server, sandbox) = sandbox().await;
    stdout(
        &sandbox,
        "mkdir -p d/e/f; touch d/e/f/g a; mkdir kept; ln -s ../kept d/l",
    )
    .await;
    for path in ["d", "a", "missing", "missing/below"] {
        let (status, response) = ask(&server, &sandbox, "Remove", json!({ "path": path })).await;
        assert_eq!((status, response), (200, json!({})), "{path}");
    }
    assert_eq!(stdout(&sandbox, "ls").await, "kept");
    let whole = rejected(&server, &sandbox, "Remove", json!({ "path": "/" })).await;
    assert_eq!(whole, error(400, "invalid_argument"));
}

#[tokio::test]
async fn rpc_paths_are_relative_to_the_home_of_the_named_user() {
    let (server, sandbox) = sandbox().await;
    let make = async |credentials: &str| {
        let request = raw(&server, &sandbox, "POST", "/filesystem.Filesystem/MakeDir").await;
        let request = request.header("authorization", credentials);
        let response = request.json(&json!({ "path": "d" })).send().await;
        let response = response.expect("a response");
        (
            response.status().as_u16(),
            response.json::<Value>().await.expect("JSON"),
        )
    };
    // `root:` and `user:`
    assert_eq!(make("Basic cm9vdDo=").await.1["entry"]["path"], "/root/d");
    assert_eq!(
        make("Basic dXNlcjo=").await.1["entry"]["path"],
        "/home/user/d"
    );
    // An unknown user, a missing user, and another scheme.
    for unknown in [
        "Basic bm9ib2R5LWtub3duOg==",
        "Basic Og==",
        "Basic !",
        "Bearer x",
    ] {
        let (status, response) = make(unknown).await;
        assert_eq!(
            (status, &response["code"]),
            (401, &json!("unauthenticated")),
            "{unknown}"
        );
    }
}
