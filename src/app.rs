//! The root of the widget: the journey, and the screen for where it stands.

use assessment::{Assessment, Text};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use crate::browser::{self, BrowserLanguage, History};
use crate::components::language_picker;
use crate::journey::{Check, Journey, Move};
use crate::result_words::ResultWords;
use crate::screens;
use crate::session::Stage;
use crate::view::View;
use crate::withstand_translation::withstand_translation;
use crate::words::Words;

/// What the widget begins with. Other checks of its document come later.
#[derive(PartialEq, Properties)]
pub struct Checks {
    /// The first check of the document.
    pub first: Check,
    /// Whether there are others, among which the person chooses.
    pub has_choice: bool,
}

/// What changes what is on the screen.
pub enum Message {
    /// The person did something.
    Move(Move),
    /// The next check of the document has come.
    Check(Check),
    /// What only results say has come, or will not come.
    Results(ResultWords, Vec<Assessment>),
    /// The preview opens a check at a place.
    #[cfg(feature = "preview")]
    Open(crate::preview::Opening),
}

/// The widget. It is the only component: each change of the journey can change the whole screen,
/// so the parts are plain functions of a [`View`].
///
/// It is a `struct` with a journey in it, and not a function with hooks: those made the Wasm 3 kB
/// larger (Brotli).
pub struct App {
    pub(crate) journey: Journey,
    results: ResultWords,
    language: BrowserLanguage,
    act: Callback<Move>,
    heading: NodeRef,
    problems: NodeRef,
    /// Where the person was, and what was refused, when the focus was last moved. None once they have left it: Yew can draw the
    /// next screen, let them press Back, and call `rendered` only then.
    arrived: Option<Place>,
    /// The move of the focus to come. That of a screen which has gone must not keep the next one from it.
    focus: Option<Timeout>,
    history: Option<History>,
    /// The number of the last opening by the preview; 0 before the first.
    #[cfg(feature = "preview")]
    opening: u32,
    /// What the browser says is heard for as long as the widget is there.
    _listeners: [Option<EventListener>; 3],
}

/// What makes a screen another one: which check, where in it, and how often going on was refused.
type Place = (bool, usize, Stage, u32);

impl Component for App {
    type Message = Message;
    type Properties = Checks;

    fn create(context: &Context<Self>) -> Self {
        let Checks { first, has_choice } = context.props();
        let region = browser::guess_region(&first.assessment);
        let journey = Journey::new(first.clone(), *has_choice, region);
        let act = context.link().callback(Message::Move);
        let history = History::of_page();
        if let Some(history) = &history {
            // After a reload the entry can still be one deep in the check.
            history.keep_at(journey.depth());
        }
        let (travel, leave, restart) = (act.clone(), act.clone(), act.clone());
        Self {
            language: BrowserLanguage::of(&first.text.locale, journey.region()),
            journey,
            results: ResultWords::default(),
            act,
            heading: NodeRef::default(),
            problems: NodeRef::default(),
            arrived: None,
            focus: None,
            #[cfg(feature = "preview")]
            opening: 0,
            _listeners: [
                history.as_ref().and_then(|history| {
                    history.on_move(move |depth| travel.emit(Move::Travel { depth }))
                }),
                browser::on_leave(move || leave.emit(Move::Leave)),
                browser::on_return(move || restart.emit(Move::Restart)),
            ],
            history,
        }
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Move(next_move) => {
                self.take(next_move);
                true
            }
            Message::Check(check) => {
                self.journey.add(check);
                self.journey.is_choosing()
            }
            #[cfg(feature = "preview")]
            Message::Open(opening) => {
                self.opening = opening.number;
                opening.moves(&self.journey).into_iter().for_each(|next_move| self.take(next_move));
                true
            }
            Message::Results(words, assessments) => {
                self.journey.complete(assessments);
                self.results = words;
                self.journey.session().stage() == Stage::Result
            }
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let text = &self.journey.check().text;
        let view = self.as_view();
        // The picker stays the same element on all screens and in all languages, and so keeps the focus.
        withstand_translation(html! {
            <div class="selfcheck" lang={text.locale.clone()} dir={direction(text)}>
                { language_picker(&view) }
                { screens::screen(&view) }
            </div>
        })
    }

    /// On arriving at a screen: its title, and the focus on its heading, or on what is to be
    /// corrected.
    ///
    /// The first screen takes no focus: the person may be reading the page that the check is part
    /// of.
    fn rendered(&mut self, _: &Context<Self>, is_first: bool) {
        #[cfg(feature = "preview")]
        crate::preview::tell(&self.journey, self.opening);
        let place = Some(self.place());
        if self.arrived == place {
            return;
        }
        self.arrived = place;
        browser::set_title(&screens::title(&self.as_view()));
        if !is_first {
            let has_problems = !self.journey.session().problems().is_empty();
            self.focus = browser::focus(if has_problems { &self.problems } else { &self.heading });
            browser::scroll_to_top();
        }
    }
}

fn direction(text: &Text) -> &'static str {
    if text.right_to_left { "rtl" } else { "ltr" }
}

impl App {
    /// Does what the person did, and tells the browser.
    fn take(&mut self, next_move: Move) {
        let depth = self.journey.depth();
        let is_travel = matches!(next_move, Move::Travel { .. });
        let is_language = matches!(next_move, Move::ChooseLanguage(_));
        self.journey.take(next_move);
        if self.arrived != Some(self.place()) {
            self.arrived = None;
            // Taking the screen away with the focus on it makes the browser lay it out once more beside the new one.
            browser::drop_focus();
        }
        let text = &self.journey.check().text;
        self.language.follow(&text.locale, self.journey.region());
        if is_language {
            browser::set_language(&text.locale, direction(text));
            browser::set_title(&screens::title(&self.as_view()));
        }
        // Forward does not go past a screen that has a problem, so then neither does the history.
        if let Some(history) = &self.history
            && (is_travel || depth != self.journey.depth())
        {
            history.keep_at(self.journey.depth());
        }
    }

    /// Where the person is now.
    fn place(&self) -> Place {
        let (journey, session) = (&self.journey, self.journey.session());
        (journey.is_choosing(), journey.hand_overs(), session.stage(), session.attempts())
    }

    fn as_view(&self) -> View<'_> {
        let Check { assessment, text, .. } = self.journey.check();
        let session = self.journey.session();
        let result = self.results.of(&assessment.id, &text.locale);
        View {
            journey: &self.journey,
            session,
            results: &self.results,
            words: Words {
                assessment,
                text,
                result: result.map(|result| &result.messages),
                region: self.journey.region(),
                answers: session.answers(),
                language: &self.language,
            },
            act: &self.act,
            heading: &self.heading,
            problems: &self.problems,
            history: self.history.as_ref(),
        }
    }
}
