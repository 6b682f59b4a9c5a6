// Starts the questions of the site. Until they have started, and whenever they fail, the static page is what a person
// sees: it holds the warning signs and the telephone numbers.

import { showApp, showProblem } from './static-page.js';

const main = document.getElementById('selfcheck');
const app = document.getElementById('selfcheck-app');

// A failure with a sentence of its own in the page.
class Problem extends Error {}

async function load(address) {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new Problem('missing');
  return response;
}

async function bytes(address) {
  const response = await load(address);
  return new Uint8Array(await response.arrayBuffer());
}

// The glue is written by wasm-bindgen. `start` is the widget's; it is alive only once its Wasm is.
async function widget(glueAddress, wasmAddress) {
  const [glue, wasm] = await Promise.all([import(glueAddress), load(wasmAddress)]);
  try {
    await glue.default({ module_or_path: wasm });
  } catch (error) {
    console.error(error);
    throw new Problem('refused');
  }
  return glue.start;
}

async function boot() {
  // Trunk puts hashes into these names and leaves them in the page's head (Trunk.toml).
  const named = (name) => new URL(document.querySelector(`meta[name="${name}"]`).content, document.baseURI);
  const { assessments, locale } = main.dataset;
  const packs = assessments.split(' ').flatMap((id) => [`packs/${id}.pack`, `packs/${id}.${locale}.text`]);
  const [start, ...contents] = await Promise.all([
    widget(named('selfcheck-glue'), named('selfcheck-wasm')),
    ...packs.map(bytes),
  ]);
  try {
    start(app, contents, 1);
  } catch (refusal) {
    // A string says why the packs were refused; anything else is a fault of ours.
    throw typeof refusal === 'string' ? new Problem('damaged') : refusal;
  }
  showApp();
}

// After the start: a trap in the Wasm surfaces here, and leaves screens that no longer answer. Events without an `error`
// are the browser's own notices.
addEventListener('error', ({ error }) => error && showProblem('stopped'));
addEventListener('unhandledrejection', () => showProblem('stopped'));

boot().catch((error) => {
  if (!(error instanceof Problem)) console.error(error);
  showProblem(error instanceof Problem ? error.message : 'fault');
});
