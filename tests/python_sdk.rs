//! The official Python SDK against the local server: what another client makes of it.
//!
//! `E2B_PYTHON` names a Python that has the SDK (`pip install e2b`):
//!
//! ```text
//! E2B_PYTHON=python3 cargo test --features local --test python_sdk -- --ignored
//! ```

#![cfg(feature = "local")]

use std::process::Stdio;

use tokio::process::Command;

async fn run(script: &str) {
    let server = e2b::local::Server::start().await.expect("it starts");
    let python = std::env::var("E2B_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let output = Command::new(&python)
        .arg(format!("tests/python_sdk/{script}"))
        .envs(server.environment())
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap_or_else(|error| panic!("{python} cannot be run: {error}"));
    assert!(
        output.status.success(),
        "{script}: {}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
}

#[tokio::test]
#[ignore = "needs the official Python SDK: set E2B_PYTHON"]
async fn lifecycle() {
    run("lifecycle.py").await;
}

#[cfg(unix)]
#[tokio::test]
#[ignore = "needs the official Python SDK: set E2B_PYTHON"]
async fn inside() {
    run("inside.py").await;
}
