age = { $who ->
        [child] My child is
       *[me] I am
    } { $age }.
signs =
    .cannot_stand = I cannot stand on it.
    .numb_foot = The foot is numb.
numb_when =
    .today = It has been numb since today.
pain = The pain is { $pain } out of 10.
