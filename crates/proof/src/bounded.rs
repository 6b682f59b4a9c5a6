//! Bounded: the longest and the shortest session, in screens.

use batsat::Lit;

use crate::circuit::Model;
use crate::encoding::Encoding;

/// How many screens a session has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The longest session of anybody.
    pub longest: usize,
    /// The shortest session of anybody.
    pub shortest: usize,
    /// The shortest session that no emergency ends early.
    pub shortest_whole: usize,
}

/// Finds the longest and the shortest sessions.
pub(super) fn find(encoding: &mut Encoding<'_>) -> Bounds {
    let whole = !encoding.flow.stopped;
    Bounds {
        longest: longest(encoding),
        shortest: shortest(encoding, &[]),
        shortest_whole: shortest(encoding, &[whole]),
    }
}

fn longest(encoding: &mut Encoding<'_>) -> usize {
    let visited = encoding.flow.visited.clone();
    let mut found = 0;
    let mut wanted = Vec::new();
    while let Some(model) = encoding.find(&wanted) {
        found = count(&visited, &model);
        wanted = vec![encoding.circuit.at_least(found + 1, &visited)];
    }
    found
}

/// The fewest screens of any of these people.
pub(super) fn shortest(encoding: &mut Encoding<'_>, people: &[Lit]) -> usize {
    let visited = encoding.flow.visited.clone();
    let mut found = 0;
    let mut wanted = people.to_vec();
    while let Some(model) = encoding.find(&wanted) {
        found = count(&visited, &model);
        if found == 0 {
            break;
        }
        wanted = people.to_vec();
        wanted.push(!encoding.circuit.at_least(found, &visited));
    }
    found
}

fn count(visited: &[Lit], model: &Model) -> usize {
    visited.iter().filter(|screen| model.holds(**screen)).count()
}
