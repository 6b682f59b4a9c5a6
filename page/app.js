// The app of a single file: starts the questions from what stands in its own document, and asks for nothing else.

import './no-rtc.js';
import { initSync, start } from 'selfcheck-glue';
import { isProtected } from './protection.js';
import { useSettings } from './settings.js';

/** The smallest module there is: where not even this is compiled, none is. */
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

const tell = (word, problem) => parent.postMessage({ selfcheck: word, problem }, '*');
const block = (name) => document.querySelectorAll(`script[data-${name}]`);
const text = ({ textContent }) => new TextEncoder().encode(textContent);

// A failure with a sentence of its own in the shell.
class Problem extends Error {}

/** What the shell says under this word, once. */
function hear(word) {
  return new Promise((resolve) => {
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data.selfcheck === word) resolve(data);
    });
  });
}

/** Without an origin there is no storage, and no way to make anew what no-rtc.js took away. The sandbox sees to that. */
async function demandProtection() {
  const isSandboxed = self.origin === 'null' && !('RTCPeerConnection' in window);
  if (!isSandboxed || !(await isProtected())) throw new Problem('unprotected');
}

function bytesOf(digits) {
  if (Uint8Array.fromHex) return Uint8Array.fromHex(digits);
  const bytes = new Uint8Array(digits.length / 2);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = parseInt(digits.substr(2 * place, 2), 16);
  return bytes;
}

async function compile() {
  // The script that says it does not run where it was altered: the policy names it by its hash.
  const { selfcheckWasm } = window;
  if (!selfcheckWasm) throw new Problem('damaged');
  if (typeof WebAssembly !== 'object') throw new Problem('no_webassembly');
  const module = await WebAssembly.compile(bytesOf(selfcheckWasm)).catch(() => null);
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

/** The checks of this document, on their first screen. */
function widget() {
  const words = block('words');
  const logics = block('logic');
  // For each logic as many packs of words as there are languages.
  const languages = words.length / logics.length;
  const wordsOf = (i) => Array.from(words).slice(i * languages, (i + 1) * languages);
  const packs = Array.from(logics, (logic, i) => [logic, ...wordsOf(i)]).flat().map(text);
  try {
    return start(document.getElementById('selfcheck'), packs, languages);
  } catch (refusal) {
    // A string says why the packs were refused; anything else is a fault of ours.
    throw typeof refusal === 'string' ? new Problem('damaged', { cause: refusal }) : refusal;
  }
}

async function run() {
  const settings = hear('settings');
  const begin = hear('begin');
  tell('loaded');
  const compiled = compile();
  // It may fail while something else is waited for, and is heard of below.
  compiled.catch(() => {});
  await demandProtection();
  const { region, alone, ...look } = await settings;
  useSettings(look);
  const { dataset } = document.documentElement;
  if (region) dataset.region = region;
  if (alone) {
    dataset.alone = '';
    addEventListener('keydown', printAll);
  }
  initSync({ module: await compiled });
  const checks = widget();
  tell('ready');
  const { check } = await begin;
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
