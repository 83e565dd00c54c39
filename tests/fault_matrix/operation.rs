//! The calls, and the responses of a server that works.

use std::future::IntoFuture as _;
use std::time::Duration;

use e2b::files::Content;
use e2b::{Client, Sandbox};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};

use crate::support::{SANDBOX_ID, frames, listed_sandbox_json, sandbox_json, with_members};

/// The most that is collected, in bytes, where a call has such a limit.
const LIMIT: u32 = 1024 * 1024;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    Info,
    Create,
    List,
    Run,
    Read,
    Stream,
    Write,
}

impl Operation {
    pub(crate) const ALL: [Self; 7] = [
        Self::Info,
        Self::Create,
        Self::List,
        Self::Run,
        Self::Read,
        Self::Stream,
        Self::Write,
    ];

    /// As a user writes it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Info => "`client.sandbox`",
            Self::Create => "`client.create`",
            Self::List => "`commands.list`",
            Self::Run => "`commands.run`",
            Self::Read => "`files.read`",
            Self::Stream => "`files.read.stream`",
            Self::Write => "`files.write`",
        }
    }

    /// Whether the platform is called, and not envd.
    pub(crate) fn is_on_platform(self) -> bool {
        matches!(self, Self::Info | Self::Create)
    }

    /// Makes the call on the platform.
    pub(crate) async fn call_platform(self, client: &Client) -> e2b::Result<()> {
        match self {
            Self::Info => client.sandbox(SANDBOX_ID).await.map(drop),
            _ => client.create("base").await.map(drop),
        }
    }

    /// Makes the call on a sandbox, where nothing may arrive for so long.
    pub(crate) async fn call_envd(self, sandbox: &Sandbox, idle: Duration) -> e2b::Result<()> {
        let files = sandbox.files();
        match self {
            Self::Run => {
                let run = sandbox.commands().run("x").idle_timeout(idle);
                let run = run.output_limit(LIMIT as usize);
                run.into_future().await.map(drop)
            }
            Self::Read => files.read("x").max_size(LIMIT.into()).await.map(drop),
            Self::Stream => {
                // The caller of a stream decides how much it reads.
                let mut download = files.read("x").stream().await?;
                let mut received = 0;
                while let Some(chunk) = download.try_next().await? {
                    received += chunk.len();
                    if received > LIMIT as usize {
                        break;
                    }
                }
                Ok(())
            }
            Self::Write => {
                let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>("a"), Ok("b")]);
                files.write("x", Content::stream(pieces)).await.map(drop)
            }
            _ => sandbox.commands().list().await.map(drop),
        }
    }

    /// The JSON in the response: one message, or those of a stream.
    fn messages(self) -> Vec<Value> {
        match self {
            Self::Info => vec![with_members(
                listed_sandbox_json(SANDBOX_ID),
                json!({"metadata": {"user": "ada"}}),
            )],
            Self::Create => vec![sandbox_json()],
            Self::List => vec![json!({
                "processes": [{"pid": 7, "config": {"cmd": "/bin/sh", "args": ["-c", "x"]}}],
            })],
            Self::Run => vec![
                json!({"event": {"start": {"pid": 7}}}),
                json!({"event": {"data": {"stdout": "aGVsbG8K"}}}),
                json!({"event": {"end": {
                    "exitCode": 1, "exited": true, "status": "exit status 1",
                }}}),
            ],
            Self::Read | Self::Stream => Vec::new(),
            Self::Write => vec![json!([{"path": "/home/user/x", "name": "x", "type": "file"}])],
        }
    }

    /// The response, with every JSON text in it as `write` makes it.
    pub(crate) fn response(self, write: fn(&Value) -> String) -> MockResponse {
        let messages = self.messages();
        let texts: Vec<String> = messages.iter().map(write).collect();
        match self {
            Self::Run => {
                let frames: Vec<_> = texts
                    .iter()
                    .map(|text| frames::frame(0, text.as_bytes()))
                    .collect();
                let more = json!({"event": {"data": {"stdout": "A".repeat(32 * 1024)}}});
                MockResponse {
                    content_type: "application/connect+json",
                    cut: frames.first().map_or(0, Vec::len),
                    body: [frames.concat(), frames::end()].concat(),
                    filler: frames::message(&more),
                }
            }
            Self::Read | Self::Stream => MockResponse {
                content_type: "application/octet-stream",
                body: b"Bread, butter, and the rest".to_vec(),
                cut: 7,
                filler: vec![b'x'; 32 * 1024],
            },
            _ => {
                let body = texts.concat().into_bytes();
                MockResponse {
                    content_type: "application/json",
                    cut: body.len() / 2,
                    body,
                    filler: vec![b' '; 32 * 1024],
                }
            }
        }
    }
}

/// The response of a server that does not fail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MockResponse {
    pub(crate) content_type: &'static str,
    pub(crate) body: Vec<u8>,
    /// Where the body is cut off, if it is.
    pub(crate) cut: usize,
    /// What can follow that part any number of times.
    pub(crate) filler: Vec<u8>,
}
