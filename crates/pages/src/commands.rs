//! What the program does when it is called; `cargo xtask` calls it.

mod compose;
mod fragments;
mod sums;
#[cfg(test)]
mod tests;
mod verify;

use clap::Parser;

/// The pages around the widget
#[derive(Parser)]
pub enum Pages {
    /// Writes the static page as fragments that index.html includes
    Fragments(fragments::Fragments),
    /// Composes the single files
    Compose(compose::Compose),
    /// Sums up the files of a release
    Sums(sums::Sums),
    /// Checks a file of a release, or all of them
    Verify(verify::Verify),
}

impl Pages {
    /// # Errors
    /// In a sentence.
    pub fn run(&self) -> Result<(), String> {
        match self {
            Self::Fragments(command) => command.run(),
            Self::Compose(command) => command.run(),
            Self::Sums(command) => command.run(),
            Self::Verify(command) => command.run(),
        }
    }
}
