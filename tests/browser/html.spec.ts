// The files as they are built are HTML that the validator has nothing against, also the documents in their frames: and ASCII,
// so that nothing on a file's way to a person can take one character for another.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { pseudoFile } from './pseudo';
import { path, read } from './single-file';
import { expectValid } from './validator';

const ending = /\.html$/;
const built = readdirSync(path('.')).filter((name) => ending.test(name));
const inOtherLanguages = readdirSync(path(pseudoFile('.'))).filter((name) => ending.test(name)).map(pseudoFile);

test('every file is valid HTML, without and with its frame', async ({ page }) => {
  const documents: Record<string, string> = {};
  for (const name of [...built, ...inOtherLanguages, '../../index.html', '../../../widget/index.html']) {
    documents[name] = read(name);
    // Only parsed: nothing of it runs.
    const app = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return parsed.querySelector('iframe')?.srcdoc;
    }, read(name));
    if (app !== undefined) documents[`${name}, in the frame`] = app;
  }
  expect(Object.keys(documents)).toEqual(expect.arrayContaining(['../../index.html', 'selfcheck.en.html, in the frame']));
  await expectValid(documents);
});

for (const name of [...built, ...inOtherLanguages]) {
  test(`${name} is ASCII, and begins with its doctype`, () => {
    const bytes = readFileSync(path(name));
    expect(bytes.subarray(0, 15).toString()).toBe('<!doctype html>');
    // Lines and tabs, and what can be seen.
    const strange = bytes.findIndex((byte) => byte > 0x7e || (byte < 0x20 && byte !== 0x0a && byte !== 0x09));
    expect(strange, 'where another character is').toBe(-1);
  });
}

test('no file has anything of the preview in it', () => {
  for (const name of built) {
    // What the widget of a preview calls at each change (src/preview.rs), and where its page keeps answers.
    for (const part of ['selfcheckStands', 'sessionStorage']) expect(read(name).includes(part), `${part} in ${name}`).toBe(false);
  }
});

test('what is not valid is named with its document', async () => {
  const wrong = expectValid({ 'a page': '<!doctype html><title>No language</title><img src="data:,">' });
  await expect(wrong).rejects.toThrow(/a page: An “img” element must have an “alt” attribute/);
});
