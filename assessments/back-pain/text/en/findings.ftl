# What speaks for or against a pattern. Each phrase is one item of a list, after "Fits because:" as well as after
# "Fits less well because:".

site_low_back = the pain is worst in the low back
site_buttock = the pain is worst in the buttock
site_rib_waist = the pain is worst over the spine in the middle of the back
site_flank = the pain is worst in the side, between the ribs and the hip
site_groin = the pain is worst in the groin or the front of the thigh

leg_below_knee_one = the pain goes below the knee in one leg
leg_to_thigh_only = the pain goes down the thigh but not below the knee
leg_both = both legs are affected
leg_worse_than_back = the leg hurts more than the back
leg_numb_strip = a strip of the leg or foot tingles or feels numb
leg_weakness = a leg or foot is weak
worse_coughing = coughing, sneezing or straining makes it worse

worse_sitting_better_walking = sitting is worse for it than walking
worse_bending = bending, lifting or moving makes it worse
worse_arching_standing = arching the back or standing still makes it worse

leg_walking_any = walking brings on the leg trouble
leg_gone_sitting = standing brings on the leg trouble too, and it goes on sitting down or bending forward
leg_gone_standing_still = the leg trouble goes just by standing still

worse_impact = running, jumping or hopping makes it worse
worse_turning_stairs = turning over in bed, stairs or standing on one leg makes it worse

start_lift_twist = it began with a lift, a twist or an awkward move
start_small_older = it began with a small fall, lift or bend, where age or a condition can make bones weaker
start_gradual = it came on slowly

stiff_over_30_moving = it is stiff for more than 30 minutes in the morning, and moving helps
stiff_under_30 = it is not stiff for long in the morning
wakes_second_half = it wakes in the second half of the night, and getting up helps
alternating_buttocks = the pain swaps from side to side

waves_restless = the pain comes in waves, and no position helps
movement_no_difference = no movement or position makes a difference

bouts_settled = there were bouts like this before
pregnant_or_recent = pregnancy, or a birth in the last year
spa_related = psoriasis, an inflamed eye, a bowel inflammation or a close relative with an inflamed spine
artery_feet = cold feet, together with other signs of narrowed arteries
slow_both_feet = numbness has crept up slowly in both feet

neck_no_arm = the pain is in or near the neck
arm_past_elbow = the pain goes down the arm
fingers_tingle = certain fingers tingle or feel numb
hands_clumsy = the hands are clumsy, or two limbs are numb or weak
walking_unsteady = walking has become unsteady, or there have been falls
worse_looking_up = looking up or leaning to that side makes it worse, or a hand on the head eases it
turning_woke = it was there on waking, and turning the head makes it worse
start_jolt = it began with a jolt or a crash
girdles_stiff = both shoulders or both hips are stiff for a long time in the morning
shoulder_blades_posture = the pain is in the upper or middle back, and changes with posture or moving
skin_band = a strip of skin burns or has a rash
midline_sudden_older = it began suddenly over the spine, where age or a condition can make bones weaker
stiff_young = it is stiff for more than 30 minutes in the morning before the age of 45, and moving helps

site_tailbone = the pain is worst at the tailbone
worse_sitting = sitting makes it worse
fall_or_birth = there was a fall, or a birth in the last year
curve_seen = the back is curved, or the shoulders are uneven
young_mid_back = it is in the upper or middle back, at a growing age
with_cold = there is a cold, cough or flu
first_days = it began less than a week ago
aches_with_cold = it aches in several places, with a cold or the flu
bone_overload = there was a rise in training, a limp, an earlier stress fracture, or too little food for the training
aches_widely = it aches in several places
temples = there is a headache at the temples, a sore scalp or an aching jaw
blistery_rash = there is a strip with blisters
