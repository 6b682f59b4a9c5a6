// A file that was changed on its way never runs open, and never leaves a person waiting.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { withoutProtection } from '../egress/unprotected';
import { Origin, SITE } from '../origin';
import { ALTERATIONS, TRUNCATIONS, type Alteration } from './alterations';
import { hearsOf } from './channels';
import { outcomeOf, outcomes } from './outcome';
import { visitorOf } from './playwright-visitor';

const HTML = 'text/html; charset=utf-8';

async function serve({ change, type = HTML }: Pick<Alteration, 'change' | 'type'>): Promise<Origin> {
  const body = await change(await readFile(join(SITE, 'back-pain.en.html'), 'latin1'));
  return Origin.open((path) => (path === '/' ? { body, headers: { 'content-type': type } } : undefined));
}

for (const alteration of [...ALTERATIONS, ...TRUNCATIONS]) {
  const { name, expected } = alteration;
  test(`${name}: ${expected.name}`, async ({ page }) => {
    const origin = await serve(alteration);
    const visitor = visitorOf(page);
    await visitor.open(origin.address);
    expect(await outcomeOf(visitor)).toContain(expected.sentence ?? expected.name);
    if (expected === outcomes.runs) expect(await hearsOf(visitor, origin)).toEqual([]);
    await origin.close();
  });
}

test('without the protection all of it is heard', async ({ page }) => {
  const origin = await serve({ change: withoutProtection });
  const visitor = visitorOf(page);
  await visitor.open(origin.address);
  expect(await outcomeOf(visitor)).toBe(outcomes.runs.name);
  expect(await hearsOf(visitor, origin)).toEqual(['a stranger', 'where the file came from']);
  await origin.close();
});
