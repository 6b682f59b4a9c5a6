//! `selfcheck sample`: what comes of people drawn by chance.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use assessment::CareLevel;
use clap::Args;
use fastrand::Rng;

use super::choice::Choice;
use super::output::print_line;
use super::{Stop, Verdict};
use crate::sample::Rates;

/// How many of the rules that decide are named.
const RULES: usize = 15;

/// Draws people by chance, as often as answers come, and prints how urgent it is for them and how many screens they see
#[derive(Args)]
pub struct Sample {
    #[command(flatten)]
    choice: Choice,

    /// How often answers come, such as `examples/sample/back-pain.toml`
    #[arg(long, value_name = "FILE")]
    rates: PathBuf,

    /// How many people
    #[arg(long, default_value_t = 10_000)]
    people: u32,

    /// Where chance begins: the same people each time
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

impl Sample {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, _) = self.choice.open()?;
        let assessment = &compiled.assessment;
        let file = self.rates.display();
        let toml = fs::read_to_string(&self.rates)
            .map_err(|error| Stop::Usage(format!("{file} cannot be read: {error}")))?;
        let rates = Rates::read(&toml, assessment)
            .map_err(|reason| Stop::Usage(format!("{file}: {reason}")))?;
        let mut chance = Rng::with_seed(self.seed);
        let (mut all, mut without_sign) = (Levels::default(), Levels::default());
        let mut screens = Vec::new();
        let mut rules = BTreeMap::<&str, u32>::new();
        let mut seen = BTreeMap::<&str, u32>::new();
        for _ in 0..self.people {
            let drawn = rates
                .draw(assessment, &mut chance)
                .map_err(|reason| Stop::Usage(format!("{file}: {reason}")))?;
            let outcome = assessment.outcome(&drawn.answers);
            all.count(outcome.care);
            if !drawn.has_sign {
                without_sign.count(outcome.care);
            }
            let visited = assessment.replay(&drawn.answers).visited;
            for visit in &visited {
                if let Some(screen) = assessment.screens.get(visit.screen.position()) {
                    *seen.entry(&screen.id).or_default() += 1;
                }
            }
            screens.push(visited.len());
            for fired in outcome.rules.iter().filter(|fired| fired.care == outcome.care) {
                if let Some(rule) = assessment.rules.get(fired.rule.position()) {
                    *rules.entry(&rule.id).or_default() += 1;
                }
            }
        }
        screens.sort_unstable();
        let at = |tenths: usize| screens.get(screens.len() * tenths / 10).copied().unwrap_or(0);
        print_line(format_args!("{}: {} people, seed {}", assessment.id, self.people, self.seed));
        print_line(format_args!("  {all}"));
        print_line(format_args!("  without a warning sign: {without_sign}"));
        print_line(format_args!(
            "  screens: {} at the median, {} at the ninth decile",
            at(5),
            at(9)
        ));
        print_line(format_args!("  seen by {}", most_often(seen, usize::MAX)));
        print_line(format_args!("  decided most often by {}", most_often(rules, RULES)));
        Ok(Verdict::Fine)
    }
}

/// The ids that were counted most, with their counts.
fn most_often(counts: BTreeMap<&str, u32>, at_most: usize) -> String {
    let mut often: Vec<_> = counts.into_iter().collect();
    often.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let named = often.iter().take(at_most).map(|(id, count)| format!("{id} {count}"));
    named.collect::<Vec<_>>().join(", ")
}

/// How many people end at each level.
#[derive(Default)]
struct Levels(BTreeMap<CareLevel, u32>);

impl Levels {
    fn count(&mut self, level: CareLevel) {
        *self.0.entry(level).or_default() += 1;
    }
}

impl std::fmt::Display for Levels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all = f64::from(self.0.values().sum::<u32>()).max(1.0);
        for (place, level) in CareLevel::ALL.iter().rev().enumerate() {
            let count = self.0.get(level).copied().unwrap_or_default();
            let comma = if place == 0 { "" } else { ", " };
            write!(f, "{comma}{} {:.1} %", level.id(), 100.0 * f64::from(count) / all)?;
        }
        write!(f, " of {}", self.0.values().sum::<u32>())
    }
}
