//! Checking that everything in an assessment leads somewhere.

use crate::{
    Advice, Assessment, Circumstance, Concern, ConcernIndex, Condition, Fact, Invalid, Kind,
    OptionSet, PatternIndex, Picture, Question, QuestionIndex, ReplyWords,
};

fn require(holds: bool, otherwise: Invalid) -> Result<(), Invalid> {
    if holds { Ok(()) } else { Err(otherwise) }
}

impl Assessment {
    /// Checks that every index leads somewhere and every question can be answered.
    ///
    /// # Errors
    /// The first thing that is inconsistent.
    pub fn validate(&self) -> Result<(), Invalid> {
        require(!self.screens.is_empty(), Invalid::NoScreen)?;
        require(!self.contacts.is_empty(), Invalid::NoContact)?;
        require(!self.regions.is_empty(), Invalid::NoRegion)?;
        self.validate_flow()?;
        for (position, finding) in self.findings.iter().enumerate() {
            self.validate_condition(&finding.when, position)?;
        }
        for constraint in &self.impossible {
            self.validate_fact_condition(&constraint.when)?;
        }
        self.validate_rules()?;
        self.validate_patterns()?;
        self.validate_advice(&self.advice)?;
        self.validate_concerns(&self.concerns)?;
        for sign in &self.danger_signs {
            self.validate_fact_condition(&sign.shown)?;
        }
        self.validate_hand_overs()?;
        self.introduce
            .iter()
            .chain(&self.tell_more)
            .try_for_each(|fact| self.validate_fact(&Fact::Chosen(fact.question, fact.options), 0))
    }

    fn validate_flow(&self) -> Result<(), Invalid> {
        let mut expected = 0;
        for screen in &self.screens {
            require(!screen.questions.is_empty(), Invalid::EmptyScreen)?;
            for question in &screen.questions {
                require(question.position() == expected, Invalid::FlowOrder)?;
                expected += 1;
            }
        }
        require(expected == self.questions.len(), Invalid::QuestionOffScreen)?;
        for question in &self.questions {
            self.validate_question(question)?;
        }
        Ok(())
    }

    fn validate_question(&self, question: &Question) -> Result<(), Invalid> {
        match &question.kind {
            Kind::Single { options } | Kind::Multi { options, .. } => {
                require(!options.is_empty(), Invalid::NoOptions)?;
                require(options.len() <= OptionSet::CAPACITY, Invalid::TooManyOptions)?;
            }
            Kind::Number { min, max } | Kind::Scale { min, max } => {
                require(min < max, Invalid::NoRange)?;
            }
        }
        self.validate_fact_condition(&question.applies)?;
        self.validate_fact_condition(&question.asked)?;
        for one in &question.only_for {
            let known = one.option.position() < question.kind.options().len();
            require(known, Invalid::Option)?;
            self.validate_fact_condition(&one.applies)?;
        }
        let always = question.applies == Condition::Constant(true);
        require(always || question.neutral.is_some(), Invalid::NoNeutral)?;
        require(
            question.neutral.is_none_or(|neutral| question.allows(neutral)),
            Invalid::ForeignNeutral,
        )
    }

    fn validate_rules(&self) -> Result<(), Invalid> {
        for rule in &self.rules {
            require(!rule.tiers.is_empty(), Invalid::NoLevel)?;
            require(
                rule.tiers.windows(2).all(|pair| match pair {
                    [higher, lower] => higher.care > lower.care,
                    _ => true,
                }),
                Invalid::LevelOrder,
            )?;
            for tier in &rule.tiers {
                let contact = tier.contact.position();
                require(contact < self.contacts.len(), Invalid::RuleContact)?;
                self.validate_fact_condition(&tier.when)?;
                for reason in &tier.reasons {
                    self.validate_fact_condition(&reason.when)?;
                }
            }
        }
        Ok(())
    }

    fn validate_patterns(&self) -> Result<(), Invalid> {
        for pattern in &self.patterns {
            self.validate_fact_condition(&pattern.considered)?;
            for adjustment in &pattern.adjustments {
                self.validate_fact_condition(&adjustment.when)?;
            }
            for evidence in &pattern.evidence {
                let known = evidence.finding.position() < self.findings.len();
                require(known, Invalid::Evidence)?;
            }
        }
        Ok(())
    }

    /// Checks that this advice is about this assessment, that its pictures can be drawn and that, where there is any, none is
    /// missing that sends people on to another assessment.
    ///
    /// # Errors
    /// The first thing that is inconsistent.
    pub(crate) fn validate_advice(&self, advice: &[Advice]) -> Result<(), Invalid> {
        for one in advice {
            self.validate_circumstances(&one.when)?;
            if let Some(fault) = one.picture.as_ref().and_then(Picture::fault) {
                return Err(fault);
            }
        }
        let is_there = |position: usize| advice.is_empty() || position < advice.len();
        let all_there = self.hand_overs.iter().all(|one| is_there(one.advice.position()));
        require(all_there, Invalid::HandOverAdvice)
    }

    /// Checks that these concerns are about this assessment, and that everybody has a reply to each.
    ///
    /// # Errors
    /// The first thing that is inconsistent.
    pub(crate) fn validate_concerns(&self, concerns: &[Concern]) -> Result<(), Invalid> {
        for concern in concerns {
            self.validate_fact_condition(&concern.applies)?;
            self.validate_fact_condition(&concern.asked)?;
            self.validate_fact_condition(&concern.related)?;
            let limit = concern.limited_as.map(ConcernIndex::position);
            require(limit.is_none_or(|limit| limit < concerns.len()), Invalid::Concern)?;
            for reply in &concern.replies {
                self.validate_circumstances(&reply.when)?;
            }
            let last = concern.replies.last();
            let answers_all = last.is_some_and(|reply| {
                reply.when == Condition::Constant(true) && reply.words == ReplyWords::Own
            });
            require(answers_all, Invalid::NoReply)?;
        }
        Ok(())
    }

    fn validate_hand_overs(&self) -> Result<(), Invalid> {
        for hand_over in &self.hand_overs {
            for question in &hand_over.carries {
                self.kind_of(*question)?;
            }
        }
        Ok(())
    }

    fn validate_fact_condition(&self, condition: &Condition<Fact>) -> Result<(), Invalid> {
        self.validate_condition(condition, self.findings.len())
    }

    /// `known_findings`: how many findings may be referred to, which keeps findings free of circles.
    fn validate_condition(
        &self,
        condition: &Condition<Fact>,
        known_findings: usize,
    ) -> Result<(), Invalid> {
        let mut verdict = Ok(());
        condition.for_each_atom(&mut |fact| {
            if verdict.is_ok() {
                verdict = self.validate_fact(fact, known_findings);
            }
        });
        verdict
    }

    fn validate_circumstances(&self, condition: &Condition<Circumstance>) -> Result<(), Invalid> {
        let mut verdict = Ok(());
        condition.for_each_atom(&mut |atom| {
            if verdict.is_ok() {
                verdict = match atom {
                    Circumstance::Fact(fact) => self.validate_fact(fact, self.findings.len()),
                    Circumstance::Pattern(pattern) => self.validate_pattern(*pattern),
                    Circumstance::Best(among) => {
                        among.iter().try_for_each(|pattern| self.validate_pattern(*pattern))
                    }
                    Circumstance::Care(_) => Ok(()),
                };
            }
        });
        verdict
    }

    fn validate_pattern(&self, pattern: PatternIndex) -> Result<(), Invalid> {
        require(pattern.position() < self.patterns.len(), Invalid::Pattern)
    }

    fn validate_fact(&self, fact: &Fact, known_findings: usize) -> Result<(), Invalid> {
        match fact {
            Fact::Finding(finding) => {
                require(finding.position() < known_findings, Invalid::Finding)
            }
            Fact::Chosen(question, options) => {
                let known = self.kind_of(*question)?.options().len();
                require(options.iter().all(|option| option.position() < known), Invalid::Option)
            }
            Fact::Number(question, ..) => require(
                matches!(self.kind_of(*question)?, Kind::Number { .. } | Kind::Scale { .. }),
                Invalid::Comparison,
            ),
        }
    }

    fn kind_of(&self, question: QuestionIndex) -> Result<&Kind, Invalid> {
        self.questions
            .get(question.position())
            .map(|question| &question.kind)
            .ok_or(Invalid::Question)
    }
}
