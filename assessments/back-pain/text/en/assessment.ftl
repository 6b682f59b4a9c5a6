# What the start and the result say about this assessment as a whole.

title = Back and neck pain check
intro =
    Answer questions about your pain. At the end you will see how soon to get help, what your answers fit with, and what
    you can do yourself.

call_now = Call { $emergency_number } now, or go to { $emergency_department }, if you have
    .text =
        - new numbness or an odd feeling between your legs, around your bottom or genitals
        - new trouble starting, feeling or holding your pee, or loss of control of your bowels
        - weakness or numbness in both legs, or a leg or arm that is quickly getting weaker
        - chest pain, trouble breathing, fainting or sudden confusion
        - sudden, very bad pain in your belly, or pain that feels like tearing
        - pain after a serious accident or a bad fall

        Do not wait to finish this check.

for_whom =
    People with pain in the back or neck, with or without pain in a leg or an arm.

    - If you are 16 or older, answer for yourself.
    - For a child, a parent or carer answers.
not_for_whom =
    - people who are very unwell now: call for help first
    - people whose pain a doctor or nurse is already looking into: follow the advice they gave you
    - pain that is only in your heel, foot, knee, hip or shoulder

safety_net =
    Get emergency help if any of these start:

    - numbness or an odd feeling between your legs, or around your bottom or genitals
    - trouble starting, feeling or holding your pee
    - loss of control of your bowels
    - a change in sexual feeling
    - weakness or numbness in both legs, or a leg or arm that is getting weaker
    - sudden trouble with your face, speech, sight or balance
    - a high temperature while the back pain gets worse
    - chest pain, trouble breathing or fainting
    - sudden, very bad pain in your belly, or pain that feels like tearing

    The emergency number here is { $emergency_number }.
    .later =
        See your { $family_doctor } if it is getting worse, or if it is no better after 2 to 3 weeks. See them too if it
        is not back to normal by 6 weeks.
