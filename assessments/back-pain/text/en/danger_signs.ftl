# What to watch for from now on: points of a list below "Call ... if any of these start:" or "Get help today if any of these start:".

saddle_bladder = numbness around the bottom or genitals, new trouble with starting, feeling or holding pee, or losing control of poo
both_legs = new or worse weakness, numbness or tingling in both legs, or a leg that is quickly getting weaker
clumsy = clumsy hands or unsteady walking that comes on within days
stroke = a drooping face, a suddenly weak arm, or sudden trouble with speech or sight
hurt_neck = an arm or leg that tingles, feels numb or turns weak
headache = a sudden, very bad headache, the worst ever
heart = chest pain that presses, or trouble breathing
tearing = sudden, very bad or tearing pain in the chest, the upper back or the belly
testicle = sudden, very bad pain in a testicle
cold_limb = a leg or foot that suddenly turns cold, pale or blue and stays so
pregnant = { $pregnancy_weeks ->
        [under_12] bleeding, a faint, or very bad belly pain
       *[other] bleeding, a faint, very bad belly pain, a bad headache with changed sight, or a baby who moves less
    }
after_birth = heavy bleeding, or a bad headache with changed sight
harm = thoughts of doing yourself harm that you might act on
pregnant_strong = pain that becomes very strong
fever = a fever without a cold or flu
fever_and_treatment = a fever; in the weeks after chemotherapy call those who give it, or { $emergency_number }, at once
weak_leg = a foot or leg that turns weak, or weaker than it is now
weak_arm = an arm or hand that gets weaker from day to day
swollen_leg = a leg that is newly swollen, warm or darker than the other
limp = a limp, or not wanting to walk
