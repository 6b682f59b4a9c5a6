child_over_17 = "My child" is for ages up to 17. Please check the age. For somebody of 18 or over, choose "Me".
too_young_alone = Under 16, please do this check together with a parent or carer. From 13 on, choose "Me, and a
    parent or carer is with me". Under 13, they choose "My child".
    If you are 16 or over, please correct the age. If you are on your own and need help now, call { $emergency_number }.
first_pain_after_40 = The age given is { $age }, so the first pain must have come before 40. Please choose an
    earlier age, or go back and correct the age.
first_pain_after_45 = The age given is { $age }, so the first pain must have come before 45. Please choose an
    earlier age, or go back and correct the age.
first_pain_after_50 = The age given is { $age }, so the first pain must have come before 50. Please choose an
    earlier age, or go back and correct the age.
with_parent_at_another_age = "Me, and a parent or carer is with me" is for ages from 13 to 15. Please check the age. From 16 on,
    choose "Me"; for a younger child a parent or carer chooses "My child".
