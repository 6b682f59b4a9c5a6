// `cargo xtask pages`: what the result page says to the people of the stories, as text, for those who read and judge it.
// Arguments: the folder of a built preview, the folder to write into, and names of stories; without names, all.
// A file is <story>.txt: the first layer, then the rest with every fold opened, `>` before the title of each.
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { join } = require('node:path');
const { chromium } = require('@playwright/test');
const sirv = require('sirv');
const executablePath = require('./chromium.js');

/** What a reader of the page would not take for words about them: lists to choose from, and parts that are the same for all. */
const LEFT_OUT = 'select, label, .levels, .sources, .changes, .about, .print-only, .visually-hidden';

const [site, out, ...names] = process.argv.slice(2);

/** The text of a part of the result, a line for each block. */
function textOf(part, leftOut) {
  const copy = part.cloneNode(true);
  copy.querySelectorAll(leftOut).forEach((one) => one.remove());
  copy.querySelectorAll('summary').forEach((one) => one.prepend('> '));
  copy.querySelectorAll('li').forEach((one) => one.prepend('- '));
  copy.querySelectorAll('h1, h2, h3, h4').forEach((one) => one.prepend('# '));
  // What is not in the document has no layout, and so no lines.
  copy.style.cssText = 'position: absolute; inset-inline-start: 0; inline-size: 40rem';
  copy.querySelectorAll('details').forEach((one) => (one.open = true));
  document.body.append(copy);
  const text = copy.innerText.replace(/\n{3,}/g, '\n\n').trim();
  copy.remove();
  return text;
}

async function main() {
  const server = createServer(sirv(site)).listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://localhost:${server.address().port}/`;
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  // The machine may be busy with other work.
  page.setDefaultTimeout(120_000);
  // A page of before would be read as one of today.
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const checks = ['back-pain', 'heel-pain'].map((id) => [id, JSON.parse(readFileSync(join(site, 'packs', `${id}.preview.json`), 'utf8')).retold]);
  // Somebody without a care level lacks an answer.
  const answered = new Set(checks.flatMap(([, people]) => people.filter(({ care }) => care !== null).map(({ name }) => name)));
  const unknown = names.filter((name) => !answered.has(name));
  if (unknown.length) throw new Error(`No story in examples/stories/ is called so and answered to the end: ${unknown.join(', ')}.`);
  const lengths = [];
  for (const [check, people] of checks) {
    const read = people.filter(({ name }) => answered.has(name) && (!names.length || names.includes(name)));
    for (const { name } of read) {
      await page.goto(`${address}?check=${check}&person=${name}`);
      await page.getByText(`Opened with the answers of ${name}`).waitFor();
      const frame = page.frame({ url: (url) => url.search === '' && url.pathname === '/' });
      const [top, below] = await Promise.all(['.result-first', '.result-more'].map((part) => frame.locator(part).elementHandle()));
      const [first, more] = [await top.evaluate(textOf, LEFT_OUT), await below.evaluate(textOf, LEFT_OUT)];
      const seen = await top.evaluate(textOf, `${LEFT_OUT}, details > :not(summary)`);
      lengths.push([seen, first + more].map((text) => text.split(/\s+/).filter((word) => /\w/.test(word)).length));
      writeFileSync(join(out, `${name}.txt`), `=== The first layer\n\n${first}\n\n=== Below, every fold opened\n\n${more}\n`);
    }
  }
  await browser.close();
  server.close();
  const median = (all) => all.sort((one, other) => one - other)[Math.floor(all.length / 2)];
  console.log(
    `${lengths.length} pages are in ${out}; their first layer, with folds closed, has ${median(lengths.map(([first]) => first))} words at the median, the whole ${median(lengths.map(([, whole]) => whole))}.`,
  );
}

main();
