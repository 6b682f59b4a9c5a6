// Visits to a page: a fresh one each time, since a person answers once, and most of what runs then runs for the first time.
const answer = require('./answer.js');

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en-GB' };

/** Milliseconds that a page has to finish what loading it began. */
const SETTLED = 300;

/**
 * What Chromium counts on the main thread: script without the style and layout that it forces, and all tasks together.
 * The script of answer.js itself is no part of the first, but for the listeners that it calls.
 */
const COUNTED = { script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration', task: 'TaskDuration' };

/** What waits a moment is done at once: it is the work that counts, not the waiting. It runs in the page, before its scripts. */
function doNotWait() {
  const { setTimeout } = window;
  window.setTimeout = (work, _milliseconds, ...values) => setTimeout(work, 0, ...values);
}

/** Opens a page, answers its questions on a processor that many times slower, and gives what was seen and the milliseconds. */
async function visit(browser, address, { count, slower, look }) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.addInitScript(doNotWait);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const devtools = await context.newCDPSession(page);
    await page.goto(address);
    await page.locator('.selfcheck h1').waitFor();
    await page.waitForTimeout(SETTLED);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    // The thread's own time: what else the machine does is not in it.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await counted(devtools);
    const seen = await page.evaluate(answer, { count, look });
    const after = await counted(devtools);
    if (errors.length) throw new Error(errors.join('\n'));
    return { seen, spent: Object.fromEntries(Object.keys(COUNTED).map((name) => [name, after[name] - before[name]])) };
  } catch (error) {
    throw new Error(`${address}: ${error.message}`, { cause: error });
  } finally {
    await context.close();
  }
}

async function counted(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return Object.fromEntries(Object.entries(COUNTED).map(([name, metric]) => [name, value(metric)]));
}

module.exports = visit;
