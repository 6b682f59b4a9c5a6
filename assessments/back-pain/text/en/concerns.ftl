# What people come to know, in their words, and what is replied: the answer first, in one or two sentences, then how much,
# until when, or how to tell. Where a parent can be the reader a reply does without "you", or asks who it is for.

-told_to_rest = Not yet where the rest that you were told means this as well: ask until when.
-first_looked_at = Not yet. Start again, gently, once it has settled, or when whoever looks at it says so.
-as_those_say = Not before those who treat it say so. Ask them when, and with how much to begin.
-spare-the-back = Leave out what hurts for now. Gentle parts of it that are free of pain are fine. The rest comes back step by step.

## What people name themselves

hands_on = What about massage, a roller, or joints that are clicked?
    .today =
        Not before somebody has looked at it. A warm pack on sore muscles, with a cloth between, is fine
        meanwhile.
    .operated =
        If there was an operation, or somebody told you to rest, ask there first. Have nothing clicked.
    .bone =
        Gentle massage of sore muscles is all right. No clicking of joints, no firm pressing and no hard roller
        where a bone may be weak or hurt: they can break it further.
    .neck =
        Massage may help a little beside exercises. Do not have the neck clicked: very seldom that tears an artery.
        With a new headache, dizziness, or a limb that is weak or numb, have nothing done to it.
    .otherwise =
        It may help a little, beside exercises and not in their place. Clicking puts nothing back into place. It
        is not for a child, with blood thinners or after cancer. A roller belongs on muscles, not on the spine.
        If it is sorer for more than a day or two, it was too much.

needles = What about acupuncture, or currents (TENS)?
    .today =
        Neither before somebody has looked at it.
    .pregnant =
        Ask a midwife or doctor first. Use no TENS in a pregnancy unless they agree. If needles ease the pain
        for a while, keep up gentle exercises beside them.
    .neck =
        Needles ease a sore neck for a while in some people, and mend nothing. Whether TENS helps is not known.
        Exercises are what lasts. Say before needles if you take blood thinners. With a pacemaker, another
        implant or epilepsy, no TENS unless a doctor agrees.
    .otherwise =
        In England neither is advised for the low back or sciatica. If one eases the pain for a while, keep up
        exercises too. Say before needles if you take blood thinners. With a pacemaker, another implant or
        epilepsy, no TENS unless a doctor agrees.

pull = What about traction, or hanging upside down?
    .otherwise =
        It is not advised: a pull on the spine has not done more than moving and exercises. Hanging upside
        down puts pressure on the head and the eyes. Getting out of it can hurt the back again.

support = What about a belt, a brace or a collar?
    .today =
        One that was given stays on until somebody has looked at this. Do not put on another: whoever
        examines it says whether one is needed.
    .bone =
        Some broken bones of the spine need one for a while, and most do not. Wear it if those who treat it
        chose it, and ask them until when.
    .neck =
        A collar is not advised for a sore or jolted neck: it makes it stiff and weak. If a doctor chose it,
        ask until when. Else leave it off for longer each day.
    .pregnant =
        A soft belt round the pelvis can help while you are up. Take it off to lie down.
    .young =
        For pain alone, none is needed. For a curve that grows, a clinic chooses a brace and says how long
        it is worn each day.
    .otherwise =
        It is not advised for the low back: it does not heal it, and does not stop the pain coming back. For
        an hour of heavy work it does no harm.

bed = Which bed, pillow or cushion is best?
    .pregnant =
        On your side, with a pillow between the knees and one under the bump. If you wake up on your back,
        just turn over. No bed is known to be best.
    .neck =
        A pillow that keeps the neck level, neither high nor flat. No special pillow is known to be best.
        Lying on the front turns the neck far, so it is mostly the worst.
    .otherwise =
        No bed heals a back. In a study of long-lasting pain a medium-firm one did better than a firm one. Try a
        pillow between or under the knees. A small cushion in the hollow of the back is fine where it feels
        good, also in a seat or a boat.

warmth = Warmth, cold or a cream?
    .pregnant =
        Warmth eases it a little, with a cloth between, and not on numb skin. Ask a midwife before any
        cream, gel or patch: some are not for a pregnancy.
    .otherwise =
        Warmth eases it a little, with a cloth between, and not on numb skin or a rash. Whether cold does is
        not known: use what feels better. A cream, a gel or a patch with a medicine in it: ask a pharmacist.

steroids = What about steroid tablets?
    .temples =
        If a blood vessel of the head is inflamed, they are needed at once and in a high dose. Be seen
        today. Any change of sight is an emergency.
    .stiff_girdles =
        For stiffness of this kind they are the treatment, in a low dose, from a doctor and after a blood
        test. Never start or stop them alone.
    .takes =
        Do not stop tablets that you take for another illness. For the back itself they are not advised:
        over months they thin the bones.
    .otherwise =
        They are not advised for back pain or sciatica. They may ease it for some days, and mend nothing.
        Over months they thin the bones, raise the blood sugar and lower the defences. Ask what else there
        is.

disc = Is it a slipped or bulging disc?
    .nerves =
        A disc may press on a nerve. That has to be looked at first, and how strong the limb is tells more
        than the name.
    .first =
        It may be, and many people have such a disc and no pain. What stands at the top of this page has to be
        looked at first, disc or not. Ask about the disc there.
    .known =
        Bulging means that the wall of the disc stands out. Slipped or extruded means that some of its soft
        inside has come through. Many shrink by themselves, the big ones too. No move is forbidden for ever:
        take bending, sitting and sport up in small steps, heavy loads last. What leaves the next morning as
        usual was not too much.
    .leg_nerve =
        It may be: pain down a leg mostly comes from a disc that touches a nerve. Most of it heals without
        an operation, and many such discs shrink. A scan is done if it would change the treatment.
    .arm_nerve =
        It may be: pain down an arm mostly comes from a disc or a spur that touches a nerve in the neck.
        Most of it heals without an operation. A scan is done if it would change the treatment.
    .limb =
        It may be. Pain or numbness in a limb can come from a disc, or from other things. An examination
        tells more than the name.
    .otherwise =
        It may be, but no answer shows it: a disc that touches a nerve mostly hurts down a leg or an arm.
        Slipped means that some of its soft inside has come out; many shrink by themselves. Many people have
        bulging discs without pain. Moving and exercises are right for both.

nerve = Is it a trapped nerve?
    .round_ribs =
        It may be: the nerves of the upper back run round the ribs, so a sore one hurts or goes numb in a band. Shingles
        can begin so, before its rash. What stands at the top of this page comes first.
    .nerves =
        It may be, and that has to be looked at first: somebody tests strength, feeling and reflexes.
    .first =
        It may be. A sore nerve brings pain, tingling, numb skin or weakness, mostly in a line down an arm or
        leg. But what stands at the top of this page has to be looked at first. Say there how far down it goes,
        and what is numb or weak.
    .leg =
        That fits: such pain down a leg mostly comes from a sore nerve in the low back. Stretching does not free
        it. It mostly heals by itself over weeks to months. Walk as far as the leg stands it.
    .arm =
        That fits: such pain down an arm mostly comes from a sore nerve in the neck. Stretching does not free
        it. It mostly heals by itself over weeks to months. Ease the load on the arm, and keep the neck moving.
    .limb =
        Perhaps. A sore nerve brings pain, tingling, numb skin or weakness, mostly in a line down an arm or leg.
        Muscles and joints, or seldom poor blood flow, can feel alike, so an examination tells. Stretching does
        not free a nerve.
    .otherwise =
        Little speaks for it: a trapped nerve mostly hurts or tingles down a leg or an arm. Pain that stays
        in the back or the neck mostly comes from muscles and joints.

curve = What about a curve of the spine?
    .new =
        A new bend of the back is looked at first. Ask there how big the curve is, and whether it should be
        measured again.
    .young =
        It is measured while a child grows, since it can get bigger until then. Small curves mostly stay small
        and hurt little. Have it measured if nobody has; a clinic looks after a big one. A back that hurts and
        leans is looked at as well.
    .otherwise =
        Once people are grown, a curve mostly changes slowly or not at all, and many with one have no pain. No
        bed, board or brace makes it straight. Strong muscles and moving are what help. A sore back can also
        lean to one side for a while; it mostly straightens as the pain goes, and is not to be forced.

worn_joints = Is it wear or arthritis?
    .first =
        It may be: most people past middle age have some wear, many without pain. First it has to be found out
        what hurts now, so ask about this there.
    .inflammatory =
        It may be a kind of arthritis that inflames the spine, and not wear. Blood tests and a scan can show
        it, and there is treatment that works well.
    .otherwise =
        Worn discs and joints are seen on scans of most people past middle age, also without pain. It is no
        reason to spare the back, which gets stronger with use. An X-ray would seldom change what helps.

broken_bone = Is a bone broken?
    .known_young =
        That is what you were told. In the young such a crack mostly heals, or stops hurting, with less load for
        some months. Most go back to sport, in steps.
    .known =
        That is what you were told. Mostly it heals within months. A crushed bone can leave the back bent or lower, and
        where bones are thin another one can break. Ask when to do more, and what makes the bones stronger.
    .look =
        It can be, and so somebody should look. An X-ray shows most breaks. Fine cracks, and those from much
        sport, are seen only on a scan (MRI).
    .little =
        Less likely, but not ruled out. If it hurts on the bone itself, stays as strong, or each landing
        hurts, have it looked at.
    .otherwise =
        Little points to it. Bones of the spine break in a hard fall, from little where they are weak, and
        from much sport where each landing hurts.

cancer = Could it be cancer?
    .known =
        Often such pain is something else. Those who treat or check the cancer can find out, mostly with a scan. Be seen
        as soon as this page says. If it comes from there, much can help.
    .question =
        It is one of the things that somebody should look for, by what was answered. Mostly it turns out to
        be something else.
    .first =
        Mostly not: most such pain has another cause. But only a look at it can tell, so ask this very question
        where the top of this page sends you. An earlier cancer, or losing weight without trying, should be said
        there.
    .constant =
        Very seldom. Pain that never rests is a reason to have it looked at, and mostly something else is
        found. Ask about this there.
    .upper =
        Cancer is a very rare cause of such pain. Signs of it are an earlier cancer, losing weight without
        trying, or pain that never rests. A cough that stays for weeks is one of the lung: tell a doctor of it,
        and if you smoked. Coughing up blood or being short of breath means { $emergency_number } now. A spot
        that is sore to the touch mostly comes from muscles or ribs.
    .otherwise =
        It is a very rare cause of such pain. An earlier cancer, losing weight without trying, and pain that
        never rests, day or night, speak for it. None of these was named in the answers.

headaches = What about the headaches?
    .first =
        Say it where this is looked at: since when, how strong, and what else came with it. A headache that
        is new or strong, with a sore neck, should be checked.
    .pregnant =
        A stiff neck often brings them, and they mostly go with it. With a bad headache or changed sight
        phone the maternity unit at once.
    .otherwise =
        A stiff neck often brings headaches that begin at the back of the head. They ease as the neck does:
        short breaks, slow neck moves, stronger shoulders. Note each one and each tablet, as tablets on many
        days can keep them going. Get emergency help for the worst ever, or one with fever, weakness, double
        sight or slurred speech.

dizziness = What about the dizziness?
    .first =
        Say it where this is looked at: since when, for how long each time, and what brings it on. Until
        then, have nobody click or pull the neck.
    .otherwise =
        A sore neck can make people feel unsteady for a moment. Have nobody click it. Get emergency help if
        it comes with double sight, slurred speech, a drooping face, or a limb that is weak or numb.

numb_skin = What about numb skin on the back?
    .first =
        Say it where this is looked at: where it is numb, since when, and whether it spreads. New numbness
        between the legs is an emergency.
    .otherwise =
        It mostly comes from a small nerve of the skin, and is harmless. Show it at the next visit, and
        sooner if it spreads. New numbness between the legs is an emergency.

narrow_canal = What about a narrow spinal canal?
    .first =
        Stenosis means narrow: there is less room for the nerves. Many have it on a scan, and no trouble. What
        this page asks for comes first; say there how far you can walk, and what eases it.
    .neck =
        In the neck it can press on the spinal cord. Clumsy hands, unsteady legs or two weak limbs can be signs of that.
        If one of them is new or gets worse, be seen the same day.
    .known =
        It mostly stays about the same for years; some get better and some worse, seldom suddenly. Leaning
        forward makes room: a trolley, a frame with wheels or a bicycle help, and so do short walks with rests.
        If the legs stay bad, ask what an operation could bring. Weak legs, or trouble with pee, need help at
        once.
    .otherwise =
        It shows as legs that hurt or tire on walking and standing, and get better on sitting down. Many older people
        have one on a scan, and no trouble.

kidney_stones = Can it be kidney stones?
    .look =
        It can be. Where they are likely, a test of the pee and a scan can tell. With very bad pain in waves, be seen
        today. With a fever or hardly any pee, go to hospital at once.
    .otherwise =
        Little in your answers points to them. They mostly hurt in waves in one side, down to the groin, and no position
        eases that. If it becomes so, be seen the same day; with a fever, at once. Blood in the pee should be
        looked at within days.

cement = What about cement in a broken bone of the spine?
    .bone =
        It is put into the bone through a needle (vertebroplasty), at times with a small balloon first
        (kyphoplasty). Most such bones heal without it, and the pain eases in weeks to months. It is thought of
        where very strong pain of a fresh break stays in spite of tablets. Ask how long waiting still makes
        sense.
    .otherwise =
        It is only for a bone of the spine that has broken, where very strong pain stays in spite of tablets. Nothing
        in the answers shows such a break. Neither cement nor a balloon makes a rounded back straight; exercises for
        the back can help a little.

strong_tablets = What about strong painkillers or muscle relaxants?
    .pregnant =
        Not without a doctor or midwife: some can harm a baby, or make it sleepy after the birth. Paracetamol
        comes first.
    .after_birth =
        Ask a pharmacist or midwife first. No codeine while you breastfeed: it can make a baby so sleepy that it
        breathes too little. Paracetamol comes first.
    .young =
        Not without a doctor who has examined it: they are seldom right at this age, and a grown-up's tablets
        never are.
    .cancer =
        They can be right here. Ask those who treat the cancer for a plan, also against a blocked bowel, and do
        not stop suddenly.
    .old =
        For a short time at most, if a doctor says so. They make people sleepy, dizzy and blocked up, and make
        falls more likely. Ask for the smallest dose that lets you move, for an end date, and for something
        against constipation. Do not drive if a tablet makes you sleepy. If you have taken one for weeks, do not
        stop suddenly: ask how to cut down.
    .otherwise =
        For some days at most, if a doctor says so. Codeine and its like do little for a back that has hurt for
        long. Gabapentin is not advised for sciatica. Ask for the smallest dose that lets you move, and for an
        end date. Do not drive if a tablet makes you sleepy. If you have taken one for weeks, do not stop
        suddenly: ask how to cut down.

therapist = A physiotherapist, an osteopath or a chiropractor?
    .today =
        None of them yet: first this has to be looked at as the top of this page says. Have nothing clicked or
        pulled until then. Ask there who should treat it later.
    .child =
        A physiotherapist, best one who treats children and teenagers. Have nothing clicked.
    .soon =
        A physiotherapist or a doctor can examine it, no later than the top of this page says. Have nothing
        clicked or pulled before that.
    .operated =
        If there was an operation, or somebody told you to rest, ask there first. Have nothing clicked.
    .bone =
        A physiotherapist, with exercises for a bone that may be weak or hurt. Have nothing clicked, and say so
        to whoever treats it.
    .neck =
        A physiotherapist first: exercises are what lasts. An osteopath or chiropractor may ease it for a while,
        with gentle hands. If a few visits changed nothing that lasts, stop them. Do not have the neck clicked:
        very seldom that tears an artery.
    .otherwise =
        A physiotherapist first: they test strength and feeling, and plan exercises that you can bear. An
        osteopath or chiropractor may ease it for a while too. None is known to do best, and no number of visits
        is known to be right. If a few changed nothing that lasts, stop them, and put exercises first.

sitting = Can it come from sitting, a desk or a phone?
    .first =
        Long sitting makes a back or a neck ache. But it does not explain what stands at the top of this page,
        so have that looked at first.
    .neck =
        Often: a head held forward for hours tires the neck and the shoulders. It harms nothing. Hold the screen
        or phone higher, let the arms rest, and get up often. No one way to sit is right.
    .otherwise =
        It can make a back ache and stiff, and it harms nothing. No chair and no way to sit is known to be best.
        Change it often, stand now and then, and walk a little between.

stress = Can it come from stress or worry?
    .mood =
        How the mind feels comes first: get the help that stands at the top of this page. The back can be looked
        at as well.
    .first =
        Stress can add to a pain. But it does not explain what stands at the top of this page, so have that
        looked at first.
    .otherwise =
        It can add to it: muscles tighten, sleep gets worse, and the same pain is felt more. The pain is as real
        as any other. Moving, sleep, and somebody to talk to ease both.

heavy_work = Can it come from lifting or heavy work?
    .first =
        It can. But what stands at the top of this page has to be looked at first. Until then no lifting. Say
        there what was lifted, and when.
    .spare =
        It can. Leave out what hurts for now, and follow what those who treat it said.
    .two =
        It can: belly and back hold less in a pregnancy and after a birth. Let others lift what they can. Hold
        the rest close, and breathe out as you lift.
    .otherwise =
        It can: one lift too many, or more than usual, strains muscles and joints. Mostly that heals. Lift less
        for now and in more trips, and build up again: a back gets stronger by lifting in small steps. If you
        lift people at work, do it in twos, with a raised bed, a hoist or a slide sheet.

weak_muscles = Can it come from weak or uneven muscles?
    .first =
        That is for the examination to find. What stands at the top of this page comes first.
    .otherwise =
        Seldom from that alone: many people without pain have weak or uneven muscles. Getting
        stronger helps all the same, with any exercise that you keep up. The two sides need not
        match.

posture = Can it come from a bad posture, or a longer leg?
    .first =
        That is for the examination to find. What stands at the top of this page comes first.
    .otherwise =
        Seldom from that alone. People with and without pain stand and sit in all ways, and legs are seldom
        quite the same. To change the position often helps more than to hold the right one. To test a chair or a
        bag, leave it out for some weeks and change nothing else.

at_the_wheel = Can it come from driving?
    .first =
        Driving can make it worse. But it does not explain what stands at the top of this page, so have that
        looked at first.
    .otherwise =
        It can: hours in one position make the back, the buttock, the hip or the neck ache. It harms nothing.
        Sit upright and near the pedals, put a small cushion in the hollow of the back, and stop often to walk.

bike = Can it come from the bike, or how I sit on it?
    .first =
        It can. But what stands at the top of this page has to be looked at first. Ask there when to ride again.
    .spare =
        It can. Leave out what hurts for now, and follow what those who treat it said.
    .neck =
        It can: a low or far handlebar bends the neck back for hours. More miles than before do it too. Bring it
        higher and nearer, move the head often, and ride shorter for some weeks.
    .otherwise =
        It can: a low or far handlebar, a saddle so high that the hips rock, or more miles than usual. Change
        one thing at a time: first the handlebar higher and nearer, then the saddle. Ride shorter for some
        weeks.

how_i_run = Can it come from running, or how I run?
    .first =
        It can. But what stands at the top of this page has to be looked at first. Ask there when to run again.
    .spare =
        It can. Leave out what hurts for now, and follow what those who treat it said.
    .upper =
        It can: shoulders held high, arms across the body, or a bottle in one hand tire what lies there. Let the
        shoulders drop, shake out the arms, and look ahead. More miles than usual do it too.
    .wear =
        Running has not been shown to wear out a back, or to make wear come sooner. So how it feels decides: it may go
        on as long as the back is as usual the next morning. Shorter, quicker steps and soft ground load it less.
    .otherwise =
        More often it is how much than how: more miles, hills or speed than the back is used to. When you may
        run, begin below what left the next day calm, and raise one thing at a time. Shorter, quicker steps land
        softer. Running has not been shown to wear out a back.

footwear = Can it come from shoes?
    .otherwise =
        Seldom alone. High heels or worn soles can tire a back sooner, and soft soles are kinder where people
        stand all day. Insoles are not advised for the low back. To test it, wear other ones for some weeks and
        change nothing else.

body_weight = Can it come from body weight?
    .first =
        It can add to a pain. But it does not explain what stands at the top of this page, so have that looked
        at first.
    .not_lose =
        It is seldom the cause. Nobody should eat less because of the back: bones and muscles need food.
    .otherwise =
        It can add to it, but thin people have such pain as well, and backs heal at every weight. Moving more
        helps even if the weight stays. If there is weight to lose, the best diet is the one that can be kept.

a_medicine = Can it come from a medicine?
    .otherwise =
        Some can make muscles or bones ache: those against cholesterol (statins), some for cancer or thin bones,
        and steroid tablets over months. Ask a pharmacist, and do not stop any without asking. With weak muscles
        or dark pee be seen the same day.

after_a_birth = Can it come from a birth, or an epidural?
    .first =
        It can. But what stands at the top of this page has to be looked at first. Say there when the birth was,
        and whether there was an injection in the back.
    .otherwise =
        A birth can: belly and back are weak for months, and a baby is lifted all day. An epidural can leave a
        sore spot for some days, and has not been shown to cause lasting pain. Fever, a red spot or a bad
        headache is looked at the same day. New numbness or weak legs is an emergency.

growing = Can it come from growing?
    .first =
        Growing alone does not explain what stands at the top of this page, so have that looked at first.
    .otherwise =
        Growing hardly hurts by itself, and what is called growing pains is felt in the legs, in the evening or
        at night. But a back that grows fast gets stiff and sore sooner. Pain on each jump, run or arching is
        looked at: stop that move until then. So is pain that wakes a child, stays, or gets worse.

old_operation = Can it come from an earlier operation?
    .first =
        It may. Say there what was done, and when: it is looked at together with what stands at the top of this
        page.
    .otherwise =
        It can after one on the spine: muscles and scars stay stiff for months, and the joints next to it carry
        more. After one on the chest or belly the back can ache for weeks; years later it is seldom the reason.
        Ask the team that did it. A fever, a wet or red wound, or a new bad headache is looked at the same day.
        New numbness, weak legs or trouble with pee is an emergency.

inflamed_spine = Is it an inflamed spine (ankylosing spondylitis)?
    .first =
        By the answers the spine has grown stiff. Such a spine breaks more easily. Keep still, be seen as the
        top of this page says, and do no exercises until then.
    .known =
        By the answers the spine has grown stiff. Such a spine breaks more easily: after a fall or a jolt, or
        with new pain, be seen the same day. Ask the clinic which exercises are right.
    .likely =
        It can be: stiff mornings and pain that moving eases fit it. Psoriasis, or an inflamed bowel or eye, go
        with it. No blood test alone can prove it or rule it out, not even HLA-B27. A specialist for joints
        decides, mostly with an MRI scan. There is treatment that works well.
    .related =
        It could be: psoriasis, an inflamed bowel or eye, or a relative who has it make it likelier. Tell
        whoever examines the back, or treats that illness. Long stiff mornings, and nights that get better on
        moving, would speak for it.
    .otherwise =
        Little in the answers points to it. It mostly begins in young people, with mornings that are stiff for
        long, pain late in the night, and a back that moving eases. If it becomes so, or the bowel, an eye or
        the skin is inflamed too, have it examined.

thin_bones = Are the bones thin (osteoporosis)?
    .known =
        Thin bones do not hurt; a broken one does. So new or sudden pain, lost height or a new bend is looked
        at. There are medicines that make bones stronger: after a break, ask whether to start one, or another
        than before. Walking and getting stronger help too.
    .look =
        They may be, and somebody should find out. An X-ray shows a broken bone. A bone scan (DXA) measures how
        thin grown-up bones are. Ask about both where this is looked at.
    .otherwise =
        Thin bones do not hurt until one breaks, so pain alone is no sign. A bone scan (DXA) measures it. Ask
        for one after a bone broke from little, with steroid tablets for months, or if a parent broke a hip.

muscle = Is it a pulled or torn muscle?
    .first =
        It may be. A pulled muscle is sore at one spot, when it is pressed or used; a nerve hurts or tingles
        down an arm or leg. But what stands at the top of this page has to be looked at first.
    .other =
        It may be, but something in the answers does not fit a muscle alone. What stands at the top of this page
        is the reason to have it looked at.
    .told =
        A muscle may be sore as well. But go by what those who treat it said: they know what has to heal.
    .limb =
        A muscle may be sore as well. Pain or tingling down a limb can come from a nerve, from muscles and
        joints, or seldom from poor blood flow. An examination tells them apart.
    .otherwise =
        It may well be: a lift, a twist or no warm-up strains a muscle. It is sore at one spot, on moving or
        when it is pressed. Muscles around it tighten to guard it, and can hold the back bent or crooked. That
        mostly eases in days to weeks. A real tear is rare. Keep moving; a scan is seldom needed.

jolted_neck = Is it whiplash?
    .first =
        It may be. But the same jolt can hurt a bone or an artery. So what stands at the top of this page has to
        be looked at first.
    .told =
        That name is for a neck that a jolt has strained. Go by what those who treat it said, and keep a collar
        that they chose.
    .jolt =
        That is the name for a neck that a jolt has strained, as in a crash. It often grows for a day or two,
        and head, shoulders and mid back can ache too. Moving early helps, and a collar does not. Many are much
        better within some months; others need longer, and so does a neck that was jolted before.
    .otherwise =
        That name is for a neck that a jolt has strained, as in a crash. The answers name no such jolt. What
        helps a stiff neck is much the same: keep it moving.

cracks = Why does it crack or pop?
    .first =
        A crack or a pop alone is harmless. What stands at the top of this page matters more, so say there when it came.
    .otherwise =
        Mostly gas in a small joint, or a band that slips over bone: that is harmless, and wears nothing out.
        The crack itself puts no bone out of place. Do not force it: it eases for minutes, and can strain what
        is sore. Slow moves as far as they are comfortable do more. With an injury, a weak or numb limb or
        unsteady steps, have it looked at.

organs = Can it come from the heart, lungs or gall bladder?
    .first =
        It may, but mostly it does not. Say there whether it comes with effort, with each breath or after meals.
        Get emergency help for pressure in the chest, or if you are short of breath.
    .otherwise =
        Pain from there mostly does not change with bending or pressing. The heart presses with effort, and the
        lungs stab on each breath. The gall bladder hurts for hours, often after a fatty meal. Pressure in the
        chest, or short breath, is an emergency. With yellow skin or a fever be seen the same day.

head_knock = Is the head hurt (concussion)?
    .first =
        It may be, and the headache is one reason to be seen as the top of this page says. Say there when the
        head was hurt or jolted, and whether you take blood thinners.
    .hurt =
        A blow or a jolt can shake the brain: a headache, feeling sick, dizzy or slow for some days. Rest from
        sport. With blood thinners have it checked at once. Get emergency help for a headache that grows,
        vomiting, a fit, confusion, drowsiness or a weak limb.
    .otherwise =
        The answers name no blow and no jolt. After one, with blood thinners, have it checked at once. Get
        emergency help for a headache that grows, vomiting, a fit, confusion, drowsiness or a weak limb.

parkinsons = Does it come from Parkinson's?
    .first =
        It may. But what stands at the top of this page comes first, so say there that Parkinson's is known.
    .otherwise =
        It can. Stiff muscles, a stoop, or a head that drops forward are known with Parkinson's, and make a neck or back
        sore. At times the tablets have a part in it. Those who treat it can tell, so tell them soon; other causes are
        looked for as well.

lasting_illness = Does it come from the illness that I know about?
    .first =
        It may. Say the names of the illness and of its medicines where you go. They can change what is looked
        for.
    .otherwise =
        Most back and neck pain is ordinary, also with such an illness: lupus, for one, seldom inflames the spine. But
        joints, weak muscles, and steroid tablets that thin the bones can have a part in it. Those who treat it can
        tell. With medicines that weaken your defences, be seen the same day with a fever.

sore_all_over = Is it fibromyalgia?
    .first =
        It can be there beside other illnesses, so those are looked for first. What stands at the top of this
        page comes before it.
    .otherwise =
        The name is for pain in many places for months, with bad sleep and tiredness. It can be there beside
        other illnesses, so those are looked for too. One sore place does not fit it. Gentle moving in small
        steps, and sleep, help.

word_wear = What do wear, osteophytes or sclerosis mean?
    .cancer =
        Mostly it is harmless. But after cancer ask those who treat or check it what this word means here, and
        whether it should be looked at again.
    .otherwise =
        They are words for age: discs get lower, small points of bone grow at their edges (osteophytes), and
        bone beside them gets denser (sclerosis). Most people past middle age have them, many without pain. They
        say little about why it hurts.

word_disc = What do bulge, protrusion or extrusion mean?
    .otherwise =
        Letters and numbers, such as C5 or L4, say which bone or disc is meant. Bulge: the disc stands out a
        little. Protrusion: it stands out at one place. Extrusion: some of its soft inside has come through;
        many of these shrink. A tear or fissure is a crack in its wall: it can stay on a scan, and the pain
        mostly settles all the same. Many people without pain have a bulge or a protrusion.

word_slipped = What do spondylolysis and spondylolisthesis mean?
    .young =
        Spondylolysis is a crack in the arch of a bone of the spine, often from sport while growing. In
        spondylolisthesis one bone has moved forward a little. Many never know. If it hurts, no jumps or arching
        until whoever ordered the scan has said what may be done.
    .otherwise =
        Spondylolysis is a crack in the arch of a bone of the spine, mostly an old one. In spondylolisthesis one
        bone has moved forward a little. Mostly it stays so, and strong muscles help. A leg that gets weak, or
        trouble with pee, needs help at once.

word_endplate = What do Modic changes or Schmorl's nodes mean?
    .cancer =
        Mostly it is harmless. But after cancer ask those who treat or check it what this word means here, and
        whether it should be looked at again.
    .otherwise =
        Modic changes are changes in the bone beside a worn disc. Schmorl's nodes are small dents where a disc
        has pressed into the bone. Both are common, also without pain, and neither is cancer. Mostly nothing has
        to be done.

word_born = What does spina bifida occulta, or an extra or joined bone, mean?
    .otherwise =
        That the spine grew a little differently before birth: an arch that did not close, or one bone more,
        less or joined. Many people have it and never know. It is seldom why it hurts. In the neck, ask before
        contact sport.

word_straight = What does a straight neck or back (loss of lordosis) mean?
    .otherwise =
        The usual bend looks flatter on the picture. Often that comes from tight muscles, or from how you lay.
        It is no illness, people without pain have it too, and it need not be put right.

word_spot = What does a haemangioma or a cyst mean?
    .cancer =
        Mostly it is harmless. But after cancer ask those who treat or check it what this word means here, and
        whether it should be looked at again.
    .otherwise =
        A haemangioma is a small knot of blood vessels in a bone, a cyst a small bag of fluid. Mostly they were
        found by chance and are harmless. A cyst beside a joint can press on a nerve. Ask whoever ordered the
        scan whether it should be looked at again.

cycling = What about cycling?
    .chest_operation =
        Not before those who did the operation say so. Ask them when, and with how much to begin.
    .look = { -first_looked_at }
    .known_bone = { -as_those_say }
    .told_rest = { -told_to_rest }
    .canal =
        Mostly good for such legs: bending forward makes room for the nerves. Ride as far as is comfortable.
    .neck =
        Sit upright, with the handlebar higher and nearer, and stop often to move the neck. Short rides come
        first.
    .otherwise =
        Short, even rides, and up from the saddle often. A higher handlebar helps many. If the bike brings it
        on, have its fit looked at, and ride less for some weeks.

swimming = What about swimming?
    .chest_operation =
        Not before those who did the operation say so. Ask them when, and with how much to begin.
    .look = { -first_looked_at }
    .known_bone = { -as_those_say }
    .told_rest = { -told_to_rest }
    .neck =
        Turn the body with the head to breathe, to both sides, or swim on the back. Butterfly, and breaststroke
        with the head held up, come last.
    .sore_from_it =
        If swimming brings it on, swim less for now. In front crawl the back is arched when the legs sink or the head
        is held up. So look down, keep the hips high, and kick lightly. Breaststroke and butterfly arch it most. Begin
        with short lengths and rests.
    .otherwise =
        Mostly kind to the back. Easy lengths on the back or front. Breaststroke and butterfly arch the low back
        most, so they come last.

gym = What about weights and the gym?
    .spare = { -spare-the-back }
    .leg_nerve =
        Arms, chest and upper back, sitting or lying with support: yes, light to middling. No deadlifts, squats with a
        bar or sit-ups while the leg hurts. Stop a lift that sends pain down the leg. As it calms down, come back
        light.
    .otherwise =
        The last tightness need not be gone. Leave out the lift that hurts until bending and light lifting at
        home have been easy for a week. Then begin it far lighter, slow and in good control. Add a little each
        week while the next morning is as usual. Heavy lifts from the floor come last.

yoga = What about yoga or Pilates?
    .bone =
        Not deep bends, strong twists or headstands: they can hurt a weak bone. Gentle poses only.
    .neck =
        Easy poses. Leave out headstands and shoulder stands, and whatever sends pain down an arm.
    .otherwise =
        No pose is bad for ever. It helps about as much as other exercise, and once a week is better than none.
        Leave out what hurts, bend the knees, and go half as far. Where a disc touches a nerve, deep bends and
        twists come last.

ball_games = What about racket or ball games?
    .pregnant =
        Leave out games where a ball, a person or a fall can hit the belly. Walking and swimming are kinder,
        as far as sport is all right for now.
    .spare = { -spare-the-back }
    .otherwise =
        Turns, stops and throws come last. First jog, then easy hits or passes, then short games. A match waits
        until the next morning stays as usual.

riding = What about riding?
    .pregnant =
        Not in a pregnancy: a fall can harm the baby. Walking and swimming are kinder to the back too.
    .spare = { -spare-the-back }
    .otherwise =
        Mount from a block. Begin with a short ride at a walk, every other day. If the next morning is as usual, add a
        little: rising trot, then canter, and sitting trot and jumps last. No cushion is known to spare the back, but
        a saddle that fits matters. Not with a leg that is weak or numb.

dancing = What about dancing or gymnastics?
    .pregnant =
        Gently, on the floor, without jumps, lifts or far back bends.
    .spare = { -spare-the-back }
    .otherwise =
        First what stays on the floor, at half its size. If the back is bendy, it needs strength more than
        stretching: belly, buttocks and thighs. Jumps, lifts and far back bends come last, one after the other.
        If one of them hurts each time, have that looked at.

rowing = What about rowing or paddling?
    .spare = { -spare-the-back }
    .otherwise =
        Short pieces with light pressure, sitting tall, with a small cushion if it feels good. Add to them in
        small steps. If a rib hurts on each stroke or breath, stop until it has been looked at.

throwing = What about golf, cricket or throws?
    .young =
        Fewer and easier throws, turned from hips and legs. If each throw or arching hurts, stop until it has
        been looked at. A bone of the spine can crack from too many.
    .spare = { -spare-the-back }
    .otherwise =
        Half swings or easy throws first, fewer than usual, turned from hips and legs. Warm up well. Full ones
        come last, when the next morning is as usual.

## What everybody asks

what = What could it be?
    .labour =
        Often sore joints and muscles, which carry more. It can also be an infection of bladder or kidneys or, later
        on, labour. Labour comes in waves that grow stronger and closer. A plug of slime, water that breaks, or an
        urge to go to the toilet can come with it.
    .pregnancy =
        It can be sore joints of the pelvis, an infection of the bladder or kidneys or, later in pregnancy, labour.
        Answers cannot tell which. A look at you, and at the baby, can.
    .kidney =
        It can be a stone or an infection on the way from the kidney, or only the muscles. A pee test and an
        examination tell them apart.
    .cancer_nerves =
        The cancer can have reached a bone of the spine, and press on nerves there; or it is a disc, or
        something milder. Only an examination, and mostly an MRI scan, can tell. Call those who treat the cancer
        too.
    .base_nerves =
        Perhaps a disc that presses on the nerves at the base of the spine, perhaps something milder. Only an
        examination, and mostly an MRI scan, can tell.
    .lung =
        Mostly such a stab is a sore muscle or rib. But a clot, an infection or a hole in the lung can feel alike, so
        they come first.
    .clot =
        Perhaps a blood clot in the arm or leg, perhaps a sore muscle. Nobody can tell by touch; a scan can.
    .looked =
        Bruises and sore muscles can hurt for weeks after an injury. But an X-ray or a scan can miss a break in the first
        days, so it is to be looked at again.
    .known_break =
        Most of all the break that was found. Pain that grows, or that comes in another place, can be a further
        one. An X-ray can tell.
    .bone =
        Perhaps a broken bone, perhaps only sore muscles and bands round it. An examination, and often an X-ray, can tell
        them apart.
    .big_artery =
        Perhaps only the back. But the big artery in the belly can hurt in the same place, and an ultrasound scan can
        rule that out.
    .neck_artery =
        Mostly the muscles of the neck. But a small tear in an artery there can feel alike, and a scan can tell.
    .known_today =
        It may well be what you were told. But something in the answers may not belong to that, or may need more, and it
        has to be looked at first.
    .bend =
        It can be muscles that are tight or swollen, or a bone of the spine that has slipped,
        cracked or sunk in. An examination can tell them apart.
    .be_seen_today =
        Answers alone cannot name it safely. First somebody has to make sure that it is nothing that needs treatment at
        once, and then it can be given a name.
    .be_seen_soon =
        Answers alone cannot name it safely. Most often it is ordinary pain. But what { $who ->
            [child] was said about your child's health
           *[me] you told us about your health
        } has to be looked into first.
    .operated =
        Nerves that were pressed for long and calm down slowly, the same place again, a scar, or the joints and muscles
        round it. The team that did the operation can tell best.
    .known_bone =
        The bone that you were told of can be what hurts, and so can the muscles round it. Pain that grows, spreads or
        changes sides is a reason to have the bone looked at again.
    .overload =
        It can be a sore muscle, joint or disc, or a bone of the low back that has had more load than it can repair.
        An examination can tell them apart.
    .inflammatory =
        It can be ordinary pain, or the kind in which the body's own defences inflame the joints of the spine.
        Blood tests and an MRI scan can tell.
    .stiff_girdles =
        It can be ordinary stiffness, or an inflammation of shoulders and hips that comes after 50. A blood test
        can tell, and tablets help that kind fast.
    .pregnant_early =
        Mostly it is the womb that grows and pulls at its bands, or the back. Cramps like those of a period are common
        then. Bleeding, or pain on one side, would make it something else.
    .pregnant =
        Mostly the joints and muscles of back and pelvis, which carry more in pregnancy. A stab on stepping on to one leg,
        or on turning in bed, fits the joints of the pelvis.
    .headaches =
        Sore muscles and joints of the neck can bring on headaches. Some come with strain, or are a migraine that makes
        the neck sore. An examination, and notes of when they come, can tell.
    .neck_or_nerve =
        The muscles and joints of the neck, or a nerve there that is pressed or sore, as the skin is numb or tingles. An
        examination can tell them apart.
    .be_seen_first =
        That is not clear from the answers, and so an examination comes first. Ask at the end of it: "What do you think
        it is, and what else could it be?"
    .arm =
        The answers do not fit a nerve in the neck well. Pain in an arm alone comes more often from the shoulder, elbow
        or wrist, which this check does not ask about.
    .hip =
        The answers do not fit a nerve in the back well. Pain in the groin or leg alone can come from the hip, a muscle
        or the knee, and an examination can tell.
    .known_canal =
        The answers fit what was found: the nerves have too little room on standing and walking. Narrow blood vessels of
        the leg can feel alike, so the pulses should be felt too.
    .known_nerve =
        The answers fit what you were told: a nerve that is sore where it leaves the spine. It can be so even where
        the back or neck moves freely.
    .known_disc =
        It can be the disc that was found, though many such discs do not hurt. The answers fit pain from muscles, joints
        and discs, which share nerves, so that even a scan seldom tells them apart.
    .known_else =
        It can be what you were told, though the answers fit it only in part. Ask what speaks for it, which test showed
        it, and what else it could be.
    .known_wear =
        It can be the wear that was found, though most people of that age have it, also without pain. Muscles and joints
        can hurt on top of it, and they can get better.
    .nothing_found =
        Mostly the muscles and small joints, whose pain no scan or blood test shows. That nothing was found fits this
        well, and the pain is as real: it is not made up.
    .after_birth =
        Mostly the joints and muscles of back and pelvis, which gave way in pregnancy and carry a lot since the birth.
        They often take months to hold well again.
    .lump =
        The lump is mostly a knot of muscle or a harmless one of fat. Hands, and at times a scan, tell it from a rarer
        growth. The pain can come from muscles and joints all the same.
    .buttock =
        The muscles and joints of the buttock or of the low back, whose pain is felt there too. Hands that press and bend
        can find out which.
    .no_pattern =
        The answers fit none of the common causes well. That alone is no bad sign: hands that examine { $who ->
            [child] a child
           *[me] you
        } can find what questions miss.

what_else = What else could hurt here, and how would I know?
    .cancer_before =
        Mostly muscles, joints or worn discs, as in most people. Seldom a cancer comes back in a bone, and so it
        is examined. A scan (MRI) tells them apart.
    .cancer =
        It can come from a bone that the cancer has reached, which is why it is looked at early. But muscles,
        worn discs, a treatment or lying much hurt in the same place. A scan (MRI) tells them apart.
    .both_arms =
        Nerves can be pressed in sleep, at the elbow or at the wrist, on both sides at once. Too much sugar or
        too little vitamin B12 can harm them slowly. The neck is looked at first, because of the spinal cord.
    .arm =
        A nerve can be pressed in the neck, at the elbow or at the wrist: fingers that tingle at night speak for
        the wrist. A sore shoulder hurts when the arm is lifted. Get emergency help for pressure in the chest,
        or an ache that comes with climbing stairs.
    .young_sport =
        Where a sport arches the back, throws or jumps, a bone at the back of the spine can crack a little. It
        hurts on just those moves. An X-ray can miss it, and a scan (MRI) shows it. More often it is muscles and
        joints that grow.
    .young =
        Mostly muscles and joints that grow. Less often a bone that is tired from sport, a curve, or an
        inflammation. Pain in the night, a fever, a limp, or pain that stays would speak for these, and is
        looked at.
    .knot =
        A knot that comes and goes with the pain is mostly a tight muscle. If it stays when the pain goes, grows, or
        is hard, have it felt while it is there. A nerve would hurt or tingle down an arm or a leg.
    .neck =
        Muscles and joints: sore on turning. A nerve: it goes down an arm. A shoulder: lifting the arm hurts.
        Past middle age, shoulders and hips that are stiff together can be an inflammation. Very seldom an
        artery or an infection: a bad new headache, a fever or a weak limb comes with it.
    .tailbone =
        A fall, a birth or long sitting can hurt it, and so can a tip that moves too much. A sore lump in the
        skin there can be a cyst. The pelvic floor or the low back can pass pain on. An examination tells, and
        an X-ray sitting and standing shows a tip that moves.
    .side =
        A rib, or a muscle between the ribs: pressing there or a twist hurts. The lungs: each breath stabs. The
        kidney: waves, burning pee or blood in it. The gut or the gall bladder: it comes with meals. Get
        emergency help for pressure in the chest, or if you are short of breath.
    .upper_back =
        The joints of the ribs, or muscles tired from one position. A nerve, sometimes with a rash. A weak bone.
        The gall bladder or the stomach: with meals. The lungs: on each breath. Get emergency help for pressure
        in the chest, or if you are short of breath.
    .hip =
        The hip joint: then turning the leg, or putting on socks, hurts in the groin. A muscle there, a hernia,
        or a nerve of the low back can hurt in the same place. An examination of hip and back tells them apart.
    .leg =
        A disc that touches a nerve: the leg hurts more than the back, and tingles. A canal that has got narrow:
        legs tire on walking, and ease on sitting. The hip: it hurts in the groin. A muscle in the buttock:
        sitting on it hurts. Cramps in the calf alone on walking: poor blood flow.
    .buttock =
        The joint beside the tailbone: then it hurts on one side, on stairs and on turning in bed. A muscle in
        the buttock, the hip, or a nerve of the low back. An examination tells them apart; a scan seldom does.
    .older =
        Worn joints, or a canal that has got narrow: then the legs tire on walking. A weak bone can have broken
        from little. Less often it is the hip, a kidney or the big artery. An examination tells most of them
        apart.
    .otherwise =
        Muscles and joints: sore on moving. A disc that touches a nerve: it goes down a leg. The joint beside
        the tailbone: one side, on turning in bed. The hip: the groin. An inflamed spine, in the young: mornings
        stiff for long. A kidney: one side, in waves or with a fever.

why = Why did it come, and why does it stay?
    .today =
        That has to be found out where this is looked at. Say there how it began, and what has changed since.
    .bone =
        If it is a bone: one that has got weak can give way at a small fall, at a lift or by itself. If it is none:
        muscles and joints had more to do than they are used to. An examination can tell.
    .overload =
        A bone gets sore when training grows faster than the bone can follow. Too little rest, food or sleep adds to it.
        An examination has to tell whether it is that.
    .injury =
        The fall or blow bruised or strained what lies there. Where nothing is broken, that mostly heals in weeks.
    .soon =
        That is for the examination to find. Say there how it began, what brings it on, and what has changed since.
    .pregnant_early =
        In the first weeks the womb grows, and bands and joints get softer. It is nothing that you did wrong, and mostly
        no sign that something is wrong.
    .pregnant_upper =
        Belly and breasts get heavier, the shoulders come forward, and the ribs widen to make room. Muscles and joints
        of the upper back have more to hold from week to week.
    .pregnant =
        The joints of the pelvis get looser, and back and belly have more to hold from week to week. It is nothing that
        you did wrong.
    .after_birth =
        Belly and back were stretched in pregnancy and need months to hold well again. Meanwhile a baby is lifted, fed
        and carried many times a day.
    .operated =
        What was pressed or cut calms down slowly, muscles have grown weak, and the joints beside have more to carry. If
        it was gone and came back, ask the team that did the operation to look for the reason.
    .canal =
        With the years discs and joints of the spine get thicker, and the nerves have less room. Standing and walking
        leave least; sitting and bending forward give some back.
    .leg_nerve =
        Mostly a disc has bulged and makes the nerve sore where it leaves the spine. A lift or a long strain can be
        the last straw, but need not. What presses on it, such as bending or a cough, can make it worse.
    .arm_nerve =
        Mostly a disc or a bony edge makes the nerve sore where it leaves the neck. That comes with the years, or at
        times after a heavy lift or a jolt.
    .jolt =
        The jolt strained muscles and joints of the neck. They stay sore for longer when the neck is held stiff, as most
        people do at first.
    .ill =
        The body fights an infection, and muscles and joints ache while it does.
    .after_injury =
        What was hurt has mostly healed by now. But muscles that guarded it are weak or tense, and nerves pass on pain
        more easily than before. That is real, and can change.
    .cycling =
        Back and neck are held in one way for long while the legs push against them. That makes muscles sore, on the ride
        or next day, most of all when rides, bicycle or body have changed.
    .gym =
        Muscles and joints were not ready for that load on that day, or had not yet recovered from the last time. A
        light one can be enough. The form may add to it, but need not be wrong.
    .swimming =
        The same muscles pull with each stroke, and in breaststroke and butterfly back and neck are bent back. They
        get tired and sore, the more so with longer swims, or when you always breathe to one side.
    .swing =
        A swing turns the trunk fast. Where the hips stay behind, the back takes all of the turn.
        A changed swing does it most, until the body is used to it.
    .arms =
        Small muscles hold the arms up without a rest. They get tired and sore, most of all when it goes fast or the
        shoulders are tense.
    .sitting =
        Not because sitting does harm, but because it keeps the same muscles and joints in one way for long.
        They tighten, so the first moves hurt; that is no damage. Getting up often helps more than any one way
        to sit.
    .on_feet =
        Standing and walking ask the same muscles and joints to hold the body up. They get tired and sore, the more so on
        hard floors. That is load, and not damage.
    .heavy =
        The work asked for more than the body was ready for. After little sleep, a long time off or a long
        shift, a small load is enough.
    .small_child =
        A child is lifted, held and fed bent forward many times a day, and most of all when sleep is short. That is a
        lot of load, and no damage.
    .woke =
        The neck lay turned or bent for long, and its muscles tightened to guard it. Nothing is out of place.
    .bed =
        Hours in one position make joints and muscles stiff, and they ease with moving. The bed can add to it, but is
        seldom the whole cause.
    .strain =
        One move was more than a muscle or joint was ready for at that moment. After a long day or a bad night a small
        one is enough. It says little about damage.
    .tailbone =
        A fall, a birth or long sitting presses on the tip of the spine, and each seat presses on it again. Often nothing
        is remembered.
    .long =
        After months nerves pass on pain more easily than at first, though what began it may have healed. Whatever
        spares the back for long can keep that going, and so can bad sleep or worry. Each can be changed.
    .sudden =
        A muscle or a small joint can seize up without any wrong move, also in strong and healthy backs. It can hurt very
        much, and says little about damage.
    .period =
        In a period the womb cramps, and that can be felt low in the back, also at a young age. It does no damage.
        Warmth and moving help. If periods get more painful or keep somebody at home, a doctor can do more.
    .young =
        A growing back can get sore when it does more than it is used to, such as long sitting or sport all at once. That
        does no damage.
    .otherwise =
        Often no single cause can be found. Too much at once, or too little for long, can be enough. It seldom means
        damage.

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
        [child] We were
       *[me] I was
    } told something about it. What does that mean?
    .weak =
        A pressed nerve can make an arm or leg weak or numb. Many such nerves recover, but whether strength comes back
        decides what is done, and so it has to be tested now.
    .today =
        What was found before may not explain all of it. Say where this is looked at what you were told, and what has
        changed since.
    .young_bone =
        Such a bone mostly heals, or stops hurting, when the load is off, and that takes months. Most of the young go
        back to sport, in steps; pain in between means too much, too soon.
    .fracture_hurt =
        A broken bone mostly heals over some months, with less load at first. Ask those who found it when to do
        more, and who helps you get strong again. Muscles can hurt for months; pain that grows is looked at
        again. If something inside was hurt too, ask what that means for sport and for tablets.
    .fracture =
        A broken bone mostly heals over some months, with less load at first. Ask those who found it when to do
        more, and whether the bones are thin and need treatment, so that no other one breaks. Muscles can hurt
        for months; pain that is new or grows is looked at again.
    .slipped_bone =
        Such a bone has mostly been so for years, and mostly stays as it is. Strong muscles of back and belly help; go
        back if a leg gets weak or aches on walking.
    .canal =
        The canal in the spine that holds the nerves has less room, most of all when you stand or walk. It mostly changes
        slowly. Walking in bouts, a bicycle and strong legs help; go back if a leg gets weak.
    .leg_nerve =
        Mostly it means that a disc touches a nerve. Most people get better without an operation, and many such discs
        shrink by themselves. What would change that is a leg that gets weak.
    .arm_nerve =
        Mostly it means that a disc or a spur touches a nerve. Most of it gets better without an operation, over weeks
        to months. What would change that is an arm that gets weak.
    .cord =
        If it presses on the cord, and not on one nerve, that is looked at sooner and by a surgeon. What counts is how
        skilled the hands are, how steady the walk is, and whether it changes.
    .operated =
        It can be the same place again, a scar, or the joints and muscles round it. What was seen before the operation
        no longer tells; an examination, and mostly a new scan, can.
    .arm_weak =
        A squeezed nerve can leave an arm weak for long after the pain has gone. Strength can still
        come back over many months, with slow training. If it gets weaker, have it looked at soon.
    .disc =
        Less than it sounds: many people have such discs without pain. One that has slipped can shrink; a worn
        one stays, and need not hurt. Moving does no harm. Go back if strength or feeling is lost.
    .nerve =
        A sore nerve hurts or tingles along a strip of an arm or leg, and mostly gets better by itself. The answers fit
        that only in part: ask which nerve it is.
    .canal_neck =
        The canal in the neck that holds the nerves has less room. Often it does no harm. What counts is that hands stay
        skilled and walking stays steady: if that changes, be seen soon.
    .canal_else =
        The canal in the spine that holds the nerves has less room, mostly from thicker discs and joints. That is common
        with age, often without pain. It matters if legs ache on walking and ease on sitting.
    .wear =
        That the joints or discs have aged, as skin does. It is common without pain, and does not mean that the spine
        wears out from use: moving and getting stronger help it.
    .hidden_nerve =
        An X-ray shows bones, and neither discs nor nerves. So a clear one does not rule out a sore nerve, which the
        answers fit. Have strength, reflexes and feeling tested.
    .clear_bone =
        A clear X-ray does not rule out a bone that had too much load. A clear MRI scan mostly does. If it still hurts
        in training, go back with that question.
    .after_look =
        That may be right as far as it goes, but what you told us today should be looked at as well. Say then
        what was found before, and what has changed since.
    .nothing_found =
        Mostly it is good news. Muscles, joints and nerves hurt without a sign on a scan or in the blood; the pain is
        real, and moving does not harm it.
    .muscle_long =
        That nothing grave was found, and no single spot that explains it. A strained muscle heals in days to
        weeks, so after months the word no longer says why. The way out is mostly small steps and more strength.
        Ask what else keeps it going.
    .muscle =
        That muscles or joints are sore, and nothing grave was found. It mostly heals in days to weeks, and moving
        helps; look at it again if something new comes with it.

brings = What can { $who ->
        [child] my child
       *[me] I
    } change about what brings it on?
    .today =
        Leave it out as far as you can until this has been looked at. Say there that it brings the pain on, and
        after how long.
    .bone =
        Leave it out for now as far as you can. Say at the visit what it is and after how long. That helps to
        find the cause.
    .soon =
        Do less for now of what brings the pain on, and leave out what you can. Say at the visit what it is and after how
        long. That helps to find the cause.
    .pregnant =
        Sit down before it hurts, stand on both legs alike, and take short steps. Do jobs in small turns with a rest in
        between, and leave the heavy ones to others.
    .sitting_neck =
        Get up often, and rest both forearms. Have the screen at eye height, near enough to read. Leave off a
        heavy headset, and do not hold the phone with a shoulder.
    .sitting =
        Get up or shift often, and put a small cushion in the low back if that feels good. No chair is
        right for hours. Where you cannot get up, stretch.
    .on_feet =
        Put one foot up on a low step in turn, and shift your weight often. Sit or lean for a minute before it hurts,
        wear soft shoes, and spread what you do over the day.
    .heavy =
        Do it in short turns, and change to something else before it hurts. Keep loads close, turn with your feet, and
        kneel for low work. Leave the heaviest things to others for now.
    .gym_rest =
        Leave it until a normal day goes well again. Then start with next to no weight or load, free of any sharp pain,
        and add a little after each good week. Have your form looked at.
    .gym =
        Leave out what brings it on, or go down to a load without any sharp pain. Add a little after each good week.
        If it keeps coming back, have the way it is done looked at.
    .running =
        Whether to run now stands under "May I run?". When you do: shorter runs, shorter steps and an easy pace, on flat
        paths. After calm mornings add a little distance first, then speed.
    .cycling_neck =
        Bring the handlebars nearer and higher, so that the head is not bent back, and keep the elbows soft. Ride
        shorter, change your grip often, and add time week by week.
    .cycling =
        Mostly the bicycle can stay. Ride so short that the next day is calm, and add a little each week. Set the bars
        higher and nearer, and the saddle where the hips do not rock.
    .swimming_rest =
        Leave it until a normal day goes well again, and as long as you were told to rest. Then begin with short
        swims on the back. Add a little after each calm day.
    .swimming =
        Swim less for some weeks, and add a little after each calm day. Change the stroke often, with some on the
        back, and leave butterfly and breaststroke for last. Have your stroke looked at.
    .swing_rest =
        No swings or throws until a normal day goes well again, then few and gentle ones. Let hips and feet turn
        along with the shoulders, so that the back turns less. Have a coach look.
    .swing =
        Make fewer and gentler swings or throws for now, with a day off in between. Let hips and feet turn along with the
        shoulders, and stay tall. Have a coach look at anything new.
    .child_neck =
        Sit back with your arms on pillows, and bring the baby up to you instead of bending down. Tie a wrap
        high and snug, spread over both shoulders, and take turns with a pram. Look up and roll the shoulders
        now and then, and swap sides.
    .small_child =
        Sit back with your arms on pillows to feed. Kneel to pick the child up, hold it close in front, change it at
        table height, and swap sides. Tie a wrap or carrier high and close, on both shoulders, and take turns.
    .arms =
        Do shorter turns, and stop before it hurts. Go slower and softer, down to where the shoulder stays loose, and
        get faster in small steps. Let somebody who does it well watch.
    .bed_neck =
        Use one pillow that fills the gap from ear to bed, on the back or the side, and not on the belly. Try another
        pillow for a week before you buy one.
    .bed =
        Lie on the side with a pillow between the knees, or on the back with one under them. If a new bed is due,
        medium-firm did better than very hard.

danger = Is it dangerous, or normal?
    .mood =
        Nothing in the answers points to danger from the pain itself. What { $who ->
            [child] was said about your child's mood
           *[me] you told us about your mood
        } matters more now, and there is good help for it.
    .cancer_nerves =
        It can be: nerves that are pressed by a bone of the spine need treatment soon to stay strong. Go as soon
        as this page says, and phone those who treat the cancer today.
    .base_nerves =
        It may be nothing grave, but squeezed nerves at the base of the spine must be ruled out. Left too long they can
        leave lasting trouble with bladder and bowels, and treatment in time prevents that.
    .cord =
        Mostly it can be treated, but pressure on the spinal cord in the neck must be looked for. Damage that is there
        can stay, so finding it early counts.
    .leg_nerves =
        A nerve in the back may be pressed too hard, and that is why it has to be looked at. Many such nerves
        recover, and the sooner a bad one is found, the better.
    .arm_nerves =
        A nerve in the neck may be pressed too hard, and that is why it has to be looked at. Many such nerves
        recover, and a weak arm that gets weaker should not wait.
    .early_pregnancy =
        It must be made sure that no pregnancy grows outside the womb. Mostly it is something milder, but that one can
        bleed inside without warning.
    .pregnancy =
        Mostly mother and baby are fine. But it can also be an infection or, later on, labour. They can tell when they
        look at you.
    .birth_infection =
        An infection after the birth must be ruled out. It can grow fast, and medicine given in time mostly cures it.
    .big_artery =
        The big artery in the belly has to be looked at: a wide one can tear. An ultrasound scan shows within minutes
        whether it is wide.
    .kidney =
        The kidneys and bladder must be looked at: a stone or an infection can feel like this. Both can be
        treated well if nobody waits at home with a fever.
    .break_again =
        A bone was hurt, and most such bones heal well. What you told us can mean that it needs more time, or
        that another one is hurt, so it should be looked at again.
    .looked =
        An X-ray or a scan since the injury speaks against the worst. But it can miss a break in the first days, so it
        should be looked at again.
    .break_to_see_hurt =
        The break is known, and most heal. What must not wait is a leg that gets weak or numb, trouble with pee or
        poo, or a fever. After a blow to the ribs or belly, pain that grows, a faint or short breath must not wait
        either.
    .break_to_see =
        The break is known, and most heal. What must not wait is a leg that gets weak or numb, trouble with pee or
        poo, or a fever. Ask too what makes the bones stronger, so that no other one breaks.
    .bone =
        A broken bone must be ruled out. Most such breaks heal well, and until it is known the spine is best spared.
    .infection =
        Mostly it is something that passes. But an infection in or near the spine must be ruled out. It is rare,
        and found in time it can be cured.
    .lung =
        Mostly such a stab on breathing in is a muscle or a rib. But a clot, an infection or a hole in the lung must be
        ruled out today.
    .clot =
        A blood clot must be ruled out. It is found with an ultrasound scan and treated with tablets, and left alone it
        can travel to the lungs.
    .neck_artery =
        Mostly it is the muscles. But a small tear in an artery of the neck can begin like this and can cause a stroke,
        so it must be ruled out.
    .head_artery =
        An inflamed artery of the head must be ruled out, because it can harm sight. Treatment that starts in time
        prevents that.
    .eye =
        The eye may be inflamed inside, which can harm sight if it waits. Drops that start in time mostly
        prevent that.
    .foot =
        It may be that too little blood gets to the foot. That can be treated, and the foot is saved by going
        soon.
    .limb =
        It may be a nerve that was pressed for a moment. But it can also be a warning from the blood vessels,
        and that must be ruled out.
    .bleed =
        A bleed inside, near the spine or in the belly, must be ruled out, because { $who ->
            [child] your child's
           *[me] your
        } blood clots slowly. It is rare, and treatment in time prevents harm.
    .cancer =
        Most people with this have nothing bad. But with what { $who ->
            [child] was said about your child's health
           *[me] you told us
        } an illness in the bone has to be looked for. Cancer is one of those, and nobody should have to guess.
    .known_bone =
        Mostly not, as long as the load stays off. But new pain, or pain on another side, can mean too much load again.
        Leave out sport until the team has looked.
    .weak_bones =
        Mostly not. Weak bones can crack slowly, and that hurts and makes a back bend; it is no danger to life.
        Ask for treatment that makes them stronger, and have new or stronger pain looked at soon.
    .old_bone =
        Mostly not. At this age a bone of the spine can break by itself, which mostly heals well. Nothing in your answers
        points to nerves in danger, an infection or cancer.
    .overload =
        Mostly not. But running or training through it can turn a sore bone into a broken one. It heals when the load is
        taken off.
    .child_first =
        Mostly it is harmless. But in the young such pain should be examined, to make sure that it is no infection
        and that the bones are well.
    .shingles =
        Mostly not: such a rash heals by itself. Near an eye it needs help fast, and medicine works best in the
        first days.
    .belly =
        It may be nothing grave. But pain like this can come from inside the belly, and that must be looked at
        before it is put down to the back.
    .today =
        It may well be harmless, but something that needs treatment at once has to be ruled out. Which one it is stands
        in the reason at the top of this page.
    .calm_pregnancy =
        Nothing in your answers points to early labour, bleeding, an infection or squeezed nerves. Pain that
        comes and goes with load is common, also in the first weeks. If it comes in waves, or the belly gets
        tight, phone the maternity unit at once.
    .stiff_girdles =
        It is not dangerous as such, and tablets help. But do not wait if a new headache at the temples, a sore
        scalp or a change in sight comes with it.
    .soon =
        Nothing in the answers says that it cannot wait some days. It should be looked at all the same; the reason
        stands at the top.
    .constant =
        Nothing in the answers is an alarm. But pain that no position eases is not quite ordinary, and an
        examination is there to make sure what it comes from.
    .cancer_now =
        Often it is something else. But a cancer can go to a bone of the spine, so this has to be looked at. Tell those
        who treat or check it. Treated early, it does less harm.
    .cancer_past =
        Nothing in the answers is an alarm. But after cancer any new pain of the spine should be examined, and then
        nobody has to guess.
    .both_arms =
        Nothing new in the answers points to danger. Still, hands that stay numb on both sides should be examined: the
        nerves may be pressed at the wrists, or in the neck.
    .new_headache =
        Mostly not: a sore neck often brings a headache, and it passes. One that stays or grows should be examined. Get
        emergency help for the worst ever, or one with fever, weakness, double sight or slurred speech.
    .walking =
        Not today: it mostly changes slowly. It matters whether the nerves or the arteries are too narrow, and
        feeling the pulses in the feet can tell.
    .inflammatory =
        No, nothing in the answers is an alarm. But pain like this can come from inflammation, which treatment can hold
        back, so it should be looked into.
    .tailbone =
        No, even if the tip has a crack: it is treated in the same way as a bruise, and heals by itself. Nothing
        in your answers points to nerves in danger or an infection.
    .curve =
        No. A small curve mostly stays small and does no harm. Some grow along with the child, so it is measured now and
        then; a brace can hold back one that grows.
    .jolt_head =
        Mostly not: a headache after a jolt mostly comes from the neck, and passes. If it gets worse, or with sickness,
        drowsiness or confusion, go to hospital at once. With blood thinners, have it looked at today.
    .young_sport =
        Mostly not. But in the young a bone of the spine can tire from throws, jumps or arching the back. So leave
        these out until it has been examined.
    .young =
        No: nothing in the answers points to an infection, cancer, a nerve in trouble or a broken bone. Most pain like
        this in the young is harmless.
    .known_nerve =
        Not as it is now: what was found is seldom dangerous, and moving does not harm it. Lost strength, or new
        numbness between the legs, would change that.
    .known_break =
        Not as it is now, by your answers. A break or a slipped bone needs time and the right load. A leg that gets weak
        or numb would change that.
    .leg =
        No: nothing in your answers points to cancer, squeezed nerves at the base of the spine, or a leg that gets weak.
        The nerve is sore, and moving does not harm it.
    .arm =
        No: nothing in your answers points to a heart attack, a stroke, pressure on the spinal cord or a weak arm.
        Moving the neck and the arm does no harm.
    .neck =
        No: nothing in your answers points to meningitis, a torn artery, pressure on the spinal cord or a broken bone.
        A neck can hurt a lot and be harmless.
    .mid =
        No: nothing in your answers points to the heart, the lungs, an infection, a broken bone or cancer. Muscles and
        joints between the ribs can hurt sharply and be harmless.
    .strong =
        No: nothing in your answers points to nerves in danger or an infection. Nor do they point to a broken
        bone or cancer. Strength says little: a back that "locks" can hurt very much and be harmless.
    .otherwise =
        No: nothing in your answers points to nerves in danger, an infection, a broken bone or cancer. It hurts, but
        moving does no harm.

under_way = { $who ->
        [child] My child is
       *[me] I am
    } under treatment, or waiting. What now?
    .today =
        Do not wait for that visit: what you told us today should be looked at first. Say there what is planned, and
        what you were told.
    .pregnant =
        Keep it, and tell your midwife about the pain at once by phone. She can say whether it should be earlier.
    .waiting_soon =
        Phone there, say what you told us here, and ask for an earlier visit. If that does not work, go the way that the
        top of this page says.
    .therapy_soon =
        Phone your therapist before the next session, with what you told us here. Until somebody has looked at it, do
        only what is light and feels comfortable.
    .waiting_alone =
        Keep that date. Until then move as this page says, note what helps, and phone them if it
        gets clearly worse.
    .waiting =
        Keep that date: where this page asks for an appointment, it can be that one. Until then move as this
        page says, note what helps, and phone them if it gets clearly worse.
    .therapy_alone =
        Say there what helps and what makes it worse, and what this page says. Ask what should be
        better by when.
    .therapy =
        Where this page asks for an appointment, that can be it. Say there what helps and what makes it worse, what this
        page says, and ask what should be better by when.
    .rest =
        Rest from what you were told to leave out, and not from everything: long rest makes a back stiff and
        weak. It is fine to ask why, and until when. Ask for a list of what is allowed now, and at which sign
        the next thing may start.

operation = Would an operation help?
    .weak =
        It can, where a pressed nerve makes an arm or leg weak or numb. The longer it has been pressed, the less
        surely strength comes back, so it should be talked over soon. Ask a spine surgeon what is to be gained,
        and what if you wait.
    .today =
        That comes later: first this has to be looked at as the top of this page says. Ask about an operation
        there.
    .leg_nerve =
        It mostly brings relief sooner if strong leg pain stays for weeks. One to two years later those with and those
        without were about as well. So other things can be tried first.
    .arm_nerve =
        Seldom needed: most get better without it. It is for strong arm pain that stays for months, or for an arm that
        gets weak.
    .canal =
        It can, where the legs stop you from walking and exercises did not help. It does more for the legs than
        for the back. Age alone does not rule it out: heart, lungs, blood and tablets are checked first. Ask
        what is to be gained, and what can go wrong.
    .disc =
        Mostly not yet. For a disc that hurts in the back alone it seldom helps. It is for strong leg pain that stays
        for weeks in spite of treatment, or for a leg that gets weak. Ask again if one of these comes.
    .cancer =
        First it must be clear what the pain comes from. If a bone is weak, rods or cement can hold it. Ask what that
        would bring, and what radiotherapy would.
    .second =
        Less often than a first one, and there is time to think unless a limb gets weak. A disc that has slipped
        again can calm down without one too, and exercises or a pain clinic can still help. Ask what exactly it
        should change, how often that works, and what else is left to try.
    .fracture_weak =
        Seldom: most broken bones of the spine heal without one. Cement (vertebroplasty) is thought of where the
        pain stays very strong in spite of medicine, and a scan shows that the break has not healed. Ask what it
        should change, and what happens if you wait.
    .fracture =
        Seldom: most broken bones of the spine heal without one. Ask what it should change for you, and what happens if
        you wait.
    .neck =
        Seldom, for pain of the neck alone. It is for nerves or a cord that are pressed; ask what it should change, and
        what happens if you wait.
    .otherwise =
        Seldom, for pain of the back itself: joining bones (fusion) is not advised outside studies. Where
        doctors differ, begin with what can do least harm: moving, exercises and time, then a programme for body
        and mind. An operation can still be chosen later. Ask how many get better, and what if it fails.

operated = There was an operation on the spine. Does that matter now?
    .today =
        Yes: say it first where this is looked at, with the date and what was done. The team that did it can help by
        phone.
    .otherwise =
        Tell whoever looks at it, with the date. Pain that never went, or came back after the operation, is a reason to
        see that team again, also after years.

injection = Would an injection help?
    .today =
        Not before this has been looked at. Tell whoever gives it about any fever, infection, blood thinner or diabetes.
    .sugar =
        Whether it helps depends on the cause: ask that first. A steroid in it can raise the blood sugar, most
        of all in the first 24 to 72 hours. No page can say how much insulin. If the sugar is high now, phone
        those who treat the diabetes today, and add no dose by yourself.
    .leg_nerve =
        It can ease strong and fairly new leg pain for weeks to months. It does not mend the disc, so use that
        time to move more. The skin is numbed first; then most feel pressure more than pain, and the back can be
        sore for a day or two. Say before if you take blood thinners or have diabetes.
    .canal =
        It is not advised for legs that ache on walking because the canal is narrow. Exercises in bouts, and in some
        people an operation, do more.
    .canal_known =
        For a narrow canal it is mostly not advised: relief is short, if it comes, and the canal stays as it is.
        You may say no, and try exercises in bouts first. In some people an operation does more.
    .arm_nerve =
        It can ease strong arm pain for a while, but in the neck it can, seldom, do great harm. Ask a pain specialist
        about both, and whether waiting is an option.
    .otherwise =
        For pain of the back itself injections are not advised. Where a small joint of the spine is thought to
        be the cause, numbing it is mostly a test, and wears off. If it helped much, ask a pain clinic about
        heating the nerve.

second_opinion = Should { $who ->
        [child] we
       *[me] I
    } ask somebody else?
    .first_seen =
        Yes, and no later than the top of this page says. Bring the letters and scans of before, and say what is still
        open; that visit is a second look.
    .operation =
        Yes, before any operation that is not urgent. Ask your { $family_doctor } for another spine surgeon, bring the
        scan itself, and ask what happens if you wait.
    .otherwise =
        Yes, if nobody has examined it well, or months of a plan changed nothing. Ask your { $family_doctor } for a
        physiotherapist or spine clinic, and bring letters and scans.

everyday = May { $who ->
        [child] my child
       *[me] I
    } go on with housework, walking and long sitting?
    .keep_still =
        Not yet. Lie or sit as is most comfortable. Do not bend, lift or twist, and walk no more than is needed,
        until the spine has been looked at.
    .today =
        Only what is light. Rest in any position that eases the pain, and move gently as far as it allows. Leave
        the rest to others until this has been looked at.
    .bone =
        Less. Stand and walk for some minutes at a time, several times a day, and lie down in between. Do not lift,
        bend forward or twist, and hold the rail on stairs.
    .unsteady =
        Less, and safely: firm shoes, good light, a hand on the rail. Leave ladders, hot pans and sharp knives to others
        while hands or legs do not obey well.
    .pregnant =
        Less, and in smaller bits. Sit to get dressed, take stairs one at a time, keep your knees together as you turn,
        and stop before it gets bad.
    .soon =
        Less: only the light things. Walk and do small jobs as far as the pain allows, and leave out what is heavy until
        this has been looked at.
    .overload =
        Less: what does not hurt. Walking must be free of pain and without a limp; leave out stairs at a run, jumping
        and arching back.
    .ill =
        Less, while { $who ->
            [child] your child is
           *[me] you are
        } ill. Rest, drink enough, get up for a few steps every hour or so, and go back to normal as the illness goes.
    .growing =
        About what you manage on a bad day, until it no longer gets worse, and then a bit more each day. Walk a
        little several times a day, and leave out for now what hurts most.
    .young =
        Yes. Playing, walking and chores are good for it as far as they are comfortable. Get up from screens and
        homework every 30 minutes.
    .legs =
        Yes. Walk until the legs begin to ache, sit down or lean forward until that goes, and walk on. A trolley or a
        stick lets most people walk further.
    .calf =
        Yes, walking above all. Walk until the calf hurts, stand still until that goes, then go on, on most days.
    .tailbone =
        Less sitting, the rest as usual. Get up often, lean forward as you rise, and sit on a cushion with a gap at the
        back.
    .after_birth =
        Less, and in smaller bits. Change the baby at table height and carry close to your body. Take stairs one at a
        time, and leave heavy jobs to others.
    .long_lasting =
        Yes, it does no harm. Do about as much on a bad day as on a good one. Start with what a bad day allows, and add
        about a tenth each week.
    .leg_nerve =
        Yes, in small bits. Take short walks, and get up from sitting every 20 to 30 minutes. The leg may hurt
        meanwhile, if it is no worse than usual next morning.
    .arm_nerve =
        Yes. Rest the forearm on a cushion when you sit, get up every 20 to 30 minutes, and leave out long work above
        your head.
    .neck =
        Yes. Turn the head slowly to each side a few times every hour or so, and get up every 30 minutes. Some pain
        while you move is all right.
    .held_up =
        Less at first, as much as you can bear. Rest lying down for a day at most, then get up for a few minutes every
        hour and do a bit more each day.
    .otherwise =
        Yes, as much of your normal day as you can. Some pain while you move is all right if it is back to its usual
        level next morning. Get up every 30 minutes.

work = May I go to work?
    .today_nerves =
        Not yet: have the strength tested first. After that it is mostly light work, and lifting comes back step by step
        with the strength. Ask who writes that down for your employer.
    .today =
        Not before this has been looked at. Ask there when you can go back, and with what.
    .rash =
        Only if clothes cover all the blisters and you feel well. Until they are dry, keep away from babies and from
        people who are ill. Keep away from pregnant women who never had chickenpox.
    .ill =
        Not yet. Stay at home until the fever and the aches are gone.
    .bone =
        Less: light work, with changes between sitting, standing and lying down. No lifting, no bending forward
        and no long shaky drives.
    .unsteady =
        Less: only light work where nothing happens if an arm or leg does not obey. No heights, machines, heavy loads or
        driving; keep to any limit that you were given.
    .pregnant =
        Less, with changes. Ask for a seat, more breaks, and no heavy lifting or long standing. Your midwife can tell
        you what your employer has to do.
    .soon =
        Less: if you can, but only what is light. Leave out lifting and hard work until this has been looked at. Stay at
        home if even sitting is too much.
    .told_rest =
        Less, and as you were told. Ask which tasks you may do now, and when to do all of them again. Lighter work is
        mostly better than none, and a doctor's note can name it for a set time.
    .held_up =
        Less at first. Ask for lighter tasks, shorter days or work from home, and add to them each week. You need not
        be free of pain to go back.
    .heavy =
        Less, with lighter tasks at first. Split or share loads, keep them close and do not twist under them, and go
        back to full loads bit by bit.
    .bending =
        Less of what bends or loads the back, the rest as usual. Change position often, and get up from sitting before it
        hurts.
    .sitting =
        Yes. Get up or change position every 30 minutes, rest your forearms, and have the screen at eye height. Where
        you cannot get up, shift and stretch: sitting does no harm, it is only sore.
    .long_lasting =
        Yes. Being at work helps more people than it harms, also with pain. Ask for changes that last, such as breaks
        and swapped tasks.
    .otherwise =
        Yes. Going to work does no harm, even if it still hurts, and those who stay active do a little better. Change
        position often.

work_limits = Who says what I may do at work?
    .otherwise =
        Ask whoever treats it, or your { $family_doctor }, to write down what you may lift or do, and for how
        long. Keep to a limit that was set. With that your manager, or the nurse or doctor at work, can swap
        tasks or bring a trolley or hoist. About your rights and your job, ask a union or a public advice
        service.

school = May { $who ->
        [child] my child
       *[me] I
    } go to school or work?
    .today =
        Not before this has been looked at. Ask there when school is all right again, and sport.
    .rash =
        Only if clothes cover all the blisters, and without a fever. Until they are dry, keep away from babies, and from
        women who are pregnant and never had chickenpox.
    .ill =
        Not yet. Stay at home until the fever and the aches are gone.
    .soon =
        Less: if the pain allows it, but without sport, without lifting and with a light bag until this has been looked
        at.
    .held_up =
        Less at first, with breaks: sit and stand in turn, carry no heavy bag, and leave out PE until daily things go
        well again.
    .otherwise =
        Yes. Ask the teacher to let { $who ->
            [child] your child
           *[me] you
        } stand up for a minute when sitting hurts, and carry a light bag on both shoulders.

lift = May { $who ->
        [child] my child
       *[me] I
    } lift and carry?
    .today_neck =
        Not before this has been looked at, not even light things, and nothing on the shoulders or the head.
    .today =
        Not before this has been looked at, not even light things that strain the back.
    .chest_operation =
        Not before those who did the operation say so. Ask them when, and with how much to begin.
    .known_break =
        Nothing heavy before those who treat the break agree; if nobody treats it now, ask your doctor. Have
        others lift, and bend the knees, not the back, for light things.
    .bone =
        Not yet. Nothing heavier than a full kettle, held close and without bending forward, until somebody says
        that the bones can bear it.
    .cord =
        Not yet. Leave out all that is heavy, and anything above the head, until the neck has been looked at.
    .artery =
        Not yet. With a widened artery, first ask the doctor how much is safe. Until then do not strain with a
        held breath.
    .pregnant =
        Less. Lift only what you can hold close without straining, bend your knees, and breathe out as you rise.
    .soon =
        Not yet. A light bag held close to the body is all right, but nothing heavy until this has been looked at.
    .overload =
        Less. Only what does not hurt, on both feet and close to the body; no jumps, no heavy weights and no arching
        back under a load.
    .known_bone =
        Not yet. Light things held close are all right. Ask the team that treats it when weights may come back, and in
        which steps.
    .young =
        Less for now. A school bag is all right if it is light and on both shoulders. Heavy weights can come
        back once play and sport are free of pain.
    .after_birth =
        Less: your baby, held close, and little else that is heavy. Kneel down to lift from the floor, breathe out as
        you rise, and stop if you feel a drag or a leak below.
    .leg_nerve =
        Less. Light things are fine, close to the body and without a twist. Add weight once the leg has calmed down,
        and step back if it hurts more next morning.
    .arm_nerve =
        Less. Carry light things close to the body, and use the other arm for the rest. Leave out lifting above
        the shoulder until the arm has calmed down.
    .neck =
        Less. Carry light loads in both hands, leave out lifting above the shoulder, and add more as the neck calms down.
    .held_up =
        Less. Only light things, held close, while the pain holds you up so much. Lift more once daily things go
        well again.
    .growing =
        Less. Only light things, held close, until it no longer gets worse from week to week.
    .new =
        Less at first: about half of what you lifted without pain. What cannot be halved, such as a child or a
        patient, share with somebody. A dull ache of up to 5 of 10 is all right if it is as usual next morning.
        A sharp stab is not: then leave out that lift for some days.
    .otherwise =
        Yes. Build up bit by bit, keep loads close and lift in the way that feels good. A round back has not been shown
        to do harm, and getting stronger helps.

sport = May { $who ->
        [child] my child
       *[me] I
    } go on with sport, the gym or dancing?
    .today =
        Not before this has been looked at. Ask there when and how to start again.
    .chest_operation =
        Not before those who did the operation say so. Ask them when, and with how much to begin.
    .known_bone =
        Not yet what arches, jumps, lands or runs; that is not never. Ask those who treat it for a list: often cycling,
        swimming, and exercises for arms and legs are fine. To watch, coach or keep score keeps friends close. If pain
        comes back at each careful return, a gentler sport spares the bone.
    .again =
        Not yet with what hurts, even if an X-ray was clear. Ask for a plan in steps: what to train now, what must be
        free of pain before the next step, and who says so.
    .overload =
        Not yet: no running, jumping or arching back until it has been looked at. Swimming or cycling is fine if it
        does not hurt at all, then or next morning.
    .running_young =
        Not yet with running, jumping and tackles, also not for a match or a first day of training. Ask at the visit for
        the steps back. What does not hurt, then or next morning, is fine.
    .arching =
        Not yet with the moves that arch the back, such as bridges, serves, fast bowling or kicking hard. Other
        training is fine if it does not hurt, then or next morning.
    .ill =
        Not yet. Start again, gently, once the fever and the aches are gone and a brisk walk feels easy.
    .known_break =
        Not yet. Walk a little as far as it is comfortable. Those who treat the break say what comes next, and
        when: ask them for the steps.
    .bone =
        Not yet. Walk a little as far as it is comfortable. No sport, no sit-ups and no bending forward until
        somebody says that the bones can bear it.
    .cord =
        Not yet. Walk on firm ground, but leave out weights, contact sport and anything where a fall could jar the
        neck.
    .told_rest =
        Not yet where the rest that you were told means sport as well: ask until when, and what is fine meanwhile. Then
        start with about half, free of pain, and wait for the next morning before you do more.
    .pregnant =
        Less, and gentler: walking, swimming with a straight kick, or a class for pregnancy. Leave out what spreads the
        legs wide or loads one leg, and stop before it hurts much.
    .soon =
        Not yet. Walk as far as it is comfortable, and leave out sport until this has been looked at.
    .arm_weak =
        Not yet with that arm, and nothing above the head. The legs and the other arm can be trained lightly, sitting or
        lying, if the neck stays calm.
    .sparing =
        Less. Leave out running, jumping and arching back as soon as they hurt; swimming, cycling and strength training
        are fine if they are free of pain.
    .jolt =
        Less. Walk or cycle from the start, and add more as the neck allows. No contact sport, headers or diving until
        the head turns freely to both sides.
    .long_held_up =
        Less at first, but yes: begin with what a bad day allows, also with light weights for strength, and add a little
        each week. A physiotherapist can show you how.
    .easy =
        Less. Keep to walking, easy cycling or water for now, as far as it is comfortable. Start sport again
        when a brisk walk of 30 minutes hurts no more than 2 of 10. First do its moves slowly, then half as
        much, with a day off between.
    .growing =
        Less for now, about half of the usual, until it no longer gets worse. Leave out for a while what hurts most; what
        leaves the next morning calm is fine.
    .ribs =
        Less: leave out what stabs, such as rowing, throws and swings, for some weeks. Walk, cycle or run as far as it
        does not hurt, and come back in short, easy turns.
    .young =
        Yes, as far as it is comfortable. Leave out the one move that hurts for now. Stop for the day if it
        hurts more than a little or { $who ->
            [child] your child limps.
           *[me] you limp.
        }
    .after_birth =
        Less. Walk, and do gentle exercises for the pelvic floor and belly. Leave jumping, heavy weights and hard
        sit-ups until the joints hold without pain or leaks.
    .inflammatory =
        Yes, every day: exercise is part of the treatment. Choose what you like, such as swimming, cycling or dancing,
        with stretches and strength.
    .legs =
        Less on your feet, more on wheels. A bicycle, a rowing machine or the pool lets you train hard; walk in bouts
        with breaks.
    .arm_nerve =
        Less: what leaves the arm in peace. On a bicycle sit upright and stop every 20 to 30 minutes. Leave out contact,
        headstands and lifting above the shoulder.
    .neck =
        Less, in gentler forms. Leave out headers, headstands, contact and weights above the shoulder for now; the rest
        may hurt a little.
    .leg_nerve =
        Less. Walk, swim or cycle as far as the leg stands it. Add hard moves once the leg is no worse next morning for
        what you did.
    .impact =
        Less: leave out running and jumping for now. The rest is fine at about half, with a dull ache of up to 5 of 10
        that is as usual next morning.
    .new =
        Less at first, about half of the usual. A dull ache of up to 5 of 10 is all right if it is as usual next
        morning. A sharp stab is not.
    .otherwise =
        Yes, it helps: about half of the moves that bring it on, and the rest as usual. Then add a little at a time. Up to
        5 of 10 is all right if it is back to its usual level within a day or two.

run = May { $who ->
        [child] my child
       *[me] I
    } run?
    .today =
        Not before this has been looked at. Ask there when to start again.
    .chest_operation =
        Not before those who did the operation say so. Ask them when, and with how much to begin.
    .again =
        Not yet, even if an X-ray was clear. Run again when walking and hopping are free of pain and the steps have been
        set. Till then swim or cycle, if that is free of pain.
    .overload =
        Not yet, and not through the pain: a sore bone can break. Run again only when it has been looked at, walking
        and hopping are free of pain, and somebody has set the steps.
    .ill =
        Not yet. Start again, gently, once the fever and the aches are gone and a brisk walk feels easy.
    .known_break =
        Not before those who treat the break say so. Walk a little as far as it is comfortable, and ask them for
        the steps back.
    .bone =
        Not yet. Walk a little as far as it is comfortable, and do not run until somebody says that the bones
        can bear it.
    .cord =
        Not yet. Walk on firm ground, and do not run until somebody has found out why the legs or hands do not obey
        well.
    .known_bone =
        Not yet. Ask those who treat it when, and in which steps. Mostly it comes once walks and other training
        are free of pain, and starts in short bits.
    .told_rest =
        Not yet where the rest that you were told means running as well: ask until when. Then start with half, short and
        easy, with a day off in between.
    .running_young =
        Not yet. Ask at the visit for the steps back. Walk, swim or cycle as far as it does not hurt, then or
        next morning.
    .pregnant =
        Less. If you ran before, short easy runs are fine while they do not hurt, then or next day. If they do, walk,
        swim or cycle instead.
    .soon =
        Not yet. Walk as far as it is comfortable, and do not run until this has been looked at.
    .hurts_upper =
        Only as far as it stays calm, with loose shoulders and hands. If it comes after some distance, stay below that
        for now, and add a little each week. If the first minutes hurt, walk until they do not.
    .hurts =
        Not yet, but you need not give it up. When 30 minutes of brisk walking hurt no more than 2 of 10, run 1 minute
        and walk 2, eight times, every other day.
    .after_birth =
        Not yet. Walk first, and train the pelvic floor. Run when hopping and a brisk walk of 30 minutes are free of
        pain and of leaks.
    .held_up =
        Not yet. Walk first, if only a little. When 30 minutes of brisk walking hurt no more than 2 of 10, also next
        morning, run 1 minute and walk 2, eight times.
    .growing =
        Less, though you need not give it up. Halve the distance, run easily, and have a day off in between. If it hurts
        more than 5 of 10, or more next morning, walk until that has stopped.
    .nerve =
        Less. Try short easy runs on the flat with a day off in between. Up to 5 of 10 is all right if nothing
        is worse next morning; if it is, walk.
    .young =
        Yes, as long as it does not hurt or only a little. Stop for the day when it hurts more or there is a limp, and
        have a day off between runs.
    .legs =
        Less. Running brings it on sooner than a bicycle or the pool does. Run in short bouts, with walks or a seat in
        between, and only as far as it is comfortable.
    .new =
        Less, about half of the usual: short, easy and flat, with a day off in between. Up to 5 of 10 is all right if it
        is back to its usual level next morning.
    .otherwise =
        Yes. Up to 5 of 10 on the pain scale is all right if it is back to its usual level next morning. If it hurts
        more from week to week, halve the distance.

drive = May { $who ->
        [child] my child
       *[me] I
    } drive?
    .today =
        Not now. Let somebody else drive you there.
    .weak =
        Not yet. With a weak or clumsy arm or leg nobody can be sure to brake and steer in time. Ask the person who
        examines it when driving is safe again.
    .unwell =
        Not while there is a fever or strong pain in waves. Have somebody else drive.
    .chest_operation =
        Not before those who did the operation say so: braking hard pulls on the chest.
    .loose_neck =
        Not before the neck has been looked at: a jolt can harm it more than other necks.
    .learner =
        Only if braking hard and looking over both shoulders go without a delay. If not, wait with lessons until they
        do.
    .neck =
        Only when you can look over both shoulders without turning your whole body, and brake hard. Try it in the
        parked car first, and let others drive till then.
    .leg_nerve =
        Only if you can feel the pedals and brake as hard as ever; try it in the parked car. Stop every 30 minutes and
        walk a few steps.
    .arm_nerve =
        Only if you can hold and turn the wheel quickly with both hands. Rest the forearm, sit close, and stop every 30
        minutes.
    .held_up =
        Less: only short ways, and only if pain does not slow you when you brake hard or look round. Not after tablets
        that make you drowsy, such as codeine or some muscle relaxants.
    .pregnant =
        Yes, if you can get in and brake hard without pain stopping you. Sit down first, then swing both knees round
        together, and stop for a walk every 30 minutes.
    .otherwise =
        Yes, if you can brake hard and look over both shoulders. Stop and walk a few steps every 30 minutes, and do not
        drive after tablets that make you drowsy, such as codeine.

how_long = How long will it take?
    .weak =
        Weeks to months; strength that grows from week to week is the best sign. Muscle that was lost for long
        comes back slowly, at times only in part. Ask there what they expect for you, when strength is tested
        again, and what decides about work.
    .not_yet_clear =
        That depends on what is found. Ask then how long it mostly takes, and what would be a sign that it takes longer
        than it should.
    .operation =
        If it comes to one that frees nerves: most people walk the next day and go home in 1 to 4 days. What they can do
        grows over 4 to 6 weeks. Where bones are joined it takes many months.
    .operated =
        It can get better for many months, and for longest where bones were joined or a nerve was pressed. If a month
        brings nothing, or it gets worse, ask the team that did the operation.
    .known_break =
        Mostly some months: the worst is often over after weeks, and what is left fades bit by bit.
        If it grows again, or another place hurts, have it looked at again.
    .known_bone =
        Months rather than weeks, counted from when the load came off. Pain in between starts the count again, so ask
        for steps and not for a date.
    .overload =
        A strained muscle takes days to weeks. A bone that had too much load takes longer. In a study of young
        people half were back at sport within about 7 weeks of the first pain.
    .after_look =
        Most pain of this kind settles over weeks. Whether that is so here can be told better once it has been looked
        at.
    .after_look_long =
        It has lasted for long, so it may take its time. What holds it up, and what would make it faster, can be told
        once it has been looked at.
    .brought_on =
        { $duration ->
            [under_1_week] It mostly eases within days.
            [weeks_1_to_2] It mostly eases within days.
           *[other] It mostly takes some weeks, and longer if what brings it on goes on unchanged.
        } Call it healed when your usual load, reached in small steps, has brought no
        pain for some weeks. Getting there takes weeks to months.
    .wry_neck =
        Mostly some days, and seldom more than 1 to 2 weeks. It turns a little further each day, even if the first days
        are bad.
    .brought_on_long =
        It comes as long as what brings it on stays as it is. Where that is changed bit by bit, and back and neck get
        stronger, it mostly goes over weeks to months.
    .better =
        It is on its way: what gets better mostly goes on getting better, with a bad day in between. Nobody can name the
        day; judge by the month.
    .known_canal =
        It mostly changes slowly: many stay as they are for years, some get better, and some worse. Nothing
        makes the canal wide again but an operation. Legs and back can get stronger all the same, and with them
        walking and standing.
    .leg_weeks =
        Most people are clearly better by 12 weeks, and the leg often goes on improving after that. If it is stuck now,
        that is the time to talk about more treatment.
    .leg_months =
        From here it goes slowly, over months, with good and bad weeks. Many discs shrink by themselves, and many
        people still get better in the first year and after.
    .leg_grows =
        If the leg is the new part, count from when that began: most people are better by 12 weeks. That it still grows
        is a reason to have it looked at.
    .arm_months =
        Most of it gets better within 4 to 6 months, and the last part can take much longer. It seldom comes to an
        operation.
    .jolt_months =
        From here it goes slowly, with good and bad weeks. It is not too late: many people still get better, most of all
        those who move and go back to their normal days.
    .after_birth =
        Mostly weeks to months, counted from the birth, and for a few longer. Exercises for back, belly and pelvic floor
        help it along, best with a physiotherapist.
    .months =
        From here it goes slowly, over months, with good and bad weeks. Exercise in small steps makes most people able
        to do more, often before the pain itself gets less.
    .weeks =
        It goes more slowly now than at first, but for many it still gets better from week to week. Steady exercise
        helps it along; judge by the month and not by the day.
    .pregnant_early =
        Nobody can tell for sure. Such cramps mostly come and go in the first months, and then ease. Each new sign is a
        reason to ring.
    .pregnant =
        It may come and go until the birth. Most of it settles within weeks to months after that, and exercises and a
        belt can make the time till then easier.
    .no_pattern =
        That cannot be said from the answers, since they fit no common cause well. Note once a week how it is: a line
        that goes down is what counts.

others = Do others have this, and how did they get on?
    .weak =
        Yes. Many such nerves recover over weeks to months, and most people go back to work, some of them to lighter
        work. A few keep some weakness or numb skin.
    .known_break_hurt =
        Yes. Most people are much better after some months, and go back to what they did before.
    .known_break =
        Yes. Where bones are weak such breaks are common, and many hardly hurt and are found by chance. Most people
        are much better after some months, and some keep a back that is a little bent.
    .today =
        Yes, many people have pain like this. How it goes on depends on what is found, so ask where it is looked at.
    .pregnant =
        Yes, many women have it in pregnancy. For most it goes within weeks to months of the birth, and it does not stop
        them from giving birth in the usual way.
    .known_bone =
        Yes, it is common in the young who train hard. Most go back to their sport, often after months; some choose
        another one that they come to like.
    .soon =
        Yes, most pain of this kind turns out to be ordinary and gets better. More can be said once it has been looked
        at.
    .young =
        Yes: back pain is common from the early teens on. It mostly goes within weeks, and most go back
        to all that they did.
    .leg_nerve =
        Yes. Most get clearly better, many within weeks and others over months; some still have trouble after a year.
        Only a few need an operation.
    .canal =
        Yes, it is common with age. Over some years most stay about the same, some get better and some worse, and many
        find ways to walk further.
    .arm_nerve =
        Yes. Most get much better within some months without an operation, though the last tingling can take far longer
        to go.
    .jolt =
        Yes. Many are much better by 3 months, and others take longer. Those who move early and go back to their usual
        days tend to do better.
    .named =
        Yes, others have it and are treated for it. Ask at the visit whether there is a group of people near you who
        have the same.
    .after_birth =
        Yes, many mothers have it. For most it goes within weeks to months of the birth, and for a few it takes longer
        and needs help.
    .brought_on =
        Yes, many, at any age. Those who changed bit by bit what brought it on, and got stronger, mostly got rid
        of it, or of most of it. With a sport they mostly went back in steps: first walking, then short and
        easy, hard last.
    .long_lasting =
        Yes, many people have had it for as long. It changes slowly, and many can do more after some months of small
        steps, even if some pain stays.
    .neck =
        Yes, it is very common. It mostly settles, and often comes back now and then without harm.
    .otherwise =
        Yes: most people have it at some time. For most it is much better within 6 weeks; it may come back, and that
        does not mean damage.

exercises = Which exercises help?
    .today =
        None before this has been looked at. Changing position and a few steps are enough, as far as they are
        comfortable.
    .chest_operation =
        None with weights, and none that arch the back or pull the arms back, before those who did the operation
        agree. Ask them what is right now. Short walks are fine.
    .known_break =
        Those that were set for the break. Else stand up and walk for a few minutes several times a day. None
        that bend forward or twist until those who treat it say so.
    .bone =
        None that bend forward, twist or load the back until somebody says that the bones can bear it. Stand up
        and walk for a few minutes several times a day.
    .known_bone =
        Only those that were set for it, free of pain. None that arch the back, jump or run until the team that treats
        it says so.
    .overload =
        None that jump, run or arch the back. Swimming, cycling and gentle strength exercises keep { $who ->
            [child] your child
           *[me] you
        } fit, if they are free of pain.
    .cord =
        None for the neck until it has been looked at, and no stretching with force. Walk a little on firm ground every
        day.
    .ill =
        None while there is a fever. Change position often, and walk a few steps every hour or so.
    .pregnant_upper =
        On hands and knees, round the back like a cat, slowly, some times. Roll the shoulders back. Lean the
        forearms on a wall and let the chest sink. Support the arms when you sit, and change sides when you lie.
    .pregnant =
        Three, ten times each, several times a day:

        - on hands and knees, round the back and let it go
        - squeeze the pelvic floor and let it go
        - sit, and squeeze a pillow between your knees
    .soon =
        Only gentle ones until this has been looked at: short walks, and slow moves in the range that is comfortable.
        No weights and no stretching with force.
    .under_way =
        Those that you were set, a little more each week; if none were, ask for some. If one makes it worse
        until next morning, do less of it and say so. Short walks go well with them, as far as they ease it.
    .young =
        Play, sport and walking are the best ones. If the back is stiff: on hands and knees, round the back like
        a cat and let it sink, ten times. To get stronger: lie with bent knees, and lift the hips, ten times.
        Both twice a day.
    .after_birth =
        Short walks, and three more, ten times each, several times a day:

        - squeeze the pelvic floor and let it go
        - lie with bent knees, and draw in the lower belly
        - lie so, and lift the hips a little
    .legs =
        Those that bend you forward, and strong legs:

        - sit, and lean down towards your feet, ten times
        - get up from a chair, ten times
        - ride a bicycle

        Do the first two three times a day.
    .calf =
        Walking: until the calf hurts clearly, stop until that goes, and on again. Do it on most days; it often makes
        the distance longer.
    .inflammatory =
        Some every day, for movement and for strength:

        - turn and bend the back to all sides
        - lie with bent knees, and lift the hips
        - swim, cycle or walk fast

        A physiotherapist can set a plan.
    .tried_nerve =
        Those that helped, and short walks as far as they ease it. Leave out stretches that send pain further
        down the leg: the nerve need not be pulled. A physiotherapist can choose two or three others.
    .strong_upper =
        By now those that make it stronger help most. Three to begin with, ten times each, every other day:

        - pull a stretchy band towards you
        - push away from a wall with both arms
        - plank on the side, knees bent

        Make them a little harder each week. To loosen, hug yourself and round the upper back.
    .tried =
        Go on with those that helped, and make them a little harder every week. If none did, change the kind: strength
        if it was stretching, or the other way round.
    .tailbone =
        Gentle ones, twice a day. Do not squeeze the pelvic floor:

        - lie, and pull one knee to the chest, then both, ten times
        - breathe out and let the pelvic floor go loose, ten times
    .arm =
        Three, five slow times each, every few hours. Stop what sends pain down the arm:

        - turn the head to each side
        - draw the chin in
        - pull the shoulder blades together
    .neck =
        Three, five slow times each, every hour or so, as far as it is comfortable:

        - turn the head to each side
        - tilt the ear to the shoulder
        - roll the shoulders back
    .mid =
        Three, ten slow times each, twice a day. Leave out the one that hurts most:

        - sit, and turn the trunk to each side
        - sit, and lean back over the chair
        - pull the shoulder blades together
    .leg_nerve =
        Short walks, several times a day, as far as they ease it. Lying with bent knees, let both knees roll
        from side to side, ten times. Stretch only as far as no pain goes further down the leg.
    .buttock =
        Three, ten times each, once or twice a day:

        - lie with bent knees, and lift the hips
        - lie on the side, and open the top knee
        - lie on your back, and pull one knee to the other shoulder
    .active =
        Those that make the back hold more, free of any stab. Twice a week lift the hips, plank on the side, and get
        up slowly from a chair. Any training that you do goes on at about half.
    .later =
        No kind is clearly best, so those that you like. Three to begin with, ten times each, in 2 or 3 sessions a week:

        - lie with bent knees, and lift the hips
        - on hands and knees, stretch out one arm and the other leg
        - get up slowly from a chair

        Make them a little harder each week.
    .otherwise =
        Walk 5 to 10 minutes several times a day. Twice a day lie with bent knees, and ten times each:

        - roll the knees from side to side
        - pull one knee to the chest
        - tilt the pelvis up and down

treatment = What treatment is there?
    .weak_foot =
        If the foot drops, a splint can hold it up for walking, and moves by hand keep the ankle from getting
        stiff. Tablets and injections ease pain, and bring back no strength. Ask a spine surgeon what freeing
        the nerve can do, and what waiting may cost.
    .today =
        That depends on what is found. Until then rest in the position that hurts least. No massage, no hard
        stretching, and nothing clicked.
    .known_break =
        Less load, then more in small steps; something for the pain; and where bones are weak, treatment for them. Ask
        for a physiotherapist who knows broken bones of the spine. An operation is seldom needed.
    .looked =
        That depends on whether something was missed, or is new. Until then: short walks, lying down in between, warmth,
        and what this page says about tablets.
    .bone_first =
        First it is found out whether a bone is hurt. Until then: short walks, lying down in between, warmth, and what
        this page says about tablets. Most breaks of the spine heal without an operation.
    .bone =
        Less load, for long enough, and then steps back that somebody sets. Most such bones heal in this way, without an
        operation.
    .cancer =
        Those who treat the cancer look at it first. If the pain comes from there, much helps. There are
        stronger tablets and radiotherapy, and at times a brace or an operation.
    .soon =
        The examination decides. Until then: gentle moves, warmth with a cloth between, rest in the way that
        hurts least, and what this page says about tablets. No hard stretching, and nothing clicked.
    .pregnant_early =
        Mostly none is needed. Rest when it cramps, a warm pack on the back with a cloth between, and walks in between.
    .pregnant =
        Mostly a physiotherapist: exercises, a belt for the pelvis, and ways to move that hurt less. Most of it goes
        after the birth without more.
    .after_birth =
        Mostly a physiotherapist for women's health: exercises for belly, back and pelvic floor, and easier ways to lift
        and feed. Seldom more is needed.
    .young =
        Mostly time, and moving as usual. If it stays, a physiotherapist finds out what to train and what to leave out
        for a while. Tablets or an operation are seldom needed.
    .canal =
        First exercises that bend and strengthen, walking in bouts, and a bicycle. If walking stays short in spite of
        them, an operation can make room for the nerves.
    .leg_nerve =
        It mostly heals with time, walking and exercises. If leg pain stays strong for weeks: a physiotherapist, then
        perhaps an injection, seldom an operation. Stretching hard does not free a nerve.
    .arm_nerve =
        It mostly heals with time, easy exercises and less load on the arm. If it stays strong for weeks a
        physiotherapist comes next; an operation is seldom needed.
    .inflammatory =
        Exercise every day, and anti-inflammatory tablets that a doctor chooses. If these do too little, a specialist
        for joints has stronger medicine.
    .stiff_girdles =
        Steroid tablets in a low dose, from a doctor and after a blood test. They mostly help within days, and are taken
        less and less over a year or more.
    .tailbone =
        A cushion with a gap at the back, and leaning forward to get up. If it stays for months, a physiotherapist or an
        injection can help. An operation is the last step.
    .long_mild =
        What lasts is to get stronger and do more, in small steps, with a physiotherapist if you like. Massage and warmth
        ease it for a day or so.
    .long =
        What lasts is to get stronger and do more, in small steps, best with a physiotherapist. Massage and
        warmth ease it for a day or so. Where one treatment after another has failed, ask for a programme for
        body and mind, or a pain clinic. Doing more comes first there; less pain often follows.
    .weak =
        First the strength is tested. Then mostly time and exercises. If an arm or leg stays weak or gets weaker, an
        operation is talked over.
    .hip =
        If it is the hip: exercises that make it stronger, less of what hurts most, a stick on bad days, and tablets when
        needed. An operation is for a worn hip that stops you from walking or sleeping.
    .nerve_tried =
        After months of exercises or injections comes a spine clinic. They look at the scan and the limb, and talk over
        an operation, or a programme for body and mind.
    .therapy_no_better =
        If weeks of therapy have not helped, ask for a change of the plan, and not for more of the same. What
        else can it be? Has the hip been looked at? Should strength, pace or a scan come next? A specialist can
        look again.
    .therapy =
        Go on with what has begun, for as long as it helps a little more each week. Ask there what comes next if it does
        not.
    .tried =
        Something else than before. After tablets or rest: a physiotherapist and exercises. After exercises: heavier
        ones, and hands-on treatment beside them.
    .otherwise =
        It mostly settles. Moving, warmth, exercises and a painkiller for a few days help it along. In a bad
        bout roll to the side and push up with the arms to get up. A physiotherapist comes next, where it stays
        or you are sent. Machines that pull or send currents do no better.

aids = What about warmth, massage, a bed or a brace?
    .today =
        A warm pack can ease it, with a cloth between, and not on numb skin. Leave massage, clicking of joints and
        machines until somebody has looked at it.
    .bone =
        Warmth is fine, with a cloth between. No clicking of joints and no hard massage where a bone may be weak or
        broken. A brace only if those who treat it chose it.
    .soon =
        Warmth is fine, with a cloth between, and not on numb skin. Leave massage, clicking of joints and machines until
        somebody has looked at it.
    .pregnant =
        A soft belt round the pelvis can help while you are up, and a pillow between the knees in bed. Gentle massage by
        somebody who treats pregnancy can ease it for a while.
    .young =
        None of them is needed: a bed, a chair and a bag that feel right are good enough. Warmth is fine. Leave clicking
        of joints to nobody but a therapist who has examined the back.
    .neck =
        Warmth, and a pillow that keeps the neck level. Massage or gentle hands-on treatment may help a little beside
        exercises. A collar or a machine that pulls is not known to do better.
    .otherwise =
        Warmth eases it a little. Massage or hands-on treatment may help a little beside exercises, not in their place.
        A medium-firm bed suits most. Insoles or a machine that pulls do no better; a belt is worth it
        only where it feels good.

prevent = What stops it coming back?
    .weak_bones =
        There are medicines that make bones stronger. If one more breaks in spite of one, ask whether another is
        better. Calcium, vitamin D and daily walks help. Bend at the hips and knees, leave heavy lifting to
        others, and ask a physiotherapist for exercises for strength and balance.
    .be_seen =
        First it has to be looked at. Ask there what keeps it away once it has gone.
    .overload =
        Let training grow in small steps, with days of rest, and eat and sleep enough. If the same move hurts again, go a
        step back at once.
    .pregnant =
        It mostly goes after the birth. Until then rest before it hurts, keep both legs alike, and do the exercises on
        most days.
    .after_birth =
        Exercises for belly, back and pelvic floor, until lifting and carrying feel easy. Add sport bit by bit after
        that.
    .running =
        Let runs grow in small steps, distance first and then speed. Make back and hips stronger as well. At the first
        sign go a step back for a week, instead of stopping.
    .gym =
        Add load only after a good week, and have days of rest between hard sessions. At the first sign go a step back for
        a week, instead of stopping.
    .sitting =
        Breaks from sitting, and a body that is used for more: exercise that you like, some times a week. No chair or belt
        does as much.
    .neck =
        Make neck and shoulders stronger, also in the good weeks, and change position often. Press the head
        gently against your hand, to all sides, without moving it; pull a stretchy band towards you. If a bout
        comes all the same, it mostly passes. Where they come closer together, book a visit.
    .nerve =
        Stay active and get stronger bit by bit, once the limb has calmed down. No move is forbidden for good. Some bouts
        come all the same, and pass.
    .young =
        Sport of several kinds, days of rest, a light bag and enough sleep. Some pain in growth spurts is usual.
    .otherwise =
        Exercise that you like, some times a week, also when it does not hurt: it makes new bouts fewer.
        Exercises work only while you do them, so keep the two or three that helped. No belt, insole or special
        chair does as much. In a bad week do less, not nothing.

medicine = What can { $who ->
        [child] my child
       *[me] I
    } take for the pain?
    .pregnant =
        Paracetamol, if you can normally take it: the lowest dose that helps, for a short time. No ibuprofen or aspirin
        for pain, unless your doctor or midwife told you to.
    .today =
        Paracetamol, { $who ->
            [child] in the dose for the age on the pack, if your child can normally take it.
           *[me] within the limit on the pack, if you can normally take it.
        } Take nothing else that is new before this has been looked at, and say there what was taken.
    .young_strong =
        Ask a pharmacist today which medicine and how much is right for the age and weight. Strong pain need not wait for
        the visit. { $who ->
            [child] Never give a child aspirin.
           *[me] Stay below the dose on the pack.
        }
    .young =
        Often nothing is needed. If it is, ask a pharmacist which medicine and how much is right for the age and
        weight. { $who ->
            [child] Never give a child aspirin.
           *[me] Stay below the dose on the pack.
        }
    .after_birth =
        Paracetamol, if you can normally take it. Many tablets contain it, so add all of it up. If you are
        breastfeeding, ask a pharmacist or midwife before you take ibuprofen, and take no codeine.
    .tried_ask =
        If it gives no relief, do not take more of it: tell a pharmacist or doctor. If it helps, the lowest dose
        that does. Take no ibuprofen or its like without asking, and never two of that kind: every day for long
        it can harm stomach, kidneys and heart. Show a pharmacist all that you take. Add up all that contains
        paracetamol.
    .ask_first =
        Paracetamol, if you can normally take it; if a day or two bring nothing, stop. Many tablets contain it,
        so add all of it up. Ask a pharmacist before you take ibuprofen, as a tablet or a gel. Creams seldom
        reach what lies deep in a back. Warmth can ease it too.
    .inflammatory =
        Ibuprofen with food, if you can take it: no ulcer, asthma made worse by it, kidney, heart or liver trouble.
        Note how much it helps within two days, and tell the doctor.
    .tried =
        If what you took did not help, more of it seldom will. Ask whoever gave it, or a pharmacist, to look at
        all that you take. What does nothing is left out, in steps. If it helped, the lowest dose for a short
        time. Many tablets contain paracetamol: add all up.
    .long =
        For pain of months no tablet does much for long. In a bad spell, ibuprofen with food for some days, or a gel.
        Not with an ulcer, a blood thinner, kidney, heart or liver trouble, or asthma that it makes worse.
    .nerve =
        Ibuprofen or paracetamol may take the edge off, if you can take them. Steroid tablets, gabapentin and
        opioids are not advised for this. Positions and short walks often do more.
    .mild =
        You may need nothing. Warmth for 15 to 20 minutes or an ibuprofen gel can ease it, and moving helps as much.
    .otherwise =
        Ibuprofen with food for a few days, or a gel. Not with an ulcer, a blood thinner, kidney, heart or liver
        trouble, or asthma that it makes worse. Else paracetamol, adding up all that contain it.

scan = Is a scan or a test needed?
    .nerves_today =
        Perhaps at once: an MRI scan of the spine, if the examination finds that nerves are squeezed. An X-ray cannot
        show that, and an older scan does not count if something is new.
    .kidney =
        Yes, a pee test, and a scan of the kidneys if it may be a stone. The back itself needs none.
    .known_break_hurt =
        It was found already. A new picture is worth it where the pain grows or another bone hurts.
    .known_break =
        It was found already. A new picture is worth it where the pain grows or another bone hurts. A test of how
        strong the bones are belongs to it; ask if that was done.
    .looked =
        There was one. Another is worth it where the pain grows or something is new. After an X-ray alone, ask about an
        MRI or CT scan: a fresh break can show there alone.
    .bone_hurt =
        Mostly an X-ray. It can miss a fresh break, so if strong pain stays, ask about an MRI or CT scan.
    .bone =
        Mostly an X-ray. It can miss a fresh break, so if strong pain stays, ask about an MRI or CT scan. Later
        a test of bone strength may follow.
    .infection =
        Yes, tests first: temperature, blood and often pee. They can be normal early on, so where the doubt stays an
        MRI scan follows; an X-ray misses an infection.
    .cancer_done =
        What was done may not be the last word. Ask what is still open, and what would settle it: the same scan later, a
        second look at it, or another test.
    .cancer =
        Perhaps: blood tests first, and an MRI scan where the examination asks for it. An X-ray can look normal early
        on, so a normal one is no full answer.
    .overload_found =
        It was found already. A new picture is worth it if the pain stays after the rest that you were told, or
        something new comes.
    .overload =
        Perhaps an MRI scan. An X-ray is often normal where a bone had too much load, so rest goes on even if it
        looks fine.
    .today =
        That is decided where this is looked at. Ask which test they want, what it should show, and what it could miss.
    .cord =
        Mostly yes: an MRI scan of the neck. An X-ray does not show the spinal cord, and tests of the wrist alone can
        miss it.
    .had_nerves =
        Perhaps again, if the weakness came or grew after the last one: say so. If it was there then, strength tested by
        hand tells more now than another scan.
    .nerves =
        Perhaps an MRI scan, if the examination confirms weak muscles or lost feeling. Reflexes and strength, tested by
        hand, come first.
    .pregnant =
        Mostly not: hands, questions and a pee test tell enough. Ultrasound and MRI are not known to harm a
        baby. An X-ray is only done where it matters: say that you are pregnant.
    .curve =
        Perhaps an X-ray, after somebody has looked at the back while { $who ->
            [child] your child bends
           *[me] you bend
        } forward. It measures the curve, so that it can be watched during growth.
    .clear_xray =
        Perhaps an MRI scan, if training still hurts after some weeks of rest from it. A clear X-ray does not rule out a
        bone that had too much load.
    .young =
        An examination comes first, and mostly that is enough. It decides on a scan: mostly that is for pain
        that wakes at night or grows, a fever or a weak leg.
    .waiting_again =
        A scan was done: ask what it means for what you do, and which of its words matter. If one more is
        booked, keep it, and ask what it should show.
    .waiting =
        If a scan is booked, keep it, and ask what it should show. If a result is to come, ask what it means for what you
        do, and who tells you.
    .inflammatory =
        Yes, mostly: blood tests, and an MRI scan of the joints at the base of the spine. An X-ray and the blood can be
        normal for years and do not rule it out.
    .stiff_girdles =
        Yes, a blood test for inflammation. It is seldom normal if this is the cause, and it comes before any
        treatment.
    .legs =
        Not at first: feeling the pulses and measuring blood pressure at the ankle come first. An MRI scan is for when
        an operation is thought about.
    .operated =
        That is for the team that did the operation. What was seen before it no longer tells, so mostly a new one.
    .had_finding =
        Not again, unless something new comes, such as weakness, numbness or fever. What was found is common without
        pain too. Ask what in the examination speaks for it as the cause.
    .had_scan =
        Not again, unless something new has come, such as weakness, numbness or fever. If nothing was found, the pain is
        no less real: sore muscles and joints show on no scan.
    .blood_test =
        A blood test belongs to it at your age, when such pain does not get better. A scan follows only if that or the
        examination gives a reason.
    .arm =
        Not at first: hands find out whether it comes from the shoulder, the elbow, the wrist or the neck. An ultrasound
        or MRI scan of that place follows where they point to a tear.
    .tailbone =
        Usually not. A crack and a bruise at the tip of the spine are treated alike, so a picture changes
        nothing. An examination is for pain that does not ease.
    .soon =
        The examination decides that. Ask which test they want, what it should show, and what it could miss.
    .nerve =
        Not now: it would rarely change what to do. An MRI scan is for an arm or leg that gets weak, or before
        an injection or operation for strong pain that stays.
    .otherwise =
        Usually not. Many people have worn or bulging discs on a scan without any pain, so it rarely shows what hurts.
        It is for warning signs or before an operation.

whom = Whom { $who ->
        [child] should we see, and can it
       *[me] should I see, and can it
    } wait?
    .mood =
        Somebody to talk to, first. Call { $crisis_line } at any hour. A { $family_doctor } can treat both the
        mood and the pain.
    .early_pregnancy =
        An early pregnancy unit, through { $advice_line } or your { $family_doctor }. They do a test and an
        ultrasound scan. A first scan can be too early, so it may be done twice.
    .pregnancy_early =
        Your maternity unit, by phone first. Early on it may be the early pregnancy unit or your midwife. They ask about
        bleeding and cramps, and test pee.
    .pregnancy =
        Your maternity unit, by phone first. They ask about bleeding and cramps, test pee, and look at you and the baby.
    .birth_infection =
        Your maternity unit or midwife, by phone first, and it should not wait for a booked visit. They take your
        temperature, look at wound, womb and breasts, and test blood and pee.
    .nerves_today =
        Somebody who can examine it now, as the top of this page says. They test strength, reflexes and feeling,
        also between the legs. If it was looked at before and is worse now, go back and say so.
    .kidney =
        A doctor or nurse who can test pee and feel the kidneys: { $advice_line } or your { $family_doctor }. A
        physiotherapist is not the right one for this.
    .known_break =
        Those who found it, or your { $family_doctor }. Ask what can be done for the bones, for the pain, and for
        strength, and what you may carry until then.
    .looked =
        Those who looked at it after the injury, by phone first. If you cannot reach them, go where this page says.
    .bone_neck =
        A doctor, where an X-ray or a CT scan can be taken. They feel along the neck, and test arms, hands and
        legs. A small break can be missed at first, so go back if strong pain stays.
    .bone_seen =
        Those who looked at it, or a doctor who can see the pictures. They feel along the spine and test the legs; a small
        break can be missed at first, so go back if strong pain stays.
    .bone =
        A doctor, where an X-ray can be taken. They feel along the spine and test the legs; a small break can be
        missed at first, so go back if strong pain stays.
    .infection =
        A doctor, as the top of this page says: a physiotherapist cannot take blood. Say it if there is a fever
        or illness with it. Name any injection or operation before it.
    .child_again =
        The doctor or clinic that saw { $who ->
            [child] your child:
           *[me] you:
        } say that it still hurts, and what is new. Bring any scans, and ask what else it could be.
    .child =
        { $who ->
            [child] A doctor who sees children: your { $family_doctor } first. They look at how your child walks, bends and
                grows,
           *[me] Your { $family_doctor }. They look at how you walk, bend and grow,
        } and take blood or a scan only if that gives a reason.
    .today =
        The one at the top of this page; a booked visit later on is too late. Say first the words that stand there.
    .cancer_team =
        The cancer team, by phone, or your { $family_doctor } if you cannot reach them. Ask whether an MRI scan
        of the spine is needed, since an X-ray can miss it.
    .overload_again =
        Those who saw it before, or a doctor who knows sport. Say that it still hurts in training, and ask for an MRI
        scan if only an X-ray was done.
    .overload =
        A doctor or physiotherapist who knows sport. They make { $who ->
            [child] your child
           *[me] you
        } hop and arch the back, and ask about training and meals; where the doubt stays an MRI scan follows.
    .calm_pregnancy =
        Your midwife: tell her about the pain, and ask for a physiotherapist who treats pregnancy. The midwife
        tests pee and checks the baby. The physiotherapist looks at the joints.
    .again =
        The doctor who knows it, by phone: say how it is now, and what has changed since. Ask for the nerves to be
        tested, and what the next step is.
    .nerves_soon =
        Your { $family_doctor }, or a physiotherapist where you can book one yourself. They test strength, reflexes and
        feeling on both sides, and arrange an MRI scan if these are not equal.
    .cancer =
        Your { $family_doctor }. They ask, examine the back and belly, take blood, and send you for a scan if one of
        these gives a reason.
    .soon =
        Your { $family_doctor }, or a physiotherapist where you can book one yourself. They examine where it hurts, test
        the nerves, and decide whether blood or a scan is needed.
    .inflammatory =
        Your { $family_doctor } first. Ask for blood tests and to be sent to a specialist for joints; normal
        results alone are no reason to stop there.
    .waiting =
        Those you are waiting for can be the ones. If it gets clearly worse meanwhile, phone them, and your {
        $family_doctor } if that does not help.
    .therapy_nerve =
        The physiotherapist first, and your { $family_doctor } if the pain relief is not enough. A spine surgeon is for
        strong leg or arm pain that stays for weeks in spite of it, or for weakness.
    .therapy =
        A therapist whom you see already can be the one. If it is no better by the date that you agree on, ask
        your { $family_doctor } for the next step.
    .operation =
        A surgeon, with your questions, and your { $family_doctor } for the pain until then. A pain clinic or another
        spine surgeon can help you decide.
    .walking =
        Your { $family_doctor } first, who feels the pulses in your feet and can measure the blood flow. If these are
        good, a physiotherapist comes next, for strength and walking.
    .after_birth =
        A physiotherapist for women's health, through your { $family_doctor } or health visitor, or directly where you
        can book one. They look at the joints of the pelvis, the belly and the pelvic floor.
    .young_next =
        If those who saw it found no answer, ask your { $family_doctor } for a sports doctor, or a clinic for
        the bones of the young. Take a note along: which move hurts, how soon, where, and what stops it.
    .young =
        If you want somebody to look, your { $family_doctor } or a physiotherapist. They look at how { $who ->
            [child] your child stands, bends and walks,
           *[me] you stand, bend and walk,
        } and seldom need a scan.
    .arm =
        Your { $family_doctor } or a physiotherapist. They examine shoulder, elbow, wrist and neck, and find out which of
        them it is.
    .next_nerve =
        Your { $family_doctor }, for the next step: a spine clinic. There they look at scan and limb together, and
        talk over an injection or operation. Say what was tried and what came of it.
    .doctor_before =
        Ask the doctor who saw it for the next step: mostly a physiotherapist, who can set the right exercises
        in a visit or two. Say what has changed since.
    .therapist_before =
        Your { $family_doctor }, with what was tried and what came of it. Ask what else it could be. If it has gone on
        for months, ask for a programme that trains body and mind together.
    .routine =
        A physiotherapist, if you can book one yourself, or your { $family_doctor }. They examine how you move,
        test the nerves, and make a plan with you. A visit or two is often enough, and it can wait for a normal
        date.
    .otherwise =
        Nobody, for now. If you would like help with moving and exercises, a physiotherapist is the right one, and a
        pharmacist for something against the pain.

tonight = How { $who ->
        [child] does my child
       *[me] do I
    } get through the night?
    .keep_still =
        Lie as is most comfortable, and move no more than is needed. To turn, keep shoulders and hips in one
        line. Let others help on the way to be seen.
    .today =
        Lie as it hurts least, such as on the side with a pillow between the knees. Somebody should be near; if it gets
        clearly worse in the night, do not wait for the morning.
    .pregnant =
        On your side, with one pillow between knees and ankles and, once it is big, one under the belly. To turn
        or get up, squeeze the knees together, roll as one piece, and push up with the arms.
    .bone =
        On the back or side with a pillow under or between the knees. To get up, roll to the edge like a log, let the
        legs down and push up with the arms.
    .propped =
        Propped up, if that is what helps: in a chair that tilts back, or in bed with cushions behind the back and the
        knees bent. It does no harm; change position when it gets stiff.
    .young =
        In any position that is comfortable, with a pillow under or between the knees. A warm pack with a cloth
        round it, for 15 to 20 minutes before bed, can help.
    .tailbone =
        On the side, with a pillow between the knees, so that nothing presses on it. To get up, lean well forward
        first; sit on a cushion with a gap at the back.
    .arm =
        On the back or the good side, with the sore arm on a pillow, or the hand on top of the head. Use one flat
        pillow for the neck, and not two.
    .neck =
        On the back or side, with one pillow that fills the gap from ear to bed. To get up, roll to the side and help
        the head with a hand.
    .mid =
        On the side, hugging a pillow, or on the back with one under the knees. If sleep fails, prop yourself up for a
        while with cushions behind the back.
    .legs =
        Curled up on the side with a pillow between the knees, or on the back with a thick one under them. A few steps
        ease a restless leg.
    .inflammatory =
        On a bed that is not too soft, flat and without a high pillow. When it wakes you, get up and move for some
        minutes instead of lying still; a warm shower helps in the morning.
    .leg_nerve =
        On the back with the calves on a chair or pillows, or on the good side with a pillow between the knees. When it
        wakes you, walk a few steps and lie another way.
    .otherwise =
        On the side with a pillow between the knees, or on the back with one under them. Lying still for hours
        makes it stiff. So before sleep and before you get up, roll the bent knees from side to side, ten times.
        To get up, roll to the side, let the legs down and push up with the arms.

baby = Does it harm my baby?
    .early_today =
        That is what has to be found out: whether the pregnancy is in the right place, and well. Nothing that you did
        has caused this.
    .today =
        Mostly the baby is fine. But such pain can come with an infection, or with labour, so somebody has to
        look at you. Nothing that you did has caused it.
    .other_first =
        Nothing in your answers points to harm to the baby. Tell your midwife too about the visit, and call the unit at
        once for bleeding, waters or regular tightenings.
    .cramps =
        Mostly not: such cramps are common in the first weeks. Nobody can promise it, so let your midwife know. Call at
        once for bleeding, a faint, or pain on one side.
    .early =
        No: pain of the back does not reach the baby. Moving, stretching or a click in the back does not either.
        Call for bleeding or strong pain low in the belly.
    .otherwise =
        No: pain of the back or pelvis does not reach the baby. Moving or a click in the back does not either. Most
        give birth as they would without it; tell the midwife early, so that positions and pain relief are planned.
        Call for bleeding, waters, tightenings or, later on, a baby that moves less.

