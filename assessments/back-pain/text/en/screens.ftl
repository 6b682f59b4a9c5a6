# Headings of the screens with more than one question. A screen with a single question shows that question.

about_you = First, the basics

## Nerves

saddle_bladder = When did the numbness or the trouble with pee start?
bowel_sexual = When did the other change start?
    .intro = These are private things. Doctors and nurses ask about them every day.
both_legs = More about both legs
weak_leg = More about the weak leg
weak_arm = More about the weak arm
unsteady = More about hands, walking and balance

## Heart, lungs and belly

now_like = What is it like?
sudden = More about the sudden pain
breathing = More about breathing
belly = More about the belly pain

## Fever, head and skin

fever_head = Fever, head and skin
unwell = More about feeling ill
head_more = More about the head and neck
child = { $who ->
        [child] About your child
       *[other] For people under 18
    }

## Where, and how it began

where = Where is the pain?
start = How it began, and how it goes on
injury = More about the injury
neck_injury = More about the hurt neck

## Health

history = { $who ->
        [child] Your child's health
       *[other] Your health
    }
cancer = More about the cancer
treatment = More about treatment
bones = More about your health
after_birth = After the birth
pregnancy_early = More about the pregnancy
groin_side_belly = More about the groin, the side and the belly
flank = Kidneys and pee

## How it behaves

worse_eases = What changes the pain?
long_lasting = Since it began
night = Nights, mornings and earlier bouts
arm = More about the arm and hand
leg = More about the leg
leg_walking = Legs and walking
inflammation = More about the long-lasting pain
coping = How are things going?
wants = What do you want to know?
care_so_far = What is known and planned?
by_name = Which treatment, cause or sport?
by_illness = Which illness, injury or word?
