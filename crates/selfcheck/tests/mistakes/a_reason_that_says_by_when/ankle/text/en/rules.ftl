A-1 = It may be broken, so see someone today. If it turns numb, be seen today.
    .emergency = The nerve may be squeezed. Age { $age }: { $age ->
        [one] a year
       *[other] { $age } years
    }.
