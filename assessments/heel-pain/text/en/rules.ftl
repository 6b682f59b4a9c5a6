# Why a rule asks for help, by care level where it differs.

## Arteries, clots, heart and lungs

H-ALI =
    Feet that turn cold and pale in the cold are common. Such bad pain is not, so someone should feel the pulses.
    .emergency =
        A foot that suddenly changed like this, with what you ticked beside it, can mean that too little blood gets to
        it. Quick treatment can bring the blood back, so this needs to be checked now. Keep the foot down and do not
        warm it with anything hot.
    .urgent_same_day =
        A foot that has newly changed like this can mean that too little blood gets to it. Someone should feel the
        pulses. If it turns numb, weak or very painful, call { $emergency_number } or your local emergency number.
    .toes =
        Feet that turn cold and pale in the cold are common. Weak toes are not, so someone should feel the pulses.

H-CAST =
    Swelling under a plaster, a boot or a bandage can shut off the blood. Loosen what can be loosened, raise the
    leg, and go to hospital now.

H-COMP =
    A calf that is hard as wood and hurts badly when the toes are bent can have too much pressure inside. It
    needs treatment in hospital now.

H-DVT-2 =
    One swollen lower leg with trouble in the chest can come from a clot that has moved to the lungs. This needs to be
    checked now.
    .fainted =
        One swollen lower leg with a faint can come from a clot that has moved to the lungs. This needs to be checked
        now.

H-CHEST =
    New signs in the chest like these can come from the heart or the lungs. This needs to be checked now. Sit down and
    rest until help arrives.

H-FAINT =
    A faint can have many causes. Most are harmless, but the cause should be looked for.

H-NOW-UNSURE =
    You were still not sure about signs that can need help quickly. When in doubt, it is better to let a doctor or nurse
    ask about them. If a sign becomes clear, call { $emergency_number } or your local emergency number.
    .soon_days =
        You were not sure about one of the signs in the first list. When in doubt, it is better to be asked about it
        by someone. If a sign becomes clear, do this check again.

H-DVT-1 =
    One lower leg that is swollen for no clear reason should be looked at. If it turns sore or warm, it
    should be looked at the same day.
    .urgent_same_day =
        One swollen lower leg can come from a blood clot in a vein. A clot can feel like a strained calf. It can also
        happen to fit people.

H-PAD =
    Cramp in the calf that comes with walking and goes on standing still can come from narrowed arteries. It is worth
    having the pulses felt.
    .urgent_same_day =
        Pain at night that goes on hanging the leg down can mean that too little blood gets to the foot. Someone should
        feel the pulses.
    .black =
        Black skin can mean that too little blood gets to the foot. Someone should feel the pulses.
    .sore =
        A sore that does not heal can mean that too little blood gets to the foot. Someone should feel the pulses.

## Infection, gout, diabetes

B-SEPSIS =
    Feeling very ill should not be put down to a sore heel. The cause should be looked for.

H-INF-1 =
    There may be an infection of the skin, the bursa or the bone. What you ticked of the foot can mean that. Treatment
    works best early.
    .emergency =
        A sore foot with these signs can mean that an infection affects the whole body. It needs treatment in hospital
        now.
    .spreading =
        There may be an infection of the skin. Redness that spreads can mean that. Treatment works best early.
    .pus =
        There may be an infection of the skin, the bursa or the bone. Pus can mean that. Treatment works best early.

H-INF-1-CHEMO =
    Chemotherapy and some other treatments make it harder for the body to fight an infection. A fever then needs
    treatment at once, even if the person does not feel very ill. Have the number of the cancer team, or of the team
    that gives the treatment, ready. It is often on a card.

H-INF-2 =
    This may be gout again. It is worth a talk with your { $family_doctor }. If there is a fever, a wound or spreading
    redness, or if you feel ill, be seen today.
    .urgent_same_day =
        A heel that is red, hot or swollen can come from an infection or an inflamed bursa, and in adults from gout.

H-FEVER =
    A fever with heel pain mostly comes from something else, such as a cold. If it is not settling within 48 hours, or
    the heel gets worse, call and ask to be seen.

H-WOUND =
    A deep or dirty wound can hold something inside, or get infected. Someone should clean and check it, and ask about
    tetanus.
    .emergency =
        A cut like this can have gone into a vessel, a tendon or a nerve. Press on it with a clean cloth. It needs
        treatment in hospital now.
    .weak_immune =
        With a weak immune system, any wound of the foot should be cleaned and checked. Ask about tetanus.

H-PRESS =
    A patch that stays when pressed is the first sign of a pressure sore. Take all weight off the heel now. A
    nurse or doctor should see it.
    .urgent_same_day =
        A pressure sore, with your other answers, should be seen by a nurse or doctor. Take all weight off the heel now.

H-BLEED =
    When blood does not clot as usual, new pain of the heel or calf can be a bleed. Call your own team. If you cannot
    reach them, see another doctor. Do not stop a blood thinner unless a doctor tells you to.

H-DIAB =
    With diabetes, such a foot can get worse quickly, even without pain. The foot team should see it within one
    working day. Call them now: your diabetes team or { $family_doctor } has the number. If you cannot reach them,
    call { $advice_line }.
    .emergency =
        With what you ticked about your health, such a foot is an emergency. It needs treatment in hospital now. Early
        treatment protects the foot.
    .numb_feet =
        With feet that are numb, such a foot can get worse quickly, even without pain. Someone should see it within
        one working day. Call your { $family_doctor } now. If you cannot reach them, call { $advice_line }.

H-DIAB-PAIN =
    With diabetes, heel pain is worth an appointment. Look at both feet each day. If there is a wound, a new
    colour, heat or swelling, it should be looked at the same day.
    .urgent_same_day =
        With diabetes, a new change of feeling in a foot should be looked at.
    .soon_days =
        With diabetes, a change of feeling in a foot should be looked at. If there is a wound, a new colour, heat or
        swelling, it should be looked at the same day.

## Nerves of the back

B-CES-UNSURE =
    You were not sure about signs that can come from squeezed nerves in the back. When in doubt, it is better to let a
    doctor or nurse ask about them.

## Tendon and calf

H-RUP-1 =
    A sudden { $start ->
        [pop] snap
       *[sudden] pull
    } some time ago can mean that the Achilles tendon was torn. It can still be treated. Someone should look at it.
    .urgent_same_day =
        After a sudden { $start ->
            [pop] snap
           *[sudden] pull
        }, the Achilles tendon may be torn, even if walking is possible. How strong the push-off is, somebody has to test. Treatment works best early. A minor injuries unit or { $emergency_department } can look at it.
    .soon_days =
        A sudden { $start ->
            [pop] snap
           *[sudden] pull
        } some weeks ago can mean that the Achilles tendon was torn. It can still be treated. Someone should look at it.
    .calf =
        After a sudden { $start ->
            [pop] snap
           *[sudden] pull
        } in the calf, the muscle or the tendon may be torn, even if walking is possible. How strong the push-off is, somebody has to test. Treatment works best early. A minor injuries unit or { $emergency_department } can look at it.
    .gap =
        After a sudden { $start ->
            [pop] snap
           *[sudden] pull
        }, a dip in the tendon can mean that the Achilles tendon is torn. The pain may fade, and walking may still be possible. Treatment works best early. A minor injuries unit or { $emergency_department } can look at it.
    .weak =
        After a sudden { $start ->
            [pop] snap
           *[sudden] pull
        }, a weak push-off can mean that the Achilles tendon is torn. The pain may fade, and walking may still be possible. Treatment works best early. A minor injuries unit or { $emergency_department } can look at it.

H-TEAR =
    A torn tendon needs months to get strong again. Ask those who treat it what is as it should be, and what comes next.
    .soon_days =
        In the first months a torn tendon can tear again. Let those who treat it know how it is, and ask
        what you may do. If there is a new snap, slip or fall, be seen today.

H-OP =
    After an operation on the heel or tendon, those who did it can tell what is normal by now, and what comes next. Let
    them know how it is before you do more.
    .soon_days =
        In the first months after an operation, pain that gets worse should be looked at by those who did it.
    .wound =
        A wound that is open after an operation should be looked at by those who did it. Phone them and say so, also
        if the next visit is weeks off.

H-BREAK =
    A broken bone of the foot can ache and swell for months after it has healed. Ask those who treat it what is normal
    by now, and what comes next.
    .soon_days =
        A broken bone needs weeks to heal, and the load on it should grow step by step. Let those who treat it know how
        it is, and ask what you may do. If the foot turns numb, blue or very tight, go to hospital now.

H-RUP-2 =
    A sudden { $start ->
        [pop] snap
       *[sudden] pull
    } can be a small tear. An examination can find out more. If the push-off becomes weak, it should be looked at the same day.
    .bruise =
        A bruise means that something bled. A muscle, a tendon or a bone can be hurt more than it seems, so somebody
        should look.
    .urgent_same_day =
        A sudden snap or pop can be a tear, even when walking is still possible.
    .pull =
        A sudden pull can be a tear when medicines have made the tendon weaker.
    .weak_tendon =
        A bruise can come from a tear when medicines have made the tendon weaker.

H-PULL =
    A pull that is nearly gone, with a push-off as strong as the other, is mostly a small strain. An examination can make
    sure. If it is sore again when you do more, or the push-off gets weak, have it looked at sooner.
    .calf =
        A sudden pull in the calf that hurts little, without a gap or a bruise, is mostly a small strain of the muscle. An
        examination can make sure. If the push-off gets weak, or the calf swells, be seen today.

H-S1 =
    A foot that is weak on tiptoe while the tendon itself is not sore can come from a squeezed nerve in the back.
    Someone should test the strength and the feeling.
    .urgent_same_day =
        A foot that is weak on tiptoe while the tendon itself is not sore can come from a squeezed nerve in the back. As it is { $duration ->
            [under_2_weeks] new,
           *[weeks_2_to_4] getting worse,
        } someone should test the strength and the feeling.

H-WEAK =
    A foot that is weak on tiptoe is worth an examination. Often the sore tendon holds it back, sometimes an old tear or
    a nerve.
    .soon_days =
        A foot that is weak on tiptoe is looked at sooner when medicines can have made the tendon weaker: it may have a
        tear.

H-ARCH =
    An arch that gets flatter can come from the tendon that holds it up. Early help protects the foot.
    .soon_days =
        An arch that gets flatter, in a foot too weak for tiptoe, can come from a torn tendon. It should be looked at.

H-FQ-BEFORE =
    Antibiotics ending in "-floxacin" can hurt tendons. Before you begin, phone those who prescribed it. Ask them, or a
    pharmacist, whether another fits. Do not leave the infection without treatment.
    .taking =
        Antibiotics ending in "-floxacin" can hurt tendons. Before the next one, phone those who prescribed it and ask
        whether another fits. Do not just stop it. If a tendon starts to hurt or swells, be seen today.

H-FQ =
    Antibiotics ending in "-floxacin" can hurt tendons, up to 6 months later. Someone should look at it. Go
    easy on the tendon until then.
    .urgent_same_day =
        Antibiotics ending in "-floxacin" can hurt tendons, and the tendon can tear. At the first sign they should be
        stopped. Phone the one who prescribed them, before you take any more. Rest the tendon. The risk is higher over
        60, with steroids, with kidney disease and after a transplant.
    .joints_now =
        Antibiotics ending in "-floxacin" can hurt joints and nerves as well as tendons. At the first sign they should be
        stopped. Phone the one who prescribed them, before you take any more.
    .joints =
        Antibiotics ending in "-floxacin" can hurt joints and nerves as well as tendons. Those who prescribed it
        should hear of it. Until then, take no more of it, and go easy on the foot.

## Bones

H-FX-1 =
    After a fall or jump onto the heel, pain that stays for weeks is worth an examination and perhaps an X-ray.
    .emergency =
        A fall or jump from a height onto the heel can break the heel bone, and the spine with it. This needs to be
        checked now. Do not stand on the foot. If the back hurts, lie still and wait for an ambulance: call
        { $emergency_number } or your local emergency number.
    .urgent_same_day =
        A fall or jump from a height onto the heel can break the heel bone, even if walking is possible. It needs an
        examination and perhaps an X-ray.
    .landing =
        A hard landing on the heel can break the bone. It needs an examination and perhaps an X-ray.

H-FX-2 =
    If four steps are not possible, something may be broken, torn or infected.

H-FX-3 =
    After a rolled ankle, such a sign that stays for weeks is worth an examination.
    .emergency =
        A rolled ankle with an odd shape can be broken or out of joint. This needs to be checked now. Do not stand on
        the foot.
    .urgent_same_day =
        After a rolled ankle, an odd shape can mean a broken bone. It needs an examination and perhaps an X-ray.
    .cannot_stand =
        After a rolled ankle, a foot that can't be stood on can mean a broken bone. It needs an examination and perhaps
        an X-ray.
    .bone_sore =
        After a rolled ankle, a bone that is sore to touch can mean a broken bone. It needs an examination and perhaps
        an X-ray.

H-FRONT =
    This check is made for the back of the foot, and can't tell apart what hurts in the ball or the toes. A podiatrist
    or a doctor can.

H-FRONT-BONE =
    Pain in the front of the foot can come from a bone that has had more load than it can take. Spare the foot until
    an examination has told.

H-INJECTED =
    After an injection the heel can be far sorer for some days. Phone those who gave it, and say so. If it turns red or
    hot, or you get a fever, be seen today.
    .urgent_same_day =
        A tendon can tear after an injection. As four steps are not possible, it should be checked.
    .worse =
        After an injection the heel should get easier within some days. As it gets worse, and four steps are not
        possible, it should be checked.

H-AGAIN =
    A foot that was still healing was hurt again. Those who treat it should hear of it, and can tell whether something
    tore or moved.

H-WEAKER =
    A foot that is healing should grow stronger. Where it feels weaker, or as when it was hurt, those who treat it should
    look at it. Phone them.
    .bruised =
        A new bruise or much new swelling can mean that too much load has hurt what is healing. Phone those who treat
        it, and leave out exercises until then. If the calf swells or gets sore, be seen today.

H-CREAK =
    A tendon that is newly swollen, or creaks, mostly had far more load than it could take. Rest it from that load. An
    examination is worth it.

H-SORE =
    The tendon is too sore to go up on tiptoe and to hop. Mostly it had too much load, and a small tear can feel like
    that too. An examination can tell.

H-INJ =
    After an injury, such strong pain can mean a broken bone or a tear.
    .emergency =
        An odd shape after an injury can mean a bad break. This needs to be checked in hospital now. Keep the foot
        still.
    .heavy =
        A heavy blow to the heel or the foot can break a bone.
    .crack =
        After an injury, a crack or a pop can mean a broken bone or a tear.
    .stuck =
        After an injury, an ankle that won't move can mean a broken bone or a tear.
    .open_wound =
        A wound down to the bone or tendon can mean a bad break. This needs to be checked in hospital now. Keep the
        foot still.
    .toes =
        Toes that change like this after an injury can mean a bad break. This needs to be checked in hospital now.
        Keep the foot still.

H-SF =
    These signs can mean that the heel bone itself is sore from too much load. It is worth an examination. { $running ->
        [no] Walk no more than you need to
       *[runs] Stop running and jumping
    } until then. If walking hurts more from day to day, it should be looked at within days.
    .soon_days =
        These signs can mean a fine crack in the heel bone, called a stress fracture. { $running ->
            [no] Walk no more than you need to until it has been looked at. An X-ray can be normal for weeks.
           *[runs] Stop running and jumping until it has been looked at. An X-ray can be normal for weeks, so tell them
                about the training.
        }

H-LUMP =
    A new lump that does not grow is mostly harmless, such as a knob of bone or a small sac of fluid. Show it to a
    doctor, even if it does not hurt.

H-NIGHT =
    Pain at rest or at night that has nothing to do with load is not the usual kind of heel pain. Most causes are
    harmless, but someone should look for the cause.
    .lump =
        A lump that grows or is large is not part of the usual heel pain. Most are harmless, but someone should look at
        it.

## Children

H-CH-1 =
    In a child, heel pain like this can mean an infection or a broken bone. That is so even in a child who seems well.
    It has been mistaken for ordinary growing heel pain.
    .emergency =
        In a child, heel pain with such signs can mean a bad infection. It needs treatment in hospital now.

H-CH-2 =
    At this age, new walking on tiptoe is looked at sooner than in an adult. An examination can find out
    more. Often the cause is simple.
    .joints =
        At this age, heel pain together with swollen joints is looked at sooner than in an adult. If a doctor for joints
        knows { $who ->
            [child] your child,
           *[me] you,
        } ring there first.
    .wakes =
        At this age, pain that breaks the night is looked at sooner than in an adult. An examination can
        find out more. Often the cause is simple.
    .lump =
        At this age, a lump at the heel is looked at sooner than in an adult. An examination can find out more. Often it
        is harmless, but it should be looked at.
    .weight =
        At this age, pain together with losing weight is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .tired =
        At this age, pain together with being so tired is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .stiff =
        At this age, a heel that is stiff for long in the morning is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .one_side =
        At this age, heel pain of one side that sport does not explain is looked at sooner than in an adult. An
        examination can find out more. Often the cause is simple.
    .urgent_same_day =
        In a child, pain that wakes at night together with a lump that grows needs an examination. Often the cause is
        simple.
    .glands =
        In a child, swollen glands or infections one after another can have a cause in the blood. Often it is harmless,
        but it should be looked at.
    .belly =
        In a child, what you ticked about the belly or the pee can have a cause that should be found early. Often it is
        harmless, but it should be looked at.

H-CH-3 =
    A limp that stays for weeks is worth an examination.

H-CH-SMALL =
    So young, heels seldom hurt for weeks. Often it is shoes or much running about, and an examination can tell.

## Worth an examination

H-SPA =
    Heel pain together with these signs can come from inflamed joints and tendons. It can be treated well, so ask about a
    specialist for joints.
    .soon_days =
        After an infection of the gut or genitals, joints and tendons can become inflamed. Someone should look at it.

H-SPA-EYE =
    A red, painful eye can mean that the inside of the eye is inflamed. An eye doctor should look at it. It can be
    linked with heel pain.

H-NERVE =
    Burning, tingling or numbness of the heel or foot can come from a nerve at the ankle, in the foot or in the back. It
    is worth an examination.

H-XAN =
    Thick, lumpy Achilles tendons on both sides can come from very high cholesterol. Heart disease before 60 in close
    family fits with that. A blood test can tell, and treatment protects the heart.

H-TIME =
    The pain has lasted for weeks, and is no better. An examination is worth it. A physiotherapist or podiatrist can
    make a plan, or a better one.
    .bump =
        A bump that does not hurt is mostly harmless. Show it to a doctor or podiatrist, to be sure.
    .known_break =
        A crack in a bone was found, and the heel still hurts. Let those who found it look at it again.
    .operation =
        An operation is planned or in question. Before it, ask those who treat it what it should gain, what can go
        wrong, and how long the way back is.
    .in_care =
        { $trend ->
            [worse] It keeps getting worse, in spite of what was begun or advised. Let them know there: the plan may need a
                change.
           *[other] Somebody treats it, or has said what to do. Ask there whether it is as it should be by now, and what comes
                next.
        }
    .growing =
        The pain keeps getting worse. An examination is worth it. A physiotherapist or podiatrist can make a plan, or
        a better one.
    .stops =
        It stops normal things. An examination is worth it. A physiotherapist or podiatrist can make a plan, or a
        better one.
    .again =
        The pain keeps coming back. An examination is worth it. A physiotherapist or podiatrist can make a plan, or a
        better one.
    .came_back =
        Easing off helped, and then the pain came back. An examination is worth it. A physiotherapist or podiatrist
        can make a plan, or a better one.
    .tried =
        The pain is no better after 2 weeks of self-care. An examination is worth it. A physiotherapist or podiatrist
        can make a plan, or a better one.
    .months =
        It has lasted for long. An examination is worth it. A physiotherapist or podiatrist can make a plan, or a
        better one.
