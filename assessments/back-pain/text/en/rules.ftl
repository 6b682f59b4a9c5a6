# Why a rule asks for help, by care level where it differs.

# A child does not drive, and a parent has to.
-not-driving = { $who ->
    [child] {""}
   *[other] {" "}Do not drive.
}
-keep-still = { $who ->
    [child] Keep still.
   *[other] Keep still and do not drive.
}

-the-pain = The pain { $worst ->
        [neck] in the neck
        [between_shoulders] in the upper back
        [mid_spine] in the middle of the back
        [flank] in one side
        [buttock] in the buttock
        [tailbone] at the tailbone
        [groin] in the groin or hip
        [leg] in the leg
        [arm] in the arm
       *[low_back] low in the back
    }

## Nerves

B-CES-UNSURE =
    You were still not sure about signs that can come from squeezed nerves in the back. When in doubt, it is better to
    let a doctor or nurse ask about them.
    .other_sign =
        You were not sure about one of the signs in the first list. When in doubt, it is better to let a doctor or nurse
        ask about it.

B-WEAK-3 =
    A weak arm or hand can come from a squeezed nerve in the neck. Someone should test the strength and the feeling.
    .emergency =
        There may be a problem with the blood flow to the brain. A weak arm that comes suddenly can mean that. This
        needs to be checked at once. If the face, speech, sight or a leg changes too, say so on the phone.
    .urgent_same_day =
        A nerve in the neck may be squeezed hard. { $weak_arm_when ->
            [worse_over_days] An arm or hand that gets weaker from day to day can mean that.
            [sudden] An arm or hand that may have turned weak suddenly can mean that.
           *[not_sure] A weak arm or hand can mean that, and you were not sure since when it is so.
        } Someone should test the strength.
    .with_other_signs =
        There may be a problem with the blood flow to the brain. A weak arm together with the other change that you
        named can mean that. This needs to be checked at once. Say on the phone what has changed.

B-CORD-1 =
    There may be pressure on the spinal cord. What you ticked can mean that. This is worth an examination,
    even if the pain is mild.
    .emergency =
        There may be pressure on the spinal cord. What you ticked can mean that. This needs to be checked in hospital
        now.
    .urgent_same_day =
        There may be pressure on the spinal cord. A feeling like electric shocks down the body can mean that.
    .walking_now =
        There may be pressure on the spinal cord. New trouble with walking can mean that. This needs to be checked in
        hospital now.
    .hands_now =
        There may be pressure on the spinal cord. New clumsy hands can mean that. This needs to be checked in hospital
        now.
    .walking_today =
        There may be pressure on the spinal cord. New trouble with walking can mean that.
    .hands_today =
        There may be pressure on the spinal cord. New clumsy hands can mean that.
    .walking_days =
        There may be pressure on the spinal cord. Trouble with walking can mean that, so someone should test it. If
        an illness is known that causes it, ask those who treat it.
    .hands_days =
        There may be pressure on the spinal cord. Clumsy hands can mean that, so someone should test them.
        If an illness is known that causes it, ask those who treat it.

B-CORD-2 =
    Numbness or weakness in both arms can come from the nerves of the neck or the wrists. { $both_arms_when ->
        [only_nights] Also when it comes only at night,
       *[longer_unchanged] Also when it is not new,
    } it is worth an examination.
    .emergency =
        There may be pressure on the spinal cord. New numbness or weakness in both arms, or in an arm and a leg,
        together with other new signs can mean that. This needs to be checked in hospital now.
    .urgent_same_day =
        New numbness or weakness in both arms, or in an arm and a leg, can mean that there is pressure on the spinal
        cord.
    .soon_days =
        You were not sure when the numbness or weakness started. It can come from pressure on nerves in the neck, so
        someone should examine it.
    .arms_and_legs =
        Signs in arms and legs together can come from pressure on the spinal cord in the neck. Even if they have stayed
        the same for long, someone should test them.

B-CORD-2-SUDDEN =
    Sudden numbness or weakness in both arms, or in an arm and a leg, can mean a problem with the blood flow to the
    brain. It can also mean pressure on the spinal cord. This needs to be checked at once.

B-SENS =
    Tingling, burning or numbness can come from an irritated nerve. It often settles, and it is worth an examination.
    .urgent_same_day =
        Numbness that spreads, or takes in the whole foot or leg, can mean that a nerve is squeezed hard.
    .soon_days =
        Numbness that spreads, or takes in the whole foot or leg, can mean that a nerve is squeezed. Someone should check
        the feeling and the strength.
    .breath =
        Sharp pain on breathing in is common after a strain. With an arm that is numb or tingles as well, it is worth an
        examination. If breathing gets hard, get emergency help.
    .weak_arm =
        An arm or hand that has been weak for long can come from a nerve in the neck, the elbow or the wrist. Someone
        should test the strength and the feeling, unless the cause is known.

B-BLEED =
    When blood does not clot as usual, new pain can mean bleeding near the spine or in the belly. Do not stop a blood
    thinner unless a doctor tells you to.
    .emergency =
        There may be bleeding near the spine or in the belly. When blood does not clot as usual, such signs beside the
        pain can mean that. This needs to be checked in hospital now.
    .sudden =
        When blood does not clot as usual, pain that came suddenly can mean bleeding near the spine or in the belly. Do
        not stop a blood thinner unless a doctor tells you to.
    .not_sure_how =
        With a blood thinner, pain can mean bleeding near the spine or in the belly. You were not sure how it
        came, so someone should check. Do not stop a blood thinner unless a doctor tells you to.
    .after_injury =
        When blood does not clot as usual, an injury can lead to bleeding near the spine or in the belly. Do not stop a
        blood thinner unless a doctor tells you to.
    .injury_now =
        There may be bleeding near the spine or in the belly. When blood does not clot as usual, a small injury can be
        enough. This needs to be checked in hospital now.

## Cancer

B-CA-1 =
    As there was cancer in the past, an examination is worth it.
    .emergency =
        The spinal cord or nerves may be squeezed. In someone who has had cancer, signs like yours can mean that. This
        needs to be checked in hospital now.
    .urgent_same_day =
        In someone who has had cancer, pain of this kind can come from a bone of the spine. Often the cause is something
        else, but someone should check it within 24 hours. If there is a cancer team, call them too.
    .soon_days =
        In someone who has had cancer, pain in the spine is checked early. Often the cause is something else. If there
        is a cancer team, tell them too.

B-CA-2 =
    Losing weight without trying, together with back or neck pain, can have many causes. Some need treatment, so a
    doctor should look for the cause.

B-CA-3 =
    Pain that stays day and night, and that no position eases, is not the usual kind of back pain. It is worth an
    examination.
    .soon_days =
        Pain that stays day and night, and that no position eases, is not the usual kind of back pain. An examination
        can help to find the cause.
    .nights =
        At this age, pain that disturbs the nights for weeks, and that nothing is known to bring on
        or to ease, should be looked into. Mostly it is harmless.

B-CA-4 =
    Pain in the upper or middle back that lasts for weeks is worth an examination. At this age, it can also come
    from a bone, the chest or the belly.

B-CA-5 =
    What you ticked can come from the blood or the bones. Two such signs together with lasting pain should be looked
    into. A blood test can help to find out.

## Infection

B-SEPSIS =
    Feeling very ill is not part of ordinary back or neck pain. The cause should be looked for.

B-INF-1 =
    A fever with a mild ache can come from a cold or flu. If it is not settling within 48 hours, call and ask to be seen.
    .emergency =
        There may be an infection close to the spinal cord. Fever with such pain, and with a sign from the nerves, can
        mean that. This needs to be checked in hospital now.
    .urgent_same_day =
        Fever with pain of this kind can mean that there is an infection in or near the spine, or in the kidneys.
    .head =
        There may be an infection close to the brain. Fever with a stiff neck and a bad headache can mean that. This
        needs to be checked in hospital now.

B-INF-1-CHEMO =
    Chemotherapy and some other treatments make it harder for the body to fight an infection. A fever then needs
    treatment at once, even if the person does not feel very ill. Have the number of the cancer team, or of the team
    that gives the treatment, ready. It is often on a card.

B-TRAVEL =
    Fever after a stay in a country with malaria can be malaria, also months later. It needs a blood test. Say which
    country it was.

B-INF-2 =
    There may be an infection in the spine. Such pain can mean that when the body cannot fight germs as well. This can
    happen without a fever.
    .soon_days =
        There may be an infection in the spine. Long-lasting pain that gets worse can mean that when the body cannot
        fight germs as well. Someone should examine it.
    .germs =
        There may be an infection in the spine. Such pain can mean that when germs may have got in lately. This can
        happen without a fever.
    .strong =
        There may be an infection in the spine. With what you ticked about your health, strong pain that does not get
        better can mean that. Someone should examine it.
    .germs_in_days =
        There may be an infection in the spine. Long-lasting pain that gets worse can mean that when germs may have
        got in. Someone should examine it.

B-EPI =
    After a needle or an operation at the spine, a new headache can come from a leak. With germs in the blood, it can be
    an infection. Tell the team that treated you, or your doctor.
    .emergency =
        Something may press on the nerves of the spine. New signs from the nerves can mean that, after what you ticked
        about your health. This needs to be checked in hospital now.

B-POSTOP =
    An implant in the spine can get infected, also after a long time. With your other answers, call the team that put it
    in. If you cannot reach them, see another doctor.
    .place =
        The place of an operation, a needle or an implant that has changed like this can be infected, or can leak. Call
        the team that did it. If you cannot reach them, see another doctor.

B-SCI =
    With such a condition, what you told us counts even without pain. Call your own team. If you cannot reach them, see
    another doctor.
    .emergency =
        With such a condition of the spinal cord, a pounding headache with sweating can mean that the blood pressure
        is very high. Sit up, loosen tight clothes, and look whether the bladder is full. This needs help now.

B-LYME =
    Pain like that of a nerve in the months after a tick bite can come from the bite. A blood test can help.
    .urgent_same_day =
        A new headache in the months after a tick bite can come from the bite.

B-INF-3 =
    Pain at rest that gets worse can mean that there is an infection in the spine. What you ticked about your health
    makes that easier. So an examination is worth it.
    .diabetes =
        Pain at rest that gets worse can mean that there is an infection in the spine. Diabetes makes that easier. So
        an examination is worth it.
    .old_age =
        Pain at rest that gets worse can mean that there is an infection in the spine. Old age makes that easier. So
        an examination is worth it.

B-INF-4 =
    Two of these signs together with lasting pain can mean that there is a slow infection in the spine. An examination
    and blood tests can help to find out.
    .urgent_same_day =
        There may be an infection in the spine. These signs together with fever and night sweats can mean that.
    .sweats =
        Night sweats together with lasting pain can mean that there is a slow infection in the spine. An examination
        and blood tests can help to find out.
    .changed_shape =
        There may be an infection in the spine. These signs together with what can be seen or felt at the back can mean
        that.

## Broken bones

B-FX-1 =
    After a big injury, a bone in the spine can be broken even if walking is possible. Until somebody has looked at it,
    { $who ->
        [child] nothing should be lifted.
       *[other] do not drive or lift.
    }
    .emergency =
        A bone may be broken. After a big injury, signs from the nerves can mean that. { -keep-still } If
        moving hurts the spine or a limb is weak or numb, call { $emergency_number } or your local emergency number
        for a safe way to hospital.
    .midline =
        A bone may be broken. After a big injury, pain over the bones of the spine can mean that. { -keep-still }
        If moving hurts the spine or a limb is weak or numb, call { $emergency_number } or your local
        emergency number for a safe way to hospital.

B-FX-SEEN =
    It was looked at after the injury, and an X-ray can miss a break in the first days. Phone those who looked: say how
    it is now, and ask what the back may do. Until then do not lift, and keep on a brace that you were given.
    .known_break =
        A broken bone was found. Phone those who treat it: say how it is now, and ask what the back may do, and when it is
        looked at again. Until then do not lift, and keep on a brace that you were given.

B-FX-2 =
    A neck that was hurt in this way should be checked. Until then keep it quiet, and do not test how far it turns.{ -not-driving }
    .emergency =
        A bone in the neck may be broken. After a neck injury, what you told us can mean that. Keep the head and neck
        still.{ -not-driving } If moving hurts or a limb tingles or is weak, call { $emergency_number } or your local
        emergency number for a safe way to hospital.
    .cannot_turn =
        A hurt neck that cannot turn half-way to each side should be checked. Until then keep it quiet, and do not test how
        far it turns.{ -not-driving }

B-FX-AFTER =
    Weeks after a big injury it is not well yet. Whoever looked at it, or a doctor, can say what has to wait.

B-FX-WALK =
    Walking was not possible for a day or more after the injury. A bone can be broken then, also in a small fall. Until
    somebody has looked at it, do not lift.
    .looked =
        Walking was not possible for a day or more after the injury. An X-ray or a scan can miss a break in the first
        days. Say what was done, and what was found.
    .landings =
        It began with a jolt or a fall, and each landing hurts. A bone can be cracked then. Until somebody has looked
        at it, do not run, jump or lift.

B-HEAD =
    After a blow to the head, a headache should be checked. Until then, do not stay alone.{ -not-driving }
    .emergency =
        After such an injury there can be bleeding inside the head. What you noticed since then can mean that. This
        needs to be checked in hospital now.
    .knocked_out =
        After such an injury there can be bleeding inside the head. Being knocked out, even for a moment, can mean
        that. This needs to be checked in hospital now.
    .blood =
        After a blow to the head there can be bleeding inside it. When blood does not clot as usual, that is checked
        in hospital even when all seems well.
    .knocked_out_before =
        You were knocked out, or do not remember it. After this time bleeding inside the head is rare, but it should
        be asked about. If you get sleepy, sick or confused, go to hospital at once.

B-ABUSE =
    Nobody has the right to hurt you. A doctor or nurse can look at the injury, and help you to be safe. You
    can ask to speak to them alone. If you are in danger now, call { $emergency_number } or your local emergency number.
    .emergency =
        A neck that was squeezed can be hurt inside, even when it looks and feels well. This needs to be checked in
        hospital now. If you are in danger, call { $emergency_number } or your local emergency number.

B-HIP-FX =
    Pain in the { $worst ->
        [groin] groin
       *[buttock] buttock
    } after such an injury can come from a broken hip.
    .emergency =
        The hip may be broken. Pain in the { $worst ->
            [groin] groin
            [buttock] buttock
           *[leg] leg
        } after such an injury, and not being able to stand, can mean that. This needs to be checked in hospital now.

B-ATLAS =
    With this condition the joints high in the neck can be loose. New neck pain should be checked. Until then, do not
    have the neck pulled, pressed or cracked.
    .soon_days =
        With this condition the joints high in the neck can be loose. Have nothing pulled, pressed or cracked. If a
        limb gets weak, numb or clumsy, get emergency help.
    .emergency =
        With this condition the joints high in the neck can be loose. With signs from the nerves, this needs to be
        checked in hospital now. Keep the head and neck still.
    .injury =
        With this condition the joints high in the neck can be loose. After an injury, this needs to be checked in
        hospital now. Keep the head and neck still.

B-FX-BIRTH =
    In the months after a birth, the bones of the back can be weaker, and a small strain can break one. That is rare.
    Strong pain since a lift or a sudden move is worth an examination.

B-FX-3 =
    Bones that have grown weak break more easily. An examination can find out more, and treatment can make the bones
    stronger.
    .oldest =
        At this age a bone of the spine can break without a fall. New pain is worth an examination.
    .strained =
        At this age a lift or a jolt can break a bone of the spine. Strong pain since then is worth an examination.
    .urgent_same_day =
        Bones that have grown weak break more easily. As standing is hard, the bones should be checked.
    .known_break =
        A bone was found broken. With what you answered, those who found it should hear how it is, and say whether it
        has to be looked at again.
    .fell =
        Bones that have grown weak can break in a small injury. As there was one, the bones should be checked.
    .strong =
        Bones that have grown weak break more easily. The pain is strong, so it should be checked.

B-FX-4 =
    Steroid tablets taken for months can make bones thinner and infections more likely. So this new pain is worth an
    examination. Do not stop the tablets on your own.

B-FX-5 =
    Pain that running or hopping makes worse can come from a bone that has had more load than it can take. It is worth
    an examination. Until then, run and jump less.
    .soon_days =
        Pain like this can come from a bone that has had more load than it can take. Have it examined.
        Until then, leave out running and jumping.
    .known_break =
        A crack in a bone was found, and it hurts. Let those who found it know, as it may need another
        look. Until then, leave out running and jumping.
    .earlier_break =
        After an earlier stress fracture, such pain can come from a bone that has had too much load again. Have it
        examined. Until then, leave out running and jumping.

B-CRACK =
    A crack in a bone of the back is being treated. Ask there what comes next, and what must be free of pain before it.

## Heart, lungs, big vessels, belly

B-HEART =
    Such a feeling in the chest can come from the heart. Help works best when it comes early. Sit down and rest until
    help arrives.
    .ache =
        An ache with signs like those you ticked can come from the heart. Help works best when it comes early. Sit
        down and rest until help arrives.
    .urgent_same_day =
        You ticked the chest, and an ache low in the back. As it can come from the heart, someone should ask more. If
        it becomes a pressure, call { $emergency_number } or your local emergency number.
    .soon_days =
        An ache in the chest that comes only with some moves or a deep breath is mostly from ribs, joints and muscles. As
        the heart and lungs lie there, a doctor should look at it. If it becomes a pressure, or comes with
        effort, call { $emergency_number } or your local emergency number.
    .sick =
        Sickness for days with an ache low in the back can come from the belly, the kidneys or a pregnancy. It is worth
        an
        examination. With sweating, or short of breath, call { $emergency_number } or your local emergency
        number.

B-BAND =
    A band of pain from the spine round the ribs can come from the nerves that leave the spine there. It has
    lasted for more than a week, so a doctor should look at the back and the skin. If it becomes a pressure,
    or effort makes it worse, call { $emergency_number } or your local emergency number.
    .urgent_same_day =
        A band of pain round the body that gets worse can mean that something presses on the spinal cord or its nerves.
        Often the cause is harmless, but it should be looked for.

B-NOW-UNSURE =
    You were still not sure about signs that can come from the heart, the lungs or the big blood vessels. When in doubt,
    it is better to let a doctor or nurse ask about them. If a sign becomes clear, call { $emergency_number } or your
    local
    emergency number.
    .other_sign =
        You were not sure about one of the signs in that list. When in doubt, it is better to let a doctor or nurse ask
        about it. If a sign becomes clear, call { $emergency_number } or your local emergency number.

B-PE =
    Sharp pain on breathing in, when nothing is known to have strained the ribs, can come from the lungs. If breathing
    gets hard, or the heart races, get emergency help.
    .emergency =
        Sharp pain on breathing in, with your other answers, can come from a clot in the lungs. This needs to be
        checked now.
    .with_fever =
        Sharp pain on breathing in with a fever can come from the lungs. If breathing gets hard, or the heart races, get
        emergency help.
    .breathing =
        New trouble with breathing can come from a clot or another problem in the lungs. This needs to be checked now.
    .blood =
        Blood on coughing can come from a clot or another problem in the lungs. This needs to be checked now.
    .looked_again =
        What you ticked when you looked again can come from a clot or another problem in the lungs. This needs to be
        checked now.

B-AORTA =
    Sudden, very strong pain of this kind can come from the body's main artery. This needs to be checked in hospital
    now. Lie down or sit still until help comes.

B-LIMB =
    An arm or leg that suddenly changes like this can mean that too little blood gets to it. Quick treatment can bring
    the blood back, so this needs to be checked now.

B-NUMB-PASSED =
    An arm or leg that goes numb after one position, and is back to normal within minutes, is mostly harmless. If it
    keeps coming, a doctor should hear of it.
    .emergency =
        What you told us can be a warning of a stroke. That is so even when it has passed. This needs to be checked at
        once.
    .urgent_same_day =
        An arm or leg that suddenly changed, and is back to normal, should be looked at. It can be a warning from the
        blood vessels.
    .stroke =
        What you told us can be a warning of a stroke, even when it has passed. It should be looked into. If it comes
        back, call { $emergency_number } or your local emergency number.
    .soon_days =
        An arm that goes dead for minutes may have been pressed on somewhere. It can also be a sign from the blood
        vessels. An examination can tell.
    .with_the_pain =
        An arm that goes numb again and again, along with pain from the neck, fits a nerve that is pressed there. An
        examination can tell. If the face, speech or sight changes, call { $emergency_number } or your local emergency
        number.

B-FAINT =
    Fainting or a cold sweat can have simple causes. Together with back or neck pain, someone should look for the cause.
    If it happens again, call { $emergency_number } or your local emergency number.

B-AAA =
    An aneurysm is a widened artery. With a known one, pain in the back should be talked over, even when it
    has been the same for a long time.
    .emergency =
        The main artery in the belly may need help at once. At this age, pain that comes like this can mean that. This
        needs to be checked in hospital now. Lie down and keep still until help comes.
    .urgent_same_day =
        At this age, pain that moving does not change can come from a widened main artery in the belly. A quick scan can
        show this, so say this when you call.
    .beating =
        The main artery in the belly may need help at once. A lump in the belly that beats can mean that. This needs
        to be checked in hospital now. Lie down and keep still until help comes.
    .known =
        The main artery may need help at once. With a known aneurysm (a widened artery), new pain can mean that. This
        needs to be checked in hospital now. Lie down and keep still until help comes.

B-TEST =
    An ache in a testicle that has been the same for weeks is mostly harmless. It is worth an examination.
    .emergency =
        The testicle may be twisted. It can be saved when it is treated in the first hours, so this needs to be
        checked in hospital now. A late start is no reason to stay at home.
    .urgent_same_day =
        New pain or swelling of a testicle can come from an infection or a twist. If it gets very bad, go to hospital at
        once.
    .soon_days =
        A lump in a testicle is mostly harmless, and should be looked at.

B-CHEST-OP =
    After an operation on the heart or chest, sore muscles are common. Phone those who did it all the same. If the
    wound gets red or wet, or the breastbone clicks, be seen today.

B-STONE =
    Strong pain in waves can come from a kidney stone. Someone should check this and help with the pain.
    .emergency =
        Strong pain in waves can come from a kidney stone. Your other answers mean that the kidney, or something else
        with the same pain, should be checked in hospital now.
    .soon_days =
        Pain in waves can come from a kidney stone. A doctor should find out.
    .known_hospital =
        Strong new pain in someone who has or had kidney stones can come from a stone that moves. Your other answers mean
        that the kidney should be checked in hospital now.
    .known =
        Strong new pain in someone who has or had kidney stones can come from a stone that moves. Someone should check
        this, and help with the pain.
    .blood =
        Blood in the pee with such pain can come from a kidney stone. A doctor should find out.

B-KIDNEY =
    Such trouble with peeing can come from an infection of the bladder. A pharmacist or a doctor can help.
    If there is fever, shivering or pain in the side, be seen today.
    .emergency =
        These signs can come from an infection of the kidney. With your other answers, it needs treatment in hospital
        now.
    .urgent_same_day =
        These signs can come from an infection of the kidney. Treatment works best when it starts early.
    .bladder =
        In pregnancy, such trouble with peeing can come from an infection of the bladder. Treatment works best when it
        starts early.

B-ABDO =
    Belly pain that goes through to the back can come from the stomach or the gallbladder. An examination
    can help to find the cause.
    .emergency =
        Severe pain high in the belly can come from the stomach, the gut or the pancreas. This needs to be checked in
        hospital now.
    .urgent_same_day =
        Belly pain through to the back, with what you ticked about your health, can come from the pancreas.
    .meals =
        Belly pain after meals can come from the stomach or the gallbladder. An examination can help to
        find the cause.
    .hard =
        A hard belly can come from the stomach, the gut or the pancreas. This needs to be checked in hospital now.
    .hard_woman =
        A hard belly can come from the stomach, the gut or the womb. This needs to be checked in hospital now. If
        you may be pregnant, say so first: it can be labour, or bleeding behind the baby.
    .blood =
        Blood from the stomach or the gut, with pain, needs to be checked in hospital now.
    .yellow =
        Yellow skin or eyes with belly pain can come from the gallbladder, the liver or the pancreas.
    .severe =
        Severe pain in the belly can come from the gallbladder, the gut or the pancreas.

B-FX-6 =
    A fit or an electric shock can break a bone of the spine, also without a fall. It is worth an examination.
    .emergency =
        A fit or an electric shock can break a bone of the spine. With signs from the nerves, this needs to be checked
        in hospital now.
    .urgent_same_day =
        A fit or an electric shock can break a bone of the spine, also without a fall.

B-AS-FX =
    A spine that has grown stiff or was joined can break more easily. New or changed pain needs a check, also when
    nothing happened that you remember.
    .emergency =
        A spine that has grown stiff or was joined can break in a small injury. This needs to be checked in hospital
        now. Until then, keep the neck and back as still as you can.

## Pregnancy and pelvis

B-PREG-1 =
    The pregnancy may be growing outside the womb. In early pregnancy, such pain can mean that. Do a pregnancy test now
    if you can, and be seen whatever it shows.
    .emergency =
        The pregnancy may be growing outside the womb. In early pregnancy, what you ticked can mean that. This needs
        to be checked in hospital now. A negative test from some time ago does not rule it out.

B-PREG-2 =
    In pregnancy, these signs can mean that mother or baby needs help soon. A midwife or doctor should hear about them
    now, at any hour.
    .urgent_same_day =
        This may be the beginning of labour. The maternity unit should hear about it now, at any hour, and will say where
        and when to be seen.
    .sick =
        In a pregnancy, being sick so that no fluids stay down can need treatment soon. The maternity unit should hear
        about it now, at any hour.
    .waves =
        What you ticked can be labour that begins too early. The maternity unit should hear about it now, at any hour, and
        will say where and when to be seen.
    .not_sure =
        You were not sure about one of the signs in pregnancy. The maternity unit should hear about it now, at any
        hour, and will say where and when to be seen.

B-POST-3 =
    After a birth the mind can fall ill. It can get worse within hours, and treatment helps well. Do not stay alone,
    and have somebody stay with the baby.
    .urgent_same_day =
        After a birth the mind can fall ill, and treatment helps well. You were not sure about it, so talk to a
        doctor, midwife or nurse. Do not stay alone, and have somebody stay with the baby.

B-PREG-3 =
    Back pain is common in pregnancy, and mostly not dangerous. Tell your midwife about it. A physiotherapist can help.
    .urgent_same_day =
        Back pain in pregnancy that no position eases can have a cause that needs help soon. The maternity unit should
        hear about it now, at any hour.
    .soon_days =
        Back pain is common in pregnancy. As it is new, tell your midwife. If it gets strong, or comes in
        waves, ring the maternity unit at once.
    .call_now =
        Back pain is common in pregnancy. With what else was answered, the maternity unit should hear of it now.
    .cramps_early =
        Cramps like those of a period are common early in a pregnancy. Your midwife should hear of them. With
        bleeding, a faint or pain on one side get help at once.
    .unsure_early =
        You were not sure about one of the signs. Your midwife should hear of it.
    .strong_early =
        Strong pain early in a pregnancy is worth a look. It is mostly harmless. If you bleed, feel faint, or
        it hurts on one side low down, get help at once.
    .side =
        Pain in one side in pregnancy can come from a kidney, and can need help soon. The maternity unit should hear
        about it now, at any hour.
    .high =
        Pain like this in pregnancy can have a cause that needs help soon. The maternity unit should hear about it
        now, at any hour.
    .strong =
        Strong back pain in pregnancy can have a cause that needs help soon. Later in pregnancy, it can also be early
        labour. The maternity unit should hear about it now, at any hour.
    .growing =
        Back pain in pregnancy that grows within days can have a cause that needs help soon. Later in pregnancy, it
        can also be early labour. The maternity unit should hear about it now, at any hour.

B-PREG-4 =
    Fever in pregnancy can come from an infection that should be treated soon. The maternity unit should hear about it.

B-PREG-TRAUMA =
    After an injury in pregnancy, mother and baby should be checked, also when it was small. Ring the maternity unit.

B-POST-1 =
    There may be an infection in the womb. In the weeks after a birth, new pain low in the belly can mean that.
    .with_fever =
        There may be an infection in the womb or a wound. In the weeks after a birth, a fever can mean that.
    .wound =
        There may be an infection in the womb or a wound. In the weeks after a birth, what you ticked can mean that.

B-POST-2 =
    In the first weeks after a birth, what you ticked can mean that the blood pressure is much too high. That needs help
    at once.
    .bleeding =
        In the first weeks after a birth, heavy bleeding needs help at once.

B-POST-4 =
    Pain of the back or pelvis after a birth is common, and help makes it easier. See your doctor or a physiotherapist.
    .strain =
        With a small child to carry, pain that stops most things is worth an appointment.

B-OVARY =
    A belly that is bloated on most days should be looked into. Often the cause is harmless, but it should be looked
    for.
    .bleeding =
        Bleeding after the menopause should be looked into. Often the cause is harmless, but it should be looked for.

B-GYN =
    Pain that comes every month can come from the womb. It can be treated, so it is worth an appointment.
    .urgent_same_day =
        Pain low in the belly that comes like this can come from an ovary or an infection.
    .soon_days =
        Pain low in the belly that comes like this can come from an ovary or the womb. An examination can
        help to find the cause.

## Neck and head

B-MEN =
    These signs can mean that there is an infection around the brain. It needs treatment in hospital now. Do not wait
    for a rash to appear.

B-SAH =
    There may be bleeding around the brain. A very bad headache that was at its worst within minutes can mean that, also
    when it has eased. This needs to be checked at once.

B-CAD-1 =
    There may be a problem with the blood flow to the brain. A new change like this can mean that. Sometimes neck pain
    is part of it. This needs to be checked at once.

B-DIZZY =
    Being dizzy with new neck pain is common, and mostly harmless. It is worth a look.
    .urgent_same_day =
        Being dizzy after an injury should be looked at. Until then, do not have the neck pulled, pressed or cracked.
    .treated =
        Being dizzy after treatment of the neck should be looked at. Until then, do not have the neck pulled, pressed or
        cracked.

B-CAD-2 =
    New, strong pain in the neck or head that is unlike any before can come from an artery in the neck. Until somebody
    has checked it, do not have the neck pulled, pressed or cracked.
    .strain =
        A headache and a sore neck that came at once, or with a strain, mostly come from muscles. Seldom they come from an
        artery in the neck. Until somebody has checked it, do not have the neck pulled, pressed or cracked.
    .treated =
        A new change in the head after treatment of the neck or back can come from an artery in the neck. Until somebody
        has checked it, do not have the neck pulled, pressed or cracked.

B-GCA =
    Arteries of the head may be inflamed. From this age on, new signs like these can mean that. Early treatment protects
    sight. If sight changes, get emergency help.
    .emergency =
        Arteries of the head may be inflamed. From this age on, such signs with loss of sight can mean that. Treatment
        now protects sight.

B-PMR =
    Shoulders or hips that are stiff on both sides every morning can come from an inflammation. It can be treated well.
    A blood test can help to find out.

## Inflammation, skin, children

B-SPA =
    Long-lasting pain and stiffness that began at a young age can fit with an inflammation of the spine. It is one of
    several causes. An examination and blood tests can help to find out.
    .nights =
        Long-lasting pain that began at a young age, and wakes late in the night, can fit with an inflammation of the
        spine. It is one of several causes. An examination and blood tests can help to find out.

B-SPA-EYE =
    A red, painful eye with blurred sight can mean that the inside of the eye is inflamed. An eye doctor should look at
    it to protect sight. It can be linked with back pain.

B-ZOS =
    A strip of burning skin with a blistery rash on one side can come from shingles. Medicine against it works best in
    the first 3 days of the rash, but a doctor should still look at it. If the rash is near the
    eye, be seen today.
    .emergency =
        Shingles can spread when the immune system is weak. Feeling very ill with it needs treatment in hospital now.
    .urgent_same_day =
        A strip of burning skin with a blistery rash on one side can come from shingles. Medicine against it works best
        in the first 3 days of the rash, and later too with a weak immune system. So do not wait.

B-LUMP =
    A soft lump that stays the same is mostly harmless. Show it to a doctor.
    .urgent_same_day =
        A lump like this can be infected.
    .soon_days =
        A new lump like this should be looked at.
    .bend =
        A spine that changes its shape can mean that a bone is weak.
    .bend_of_weeks =
        A spine that has changed its shape should be looked at.

B-NECKLUMP =
    A lump in the neck is mostly harmless. When it lasts for three weeks or more, a doctor should look at it.
    .throat =
        Such a change of the voice or the throat is mostly harmless. When it lasts for three weeks or more, a doctor
        should look at it.

B-ABSCESS =
    Such a lump with a fever can be an infection that spreads. With what you ticked about your health, it needs
    treatment in hospital now.

B-CH-1 =
    There may be an infection or another cause that should be found early. In a child, pain of the spine with such signs
    can mean that.
    .emergency =
        Nerves may be squeezed, or there may be an infection. In a child, pain of the spine with such signs can mean
        that. This needs to be checked in hospital now.
    .very_young =
        Before the age of 5, pain of the spine is rare, and the cause should be found early.

B-CH-2 =
    At this age, pain that has lasted for more than a week is looked at sooner than in an adult. An examination
    can find out more. Often the cause is simple.
    .urgent_same_day =
        In a child, what you ticked about the belly or the pee can have a cause that should be found early. Often it is
        harmless, but it should be looked at.
    .wakes =
        At this age, pain that breaks the night is looked at sooner than in an adult. An examination can
        find out more. Often the cause is simple.
    .weight =
        At this age, pain together with losing weight is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .bent =
        At this age, a crooked or stiff back that hurts is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .play =
        At this age, pain that stops play is looked at sooner than in an adult. An examination can find
        out more. Often the cause is simple.
    .worn_out =
        At this age, pain together with being so tired is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .strong =
        At this age, strong pain that lasts for over a week is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .stiff =
        At this age, a back that is stiff for long in the morning is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .growing =
        At this age, pain that keeps getting worse is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .leg =
        At this age, pain that goes into a leg is looked at sooner than in an adult. An examination can
        find out more. Often the cause is simple.
    .known =
        It was found that a bone is hurt, and there is pain. At this age, those who treat it should know how
        it goes. A visit that is planned within a week will do.
    .weeks =
        At this age, pain that has lasted for weeks is looked at sooner than in an adult. An examination
        can find out more. Often the cause is simple.
    .gone =
        At this age, pain that has lasted for more than a week is looked at, also when it has gone. An examination can
        find out more. Often the cause is simple.
    .glands =
        In a child, swollen glands or infections one after another can have a cause in the blood. Often it is harmless,
        but it should be looked at.

B-CH-NECK =
    A child's neck that is held to one side mostly comes from a muscle, and is better within a week. As this has
    lasted longer, it is worth an examination.
    .urgent_same_day =
        A child's neck can be held to one side with an infection of the throat. Then the cause should be found early.
    .very_young =
        A child's neck that is held to one side mostly comes from a muscle, and is better within a week. Under 5, it
        is worth an examination.
    .injury =
        A child's neck can be held to one side after an injury. Then the cause should be found early.
    .pull =
        Since one move the child's neck has been held to one side, and it hurts a lot. It is mostly a muscle, and an
        examination can tell.

B-CH-3 =
    Pain on arching the back that lasts can come from a bone that has had more load than it can take. In a young
    person who does sport, it is worth an examination. Until then, leave out what hurts.
    .running =
        Pain low in the back that running or jumping brings on can come from a bone that has had more load than it can
        take. In a young person who does sport, it is worth an examination. Until then, leave out what hurts.
    .comes_back =
        Pain on arching the back that comes back can come from a bone that has had more load than it can take. In a
        young person who does sport, it is worth an examination. Until then, leave out what hurts.

B-CH-4 =
    While a child is growing, a curved back or uneven shoulders are worth an examination.
    .urgent_same_day =
        A back that has become crooked within days, and hurts, should be looked at. Often it is a cramped muscle.
    .soon_days =
        A curve of the back that shows before the age of 11 should be looked at, as there is much growing ahead.

## Time, walking, mood

B-CH-SPOT =
    In the young, a spot on the back that hurts when it is touched is worth an examination. Mostly it is harmless.

B-RIB =
    Pain at the ribs that has lasted for weeks and is no better is worth an examination. A rib or its joint can
    get sore from too much load, as in rowing, or crack with much coughing. Then it needs rest from that.
    .soon_days =
        The ribs have been sore for weeks, and breathing in hurts. A rib can have cracked, and the lungs should be
        listened to.

B-TIME-1 =
    { -the-pain } has lasted for weeks, and is no better overall. An examination and a plan can help.
    .unsure =
        How long it has lasted is not clear, and it does not get better. An examination and a plan can help.
    .stopped =
        For weeks, the pain has stopped nearly everything. An examination and a plan can help.
    .hurt_neck =
        The neck is still sore, weeks or months after it was hurt. An examination and a plan can help.
    .growing =
        { -the-pain } has lasted for weeks, and keeps getting worse. An examination and a plan can help.
    .known =
        You were told what it can come from. As it goes on, it is worth an examination and a new plan.
    .in_care =
        Somebody treats it, or has said what to do. Ask there whether it is as it should be by now, and what comes next.
    .operation =
        An operation is planned or in question. Before it, ask those who treat it what it should gain, what can go
        wrong, and what happens if you wait.
    .operated =
        It hurts again, or still, after an operation on the spine. Those who know that operation can look for the reason.
    .growing_months =
        { -the-pain } has lasted for months, and keeps getting worse. An examination and a new plan can help.
    .flare =
        It is an old pain that does not settle. An examination and a plan can help.
    .again =
        The pain has come back. An examination can look for the reason, and a plan can help it come less often.
    .slow =
        The pain is getting better, but after weeks it still stops some things. An examination, and a plan for the rest
        of the way, can help.
    .running =
        { -the-pain } that comes with running has lasted for weeks. You need not give running up: an examination and a
        plan for the way back can help.
    .months =
        { -the-pain } has lasted for months, and is no better overall. An examination and a plan can help.

B-NECK-65 =
    Strong new pain of the neck is looked at sooner at this age. Mostly it comes from muscles and joints.

B-NECK-HEAD =
    Headaches that keep coming back with a sore neck or upper back can come from the neck, or have another cause. That
    is worth an examination. Taking painkillers on many days can keep headaches going.
    .soon_days =
        There is a new headache, and the pain is getting worse. That should be looked at. Mostly it comes from the neck.
    .urgent_same_day =
        A headache after a jolt of the neck should be looked at if it gets worse, or with blood thinners.

B-LEGS =
    Trouble in both legs that has stayed the same for long is mostly no alarm. It can come from nerves, so it is worth an
    examination.

B-COPE =
    When pain stops everything for over a week, somebody should look at it, and help with the pain by phone
    before that.
    .emergency =
        Somebody who lies on the floor and can't get up, or has had nothing to drink for a day, needs help now.
    .urgent_same_day =
        Nobody should be left alone with such pain, without help or a way to the toilet. When you call for help, ask for
        a visit at home if going out is too hard.

B-WORSE =
    Pain that keeps getting worse for over a week is worth an examination.
    .soon_days =
        Strong pain that keeps getting worse is worth an examination.
    .for_weeks =
        Say when you book that it keeps getting worse: that is what has to be looked at.
    .soon_months =
        It has lasted for months, and it is strong and getting worse. That is worth an examination.

B-PAINREL =
    Very strong pain that never stops at night is worth a look. Until then, a pharmacist or doctor can
    help with pain relief by phone.
    .growing =
        Very strong pain that keeps getting worse is worth a look. Until then, a pharmacist or doctor can
        help with pain relief by phone.
    .cannot_stand =
        Very strong pain that stops you from standing is worth a look. Until then, a pharmacist or doctor can
        help with pain relief by phone.
    .nothing_eases =
        Very strong pain that nothing eases is worth a look. Until then, a pharmacist or doctor can help
        with pain relief by phone.
    .urgent_same_day =
        Very strong pain that came suddenly, and that nothing eases, can come from a kidney or from the belly.
    .high_up =
        Pain in the middle or high up in the back that came suddenly and grows is mostly from a muscle or a joint. But
        moving then makes it worse or better. Where that is not so, it can come from the heart, the lungs or the belly.
    .routine =
        Strong pain in the middle or high up in the back that is no better after a week is worth an examination.

B-NOFIT =
    Pain from muscles and joints usually changes when you move or lie another way. As nothing changes this pain, it is
    worth an examination.
    .eating =
        Pain that comes with eating, swallowing or burping can come from the gullet, the stomach or the gall bladder. It
        is worth an examination. If food sticks, be seen within days.
    .throat =
        Pain of the neck or head that comes with swallowing can come from the throat or a gland as well. It is worth an
        examination. If food sticks, be seen within days.
    .soon_days =
        Pain from muscles and joints usually changes when you move. Nothing changes this pain, and it is in the
        side, groin or belly. So it is worth an examination and a urine test.

B-TIME-2 =
    Pain that goes down a leg is not getting better yet. An examination can show what could help.
    .soon_days =
        Pain that goes down a leg is still strong after two weeks, and it is getting worse. An examination
        can show what could help.
    .thigh =
        Pain that goes into the groin, hip or thigh is not getting better yet. An examination can show what could help.
    .thigh_strong =
        Pain that goes into the groin, hip or thigh is still strong. An examination can show what could help.
    .leg_strong =
        Pain that goes down a leg is still strong. An examination can show what could help.
    .arm_strong =
        Pain that goes down an arm is still strong. An examination can show what could help.
    .arm =
        Trouble that goes down an arm is not getting better yet. An examination can show what could help.
    .arm_worse =
        Pain that goes down an arm is still strong after two weeks, and it is getting worse. An examination
        can show what could help.

B-CLAUD =
    Pain that comes with walking can come from a narrow place in the back. It can also come from the blood flow to the
    legs. An examination can tell them apart.
    .urgent_same_day =
        A sore or dark patch on the foot that does not heal can mean that too little blood gets to the foot.
    .young =
        Pain that comes with walking is worth an examination.
    .known_nerve =
        Walking brings on the pain, and you were told of a disc or nerve that can do that. An examination can show what
        could help now.
    .known =
        Walking brings on the pain, and you were told of a canal that is too narrow. An examination can show what
        could help now.
    .at_rest =
        Pain in the foot at rest that hanging the leg down eases can mean that too little blood gets to the foot.

B-DVT =
    There may be a clot in the leg. Pain in a leg that has newly changed like this can mean that. If breathing gets hard
    or the chest hurts, get emergency help.
    .arm =
        There may be a clot in the arm. Pain in an arm that has newly changed like this can mean that. If breathing gets
        hard or the chest hurts, get emergency help.

B-NEURP =
    Numb feet that come on slowly can come from the nerves in the feet. An examination and blood tests can help to find
    the cause.
