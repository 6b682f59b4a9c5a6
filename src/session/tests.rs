//! What a session does, as sentences.

use std::rc::Rc;

use assessment::{
    Answer, Answers, Assessment, CareLevel, Comparison, Condition, Fact, Kind, OnlyFor,
    OptionIndex, OptionSet, QuestionIndex,
};

use super::{Action, Problem, Session, Stage};
use crate::tests::example::*;

fn session() -> Session {
    Session::new(assessment(), None)
}

fn after(mut session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().for_each(|action| session.take(action));
    session
}

fn untick(question: QuestionIndex, option: OptionIndex) -> Action {
    Action::Choose { question, option, chosen: false }
}

fn chosen(session: &Session, question: QuestionIndex) -> Vec<OptionIndex> {
    match session.answers().get(question) {
        Some(Answer::Options(options)) => options.iter().collect(),
        _ => Vec::new(),
    }
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

/// Me, and this typed as the age: on the way from the first screen.
fn aged(text: &str) -> Session {
    let actions = [Action::Continue, choose(WHO, OptionIndex(0)), age(text), Action::Continue];
    after(session(), actions)
}

fn is_read_as(text: &str, number: i32) {
    let session = aged(text);
    assert_eq!(session.answers().get(AGE), Some(Answer::Number(number)), "{text:?}");
    assert_eq!(session.stage(), at(WARNING_SIGNS), "{text:?}");
}

fn is_not_in_range(text: &str, number: Option<i32>) {
    let session = aged(text);
    assert_eq!(session.problems(), [Problem::NotInRange { question: AGE, number }], "{text:?}");
    assert_eq!(session.typed(AGE), text);
    assert_eq!(session.answers().get(AGE), None);
}

#[test]
fn a_number_out_of_range_is_kept_for_correction() {
    for (text, number) in [("350", 350), ("121", 121), ("-1", -1), ("-01.0", -1)] {
        is_not_in_range(text, Some(number));
    }
}

#[test]
fn what_is_no_whole_number_is_kept_for_correction() {
    for text in ["3o", "35.5", "35.01", "35.0.0", ".0", ".", "-", "--1", "0x23", "99999999999"] {
        is_not_in_range(text, None);
    }
}

#[test]
fn nothing_is_guessed() {
    for text in ["3 5", "3\u{a0}5", "thirty", "35 or 36", "35-36", "1e2", "+35", "35+", "35 years"]
    {
        is_not_in_range(text, None);
    }
}

#[test]
fn three_zeros_after_a_point_may_be_thousands() {
    for text in ["35.000", "35,000", "1,000", "1.000"] {
        is_not_in_range(text, None);
    }
}

#[test]
fn a_fraction_of_nothing_takes_nothing_from_a_number() {
    for text in ["35", "35.", "35.0", "35,0", "35.00", "35,", "035"] {
        is_read_as(text, 35);
    }
    is_read_as("0.0", 0);
}

#[test]
fn what_nobody_sees_around_a_number_is_no_part_of_it() {
    for text in [" 35 ", "\u{a0}35\u{a0}", "\u{202f}35", "35\u{3000}", "\t35", "\u{200f}35\u{200e}"]
    {
        is_read_as(text, 35);
    }
}

#[test]
fn a_field_with_nothing_but_spaces_is_unanswered() {
    assert_eq!(aged("\u{a0} ").problems(), [Problem::Unanswered(AGE)]);
}

#[test]
fn the_digits_of_every_script_are_read() {
    let scripts = [
        "٣٥", "۳۵", "३५", "৩৫", "੩੫", "૩૫", "୩୫", "௩௫", "౩౫", "೩೫", "൩൫", "๓๕", "໓໕", "༣༥", "၃၅",
        "៣៥", "３５", "߃߅", "᠓᠕", "𞥓𞥕", "𑄹𑄻",
    ];
    for text in scripts {
        is_read_as(text, 35);
    }
    for text in ["٣٥٫٠", "\u{a0}۳۵\u{200f}", "３５．０"] {
        is_read_as(text, 35);
    }
    is_not_in_range("٣٥٫٥", None);
    is_not_in_range("٣ ٥", None);
    // These are numbers, but no digits.
    for text in ["Ⅳ", "³⁵", "三十五", "½"] {
        is_not_in_range(text, None);
    }
}

#[test]
fn a_year_is_told_from_other_numbers() {
    let is_year = |text: &str| {
        let session = aged(text);
        let (Some(problem), Some(question)) = (session.problems().first(), session.question(AGE))
        else {
            return false;
        };
        problem.is_year(question, 2026)
    };
    for text in ["1900", "1985", "2026", "1985.0", "١٩٨٥"] {
        assert!(is_year(text), "{text}");
    }
    for text in ["35", "121", "1899", "2027", "19850", "-1985", "in 1985"] {
        assert!(!is_year(text), "{text}");
    }
}

#[test]
fn a_year_is_no_mistake_where_the_answer_can_be_one() {
    let question = question("since", Kind::Number { min: 0, max: 2100 });
    let problem = Problem::NotInRange { question: AGE, number: Some(1985) };
    assert!(!problem.is_year(&question, 2026));
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
fn what_is_forgotten_leaves_the_browsers_history_alone() {
    let mut session = at_emergency();
    let depth = session.depth();
    session.forget();
    assert_eq!((session.stage(), session.depth()), (Stage::Start, depth));
    assert_eq!(session.answers().iter().count(), 0);
    assert_eq!(session.typed(AGE), "");
}

/// Comes from another check, which was told that it is about me, 35.
fn sent_on() -> Session {
    let mut carried = Answers::none(&assessment());
    let before = at_warning_signs();
    for question in [WHO, AGE] {
        carried.set(question, before.answers().get(question));
    }
    Session::new(assessment(), Some(carried))
}

#[test]
fn what_another_check_was_told_is_not_asked_again() {
    let session = after(sent_on(), [Action::Continue]);
    assert_eq!(session.stage(), at(WARNING_SIGNS));
    assert_eq!(session.visit().map(|(place, _)| place), Some(1));
    assert_eq!(after(session, [Action::Back]).stage(), Stage::Start);
}

#[test]
fn what_another_check_was_told_can_be_changed() {
    let actions =
        [Action::Continue, choose(SIGNS, NONE), Action::Continue, Action::Change(ABOUT_YOU)];
    let session = after(sent_on(), actions);
    assert_eq!(session.typed(AGE), "35");
    let session = after(session, [age("36"), Action::Continue]);
    assert_eq!(session.stage(), Stage::Question { screen: HOW_BAD, changing: true });
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
fn screens_are_counted_as_they_are_put() {
    assert_eq!(at_warning_signs().visit().map(|(place, _)| place), Some(2));
}

/// Me, numb: at the warning signs, of which numbness is for grown-ups alone.
fn numb_and_grown_up() -> Session {
    let mut limited = Assessment::clone(&assessment());
    let applies = Condition::Atom(Fact::Number(AGE, Comparison::More, 17));
    limited.questions[SIGNS.position()].only_for = vec![OnlyFor { option: NUMB, applies }];
    let session = Session::new(Rc::new(limited), None);
    let actions = [
        Action::Continue,
        choose(WHO, OptionIndex(0)),
        age("35"),
        Action::Continue,
        choose(SIGNS, NUMB),
        Action::Back,
        age("12"),
        Action::Continue,
    ];
    after(session, actions)
}

#[test]
fn an_option_that_an_earlier_answer_takes_away_is_not_said_and_comes_back_with_that_answer() {
    let child = numb_and_grown_up();
    assert_eq!(child.stage(), at(WARNING_SIGNS));
    assert_eq!(child.told(SIGNS), None);
    let refused = after(child.clone(), [Action::Continue]);
    assert_eq!(refused.problems(), [Problem::Unanswered(SIGNS)]);
    let grown_up = after(child, [Action::Back, age("35"), Action::Continue]);
    assert_eq!(grown_up.told(SIGNS), Some(Answer::Options(OptionSet::only(NUMB))));
    assert_eq!(after(grown_up, [Action::Continue]).stage(), at(WHEN));
}
