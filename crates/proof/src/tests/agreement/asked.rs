//! What is asked of small assessments, and what trying everybody says.

use assessment::{Answers, CareLevel};
use proptest::prelude::*;

use super::everybody;
use super::small::{any_condition, small_assessment};
use crate::ask::ask;
use crate::full::FullAnswers;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 250, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn there_is_somebody_exactly_where_trying_everybody_finds_one(
        assessment in small_assessment(),
        who in any_condition(),
        ends_at in prop::sample::subsequence(CareLevel::ALL.to_vec(), 0..=2),
    ) {
        let reply = ask(&assessment, &who, &ends_at);
        let everybody = everybody(&assessment);
        let is_so = |person: &Answers| FullAnswers::of(&assessment, person).truth(&who).holds();
        let is_one = everybody.iter().any(|person| {
            is_so(person)
                && (ends_at.is_empty() || ends_at.contains(&assessment.outcome(person).care))
        });
        prop_assert_eq!(reply.person.is_some(), is_one);
        let some_reason = reply.decided.len() > 1;
        let anywhere = everybody.iter().any(is_so);
        prop_assert!(anywhere || some_reason, "{:?}", reply.decided);
        prop_assert!(reply.person.is_none_or(|person| person.confirmed));
    }
}
