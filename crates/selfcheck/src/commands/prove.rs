//! `selfcheck prove`: that the flow is safe for every person.

use clap::Args;
use content::diagnostic::Diagnostics;
use proof::prove;
use serde_json::json;

use super::choice::Choice;
use super::output::print_line;
use super::report::{as_json, show};
use super::{Stop, Verdict};

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
            diagnostics.report(failure.diagnostic(&compiled.folder, &compiled.assessment));
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
        Ok(verdict)
    }
}
