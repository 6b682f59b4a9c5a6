//! The root of the widget: the session, and the screen for where it stands.

use std::rc::Rc;

use assessment::{Assessment, Text};
use gloo_events::EventListener;
use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use crate::browser::{self, BrowserLanguage, History};
use crate::screens::{self, View};
use crate::session::{Action, Session, Stage};
use crate::words::Words;

/// What the widget shows: an assessment, and its words in one language.
#[derive(Clone, Properties)]
pub struct Packs {
    /// The assessment.
    pub assessment: Rc<Assessment>,
    /// Its words.
    pub text: Rc<Text>,
}

impl PartialEq for Packs {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.assessment, &other.assessment) && Rc::ptr_eq(&self.text, &other.text)
    }
}

/// The widget. It is the only component: each change of the session can change the whole screen,
/// so the parts are plain functions of a [`View`].
///
/// It is a `struct` with a session in it, and not a function with hooks: those made the Wasm 3 kB
/// larger (Brotli).
pub struct App {
    session: Session,
    language: BrowserLanguage,
    act: Callback<Action>,
    heading: NodeRef,
    problems: NodeRef,
    /// Where the person was, and what was refused, when the focus was last moved.
    arrived: Option<(Stage, u32)>,
    history: Option<History>,
    /// What the browser says is heard for as long as the widget is there.
    _listeners: [Option<EventListener>; 3],
}

impl Component for App {
    type Message = Action;
    type Properties = Packs;

    fn create(context: &Context<Self>) -> Self {
        let Packs { assessment, text } = context.props();
        let session = Session::new(Rc::clone(assessment), browser::guess_region(assessment));
        let act = context.link().callback(|action| action);
        let history = History::of_page();
        if let Some(history) = &history {
            // After a reload the entry can still be one deep in the check.
            history.keep_at(session.depth());
        }
        let (travel, leave, restart) = (act.clone(), act.clone(), act.clone());
        Self {
            language: BrowserLanguage::of(&text.locale, session.region()),
            session,
            act,
            heading: NodeRef::default(),
            problems: NodeRef::default(),
            arrived: None,
            _listeners: [
                history.as_ref().and_then(|history| {
                    history.on_move(move |depth| travel.emit(Action::Travel { depth }))
                }),
                browser::on_leave(move || leave.emit(Action::Leave)),
                browser::on_return(move || restart.emit(Action::Restart)),
            ],
            history,
        }
    }

    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        let depth = self.session.depth();
        let is_travel = matches!(action, Action::Travel { .. });
        self.session.take(action);
        self.language = BrowserLanguage::of(&context.props().text.locale, self.session.region());
        // Forward does not go past a screen that has a problem, so then neither does the history.
        if let Some(history) = &self.history
            && (is_travel || depth != self.session.depth())
        {
            history.keep_at(self.session.depth());
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let text = &context.props().text;
        let direction = if text.right_to_left { "rtl" } else { "ltr" };
        html! {
            <div class="selfcheck" lang={text.locale.clone()} dir={direction}>
                { screens::screen(&self.as_view(context)) }
            </div>
        }
    }

    /// On arriving at a screen: its title, and the focus on its heading, or on what is to be
    /// corrected.
    ///
    /// The first screen takes no focus: the person may be reading the page that the check is part
    /// of.
    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        let place = Some((self.session.stage(), self.session.attempts()));
        if self.arrived == place {
            return;
        }
        self.arrived = place;
        browser::set_title(&screens::title(&self.as_view(context)));
        if !is_first {
            let has_problems = !self.session.problems().is_empty();
            browser::focus(if has_problems { &self.problems } else { &self.heading });
            browser::scroll_to_top();
        }
    }
}

impl App {
    fn as_view<'a>(&'a self, context: &'a Context<Self>) -> View<'a> {
        let Packs { assessment, text } = context.props();
        View {
            session: &self.session,
            words: Words {
                assessment,
                text,
                region: self.session.region(),
                answers: self.session.answers(),
                language: &self.language,
            },
            act: &self.act,
            heading: &self.heading,
            problems: &self.problems,
            history: self.history.as_ref(),
        }
    }
}
