//! Templates and their builds.

use e2b::platform::types;
use serde_json::{Value, json};

use crate::row::{Exchange, Row};
use crate::server::Credential;
use crate::values::{ID, OTHER, TEXT, TIME, build, map, text, texts, time};
use crate::{driver, leniency};

const TOKEN: &[Credential] = &[Credential::Token];
const TOKEN_OR_KEY: &[Credential] = &[Credential::Token, Credential::Key];
const KEY_OR_TOKEN: &[Credential] = &[Credential::Key, Credential::Token];

#[tokio::test]
async fn requests_and_responses_match_the_document() {
    driver::run(rows()).await;
}

#[test]
fn responses_with_unknown_missing_and_null_members_are_read() {
    leniency::check(&rows());
}

/// A template in the responses of the old methods.
fn legacy() -> Value {
    json!({
        "templateID": "rki5dems9wqfm4r03t7g",
        "buildID": "00000000-0000-0000-0000-000000000000",
        "cpuCount": 2,
        "memoryMB": 1024,
        "diskSizeMB": 2048,
        "public": true,
        "aliases": ["base"],
        "createdAt": TIME,
        "updatedAt": TIME,
        "createdBy": { "id": "not-a-uuid", "email": "ada@example.com" },
        "lastSpawnedAt": TIME,
        "spawnCount": 5_000_000_000_i64,
        "buildCount": 3,
        "envdVersion": "0.6.13",
    })
}

fn check_legacy(template: types::TemplateLegacy) {
    assert_eq!(template.template_id, "rki5dems9wqfm4r03t7g");
    assert_eq!(template.build_id, "00000000-0000-0000-0000-000000000000");
    assert_eq!((template.cpu_count, template.memory_mb), (2, 1024));
    assert_eq!(template.disk_size_mb, 2048);
    assert!(template.public);
    assert_eq!(template.aliases, ["base"]);
    assert_eq!(template.last_spawned_at, Some(time()));
    assert_eq!(template.spawn_count, 5_000_000_000);
    assert_eq!(template.build_count, 3);
    let user = template.created_by.expect("a user");
    // A string like any other: the server is known to put other ids there.
    assert_eq!(user.id, "not-a-uuid");
    assert_eq!(user.email.as_deref(), Some("ada@example.com"));
}

/// A template of a user, and one without a user that was never used.
fn list() -> Value {
    let mut full = legacy();
    full["names"] = json!(["ada/base"]);
    full["buildStatus"] = "ready".into();
    full["isDefault"] = true.into();
    full["description"] = "everything".into();
    let mut sparse = full.clone();
    sparse["createdBy"] = Value::Null;
    sparse["lastSpawnedAt"] = Value::Null;
    sparse["buildStatus"] = "uploaded".into();
    sparse["description"] = Value::Null;
    json!([full, sparse])
}

fn check_list(templates: Vec<types::Template>) {
    let [full, sparse] = &templates[..] else {
        panic!("{} templates", templates.len());
    };
    assert_eq!(full.names, ["ada/base"]);
    assert_eq!(full.build_status, types::TemplateBuildStatus::Ready);
    assert_eq!((full.created_at, full.updated_at), (time(), time()));
    assert_eq!(full.is_default, Some(true));
    assert_eq!(full.description.as_deref(), Some("everything"));
    assert_eq!(full.envd_version, "0.6.13");
    assert_eq!(sparse.build_status, types::TemplateBuildStatus::Uploaded);
    assert_eq!((&sparse.created_by, sparse.last_spawned_at), (&None, None));
    assert_eq!(sparse.description, None);
}

fn log_entry() -> Value {
    json!({ "timestamp": TIME, "message": "RUN make", "level": "info", "step": "3" })
}

fn check_log_entry(entry: &types::BuildLogEntry) {
    assert_eq!(entry.timestamp, time());
    assert_eq!(entry.message, "RUN make");
    assert_eq!(entry.level, "info");
    assert_eq!(entry.step.as_deref(), Some("3"));
}

pub(crate) fn rows() -> Vec<Row> {
    [
        templates(),
        requesting_builds(),
        starting_builds(),
        following_builds(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn templates() -> Vec<Row> {
    vec![
        Exchange::get("listTemplates", &["templates"])
            .security(KEY_OR_TOKEN)
            .query(&[("teamID", TEXT)])
            .responds(200, list())
            .platform(
                async |api| api.list_templates().team_id(TEXT).send().await,
                check_list,
            ),
        Exchange::get("listTemplatesV2", &["v2", "templates"])
            .security(KEY_OR_TOKEN)
            .query(&[("teamID", TEXT), ("nextToken", TEXT), ("limit", "7")])
            .responds(200, list())
            .response_header("x-next-token", "further")
            .platform(
                async |api| {
                    api.list_templates_v2()
                        .team_id(TEXT)
                        .next_token(TEXT)
                        .limit(7)
                        .send()
                        .await
                },
                check_list,
            ),
        Exchange::get("getTemplate", &["templates", ID])
            .query(&[("nextToken", TEXT), ("limit", "7")])
            .responds(
                200,
                json!({
                    "templateID": "rki5dems9wqfm4r03t7g",
                    "public": false,
                    "aliases": [],
                    "names": ["ada/base"],
                    "createdAt": TIME,
                    "updatedAt": TIME,
                    "lastSpawnedAt": TIME,
                    "spawnCount": 0,
                    "builds": [
                        {
                            "buildID": "not-a-uuid",
                            "status": "error",
                            "createdAt": TIME,
                            "updatedAt": TIME,
                            "finishedAt": TIME,
                            "cpuCount": 2,
                            "memoryMB": 1024,
                            "diskSizeMB": 2048,
                            "envdVersion": "0.6.13",
                        },
                        {
                            "buildID": "00000000-0000-0000-0000-000000000000",
                            "status": "waiting",
                            "createdAt": TIME,
                            "updatedAt": TIME,
                            "cpuCount": 2,
                            "memoryMB": 1024,
                        },
                    ],
                }),
            )
            .response_header("x-next-token", "further")
            .platform(
                async |api| {
                    api.get_template()
                        .template_id(ID)
                        .next_token(TEXT)
                        .limit(7)
                        .send()
                        .await
                },
                |template: types::TemplateWithBuilds| {
                    assert_eq!(template.names, ["ada/base"]);
                    assert_eq!(template.last_spawned_at, Some(time()));
                    let [full, sparse] = &template.builds[..] else {
                        panic!("{} builds", template.builds.len());
                    };
                    assert_eq!(full.build_id, "not-a-uuid");
                    assert_eq!(full.status, types::TemplateBuildStatus::Error);
                    assert_eq!(full.finished_at, Some(time()));
                    assert_eq!(full.disk_size_mb, Some(2048));
                    assert_eq!(sparse.status, types::TemplateBuildStatus::Waiting);
                    assert_eq!((sparse.finished_at, &sparse.envd_version), (None, &None));
                },
            ),
        Exchange::get("getTemplatesAlias", &["templates", "aliases", ID])
            .responds(
                200,
                json!({ "templateID": "rki5dems9wqfm4r03t7g", "public": true }),
            )
            .platform(
                async |api| api.get_templates_alias().alias(ID).send().await,
                |template: types::TemplateAliasResponse| {
                    assert_eq!(template.template_id, "rki5dems9wqfm4r03t7g");
                    assert!(template.public);
                },
            ),
        Exchange::delete("deleteTemplate", &["templates", ID])
            .security(KEY_OR_TOKEN)
            .responds_empty(204)
            .platform(
                async |api| api.delete_template().template_id(ID).send().await,
                |(): ()| {},
            ),
        Exchange::patch("patchTemplate", &["templates", ID])
            .security(KEY_OR_TOKEN)
            .sends(json!({ "public": true }))
            .responds_empty(200)
            .platform(
                async |api| {
                    api.patch_template()
                        .template_id(ID)
                        .body_map(|body| body.public(true))
                        .send()
                        .await
                },
                |(): ()| {},
            ),
        Exchange::patch("patchTemplateV2", &["v2", "templates", ID])
            .security(KEY_OR_TOKEN)
            .sends(json!({ "public": false }))
            .responds(200, json!({ "names": ["ada/base"] }))
            .platform(
                async |api| {
                    api.patch_template_v2()
                        .template_id(ID)
                        .body_map(|body| body.public(false))
                        .send()
                        .await
                },
                |template: types::TemplateUpdateResponse| {
                    assert_eq!(template.names, ["ada/base"]);
                },
            ),
    ]
}

fn requesting_builds() -> Vec<Row> {
    let dockerfile = json!({
        "alias": "mine",
        "dockerfile": "FROM debian\n",
        "teamID": "team",
        "startCmd": "sleep 1",
        "readyCmd": "true",
        "cpuCount": 2,
        "memoryMB": 1024,
    });
    vec![
        Exchange::post("postTemplates", &["templates"])
            .security(TOKEN)
            .sends(dockerfile.clone())
            .responds(202, legacy())
            .platform(
                async |api| {
                    api.post_templates()
                        .body_map(|body| {
                            body.alias(text("mine"))
                                .dockerfile("FROM debian\n")
                                .team_id(text("team"))
                                .start_cmd(text("sleep 1"))
                                .ready_cmd(text("true"))
                                .cpu_count(2)
                                .memory_mb(1024)
                        })
                        .send()
                        .await
                },
                check_legacy,
            ),
        Exchange::post("postTemplate", &["templates", ID])
            .security(TOKEN)
            .sends(dockerfile)
            .responds(202, legacy())
            .platform(
                async |api| {
                    api.post_template()
                        .template_id(ID)
                        .body_map(|body| {
                            body.alias(text("mine"))
                                .dockerfile("FROM debian\n")
                                .team_id(text("team"))
                                .start_cmd(text("sleep 1"))
                                .ready_cmd(text("true"))
                                .cpu_count(2)
                                .memory_mb(1024)
                        })
                        .send()
                        .await
                },
                check_legacy,
            ),
        Exchange::post("postTemplatesV2", &["v2", "templates"])
            .sends(json!({
                "alias": "mine",
                "teamID": "team",
                "cpuCount": 2,
                "memoryMB": 1024,
            }))
            .responds(202, legacy())
            .platform(
                async |api| {
                    api.post_templates_v2()
                        .body_map(|body| {
                            body.alias("mine")
                                .team_id(text("team"))
                                .cpu_count(2)
                                .memory_mb(1024)
                        })
                        .send()
                        .await
                },
                check_legacy,
            ),
        Exchange::post("postTemplatesV3", &["v3", "templates"])
            .sends(json!({
                "name": "ada/mine:v1",
                "tags": ["latest"],
                "alias": "mine",
                "teamID": "team",
                "cpuCount": 2,
                "memoryMB": 1024,
                "minFreeDiskMb": 0,
            }))
            .responds(
                202,
                json!({
                    "templateID": "rki5dems9wqfm4r03t7g",
                    "buildID": "00000000-0000-0000-0000-000000000000",
                    "public": false,
                    "names": ["ada/mine"],
                    "tags": ["v1", "latest"],
                    "aliases": ["mine"],
                }),
            )
            .platform(
                async |api| {
                    api.post_templates_v3()
                        .body_map(|body| {
                            body.name(text("ada/mine:v1"))
                                .tags(texts(["latest"]))
                                .alias(text("mine"))
                                .team_id(text("team"))
                                .cpu_count(2)
                                .memory_mb(1024)
                                .min_free_disk_mb(0)
                        })
                        .send()
                        .await
                },
                |build: types::TemplateRequestResponseV3| {
                    assert_eq!(build.template_id, "rki5dems9wqfm4r03t7g");
                    assert_eq!(build.build_id, "00000000-0000-0000-0000-000000000000");
                    assert!(!build.public);
                    assert_eq!(build.names, ["ada/mine"]);
                    assert_eq!(build.tags, ["v1", "latest"]);
                    assert_eq!(build.aliases, ["mine"]);
                },
            ),
        // Nothing has to be stated, and an empty list is not the same as none.
        Exchange::post("postTemplatesV3", &["v3", "templates"])
            .sends(json!({ "tags": [] }))
            .responds(
                202,
                json!({
                    "templateID": "rki5dems9wqfm4r03t7g",
                    "buildID": "00000000-0000-0000-0000-000000000000",
                    "public": false,
                    "names": [],
                    "tags": [],
                    "aliases": [],
                }),
            )
            .platform(
                async |api| {
                    api.post_templates_v3()
                        .body_map(|body| body.tags(Vec::new()))
                        .send()
                        .await
                },
                |build: types::TemplateRequestResponseV3| {
                    assert_eq!(build.tags, Vec::<String>::new());
                },
            ),
    ]
}

fn starting_builds() -> Vec<Row> {
    let start = |registry: Value, typed: fn() -> types::FromImageRegistry| {
        let id = "postTemplateBuildV2";
        Exchange::post(id, &["v2", "templates", ID, "builds", OTHER])
            .sends(json!({ "fromImage": "private/image", "fromImageRegistry": registry }))
            .responds_empty(202)
            .platform(
                async move |api| {
                    api.post_template_build_v2()
                        .template_id(ID)
                        .build_id(OTHER)
                        .body_map(|body| {
                            body.from_image(text("private/image"))
                                .from_image_registry(typed())
                        })
                        .send()
                        .await
                },
                |(): ()| {},
            )
    };
    vec![
        Exchange::get("getTemplateFile", &["templates", ID, "files", OTHER])
            .security(TOKEN_OR_KEY)
            .responds(
                201,
                json!({
                    "present": false,
                    "url": "https://storage.example.com/?signature=a%2Fb",
                    "headers": { "x-ms-blob-type": "BlockBlob" },
                }),
            )
            .platform(
                async |api| {
                    api.get_template_file()
                        .template_id(ID)
                        .hash(OTHER)
                        .send()
                        .await
                },
                |upload: types::TemplateBuildFileUpload| {
                    assert!(!upload.present);
                    let url = upload.url.expect("a URL");
                    assert_eq!(url.expose(), "https://storage.example.com/?signature=a%2Fb");
                    let headers = upload.headers.expect("headers");
                    assert_eq!(headers, map([("x-ms-blob-type", "BlockBlob")]));
                },
            ),
        Exchange::get("getTemplateFile", &["templates", ID, "files", OTHER])
            .security(TOKEN_OR_KEY)
            .responds(200, json!({ "present": true }))
            .platform(
                async |api| {
                    api.get_template_file()
                        .template_id(ID)
                        .hash(OTHER)
                        .send()
                        .await
                },
                |upload: types::TemplateBuildFileUpload| {
                    assert!(upload.present);
                    assert_eq!((upload.url, upload.headers), (None, None));
                },
            ),
        Exchange::post("postTemplateBuild", &["templates", ID, "builds", OTHER])
            .security(TOKEN)
            .responds_empty(202)
            .platform(
                async |api| {
                    api.post_template_build()
                        .template_id(ID)
                        .build_id(OTHER)
                        .send()
                        .await
                },
                |(): ()| {},
            ),
        Exchange::post(
            "postTemplateBuildV2",
            &["v2", "templates", ID, "builds", OTHER],
        )
        .sends(json!({
            "fromTemplate": "base",
            "force": true,
            "steps": [
                { "type": "RUN", "args": ["make", "root"], "force": false },
                { "type": "COPY", "args": [], "filesHash": "2b2ef6e8" },
            ],
            "startCmd": "sleep 1",
            "readyCmd": "true",
        }))
        .responds_empty(202)
        .platform(
            async |api| {
                let run = types::TemplateStep::builder().type_("RUN");
                let run = run.args(texts(["make", "root"])).force(false);
                let copy = types::TemplateStep::builder().type_("COPY");
                let copy = copy.args(Vec::new()).files_hash(text("2b2ef6e8"));
                let steps = vec![build(run), build(copy)];
                api.post_template_build_v2()
                    .template_id(ID)
                    .build_id(OTHER)
                    .body_map(|body| {
                        body.from_template(text("base"))
                            .force(true)
                            .steps(steps)
                            .start_cmd(text("sleep 1"))
                            .ready_cmd(text("true"))
                    })
                    .send()
                    .await
            },
            |(): ()| {},
        ),
        // `type` follows from the variant.
        start(
            json!({
                "type": "aws",
                "awsAccessKeyId": "id",
                "awsSecretAccessKey": "secret",
                "awsRegion": "eu-central-1",
            }),
            || {
                let aws = types::AwsRegistry::builder()
                    .aws_access_key_id("id")
                    .aws_secret_access_key("secret")
                    .aws_region("eu-central-1");
                types::FromImageRegistry::Aws(build(aws))
            },
        ),
        start(json!({ "type": "gcp", "serviceAccountJson": "{}" }), || {
            let gcp = types::GcpRegistry::builder().service_account_json("{}");
            types::FromImageRegistry::Gcp(build(gcp))
        }),
        start(
            json!({ "type": "registry", "username": "ada", "password": "lovelace" }),
            || {
                let other = types::GeneralRegistry::builder()
                    .username("ada")
                    .password("lovelace");
                types::FromImageRegistry::Registry(build(other))
            },
        ),
    ]
}

fn following_builds() -> Vec<Row> {
    vec![
        Exchange::get(
            "getTemplateBuildStatus",
            &["templates", ID, "builds", OTHER, "status"],
        )
        .security(TOKEN_OR_KEY)
        .query(&[("logsOffset", "200"), ("limit", "0"), ("level", "warn")])
        .responds(
            200,
            json!({
                "templateID": "rki5dems9wqfm4r03t7g",
                "buildID": "00000000-0000-0000-0000-000000000000",
                "status": "error",
                "logs": ["RUN make"],
                "logEntries": [log_entry()],
                "reason": {
                    "message": "exit status 2",
                    "step": "3",
                    "logEntries": [log_entry()],
                },
            }),
        )
        .platform(
            async |api| {
                api.get_template_build_status()
                    .template_id(ID)
                    .build_id(OTHER)
                    .logs_offset(200_u32)
                    .limit(0_u32)
                    .level(text("warn"))
                    .send()
                    .await
            },
            |status: types::TemplateBuildInfo| {
                assert_eq!(status.status, types::TemplateBuildStatus::Error);
                assert_eq!(status.logs, ["RUN make"]);
                check_log_entry(&status.log_entries[0]);
                let reason = status.reason.expect("a reason");
                assert_eq!(reason.message, "exit status 2");
                assert_eq!(reason.step.as_deref(), Some("3"));
                check_log_entry(&reason.log_entries.expect("entries")[0]);
            },
        ),
        Exchange::get(
            "getTemplateBuildStatus",
            &["templates", ID, "builds", OTHER, "status"],
        )
        .security(TOKEN_OR_KEY)
        .responds(
            200,
            json!({
                "templateID": "rki5dems9wqfm4r03t7g",
                "buildID": "00000000-0000-0000-0000-000000000000",
                "status": "building",
                "logs": [],
                "logEntries": [],
                "reason": null,
            }),
        )
        .platform(
            async |api| {
                api.get_template_build_status()
                    .template_id(ID)
                    .build_id(OTHER)
                    .send()
                    .await
            },
            |status: types::TemplateBuildInfo| {
                assert_eq!(status.status, types::TemplateBuildStatus::Building);
                assert_eq!(status.reason, None);
            },
        ),
        Exchange::get(
            "getTemplateBuildLogs",
            &["templates", ID, "builds", OTHER, "logs"],
        )
        .security(TOKEN_OR_KEY)
        .query(&[
            ("cursor", "1763806830000"),
            ("limit", "100"),
            ("direction", "forward"),
            ("level", "error"),
            ("source", "persistent"),
        ])
        .responds(200, json!({ "logs": [log_entry()] }))
        .platform(
            async |api| {
                api.get_template_build_logs()
                    .template_id(ID)
                    .build_id(OTHER)
                    .cursor(1_763_806_830_000_u64)
                    .limit(100_u32)
                    .direction(types::LogsDirection::Forward)
                    .level(text("error"))
                    .source(types::LogsSource::Persistent)
                    .send()
                    .await
            },
            |logs: types::TemplateBuildLogsResponse| check_log_entry(&logs.logs[0]),
        ),
    ]
}
