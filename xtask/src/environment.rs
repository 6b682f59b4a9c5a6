//! The folder we work in, and the programs at hand.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf, absolute};

use crate::program::Program;
use crate::stop::{Result, Stop};

/// A path as it was named where we were called: programs run in the repository's root.
pub fn from_here(path: &str) -> Result<PathBuf> {
    absolute(path).map_err(Stop::at(path))
}

/// The repository's root, the tools' cache and the PATH that the programs we run get.
pub struct Environment {
    root: PathBuf,
    tools: PathBuf,
    path: OsString,
}

impl Environment {
    /// Finds the repository and the cache.
    pub fn open() -> Result<Self> {
        let root = env::var_os("CARGO_MANIFEST_DIR")
            .and_then(|xtask| Path::new(&xtask).parent().map(Path::to_owned))
            .ok_or_else(|| Stop::new("Run this as `cargo xtask`, inside the repository."))?;
        let cache = env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| env::home_dir().map(|home| home.join(".cache")))
            .ok_or_else(|| Stop::new("No place to keep tools: set XDG_CACHE_HOME to a folder."))?;
        let path = env::var_os("PATH").unwrap_or_default();
        Ok(Self { root, tools: cache.join("selfcheck/tools"), path })
    }

    /// A file or folder of the repository.
    pub fn file(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Where one version of a tool is kept: outside the repository, so that a new clone need not compile it again.
    pub fn tool_folder(&self, name: &str, version: &str) -> PathBuf {
        self.tools.join(format!("{name}-{version}"))
    }

    /// Puts a folder of programs before all others.
    pub fn prefer(&mut self, folder: &Path) -> Result<()> {
        let others = env::split_paths(&self.path).filter(|other| other != folder);
        let all: Vec<PathBuf> = std::iter::once(folder.to_owned()).chain(others).collect();
        self.path = env::join_paths(all).map_err(Stop::at(folder))?;
        Ok(())
    }

    /// A program with its first arguments, run in the repository's root.
    pub fn program(&self, line: &str) -> Program {
        Program::new(line, &self.path, &self.root)
    }

    /// A program with its first arguments, run in a folder of the repository.
    pub fn program_in(&self, folder: &str, line: &str) -> Program {
        Program::new(line, &self.path, &self.file(folder))
    }
}
