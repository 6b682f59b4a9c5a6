//! Faults in what an assessment claims of itself: of its patterns, its alarms and the services' lists.

use proof::Property::{
    Alive, Apart, Audience, Covered, GoOn, LeastCare, Promised, Tellable, Total, WordsAlone,
};

use crate::Caught::{Compiling, ForNobody, ForSomebody};
use crate::Fault;

pub const FAULTS: &[Fault] = &[
    Fault {
        name: "a man is told of the womb",
        edits: &[("text/en/advice.ftl", "[male] or the belly", "[male] the belly or the womb")],
        caught: ForSomebody(Audience, "FACT-ORGANS"),
    },
    Fault {
        name: "an exception from an audience that no text needs",
        edits: &[(
            "audiences.toml",
            r#"except = ["concern.work.rash","#,
            r#"except = ["concern.work.ill", "concern.work.rash","#,
        )],
        caught: ForNobody(Audience, "back-pain"),
    },
    Fault {
        name: "a rule that lets people wait longer than the pattern that fits them best asks for",
        edits: &[(
            "rules/time.toml",
            r#"when = "slow_both_feet""#,
            r#"when = "slow_both_feet and over_6_weeks""#,
        )],
        caught: ForSomebody(LeastCare, "peripheral_neuropathy"),
    },
    Fault {
        name: "a pattern that asks for more when its text is about some people",
        edits: &[(
            "patterns.toml",
            r#"sooner = { urgent_same_day = "skin is rash_new", soon_days = "skin is rash_older" }"#,
            r#"sooner = { urgent_same_day = "skin is rash_new and age >= 53", soon_days = "skin is burning_only and age >= 53" }"#,
        )],
        caught: ForSomebody(LeastCare, "shingles"),
    },
    Fault {
        name: "signs that only another sign lets people tell",
        edits: &[(
            "screens/leg_walking.toml",
            "warning = [\"swollen_leg\", \"rest_pain\", \"sore_or_black\"]\nasked = \"pain_leg\"",
            "warning = [\"swollen_leg\", \"rest_pain\", \"sore_or_black\"]\nasked = \"pain_leg and weak_leg\"",
        )],
        caught: ForNobody(Tellable, "foot_signs"),
    },
    Fault {
        name: "a warning sign that no rule looks at",
        edits: &[
            (
                "screens/coping.toml",
                "\"too_many_tablets\", \"none\"]",
                "\"too_many_tablets\", \"voices\", \"none\"]",
            ),
            ("screens/coping.toml", "\"too_many_tablets\"]", "\"too_many_tablets\", \"voices\"]"),
            (
                "text/en/questions.ftl",
                "    .too_many_tablets = ",
                "    .voices = Hearing voices\n    .too_many_tablets = ",
            ),
        ],
        caught: ForNobody(Tellable, "outlook.voices"),
    },
    Fault {
        name: "a reason for hidden signs that are not hidden",
        edits: &[(
            "screens/leg_walking.toml",
            "warning = [\"swollen_leg\", \"rest_pain\", \"sore_or_black\"]\n",
            "warning = [\"swollen_leg\", \"rest_pain\", \"sore_or_black\"]\nonly_after = \"They come with a weak leg.\"\n",
        )],
        caught: ForNobody(Tellable, "foot_signs"),
    },
    Fault {
        name: "an alarm that is told apart only after another screen",
        edits: &[
            ("assessment.toml", "    \"now_like\",\n", ""),
            (
                "assessment.toml",
                "    \"fever_head\",\n",
                "    \"fever_head\",\n    \"now_like\",\n",
            ),
            ("screens/belly.toml", "belly_ticked", "now has belly"),
            ("screens/belly.toml", "belly_ticked", "now has belly"),
            ("screens/belly.toml", "belly_ticked", "now has belly"),
        ],
        caught: ForSomebody(Apart, "chest_like"),
    },
    Fault {
        name: "a sport that is allowed as usual where sport is not",
        edits: &[(
            "concerns/about_sport.toml",
            "[riding.replies.otherwise]\ngo_on = \"less\"",
            "[riding.replies.otherwise]\ngo_on = \"yes\"",
        )],
        caught: ForSomebody(GoOn, "riding.otherwise"),
    },
    Fault {
        name: "an ordinary reading that the alarm's rule does not spare",
        edits: &[(
            "rules/heart-lungs-belly.toml",
            "chest_like in (pressure, not_sure)",
            "chest_like in (pressure, not_sure, sore_to_touch)",
        )],
        caught: ForSomebody(Apart, "chest_like.sore_to_touch"),
    },
    Fault {
        name: "one alarm of two that no rule heeds by itself",
        edits: &[(
            "findings/heart-lungs-belly.toml",
            r#"limb_still = "cold_limb_ticked and limb_like in (still_so, not_sure)""#,
            r#"limb_still = "cold_limb_ticked and limb_like in (still_so, not_sure) and pain >= 5""#,
        )],
        caught: ForNobody(Apart, "limb_like.still_so"),
    },
    Fault {
        name: "an alarm that \"not sure\" calms",
        edits: &[(
            "rules/heart-lungs-belly.toml",
            "chest_like in (pressure, not_sure)",
            "chest_like is pressure",
        )],
        caught: ForSomebody(Apart, "chest_like.pressure"),
    },
    Fault {
        name: "a finding is narrowed, and people of a service's list are told less",
        edits: &[(
            "findings/nerves.toml",
            r#"saddle_new = "saddle_ticked and saddle_when in (last_2_weeks, weeks_2_to_4, longer_worse)""#,
            r#"saddle_new = "saddle_ticked and saddle_when in (last_2_weeks, longer_worse)""#,
        )],
        caught: ForSomebody(Covered, ""),
    },
    Fault {
        name: "a service's list means more people than the rule",
        edits: &[(
            "../common/coverage/nhs-neck-pain.toml",
            r#"when = "cold_limb_ticked""#,
            r#"when = "cold_limb_ticked or worst is arm""#,
        )],
        caught: ForSomebody(Covered, ""),
    },
    Fault {
        name: "a rule is named that holds nothing of the line",
        edits: &[(
            "../common/coverage/child-back-pain.toml",
            r#"rules = ["B-CH-1"]"#,
            r#"rules = ["B-CH-1", "B-GCA"]"#,
        )],
        caught: ForNobody(Covered, ""),
    },
    Fault {
        name: "a line of a service's list that means nobody",
        edits: &[(
            "../common/coverage/nhs-neck-pain.toml",
            r#"when = "cold_limb_ticked""#,
            r#"when = "cold_limb_ticked and age < 30 and age > 40""#,
        )],
        caught: ForNobody(Covered, ""),
    },
    Fault {
        name: "a rule that cannot be as urgent as the service wants",
        edits: &[(
            "../common/coverage/nhs-back-pain.toml",
            r#"rules = ["B-CES-1"]"#,
            r#"rules = ["B-CA-2"]"#,
        )],
        caught: Compiling("`B-CA-2` is too low to hold this"),
    },
    Fault {
        name: "a line of a service's list without a rule or a reason",
        edits: &[(
            "../common/coverage/nhs-back-pain.toml",
            "[weight_loss.back-pain]\nreason",
            "[weight_loss.back-pain]\n# reason",
        )],
        caught: Compiling("no rule holds this, and no reason says why"),
    },
    Fault {
        name: "a page without the questions that promises more than the check gives",
        edits: &[(
            "assessment.toml",
            "    \"faint_ticked\",\n",
            "    \"faint_ticked or belly_ticked\",\n",
        )],
        caught: ForSomebody(Promised, ""),
    },
    Fault {
        name: "a danger sign that promises more than the check gives",
        edits: &[(
            "danger_signs.toml",
            "weak_arm_when is worse_over_days",
            "weak_arm_when in (worse_over_days, weeks)",
        )],
        caught: ForSomebody(Promised, ""),
    },
    Fault {
        name: "more danger signs than anybody keeps in mind",
        edits: &[(
            "danger_signs.toml",
            r#"shown = "neck_or_arm or worst is between_shoulders""#,
            r#"shown = "true""#,
        )],
        caught: ForSomebody(Total, "back-pain"),
    },
    Fault {
        name: "a reply that lets people go on with more than a rule allows",
        edits: &[(
            "concerns/drive.toml",
            r#"when = "leg_nerves or arm_nerves or nerves has unsteady or cervical_myelopathy""#,
            r#"when = "leg_nerves or nerves has unsteady or cervical_myelopathy""#,
        )],
        caught: ForSomebody(GoOn, "drive.neck"),
    },
    Fault {
        name: "a reply on one sport that allows more than a rule allows of sport",
        edits: &[(
            "concerns/about_sport.toml",
            "[gym.replies.spare]\nwhen = \"spare_in_sport\"\ngo_on = \"less\"",
            "[gym.replies.spare]\nwhen = \"spare_in_sport\"\ngo_on = \"yes\"",
        )],
        caught: ForSomebody(GoOn, "gym.spare"),
    },
    Fault {
        name: "a reply that nobody is given",
        edits: &[(
            "concerns/drive.toml",
            "[drive.replies.learner]\nwhen = \"who is child\"",
            "[drive.replies.learner]\nwhen = \"who is child and age < 17\"",
        )],
        caught: ForNobody(Alive, "drive.learner"),
    },
    Fault {
        name: "a question about words alone that a rule looks at",
        edits: &[(
            "rules/time.toml",
            "when = \"(over_6_weeks and not_improving)",
            "when = \"wants has scan or (over_6_weeks and not_improving)",
        )],
        caught: ForNobody(WordsAlone, "wants"),
    },
    Fault {
        name: "a finding about words alone that a rule looks at",
        edits: &[(
            "findings/time.toml",
            "strong_for_weeks = \"pain >= 7",
            "strong_for_weeks = \"wants has scan and pain >= 7",
        )],
        caught: ForNobody(WordsAlone, "wants"),
    },
    Fault {
        name: "a limit of time that the check does not keep",
        edits: &[(
            "assessment.toml",
            "(over_3_weeks and trend is same)",
            "(over_3_weeks and trend is up_and_down)",
        )],
        caught: ForSomebody(Promised, ""),
    },
    Fault {
        name: "a point of that page that nobody said the meaning of",
        edits: &[(
            "text/en/assessment.ftl",
            "        - fainting, or a cold sweat\n",
            "        - fainting, or a cold sweat\n        - pain that does not ease\n",
        )],
        caught: ForNobody(Promised, "back-pain"),
    },
];
