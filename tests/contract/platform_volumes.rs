//! Volumes.

use e2b::platform::types;
use serde_json::json;

use crate::row::{Exchange, Row};
use crate::values::ID;
use crate::{driver, leniency};

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
        Exchange::get("listVolumes", &["volumes"])
            .responds(200, json!([{ "volumeID": "not-a-uuid", "name": "data" }]))
            .platform(
                async |api| api.list_volumes().send().await,
                |volumes: Vec<types::Volume>| {
                    assert_eq!(volumes[0].volume_id, "not-a-uuid");
                    assert_eq!(volumes[0].name, "data");
                },
            ),
        Exchange::post("postVolumes", &["volumes"])
            .sends(json!({ "name": "data" }))
            .responds(
                201,
                json!({
                    "volumeID": "not-a-uuid",
                    "name": "data",
                    "token": "token-of-the-volume",
                    "domain": "volumes.example.com",
                }),
            )
            .platform(
                async |api| {
                    api.post_volumes()
                        .body_map(|body| body.name("data"))
                        .send()
                        .await
                },
                |volume: types::VolumeAndToken| {
                    assert_eq!(volume.volume_id, "not-a-uuid");
                    assert_eq!(volume.token.expose(), "token-of-the-volume");
                    assert_eq!(volume.domain.as_deref(), Some("volumes.example.com"));
                },
            ),
        Exchange::get("getVolume", &["volumes", ID])
            .responds(
                200,
                json!({ "volumeID": "not-a-uuid", "name": "data", "token": "fresh" }),
            )
            .platform(
                async |api| api.get_volume().volume_id(ID).send().await,
                |volume: types::VolumeAndToken| {
                    assert_eq!(volume.name, "data");
                    assert_eq!(volume.token.expose(), "fresh");
                    assert_eq!(volume.domain, None);
                },
            ),
        Exchange::delete("deleteVolume", &["volumes", ID])
            .responds_empty(204)
            .platform(
                async |api| api.delete_volume().volume_id(ID).send().await,
                |(): ()| {},
            ),
    ]
}
