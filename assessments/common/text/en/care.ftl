# How soon to be seen: the title, the time frame, what to do, and what would make it more urgent.

emergency = Get emergency help now
    .when = Now: within minutes, or an hour or so. Waiting can do harm.
    .stopped_early =
        This check stopped early, and has not asked about everything. Say there what else worries you.
    .what =
        { $who ->
            [child] - Take the medicines along, or a list of them.
            [with_parent] - Take the medicines along, or a list of them.
           *[other]
                - Do not drive yourself.
                - Take a list of your medicines with you, or the medicines themselves.
        }
        - Say the exact words shown on this page. Also say when it began, whether there was a fall or a knock, and which
          other illnesses are known.

urgent_same_day = Be seen today
    .when = Act now: be seen today or tonight, within 24 hours at the latest.
    .what =
        - Say the exact words shown on this page, and add what they leave out.
        { $who ->
            [child] - Take the medicines along, or a list of them.
            [with_parent]
                - Let a grown-up phone with you, and take you there.
                - Take the medicines along, or a list of them.
           *[other]
                - Let somebody else drive you if you can. Do not drive if you are weak, faint, numb or in severe pain.
                - Have a list of your medicines ready, and ask what is safe for the pain.
        }
    .changes =
        If it gets clearly worse, or a new warning sign starts, do not wait. Call { $emergency_number } or your local
        emergency number, or go to { $emergency_department }.

soon_days = Be seen within days
    .when = Within about 2 to 7 days.
    .what =
        - When you book, say what this page shows.
        - Until then, follow the advice on this page and leave out what it says to leave out.
        - Take a list of your medicines with you.
    .changes =
        If the pain suddenly gets much worse, another sign gets worse or a new one starts, call { $advice_line }. Ask to be
        seen today. Do the same if you get a fever or feel ill.

routine = Book an appointment
    .when = Within about 2 to 6 weeks.
    .what =
        - Start today with what this page says.
        - Note what makes it better or worse, and take the note with you.
    .changes =
        If it starts to get worse, or worse faster, or something new comes with it, do this check again or ask for an
        earlier appointment.

self_care = Look after it yourself, for now
    .when = Look at it again in 2 weeks.
    .what =
        Start today with one or two of these, and add others later.
    .changes =
        If it gets worse, or something new comes with it, do this check again or see someone.
