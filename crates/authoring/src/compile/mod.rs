//! From what authors wrote to what the engine reads.

mod gates;
mod order;
mod usage;

use assessment::{
    Adjustment, Advice, Assessment, Condition, Evidence, Fact, Finding, Impossible,
    Pattern, Question, QuestionIndex, Review, Rule, Screen, Tier,
};

use crate::common::{Bibliography, Common, contact_index};
use crate::content::{AssessmentFolder, screens, weights::Weight};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expression::{Clause, Scope, ScopedQuestion, Vocabulary, resolve};
use crate::given::{answer_mistake, given};
use crate::nearest::did_you_mean;
use crate::place::Placed;

/// Compiles an assessment, without its words. Everything wrong with it is reported; where anything
/// was, the result is of no use.
pub fn compile(
    folder: &AssessmentFolder,
    common: &Common,
    diagnostics: &Diagnostics,
) -> Assessment {
    let ordered = order::in_order(&folder.findings, diagnostics);
    let compiler = Compiler {
        scope: scope(folder, &ordered),
        common,
        bibliography: Bibliography::of(&common.sources),
        diagnostics,
    };
    let assessment = Assessment {
        id: folder.id.clone(),
        version: folder.header.version.clone(),
        review: Review {
            reviewed_by: folder.header.reviewed_by.clone(),
            review_by: folder.header.review_by.value.to_string(),
        },
        screens: compiled_screens(&folder.screens),
        questions: folder.questions().map(|question| compiler.question(question)).collect(),
        findings: ordered
            .iter()
            .map(|(id, clause)| Finding { id: id.value.clone(), when: compiler.condition(clause) })
            .collect(),
        impossible: folder
            .header
            .impossible
            .iter()
            .map(|(id, clause)| Impossible {
                id: id.value.clone(),
                when: compiler.condition(clause),
            })
            .collect(),
        rules: folder.rules.iter().map(|rule| compiler.rule(rule)).collect(),
        patterns: folder.patterns.iter().map(|pattern| compiler.pattern(pattern)).collect(),
        evidence: compiler.evidence(&folder.weights),
        advice: folder.advice.iter().map(|advice| compiler.advice(advice)).collect(),
        contacts: common.compiled_contacts(),
        sources: compiler.bibliography.into_cited(),
        regions: common.compiled_regions(),
    };
    gates::check(folder, diagnostics);
    usage::check(folder, diagnostics);
    assessment
}

fn scope(folder: &AssessmentFolder, findings: &[&(Placed<String>, Clause)]) -> Scope {
    let questions = folder.questions().map(|question| ScopedQuestion {
        id: question.id.value.clone(),
        kind: question.kind.clone(),
    });
    Scope {
        questions: questions.collect(),
        findings: findings.iter().map(|(id, _)| id.value.clone()).collect(),
        patterns: folder.patterns.iter().map(|pattern| pattern.id.value.clone()).collect(),
    }
}

fn compiled_screens(screens: &[screens::Screen]) -> Vec<Screen> {
    let mut positions = 0..;
    screens
        .iter()
        .map(|screen| Screen {
            id: screen.id.value.clone(),
            questions: positions
                .by_ref()
                .take(screen.questions.len())
                .filter_map(|position: usize| QuestionIndex::try_from(position).ok())
                .collect(),
        })
        .collect()
}

struct Compiler<'a> {
    scope: Scope,
    common: &'a Common,
    bibliography: Bibliography<'a>,
    diagnostics: &'a Diagnostics,
}

impl Compiler<'_> {
    /// A condition; one that is wrong is reported, and never holds.
    fn condition<Atom: Vocabulary>(&self, clause: &Clause) -> Condition<Atom> {
        resolve(clause, &self.scope, self.diagnostics).unwrap_or(Condition::Constant(false))
    }

    /// A condition that holds where it is left out.
    fn always_unless(&self, clause: Option<&Clause>) -> Condition<Fact> {
        clause.map_or(Condition::Constant(true), |clause| self.condition(clause))
    }

    fn question(&self, written: &screens::Question) -> Question {
        // Without a kind a report has been made, and no pack will be.
        let no_kind = assessment::Kind::Single { options: Vec::new() };
        let mut question = Question {
            id: written.id.value.clone(),
            kind: written.kind.clone().unwrap_or(no_kind),
            applies: self.always_unless(written.applies.as_ref()),
            asked: self.always_unless(written.asked.as_ref()),
            neutral: None,
            warning: written.warning,
        };
        if let (Some(value), Some(_)) = (&written.neutral, &written.kind)
            && let Some(given) = given(value, self.diagnostics)
        {
            match question.read(&given) {
                Ok(answer) => question.neutral = Some(answer),
                Err(error) => self.diagnostics.report(answer_mistake(&error, &value.place)),
            }
        }
        self.check_neutral(written);
        question
    }

    fn check_neutral(&self, written: &screens::Question) {
        match (&written.applies, &written.neutral) {
            (Some(applies), None) => self.diagnostics.report(
                Diagnostic::error(
                    &written.id.place,
                    format!("question `{}` has no neutral answer", written.id.value),
                )
                .related(&applies.written.place, "it does not concern everybody")
                .remedy("add `neutral = ...`: the known answer of the others"),
            ),
            (None, Some(neutral)) => self.diagnostics.report(
                Diagnostic::error(&neutral.place, "this question concerns everybody")
                    .remedy("add `applies = \"...\"`, or remove `neutral`"),
            ),
            _ => {}
        }
    }

    fn rule(&self, written: &crate::content::rules::Rule) -> Rule {
        let contacts = &self.common.contacts;
        Rule {
            id: written.id.value.clone(),
            tiers: written
                .tiers
                .iter()
                .filter_map(|tier| {
                    let when = self.condition(&tier.when);
                    let contact = contact_index(&tier.contact, contacts, self.diagnostics)?;
                    Some(Tier { care: tier.care.value, contact, when })
                })
                .collect(),
            sources: self.bibliography.cite(&written.sources, self.diagnostics),
        }
    }

    fn pattern(&self, written: &crate::content::patterns::Pattern) -> Pattern {
        Pattern {
            id: written.id.value.clone(),
            considered: self.always_unless(written.considered.as_ref()),
            prior: written.prior,
            adjustments: written
                .adjustments
                .iter()
                .map(|(when, weight)| Adjustment { when: self.condition(when), weight: *weight })
                .collect(),
            sources: self.bibliography.cite(&written.sources, self.diagnostics),
        }
    }

    fn advice(&self, written: &crate::content::advice::Advice) -> Advice {
        Advice {
            id: written.id.value.clone(),
            section: written.section.clone(),
            when: self.condition(&written.when),
            sources: self.bibliography.cite(&written.sources, self.diagnostics),
        }
    }

    fn evidence(&self, weights: &[Weight]) -> Vec<Evidence> {
        let mut groups: Vec<&str> = Vec::new();
        let mut evidence: Vec<(&Weight, Evidence)> = Vec::new();
        for weight in weights {
            let group = weight.group.as_deref().and_then(|name| {
                let known = groups.iter().position(|group| *group == name);
                u16::try_from(known.unwrap_or_else(|| {
                    groups.push(name);
                    groups.len() - 1
                }))
                .ok()
            });
            let finding = self.scope.finding(&weight.finding.value);
            let pattern = self.scope.pattern(&weight.pattern.value);
            let findings = self.scope.findings.iter().map(String::as_str);
            let patterns = self.scope.patterns.iter().map(String::as_str);
            if finding.is_none() {
                self.unknown(&weight.finding, "finding", findings);
            }
            if pattern.is_none() {
                self.unknown(&weight.pattern, "pattern", patterns);
            }
            let (Some(finding), Some(pattern), Some(amount)) = (finding, pattern, weight.weight)
            else {
                continue;
            };
            let twin = evidence
                .iter()
                .find(|(_, known)| (known.finding, known.pattern) == (finding, pattern));
            if let Some((first, _)) = twin {
                self.diagnostics.report(
                    Diagnostic::error(
                        &weight.place,
                        format!(
                            "`{}` already has a weight for `{}`",
                            weight.finding.value, weight.pattern.value
                        ),
                    )
                    .related(&first.place, "first here"),
                );
            }
            evidence.push((weight, Evidence { finding, pattern, weight: amount, group }));
        }
        let said = evidence.into_iter().map(|(_, evidence)| evidence);
        said.filter(|evidence| evidence.weight != 0).collect()
    }

    fn unknown<'s>(
        &self,
        id: &Placed<String>,
        noun: &str,
        known: impl Iterator<Item = &'s str> + Clone,
    ) {
        self.diagnostics.report(
            Diagnostic::error(&id.place, format!("there is no {noun} `{}`", id.value))
                .maybe_remedy(did_you_mean(&id.value, known)),
        );
    }
}

