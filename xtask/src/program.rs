//! One run of another program.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::stop::{Result, Stop};

/// A program, its arguments and where it runs.
pub struct Program {
    command: Command,
}

impl Program {
    /// A program found on `path`, run in `folder`.
    pub fn new(name: &str, path: &OsStr, folder: &Path) -> Self {
        let mut command = Command::new(name);
        command.env("PATH", path).current_dir(folder);
        Self { command }
    }

    /// Adds arguments, separated by spaces: none of ours contains one.
    pub fn args(mut self, words: &str) -> Self {
        self.command.args(words.split_whitespace());
        self
    }

    /// Adds one argument as it is.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Forgets an environment variable.
    pub fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Runs it with our input and output.
    ///
    /// # Errors
    /// When it cannot be started or does not succeed.
    pub fn run(self) -> Result<()> {
        self.run_unless(&[]).map(|_| ())
    }

    /// Runs it with our input and output, and says whether it succeeded. Where it does not, its exit code is one of these.
    ///
    /// # Errors
    /// When it cannot be started, or fails in another way.
    pub fn run_unless(mut self, codes: &[i32]) -> Result<bool> {
        match self.command.status() {
            Ok(status) if status.success() => Ok(true),
            Ok(status) if status.code().is_some_and(|code| codes.contains(&code)) => Ok(false),
            Ok(status) => Err(Stop::new(format!("`{}` failed ({status}).", self.line()))),
            Err(error) => Err(Stop::new(format!("`{}` did not start: {error}.", self.line()))),
        }
    }

    /// What it prints, or `None` when it cannot be run or does not succeed.
    pub fn read(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    }

    /// Runs it with our input, and returns what it prints.
    ///
    /// # Errors
    /// When it cannot be started, does not succeed, or prints what is not text.
    pub fn printed(mut self) -> Result<String> {
        match self.command.stderr(Stdio::inherit()).output() {
            Ok(output) if output.status.success() => String::from_utf8(output.stdout)
                .map_err(|_| Stop::new(format!("`{}` printed what is not text.", self.line()))),
            Ok(output) => Err(Stop::new(format!("`{}` failed ({}).", self.line(), output.status))),
            Err(error) => Err(Stop::new(format!("`{}` did not start: {error}.", self.line()))),
        }
    }

    /// Becomes this program: whoever ends us, ends it, and no server is left behind.
    ///
    /// # Errors
    /// When it cannot be started or does not succeed.
    #[cfg(unix)]
    pub fn become_it(mut self) -> Result<()> {
        use std::os::unix::process::CommandExt;
        let error = self.command.exec();
        Err(Stop::new(format!("`{}` did not start: {error}.", self.line())))
    }

    /// Where a process cannot become another, runs it.
    ///
    /// # Errors
    /// When it cannot be started or does not succeed.
    #[cfg(not(unix))]
    pub fn become_it(self) -> Result<()> {
        self.run()
    }

    fn line(&self) -> String {
        std::iter::once(self.command.get_program())
            .chain(self.command.get_args())
            .map(OsStr::to_string_lossy)
            .collect::<Vec<_>>()
            .join(" ")
    }
}
