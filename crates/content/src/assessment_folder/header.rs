//! `assessment.toml`: version, review, the order of the screens, impossible people, hand-overs.

use jiff::civil::Date;

use super::clauses;
use super::hand_over::{self, WrittenHandOver};
use super::promises::{self, WrittenPoint};
use crate::date::read_date;
use crate::expression::Clause;
use crate::id::check_name;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, read_as};

/// What `assessment.toml` says.
#[derive(Clone, Debug)]
pub struct Header {
    /// The version of the content.
    pub version: String,
    /// The day by which it must be looked at again.
    pub review_by: Spanned<Date>,
    /// The named clinician who signed this version.
    pub reviewed_by: Option<String>,
    /// The screens, in order.
    pub flow: Vec<Spanned<String>>,
    /// Combinations that no person can give.
    pub impossible: Vec<(Spanned<String>, Clause)>,
    /// Warning signs that may make it less urgent.
    pub monotone_exceptions: Vec<WrittenException>,
    /// Of whom its texts say that they should be seen, and how soon.
    pub promises: Vec<WrittenPoint>,
    /// Where its advice sends people on to.
    pub hand_overs: Vec<WrittenHandOver>,
    /// The families of rules, in the order in which their reasons are named; none where that is the order of their names.
    pub rules: Vec<Spanned<String>>,
    /// The families of concerns, in the order of the result; none where that is the order of their names.
    pub concerns: Vec<Spanned<String>>,
    /// The questions whose answers are said to a doctor first.
    pub introduce: Vec<Spanned<String>>,
    /// Those whose answers are said last, where there is time for it.
    pub tell_more: Vec<Spanned<String>>,
}

/// A warning sign that may make it less urgent, and why: `nerves.saddle = { when = "...", reason = "..." }`.
#[derive(Clone, Debug)]
pub struct WrittenException {
    /// The question.
    pub question: Spanned<String>,
    /// Its option.
    pub option: Spanned<String>,
    /// For whom, by the answers without the sign; left out: for everybody.
    pub when: Option<Clause>,
    /// Why that is right.
    pub reason: String,
}

impl Header {
    /// Reads the file's table.
    pub fn read(table: &Table, diagnostics: &Diagnostics) -> Option<Self> {
        let mut fields = Fields::of(table, "an assessment", diagnostics);
        let version = fields.required::<String>("version");
        let review_by = fields.required::<String>("review_by");
        let reviewed_by = fields.optional::<String>("reviewed_by");
        let flow = fields.list::<String>("flow");
        let impossible = fields.optional::<Table>("impossible");
        let exceptions = fields.optional::<Table>("monotone_exceptions");
        let promises = fields.optional::<Table>("promises");
        let hand_overs = fields.optional::<Table>("hand_over");
        let rules = fields.list::<String>("rules");
        let concerns = fields.list::<String>("concerns");
        let introduce = fields.list::<String>("introduce");
        let tell_more = fields.list::<String>("tell_more");
        fields.finish();

        if flow.is_empty() {
            Diagnostic::error(&table.span, "the assessment has no screen")
                .remedy("add `flow = [\"...\"]`: every screen, in order")
                .report(diagnostics);
        }
        let review_by = read_date(&review_by?, diagnostics)?;
        let impossible =
            impossible.map_or_else(Vec::new, |table| clauses(&table.value, diagnostics));
        for (id, _) in &impossible {
            check_name(id, diagnostics);
        }
        Some(Self {
            version: version?.value,
            review_by,
            reviewed_by: reviewed_by.map(|name| name.value),
            flow,
            impossible,
            monotone_exceptions: exceptions
                .map_or_else(Vec::new, |table| read_exceptions(&table.value, diagnostics)),
            promises: promises
                .map_or_else(Vec::new, |table| promises::read(&table.value, diagnostics)),
            hand_overs: hand_overs
                .map_or_else(Vec::new, |table| hand_over::read(&table.value, diagnostics)),
            rules,
            concerns,
            introduce,
            tell_more,
        })
    }
}

fn read_exceptions(table: &Table, diagnostics: &Diagnostics) -> Vec<WrittenException> {
    let mut exceptions = Vec::new();
    for entry in &table.entries {
        let question = &entry.key;
        let Some(options) = read_as::<Table>(&entry.value, diagnostics) else { continue };
        for entry in &options.value.entries {
            let Some(own) = read_as::<Table>(&entry.value, diagnostics) else { continue };
            let mut fields = Fields::of(&own.value, "an exception", diagnostics);
            let when = fields.optional("when");
            let reason = fields.required::<String>("reason");
            fields.finish();
            exceptions.extend(reason.map(|reason| WrittenException {
                question: question.clone(),
                option: entry.key.clone(),
                when: when.map(|when| Clause::parse(when, diagnostics)),
                reason: reason.value,
            }));
        }
    }
    exceptions
}
