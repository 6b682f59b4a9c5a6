//! Days of the calendar.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// A day of the (Gregorian) calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u32,
    month: u32,
    day: u32,
}

impl Day {
    /// Reads `YYYY-MM-DD`, if there is such a day.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let &[year, month, day] = parts.as_slice() else { return None };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        (1..=days_of(year, month)).contains(&day).then_some(Self { year, month, day })
    }

    /// The day by the system's clock, in UTC.
    #[must_use]
    pub fn today() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self::after_epoch(since.as_secs() / (24 * 60 * 60))
    }

    /// The day that is so many days after 1 January 1970.
    fn after_epoch(mut days: u64) -> Self {
        let mut today = Self { year: 1970, month: 1, day: 1 };
        loop {
            let in_month = u64::from(days_of(today.year, today.month));
            if days < in_month {
                let day = u32::try_from(days).unwrap_or_default() + 1;
                return Self { day, ..today };
            }
            days -= in_month;
            today = match today.month {
                12 => Self { year: today.year + 1, month: 1, day: 1 },
                month => Self { month: month + 1, ..today },
            };
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How many days a month has; none if there is no such month.
fn days_of(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for day in ["2027-05-22", "2028-02-29", "2000-02-29"] {
            assert_eq!(Day::parse(day).unwrap().to_string(), day);
        }
        for other in ["2027-13-01", "2027-02-29", "2100-02-29", "2027-5-2", "soon", "2027-00-10"] {
            assert_eq!(Day::parse(other), None, "{other}");
        }
    }

    #[test]
    fn days_are_counted_from_1970_across_leap_years() {
        for (days, expected) in [(0, "1970-01-01"), (59, "1970-03-01"), (20_779, "2026-11-22")] {
            assert_eq!(Day::after_epoch(days).to_string(), expected);
        }
    }
}
