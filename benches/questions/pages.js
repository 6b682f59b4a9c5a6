// The page that Trunk builds, with the holiday form in the place of its checks.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Writes the page that the widget draws, and gives its name. */
function ofTheWidget({ folder, built }) {
  return write({ folder, built }, 'selfcheck.html', /data-assessments="[^"]*"/, 'data-assessments="holiday"');
}

/** Writes the page that a script draws by hand, from a form's words, and gives its name. */
function byHand({ folder, built }, script, form) {
  const words = JSON.stringify(form).replaceAll('<', '\\u003c');
  const scripts = `<script id="form" type="application/json">${words}</script><script src="${script}/main.js" type="module"></script>`;
  return write({ folder, built }, `${script}.html`, /<script [^>]*boot[^>]*><\/script>/, scripts);
}

function write({ folder, built }, name, from, to) {
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  if (!from.test(page)) throw new Error(`${join(built, 'index.html')}: there is no ${from}.`);
  writeFileSync(join(folder, name), page.replace(from, () => to));
  return name;
}

module.exports = { byHand, ofTheWidget };
