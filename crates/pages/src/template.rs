//! The templates, filled.

use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior, Value};

const TEMPLATES: [(&str, &str); 4] = [
    ("head.html", include_str!("../../../page/head.html")),
    ("static.html", include_str!("../../../page/static.html")),
    ("shell.html", include_str!("../../../page/shell.html")),
    ("app.html", include_str!("../../../page/app.html")),
];

/// A template with its places filled. A place that nothing fills is an error.
pub fn fill(name: &str, values: Value) -> Result<String, String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    let filled = TEMPLATES
        .into_iter()
        .try_for_each(|(name, text)| environment.add_template(name, text))
        .and_then(|()| environment.get_template(name)?.render(values));
    filled.map_err(|error: Error| format!("page/{name}: {error}."))
}
