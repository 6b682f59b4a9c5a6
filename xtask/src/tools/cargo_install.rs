//! Programs that cargo compiles.

use crate::environment::Environment;
use crate::stop::Result;

/// A program from the Rust package registry, at one version.
pub struct Crate<'a> {
    /// The package. Its program has the same name, without a `-cli` at the end.
    pub package: &'a str,
    /// The version, and no other.
    pub version: &'a str,
    /// About how long it takes to compile on two cores.
    pub minutes: u8,
    /// Further arguments of `cargo install`.
    pub options: &'a str,
}

impl Crate<'_> {
    /// Sees to it that this version is the one the PATH finds.
    pub fn install_unless_there(&self, environment: &mut Environment) -> Result<()> {
        let Self { package, version, minutes, options } = self;
        let program = package.trim_end_matches("-cli");
        let on_path = environment.program(program).arg("--version").read();
        if on_path.is_some_and(|text| text.split_whitespace().nth(1) == Some(version)) {
            return Ok(());
        }
        let folder = environment.tool_folder(package, version);
        let bin = folder.join("bin");
        if !bin.join(program).exists() {
            println!("Installing {package} {version} (once, about {minutes} minutes)");
            environment
                .program("cargo install --root")
                .arg(&folder)
                .args(&format!("{package} --version {version} {options}"))
                // It runs for seconds: optimising it would double the minutes above.
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
                .without_env("CARGO_TARGET_DIR")
                .run()?;
        }
        environment.prefer(&bin)
    }
}
