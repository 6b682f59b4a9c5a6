//! A person: one allowed answer to every question, as literals.

use assessment::{
    Answer, Answers, Assessment, Comparison, Condition, Fact, Kind, OptionIndex, OptionSet,
    Question, QuestionIndex,
};
use batsat::Lit;

use crate::circuit::{Circuit, Model};
use crate::conditions::each_fact;

/// The answer to every question; where one does not apply, the neutral one.
#[derive(Clone)]
pub(super) struct Person {
    answers: Vec<Choice>,
}

/// The answer to one question.
#[derive(Clone)]
enum Choice {
    /// By option, whether it is chosen.
    Options(Vec<Lit>),
    /// By stretch of numbers, whether the number is in it. Within a stretch no condition tells numbers apart.
    Number(Vec<(Stretch, Lit)>),
}

/// Numbers from `low` to `high`, both included.
#[derive(Clone, Copy)]
struct Stretch {
    low: i32,
    high: i32,
}

impl Person {
    /// Anybody. What a question allows is required; who is possible at all is left to `possible`. Numbers are told apart where
    /// a condition of the assessment, or one of `claimed`, does.
    pub fn new(
        circuit: &mut Circuit,
        assessment: &Assessment,
        claimed: &[&Condition<Fact>],
    ) -> Self {
        let answers = assessment
            .questions
            .iter()
            .enumerate()
            .map(|(position, question)| {
                Choice::new(circuit, question, &borders(assessment, claimed, position))
            })
            .collect();
        Self { answers }
    }

    /// Whether a fact holds on this person's answers; `None` where it can never be known.
    pub fn fact(&self, circuit: &mut Circuit, fact: &Fact) -> Option<(QuestionIndex, Lit)> {
        match fact {
            Fact::Finding(_) => None,
            Fact::Chosen(question, options) => match self.answers.get(question.position())? {
                Choice::Options(chosen) => {
                    let wanted = options.iter().filter_map(|one| chosen.get(one.position()));
                    Some((*question, circuit.any(wanted.copied())))
                }
                Choice::Number(_) => None,
            },
            Fact::Number(question, comparison, constant) => {
                match self.answers.get(question.position())? {
                    Choice::Number(stretches) => {
                        let fit = |(stretch, _): &&(Stretch, Lit)| {
                            comparison.holds(stretch.low, *constant)
                        };
                        let fitting: Vec<Lit> =
                            stretches.iter().filter(fit).map(|(_, lit)| *lit).collect();
                        Some((*question, circuit.any(fitting)))
                    }
                    Choice::Options(_) => None,
                }
            }
        }
    }

    /// By option of a question, whether it is chosen; nothing, where the answer is a number.
    pub fn options(&self, question: QuestionIndex) -> &[Lit] {
        match self.answers.get(question.position()) {
            Some(Choice::Options(chosen)) => chosen,
            _ => &[],
        }
    }

    /// Whether an option of a question is chosen.
    pub fn option(&self, question: QuestionIndex, option: OptionIndex) -> Option<Lit> {
        self.options(question).get(option.position()).copied()
    }

    /// This person with exactly these options chosen or not; the other answers stay.
    pub fn with_options(&self, question: QuestionIndex, chosen: Vec<Lit>) -> Self {
        let mut changed = self.clone();
        if let Some(answer) = changed.answers.get_mut(question.position()) {
            *answer = Choice::Options(chosen);
        }
        changed
    }

    /// Whether this person gives this answer (or a number that no condition tells from it).
    pub fn answers(&self, circuit: &mut Circuit, question: QuestionIndex, answer: Answer) -> Lit {
        let parts: Vec<Lit> = match (self.answers.get(question.position()), answer) {
            (Some(Choice::Options(chosen)), Answer::Options(set)) => chosen
                .iter()
                .zip(0..)
                .map(|(literal, option)| literal.apply_sign(set.contains(OptionIndex(option))))
                .collect(),
            (Some(Choice::Number(stretches)), Answer::Number(number)) => stretches
                .iter()
                .filter(|(stretch, _)| stretch.holds(number))
                .map(|(_, literal)| *literal)
                .collect(),
            _ => Vec::new(),
        };
        if parts.is_empty() { circuit.constant(false) } else { circuit.all(parts) }
    }

    /// The answers in a model.
    pub fn read(&self, model: &Model, assessment: &Assessment) -> Answers {
        let mut answers = Answers::none(assessment);
        for (position, choice) in self.answers.iter().enumerate() {
            if let Ok(question) = QuestionIndex::try_from(position) {
                answers.set(question, choice.read(model));
            }
        }
        answers
    }

    /// Answers that conditions tell apart, the plainest first: what stands alone ("none of these"), then the options in
    /// their order, those that are warning signs last; numbers from the middle outwards.
    pub fn plainest(&self, question: QuestionIndex, asked: &Question) -> Vec<Answer> {
        match (self.answers.get(question.position()), &asked.kind) {
            (Some(Choice::Number(stretches)), _) => {
                let middle = stretches.len() / 2;
                let mut around: Vec<(usize, i32)> = stretches
                    .iter()
                    .enumerate()
                    .map(|(position, (stretch, _))| (position.abs_diff(middle), stretch.low))
                    .collect();
                around.sort_unstable();
                around.into_iter().map(|(_, low)| Answer::Number(low)).collect()
            }
            (Some(Choice::Options(chosen)), kind) => {
                let exclusive = match kind {
                    Kind::Multi { exclusive, .. } => *exclusive,
                    _ => OptionSet::EMPTY,
                };
                let mut options: Vec<OptionIndex> =
                    (0..).take(chosen.len()).map(OptionIndex).collect();
                options.sort_by_key(|option| {
                    (!exclusive.contains(*option), asked.warning.contains(*option))
                });
                options.into_iter().map(|one| Answer::Options(OptionSet::only(one))).collect()
            }
            (None, _) => Vec::new(),
        }
    }
}

impl Choice {
    fn new(circuit: &mut Circuit, question: &Question, borders: &[i32]) -> Self {
        match &question.kind {
            Kind::Single { options } => {
                let chosen: Vec<Lit> = options.iter().map(|_| circuit.free()).collect();
                require_one(circuit, &chosen);
                Self::Options(chosen)
            }
            Kind::Multi { options, exclusive } => {
                let chosen: Vec<Lit> = options.iter().map(|_| circuit.free()).collect();
                circuit.require(&chosen);
                for alone in exclusive.iter().filter_map(|one| chosen.get(one.position())) {
                    for other in chosen.iter().filter(|other| *other != alone) {
                        circuit.require(&[!*alone, !*other]);
                    }
                }
                Self::Options(chosen)
            }
            Kind::Number { min, max } | Kind::Scale { min, max } => {
                let lows = [*min]
                    .into_iter()
                    .chain(borders.iter().copied().filter(|border| min < border && border <= max));
                let lows: Vec<i32> = lows.collect();
                let highs = lows.iter().skip(1).map(|low| low.saturating_sub(1)).chain([*max]);
                let stretches: Vec<(Stretch, Lit)> = lows
                    .iter()
                    .zip(highs)
                    .map(|(low, high)| (Stretch { low: *low, high }, circuit.free()))
                    .collect();
                let literals: Vec<Lit> = stretches.iter().map(|(_, literal)| *literal).collect();
                require_one(circuit, &literals);
                Self::Number(stretches)
            }
        }
    }

    fn read(&self, model: &Model) -> Option<Answer> {
        match self {
            Self::Options(chosen) => {
                let set = chosen.iter().zip(0..).filter(|(literal, _)| model.holds(**literal));
                Some(Answer::Options(set.map(|(_, option)| OptionIndex(option)).collect()))
            }
            Self::Number(stretches) => stretches
                .iter()
                .find(|(_, literal)| model.holds(*literal))
                .map(|(stretch, _)| Answer::Number(stretch.low)),
        }
    }
}

impl Stretch {
    fn holds(self, number: i32) -> bool {
        (self.low..=self.high).contains(&number)
    }
}

fn require_one(circuit: &mut Circuit, literals: &[Lit]) {
    circuit.require(literals);
    for (position, one) in literals.iter().enumerate() {
        for other in literals.iter().skip(position + 1) {
            circuit.require(&[!*one, !*other]);
        }
    }
}

/// Where the numbers of a question begin to mean something else, in rising order: the first number of each stretch
/// after the first.
fn borders(assessment: &Assessment, claimed: &[&Condition<Fact>], question: usize) -> Vec<i32> {
    let mut borders = Vec::new();
    let neutral = assessment.questions.get(question).and_then(|question| question.neutral);
    if let Some(Answer::Number(number)) = neutral {
        // The neutral number stands by itself, so that it can be read back.
        borders.extend([number, number.saturating_add(1)]);
    }
    let mut visit = |fact: &Fact| {
        if let Fact::Number(asked, comparison, constant) = fact
            && asked.position() == question
        {
            let next = constant.saturating_add(1);
            match comparison {
                Comparison::Less | Comparison::AtLeast => borders.push(*constant),
                Comparison::AtMost | Comparison::More => borders.push(next),
                Comparison::Equal => borders.extend([*constant, next]),
            }
        }
    };
    each_fact(assessment, &mut visit);
    for condition in claimed {
        condition.for_each_atom(&mut visit);
    }
    borders.sort_unstable();
    borders.dedup();
    borders
}
