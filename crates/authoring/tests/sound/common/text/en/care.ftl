emergency = Get emergency help now
    .when = Now.
urgent_same_day = Be seen today
soon_days = Be seen within days
routine = Book an appointment
self_care = Look after it yourself
