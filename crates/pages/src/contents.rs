//! What a composed file holds, read back from it.

use crate::block;
use crate::markup::from_single_quotes;
use crate::packs::Packs;

/// What a composed file holds.
pub struct Contents {
    /// The pack hash that it shows.
    pub pack_hash: String,
    /// The packs in it, by check and then by language.
    pub packs: Vec<Vec<Packs>>,
}

impl Contents {
    /// Reads a composed file.
    ///
    /// # Errors
    /// What is wrong with it, to be read behind its name.
    pub fn of(html: &str) -> Result<Self, String> {
        let app = between(html, "srcdoc='", "'")
            .next()
            .ok_or("holds no app: it was cut short, or is another file.")?;
        let app = from_single_quotes(app);
        let pack_hash =
            between(&app, "data-packs=\"", "\"").next().ok_or("shows no pack hash.")?.to_owned();
        let logics = blocks(html, "logic")?;
        let words = blocks(html, "words")?;
        let results = blocks(html, "results")?;
        if words.len() != results.len() {
            return Err(format!(
                "has {} packs of words, and {} of results.",
                words.len(),
                results.len()
            ));
        }
        let by_language: Vec<_> = words.into_iter().zip(results).collect();
        let languages = by_language.len().checked_div(logics.len()).filter(|number| *number > 0);
        let by_check = by_language.chunks(languages.ok_or("holds no packs.")?).zip(logics);
        let packs = by_check
            .map(|(by_language, logic)| {
                let of_language = |(words, result): &(Vec<u8>, Vec<u8>)| {
                    Packs::of(logic.clone(), words.clone(), result.clone())
                        .map_err(|reason| format!("has {reason}"))
                };
                by_language.iter().map(of_language).collect()
            })
            .collect::<Result<Vec<_>, String>>()?;
        Ok(Self { pack_hash, packs })
    }
}

/// The data blocks of a kind.
fn blocks(html: &str, kind: &str) -> Result<Vec<Vec<u8>>, String> {
    let start = format!("<script type=\"application/json\" data-{kind}>");
    between(html, &start, "</script>")
        .map(|block| block::from_json(block).map_err(|reason| format!("has {reason}")))
        .collect()
}

/// What stands between each of these marks and the next of those.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |rest| Some(rest.split_once(end)?.0))
}
