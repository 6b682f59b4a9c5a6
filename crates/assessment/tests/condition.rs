//! Conditions: comparisons at their edges, and what stays open while a question was not asked.

use assessment::Truth::{False, NotAsked, True};
use assessment::{Comparison, Condition, Truth};

const ALL: [Truth; 3] = [False, NotAsked, True];

fn truth(condition: &Condition<Truth>) -> Truth {
    condition.truth(&|atom| *atom)
}

#[test]
fn a_comparison_says_its_edge() {
    let below_at_above = |comparison: Comparison| [4, 5, 6].map(|one| comparison.holds(one, 5));
    assert_eq!(below_at_above(Comparison::Less), [true, false, false]);
    assert_eq!(below_at_above(Comparison::AtMost), [true, true, false]);
    assert_eq!(below_at_above(Comparison::Equal), [false, true, false]);
    assert_eq!(below_at_above(Comparison::AtLeast), [false, true, true]);
    assert_eq!(below_at_above(Comparison::More), [false, false, true]);
}

/// Every way to answer what was not asked, tried one by one, says the same as the engine.
#[test]
fn a_condition_is_settled_exactly_when_no_answer_to_what_was_not_asked_can_change_it() {
    for parts in ALL.iter().flat_map(|a| ALL.iter().flat_map(|b| ALL.iter().map(|c| [*a, *b, *c])))
    {
        let of = || parts.map(Condition::Atom).to_vec();
        let holding = parts.iter().filter(|one| one.holds()).count();
        let open = parts.iter().filter(|one| **one == NotAsked).count();
        let expected = |count: usize| match (holding >= count, holding + open >= count) {
            (true, _) => True,
            (false, true) => NotAsked,
            (false, false) => False,
        };
        for count in 0..=4_u8 {
            let at_least = Condition::AtLeast { count, of: of() };
            assert_eq!(truth(&at_least), expected(count.into()), "{count} of {parts:?}");
        }
        assert_eq!(truth(&Condition::All(of())), expected(3), "all of {parts:?}");
        assert_eq!(truth(&Condition::Any(of())), expected(1), "any of {parts:?}");
        assert_eq!(
            truth(&Condition::Not(Box::new(Condition::All(of())))),
            !expected(3),
            "{parts:?}"
        );
    }
}
