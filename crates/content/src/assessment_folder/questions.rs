//! The tables of `screens/<screen>.toml`: what is asked, and which answers there are.

use assessment::{Kind, OptionIndex, OptionSet};

use super::clauses;
use super::map_places::MapPlaces;
use crate::expression::Clause;
use crate::id::{check_distinct, check_name};
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, Value, did_you_mean, unknown};

/// A question.
#[derive(Clone, Debug)]
pub struct WrittenQuestion {
    /// Its name.
    pub id: Spanned<String>,
    /// What answers it takes; `None` where that is written wrongly, and reported.
    pub kind: Option<Kind>,
    /// The options, with their places.
    pub options: Vec<Spanned<String>>,
    /// Options that concern some people alone.
    pub only_for: Vec<(Spanned<String>, Clause)>,
    /// Options that are warning signs.
    pub warning: OptionSet,
    /// Whether it asks what was so before.
    pub background: bool,
    /// Whom it concerns; everybody where left out.
    pub applies: Option<Clause>,
    /// When it is put; always where left out.
    pub asked: Option<Clause>,
    /// Why its signs can be told only by those who have told another one.
    pub only_after: Option<Spanned<String>>,
    /// Whether it tells an alarm apart from what ordinary trouble means by the same words.
    pub tells_apart: Option<Spanned<bool>>,
    /// Whether it chooses what the result speaks of, and nothing else.
    pub chooses_words: bool,
    /// The known answer of people whom it does not concern.
    pub neutral: Option<Spanned<Value>>,
    /// Where its options are on a map.
    pub map_places: Option<MapPlaces>,
}

impl WrittenQuestion {
    /// Reads a question's table.
    pub fn read(id: Spanned<String>, table: &Table, diagnostics: &Diagnostics) -> Self {
        let mut fields = Fields::of(table, format!("question `{}`", id.value), diagnostics);
        let applies = fields.optional("applies");
        let asked = fields.optional("asked");
        let only_after = fields.optional("only_after");
        let tells_apart = fields.optional("tells_apart");
        let chooses_words = fields.flag("chooses_words");
        let background = fields.flag("background");
        let neutral = fields.optional("neutral");
        let only_for = fields.optional::<Table>("for");
        let map_places = MapPlaces::read(&mut fields, diagnostics);
        let kind = fields.required::<String>("kind");
        let answered = match kind.as_ref().map_or("", Spanned::as_str) {
            "single" => read_single(&mut fields, &id, diagnostics),
            "multi" => read_multi(&mut fields, &id, diagnostics),
            "number" => read_limits(&mut fields, |min, max| Kind::Number { min, max }, diagnostics),
            "scale" => read_limits(&mut fields, |min, max| Kind::Scale { min, max }, diagnostics),
            _ => {
                let known = ["single", "multi", "number", "scale"];
                let report = kind.map(|kind| unknown("kind of question", &kind, known));
                report.into_iter().for_each(|report| report.report(diagnostics));
                // What else it may have depends on the kind.
                fields.ignore_rest();
                Answered::default()
            }
        };
        fields.finish();
        let Answered { kind, options, warning } = answered;
        let clause = |written: Option<_>| written.map(|text| Clause::parse(text, diagnostics));
        let (applies, asked) = (clause(applies), clause(asked));
        let only_for = only_for.map_or_else(Vec::new, |table| clauses(&table.value, diagnostics));
        select(&options, only_for.iter().map(|(option, _)| option), diagnostics);
        Self {
            id,
            kind,
            options,
            only_for,
            warning,
            background,
            applies,
            asked,
            only_after,
            tells_apart,
            chooses_words,
            neutral,
            map_places,
        }
    }
}

/// What answers a question takes.
#[derive(Default)]
struct Answered {
    kind: Option<Kind>,
    options: Vec<Spanned<String>>,
    warning: OptionSet,
}

fn read_single(
    fields: &mut Fields<'_>,
    question: &Spanned<String>,
    diagnostics: &Diagnostics,
) -> Answered {
    let options = read_options(fields, question, diagnostics);
    let warning = select(&options, &fields.list::<String>("warning"), diagnostics);
    Answered { kind: Some(Kind::Single { options: values(&options) }), options, warning }
}

fn read_multi(
    fields: &mut Fields<'_>,
    question: &Spanned<String>,
    diagnostics: &Diagnostics,
) -> Answered {
    let options = read_options(fields, question, diagnostics);
    let exclusive = select(&options, &fields.list::<String>("exclusive"), diagnostics);
    let warning = select(&options, &fields.list::<String>("warning"), diagnostics);
    Answered { kind: Some(Kind::Multi { options: values(&options), exclusive }), options, warning }
}

fn read_limits(
    fields: &mut Fields<'_>,
    kind: fn(i32, i32) -> Kind,
    diagnostics: &Diagnostics,
) -> Answered {
    let (min, max) = (fields.required("min"), fields.required("max"));
    let limits = min.zip(max).and_then(|(min, max)| limits(&min, &max, diagnostics));
    Answered { kind: limits.map(|(min, max)| kind(min, max)), ..Answered::default() }
}

fn values(options: &[Spanned<String>]) -> Vec<String> {
    options.iter().map(|option| option.value.clone()).collect()
}

fn read_options(
    fields: &mut Fields<'_>,
    question: &Spanned<String>,
    diagnostics: &Diagnostics,
) -> Vec<Spanned<String>> {
    let options = fields.list::<String>("options");
    if options.is_empty() || options.len() > OptionSet::CAPACITY {
        Diagnostic::error(
            &question.span,
            format!("question `{}` has {} options", question.value, options.len()),
        )
        .remedy(format!("give it `options`: 1 to {}", OptionSet::CAPACITY))
        .report(diagnostics);
    }
    for option in &options {
        check_name(option, diagnostics);
        // The question's words have attributes of these names.
        if ["hint", "why"].contains(&option.as_str()) {
            Diagnostic::error(
                &option.span,
                format!("an option cannot be called `{}`", option.value),
            )
            .report(diagnostics);
        }
    }
    check_distinct(&options, diagnostics);
    options
}

fn select<'a>(
    options: &[Spanned<String>],
    named: impl IntoIterator<Item = &'a Spanned<String>>,
    diagnostics: &Diagnostics,
) -> OptionSet {
    let ids = || options.iter().map(Spanned::as_str);
    let mut set = OptionSet::EMPTY;
    for name in named {
        let position = ids().position(|option| option == name.value);
        match position.and_then(|position| OptionIndex::try_from(position).ok()) {
            Some(option) => set = set.with(option),
            None => Diagnostic::error(
                &name.span,
                format!("`{}` is not among the question's options", name.value),
            )
            .maybe_remedy(did_you_mean(&name.value, ids()))
            .report(diagnostics),
        }
    }
    set
}

fn limits(min: &Spanned<i64>, max: &Spanned<i64>, diagnostics: &Diagnostics) -> Option<(i32, i32)> {
    let limits = i32::try_from(min.value).ok().zip(i32::try_from(max.value).ok());
    let limits = limits.filter(|(min, max)| min < max);
    if limits.is_none() {
        Diagnostic::error(&max.span, "the limits leave no room")
            .label("`max` must be more than `min`")
            .related(&min.span, "`min`")
            .report(diagnostics);
    }
    limits
}
