//! The plain HTTP methods of envd.

use std::convert::Infallible;

use e2b::envd::types;
use futures_util::stream;
use serde_json::json;

use crate::row::{Exchange, Row};
use crate::server::Credential;
use crate::values::{TEXT, map, text, texts};
use crate::{driver, leniency};

/// Bytes that are no text.
const CONTENT: &[u8] = b"\x00\xff\r\n\x80content";

/// Parameters of both directions.
const QUERY: &[(&str, &str)] = &[
    ("path", TEXT),
    ("username", "root"),
    (
        "signature",
        "v1_RTev0CVkDCdbf/7L5ogwCeTjXzggejaExjSUXw06/0U+",
    ),
    ("signature_expiration", "1700000000"),
];

#[tokio::test]
async fn requests_and_responses_match_the_document() {
    driver::run(rows()).await;
}

#[test]
fn responses_with_unknown_missing_and_null_members_are_read() {
    leniency::check(&rows());
}

pub(crate) fn rows() -> Vec<Row> {
    vec![
        Exchange::get("getHealth", &["health"])
            .security(&[Credential::Nothing])
            .responds_empty(204)
            .envd(async |api| api.get_health().send().await, |(): ()| {}),
        Exchange::get("getMetrics", &["metrics"])
            .responds(
                200,
                json!({
                    "ts": 1_763_806_830,
                    "cpu_count": 2,
                    "cpu_used_pct": 12.5,
                    "mem_total": 5_000_000_000_i64,
                    "mem_used": 2,
                    "mem_cache": 3,
                    "mem_total_mib": 4,
                    "mem_used_mib": 5,
                    "disk_used": 6,
                    "disk_total": 7,
                }),
            )
            .envd(
                async |api| api.get_metrics().send().await,
                |metrics: types::Metrics| {
                    assert_eq!(metrics.ts, Some(1_763_806_830));
                    assert_eq!(metrics.cpu_count, Some(2));
                    assert_eq!(metrics.cpu_used_pct, Some(12.5));
                    assert_eq!(metrics.mem_total, Some(5_000_000_000));
                    assert_eq!(metrics.mem_used, Some(2));
                    assert_eq!(metrics.mem_cache, Some(3));
                    assert_eq!(metrics.mem_total_mib, Some(4));
                    assert_eq!(metrics.mem_used_mib, Some(5));
                    assert_eq!(metrics.disk_used, Some(6));
                    assert_eq!(metrics.disk_total, Some(7));
                },
            ),
        // An old envd knows nothing of disks.
        Exchange::get("getMetrics", &["metrics"])
            .responds(200, json!({ "ts": 0, "disk_used": null }))
            .envd(
                async |api| api.get_metrics().send().await,
                |metrics: types::Metrics| {
                    assert_eq!(metrics.ts, Some(0));
                    assert_eq!((metrics.disk_used, metrics.disk_total), (None, None));
                },
            ),
        Exchange::get("getEnvVars", &["envs"])
            .responds(200, json!({ "E2B_SANDBOX": "true", "LANG": "" }))
            .envd(
                async |api| api.get_env_vars().send().await,
                |envs| {
                    assert_eq!(envs, map([("E2B_SANDBOX", "true"), ("LANG", "")]));
                },
            ),
        Exchange::get("downloadFile", &["files"])
            .query(QUERY)
            .responds_with_bytes(200, CONTENT)
            .envd_bytes(async |api| {
                api.download_file()
                    .path(TEXT)
                    .username("root")
                    .signature("v1_RTev0CVkDCdbf/7L5ogwCeTjXzggejaExjSUXw06/0U+")
                    .signature_expiration(1_700_000_000)
                    .send()
                    .await
            }),
        // An empty `username` would be taken for a name.
        Exchange::get("downloadFile", &["files"])
            .query(&[("path", "a.txt")])
            .responds_with_bytes(200, b"")
            .envd_bytes(async |api| api.download_file().path("a.txt").send().await),
        Exchange::post("uploadFile", &["files"])
            .query(QUERY)
            .sends_bytes(CONTENT)
            // The body is JSON with another content type.
            .responds(
                200,
                json!([
                    {
                        "path": "/home/user/a.txt",
                        "name": "a.txt",
                        "type": "file",
                        "metadata": { "owner": "ada" },
                    },
                    { "path": "/home/user/b", "name": "b", "type": "directory" },
                ]),
            )
            .response_header("content-type", "text/plain; charset=utf-8")
            .envd(
                async |api| {
                    api.upload_file()
                        .path(TEXT)
                        .username("root")
                        .signature("v1_RTev0CVkDCdbf/7L5ogwCeTjXzggejaExjSUXw06/0U+")
                        .signature_expiration(1_700_000_000)
                        .body(CONTENT)
                        .send()
                        .await
                },
                |entries: Vec<types::EntryInfo>| {
                    let [file, directory] = &entries[..] else {
                        panic!("{} entries", entries.len());
                    };
                    assert_eq!(file.path, "/home/user/a.txt");
                    assert_eq!(file.name, "a.txt");
                    assert_eq!(file.type_, types::EntryInfoType::File);
                    assert_eq!(file.metadata, Some(map([("owner", "ada")])));
                    assert_eq!(directory.type_, types::EntryInfoType::Directory);
                    assert_eq!(directory.metadata, None);
                },
            ),
        // A body need not be in memory.
        Exchange::post("uploadFile", &["files"])
            .query(&[("path", "a.txt")])
            .sends_bytes(b"in two pieces")
            .responds(200, json!([]))
            .envd(
                async |api| {
                    let pieces = ["in two ", "pieces"].map(Ok::<_, Infallible>);
                    api.upload_file()
                        .path("a.txt")
                        .body(reqwest::Body::wrap_stream(stream::iter(pieces)))
                        .send()
                        .await
                },
                |entries: Vec<types::EntryInfo>| assert_eq!(entries, []),
            ),
        Exchange::post("postFilesCompose", &["files", "compose"])
            .sends(json!({
                "source_paths": ["a", "b"],
                "destination": "c",
                "username": "root",
            }))
            .responds(
                200,
                json!({
                    "path": "/home/user/c",
                    "name": "c",
                    "type": "file",
                    "metadata": null,
                }),
            )
            .envd(
                async |api| {
                    api.post_files_compose()
                        .body_map(|body| {
                            body.source_paths(texts(["a", "b"]))
                                .destination("c")
                                .username(text("root"))
                        })
                        .send()
                        .await
                },
                |entry: types::EntryInfo| {
                    assert_eq!(entry.path, "/home/user/c");
                    assert_eq!(entry.metadata, None);
                },
            ),
    ]
}
