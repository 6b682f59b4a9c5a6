A-1 = It may be broken.
    .emergency = The nerve may be squeezed.
A-2 = The nerve may be squeezed.
A-3 = A foot is numb.
