//! The client against e2b-local, from end to end: files, and the connections that everything takes.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use e2b::files::{Content, EntryKind, EventKind, Files};
use e2b::{ErrorKind, Sandbox};
use e2b_local::Server;
use futures_util::{TryStreamExt as _, stream};
use tokio::net::{TcpListener, TcpStream};

/// A server, which ends when it is dropped, and a sandbox on it.
async fn sandbox() -> (Server, Sandbox) {
    let server = Server::start().await.expect("the server starts");
    let client = server.client().expect("a client");
    let sandbox = client.create("base").await.expect("it is created");
    (server, sandbox)
}

async fn files() -> (Server, Files) {
    let (server, sandbox) = sandbox().await;
    let files = sandbox.files();
    (server, files)
}

#[tokio::test]
async fn written_file_can_be_read_listed_moved_and_removed() {
    let (_server, files) = files().await;
    assert!(!files.exists("a/b.txt").await.expect("a response"));

    let written = files
        .write("a/b.txt", "hello\n")
        .metadata("Made-By", "ada")
        .await;
    let written = written.expect("it is written");
    assert!(written.path.ends_with("/a/b.txt"), "{written:?}");
    assert_eq!(written.metadata.expect("metadata")["made-by"], "ada");

    assert_eq!(
        files.read("a/b.txt").text().await.expect("it is there"),
        "hello\n"
    );
    let entry = files.stat("a/b.txt").await.expect("it is there");
    assert_eq!((entry.kind, entry.size), (EntryKind::File, 6));
    assert_eq!(entry.metadata["made-by"], "ada");
    let listed = files.list("a").await.expect("it is listed");
    assert_eq!(listed, [entry]);

    let moved = files
        .rename("a/b.txt", "c/d.txt")
        .await
        .expect("it is moved");
    assert!(moved.path.ends_with("/c/d.txt"));
    let error = files
        .read("a/b.txt")
        .await
        .expect_err("the sandbox has ended");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    files.remove("c").await.expect("it is removed");
    assert!(!files.exists("c/d.txt").await.expect("a response"));
}

#[tokio::test]
async fn make_dir_is_idempotent_and_fails_over_a_file() {
    let (_server, files) = files().await;
    assert!(files.make_dir("d/e").await.expect("it is made"));
    assert!(!files.make_dir("d/e").await.expect("it was there"));
    files.write("f", "").await.expect("it is written");
    let error = files.make_dir("f").await.expect_err("a file is there");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

#[tokio::test]
async fn ranges_are_read_as_in_http() {
    let (_server, files) = files().await;
    files.write("a", "0123456789").await.expect("it is written");
    let part = async |read: e2b::files::ReadFile| read.text().await;
    assert_eq!(
        part(files.read("a").range(2..5)).await.expect("it is"),
        "234"
    );
    assert_eq!(
        part(files.read("a").range(7..)).await.expect("it is"),
        "789"
    );
    assert_eq!(
        part(files.read("a").range(8..100)).await.expect("it is"),
        "89"
    );
    assert_eq!(part(files.read("a").range(..=0)).await.expect("it is"), "0");
    let error = files
        .read("a")
        .range(10..)
        .await
        .expect_err("it is too short");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

#[tokio::test]
async fn large_file_is_transferred_both_ways() {
    const PIECE: usize = 1 << 20;
    let (_server, files) = files().await;
    let pieces = stream::iter((0..32u8).map(|at| Ok::<_, std::io::Error>(vec![at; PIECE])));
    files
        .write("large", Content::stream(pieces))
        .await
        .expect("it is written");
    let mut download = files.read("large").stream().await.expect("it begins");
    assert_eq!(download.size(), Some(32 << 20));
    let mut at = 0;
    while let Some(chunk) = download.try_next().await.expect("it goes on") {
        for byte in chunk {
            assert_eq!(usize::from(byte), at / PIECE);
            at += 1;
        }
    }
    assert_eq!(at, 32 << 20);
}

#[tokio::test]
async fn files_are_written_and_composed() {
    let (_server, files) = files().await;
    let parts: Vec<String> = (0..20).map(|at| format!("part-{at:02}")).collect();
    let written = files
        .write_all(parts.iter().map(|name| (name, name.as_str())))
        .await;
    assert_eq!(written.expect("they are written").len(), 20);
    files
        .compose(parts.clone(), "whole")
        .await
        .expect("they are joined");
    assert_eq!(
        files.read("whole").text().await.expect("it is there"),
        parts.concat()
    );
    assert!(!files.exists("part-00").await.expect("a response"));
}

#[tokio::test]
async fn links_are_distinguished_from_their_targets() {
    let (_server, sandbox) = sandbox().await;
    let files = sandbox.files();
    let line = "mkdir d && ln -s nowhere d/broken && ln -s ../d d/loop";
    let output = sandbox.commands().run(line).await.expect("it runs");
    output.check().expect("it succeeds");
    let entries = files.list("d").depth(5).await.expect("it is listed");
    let found: Vec<_> = entries
        .iter()
        .map(|e| (e.name.as_str(), e.kind, e.symlink))
        .collect();
    assert_eq!(
        found,
        [
            ("broken", EntryKind::Other, true),
            ("loop", EntryKind::Directory, true),
        ]
    );
}

#[tokio::test]
async fn watch_reports_all_events_since_its_start() {
    let (_server, files) = files().await;
    files.make_dir("d").await.expect("it is made");
    let watch = files.watch("d").recursive(true).include_entry(true);
    let mut watched = watch.await.expect("it begins");
    files.write("d/a", "x").await.expect("it is written");
    files.remove("d/a").await.expect("it is removed");
    let events = async {
        let mut kinds = Vec::new();
        while let Some(event) = watched.try_next().await.expect("it goes on") {
            assert_eq!(event.name, "a");
            kinds.push(event.kind.clone());
            if event.kind == EventKind::Remove {
                break;
            }
        }
        kinds
    };
    let events = tokio::time::timeout(Duration::from_secs(20), events).await;
    let events = events.expect("all of them arrive");
    assert_eq!(events.first(), Some(&EventKind::Create));
    assert!(events.contains(&EventKind::Write), "{events:?}");

    let error = files.watch("nothing").await.expect_err("it is missing");
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

/// The URL is sufficient, until it expires, and for one operation on one file.
#[tokio::test]
async fn signed_url_needs_no_token() {
    let (_server, sandbox) = sandbox().await;
    let files = sandbox.files();
    files
        .write("a b+c.txt", "hello")
        .await
        .expect("it is written");
    let http = e2b::http_client_builder().expect("TLS is there");
    let http = http.build().expect("the settings are good");
    let hour = Duration::from_secs(60 * 60);
    // All sandboxes have the same host here; on the service, the host of the URL identifies the sandbox.
    let to = |request: reqwest::RequestBuilder| {
        request
            .header("e2b-sandbox-id", sandbox.id())
            .header("e2b-sandbox-port", "49983")
    };

    let url = files
        .download_url("a b+c.txt")
        .expires_in(hour)
        .build()
        .expect("it is signed");
    let response = to(http.get(url.expose())).send().await.expect("a response");
    assert_eq!(response.text().await.expect("it arrives"), "hello");

    let upload = files
        .upload_url("new")
        .user("user")
        .build()
        .expect("it is signed");
    let request = to(http.post(upload.expose()))
        .header("content-type", "application/octet-stream")
        .body("uploaded");
    assert_eq!(request.send().await.expect("a response").status(), 200);
    let text = files.as_user("user").read("new").text().await;
    assert_eq!(text.expect("it is there"), "uploaded");

    for wrong in [upload.expose(), &url.expose().replace("a+b", "b")] {
        let response = to(http.get(wrong)).send().await.expect("a response");
        assert_eq!(response.status(), 401);
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn gzip_does_not_change_content() {
    let (_server, files) = files().await;
    let text = "the same line\n".repeat(50_000);
    files
        .write("a", text.as_str())
        .gzip(true)
        .await
        .expect("it is written");
    assert!(files.read("a").text().await.expect("it is there") == text);
    assert!(
        files
            .read("a")
            .gzip(true)
            .text()
            .await
            .expect("it is there")
            == text
    );
    let part = files.read("a").gzip(true).range(4..8).await;
    assert_eq!(part.expect("it is there"), "same");
}

#[tokio::test]
async fn downloaded_tree_equals_uploaded_tree() {
    let (_server, files) = files().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (from, to) = (folder.path().join("from"), folder.path().join("to"));
    let large: Vec<u8> = (0..=255).cycle().take(3_000_000).collect();
    fs::create_dir_all(from.join("empty/er")).expect("it is made");
    fs::create_dir_all(from.join("ä ö/%2e")).expect("it is made");
    let contents = [
        ("a.txt", b"alpha".to_vec()),
        ("ä ö/%2e/large \"file\".bin", large),
        ("ä ö/nothing", Vec::new()),
    ];
    for (path, content) in &contents {
        fs::write(from.join(path), content).expect("it is written");
    }

    let up = files.upload(&from, "tree").await.expect("it is uploaded");
    let down = files.download("tree", &to).await.expect("it is downloaded");

    assert_eq!((up.files, up.bytes), (3, 3_000_005));
    assert_eq!(down, up);
    for (path, content) in &contents {
        let same = fs::read(to.join(path)).expect("it is there") == *content;
        assert!(same, "{path}");
    }
    assert!(to.join("empty/er").is_dir());
}

/// The longest duration means "never", and does not panic.
#[tokio::test]
async fn maximum_durations_are_accepted_as_limits() {
    let (_server, sandbox) = sandbox().await;
    let sandbox = sandbox.with_request_timeout(Duration::MAX);
    let files = sandbox.files();
    let write = files.write("a", "hello").idle_timeout(Duration::MAX);
    write.await.expect("it is written");
    let read = files.read("a").idle_timeout(Duration::MAX);
    assert_eq!(read.await.expect("it is there"), "hello");
    let run = sandbox.commands().run("cat a").cwd("");
    let run = run.timeout(Duration::MAX).idle_timeout(Duration::MAX);
    assert_eq!(run.await.expect("it runs").stdout_text(), "hello");
}

/// Long-lived streams have separate connections, however many there are.
#[tokio::test]
async fn open_watches_do_not_block_reads() {
    let (_server, files) = files().await;
    files.write("a", "hello").await.expect("it is written");
    let watches = (0..40).map(|_| files.watch("").into_future());
    let watches = futures_util::future::try_join_all(watches).await;
    assert_eq!(watches.expect("they begin").len(), 40);
    let text = files.read("a").text();
    let text = tokio::time::timeout(Duration::from_secs(30), text).await;
    assert_eq!(
        text.expect("it is not kept waiting").expect("it is"),
        "hello"
    );
}

#[tokio::test]
async fn paths_depend_on_the_user() {
    let (_server, files) = files().await;
    let written = files
        .as_user("root")
        .write("a", Bytes::from_static(b"x"))
        .await;
    assert_eq!(written.expect("it is written").path, "/root/a");
    let error = files.read("a").await.expect_err("it is elsewhere");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(files.read("/root/a").await.expect("it is there"), "x");
}

/// Calls share one connection, and streams share another.
#[tokio::test]
async fn calls_commands_terminals_and_transfers_use_two_connections() {
    let server = Server::start().await.expect("the server starts");
    let (url, connections) = counting_proxy(server.address()).await;
    let client = e2b::Client::builder()
        .api_url(&url)
        .sandbox_url(&url)
        .api_key(server.api_key().expose())
        .build()
        .expect("the settings are valid");
    let sandbox = client.create("base").await.expect("it is created");
    let files = sandbox.files();
    for number in 0..20 {
        let output = sandbox.commands().run(format!("echo {number}")).await;
        assert_eq!(
            output.expect("it runs").stdout_text(),
            format!("{number}\n")
        );
        files.write("a", "hello").await.expect("it is written");
        assert_eq!(files.read("a").text().await.expect("it is read"), "hello");
    }
    for _ in 0..5 {
        let size = e2b::pty::Size { cols: 80, rows: 24 };
        let terminal = sandbox.pty().open(size).command("true").await;
        let mut terminal = terminal.expect("it opens");
        while terminal.try_next().await.expect("it ends").is_some() {}
    }
    let before = connections.load(Ordering::Relaxed);
    assert!(before <= 2, "{before} connections");
    // A watch has no end, so that dropping it closes its connection.
    for _ in 0..5 {
        drop(files.watch("").await.expect("it begins"));
        files.read("a").await.expect("it is read");
    }
    let after = connections.load(Ordering::Relaxed) - before;
    assert!(after <= 5, "{after} connections for 5 watches");
}

/// Forwards connections to an address, and counts them.
async fn counting_proxy(to: std::net::SocketAddr) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((mut from, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let mut to = TcpStream::connect(to).await.expect("the server listens");
                let _ = tokio::io::copy_bidirectional(&mut from, &mut to).await;
            });
        }
    });
    (format!("http://{address}"), count)
}
