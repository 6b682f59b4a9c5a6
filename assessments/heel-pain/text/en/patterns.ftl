# What the answers can fit, never "you have". Some can be shown to a parent too, so they speak of "the pain".

plantar_heel_pain = Plantar heel pain, also called plantar fasciitis
    .gist =
        The strong band under the foot is sore where it begins at the heel. It is the commonest heel pain.
    .about =
        The strong band under the foot is sore where it begins, under the heel, towards the inner side. The first steps
        after sleep or sitting are sharp; it eases within minutes, and comes back after long standing.

        It is by far the most common pain under the heel. Of adults 4 to 7 in 100 have it, and from 50 on about 1 in 10.
        A spur of bone is common without pain too.
    .expect =
        { $duration ->
            [over_12_weeks]
                It mostly takes months. Of people sent to a hospital for it, 8 in 10 still felt something after a year.
                Others seem to do better.
            [under_2_weeks] Caught early, it can settle in weeks. Once it has lasted, it mostly takes months.
           *[other] It mostly takes months.
        }
    .see =
        { $duration ->
            [over_12_weeks] Book an appointment if it comes back.
           *[other]
                Book an appointment if it is no better after 2 weeks of self-care, or not nearly gone by 12 weeks. Book
                one too if the heel is numb.
        }
    .avoid =
        - Walking barefoot on hard floors in the first weeks.
        - One steroid injection after another. They can tear the band and make the fat pad thinner.

# Where on the tendon it is sore is said only to those who have said so.
achilles_midportion = { $site ->
        [tendon] Achilles tendinopathy, above the heel
       *[other] Achilles tendinopathy
    }
    .gist =
        The Achilles tendon is sore { $site ->
            [tendon] some way above the heel
           *[other] and stiff
        }, mostly after more load than it was used to.
    .about =
        The Achilles tendon is sore and sometimes thick, mostly 2 to 7 cm above the heel bone. Often it is stiff in the
        morning and at the start of a walk or run. Then it warms up, and is sore later or the next day. Mostly there was more
        load than before, such as distance, speed, hills or jumps. People who do not run get it too.
    .expect =
        { $duration ->
            [over_12_weeks]
                Calf exercises take 12 weeks. It mostly clears within 3 to 6 months of starting them. In a study of 43
                people about 1 in 5 still had trouble after 10 years.
            [under_2_weeks] Caught early, it can settle in weeks. Once it has lasted, calf exercises take 12 weeks.
           *[other] Calf exercises take 12 weeks. It mostly clears within 3 to 6 months of starting them.
        }
    .see =
        { $duration ->
            [over_12_weeks] Book an appointment if it comes back.
           *[other]
                Book an appointment if it is no better after 2 weeks of self-care, or not nearly gone by 12 weeks.
        }
    .sooner =
        Be seen today after a sudden snap, or if the push-off gets weak.
    .avoid =
        - Resting for weeks, unless you were told to. Tendons need load.
        - A steroid injection into the tendon.
        - Stretching hard through pain.

achilles_insertional = Achilles pain at the heel bone
    .gist =
        The Achilles tendon is sore where it joins the heel bone. Hills, flat shoes and a dropped heel make it
        worse.
    .about =
        The tendon is sore where it meets the bone. Going uphill, letting the heel drop off a step and flat shoes make
        it worse. There can be a hard bump.
    .expect =
        It takes months, and is slower than pain higher up in the tendon.
    .see =
        { $duration ->
            [over_12_weeks] Book an appointment if it comes back.
           *[other]
                Book an appointment if it is no better after 2 weeks of self-care, or not nearly gone by 12 weeks. Book
                one too if both heels hurt and mornings are stiff for more than half an hour.
        }
    .avoid =
        - Letting the heel drop off a step in the first weeks.
        - Shoes with a hard, tight back.

retrocalcaneal_bursitis_haglund = A sore bursa or bump at the back of the heel
    .gist =
        A small cushion between tendon, bone and skin is swollen and sore, mostly where a shoe presses.
    .about =
        A bursa is a small cushion between tendon, bone and skin. It swells and gets sore when a shoe rubs on it, or
        with much load. Barefoot or in clogs it is mostly fine. There can be a hard bump.
    .expect =
        Softer shoes often help soon. The rest takes months.
    .see =
        { $duration ->
            [over_12_weeks] Book an appointment if it comes back.
           *[other]
                Book an appointment if it is no better after 2 weeks of self-care, or not nearly gone by 12 weeks.
        }
    .sooner =
        Be seen today if it turns red and hot.
    .avoid =
        - Shoes that press on the sore spot.

achilles_rupture = A torn Achilles tendon
    .gist =
        The tendon that lifts the heel may have torn, so that the push-off is weak even when it hurts little.
    .about =
        The tendon tears with a snap, often in sport. It feels like a kick, and may hurt little later. The push-off is
        weak and tiptoe on that leg is not possible. There can be a gap or a bruise. It is rare: in a recent count
        about 8 in 100,000 people a year in the UK. Up to a quarter of them are missed at first, because walking may still
        be possible.
    .expect =
        Treatment works best early. In a study of adults up to 60, a cast within 3 days and then a brace did as well as
        an operation. The tendon tore again a little more often, but fewer nerves were hurt.
    .sooner =
        Be seen today if it happened in the last 6 weeks. An older tear is worth an appointment too.
    .avoid =
        - Waiting because you can walk.
        - Testing or stretching it, or walking more than needed.

calf_strain = A strained calf muscle
    .gist =
        A few fibres of the calf muscle have torn, higher up than the tendon. They heal by themselves.
    .about =
        A few fibres of the calf muscle have torn, higher up than the tendon. Tiptoe is sore but possible.
    .expect =
        It takes 2 to 8 weeks.
    .sooner =
        Be seen within days after a pop, or if it hurts a lot, bruises or gets worse. Be seen today if tiptoe is not
        possible. Be seen today too if the calf is swollen, and sore or warm: a clot can feel like a strained calf.
    .avoid =
        - Hard massage and hard stretching in the first days.

skin_blister_wart = Sore skin: a blister, hard skin or a wart
    .gist =
        The skin itself is sore: a blister, hard or cracked skin, or a wart.
    .about =
        The skin itself hurts: a blister, hard or cracked skin, or a wart.
    .expect =
        A blister heals in days. Hard skin and warts take longer.
    .sooner =
        Be seen the same day if it turns red, hot or swollen, or oozes pus.

ankle_sprain = A sprained ankle
    .gist =
        The bands that tie the ankle bones together were stretched or torn a little when the foot rolled.
    .about =
        When the foot rolls, ligaments, which tie bone to bone, are stretched or torn a little. The outer side of the
        ankle is often swollen and bruised.
    .expect =
        It mostly settles in weeks.
    .see =
        Book an appointment if it is no better after 2 weeks of self-care.
    .sooner =
        Be seen today if you can't take four steps, or if a bone is sore to touch.

fat_pad = Pain of the fat pad under the heel
    .gist =
        The cushion of fat under the heel is bruised or thin, so that hard floors hurt.
    .about =
        The cushion of fat under the middle of the heel is bruised or has got thin. It aches more barefoot, on hard
        floors and as the day goes on. The first steps are not the worst.
    .expect =
        It takes weeks to months. A soft cushion or heel cup often helps from the first day.
    .see =
        { $duration ->
            [over_12_weeks] Book an appointment if it comes back.
           *[other]
                Book an appointment if it is no better after 2 weeks of self-care, or not nearly gone by 12 weeks.
        }
    .avoid =
        - Walking barefoot on hard floors.
        - Steroid injections into the pad. They can make it thinner.

calcaneal_stress_fracture = A stress fracture of the heel bone
    .gist =
        The heel bone had more load than it could repair. It is sore, and may have a fine crack.
    .about =
        Bone that gets more load than it can repair becomes sore, and can crack a little. Each step hurts, it gets worse
        as you go on, and it can ache at night. Squeezing the heel bone from both sides hurts and hopping is not
        possible. Often training rose sharply before. It is more common in people who eat too little, { $sex ->
            [male] or
           *[other] miss periods or
        } have weak bones.
    .expect =
        It mostly heals within 6 to 12 weeks without running and jumping. An X-ray can be normal for weeks.
    .see =
        Book an appointment, and do not run until then.
    .sooner =
        Be seen today if four steps are not possible. Be seen within days if squeezing hurts or hopping is not possible,
        and two of these are so. After a sharp rise in training, or with weak bones, one is enough.

        - Each step hurts.
        - It aches at night.
        - The heel is swollen.
    .avoid =
        - Running it off.
        - Stretching and rolling it like plantar heel pain.

severs = Growing heel pain, also called Sever's disease
    .gist =
        In a growing heel the tendon pulls on a softer part of the bone. Sport makes that sore; it is common and
        settles.
    .about =
        In children the heel bone has a softer part where it grows and the tendon pulls. Sport can make it sore, most of
        all at 8 to 14 and in a growth spurt. Squeezing the heel bone from both sides hurts. Often both sides
        are sore. There is no swelling, no fever and no pain at night.
    .expect =
        It settles over weeks to months, and always when the heel has stopped growing.
    .see =
        Book an appointment if sport brings on a limp again and again, or if one heel hurts without any link to sport. A
        limp in ordinary walking should be looked at the same day.
    .sooner =
        Be seen today if the heel is hot, red or swollen, if there is a fever, or if it won't take weight.
    .avoid =
        - Stopping all sport, unless you were told to. Less is mostly enough.

nerve_entrapment_heel = A trapped nerve at the ankle or heel
    .gist =
        A nerve that runs behind the inner ankle to the heel and sole is irritated.
    .about =
        A nerve that runs behind the inner ankle to the heel and sole is irritated. It burns, tingles or feels numb,
        often more after standing or walking and at night. It is uncommon.
    .expect =
        It depends on the cause. An examination can tell.
    .see =
        Book an appointment if it burns, tingles or feels numb.
    .sooner =
        Be seen within days if the foot gets weak. Get emergency help for numbness between the legs, trouble with pee or
        poo, or trouble in both legs.
    .avoid =
        - Tight shoes and laces over the inner ankle.

s1_radicular_heel = Heel pain that comes from the back
    .gist =
        A nerve that runs from the low back down to the heel is irritated, so the heel hurts although it is not
        sore to touch.
    .about =
        A nerve that runs from the low back down to the heel, the sole and the outer foot is irritated. The heel can
        hurt, tingle or feel numb although it is not sore to touch. There is often pain in the back, buttock or calf
        too. Coughing or sitting can bring it on.
    .expect =
        Most people get better within 6 to 12 weeks.
    .see =
        { $duration ->
            [weeks_4_to_6] Book an appointment if the heel or foot is numb, or if it is no better when you look again.
            [weeks_6_to_12] Book an appointment if the heel or foot is numb, or if it gets no better.
            [over_12_weeks] Book an appointment if the heel or foot is numb, or if it gets no better.
           *[other] Book an appointment if the heel or foot is numb, or if it is not better by 6 weeks.
        }
    .sooner =
        Be seen within days if tiptoe is weak. If that is new or gets worse, be seen today. Get emergency help for
        numbness between the legs, trouble with pee or poo, or trouble in both legs.
    .avoid =
        - Treating only the heel.
        - Staying in bed.

posterior_impingement = Pinching at the back of the ankle
    .gist =
        Something soft, or a small extra bone, is pinched deep behind the ankle when the foot points down.
    .about =
        When the foot points down, soft tissue, a tendon or a small extra bone is pinched deep behind the ankle. It is
        known from ballet, football and running downhill.
    .expect =
        It mostly gets calmer when the foot points less.
    .see =
        { $duration ->
            [over_12_weeks] Book an appointment if it comes back.
           *[other]
                Book an appointment if it is no better after 2 weeks of self-care, or not nearly gone by 12 weeks.
        }
    .avoid =
        - Pointing the foot as far as it goes.

inflammatory_enthesitis = Inflammation where the tendon joins the bone
    .gist =
        The place where a tendon joins the bone is inflamed by the body's own defences. It can be treated well.
    .about =
        Here the heel is inflamed by the body's own defences, at the back or under it, on one side or both. Mornings are
        stiff for more than half an hour, moving helps and rest does not. It can go with psoriasis, a stiff back, or
        inflamed joints, eyes or bowel.
    .expect =
        It lasts, and it can be treated very well.
    .see =
        Book an appointment if mornings are stiff for more than half an hour, and ask about a specialist for joints.
    .sooner =
        Be seen today if an eye is red and painful.
    .avoid =
        - Waiting because an X-ray was normal.

gout_crystal = Gout
    .gist =
        Tiny crystals have inflamed a joint or tendon. It comes suddenly, and each attack passes.
    .about =
        Tiny crystals inflame a joint or tendon. It comes suddenly, often overnight, and is red, hot and very sore.
        Often there were attacks before, such as in the big toe. It is more common with water tablets.
    .expect =
        An attack passes. Medicine can prevent the next one.
    .sooner =
        Be seen today if it is the first time, or if you have a fever, a wound or feel ill. An infection can look the
        same.
    .avoid =
        - Stopping medicines that were prescribed for it.
