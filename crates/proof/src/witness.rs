//! A small, concrete person: as plain as can be, apart from what makes the difference.

use std::fmt;

use assessment::{Answer, Answers, Assessment, CareLevel, Condition, Fact, QuestionIndex};
use batsat::Lit;

use crate::bounded::shortest;
use crate::circuit::Model;
use crate::conditions::{option_ids, question_id, questions_of};
use crate::encoding::Encoding;
use crate::full::FullAnswers;

/// A person of whom something is so that must not be.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// An answer to every question.
    pub answers: Answers,
    /// Whether the engine confirms that there can be such a person, and what is said of them.
    pub confirmed: bool,
    /// How soon by the flow.
    pub care: CareLevel,
    /// How soon on all answers.
    pub full_care: CareLevel,
    /// The answers to show, in words: those of the first screen, and those that differ from a plain person's.
    shown: Vec<String>,
    /// The plainest answers to the other questions that were put, in words.
    others: Vec<(QuestionIndex, String)>,
    /// How many of those are left out.
    left_out: usize,
    /// What happened, one sentence a line.
    notes: Vec<String>,
}

impl Witness {
    /// Adds a sentence on what happened.
    #[must_use]
    pub fn note(mut self, sentence: impl Into<String>) -> Self {
        self.notes.push(sentence.into());
        self
    }

    /// Adds what the engine says to whether it is as the solver says.
    #[must_use]
    pub fn confirm(mut self, so: bool) -> Self {
        self.confirmed &= so;
        self
    }

    /// Leaves out plain answers to questions that have nothing to do with it.
    #[must_use]
    pub fn about(mut self, questions: &[QuestionIndex]) -> Self {
        let all = self.others.len();
        self.others.retain(|(question, _)| questions.contains(question));
        self.left_out += all - self.others.len();
        self
    }

    /// Confirms that a condition is so of them, and leaves out what has nothing to do with it.
    #[must_use]
    pub fn of_whom(self, assessment: &Assessment, when: &Condition<Fact>) -> Self {
        let so = FullAnswers::of(assessment, &self.answers).truth(when).holds();
        self.confirm(so).about(&questions_of(assessment, when))
    }
}

impl fmt::Display for Witness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.shown {
            writeln!(f, "    {line}")?;
        }
        let mut line = String::new();
        for (_, other) in &self.others {
            if line.len() + other.len() > 100 {
                writeln!(f, "    {line}")?;
                line.clear();
            }
            line = if line.is_empty() { other.clone() } else { format!("{line}; {other}") };
        }
        if !line.is_empty() {
            writeln!(f, "    {line}")?;
        }
        match self.left_out {
            0 => {}
            1 => writeln!(f, "    (and the plainest answer to 1 more question)")?,
            many => writeln!(f, "    (and the plainest answer to {many} more questions)")?,
        }
        write!(f, "the flow ends at `{}`", self.care.id())?;
        write!(f, "; all answers together come to `{}`", self.full_care.id())?;
        for note in &self.notes {
            write!(f, "\n{note}")?;
        }
        if !self.confirmed {
            write!(
                f,
                "\nthe engine does not confirm this person: please report a bug in the proof"
            )?;
        }
        Ok(())
    }
}

/// A person to whom as little as possible happens: the yardstick for what matters about others.
pub(super) struct Plain {
    answers: Answers,
    /// By question, the answer being this person's.
    same: Vec<(QuestionIndex, Lit)>,
}

impl Plain {
    /// The plainest person: no rule fires, no early stop, and for each question in turn the plainest answer.
    pub fn of(encoding: &mut Encoding<'_>) -> Option<Self> {
        // As few screens as can be. Nothing happens to them even on answers that are never asked for; where rules reach everybody, anyone will do.
        let circuit = &mut encoding.circuit;
        let calm = encoding.end_care.is(circuit, CareLevel::SelfCare);
        let calm_on_all = encoding.full_care.is(circuit, CareLevel::SelfCare);
        let mut wanted = vec![calm, calm_on_all];
        while encoding.find(&wanted).is_none() {
            wanted.pop()?;
        }
        let screens = shortest(encoding, &wanted);
        let visited = encoding.flow.visited.clone();
        wanted.push(!encoding.circuit.at_least(screens + 1, &visited));
        let mut answers = encoding.find(&wanted).map(|model| encoding.answers(&model))?;
        let mut same = Vec::new();
        for (index, question) in (0..).map(QuestionIndex).zip(&encoding.assessment.questions) {
            for answer in encoding.person.plainest(index, question) {
                let literal = encoding.person.answers(&mut encoding.circuit, index, answer);
                wanted.push(literal);
                if let Some(model) = encoding.find(&wanted) {
                    answers = encoding.answers(&model);
                    same.push((index, literal));
                    break;
                }
                wanted.pop();
            }
        }
        Some(Self { answers, same })
    }
}

/// The plainest person of whom all of this is so.
pub(super) fn plainest(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    wanted: &[Lit],
    found: Model,
) -> Witness {
    let mut wanted = wanted.to_vec();
    let mut model = found;
    for (question, same) in &plain.same {
        if !want(encoding, &mut wanted, *same, &mut model) {
            // Where the answer must differ, the options that need not be chosen are left out.
            for chosen in encoding.person.options(*question).to_vec() {
                want(encoding, &mut wanted, !chosen, &mut model);
            }
        }
    }
    let answers = encoding.answers(&model);
    witness(encoding.assessment, plain, answers)
}

/// Wants one thing more, where somebody is like that; whether there is.
fn want(encoding: &mut Encoding<'_>, wanted: &mut Vec<Lit>, more: Lit, model: &mut Model) -> bool {
    wanted.push(more);
    if model.holds(more) {
        return true;
    }
    match encoding.find(wanted) {
        Some(found) => {
            *model = found;
            true
        }
        None => {
            wanted.pop();
            false
        }
    }
}

fn witness(assessment: &Assessment, plain: &Plain, answers: Answers) -> Witness {
    let replay = assessment.replay(&answers);
    let full = FullAnswers::of(assessment, &answers);
    let put: Vec<QuestionIndex> =
        replay.visited.iter().flat_map(|visit| visit.questions.iter().copied()).collect();
    let first = assessment.screens.first().map_or(&[][..], |screen| &screen.questions);
    let mut shown = Vec::new();
    let mut others = Vec::new();
    for (question, answer) in answers.iter() {
        let differs = plain.answers.get(question) != Some(answer);
        if first.contains(&question) || differs {
            let asked = if put.contains(&question) {
                ""
            } else if replay.known.get(question).is_some() {
                " (does not apply)"
            } else {
                " (never asked)"
            };
            shown.push(format!(
                "{}: {}{asked}",
                question_id(assessment, question),
                in_words(assessment, question, answer)
            ));
        } else if put.contains(&question) {
            others.push((question, answered(assessment, question, answer)));
        }
    }
    Witness {
        confirmed: full.is_possible(),
        care: assessment.outcome(&answers).care,
        full_care: full.care(),
        shown,
        others,
        left_out: 0,
        notes: Vec::new(),
        answers,
    }
}

/// A question and its answer, such as `nerves saddle`.
pub(super) fn answered(assessment: &Assessment, question: QuestionIndex, answer: Answer) -> String {
    format!("{} {}", question_id(assessment, question), in_words(assessment, question, answer))
}

fn in_words(assessment: &Assessment, question: QuestionIndex, answer: Answer) -> String {
    match answer {
        Answer::Number(number) => number.to_string(),
        Answer::Options(chosen) => option_ids(assessment, question, chosen).join(", "),
    }
}
