//! Makes a constant of each message in `assessments/common/interface.toml`, or a function of what is filled in, so that the
//! widget can ask for these and no others, and leaves nothing of them out.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let list =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assessments/common/interface.toml");
    println!("cargo:rerun-if-changed={}", list.display());
    let mut messages = String::new();
    for (id, variables) in fs::read_to_string(list)?.parse::<toml::Table>()? {
        let variables = variables.as_array().map(Vec::as_slice).unwrap_or_default();
        let names: Vec<&str> = variables.iter().filter_map(toml::Value::as_str).collect();
        writeln!(messages, "/// `{id}`")?;
        if names.is_empty() {
            let name = id.to_uppercase();
            writeln!(messages, "pub const {name}: Key = Key::constant(\"interface.{id}\");")?;
            continue;
        }
        let parameters = names.iter().map(|name| format!("{name}: Value")).collect::<Vec<_>>();
        let values = names.iter().map(|name| format!("(\"{name}\", {name})")).collect::<Vec<_>>();
        writeln!(
            messages,
            "#[must_use] pub fn {id}({}) -> Filled {{ Filled::new(\"interface.{id}\", vec![{}]) }}",
            parameters.join(", "),
            values.join(", "),
        )?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("interface.rs"), messages)?;
    Ok(())
}
