// The page of the site, with the holiday form in the place of its check: once as the widget draws it, once in React.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Writes selfcheck.html, which needs no form, or react.html, which needs one. */
function write(folder, site, name, form) {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const change = (text, from, to) => {
    if (!from.test(text)) throw new Error(`${join(site, 'index.html')} has no ${from}.`);
    return text.replace(from, () => to);
  };
  const changed = form
    ? change(
        page,
        /<script [^>]*boot[^>]*><\/script>/,
        `<script id="form" type="application/json">${JSON.stringify(form).replaceAll('<', '\\u003c')}</script>
    <script src="./react.js" type="module"></script>`,
      )
    : change(page, /data-assessments="[^"]*"/, 'data-assessments="holiday"');
  writeFileSync(join(folder, name), changed);
}

module.exports = write;
