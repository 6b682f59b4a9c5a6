// The shell of a single file. It shows the static page until a person starts, then the app in the frame, and the static page
// again when the app fails. It runs in the middle of the static page, right behind the buttons that it brings to life.
//
//   app -> shell   loaded; then ready, or error with the name of a problem; begun, when the first question is there
//   shell -> app   settings: what the address sets, and whether the file has the page to itself; begin: which check
//   shell -> host  here, at once; then ready or error, once, before the first answer

import { isProtected } from './protection.js';
import { readSettings, useSettings } from './settings.js';
import { showApp, showProblem } from './static-page.js';

/** How long an app that has been read may take to say its first word. It stays silent where its script does not run. */
const PATIENCE = 2000;

/** Lower than this, a page has given us a space that nobody can read a question in. */
const LEAST_HEIGHT = 320;

/** How long a person who has pressed Start waits before the page says that it is still at it. */
const LONG = 8000;

const settings = readSettings(location.hash);
const root = document.documentElement;
const alone = parent === window;
const byId = (id) => document.getElementById(id);
const frame = () => byId('selfcheck-app');

let heard = false;
let told = false;
let failed = false;
let isReady = false;
/** The check whose button was pressed. */
let wanted;

function say(word) {
  if (!alone) parent.postMessage({ selfcheck: word }, '*');
}

function tellHost(word) {
  if (!told) say(word);
  told = true;
}

const tellApp = (message) => frame()?.contentWindow.postMessage(message, '*');

// A press before the app is ready is kept, and shown as taken.
function press(event) {
  wanted = Number(event.currentTarget.dataset.check);
  for (const button of buttons) button.setAttribute('aria-disabled', button === event.currentTarget);
  const status = byId('selfcheck-status');
  const show = (message) => {
    status.textContent = status.dataset[message];
  };
  show('starting');
  setTimeout(() => failed || root.classList.contains('running') || show('slow'), LONG);
  if (isReady) begin();
}

const begin = () => tellApp({ selfcheck: 'begin', check: wanted });

function fail(problem) {
  failed = true;
  root.classList.remove('running');
  byId('selfcheck-start').hidden = true;
  showProblem(problem);
  tellHost('error');
  // Nothing of a person's answers stays in a frame that has stopped, and nothing runs that is not protected.
  frame()?.remove();
}

const words = {
  loaded: tellSettings,
  ready() {
    isReady = true;
    tellHost('ready');
    if (wanted !== undefined) begin();
  },
  begun() {
    root.classList.add('running');
    showApp();
    frame().focus({ preventScroll: true });
    // The ways to files in other languages: they would lose the answers.
    const languages = byId('selfcheck-languages');
    if (languages) languages.hidden = true;
  },
  error: ({ data }) => fail(data.problem),
};

addEventListener('message', (event) => {
  if (failed || event.source !== frame()?.contentWindow) return;
  heard = true;
  words[event.data.selfcheck]?.(event);
});

/** The app waits for them. An app that is not told them never starts. */
async function tellSettings() {
  if (await isSafe) tellApp({ selfcheck: 'settings', ...settings, alone });
}

function whole() {
  // A file that ends too soon ends inside the frame's attribute; and what cleans up pages may take the attribute away.
  if (failed) return frame()?.remove();
  if (!frame()?.srcdoc) return fail('damaged');
  const listen = () => setTimeout(() => heard || failed || fail('old'), PATIENCE);
  if (document.readyState === 'complete') listen();
  else frame().addEventListener('load', listen);
}

say('here');
useSettings(settings);
byId('selfcheck-unscripted').remove();
const buttons = byId('selfcheck-start').querySelectorAll('button');
for (const button of buttons) button.addEventListener('click', press);
byId('selfcheck-start').hidden = false;

if (!alone && innerHeight < LEAST_HEIGHT && location.protocol.startsWith('http')) {
  const way = byId('selfcheck-own-page');
  way.firstChild.href = location.href;
  way.hidden = false;
}

console.info('Selfcheck now tries what its policy forbids. It starts only if the browser refuses, and notes each refusal below.');
const isSafe = isProtected();
isSafe.then((is) => is || fail('unprotected'));

// Programs that make pages faster put scripts off: the app may have been here for long.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', whole);
else whole();
tellSettings();

document.addEventListener('DOMContentLoaded', () => {
  for (const link of byId('selfcheck-languages')?.querySelectorAll('a') ?? []) link.hash = location.hash;
  const regions = byId('selfcheck-regions');
  const own = settings.region && regions.querySelector(`[data-region=${settings.region}]`);
  if (own) regions.prepend(own);
});
