ADV-REST = Rest it
    .legend = The line.
    .text = At first 60 to 50, then 10 to 12.
ADV-COURSE = How it goes
    .legend = The line.
    .text = At first 40 to 50, then 10 to 22.
ADV-LONELY = How it goes on
    .text = At first 40 to 50.
ADV-STEPS = Step by step
    .legend = Up and down.
    .text =
        # Up.
        # Down.
        # Up again.
ADV-WEEKS = Week by week
    .legend = Weeks.
    .text = Go on.
ADV-EMPTY = Nothing
    .legend = Nothing.
    .text = Nothing.
