# Advice. Where a carer can be the reader, the text does without "your" or asks who it is for.

ADV-UNTIL =
    .text =
        Move gently, as far as the pain and this page allow, and rest in the position that hurts least. Leave out
        heavy lifting, hard exercise, massage with force and manipulation.

        If one of the warning signs on this page starts, do not wait.

ADV-MOOD = Pain and low mood
    .text =
        Lasting pain and low mood feed each other, and there is help for both. Being with somebody helps, and so do
        small things: a short walk, daylight, regular meals and sleep.

ADV-ACTIVE = Keep moving
    .text =
        { $duration ->
            [under_1_week] Rest a day at most if you must, then do a bit more of your normal day each day.
            [weeks_1_to_2] Rest a day at most if you must, then do a bit more of your normal day each day.
           *[other] Keep to as much of your normal day as you can, and rest by changing what you do.
        } Some pain while you move is all right: in ordinary pain of the back or neck, hurt does not equal harm.{ $worst ->
            [low_back] {" "}Staying active works a little better than bed rest for new back pain.
           *[other] {""}
        }

ADV-GET-UP = Get up with less pain
    .text =
        To get out of bed, bend the knees, roll to the side, let the feet down and push up with the arms. From a chair,
        slide forward, draw the feet back, lean forward and push with both hands. Breathe out while you do it.

ADV-ARM = Keep the arm moving
    .text =
        Use the arm as far as it is comfortable. For a while, leave out what clearly makes it worse. Arm pain often
        comes from the shoulder, the elbow or the wrist, which this check does not ask about.{ $duration ->
            [under_1_week] {" "}If it is no better after 2 weeks, ask your { $family_doctor } or a physiotherapist.
            [weeks_1_to_2] {" "}If it is no better after 2 weeks, ask your { $family_doctor } or a physiotherapist.
           *[other] {""}
        }

ADV-CHILD = Carry on with play and sport
    .text =
        { $who ->
            [child] Your child can carry on with play, school
            [with_parent] Carry on with school
           *[other] Carry on with school, work
        } and sport as far as it is comfortable.

        - Keep regular times for sleep.
        - Take breaks from screens and from sitting.
        - Pack bags lightly and carry them on both shoulders.

ADV-NECK = Move the neck gently, little and often
    .text =
        Turn the head slowly to each side as far as it is comfortable, a few times every hour or so. Choose a pillow
        height that feels comfortable.

        Do without a collar, and do not force the neck.

ADV-POSITION = Find positions that ease the leg
    .text =
        Try these, and keep what helps:

        - Lie on your back with your calves on a chair.
        - Lie on your side with a pillow between your knees.
        - Take short walks, if they ease it.

        Change position every 20 to 30 minutes.

ADV-POSITION-ARM = Find positions that ease the arm
    .text =
        Rest the hand of the sore side on top of your head, or support the forearm on a cushion. Keep what helps,
        and change position every 20 to 30 minutes.

ADV-STENOSIS = Walk in bouts
    .text =
        Sit down or lean forward before it gets bad, then go on. A trolley, a stick or a bicycle makes it easier.
        Bending forward while sitting, and stronger legs, help too. A physiotherapist can show you how.

ADV-IMPACT = Take the load off the bone
    .text =
        Stop what sets it off for now, such as running, jumping, hopping or arching back hard. Swimming or cycling is
        fine if it does not hurt. Eat enough, and do not try to lose weight.{ $sex ->
            [male] {""}
           *[other] {" "}See a doctor if training has made periods stop.
        }

        Do not go back to sport before somebody has looked at it and set the steps.

ADV-PREG = Pelvic and back pain in or after pregnancy
    .text =
        - Keep your knees together when you turn over or get out of a car.
        - Take stairs one at a time.
        - Sit down to get dressed.
        - Sleep with a pillow between your knees.
        - Try a support belt for a while if it feels good.

        A physiotherapist can help, also during pregnancy.

ADV-HEAT = Try warmth
    .text =
        Put a heat wrap or a warm pack on for 15 to 20 minutes, with a cloth between. It can ease the pain a little
        for a while. Do not use it on numb skin, over a patch or cream, or while asleep. Whether ice helps is not
        known.

ADV-MEDS =
    .text =
        An anti-inflammatory tablet or gel, such as ibuprofen, may help a little. Take the lowest dose that helps, with
        food, for a few days. If it has not helped so far, more of it seldom will.

        Do not take it, or ask a pharmacist or doctor first, if one of these is true:

        { $pregnancy ->
            [birth_8_weeks]
                - you are breastfeeding
                - you have asthma that such tablets make worse
            [baby_under_6_months]
                - you are breastfeeding
                - you have asthma that such tablets make worse
            [baby_under_1]
                - you are breastfeeding
                - you have asthma that such tablets make worse
           *[other] - you have asthma that such tablets make worse
        }
        - you have or had a stomach ulcer
        - you have kidney, heart or liver trouble, high blood pressure or diabetes
        - you take a blood thinner, steroid tablets, aspirin or another anti-inflammatory
        - you are short of fluids

        Paracetamol is gentler, so you can try it if ibuprofen is not for you.{ $duration ->
            [over_12_weeks] {""}
           *[other]
                { $worst ->
                    [low_back] {" "}Alone it did no better than dummy tablets for new back pain.
                   *[other] {""}
                }
        } Many strong tablets and those for a cold contain it too: add all up, and stay below the daily limit on the pack.

        { -codeine }

ADV-MEDS-CARE =
    .text =
        { -ibuprofen-not-safe }

        Paracetamol is gentler, so it can be tried if you can normally take it.{ $duration ->
            [over_12_weeks] {""}
           *[other]
                { $worst ->
                    [low_back] {" "}Alone it did no better than dummy tablets for new back pain.
                   *[other] {""}
                }
        } Many strong tablets and those for a cold contain it too: add all up, and stay below the daily limit on the pack.
        Ask first if you have liver trouble, drink a lot of alcohol or weigh little.

        { -codeine }

ADV-MEDS-PREG = Pain relief when you are or may be pregnant
    .text =
        Do not take ibuprofen, aspirin for pain or other anti-inflammatory medicines unless your doctor or midwife told
        you to. This matters most from 20 weeks on.

        Paracetamol can be taken if you need it and can normally take it. Take the lowest dose that helps, for a short
        time, below the daily limit on the pack. Ask a pharmacist or midwife if you are unsure, or need it for more than
        a few days.

ADV-PAINREL = When the pain is severe
    .text =
        Strong pain alone is not a sign of danger. A back or neck that "locks" can hurt very much and still settle well.

        A pharmacist can help with pain relief, without an appointment. Move a little as soon as you can.

ADV-PACE = Little and often
    .text =
        Find out how much you can do on any day without paying for it later, and start from there. Add a little each
        week, about a tenth to a fifth. Do not do everything on a good day and nothing on the next.

        It is normal to be wary of movement that hurts. Going back to it in small steps is safe in ordinary pain of the
        back or neck, and builds trust.

ADV-SLEEP = Sleep
    .text =
        Keep regular hours. A pillow between the knees{ $pregnancy ->
            [pregnant] {""}
           *[no] , or under them when lying on the back,
        } can help. If you are
        buying a mattress anyway, medium-firm did better than very hard.

ADV-WORK = Sitting and desk work
    .text =
        There is no single correct way to sit. The next posture is the best one.

        - Stand up or change position every 30 minutes.
        - Rest your forearms, and have the screen at eye height.
        - Put your feet on the floor or a stool.
        - Use a small cushion in the low back if it feels good.

        This is for comfort. New chairs and desks alone do not prevent back pain.

ADV-TAILBONE = Ease the tailbone
    .text =
        Sit on a cushion with a gap at the back, lean forward to get up, and stand up often. Drink enough and eat
        fibre, so that there is no need to strain on the toilet.

ADV-UPPER-BACK = If it lasts for more than 4 weeks
    .text =
        Have it looked at within days then, if nothing explains it. At your age pain in this place can also come from a
        bone, the chest or the belly.

ADV-SKIN = Look at the skin every day for a week
    .text =
        A strip that burns can be shingles before the rash comes. If blisters come there, be seen that day. Medicine
        against it works best in the first 3 days of the rash.

ADV-OUTLOOK-LOW = How new pain in the low back usually goes
    .legend =
        Top line: the worst pain there is. Bottom line: no pain. Each bar goes from the average of one review to that
        of the other. The band only joins them.

        - Start
        - 6 months
        - 1 year
    .text =
        Two large reviews asked people how strong their pain was, from 0 to 100. On average it was:

        - at the start 52 to 56
        - after 6 weeks 23 to 26
        - after 6 months 12 to 22
        - after a year 6 to 21

        Those are averages, and people differ. In one study about 7 in 10 people were completely better after a year. By
        the study, between 1 in 8 and 1 in 3 still have trouble after 6 months to 2 years. A bad day in between, or a new
        bout some time later, is common and does not mean damage.

ADV-OUTLOOK = It usually eases, with ups and downs
    .text =
        { $duration ->
            [weeks_6_to_12] After the first 6 weeks pain eases more slowly.
           *[other] Most of the pain eases in the first weeks.
        } A bad day in between, or a new bout some time later, is common and does not mean damage.

ADV-OUTLOOK-LONG-LOW = How long-lasting pain in the low back usually goes
    .text =
        Pain that has lasted for more than 3 months changes more slowly. A large review put together how strong it was,
        from 0 to 100. On average it was:

        - when people were first asked 56
        - 6 weeks later 48
        - 6 months later 43
        - a year later 40

        Those are averages, the studies were weak, and people differ. Good and bad days are usual, and a bad day does not
        mean damage.

        What helps most is regular movement in small steps, better sleep, and help with the worry that long pain brings.
        A physiotherapist can plan that with you. Some places offer programmes for body and mind together.

ADV-OUTLOOK-LONG = What to expect when it has lasted for months
    .text =
        Pain that has lasted for more than 3 months changes more slowly, and can still ease. Good and bad days are usual,
        and a bad day does not mean damage.

        What helps most is regular movement in small steps, better sleep, and help with the worry that long pain
        brings. A physiotherapist can plan that with you. Some places offer programmes for body and mind together.

ADV-WALK = Walk
    .text =
        Start with what is comfortable, for example 5 to 10 minutes. Build up over some weeks to about 30 minutes on
        most days.

        In a large study of people who had got over back pain, those who walked, with coaching, stayed free of it for
        longer. Walkers hurt their legs a little more often, so build up slowly.

ADV-EXER = Exercise that you like
    .text =
        Strength training, yoga, Pilates, walking, swimming or exercise in water: no kind is clearly best. Do 2 or 3
        sessions a week. Build up bit by bit, and not with one hard session after weeks of little.

        In studies, exercise together with learning about back pain cut the risk of a new bout by nearly half for up to
        1 year. Later the effect was smaller. Belts and insoles do not prevent it.

ADV-LIFT = Lifting
    .text =
        - Plan the way, and get close to the load.
        - Use your legs, and whatever back position is comfortable.
        - Do not twist under a heavy load.
        - Split the load, or share it.
        - Get stronger bit by bit.

        A round back while lifting has not been shown to cause pain. Lessons in lifting and back belts did not
        prevent it.

ADV-SHAKE = Jolts and vibration
    .text =
        Long hours in a vehicle that shakes, heavy work that repeats and awkward twisting raise the risk of back pain.
        Swap tasks, take breaks and use a good seat.

ADV-BONE =
    .text =
        Calcium and vitamin D are for bones, and do not treat back pain.

        - Get calcium from food, about 700 to 1200 mg a day depending on the country.
        - Take 10 micrograms (400 units) of vitamin D a day in autumn and winter, or all year if you get little sun.
        - Get stronger, and move on your feet, once nothing speaks against it.

        Do you take other tablets? Then ask first.

ADV-SMOKE = If you smoke
    .text =
        Stopping helps your heart and arteries. Smokers have somewhat more back pain. A pharmacist or your
        { $family_doctor } can help you stop.

ADV-WEIGHT =
    .text =
        This is for you only if you carry extra weight. It adds modestly to the risk of back pain and slows recovery
        for some. Losing a little can make walking easier and gives you more stamina.

ADV-SCAN = Do I need a scan?
    .text =
        Usually not. Of people without any pain, about 4 in 10 at the age of 20 and nearly all at 80 have worn discs on a
        scan. About 3 in 10 and more than 8 in 10 have a bulging disc. So a scan rarely shows what hurts, and rarely
        changes what to do.

        Still, where people are under 50, some of these findings are more common with pain. A scan is useful where
        there are warning signs, or when an operation is planned.

ADV-TREAT = Massage, manipulation and other treatments
    .text =
        Massage or manipulation may help a little, together with exercise. Some things are not advised:

        - traction
        - ultrasound
        - electric pulses through the skin (TENS)

        Have no manipulation of the neck when there is a new, unusual headache, dizziness or weakness.

ADV-SURG = Is an operation needed?
    .text =
        Rarely. It is urgent for squeezed nerves at the base of the spine, or for weakness that gets worse. It is one
        option for sciatica that stays severe after about 6 to 12 weeks. It is also one for a narrowed canal that stops
        you living your life.

        In a study of people with severe sciatica for 6 to 12 weeks, an early operation brought faster relief. The others
        waited, and about 4 in 10 of them had one later. After 1 to 2 years both groups were about equally well.

ADV-LONG = Pain that has become long-lasting
    .text =
        New pain is called acute, and after 12 weeks long-lasting or chronic. A scan then rarely shows what hurts, and
        one scan after the other is not advised.

ADV-LONG-MEDS = Strong tablets for long
    .text =
        Opioids for a long time, and gabapentin or pregabalin, are not advised for long-lasting back pain or sciatica.
        If you take such tablets, do not stop them by yourself. Ask who gave them to you how to take less bit by bit,
        and what else can help.

## Facts: at most two for a person

FACT-STRAIN = Is it a strain or a sprain?
    .text =
        A strain is a muscle or tendon that was stretched or torn a little. A sprain is the same in a ligament. In the
        back nobody can usually tell them apart, or from a sore disc or joint. The same things help, and much back pain
        begins with no injury at all.

FACT-NERVE = Nerves and discs: what is true?
    .text =
        What hurts is mostly the root of a nerve, where it leaves the spine. Sitting stirs it up, but is seldom the
        cause. The piriformis, a muscle in the buttock, is an uncommon one. Diabetes can bring nerve pain that feels
        alike.

        What runs in the family and age change discs more than lifting or sitting. Most bulges never tear.

        Squeezed nerves at the base of the spine are rare. In Scotland about 3 in 100,000 people a year needed an
        emergency operation for them.

FACT-NERVE-ARM = Nerves and discs: what is true?
    .text =
        A bulging disc or a bony spur in the neck is common without pain too. Bulges come mostly with age. An early
        scan brings no faster relief. A weak arm, clumsy hands or unsteady walking do need speed.

FACT-JOINTS = Is it arthritis?
    .text =
        Arthritis is not the most common cause of back pain. The low back has five pairs of small joints, the facet
        joints. Exercise keeps them moving.

FACT-ORGANS = Can it come from an organ?
    .text =
        { $worst ->
            [flank] It can. In about 2 in 100 people low back pain comes from the kidneys, the main artery, { $sex ->
                [male] or the belly
               *[other] the belly, or the womb and ovaries
            }.
           *[other] Seldom: high up it can come from the heart, the lungs, the gall bladder or the stomach. Effort or a meal
                brings it on then. A deep breath also hurts with sore ribs and muscles.
        } Such pain mostly does not change with how you move.

ADV-HEEL-CHECK = Does your heel hurt now?
    .text =
        You told us about heel pain. The heel and Achilles check asks about it, and says what you can do.

FACT-SIGNS = Does one sign alone mean that it is serious?
    .text =
        Rarely, be it age, strong pain or a bad night. In a study of 1172 people with new low back pain, about 8 in 10
        had at least one of the classic signs. Fewer than 1 in 100 had a serious illness. So this check looks at
        several signs together, and at what is new.

FACT-COMMON = How common is it?
    .text =
        Very. Most adults get back pain at some time, and in 2020 about 619 million people in the world had pain in
        the low back. Most never need an operation. Better does not always mean gone, and it may come back: that is
        usual.

FACT-NECK = How common is it?
    .text =
        Between 1 in 3 and 1 in 2 adults have neck pain in any one year. Most of it is simple neck pain.

FACT-CHILD = Do the young get back pain too?
    .text =
        Yes. In one study 4 in 100 had low back pain within a month at the age of 9. At 13 it was 22 in 100, and at 15
        it was 36 in 100. Most of it is simple.
