//! Makes a constant of each message in `assessments/common/interface.toml`, so that the widget can ask for these and no others.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let list =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assessments/common/interface.toml");
    println!("cargo:rerun-if-changed={}", list.display());
    let mut constants = String::new();
    for (id, variables) in fs::read_to_string(list)?.parse::<toml::Table>()? {
        let filled_in = match variables.as_array().map(Vec::as_slice) {
            None | Some([]) => String::new(),
            Some(variables) => {
                let names = variables.iter().filter_map(toml::Value::as_str);
                format!("; filled in: `{}`", names.collect::<Vec<_>>().join("`, `"))
            }
        };
        writeln!(constants, "/// `{id}`{filled_in}")?;
        let name = id.to_uppercase();
        writeln!(constants, "pub const {name}: Key = Key::constant(\"interface.{id}\");")?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("interface.rs"), constants)?;
    Ok(())
}
