//! A second solver, which shares no code with the first, on everything that the first found impossible.
//!
//! The proof rests on these answers alone: whoever is found is confirmed by the engine, but nothing else would notice that
//! somebody was overlooked. [Splr](https://github.com/shnarazk/splr) is asked the whole formula as it was at that time.

use std::collections::HashSet;
use std::path::Path;
use std::time::Instant;

use batsat::Lit;
use compile::{Compiled, compile};
use content::{Diagnostics, Library};
use splr::{Certificate, SolverError};

use crate::encoding::Encoding;
use crate::prove_in;

/// How many answers are confirmed at once.
const AT_ONCE: usize = 16;

/// What a circuit says, and what was asked of it and found impossible.
#[derive(Default)]
pub struct Record {
    /// What gates mean. A definition says nothing about what was there before it, so answers from before it stay as they are.
    definitions: Vec<Vec<i32>>,
    requirements: Vec<Vec<i32>>,
    refuted: Vec<Refuted>,
}

/// A question to the solver, to which the answer was no.
struct Refuted {
    /// How many requirements there were at that time.
    requirements: usize,
    wanted: Vec<i32>,
}

impl Record {
    pub fn definition(&mut self, clause: &[Lit]) {
        self.definitions.push(numbers(clause));
    }

    pub fn requirement(&mut self, clause: &[Lit]) {
        self.requirements.push(numbers(clause));
    }

    pub fn refuted(&mut self, wanted: &[Lit]) {
        self.refuted
            .push(Refuted { requirements: self.requirements.len(), wanted: numbers(wanted) });
    }

    /// Whether the second solver finds all of it impossible too.
    fn is_confirmed(&self) -> bool {
        let of_one_time = self.refuted.chunk_by(|one, next| one.requirements == next.requirements);
        of_one_time.flat_map(|some| some.chunks(AT_ONCE)).all(|some| self.are_confirmed(some))
    }

    /// What these literals mean, and what that means in turn. A gate is the newest variable in what defines it.
    fn definitions_of<'a>(&self, literals: impl Iterator<Item = &'a i32>) -> Vec<Vec<i32>> {
        let mut needed: HashSet<i32> = literals.map(|literal| literal.abs()).collect();
        let mut definitions = Vec::new();
        for clause in self.definitions.iter().rev() {
            let gate = clause.iter().map(|literal| literal.abs()).max();
            if gate.is_some_and(|gate| needed.contains(&gate)) {
                needed.extend(clause.iter().map(|literal| literal.abs()));
                definitions.push(clause.clone());
            }
        }
        definitions
    }

    /// Asks whether one of these is possible. None is, if the answer is no.
    fn are_confirmed(&self, some: &[Refuted]) -> bool {
        let requirements = some.first().map_or(0, |refuted| refuted.requirements);
        let mut clauses: Vec<_> = self.requirements.iter().take(requirements).cloned().collect();
        let wanted = some.iter().map(|refuted| &refuted.wanted);
        let definitions = self.definitions_of(clauses.iter().chain(wanted).flatten());
        clauses.extend(definitions);
        let literals = clauses.iter().flatten().map(|literal| literal.abs());
        let free = literals.max().unwrap_or(0) + 1;
        for (refuted, this_one) in some.iter().zip(free..) {
            clauses.extend(refuted.wanted.iter().map(|literal| vec![-this_one, *literal]));
        }
        clauses.push((free..).take(some.len()).collect());
        match Certificate::try_from(clauses) {
            Ok(Certificate::UNSAT) => true,
            Ok(Certificate::SAT(_)) => false,
            // It already saw a contradiction while it read the clauses.
            Err(SolverError::EmptyClause | SolverError::RootLevelConflict(_)) => true,
            Err(error) => panic!("the second solver stopped: {error}"),
        }
    }
}

/// Literals as in DIMACS: variables from 1 on, negative where they are negated.
fn numbers(literals: &[Lit]) -> Vec<i32> {
    let number = |literal: &Lit| {
        let variable = i32::try_from(literal.var().idx()).unwrap() + 1;
        if literal.sign() { variable } else { -variable }
    };
    literals.iter().map(number).collect()
}

/// Both checks, compiled.
pub fn real_content() -> Vec<Compiled> {
    let library = Library::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assessments"));
    let diagnostics = Diagnostics::default();
    let folders = library.assessments(&diagnostics);
    compile(library.read(&folders, &diagnostics), &diagnostics)
}

#[test]
fn whatever_the_solver_finds_impossible_a_second_one_finds_impossible_too() {
    for Compiled { assessment, claims, texts, .. } in real_content() {
        let mut encoding = Encoding::of(&assessment, &claims.conditions().collect::<Vec<_>>());
        let proof = prove_in(&mut encoding, Instant::now(), String::new(), &claims, &texts);
        assert!(proof.failures.is_empty());
        let record = &encoding.circuit.record;
        assert!(record.refuted.len() > 100, "{} answers to confirm", record.refuted.len());
        assert!(record.is_confirmed(), "{}", assessment.id);
    }
}

#[test]
fn the_second_solver_contradicts_a_wrong_answer() {
    let confirms = |requirements, wanted: &[&[i32]]| {
        let refuted = |wanted: &&[i32]| Refuted { requirements, wanted: wanted.to_vec() };
        let record = Record {
            definitions: vec![vec![1, 2]],
            requirements: vec![vec![-1, 2]],
            refuted: wanted.iter().map(refuted).collect(),
        };
        record.is_confirmed()
    };
    assert!(confirms(1, &[&[-2], &[1, -2]]));
    assert!(!confirms(0, &[&[-2]]), "without the requirement");
    assert!(!confirms(1, &[&[-2], &[2]]), "one of several");
}
