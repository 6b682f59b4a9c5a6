//! Which local or function an instruction means, as how long ago it was last meant.

use super::numbers::count;

/// What was used last comes first. All that have not been used follow in their order.
#[derive(Default)]
pub struct Ranks(Vec<u32>);

impl Ranks {
    /// The rank of one, which then is the first: 0 is the last used, 1 the one before.
    pub fn rank(&mut self, number: u32) -> u32 {
        let unused = count(&self.0)..=number;
        self.0.extend(unused);
        let place = self.0.iter().position(|one| *one == number).unwrap_or_default();
        let until = self.0.get_mut(..=place).unwrap_or_default();
        until.rotate_right(1);
        count(until) - 1
    }
}

#[cfg(test)]
mod tests {
    use super::Ranks;

    #[test]
    fn what_was_just_used_is_the_first() {
        let mut ranks = Ranks::default();
        let found: Vec<u32> = [2, 2, 0, 2, 1, 5].into_iter().map(|one| ranks.rank(one)).collect();
        assert_eq!(found, [2, 0, 1, 1, 2, 5]);
    }
}
