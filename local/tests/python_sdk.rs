//! The official Python SDK against the binary `e2b-local`.
//!
//! `E2B_PYTHON` names a Python that has the SDK (`pip install e2b`):
//!
//! ```text
//! E2B_PYTHON=python3 cargo test -p e2b-local --test python_sdk -- --ignored
//! ```

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal};

/// The binary on a free port. Dropping it ends it and its sandboxes.
struct Server {
    process: Child,
    environment: Vec<(String, String)>,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_e2b-local"))
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary is built");
        let stdout = BufReader::new(process.stdout.take().expect("it is piped"));
        let environment = stdout
            .lines()
            .take(3)
            .map(|line| {
                let line = line.expect("text");
                let variable = line.strip_prefix("export ").expect("a shell can read it");
                let (name, value) = variable.split_once('=').expect("a name and a value");
                (name.to_owned(), value.to_owned())
            })
            .collect();
        Self {
            process,
            environment,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let id = i32::try_from(self.process.id())
            .ok()
            .and_then(Pid::from_raw);
        let _ = id.map(|id| rustix::process::kill_process(id, Signal::TERM));
        let _ = self.process.wait();
    }
}

fn run(script: &str) {
    let server = Server::start();
    let python = std::env::var("E2B_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let output = Command::new(&python)
        .arg(format!("tests/python_sdk/{script}"))
        .envs(server.environment.clone())
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{python} cannot be run: {error}"));
    assert!(
        output.status.success(),
        "{script}: {}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
}

#[test]
#[ignore = "needs the official Python SDK: set E2B_PYTHON"]
fn python_sdk_manages_sandboxes() {
    run("lifecycle.py");
}

#[test]
#[ignore = "needs the official Python SDK: set E2B_PYTHON"]
fn python_sdk_works_inside_a_sandbox() {
    run("inside.py");
}
