//! People drawn by chance, as often as they come: what a change of the content does to the many.

use std::collections::BTreeMap;

use assessment::{Answer, Answers, Assessment, Kind, OptionIndex, OptionSet, Question, Step};
use content::listed;
use fastrand::Rng;
use serde::Deserialize;

/// How often an option is chosen that no file of rates names, of a hundred people who are asked.
const SIGN: f64 = 0.5;
const OTHER: f64 = 8.0;

/// How many people are drawn before the rates are taken to leave nobody whose answers go together.
const ATTEMPTS: u32 = 1000;

/// How often people who are asked give an answer, of a hundred, by question.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct Rates(BTreeMap<String, Rate>);

#[derive(Deserialize)]
#[serde(untagged)]
enum Rate {
    /// By option. Those of a single choice share what is left; an option that stands alone takes it.
    Options(BTreeMap<String, f64>),
    /// From a number up to another, and how often.
    Numbers(Vec<(i32, i32, f64)>),
}

/// A person, and whether chance gave them a warning sign.
pub struct Drawn {
    /// What they answered on their way through the flow.
    pub answers: Answers,
    /// Whether any of it is a warning sign.
    pub has_sign: bool,
}

impl Rates {
    /// Reads them, and checks that the assessment has what they name.
    ///
    /// # Errors
    /// What is wrong with them, in a sentence.
    pub fn read(toml: &str, assessment: &Assessment) -> Result<Self, String> {
        let rates: Self = toml_edit::de::from_str(toml).map_err(|error| error.to_string())?;
        for (id, rate) in &rates.0 {
            let (_, question) = assessment
                .question(id)
                .ok_or_else(|| format!("`{}` has no question `{id}`", assessment.id))?;
            let ids = question.kind.options();
            match rate {
                Rate::Options(shares) => {
                    if let Some(option) = shares.keys().find(|option| !ids.contains(option)) {
                        return Err(format!(
                            "`{id}` has no option `{option}`; it has {}",
                            listed(ids)
                        ));
                    }
                }
                Rate::Numbers(bands) => check_bands(id, bands, &question.kind)?,
            }
        }
        Ok(rates)
    }

    /// A person who can be.
    ///
    /// # Errors
    /// When the rates give nobody whose answers go together.
    pub fn draw(&self, assessment: &Assessment, chance: &mut Rng) -> Result<Drawn, String> {
        let mut cannot_be = "";
        for _ in 0..ATTEMPTS {
            let drawn = self.attempt(assessment, chance);
            match assessment.contradictions(&drawn.answers).first() {
                None => return Ok(drawn),
                Some(constraint) => cannot_be = &constraint.id,
            }
        }
        Err(format!(
            "of {ATTEMPTS} people in a row nobody can be, the last by `{cannot_be}` under `[impossible]`; \
             write rates that leave somebody"
        ))
    }

    fn attempt(&self, assessment: &Assessment, chance: &mut Rng) -> Drawn {
        let mut drawn = Drawn { answers: Answers::none(assessment), has_sign: false };
        while let Step::Ask(visit) = assessment.next(&drawn.answers) {
            for index in visit.questions {
                let Some(question) = assessment.questions.get(index.position()) else { continue };
                let offered = assessment.offered(index, &drawn.answers);
                let answer = self.answer(question, offered, chance);
                if let Answer::Options(chosen) = answer {
                    drawn.has_sign |= chosen.meets(question.warning);
                }
                drawn.answers.set(index, Some(answer));
            }
        }
        drawn
    }

    fn answer(&self, question: &Question, offered: OptionSet, chance: &mut Rng) -> Answer {
        let rate = self.0.get(&question.id);
        match (&question.kind, rate) {
            (Kind::Number { .. } | Kind::Scale { .. }, Some(Rate::Numbers(bands))) => {
                let at = weighted(chance, bands.iter().map(|(_, _, share)| *share));
                let (low, high, _) = bands.get(at).copied().unwrap_or_default();
                Answer::Number(chance.i32(low..=high))
            }
            (Kind::Number { min, max } | Kind::Scale { min, max }, _) => {
                Answer::Number(chance.i32(*min..=*max))
            }
            (Kind::Single { options }, _) => {
                let named = shares(rate);
                let shares: Vec<(OptionIndex, Option<f64>)> = options
                    .iter()
                    .zip((0..).map(OptionIndex))
                    .filter(|(_, option)| offered.contains(*option))
                    .map(|(id, option)| (option, named.and_then(|one| one.get(id)).copied()))
                    .collect();
                let given: f64 = shares.iter().filter_map(|(_, share)| *share).sum();
                let unnamed: f64 = shares.iter().map(|(_, share)| f64::from(share.is_none())).sum();
                let left = (100.0 - given).max(0.0) / unnamed.max(1.0);
                let at = weighted(chance, shares.iter().map(|(_, share)| share.unwrap_or(left)));
                let option = shares.get(at).map_or(OptionIndex(0), |(option, _)| *option);
                Answer::Options(OptionSet::only(option))
            }
            (Kind::Multi { options, exclusive }, _) => {
                let named = shares(rate);
                let mut chosen = OptionSet::EMPTY;
                let mut alone = OptionSet::EMPTY;
                for (id, option) in options.iter().zip((0..).map(OptionIndex)) {
                    let is_sign = question.warning.contains(option);
                    let usual = if is_sign { SIGN } else { OTHER };
                    let is_alone = exclusive.contains(option);
                    let usual = if is_alone { 0.0 } else { usual };
                    let share = named.and_then(|one| one.get(id)).copied().unwrap_or(usual);
                    let is_drawn = offered.contains(option) && chance.f64() * 100.0 < share;
                    match (is_drawn, is_alone) {
                        (true, true) => alone = OptionSet::only(option),
                        (true, false) => chosen = chosen.with(option),
                        (false, _) => {}
                    }
                }
                // What stands alone, such as "none of these", is for those who chose nothing else.
                let last = exclusive.iter().last().unwrap_or(OptionIndex(0));
                let nothing = if alone.is_empty() { OptionSet::only(last) } else { alone };
                Answer::Options(if chosen.is_empty() { nothing } else { chosen })
            }
        }
    }
}

fn check_bands(id: &str, bands: &[(i32, i32, f64)], kind: &Kind) -> Result<(), String> {
    let (Kind::Number { min, max } | Kind::Scale { min, max }) = kind else {
        return Err(format!("`{id}` takes options, and no number"));
    };
    let fits = |(low, high, _): &(i32, i32, f64)| min <= low && low <= high && high <= max;
    match !bands.is_empty() && bands.iter().all(fits) {
        true => Ok(()),
        false => Err(format!("`{id}` takes {min} to {max}: write `[[from, to, share], ...]`")),
    }
}

fn shares(rate: Option<&Rate>) -> Option<&BTreeMap<String, f64>> {
    match rate {
        Some(Rate::Options(shares)) => Some(shares),
        _ => None,
    }
}

/// Which of these shares chance falls on.
fn weighted(chance: &mut Rng, shares: impl Iterator<Item = f64> + Clone) -> usize {
    let mut left = chance.f64() * shares.clone().sum::<f64>();
    let mut at = 0;
    for (position, share) in shares.enumerate() {
        at = position;
        left -= share;
        if left < 0.0 {
            break;
        }
    }
    at
}
