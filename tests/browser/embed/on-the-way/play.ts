// Plays each alteration in a browser: a file that was changed on its way never runs open, and never leaves a person waiting.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type TestType } from '@playwright/test';
import { FILES } from '../../release';
import { withoutProtection } from '../egress/unprotected';
import { Origin } from '../origin';
import { ALTERATIONS, TRUNCATIONS, type Alteration } from './alterations';
import { hearsOf } from './channels';
import { outcomeOf, outcomes, type Visitor } from './outcome';

const HTML = 'text/html; charset=utf-8';

async function serve({ change, type = HTML }: Pick<Alteration, 'change' | 'type'>): Promise<Origin> {
  const body = await change(await readFile(join(FILES, 'back-pain.en.html'), 'latin1'));
  return Origin.open((path) => (path === '/' ? { body, headers: { 'content-type': type } } : undefined));
}

/** The tests of one browser, which the fixture `visitor` drives. */
export function play(test: TestType<{ visitor: Visitor }, object>): void {
  for (const alteration of [...ALTERATIONS, ...TRUNCATIONS]) {
    const { name, expected } = alteration;
    test(`${name}: ${expected.name}`, async ({ visitor }) => {
      const origin = await serve(alteration);
      await visitor.open(origin.address);
      expect(await outcomeOf(visitor)).toContain(expected.sentence ?? expected.name);
      if (expected === outcomes.runs) expect(await hearsOf(visitor, origin)).toEqual([]);
      await origin.close();
    });
  }

  test('without the protection it is heard, by strangers and by where the file came from', async ({ visitor }) => {
    const origin = await serve({ change: withoutProtection });
    await visitor.open(origin.address);
    expect(await outcomeOf(visitor)).toBe(outcomes.runs.name);
    expect(await hearsOf(visitor, origin)).toEqual(['a stranger', 'where the file came from']);
    await origin.close();
  });
}
