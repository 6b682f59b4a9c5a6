//! `coverage/<list>.toml`: when a health service wants people to be seen, line by line, and what holds each line.

use std::path::Path;

use assessment::CareLevel;
use jiff::civil::Date;

use crate::date::read_date;
use crate::expression::Clause;
use crate::folder::stem_of;
use crate::id::check_name;
use crate::table::Entry;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, Value, read_as, unknown};

/// A list of a service: whom it wants to be seen, and how soon.
#[derive(Clone, Debug)]
pub struct ServiceList {
    /// The file's name.
    pub id: String,
    /// Whose list it is.
    pub service: String,
    /// What it is about.
    pub title: String,
    /// Where it stands; of a list that was put together from several pages each criterion says where.
    pub address: Option<String>,
    /// The day on which it was looked up.
    pub looked_up: Date,
    /// Its lines.
    pub criteria: Vec<WrittenCriterion>,
}

/// A line of a list.
#[derive(Clone, Debug)]
pub struct WrittenCriterion {
    /// What it is called in its file.
    pub id: Spanned<String>,
    /// What it says, in other words than the service's.
    pub criterion: String,
    /// How soon the service wants such people to be seen.
    pub level: CareLevel,
    /// Where it stands, if not where the list does.
    pub address: Option<String>,
    /// What the assessments that it concerns do about it.
    pub covers: Vec<Cover>,
}

/// What one assessment does about a criterion: rules hold it, there is a reason why none does, or nothing does and something
/// should. With rules, reason and gap speak of those whom the rules leave out.
#[derive(Clone, Debug)]
pub struct Cover {
    /// The assessment.
    pub assessment: Spanned<String>,
    /// What holds it.
    pub held: Option<Held>,
    /// Why nothing holds it, or not for everybody.
    pub reason: Option<String>,
    /// What is missing, and should not be.
    pub gap: Option<String>,
}

/// Rules of which one fires for each of these people, at the service's level or above.
#[derive(Clone, Debug)]
pub struct Held {
    /// The rules.
    pub rules: Vec<Spanned<String>>,
    /// The people whom the criterion means.
    pub when: Clause,
}

/// Reads the lists of a folder; where there is none, there are no lists.
pub(super) fn read(folder: &Path, diagnostics: &Diagnostics) -> Vec<ServiceList> {
    let files = Table::read_all(folder, diagnostics);
    files.iter().filter_map(|file| ServiceList::read(file, diagnostics)).collect()
}

impl ServiceList {
    fn read(file: &Table, diagnostics: &Diagnostics) -> Option<Self> {
        let id = stem_of(Path::new(&file.span.file.path));
        let (own, criteria) = apart(file);
        let mut fields = Fields::of(&own, "a list", diagnostics);
        let service = fields.required::<String>("service");
        let title = fields.required::<String>("title");
        let address = fields.optional("address");
        let looked_up = fields.required("looked_up");
        fields.finish();
        let address = address.and_then(|address| read_address(address, diagnostics));
        let looked_up = looked_up.and_then(|day| read_date(&day, diagnostics));
        let criteria: Vec<WrittenCriterion> = criteria
            .iter()
            .filter_map(|entry| WrittenCriterion::read(entry, diagnostics))
            .collect();
        if address.is_none() {
            for criterion in criteria.iter().filter(|criterion| criterion.address.is_none()) {
                Diagnostic::error(&criterion.id.span, "nothing says where this stands")
                    .remedy("add `address = \"https://...\"` here, or at the top of the file")
                    .report(diagnostics);
            }
        }
        Some(Self {
            id,
            service: service?.value,
            title: title?.value,
            address,
            looked_up: looked_up?.value,
            criteria,
        })
    }
}

impl WrittenCriterion {
    fn read(entry: &Entry, diagnostics: &Diagnostics) -> Option<Self> {
        let id = &entry.key;
        check_name(id, diagnostics);
        let table = read_as::<Table>(&entry.value, diagnostics)?.value;
        let (own, covers) = apart(&table);
        let mut fields = Fields::of(&own, format!("criterion `{}`", id.value), diagnostics);
        let criterion = fields.required::<String>("criterion");
        let level = fields.required("level");
        let address = fields.optional("address");
        fields.finish();
        if covers.is_empty() {
            Diagnostic::error(&id.span, "no assessment says what it does about this")
                .remedy(format!("add `[{}.back-pain]` or another assessment", id.value))
                .report(diagnostics);
        }
        let level = level.and_then(|level| read_level(&level, diagnostics));
        let address = address.and_then(|address| read_address(address, diagnostics));
        let covers = covers.iter().filter_map(|cover| Cover::read(cover, diagnostics)).collect();
        Some(Self { id: id.clone(), criterion: criterion?.value, level: level?, address, covers })
    }
}

impl Cover {
    fn read(entry: &Entry, diagnostics: &Diagnostics) -> Option<Self> {
        let table = read_as::<Table>(&entry.value, diagnostics)?.value;
        let mut fields = Fields::of(&table, "what an assessment does", diagnostics);
        let rules = fields.list("rules");
        let when = fields.optional("when");
        let reason = fields.optional::<String>("reason");
        let gap = fields.optional::<String>("gap");
        fields.finish();
        let fault = |fault: &str, remedy: &str| {
            Diagnostic::error(&entry.key.span, fault).remedy(remedy).report(diagnostics);
        };
        for said in [&reason, &gap].into_iter().flatten() {
            if said.value.trim().is_empty() {
                fault("this says nothing", "say why no rule holds this, or not for everybody");
            }
        }
        let held = match (rules.is_empty(), when) {
            (false, Some(when)) => Some(Held { rules, when: Clause::parse(when, diagnostics) }),
            (false, None) => {
                fault(
                    "nothing says whom these rules must fire for",
                    "add `when = \"...\"`: the people whom the criterion means",
                );
                None
            }
            (true, Some(_)) => {
                fault("no rule is named that fires for these people", "add `rules = [\"...\"]`");
                None
            }
            (true, None) => {
                if reason.is_none() && gap.is_none() {
                    fault(
                        "no rule holds this, and no reason says why",
                        "add `rules = [\"...\"]` and `when = \"...\"`, or `reason = \"...\"`, or `gap = \"...\"`",
                    );
                }
                None
            }
        };
        Some(Self {
            assessment: entry.key.clone(),
            held,
            reason: reason.map(|reason| reason.value),
            gap: gap.map(|gap| gap.value),
        })
    }
}

/// The fields of a table, and the tables in it.
fn apart(table: &Table) -> (Table, Vec<Entry>) {
    let is_table = |entry: &Entry| matches!(entry.value.value, Value::Table(_));
    let (tables, fields) = table.entries.iter().cloned().partition(is_table);
    (Table { span: table.span.clone(), entries: fields }, tables)
}

fn read_level(written: &Spanned<String>, diagnostics: &Diagnostics) -> Option<CareLevel> {
    let level = CareLevel::from_id(&written.value);
    if level.is_none() {
        let known = CareLevel::ALL.map(CareLevel::id);
        unknown("care level", written, known).report(diagnostics);
    }
    level
}

fn read_address(written: Spanned<String>, diagnostics: &Diagnostics) -> Option<String> {
    let host = ["https://", "http://"].iter().find_map(|scheme| written.value.strip_prefix(scheme));
    let is_address = |rest: &str| rest.contains('.') && !rest.contains(char::is_whitespace);
    if !host.is_some_and(is_address) {
        Diagnostic::error(&written.span, "this is not an address").remedy(
            "write it as a browser has it, such as \"https://www.nhs.uk/conditions/back-pain/\"",
        ).report(diagnostics);
        return None;
    }
    Some(written.value)
}
