about_you = About you
signs = The signs
numb = More about you
    .intro = Two more.
