//! `selfcheck ask`: whether there is anybody of whom something is so, and what decides it.

use std::path::Path;

use assessment::{Assessment, CareLevel, Condition, Fact};
use clap::Args;
use compile::condition::{Scope, resolve};
use content::expression::Clause;
use content::{ContentFile, Diagnostics, Span, Spanned, did_you_mean};
use serde_json::json;

use super::answers;
use super::choice::Choice;
use super::output::print_line;
use super::report::show;
use super::{Stop, Verdict};

/// Looks for somebody of whom a condition is so, among all who can be, and says what decides their result
#[derive(Args)]
pub struct Ask {
    #[command(flatten)]
    choice: Choice,

    /// What must be so, as in a rule: `sex is male and age >= 50`
    #[arg(value_name = "CONDITION")]
    who: String,

    /// The care level at which their questions must end, or several with commas between
    #[arg(long, value_name = "LEVEL", value_delimiter = ',', value_parser = care_level)]
    reaches: Vec<CareLevel>,

    /// Says which other rules have to do with it, which questions were not asked, and why
    #[arg(long)]
    why: bool,

    /// Prints JSON
    #[arg(long)]
    json: bool,
}

impl Ask {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, _) = self.choice.open()?;
        let assessment = &compiled.assessment;
        let diagnostics = Diagnostics::default();
        let Some(who) = condition(&self.who, assessment, &diagnostics) else {
            return Ok(show(diagnostics));
        };
        let reply = proof::ask(assessment, &who, &self.reaches);
        let why = if self.why { reply.why.as_slice() } else { &[] };
        if self.json {
            let person = reply.person.as_ref();
            print_line(json!({
                "person": person.map(|person| answers::as_json(assessment, &person.answers)),
                "care": person.map(|person| person.care.id()),
                "decided": reply.decided,
                "why": why,
            }));
            return Ok(Verdict::Fine);
        }
        match &reply.person {
            Some(person) => print_line(format!("somebody:\n{person}")),
            None => print_line("nobody"),
        }
        for line in reply.decided.iter().chain(why) {
            print_line(line);
        }
        Ok(Verdict::Fine)
    }
}

/// A condition in the engine's terms; what is wrong with it is reported.
fn condition(
    text: &str,
    assessment: &Assessment,
    diagnostics: &Diagnostics,
) -> Option<Condition<Fact>> {
    let file = ContentFile::new(Path::new("the condition"), text.to_owned());
    let written = Spanned::new(text.to_owned(), Span::new(&file, 0..text.len()));
    resolve(&Clause::parse(written, diagnostics), &Scope::of(assessment), diagnostics)
}

fn care_level(id: &str) -> Result<CareLevel, String> {
    CareLevel::from_id(id)
        .ok_or_else(|| did_you_mean(id, CareLevel::ALL.map(CareLevel::id)).unwrap_or_default())
}
