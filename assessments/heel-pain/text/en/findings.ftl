# What speaks for or against a pattern. Each phrase is one item of a list, after "Fits because:" as well as after
# "Fits less well because:".

site_tendon = the pain is in the tendon behind the ankle
site_insertion = the pain is at the back of the heel, where the tendon meets the bone
site_beside = the pain is in the soft spot on either side of the end of the tendon
site_deep = the pain is deep behind the ankle, in front of the tendon
site_calf = the pain is in the calf muscle
site_under_inner = the pain is under the heel, towards the inner side and the arch
site_under_centre = the pain is under the middle of the heel
site_whole = the pain is in the whole heel, or has no one place
site_inner_ankle = the pain is at the inner ankle, or along the sole

start_rolled = it began with a rolled ankle
sore_skin = there is a wound, a blister, hard skin or a wart
start_pop = it began with a snap, pop or kick
raise_weak = the foot is too weak to go up on tiptoe
first_steps = the first steps after sleep or sitting hurt, and it eases
warms_up = it is stiff at the start of a walk or run; it warms up, and is sore later or the next day
goes_on = walking, running or standing makes it worse
night_rest = it aches at rest or at night
squeeze_sore = squeezing the heel bone from both sides hurts
pinch_sore = pinching the tendon hurts, or the tendon is thick
press_inner_sore = pressing under the inner side of the heel hurts
press_attachment_sore = pressing where the tendon meets the bone hurts
heel_bump = there is a bump or swelling at the back of the heel, where the shoe rubs
press_none = the heel and tendon are not sore to touch
shoe_rub = the back of a shoe makes it worse
uphill = going uphill, or letting the heel drop, makes it worse
pointing = pointing the foot makes it worse
hard_floor = walking barefoot on a hard floor makes it worse
tingling = there is burning, tingling or numbness
back_or_leg = there is pain in the back, buttock or leg too, or coughing or sitting brings it on
more_training = there was more load on the foot than usual
standing_weight = much standing, or extra weight, loads the heel
age_8_to_14 = the age is 8 to 14
age_60_up = the age is 60 or over
bone_risk_known = something makes the bones weak, or the training was very hard
both_sides = both sides hurt
stiff_with_signs = mornings are stiff for long, with other signs of inflammation
red_overnight = it turned red, hot and very sore overnight
floxacin_used = an antibiotic that can hurt tendons was taken in the last 6 months
