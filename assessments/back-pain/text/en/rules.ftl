# Why a rule asks for help, by care level where it differs.

## Nerves

B-CES-UNSURE =
    You were still not sure about signs that can come from squeezed nerves in the back. When in doubt, it is better to
    be asked about them by someone today.

B-WEAK-3 =
    A weak arm or hand can come from a squeezed nerve in the neck. Someone should test the strength and the feeling
    within days.
    .emergency =
        There may be a problem with the blood flow to the brain. A weak arm that comes suddenly, or with changes in the
        face, speech, sight or a leg, can mean that. This needs to be checked at once. If any of these changes are
        there, say so on the phone.
    .urgent_same_day =
        An arm or hand that may be getting weaker can mean that a nerve in the neck is squeezed hard enough to affect
        its muscle. Someone should test the strength today.

B-CORD-1 =
    There may be pressure on the spinal cord. Clumsy hands, unsteady walking, or a feeling like electric shocks down the
    body can mean that. This is worth an examination within days, even if the pain is mild.
    .emergency =
        There may be pressure on the spinal cord. Clumsy hands or unsteady walking can mean that if they came on within
        days, or with new trouble with peeing. This needs to be checked in hospital now.
    .urgent_same_day =
        Clumsy hands or unsteady walking that may be getting worse, or falls, can mean that there is pressure on the
        spinal cord. Someone should check this today.

B-CORD-2 =
    Numbness or weakness in both arms can come from the nerves of the neck or the wrists. When it is not new, or comes
    only at night, it is worth an examination.
    .emergency =
        There may be pressure on the spinal cord. New numbness or weakness in both arms, or in an arm and a leg,
        together with other new signs can mean that. This needs to be checked in hospital now.
    .urgent_same_day =
        New numbness or weakness in both arms, or in an arm and a leg, can mean that there is pressure on the spinal
        cord. Someone should check this today.
    .soon_days =
        You were not sure when the numbness or weakness started. It can come from pressure on nerves in the neck, so
        someone should examine it within days.

B-CORD-2-SUDDEN =
    Sudden numbness or weakness in both arms, or in an arm and a leg, can mean a problem with the blood flow to the
    brain. It can also mean pressure on the spinal cord. This needs to be checked at once.

B-SENS =
    Tingling or numbness that lasts comes from an irritated nerve. It often settles, and it is worth an examination.
    .urgent_same_day =
        Numbness that spreads, or takes in the whole foot or leg, can mean that a nerve is squeezed hard. Someone should
        check this today.
    .soon_days =
        Numbness that spreads, or takes in the whole foot or leg, can mean that a nerve is squeezed. Someone should check
        the feeling and the strength within days.

B-BLEED =
    When blood does not clot as usual, new or sudden pain, or a fall, can mean bleeding near the spine or in the belly.
    Someone should check this today. Do not stop a blood thinner unless a doctor tells you to.
    .emergency =
        There may be bleeding near the spine or in the belly. When blood does not clot as usual, pain with numbness,
        weakness or faintness, or after a fall, can mean that. This needs to be checked in hospital now.

## Cancer

B-CA-1 =
    As there was cancer in the past, an examination is worth it.
    .emergency =
        The spinal cord or nerves may be squeezed. In someone who has had cancer, weakness, numbness, a band of
        pain, unsteady walking or new trouble with peeing can mean that. This needs to be checked in hospital now.
    .urgent_same_day =
        In someone who has had cancer, pain of this kind can come from a bone of the spine. Often the cause is something
        else, but someone should check it within 24 hours. If there is a cancer team, call them too.
    .soon_days =
        In someone who has had cancer, pain in the spine is checked early. Often the cause is something else. If there
        is a cancer team, tell them too.

B-CA-2 =
    Losing weight without trying, together with back or neck pain, can have many causes. Some need treatment, so a
    doctor should look for the cause within days.

B-CA-3 =
    Pain that stays day and night, and that no position eases, is not the usual kind of back pain. It is worth an
    examination.
    .soon_days =
        Pain that stays day and night, and that no position eases, is not the usual kind of back pain. An examination
        within days can help to find the cause.

B-CA-4 =
    Pain in the upper or middle back that lasts for weeks without a clear cause is worth an examination within days. At
    this age, it can also come from a bone, the chest or the belly.

B-CA-5 =
    Being very tired or thirsty, constipation and many infections can come from the blood or the bones. Two or more of
    them together with lasting pain should be looked into. A blood test within days can help to find out.

## Infection

B-SEPSIS =
    Feeling very ill with back or neck pain should not wait until tomorrow. Someone should look for the cause today.

B-INF-1 =
    A fever with a mild ache can come from a cold or flu. If it is not settling within 48 hours, call and ask to be seen.
    .emergency =
        There may be an infection close to the spinal cord or the brain. Fever with back or neck pain, and with signs
        from the nerves or a stiff neck and a bad headache, can mean that. This needs to be checked in hospital now.
    .urgent_same_day =
        Fever with back or neck pain of this kind can mean that there is an infection in or near the spine, or in the
        kidneys. Someone should check this today.

B-INF-1-CHEMO =
    Chemotherapy and some other treatments make it harder for the body to fight an infection. A fever then needs
    treatment at once, even if the person does not feel very ill. Have the number of the cancer team, or of the team
    that gives the treatment, ready. It is often on a card.

B-TRAVEL =
    Fever after a stay in a country with malaria can be malaria, also months later. It needs a blood test today. Say which
    country it was.

B-INF-2 =
    There may be an infection in the spine. New or worsening pain can mean that when germs get in more easily or the
    body cannot fight them as well. This can happen without a fever, so someone should check it today.
    .soon_days =
        There may be an infection in the spine. Long-lasting pain that gets worse can mean that when germs get in more
        easily or the body cannot fight them as well. Someone should examine it within days.

B-EPI =
    A new headache after a needle or an operation at the spine can come from a leak. It can also be an infection. Tell the
    team that did it, or your doctor, today.
    .emergency =
        Something may press on the nerves of the spine. New numbness or weakness after a needle or an operation there can
        mean that. So can it with a risk of infection. This needs to be checked in hospital now.

B-POSTOP =
    The place of an operation, a needle or an implant that is red, open or wet can be infected, or can leak. So can an
    implant with a fever or new pain at rest. Call the team that did it today, or be seen today.

B-SCI =
    With such a condition, a new change, a fever or a fall counts even without pain. Call your own team today, or be seen
    today.
    .emergency =
        After an injury of the spinal cord, a pounding headache with sweating can mean that the blood pressure is very high. Sit
        up, loosen tight clothes, and look whether the bladder is full. This needs help now.

B-LYME =
    Pain like that of a nerve in the months after a tick bite can come from the bite. A blood test within days can help.
    .urgent_same_day =
        A new headache in the months after a tick bite can come from the bite. Someone should check this today.

B-INF-3 =
    Pain at rest that gets worse can mean that there is an infection in the spine. Old age, diabetes, heavy drinking,
    kidney failure or a recent infection make that easier. So an examination within days is worth it.

B-INF-4 =
    Night sweats, or two of the other signs, together with lasting pain can mean that there is a slow infection in the spine. An
    examination and blood tests within days can help to find out.
    .urgent_same_day =
        There may be an infection in the spine. These signs together with a new bump on the spine, or with fever and night
        sweats, can mean that. Someone should check this today.

## Broken bones

B-FX-1 =
    After a big accident or fall, a bone in the spine can be broken even if walking is possible. Someone should check
    this today. Do not drive, and do not lift anything until then.
    .emergency =
        A bone may be broken. After a big accident or fall, pain over the middle of the spine or signs from the nerves
        can mean that. Keep still and do not drive. If moving hurts the spine or a limb is weak or numb, call
        { $emergency_number } or your local emergency number for a safe way to hospital.

B-FX-2 =
    A neck that was hurt and cannot turn freely, or that was hurt with some force, should be checked today. Until then
    keep it quiet, do not test how far it turns, and do not drive.
    .emergency =
        A bone in the neck may be broken. After a neck injury, the age, the way it happened, or tingling or weakness can
        mean that. Keep the head and neck still and do not drive. If moving hurts or a limb tingles or is weak, call
        { $emergency_number } or your local emergency number for a safe way to hospital.

B-HEAD =
    After a blow to the head, a headache should be checked the same day. Do not stay alone today, and do not drive.
    .emergency =
        After a blow to the head there can be bleeding inside it. Being knocked out, sick, confused or very sleepy can
        mean that. With blood thinners or a bleeding disorder it is checked even when all seems well.

B-ABUSE =
    Nobody has the right to hurt you. A doctor or nurse can look at the injury within days, and help you to be safe. You
    can ask to speak to them alone. If you are in danger now, call { $emergency_number } or your local emergency number.
    .emergency =
        A neck that was squeezed can be hurt inside, even when it looks and feels well. This needs to be checked in
        hospital now. If you are in danger, call { $emergency_number } or your local emergency number.

B-HIP-FX =
    Pain in the groin or buttock after a fall can come from a broken hip. Someone should check this today.
    .emergency =
        The hip may be broken. Pain in the groin, buttock or leg after a fall, and not being able to stand, can mean that.
        This needs to be checked in hospital now.

B-ATLAS =
    With this condition the joints high in the neck can be loose. New neck pain should be checked today. Until then, do
    not have the neck pulled, pressed or cracked.
    .emergency =
        With this condition the joints high in the neck can be loose. After a fall, a knock or a jolt, or with signs from
        the nerves, this needs to be checked in hospital now. Keep the head and neck still.

B-FX-3 =
    Weak bones can break after a small fall, a lift or a cough, or without any of these. An examination within days can
    find out more, and treatment can make the bones stronger.
    .routine =
        At this age a bone of the spine can break without a fall. New pain is worth an examination.
    .urgent_same_day =
        Weak bones can break after a small fall, a lift or a cough. As there was a fall, the pain is strong, or standing
        is hard, someone should check this today.

B-FX-4 =
    Steroid tablets taken for months can make bones thinner and infections more likely. So new back or neck pain is
    worth an examination within days. Do not stop the tablets on your own.

B-FX-5 =
    Pain in somebody who runs, jumps or trains can come from a bone that has had more load than it can take. It is worth an examination. Until then, run and jump less.
    .soon_days =
        Pain in somebody who runs, jumps or trains can come from a bone that has had more load than it can take. Your other answers make this more likely, so have it examined within days. Until then, leave out running
        and jumping.

## Heart, lungs, big vessels, belly

B-HEART =
    Pressure or an ache in the chest can come from the heart. So can an ache in the back, jaw or arm together with
    sweating, feeling sick or breathlessness. Help works best when it comes early. Sit down and rest until help arrives.

B-BAND =
    A band of pain from the spine round the ribs can come from the nerves that leave the spine there. It has
    lasted for more than a week, so a doctor should look at the back and the skin within days. If it becomes a pressure,
    or effort makes it worse, call { $emergency_number } or your local emergency number.
    .urgent_same_day =
        A band of pain round the body that gets worse can mean that something presses on the spinal cord or its nerves.
        Often the cause is harmless, but someone should check it today.

B-NOW-UNSURE =
    You were still not sure about signs that can come from the heart, the lungs or the big blood vessels. When in doubt,
    it is better to be asked about them by someone today. If a sign becomes clear, call { $emergency_number } or your
    local emergency number.

B-PE =
    Sharp pain on breathing in that came without a strain, or with a fever, can come from the lungs. Someone should check
    this today. If breathing gets hard, or the heart races, get emergency help.
    .emergency =
        New trouble with breathing, or blood on coughing, can come from a clot or another problem in the lungs. So can sharp
        pain on breathing in, when clots are more likely. This needs to be checked now.

B-AORTA =
    Sudden, very strong pain of this kind can come from the body's main artery. This needs to be checked in hospital
    now. Lie down or sit still until help comes.

B-LIMB =
    An arm or leg that is suddenly cold, numb or weak can mean that too little blood gets to it. Quick treatment can
    bring the blood back, so this needs to be checked now.

B-NUMB-PASSED =
    An arm or leg that goes numb after one position, and is back to normal within minutes, is mostly harmless. If it comes
    again, tell a doctor.
    .emergency =
        A limb that was suddenly weak, or a change in the face, speech or sight, can be a warning of a stroke. That is so
        even when it has passed. This needs to be checked at once.
    .urgent_same_day =
        An arm or leg that was suddenly numb, cold or weak and is back to normal should be looked at today. It can be a
        warning from the blood vessels.

B-FAINT =
    Fainting or a cold sweat can have simple causes. Together with back or neck pain, someone should look for the cause
    today. If it happens again, call { $emergency_number } or your local emergency number.

B-AAA =
    An aneurysm is a widened artery. With a known one, pain in the back should be talked over within days, even when it
    has been the same for a long time.
    .emergency =
        The main artery in the belly may need help at once. A lump in the belly that beats, a known aneurysm (a widened
        artery), or sudden or severe pain can mean that. This needs to be checked in hospital now. Lie down and keep
        still until help comes.
    .urgent_same_day =
        Pain in the back, belly or side can come from a widened main artery in the belly. A quick scan can show this, so
        ask to be seen today.

B-TEST =
    An ache in a testicle that has been the same for weeks is mostly harmless. It is worth an examination.
    .emergency =
        The testicle may be twisted. It can be saved when it is treated in the first hours, so this needs to be checked in
        hospital now. A late start is no reason to stay at home.
    .urgent_same_day =
        New pain or swelling of a testicle can come from an infection or a twist. Someone should check this today. If it
        gets very bad, go to hospital at once.
    .soon_days =
        A lump in a testicle is mostly harmless, and should be looked at within days.

B-STONE =
    Strong pain in waves from the side of the back can come from a kidney stone. Someone should check this today and
    help with the pain.
    .emergency =
        Strong pain in waves from the side of the back can come from a kidney stone. Your other answers mean that the
        kidney, or something else with the same pain, should be checked in hospital now.
    .soon_days =
        Pain of the side or belly in waves, or with blood in the pee, can come from a kidney stone. A doctor should find
        out within days.

B-KIDNEY =
    Burning or peeing often can come from an infection of the bladder. A pharmacist or a doctor can help within days.
    Fever, shivering or pain in the side means: be seen today.
    .emergency =
        These signs can come from an infection of the kidney. As it may affect the whole body, or medicines may not stay
        down, it needs treatment in hospital now.
    .urgent_same_day =
        These signs can come from an infection of the kidney, or in pregnancy of the bladder. Treatment works best when it
        starts today.

B-ABDO =
    Belly pain after meals, or one that goes through to the back, can come from the stomach or the gallbladder. An examination within
    days can help to find the cause.
    .emergency =
        Severe pain high in the belly can come from the stomach, the gut or the pancreas. So can a hard belly, or blood in
        the poo or vomit. This needs to be checked in hospital now.
    .urgent_same_day =
        Severe pain in the belly, or yellow skin or eyes, can come from the gallbladder, the liver or the pancreas. So can
        pain through to the back with a known risk. Someone should check this today.

B-FX-6 =
    A fit or an electric shock can break a bone of the spine, also without a fall. It is worth an examination within days.
    .emergency =
        A fit or an electric shock can break a bone of the spine. With numbness, weakness or a bladder change, this needs
        to be checked in hospital now.
    .urgent_same_day =
        A fit or an electric shock can break a bone of the spine, also without a fall. Someone should check this today.

B-AS-FX =
    A spine that has grown stiff or was joined can break more easily. New or changed pain needs a check today, also when
    nothing happened that you remember.
    .emergency =
        A spine that has grown stiff or was joined can break after a small fall, a knock or a jolt. This needs to be
        checked in hospital now. Until then, keep the neck and back as still as you can.

## Pregnancy and pelvis

B-PREG-1 =
    The pregnancy may be growing outside the womb. In early pregnancy, pain low in the belly or on one side can mean
    that. Do a pregnancy test now if you can, and be seen today whatever it shows.
    .emergency =
        The pregnancy may be growing outside the womb. In early pregnancy, bleeding, faintness, severe pain, or pain at
        the tip of the shoulder can mean that. This needs to be checked in hospital now. A negative test from some time
        ago does not rule it out.

B-PREG-2 =
    In pregnancy, these signs can mean that mother or baby needs help soon. A midwife or doctor should hear about them
    now, at any hour.

    .urgent_same_day =
        These can be the first signs of labour, or need treatment soon. The maternity unit should hear about them now, at
        any hour, and will say whether to come in.

B-POST-3 =
    After a birth the mind can fall ill: with voices, strange beliefs, or fears of harming the baby. It can get worse within
    hours, and treatment helps well. Do not stay alone, and have somebody stay with the baby.

B-PREG-3 =
    Back pain is common in pregnancy, and mostly not dangerous. Tell your midwife about it. A physiotherapist can help.
    .urgent_same_day =
        Strong or growing back pain in pregnancy, or pain in one side below the ribs, can have a cause that needs help
        soon. It can also be early labour. The maternity unit should hear about it now, at any hour.
    .soon_days =
        Back pain is common in pregnancy. As it is new, tell your midwife or doctor within days. If it gets strong, or
        comes in waves, ring the maternity unit at once.

B-PREG-4 =
    Fever in pregnancy can come from an infection that should be treated soon. The maternity unit should hear about it
    today.

B-PREG-TRAUMA =
    After a fall, a knock or a jolt in pregnancy, mother and baby should be checked, also when the fall was small. Ring
    the maternity unit today.

B-POST-1 =
    There may be an infection in the womb or a wound. In the weeks after a birth, fever or new pain low in the belly can
    mean that. So can discharge with a bad smell, or a sore wound. Someone should check this today.

B-POST-2 =
    In the first weeks after a birth, heavy bleeding needs help at once. So does a bad headache, a fit, a change in
    sight, or pain just below the ribs.

B-POST-4 =
    Pain of the back or pelvis after a birth is common, and help makes it easier. It hinders you, or it is not
    getting better. So see your doctor, your midwife or a physiotherapist.

B-OVARY =
    A belly that is bloated on most days, or bleeding after the menopause, should be looked into within days. Often the cause
    is harmless.

B-GYN =
    Pain that comes every month can come from the womb. It can be treated, so it is worth an appointment.
    .urgent_same_day =
        Sudden pain low in the belly that is strong, or comes with vomiting or fever, can come from an ovary or an
        infection. Someone should check this today.
    .soon_days =
        Sudden pain low in the belly together with back pain can come from an ovary or the womb. An examination within
        days can help to find the cause.

## Neck and head

B-MEN =
    A stiff neck, or fever with these signs, can mean that there is an infection around the brain. It needs treatment in
    hospital now. Do not wait for a rash to appear.

B-SAH =
    There may be bleeding around the brain. A very bad headache that was at its worst within minutes can mean that, also
    when it has eased. This needs to be checked at once.

B-CAD-1 =
    There may be a problem with the blood flow to the brain. New changes in the face, eyes, speech, swallowing, balance
    or one side of the body can mean that. Sometimes neck pain is part of it. This needs to be checked at once.

B-DIZZY =
    Being dizzy with new neck pain is common, and mostly harmless. It is worth a look within days.
    .urgent_same_day =
        Being dizzy after a knock, a jolt or a treatment of the neck should be looked at today. Until then, do not have the
        neck pulled, pressed or cracked.

B-CAD-2 =
    New, strong pain in the neck or head that is unlike any before can come from an artery in the neck. So can a headache
    or a spinning room after treatment of the neck. Someone should check this today. Until then, do not have the neck
    pulled, pressed or cracked.

B-GCA =
    Arteries of the head may be inflamed. A new headache at the temples, a sore scalp, or an ache in the jaw on chewing
    can mean that. Treatment today protects sight. If sight changes, get emergency help.
    .emergency =
        Arteries of the head may be inflamed. A new headache, a sore scalp or an aching jaw with loss of sight can mean
        that. Treatment now protects sight.

B-PMR =
    Shoulders or hips that are stiff on both sides every morning can come from an inflammation. It can be treated well.
    A blood test within days can help to find out.

## Inflammation, skin, children

B-SPA =
    Long-lasting pain and stiffness that began at a young age can fit with an inflammation of the spine. It is one of
    several causes. An examination and blood tests can help to find out.

B-SPA-EYE =
    A red, painful eye with blurred sight can mean that the inside of the eye is inflamed. An eye doctor should look at it
    today to protect sight. It can be linked with back pain.

B-ZOS =
    A strip of burning skin with a blistery rash on one side can come from shingles. Medicine against it works best in
    the first 3 days of the rash, but a doctor should still look at it within days. A rash near the eye means: be seen
    today.
    .emergency =
        Shingles can spread when the immune system is weak. Feeling very ill with it needs treatment in hospital now.
    .urgent_same_day =
        A strip of burning skin with a blistery rash on one side can come from shingles. Medicine against it works best
        in the first 3 days of the rash, and later too with a weak immune system. So ask to be seen today.

B-LUMP =
    A soft lump that stays the same is mostly harmless. Have it looked at once.
    .urgent_same_day =
        A lump that is red, hot or grows can be infected. A spine that changes its shape can mean that a bone is weak.
        Someone should look at it today.
    .soon_days =
        A new lump that is hard, deep or large, or a spine that has changed its shape, should be looked at within days.

B-NECKLUMP =
    A lump in the neck, a hoarse voice or food that sticks is mostly harmless. When it lasts for three weeks or more, a
    doctor should look at it within days.

B-ABSCESS =
    A red, hot or growing lump with a fever can be an infection that spreads. With diabetes or a weak immune system it
    needs treatment in hospital now.

B-CH-1 =
    There may be an infection or another cause that should be found early. In a child, back or neck pain with these
    signs, or before the age of 5, can mean that. Someone should check this today.
    .emergency =
        Nerves may be squeezed, or there may be an infection. In a child, back or neck pain with weakness, clumsiness,
        changed bladder or bowel control, or signs of being very ill can mean that. This needs to be checked in hospital
        now.

B-CH-2 =
    In a child, pain that wakes at night, gets worse, lasts for weeks or stops play is looked at sooner than in an
    adult. Often the cause is simple. An examination within days can find out more.
    .urgent_same_day =
        In a child, swollen glands, many infections, a swollen belly or blood in the pee can have a cause in the blood or the
        belly. Often it is harmless. Someone should look at it today.

B-CH-NECK =
    A child's neck that is held to one side mostly comes from a muscle, and is better within a week. When it lasts longer,
    or under 5, it is worth an examination within days.
    .urgent_same_day =
        A child's neck can be held to one side after an injury, or with an infection of the throat. Then the cause should
        be found early. Someone should check this today.

B-CH-3 =
    Pain on arching the back that lasts, or comes back, can come from a bone that has had more load than it can take. In a young person
    who does sport, it is worth an examination. Until then, leave out what hurts.

B-CH-4 =
    While a child is growing, a curved back or uneven shoulders are worth an examination.
    .urgent_same_day =
        A back that has become crooked within days, and hurts, should be looked at today. Often it is a cramped muscle.
    .soon_days =
        A curve of the back that shows before the age of 11 should be looked at within days, as there is much growing ahead.

## Time, walking, mood

B-TIME-1 =
    This has lasted longer than usual, is still strong, or stops usual tasks. An examination and a plan can help.

B-COPE =
    When pain stops everything for over a week, somebody should look at it within days, and help with the pain by phone
    before that.
    .emergency =
        Somebody who lies on the floor and can't get up, or has had nothing to drink for a day, needs help now.
    .urgent_same_day =
        Nobody should be left alone with such pain, without help or a way to the toilet. Call today. Ask for a visit if
        going there is too hard.

B-WORSE =
    Most back and neck pain gets better within a week or two. Pain that keeps getting worse for over a week is worth an
    examination.
    .soon_days =
        Most back and neck pain gets better within a week or two. Strong pain that keeps getting worse is worth an
        examination within days.

B-PAINREL =
    Very strong pain that nothing eases, or that gets worse, is worth a look within days. Until then, a pharmacist or
    doctor can help with pain relief by phone.

B-NOFIT =
    Pain from muscles and joints usually changes when you move or lie another way. As nothing changes this pain, it is
    worth an examination.
    .soon_days =
        Pain from muscles and joints usually changes when you move. Nothing changes this pain, and it is in the side, groin
        or belly. So it is worth an examination and a urine test within days.

B-TIME-2 =
    Pain that goes down a leg or an arm is still strong, or is not getting better yet. An examination can show what could
    help.
    .soon_days =
        Pain that goes down a leg or an arm is still strong after two weeks, and it is getting worse. An examination
        within days can show what could help.

B-CLAUD =
    Leg pain that comes with walking can come from a narrow place in the back. It can also come from
    the blood flow to the legs. An examination can tell them apart.
    .urgent_same_day =
        Pain in the foot at rest, or a sore or dark patch on the foot, can mean that too little blood gets to the foot.
        Someone should check this today.

B-DVT =
    There may be a clot in the leg or arm. Pain in one that is newly swollen, warm or darker than the other can mean that.
    Someone should check this today. If breathing gets hard or the chest hurts, get emergency help.

B-NEURP =
    Numb feet that come on slowly can come from the nerves in the feet. An examination and blood tests can help to find
    the cause.
