# Replies to what people come to know. The answer comes first, in one or two sentences. "my child" in a question, as a parent asks
# it; the replies do without "your child" where they can.

-as_those_say = Not before those who treat it say so. Ask them when, and with how much to begin.
-spare-the-leg = No jumps, hops, sprints or quick turns for now. What is free of pain is fine, sitting or lying.
-first_looked_at = Not yet. Wait until this has been looked at, and ask then what may start again.

## What people name themselves

shock_waves = Do shock waves help?
    .look =
        Not before it is clear what hurts. Ask about them where it is looked at.
    .as_told =
        Ask those who treat it first: it depends on what is healing.
    .child =
        Not usual while the heel is growing: it settles without them.
    .otherwise =
        They can, for many, where some months of exercises and better shoes were not enough. It takes a few visits,
        and weeks after the last to tell. It hurts while it is done, and the heel can stay sore for some days. If
        walking is harder after that, phone before the next. Keep up the exercises.

insoles = Do insoles or heel pads help?
    .look =
        They come later: first it is found out what hurts. Only with whole skin, full feeling and no boot or cast, a
        soft cup from a shop may ease it until then.
    .as_told =
        Wedges in a boot, and lifts in shoes, raise the heel so that the calf pulls less; a cup or pad only
        cushions it. Put nothing in a boot before those who treat it agree. Ask which one, and until when.
    .child =
        A soft cushion or lift under both heels helps while they are sore.
    .tendon =
        A small lift under both heels eases a sore tendon for some weeks. Insoles for the arch do little for
        it.
    .otherwise =
        Soft ones with support can ease it, and for many those from a shop do about as well. Wear them in
        both shoes. In other shoes they sit differently, so change bit by bit.

splint = What about a night splint?
    .look =
        It comes later: first it is found out what hurts.
    .as_told =
        Ask those who treat it first: it depends on what is healing.
    .tendon =
        For the tendon it is not known to do more than exercises alone.
    .otherwise =
        It holds the foot bent up in the night, so that the first steps hurt less. Some gain by it, and many
        sleep badly in it. A stretch before the first step does much the same.

stretching = Does stretching help?
    .look =
        Not now: a pull can make some of what it may be worse. Wait until it has been looked at.
    .as_told =
        Only what you were told to do: a stretch too early can pull on what is healing. Ask when it may
        start.
    .report_first =
        Not before whoever ordered the scan has said so: a stretch can pull on what is hurt.
    .gentle =
        No hard stretch for now. Move the ankle up, down and round, as far as it does not hurt.
    .child =
        Gentle calf stretches are fine as long as they do not hurt. They do not make the growing heel heal
        sooner.
    .tendon =
        Not much, and never hard or through pain: it presses the tendon against the bone. Slow heel raises
        do more. An easy calf stretch that does not hurt does no harm.
    .sole =
        Yes, under the heel: pull the toes back until the arch is tight, above all before the first steps.
        Stretch the calf as well.
    .otherwise =
        It is not known to do much for pain at this place. Ask whoever examines it.

massage = What about massage, a roller or needles?
    .look =
        Not before somebody has looked at it. A calf that is newly swollen or sore is not rubbed at all.
    .as_told =
        Ask those who treat it first: it depends on what is healing.
    .otherwise =
        It can ease the calf or the sole for some hours, and heals neither. Not hard on the tendon or the
        bone. If the next morning is worse, it was too much.

tape = What about tape, a brace or a sleeve?
    .look =
        It does not replace a look at it. Nothing tight on it until then.
    .as_told =
        Ask those who treat it first: it depends on what is healing.
    .tendon =
        It can feel good, but it heals nothing and does not keep it from tearing. Wear it loose enough, take it off at
        night, and build strength beside it. With a limp, a stick in the hand of the good side helps.
    .child =
        It may feel good for sport, and is not needed: the growing heel settles without it.
    .sole =
        Tape under the arch can ease the first weeks, beside stretches and soft shoes. Have somebody show
        you how.
    .otherwise =
        It is not known to do much for pain at this place. Ask whoever examines it.

boot = What about a boot or a cast?
    .treated_look =
        Phone those who fitted it today, or go where this page says. Tightness, a cold or numb foot, or a
        swollen calf cannot wait.
    .treated =
        Wear it as you were told, at night and for a few steps too. Once those who treat it allow shoes, begin
        indoors, some minutes at a time, and ask about a heel lift. Even then wear the boot in crowds, on wet floors
        and for long ways. The heel is often sore then, as it has had no load. A swollen, sore calf is looked at the
        same day. Toes that turn numb, cold or blue are an emergency, and so is trouble breathing.
    .look =
        Whoever examines it says whether one is needed, and for how long. Until then walk as this page says.
    .otherwise =
        Seldom needed for this. Weeks in a boot make the calf weak, and the pain is apt to come back. It is
        for a tear, or for a bone that is hurt.

cold = Ice or warmth?
    .otherwise =
        Cold for some minutes, with a cloth between, can ease it after walking or sport. Warmth feels better
        to some when it is stiff. Neither heals it. Not on numb skin, and not with diabetes or poor blood
        flow.

spur = Is it a heel spur?
    .look =
        It may be, but a spur alone would be no danger. The reason at the top of this page has to be looked
        at first.
    .otherwise =
        A spur is a small point of bone, which an X-ray shows. Many people have one without pain, so it is
        seldom the cause, and it need not go away. The band or tendon beside it gets sore, and that can be
        treated.

tear = Is it torn, or could it tear?
    .look =
        It can be, and so somebody should test it. Until then: no stretching, no tiptoe, and as few steps as
        can be.
    .treated =
        While it heals it can tear again, most of all in the first months. A slip, a jump, a hard stretch or
        steps without the boot can do it. A new snap, a gap or a weak push-off is looked at the same day.
    .test =
        Perhaps in part, so somebody should test it. Until then no stretching, jumps or sprints.
    .otherwise =
        Little points to a tear: that comes with a snap, a kick or a pull, and a push-off that is weak. A
        sore tendon seldom tears, and gets stronger with load that grows in small steps.

stress_fracture = Is it a stress fracture?
    .known =
        That is what was found. Ask how far it has healed, and when which load may come.
    .look =
        It can be, and so it is looked at before you run again. An X-ray can miss a fine crack in the first
        weeks; a scan (MRI) shows it.
    .first =
        It can be one of the things that are looked for. An X-ray can miss a fine crack, and a scan (MRI) shows
        it. Ask for that where the top of this page sends you.
    .child =
        Seldom in a growing heel, which is sore when it is squeezed and after sport. Pain at night, swelling
        or a lasting limp is looked at.
    .otherwise =
        Less likely. A cracked bone hurts with each step, on a hop, and at one spot when it is pressed. It
        gets worse with each run. If that is so, stop running and be seen.

bone_bruise = Is it a bruise of the bone?
    .look =
        It may be. But what stands at the top of this page has to be looked at first.
    .otherwise =
        Answers cannot tell a bruise from a fine crack. A bruise mostly follows a knock, and hurts
        less from week to week. A crack hurts more with each step and run, and when the heel is
        squeezed. An examination can tell.

bursa = Is it a bursa?
    .look =
        It may be, but the reason at the top of this page has to be looked at first.
    .sole =
        Less likely there. A bursa is a small cushion, and is sore mostly at the back of the heel, where a
        shoe presses.
    .otherwise =
        It may be. A bursa is a small cushion between tendon, bone and skin, and gets sore and thick where a
        shoe presses. A soft back and a ring-shaped pad let it calm down. If it turns red and hot, be seen
        the same day.

knot = What is the lump?
    .growing =
        That takes an examination, and sometimes an ultrasound scan. Do not press or cut it, and wear
        nothing that rubs on it.
    .both =
        Thick tendons on both sides can hold a fat of the blood, cholesterol. Ask for a blood test.
    .otherwise =
        On the tendon it is mostly a thick part of it, which can stay when the pain has gone and does no harm
        then. At the heel a hard one is mostly bone that a shoe presses, a soft one a cushion. In the arch it is
        a knot of the band. Take the pressure off with a wider shoe or a ring-shaped pad. One that is new and
        stays, or grows, is looked at.

joints = Is it arthritis or gout?
    .look =
        It can be. Blood tests and an examination help to tell. Say which joints were ever swollen, and how
        long you are stiff in the morning.
    .first =
        The reason at the top of this page has to be looked at first. Ask about this there.
    .otherwise =
        Less likely by what was answered. Gout comes overnight, red, hot and swollen. Arthritis makes joints
        swell, and mornings stiff for more than half an hour.

flat_feet = Do flat feet matter?
    .look =
        An arch that has sunk lately should be looked at: the tendon that holds it may be sore or torn.
    .otherwise =
        Mostly not: they are a common shape, and seldom hurt by themselves. In small children they are usual, and
        mostly get less with growing. One that is stiff or hurts is looked at. If the soles tire on long walks, firm
        shoes and insoles with support can help. So do stronger feet and calves, in small steps.

weight = Does body weight matter?
    .not_lose =
        It is seldom the cause. Nobody should eat less because of the heel: bones and tendons need food to
        heal and to grow.
    .look =
        It adds load to the heel, and is seldom the only cause. First comes what stands at the top of this
        page.
    .otherwise =
        It adds load to the heel, and is seldom the only cause. Soft shoes and shorter times on the feet
        help now. If there is weight to lose, that helps in the long run. No crash diet is needed.

birth = Does a pregnancy or a birth matter?
    .look =
        It can. The reason at the top of this page has to be looked at first.
    .otherwise =
        It can: more weight, more water and softer ligaments make feet ache and get wider. So does carrying a baby.
        Soft shoes that are big enough, indoors too, short walks at first, and rest with the feet up. It mostly eases
        over some months. Swelling that comes fast, or in one leg, is looked at the same day.

small_bone = What about an extra small bone (os trigonum)?
    .look =
        Such a bone is harmless in itself. The reason at the top of this page has to be looked at first.
    .otherwise =
        It is harmless in itself, and hurts where it is pinched when the foot points down. Less pointing for
        some weeks, and strength, come first. An injection or an operation is for when months of that did
        not help.

thin_calf = Why is the calf thin, or of another shape?
    .look =
        A calf gets thin when it is spared, or when its nerve or tendon is hurt. Which it is has to be looked at first.
    .after_tear =
        After a tear, a cast or an operation that is usual. It gets thin within weeks, can bunch up higher, and
        comes back over a year or more, often not quite. Do not test it before those who treat it allow heel
        raises. If many months later you cannot rise on that foot alone, ask whether the tendon has healed too
        long. Hands and an ultrasound can tell.
    .otherwise =
        A leg that was spared for weeks gets thinner, and comes back with strength work. Without that reason, or with a
        weak foot, have it looked at. It can come from a nerve in the back, or an old tear.

heel_raises = When do heel raises start, and how?
    .look =
        Not before it has been looked at: load can make some of what it may be worse. Ask there when to start.
    .old_injury =
        If it was months ago, and nobody treats it any more or you were told to go on, nobody has to allow them first.
        Begin slowly on both feet, then on one, then with weight. The next morning tells. If not, ask those who treat
        it.
    .told_rest =
        Rest from running need not mean rest from these: a sore tendon or band gets weak without load. Ask
        whoever told you to rest if they may begin: on both feet, on the floor, slowly. Some pain is all right
        if the next morning is no worse.
    .as_told =
        Only as you were told: too early they pull on what is healing. Ask when they start, on how many legs,
        and what is a sign to stop.
    .floxacin =
        No heavy ones for now: such an antibiotic can weaken tendons for months. Ask whoever examines it when to
        start.
    .gentle =
        Not in the first days. Move the ankle up and down first, as far as it does not hurt. Slow raises on both
        feet come once walking is easy.
    .child =
        A growing heel settles without them. Easy ones on both feet do no harm if they do not hurt.
    .ask_first =
        Ask first whoever examines or treats it: something in the answers may need a gentler start. Until then
        move the ankle up and down, as far as it does not hurt.
    .tendon =
        Now, if they hurt only a little. Hold on to something firm. Slowly up and down on both feet, then on
        one, then with weight in a bag. Where it hurts low at the bone, stay on flat ground. They are right if
        the next morning is as usual, and they take months.
    .sole =
        They can help beside stretches: slowly up and down with a rolled towel under the toes, on both feet
        first. Begin once walking is fairly easy. They are right if the next morning is as usual.
    .otherwise =
        It is not known whether they help pain at this place. Ask whoever examines it.

gel = What about a gel or a cream?
    .look =
        Rub nothing in before it has been looked at, least of all on a calf that is swollen or sore.
    .child =
        Ask a pharmacist first: many gels are not for children. A growing heel hardly needs one.
    .may_be_pregnant =
        A gel with ibuprofen or its like can ease a tendon for a while, and heals nothing. It counts as a
        medicine: not if you are or may be pregnant, not on a wound, and not beside such tablets. Ask a
        pharmacist.
    .otherwise =
        A gel with ibuprofen or its like can ease a tendon for a while, and heals nothing. It counts as a
        medicine: not on a wound, and not beside such tablets. Ask a pharmacist. Thick skin under the heel lets
        little through.

shoe_cause = Can it come from shoes or boots?
    .look =
        Shoes can make a heel sore. But it does not explain what stands at the top of this page, so have that
        looked at first.
    .as_told =
        Perhaps. But those who treat it decide about shoes, work and sport now. Wear what they gave you, and ask
        them before you change it.
    .back =
        It can: a hard edge presses, and in a flat or barefoot shoe the heel sits lower and the tendon works
        more, at each step. Wear the kind that was fine before for some weeks: if it eases, the shoes had a
        part. New boots need short walks first; a shop can stretch them where they press.
    .otherwise =
        It can add to it: on a thin, flat or worn-out sole the heel lands harder, and the band under the foot works
        more. Wear the kind that was fine before for some weeks, indoors too: if it eases, the shoes may have had a
        part. How much you stand and walk mostly counts more.

how_i_run = Can it come from how I run?
    .look =
        It can. But what stands at the top of this page has to be looked at first. Ask there when to run again.
    .as_told =
        Perhaps. But those who treat it decide about shoes, work and sport now. Wear what they gave you, and ask
        them before you change it.
    .otherwise =
        More often it is how much than how: more miles, hills or speed than the foot is used to. Running on the
        toes loads the tendon more, long steps the heel. Shorter, quicker steps ease both. Change one thing at a
        time.

standing_work = Can it come from standing or walking at work?
    .look =
        It can make it worse. But it does not explain what stands at the top of this page, so have that looked
        at first.
    .as_told =
        Perhaps. But those who treat it decide about shoes, work and sport now. Wear what they gave you, and ask
        them before you change it.
    .otherwise =
        It can: hours on a hard floor load the heel. Soft soles, a mat, a second pair to change and short sits help;
        dear shoes are not known to do more. Try shoes on late in the day. It mostly heals although the work goes on,
        but more slowly.

tight_calves = Do tight calves cause it?
    .look =
        They may add to it. But do not stretch before what stands at the top of this page has been looked at.
    .as_told =
        They may add to it. But stretch only as you were told: too early it pulls on what is healing.
    .gentle =
        They may add to it, and are seldom the only cause. No hard stretch for now: move the ankle up and down,
        as far as it does not hurt.
    .tendon =
        They may add to it: a stiff calf pulls more on the tendon. Slow heel raises do more than stretches.
        Never stretch hard or through pain.
    .otherwise =
        They may add to it: a stiff calf pulls more on the heel and the sole. It is seldom the only cause. Calf
        stretches that do not hurt, and a stronger calf, ease it.

other_side = Can it come from sparing the other leg, or from an old injury?
    .look =
        That is for the examination to find. What stands at the top of this page comes first.
    .otherwise =
        It can add to it: who spares one leg loads the other more. What helps is the same: less load
        for now, and then a foot that gets strong step by step. Exercises for the other leg belong
        to it.

pedalling = Can it come from cycling?
    .look =
        It can. But what stands at the top of this page has to be looked at first. Ask there when to ride again.
    .as_told =
        Perhaps. But those who treat it decide about shoes, work and sport now. Wear what they gave you, and ask
        them before you change it.
    .otherwise =
        It can: pedals under the toes make it work more. So does a saddle so high or low that the heel has to
        reach or drop. Put the middle of the foot on the pedal, choose easy gears, and ride shorter for some
        weeks.

a_medicine = Can it come from a medicine?
    .floxacin =
        It can: antibiotics whose name ends in -floxacin hurt tendons, also months later. If you still take one, phone
        who gave it before the next tablet. It can take weeks to months to get better, and some stay sore for long. No
        stretching, jumps or tiptoe until it has been looked at.
    .otherwise =
        Some can: antibiotics whose name ends in -floxacin, steroid tablets, some against cholesterol, and hormone
        tablets after breast cancer. Do not stop any by yourself: ask who gave it what else there is. If you had such
        an antibiotic in the last months, call the same day.

sugar_blood_flow = Can it come from diabetes or poor blood flow?
    .known =
        Diabetes makes tendons and the sole stiffer, can numb the feet, and lets sores heal badly. Poor blood flow can
        hurt on walking, at night, or not at all: ask at the foot check what the pulses are like. Look at both feet
        each day. Show a sore, a blister, or a foot that is red, hot or swollen the same day.
    .otherwise =
        The answers name no diabetes. It can also be a cause before it is known: then people are very thirsty,
        and the feet burn or go numb. Poor blood flow makes feet cold, calves cramp on walking, and sores heal
        badly. Have such signs looked at.

my_age = Does it come from my age?
    .look =
        Hardly alone. What stands at the top of this page has to be looked at first, at any age.
    .otherwise =
        With the years tendons and soles mend more slowly, and complain sooner when there is more to do. But
        most still heal, and get stronger with load that grows in small steps, at any age.

fasciitis = Is it plantar fasciitis?
    .look =
        It may be. But what stands at the top of this page has to be looked at first.
    .as_told =
        It may be. But those who treat it decide what the foot may do now: ask them.
    .gentle =
        It may be. Such an antibiotic can weaken tendons for months, so no hard stretches and no heavy heel
        raises for now. Soft shoes and less load are what help first.
    .best =
        That is what fits best: a sore band under the heel and arch, worst at the first steps and after long
        standing. It mostly goes, but often takes months. Stretches, soft shoes and less load are what help
        first.
    .otherwise =
        Less likely by what was answered. It hurts under the heel or arch, most at the first steps after rest.

sore_tendon = Is it a sore Achilles tendon (tendinitis)?
    .look =
        It may be. But what stands at the top of this page has to be looked at first.
    .as_told =
        A tendon that is treated is sore for long. Those who treat it know whether it is as it should be: ask them.
    .best =
        That is what fits best. It had more to do than it could bear, and is thick, stiff and sore. It is no tear, and
        mostly gets better with slow calf exercises over months. Total rest makes it weak.
    .otherwise =
        Less likely by what was answered. It hurts in the cord behind the ankle or where that meets the heel bone, and
        is stiff at the first steps.

cushion = Is it the fat pad under the heel?
    .look =
        It may be. But what stands at the top of this page has to be looked at first.
    .under =
        It may be: the cushion under the heel can be bruised, or get thin with the years. It is sore in the middle, on
        hard ground and with bare feet, more than at the first steps. Soft shoes or a heel cup ease it, also at home.
        It often eases over some months, and each hard step can start it again.
    .otherwise =
        Less likely there: the cushion lies under the heel.

heel_nerve = Is it a trapped nerve?
    .look =
        It may be. But what stands at the top of this page has to be looked at first.
    .as_told =
        It may be. Phone those who fitted the boot or the plaster, or did the operation, the same day. Do not take it
        off without asking.
    .feels =
        It may be: burning, tingling or numbness speaks for a nerve, at the ankle or from the back. An
        examination mostly tells, also for both feet at once. Nothing tight round the ankle until then.
    .otherwise =
        Little points to it. A nerve mostly burns, tingles or goes numb, at rest too. If it becomes so, have it
        examined.

growth_plate = Is it the growth plate (Sever's)?
    .look =
        What stands at the top of this page comes first. It may be Sever's: the back of a heel bone that still grows
        gets sore with sport. But daily pain of one heel, also without sport or from a young age, needs another look.
    .best =
        That is what fits best: the back of the heel bone still grows there, and gets sore with sport. It harms
        nothing and goes once it has grown, mostly with ups and downs until then.
    .otherwise =
        Less likely by what was answered. It is the soreness of a growing heel, with sport and when it is
        squeezed from both sides.

word_tendon = What do tendinosis, tendinopathy or degeneration mean?
    .look =
        It is a word for a thick, sore part. But the report may be older than what happened now, so have that
        looked at first.
    .otherwise =
        That the fibres of the tendon have got thicker and less tidy. It is how a sore tendon looks, and many
        without pain have it. The word alone does not mean a tear. Strength comes back with exercises, even if
        the picture stays.

word_part = What does a partial tear mean?
    .otherwise =
        That some of the fibres are torn, and most hold. Sometimes it is only a word for a thick, sore part. How
        strong the push-off is tells more. Ask what it may carry before you stretch, jump or do heel raises.

word_chalk = What does calcium in the tendon mean?
    .otherwise =
        Calcium where the tendon meets the bone, laid down over years. It is seldom the whole cause: the pain
        can go while it stays. Exercises and soft shoes come first, then shock waves. Taking it out is for when
        months of that did not help.

word_haglund = What does a Haglund's bump mean?
    .otherwise =
        A corner of the heel bone that stands out at the back, and rubs in hard shoes. It is harmless in itself
        and stays. A soft back and a small heel let it calm down; few need an operation.

word_oedema = What does oedema of the bone mean?
    .otherwise =
        Fluid in the bone, from a knock or from too much load. It can come before a crack. So no running or
        jumps until whoever ordered the scan has said how long to spare it. With diabetes or numb feet, a hot,
        red or swollen foot is looked at the same day.

word_band = What does a thick plantar fascia mean?
    .look =
        It is a word for a thick, sore part. But the report may be older than what happened now, so have that
        looked at first.
    .otherwise =
        That the band under the heel is thicker than usual, as it is when it is sore for long. It fits plantar
        fasciitis, and is no tear. The pain can go while it stays thick.

cycling = What about cycling?
    .brought_on =
        Less for now, if it began there. Far more miles than usual, a saddle that is too high, or toes that push down
        load the heel. Lower such a saddle a little, put the middle of the foot on the pedal, and use an easy gear.
        Then longer, bit by bit, while mornings stay as usual.
    .tendon =
        Mostly kind to the tendon. The middle of the foot on the pedal, an even pace, an easy gear. Sprints and
        steep hills come last. Long rides grow in small steps.
    .otherwise =
        Mostly kinder than running. A firm sole, the middle of the foot on the pedal, short rides. Add to them
        in small steps.

swimming = What about swimming?
    .otherwise =
        Mostly kind to the heel. No fins, and push off gently, or with the other foot. Wear sandals on the way:
        hard floors and bare feet make it sore.

gym = What about the gym?
    .spare = { -spare-the-leg }
    .otherwise =
        What is done seated, lying or flat on the floor is fine, squats too. A cross-trainer is kinder than a
        treadmill. Work for the calf grows in small steps. Jumps, skipping, a stair machine and pushing a sled
        come last.

ball_games = What about racket or ball games?
    .torn =
        Most can play again after a tear, many months later, some less hard than before. Those who treat it
        say when. Quick starts and jumps come last, once that calf is about as strong as the other.
    .calf =
        Not before brisk walking without a limp, and rises on both feet, then on that leg, are free of pain.
        Then sprints, turns and games, in this order. Go on only if the next morning is as usual. Too soon, and
        it comes back.
    .spare = { -spare-the-leg }
    .otherwise =
        Quick starts, stops and jumps load it most, so they come last. Heel raises on one leg, then hops, short
        sprints and short games. A match waits until the next morning stays as usual.

riding = What about riding?
    .healing =
        Not before those who treat it say so. It mostly comes after walking without the boot, and heel raises on
        both feet. Then: mount from a block, stirrups a little shorter, walk first, and slide down slowly.
    .otherwise =
        A heel pushed down, and getting off with a jump, load it most. Stirrups a little shorter, the foot well
        in, mount from a block, and slide down slowly.

dancing = What about dancing?
    .spare = { -spare-the-leg }
    .otherwise =
        First flat on the floor, then small rises on both feet, then on one: as many as on the other side before
        a whole class. Jumps, taps on the ball of the foot and far pointing come last. Soft shoes for practice.
        One show that is missed now often saves the next.

in_water = What about running in water?
    .as_told =
        Once those who treat it allow it, and any wound has closed. In deep water with a belt the foot does not
        land, so it is often the first running that is allowed. Stairs and wet floors are the danger.
    .otherwise =
        Mostly kind to the heel: in deep water, with a belt, the foot does not land, and you stay fit. As far as
        sport is all right for now: short at first, and right if the next morning is as usual. Not with an open
        sore.

## What everybody asks

refuses = What if they do not want to go?
    .today =
        Say plainly that it cannot wait, and offer to go along. If they are confused, or it gets
        much worse, call { $emergency_number } or your local emergency number all the same.
    .not_yet =
        They need not go for now. Ask what they fear, and agree on what would change that: a sign of
        this page, or the time that it names.
    .otherwise =
        Ask what they fear, and tell them what you have noticed. Offer to book, and to come along.
        You can also tell their { $family_doctor } what you see.

told = { $who ->
        [child] We were told something about it. What does that mean?
       *[me] I was told something about it. What does that mean?
    }
    .torn =
        A torn tendon heals over months: at first it is spared, often in a boot or a cast, and then made strong
        again. What those who treat it say about load counts more than this page.
    .band_torn =
        A tear of the band under the heel mostly heals by itself over weeks to months. First it is spared, then it gets
        load in small steps. Do not stretch or roll the sole before those who found it say so.
    .fracture =
        A crack or break in a bone heals when it is spared for long enough; load comes back step by step. Keep to what
        those who treat it say, and ask for the next step.
    .xray =
        An X-ray can miss a fine crack in the first weeks. If it gets worse, or no better, that is a reason for another
        look: say it just like that.
    .be_seen =
        It may well be that. But what stands at the top of this page has to be looked at first, so say there what you
        were told.
    .bone =
        It may be that, but the heel bone may be sore as well. That needs another look before running, jumping or
        rolling the foot; the reason stands on this page.
    .nothing_found =
        That is good: it showed nothing that has to be mended. Pain without a finding is as real as any. How it behaves,
        day by day, shows how much it can take.
    .spur_back =
        A spur is a small point of bone where the tendon meets the heel bone. Many people have one without any
        pain, so it need not go away. Mostly the tendon beside it is sore, and that can be treated.
    .spur =
        A spur is a small point of bone. Many people have one without any pain, so it need not go away. Mostly the band
        beside it is sore, and that can be treated.
    .growth =
        Sever's disease is no illness: the heel is growing, and sport makes it sore. It always settles once the heel has
        stopped growing. Until then, a limp says when it was too much.
    .healing =
        What was torn, or had an operation, heals over months, and is no ordinary sore tendon. Those who treat it know
        what it may carry, and when.
    .tendon =
        That fits the answers. A sore Achilles tendon mostly gets better with slow calf exercises, judged after 12
        weeks. It needs load in the right dose, rather than weeks of rest.
    .sole_long =
        That fits the answers. It is no danger, but it can go on for long. Where stretches and shoes were not enough,
        heavier exercises with a therapist come next, and then shock waves.
    .pad =
        The answers fit the cushion under the heel bone. It gets sore when it is pressed too much or too hard, and settles
        when steps are soft and few. The band under the heel can hurt beside it.
    .sole =
        That fits the answers. Plantar fasciitis is a sore band under the heel: no danger, but mostly a matter of
        months. Stretches, tape, soft shoes and less standing come first.
    .bump =
        That fits the answers. The bump or cushion at the back of the heel is harmless, and stays sore while a shoe
        presses on it. So the right shoe matters most.
    .differs =
        It may be that, though the answers fit best with something else. An examination counts for more than this page,
        so ask them which it is, and why.
    .otherwise =
        What they found counts for more than this page. Where it is not clear, ask them to say it in plain words: what it
        is, how it mostly goes, and what may be done.

what = What could it be?
    .clot =
        Perhaps a blood clot, perhaps a strained calf or something simpler. Nobody can tell by touch; a scan of the leg
        can.
    .infected =
        Perhaps an infection of the skin or of what lies below it. An examination, and often a blood test, can tell.
    .hot =
        Perhaps gout, a sore bursa or an infection. They look alike at first, so an examination has to tell them apart.
    .gout =
        Perhaps gout again. An examination makes sure that it is no infection, which can look the same.
    .antibiotic_joints =
        Perhaps joints or nerves that the antibiotic has hurt. It can hurt tendons as well, so they are looked at too.
    .antibiotic =
        Perhaps a tendon that the antibiotic has hurt. That can begin within hours, or up to 6 months later; an
        examination can tell how sore it is.
    .pulled_sole =
        Perhaps a torn or strained band under the foot, perhaps a bone or a tendon that was hurt. They can feel
        alike, so an examination has to tell them apart.
    .pulled =
        Perhaps a strained calf, perhaps a tear of the tendon. They can feel alike, so an examination has to tell them
        apart.
    .injured =
        Perhaps a broken bone, perhaps a bruise or a sprain. Walking on it does not tell them apart; an examination and
        perhaps an X-ray can.
    .no_steps =
        Perhaps something is broken, torn or infected. An examination has to find out which.
    .lump =
        Perhaps a thick spot in the tendon, a bursa or another harmless lump. An examination has to tell it from rarer
        growths.
    .injected =
        Most of all the injection itself: it can make the spot far sorer for some days. What was
        there before it is still there, too.
    .front =
        This check is made for the back of the foot. In front it can be a toe joint, a nerve between the
        toes, hard skin, or a bone that has had too much load.
    .first_be_seen =
        That is not clear yet: first somebody has to look into the reason that stands above. What else the answers fit
        can be told better after that.
    .known_break =
        Most of all what was found: a break or a tear can be felt for long. Pain that grows, or comes in a new place,
        is a reason to show it again.
    .known =
        Most of all what was found already: the answers fit it.
    .painless_bump =
        A bump at the back of the heel is mostly bone that has grown a little, or a cushion that the shoe presses. It is
        harmless, and as long as it does not hurt there is no hurry.
    .known_spur =
        Mostly the band or the cushion under the heel is sore, and not the spur. A spur grows over years and is
        often there without pain.
    .bruise =
        Perhaps a bruise of the fat pad or of the bone. If each step goes on hurting, ask whether there is a fine crack.
    .both_calves =
        Mostly muscles that are not used to the load yet. They get tired and tight, and nothing tears. Do they get
        hard on each run, and ease soon when you stop? Then ask about pressure in the muscle (compartment).
    .arteries =
        Cramp in the calf on walking, gone within minutes of standing still, can come from narrowed arteries. Feeling
        the pulses in the feet helps to tell.
    .bone =
        Perhaps the heel bone itself, sore from too much load, perhaps what lies around it. Squeezing the heel, and at
        times an MRI scan, can tell.
    .small_child =
        Mostly shoes, or much running about. The growing part of the heel bone is mostly sore when they are older. If
        it lasts, somebody should look. Be seen today for a limp, a fever, or a hot or swollen heel.
    .nerve =
        Perhaps a nerve, at the ankle, in the foot or in the back. An examination can tell which; other things that fit
        stand below.
    .no_pattern =
        Your answers fit none of the common kinds of heel pain well. That is no bad sign by itself, and what helps most
        heels helps here too.

what_else = What else could hurt here, and how would I know?
    .child =
        A bruise, the tendon, or the band under the foot. Less often a bone that is tired from sport, which an
        X-ray can miss and a scan (MRI) shows. Pain in the night, a swelling, a fever or a lasting limp would
        speak for something else, and is looked at.
    .injury =
        A bruise, a sprained band, a tendon, or a fine crack in a bone. An X-ray can miss a crack at first. If
        this page sends you today, go today. Else have it looked at again if it is not easier after some days,
        or if one spot on a bone is sore.
    .front =
        A joint: stiff, and sore when the toe is bent. A nerve: burning or numb toes, better without
        shoes. A bone: one sore spot on top, and worse with each run.
    .nerve =
        The nerves of the feet, above all if both burn at night. Too much sugar, too little vitamin B12, much
        alcohol or a medicine can harm them, and a blood test can tell. One nerve can also be pressed at the
        ankle, or in the back.
    .inner =
        The tendon along the inner ankle: then the arch gets flatter, and tiptoe hurts. The band along the sole,
        or a knot in it. A nerve behind the ankle bone: then it burns or shoots. An examination tells them
        apart.
    .sole =
        The band: sore first steps, or long standing. A splinter or a wart: one small spot on the skin. The
        cushion: sore in the middle, on hard ground. A nerve: stabs, burns or tingles, at rest too. A tired
        bone: each step hurts, and squeezing it from both sides. Inflammation: long stiff mornings, mostly on
        both sides.
    .outer =
        The tendons behind the outer ankle, a band that was once sprained, or a small nerve: then it burns or
        goes numb. Less often a tired bone. An examination tells them apart.
    .back =
        The tendon where it meets the bone, the small cushion beside it, or a corner of the bone that rubs in
        the shoe. Less often it is a tired bone, where each step hurts. Gout comes in a night, red and hot.
        Stiff mornings on both sides can be an inflammation.
    .tendon =
        The tendon: stiff at first, sore when pinched. Its sheath: it creaks as it moves. The calf muscle: sore
        higher up. A small bone deep at the back: pinched when the foot points. A calf that is swollen and warm
        can be a clot, and is looked at the same day.
    .otherwise =
        A strained muscle, a tired tendon or bone, a nerve, or pain passed on from the back. In the calf, cramps
        on walking can be poor blood flow, and a swollen one a clot. An examination tells them apart.

why = Why did it come, and why does it stay?
    .be_seen =
        That has to be looked at first. Say there how it began, and what had changed before it did.
    .bone =
        A bone gets sore when load grows faster than the bone can follow. Too little rest or food, or weak bones, add to
        it. An examination has to tell whether it is that.
    .known_bone =
        A bone cracks a little when load grows faster than it can mend: more sport, hard shoes or ground, too
        little rest or food. If it came twice, ask if food, vitamin D or the bones need a look.
    .in_cast =
        A bone or tendon gives way when a load is too much for it, once or many times. Age, some medicines, and
        a tendon that was sore before can make it weaker.
    .after_break =
        While a foot is spared, the calf, the heel pad and the band under it get weak. Ordinary steps are then like
        hard training, even where the break or tear itself has healed. Once it may carry you, several short walks a
        day, in soft shoes, bring it back.
    .growing =
        The heel bone grows from a soft plate, and the calf pulls at it with each jump and sprint. In a growth spurt, or
        with more sport, it gets sore.
    .operated =
        After an operation the foot is spared for long, so the calf, the heel pad and the band under it get weak. They
        need weeks to months of load in small steps. If it is as before, ask the team that did it.
    .pad =
        The cushion under the heel bone was pressed or bruised: by a hard landing, hard shoes or floors, or a cushion
        that has grown thin. It calms down when shoes are soft and steps are few.
    .front =
        Mostly from load or shoes: more running or standing than before, thin or narrow shoes, or
        high heels. An examination can find out which.
    .pointing =
        When the foot points or pushes down hard, as on the toes, in kicks or downhill, soft parts
        behind the ankle are pinched. More of that than before makes them sore.
    .skin =
        The back of a shoe or boot presses or rubs there. A hard edge, a heel that slips and damp socks add to it.
    .rested =
        After weeks of rest tendons, muscles and bands carry less than before, so that even an ordinary day is much for
        them. It comes back bit by bit, and is no sign of harm.
    .came_back =
        Rest calms a heel or tendon, but makes it weaker. The next load, even a mild one, is then too much again. So it
        needs load that grows in small steps, and not one more rest.
    .tendon_more =
        The load grew faster than the tendon could follow: longer, faster or more walks or runs, jumps, hills,
        flat shoes or shoes that press. A tendon often answers late: hours after, at night or the next morning.
        Shoes alone are seldom the whole cause.
    .tendon =
        A tendon gets sore when it has to do more than it is used to, all at once or after a time of little. It
        often answers late: hours after, at night or the next morning. Shoes, hills and stiff calves can add to
        it, but are seldom the whole cause.
    .bump =
        A hard or flat shoe presses on the bone or its cushion, and each rub makes it thicker. A calf that pulls hard
        adds to it. So the shoe matters most.
    .sole_more =
        The load grew faster than the band under the heel could follow. Tight calves and hard or worn shoes add
        to it, but are seldom the whole cause. If the first steps hurt most, that is because it stiffens at
        rest.
    .sole_standing =
        Hours on the feet, running or more weight pull at the band under the heel, and it aches later on. If the
        first steps hurt most, that is because it stiffens at rest.
    .sole =
        The band under the heel had more load than it is used to, or harder shoes or floors. Tight calves can
        add to it. If the first steps hurt most, that is because it stiffens at rest.
    .injury =
        The injury strained or bruised what lies there. It heals in weeks, but stays sore for longer where it gets too
        much load too soon, or none at all.
    .nerve =
        A nerve is sore where something presses on it: at the ankle, in the foot or in the back. An examination can tell
        where.
    .otherwise =
        Mostly more load than the heel is used to: distance, speed, hours on the feet, harder shoes or floors. Often no
        single cause can be found.

danger = Is it dangerous, or normal?
    .clot =
        It can be: one swollen lower leg can come from a blood clot. Often it is something simpler, and a scan can tell.
        Chest pain or trouble breathing means { $emergency_number } now.
    .blood =
        It can be: too little blood may get to the foot. Feeling the pulses will tell. If the foot turns cold, numb or
        weak, call { $emergency_number } or your local emergency number.
    .diabetic_foot =
        It can become dangerous quickly, even without pain. Early care is what protects a foot best, so let the foot team
        see it first.
    .infected =
        It can be: an infection has to be ruled out, because it can spread. Found early, it can be treated well.
    .nerves =
        It can be: nerves in the back may be squeezed. That is rare, but it needs help quickly, so somebody has to test
        feeling and strength.
    .wound =
        A small dry spot where a stitch works its way out is mostly harmless. Phone those who did the operation about
        any other wound that is open. Be seen today if it is red, hot, wet, black or more sore, or with a fever. Do
        not pull at a thread.
    .torn =
        It is no danger to life, but it should not wait. A torn tendon does best when it is treated early, even if
        walking is possible and it hurts little.
    .antibiotic_joints =
        Mostly it eases, in weeks or months. Take no more of it before those who prescribed it know. Be seen today if
        a tendon starts to hurt or swells.
    .antibiotic =
        It can be for the tendon: with this kind of antibiotic it can tear, even if it hurts little. Take the load off
        it until it has been looked at.
    .pulled_sole =
        It is no danger to life. A tear of the band under the foot mostly heals without an operation. A torn
        tendon or a hurt bone has to be ruled out first.
    .small_pull =
        Mostly not: the answers fit a small strain of the calf, which heals by itself. Be seen today if the calf
        swells, or if the push-off gets weak.
    .pulled =
        A tear of the tendon or calf has to be ruled out. If it is only a strained calf, it heals by itself.
    .broken =
        Something may be broken, torn or infected, and that has to be ruled out. Until then, keep weight off the foot.
    .child =
        It can be: an infection, a broken bone or inflamed joints have to be ruled out. They can look like growing
        pains, even in a child who seems well.
    .lump =
        Most causes are harmless. A lump like this has to be looked at, and perhaps scanned, to rule out a rare growth.
    .night =
        Most causes are harmless. An ache at rest that load does not explain is looked into, to rule out a rare cause in
        the bone.
    .bone =
        It is no danger to life. But a fine crack in the heel bone can get bigger under load. Leave out running and
        jumping until it has been examined.
    .weak =
        Nothing here needs help at once. A weak push-off can come from a sore tendon, an old tear or a nerve, and an
        examination can tell which.
    .eye =
        Not the heel. A red, painful eye can be inflamed inside, and an eye doctor has to look at it first.
    .joints =
        Nothing here needs help at once. Inflamed tendons and joints do better when they are treated early, so do not
        just live with it.
    .mood =
        How { $who ->
            [child] your child feels
           *[me] you feel
        } matters most now, more than the heel. There is help for it, and it begins with telling somebody.
    .be_seen =
        It may be, so it has to be looked at first. The reason stands above.
    .bruise =
        Nothing in your answers points to a bad break. A bruised heel can stay sore for weeks; if each step goes on
        hurting, ask whether there is a fine crack.
    .front =
        Mostly not. See somebody sooner if one spot on a bone gets sorer with each step or run. If
        the foot or a toe turns cold, pale or blue, be seen today.
    .operated =
        It is no danger to life. After an operation some things are usual for months. The foot swells by the evening,
        and the skin is tight. The heel is sore, the calf is thin, spots near the scar are numb, and you limp. Be seen
        today with a hot, red foot, a fever, or a calf that is swollen and sore. Phone those who did it about an open
        wound, or a foot that gets weaker.
    .tear_heals =
        It is no danger to life. While a tear heals some things are usual for months. The foot swells by the evening, the
        tendon feels tight or thick, the calf is thin, and you limp. Be seen today after a new snap, slip or fall,
        or with a calf that is swollen and sore. Phone those who treat it about a foot that gets weaker.
    .known_growth =
        It is no danger to life, and a growing heel settles in the end. Ask a specialist for children's bones if a crack
        in the growing part needs more care.
    .known_break =
        It is no danger to life. A break or a tear needs time, and load that grows step by step. Ask those who treat it
        what would be a bad sign.
    .arteries =
        Nothing here needs help at once. Cramp on walking can come from narrowed arteries, and treating them early
        protects the legs and the heart.
    .diabetes =
        Nothing in your answers points to an infection or a wound. With diabetes or numb feet that can change without
        pain, so look at both feet every day.
    .foot_nerve =
        Nothing in your answers needs help at once. Burning or tingling can come from a nerve in the ankle or foot, and
        an examination can tell.
    .nerve =
        Nothing in your answers points to squeezed nerves that need help at once. New numbness between the legs, or
        trouble with pee or poo, would.
    .growing =
        No. Nothing in your answers points to an infection or a broken bone. Growing heels get sore from sport, and it
        always settles once they have stopped growing.
    .injected =
        Nothing in your answers points to a torn tendon. A steroid near it can make it weaker for a while, so build
        load up slowly, and leave sprints, hills and jumps to the last. After a snap, or if the push-off gets weak, be
        seen the same day.
    .tendon =
        Nothing in your answers points to a torn tendon, an infection or a clot. Mild pain that is as usual the next
        morning mostly does no harm. But too much, too often, makes it last. After a snap, or if the push-off gets
        weak, be seen the same day.
    .sole_not_pressed =
        Nothing in your answers points to an infection or a clot. To look for a sore bone, squeeze the heel from both
        sides. If that hurts sharply, do this check again.
    .sole =
        Nothing in your answers points to a broken bone, an infection or a clot. It can be very sore all the same.
        Mild pain that is as usual the next morning mostly does no harm. But too much, too often, makes it last.
    .otherwise =
        Nothing in your answers points to an infection, a clot or anything else that needs help at once. If something
        new comes with it, do this check again.

under_way = What about the care that has begun?
    .soon_enough =
        Phone there and read out the words of this page. Ask whether the visit that you have is soon enough. Until then
        do only what does not hurt.
    .sooner =
        Phone there and read out the words of this page: this should be looked at sooner. If they cannot do that, go
        where this page says. Until then do only what does not hurt.
    .cast =
        Wear it as they said, and ask them before you change that. If toes turn numb, cold or blue in it, or pain keeps
        rising, go to { $emergency_department } now.
    .rest =
        Ask how long, and what comes after: heels and tendons need load again, step by step. Find out if cycling or
        swimming is all right.
    .waiting_alone =
        Keep that visit. Until then do as this page says, and note what makes it worse and what was
        tried.
    .waiting =
        Keep that visit: it can be the appointment that this page means. Until then do as this page says, and note what
        makes it worse and what was tried.
    .therapy =
        Say there what helps and what does not, and what this page says. If exercises were set, they are judged
        after 12 weeks; ask what comes next if they do not help.
    .insoles =
        Insoles, pads or a splint are worth it as long as they help. If they do not, or it hurts more with them, have
        them changed, or leave them out.

operation = What about an operation?
    .operated_first =
        The team that did it can say most, and soonest: phone them first, and read out the words of this page. If you
        cannot reach them, go where this page says.
    .operated =
        To be sore for months after one is common: the foot is weak and steps differently, so new places ache. Plates and
        screws mostly stay in, unless they hurt. Ask the team at the next visit what is usual by now. If it gets worse, phone
        them.{ $duration ->
            [over_12_weeks] {""}
           *[other] {" "}With a fever, a red or leaking wound, or a swollen calf, call today.
        }
    .fresh_tear =
        This is decided early. If it is not decided yet, phone those who treat it now. In a study of adults both
        ways did about as well after a year. Without an operation more tore again; with one more nerves were
        hurt. Say which sport matters to you.
    .torn =
        Not always. In a study of adults up to 60, a cast within 3 days did as well after a year. Ask what speaks for
        and against it here.
    .bruise =
        A bruise or a strain needs none. Should it show something else later on, ask how it would heal with and
        without one.
    .fracture =
        That depends on the break. Ask how it would heal with and without one, how long each takes, and when the foot
        may carry weight.
    .be_seen =
        First the reason that stands on this page has to be looked at. Speak of an operation after that.
    .child =
        Hardly ever in a growing heel, which settles by itself. Ask what they see that makes them think of one, and what
        happens without it.
    .diabetes =
        Seldom, and last. With diabetes wounds heal more slowly and get infected sooner: ask how your sugar should be
        before one, and who looks after the wound. Age alone is no bar.
    .sole =
        Cutting a part of the band takes its pull off the heel, and helps many. The price can be an arch that sinks,
        pain on the outer side of the foot, numb skin, a slow wound, or no gain. The more is cut, the more the arch
        loses. Ask how much they cut, and when the foot may carry you, walk and work.
    .planned =
        Ask if there is any hurry: mostly there is none. It helps many, and not all. The price can be a slow or
        infected wound, a clot, numb skin, or no gain. Ask what it should gain for you, what happens if you wait, and
        when the foot may carry you, walk and work. You may ask a second surgeon.
    .otherwise =
        Seldom, and last: first come 12 weeks of a good plan, and then shock waves. Taking away a spur under the heel
        is seldom what helps. After any operation, sport takes months. Ask what it would gain, what can go wrong, and
        how long the way back takes.

injection = What about an injection or shock waves?
    .given_torn =
        A steroid can make the band weaker, and more than one can tear it. Afterwards nobody can tell whether it was
        that. No further one before somebody who knows the scan agrees. If it turns red, hot or swollen, or you feel
        ill, be seen today.
    .given_sole =
        After one it can hurt more for 2 to 3 days; spare the heel then. More than one can make the band weaker, or
        tear it, and afterwards nobody can tell what did it. So ask what else there is before the next. If it turns
        red, hot or swollen, or you feel ill, be seen today.
    .given =
        After one it can hurt more for 2 to 3 days; spare the heel in them. If it turns red, hot or swollen, or you feel
        ill, be seen today. If it has not helped after some weeks, ask what else there is before one more.
    .be_seen =
        Not before it is clear what hurts: an injection can hide a tear or a sore bone, and make it worse. Ask about it
        once it has been looked at.
    .child =
        Not usual while the heel is growing. Ask what it would gain, and what can be done instead.
    .tendon =
        No steroid injection into the tendon: it can make it weaker. If 12 weeks of calf exercises do not help enough,
        ask a physiotherapist or specialist what comes next.
    .sole =
        Perhaps for a while: in a study of 180 people it added little after 12 weeks. It can hurt a good deal,
        mostly for less than a minute; ask how they numb it. Afterwards it can be sorer for 2 to 3 days: spare
        the heel. One after another can tear the band. Shock waves come after stretches and tape.
    .otherwise =
        It can hurt a good deal, mostly for less than a minute: say if you are afraid, and ask how they numb it.
        Ask too what it would gain, and what it may harm. Less load, exercises and soft shoes come first.

second_opinion = Should somebody else look at it?
    .otherwise =
        It is worth it if 12 weeks of a good plan have brought nothing, or what you were told does not fit. A foot
        specialist, physiotherapist or podiatrist can; bring reports.

work_limits = Who says what I may do at work?
    .otherwise =
        Ask whoever treats it, or your { $family_doctor }, to write down what you may do, and for how long. With that
        your manager, or the nurse or doctor at work, can swap tasks, or give a seat or a mat. About your rights and
        your job, ask a union or a public advice service.

drive = May I drive?
    .boot =
        Not yet in a boot or cast, and not without it either: a hard stamp on the brake can tear what heals.
        Once it is off for good, ask those who treat it, and your insurer. Then you need to walk without
        crutches, and to stamp on the brake at once and without pain. If only the left foot is hurt, ask about a
        car without a clutch.
    .first =
        Not while that foot may fail on the brake, or is too sore to stamp on it. Ask about it where it is looked at.
    .otherwise =
        Yes, if you feel the pedals well, and can stamp on the brake at once and without pain: try it in a
        parked car. Wear a shoe that holds the heel, no clog or slipper. On long drives stop often, and move the
        ankle.

run = May { $who ->
        [child] my child
       *[me] I
    } run?
    .small_pull =
        Not yet. Begin again once brisk walking and heel raises on both feet are free of pain.
    .torn =
        Not yet. A tear has to be ruled out first, and running could make it bigger.
    .antibiotic_joints =
        Not yet: the antibiotic can make a tendon weak as well. Ask when to start again once joints and tendons have been
        looked at.
    .antibiotic =
        Not yet, even if it hurts little: the antibiotic can make a tendon tear. Ask when to start again once the tendon
        has been looked at.
    .bone =
        Not yet, not even slowly. If it is the bone, it needs 6 to 12 weeks without running or jumping. Swimming and
        cycling are fine if they don't hurt.
    .be_seen =
        Not yet. Wait until this has been looked at, and ask then how to start again.
    .old_injury =
        If it was months ago, and nobody treats it any more or you were told to go on, nobody has to allow it first.
        Begin with brisk walks and slow heel raises on that leg, until the next morning is as usual after them. Then
        come short runs between walks. If not, ask those who treat it.
    .tear_heals =
        Not before those who treat it say so. Running is one of the last steps: before it come walking without
        the boot, heel raises on both feet, and then on that leg alone. Many fear a new tear. It is likeliest in
        the first months, and a strong calf helps against it.
    .bone_heals =
        Not before those who treat it say so. First come walking without a limp, and a bone that is not sore
        when it is pressed. Then running starts in short bits between walks, every other day.
    .as_told =
        Not before those who treat it say so. Ask them when it may start again, with how much, and what would be a sign
        to stop.
    .oedema =
        Not before whoever ordered the scan has said how long to spare the bone. With diabetes or numb feet keep
        weight off it, and phone the foot team today.
    .weak =
        Not yet. First somebody has to find out why the push-off is weak. Cycling and swimming are fine if they don't
        hurt.
    .arteries =
        Not yet. Walk instead: until it comes, rest until it has gone, and go on. Ask about running once the pulses in
        the feet have been felt.
    .injured =
        Not yet. First come 30 minutes of brisk walking with pain of 2 or less and the next morning as usual.
        Then begin: run 1 minute, walk 2, 8 times.
    .skin =
        Yes, but only with the sore spot covered and nothing that rubs on it. Stop if it gets bigger, red or wet.
    .antibiotic_earlier =
        Less: short, flat and slow, without sprints. The antibiotic can weaken tendons for up to 6 months, so stop and
        call if one starts to hurt.
    .antibiotic_unknown =
        Less, and only on the flat, until you know which antibiotic it was. If its name ends in "-floxacin", do not run:
        do this check again and tick it.
    .child_limps =
        Less. Nothing that brings on the limp; once it no longer comes, add a little at a time.
    .child_again =
        Yes, bit by bit: short runs on soft ground first. As long as there is no limp, then or next morning, add a
        little each time.
    .front =
        Less, in shoes with a firm sole, as long as it does not hurt. Stop when one spot gets sorer
        with each step, and have it looked at.
    .child =
        Yes, as long as there is no limp. On sore days do less, but there is no need to give it up.
    .nerve =
        Less: only as far as it brings on no more pain, tingling or numbness, on the run or the next morning.
    .diabetes =
        Yes, less: slowly, on the flat, and about half as far for now. Look at both feet before and after, and stop for
        a blister, a wound or a hot spot.
    .start_later =
        Not yet: the last load was too much. Wait until 30 minutes of brisk walking hurt 2 or less, and the
        next morning as usual. Then run 1 minute, walk 2, 8 times.
    .start_again =
        Step by step. First walk briskly for 30 minutes: pain must be 2 or less and the next morning as usual. Then,
        every other day, run 1 minute and walk 2, 8 times.
    .red =
        Not yet: the last load was too much. Wait until a morning is no worse than usual and walking hurts 2 or less.
        Then begin with half of your usual run, flat and slow.
    .rubbing =
        Yes, in a shoe that does not press there, with a soft back or a ring-shaped pad. Run less only if it gets sore
        without the rubbing.
    .green =
        Yes, as now, while pain stays at 0 to 2 and mornings are as usual. Let no run be more than a tenth longer than
        your longest of the last 30 days.
    .otherwise =
        Yes, less: half of your usual run, flat, with 1 or 2 days between, and no long run for now. Pain up to 5 is all
        right if the next morning is as usual.

plan = May { $who ->
        [child] my child
       *[me] I
    } go on with a training plan?
    .be_seen =
        Not yet. Put it aside until this has been looked at. Later begin again with a week that was easy; missed runs
        are not made up.
    .as_told =
        Where somebody treats it, not before they say so. Ask them when it may start again, with how much, and what
        would be a sign to stop.
    .oedema =
        Not before whoever ordered the scan has said how long to spare the bone. With diabetes or numb feet keep
        weight off it, and phone the foot team today.
    .injured =
        Not yet. First come 30 minutes of brisk walking with pain of 2 or less and the next morning as usual.
        Then go back to a week of the plan that was easy.
    .with_care =
        Less than it says: only its short, slow runs, with a day of rest between. What limits you stands in the reply
        about running.
    .child =
        Less: leave out what brings on a limp, and do the rest. A new step comes when a week went without one.
    .red =
        Not yet: leave its next runs out, any long one too, until a morning is no worse than usual and walking
        hurts 2 or less. They are not made up, and cost little fitness; a bike or pool keeps most of it. Then go
        back to an easy week, at half its distance.
    .start_later =
        Not yet: wait until you can walk briskly for 30 minutes, and the next morning is as usual. Then run 1 minute,
        walk 2, 8 times, outside or on a treadmill.
    .first =
        Yes, from an easy week of it, with a day of rest after each session. To run, 30 minutes of brisk walking must
        first hurt 2 or less. On a bike, begin with half as far. Repeat a week if mornings get worse.
    .start_again =
        Begin slowly, outside or on a treadmill: run 1 minute, walk 2, 8 times. When mornings stay as usual, take the plan
        up a week or two before the break.
    .green =
        Yes, with one change: repeat this week once before the next step. If its mornings stay as usual, go on as the plan
        says.
    .otherwise =
        Less, and missed runs are not made up. Go on with its short runs, at half their distance, with 1 or 2 days
        between. Take the next step of the plan after a week without a worse morning. If the pain grows on the way,
        walk home.

race = May { $who ->
        [child] my child
       *[me] I
    } run a race with a date?
    .torn =
        Not before a tear has been ruled out. If the tendon is torn, count on many months; if it is a strain, ask again
        once brisk walking is free of pain.
    .pulled =
        Not before it has been looked at: a pull can be a small tear. Ask again once brisk walking and heel raises on both
        feet are free of pain.
    .antibiotic =
        No. Racing loads the tendons hardest, and this kind of antibiotic can weaken them for up to 6 months.
    .bone =
        No, however much it matters: a crack can get bigger. If it is the bone, count 6 to 12 weeks without running,
        then the way back. A scan can settle it.
    .be_seen =
        Do not plan on it yet. First have this looked at, leave out training for it until then, and say the date of the
        race there.
    .as_told =
        Where somebody treats it, not before they say so. Tell them the date, and ask what would have to be possible
        by when.
    .child =
        Only if the last training sessions before it went without a limp. If one comes on the day, stop; there will be
        other races.
    .start_again =
        If it is days away, leave it out, or walk it. If it is later, count back from the date. From brisk walking to
        30 easy minutes of running takes 2 weeks or more, then a tenth more at a time. If that does not fit, move it.
    .oedema =
        Not before whoever ordered the scan has said how long to spare the bone. With diabetes or numb feet keep
        weight off it, and phone the foot team today.
    .red =
        Not if it is soon: this does not calm down within days, and short or quick steps do not change that. For a
        later date, choose a day now on which to decide. By then easy runs must have hurt 2 or less for some weeks,
        and left mornings as usual. A bike or pool keeps you fit meanwhile.
    .green =
        Only if it is at most a tenth longer than your longest run of the 30 days before, and it stays as calm as now.
        A longer one is too soon: walk a part of it, or put it off. Run fast only once fast runs leave mornings as
        usual. Don't numb the pain for it.
    .otherwise =
        In a few days: better not, or a shorter one with walks in it. If it is weeks away, choose a day now on which
        to decide. If your longest run leaves mornings as usual by then, go: easily, and not for time. With a limp,
        also on stairs, or a worse morning, do not start. Do not numb the pain for it.

walk = May { $who ->
        [child] my child
       *[me] I
    } walk, hike and stand as usual?
    .torn =
        Not yet. Only the steps you must, with the toes pointing down, and crutches if you have them. Being able to walk
        does not mean that it is whole.
    .injured =
        Not yet. Keep weight off the foot until it has been looked at; use crutches, or lean on somebody.
    .bone =
        Less: short ways only, and no long standing. With a limp, use crutches or ask for a boot.
    .lump =
        Less of what makes it sore, such as a shoe that presses on it. The rest as usual.
    .be_seen =
        Less: only what is needed until this has been looked at. Sit down in between.
    .tear_heals =
        As far as those who treat it allow. Mostly it goes in steps: with boot and crutches, in the boot alone,
        in raised shoes indoors, then outside. A limp is usual at first. A worse morning means one step less. A
        calf that is newly swollen or sore is looked at the same day.
    .as_told =
        As far as those who treat it allow. Where they allow all of it, do a little less after a bad morning.
    .not_walking =
        What the foot does on an ordinary day is fine, as long as pain is 5 or less and the next morning is as usual.
    .arteries =
        Yes, and it helps. Walk until it comes, rest until it has gone, and go on.
    .sprain =
        Less until the first 1 to 3 days are over, with the foot up in between. Then a little more each day, as far as
        the pain allows.
    .diabetes =
        Yes, but never barefoot, not even indoors. Stand half as long for now, and look at both feet every evening.
    .front =
        As far as it is comfortable, in shoes with a firm sole. Leave out long walks on hard ground
        for now.
    .child_limps =
        Less while there is a limp: short ways, with rests in between.
    .child =
        Yes. Ordinary walking does no harm, as long as there is no limp.
    .back =
        Yes: short walks, and often. Moving is better than lying down, as long as the foot gets no weaker.
    .sole =
        Yes, but stand about half as long for now, with rests between. Wear soft shoes from the first step. Make walks
        longer when the next morning is as usual. For a long hike: shoes that you know, short stages at first, and a
        light bag.
    .red =
        Less for some days: shorter ways, half as long on the feet, and rests between. Do more again when the next
        morning is no worse. Wear soft shoes.
    .tendon =
        Yes, on the flat. Pain up to 5 is all right if the next morning is as usual. Go easy on hills and stairs
        for now. For a long hike: shoes that you know, short stages at first, and a light bag.
    .otherwise =
        Yes, as long as pain stays at 5 or less and the next morning is as usual. After a bad morning, do a little less.

sport = May { $who ->
        [child] my child
       *[me] I
    } go on with sport other than running?
    .strain =
        Less: easy cycling or swimming, once it does not hurt. No sprints, jumps or games until it has been looked at.
    .tendon_open =
        Not with that leg, until it has been looked at: no jumps, no tiptoe, no stretching. Work for the arms, sitting
        or lying, is fine.
    .bone_as_told = { -as_those_say }
    .bone =
        Nothing with running, jumping or hopping until it has been looked at. Swimming and cycling are fine if they
        don't hurt.
    .be_seen =
        Not yet. Wait until this has been looked at, and ask then what may start again.
    .old_injury =
        If it was months ago, and nobody treats it any more or you were told to go on, nobody has to allow it first.
        Build up in small steps: slow heel raises on that leg first; jumps, turns and quick starts last. The next
        morning tells. If not, ask those who treat it.
    .tear_heals =
        Not before those who treat it say so. First come walking without the boot, heel raises on that leg
        alone, and easy running. Jumps, turns and quick starts are the last. Cycling and swimming are often
        allowed sooner: ask.
    .bone_heals =
        Not before those who treat it say so. Cycling and swimming are often the first to be allowed; ask. Then
        come walking without a limp, and easy running.
    .as_told =
        Not before those who treat it say so. Ask them when it may start again, with how much, and what would be a sign
        to stop.
    .oedema =
        Not before whoever ordered the scan has said how long to spare the bone. With diabetes or numb feet keep
        weight off it, and phone the foot team today.
    .weak =
        Less: no jumps or sprints until somebody has found out why the push-off is weak. Cycling and swimming are fine
        if they don't hurt.
    .injured =
        Less. Cycle or swim as soon as it does not hurt. Jumps, sprints and quick turns come last, when 20 heel raises
        on that leg hurt 2 or less.
    .antibiotic_earlier =
        Less: no jumps, sprints or heavy calf work. The antibiotic can weaken tendons for up to 6 months, so stop and
        call if one starts to hurt.
    .child_limps =
        Less: leave out what brings on the limp, and keep the rest. Once it no longer comes, add a little at a
        time. No painkiller in order to play: it hides the limp.
    .pointing =
        Yes, less: for now, do not point the foot as far as it goes, and leave out hard kicks and running downhill.
    .child =
        Yes, as long as there is no limp. On sore days, leave out some of the jumps and sprints. If it began
        when the hours went up, go back to the old hours for some weeks. No painkiller in order to play: it
        hides the limp.
    .red =
        Less: no jumps, sprints or quick turns until it hurts 5 or less and the next morning is no worse. Swimming
        is kind to the heel; so is cycling with the middle of the foot on the pedal.
    .green =
        Yes: as now, or bit by bit if you had stopped, while pain is 2 or less and the next morning as usual. Add jumps,
        sprints and quick turns last.
    .otherwise =
        Yes, with about half the jumps, sprints and quick turns for now. Pain up to 5 is all right if the next morning
        is as usual. Cycling and swimming are mostly kind to the heel, in short turns at first.

work = { $who ->
        [child] May my child go to school as usual?
        [with_parent] May I go to school as usual?
       *[me] May I go on at work?
    }
    .not_yet =
        Not yet if it means standing or walking. Have it looked at first, and ask there what is all right and for how
        long.
    .lump =
        Less of what makes it sore, the rest as usual.
    .be_seen =
        Only what can be done sitting down, until this has been looked at.
    .bone =
        Sitting, yes. No long standing, carrying or ladders until somebody has examined the bone.
    .bone_school =
        Sitting, yes. No sports lessons and no long standing until somebody has examined the bone.
    .as_told =
        As those who treat it allow. Where nobody has said, and walking hurts, what can be done sitting down. On a bus
        or train have a seat, where nobody treads on it. Ask for a note that says what is allowed.
    .child_limps =
        Yes, but without sports lessons as long as there is a limp. A note to the school helps.
    .school =
        Yes. Sports lessons are fine as long as there is no limp; on sore days, leave out the jumps. A note to the
        school helps.
    .standing =
        Yes, but stand half as long at a time. If you cannot sit at work, change tasks often, wear soft shoes, ask for a
        mat, and put the foot up in breaks.
    .otherwise =
        Yes. Sitting work needs no change. On your feet, sit down for a few minutes in between, and do less if the next
        morning is worse.

how_long = How long will it take?
    .torn =
        If it is torn, months. First come about 8 weeks in a cast or a boot, then exercises. It does best when it begins
        early.
    .pulled_sole =
        A band that is strained takes some weeks, one that is torn some months. A tendon or a bone may take
        longer. So the first step is to find out which.
    .pulled =
        If it is a strained calf, 2 to 8 weeks. If the tendon is torn, months. So the first step is to find out which.
    .gout =
        If it is gout, the attack passes. Medicine can prevent the next one.
    .bone =
        If it is the bone, mostly 6 to 12 weeks without running and jumping, and then a slow way back. It starts to heal
        when those stop.
    .injected =
        Mostly some days. If it grows, or is no easier after that, those who gave the injection
        should look at it.
    .not_yet_clear =
        That cannot be said before it has been looked at. Ask it there: "How long, and what may I do until then?"
    .operated =
        { $duration ->
            [over_12_weeks]
                Strength comes last, and the calf can gain for a year or more. Some never get all of it back, and still do
                their sport. Ask the team if that foot can be as weak as it is by now, and what comes next. If it gets weaker,
                phone them.
           *[other]
                Mostly months: first a boot or a cast, then exercises, and sport last of all. Ask the team for the steps, and
                what decides about each. If it gets weaker, phone them.
        }
    .known_tear =
        { $duration ->
            [over_12_weeks]
                Strength comes last, and the calf can gain for a year or more. Some never get all of it back, and still do
                their sport. A new tear is likeliest in the first months. If the foot gets weaker, phone those who treat it.
           *[other]
                Mostly about 8 weeks in a cast or a boot, and then months of exercises. That the heel will not lift yet, and
                swells in the evening, is usual in the first months. More exercise does not make it heal faster. It can tear
                again most easily in those months. Running and jumps come last.
        }
    .band_torn =
        Mostly weeks to months. First it is spared, at times in a boot. A foot that comes out of one is stiff, weak
        and soon tired; that goes as it is used more, bit by bit. Running comes last, once walking, stairs and tiptoe
        do not hurt, and those who treat it agree.
    .known_break =
        A bone mostly takes 6 to 12 weeks without running and jumping, a torn tendon many months. It is usual that the
        heel will not lift, and is stiff, for the first of them. Ask those who treat it what comes next.
    .front =
        That depends on the cause, so an examination comes first. A joint or a nerve mostly calms
        down with other shoes and less load; a bone takes longer.
    .painless_bump =
        A bump of bone stays, and need not grow. Softer shoes keep it from getting sore; a cushion that is swollen goes
        down once nothing presses on it.
    .nearly_gone =
        Not much longer, if it goes on like this. Do a little more at a time, and keep up what has helped until well
        after it has gone.
    .longer =
        It has already taken longer than usual. That is no bad sign by itself, but an examination can find out what
        holds it up.
    .growing =
        Weeks to months each time, and it can come back in a growth spurt. It always settles once the heel has stopped
        growing.
    .early =
        It is early days. If it soon has less load, it can be a matter of weeks; once it has lasted, it
        mostly takes months.
    .came_back =
        As long as it is rested and then loaded as before, it mostly comes back. With load that grows in small steps it
        takes weeks to months, and then it stays away for most.
    .young =
        Weeks to months, with ups and downs. Compare one week with the last, and add a little when a week was better.
    .sole_long =
        It can still go, though slowly: even people who were sent to a hospital got better over the years. Months of it
        are no bad sign.
    .sole =
        For most it goes away, in months rather than weeks, with ups and downs. Compare one week with the last:
        easier steps, in the morning or at the end of the day, are a good sign. It need not be gone before you
        do more: add a little, and keep that while mornings stay as usual.
    .tendon_long =
        It can still go. Calf exercises need 12 weeks before you can judge them, and it mostly clears within 3
        to 6 months of starting them. Stiff mornings are often the last to go.
    .tendon =
        Weeks to months. Calf exercises need 12 weeks before you can judge them. It mostly clears within 3 to 6
        months of starting them.
    .no_pattern =
        That depends on the cause. Most heels and tendons take weeks to months, with ups and downs.

others = Do others have this, and how did they get on?
    .healing =
        Most get on well in the end, though it takes many months, and the first weeks feel slow. Many fear a new
        tear; that fades with each step that goes well. Ask those who treat it how it mostly goes after what was
        done for you.
    .be_seen =
        Others have had such signs too, and for most it was something that can be treated. Which one it is, the
        examination tells, so that comes first.
    .known_break =
        Yes, and it takes most of them weeks or months with little load. Those who start too early often have to begin
        again.
    .front =
        Many who run or stand a lot get it, and most get back to what they did. How soon depends on
        the cause.
    .growing =
        Yes, many: children who run, jump or dance a lot get it most, above all at 8 to 14. It settles for all of them
        once the heel has stopped growing.
    .tendon_runner =
        Yes, many runners. In a study of 38 people, those who ran on by the traffic light did no worse. It mostly clears,
        with calf exercises and some patience.
    .tendon =
        Yes, many, also people who do no sport. With calf exercises it mostly clears within 3 to 6 months of starting
        them, with ups and downs.
    .sole =
        Yes, very many: it is very common. It has ups and downs, and most go on with their lives meanwhile.
    .lasting =
        Yes, though it is less common. It lasts or comes again, and with treatment most get on well; so it is worth
        having it looked at.
    .nerve =
        Yes, though it is less common. How it goes depends on the cause, which an examination can tell.
    .otherwise =
        Yes: sore heels and tendons are common. Most get better over weeks to months, with ups and downs, and few need
        more than less load, good shoes and exercises.

exercises = Which exercises help?
    .strain =
        Once the first 1 to 3 days are over, move the ankle up, down and round, often in the day. No stretching and
        nothing hard until it has been looked at.
    .not_yet =
        None yet. No stretching, rolling or heel raises until it has been looked at.
    .old_injury =
        If it was months ago, and nobody treats it any more or you were told to go on, nobody has to allow it first.
        Begin with slow heel raises on both feet, then on one, then with weight. Jumps come last. The next morning
        tells. If not, ask those who treat it.
    .tear_heals =
        Those that you were given, no harder. The usual order is: move the ankle, push against a band, heel raises
        sitting, on both feet, then on one. Ask which step you are at, when the next one comes, and how sore it may
        get. If the foot swells more, do fewer, and tell them.
    .told_rest =
        Rest from running need not mean rest from all: a sore tendon or band gets weak without load. Ask whoever
        told you to rest if slow heel raises on both feet may begin. Meanwhile move the ankle up, down and
        round.
    .as_told =
        Only those that you were given. If none were, ask which may begin, and when, rather than trying one from a
        page.
    .report_first =
        Ask whoever ordered the scan first: what may it carry, and when do heel raises start? Until then move
        the ankle up, down and round, as far as it does not hurt.
    .injured =
        Once the first 1 to 3 days are over, move the ankle up, down and round, often in the day. Then heel raises on
        two legs, as far as the pain allows.
    .front =
        None of the heel exercises are made for this. Until an examination has told: shoes with room
        and a firm sole, and no stretching of a sore toe.
    .antibiotic_earlier =
        Only gentle ones for now: move the ankle up, down and round. No heavy heel raises and no hard stretches: the
        antibiotic can weaken tendons for up to 6 months.
    .skin =
        None is needed. Sore skin heals when nothing rubs or presses on it.
    .sitting =
        Ones done sitting: move the ankle up, down and round, and press the ball of the foot against a hand.
    .growing =
        A gentle calf stretch, and moving the ankle. In studies exercises, heel pads and waiting all did about as well,
        so there is no need to force it.
    .child =
        Gentle ones: stretch the calf, move the ankle, and do slow heel raises on two legs as long as pain is 2 or less.
    .pointing =
        None that point the foot as far as it goes: heel raises only to half height, as long as it
        does not pinch. Balance and calf work on flat ground keep the leg strong.
    .tendon_next =
        Make them heavier, not more: slow heel raises with weight in a rucksack, 3 times a week, from 15 down to
        6 at a time. If one makes the next morning worse, go back a step, and do not drop it. A physiotherapist
        can look at how they are done.
    .sole_next =
        Strong heel raises with a rolled towel under the toes. Do them slowly, 3 times 12, every other day. In one study
        this was ahead after 3 months, but not later.
    .tendon =
        Slow heel raises, 3 times 10 to 15 every day: on two legs, then on one, later over a step and with
        weight. If the next morning is worse, go back a step, and do not drop them. Give it 12 weeks.
    .insertion =
        Slow heel raises on the flat floor, 3 times 10 to 15 every day, never with the heel below a step. If the
        next morning is worse, do fewer, and do not drop them. Give it 12 weeks, and do not stretch hard.
    .sole =
        Pull the toes back until the arch is tight: 10 seconds, 10 times, three times a day, first before getting up.
        Stretch the calf too: 30 seconds, 3 times.
    .back =
        Short walks, often, and gentle moves of the back that ease the leg. The back and neck check says more.
    .otherwise =
        None is a must. Slow heel raises on two legs make the calf stronger, as long as pain is 2 or less and the next
        morning is as usual.

treatment = What treatment is there?
    .wound =
        That depends on what is found. Until then keep weight off the foot, and put it up. Rinse open skin with
        clean water and cover it with a clean, dry dressing. No cream in it, no cutting or squeezing, and no
        shoe that rubs.
    .strain =
        Some days of small steps and a raised heel, with no hard stretch or rub. The rest comes once it has been
        looked at.
    .be_seen =
        That depends on what is found. Until then spare the foot as this page says. Pain at each step asks for fewer
        steps, and for crutches, not for exercises.
    .bone =
        If it is the bone, mostly rest from running and jumping, and at times a boot. Then a slow way back. An operation
        is hardly ever needed.
    .tear_heals =
        { $duration ->
            [over_12_weeks] Months of exercises with a physiotherapist, whether there was an operation or not.
           *[other] With or without an operation: a cast or boot first, then months of exercises with a physiotherapist.
        } In a study both did about as well after a year. Without an operation more tore again; with one more nerves
        were hurt. If the calf stays weak, ask for a plan to make it strong.
    .as_told =
        Those who treat it know what comes next: ask them for the steps, and for a date on which to look back.
    .front =
        Mostly other shoes, a pad behind the sore spot, and less load for some weeks. A podiatrist
        can fit the pad. The rest depends on the cause.
    .growing =
        Mostly soft cushions under both heels, fewer jumps and sprints in bad weeks, and time. A cast, an
        injection or an operation is hardly ever needed: ask what it should gain. Nothing makes the heel grow
        faster.
    .tendon_next =
        Go through what you tried. Only exercises done for 12 weeks, and made harder, count as tried. If yours
        were not, they come next, even after years, with somebody to look at how they are done. If they were:
        shock waves, and a fresh look at the cause. An operation is the last step.
    .tendon =
        Slow calf exercises, and no more load than it can take, for 12 weeks. A small lift in both shoes helps
        meanwhile. If that does not help enough, a physiotherapist, then shock waves; seldom an operation.
    .sole_next =
        Go through what you tried. Only stretches or heel raises done for 12 weeks count as tried. If yours were not,
        they come next, even after years, with tape and soft shoes. If they were: shock waves, and a fresh look at the
        cause. An operation is the last step.
    .pad =
        Soft shoes with a cushion or cup, tape around the heel, and fewer steps on hard floors. It takes weeks to months.
        No stretch and no injection is needed for it.
    .sole =
        Stretches, soft shoes, tape and less standing, for some months. If that does not help enough, shock waves or
        insoles made for the foot. An injection or an operation is seldom needed.
    .skin =
        Keep it clean and covered, and let nothing rub there until it has healed. Then tape or a blister plaster before a
        walk, and a boot or shoe that was stretched or softened at that spot.
    .pointing =
        Mostly less of what points the foot or pushes it down hard, for some weeks. Then exercises
        and, if it stays, an examination: seldom a small bone behind the ankle is the reason.
    .rubbing =
        First a shoe that does not press, cooling, and a ring-shaped pad. Then calf exercises on the flat. Seldom an
        operation, if months of this did not help.
    .calf =
        Some days of small steps and a raised heel, with no hard stretch or rub. Then heel raises on both feet,
        then on one. Run again when brisk walking and those do not hurt.
    .injury =
        First less load and the foot up; then, after days, moves, heel raises and load that grows in small steps.
    .nerve =
        That depends on where the nerve is pressed. Often it is enough to take the pressure away and to load less; an
        examination comes first.
    .joints =
        A doctor chooses it, after blood tests: mostly tablets against the inflammation. Good shoes and exercises go
        with them.
    .after_therapist =
        A second look comes next: a doctor who knows feet or sport, or another therapist. Say what was tried, for how
        long, and what it brought. Ask what else it could be.
    .otherwise =
        Mostly less load for some weeks, good shoes, and exercises that make the calf stronger. If that does not help, a
        physiotherapist or podiatrist can make a plan.

prevent = What stops it coming back?
    .be_seen =
        First it has to be looked at. Ask there what keeps it away once it has gone.
    .bone =
        Let runs and sport grow in small steps, with days of rest, and eat and sleep enough. If the bone aches with each
        step again, stop before it gets worse.
    .tear =
        A calf that gets as strong as the other one before quick starts and jumps come back, which mostly takes
        many months. Until then mind wet floors, stairs and slips, and stretch only as you were told.
    .front =
        Shoes with room for the toes and a firm sole, and load that grows in small steps. Barefoot
        or in thin shoes only a little at a time.
    .growing =
        While the heel grows it can come back. Cushions in both shoes, and no sudden rise in sport, make that rarer. Once
        it has stopped growing, it is over.
    .runner =
        Let no single run grow much beyond the longest of the last weeks. Keep the calves strong, and cut down for some
        days when the next morning is worse. A longer warm-up or stretching has not been shown to prevent it.
    .rubbing =
        Shoes with a soft back that does not press there, and calves that are strong. One hard pair can bring it back.
    .standing =
        Soft shoes on hard floors, also indoors, and breaks to sit. Strong calves and less weight spare the heel as well.
    .otherwise =
        Load that grows in small steps, soft shoes, and strong calves. Cut down for some days when the next
        morning is worse, and do not wait until it hurts all day.

medicine = What can { $who ->
        [child] my child
       *[me] I
    } take for the pain?
    .child =
        Paracetamol is the usual first choice; ask a pharmacist how much is right for age and weight. Never aspirin
        under 16.
    .gout =
        Ask a pharmacist or doctor which medicine for the attack is safe for you. Go on with what was prescribed.
    .clot =
        Paracetamol, if you can normally take it. No ibuprofen or the like until a clot has been ruled out.
    .operation =
        Paracetamol, if you can normally take it. Ask on the phone first, in case an operation is needed.
    .with_care =
        Paracetamol, if you can normally take it. Many tablets hold some, so add all up. Ask a pharmacist before you
        take ibuprofen or the like, and say what else is taken.
    .fresh =
        Paracetamol, if you can normally take it. In the first days leave out ibuprofen and the like if you can.
    .tried =
        What you take may help a little, for a short time. Ask a pharmacist if it is still the right one; many tablets
        contain paracetamol, so add all up. Take nothing in order to do more: it hides the pain that says stop. Less
        load does more.
    .may_be_pregnant =
        Paracetamol first. If you are or may be pregnant, take no ibuprofen unless a doctor says so. If you
        breastfeed, ask a pharmacist first. Otherwise a low dose for a few days can be tried. Take nothing in order to
        do more: it hides the pain that says stop.
    .otherwise =
        Paracetamol, or a low dose of ibuprofen for a few days. Many tablets hold paracetamol: add all up. Ask first
        with asthma, a stomach ulcer, or heart or liver trouble. Take nothing in order to do more: it hides the pain
        that says stop.

scan = Is a scan or a test needed?
    .clot =
        Yes: an ultrasound scan of the leg, often with a blood test. Together they can tell whether there is a clot.
    .blood =
        First somebody feels the pulses and measures the blood pressure at the ankle. An ultrasound scan of the arteries
        may follow.
    .had_bone =
        Perhaps another one. If it was an X-ray, it may have missed it: a fine crack may not show for weeks. Ask about
        an MRI scan.
    .infected =
        Perhaps: a blood test, and a scan if the bone may be infected. An early X-ray can miss that.
    .pulled_under =
        Often not at first. If you felt a tear under the heel, an ultrasound or MRI scan can show how much of
        the band is torn.
    .torn =
        Often not. Squeezing the calf while you lie on your front shows whether the tendon pulls. If that leaves it
        open, an ultrasound scan can tell.
    .injured =
        An X-ray, if the examination points to a break. It can miss a fine crack, so say so if it stays sore.
    .child_again =
        Perhaps one more. An X-ray or ultrasound can miss a fine crack, and an inflammation early on; an MRI
        scan mostly shows both. A blood test helps to rule out an infection. Ask about them where this page
        sends you.
    .child =
        Perhaps: a blood test, and an X-ray or scan. An X-ray can be normal early in an infection, so the examination
        counts more.
    .bone =
        Perhaps. An X-ray can be normal for weeks; an MRI scan shows it early. Tell them what the heel had to carry
        before it began.
    .night =
        Perhaps an X-ray or scan, to rule out rare causes. The one who examines it decides which.
    .joints =
        Blood tests, and perhaps a scan. All of them can be normal at first, so what you tell them counts as much.
    .be_seen =
        The one who examines it decides. Ask what the test can show, and what it can miss.
    .had_break =
        Something was found already. Ask if that explains all of the pain, and if it has to be looked at again
        before more load.
    .front =
        Mostly an examination is enough. An X-ray in the first weeks can miss a fine crack in a
        bone. If one is thought of, an MRI scan can tell.
    .nerve =
        Perhaps a blood test, such as for sugar. Nerve tests or a scan come only if the examination leaves it open.
    .cholesterol =
        A blood test for cholesterol is worth it. The tendon itself needs no scan for now.
    .had_one =
        Not again for now. Spurs and thick tendons are often seen without pain, and much that hurts shows on no scan.
        Keep the report.
    .planned =
        If a scan is what you wait for, keep it. An examination tells more; a scan can show things that have nothing to
        do with the pain.
    .otherwise =
        No, not for now: an examination tells more. A scan is worth it if good care does not help, or something new
        comes with it.

whom = Who should look at it?
    .foot_team =
        Your foot team: your diabetes team or { $family_doctor } has the number. They check skin, pulses and feeling. If
        you cannot reach them, call { $advice_line }.
    .operated =
        The team that did the operation, by phone, with the words that stand on this page. If you cannot reach them at
        once, go where this page says.
    .eye =
        An eye doctor first, for the eye. For the heel, ask your { $family_doctor } afterwards about a specialist for
        joints.
    .injuries =
        A minor injuries unit or { $emergency_department }. They test the tendon and the bones, take an X-ray if needed,
        and give a boot or crutches.
    .antibiotic =
        First the one who prescribed the antibiotic, by phone. Then your { $family_doctor } or a physiotherapist, who
        can test tendons and joints.
    .mood =
        Your { $family_doctor }, or call { $crisis_line }. Tell them first how { $who ->
            [child] your child feels
           *[me] you feel
        }; the heel can be looked at as well.
    .again =
        Somebody again, even though it has been looked at before: best those who know it, by phone. Say what was found
        then, and what is new.
    .child =
        Your { $family_doctor }, or { $advice_line } if you cannot get through. They look at hip, leg and foot, and
        order a blood test or an X-ray if needed.
    .today =
        Call { $advice_line } or your { $family_doctor }, and say the words that stand on this page. They know who is
        open.
    .bone =
        Your { $family_doctor } or a physiotherapist. They press and squeeze the heel bone, and can ask for an MRI scan.
    .soon =
        Your { $family_doctor }, or a physiotherapist where you can go without a letter. Say the words that stand on
        this page.
    .surgeon =
        The team that did the operation, at the next visit. If it grows or something new comes, phone them before that. A
        podiatrist can help with shoes and pads.
    .diabetes =
        A podiatrist or your diabetes team. They test feeling and pulses, and look at the skin and the shoes.
    .known_break =
        Those who found it: they know what the bone or tendon may carry. Where several have looked at it, ask one of them
        to lead.
    .arteries =
        Your { $family_doctor } or practice nurse. They feel the pulses and measure the blood pressure at the ankle.
    .joints =
        Your { $family_doctor }, who can order blood tests and send you to a specialist for joints.
    .nerve =
        Your { $family_doctor } or a physiotherapist. They test feeling, strength and reflexes, in the foot and from the
        back down.
    .cholesterol =
        Your { $family_doctor }, for a blood test. A physiotherapist can make a plan for the tendons.
    .front =
        A podiatrist, or a doctor where a bone may be hurt. They look for the sore spot, and at your
        shoes.
    .under_way =
        Those where you have a visit or treatment already: where this page asks for an appointment, that can be it. Take
        your questions along.
    .child_seen =
        Those who have looked at it, for the next step. If it has come back again and again, ask for a specialist for
        children's bones.
    .child_plan =
        Your { $family_doctor } or a physiotherapist who treats children. They look at the walk, and at hip, leg and
        foot.
    .physio_seen =
        Go back to that therapist while the plan can still change: more load, tape or other shoes. If 12 weeks of it have
        brought nothing, ask about shockwave or a specialist.
    .doctor_seen =
        Next a physiotherapist, for a plan of exercises and load, or a podiatrist for shoes. Where that takes a letter,
        your { $family_doctor } writes it.
    .plan =
        A physiotherapist or a podiatrist, for a plan; your { $family_doctor } can send you there. For shoes and
        insoles, a podiatrist.
    .otherwise =
        Nobody, for now. For help with a plan, a physiotherapist or podiatrist is the right one.

shoes = { $running ->
        [no] What should { $who ->
            [child] my child
           *[me] I
        } wear on the feet?
       *[runs] Do shoes, or the way of running, matter?
    }
    .operated =
        The boot or shoe that you were given, for as long as they said. After that soft ones with a small heel, and a
        little longer every day.
    .pulled_sole =
        Laced shoes with a firm sole and a soft inside, and as few steps as can be. No bare feet. If each step
        hurts, ask for crutches or a boot where it is looked at.
    .torn =
        A shoe with a raised heel, so that the toes point down, for the few steps that must be. No bare feet, no flat
        shoes.
    .injured =
        Nothing tight, and as few steps as can be. A wide, firm shoe is better than a soft slipper.
    .diabetes =
        Shoes that fit, with room for the toes, and never bare feet, not even indoors. Feel inside before you put them
        on.
    .skin =
        Shoes that do not touch the sore spot until it has healed. For long walks have boots stretched at that spot, lace
        them so that the heel does not slip, and tape the skin before it rubs.
    .bone =
        Soft, cushioned shoes, indoors too. With a limp, ask for a boot.
    .front =
        Shoes with room in front, a firm sole that bends little, and a low heel. No bare feet and no
        thin shoes for now.
    .growing =
        Soft shoes with a cushion or lift under both heels, not under one. Flat, thin soles make it sore sooner, also
        indoors.
    .rubbing =
        A soft or open back that does not press, with a small heel. Put a felt or gel pad around the sore spot, not on
        it; a small lift inside can raise the heel off a hard edge. Lace the shoe so that the heel does not slip.
        Leave flat shoes with a hard edge for later.
    .tendon_runner =
        Yes, though they are seldom the whole cause. Flat shoes and landing on the toes load the tendon more. Go back to
        shoes that were fine, or wear a lift of 1 to 1.5 cm in both for some weeks.
    .tendon =
        For some weeks, shoes with a higher heel or a lift of 1 to 1.5 cm in both. In a study that did a little better
        than heel drops over 12 weeks.
    .sole_runner =
        They can add to it, and so can tight calves; too much at once is the commonest cause. Wear soft shoes from the
        first step in the morning. A longer warm-up or another way of landing does not heal it.
    .insoles =
        Soft shoes with support, from the first step, indoors too. If you have insoles, change them once they
        help no more: soft ones from a shop do about as well for many. Dear ones are not known to do better.
    .sole =
        Soft shoes with support and a cushion under the heel, from the first step, indoors too. Shop insoles are enough
        to begin with; leave out what makes it worse. Dear ones are not known to do better.
    .otherwise =
        What feels best: mostly soft, with a cushion under the heel and room for the toes. Change to new shoes bit by
        bit.
