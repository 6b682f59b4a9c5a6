//! How old a reader must be: by the Flesch-Kincaid grade (Kincaid and others 1975), which counts the words of sentences
//! and the syllables of words. A school year begins at five, so that the reading age is the grade and five years.
//!
//! The formula needs a few sentences; about a short label it says nothing. So a text of [`FEWEST_WORDS`] or more is
//! judged by its reading age, and every text by its longest sentence and its longest words.

use content::Diagnostic;
use content::text::entries::Entry;

use super::Linter;
use super::reading::{Reading, Sentence, Word};

/// Readers are 9 to 11 years old, in terms of what they read with ease.
const OLDEST: f64 = 11.0;
/// Fewer are a label or a sentence or two, in which a single word decides.
const FEWEST_WORDS: u32 = 30;
/// What the UK government asks of its own pages. More than this and a text of [`FEWEST_WORDS`] has two sentences.
const LONGEST_SENTENCE: usize = 25;
/// Words of so many syllables are named one by one in `wording.toml`, or not used.
const LONG_WORD: u32 = 4;
/// What a listed word counts: few enough not to be long, as in the counts of hard words by Gunning and McLaughlin.
const LISTED_WORD: u32 = 2;

/// What the formula counts.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    words: u32,
    sentences: u32,
    syllables: u32,
}

impl Count {
    fn reading_age(self) -> f64 {
        let [words, sentences, syllables] =
            [self.words, self.sentences, self.syllables].map(|count| f64::from(count.max(1)));
        0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5.0
    }
}

impl Linter<'_> {
    /// Reports a text that is too hard to read, sentences that are too long, and long words.
    pub(super) fn reading_age(&self, entry: &Entry<'_>, readings: &[Reading]) {
        for reading in readings {
            for sentence in reading.sentences() {
                self.long_sentence(reading, &sentence);
                self.long_words(reading, &sentence);
            }
        }
        let hardest = readings
            .iter()
            .map(|reading| (self.count(&reading.sentences()), reading))
            .filter(|(count, _)| count.words >= FEWEST_WORDS)
            .max_by(|(a, _), (b, _)| a.reading_age().total_cmp(&b.reading_age()));
        let Some((count, reading)) = hardest else { return };
        let key = self.key(entry);
        if count.reading_age() <= OLDEST || self.exceptions.reading.has(&key) {
            return;
        }
        let sentences = reading.sentences();
        let age = |sentence: &&Sentence| self.count(std::slice::from_ref(*sentence)).reading_age();
        let worst = sentences.iter().max_by(|a, b| age(a).total_cmp(&age(b)));
        let Some(span) = worst.and_then(|worst| reading.span(&worst.range)) else { return };
        Diagnostic::error(
                &span,
                format!("`{key}` is for readers of {:.1} years and more", count.reading_age()),
            )
            .label("the hardest sentence")
            .related(&entry.span, format!("{} words in {} sentences", count.words, count.sentences))
            .remedy(format!(
                "make sentences and words shorter until it can be read at {OLDEST}; the longest words are {}",
                self.longest_words(&sentences).join(", ")
            )).report(self.diagnostics);
    }

    fn long_sentence(&self, reading: &Reading, sentence: &Sentence) {
        let Some(span) = reading.span(&sentence.range) else { return };
        if sentence.words.len() > LONGEST_SENTENCE {
            let words = sentence.words.len();
            Diagnostic::error(&span, format!("this sentence has {words} words"))
                .remedy(format!("make it two, or a list: at most {LONGEST_SENTENCE} words"))
                .report(self.diagnostics);
        }
    }

    fn long_words(&self, reading: &Reading, sentence: &Sentence) {
        for word in &sentence.words {
            let syllables = syllables(word);
            if syllables < LONG_WORD || self.exceptions.words.has(&word.lower) {
                continue;
            }
            let Some(span) = reading.span(&word.range) else { continue };
            Diagnostic::error(&span, format!("this word has {syllables} syllables")).remedy(
                    "use a shorter one, or add it to [words] of common/wording.toml with the reason \
                     why every reader knows it or must learn it",
                ).report(self.diagnostics);
        }
    }

    fn count(&self, sentences: &[Sentence]) -> Count {
        let mut count = Count::default();
        for sentence in sentences {
            count.sentences += 1;
            for word in &sentence.words {
                count.words += 1;
                count.syllables += self.counted(word);
            }
        }
        count
    }

    /// The syllables that a word counts.
    fn counted(&self, word: &Word) -> u32 {
        let syllables = syllables(word);
        let eased = syllables > LISTED_WORD && self.exceptions.words.has(&word.lower);
        if eased { LISTED_WORD } else { syllables }
    }

    fn longest_words(&self, sentences: &[Sentence]) -> Vec<String> {
        let mut words: Vec<&Word> = sentences.iter().flat_map(|sentence| &sentence.words).collect();
        words.sort_by_key(|word| std::cmp::Reverse(self.counted(word)));
        let mut longest: Vec<String> = Vec::new();
        for word in words {
            if self.counted(word) > 2 && longest.len() < 5 && !longest.contains(&word.lower) {
                longest.push(word.lower.clone());
            }
        }
        longest
    }
}

/// As spoken, by the pronouncing dictionary of Carnegie Mellon University; other words are estimated. A number counts
/// one: people read it as a sign.
fn syllables(word: &Word) -> u32 {
    let spoken = syllarust::count_syllables(&word.lower);
    u32::try_from(spoken).unwrap_or(u32::MAX).max(1)
}
