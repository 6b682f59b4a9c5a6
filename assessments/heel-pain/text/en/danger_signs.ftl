# What to watch for from now on: points of a list below "Call ... if any of these start:" or "Get help today if any of these start:".

breath = chest pain, trouble breathing, or coughing up blood
cold_foot = a foot that suddenly turns cold, pale or blue, with numbness, weak toes or very bad pain
diabetic_foot = skin that turns black, redness that spreads, or a wound on a foot while feeling ill
swollen_calf = one calf that swells, and is sore or warm
fever = a red or hot foot and a fever
pop = a snap or pop at the back of the ankle
steps = four steps that cannot be taken, even after being up for a while
diabetic_wound = a wound on a foot, or a foot that is swollen, hot or has a new shape
limp = a limp in ordinary walking for 2 days or more
