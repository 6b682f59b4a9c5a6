// The shell of a single file. It shows the static page until a person starts, then the app in the frame, and the static page
// again when the app fails. It runs in the middle of the static page, right behind the buttons that it brings to life; what
// the app is made of stands further on in the file, and is handed to it as it arrives.
//
//   app -> shell   loaded; then ready, or error with the name of a problem; begun, when the first question is there
//   shell -> app   here, at once; settings, wasm, questions of each check and results, as soon as each can be had; begin: which
//                  check; lack, when something did not arrive and somebody has begun
//   shell -> host  here, at once; then ready or error, once, before the first answer

import { bytesOfHex, bytesOfJson } from './bytes.js';
import { isProtected } from './protection.js';
import { readSettings, useSettings } from './settings.js';
import { showApp, showProblem } from './static-page.js';

/** How long an app that has been read may take to say its first word. It stays silent where its script does not run. */
const PATIENCE = 2000;

/** How long a person who has pressed Start waits before the page says that it is still at it. */
const LONG = 8000;

/** How long after the start the page is at rest. */
const AT_REST = 1000;

/** Lower than this, a page has given us a space that nobody can read a question in. */
const LEAST_HEIGHT = 320;

const settings = readSettings(location.hash);
const root = document.documentElement;
const alone = parent === window;
const byId = (id) => document.getElementById(id);
const frame = () => byId('selfcheck-app');
const startButtons = () => byId('selfcheck-start').querySelectorAll('button[data-check]');

let told = false;
let failed = false;
let isReady = false;
/** How many checks the app was given: from the first on, as they stand in the file. */
let given = 0;
let hasBegun = false;
/** The check whose button was pressed. */
let wanted;

function sayToHost(word) {
  if (!alone) parent.postMessage({ selfcheck: word }, '*');
}

/** How it went: once. */
function tellHost(word) {
  if (!told) sayToHost(word);
  told = true;
  // The rest of the page is laid out when nobody waits for anything: not before a press on Start that was kept.
  setTimeout(() => root.classList.add('settled'), AT_REST);
}

const tellApp = (word, more, hand = []) =>
  frame()?.contentWindow.postMessage({ selfcheck: word, ...more }, '*', hand);

function showStatus(message) {
  const status = byId('selfcheck-status');
  status.textContent = status.dataset[message];
}

// A press before the app is ready is kept, and shown as taken.
function press({ currentTarget }) {
  wanted = Number(currentTarget.dataset.check);
  for (const button of startButtons()) button.setAttribute('aria-disabled', button === currentTarget);
  showStatus('starting');
  setTimeout(() => showStatus('slow'), LONG);
  beginWanted();
}

function beginWanted() {
  if (isReady && wanted < given) tellApp('begin', { check: wanted });
}

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
  ready() {
    isReady = true;
    tellHost('ready');
    beginWanted();
  },
  begun() {
    hasBegun = true;
    root.classList.add('running');
    showApp();
    // Who has gone back to the page around the file meanwhile keeps the focus there.
    if (document.hasFocus()) frame().focus({ preventScroll: true });
    // The ways to files in other languages: they would lose the answers.
    const languages = byId('selfcheck-languages');
    if (languages) languages.hidden = true;
  },
  error: ({ problem }) => fail(problem),
};

const isLoaded = new Promise((resolve) => {
  words.loaded = resolve;
});

addEventListener('message', ({ source, data }) => {
  if (!failed && source === frame()?.contentWindow) words[data.selfcheck]?.(data);
});

const isSafe = isProtected().then((is) => is || fail('unprotected'));

/** The script that says it does not run where it was altered: the policy names it by its hash. */
const hasWasm = new Promise((resolve) => {
  if (window.selfcheckWasm) resolve();
  else addEventListener('selfcheck-wasm', resolve);
});

/** Programs that make pages faster put scripts off: all of the file may have been here for long. */
const hasEnded = new Promise((resolve) => {
  const { readyState } = document;
  if (readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
  else if (readyState === 'interactive') addEventListener('load', resolve);
  else resolve();
});

/** The questions of a check, by its place, are here once what follows them in the file is. */
const hasQuestions = (check) =>
  new Promise((resolve) => {
    const look = () => document.querySelector(`script[data-questions="${check + 1}"], script[data-results]`) && resolve();
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true });
    look();
    hasEnded.then(resolve).then(() => observer.disconnect());
  });

/** Whoever has begun goes on: the app says at the result what it lacks. Nobody begins what is known to be damaged. */
function lackTheRest() {
  if (hasBegun) tellApp('lack');
  else fail('damaged');
}

const isComplete = new Promise((resolve) => {
  hasEnded.then(() => {
    if (failed) frame()?.remove();
    // What cleans up pages may take the app out of its frame.
    else if (!window.selfcheckWasm || !frame()?.srcdoc) fail('damaged');
    else if (!byId('selfcheck-end')) lackTheRest();
    else {
      resolve();
      waitForWord();
    }
  });
});

/** An app that was read and is silent never comes. */
async function waitForWord() {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  const silence = setTimeout(() => failed || fail('old'), PATIENCE);
  isLoaded.then(() => clearTimeout(silence));
}

/** Tells the app when all of this is so. An app that is not told never starts. */
function handOn(conditions, hand, lack = () => fail('damaged')) {
  Promise.all([isLoaded, isSafe, ...conditions])
    .then(() => failed || hand())
    .catch(lack);
}

/** The packs in these blocks. */
const packs = (blocks) =>
  Array.from(document.querySelectorAll(`script[data-${blocks}]`), ({ textContent }) => bytesOfJson(textContent));

/** Hands bytes over, which is quicker than a copy. */
const give = (word, bytes, more) => tellApp(word, { bytes, ...more }, [bytes].flat().map(({ buffer }) => buffer));

/** When the questions of each check are here. There is a button for each. */
const arrivals = Array.from(startButtons(), (_, check) => hasQuestions(check));

handOn([], () => tellApp('settings', { ...settings, alone }));
handOn([hasWasm], () => give('wasm', bytesOfHex(window.selfcheckWasm)));
arrivals.forEach((isHere, check) => {
  const hand = () => {
    give(`questions ${check}`, packs(`questions="${check}"`), { checks: arrivals.length });
    given = check + 1;
    beginWanted();
  };
  handOn([isHere], hand, lackTheRest);
});
handOn([isComplete], () => give('results', packs('results')), lackTheRest);

sayToHost('here');
tellApp('here');
useSettings(settings);
byId('selfcheck-unscripted').remove();
for (const button of startButtons()) button.addEventListener('click', press);
byId('selfcheck-start').hidden = false;
// A frame that was just made may not know yet how high it is.
requestAnimationFrame(() => {
  if (alone || innerHeight >= LEAST_HEIGHT || !location.protocol.startsWith('http')) return;
  const way = byId('selfcheck-own-page');
  way.firstChild.href = location.href;
  way.hidden = false;
});
console.info('Selfcheck now tries what its policy forbids. It starts only if the browser refuses, and notes each refusal.');

hasEnded.then(() => {
  for (const link of byId('selfcheck-languages')?.querySelectorAll('a') ?? []) link.hash = location.hash;
  const regions = byId('selfcheck-regions');
  const own = settings.region && regions.querySelector(`[data-region=${settings.region}]`);
  if (own) regions.prepend(own);
});
