# Why a rule asks for help, by care level where it differs, and the words to say on the phone.

## Arteries, clots, heart and lungs

H-ALI =
    Feet that turn cold and pale in the cold are common. Bad pain or weak toes with it are not, so someone should feel
    the pulses within days.
    .emergency =
        A foot that is suddenly cold, pale or blue, and numb, weak or very painful, may be getting too little blood.
        Quick treatment can bring the blood back, so this needs to be checked now. Keep the foot down and do not warm it
        with anything hot.
    .urgent_same_day =
        A foot that has newly turned cold, pale or blue may be getting too little blood. Someone should feel the pulses
        today. If it turns numb or weak, or hurts badly, call { $emergency_number } or your local emergency number.
    .say =
        { $who ->
            [child] My child has a foot that turned cold, pale or blue.
           *[me] I have a foot that turned cold, pale or blue.
        } { $cold_kind ->
            [sudden] It came suddenly.
            [comes_and_goes] It comes and goes.
           *[not_sure] I am not sure how it came.
        }

H-DVT-2 =
    A swollen lower leg together with trouble in the chest, or a faint, can come from a blood clot that has moved to the
    lungs. This needs to be checked now.
    .say =
        { $who ->
            [child] My child has one swollen lower leg, and chest pain, trouble breathing, blood on coughing or a faint.
           *[me] I have one swollen lower leg, and chest pain, trouble breathing, blood on coughing or a faint.
        } It could be a clot.

H-CHEST =
    New chest pain, trouble breathing or blood on coughing does not come from the heel. It can come from the heart or the
    lungs, and needs to be checked now. Sit down and rest until help arrives.
    .say =
        { $who ->
            [child] My child has new chest pain, trouble breathing, or blood on coughing.
           *[me] I have new chest pain, trouble breathing, or blood on coughing.
        }

H-FAINT =
    A faint can have many causes, and most are harmless. Someone should ask about it today.
    .say =
        { $who ->
            [child] My child fainted in the last day, and has pain in the heel or leg.
           *[me] I fainted in the last day, and I have pain in the heel or leg.
        }

H-NOW-UNSURE =
    You were still not sure about signs that can need help quickly. When in doubt, it is better to be asked about them by
    someone today. If a sign becomes clear, call { $emergency_number } or your local emergency number.
    .soon_days =
        You were not sure about redness, a wound or a faint. When in doubt, it is better to have it looked at within
        days. If it becomes clear, do this check again.
    .say =
        { $who ->
            [child] My child has heel pain. I am not sure about some warning signs. Please ask us about them.
           *[me] I have heel pain. I am not sure about some warning signs. Please ask me about them.
        }

H-DVT-1 =
    One lower leg that is swollen for no clear reason should be looked at within days. If it turns sore or warm, it
    should be looked at the same day.
    .urgent_same_day =
        A blood clot in a vein can make one lower leg swell. It may be sore or warm, or clots may
        form more easily than usual. It can be mistaken for a strained calf, and it can happen to fit people. Someone should check it today.
    .say =
        { $who ->
            [child] My child has one swollen lower leg. Could it be a blood clot?
           *[me] I have one swollen lower leg. Could it be a blood clot?
        }

H-PAD =
    Cramp in the calf that comes with walking and goes on standing still can come from narrowed arteries. It is worth
    having the pulses in the feet felt.
    .urgent_same_day =
        The foot may get too little blood. A sore that does not heal, black skin, or pain at night that goes on hanging
        the leg down can mean that. Someone should feel the pulses today.
    .say =
        { $who ->
            [child] My child has cramp in the calf on walking,
           *[me] I have cramp in the calf on walking,
        } or pain at night that goes on hanging the leg down. Or there is a sore or black spot on the foot. Please check
        whether the foot gets enough blood.

## Infection, gout, diabetes

B-SEPSIS =
    Feeling very ill should not be put down to a sore heel. Someone should look for the cause today.
    .emergency =
        Fever or feeling very ill with one of these signs can mean that an infection affects the whole body. This is
        called sepsis. It needs treatment in hospital now.
    .say =
        { $who ->
            [child] My child is very ill. Could this be sepsis?
           *[me] I am very ill. Could this be sepsis?
        } There is also pain in the heel.

H-INF-1 =
    There may be an infection of the skin, the bursa or the bone. A red, hot foot with a fever, a wound, pus or
    spreading redness can mean that. Treatment works best early, so someone should look at it today.
    .emergency =
        A sore foot with these signs can mean that an infection has spread to the whole body. It needs treatment in
        hospital now.
    .say =
        { $who ->
            [child] My child has a foot that may be infected.
           *[me] I have a foot that may be infected.
        } There is redness, a wound, pus or a fever with it.

H-INF-1-CHEMO =
    Chemotherapy and some other treatments make it harder for the body to fight an infection. A fever then needs
    treatment at once, even if the person does not feel very ill. Have the number of the cancer team, or of the team
    that gives the treatment, ready. It is often on a card.
    .say =
        { $who ->
            [child] My child has a fever, and has had chemotherapy or has low white blood cells.
           *[me] I have a fever, and I have had chemotherapy or have low white blood cells.
        }

H-INF-2 =
    This sounds like the gout attacks before. It is worth a talk with your { $family_doctor } within days. If there is a
    fever, a wound or spreading redness, or you feel ill, it should be looked at today.
    .urgent_same_day =
        A heel that is red, hot and swollen can come from gout, an inflamed bursa or an infection. They can look alike,
        so someone should look at it today.
    .say =
        { $who ->
            [child] My child has a heel that is red, hot and swollen.
           *[me] I have a heel that is red, hot and swollen.
        } { $gout_usual ->
            [yes] It feels just like the attacks of gout before.
           *[no] There is no wound.
        }

H-FEVER =
    A fever and heel pain mostly have different causes. One may be a cold, and the other a hard week for the heel. If
    the fever is not settling within 48 hours, or the heel gets worse, someone should look at both.
    .say =
        { $who ->
            [child] My child has a fever, and pain in the heel.
           *[me] I have a fever, and pain in the heel.
        }

H-DIAB =
    With diabetes or numb feet, a wound, a change of colour or a hot, swollen foot can get worse quickly. It can do so
    without pain. The foot team should see it within one working day. Call them today: your diabetes team or
    { $family_doctor } has the number. If you can't reach them, call { $advice_line }.
    .emergency =
        With diabetes or numb feet, a wound or swelling can be an emergency. It is one with a fever, feeling ill, spreading
        redness or black skin. This needs treatment in hospital now. Early treatment protects the foot.
    .say =
        { $who ->
            [child] My child has diabetes or numb feet, and a wound or a change on the foot.
           *[me] I have diabetes or numb feet, and a wound or a change on my foot.
        } It may be infected and should not wait.

## Nerves of the back

B-CES-1 =
    New numbness or an odd feeling between the legs can mean that the nerves at the base of the spine are being
    squeezed. Quick treatment protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        Numbness between the legs can come from squeezed nerves when it is new. You were not sure when it started. When
        in doubt, it is better to be asked about it by someone today.
    .say =
        { $who ->
            [child] My child has heel pain, and a numb or odd feeling between the legs.
           *[me] I have heel pain, and a numb or odd feeling between my legs.
        } { $saddle_when ->
            [last_2_weeks] It is new. It started in the last two weeks.
            [weeks_2_to_4] It is new. It started two to four weeks ago.
            [longer_worse] It is getting worse.
           *[not_sure] I am not sure when it started.
        }

B-CES-2 =
    New trouble with starting, feeling or holding pee can mean that the nerves at the base of the spine are being
    squeezed. Quick treatment protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        Trouble with peeing can come from squeezed nerves when it is new. You were not sure when it started. When in
        doubt, it is better to be asked about it by someone today.
    .say =
        { $who ->
            [child] My child has heel pain, and trouble with starting, feeling or holding pee.
           *[me] I have heel pain, and trouble with starting, feeling or holding my pee.
        } { $bladder_when ->
            [last_2_weeks] It is new. It started in the last two weeks.
            [weeks_2_to_4] It is new. It started two to four weeks ago.
            [longer_worse] It is getting worse.
           *[not_sure] I am not sure when it started.
        }

B-CES-3 =
    New loss of bowel control, or not feeling a poo pass, can mean that the nerves at the base of the spine are being
    squeezed. Quick treatment protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        Trouble with bowel control can come from squeezed nerves when it is new. You were not sure when it started. When
        in doubt, it is better to be asked about it by someone today.
    .say =
        { $who ->
            [child] My child has heel pain, and cannot control or feel the bowel as usual.
           *[me] I have heel pain, and I cannot control or feel my bowel as usual.
        } { $bowel_when ->
            [last_2_weeks] It is new. It started in the last two weeks.
            [weeks_2_to_4] It is new. It started two to four weeks ago.
            [longer_worse] It is getting worse.
           *[not_sure] I am not sure when it started.
        }

B-CES-4 =
    Nerves at the base of the spine may be squeezed. A new change in sexual feeling or function, together with back or
    leg pain, can be a sign of that. Quick treatment protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        A change in sexual feeling can come from squeezed nerves. As it is getting worse, or it is not clear when it
        started, it is better to be asked about it by someone today. Doctors and nurses talk about this every day.
    .say =
        { $who ->
            [child] My child has back or leg pain, and changed feeling in the genitals.
           *[me] I have back or leg pain, and changed feeling or function in my genitals.
        } { $sexual_when ->
            [last_2_weeks] It is new. It started in the last two weeks.
            [weeks_2_to_4] It is new. It started two to four weeks ago.
            [longer_worse] It is getting worse.
           *[not_sure] I am not sure when it started.
        }

B-CES-5 =
    New pain, tingling, numbness or weakness in both legs at once can mean that several nerves in the spine are being
    squeezed. Quick treatment protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        Signs in both legs can come from squeezed nerves when they are new. You were not sure when they started. When in
        doubt, it is better to be asked about it by someone today.
    .soon_days =
        Signs in both legs that have stayed the same for a few weeks can come from nerves that are irritated or
        squeezed. An examination within days can find out more.
    .say =
        { $who ->
            [child] My child has heel pain, and pain, tingling, numbness or weakness in both legs.
           *[me] I have heel pain, and pain, tingling, numbness or weakness in both legs.
        } { $both_legs_when ->
            [last_2_weeks] It is new. It started in the last two weeks.
            [worse_in_2_weeks] It has got worse in the last two weeks.
            [weeks_2_to_6] It started two to six weeks ago.
           *[not_sure] I am not sure when it started.
        }

B-WEAK-1 =
    The spinal cord or several nerves may be squeezed. Weakness in both legs, weakness that stops walking, or weakness
    that grows within hours or days can be a sign of that. Quick treatment protects strength best, so this needs to be
    checked now.
    .urgent_same_day =
        You were not sure whether this is real weakness. It came on quickly, or it affects both legs or walking. So
        someone should test the strength today.
    .say =
        { $who ->
            [child] My child has heel pain and weakness in a leg.
           *[me] I have heel pain and weakness in a leg.
        } { $weak_leg_which ->
            [both] Both legs are weak.
            [cannot_walk] Walking is not possible because of the weakness.
           *[one] It is one leg.
        } { $weak_leg_when ->
            [hours_or_days] It is getting weaker within hours or days.
            [last_2_weeks] It started or got worse in the last two weeks.
            [weeks_2_to_4] It started two to four weeks ago.
            [longer] It started more than four weeks ago.
           *[not_sure] I am not sure when it started.
        }

B-WEAK-2 =
    A weak foot or leg can come from a squeezed nerve in the back. Someone should test the strength and the feeling
    within days, even if you are not sure that it is weak or it is not new.
    .urgent_same_day =
        A foot or leg that has become weak lately can mean that a nerve in the back is squeezed hard enough to affect
        its muscle. A test of strength and feeling today can show what is needed.
    .say =
        { $who ->
            [child] My child has heel pain and a weak foot or leg.
           *[me] I have heel pain and a weak foot or leg.
        } { $weak_leg_when ->
            [hours_or_days] It is getting weaker within hours or days.
            [last_2_weeks] It started or got worse in the last two weeks.
            [weeks_2_to_4] It started two to four weeks ago.
            [longer] It started more than four weeks ago.
           *[not_sure] I am not sure when it started.
        }

B-CES-UNSURE =
    You were not sure which of these signs is there. They can come from squeezed nerves in the back. When in doubt, it is
    better to be asked about them by someone today.
    .say =
        { $who ->
            [child]
                My child has heel pain. I am not sure whether the feeling between the legs, peeing, the bowel or the
                strength of the legs has changed. Please ask us about it.
           *[me]
                I have heel pain. I am not sure whether the feeling between my legs, my peeing, my bowel or the strength
                of my legs has changed. Please ask me about it.
        }

## Tendon and calf

H-RUP-1 =
    A snap or pull long ago and a push-off that is still weak can mean that the Achilles tendon was torn then. An
    examination can tell, and it can still be helped.
    .urgent_same_day =
        A sudden snap or pull and then a weak push-off can mean that the Achilles tendon is torn. Walking may still be
        possible, and the pain may fade. Treatment works best when it starts early, so someone should look at it today.
        A minor injuries unit or { $emergency_department } can do that.
    .soon_days =
        A snap or pull some weeks ago and a push-off that is still weak can mean that the Achilles tendon was torn. It
        can still be treated. So someone should examine it within days.
    .say =
        { $start ->
            [pop] I think the Achilles tendon may be torn. It began with a snap, pop or kick.
           *[sudden] I think the Achilles tendon may be torn. It began with a sudden pull.
        } { $push_off ->
            [weak] The foot is weak at pushing off.
            [too_sore] It hurts too much to push off.
            [strong] There seems to be a gap in the tendon.
            [sore] There seems to be a gap in the tendon.
           *[not_tried] I am not sure about pushing off.
        }

H-RUP-2 =
    A sudden pull or pop can be a small tear of the calf or the tendon, even when tiptoe is still possible. An
    examination within days can show what to do. If the push-off becomes weak, it should be seen the same day.
    .urgent_same_day =
        A sudden pull or pop can be a tear. Steroids and some antibiotics make tendons weaker. With them it should be
        looked at today, even if tiptoe is still possible.
    .say =
        { $who ->
            [child] My child had a sudden pull or pop at the calf or heel.
           *[me] I had a sudden pull or pop at the calf or heel.
        } It may be a small tear.

H-S1 =
    A foot that is weak on tiptoe while the tendon itself is not sore can come from a squeezed nerve in the back.
    Someone should test strength and feeling within days.
    .urgent_same_day =
        A squeezed nerve in the back can make a foot newly weak on tiptoe, or weaker and weaker, while the tendon is not
        sore. Someone should test strength and feeling today.
    .say =
        { $who ->
            [child] My child can't go up on tiptoe on one leg, because it is weak.
           *[me] I can't go up on tiptoe on one leg, because it is weak.
        } The tendon is not sore. It may come from a nerve in the back.

H-WEAK =
    A foot that is weaker on tiptoe than the other one is worth an examination. Often it is the sore tendon that holds
    back, sometimes an old tear or a nerve.
    .soon_days =
        A sore tendon and a weak push-off are looked at sooner when medicines can have made the tendon weaker. An
        examination within days can show whether it has a tear.
    .say = One foot is too weak to go up on tiptoe. The other one can do it.

H-FQ =
    Antibiotics whose names end in "-floxacin" can still hurt tendons up to 6 months later. Someone should look at the
    tendon within days. Go easy on it until then.
    .urgent_same_day =
        Antibiotics whose names end in "-floxacin" can hurt tendons, and the tendon can tear. At the first sign they
        should be stopped. Call the one who prescribed it today: another antibiotic may be needed. Rest the tendon. The
        risk is higher over 60, with steroids, with kidney disease and after a transplant.
    .say =
        { $floxacin_when ->
            [now] I am taking an antibiotic ending in "-floxacin", and there is tendon pain.
            [last_30_days] I took an antibiotic ending in "-floxacin" in the last 30 days, and there is tendon pain.
           *[months_1_to_6] I took an antibiotic ending in "-floxacin" in the last 6 months, and there is tendon pain.
        }

## Bones

H-FX-1 =
    After a fall or jump onto the heel, pain that stays for weeks is worth an examination and perhaps an X-ray within
    days.
    .emergency =
        A fall or jump from a height onto the heel can break the heel bone, and the spine with it. With these signs it
        needs to be checked now. Do not stand on the foot. If the back hurts, lie still and wait for an ambulance: call
        { $emergency_number } or your local emergency number.
    .urgent_same_day =
        A fall or jump from a height onto the heel can break the heel bone, even if walking is possible. It needs an
        examination and perhaps an X-ray today.
    .say =
        { $who ->
            [child] My child fell or jumped from a height and landed on the heel.
           *[me] I fell or jumped from a height and landed on the heel.
        } The heel bone may be broken. Please check the back too.

H-FX-2 =
    When four steps are not possible even after being up for a while, something may be broken, torn or infected. Someone
    should look at it today.
    .say =
        { $who ->
            [child] My child can't take four steps on the foot, not even after being up for a while.
           *[me] I can't take four steps on the foot, not even after being up for a while.
        }

H-FX-3 =
    After a rolled ankle, a bone that is still sore after weeks is worth an examination.
    .emergency =
        A rolled ankle with an odd shape can be broken or out of joint. It needs to be checked now. Do not stand on the
        foot.
    .urgent_same_day =
        After a rolled ankle, a bone that is sore to touch, or a foot that can't be stood on, can mean a broken bone. It
        needs an examination and perhaps an X-ray today.
    .say =
        { $who ->
            [child] My child rolled the ankle.
           *[me] I rolled my ankle.
        } A bone may be broken.

H-SF =
    Some of these signs can mean that the heel bone itself is sore from too much load. It is worth an examination. Stop
    running and jumping until then. If walking starts to hurt more, it should be seen within days.
    .soon_days =
        These signs can mean a fine crack in the heel bone, called a stress fracture. Stop running and jumping until
        someone has examined it. An X-ray can be normal for weeks, so tell them about the training and the risks.
    .say =
        { $who ->
            [child] My child has heel pain that builds up with load. Could it be a stress fracture of the heel bone?
           *[me] I have heel pain that builds up with load. Could it be a stress fracture of the heel bone?
        }

H-NIGHT =
    Pain at rest or at night that has nothing to do with load is not the usual kind of heel pain. Nor is a lump that
    grows. Most causes are harmless, but someone should look for the cause within days.
    .say =
        { $who ->
            [child] My child has heel pain at night that has nothing to do with load, or a lump.
           *[me] I have heel pain at night that has nothing to do with load, or a lump.
        }

## Children

H-CH-1 =
    In a child, these signs can mean an infection of the bone or joint, or a break. This can be so even in a child who
    seems well and has no fever. They have been mistaken for ordinary growing heel pain. Someone should look at it
    today.
    .emergency =
        In a child, heel pain with signs of being very ill can mean an infection that has spread. It needs
        treatment in hospital now.
    .say =
        { $who ->
            [child] My child is { $age } years old and has heel pain with a warning sign.
           *[me] I am { $age } years old and have heel pain with a warning sign.
        } { $steps ->
            [no] Four steps on the foot are not possible.
           *[yes] Please look at it today.
        }

H-CH-2 =
    In a child, heel pain with these signs is looked at sooner than in an adult. Often the cause is simple. An
    examination within days can find out more.
    .urgent_same_day =
        In a child, pain that wakes at night together with a lump that grows needs an examination today. Often the cause
        is harmless.
    .say =
        { $who ->
            [child] My child is { $age } years old and has heel pain that is not linked to sport alone.
           *[me] I am { $age } years old and have heel pain that is not linked to sport alone.
        }

H-CH-3 =
    A limp that stays for weeks is worth an examination, even when the signs fit with ordinary growing heel pain.

## Worth an examination

H-SPA =
    Heel pain together with long stiffness in the morning and these signs can come from inflammation of joints and
    tendons. It can be treated well. So ask about a specialist for joints.
    .soon_days =
        After an infection of the gut or genitals, joints and heels can become inflamed. Someone should look at it
        within days.
    .say =
        { $who ->
            [child] My child has heel pain and signs of inflammation.
           *[me] I have heel pain and signs of inflammation.
        } Could it come from inflamed joints or tendons?

H-SPA-EYE =
    A red, painful eye can be an inflammation inside the eye, which can go with inflamed joints and heels. Eyes should be
    looked at the same day.
    .say = There is a red, painful eye, and pain in the heel for some time. It may be an inflammation inside the eye.

H-NERVE =
    Burning, tingling or numbness of the heel or foot can come from a nerve at the ankle. It can also come from the
    nerves of the feet or from the back. It is worth an examination.

H-XAN =
    Thick, lumpy Achilles tendons on both sides can come from cholesterol. Very high cholesterol or early heart disease
    in the family fits with that. A blood test can tell, and treatment protects the heart.

H-TIME =
    Heel pain that is no better after 2 weeks of sensible self-care is worth an examination. So is pain that is not
    nearly gone after 12 weeks. A physiotherapist or podiatrist can look at it and make a plan.
