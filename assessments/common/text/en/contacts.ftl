# Whom to call: what to do in a few words, and how.

-physiotherapist = { $physiotherapy ->
    [direct] You can also book a physiotherapist yourself.
    [in_many_places] In many places you can also book a physiotherapist yourself.
    [by_letter] A physiotherapist mostly needs a letter from your doctor.
   *[not_known] Where you can book a physiotherapist yourself, that will do too.
}

ambulance = Call { $emergency_number } for an ambulance now
    .text =
        If { $emergency_number } does not work where you are, call your local emergency number. Unlock the
        door, and stay on the line until you are told to hang up.

emergency_department = Go to { $emergency_department } now
    .text =
        Have someone take you, and do not wait for an appointment. With chest pain, trouble breathing, collapse or
        confusion, stay where you are. Do the same if nobody can take you, or moving is too hard. Call
        { $emergency_number } or your local emergency number.

        Do not eat or drink until you have been seen, in case an operation is needed. If you have diabetes and your sugar
        is low, treat it as usual.

maternity_line = Call your maternity unit's 24-hour line now
    .text =
        The number is often in your maternity notes. If you cannot reach it quickly, go to { $emergency_department }.
        With heavy bleeding, a fit, very strong pain that does not let up, chest pain or trouble breathing, call
        { $emergency_number } or your local emergency number. Do the same after a faint, or if you are confused.

oncology_line = Call your cancer team's 24-hour line now
    .text =
        The number is often on the card that came with the treatment. If you cannot reach it quickly, go to
        { $emergency_department }. Say at once that you have a fever and are having treatment. If you feel very ill or
        confused, or cannot breathe well, call { $emergency_number } or your local emergency number.

same_day_care = Call { $advice_line } now
    .text =
        Say that it is urgent and that you need to be seen today. When your { $family_doctor }'s practice is open, you
        can ring there first. If there is no appointment today, go to an urgent care centre or
        { $emergency_department }. If it gets much worse, call { $emergency_number } or your local emergency number.

crisis_line = Call { $crisis_line } today, at any time
    .text =
        Someone will listen, day or night. You can also tell your { $family_doctor }, a friend or your family. If you
        might act on these thoughts now, call { $emergency_number } or your local emergency number, or go to
        { $emergency_department }.

eye_casualty = Go to an emergency eye clinic today
    .text =
        If you do not know where there is one, call { $advice_line } and ask. If there is none near you, go to
        { $emergency_department }. Do not drive while your sight is blurred.

soon_appointment = Book the next free appointment
    .text =
        Call your { $family_doctor }, or whoever treats it. Ask to be seen within a week; a visit that is booked by then
        will do. If nothing is free, call { $advice_line }.

midwife = Call your midwife
    .text =
        The number is often in your maternity notes. Tell them about the pain, and ask when you should be seen. A visit
        in that time that is booked already will do. If you have no midwife yet, or cannot reach them, call your
        { $family_doctor }.

treating_team = Phone those who treat it
    .text =
        Those who did the operation, put on the boot or cast, or follow it up can answer most questions by phone. A visit
        that is booked already will do, if nothing is new or worse. If you do not know whom to phone, ask your
        { $family_doctor }.

# Where tests or a doctor's eye belong to it.
doctor_appointment = See a doctor, when it suits you
    .text =
        Book with your { $family_doctor }, or a doctor who treats it; a visit that is booked by then
        will do. By what you told us it is not dangerous. If something important comes first, ask for an earlier time.

routine_appointment = Choose a time that suits you
    .text =
        Book with your { $family_doctor }, or whoever treats it; a visit that is booked by then will do.
        { -physiotherapist } By what you told us it is not dangerous. If something important comes first, ask for an earlier
        time.

self = You do not need to book a visit for now
    .text =
        A visit that is booked already is worth keeping. If you are worried, ask a pharmacist, or call { $advice_line }.
