//! What every question has around its control: hint, error, and the ids that tie them together.

use assessment::{Kind, Question, QuestionIndex};
use yew::{Html, html};

use crate::browser;
use crate::prose::{inline, message};
use crate::session::Problem;
use crate::view::View;
use crate::words::{Key, Prose, QuestionText, Value, interface};

/// One question on a screen.
pub struct Field<'a> {
    /// Its place in the assessment.
    pub index: QuestionIndex,
    /// It.
    pub question: &'a Question,
    /// The id of its first control, which is where the error summary leads.
    pub id: String,
    /// What is to be corrected.
    pub problem: Option<Prose>,
    hint: Option<Prose>,
}

impl<'a> Field<'a> {
    /// The question with this index.
    pub fn new(view: &View<'a>, index: QuestionIndex) -> Option<Self> {
        let question = view.words.assessment.questions.get(index.position())?;
        let problem = view.session.problems().iter().find(|problem| problem.question() == index);
        let mut field = Self {
            index,
            question,
            // Ids in the page begin with letters of our own: a question may be called anything.
            id: ["q-", &question.id].concat(),
            problem: None,
            hint: None,
        };
        field.problem = problem.map(|problem| field.sentence(view, problem));
        field.hint = field.text(view, QuestionText::Hint);
        Some(field)
    }

    /// The question itself.
    pub fn words(&self, view: &View<'_>) -> Prose {
        view.words.say(Key::question(&self.question.id, QuestionText::Question))
    }

    /// One of its texts, where there is one.
    pub fn text(&self, view: &View<'_>, text: QuestionText) -> Option<Prose> {
        view.words.find(Key::question(&self.question.id, text))
    }

    /// The ids of what describes its control.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.is_some().then(|| [&self.id, "-hint"].concat());
        let error = self.problem.is_some().then(|| [&self.id, "-error"].concat());
        match (hint, error) {
            (Some(hint), Some(error)) => Some([hint.as_str(), " ", &error].concat()),
            (hint, error) => hint.or(error),
        }
    }

    /// What is to be corrected, as a sentence.
    pub fn sentence(&self, view: &View<'_>, problem: &Problem) -> Prose {
        let key = match (problem, &self.question.kind) {
            (Problem::Impossible { constraint, .. }, _) => {
                return view.words.say(Key::impossible(constraint));
            }
            (Problem::NotInRange { .. }, Kind::Number { min, max } | Kind::Scale { min, max }) => {
                let (min, max) = (Value::Number(*min), Value::Number(*max));
                return view.words.say_filled(&match problem
                    .is_year(self.question, browser::this_year())
                {
                    true => interface::looks_like_year(min, max),
                    false => interface::number_in_range(min, max),
                });
            }
            (_, Kind::Number { .. }) => interface::ENTER_NUMBER,
            (_, Kind::Multi { .. }) => interface::CHOOSE_SOME,
            (_, Kind::Single { .. } | Kind::Scale { .. }) => interface::CHOOSE_ONE,
        };
        view.words.say(key)
    }

    /// Its hint and its error, to stand above its control.
    pub fn notes(&self, view: &View<'_>) -> Html {
        html! {
            <>
                if let Some(hint) = &self.hint {
                    <div class="hint" id={[&self.id, "-hint"].concat()}>{ message(hint) }</div>
                }
                if let Some(problem) = &self.problem {
                    <p class="error" id={[&self.id, "-error"].concat()}>
                        <span class="visually-hidden">{ view.line(interface::ERROR) }{ " " }</span>
                        { inline(problem) }
                    </p>
                }
            </>
        }
    }

    /// Its controls, where there are several, under its title.
    pub fn group(&self, view: &View<'_>, title: Html, controls: Html) -> Html {
        html! {
            <fieldset class="question" aria-describedby={self.described_by()}>
                <legend>{ title }</legend>
                { self.notes(view) }
                { controls }
            </fieldset>
        }
    }
}
