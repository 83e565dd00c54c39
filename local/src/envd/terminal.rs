//! `start`, which starts a process in a new terminal.

use std::io;

use pty_process::{OwnedReadPty, OwnedWritePty};
use rustix::process::Pid;
use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};
use tokio::process::{Child, Command};

use crate::envd::error::RpcError;
use e2b::envd::types;

pub(super) type Output = OwnedReadPty;
pub(super) type Input = OwnedWritePty;

/// Both directions of a terminal.
pub(super) struct Terminal {
    pub(super) output: Output,
    pub(super) input: Input,
}

/// The size of a terminal, in characters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    cols: u16,
    rows: u16,
}

/// Starts a process in a new terminal, which becomes the controlling terminal of its session.
pub(super) fn start(command: Command, size: Size) -> io::Result<(Child, Terminal)> {
    let (terminal, inside) = pty_process::open().map_err(io::Error::other)?;
    terminal.resize(size.into()).map_err(io::Error::other)?;
    let child = pty_process::Command::from(command)
        .spawn(inside)
        .map_err(|error| match error {
            pty_process::Error::Io(error) => error,
            other => io::Error::other(other),
        })?;
    let (output, input) = terminal.into_split();
    Ok((child, Terminal { output, input }))
}

pub(super) fn resize(input: &Input, size: Size) -> io::Result<()> {
    input.resize(size.into()).map_err(io::Error::other)
}

/// Returns the processes of a session. Shells put the processes they start into separate groups.
pub(super) fn session(leader: Pid) -> Vec<Pid> {
    let mut system = System::new();
    let kind = ProcessRefreshKind::nothing().without_tasks();
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
    let leader = leader.as_raw_nonzero().get().cast_unsigned();
    system
        .processes()
        .values()
        .filter(|process| process.session_id().is_some_and(|id| id.as_u32() == leader))
        .filter_map(|process| Pid::from_raw(process.pid().as_u32().cast_signed()))
        .collect()
}

impl TryFrom<types::ProcessPty> for Size {
    type Error = RpcError;

    fn try_from(sent: types::ProcessPty) -> Result<Self, RpcError> {
        let size = sent.size.unwrap_or_default();
        let number = |sent: Option<i64>| {
            u16::try_from(sent.unwrap_or_default()).map_err(|_| {
                RpcError::invalid(format!("{sent:?} is not a valid size of a terminal"))
            })
        };
        Ok(Self {
            cols: number(size.cols)?,
            rows: number(size.rows)?,
        })
    }
}

impl From<Size> for pty_process::Size {
    fn from(size: Size) -> Self {
        Self::new(size.rows, size.cols)
    }
}
