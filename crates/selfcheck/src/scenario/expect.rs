//! What must come of a scenario.

use assessment::{Assessment, CareLevel, Concern};
use content::{Diagnostic, Diagnostics, Fields, Span, Spanned, Table, Value, read_as, unknown};

use crate::evaluation::Finished;

/// What `expect` says.
#[derive(Clone, Debug)]
pub(super) struct Expect {
    care: Vec<Spanned<String>>,
    contact: Option<Spanned<String>>,
    first_rule: Option<Spanned<String>>,
    first_pattern: Option<Spanned<String>>,
    at_most_screens: Option<Spanned<i64>>,
    /// Ids that must be among those that came, or must not be.
    lists: Vec<List>,
}

#[derive(Clone, Debug)]
struct List {
    of: What,
    /// Whether they must be there.
    wanted: bool,
    ids: Vec<Spanned<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Rules,
    Patterns,
    Advice,
    Replies,
}

const LISTS: [(&str, What, bool); 8] = [
    ("rules", What::Rules, true),
    ("not_rules", What::Rules, false),
    ("patterns", What::Patterns, true),
    ("not_patterns", What::Patterns, false),
    ("advice", What::Advice, true),
    ("not_advice", What::Advice, false),
    ("replies", What::Replies, true),
    ("not_replies", What::Replies, false),
];

/// Something that did not come as expected.
pub(super) struct Miss {
    pub span: Span,
    pub label: String,
}

impl Expect {
    pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Self {
        let mut fields = Fields::of(table, "`expect`", diagnostics);
        let care = fields.optional::<Value>("care").map_or_else(Vec::new, |care| {
            let items = match &care.value {
                Value::List(items) => items.clone(),
                _ => vec![care],
            };
            items.iter().filter_map(|item| read_as(item, diagnostics)).collect()
        });
        let expect = Self {
            care,
            contact: fields.optional("contact"),
            first_rule: fields.optional("first_rule"),
            first_pattern: fields.optional("first_pattern"),
            at_most_screens: fields.optional("at_most_screens"),
            lists: LISTS
                .iter()
                .map(|&(key, of, wanted)| List { of, wanted, ids: fields.list(key) })
                .collect(),
        };
        fields.finish();
        if table.entries.is_empty() {
            Diagnostic::error(&table.span, "nothing is expected")
                .remedy("say at least which care level must come: `care = \"...\"`")
                .report(diagnostics);
        }
        expect
    }

    /// Whether this rule must fire.
    pub(super) fn shows(&self, rule: &str) -> bool {
        self.wants(What::Rules, rule)
    }

    /// Whether this pattern must be among those shown.
    pub(super) fn finds(&self, pattern: &str) -> bool {
        self.wants(What::Patterns, pattern)
    }

    /// Whether another rule must be named first, where this one comes later or not at all.
    #[cfg(test)]
    pub(super) fn names_another_before(&self, rule: &str) -> bool {
        let mut of_rules = self.lists.iter().filter(|list| list.of == What::Rules);
        let first = self.first_rule.as_ref();
        first.is_some_and(|first| first.value != rule)
            && of_rules.any(|list| list.ids.iter().any(|id| id.value == rule))
    }

    fn wants(&self, of: What, id: &str) -> bool {
        let wanted = |list: &&List| list.wanted && list.of == of;
        self.lists.iter().filter(wanted).any(|list| list.ids.iter().any(|own| own.value == id))
    }

    /// Reports ids that nothing has: what can never come would be missed for ever, or never.
    pub(super) fn check_names(&self, assessment: &Assessment, diagnostics: &Diagnostics) {
        let contacts: Vec<&str> = ids(&assessment.contacts, |contact| &contact.id);
        let patterns = ids(&assessment.patterns, |pattern| &pattern.id);
        let rules = ids(&assessment.rules, |rule| &rule.id);
        let advice = ids(&assessment.advice, |advice| &advice.id);
        let replies = reply_ids(assessment);
        let replies: Vec<&str> = replies.iter().map(String::as_str).collect();

        let check = |id: &Spanned<String>, noun: &str, known: &[&str]| {
            if !known.contains(&id.as_str()) {
                unknown(noun, id, known.iter().copied()).report(diagnostics);
            }
        };
        for id in &self.care {
            check(id, "care level", &CareLevel::ALL.map(CareLevel::id));
        }
        for id in self.contact.iter() {
            check(id, "contact", &contacts);
        }
        for id in self.first_rule.iter() {
            check(id, "rule", &rules);
        }
        for id in self.first_pattern.iter() {
            check(id, "pattern", &patterns);
        }
        for List { of, ids, .. } in &self.lists {
            for id in ids {
                match of {
                    What::Rules => check(id, "rule", &rules),
                    What::Patterns => check(id, "pattern", &patterns),
                    What::Advice => check(id, "advice", &advice),
                    What::Replies => check(id, "reply", &replies),
                }
            }
        }
    }

    /// What did not come as expected.
    pub(super) fn misses(&self, came: &Finished) -> Vec<Miss> {
        let mut misses = Vec::new();
        let mut miss = |span: &Span, label: String| misses.push(Miss { span: span.clone(), label });

        if let Some(first) = self.care.first()
            && !self.care.iter().any(|care| care.value == came.care.id())
        {
            miss(&first.span, format!("`{}` came", came.care.id()));
        }
        if let Some(contact) = self.contact.as_ref().filter(|one| one.value != came.contact) {
            miss(&contact.span, format!("`{}` came", came.contact));
        }
        if let Some(rule) = &self.first_rule {
            match came.rules.first() {
                Some(first) if first.rule == rule.value => {}
                Some(first) => miss(&rule.span, format!("`{}` came first", first.rule)),
                None => miss(&rule.span, "no rule came".to_owned()),
            }
        }
        if let Some(pattern) = &self.first_pattern {
            match came.patterns.first() {
                Some((first, _)) if *first == pattern.value => {}
                Some((first, _)) => miss(&pattern.span, format!("`{first}` came first")),
                None => miss(&pattern.span, "no pattern came".to_owned()),
            }
        }
        if let Some(most) = &self.at_most_screens
            && usize::try_from(most.value).unwrap_or_default() < came.screens
        {
            miss(&most.span, format!("it took {}", came.screens));
        }
        for List { of, wanted, ids } in &self.lists {
            for id in ids {
                let has = match of {
                    What::Rules => came.rules.iter().any(|fired| fired.rule == id.value),
                    What::Patterns => came.patterns.iter().any(|(one, _)| *one == id.value),
                    What::Advice => came.advice.contains(&id.value),
                    What::Replies => came.replies.contains(&id.value),
                };
                match (wanted, has) {
                    (true, false) => miss(&id.span, "did not come".to_owned()),
                    (false, true) => miss(&id.span, "came".to_owned()),
                    _ => {}
                }
            }
        }
        misses
    }
}

fn reply_ids(assessment: &Assessment) -> Vec<String> {
    let of = |concern: &Concern| {
        let replies = concern.replies.iter();
        replies.map(|reply| format!("{}.{}", concern.id, reply.id)).collect::<Vec<_>>()
    };
    assessment.concerns.iter().flat_map(of).collect()
}

fn ids<T>(things: &[T], id: fn(&T) -> &String) -> Vec<&str> {
    things.iter().map(|thing| id(thing).as_str()).collect()
}
