//! Which screen comes before and after which.

use assessment::{Replay, ScreenIndex, Step, Visit};

use super::{Session, Stage};

/// Every screen that this person is shown: those answered, and the one that comes next.
pub(super) fn visits(replay: Replay) -> Vec<Visit> {
    let mut visits = replay.visited;
    if let Step::Ask(next) = replay.step {
        visits.push(next);
    }
    visits
}

impl Session {
    /// Where Continue leads, once this screen has no problem.
    pub(super) fn stage_ahead(&self) -> Stage {
        let ask = |screen, changing| Stage::Question { screen, changing };
        match self.stage {
            Stage::Start => self
                .shown_screens()
                .first()
                .map_or_else(|| self.end(), |visit| ask(visit.screen, false)),
            // Who went back goes forward again screen by screen; who came to change one answer
            // sees only what that change makes necessary.
            Stage::Question { screen, changing: false } => self
                .shown_screens()
                .iter()
                .find(|visit| visit.screen > screen)
                .map_or_else(|| self.end(), |visit| ask(visit.screen, false)),
            Stage::Question { changing: true, .. } => {
                self.unsettled().map_or_else(|| self.end(), |screen| ask(screen, true))
            }
            Stage::Review | Stage::Result => {
                self.unsettled().map_or(Stage::Result, |screen| ask(screen, true))
            }
        }
    }

    /// Where Back leads.
    pub(super) fn stage_behind(&self) -> Stage {
        let stopped = self.replay().step == Step::Stop;
        let visits = self.shown_screens();
        let ask = |visit: Option<&Visit>, changing| {
            visit.map_or(Stage::Start, |visit| Stage::Question { screen: visit.screen, changing })
        };
        match self.stage {
            Stage::Start => Stage::Start,
            Stage::Question { changing: true, .. } if self.unsettled().is_none() => Stage::Review,
            Stage::Question { screen, changing } => {
                ask(visits.iter().rev().find(|visit| visit.screen < screen), changing)
            }
            // An emergency is shown without a review, so a review there was opened from the result.
            Stage::Review if stopped => Stage::Result,
            Stage::Result if !stopped => Stage::Review,
            Stage::Review | Stage::Result => ask(visits.last(), false),
        }
    }

    /// Every screen that this person is shown, without those that another check was told already.
    fn shown_screens(&self) -> Vec<Visit> {
        let mut visits = visits(self.replay());
        visits.retain(|visit| !self.is_carried(visit));
        visits
    }

    /// Whether everything on this screen is as another check was told.
    pub(super) fn is_carried(&self, visit: &Visit) -> bool {
        visit.questions.iter().all(|&question| {
            let carried = self.carried.get(question);
            carried.is_some() && carried == self.answers.get(question)
        })
    }

    /// Where a person stands who has answered everything that is put to them.
    fn end(&self) -> Stage {
        match self.unsettled() {
            Some(screen) => Stage::Question { screen, changing: false },
            None if self.replay().step == Step::Stop => Stage::Result,
            None => Stage::Review,
        }
    }

    /// The first screen that is unanswered, or contradicts the screens before it.
    fn unsettled(&self) -> Option<ScreenIndex> {
        let replay = self.replay();
        let contradicted =
            replay.visited.iter().find(|visit| !self.contradictions_on(visit.screen).is_empty());
        match (contradicted, &replay.step) {
            (Some(visit), _) | (None, Step::Ask(visit)) => Some(visit.screen),
            (None, Step::Review | Step::Stop) => None,
        }
    }
}
