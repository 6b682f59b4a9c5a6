A-1 = It may be broken.
    .emergency = The nerve may be squeezed. Age { $age }: { $age ->
        [one] a year
       *[other] { $age } years
    }.
    .sore = It is sore, and the foot is numb.
    .very_sore = It is very sore.
