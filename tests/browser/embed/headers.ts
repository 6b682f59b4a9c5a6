// The headers that deploy/nginx.conf recommends for the files, read from it: what is tested is what is recommended.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const NGINX = join(__dirname, '../../../deploy/nginx.conf');

/** The block for the files, which publishers copy to a server of their own. */
export const BLOCK = readFileSync(NGINX, 'utf8').match(/^ {4}location \^~ \/self-check\/ \{\n[^]*?^ {4}\}\n/m)![0];

/** How long a file of a version is kept. */
export const [, KEPT] = BLOCK.match(/"(public, [^"]*)"/)!;

/** All but how long a file is kept. */
export function recommendedHeaders(): Record<string, string> {
  const lines = BLOCK.matchAll(/^ {8}add_header (\S+) (["'])(.*)\2 always;$/gm);
  const headers = Object.fromEntries([...lines].map(([, name, , value]) => [name!, value!]));
  if (!headers['Connection-Allowlist']) throw new Error('deploy/nginx.conf recommends no Connection-Allowlist.');
  return headers;
}
