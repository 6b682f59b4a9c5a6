//! Faults in what every assessment must fulfil.

use proof::Property::{Alive, Consistent, Monotone, Settled, Total};

use crate::Caught::{Compiling, ForNobody, ForSomebody};
use crate::Fault;

pub const FAULTS: &[Fault] = &[
    Fault {
        name: "a follow-up is hidden by its own answer",
        edits: &[(
            "screens/both_arms.toml",
            r#"asked = "nerves has both_arms""#,
            r#"asked = "nerves has both_arms and not nerves has both_arms""#,
        )],
        caught: ForSomebody(Settled, "B-CORD-2-SUDDEN.emergency"),
    },
    Fault {
        name: "a follow-up is asked after the wrong option",
        edits: &[(
            "screens/unsteady.toml",
            r#"asked = "nerves has unsteady""#,
            r#"asked = "nerves has both_arms""#,
        )],
        caught: ForSomebody(Settled, "B-CORD-1.urgent_same_day"),
    },
    Fault {
        name: "a gate is narrower than its rule",
        edits: &[(
            "screens/long_lasting.toml",
            r#"asked = "(age >= 60 and over_3_weeks)"#,
            r#"asked = "(age >= 70 and over_3_weeks)"#,
        )],
        caught: ForSomebody(Settled, "B-CA-5.soon_days"),
    },
    Fault {
        name: "a gate asks who answers, its rule how old the person is",
        edits: &[(
            "screens/child.toml",
            "[child_now]\nkind = \"multi\"\n",
            "[child_now]\nkind = \"multi\"\nasked = \"who is child\"\n",
        )],
        caught: ForSomebody(Settled, "B-CH-1.urgent_same_day"),
    },
    Fault {
        name: "a rule relies on a question never asked of that person",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_older""#,
            r#"when = "skin is rash_older or stress_injury and false or both_girdles is yes""#,
        )],
        caught: Compiling("brackets"),
    },
    Fault {
        name: "a rule relies on a question never asked of that person, in brackets",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_older""#,
            r#"when = "skin is rash_older or head_rest is constant_or_face""#,
        )],
        caught: ForSomebody(Settled, "B-ZOS.soon_days"),
    },
    Fault {
        name: "`or` where `and` was meant",
        edits: &[(
            "rules/neck-head.toml",
            r#"or (fever has fever_now and (brain has (rash,"#,
            r#"or (fever has fever_now or (brain has (rash,"#,
        )],
        caught: ForSomebody(Settled, "B-MEN.emergency"),
    },
    Fault {
        name: "the flow needs a finding that it asks for too late",
        edits: &[(
            "assessment.toml",
            "    \"now_unsure\",\n    \"now_like\",\n    \"arm_spells\",\n    \"sudden\",\n",
            "    \"sudden\",\n    \"now_unsure\",\n    \"now_like\",\n    \"arm_spells\",\n",
        )],
        caught: Compiling("only the screens before"),
    },
    Fault {
        name: "an exclusion is too wide",
        edits: &[(
            "findings/nerves.toml",
            "not legs_slow_feet\"",
            "not legs_slow_feet and not nerves has weak_arm\"",
        )],
        caught: ForSomebody(Monotone, "nerves.weak_arm"),
    },
    Fault {
        name: "the absence of a warning sign is taken for an exclusion",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_new or"#,
            r#"when = "(skin is rash_new and not head has headache) or"#,
        )],
        caught: ForSomebody(Monotone, "head.headache"),
    },
    Fault {
        name: "two warning signs are counted against each other",
        edits: &[(
            "rules/cancer.toml",
            r#"when = "history has weight_loss""#,
            r#"when = "history has weight_loss and not history has tb""#,
        )],
        caught: ForSomebody(Monotone, "history.tb"),
    },
    Fault {
        name: "an exception that nothing needs",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[monotone_exceptions.skin]\nrash_new = { reason = \"none\" }\n\n[impossible]",
        )],
        caught: ForNobody(Monotone, "skin.rash_new"),
    },
    Fault {
        name: "an exception for an option that is no warning sign",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[monotone_exceptions.skin]\nburning_only = { reason = \"none\" }\n\n[impossible]",
        )],
        caught: Compiling("no warning sign"),
    },
    Fault {
        name: "care levels are swapped",
        edits: &[
            (
                "rules/heart-lungs-belly.toml",
                "[B-AAA.urgent_same_day]\nwhen = \"artery_pain\"",
                "[B-AAA.soon_days]\nwhen = \"artery_pain\"",
            ),
            (
                "rules/heart-lungs-belly.toml",
                "[B-AAA.soon_days]\nwhen = \"history has aneurysm\"",
                "[B-AAA.urgent_same_day]\nwhen = \"history has aneurysm or artery_pain\"",
            ),
        ],
        caught: ForNobody(Alive, "B-AAA.soon_days"),
    },
    Fault {
        name: "a level repeats the one above it: two urgencies at once",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_older""#,
            r#"when = "skin is rash_new""#,
        )],
        caught: ForNobody(Alive, "B-ZOS.soon_days"),
    },
    Fault {
        name: "a condition contradicts itself",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_new or (skin is rash_older and history has weak_immune)""#,
            r#"when = "skin is rash_new and skin is rash_older""#,
        )],
        caught: ForNobody(Alive, "B-ZOS.urgent_same_day"),
    },
    Fault {
        name: "a branch is dead, because no such person is possible",
        edits: &[(
            "findings/injury.toml",
            r#"hurt_neck = "pain_neck and"#,
            r#"hurt_neck = "(pain_neck or (who is child and age >= 18)) and"#,
        )],
        caught: ForNobody(Alive, "hurt_neck"),
    },
    Fault {
        name: "a branch is dead, because its question does not apply to those people",
        edits: &[(
            "rules/pregnancy.toml",
            r#"when = "early_pregnancy and ectopic has low_or_one_sided""#,
            r#"when = "early_pregnancy and (ectopic has low_or_one_sided or sex is male)""#,
        )],
        caught: ForNobody(Alive, "B-PREG-1.urgent_same_day"),
    },
    Fault {
        name: "a range that no answer is in",
        edits: &[(
            "rules/time.toml",
            "(nerve_root_pain or arm_nerve_pain) and pain >= 7",
            "(nerve_root_pain or arm_nerve_pain) and pain >= 11",
        )],
        caught: Compiling("outside the limits"),
    },
    Fault {
        name: "a finding that nobody has",
        edits: &[(
            "findings/neck-head.toml",
            r#"head_ticked = "head has ("#,
            r#"head_ticked = "head has none and head has ("#,
        )],
        caught: ForNobody(Alive, "head_ticked"),
    },
    Fault {
        name: "a question that is never asked",
        edits: &[(
            "screens/bones.toml",
            r#"asked = "history has blood_thinners""#,
            r#"asked = "history has blood_thinners and history has none""#,
        )],
        caught: ForNobody(Alive, "bleed_pain"),
    },
    Fault {
        name: "an impossible constraint that takes an option away",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[impossible]\nnobody = \"worst is tailbone\"",
        )],
        caught: ForNobody(Alive, "worst.tailbone"),
    },
    Fault {
        name: "an impossible constraint that excludes nobody",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[impossible]\nolder_child = \"who is child and age > 20\"",
        )],
        caught: ForNobody(Alive, "older_child"),
    },
    Fault {
        name: "an impossible constraint that excludes everybody",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[impossible]\nnobody = \"age < 60 or age >= 60\"",
        )],
        caught: ForNobody(Alive, "back-pain"),
    },
    Fault {
        name: "a pattern that is never considered",
        edits: &[(
            "patterns.toml",
            r#"considered = "low_back_or_leg and age > 12 and"#,
            r#"considered = "low_back_or_leg and age > 12 and age < 10 and"#,
        )],
        caught: ForNobody(Alive, "sij_pgp"),
    },
    Fault {
        name: "advice that is never given",
        edits: &[(
            "advice.toml",
            r#"when = "care in (self_care, routine) and outlook has poor_sleep""#,
            r#"when = "care is emergency and axial_spa""#,
        )],
        caught: ForNobody(Alive, "ADV-SLEEP"),
    },
    Fault {
        name: "a contact that nobody is told of",
        edits: &[(
            "rules/time.toml",
            r#"when = "outlook has self_harm or (age < 18 and outlook has hopeless)""#,
            r#"when = "outlook has self_harm and skin is rash_new""#,
        )],
        caught: ForNobody(Alive, "crisis_line"),
    },
    Fault {
        name: "advice that contradicts other advice",
        edits: &[(
            "advice.toml",
            "care is not emergency and cervical_radiculopathy\"\n",
            "care is not emergency and cervical_radiculopathy\"\nconflicts = [\"ADV-WORK\"]\n",
        )],
        caught: ForSomebody(Consistent, "ADV-POSITION-ARM"),
    },
    Fault {
        name: "advice in an emergency, where none is shown",
        edits: &[(
            "advice.toml",
            "care is not emergency and cervical_radiculopathy\"\n",
            "start is strain\"\n",
        )],
        caught: ForSomebody(Consistent, "ADV-POSITION-ARM"),
    },
    Fault {
        name: "an option is renamed where it is asked",
        edits: &[("screens/unwell.toml", "\"stiff_neck\"", "\"neck_stiff\"")],
        caught: Compiling("stiff_neck"),
    },
    Fault {
        name: "a safety-net without a time",
        edits: &[
            ("text/en/assessment.ftl", "or has not settled by 6 weeks.", "or lasts long."),
            (
                "text/en/assessment.ftl",
                " See them too if\n                it has not settled by 6 weeks.",
                "",
            ),
            (
                "text/en/assessment.ftl",
                " See them too if\n                it has not settled by 6 weeks.",
                "",
            ),
            (
                "text/en/assessment.ftl",
                "for more than a week. See them too if it is still the same\n                after 3 weeks, or it has not settled by 6 weeks.",
                "for long.",
            ),
        ],
        caught: ForNobody(Total, "back-pain"),
    },
];
