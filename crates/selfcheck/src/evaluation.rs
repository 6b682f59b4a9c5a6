//! Answers put through the flow, and what came of them by id.

use assessment::{Answers, Assessment, CareLevel, Fit, GivenReply, QuestionIndex, Step};

/// What came of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evaluation {
    /// The flow ended.
    Finished(Finished),
    /// The flow asks something that is not answered.
    Unanswered {
        /// The screen.
        screen: String,
        /// Its questions without an answer.
        questions: Vec<String>,
    },
}

/// The outcome of a session that ended, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// How soon to be seen.
    pub care: CareLevel,
    /// Whom to call.
    pub contact: String,
    /// The rules that fired, the most urgent first.
    pub rules: Vec<Fired>,
    /// The patterns shown, the best first.
    pub patterns: Vec<(String, Fit)>,
    /// The advice given.
    pub advice: Vec<String>,
    /// The replies to what people come to know, such as `how_long.course`.
    pub replies: Vec<String>,
    /// The questions that were put, in order.
    pub asked: Vec<String>,
    /// How many screens that took.
    pub screens: usize,
    /// Questions with an answer that were not put.
    pub unused: Vec<String>,
}

/// A rule that fired, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fired {
    /// The rule.
    pub rule: String,
    /// The level at which it fired.
    pub care: CareLevel,
    /// Its reason, where it is not that of the level.
    pub reason: Option<String>,
}

/// Puts answers through the flow.
pub fn evaluate(assessment: &Assessment, answers: &Answers) -> Evaluation {
    let replay = assessment.replay(answers);
    let id_of = |index: &QuestionIndex| {
        assessment.questions.get(index.position()).map(|question| question.id.clone())
    };
    if let Step::Ask(visit) = &replay.step {
        let told = |question: &&QuestionIndex| assessment.told(**question, answers);
        let open = visit.questions.iter().filter(|question| told(question).is_none());
        return Evaluation::Unanswered {
            screen: id_at(&assessment.screens, visit.screen.position(), |screen| &screen.id),
            questions: open.filter_map(id_of).collect(),
        };
    }
    let outcome = assessment.outcome(answers);
    let put: Vec<QuestionIndex> =
        replay.visited.iter().flat_map(|visit| visit.questions.iter().copied()).collect();
    let unused = answers.iter().map(|(question, _)| question).filter(|one| !put.contains(one));
    Evaluation::Finished(Finished {
        care: outcome.care,
        contact: id_at(&assessment.contacts, outcome.contact.position(), |contact| &contact.id),
        rules: outcome
            .rules
            .iter()
            .map(|fired| Fired {
                rule: id_at(&assessment.rules, fired.rule.position(), |rule| &rule.id),
                care: fired.care,
                reason: fired.reason_of(assessment).map(|reason| reason.id.clone()),
            })
            .collect(),
        patterns: outcome
            .patterns
            .iter()
            .map(|shown| {
                let position = shown.pattern.position();
                (id_at(&assessment.patterns, position, |pattern| &pattern.id), shown.fit)
            })
            .collect(),
        advice: assessment
            .advice_for(answers)
            .iter()
            .map(|index| id_at(&assessment.advice, index.position(), |advice| &advice.id))
            .collect(),
        replies: assessment
            .replies(answers)
            .iter()
            .map(|given| reply_id(assessment, given))
            .collect(),
        asked: put.iter().filter_map(id_of).collect(),
        screens: replay.visited.len(),
        unused: unused.filter_map(|question| id_of(&question)).collect(),
    })
}

fn reply_id(assessment: &Assessment, given: &GivenReply) -> String {
    let Some(concern) = assessment.concerns.get(given.said_by.position()) else {
        return String::new();
    };
    format!("{}.{}", concern.id, id_at(&concern.replies, given.reply, |reply| &reply.id))
}

/// The id of a thing in one of the assessment's lists; the engine's indices always lead somewhere.
fn id_at<T>(things: &[T], position: usize, id: fn(&T) -> &String) -> String {
    things.get(position).map(|thing| id(thing).clone()).unwrap_or_default()
}
