age = I am { $age }.
sex =
    .female = I am female.
signs =
    .cannot_stand = I cannot stand on it.
    .none = There is nothing else.
pain = The pain is { $pain } out of 10.
