title = Ankle check
warning_signs = Call { $emergency_number } now if you have
    .list = - a cold foot
    .today = Call { $emergency_number } today if it swells.
