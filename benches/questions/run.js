// What a question costs the main thread: the widget beside the same screens written by hand, by turns in the
// same browser.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { chromium } = require('../../tests/browser/node_modules/@playwright/test');
const executablePath = require('../../tests/browser/chromium.js');
const drawn = require('./drawn.js');
const { byHand, ofTheWidget } = require('./pages.js');
const question = require('./question.js');
const serve = require('./serve.js');
const print = require('./table.js');
const visit = require('./visit.js');

const WARM_UP = 3;
const MEASURED = 15;

const [folder, built] = process.argv.slice(2);
const count = readdirSync(join(__dirname, 'holiday/screens')).length;

async function run(browser, address) {
  const look = async (page, what) => {
    const { seen } = await visit(browser, `${address}/${page}`, { count, slower: 1, look: `(${what})()` });
    return seen;
  };
  console.log(`A form of ${count} questions, each answered once in a page just loaded: medians.\n`);
  const widget = ofTheWidget({ folder, built });
  const form = {
    title: 'Holiday form',
    intro: 'Answer questions about the holiday that you would like.',
    questions: await look(widget, question),
  };
  const pages = {
    Selfcheck: widget,
    'React 19': byHand({ folder, built }, 'react', form),
    'no framework': byHand({ folder, built }, 'plain', form),
  };
  const screens = await look(widget, drawn);
  for (const page of Object.values(pages)) compare(page, screens, await look(page, drawn));

  for (const slower of [1, 4]) {
    const spent = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (let turn = -WARM_UP; turn < MEASURED; turn += 1) {
      for (const [name, page] of Object.entries(pages)) {
        const one = await visit(browser, `${address}/${page}`, { count, slower, look: 'null' });
        const perQuestion = Object.entries(one.spent).map(([part, milliseconds]) => [part, milliseconds / count]);
        if (turn >= 0) spent[name].push(Object.fromEntries(perQuestion));
      }
    }
    print(`ms of ${MEASURED} visits, per question${slower > 1 ? `, the processor ${slower} x slower` : ''}`, spent);
  }
}

/** A page has drawn the same screens as the widget, or what is compared are two things. */
function compare(page, ours, theirs) {
  ours.forEach((screen, place) => {
    if (screen === theirs[place]) return;
    const [a, b] = [screen, theirs[place]].map((text) => text.split('\n'));
    const line = a.findIndex((text, line) => text !== b[line]);
    throw new Error(`${page}: screen ${place + 1} is not the widget's: "${b[line]}" should be "${a[line]}".`);
  });
}

(async () => {
  const isRoot = process.getuid?.() === 0;
  const { server, address } = await serve([folder, built]);
  const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
  try {
    await run(browser, address);
  } finally {
    await browser.close();
    server.close();
  }
})().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
