ADV-REST = Rest it
    .text = At first:
        - sit
        - lie
