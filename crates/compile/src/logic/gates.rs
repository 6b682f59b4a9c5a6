//! What `applies`, `asked` and `for` may look at.

use content::expression::Clause;
use content::{AssessmentFolder, Diagnostic, Diagnostics, Spanned};

/// Reports gates that look at questions that have no answer yet when the gate is needed.
///
/// `applies` and `for` may use the first screen alone: whom a question concerns is settled from the start, so
/// that everybody else has the neutral answer from then on. `asked` may use the screens before.
pub(super) fn check(folder: &AssessmentFolder, diagnostics: &Diagnostics) {
    let screens = folder.screens.iter().enumerate();
    let first = folder.screens.first().map_or("", |screen| screen.id.as_str());
    for (position, question) in screens
        .flat_map(|(position, screen)| screen.questions.iter().map(move |one| (position, one)))
    {
        if let Some(clause) = &question.applies {
            let limit = Limit {
                screens: 1,
                says: format!("`applies` may use only the first screen, `{first}`"),
            };
            limit.check(folder, clause, diagnostics);
        }
        for (_, clause) in &question.only_for {
            let says = match position {
                0 => "`for` can be used only behind the first screen".to_owned(),
                _ => format!("`for` may use only the first screen, `{first}`"),
            };
            Limit { screens: position.min(1), says }.check(folder, clause, diagnostics);
        }
        if let Some(clause) = &question.asked {
            let limit = Limit {
                screens: position,
                says: "`asked` may use only the screens before".to_owned(),
            };
            limit.check(folder, clause, diagnostics);
        }
    }
}

struct Limit {
    /// How many screens of the flow may be looked at.
    screens: usize,
    says: String,
}

impl Limit {
    fn check(&self, folder: &AssessmentFolder, clause: &Clause, diagnostics: &Diagnostics) {
        for name in clause.names() {
            let mut visited = Vec::new();
            let Some((screen, question)) = self.beyond(folder, &name.text, &mut visited) else {
                continue;
            };
            let mut diagnostic = Diagnostic::error(&clause.span(&name.range), self.says.clone());
            diagnostic = match question.value == name.text {
                true => diagnostic.label(format!("this is asked on `{screen}`")),
                false => diagnostic.label(format!(
                    "this rests on `{}`, which is asked on `{screen}`",
                    question.value
                )),
            };
            diagnostic.related(&question.span, "asked here").report(diagnostics);
        }
    }

    /// A question beyond the limit that a name stands for or, as a finding, rests on.
    fn beyond<'a>(
        &self,
        folder: &'a AssessmentFolder,
        name: &str,
        visited: &mut Vec<&'a str>,
    ) -> Option<(&'a str, &'a Spanned<String>)> {
        let later = folder.screens.iter().skip(self.screens).find_map(|screen| {
            let question = screen.questions.iter().find(|one| one.id.value == name)?;
            Some((screen.id.as_str(), &question.id))
        });
        if later.is_some() {
            return later;
        }
        let (id, clause) = folder.findings.iter().find(|(id, _)| id.value == name)?;
        if visited.contains(&id.as_str()) {
            return None;
        }
        visited.push(id.as_str());
        clause.names().iter().find_map(|used| self.beyond(folder, &used.text, visited))
    }
}
