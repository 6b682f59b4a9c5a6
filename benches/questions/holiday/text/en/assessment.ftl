title = Holiday form
intro = Answer questions about the holiday that you would like.

call_now = Call { $emergency_number } now if
    .text = somebody is in danger.
warning_signs = Call { $emergency_number } now if
    .list = - somebody is in danger
    .today = A holiday can wait.

for_whom = People who plan a holiday.
not_for_whom = People who are unwell now: get help first.

safety_net = This form says nothing of health.
