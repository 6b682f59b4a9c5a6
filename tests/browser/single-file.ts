// The files of the release, in every place where one may stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { FILES, SITE } from './release';

/** A single file as it was built. */
export const path = (name: string) => join(FILES, name);
export const read = (name: string) => readFileSync(path(name), 'utf8');

/** What the release calls the allocator of the Wasm: more than there can be is a trap, as any panic is. */
export const malloc: string = JSON.parse(readFileSync(join(SITE, '../names.json'), 'utf8')).__wbindgen_malloc;

/** Where a file may be served from. Nothing of it is in the file. */
export const publisher = 'https://clinic.example/health/tools/2026/check.html';
export const host = 'https://news.example/sport/';

type Headers = Record<string, string>;

/** Serves a page at an address that no server has. */
export async function serve(page: Page, address: string, body: string, headers: Headers = {}): Promise<void> {
  await page.route(`${address}*`, (route) =>
    route.fulfill({ body, headers: { 'content-type': 'text/html', ...headers } }),
  );
}

/** A host page that is longer than the screen, with a file in a frame, and that notes what the frame says. */
export const hostPage = (source: string, height = 600) => `<!doctype html><meta charset="utf-8"><title>Host</title>
  <script>messages = []; addEventListener('message', ({ data }) => messages.push(data))</script>
  <style>body { margin: 0; height: 4000px } iframe { display: block; margin-top: 300px; width: 100%; height: ${height}px; border: 0 }</style>
  <iframe src="${source}" title="Check"></iframe>`;

export type Opened = {
  /** The shell. */
  shell: Page | FrameLocator;
  /** The app in it. */
  app: FrameLocator;
};

type Place = (page: Page, name: string, headers?: Headers) => Promise<Opened>;

const inPage = (page: Page | FrameLocator): Opened => ({ shell: page, app: page.frameLocator('#selfcheck-app') });

/** Every place, by what it is called in a test's name. */
export const places = {
  'from a folder of any server': async (page, name, headers) => {
    await serve(page, publisher, read(name), headers);
    await page.goto(publisher);
    return inPage(page);
  },
  'from a disk': async (page, name) => {
    await page.goto(`file://${path(name)}`);
    return inPage(page);
  },
  'in a frame': async (page, name, headers) => {
    await serve(page, publisher, read(name), headers);
    await serve(page, host, hostPage(publisher));
    await page.goto(host);
    await page.evaluate(() => scrollTo(0, 200));
    return inPage(page.frameLocator('iframe'));
  },
  'in a frame in a frame': async (page, name, headers) => {
    const between = 'https://syndicate.example/widget';
    await serve(page, publisher, read(name), headers);
    await serve(page, between, hostPage(publisher));
    await serve(page, host, hostPage(between));
    await page.goto(host);
    return inPage(page.frameLocator('iframe').frameLocator('iframe'));
  },
} satisfies Record<string, Place>;

/** The page that is useful without the questions is on the screen, and the questions are not. */
export async function expectThePage(page: Page | FrameLocator) {
  const signs = page.getByRole('region', { name: 'Get emergency help now' });
  await expect(signs).toContainText('new numbness or an odd feeling between your legs');
  await expect(signs).toContainText('chest pain or trouble breathing');
  const numbers = page.getByRole('region', { name: 'Who to call' });
  await expect(numbers.getByRole('listitem').filter({ hasText: 'United Kingdom' })).toContainText('999');
  await expect(numbers.getByRole('listitem').filter({ hasText: 'United States' })).toContainText('911');
  await expect(numbers.getByRole('link', { name: '911' }).first()).toHaveAttribute('href', 'tel:911');
  await expect(page.locator('#selfcheck-static').getByText('Not yet reviewed by a clinician').first()).toBeVisible();
  await expect(page.locator('#selfcheck-app')).toBeHidden();
}

/** What the host page has heard of the frame so far. */
export function heardByHost(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (globalThis as typeof globalThis & { messages: unknown[] }).messages);
}

/** Opens this text as a file, in a host's frame, and expects the sentence and the page. */
export async function expectProblem(page: Page, file: string, sentence: string, headers = {}) {
  await serve(page, publisher, file, headers);
  await serve(page, host, hostPage(publisher));
  await page.goto(host);
  const shell = page.frameLocator('iframe');
  await expect(shell.getByRole('alert')).toContainText(sentence, { timeout: 15_000 });
  await expectThePage(shell);
  await expect(shell.getByRole('button'), 'no button that does nothing').toHaveCount(0);
  expect(await heardByHost(page)).toEqual([{ selfcheck: 'here' }, { selfcheck: 'error' }]);
}
