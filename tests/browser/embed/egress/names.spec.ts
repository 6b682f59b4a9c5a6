// Looking up a name tells it to the network, and a name can hold an answer. No collector hears that, so the browser's own
// log of its network is read.
import { readFile } from 'node:fs/promises';
import { chromium, expect, test } from '@playwright/test';
import { Meeting, MODES } from '../modes';
import { TOOLS } from './channels';
import { note, type Column } from './measured';
import { withoutProtection } from './unprotected';

const COLUMNS: Column[] = ['unprotected', ...MODES];

test('no name is looked up for a check, but by a file without headers', async ({ launchOptions }, info) => {
  test.setTimeout(120_000);
  const log = info.outputPath('network.json');
  const profile = await chromium.launchPersistentContext('', {
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--log-net-log=${log}`],
  });
  // The reserved top-level domain: there is nobody to be told, here or elsewhere.
  const nameFor = (column: Column) => `answers-${COLUMNS.indexOf(column)}.invalid`;
  for (const column of COLUMNS) {
    const page = await profile.newPage();
    const meeting =
      column === 'unprotected'
        ? await Meeting.of(page, 'without headers', withoutProtection)
        : await Meeting.of(page, column);
    const hint = `add('link', { rel: 'dns-prefetch', href: 'http://${nameFor(column)}' })`;
    await meeting.app.evaluate(`setTimeout(() => { ${TOOLS} ${hint} })`);
    await page.waitForTimeout(1000);
    await meeting.close();
  }
  // The log is whole once the browser has closed.
  await profile.close();
  const network = await readFile(log, 'utf8');
  const lookedUp = (column: Column) => network.includes(nameFor(column));
  for (const column of COLUMNS) {
    await note(column, { 'dns-prefetch': lookedUp(column) ? 'a name' : 'nothing' });
  }
  expect(COLUMNS.filter(lookedUp)).toEqual(['unprotected', 'without headers']);
});
