# What to say on the phone: for each answer that a result can rest on, a sentence in the first person. It says what was
# answered and nothing more, and stands by itself: nobody knows which of the others stand beside it. Where an option names
# things of different kinds, it says that at least one of them is so.

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
sex =
    .female = { -am } female.
pregnancy =
    .no = { -am } not pregnant.
    .could_be = { -i } could be pregnant.
    .pregnant = { -am } pregnant.
    .birth_8_weeks = There was a birth, or a pregnancy that ended, in the last 8 weeks.
    .baby_under_6_months = There was a birth 2 to 6 months ago.
    .baby_under_1 = There was a birth 6 to 12 months ago.
pregnancy_weeks =
    .under_12 = It is before week 12 of the pregnancy.
    .weeks_12_to_36 = The pregnancy is past week 12, and not yet at week 37.
    .over_36 = It is week 37 of the pregnancy or later.
    .not_sure = { -unsure } which week of the pregnancy it is.

## Nerves

nerves =
    .saddle = { -have } numbness or an odd feeling around the bottom, genitals or inner thighs.
    .bladder = { -have } trouble with peeing.
    .bowel = { -i } lost control of poo, or can't feel it pass.
    .sexual = { -have } a change of feeling in the genitals, or in sex.
    .both_legs = At least one of these in both legs at once: pain, tingling, numbness, weakness.
    .weak_leg = { -own } leg or foot feels weak.
    .weak_arm = { -own } arm or hand feels weak.
    .numb_leg = One leg or foot is numb, tingles or burns.
    .numb_arm = One shoulder, arm or hand is numb, tingles or burns.
    .unsteady = At least one of these: clumsy hands, unsteady walking, falls, electric shocks on bending the neck.
    .both_arms = Both arms, or an arm and a leg, are numb or weak.
    .not_sure = I was not sure about one sign at first.
nerves_unsure =
    .feeling = The skin between the legs feels numb or odd.
    .pee = It is hard to start, feel or hold pee.
    .bowel = Poo leaks out, or passes without being felt.
    .strength = A leg or foot is weaker than usual.
    .other_sign = { -unsure } about both legs, the arms or balance.
    .still_not_sure = { -unsure } whether there are signs of squeezed nerves.
saddle_when =
    .last_2_weeks = The numb or odd feeling began in the last 2 weeks.
    .stitches = It began with a birth in the last 8 weeks, right at the stitches or a bruise.
    .weeks_2_to_4 = The numb or odd feeling began 2 to 4 weeks ago.
    .longer_worse = The numb or odd feeling got clearly worse in the last 4 weeks.
    .months_not_seen = The numb or odd feeling began 1 to 6 months ago, and nobody has looked into it.
    .not_sure = { -unsure } when the numb or odd feeling began.
bladder_kind =
    .blood = There is blood in { -of } pee.
    .burning_only = It burns, or { -of } pee comes more often than usual.
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
    .slow_feet = Numb or tingling feet crept up slowly, over months.
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
weak_arm_test =
    .weak = The arm or hand is really weak, not only sore.
    .not_sure = { -unsure } whether the arm is weak or only sore.
weak_arm_when =
    .sudden = The arm became weak suddenly, within minutes.
    .worse_over_days = The arm is getting weaker from day to day.
    .weeks = The arm became weak in the last few weeks.
    .not_sure = { -unsure } when the arm became weak.
weak_arm_with =
    .face = One side of the face droops or is numb.
    .speech = Speech is slurred, or words won't come.
    .sight = Sight is lost or double.
    .leg = The leg is weak or numb too.
unsteady_kind =
    .unsteady_walking = { -own } walking is unsteady.
    .falls = { -i } fell.
unsteady_with =
    .face = One side of the face or an eyelid droops.
    .speech = Speech is slurred, or words won't come.
    .sight = Sight is lost or double.
    .dizzy = The room spins, with new pain of the neck or head.
unsteady_when =
    .over_days = It came in the last few days, or gets worse from day to day.
    .worse_in_2_weeks = It began or got clearly worse in the last 2 weeks.
    .not_sure = { -unsure } how the clumsy or unsteady feeling came.
both_arms_when =
    .sudden = The numb or weak arms came suddenly, within minutes.
    .last_2_weeks = The numb or weak arms began in the last 2 weeks.
    .longer_worse = The numb or weak arms got clearly worse in the last 2 weeks.
    .longer_unchanged = The numb or weak arms are no worse in the last 2 weeks.
    .only_nights = The arms are numb or weak only at night or on waking.
    .not_sure = { -unsure } when the arms became numb or weak.

## Heart, lungs and belly

now =
    .chest = { -have } pressure, tightness or an ache in the chest.
    .ache_with_signs = { -have } an ache with at least one of these: sweating, feeling sick, breathlessness, or effort that brings it on.
    .breathless = { -am } newly out of breath.
    .sharp_breath = { -have } sharp pain on breathing in.
    .coughing_blood = { -i } coughed up blood.
    .sudden_worst = { -own } pain came within seconds or minutes, and was very severe.
    .faint = { -i } fainted or had a cold sweat.
    .cold_limb = An arm or leg suddenly went cold, numb or weak.
    .belly = At least one of these: belly pain, a hard belly, yellow skin, blood in vomit or poo.
    .pulsing = A lump in the belly beats like a heart.
    .unwell = At least one of these: very ill, confused, blotchy skin, very fast breathing.
    .not_sure = I was not sure about one sign at first.
now_unsure =
    .chest = The chest feels heavy, tight or squeezed.
    .breathing = At least one of these: out of breath at rest or after a few steps, coughing up blood.
    .sudden = Very severe or tearing pain came within seconds or minutes.
    .collapse = { -i } passed out or had a cold sweat.
    .limb = An arm or leg is suddenly cold, numb or weak.
    .other_sign = { -unsure } about belly pain, sharp pain on breathing in, or feeling ill.
    .still_not_sure = { -unsure } whether there are signs from the heart, lungs or belly.
chest_like =
    .pressure = At least one of these: a pressure or ache inside, or an ache with effort, sweating or breathlessness.
    .side_ache = It is only an ache in one side, between the ribs and the hip.
    .through_belly = It is only a pain high in the belly that goes through to the back.
    .band_weeks = It is a band from the spine round the ribs, for over a week.
    .low_sick = { -i } felt sick for days, with an ache low in the back.
    .moves_weeks = The ache in the chest comes only with certain moves, postures or a deep breath, for over a week.
    .not_sure = { -unsure } what that ache is like.
limb_like =
    .still_so = The arm or leg is still cold, numb or weak.
    .passed_with_signs = It has passed. The limb was weak, or the face, speech or sight changed.
    .passed_position = The arm or leg was only numb or tingling for minutes, and that has passed.
    .passed_other = The cold, numb or weak feeling has passed.
    .not_sure = { -unsure } what became of the arm or leg.
arm_spells =
    .in_one_position = The whole arm has gone numb for minutes, in one position.
    .with_the_pain = The whole arm goes numb for minutes, again and again for weeks, along with pain from the neck.
    .for_no_reason = The whole arm has gone numb for minutes, for no known reason.
    .with_signs = The whole arm has gone numb for minutes. It was weak too, or the face, speech or sight changed.
    .not_sure = { -unsure } whether the whole arm has gone numb for minutes.
sudden_kind =
    .by_itself = The sudden pain came by itself, or no position eases it.
    .not_sure = { -unsure } how the sudden pain came.
sudden_pain = The sudden pain was { $sudden_pain } out of 10 at its worst.
sudden_where =
    .chest = The sudden pain is in the chest.
    .upper_back = The sudden pain is between the shoulder blades.
    .belly = The sudden pain is in the belly.
breath_start =
    .no_strain = The sharp pain on breathing came without a strain or a knock.
    .not_sure = { -unsure } what came before the sharp pain on breathing.
clot_risk =
    .operation = There was an operation, a plaster cast or bed rest in the last 4 weeks.
    .flight = There was a flight of more than 4 hours in the last 4 weeks.
    .hormones = { -take } the pill, or HRT with oestrogen.
    .pregnancy = There is a pregnancy, or was a birth in the last 6 weeks.
    .cancer = There is cancer, or it was treated in the last 6 months.
    .earlier_clot = { -i } had a clot in a leg or lung before.
    .swollen_calf = One calf is swollen or sore.
belly_signs =
    .severe = The belly pain is very severe.
    .pancreas_risk = { -have } gallstones, or injections for weight or diabetes.
    .high_through = The pain is high in the belly and goes through to the back.
    .vomiting = { -i } can't keep fluids down.
    .hard = The belly is as hard as a board.
    .blood = There is blood in vomit, or the poo is bloody or black.
    .yellow = The skin or eyes are yellow.
    .after_meals = The pain is mild, high in the belly, after meals.
    .low_or_one_sided = The belly pain is low down, or on one side.
belly_moving =
    .no_change = Moving does not change the belly pain.
    .not_sure = { -unsure } whether moving changes the belly pain.
belly_sudden =
    .sudden = The belly pain came suddenly.
    .not_sure = { -unsure } how the belly pain came.
    .monthly = The belly pain comes every month, with periods.
artery =
    .smoker = There is smoking, now or for many years before.
    .family_aneurysm = A parent, brother or sister has had an aneurysm.
testicle =
    .sudden_severe = There is sudden, very bad pain or swelling in a testicle.
    .hours = Pain or swelling in a testicle began in the last day.
    .last_2_weeks = Pain or swelling in a testicle began in the last 2 weeks.
    .lump = There is pain or swelling in a testicle, with a lump.
    .longer = Pain or swelling in a testicle has been the same for over 2 weeks.
flank_signs =
    .waves = The pain comes in waves, and is very severe.
    .cannot_keep_still = { -i } can't keep still with the pain.
    .burning = Peeing burns, or is needed more often than usual.
    .blood = There is blood in the pee.
    .vomiting = { -i } can't keep fluids down.
    .little_pee = There is hardly any pee.
flank_before =
    .first_time = It is the first time that pain in waves has come.
one_kidney =
    .yes = { -have } only one working kidney.

## Fever, head and skin

fever =
    .fever_now = { -have } had a fever or shivering in the last day.
    .night_sweats = Drenching night sweats have come for weeks.
    .evening_fevers = Fevers in the evening have come for weeks.
    .cold_or_flu = { -have } a cold, a cough or flu.
unwell =
    .confused = There is new confusion, or talk that makes no sense.
    .skin = The skin, lips or tongue are blue, very pale or blotchy.
    .fast_breathing = { -am } breathing very fast.
    .no_pee = There has been no pee for 12 hours or more.
    .sleepy = It is hard to wake up, or to stay awake.
brain =
    .bad_headache = { -have } a bad headache.
    .stiff_neck = The neck is stiff: the chin won't go down to the chest.
    .light_hurts = Light hurts the eyes.
    .vomiting = { -i } was sick.
    .drowsy = { -am } very drowsy.
    .throat = At least one of these: swallowing fails, there is drooling, the voice is muffled, breathing is noisy.
    .rash = There is a rash that does not fade under a glass.
head =
    .headache = { -have } a new kind of headache.
    .dizzy = The room spins, and that is new.
    .stiff_neck = There is a bad headache, and the chin won't go down to the chest.
    .worst_ever = A sudden, very bad headache was at its worst within 5 minutes.
    .unlike_any = The neck or head hurts on one side, unlike any pain before.
    .eye_or_face = At least one of these: an eyelid or the face droops, the pupils differ in size.
    .sight_or_speech = At least one of these: sight is lost or double, speech is slurred.
    .swallow_or_spin = At least one of these: trouble swallowing, the room spins.
    .one_side = One side of the body is weak or numb.
    .temples_jaw = At least one of these: a headache at the temples, a sore scalp, a jaw that aches on chewing.
head_pain =
    .new_pain = The pain in the neck or head is new in the last 4 weeks.
head_strength =
    .severe_or_sudden = That pain is 7 or more out of 10, or came suddenly.
head_rest =
    .constant_or_face = That pain is there all the time, or is in the head or face.
sight_now =
    .lost_now = Some sight is lost, and has not come back.
skin =
    .rash_new = A blistery rash on one side of the body came in the last 3 days.
    .rash_older = A blistery rash on one side of the body is older than 3 days.
child_now =
    .spots = There are spots that do not fade when they are pressed.
    .wont_walk_or_limps = { $who ->
            [child] My child limps or does
           *[me] I limp or do
        } not walk.
    .looks_ill = { $who ->
            [child] My child looks
           *[me] I look
        } ill.
    .pale_or_bruised = At least one of these: skin that is paler than usual, bruises without a knock.
    .bladder_or_bowel = Peeing, or control of poo, has changed.
    .clumsy_or_weak = At least one of these: new clumsiness, a weak arm or leg.
    .head_tilted = The head is held to one side, or won't turn.
child_weeks =
    .glands_or_infections = At least one of these: swollen glands, one infection after another.
    .belly_or_pee = At least one of these: a swelling of the belly, blood in the pee.
    .wakes_at_night = The pain wakes { $who ->
            [child] my child
           *[me] me
        } at night.
    .weight_loss = { -am } losing weight without trying.
    .painful_curve = The back is crooked or stiff, and hurts.
    .stopped_play = The pain stops usual play or sport.
    .painless_curve = The back is curved or the shoulders are uneven, with little or no pain.

## Where, and how it began

worst =
    .neck = It hurts most in the neck, or beside it.
    .between_shoulders = It hurts most between the shoulder blades, or at one of them.
    .mid_spine = It hurts most in the middle of the back, or at the ribs there.
    .low_back = It hurts most low in the back.
    .flank = It hurts most in one side, between the ribs and the hip.
    .buttock = It hurts most in the buttock.
    .tailbone = It hurts most at the tailbone.
    .groin = It hurts most in the groin, hip or front of the pelvis.
    .leg = It hurts most in the leg or foot.
    .arm = It hurts most in the arm or hand.
spread =
    .chest_band = It goes round the chest or belly like a band.
    .ribs = The ribs hurt too.
    .head = There are headaches with it.
    .neck = The neck hurts too.
    .past_elbow = The arm hurts past the elbow too.
    .between_shoulders = It hurts between the shoulder blades too.
    .low_back = The low back hurts too.
    .flank = One side hurts too, between the ribs and the hip.
    .buttock = The buttock hurts too.
    .groin_thigh = The groin, hip or front of the thigh hurts too.
    .back_thigh = The back or outside of the thigh hurts too.
    .below_knee = The leg hurts below the knee too.
duration =
    .under_1_week = It has been there for less than a week.
    .weeks_1_to_2 = It has been there for 1 to 2 weeks.
    .weeks_2_to_3 = It has been there for 2 to 3 weeks.
    .weeks_3_to_4 = It has been there for 3 to 4 weeks.
    .weeks_4_to_6 = It has been there for 4 to 6 weeks.
    .weeks_6_to_12 = It has been there for 6 weeks to 3 months.
    .over_12_weeks = It has been there for 3 months or more.
    .not_sure = { -unsure } how many weeks it has been there.
start =
    .big_injury = It began with a big injury.
    .small_fall = It began with a fall or a knock.
    .jolt = It began with a jolt.
    .strain = It began with a lift, a bend or another move.
    .fit_or_shock = It began straight after a fit or an electric shock.
    .treated = It began after treatment of the neck or back.
    .sudden = It began suddenly, for no clear reason.
    .overuse = It began after something that went on for long.
    .gradual = It came on slowly.
    .woke_with_it = It was there on waking up.
trend =
    .up_and_down = It goes up and down, and is no better overall.
    .same = It stays the same.
    .worse = It is getting worse.
injury_when =
    .last_2_weeks = The injury was in the last 2 weeks.
    .longer = The injury was 2 weeks to 3 months ago.
    .over_3_months = The injury was more than 3 months ago.
injury_midline =
    .yes = It hurts in the middle, on the bones of the spine.
    .not_sure = { -unsure } whether it hurts on the bones of the spine.
neck_injury_how =
    .fall_from_height = { -i } fell 1 metre or more, or down 5 or more stairs.
    .blow_to_head = There was a blow to the top of the head.
    .head_first = { -i } fell on the head or neck in sport.
    .fast_crash = It was a car crash at high speed, or the car rolled over.
    .motor_vehicle = It was a crash with a motorbike, quad bike, jet ski or the like.
    .bicycle = It was a bicycle crash.
neck_tingling =
    .yes = Since then there is tingling, numbness or weakness in an arm or leg.
neck_turn =
    .cannot = { -i } can't turn the head half-way to both sides.
    .not_tried = Turning the head was not tried.

## Health

history =
    .cancer = { -have } or had cancer.
    .weak_bones = { -have } or had weak bones, or a bone broken by a small fall.
    .steroids = { -have } taken steroid tablets for 3 months or more.
    .diabetes = { -have } diabetes.
    .alcohol_kidney = At least one of these: heavy drinking, kidney failure, a recent serious infection.
    .weak_immune = { -have } a weak immune system.
    .spine_infection_risk = Something in the last 3 months could have let germs in, such as an injection or an operation.
    .blood_thinners = { -take } blood thinners.
    .aneurysm = { -have } a known aneurysm.
    .weight_loss = { -i } lost weight lately without trying.
    .tb = { -i } lived where TB is common, or was close to somebody with it.
rare =
    .implant = There is a pump, a pulse device or metal in { -of } spine.
    .cord_disease = At least one of these: an injury of the spinal cord, multiple sclerosis, spina bifida.
    .tick = There was a tick bite or a rash like a ring in the last 6 months.
    .fused_spine = { -own } spine has grown stiff, or was joined with metal.
    .loose_neck = { -have } a condition that can make the joints of the neck loose.
    .sickle_cell = { -have } sickle cell disease.
    .bleeding_disorder = { -have } a bleeding disorder.
    .kidney_stones = { -have } or had kidney stones.
    .chest_operation = { -i } had an operation on the heart or chest in the last 3 months.
    .tropics = { -i } stayed in a country with malaria in the last year.
cancer_when =
    .now = The cancer is there now, or still under treatment.
    .checkups = Of the cancer, only check-ups still go on.
    .past_5_years = The cancer was in the past 5 years.
cancer_signs =
    .band = The pain goes round the body like a tight band.
    .lying_flat = The pain is worse lying flat.
    .straining = The pain is worse on coughing, sneezing or straining.
    .odd_legs = The legs have odd feelings or patches.
    .numb_band = There is a new numb band or patch round the body.
chemo =
    .yes = { -i } had chemotherapy in the last 6 weeks, or was told of low white blood cells.
bones =
    .lost_height = { -i } lost more than 4 cm of height.
    .cannot_stand = { -i } can't stand or walk because of the pain.
bleed_pain =
    .sudden_severe = The pain started suddenly, and was severe.
    .not_sure = { -unsure } whether the pain was sudden and severe.
ectopic =
    .low_or_one_sided = There is pain low in the belly, or on one side of it.
    .bleeding = There is bleeding from the vagina.
    .shoulder_tip = There is pain at the tip of the shoulder.
    .faint = { -i } fainted or felt faint.
    .severe = There is severe belly pain.
pregnancy_signs =
    .tightenings = There are regular tightenings or cramps.
    .waves_or_pressure = At least one of these: pain in waves, pressure low down, a change in what is lost.
    .waters_or_bleeding = At least one of these: waters are leaking, there is bleeding.
    .moving_less = The baby is moving less than usual.
    .headache_sight_belly = At least one of these: a bad headache, changed sight, pain just below the ribs.
    .vomiting = { -i } can't keep fluids down.
    .not_sure = { -unsure } about a warning sign in pregnancy, such as cramps or bleeding.
birth_signs =
    .heavy_bleeding = There is heavy bleeding.
    .headache_sight_belly = At least one of these: a bad headache, changed sight, a fit, pain just below the ribs.
    .discharge_or_wound = At least one of these: a bad-smelling discharge, a wound that is sore, red or open.
    .low_belly = There is new pain low in the belly.
birth_mind =
    .yes = Since the birth there are voices, strange beliefs, or fears of harming the baby.
    .not_sure = { -unsure } whether there are voices, strange beliefs, or fears of harming the baby.

## How it behaves

first_pain =
    .under_35 = This kind of pain first came before 35.
    .age_35_to_39 = This kind of pain first came between 35 and 39.
    .age_40_to_44 = This kind of pain first came between 40 and 44.
tired =
    .very_tired = { -am } much more tired than usual.
    .thirsty = { -am } much more thirsty than usual.
    .constipated = There is constipation.
    .infections = One infection came after another.
bouts =
    .yes = There was trouble like this before.
    .often = It has come again and again in the last months.
    .flare = It is an old trouble that never quite settled.
brings =
    .sitting = Long sitting brings it on.
    .on_feet = Long standing or walking brings it on.
    .heavy = Heavy work brings it on.
    .gym = Exercises such as weights or yoga bring it on.
    .running = Running brings it on.
    .cycling = Cycling brings it on.
    .swimming = Swimming brings it on.
    .swing = A sport such as golf, tennis or one with throws brings it on.
    .small_child = Feeding, lifting or carrying a small child brings it on.
    .arms = Typing, or fine work with the arms, brings it on.
    .bed = A bed, or a night in one position, brings it on.
worse =
    .bending_lifting = Bending, lifting or moving makes it worse.
    .not_found = { -have } not found what makes it worse.
    .sitting = Sitting makes it worse.
    .standing_still = Standing still makes it worse.
    .turning_head = Turning the head makes it worse.
    .looking_up = Looking up makes it worse.
    .turning_in_bed_stairs = Turning over in bed or stairs make it worse.
    .shaking = Long drives or shaking make it worse.
    .moving_arms = Moving an arm or the shoulders makes it worse.
    .period = A period makes it worse.
    .eating = Eating, swallowing or burping makes it worse.
    .pressing = It hurts when one spot is touched or pressed.
    .walking = Walking makes it worse.
    .arching_back = Arching the back makes it worse.
    .coughing = Coughing, sneezing or straining makes it worse.
    .running_hopping = Running, hopping or jumping makes it worse.
    .lying_flat = Lying flat makes it worse.
    .nothing_changes_it = No position or movement changes it at all.
    .none = Something else than movement or position makes it worse.
eases =
    .walking_about = Moving about eases it.
    .not_found = { -have } not found what eases it.
    .nothing = No position, movement or warmth eases it.
night =
    .second_half_up = The pain wakes { $who ->
            [child] my child
           *[me] me
        } in the second half of the night.
    .constant = At night the pain is there in every position.
stiffness =
    .over_30_moving = Mornings are stiff for more than 30 minutes, and better with moving.
    .over_30 = Mornings are stiff for more than 30 minutes, or all day.
both_girdles =
    .yes = Both shoulders or both hips are stiff for over 45 minutes each morning.
arm_swelling =
    .yes = The arm is newly swollen, warm, or redder or darker than the other.
fingers =
    .thumb = The thumb or first finger tingles or feels numb.
    .middle = The middle finger tingles or feels numb.
    .little = The ring or little finger tingles or feels numb.
    .all = All fingers, or both hands, tingle or feel numb.
    .not_sure = Some fingers tingle or feel numb, and I am not sure which.
leg_side =
    .left = It goes into the left leg.
    .right = It goes into the right leg.
    .both = It goes into both legs.
    .swaps = The pain changes from one leg to the other.
leg_feel =
    .strip = There is tingling or numbness in a strip.
    .spreading = Numbness is spreading, or takes the whole foot or leg.
    .both_feet_slowly = Numb or tingling feet crept up slowly, over months.
leg_walking =
    .sit_or_bend = Walking brings on the pain, and sitting or bending forward stops it.
    .stand_still = Walking brings on the pain, and standing still stops it.
    .neither = Walking brings on the pain, and standing still does not stop it.
foot_signs =
    .swollen_leg = One leg is newly swollen, warm, or redder or darker than the other.
    .rest_pain = The foot hurts at rest or at night, and hanging the leg down eases it.
    .sore_or_black = There is a sore on the foot that won't heal, or a black toe.
inflammation =
    .psoriasis = { -i } had psoriasis, now or before.
    .red_eye_now = One eye is red and painful, with blurred sight.
    .swollen_joints = { -i } had swollen joints, now or before.
    .heel_pain = { -i } had heel pain, now or before.
    .family = Close family have an inflamed spine or joints.
    .anti_inflammatories_help = Ibuprofen or the like helps well within 2 days.
alternating =
    .yes = Pain in the buttocks changes from one side to the other.
gradual_start =
    .yes = The pain first came on slowly.
sport =
    .trains = There is regular hard training.
    .treated_crack = A crack in a bone of the back is being treated.
    .earlier_stress_fracture = { -i } had a stress fracture before.
    .missed_periods_under_eating = Periods were missed, or there was too little food for the training.
    .sharp_rise = There was much more training lately than before.
    .cannot_hop_or_limps = There is a limp, or it is too sore to hop.
    .arching_sport = The sport has much arching of the back.

## Coping

pain = The pain is { $pain } out of 10 now.
stops_you =
    .no_help = The toilet is out of reach, or nobody is there to help.
    .on_floor = { -i } can't get up from the floor, or had nothing to drink for a day.
    .all = The pain stops nearly everything.
outlook =
    .hopeless = { $who ->
            [child] My child feels
           *[me] I feel
        } hopeless.
    .self_harm = There are thoughts of self-harm, or of being better off dead.
    .may_act = { -have } done self-harm, or may do it now.
    .too_many_tablets = { -i } took more painkillers in a day than the label allows.
lump =
    .new_bend = The spine has a new bump, step, hump, stoop or bend.
    .red_or_growing = There is a lump that is red or hot, has pus, or grows.
    .hard_or_deep = There is a new lump that is hard, deep or large.
    .lean = The back or neck leans, or is held crooked, since the pain came.
injury_with =
    .head_hit = There was a blow to the head too.
    .knocked_out = { -i } was knocked out, or cannot remember it.
    .sick_or_confused = Since then there is sickness, confusion, great sleepiness or a fit.
    .neck_squeezed = Somebody squeezed or choked { -of } neck.
    .could_not_walk = Walking was not possible for a day or more after it.
spine_site =
    .yes = The place of the operation, needle or implant is red, swollen, open or wet.

## What is known already

seen =
    .scan = There was a scan, an X-ray or a blood test.
    .earlier = Somebody looked at it in an earlier bout.
    .physio = A therapist has seen it.
    .exercises = Exercises were tried for some weeks or longer.
    .medicine = Painkillers were tried.
found =
    .muscle = { -i } was told that it is a strain, or simple pain.
    .disc = { -i } was told that it is a slipped, bulging or worn disc.
    .nerve = { -i } was told that it is a trapped nerve.
    .narrow_canal = { -i } was told that the canal around the nerves is too narrow.
    .wear = { -i } was told that it is wear or arthritis.
    .slipped_bone = { -i } was told that a bone of the spine has slipped, or its arch is cracked or strained by load.
    .fracture = { -i } was told that a bone is cracked, broken or strained by load.
    .nothing_found = { -i } was told that nothing was found.
planned =
    .waiting = A visit, a scan or a result is still to come.
    .therapy = There is treatment with a therapist, or it begins soon.
    .operation = An operation is planned or in question.
    .injection = An injection is planned or in question.
    .operated = There was an operation on the back or neck.
