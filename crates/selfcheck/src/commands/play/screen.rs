//! A screen of the check as lines of text, with the words of the widget.

use assessment::{Answer, Kind, OptionSet, Question, QuestionIndex, Visit};
use words::Key;
use words::texts::{AssessmentText, OptionText, QuestionText, ScreenText};
use words::{Block, Prose, Value, Words, interface};

use super::line::expected;
use super::session::Asked;

/// What stands before the first question.
pub fn start(words: &Words<'_>) -> String {
    let own = |text| words.say(Key::assessment(text)).blocks();
    let title = |key| vec![String::new(), words.plain(key)];
    [
        vec![words.plain(Key::assessment(AssessmentText::Title)), String::new()],
        lines(&own(AssessmentText::Intro)),
        title(Key::assessment(AssessmentText::CallNow)),
        lines(&own(AssessmentText::CallNowText)),
        title(interface::FOR_WHOM),
        lines(&own(AssessmentText::ForWhom)),
        title(interface::NOT_FOR_WHOM),
        lines(&own(AssessmentText::NotForWhom)),
        vec![String::new()],
    ]
    .concat()
    .join("\n")
}

/// A screen with all its questions; `place` is its place among the screens put so far, from 1.
pub fn screen(words: &Words<'_>, visit: &Visit, place: usize) -> String {
    let place = Value::Number(i32::try_from(place).unwrap_or(i32::MAX));
    let mut said = vec![words.say_filled(&interface::question_screen(place)).plain()];
    let questions = &visit.questions;
    let is_alone = questions.len() == 1;
    if !is_alone && let Some(screen) = words.assessment.screens.get(visit.screen.position()) {
        said.push(words.plain(Key::screen(&screen.id, ScreenText::Heading)));
        said.extend(lines(&words.say(Key::screen(&screen.id, ScreenText::Intro)).blocks()));
    }
    let mut reasons = Vec::new();
    for &index in questions {
        let Some(question) = words.assessment.questions.get(index.position()) else { continue };
        said.push(String::new());
        said.extend(put(words, index, question));
        let why = words.say(Key::question(&question.id, QuestionText::Why));
        if !is_alone {
            reasons.push(asked(words, question));
        }
        reasons.extend(indented(lines(&why.blocks())));
    }
    said.extend([String::new(), words.plain(interface::WHY_WE_ASK)]);
    said.extend(indented(reasons));
    said.push(String::new());
    said.join("\n")
}

/// What is asked, and what it takes.
pub fn prompt(words: &Words<'_>, (index, question): Asked<'_>) -> String {
    let offered = words.assessment.offered(index, words.answers);
    format!("{} ({})", asked(words, question), expected(question, offered))
}

/// A question's own words.
pub fn asked(words: &Words<'_>, question: &Question) -> String {
    words.plain(Key::question(&question.id, QuestionText::Question))
}

/// A question with its hint, what there is to choose from, and what was answered already.
fn put(words: &Words<'_>, index: QuestionIndex, question: &Question) -> Vec<String> {
    let own = |text| words.say(Key::question(&question.id, text));
    let mut said = vec![asked(words, question)];
    said.extend(indented(lines(&own(QuestionText::Hint).blocks())));
    match &question.kind {
        Kind::Number { .. } => {}
        Kind::Scale { min, max } => {
            let end = |text, otherwise| {
                words
                    .find(Key::question(&question.id, text))
                    .unwrap_or_else(|| words.say(otherwise))
            };
            let low = end(QuestionText::Low, interface::SCALE_LOW).plain();
            let high = end(QuestionText::High, interface::SCALE_HIGH).plain();
            said.extend([format!("  {min} – {low}"), format!("  {max} – {high}")]);
        }
        Kind::Single { .. } => said.extend(options(words, index, question, OptionSet::EMPTY)),
        Kind::Multi { exclusive, .. } => said.extend(options(words, index, question, *exclusive)),
    }
    if let Some(answer) = words.assessment.told(index, words.answers) {
        said.push(format!("  = {}", in_words(words, index, answer)));
    }
    said
}

/// What was answered, in the words that were chosen.
pub fn in_words(words: &Words<'_>, index: QuestionIndex, answer: Answer) -> String {
    let chosen = words.lines_of(index, answer);
    chosen.iter().map(Prose::plain).collect::<Vec<_>>().join("; ")
}

/// The options that this person is offered, numbered; those that stand alone are set apart by an "or".
fn options(
    words: &Words<'_>,
    index: QuestionIndex,
    question: &Question,
    alone: OptionSet,
) -> Vec<String> {
    let mut said = Vec::new();
    let mut is_set_apart = true;
    let ids = question.kind.options();
    for (place, option) in words.assessment.offered(index, words.answers).iter().enumerate() {
        let Some(id) = ids.get(option.position()) else { continue };
        let is_alone = alone.contains(option);
        if is_alone && !is_set_apart {
            said.push(format!("     {}", words.plain(interface::OR)));
        }
        is_set_apart = is_alone;
        let own = |text| words.find(Key::option(&question.id, id, text));
        let label = own(OptionText::Label).unwrap_or_default().plain();
        said.push(format!("{:3}  {label}", place + 1));
        said.extend(own(OptionText::Hint).map(|hint| format!("     ({})", hint.plain())));
    }
    said
}

/// Paragraphs and lists as lines.
fn lines(blocks: &[Block]) -> Vec<String> {
    let one = |block: &Block| match block {
        Block::Paragraph(prose) => vec![prose.plain()],
        Block::List(points) => points.iter().map(|one| format!("- {}", one.plain())).collect(),
        Block::Steps(steps) => steps
            .iter()
            .enumerate()
            .map(|(place, step)| format!("{}. {}", place + 1, step.plain()))
            .collect(),
    };
    blocks.iter().flat_map(one).collect()
}

fn indented(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("  {line}"))
}
