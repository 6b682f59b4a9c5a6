// The app of a single file: starts the questions from what stands in its own document, and asks for nothing else.

import './no-rtc.js';
import { initSync, start } from 'selfcheck-glue';
import { joined } from './streams.js';
import { useWishes } from './wishes.js';

/** The smallest module there is: where not even this is compiled, none is. */
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

const tell = (word, problem) => parent.postMessage({ selfcheck: word, problem }, '*');
const block = (name) => document.querySelectorAll(`script[data-${name}]`);
const text = ({ textContent }) => new TextEncoder().encode(textContent);

function checksum(data) {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

// A failure with a sentence of its own in the shell.
class Problem extends Error {}

async function compile() {
  const [wasm] = block('wasm');
  if (checksum(text(wasm)) !== Number(wasm.dataset.wasm)) throw new Problem('damaged');
  if (typeof WebAssembly !== 'object') throw new Problem('old');
  await WebAssembly.compile(EMPTY_MODULE).catch(() => {
    throw new Problem('refused');
  });
  return WebAssembly.compile(joined(wasm.textContent)).catch(() => {
    throw new Problem('old');
  });
}

function wishes() {
  return new Promise((resolve) => {
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data.selfcheck === 'wishes') resolve(data);
    });
    tell('loaded');
  });
}

/** By keys, the browser would print what the frame shows of the app. This prints all of it, as the button does. */
function printAll(event) {
  if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  print();
}

async function run() {
  const [{ region, alone, ...look }, module] = await Promise.all([wishes(), compile()]);
  useWishes(look);
  const { dataset } = document.documentElement;
  if (region) dataset.region = region;
  if (alone) {
    dataset.alone = '';
    addEventListener('keydown', printAll);
  }
  initSync({ module });
  const words = block('words');
  const logics = block('logic');
  // For each logic as many packs of words as there are languages.
  const languages = words.length / logics.length;
  const wordsOf = (i) => Array.from(words).slice(i * languages, (i + 1) * languages);
  const packs = Array.from(logics, (logic, i) => [logic, ...wordsOf(i)]).flat().map(text);
  try {
    start(document.getElementById('selfcheck'), packs, languages);
  } catch (refusal) {
    // A string says why the packs were refused; anything else is a fault of ours.
    throw typeof refusal === 'string' ? new Problem('damaged', { cause: refusal }) : refusal;
  }
  tell('ready');
}

// The start has been read; from here on the shell has nothing to offer.
addEventListener('click', function begin({ target }) {
  if (!target.closest('button')) return;
  removeEventListener('click', begin);
  tell('begun');
});

// After the start: a trap in the Wasm surfaces here, and leaves screens that no longer answer. Events without an `error`
// are the browser's own notices.
addEventListener('error', ({ error }) => error && tell('error', 'stopped'));
addEventListener('unhandledrejection', () => tell('error', 'stopped'));

run().catch((error) => {
  console.error(error.cause ?? error);
  tell('error', error instanceof Problem ? error.message : 'fault');
});
