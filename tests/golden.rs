//! The generated code, as it is compiled, against the copies that are checked in.
//!
//! The copies are there to be read: a change to `openapi.yml`, to the lowering or to the generator
//! shows in them what it does to the code. `UPDATE_GOLDEN=1 cargo test --test golden` accepts it.

use std::fs;
use std::path::Path;

use similar::TextDiff;

/// The lines of a difference that are shown; a new generator can change all of them.
const SHOWN: usize = 200;

fn compare(name: &str, generated: &str) {
    let golden = Path::new("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        fs::create_dir_all("tests/golden").expect("the folder can be made");
        fs::write(&golden, generated).expect("the copy can be written");
        return;
    }
    let copy = fs::read_to_string(&golden).unwrap_or_default();
    if copy == generated {
        return;
    }
    let diff = TextDiff::from_lines(copy.as_str(), generated);
    let text = diff
        .unified_diff()
        .context_radius(3)
        .header(&golden.display().to_string(), "generated")
        .to_string();
    let lines = text.lines().count();
    let shown: Vec<&str> = text.lines().take(SHOWN).collect();
    panic!(
        "the generated code has changed:\n{}\n{}\nRun `UPDATE_GOLDEN=1 cargo test --test golden` \
         to accept, and review the difference.",
        shown.join("\n"),
        if lines > SHOWN {
            format!("... and {} more lines", lines - SHOWN)
        } else {
            String::new()
        }
    );
}

#[test]
fn platform() {
    compare(
        "platform.rs",
        include_str!(concat!(env!("OUT_DIR"), "/platform.rs")),
    );
}

#[test]
fn envd() {
    compare(
        "envd.rs",
        include_str!(concat!(env!("OUT_DIR"), "/envd.rs")),
    );
}

#[cfg(feature = "mock")]
#[test]
fn mocks() {
    compare(
        "platform_mock.rs",
        include_str!(concat!(env!("OUT_DIR"), "/platform_mock.rs")),
    );
    compare(
        "envd_mock.rs",
        include_str!(concat!(env!("OUT_DIR"), "/envd_mock.rs")),
    );
}
