child_over_17 = "My child" is for ages up to 17. Please check the age. For somebody of 18 or over, choose "Me".
too_young_alone = Under 16, please do this check together with a parent or carer. They choose "My child".
    If you are 16 or over, please correct the age. If you are on your own and need help now, call { $emergency_number }.
