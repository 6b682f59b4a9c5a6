// The headers that deploy/nginx.conf recommends for the files, read from it: what is tested is what is recommended.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const NGINX = join(__dirname, '../../../deploy/nginx.conf');

export function recommendedHeaders(): Record<string, string> {
  const lines = readFileSync(NGINX, 'utf8').matchAll(/^ {4}add_header (\S+) (["'])(.*)\2 always;$/gm);
  const headers = Object.fromEntries([...lines].map(([, name, , value]) => [name!, value!]));
  if (!headers['Connection-Allowlist']) throw new Error('deploy/nginx.conf recommends no Connection-Allowlist.');
  return headers;
}
