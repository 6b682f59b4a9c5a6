//! wasm-opt makes the Wasm smaller. Distributions carry old ones that refuse today's Wasm; npm has the current one.

use super::npm_install::npm_install;
use crate::stop::Result;
use crate::workshop::Workshop;

/// # Errors
/// When npm cannot install it.
pub fn wasm_opt(workshop: &mut Workshop) -> Result<()> {
    npm_install(workshop, "binaryen", "132.0.0", "wasm-opt")
}
