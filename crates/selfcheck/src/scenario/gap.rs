//! Questions that the flow asks in scenarios, and that nobody answers.

use content::{Diagnostic, Diagnostics, Spanned};

use super::{Scenario, Scenarios};

/// What lacks answers, each once however many scenarios show it.
#[derive(Default)]
pub(super) struct Gaps<'a>(Vec<Gap<'a>>);

struct Gap<'a> {
    /// The person who lacks the answer, or the scenario where it starts from nobody.
    of: &'a Spanned<String>,
    question: String,
    /// The first screen and scenario that show it.
    label: String,
}

impl<'a> Gaps<'a> {
    /// Adds questions of a screen that a scenario leads to.
    pub fn add(
        &mut self,
        of: &'a Spanned<String>,
        scenario: &Scenario,
        screen: &str,
        questions: &[String],
    ) {
        for question in questions {
            if !self.0.iter().any(|gap| gap.of == of && gap.question == *question) {
                let label = format!("asked on `{screen}` in `{}`", scenario.id.value);
                self.0.push(Gap { of, question: question.clone(), label });
            }
        }
    }

    /// Reports them: one message for all who lack the answer to a question.
    pub fn report(self, diagnostics: &Diagnostics) {
        for Gap { of, question, label } in self.0 {
            Diagnostic::error(&of.span, format!("question `{question}` is not answered"))
                .label(label)
                .remedy("add the answer; `selfcheck fill` adds a neutral one to people")
                .report(diagnostics);
        }
    }
}

impl Scenarios {
    /// Whose answer is missing where a scenario lacks one: that of its person, who is a whole one.
    pub(super) fn whose<'a>(&'a self, scenario: &'a Scenario) -> &'a Spanned<String> {
        let person = scenario.person.as_ref().and_then(|name| self.person(&name.value));
        person.map_or(&scenario.id, |(id, _)| id)
    }
}
