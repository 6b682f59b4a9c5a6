# Advice. Where a carer can be the reader, the text does without "your" or asks who it is for.

ADV-UNTIL =
    .text =
        Take weight off the foot as far as you can, and leave out running, jumping, stretching and massage.

        If one of the warning signs on this page starts, do not wait.

ADV-RUP-WAIT = { $site ->
        [calf] Protect the calf
       *[other] Protect the tendon
    }
    .text =
        - Walk as little as possible. Use crutches if you have them.
        - Let the toes point down. A shoe with a heel is better than bare feet.
        - Do not test, stretch or rub it.
        - Ask on the phone whether you may eat and drink, in case an operation is needed.

ADV-DVT-WAIT = While you wait to be seen for the swollen leg
    .text =
        Do not massage the calf, and do not fly. If chest pain, trouble breathing or a faint comes, call
        { $emergency_number } or your local emergency number.

ADV-FQ = The antibiotic and the tendons
    .text =
        { $floxacin_when ->
            [now] Do not take the next one before you have called: you may need another antibiotic.
           *[last_30_days] The antibiotic can still hurt the tendon.
        } Phone the one who prescribed it today, and say that the tendon hurts.

        Until it has been looked at, do not run, jump or do tiptoe exercises. In future, tell anyone who prescribes an
        antibiotic for you.

ADV-FQ-WATCH = The antibiotic and the tendons
    .text =
        Antibiotics ending in "-floxacin" can hurt tendons, up to 6 months later. Leave out hard calf exercises and hard
        stretching for now. Walks and short, flat, slow runs are fine if they do not hurt. Sprints and jumps wait.

        If a tendon starts to hurt or swell, phone the one who prescribed it the same day.

ADV-FQ-ASK = Find out which antibiotic it was
    .text =
        Antibiotics ending in "-floxacin" can hurt tendons. Look at the packet, or ask a pharmacist today. If it was one
        of them, do this check again and tick it. Go easy on the tendon until then.

ADV-STOPRUN = Take the load off the heel bone for now
    .text =
        Until it has been looked at, do not run, jump or hop. Use crutches or a boot if you limp. Swimming or cycling is
        fine if it does not hurt.

        Eat enough, and do not try to lose weight. { $running ->
            [no] Add longer walks again
           *[runs] Start running again
        } only when somebody says that the bone has healed.

ADV-FEET-DM = With diabetes or numb feet
    .text =
        - Look at both feet every day, also at the soles and between the toes.
        - Never walk barefoot, not even indoors.
        - Feel inside shoes before you put them on.
        - Any break in the skin: call your foot team within a day.

        Tell those who look after your diabetes or your feet about the heel pain, too.

ADV-BACK-CHECK = Answer the back check too
    .text =
        The nerves of the back go down to the heel. Please answer the back and neck check as well: it asks about more
        signs.

        Get help at once for numbness between the legs, trouble with pee or poo, or weakness in a leg.

ADV-GOUT = A gout attack
    .text =
        Rest the foot and put it up. Cool it for 10 to 15 minutes at a time, with a cloth between. Drink enough water.

        Do not stop medicines that were prescribed for you. Ask a pharmacist or doctor which medicine for the attack is
        safe.

ADV-PEACE = The first days of a strain or sprain
    .text =
        - Protect it for 1 to 3 days, and put it up.
        - A snug bandage can help. Take it off if the toes tingle or turn pale.
        - In the first days anti-inflammatory tablets such as ibuprofen are not needed as a rule. Ask a pharmacist before
          you take one.
        - Then load it a little more each day, as far as the pain allows.
        - Keep fit with things that do not hurt, such as swimming or cycling.

ADV-SEVER = Sport by how it feels
    .text =
        { $who ->
            [child] Your child can carry
           *[other] Carry
        } on with sport that brings on no limp. On sore days leave out jumps, sprints and quick turns.

        - Wear soft shoes with a cushion or lift under both heels.
        - Stretch the calf gently, and move the ankle.
        - Cool the heel after sport if it feels good, with a cloth between.

        In studies all of these helped, and none was clearly best.

ADV-PAINRULE = The traffic light for pain
    .text =
        { $next_morning ->
            [worse] After the last load the light was red, because you said that the next morning was worse than usual.
           *[other]
                { $pain ->
                    [3] By your answers the light is amber.
                    [4] By your answers the light is amber.
                    [5] By your answers the light is amber.
                    [6] By your answers the light is red, because it hurt more than 5.
                    [7] By your answers the light is red, because it hurt more than 5.
                    [8] By your answers the light is red, because it hurt more than 5.
                    [9] By your answers the light is red, because it hurt more than 5.
                    [10] By your answers the light is red, because it hurt more than 5.
                   *[other]
                        { $trend ->
                            [worse] By your answers the light is amber, because it is getting worse.
                           *[other]
                                { $next_morning ->
                                    [calm] By your answers the light is green.
                                   *[other] By your answers the light is amber until you know how the next morning is.
                                }
                        }
                }
        } Look again after each load: the next morning can change it.

        - Green: pain of 0 to 2 out of 10 while you { $running ->
            [no] walk or stand
           *[other] move or train
        }. Carry on.
        - Amber: pain of 3 to 5. This is all right if it is back to its usual level by the next morning, and no worse
          from week to week. Do less of what brings it on.
        - Red: pain of more than 5, or worse than usual the next morning. { $running ->
            [no] Walk and stand less
           *[other] Leave out running and jumping, and walk less,
        } until it is amber or green. Exercises go on as this page says.

ADV-AS-TOLD = Go by what those who treat it said
    .text =
        They know what this page cannot see. Ask them at the next visit:

        - What may the foot carry now, and for how long?
        - When do we look at it again, and what comes after that?
        - What would be a sign to call you sooner?

ADV-RUN-PAUSE = Let it calm down before the next run
    .text =
        - Leave out running until a morning is no worse than usual and walking brings pain of 2 or less.
        - Then begin with half of your usual run, flat and slow, with 1 or 2 days off between runs.
        - If a morning is worse again, go on in turns. 8 times: run 1 minute, walk 2.
        - Use a bike or a pool in between, as long as it does not hurt.

ADV-RUNLOAD = Cut your running, don't stop it
    .text =
        - Run half of your usual run for now, with 1 or 2 days off between runs.
        - Leave out the long run, hills and sprints.
        - Use a bike or a pool in between.{ $site ->
            [tendon] { " " }In a study of 38 people with a sore Achilles tendon, those who ran on by the traffic light did no worse.
           *[other] { "" }
        }
        - Watch each single run. In a study of 5205 runners, runs more than a tenth longer than the longest of the last
          30 days came with more injuries. Changes from week to week did not.

ADV-RETURN = The way back to running
    .legend =
        High: run. Low: walk.
    .text =
        Start when all of these are true:

        - You can walk briskly for 30 minutes.
        - You can do 20 heel raises on one leg, the same on both sides, with pain of 2 or less.
        - The next morning is as usual.

        Then run every other day, outside or on a treadmill:

        # 8 times: run 1 minute, walk 2.
        # 8 times: run 2, walk 1.
        # 5 times: run 4, walk 1.
        # 3 times: run 8, walk 1.
        # Run 20 minutes, easy.
        # Run 30 minutes.

        After that add distance first, then speed, then hills. If the light is amber the next morning, repeat the step.
        After a broken bone or a torn tendon, do not start running before somebody says that it has healed.

ADV-ACH-LOAD = Calf exercises for 12 weeks
    .legend =
        When, in the 12 weeks:
    .text =
        Slow, strong calf work is the first treatment. Let the traffic light guide you. If you do heel raises already,
        begin where you are. If it is sore where the tendon joins the heel bone, stay on the flat floor.

        # Weeks 1 and 2: heel raises on the flat floor, on two legs, then on one. 3 times 10 to 15, slowly, every day.
          If that hurts too much, hold a half raise for 45 seconds, 5 times.
        # Weeks 2 to 5: on a step, up on both legs and down on one, then up on one. 3 times 15.
        # Weeks 3 to 12: add weight in a rucksack{ $running ->
            [no] .
           *[runs] , then faster raises, then hops.
        }

        Two other plans do about as well:

        - Lower the heel { $sides ->
            [both] on one leg
           *[other] on the sore leg
        }: 3 times 15 with a straight and with a bent knee, twice a day for 12
          weeks.
        - Raise the heels slowly with heavy weights 3 times a week, from 15 down to 6 at a time.

ADV-ACH-LOAD-FLAT = Calf exercises on the flat floor, for 12 weeks
    .legend =
        When, in the 12 weeks:
    .text =
        Slow, strong calf work is the first treatment. Here the heel goes only down to the floor, never below the edge
        of a step. Let the traffic light guide you. If you do heel raises already, begin where you are.

        # Weeks 1 and 2: heel raises on two legs, then on one. 3 times 10 to 15, slowly, every day. If that hurts too
          much, hold a half raise for 45 seconds, 5 times.
        # Weeks 2 to 5: up on both legs and down on one, then up on one. 3 times 15.
        # Weeks 3 to 12: add weight in a rucksack{ $running ->
            [no] .
           *[runs] , then faster raises, then hops.
        }

ADV-HEELLIFT = A heel lift
    .text =
        For some weeks, put a lift of 1 to 1.5 cm in both shoes. Shoes with a heel as low as that will do too, not high heels. { $site ->
            [tendon] In a study of 100 people they did a little better over 12 weeks than heel drops.
           *[other] { "" }
        }

ADV-PF-CORE = The basics for plantar heel pain
    .text =
        If you do some of it already, go on, and add the rest.

        - Stretch the sole: sit with the sore foot over the other knee, and pull the toes back until the arch is tight.
          Hold for 10 seconds, 10 times. Do it three times a day, first before you get up.
        - Stretch the calf: 30 seconds, 3 times.
        - Tape the arch for 1 to 3 weeks. A pharmacist or physiotherapist can show you how.
        - Wear soft shoes with support from the first step in the morning.
        - Stand for shorter spells, where standing hurts.

ADV-PF-LOAD = Strong heel raises, if you like exercise
    .legend =
        When, in the first 12 weeks:
    .text =
        Put a rolled towel under the toes and do heel raises on one leg: 3 seconds up, hold for 2, 3 seconds down. Every
        other day.

        # First 3 times 12.
        # After 2 weeks 4 times 10, with a rucksack.
        # After 4 weeks 5 times 8, with more in it.

        In a study of 48 people this was ahead after 3 months, but not after 1, 6 or 12 months. A later study of 180
        people found no gain over advice and a heel cup.

ADV-FAT-PAD = Cushion the heel
    .text =
        Wear soft shoes with a cushion or cup under the heel, indoors too. Tape around the heel can hold the pad
        together. Stand and walk on softer ground.

ADV-POINTING = Go easy on pointing the foot
    .text =
        For some weeks do not point the foot as far as it goes, and leave out running downhill and hard kicks. Make the
        calf and foot stronger in mid-movement.

ADV-NERVE-ROOM = Give the nerve room
    .text =
        - Loosen laces and straps over the inner ankle, and choose shoes with room.
        - Do less of what brings on the burning or tingling, and change your position often.
        - Note where it tingles and when, and take the note with you.

ADV-INFLAMED = Until somebody looks at the joints
    .text =
        - Move often: this kind of stiffness gets better with moving, not with rest.
        - Wear soft shoes with a cushion under the heel.
        - Note which joints swell, how long mornings are stiff, and any trouble with skin, eyes or bowel. Take the note
          with you.

ADV-SOOTHE = What soothes
    .text =
        Cooling, warmth or massage can soothe for a while. Use what feels good, for 10 to 15 minutes, with a cloth
        between. It does not replace the rest of the plan.

ADV-EASE = Ease off, but keep moving
    .text =
        - Do less of what sets it off, and rest it when it aches.
        - Wear soft shoes with a cushion under the heel.
        - Keep fit with things that do not hurt, such as swimming or cycling.
        - Then do a little more each week, as long as the next morning is as usual.

ADV-SHOES = Shoes
    .text =
        - Choose by comfort.
        - Change to new shoes bit by bit, and take turns between two pairs.
        - Where the back of a shoe rubs, choose a soft back, or put a ring-shaped pad around the sore spot.{ $running ->
            [no] { "" }
           *[runs] { " " }New ones after 500 to 800 km are a custom, and not a proven rule.
        }

ADV-SKIN = Sore skin at the heel
    .text =
        - Blister: leave the roof on and put a cushion over it. If it opens, wash and cover it.
        - Hard or cracked skin: use a cream with urea, and file it gently.
        - Wart: it is sore to pinch and has black dots. Ask a pharmacist.

        Be seen the same day if it turns red, hot or swollen, or oozes pus.

ADV-MEDS =
    .text =
        An anti-inflammatory tablet or gel, such as ibuprofen, may help a little. Take the lowest dose that helps, with
        food, for a few days. If it has not helped so far, more of it seldom will.{ $running ->
            [no] { "" }
           *[runs] { " " }Do not take it in order to train.
        }

        Do not take it, or ask a pharmacist or doctor first, if one of these is true:

        - you have asthma that such tablets make worse
        - you have or had a stomach ulcer
        - you have kidney, heart or liver trouble, high blood pressure or diabetes
        - you take a blood thinner, steroid tablets, aspirin or another anti-inflammatory
        - you are short of fluids

        Paracetamol is gentler, so you can try it if ibuprofen is not for you. Many strong tablets and those for a
        cold contain it too: add all up, and stay below the daily limit on the pack.

        { -codeine }

ADV-MEDS-BABY = Ibuprofen, pregnancy and breastfeeding
    .text = If you are or may be pregnant, or breastfeed, ask a midwife or pharmacist before you take such a tablet.

ADV-MEDS-CARE =
    .text =
        { -ibuprofen-not-safe }

        Paracetamol is gentler, so it can be tried if you can normally take it. Many strong tablets and those for a
        cold contain it too: add all up, and stay below the daily limit on the pack. Ask first if you have liver
        trouble, drink a lot of alcohol or weigh little.

        { -codeine }

ADV-COURSE = It takes time, with ups and downs
    .text =
        { $site ->
            [calf] A strained muscle takes weeks.
           *[other] Heels and tendons take weeks to months.
        } Compare this week with the last. A bad day in between is common.

ADV-PREV-RUN = Keep it away
    .text =
        - Let single runs grow gently.
        - Keep the calves strong: 3 times 15 heel raises with a straight and with a bent knee, 2 or 3 times a week.
        - Sleep and eat enough.
        - Cut the load early when a morning is worse than usual.

        Stretching has not been shown to prevent injuries.

ADV-WEIGHT =
    .text =
        Extra weight loads the heel with each step. Losing a little can make walking easier and gives you more stamina.
        Swimming and cycling are kind to the heel.

ADV-BONE =
    .text =
        - Get calcium from food, about 700 to 1200 mg a day depending on the country.
        - Take 10 micrograms (400 units) of vitamin D a day in autumn and winter. Take it all year if you get little
          sun.
        - Strength exercise, and exercise on your feet, builds bone once you are free to do it.

        See a doctor if you eat too little for your training{ $sex ->
            [male] .
           *[other] , or if training has made periods stop.
        }

ADV-ACH-MEDS = Injections and the Achilles tendon
    .text =
        A steroid injection into the tendon can weaken it.

ADV-LOOK-AGAIN = Note how it is today
    .text =
        Note when it hurts, how much, and what brings it on. Compare when you look at it again.
