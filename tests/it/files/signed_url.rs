//! Signed URLs of files.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use e2b::{Client, ErrorKind, Sandbox};
use serde_json::json;

use crate::support::{SANDBOX_ID, connect_with, with_members};

/// The token of the test vector that E2B's SDKs share.
const TOKEN: &str = "tok123";

/// A sandbox on the domain of the service.
async fn sandbox(members: serde_json::Value) -> Sandbox {
    let members = with_members(json!({ "envdAccessToken": TOKEN }), members);
    connect_with(Client::builder().domain("e2b.app"), members).await
}

fn query(url: &reqwest::Url, key: &str) -> Option<String> {
    let found = url.query_pairs().find(|(name, _)| name == key);
    found.map(|(_, value)| value.into_owned())
}

/// With the vector of the other clients: the same path, user and token.
#[tokio::test]
async fn download_signature_matches_the_vector_of_the_sdks() {
    let files = sandbox(json!({})).await.files();
    let url = files.download_url("/home/user/a.txt").user("user");
    let url = url.build().expect("it is signed");
    let text = url.expose();
    assert!(
        text.contains("HB2bgZ%2BRgifWQVkD4WDT8wNBFTVrggZWSRD5EqI0H%2F0"),
        "{text}"
    );
    let url = reqwest::Url::parse(text).expect("a URL");
    assert_eq!(
        url.host_str(),
        Some(format!("49983-{SANDBOX_ID}.e2b.app").as_str())
    );
    assert_eq!((url.scheme(), url.path()), ("https", "/files"));
    assert_eq!(query(&url, "path").as_deref(), Some("/home/user/a.txt"));
    assert_eq!(query(&url, "username").as_deref(), Some("user"));
    assert_eq!(
        query(&url, "signature").as_deref(),
        Some("v1_HB2bgZ+RgifWQVkD4WDT8wNBFTVrggZWSRD5EqI0H/0")
    );
    assert_eq!(query(&url, "signature_expiration"), None);
}

#[tokio::test]
async fn signature_depends_on_operation_path_and_user() {
    let files = sandbox(json!({})).await.files();
    let signature = |url: e2b::files::FileUrl| {
        let url = url.build().expect("it is signed");
        let url = reqwest::Url::parse(url.expose()).expect("a URL");
        query(&url, "signature").expect("it is there")
    };
    let mut all = [
        signature(files.download_url("a")),
        signature(files.upload_url("a")),
        signature(files.download_url("b")),
        signature(files.download_url("a").user("root")),
        signature(files.as_user("user").download_url("a")),
    ];
    all.sort();
    assert!(all.windows(2).all(|pair| pair[0] != pair[1]), "{all:?}");
}

#[tokio::test]
async fn expiration_is_a_future_second_and_zero_is_invalid_argument() {
    let files = sandbox(json!({})).await.files();
    let now = || {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .expect("after 1970")
            .as_secs()
    };
    let before = now();
    let url = files.upload_url("a b").expires_in(Duration::from_secs(60));
    let url = url.build().expect("it is signed");
    let url = reqwest::Url::parse(url.expose()).expect("a URL");
    let at: u64 = query(&url, "signature_expiration")
        .expect("it is there")
        .parse()
        .expect("a number");
    assert!((before + 60..=now() + 61).contains(&at), "{at}");
    assert_eq!(query(&url, "path").as_deref(), Some("a b"));
    assert_eq!(query(&url, "username"), None);

    let error = files.upload_url("a").expires_in(Duration::ZERO).build();
    let error = error.expect_err("it would be of no use");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(error.sandbox_id(), Some(SANDBOX_ID));
}

#[tokio::test]
async fn url_without_a_token_is_unsigned_and_cannot_expire() {
    let files = sandbox(json!({ "envdAccessToken": null })).await.files();
    let url = files.download_url("a").build().expect("it is unsigned");
    let expected = format!("https://49983-{SANDBOX_ID}.e2b.app/files?path=a");
    assert_eq!(url.expose(), expected);

    let error = files.download_url("a").expires_in(Duration::from_secs(60));
    let error = error.build().expect_err("nothing to sign with");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

#[tokio::test]
async fn url_for_an_old_envd_has_the_default_user() {
    let members = json!({ "envdVersion": "0.3.9", "envdAccessToken": null });
    let files = sandbox(members).await.files();
    let url = files.download_url("a").build().expect("it is unsigned");
    assert!(url.expose().ends_with("?path=a&username=user"));
}

#[tokio::test]
async fn url_uses_the_sandbox_domain_or_the_sandbox_url() {
    let files = sandbox(json!({ "domain": "cluster.example" }))
        .await
        .files();
    let url = files.download_url("a").build().expect("it is signed");
    let own = format!("https://49983-{SANDBOX_ID}.cluster.example/files?");
    assert!(url.expose().starts_with(&own));

    let builder = Client::builder().sandbox_url("http://127.0.0.1:4000/prefix/");
    let files = connect_with(builder, json!({})).await.files();
    let url = files.download_url("a").build().expect("it is signed");
    assert!(
        url.expose()
            .starts_with("http://127.0.0.1:4000/prefix/files?")
    );
}

#[tokio::test]
async fn debug_output_has_no_signature_or_token() {
    let files = sandbox(json!({})).await.files();
    let builder = files.download_url("a").expires_in(Duration::from_secs(1));
    let printed = format!("{builder:?} {:?} {files:?}", builder.clone().build());
    assert!(
        !printed.contains("v1_") && !printed.contains(TOKEN),
        "{printed}"
    );
}
