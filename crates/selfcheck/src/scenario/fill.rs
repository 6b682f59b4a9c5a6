//! Neutral answers for people who lack one.

use assessment::{
    Answer, Answers, Assessment, Kind, OptionIndex, OptionSet, Question, QuestionIndex, Truth,
};
use content::{Diagnostics, Spanned};
use proof::FullAnswers;

use super::run::read_answers;
use super::{Scenario, Scenarios};
use crate::evaluation::{Evaluation, evaluate};

/// An answer that a person lacks.
#[derive(Clone, Debug)]
pub struct Filled {
    /// The person.
    pub person: Spanned<String>,
    /// The question.
    pub question: QuestionIndex,
    /// The neutral answer.
    pub answer: Answer,
}

impl Filled {
    /// The file in which the person is.
    pub fn path(&self) -> &str {
        &self.person.span.file.path
    }
}

impl Scenarios {
    /// What people lack on the way of any scenario that starts from them; what scenarios alone lack is for their author.
    pub fn fill(&self, assessment: &Assessment) -> Vec<Filled> {
        let mut filled = Vec::new();
        for scenario in &self.all {
            self.fill_for(scenario, assessment, &mut filled);
        }
        filled
    }

    fn fill_for(
        &self,
        scenario: &Scenario,
        assessment: &Assessment,
        filled: &mut Vec<Filled>,
    ) -> Option<()> {
        let (person, _) = self.person(&scenario.person.as_ref()?.value)?;
        // What is wrong with their answers is for `check` to say.
        let unsaid = Diagnostics::default();
        let written = self.answers_of(scenario, &unsaid)?;
        let mut answers = read_answers(&written, assessment, &unsaid)?;
        // An answer that was not offered counts as none; but it is there, and its author has to change it.
        if !assessment.not_concerned(&answers).is_empty() {
            return None;
        }
        while let Evaluation::Unanswered { questions, .. } = evaluate(assessment, &answers) {
            for id in questions {
                let (index, question) = assessment.question(&id)?;
                let known =
                    filled.iter().find(|one| one.person == *person && one.question == index);
                let answer = match known {
                    Some(known) => known.answer,
                    None => {
                        let answer = neutral(assessment, &answers, index, question)?;
                        let person = person.clone();
                        filled.push(Filled { person, question: index, answer });
                        answer
                    }
                };
                answers.set(index, Some(answer));
            }
        }
        Some(())
    }
}

/// The answer that means least: the one declared neutral, or else the first that brings the fewest rules and findings near,
/// where what stands alone ("none of these") is looked at first, and warning signs last.
fn neutral(
    assessment: &Assessment,
    answers: &Answers,
    index: QuestionIndex,
    question: &Question,
) -> Option<Answer> {
    let alone = match &question.kind {
        Kind::Multi { exclusive, .. } => *exclusive,
        _ => OptionSet::EMPTY,
    };
    let candidates: Vec<Answer> = match &question.kind {
        Kind::Number { min, max } | Kind::Scale { min, max } => {
            (*min..=*max).map(Answer::Number).collect()
        }
        Kind::Single { .. } | Kind::Multi { .. } => {
            let mut options: Vec<OptionIndex> = assessment.offered(index, answers).iter().collect();
            options.sort_by_key(|one| (!alone.contains(*one), question.warning.contains(*one)));
            options.into_iter().map(|one| Answer::Options(OptionSet::only(one))).collect()
        }
    };
    let weight = |answer: &Answer| weight(assessment, index, *answer);
    question.neutral.or_else(|| candidates.into_iter().min_by_key(weight))
}

/// How near an answer brings findings and levels of rules. It is looked at by itself, so that it is the same for everybody.
fn weight(assessment: &Assessment, question: QuestionIndex, answer: Answer) -> usize {
    let mut answers = Answers::none(assessment);
    answers.set(question, Some(answer));
    let alone = FullAnswers::of(assessment, &answers);
    let tiers = assessment.rules.iter().flat_map(|rule| &rule.tiers);
    let truths = tiers.map(|tier| alone.truth(&tier.when)).chain(alone.findings().iter().copied());
    let near = truths.map(|truth| match truth {
        Truth::False => 0,
        Truth::NotAsked => 1,
        Truth::True => 2,
    });
    near.sum()
}
