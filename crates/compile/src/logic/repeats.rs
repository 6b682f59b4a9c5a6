//! Conditions that stand in many places and have no name: whoever changes one has to find the others.

use std::collections::BTreeMap;

use content::expression::{Clause, Expression, Test};
use content::{AssessmentFolder, Diagnostic, Diagnostics, Span};

/// A condition of fewer tests is read as fast as a name.
const TESTS: usize = 3;
/// A condition stands without a name in fewer places than this.
const PLACES: usize = 3;

pub(super) fn check(folder: &AssessmentFolder, diagnostics: &Diagnostics) {
    let clauses: Vec<&Clause> = folder.conditions_by_name().map(|(_, clause)| clause).collect();
    let mut counts = BTreeMap::new();
    for clause in &clauses {
        count(&clause.expression, &mut counts);
    }
    let mut places: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    for clause in &clauses {
        locate(clause, &clause.expression, &counts, &mut places);
    }
    for spans in places.values().filter(|spans| spans.len() >= PLACES) {
        let Some((first, others)) = spans.split_first() else { continue };
        let message = format!("this condition stands in {} places", spans.len());
        let error = Diagnostic::error(first, message).remedy(
            "give it a name in `findings/`, or in `circumstances.toml` where advice and replies alone look at it",
        );
        others
            .iter()
            .fold(error, |error, span| error.related(span, "here too"))
            .report(diagnostics);
    }
}

/// Counts each part of a condition that is long enough.
fn count(expression: &Expression, counts: &mut BTreeMap<String, usize>) {
    if is_long(expression) {
        *counts.entry(key(expression)).or_default() += 1;
    }
    for part in parts(expression) {
        count(part, counts);
    }
}

/// Where the parts stand that are repeated; what stands within such a part is repeated with it.
fn locate(
    clause: &Clause,
    expression: &Expression,
    counts: &BTreeMap<String, usize>,
    places: &mut BTreeMap<String, Vec<Span>>,
) {
    let key = key(expression);
    if counts.get(&key).is_some_and(|count| *count >= PLACES) {
        places.entry(key).or_default().extend(span(clause, expression));
        return;
    }
    for part in parts(expression) {
        locate(clause, part, counts, places);
    }
}

fn is_long(expression: &Expression) -> bool {
    let joins = matches!(expression, Expression::All(_) | Expression::Any(_));
    joins && expression.tests().len() >= TESTS
}

fn parts(expression: &Expression) -> &[Expression] {
    match expression {
        Expression::All(parts) | Expression::Any(parts) | Expression::AtLeast { of: parts, .. } => {
            parts
        }
        Expression::Not(inner) => std::slice::from_ref(inner),
        Expression::Constant(_) | Expression::Test { .. } | Expression::Unreadable(_) => &[],
    }
}

/// The same for two conditions that say the same in another order.
fn key(expression: &Expression) -> String {
    let all_of = |parts: &[Expression]| sorted(parts.iter().map(key));
    match expression {
        Expression::Constant(holds) => holds.to_string(),
        Expression::Unreadable(_) => String::new(),
        Expression::Test { name, test } => format!("{} {}", name.text, asked(test)),
        Expression::Not(inner) => format!("not {}", key(inner)),
        Expression::All(parts) => format!("all {}", all_of(parts)),
        Expression::Any(parts) => format!("any {}", all_of(parts)),
        Expression::AtLeast { count, of, .. } => format!("{count} of {}", all_of(of)),
    }
}

fn asked(test: &Test) -> String {
    let options = || sorted(test.options().iter().map(|option| option.text.clone()));
    match test {
        Test::Holds => String::new(),
        Test::Has(_) => format!("has {}", options()),
        Test::Is(_) => format!("is {}", options()),
        Test::IsNot(_) => format!("is not {}", options()),
        Test::Compares { comparison, constant, .. } => format!("{comparison:?} {constant}"),
    }
}

fn sorted(parts: impl Iterator<Item = String>) -> String {
    let mut parts: Vec<String> = parts.collect();
    parts.sort();
    format!("({})", parts.join(", "))
}

/// From its first word to its last.
fn span(clause: &Clause, expression: &Expression) -> Option<Span> {
    let tests = expression.tests();
    let start = tests.iter().map(|(name, _)| name.range.start).min()?;
    let words = tests.iter().flat_map(|(name, test)| test.options().iter().chain([*name]));
    let end = words.map(|word| word.range.end).max()?;
    Some(clause.span(&(start..end)))
}
