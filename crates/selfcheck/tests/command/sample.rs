//! `selfcheck sample`: people drawn by chance.

use super::{answers_file, said, selfcheck};

fn sample(name: &str, rates: &str, more: &[&str]) -> (Option<i32>, String, String) {
    let rates = answers_file(name, rates);
    let arguments = [&["sample", "ankle", "--rates", &rates, "--people", "400"], more].concat();
    let output = selfcheck(&arguments, "");
    let printed = String::from_utf8(output.stdout.clone()).unwrap();
    (output.status.code(), printed, said(&output))
}

#[test]
fn the_same_seed_draws_the_same_people_and_another_seed_others() {
    let rates = "signs = { numb_foot = 30 }";
    let draw = |seed| sample("seeds.toml", rates, &["--seed", seed]).1;
    assert_eq!(draw("7"), draw("7"));
    assert_ne!(draw("7").replace("seed 7", ""), draw("8").replace("seed 8", ""));
}

#[test]
fn people_come_as_often_as_the_rates_say() {
    let rates = "age = [[20, 50, 1]]\nsigns = { cannot_stand = 0, numb_foot = 100 }\nnumb_when = { today = 100 }";
    let (code, printed, _) = sample("all.toml", rates, &[]);
    assert_eq!(code, Some(0));
    assert!(printed.contains("emergency 100.0 %"), "{printed}");
    assert!(printed.contains("decided most often by A-1 400"), "{printed}");

    let rates = "signs = { cannot_stand = 0, numb_foot = 0 }";
    let (_, printed, _) = sample("none.toml", rates, &[]);
    assert!(printed.contains("without a warning sign: emergency 0.0 %"), "{printed}");
    assert!(printed.contains("self_care 100.0 % of 400"), "{printed}");
}

#[test]
fn rates_of_what_is_not_asked_are_refused() {
    let refused = |rates| {
        let (code, _, said) = sample("wrong.toml", rates, &[]);
        assert_eq!(code, Some(2));
        said
    };
    assert!(refused("sings = { none = 3 }").contains("`ankle` has no question `sings`"));
    assert!(
        refused("signs = { numb = 3 }")
            .contains("`signs` has no option `numb`; it has `cannot_stand`")
    );
    assert!(refused("signs = [[1, 2, 3]]").contains("`signs` takes options, and no number"));
    assert!(refused("pain = [[7, 1, 3]]").contains("`pain` takes 0 to 10"));
    assert!(refused("pain = { low = 3 }").contains("`pain` has no option `low`"));
}

#[test]
fn rates_that_leave_nobody_who_can_be_are_refused() {
    let (code, _, said) = sample("nobody.toml", "who = { child = 100 }\nage = [[20, 50, 1]]", &[]);
    assert_eq!(code, Some(2));
    assert!(said.contains("nobody can be, the last by `child_over_17`"), "{said}");
}
