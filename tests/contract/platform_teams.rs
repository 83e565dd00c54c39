//! Teams.

use e2b::platform::types;
use serde_json::json;

use crate::row::{Exchange, Row};
use crate::server::Credential;
use crate::values::{ID, TIME, time};
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
        Exchange::get("listTeams", &["teams"])
            .security(&[Credential::Token])
            .responds(
                200,
                json!([{
                    "teamID": "not-a-uuid",
                    "name": "Analytical Engine",
                    "apiKey": "e2b_of_the_team",
                    "isDefault": true,
                }]),
            )
            .platform(
                async |api| api.list_teams().send().await,
                |teams: Vec<types::Team>| {
                    assert_eq!(teams[0].team_id, "not-a-uuid");
                    assert_eq!(teams[0].name, "Analytical Engine");
                    assert_eq!(teams[0].api_key.expose(), "e2b_of_the_team");
                    assert!(teams[0].is_default);
                },
            ),
        Exchange::get("getTeamMetrics", &["teams", ID, "metrics"])
            .query(&[("start", "1763806800"), ("end", "1763806860")])
            .responds(
                200,
                json!([{
                    "timestamp": TIME,
                    "timestampUnix": 1_763_806_830,
                    "concurrentSandboxes": 12,
                    "sandboxStartRate": 0.25,
                }]),
            )
            .platform(
                async |api| {
                    api.get_team_metrics()
                        .team_id(ID)
                        .start(1_763_806_800_u64)
                        .end(1_763_806_860_u64)
                        .send()
                        .await
                },
                |metrics: Vec<types::TeamMetric>| {
                    assert_eq!(metrics[0].timestamp, time());
                    assert_eq!(metrics[0].timestamp_unix, 1_763_806_830);
                    assert_eq!(metrics[0].concurrent_sandboxes, 12);
                    assert_eq!(metrics[0].sandbox_start_rate, 0.25);
                },
            ),
        Exchange::get("getTeamMetricsMax", &["teams", ID, "metrics", "max"])
            .query(&[
                ("start", "1763806800"),
                ("end", "1763806860"),
                ("metric", "sandbox_start_rate"),
            ])
            .responds(
                200,
                json!({ "timestamp": TIME, "timestampUnix": 1_763_806_830, "value": 0.125 }),
            )
            .platform(
                async |api| {
                    api.get_team_metrics_max()
                        .team_id(ID)
                        .start(1_763_806_800_u64)
                        .end(1_763_806_860_u64)
                        .metric(types::GetTeamMetricsMaxMetric::SandboxStartRate)
                        .send()
                        .await
                },
                |metric: types::MaxTeamMetric| {
                    assert_eq!(metric.timestamp, time());
                    assert_eq!(metric.timestamp_unix, 1_763_806_830);
                    assert_eq!(metric.value, 0.125);
                },
            ),
    ]
}
