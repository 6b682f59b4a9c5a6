//! wasm-opt makes the Wasm smaller. Distributions carry old ones that refuse today's Wasm; npm has the current one.

use crate::stop::Result;
use crate::workshop::Workshop;

const VERSION: &str = "132.0.0";

/// # Errors
/// When npm cannot install it.
pub fn wasm_opt(workshop: &mut Workshop) -> Result<()> {
    let folder = workshop.tool_folder("binaryen", VERSION);
    let bin = folder.join("node_modules/.bin");
    if !bin.join("wasm-opt").exists() {
        println!("Installing wasm-opt (binaryen {VERSION}; once, under a minute)");
        workshop
            .program("npm")
            .args("install --silent --no-save --prefix")
            .arg(&folder)
            .arg(format!("binaryen@{VERSION}"))
            .run()?;
    }
    workshop.prefer(&bin)
}
