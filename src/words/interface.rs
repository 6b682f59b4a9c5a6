//! The interface's own messages, from `assessments/common/text/<locale>/interface.ftl`.
//!
//! Every message that the widget asks for by name is in this list, with what it fills in. A test compares it with
//! `assessments/common/interface.toml`, by which authors' texts are checked.

macro_rules! interface {
    ($($name:ident = $key:literal $([$($variable:literal),+])?;)+) => {
        $(
            #[doc = concat!("`", $key, "`")]
            pub const $name: &str = concat!("interface.", $key);
        )+

        /// All of them, with the variables that are filled in.
        #[cfg(test)]
        pub const ALL: &[(&str, &[&str])] = &[$(($key, &[$($($variable),+)?])),+];
    };
}

interface! {
    // Everywhere
    BACK = "back";
    CONTINUE = "continue";
    CLEAR_AND_LEAVE = "clear_and_leave";
    NOT_REVIEWED = "not_reviewed";
    REVIEWED_BY = "reviewed_by" ["name"];
    VERSION = "version" ["version"];
    PACK_HASH = "pack_hash" ["hash"];
    REVIEW_BY = "review_by" ["date"];
    REVIEW_OVERDUE = "review_overdue" ["date"];
    REGION = "region";
    LANGUAGE = "language";
    LANGUAGE_NAME = "language_name";

    // The choice between checks, and the way from one to the next
    CHOOSE = "choose";
    CHOOSE_TEXT = "choose_text";
    CARRIED = "carried" ["title"];
    GO_ON_TO = "go_on_to" ["title"];

    // Before you start
    BEFORE_YOU_START = "before_you_start";
    FOR_WHOM = "for_whom";
    NOT_FOR_WHOM = "not_for_whom";
    YOUR_ANSWERS = "your_answers";
    YOUR_ANSWERS_TEXT = "your_answers_text";
    ABOUT_THIS_CHECK = "about_this_check";
    START = "start";

    // Questions
    QUESTION_SCREEN = "question_screen" ["number"];
    WHY_WE_ASK = "why_we_ask";
    OR = "or";
    SCALE_LOW = "scale_low";
    SCALE_HIGH = "scale_high";
    PROBLEM = "problem";
    PROBLEM_WITH = "problem_with" ["problem", "question"];
    ERROR = "error";
    ERROR_TITLE = "error_title" ["title"];
    CHOOSE_ONE = "choose_one";
    CHOOSE_SOME = "choose_some";
    ENTER_NUMBER = "enter_number";
    NUMBER_IN_RANGE = "number_in_range" ["min", "max"];
    LOOKS_LIKE_YEAR = "looks_like_year" ["min", "max"];

    // Review
    REVIEW = "review";
    REVIEW_INTRO = "review_intro";
    CHANGE = "change";
    SEE_RESULT = "see_result";

    // Result
    YOUR_ANSWERS_WERE = "your_answers_were";
    WHAT_TO_SAY = "what_to_say";
    WHY = "why";
    WHY_ALSO = "why_also";
    YOU_TOLD_US = "you_told_us";
    NO_WARNING_SIGNS = "no_warning_signs";
    LEVELS = "levels";
    YOUR_RESULT = "your_result";
    PATTERNS = "patterns";
    PATTERNS_INTRO = "patterns_intro";
    NO_PATTERN = "no_pattern";
    FIT_BEST = "fit_best";
    FIT_POSSIBLE = "fit_possible";
    FIT_LESS_LIKELY = "fit_less_likely";
    FITS_BECAUSE = "fits_because";
    FITS_LESS_BECAUSE = "fits_less_because";
    WHAT_TO_EXPECT = "what_to_expect";
    WHEN_TO_SEE = "when_to_see";
    WHAT_TO_AVOID = "what_to_avoid";
    ADVICE_NOW = "advice_now";
    ADVICE_PREVENTION = "advice_prevention";
    ADVICE_KNOW = "advice_know";
    SAFETY_NET = "safety_net";
    SOURCES = "sources";
    PRINT = "print";
    CHANGE_ANSWERS = "change_answers";
    START_AGAIN = "start_again";
}

#[cfg(test)]
mod tests {
    /// What maps say: they name it themselves.
    const ON_MAPS: &[&str] = &[
        "your_left",
        "your_right",
        "map_front",
        "map_back",
        "map_inner_side",
        "map_inner",
        "map_outer",
        "map_sole",
        "map_both_sides",
    ];

    #[test]
    fn authors_are_told_of_the_messages_that_the_widget_asks_for() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assessments/common/interface.toml");
        let file = std::fs::read_to_string(path).unwrap();
        let told: Vec<(&str, Vec<&str>)> = file
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .map(|(id, list)| {
                let names =
                    list.trim_matches(['[', ']']).split(", ").map(|name| name.trim_matches('"'));
                (id, names.filter(|name| !name.is_empty()).collect())
            })
            .collect();
        let on_maps = ON_MAPS.iter().map(|id| (*id, Vec::new()));
        let asked: Vec<(&str, Vec<&str>)> = super::ALL
            .iter()
            .map(|(id, variables)| (*id, variables.to_vec()))
            .chain(on_maps)
            .collect();
        assert_eq!(told, asked);
    }
}
