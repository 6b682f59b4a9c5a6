ambulance = Call { $emergency_number } now
    .text = Stay where you are.
emergency_department = Go to { $emergency_department } now
    .text = Have 1 in 3 people take you.
gp_soon = Book an appointment
    .text = Within 6 weeks.
self = You do not need to see anyone
    .text = For now.
