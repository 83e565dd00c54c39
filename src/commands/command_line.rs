//! `CommandLine`, the program and arguments of a command.

/// A program with its arguments, or a command line for the shell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    pub(super) program: String,
    pub(super) arguments: Vec<String>,
}

impl CommandLine {
    /// A command line for `bash`, run as a login shell (`/bin/bash -l -c`), which reads the profile
    /// files first.
    ///
    /// The `From` implementations for strings use this.
    pub fn shell(line: impl Into<String>) -> Self {
        Self {
            program: "/bin/bash".to_owned(),
            arguments: vec!["-l".to_owned(), "-c".to_owned(), line.into()],
        }
    }

    /// A program with its arguments, run without a shell: nothing is expanded or split.
    ///
    /// ```no_run
    /// # async fn f(sandbox: e2b::Sandbox) -> e2b::Result<()> {
    /// use e2b::commands::CommandLine;
    ///
    /// let name = "a file; rm -rf ~";
    /// let touch = CommandLine::argv("touch", ["--", name]);
    /// sandbox.commands().run(touch).await?.check()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn argv(
        program: impl Into<String>,
        arguments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            program: program.into(),
            arguments: arguments.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<&str> for CommandLine {
    fn from(line: &str) -> Self {
        Self::shell(line)
    }
}

impl From<String> for CommandLine {
    fn from(line: String) -> Self {
        Self::shell(line)
    }
}

impl From<&String> for CommandLine {
    fn from(line: &String) -> Self {
        Self::shell(line)
    }
}
