//! From what authors wrote to what the engine reads.

mod bibliography;
mod evidence;
mod gates;
mod hand_over;
mod introduction;
mod map;
mod order;
mod question;
mod repeats;
mod usage;

use assessment::{
    Adjustment, Advice, Assessment, Concern, Condition, Contact, DangerSign, Fact, Finding,
    Impossible, Pattern, Question, QuestionIndex, Reason, Region, Reply, Review, Rule, Screen,
    Source, Tier,
};
use content::assessment_folder::{
    AssessmentFolder, GoOn, WrittenAdvice, WrittenConcern, WrittenDangerSign, WrittenPattern,
    WrittenReply, WrittenRule, WrittenScreen,
};
use content::common::{Common, WrittenRegion};
use content::expression::Clause;
use content::{Diagnostics, Spanned, place_of, unknown};

use crate::condition::{Scope, ScopedQuestion, Vocabulary, resolve};
use bibliography::Bibliography;

/// Compiles an assessment, without its words; with it, the sources that it cites and what names stand for in it. Everything
/// wrong with it is reported; where anything was, the result is of no use.
pub fn compile(
    folder: &AssessmentFolder,
    common: &Common,
    diagnostics: &Diagnostics,
) -> (Assessment, Vec<Source>, Scope) {
    let ordered = order::in_order("findings", &folder.findings, diagnostics);
    let compiler = Compiler {
        scope: scope(folder, &ordered, diagnostics),
        common,
        bibliography: Bibliography::of(&common.sources),
        diagnostics,
    };
    let mut assessment = Assessment {
        id: folder.id.clone(),
        version: folder.header.version.clone(),
        review: Review {
            reviewed_by: folder.header.reviewed_by.clone(),
            review_by: folder.header.review_by.value.to_string(),
        },
        screens: compiled_screens(&folder.screens),
        questions: folder
            .questions()
            .map(|question| question::compile(question, &compiler))
            .collect(),
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
        patterns: compiler.patterns(folder),
        advice: folder.advice.iter().map(|advice| compiler.advice(advice, folder)).collect(),
        concerns: folder.concerns.iter().map(|concern| compiler.concern(concern, folder)).collect(),
        danger_signs: folder.danger_signs.iter().map(|sign| compiler.danger_sign(sign)).collect(),
        hand_overs: Vec::new(),
        introduce: Vec::new(),
        tell_more: Vec::new(),
        contacts: contacts(common),
        regions: regions(common),
    };
    assessment.hand_overs = hand_over::compile(folder, &assessment, diagnostics);
    let told = |names| introduction::compile(names, &assessment, diagnostics);
    let (introduce, tell_more) = (told(&folder.header.introduce), told(&folder.header.tell_more));
    assessment.introduce = introduce;
    assessment.tell_more = tell_more;
    map::compile(folder, common, &mut assessment.questions, diagnostics);
    gates::check(folder, diagnostics);
    usage::check(folder, diagnostics);
    repeats::check(folder, diagnostics);
    (assessment, compiler.bibliography.into_cited(), compiler.scope)
}

fn scope(
    folder: &AssessmentFolder,
    findings: &[&(Spanned<String>, Clause)],
    diagnostics: &Diagnostics,
) -> Scope {
    let questions = folder.questions().map(|question| ScopedQuestion {
        id: question.id.value.clone(),
        kind: question.kind.clone(),
    });
    // One that is wrong keeps its name, so that only the mistake itself is reported.
    let unknown =
        |(id, _): &(Spanned<String>, Clause)| (id.value.clone(), Condition::Constant(false));
    let mut scope = Scope {
        questions: questions.collect(),
        findings: findings.iter().map(|(id, _)| id.value.clone()).collect(),
        patterns: folder.patterns.iter().map(|pattern| pattern.id.value.clone()).collect(),
        circumstances: folder.circumstances.iter().map(unknown).collect(),
    };
    for (id, clause) in order::in_order("circumstances", &folder.circumstances, diagnostics) {
        if let Some(stands_for) = resolve(clause, &scope, diagnostics) {
            scope.circumstances.insert(id.value.clone(), stands_for);
        }
    }
    scope
}

fn compiled_screens(screens: &[WrittenScreen]) -> Vec<Screen> {
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

fn contacts(common: &Common) -> Vec<Contact> {
    common.contacts.iter().map(|id| Contact { id: id.value.clone() }).collect()
}

fn regions(common: &Common) -> Vec<Region> {
    let region = |written: &WrittenRegion| Region {
        id: written.id.value.clone(),
        phrases: written.phrases.clone(),
    };
    common.regions.iter().map(region).collect()
}

/// The question with this id, or a report that there is none.
fn question_named<'a>(
    id: &Spanned<String>,
    assessment: &'a Assessment,
    diagnostics: &Diagnostics,
) -> Option<(QuestionIndex, &'a Question)> {
    let question = assessment.question(&id.value);
    if question.is_none() {
        let known = assessment.questions.iter().map(|question| question.id.as_str());
        unknown("question", id, known).report(diagnostics);
    }
    question
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
    fn always_unless<Atom: Vocabulary>(&self, clause: Option<&Clause>) -> Condition<Atom> {
        clause.map_or(Condition::Constant(true), |clause| self.condition(clause))
    }

    /// A condition that does not hold where it is left out.
    fn never_unless(&self, clause: Option<&Clause>) -> Condition<Fact> {
        clause.map_or(Condition::Constant(false), |clause| self.condition(clause))
    }

    fn rule(&self, written: &WrittenRule) -> Rule {
        let contacts = self.common.contacts.iter().map(Spanned::as_str);
        Rule {
            id: written.id.value.clone(),
            tiers: written
                .tiers
                .iter()
                .filter_map(|tier| {
                    let when = self.condition(&tier.when);
                    let contact =
                        place_of("contact", &tier.contact, contacts.clone(), self.diagnostics)?;
                    let reasons = tier.reasons.iter().map(|(id, clause)| Reason {
                        id: id.value.clone(),
                        when: self.condition(clause),
                    });
                    Some(Tier { care: tier.care.value, contact, when, reasons: reasons.collect() })
                })
                .collect(),
            sources: self.bibliography.cite(&written.sources, self.diagnostics),
        }
    }

    fn patterns(&self, folder: &AssessmentFolder) -> Vec<Pattern> {
        let mut patterns: Vec<_> =
            folder.patterns.iter().map(|pattern| self.pattern(pattern)).collect();
        for (about, evidence) in evidence::compile(&folder.weights, &self.scope, self.diagnostics) {
            if let Some(pattern) = patterns.get_mut(about.position()) {
                pattern.evidence.push(evidence);
            }
        }
        patterns
    }

    fn pattern(&self, written: &WrittenPattern) -> Pattern {
        Pattern {
            id: written.id.value.clone(),
            considered: self.always_unless(written.considered.as_ref()),
            prior: written.prior,
            adjustments: written
                .adjustments
                .iter()
                .map(|(when, weight)| Adjustment { when: self.condition(when), weight: *weight })
                .collect(),
            evidence: Vec::new(),
            sources: self.bibliography.cite(&written.sources, self.diagnostics),
        }
    }

    fn concern(&self, written: &WrittenConcern, folder: &AssessmentFolder) -> Concern {
        let known = folder.concerns.iter().map(|concern| concern.id.as_str());
        Concern {
            id: written.id.value.clone(),
            applies: self.always_unless(written.applies.as_ref()),
            asked: self.never_unless(written.asked.as_ref()),
            related: self.never_unless(written.related.as_ref()),
            limited_as: written
                .limited_as
                .as_ref()
                .and_then(|id| place_of("concern", id, known.clone(), self.diagnostics)),
            replies: written.replies.iter().map(|reply| self.reply(reply)).collect(),
        }
    }

    fn danger_sign(&self, written: &WrittenDangerSign) -> DangerSign {
        let (id, care) = (written.id.value.clone(), written.care.value);
        DangerSign { id, care, shown: self.condition(&written.shown) }
    }

    fn reply(&self, written: &WrittenReply) -> Reply {
        Reply {
            id: written.id.value.clone(),
            when: self.always_unless(written.when.as_ref()),
            words: written.words,
            not_yet: written.go_on == Some(GoOn::NotYet),
            not_for_others: written.not_for_others,
            replaces_patterns: written.replaces_patterns,
            sources: self.bibliography.cite(&written.sources, self.diagnostics),
        }
    }

    fn advice(&self, written: &WrittenAdvice, folder: &AssessmentFolder) -> Advice {
        let concerns = folder.concerns.iter().map(|concern| concern.id.as_str());
        Advice {
            id: written.id.value.clone(),
            section: written.section.clone(),
            when: self.condition(&written.when),
            sources: self.bibliography.cite(&written.sources, self.diagnostics),
            picture: written.picture.as_ref().map(|picture| picture.value.clone()),
            concern: written
                .concern
                .as_ref()
                .and_then(|id| place_of("concern", id, concerns, self.diagnostics)),
        }
    }
}
