// Starts the questions. Until they have started, and whenever they fail, the static page of index.html is what a person
// sees: it holds the warning signs and the telephone numbers.

const main = document.getElementById('selfcheck');
const staticPage = document.getElementById('selfcheck-static');
const problem = document.getElementById('selfcheck-problem');
const waiting = document.getElementById('selfcheck-waiting');
const app = document.getElementById('selfcheck-app');

const STOPPED = 'The check stopped because of a fault.';

function showStaticPage(why) {
  app.hidden = true;
  staticPage.hidden = false;
  waiting.hidden = true;
  const sentence = document.createElement('p');
  sentence.textContent = `${why} Please use the warning signs and telephone numbers on this page.`;
  problem.replaceChildren(sentence);
  scrollTo(0, 0);
}

// A failure that a person can be told about.
class Problem extends Error {}

async function load(address) {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) {
    throw new Problem('The questions could not start because a part of them could not be loaded.');
  }
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
    throw new Problem('The questions could not start because this browser cannot or may not run WebAssembly.');
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
    start(app, contents);
  } catch (refusal) {
    // A string says why the packs were refused; anything else is a fault of ours.
    throw typeof refusal === 'string' ? new Problem(`The questions could not start: ${refusal}.`) : refusal;
  }
  staticPage.hidden = true;
  app.hidden = false;
}

// After the start: a trap in the Wasm surfaces here, and leaves screens that no longer answer. Events without an `error`
// are the browser's own notices.
addEventListener('error', ({ error }) => error && showStaticPage(STOPPED));
addEventListener('unhandledrejection', () => showStaticPage(STOPPED));

boot().catch((error) => {
  if (!(error instanceof Problem)) console.error(error);
  showStaticPage(error instanceof Problem ? error.message : 'The questions could not start because of a fault.');
});
