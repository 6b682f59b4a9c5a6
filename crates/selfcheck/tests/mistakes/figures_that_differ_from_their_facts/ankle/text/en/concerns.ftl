walk = May I walk on it?
    .boot = Not until somebody has looked at it.
    .wait = As far as it lets you, for 3 weeks.
    .otherwise = Yes.
what = What could it be?
    .crack = There may be a crack, as in 1 in 20 people.
    .no_pattern = Nothing stands out.
