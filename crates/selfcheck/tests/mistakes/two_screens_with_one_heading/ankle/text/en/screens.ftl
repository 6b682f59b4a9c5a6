about_you = About you
numb = About you
    .intro = Two more.
