about_you = About you
numb = In the last 2 weeks
    .intro = About 1 in 20 people are numb, for 3 days.
