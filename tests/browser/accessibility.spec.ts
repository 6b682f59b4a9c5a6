// axe-core with all of its rules, also those of level AAA and the experimental ones, on every kind of screen, and on each
// screen of one whole check.
import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page } from '@playwright/test';
import type * as axe from 'axe-core';
import { test } from './fixtures';
import { answer, newNumbness, pointer, simpleBackPain, start } from './person';
import { path, places } from './single-file';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a document by all rules, or by those about colours; and every id that stands there twice. */
async function faults(document: Page | Frame, coloursAlone = false): Promise<string[]> {
  return document.evaluate(async (coloursAlone) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const all = axe.getRules(coloursAlone ? ['cat.color'] : undefined).map(({ ruleId }) => ruleId);
    const rules = Object.fromEntries(all.map((id) => [id, { enabled: true }]));
    const runOnly = { type: 'rule' as const, values: all };
    const { violations } = await axe.run(globalThis.document, { rules, runOnly, iframes: false, resultTypes: ['violations'] });
    const ids = [...globalThis.document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    const told = ({ id, nodes }: axe.Result) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`);
    return [...violations.flatMap(told), ...twice.map((id) => `id twice: ${id}`)];
  }, coloursAlone);
}

/** Looks at a screen as it is, then at its colours in the dark and in colours that the person's system forces. */
async function expectNoFault(page: Page, document: Page | Frame) {
  await document.evaluate(source);
  expect(await faults(document)).toEqual([]);
  for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(look);
    expect(await faults(document, true), JSON.stringify(look)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
}

/** Opens a file on its own, and returns the frame that its check runs in. */
async function openFile(page: Page, name: string): Promise<Frame> {
  await places['from a disk'](page, name);
  const frame = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  await expect(page.locator('#selfcheck-app')).toBeVisible();
  return frame!;
}

test('the start, the questions, the review and a result have no fault that axe knows', async ({ page }) => {
  const file = await openFile(page, 'back-pain.en.html');
  const app = page.frameLocator('#selfcheck-app');
  await expectNoFault(page, file);
  await start(app, pointer());
  for (const screen of simpleBackPain) {
    await expectNoFault(page, file);
    await answer(app, pointer(), [screen]);
  }
  await expectNoFault(page, file);
  await app.getByRole('button', { name: 'See the result' }).click();
  await expectNoFault(page, file);
});

test('an emergency has no fault that axe knows', async ({ page }) => {
  const file = await openFile(page, 'back-pain.en.html');
  const app = page.frameLocator('#selfcheck-app');
  await start(app, pointer());
  await answer(app, pointer(), newNumbness);
  await expectNoFault(page, file);
});

test('errors have no fault that axe knows', async ({ page }) => {
  const file = await openFile(page, 'selfcheck.en.html');
  const app = page.frameLocator('#selfcheck-app');
  await expectNoFault(page, file);
  await app.getByRole('button', { name: /^Heel/ }).click();
  await start(app, pointer());
  await app.getByRole('textbox', { name: 'Age in years' }).fill('four');
  await app.getByRole('button', { name: 'Continue' }).click();
  await expect(app.getByRole('alert')).toBeFocused();
  await expectNoFault(page, file);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page that is useful without the questions has no fault that axe knows', async ({ page, browser }) => {
    await page.goto(`file://${path('selfcheck.en.html')}`);
    // axe is a script: it looks at what a browser without scripts made of the page.
    const made = (await page.content()).replace(/<meta http-equiv[^>]*>/g, '').replace(/<script[\s\S]*?<\/script>/g, '');
    const context = await browser.newContext({ javaScriptEnabled: true });
    const again = await context.newPage();
    await again.setContent(made);
    await expectNoFault(again, again);
    await context.close();
  });
});
