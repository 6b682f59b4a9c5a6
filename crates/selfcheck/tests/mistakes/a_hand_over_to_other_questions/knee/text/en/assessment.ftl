title = Knee check
intro = Answer a few questions about your knee.
call_now = Call { $emergency_number } now if
    .text = the foot is cold or blue
for_whom = People with pain in the knee.
not_for_whom = People who are very unwell now.
warning_signs = Call { $emergency_number } now if you have
    .list = - a cold foot
    .today = Call { $emergency_number } today if it swells.
safety_net =
    Get help if it goes numb.

    See somebody if it is no better.
