//! `selfcheck coverage`: the lists of the health services, line by line, and what holds each.

use std::path::PathBuf;

use clap::Args;
use content::common::{Cover, Held, ServiceList, WrittenCriterion};
use content::{Diagnostics, Library};

use super::choice::content_root;
use super::output::print_line;
use super::report::show;
use super::{Stop, Verdict};

const BEGINNING: &str = "\
# Coverage

When health services want people with such pain to be seen, line by line, and the rule that does at least that. This page is made
by `cargo selfcheck coverage > docs/coverage.md` from `assessments/common/coverage/`, where a clinician can add a list
([authors.md](authors.md), Add a list of a service).

The words are ours, not the services'. Behind each rule stands the condition by which `selfcheck check` proves the line: whatever
else they answer, everybody of whom it is so is told to be seen that soon, or sooner. The names are those of the questions and
findings of the check. *But* says whom of the line the rules leave out, and why; where no rule is named, the reason stands alone. A **gap** is
what the check does not do, and nothing speaks for that; they stand first.
";

/// Prints the lists of the health services as a page, with the rules that hold each line
#[derive(Args)]
pub struct Coverage {
    /// The folder that holds `common` and the assessments [default: `assessments`, here or above]
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
}

impl Coverage {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let library = Library::at(content_root(self.content.as_deref())?);
        let diagnostics = Diagnostics::default();
        let content = library.read(&library.assessments(&diagnostics), &diagnostics);
        let lists = content.common.service_lists.clone();
        compile::compile(content, &diagnostics);
        if diagnostics.has_errors() {
            show(diagnostics);
            return Err(Stop::BadContent);
        }
        print_line(page(&lists).trim_end());
        Ok(Verdict::Fine)
    }
}

fn page(lists: &[ServiceList]) -> String {
    let mut services: Vec<&str> = lists.iter().map(|list| list.service.as_str()).collect();
    services.sort_unstable();
    services.dedup();
    let mut page = format!("{BEGINNING}\n{}", summary(lists, services.len()));
    for service in services {
        page += &format!("\n## {service}\n");
        for list in lists.iter().filter(|list| list.service == service) {
            page += &section(list);
        }
    }
    page
}

/// How much there is, and what is missing.
fn summary(lists: &[ServiceList], services: usize) -> String {
    let mut lines = 0;
    let mut held = 0;
    let mut gaps = Vec::new();
    for list in lists {
        for line in &list.criteria {
            lines += 1;
            held += usize::from(line.covers.iter().any(|cover| cover.held.is_some()));
            for Cover { assessment, gap, .. } in &line.covers {
                let place = format!("{}, {}: {}", list.service, list.title, line.criterion);
                gaps.extend(
                    gap.as_ref().map(|gap| format!("- {place}. {}: {gap}\n", assessment.value)),
                );
            }
        }
    }
    format!(
        "{services} services, {} lists, {lines} lines: rules hold {held}.\n\n## Gaps\n\n{}",
        lists.len(),
        if gaps.is_empty() { "None.\n".to_owned() } else { gaps.concat() }
    )
}

fn section(list: &ServiceList) -> String {
    let place = list.address.as_ref().map_or(String::new(), |address| format!("<{address}>, "));
    let mut section = format!(
        "\n### {}\n\n{place}looked up on {}.\n\n| line | level | what does at least that |\n| --- | --- | --- |\n",
        list.title, list.looked_up
    );
    for criterion in &list.criteria {
        section += &row(criterion);
    }
    section
}

fn row(criterion: &WrittenCriterion) -> String {
    let WrittenCriterion { criterion: line, level, address, covers, .. } = criterion;
    let place = address.as_ref().map_or(String::new(), |address| format!(" (<{address}>)"));
    let covers: Vec<String> = covers.iter().map(cover).collect();
    format!("| {line}{place} | {} | {} |\n", level.id(), covers.join("<br>"))
}

fn cover(cover: &Cover) -> String {
    let Cover { assessment, held, reason, gap } = cover;
    let mut said = Vec::new();
    if let Some(Held { rules, when }) = held {
        let rules: Vec<&str> = rules.iter().map(|rule| rule.as_str()).collect();
        said.push(format!("**{}**, where `{}`.", rules.join(", "), when.written.value));
    }
    if let Some(reason) = reason {
        let begins = if held.is_some() { "*But*" } else { "No rule:" };
        said.push(format!("{begins} {reason}"));
    }
    said.extend(gap.iter().map(|gap| format!("**Gap**: {gap}")));
    format!("{}: {}", assessment.value, said.join(" "))
}
