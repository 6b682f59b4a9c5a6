//! That no single change of anybody's answers is left out, tried one by one.

use assessment::{
    Answer, Answers, Assessment, CareLevel, Change, Changes, Kind, OptionIndex, OptionSet,
    Question, QuestionIndex, Step,
};
use content::{Diagnostics, Library};

use crate::scenario::Scenarios;

#[test]
fn no_change_of_anybody_in_the_back_check_is_left_out() {
    nothing_is_left_out("back-pain");
}

#[test]
fn no_change_of_anybody_in_the_heel_check_is_left_out() {
    nothing_is_left_out("heel-pain");
}

fn nothing_is_left_out(id: &str) {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assessments");
    let library = Library::at(root);
    let diagnostics = Diagnostics::default();
    let folder = std::path::Path::new(root).join(id);
    let compiled = compile::compile(library.read(&[folder], &diagnostics), &diagnostics);
    let compiled = compiled.first().unwrap();
    let scenarios = Scenarios::of(compiled);
    let everybody = scenarios.everybody(&compiled.assessment, &diagnostics);
    // Half of them at a time on each of two cores.
    let (one, other) = everybody.split_at(everybody.len() / 2);
    std::thread::scope(|scope| {
        for half in [one, other] {
            let assessment = &compiled.assessment;
            scope.spawn(move || {
                for somebody in half {
                    let person = Person::of(assessment, &somebody.answers);
                    for index in person.asked.clone() {
                        for answer in person.other_answers(index) {
                            person.expect(index, answer, somebody.name);
                        }
                    }
                }
            });
        }
    });
}

/// Somebody, and what is said of them.
struct Person<'a> {
    assessment: &'a Assessment,
    asked: Vec<QuestionIndex>,
    told: Answers,
    now: CareLevel,
    said: Changes,
}

impl<'a> Person<'a> {
    fn of(assessment: &'a Assessment, answers: &Answers) -> Self {
        let replay = assessment.replay(answers);
        let asked: Vec<_> =
            replay.visited.iter().flat_map(|visit| visit.questions.clone()).collect();
        let mut told = Answers::none(assessment);
        for &index in &asked {
            told.set(index, replay.known.get(index));
        }
        let now = assessment.outcome(answers).care;
        Self { assessment, asked, told, now, said: assessment.changes(answers) }
    }

    /// Every answer that is one press, or the next number, away.
    fn other_answers(&self, index: QuestionIndex) -> Vec<Answer> {
        let question = self.question(index);
        let options =
            (0..question.kind.options().len()).map(|at| OptionIndex::try_from(at).unwrap());
        let mut others: Vec<Answer> = match (&question.kind, self.told.get(index).unwrap()) {
            (Kind::Multi { exclusive, .. }, Answer::Options(chosen)) => options
                .map(|option| match () {
                    () if chosen.contains(option) => chosen.without(option),
                    () if exclusive.contains(option) => OptionSet::only(option),
                    () => chosen
                        .iter()
                        .filter(|one| !exclusive.contains(*one))
                        .chain([option])
                        .collect(),
                })
                .map(Answer::Options)
                .collect(),
            (Kind::Number { min, max } | Kind::Scale { min, max }, _) => {
                (*min..=*max).map(Answer::Number).collect()
            }
            _ => options.map(|option| Answer::Options(OptionSet::only(option))).collect(),
        };
        others.retain(|other| question.allows(*other) && Some(*other) != self.told.get(index));
        others
    }

    /// Tries an answer, and what opens because of it, and demands that the level it comes to is said.
    fn expect(&self, index: QuestionIndex, answer: Answer, name: &str) {
        let said = |list: &[Change]| {
            let own = list.iter().filter(|one| one.question == index);
            own.filter(|one| self.is_as_near(index, one.answer, answer)).map(|one| one.care).max()
        };
        let (raised, lowered) = (said(&self.said.raise), said(&self.said.lower));
        if matches!(answer, Answer::Number(_)) && raised.max(lowered).is_some() {
            // What lies beyond the nearest number is not said.
            return;
        }
        let mut changed = self.told.clone();
        changed.set(index, Some(answer));
        if self.assessment.told(index, &changed) != Some(answer) {
            return;
        }
        let Some((care, step)) = self.level(&changed) else { return };
        let place = || format!("{name}: {} {answer:?}", self.question(index).id);
        if care > self.now {
            assert!(raised >= Some(care), "{} is {care:?}", place());
        }
        match step {
            // Of numbers, of which there are many, only what opens nothing is tried.
            Step::Ask(visit)
                if raised.is_none()
                    && self.now < CareLevel::Emergency
                    && matches!(answer, Answer::Options(_)) =>
            {
                let open = visit.questions.iter().filter(|one| changed.get(**one).is_none());
                let mut ways = vec![changed.clone()];
                for &open in open {
                    let each = |way: &Answers| {
                        let with = |answer| {
                            let mut way = way.clone();
                            way.set(open, Some(answer));
                            way
                        };
                        self.first_answers(open, way).into_iter().map(with).collect::<Vec<_>>()
                    };
                    ways = ways.iter().flat_map(each).collect();
                }
                let levels = ways.iter().filter_map(|way| self.level(way));
                let most = levels.map(|(care, _)| care).max();
                assert!(most <= Some(self.now), "{} can be {most:?}", place());
            }
            Step::Ask(_) => {}
            Step::Review | Step::Stop => {
                assert!(care >= self.now || lowered.is_some(), "{} is only {care:?}", place());
            }
        }
    }

    /// Whether what is said stands for a change: it is that, or a number on the way to it.
    fn is_as_near(&self, index: QuestionIndex, said: Answer, change: Answer) -> bool {
        match (self.told.get(index), said, change) {
            (Some(Answer::Number(now)), Answer::Number(said), Answer::Number(change)) => {
                (now < said && said <= change) || (change <= said && said < now)
            }
            _ => said == change,
        }
    }

    /// How urgent it is with these answers, and what comes next; none where no person can give them.
    fn level(&self, answers: &Answers) -> Option<(CareLevel, Step)> {
        let replay = self.assessment.replay(answers);
        let is_possible = self.assessment.contradictions(&replay.known).is_empty();
        is_possible.then(|| (self.assessment.standing(&replay.known, &[]).care, replay.step))
    }

    fn first_answers(&self, index: QuestionIndex, answers: &Answers) -> Vec<Answer> {
        match self.question(index).kind {
            Kind::Number { min, max } | Kind::Scale { min, max } => {
                (min..=max).map(Answer::Number).collect()
            }
            _ => {
                let offered = self.assessment.offered(index, answers);
                offered.iter().map(|option| Answer::Options(OptionSet::only(option))).collect()
            }
        }
    }

    fn question(&self, index: QuestionIndex) -> &'a Question {
        &self.assessment.questions[index.position()]
    }
}
