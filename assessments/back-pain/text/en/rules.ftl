# Why a rule asks for help, by care level where it differs, and the words to say on the phone.

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
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } a weak arm or hand. { $weak_arm_when ->
            [sudden] It came on suddenly.
            [worse_over_days] It is getting worse from day to day.
            [weeks] It came on over the last weeks.
            [longer_unchanged] It has been like this for a long time.
           *[not_sure] I am not sure when it started.
        }

B-CORD-1 =
    There may be pressure on the spinal cord. Clumsy hands, unsteady walking, or a feeling like electric shocks down the
    body can mean that. This is worth an examination within days, even if the pain is mild.
    .emergency =
        There may be pressure on the spinal cord. Clumsy hands or unsteady walking can mean that if they came on within
        days, or with new trouble with peeing. This needs to be checked in hospital now.
    .urgent_same_day =
        Clumsy hands or unsteady walking that may be getting worse, or falls, can mean that there is pressure on the
        spinal cord. Someone should check this today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } neck or back pain, and clumsy hands or unsteady walking. { $unsteady_when ->
            [over_days] It came on within days, or is getting worse from day to day.
            [worse_in_2_weeks] It started or got worse in the last two weeks.
            [slower] It came on slowly.
            [longer_unchanged] It has been like this for a long time.
            [not_sure] I am not sure when it started.
           *[other] Please check whether nerves are being squeezed.
        }

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
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } numbness or weakness in both arms, or in an arm and a leg. { $both_arms_when ->
            [sudden] It came on suddenly.
            [last_2_weeks] It started in the last two weeks.
            [longer_worse] It is getting worse.
            [longer_unchanged] It has been like this for a long time.
            [only_nights] It comes only at night or on waking.
           *[not_sure] I am not sure when it started.
        }

B-CORD-2-SUDDEN =
    Sudden numbness or weakness in both arms, or in an arm and a leg, can mean a problem with the blood flow to the
    brain. It can also mean pressure on the spinal cord. This needs to be checked at once.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } sudden numbness or weakness in both arms, or in an arm and a leg.

B-SENS =
    Tingling or numbness that lasts comes from an irritated nerve. It often settles, and it is worth an examination.
    .urgent_same_day =
        Numbness that spreads, or takes in the whole foot or leg, can mean that a nerve is squeezed hard. Someone should
        check this today.
    .soon_days =
        Numbness that spreads, or takes in the whole foot or leg, can mean that a nerve is squeezed. Someone should check
        the feeling and the strength within days.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } numbness or tingling with the pain. Please check the feeling and the strength.

B-BLEED =
    When blood does not clot as usual, new or sudden pain, or a fall, can mean bleeding near the spine or in the belly.
    Someone should check this today. Do not stop a blood thinner unless a doctor tells you to.
    .emergency =
        There may be bleeding near the spine or in the belly. When blood does not clot as usual, pain with numbness,
        weakness or faintness, or after a fall, can mean that. This needs to be checked in hospital now.
    .say =
        { $who ->
            [child] My child takes blood thinners or has
           *[me] I take blood thinners or have
        } a bleeding disorder. There is new or sudden back pain, or there was a fall.

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
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } back or neck pain, and cancer, now or in the past. Please check whether the spine or the spinal cord is
        affected.

B-CA-2 =
    Losing weight without trying, together with back or neck pain, can have many causes. Some need treatment, so a
    doctor should look for the cause within days.
    .say = There is back or neck pain, and weight was lost without trying.

B-CA-3 =
    Pain that stays day and night, and that no position eases, is not the usual kind of back pain. It is worth an
    examination.
    .soon_days =
        Pain that stays day and night, and that no position eases, is not the usual kind of back pain. An examination
        within days can help to find the cause.
    .say = The pain is there day and night, and no position eases it.

B-CA-4 =
    Pain in the upper or middle back that lasts for weeks without a clear cause is worth an examination within days. At
    this age, it can also come from a bone, the chest or the belly.
    .say = There has been pain in the upper or middle back for over 4 weeks, with no clear cause.

B-CA-5 =
    Being very tired or thirsty, constipation and many infections can come from the blood or the bones. Two or more of
    them together with lasting pain should be looked into. A blood test within days can help to find out.
    .say = There has been pain for over 3 weeks, with signs such as tiredness or thirst. Is a blood test needed?

## Infection

B-SEPSIS =
    Feeling very ill with back or neck pain should not wait until tomorrow. Someone should look for the cause today.
    .say =
        { $who ->
            [child] My child is very ill and has
           *[me] I am very ill and have
        } back or neck pain. Could this be sepsis?

B-INF-1 =
    A fever with a mild ache can come from a cold or flu. If it is not settling within 48 hours, call and ask to be seen.
    .emergency =
        There may be an infection close to the spinal cord or the brain. Fever with back or neck pain, and with signs
        from the nerves or a stiff neck and a bad headache, can mean that. This needs to be checked in hospital now.
    .urgent_same_day =
        Fever with back or neck pain of this kind can mean that there is an infection in or near the spine, or in the
        kidneys. Someone should check this today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } a fever, and back or neck pain.

B-INF-1-CHEMO =
    Chemotherapy and some other treatments make it harder for the body to fight an infection. A fever then needs
    treatment at once, even if the person does not feel very ill. Have the number of the cancer team, or of the team
    that gives the treatment, ready. It is often on a card.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } a fever after chemotherapy, or with low white blood cells.

B-TRAVEL =
    Fever after a stay in a country with malaria can be malaria, also months later. It needs a blood test today. Say which
    country it was.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } a fever, and was in a country with malaria in the last year.

B-INF-2 =
    There may be an infection in the spine. New or worsening pain can mean that when germs get in more easily or the
    body cannot fight them as well. This can happen without a fever, so someone should check it today.
    .soon_days =
        There may be an infection in the spine. Long-lasting pain that gets worse can mean that when germs get in more
        easily or the body cannot fight them as well. Someone should examine it within days.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } new or worsening back or neck pain, and a higher risk of an infection in the spine.

B-EPI =
    A new headache after a needle or an operation at the spine can come from a leak. It can also be an infection. Tell the
    team that did it, or your doctor, today.
    .emergency =
        Something may press on the nerves of the spine. New numbness or weakness after a needle or an operation there can
        mean that. So can it with a risk of infection. This needs to be checked in hospital now.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } back pain after a needle or an operation at the spine, or with a risk of infection there.

B-POSTOP =
    The place of an operation, a needle or an implant that is red, open or wet can be infected, or can leak. So can an
    implant with a fever or new pain at rest. Call the team that did it today, or be seen today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } had an operation, a needle or an implant at the spine. Now it may be infected, or it may leak.

B-SCI =
    With such a condition, a new change, a fever or a fall counts even without pain. Call your own team today, or be seen
    today.
    .emergency =
        After an injury of the spinal cord, a pounding headache with sweating can mean that the blood pressure is very high. Sit
        up, loosen tight clothes, and look whether the bladder is full. This needs help now.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } an injury of the spinal cord, multiple sclerosis or spina bifida, and something is new.

B-LYME =
    Pain like that of a nerve in the months after a tick bite can come from the bite. A blood test within days can help.
    .urgent_same_day =
        A new headache in the months after a tick bite can come from the bite. Someone should check this today.
    .say =
        { $who ->
            [child] My child had
           *[me] I had
        } a tick bite or a rash like a ring in the last months, and there is pain now.

B-INF-3 =
    Pain at rest that gets worse can mean that there is an infection in the spine. Old age, diabetes, heavy drinking,
    kidney failure or a recent infection make that easier. So an examination within days is worth it.
    .say = There is back or neck pain at rest that gets worse, and a higher risk of infection.

B-INF-4 =
    Night sweats, or two of the other signs, together with lasting pain can mean that there is a slow infection in the spine. An
    examination and blood tests within days can help to find out.
    .urgent_same_day =
        There may be an infection in the spine. These signs together with a new bump on the spine, or with fever and night
        sweats, can mean that. Someone should check this today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } had back or neck pain for weeks, with signs of an infection such as fever, night sweats or weight loss.

## Broken bones

B-FX-1 =
    After a big accident or fall, a bone in the spine can be broken even if walking is possible. Someone should check
    this today. Do not drive, and do not lift anything until then.
    .emergency =
        A bone may be broken. After a big accident or fall, pain over the middle of the spine or signs from the nerves
        can mean that. Keep still and do not drive. If moving hurts the spine or a limb is weak or numb, call
        { $emergency_number } or your local emergency number for a safe way to hospital.
    .say =
        { $who ->
            [child] My child was
           *[me] I was
        } hurt in a big accident or fall, and now the spine hurts. { $injury_when ->
            [longer] It happened more than two weeks ago.
           *[last_2_weeks] It happened in the last two weeks.
        }

B-FX-2 =
    A neck that was hurt and cannot turn freely, or that was hurt with some force, should be checked today. Until then
    keep it quiet, do not test how far it turns, and do not drive.
    .emergency =
        A bone in the neck may be broken. After a neck injury, the age, the way it happened, or tingling or weakness can
        mean that. Keep the head and neck still and do not drive. If moving hurts or a limb tingles or is weak, call
        { $emergency_number } or your local emergency number for a safe way to hospital.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } neck pain after an injury. { $neck_tingling ->
            [yes] There is tingling or weakness too.
           *[no] Does it need an X-ray or a scan?
        }

B-HEAD =
    After a blow to the head, a headache should be checked the same day. Do not stay alone today, and do not drive.
    .emergency =
        After a blow to the head there can be bleeding inside it. Being knocked out, sick, confused or very sleepy can
        mean that. With blood thinners or a bleeding disorder it is checked even when all seems well.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } hurt the head as well as the back or neck, in the last three weeks.

B-ABUSE =
    Nobody has the right to hurt you. A doctor or nurse can look at the injury within days, and help you to be safe. You
    can ask to speak to them alone. If you are in danger now, call { $emergency_number } or your local emergency number.
    .emergency =
        A neck that was squeezed can be hurt inside, even when it looks and feels well. This needs to be checked in
        hospital now. If you are in danger, call { $emergency_number } or your local emergency number.
    .say = There is an injury that somebody caused. I would like to speak to a doctor or nurse alone.

B-HIP-FX =
    Pain in the groin or buttock after a fall can come from a broken hip. Someone should check this today.
    .emergency =
        The hip may be broken. Pain in the groin, buttock or leg after a fall, and not being able to stand, can mean that.
        This needs to be checked in hospital now.
    .say =
        { $who ->
            [child] My child
           *[me] I
        } fell, and the groin, buttock or leg hurts. Could the hip be broken?

B-ATLAS =
    With this condition the joints high in the neck can be loose. New neck pain should be checked today. Until then, do
    not have the neck pulled, pressed or cracked.
    .emergency =
        With this condition the joints high in the neck can be loose. After a fall, a knock or a jolt, or with signs from
        the nerves, this needs to be checked in hospital now. Keep the head and neck still.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } a condition that can make the neck loose, and new neck pain.

B-FX-3 =
    Weak bones can break after a small fall, a lift or a cough, or without any of these. An examination within days can
    find out more, and treatment can make the bones stronger.
    .routine =
        At this age a bone of the spine can break without a fall. New pain is worth an examination.
    .urgent_same_day =
        Weak bones can break after a small fall, a lift or a cough. As there was a fall, the pain is strong, or standing
        is hard, someone should check this today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } back pain, and weak bones or a risk of them. Could it be a broken bone in the spine?

B-FX-4 =
    Steroid tablets taken for months can make bones thinner and infections more likely. So new back or neck pain is
    worth an examination within days. Do not stop the tablets on your own.
    .say = There is new back or neck pain, and steroid tablets were taken for months.

B-FX-5 =
    Pain in somebody who runs, jumps or trains can come from a bone that has had more load than it can take. It is worth an examination. Until then, run and jump less.
    .soon_days =
        Pain in somebody who runs, jumps or trains can come from a bone that has had more load than it can take. Your other answers make this more likely, so have it examined within days. Until then, leave out running
        and jumping.
    .say = There is back or buttock pain in somebody who is active. Could it be a stress fracture?

## Heart, lungs, big vessels, belly

B-HEART =
    Pressure or an ache in the chest can come from the heart. So can an ache in the back, jaw or arm together with
    sweating, feeling sick or breathlessness. Help works best when it comes early. Sit down and rest until help arrives.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } an ache or pressure in the chest, back, jaw or arm. It could be the heart.

B-BAND =
    A band of pain from the spine round the ribs can come from the nerves that leave the spine there. It has
    lasted for more than a week, so a doctor should look at the back and the skin within days. If it becomes a pressure,
    or effort makes it worse, call { $emergency_number } or your local emergency number.
    .urgent_same_day =
        A band of pain round the body that gets worse can mean that something presses on the spinal cord or its nerves.
        Often the cause is harmless, but someone should check it today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } had a band of pain from the spine round the ribs for over a week.

B-NOW-UNSURE =
    You were still not sure about signs that can come from the heart, the lungs or the big blood vessels. When in doubt,
    it is better to be asked about them by someone today. If a sign becomes clear, call { $emergency_number } or your
    local emergency number.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } back or neck pain. I am not sure about signs from the heart, the lungs or the blood vessels. Please ask about
        them.

B-PE =
    Sharp pain on breathing in that came without a strain, or with a fever, can come from the lungs. Someone should check
    this today. If breathing gets hard, or the heart races, get emergency help.
    .emergency =
        New trouble with breathing, or blood on coughing, can come from a clot or another problem in the lungs. So can sharp
        pain on breathing in, when clots are more likely. This needs to be checked now.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } new trouble with breathing, pain on breathing in, or blood on coughing.

B-AORTA =
    Sudden, very strong pain of this kind can come from the body's main artery. This needs to be checked in hospital
    now. Lie down or sit still until help comes.
    .say =
        { $who ->
            [child] My child
           *[me] I
        } got sudden, very severe pain. It could come from the main artery.

B-LIMB =
    An arm or leg that is suddenly cold, numb or weak can mean that too little blood gets to it. Quick treatment can
    bring the blood back, so this needs to be checked now.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } an arm or leg that is suddenly cold, numb or weak, and still is.

B-NUMB-PASSED =
    An arm or leg that goes numb after one position, and is back to normal within minutes, is mostly harmless. If it comes
    again, tell a doctor.
    .emergency =
        A limb that was suddenly weak, or a change in the face, speech or sight, can be a warning of a stroke. That is so
        even when it has passed. This needs to be checked at once.
    .urgent_same_day =
        An arm or leg that was suddenly numb, cold or weak and is back to normal should be looked at today. It can be a
        warning from the blood vessels.
    .say =
        { $who ->
            [child] My child had
           *[me] I had
        } an arm or leg that was suddenly numb, cold or weak, and is back to normal.

B-FAINT =
    Fainting or a cold sweat can have simple causes. Together with back or neck pain, someone should look for the cause
    today. If it happens again, call { $emergency_number } or your local emergency number.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } back or neck pain, and fainted or had a cold sweat.

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
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } pain in the back, belly or side. It could come from a widened main artery, called an aneurysm.

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
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } pain or swelling in a testicle. { $testicle ->
            [sudden_severe] It came suddenly and is very bad.
            [hours] It began in the last day.
            [last_2_weeks] It began in the last two weeks.
            [lump] There is a lump.
           *[longer] It has been the same for weeks.
        }

B-STONE =
    Strong pain in waves from the side of the back can come from a kidney stone. Someone should check this today and
    help with the pain.
    .emergency =
        Strong pain in waves from the side of the back can come from a kidney stone. Your other answers mean that the
        kidney, or something else with the same pain, should be checked in hospital now.
    .soon_days =
        Pain of the side or belly in waves, or with blood in the pee, can come from a kidney stone. A doctor should find
        out within days.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } pain in the side or belly. It could be a kidney stone.

B-KIDNEY =
    Burning or peeing often can come from an infection of the bladder. A pharmacist or a doctor can help within days.
    Fever, shivering or pain in the side means: be seen today.
    .emergency =
        These signs can come from an infection of the kidney. As it may affect the whole body, or medicines may not stay
        down, it needs treatment in hospital now.
    .urgent_same_day =
        These signs can come from an infection of the kidney, or in pregnancy of the bladder. Treatment works best when it
        starts today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } burning when peeing, or a fever with pain in the side. It could be an infection of the kidney or bladder.

B-ABDO =
    Belly pain after meals, or one that goes through to the back, can come from the stomach or the gallbladder. An examination within
    days can help to find the cause.
    .emergency =
        Severe pain high in the belly can come from the stomach, the gut or the pancreas. So can a hard belly, or blood in
        the poo or vomit. This needs to be checked in hospital now.
    .urgent_same_day =
        Severe pain in the belly, or yellow skin or eyes, can come from the gallbladder, the liver or the pancreas. So can
        pain through to the back with a known risk. Someone should check this today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } belly pain and back pain. Please ask how bad it is, about a hard belly, vomiting, blood and yellow skin.

B-FX-6 =
    A fit or an electric shock can break a bone of the spine, also without a fall. It is worth an examination within days.
    .emergency =
        A fit or an electric shock can break a bone of the spine. With numbness, weakness or a bladder change, this needs
        to be checked in hospital now.
    .urgent_same_day =
        A fit or an electric shock can break a bone of the spine, also without a fall. Someone should check this today.
    .say =
        { $who ->
            [child] My child's pain
           *[me] My pain
        } came straight after a fit or an electric shock. Could a bone of the spine be broken?

B-AS-FX =
    A spine that has grown stiff or was joined can break more easily. New or changed pain needs a check today, also when
    nothing happened that you remember.
    .emergency =
        A spine that has grown stiff or was joined can break after a small fall, a knock or a jolt. This needs to be
        checked in hospital now. Until then, keep the neck and back as still as you can.
    .say =
        { $who ->
            [child] My child's
           *[me] My
        } spine has grown stiff or was joined, and there is new pain. Please think of a broken bone in the spine.

## Pregnancy and pelvis

B-PREG-1 =
    The pregnancy may be growing outside the womb. In early pregnancy, pain low in the belly or on one side can mean
    that. Do a pregnancy test now if you can, and be seen today whatever it shows.
    .emergency =
        The pregnancy may be growing outside the womb. In early pregnancy, bleeding, faintness, severe pain, or pain at
        the tip of the shoulder can mean that. This needs to be checked in hospital now. A negative test from some time
        ago does not rule it out.
    .say =
        { $who ->
            [child] My child is
           *[me] I am
        } or may be pregnant, with belly pain, bleeding, faintness or pain at the tip of the shoulder.

B-PREG-2 =
    In pregnancy, these signs can mean that mother or baby needs help soon. A midwife or doctor should hear about them
    now, at any hour.
    .say =
        { $who ->
            [child] My child is
           *[me] I am
        } pregnant, with a warning sign: tightenings, bleeding, lost water, severe pain, a bad headache, faintness,
        sickness, or a baby that moves less.

    .urgent_same_day =
        These can be the first signs of labour, or need treatment soon. The maternity unit should hear about them now, at
        any hour, and will say whether to come in.

B-POST-3 =
    After a birth the mind can fall ill: with voices, strange beliefs, or fears of harming the baby. It can get worse within
    hours, and treatment helps well. Do not stay alone, and have somebody stay with the baby.
    .say =
        There was a birth in the last year. { $birth_mind ->
            [not_sure] It is not sure whether there are
           *[yes] There are
        } voices, strange beliefs, or fears of harming the baby.

B-PREG-3 =
    Back pain is common in pregnancy, and mostly not dangerous. Tell your midwife about it. A physiotherapist can help.
    .urgent_same_day =
        Strong or growing back pain in pregnancy, or pain in one side below the ribs, can have a cause that needs help
        soon. It can also be early labour. The maternity unit should hear about it now, at any hour.
    .soon_days =
        Back pain is common in pregnancy. As it is new, tell your midwife or doctor within days. If it gets strong, or
        comes in waves, ring the maternity unit at once.
    .say =
        { $who ->
            [child] My child is
           *[me] I am
        } pregnant, with back or pelvic pain. Please ask how strong it is, and whether it comes in waves.

B-PREG-4 =
    Fever in pregnancy can come from an infection that should be treated soon. The maternity unit should hear about it
    today.
    .say =
        { $who ->
            [child] My child is
           *[me] I am
        } pregnant, with back pain and a fever.

B-PREG-TRAUMA =
    After a fall, a knock or a jolt in pregnancy, mother and baby should be checked, also when the fall was small. Ring
    the maternity unit today.
    .say =
        { $who ->
            [child] My child is
           *[me] I am
        } pregnant and had a fall, a knock or a jolt this week. There is back pain.

B-POST-1 =
    There may be an infection in the womb or a wound. In the weeks after a birth, fever or new pain low in the belly can
    mean that. So can discharge with a bad smell, or a sore wound. Someone should check this today.
    .say =
        { $who ->
            [child] My child
           *[me] I
        } had a birth, or lost or ended a pregnancy, in the last 8 weeks. Now there is back pain. There is also a fever, bad
        discharge, a sore wound or pain low in the belly.

B-POST-2 =
    In the first weeks after a birth, heavy bleeding needs help at once. So does a bad headache, a fit, a change in
    sight, or pain just below the ribs.
    .say =
        { $who ->
            [child] My child
           *[me] I
        } had a birth, or lost or ended a pregnancy, in the last 8 weeks. Now there is heavy bleeding, or a bad headache, a
        fit, changed sight or pain below the ribs.

B-POST-4 =
    Pain of the back or pelvis after a birth is common, and help makes it easier. It hinders you, or it is not
    getting better. So see your doctor, your midwife or a physiotherapist.

B-OVARY =
    A belly that is bloated on most days, or bleeding after the menopause, should be looked into within days. Often the cause
    is harmless.
    .say = There is back pain, and a bloated belly on most days, or bleeding after the menopause.

B-GYN =
    Pain that comes every month can come from the womb. It can be treated, so it is worth an appointment.
    .urgent_same_day =
        Sudden pain low in the belly that is strong, or comes with vomiting or fever, can come from an ovary or an
        infection. Someone should check this today.
    .soon_days =
        Sudden pain low in the belly together with back pain can come from an ovary or the womb. An examination within
        days can help to find the cause.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } pain low in the belly, and back pain. { $belly_sudden ->
            [monthly] It comes every month, with periods.
           *[sudden] It came suddenly.
        }

## Neck and head

B-MEN =
    A stiff neck, or fever with these signs, can mean that there is an infection around the brain. It needs treatment in
    hospital now. Do not wait for a rash to appear.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } signs of meningitis, such as a fever, a bad headache, a stiff neck or a rash.

B-SAH =
    There may be bleeding around the brain. A very bad headache that was at its worst within minutes can mean that, also
    when it has eased. This needs to be checked at once.
    .say =
        { $who ->
            [child] My child
           *[me] I
        } had a sudden, very bad headache that was at its worst within minutes. It could be bleeding around the brain.

B-CAD-1 =
    There may be a problem with the blood flow to the brain. New changes in the face, eyes, speech, swallowing, balance
    or one side of the body can mean that. Sometimes neck pain is part of it. This needs to be checked at once.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } new changes in the face, eyes, speech, swallowing, balance or one side of the body. It could be a stroke.

B-DIZZY =
    Being dizzy with new neck pain is common, and mostly harmless. It is worth a look within days.
    .urgent_same_day =
        Being dizzy after a knock, a jolt or a treatment of the neck should be looked at today. Until then, do not have the
        neck pulled, pressed or cracked.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } new neck pain, and dizziness.

B-CAD-2 =
    New, strong pain in the neck or head that is unlike any before can come from an artery in the neck. So can a headache
    or a spinning room after treatment of the neck. Someone should check this today. Until then, do not have the neck
    pulled, pressed or cracked.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } new pain in the neck or head. { $start ->
            [treated] It began after treatment of the neck.
           *[other] It is strong, and unlike any before.
        }

B-GCA =
    Arteries of the head may be inflamed. A new headache at the temples, a sore scalp, or an ache in the jaw on chewing
    can mean that. Treatment today protects sight. If sight changes, get emergency help.
    .emergency =
        Arteries of the head may be inflamed. A new headache, a sore scalp or an aching jaw with loss of sight can mean
        that. Treatment now protects sight.
    .say =
        I have a new headache, a sore scalp or an ache in the jaw on chewing. It could be inflamed arteries of the head.
        { $sight_now ->
            [lost_now] I have lost sight.
            [came_back] I lost sight for a while.
           *[no] My sight has not changed.
        }

B-PMR =
    Shoulders or hips that are stiff on both sides every morning can come from an inflammation. It can be treated well.
    A blood test within days can help to find out.
    .say = Both shoulders or hips have been stiff for over 45 minutes every morning for weeks.

## Inflammation, skin, children

B-SPA =
    Long-lasting pain and stiffness that began at a young age can fit with an inflammation of the spine. It is one of
    several causes. An examination and blood tests can help to find out.

B-SPA-EYE =
    A red, painful eye with blurred sight can mean that the inside of the eye is inflamed. An eye doctor should look at it
    today to protect sight. It can be linked with back pain.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } long-lasting back pain, and now a red, painful eye with blurred sight.

B-ZOS =
    A strip of burning skin with a blistery rash on one side can come from shingles. Medicine against it works best in
    the first 3 days of the rash, but a doctor should still look at it within days. A rash near the eye means: be seen
    today.
    .emergency =
        Shingles can spread when the immune system is weak. Feeling very ill with it needs treatment in hospital now.
    .urgent_same_day =
        A strip of burning skin with a blistery rash on one side can come from shingles. Medicine against it works best
        in the first 3 days of the rash, and later too with a weak immune system. So ask to be seen today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } a strip of burning skin with a blistery rash. It could be shingles. { $skin ->
            [rash_older] It started more than three days ago.
           *[rash_new] It started in the last three days.
        }

B-LUMP =
    A soft lump that stays the same is mostly harmless. Have it looked at once.
    .urgent_same_day =
        A lump that is red, hot or grows can be infected. A spine that changes its shape can mean that a bone is weak.
        Someone should look at it today.
    .soon_days =
        A new lump that is hard, deep or large, or a spine that has changed its shape, should be looked at within days.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } pain, and a lump or a change in the shape of the back.

B-NECKLUMP =
    A lump in the neck, a hoarse voice or food that sticks is mostly harmless. When it lasts for three weeks or more, a
    doctor should look at it within days.
    .say = There is a lump in the neck, a hoarse voice or food that sticks, for three weeks or more.

B-ABSCESS =
    A red, hot or growing lump with a fever can be an infection that spreads. With diabetes or a weak immune system it
    needs treatment in hospital now.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } a red, hot or growing lump and a fever, with diabetes or a weak immune system.

B-CH-1 =
    There may be an infection or another cause that should be found early. In a child, back or neck pain with these
    signs, or before the age of 5, can mean that. Someone should check this today.
    .emergency =
        Nerves may be squeezed, or there may be an infection. In a child, back or neck pain with weakness, clumsiness,
        changed bladder or bowel control, or signs of being very ill can mean that. This needs to be checked in hospital
        now.
    .say =
        { $who ->
            [child] My child is
           *[me] I am
        } { $age } years old, with back or neck pain. I was told not to wait. Please ask about fever, weakness, walking,
        pee and poo.

B-CH-2 =
    In a child, pain that wakes at night, gets worse, lasts for weeks or stops play is looked at sooner than in an
    adult. Often the cause is simple. An examination within days can find out more.
    .urgent_same_day =
        In a child, swollen glands, many infections, a swollen belly or blood in the pee can have a cause in the blood or the
        belly. Often it is harmless. Someone should look at it today.
    .say = There is back or neck pain at the age of { $age } that should be looked at soon.

B-CH-NECK =
    A child's neck that is held to one side mostly comes from a muscle, and is better within a week. When it lasts longer,
    or under 5, it is worth an examination within days.
    .urgent_same_day =
        A child's neck can be held to one side after an injury, or with an infection of the throat. Then the cause should
        be found early. Someone should check this today.
    .say = The head is held to one side, at the age of { $age }. Please ask about an injury, fever and the throat.

B-CH-3 =
    Pain on arching the back that lasts, or comes back, can come from a bone that has had more load than it can take. In a young person
    who does sport, it is worth an examination. Until then, leave out what hurts.

B-CH-4 =
    While a child is growing, a curved back or uneven shoulders are worth an examination.
    .urgent_same_day =
        A back that has become crooked within days, and hurts, should be looked at today. Often it is a cramped muscle.
    .soon_days =
        A curve of the back that shows before the age of 11 should be looked at within days, as there is much growing ahead.
    .say = There is a curved or crooked back at the age of { $age }.

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
    .say =
        { $who ->
            [child] My child is
           *[me] I am
        } stopped by back or neck pain in everything. { $stops_you ->
            [on_floor] Getting up or drinking is not possible.
            [no_help] The toilet is out of reach, or there is nobody to help.
           *[all] It has been so for over a week.
        }

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
    .say = There is pain that goes down a leg or an arm, and it is not settling.

B-CLAUD =
    Leg pain that comes with walking can come from a narrow place in the back. It can also come from
    the blood flow to the legs. An examination can tell them apart.
    .urgent_same_day =
        Pain in the foot at rest, or a sore or dark patch on the foot, can mean that too little blood gets to the foot.
        Someone should check this today.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } leg pain on walking, or pain, a sore or a dark patch on the foot. Please check whether the leg gets enough
        blood.

B-DVT =
    There may be a clot in the leg or arm. Pain in one that is newly swollen, warm or darker than the other can mean that.
    Someone should check this today. If breathing gets hard or the chest hurts, get emergency help.
    .say =
        { $who ->
            [child] My child has
           *[me] I have
        } pain in { $arm_swelling ->
            [yes] an arm, and that arm
           *[no] a leg, and that leg
        } is newly swollen, warm or darker. It could be a clot.

B-NEURP =
    Numb feet that come on slowly can come from the nerves in the feet. An examination and blood tests can help to find
    the cause.
