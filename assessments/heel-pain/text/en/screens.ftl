# Headings of the screens with more than one question. A screen with a single question shows that question.

about_you = First, the basics

## What cannot wait

cold_foot = More about the cold foot
unwell = More about feeling ill
saddle_bladder = When did the numbness or the trouble with pee start?
bowel_sexual = When did the other change start?
    .intro = These are private things. Doctors and nurses ask about them every day.
both_legs = More about both legs
weak_leg = More about the weak leg
calf = More about the swollen leg
child = { $who ->
        [child] About your child
       *[other] For people under 17
    }

## How it began

start = How did it begin?
walking = Walking and standing
rupture = After the snap or pull
    .intro = Please do not try anything out now. Just say what you have noticed.

## Health

health = Medicines and health
skin = A look at the foot

## How it behaves

where = Where is the pain?
night = More about the pain at rest or at night
checks = Two gentle checks
    .intro = Press only as firmly as on a ripe peach. Leave out anything that feels wrong.
load = What have the feet been doing?
bone = About the bones
last = Last questions
wants = What do you want to know?
care_so_far = What is known and planned?
by_name = Which treatment, cause or sport?
by_illness = Which illness, injury or word?
