ADV-REST = If you have a sprain
    .text =
        It is likely that a sprain heals. It is likely to rain.
        - you have asthma
