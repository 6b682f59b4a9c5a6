// The lines that docs/publishers.md tells publishers to paste.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = readFileSync(join(__dirname, '../../../docs/publishers.md'), 'utf8');

/** Each HTML example. */
export const SNIPPETS = [...PAGE.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!);

/** The policy that a page needs at least. */
export const POLICY = PAGE.match(/```\n(script-src [^\n]*)\n```/)![1]!;
