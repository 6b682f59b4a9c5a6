title = Knee check
warning_signs = Call { $emergency_number } now if you have
    .list = - a cold foot
    .today = Call { $emergency_number } today if it swells.
safety_net =
    Get help if it goes numb.

    See somebody if it is no better after 2 weeks.
