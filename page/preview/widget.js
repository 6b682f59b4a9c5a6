// The widget in the frame of the preview. Its parts are files of their own, so that a change to one is on the screen in
// seconds. What is published is a single file: shell.js and app.js.

import { readSettings, useSettings } from '../settings.js';
import { showApp, showProblem } from '../static-page.js';

async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** An event in the preview's window. */
function tell(word, detail) {
  parent.dispatchEvent(new CustomEvent(word, { detail }));
}

/** The widget calls this at each change (src/preview.rs). */
let hear = () => {};
self.selfcheckStands = (standing, opening) => hear({ standing: JSON.parse(standing), opening });

async function start() {
  const { region, ...look } = readSettings(location.hash);
  if (region) document.documentElement.dataset.region = region;
  useSettings(look);
  // Trunk puts hashes into these names and leaves them in the page's head (Trunk.toml).
  const named = (name) => new URL(document.querySelector(`meta[name="${name}"]`).content, document.baseURI);
  const { assessments, locale } = document.getElementById('selfcheck').dataset;
  const ids = assessments.split(' ');
  const packs = (kind) => Promise.all(ids.map((id) => Promise.all([`packs/${id}.pack`, `packs/${id}.${locale}.${kind}`].map(load))));
  const glue = await import(named('selfcheck-glue'));
  await glue.default({ module_or_path: await load(named('selfcheck-wasm')) });
  const [first, ...others] = await packs('text');
  const widget = glue.start(document.getElementById('selfcheck-app'), first, others.length > 0);
  others.forEach((questions) => widget.addCheck(questions));
  widget.addResults((await packs('result')).flat(), 1);
  showApp();
  tell('selfcheck-started', widget);
  hear = (told) => tell('selfcheck-stands', told);
}

export function startWidget() {
  // Before the widget hears of it, and forgets the answers: those are to outlast a reload.
  addEventListener('pagehide', () => (hear = () => {}));
  addEventListener('error', ({ error }) => error && showProblem('stopped'));
  start().catch((error) => {
    console.error(error);
    showProblem('fault');
  });
}
