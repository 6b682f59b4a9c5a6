//! What to say on the phone, or when one books: a person's own answers, each as a sentence of its own.

use assessment::{Answer, CareLevel, ChiefFact, Outcome, QuestionIndex, Replay};

use crate::{Key, Prose, Words};

/// How many words somebody in pain can say, and somebody on the phone can take in. The chief facts stand beyond it.
pub const MOST_WORDS: usize = 60;

/// How many words of what decided stand beside the reason, where all of it is told further down. The first sentence stands
/// beyond it.
const MOST_WORDS_BESIDE_THE_REASON: usize = 20;

impl Words<'_> {
    /// The person's own answers in their words: the chief facts, then what made it so urgent, rule by rule, then more about the
    /// pain where it can wait.
    ///
    /// Each sentence is there only because the person answered so, and no sentence is there twice. What no longer fits into
    /// [`MOST_WORDS`] is left out, but never a chief fact, nor the first other answer that made it so urgent.
    pub fn to_say(&self, outcome: &Outcome) -> Vec<Prose> {
        let replay = self.assessment.replay(self.answers);
        let mut said = Vec::new();
        for sentence in self.sentences_of_facts(&self.assessment.introduce, &replay) {
            add(&mut said, sentence, usize::MAX);
        }
        // However many chief facts there are, a sign that decided is said: that there was a birth says nothing of the headache.
        let mut most = usize::MAX;
        for sentence in self.decisive(outcome) {
            if !said.contains(&sentence) {
                add(&mut said, sentence, most);
                most = MOST_WORDS;
            }
        }
        if outcome.care < CareLevel::UrgentSameDay {
            for sentence in self.sentences_of_facts(&self.assessment.tell_more, &replay) {
                add(&mut said, sentence, MOST_WORDS);
            }
        }
        said
    }

    /// What made it so urgent in the person's own words, in few of them; nothing where no rule fired. What everybody is asked, such
    /// as the age and the place, says least of that, and comes last.
    pub fn what_decided(&self, outcome: &Outcome) -> Vec<Prose> {
        let replay = self.assessment.replay(self.answers);
        let chief = self.sentences_of_facts(&self.assessment.introduce, &replay);
        let (last, first): (Vec<_>, Vec<_>) =
            self.decisive(outcome).into_iter().partition(|sentence| chief.contains(sentence));
        let mut said = Vec::new();
        let mut most = usize::MAX;
        for sentence in first.into_iter().chain(last) {
            add(&mut said, sentence, most);
            most = MOST_WORDS_BESIDE_THE_REASON;
        }
        said
    }

    /// The sentences of the answers that the rules of the outcome's level rest on, rule by rule.
    fn decisive(&self, outcome: &Outcome) -> Vec<Prose> {
        let decisive = outcome.rules.iter().filter(|fired| fired.care == outcome.care);
        let answers = decisive.flat_map(|fired| &fired.basis.0);
        answers.flat_map(|(question, answer)| self.sentences_of(*question, *answer)).collect()
    }

    /// The sentences of those facts that the person was asked about.
    fn sentences_of_facts(&self, facts: &[ChiefFact], replay: &Replay) -> Vec<Prose> {
        let mut sentences = Vec::new();
        for fact in facts {
            if !replay.visited.iter().any(|visit| visit.questions.contains(&fact.question)) {
                continue;
            }
            let Some(answer) = replay.known.get(fact.question) else { continue };
            let answer = match answer {
                Answer::Options(chosen) => Answer::Options(chosen.and(fact.options)),
                number => number,
            };
            sentences.extend(self.sentences_of(fact.question, answer));
        }
        sentences
    }

    /// The sentences for what a person answered: one for a number, and one for each option that has one.
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
