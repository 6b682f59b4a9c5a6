//! `pages compose`: the single files.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::app::App;
use crate::document::{read_bytes, read_text, write};
use crate::packs::{Packs, pack_hash};
use crate::policy::Policy;
use crate::shell::Shell;
use crate::static_page::StaticPage;
use crate::sums;

/// Writes `<assessment>.<locale>.html` for each, `selfcheck.<locale>.html` with all, and `SHA256SUMS`
#[derive(Args)]
pub struct Compose {
    /// The folder that holds the packs
    #[arg(long, value_name = "DIR")]
    packs: PathBuf,
    /// The folder that holds shell.js, shell.css, app.js and styles/main.css, bundled
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
    wasm: Vec<u8>,
    styles: String,
    shell_styles: String,
    shell_script: String,
    app_script: String,
}

impl Compose {
    pub fn run(&self) -> Result<(), String> {
        let parts = Parts::read(&self.parts, &self.wasm)?;
        let mut names = Vec::new();
        for locale in Packs::locales(&self.packs)? {
            let all = Packs::read_all(&self.packs, &locale)?;
            for one in &all {
                let name = format!("{}.{locale}.html", one.id());
                self.write(&name, &parts, std::slice::from_ref(one))?;
                names.push(name);
            }
            if all.len() > 1 {
                let name = format!("selfcheck.{locale}.html");
                self.write(&name, &parts, &all)?;
                names.push(name);
            }
        }
        sums::write(&self.out, &names)
    }

    fn write(&self, name: &str, parts: &Parts, packs: &[Packs]) -> Result<(), String> {
        let page = StaticPage::of(packs)?;
        let app = App {
            packs,
            pack_hash: &pack_hash(packs),
            styles: &parts.styles,
            wasm: &parts.wasm,
            script: &parts.app_script,
        };
        let shell = Shell {
            page: &page,
            app: &app.document()?,
            policy: &Policy {
                scripts: &[&parts.shell_script, &parts.app_script],
                styles: &[&parts.styles, &parts.shell_styles],
            },
            styles: &[&parts.styles, &parts.shell_styles],
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
        let script = |name: &str| {
            let text = part(name)?;
            match text.is_ascii() && !text.contains("</") && !text.contains("<!--") {
                true => Ok(text),
                false => Err(format!(
                    "{name} cannot stand in a page: it has `</`, `<!--` or letters that are not ASCII."
                )),
            }
        };
        Ok(Self {
            wasm: read_bytes(wasm)?,
            styles: part("styles/main.css")?,
            shell_styles: part("shell.css")?,
            shell_script: script("shell.js")?,
            app_script: script("app.js")?,
        })
    }
}
