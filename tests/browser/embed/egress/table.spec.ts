// docs/privacy.md holds the table of what was measured. This compares it, and with UPDATE=1 writes it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { MODES } from '../modes';
import { CHANNELS } from './channels';
import { measured, type Column } from './measured';

const PAGE = join(__dirname, '../../../../docs/privacy.md');
const MARKED = /(?<=<!-- measured -->\n)[^]*(?=<!-- end of measured -->)/;

const COLUMNS: Column[] = ['unprotected', ...MODES];

test('the table in docs/privacy.md is what was measured', async () => {
  const heard = await measured();
  const rows = [...CHANNELS.map(({ name }) => name), 'dns-prefetch'].map((channel) => [
    channel,
    ...COLUMNS.map((column) => heard.get(column)?.get(channel) ?? 'not tested'),
  ]);
  const head = ['channel', ...COLUMNS];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
  const table = [head, head.map(() => '---'), ...rows].map(line).join('').replace('in <self-check>', 'in `<self-check>`');

  const page = await readFile(PAGE, 'utf8');
  if (process.env.UPDATE) await writeFile(PAGE, page.replace(MARKED, table));
  expect((await readFile(PAGE, 'utf8')).match(MARKED)?.[0], 'run it with UPDATE=1 to write the table').toBe(table);
});
