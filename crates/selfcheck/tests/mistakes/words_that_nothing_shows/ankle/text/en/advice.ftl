ADV-REST = Twice
    .text = Twice.
ADV-REST = Rest it
    .text = At first:
        - sit
        - lie
