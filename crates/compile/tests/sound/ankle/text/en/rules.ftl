A-1 = It may be broken.
    .emergency = The nerve may be squeezed. Age { $age }: { $age ->
        [one] a year
       *[other] { $age } years
    }.
