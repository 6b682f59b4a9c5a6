//! Reasons that cannot all be so, as few as are needed.

use batsat::Lit;

use crate::circuit::Circuit;

/// Of parts that cannot all be so, some that cannot be so together, none of which can be left out: the last are given up
/// first. Nothing, where all can be so.
pub(super) fn smallest_conflict<T>(
    circuit: &mut Circuit,
    given: &[Lit],
    mut parts: Vec<(Lit, T)>,
) -> Option<Vec<T>> {
    let literals = |parts: &[(Lit, T)]| -> Vec<Lit> {
        given.iter().copied().chain(parts.iter().map(|(literal, _)| *literal)).collect()
    };
    if circuit.solve(&literals(&parts)).is_some() {
        return None;
    }
    let mut needed = Vec::new();
    while let Some(part) = parts.pop() {
        let mut others = literals(&parts);
        others.extend(needed.iter().map(|(literal, _): &(Lit, T)| *literal));
        if circuit.solve(&others).is_some() {
            needed.push(part);
        }
    }
    needed.reverse();
    Some(needed.into_iter().map(|(_, part)| part).collect())
}
