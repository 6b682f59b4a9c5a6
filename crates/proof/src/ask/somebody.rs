//! What decided the result of a person who was found, and what did not.

use assessment::{Assessment, Condition, Fact, FiredRule, QuestionIndex, Replay};

use super::reasons::Known;
use super::topic::Topic;
use crate::conditions::{in_words, questions_of};
use crate::witness::{Witness, answered};

/// The rules that decided how soon, each with the answers it fired on, and what of `who` nobody asked them.
pub(super) fn decided(
    assessment: &Assessment,
    who: &Condition<Fact>,
    person: &Witness,
) -> Vec<String> {
    let put = put(&assessment.replay(&person.answers));
    let never_asked = questions_of(assessment, who)
        .into_iter()
        .filter(|question| !put.contains(question))
        .filter_map(|question| {
            let answer = person.answers.get(question)?;
            Some(format!("never asked: {}", answered(assessment, question, answer)))
        });
    let fired = assessment.outcome(&person.answers).rules;
    let decisive = fired.iter().filter(|rule| rule.care == person.care);
    let mut lines: Vec<String> =
        decisive.map(|rule| format!("decided by {}", fired_in_words(assessment, rule))).collect();
    if lines.is_empty() {
        lines.push(format!("decided by no rule, so it is `{}`", person.care.id()));
    }
    never_asked.chain(lines).collect()
}

/// The other rules that have to do with what was asked for, and the questions that were not put.
pub(super) fn why(assessment: &Assessment, who: &Condition<Fact>, person: &Witness) -> Vec<String> {
    let replay = assessment.replay(&person.answers);
    let put = put(&replay);
    let known = Known::of(assessment, &replay.known);
    let topic = Topic::of(assessment, who);
    let mut lines = Vec::new();
    let mut questions = questions_of(assessment, who);

    let fired = assessment.outcome(&person.answers).rules;
    let less = fired.iter().filter(|rule| rule.care < person.care);
    lines.extend(less.map(|rule| format!("also fired: {}", fired_in_words(assessment, rule))));
    let tiers =
        assessment.rules.iter().flat_map(|rule| rule.tiers.iter().map(move |tier| (rule, tier)));
    let mut silent: Vec<_> = tiers
        .filter(|(_, tier)| tier.care > person.care && topic.meets(assessment, &tier.when))
        .collect();
    // A rule that rests on little else has the most to do with it.
    silent.sort_by_key(|(_, tier)| questions_of(assessment, &tier.when).len());
    for (rule, tier) in silent {
        questions.extend(known.open_questions(&tier.when));
        let reason = known.reason(&tier.when);
        lines.push(format!("{} ({}) did not fire: {reason}", rule.id, tier.care.id()));
        lines.push(format!("    it fires where: {}", in_words(assessment, &tier.when)));
    }
    questions.sort_unstable();
    questions.dedup();
    lines.extend(questions.into_iter().filter_map(|question| known.not_put(question, &put)));
    lines
}

fn fired_in_words(assessment: &Assessment, fired: &FiredRule) -> String {
    let id = assessment.rules.get(fired.rule.position()).map_or("", |rule| rule.id.as_str());
    let on = fired.basis.0.iter();
    let on: Vec<String> =
        on.map(|(question, answer)| answered(assessment, *question, *answer)).collect();
    format!("{id} ({}), on: {}", fired.care.id(), on.join("; "))
}

/// The questions that were put.
fn put(replay: &Replay) -> Vec<QuestionIndex> {
    replay.visited.iter().flat_map(|visit| visit.questions.iter().copied()).collect()
}
