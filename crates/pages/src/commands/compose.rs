//! `pages compose`: the single files.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::app::App;
use crate::block;
use crate::document::{read_bytes, read_text, write};
use crate::languages::{Languages, file_name};
use crate::packs::{Check, Packs, pack_hash};
use crate::policy::Policy;
use crate::shell::Shell;
use crate::static_page::StaticPage;

/// Writes `<assessment>.<locale>.html` for each, `selfcheck.<locale>.html` with all, and the same without `<locale>` where
/// there are several languages, with all of them
#[derive(Args)]
pub struct Compose {
    /// The folder that holds the packs
    #[arg(long, value_name = "DIR")]
    packs: PathBuf,
    /// The folder that holds shell.js, shell.css, app.js and main.css, bundled
    #[arg(long, value_name = "DIR")]
    parts: PathBuf,
    /// The widget's Wasm
    #[arg(long, value_name = "FILE")]
    wasm: PathBuf,
    /// Where the files are written
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// What all single files share.
struct Parts {
    /// The script that says the widget's Wasm.
    wasm: String,
    styles: String,
    shell_styles: String,
    shell_script: String,
    app_script: String,
}

impl Compose {
    pub fn run(&self) -> Result<(), String> {
        let parts = Parts::read(&self.parts, &self.wasm)?;
        let all = Packs::read_all(&self.packs)?;
        let mut ids: Vec<&str> = all.iter().map(Packs::id).collect();
        ids.sort_unstable();
        ids.dedup();
        for &id in &ids {
            self.write_all(id, &[id], &all, &parts)?;
        }
        match ids.len() {
            1 => Ok(()),
            _ => self.write_all("selfcheck", &ids, &all, &parts),
        }
    }

    /// Writes the files with these checks: one for each language that all of them have, and where that is more than one,
    /// another with every language.
    fn write_all(
        &self,
        stem: &str,
        ids: &[&str],
        all: &[Packs],
        parts: &Parts,
    ) -> Result<(), String> {
        let find = |id: &str, locale: &str| {
            all.iter().find(|one| one.id() == id && one.locale() == locale)
        };
        let is_everywhere = |one: &&Packs| ids.iter().all(|id| find(id, one.locale()).is_some());
        let of_first = all.iter().filter(|one| ids.first() == Some(&one.id()));
        let files: Vec<&Packs> = of_first.filter(is_everywhere).collect();
        let mut wanted: Vec<(Option<&str>, Vec<&str>)> =
            files.iter().map(|one| (Some(one.locale()), vec![one.locale()])).collect();
        if files.len() > 1 {
            wanted.push((None, files.iter().map(|one| one.locale()).collect()));
        }
        for (here, locales) in wanted {
            let checks: Vec<Check<'_>> = ids
                .iter()
                .map(|id| locales.iter().filter_map(|locale| find(id, locale)).collect())
                .collect();
            let languages = Languages { stem, files: files.clone(), here };
            self.write(&file_name(stem, here), parts, &checks, &languages)?;
        }
        Ok(())
    }

    fn write(
        &self,
        name: &str,
        parts: &Parts,
        checks: &[Check<'_>],
        languages: &Languages<'_>,
    ) -> Result<(), String> {
        let firsts: Vec<&Packs> =
            checks.iter().filter_map(|check| check.first().copied()).collect();
        let page = StaticPage::of(&firsts)?;
        let policy = Policy {
            scripts: &[&parts.shell_script, &parts.app_script, &parts.wasm],
            styles: &[&parts.styles, &parts.shell_styles],
        };
        let app = App {
            title: &page.title,
            first: firsts.first().ok_or("A file without an assessment would be empty.")?,
            pack_hash: &pack_hash(checks),
            policy: &policy,
            styles: &parts.styles,
            script: &parts.app_script,
        };
        let shell = Shell {
            page: &page,
            languages,
            app: &app.document()?,
            checks,
            wasm: &parts.wasm,
            policy: &policy,
            styles: &parts.shell_styles,
            script: &parts.shell_script,
        };
        write(&self.out.join(name), &shell.document()?)
    }
}

impl Parts {
    fn read(folder: &Path, wasm: &Path) -> Result<Self, String> {
        let part = |name: &str| {
            let text = read_text(&folder.join(name))?;
            // A hash is over the text between the tags: no line end in front of the end tag.
            Ok::<_, String>(text.trim_end().to_owned())
        };
        // The whole file is ASCII, and in scripts and styles no character can stand as its number.
        let code = |name: &str| {
            let text = part(name)?;
            match text.is_ascii() && !text.contains("</") && !text.contains("<!--") {
                true => Ok(text),
                false => Err(format!(
                    "{name} cannot stand in a page: it has `</`, `<!--` or letters that are not ASCII."
                )),
            }
        };
        Ok(Self {
            wasm: block::wasm(&read_bytes(wasm)?),
            styles: code("main.css")?,
            shell_styles: code("shell.css")?,
            shell_script: code("shell.js")?,
            app_script: code("app.js")?,
        })
    }
}
