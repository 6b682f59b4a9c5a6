# What the start and the result say about this assessment as a whole.

title = Back and neck pain check
intro =
    Answer questions about your pain. At the end you will see how soon to get help, what your answers fit with, and what
    you can do yourself.

call_now = Call { $emergency_number } now, or go to { $emergency_department }, if you have
    .text =
        - new numbness or an odd feeling between your legs, around your bottom or genitals
        - new trouble starting, feeling or holding your pee, or loss of control of your bowels
        - weakness or numbness in both legs, or a leg that is quickly getting weaker
        - chest pain, trouble breathing or sudden confusion
        - sudden, very bad or tearing pain in your chest, upper back or belly
        - pain over the bones of the spine after a serious accident or a bad fall

        Do not wait to finish this check.

# On the page that is there without the questions: the emergency rules in short words.
warning_signs =
    Call { $emergency_number } or your local emergency number now, or go to { $emergency_department }, if you have back
    or neck pain and any of these:
    .list =
        - new numbness or an odd feeling between your legs, or around your bottom or genitals
        - new trouble starting, feeling or holding your pee, or leaking without knowing
        - loss of control of your bowels, or you cannot feel when you poo
        - new pain, tingling, numbness or weakness in both legs, or a leg that is quickly getting weaker
        - sudden weakness in an arm or your face, or sudden trouble with speech, sight or balance
        - a sudden, very bad headache that was at its worst within minutes
        - clumsy hands or unsteady walking that came on within days
        - chest pain or trouble breathing
        - sudden, very bad or tearing pain in your chest, upper back or belly
        - a hard belly, or blood when you are sick or poo
        - pain in your groin, side or belly, and sudden, very bad pain in a testicle
        - an arm or leg that has suddenly turned cold, pale or blue
        - a fever or feeling very ill, and you are confused, hard to wake, blotchy or breathing very fast
        - a fever with a stiff neck and a bad headache, with a newly weak arm or leg, or numbness between your legs
        - a fever while you are having chemotherapy
        - pain in your side with a fever, if it comes in waves or there is hardly any pee
        - you are pregnant and have bleeding, a faint, very bad belly pain, a bad headache, or a baby who moves less
        - you gave birth in the last 8 weeks and have heavy bleeding, or a bad headache with changed sight
        - pain over the bones of the spine after a serious accident or a bad fall
        - you may harm yourself, or you took more painkillers than the label allows
    .today =
        Call { $advice_line } or your { $family_doctor } today if you have:

        - a fever with your pain, without a cold or flu
        - pain in your side with a fever
        - a foot or leg that has become weak in the last 2 weeks
        - pain in a leg that is newly swollen, warm or darker than the other
        - strong pain after week 12 of a pregnancy, or any fever in a pregnancy or in the 8 weeks after a birth
        - fainting, or a cold sweat
        - pain after a serious accident or a bad fall in the last 2 weeks

for_whom =
    People with pain in the back or neck, with or without pain in a leg or an arm.

    - If you are 16 or older, answer for yourself.
    - For a child, a parent or carer answers.
not_for_whom =
    - people who are very unwell now: call for help first
    - people whose pain a doctor or nurse is already looking into: follow the advice they gave you
    - pain that is only in your heel, foot, knee, hip or shoulder

safety_net = Call { $emergency_number } or your local emergency number if any of these start:
    .today = Get help today if any of these start:
    .later =
        { $duration ->
            [weeks_6_to_12] See your { $family_doctor } if it gets worse or stops getting better.
            [over_12_weeks] See your { $family_doctor } if it gets worse or stops getting better.
            [weeks_1_to_2]
                See your { $family_doctor } if it gets worse, or is still the same when you look again. See them too if
                it has not settled by 6 weeks.
            [weeks_2_to_3]
                See your { $family_doctor } if it gets worse, or is still the same when you look again. See them too if
                it has not settled by 6 weeks.
            [weeks_3_to_4]
                See your { $family_doctor } if it gets worse, stays the same, or has not settled by 6 weeks.
            [weeks_4_to_6]
                See your { $family_doctor } if it gets worse, stays the same, or has not settled when you look again.
           *[other]
                See your { $family_doctor } if it gets worse for more than a week. See them too if it is still the same
                after 3 weeks, or it has not settled by 6 weeks.
        }
