//! `selfcheck play`: the check in the terminal, screen by screen.

mod line;
mod screen;
mod session;

use std::io::{BufRead, IsTerminal, stdin};
use std::path::PathBuf;

use assessment::{ScreenIndex, Step};
use clap::Args;

use super::choice::Choice;
use super::outcome::Came;
use super::output::print_line;
use super::{Stop, Verdict};
use line::Line;
use session::{Session, Withdrawn};

/// Puts the check in the terminal, screen by screen as a person sees it, and keeps what is typed in a file
///
/// A line answers one question: with the numbers of options, or their ids, and commas between; or with a number. `? words` is a
/// remark about the question that is answered next, and `back` goes to the screen before. Where nobody sits at a terminal, the lines of standard
/// input are taken first, and the screen that comes next is printed. The same file goes on where it stopped.
#[derive(Args)]
pub struct Play {
    #[command(flatten)]
    choice: Choice,

    /// Where answers and remarks are kept, in TOML; a file that is there is continued
    #[arg(long, value_name = "FILE")]
    to: PathBuf,

    /// Shows at the end what comes of the answers; who does not see it is not swayed by it
    #[arg(long)]
    outcome: bool,
}

impl Play {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, text) = self.choice.open()?;
        let mut session = Session::open(&self.to, &compiled.assessment, &text)?;
        let is_person = stdin().is_terminal();
        let mut seen = None;
        if is_person {
            self.show(&session, &mut seen);
        }
        for typed in stdin().lock().lines() {
            let typed = typed
                .map_err(|error| Stop::Usage(format!("standard input cannot be read: {error}")))?;
            let line = Line::of(&typed);
            if line == Line::Empty && session.asked().is_none() {
                return Ok(Verdict::Fine);
            }
            match session.take(&line)? {
                Ok(withdrawn) => {
                    show_withdrawn(&session, &withdrawn);
                    // Else nobody would notice a remark that stands behind the answer it is about.
                    if let (Line::Remark(_), Some((_, question))) = (&line, session.asked()) {
                        let about = screen::asked(&session.words(), question);
                        print_line(format_args!("remark on `{}`, {about}", question.id));
                    }
                }
                Err(sentence) => {
                    eprintln!("error: {sentence}");
                    if !is_person {
                        // What follows was meant for the questions after this one.
                        self.show(&session, &mut seen);
                        return Ok(Verdict::Wrong);
                    }
                }
            }
            if is_person {
                self.show(&session, &mut seen);
            }
        }
        if !is_person {
            self.show(&session, &mut seen);
        }
        Ok(Verdict::Fine)
    }

    /// Prints the screen, where it was not seen yet, and what is asked on it; or that the check has ended.
    fn show(&self, session: &Session<'_>, seen: &mut Option<ScreenIndex>) {
        let replay = session.replay();
        let words = session.words();
        if let (Step::Ask(visit), Some(asked)) = (&replay.step, session.asked()) {
            if seen.replace(visit.screen) != Some(visit.screen) {
                if words.answers.iter().next().is_none() {
                    print_line(screen::start(&words));
                }
                print_line(screen::screen(&words, visit, replay.visited.len() + 1));
            }
            print_line(screen::prompt(&words, asked));
            return;
        }
        *seen = None;
        print_line(format_args!(
            "The check has ended. The answers are in {}; `back` goes to the last screen.",
            self.to.display()
        ));
        if self.outcome {
            let answers = Ok(session.answers().clone());
            print_line(Came::of(answers, words.assessment, words.text).as_words());
        }
    }
}

fn show_withdrawn(session: &Session<'_>, withdrawn: &[Withdrawn]) {
    let words = session.words();
    for (index, answer) in withdrawn {
        if let Some(question) = words.assessment.questions.get(index.position()) {
            let (asked, answer) =
                (screen::asked(&words, question), screen::in_words(&words, *index, *answer));
            print_line(format_args!("taken back: {asked} {answer}"));
        }
    }
}
