numb = More about you
    .intro = Two more.
