# What the start and the result say about this assessment as a whole.

# What the words that several checks share say that it is about: "I have heel pain, and ...".
-pain = heel pain

title = Heel and Achilles pain check
intro =
    Answer questions about pain in the heel or at the back of the ankle. At the end you will see how soon to get help,
    what your answers fit with, and what you can do yourself.

call_now = Call { $emergency_number } now, or go to { $emergency_department }, if you have
    .text =
        - a foot that has suddenly turned cold, pale or blue, with numbness, weak toes or very bad pain
        - chest pain, trouble breathing, or coughing up blood
        - a fever and new confusion, very fast breathing, or blotchy, blue or very pale skin
        - new numbness between your legs, new trouble with pee or poo, or new weakness in both legs
        - a fall on the heel, and you cannot stand or your back hurts
        - an injury, and the foot or ankle has an odd shape, or the toes are numb, cold or blue
        - a wound in which bone or tendon can be seen
        - a child with a fever who will not stand on the foot
        - you may harm yourself, or you took more painkillers than the label allows

        Do not wait to finish this check.

# On the page that is there without the questions: the emergency rules in short words.
warning_signs =
    Call { $emergency_number } or your local emergency number now, or go to { $emergency_department }, if your heel or
    calf hurts and you have any of these:
    .list =
        - a foot that has suddenly turned cold, pale or blue, with numbness, weak toes or very bad pain
        - chest pain, trouble breathing, or coughing up blood
        - one swollen lower leg, and you fainted
        - a fever and new confusion, very fast breathing, or blotchy, blue or very pale skin
        - new numbness between your legs, new trouble with pee or poo, or new weakness in both legs
        - a fever while you are having chemotherapy
        - diabetes, and a foot with skin that turns black or redness that spreads, or a wound while you feel ill
        - a fall on the heel, and you cannot stand or your back hurts
        - a fall or a twist, and the foot or ankle has an odd shape
    .today =
        Call { $advice_line } or your { $family_doctor } today if:

        - you felt a snap or pop at the back of the ankle in the last 2 weeks
        - a child limps in ordinary walking for 2 days or more
        - you cannot take four steps
        - one calf is swollen, and sore or warm
        - it is red or hot and you have a fever
        - you have diabetes and a wound on the foot, or a foot that is swollen, hot or has a new shape
        - a deep or dirty wound, such as from a nail

for_whom =
    People with pain under or behind the heel, in the Achilles tendon or low in the calf.

    - If you are 16 or older, answer for yourself.
    - For a child, a parent or carer answers.
not_for_whom =
    - people who are very unwell now: call for help first
    - people whose pain a doctor or nurse is already looking into: follow the advice they gave you
    - pain that is only in the toes, the front of the foot or the knee

safety_net =
    Get emergency help if any of these start:

    - a foot that suddenly turns cold, pale or blue, with numbness, weak toes or very bad pain
    - chest pain, trouble breathing, or coughing up blood

    The emergency number here is { $emergency_number }.

    Get help today if:

    - you felt a snap or pop, and now you cannot push off
    - you cannot take four steps, even after being up for a while
    - it turns red or hot, unless it is gout as you have had it before
    - one calf is swollen, and sore or warm
    - you have diabetes and a wound on the foot
    .later =
        { $duration ->
            [over_12_weeks] See your { $family_doctor } or a physiotherapist if it comes back.
           *[other]
                See your { $family_doctor } or a physiotherapist if it is no better after 2 weeks of self-care, or not
                nearly gone by 12 weeks.
        }
