# about_you = About you
about_you = About you
# numb = More about you
#     .intro = Two more.
numb = More about you
    .intro = Two more.
