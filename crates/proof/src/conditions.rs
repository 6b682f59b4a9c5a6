//! The conditions of an assessment: all of them, and in words.

use assessment::{
    Assessment, Circumstance, Comparison, Condition, Fact, Kind, OptionSet, Question, QuestionIndex,
};

/// Calls `visit` with every fact that any condition of the assessment looks up.
pub(super) fn each_fact<'a>(assessment: &'a Assessment, visit: &mut impl FnMut(&'a Fact)) {
    for condition in fact_conditions(assessment) {
        condition.for_each_atom(visit);
    }
    let replies = assessment.concerns.iter().flat_map(|concern| &concern.replies);
    let advice = assessment.advice.iter().map(|advice| &advice.when);
    for condition in advice.chain(replies.map(|reply| &reply.when)) {
        condition.for_each_atom(&mut |atom| {
            if let Circumstance::Fact(fact) = atom {
                visit(fact);
            }
        });
    }
    for sign in &assessment.danger_signs {
        sign.shown.for_each_atom(visit);
    }
    for concern in &assessment.concerns {
        concern.applies.for_each_atom(visit);
        concern.asked.for_each_atom(visit);
        concern.related.for_each_atom(visit);
    }
}

/// All conditions by which anything is decided. Advice and replies only speak, and look at circumstances too.
pub(super) fn fact_conditions(assessment: &Assessment) -> impl Iterator<Item = &Condition<Fact>> {
    assessment.questions.iter().flat_map(gates).chain(conditions_beside_gates(assessment))
}

/// The conditions by which a question and its options are asked.
pub(super) fn gates(question: &Question) -> impl Iterator<Item = &Condition<Fact>> {
    let only_for = question.only_for.iter().map(|one| &one.applies);
    only_for.chain([&question.applies, &question.asked])
}

/// All other conditions by which anything is decided.
pub(super) fn conditions_beside_gates(
    assessment: &Assessment,
) -> impl Iterator<Item = &Condition<Fact>> {
    let findings = assessment.findings.iter().map(|one| &one.when);
    let impossible = assessment.impossible.iter().map(|one| &one.when);
    let tiers = assessment.rules.iter().flat_map(|rule| &rule.tiers).map(|tier| &tier.when);
    let patterns = assessment.patterns.iter().flat_map(|pattern| {
        let adjustments = pattern.adjustments.iter().map(|one| &one.when);
        adjustments.chain([&pattern.considered])
    });
    findings.chain(impossible).chain(tiers).chain(patterns)
}

/// The questions that a condition rests on, also through findings, in the order of the flow.
pub(super) fn questions_of(
    assessment: &Assessment,
    condition: &Condition<Fact>,
) -> Vec<QuestionIndex> {
    let mut questions = Vec::new();
    each_answer(assessment, condition, &mut |fact| match fact {
        Fact::Chosen(question, _) | Fact::Number(question, ..) => questions.push(*question),
        Fact::Finding(_) => {}
    });
    questions.sort_unstable();
    questions.dedup();
    questions
}

/// Calls `visit` with every fact about an answer that a condition rests on, also through findings.
pub(super) fn each_answer<'a>(
    assessment: &'a Assessment,
    condition: &'a Condition<Fact>,
    visit: &mut impl FnMut(&'a Fact),
) {
    let mut findings = Vec::new();
    condition.for_each_atom(&mut |fact| match fact {
        Fact::Chosen(..) | Fact::Number(..) => visit(fact),
        Fact::Finding(finding) => findings.extend(assessment.findings.get(finding.position())),
    });
    for finding in findings {
        each_answer(assessment, &finding.when, visit);
    }
}

/// A condition as an author would write it.
pub(super) fn in_words(assessment: &Assessment, condition: &Condition<Fact>) -> String {
    let join = |parts: &[Condition<Fact>], word: &str| {
        let parts: Vec<String> = parts.iter().map(|part| in_brackets(assessment, part)).collect();
        parts.join(word)
    };
    match condition {
        Condition::Constant(holds) => holds.to_string(),
        Condition::Atom(fact) => fact_in_words(assessment, fact),
        Condition::Not(inner) => format!("not {}", in_brackets(assessment, inner)),
        Condition::All(parts) => join(parts, " and "),
        Condition::Any(parts) => join(parts, " or "),
        Condition::AtLeast { count, of } => format!("at least {count} of ({})", join(of, ", ")),
    }
}

fn in_brackets(assessment: &Assessment, condition: &Condition<Fact>) -> String {
    let words = in_words(assessment, condition);
    match condition {
        Condition::All(_) | Condition::Any(_) => format!("({words})"),
        _ => words,
    }
}

/// A fact as an author would write it.
pub(super) fn fact_in_words(assessment: &Assessment, fact: &Fact) -> String {
    match fact {
        Fact::Finding(index) => {
            let finding = assessment.findings.get(index.position());
            finding.map_or_else(String::new, |finding| finding.id.clone())
        }
        Fact::Chosen(question, options) => {
            let id = question_id(assessment, *question);
            let kind = assessment.questions.get(question.position()).map(|asked| &asked.kind);
            let is_single = matches!(kind, Some(Kind::Single { .. }));
            match option_ids(assessment, *question, *options).as_slice() {
                [one] if is_single => format!("{id} is {one}"),
                several if is_single => format!("{id} in ({})", several.join(", ")),
                [one] => format!("{id} has {one}"),
                several => format!("{id} has ({})", several.join(", ")),
            }
        }
        Fact::Number(question, comparison, constant) => {
            let sign = match comparison {
                Comparison::Less => "<",
                Comparison::AtMost => "<=",
                Comparison::Equal => "==",
                Comparison::AtLeast => ">=",
                Comparison::More => ">",
            };
            format!("{} {sign} {constant}", question_id(assessment, *question))
        }
    }
}

/// The id of a question.
pub(super) fn question_id(assessment: &Assessment, question: QuestionIndex) -> &str {
    assessment.questions.get(question.position()).map_or("", |question| question.id.as_str())
}

/// The ids of options of a question.
pub(super) fn option_ids(
    assessment: &Assessment,
    question: QuestionIndex,
    options: OptionSet,
) -> Vec<&str> {
    let known = assessment.questions.get(question.position()).map(|one| one.kind.options());
    options.iter().filter_map(|option| Some(known?.get(option.position())?.as_str())).collect()
}
