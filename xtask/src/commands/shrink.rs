//! Makes what wasm-bindgen wrote for a release smaller: the Wasm, and the glue that calls it.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

/// What rustc writes by default. With `--all-features` wasm-opt writes what Chromium refuses.
const FEATURES: &str = "
    --enable-bulk-memory --enable-bulk-memory-opt --enable-call-indirect-overlong --enable-multivalue
    --enable-mutable-globals --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext";

/// How the Wasm is rewritten.
///
/// The last two lines are for Brotli, 1.5 kB: they leave what is alike as it is and put it side by side, and go on until
/// nothing gets smaller. The first kB of the memory is the far end of the stack, where nothing else ever stands.
const WASM_OPT: &str = "-Oz
    --strip-debug --strip-producers --strip-target-features
    -ocimfs 25 --skip-pass=local-cse --skip-pass=simplify-locals --skip-pass=code-pushing --low-memory-unused
    --generate-global-effects --converge -Oz --reorder-functions-by-name";

/// Gives all that the Wasm and the glue call each other by names of one or two letters, 3.0 kB by Brotli, and prints them.
const SHORT_NAMES: &str = "--minify-imports-and-exports-and-modules";

/// What wasm-opt calls the one module that everything is imported from.
const MODULE: &str = "a";

/// Rewrites both files where they stand.
pub fn shrink(environment: &mut Environment, wasm: &Path, glue: &Path) -> Result<()> {
    tools::WASM_OPT.install_unless_there(environment)?;
    tools::ESBUILD.install_unless_there(environment)?;

    let rewrite = |how: &str| {
        let program = environment.program("wasm-opt").args(how).args(FEATURES);
        program.arg(wasm).arg("-o").arg(wasm).printed()
    };
    rewrite(WASM_OPT)?;
    let printed = rewrite(SHORT_NAMES)?;
    let names = short_names(&printed)
        .ok_or_else(|| Stop::new(format!("wasm-opt printed no names that it gave:\n{printed}")))?;
    let any_name: Vec<&str> = names.keys().map(String::as_str).collect();
    let any_name = format!("--mangle-props=^({})$", any_name.join("|").replace('.', "\\."));

    let cache = environment.file("target/names.json");
    fs::write(&cache, Value::Object(names).to_string()).map_err(Stop::at(&cache))?;
    environment
        .program(
            "esbuild --minify --charset=utf8 --log-level=warning --allow-overwrite --mangle-quoted",
        )
        .arg(any_name)
        .arg_with_path("--mangle-cache=", &cache)
        .arg(glue)
        .arg_with_path("--outfile=", glue)
        .run()
}

/// The short name of everything that wasm-opt renamed. It prints `{"imports": [[module, old, new], ...],
/// "exports": [[old, new], ...]}`.
fn short_names(printed: &str) -> Option<Map<String, Value>> {
    let printed: Value = serde_json::from_str(printed).ok()?;
    let mut names = Map::new();
    for list in ["imports", "exports"] {
        for renamed in printed.get(list)?.as_array()? {
            match renamed.as_array()?.as_slice() {
                [module, old, new] => {
                    names.insert(module.as_str()?.to_owned(), MODULE.into());
                    names.insert(old.as_str()?.to_owned(), new.clone());
                }
                [old, new] => _ = names.insert(old.as_str()?.to_owned(), new.clone()),
                _ => return None,
            }
        }
    }
    (!names.is_empty()).then_some(names)
}
