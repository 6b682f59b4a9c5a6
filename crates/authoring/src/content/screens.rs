//! `screens/<screen>.toml`: the questions of one screen.

use std::path::Path;

use assessment::{Kind, OptionIndex, OptionSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expression::Clause;
use crate::fields::{Fields, read_as};
use crate::folder::{files, stem_of};
use crate::id::{check_distinct, check_name};
use crate::nearest::{did_you_mean, listed};
use crate::place::{Place, Placed};
use crate::table::{Table, Value};

/// A screen.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Its name: that of the file.
    pub id: Placed<String>,
    /// Its questions, in order.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its name.
    pub id: Placed<String>,
    /// What answers it takes; `None` where that is written wrongly, and reported.
    pub kind: Option<Kind>,
    /// The options, with their places.
    pub options: Vec<Placed<String>>,
    /// Options that are warning signs.
    pub warning: OptionSet,
    /// Whom it concerns; everybody where left out.
    pub applies: Option<Clause>,
    /// When it is put; always where left out.
    pub asked: Option<Clause>,
    /// The known answer of people whom it does not concern.
    pub neutral: Option<Placed<Value>>,
}

/// Reads all screens of a folder.
pub fn read(folder: &Path, diagnostics: &Diagnostics) -> Vec<Screen> {
    files(folder, "toml", diagnostics)
        .iter()
        .filter_map(|path| {
            let table = Table::read(path, diagnostics)?;
            let id = Placed::new(stem_of(path), table.place.clone());
            check_name(&id, diagnostics);
            let questions = read_questions(&table, diagnostics);
            if !(1..=3).contains(&questions.len()) {
                diagnostics.report(Diagnostic::error(
                    &Place::of_path(path),
                    format!("a screen has one to three questions, not {}", questions.len()),
                ));
            }
            Some(Screen { id, questions })
        })
        .collect()
}

fn read_questions(table: &Table, diagnostics: &Diagnostics) -> Vec<Question> {
    table
        .entries
        .iter()
        .filter_map(|entry| {
            check_name(&entry.key, diagnostics);
            let table = read_as::<Table>(&entry.value, diagnostics)?.value;
            Some(Question::read(entry.key.clone(), &table, diagnostics))
        })
        .collect()
}

impl Question {
    fn read(id: Placed<String>, table: &Table, diagnostics: &Diagnostics) -> Self {
        let name = format!("question `{}`", id.value);
        let mut fields = Fields::of(table, name, diagnostics);
        let applies = fields.optional("applies");
        let asked = fields.optional("asked");
        let neutral = fields.optional("neutral");
        let kind = fields.required::<String>("kind");
        let kind_name = kind.as_ref().map_or("", Placed::as_str);

        let mut options = Vec::new();
        let mut warning = OptionSet::EMPTY;
        let kind = match kind_name {
            "single" | "multi" => {
                options = read_options(&mut fields, &id, diagnostics);
                let exclusive = match kind_name {
                    "multi" => fields.list("exclusive"),
                    _ => Vec::new(),
                };
                let exclusive = select(&options, &exclusive, diagnostics);
                warning = select(&options, &fields.list("warning"), diagnostics);
                let options = options.iter().map(|option| option.value.clone()).collect();
                Some(match kind_name {
                    "multi" => Kind::Multi { options, exclusive },
                    _ => Kind::Single { options },
                })
            }
            "number" | "scale" => {
                let (min, max) = (fields.required("min"), fields.required("max"));
                let limits = min.zip(max).and_then(|(min, max)| limits(&min, &max, diagnostics));
                limits.map(|(min, max)| match kind_name {
                    "scale" => Kind::Scale { min, max },
                    _ => Kind::Number { min, max },
                })
            }
            _ => {
                if let Some(kind) = kind {
                    report_kind(&kind, diagnostics);
                }
                return Self { id, kind: None, options, warning, applies: None, asked: None, neutral };
            }
        };
        fields.finish();
        let clause = |written: Option<_>| written.and_then(|text| Clause::parse(text, diagnostics));
        Self { id, kind, options, warning, applies: clause(applies), asked: clause(asked), neutral }
    }
}

fn report_kind(kind: &Placed<String>, diagnostics: &Diagnostics) {
    let known = ["single", "multi", "number", "scale"];
    diagnostics.report(
        Diagnostic::error(&kind.place, format!("there is no kind of question `{}`", kind.value))
            .maybe_remedy(did_you_mean(&kind.value, known)),
    );
}

fn read_options(
    fields: &mut Fields<'_>,
    question: &Placed<String>,
    diagnostics: &Diagnostics,
) -> Vec<Placed<String>> {
    let options = fields.list::<String>("options");
    if options.is_empty() || options.len() > OptionSet::CAPACITY {
        diagnostics.report(
            Diagnostic::error(
                &question.place,
                format!("question `{}` has {} options", question.value, options.len()),
            )
            .remedy(format!("give it `options`: 1 to {}", OptionSet::CAPACITY)),
        );
    }
    for option in &options {
        check_name(option, diagnostics);
        // The question's words have attributes of these names.
        if ["hint", "why"].contains(&option.as_str()) {
            diagnostics.report(Diagnostic::error(
                &option.place,
                format!("an option cannot be called `{}`", option.value),
            ));
        }
    }
    check_distinct(&options, diagnostics);
    options
}

fn select(
    options: &[Placed<String>],
    named: &[Placed<String>],
    diagnostics: &Diagnostics,
) -> OptionSet {
    let ids = || options.iter().map(Placed::as_str);
    let mut set = OptionSet::EMPTY;
    for name in named {
        let position = ids().position(|option| option == name.value);
        match position.and_then(|position| OptionIndex::try_from(position).ok()) {
            Some(option) => set = set.with(option),
            None => diagnostics.report(
                Diagnostic::error(
                    &name.place,
                    format!("`{}` is not among the question's options", name.value),
                )
                .maybe_remedy(did_you_mean(&name.value, ids())),
            ),
        }
    }
    set
}

fn limits(
    min: &Placed<i64>,
    max: &Placed<i64>,
    diagnostics: &Diagnostics,
) -> Option<(i32, i32)> {
    let limits = i32::try_from(min.value).ok().zip(i32::try_from(max.value).ok());
    let limits = limits.filter(|(min, max)| min < max);
    if limits.is_none() {
        diagnostics.report(
            Diagnostic::error(&max.place, "the limits leave no room")
                .label("`max` must be more than `min`")
                .related(&min.place, "`min`"),
        );
    }
    limits
}

/// Puts the screens in the order of the flow. A screen without a file, a file that the flow never
/// reaches, and a screen that comes twice are reported.
pub fn in_flow(
    flow: &[Placed<String>],
    screens: Vec<Screen>,
    diagnostics: &Diagnostics,
) -> Vec<Screen> {
    check_distinct(flow, diagnostics);
    for screen in &screens {
        if !flow.iter().any(|id| id.value == screen.id.value) {
            diagnostics.report(
                Diagnostic::error(
                    &screen.id.place,
                    format!("the screen `{}` is not in the flow", screen.id.value),
                )
                .remedy("add it to `flow` in assessment.toml"),
            );
        }
    }
    let mut remaining = screens;
    let names: Vec<String> = remaining.iter().map(|screen| screen.id.value.clone()).collect();
    let mut ordered = Vec::new();
    for id in flow {
        match remaining.iter().position(|screen| screen.id.value == id.value) {
            Some(position) => {
                let screen = remaining.swap_remove(position);
                ordered.push(Screen { id: id.clone(), ..screen });
            }
            None if names.contains(&id.value) => {}
            None => diagnostics.report(
                Diagnostic::error(&id.place, format!("there is no screen `{}`", id.value))
                    .remedy(
                        did_you_mean(&id.value, names.iter().map(String::as_str)).unwrap_or_else(
                            || format!("write `screens/{}.toml`, or one of {}", id.value, listed(&names)),
                        ),
                    ),
            ),
        }
    }
    // Screens outside the flow stay known, so that conditions about them are not reported as well.
    ordered.extend(remaining);
    ordered
}
