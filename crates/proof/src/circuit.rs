//! Boolean circuits over a SAT solver: a gate is a literal that is true exactly when its inputs say so.
//!
//! The solver is [BatSat](https://github.com/c-cube/batsat), MiniSat in Rust, used directly. Compared (2026):
//! varisat, without a release since 2019; splr, actively developed but under the MPL and without solving under
//! assumptions on one growing formula, which some thousand small questions need; CaDiCaL (through rustsat), the
//! strongest, but C++ to be built on every machine that checks content. BatSat is small (one dependency), MIT, pure
//! Rust, incremental, and the pure-Rust solver that the maintained RustSAT keeps as its own. No author has to trust
//! it blindly: every person that it finds is confirmed by the engine, tests compare it with trying everybody, and
//! whatever it finds impossible is put to a second solver (`second_opinion.rs`).

use std::collections::HashMap;
use std::time::{Duration, Instant};

use batsat::{BasicSolver, Lit, SolverInterface, lbool};

/// Gates in a solver. Equal gates are one gate: most of what is asked for has been built before.
pub(super) struct Circuit {
    solver: BasicSolver,
    truth: Lit,
    conjunctions: HashMap<Vec<Lit>, Lit>,
    /// How often the solver was asked.
    pub queries: usize,
    /// How long it took in all.
    pub time: Duration,
    /// What a second solver is asked again.
    #[cfg(test)]
    pub record: crate::tests::second_opinion::Record,
}

/// A way in which everything asked for can be so.
pub(super) struct Model(Vec<lbool>);

impl Model {
    /// Whether a literal is true in it.
    pub fn holds(&self, literal: Lit) -> bool {
        let position = usize::try_from(literal.var().idx()).unwrap_or(usize::MAX);
        let value = self.0.get(position).copied().unwrap_or_default();
        (value == lbool::TRUE && literal.sign()) || (value == lbool::FALSE && !literal.sign())
    }
}

impl Circuit {
    /// A circuit without gates.
    pub fn new() -> Self {
        let mut solver = BasicSolver::default();
        let truth = Lit::new(solver.new_var_default(), true);
        let mut circuit = Self {
            solver,
            truth,
            conjunctions: HashMap::new(),
            queries: 0,
            time: Duration::ZERO,
            #[cfg(test)]
            record: Default::default(),
        };
        circuit.require(&[truth]);
        circuit
    }

    /// A literal that may be true or false.
    pub fn free(&mut self) -> Lit {
        Lit::new(self.solver.new_var_default(), true)
    }

    /// A literal that is always so.
    pub fn constant(&self, value: bool) -> Lit {
        if value { self.truth } else { !self.truth }
    }

    /// Requires that at least one of these is true.
    pub fn require(&mut self, clause: &[Lit]) {
        #[cfg(test)]
        self.record.requirement(clause);
        self.solver.add_clause_reuse(&mut clause.to_vec());
    }

    /// A part of what a new gate means, which requires nothing of what was there before.
    fn define(&mut self, mut clause: Vec<Lit>) {
        #[cfg(test)]
        self.record.definition(&clause);
        self.solver.add_clause_reuse(&mut clause);
    }

    /// True exactly when all of these are.
    pub fn all(&mut self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        let mut parts: Vec<Lit> = parts.into_iter().filter(|part| *part != self.truth).collect();
        parts.sort_unstable();
        parts.dedup();
        // A literal and its opposite stand side by side in the order of literals.
        let contradicts = parts.windows(2).any(|pair| matches!(pair, [a, b] if *a == !*b));
        if contradicts || parts.contains(&!self.truth) {
            return !self.truth;
        }
        match parts.as_slice() {
            [] => return self.truth,
            [one] => return *one,
            _ => {}
        }
        if let Some(known) = self.conjunctions.get(&parts) {
            return *known;
        }
        let gate = self.free();
        for part in &parts {
            self.define(vec![!gate, *part]);
        }
        let otherwise = parts.iter().map(|part| !*part).chain([gate]);
        self.define(otherwise.collect());
        self.conjunctions.insert(parts, gate);
        gate
    }

    /// True exactly when at least one of these is.
    pub fn any(&mut self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        !self.all(parts.into_iter().map(|part| !part))
    }

    /// True exactly when at least `count` of these are.
    pub fn at_least(&mut self, count: usize, parts: &[Lit]) -> Lit {
        // After each part: whether 1, 2, ... `count` of those so far are true.
        let mut reached = vec![!self.truth; count];
        for part in parts {
            let mut fewer = self.truth;
            for so_far in &mut reached {
                let this_one = self.all([*part, fewer]);
                fewer = *so_far;
                *so_far = self.any([*so_far, this_one]);
            }
        }
        reached.last().copied().unwrap_or(self.truth)
    }

    /// A way in which all of these are true, if there is one.
    pub fn solve(&mut self, wanted: &[Lit]) -> Option<Model> {
        self.queries += 1;
        let start = Instant::now();
        let answer = self.solver.solve_limited(wanted);
        self.time += start.elapsed();
        #[cfg(test)]
        if answer == lbool::FALSE {
            self.record.refuted(wanted);
        }
        // Without limits the solver never gives up. If it did, what it returns would be no person that the engine
        // confirms: an error, never a proof.
        (answer != lbool::FALSE).then(|| Model(self.solver.get_model().to_vec()))
    }

    /// How many variables and clauses there are.
    pub fn size(&self) -> (u32, u64) {
        (self.solver.num_vars(), self.solver.num_clauses())
    }
}
