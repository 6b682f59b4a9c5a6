//! One run of another program.

use std::ffi::{OsStr, OsString};
use std::io::Error;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::stop::{Result, Stop};

/// A program, its arguments and where it runs.
pub struct Program {
    command: Command,
}

impl Program {
    /// A program found on `path`, with its first arguments as for [`args`](Self::args), run in `folder`.
    pub fn new(line: &str, path: &OsStr, folder: &Path) -> Self {
        let (name, words) = line.split_once(' ').unwrap_or((line, ""));
        let mut command = Command::new(name);
        command.env("PATH", path).current_dir(folder);
        Self { command }.args(words)
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

    /// Adds one argument that ends in a path, such as `--outfile=PATH`.
    pub fn arg_with_path(self, name: &str, path: &Path) -> Self {
        let mut argument = OsString::from(name);
        argument.push(path);
        self.arg(argument)
    }

    /// Adds what was on our own command line, as it is.
    pub fn handed_on(mut self, arguments: &[&str]) -> Self {
        self.command.args(arguments);
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
    pub fn run(self) -> Result<()> {
        self.run_unless(&[]).map(|_| ())
    }

    /// Runs it with our input and output, and says whether it succeeded. Where it does not, its exit code is one of these.
    pub fn run_unless(mut self, codes: &[i32]) -> Result<bool> {
        let status = self.command.status().map_err(|error| self.did_not_start(&error))?;
        if status.code().is_some_and(|code| codes.contains(&code)) {
            return Ok(false);
        }
        self.must_succeed(status).map(|()| true)
    }

    /// What it prints, or `None` when it cannot be run or does not succeed.
    pub fn read(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    }

    /// Whether it can be run and succeeds. Nothing that it prints is seen.
    pub fn works(self) -> bool {
        self.read().is_some()
    }

    /// Runs it with our input, and returns what it prints.
    pub fn printed(mut self) -> Result<String> {
        let output = self.command.stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| self.did_not_start(&error))?;
        self.must_succeed(output.status)?;
        String::from_utf8(output.stdout)
            .map_err(|_| Stop::new(format!("`{}` printed what is not text.", self.line())))
    }

    /// Becomes this program: whoever ends us, ends it, and no server is left behind.
    #[cfg(unix)]
    pub fn become_it(mut self) -> Result<()> {
        let error = std::os::unix::process::CommandExt::exec(&mut self.command);
        Err(self.did_not_start(&error))
    }

    /// Where a process cannot become another, runs it.
    #[cfg(not(unix))]
    pub fn become_it(self) -> Result<()> {
        self.run()
    }

    fn did_not_start(&self, error: &Error) -> Stop {
        Stop::new(format!("`{}` did not start: {error}.", self.line()))
    }

    fn must_succeed(&self, status: ExitStatus) -> Result<()> {
        if status.success() {
            return Ok(());
        }
        Err(Stop::new(format!("`{}` failed ({status}).", self.line())))
    }

    fn line(&self) -> String {
        std::iter::once(self.command.get_program())
            .chain(self.command.get_args())
            .map(OsStr::to_string_lossy)
            .collect::<Vec<_>>()
            .join(" ")
    }
}
