//! From names to positions in the engine's lists, with a check that each question is asked what it can
//! answer.

use assessment::{
    CareLevel, Comparison, Condition, Fact, Kind, OptionIndex, OptionSet, PatternIndex,
    QuestionIndex,
};
use content::expression::{Clause, Expression, Name, Test};
use content::{Diagnostic, Diagnostics, did_you_mean};

use super::scope::{Named, Scope};
use super::vocabulary::Vocabulary;

/// What a clause says, in the engine's terms; everything wrong with it is reported.
pub fn resolve<Atom: Vocabulary>(
    clause: &Clause,
    scope: &Scope,
    diagnostics: &Diagnostics,
) -> Option<Condition<Atom>> {
    Resolver { clause, scope, diagnostics }.expression(&clause.expression)
}

struct Resolver<'a> {
    clause: &'a Clause,
    scope: &'a Scope,
    diagnostics: &'a Diagnostics,
}

impl Resolver<'_> {
    fn expression<Atom: Vocabulary>(&self, expression: &Expression) -> Option<Condition<Atom>> {
        match expression {
            Expression::Constant(holds) => Some(Condition::Constant(*holds)),
            Expression::Unreadable(_) => None,
            Expression::Test { name, test } => self.test(name, test),
            Expression::Not(inner) => Some(negated(self.expression(inner)?)),
            Expression::All(parts) => self.all_of(parts).map(Condition::All),
            Expression::Any(parts) => self.all_of(parts).map(Condition::Any),
            Expression::AtLeast { count, range, of } => {
                let parts = self.all_of(of);
                let count = u8::try_from(*count).ok();
                match count.filter(|count| (1..=of.len()).contains(&usize::from(*count))) {
                    Some(count) => Some(Condition::AtLeast { count, of: parts? }),
                    None => self.fail(
                        Diagnostic::error(&self.clause.span(range), "this count cannot be right")
                            .label(format!("must be from 1 to {}", of.len())),
                    ),
                }
            }
        }
    }

    /// Resolves every part, also after a mistake, so that all mistakes are reported.
    fn all_of<Atom: Vocabulary>(&self, parts: &[Expression]) -> Option<Vec<Condition<Atom>>> {
        let resolved: Vec<_> = parts.iter().map(|part| self.expression(part)).collect();
        resolved.into_iter().collect()
    }

    fn test<Atom: Vocabulary>(&self, name: &Name, test: &Test) -> Option<Condition<Atom>> {
        match self.scope.get(&name.text) {
            Some(Named::Question(index, question)) => {
                // Of a question that is itself wrong nothing more is said: it has been reported.
                let kind = question.kind.as_ref()?;
                self.question(name, index, kind, test).map(|condition| match condition {
                    Asked::Plainly(fact) => Condition::Atom(Atom::fact(fact)),
                    Asked::Negated(fact) => negated(Condition::Atom(Atom::fact(fact))),
                })
            }
            Some(Named::Finding(index)) => {
                self.alone(name, test, "finding")?;
                Some(Condition::Atom(Atom::fact(Fact::Finding(index))))
            }
            Some(Named::Pattern(index)) => {
                self.alone(name, test, "pattern")?;
                Atom::pattern(index).map(Condition::Atom).or_else(|| self.only_for_advice(name))
            }
            Some(Named::Circumstance(stands_for)) => {
                self.alone(name, test, "circumstance")?;
                Atom::circumstance(stands_for).or_else(|| self.only_for_advice(name))
            }
            None if name.text == "care" => self.one_of(
                name,
                test,
                "care is self_care",
                |word| self.care_level(word),
                Atom::care,
            ),
            None if name.text == "best" => {
                self.one_of(name, test, "best is sciatica", |word| self.pattern(word), Atom::best)
            }
            None => self.fail(
                Diagnostic::error(
                    &self.clause.span(&name.range),
                    format!("there is no `{}`", name.text),
                )
                .label("not a question, a finding, a pattern or a circumstance")
                .maybe_remedy(self.scope.suggestion(&name.text)),
            ),
        }
    }

    /// What the engine made of the answers, of which there is one: the care level, or the pattern that fits best.
    fn one_of<Atom, One>(
        &self,
        name: &Name,
        test: &Test,
        example: &str,
        read: impl Fn(&Name) -> Option<One>,
        atom: impl Fn(Vec<One>) -> Option<Atom>,
    ) -> Option<Condition<Atom>> {
        let (words, plainly) = match test {
            Test::Is(words) => (words, true),
            Test::IsNot(words) => (words, false),
            _ => {
                return self.fail(
                    Diagnostic::error(&self.clause.span(&name.range), "which one?")
                        .remedy(format!("write, for example, `{example}`")),
                );
            }
        };
        let among: Vec<_> = words.iter().map(read).collect();
        let among = among.into_iter().collect::<Option<Vec<_>>>()?;
        let atom = atom(among).map(Condition::Atom).or_else(|| self.only_for_advice(name))?;
        Some(if plainly { atom } else { negated(atom) })
    }

    fn pattern(&self, word: &Name) -> Option<PatternIndex> {
        self.scope.pattern(&word.text).or_else(|| {
            let known = self.scope.patterns.iter().map(String::as_str);
            self.fail(
                Diagnostic::error(
                    &self.clause.span(&word.range),
                    format!("there is no pattern `{}`", word.text),
                )
                .maybe_remedy(did_you_mean(&word.text, known)),
            )
        })
    }

    fn care_level(&self, word: &Name) -> Option<CareLevel> {
        CareLevel::from_id(&word.text).or_else(|| {
            self.fail(
                Diagnostic::error(
                    &self.clause.span(&word.range),
                    format!("there is no care level `{}`", word.text),
                )
                .maybe_remedy(did_you_mean(&word.text, CareLevel::ALL.map(CareLevel::id))),
            )
        })
    }

    fn question(
        &self,
        name: &Name,
        index: QuestionIndex,
        kind: &Kind,
        test: &Test,
    ) -> Option<Asked> {
        let id = &name.text;
        let chosen = |words| Some(Fact::Chosen(index, self.options(id, kind, words)?));
        match (kind, test) {
            (Kind::Single { .. }, Test::Is(words)) => chosen(words).map(Asked::Plainly),
            (Kind::Single { .. }, Test::IsNot(words)) => chosen(words).map(Asked::Negated),
            (Kind::Multi { .. }, Test::Has(words)) => chosen(words).map(Asked::Plainly),
            (
                Kind::Number { min, max } | Kind::Scale { min, max },
                Test::Compares { comparison, constant, range },
            ) => {
                let limits = (*min, *max);
                let constant = self.constant(id, limits, *comparison, *constant, range)?;
                Some(Asked::Plainly(Fact::Number(index, *comparison, constant)))
            }
            (kind, _) => {
                let (noun, example) = match kind {
                    Kind::Single { options } => {
                        let option = options.first().map_or("...", String::as_str);
                        ("a question with one answer", format!("{id} is {option}"))
                    }
                    Kind::Multi { options, .. } => {
                        let option = options.first().map_or("...", String::as_str);
                        ("a question with several answers", format!("{id} has {option}"))
                    }
                    Kind::Number { max, .. } | Kind::Scale { max, .. } => {
                        ("a question with a number", format!("{id} >= {max}"))
                    }
                };
                let message = match test {
                    Test::Holds => format!("`{id}` is a question: it needs an answer to look for"),
                    Test::Has(_) => format!("`{id}` cannot be asked `has`"),
                    Test::Is(_) | Test::IsNot(_) => format!("`{id}` cannot be asked `is` or `in`"),
                    Test::Compares { .. } => format!("`{id}` cannot be compared with a number"),
                };
                self.fail(
                    Diagnostic::error(&self.clause.span(&name.range), message)
                        .label(noun)
                        .remedy(format!("write, for example, `{example}`")),
                )
            }
        }
    }

    fn options(&self, question: &str, kind: &Kind, words: &[Name]) -> Option<OptionSet> {
        let known = kind.options();
        let found: Vec<_> = words.iter().map(|word| self.option(question, known, word)).collect();
        found.into_iter().collect()
    }

    fn option(&self, question: &str, known: &[String], word: &Name) -> Option<OptionIndex> {
        let position = known.iter().position(|option| *option == word.text);
        position.and_then(|position| OptionIndex::try_from(position).ok()).or_else(|| {
            self.fail(
                Diagnostic::error(
                    &self.clause.span(&word.range),
                    format!("question `{question}` has no option `{}`", word.text),
                )
                .maybe_remedy(did_you_mean(&word.text, known.iter().map(String::as_str))),
            )
        })
    }

    /// A constant that makes a difference: one outside the question's limits is a slip, such as a
    /// digit too many.
    fn constant(
        &self,
        question: &str,
        (min, max): (i32, i32),
        comparison: Comparison,
        constant: i64,
        range: &std::ops::Range<usize>,
    ) -> Option<i32> {
        let within = i32::try_from(constant).ok().filter(|number| (min..=max).contains(number));
        let useful = within.filter(|&number| {
            comparison == Comparison::Equal
                || comparison.holds(min, number) != comparison.holds(max, number)
        });
        useful.or_else(|| {
            let message = match within {
                None => format!("{constant} is outside the limits of `{question}`"),
                Some(number) if comparison.holds(min, number) => "this always holds".to_owned(),
                Some(_) => "this never holds".to_owned(),
            };
            self.fail(
                Diagnostic::error(&self.clause.span(range), message)
                    .label(format!("`{question}` is a number from {min} to {max}")),
            )
        })
    }

    /// Findings, patterns and circumstances stand alone: nothing more can be asked of them.
    fn alone(&self, name: &Name, test: &Test, noun: &str) -> Option<()> {
        if *test == Test::Holds {
            return Some(());
        }
        self.fail(
            Diagnostic::error(
                &self.clause.span(&name.range),
                format!("`{}` is a {noun}: it holds or it does not", name.text),
            )
            .remedy(format!("write `{0}` or `not {0}`", name.text)),
        )
    }

    fn only_for_advice<T>(&self, name: &Name) -> Option<T> {
        self.fail(
            Diagnostic::error(
                &self.clause.span(&name.range),
                format!("`{}` cannot be used here", name.text),
            )
            .label(
                "only advice and replies may look at patterns, circumstances and the care level",
            ),
        )
    }

    fn fail<T>(&self, diagnostic: Diagnostic) -> Option<T> {
        diagnostic.report(self.diagnostics);
        None
    }
}

enum Asked {
    Plainly(Fact),
    Negated(Fact),
}

fn negated<Atom>(condition: Condition<Atom>) -> Condition<Atom> {
    Condition::Not(Box::new(condition))
}
