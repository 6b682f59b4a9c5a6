//! `selfcheck prove`: that the flow is safe for every person.

use clap::Args;
use content::Diagnostics;
use proof::prove;
use serde_json::json;

use super::choice::Choice;
use super::output::print_line;
use super::report::{as_json, show};
use super::{Stop, Verdict};

/// What was proved, for those who have to answer for it.
const PROVED: &str = "\
All is well. Whatever people answer:
- no question that was left out would have made their result more urgent;
- every warning sign can be told by people who have no other, apart from the questions that say why not;
- what an alarm is like is asked on the next screen, an ordinary reading calms it, and not being sure does not;
- no warning sign makes a result less urgent, apart from the exceptions that assessment.toml names;
- whom the page without the questions tells to get help now, or today, is told so by the check;
- everything that is written can occur;
- nobody is given advice that contradicts other advice, or any advice in an emergency;
- everybody is told how soon to be seen, by whom, what to do, and when to get help sooner;
- nobody is shown a pattern first with less care than its own text asks for;
- whom a line of a health service's list means is told to be seen as soon as it says, where docs/coverage.md names a rule.
Whether the rules themselves are right is for a clinician to say.";

/// What is said where a property does not hold.
const NOT_PROVED: &str = "\
Not proved. Each mistake above shows somebody for whom it goes wrong, or names what nobody can come to.";

/// Proves that an assessment is safe for every person, or shows somebody for whom it is not
#[derive(Args)]
pub struct Prove {
    #[command(flatten)]
    choice: Choice,

    /// Lists the rules that are proved only because they repeat the gate of a question
    #[arg(long)]
    repeated: bool,

    /// Prints JSON
    #[arg(long)]
    json: bool,
}

impl Prove {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, _) = self.choice.open()?;
        let proof = prove(&compiled);
        let diagnostics = Diagnostics::default();
        for failure in &proof.failures {
            failure.diagnostic(&compiled).report(&diagnostics);
        }
        if self.json {
            let (diagnostics, verdict) = as_json(diagnostics);
            let repeated: Vec<_> = proof
                .repeated
                .iter()
                .map(|one| json!({ "tier": one.tier, "question": one.question }))
                .collect();
            print_line(json!({
                "certificate": proof.certificate,
                "repeated_gates": repeated,
                "diagnostics": diagnostics,
            }));
            return Ok(verdict);
        }
        if self.repeated {
            for one in &proof.repeated {
                print_line(format!("{} repeats the gate of `{}`", one.tier, one.question));
            }
        }
        let verdict = show(diagnostics);
        print_line(&proof.certificate);
        print_line(format!(
            "  {} times a rule is proved only because it repeats the gate of a question \
             (`--repeated` lists them)",
            proof.repeated.len()
        ));
        print_line(match verdict {
            Verdict::Fine => PROVED,
            _ => NOT_PROVED,
        });
        Ok(verdict)
    }
}
