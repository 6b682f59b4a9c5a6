ambulance = Call { $emergency_number } now
    .text = Stay where you are.
emergency_department = Go to { $emergency_department } now
    .text = Have somebody take you.
gp_soon = Book an appointment
    .text = The next free one.
self = You do not need to see anyone
    .text = For now.
