//! What may stand on a result: patterns, advice, replies to what people come to know, and danger signs.
//!
//! Scores are left out: any pattern that is considered may be shown, and may be the one that fits best. So this can warn of what
//! no score allows, and never misses what one does.

use assessment::{CareLevel, Circumstance, Concern, ConcernIndex, Condition, ReplyWords};
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
        let mut first = Vec::new();
        let mut given = Vec::new();
        for concern in concerns {
            let is_answered = self.is_answered(encoding, concern);
            let holds = self.first_that_holds(encoding, concern);
            let all = holds.iter().map(|holds| encoding.circuit.all([is_answered, *holds]));
            given.push(all.collect::<Vec<_>>());
            first.push(holds);
        }
        for (kind, concern) in concerns.iter().enumerate() {
            let Some(of) = concern.limited_as.map(ConcernIndex::position) else { continue };
            let (Some(limit), Some(of_all)) = (concerns.get(of), first.get(of)) else { continue };
            let stops: Vec<(usize, Lit)> = not_yet(limit, true, of_all).collect();
            let stopped = encoding.circuit.any(stops.iter().map(|(_, stop)| *stop));
            // Whose own reply says not yet keeps it.
            let Some(own) = given.get(kind).cloned() else { continue };
            let own: Vec<(usize, Lit)> = not_yet(concern, false, &own).collect();
            let goes_on = encoding.circuit.any(own.iter().map(|(_, reply)| *reply));
            for (place, reply) in own {
                set(&mut given, kind, place, encoding.circuit.all([reply, !stopped]));
            }
            for (place, stop) in stops {
                let to_kind = encoding.circuit.all([goes_on, stop]);
                let to_all = given.get(of).and_then(|given| given.get(place)).copied();
                let to_all = encoding.circuit.any(to_all.into_iter().chain([to_kind]));
                set(&mut given, of, place, to_all);
            }
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

/// Of the replies to a concern those that say not yet, or those that do not, with their places.
fn not_yet<'a>(
    concern: &'a Concern,
    wanted: bool,
    replies: &'a [Lit],
) -> impl Iterator<Item = (usize, Lit)> + 'a {
    let places = concern.replies.iter().zip(replies).enumerate();
    places
        .filter(move |(_, (reply, _))| reply.not_yet == wanted)
        .map(|(place, (_, lit))| (place, *lit))
}

fn set(given: &mut [Vec<Lit>], concern: usize, place: usize, lit: Lit) {
    if let Some(one) = given.get_mut(concern).and_then(|replies| replies.get_mut(place)) {
        *one = lit;
    }
}
