//! `selfcheck ask`, as an author meets it.

use insta::assert_snapshot;

use super::{lines, said, selfcheck};

fn ask(arguments: &[&str]) -> String {
    let output = selfcheck(&[&["ask", "ankle", "--content", "."], arguments].concat(), "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn somebody_is_shown_with_what_decided_it_and_what_did_not() {
    assert_snapshot!(ask(&["signs has numb_foot", "--reaches", "self_care", "--why"]), @r"
    somebody:
        who: me
        age: 18
        sex: male
        signs: numb_foot
        numb_when: longer
        (and the plainest answer to 1 more question)
    the flow ends at `self_care`; all answers together come to `self_care`
    decided by no rule, so it is `self_care`
    A-1 (emergency) did not fire: `worrying` does not hold (signs numb_foot, numb_when longer)
        it fires where: worrying
    ");
    assert_snapshot!(ask(&["age >= 33 and age < 34 and signs has cannot_stand"]), @r"
    somebody:
        who: me
        age: 33
        sex: male
        signs: cannot_stand
        (and the plainest answer to 1 more question)
    the flow ends at `emergency`; all answers together come to `emergency`
    decided by A-1 (emergency), on: signs cannot_stand; pain 7
    ");
}

#[test]
fn the_rule_that_rests_on_least_besides_comes_first() {
    assert_snapshot!(ask(&["not signs has cannot_stand", "--reaches", "self_care", "--why"]), @r"
    somebody:
        who: me
        age: 18
        sex: male
        signs none
        (and the plainest answer to 1 more question)
    the flow ends at `self_care`; all answers together come to `self_care`
    decided by no rule, so it is `self_care`
    A-1 (soon_days) did not fire: `signs has cannot_stand` does not hold (signs none)
        it fires where: signs has cannot_stand
    A-1 (emergency) did not fire: `worrying` does not hold (signs none)
        it fires where: worrying
    ");
}

#[test]
fn a_question_that_was_not_asked_says_why() {
    assert_snapshot!(ask(&["numb_when is today", "--reaches", "self_care", "--why"]), @r"
    somebody:
        who: me
        age: 18
        sex: male
        (and the plainest answer to 2 more questions)
    the flow ends at `self_care`; all answers together come to `self_care`
    never asked: numb_when today
    decided by no rule, so it is `self_care`
    A-1 (emergency) did not fire: `worrying` does not hold (signs none)
        it fires where: worrying
    `numb_when` was not asked, since `signs has numb_foot` does not hold (signs none) (it is asked where: signs has numb_foot)
    ");
    assert_snapshot!(ask(&["signs has numb_foot and pain >= 7", "--reaches", "emergency", "--why"]), @r"
    somebody:
        who: me
        age: 18
        sex: male
        signs: cannot_stand, numb_foot
        numb_when: longer
        pain 7
    the flow ends at `emergency`; all answers together come to `emergency`
    decided by A-1 (emergency), on: signs cannot_stand; pain 7
    ");
    assert_snapshot!(ask(&["pregnancy is no and sex is male", "--why"]), @r"
    somebody:
        who: me
        age: 18
        sex: male
        (and the plainest answer to 2 more questions)
    the flow ends at `self_care`; all answers together come to `self_care`
    never asked: pregnancy no
    decided by no rule, so it is `self_care`
    `pregnancy` was not asked: it does not apply, since `sex is female` does not hold (sex male) (it applies where: sex is female and age >= 12), and counts as `pregnancy no`
    ");
}

#[test]
fn nobody_is_explained_by_the_rule_that_fires_for_everybody_like_that() {
    assert_snapshot!(ask(&["numb_new", "--reaches", "self_care", "--why"]), @r"
    nobody
    everybody like that ends at `emergency`, by:
        A-1 (emergency)
    A-1 (emergency) fires where: worrying
    ");
    assert_snapshot!(ask(&["signs has none", "--reaches", "emergency"]), @r"
    nobody
    everybody like that ends at `self_care`
    ");
}

#[test]
fn an_emergency_that_comes_first_is_no_reason() {
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assessments");
    let mood = ["ask", "back-pain", "--content", content, "outlook has hopeless"];
    let output = selfcheck(&[&mood[..], &["--reaches", "self_care"]].concat(), "");
    let told = String::from_utf8(output.stdout).unwrap();
    // "nobody", at which levels instead, and the one rule on what was asked.
    assert_eq!(told.lines().count(), 3, "{told}");
}

#[test]
fn nobody_is_explained_by_what_excludes_each_other() {
    assert_snapshot!(ask(&["pain == 3 and sex is male and pregnancy is yes"]), @r"
    nobody
    nobody can be so, since these exclude each other:
        sex is male
        pregnancy is yes
        `pregnancy` applies only where: sex is female and age >= 12; else it counts as `pregnancy no`
    ");
    assert_snapshot!(ask(&["who is child and age >= 30"]), @r"
    nobody
    nobody can be so, since these exclude each other:
        who is child
        age >= 30
        `child_over_17` is impossible: who is child and age > 17
    ");
}

#[test]
fn the_person_can_be_put_through_the_flow() {
    let (_, reply) = lines(
        &["ask", "ankle", "--content", ".", "--json", "numb_new", "--reaches", "emergency"],
        "",
    );
    let person = reply[0]["person"].to_string();
    let (code, came) = lines(&["evaluate", "ankle", "--content", ".", "--answers", "-"], &person);
    assert_eq!((code, &came[0]["care"]), (0, &reply[0]["care"]));
    assert_eq!(reply[0]["care"], "emergency");
}

#[test]
fn a_mistake_in_the_condition_has_its_place_and_a_remedy() {
    let output = selfcheck(&["ask", "ankle", "--content", ".", "signs has numb_fot"], "");
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains("question `signs` has no option `numb_fot`"), "{said}");
    assert!(said.contains("the condition:1:11") && said.contains("`numb_foot`"), "{said}");
}
