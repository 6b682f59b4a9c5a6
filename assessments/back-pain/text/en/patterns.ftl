# What the answers can fit, never "you have". The simple patterns and bone stress can be shown to a parent too, so they
# speak of "the pain", not of "your pain".

nonspecific_low_back = Simple low back pain
    .gist = It comes from the muscles, joints and discs low in the back, which are sore.
    .about =
        This is pain from the muscles, joints, discs and ligaments of the low back. They share nerves, so nobody can
        usually tell which of them hurts. What helps is the same for all.

        For about 9 in 10 people who see a { $family_doctor } with low back pain, no serious cause and no single cause
        is found.
    .expect =
        { $duration ->
            [under_1_week] On average the pain more than halves in the first 6 weeks.
            [weeks_1_to_2] On average the pain more than halves in the first 6 weeks.
            [weeks_4_to_6] After the first 6 weeks it eases more slowly. Once it has gone, between 3 and 7 in 10 people
                get it again within a year.
            [weeks_6_to_12] After the first 6 weeks it eases more slowly. Once it has gone, between 3 and 7 in 10 people
                get it again within a year.
            [over_12_weeks] Pain that has lasted for more than 3 months changes more slowly, but it still eases for many
                people.
           *[other]
                On average the pain more than halves in the first 6 weeks. Once it has gone, between 3 and 7 in 10 people
                get it again within a year.
        }
    .see =
        { $duration ->
            [weeks_6_to_12] Book an appointment if it gets worse or stops getting better.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
            [weeks_1_to_2]
                Book an appointment if it gets worse, is the same when you look again, or has not settled by 6 weeks.
            [weeks_2_to_3]
                Book an appointment if it gets worse, is the same when you look again, or has not settled by 6 weeks.
            [weeks_3_to_4]
                Book an appointment if it gets worse, stays the same, or has not settled by 6 weeks.
            [weeks_4_to_6]
                Book an appointment if it gets worse, stays the same, or has not settled when you look again.
           *[other]
                Book an appointment if it gets worse for more than a week, is the same after 3 weeks, or has
                not settled by 6 weeks.
        } Book one too if daily tasks are still too much when you look again.
    .avoid =
        - More than a day or so in bed.
        - A scan just to check, where no doctor asked for one.

nonspecific_neck = Simple neck pain
    .gist = It comes from the muscles and joints of the neck, which are sore and stiff.
    .about =
        This is pain and stiffness of the neck, which can spread to the shoulder blades or the back of the head.
        Often the head turns less far to one side. A wry neck, stiff on waking, is one form of it. Where an arm
        is numb or weak as well, it can come from a nerve.
    .expect =
        { $duration ->
            [weeks_6_to_12] It goes more slowly now than at first. It often comes back over the years.
            [over_12_weeks] After months it changes more slowly, and can still ease. It often comes back over the years.
           *[other]
                { $start ->
                    [woke_with_it] A wry neck mostly settles in days, or in 1 to 2 weeks.
                   *[other] Most new neck pain settles in weeks.
                } It often comes back over the years.
        }
    .see =
        { $duration ->
            [weeks_6_to_12] Book an appointment if it gets worse or stops getting better.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
            [weeks_4_to_6] Book an appointment if it has not settled when you look again.
           *[other]
                Book an appointment if it has not settled by 6 weeks.
        } Do this check again if an arm begins to hurt or tingle, or turns weak.
    .avoid =
        - A neck collar.
        - Cracking or jerking the neck.

nonspecific_thoracic = Simple mid or upper back pain
    .gist = It comes from the muscles and small joints between spine and ribs, which can be sharply sore without harm.
    .about =
        This is an ache between the shoulder blades or beside the spine. Some moves, postures or pressing on it make
        it worse, and others ease it.
    .expect =
        { $duration ->
            [weeks_4_to_6] It goes more slowly now than at first.
            [weeks_6_to_12] It goes more slowly now than at first.
            [over_12_weeks] After months it changes more slowly, and can still ease.
           *[other] It mostly settles in days to weeks.
        }
    .see =
        { $duration ->
            [weeks_6_to_12] Book an appointment if it gets worse or stops getting better.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
            [weeks_1_to_2]
                Book an appointment if it gets worse, is the same when you look again, or has not settled by 6 weeks.
            [weeks_2_to_3]
                Book an appointment if it gets worse, is the same when you look again, or has not settled by 6 weeks.
            [weeks_3_to_4]
                Book an appointment if it gets worse, stays the same, or has not settled by 6 weeks.
            [weeks_4_to_6]
                Book an appointment if it gets worse, stays the same, or has not settled when you look again.
           *[other]
                Book an appointment if it gets worse for more than a week, is the same after 3 weeks, or has
                not settled by 6 weeks.
        }
    .avoid =
        - Putting pressure in the chest or new breathlessness down to the back. Get emergency help for these.
        - Ignoring a new rash, or pain like a tight band round the body. Have it looked at.

child_nonspecific_back = Simple back or neck pain in the young
    .gist = It comes from muscles and joints that grow, play, sit and carry a lot.
    .about =
        In children and teenagers most pain in the back or neck comes with activity, growth, long sitting or stress, and
        is harmless.
    .expect =
        { $duration ->
            [weeks_4_to_6] It goes more slowly now than at first. It can come back while the body grows.
            [weeks_6_to_12] It goes more slowly now than at first. It can come back while the body grows.
            [over_12_weeks] After months it changes more slowly, and can still go. It can come back while the body grows.
           *[other] It mostly settles in days to weeks. It can come back while the body grows.
        }
    .see =
        Be seen within days if it gets worse, breaks sleep, stops play, or lasts more than 4 weeks.
    .sooner =
        Be seen today for a fever, a limp, or looking ill or pale. Get emergency help for a weak arm or leg, new
        clumsiness, or new trouble with pee or poo.
    .avoid =
        - Resting for weeks, unless somebody who examined it said so.
        - Aspirin under the age of 16.

facet_oa = Age-related joint changes
    .gist = The small joints of the spine change with age, as skin does, and can ache after rest or long standing.
    .about =
        The small joints of the spine change with age. This can ache beside the spine, with short stiffness after rest.
        It is often worse on standing or arching back, and better on sitting and moving about.

        Such changes are normal, and common without pain. No answer can show for certain that these joints are the cause.
    .expect =
        It comes and goes over years. It seldom gets so bad that people can do less and less.
    .see =
        { $duration ->
            [weeks_6_to_12] Book an appointment if it gets worse or stops getting better.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
            [weeks_4_to_6] Book an appointment if it is no better when you look again.
           *[other]
                Book an appointment if it is not better by 6 weeks, or still stops you doing what you need to do when you
                look again.
        }
    .avoid =
        - Resting for long.
        - Believing that nothing can be done. Exercise helps.

sciatica = Sciatica: an irritated or pinched nerve in the low back
    .gist = A nerve on its way from the low back into the leg is sore, mostly because a disc touches it.
    .about =
        A nerve that runs from the low back down the leg is irritated. The pain is often sharp, goes below the knee
        and is worse than the pain in the back. A strip of the leg or foot can tingle or feel numb.

        The usual reason is a disc. In a bulging disc the wall bulges a little. That is common without pain too. In a
        "slipped" or herniated disc some of the soft inside has come through it. A bulge does not have to burst, and the
        size says little about the pain.
    .expect =
        { $duration ->
            [under_1_week] Most people get better within 6 to 12 weeks.
            [weeks_1_to_2] Most people get better within 6 to 12 weeks.
            [over_12_weeks] After 3 months it changes more slowly, but it can still get better. In studies with a second
                scan about 6 in 10 herniated discs had shrunk without an operation.
           *[other]
                Most people get better within 6 to 12 weeks, but not all do. One study followed 609 people with pain
                of the back and leg. A little over half were clearly better after a year. In studies with a second scan
                about 6 in 10 herniated discs had shrunk without an operation.
        }
    .see =
        { $duration ->
            [weeks_6_to_12] Book an appointment if it gets worse or stops getting better.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
            [weeks_4_to_6] Book an appointment if it is severe, or is no better, when you look again.
           *[other]
                Book an appointment if the pain is severe when you look again, or not getting better by 6 weeks.
        }
    .sooner =
        Be seen today if the leg or foot becomes weak or weaker. Get emergency help for numbness between the legs, trouble with
        pee or poo, or new trouble in both legs.
    .avoid =
        { $duration ->
            [over_12_weeks] - Staying in bed.
           *[other]
                - Staying in bed.
                - An early scan. It rarely changes what to do in the first weeks.
        }
        - Steroid tablets, gabapentin or similar, and opioids for a long time. They are not advised for sciatica.

sij_pgp = Sacroiliac or pelvic girdle pain
    .gist = The joints at the back of the pelvis are sore, so turning over, stairs and standing on one leg hurt.
    .about =
        This is pain from the joints at the back of the pelvis, below the belt line. It can spread to the buttock or
        groin. Turning over in bed, stairs and standing on one leg make it worse. { $pregnancy ->
            [pregnant] About 1 in 5 pregnant women get it.
           *[other] {""}
        }
    .expect =
        { $pregnancy ->
            [pregnant] Mostly it settles within weeks to months of the birth. For about 1 in 10 women it takes longer.
            [birth_8_weeks] Mostly it settles within weeks to months of the birth.
            [baby_under_6_months]
                Mostly it settles within weeks to months of the birth. For about 1 in 10 women it takes longer.
            [baby_under_1]
                Mostly it settles within weeks to months of the birth. For about 1 in 10 women it takes longer.
           *[other] It mostly settles over weeks to months.
        }
    .see =
        Book an appointment if you need help to cope with it.
    .sooner =
        Be seen today if you cannot walk. { $pregnancy ->
            [pregnant] Call your maternity unit for tightenings, bleeding or waters.
           *[other] {""}
        } Get emergency help for numbness between the legs or trouble with pee or poo.
    .avoid =
        { $pregnancy ->
            [pregnant]
                - Ibuprofen and other anti-inflammatory medicines in pregnancy.
                - Standing on one leg, for example to get dressed.
           *[other] - Standing on one leg, for example to get dressed.
        }

lumbar_stenosis = Narrowed spinal canal
    .gist =
        The nerves in the low back have little room when you stand or walk, and more as soon as you sit or
        lean forward.
    .about =
        With age the channel for the nerves in the low back can become narrow. Buttocks, thighs or calves then ache,
        tingle or feel heavy on walking or standing. Often it is on both sides. Sitting down or bending forward takes it
        away within minutes.

        Ageing discs and joints and thick ligaments are the usual reason. A curved spine, Paget's disease of bone, an
        injury or an operation are rarer ones.
    .expect =
        { $duration ->
            [under_1_week] It mostly changes slowly, and seldom gets worse suddenly.
            [weeks_1_to_2] It mostly changes slowly, and seldom gets worse suddenly.
           *[other]
                It mostly changes slowly, and seldom gets worse suddenly. In small studies over 3 to 4 years, more
                than half of the people without an operation stayed the same. The others got better or worse.
        }
    .see =
        Book an appointment if it lasts more than 6 weeks, also to have the pulses in your feet checked.
    .sooner =
        Be seen today if a leg becomes weak or weaker. Get emergency help for numbness between the legs or new trouble with pee or
        poo.
    .avoid =
        - Putting it down to the back without having the pulses felt. Narrowed arteries can hurt on walking too.
        - Giving up walking.

whiplash = Whiplash
    .gist = A jolt has strained the muscles and joints of the neck, and stiffness often comes a day later.
    .about =
        A jolt, such as a bump in a car or in sport, can strain the neck. Pain and stiffness often come hours or a day
        later, often with a headache.
    .expect =
        { $duration ->
            [over_12_weeks]
                It can take longer than 3 months. About half of people still have some pain in the neck after a year.
           *[other] About half of people are much better by 3 months, and free of it by 6 months. The others take longer.
                Moving early helps.
        }
    .see =
        { $duration ->
            [under_1_week] Book an appointment if it is still severe when you look again.
            [weeks_1_to_2] Book an appointment if it is still severe when you look again.
            [weeks_6_to_12] Book an appointment if it gets worse or stops getting better.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
           *[other]
                Book an appointment if it is severe, gets worse, or is still the same when you look again.
        }
    .sooner =
        Be seen today if the head does not turn half-way to each side. In the first 2 weeks, get emergency
        help if an arm or leg tingles, feels numb or turns weak. After that, be seen the same day for it.
    .avoid =
        - A neck collar.
        - Complete rest.

cervical_radiculopathy = Pinched nerve in the neck
    .gist = A nerve on its way from the neck into the arm is sore, mostly from a disc or a bony spur.
    .about =
        A nerve that runs from the neck into the arm is irritated by a disc or a bony spur. The pain goes past the
        elbow, and certain fingers tingle. Looking up or leaning to that side makes it worse, and a hand on the head
        can ease it. A nerve trapped at the elbow or wrist can feel alike.
    .expect =
        { $duration ->
            [under_1_week] It mostly gets better over weeks to months.
            [weeks_1_to_2] It mostly gets better over weeks to months.
           *[other]
                When a disc is the reason, it tends to get much better within 4 to 6 months. About 8 in 10 people then
                get well in 2 to 3 years. In a study of 61 people with any reason, a little over half were well after a
                year.
        }
    .see =
        { $duration ->
            [weeks_6_to_12] Book an appointment if it gets worse or stops getting better.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
            [weeks_4_to_6] Book an appointment if it is no better when you look again.
           *[other]
                Book an appointment if it is not better by 6 weeks.
        }
    .sooner =
        Be seen within days if an arm or hand is weak, and today if it gets weaker. Get emergency help if weakness comes
        suddenly, or if your face or speech changes.
    .avoid =
        - Cracking or jerking the neck, above all if the arm is weak.
        - A neck collar for more than a few days.

coccyx_pain = Tailbone pain
    .gist = The tip of the spine is sore, so sitting and getting up hurt.
    .about =
        The tip of the spine is sore. It hurts on sitting and on getting up. A fall, a birth or long sitting can start
        it.
    .expect =
        It takes weeks to months.
    .see =
        { $duration ->
            [weeks_6_to_12] Book an appointment if it is no better when you look again.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
           *[other]
                Book an appointment if it is not better by 8 weeks.
        }
    .sooner =
        Be seen within days for a lump, a discharge or a fever.
    .avoid =
        - Sitting long on a hard seat.
        - Straining on the toilet.

viral_illness_aches = Aches with a cold or the flu
    .gist = The body aches as it fights a cold or flu, and the back aches with it.
    .about =
        With a cold or the flu the whole body can ache, and the back and neck too.
    .expect =
        It goes as the illness goes, mostly within days.
    .sooner =
        With a fever, be seen within days. Call again if it is not settling in 48 hours. Be seen today if the pain is
        severe or does not let you rest. Get emergency help for confusion, fast breathing, a rash that does not fade
        under a glass, or a bad headache with a stiff neck.
    .avoid =
        - Blaming a cold for a fever that lasts, or for pain in one spot that gets worse.

scoliosis_scheuermann = A curved or round back: scoliosis or Scheuermann's
    .gist = The spine grows with a curve to the side or a round upper back, and mostly does no harm.
    .about =
        In scoliosis the spine curves to the side. Shoulders or waist look uneven, and it hurts little or not at all.
        In Scheuermann's the middle of a teenager's back is round and stiff, and aches.
    .expect =
        An examination shows how big the curve is, and whether to watch it while the body grows.
    .see =
        Book an appointment if the back looks curved or uneven.
    .sooner =
        Be seen within days if a curve hurts or is stiff, or if pain comes at night.
    .avoid =
        - Giving up sport because of the shape alone.

shingles = Shingles
    .gist = The chickenpox virus wakes up in a nerve, and a strip of skin on one side burns and blisters.
    .about =
        A strip of skin on one side burns or is sore to touch. Red patches and blisters follow within 1 to 5 days,
        sometimes up to 2 weeks. It is more common after 50 and with a weak immune system. About 1 in 4 people
        get it in their life.
    .expect =
        Medicine against it works best in the first 3 days of the rash.
    .sooner =
        Be seen today if blisters came in the last 3 days, or if they are near an eye. Be seen within days if they are
        older.
    .avoid =
        - Leaving blisters uncovered.
        - Being near babies, people with a weak immune system, or pregnant people who have not had chickenpox.

pmr_gca = Polymyalgia or giant cell arteritis
    .gist =
        From 50 on, an inflammation can make shoulders, hips or the arteries of the head sore. Tablets help it fast.
    .about =
        From 50 on, mostly after 70, an inflammation can make shoulders, neck and hips stiff. Both sides are stiff for
        more than 45 minutes each morning. Sometimes arteries of the head are inflamed too.
    .expect =
        A blood test helps to find out, and treatment helps.
    .sooner =
        Be seen within days if it has lasted more than 2 weeks. Be seen today for a new headache at the temples, a sore
        scalp, or a jaw that aches on chewing. Get emergency help if you lose any sight.
    .avoid =
        - Putting it down to age.

hip_mimic = Pain from the hip
    .gist = The hip joint or a tendon beside it is sore, and it is felt in the groin, thigh or buttock.
    .about =
        A sore hip joint hurts in the groin or the front of the thigh. Putting on socks or getting out of a car can
        be hard, and you may limp. A sore tendon at the outer hip hurts when you lie on that side. Both can feel
        like back pain.
    .expect =
        It depends on the cause. An examination can tell.
    .see =
        { $duration ->
            [weeks_6_to_12] Book an appointment if it gets worse or stops getting better.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
            [weeks_1_to_2]
                Book an appointment if it gets worse, is the same when you look again, or has not settled by 6 weeks.
            [weeks_2_to_3]
                Book an appointment if it gets worse, is the same when you look again, or has not settled by 6 weeks.
            [weeks_3_to_4]
                Book an appointment if it gets worse, stays the same, or has not settled by 6 weeks.
            [weeks_4_to_6]
                Book an appointment if it gets worse, stays the same, or has not settled when you look again.
           *[other]
                Book an appointment if it gets worse for more than a week, is the same after 3 weeks, or has
                not settled by 6 weeks.
        }
    .sooner =
        Be seen today if you cannot put weight on the leg, or have a fever with it.
    .avoid =
        - Treating only the back when the hip is what hurts.

deep_gluteal_piriformis = Deep buttock pain, also called piriformis pain
    .gist = A muscle or nerve deep in the buttock is sore, most of all on long sitting.
    .about =
        A nerve or muscle deep in the buttock is sore. Sitting for more than 20 to 30 minutes makes it worse. It can
        spread to the back of the thigh, seldom past the knee. The back itself hurts little. Experts do not agree on
        how often this is the cause.
    .expect =
        It takes weeks to months. Breaks from sitting, and exercises for the hip and buttock, are usually advised.
    .see =
        { $duration ->
            [weeks_6_to_12] Book an appointment if it gets worse or stops getting better.
            [over_12_weeks] Book an appointment if it gets worse or stops getting better.
            [weeks_4_to_6]
                Book an appointment if it is no better when you look again, or sooner if you run and it hurts more on each
                step.
           *[other]
                Book an appointment if it is not better by 6 weeks, or sooner if you run and it hurts more on each step.
        }
    .avoid =
        - Sitting long on a hard edge, or on a wallet.
        - Calling every pain in the buttock piriformis. Nerves, joints and bones can hurt there too.

vertebral_fracture = A broken bone in the spine
    .gist = A bone of the spine has given way a little, as thin bones can after a small fall or a lift.
    .about =
        Weak bones can break after a small fall, a lift or a cough. The pain begins suddenly over the spine. Standing up
        and turning over hurt, and lying down eases it. It is more common with age, with steroid tablets and after
        earlier broken bones.
    .expect =
        The pain mostly eases over 6 to 12 weeks. If it is a broken bone, treatment can help to prevent the next one.
    .sooner =
        Be seen today if it is new and you had a fall, if the pain is severe, or if you cannot stand or walk. Else be seen
        within days. Get emergency help for weakness or numbness in the legs.
    .avoid =
        - Treating it as a strain if you take steroid tablets.
        - Hard exercises that bend you forward.
        - Staying in bed for long, once it has been looked at. Then move gently as far as the pain allows.

axial_spa = Inflammatory back pain
    .gist = The body's own defences inflame the joints of spine and pelvis, so rest stiffens them and moving helps.
    .about =
        Here the joints of the spine and pelvis are inflamed by the body's own defences. It begins slowly, mostly before
        the age of 45, and lasts for months. Mornings are stiff for more than half an hour, moving helps and rest does
        not. At most about 1 in 100 adults get it, women about as often as men.
    .expect =
        It lasts, and it can be treated very well. In UK studies it took 8 to 9 years on average until it was
        found.
    .see =
        Book an appointment with your { $family_doctor } and ask about a specialist for joints.
    .sooner =
        Be seen today if an eye is red and painful or your sight is blurred.
    .avoid =
        - Resting. Daily exercise is part of the treatment.
        - Waiting because an X-ray was normal. Changes can take years to show.

bone_stress_spine_pelvis = Bone stress injury of the spine or pelvis
    .gist = A bone of the low back or pelvis has had more load than it can repair, and is sore.
    .about =
        Bone that gets more load than it can repair becomes sore, and can crack a little. In runners the low back or
        one buttock hurts more with each step. In young people it is often arching back that hurts, for example in
        gymnastics, bowling or football. It builds up over weeks. It is more common in people who eat too little{ $sex ->
            [male] .
           *[other] {" "}or miss periods.
        }
    .expect =
        It heals when the load is taken off. In a study of 34 young people with such an injury of the pelvis, all went
        back to sport. Half were back within about 7 weeks of the first pain.
    .see =
        Book an appointment if running or jumping has hurt for more than a week, or arching back for more than 3 weeks.
        Leave it out until then.
    .sooner =
        Be seen within days in any of these cases:

        - Hopping is not possible, or there is a limp.
        - It aches at rest or at night.
        - There was a stress fracture before.
    .avoid =
        - Running or training through it.

kidney_stone = Kidney stone
    .gist = A small stone on its way down from the kidney hurts in waves, and moving changes nothing.
    .about =
        A small stone on its way from the kidney hurts in the side, in strong waves that can run to the groin.
        Moving or lying down hardly changes it, and it is hard to keep still. There can be sickness, or blood in the
        pee. About 12 in 100 men and 6 in 100 women get one in their life.
    .expect =
        Up to 8 in 10 stones come out by themselves.
    .sooner =
        Be seen today for very strong pain in waves. Get emergency help in any of these cases:

        - a fever or shivers
        - you cannot keep fluids down, or pass hardly any pee
        { $pregnancy ->
            [pregnant]
                - pregnancy
                - only one kidney
            [could_be]
                - a pregnancy, if there is one
                - only one kidney
           *[other] - only one kidney
        }
        - the age of 60 or over, if this is the first time
    .avoid =
        - Waiting at home with a fever.

vascular_claudication = Narrowed leg arteries
    .gist =
        The arteries of the leg let too little blood through when you walk, so the calf cramps until you
        stand still.
    .about =
        When the arteries of the leg are narrow, the muscles get too little blood on walking. The calf cramps, more so
        uphill. Just standing still takes it away within minutes. It is more common in people who smoke.
    .expect =
        It depends on how narrow the arteries are.
    .see =
        Book an appointment to have the pulses checked if it lasts more than 6 weeks.
    .sooner =
        Be seen today if a foot hurts at rest, or has a sore or a black spot. Get emergency help if a leg or foot
        suddenly turns cold, pale or numb.
    .avoid =
        - Putting it down to the back without having the pulses felt.

peripheral_neuropathy = Worn nerves of the feet
    .gist = The long nerves to the feet work less well, so that numbness creeps up slowly on both sides.
    .about =
        The long nerves to the feet work less well. Numbness, tingling or burning creeps up slowly on both sides, like
        socks. It is often worse at night. Common reasons are diabetes, alcohol, too little vitamin B12 and some cancer
        medicines.
    .expect =
        It changes slowly. Finding the reason is what helps most.
    .see =
        Book an appointment to look for the reason.
    .sooner =
        Be seen today if the numbness is new and climbs up over days, or if a foot has a sore.
    .avoid =
        - Walking barefoot on feet that do not feel well.
        - Hot water bottles on numb skin.

cervical_myelopathy = Pressure on the spinal cord in the neck
    .gist = The spinal cord in the neck has too little room, so that hands get clumsy and walking unsteady.
    .about =
        Worn discs and joints in the neck can press on the spinal cord. Hands get numb and clumsy, walking gets
        unsteady and legs feel stiff. The neck may hurt little or not at all. It is often taken for a nerve trapped at
        the wrist, and it can take 1 to 2 years until it is found.
    .expect =
        It tends to get worse in steps, so it pays to find it early.
    .see =
        Book an appointment if both arms have been numb for long.
    .sooner =
        Be seen within days for clumsy hands or unsteady walking. Be seen today if it got worse in the last 2 weeks, or
        if you fall. Get emergency help if it gets worse from day to day, or for new trouble with peeing.
    .avoid =
        - Manipulation of the neck.
        - Putting it down to age.
