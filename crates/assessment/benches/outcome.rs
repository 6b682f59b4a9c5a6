//! How long the engine takes for the real back-pain pack: `cargo xtask bench`.

#![allow(clippy::indexing_slicing, reason = "a bench may stop at a surprise")]

use assessment::{Answer, Answers, Assessment, Kind, OptionIndex, OptionSet, Step};

fn main() {
    divan::main();
}

/// The pack that `cargo xtask packs` wrote.
fn back_pain() -> Assessment {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/packs/back-pain.pack");
    let pack = std::fs::read(path).unwrap_or_else(|error| {
        eprintln!("{path}: {error}. Run `cargo xtask packs` first.");
        std::process::exit(1)
    });
    assessment::read_assessment(&pack).unwrap_or_else(|error| {
        eprintln!("{path}: {error}. Run `cargo xtask packs` again.");
        std::process::exit(1)
    })
}

/// A person who answers everything with the last option, mostly "none of these": a long session.
fn without_signs(assessment: &Assessment) -> Answers {
    let mut answers = Answers::none(assessment);
    while let Step::Ask(visit) = assessment.next(&answers) {
        for question in visit.questions {
            let answer = match &assessment.questions[question.position()].kind {
                Kind::Number { .. } => Answer::Number(40),
                Kind::Scale { .. } => Answer::Number(4),
                Kind::Single { options } | Kind::Multi { options, .. } => {
                    let last = OptionIndex::try_from(options.len() - 1).unwrap_or(OptionIndex(0));
                    Answer::Options(OptionSet::only(last))
                }
            };
            answers.set(question, Some(answer));
        }
    }
    answers
}

#[divan::bench]
fn outcome(bencher: divan::Bencher<'_, '_>) {
    let assessment = back_pain();
    let answers = without_signs(&assessment);
    bencher.bench_local(|| assessment.outcome(divan::black_box(&answers)));
}

#[divan::bench]
fn next(bencher: divan::Bencher<'_, '_>) {
    let assessment = back_pain();
    let answers = without_signs(&assessment);
    bencher.bench_local(|| assessment.next(divan::black_box(&answers)));
}

#[divan::bench]
fn changes(bencher: divan::Bencher<'_, '_>) {
    let assessment = back_pain();
    let answers = without_signs(&assessment);
    bencher.bench_local(|| assessment.changes(divan::black_box(&answers)));
}
