//! wasm-opt makes the Wasm smaller. Distributions carry old ones that refuse today's Wasm; npm has the current one.

use super::npm_install::npm_install;
use crate::environment::Environment;
use crate::stop::Result;

/// # Errors
/// When npm cannot install it.
pub fn wasm_opt(environment: &mut Environment) -> Result<()> {
    npm_install(environment, "binaryen", "132.0.0", "wasm-opt")
}
