//! What the program does when it is called; `cargo xtask` calls it.

mod compose;
mod fragments;
#[cfg(test)]
mod tests;
mod verify;

use clap::Parser;

/// The pages around the widget
#[derive(Parser)]
pub enum Pages {
    /// Writes the static page as fragments that index.html includes
    Fragments(fragments::Fragments),
    /// Composes the single files, and the sums of them
    Compose(compose::Compose),
    /// Checks a single file against the sums beside it, and its packs against its pack hash
    Verify(verify::Verify),
}

impl Pages {
    /// # Errors
    /// In a sentence.
    pub fn run(&self) -> Result<(), String> {
        match self {
            Self::Fragments(command) => command.run(),
            Self::Compose(command) => command.run(),
            Self::Verify(command) => command.run(),
        }
    }
}
