# The questions. A person reads them in pain and perhaps in fear: short, calm, plain.
#
# Labels say the boundary that the rules need: the result repeats them without their hints. Most are neutral, so that they
# are right for a parent who answers for a child; a select stands only where that fails. What the back check asks too is
# asked here in the same words.

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
    .why = Some causes of heel pain depend on it.
    .female = Female
    .male = Male
    .not_said = I would rather not say
    .not_said-hint = You may get one or two more questions.

## What cannot wait

now = { $who ->
        [child] Right now, or in the last day, has your child had any of these?
       *[other] Right now, or in the last day, have you had any of these?
    }
    .why = Most heel pain is harmless. A few causes need help quickly, so we ask about them first.
    .hint = Tick all that apply. Most people tick "None of these".
    .cold_foot = A foot that has turned cold, pale or blue
    .cold_foot-hint = Much colder or paler than the other foot. In a plaster or boot, tick it for numb toes or rising pain
        too. We then ask how it came.
    .chest_breath = Chest pain, trouble breathing, or coughing up blood
    .chest_breath-hint = New, and not just out of breath from running.
    .faint = Fainting
    .fever = A temperature of 38 °C or more, or shivering
    .fever-hint =
        That is 100.4 °F. Also if medicine has brought it down. Not measured: hot to the touch on the chest or
        back.
    .unwell = Feeling very ill, or new confusion, blotchy skin or very fast breathing
    .unwell-hint = Really ill all over, not only in pain.
    .calf_swollen = One calf or lower leg that is swollen
    .calf_swollen-hint = Thicker than the other one. Not only the heel or ankle. A newly sore calf counts too
        after an operation, in a boot or plaster, in a pregnancy, with cancer or after a clot.
    .red_hot = A heel or ankle that is red and hot
    .red_hot-hint = Swollen or not. On brown or black skin it may look darker or purple. Not just a spot that a shoe has rubbed.
    .wound = A wound, blister or sore on the foot, or black skin
    .wound-hint = Not dry cracks in hard skin that are not wet, red or hot.
    .nerves = Numbness between the legs, a change in pee or poo, or both legs numb or weak
    .nerves-hint = The nerves of the back go down to the heel. Tick it for one weak leg too.
    .not_sure = I'm not sure about one of these
    .none = None of these

now_unsure = Here are quick checks for the main signs. Do any of them fit?
    .why = These are the ones where quick help matters most.
    .hint = Tick all that apply.
    .cold = One foot is clearly colder and paler, or bluer, than the other
    .cold-hint = Feel both feet with the back of your hand, and look at the toes.
    .breathing = Pain or pressure in the chest, out of breath at rest, or blood on coughing
    .ill = Very ill, or shivering with a fever
    .calf = One calf is clearly thicker than the other
    .calf-hint = Sit down and look at both from the front.
    .nerves = Numb between the legs, a change in pee or poo, or weak legs
    .other_sign = I was unsure about something else: redness, a wound or fainting
    .other_sign-hint = You can also go back and tick it. We then ask more about it.
    .still_not_sure = I still can't tell
    .no = No, none of these

cold_kind = How did the cold, pale or blue foot come?
    .why = A foot that suddenly gets too little blood needs help at once.
    .sudden = Within minutes, hours or a few days
    .in_cast = In a plaster, a boot or a tight bandage, even after it was loosened
    .comes_and_goes = It has come and gone for months or years, mostly in the cold, and goes away with warmth
    .not_sure = I'm not sure

cold_signs = What comes with it?
    .why = They can mean that too little blood gets to the foot.
    .hint = Tick all that apply.
    .numb = The foot is numb
    .weak_toes = The toes are weak, or won't move
    .severe_pain = Sudden, very bad pain
    .none = None of these

unwell = Are any of these there now?
    .why = With fever or feeling very ill, these can be signs that an infection is affecting the whole body.
    .hint = Tick all that apply.
    .confused = New confusion, or talk that makes no sense
    .skin = Blue, very pale or blotchy skin, lips or tongue
    .skin-hint = On brown or black skin, look at the lips, palms and soles.
    .fast_breathing = Very fast breathing
    .no_pee = No pee for 12 hours or more
    .sleepy = Hard to wake, or can't stay awake
    .none = None of these

chemo = { $who ->
        [child] Has your child had chemotherapy in the last 6 weeks, or been told of low white blood cells?
       *[other] Have you had chemotherapy in the last 6 weeks, or been told of low white blood cells?
    }
    .why = With few white blood cells the body can't fight an infection well, so a fever needs help at once.
    .yes = Yes
    .no = No

nerves = Which of these are there?
    .why = These can be signs that nerves in the spine are being squeezed. That is rare, but it needs help quickly.
    .hint = Tick all that apply. We then ask since when.
    .saddle = Numbness, pins and needles or an odd feeling around the bottom, genitals or inner thighs
    .saddle-hint = Where a saddle would touch. Wiping may feel different.
    .bladder = Trouble with peeing
    .bladder-hint = Hard to start, can't tell when the bladder is full, can't feel the pee coming, or leaking without
        knowing. Tick it for burning too: we ask which.
    .bowel = Losing control of poo, or not feeling it pass
    .bowel-hint = Not constipation alone.
    .sexual = A change of feeling in the genitals, or in sex
    .sexual-hint = Less feeling, or new trouble with erections or orgasm.
    .both_legs = Pain, tingling, numbness or weakness in both legs at the same time
    .both_legs-hint = Not two sore heels. That comes later.
    .weak_leg = A weak leg or foot
    .weak_leg-hint = The foot drags or slaps, the toes won't lift, or the knee gives way.
    .not_sure = One of these, but I'm not sure which
    .none = None of these

saddle_when = When did the numbness or odd feeling start?
    .why = New numbness needs help quickly. Numbness that has been the same for a long time is usually not urgent.
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
    .why = A new change can come from squeezed nerves. One that has been the same for a long time usually does not.
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
    .elsewhere-hint = Such as only the heel.

both_legs_when = When did the trouble in both legs start?
    .why = New trouble in both legs can come from squeezed nerves. Steady trouble over a long time is usually not urgent.
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

calf_signs = What is the swollen lower leg like?
    .why = A clot can feel like a strained calf. It can also happen to fit people.
    .hint = Tick all that apply. Look and touch gently. Do not rub it.
    .sore = The calf is painful, or sore to touch
    .warm = It is warmer than the other leg
    .dent = A dent stays after pressing with a thumb
    .hard = It is hard as wood, and hurts very badly when the toes are bent
    .hard-hint = Not a tight muscle or a cramp that goes.
    .none = None of these

clot_risk = Does anything make a clot more likely?
    .why = With one of these a swollen leg is looked at sooner.
    .hint = Tick all that apply.
    .operation = An operation in the last 12 weeks, or a plaster cast or bed rest in the last 4 weeks
    .flight = A journey of more than 3 hours in the last 4 weeks
    .flight-hint = Sitting in a plane, a car or a train.
    .hormones = The pill, or HRT with oestrogen
    .hormones-hint = Also a patch or ring with oestrogen. Not the mini-pill.
    .pregnancy = Pregnant, or a baby born in the last 6 weeks
    .cancer = Cancer now, or treated in the last 6 months
    .earlier_clot = An earlier clot in a leg or lung
    .none = None of these

child_now = { $who ->
        [child] Does your child have any of these now?
       *[other] Do you have any of these now?
    }
    .why = Heel pain in the young is mostly harmless. These signs can mean an infection or a broken bone, even with no
        fever and in a child who seems well.
    .hint = Tick all that apply.
    .wont_walk = Won't or can't put weight on the foot
    .hot_or_swollen = The heel is hot, red or newly swollen
    .hot_or_swollen-hint = Not a bump that has been the same for months.
    .looks_ill = Looking ill
    .pale_or_bruised = Paler than usual, or bruises without a knock
    .spots = Pinprick or purple spots that do not fade
    .spots-hint = Press a clear glass on them. On brown or black skin, look at the palms, soles and inside the eyelids.
    .tiptoe = New walking on tiptoe, or many more falls than before
    .tiptoe-hint = Not tiptoe that only spares a sore heel.
    .none = None of these

child_weeks =
    In the last few weeks, { $who ->
        [child] has your child
       *[other] have you
    } had any of these?
    .why = These are reasons to have the heel looked at, though most causes are harmless.
    .hint = Tick all that apply.
    .wakes_at_night = Woken at night by the pain
    .weight_loss = Losing weight without trying
    .stiff_mornings = Stiff for more than 30 minutes in the morning
    .swollen_joints = Other joints that are swollen
    .one_side_no_sport = Pain in one heel only, and not linked to sport or running about
    .limps = A limp in ordinary walking through the day, for 2 days or more
    .limps_sport = A limp only during or after sport, or with the first steps after rest
    .tired = Much more tired than usual, for weeks
    .glands_or_infections = Swollen glands in several places, or one infection after another
    .glands_or_infections-hint = Not the small glands of one cold.
    .belly_or_pee = A lump or swelling of the belly, or blood in the pee
    .none = None of these

## How it began

start = How did the pain start?
    .why = A sudden start can mean a tear or a break.
    .pop = With a sudden snap, pop or feeling of being kicked at the back of the ankle or in the calf
    .sudden = With a sudden pull or sharp pain in one movement, without a snap
    .sudden-hint = Also if it was a little sore before, and then one step hurt sharply.
    .fall_heel = With a fall or jump from a height, landing on the heel
    .fall_heel-hint = Such as from a ladder, a wall or stairs.
    .hard_landing = With a hard landing or step on flat ground, such as a jump in sport, a kerb or a stone
    .rolled = With a rolled or twisted ankle
    .blow = With a blow, a kick, a crush, or something heavy that fell on it
    .gradual = Slowly, over days or weeks
    .after_more = After doing more than usual
    .overnight = Overnight
    .flare = An old, known trouble of this heel has flared up
    .after_operation = After an operation on the heel or tendon
    .treated_tear = With a torn tendon that is being treated already
    .treated_tear-hint = Not a tear under the foot. Not if there was a new snap, slip or fall: then tick that.
    .treated_break = With a broken bone that is being treated already
    .treated_break-hint = Not if there was a new fall, or if the back has hurt since the fall: then tick the fall.
    .not_known = By itself, in sport without one clear moment, in some other way, or I don't know
    .not_known-hint = Such as on treading on a nail, or with a sore.

duration = How long has it hurt this time?
    .why = What helps depends on how long it has lasted.
    .hint = If it comes and goes, count from when this bout began.
    .under_2_weeks = Less than 2 weeks
    .weeks_2_to_4 = 2 weeks, but not yet 4
    .weeks_4_to_6 = 4 weeks (a month), but not yet 6
    .weeks_6_to_12 = 6 weeks, but not yet 3 months
    .over_12_weeks = 3 months or more
    .not_sure = I'm not sure how many weeks: at most 6

trend = How is it changing?
    .why = The way pain changes tells more than how strong it is.
    .hint = Think of the whole time, not of the last hour.
    .nearly_gone = Nearly gone
    .better = Getting better, even if with ups and downs
    .up_and_down = Up and down, but no better overall
    .same = Staying the same
    .same-hint = Also if it is too early to say.
    .worse = Getting steadily worse

injury_signs = Is any of this so?
    .why = They can mean that a bone of the foot or the spine is broken, or that a tendon is torn again.
    .hint = Tick all that apply. Do not test the foot.
    .deformed = The foot or ankle has an odd shape
    .open = A wound in which bone or tendon can be seen
    .numb_cold = Toes that are numb, cold, pale or blue
    .cannot_stand = Can't stand on the foot
    .cannot_move = Can't move the ankle
    .cracked = There was a crack or a pop
    .back_pain = New pain in the back
    .bone_sore = A bone of the ankle or foot is sore to touch
    .bone_sore-hint = Such as the bony knobs of the ankle, or the outer edge of the foot.
    .healing = The foot was still healing from a tear, a break or an operation
    .none = None of these

healing_signs = Is any of this so, in the last 2 weeks?
    .why = A foot that is healing can be hurt again. Those who treat it can find out.
    .hint = Tick all that apply.
    .hurt_again = A slip, a fall, a snap, or a step that suddenly hurt a lot
    .as_when_hurt = It feels as when it was first hurt, or weaker than some days before
    .bruised = A new bruise, or much new swelling, though no cast came off
    .none = None of these

steps =
    Even after being up for a while, can { $who ->
        [child] your child
       *[other] you
    } take four steps on it?
    .why = If four steps are not possible, something may be broken, torn or infected.
    .hint = No need to try it now. Limping counts as yes.
    .yes = Yes
    .eases = Yes, but the first steps hurt until it eases
    .no = No, not even after being up for a while
    .injected = No, since an injection there in the last 3 days
    .not_walking = Walking is not usual, or not allowed, for another reason

heel_raise = Stand by a wall. Is it possible to go up on tiptoe on that leg alone?
    .why = It shows whether the calf, its tendon and its nerve are working.
    .hint = Hold on, and try the other leg first, so that you can compare. Stop if it hurts a lot. Leave it out if you
        are unsteady, or take an antibiotic ending in "-floxacin".
    .yes = Yes
    .sore = Yes, but it hurts
    .weak = No, that leg is too weak, and the other leg can do it
    .too_sore = No, it hurts too much
    .neither_leg = No, but the other leg can't do it either
    .not_tried = Not tried

push_off = Since then, how strong is the push-off of that foot?
    .why = A weak push-off can mean that the Achilles tendon is torn. The pain may fade, and walking may still be
        possible.
    .hint = Think of walking, stairs or tiptoe. Do not test it now.
    .strong = As strong as the other
    .sore = Strong enough for tiptoe, but it hurts
    .weak = Weak, or tiptoe is not possible
    .too_sore = It hurts too much to tell
    .not_tried = I'm not sure

tendon_signs = Have you noticed any of these at the back of the ankle or calf?
    .why = They can show a tear.
    .hint = Tick all that apply. Just look.
    .gap = A dip or gap in the tendon
    .bruise = A bruise or swelling
    .none = None of these

## Health

meds = Which of these medicines have been used in the last 6 months?
    .why = Some medicines can make tendons weaker.
    .hint = Tick all that apply.
    .floxacin = An antibiotic ending in "-floxacin"
    .floxacin-hint = Such as ciprofloxacin (Cipro), levofloxacin (Levaquin), moxifloxacin or ofloxacin. Also if it is only prescribed.
    .unknown_antibiotic = An antibiotic, and I don't know its name
    .steroids = Steroid tablets
    .steroids-hint = Such as prednisolone. Not inhalers or creams.
    .tendon_injection = A steroid injection at the heel or near the tendon
    .blood_thinners = Blood thinners
    .blood_thinners-hint = Such as warfarin, apixaban or rivaroxaban.
    .none = None of these

history = Do any of these apply?
    .why = Some illnesses change what the pain can mean.
    .hint = Tick all that apply.
    .diabetes = Diabetes
    .numb_feet = Feet that have been numb for a long time
    .weak_bones = Weak bones (osteoporosis), or a bone broken by a small fall
    .stress_before = An earlier stress fracture
    .stress_before-hint = A fine crack in a bone from too much load.
    .weak_immune = A weak immune system
    .weak_immune-hint = From chemotherapy, a transplant, HIV, or medicines that calm the immune system.
    .gout = Gout
    .cholesterol = High cholesterol, or heart disease before 60 in close family
    .cholesterol-hint = Also if you were told that it is raised.
    .kidney = Kidney disease
    .cancer = Cancer, now or ever before
    .sickle_cell = Sickle cell disease
    .bleeding_disorder = A bleeding disorder, such as haemophilia
    .none = None of these

mood = And is one of these so?
    .why = Pain can wear anyone down, and there is help for it. Too many painkillers can do harm before it is felt.
    .hint = Tick all that apply. Most people tick "None of these".
    .low = Worried, fed up or discouraged
    .hopeless = Feeling hopeless
    .hopeless-hint = About life, not only about the pain.
    .self_harm = Thoughts of self-harm, or of being better off dead
    .may_act = Has done self-harm, or may do it now
    .too_many_tablets = Took more painkillers in a day than the label allows
    .too_many_tablets-hint = In the last day, also by mistake.
    .none = None of these

floxacin_when = When was the antibiotic ending in "-floxacin" last taken?
    .why = It can hurt tendons from the first hours on, and up to 6 months later.
    .not_begun = Not yet: it is only prescribed
    .now = I am taking it now
    .last_30_days = It ended in the last 30 days
    .months_1_to_6 = It ended more than 30 days ago, up to 6 months, or I'm not sure
    .longer = It ended more than 6 months ago

foot_look = Look at the whole foot, also between the toes. Are any of these there?
    .why = With diabetes or numb feet, a wound or an infection may not hurt at all.
    .hint = Tick all that apply. With diabetes or numb feet, look at both feet. A mirror helps.
    .break_in_skin = A wound, cut, crack, blister or sore
    .puncture = A deep or dirty wound, such as from a nail, glass, a thorn or a bite
    .bleeding = A cut that won't stop bleeding, or since the cut the foot is weak or numb
    .hot_swollen = A part that is hot or swollen, even if it does not hurt
    .hot_swollen-hint = Not a bump that has been the same for months.
    .colour = A new change of colour
    .shape = A new shape of the foot
    .spreading = Redness that spreads, or a red streak
    .spreading-hint = On brown or black skin it may look darker or purple.
    .pus = Pus
    .not_healing = An open sore that has not begun to heal in 2 weeks
    .black = Black skin or a black toe
    .black-hint = Not a black toenail from running.
    .none = None of these

gout_usual = Does it feel like the gout attacks before?
    .why = A first attack of gout should be looked at today.
    .yes = Yes, just like those
    .no = No, it is different
    .not_sure = I'm not sure

## How it behaves

site = Where does it hurt most?
    .why = It helps to tell causes apart.
    .hint = If it hardly hurts, choose the place of the trouble.
    .calf = In the calf muscle
    .tendon = In the tendon behind the ankle
    .tendon-hint = The thick cord, 2 to 7 cm above the heel bone (1 to 3 inches).
    .insertion = At the back of the heel, where the tendon meets the bone
    .beside = In the soft spot on either side of the end of the tendon
    .deep = Deep behind the ankle, in front of the tendon
    .under_inner = Under the heel, towards the inner side and the arch
    .under_centre = Under the middle of the heel, or all over under it
    .whole = In the whole heel bone, on both sides of it, or I can't say where
    .inner_ankle = At the inner ankle, or along the sole of the foot
    .outer = At the outer side of the heel or ankle
    .front = At the front of the foot: the ball or the toes

sides = Which side hurts?
    .why = It helps to tell causes apart.
    .left = Left
    .right = Right
    .both = Both sides
    .not_sure = One side, and I'm not sure which

worse = When is it worst?
    .why = It helps to tell causes apart.
    .hint = Tick all that apply.
    .first_steps = With the first steps after sleep or sitting; it eases within half an hour
    .stiff_long = In the morning, stiff for more than 30 minutes
    .warms_up = At the start of a walk or run; better once warm
    .goes_on = The longer I run, walk or stand
    .every_step = With every single step
    .night_rest = At rest or at night
    .night_rest-hint = Also if it hurts all the time.
    .shoe_rub = When the back of a shoe presses on it; barefoot it is fine
    .uphill = Uphill, or when the heel drops off a step
    .pointing = When pointing the foot, as in ballet or kicking a ball
    .hard_floor = Barefoot or on hard floors; soft shoes are better
    .calf_walking = Cramp in the calf on walking, gone within minutes of standing still
    .none = At none of these times
    .none-hint = Such as only after a run, on driving or when touched.

night_load = Does it ache at rest or at night only after days with much walking, running or standing?
    .why = An ache that has nothing to do with load should be looked at.
    .yes = Yes, mostly after such days
    .no = No, it comes whatever I do
    .not_sure = I'm not sure

night_eases = What eases the ache at night?
    .why = It helps to tell causes apart.
    .hint = Tick all that apply.
    .hanging_down = Hanging the leg out of bed
    .ibuprofen = Ibuprofen or the like
    .cooling = Cooling, or a cushion
    .moving = Moving about
    .nothing = None of these

feel = Are any of these there too?
    .why = Heel pain can also come from a nerve or the back.
    .hint = Tick all that apply.
    .tingling = Burning, tingling or numbness in the heel or sole
    .numb_outer = A numb outer edge of the foot
    .back_or_leg = Pain in the back, buttock or leg as well
    .back_or_leg-hint = Not a sore knee or shin.
    .coughing_sitting = Coughing or long sitting brings the heel pain on
    .swollen = Swelling of the heel
    .swollen-hint = Not of the ankle or the tendon alone.
    .creaks = The tendon is newly swollen, or creaks when it moves
    .bruise = A bruise: skin that turned darker, blue, green or yellow
    .bruise-hint = Not a spot that only feels bruised.
    .lump = A lump
    .lump-hint = Also a thick knot in the tendon. We then ask what it is like.
    .skin = Hard or cracked skin, or a wart, at the sore spot
    .patch = A patch from lying, a boot or a plaster that stays red or dark when pressed
    .flat_arch = The arch of that foot has become flatter
    .none = None of these

lump_kind = What is the lump like?
    .why = Most lumps at the heel are harmless. One that grows should be looked at.
    .growing = It is growing, or larger than a golf ball, or I'm not sure
    .new = It is new, of the same size so far
    .new-hint = Not in the tendon or the calf: that is the next answer.
    .new_knot = A sore, thick knot in the tendon, or a tight one in the calf since a run
    .same = It has been the same for months or years
    .smaller = It is soft, and comes and goes or is getting smaller
    .heel_bump = A bump or swelling at the back of the heel, where the shoe rubs

press = Touch these places. Which of them hurt?
    .why = It helps to tell causes apart.
    .hint = Do both feet, so that you can compare. Tick what hurts more than on the other side. If both feet are sore, tick
        what hurts on either.
    .pinch_sore = Pinching the tendon behind the ankle between finger and thumb
    .pinch_thick = No pain needed: the tendon feels thick or lumpy
    .attachment = Pressing at the back of the heel, where the tendon meets the bone
    .squeeze = Squeezing the heel bone from both sides with the palms
    .inner = Pressing with a thumb under the inner front edge of the heel
    .none = None of these
    .not_tried = Not tried

hop = Could you hop on that foot?
    .why = A bone that is sore from load does not let people hop.
    .hint = If you know the answer from daily life, choose it without trying. Do not try it if every step hurts, if
        squeezing the heel hurt, or if your bones are weak. Leave it out if you are unsteady, or took an antibiotic
        ending in "-floxacin".
    .fine = Yes
    .sore = Yes, but it hurts
    .cannot = No, the heel hurts too much
    .not_tried = Not tried, or not possible for another reason

load = What has been different lately, or loads the heel?
    .why = Most heel pain comes when load grows faster than the body can follow.
    .hint = Tick all that apply.
    .more = More distance, speed, hills, walking or sport
    .one_long_run = One run, walk or ride that was much longer than usual
    .shoes_surface = New shoes, very flat or high ones, or harder ground
    .standing = On the feet for most of the working day
    .weight = Extra weight
    .weight-hint = A body mass index (BMI) of 30 or more, if you know it.
    .rested = On the feet again after weeks of rest, illness or an operation
    .none = None of these

running = { $who ->
        [child] Does your child run as a sport?
       *[other] Do you run?
    }
    .why = It helps to choose advice.
    .runs = Yes, and still running, or paused for a few days
    .stopped = Yes, but stopped for a week or more
    .no = No

limits = Is one of these so?
    .why = Then an examination and a plan help more than waiting.
    .hint = Tick all that apply.
    .stops_normal = It stops normal things, such as work, housework or shopping
    .stops_normal-hint = Not sport or long walks alone.
    .comes_back = It keeps coming back after it was gone
    .none = None of these

bone = What about food, training and falls?
    .why = They make it more likely that the bone itself is sore.
    .hint = Tick all that apply.
    .under_eating = Eating too little for the training, or a very low weight
    .recruit = New in the army, police or similar hard training
    .normal_xray = A fall or knock on the heel in the last weeks, with a normal X-ray
    .none = None of these

periods = Which fits best about periods?
    .why = When periods stop, bones can get weaker.
    .usual = As usual, or not relevant
    .usual-hint = Also if they have not begun yet, or are away because of pregnancy or contraception.
    .missed = They have stopped, or come seldom
    .menopause = Past the menopause
    .not_said = I would rather not say

inflammation = Are there signs of inflammation, now or before?
    .why = Heel pain can come from inflamed joints and tendons. It can be treated well.
    .hint = Tick all that apply.
    .stiff = Stiff for more than 30 minutes in the morning, and better with moving
    .joints = Swollen joints, or a whole toe or finger that swells
    .back = A back that is stiff in the mornings and better with moving
    .psoriasis = Psoriasis, now or before
    .psoriasis-hint = Red or darker patches of scaly skin.
    .eye_inflammation = An inflamed eye in the past (uveitis or iritis)
    .red_eye_now = A red, painful eye now
    .bowel_inflammation = Crohn's disease or ulcerative colitis
    .infection = An infection of the gut or genitals in the last 6 weeks
    .infection-hint = Such as diarrhoea with fever, or chlamydia.
    .family = Close family with an inflamed spine or joints
    .family-hint = A parent, brother, sister or child. Not wear and tear.
    .none = None of these

## Care

tried = Have you already eased off and tried to help it?
    .why = It shows whether an examination is worth it.
    .hint = Such as less running or standing, softer shoes, stretches or exercises.
    .not_yet = Not yet
    .under_2_weeks = Yes, for less than 2 weeks
    .weeks_helps = Yes, for 2 weeks or more, and it helps, even a little
    .weeks_no_better = Yes, for 2 weeks or more, and it is no better
    .came_back = Yes, but it came back after it had got better

pain = How strong is the pain when walking, running or training?
    .why = It helps to choose advice. Strong pain alone is not a sign of danger.
    .low = No pain
    .high = The worst pain possible

next_morning = After walking, running or training, how is it the next morning?
    .why = It shows whether the load was too much.
    .calm = Back to its usual level, even if it was sore for some hours
    .worse = Worse than usual, then or in the day after
    .no_exercise = I have not done any

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
    .shoes = Whether shoes, or the way of running, matter
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
    .walk = Walking, hiking and standing
    .run = Running
    .plan = A training plan, for beginners or for a race
    .race = A race with a date
    .cycling = Cycling
    .swimming = Swimming
    .sport = Dancing, the gym, or another sport
    .work = Work or school
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
    .insoles = Insoles, heel pads or tape were tried for some weeks
    .medicine = Painkillers were tried
    .none = None of these

found = What were you told that it is?
    .why = So that the result can speak of it. It changes nothing else.
    .hint = Tick all that apply.
    .under_heel = The band (plantar fasciitis) or the cushion (fat pad) under the heel
    .spur = A heel spur
    .tendon = The Achilles tendon
    .bump = A bump or a sore cushion behind the heel (bursitis, Haglund)
    .growth = A growing heel (Sever's disease)
    .fracture = A crack, break or stress reaction in a bone
    .torn = A tear of the tendon, partly or through
    .band_torn = A tear of the band under the heel (plantar fascia)
    .nothing_found = Nothing was found
    .something_else = Something else
    .no_name = No name was given

planned = What is going on, or talked about?
    .why = So that the result fits in with it. It changes nothing else.
    .hint = Tick all that apply.
    .waiting = A visit, a scan or a result that is still to come
    .therapy = Treatment or exercises with a therapist, now or soon
    .rest = Advice to rest, or to leave out sport or work
    .cast = A boot or a cast that is worn now
    .insoles = Insoles, heel pads, tape or a night splint
    .injection = An injection, or shock waves
    .operation = An operation, planned or in question
    .operated = An operation on the heel or tendon that was done
    .second_opinion = I wonder whether to ask somebody else
    .none = None of these

about_treatment = Which treatment or aid do you mean?
    .why = The result begins with this. It changes nothing else.
    .shock_waves = Shock waves
    .injection = An injection
    .operation = An operation
    .insoles = Insoles or heel pads
    .splint = A night splint
    .stretching = Stretching
    .massage = Massage, a roller or needles
    .tape = Tape, a brace or a sleeve
    .boot = A boot, a cast or plaster
    .cold = Ice or warmth
    .heel_raises = Heel raises, heel drops and other calf exercises
    .gel = A gel or a cream
    .none = None of these

about_cause = Is there something that you think it comes from?
    .why = The result begins with this. It changes nothing else.
    .shoe_cause = Shoes or boots
    .how_i_run = Running, or how I run
    .standing_work = Standing or walking at work
    .tight_calves = Tight calves
    .other_side = Sparing the other leg or foot, or an old injury
    .pedalling = Cycling
    .weight = Body weight
    .birth = A pregnancy or birth
    .a_medicine = A medicine
    .sugar_blood_flow = Diabetes, or poor blood flow
    .my_age = Getting older
    .none = None of these

about_sport = Which sport is it?
    .why = The result begins with this. It changes nothing else.
    .gym = The gym
    .ball_games = A racket or ball game
    .riding = Riding a horse
    .dancing = Dancing
    .in_water = Running or jogging in water
    .none = None of these

about_illness = Which illness or injury do you mean?
    .why = The result begins with this. It changes nothing else.
    .spur = A heel spur
    .fasciitis = Plantar fasciitis
    .sore_tendon = A sore Achilles tendon (tendinitis)
    .tear = A tear
    .stress_fracture = A stress fracture
    .bone_bruise = A bruise of the bone
    .bursa = A bursa
    .knot = A lump
    .cushion = The fat pad under the heel
    .heel_nerve = A trapped nerve (tarsal tunnel)
    .growth_plate = The growth plate (Sever's)
    .joints = Arthritis or gout
    .flat_feet = Flat feet
    .small_bone = An extra small bone (os trigonum)
    .thin_calf = A thin calf, or one of another shape
    .diabetes = Diabetes
    .none = None of these

about_report = Which word in a report or letter do you mean?
    .why = The result begins with this. It changes nothing else.
    .word_tendon = Tendinosis, tendinopathy or degeneration
    .word_part = A partial tear
    .word_chalk = Calcium in the tendon (calcification)
    .word_haglund = Haglund's bump
    .word_oedema = Oedema of the bone, or a bone bruise
    .word_band = A thick plantar fascia
    .none = None of these
