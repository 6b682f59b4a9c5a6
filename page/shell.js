// The shell of a single file. It shows the static page until the app in the frame is ready, and again when it fails; the
// app's only way out is to say one of these words to it.
//
//   app -> shell   loaded, then ready or error with the name of a problem; begun at the first press of a button
//   shell -> app   what the address wishes for, and whether the file has the page to itself; once, when it has loaded
//   shell -> host  here, as soon as this script runs; then ready or error, once, before the first answer

import { showApp, showProblem } from './static-page.js';
import { readWishes, useWishes } from './wishes.js';

/** How long an app that has been read may take to say its first word. It stays silent where its script does not run. */
const PATIENCE = 5000;

const wishes = readWishes(location.hash);
const root = document.documentElement;
const alone = parent === window;
let heard = false;
let told = false;

if (!alone) parent.postMessage({ selfcheck: 'here' }, '*');

// Links to the files in other languages. They would lose the answers, so they go when there may soon be one, or when the
// app has a picker of its own.
const languages = document.getElementById('selfcheck-languages');

function passBy(word) {
  if (languages?.dataset.until === word) languages.hidden = true;
}

for (const link of languages?.querySelectorAll('a') ?? []) link.hash = location.hash;

function tellHost(word) {
  if (!alone && !told) parent.postMessage({ selfcheck: word }, '*');
  told = true;
}

function fail(problem) {
  root.classList.remove('running');
  if (languages) languages.hidden = false;
  showProblem(problem);
  tellHost('error');
}

const words = {
  loaded: ({ source }) => source.postMessage({ selfcheck: 'wishes', ...wishes, alone }, '*'),
  ready() {
    root.classList.add('running');
    showApp();
    passBy('ready');
    tellHost('ready');
  },
  begun: () => passBy('begun'),
  error({ data }) {
    fail(data.problem);
    // Nothing of a person's answers stays in a frame that has stopped.
    document.getElementById('selfcheck-app').remove();
  },
};

addEventListener('message', (event) => {
  const frame = document.getElementById('selfcheck-app');
  if (!frame || event.source !== frame.contentWindow) return;
  heard = true;
  words[event.data.selfcheck]?.(event);
});

document.addEventListener('DOMContentLoaded', () => {
  const frame = document.getElementById('selfcheck-app');
  // A file that ends too soon ends inside the frame's attribute.
  if (!frame) return fail('damaged');
  frame.addEventListener('load', () => setTimeout(() => heard || fail('old'), PATIENCE));
});

useWishes(wishes);
const regions = document.getElementById('selfcheck-regions');
const own = wishes.region && regions.querySelector(`[data-region=${wishes.region}]`);
if (own) regions.prepend(own);
