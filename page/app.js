// The app of a single file: starts the questions from what the shell hands to it, and asks for nothing else.

import './no-rtc.js';
import { initSync, start } from 'selfcheck-glue';
import { isProtected } from './protection.js';
import { useSettings } from './settings.js';

/** The smallest module there is: where not even this is compiled, none is. */
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

const tell = (word, problem) => parent.postMessage({ selfcheck: word, problem }, '*');

// A failure with a sentence of its own in the shell.
class Problem extends Error {}

/** By word, what the shell says or will say: a promise, and what keeps it. */
const said = new Map();

function saying(word) {
  if (!said.has(word)) {
    let hear;
    const heard = new Promise((resolve) => (hear = resolve));
    said.set(word, { heard, hear });
  }
  return said.get(word);
}

/** What the shell says under this word, the first time, before it is asked for or after. */
const hear = (word) => saying(word).heard;

function listen() {
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    // A shell that comes late, because something put its script off, asks for the word again.
    if (data.selfcheck === 'here') tell('loaded');
    else saying(data.selfcheck).hear(data);
  });
}

/** Without an origin there is no storage, and no way to make anew what no-rtc.js took away. The sandbox sees to that. */
async function demandProtection() {
  const isSandboxed = self.origin === 'null' && !('RTCPeerConnection' in window);
  if (!isSandboxed || !(await isProtected())) throw new Problem('unprotected');
}

async function compile() {
  if (typeof WebAssembly !== 'object') throw new Problem('no_webassembly');
  const { bytes } = await hear('wasm');
  const module = await WebAssembly.compile(bytes).catch(() => null);
  if (module) return module;
  await WebAssembly.compile(EMPTY_MODULE).catch(() => {
    throw new Problem('refused');
  });
  throw new Problem('old');
}

/** By keys, the browser would print what the frame shows of the app. This prints all of it, as the button does. */
function printAll(event) {
  if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  print();
}

/** The results of each check behind its logic, as the widget reads them. Each has as many as there are languages. */
function byCheck(logics, results) {
  const languages = results.length / logics.length;
  const resultsOf = (check) => results.slice(check * languages, (check + 1) * languages);
  return [logics.flatMap((logic, check) => [logic, ...resultsOf(check)]), languages];
}

/** The first check of this file, on its first screen. */
function widget({ bytes, checks }) {
  try {
    return start(document.getElementById('selfcheck'), bytes, checks > 1);
  } catch (refusal) {
    // A string says why the packs were refused; anything else is a fault of ours.
    throw typeof refusal === 'string' ? new Problem('damaged', { cause: refusal }) : refusal;
  }
}

let hasBegun = false;

/** Gives the widget what follows the first check in the file, as it comes. Gives whether all of it is whole. */
async function addTheRest(checks, first) {
  const logics = [first.bytes[0]];
  while (logics.length < first.checks) {
    const { bytes } = await hear(`questions ${logics.length}`);
    // A check with fewer languages than the first was cut short.
    if (bytes.length !== first.bytes.length || !checks.addCheck(bytes)) return false;
    logics.push(bytes[0]);
  }
  const { bytes } = await hear('results');
  return checks.addResults(...byCheck(logics, bytes));
}

/** Whoever has begun goes on, and the result says what it lacks. Nobody begins what is known to be damaged. */
function lackTheRest(checks) {
  if (hasBegun) checks.addResults([], 0);
  else tell('error', 'damaged');
}

async function run() {
  listen();
  tell('loaded');
  await demandProtection();
  const { region, alone, ...look } = await hear('settings');
  useSettings(look);
  const { dataset } = document.documentElement;
  if (region) dataset.region = region;
  if (alone) {
    dataset.alone = '';
    addEventListener('keydown', printAll);
  }
  initSync({ module: await compile() });
  const first = await hear('questions 0');
  const checks = widget(first);
  tell('ready');
  addTheRest(checks, first).then((isWhole) => isWhole || lackTheRest(checks));
  hear('lack').then(() => lackTheRest(checks));
  const { check } = await hear('begin');
  hasBegun = true;
  checks.begin(check);
  tell('begun');
}

// A trap in the Wasm surfaces here, and leaves screens that no longer answer. Events without an `error` are the browser's
// own notices.
addEventListener('error', ({ error }) => error && tell('error', 'stopped'));
addEventListener('unhandledrejection', () => tell('error', 'stopped'));

run().catch((error) => {
  console.error(error.cause ?? error);
  tell('error', error instanceof Problem ? error.message : 'fault');
});
