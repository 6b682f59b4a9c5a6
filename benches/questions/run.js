// What a question costs the main thread: the widget beside the same screens in React, by turns in the same browser.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { chromium } = require('../../tests/browser/node_modules/@playwright/test');
const executablePath = require('../../tests/browser/chromium.js');
const drawn = require('./drawn.js');
const question = require('./question.js');
const serve = require('./serve.js');
const print = require('./table.js');
const visit = require('./visit.js');
const write = require('./pages.js');

const WARM_UP = 3;
const MEASURED = 15;

const [folder, site] = process.argv.slice(2);
const count = readdirSync(join(__dirname, 'holiday/screens')).length;

async function run(browser, address) {
  const pages = { Selfcheck: `${address}/selfcheck.html`, 'React 19': `${address}/react.html` };
  const look = (page, what) => visit(browser, pages[page], { count, slower: 1, look: `(${what})()` }).then(({ seen }) => seen);

  console.log(`A form of ${count} questions, each answered once in a page just loaded: medians.\n`);
  write(folder, site, 'selfcheck.html');
  write(folder, site, 'react.html', {
    title: 'Holiday form',
    intro: 'Answer questions about the holiday that you would like.',
    questions: await look('Selfcheck', question),
  });
  compare(await look('Selfcheck', drawn), await look('React 19', drawn));

  for (const slower of [1, 4]) {
    const spent = Object.fromEntries(Object.keys(pages).map((page) => [page, []]));
    for (let turn = -WARM_UP; turn < MEASURED; turn += 1) {
      for (const [page, at] of Object.entries(pages)) {
        const one = await visit(browser, at, { count, slower, look: 'null' });
        const perQuestion = Object.entries(one.spent).map(([part, milliseconds]) => [part, milliseconds / count]);
        if (turn >= 0) spent[page].push(Object.fromEntries(perQuestion));
      }
    }
    print(`ms of ${MEASURED} visits, per question${slower > 1 ? `, the processor ${slower} x slower` : ''}`, spent);
  }
}

/** Both have drawn the same, or what is compared are two things. */
function compare(ours, theirs) {
  ours.forEach((screen, place) => {
    if (screen === theirs[place]) return;
    const [a, b] = [screen, theirs[place]].map((text) => text.split('\n'));
    const line = a.findIndex((text, line) => text !== b[line]);
    throw new Error(`Screen ${place + 1} is not the same in React: "${a[line]}" is "${b[line]}".`);
  });
}

(async () => {
  const isRoot = process.getuid?.() === 0;
  const { server, address } = await serve([folder, site]);
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
