//! The root of the widget: the session, and the screen for where it stands.

use std::rc::Rc;

use assessment::{Assessment, Text};
use yew::{
    Html, Properties, UseReducerHandle, component, hook, html, use_effect_with, use_memo,
    use_mut_ref, use_node_ref, use_reducer,
};

use crate::browser::{self, BrowserLanguage, History};
use crate::screens::{self, View};
use crate::session::{Action, Session};
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
#[component]
pub fn App(packs: &Packs) -> Html {
    let session = use_reducer(|| {
        let region = browser::guess_region(&packs.assessment);
        Session::new(Rc::clone(&packs.assessment), region)
    });
    let language = BrowserLanguage::of(&packs.text.locale, session.region());
    let history = use_memo((), |()| History::of_page());
    let view = View {
        session: &session,
        words: Words {
            assessment: &packs.assessment,
            text: &packs.text,
            region: session.region(),
            answers: session.answers(),
            language: &language,
        },
        act: session.dispatcher(),
        heading: use_node_ref(),
        problems: use_node_ref(),
        history: history.as_ref().clone(),
    };
    use_arrival(&view);
    use_browser_buttons(&session, &history);
    use_leaving(&session);

    let direction = if packs.text.right_to_left { "rtl" } else { "ltr" };
    html! {
        <div class="selfcheck" lang={packs.text.locale.clone()} dir={direction}>
            { screens::screen(&view) }
        </div>
    }
}

/// On arriving at a screen: its title, and the focus on its heading, or on what is to be corrected.
///
/// The first screen takes no focus: the person may be reading the page that the check is part of.
#[hook]
fn use_arrival(view: &View<'_>) {
    let place = (view.session.stage(), view.session.attempts());
    let title = screens::title(view);
    let has_problems = !view.session.problems().is_empty();
    let target = if has_problems { view.problems.clone() } else { view.heading.clone() };
    let is_first = use_mut_ref(|| true);
    use_effect_with(place, move |_| {
        browser::set_title(&title);
        if !is_first.replace(false) {
            browser::focus(&target);
            browser::scroll_to_top();
        }
    });
}

/// Lets the browser's Back and Forward buttons move through the screens.
#[hook]
fn use_browser_buttons(session: &UseReducerHandle<Session>, history: &Rc<Option<History>>) {
    let follow = Rc::clone(history);
    use_effect_with(session.depth(), move |depth| {
        if let Some(history) = follow.as_ref() {
            history.keep_at(*depth);
        }
    });

    let (session, history) = (session.clone(), Rc::clone(history));
    use_effect_with((), move |()| {
        let listener = history.as_ref().as_ref().and_then(|history| {
            let now = history.clone();
            history.on_move(move |to| {
                for _ in to..session.depth() {
                    session.dispatch(Action::Back);
                }
                if to > session.depth() {
                    session.dispatch(Action::Continue);
                    // Where the screen has a problem the session stays, and so does the history.
                    now.keep_at(session.depth());
                }
            })
        });
        move || drop(listener)
    });
}

/// Forgets the answers when the person leaves the page.
#[hook]
fn use_leaving(session: &UseReducerHandle<Session>) {
    let act = session.dispatcher();
    use_effect_with((), move |()| {
        let leave = act.clone();
        let listeners = (
            browser::on_leave(move || leave.dispatch(Action::Leave)),
            browser::on_return(move || act.dispatch(Action::Restart)),
        );
        move || drop(listeners)
    });
}
