//! What to say on the phone: a person's own answers, each as a sentence of its own.

use assessment::{Answer, ChiefFact, Outcome, QuestionIndex};

use crate::{Key, Prose, Words};

/// How many words somebody in pain can say, and somebody on the phone can take in. The chief facts stand beyond it.
pub const MOST_WORDS: usize = 60;

impl Words<'_> {
    /// What to say on the phone: the chief facts, then what made it so urgent, rule by rule. Nothing where no rule fired.
    ///
    /// Each sentence is there only because the person answered so, and no sentence is there twice. What no longer fits into
    /// [`MOST_WORDS`] is left out, but never a chief fact, nor the first answer that made it so urgent.
    #[must_use]
    pub fn to_say(&self, outcome: &Outcome) -> Vec<Prose> {
        let mut said = Vec::new();
        if outcome.rules.is_empty() {
            return said;
        }
        let replay = self.assessment.replay(self.answers);
        let was_put = |fact: &&ChiefFact| {
            replay.visited.iter().any(|visit| visit.questions.contains(&fact.question))
        };
        for fact in self.assessment.introduce.iter().filter(was_put) {
            let Some(answer) = replay.known.get(fact.question) else { continue };
            let answer = match answer {
                Answer::Options(chosen) => Answer::Options(chosen.and(fact.options)),
                number => number,
            };
            for sentence in self.sentences_of(fact.question, answer) {
                add(&mut said, sentence, usize::MAX);
            }
        }
        let decisive = outcome.rules.iter().filter(|fired| fired.care == outcome.care);
        let mut says_why = false;
        for (question, answer) in decisive.flat_map(|fired| &fired.basis.0) {
            for sentence in self.sentences_of(*question, *answer) {
                // However many chief facts there are, something of the first reason is said.
                let most = if says_why { MOST_WORDS } else { usize::MAX };
                add(&mut said, sentence, most);
                says_why = true;
            }
        }
        said
    }

    /// The sentences for what a person answered: one for a number, and one for each option that has one.
    #[must_use]
    pub fn sentences_of(&self, index: QuestionIndex, answer: Answer) -> Vec<Prose> {
        let Some(question) = self.assessment.questions.get(index.position()) else {
            return Vec::new();
        };
        match answer {
            Answer::Number(_) => self.find(Key::said_number(&question.id)).into_iter().collect(),
            Answer::Options(chosen) => chosen
                .iter()
                .filter_map(|option| question.kind.options().get(option.position()))
                .filter_map(|option| self.find(Key::said(&question.id, option)))
                .collect(),
        }
    }
}

/// Adds a sentence that is new, where all together have no more than so many words.
fn add(said: &mut Vec<Prose>, sentence: Prose, most: usize) {
    let words = |prose: &Prose| prose.plain().split_whitespace().count();
    let before: usize = said.iter().map(words).sum();
    if !said.contains(&sentence) && before.saturating_add(words(&sentence)) <= most {
        said.push(sentence);
    }
}
