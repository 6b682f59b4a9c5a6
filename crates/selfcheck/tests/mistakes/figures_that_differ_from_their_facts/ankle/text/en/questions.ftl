-nobody = nobody else
who = Who is this for?
    .why = Children's bones differ.
    .me = Me
    .child = My child
age = Age
    .why = Bones change with age. { -nobody } sees it.
sex = Sex recorded at birth
    .why = As above.
    .female = Female
    .male = Male
signs = Do you have any of these?
    .hint = Tick all that apply.
    .why = They need help soon.
    .cannot_stand = I cannot stand on it
    .cannot_stand-hint = Not even 4 steps.
    .numb_foot = My foot is numb
    .none = None of these
numb_when = When did that start?
    .why = It matters.
    .today = Today
    .longer = Longer ago, or not sure
pregnancy = Are you pregnant?
    .why = It changes what is safe.
    .no = No
    .yes = Yes
pain = How bad is { $who ->
        [child] your child's
       *[other] your
    } pain?
    .why = Strong pain can mean more.
    .low = No pain
    .high = The worst
