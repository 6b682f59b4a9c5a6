//! `selfcheck compile`: content becomes packs.

use std::path::PathBuf;

use clap::Args;
use compile::{Compiled, PackFile, pseudo, write_packs};
use content::{Diagnostics, Library};
use serde_json::json;

use super::choice::content_root;
use super::output::print_line;
use super::report::{as_json, show};
use super::{Stop, Verdict};

/// Compiles the assessments into packs; writes nothing if anything is wrong
#[derive(Args)]
pub struct Compile {
    /// The folder that holds `common` and the assessments [default: `assessments`, here or above]
    content: Option<PathBuf>,

    /// Where the packs are written
    #[arg(long, value_name = "DIR")]
    out: PathBuf,

    /// Adds two languages that are English in disguise, for tests: `en-XA` with accents, `ar-XB` from right to left
    #[arg(long)]
    pseudo: bool,

    /// Prints JSON
    #[arg(long)]
    json: bool,
}

impl Compile {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let library = Library::at(content_root(self.content.as_deref())?);
        let diagnostics = Diagnostics::default();
        let folders = library.assessments(&diagnostics);
        let mut compiled = compile(&library, &folders, &diagnostics);
        if self.pseudo {
            for one in &mut compiled {
                // English comes first.
                let disguised = one.texts.first().map(pseudo::texts);
                one.texts.extend(disguised.into_iter().flatten());
            }
        }
        let mut files = Vec::new();
        if !diagnostics.has_errors() {
            for one in &compiled {
                files.extend(write_packs(one, &self.out).map_err(Stop::Usage)?);
            }
        }
        if self.json {
            let (diagnostics, verdict) = as_json(diagnostics);
            let files: Vec<_> = files
                .iter()
                .map(|PackFile { path, bytes }| json!({ "path": path, "bytes": bytes }))
                .collect();
            print_line(json!({ "files": files, "diagnostics": diagnostics }));
            return Ok(verdict);
        }
        for PackFile { path, bytes } in files {
            print_line(format!("{} ({bytes} bytes)", path.display()));
        }
        Ok(show(diagnostics))
    }
}

/// Compiles these assessments, and looks at how their words are put.
pub fn compile(library: &Library, folders: &[PathBuf], diagnostics: &Diagnostics) -> Vec<Compiled> {
    let content = library.read(folders, diagnostics);
    style::check(&content, diagnostics);
    compile::compile(content, diagnostics)
}
