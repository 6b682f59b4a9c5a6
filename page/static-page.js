// The static page and the questions: one of them is on the screen. The page's words are in its markup, written by
// crates/pages; a problem is a <template> there.

const byId = (id) => document.getElementById(id);

/** The static page stays, or comes back, and says why. */
export function showProblem(problem) {
  const app = byId('selfcheck-app');
  const wasRunning = app && !app.hidden;
  if (app) app.hidden = true;
  byId('selfcheck-static').hidden = false;
  const sentence = byId(`problem-${problem}`) ?? byId('problem-fault');
  byId('selfcheck-problem').replaceChildren(sentence.content.cloneNode(true));
  // Who reads the page already is left where they are.
  if (wasRunning) scrollTo(0, 0);
}

/** The questions take the place of the static page. */
export function showApp() {
  byId('selfcheck-problem').replaceChildren();
  byId('selfcheck-static').hidden = true;
  byId('selfcheck-app').hidden = false;
}
