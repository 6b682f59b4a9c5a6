//! With how much of what people may go on: what replies say, and the most that rules and patterns allow.

use assessment::ConcernIndex;
use content::assessment_folder::{GoOn, Limits, WrittenConcern};
use content::{AssessmentFolder, Diagnostic, Diagnostics, place_of};

/// What the replies of an assessment say about going on, and what bounds them.
#[derive(Clone, Debug, Default)]
pub struct GoOnClaims {
    /// By concern and reply, with how much people may go on; nothing where a reply does not speak of that.
    pub said: Vec<Vec<Option<GoOn>>>,
    /// The most that may be said.
    pub limits: Vec<GoOnLimit>,
    /// A concern, and the one that it is a kind of: to nobody is more said about the first than about the second.
    pub kinds: Vec<(ConcernIndex, ConcernIndex)>,
}

/// The most that may be said to some people about one concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoOnLimit {
    /// To whom.
    pub of: Limited,
    /// About what.
    pub concern: ConcernIndex,
    /// How much at the most.
    pub most: GoOn,
}

/// Whom a limit is about, by a position in the assessment's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limited {
    /// Those for whom this rule fires.
    Rule(usize),
    /// Those to whom this pattern is shown.
    Pattern(usize),
}

impl GoOnClaims {
    /// The claims of a folder; names in them that stand for nothing are reported.
    pub fn of(folder: &AssessmentFolder, diagnostics: &Diagnostics) -> Self {
        let replies = folder.concerns.iter().map(|concern| &concern.replies);
        let said = replies.map(|replies| replies.iter().map(|reply| reply.go_on).collect());
        let mut claims = Self { said: said.collect(), limits: Vec::new(), kinds: Vec::new() };
        for (position, rule) in folder.rules.iter().enumerate() {
            claims.add(Limited::Rule(position), &rule.go_on, folder, diagnostics);
        }
        for (position, pattern) in folder.patterns.iter().enumerate() {
            claims.add(Limited::Pattern(position), &pattern.go_on, folder, diagnostics);
        }
        claims.share(folder, diagnostics);
        claims.report_silent_replies(folder, diagnostics);
        claims
    }

    /// The limits of a concern are also those of its kinds.
    fn share(&mut self, folder: &AssessmentFolder, diagnostics: &Diagnostics) {
        let known = folder.concerns.iter().map(|concern| concern.id.as_str());
        for (kind, concern) in (0..).map(ConcernIndex).zip(&folder.concerns) {
            let Some(id) = &concern.limited_as else { continue };
            // A name that stands for nothing is reported where the concern is compiled.
            let place = known.clone().position(|one| one == id.value);
            let Some(of) = place.and_then(|place| ConcernIndex::try_from(place).ok()) else {
                continue;
            };
            // It would have limits or not by the order of the file.
            if folder.concerns.get(of.position()).is_some_and(|one| one.limited_as.is_some()) {
                Diagnostic::error(&id.span, format!("`{}` is a kind of another concern", id.value))
                    .remedy("name the one that it is a kind of")
                    .report(diagnostics);
                continue;
            }
            let limits = self.limits.iter().filter(|limit| limit.concern == of);
            let shared = limits.map(|limit| GoOnLimit { concern: kind, ..*limit });
            self.limits.extend(shared.collect::<Vec<_>>());
            self.kinds.push((kind, of));
        }
    }

    fn add(
        &mut self,
        of: Limited,
        limits: &Limits,
        folder: &AssessmentFolder,
        diagnostics: &Diagnostics,
    ) {
        for (id, most) in limits {
            let known = folder.concerns.iter().map(|concern| concern.id.as_str());
            if let Some(concern) = place_of("concern", id, known, diagnostics) {
                self.limits.push(GoOnLimit { of, concern, most: *most });
            }
        }
    }

    /// Where anything limits a concern, or one is a kind of another, each reply must say how much it allows.
    fn report_silent_replies(&self, folder: &AssessmentFolder, diagnostics: &Diagnostics) {
        for (position, concern) in folder.concerns.iter().enumerate() {
            let has_limit = self.limits.iter().any(|limit| limit.concern.position() == position);
            let is_compared = |(kind, of): &(ConcernIndex, ConcernIndex)| {
                kind.position() == position || of.position() == position
            };
            if !has_limit && !self.kinds.iter().any(is_compared) {
                continue;
            }
            let id = limited(concern);
            let label = if has_limit {
                format!("rules or patterns limit `{id}`")
            } else {
                format!("`{id}` has kinds, and none of them may allow more")
            };
            for reply in concern.replies.iter().filter(|reply| reply.go_on.is_none()) {
                Diagnostic::error(
                    &reply.id.span,
                    format!("reply `{}` does not say with how much to go on", reply.id.value),
                )
                .label(&label)
                .remedy("add `go_on = \"yes\"`, `\"less\"` or `\"not_yet\"`")
                .report(diagnostics);
            }
        }
    }
}

/// The concern whose limits it has: its own name, or that of what it is a kind of.
fn limited(concern: &WrittenConcern) -> &str {
    concern.limited_as.as_ref().unwrap_or(&concern.id).as_str()
}
