//! Tags of templates.

use e2b::platform::types;
use serde_json::json;

use crate::row::{Exchange, Row};
use crate::values::{ID, TIME, texts, time};
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
        Exchange::get("getTemplateTags", &["templates", ID, "tags"])
            .responds(
                200,
                json!([{ "tag": "v1", "buildID": "not-a-uuid", "createdAt": TIME }]),
            )
            .platform(
                async |api| api.get_template_tags().template_id(ID).send().await,
                |tags: Vec<types::TemplateTag>| {
                    assert_eq!(tags[0].tag, "v1");
                    assert_eq!(tags[0].build_id, "not-a-uuid");
                    assert_eq!(tags[0].created_at, time());
                },
            ),
        Exchange::post("postTemplatesTags", &["templates", "tags"])
            .sends(json!({ "target": "ada/base:v1", "tags": ["latest", "v2"] }))
            .responds(
                201,
                json!({ "tags": ["v2", "latest"], "buildID": "not-a-uuid" }),
            )
            .platform(
                async |api| {
                    api.post_templates_tags()
                        .body_map(|body| body.target("ada/base:v1").tags(texts(["latest", "v2"])))
                        .send()
                        .await
                },
                |assigned: types::AssignedTemplateTags| {
                    assert_eq!(assigned.tags, ["v2", "latest"]);
                    assert_eq!(assigned.build_id, "not-a-uuid");
                },
            ),
        Exchange::delete("deleteTemplatesTags", &["templates", "tags"])
            .sends(json!({ "name": "ada/base", "tags": [] }))
            .responds_empty(204)
            .platform(
                async |api| {
                    api.delete_templates_tags()
                        .body_map(|body| body.name("ada/base").tags(Vec::new()))
                        .send()
                        .await
                },
                |(): ()| {},
            ),
    ]
}
