//! A journey: the choice between checks, the check that was begun, and the way on to another.
//!
//! [`Journey`] is the only state of the widget, and [`Move`] the only way to change it.

#[cfg(test)]
mod tests;

use std::iter;
use std::rc::Rc;

use assessment::{AdviceIndex, Answers, Assessment, HandOver, Region, Text};

use crate::session::{Action, Session, Stage};

/// A check: an assessment, and its words.
#[derive(Clone)]
pub struct Check {
    /// The assessment.
    pub assessment: Rc<Assessment>,
    /// Its words, in the language that the person reads.
    pub text: Rc<Text>,
    /// Its words in every language; those of all checks are in the same order.
    pub texts: Rc<Vec<Rc<Text>>>,
}

impl Check {
    /// The check, in the first of these languages.
    pub fn new(assessment: Assessment, texts: Vec<Rc<Text>>) -> Option<Self> {
        let text = Rc::clone(texts.first()?);
        Some(Self { assessment: Rc::new(assessment), text, texts: Rc::new(texts) })
    }

    fn speak(&mut self, language: usize) {
        if let Some(text) = self.texts.get(language) {
            self.text = Rc::clone(text);
        }
    }

    fn speak_as(&mut self, other: &Self) {
        let is_spoken = |text: &Rc<Text>| text.locale == other.text.locale;
        if let Some(language) = self.texts.iter().position(is_spoken) {
            self.speak(language);
        }
    }
}

impl PartialEq for Check {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.assessment, &other.assessment) && Rc::ptr_eq(&self.text, &other.text)
    }
}

/// What a person can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// Something within the check in front of them.
    Within(Action),
    /// Choose one of the checks, by its place in the document.
    Choose(usize),
    /// Choose one and go past its start, whose words stood on the page around the widget.
    Begin(usize),
    /// Go on to the check that this advice sends them to.
    HandOver(AdviceIndex),
    /// Choose where they are in the world, as a place in [`Assessment::regions`].
    ChooseRegion(usize),
    /// Choose the language, as a place in [`Check::texts`].
    ChooseLanguage(usize),
    /// Go to where the browser's Back or Forward button led: back any number of screens, or on by
    /// one.
    Travel {
        /// How many screens the button can still undo there.
        depth: u32,
    },
    /// Forget everything that they said, and show the first screen as it was.
    Restart,
    /// Forget the answers because the person leaves the page.
    Leave,
}

impl From<Action> for Move {
    fn from(action: Action) -> Self {
        Self::Within(action)
    }
}

/// Where a person is among the checks.
pub struct Journey {
    /// Those of the document that have come, in its order.
    checks: Vec<Check>,
    /// Whether the document has more than one.
    has_choice: bool,
    region: usize,
    /// Where they seemed to be before they said anything.
    guessed_region: usize,
    /// Whether they still have to choose a check.
    choosing: bool,
    /// The check begun, or to be begun first.
    first: CheckRun,
    /// Those that one after the other sent them on.
    further: Vec<CheckRun>,
}

/// A check with what was answered in it.
struct CheckRun {
    check: Check,
    session: Session,
}

impl CheckRun {
    fn new(check: &Check, carried: Option<Answers>) -> Self {
        let session = Session::new(Rc::clone(&check.assessment), carried);
        Self { check: check.clone(), session }
    }
}

impl Journey {
    /// A journey before its first move, in a document with one check or several.
    pub fn new(first: Check, has_choice: bool, region: usize) -> Self {
        Self {
            has_choice,
            choosing: has_choice,
            first: CheckRun::new(&first, None),
            checks: vec![first],
            region,
            guessed_region: region,
            further: Vec::new(),
        }
    }

    /// Goes on with one check more, which stood further on in the document.
    pub fn add(&mut self, mut check: Check) {
        check.speak_as(self.check());
        self.checks.push(check);
    }

    /// Goes on with assessments that are whole now: what only results look at in them has come.
    pub fn complete(&mut self, assessments: Vec<Assessment>) {
        for whole in assessments.into_iter().map(Rc::new) {
            let runs = iter::once(&mut self.first).chain(&mut self.further);
            for run in runs.filter(|run| run.check.assessment.id == whole.id) {
                run.check.assessment = Rc::clone(&whole);
                run.session.complete(Rc::clone(&whole));
            }
            for check in self.checks.iter_mut().filter(|check| check.assessment.id == whole.id) {
                check.assessment = Rc::clone(&whole);
            }
        }
    }

    /// The checks of this document.
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// Whether the person still has to choose one.
    pub fn is_choosing(&self) -> bool {
        self.choosing
    }

    /// How many checks they were sent on through to come to this one.
    pub fn hand_overs(&self) -> usize {
        self.further.len()
    }

    /// The check that sent them to this one.
    pub fn sent_by(&self) -> Option<&Check> {
        let before = self.further.len().checked_sub(1)?;
        let run = before.checked_sub(1).and_then(|place| self.further.get(place));
        Some(&run.unwrap_or(&self.first).check)
    }

    /// The check in front of the person.
    pub fn check(&self) -> &Check {
        &self.run().check
    }

    /// Their session in it.
    pub fn session(&self) -> &Session {
        &self.run().session
    }

    /// Where the person is in the world: whose telephone numbers are shown.
    pub fn region(&self) -> Option<&Region> {
        self.check().assessment.regions.get(self.region)
    }

    /// How many screens the browser's Back button can undo.
    pub fn depth(&self) -> u32 {
        if self.choosing {
            return 0;
        }
        let before_first = u32::from(self.has_choice);
        let first = before_first.saturating_add(self.first.session.depth());
        self.further
            .iter()
            .fold(first, |depth, run| depth.saturating_add(run.session.depth()).saturating_add(1))
    }

    /// The check that a piece of advice sends people on to, where it is in this document and the
    /// person does not come from there.
    pub fn hand_over(&self, advice: AdviceIndex) -> Option<&Check> {
        let to = &self.hand_over_of(advice)?.to;
        let comes_from = |run: &CheckRun| run.check.assessment.id == *to;
        if comes_from(&self.first) || self.further.iter().any(comes_from) {
            return None;
        }
        self.checks.iter().find(|check| check.assessment.id == *to)
    }

    /// Does what the person did.
    pub fn take(&mut self, next_move: Move) {
        match next_move {
            Move::Within(Action::Back) => self.go_back(),
            Move::Within(action) => self.run_mut().session.take(action),
            Move::Choose(place) => self.choose(place),
            Move::Begin(place) => {
                self.choose(place);
                // Pressed twice, it begins once.
                if !self.choosing && self.session().stage() == Stage::Start {
                    self.run_mut().session.take(Action::Continue);
                }
            }
            Move::HandOver(advice) => self.go_over(advice),
            Move::ChooseRegion(region) => self.region = region,
            Move::ChooseLanguage(language) => {
                let runs = self.further.iter_mut().chain([&mut self.first]);
                let begun = runs.map(|run| &mut run.check);
                self.checks.iter_mut().chain(begun).for_each(|check| check.speak(language));
            }
            Move::Travel { depth } => self.travel(depth),
            Move::Restart => {
                self.region = self.guessed_region;
                self.first = CheckRun::new(self.checks.first().unwrap_or(&self.first.check), None);
                self.further.clear();
                self.choosing = self.has_choice;
            }
            Move::Leave => {
                for run in self.further.iter_mut().chain([&mut self.first]) {
                    run.session.forget();
                }
            }
        }
    }

    fn run(&self) -> &CheckRun {
        self.further.last().unwrap_or(&self.first)
    }

    fn run_mut(&mut self) -> &mut CheckRun {
        self.further.last_mut().unwrap_or(&mut self.first)
    }

    fn hand_over_of(&self, advice: AdviceIndex) -> Option<&HandOver> {
        self.check().assessment.hand_overs.iter().find(|hand_over| hand_over.advice == advice)
    }

    fn choose(&mut self, place: usize) {
        let Some(check) = self.checks.get(place) else { return };
        // Who goes back to the choice and chooses the same again has not lost anything.
        if check.assessment.id != self.first.check.assessment.id {
            self.first = CheckRun::new(check, None);
        }
        self.choosing = false;
    }

    fn go_over(&mut self, advice: AdviceIndex) {
        let Some(hand_over) = self.hand_over_of(advice) else { return };
        let Some(check) = self.hand_over(advice) else { return };
        let from = self.run();
        let answers = from.session.answers();
        let carried = from.check.assessment.carry(hand_over, answers, &check.assessment);
        let run = CheckRun::new(check, Some(carried));
        self.further.push(run);
    }

    fn go_back(&mut self) {
        if self.session().stage() != Stage::Start {
            self.run_mut().session.take(Action::Back);
        } else if self.further.pop().is_none() {
            self.choosing = self.has_choice;
        }
    }

    fn travel(&mut self, depth: u32) {
        while depth < self.depth() {
            let before = self.depth();
            self.go_back();
            if self.depth() >= before {
                break;
            }
        }
        if depth > self.depth() {
            if self.choosing {
                self.choosing = false;
            } else {
                self.run_mut().session.take(Action::Continue);
            }
        }
    }
}
