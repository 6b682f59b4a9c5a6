//! What a session does, as sentences.

use std::rc::Rc;

use assessment::{
    Answer, Assessment, CareLevel, Comparison, Condition, Contact, ContactIndex, Fact, Impossible,
    Kind, OptionIndex, OptionSet, Question, QuestionIndex, Region, Review, Rule, Screen,
    ScreenIndex, Tier,
};

use super::{Action, Problem, Session, Stage};

const WHO: QuestionIndex = QuestionIndex(0);
const AGE: QuestionIndex = QuestionIndex(1);
const SIGNS: QuestionIndex = QuestionIndex(2);
const SINCE: QuestionIndex = QuestionIndex(3);
const PAIN: QuestionIndex = QuestionIndex(4);

const CHILD: OptionIndex = OptionIndex(1);
const NUMB: OptionIndex = OptionIndex(0);
const WEAK: OptionIndex = OptionIndex(1);
const NONE: OptionIndex = OptionIndex(2);
const NEW: OptionIndex = OptionIndex(0);
const OLD: OptionIndex = OptionIndex(1);

const ABOUT_YOU: ScreenIndex = ScreenIndex(0);
const WARNING_SIGNS: ScreenIndex = ScreenIndex(1);
const WHEN: ScreenIndex = ScreenIndex(2);
const HOW_BAD: ScreenIndex = ScreenIndex(3);

/// Four screens: who and age; warning signs; since when, if numb; how bad. New numbness is an
/// emergency, and a child is at most 17.
fn assessment() -> Rc<Assessment> {
    let single = |options: &[&str]| Kind::Single { options: strings(options) };
    let signs = Kind::Multi {
        options: strings(&["numb", "weak", "none"]),
        exclusive: OptionSet::only(NONE),
    };
    let numb = Fact::Chosen(SIGNS, OptionSet::only(NUMB));
    let since =
        Question { asked: Condition::Atom(numb), ..question("since", single(&["new", "old"])) };
    let adult_child = Condition::All(vec![
        Condition::Atom(Fact::Chosen(WHO, OptionSet::only(CHILD))),
        Condition::Atom(Fact::Number(AGE, Comparison::More, 17)),
    ]);
    let new_numbness = Tier {
        care: CareLevel::Emergency,
        contact: ContactIndex(0),
        when: Condition::Atom(Fact::Chosen(SINCE, OptionSet::only(NEW))),
    };
    let assessment = Assessment {
        id: "example".into(),
        version: "1.0.0".into(),
        review: Review { reviewed_by: None, review_by: "2030-01-01".into() },
        screens: vec![
            Screen { id: "about_you".into(), questions: vec![WHO, AGE] },
            Screen { id: "warning_signs".into(), questions: vec![SIGNS] },
            Screen { id: "when".into(), questions: vec![SINCE] },
            Screen { id: "how_bad".into(), questions: vec![PAIN] },
        ],
        questions: vec![
            question("who", single(&["me", "child"])),
            question("age", Kind::Number { min: 0, max: 120 }),
            question("signs", signs),
            since,
            question("pain", Kind::Scale { min: 0, max: 10 }),
        ],
        findings: Vec::new(),
        impossible: vec![Impossible { id: "adult_child".into(), when: adult_child }],
        rules: vec![Rule { id: "NUMB".into(), tiers: vec![new_numbness], sources: Vec::new() }],
        patterns: Vec::new(),
        advice: Vec::new(),
        hand_overs: Vec::new(),
        contacts: vec![Contact { id: "ambulance".into() }],
        sources: Vec::new(),
        regions: vec![Region { id: "GB".into(), phrases: Vec::new() }],
    };
    assessment.validate().unwrap();
    Rc::new(assessment)
}

fn question(id: &str, kind: Kind) -> Question {
    Question {
        id: id.into(),
        kind,
        applies: Condition::Constant(true),
        asked: Condition::Constant(true),
        neutral: None,
        warning: OptionSet::EMPTY,
    }
}

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.into()).collect()
}

fn session() -> Session {
    Session::new(assessment(), 0)
}

fn after(mut session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().for_each(|action| session.take(action));
    session
}

fn choose(question: QuestionIndex, option: OptionIndex) -> Action {
    Action::Choose { question, option, chosen: true }
}

fn untick(question: QuestionIndex, option: OptionIndex) -> Action {
    Action::Choose { question, option, chosen: false }
}

fn age(text: &str) -> Action {
    Action::Type { question: AGE, text: text.into() }
}

fn chosen(session: &Session, question: QuestionIndex) -> Vec<OptionIndex> {
    match session.answers().get(question) {
        Some(Answer::Options(options)) => options.iter().collect(),
        _ => Vec::new(),
    }
}

fn at(screen: ScreenIndex) -> Stage {
    Stage::Question { screen, changing: false }
}

/// Me, 35, at the warning signs.
fn at_warning_signs() -> Session {
    let actions = [Action::Continue, choose(WHO, OptionIndex(0)), age("35"), Action::Continue];
    after(session(), actions)
}

/// Me, 35, no warning sign, pain 4: at the review.
fn at_review() -> Session {
    let actions = [
        choose(SIGNS, NONE),
        Action::Continue,
        Action::Pick { question: PAIN, number: 4 },
        Action::Continue,
    ];
    after(at_warning_signs(), actions)
}

/// Me, 35, numb since a few days: at the result.
fn at_emergency() -> Session {
    let actions = [choose(SIGNS, NUMB), Action::Continue, choose(SINCE, NEW), Action::Continue];
    after(at_warning_signs(), actions)
}

#[test]
fn it_goes_from_the_start_over_the_questions_and_the_review_to_the_result() {
    assert_eq!(session().stage(), Stage::Start);
    let review = at_review();
    assert_eq!(review.stage(), Stage::Review);
    assert_eq!(after(review, [Action::Continue]).stage(), Stage::Result);
}

#[test]
fn an_emergency_goes_to_the_result_at_once() {
    let session = at_emergency();
    assert_eq!(session.stage(), Stage::Result);
    assert_eq!(session.outcome().care, CareLevel::Emergency);
}

#[test]
fn an_unanswered_screen_stays_and_names_every_question() {
    let session = after(session(), [Action::Continue, Action::Continue]);
    assert_eq!(session.stage(), at(ABOUT_YOU));
    assert_eq!(session.problems(), [Problem::Unanswered(WHO), Problem::Unanswered(AGE)]);
    assert_eq!(session.attempts(), 1);
}

#[test]
fn a_number_out_of_range_is_kept_for_correction() {
    for text in ["350", "3o", "-1", "35.5"] {
        let actions = [Action::Continue, choose(WHO, CHILD), age(text), Action::Continue];
        let session = after(session(), actions);
        assert_eq!(session.problems(), [Problem::NotInRange(AGE)], "{text}");
        assert_eq!(session.typed(AGE), text);
        assert_eq!(session.answers().get(AGE), None);
    }
}

#[test]
fn answers_that_no_person_can_give_stay_on_their_screen() {
    let actions = [Action::Continue, choose(WHO, CHILD), age("40"), Action::Continue];
    let session = after(session(), actions);
    let problem = Problem::Impossible { question: AGE, constraint: "adult_child".into() };
    assert_eq!(session.problems(), [problem]);
    assert_eq!(session.stage(), at(ABOUT_YOU));
}

#[test]
fn none_of_these_stands_alone() {
    let session = after(at_warning_signs(), [choose(SIGNS, NUMB), choose(SIGNS, WEAK)]);
    assert_eq!(chosen(&session, SIGNS), [NUMB, WEAK]);
    let session = after(session, [choose(SIGNS, NONE)]);
    assert_eq!(chosen(&session, SIGNS), [NONE]);
    let session = after(session, [choose(SIGNS, WEAK)]);
    assert_eq!(chosen(&session, SIGNS), [WEAK]);
}

#[test]
fn a_multiple_choice_with_nothing_ticked_is_unanswered() {
    let actions = [choose(SIGNS, NUMB), untick(SIGNS, NUMB), Action::Continue];
    let session = after(at_warning_signs(), actions);
    assert_eq!(session.problems(), [Problem::Unanswered(SIGNS)]);
}

#[test]
fn back_loses_nothing_and_forward_goes_screen_by_screen() {
    let mut session = at_review();
    for stage in [at(HOW_BAD), at(WARNING_SIGNS), at(ABOUT_YOU), Stage::Start] {
        session = after(session, [Action::Back]);
        assert_eq!(session.stage(), stage);
    }
    assert_eq!(session.depth(), 0);
    for stage in [at(ABOUT_YOU), at(WARNING_SIGNS), at(HOW_BAD), Stage::Review, Stage::Result] {
        session = after(session, [Action::Continue]);
        assert_eq!(session.stage(), stage);
    }
}

#[test]
fn back_from_an_emergency_is_its_last_question() {
    assert_eq!(after(at_emergency(), [Action::Back]).stage(), at(WHEN));
}

#[test]
fn a_change_that_asks_nothing_new_leads_straight_back_to_the_review() {
    let actions = [Action::Change(ABOUT_YOU), age("40"), Action::Continue];
    assert_eq!(after(at_review(), actions).stage(), Stage::Review);
}

#[test]
fn a_change_asks_what_it_makes_necessary() {
    let actions = [Action::Change(WARNING_SIGNS), choose(SIGNS, NUMB), Action::Continue];
    let session = after(at_review(), actions);
    assert_eq!(session.stage(), Stage::Question { screen: WHEN, changing: true });
    let session = after(session, [choose(SINCE, OLD), Action::Continue]);
    assert_eq!(session.stage(), Stage::Review);
}

#[test]
fn a_change_can_lead_to_an_emergency() {
    let actions = [
        Action::Change(WARNING_SIGNS),
        choose(SIGNS, NUMB),
        Action::Continue,
        choose(SINCE, NEW),
        Action::Continue,
    ];
    assert_eq!(after(at_review(), actions).stage(), Stage::Result);
}

#[test]
fn a_change_left_half_done_does_not_reach_the_review() {
    let actions = [Action::Change(WARNING_SIGNS), untick(SIGNS, NONE), Action::Back];
    assert_eq!(
        after(at_review(), actions).stage(),
        Stage::Question { screen: ABOUT_YOU, changing: true }
    );
}

#[test]
fn an_impossible_change_never_reaches_a_result() {
    let actions = [Action::Change(ABOUT_YOU), choose(WHO, CHILD), Action::Back, Action::Continue];
    let mut session = after(at_review(), actions);
    for _ in 0..5 {
        session = after(session, [Action::Continue]);
        assert_eq!(session.stage(), at(ABOUT_YOU));
        assert!(!session.problems().is_empty());
    }
}

#[test]
fn an_emergency_can_be_reviewed_and_taken_back() {
    let session = after(at_emergency(), [Action::Review]);
    assert_eq!(session.stage(), Stage::Review);
    assert_eq!(after(session.clone(), [Action::Back]).stage(), Stage::Result);
    let actions = [Action::Change(WHEN), choose(SINCE, OLD), Action::Continue];
    let session = after(session, actions);
    assert_eq!(session.stage(), Stage::Question { screen: HOW_BAD, changing: true });
}

#[test]
fn start_again_forgets_every_answer() {
    let session = after(at_emergency(), [Action::Restart]);
    assert_eq!(session.stage(), Stage::Start);
    assert_eq!(session.answers().iter().count(), 0);
    assert_eq!(session.typed(AGE), "");
    assert_eq!(session.depth(), 0);
}

#[test]
fn leaving_forgets_every_answer_and_leaves_the_history_alone() {
    let before = at_review();
    let depth = before.depth();
    let session = after(before, [Action::Leave]);
    assert_eq!(session.stage(), Stage::Start);
    assert_eq!(session.answers().iter().count(), 0);
    assert_eq!(session.depth(), depth);
}

#[test]
fn the_browser_can_undo_each_screen_until_the_start() {
    let mut session = at_review();
    while session.stage() != Stage::Start {
        assert!(session.depth() > 0);
        session = after(session, [Action::Back]);
    }
    assert_eq!(session.depth(), 0);
}

#[test]
fn the_browser_can_undo_many_screens_at_once_and_goes_forward_by_one() {
    let session = after(at_review(), [Action::Travel { depth: 1 }]);
    assert_eq!((session.stage(), session.depth()), (at(ABOUT_YOU), 1));
    let session = after(session, [Action::Travel { depth: 4 }]);
    assert_eq!((session.stage(), session.depth()), (at(WARNING_SIGNS), 2));
}

#[test]
fn the_browser_does_not_go_forward_past_a_problem() {
    let session = after(session(), [Action::Continue, Action::Travel { depth: 2 }]);
    assert_eq!((session.stage(), session.depth()), (at(ABOUT_YOU), 1));
    assert!(!session.problems().is_empty());
}

#[test]
fn screens_are_counted_as_they_are_put() {
    assert_eq!(at_warning_signs().visit().map(|(place, _)| place), Some(2));
}
