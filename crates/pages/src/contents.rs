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
        let mut packs = Vec::new();
        while let Some(check) = check(html, packs.len())? {
            packs.push(check);
        }
        if packs.is_empty() {
            return Err("holds no packs.".to_owned());
        }
        Ok(Self { pack_hash, packs })
    }
}

/// A check by its place in the file, if there is one: its packs in each language.
fn check(html: &str, place: usize) -> Result<Option<Vec<Packs>>, String> {
    let questions = blocks(html, "questions", place)?;
    let Some((logic, words)) = questions.split_first() else { return Ok(None) };
    let results = blocks(html, "results", place)?;
    if words.len() != results.len() {
        let (words, results) = (words.len(), results.len());
        return Err(format!("has {words} packs of words, and {results} of results."));
    }
    let of_language = |(words, result): (&Vec<u8>, Vec<u8>)| {
        Packs::of(logic.clone(), words.clone(), result).map_err(|reason| format!("has {reason}"))
    };
    words.iter().zip(results).map(of_language).collect::<Result<_, _>>().map(Some)
}

/// The data blocks of a kind of a check, by its place in the file.
fn blocks(html: &str, kind: &str, place: usize) -> Result<Vec<Vec<u8>>, String> {
    let start = format!("<script type=\"application/json\" data-{kind}=\"{place}\">");
    between(html, &start, "</script>")
        .map(|block| block::from_json(block).map_err(|reason| format!("has {reason}")))
        .collect()
}

/// What stands between each of these marks and the next of those.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |rest| Some(rest.split_once(end)?.0))
}
