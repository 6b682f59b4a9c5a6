// What the egress tests measured, kept until the table is made of it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Heard } from './attempt';
import type { Mode } from '../modes';

export type Column = Mode | 'unprotected';

const FOLDER = join(__dirname, '../../results/egress');

/** Notes what was heard of channels in one way to meet a check. */
export async function note(column: Column, heard: Record<string, Heard>): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const name = [column, Object.keys(heard)[0]].join(' ').replace(/[^a-z ]/gi, '');
  await writeFile(join(FOLDER, `${name}.json`), JSON.stringify({ column, heard }));
}

/** Everything noted, by column and channel. */
export async function measured(): Promise<Map<Column, Map<string, Heard>>> {
  const all = new Map<Column, Map<string, Heard>>();
  for (const name of await readdir(FOLDER)) {
    const { column, heard } = JSON.parse(await readFile(join(FOLDER, name), 'utf8'));
    const channels = all.get(column) ?? new Map<string, Heard>();
    for (const [channel, what] of Object.entries(heard)) channels.set(channel, what as Heard);
    all.set(column, channels);
  }
  return all;
}
