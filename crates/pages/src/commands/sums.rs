//! `pages sums`: the sums of a release.

use std::path::PathBuf;

use clap::Args;

use crate::sums;

/// Writes `SHA256SUMS`, of every file in the folder, and prints the sum of it: the release's own
#[derive(Args)]
pub struct Sums {
    /// The folder
    folder: PathBuf,
}

impl Sums {
    pub fn run(&self) -> Result<(), String> {
        let own = sums::write(&self.folder)?;
        println!("The release's sum, that of its {}, is {own}", sums::NAME);
        Ok(())
    }
}
