walk = May I walk on it?
    .boot = Not until somebody has looked at it.
    .wait = As far as it lets you.
    .otherwise = Yes.
what = What could it be?
    .crack = There may be a crack in a bone.
    .no_pattern = Nothing stands out.
