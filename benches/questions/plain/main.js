// The holiday form by hand, without a framework: what a screen costs that nothing keeps track of.
import { problemWith } from '../problem.js';
import { CONTROLS } from './controls.js';
import { button, element } from './element.js';

const byId = (id) => document.getElementById(id);
const { title, intro, questions } = JSON.parse(byId('form').textContent);

let place = 0;
let answers = {};

function goOn() {
  const question = questions[place - 1];
  const problem = question && problemWith(question, answers[question.id]);
  if (problem) return arrive(place, problem);
  if (place < questions.length) history.pushState(place + 1, '');
  arrive(Math.min(place + 1, questions.length));
}

function clear() {
  answers = {};
  arrive(0);
}

/** Draws a screen, and moves the focus to its heading, or to what is to be corrected. */
function arrive(to, problem) {
  place = to;
  const question = questions[place - 1];
  const name = question ? `${question.words} – ${title}` : title;
  document.title = problem ? `Error: ${name}` : name;
  const screen = question ? questionScreen(question, problem) : startScreen();
  root.replaceChildren(screen);
  screen.querySelector(problem ? '.error-summary' : 'h1').focus({ preventScroll: true });
  scrollTo(0, 0);
}

function startScreen() {
  const lead = element('div', { class: 'lead' }, element('p', {}, intro));
  return element('div', { class: 'screen' }, element('h1', { tabindex: -1 }, title), lead, button('button', 'Start', goOn));
}

function questionScreen(question, problem) {
  const why = element('div', { class: 'disclosed' }, element('p', {}, question.why));
  return element(
    'div',
    { class: 'screen' },
    element(
      'div',
      { class: 'top' },
      button('back-link', 'Back', () => history.back()),
      element('p', { class: 'progress' }, `Step ${place}`),
      button('link', 'Clear and leave', clear),
    ),
    problem && errorSummary(question, problem),
    CONTROLS[question.kind](question, answers, problem, goOn),
    element('details', { class: 'why' }, element('summary', {}, 'Why we ask'), why),
    button('button', 'Continue', goOn),
  );
}

function errorSummary(question, problem) {
  return element(
    'div',
    { class: 'error-summary', role: 'alert', tabindex: -1, 'aria-labelledby': 'error-summary-title' },
    element('h2', { id: 'error-summary-title' }, 'There is a problem'),
    element('ul', {}, element('li', {}, button('link', problem, () => byId(question.id).focus()))),
  );
}

const root = element('div', { class: 'selfcheck', lang: 'en', dir: 'ltr' }, startScreen());
addEventListener('popstate', () => arrive(history.state ?? 0));
byId('selfcheck-app').append(root);
byId('selfcheck-static').hidden = true;
byId('selfcheck-app').hidden = false;
