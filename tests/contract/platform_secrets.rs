//! Secrets, whose values only ever travel to the server.

use e2b::platform::types;
use serde_json::{Value, json};

use crate::row::{Exchange, Row};
use crate::values::{ID, TEXT, TIME, map, time};
use crate::{driver, leniency};

#[tokio::test]
async fn requests_and_responses_match_the_document() {
    driver::run(rows()).await;
}

#[test]
fn responses_with_unknown_missing_and_null_members_are_read() {
    leniency::check(&rows());
}

fn secret() -> Value {
    json!({
        "secretID": "sec_0123",
        "name": "key",
        "currentVersion": 5_000_000_000_i64,
        "metadata": { "owner": "ada" },
        "createdAt": TIME,
        "updatedAt": TIME,
    })
}

fn check_secret(secret: types::Secret) {
    assert_eq!(secret.secret_id, "sec_0123");
    assert_eq!(secret.name, "key");
    assert_eq!(secret.current_version, 5_000_000_000);
    assert_eq!(secret.metadata, map([("owner", "ada")]));
    assert_eq!((secret.created_at, secret.updated_at), (time(), time()));
}

pub(crate) fn rows() -> Vec<Row> {
    vec![
        Exchange::get("listSecrets", &["secrets"])
            .query(&[("nextToken", TEXT), ("limit", "7")])
            .responds(200, json!([secret()]))
            .response_header("x-next-token", "further")
            .platform(
                async |api| api.list_secrets().next_token(TEXT).limit(7).send().await,
                |secrets: Vec<types::Secret>| {
                    let [secret] = <[_; 1]>::try_from(secrets).expect("one");
                    check_secret(secret);
                },
            ),
        Exchange::post("postSecrets", &["secrets"])
            .sends(json!({ "name": "key", "value": "hunter2", "metadata": { "owner": "ada" } }))
            .responds(201, secret())
            .platform(
                async |api| {
                    api.post_secrets()
                        .body_map(|body| {
                            let metadata = map([("owner", "ada")]);
                            body.name("key").value("hunter2").metadata(metadata)
                        })
                        .send()
                        .await
                },
                check_secret,
            ),
        Exchange::get("getSecret", &["secrets", ID])
            .responds(200, secret())
            .platform(
                async |api| api.get_secret().secret_id(ID).send().await,
                check_secret,
            ),
        // Metadata that is empty is cleared; metadata that is left out is kept.
        Exchange::post("postSecret", &["secrets", ID])
            .sends(json!({ "value": "hunter3", "metadata": {} }))
            .responds(200, secret())
            .platform(
                async |api| {
                    api.post_secret()
                        .secret_id(ID)
                        .body_map(|body| body.value("hunter3").metadata(map([])))
                        .send()
                        .await
                },
                check_secret,
            ),
        Exchange::post("postSecret", &["secrets", ID])
            .sends(json!({ "value": "hunter4" }))
            .responds(200, secret())
            .platform(
                async |api| {
                    api.post_secret()
                        .secret_id(ID)
                        .body_map(|body| body.value("hunter4"))
                        .send()
                        .await
                },
                check_secret,
            ),
        Exchange::delete("deleteSecret", &["secrets", ID])
            .responds_empty(204)
            .platform(
                async |api| api.delete_secret().secret_id(ID).send().await,
                |(): ()| {},
            ),
    ]
}
