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

/** Calls `heard` with what the shell says under this word. */
function onWord(word, heard) {
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data.selfcheck === word) heard(data);
  });
}

/** What the shell says under this word, the first time. */
const hear = (word) => new Promise((resolve) => onWord(word, resolve));

/** Without an origin there is no storage, and no way to make anew what no-rtc.js took away. The sandbox sees to that. */
async function demandProtection() {
  const isSandboxed = self.origin === 'null' && !('RTCPeerConnection' in window);
  if (!isSandboxed || !(await isProtected())) throw new Problem('unprotected');
}

async function compile(wasm) {
  if (typeof WebAssembly !== 'object') throw new Problem('no_webassembly');
  const { bytes } = await wasm;
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
function widget({ bytes, hasChoice }) {
  try {
    return start(document.getElementById('selfcheck'), bytes, hasChoice);
  } catch (refusal) {
    // A string says why the packs were refused; anything else is a fault of ours.
    throw typeof refusal === 'string' ? new Problem('damaged', { cause: refusal }) : refusal;
  }
}

let hasBegun = false;

async function run() {
  const [settings, wasm, questions, results, begin] = ['settings', 'wasm', 'questions', 'results', 'begin'].map(hear);
  // A shell that comes late, because something put its script off, asks for the word again.
  onWord('here', () => tell('loaded'));
  tell('loaded');
  await demandProtection();
  const { region, alone, ...look } = await settings;
  useSettings(look);
  const { dataset } = document.documentElement;
  if (region) dataset.region = region;
  if (alone) {
    dataset.alone = '';
    addEventListener('keydown', printAll);
  }
  initSync({ module: await compile(wasm) });
  const first = await questions;
  const checks = widget(first);
  const logics = [first.bytes[0]];
  // Whoever has begun goes on without what was damaged on its way, and the result says so.
  const demand = (isWhole) => isWhole || hasBegun || tell('error', 'damaged');
  onWord('questions', ({ bytes }) => {
    logics.push(bytes[0]);
    demand(checks.addCheck(bytes));
  });
  tell('ready');
  results.then(({ bytes }) => demand(checks.addResults(...byCheck(logics, bytes))));
  const { check } = await begin;
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
