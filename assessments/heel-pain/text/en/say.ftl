# What to say on the phone: for each answer that a result can rest on, a sentence in the first person. It says what was
# answered and nothing more, and stands by itself: nobody knows which of the others stand beside it. Where an option names
# things of different kinds, it says that at least one of them is so. What the back check
# says too is said here in the same words.

-have = { $who ->
    [child] My child has
    [adult] The person has
   *[me] I have
}
-am = { $who ->
    [child] My child is
    [adult] The person is
   *[me] I am
}
-i = { $who ->
    [child] My child
    [adult] The person
   *[me] I
}
-own = { $who ->
    [child] My child's
    [adult] The person's
   *[me] My
}
-of = { $who ->
    [child] my child's
    [adult] the person's
   *[me] my
}
-take = { $who ->
    [child] My child takes
    [adult] The person takes
   *[me] I take
}
-unsure = I am not sure

## Who

age = { -am } { $age ->
        [0] under 1 year old
       *[other] { $age }
    }.

## What cannot wait

now =
    .cold_foot = One foot has turned cold, pale or blue.
    .chest_breath = At least one of these: chest pain, trouble breathing, coughing up blood.
    .faint = { -i } fainted.
    .fever = { -have } had a fever or shivering in the last day.
    .unwell = At least one of these: very ill, confused, blotchy skin, very fast breathing.
    .calf_swollen = One calf or lower leg is swollen.
    .red_hot = The heel or ankle is red and hot.
    .wound = There is a wound, blister or sore on the foot, or black skin.
    .nerves = At least one of these: numbness between the legs, a change in pee or poo, a weak leg.
    .not_sure = I was not sure about one sign at first.
now_unsure =
    .cold = One foot is clearly colder and paler, or bluer, than the other.
    .breathing = At least one of these: chest pain or pressure, no breath at rest, blood on coughing.
    .ill = { -am } very ill, or shivering with a fever.
    .calf = One calf is clearly thicker than the other.
    .nerves = At least one of these: numbness between the legs, a change in pee or poo, weak legs.
    .other_sign = { -unsure } about redness, a wound or fainting.
    .still_not_sure = { -unsure } whether there is a sign that cannot wait.
cold_kind =
    .in_cast = It is in a plaster, a boot or a tight bandage, even after it was loosened.
    .sudden = The cold, pale or blue foot came within minutes, hours or a few days.
    .not_sure = { -unsure } how the cold, pale or blue foot came.
cold_signs =
    .numb = The foot is numb.
    .weak_toes = The toes are weak, or won't move.
    .severe_pain = The foot has sudden, very bad pain.
unwell =
    .confused = There is new confusion, or talk that makes no sense.
    .skin = The skin, lips or tongue are blue, very pale or blotchy.
    .fast_breathing = { -am } breathing very fast.
    .no_pee = There has been no pee for 12 hours or more.
    .sleepy = It is hard to wake up, or to stay awake.
chemo =
    .yes = { -i } had chemotherapy in the last 6 weeks, or was told of low white blood cells.
nerves =
    .saddle = { -have } numbness or an odd feeling around the bottom, genitals or inner thighs.
    .bladder = { -have } trouble with peeing.
    .bowel = { -i } lost control of poo, or can't feel it pass.
    .sexual = { -have } a change of feeling in the genitals, or in sex.
    .both_legs = At least one of these in both legs at once: pain, tingling, numbness, weakness.
    .weak_leg = { -own } leg or foot feels weak.
    .not_sure = { -unsure } which sign of squeezed nerves it is.
saddle_when =
    .stitches = It began with a birth in the last 8 weeks, right at the stitches or a bruise.
    .last_2_weeks = The numb or odd feeling began in the last 2 weeks.
    .weeks_2_to_4 = The numb or odd feeling began 2 to 4 weeks ago.
    .longer_worse = The numb or odd feeling got clearly worse in the last 4 weeks.
    .months_not_seen = The numb or odd feeling began 1 to 6 months ago, and nobody has looked into it.
    .not_sure = { -unsure } when the numb or odd feeling began.
bladder_kind =
    .blood = There is blood in { -of } pee.
    .since_birth = { -i } leaked only on a cough, a sneeze or a sudden urge, since a birth.
bladder_when =
    .last_2_weeks = The trouble with peeing began in the last 2 weeks.
    .weeks_2_to_4 = The trouble with peeing began 2 to 4 weeks ago.
    .longer_worse = The trouble with peeing got clearly worse in the last 4 weeks.
    .months_not_seen = The trouble with peeing began 1 to 6 months ago, and nobody has looked into it.
    .not_sure = { -unsure } when the trouble with peeing began.
bowel_when =
    .last_2_weeks = The trouble with poo began in the last 2 weeks.
    .weeks_2_to_4 = The trouble with poo began 2 to 4 weeks ago.
    .longer_worse = The trouble with poo got clearly worse in the last 4 weeks.
    .months_not_seen = The trouble with poo began 1 to 6 months ago, and nobody has looked into it.
    .not_sure = { -unsure } when the trouble with poo began.
sexual_when =
    .last_2_weeks = That change of feeling began in the last 2 weeks.
    .weeks_2_to_4 = That change of feeling began 2 to 4 weeks ago.
    .longer_worse = That change of feeling got clearly worse in the last 4 weeks.
    .months_not_seen = That change of feeling began 1 to 6 months ago, and nobody has looked into it.
    .not_sure = { -unsure } when that change of feeling began.
sexual_pain =
    .back_or_leg = There is also pain in the back, bottom or a leg.
both_legs_when =
    .last_2_weeks = The trouble in both legs began in the last 2 weeks.
    .worse_in_2_weeks = The trouble in both legs got clearly worse in the last 2 weeks.
    .weeks_2_to_6 = The trouble in both legs began 2 to 6 weeks ago.
    .not_sure = { -unsure } when the trouble in both legs began.
both_legs_kind =
    .only_walking = The trouble in both legs comes only with walking or standing.
weak_leg_test =
    .weak = The leg or foot is really weak, not only sore.
    .not_sure = { -unsure } whether the leg is weak or only sore.
weak_leg_which =
    .both = Both legs are weak.
    .cannot_walk = { -am } too weak to walk.
weak_leg_when =
    .hours_or_days = The leg is getting weaker over hours or a day or two.
    .last_2_weeks = The weak leg began or got worse in the last 2 weeks.
    .not_sure = { -unsure } when the leg became weak.
calf_signs =
    .hard = The calf is hard as wood, and hurts very badly when the toes are bent.
    .sore = The calf is painful, or sore to touch.
    .warm = The lower leg is warmer than the other.
    .dent = A dent stays in the leg after pressing.
clot_risk =
    .operation = There was an operation, a plaster cast or bed rest in the last 4 weeks.
    .flight = There was a flight of more than 4 hours in the last 4 weeks.
    .hormones = { -take } the pill, or HRT with oestrogen.
    .pregnancy = There is a pregnancy, or was a birth in the last 6 weeks.
    .cancer = There is cancer, or it was treated in the last 6 months.
    .earlier_clot = { -i } had a clot in a leg or lung before.
child_now =
    .pale_or_bruised = At least one of these: new paleness, bruises without a knock.
    .spots = There are spots that do not fade when they are pressed.
    .wont_walk = { $who ->
            [child] My child won't or can't
           *[me] I can't
        } put weight on the foot.
    .hot_or_swollen = At least one of these at the heel: heat, redness, swelling.
    .looks_ill = { $who ->
            [child] My child looks
           *[me] I look
        } ill.
child_weeks =
    .glands_or_infections = At least one of these: swollen glands, one infection after another.
    .belly_or_pee = At least one of these: a swelling of the belly, blood in the pee.
    .wakes_at_night = The pain wakes { $who ->
            [child] my child
           *[me] me
        } at night.
    .weight_loss = { -am } losing weight without trying.
    .stiff_mornings = Mornings are stiff for more than 30 minutes.
    .swollen_joints = Other joints are swollen.
    .one_side_no_sport = The pain is in one heel only, and not linked to sport.
    .limps = There has been a limp in ordinary walking for 2 days or more.
    .limps_sport = There is a limp only during or after sport.

## How it began

start =
    .pop = It began with a sudden snap, pop or kick at the back of the ankle or calf.
    .sudden = It began with a sudden pull or sharp pain in one movement.
    .fall_heel = It began with a fall or jump from a height, landing on the heel.
    .hard_landing = It began with a hard landing or step on flat ground.
    .rolled = It began with a rolled or twisted ankle.
    .blow = It began with a blow, a kick, a crush, or something heavy that fell on it.
    .gradual = It came on slowly.
    .after_more = It came on after more than usual.
    .overnight = It began overnight.
    .flare = It is an old trouble of this heel that has flared up.
    .after_operation = It began after an operation on the heel or tendon.
    .treated_tear = It began with a torn tendon that is being treated.
    .treated_break = It began with a broken bone that is being treated.
    .not_known = It began by itself, or I do not know how.
duration =
    .under_2_weeks = It has been there for less than 2 weeks.
    .weeks_2_to_4 = It has been there for 2 to 4 weeks.
    .weeks_4_to_6 = It has been there for 4 to 6 weeks.
    .weeks_6_to_12 = It has been there for 6 weeks to 3 months.
    .over_12_weeks = It has been there for 3 months or more.
    .not_sure = { -unsure } how many weeks it has been there.
trend =
    .up_and_down = It goes up and down, and is no better overall.
    .same = It stays the same.
    .worse = It is getting worse.
injury_signs =
    .deformed = The foot or ankle has an odd shape.
    .open = There is a wound in which bone or tendon can be seen.
    .numb_cold = The toes are numb, cold, pale or blue.
    .cannot_stand = { -i } can't stand on the foot.
    .cannot_move = { -i } can't move the ankle.
    .cracked = There was a crack or a pop.
    .back_pain = There is new pain in the back.
    .bone_sore = A bone of the ankle or foot is sore to touch.
    .healing = The foot was still healing from a tear, a break or an operation.
healing_signs =
    .hurt_again = There was a slip, a fall, a snap, or a step that suddenly hurt a lot.
    .as_when_hurt = It feels as when it was first hurt, or weaker than some days before.
    .bruised = There is a new bruise, or much new swelling.
steps =
    .injected = { -i } can't take four steps on it since an injection there in the last 3 days.
    .not_walking = { $who ->
            [child] My child does not walk.
           *[me] I do not walk.
        }
    .yes = { -i } can take four steps on it.
    .eases = { -i } can take four steps on it, and the first ones hurt.
    .no = { -i } can't take four steps on it.
heel_raise =
    .weak = That leg is too weak to go up on tiptoe.
push_off =
    .weak = The push-off of that foot is weak, or tiptoe is not possible.
    .too_sore = It hurts too much to tell how strong the push-off is.
    .not_tried = { -unsure } how strong the push-off of that foot is.
tendon_signs =
    .gap = There is a dip or gap in the tendon.

## Health

meds =
    .blood_thinners = { -take } blood thinners.
    .unknown_antibiotic = { -have } taken an antibiotic, and I do not know which.
    .floxacin = An antibiotic ending in "-floxacin" was taken or prescribed in the last 6 months.
    .steroids = { -have } taken steroid tablets in the last 6 months.
    .tendon_injection = { -i } had a steroid injection at the heel or near the tendon.
history =
    .weak_immune = { -have } a weak immune system.
    .kidney = { -have } kidney disease.
    .sickle_cell = { -have } sickle cell disease.
    .bleeding_disorder = { -have } a bleeding disorder.
    .diabetes = { -have } diabetes.
    .numb_feet = { -own } feet have been numb for a long time.
    .weak_bones = { -have } or had weak bones, or a bone broken by a small fall.
    .stress_before = There was an earlier stress fracture.
    .gout = { -have } gout.
    .cholesterol = { -have } very high cholesterol, or heart disease before 60 in close family.
    .cancer = { -have } or had cancer.
mood =
    .hopeless = { $who ->
            [child] My child feels
           *[me] I feel
        } hopeless.
    .self_harm = There are thoughts of self-harm, or of being better off dead.
    .may_act = { -have } done self-harm, or may do it now.
    .too_many_tablets = { -i } took more painkillers in a day than the label allows.
floxacin_when =
    .not_begun = The antibiotic is only prescribed so far.
    .now = { -am } taking the antibiotic now.
    .last_30_days = The antibiotic ended in the last 30 days.
    .months_1_to_6 = The antibiotic ended 1 to 6 months ago, or I am not sure.
foot_look =
    .bleeding = At least one of these: a cut that does not stop bleeding, a weak or numb foot since the cut.
    .break_in_skin = There is a wound, cut, crack, blister or sore on the foot.
    .puncture = There is a deep or dirty wound, such as from a nail or a bite.
    .hot_swollen = A part of the foot is hot or swollen.
    .colour = The foot has a new change of colour.
    .shape = The foot has a new shape.
    .spreading = There is redness that spreads, or a red streak.
    .pus = There is pus.
    .not_healing = An open sore has not begun to heal in 2 weeks.
    .black = There is black skin or a black toe.

## How it behaves

site =
    .calf = It is worst in the calf muscle.
    .tendon = It is worst in the tendon behind the ankle.
    .insertion = It is worst at the back of the heel.
    .beside = It is worst in the soft spot beside the tendon.
    .deep = It is worst deep behind the ankle.
    .under_inner = It is worst under the heel, towards the arch.
    .under_centre = It is worst under the middle of the heel.
    .whole = It hurts in the whole heel, or I can't say where.
    .inner_ankle = It is worst at the inner ankle, or along the sole.
    .outer = It is worst at the outer side of the heel or ankle.
    .front = It is worst at the front of the foot, in the ball or the toes.
sides =
    .left = It is on the left.
    .right = It is on the right.
    .both = It is on both sides.
    .not_sure = It is on one side.
worse =
    .stiff_long = It is stiff for more than half an hour in the morning.
    .first_steps = It hurts with the first steps after rest.
    .warms_up = It hurts at the start of a walk or run.
    .goes_on = It gets worse the longer it is used.
    .shoe_rub = It hurts when the back of a shoe presses on it.
    .uphill = It hurts uphill, or when the heel drops off a step.
    .pointing = It hurts on pointing the foot.
    .hard_floor = It hurts barefoot or on hard floors.
    .every_step = It hurts with every single step.
    .night_rest = It hurts at rest or at night.
    .calf_walking = The calf cramps on walking, and stops within minutes of standing still.
night_load =
    .no = It aches at rest, whatever is done.
    .not_sure = { -unsure } whether the ache at rest comes from load.
night_eases =
    .hanging_down = Hanging the leg out of bed eases it.
feel =
    .patch = There is a patch that stays red or dark when pressed.
    .tingling = The heel or sole burns, tingles or feels numb.
    .numb_outer = The outer edge of the foot is numb.
    .back_or_leg = The back, buttock or leg hurts as well.
    .coughing_sitting = Coughing or long sitting brings the heel pain on.
    .swollen = The heel is swollen.
    .creaks = The tendon is newly swollen, or creaks when it moves.
    .bruise = There is a bruise.
    .lump = There is a lump.
lump_kind =
    .growing = The lump grows, or is larger than a golf ball, or I am not sure.
    .new = The lump is new.
press =
    .pinch_sore = Pinching the tendon hurts.
    .pinch_thick = The tendon feels thick or lumpy.
    .squeeze = Squeezing the heel bone hurts.
hop =
    .cannot = It hurts too much to hop.
load =
    .more = There was more load on the foot lately.
    .one_long_run = There was one run, walk or ride that was much longer than usual.
    .shoes_surface = The shoes or the ground may have to do with it.
    .standing = Most of the working day is spent standing.
    .weight = There is extra weight on the heel.
    .rested = There were weeks of rest lately, or an illness or an operation.
bone =
    .under_eating = There was too little food for the training, or the weight is very low.
    .recruit = The army, police or similar hard training is new.
    .normal_xray = After a fall or knock on the heel, an X-ray was normal.
periods =
    .missed = Periods have stopped, or come seldom.
    .menopause = The menopause is past.
inflammation =
    .stiff = Mornings are stiff for more than 30 minutes, and better with moving.
    .joints = Joints, or a whole toe or finger, are swollen.
    .back = The back is stiff in the mornings, and better with moving.
    .psoriasis = { -i } had psoriasis, now or before.
    .eye_inflammation = { -i } had an inflamed eye in the past.
    .red_eye_now = One eye is red and painful.
    .bowel_inflammation = { -have } an inflamed bowel.
    .infection = There was an infection of the gut or genitals in the last 6 weeks.
    .family = Close family have an inflamed spine or joints.

## Care

running =
    .runs = { -i } still { $who ->
            [child] runs, or did until a few days ago.
           *[me] run, or did until a few days ago.
        }
    .stopped = { -i } used to run, and stopped a week or more ago.
tried =
    .under_2_weeks = Things that can help have been tried for less than 2 weeks.
    .weeks_helps = What was tried for 2 weeks or more has helped a little.
    .weeks_no_better = What was tried for 2 weeks or more has not made it better.
    .came_back = What was tried helped, and then it came back.
pain = The pain is { $pain } out of 10 on walking, running or training.

## What is known already

seen =
    .scan = There was a scan, an X-ray or a blood test.
    .earlier = Somebody looked at it in an earlier bout.
    .physio = A therapist has seen it.
    .exercises = Exercises were tried for some weeks or longer.
    .insoles = Insoles, heel pads or tape were tried.
    .medicine = Painkillers were tried.
found =
    .under_heel = { -i } was told that it is the band or the cushion under the heel.
    .spur = { -i } was told that it is a heel spur.
    .tendon = { -i } was told that it is the Achilles tendon.
    .bump = { -i } was told that it is a bump or a bursitis behind the heel.
    .growth = { -i } was told that it is Sever's disease.
    .fracture = { -i } was told that a bone is cracked, broken or strained by load.
    .torn = { -i } was told that the tendon is torn.
    .nothing_found = { -i } was told that nothing was found.
planned =
    .waiting = A visit, a scan or a result is still to come.
    .cast = There is a boot or a cast.
    .therapy = There is treatment with a therapist, or it begins soon.
    .insoles = There are insoles, heel pads, tape or a night splint.
    .operation = An operation is planned or in question.
    .operated = There was an operation on the heel or tendon.
