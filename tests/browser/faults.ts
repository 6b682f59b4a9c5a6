// What axe-core finds with all of its rules, also those of level AAA and the experimental ones.
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import type * as axe from 'axe-core';
import { expect, expectReady } from './fixtures';
import { places } from './single-file';

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

/** Looks at a screen as it is. */
export async function expectNoFaultInTheLight(document: Page | Frame) {
  await document.evaluate(source);
  expect(await faults(document)).toEqual([]);
}

/** Looks at a screen as it is, then at its colours in the dark and in colours that the person's system forces. */
export async function expectNoFault(page: Page, document: Page | Frame) {
  await expectNoFaultInTheLight(document);
  for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(look);
    expect(await faults(document, true), JSON.stringify(look)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
}

/** Opens a file on its own, and returns the frame of its app once that can start. */
export async function openFile(page: Page, name: string): Promise<Frame> {
  const { app } = await places['from a disk'](page, name);
  await expectReady(app);
  return appOf(page);
}

/** The frame of the app in a file that has the page to itself. */
export const appOf = (page: Page): Frame => page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!;
