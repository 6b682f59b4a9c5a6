continue = Continue
progress = { $number ->
    [oen] The first screen
    [few] Screens { $number }
    [3] Screen three
   *[other] Screen { $number }
}
