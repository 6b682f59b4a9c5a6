// The files as they are built are HTML that the validator has nothing against: also the document in a single file's frame.
import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures';
import { pseudoFile } from './pseudo';
import { path, read } from './single-file';
import { expectValid } from './validator';

const ending = /\.html$/;
const built = readdirSync(path('.')).filter((name) => ending.test(name));
const inOtherLanguages = readdirSync(path(pseudoFile('.'))).filter((name) => ending.test(name)).map(pseudoFile);

test('every file is valid HTML, without and with its frame', async ({ page }) => {
  test.skip(test.info().project.name !== 'desktop', 'files have no width');
  const documents: Record<string, string> = {};
  for (const name of [...built, ...inOtherLanguages]) {
    documents[name] = read(name);
    // Only parsed: nothing of it runs.
    const app = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return parsed.querySelector('iframe')?.srcdoc;
    }, read(name));
    if (app !== undefined) documents[`${name}, in the frame`] = app;
  }
  expect(Object.keys(documents)).toEqual(expect.arrayContaining(['index.html', 'selfcheck.en.html, in the frame']));
  await expectValid(documents);
});

test('what is not valid is named with its document', async () => {
  const wrong = expectValid({ 'a page': '<!doctype html><title>No language</title><img src="data:,">' });
  await expect(wrong).rejects.toThrow(/a page: An “img” element must have an “alt” attribute/);
});
