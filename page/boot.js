// Starts the questions of the page that Trunk serves. There the parts are files of their own, so that a change to one is on
// the screen in seconds. What is published is a single file: shell.js and app.js.

import { showApp, showProblem } from './static-page.js';

const main = document.getElementById('selfcheck');

async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function boot() {
  // Trunk puts hashes into these names and leaves them in the page's head (Trunk.toml).
  const named = (name) => new URL(document.querySelector(`meta[name="${name}"]`).content, document.baseURI);
  const { assessments, locale } = main.dataset;
  const packs = (kind) => Promise.all(assessments.split(' ').flatMap((id) => [`packs/${id}.pack`, `packs/${id}.${locale}.${kind}`]).map(load));
  const glue = await import(named('selfcheck-glue'));
  await glue.default({ module_or_path: await load(named('selfcheck-wasm')) });
  const checks = glue.start(document.getElementById('selfcheck-app'), await packs('text'), 1);
  checks.addResults(await packs('result'), 1);
  showApp();
}

addEventListener('error', ({ error }) => error && showProblem('stopped'));
boot().catch((error) => {
  console.error(error);
  showProblem('fault');
});
