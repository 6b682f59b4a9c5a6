about_you = About you
numb = More about you
    .intro = Two more.
pain = Your pain
