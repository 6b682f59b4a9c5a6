//! Which answers the rules look at, themselves or through findings.

use assessment::CareLevel;
use content::AssessmentFolder;
use content::expression::Expression;

/// Which answers the rules look at.
pub struct Reads<'a>(Vec<Read<'a>>);

/// A look at a question.
pub struct Read<'a> {
    /// The rule that looks.
    pub rule: &'a str,
    /// Its level.
    pub care: CareLevel,
    question: &'a str,
    options: Vec<&'a str>,
}

impl<'a> Reads<'a> {
    /// Those of the rules of an assessment.
    pub fn of(folder: &'a AssessmentFolder) -> Self {
        let mut reads = Vec::new();
        for rule in &folder.rules {
            for tier in &rule.tiers {
                for (question, options) in looks(&tier.when.expression, folder, &mut Vec::new()) {
                    let (rule, care) = (rule.id.as_str(), tier.care.value);
                    reads.push(Read { rule, care, question, options });
                }
            }
        }
        Self(reads)
    }

    /// The first that looks at a question from this level on.
    pub fn of_question(&self, question: &str, care: CareLevel) -> Option<&Read<'a>> {
        self.0.iter().find(|read| read.question == question && read.care >= care)
    }

    /// The first that looks at an option.
    pub fn of_option(&self, question: &str, option: &str) -> Option<&Read<'a>> {
        self.0.iter().find(|read| read.question == question && read.options.contains(&option))
    }
}

/// The questions that a condition looks at, each with the options that it names.
pub fn looks<'a>(
    condition: &'a Expression,
    folder: &'a AssessmentFolder,
    followed: &mut Vec<&'a str>,
) -> Vec<(&'a str, Vec<&'a str>)> {
    let mut looks_at = Vec::new();
    for (name, test) in condition.tests() {
        let finding = folder.findings.iter().find(|(id, _)| id.value == name.text);
        match finding {
            // Each finding once: that also ends where they stand in a circle.
            Some((id, _)) if followed.contains(&id.as_str()) => {}
            Some((id, clause)) => {
                followed.push(id.as_str());
                looks_at.extend(looks(&clause.expression, folder, followed));
            }
            None => {
                let options = test.options().iter().map(|option| option.text.as_str());
                looks_at.push((name.text.as_str(), options.collect()));
            }
        }
    }
    looks_at
}
