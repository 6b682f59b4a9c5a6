# title = Ankle check
title = Ankle check
# warning_signs = Call { $emergency_number } now if you have
#     .list = - a cold foot
#     .today = Call { $emergency_number } today if it swells.
warning_signs = Call { $emergency_number } now if you have
    .list = - a cold foot
    .today = Call { $emergency_number } today if it swells.

# call_now = Call { $emergency_number } now if
#     .text = the foot is cold or blue

# not_for_whom = People who are very unwell now.
