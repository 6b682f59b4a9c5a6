//! What may stand on a result: patterns, advice, replies to what people come to know, and danger signs.
//!
//! Scores are left out: any pattern that is considered may be shown, and may be the one that fits best. So this can warn of what
//! no score allows, and never misses what one does.

use assessment::{CareLevel, Circumstance, Concern, Condition, ReplyWords};
use batsat::Lit;

use crate::encoding::Encoding;
use crate::failure::Subject;
use crate::knowledge::Known;

/// What may be shown to a person at the end of their session.
pub(super) struct Results {
    /// No emergency: beside one there is nothing of all this.
    calm: Lit,
    /// By care level, whether it is theirs.
    levels: [(CareLevel, Lit); CareLevel::ALL.len()],
    /// By pattern, whether it may be among those shown.
    shown: Vec<Lit>,
    /// By pattern, whether it may be the one that fits best.
    best: Vec<Lit>,
}

impl Results {
    /// What may be shown at the end of the sessions of an encoding.
    pub fn of(encoding: &mut Encoding<'_>) -> Self {
        let assessment = encoding.assessment;
        let circuit = &mut encoding.circuit;
        let calm = !encoding.end_care.reaches(circuit, CareLevel::Emergency);
        let (mut shown, mut best) = (Vec::new(), Vec::new());
        for pattern in &assessment.patterns {
            let considered = encoding.flow.end.considers(circuit, pattern);
            let scores = circuit.free();
            let may_be_shown = circuit.all([calm, considered, scores]);
            let first = circuit.free();
            shown.push(may_be_shown);
            best.push(circuit.all([may_be_shown, first]));
        }
        let levels = CareLevel::ALL.map(|level| (level, encoding.end_care.is(circuit, level)));
        Self { calm, levels, shown, best }
    }

    /// Whether a pattern may be shown.
    pub fn shows(&self, encoding: &Encoding<'_>, pattern: usize) -> Lit {
        self.shown.get(pattern).copied().unwrap_or(encoding.circuit.constant(false))
    }

    /// Each piece of advice, and whether it may be given.
    pub fn advice(&self, encoding: &mut Encoding<'_>) -> Vec<(Subject, Lit)> {
        let advice = encoding.assessment.advice.iter();
        let given = advice.map(|advice| self.truth(encoding, &advice.when).yes);
        (0..).map(Subject::Advice).zip(given).collect()
    }

    /// By concern and reply, whether it may be given: to those who are concerned, or to those of a kind of it that must not go on.
    pub fn replies(&self, encoding: &mut Encoding<'_>) -> Vec<Vec<Lit>> {
        let concerns = &encoding.assessment.concerns;
        let (mut first, mut answered, mut stopped) = (Vec::new(), Vec::new(), Vec::new());
        for concern in concerns {
            let holds = self.first_that_holds(encoding, concern);
            let not_yet = concern.replies.iter().zip(&holds).filter(|(reply, _)| reply.not_yet);
            stopped.push(encoding.circuit.any(not_yet.map(|(_, holds)| *holds)));
            answered.push(self.is_answered(encoding, concern));
            first.push(holds);
        }
        // By concern, whether the reply to what it is a kind of stands in place of its own.
        let mut replaced = Vec::new();
        for ((concern, answered), own) in concerns.iter().zip(&answered).zip(&stopped) {
            let of = concern.limited_as.and_then(|of| stopped.get(of.position()));
            let of = of.copied().unwrap_or(encoding.circuit.constant(false));
            replaced.push(encoding.circuit.all([*answered, !*own, of]));
        }
        let mut given = Vec::new();
        let own =
            answered.iter().zip(&replaced).map(|(answered, replaced)| [*answered, !*replaced]);
        for (place, ((concern, first), own)) in concerns.iter().zip(first).zip(own).enumerate() {
            let is_kind = |kind: &Concern| kind.limited_as.is_some_and(|of| of.position() == place);
            let kinds = concerns.iter().zip(&replaced).filter(|(kind, _)| is_kind(kind));
            let kinds = encoding.circuit.any(kinds.map(|(_, replaced)| *replaced));
            let own = encoding.circuit.all(own);
            let to_kinds_too = encoding.circuit.any([own, kinds]);
            let replies = concern.replies.iter().zip(first).map(|(reply, first)| {
                let whom = if reply.not_yet { to_kinds_too } else { own };
                encoding.circuit.all([whom, first])
            });
            given.push(replies.collect());
        }
        given
    }

    /// Whether a concern has a reply: beside no emergency, where it is this person's.
    pub fn is_answered(&self, encoding: &mut Encoding<'_>, concern: &Concern) -> Lit {
        let concerned = encoding.flow.end.truth(&mut encoding.circuit, &concern.applies).yes;
        encoding.circuit.all([self.calm, concerned])
    }

    /// Each danger sign, and whether it may be shown.
    pub fn danger_signs(&self, encoding: &mut Encoding<'_>) -> Vec<(Subject, Lit)> {
        let signs = encoding.assessment.danger_signs.iter();
        let shown = signs.map(|sign| {
            let is_theirs = encoding.flow.end.truth(&mut encoding.circuit, &sign.shown).yes;
            let told_already = encoding.end_care.reaches(&encoding.circuit, sign.care);
            encoding.circuit.all([is_theirs, !told_already])
        });
        (0..).map(Subject::DangerSign).zip(shown).collect()
    }

    /// By reply to a concern, whether it is the first that holds.
    fn first_that_holds(&self, encoding: &mut Encoding<'_>, concern: &Concern) -> Vec<Lit> {
        let has_pattern = encoding.circuit.any(self.shown.iter().copied());
        let mut first = Vec::new();
        let mut nothing_yet = Vec::new();
        for reply in &concern.replies {
            let when = self.truth(encoding, &reply.when).yes;
            let holds = match reply.words {
                ReplyWords::Own => when,
                ReplyWords::WhatItIs | ReplyWords::WhatToExpect => {
                    encoding.circuit.all([when, has_pattern])
                }
            };
            first.push(encoding.circuit.all(nothing_yet.iter().copied().chain([holds])));
            nothing_yet.push(!holds);
        }
        first
    }

    fn truth(&self, encoding: &mut Encoding<'_>, condition: &Condition<Circumstance>) -> Known {
        let end = &encoding.flow.end;
        end.circumstances(&mut encoding.circuit, condition, &mut |circuit, atom| match atom {
            Circumstance::Pattern(index) => {
                self.shown.get(index.position()).copied().unwrap_or(circuit.constant(false))
            }
            Circumstance::Best(among) => {
                let best = among.iter().filter_map(|index| self.best.get(index.position()));
                circuit.any(best.copied().collect::<Vec<_>>())
            }
            Circumstance::Care(wanted) => {
                let among = self.levels.iter().filter(|(level, _)| wanted.contains(level));
                circuit.any(among.map(|(_, is)| *is).collect::<Vec<_>>())
            }
            Circumstance::Fact(_) => circuit.constant(false),
        })
    }
}
