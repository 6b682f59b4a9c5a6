use super::*;

/// The condition with brackets around everything.
fn written(expression: &Expression) -> String {
    let joined = |parts: &[Expression], by: &str| {
        let parts: Vec<String> = parts.iter().map(written).collect();
        format!("({})", parts.join(by))
    };
    match expression {
        Expression::Constant(holds) => holds.to_string(),
        Expression::Test { name, test } => format!("{}{}", name.text, asked(test)),
        Expression::Not(inner) => format!("not {}", written(inner)),
        Expression::All(parts) => joined(parts, " and "),
        Expression::Any(parts) => joined(parts, " or "),
        Expression::AtLeast { count, of, .. } => {
            format!("at least {count} of {}", joined(of, ", "))
        }
        Expression::Unreadable(_) => "?".to_owned(),
    }
}

fn asked(test: &Test) -> String {
    let names =
        |words: &[Name]| words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
    match test {
        Test::Holds => String::new(),
        Test::Has(words) => format!(" has [{}]", names(words)),
        Test::Is(words) => format!(" is [{}]", names(words)),
        Test::IsNot(words) => format!(" is not [{}]", names(words)),
        Test::Compares { comparison, constant, .. } => format!(" {comparison:?} {constant}"),
    }
}

#[test]
fn conditions_are_read_as_they_are_meant() {
    let check = |input: &str, expected: &str| {
        let expression = parse(input).unwrap_or_else(|misread| panic!("{input}: {misread:?}"));
        assert_eq!(written(&expression), expected, "{input}");
    };
    check("true", "true");
    check("saddle_new", "saddle_new");
    check("nerves has saddle", "nerves has [saddle]");
    check("nerves has (saddle, bladder)", "nerves has [saddle bladder]");
    check("sex is not male", "sex is not [male]");
    check("when in (a,b)", "when is [a b]");
    check("when not in ( a )", "when is not [a]");
    check("age>=50", "age AtLeast 50");
    check("change < -3", "change Less -3");
    check("not a and b", "(not a and b)");
    check("not not a", "not not a");
    check("a and b and c", "(a and b and c)");
    check("(a or b)\n  and c", "((a or b) and c)");
    check("at least 2 of (a, b or c, age > 3)", "at least 2 of (a, (b or c), age More 3)");
    check("island is norway", "island is [norway]");
    check("  nothing  ", "nothing");
}

#[test]
fn what_cannot_be_read_is_pointed_at() {
    let check = |input: &str, pointed_at: &str, said: &str| {
        let misread = parse(input).unwrap_err();
        assert_eq!(input.get(misread.range.clone()), Some(pointed_at), "{input}");
        assert_eq!(format!("{}: {}", misread.message, misread.label), said, "{input}");
    };
    check(
        "a or b and c",
        "and",
        "`and` and `or` are mixed without brackets: what belongs together?",
    );
    check("a b", "b", "`b` is not expected here: expected `and`, `or` or the end");
    check(
        "a and",
        "",
        "the condition ends too early: expected a question, a finding, `not` or `(`",
    );
    check("(a", "", "the condition ends too early: expected `)`");
    check("a is", "", "the condition ends too early: expected an option");
    check("a is (b)", "(", "`(` is not expected here: expected an option");
    check("a in (b c)", "c", "`c` is not expected here: expected `,` or `)`");
    check("age >= old", "old", "`old` is not expected here: expected a whole number");
    check("at most 2 of (a)", "most", "`most` is not expected here: expected `least`");
    check("a & b", "&", "`&` is not expected here: expected `and`, `or` or the end");
    check("Übel", "Ü", "`Ü` is not expected here: expected a question, a finding, `not` or `(`");
}
