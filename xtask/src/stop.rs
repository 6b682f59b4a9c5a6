//! Why a command stops: one clear sentence, and the line to run where there is one.

use std::fmt::{self, Display};
use std::path::Path;

/// What every step gives: something, or the reason to stop.
pub type Result<T> = std::result::Result<T, Stop>;

/// The reason a command stops.
#[derive(Debug)]
pub struct Stop {
    reason: String,
    line_to_run: Option<String>,
}

impl Stop {
    /// Stops with this sentence.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), line_to_run: None }
    }

    /// Names the file or folder that an error is about: the error itself does not.
    pub fn at<E: Display>(place: impl AsRef<Path>) -> impl Fn(E) -> Self {
        move |error| Self::new(format!("{}: {error}.", place.as_ref().display()))
    }

    /// Adds the command line that would help.
    pub fn run_this(mut self, line: impl Into<String>) -> Self {
        self.line_to_run = Some(line.into());
        self
    }
}

impl Display for Stop {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.reason)?;
        match &self.line_to_run {
            Some(line) => write!(out, "\n\n    {line}\n"),
            None => Ok(()),
        }
    }
}
