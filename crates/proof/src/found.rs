//! What comes of looking for people of whom a property is not so.

use crate::failure::{Failure, Property, Subject};
use crate::witness::Witness;

/// What came of one property.
pub(super) struct Found {
    /// The property.
    pub property: Property,
    /// What is not as it must be.
    pub failures: Vec<Failure>,
    /// How much was proved.
    pub proved: usize,
}

impl Found {
    /// A property of which nothing is known yet.
    pub fn of(property: Property) -> Self {
        Self { property, failures: Vec::new(), proved: 0 }
    }

    /// This, and what else came of the same property.
    pub fn and(mut self, other: Self) -> Self {
        self.failures.extend(other.failures);
        self.proved += other.proved;
        self
    }

    /// Something is not as it must be.
    pub fn fail(&mut self, subject: Subject, message: impl Into<String>, person: Option<Witness>) {
        let (property, message) = (self.property, message.into());
        self.failures.push(Failure { property, subject, message, person });
    }

    /// Proved, if nobody was found; whoever was is a failure, with what is wrong.
    pub fn expect_nobody(&mut self, subject: Subject, found: Option<(String, Witness)>) {
        match found {
            None => self.proved += 1,
            Some((message, person)) => self.fail(subject, message, Some(person)),
        }
    }
}
