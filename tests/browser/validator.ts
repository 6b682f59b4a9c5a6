// The Nu Html Checker, which is the W3C's validator, run on documents as text.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from './fixtures';

const jar = String(require('vnu-jar'));

type Message = { url: string; type: string; subType?: string; message: string; extract?: string };

/** Expects that it has no error and no warning for any of these documents, each known by a name. */
export async function expectValid(documents: Record<string, string>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'selfcheck-html-'));
  try {
    const files = Object.entries(documents).map(([name, html], place) => {
      const file = join(folder, `${place}.html`);
      writeFileSync(file, html);
      return { name, file };
    });
    // The app's data is one long line, and one text.
    const settings = ['-Xss8m', '-jar', jar, '--format', 'json', '--exit-zero-always'];
    const { stderr } = await promisify(execFile)('java', [...settings, ...files.map(({ file }) => file)], { maxBuffer: 1e8 });
    const { messages } = JSON.parse(stderr) as { messages: Message[] };
    const nameOf = (url: string) => files.find(({ file }) => url.endsWith(file))?.name ?? url;
    // What is merely informative is a slash in `<link ... />`. English with accents is taken for Oromo. And data is taken for
    // a script that the policy does not know.
    const isMistaken = ({ message, extract }: Message) =>
      /^This document appears to be written in/.test(message) ||
      (/^Inline script violates/.test(message) && /<script type="application\/json" data-/.test(extract!));
    const serious = messages.filter((one) => (one.type !== 'info' || one.subType === 'warning') && !isMistaken(one));
    expect(serious.map(({ url, message, extract }) => `${nameOf(url)}: ${message} ${extract ?? ''}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
