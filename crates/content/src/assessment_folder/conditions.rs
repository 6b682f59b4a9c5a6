//! All conditions of an assessment, wherever they stand.

use super::AssessmentFolder;
use crate::expression::Clause;

impl AssessmentFolder {
    /// Every condition, with the name of the finding or circumstance it defines, if it does.
    pub fn conditions(&self) -> impl Iterator<Item = (Option<&str>, &Clause)> {
        let signs = self.danger_signs.iter().map(|sign| &sign.when);
        let audiences = self.audiences.iter().map(|audience| &audience.when);
        let said = self.said.iter().map(|(_, clause)| clause);
        let claims = signs.chain(audiences).chain(said);
        self.conditions_by_name().chain(claims.map(|clause| (None, clause)))
    }

    /// Those that share a name for what they share. The others claim what the check does, and say it in answers, so that they
    /// do not change with it.
    pub fn conditions_by_name(&self) -> impl Iterator<Item = (Option<&str>, &Clause)> {
        let gates = self.questions().flat_map(|one| {
            let only_for = one.only_for.iter().map(|(_, clause)| clause);
            one.applies.iter().chain(&one.asked).chain(only_for)
        });
        let impossible = self.header.impossible.iter().map(|(_, clause)| clause);
        let rules = self.rules.iter().flat_map(|rule| &rule.tiers).flat_map(|tier| {
            let reasons = tier.reasons.iter().map(|(_, clause)| clause);
            [&tier.when].into_iter().chain(reasons)
        });
        let considered = self.patterns.iter().filter_map(|pattern| pattern.considered.as_ref());
        let adjustments =
            self.patterns.iter().flat_map(|pattern| &pattern.adjustments).map(|(when, _)| when);
        let advice = self.advice.iter().map(|advice| &advice.when);
        let concerns = self.concerns.iter().flat_map(|concern| {
            let replies = concern.replies.iter().filter_map(|reply| reply.when.as_ref());
            let asked_or_related = concern.asked.iter().chain(&concern.related);
            concern.applies.iter().chain(asked_or_related).chain(replies)
        });
        let shown = self.danger_signs.iter().map(|sign| &sign.shown);
        let named = self.findings.iter().chain(&self.circumstances);
        gates
            .chain(impossible)
            .chain(rules)
            .chain(considered)
            .chain(adjustments)
            .chain(advice)
            .chain(concerns)
            .chain(shown)
            .map(|clause| (None, clause))
            .chain(named.map(|(id, clause)| (Some(id.as_str()), clause)))
    }
}
