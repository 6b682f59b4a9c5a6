//! Where no pattern is in play, the circuit knows exactly who is given which reply.

use assessment::Assessment;
use batsat::Lit;
use proptest::prelude::*;

use super::everybody;
use super::small::{small_assessment, two_concerns};
use crate::encoding::Encoding;
use crate::results::Results;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 250, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn a_reply_holds_in_the_circuit_exactly_where_the_engine_gives_it(
        assessment in small_assessment(), concerns in two_concerns(),
    ) {
        given_to_the_same_people(Assessment { concerns, ..assessment })?;
    }
}

fn given_to_the_same_people(assessment: Assessment) -> Result<(), TestCaseError> {
    prop_assert_eq!(assessment.validate(), Ok(()));
    let mut encoding = Encoding::of(&assessment, &[]);
    let replies = Results::of(&mut encoding).replies(&mut encoding);
    let everybody = everybody(&assessment);
    for person in everybody.iter().step_by(everybody.len() / 32 + 1) {
        let answers = person.iter();
        let wanted: Vec<Lit> = answers
            .map(|(index, answer)| encoding.person.answers(&mut encoding.circuit, index, answer))
            .collect();
        let model = encoding.find(&wanted).expect("a possible person is possible in the circuit");
        let given = assessment.replies(person);
        for (concern, replies) in replies.iter().enumerate() {
            for (place, reply) in replies.iter().enumerate() {
                let is_given = given
                    .iter()
                    .any(|given| given.said_by.position() == concern && given.reply == place);
                prop_assert_eq!(model.holds(*reply), is_given, "reply {} to {}", place, concern);
            }
        }
    }
    Ok(())
}
