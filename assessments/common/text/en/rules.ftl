# Rules of several checks, as in rules.ftl of each. What a check says in its own file stands in place of this. Each check says in
# its assessment.ftl what `-pain` is.

## Nerves

B-CES-1 =
    New numbness or an odd feeling between the legs can mean that the nerves at the base of the spine are being
    squeezed. Quick treatment protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        Numbness between the legs can come from squeezed nerves. { $saddle_when ->
            [months_not_seen] It has been so for months, and nobody has looked into it. Someone should.
            [stitches] After a birth it is mostly the stitches or a bruise. Someone should make sure of that.
           *[not_sure] You were not sure when it started. When in doubt, ask a doctor or nurse about it.
        }

B-CES-2 =
    Leaking on a cough, a sneeze or a sudden urge is common after a birth. A midwife, doctor or physiotherapist can help.
    .emergency =
        New trouble with peeing can mean that the nerves at the base of the spine are being squeezed. Quick treatment
        protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        Trouble with peeing can come from squeezed nerves. { $bladder_when ->
            [months_not_seen] It has been so for months, and nobody has looked into it. Someone should.
           *[not_sure] You were not sure when it started. When in doubt, ask a doctor or nurse about it.
        }

B-CES-3 =
    A new change in the control or feeling of poo can mean that the nerves at the base of the spine are being
    squeezed. Quick treatment protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        Trouble with bowel control can come from squeezed nerves. { $bowel_when ->
            [months_not_seen] It has been so for months, and nobody has looked into it. Someone should.
           *[not_sure] You were not sure when it started. When in doubt, ask a doctor or nurse about it.
        }

B-CES-4 =
    Nerves at the base of the spine may be squeezed. A new change in sexual feeling, together with such pain, can be a
    sign of that. Quick treatment protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        A change in sexual feeling can come from squeezed nerves. It is better to let a doctor or nurse ask about it.
        Doctors and nurses talk about this every day.

B-CES-5 =
    New signs in both legs at once can mean that several nerves in the spine are being squeezed. Quick treatment
    protects these nerves best, so this needs to be checked now.
    .urgent_same_day =
        Signs in both legs can come from squeezed nerves. { $both_legs_when ->
            [weeks_2_to_6] They have been there for some weeks, so someone should check them.
           *[not_sure] You were not sure when they started. When in doubt, ask a doctor or nurse about it.
        }

B-WEAK-1 =
    The spinal cord or several nerves may be squeezed. { $weak_leg_which ->
        [both] Weakness in both legs
        [cannot_walk] Weakness that stops walking
       *[one] Weakness that grows within hours or days
    } can be a sign of that. Quick treatment protects strength best, so this needs to be checked now.
    .urgent_same_day =
        You were not sure whether this is real weakness. { $weak_leg_which ->
            [both] As it is in both legs,
            [cannot_walk] As it stops walking,
           *[one] As it came on quickly,
        } someone should test the strength.

B-WEAK-2 =
    A weak foot or leg can come from a squeezed nerve in the back. { $weak_leg_test ->
        [not_sure] You could not tell whether it is weak. So someone
       *[weak] Someone
    } should test the strength and the feeling.
    .urgent_same_day =
        A weak foot or leg can mean that a nerve in the back is squeezed hard enough to affect its muscle. { $weak_leg_when ->
            [not_sure] You were not sure since when it is so.
           *[last_2_weeks] This has come, or got worse, lately.
        } A test of strength and feeling can show what is needed.

## Urine

B-BLOOD-URINE =
    Blood in the pee, even once, should be looked into. Often it comes from an infection or a stone.
    .urgent_same_day =
        Blood in the pee should be checked early when there are such signs or conditions beside it. The cause can often
        be treated well.

## Infection

B-SEPSIS =
    .emergency =
        These signs can mean that an infection affects the whole body. This is called sepsis. It needs treatment in
        hospital now.

B-SICKLE =
    With sickle cell disease, new pain should be talked over with the sickle cell team. Follow your own plan until then.
    .emergency =
        With sickle cell disease, signs like these need treatment in hospital now.

## Mood

B-MOOD =
    Pain can wear anyone down, and { $who ->
        [child] your child is
       *[me] you are
    } not alone with this. Please tell a doctor within days how low { $who ->
        [child] your child feels.
       *[me] you feel.
    } There is help for it. You can call { $crisis_line } at any time.
    .emergency =
        You told us that { $who ->
            [child] your child has
           *[me] you have
        } done self-harm, or may do it now. This is an emergency, and there are people who can help. Please call
        { $emergency_number } or your local emergency number now. { $who ->
            [child] Stay with your child, and take
           *[me] Ask somebody to stay with you, and put
        } tablets and sharp things out of reach.
    .urgent_same_day =
        You told us that { $who ->
            [child] your child has
           *[me] you have
        } thoughts of self-harm. Pain can wear anyone down, and you are not alone with this. { $who ->
            [child] Please stay close, listen, and
           *[me] It is good that you said so. Please
        } talk to someone now. You can call { $crisis_line } at any time. If there is any danger now, call
        { $emergency_number } or your local emergency number.

B-OD =
    More painkillers than the label allows can harm the liver or the breathing, also when nothing is felt yet. Go to
    hospital now, and take the packets along. Treatment works best in the first hours.
