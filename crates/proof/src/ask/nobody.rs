//! Why there is nobody of whom something is so.

use assessment::{CareLevel, Condition, Fact};
use batsat::Lit;

use super::conflict::smallest_conflict;
use super::impossible::what_excludes;
use super::topic::Topic;
use super::{Reply, so};
use crate::conditions::in_words;
use crate::encoding::Encoding;

/// Says why nobody is so, or why nobody who is ends at one of these levels.
pub(super) fn explain(
    encoding: &mut Encoding<'_>,
    who: &Condition<Fact>,
    ends_at: &[CareLevel],
) -> Reply {
    let [is_so, _] = so(encoding, who);
    let others: Vec<CareLevel> = CareLevel::ALL
        .into_iter()
        .filter(|level| {
            let ends = encoding.end_care.is(&mut encoding.circuit, *level);
            encoding.find(&[is_so, ends]).is_some()
        })
        .collect();
    let (decided, why) = match (others.iter().min(), ends_at.iter().max()) {
        (Some(lowest), Some(wanted)) if lowest > wanted => {
            always_above(encoding, who, is_so, *wanted, &others)
        }
        (Some(_), _) => (vec![format!("everybody like that ends at {}", levels(&others))], vec![]),
        (None, _) => (what_excludes(encoding.assessment, who), vec![]),
    };
    Reply { person: None, decided, why }
}

/// The rules of which at least one makes everybody like that more urgent than this level.
fn always_above(
    encoding: &mut Encoding<'_>,
    who: &Condition<Fact>,
    is_so: Lit,
    wanted: CareLevel,
    others: &[CareLevel],
) -> (Vec<String>, Vec<String>) {
    let assessment = encoding.assessment;
    let topic = Topic::of(assessment, who);
    // On all answers first: in their session, whatever stops it early can stand in for a rule that was not come to.
    let cares = [encoding.full_care.tiers.clone(), encoding.end_care.tiers.clone()];
    let deciding = cares.into_iter().find_map(|care| {
        let rules = assessment.rules.iter().zip(&care);
        let tiers = rules.flat_map(|(rule, known)| {
            rule.tiers.iter().zip(known).map(move |(tier, known)| (rule, tier, known))
        });
        let mut quiet: Vec<_> = tiers
            .filter(|(_, tier, _)| tier.care > wanted)
            .map(|(rule, tier, known)| (!known.yes, (rule, tier)))
            .collect();
        // What is given up first is what has nothing to do with the question.
        quiet.sort_by_key(|(_, (_, tier))| !topic.meets(assessment, &tier.when));
        smallest_conflict(&mut encoding.circuit, &[is_so], quiet)
    });
    let ends = levels(others);
    let (mut decided, mut why) = (Vec::new(), Vec::new());
    for (rule, tier) in deciding.into_iter().flatten() {
        let name = format!("{} ({})", rule.id, tier.care.id());
        why.push(format!("{name} fires where: {}", in_words(assessment, &tier.when)));
        decided.push(format!("    {name}"));
    }
    let by = if decided.len() > 1 { "by at least one of" } else { "by" };
    decided.insert(0, format!("everybody like that ends at {ends}, {by}:"));
    (decided, why)
}

fn levels(levels: &[CareLevel]) -> String {
    let names: Vec<String> = levels.iter().map(|level| format!("`{}`", level.id())).collect();
    names.join(" or ")
}
