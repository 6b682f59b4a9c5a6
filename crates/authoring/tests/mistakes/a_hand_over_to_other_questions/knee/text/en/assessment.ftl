title = Knee check
safety_net =
    Get help if it goes numb.

    See somebody if it is no better after 2 weeks.
