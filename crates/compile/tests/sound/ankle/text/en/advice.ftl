ADV-REST = Rest it
    .text = For two days:
        - sit
        - lie
