# Advice of several checks, as in advice.ftl of each. What a check says in its own file stands in place of this.

-codeine =
    Do not begin codeine or similar tablets for ordinary pain. They cause constipation and drowsiness and can be hard
    to stop. If a doctor gave them to you, go on as you were told, and ask before you stop or take more. Do not drive
    while they make you drowsy.

-ibuprofen-not-safe =
    Your age or what you told us about your health means that ibuprofen and other anti-inflammatory tablets may not
    be safe for you. Do not start them without asking a pharmacist or doctor. Do not stop medicines that were
    prescribed for you.

ADV-UNTIL = Until this has been looked at

ADV-MEDS = Medicines: ask a pharmacist

ADV-MEDS-CARE = Medicines: ask a pharmacist first

ADV-MEDS-CHILD = Pain relief for the young
    .text =
        Never give or take aspirin under the age of 16.

        Ask a pharmacist which medicine and how much is right for the age and weight. Say which other medicines are
        taken. Ask first about ibuprofen:

        - with asthma
        - with a stomach, kidney or liver problem
        - with chickenpox
        - when somebody drinks little or is being sick

        Pain that still needs medicine after a few days should be looked at.

ADV-WEIGHT = If you carry extra weight

ADV-BONE = Look after your bones
