# ADV-REST = Rest it
#     .text =
#         For two days:
#         - sit
#         - lie
ADV-REST = Rest it
    .text = For two days:
        - sit
        - lie
