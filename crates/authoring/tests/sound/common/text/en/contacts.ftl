ambulance = Call { $emergency_number } now
emergency_department = Go to { $emergency_department } now
gp_soon = Book an appointment
self = You do not need to see anybody
