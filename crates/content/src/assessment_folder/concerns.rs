//! `concerns/<family>.toml`: what people come to know, and the replies to each.

use std::path::Path;

use assessment::ReplyWords;

use super::{families, named_tables};
use crate::expression::Clause;
use crate::id::{check_id, check_name};
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, read_as, unknown};

/// How much of something people may go on with, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GoOn {
    /// Not until something is so, which the reply says.
    NotYet,
    /// Less of it, or in another way.
    Less,
    /// As usual.
    Yes,
}

impl GoOn {
    /// All of them, the least first.
    pub const ALL: [Self; 3] = [Self::NotYet, Self::Less, Self::Yes];

    /// Its name in files.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotYet => "not_yet",
            Self::Less => "less",
            Self::Yes => "yes",
        }
    }

    /// What is written, or a report that there is no such thing.
    fn read(written: &Spanned<String>, diagnostics: &Diagnostics) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|one| one.id() == written.value);
        if found.is_none() {
            unknown("answer to `go_on`", written, Self::ALL.map(Self::id)).report(diagnostics);
        }
        found
    }
}

/// With how much of what people may go on at the most: by the name of a concern.
pub type Limits = Vec<(Spanned<String>, GoOn)>;

/// Reads the table `go_on` of a rule or a pattern.
pub(super) fn limits(table: Option<Spanned<Table>>, diagnostics: &Diagnostics) -> Limits {
    let entries = table.into_iter().flat_map(|table| table.value.entries);
    entries
        .filter_map(|entry| {
            let written = read_as::<String>(&entry.value, diagnostics)?;
            Some((entry.key.clone(), GoOn::read(&written, diagnostics)?))
        })
        .collect()
}

/// A question that people come with.
#[derive(Clone, Debug)]
pub struct WrittenConcern {
    /// Its name.
    pub id: Spanned<String>,
    /// Whom it concerns; everybody where left out.
    pub applies: Option<Clause>,
    /// Who came with it; nobody where left out.
    pub asked: Option<Clause>,
    /// Whom it is close to, by what else they asked or told; nobody where left out.
    pub related: Option<Clause>,
    /// A concern whose limits are this one's too, as those of sport are those of each sport.
    pub limited_as: Option<Spanned<String>>,
    /// The replies: the first that holds is given.
    pub replies: Vec<WrittenReply>,
}

/// A reply to a concern.
#[derive(Clone, Debug)]
pub struct WrittenReply {
    /// Its name among the replies to this concern.
    pub id: Spanned<String>,
    /// For whom; everybody that is left where this is left out.
    pub when: Option<Clause>,
    /// Whose words it is given in.
    pub words: ReplyWords,
    /// With how much they may go on.
    pub go_on: Option<GoOn>,
    /// Whether others than those who asked, or to whom the concern is close, are spared it.
    pub not_for_others: bool,
    /// Whether it stands in place of the patterns.
    pub replaces_patterns: bool,
    /// What it rests on.
    pub sources: Vec<Spanned<String>>,
}

/// Reads the concerns of all files, family by family in this order, which is that of the result. An assessment may do without any.
pub fn read(
    folder: &Path,
    order: &[Spanned<String>],
    diagnostics: &Diagnostics,
) -> Vec<WrittenConcern> {
    let families = families::read(folder, order, diagnostics);
    named_tables(&families, diagnostics)
        .into_iter()
        .filter_map(|(id, table)| WrittenConcern::read(id, &table, diagnostics))
        .collect()
}

impl WrittenConcern {
    fn read(id: Spanned<String>, table: &Table, diagnostics: &Diagnostics) -> Option<Self> {
        check_name(&id, diagnostics);
        let mut fields = Fields::of(table, format!("concern `{}`", id.value), diagnostics);
        let applies = fields.optional("applies");
        let asked = fields.optional("asked");
        let related = fields.optional("related");
        let limited_as = fields.optional("limited_as");
        let not_for_others = fields.flag("not_for_others");
        let replies = fields.required::<Table>("replies");
        fields.finish();
        let replies: Vec<WrittenReply> = named_tables(&[replies?.value], diagnostics)
            .into_iter()
            .map(|(id, table)| {
                let reply = WrittenReply::read(id, &table, diagnostics);
                // Said of the concern, it holds for each of its replies.
                WrittenReply { not_for_others: not_for_others || reply.not_for_others, ..reply }
            })
            .collect();
        check_order(&id, &replies, diagnostics);
        if asked.is_none() && related.is_none() {
            Diagnostic::error(&id.span, format!("nobody comes with `{}`", id.value))
                .remedy("say with `asked` who comes with it, or with `related` whom it is close to")
                .report(diagnostics);
        }
        Some(Self {
            id,
            applies: applies.map(|written| Clause::parse(written, diagnostics)),
            asked: asked.map(|written| Clause::parse(written, diagnostics)),
            related: related.map(|written| Clause::parse(written, diagnostics)),
            limited_as,
            replies,
        })
    }
}

impl WrittenReply {
    fn read(id: Spanned<String>, table: &Table, diagnostics: &Diagnostics) -> Self {
        check_id(&id, diagnostics);
        let mut fields = Fields::of(table, format!("reply `{}`", id.value), diagnostics);
        let when = fields.optional("when");
        let pattern = fields.optional::<String>("pattern");
        let go_on = fields.optional::<String>("go_on");
        let not_for_others = fields.flag("not_for_others");
        let replaces_patterns = fields.flag("replaces_patterns");
        let sources = fields.list("sources");
        fields.finish();
        Self {
            id,
            when: when.map(|written| Clause::parse(written, diagnostics)),
            words: pattern.map_or(ReplyWords::Own, |words| words_of(&words, diagnostics)),
            go_on: go_on.and_then(|written| GoOn::read(&written, diagnostics)),
            not_for_others,
            replaces_patterns,
            sources,
        }
    }
}

fn words_of(written: &Spanned<String>, diagnostics: &Diagnostics) -> ReplyWords {
    match written.as_str() {
        "gist" => ReplyWords::WhatItIs,
        "expect" => ReplyWords::WhatToExpect,
        _ => {
            unknown("text for this", written, ["gist", "expect"]).report(diagnostics);
            ReplyWords::Own
        }
    }
}

/// Everybody has exactly one reply: the last one is for all who are left, and none before it is.
fn check_order(concern: &Spanned<String>, replies: &[WrittenReply], diagnostics: &Diagnostics) {
    let holds_always =
        |reply: &WrittenReply| reply.when.is_none() && reply.words == ReplyWords::Own;
    let Some((last, others)) = replies.split_last() else {
        Diagnostic::error(&concern.span, format!("`{}` has no reply", concern.value))
            .remedy(format!("add `[{}.replies.otherwise]`, for everybody", concern.value))
            .report(diagnostics);
        return;
    };
    if !holds_always(last) {
        Diagnostic::error(&last.id.span, "who is left has no reply")
            .label("the last one is for everybody: without `when` and without `pattern`")
            .report(diagnostics);
    }
    for reply in others.iter().filter(|reply| holds_always(reply)) {
        Diagnostic::error(&reply.id.span, "nobody comes past this reply")
            .remedy("say in `when` for whom it is, or put it last")
            .report(diagnostics);
    }
}
