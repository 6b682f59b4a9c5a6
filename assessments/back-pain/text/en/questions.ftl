# The questions. A person reads them in pain and perhaps in fear: short, calm, plain.
#
# Labels say the boundary that the rules need: the result repeats them without their hints. Most are neutral ("Fainting",
# not "I fainted"), so that they are right for a parent who answers for a child; a select stands only where that fails.

## Who

who = Who is this for?
    .why = A parent or carer answers for a child, and some questions are only for children.
    .me = Me
    .me-hint = 16 or over.
    .with_parent = Me, and a parent or carer is with me
    .with_parent-hint = 13 to 15.
    .child = My child
    .child-hint = 17 or under. A parent or carer answers.
    .adult = Another adult
    .adult-hint = Answer as they would.

age = Age in years
    .why = Some causes of pain are more common at some ages.
    .hint = For a baby under 1, enter 0.

sex = Sex recorded at birth
    .why = Some causes of back pain depend on it.
    .female = Female
    .male = Male
    .not_said = I would rather not say
    .not_said-hint = You may get one or two more questions.

## Nerves

nerves = In the last few weeks, { $who ->
        [child] has your child had
       *[other] have you noticed
    } any of these?
    .why = These can be signs that nerves in the spine are being squeezed. That is rare, but it needs help quickly.
    .hint = Tick all that apply. We then ask since when.
    .saddle = Numbness, pins and needles or an odd feeling around the bottom, genitals or inner thighs
    .saddle-hint = Where a saddle would touch. Wiping may feel different.
    .bladder = Trouble with peeing
    .bladder-hint = Hard to start, can't tell when the bladder is full, can't feel the pee coming, or leaking without
        knowing. Tick it for burning or blood too: we ask which.
    .bowel = Losing control of poo, or not feeling it pass
    .bowel-hint = Not constipation alone. That is common with pain and with strong painkillers.
    .sexual = A change of feeling in the genitals, or in sex
    .sexual-hint = Less feeling, or new trouble with erections or orgasm.
    .both_legs = Pain, tingling, numbness or weakness in both legs at the same time
    .weak_leg = A weak leg or foot
    .weak_leg-hint = The foot drags or slaps, the toes won't lift, standing on tiptoe fails, or the knee gives way.
    .weak_arm = A weak arm or hand
    .weak_arm-hint = Hard to grip, to straighten the elbow or to lift the wrist.
    .numb_leg = Numbness, tingling or burning of one leg or foot
    .numb_arm = Numbness, tingling or burning of one shoulder, arm or hand
    .unsteady = New clumsy hands, unsteady walking or falls, or electric shocks on bending the neck
    .unsteady-hint = Clumsy hands have trouble with buttons, keys or writing.
    .both_arms = New numbness or weakness in both arms, or in an arm and a leg
    .not_sure = I'm not sure about one of these
    .none = None of these

nerves_unsure = Here are quick checks for the main signs. Is anything different from usual?
    .why = These signs are easy to miss, and often turn out to be nothing.
    .hint = Tick all that apply.
    .feeling = The skin between the legs feels numb or odd
    .feeling-hint = Touch it, or notice how wiping feels. Compare it with the skin of the tummy.
    .pee = It is hard to start, feel or hold pee
    .bowel = Poo leaks out, or passes without being felt
    .strength = A leg or foot is weaker than usual
    .strength-hint = Lie down. Pull the toes up, then push them down, against a hand. Do one foot, then the other.
    .other_sign = I was unsure about something else: both legs, the arms or balance
    .other_sign-hint = You can also go back and tick it. We then ask more about it.
    .still_not_sure = I still can't tell
    .all_usual = No, all of this is as usual

saddle_when = When did the numbness or odd feeling start?
    .why = New trouble needs help quickly. Trouble that has been the same for a long time is usually not urgent.
    .last_2_weeks = In the last 2 weeks
    .weeks_2_to_4 = 2 to 4 weeks ago
    .longer_worse = Longer ago, and clearly worse in the last 4 weeks
    .months_not_seen = 1 to 6 months ago, not worse, and no doctor or nurse has looked into it
    .stitches = Since a birth in the last 8 weeks, and only right at the stitches or a bruise
    .longer_unchanged = Longer ago or looked into already, and not worse in the last 4 weeks
    .not_sure = I'm not sure

bladder_kind = What is the trouble with peeing?
    .why = Burning most often comes from the pee itself, not from nerves.
    .changed = It is hard to start, feel or hold
    .changed-hint = Even if it burns as well.
    .burning_only = It only burns, or comes more often than usual
    .burning_only-hint = Starting, feeling and holding it are as usual.
    .blood = There is blood in it: pink, red or brown
    .blood-hint = Starting, feeling and holding it are as usual.
    .since_birth = Only leaking on a cough, a sneeze or a sudden urge, since a birth in the last year
    .since_birth-hint = You feel the pee and the need to go as usual.
    .not_sure = I'm not sure

bladder_when = When did the trouble with peeing start?
    .why = New trouble needs help quickly. Trouble that has been the same for a long time is usually not urgent.
    .hint = New trouble counts, even if it came with a new medicine.
    .last_2_weeks = In the last 2 weeks
    .weeks_2_to_4 = 2 to 4 weeks ago
    .longer_worse = Longer ago, and clearly worse in the last 4 weeks
    .months_not_seen = 1 to 6 months ago, not worse, and no doctor or nurse has looked into it
    .longer_unchanged = Longer ago or looked into already, and not worse in the last 4 weeks
    .longer_unchanged-hint = Such as a few drops on coughing, getting up at night or a slow stream, for years.
    .not_sure = I'm not sure

bowel_when = When did the trouble with control or feeling of poo start?
    .why = New trouble needs help quickly. Trouble that has been the same for a long time is usually not urgent.
    .last_2_weeks = In the last 2 weeks
    .weeks_2_to_4 = 2 to 4 weeks ago
    .longer_worse = Longer ago, and clearly worse in the last 4 weeks
    .months_not_seen = 1 to 6 months ago, not worse, and no doctor or nurse has looked into it
    .longer_unchanged = Longer ago or looked into already, and not worse in the last 4 weeks
    .not_sure = I'm not sure

sexual_when = When did the change of feeling in the genitals, or in sex, start?
    .why = New trouble needs help quickly. Trouble that has been the same for a long time is usually not urgent.
    .last_2_weeks = In the last 2 weeks
    .weeks_2_to_4 = 2 to 4 weeks ago
    .longer_worse = Longer ago, and clearly worse in the last 4 weeks
    .months_not_seen = 1 to 6 months ago, not worse, and no doctor or nurse has looked into it
    .longer_unchanged = Longer ago or looked into already, and not worse in the last 4 weeks
    .not_sure = I'm not sure
    .not_said = I would rather not say

sexual_pain = Is there also pain in the back, bottom or a leg?
    .why = Together with such pain, the change is more likely to come from nerves in the back.
    .back_or_leg = Yes, pain in the back, bottom or a leg
    .back_or_leg-hint = Also if another place hurts as well.
    .elsewhere = No, the pain is only somewhere else
    .elsewhere-hint = Such as the neck or an arm.

both_legs_when = When did the trouble in both legs start?
    .why = New trouble in both legs can come from squeezed nerves. Old trouble that stays the same is usually not urgent.
    .last_2_weeks = In the last 2 weeks
    .worse_in_2_weeks = Longer ago, and clearly worse in the last 2 weeks
    .weeks_2_to_6 = More than 2 weeks ago, up to 6 weeks, and not worse in the last 2 weeks
    .over_6_weeks = More than 6 weeks ago, and not worse in the last 2 weeks
    .not_sure = I'm not sure

both_legs_kind = Does one of these describe it?
    .why = These have causes that are not an emergency.
    .only_walking = It comes only with walking or standing, and is gone within minutes of sitting down
    .slow_feet = Numb, tingling or burning feet that crept up slowly, over months
    .only_ache = Only an ache after unusual exercise, or on turning in bed or on stairs in a pregnancy
    .only_ache-hint = Without tingling, numbness or weakness. Also a child's aches in the evening that are gone in the morning.
    .with_cramps = Cramps of the belly, as with a period or in a pregnancy, that go into both thighs
    .with_cramps-hint = Without tingling, numbness or weakness.
    .all_over = Part of an ache all over with a cold or flu, or only stiff
    .neither = None of these
    .not_sure = I'm not sure

weak_leg_test = Is the leg or foot really weak, or does it only hurt too much to try?
    .why = A weak leg can mean that a nerve is not getting through. Pain alone can also stop a strong leg.
    .hint = { $who ->
        [child] A check, if it is easy: ask your child to lie down and pull the toes up against your hand, then push
        them down. Compare both feet.
       *[other] A check, if it is easy: lie down. Pull the toes up against a hand, then push them down. Compare both feet.
    }
    .weak = Weak, whether it hurts or not
    .weak-hint = It can't do it, gives in easily, drags, or the knee gives way.
    .only_sore = Not weak: it only hurts too much to try
    .not_sure = I can't tell

weak_leg_which = Which leg is weak?
    .why = Weakness of both legs, or being too weak to walk, needs help faster.
    .one = One leg or foot
    .both = Both legs
    .cannot_walk = Too weak to walk
    .cannot_walk-hint = Because of weakness, not because of pain.

weak_leg_when = When did the weakness start?
    .why = The newer the weakness, and the faster it grows, the sooner it should be looked at.
    .hours_or_days = It is getting weaker now, over hours or a day or two
    .last_2_weeks = It started or got worse in the last 2 weeks, but not that fast
    .weeks_2_to_4 = It started or got worse 2 to 4 weeks ago, and not since
    .longer = Longer ago, and not worse in the last 4 weeks
    .not_sure = I'm not sure

weak_arm_test = Is the arm or hand really weak, or does it only hurt too much to try?
    .why = A weak arm can mean that a nerve is not getting through. Pain alone can also stop a strong arm.
    .hint = A check: { $who ->
        [child] ask your child to grip
       *[other] grip
    } something, push the elbow straight, and lift the wrist against a hand. Compare both sides.
    .weak = Weak, whether it hurts or not
    .only_sore = Not weak: it only hurts too much to try
    .not_sure = I can't tell

weak_arm_when = When did the weakness in the arm or hand start?
    .why = What is new, or gets worse fast, should be looked at sooner.
    .sudden = Suddenly, within minutes, in the last 4 weeks
    .worse_over_days = Not suddenly, but it is getting worse from day to day
    .weeks = In the last few weeks, or slowly getting worse over weeks
    .longer_unchanged = Longer ago, and unchanged
    .not_sure = I'm not sure

weak_arm_with = Did any of these come with the weak arm?
    .why = Together with a weak arm, these can be signs of a stroke. That needs help at once.
    .hint = Tick all that are new in the last 4 weeks.
    .face = One side of the face droops or is numb
    .speech = Slurred speech, or words that won't come
    .sight = Lost or double sight
    .leg = The leg is weak or numb too
    .none = None of these

unsteady_kind = Which of these are there?
    .why = These can come from squeezed nerves in the neck, even when it hurts little.
    .hint = Tick all that apply.
    .clumsy_hands = Clumsy hands
    .clumsy_hands-hint = Trouble with buttons, keys or writing.
    .unsteady_walking = Unsteady walking
    .falls = Falls
    .electric_shocks = Electric shocks down the body on bending the neck

unsteady_with = Did any of these come with it?
    .why = Together with these, it can be a stroke or an artery of the neck. That needs help at once.
    .hint = Tick all that are new in the last 4 weeks.
    .face = One side of the face droops, or an eyelid does
    .speech = Slurred speech, or words that won't come
    .sight = Lost or double sight
    .dizzy = A spinning room, with new pain of the neck or head
    .none = None of these

unsteady_when = How did it come?
    .why = What is new, or gets worse fast, should be looked at sooner.
    .over_days = It came in the last few days, or is getting worse from day to day
    .worse_in_2_weeks = It started or got clearly worse in the last 2 weeks, but not that fast
    .slower = It came more slowly, over weeks or months
    .longer_unchanged = It started long ago, and is unchanged
    .not_sure = I'm not sure

both_arms_when = When did the numbness or weakness of both arms, or of an arm and a leg, start?
    .why = What is new, or gets worse fast, should be looked at sooner.
    .sudden = Suddenly, within minutes, in the last 4 weeks
    .last_2_weeks = In the last 2 weeks, but not suddenly
    .longer_worse = Longer ago, and clearly worse in the last 2 weeks
    .longer_unchanged = Longer ago, and not worse in the last 2 weeks
    .only_nights = Only at night or on waking, and gone within minutes of shaking the hands
    .only_stiff = They are only too stiff or too sore to lift
    .not_sure = I'm not sure

## Heart, lungs and belly

now = { $who ->
        [child] Right now, or in the last day, has your child had any of these?
       *[other] Right now, or in the last day, have you had any of these?
    }
    .why = Seldom, back pain comes from the heart, the lungs, a big blood vessel or the belly.
    .hint = Tick all that apply.
    .chest = Pressure, tightness or an ache in the chest
    .ache_with_signs = An ache in the back, neck, jaw, shoulder or arm together with sweating, feeling sick or breathlessness
    .ache_with_signs-hint = Or an ache in the upper back, neck, jaw or arm that comes with effort, such as climbing stairs, and
        goes with rest.
    .breathless = New breathlessness, at rest or with little effort
    .sharp_breath = Sharp pain on breathing in
    .coughing_blood = Coughing up blood
    .sudden_worst = Pain that came within seconds or minutes, and is very severe, tearing or the worst ever
    .faint = Fainting, or a cold sweat
    .cold_limb = An arm or leg that suddenly went cold, numb or weak
    .cold_limb-hint = Within minutes. Not pins and needles that come and go, and not feet that are often cold.
    .belly = Belly pain, a hard belly, yellow skin, or blood when being sick or in the poo
    .belly-hint = Black, sticky poo counts as blood.
    .pulsing = A lump in the belly that beats like a heart
    .pulsing-hint = A soft beat felt when lying flat, without a lump, is normal.
    .unwell = Feeling very ill, or new confusion, blotchy skin or very fast breathing
    .unwell-hint = Really ill all over, not only in pain.
    .not_sure = I'm not sure about one of these
    .none = None of these

now_unsure = Let's look at the main ones again. Do any of these fit?
    .why = These are the ones where quick help matters most.
    .hint = Tick all that apply.
    .chest = A heavy, tight or squeezing feeling in the chest
    .breathing = Out of breath at rest or after a few steps, or blood on coughing
    .sudden = Very severe or tearing pain that came within seconds or minutes
    .collapse = Passing out, or a cold sweat
    .limb = An arm or leg that is suddenly cold, numb or weak
    .other_sign = I was unsure about something else: belly pain, sharp pain on breathing in, or feeling ill
    .other_sign-hint = You can also go back and tick it. We then ask more about it.
    .still_not_sure = I still can't tell
    .no = No, none of these

chest_like = What is the ache or feeling in the chest, back, neck or arm like?
    .why = It can come from the heart. Some ordinary pains feel alike, so we ask once more.
    .pressure = A pressure or ache inside, or one that comes with effort, sweating or breathlessness
    .skin_strip = Only a strip of sore or burning skin
    .side_ache = Only an ache in one side, between the ribs and the hip
    .side_ache-hint = Such as with a fever, burning pee, or pain in waves.
    .through_belly = Only a pain high in the belly that goes through to the back
    .band_weeks = Only a band from the spine round the ribs, for over a week, and effort does not change it
    .sore_to_touch = Only sore to touch or to move, since a knock, a fall or much coughing
    .moves_weeks = Only with certain moves, postures or a deep breath, for over a week
    .moves_weeks-hint = Stairs and fast walking do not bring it on.
    .low_sick = Only an ache low or midway in the back, and sick for days, as in a pregnancy or with a stomach upset
    .low_sick-hint = Not between the shoulder blades. Without sweating, not out of breath, and no worse with effort.
    .with_fever = Only an ache of the neck, back or all over, with a fever, a cold or flu
    .not_sure = I'm not sure, or more than one of these

limb_like = What became of the cold, numb or weak arm or leg?
    .why = What is still there needs help at once. What has passed can be a sign too.
    .still_so = It is still so
    .passed_with_signs = It has passed, and the limb was weak, or the face, speech or sight changed
    .passed_position = It has passed within minutes, and was only numb or tingling, in one position or with one movement
    .passed_position-hint = Sitting, lying or standing. The limb was warm and had its usual colour.
    .passed_other = It has passed, and none of these fits
    .not_sure = I'm not sure

arm_spells = In the last 4 weeks, did the whole arm go numb or dead all at once, and come back within minutes?
    .why = Mostly an arm has been lain or leaned on. It can also be a sign from the blood vessels.
    .no = No, or not the whole arm
    .in_one_position = Yes, and each time in one position, such as asleep or leaning on it
    .in_one_position-hint = Also if it was weak until you moved it.
    .with_the_pain = Yes, many times for weeks, with pain from the neck down that arm
    .with_the_pain-hint = Not if it was weak for no reason, or the face, speech or sight changed.
    .for_no_reason = Yes, and there was no such reason
    .with_signs = Yes, and it was weak too, or the face, speech or sight changed
    .not_sure = I'm not sure

sudden_kind = How did the sudden pain come?
    .why = A back that locks on moving hurts a lot, but is rarely dangerous.
    .locked = The back or neck locked on bending or moving, and some position eases it
    .with_injury = The pain came with a fall, a knock or a lift, and some position eases it
    .by_itself = The pain came by itself, or no position eases it
    .not_sure = I'm not sure

sudden_pain = How strong was the sudden pain at its worst?
    .why = A torn blood vessel, which is very rare, hurts very strongly from the start.
    .low = No pain
    .high = The worst pain possible

sudden_where = Where is the sudden pain?
    .why = It helps to tell causes apart.
    .hint = Tick all that apply.
    .chest = Chest
    .upper_back = Upper back, between the shoulder blades
    .belly = Belly
    .low_back = Low back
    .elsewhere = Somewhere else

breath_start = What came before the sharp pain on breathing?
    .why = It is often sore after a strain. Without one, the lungs should be checked.
    .after_strain = A strain, a knock, a heavy lift or days of coughing
    .no_strain = None of these
    .not_sure = I'm not sure
clot_risk = Does anything make a clot more likely?
    .why = Such pain is common after a strain. With one of these, it can also be a clot in the lung.
    .hint = Tick all that apply.
    .operation = An operation or a stay in hospital in the last 3 months, or a plaster cast or bed rest in the last 4 weeks
    .flight = A journey of more than 3 hours in the last 4 weeks
    .flight-hint = Sitting in a plane, a car or a train.
    .hormones = The pill, or HRT with oestrogen
    .hormones-hint = Also a patch or ring with oestrogen. Not the mini-pill.
    .pregnancy = Pregnant, or a baby born in the last 6 weeks
    .cancer = Cancer now, or treated in the last 6 months
    .earlier_clot = An earlier clot in a leg or lung
    .swollen_calf = One swollen or sore calf
    .none = None of these

belly_signs = What is the belly pain like?
    .why = These signs show which belly pain needs help soon.
    .hint = Tick all that apply.
    .severe = Very severe
    .high_through = High in the belly, going through to the back
    .vomiting = Being sick, and fluids won't stay down
    .hard = A belly as hard as a board
    .hard-hint = Not a bump that tightens and softens again in a pregnancy.
    .blood = Blood in vomit, or bloody or black poo
    .blood-hint = Black and sticky like tar. Not only a streak on the paper.
    .yellow = Yellow skin or yellow eyes
    .after_meals = Milder pain high in the belly after meals
    .low_or_one_sided = Low in the belly, or on one side
    .pancreas_risk = Not a sign, but known: gallstones, or injections for weight or diabetes
    .none = None of these

belly_moving = Does moving or changing position change the pain?
    .why = Pain from muscles and joints changes with movement. Other pain often does not.
    .changes = Yes, it gets better or worse
    .no_change = No, it stays the same
    .no_pain = There is no belly pain
    .not_sure = I'm not sure

belly_sudden = How did the belly pain come?
    .why = Sudden pain needs help sooner.
    .sudden = Suddenly
    .gradual = Slowly
    .not_sure = I'm not sure
    .monthly = It comes every month, with periods
    .no_pain = There is no belly pain

## Fever, head and skin

fever = Is there any fever, or sweating at night?
    .why = Back pain with fever can come from an infection. Most often it is just a cold or flu.
    .hint = Tick all that apply.
    .fever_now = A temperature of 38 °C or more, or shivering, now or in the last day
    .fever_now-hint =
        That is 100.4 °F. Also if medicine has brought it down. Not measured: hot to the touch on the chest or
        back.
    .night_sweats = Drenching night sweats, for weeks
    .night_sweats-hint = The sheets or nightclothes are soaked. Not the hot flushes of the menopause.
    .evening_fevers = Fevers in the evening, for weeks
    .cold_or_flu = A cold, cough or flu
    .none = None of these

head = Have any of these started in the last 4 weeks?
    .why = Pain in the neck or head can come from a blood vessel. That is rare, but it needs help quickly.
    .hint = Tick all that apply.
    .headache = A new kind of headache
    .worst_ever = A sudden, very bad headache that was at its worst within 5 minutes
    .worst_ever-hint = Also if it has eased since.
    .unlike_any = Neck or head pain on one side, unlike any before
    .unlike_any-hint = Not an ordinary stiff neck.
    .eye_or_face = A drooping eyelid or face, or pupils of different size
    .sight_or_speech = Lost or double sight, or slurred speech
    .swallow_or_spin = Trouble swallowing, or a spinning room that makes walking hard
    .dizzy = Dizzy or light-headed, or a short spin on moving the head
    .stiff_neck = A bad headache with being sick or hurt by light, and a chin that won't go down to the chest
    .one_side = Weakness or numbness of one side of the body
    .one_side-hint = Face, arm and leg of one side, not just one hand or one leg.
    .temples_jaw = A headache at the temples, a sore scalp, or a jaw that aches on chewing
    .none = None of these

skin = Is there a strip of burning or blistery skin on one side of the body?
    .why = It can be shingles. Medicine against it works best in the first 3 days of the rash.
    .rash_new = Yes, with a blistery rash that came in the last 3 days
    .rash_older = Yes, with a blistery rash that is older than 3 days
    .burning_only = Yes, but there is no rash
    .no = No

unwell = Are any of these there now?
    .why = With fever or feeling very ill, these can be signs of an infection in the whole body.
    .hint = Tick all that apply.
    .confused = New confusion, or talk that makes no sense
    .skin = Blue, very pale or blotchy skin, lips or tongue
    .skin-hint = On brown or black skin, look at the lips, palms and soles.
    .fast_breathing = Very fast breathing
    .no_pee = No pee for 12 hours or more
    .sleepy = Hard to wake, or can't stay awake
    .none = None of these

brain = Do any of these come with the fever?
    .why = Fever with some of these can be meningitis. That is rare, but it needs help at once.
    .hint = Tick all that apply.
    .bad_headache = A bad headache
    .stiff_neck = A stiff neck: the chin won't go down to the chest
    .light_hurts = Light hurts the eyes
    .vomiting = Being sick
    .drowsy = Very drowsy
    .throat = Can't swallow or open the mouth, keeps drooling, a muffled voice, or noisy breathing
    .throat-hint = Not a sore throat alone.
    .rash = A rash that does not fade under a glass
    .rash-hint = Press a clear glass on it. If the spots still show, tick this. On brown or black skin, look at the palms,
        soles and inside the eyelids.
    .none = None of these

head_pain = Is there new pain in the neck or head?
    .why = New pain matters more than pain that has been there for a long time.
    .new_pain = Yes, new in the last 4 weeks
    .long_standing = No, the pain has been there longer and feels the same
    .no_pain = No, there is no pain there

head_strength = How strong is this pain that is unlike any before?
    .why = Strong or sudden pain needs help sooner.
    .severe_or_sudden = 7 or more out of 10, or it came suddenly
    .milder = Less than 7 out of 10, and it did not come suddenly

head_rest = Is this pain there at rest?
    .why = A stiff neck hurts mainly on turning. Pain from a blood vessel is often there all the time.
    .constant_or_face = Yes, all the time, or it is in the head or face
    .only_turning = No, only on turning or moving the neck

sight_now = Has any sight been lost?
    .why = Quick treatment protects sight.
    .hint = All or part of the sight, in one eye or both.
    .lost_now = Yes, and it is still lost
    .came_back = Yes, but it came back
    .no = No

child_now = { $who ->
        [child] Does your child have any of these now?
       *[other] Do you have any of these now?
    }
    .why = Back pain in the young is mostly harmless. These signs show when it should be seen quickly.
    .hint = Tick all that apply.
    .wont_walk_or_limps = Limping, or not walking
    .looks_ill = Looking ill
    .pale_or_bruised = Paler than usual, or bruises without a knock
    .spots = Pinprick or purple spots that do not fade
    .spots-hint = Press a clear glass on them. On brown or black skin, look at the palms, soles and inside the eyelids.
    .bladder_or_bowel = A new change in peeing, or in control of poo
    .bladder_or_bowel-hint = Such as new wetting or soiling, or pee that won't start. Not constipation alone.
    .clumsy_or_weak = New clumsiness, or a weak arm or leg
    .head_tilted = The head is held to one side, or won't turn
    .none = None of these

child_weeks = What else { $who ->
        [child] has your child
       *[other] have you
    } had in the last few weeks?
    .why = These are reasons to have the back looked at, though most causes are harmless.
    .hint = Tick all that apply.
    .wakes_at_night = Woken at night by the pain
    .weight_loss = Losing weight without trying
    .painful_curve = A crooked or stiff back that hurts
    .stopped_play = No usual play or sport because of the pain
    .stopped_play-hint = Not only because somebody who treats it said to rest.
    .painless_curve = A curved back or uneven shoulders that hurt little or not at all
    .tired = Much more tired than usual, for weeks
    .glands_or_infections = Swollen glands in several places, or one infection after another
    .glands_or_infections-hint = Not the small glands of one cold.
    .belly_or_pee = A lump or swelling of the belly, or blood in the pee
    .none = None of these

## Where, and how it began

worst = Where does it hurt most?
    .why = It helps to tell causes apart.
    .hint = If it hardly hurts, choose the place of the trouble.
    .neck = Neck
    .neck-hint = Or the top of the shoulders, beside it.
    .between_shoulders = Upper back, between the shoulder blades
    .mid_spine = Middle of the back
    .mid_spine-hint = Below the shoulder blades, and the ribs beside it.
    .low_back = Low back
    .low_back-hint = Below the ribs, above the bottom.
    .flank = One side, between the ribs and the hip
    .flank-hint = Where the kidneys are.
    .buttock = Buttock
    .tailbone = Tailbone
    .tailbone-hint = The tip of the spine, between the buttocks.
    .groin = Groin or hip
    .groin-hint = Where the leg meets the belly, beside it, or in front at the pubic bone.
    .leg = Leg or foot
    .arm = Arm or hand

spread = Where else does it hurt?
    .why = The way pain spreads can show whether a nerve is irritated.
    .hint = Tick all that apply. Include places that the pain spreads to.
    .neck = Neck
    .shoulder_upper_arm = Shoulder or upper arm
    .past_elbow = Arm past the elbow, to the forearm or hand
    .chest_band = Round the chest or belly, like a band
    .ribs = The ribs, on one side or in one spot
    .between_shoulders = Between the shoulder blades
    .mid_spine = Middle of the back
    .low_back = Low back
    .flank = One side, between the ribs and the hip
    .buttock = Buttock
    .tailbone = Tailbone
    .groin_thigh = Groin, hip or front of the thigh
    .back_thigh = Back or outside of the thigh
    .below_knee = Leg below the knee, to the calf or foot
    .head = The head, as a headache
    .none = Nowhere else

lump = Is there a lump, or another change that can be seen or felt?
    .why = Most lumps are harmless. A few are worth a look soon.
    .hint = Tick all that apply.
    .new_bend = A new bump, step, hump, stoop or bend of the spine
    .new_bend-hint = Not a curve that an X-ray showed, and that nobody had noticed.
    .red_or_growing = A lump that is red or hot, has pus, or grows from week to week
    .red_or_growing-hint = Also at the tailbone or the bottom. On brown or black skin it may look darker, not red.
    .hard_or_deep = A new lump that is hard, lies deep, or is bigger than a golf ball
    .hard_or_deep-hint = Not a knot in a muscle that came with the pain.
    .soft_old = A soft lump that has been the same for months
    .going_down = A swelling that has nearly gone down
    .bruise = A bruise or swelling where something hit it
    .neck_lump = A lump in the neck for 3 weeks or more
    .hoarse = A hoarse voice, or food that sticks, for 3 weeks or more
    .muscle_knot = Only a sore, tight muscle, or a knot in it that came with the pain
    .lean = A back or neck that leans, or is held crooked, since the pain came
    .none = None of these

start = How did the pain start?
    .why = After a big injury a bone may be broken. Most other starts are harmless.
    .big_injury = With a big injury
    .big_injury-hint =
        A crash at speed. A fall from above head height or down 5 or more stairs. A hard hit, being thrown off a bike or
        horse, or diving into water.
    .small_fall = With a smaller fall or a knock
    .small_fall-hint = Also being hit, pushed or grabbed.
    .jolt = With a jolt
    .jolt-hint = Such as a gentle car bump, or in sport.
    .strain = With a lift, twist, bend, awkward move or cough
    .fit_or_shock = Straight after a fit (seizure) or an electric shock
    .treated = After treatment of the neck or back, such as a manipulation
    .sudden = Suddenly, for no clear reason
    .overuse = After a long drive, shift, match, birth or other long strain
    .gradual = Slowly, over days or weeks, or bit by bit in sport or at work
    .woke_with_it = It was there on waking up
    .not_known = In some other way, or I don't know

injury_when = When was the injury?
    .why = A fresh injury needs help sooner.
    .last_2_weeks = Less than 2 weeks ago
    .longer = 2 weeks ago or more, up to 3 months ago
    .over_3_months = More than 3 months ago

injury_with = Was one of these part of it?
    .why = A hurt head has signs of its own. And nobody should be left alone with somebody who hurts them.
    .hint = Tick all that apply.
    .head_hit = A blow to the head
    .knocked_out = Knocked out, or no memory of it
    .sick_or_confused = Since then: being sick, confused or very sleepy, or a fit
    .neck_squeezed = Somebody squeezed or choked the neck
    .by_somebody = Somebody did it on purpose, or home is not safe
    .by_somebody-hint = Tick it only if nobody else can see this screen.
    .could_not_walk = Not able to walk for a day or more after it
    .none = None of these

injury_seen = Was the place that hurts looked at since then, with an X-ray or a scan?
    .why = What was looked at already needs help less soon. But a first look can miss a break.
    .yes = Yes
    .no = No
    .not_sure = I'm not sure

injury_midline = Does it hurt in the middle, on the bones of the spine?
    .why = Pain right on the bones can mean that one is broken.
    .yes = Yes
    .no = No, only to the side
    .not_sure = I'm not sure

neck_injury_how = Was the neck hurt in one of these ways?
    .why = After these, the bones of the neck are checked to be safe.
    .hint = Tick all that apply.
    .fall_from_height = A fall of 1 metre (3 feet) or more, or down 5 or more stairs
    .blow_to_head = A blow to the top of the head
    .blow_to_head-hint = Such as diving into shallow water.
    .head_first = A fall on the head or neck in sport, such as in a scrum, a dive or on a trampoline
    .fast_crash = A car crash at high speed, a car that rolled over, or being thrown out of it
    .motor_vehicle = A crash with a motorbike, quad bike, jet ski or the like
    .bicycle = A bicycle crash
    .none = None of these

neck_tingling = Since then, is there tingling, numbness or weakness in an arm or leg?
    .why = It can mean that a nerve was hurt too.
    .yes = Yes
    .no = No

neck_turn = Can { $who ->
        [child] your child
       *[other] you
    } turn the head half-way to each side?
    .why = If so, a broken bone is much less likely.
    .hint =
        Half-way to the shoulder (45 degrees), slowly and without force. Do not try it if one of the ways above fits,
        or with tingling, numbness or weakness: choose "Not tried".
    .both_ways = Yes, to both sides
    .cannot = No, not to both sides
    .not_tried = Not tried

## Health

history = Do any of these apply?
    .why = Some illnesses and medicines change what the pain can mean.
    .hint = Tick all that apply.
    .cancer = Cancer, now or ever before
    .weak_bones = Weak bones (osteoporosis), or a bone broken by a small fall
    .weak_bones-hint = Tick it too after an early menopause, an eating disorder, or cancer treatment that thins the bones.
        Bones that are only a little thin (osteopenia) do not count.
    .steroids = Steroid tablets for 3 months or more
    .steroids-hint = Such as prednisolone. Not inhalers or creams.
    .diabetes = Diabetes
    .alcohol_kidney = Heavy drinking, kidney failure or a recent serious infection
    .alcohol_kidney-hint = Such as one of the chest, skin or pee that needed antibiotics in the last 3 months. Also a
        catheter, or a pressure sore.
    .weak_immune = A weak immune system
    .weak_immune-hint = From chemotherapy, a transplant, HIV, or medicines that calm the immune system, such as
        biologics.
    .spine_infection_risk = In the last 3 months: injected drugs, a spinal injection or operation, dialysis, a
        long-term drip line, or a blood or heart infection
    .spine_infection_risk-hint = An epidural at a birth is a spinal injection too. A replaced heart valve counts at
        any time.
    .blood_thinners = Blood thinners
    .blood_thinners-hint = Such as warfarin, apixaban or rivaroxaban.
    .aneurysm = A known aneurysm: a widened main blood vessel in the belly or chest
    .weight_loss = Lost weight lately without trying
    .weight_loss-hint = About 3 kg (7 pounds), or 5 in every 100. Clothes may be looser.
    .tb = Lived where tuberculosis (TB) is common, or was close to somebody with it
    .tb-hint = Tick it too for raw milk or cheese, or work with farm animals, in the last year.
    .none = None of these

cancer_when = When was the cancer?
    .why = The more recent the cancer, the sooner pain is looked at.
    .now = It is there now, or still under treatment
    .checkups = Only check-ups still go on
    .past_5_years = In the past 5 years
    .longer_ago = More than 5 years ago

cancer_signs = Are any of these there?
    .why = Most back pain after cancer has other causes, but these signs need a check.
    .hint = Tick all that apply.
    .band = Pain round the body, like a tight band
    .lying_flat = Pain that is worse lying flat
    .straining = Pain that is worse on coughing, sneezing or straining
    .odd_legs = Odd feelings or patches in the legs
    .odd_legs-hint = Such as heavy, hot or cold. Numbness and tingling were asked before.
    .numb_band = A new numb band or patch round the body
    .none = None of these

chemo = { $who ->
        [child] Has your child had chemotherapy in the last 6 weeks, or been told of low white blood cells?
       *[other] Have you had chemotherapy in the last 6 weeks, or been told of low white blood cells?
    }
    .why = With few white blood cells the body can't fight an infection well, so a fever needs help at once.
    .yes = Yes
    .no = No

spine_site = Is the place of the operation, the needle or the implant red, swollen, open or wet?
    .why = It can be an infection or a leak, also when there is little pain.
    .yes = Yes
    .no = No, or there is no such place

bones = Is there lost height, or pain that stops standing?
    .why = Weak bones can break after a small fall, or with none. Then treatment helps.
    .hint = Tick all that apply.
    .lost_height = Shorter than in younger years by 3 cm (over an inch) or more
    .cannot_stand = Can't stand or walk because of the pain
    .cannot_stand-hint = Tick it too if one leg looks shorter, or turned out.
    .none = None of these

bleed_pain = Did this pain start suddenly, and was it severe?
    .why = With a blood thinner, it can be bleeding near the spine. That is rare.
    .sudden_severe = Yes, sudden and severe
    .not_sure = I'm not sure
    .no = No

rare = And is one of these known?
    .why = Most are rare. With some of them, new pain should be looked at sooner.
    .hint = Tick all that apply.
    .fused_spine = A spine that has grown stiff (ankylosing spondylitis), or was joined with metal
    .fused_spine-hint = Only where several bones have grown together, or were joined.
    .implant = A pump, a pulse device or metal in the spine
    .loose_neck = Rheumatoid arthritis, or Down's syndrome
    .loose_neck-hint = Or another condition that makes the joints of the neck loose.
    .cord_disease = An injury of the spinal cord, multiple sclerosis or spina bifida
    .sickle_cell = Sickle cell disease
    .bleeding_disorder = A bleeding disorder, such as haemophilia
    .kidney_stones = Kidney stones, now or before
    .chest_operation = A heart or chest operation in the last 3 months
    .tropics = A stay in a country with malaria in the last year
    .tick = A tick bite or a rash like a ring, in the last 6 months
    .none = None of these

pregnancy = Is there a pregnancy, or could there be one?
    .why = Pregnancy has its own causes of back pain.
    .no = No
    .could_be = There could be
    .could_be-hint = A late period, unsure dates, trying for a baby. A negative test some time ago does not rule it out.
    .pregnant = Yes, pregnant
    .pregnant-hint = Also if you only have a positive test so far.
    .birth_8_weeks = No, but a birth, a miscarriage or an abortion in the last 8 weeks
    .baby_under_6_months = No, but a baby was born 2 to 6 months ago
    .baby_under_1 = No, but a baby was born 6 to 12 months ago

ectopic = Is there any bleeding, faintness or belly pain now?
    .why = They can be signs of a pregnancy outside the womb, or of another problem that needs help soon.
    .hint = Tick all that apply.
    .low_or_one_sided = Pain low in the belly, or on one side of it
    .bleeding = Bleeding from the vagina
    .shoulder_tip = Pain at the tip of the shoulder, where the arm begins
    .faint = Fainting, or feeling faint
    .severe = Severe belly pain
    .none = None of these

pregnancy_weeks = How many weeks is the pregnancy?
    .why = Different things matter early and late in a pregnancy.
    .under_12 = Less than 12 weeks
    .weeks_12_to_36 = 12 to 36 weeks
    .over_36 = 37 weeks or more
    .not_sure = I'm not sure

pregnancy_signs = Are any of these there too?
    .why = Back pain is common in pregnancy. These signs show when the maternity team should know at once.
    .hint = Tick all that apply.
    .tightenings = Regular tightenings or cramps
    .tightenings-hint = If the bump only goes tight now and then, without pain, tick "not sure".
    .waves_or_pressure = Back pain that comes and goes in waves, pressure low down, or a change in what is lost from the vagina
    .waves_or_pressure-hint = In waves also when you lie still, like a period pain.
    .waters_or_bleeding = Waters leaking, or bleeding
    .moving_less = The baby is moving less than usual
    .moving_less-hint = Once movements have been felt.
    .headache_sight_belly = A bad headache, changed sight, or pain just below the ribs in front
    .headache_sight_belly-hint = Also sudden swelling of the face or hands.
    .vomiting = Being sick, and fluids won't stay down
    .not_sure = I'm not sure about one of these
    .none = None of these

birth_signs = After the birth, or after the pregnancy ended: are any of these there now?
    .why = After a birth, or a pregnancy that ended, these signs need help quickly.
    .hint = Tick all that apply.
    .heavy_bleeding = Heavy bleeding: more than one pad in an hour, or large clots
    .headache_sight_belly = A bad headache, changed sight, a fit, or pain just below the ribs in front
    .discharge_or_wound = Discharge with a bad smell, or a wound that is sore, red or open
    .low_belly = New pain low in the belly
    .none = None of these
birth_mind = Since the birth: voices, strange beliefs, or fears of harming the baby?
    .why = After a birth the mind can fall ill. It comes fast, and treatment helps well.
    .yes = Yes
    .no = No
    .not_sure = I'm not sure

testicle = Is there pain or swelling in a testicle or the scrotum?
    .why = A twisted testicle can be felt in the groin, the side or the belly. It can be saved in the first hours.
    .no = No
    .sudden_severe = Yes, sudden and very bad
    .hours = Yes, it began in the last day and has been there for over an hour
    .last_2_weeks = Yes, it began in the last 2 weeks
    .lump = Yes, with a lump
    .longer = Yes, it has been the same for over 2 weeks
flank_signs = Does the pain come with any of these?
    .why = A kidney stone or an infection of the kidney can feel like back pain.
    .hint = Tick all that apply.
    .waves = Very severe pain that comes in waves
    .waves-hint = Often from the side down to the groin.
    .cannot_keep_still = Can't keep still with the pain
    .burning = Burning when peeing, or peeing more often than usual
    .blood = Blood in the pee
    .blood-hint = It looks pink, red or brown.
    .vomiting = Being sick, and fluids won't stay down
    .little_pee = Hardly any pee
    .none = None of these

flank_before = Has pain in waves like this come before?
    .why = After 60, a first "kidney stone" can be something else that needs help faster.
    .first_time = No, this is the first time
    .had_before = Yes, it has come before
    .not_that = The pain does not come in waves

one_kidney = Is there only one working kidney?
    .why = If that one is blocked, help is needed faster.
    .yes = Yes
    .yes-hint = The other was removed, never grew or does not work, or the kidney is a transplant.
    .no = No, or not that I know

artery = Is there smoking, or an aneurysm in the family?
    .why = They make a widened main blood vessel in the belly more likely. That can cause back pain.
    .hint = Tick all that apply.
    .smoker = Smoking, now or for many years before
    .family_aneurysm = A parent, brother or sister with an aneurysm
    .family_aneurysm-hint = That is a widened main blood vessel in the belly.
    .none = None of these

## How it behaves

duration = How long has it hurt this time?
    .why = What helps depends on how long it has lasted.
    .hint = If it comes and goes, count from when this bout began.
    .under_1_week = Less than 1 week
    .weeks_1_to_2 = 1 week, but not yet 2
    .weeks_2_to_3 = 2 weeks, but not yet 3
    .weeks_3_to_4 = 3 weeks, but not yet 4
    .weeks_4_to_6 = 4 weeks (a month), but not yet 6
    .weeks_6_to_12 = 6 weeks, but not yet 3 months
    .over_12_weeks = 3 months or more
    .not_sure = I'm not sure how many weeks: at most 6

trend = How is it changing?
    .why = The way pain changes tells more than how strong it is.
    .hint = Think of the whole time, not of the last hour.
    .better = Getting better, or gone for now
    .better-hint = Also with ups and downs.
    .up_and_down = Up and down, but no better overall
    .same = Staying the same
    .same-hint = Also if it is too early to say.
    .worse = Getting steadily worse

bouts = Have there been bouts like this before that settled?
    .why = Pain that has come and settled before usually settles again.
    .yes = Yes
    .often = Yes, many times in the last months
    .flare = It never quite settled: this is an old, known trouble, calm or flared up
    .no = No, or not like this

first_pain = At what age did this kind of pain first come?
    .why = Some causes of long-lasting pain begin early in life.
    .under_35 = Under 35
    .age_35_to_39 = 35 to 39
    .age_40_to_44 = 40 to 44
    .age_45_to_49 = 45 to 49
    .age_50_or_over = 50 or over

tired = Have any of these been there in recent weeks?
    .why = Together with pain in the bones, some of these are worth a blood test.
    .hint = Tick all that apply.
    .very_tired = Much more tired than usual
    .thirsty = Much more thirsty than usual
    .constipated = Constipation
    .infections = One infection after another
    .bloated = A bloated belly, or being full quickly, on most days for 3 weeks
    .bleeding = Bleeding from the vagina after the menopause
    .none = None of these

worse = What makes the pain worse?
    .why = It is one of the best clues to the cause.
    .hint = Tick all that apply.
    .bending_lifting = Bending, lifting, getting up, or moving in general
    .sitting = Sitting
    .standing_still = Standing still
    .walking = Walking
    .arching_back = Arching the back, or leaning backwards
    .coughing = Coughing, sneezing or straining
    .turning_head = Turning the head
    .looking_up = Looking up
    .running_hopping = Running, hopping or jumping
    .turning_in_bed_stairs = Turning over in bed, or stairs
    .lying_flat = Lying flat
    .shaking = Long drives, or a vehicle or tool that shakes
    .moving_arms = Moving an arm, or the shoulders
    .eating = Eating, swallowing or burping
    .period = A period
    .pressing = Touching or pressing one spot
    .nothing_changes_it = No position or movement changes it at all
    .none = Something else
    .not_found = I have not found out

eases = What eases the pain?
    .why = It is a clue to the cause, and a first step to help yourself.
    .hint = Tick all that apply.
    .sitting = Sitting
    .bending_forward = Bending forward, or leaning on something
    .walking_about = Walking or moving about
    .lying = Lying down or resting
    .hand_on_head = Resting a hand on the head
    .warmth = Warmth
    .something_else = Something else, such as a painkiller
    .nothing = No position, movement or warmth eases it
    .not_found = I have not found out

brings = Is there one thing that { $who ->
        [child] your child does
       *[other] you do
    } that brings it on?
    .why = The result can say what to change about it. It changes nothing else.
    .sitting = Long sitting, at a desk, on a sofa or in a car
    .on_feet = Long standing or walking, at work or at home
    .heavy = Heavy work, in the garden, the house or the job
    .gym = Weights, rowing, yoga, dancing or other exercises
    .running = Running, or a plan to begin with it
    .cycling = Cycling
    .swimming = Swimming
    .swing = Golf, tennis or another sport with turns and throws
    .small_child = Feeding, lifting or carrying a small child
    .arms = Typing, music, sewing or other fine work with the arms
    .bed = A bed, or a night in one position
    .none = None of these, or I do not know

night = What are the nights like?
    .why = Most back pain lets people rest in some position. Pain that never does should be looked at.
    .fine = The pain hardly disturbs sleep
    .fine-hint = Also if there has been no night with it yet.
    .wakes_turning = Waking on turning over, or until some position eases it
    .wakes = Waking in some other way, or I don't know
    .second_half_up = Waking in the second half of the night, and getting up to ease it
    .constant = Constant pain, whatever the position

stiffness = How long is the back or neck stiff in the morning?
    .why = Long stiffness that eases with moving can come from inflammation.
    .none = Not stiff
    .none-hint = Also if there has been no morning with it yet.
    .under_30 = Up to 30 minutes
    .over_30_moving = More than 30 minutes, and better with moving
    .over_30 = More than 30 minutes or all day, whether moving or not

both_girdles = Are both shoulders or both hips stiff for more than 45 minutes each morning?
    .why = From 50 on, this can be an inflammation that treatment helps quickly.
    .yes = Yes
    .no = No

arm_swelling = Is that arm newly swollen, warm, or redder or darker than the other?
    .why = A clot in the arm can feel like a pinched nerve. That is rare.
    .hint = Lay both arms side by side and look.
    .yes = Yes
    .no = No

fingers = Do certain fingers of one hand tingle or feel numb?
    .why = Each nerve of the neck feels for certain fingers.
    .hint = Tick all that apply.
    .thumb = Thumb or first finger
    .middle = Middle finger
    .little = Ring or little finger
    .all = All fingers, or both hands
    .not_sure = I can't say which: only some of them
    .none = None

head_and_arm = Does looking up, or leaning the head to the sore side, make the arm worse?
    .why = Both narrow the gap that a nerve of the neck passes through.
    .hint = Do not force it. If you have not noticed, choose "I'm not sure".
    .yes = Yes
    .no = No
    .not_sure = I'm not sure

hand_on_head = Does resting the hand of that arm on the head ease it?
    .why = This can take the pull off a nerve of the neck.
    .yes = Yes
    .no = No
    .not_sure = I'm not sure

leg_side = Which leg hurts?
    .why = It helps to tell causes apart.
    .left = The left leg
    .right = The right leg
    .both = Both legs
    .swaps = It changes from one leg to the other
    .not_sure = One leg, and I'm not sure which
    .no_leg_pain = No pain in the legs

leg_compare = Which hurts more, the leg or the back?
    .why = When the leg hurts more, a nerve is more often involved.
    .leg_worse = The leg
    .same = Both the same
    .back_worse = The back or buttock

leg_feel = Is there tingling, numbness or burning in the legs or feet?
    .why = The pattern shows which nerves are irritated.
    .hint = Tick all that apply.
    .strip = Tingling, numbness or burning in a strip
    .strip-hint = Such as down one side of the leg to the foot.
    .spreading = Numbness that is spreading, or of the whole foot or leg
    .both_feet_slowly = Numb, tingling or burning feet that crept up slowly, over months
    .none = None of these

leg_walking = Does walking bring on the pain in the leg, buttock or groin, and what stops it?
    .why = It helps to tell nerves, joints and blood flow apart.
    .no = No, walking does not bring it on
    .sit_or_bend = Yes, and it stops within minutes of sitting or bending forward
    .stand_still = Yes, and it stops within minutes of just standing still
    .neither = Yes, and neither of these stops it

leg_standing = Does standing for a while bring on that pain?
    .why = It helps to tell nerves and blood flow apart.
    .yes = Yes
    .no = No

foot_signs = Are there any of these signs in a leg or foot?
    .why = They can come from the blood vessels of the leg.
    .hint = Tick all that apply.
    .swollen_leg = One leg that is newly swollen, warm, or redder or darker than the other
    .rest_pain = Foot pain at rest or at night that hanging the leg down eases
    .sore_or_black = A sore on the foot that won't heal, or a black toe
    .cold_feet = Feet that are often cold
    .none = None of these

inflammation = Are there signs of inflammation, now or before?
    .why = Some long-lasting back pain comes from inflammation. It can be treated well.
    .hint = Tick all that apply.
    .psoriasis = Psoriasis, now or before
    .psoriasis-hint = Red or darker patches of scaly skin.
    .eye_inflammation = An inflamed eye in the past (uveitis or iritis)
    .red_eye_now = A red, painful eye with blurred sight now
    .bowel_inflammation = Crohn's disease or ulcerative colitis
    .swollen_joints = Swollen joints, now or before
    .heel_pain = Heel pain, now or before
    .family = Close family with an inflamed spine or joints
    .family-hint = A parent, brother, sister or child with, for example, ankylosing spondylitis. Not wear and tear.
    .anti_inflammatories_help = Ibuprofen or the like helps well within 2 days
    .none = None of these

alternating = Does pain in the buttocks change from one side to the other?
    .why = Pain that changes sides can come from inflamed joints low in the back.
    .yes = Yes
    .no = No, or no pain there

gradual_start = Did the pain first come on slowly, with no clear start?
    .why = Inflammation mostly begins slowly, and a strain at a moment people remember.
    .yes = Yes
    .no = No

sport = What about sport and training?
    .why = Hard training can crack a bone a little, most of all in the young.
    .hint = Tick all that apply.
    .trains = Regular hard training
    .trains-hint = Such as a runner, gymnast, dancer or soldier.
    .treated_crack = A crack or stress fracture of the back that is being treated
    .earlier_stress_fracture = An earlier stress fracture
    .earlier_stress_fracture-hint = A fine crack in a bone from too much load.
    .missed_periods_under_eating = Missed periods, or eating too little for the training
    .sharp_rise = Much more training lately than before
    .cannot_hop_or_limps = A limp, or too sore to hop on one leg
    .cannot_hop_or_limps-hint = No need to try it now.
    .arching_sport = A sport with much arching of the back
    .arching_sport-hint = Such as gymnastics, dance, diving, football or fast bowling.
    .none = None of these

## Coping

pain = How strong is the pain now?
    .why = It helps to choose advice. Strong pain alone is not a sign of danger.
    .hint = If it only comes at times, say how strong it is then.
    .low = No pain
    .high = The worst pain possible

stops_you = How much does it stop { $who ->
        [child] your child from school, play
        [with_parent] you from school, sport
       *[other] you from work
    } or usual tasks?
    .why = What the pain stops is a better guide to help than how strong it is.
    .none = Not at all
    .some = Some things
    .most = Most things
    .all = Everything, or nearly everything
    .no_help = Everything, and the toilet is out of reach, or nobody is there to help
    .on_floor = Everything: can't get up from the floor, or nothing to drink for a day

outlook = Which of these fit { $who ->
        [child] your child
       *[other] you
    }?
    .why = Pain and these things feed each other, and there is help for each.
    .hint = Tick all that apply.
    .afraid_to_move = Afraid to move, in case it does harm
    .never_better = It feels as if it will never get better
    .poor_sleep = Poor sleep
    .work = { $who ->
        [child] School
        [with_parent] School
       *[other] Work
    } is a problem
    .low = Worried, fed up or discouraged
    .hopeless = Feeling hopeless
    .hopeless-hint = About life, not only about the pain.
    .self_harm = Thoughts of self-harm, or of being better off dead
    .may_act = Has done self-harm, or may do it now
    .too_many_tablets = Took more painkillers in a day than the label allows
    .too_many_tablets-hint = In the last day, also by mistake.
    .none = None of these

## What they want to know

wants = What would you most like to know?
    .why = The result begins with this. It changes nothing else.
    .hint = Tick up to three that matter most to you.
    .what = What it could be, and why it came
    .danger = Whether it is dangerous, or normal
    .how_long = How long it takes, and how others get on
    .exercises = What helps: treatment and exercises
    .prevent = How to stop it coming back
    .medicine = What can be taken for the pain
    .scan = Whether a scan or a test is needed
    .whom = Whom to see, and whether it can wait
    .tonight = How to get through the night
    .baby = Whether it harms my baby
    .by_name = One treatment, cause or sport, by name
    .by_illness = One illness, injury or word in a report, by name
    .below = Only what I tick in the next question
    .no_more = Just show me the result

wants_to = Do you want to know whether { $who ->
        [child] your child
       *[other] you
    } can go on with any of these?
    .why = The result says what is all right now, what to do less of, and what must wait.
    .hint = Tick all that apply.
    .everyday = Housework, walking, or sitting for long
    .work = Work or school
    .lift = Lifting and carrying
    .cycling = Cycling
    .swimming = Swimming
    .sport = Another sport, the gym or dancing
    .run = Running
    .drive = Driving
    .none = None of these

seen = Has anything of this been done already?
    .why = So that the result does not send { $who ->
        [child] your child
       *[other] you
    } where you have just been.
    .hint = Tick all that apply.
    .doctor = A doctor has looked at it
    .physio = A physiotherapist or another therapist has looked at it
    .scan = There was a scan, an X-ray or a blood test
    .earlier = Somebody looked at it in an earlier bout
    .exercises = Exercises were tried for some weeks
    .medicine = Painkillers were tried
    .none = None of these

found = What were you told that it is?
    .why = So that the result can speak of it. It changes nothing else.
    .hint = Tick all that apply.
    .muscle = A strained muscle, or simple back or neck pain
    .disc = A slipped, bulging or worn disc
    .nerve = A trapped nerve, or sciatica
    .narrow_canal = A canal that is too narrow for the nerves (stenosis)
    .wear = Wear or arthritis of the joints
    .slipped_bone = A bone of the spine that has slipped, or a crack or stress reaction in its arch ("spondy")
    .fracture = A crack, break or stress reaction in another bone, of the spine too
    .nothing_found = Nothing was found
    .something_else = Something else
    .no_name = No name was given

planned = What is going on, or talked about?
    .why = So that the result fits in with it. It changes nothing else.
    .hint = Tick all that apply.
    .waiting = A visit, a scan or a result that is still to come
    .therapy = Treatment or exercises with a therapist, now or soon
    .rest = Advice to rest, or to leave out sport or work
    .injection = An injection into the back or neck
    .operation = An operation, planned or in question
    .operated = An operation on the back or neck that was done
    .second_opinion = I wonder whether to ask somebody else
    .none = None of these

about_treatment = Which treatment, aid or helper do you mean?
    .why = The result begins with this. It changes nothing else.
    .hands_on = Massage, a roller, or joints that are clicked
    .needles = Acupuncture, dry needling, or a TENS machine
    .injection = An injection
    .operation = An operation
    .pull = Traction, or hanging upside down
    .support = A belt, a brace or a collar
    .bed = A bed, a pillow or a cushion
    .warmth = Warmth, cold, a cream or a patch
    .steroids = Steroid tablets
    .cement = Cement or a balloon in a broken bone of the spine
    .strong_tablets = Strong painkillers (codeine, tramadol), gabapentin or muscle relaxants
    .therapist = A physiotherapist, osteopath or chiropractor
    .none = None of these

about_cause = Is there something that you think it comes from?
    .why = The result begins with this. It changes nothing else.
    .sitting = Sitting, a desk or a phone
    .stress = Stress or worry
    .heavy_work = Lifting or heavy work
    .weak_muscles = Weak or uneven muscles, or a weak core
    .posture = A bad posture, or one leg that is longer
    .at_the_wheel = Driving
    .bike = A bike, or how I sit on it
    .how_i_run = Running, or how I run
    .footwear = Shoes
    .body_weight = Body weight
    .a_medicine = A medicine
    .after_a_birth = A birth, or an injection in the back (epidural)
    .growing = Growing
    .old_operation = An earlier operation
    .none = None of these

about_sport = Which sport is it?
    .why = The result begins with this. It changes nothing else.
    .gym = Weights or the gym
    .yoga = Yoga or Pilates
    .ball_games = A racket or ball game
    .riding = Riding a horse
    .dancing = Dancing or gymnastics
    .rowing = Rowing or paddling
    .throwing = Golf, cricket, or a sport with throws
    .none = None of these

about_back = Which trouble of the back or neck do you mean?
    .why = The result begins with this. It changes nothing else.
    .disc = A slipped, bulging or worn disc
    .nerve = A trapped nerve, or sciatica
    .narrow_canal = A narrow spinal canal (stenosis)
    .curve = A curve of the spine (scoliosis)
    .worn_joints = Wear or arthritis
    .inflamed_spine = An inflamed spine (ankylosing spondylitis)
    .broken_bone = A broken bone, or a stress fracture
    .thin_bones = Thin bones (osteoporosis)
    .muscle = A pulled or torn muscle, or a spasm
    .jolted_neck = Whiplash
    .cracks = Cracks or pops of the neck or back
    .none = None of these

about_illness = Which other illness or injury do you mean?
    .why = The result begins with this. It changes nothing else.
    .cancer = Cancer
    .kidney_stones = Kidney stones
    .organs = The heart, the lungs or the gall bladder
    .headaches = Headaches
    .dizziness = Dizziness
    .head_knock = A knock to the head (concussion)
    .numb_skin = Numb skin on the back
    .sore_all_over = Fibromyalgia
    .parkinsons = Parkinson's disease
    .lasting_illness = Lupus, MS or another lasting illness
    .none = None of these

about_report = Which word in a report or letter do you mean?
    .why = The result begins with this. It changes nothing else.
    .word_wear = Wear, osteophytes, spondylosis or sclerosis
    .word_disc = Bulge, protrusion, extrusion, fissure or annular tear
    .word_slipped = Spondylolysis or spondylolisthesis
    .word_endplate = Modic changes or Schmorl's nodes
    .word_born = Spina bifida occulta, or an extra or joined bone
    .word_straight = Loss of lordosis (straight)
    .word_spot = Haemangioma or cyst
    .none = None of these
