//! The standard library for Wasm: from rustup, or built from the sources that Debian ships.

use std::fs;
use std::path::Path;

use super::debian;
use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// What rustc calls Wasm in a browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler with its library's sources, and a linker for Wasm.
const DEBIAN_PACKAGES: &str = "rustc-web cargo-web rust-web-src lld-22";

/// The compiler that this cargo calls, for those who ask for it by name.
const DEBIAN_RUSTC: &str = "\
#!/bin/sh
# Written by `cargo xtask`: Debian's rustc.
exec /usr/bin/rustc \"$@\"
";

/// A cargo that builds the library along with the widget, and leaves native builds as they are. Trunk, clippy and we
/// all call `cargo`, so this one place serves them all.
const DEBIAN_CARGO: &str = "\
#!/bin/sh
# Written by `cargo xtask`: Debian's cargo, which builds the standard library itself when the target is Wasm.
unset RUSTC RUSTDOC
PATH=/usr/bin:$PATH
case \" $* \" in *wasm32-unknown-unknown*)
    export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
esac
exec /usr/bin/cargo \"$@\"
";

/// Sees to it that cargo can compile for it: as things are, or after rustup, or else with what Debian has.
pub fn wasm_target(environment: &mut Environment) -> Result<()> {
    if rustc_has_it(environment) {
        return Ok(());
    }
    let debian_cargo = environment.tool_folder("debian-cargo", "2");
    if !debian_cargo.exists() {
        println!("Installing the Wasm target (once, a few seconds)");
        let added = environment.program("rustup target add").arg(TARGET).run().is_ok();
        if added && rustc_has_it(environment) {
            return Ok(());
        }
        if !debian_has_it() {
            let reason = "Rust cannot compile to Wasm here, and `rustup target add` did not help.";
            debian::install(environment, DEBIAN_PACKAGES, reason)?;
        }
    }
    use_debian_cargo(environment, &debian_cargo)
}

fn rustc_has_it(environment: &Environment) -> bool {
    let folder = environment.program("rustc --print target-libdir --target").arg(TARGET).read();
    let files = folder.into_iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
    files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
}

fn debian_has_it() -> bool {
    ["/usr/bin/cargo", "/usr/bin/wasm-ld-22", "/usr/lib/rustlib/src/rust/library/std"]
        .iter()
        .all(|file| Path::new(file).exists())
}

#[cfg(unix)]
fn use_debian_cargo(environment: &mut Environment, folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;

    for (name, script) in [("cargo", DEBIAN_CARGO), ("rustc", DEBIAN_RUSTC)] {
        let file = folder.join(name);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, script))
            .and_then(|()| fs::set_permissions(&file, fs::Permissions::from_mode(0o755)))
            .map_err(Stop::at(&file))?;
    }
    environment.prefer(folder)
}

#[cfg(not(unix))]
fn use_debian_cargo(_: &mut Environment, _: &Path) -> Result<()> {
    Err(Stop::new("Rust cannot compile to Wasm here.")
        .run_this(format!("rustup target add {TARGET}")))
}
