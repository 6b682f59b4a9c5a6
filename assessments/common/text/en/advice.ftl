# Advice of several checks, as in advice.ftl of each. What a check says in its own file stands in place of this.

-codeine =
    Do not begin codeine or the like for ordinary pain: it brings constipation and drowsiness, and can be hard to stop.
    If a doctor gave it to you, ask before you stop or take more. Do not drive while you are drowsy.

-ibuprofen-not-safe =
    At your age, or by what you told us about your health, ibuprofen and other anti-inflammatory tablets may not be safe
    for you. Ask a pharmacist or doctor before you start them. Do not stop what was prescribed for you.

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
