//! Going on to another assessment without being asked everything again.

use crate::{Answers, Assessment, HandOver};

impl Assessment {
    /// What another assessment need not ask this person, who goes on to it from here.
    ///
    /// These are their answers to the questions that the hand-over names. An answer that lost its
    /// question stays behind, and so does one that the other assessment would not take: it asks
    /// again.
    pub fn carry(&self, hand_over: &HandOver, answers: &Answers, to: &Self) -> Answers {
        let mut carried = Answers::none(to);
        let put = self.replay(answers).visited.into_iter().flat_map(|visit| visit.questions);
        for index in put.filter(|question| hand_over.carries.contains(question)) {
            let Some(question) = self.questions.get(index.position()) else { continue };
            if let Some((there, same)) = to.question(&question.id)
                && same.kind == question.kind
            {
                carried.set(there, answers.get(index));
            }
        }
        carried
    }
}
