//! Attaches the local terminal to a shell inside a sandbox. Requires Unix signals.
//!
//! Runs against the service configured in the environment if `E2B_API_KEY` is set, otherwise
//! against a local server that it starts itself:
//!
//! ```text
//! cargo run --example shell
//! ```

mod support;

use std::io::Write as _;

use crossterm::terminal;
use e2b::Sandbox;
use e2b::pty::{Size, TerminalHandle};
use futures_util::TryStreamExt as _;
use tokio::io::AsyncReadExt as _;
use tokio::signal::unix::{SignalKind, signal};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (client, server) = support::client().await?;
    let code = client.create("base").scope(shell).await?;
    drop(server);
    // Exit explicitly: tokio's stdin reader blocks shutdown until the next key press.
    std::process::exit(code);
}

/// Runs a shell until it ends, and returns its exit code.
async fn shell(sandbox: &Sandbox) -> Result<i32, Box<dyn std::error::Error>> {
    let mut shell = sandbox.pty().open(size()?).await?;
    println!("shell in {}; type `exit` to leave", sandbox.id());

    let _raw = RawMode::enter()?;
    let keys = tokio::spawn(keys(shell.handle()));
    let resized = tokio::spawn(resized(shell.handle()));
    let mut screen = std::io::stdout();
    while let Some(bytes) = shell.try_next().await? {
        screen.write_all(&bytes)?;
        screen.flush()?;
    }
    keys.abort();
    resized.abort();
    Ok(shell.exit().map_or(1, |exit| exit.code))
}

/// Sends keyboard input to the terminal.
async fn keys(input: TerminalHandle) -> std::io::Result<()> {
    let mut keyboard = tokio::io::stdin();
    let mut typed = [0; 1024];
    loop {
        let count = keyboard.read(&mut typed).await?;
        if count == 0 {
            // End of a redirected stdin: send Ctrl-D.
            typed[0] = 4;
        }
        let sent = input.write(typed[..count.max(1)].to_vec()).await;
        if count == 0 || sent.is_err() {
            return Ok(());
        }
    }
}

/// Resizes the terminal when the window size changes.
async fn resized(input: TerminalHandle) -> std::io::Result<()> {
    let mut changes = signal(SignalKind::window_change())?;
    while changes.recv().await.is_some() {
        if input.resize(size()?).await.is_err() {
            break;
        }
    }
    Ok(())
}

fn size() -> std::io::Result<Size> {
    // Fallback if stdin is not a terminal.
    let (cols, rows) = terminal::size().unwrap_or((80, 24));
    Ok(Size { cols, rows })
}

/// Guard of the terminal's raw mode, which passes on every key. Restores the mode when dropped.
struct RawMode(bool);

impl RawMode {
    fn enter() -> std::io::Result<Self> {
        let terminal = std::io::IsTerminal::is_terminal(&std::io::stdin());
        if terminal {
            terminal::enable_raw_mode()?;
        }
        Ok(Self(terminal))
    }
}

impl Drop for RawMode {
    fn drop(&mut self) {
        if self.0 {
            let _ = terminal::disable_raw_mode();
        }
    }
}
